//! Cabletron Systems: routers and switches.
//!
//! Source: vendor documentation; private enterprise number 52 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/cabletron`: change it there.

use ulna_wire::{Attribute, Enum, Enumeration, Format, Vendor};

/// Cabletron: private enterprise number 52.
pub const CABLETRON: Vendor = Vendor::new(52, Format::T1L1);

/// Cabletron-Protocol-Enable (26.52.201): a number that [`CabletronProtocolEnable`] names, 4 octets.
pub const CABLETRON_PROTOCOL_ENABLE: Attribute<Enum<CabletronProtocolEnable>> =
    Attribute::vendor(CABLETRON, 201, "Cabletron-Protocol-Enable");

/// Cabletron-Protocol-Callable (26.52.202): a number that [`CabletronProtocolCallable`] names, 4 octets.
pub const CABLETRON_PROTOCOL_CALLABLE: Attribute<Enum<CabletronProtocolCallable>> =
    Attribute::vendor(CABLETRON, 202, "Cabletron-Protocol-Callable");

/// What the numbers of Cabletron-Protocol-Enable (26.52.201) mean.
#[derive(Debug)]
pub enum CabletronProtocolEnable {}

impl Enumeration for CabletronProtocolEnable {
    const NAMES: &'static [(u32, &'static str)] =
        &[(1, "IP-Enable"), (2, "Bridge-Enable"), (3, "IP-BR-Enable"), (6, "BR-IPX-Enable"), (7, "IP-BR-IPX-Enable")];
}

/// What the numbers of Cabletron-Protocol-Callable (26.52.202) mean.
#[derive(Debug)]
pub enum CabletronProtocolCallable {}

impl Enumeration for CabletronProtocolCallable {
    const NAMES: &'static [(u32, &'static str)] = &[
        (1, "IP-Callable"),
        (2, "Bridge-Callable"),
        (3, "IP-BR-Callable"),
        (6, "BR-IPX-Callable"),
        (7, "IP-BR-IPX-Callable"),
    ];
}
