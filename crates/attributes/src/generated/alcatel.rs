//! Alcatel: broadband access servers.
//!
//! Source: vendor documentation; private enterprise number 3041 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/alcatel`: change it there.

use ulna_wire::{Attribute, Enum, Enumeration, Format, Integer, Ipv4, Text, Vendor};

/// Alcatel: private enterprise number 3041.
pub const ALCATEL: Vendor = Vendor::new(3041, Format::T1L1);

/// AAT-Client-Primary-DNS (26.3041.5): an IPv4 address, 4 octets.
pub const AAT_CLIENT_PRIMARY_DNS: Attribute<Ipv4> = Attribute::vendor(ALCATEL, 5, "AAT-Client-Primary-DNS");

/// AAT-Client-Primary-WINS-NBNS (26.3041.6): an IPv4 address, 4 octets.
pub const AAT_CLIENT_PRIMARY_WINS_NBNS: Attribute<Ipv4> = Attribute::vendor(ALCATEL, 6, "AAT-Client-Primary-WINS-NBNS");

/// AAT-Client-Secondary-WINS-NBNS (26.3041.7): an IPv4 address, 4 octets.
pub const AAT_CLIENT_SECONDARY_WINS_NBNS: Attribute<Ipv4> =
    Attribute::vendor(ALCATEL, 7, "AAT-Client-Secondary-WINS-NBNS");

/// AAT-Client-Secondary-DNS (26.3041.8): an IPv4 address, 4 octets.
pub const AAT_CLIENT_SECONDARY_DNS: Attribute<Ipv4> = Attribute::vendor(ALCATEL, 8, "AAT-Client-Secondary-DNS");

/// AAT-PPP-Address (26.3041.9): an IPv4 address, 4 octets.
pub const AAT_PPP_ADDRESS: Attribute<Ipv4> = Attribute::vendor(ALCATEL, 9, "AAT-PPP-Address");

/// AAT-PPP-Netmask (26.3041.10): an IPv4 address, 4 octets.
pub const AAT_PPP_NETMASK: Attribute<Ipv4> = Attribute::vendor(ALCATEL, 10, "AAT-PPP-Netmask");

/// AAT-Primary-Home-Agent (26.3041.12): text, 1 to 247 octets.
pub const AAT_PRIMARY_HOME_AGENT: Attribute<Text> = Attribute::vendor(ALCATEL, 12, "AAT-Primary-Home-Agent");

/// AAT-Secondary-Home-Agent (26.3041.13): text, 1 to 247 octets.
pub const AAT_SECONDARY_HOME_AGENT: Attribute<Text> = Attribute::vendor(ALCATEL, 13, "AAT-Secondary-Home-Agent");

/// AAT-Home-Agent-Password (26.3041.14): text, 1 to 247 octets.
pub const AAT_HOME_AGENT_PASSWORD: Attribute<Text> = Attribute::vendor(ALCATEL, 14, "AAT-Home-Agent-Password");

/// AAT-Home-Network-Name (26.3041.15): text, 1 to 247 octets.
pub const AAT_HOME_NETWORK_NAME: Attribute<Text> = Attribute::vendor(ALCATEL, 15, "AAT-Home-Network-Name");

/// AAT-Home-Agent-UDP-Port (26.3041.16): a number, 4 octets.
pub const AAT_HOME_AGENT_UDP_PORT: Attribute<Integer> = Attribute::vendor(ALCATEL, 16, "AAT-Home-Agent-UDP-Port");

/// AAT-IP-Direct (26.3041.17): an IPv4 address, 4 octets.
pub const AAT_IP_DIRECT: Attribute<Ipv4> = Attribute::vendor(ALCATEL, 17, "AAT-IP-Direct");

/// AAT-FR-Direct (26.3041.18): a number that [`AatFrDirect`] names, 4 octets.
pub const AAT_FR_DIRECT: Attribute<Enum<AatFrDirect>> = Attribute::vendor(ALCATEL, 18, "AAT-FR-Direct");

/// AAT-FR-Direct-Profile (26.3041.19): text, 1 to 247 octets.
pub const AAT_FR_DIRECT_PROFILE: Attribute<Text> = Attribute::vendor(ALCATEL, 19, "AAT-FR-Direct-Profile");

/// AAT-FR-Direct-DLCI (26.3041.20): a number, 4 octets.
pub const AAT_FR_DIRECT_DLCI: Attribute<Integer> = Attribute::vendor(ALCATEL, 20, "AAT-FR-Direct-DLCI");

/// AAT-ATM-Direct (26.3041.21): text, 1 to 247 octets.
pub const AAT_ATM_DIRECT: Attribute<Text> = Attribute::vendor(ALCATEL, 21, "AAT-ATM-Direct");

/// AAT-IP-TOS (26.3041.22): a number that [`AatIpTos`] names, 4 octets.
pub const AAT_IP_TOS: Attribute<Enum<AatIpTos>> = Attribute::vendor(ALCATEL, 22, "AAT-IP-TOS");

/// AAT-IP-TOS-Precedence (26.3041.23): a number that [`AatIpTosPrecedence`] names, 4 octets.
pub const AAT_IP_TOS_PRECEDENCE: Attribute<Enum<AatIpTosPrecedence>> =
    Attribute::vendor(ALCATEL, 23, "AAT-IP-TOS-Precedence");

/// AAT-IP-TOS-Apply-To (26.3041.24): a number that [`AatIpTosApplyTo`] names, 4 octets.
pub const AAT_IP_TOS_APPLY_TO: Attribute<Enum<AatIpTosApplyTo>> = Attribute::vendor(ALCATEL, 24, "AAT-IP-TOS-Apply-To");

/// AAT-MCast-Client (26.3041.27): a number that [`AatMcastClient`] names, 4 octets.
pub const AAT_MCAST_CLIENT: Attribute<Enum<AatMcastClient>> = Attribute::vendor(ALCATEL, 27, "AAT-MCast-Client");

/// AAT-Modem-Port-No (26.3041.28): a number, 4 octets.
pub const AAT_MODEM_PORT_NO: Attribute<Integer> = Attribute::vendor(ALCATEL, 28, "AAT-Modem-Port-No");

/// AAT-Modem-Slot-No (26.3041.29): a number, 4 octets.
pub const AAT_MODEM_SLOT_NO: Attribute<Integer> = Attribute::vendor(ALCATEL, 29, "AAT-Modem-Slot-No");

/// AAT-Modem-Shelf-No (26.3041.30): a number, 4 octets.
pub const AAT_MODEM_SHELF_NO: Attribute<Integer> = Attribute::vendor(ALCATEL, 30, "AAT-Modem-Shelf-No");

/// AAT-Filter (26.3041.60): text, 1 to 247 octets.
pub const AAT_FILTER: Attribute<Text> = Attribute::vendor(ALCATEL, 60, "AAT-Filter");

/// AAT-Vrouter-Name (26.3041.61): text, 1 to 247 octets.
pub const AAT_VROUTER_NAME: Attribute<Text> = Attribute::vendor(ALCATEL, 61, "AAT-Vrouter-Name");

/// AAT-Require-Auth (26.3041.62): a number that [`AatRequireAuth`] names, 4 octets.
pub const AAT_REQUIRE_AUTH: Attribute<Enum<AatRequireAuth>> = Attribute::vendor(ALCATEL, 62, "AAT-Require-Auth");

/// AAT-IP-Pool-Definition (26.3041.63): text, 1 to 247 octets.
pub const AAT_IP_POOL_DEFINITION: Attribute<Text> = Attribute::vendor(ALCATEL, 63, "AAT-IP-Pool-Definition");

/// AAT-Assign-IP-Pool (26.3041.64): a number, 4 octets.
pub const AAT_ASSIGN_IP_POOL: Attribute<Integer> = Attribute::vendor(ALCATEL, 64, "AAT-Assign-IP-Pool");

/// AAT-Data-Filter (26.3041.65): text, 1 to 247 octets.
pub const AAT_DATA_FILTER: Attribute<Text> = Attribute::vendor(ALCATEL, 65, "AAT-Data-Filter");

/// AAT-Source-IP-Check (26.3041.66): a number that [`AatSourceIpCheck`] names, 4 octets.
pub const AAT_SOURCE_IP_CHECK: Attribute<Enum<AatSourceIpCheck>> =
    Attribute::vendor(ALCATEL, 66, "AAT-Source-IP-Check");

/// AAT-Modem-Answer-String (26.3041.67): text, 1 to 247 octets.
pub const AAT_MODEM_ANSWER_STRING: Attribute<Text> = Attribute::vendor(ALCATEL, 67, "AAT-Modem-Answer-String");

/// AAT-Auth-Type (26.3041.68): a number that [`AatAuthType`] names, 4 octets.
pub const AAT_AUTH_TYPE: Attribute<Enum<AatAuthType>> = Attribute::vendor(ALCATEL, 68, "AAT-Auth-Type");

/// AAT-Qos (26.3041.70): a number, 4 octets.
pub const AAT_QOS: Attribute<Integer> = Attribute::vendor(ALCATEL, 70, "AAT-Qos");

/// AAT-Qoa (26.3041.71): a number, 4 octets.
pub const AAT_QOA: Attribute<Integer> = Attribute::vendor(ALCATEL, 71, "AAT-Qoa");

/// AAT-Client-Assign-DNS (26.3041.72): a number that [`AatClientAssignDns`] names, 4 octets.
pub const AAT_CLIENT_ASSIGN_DNS: Attribute<Enum<AatClientAssignDns>> =
    Attribute::vendor(ALCATEL, 72, "AAT-Client-Assign-DNS");

/// AAT-ATM-VPI (26.3041.128): a number, 4 octets.
pub const AAT_ATM_VPI: Attribute<Integer> = Attribute::vendor(ALCATEL, 128, "AAT-ATM-VPI");

/// AAT-ATM-VCI (26.3041.129): a number, 4 octets.
pub const AAT_ATM_VCI: Attribute<Integer> = Attribute::vendor(ALCATEL, 129, "AAT-ATM-VCI");

/// AAT-Input-Octets-Diff (26.3041.130): a number, 4 octets.
pub const AAT_INPUT_OCTETS_DIFF: Attribute<Integer> = Attribute::vendor(ALCATEL, 130, "AAT-Input-Octets-Diff");

/// AAT-Output-Octets-Diff (26.3041.131): a number, 4 octets.
pub const AAT_OUTPUT_OCTETS_DIFF: Attribute<Integer> = Attribute::vendor(ALCATEL, 131, "AAT-Output-Octets-Diff");

/// AAT-User-MAC-Address (26.3041.132): text, 1 to 247 octets.
pub const AAT_USER_MAC_ADDRESS: Attribute<Text> = Attribute::vendor(ALCATEL, 132, "AAT-User-MAC-Address");

/// AAT-ATM-Traffic-Profile (26.3041.133): text, 1 to 247 octets.
pub const AAT_ATM_TRAFFIC_PROFILE: Attribute<Text> = Attribute::vendor(ALCATEL, 133, "AAT-ATM-Traffic-Profile");

/// What the numbers of AAT-FR-Direct (26.3041.18) mean.
#[derive(Debug)]
pub enum AatFrDirect {}

impl Enumeration for AatFrDirect {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "No"), (1, "Yes")];
}

/// What the numbers of AAT-IP-TOS (26.3041.22) mean.
#[derive(Debug)]
pub enum AatIpTos {}

impl Enumeration for AatIpTos {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "IP-TOS-Normal"),
        (1, "IP-TOS-Disabled"),
        (2, "IP-TOS-Cost"),
        (4, "IP-TOS-Reliability"),
        (8, "IP-TOS-Throughput"),
        (16, "IP-TOS-Latency"),
    ];
}

/// What the numbers of AAT-IP-TOS-Precedence (26.3041.23) mean.
#[derive(Debug)]
pub enum AatIpTosPrecedence {}

impl Enumeration for AatIpTosPrecedence {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "IP-TOS-Precedence-Pri-Normal"),
        (32, "IP-TOS-Precedence-Pri-One"),
        (64, "IP-TOS-Precedence-Pri-Two"),
        (96, "IP-TOS-Precedence-Pri-Three"),
        (128, "IP-TOS-Precedence-Pri-Four"),
        (160, "IP-TOS-Precedence-Pri-Five"),
        (192, "IP-TOS-Precedence-Pri-Six"),
        (224, "IP-TOS-Precedence-Pri-Seven"),
    ];
}

/// What the numbers of AAT-IP-TOS-Apply-To (26.3041.24) mean.
#[derive(Debug)]
pub enum AatIpTosApplyTo {}

impl Enumeration for AatIpTosApplyTo {
    const NAMES: &'static [(u32, &'static str)] =
        &[(1024, "IP-TOS-Apply-To-Incoming"), (2048, "IP-TOS-Apply-To-Outgoing"), (3072, "IP-TOS-Apply-To-Both")];
}

/// What the numbers of AAT-MCast-Client (26.3041.27) mean.
#[derive(Debug)]
pub enum AatMcastClient {}

impl Enumeration for AatMcastClient {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Multicast-No"), (1, "Multicast-Yes")];
}

/// What the numbers of AAT-Require-Auth (26.3041.62) mean.
#[derive(Debug)]
pub enum AatRequireAuth {}

impl Enumeration for AatRequireAuth {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Not-Require-Auth"), (1, "Require-Auth")];
}

/// What the numbers of AAT-Source-IP-Check (26.3041.66) mean.
#[derive(Debug)]
pub enum AatSourceIpCheck {}

impl Enumeration for AatSourceIpCheck {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Source-IP-Check-No"), (1, "Source-IP-Check-Yes")];
}

/// What the numbers of AAT-Auth-Type (26.3041.68) mean.
#[derive(Debug)]
pub enum AatAuthType {}

impl Enumeration for AatAuthType {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "AAT-Auth-None"),
        (1, "AAT-Auth-Default"),
        (2, "AAT-Auth-Any"),
        (3, "AAT-Auth-PAP"),
        (4, "AAT-Auth-CHAP"),
        (5, "AAT-Auth-MS-CHAP"),
    ];
}

/// What the numbers of AAT-Client-Assign-DNS (26.3041.72) mean.
#[derive(Debug)]
pub enum AatClientAssignDns {}

impl Enumeration for AatClientAssignDns {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "DNS-Assign-No"), (1, "DNS-Assign-Yes")];
}
