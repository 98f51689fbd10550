//! Ports for servers that cannot choose one themselves.

use std::{
    io,
    net::{SocketAddr, UdpSocket},
    sync::atomic::{AtomicU32, Ordering},
};

/// An address of loopback whose port, and the next one, are free for UDP, as servers want for accounting.
///
/// They are below those that the kernel gives to clients, so that no client takes one before the server does.
///
/// # Errors
///
/// Where all are taken.
pub fn free_address() -> io::Result<SocketAddr> {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    for _ in 0..PAIRS {
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let place = std::process::id().wrapping_mul(STRIDE).wrapping_add(number) % PAIRS;
        let first = u16::try_from(FIRST + 2 * place).unwrap_or(u16::MAX - 1);
        if [first, first + 1].iter().all(|port| UdpSocket::bind(("127.0.0.1", *port)).is_ok()) {
            return Ok(([127, 0, 0, 1], first).into());
        }
    }
    Err(io::ErrorKind::AddrInUse.into())
}

const FIRST: u32 = 11_000;
/// As many pairs as there are up to port 31,000.
const PAIRS: u32 = 10_000;
/// Test programs that run at the same time have ids close to each other.
const STRIDE: u32 = 37;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_call_has_other_ports_and_the_next_one_is_free_too() {
        let (one, other) = (free_address().unwrap(), free_address().unwrap());
        assert!(one.port().abs_diff(other.port()) >= 2);
        assert!(UdpSocket::bind(("127.0.0.1", one.port() + 1)).is_ok());
    }
}
