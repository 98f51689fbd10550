//! Aerohive, later Extreme Networks: wireless access points.
//!
//! Source: vendor documentation; private enterprise number 26928 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/aerohive`: change it there.

use ulna_wire::{Attribute, Enum, Enumeration, Format, Integer, Octets, SaltedOctets, Text, Vendor};

/// Aerohive: private enterprise number 26928.
pub const AEROHIVE: Vendor = Vendor::new(26928, Format::T1L1);

/// AH-HM-Admin-Group-Id (26.26928.1): a number that [`AhHmAdminGroupId`] names, 4 octets.
pub const AH_HM_ADMIN_GROUP_ID: Attribute<Enum<AhHmAdminGroupId>> =
    Attribute::vendor(AEROHIVE, 1, "AH-HM-Admin-Group-Id");

/// Extreme-User-Vlan (26.26928.1): a number that [`AhHmAdminGroupId`] names, 4 octets.
pub const EXTREME_USER_VLAN: Attribute<Enum<AhHmAdminGroupId>> = Attribute::vendor(AEROHIVE, 1, "Extreme-User-Vlan");

/// Extreme-Libsip-Patron-Info (26.26928.3): octets hidden with a salt, 1 to 247 octets.
pub const EXTREME_LIBSIP_PATRON_INFO: Attribute<SaltedOctets> =
    Attribute::vendor(AEROHIVE, 3, "Extreme-Libsip-Patron-Info");

/// Extreme-Libsip-Action (26.26928.4): a number that [`ExtremeLibsipAction`] names, 4 octets.
pub const EXTREME_LIBSIP_ACTION: Attribute<Enum<ExtremeLibsipAction>> =
    Attribute::vendor(AEROHIVE, 4, "Extreme-Libsip-Action");

/// Extreme-Libsip-Additional-Message (26.26928.5): 1 to 247 octets.
pub const EXTREME_LIBSIP_ADDITIONAL_MESSAGE: Attribute<Octets> =
    Attribute::vendor(AEROHIVE, 5, "Extreme-Libsip-Additional-Message");

/// Extreme-User-Profile-Attribute (26.26928.6): a number, 4 octets.
pub const EXTREME_USER_PROFILE_ATTRIBUTE: Attribute<Integer> =
    Attribute::vendor(AEROHIVE, 6, "Extreme-User-Profile-Attribute");

/// Extreme-Data-Usage-Limit (26.26928.7): 1 to 247 octets.
pub const EXTREME_DATA_USAGE_LIMIT: Attribute<Octets> = Attribute::vendor(AEROHIVE, 7, "Extreme-Data-Usage-Limit");

/// Extreme-AVPair (26.26928.8): text, 1 to 247 octets.
pub const EXTREME_AVPAIR: Attribute<Text> = Attribute::vendor(AEROHIVE, 8, "Extreme-AVPair");

/// Extreme-Radius-Code (26.26928.9): a number that [`ExtremeRadiusCode`] names, 4 octets.
pub const EXTREME_RADIUS_CODE: Attribute<Enum<ExtremeRadiusCode>> =
    Attribute::vendor(AEROHIVE, 9, "Extreme-Radius-Code");

/// Extreme-PPSK-Request (26.26928.201): 1 to 247 octets.
pub const EXTREME_PPSK_REQUEST: Attribute<Octets> = Attribute::vendor(AEROHIVE, 201, "Extreme-PPSK-Request");

/// Extreme-PPSK-PMK (26.26928.202): 1 to 247 octets.
pub const EXTREME_PPSK_PMK: Attribute<Octets> = Attribute::vendor(AEROHIVE, 202, "Extreme-PPSK-PMK");

/// Extreme-IDM-Message (26.26928.203): a number, 4 octets.
pub const EXTREME_IDM_MESSAGE: Attribute<Integer> = Attribute::vendor(AEROHIVE, 203, "Extreme-IDM-Message");

/// Extreme-NT-Identity (26.26928.204): a number, 4 octets.
pub const EXTREME_NT_IDENTITY: Attribute<Integer> = Attribute::vendor(AEROHIVE, 204, "Extreme-NT-Identity");

/// Extreme-User-Language (26.26928.205): text, 1 to 247 octets.
pub const EXTREME_USER_LANGUAGE: Attribute<Text> = Attribute::vendor(AEROHIVE, 205, "Extreme-User-Language");

/// Extreme-Time-Zone-Offset (26.26928.207): a number, 4 octets.
pub const EXTREME_TIME_ZONE_OFFSET: Attribute<Integer> = Attribute::vendor(AEROHIVE, 207, "Extreme-Time-Zone-Offset");

/// Extreme-Daylight-Saving-Offset (26.26928.208): a number, 4 octets.
pub const EXTREME_DAYLIGHT_SAVING_OFFSET: Attribute<Integer> =
    Attribute::vendor(AEROHIVE, 208, "Extreme-Daylight-Saving-Offset");

/// Extreme-Client-Monitor-Session (26.26928.209): 1 to 247 octets.
pub const EXTREME_CLIENT_MONITOR_SESSION: Attribute<Octets> =
    Attribute::vendor(AEROHIVE, 209, "Extreme-Client-Monitor-Session");

/// Extreme-Client-Monitor-Problem (26.26928.210): a number, 4 octets.
pub const EXTREME_CLIENT_MONITOR_PROBLEM: Attribute<Integer> =
    Attribute::vendor(AEROHIVE, 210, "Extreme-Client-Monitor-Problem");

/// Extreme-IDM-Redirect-URL (26.26928.211): text, 1 to 247 octets.
pub const EXTREME_IDM_REDIRECT_URL: Attribute<Text> = Attribute::vendor(AEROHIVE, 211, "Extreme-IDM-Redirect-URL");

/// Extreme-MGT-MAC-Address (26.26928.212): text, 1 to 247 octets.
pub const EXTREME_MGT_MAC_ADDRESS: Attribute<Text> = Attribute::vendor(AEROHIVE, 212, "Extreme-MGT-MAC-Address");

/// Extreme-Auth-Source (26.26928.213): a number that [`ExtremeAuthSource`] names, 4 octets.
pub const EXTREME_AUTH_SOURCE: Attribute<Enum<ExtremeAuthSource>> =
    Attribute::vendor(AEROHIVE, 213, "Extreme-Auth-Source");

/// What the numbers of AH-HM-Admin-Group-Id (26.26928.1) mean.
#[derive(Debug)]
pub enum AhHmAdminGroupId {}

impl Enumeration for AhHmAdminGroupId {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "Read-Only-Admin"), (1, "Super-Admin"), (2, "Read-Write-Admin")];
}

/// What the numbers of Extreme-Libsip-Action (26.26928.4) mean.
#[derive(Debug)]
pub enum ExtremeLibsipAction {}

impl Enumeration for ExtremeLibsipAction {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Permit"), (1, "Restricted"), (2, "Deny")];
}

/// What the numbers of Extreme-Radius-Code (26.26928.9) mean.
#[derive(Debug)]
pub enum ExtremeRadiusCode {}

impl Enumeration for ExtremeRadiusCode {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "Disconnect-Request"), (2, "COA-Request")];
}

/// What the numbers of Extreme-Auth-Source (26.26928.213) mean.
#[derive(Debug)]
pub enum ExtremeAuthSource {}

impl Enumeration for ExtremeAuthSource {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "Service"), (2, "Non-Service")];
}
