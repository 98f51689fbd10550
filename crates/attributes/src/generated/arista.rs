//! Arista Networks: EOS switches.
//!
//! Source: vendor documentation; private enterprise number 30065 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/arista`: change it there.

use ulna_wire::{Attribute, Enum, Enumeration, Format, Integer, Text, Vendor};

/// Arista: private enterprise number 30065.
pub const ARISTA: Vendor = Vendor::new(30065, Format::T1L1);

/// Arista-AVPair (26.30065.1): text, 1 to 247 octets.
pub const ARISTA_AVPAIR: Attribute<Text> = Attribute::vendor(ARISTA, 1, "Arista-AVPair");

/// Arista-User-Priv-Level (26.30065.2): a number, 4 octets.
pub const ARISTA_USER_PRIV_LEVEL: Attribute<Integer> = Attribute::vendor(ARISTA, 2, "Arista-User-Priv-Level");

/// Arista-User-Role (26.30065.3): text, 1 to 247 octets.
pub const ARISTA_USER_ROLE: Attribute<Text> = Attribute::vendor(ARISTA, 3, "Arista-User-Role");

/// Arista-CVP-Role (26.30065.4): text, 1 to 247 octets.
pub const ARISTA_CVP_ROLE: Attribute<Text> = Attribute::vendor(ARISTA, 4, "Arista-CVP-Role");

/// Arista-Command (26.30065.5): text, 1 to 247 octets.
pub const ARISTA_COMMAND: Attribute<Text> = Attribute::vendor(ARISTA, 5, "Arista-Command");

/// Arista-WebAuth (26.30065.6): a number that [`AristaWebauth`] names, 4 octets.
pub const ARISTA_WEBAUTH: Attribute<Enum<AristaWebauth>> = Attribute::vendor(ARISTA, 6, "Arista-WebAuth");

/// Arista-BlockMac (26.30065.7): text, 1 to 247 octets.
pub const ARISTA_BLOCKMAC: Attribute<Text> = Attribute::vendor(ARISTA, 7, "Arista-BlockMac");

/// Arista-UnblockMac (26.30065.8): text, 1 to 247 octets.
pub const ARISTA_UNBLOCKMAC: Attribute<Text> = Attribute::vendor(ARISTA, 8, "Arista-UnblockMac");

/// Arista-PortFlap (26.30065.9): a number, 4 octets.
pub const ARISTA_PORTFLAP: Attribute<Integer> = Attribute::vendor(ARISTA, 9, "Arista-PortFlap");

/// Arista-Captive-Portal (26.30065.10): text, 1 to 247 octets.
pub const ARISTA_CAPTIVE_PORTAL: Attribute<Text> = Attribute::vendor(ARISTA, 10, "Arista-Captive-Portal");

/// What the numbers of Arista-WebAuth (26.30065.6) mean.
#[derive(Debug)]
pub enum AristaWebauth {}

impl Enumeration for AristaWebauth {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "start"), (2, "complete")];
}
