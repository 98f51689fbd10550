//! Xylan, now Alcatel-Lucent Enterprise: OmniSwitch.
//!
//! Source: vendor documentation; private enterprise number 800 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/xylan`: change it there.

use ulna_wire::{Attribute, Enum, Enumeration, Format, Integer, Ipv4, Octets, Text, Vendor};

/// Xylan: private enterprise number 800.
pub const XYLAN: Vendor = Vendor::new(800, Format::T1L1);

/// Xylan-Auth-Group (26.800.1): a number, 4 octets.
pub const XYLAN_AUTH_GROUP: Attribute<Integer> = Attribute::vendor(XYLAN, 1, "Xylan-Auth-Group");

/// Xylan-Slot-Port (26.800.2): text, 1 to 247 octets.
pub const XYLAN_SLOT_PORT: Attribute<Text> = Attribute::vendor(XYLAN, 2, "Xylan-Slot-Port");

/// Xylan-Time-of-Day (26.800.3): text, 1 to 247 octets.
pub const XYLAN_TIME_OF_DAY: Attribute<Text> = Attribute::vendor(XYLAN, 3, "Xylan-Time-of-Day");

/// Xylan-Client-IP-Addr (26.800.4): an IPv4 address, 4 octets.
pub const XYLAN_CLIENT_IP_ADDR: Attribute<Ipv4> = Attribute::vendor(XYLAN, 4, "Xylan-Client-IP-Addr");

/// Xylan-Group-Desc (26.800.5): text, 1 to 247 octets.
pub const XYLAN_GROUP_DESC: Attribute<Text> = Attribute::vendor(XYLAN, 5, "Xylan-Group-Desc");

/// Xylan-Port-Desc (26.800.6): text, 1 to 247 octets.
pub const XYLAN_PORT_DESC: Attribute<Text> = Attribute::vendor(XYLAN, 6, "Xylan-Port-Desc");

/// Xylan-Profil-Numb (26.800.7): a number, 4 octets.
pub const XYLAN_PROFIL_NUMB: Attribute<Integer> = Attribute::vendor(XYLAN, 7, "Xylan-Profil-Numb");

/// Xylan-Auth-Group-Protocol (26.800.8): text, 1 to 247 octets.
pub const XYLAN_AUTH_GROUP_PROTOCOL: Attribute<Text> = Attribute::vendor(XYLAN, 8, "Xylan-Auth-Group-Protocol");

/// Xylan-Asa-Access (26.800.9): text, 1 to 247 octets.
pub const XYLAN_ASA_ACCESS: Attribute<Text> = Attribute::vendor(XYLAN, 9, "Xylan-Asa-Access");

/// Xylan-End-User-Profile (26.800.10): a number, 4 octets.
pub const XYLAN_END_USER_PROFILE: Attribute<Integer> = Attribute::vendor(XYLAN, 10, "Xylan-End-User-Profile");

/// Xylan-Primary-Home-Agent (26.800.12): text, 1 to 247 octets.
pub const XYLAN_PRIMARY_HOME_AGENT: Attribute<Text> = Attribute::vendor(XYLAN, 12, "Xylan-Primary-Home-Agent");

/// Xylan-Secondary-Home-Agent (26.800.13): text, 1 to 247 octets.
pub const XYLAN_SECONDARY_HOME_AGENT: Attribute<Text> = Attribute::vendor(XYLAN, 13, "Xylan-Secondary-Home-Agent");

/// Xylan-Home-Agent-Password (26.800.14): text, 1 to 247 octets.
pub const XYLAN_HOME_AGENT_PASSWORD: Attribute<Text> = Attribute::vendor(XYLAN, 14, "Xylan-Home-Agent-Password");

/// Xylan-Home-Network-Name (26.800.15): text, 1 to 247 octets.
pub const XYLAN_HOME_NETWORK_NAME: Attribute<Text> = Attribute::vendor(XYLAN, 15, "Xylan-Home-Network-Name");

/// Xylan-Access-Priv (26.800.16): a number that [`XylanAccessPriv`] names, 4 octets.
pub const XYLAN_ACCESS_PRIV: Attribute<Enum<XylanAccessPriv>> = Attribute::vendor(XYLAN, 16, "Xylan-Access-Priv");

/// Xylan-Nms-Group (26.800.20): text, 1 to 247 octets.
pub const XYLAN_NMS_GROUP: Attribute<Text> = Attribute::vendor(XYLAN, 20, "Xylan-Nms-Group");

/// Xylan-Nms-First-Name (26.800.21): text, 1 to 247 octets.
pub const XYLAN_NMS_FIRST_NAME: Attribute<Text> = Attribute::vendor(XYLAN, 21, "Xylan-Nms-First-Name");

/// Xylan-Nms-Last-Name (26.800.22): text, 1 to 247 octets.
pub const XYLAN_NMS_LAST_NAME: Attribute<Text> = Attribute::vendor(XYLAN, 22, "Xylan-Nms-Last-Name");

/// Xylan-Nms-Description (26.800.23): text, 1 to 247 octets.
pub const XYLAN_NMS_DESCRIPTION: Attribute<Text> = Attribute::vendor(XYLAN, 23, "Xylan-Nms-Description");

/// Xylan-Acce-Priv-R1 (26.800.33): 1 to 247 octets.
pub const XYLAN_ACCE_PRIV_R1: Attribute<Octets> = Attribute::vendor(XYLAN, 33, "Xylan-Acce-Priv-R1");

/// Xylan-Acce-Priv-R2 (26.800.34): 1 to 247 octets.
pub const XYLAN_ACCE_PRIV_R2: Attribute<Octets> = Attribute::vendor(XYLAN, 34, "Xylan-Acce-Priv-R2");

/// Xylan-Acce-Priv-W1 (26.800.35): 1 to 247 octets.
pub const XYLAN_ACCE_PRIV_W1: Attribute<Octets> = Attribute::vendor(XYLAN, 35, "Xylan-Acce-Priv-W1");

/// Xylan-Acce-Priv-W2 (26.800.36): 1 to 247 octets.
pub const XYLAN_ACCE_PRIV_W2: Attribute<Octets> = Attribute::vendor(XYLAN, 36, "Xylan-Acce-Priv-W2");

/// Xylan-Acce-Priv-G1 (26.800.37): 1 to 247 octets.
pub const XYLAN_ACCE_PRIV_G1: Attribute<Octets> = Attribute::vendor(XYLAN, 37, "Xylan-Acce-Priv-G1");

/// Xylan-Acce-Priv-G2 (26.800.38): 1 to 247 octets.
pub const XYLAN_ACCE_PRIV_G2: Attribute<Octets> = Attribute::vendor(XYLAN, 38, "Xylan-Acce-Priv-G2");

/// Xylan-Acce-Priv-F-R1 (26.800.39): 1 to 247 octets.
pub const XYLAN_ACCE_PRIV_F_R1: Attribute<Octets> = Attribute::vendor(XYLAN, 39, "Xylan-Acce-Priv-F-R1");

/// Xylan-Acce-Priv-F-R2 (26.800.40): 1 to 247 octets.
pub const XYLAN_ACCE_PRIV_F_R2: Attribute<Octets> = Attribute::vendor(XYLAN, 40, "Xylan-Acce-Priv-F-R2");

/// Xylan-Acce-Priv-F-W1 (26.800.41): 1 to 247 octets.
pub const XYLAN_ACCE_PRIV_F_W1: Attribute<Octets> = Attribute::vendor(XYLAN, 41, "Xylan-Acce-Priv-F-W1");

/// Xylan-Acce-Priv-F-W2 (26.800.42): 1 to 247 octets.
pub const XYLAN_ACCE_PRIV_F_W2: Attribute<Octets> = Attribute::vendor(XYLAN, 42, "Xylan-Acce-Priv-F-W2");

/// Xylan-Policy-List (26.800.100): text, 1 to 247 octets.
pub const XYLAN_POLICY_LIST: Attribute<Text> = Attribute::vendor(XYLAN, 100, "Xylan-Policy-List");

/// Xylan-Redirect-Url (26.800.101): text, 1 to 247 octets.
pub const XYLAN_REDIRECT_URL: Attribute<Text> = Attribute::vendor(XYLAN, 101, "Xylan-Redirect-Url");

/// Xylan-Device-Name (26.800.152): text, 1 to 247 octets.
pub const XYLAN_DEVICE_NAME: Attribute<Text> = Attribute::vendor(XYLAN, 152, "Xylan-Device-Name");

/// Xylan-Device-Location (26.800.153): text, 1 to 247 octets.
pub const XYLAN_DEVICE_LOCATION: Attribute<Text> = Attribute::vendor(XYLAN, 153, "Xylan-Device-Location");

/// What the numbers of Xylan-Access-Priv (26.800.16) mean.
#[derive(Debug)]
pub enum XylanAccessPriv {}

impl Enumeration for XylanAccessPriv {
    const NAMES: &'static [(u32, &'static str)] =
        &[(1, "Xylan-Read-Priv"), (2, "Xylan-Write-Priv"), (3, "Xylan-Admin-Priv")];
}
