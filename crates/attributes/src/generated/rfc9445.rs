//! RFC 9445: RADIUS Extensions for DHCP-Configured Services.
//!
//! Source: <https://www.rfc-editor.org/rfc/rfc9445> and the IANA registry "RADIUS Types".
//!
//! Made by `cargo xtask codegen` from `dictionaries/rfc9445`: change it there.

use ulna_wire::{Attribute, Octets};

/// DHCPv6-Options (245.3): 1 octet or more.
pub const DHCPV6_OPTIONS: Attribute<Octets> = Attribute::extended(245, 3, "DHCPv6-Options");

/// DHCPv4-Options (245.4): 1 octet or more.
pub const DHCPV4_OPTIONS: Attribute<Octets> = Attribute::extended(245, 4, "DHCPv4-Options");
