//! pfSense (BSD Perimeter): captive portal.
//!
//! Source: project documentation; private enterprise number 13644 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/pfsense`: change it there.

use ulna_wire::{Attribute, Format, Integer, Vendor};

/// pfSense: private enterprise number 13644.
pub const PFSENSE: Vendor = Vendor::new(13644, Format::T1L1);

/// pfSense-Bandwidth-Max-Up (26.13644.1): a number, 4 octets.
pub const PFSENSE_BANDWIDTH_MAX_UP: Attribute<Integer> = Attribute::vendor(PFSENSE, 1, "pfSense-Bandwidth-Max-Up");

/// pfSense-Bandwidth-Max-Down (26.13644.2): a number, 4 octets.
pub const PFSENSE_BANDWIDTH_MAX_DOWN: Attribute<Integer> = Attribute::vendor(PFSENSE, 2, "pfSense-Bandwidth-Max-Down");

/// pfSense-Max-Total-Octets (26.13644.3): a number, 4 octets.
pub const PFSENSE_MAX_TOTAL_OCTETS: Attribute<Integer> = Attribute::vendor(PFSENSE, 3, "pfSense-Max-Total-Octets");
