//! Ericsson: packet core.
//!
//! Source: vendor documentation; private enterprise number 10923 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/ericsson.packet.core.networks`: change it there.

use ulna_wire::{Attribute, Format, Text, Vendor};

/// Ericsson-Packet-Core-Networks: private enterprise number 10923.
pub const ERICSSON_PACKET_CORE_NETWORKS: Vendor = Vendor::new(10923, Format::T1L1);

/// Suggested-Rule-Space (26.10923.30): text, 1 to 247 octets.
pub const SUGGESTED_RULE_SPACE: Attribute<Text> =
    Attribute::vendor(ERICSSON_PACKET_CORE_NETWORKS, 30, "Suggested-Rule-Space");

/// Suggested-Secondary-Rule-Space (26.10923.31): text, 1 to 247 octets.
pub const SUGGESTED_SECONDARY_RULE_SPACE: Attribute<Text> =
    Attribute::vendor(ERICSSON_PACKET_CORE_NETWORKS, 31, "Suggested-Secondary-Rule-Space");
