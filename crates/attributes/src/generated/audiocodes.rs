//! AudioCodes: gateways and session border controllers.
//!
//! Source: vendor documentation; private enterprise number 5003 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/audiocodes`: change it there.

use ulna_wire::{Attribute, Enum, Enumeration, Format, Vendor};

/// AudioCodes: private enterprise number 5003.
pub const AUDIOCODES: Vendor = Vendor::new(5003, Format::T1L1);

/// ACL-Auth-Level (26.5003.35): a number that [`AclAuthLevel`] names, 4 octets.
pub const ACL_AUTH_LEVEL: Attribute<Enum<AclAuthLevel>> = Attribute::vendor(AUDIOCODES, 35, "ACL-Auth-Level");

/// What the numbers of ACL-Auth-Level (26.5003.35) mean.
#[derive(Debug)]
pub enum AclAuthLevel {}

impl Enumeration for AclAuthLevel {
    const NAMES: &'static [(u32, &'static str)] =
        &[(50, "ACL-Auth-UserLevel"), (100, "ACL-Auth-AdminLevel"), (200, "ACL-Auth-SecurityAdminLevel")];
}
