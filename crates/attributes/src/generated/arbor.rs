//! Arbor Networks: traffic analysers.
//!
//! Source: vendor documentation; private enterprise number 9694 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/arbor`: change it there.

use ulna_wire::{Attribute, Format, Text, Vendor};

/// Arbor: private enterprise number 9694.
pub const ARBOR: Vendor = Vendor::new(9694, Format::T1L1);

/// Arbor-Privilege-Level (26.9694.1): text, 1 to 247 octets.
pub const ARBOR_PRIVILEGE_LEVEL: Attribute<Text> = Attribute::vendor(ARBOR, 1, "Arbor-Privilege-Level");
