//! The values that keys of home servers, pools and realms can have.

use std::{
    fmt,
    net::{IpAddr, SocketAddr},
};

use serde::{
    Deserialize, Deserializer,
    de::{Error, MapAccess, Unexpected, Visitor},
};
use toml::Spanned;
use ulna_proto::FailureRatio;
use ulna_proxy::TokenKey;
use zeroize::Zeroizing;

use crate::settings::Between;

/// The time in which an answer is expected.
pub(crate) type Window = Between<100, 60_000>;
/// The time that somebody may be suspect.
pub(crate) type Patience = Between<1_000, 3_600_000>;
/// The time between two probes: RFC 3539 s.3.4.1 has at least six seconds.
pub(crate) type ProbeInterval = Between<6_000, 3_600_000>;
/// The time until another chance.
pub(crate) type Pause = Between<1_000, 86_400_000>;

/// What something is called.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Name(String);

impl Name {
    /// The longest name in octets.
    const LONGEST: usize = 64;

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl<'de> Deserialize<'de> for Name {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        match name.len() {
            0 => Err(D::Error::custom("the name is empty")),
            length if length > Self::LONGEST => {
                Err(D::Error::custom(format_args!("the name has {length} octets, more than {}", Self::LONGEST)))
            }
            _ if name.contains(char::is_control) => Err(D::Error::custom("the name has a control character")),
            _ => Ok(Self(name)),
        }
    }
}

/// An address, with a port or without.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Endpoint {
    ip: IpAddr,
    port: Option<u16>,
}

impl Endpoint {
    /// Reads `192.0.2.1`, `192.0.2.1:1812`, `2001:db8::1` or `[2001:db8::1]:1812`; `None`: it is no address.
    pub(crate) fn parse(text: &str) -> Option<Result<Self, &'static str>> {
        let endpoint = match text.parse::<SocketAddr>() {
            Ok(address) => Self { ip: address.ip(), port: Some(address.port()) },
            Err(_) => {
                let bare = text.strip_prefix('[').and_then(|text| text.strip_suffix(']'));
                let ip = match bare {
                    Some(bare) => IpAddr::V6(bare.parse().ok()?),
                    None => text.parse().ok()?,
                };
                Self { ip, port: None }
            }
        };
        let broadcast = matches!(endpoint.ip.to_canonical(), IpAddr::V4(address) if address.is_broadcast());
        Some(match endpoint {
            Self { port: Some(0), .. } => Err("nobody listens on port 0"),
            _ if endpoint.ip.is_unspecified() => Err("this is the address of nobody in particular"),
            _ if endpoint.ip.is_multicast() || broadcast => Err("this is the address of many"),
            _ => Ok(endpoint),
        })
    }

    /// With `port` where it says none.
    pub(crate) fn or_port(self, port: u16) -> SocketAddr {
        SocketAddr::new(self.ip, self.port.unwrap_or(port))
    }
}

impl<'de> Deserialize<'de> for Endpoint {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        match Self::parse(&text) {
            Some(endpoint) => endpoint.map_err(|why| D::Error::custom(format_args!("\"{text}\": {why}"))),
            None => {
                Err(D::Error::custom(format_args!("\"{text}\" is no address, and names of hosts are not looked up")))
            }
        }
    }
}

/// A shared secret; errors do not repeat what is there instead.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct SecretText(Zeroizing<String>);

impl SecretText {
    pub(crate) fn octets(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

impl fmt::Debug for SecretText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretText(..)")
    }
}

impl<'de> Deserialize<'de> for SecretText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;

        impl Visitor<'_> for Text {
            type Value = SecretText;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("text in quotes")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<SecretText, E> {
                Ok(SecretText(Zeroizing::new(text.to_owned())))
            }

            // What serde would say of other values repeats them.
            fn visit_i64<E: Error>(self, _: i64) -> Result<SecretText, E> {
                Err(E::invalid_type(Unexpected::Other("number"), &self))
            }

            fn visit_u64<E: Error>(self, _: u64) -> Result<SecretText, E> {
                Err(E::invalid_type(Unexpected::Other("number"), &self))
            }

            fn visit_i128<E: Error>(self, _: i128) -> Result<SecretText, E> {
                Err(E::invalid_type(Unexpected::Other("number"), &self))
            }

            fn visit_u128<E: Error>(self, _: u128) -> Result<SecretText, E> {
                Err(E::invalid_type(Unexpected::Other("number"), &self))
            }

            fn visit_f64<E: Error>(self, _: f64) -> Result<SecretText, E> {
                Err(E::invalid_type(Unexpected::Other("number"), &self))
            }
        }

        deserializer.deserialize_str(Text)
    }
}

/// A secret from which tokens are made: long enough that nobody finds it by trying it on them.
pub(crate) struct TokenSecret(TokenKey);

impl<'de> Deserialize<'de> for TokenSecret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = SecretText::deserialize(deserializer)?;
        match text.octets().len() {
            ..SHORTEST_TOKEN_SECRET => {
                Err(D::Error::custom("it is too short: other operators could find it by trying"))
            }
            _ => Ok(Self(TokenKey::new(text.octets()))),
        }
    }
}

impl From<TokenSecret> for Option<TokenKey> {
    fn from(secret: TokenSecret) -> Self {
        Some(secret.0)
    }
}

/// How requests travel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Transport;

impl<'de> Deserialize<'de> for Transport {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match String::deserialize(deserializer)?.as_str() {
            "udp" => Ok(Self),
            other => Err(D::Error::custom(format_args!(
                "\"{other}\" is not supported: requests to home servers go over UDP"
            ))),
        }
    }
}

/// Whether and how a home server is probed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Probe {
    StatusServer,
    None,
}

/// So many of so many.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Ratio(FailureRatio);

impl<'de> Deserialize<'de> for Ratio {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let parts = text.split_once("of").map(|(failures, of)| (failures.trim().parse(), of.trim().parse()));
        let most = FailureRatio::MOST;
        match parts {
            Some((Ok(failures), Ok(of))) if (1..=most).contains(&of) && (1..=of).contains(&failures) => {
                Ok(Self(FailureRatio { failures, of }))
            }
            _ => Err(D::Error::custom(format_args!("\"{text}\" is not some of at most {most}"))),
        }
    }
}

impl From<Ratio> for Option<FailureRatio> {
    fn from(ratio: Ratio) -> Self {
        Some(ratio.0)
    }
}

/// How a pool chooses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum StrategyName {
    InOrder,
    RoundRobin,
    LeastOutstanding,
    Sticky,
    Hash,
}

/// What is answered where nobody is left to ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum LastResortName {
    Silent,
    Reject,
    Local,
}

/// What is done with requests that go to no pool.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum ActionName {
    Local,
    Reject,
}

/// How accounting travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum DeliveryName {
    Forward,
    Store,
}

/// A server of a pool.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Server {
    pub(crate) name: String,
    pub(crate) weight: u32,
}

impl<'de> Deserialize<'de> for Server {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Written;

        impl<'de> Visitor<'de> for Written {
            type Value = Server;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the name of a home server, or { name = \"a1\", weight = 2 }")
            }

            fn visit_str<E: Error>(self, name: &str) -> Result<Server, E> {
                Ok(Server { name: name.to_owned(), weight: 1 })
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Server, A::Error> {
                let (mut name, mut weight) = (None, 1);
                while let Some(key) = map.next_key::<String>()? {
                    match key.as_str() {
                        "name" => name = Some(map.next_value()?),
                        "weight" => weight = map.next_value()?,
                        other => return Err(A::Error::unknown_field(other, &["name", "weight"])),
                    }
                }
                if weight > HEAVIEST {
                    return Err(A::Error::custom(format_args!("the weight {weight} is not from 0 to {HEAVIEST}")));
                }
                Ok(Server { name: name.ok_or_else(|| A::Error::missing_field("name"))?, weight })
            }
        }

        deserializer.deserialize_any(Written)
    }
}

/// Words of a list, and where each stands.
pub(crate) type Words = Vec<Spanned<String>>;

const HEAVIEST: u32 = 1_000;
/// In octets.
const SHORTEST_TOKEN_SECRET: usize = 16;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_have_ports_or_get_them() {
        let read = |text| Endpoint::parse(text).map(|read| read.map(|read| read.or_port(1812).to_string()));
        assert_eq!(read("192.0.2.1"), Some(Ok("192.0.2.1:1812".to_owned())));
        assert_eq!(read("192.0.2.1:1645"), Some(Ok("192.0.2.1:1645".to_owned())));
        assert_eq!(read("2001:db8::1"), Some(Ok("[2001:db8::1]:1812".to_owned())));
        assert_eq!(read("[2001:db8::1]"), Some(Ok("[2001:db8::1]:1812".to_owned())));
        assert_eq!(read("[2001:db8::1]:7"), Some(Ok("[2001:db8::1]:7".to_owned())));
        for nobody in ["0.0.0.0", "[::]:1812", "192.0.2.1:0", "224.0.0.1", "255.255.255.255:1812", "ff02::1"] {
            assert!(matches!(read(nobody), Some(Err(_))), "{nobody}");
        }
        for none in
            ["", "a.example", "a.example:1812", "192.0.2.1:", "192.0.2.1:99999", "192.0.2.1 ", "[192.0.2.1]", "[]"]
        {
            assert_eq!(read(none), None, "{none}");
        }
    }
}
