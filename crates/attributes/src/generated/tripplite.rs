//! Tripp Lite: power distribution units.
//!
//! Source: vendor documentation; private enterprise number 850 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/tripplite`: change it there.

use ulna_wire::{Attribute, Format, Text, Vendor};

/// TrippLite: private enterprise number 850.
pub const TRIPPLITE: Vendor = Vendor::new(850, Format::T1L1);

/// TrippLite-Authorization (26.850.1): text, 1 to 247 octets.
pub const TRIPPLITE_AUTHORIZATION: Attribute<Text> = Attribute::vendor(TRIPPLITE, 1, "TrippLite-Authorization");

/// TrippLite-Outlet-Realms (26.850.2): text, 1 to 247 octets.
pub const TRIPPLITE_OUTLET_REALMS: Attribute<Text> = Attribute::vendor(TRIPPLITE, 2, "TrippLite-Outlet-Realms");

/// TrippLite-Message (26.850.3): text, 1 to 247 octets.
pub const TRIPPLITE_MESSAGE: Attribute<Text> = Attribute::vendor(TRIPPLITE, 3, "TrippLite-Message");

/// TrippLite-User-Role (26.850.4): text, 1 to 247 octets.
pub const TRIPPLITE_USER_ROLE: Attribute<Text> = Attribute::vendor(TRIPPLITE, 4, "TrippLite-User-Role");
