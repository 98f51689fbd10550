//! Boingo Wireless: hotspots.
//!
//! Source: operator documentation; private enterprise number 22472 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/boingo`: change it there.

use ulna_wire::{Attribute, Format, Integer, Text, Vendor};

/// Boingo: private enterprise number 22472.
pub const BOINGO: Vendor = Vendor::new(22472, Format::T1L1);

/// BW-Venue-Id (26.22472.7): text, 1 to 247 octets.
pub const BW_VENUE_ID: Attribute<Text> = Attribute::vendor(BOINGO, 7, "BW-Venue-Id");

/// BW-Venue-TZ (26.22472.8): text, 1 to 247 octets.
pub const BW_VENUE_TZ: Attribute<Text> = Attribute::vendor(BOINGO, 8, "BW-Venue-TZ");

/// BW-Service-Type (26.22472.9): text, 1 to 247 octets.
pub const BW_SERVICE_TYPE: Attribute<Text> = Attribute::vendor(BOINGO, 9, "BW-Service-Type");

/// BW-Class (26.22472.10): text, 1 to 247 octets.
pub const BW_CLASS: Attribute<Text> = Attribute::vendor(BOINGO, 10, "BW-Class");

/// BW-Venue-Description (26.22472.11): text, 1 to 247 octets.
pub const BW_VENUE_DESCRIPTION: Attribute<Text> = Attribute::vendor(BOINGO, 11, "BW-Venue-Description");

/// BW-Venue-Price-Type (26.22472.12): text, 1 to 247 octets.
pub const BW_VENUE_PRICE_TYPE: Attribute<Text> = Attribute::vendor(BOINGO, 12, "BW-Venue-Price-Type");

/// BW-Venue-Port-Type (26.22472.13): text, 1 to 247 octets.
pub const BW_VENUE_PORT_TYPE: Attribute<Text> = Attribute::vendor(BOINGO, 13, "BW-Venue-Port-Type");

/// BW-ISO-Country-Code (26.22472.14): text, 1 to 247 octets.
pub const BW_ISO_COUNTRY_CODE: Attribute<Text> = Attribute::vendor(BOINGO, 14, "BW-ISO-Country-Code");

/// BW-e164-Country-Code (26.22472.15): text, 1 to 247 octets.
pub const BW_E164_COUNTRY_CODE: Attribute<Text> = Attribute::vendor(BOINGO, 15, "BW-e164-Country-Code");

/// BW-State-Name (26.22472.16): text, 1 to 247 octets.
pub const BW_STATE_NAME: Attribute<Text> = Attribute::vendor(BOINGO, 16, "BW-State-Name");

/// BW-City-Name (26.22472.17): text, 1 to 247 octets.
pub const BW_CITY_NAME: Attribute<Text> = Attribute::vendor(BOINGO, 17, "BW-City-Name");

/// BW-Area-Code (26.22472.18): a number, 4 octets.
pub const BW_AREA_CODE: Attribute<Integer> = Attribute::vendor(BOINGO, 18, "BW-Area-Code");

/// CL-Brand (26.22472.19): text, 1 to 247 octets.
pub const CL_BRAND: Attribute<Text> = Attribute::vendor(BOINGO, 19, "CL-Brand");

/// CL-Software-Version (26.22472.20): text, 1 to 247 octets.
pub const CL_SOFTWARE_VERSION: Attribute<Text> = Attribute::vendor(BOINGO, 20, "CL-Software-Version");

/// CL-Reg-Number (26.22472.21): text, 1 to 247 octets.
pub const CL_REG_NUMBER: Attribute<Text> = Attribute::vendor(BOINGO, 21, "CL-Reg-Number");

/// CL-Method-Version (26.22472.22): text, 1 to 247 octets.
pub const CL_METHOD_VERSION: Attribute<Text> = Attribute::vendor(BOINGO, 22, "CL-Method-Version");

/// CL-Token-Version (26.22472.23): text, 1 to 247 octets.
pub const CL_TOKEN_VERSION: Attribute<Text> = Attribute::vendor(BOINGO, 23, "CL-Token-Version");

/// CL-APDB-Version (26.22472.24): text, 1 to 247 octets.
pub const CL_APDB_VERSION: Attribute<Text> = Attribute::vendor(BOINGO, 24, "CL-APDB-Version");

/// CL-User-Agent (26.22472.25): text, 1 to 247 octets.
pub const CL_USER_AGENT: Attribute<Text> = Attribute::vendor(BOINGO, 25, "CL-User-Agent");

/// CL-SSC (26.22472.26): text, 1 to 247 octets.
pub const CL_SSC: Attribute<Text> = Attribute::vendor(BOINGO, 26, "CL-SSC");

/// BW-User-Group (26.22472.27): text, 1 to 247 octets.
pub const BW_USER_GROUP: Attribute<Text> = Attribute::vendor(BOINGO, 27, "BW-User-Group");

/// BW-Venue-Name (26.22472.29): text, 1 to 247 octets.
pub const BW_VENUE_NAME: Attribute<Text> = Attribute::vendor(BOINGO, 29, "BW-Venue-Name");

/// BW-Category (26.22472.30): text, 1 to 247 octets.
pub const BW_CATEGORY: Attribute<Text> = Attribute::vendor(BOINGO, 30, "BW-Category");

/// BW-User-Role (26.22472.32): text, 1 to 247 octets.
pub const BW_USER_ROLE: Attribute<Text> = Attribute::vendor(BOINGO, 32, "BW-User-Role");

/// BW-User-Name (26.22472.33): text, 1 to 247 octets.
pub const BW_USER_NAME: Attribute<Text> = Attribute::vendor(BOINGO, 33, "BW-User-Name");

/// BW-User-Password (26.22472.34): text, 1 to 247 octets.
pub const BW_USER_PASSWORD: Attribute<Text> = Attribute::vendor(BOINGO, 34, "BW-User-Password");

/// BW-User-Prefix (26.22472.35): text, 1 to 247 octets.
pub const BW_USER_PREFIX: Attribute<Text> = Attribute::vendor(BOINGO, 35, "BW-User-Prefix");

/// BW-User-Realm (26.22472.36): text, 1 to 247 octets.
pub const BW_USER_REALM: Attribute<Text> = Attribute::vendor(BOINGO, 36, "BW-User-Realm");

/// BW-Operator-Name (26.22472.37): text, 1 to 247 octets.
pub const BW_OPERATOR_NAME: Attribute<Text> = Attribute::vendor(BOINGO, 37, "BW-Operator-Name");
