//! Eltex: gateways and access equipment.
//!
//! Source: vendor documentation; private enterprise number 35265 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/eltex`: change it there.

use ulna_wire::{Attribute, Enum, Enumeration, Format, Text, Vendor};

/// Eltex: private enterprise number 35265.
pub const ELTEX: Vendor = Vendor::new(35265, Format::T1L1);

/// Eltex-AVPair (26.35265.1): text, 1 to 247 octets.
pub const ELTEX_AVPAIR: Attribute<Text> = Attribute::vendor(ELTEX, 1, "Eltex-AVPair");

/// Eltex-Disconnect-Code-Local (26.35265.11): a number that [`EltexDisconnectCodeLocal`] names, 4 octets.
pub const ELTEX_DISCONNECT_CODE_LOCAL: Attribute<Enum<EltexDisconnectCodeLocal>> =
    Attribute::vendor(ELTEX, 11, "Eltex-Disconnect-Code-Local");

/// What the numbers of Eltex-Disconnect-Code-Local (26.35265.11) mean.
#[derive(Debug)]
pub enum EltexDisconnectCodeLocal {}

impl Enumeration for EltexDisconnectCodeLocal {
    const NAMES: &'static [(u32, &'static str)] = &[
        (1, "User-Answer"),
        (2, "Incomplete-Number"),
        (3, "Unassigned-Number"),
        (4, "Unsuccessful-Other-Cause"),
        (5, "User-Busy"),
        (6, "Out-of-Order"),
        (7, "No-Answer"),
        (8, "Unavailable-Trunk"),
        (9, "Access-Denied"),
        (10, "Unavailable-Voice-Channel"),
        (11, "RADIUS-Server-Unavailable"),
    ];
}
