//! Camiant: policy servers.
//!
//! Source: vendor documentation; private enterprise number 21274 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/camiant`: change it there.

use ulna_wire::{Attribute, Enum, Enumeration, Format, Text, Vendor};

/// Camiant: private enterprise number 21274.
pub const CAMIANT: Vendor = Vendor::new(21274, Format::T1L1);

/// Camiant-MI-role (26.21274.1): text, 1 to 247 octets.
pub const CAMIANT_MI_ROLE: Attribute<Text> = Attribute::vendor(CAMIANT, 1, "Camiant-MI-role");

/// Camiant-SUI-role (26.21274.2): a number that [`CamiantSuiRole`] names, 4 octets.
pub const CAMIANT_SUI_ROLE: Attribute<Enum<CamiantSuiRole>> = Attribute::vendor(CAMIANT, 2, "Camiant-SUI-role");

/// Camiant-MI-scope (26.21274.3): text, 1 to 247 octets.
pub const CAMIANT_MI_SCOPE: Attribute<Text> = Attribute::vendor(CAMIANT, 3, "Camiant-MI-scope");

/// What the numbers of Camiant-SUI-role (26.21274.2) mean.
#[derive(Debug)]
pub enum CamiantSuiRole {}

impl Enumeration for CamiantSuiRole {
    const NAMES: &'static [(u32, &'static str)] =
        &[(101, "camiantView"), (102, "camiantUser"), (104, "camiantService")];
}
