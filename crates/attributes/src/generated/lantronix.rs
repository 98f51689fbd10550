//! Lantronix: console servers.
//!
//! Source: vendor documentation; private enterprise number 244 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/lantronix`: change it there.

use ulna_wire::{Attribute, Format, Text, Vendor};

/// Lantronix: private enterprise number 244.
pub const LANTRONIX: Vendor = Vendor::new(244, Format::T1L1);

/// Lantronix-User-Attributes (26.244.1): text, 1 to 247 octets.
pub const LANTRONIX_USER_ATTRIBUTES: Attribute<Text> = Attribute::vendor(LANTRONIX, 1, "Lantronix-User-Attributes");
