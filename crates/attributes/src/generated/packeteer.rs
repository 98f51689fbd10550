//! Packeteer: traffic shapers.
//!
//! Source: vendor documentation; private enterprise number 2334 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/packeteer`: change it there.

use ulna_wire::{Attribute, Format, Text, Vendor};

/// Packeteer: private enterprise number 2334.
pub const PACKETEER: Vendor = Vendor::new(2334, Format::T1L1);

/// Packeteer-AVPair (26.2334.1): text, 1 to 247 octets.
pub const PACKETEER_AVPAIR: Attribute<Text> = Attribute::vendor(PACKETEER, 1, "Packeteer-AVPair");

/// Packeteer-PC-AVPair (26.2334.2): text, 1 to 247 octets.
pub const PACKETEER_PC_AVPAIR: Attribute<Text> = Attribute::vendor(PACKETEER, 2, "Packeteer-PC-AVPair");
