//! Airespace, later Cisco: wireless LAN controllers.
//!
//! Source: vendor documentation; private enterprise number 14179 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/airespace`: change it there.

use ulna_wire::{Attribute, Enum, Enumeration, Format, Integer, Text, Vendor};

/// Airespace: private enterprise number 14179.
pub const AIRESPACE: Vendor = Vendor::new(14179, Format::T1L1);

/// Airespace-Wlan-Id (26.14179.1): a number, 4 octets.
pub const AIRESPACE_WLAN_ID: Attribute<Integer> = Attribute::vendor(AIRESPACE, 1, "Airespace-Wlan-Id");

/// Airespace-QOS-Level (26.14179.2): a number that [`AirespaceQosLevel`] names, 4 octets.
pub const AIRESPACE_QOS_LEVEL: Attribute<Enum<AirespaceQosLevel>> =
    Attribute::vendor(AIRESPACE, 2, "Airespace-QOS-Level");

/// Airespace-DSCP (26.14179.3): a number, 4 octets.
pub const AIRESPACE_DSCP: Attribute<Integer> = Attribute::vendor(AIRESPACE, 3, "Airespace-DSCP");

/// Airespace-8021p-Tag (26.14179.4): a number, 4 octets.
pub const AIRESPACE_8021P_TAG: Attribute<Integer> = Attribute::vendor(AIRESPACE, 4, "Airespace-8021p-Tag");

/// Airespace-Interface-Name (26.14179.5): text, 1 to 247 octets.
pub const AIRESPACE_INTERFACE_NAME: Attribute<Text> = Attribute::vendor(AIRESPACE, 5, "Airespace-Interface-Name");

/// Airespace-ACL-Name (26.14179.6): text, 1 to 247 octets.
pub const AIRESPACE_ACL_NAME: Attribute<Text> = Attribute::vendor(AIRESPACE, 6, "Airespace-ACL-Name");

/// Airespace-Data-Bandwidth-Average-Contract (26.14179.7): a number, 4 octets.
pub const AIRESPACE_DATA_BANDWIDTH_AVERAGE_CONTRACT: Attribute<Integer> =
    Attribute::vendor(AIRESPACE, 7, "Airespace-Data-Bandwidth-Average-Contract");

/// Airespace-Real-Time-Bandwidth-Average-Contract (26.14179.8): a number, 4 octets.
pub const AIRESPACE_REAL_TIME_BANDWIDTH_AVERAGE_CONTRACT: Attribute<Integer> =
    Attribute::vendor(AIRESPACE, 8, "Airespace-Real-Time-Bandwidth-Average-Contract");

/// Airespace-Data-Bandwidth-Burst-Contract (26.14179.9): a number, 4 octets.
pub const AIRESPACE_DATA_BANDWIDTH_BURST_CONTRACT: Attribute<Integer> =
    Attribute::vendor(AIRESPACE, 9, "Airespace-Data-Bandwidth-Burst-Contract");

/// Airespace-Real-Time-Bandwidth-Burst-Contract (26.14179.10): a number, 4 octets.
pub const AIRESPACE_REAL_TIME_BANDWIDTH_BURST_CONTRACT: Attribute<Integer> =
    Attribute::vendor(AIRESPACE, 10, "Airespace-Real-Time-Bandwidth-Burst-Contract");

/// Airespace-Guest-Role-Name (26.14179.11): text, 1 to 247 octets.
pub const AIRESPACE_GUEST_ROLE_NAME: Attribute<Text> = Attribute::vendor(AIRESPACE, 11, "Airespace-Guest-Role-Name");

/// Airespace-Data-Bandwidth-Average-Contract-Upstream (26.14179.13): a number, 4 octets.
pub const AIRESPACE_DATA_BANDWIDTH_AVERAGE_CONTRACT_UPSTREAM: Attribute<Integer> =
    Attribute::vendor(AIRESPACE, 13, "Airespace-Data-Bandwidth-Average-Contract-Upstream");

/// Airespace-Real-Time-Bandwidth-Average-Contract-Upstream (26.14179.14): a number, 4 octets.
pub const AIRESPACE_REAL_TIME_BANDWIDTH_AVERAGE_CONTRACT_UPSTREAM: Attribute<Integer> =
    Attribute::vendor(AIRESPACE, 14, "Airespace-Real-Time-Bandwidth-Average-Contract-Upstream");

/// Airespace-Data-Bandwidth-Burst-Contract-Upstream (26.14179.15): a number, 4 octets.
pub const AIRESPACE_DATA_BANDWIDTH_BURST_CONTRACT_UPSTREAM: Attribute<Integer> =
    Attribute::vendor(AIRESPACE, 15, "Airespace-Data-Bandwidth-Burst-Contract-Upstream");

/// Airespace-Real-Time-Bandwidth-Burst-Contract-Upstream (26.14179.16): a number, 4 octets.
pub const AIRESPACE_REAL_TIME_BANDWIDTH_BURST_CONTRACT_UPSTREAM: Attribute<Integer> =
    Attribute::vendor(AIRESPACE, 16, "Airespace-Real-Time-Bandwidth-Burst-Contract-Upstream");

/// What the numbers of Airespace-QOS-Level (26.14179.2) mean.
#[derive(Debug)]
pub enum AirespaceQosLevel {}

impl Enumeration for AirespaceQosLevel {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Silver"), (1, "Gold"), (2, "Platinum"), (3, "Bronze")];
}
