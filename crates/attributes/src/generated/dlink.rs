//! D-Link: switches.
//!
//! Source: vendor documentation; private enterprise number 171 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/dlink`: change it there.

use ulna_wire::{Attribute, Enum, Enumeration, Format, Integer, Text, Vendor};

/// Dlink: private enterprise number 171.
pub const DLINK: Vendor = Vendor::new(171, Format::T1L1);

/// Dlink-User-Level (26.171.1): a number that [`DlinkUserLevel`] names, 4 octets.
pub const DLINK_USER_LEVEL: Attribute<Enum<DlinkUserLevel>> = Attribute::vendor(DLINK, 1, "Dlink-User-Level");

/// Dlink-Ingress-Bandwidth-Assignment (26.171.2): a number, 4 octets.
pub const DLINK_INGRESS_BANDWIDTH_ASSIGNMENT: Attribute<Integer> =
    Attribute::vendor(DLINK, 2, "Dlink-Ingress-Bandwidth-Assignment");

/// Dlink-Egress-Bandwidth-Assignment (26.171.3): a number, 4 octets.
pub const DLINK_EGRESS_BANDWIDTH_ASSIGNMENT: Attribute<Integer> =
    Attribute::vendor(DLINK, 3, "Dlink-Egress-Bandwidth-Assignment");

/// Dlink-1p-Priority (26.171.4): a number, 4 octets.
pub const DLINK_1P_PRIORITY: Attribute<Integer> = Attribute::vendor(DLINK, 4, "Dlink-1p-Priority");

/// Dlink-VLAN-Name (26.171.10): text, 1 to 247 octets.
pub const DLINK_VLAN_NAME: Attribute<Text> = Attribute::vendor(DLINK, 10, "Dlink-VLAN-Name");

/// Dlink-VLAN-ID (26.171.11): text, 1 to 247 octets.
pub const DLINK_VLAN_ID: Attribute<Text> = Attribute::vendor(DLINK, 11, "Dlink-VLAN-ID");

/// Dlink-ACL-Profile (26.171.12): text, 1 to 247 octets.
pub const DLINK_ACL_PROFILE: Attribute<Text> = Attribute::vendor(DLINK, 12, "Dlink-ACL-Profile");

/// Dlink-ACL-Rule (26.171.13): text, 1 to 247 octets.
pub const DLINK_ACL_RULE: Attribute<Text> = Attribute::vendor(DLINK, 13, "Dlink-ACL-Rule");

/// Dlink-ACL-Script (26.171.14): text, 1 to 247 octets.
pub const DLINK_ACL_SCRIPT: Attribute<Text> = Attribute::vendor(DLINK, 14, "Dlink-ACL-Script");

/// What the numbers of Dlink-User-Level (26.171.1) mean.
#[derive(Debug)]
pub enum DlinkUserLevel {}

impl Enumeration for DlinkUserLevel {
    const NAMES: &'static [(u32, &'static str)] =
        &[(1, "User-Legacy"), (3, "User"), (4, "Operator"), (5, "Admin"), (6, "Power-User"), (15, "Admin-Legacy")];
}
