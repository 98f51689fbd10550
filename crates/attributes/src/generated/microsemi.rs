//! Microsemi: midspans and time servers.
//!
//! Source: vendor documentation; private enterprise number 40676 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/microsemi`: change it there.

use ulna_wire::{Attribute, Format, Text, Vendor};

/// Microsemi: private enterprise number 40676.
pub const MICROSEMI: Vendor = Vendor::new(40676, Format::T1L1);

/// Microsemi-User-Full-Name (26.40676.1): text, 1 to 247 octets.
pub const MICROSEMI_USER_FULL_NAME: Attribute<Text> = Attribute::vendor(MICROSEMI, 1, "Microsemi-User-Full-Name");

/// Microsemi-User-Name (26.40676.2): text, 1 to 247 octets.
pub const MICROSEMI_USER_NAME: Attribute<Text> = Attribute::vendor(MICROSEMI, 2, "Microsemi-User-Name");

/// Microsemi-User-Initials (26.40676.3): text, 1 to 247 octets.
pub const MICROSEMI_USER_INITIALS: Attribute<Text> = Attribute::vendor(MICROSEMI, 3, "Microsemi-User-Initials");

/// Microsemi-User-Email (26.40676.4): text, 1 to 247 octets.
pub const MICROSEMI_USER_EMAIL: Attribute<Text> = Attribute::vendor(MICROSEMI, 4, "Microsemi-User-Email");

/// Microsemi-User-Group (26.40676.5): text, 1 to 247 octets.
pub const MICROSEMI_USER_GROUP: Attribute<Text> = Attribute::vendor(MICROSEMI, 5, "Microsemi-User-Group");

/// Microsemi-Fallback-User-Group (26.40676.6): text, 1 to 247 octets.
pub const MICROSEMI_FALLBACK_USER_GROUP: Attribute<Text> =
    Attribute::vendor(MICROSEMI, 6, "Microsemi-Fallback-User-Group");

/// Microsemi-Network-Element-Group (26.40676.7): text, 1 to 247 octets.
pub const MICROSEMI_NETWORK_ELEMENT_GROUP: Attribute<Text> =
    Attribute::vendor(MICROSEMI, 7, "Microsemi-Network-Element-Group");
