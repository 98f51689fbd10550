//! Citrix: NetScaler gateways.
//!
//! Source: vendor documentation; private enterprise number 66 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/citrix`: change it there.

use ulna_wire::{Attribute, Format, Integer, Text, Vendor};

/// Citrix: private enterprise number 66.
pub const CITRIX: Vendor = Vendor::new(66, Format::T1L1);

/// Citrix-UID (26.66.10): a number, 4 octets.
pub const CITRIX_UID: Attribute<Integer> = Attribute::vendor(CITRIX, 10, "Citrix-UID");

/// Citrix-GID (26.66.11): a number, 4 octets.
pub const CITRIX_GID: Attribute<Integer> = Attribute::vendor(CITRIX, 11, "Citrix-GID");

/// Citrix-Home (26.66.12): text, 1 to 247 octets.
pub const CITRIX_HOME: Attribute<Text> = Attribute::vendor(CITRIX, 12, "Citrix-Home");

/// Citrix-Shell (26.66.13): text, 1 to 247 octets.
pub const CITRIX_SHELL: Attribute<Text> = Attribute::vendor(CITRIX, 13, "Citrix-Shell");

/// Citrix-Group-Names (26.66.14): text, 1 to 247 octets.
pub const CITRIX_GROUP_NAMES: Attribute<Text> = Attribute::vendor(CITRIX, 14, "Citrix-Group-Names");

/// Citrix-Group-Ids (26.66.15): text, 1 to 247 octets.
pub const CITRIX_GROUP_IDS: Attribute<Text> = Attribute::vendor(CITRIX, 15, "Citrix-Group-Ids");

/// Citrix-User-Groups (26.66.16): text, 1 to 247 octets.
pub const CITRIX_USER_GROUPS: Attribute<Text> = Attribute::vendor(CITRIX, 16, "Citrix-User-Groups");
