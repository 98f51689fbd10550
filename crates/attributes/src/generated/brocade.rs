//! Brocade Communications: fibre channel switches.
//!
//! Source: vendor documentation; private enterprise number 1588 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/brocade`: change it there.

use ulna_wire::{Attribute, Format, Text, Vendor};

/// Brocade: private enterprise number 1588.
pub const BROCADE: Vendor = Vendor::new(1588, Format::T1L1);

/// Brocade-Auth-Role (26.1588.1): text, 1 to 247 octets.
pub const BROCADE_AUTH_ROLE: Attribute<Text> = Attribute::vendor(BROCADE, 1, "Brocade-Auth-Role");

/// Brocade-AVPairs1 (26.1588.2): text, 1 to 247 octets.
pub const BROCADE_AVPAIRS1: Attribute<Text> = Attribute::vendor(BROCADE, 2, "Brocade-AVPairs1");

/// Brocade-AVPairs2 (26.1588.3): text, 1 to 247 octets.
pub const BROCADE_AVPAIRS2: Attribute<Text> = Attribute::vendor(BROCADE, 3, "Brocade-AVPairs2");

/// Brocade-AVPairs3 (26.1588.4): text, 1 to 247 octets.
pub const BROCADE_AVPAIRS3: Attribute<Text> = Attribute::vendor(BROCADE, 4, "Brocade-AVPairs3");

/// Brocade-AVPairs4 (26.1588.5): text, 1 to 247 octets.
pub const BROCADE_AVPAIRS4: Attribute<Text> = Attribute::vendor(BROCADE, 5, "Brocade-AVPairs4");

/// Brocade-Passwd-ExpiryDate (26.1588.6): text, 1 to 247 octets.
pub const BROCADE_PASSWD_EXPIRYDATE: Attribute<Text> = Attribute::vendor(BROCADE, 6, "Brocade-Passwd-ExpiryDate");

/// Brocade-Passwd-WarnPeriod (26.1588.7): text, 1 to 247 octets.
pub const BROCADE_PASSWD_WARNPERIOD: Attribute<Text> = Attribute::vendor(BROCADE, 7, "Brocade-Passwd-WarnPeriod");
