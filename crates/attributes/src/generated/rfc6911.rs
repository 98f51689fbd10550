//! RFC 6911: RADIUS Attributes for IPv6 Access Networks.
//!
//! Source: <https://www.rfc-editor.org/rfc/rfc6911> and the IANA registry "RADIUS Types".
//!
//! Made by `cargo xtask codegen` from `dictionaries/rfc6911`: change it there.

use ulna_wire::{Attribute, Ipv6, Ipv6Prefix, Text};

/// Framed-IPv6-Address (168): an IPv6 address, 16 octets.
pub const FRAMED_IPV6_ADDRESS: Attribute<Ipv6> = Attribute::rfc(168, "Framed-IPv6-Address");

/// DNS-Server-IPv6-Address (169): an IPv6 address, 16 octets.
pub const DNS_SERVER_IPV6_ADDRESS: Attribute<Ipv6> = Attribute::rfc(169, "DNS-Server-IPv6-Address");

/// Route-IPv6-Information (170): an IPv6 prefix, 2 to 18 octets.
pub const ROUTE_IPV6_INFORMATION: Attribute<Ipv6Prefix> = Attribute::rfc(170, "Route-IPv6-Information");

/// Delegated-IPv6-Prefix-Pool (171): text, 1 to 253 octets.
pub const DELEGATED_IPV6_PREFIX_POOL: Attribute<Text> = Attribute::rfc(171, "Delegated-IPv6-Prefix-Pool");

/// Stateful-IPv6-Address-Pool (172): text, 1 to 253 octets.
pub const STATEFUL_IPV6_ADDRESS_POOL: Attribute<Text> = Attribute::rfc(172, "Stateful-IPv6-Address-Pool");
