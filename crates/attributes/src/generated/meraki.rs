//! Cisco Meraki: access points and switches.
//!
//! Source: vendor documentation; private enterprise number 29671 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/meraki`: change it there.

use ulna_wire::{Attribute, Format, Text, Vendor};

/// Meraki: private enterprise number 29671.
pub const MERAKI: Vendor = Vendor::new(29671, Format::T1L1);

/// Meraki-Device-Name (26.29671.1): text, 1 to 247 octets.
pub const MERAKI_DEVICE_NAME: Attribute<Text> = Attribute::vendor(MERAKI, 1, "Meraki-Device-Name");

/// Meraki-Network-Name (26.29671.2): text, 1 to 247 octets.
pub const MERAKI_NETWORK_NAME: Attribute<Text> = Attribute::vendor(MERAKI, 2, "Meraki-Network-Name");

/// Meraki-Ap-Name (26.29671.3): text, 1 to 247 octets.
pub const MERAKI_AP_NAME: Attribute<Text> = Attribute::vendor(MERAKI, 3, "Meraki-Ap-Name");

/// Meraki-Ap-Tags (26.29671.4): text, 1 to 247 octets.
pub const MERAKI_AP_TAGS: Attribute<Text> = Attribute::vendor(MERAKI, 4, "Meraki-Ap-Tags");
