//! Nokia: GGSN.
//!
//! Source: vendor documentation; private enterprise number 94 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/nokia`: change it there.

use ulna_wire::{Attribute, Format, Integer, Octets, Text, Vendor};

/// Nokia: private enterprise number 94.
pub const NOKIA: Vendor = Vendor::new(94, Format::T1L1);

/// Nokia-AVPair (26.94.1): text, 1 to 247 octets.
pub const NOKIA_AVPAIR: Attribute<Text> = Attribute::vendor(NOKIA, 1, "Nokia-AVPair");

/// Nokia-User-Profile (26.94.2): text, 1 to 247 octets.
pub const NOKIA_USER_PROFILE: Attribute<Text> = Attribute::vendor(NOKIA, 2, "Nokia-User-Profile");

/// Nokia-Service-Name (26.94.3): 1 to 247 octets.
pub const NOKIA_SERVICE_NAME: Attribute<Octets> = Attribute::vendor(NOKIA, 3, "Nokia-Service-Name");

/// Nokia-Service-Id (26.94.4): 1 to 247 octets.
pub const NOKIA_SERVICE_ID: Attribute<Octets> = Attribute::vendor(NOKIA, 4, "Nokia-Service-Id");

/// Nokia-Service-Username (26.94.5): 1 to 247 octets.
pub const NOKIA_SERVICE_USERNAME: Attribute<Octets> = Attribute::vendor(NOKIA, 5, "Nokia-Service-Username");

/// Nokia-Service-Password (26.94.6): 1 to 247 octets.
pub const NOKIA_SERVICE_PASSWORD: Attribute<Octets> = Attribute::vendor(NOKIA, 6, "Nokia-Service-Password");

/// Nokia-Service-Primary-Indicator (26.94.7): 1 to 247 octets.
pub const NOKIA_SERVICE_PRIMARY_INDICATOR: Attribute<Octets> =
    Attribute::vendor(NOKIA, 7, "Nokia-Service-Primary-Indicator");

/// Nokia-Service-Charging-Type (26.94.8): 1 to 247 octets.
pub const NOKIA_SERVICE_CHARGING_TYPE: Attribute<Octets> = Attribute::vendor(NOKIA, 8, "Nokia-Service-Charging-Type");

/// Nokia-Service-Encrypted-Password (26.94.9): 1 to 247 octets.
pub const NOKIA_SERVICE_ENCRYPTED_PASSWORD: Attribute<Octets> =
    Attribute::vendor(NOKIA, 9, "Nokia-Service-Encrypted-Password");

/// Nokia-Session-Access-Method (26.94.10): 1 to 247 octets.
pub const NOKIA_SESSION_ACCESS_METHOD: Attribute<Octets> = Attribute::vendor(NOKIA, 10, "Nokia-Session-Access-Method");

/// Nokia-Session-Charging-Type (26.94.11): 1 to 247 octets.
pub const NOKIA_SESSION_CHARGING_TYPE: Attribute<Octets> = Attribute::vendor(NOKIA, 11, "Nokia-Session-Charging-Type");

/// Nokia-OCS-ID1 (26.94.12): a number, 4 octets.
pub const NOKIA_OCS_ID1: Attribute<Integer> = Attribute::vendor(NOKIA, 12, "Nokia-OCS-ID1");

/// Nokia-OCS-ID2 (26.94.13): a number, 4 octets.
pub const NOKIA_OCS_ID2: Attribute<Integer> = Attribute::vendor(NOKIA, 13, "Nokia-OCS-ID2");

/// Nokia-TREC-Index (26.94.14): a number, 4 octets.
pub const NOKIA_TREC_INDEX: Attribute<Integer> = Attribute::vendor(NOKIA, 14, "Nokia-TREC-Index");

/// Nokia-Requested-APN (26.94.15): text, 1 to 247 octets.
pub const NOKIA_REQUESTED_APN: Attribute<Text> = Attribute::vendor(NOKIA, 15, "Nokia-Requested-APN");
