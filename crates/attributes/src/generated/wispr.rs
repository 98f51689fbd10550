//! WISPr (Wi-Fi Alliance roaming): hotspot bandwidth and location.
//!
//! Source: WISPr 1.0 and WBA documents; private enterprise number 14122 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/wispr`: change it there.

use ulna_wire::{Attribute, Format, Integer, Text, Vendor};

/// WISPr: private enterprise number 14122.
pub const WISPR: Vendor = Vendor::new(14122, Format::T1L1);

/// WISPr-Location-ID (26.14122.1): text, 1 to 247 octets.
pub const WISPR_LOCATION_ID: Attribute<Text> = Attribute::vendor(WISPR, 1, "WISPr-Location-ID");

/// WISPr-Location-Name (26.14122.2): text, 1 to 247 octets.
pub const WISPR_LOCATION_NAME: Attribute<Text> = Attribute::vendor(WISPR, 2, "WISPr-Location-Name");

/// WISPr-Logoff-URL (26.14122.3): text, 1 to 247 octets.
pub const WISPR_LOGOFF_URL: Attribute<Text> = Attribute::vendor(WISPR, 3, "WISPr-Logoff-URL");

/// WISPr-Redirection-URL (26.14122.4): text, 1 to 247 octets.
pub const WISPR_REDIRECTION_URL: Attribute<Text> = Attribute::vendor(WISPR, 4, "WISPr-Redirection-URL");

/// WISPr-Bandwidth-Min-Up (26.14122.5): a number, 4 octets.
pub const WISPR_BANDWIDTH_MIN_UP: Attribute<Integer> = Attribute::vendor(WISPR, 5, "WISPr-Bandwidth-Min-Up");

/// WISPr-Bandwidth-Min-Down (26.14122.6): a number, 4 octets.
pub const WISPR_BANDWIDTH_MIN_DOWN: Attribute<Integer> = Attribute::vendor(WISPR, 6, "WISPr-Bandwidth-Min-Down");

/// WISPr-Bandwidth-Max-Up (26.14122.7): a number, 4 octets.
pub const WISPR_BANDWIDTH_MAX_UP: Attribute<Integer> = Attribute::vendor(WISPR, 7, "WISPr-Bandwidth-Max-Up");

/// WISPr-Bandwidth-Max-Down (26.14122.8): a number, 4 octets.
pub const WISPR_BANDWIDTH_MAX_DOWN: Attribute<Integer> = Attribute::vendor(WISPR, 8, "WISPr-Bandwidth-Max-Down");

/// WISPr-Session-Terminate-Time (26.14122.9): text, 1 to 247 octets.
pub const WISPR_SESSION_TERMINATE_TIME: Attribute<Text> = Attribute::vendor(WISPR, 9, "WISPr-Session-Terminate-Time");

/// WISPr-Session-Terminate-End-Of-Day (26.14122.10): text, 1 to 247 octets.
pub const WISPR_SESSION_TERMINATE_END_OF_DAY: Attribute<Text> =
    Attribute::vendor(WISPR, 10, "WISPr-Session-Terminate-End-Of-Day");

/// WISPr-Billing-Class-Of-Service (26.14122.11): text, 1 to 247 octets.
pub const WISPR_BILLING_CLASS_OF_SERVICE: Attribute<Text> =
    Attribute::vendor(WISPR, 11, "WISPr-Billing-Class-Of-Service");
