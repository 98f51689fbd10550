//! Addresses as the kernel writes them, and IPv4 addresses that are mapped into IPv6.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV6};

use crate::fence::Name;

/// Reads a `sockaddr_in` or `sockaddr_in6`, a mapped address made plain.
///
/// The flow label is left out: it is no part of who sent.
pub(crate) fn read(name: &Name) -> Option<SocketAddr> {
    let [f0, f1, p0, p1, rest @ ..] = &name.0;
    let port = u16::from_be_bytes([*p0, *p1]);
    match i32::from(u16::from_ne_bytes([*f0, *f1])) {
        libc::AF_INET => {
            let address: [u8; 4] = *rest.first_chunk()?;
            Some(SocketAddr::from((address, port)))
        }
        libc::AF_INET6 => {
            let address: [u8; 16] = *rest.get(4..)?.first_chunk()?;
            let scope = u32::from_ne_bytes(*rest.last_chunk()?);
            match plain(Ipv6Addr::from(address).into()) {
                IpAddr::V4(address) => Some(SocketAddr::from((address, port))),
                IpAddr::V6(address) => Some(SocketAddrV6::new(address, port, 0, scope).into()),
            }
        }
        _ => None,
    }
}

/// Writes `address` for a socket of IPv6 or of IPv4, and returns the length in octets.
///
/// A socket of IPv4 gets an IPv6 address as it is: the kernel then refuses that datagram.
pub(crate) fn write(name: &mut Name, address: SocketAddr, v6: bool) -> usize {
    let octets = &mut name.0;
    octets[2..4].copy_from_slice(&address.port().to_be_bytes());
    let address = match address {
        SocketAddr::V4(address) if !v6 => {
            octets[..2].copy_from_slice(&(libc::AF_INET as u16).to_ne_bytes());
            octets[4..8].copy_from_slice(&address.ip().octets());
            octets[8..16].fill(0);
            return V4;
        }
        SocketAddr::V4(address) => SocketAddrV6::new(address.ip().to_ipv6_mapped(), address.port(), 0, 0),
        SocketAddr::V6(address) => address,
    };
    octets[..2].copy_from_slice(&(libc::AF_INET6 as u16).to_ne_bytes());
    octets[4..8].copy_from_slice(&address.flowinfo().to_be_bytes());
    octets[8..24].copy_from_slice(&address.ip().octets());
    octets[24..28].copy_from_slice(&address.scope_id().to_ne_bytes());
    V6
}

/// Makes an IPv4 address that is mapped into IPv6 plain.
pub(crate) fn plain(address: IpAddr) -> IpAddr {
    address.to_canonical()
}

/// The IPv6 form of an address: an IPv4 address is mapped.
pub(crate) fn mapped(address: IpAddr) -> Ipv6Addr {
    match address {
        IpAddr::V4(address) => address.to_ipv6_mapped(),
        IpAddr::V6(address) => address,
    }
}

/// The source of a datagram that bears none, which the kernel does not produce: nobody can have it.
pub(crate) const NOBODY: SocketAddr = SocketAddr::new(IpAddr::V4(Ipv4Addr::UNSPECIFIED), 0);

/// The length of a `sockaddr_in`, in octets.
const V4: usize = size_of::<libc::sockaddr_in>();

/// The length of a `sockaddr_in6`, in octets.
const V6: usize = size_of::<libc::sockaddr_in6>();

#[cfg(test)]
mod tests {
    use super::*;

    fn round_trip(address: &str, v6: bool) -> (usize, Option<SocketAddr>) {
        let mut name = Name([0xFF; 28]);
        let length = write(&mut name, address.parse().unwrap(), v6);
        (length, read(&name))
    }

    #[test]
    fn addresses_survive_the_kernels_form() {
        assert_eq!(round_trip("192.0.2.7:1812", false), (16, Some("192.0.2.7:1812".parse().unwrap())));
        assert_eq!(round_trip("[2001:db8::7]:65535", true), (28, Some("[2001:db8::7]:65535".parse().unwrap())));
        assert_eq!(round_trip("[fe80::1%7]:1", true), (28, Some("[fe80::1%7]:1".parse().unwrap())));
    }

    #[test]
    fn mapped_addresses_become_plain() {
        assert_eq!(round_trip("192.0.2.7:1812", true), (28, Some("192.0.2.7:1812".parse().unwrap())));
        assert_eq!(round_trip("[::ffff:192.0.2.7]:9", true), (28, Some("192.0.2.7:9".parse().unwrap())));
    }

    #[test]
    fn other_families_are_nobody() {
        assert_eq!(read(&Name([0; 28])), None);
    }
}
