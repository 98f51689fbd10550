//! Trapeze Networks, later Juniper: wireless controllers.
//!
//! Source: vendor documentation; private enterprise number 14525 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/trapeze`: change it there.

use ulna_wire::{Attribute, Format, Text, Vendor};

/// Trapeze: private enterprise number 14525.
pub const TRAPEZE: Vendor = Vendor::new(14525, Format::T1L1);

/// Trapeze-VLAN-Name (26.14525.1): text, 1 to 247 octets.
pub const TRAPEZE_VLAN_NAME: Attribute<Text> = Attribute::vendor(TRAPEZE, 1, "Trapeze-VLAN-Name");

/// Trapeze-Mobility-Profile (26.14525.2): text, 1 to 247 octets.
pub const TRAPEZE_MOBILITY_PROFILE: Attribute<Text> = Attribute::vendor(TRAPEZE, 2, "Trapeze-Mobility-Profile");

/// Trapeze-Encryption-Type (26.14525.3): text, 1 to 247 octets.
pub const TRAPEZE_ENCRYPTION_TYPE: Attribute<Text> = Attribute::vendor(TRAPEZE, 3, "Trapeze-Encryption-Type");

/// Trapeze-Time-Of-Day (26.14525.4): text, 1 to 247 octets.
pub const TRAPEZE_TIME_OF_DAY: Attribute<Text> = Attribute::vendor(TRAPEZE, 4, "Trapeze-Time-Of-Day");

/// Trapeze-SSID (26.14525.5): text, 1 to 247 octets.
pub const TRAPEZE_SSID: Attribute<Text> = Attribute::vendor(TRAPEZE, 5, "Trapeze-SSID");

/// Trapeze-End-Date (26.14525.6): text, 1 to 247 octets.
pub const TRAPEZE_END_DATE: Attribute<Text> = Attribute::vendor(TRAPEZE, 6, "Trapeze-End-Date");

/// Trapeze-Start-Date (26.14525.7): text, 1 to 247 octets.
pub const TRAPEZE_START_DATE: Attribute<Text> = Attribute::vendor(TRAPEZE, 7, "Trapeze-Start-Date");

/// Trapeze-URL (26.14525.8): text, 1 to 247 octets.
pub const TRAPEZE_URL: Attribute<Text> = Attribute::vendor(TRAPEZE, 8, "Trapeze-URL");

/// Trapeze-User-Group-Name (26.14525.9): text, 1 to 247 octets.
pub const TRAPEZE_USER_GROUP_NAME: Attribute<Text> = Attribute::vendor(TRAPEZE, 9, "Trapeze-User-Group-Name");

/// Trapeze-QoS-Profile (26.14525.10): text, 1 to 247 octets.
pub const TRAPEZE_QOS_PROFILE: Attribute<Text> = Attribute::vendor(TRAPEZE, 10, "Trapeze-QoS-Profile");

/// Trapeze-Simultaneous-Logins (26.14525.11): text, 1 to 247 octets.
pub const TRAPEZE_SIMULTANEOUS_LOGINS: Attribute<Text> = Attribute::vendor(TRAPEZE, 11, "Trapeze-Simultaneous-Logins");

/// Trapeze-CoA-Username (26.14525.12): text, 1 to 247 octets.
pub const TRAPEZE_COA_USERNAME: Attribute<Text> = Attribute::vendor(TRAPEZE, 12, "Trapeze-CoA-Username");

/// Trapeze-Audit (26.14525.13): text, 1 to 247 octets.
pub const TRAPEZE_AUDIT: Attribute<Text> = Attribute::vendor(TRAPEZE, 13, "Trapeze-Audit");
