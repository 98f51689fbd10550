//! 3Com: switches and firewalls of the SuperStack line.
//!
//! Source: vendor documentation; private enterprise number 43 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/3com`: change it there.

use ulna_wire::{Attribute, Enum, Enumeration, Format, Integer, Text, Vendor};

/// 3com: private enterprise number 43.
pub const THREECOM: Vendor = Vendor::new(43, Format::T1L1);

/// 3Com-User-Access-Level (26.43.1): a number that [`ThreecomUserAccessLevel`] names, 4 octets.
pub const THREECOM_USER_ACCESS_LEVEL: Attribute<Enum<ThreecomUserAccessLevel>> =
    Attribute::vendor(THREECOM, 1, "3Com-User-Access-Level");

/// 3Com-VLAN-Name (26.43.2): text, 1 to 247 octets.
pub const THREECOM_VLAN_NAME: Attribute<Text> = Attribute::vendor(THREECOM, 2, "3Com-VLAN-Name");

/// 3Com-Mobility-Profile (26.43.3): text, 1 to 247 octets.
pub const THREECOM_MOBILITY_PROFILE: Attribute<Text> = Attribute::vendor(THREECOM, 3, "3Com-Mobility-Profile");

/// 3Com-Encryption-Type (26.43.4): text, 1 to 247 octets.
pub const THREECOM_ENCRYPTION_TYPE: Attribute<Text> = Attribute::vendor(THREECOM, 4, "3Com-Encryption-Type");

/// 3Com-Time-Of-Day (26.43.5): text, 1 to 247 octets.
pub const THREECOM_TIME_OF_DAY: Attribute<Text> = Attribute::vendor(THREECOM, 5, "3Com-Time-Of-Day");

/// 3Com-SSID (26.43.6): text, 1 to 247 octets.
pub const THREECOM_SSID: Attribute<Text> = Attribute::vendor(THREECOM, 6, "3Com-SSID");

/// 3Com-End-Date (26.43.7): text, 1 to 247 octets.
pub const THREECOM_END_DATE: Attribute<Text> = Attribute::vendor(THREECOM, 7, "3Com-End-Date");

/// 3Com-URL (26.43.8): text, 1 to 247 octets.
pub const THREECOM_URL: Attribute<Text> = Attribute::vendor(THREECOM, 8, "3Com-URL");

/// 3Com-Connect_Id (26.43.26): a number, 4 octets.
pub const THREECOM_CONNECT_ID: Attribute<Integer> = Attribute::vendor(THREECOM, 26, "3Com-Connect_Id");

/// 3Com-NAS-Startup-Timestamp (26.43.59): a number, 4 octets.
pub const THREECOM_NAS_STARTUP_TIMESTAMP: Attribute<Integer> =
    Attribute::vendor(THREECOM, 59, "3Com-NAS-Startup-Timestamp");

/// 3Com-Ip-Host-Addr (26.43.60): text, 1 to 247 octets.
pub const THREECOM_IP_HOST_ADDR: Attribute<Text> = Attribute::vendor(THREECOM, 60, "3Com-Ip-Host-Addr");

/// 3Com-Product-ID (26.43.255): text, 1 to 247 octets.
pub const THREECOM_PRODUCT_ID: Attribute<Text> = Attribute::vendor(THREECOM, 255, "3Com-Product-ID");

/// What the numbers of 3Com-User-Access-Level (26.43.1) mean.
#[derive(Debug)]
pub enum ThreecomUserAccessLevel {}

impl Enumeration for ThreecomUserAccessLevel {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "3Com-Visitor"), (1, "3Com-Monitor"), (2, "3Com-Manager"), (3, "3Com-Administrator")];
}
