//! Cisco Systems: Building Broadband Service Manager.
//!
//! Source: vendor documentation; private enterprise number 5263 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/cisco.bbsm`: change it there.

use ulna_wire::{Attribute, Format, Integer, Vendor};

/// Cisco-BBSM: private enterprise number 5263.
pub const CISCO_BBSM: Vendor = Vendor::new(5263, Format::T1L1);

/// CBBSM-Bandwidth (26.5263.1): a number, 4 octets.
pub const CBBSM_BANDWIDTH: Attribute<Integer> = Attribute::vendor(CISCO_BBSM, 1, "CBBSM-Bandwidth");
