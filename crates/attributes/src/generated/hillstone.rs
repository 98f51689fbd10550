//! Hillstone Networks: firewalls.
//!
//! Source: vendor documentation; private enterprise number 28557 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/hillstone`: change it there.

use ulna_wire::{Attribute, Enum, Enumeration, Format, Integer, Ipv4, Text, Vendor};

/// Hillstone: private enterprise number 28557.
pub const HILLSTONE: Vendor = Vendor::new(28557, Format::T1L1);

/// Hillstone-User-vsys-id (26.28557.1): a number, 4 octets.
pub const HILLSTONE_USER_VSYS_ID: Attribute<Integer> = Attribute::vendor(HILLSTONE, 1, "Hillstone-User-vsys-id");

/// Hillstone-User-Type (26.28557.2): a number that [`HillstoneUserType`] names, 4 octets.
pub const HILLSTONE_USER_TYPE: Attribute<Enum<HillstoneUserType>> =
    Attribute::vendor(HILLSTONE, 2, "Hillstone-User-Type");

/// Hillstone-User-Admin-Privilege (26.28557.3): a number, 4 octets.
pub const HILLSTONE_USER_ADMIN_PRIVILEGE: Attribute<Integer> =
    Attribute::vendor(HILLSTONE, 3, "Hillstone-User-Admin-Privilege");

/// Hillstone-User-Login-Type (26.28557.4): a number that [`HillstoneUserLoginType`] names, 4 octets.
pub const HILLSTONE_USER_LOGIN_TYPE: Attribute<Enum<HillstoneUserLoginType>> =
    Attribute::vendor(HILLSTONE, 4, "Hillstone-User-Login-Type");

/// Hillstone-User-Mobile-Number (26.28557.5): text, 1 to 247 octets.
pub const HILLSTONE_USER_MOBILE_NUMBER: Attribute<Text> =
    Attribute::vendor(HILLSTONE, 5, "Hillstone-User-Mobile-Number");

/// Hillstone-User-Mobile-Operator (26.28557.6): a number that [`HillstoneUserMobileOperator`] names, 4 octets.
pub const HILLSTONE_USER_MOBILE_OPERATOR: Attribute<Enum<HillstoneUserMobileOperator>> =
    Attribute::vendor(HILLSTONE, 6, "Hillstone-User-Mobile-Operator");

/// Hillstone-User-Policy-dst-ip-begin (26.28557.7): an IPv4 address, 4 octets.
pub const HILLSTONE_USER_POLICY_DST_IP_BEGIN: Attribute<Ipv4> =
    Attribute::vendor(HILLSTONE, 7, "Hillstone-User-Policy-dst-ip-begin");

/// Hillstone-User-Policy-dst-ip-end (26.28557.8): an IPv4 address, 4 octets.
pub const HILLSTONE_USER_POLICY_DST_IP_END: Attribute<Ipv4> =
    Attribute::vendor(HILLSTONE, 8, "Hillstone-User-Policy-dst-ip-end");

/// Hillstone-User-Role-Bame (26.28557.9): text, 1 to 247 octets.
pub const HILLSTONE_USER_ROLE_BAME: Attribute<Text> = Attribute::vendor(HILLSTONE, 9, "Hillstone-User-Role-Bame");

/// Hillstone-VPN-DHCP-Gateway (26.28557.100): text, 1 to 247 octets.
pub const HILLSTONE_VPN_DHCP_GATEWAY: Attribute<Text> = Attribute::vendor(HILLSTONE, 100, "Hillstone-VPN-DHCP-Gateway");

/// Hillstone-VPN-DHCP-Mask (26.28557.101): text, 1 to 247 octets.
pub const HILLSTONE_VPN_DHCP_MASK: Attribute<Text> = Attribute::vendor(HILLSTONE, 101, "Hillstone-VPN-DHCP-Mask");

/// Hillstone-VPN-DHCP-Pool (26.28557.102): text, 1 to 247 octets.
pub const HILLSTONE_VPN_DHCP_POOL: Attribute<Text> = Attribute::vendor(HILLSTONE, 102, "Hillstone-VPN-DHCP-Pool");

/// Hillstone-VPN-WINS (26.28557.103): text, 1 to 247 octets.
pub const HILLSTONE_VPN_WINS: Attribute<Text> = Attribute::vendor(HILLSTONE, 103, "Hillstone-VPN-WINS");

/// Hillstone-VPN-DNS (26.28557.104): text, 1 to 247 octets.
pub const HILLSTONE_VPN_DNS: Attribute<Text> = Attribute::vendor(HILLSTONE, 104, "Hillstone-VPN-DNS");

/// Hillstone-VPN-Split-Route (26.28557.105): text, 1 to 247 octets.
pub const HILLSTONE_VPN_SPLIT_ROUTE: Attribute<Text> = Attribute::vendor(HILLSTONE, 105, "Hillstone-VPN-Split-Route");

/// Hillstone-VPN-Tunnel-IP (26.28557.106): text, 1 to 247 octets.
pub const HILLSTONE_VPN_TUNNEL_IP: Attribute<Text> = Attribute::vendor(HILLSTONE, 106, "Hillstone-VPN-Tunnel-IP");

/// Hillstone-VPN-SNAT (26.28557.107): a number, 4 octets.
pub const HILLSTONE_VPN_SNAT: Attribute<Integer> = Attribute::vendor(HILLSTONE, 107, "Hillstone-VPN-SNAT");

/// What the numbers of Hillstone-User-Type (26.28557.2) mean.
#[derive(Debug)]
pub enum HillstoneUserType {}

impl Enumeration for HillstoneUserType {
    const NAMES: &'static [(u32, &'static str)] = &[
        (1, "HS-User-l2tp"),
        (2, "HS-User-8021x"),
        (4, "HS-User-smartvpn"),
        (8, "HS-User-normal"),
        (16, "HS-User-Admin"),
    ];
}

/// What the numbers of Hillstone-User-Login-Type (26.28557.4) mean.
#[derive(Debug)]
pub enum HillstoneUserLoginType {}

impl Enumeration for HillstoneUserLoginType {
    const NAMES: &'static [(u32, &'static str)] = &[
        (1, "HS-Admin-Console"),
        (2, "HS-Admin-Telnet"),
        (4, "HS-Admin-SSH"),
        (8, "HS-Admin-HTTP"),
        (16, "HS-Admin-HTTPS"),
    ];
}

/// What the numbers of Hillstone-User-Mobile-Operator (26.28557.6) mean.
#[derive(Debug)]
pub enum HillstoneUserMobileOperator {}

impl Enumeration for HillstoneUserMobileOperator {
    const NAMES: &'static [(u32, &'static str)] =
        &[(1, "HS-Mobile-ChinaMobile"), (2, "HS-Mobile-ChinaUnicom"), (3, "HS-Mobile-ChinaTelecom")];
}
