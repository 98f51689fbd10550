//! 3GPP: attributes of the Gi and SGi interfaces (TS 29.061 section 16.4.7).
//!
//! Source: 3GPP TS 29.061; private enterprise number 10415 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/3gpp`: change it there.

use ulna_wire::{Attribute, Byte, Enumeration, Format, Integer, Ipv4, Ipv6, Octets, Text, Vendor};

/// 3GPP: private enterprise number 10415.
pub const THREEGPP: Vendor = Vendor::new(10415, Format::T1L1);

/// 3GPP-IMSI (26.10415.1): text, 1 to 247 octets.
pub const THREEGPP_IMSI: Attribute<Text> = Attribute::vendor(THREEGPP, 1, "3GPP-IMSI");

/// 3GPP-Charging-ID (26.10415.2): a number, 4 octets.
pub const THREEGPP_CHARGING_ID: Attribute<Integer> = Attribute::vendor(THREEGPP, 2, "3GPP-Charging-ID");

/// 3GPP-PDP-Type (26.10415.3): a number, 4 octets.
pub const THREEGPP_PDP_TYPE: Attribute<Integer> = Attribute::vendor(THREEGPP, 3, "3GPP-PDP-Type");

/// 3GPP-Charging-Gateway-Address (26.10415.4): an IPv4 address, 4 octets.
pub const THREEGPP_CHARGING_GATEWAY_ADDRESS: Attribute<Ipv4> =
    Attribute::vendor(THREEGPP, 4, "3GPP-Charging-Gateway-Address");

/// 3GPP-GPRS-Negotiated-QoS-profile (26.10415.5): text, 1 to 247 octets.
pub const THREEGPP_GPRS_NEGOTIATED_QOS_PROFILE: Attribute<Text> =
    Attribute::vendor(THREEGPP, 5, "3GPP-GPRS-Negotiated-QoS-profile");

/// 3GPP-SGSN-Address (26.10415.6): an IPv4 address, 4 octets.
pub const THREEGPP_SGSN_ADDRESS: Attribute<Ipv4> = Attribute::vendor(THREEGPP, 6, "3GPP-SGSN-Address");

/// 3GPP-GGSN-Address (26.10415.7): an IPv4 address, 4 octets.
pub const THREEGPP_GGSN_ADDRESS: Attribute<Ipv4> = Attribute::vendor(THREEGPP, 7, "3GPP-GGSN-Address");

/// 3GPP-IMSI-MCC-MNC (26.10415.8): text, 1 to 247 octets.
pub const THREEGPP_IMSI_MCC_MNC: Attribute<Text> = Attribute::vendor(THREEGPP, 8, "3GPP-IMSI-MCC-MNC");

/// 3GPP-GGSN-MCC-MNC (26.10415.9): text, 1 to 247 octets.
pub const THREEGPP_GGSN_MCC_MNC: Attribute<Text> = Attribute::vendor(THREEGPP, 9, "3GPP-GGSN-MCC-MNC");

/// 3GPP-NSAPI (26.10415.10): text, 1 to 247 octets.
pub const THREEGPP_NSAPI: Attribute<Text> = Attribute::vendor(THREEGPP, 10, "3GPP-NSAPI");

/// 3GPP-Session-Stop-Indicator (26.10415.11): a number, 1 octet.
pub const THREEGPP_SESSION_STOP_INDICATOR: Attribute<Byte> =
    Attribute::vendor(THREEGPP, 11, "3GPP-Session-Stop-Indicator");

/// 3GPP-Selection-Mode (26.10415.12): text, 1 to 247 octets.
pub const THREEGPP_SELECTION_MODE: Attribute<Text> = Attribute::vendor(THREEGPP, 12, "3GPP-Selection-Mode");

/// 3GPP-Charging-Characteristics (26.10415.13): text, 1 to 247 octets.
pub const THREEGPP_CHARGING_CHARACTERISTICS: Attribute<Text> =
    Attribute::vendor(THREEGPP, 13, "3GPP-Charging-Characteristics");

/// 3GPP-Charging-Gateway-IPv6-Address (26.10415.14): an IPv6 address, 16 octets.
pub const THREEGPP_CHARGING_GATEWAY_IPV6_ADDRESS: Attribute<Ipv6> =
    Attribute::vendor(THREEGPP, 14, "3GPP-Charging-Gateway-IPv6-Address");

/// 3GPP-SGSN-IPv6-Address (26.10415.15): an IPv6 address, 16 octets.
pub const THREEGPP_SGSN_IPV6_ADDRESS: Attribute<Ipv6> = Attribute::vendor(THREEGPP, 15, "3GPP-SGSN-IPv6-Address");

/// 3GPP-GGSN-IPv6-Address (26.10415.16): an IPv6 address, 16 octets.
pub const THREEGPP_GGSN_IPV6_ADDRESS: Attribute<Ipv6> = Attribute::vendor(THREEGPP, 16, "3GPP-GGSN-IPv6-Address");

/// 3GPP-IPv6-DNS-Servers (26.10415.17): 1 to 247 octets.
pub const THREEGPP_IPV6_DNS_SERVERS: Attribute<Octets> = Attribute::vendor(THREEGPP, 17, "3GPP-IPv6-DNS-Servers");

/// 3GPP-SGSN-MCC-MNC (26.10415.18): text, 1 to 247 octets.
pub const THREEGPP_SGSN_MCC_MNC: Attribute<Text> = Attribute::vendor(THREEGPP, 18, "3GPP-SGSN-MCC-MNC");

/// 3GPP-Teardown-Indicator (26.10415.19): a number, 1 octet.
pub const THREEGPP_TEARDOWN_INDICATOR: Attribute<Byte> = Attribute::vendor(THREEGPP, 19, "3GPP-Teardown-Indicator");

/// 3GPP-IMEISV (26.10415.20): text, 1 to 247 octets.
pub const THREEGPP_IMEISV: Attribute<Text> = Attribute::vendor(THREEGPP, 20, "3GPP-IMEISV");

/// 3GPP-RAT-Type (26.10415.21): a number that [`ThreegppRatType`] names, 1 octet.
pub const THREEGPP_RAT_TYPE: Attribute<Byte> = Attribute::vendor(THREEGPP, 21, "3GPP-RAT-Type");

/// 3GPP-Location-Info (26.10415.22): 1 to 247 octets.
pub const THREEGPP_LOCATION_INFO: Attribute<Octets> = Attribute::vendor(THREEGPP, 22, "3GPP-Location-Info");

/// 3GPP-User-Location-Info (26.10415.22): 1 to 247 octets.
pub const THREEGPP_USER_LOCATION_INFO: Attribute<Octets> = Attribute::vendor(THREEGPP, 22, "3GPP-User-Location-Info");

/// 3GPP-MS-Time-Zone (26.10415.23): 2 octets.
pub const THREEGPP_MS_TIME_ZONE: Attribute<Octets> = Attribute::vendor(THREEGPP, 23, "3GPP-MS-Time-Zone");

/// 3GPP-Camel-Charging-Info (26.10415.24): 1 to 247 octets.
pub const THREEGPP_CAMEL_CHARGING_INFO: Attribute<Octets> = Attribute::vendor(THREEGPP, 24, "3GPP-Camel-Charging-Info");

/// 3GPP-Packet-Filter (26.10415.25): 1 to 247 octets.
pub const THREEGPP_PACKET_FILTER: Attribute<Octets> = Attribute::vendor(THREEGPP, 25, "3GPP-Packet-Filter");

/// 3GPP-Negotiated-DSCP (26.10415.26): a number, 1 octet.
pub const THREEGPP_NEGOTIATED_DSCP: Attribute<Byte> = Attribute::vendor(THREEGPP, 26, "3GPP-Negotiated-DSCP");

/// 3GPP-Allocate-IP-Type (26.10415.27): a number that [`ThreegppAllocateIpType`] names, 1 octet.
pub const THREEGPP_ALLOCATE_IP_TYPE: Attribute<Byte> = Attribute::vendor(THREEGPP, 27, "3GPP-Allocate-IP-Type");

/// What the numbers of 3GPP-RAT-Type (26.10415.21) mean.
#[derive(Debug)]
pub enum ThreegppRatType {}

impl Enumeration for ThreegppRatType {
    const NAMES: &'static [(u32, &'static str)] = &[
        (1, "UTRAN"),
        (2, "GERAN"),
        (3, "WLAN"),
        (4, "GAN"),
        (5, "HSPA-Evolution"),
        (6, "EUTRAN"),
        (7, "Virtual"),
        (101, "IEEE-802.16e"),
        (102, "3GPP2-eHRPD"),
        (103, "3GPP2-HRPD"),
        (104, "3GPP2-1xRTT"),
    ];
}

/// What the numbers of 3GPP-Allocate-IP-Type (26.10415.27) mean.
#[derive(Debug)]
pub enum ThreegppAllocateIpType {}

impl Enumeration for ThreegppAllocateIpType {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Do-Not-Allocate"),
        (1, "Allocate-IPv4-Address"),
        (2, "Allocate-IPv6-Prefix"),
        (3, "Allocate-IPv4-and-IPv6"),
    ];
}
