//! Gemtek Systems: hotspot gateways.
//!
//! Source: vendor documentation; private enterprise number 10529 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/gemtek`: change it there.

use ulna_wire::{Attribute, Format, Integer, Vendor};

/// Gemtek: private enterprise number 10529.
pub const GEMTEK: Vendor = Vendor::new(10529, Format::T1L1);

/// Acct-Session-Input-Octets (26.10529.21): a number, 4 octets.
pub const ACCT_SESSION_INPUT_OCTETS: Attribute<Integer> = Attribute::vendor(GEMTEK, 21, "Acct-Session-Input-Octets");

/// Acct-Session-Input-Gigawords (26.10529.22): a number, 4 octets.
pub const ACCT_SESSION_INPUT_GIGAWORDS: Attribute<Integer> =
    Attribute::vendor(GEMTEK, 22, "Acct-Session-Input-Gigawords");

/// Acct-Session-Output-Octets (26.10529.23): a number, 4 octets.
pub const ACCT_SESSION_OUTPUT_OCTETS: Attribute<Integer> = Attribute::vendor(GEMTEK, 23, "Acct-Session-Output-Octets");

/// Acct-Session-Output-Gigawords (26.10529.24): a number, 4 octets.
pub const ACCT_SESSION_OUTPUT_GIGAWORDS: Attribute<Integer> =
    Attribute::vendor(GEMTEK, 24, "Acct-Session-Output-Gigawords");

/// Acct-Session-Octets (26.10529.25): a number, 4 octets.
pub const ACCT_SESSION_OCTETS: Attribute<Integer> = Attribute::vendor(GEMTEK, 25, "Acct-Session-Octets");

/// Acct-Session-Gigawords (26.10529.26): a number, 4 octets.
pub const ACCT_SESSION_GIGAWORDS: Attribute<Integer> = Attribute::vendor(GEMTEK, 26, "Acct-Session-Gigawords");
