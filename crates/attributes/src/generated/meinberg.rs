//! Meinberg: time servers.
//!
//! Source: vendor documentation; private enterprise number 5597 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/meinberg`: change it there.

use ulna_wire::{Attribute, Format, Integer, Vendor};

/// Meinberg: private enterprise number 5597.
pub const MEINBERG: Vendor = Vendor::new(5597, Format::T1L1);

/// MBG-Management-Privilege-Level (26.5597.1): a number, 4 octets.
pub const MBG_MANAGEMENT_PRIVILEGE_LEVEL: Attribute<Integer> =
    Attribute::vendor(MEINBERG, 1, "MBG-Management-Privilege-Level");
