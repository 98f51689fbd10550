//! Shasta Networks, later Nortel: broadband service nodes.
//!
//! Source: vendor documentation; private enterprise number 3199 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/shasta`: change it there.

use ulna_wire::{Attribute, Enum, Enumeration, Format, Text, Vendor};

/// Shasta: private enterprise number 3199.
pub const SHASTA: Vendor = Vendor::new(3199, Format::T1L1);

/// Shasta-User-Privilege (26.3199.1): a number that [`ShastaUserPrivilege`] names, 4 octets.
pub const SHASTA_USER_PRIVILEGE: Attribute<Enum<ShastaUserPrivilege>> =
    Attribute::vendor(SHASTA, 1, "Shasta-User-Privilege");

/// Shasta-Service-Profile (26.3199.2): text, 1 to 247 octets.
pub const SHASTA_SERVICE_PROFILE: Attribute<Text> = Attribute::vendor(SHASTA, 2, "Shasta-Service-Profile");

/// Shasta-VPN-Name (26.3199.3): text, 1 to 247 octets.
pub const SHASTA_VPN_NAME: Attribute<Text> = Attribute::vendor(SHASTA, 3, "Shasta-VPN-Name");

/// What the numbers of Shasta-User-Privilege (26.3199.1) mean.
#[derive(Debug)]
pub enum ShastaUserPrivilege {}

impl Enumeration for ShastaUserPrivilege {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "User"), (2, "Super-User"), (3, "SSuper-User")];
}
