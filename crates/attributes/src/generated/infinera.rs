//! Infinera: optical platforms.
//!
//! Source: vendor documentation; private enterprise number 8708 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/infinera`: change it there.

use ulna_wire::{Attribute, Format, Text, Vendor};

/// Infinera: private enterprise number 8708.
pub const INFINERA: Vendor = Vendor::new(8708, Format::T1L1);

/// Infinera-User-Category (26.8708.1): text, 1 to 247 octets.
pub const INFINERA_USER_CATEGORY: Attribute<Text> = Attribute::vendor(INFINERA, 1, "Infinera-User-Category");

/// Infinera-ENM-User-Category (26.8708.2): text, 1 to 247 octets.
pub const INFINERA_ENM_USER_CATEGORY: Attribute<Text> = Attribute::vendor(INFINERA, 2, "Infinera-ENM-User-Category");
