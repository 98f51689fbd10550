//! Valemount Networks: PPPoE rates.
//!
//! Source: vendor documentation; private enterprise number 16313 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/valemount`: change it there.

use ulna_wire::{Attribute, Enum, Enumeration, Format, Integer, Vendor};

/// ValemountNetworks: private enterprise number 16313.
pub const VALEMOUNTNETWORKS: Vendor = Vendor::new(16313, Format::T1L1);

/// VNC-PPPoE-CBQ-RX (26.16313.1): a number, 4 octets.
pub const VNC_PPPOE_CBQ_RX: Attribute<Integer> = Attribute::vendor(VALEMOUNTNETWORKS, 1, "VNC-PPPoE-CBQ-RX");

/// VNC-PPPoE-CBQ-TX (26.16313.2): a number, 4 octets.
pub const VNC_PPPOE_CBQ_TX: Attribute<Integer> = Attribute::vendor(VALEMOUNTNETWORKS, 2, "VNC-PPPoE-CBQ-TX");

/// VNC-PPPoE-CBQ-RX-Fallback (26.16313.3): a number, 4 octets.
pub const VNC_PPPOE_CBQ_RX_FALLBACK: Attribute<Integer> =
    Attribute::vendor(VALEMOUNTNETWORKS, 3, "VNC-PPPoE-CBQ-RX-Fallback");

/// VNC-PPPoE-CBQ-TX-Fallback (26.16313.4): a number, 4 octets.
pub const VNC_PPPOE_CBQ_TX_FALLBACK: Attribute<Integer> =
    Attribute::vendor(VALEMOUNTNETWORKS, 4, "VNC-PPPoE-CBQ-TX-Fallback");

/// VNC-Splash (26.16313.10): a number that [`VncSplash`] names, 4 octets.
pub const VNC_SPLASH: Attribute<Enum<VncSplash>> = Attribute::vendor(VALEMOUNTNETWORKS, 10, "VNC-Splash");

/// What the numbers of VNC-Splash (26.16313.10) mean.
#[derive(Debug)]
pub enum VncSplash {}

impl Enumeration for VncSplash {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "No-Show"), (1, "Show")];
}
