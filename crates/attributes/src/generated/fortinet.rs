//! Fortinet: FortiGate and its relatives.
//!
//! Source: vendor documentation; private enterprise number 12356 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/fortinet`: change it there.

use ulna_wire::{Attribute, Date, Ether, Format, Ipv4, Octets, Text, Vendor};

/// Fortinet: private enterprise number 12356.
pub const FORTINET: Vendor = Vendor::new(12356, Format::T1L1);

/// Fortinet-Group-Name (26.12356.1): text, 1 to 247 octets.
pub const FORTINET_GROUP_NAME: Attribute<Text> = Attribute::vendor(FORTINET, 1, "Fortinet-Group-Name");

/// Fortinet-Client-IP-Address (26.12356.2): an IPv4 address, 4 octets.
pub const FORTINET_CLIENT_IP_ADDRESS: Attribute<Ipv4> = Attribute::vendor(FORTINET, 2, "Fortinet-Client-IP-Address");

/// Fortinet-Vdom-Name (26.12356.3): text, 1 to 247 octets.
pub const FORTINET_VDOM_NAME: Attribute<Text> = Attribute::vendor(FORTINET, 3, "Fortinet-Vdom-Name");

/// Fortinet-Client-IPv6-Address (26.12356.4): 1 to 247 octets.
pub const FORTINET_CLIENT_IPV6_ADDRESS: Attribute<Octets> =
    Attribute::vendor(FORTINET, 4, "Fortinet-Client-IPv6-Address");

/// Fortinet-Interface-Name (26.12356.5): text, 1 to 247 octets.
pub const FORTINET_INTERFACE_NAME: Attribute<Text> = Attribute::vendor(FORTINET, 5, "Fortinet-Interface-Name");

/// Fortinet-Access-Profile (26.12356.6): text, 1 to 247 octets.
pub const FORTINET_ACCESS_PROFILE: Attribute<Text> = Attribute::vendor(FORTINET, 6, "Fortinet-Access-Profile");

/// Fortinet-SSID (26.12356.7): text, 1 to 247 octets.
pub const FORTINET_SSID: Attribute<Text> = Attribute::vendor(FORTINET, 7, "Fortinet-SSID");

/// Fortinet-AP-Name (26.12356.8): text, 1 to 247 octets.
pub const FORTINET_AP_NAME: Attribute<Text> = Attribute::vendor(FORTINET, 8, "Fortinet-AP-Name");

/// Fortinet-FAC-Auth-Status (26.12356.11): text, 1 to 247 octets.
pub const FORTINET_FAC_AUTH_STATUS: Attribute<Text> = Attribute::vendor(FORTINET, 11, "Fortinet-FAC-Auth-Status");

/// Fortinet-FAC-Token-ID (26.12356.12): text, 1 to 247 octets.
pub const FORTINET_FAC_TOKEN_ID: Attribute<Text> = Attribute::vendor(FORTINET, 12, "Fortinet-FAC-Token-ID");

/// Fortinet-FAC-Challenge-Code (26.12356.15): text, 1 to 247 octets.
pub const FORTINET_FAC_CHALLENGE_CODE: Attribute<Text> = Attribute::vendor(FORTINET, 15, "Fortinet-FAC-Challenge-Code");

/// Fortinet-Webfilter-Category-Allow (26.12356.16): 1 to 247 octets.
pub const FORTINET_WEBFILTER_CATEGORY_ALLOW: Attribute<Octets> =
    Attribute::vendor(FORTINET, 16, "Fortinet-Webfilter-Category-Allow");

/// Fortinet-Webfilter-Category-Block (26.12356.17): 1 to 247 octets.
pub const FORTINET_WEBFILTER_CATEGORY_BLOCK: Attribute<Octets> =
    Attribute::vendor(FORTINET, 17, "Fortinet-Webfilter-Category-Block");

/// Fortinet-Webfilter-Category-Monitor (26.12356.18): 1 to 247 octets.
pub const FORTINET_WEBFILTER_CATEGORY_MONITOR: Attribute<Octets> =
    Attribute::vendor(FORTINET, 18, "Fortinet-Webfilter-Category-Monitor");

/// Fortinet-AppCtrl-Category-Allow (26.12356.19): 1 to 247 octets.
pub const FORTINET_APPCTRL_CATEGORY_ALLOW: Attribute<Octets> =
    Attribute::vendor(FORTINET, 19, "Fortinet-AppCtrl-Category-Allow");

/// Fortinet-AppCtrl-Category-Block (26.12356.20): 1 to 247 octets.
pub const FORTINET_APPCTRL_CATEGORY_BLOCK: Attribute<Octets> =
    Attribute::vendor(FORTINET, 20, "Fortinet-AppCtrl-Category-Block");

/// Fortinet-AppCtrl-Risk-Allow (26.12356.21): 1 to 247 octets.
pub const FORTINET_APPCTRL_RISK_ALLOW: Attribute<Octets> =
    Attribute::vendor(FORTINET, 21, "Fortinet-AppCtrl-Risk-Allow");

/// Fortinet-AppCtrl-Risk-Block (26.12356.22): 1 to 247 octets.
pub const FORTINET_APPCTRL_RISK_BLOCK: Attribute<Octets> =
    Attribute::vendor(FORTINET, 22, "Fortinet-AppCtrl-Risk-Block");

/// Fortinet-WirelessController-Device-MAC (26.12356.23): an Ethernet address, 6 octets.
pub const FORTINET_WIRELESSCONTROLLER_DEVICE_MAC: Attribute<Ether> =
    Attribute::vendor(FORTINET, 23, "Fortinet-WirelessController-Device-MAC");

/// Fortinet-WirelessController-WTP-ID (26.12356.24): text, 1 to 247 octets.
pub const FORTINET_WIRELESSCONTROLLER_WTP_ID: Attribute<Text> =
    Attribute::vendor(FORTINET, 24, "Fortinet-WirelessController-WTP-ID");

/// Fortinet-WirelessController-Assoc-Time (26.12356.25): a point in time, 4 octets.
pub const FORTINET_WIRELESSCONTROLLER_ASSOC_TIME: Attribute<Date> =
    Attribute::vendor(FORTINET, 25, "Fortinet-WirelessController-Assoc-Time");

/// Fortinet-FortiWAN-AVPair (26.12356.26): text, 1 to 247 octets.
pub const FORTINET_FORTIWAN_AVPAIR: Attribute<Text> = Attribute::vendor(FORTINET, 26, "Fortinet-FortiWAN-AVPair");

/// Fortinet-FDD-Access-Profile (26.12356.30): text, 1 to 247 octets.
pub const FORTINET_FDD_ACCESS_PROFILE: Attribute<Text> = Attribute::vendor(FORTINET, 30, "Fortinet-FDD-Access-Profile");

/// Fortinet-FDD-Trusted-Hosts (26.12356.31): text, 1 to 247 octets.
pub const FORTINET_FDD_TRUSTED_HOSTS: Attribute<Text> = Attribute::vendor(FORTINET, 31, "Fortinet-FDD-Trusted-Hosts");

/// Fortinet-FDD-SPP-Name (26.12356.32): text, 1 to 247 octets.
pub const FORTINET_FDD_SPP_NAME: Attribute<Text> = Attribute::vendor(FORTINET, 32, "Fortinet-FDD-SPP-Name");

/// Fortinet-FDD-Is-System-Admin (26.12356.33): text, 1 to 247 octets.
pub const FORTINET_FDD_IS_SYSTEM_ADMIN: Attribute<Text> =
    Attribute::vendor(FORTINET, 33, "Fortinet-FDD-Is-System-Admin");

/// Fortinet-FDD-Is-SPP-Admin (26.12356.34): text, 1 to 247 octets.
pub const FORTINET_FDD_IS_SPP_ADMIN: Attribute<Text> = Attribute::vendor(FORTINET, 34, "Fortinet-FDD-Is-SPP-Admin");

/// Fortinet-FDD-SPP-Policy-Group (26.12356.35): text, 1 to 247 octets.
pub const FORTINET_FDD_SPP_POLICY_GROUP: Attribute<Text> =
    Attribute::vendor(FORTINET, 35, "Fortinet-FDD-SPP-Policy-Group");

/// Fortinet-FDD-Allow-API-Access (26.12356.36): text, 1 to 247 octets.
pub const FORTINET_FDD_ALLOW_API_ACCESS: Attribute<Text> =
    Attribute::vendor(FORTINET, 36, "Fortinet-FDD-Allow-API-Access");

/// Fortinet-Fpc-User-Role (26.12356.40): text, 1 to 247 octets.
pub const FORTINET_FPC_USER_ROLE: Attribute<Text> = Attribute::vendor(FORTINET, 40, "Fortinet-Fpc-User-Role");

/// Fortinet-Tenant-Identification (26.12356.41): text, 1 to 247 octets.
pub const FORTINET_TENANT_IDENTIFICATION: Attribute<Text> =
    Attribute::vendor(FORTINET, 41, "Fortinet-Tenant-Identification");

/// Fortinet-Host-Port-AVPair (26.12356.42): text, 1 to 247 octets.
pub const FORTINET_HOST_PORT_AVPAIR: Attribute<Text> = Attribute::vendor(FORTINET, 42, "Fortinet-Host-Port-AVPair");
