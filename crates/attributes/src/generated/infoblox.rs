//! Infoblox: NIOS administration.
//!
//! Source: vendor documentation; private enterprise number 7779 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/infoblox`: change it there.

use ulna_wire::{Attribute, Format, Text, Vendor};

/// Infoblox: private enterprise number 7779.
pub const INFOBLOX: Vendor = Vendor::new(7779, Format::T1L1);

/// Infoblox-windows-group (26.7779.1): text, 1 to 247 octets.
pub const INFOBLOX_WINDOWS_GROUP: Attribute<Text> = Attribute::vendor(INFOBLOX, 1, "Infoblox-windows-group");

/// Infoblox-variable-1 (26.7779.2): text, 1 to 247 octets.
pub const INFOBLOX_VARIABLE_1: Attribute<Text> = Attribute::vendor(INFOBLOX, 2, "Infoblox-variable-1");

/// Infoblox-variable-2 (26.7779.3): text, 1 to 247 octets.
pub const INFOBLOX_VARIABLE_2: Attribute<Text> = Attribute::vendor(INFOBLOX, 3, "Infoblox-variable-2");

/// Infoblox-variable-3 (26.7779.4): text, 1 to 247 octets.
pub const INFOBLOX_VARIABLE_3: Attribute<Text> = Attribute::vendor(INFOBLOX, 4, "Infoblox-variable-3");

/// Infoblox-variable-4 (26.7779.5): text, 1 to 247 octets.
pub const INFOBLOX_VARIABLE_4: Attribute<Text> = Attribute::vendor(INFOBLOX, 5, "Infoblox-variable-4");

/// Infoblox-variable-5 (26.7779.6): text, 1 to 247 octets.
pub const INFOBLOX_VARIABLE_5: Attribute<Text> = Attribute::vendor(INFOBLOX, 6, "Infoblox-variable-5");

/// Infoblox-Version (26.7779.7): text, 1 to 247 octets.
pub const INFOBLOX_VERSION: Attribute<Text> = Attribute::vendor(INFOBLOX, 7, "Infoblox-Version");

/// Infoblox-Product-Name (26.7779.8): text, 1 to 247 octets.
pub const INFOBLOX_PRODUCT_NAME: Attribute<Text> = Attribute::vendor(INFOBLOX, 8, "Infoblox-Product-Name");

/// Infoblox-Group-Info (26.7779.9): text, 1 to 247 octets.
pub const INFOBLOX_GROUP_INFO: Attribute<Text> = Attribute::vendor(INFOBLOX, 9, "Infoblox-Group-Info");
