//! Cisco Systems, formerly Compatible Systems: VPN 5000 concentrators.
//!
//! Source: vendor documentation; private enterprise number 255 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/cisco.vpn5000`: change it there.

use ulna_wire::{Attribute, Format, Integer, Text, Vendor};

/// Cisco-VPN5000: private enterprise number 255.
pub const CISCO_VPN5000: Vendor = Vendor::new(255, Format::T1L1);

/// CVPN5000-Tunnel-Throughput (26.255.1): a number, 4 octets.
pub const CVPN5000_TUNNEL_THROUGHPUT: Attribute<Integer> =
    Attribute::vendor(CISCO_VPN5000, 1, "CVPN5000-Tunnel-Throughput");

/// CVPN5000-Client-Assigned-IP (26.255.2): text, 1 to 247 octets.
pub const CVPN5000_CLIENT_ASSIGNED_IP: Attribute<Text> =
    Attribute::vendor(CISCO_VPN5000, 2, "CVPN5000-Client-Assigned-IP");

/// CVPN5000-Client-Real-IP (26.255.3): text, 1 to 247 octets.
pub const CVPN5000_CLIENT_REAL_IP: Attribute<Text> = Attribute::vendor(CISCO_VPN5000, 3, "CVPN5000-Client-Real-IP");

/// CVPN5000-VPN-GroupInfo (26.255.4): text, 1 to 247 octets.
pub const CVPN5000_VPN_GROUPINFO: Attribute<Text> = Attribute::vendor(CISCO_VPN5000, 4, "CVPN5000-VPN-GroupInfo");

/// CVPN5000-VPN-Password (26.255.5): text, 1 to 247 octets.
pub const CVPN5000_VPN_PASSWORD: Attribute<Text> = Attribute::vendor(CISCO_VPN5000, 5, "CVPN5000-VPN-Password");

/// CVPN5000-Echo (26.255.6): a number, 4 octets.
pub const CVPN5000_ECHO: Attribute<Integer> = Attribute::vendor(CISCO_VPN5000, 6, "CVPN5000-Echo");

/// CVPN5000-Client-Assigned-IPX (26.255.7): a number, 4 octets.
pub const CVPN5000_CLIENT_ASSIGNED_IPX: Attribute<Integer> =
    Attribute::vendor(CISCO_VPN5000, 7, "CVPN5000-Client-Assigned-IPX");
