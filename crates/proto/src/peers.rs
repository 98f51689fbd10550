//! Peers: whoever shares a secret with us.

use std::{
    collections::HashMap,
    fmt,
    net::{IpAddr, Ipv4Addr, Ipv6Addr},
    str::FromStr,
    sync::Arc,
};

use thiserror::Error;
use ulna_wire::{Policy, SharedKey};

/// Whoever shares a secret with us: a network access server, or a whole network of them.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Peer {
    /// A short name for logs and counters.
    pub name: Arc<str>,
    /// Where it sends from.
    pub network: Network,
    /// The shared secret.
    pub key: SharedKey,
    /// What is demanded of its requests: Message-Authenticator.
    pub demand: Demand,
    /// Whether an Access-Request with Proxy-State and without Message-Authenticator is discarded, where the
    /// Message-Authenticator is not demanded anyway.
    pub limit_proxy_state: bool,
    number: u32,
}

impl Peer {
    /// A peer with the safe defaults: Message-Authenticator is demanded, unless it sends from loopback, where nobody
    /// is between us; there an Access-Request with Proxy-State has to have it.
    #[must_use]
    pub fn new(name: impl Into<Arc<str>>, network: Network, key: SharedKey) -> Self {
        let demand = if network.is_loopback() { Demand::Off } else { Demand::Require };
        Self { name: name.into(), network, key, demand, limit_proxy_state: true, number: 0 }
    }

    /// Its number among its [`Peers`]: the place of its counters.
    #[must_use]
    pub const fn number(&self) -> u32 {
        self.number
    }

    /// What is demanded of a request from this peer, if it `learned` that the sender signs.
    #[must_use]
    pub const fn policy(&self, learned: bool) -> Policy {
        match self.demand {
            Demand::Require => Policy::REQUIRE,
            Demand::Auto if learned => Policy::REQUIRE,
            Demand::Auto | Demand::Off if self.limit_proxy_state => Policy::LIMIT,
            Demand::Auto | Demand::Off => Policy::OFF,
        }
    }
}

/// Whether Message-Authenticator is demanded in an Access-Request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Demand {
    /// Always.
    Require,
    /// As soon as the sender has shown three times that it can.
    Auto,
    /// Never.
    Off,
}

impl FromStr for Demand {
    type Err = UnknownDemand;

    fn from_str(text: &str) -> Result<Self, UnknownDemand> {
        match text {
            "require" => Ok(Self::Require),
            "auto" => Ok(Self::Auto),
            "off" => Ok(Self::Off),
            _ => Err(UnknownDemand),
        }
    }
}

impl fmt::Display for Demand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Require => "require",
            Self::Auto => "auto",
            Self::Off => "off",
        })
    }
}

/// A word that is no demand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("expected `require`, `auto` or `off`")]
pub struct UnknownDemand;

/// An address and how many of its bits count.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Network {
    address: IpAddr,
    bits: u8,
}

impl Network {
    /// The network of `bits` bits that `address` is in; v4-mapped addresses are made plain.
    ///
    /// # Errors
    ///
    /// Where an address has fewer bits.
    pub fn new(address: IpAddr, bits: u8) -> Result<Self, NetworkError> {
        let most = if address.is_ipv4() { 32 } else { 128 };
        if bits > most {
            return Err(NetworkError::Bits { bits, most });
        }
        match address.to_canonical() {
            // ::ffff:10.0.0.0/104 is 10.0.0.0/8.
            IpAddr::V4(plain) if address.is_ipv6() && bits >= 96 => Self::new(plain.into(), bits.saturating_sub(96)),
            _ => Ok(Self { address: mask(address, bits), bits }),
        }
    }

    /// One address.
    #[must_use]
    pub fn host(address: IpAddr) -> Self {
        let address = address.to_canonical();
        Self { address, bits: if address.is_ipv4() { 32 } else { 128 } }
    }

    /// The address, its bits behind the prefix zero.
    #[must_use]
    pub const fn address(&self) -> IpAddr {
        self.address
    }

    /// The prefix length in bits.
    #[must_use]
    pub const fn bits(&self) -> u8 {
        self.bits
    }

    /// Whether `address` is in the network.
    #[must_use]
    pub fn contains(&self, address: IpAddr) -> bool {
        address.is_ipv4() == self.address.is_ipv4() && mask(address, self.bits) == self.address
    }

    /// Whether all its addresses are loopback: nobody is on the path.
    #[must_use]
    pub fn is_loopback(&self) -> bool {
        self.address.is_loopback() && self.bits >= if self.address.is_ipv4() { 8 } else { 128 }
    }
}

impl FromStr for Network {
    type Err = NetworkError;

    fn from_str(text: &str) -> Result<Self, NetworkError> {
        let (address, bits) = text.split_once('/').map_or((text, None), |(address, bits)| (address, Some(bits)));
        let address: IpAddr = match address {
            "*" => Ipv4Addr::UNSPECIFIED.into(),
            other => other.parse().map_err(|_| NetworkError::Address)?,
        };
        match bits {
            Some(bits) => Self::new(address, bits.parse().map_err(|_| NetworkError::Prefix)?),
            None if address.is_unspecified() => Self::new(address, 0),
            None => Ok(Self::host(address)),
        }
    }
}

impl fmt::Display for Network {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.bits == if self.address.is_ipv4() { 32 } else { 128 } {
            self.address.fmt(f)
        } else {
            write!(f, "{}/{}", self.address, self.bits)
        }
    }
}

impl fmt::Debug for Network {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

/// Why text is no network.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum NetworkError {
    /// The address.
    #[error("expected an IPv4 or IPv6 address, with `/` and a prefix length where a network is meant")]
    Address,
    /// The prefix length is no number.
    #[error("the prefix length is not a number from 0 to 128")]
    Prefix,
    /// The prefix length is too large.
    #[error("a prefix of {bits} bits is longer than the {most} of the address")]
    Bits {
        /// The prefix length.
        bits: u8,
        /// The longest there can be.
        most: u8,
    },
}

/// All peers, found by the address that a packet comes from: the longest prefix wins.
#[derive(Debug, Clone, Default)]
pub struct Peers {
    networks: HashMap<Network, Arc<Peer>, foldhash::fast::FixedState>,
    /// The prefix lengths in use, longest first.
    v4: Vec<u8>,
    v6: Vec<u8>,
}

impl Peers {
    /// No peers.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a peer with the safe defaults: its address or network, and the shared secret.
    ///
    /// # Errors
    ///
    /// Where `network` is none.
    pub fn allow(mut self, network: &str, secret: impl AsRef<[u8]>) -> Result<Self, NetworkError> {
        self.add(Peer::new(network, network.parse()?, SharedKey::new(secret)));
        Ok(self)
    }

    /// Adds a peer; returns the one that had the same network before, and no longer has it.
    pub fn add(&mut self, mut peer: Peer) -> Option<Arc<Peer>> {
        let network = peer.network;
        peer.number = match self.networks.get(&network) {
            Some(before) => before.number,
            None => u32::try_from(self.networks.len()).unwrap_or(u32::MAX),
        };
        let lengths = if network.address.is_ipv4() { &mut self.v4 } else { &mut self.v6 };
        if let Err(place) = lengths.binary_search_by(|bits| network.bits.cmp(bits)) {
            lengths.insert(place, network.bits);
        }
        self.networks.insert(network, Arc::new(peer))
    }

    /// The peer that a packet from `address` is from.
    #[must_use]
    pub fn find(&self, address: IpAddr) -> Option<&Arc<Peer>> {
        let address = address.to_canonical();
        let lengths = if address.is_ipv4() { &self.v4 } else { &self.v6 };
        lengths.iter().find_map(|&bits| self.networks.get(&Network { address: mask(address, bits), bits }))
    }

    /// The peer with exactly this network.
    #[must_use]
    pub fn at(&self, network: &Network) -> Option<&Arc<Peer>> {
        self.networks.get(network)
    }

    /// All peers, in no order.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<Peer>> {
        self.networks.values()
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.networks.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.networks.is_empty()
    }
}

fn mask(address: IpAddr, bits: u8) -> IpAddr {
    let gone = |width: u32| width.saturating_sub(u32::from(bits));
    match address {
        IpAddr::V4(v4) => Ipv4Addr::from(u32::from(v4) & u32::MAX.checked_shl(gone(32)).unwrap_or(0)).into(),
        IpAddr::V6(v6) => Ipv6Addr::from(u128::from(v6) & u128::MAX.checked_shl(gone(128)).unwrap_or(0)).into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(peers: &Peers, address: &str) -> Option<String> {
        peers.find(address.parse().unwrap()).map(|peer| peer.name.to_string())
    }

    #[test]
    fn longest_prefix_wins() {
        let peers = Peers::new()
            .allow("10.0.0.0/8", "a")
            .unwrap()
            .allow("10.1.0.0/16", "b")
            .unwrap()
            .allow("10.1.2.3", "c")
            .unwrap()
            .allow("2001:db8::/32", "d")
            .unwrap();
        assert_eq!(name(&peers, "10.1.2.3").as_deref(), Some("10.1.2.3"));
        assert_eq!(name(&peers, "10.1.2.4").as_deref(), Some("10.1.0.0/16"));
        assert_eq!(name(&peers, "10.2.2.4").as_deref(), Some("10.0.0.0/8"));
        assert_eq!(name(&peers, "::ffff:10.2.2.4").as_deref(), Some("10.0.0.0/8"));
        assert_eq!(name(&peers, "2001:db8:1::1").as_deref(), Some("2001:db8::/32"));
        assert_eq!(name(&peers, "11.0.0.1"), None);
        assert_eq!(name(&peers, "2001:db9::1"), None);
    }

    #[test]
    fn networks_are_read_and_written() {
        for (text, written) in [
            ("10.9.8.7/8", "10.0.0.0/8"),
            ("*", "0.0.0.0/0"),
            ("0.0.0.0", "0.0.0.0/0"),
            ("::1", "::1"),
            ("::ffff:10.1.0.0/112", "10.1.0.0/16"),
        ] {
            assert_eq!(text.parse::<Network>().unwrap().to_string(), written);
        }
        for text in ["10.0.0.0/33", "::/129", "10.0.0", "localhost", "10.0.0.0/x", ""] {
            assert!(text.parse::<Network>().is_err(), "{text}");
        }
    }

    #[test]
    fn safe_defaults_by_where_a_peer_is() {
        let demand = |text: &str| Peer::new(text, text.parse().unwrap(), SharedKey::new("s")).policy(false);
        assert_eq!(demand("127.0.0.1"), Policy::LIMIT);
        assert_eq!(demand("127.0.0.0/8"), Policy::LIMIT);
        assert_eq!(demand("::1"), Policy::LIMIT);
        assert_eq!(demand("0.0.0.0/0"), Policy::REQUIRE);
        assert_eq!(demand("126.0.0.0/7"), Policy::REQUIRE);
        assert_eq!(demand("192.0.2.1"), Policy::REQUIRE);
    }
}
