//! Centec Networks: switches.
//!
//! Source: vendor documentation; private enterprise number 27975 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/centec`: change it there.

use ulna_wire::{Attribute, Format, Integer, Vendor};

/// Centec: private enterprise number 27975.
pub const CENTEC: Vendor = Vendor::new(27975, Format::T1L1);

/// Centec-Exec-Privilege (26.27975.1): a number, 4 octets.
pub const CENTEC_EXEC_PRIVILEGE: Attribute<Integer> = Attribute::vendor(CENTEC, 1, "Centec-Exec-Privilege");
