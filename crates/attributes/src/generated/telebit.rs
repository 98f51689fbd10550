//! Telebit: NetBlazer.
//!
//! Source: vendor documentation; private enterprise number 117 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/telebit`: change it there.

use ulna_wire::{Attribute, Format, Text, Vendor};

/// Telebit: private enterprise number 117.
pub const TELEBIT: Vendor = Vendor::new(117, Format::T1L1);

/// Telebit-Login-Command (26.117.1): text, 1 to 247 octets.
pub const TELEBIT_LOGIN_COMMAND: Attribute<Text> = Attribute::vendor(TELEBIT, 1, "Telebit-Login-Command");

/// Telebit-Port-Name (26.117.2): text, 1 to 247 octets.
pub const TELEBIT_PORT_NAME: Attribute<Text> = Attribute::vendor(TELEBIT, 2, "Telebit-Port-Name");

/// Telebit-Activate-Command (26.117.3): text, 1 to 247 octets.
pub const TELEBIT_ACTIVATE_COMMAND: Attribute<Text> = Attribute::vendor(TELEBIT, 3, "Telebit-Activate-Command");

/// Telebit-Accounting-Info (26.117.4): text, 1 to 247 octets.
pub const TELEBIT_ACCOUNTING_INFO: Attribute<Text> = Attribute::vendor(TELEBIT, 4, "Telebit-Accounting-Info");

/// Telebit-Login-Option (26.117.5): text, 1 to 247 octets.
pub const TELEBIT_LOGIN_OPTION: Attribute<Text> = Attribute::vendor(TELEBIT, 5, "Telebit-Login-Option");
