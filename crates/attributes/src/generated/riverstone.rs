//! Riverstone Networks: routers.
//!
//! Source: vendor documentation; private enterprise number 5567 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/riverstone`: change it there.

use ulna_wire::{Attribute, Format, Integer, Text, Vendor};

/// Riverstone: private enterprise number 5567.
pub const RIVERSTONE: Vendor = Vendor::new(5567, Format::T1L1);

/// Riverstone-Command (26.5567.1): text, 1 to 247 octets.
pub const RIVERSTONE_COMMAND: Attribute<Text> = Attribute::vendor(RIVERSTONE, 1, "Riverstone-Command");

/// Riverstone-System-Event (26.5567.2): text, 1 to 247 octets.
pub const RIVERSTONE_SYSTEM_EVENT: Attribute<Text> = Attribute::vendor(RIVERSTONE, 2, "Riverstone-System-Event");

/// Riverstone-SNMP-Config-Change (26.5567.3): text, 1 to 247 octets.
pub const RIVERSTONE_SNMP_CONFIG_CHANGE: Attribute<Text> =
    Attribute::vendor(RIVERSTONE, 3, "Riverstone-SNMP-Config-Change");

/// Riverstone-User-Level (26.5567.4): a number, 4 octets.
pub const RIVERSTONE_USER_LEVEL: Attribute<Integer> = Attribute::vendor(RIVERSTONE, 4, "Riverstone-User-Level");
