//! Addresses, prefixes, interface identifiers.

use std::{
    fmt,
    net::{Ipv4Addr, Ipv6Addr},
};

use super::{DataType, Plain};
use crate::ValueError;

macro_rules! fixed {
    ($(#[$doc:meta])* $name:ident, $octets:literal, $expected:literal, $view:ty, $read:expr, $write:expr) => {
        $(#[$doc])*
        #[derive(Debug)]
        pub enum $name {}

        impl DataType for $name {
            type View<'a> = $view;

            #[inline]
            fn read(octets: &[u8]) -> Result<$view, ValueError> {
                match <[u8; $octets]>::try_from(octets) {
                    Ok(octets) => Ok($read(octets)),
                    Err(_) => Err(ValueError::Length { octets: octets.len(), expected: $expected }),
                }
            }

            #[inline]
            fn write(view: $view, octets: &mut Vec<u8>) -> Result<(), ValueError> {
                octets.extend_from_slice(&$write(view));
                Ok(())
            }
        }

        impl Plain for $name {}
    };
}

fixed! {
    /// An IPv4 address ([RFC 8044 section 3.8](https://www.rfc-editor.org/rfc/rfc8044#section-3.8)).
    Ipv4, 4, "4", Ipv4Addr, Ipv4Addr::from, |view: Ipv4Addr| view.octets()
}
fixed! {
    /// An IPv6 address ([RFC 8044 section 3.9](https://www.rfc-editor.org/rfc/rfc8044#section-3.9)).
    Ipv6, 16, "16", Ipv6Addr, Ipv6Addr::from, |view: Ipv6Addr| view.octets()
}
fixed! {
    /// An interface identifier ([RFC 8044 section 3.7](https://www.rfc-editor.org/rfc/rfc8044#section-3.7)).
    IfId, 8, "8", [u8; 8], |octets| octets, |view: [u8; 8]| view
}
fixed! {
    /// An Ethernet address, as vendors use it.
    Ether, 6, "6", [u8; 6], |octets| octets, |view: [u8; 6]| view
}

/// An IPv6 prefix: a reserved octet, the length in bits, and up to 16 octets
/// ([RFC 3162 section 2.3](https://www.rfc-editor.org/rfc/rfc3162#section-2.3)).
///
/// Bits behind the prefix length are read as zero, as RFC 8044 section 3.10 allows.
#[derive(Debug)]
pub enum Ipv6Prefix {}

impl DataType for Ipv6Prefix {
    type View<'a> = Prefix<Ipv6Addr>;

    fn read(octets: &[u8]) -> Result<Prefix<Ipv6Addr>, ValueError> {
        let (bits, address) = prefix::<16>(octets, "2 to 18")?;
        Ok(Prefix { address: Ipv6Addr::from(address), bits })
    }

    fn write(view: Prefix<Ipv6Addr>, octets: &mut Vec<u8>) -> Result<(), ValueError> {
        let address = masked(view.address.octets(), view.bits)?;
        // Only the octets that the prefix reaches are sent: RFC 8044 s.3.10.
        octets.extend_from_slice(&[0, view.bits]);
        octets.extend(address.iter().take(usize::from(view.bits.div_ceil(8))));
        Ok(())
    }
}

impl Plain for Ipv6Prefix {}

/// An IPv4 prefix: a reserved octet, the length in bits, and 4 octets
/// ([RFC 8044 section 3.11](https://www.rfc-editor.org/rfc/rfc8044#section-3.11)).
#[derive(Debug)]
pub enum Ipv4Prefix {}

impl DataType for Ipv4Prefix {
    type View<'a> = Prefix<Ipv4Addr>;

    fn read(octets: &[u8]) -> Result<Prefix<Ipv4Addr>, ValueError> {
        if octets.len() != 6 {
            return Err(ValueError::Length { octets: octets.len(), expected: "6" });
        }
        let (bits, address) = prefix::<4>(octets, "6")?;
        Ok(Prefix { address: Ipv4Addr::from(address), bits })
    }

    fn write(view: Prefix<Ipv4Addr>, octets: &mut Vec<u8>) -> Result<(), ValueError> {
        let address = masked(view.address.octets(), view.bits)?;
        octets.extend_from_slice(&[0, view.bits]);
        octets.extend_from_slice(&address);
        Ok(())
    }
}

impl Plain for Ipv4Prefix {}

/// An address prefix.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Prefix<A> {
    /// The address, its bits behind the prefix zero.
    pub address: A,
    /// The prefix length in bits.
    pub bits: u8,
}

impl<A: fmt::Display> fmt::Display for Prefix<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.address, self.bits)
    }
}

impl<A: fmt::Display> fmt::Debug for Prefix<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

fn prefix<const N: usize>(octets: &[u8], expected: &'static str) -> Result<(u8, [u8; N]), ValueError> {
    let wrong = ValueError::Length { octets: octets.len(), expected };
    let (&[_reserved, bits], there) = octets.split_first_chunk::<2>().ok_or(wrong)?;
    let mut address = [0; N];
    address.get_mut(..there.len()).ok_or(wrong)?.copy_from_slice(there);
    // The octets that the prefix length promises have to be there: RFC 3162 s.2.3.
    if there.len() < usize::from(bits.div_ceil(8)).min(N) {
        return Err(wrong);
    }
    Ok((bits, masked(address, bits)?))
}

fn masked<const N: usize>(mut address: [u8; N], bits: u8) -> Result<[u8; N], ValueError> {
    let most = u8::try_from(N).unwrap_or(u8::MAX).saturating_mul(8);
    if bits > most {
        return Err(ValueError::Prefix { bits, most });
    }
    let mut left = bits;
    for octet in &mut address {
        let here = left.min(8);
        *octet &= 0xff_u8.checked_shl(u32::from(8_u8.saturating_sub(here))).unwrap_or(0);
        left = left.saturating_sub(here);
    }
    Ok(address)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rfc3162_2_3_prefix_is_sent_short_and_read_whole() {
        let prefix = Prefix { address: "2001:db8:ff::".parse().unwrap(), bits: 44 };
        let mut octets = Vec::new();
        Ipv6Prefix::write(prefix, &mut octets).unwrap();
        assert_eq!(octets, [0, 44, 0x20, 1, 0x0d, 0xb8, 0, 0xf0]);
        assert_eq!(Ipv6Prefix::read(&octets).unwrap().to_string(), "2001:db8:f0::/44");
        assert_eq!(Ipv6Prefix::read(&[0, 0]).unwrap().to_string(), "::/0");
    }

    #[test]
    fn prefixes_longer_than_an_address_are_invalid() {
        // features-and-standards D4 group 18.
        assert_eq!(
            Ipv6Prefix::read(&[[0, 129].as_slice(), &[1; 16]].concat()),
            Err(ValueError::Prefix { bits: 129, most: 128 })
        );
        assert!(Ipv6Prefix::read(&[0, 64, 1, 2]).is_err());
        assert!(Ipv6Prefix::read(&[0]).is_err());
        assert!(Ipv6Prefix::read(&[0; 19]).is_err());
        assert_eq!(Ipv4Prefix::read(&[0, 33, 1, 2, 3, 4]), Err(ValueError::Prefix { bits: 33, most: 32 }));
        assert_eq!(Ipv4Prefix::read(&[0, 8, 10, 2, 3, 4]).unwrap().to_string(), "10.0.0.0/8");
    }
}
