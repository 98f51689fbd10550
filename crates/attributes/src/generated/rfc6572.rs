//! RFC 6572: RADIUS Support for Proxy Mobile IPv6.
//!
//! Source: <https://www.rfc-editor.org/rfc/rfc6572> and the IANA registry "RADIUS Types".
//!
//! Made by `cargo xtask codegen` from `dictionaries/rfc6572`: change it there.

use ulna_wire::{Attribute, IfId, Ipv4, Ipv4Prefix, Ipv6, Ipv6Prefix, Octets, Text};

/// Mobile-Node-Identifier (145): 1 to 253 octets.
pub const MOBILE_NODE_IDENTIFIER: Attribute<Octets> = Attribute::rfc(145, "Mobile-Node-Identifier");

/// Service-Selection (146): text, 1 to 253 octets.
pub const SERVICE_SELECTION: Attribute<Text> = Attribute::rfc(146, "Service-Selection");

/// PMIP6-Home-LMA-IPv6-Address (147): an IPv6 address, 16 octets.
pub const PMIP6_HOME_LMA_IPV6_ADDRESS: Attribute<Ipv6> = Attribute::rfc(147, "PMIP6-Home-LMA-IPv6-Address");

/// PMIP6-Visited-LMA-IPv6-Address (148): an IPv6 address, 16 octets.
pub const PMIP6_VISITED_LMA_IPV6_ADDRESS: Attribute<Ipv6> = Attribute::rfc(148, "PMIP6-Visited-LMA-IPv6-Address");

/// PMIP6-Home-LMA-IPv4-Address (149): an IPv4 address, 4 octets.
pub const PMIP6_HOME_LMA_IPV4_ADDRESS: Attribute<Ipv4> = Attribute::rfc(149, "PMIP6-Home-LMA-IPv4-Address");

/// PMIP6-Visited-LMA-IPv4-Address (150): an IPv4 address, 4 octets.
pub const PMIP6_VISITED_LMA_IPV4_ADDRESS: Attribute<Ipv4> = Attribute::rfc(150, "PMIP6-Visited-LMA-IPv4-Address");

/// PMIP6-Home-HN-Prefix (151): an IPv6 prefix, 2 to 18 octets.
pub const PMIP6_HOME_HN_PREFIX: Attribute<Ipv6Prefix> = Attribute::rfc(151, "PMIP6-Home-HN-Prefix");

/// PMIP6-Visited-HN-Prefix (152): an IPv6 prefix, 2 to 18 octets.
pub const PMIP6_VISITED_HN_PREFIX: Attribute<Ipv6Prefix> = Attribute::rfc(152, "PMIP6-Visited-HN-Prefix");

/// PMIP6-Home-Interface-ID (153): an interface identifier, 8 octets.
pub const PMIP6_HOME_INTERFACE_ID: Attribute<IfId> = Attribute::rfc(153, "PMIP6-Home-Interface-ID");

/// PMIP6-Visited-Interface-ID (154): an interface identifier, 8 octets.
pub const PMIP6_VISITED_INTERFACE_ID: Attribute<IfId> = Attribute::rfc(154, "PMIP6-Visited-Interface-ID");

/// PMIP6-Home-IPv4-HoA (155): an IPv4 prefix, 6 octets.
pub const PMIP6_HOME_IPV4_HOA: Attribute<Ipv4Prefix> = Attribute::rfc(155, "PMIP6-Home-IPv4-HoA");

/// PMIP6-Visited-IPv4-HoA (156): an IPv4 prefix, 6 octets.
pub const PMIP6_VISITED_IPV4_HOA: Attribute<Ipv4Prefix> = Attribute::rfc(156, "PMIP6-Visited-IPv4-HoA");

/// PMIP6-Home-DHCP4-Server-Address (157): an IPv4 address, 4 octets.
pub const PMIP6_HOME_DHCP4_SERVER_ADDRESS: Attribute<Ipv4> = Attribute::rfc(157, "PMIP6-Home-DHCP4-Server-Address");

/// PMIP6-Visited-DHCP4-Server-Address (158): an IPv4 address, 4 octets.
pub const PMIP6_VISITED_DHCP4_SERVER_ADDRESS: Attribute<Ipv4> =
    Attribute::rfc(158, "PMIP6-Visited-DHCP4-Server-Address");

/// PMIP6-Home-DHCP6-Server-Address (159): an IPv6 address, 16 octets.
pub const PMIP6_HOME_DHCP6_SERVER_ADDRESS: Attribute<Ipv6> = Attribute::rfc(159, "PMIP6-Home-DHCP6-Server-Address");

/// PMIP6-Visited-DHCP6-Server-Address (160): an IPv6 address, 16 octets.
pub const PMIP6_VISITED_DHCP6_SERVER_ADDRESS: Attribute<Ipv6> =
    Attribute::rfc(160, "PMIP6-Visited-DHCP6-Server-Address");

/// PMIP6-Home-IPv4-Gateway (161): an IPv4 address, 4 octets.
pub const PMIP6_HOME_IPV4_GATEWAY: Attribute<Ipv4> = Attribute::rfc(161, "PMIP6-Home-IPv4-Gateway");

/// PMIP6-Visited-IPv4-Gateway (162): an IPv4 address, 4 octets.
pub const PMIP6_VISITED_IPV4_GATEWAY: Attribute<Ipv4> = Attribute::rfc(162, "PMIP6-Visited-IPv4-Gateway");
