//! The local addresses that requests come from.

use std::{
    net::{IpAddr, Ipv4Addr, Ipv6Addr},
    str::FromStr,
};

/// Addresses, given as a list of single ones and ranges: `127.0.0.1-127.0.0.32,127.0.1.1`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Sources(Vec<IpAddr>);

impl Sources {
    /// The addresses, in the order given; at least one.
    pub(super) fn addresses(&self) -> &[IpAddr] {
        &self.0
    }
}

impl FromStr for Sources {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let mut addresses = Vec::new();
        for part in text.split(',').map(str::trim) {
            let (from, to) = part.split_once('-').unwrap_or((part, part));
            let address = |text: &str| text.parse::<IpAddr>().map_err(|_| format!("`{text}` is no address"));
            let (from, to) = (number(address(from)?), number(address(to)?));
            if from.0 != to.0 || from.1 > to.1 {
                return Err(format!("`{part}` is no range: the last address comes before the first"));
            }
            if to.1 - from.1 >= (MOST - addresses.len()) as u128 {
                return Err(format!("more than {MOST} addresses"));
            }
            addresses.extend((from.1..=to.1).map(|number| address_of(from.0, number)));
        }
        Ok(Self(addresses))
    }
}

/// Whether an address is one of IPv6, and its number.
const fn number(address: IpAddr) -> (bool, u128) {
    match address {
        IpAddr::V4(address) => (false, address.to_bits() as u128),
        IpAddr::V6(address) => (true, address.to_bits()),
    }
}

fn address_of(v6: bool, number: u128) -> IpAddr {
    if v6 { Ipv6Addr::from_bits(number).into() } else { Ipv4Addr::from_bits(number as u32).into() }
}

/// More than these are more sockets than a process may have.
const MOST: usize = 4096;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_and_ranges_are_read() {
        let sources: Sources = "127.0.0.254-127.0.1.1, ::1".parse().unwrap();
        let printed: Vec<_> = sources.addresses().iter().map(ToString::to_string).collect();
        assert_eq!(printed, ["127.0.0.254", "127.0.0.255", "127.0.1.0", "127.0.1.1", "::1"]);
    }

    #[test]
    fn what_is_no_range_is_refused() {
        for wrong in ["", "localhost", "127.0.0.2-127.0.0.1", "127.0.0.1-::1", "127.0.0.1-127.1.0.0", "::-ffff::"] {
            assert!(wrong.parse::<Sources>().is_err(), "{wrong}");
        }
    }
}
