//! American Power Conversion: power distribution units.
//!
//! Source: vendor documentation; private enterprise number 318 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/apc`: change it there.

use ulna_wire::{Attribute, Enum, Enumeration, Format, Text, Vendor};

/// APC: private enterprise number 318.
pub const APC: Vendor = Vendor::new(318, Format::T1L1);

/// APC-Service-Type (26.318.1): a number that [`ApcServiceType`] names, 4 octets.
pub const APC_SERVICE_TYPE: Attribute<Enum<ApcServiceType>> = Attribute::vendor(APC, 1, "APC-Service-Type");

/// APC-Outlets (26.318.2): text, 1 to 247 octets.
pub const APC_OUTLETS: Attribute<Text> = Attribute::vendor(APC, 2, "APC-Outlets");

/// APC-Perms (26.318.3): text, 1 to 247 octets.
pub const APC_PERMS: Attribute<Text> = Attribute::vendor(APC, 3, "APC-Perms");

/// APC-Username (26.318.4): text, 1 to 247 octets.
pub const APC_USERNAME: Attribute<Text> = Attribute::vendor(APC, 4, "APC-Username");

/// APC-Contact (26.318.5): text, 1 to 247 octets.
pub const APC_CONTACT: Attribute<Text> = Attribute::vendor(APC, 5, "APC-Contact");

/// APC-ACCPX-Doors (26.318.6): text, 1 to 247 octets.
pub const APC_ACCPX_DOORS: Attribute<Text> = Attribute::vendor(APC, 6, "APC-ACCPX-Doors");

/// APC-ACCPX-Status (26.318.7): text, 1 to 247 octets.
pub const APC_ACCPX_STATUS: Attribute<Text> = Attribute::vendor(APC, 7, "APC-ACCPX-Status");

/// APC-ACCPX-Access1 (26.318.8): text, 1 to 247 octets.
pub const APC_ACCPX_ACCESS1: Attribute<Text> = Attribute::vendor(APC, 8, "APC-ACCPX-Access1");

/// APC-ACCPX-Access2 (26.318.9): text, 1 to 247 octets.
pub const APC_ACCPX_ACCESS2: Attribute<Text> = Attribute::vendor(APC, 9, "APC-ACCPX-Access2");

/// APC-ACCPX-Access3 (26.318.10): text, 1 to 247 octets.
pub const APC_ACCPX_ACCESS3: Attribute<Text> = Attribute::vendor(APC, 10, "APC-ACCPX-Access3");

/// APC-ACCPX-Access4 (26.318.11): text, 1 to 247 octets.
pub const APC_ACCPX_ACCESS4: Attribute<Text> = Attribute::vendor(APC, 11, "APC-ACCPX-Access4");

/// APC-ACCPX-Access5 (26.318.12): text, 1 to 247 octets.
pub const APC_ACCPX_ACCESS5: Attribute<Text> = Attribute::vendor(APC, 12, "APC-ACCPX-Access5");

/// APC-ACCPX-Access6 (26.318.13): text, 1 to 247 octets.
pub const APC_ACCPX_ACCESS6: Attribute<Text> = Attribute::vendor(APC, 13, "APC-ACCPX-Access6");

/// APC-ACCPX-Access7 (26.318.14): text, 1 to 247 octets.
pub const APC_ACCPX_ACCESS7: Attribute<Text> = Attribute::vendor(APC, 14, "APC-ACCPX-Access7");

/// What the numbers of APC-Service-Type (26.318.1) mean.
#[derive(Debug)]
pub enum ApcServiceType {}

impl Enumeration for ApcServiceType {
    const NAMES: &'static [(u32, &'static str)] =
        &[(1, "Admin"), (2, "Device"), (3, "ReadOnly"), (4, "Outlet"), (5, "Card"), (6, "NetworkOnly")];
}
