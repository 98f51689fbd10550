//! Big Switch Networks: controllers.
//!
//! Source: vendor documentation; private enterprise number 37538 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/bigswitch`: change it there.

use ulna_wire::{Attribute, Format, Text, Vendor};

/// Big-Switch-Networks: private enterprise number 37538.
pub const BIG_SWITCH_NETWORKS: Vendor = Vendor::new(37538, Format::T1L1);

/// BSN-User-Role (26.37538.1): text, 1 to 247 octets.
pub const BSN_USER_ROLE: Attribute<Text> = Attribute::vendor(BIG_SWITCH_NETWORKS, 1, "BSN-User-Role");

/// BSN-AVPair (26.37538.2): text, 1 to 247 octets.
pub const BSN_AVPAIR: Attribute<Text> = Attribute::vendor(BIG_SWITCH_NETWORKS, 2, "BSN-AVPair");
