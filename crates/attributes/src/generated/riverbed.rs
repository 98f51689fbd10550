//! Riverbed: appliance administration.
//!
//! Source: vendor documentation; private enterprise number 17163 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/riverbed`: change it there.

use ulna_wire::{Attribute, Format, Text, Vendor};

/// Riverbed: private enterprise number 17163.
pub const RIVERBED: Vendor = Vendor::new(17163, Format::T1L1);

/// Riverbed-Local-User (26.17163.1): text, 1 to 247 octets.
pub const RIVERBED_LOCAL_USER: Attribute<Text> = Attribute::vendor(RIVERBED, 1, "Riverbed-Local-User");
