//! Proxim Wireless: Tsunami radios.
//!
//! Source: vendor documentation; private enterprise number 841 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/proxim`: change it there.

use ulna_wire::{Attribute, Format, Integer, Text, Vendor};

/// Proxim: private enterprise number 841.
pub const PROXIM: Vendor = Vendor::new(841, Format::T1L1);

/// Proxim_E1_VLAN_MODE (26.841.4): a number, 4 octets.
pub const PROXIM_E1_VLAN_MODE: Attribute<Integer> = Attribute::vendor(PROXIM, 4, "Proxim_E1_VLAN_MODE");

/// Proxim_SU_VLAN_NAME (26.841.5): text, 1 to 247 octets.
pub const PROXIM_SU_VLAN_NAME: Attribute<Text> = Attribute::vendor(PROXIM, 5, "Proxim_SU_VLAN_NAME");

/// Proxim_E1_Access_VLAN_ID (26.841.6): a number, 4 octets.
pub const PROXIM_E1_ACCESS_VLAN_ID: Attribute<Integer> = Attribute::vendor(PROXIM, 6, "Proxim_E1_Access_VLAN_ID");

/// Proxim_E1_Access_VLAN_Pri (26.841.7): a number, 4 octets.
pub const PROXIM_E1_ACCESS_VLAN_PRI: Attribute<Integer> = Attribute::vendor(PROXIM, 7, "Proxim_E1_Access_VLAN_Pri");

/// Proxim_Mgmt_VLAN_ID (26.841.8): a number, 4 octets.
pub const PROXIM_MGMT_VLAN_ID: Attribute<Integer> = Attribute::vendor(PROXIM, 8, "Proxim_Mgmt_VLAN_ID");

/// Proxim_Mgmt_VLAN_Pri (26.841.9): a number, 4 octets.
pub const PROXIM_MGMT_VLAN_PRI: Attribute<Integer> = Attribute::vendor(PROXIM, 9, "Proxim_Mgmt_VLAN_Pri");

/// Proxim_E1_TrunkID_01 (26.841.10): a number, 4 octets.
pub const PROXIM_E1_TRUNKID_01: Attribute<Integer> = Attribute::vendor(PROXIM, 10, "Proxim_E1_TrunkID_01");

/// Proxim_E1_TrunkID_02 (26.841.11): a number, 4 octets.
pub const PROXIM_E1_TRUNKID_02: Attribute<Integer> = Attribute::vendor(PROXIM, 11, "Proxim_E1_TrunkID_02");

/// Proxim_E1_TrunkID_03 (26.841.12): a number, 4 octets.
pub const PROXIM_E1_TRUNKID_03: Attribute<Integer> = Attribute::vendor(PROXIM, 12, "Proxim_E1_TrunkID_03");

/// Proxim_E1_TrunkID_04 (26.841.13): a number, 4 octets.
pub const PROXIM_E1_TRUNKID_04: Attribute<Integer> = Attribute::vendor(PROXIM, 13, "Proxim_E1_TrunkID_04");

/// Proxim_E1_TrunkID_05 (26.841.14): a number, 4 octets.
pub const PROXIM_E1_TRUNKID_05: Attribute<Integer> = Attribute::vendor(PROXIM, 14, "Proxim_E1_TrunkID_05");

/// Proxim_E1_TrunkID_06 (26.841.15): a number, 4 octets.
pub const PROXIM_E1_TRUNKID_06: Attribute<Integer> = Attribute::vendor(PROXIM, 15, "Proxim_E1_TrunkID_06");

/// Proxim_E1_TrunkID_07 (26.841.16): a number, 4 octets.
pub const PROXIM_E1_TRUNKID_07: Attribute<Integer> = Attribute::vendor(PROXIM, 16, "Proxim_E1_TrunkID_07");

/// Proxim_E1_TrunkID_08 (26.841.17): a number, 4 octets.
pub const PROXIM_E1_TRUNKID_08: Attribute<Integer> = Attribute::vendor(PROXIM, 17, "Proxim_E1_TrunkID_08");

/// Proxim_E1_TrunkID_09 (26.841.18): a number, 4 octets.
pub const PROXIM_E1_TRUNKID_09: Attribute<Integer> = Attribute::vendor(PROXIM, 18, "Proxim_E1_TrunkID_09");

/// Proxim_E1_TrunkID_10 (26.841.19): a number, 4 octets.
pub const PROXIM_E1_TRUNKID_10: Attribute<Integer> = Attribute::vendor(PROXIM, 19, "Proxim_E1_TrunkID_10");

/// Proxim_E1_TrunkID_11 (26.841.20): a number, 4 octets.
pub const PROXIM_E1_TRUNKID_11: Attribute<Integer> = Attribute::vendor(PROXIM, 20, "Proxim_E1_TrunkID_11");

/// Proxim_E1_TrunkID_12 (26.841.21): a number, 4 octets.
pub const PROXIM_E1_TRUNKID_12: Attribute<Integer> = Attribute::vendor(PROXIM, 21, "Proxim_E1_TrunkID_12");

/// Proxim_E1_TrunkID_13 (26.841.22): a number, 4 octets.
pub const PROXIM_E1_TRUNKID_13: Attribute<Integer> = Attribute::vendor(PROXIM, 22, "Proxim_E1_TrunkID_13");

/// Proxim_E1_TrunkID_14 (26.841.23): a number, 4 octets.
pub const PROXIM_E1_TRUNKID_14: Attribute<Integer> = Attribute::vendor(PROXIM, 23, "Proxim_E1_TrunkID_14");

/// Proxim_E1_TrunkID_15 (26.841.24): a number, 4 octets.
pub const PROXIM_E1_TRUNKID_15: Attribute<Integer> = Attribute::vendor(PROXIM, 24, "Proxim_E1_TrunkID_15");

/// Proxim_E1_TrunkID_16 (26.841.25): a number, 4 octets.
pub const PROXIM_E1_TRUNKID_16: Attribute<Integer> = Attribute::vendor(PROXIM, 25, "Proxim_E1_TrunkID_16");

/// Proxim_SU_VLAN_Table_Status (26.841.26): a number, 4 octets.
pub const PROXIM_SU_VLAN_TABLE_STATUS: Attribute<Integer> =
    Attribute::vendor(PROXIM, 26, "Proxim_SU_VLAN_Table_Status");

/// Proxim_Service_VLAN_ID (26.841.32): a number, 4 octets.
pub const PROXIM_SERVICE_VLAN_ID: Attribute<Integer> = Attribute::vendor(PROXIM, 32, "Proxim_Service_VLAN_ID");

/// Proxim_Service_VLAN_Pri (26.841.33): a number, 4 octets.
pub const PROXIM_SERVICE_VLAN_PRI: Attribute<Integer> = Attribute::vendor(PROXIM, 33, "Proxim_Service_VLAN_Pri");

/// Proxim_QoS_Class_Index (26.841.34): a number, 4 octets.
pub const PROXIM_QOS_CLASS_INDEX: Attribute<Integer> = Attribute::vendor(PROXIM, 34, "Proxim_QoS_Class_Index");

/// Proxim_QoS_Class_SU_Status (26.841.35): a number, 4 octets.
pub const PROXIM_QOS_CLASS_SU_STATUS: Attribute<Integer> = Attribute::vendor(PROXIM, 35, "Proxim_QoS_Class_SU_Status");

/// Proxim_E2_VLAN_MODE (26.841.40): a number, 4 octets.
pub const PROXIM_E2_VLAN_MODE: Attribute<Integer> = Attribute::vendor(PROXIM, 40, "Proxim_E2_VLAN_MODE");

/// Proxim_E2_Access_VLAN_ID (26.841.41): a number, 4 octets.
pub const PROXIM_E2_ACCESS_VLAN_ID: Attribute<Integer> = Attribute::vendor(PROXIM, 41, "Proxim_E2_Access_VLAN_ID");

/// Proxim_E2_Access_VLAN_Pri (26.841.42): a number, 4 octets.
pub const PROXIM_E2_ACCESS_VLAN_PRI: Attribute<Integer> = Attribute::vendor(PROXIM, 42, "Proxim_E2_Access_VLAN_Pri");

/// Proxim_E2_TrunkID_01 (26.841.43): a number, 4 octets.
pub const PROXIM_E2_TRUNKID_01: Attribute<Integer> = Attribute::vendor(PROXIM, 43, "Proxim_E2_TrunkID_01");

/// Proxim_E2_TrunkID_02 (26.841.44): a number, 4 octets.
pub const PROXIM_E2_TRUNKID_02: Attribute<Integer> = Attribute::vendor(PROXIM, 44, "Proxim_E2_TrunkID_02");

/// Proxim_E2_TrunkID_03 (26.841.45): a number, 4 octets.
pub const PROXIM_E2_TRUNKID_03: Attribute<Integer> = Attribute::vendor(PROXIM, 45, "Proxim_E2_TrunkID_03");

/// Proxim_E2_TrunkID_04 (26.841.46): a number, 4 octets.
pub const PROXIM_E2_TRUNKID_04: Attribute<Integer> = Attribute::vendor(PROXIM, 46, "Proxim_E2_TrunkID_04");

/// Proxim_E2_TrunkID_05 (26.841.47): a number, 4 octets.
pub const PROXIM_E2_TRUNKID_05: Attribute<Integer> = Attribute::vendor(PROXIM, 47, "Proxim_E2_TrunkID_05");

/// Proxim_E2_TrunkID_06 (26.841.48): a number, 4 octets.
pub const PROXIM_E2_TRUNKID_06: Attribute<Integer> = Attribute::vendor(PROXIM, 48, "Proxim_E2_TrunkID_06");

/// Proxim_E2_TrunkID_07 (26.841.49): a number, 4 octets.
pub const PROXIM_E2_TRUNKID_07: Attribute<Integer> = Attribute::vendor(PROXIM, 49, "Proxim_E2_TrunkID_07");

/// Proxim_E2_TrunkID_08 (26.841.50): a number, 4 octets.
pub const PROXIM_E2_TRUNKID_08: Attribute<Integer> = Attribute::vendor(PROXIM, 50, "Proxim_E2_TrunkID_08");

/// Proxim_E2_TrunkID_09 (26.841.51): a number, 4 octets.
pub const PROXIM_E2_TRUNKID_09: Attribute<Integer> = Attribute::vendor(PROXIM, 51, "Proxim_E2_TrunkID_09");

/// Proxim_E2_TrunkID_10 (26.841.52): a number, 4 octets.
pub const PROXIM_E2_TRUNKID_10: Attribute<Integer> = Attribute::vendor(PROXIM, 52, "Proxim_E2_TrunkID_10");

/// Proxim_E2_TrunkID_11 (26.841.53): a number, 4 octets.
pub const PROXIM_E2_TRUNKID_11: Attribute<Integer> = Attribute::vendor(PROXIM, 53, "Proxim_E2_TrunkID_11");

/// Proxim_E2_TrunkID_12 (26.841.54): a number, 4 octets.
pub const PROXIM_E2_TRUNKID_12: Attribute<Integer> = Attribute::vendor(PROXIM, 54, "Proxim_E2_TrunkID_12");

/// Proxim_E2_TrunkID_13 (26.841.55): a number, 4 octets.
pub const PROXIM_E2_TRUNKID_13: Attribute<Integer> = Attribute::vendor(PROXIM, 55, "Proxim_E2_TrunkID_13");

/// Proxim_E2_TrunkID_14 (26.841.56): a number, 4 octets.
pub const PROXIM_E2_TRUNKID_14: Attribute<Integer> = Attribute::vendor(PROXIM, 56, "Proxim_E2_TrunkID_14");

/// Proxim_E2_TrunkID_15 (26.841.57): a number, 4 octets.
pub const PROXIM_E2_TRUNKID_15: Attribute<Integer> = Attribute::vendor(PROXIM, 57, "Proxim_E2_TrunkID_15");

/// Proxim_E2_TrunkID_16 (26.841.58): a number, 4 octets.
pub const PROXIM_E2_TRUNKID_16: Attribute<Integer> = Attribute::vendor(PROXIM, 58, "Proxim_E2_TrunkID_16");

/// Proxim_QinQ_Status (26.841.59): a number, 4 octets.
pub const PROXIM_QINQ_STATUS: Attribute<Integer> = Attribute::vendor(PROXIM, 59, "Proxim_QinQ_Status");

/// Proxim_Service_VLAN_TPID (26.841.60): a number, 4 octets.
pub const PROXIM_SERVICE_VLAN_TPID: Attribute<Integer> = Attribute::vendor(PROXIM, 60, "Proxim_Service_VLAN_TPID");

/// Proxim_E1_Port_VLAN_ID (26.841.61): a number, 4 octets.
pub const PROXIM_E1_PORT_VLAN_ID: Attribute<Integer> = Attribute::vendor(PROXIM, 61, "Proxim_E1_Port_VLAN_ID");

/// Proxim_E1_Port_VLAN_Pri (26.841.62): a number, 4 octets.
pub const PROXIM_E1_PORT_VLAN_PRI: Attribute<Integer> = Attribute::vendor(PROXIM, 62, "Proxim_E1_Port_VLAN_Pri");

/// Proxim_E1_Allow_Untag (26.841.63): a number, 4 octets.
pub const PROXIM_E1_ALLOW_UNTAG: Attribute<Integer> = Attribute::vendor(PROXIM, 63, "Proxim_E1_Allow_Untag");

/// Proxim_E2_Port_VLAN_ID (26.841.64): a number, 4 octets.
pub const PROXIM_E2_PORT_VLAN_ID: Attribute<Integer> = Attribute::vendor(PROXIM, 64, "Proxim_E2_Port_VLAN_ID");

/// Proxim_E2_Port_VLAN_Pri (26.841.65): a number, 4 octets.
pub const PROXIM_E2_PORT_VLAN_PRI: Attribute<Integer> = Attribute::vendor(PROXIM, 65, "Proxim_E2_Port_VLAN_Pri");

/// Proxim_E2_Allow_Untag (26.841.66): a number, 4 octets.
pub const PROXIM_E2_ALLOW_UNTAG: Attribute<Integer> = Attribute::vendor(PROXIM, 66, "Proxim_E2_Allow_Untag");

/// Proxim_E1_SU_Allow_Untag_Mgmt (26.841.68): a number, 4 octets.
pub const PROXIM_E1_SU_ALLOW_UNTAG_MGMT: Attribute<Integer> =
    Attribute::vendor(PROXIM, 68, "Proxim_E1_SU_Allow_Untag_Mgmt");

/// Proxim_E2_SU_Allow_Untag_Mgmt (26.841.69): a number, 4 octets.
pub const PROXIM_E2_SU_ALLOW_UNTAG_MGMT: Attribute<Integer> =
    Attribute::vendor(PROXIM, 69, "Proxim_E2_SU_Allow_Untag_Mgmt");
