//! Hewlett-Packard: ProCurve switches, now ArubaOS-Switch.
//!
//! Source: vendor documentation; private enterprise number 11 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/hp`: change it there.

use ulna_wire::{Attribute, Enum, Enumeration, Format, Integer, Octets, Text, Vendor};

/// HP: private enterprise number 11.
pub const HP: Vendor = Vendor::new(11, Format::T1L1);

/// HP-Privilege-Level (26.11.1): a number, 4 octets.
pub const HP_PRIVILEGE_LEVEL: Attribute<Integer> = Attribute::vendor(HP, 1, "HP-Privilege-Level");

/// HP-Command-String (26.11.2): text, 1 to 247 octets.
pub const HP_COMMAND_STRING: Attribute<Text> = Attribute::vendor(HP, 2, "HP-Command-String");

/// HP-Command-Exception (26.11.3): a number that [`HpCommandException`] names, 4 octets.
pub const HP_COMMAND_EXCEPTION: Attribute<Enum<HpCommandException>> = Attribute::vendor(HP, 3, "HP-Command-Exception");

/// HP-Port-Client-Limit-Dot1x (26.11.10): a number, 4 octets.
pub const HP_PORT_CLIENT_LIMIT_DOT1X: Attribute<Integer> = Attribute::vendor(HP, 10, "HP-Port-Client-Limit-Dot1x");

/// HP-Port-Client-Limit-MA (26.11.11): a number, 4 octets.
pub const HP_PORT_CLIENT_LIMIT_MA: Attribute<Integer> = Attribute::vendor(HP, 11, "HP-Port-Client-Limit-MA");

/// HP-Port-Client-Limit-WA (26.11.12): a number, 4 octets.
pub const HP_PORT_CLIENT_LIMIT_WA: Attribute<Integer> = Attribute::vendor(HP, 12, "HP-Port-Client-Limit-WA");

/// HP-Port-Auth-Mode-Dot1x (26.11.13): a number that [`HpPortAuthModeDot1x`] names, 4 octets.
pub const HP_PORT_AUTH_MODE_DOT1X: Attribute<Enum<HpPortAuthModeDot1x>> =
    Attribute::vendor(HP, 13, "HP-Port-Auth-Mode-Dot1x");

/// HP-Port-MA-Port-Mode (26.11.14): a number, 4 octets.
pub const HP_PORT_MA_PORT_MODE: Attribute<Integer> = Attribute::vendor(HP, 14, "HP-Port-MA-Port-Mode");

/// HP-Port-Bounce-Host (26.11.23): a number, 4 octets.
pub const HP_PORT_BOUNCE_HOST: Attribute<Integer> = Attribute::vendor(HP, 23, "HP-Port-Bounce-Host");

/// HP-Captive-Portal-URL (26.11.24): text, 1 to 247 octets.
pub const HP_CAPTIVE_PORTAL_URL: Attribute<Text> = Attribute::vendor(HP, 24, "HP-Captive-Portal-URL");

/// HP-User-Role (26.11.25): text, 1 to 247 octets.
pub const HP_USER_ROLE: Attribute<Text> = Attribute::vendor(HP, 25, "HP-User-Role");

/// HP-Management-Protocol (26.11.26): a number that [`HpManagementProtocol`] names, 4 octets.
pub const HP_MANAGEMENT_PROTOCOL: Attribute<Enum<HpManagementProtocol>> =
    Attribute::vendor(HP, 26, "HP-Management-Protocol");

/// HP-CPPM-Role (26.11.27): text, 1 to 247 octets.
pub const HP_CPPM_ROLE: Attribute<Text> = Attribute::vendor(HP, 27, "HP-CPPM-Role");

/// HP-CPPM-Secondary-Role (26.11.28): text, 1 to 247 octets.
pub const HP_CPPM_SECONDARY_ROLE: Attribute<Text> = Attribute::vendor(HP, 28, "HP-CPPM-Secondary-Role");

/// HP-Port-Priority-Regeneration-Table (26.11.40): text, 1 to 247 octets.
pub const HP_PORT_PRIORITY_REGENERATION_TABLE: Attribute<Text> =
    Attribute::vendor(HP, 40, "HP-Port-Priority-Regeneration-Table");

/// HP-Cos (26.11.40): text, 1 to 247 octets.
pub const HP_COS: Attribute<Text> = Attribute::vendor(HP, 40, "HP-Cos");

/// HP-Bandwidth-Max-Ingress (26.11.46): a number, 4 octets.
pub const HP_BANDWIDTH_MAX_INGRESS: Attribute<Integer> = Attribute::vendor(HP, 46, "HP-Bandwidth-Max-Ingress");

/// HP-Bandwidth-Max-Egress (26.11.48): a number, 4 octets.
pub const HP_BANDWIDTH_MAX_EGRESS: Attribute<Integer> = Attribute::vendor(HP, 48, "HP-Bandwidth-Max-Egress");

/// HP-Ip-Filter-Raw (26.11.61): text, 1 to 247 octets.
pub const HP_IP_FILTER_RAW: Attribute<Text> = Attribute::vendor(HP, 61, "HP-Ip-Filter-Raw");

/// HP-Nas-Filter-Rule (26.11.61): text, 1 to 247 octets.
pub const HP_NAS_FILTER_RULE: Attribute<Text> = Attribute::vendor(HP, 61, "HP-Nas-Filter-Rule");

/// HP-Access-Profile (26.11.62): text, 1 to 247 octets.
pub const HP_ACCESS_PROFILE: Attribute<Text> = Attribute::vendor(HP, 62, "HP-Access-Profile");

/// HP-Nas-Rules-IPv6 (26.11.63): a number, 4 octets.
pub const HP_NAS_RULES_IPV6: Attribute<Integer> = Attribute::vendor(HP, 63, "HP-Nas-Rules-IPv6");

/// HP-Egress-VLANID (26.11.64): a number, 4 octets.
pub const HP_EGRESS_VLANID: Attribute<Integer> = Attribute::vendor(HP, 64, "HP-Egress-VLANID");

/// HP-Egress-VLAN-Name (26.11.65): text, 1 to 247 octets.
pub const HP_EGRESS_VLAN_NAME: Attribute<Text> = Attribute::vendor(HP, 65, "HP-Egress-VLAN-Name");

/// HP-Bonjour-Inbound-Profile (26.11.66): text, 1 to 247 octets.
pub const HP_BONJOUR_INBOUND_PROFILE: Attribute<Text> = Attribute::vendor(HP, 66, "HP-Bonjour-Inbound-Profile");

/// HP-Bonjour-Outbound-Profile (26.11.67): text, 1 to 247 octets.
pub const HP_BONJOUR_OUTBOUND_PROFILE: Attribute<Text> = Attribute::vendor(HP, 67, "HP-Bonjour-Outbound-Profile");

/// HP-URI-String (26.11.80): text, 1 to 247 octets.
pub const HP_URI_STRING: Attribute<Text> = Attribute::vendor(HP, 80, "HP-URI-String");

/// HP-URI-Json-String (26.11.81): text, 1 to 247 octets.
pub const HP_URI_JSON_STRING: Attribute<Text> = Attribute::vendor(HP, 81, "HP-URI-Json-String");

/// HP-URI-Access (26.11.82): text, 1 to 247 octets.
pub const HP_URI_ACCESS: Attribute<Text> = Attribute::vendor(HP, 82, "HP-URI-Access");

/// HP-URI-Exception (26.11.83): a number, 4 octets.
pub const HP_URI_EXCEPTION: Attribute<Integer> = Attribute::vendor(HP, 83, "HP-URI-Exception");

/// HP-VC-groups (26.11.192): text, 1 to 247 octets.
pub const HP_VC_GROUPS: Attribute<Text> = Attribute::vendor(HP, 192, "HP-VC-groups");

/// HP-Capability-Advert (26.11.255): 1 to 247 octets.
pub const HP_CAPABILITY_ADVERT: Attribute<Octets> = Attribute::vendor(HP, 255, "HP-Capability-Advert");

/// What the numbers of HP-Command-Exception (26.11.3) mean.
#[derive(Debug)]
pub enum HpCommandException {}

impl Enumeration for HpCommandException {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Permit-List"), (1, "Deny-List")];
}

/// What the numbers of HP-Port-Auth-Mode-Dot1x (26.11.13) mean.
#[derive(Debug)]
pub enum HpPortAuthModeDot1x {}

impl Enumeration for HpPortAuthModeDot1x {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "Port-Based"), (2, "User-Based")];
}

/// What the numbers of HP-Management-Protocol (26.11.26) mean.
#[derive(Debug)]
pub enum HpManagementProtocol {}

impl Enumeration for HpManagementProtocol {
    const NAMES: &'static [(u32, &'static str)] = &[(5, "HTTP"), (6, "HTTPS")];
}
