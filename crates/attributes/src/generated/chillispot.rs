//! ChilliSpot and CoovaChilli: captive portals.
//!
//! Source: project documentation; private enterprise number 14559 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/chillispot`: change it there.

use ulna_wire::{Attribute, Format, Integer, Text, Vendor};

/// ChilliSpot: private enterprise number 14559.
pub const CHILLISPOT: Vendor = Vendor::new(14559, Format::T1L1);

/// ChilliSpot-Max-Input-Octets (26.14559.1): a number, 4 octets.
pub const CHILLISPOT_MAX_INPUT_OCTETS: Attribute<Integer> =
    Attribute::vendor(CHILLISPOT, 1, "ChilliSpot-Max-Input-Octets");

/// ChilliSpot-Max-Output-Octets (26.14559.2): a number, 4 octets.
pub const CHILLISPOT_MAX_OUTPUT_OCTETS: Attribute<Integer> =
    Attribute::vendor(CHILLISPOT, 2, "ChilliSpot-Max-Output-Octets");

/// ChilliSpot-Max-Total-Octets (26.14559.3): a number, 4 octets.
pub const CHILLISPOT_MAX_TOTAL_OCTETS: Attribute<Integer> =
    Attribute::vendor(CHILLISPOT, 3, "ChilliSpot-Max-Total-Octets");

/// ChilliSpot-Bandwidth-Max-Up (26.14559.4): a number, 4 octets.
pub const CHILLISPOT_BANDWIDTH_MAX_UP: Attribute<Integer> =
    Attribute::vendor(CHILLISPOT, 4, "ChilliSpot-Bandwidth-Max-Up");

/// ChilliSpot-Bandwidth-Max-Down (26.14559.5): a number, 4 octets.
pub const CHILLISPOT_BANDWIDTH_MAX_DOWN: Attribute<Integer> =
    Attribute::vendor(CHILLISPOT, 5, "ChilliSpot-Bandwidth-Max-Down");

/// ChilliSpot-Config (26.14559.6): text, 1 to 247 octets.
pub const CHILLISPOT_CONFIG: Attribute<Text> = Attribute::vendor(CHILLISPOT, 6, "ChilliSpot-Config");

/// ChilliSpot-Lang (26.14559.7): text, 1 to 247 octets.
pub const CHILLISPOT_LANG: Attribute<Text> = Attribute::vendor(CHILLISPOT, 7, "ChilliSpot-Lang");

/// ChilliSpot-Version (26.14559.8): text, 1 to 247 octets.
pub const CHILLISPOT_VERSION: Attribute<Text> = Attribute::vendor(CHILLISPOT, 8, "ChilliSpot-Version");

/// ChilliSpot-OriginalURL (26.14559.9): text, 1 to 247 octets.
pub const CHILLISPOT_ORIGINALURL: Attribute<Text> = Attribute::vendor(CHILLISPOT, 9, "ChilliSpot-OriginalURL");

/// ChilliSpot-UAM-Allowed (26.14559.100): text, 1 to 247 octets.
pub const CHILLISPOT_UAM_ALLOWED: Attribute<Text> = Attribute::vendor(CHILLISPOT, 100, "ChilliSpot-UAM-Allowed");

/// ChilliSpot-MAC-Allowed (26.14559.101): text, 1 to 247 octets.
pub const CHILLISPOT_MAC_ALLOWED: Attribute<Text> = Attribute::vendor(CHILLISPOT, 101, "ChilliSpot-MAC-Allowed");

/// ChilliSpot-Interval (26.14559.102): a number, 4 octets.
pub const CHILLISPOT_INTERVAL: Attribute<Integer> = Attribute::vendor(CHILLISPOT, 102, "ChilliSpot-Interval");
