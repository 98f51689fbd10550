//! DragonWave: microwave links.
//!
//! Source: vendor documentation; private enterprise number 7262 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/dragonwave`: change it there.

use ulna_wire::{Attribute, Enum, Enumeration, Format, Vendor};

/// DragonWave: private enterprise number 7262.
pub const DRAGONWAVE: Vendor = Vendor::new(7262, Format::T1L1);

/// DragonWave-Privilege-Level (26.7262.1): a number that [`DragonwavePrivilegeLevel`] names, 4 octets.
pub const DRAGONWAVE_PRIVILEGE_LEVEL: Attribute<Enum<DragonwavePrivilegeLevel>> =
    Attribute::vendor(DRAGONWAVE, 1, "DragonWave-Privilege-Level");

/// What the numbers of DragonWave-Privilege-Level (26.7262.1) mean.
#[derive(Debug)]
pub enum DragonwavePrivilegeLevel {}

impl Enumeration for DragonwavePrivilegeLevel {
    const NAMES: &'static [(u32, &'static str)] =
        &[(1, "DragonWave-Admin-User"), (2, "DragonWave-NOC-User"), (3, "DragonWave-Super-User")];
}
