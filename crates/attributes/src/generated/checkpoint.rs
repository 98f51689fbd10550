//! Check Point Software: Gaia administration.
//!
//! Source: vendor documentation; private enterprise number 2620 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/checkpoint`: change it there.

use ulna_wire::{Attribute, Format, Integer, Text, Vendor};

/// CheckPoint: private enterprise number 2620.
pub const CHECKPOINT: Vendor = Vendor::new(2620, Format::T1L1);

/// CP-Gaia-User-Role (26.2620.229): text, 1 to 247 octets.
pub const CP_GAIA_USER_ROLE: Attribute<Text> = Attribute::vendor(CHECKPOINT, 229, "CP-Gaia-User-Role");

/// CP-Gaia-SuperUser-Access (26.2620.230): a number, 4 octets.
pub const CP_GAIA_SUPERUSER_ACCESS: Attribute<Integer> = Attribute::vendor(CHECKPOINT, 230, "CP-Gaia-SuperUser-Access");
