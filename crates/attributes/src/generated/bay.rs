//! Bay Networks, later Nortel: Annex access servers and routers.
//!
//! Source: vendor documentation; private enterprise number 1584 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/bay`: change it there.

use ulna_wire::{Attribute, Enum, Enumeration, Format, Integer, Ipv4, Text, Vendor};

/// Bay-Networks: private enterprise number 1584.
pub const BAY_NETWORKS: Vendor = Vendor::new(1584, Format::T1L1);

/// Annex-Filter (26.1584.28): text, 1 to 247 octets.
pub const ANNEX_FILTER: Attribute<Text> = Attribute::vendor(BAY_NETWORKS, 28, "Annex-Filter");

/// Annex-CLI-Command (26.1584.29): text, 1 to 247 octets.
pub const ANNEX_CLI_COMMAND: Attribute<Text> = Attribute::vendor(BAY_NETWORKS, 29, "Annex-CLI-Command");

/// Annex-CLI-Filter (26.1584.30): text, 1 to 247 octets.
pub const ANNEX_CLI_FILTER: Attribute<Text> = Attribute::vendor(BAY_NETWORKS, 30, "Annex-CLI-Filter");

/// Annex-Host-Restrict (26.1584.31): text, 1 to 247 octets.
pub const ANNEX_HOST_RESTRICT: Attribute<Text> = Attribute::vendor(BAY_NETWORKS, 31, "Annex-Host-Restrict");

/// Annex-Host-Allow (26.1584.32): text, 1 to 247 octets.
pub const ANNEX_HOST_ALLOW: Attribute<Text> = Attribute::vendor(BAY_NETWORKS, 32, "Annex-Host-Allow");

/// Annex-Product-Name (26.1584.33): text, 1 to 247 octets.
pub const ANNEX_PRODUCT_NAME: Attribute<Text> = Attribute::vendor(BAY_NETWORKS, 33, "Annex-Product-Name");

/// Annex-SW-Version (26.1584.34): text, 1 to 247 octets.
pub const ANNEX_SW_VERSION: Attribute<Text> = Attribute::vendor(BAY_NETWORKS, 34, "Annex-SW-Version");

/// Annex-Local-IP-Address (26.1584.35): an IPv4 address, 4 octets.
pub const ANNEX_LOCAL_IP_ADDRESS: Attribute<Ipv4> = Attribute::vendor(BAY_NETWORKS, 35, "Annex-Local-IP-Address");

/// Annex-Callback-Portlist (26.1584.36): a number, 4 octets.
pub const ANNEX_CALLBACK_PORTLIST: Attribute<Integer> = Attribute::vendor(BAY_NETWORKS, 36, "Annex-Callback-Portlist");

/// Annex-Sec-Profile-Index (26.1584.37): a number, 4 octets.
pub const ANNEX_SEC_PROFILE_INDEX: Attribute<Integer> = Attribute::vendor(BAY_NETWORKS, 37, "Annex-Sec-Profile-Index");

/// Annex-Tunnel-Authen-Type (26.1584.38): a number that [`AnnexTunnelAuthenType`] names, 4 octets.
pub const ANNEX_TUNNEL_AUTHEN_TYPE: Attribute<Enum<AnnexTunnelAuthenType>> =
    Attribute::vendor(BAY_NETWORKS, 38, "Annex-Tunnel-Authen-Type");

/// Annex-Tunnel-Authen-Mode (26.1584.39): a number that [`AnnexTunnelAuthenMode`] names, 4 octets.
pub const ANNEX_TUNNEL_AUTHEN_MODE: Attribute<Enum<AnnexTunnelAuthenMode>> =
    Attribute::vendor(BAY_NETWORKS, 39, "Annex-Tunnel-Authen-Mode");

/// Annex-Authen-Servers (26.1584.40): text, 1 to 247 octets.
pub const ANNEX_AUTHEN_SERVERS: Attribute<Text> = Attribute::vendor(BAY_NETWORKS, 40, "Annex-Authen-Servers");

/// Annex-Acct-Servers (26.1584.41): text, 1 to 247 octets.
pub const ANNEX_ACCT_SERVERS: Attribute<Text> = Attribute::vendor(BAY_NETWORKS, 41, "Annex-Acct-Servers");

/// Annex-User-Server-Location (26.1584.42): a number that [`AnnexUserServerLocation`] names, 4 octets.
pub const ANNEX_USER_SERVER_LOCATION: Attribute<Enum<AnnexUserServerLocation>> =
    Attribute::vendor(BAY_NETWORKS, 42, "Annex-User-Server-Location");

/// Annex-Local-Username (26.1584.43): text, 1 to 247 octets.
pub const ANNEX_LOCAL_USERNAME: Attribute<Text> = Attribute::vendor(BAY_NETWORKS, 43, "Annex-Local-Username");

/// Annex-System-Disc-Reason (26.1584.44): a number that [`AnnexSystemDiscReason`] names, 4 octets.
pub const ANNEX_SYSTEM_DISC_REASON: Attribute<Enum<AnnexSystemDiscReason>> =
    Attribute::vendor(BAY_NETWORKS, 44, "Annex-System-Disc-Reason");

/// Annex-Modem-Disc-Reason (26.1584.45): a number that [`AnnexModemDiscReason`] names, 4 octets.
pub const ANNEX_MODEM_DISC_REASON: Attribute<Enum<AnnexModemDiscReason>> =
    Attribute::vendor(BAY_NETWORKS, 45, "Annex-Modem-Disc-Reason");

/// Annex-Disconnect-Reason (26.1584.46): a number, 4 octets.
pub const ANNEX_DISCONNECT_REASON: Attribute<Integer> = Attribute::vendor(BAY_NETWORKS, 46, "Annex-Disconnect-Reason");

/// Annex-Addr-Resolution-Protocol (26.1584.47): a number that [`AnnexAddrResolutionProtocol`] names, 4 octets.
pub const ANNEX_ADDR_RESOLUTION_PROTOCOL: Attribute<Enum<AnnexAddrResolutionProtocol>> =
    Attribute::vendor(BAY_NETWORKS, 47, "Annex-Addr-Resolution-Protocol");

/// Annex-Addr-Resolution-Servers (26.1584.48): text, 1 to 247 octets.
pub const ANNEX_ADDR_RESOLUTION_SERVERS: Attribute<Text> =
    Attribute::vendor(BAY_NETWORKS, 48, "Annex-Addr-Resolution-Servers");

/// Annex-Domain-Name (26.1584.49): text, 1 to 247 octets.
pub const ANNEX_DOMAIN_NAME: Attribute<Text> = Attribute::vendor(BAY_NETWORKS, 49, "Annex-Domain-Name");

/// Annex-Transmit-Speed (26.1584.50): a number, 4 octets.
pub const ANNEX_TRANSMIT_SPEED: Attribute<Integer> = Attribute::vendor(BAY_NETWORKS, 50, "Annex-Transmit-Speed");

/// Annex-Receive-Speed (26.1584.51): a number, 4 octets.
pub const ANNEX_RECEIVE_SPEED: Attribute<Integer> = Attribute::vendor(BAY_NETWORKS, 51, "Annex-Receive-Speed");

/// Annex-Input-Filter (26.1584.52): text, 1 to 247 octets.
pub const ANNEX_INPUT_FILTER: Attribute<Text> = Attribute::vendor(BAY_NETWORKS, 52, "Annex-Input-Filter");

/// Annex-Output-Filter (26.1584.53): text, 1 to 247 octets.
pub const ANNEX_OUTPUT_FILTER: Attribute<Text> = Attribute::vendor(BAY_NETWORKS, 53, "Annex-Output-Filter");

/// Annex-Primary-DNS-Server (26.1584.54): an IPv4 address, 4 octets.
pub const ANNEX_PRIMARY_DNS_SERVER: Attribute<Ipv4> = Attribute::vendor(BAY_NETWORKS, 54, "Annex-Primary-DNS-Server");

/// Annex-Secondary-DNS-Server (26.1584.55): an IPv4 address, 4 octets.
pub const ANNEX_SECONDARY_DNS_SERVER: Attribute<Ipv4> =
    Attribute::vendor(BAY_NETWORKS, 55, "Annex-Secondary-DNS-Server");

/// Annex-Primary-NBNS-Server (26.1584.56): an IPv4 address, 4 octets.
pub const ANNEX_PRIMARY_NBNS_SERVER: Attribute<Ipv4> = Attribute::vendor(BAY_NETWORKS, 56, "Annex-Primary-NBNS-Server");

/// Annex-Secondary-NBNS-Server (26.1584.57): an IPv4 address, 4 octets.
pub const ANNEX_SECONDARY_NBNS_SERVER: Attribute<Ipv4> =
    Attribute::vendor(BAY_NETWORKS, 57, "Annex-Secondary-NBNS-Server");

/// Annex-Syslog-Tap (26.1584.58): a number, 4 octets.
pub const ANNEX_SYSLOG_TAP: Attribute<Integer> = Attribute::vendor(BAY_NETWORKS, 58, "Annex-Syslog-Tap");

/// Annex-Keypress-Timeout (26.1584.59): a number, 4 octets.
pub const ANNEX_KEYPRESS_TIMEOUT: Attribute<Integer> = Attribute::vendor(BAY_NETWORKS, 59, "Annex-Keypress-Timeout");

/// Annex-Unauthenticated-Time (26.1584.60): a number, 4 octets.
pub const ANNEX_UNAUTHENTICATED_TIME: Attribute<Integer> =
    Attribute::vendor(BAY_NETWORKS, 60, "Annex-Unauthenticated-Time");

/// Annex-Re-CHAP-Timeout (26.1584.61): a number, 4 octets.
pub const ANNEX_RE_CHAP_TIMEOUT: Attribute<Integer> = Attribute::vendor(BAY_NETWORKS, 61, "Annex-Re-CHAP-Timeout");

/// Annex-MRRU (26.1584.62): a number, 4 octets.
pub const ANNEX_MRRU: Attribute<Integer> = Attribute::vendor(BAY_NETWORKS, 62, "Annex-MRRU");

/// Annex-EDO (26.1584.63): text, 1 to 247 octets.
pub const ANNEX_EDO: Attribute<Text> = Attribute::vendor(BAY_NETWORKS, 63, "Annex-EDO");

/// Annex-PPP-Trace-Level (26.1584.64): a number, 4 octets.
pub const ANNEX_PPP_TRACE_LEVEL: Attribute<Integer> = Attribute::vendor(BAY_NETWORKS, 64, "Annex-PPP-Trace-Level");

/// Annex-Pre-Input-Octets (26.1584.65): a number, 4 octets.
pub const ANNEX_PRE_INPUT_OCTETS: Attribute<Integer> = Attribute::vendor(BAY_NETWORKS, 65, "Annex-Pre-Input-Octets");

/// Annex-Pre-Output-Octets (26.1584.66): a number, 4 octets.
pub const ANNEX_PRE_OUTPUT_OCTETS: Attribute<Integer> = Attribute::vendor(BAY_NETWORKS, 66, "Annex-Pre-Output-Octets");

/// Annex-Pre-Input-Packets (26.1584.67): a number, 4 octets.
pub const ANNEX_PRE_INPUT_PACKETS: Attribute<Integer> = Attribute::vendor(BAY_NETWORKS, 67, "Annex-Pre-Input-Packets");

/// Annex-Pre-Output-Packets (26.1584.68): a number, 4 octets.
pub const ANNEX_PRE_OUTPUT_PACKETS: Attribute<Integer> =
    Attribute::vendor(BAY_NETWORKS, 68, "Annex-Pre-Output-Packets");

/// Annex-Connect-Progress (26.1584.69): a number, 4 octets.
pub const ANNEX_CONNECT_PROGRESS: Attribute<Integer> = Attribute::vendor(BAY_NETWORKS, 69, "Annex-Connect-Progress");

/// Annex-Multicast-Rate-Limit (26.1584.73): a number, 4 octets.
pub const ANNEX_MULTICAST_RATE_LIMIT: Attribute<Integer> =
    Attribute::vendor(BAY_NETWORKS, 73, "Annex-Multicast-Rate-Limit");

/// Annex-Maximum-Call-Duration (26.1584.74): a number, 4 octets.
pub const ANNEX_MAXIMUM_CALL_DURATION: Attribute<Integer> =
    Attribute::vendor(BAY_NETWORKS, 74, "Annex-Maximum-Call-Duration");

/// Annex-Multilink-Id (26.1584.75): a number, 4 octets.
pub const ANNEX_MULTILINK_ID: Attribute<Integer> = Attribute::vendor(BAY_NETWORKS, 75, "Annex-Multilink-Id");

/// Annex-Num-In-Multilink (26.1584.76): a number, 4 octets.
pub const ANNEX_NUM_IN_MULTILINK: Attribute<Integer> = Attribute::vendor(BAY_NETWORKS, 76, "Annex-Num-In-Multilink");

/// Annex-Secondary-Srv-Endpoint (26.1584.79): text, 1 to 247 octets.
pub const ANNEX_SECONDARY_SRV_ENDPOINT: Attribute<Text> =
    Attribute::vendor(BAY_NETWORKS, 79, "Annex-Secondary-Srv-Endpoint");

/// Annex-Gwy-Selection-Mode (26.1584.80): a number, 4 octets.
pub const ANNEX_GWY_SELECTION_MODE: Attribute<Integer> =
    Attribute::vendor(BAY_NETWORKS, 80, "Annex-Gwy-Selection-Mode");

/// Annex-Logical-Channel-Number (26.1584.81): a number, 4 octets.
pub const ANNEX_LOGICAL_CHANNEL_NUMBER: Attribute<Integer> =
    Attribute::vendor(BAY_NETWORKS, 81, "Annex-Logical-Channel-Number");

/// Annex-Wan-Number (26.1584.82): a number, 4 octets.
pub const ANNEX_WAN_NUMBER: Attribute<Integer> = Attribute::vendor(BAY_NETWORKS, 82, "Annex-Wan-Number");

/// Annex-Port (26.1584.83): a number, 4 octets.
pub const ANNEX_PORT: Attribute<Integer> = Attribute::vendor(BAY_NETWORKS, 83, "Annex-Port");

/// Annex-Pool-Id (26.1584.85): a number, 4 octets.
pub const ANNEX_POOL_ID: Attribute<Integer> = Attribute::vendor(BAY_NETWORKS, 85, "Annex-Pool-Id");

/// Annex-Compression-Protocol (26.1584.86): text, 1 to 247 octets.
pub const ANNEX_COMPRESSION_PROTOCOL: Attribute<Text> =
    Attribute::vendor(BAY_NETWORKS, 86, "Annex-Compression-Protocol");

/// Annex-Transmitted-Packets (26.1584.87): a number, 4 octets.
pub const ANNEX_TRANSMITTED_PACKETS: Attribute<Integer> =
    Attribute::vendor(BAY_NETWORKS, 87, "Annex-Transmitted-Packets");

/// Annex-Retransmitted-Packets (26.1584.88): a number, 4 octets.
pub const ANNEX_RETRANSMITTED_PACKETS: Attribute<Integer> =
    Attribute::vendor(BAY_NETWORKS, 88, "Annex-Retransmitted-Packets");

/// Annex-Signal-to-Noise-Ratio (26.1584.89): a number, 4 octets.
pub const ANNEX_SIGNAL_TO_NOISE_RATIO: Attribute<Integer> =
    Attribute::vendor(BAY_NETWORKS, 89, "Annex-Signal-to-Noise-Ratio");

/// Annex-Retrain-Requests-Sent (26.1584.90): a number, 4 octets.
pub const ANNEX_RETRAIN_REQUESTS_SENT: Attribute<Integer> =
    Attribute::vendor(BAY_NETWORKS, 90, "Annex-Retrain-Requests-Sent");

/// Annex-Retrain-Requests-Rcvd (26.1584.91): a number, 4 octets.
pub const ANNEX_RETRAIN_REQUESTS_RCVD: Attribute<Integer> =
    Attribute::vendor(BAY_NETWORKS, 91, "Annex-Retrain-Requests-Rcvd");

/// Annex-Rate-Reneg-Req-Sent (26.1584.92): a number, 4 octets.
pub const ANNEX_RATE_RENEG_REQ_SENT: Attribute<Integer> =
    Attribute::vendor(BAY_NETWORKS, 92, "Annex-Rate-Reneg-Req-Sent");

/// Annex-Rate-Reneg-Req-Rcvd (26.1584.93): a number, 4 octets.
pub const ANNEX_RATE_RENEG_REQ_RCVD: Attribute<Integer> =
    Attribute::vendor(BAY_NETWORKS, 93, "Annex-Rate-Reneg-Req-Rcvd");

/// Annex-Begin-Receive-Line-Level (26.1584.94): a number, 4 octets.
pub const ANNEX_BEGIN_RECEIVE_LINE_LEVEL: Attribute<Integer> =
    Attribute::vendor(BAY_NETWORKS, 94, "Annex-Begin-Receive-Line-Level");

/// Annex-End-Receive-Line-Level (26.1584.95): a number, 4 octets.
pub const ANNEX_END_RECEIVE_LINE_LEVEL: Attribute<Integer> =
    Attribute::vendor(BAY_NETWORKS, 95, "Annex-End-Receive-Line-Level");

/// Annex-Begin-Modulation (26.1584.96): text, 1 to 247 octets.
pub const ANNEX_BEGIN_MODULATION: Attribute<Text> = Attribute::vendor(BAY_NETWORKS, 96, "Annex-Begin-Modulation");

/// Annex-Error-Correction-Prot (26.1584.97): text, 1 to 247 octets.
pub const ANNEX_ERROR_CORRECTION_PROT: Attribute<Text> =
    Attribute::vendor(BAY_NETWORKS, 97, "Annex-Error-Correction-Prot");

/// Annex-End-Modulation (26.1584.98): text, 1 to 247 octets.
pub const ANNEX_END_MODULATION: Attribute<Text> = Attribute::vendor(BAY_NETWORKS, 98, "Annex-End-Modulation");

/// Annex-User-Level (26.1584.100): a number that [`AnnexUserLevel`] names, 4 octets.
pub const ANNEX_USER_LEVEL: Attribute<Enum<AnnexUserLevel>> = Attribute::vendor(BAY_NETWORKS, 100, "Annex-User-Level");

/// Annex-Audit-Level (26.1584.101): a number that [`AnnexAuditLevel`] names, 4 octets.
pub const ANNEX_AUDIT_LEVEL: Attribute<Enum<AnnexAuditLevel>> =
    Attribute::vendor(BAY_NETWORKS, 101, "Annex-Audit-Level");

/// CES-Group (26.1584.102): text, 1 to 247 octets.
pub const CES_GROUP: Attribute<Text> = Attribute::vendor(BAY_NETWORKS, 102, "CES-Group");

/// Passport-Access-Priority (26.1584.192): a number that [`PassportAccessPriority`] names, 4 octets.
pub const PASSPORT_ACCESS_PRIORITY: Attribute<Enum<PassportAccessPriority>> =
    Attribute::vendor(BAY_NETWORKS, 192, "Passport-Access-Priority");

/// Annex-Cli-Commands (26.1584.193): text, 1 to 247 octets.
pub const ANNEX_CLI_COMMANDS: Attribute<Text> = Attribute::vendor(BAY_NETWORKS, 193, "Annex-Cli-Commands");

/// Annex-Command-Access (26.1584.194): a number that [`AnnexCommandAccess`] names, 4 octets.
pub const ANNEX_COMMAND_ACCESS: Attribute<Enum<AnnexCommandAccess>> =
    Attribute::vendor(BAY_NETWORKS, 194, "Annex-Command-Access");

/// Commands (26.1584.195): text, 1 to 247 octets.
pub const COMMANDS: Attribute<Text> = Attribute::vendor(BAY_NETWORKS, 195, "Commands");

/// What the numbers of Annex-Tunnel-Authen-Type (26.1584.38) mean.
#[derive(Debug)]
pub enum AnnexTunnelAuthenType {}

impl Enumeration for AnnexTunnelAuthenType {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "none"), (1, "kmd5-128")];
}

/// What the numbers of Annex-Tunnel-Authen-Mode (26.1584.39) mean.
#[derive(Debug)]
pub enum AnnexTunnelAuthenMode {}

impl Enumeration for AnnexTunnelAuthenMode {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "none"), (1, "prefix-suffix")];
}

/// What the numbers of Annex-User-Server-Location (26.1584.42) mean.
#[derive(Debug)]
pub enum AnnexUserServerLocation {}

impl Enumeration for AnnexUserServerLocation {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "local"), (2, "remote")];
}

/// What the numbers of Annex-System-Disc-Reason (26.1584.44) mean.
#[derive(Debug)]
pub enum AnnexSystemDiscReason {}

impl Enumeration for AnnexSystemDiscReason {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Unknown"),
        (1, "Line-disconnected"),
        (2, "Dial-failed"),
        (3, "WAN-manager-error"),
        (4, "Disconnect-reset"),
        (5, "Error-from-adm_notify"),
        (6, "Modem-down-adm_notify"),
        (7, "PPP-protocol-disconnect"),
        (8, "Inactivity-timer"),
        (9, "CLI-Hangup-command"),
        (10, "CLI-last-job"),
        (11, "Session-timeout"),
        (12, "Slave-termination"),
        (13, "Abnormal-termination"),
        (14, "DCD-wait-failed"),
        (15, "CLI-inactivity"),
        (16, "Admin-port-reset"),
        (17, "CLI-auth-failed"),
        (18, "Slave-auth-failed"),
        (19, "PAP-auth-failed"),
        (20, "CHAP-auth-failed"),
        (21, "Local-modem-reset"),
        (22, "Modem-dead"),
        (23, "PPP-LCP-failure"),
        (24, "PPP-IPCP-failure"),
        (25, "PPP-IPXCP-failure"),
        (26, "PPP-ATCP-failure"),
        (27, "PPP-CCP-failure"),
        (28, "PPP-MP-failure"),
        (29, "PPP-IPCP-timeout"),
        (30, "PPP-IPXCP-timeout"),
        (31, "PPP-ATCP-timeout"),
        (32, "PPP-CCP-timeout"),
        (33, "PPP-MP-timeout"),
        (34, "PPP-init-failure"),
        (35, "PPP-Unknown"),
        (36, "PPP-Dialback-failed"),
        (37, "PPP-Address-In-Use"),
        (38, "PPP-No-device"),
        (39, "PPP-Modem-hangup-rcvd"),
        (40, "PPP-Hangup-rcvd"),
        (41, "PPP-Termination-rcvd"),
        (42, "PPP-Kill-rcvd"),
        (43, "PPP-Time-rcvd"),
        (44, "PPP-No-memory"),
        (45, "PPP-Connection-Abort"),
        (46, "PPP-VPN-LCP-failure"),
        (47, "PPP-VPN-Auth-failure"),
        (48, "PPP-MP-invalid-port"),
        (49, "PPP-Invalid-device"),
        (50, "PPP-MMP-bundle-failure"),
        (51, "DVS-Registration-failure"),
        (52, "DVS-Home-agent-dereg"),
        (53, "DVS-Tunnel-no-renew"),
        (54, "DVS-Tunnel-expired"),
    ];
}

/// What the numbers of Annex-Modem-Disc-Reason (26.1584.45) mean.
#[derive(Debug)]
pub enum AnnexModemDiscReason {}

impl Enumeration for AnnexModemDiscReason {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Unknown"),
        (1, "Local-disconnect"),
        (2, "CD-Timer-Expired"),
        (4, "Remote-protocol-disc"),
        (5, "Clear-down"),
        (6, "Long-Space-disconnect"),
        (7, "Carrier-Lost"),
        (8, "Modem-Retrain-Timeout"),
    ];
}

/// What the numbers of Annex-Addr-Resolution-Protocol (26.1584.47) mean.
#[derive(Debug)]
pub enum AnnexAddrResolutionProtocol {}

impl Enumeration for AnnexAddrResolutionProtocol {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "none"), (1, "DHCP")];
}

/// What the numbers of Annex-User-Level (26.1584.100) mean.
#[derive(Debug)]
pub enum AnnexUserLevel {}

impl Enumeration for AnnexUserLevel {
    const NAMES: &'static [(u32, &'static str)] = &[(2, "Manager"), (4, "User"), (8, "Operator")];
}

/// What the numbers of Annex-Audit-Level (26.1584.101) mean.
#[derive(Debug)]
pub enum AnnexAuditLevel {}

impl Enumeration for AnnexAuditLevel {
    const NAMES: &'static [(u32, &'static str)] = &[(2, "Manager"), (4, "User"), (8, "Operator")];
}

/// What the numbers of Passport-Access-Priority (26.1584.192) mean.
#[derive(Debug)]
pub enum PassportAccessPriority {}

impl Enumeration for PassportAccessPriority {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "None-Access"),
        (1, "Read-Only-Access"),
        (2, "L1-Read-Write-Access"),
        (3, "L2-Read-Write-Access"),
        (4, "L3-Read-Write-Access"),
        (5, "Read-Write-Access"),
        (6, "Read-Write-All-Access"),
    ];
}

/// What the numbers of Annex-Command-Access (26.1584.194) mean.
#[derive(Debug)]
pub enum AnnexCommandAccess {}

impl Enumeration for AnnexCommandAccess {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "False"), (1, "True")];
}
