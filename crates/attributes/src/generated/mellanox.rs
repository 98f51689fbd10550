//! Mellanox: switches.
//!
//! Source: vendor documentation; private enterprise number 33049 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/mellanox`: change it there.

use ulna_wire::{Attribute, Format, Text, Vendor};

/// Mellanox: private enterprise number 33049.
pub const MELLANOX: Vendor = Vendor::new(33049, Format::T1L1);

/// Mellanox-Local-User-Name (26.33049.1): text, 1 to 247 octets.
pub const MELLANOX_LOCAL_USER_NAME: Attribute<Text> = Attribute::vendor(MELLANOX, 1, "Mellanox-Local-User-Name");
