//! Avaya: Cajun P330 switches.
//!
//! Source: vendor documentation; private enterprise number 2167 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/avaya`: change it there.

use ulna_wire::{Attribute, Enum, Enumeration, Format, Text, Vendor};

/// Cajun_p330: private enterprise number 2167.
pub const CAJUN_P330: Vendor = Vendor::new(2167, Format::T1L1);

/// Cajun-Service-Type (26.2167.1): a number that [`CajunServiceType`] names, 4 octets.
pub const CAJUN_SERVICE_TYPE: Attribute<Enum<CajunServiceType>> =
    Attribute::vendor(CAJUN_P330, 1, "Cajun-Service-Type");

/// Avaya-StaticVlan-Type (26.2167.12): text, 1 to 247 octets.
pub const AVAYA_STATICVLAN_TYPE: Attribute<Text> = Attribute::vendor(CAJUN_P330, 12, "Avaya-StaticVlan-Type");

/// Avaya-PortPriority-Type (26.2167.13): a number that [`AvayaPortpriorityType`] names, 4 octets.
pub const AVAYA_PORTPRIORITY_TYPE: Attribute<Enum<AvayaPortpriorityType>> =
    Attribute::vendor(CAJUN_P330, 13, "Avaya-PortPriority-Type");

/// What the numbers of Cajun-Service-Type (26.2167.1) mean.
#[derive(Debug)]
pub enum CajunServiceType {}

impl Enumeration for CajunServiceType {
    const NAMES: &'static [(u32, &'static str)] =
        &[(1, "Cajun-Read-Only-User"), (2, "Cajun-Read-Write-User"), (3, "Cajun-Admin-User")];
}

/// What the numbers of Avaya-PortPriority-Type (26.2167.13) mean.
#[derive(Debug)]
pub enum AvayaPortpriorityType {}

impl Enumeration for AvayaPortpriorityType {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Type-0"),
        (1, "Type-1"),
        (2, "Type-2"),
        (3, "Type-3"),
        (4, "Type-4"),
        (5, "Type-5"),
        (6, "Type-6"),
        (7, "Type-7"),
    ];
}
