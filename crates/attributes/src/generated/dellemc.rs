//! Dell EMC: SmartFabric OS10 switches.
//!
//! Source: vendor documentation; private enterprise number 674 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/dellemc`: change it there.

use ulna_wire::{Attribute, Format, Text, Vendor};

/// DellEMC: private enterprise number 674.
pub const DELLEMC: Vendor = Vendor::new(674, Format::T1L1);

/// DellEMC-AVpair (26.674.1): text, 1 to 247 octets.
pub const DELLEMC_AVPAIR: Attribute<Text> = Attribute::vendor(DELLEMC, 1, "DellEMC-AVpair");

/// DellEMC-Group-Name (26.674.2): text, 1 to 247 octets.
pub const DELLEMC_GROUP_NAME: Attribute<Text> = Attribute::vendor(DELLEMC, 2, "DellEMC-Group-Name");
