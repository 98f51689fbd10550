//! Ports for peers that cannot choose one themselves.

/// Two free UDP ports of 127.0.0.1, the second one above the first, as peers expect for accounting.
pub fn neighbours() -> (u16, u16) {
    let first = ulna_testing::free_address().expect("loopback has free ports").port();
    (first, first + 1)
}
