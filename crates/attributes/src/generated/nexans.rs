//! Nexans: fibre-to-the-office switches.
//!
//! Source: vendor documentation; private enterprise number 266 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/nexans`: change it there.

use ulna_wire::{Attribute, Format, Integer, Vendor};

/// Nexans: private enterprise number 266.
pub const NEXANS: Vendor = Vendor::new(266, Format::T1L1);

/// Nexans-Port-Default-VLAN-ID (26.266.1): a number, 4 octets.
pub const NEXANS_PORT_DEFAULT_VLAN_ID: Attribute<Integer> = Attribute::vendor(NEXANS, 1, "Nexans-Port-Default-VLAN-ID");

/// Nexans-Port-Voice-VLAN-ID (26.266.2): a number, 4 octets.
pub const NEXANS_PORT_VOICE_VLAN_ID: Attribute<Integer> = Attribute::vendor(NEXANS, 2, "Nexans-Port-Voice-VLAN-ID");
