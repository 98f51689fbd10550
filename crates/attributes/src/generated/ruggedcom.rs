//! RuggedCom (Siemens): industrial switches.
//!
//! Source: vendor documentation; private enterprise number 15004 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/ruggedcom`: change it there.

use ulna_wire::{Attribute, Format, Text, Vendor};

/// RuggedCom: private enterprise number 15004.
pub const RUGGEDCOM: Vendor = Vendor::new(15004, Format::T1L1);

/// RuggedCom-Privilege-level (26.15004.2): text, 1 to 247 octets.
pub const RUGGEDCOM_PRIVILEGE_LEVEL: Attribute<Text> = Attribute::vendor(RUGGEDCOM, 2, "RuggedCom-Privilege-level");
