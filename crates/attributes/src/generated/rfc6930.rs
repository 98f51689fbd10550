//! RFC 6930: RADIUS Attribute for IPv6 Rapid Deployment (6rd).
//!
//! Source: <https://www.rfc-editor.org/rfc/rfc6930> and the IANA registry "RADIUS Types".
//!
//! Made by `cargo xtask codegen` from `dictionaries/rfc6930`: change it there.

use ulna_wire::{Attribute, Integer, Ipv4, Ipv6Prefix, Tlv};

/// IPv6-6rd-Configuration (173): nested attributes, 1 to 253 octets.
pub const IPV6_6RD_CONFIGURATION: Attribute<Tlv> = Attribute::rfc(173, "IPv6-6rd-Configuration");

/// IPv6-6rd-IPv4MaskLen (173.1): a number, 4 octets.
pub const IPV6_6RD_IPV4MASKLEN: Attribute<Integer> =
    Attribute::child_of(&IPV6_6RD_CONFIGURATION, 1, "IPv6-6rd-IPv4MaskLen");

/// IPv6-6rd-Prefix (173.2): an IPv6 prefix, 2 to 18 octets.
pub const IPV6_6RD_PREFIX: Attribute<Ipv6Prefix> = Attribute::child_of(&IPV6_6RD_CONFIGURATION, 2, "IPv6-6rd-Prefix");

/// IPv6-6rd-BR-IPv4-Address (173.3): an IPv4 address, 4 octets.
pub const IPV6_6RD_BR_IPV4_ADDRESS: Attribute<Ipv4> =
    Attribute::child_of(&IPV6_6RD_CONFIGURATION, 3, "IPv6-6rd-BR-IPv4-Address");
