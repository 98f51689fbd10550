//! Tropos Networks: mesh routers.
//!
//! Source: vendor documentation; private enterprise number 14529 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/tropos`: change it there.

use ulna_wire::{Attribute, Format, IfId, Integer, Octets, Text, Vendor};

/// Tropos: private enterprise number 14529.
pub const TROPOS: Vendor = Vendor::new(14529, Format::T1L1);

/// Tropos-Unicast-Cipher (26.14529.1): a number, 4 octets.
pub const TROPOS_UNICAST_CIPHER: Attribute<Integer> = Attribute::vendor(TROPOS, 1, "Tropos-Unicast-Cipher");

/// Tropos-Layer2-Input-Octets (26.14529.2): a number, 4 octets.
pub const TROPOS_LAYER2_INPUT_OCTETS: Attribute<Integer> = Attribute::vendor(TROPOS, 2, "Tropos-Layer2-Input-Octets");

/// Tropos-Layer2-Output-Octets (26.14529.3): a number, 4 octets.
pub const TROPOS_LAYER2_OUTPUT_OCTETS: Attribute<Integer> = Attribute::vendor(TROPOS, 3, "Tropos-Layer2-Output-Octets");

/// Tropos-Layer2-Input-Frames (26.14529.4): a number, 4 octets.
pub const TROPOS_LAYER2_INPUT_FRAMES: Attribute<Integer> = Attribute::vendor(TROPOS, 4, "Tropos-Layer2-Input-Frames");

/// Tropos-Layer2-Output-Frames (26.14529.5): a number, 4 octets.
pub const TROPOS_LAYER2_OUTPUT_FRAMES: Attribute<Integer> = Attribute::vendor(TROPOS, 5, "Tropos-Layer2-Output-Frames");

/// Tropos-Layer2-Input-Drops (26.14529.6): a number, 4 octets.
pub const TROPOS_LAYER2_INPUT_DROPS: Attribute<Integer> = Attribute::vendor(TROPOS, 6, "Tropos-Layer2-Input-Drops");

/// Tropos-Noise-Floor (26.14529.7): an interface identifier, 8 octets.
pub const TROPOS_NOISE_FLOOR: Attribute<IfId> = Attribute::vendor(TROPOS, 7, "Tropos-Noise-Floor");

/// Tropos-Noise-Upper-Bound (26.14529.8): an interface identifier, 8 octets.
pub const TROPOS_NOISE_UPPER_BOUND: Attribute<IfId> = Attribute::vendor(TROPOS, 8, "Tropos-Noise-Upper-Bound");

/// Tropos-Release (26.14529.9): text, 1 to 247 octets.
pub const TROPOS_RELEASE: Attribute<Text> = Attribute::vendor(TROPOS, 9, "Tropos-Release");

/// Tropos-Secondary-IP (26.14529.11): 1 to 247 octets.
pub const TROPOS_SECONDARY_IP: Attribute<Octets> = Attribute::vendor(TROPOS, 11, "Tropos-Secondary-IP");

/// Tropos-Terminate-Cause (26.14529.12): a number, 4 octets.
pub const TROPOS_TERMINATE_CAUSE: Attribute<Integer> = Attribute::vendor(TROPOS, 12, "Tropos-Terminate-Cause");

/// Tropos-Average-RSSI (26.14529.13): a number, 4 octets.
pub const TROPOS_AVERAGE_RSSI: Attribute<Integer> = Attribute::vendor(TROPOS, 13, "Tropos-Average-RSSI");

/// Tropos-Channel (26.14529.15): an interface identifier, 8 octets.
pub const TROPOS_CHANNEL: Attribute<IfId> = Attribute::vendor(TROPOS, 15, "Tropos-Channel");

/// Tropos-Retries-Sent (26.14529.16): a number, 4 octets.
pub const TROPOS_RETRIES_SENT: Attribute<Integer> = Attribute::vendor(TROPOS, 16, "Tropos-Retries-Sent");

/// Tropos-Retry-Bits (26.14529.17): a number, 4 octets.
pub const TROPOS_RETRY_BITS: Attribute<Integer> = Attribute::vendor(TROPOS, 17, "Tropos-Retry-Bits");

/// Tropos-Rates-Sent (26.14529.18): 1 to 247 octets.
pub const TROPOS_RATES_SENT: Attribute<Octets> = Attribute::vendor(TROPOS, 18, "Tropos-Rates-Sent");

/// Tropos-Rates-Received (26.14529.19): 1 to 247 octets.
pub const TROPOS_RATES_RECEIVED: Attribute<Octets> = Attribute::vendor(TROPOS, 19, "Tropos-Rates-Received");

/// Tropos-Routed-Time (26.14529.21): a number, 4 octets.
pub const TROPOS_ROUTED_TIME: Attribute<Integer> = Attribute::vendor(TROPOS, 21, "Tropos-Routed-Time");

/// Tropos-Routless-Since (26.14529.22): a number, 4 octets.
pub const TROPOS_ROUTLESS_SINCE: Attribute<Integer> = Attribute::vendor(TROPOS, 22, "Tropos-Routless-Since");

/// Tropos-Capability-Info (26.14529.23): 1 to 247 octets.
pub const TROPOS_CAPABILITY_INFO: Attribute<Octets> = Attribute::vendor(TROPOS, 23, "Tropos-Capability-Info");

/// Tropos-Input-Cap (26.14529.24): a number, 4 octets.
pub const TROPOS_INPUT_CAP: Attribute<Integer> = Attribute::vendor(TROPOS, 24, "Tropos-Input-Cap");

/// Tropos-Output-Cap (26.14529.25): a number, 4 octets.
pub const TROPOS_OUTPUT_CAP: Attribute<Integer> = Attribute::vendor(TROPOS, 25, "Tropos-Output-Cap");

/// Tropos-Class-Mult (26.14529.26): a number, 4 octets.
pub const TROPOS_CLASS_MULT: Attribute<Integer> = Attribute::vendor(TROPOS, 26, "Tropos-Class-Mult");

/// Tropos-Cell-Name (26.14529.27): text, 1 to 247 octets.
pub const TROPOS_CELL_NAME: Attribute<Text> = Attribute::vendor(TROPOS, 27, "Tropos-Cell-Name");

/// Tropos-Cell-Location (26.14529.28): text, 1 to 247 octets.
pub const TROPOS_CELL_LOCATION: Attribute<Text> = Attribute::vendor(TROPOS, 28, "Tropos-Cell-Location");

/// Tropos-Serial-Number (26.14529.29): text, 1 to 247 octets.
pub const TROPOS_SERIAL_NUMBER: Attribute<Text> = Attribute::vendor(TROPOS, 29, "Tropos-Serial-Number");

/// Tropos-Latitude (26.14529.30): text, 1 to 247 octets.
pub const TROPOS_LATITUDE: Attribute<Text> = Attribute::vendor(TROPOS, 30, "Tropos-Latitude");

/// Tropos-Longitude (26.14529.31): text, 1 to 247 octets.
pub const TROPOS_LONGITUDE: Attribute<Text> = Attribute::vendor(TROPOS, 31, "Tropos-Longitude");
