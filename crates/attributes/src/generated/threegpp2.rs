//! 3GPP2: packet data serving nodes of CDMA2000 networks (X.S0011).
//!
//! Source: 3GPP2 X.S0011-D; private enterprise number 5535 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/3gpp2`: change it there.

use ulna_wire::{
    Attribute, Byte, Date, Enumeration, Format, Integer, Ipv4, Ipv6, Octets, SaltedOctets, Short, Signed, Text, Tlv,
    Vendor,
};

/// 3GPP2: private enterprise number 5535.
pub const THREEGPP2: Vendor = Vendor::new(5535, Format::T1L1);

/// 3GPP2-Ike-Preshared-Secret-Request (26.5535.1): a number, 4 octets.
pub const THREEGPP2_IKE_PRESHARED_SECRET_REQUEST: Attribute<Integer> =
    Attribute::vendor(THREEGPP2, 1, "3GPP2-Ike-Preshared-Secret-Request");

/// 3GPP2-Security-Level (26.5535.2): a number, 4 octets.
pub const THREEGPP2_SECURITY_LEVEL: Attribute<Integer> = Attribute::vendor(THREEGPP2, 2, "3GPP2-Security-Level");

/// 3GPP2-Pre-Shared-Secret (26.5535.3): text, 1 to 247 octets.
pub const THREEGPP2_PRE_SHARED_SECRET: Attribute<Text> = Attribute::vendor(THREEGPP2, 3, "3GPP2-Pre-Shared-Secret");

/// 3GPP2-Reverse-Tunnel-Spec (26.5535.4): a number, 4 octets.
pub const THREEGPP2_REVERSE_TUNNEL_SPEC: Attribute<Integer> =
    Attribute::vendor(THREEGPP2, 4, "3GPP2-Reverse-Tunnel-Spec");

/// 3GPP2-Diffserv-Class-Option (26.5535.5): a number, 4 octets.
pub const THREEGPP2_DIFFSERV_CLASS_OPTION: Attribute<Integer> =
    Attribute::vendor(THREEGPP2, 5, "3GPP2-Diffserv-Class-Option");

/// 3GPP2-Accounting-Container (26.5535.6): 1 to 247 octets.
pub const THREEGPP2_ACCOUNTING_CONTAINER: Attribute<Octets> =
    Attribute::vendor(THREEGPP2, 6, "3GPP2-Accounting-Container");

/// 3GPP2-Home-Agent-IP-Address (26.5535.7): an IPv4 address, 4 octets.
pub const THREEGPP2_HOME_AGENT_IP_ADDRESS: Attribute<Ipv4> =
    Attribute::vendor(THREEGPP2, 7, "3GPP2-Home-Agent-IP-Address");

/// 3GPP2-KeyID (26.5535.8): text, 1 to 247 octets.
pub const THREEGPP2_KEYID: Attribute<Text> = Attribute::vendor(THREEGPP2, 8, "3GPP2-KeyID");

/// 3GPP2-PCF-IP-Address (26.5535.9): an IPv4 address, 4 octets.
pub const THREEGPP2_PCF_IP_ADDRESS: Attribute<Ipv4> = Attribute::vendor(THREEGPP2, 9, "3GPP2-PCF-IP-Address");

/// 3GPP2-BSID (26.5535.10): text, 1 to 247 octets.
pub const THREEGPP2_BSID: Attribute<Text> = Attribute::vendor(THREEGPP2, 10, "3GPP2-BSID");

/// 3GPP2-User-Id (26.5535.11): a number, 4 octets.
pub const THREEGPP2_USER_ID: Attribute<Integer> = Attribute::vendor(THREEGPP2, 11, "3GPP2-User-Id");

/// 3GPP2-Forward-FCH-Mux-Option (26.5535.12): a number, 4 octets.
pub const THREEGPP2_FORWARD_FCH_MUX_OPTION: Attribute<Integer> =
    Attribute::vendor(THREEGPP2, 12, "3GPP2-Forward-FCH-Mux-Option");

/// 3GPP2-Reverse-FCH-Mux-Option (26.5535.13): a number, 4 octets.
pub const THREEGPP2_REVERSE_FCH_MUX_OPTION: Attribute<Integer> =
    Attribute::vendor(THREEGPP2, 13, "3GPP2-Reverse-FCH-Mux-Option");

/// 3GPP2-Service-Option (26.5535.16): a number, 4 octets.
pub const THREEGPP2_SERVICE_OPTION: Attribute<Integer> = Attribute::vendor(THREEGPP2, 16, "3GPP2-Service-Option");

/// 3GPP2-Forward-Traffic-Type (26.5535.17): a number, 4 octets.
pub const THREEGPP2_FORWARD_TRAFFIC_TYPE: Attribute<Integer> =
    Attribute::vendor(THREEGPP2, 17, "3GPP2-Forward-Traffic-Type");

/// 3GPP2-Reverse-Traffic-Type (26.5535.18): a number, 4 octets.
pub const THREEGPP2_REVERSE_TRAFFIC_TYPE: Attribute<Integer> =
    Attribute::vendor(THREEGPP2, 18, "3GPP2-Reverse-Traffic-Type");

/// 3GPP2-FCH-Frame-Size (26.5535.19): a number, 4 octets.
pub const THREEGPP2_FCH_FRAME_SIZE: Attribute<Integer> = Attribute::vendor(THREEGPP2, 19, "3GPP2-FCH-Frame-Size");

/// 3GPP2-Forward-FCH-RC (26.5535.20): a number, 4 octets.
pub const THREEGPP2_FORWARD_FCH_RC: Attribute<Integer> = Attribute::vendor(THREEGPP2, 20, "3GPP2-Forward-FCH-RC");

/// 3GPP2-Reverse-FCH-RC (26.5535.21): a number, 4 octets.
pub const THREEGPP2_REVERSE_FCH_RC: Attribute<Integer> = Attribute::vendor(THREEGPP2, 21, "3GPP2-Reverse-FCH-RC");

/// 3GPP2-IP-Technology (26.5535.22): a number, 4 octets.
pub const THREEGPP2_IP_TECHNOLOGY: Attribute<Integer> = Attribute::vendor(THREEGPP2, 22, "3GPP2-IP-Technology");

/// 3GPP2-Compulsory-Tunnel-Indicator (26.5535.23): a number, 4 octets.
pub const THREEGPP2_COMPULSORY_TUNNEL_INDICATOR: Attribute<Integer> =
    Attribute::vendor(THREEGPP2, 23, "3GPP2-Compulsory-Tunnel-Indicator");

/// 3GPP2-Release-Indicator (26.5535.24): a number, 4 octets.
pub const THREEGPP2_RELEASE_INDICATOR: Attribute<Integer> = Attribute::vendor(THREEGPP2, 24, "3GPP2-Release-Indicator");

/// 3GPP2-Bad-PPP-Frame-Count (26.5535.25): a number, 4 octets.
pub const THREEGPP2_BAD_PPP_FRAME_COUNT: Attribute<Integer> =
    Attribute::vendor(THREEGPP2, 25, "3GPP2-Bad-PPP-Frame-Count");

/// 3GPP2-Number-Active-Transitions (26.5535.30): a number, 4 octets.
pub const THREEGPP2_NUMBER_ACTIVE_TRANSITIONS: Attribute<Integer> =
    Attribute::vendor(THREEGPP2, 30, "3GPP2-Number-Active-Transitions");

/// 3GPP2-Terminating-SDB-Octet-Count (26.5535.31): a number, 4 octets.
pub const THREEGPP2_TERMINATING_SDB_OCTET_COUNT: Attribute<Integer> =
    Attribute::vendor(THREEGPP2, 31, "3GPP2-Terminating-SDB-Octet-Count");

/// 3GPP2-Originating-SDB-OCtet-Count (26.5535.32): a number, 4 octets.
pub const THREEGPP2_ORIGINATING_SDB_OCTET_COUNT: Attribute<Integer> =
    Attribute::vendor(THREEGPP2, 32, "3GPP2-Originating-SDB-OCtet-Count");

/// 3GPP2-Terminating-Number-SDBs (26.5535.33): a number, 4 octets.
pub const THREEGPP2_TERMINATING_NUMBER_SDBS: Attribute<Integer> =
    Attribute::vendor(THREEGPP2, 33, "3GPP2-Terminating-Number-SDBs");

/// 3GPP2-Originating-Number-SDBs (26.5535.34): a number, 4 octets.
pub const THREEGPP2_ORIGINATING_NUMBER_SDBS: Attribute<Integer> =
    Attribute::vendor(THREEGPP2, 34, "3GPP2-Originating-Number-SDBs");

/// 3GPP2-IP-QoS (26.5535.36): a number, 4 octets.
pub const THREEGPP2_IP_QOS: Attribute<Integer> = Attribute::vendor(THREEGPP2, 36, "3GPP2-IP-QoS");

/// 3GPP2-Airlink-Priority (26.5535.39): a number, 4 octets.
pub const THREEGPP2_AIRLINK_PRIORITY: Attribute<Integer> = Attribute::vendor(THREEGPP2, 39, "3GPP2-Airlink-Priority");

/// 3GPP2-Airlink-Record-Type (26.5535.40): a number, 4 octets.
pub const THREEGPP2_AIRLINK_RECORD_TYPE: Attribute<Integer> =
    Attribute::vendor(THREEGPP2, 40, "3GPP2-Airlink-Record-Type");

/// 3GPP2-Airlink-Sequence-Number (26.5535.42): a number, 4 octets.
pub const THREEGPP2_AIRLINK_SEQUENCE_NUMBER: Attribute<Integer> =
    Attribute::vendor(THREEGPP2, 42, "3GPP2-Airlink-Sequence-Number");

/// 3GPP2-Received-HDLC-Octets (26.5535.43): a number, 4 octets.
pub const THREEGPP2_RECEIVED_HDLC_OCTETS: Attribute<Integer> =
    Attribute::vendor(THREEGPP2, 43, "3GPP2-Received-HDLC-Octets");

/// 3GPP2-Correlation-Id (26.5535.44): text, 1 to 247 octets.
pub const THREEGPP2_CORRELATION_ID: Attribute<Text> = Attribute::vendor(THREEGPP2, 44, "3GPP2-Correlation-Id");

/// 3GPP2-Module-Orig-Term-Indicator (26.5535.45): 1 to 247 octets.
pub const THREEGPP2_MODULE_ORIG_TERM_INDICATOR: Attribute<Octets> =
    Attribute::vendor(THREEGPP2, 45, "3GPP2-Module-Orig-Term-Indicator");

/// 3GPP2-Inbound-Mobile-IP-Sig-Octets (26.5535.46): a number, 4 octets.
pub const THREEGPP2_INBOUND_MOBILE_IP_SIG_OCTETS: Attribute<Integer> =
    Attribute::vendor(THREEGPP2, 46, "3GPP2-Inbound-Mobile-IP-Sig-Octets");

/// 3GPP2-Outbound-Mobile-IP-Sig-Octets (26.5535.47): a number, 4 octets.
pub const THREEGPP2_OUTBOUND_MOBILE_IP_SIG_OCTETS: Attribute<Integer> =
    Attribute::vendor(THREEGPP2, 47, "3GPP2-Outbound-Mobile-IP-Sig-Octets");

/// 3GPP2-Session-Continue (26.5535.48): a number, 4 octets.
pub const THREEGPP2_SESSION_CONTINUE: Attribute<Integer> = Attribute::vendor(THREEGPP2, 48, "3GPP2-Session-Continue");

/// 3GPP2-Active-Time (26.5535.49): a number, 4 octets.
pub const THREEGPP2_ACTIVE_TIME: Attribute<Integer> = Attribute::vendor(THREEGPP2, 49, "3GPP2-Active-Time");

/// 3GPP2-DCCH-Frame-Size (26.5535.50): a number, 4 octets.
pub const THREEGPP2_DCCH_FRAME_SIZE: Attribute<Integer> = Attribute::vendor(THREEGPP2, 50, "3GPP2-DCCH-Frame-Size");

/// 3GPP2-Begin-Session (26.5535.51): a number, 4 octets.
pub const THREEGPP2_BEGIN_SESSION: Attribute<Integer> = Attribute::vendor(THREEGPP2, 51, "3GPP2-Begin-Session");

/// 3GPP2-ESN (26.5535.52): text, 1 to 247 octets.
pub const THREEGPP2_ESN: Attribute<Text> = Attribute::vendor(THREEGPP2, 52, "3GPP2-ESN");

/// 3GPP2-S-Key (26.5535.54): 1 to 247 octets.
pub const THREEGPP2_S_KEY: Attribute<Octets> = Attribute::vendor(THREEGPP2, 54, "3GPP2-S-Key");

/// 3GPP2-S-Request (26.5535.55): a number, 4 octets.
pub const THREEGPP2_S_REQUEST: Attribute<Integer> = Attribute::vendor(THREEGPP2, 55, "3GPP2-S-Request");

/// 3GPP2-S-Lifetime (26.5535.56): a point in time, 4 octets.
pub const THREEGPP2_S_LIFETIME: Attribute<Date> = Attribute::vendor(THREEGPP2, 56, "3GPP2-S-Lifetime");

/// 3GPP2-MN-HA-SPI (26.5535.57): a number, 4 octets.
pub const THREEGPP2_MN_HA_SPI: Attribute<Integer> = Attribute::vendor(THREEGPP2, 57, "3GPP2-MN-HA-SPI");

/// 3GPP2-MN-HA-Shared-Key (26.5535.58): octets hidden with a salt, 1 to 247 octets.
pub const THREEGPP2_MN_HA_SHARED_KEY: Attribute<SaltedOctets> =
    Attribute::vendor(THREEGPP2, 58, "3GPP2-MN-HA-Shared-Key");

/// 3GPP2-Remote-IP-Address (26.5535.59): nested attributes, 1 to 247 octets.
pub const THREEGPP2_REMOTE_IP_ADDRESS: Attribute<Tlv> = Attribute::vendor(THREEGPP2, 59, "3GPP2-Remote-IP-Address");

/// 3GPP2-Remote-IP-Address-Value (26.5535.59.1): an IPv4 address, 4 octets.
pub const THREEGPP2_REMOTE_IP_ADDRESS_VALUE: Attribute<Ipv4> =
    Attribute::child_of(&THREEGPP2_REMOTE_IP_ADDRESS, 1, "3GPP2-Remote-IP-Address-Value");

/// 3GPP2-Remote-IP-Address-Mask (26.5535.59.2): a number, 4 octets.
pub const THREEGPP2_REMOTE_IP_ADDRESS_MASK: Attribute<Integer> =
    Attribute::child_of(&THREEGPP2_REMOTE_IP_ADDRESS, 2, "3GPP2-Remote-IP-Address-Mask");

/// 3GPP2-Remote-IP-Qualifier (26.5535.59.3): a number, 2 octets.
pub const THREEGPP2_REMOTE_IP_QUALIFIER: Attribute<Short> =
    Attribute::child_of(&THREEGPP2_REMOTE_IP_ADDRESS, 3, "3GPP2-Remote-IP-Qualifier");

/// 3GPP2-Remote-IPv6-Address (26.5535.70): nested attributes, 1 to 247 octets.
pub const THREEGPP2_REMOTE_IPV6_ADDRESS: Attribute<Tlv> = Attribute::vendor(THREEGPP2, 70, "3GPP2-Remote-IPv6-Address");

/// 3GPP2-Remote-IPv6-Address-Value (26.5535.70.1): an IPv6 address, 16 octets.
pub const THREEGPP2_REMOTE_IPV6_ADDRESS_VALUE: Attribute<Ipv6> =
    Attribute::child_of(&THREEGPP2_REMOTE_IPV6_ADDRESS, 1, "3GPP2-Remote-IPv6-Address-Value");

/// 3GPP2-Remote-IPv6-Address-Prefix-Length (26.5535.70.2): a number, 4 octets.
pub const THREEGPP2_REMOTE_IPV6_ADDRESS_PREFIX_LENGTH: Attribute<Integer> =
    Attribute::child_of(&THREEGPP2_REMOTE_IPV6_ADDRESS, 2, "3GPP2-Remote-IPv6-Address-Prefix-Length");

/// 3GPP2-Remote-IPv6-Address-Qualifier (26.5535.70.3): nested attributes, 1 to 245 octets.
pub const THREEGPP2_REMOTE_IPV6_ADDRESS_QUALIFIER: Attribute<Tlv> =
    Attribute::child_of(&THREEGPP2_REMOTE_IPV6_ADDRESS, 3, "3GPP2-Remote-IPv6-Address-Qualifier");

/// 3GPP2-Remote-Address-Table-Index (26.5535.71): nested attributes, 1 to 247 octets.
pub const THREEGPP2_REMOTE_ADDRESS_TABLE_INDEX: Attribute<Tlv> =
    Attribute::vendor(THREEGPP2, 71, "3GPP2-Remote-Address-Table-Index");

/// 3GPP2-Remote-Address-Table-Index-Value (26.5535.71.1): a number, 2 octets.
pub const THREEGPP2_REMOTE_ADDRESS_TABLE_INDEX_VALUE: Attribute<Short> =
    Attribute::child_of(&THREEGPP2_REMOTE_ADDRESS_TABLE_INDEX, 1, "3GPP2-Remote-Address-Table-Index-Value");

/// 3GPP2-Remote-Address-Table-Index-Qualifier (26.5535.71.2): a number, 2 octets.
pub const THREEGPP2_REMOTE_ADDRESS_TABLE_INDEX_QUALIFIER: Attribute<Short> =
    Attribute::child_of(&THREEGPP2_REMOTE_ADDRESS_TABLE_INDEX, 2, "3GPP2-Remote-Address-Table-Index-Qualifier");

/// 3GPP2-Remote-IPv4-Addr-Octet-Count (26.5535.72): nested attributes, 1 to 247 octets.
pub const THREEGPP2_REMOTE_IPV4_ADDR_OCTET_COUNT: Attribute<Tlv> =
    Attribute::vendor(THREEGPP2, 72, "3GPP2-Remote-IPv4-Addr-Octet-Count");

/// 3GPP2-Remote-IPv4-Addr-Octet-Count-Address (26.5535.72.1): an IPv4 address, 4 octets.
pub const THREEGPP2_REMOTE_IPV4_ADDR_OCTET_COUNT_ADDRESS: Attribute<Ipv4> =
    Attribute::child_of(&THREEGPP2_REMOTE_IPV4_ADDR_OCTET_COUNT, 1, "3GPP2-Remote-IPv4-Addr-Octet-Count-Address");

/// 3GPP2-Remote-IPv4-Addr-Octet-Count-Mask (26.5535.72.2): a number, 4 octets.
pub const THREEGPP2_REMOTE_IPV4_ADDR_OCTET_COUNT_MASK: Attribute<Integer> =
    Attribute::child_of(&THREEGPP2_REMOTE_IPV4_ADDR_OCTET_COUNT, 2, "3GPP2-Remote-IPv4-Addr-Octet-Count-Mask");

/// 3GPP2-Remote-IPv4-Addr-Octet-Count-Forward (26.5535.72.3): a number, 4 octets.
pub const THREEGPP2_REMOTE_IPV4_ADDR_OCTET_COUNT_FORWARD: Attribute<Integer> =
    Attribute::child_of(&THREEGPP2_REMOTE_IPV4_ADDR_OCTET_COUNT, 3, "3GPP2-Remote-IPv4-Addr-Octet-Count-Forward");

/// 3GPP2-Remote-IPv4-Addr-Octet-Count-Reverse (26.5535.72.4): a number, 4 octets.
pub const THREEGPP2_REMOTE_IPV4_ADDR_OCTET_COUNT_REVERSE: Attribute<Integer> =
    Attribute::child_of(&THREEGPP2_REMOTE_IPV4_ADDR_OCTET_COUNT, 4, "3GPP2-Remote-IPv4-Addr-Octet-Count-Reverse");

/// 3GPP2-Remote-IPv4-Addr-Octet-Count-Table-Index (26.5535.72.5): a number, 2 octets.
pub const THREEGPP2_REMOTE_IPV4_ADDR_OCTET_COUNT_TABLE_INDEX: Attribute<Short> =
    Attribute::child_of(&THREEGPP2_REMOTE_IPV4_ADDR_OCTET_COUNT, 5, "3GPP2-Remote-IPv4-Addr-Octet-Count-Table-Index");

/// 3GPP2-Remote-IPv4-Addr-Octet-Count-Forward-Overflow (26.5535.72.6): a number, 2 octets.
pub const THREEGPP2_REMOTE_IPV4_ADDR_OCTET_COUNT_FORWARD_OVERFLOW: Attribute<Short> = Attribute::child_of(
    &THREEGPP2_REMOTE_IPV4_ADDR_OCTET_COUNT,
    6,
    "3GPP2-Remote-IPv4-Addr-Octet-Count-Forward-Overflow",
);

/// 3GPP2-Remote-IPv4-Addr-Octet-Count-Reverse-Overflow (26.5535.72.7): a number, 2 octets.
pub const THREEGPP2_REMOTE_IPV4_ADDR_OCTET_COUNT_REVERSE_OVERFLOW: Attribute<Short> = Attribute::child_of(
    &THREEGPP2_REMOTE_IPV4_ADDR_OCTET_COUNT,
    7,
    "3GPP2-Remote-IPv4-Addr-Octet-Count-Reverse-Overflow",
);

/// 3GPP2-Allowed-Diffserv-Marking (26.5535.73): nested attributes, 1 to 247 octets.
pub const THREEGPP2_ALLOWED_DIFFSERV_MARKING: Attribute<Tlv> =
    Attribute::vendor(THREEGPP2, 73, "3GPP2-Allowed-Diffserv-Marking");

/// 3GPP2-Allowed-Diffserv-Marking-Allowed (26.5535.73.1): a number, 2 octets.
pub const THREEGPP2_ALLOWED_DIFFSERV_MARKING_ALLOWED: Attribute<Short> =
    Attribute::child_of(&THREEGPP2_ALLOWED_DIFFSERV_MARKING, 1, "3GPP2-Allowed-Diffserv-Marking-Allowed");

/// 3GPP2-Allowed-Diffserv-Marking-Max-Class (26.5535.73.2): a number, 2 octets.
pub const THREEGPP2_ALLOWED_DIFFSERV_MARKING_MAX_CLASS: Attribute<Short> =
    Attribute::child_of(&THREEGPP2_ALLOWED_DIFFSERV_MARKING, 2, "3GPP2-Allowed-Diffserv-Marking-Max-Class");

/// 3GPP2-Allowed-Diffserv-Marking-Reverse-Runnel (26.5535.73.3): a number, 2 octets.
pub const THREEGPP2_ALLOWED_DIFFSERV_MARKING_REVERSE_RUNNEL: Attribute<Short> =
    Attribute::child_of(&THREEGPP2_ALLOWED_DIFFSERV_MARKING, 3, "3GPP2-Allowed-Diffserv-Marking-Reverse-Runnel");

/// 3GPP2-Service-Option-Profile (26.5535.74): nested attributes, 1 to 247 octets.
pub const THREEGPP2_SERVICE_OPTION_PROFILE: Attribute<Tlv> =
    Attribute::vendor(THREEGPP2, 74, "3GPP2-Service-Option-Profile");

/// 3GPP2-Service-Option-Profile-Option (26.5535.74.1): a number, 2 octets.
pub const THREEGPP2_SERVICE_OPTION_PROFILE_OPTION: Attribute<Short> =
    Attribute::child_of(&THREEGPP2_SERVICE_OPTION_PROFILE, 1, "3GPP2-Service-Option-Profile-Option");

/// 3GPP2-DNS-Update-Required (26.5535.75): a number, 4 octets.
pub const THREEGPP2_DNS_UPDATE_REQUIRED: Attribute<Integer> =
    Attribute::vendor(THREEGPP2, 75, "3GPP2-DNS-Update-Required");

/// 3GPP2-Foreign-Agent-Address (26.5535.79): an IPv4 address, 4 octets.
pub const THREEGPP2_FOREIGN_AGENT_ADDRESS: Attribute<Ipv4> =
    Attribute::vendor(THREEGPP2, 79, "3GPP2-Foreign-Agent-Address");

/// 3GPP2-Last-User-Activity-Time (26.5535.80): a number, 4 octets.
pub const THREEGPP2_LAST_USER_ACTIVITY_TIME: Attribute<Integer> =
    Attribute::vendor(THREEGPP2, 80, "3GPP2-Last-User-Activity-Time");

/// 3GPP2-MN-AAA-Removal-Indication (26.5535.81): a number, 4 octets.
pub const THREEGPP2_MN_AAA_REMOVAL_INDICATION: Attribute<Integer> =
    Attribute::vendor(THREEGPP2, 81, "3GPP2-MN-AAA-Removal-Indication");

/// 3GPP2-RN-Packet-Data-Inactivity-Timer (26.5535.82): a number, 4 octets.
pub const THREEGPP2_RN_PACKET_DATA_INACTIVITY_TIMER: Attribute<Integer> =
    Attribute::vendor(THREEGPP2, 82, "3GPP2-RN-Packet-Data-Inactivity-Timer");

/// 3GPP2-Forward-PDCH-RC (26.5535.83): a number, 4 octets.
pub const THREEGPP2_FORWARD_PDCH_RC: Attribute<Integer> = Attribute::vendor(THREEGPP2, 83, "3GPP2-Forward-PDCH-RC");

/// 3GPP2-Forward-DCCH-Mux-Option (26.5535.84): a number, 4 octets.
pub const THREEGPP2_FORWARD_DCCH_MUX_OPTION: Attribute<Integer> =
    Attribute::vendor(THREEGPP2, 84, "3GPP2-Forward-DCCH-Mux-Option");

/// 3GPP2-Reverse-DCCH-Mux-Option (26.5535.85): a number, 4 octets.
pub const THREEGPP2_REVERSE_DCCH_MUX_OPTION: Attribute<Integer> =
    Attribute::vendor(THREEGPP2, 85, "3GPP2-Reverse-DCCH-Mux-Option");

/// 3GPP2-Forward-DCCH-RC (26.5535.86): a number, 4 octets.
pub const THREEGPP2_FORWARD_DCCH_RC: Attribute<Integer> = Attribute::vendor(THREEGPP2, 86, "3GPP2-Forward-DCCH-RC");

/// 3GPP2-Reverse-DHHC-RC (26.5535.87): a number, 4 octets.
pub const THREEGPP2_REVERSE_DHHC_RC: Attribute<Integer> = Attribute::vendor(THREEGPP2, 87, "3GPP2-Reverse-DHHC-RC");

/// 3GPP2-Session-Termination-Capability (26.5535.88): a number, 4 octets.
pub const THREEGPP2_SESSION_TERMINATION_CAPABILITY: Attribute<Integer> =
    Attribute::vendor(THREEGPP2, 88, "3GPP2-Session-Termination-Capability");

/// 3GPP2-Allowed-Persistent-TFTs (26.5535.89): a number, 4 octets.
pub const THREEGPP2_ALLOWED_PERSISTENT_TFTS: Attribute<Integer> =
    Attribute::vendor(THREEGPP2, 89, "3GPP2-Allowed-Persistent-TFTs");

/// 3GPP2-Prepaid-Acct-Quota (26.5535.90): nested attributes, 1 to 247 octets.
pub const THREEGPP2_PREPAID_ACCT_QUOTA: Attribute<Tlv> = Attribute::vendor(THREEGPP2, 90, "3GPP2-Prepaid-Acct-Quota");

/// 3GPP2-Prepaid-Acct-Quota-QuotaIDentifier (26.5535.90.1): a number, 4 octets.
pub const THREEGPP2_PREPAID_ACCT_QUOTA_QUOTAIDENTIFIER: Attribute<Integer> =
    Attribute::child_of(&THREEGPP2_PREPAID_ACCT_QUOTA, 1, "3GPP2-Prepaid-Acct-Quota-QuotaIDentifier");

/// 3GPP2-Prepaid-Acct-Quota-VolumeQuota (26.5535.90.2): a number, 4 octets.
pub const THREEGPP2_PREPAID_ACCT_QUOTA_VOLUMEQUOTA: Attribute<Integer> =
    Attribute::child_of(&THREEGPP2_PREPAID_ACCT_QUOTA, 2, "3GPP2-Prepaid-Acct-Quota-VolumeQuota");

/// 3GPP2-Prepaid-Acct-Quota-VolumeQuotaOverflow (26.5535.90.3): a number, 4 octets.
pub const THREEGPP2_PREPAID_ACCT_QUOTA_VOLUMEQUOTAOVERFLOW: Attribute<Integer> =
    Attribute::child_of(&THREEGPP2_PREPAID_ACCT_QUOTA, 3, "3GPP2-Prepaid-Acct-Quota-VolumeQuotaOverflow");

/// 3GPP2-Prepaid-Acct-Quota-VolumeThreshold (26.5535.90.4): a number, 4 octets.
pub const THREEGPP2_PREPAID_ACCT_QUOTA_VOLUMETHRESHOLD: Attribute<Integer> =
    Attribute::child_of(&THREEGPP2_PREPAID_ACCT_QUOTA, 4, "3GPP2-Prepaid-Acct-Quota-VolumeThreshold");

/// 3GPP2-Prepaid-Acct-Quota-VolumeThresholdOverflow (26.5535.90.5): a number, 4 octets.
pub const THREEGPP2_PREPAID_ACCT_QUOTA_VOLUMETHRESHOLDOVERFLOW: Attribute<Integer> =
    Attribute::child_of(&THREEGPP2_PREPAID_ACCT_QUOTA, 5, "3GPP2-Prepaid-Acct-Quota-VolumeThresholdOverflow");

/// 3GPP2-Prepaid-Acct-Quota-UpdateReason (26.5535.90.8): a number, 2 octets.
pub const THREEGPP2_PREPAID_ACCT_QUOTA_UPDATEREASON: Attribute<Short> =
    Attribute::child_of(&THREEGPP2_PREPAID_ACCT_QUOTA, 8, "3GPP2-Prepaid-Acct-Quota-UpdateReason");

/// 3GPP2-Prepaid-acct-Capability (26.5535.91): 1 to 247 octets.
pub const THREEGPP2_PREPAID_ACCT_CAPABILITY: Attribute<Octets> =
    Attribute::vendor(THREEGPP2, 91, "3GPP2-Prepaid-acct-Capability");

/// 3GPP2-MIP-Lifetime (26.5535.92): 1 to 247 octets.
pub const THREEGPP2_MIP_LIFETIME: Attribute<Octets> = Attribute::vendor(THREEGPP2, 92, "3GPP2-MIP-Lifetime");

/// 3GPP2-Acct-Stop-Trigger (26.5535.93): a number, 4 octets.
pub const THREEGPP2_ACCT_STOP_TRIGGER: Attribute<Integer> = Attribute::vendor(THREEGPP2, 93, "3GPP2-Acct-Stop-Trigger");

/// 3GPP2-Service-Reference-Id (26.5535.94): nested attributes, 1 to 247 octets.
pub const THREEGPP2_SERVICE_REFERENCE_ID: Attribute<Tlv> =
    Attribute::vendor(THREEGPP2, 94, "3GPP2-Service-Reference-Id");

/// 3GPP2-Service-Reference-Id-Value (26.5535.94.1): a number, 2 octets.
pub const THREEGPP2_SERVICE_REFERENCE_ID_VALUE: Attribute<Short> =
    Attribute::child_of(&THREEGPP2_SERVICE_REFERENCE_ID, 1, "3GPP2-Service-Reference-Id-Value");

/// 3GPP2-Service-Reference-Main-SC-Indicator (26.5535.94.2): a number, 2 octets.
pub const THREEGPP2_SERVICE_REFERENCE_MAIN_SC_INDICATOR: Attribute<Short> =
    Attribute::child_of(&THREEGPP2_SERVICE_REFERENCE_ID, 2, "3GPP2-Service-Reference-Main-SC-Indicator");

/// 3GPP2-DNS-Update-Capability (26.5535.95): a number, 4 octets.
pub const THREEGPP2_DNS_UPDATE_CAPABILITY: Attribute<Integer> =
    Attribute::vendor(THREEGPP2, 95, "3GPP2-DNS-Update-Capability");

/// 3GPP2-Disconnect-Reason (26.5535.96): a number, 4 octets.
pub const THREEGPP2_DISCONNECT_REASON: Attribute<Integer> = Attribute::vendor(THREEGPP2, 96, "3GPP2-Disconnect-Reason");

/// 3GPP2-Remote-IPv6-Octet-Count (26.5535.97): nested attributes, 1 to 247 octets.
pub const THREEGPP2_REMOTE_IPV6_OCTET_COUNT: Attribute<Tlv> =
    Attribute::vendor(THREEGPP2, 97, "3GPP2-Remote-IPv6-Octet-Count");

/// 3GPP2-Remote-IPv6-Count-Address (26.5535.97.1): an IPv6 address, 16 octets.
pub const THREEGPP2_REMOTE_IPV6_COUNT_ADDRESS: Attribute<Ipv6> =
    Attribute::child_of(&THREEGPP2_REMOTE_IPV6_OCTET_COUNT, 1, "3GPP2-Remote-IPv6-Count-Address");

/// 3GPP2-Remote-IPv6-Prefix-Length (26.5535.97.2): a number, 2 octets.
pub const THREEGPP2_REMOTE_IPV6_PREFIX_LENGTH: Attribute<Short> =
    Attribute::child_of(&THREEGPP2_REMOTE_IPV6_OCTET_COUNT, 2, "3GPP2-Remote-IPv6-Prefix-Length");

/// 3GPP2-Remote-IPv6-Forward-Octet-Count (26.5535.97.3): a number, 4 octets.
pub const THREEGPP2_REMOTE_IPV6_FORWARD_OCTET_COUNT: Attribute<Integer> =
    Attribute::child_of(&THREEGPP2_REMOTE_IPV6_OCTET_COUNT, 3, "3GPP2-Remote-IPv6-Forward-Octet-Count");

/// 3GPP2-Remote-IPv6-Reverse-Octet-Count (26.5535.97.4): a number, 4 octets.
pub const THREEGPP2_REMOTE_IPV6_REVERSE_OCTET_COUNT: Attribute<Integer> =
    Attribute::child_of(&THREEGPP2_REMOTE_IPV6_OCTET_COUNT, 4, "3GPP2-Remote-IPv6-Reverse-Octet-Count");

/// 3GPP2-Remote-IPv6-Table-Index (26.5535.97.5): a number, 2 octets.
pub const THREEGPP2_REMOTE_IPV6_TABLE_INDEX: Attribute<Short> =
    Attribute::child_of(&THREEGPP2_REMOTE_IPV6_OCTET_COUNT, 5, "3GPP2-Remote-IPv6-Table-Index");

/// 3GPP2-Remote-IPv6-Reverse-Octet-Count-Overflow (26.5535.97.6): a number, 2 octets.
pub const THREEGPP2_REMOTE_IPV6_REVERSE_OCTET_COUNT_OVERFLOW: Attribute<Short> =
    Attribute::child_of(&THREEGPP2_REMOTE_IPV6_OCTET_COUNT, 6, "3GPP2-Remote-IPv6-Reverse-Octet-Count-Overflow");

/// 3GPP2-PrePaid-Tariff-Switching (26.5535.98): nested attributes, 1 to 247 octets.
pub const THREEGPP2_PREPAID_TARIFF_SWITCHING: Attribute<Tlv> =
    Attribute::vendor(THREEGPP2, 98, "3GPP2-PrePaid-Tariff-Switching");

/// 3GPP2-Prepaid-Quota-Identifier (26.5535.98.1): a number, 4 octets.
pub const THREEGPP2_PREPAID_QUOTA_IDENTIFIER: Attribute<Integer> =
    Attribute::child_of(&THREEGPP2_PREPAID_TARIFF_SWITCHING, 1, "3GPP2-Prepaid-Quota-Identifier");

/// 3GPP2-Prepaid-Volume-Used-After-Tariff-Switch (26.5535.98.2): a number, 4 octets.
pub const THREEGPP2_PREPAID_VOLUME_USED_AFTER_TARIFF_SWITCH: Attribute<Integer> =
    Attribute::child_of(&THREEGPP2_PREPAID_TARIFF_SWITCHING, 2, "3GPP2-Prepaid-Volume-Used-After-Tariff-Switch");

/// 3GPP2-Prepaid-Volume-Used-ATS-Overflow (26.5535.98.3): a number, 2 octets.
pub const THREEGPP2_PREPAID_VOLUME_USED_ATS_OVERFLOW: Attribute<Short> =
    Attribute::child_of(&THREEGPP2_PREPAID_TARIFF_SWITCHING, 3, "3GPP2-Prepaid-Volume-Used-ATS-Overflow");

/// 3GPP2-Prepaid-Tariff-Switch-Interval (26.5535.98.4): a number, 4 octets.
pub const THREEGPP2_PREPAID_TARIFF_SWITCH_INTERVAL: Attribute<Integer> =
    Attribute::child_of(&THREEGPP2_PREPAID_TARIFF_SWITCHING, 4, "3GPP2-Prepaid-Tariff-Switch-Interval");

/// 3GPP2-Prepaid-Time-Interval-After-Tariff-Switch-Update (26.5535.98.5): a number, 4 octets.
pub const THREEGPP2_PREPAID_TIME_INTERVAL_AFTER_TARIFF_SWITCH_UPDATE: Attribute<Integer> = Attribute::child_of(
    &THREEGPP2_PREPAID_TARIFF_SWITCHING,
    5,
    "3GPP2-Prepaid-Time-Interval-After-Tariff-Switch-Update",
);

/// 3GPP2-MEID (26.5535.116): 1 to 247 octets.
pub const THREEGPP2_MEID: Attribute<Octets> = Attribute::vendor(THREEGPP2, 116, "3GPP2-MEID");

/// 3GPP2-DNS-Server-IP-Address (26.5535.117): nested attributes, 1 to 247 octets.
pub const THREEGPP2_DNS_SERVER_IP_ADDRESS: Attribute<Tlv> =
    Attribute::vendor(THREEGPP2, 117, "3GPP2-DNS-Server-IP-Address");

/// 3GPP2-DNS-Server-Primary-IP-Address (26.5535.117.1): an IPv4 address, 4 octets.
pub const THREEGPP2_DNS_SERVER_PRIMARY_IP_ADDRESS: Attribute<Ipv4> =
    Attribute::child_of(&THREEGPP2_DNS_SERVER_IP_ADDRESS, 1, "3GPP2-DNS-Server-Primary-IP-Address");

/// 3GPP2-DNS-Server-Secondary-IP-Address (26.5535.117.2): an IPv4 address, 4 octets.
pub const THREEGPP2_DNS_SERVER_SECONDARY_IP_ADDRESS: Attribute<Ipv4> =
    Attribute::child_of(&THREEGPP2_DNS_SERVER_IP_ADDRESS, 2, "3GPP2-DNS-Server-Secondary-IP-Address");

/// 3GPP2-DNS-Server-Flag (26.5535.117.3): a number, 1 octet.
pub const THREEGPP2_DNS_SERVER_FLAG: Attribute<Byte> =
    Attribute::child_of(&THREEGPP2_DNS_SERVER_IP_ADDRESS, 3, "3GPP2-DNS-Server-Flag");

/// 3GPP2-DNS-Server-Entity-Type (26.5535.117.4): a number that [`Threegpp2DnsServerEntityType`] names, 1 octet.
pub const THREEGPP2_DNS_SERVER_ENTITY_TYPE: Attribute<Byte> =
    Attribute::child_of(&THREEGPP2_DNS_SERVER_IP_ADDRESS, 4, "3GPP2-DNS-Server-Entity-Type");

/// 3GPP2-Carrier-ID (26.5535.142): text, 1 to 247 octets.
pub const THREEGPP2_CARRIER_ID: Attribute<Text> = Attribute::vendor(THREEGPP2, 142, "3GPP2-Carrier-ID");

/// 3GPP2-GMT-Time-Zone-Offset (26.5535.143): a number with a sign, 4 octets.
pub const THREEGPP2_GMT_TIME_ZONE_OFFSET: Attribute<Signed> =
    Attribute::vendor(THREEGPP2, 143, "3GPP2-GMT-Time-Zone-Offset");

/// 3GPP2-HA-Request (26.5535.168): a number, 4 octets.
pub const THREEGPP2_HA_REQUEST: Attribute<Integer> = Attribute::vendor(THREEGPP2, 168, "3GPP2-HA-Request");

/// 3GPP2-HA-Authorised (26.5535.169): a number, 4 octets.
pub const THREEGPP2_HA_AUTHORISED: Attribute<Integer> = Attribute::vendor(THREEGPP2, 169, "3GPP2-HA-Authorised");

/// 3GPP2-IP-Ver-Authorised (26.5535.172): a number, 4 octets.
pub const THREEGPP2_IP_VER_AUTHORISED: Attribute<Integer> =
    Attribute::vendor(THREEGPP2, 172, "3GPP2-IP-Ver-Authorised");

/// 3GPP2-MIPv4-Mesg-Id (26.5535.173): text, 1 to 247 octets.
pub const THREEGPP2_MIPV4_MESG_ID: Attribute<Text> = Attribute::vendor(THREEGPP2, 173, "3GPP2-MIPv4-Mesg-Id");

/// What the numbers of 3GPP2-DNS-Server-Entity-Type (26.5535.117.4) mean.
#[derive(Debug)]
pub enum Threegpp2DnsServerEntityType {}

impl Enumeration for Threegpp2DnsServerEntityType {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "HAAA"), (2, "VAAA")];
}
