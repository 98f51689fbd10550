//! Meru Networks, later Fortinet: wireless controllers.
//!
//! Source: vendor documentation; private enterprise number 15983 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/meru`: change it there.

use ulna_wire::{Attribute, Format, Integer, Text, Vendor};

/// Meru: private enterprise number 15983.
pub const MERU: Vendor = Vendor::new(15983, Format::T1L1);

/// Meru-Access-Point-Id (26.15983.1): a number, 4 octets.
pub const MERU_ACCESS_POINT_ID: Attribute<Integer> = Attribute::vendor(MERU, 1, "Meru-Access-Point-Id");

/// Meru-Access-Point-Name (26.15983.2): text, 1 to 247 octets.
pub const MERU_ACCESS_POINT_NAME: Attribute<Text> = Attribute::vendor(MERU, 2, "Meru-Access-Point-Name");
