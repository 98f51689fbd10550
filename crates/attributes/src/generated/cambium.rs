//! Cambium Networks: Canopy, ePMP and cnPilot.
//!
//! Source: vendor documentation; private enterprise number 17713 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/cambium`: change it there.

use ulna_wire::{Attribute, Enum, Enumeration, Format, Integer, Integer64, Text, Tlv, Vendor};

/// Cambium: private enterprise number 17713.
pub const CAMBIUM: Vendor = Vendor::new(17713, Format::T1L1);

/// Cambium-Auth-Role (26.17713.1): a number that [`CambiumAuthRole`] names, 4 octets.
pub const CAMBIUM_AUTH_ROLE: Attribute<Enum<CambiumAuthRole>> = Attribute::vendor(CAMBIUM, 1, "Cambium-Auth-Role");

/// Cambium-ePMP-Data-VLAN-Id (26.17713.21): a number, 4 octets.
pub const CAMBIUM_EPMP_DATA_VLAN_ID: Attribute<Integer> = Attribute::vendor(CAMBIUM, 21, "Cambium-ePMP-Data-VLAN-Id");

/// Cambium-ePMP-Management-VLAN-Id (26.17713.22): a number, 4 octets.
pub const CAMBIUM_EPMP_MANAGEMENT_VLAN_ID: Attribute<Integer> =
    Attribute::vendor(CAMBIUM, 22, "Cambium-ePMP-Management-VLAN-Id");

/// Cambium-ePMP-Max-Burst-Uplink-Rate (26.17713.26): a number, 4 octets.
pub const CAMBIUM_EPMP_MAX_BURST_UPLINK_RATE: Attribute<Integer> =
    Attribute::vendor(CAMBIUM, 26, "Cambium-ePMP-Max-Burst-Uplink-Rate");

/// Cambium-ePMP-Max-Burst-Downlink-Rate (26.17713.27): a number, 4 octets.
pub const CAMBIUM_EPMP_MAX_BURST_DOWNLINK_RATE: Attribute<Integer> =
    Attribute::vendor(CAMBIUM, 27, "Cambium-ePMP-Max-Burst-Downlink-Rate");

/// Cambium-ePMP-UserLevel (26.17713.50): a number that [`CambiumEpmpUserlevel`] names, 4 octets.
pub const CAMBIUM_EPMP_USERLEVEL: Attribute<Enum<CambiumEpmpUserlevel>> =
    Attribute::vendor(CAMBIUM, 50, "Cambium-ePMP-UserLevel");

/// Cambium-ePMP-SM-Priority (26.17713.51): a number that [`CambiumEpmpSmPriority`] names, 4 octets.
pub const CAMBIUM_EPMP_SM_PRIORITY: Attribute<Enum<CambiumEpmpSmPriority>> =
    Attribute::vendor(CAMBIUM, 51, "Cambium-ePMP-SM-Priority");

/// Cambium-ePMP-VLAN-Membersip-Set (26.17713.52): a number, 4 octets.
pub const CAMBIUM_EPMP_VLAN_MEMBERSIP_SET: Attribute<Integer> =
    Attribute::vendor(CAMBIUM, 52, "Cambium-ePMP-VLAN-Membersip-Set");

/// Cambium-ePMP-Management-VLAN-Priority (26.17713.53): a number, 4 octets.
pub const CAMBIUM_EPMP_MANAGEMENT_VLAN_PRIORITY: Attribute<Integer> =
    Attribute::vendor(CAMBIUM, 53, "Cambium-ePMP-Management-VLAN-Priority");

/// Cambium-ePMP-Data-VLAN-Priority (26.17713.54): a number, 4 octets.
pub const CAMBIUM_EPMP_DATA_VLAN_PRIORITY: Attribute<Integer> =
    Attribute::vendor(CAMBIUM, 54, "Cambium-ePMP-Data-VLAN-Priority");

/// Cambium-ePMP-Separate-Management-VLAN-Id (26.17713.55): a number, 4 octets.
pub const CAMBIUM_EPMP_SEPARATE_MANAGEMENT_VLAN_ID: Attribute<Integer> =
    Attribute::vendor(CAMBIUM, 55, "Cambium-ePMP-Separate-Management-VLAN-Id");

/// Cambium-ePMP-Separate-Management-VLAN-Priority (26.17713.56): a number, 4 octets.
pub const CAMBIUM_EPMP_SEPARATE_MANAGEMENT_VLAN_PRIORITY: Attribute<Integer> =
    Attribute::vendor(CAMBIUM, 56, "Cambium-ePMP-Separate-Management-VLAN-Priority");

/// Cambium-ePMP-Multicast-VLAN-Id (26.17713.57): a number, 4 octets.
pub const CAMBIUM_EPMP_MULTICAST_VLAN_ID: Attribute<Integer> =
    Attribute::vendor(CAMBIUM, 57, "Cambium-ePMP-Multicast-VLAN-Id");

/// Cambium-ePMP-VLAN-Mapping (26.17713.58): a number, 4 octets.
pub const CAMBIUM_EPMP_VLAN_MAPPING: Attribute<Integer> = Attribute::vendor(CAMBIUM, 58, "Cambium-ePMP-VLAN-Mapping");

/// Cambium-Traffic-Quota-Limit-Up (26.17713.151): a number, 4 octets.
pub const CAMBIUM_TRAFFIC_QUOTA_LIMIT_UP: Attribute<Integer> =
    Attribute::vendor(CAMBIUM, 151, "Cambium-Traffic-Quota-Limit-Up");

/// Cambium-Traffic-Quota-Limit-Down (26.17713.152): a number, 4 octets.
pub const CAMBIUM_TRAFFIC_QUOTA_LIMIT_DOWN: Attribute<Integer> =
    Attribute::vendor(CAMBIUM, 152, "Cambium-Traffic-Quota-Limit-Down");

/// Cambium-Traffic-Quota-Limit-Up-Gigwords (26.17713.153): a number, 4 octets.
pub const CAMBIUM_TRAFFIC_QUOTA_LIMIT_UP_GIGWORDS: Attribute<Integer> =
    Attribute::vendor(CAMBIUM, 153, "Cambium-Traffic-Quota-Limit-Up-Gigwords");

/// Cambium-Traffic-Quota-Limit-Down-Gigwords (26.17713.154): a number, 4 octets.
pub const CAMBIUM_TRAFFIC_QUOTA_LIMIT_DOWN_GIGWORDS: Attribute<Integer> =
    Attribute::vendor(CAMBIUM, 154, "Cambium-Traffic-Quota-Limit-Down-Gigwords");

/// Cambium-Traffic-Quota-Limit-Total (26.17713.155): a number, 4 octets.
pub const CAMBIUM_TRAFFIC_QUOTA_LIMIT_TOTAL: Attribute<Integer> =
    Attribute::vendor(CAMBIUM, 155, "Cambium-Traffic-Quota-Limit-Total");

/// Cambium-Traffic-Quota-Limit-Total-Gigwords (26.17713.156): a number, 4 octets.
pub const CAMBIUM_TRAFFIC_QUOTA_LIMIT_TOTAL_GIGWORDS: Attribute<Integer> =
    Attribute::vendor(CAMBIUM, 156, "Cambium-Traffic-Quota-Limit-Total-Gigwords");

/// Cambium-VLAN-Pool-Id (26.17713.157): text, 1 to 247 octets.
pub const CAMBIUM_VLAN_POOL_ID: Attribute<Text> = Attribute::vendor(CAMBIUM, 157, "Cambium-VLAN-Pool-Id");

/// Cambium-Authorize-Classes (26.17713.158): nested attributes, 1 to 247 octets.
pub const CAMBIUM_AUTHORIZE_CLASSES: Attribute<Tlv> = Attribute::vendor(CAMBIUM, 158, "Cambium-Authorize-Classes");

/// Cambium-Authorize-Class-Name (26.17713.158.1): text, 1 to 245 octets.
pub const CAMBIUM_AUTHORIZE_CLASS_NAME: Attribute<Text> =
    Attribute::child_of(&CAMBIUM_AUTHORIZE_CLASSES, 1, "Cambium-Authorize-Class-Name");

/// Cambium-Authorize-Bytes-Left (26.17713.158.2): a number, 8 octets.
pub const CAMBIUM_AUTHORIZE_BYTES_LEFT: Attribute<Integer64> =
    Attribute::child_of(&CAMBIUM_AUTHORIZE_CLASSES, 2, "Cambium-Authorize-Bytes-Left");

/// Cambium-Traffic-Classes-Acct (26.17713.159): nested attributes, 1 to 247 octets.
pub const CAMBIUM_TRAFFIC_CLASSES_ACCT: Attribute<Tlv> =
    Attribute::vendor(CAMBIUM, 159, "Cambium-Traffic-Classes-Acct");

/// Cambium-Acct-Class-Name (26.17713.159.1): text, 1 to 245 octets.
pub const CAMBIUM_ACCT_CLASS_NAME: Attribute<Text> =
    Attribute::child_of(&CAMBIUM_TRAFFIC_CLASSES_ACCT, 1, "Cambium-Acct-Class-Name");

/// Cambium-Acct-Input-Octets (26.17713.159.2): a number, 4 octets.
pub const CAMBIUM_ACCT_INPUT_OCTETS: Attribute<Integer> =
    Attribute::child_of(&CAMBIUM_TRAFFIC_CLASSES_ACCT, 2, "Cambium-Acct-Input-Octets");

/// Cambium-Acct-Output-Octets (26.17713.159.3): a number, 4 octets.
pub const CAMBIUM_ACCT_OUTPUT_OCTETS: Attribute<Integer> =
    Attribute::child_of(&CAMBIUM_TRAFFIC_CLASSES_ACCT, 3, "Cambium-Acct-Output-Octets");

/// Cambium-Acct-Input-Packets (26.17713.159.4): a number, 4 octets.
pub const CAMBIUM_ACCT_INPUT_PACKETS: Attribute<Integer> =
    Attribute::child_of(&CAMBIUM_TRAFFIC_CLASSES_ACCT, 4, "Cambium-Acct-Input-Packets");

/// Cambium-Acct-Output-Packets (26.17713.159.5): a number, 4 octets.
pub const CAMBIUM_ACCT_OUTPUT_PACKETS: Attribute<Integer> =
    Attribute::child_of(&CAMBIUM_TRAFFIC_CLASSES_ACCT, 5, "Cambium-Acct-Output-Packets");

/// Cambium-Walled-Garden-State (26.17713.160): a number, 4 octets.
pub const CAMBIUM_WALLED_GARDEN_STATE: Attribute<Integer> =
    Attribute::vendor(CAMBIUM, 160, "Cambium-Walled-Garden-State");

/// What the numbers of Cambium-Auth-Role (26.17713.1) mean.
#[derive(Debug)]
pub enum CambiumAuthRole {}

impl Enumeration for CambiumAuthRole {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "Invalid"), (1, "Read-Only"), (2, "System-Admin"), (3, "Security-Officer"), (4, "Deliberately-Bad")];
}

/// What the numbers of Cambium-ePMP-UserLevel (26.17713.50) mean.
#[derive(Debug)]
pub enum CambiumEpmpUserlevel {}

impl Enumeration for CambiumEpmpUserlevel {
    const NAMES: &'static [(u32, &'static str)] = &[(2, "Install"), (3, "Admin"), (4, "User"), (5, "Read-Only")];
}

/// What the numbers of Cambium-ePMP-SM-Priority (26.17713.51) mean.
#[derive(Debug)]
pub enum CambiumEpmpSmPriority {}

impl Enumeration for CambiumEpmpSmPriority {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Normal"), (1, "High"), (2, "Low")];
}
