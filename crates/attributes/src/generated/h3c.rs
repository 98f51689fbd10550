//! H3C: switches, routers and broadband gateways.
//!
//! Source: vendor documentation; private enterprise number 25506 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/h3c`: change it there.

use ulna_wire::{Attribute, Enum, Enumeration, Format, Integer, Ipv4, Ipv6, Text, Vendor};

/// H3C: private enterprise number 25506.
pub const H3C: Vendor = Vendor::new(25506, Format::T1L1);

/// H3C-Input-Peak-Rate (26.25506.1): a number, 4 octets.
pub const H3C_INPUT_PEAK_RATE: Attribute<Integer> = Attribute::vendor(H3C, 1, "H3C-Input-Peak-Rate");

/// H3C-Input-Average-Rate (26.25506.2): a number, 4 octets.
pub const H3C_INPUT_AVERAGE_RATE: Attribute<Integer> = Attribute::vendor(H3C, 2, "H3C-Input-Average-Rate");

/// H3C-Input-Basic-Rate (26.25506.3): a number, 4 octets.
pub const H3C_INPUT_BASIC_RATE: Attribute<Integer> = Attribute::vendor(H3C, 3, "H3C-Input-Basic-Rate");

/// H3C-Output-Peak-Rate (26.25506.4): a number, 4 octets.
pub const H3C_OUTPUT_PEAK_RATE: Attribute<Integer> = Attribute::vendor(H3C, 4, "H3C-Output-Peak-Rate");

/// H3C-Output-Average-Rate (26.25506.5): a number, 4 octets.
pub const H3C_OUTPUT_AVERAGE_RATE: Attribute<Integer> = Attribute::vendor(H3C, 5, "H3C-Output-Average-Rate");

/// H3C-Output-Basic-Rate (26.25506.6): a number, 4 octets.
pub const H3C_OUTPUT_BASIC_RATE: Attribute<Integer> = Attribute::vendor(H3C, 6, "H3C-Output-Basic-Rate");

/// H3C-Remanent-Volume (26.25506.15): a number, 4 octets.
pub const H3C_REMANENT_VOLUME: Attribute<Integer> = Attribute::vendor(H3C, 15, "H3C-Remanent-Volume");

/// H3C-ISP-ID (26.25506.17): text, 1 to 247 octets.
pub const H3C_ISP_ID: Attribute<Text> = Attribute::vendor(H3C, 17, "H3C-ISP-ID");

/// H3C-Command (26.25506.20): a number that [`H3cCommand`] names, 4 octets.
pub const H3C_COMMAND: Attribute<Enum<H3cCommand>> = Attribute::vendor(H3C, 20, "H3C-Command");

/// H3C-Control-Identifier (26.25506.24): a number, 4 octets.
pub const H3C_CONTROL_IDENTIFIER: Attribute<Integer> = Attribute::vendor(H3C, 24, "H3C-Control-Identifier");

/// H3C-Result-Code (26.25506.25): a number, 4 octets.
pub const H3C_RESULT_CODE: Attribute<Integer> = Attribute::vendor(H3C, 25, "H3C-Result-Code");

/// H3C-Connect_Id (26.25506.26): a number, 4 octets.
pub const H3C_CONNECT_ID: Attribute<Integer> = Attribute::vendor(H3C, 26, "H3C-Connect_Id");

/// H3C-Portal-URL (26.25506.27): text, 1 to 247 octets.
pub const H3C_PORTAL_URL: Attribute<Text> = Attribute::vendor(H3C, 27, "H3C-Portal-URL");

/// H3C-Ftp-Directory (26.25506.28): text, 1 to 247 octets.
pub const H3C_FTP_DIRECTORY: Attribute<Text> = Attribute::vendor(H3C, 28, "H3C-Ftp-Directory");

/// H3C-Exec-Privilege (26.25506.29): a number that [`H3cExecPrivilege`] names, 4 octets.
pub const H3C_EXEC_PRIVILEGE: Attribute<Enum<H3cExecPrivilege>> = Attribute::vendor(H3C, 29, "H3C-Exec-Privilege");

/// H3C-NAT-IP-Address (26.25506.32): an IPv4 address, 4 octets.
pub const H3C_NAT_IP_ADDRESS: Attribute<Ipv4> = Attribute::vendor(H3C, 32, "H3C-NAT-IP-Address");

/// H3C-NAT-Start-Port (26.25506.33): a number, 4 octets.
pub const H3C_NAT_START_PORT: Attribute<Integer> = Attribute::vendor(H3C, 33, "H3C-NAT-Start-Port");

/// H3C-NAT-End-Port (26.25506.34): a number, 4 octets.
pub const H3C_NAT_END_PORT: Attribute<Integer> = Attribute::vendor(H3C, 34, "H3C-NAT-End-Port");

/// H3C-NAS-Startup-Timestamp (26.25506.59): a number, 4 octets.
pub const H3C_NAS_STARTUP_TIMESTAMP: Attribute<Integer> = Attribute::vendor(H3C, 59, "H3C-NAS-Startup-Timestamp");

/// H3C-Ip-Host-Addr (26.25506.60): text, 1 to 247 octets.
pub const H3C_IP_HOST_ADDR: Attribute<Text> = Attribute::vendor(H3C, 60, "H3C-Ip-Host-Addr");

/// H3C-User-Notify (26.25506.61): text, 1 to 247 octets.
pub const H3C_USER_NOTIFY: Attribute<Text> = Attribute::vendor(H3C, 61, "H3C-User-Notify");

/// H3C-User-HeartBeat (26.25506.62): text, 1 to 247 octets.
pub const H3C_USER_HEARTBEAT: Attribute<Text> = Attribute::vendor(H3C, 62, "H3C-User-HeartBeat");

/// H3C-IPv4-Multicast-Receive-Group (26.25506.98): an IPv4 address, 4 octets.
pub const H3C_IPV4_MULTICAST_RECEIVE_GROUP: Attribute<Ipv4> =
    Attribute::vendor(H3C, 98, "H3C-IPv4-Multicast-Receive-Group");

/// H3C-IPv6-Multicast-Receive-Group (26.25506.100): an IPv6 address, 16 octets.
pub const H3C_IPV6_MULTICAST_RECEIVE_GROUP: Attribute<Ipv6> =
    Attribute::vendor(H3C, 100, "H3C-IPv6-Multicast-Receive-Group");

/// H3C-MLD-Access-Limit (26.25506.101): a number, 4 octets.
pub const H3C_MLD_ACCESS_LIMIT: Attribute<Integer> = Attribute::vendor(H3C, 101, "H3C-MLD-Access-Limit");

/// H3C-L2TP-Local-Name (26.25506.102): text, 1 to 247 octets.
pub const H3C_L2TP_LOCAL_NAME: Attribute<Text> = Attribute::vendor(H3C, 102, "H3C-L2TP-Local-Name");

/// H3C-IGMP-Access-Limit (26.25506.103): a number, 4 octets.
pub const H3C_IGMP_ACCESS_LIMIT: Attribute<Integer> = Attribute::vendor(H3C, 103, "H3C-IGMP-Access-Limit");

/// H3C-VPN-Instance (26.25506.104): text, 1 to 247 octets.
pub const H3C_VPN_INSTANCE: Attribute<Text> = Attribute::vendor(H3C, 104, "H3C-VPN-Instance");

/// H3C-ANCP-Profile (26.25506.105): text, 1 to 247 octets.
pub const H3C_ANCP_PROFILE: Attribute<Text> = Attribute::vendor(H3C, 105, "H3C-ANCP-Profile");

/// H3C-Up-Priority (26.25506.106): a number, 4 octets.
pub const H3C_UP_PRIORITY: Attribute<Integer> = Attribute::vendor(H3C, 106, "H3C-Up-Priority");

/// H3C-Down-Priority (26.25506.107): a number, 4 octets.
pub const H3C_DOWN_PRIORITY: Attribute<Integer> = Attribute::vendor(H3C, 107, "H3C-Down-Priority");

/// H3C-Longitude-Latitude (26.25506.111): text, 1 to 247 octets.
pub const H3C_LONGITUDE_LATITUDE: Attribute<Text> = Attribute::vendor(H3C, 111, "H3C-Longitude-Latitude");

/// H3C-Client-Primary-DNS (26.25506.135): an IPv4 address, 4 octets.
pub const H3C_CLIENT_PRIMARY_DNS: Attribute<Ipv4> = Attribute::vendor(H3C, 135, "H3C-Client-Primary-DNS");

/// H3C-Client-Secondary-DNS (26.25506.136): an IPv4 address, 4 octets.
pub const H3C_CLIENT_SECONDARY_DNS: Attribute<Ipv4> = Attribute::vendor(H3C, 136, "H3C-Client-Secondary-DNS");

/// H3C-User-Group (26.25506.140): text, 1 to 247 octets.
pub const H3C_USER_GROUP: Attribute<Text> = Attribute::vendor(H3C, 140, "H3C-User-Group");

/// H3C-Security-Level (26.25506.141): a number, 4 octets.
pub const H3C_SECURITY_LEVEL: Attribute<Integer> = Attribute::vendor(H3C, 141, "H3C-Security-Level");

/// H3C-Acct-IPv6-Input-Octets (26.25506.144): a number, 4 octets.
pub const H3C_ACCT_IPV6_INPUT_OCTETS: Attribute<Integer> = Attribute::vendor(H3C, 144, "H3C-Acct-IPv6-Input-Octets");

/// H3C-Acct-IPv6-Output-Octets (26.25506.145): a number, 4 octets.
pub const H3C_ACCT_IPV6_OUTPUT_OCTETS: Attribute<Integer> = Attribute::vendor(H3C, 145, "H3C-Acct-IPv6-Output-Octets");

/// H3C-Acct-IPv6-Input-Packets (26.25506.146): a number, 4 octets.
pub const H3C_ACCT_IPV6_INPUT_PACKETS: Attribute<Integer> = Attribute::vendor(H3C, 146, "H3C-Acct-IPv6-Input-Packets");

/// H3C-Acct-IPv6-Input-Gigawords (26.25506.146): a number, 4 octets.
pub const H3C_ACCT_IPV6_INPUT_GIGAWORDS: Attribute<Integer> =
    Attribute::vendor(H3C, 146, "H3C-Acct-IPv6-Input-Gigawords");

/// H3C-Acct-IPv6-Output-Packets (26.25506.147): a number, 4 octets.
pub const H3C_ACCT_IPV6_OUTPUT_PACKETS: Attribute<Integer> =
    Attribute::vendor(H3C, 147, "H3C-Acct-IPv6-Output-Packets");

/// H3C-Acct-IPv6-Output-Gigawords (26.25506.147): a number, 4 octets.
pub const H3C_ACCT_IPV6_OUTPUT_GIGAWORDS: Attribute<Integer> =
    Attribute::vendor(H3C, 147, "H3C-Acct-IPv6-Output-Gigawords");

/// H3C-User-Role (26.25506.155): text, 1 to 247 octets.
pub const H3C_USER_ROLE: Attribute<Text> = Attribute::vendor(H3C, 155, "H3C-User-Role");

/// H3C-Input-Interval-Octets (26.25506.201): a number, 4 octets.
pub const H3C_INPUT_INTERVAL_OCTETS: Attribute<Integer> = Attribute::vendor(H3C, 201, "H3C-Input-Interval-Octets");

/// H3C-Output-Interval-Octets (26.25506.202): a number, 4 octets.
pub const H3C_OUTPUT_INTERVAL_OCTETS: Attribute<Integer> = Attribute::vendor(H3C, 202, "H3C-Output-Interval-Octets");

/// H3C-Input-Interval-Packets (26.25506.203): a number, 4 octets.
pub const H3C_INPUT_INTERVAL_PACKETS: Attribute<Integer> = Attribute::vendor(H3C, 203, "H3C-Input-Interval-Packets");

/// H3C-Output-Interval-Packets (26.25506.204): a number, 4 octets.
pub const H3C_OUTPUT_INTERVAL_PACKETS: Attribute<Integer> = Attribute::vendor(H3C, 204, "H3C-Output-Interval-Packets");

/// H3C-Input-Interval-Gigawords (26.25506.205): a number, 4 octets.
pub const H3C_INPUT_INTERVAL_GIGAWORDS: Attribute<Integer> =
    Attribute::vendor(H3C, 205, "H3C-Input-Interval-Gigawords");

/// H3C-Output-Interval-Gigawords (26.25506.206): a number, 4 octets.
pub const H3C_OUTPUT_INTERVAL_GIGAWORDS: Attribute<Integer> =
    Attribute::vendor(H3C, 206, "H3C-Output-Interval-Gigawords");

/// H3C-Backup-NAS-IP (26.25506.207): an IPv4 address, 4 octets.
pub const H3C_BACKUP_NAS_IP: Attribute<Ipv4> = Attribute::vendor(H3C, 207, "H3C-Backup-NAS-IP");

/// H3C-Av-Pair (26.25506.210): text, 1 to 247 octets.
pub const H3C_AV_PAIR: Attribute<Text> = Attribute::vendor(H3C, 210, "H3C-Av-Pair");

/// H3C-Accounting-Level (26.25506.215): a number, 4 octets.
pub const H3C_ACCOUNTING_LEVEL: Attribute<Integer> = Attribute::vendor(H3C, 215, "H3C-Accounting-Level");

/// H3C-Ita-Policy (26.25506.216): text, 1 to 247 octets.
pub const H3C_ITA_POLICY: Attribute<Text> = Attribute::vendor(H3C, 216, "H3C-Ita-Policy");

/// H3C-NAS-Port-Name (26.25506.230): text, 1 to 247 octets.
pub const H3C_NAS_PORT_NAME: Attribute<Text> = Attribute::vendor(H3C, 230, "H3C-NAS-Port-Name");

/// H3C-Auth-Detail-Result (26.25506.246): a number, 4 octets.
pub const H3C_AUTH_DETAIL_RESULT: Attribute<Integer> = Attribute::vendor(H3C, 246, "H3C-Auth-Detail-Result");

/// H3C-Input-Committed-Burst-Size (26.25506.247): a number, 4 octets.
pub const H3C_INPUT_COMMITTED_BURST_SIZE: Attribute<Integer> =
    Attribute::vendor(H3C, 247, "H3C-Input-Committed-Burst-Size");

/// H3C-Output-Committed-Burst-Size (26.25506.248): a number, 4 octets.
pub const H3C_OUTPUT_COMMITTED_BURST_SIZE: Attribute<Integer> =
    Attribute::vendor(H3C, 248, "H3C-Output-Committed-Burst-Size");

/// H3C-Authentication-Type (26.25506.249): a number, 4 octets.
pub const H3C_AUTHENTICATION_TYPE: Attribute<Integer> = Attribute::vendor(H3C, 249, "H3C-Authentication-Type");

/// H3C-WEB-URL (26.25506.250): text, 1 to 247 octets.
pub const H3C_WEB_URL: Attribute<Text> = Attribute::vendor(H3C, 250, "H3C-WEB-URL");

/// H3C-Subscriber-ID (26.25506.251): text, 1 to 247 octets.
pub const H3C_SUBSCRIBER_ID: Attribute<Text> = Attribute::vendor(H3C, 251, "H3C-Subscriber-ID");

/// H3C-Subscriber-Profile (26.25506.252): text, 1 to 247 octets.
pub const H3C_SUBSCRIBER_PROFILE: Attribute<Text> = Attribute::vendor(H3C, 252, "H3C-Subscriber-Profile");

/// H3C-Product-ID (26.25506.255): text, 1 to 247 octets.
pub const H3C_PRODUCT_ID: Attribute<Text> = Attribute::vendor(H3C, 255, "H3C-Product-ID");

/// What the numbers of H3C-Command (26.25506.20) mean.
#[derive(Debug)]
pub enum H3cCommand {}

impl Enumeration for H3cCommand {
    const NAMES: &'static [(u32, &'static str)] =
        &[(1, "Trigger-Request"), (2, "Terminate-Request"), (3, "SetPolicy"), (4, "Result"), (5, "PortalClear")];
}

/// What the numbers of H3C-Exec-Privilege (26.25506.29) mean.
#[derive(Debug)]
pub enum H3cExecPrivilege {}

impl Enumeration for H3cExecPrivilege {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Visit"), (1, "Monitor"), (2, "System"), (3, "Manage")];
}
