//! Xedia, later Lucent: access points.
//!
//! Source: vendor documentation; private enterprise number 838 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/xedia`: change it there.

use ulna_wire::{Attribute, Format, Integer, Ipv4, Text, Vendor};

/// Xedia: private enterprise number 838.
pub const XEDIA: Vendor = Vendor::new(838, Format::T1L1);

/// Xedia-DNS-Server (26.838.1): an IPv4 address, 4 octets.
pub const XEDIA_DNS_SERVER: Attribute<Ipv4> = Attribute::vendor(XEDIA, 1, "Xedia-DNS-Server");

/// Xedia-NetBios-Server (26.838.2): an IPv4 address, 4 octets.
pub const XEDIA_NETBIOS_SERVER: Attribute<Ipv4> = Attribute::vendor(XEDIA, 2, "Xedia-NetBios-Server");

/// Xedia-Address-Pool (26.838.3): text, 1 to 247 octets.
pub const XEDIA_ADDRESS_POOL: Attribute<Text> = Attribute::vendor(XEDIA, 3, "Xedia-Address-Pool");

/// Xedia-PPP-Echo-Interval (26.838.4): a number, 4 octets.
pub const XEDIA_PPP_ECHO_INTERVAL: Attribute<Integer> = Attribute::vendor(XEDIA, 4, "Xedia-PPP-Echo-Interval");

/// Xedia-SSH-Privileges (26.838.5): a number, 4 octets.
pub const XEDIA_SSH_PRIVILEGES: Attribute<Integer> = Attribute::vendor(XEDIA, 5, "Xedia-SSH-Privileges");

/// Xedia-Client-Access-Network (26.838.6): text, 1 to 247 octets.
pub const XEDIA_CLIENT_ACCESS_NETWORK: Attribute<Text> = Attribute::vendor(XEDIA, 6, "Xedia-Client-Access-Network");

/// Xedia-Client-Firewall-Setting (26.838.7): a number, 4 octets.
pub const XEDIA_CLIENT_FIREWALL_SETTING: Attribute<Integer> =
    Attribute::vendor(XEDIA, 7, "Xedia-Client-Firewall-Setting");

/// Xedia-Save-Password (26.838.8): a number, 4 octets.
pub const XEDIA_SAVE_PASSWORD: Attribute<Integer> = Attribute::vendor(XEDIA, 8, "Xedia-Save-Password");
