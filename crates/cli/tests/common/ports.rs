//! Ports for peers that cannot choose one themselves.

use std::{
    net::UdpSocket,
    sync::atomic::{AtomicU32, Ordering},
};

/// Two free UDP ports of 127.0.0.1, the second one above the first, as peers expect for accounting.
///
/// They are below those that the kernel gives to clients, so that no client takes one before the server does.
pub fn neighbours() -> (u16, u16) {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    loop {
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let place = std::process::id().wrapping_mul(STRIDE).wrapping_add(number) % ((LAST - FIRST) / 2);
        let first = u16::try_from(FIRST + 2 * place).expect("within the range of ports");
        if [first, first + 1].iter().all(|port| UdpSocket::bind(("127.0.0.1", *port)).is_ok()) {
            return (first, first + 1);
        }
    }
}

const FIRST: u32 = 11_000;
const LAST: u32 = 31_000;
/// Test programs that run at the same time have ids close to each other.
const STRIDE: u32 = 37;
