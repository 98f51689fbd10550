//! RFC 4818: RADIUS Delegated-IPv6-Prefix Attribute.
//!
//! Source: <https://www.rfc-editor.org/rfc/rfc4818> and the IANA registry "RADIUS Types".
//!
//! Made by `cargo xtask codegen` from `dictionaries/rfc4818`: change it there.

use ulna_wire::{Attribute, Ipv6Prefix};

/// Delegated-IPv6-Prefix (123): an IPv6 prefix, 2 to 18 octets.
pub const DELEGATED_IPV6_PREFIX: Attribute<Ipv6Prefix> = Attribute::rfc(123, "Delegated-IPv6-Prefix");
