//! TERENA, now GEANT: eduroam attributes.
//!
//! Source: TERENA OID registry; private enterprise number 25178 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/terena`: change it there.

use ulna_wire::{Attribute, Format, Text, Vendor};

/// TERENA: private enterprise number 25178.
pub const TERENA: Vendor = Vendor::new(25178, Format::T1L1);

/// Eduroam-SP-Country (26.25178.10): text, 1 to 247 octets.
pub const EDUROAM_SP_COUNTRY: Attribute<Text> = Attribute::vendor(TERENA, 10, "Eduroam-SP-Country");

/// Eduroam-Monitoring-Inflate (26.25178.11): text, 1 to 247 octets.
pub const EDUROAM_MONITORING_INFLATE: Attribute<Text> = Attribute::vendor(TERENA, 11, "Eduroam-Monitoring-Inflate");
