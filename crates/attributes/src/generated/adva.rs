//! Adva Optical Networking: Fiber Service Platform.
//!
//! Source: vendor documentation; private enterprise number 2544 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/adva`: change it there.

use ulna_wire::{Attribute, Enum, Enumeration, Format, Text, Vendor};

/// Adva: private enterprise number 2544.
pub const ADVA: Vendor = Vendor::new(2544, Format::T1L1);

/// Adva-User-Level (26.2544.100): a number that [`AdvaUserLevel`] names, 4 octets.
pub const ADVA_USER_LEVEL: Attribute<Enum<AdvaUserLevel>> = Attribute::vendor(ADVA, 100, "Adva-User-Level");

/// Adva-Auth-Level-NM (26.2544.101): text, 1 to 247 octets.
pub const ADVA_AUTH_LEVEL_NM: Attribute<Text> = Attribute::vendor(ADVA, 101, "Adva-Auth-Level-NM");

/// Adva-UUM-User-Level (26.2544.102): a number that [`AdvaUumUserLevel`] names, 4 octets.
pub const ADVA_UUM_USER_LEVEL: Attribute<Enum<AdvaUumUserLevel>> = Attribute::vendor(ADVA, 102, "Adva-UUM-User-Level");

/// What the numbers of Adva-User-Level (26.2544.100) mean.
#[derive(Debug)]
pub enum AdvaUserLevel {}

impl Enumeration for AdvaUserLevel {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "Retrieve"), (1, "Reserved"), (2, "Operate_Control"), (3, "Provision"), (4, "Admin"), (5, "Super")];
}

/// What the numbers of Adva-UUM-User-Level (26.2544.102) mean.
#[derive(Debug)]
pub enum AdvaUumUserLevel {}

impl Enumeration for AdvaUumUserLevel {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "Monitor"), (1, "Reserved"), (2, "Operator"), (3, "Provision"), (4, "Admin"), (5, "Root")];
}
