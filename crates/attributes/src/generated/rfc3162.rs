//! RFC 3162: RADIUS and IPv6.
//!
//! Source: <https://www.rfc-editor.org/rfc/rfc3162> and the IANA registry "RADIUS Types".
//!
//! Made by `cargo xtask codegen` from `dictionaries/rfc3162`: change it there.

use ulna_wire::{Attribute, IfId, Ipv6, Ipv6Prefix, Text};

/// NAS-IPv6-Address (95): an IPv6 address, 16 octets.
pub const NAS_IPV6_ADDRESS: Attribute<Ipv6> = Attribute::rfc(95, "NAS-IPv6-Address");

/// Framed-Interface-Id (96): an interface identifier, 8 octets.
pub const FRAMED_INTERFACE_ID: Attribute<IfId> = Attribute::rfc(96, "Framed-Interface-Id");

/// Framed-IPv6-Prefix (97): an IPv6 prefix, 2 to 18 octets.
pub const FRAMED_IPV6_PREFIX: Attribute<Ipv6Prefix> = Attribute::rfc(97, "Framed-IPv6-Prefix");

/// Login-IPv6-Host (98): an IPv6 address, 16 octets.
pub const LOGIN_IPV6_HOST: Attribute<Ipv6> = Attribute::rfc(98, "Login-IPv6-Host");

/// Framed-IPv6-Route (99): text, 1 to 253 octets.
pub const FRAMED_IPV6_ROUTE: Attribute<Text> = Attribute::rfc(99, "Framed-IPv6-Route");

/// Framed-IPv6-Pool (100): text, 1 to 253 octets.
pub const FRAMED_IPV6_POOL: Attribute<Text> = Attribute::rfc(100, "Framed-IPv6-Pool");
