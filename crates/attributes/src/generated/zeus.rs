//! Zeus Technology: traffic manager.
//!
//! Source: vendor documentation; private enterprise number 7146 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/zeus`: change it there.

use ulna_wire::{Attribute, Format, Text, Vendor};

/// Zeus: private enterprise number 7146.
pub const ZEUS: Vendor = Vendor::new(7146, Format::T1L1);

/// Zeus-ZXTM-Group (26.7146.1): text, 1 to 247 octets.
pub const ZEUS_ZXTM_GROUP: Attribute<Text> = Attribute::vendor(ZEUS, 1, "Zeus-ZXTM-Group");
