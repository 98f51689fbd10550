//! Clavister: firewalls.
//!
//! Source: vendor documentation; private enterprise number 5089 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/clavister`: change it there.

use ulna_wire::{Attribute, Format, Text, Vendor};

/// Clavister: private enterprise number 5089.
pub const CLAVISTER: Vendor = Vendor::new(5089, Format::T1L1);

/// Clavister-User-Group (26.5089.1): text, 1 to 247 octets.
pub const CLAVISTER_USER_GROUP: Attribute<Text> = Attribute::vendor(CLAVISTER, 1, "Clavister-User-Group");
