//! Merit Network: AAA server extensions.
//!
//! Source: vendor documentation; private enterprise number 61 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/merit`: change it there.

use ulna_wire::{Attribute, Format, Text, Vendor};

/// Merit: private enterprise number 61.
pub const MERIT: Vendor = Vendor::new(61, Format::T1L1);

/// Merit-Proxy-Action (26.61.211): text, 1 to 247 octets.
pub const MERIT_PROXY_ACTION: Attribute<Text> = Attribute::vendor(MERIT, 211, "Merit-Proxy-Action");

/// Merit-User-Id (26.61.222): text, 1 to 247 octets.
pub const MERIT_USER_ID: Attribute<Text> = Attribute::vendor(MERIT, 222, "Merit-User-Id");

/// Merit-User-Realm (26.61.223): text, 1 to 247 octets.
pub const MERIT_USER_REALM: Attribute<Text> = Attribute::vendor(MERIT, 223, "Merit-User-Realm");
