//! SofaWare (Check Point): VPN-1 Edge.
//!
//! Source: vendor documentation; private enterprise number 6983 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/sofaware`: change it there.

use ulna_wire::{Attribute, Format, Text, Vendor};

/// SofaWare: private enterprise number 6983.
pub const SOFAWARE: Vendor = Vendor::new(6983, Format::T1L1);

/// SofaWare-Admin (26.6983.1): text, 1 to 247 octets.
pub const SOFAWARE_ADMIN: Attribute<Text> = Attribute::vendor(SOFAWARE, 1, "SofaWare-Admin");

/// SofaWare-VPN (26.6983.2): text, 1 to 247 octets.
pub const SOFAWARE_VPN: Attribute<Text> = Attribute::vendor(SOFAWARE, 2, "SofaWare-VPN");

/// SofaWare-Hotspot (26.6983.3): text, 1 to 247 octets.
pub const SOFAWARE_HOTSPOT: Attribute<Text> = Attribute::vendor(SOFAWARE, 3, "SofaWare-Hotspot");

/// SofaWare-UFP (26.6983.4): text, 1 to 247 octets.
pub const SOFAWARE_UFP: Attribute<Text> = Attribute::vendor(SOFAWARE, 4, "SofaWare-UFP");
