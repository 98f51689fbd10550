//! Adtran: access and aggregation equipment.
//!
//! Source: vendor documentation; private enterprise number 664 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/adtran`: change it there.

use ulna_wire::{Attribute, Format, Ipv4, Text, Vendor};

/// Adtran: private enterprise number 664.
pub const ADTRAN: Vendor = Vendor::new(664, Format::T1L1);

/// Adtran-AP-Name (26.664.100): text, 1 to 247 octets.
pub const ADTRAN_AP_NAME: Attribute<Text> = Attribute::vendor(ADTRAN, 100, "Adtran-AP-Name");

/// Adtran-AP-IP (26.664.101): an IPv4 address, 4 octets.
pub const ADTRAN_AP_IP: Attribute<Ipv4> = Attribute::vendor(ADTRAN, 101, "Adtran-AP-IP");

/// Adtran-AP-Template (26.664.102): text, 1 to 247 octets.
pub const ADTRAN_AP_TEMPLATE: Attribute<Text> = Attribute::vendor(ADTRAN, 102, "Adtran-AP-Template");

/// Adtran-SSID (26.664.103): text, 1 to 247 octets.
pub const ADTRAN_SSID: Attribute<Text> = Attribute::vendor(ADTRAN, 103, "Adtran-SSID");

/// Adtran-Role (26.664.104): text, 1 to 247 octets.
pub const ADTRAN_ROLE: Attribute<Text> = Attribute::vendor(ADTRAN, 104, "Adtran-Role");
