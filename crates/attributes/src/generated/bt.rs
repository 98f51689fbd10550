//! British Telecommunications.
//!
//! Source: operator documentation; private enterprise number 594 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/bt`: change it there.

use ulna_wire::{Attribute, Format, Text, Vendor};

/// BT: private enterprise number 594.
pub const BT: Vendor = Vendor::new(594, Format::T1L1);

/// SID-Auth (26.594.1): text, 1 to 247 octets.
pub const SID_AUTH: Attribute<Text> = Attribute::vendor(BT, 1, "SID-Auth");
