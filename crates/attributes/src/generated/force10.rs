//! Force10 Networks, later Dell: FTOS switches.
//!
//! Source: vendor documentation; private enterprise number 6027 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/force10`: change it there.

use ulna_wire::{Attribute, Format, Text, Vendor};

/// Force10: private enterprise number 6027.
pub const FORCE10: Vendor = Vendor::new(6027, Format::T1L1);

/// Force10-AVPair (26.6027.1): text, 1 to 247 octets.
pub const FORCE10_AVPAIR: Attribute<Text> = Attribute::vendor(FORCE10, 1, "Force10-AVPair");
