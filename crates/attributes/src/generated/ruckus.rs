//! Ruckus Wireless: SmartZone, ZoneDirector, Unleashed.
//!
//! Source: vendor documentation; private enterprise number 25053 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/ruckus`: change it there.

use ulna_wire::{Attribute, Byte, Enum, Enumeration, Format, Integer, Ipv4, Octets, Text, Tlv, Vendor};

/// Ruckus: private enterprise number 25053.
pub const RUCKUS: Vendor = Vendor::new(25053, Format::T1L1);

/// Ruckus-User-Groups (26.25053.1): text, 1 to 247 octets.
pub const RUCKUS_USER_GROUPS: Attribute<Text> = Attribute::vendor(RUCKUS, 1, "Ruckus-User-Groups");

/// Ruckus-Sta-RSSI (26.25053.2): a number, 4 octets.
pub const RUCKUS_STA_RSSI: Attribute<Integer> = Attribute::vendor(RUCKUS, 2, "Ruckus-Sta-RSSI");

/// Ruckus-SSID (26.25053.3): text, 1 to 247 octets.
pub const RUCKUS_SSID: Attribute<Text> = Attribute::vendor(RUCKUS, 3, "Ruckus-SSID");

/// Ruckus-Wlan-Id (26.25053.4): a number, 4 octets.
pub const RUCKUS_WLAN_ID: Attribute<Integer> = Attribute::vendor(RUCKUS, 4, "Ruckus-Wlan-Id");

/// Ruckus-Location (26.25053.5): text, 1 to 247 octets.
pub const RUCKUS_LOCATION: Attribute<Text> = Attribute::vendor(RUCKUS, 5, "Ruckus-Location");

/// Ruckus-Grace-Period (26.25053.6): a number, 4 octets.
pub const RUCKUS_GRACE_PERIOD: Attribute<Integer> = Attribute::vendor(RUCKUS, 6, "Ruckus-Grace-Period");

/// Ruckus-SCG-CBlade-IP (26.25053.7): a number, 4 octets.
pub const RUCKUS_SCG_CBLADE_IP: Attribute<Integer> = Attribute::vendor(RUCKUS, 7, "Ruckus-SCG-CBlade-IP");

/// Ruckus-SCG-DBlade-IP (26.25053.8): a number, 4 octets.
pub const RUCKUS_SCG_DBLADE_IP: Attribute<Integer> = Attribute::vendor(RUCKUS, 8, "Ruckus-SCG-DBlade-IP");

/// Ruckus-VLAN-ID (26.25053.9): a number, 4 octets.
pub const RUCKUS_VLAN_ID: Attribute<Integer> = Attribute::vendor(RUCKUS, 9, "Ruckus-VLAN-ID");

/// Ruckus-Sta-Expiration (26.25053.10): a number, 4 octets.
pub const RUCKUS_STA_EXPIRATION: Attribute<Integer> = Attribute::vendor(RUCKUS, 10, "Ruckus-Sta-Expiration");

/// Ruckus-WSG-User (26.25053.10): text, 1 to 247 octets.
pub const RUCKUS_WSG_USER: Attribute<Text> = Attribute::vendor(RUCKUS, 10, "Ruckus-WSG-User");

/// Ruckus-Sta-UUID (26.25053.11): text, 1 to 247 octets.
pub const RUCKUS_STA_UUID: Attribute<Text> = Attribute::vendor(RUCKUS, 11, "Ruckus-Sta-UUID");

/// Ruckus-Accept-Enhancement-Reason (26.25053.12): a number, 4 octets.
pub const RUCKUS_ACCEPT_ENHANCEMENT_REASON: Attribute<Integer> =
    Attribute::vendor(RUCKUS, 12, "Ruckus-Accept-Enhancement-Reason");

/// Ruckus-Sta-Inner-Id (26.25053.13): text, 1 to 247 octets.
pub const RUCKUS_STA_INNER_ID: Attribute<Text> = Attribute::vendor(RUCKUS, 13, "Ruckus-Sta-Inner-Id");

/// Ruckus-BSSID (26.25053.14): 1 to 247 octets.
pub const RUCKUS_BSSID: Attribute<Octets> = Attribute::vendor(RUCKUS, 14, "Ruckus-BSSID");

/// Ruckus-FlexAuth-AVP (26.25053.20): text, 1 to 247 octets.
pub const RUCKUS_FLEXAUTH_AVP: Attribute<Text> = Attribute::vendor(RUCKUS, 20, "Ruckus-FlexAuth-AVP");

/// Ruckus-Triplets (26.25053.101): 1 to 247 octets.
pub const RUCKUS_TRIPLETS: Attribute<Octets> = Attribute::vendor(RUCKUS, 101, "Ruckus-Triplets");

/// Ruckus-IMSI (26.25053.102): 1 to 247 octets.
pub const RUCKUS_IMSI: Attribute<Octets> = Attribute::vendor(RUCKUS, 102, "Ruckus-IMSI");

/// Ruckus-MSISDN (26.25053.103): 1 to 247 octets.
pub const RUCKUS_MSISDN: Attribute<Octets> = Attribute::vendor(RUCKUS, 103, "Ruckus-MSISDN");

/// Ruckus-APN-NI (26.25053.104): text, 1 to 247 octets.
pub const RUCKUS_APN_NI: Attribute<Text> = Attribute::vendor(RUCKUS, 104, "Ruckus-APN-NI");

/// Ruckus-QoS (26.25053.105): 1 to 247 octets.
pub const RUCKUS_QOS: Attribute<Octets> = Attribute::vendor(RUCKUS, 105, "Ruckus-QoS");

/// Ruckus-Selection-Mode (26.25053.106): a number that [`RuckusSelectionMode`] names, 4 octets.
pub const RUCKUS_SELECTION_MODE: Attribute<Enum<RuckusSelectionMode>> =
    Attribute::vendor(RUCKUS, 106, "Ruckus-Selection-Mode");

/// Ruckus-APN-Resolution-Req (26.25053.107): a number that [`RuckusApnResolutionReq`] names, 4 octets.
pub const RUCKUS_APN_RESOLUTION_REQ: Attribute<Enum<RuckusApnResolutionReq>> =
    Attribute::vendor(RUCKUS, 107, "Ruckus-APN-Resolution-Req");

/// Ruckus-Start-Time (26.25053.108): 1 to 247 octets.
pub const RUCKUS_START_TIME: Attribute<Octets> = Attribute::vendor(RUCKUS, 108, "Ruckus-Start-Time");

/// Ruckus-NAS-Type (26.25053.109): a number that [`RuckusNasType`] names, 4 octets.
pub const RUCKUS_NAS_TYPE: Attribute<Enum<RuckusNasType>> = Attribute::vendor(RUCKUS, 109, "Ruckus-NAS-Type");

/// Ruckus-Status (26.25053.110): a number that [`RuckusStatus`] names, 4 octets.
pub const RUCKUS_STATUS: Attribute<Enum<RuckusStatus>> = Attribute::vendor(RUCKUS, 110, "Ruckus-Status");

/// Ruckus-APN-OI (26.25053.111): text, 1 to 247 octets.
pub const RUCKUS_APN_OI: Attribute<Text> = Attribute::vendor(RUCKUS, 111, "Ruckus-APN-OI");

/// Ruckus-Auth-Type (26.25053.112): a number that [`RuckusAuthType`] names, 4 octets.
pub const RUCKUS_AUTH_TYPE: Attribute<Enum<RuckusAuthType>> = Attribute::vendor(RUCKUS, 112, "Ruckus-Auth-Type");

/// Ruckus-Gn-User-Name (26.25053.113): text, 1 to 247 octets.
pub const RUCKUS_GN_USER_NAME: Attribute<Text> = Attribute::vendor(RUCKUS, 113, "Ruckus-Gn-User-Name");

/// Ruckus-Brand-Code (26.25053.114): text, 1 to 247 octets.
pub const RUCKUS_BRAND_CODE: Attribute<Text> = Attribute::vendor(RUCKUS, 114, "Ruckus-Brand-Code");

/// Ruckus-Policy-Name (26.25053.115): text, 1 to 247 octets.
pub const RUCKUS_POLICY_NAME: Attribute<Text> = Attribute::vendor(RUCKUS, 115, "Ruckus-Policy-Name");

/// Ruckus-Client-Local-IP (26.25053.116): an IPv4 address, 4 octets.
pub const RUCKUS_CLIENT_LOCAL_IP: Attribute<Ipv4> = Attribute::vendor(RUCKUS, 116, "Ruckus-Client-Local-IP");

/// Ruckus-SGSN-IP (26.25053.117): an IPv4 address, 4 octets.
pub const RUCKUS_SGSN_IP: Attribute<Ipv4> = Attribute::vendor(RUCKUS, 117, "Ruckus-SGSN-IP");

/// Ruckus-Charging-Charac (26.25053.118): 1 to 247 octets.
pub const RUCKUS_CHARGING_CHARAC: Attribute<Octets> = Attribute::vendor(RUCKUS, 118, "Ruckus-Charging-Charac");

/// Ruckus-PDP-Type (26.25053.119): 1 to 247 octets.
pub const RUCKUS_PDP_TYPE: Attribute<Octets> = Attribute::vendor(RUCKUS, 119, "Ruckus-PDP-Type");

/// Ruckus-Dynamic-Address-Flag (26.25053.120): 1 to 247 octets.
pub const RUCKUS_DYNAMIC_ADDRESS_FLAG: Attribute<Octets> =
    Attribute::vendor(RUCKUS, 120, "Ruckus-Dynamic-Address-Flag");

/// Ruckus-ChCh-Selection-Mode (26.25053.121): 1 to 247 octets.
pub const RUCKUS_CHCH_SELECTION_MODE: Attribute<Octets> = Attribute::vendor(RUCKUS, 121, "Ruckus-ChCh-Selection-Mode");

/// Ruckus-AAA-IP (26.25053.122): an IPv4 address, 4 octets.
pub const RUCKUS_AAA_IP: Attribute<Ipv4> = Attribute::vendor(RUCKUS, 122, "Ruckus-AAA-IP");

/// Ruckus-CDR-TYPE (26.25053.123): a number, 4 octets.
pub const RUCKUS_CDR_TYPE: Attribute<Integer> = Attribute::vendor(RUCKUS, 123, "Ruckus-CDR-TYPE");

/// Ruckus-SGSN-Number (26.25053.124): 1 to 247 octets.
pub const RUCKUS_SGSN_NUMBER: Attribute<Octets> = Attribute::vendor(RUCKUS, 124, "Ruckus-SGSN-Number");

/// Ruckus-Session-Type (26.25053.125): a number that [`RuckusSessionType`] names, 4 octets.
pub const RUCKUS_SESSION_TYPE: Attribute<Enum<RuckusSessionType>> =
    Attribute::vendor(RUCKUS, 125, "Ruckus-Session-Type");

/// Ruckus-Accounting-Status (26.25053.126): a number that [`RuckusAccountingStatus`] names, 4 octets.
pub const RUCKUS_ACCOUNTING_STATUS: Attribute<Enum<RuckusAccountingStatus>> =
    Attribute::vendor(RUCKUS, 126, "Ruckus-Accounting-Status");

/// Ruckus-Zone-Id (26.25053.127): text, 1 to 247 octets.
pub const RUCKUS_ZONE_ID: Attribute<Text> = Attribute::vendor(RUCKUS, 127, "Ruckus-Zone-Id");

/// Ruckus-Auth-Server-Id (26.25053.128): text, 1 to 247 octets.
pub const RUCKUS_AUTH_SERVER_ID: Attribute<Text> = Attribute::vendor(RUCKUS, 128, "Ruckus-Auth-Server-Id");

/// Ruckus-Utp-Id (26.25053.129): text, 1 to 247 octets.
pub const RUCKUS_UTP_ID: Attribute<Text> = Attribute::vendor(RUCKUS, 129, "Ruckus-Utp-Id");

/// Ruckus-Area-Code (26.25053.130): 1 to 247 octets.
pub const RUCKUS_AREA_CODE: Attribute<Octets> = Attribute::vendor(RUCKUS, 130, "Ruckus-Area-Code");

/// Ruckus-Cell-Identifier (26.25053.131): 1 to 247 octets.
pub const RUCKUS_CELL_IDENTIFIER: Attribute<Octets> = Attribute::vendor(RUCKUS, 131, "Ruckus-Cell-Identifier");

/// Ruckus-Wispr-Redirect-Policy (26.25053.132): text, 1 to 247 octets.
pub const RUCKUS_WISPR_REDIRECT_POLICY: Attribute<Text> =
    Attribute::vendor(RUCKUS, 132, "Ruckus-Wispr-Redirect-Policy");

/// Ruckus-Eth-Profile-Id (26.25053.133): a number, 4 octets.
pub const RUCKUS_ETH_PROFILE_ID: Attribute<Integer> = Attribute::vendor(RUCKUS, 133, "Ruckus-Eth-Profile-Id");

/// Ruckus-Zone-Name (26.25053.134): text, 1 to 247 octets.
pub const RUCKUS_ZONE_NAME: Attribute<Text> = Attribute::vendor(RUCKUS, 134, "Ruckus-Zone-Name");

/// Ruckus-Wlan-Name (26.25053.135): text, 1 to 247 octets.
pub const RUCKUS_WLAN_NAME: Attribute<Text> = Attribute::vendor(RUCKUS, 135, "Ruckus-Wlan-Name");

/// Ruckus-AP-Roamed (26.25053.136): a number, 4 octets.
pub const RUCKUS_AP_ROAMED: Attribute<Integer> = Attribute::vendor(RUCKUS, 136, "Ruckus-AP-Roamed");

/// Ruckus-Read-Preference (26.25053.137): 1 to 247 octets.
pub const RUCKUS_READ_PREFERENCE: Attribute<Octets> = Attribute::vendor(RUCKUS, 137, "Ruckus-Read-Preference");

/// Ruckus-Client-Host-Name (26.25053.138): text, 1 to 247 octets.
pub const RUCKUS_CLIENT_HOST_NAME: Attribute<Text> = Attribute::vendor(RUCKUS, 138, "Ruckus-Client-Host-Name");

/// Ruckus-Client-Os-Type (26.25053.139): text, 1 to 247 octets.
pub const RUCKUS_CLIENT_OS_TYPE: Attribute<Text> = Attribute::vendor(RUCKUS, 139, "Ruckus-Client-Os-Type");

/// Ruckus-Client-Os-Class (26.25053.140): text, 1 to 247 octets.
pub const RUCKUS_CLIENT_OS_CLASS: Attribute<Text> = Attribute::vendor(RUCKUS, 140, "Ruckus-Client-Os-Class");

/// Ruckus-Vlan-Pool (26.25053.141): text, 1 to 247 octets.
pub const RUCKUS_VLAN_POOL: Attribute<Text> = Attribute::vendor(RUCKUS, 141, "Ruckus-Vlan-Pool");

/// Ruckus-Dpsk (26.25053.142): 1 to 247 octets.
pub const RUCKUS_DPSK: Attribute<Octets> = Attribute::vendor(RUCKUS, 142, "Ruckus-Dpsk");

/// Ruckus-CP-Token (26.25053.143): text, 1 to 247 octets.
pub const RUCKUS_CP_TOKEN: Attribute<Text> = Attribute::vendor(RUCKUS, 143, "Ruckus-CP-Token");

/// Ruckus-Max-DL-UL-Quota (26.25053.144): a number, 4 octets.
pub const RUCKUS_MAX_DL_UL_QUOTA: Attribute<Integer> = Attribute::vendor(RUCKUS, 144, "Ruckus-Max-DL-UL-Quota");

/// Ruckus-Traffic-Class-Attribute-Ids (26.25053.145): text, 1 to 247 octets.
pub const RUCKUS_TRAFFIC_CLASS_ATTRIBUTE_IDS: Attribute<Text> =
    Attribute::vendor(RUCKUS, 145, "Ruckus-Traffic-Class-Attribute-Ids");

/// Ruckus-TC-Attr-Ids-With-Quota (26.25053.146): nested attributes, 1 to 247 octets.
pub const RUCKUS_TC_ATTR_IDS_WITH_QUOTA: Attribute<Tlv> =
    Attribute::vendor(RUCKUS, 146, "Ruckus-TC-Attr-Ids-With-Quota");

/// Ruckus-TC-Name-Quota (26.25053.146.1): text, 1 to 245 octets.
pub const RUCKUS_TC_NAME_QUOTA: Attribute<Text> =
    Attribute::child_of(&RUCKUS_TC_ATTR_IDS_WITH_QUOTA, 1, "Ruckus-TC-Name-Quota");

/// Ruckus-TC-Quota (26.25053.146.2): 1 to 245 octets.
pub const RUCKUS_TC_QUOTA: Attribute<Octets> =
    Attribute::child_of(&RUCKUS_TC_ATTR_IDS_WITH_QUOTA, 2, "Ruckus-TC-Quota");

/// Ruckus-Nat-Pool-Name (26.25053.147): text, 1 to 247 octets.
pub const RUCKUS_NAT_POOL_NAME: Attribute<Text> = Attribute::vendor(RUCKUS, 147, "Ruckus-Nat-Pool-Name");

/// Ruckus-Sta-SVlan-Id (26.25053.148): a number, 4 octets.
pub const RUCKUS_STA_SVLAN_ID: Attribute<Integer> = Attribute::vendor(RUCKUS, 148, "Ruckus-Sta-SVlan-Id");

/// Ruckus-TC-Acct-Ctrs (26.25053.149): nested attributes, 1 to 247 octets.
pub const RUCKUS_TC_ACCT_CTRS: Attribute<Tlv> = Attribute::vendor(RUCKUS, 149, "Ruckus-TC-Acct-Ctrs");

/// Ruckus-Acct-Ctrs_TC-Name (26.25053.149.1): text, 1 to 245 octets.
pub const RUCKUS_ACCT_CTRS_TC_NAME: Attribute<Text> =
    Attribute::child_of(&RUCKUS_TC_ACCT_CTRS, 1, "Ruckus-Acct-Ctrs_TC-Name");

/// Ruckus-Acct-Ctrs_Input-Octets (26.25053.149.2): a number, 4 octets.
pub const RUCKUS_ACCT_CTRS_INPUT_OCTETS: Attribute<Integer> =
    Attribute::child_of(&RUCKUS_TC_ACCT_CTRS, 2, "Ruckus-Acct-Ctrs_Input-Octets");

/// Ruckus-Acct-Ctrs_Output-Octets (26.25053.149.3): a number, 4 octets.
pub const RUCKUS_ACCT_CTRS_OUTPUT_OCTETS: Attribute<Integer> =
    Attribute::child_of(&RUCKUS_TC_ACCT_CTRS, 3, "Ruckus-Acct-Ctrs_Output-Octets");

/// Ruckus-Acct-Ctrs_Input-Packets (26.25053.149.4): a number, 4 octets.
pub const RUCKUS_ACCT_CTRS_INPUT_PACKETS: Attribute<Integer> =
    Attribute::child_of(&RUCKUS_TC_ACCT_CTRS, 4, "Ruckus-Acct-Ctrs_Input-Packets");

/// Ruckus-Acct-Ctrs_Output-Packets (26.25053.149.5): a number, 4 octets.
pub const RUCKUS_ACCT_CTRS_OUTPUT_PACKETS: Attribute<Integer> =
    Attribute::child_of(&RUCKUS_TC_ACCT_CTRS, 5, "Ruckus-Acct-Ctrs_Output-Packets");

/// Ruckus-AAA-Id (26.25053.152): text, 1 to 247 octets.
pub const RUCKUS_AAA_ID: Attribute<Text> = Attribute::vendor(RUCKUS, 152, "Ruckus-AAA-Id");

/// Ruckus-DPSK-Params (26.25053.153): nested attributes, 1 to 247 octets.
pub const RUCKUS_DPSK_PARAMS: Attribute<Tlv> = Attribute::vendor(RUCKUS, 153, "Ruckus-DPSK-Params");

/// Ruckus-DPSK-AKM-Suite (26.25053.153.1): 1 to 245 octets.
pub const RUCKUS_DPSK_AKM_SUITE: Attribute<Octets> =
    Attribute::child_of(&RUCKUS_DPSK_PARAMS, 1, "Ruckus-DPSK-AKM-Suite");

/// Ruckus-DPSK-Cipher (26.25053.153.2): a number, 1 octet.
pub const RUCKUS_DPSK_CIPHER: Attribute<Byte> = Attribute::child_of(&RUCKUS_DPSK_PARAMS, 2, "Ruckus-DPSK-Cipher");

/// Ruckus-DPSK-Anonce (26.25053.153.3): 1 to 245 octets.
pub const RUCKUS_DPSK_ANONCE: Attribute<Octets> = Attribute::child_of(&RUCKUS_DPSK_PARAMS, 3, "Ruckus-DPSK-Anonce");

/// Ruckus-DPSK-EAPOL-Key-Frame (26.25053.153.4): 1 to 245 octets.
pub const RUCKUS_DPSK_EAPOL_KEY_FRAME: Attribute<Octets> =
    Attribute::child_of(&RUCKUS_DPSK_PARAMS, 4, "Ruckus-DPSK-EAPOL-Key-Frame");

/// Ruckus-SCI-Role (26.25053.200): text, 1 to 247 octets.
pub const RUCKUS_SCI_ROLE: Attribute<Text> = Attribute::vendor(RUCKUS, 200, "Ruckus-SCI-Role");

/// Ruckus-SCI-Resource-Group (26.25053.201): text, 1 to 247 octets.
pub const RUCKUS_SCI_RESOURCE_GROUP: Attribute<Text> = Attribute::vendor(RUCKUS, 201, "Ruckus-SCI-Resource-Group");

/// What the numbers of Ruckus-Selection-Mode (26.25053.106) mean.
#[derive(Debug)]
pub enum RuckusSelectionMode {}

impl Enumeration for RuckusSelectionMode {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Subscribed"), (1, "SentByMS"), (2, "ChosenBySGSN")];
}

/// What the numbers of Ruckus-APN-Resolution-Req (26.25053.107) mean.
#[derive(Debug)]
pub enum RuckusApnResolutionReq {}

impl Enumeration for RuckusApnResolutionReq {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "NotRequired"), (1, "Required")];
}

/// What the numbers of Ruckus-NAS-Type (26.25053.109) mean.
#[derive(Debug)]
pub enum RuckusNasType {}

impl Enumeration for RuckusNasType {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "SCG"), (2, "Others")];
}

/// What the numbers of Ruckus-Status (26.25053.110) mean.
#[derive(Debug)]
pub enum RuckusStatus {}

impl Enumeration for RuckusStatus {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Success"), (1, "Failure")];
}

/// What the numbers of Ruckus-Auth-Type (26.25053.112) mean.
#[derive(Debug)]
pub enum RuckusAuthType {}

impl Enumeration for RuckusAuthType {
    const NAMES: &'static [(u32, &'static str)] = &[
        (1, "PPP-SIM"),
        (2, "DummyIMSI"),
        (3, "SoftSIM"),
        (4, "RadiusSIM"),
        (5, "Postpaid"),
        (6, "Prepaid"),
        (7, "LocalRadius"),
        (8, "ProxyRadius"),
        (9, "Voucher"),
        (10, "EAP-SIM"),
    ];
}

/// What the numbers of Ruckus-Session-Type (26.25053.125) mean.
#[derive(Debug)]
pub enum RuckusSessionType {}

impl Enumeration for RuckusSessionType {
    const NAMES: &'static [(u32, &'static str)] = &[
        (2, "TTG"),
        (3, "Local-Breakout"),
        (4, "Local-Breakout-AP"),
        (5, "L3GRE"),
        (6, "L2GRE"),
        (7, "QinQL3"),
        (8, "PMIP"),
    ];
}

/// What the numbers of Ruckus-Accounting-Status (26.25053.126) mean.
#[derive(Debug)]
pub enum RuckusAccountingStatus {}

impl Enumeration for RuckusAccountingStatus {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Accounting-Off"), (1, "Accounting-On")];
}
