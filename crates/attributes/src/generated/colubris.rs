//! Colubris Networks, later HP: wireless controllers.
//!
//! Source: vendor documentation; private enterprise number 8744 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/colubris`: change it there.

use ulna_wire::{Attribute, Format, Integer, Text, Vendor};

/// Colubris: private enterprise number 8744.
pub const COLUBRIS: Vendor = Vendor::new(8744, Format::T1L1);

/// Colubris-AVPair (26.8744.0): text, 1 to 247 octets.
pub const COLUBRIS_AVPAIR: Attribute<Text> = Attribute::vendor(COLUBRIS, 0, "Colubris-AVPair");

/// Colubris-Intercept (26.8744.1): a number, 4 octets.
pub const COLUBRIS_INTERCEPT: Attribute<Integer> = Attribute::vendor(COLUBRIS, 1, "Colubris-Intercept");
