//! Pica8: PicOS switches.
//!
//! Source: vendor documentation; private enterprise number 35098 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/pica8`: change it there.

use ulna_wire::{Attribute, Format, Text, Vendor};

/// Pica8: private enterprise number 35098.
pub const PICA8: Vendor = Vendor::new(35098, Format::T1L1);

/// Pica8-AVPair (26.35098.1): text, 1 to 247 octets.
pub const PICA8_AVPAIR: Attribute<Text> = Attribute::vendor(PICA8, 1, "Pica8-AVPair");

/// Pica8-IP-Downloadable-ACL-Rule (26.35098.2): text, 1 to 247 octets.
pub const PICA8_IP_DOWNLOADABLE_ACL_RULE: Attribute<Text> =
    Attribute::vendor(PICA8, 2, "Pica8-IP-Downloadable-ACL-Rule");

/// Pica8-IP-Downloadable-ACL-Name (26.35098.3): text, 1 to 247 octets.
pub const PICA8_IP_DOWNLOADABLE_ACL_NAME: Attribute<Text> =
    Attribute::vendor(PICA8, 3, "Pica8-IP-Downloadable-ACL-Name");

/// Pica8-Redirect-URL (26.35098.4): text, 1 to 247 octets.
pub const PICA8_REDIRECT_URL: Attribute<Text> = Attribute::vendor(PICA8, 4, "Pica8-Redirect-URL");
