//! Huawei: ME60, NE and AR routers, switches.
//!
//! Source: vendor documentation; private enterprise number 2011 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/huawei`: change it there.

use ulna_wire::{Attribute, Enum, Enumeration, Format, Integer, Ipv4, Ipv6, Ipv6Prefix, Octets, Text, Vendor};

/// Huawei: private enterprise number 2011.
pub const HUAWEI: Vendor = Vendor::new(2011, Format::T1L1);

/// Huawei-Input-Burst-Size (26.2011.1): a number, 4 octets.
pub const HUAWEI_INPUT_BURST_SIZE: Attribute<Integer> = Attribute::vendor(HUAWEI, 1, "Huawei-Input-Burst-Size");

/// Huawei-Input-Average-Rate (26.2011.2): a number, 4 octets.
pub const HUAWEI_INPUT_AVERAGE_RATE: Attribute<Integer> = Attribute::vendor(HUAWEI, 2, "Huawei-Input-Average-Rate");

/// Huawei-Input-Peak-Rate (26.2011.3): a number, 4 octets.
pub const HUAWEI_INPUT_PEAK_RATE: Attribute<Integer> = Attribute::vendor(HUAWEI, 3, "Huawei-Input-Peak-Rate");

/// Huawei-Output-Burst-Size (26.2011.4): a number, 4 octets.
pub const HUAWEI_OUTPUT_BURST_SIZE: Attribute<Integer> = Attribute::vendor(HUAWEI, 4, "Huawei-Output-Burst-Size");

/// Huawei-Output-Average-Rate (26.2011.5): a number, 4 octets.
pub const HUAWEI_OUTPUT_AVERAGE_RATE: Attribute<Integer> = Attribute::vendor(HUAWEI, 5, "Huawei-Output-Average-Rate");

/// Huawei-Output-Peak-Rate (26.2011.6): a number, 4 octets.
pub const HUAWEI_OUTPUT_PEAK_RATE: Attribute<Integer> = Attribute::vendor(HUAWEI, 6, "Huawei-Output-Peak-Rate");

/// Huawei-In-Kb-Before-T-Switch (26.2011.7): a number, 4 octets.
pub const HUAWEI_IN_KB_BEFORE_T_SWITCH: Attribute<Integer> =
    Attribute::vendor(HUAWEI, 7, "Huawei-In-Kb-Before-T-Switch");

/// Huawei-Out-Kb-Before-T-Switch (26.2011.8): a number, 4 octets.
pub const HUAWEI_OUT_KB_BEFORE_T_SWITCH: Attribute<Integer> =
    Attribute::vendor(HUAWEI, 8, "Huawei-Out-Kb-Before-T-Switch");

/// Huawei-In-Pkt-Before-T-Switch (26.2011.9): a number, 4 octets.
pub const HUAWEI_IN_PKT_BEFORE_T_SWITCH: Attribute<Integer> =
    Attribute::vendor(HUAWEI, 9, "Huawei-In-Pkt-Before-T-Switch");

/// Huawei-Out-Pkt-Before-T-Switch (26.2011.10): a number, 4 octets.
pub const HUAWEI_OUT_PKT_BEFORE_T_SWITCH: Attribute<Integer> =
    Attribute::vendor(HUAWEI, 10, "Huawei-Out-Pkt-Before-T-Switch");

/// Huawei-In-Kb-After-T-Switch (26.2011.11): a number, 4 octets.
pub const HUAWEI_IN_KB_AFTER_T_SWITCH: Attribute<Integer> =
    Attribute::vendor(HUAWEI, 11, "Huawei-In-Kb-After-T-Switch");

/// Huawei-Out-Kb-After-T-Switch (26.2011.12): a number, 4 octets.
pub const HUAWEI_OUT_KB_AFTER_T_SWITCH: Attribute<Integer> =
    Attribute::vendor(HUAWEI, 12, "Huawei-Out-Kb-After-T-Switch");

/// Huawei-In-Pkt-After-T-Switch (26.2011.13): a number, 4 octets.
pub const HUAWEI_IN_PKT_AFTER_T_SWITCH: Attribute<Integer> =
    Attribute::vendor(HUAWEI, 13, "Huawei-In-Pkt-After-T-Switch");

/// Huawei-Out-Pkt-After-T-Switch (26.2011.14): a number, 4 octets.
pub const HUAWEI_OUT_PKT_AFTER_T_SWITCH: Attribute<Integer> =
    Attribute::vendor(HUAWEI, 14, "Huawei-Out-Pkt-After-T-Switch");

/// Huawei-Remanent-Volume (26.2011.15): a number, 4 octets.
pub const HUAWEI_REMANENT_VOLUME: Attribute<Integer> = Attribute::vendor(HUAWEI, 15, "Huawei-Remanent-Volume");

/// Huawei-Tariff-Switch-Interval (26.2011.16): a number, 4 octets.
pub const HUAWEI_TARIFF_SWITCH_INTERVAL: Attribute<Integer> =
    Attribute::vendor(HUAWEI, 16, "Huawei-Tariff-Switch-Interval");

/// Huawei-ISP-ID (26.2011.17): text, 1 to 247 octets.
pub const HUAWEI_ISP_ID: Attribute<Text> = Attribute::vendor(HUAWEI, 17, "Huawei-ISP-ID");

/// Huawei-Max-Users-Per-Logic-Port (26.2011.18): a number, 4 octets.
pub const HUAWEI_MAX_USERS_PER_LOGIC_PORT: Attribute<Integer> =
    Attribute::vendor(HUAWEI, 18, "Huawei-Max-Users-Per-Logic-Port");

/// Huawei-Command (26.2011.20): a number, 4 octets.
pub const HUAWEI_COMMAND: Attribute<Integer> = Attribute::vendor(HUAWEI, 20, "Huawei-Command");

/// Huawei-Priority (26.2011.22): a number, 4 octets.
pub const HUAWEI_PRIORITY: Attribute<Integer> = Attribute::vendor(HUAWEI, 22, "Huawei-Priority");

/// Huawei-Control-Identifier (26.2011.24): a number, 4 octets.
pub const HUAWEI_CONTROL_IDENTIFIER: Attribute<Integer> = Attribute::vendor(HUAWEI, 24, "Huawei-Control-Identifier");

/// Huawei-Result-Code (26.2011.25): a number that [`HuaweiResultCode`] names, 4 octets.
pub const HUAWEI_RESULT_CODE: Attribute<Enum<HuaweiResultCode>> = Attribute::vendor(HUAWEI, 25, "Huawei-Result-Code");

/// Huawei-Connect-ID (26.2011.26): a number, 4 octets.
pub const HUAWEI_CONNECT_ID: Attribute<Integer> = Attribute::vendor(HUAWEI, 26, "Huawei-Connect-ID");

/// Huawei-PortalURL (26.2011.27): text, 1 to 247 octets.
pub const HUAWEI_PORTALURL: Attribute<Text> = Attribute::vendor(HUAWEI, 27, "Huawei-PortalURL");

/// Huawei-FTP-Directory (26.2011.28): text, 1 to 247 octets.
pub const HUAWEI_FTP_DIRECTORY: Attribute<Text> = Attribute::vendor(HUAWEI, 28, "Huawei-FTP-Directory");

/// Huawei-Exec-Privilege (26.2011.29): a number, 4 octets.
pub const HUAWEI_EXEC_PRIVILEGE: Attribute<Integer> = Attribute::vendor(HUAWEI, 29, "Huawei-Exec-Privilege");

/// Huawei-IP-Address (26.2011.30): a number, 4 octets.
pub const HUAWEI_IP_ADDRESS: Attribute<Integer> = Attribute::vendor(HUAWEI, 30, "Huawei-IP-Address");

/// Huawei-Qos-Profile-Name (26.2011.31): text, 1 to 247 octets.
pub const HUAWEI_QOS_PROFILE_NAME: Attribute<Text> = Attribute::vendor(HUAWEI, 31, "Huawei-Qos-Profile-Name");

/// Huawei-SIP-Server (26.2011.32): text, 1 to 247 octets.
pub const HUAWEI_SIP_SERVER: Attribute<Text> = Attribute::vendor(HUAWEI, 32, "Huawei-SIP-Server");

/// Huawei-User-Password (26.2011.33): text, 1 to 247 octets.
pub const HUAWEI_USER_PASSWORD: Attribute<Text> = Attribute::vendor(HUAWEI, 33, "Huawei-User-Password");

/// Huawei-Command-Mode (26.2011.34): text, 1 to 247 octets.
pub const HUAWEI_COMMAND_MODE: Attribute<Text> = Attribute::vendor(HUAWEI, 34, "Huawei-Command-Mode");

/// Huawei-Renewal-Time (26.2011.35): a number, 4 octets.
pub const HUAWEI_RENEWAL_TIME: Attribute<Integer> = Attribute::vendor(HUAWEI, 35, "Huawei-Renewal-Time");

/// Huawei-Rebinding-Time (26.2011.36): a number, 4 octets.
pub const HUAWEI_REBINDING_TIME: Attribute<Integer> = Attribute::vendor(HUAWEI, 36, "Huawei-Rebinding-Time");

/// Huawei-IGMP-Enable (26.2011.37): a number, 4 octets.
pub const HUAWEI_IGMP_ENABLE: Attribute<Integer> = Attribute::vendor(HUAWEI, 37, "Huawei-IGMP-Enable");

/// Huawei-Destnation-IP-Addr (26.2011.39): text, 1 to 247 octets.
pub const HUAWEI_DESTNATION_IP_ADDR: Attribute<Text> = Attribute::vendor(HUAWEI, 39, "Huawei-Destnation-IP-Addr");

/// Huawei-Destnation-Volume (26.2011.40): text, 1 to 247 octets.
pub const HUAWEI_DESTNATION_VOLUME: Attribute<Text> = Attribute::vendor(HUAWEI, 40, "Huawei-Destnation-Volume");

/// Huawei-Startup-Stamp (26.2011.59): a number, 4 octets.
pub const HUAWEI_STARTUP_STAMP: Attribute<Integer> = Attribute::vendor(HUAWEI, 59, "Huawei-Startup-Stamp");

/// Huawei-IPHost-Addr (26.2011.60): text, 1 to 247 octets.
pub const HUAWEI_IPHOST_ADDR: Attribute<Text> = Attribute::vendor(HUAWEI, 60, "Huawei-IPHost-Addr");

/// Huawei-Up-Priority (26.2011.61): a number, 4 octets.
pub const HUAWEI_UP_PRIORITY: Attribute<Integer> = Attribute::vendor(HUAWEI, 61, "Huawei-Up-Priority");

/// Huawei-Down-Priority (26.2011.62): a number, 4 octets.
pub const HUAWEI_DOWN_PRIORITY: Attribute<Integer> = Attribute::vendor(HUAWEI, 62, "Huawei-Down-Priority");

/// Huawei-Tunnel-VPN-Instance (26.2011.63): text, 1 to 247 octets.
pub const HUAWEI_TUNNEL_VPN_INSTANCE: Attribute<Text> = Attribute::vendor(HUAWEI, 63, "Huawei-Tunnel-VPN-Instance");

/// Huawei-VT-Name (26.2011.64): a number, 4 octets.
pub const HUAWEI_VT_NAME: Attribute<Integer> = Attribute::vendor(HUAWEI, 64, "Huawei-VT-Name");

/// Huawei-User-Date (26.2011.65): text, 1 to 247 octets.
pub const HUAWEI_USER_DATE: Attribute<Text> = Attribute::vendor(HUAWEI, 65, "Huawei-User-Date");

/// Huawei-User-Class (26.2011.66): text, 1 to 247 octets.
pub const HUAWEI_USER_CLASS: Attribute<Text> = Attribute::vendor(HUAWEI, 66, "Huawei-User-Class");

/// Huawei-PPP-NCP-Type (26.2011.70): a number, 4 octets.
pub const HUAWEI_PPP_NCP_TYPE: Attribute<Integer> = Attribute::vendor(HUAWEI, 70, "Huawei-PPP-NCP-Type");

/// Huawei-VSI-Name (26.2011.71): text, 1 to 247 octets.
pub const HUAWEI_VSI_NAME: Attribute<Text> = Attribute::vendor(HUAWEI, 71, "Huawei-VSI-Name");

/// Huawei-Subnet-Mask (26.2011.72): an IPv4 address, 4 octets.
pub const HUAWEI_SUBNET_MASK: Attribute<Ipv4> = Attribute::vendor(HUAWEI, 72, "Huawei-Subnet-Mask");

/// Huawei-Gateway-Address (26.2011.73): an IPv4 address, 4 octets.
pub const HUAWEI_GATEWAY_ADDRESS: Attribute<Ipv4> = Attribute::vendor(HUAWEI, 73, "Huawei-Gateway-Address");

/// Huawei-Lease-Time (26.2011.74): a number, 4 octets.
pub const HUAWEI_LEASE_TIME: Attribute<Integer> = Attribute::vendor(HUAWEI, 74, "Huawei-Lease-Time");

/// Huawei-Primary-WINS (26.2011.75): an IPv4 address, 4 octets.
pub const HUAWEI_PRIMARY_WINS: Attribute<Ipv4> = Attribute::vendor(HUAWEI, 75, "Huawei-Primary-WINS");

/// Huawei-Secondary-WINS (26.2011.76): an IPv4 address, 4 octets.
pub const HUAWEI_SECONDARY_WINS: Attribute<Ipv4> = Attribute::vendor(HUAWEI, 76, "Huawei-Secondary-WINS");

/// Huawei-Input-Peak-Burst-Size (26.2011.77): a number, 4 octets.
pub const HUAWEI_INPUT_PEAK_BURST_SIZE: Attribute<Integer> =
    Attribute::vendor(HUAWEI, 77, "Huawei-Input-Peak-Burst-Size");

/// Huawei-Output-Peak-Burst-Size (26.2011.78): a number, 4 octets.
pub const HUAWEI_OUTPUT_PEAK_BURST_SIZE: Attribute<Integer> =
    Attribute::vendor(HUAWEI, 78, "Huawei-Output-Peak-Burst-Size");

/// Huawei-Reduced-CIR (26.2011.79): a number, 4 octets.
pub const HUAWEI_REDUCED_CIR: Attribute<Integer> = Attribute::vendor(HUAWEI, 79, "Huawei-Reduced-CIR");

/// Huawei-Tunnel-Session-Limit (26.2011.80): a number, 4 octets.
pub const HUAWEI_TUNNEL_SESSION_LIMIT: Attribute<Integer> =
    Attribute::vendor(HUAWEI, 80, "Huawei-Tunnel-Session-Limit");

/// Huawei-Zone-Name (26.2011.81): text, 1 to 247 octets.
pub const HUAWEI_ZONE_NAME: Attribute<Text> = Attribute::vendor(HUAWEI, 81, "Huawei-Zone-Name");

/// Huawei-Data-Filter (26.2011.82): text, 1 to 247 octets.
pub const HUAWEI_DATA_FILTER: Attribute<Text> = Attribute::vendor(HUAWEI, 82, "Huawei-Data-Filter");

/// Huawei-Access-Service (26.2011.83): text, 1 to 247 octets.
pub const HUAWEI_ACCESS_SERVICE: Attribute<Text> = Attribute::vendor(HUAWEI, 83, "Huawei-Access-Service");

/// Huawei-Accounting-Level (26.2011.84): a number, 4 octets.
pub const HUAWEI_ACCOUNTING_LEVEL: Attribute<Integer> = Attribute::vendor(HUAWEI, 84, "Huawei-Accounting-Level");

/// Huawei-Portal-Mode (26.2011.85): a number that [`HuaweiPortalMode`] names, 4 octets.
pub const HUAWEI_PORTAL_MODE: Attribute<Enum<HuaweiPortalMode>> = Attribute::vendor(HUAWEI, 85, "Huawei-Portal-Mode");

/// Huawei-DPI-Policy-Name (26.2011.86): text, 1 to 247 octets.
pub const HUAWEI_DPI_POLICY_NAME: Attribute<Text> = Attribute::vendor(HUAWEI, 86, "Huawei-DPI-Policy-Name");

/// huawei-Policy-Route (26.2011.87): an IPv4 address, 4 octets.
pub const HUAWEI_POLICY_ROUTE: Attribute<Ipv4> = Attribute::vendor(HUAWEI, 87, "huawei-Policy-Route");

/// Huawei-Framed-Pool (26.2011.88): text, 1 to 247 octets.
pub const HUAWEI_FRAMED_POOL: Attribute<Text> = Attribute::vendor(HUAWEI, 88, "Huawei-Framed-Pool");

/// Huawei-L2TP-Terminate-Cause (26.2011.89): text, 1 to 247 octets.
pub const HUAWEI_L2TP_TERMINATE_CAUSE: Attribute<Text> = Attribute::vendor(HUAWEI, 89, "Huawei-L2TP-Terminate-Cause");

/// Huawei-Multi-Account-Mode (26.2011.90): a number, 4 octets.
pub const HUAWEI_MULTI_ACCOUNT_MODE: Attribute<Integer> = Attribute::vendor(HUAWEI, 90, "Huawei-Multi-Account-Mode");

/// Huawei-Queue-Profile (26.2011.91): text, 1 to 247 octets.
pub const HUAWEI_QUEUE_PROFILE: Attribute<Text> = Attribute::vendor(HUAWEI, 91, "Huawei-Queue-Profile");

/// Huawei-Layer4-Session-Limit (26.2011.92): a number, 4 octets.
pub const HUAWEI_LAYER4_SESSION_LIMIT: Attribute<Integer> =
    Attribute::vendor(HUAWEI, 92, "Huawei-Layer4-Session-Limit");

/// Huawei-Multicast-Profile (26.2011.93): text, 1 to 247 octets.
pub const HUAWEI_MULTICAST_PROFILE: Attribute<Text> = Attribute::vendor(HUAWEI, 93, "Huawei-Multicast-Profile");

/// Huawei-VPN-Instance (26.2011.94): text, 1 to 247 octets.
pub const HUAWEI_VPN_INSTANCE: Attribute<Text> = Attribute::vendor(HUAWEI, 94, "Huawei-VPN-Instance");

/// Huawei-Policy-Name (26.2011.95): text, 1 to 247 octets.
pub const HUAWEI_POLICY_NAME: Attribute<Text> = Attribute::vendor(HUAWEI, 95, "Huawei-Policy-Name");

/// Huawei-Tunnel-Group-Name (26.2011.96): text, 1 to 247 octets.
pub const HUAWEI_TUNNEL_GROUP_NAME: Attribute<Text> = Attribute::vendor(HUAWEI, 96, "Huawei-Tunnel-Group-Name");

/// Huawei-Multicast-Source-Group (26.2011.97): text, 1 to 247 octets.
pub const HUAWEI_MULTICAST_SOURCE_GROUP: Attribute<Text> =
    Attribute::vendor(HUAWEI, 97, "Huawei-Multicast-Source-Group");

/// Huawei-Multicast-Receive-Group (26.2011.98): an IPv4 address, 4 octets.
pub const HUAWEI_MULTICAST_RECEIVE_GROUP: Attribute<Ipv4> =
    Attribute::vendor(HUAWEI, 98, "Huawei-Multicast-Receive-Group");

/// Huawei-User-Multicast-Type (26.2011.99): a number, 4 octets.
pub const HUAWEI_USER_MULTICAST_TYPE: Attribute<Integer> = Attribute::vendor(HUAWEI, 99, "Huawei-User-Multicast-Type");

/// Huawei-Reduced-PIR (26.2011.100): a number, 4 octets.
pub const HUAWEI_REDUCED_PIR: Attribute<Integer> = Attribute::vendor(HUAWEI, 100, "Huawei-Reduced-PIR");

/// Huawei-LI-ID (26.2011.101): text, 1 to 247 octets.
pub const HUAWEI_LI_ID: Attribute<Text> = Attribute::vendor(HUAWEI, 101, "Huawei-LI-ID");

/// Huawei-LI-Md-Address (26.2011.102): an IPv4 address, 4 octets.
pub const HUAWEI_LI_MD_ADDRESS: Attribute<Ipv4> = Attribute::vendor(HUAWEI, 102, "Huawei-LI-Md-Address");

/// Huawei-LI-Md-Port (26.2011.103): a number, 4 octets.
pub const HUAWEI_LI_MD_PORT: Attribute<Integer> = Attribute::vendor(HUAWEI, 103, "Huawei-LI-Md-Port");

/// Huawei-LI-Md-VpnInstance (26.2011.104): text, 1 to 247 octets.
pub const HUAWEI_LI_MD_VPNINSTANCE: Attribute<Text> = Attribute::vendor(HUAWEI, 104, "Huawei-LI-Md-VpnInstance");

/// Huawei-Service-Chg-Cmd (26.2011.105): a number, 4 octets.
pub const HUAWEI_SERVICE_CHG_CMD: Attribute<Integer> = Attribute::vendor(HUAWEI, 105, "Huawei-Service-Chg-Cmd");

/// Huawei-Acct-Packet-Type (26.2011.106): a number, 4 octets.
pub const HUAWEI_ACCT_PACKET_TYPE: Attribute<Integer> = Attribute::vendor(HUAWEI, 106, "Huawei-Acct-Packet-Type");

/// Huawei-Call-Reference (26.2011.107): a number, 4 octets.
pub const HUAWEI_CALL_REFERENCE: Attribute<Integer> = Attribute::vendor(HUAWEI, 107, "Huawei-Call-Reference");

/// Huawei-PSTN-Port (26.2011.108): a number, 4 octets.
pub const HUAWEI_PSTN_PORT: Attribute<Integer> = Attribute::vendor(HUAWEI, 108, "Huawei-PSTN-Port");

/// Huawei-Voip-Service-Type (26.2011.109): a number, 4 octets.
pub const HUAWEI_VOIP_SERVICE_TYPE: Attribute<Integer> = Attribute::vendor(HUAWEI, 109, "Huawei-Voip-Service-Type");

/// Huawei-Acct-Connection-Time (26.2011.110): a number, 4 octets.
pub const HUAWEI_ACCT_CONNECTION_TIME: Attribute<Integer> =
    Attribute::vendor(HUAWEI, 110, "Huawei-Acct-Connection-Time");

/// Huawei-Error-Reason (26.2011.112): a number, 4 octets.
pub const HUAWEI_ERROR_REASON: Attribute<Integer> = Attribute::vendor(HUAWEI, 112, "Huawei-Error-Reason");

/// Huawei-Remain-Monney (26.2011.113): a number, 4 octets.
pub const HUAWEI_REMAIN_MONNEY: Attribute<Integer> = Attribute::vendor(HUAWEI, 113, "Huawei-Remain-Monney");

/// Huawei-Org-GK-ipaddr (26.2011.123): an IPv4 address, 4 octets.
pub const HUAWEI_ORG_GK_IPADDR: Attribute<Ipv4> = Attribute::vendor(HUAWEI, 123, "Huawei-Org-GK-ipaddr");

/// Huawei-Org-GW-ipaddr (26.2011.124): an IPv4 address, 4 octets.
pub const HUAWEI_ORG_GW_IPADDR: Attribute<Ipv4> = Attribute::vendor(HUAWEI, 124, "Huawei-Org-GW-ipaddr");

/// Huawei-Dst-GK-ipaddr (26.2011.125): an IPv4 address, 4 octets.
pub const HUAWEI_DST_GK_IPADDR: Attribute<Ipv4> = Attribute::vendor(HUAWEI, 125, "Huawei-Dst-GK-ipaddr");

/// Huawei-Dst-GW-ipaddr (26.2011.126): an IPv4 address, 4 octets.
pub const HUAWEI_DST_GW_IPADDR: Attribute<Ipv4> = Attribute::vendor(HUAWEI, 126, "Huawei-Dst-GW-ipaddr");

/// Huawei-Access-Num (26.2011.127): text, 1 to 247 octets.
pub const HUAWEI_ACCESS_NUM: Attribute<Text> = Attribute::vendor(HUAWEI, 127, "Huawei-Access-Num");

/// Huawei-Remain-Time (26.2011.128): a number, 4 octets.
pub const HUAWEI_REMAIN_TIME: Attribute<Integer> = Attribute::vendor(HUAWEI, 128, "Huawei-Remain-Time");

/// Huawei-Codec-Type (26.2011.131): a number, 4 octets.
pub const HUAWEI_CODEC_TYPE: Attribute<Integer> = Attribute::vendor(HUAWEI, 131, "Huawei-Codec-Type");

/// Huawei-Transfer-Num (26.2011.132): text, 1 to 247 octets.
pub const HUAWEI_TRANSFER_NUM: Attribute<Text> = Attribute::vendor(HUAWEI, 132, "Huawei-Transfer-Num");

/// Huawei-New-User-Name (26.2011.133): text, 1 to 247 octets.
pub const HUAWEI_NEW_USER_NAME: Attribute<Text> = Attribute::vendor(HUAWEI, 133, "Huawei-New-User-Name");

/// Huawei-Transfer-Station-Id (26.2011.134): text, 1 to 247 octets.
pub const HUAWEI_TRANSFER_STATION_ID: Attribute<Text> = Attribute::vendor(HUAWEI, 134, "Huawei-Transfer-Station-Id");

/// Huawei-Primary-DNS (26.2011.135): an IPv4 address, 4 octets.
pub const HUAWEI_PRIMARY_DNS: Attribute<Ipv4> = Attribute::vendor(HUAWEI, 135, "Huawei-Primary-DNS");

/// Huawei-Secondary-DNS (26.2011.136): an IPv4 address, 4 octets.
pub const HUAWEI_SECONDARY_DNS: Attribute<Ipv4> = Attribute::vendor(HUAWEI, 136, "Huawei-Secondary-DNS");

/// Huawei-ONLY-Account-Type (26.2011.137): a number, 4 octets.
pub const HUAWEI_ONLY_ACCOUNT_TYPE: Attribute<Integer> = Attribute::vendor(HUAWEI, 137, "Huawei-ONLY-Account-Type");

/// Huawei-Domain-Name (26.2011.138): text, 1 to 247 octets.
pub const HUAWEI_DOMAIN_NAME: Attribute<Text> = Attribute::vendor(HUAWEI, 138, "Huawei-Domain-Name");

/// Huawei-ANCP-Profile (26.2011.139): text, 1 to 247 octets.
pub const HUAWEI_ANCP_PROFILE: Attribute<Text> = Attribute::vendor(HUAWEI, 139, "Huawei-ANCP-Profile");

/// Huawei-HTTP-Redirect-URL (26.2011.140): text, 1 to 247 octets.
pub const HUAWEI_HTTP_REDIRECT_URL: Attribute<Text> = Attribute::vendor(HUAWEI, 140, "Huawei-HTTP-Redirect-URL");

/// Huawei-Loopback-Address (26.2011.141): text, 1 to 247 octets.
pub const HUAWEI_LOOPBACK_ADDRESS: Attribute<Text> = Attribute::vendor(HUAWEI, 141, "Huawei-Loopback-Address");

/// Huawei-QoS-Profile-Type (26.2011.142): a number that [`HuaweiQosProfileType`] names, 4 octets.
pub const HUAWEI_QOS_PROFILE_TYPE: Attribute<Enum<HuaweiQosProfileType>> =
    Attribute::vendor(HUAWEI, 142, "Huawei-QoS-Profile-Type");

/// Huawei-Max-List-Num (26.2011.143): a number, 4 octets.
pub const HUAWEI_MAX_LIST_NUM: Attribute<Integer> = Attribute::vendor(HUAWEI, 143, "Huawei-Max-List-Num");

/// Huawei-Acct-IPv6-Input-Octets (26.2011.144): a number, 4 octets.
pub const HUAWEI_ACCT_IPV6_INPUT_OCTETS: Attribute<Integer> =
    Attribute::vendor(HUAWEI, 144, "Huawei-Acct-IPv6-Input-Octets");

/// Huawei-Acct-IPv6-Output-Octets (26.2011.145): a number, 4 octets.
pub const HUAWEI_ACCT_IPV6_OUTPUT_OCTETS: Attribute<Integer> =
    Attribute::vendor(HUAWEI, 145, "Huawei-Acct-IPv6-Output-Octets");

/// Huawei-Acct-IPv6-Input-Packets (26.2011.146): a number, 4 octets.
pub const HUAWEI_ACCT_IPV6_INPUT_PACKETS: Attribute<Integer> =
    Attribute::vendor(HUAWEI, 146, "Huawei-Acct-IPv6-Input-Packets");

/// Huawei-Acct-IPv6-Output-Packets (26.2011.147): a number, 4 octets.
pub const HUAWEI_ACCT_IPV6_OUTPUT_PACKETS: Attribute<Integer> =
    Attribute::vendor(HUAWEI, 147, "Huawei-Acct-IPv6-Output-Packets");

/// Huawei-Acct-IPv6-Input-Gigawords (26.2011.148): a number, 4 octets.
pub const HUAWEI_ACCT_IPV6_INPUT_GIGAWORDS: Attribute<Integer> =
    Attribute::vendor(HUAWEI, 148, "Huawei-Acct-IPv6-Input-Gigawords");

/// Huawei-Acct-IPv6-Output-Gigawords (26.2011.149): a number, 4 octets.
pub const HUAWEI_ACCT_IPV6_OUTPUT_GIGAWORDS: Attribute<Integer> =
    Attribute::vendor(HUAWEI, 149, "Huawei-Acct-IPv6-Output-Gigawords");

/// Huawei-DHCPv6-Option37 (26.2011.150): text, 1 to 247 octets.
pub const HUAWEI_DHCPV6_OPTION37: Attribute<Text> = Attribute::vendor(HUAWEI, 150, "Huawei-DHCPv6-Option37");

/// Huawei-DHCPv6-Option38 (26.2011.151): text, 1 to 247 octets.
pub const HUAWEI_DHCPV6_OPTION38: Attribute<Text> = Attribute::vendor(HUAWEI, 151, "Huawei-DHCPv6-Option38");

/// Huawei-User-Mac (26.2011.153): text, 1 to 247 octets.
pub const HUAWEI_USER_MAC: Attribute<Text> = Attribute::vendor(HUAWEI, 153, "Huawei-User-Mac");

/// Huawei-DNS-Server-IPv6-address (26.2011.154): an IPv6 address, 16 octets.
pub const HUAWEI_DNS_SERVER_IPV6_ADDRESS: Attribute<Ipv6> =
    Attribute::vendor(HUAWEI, 154, "Huawei-DNS-Server-IPv6-address");

/// Huawei-DHCPv4-Option121 (26.2011.155): text, 1 to 247 octets.
pub const HUAWEI_DHCPV4_OPTION121: Attribute<Text> = Attribute::vendor(HUAWEI, 155, "Huawei-DHCPv4-Option121");

/// Huawei-DHCPv4-Option43 (26.2011.156): text, 1 to 247 octets.
pub const HUAWEI_DHCPV4_OPTION43: Attribute<Text> = Attribute::vendor(HUAWEI, 156, "Huawei-DHCPv4-Option43");

/// Huawei-Framed-Pool-Group (26.2011.157): text, 1 to 247 octets.
pub const HUAWEI_FRAMED_POOL_GROUP: Attribute<Text> = Attribute::vendor(HUAWEI, 157, "Huawei-Framed-Pool-Group");

/// Huawei-Framed-IPv6-Address (26.2011.158): an IPv6 address, 16 octets.
pub const HUAWEI_FRAMED_IPV6_ADDRESS: Attribute<Ipv6> = Attribute::vendor(HUAWEI, 158, "Huawei-Framed-IPv6-Address");

/// Huawei-Acct-Update-Address (26.2011.159): a number, 4 octets.
pub const HUAWEI_ACCT_UPDATE_ADDRESS: Attribute<Integer> = Attribute::vendor(HUAWEI, 159, "Huawei-Acct-Update-Address");

/// Huawei-NAT-Policy-Name (26.2011.160): text, 1 to 247 octets.
pub const HUAWEI_NAT_POLICY_NAME: Attribute<Text> = Attribute::vendor(HUAWEI, 160, "Huawei-NAT-Policy-Name");

/// Huawei-NAT-Public-Address (26.2011.161): an IPv4 address, 4 octets.
pub const HUAWEI_NAT_PUBLIC_ADDRESS: Attribute<Ipv4> = Attribute::vendor(HUAWEI, 161, "Huawei-NAT-Public-Address");

/// Huawei-NAT-Start-Port (26.2011.162): a number, 4 octets.
pub const HUAWEI_NAT_START_PORT: Attribute<Integer> = Attribute::vendor(HUAWEI, 162, "Huawei-NAT-Start-Port");

/// Huawei-NAT-End-Port (26.2011.163): a number, 4 octets.
pub const HUAWEI_NAT_END_PORT: Attribute<Integer> = Attribute::vendor(HUAWEI, 163, "Huawei-NAT-End-Port");

/// Huawei-NAT-Port-Forwarding (26.2011.164): a number, 4 octets.
pub const HUAWEI_NAT_PORT_FORWARDING: Attribute<Integer> = Attribute::vendor(HUAWEI, 164, "Huawei-NAT-Port-Forwarding");

/// Huawei-NAT-Port-Range-Update (26.2011.165): a number, 4 octets.
pub const HUAWEI_NAT_PORT_RANGE_UPDATE: Attribute<Integer> =
    Attribute::vendor(HUAWEI, 165, "Huawei-NAT-Port-Range-Update");

/// Huawei-DS-Lite-Tunnel-Name (26.2011.166): text, 1 to 247 octets.
pub const HUAWEI_DS_LITE_TUNNEL_NAME: Attribute<Text> = Attribute::vendor(HUAWEI, 166, "Huawei-DS-Lite-Tunnel-Name");

/// Huawei-PCP-Server-Name (26.2011.167): text, 1 to 247 octets.
pub const HUAWEI_PCP_SERVER_NAME: Attribute<Text> = Attribute::vendor(HUAWEI, 167, "Huawei-PCP-Server-Name");

/// Huawei-Public-IP-Addr-State (26.2011.168): a number that [`HuaweiPublicIpAddrState`] names, 4 octets.
pub const HUAWEI_PUBLIC_IP_ADDR_STATE: Attribute<Enum<HuaweiPublicIpAddrState>> =
    Attribute::vendor(HUAWEI, 168, "Huawei-Public-IP-Addr-State");

/// Huawei-Auth-Type (26.2011.180): a number that [`HuaweiAuthType`] names, 4 octets.
pub const HUAWEI_AUTH_TYPE: Attribute<Enum<HuaweiAuthType>> = Attribute::vendor(HUAWEI, 180, "Huawei-Auth-Type");

/// Huawei-Acct-Terminate-Subcause (26.2011.181): text, 1 to 247 octets.
pub const HUAWEI_ACCT_TERMINATE_SUBCAUSE: Attribute<Text> =
    Attribute::vendor(HUAWEI, 181, "Huawei-Acct-Terminate-Subcause");

/// Huawei-Down-QOS-Profile-Name (26.2011.182): text, 1 to 247 octets.
pub const HUAWEI_DOWN_QOS_PROFILE_NAME: Attribute<Text> =
    Attribute::vendor(HUAWEI, 182, "Huawei-Down-QOS-Profile-Name");

/// Huawei-Port-Mirror (26.2011.183): a number that [`HuaweiPortMirror`] names, 4 octets.
pub const HUAWEI_PORT_MIRROR: Attribute<Enum<HuaweiPortMirror>> = Attribute::vendor(HUAWEI, 183, "Huawei-Port-Mirror");

/// Huawei-Account-Info (26.2011.184): text, 1 to 247 octets.
pub const HUAWEI_ACCOUNT_INFO: Attribute<Text> = Attribute::vendor(HUAWEI, 184, "Huawei-Account-Info");

/// Huawei-Service-Info (26.2011.185): text, 1 to 247 octets.
pub const HUAWEI_SERVICE_INFO: Attribute<Text> = Attribute::vendor(HUAWEI, 185, "Huawei-Service-Info");

/// Huawei-DHCP-Option (26.2011.187): 1 to 247 octets.
pub const HUAWEI_DHCP_OPTION: Attribute<Octets> = Attribute::vendor(HUAWEI, 187, "Huawei-DHCP-Option");

/// Huawei-AVpair (26.2011.188): text, 1 to 247 octets.
pub const HUAWEI_AVPAIR: Attribute<Text> = Attribute::vendor(HUAWEI, 188, "Huawei-AVpair");

/// Huawei-Delegated-IPv6-Prefix-Pool (26.2011.191): text, 1 to 247 octets.
pub const HUAWEI_DELEGATED_IPV6_PREFIX_POOL: Attribute<Text> =
    Attribute::vendor(HUAWEI, 191, "Huawei-Delegated-IPv6-Prefix-Pool");

/// Huawei-IPv6-Prefix-Lease (26.2011.192): 1 to 247 octets.
pub const HUAWEI_IPV6_PREFIX_LEASE: Attribute<Octets> = Attribute::vendor(HUAWEI, 192, "Huawei-IPv6-Prefix-Lease");

/// Huawei-IPv6-Address-Lease (26.2011.193): 1 to 247 octets.
pub const HUAWEI_IPV6_ADDRESS_LEASE: Attribute<Octets> = Attribute::vendor(HUAWEI, 193, "Huawei-IPv6-Address-Lease");

/// Huawei-IPv6-Policy-Route (26.2011.194): an IPv6 prefix, 2 to 18 octets.
pub const HUAWEI_IPV6_POLICY_ROUTE: Attribute<Ipv6Prefix> = Attribute::vendor(HUAWEI, 194, "Huawei-IPv6-Policy-Route");

/// Huawei-MNG-IPv6 (26.2011.196): a number that [`HuaweiMngIpv6`] names, 4 octets.
pub const HUAWEI_MNG_IPV6: Attribute<Enum<HuaweiMngIpv6>> = Attribute::vendor(HUAWEI, 196, "Huawei-MNG-IPv6");

/// Huawei-Flow-Info (26.2011.211): text, 1 to 247 octets.
pub const HUAWEI_FLOW_INFO: Attribute<Text> = Attribute::vendor(HUAWEI, 211, "Huawei-Flow-Info");

/// Huawei-Flow-Id (26.2011.212): a number, 4 octets.
pub const HUAWEI_FLOW_ID: Attribute<Integer> = Attribute::vendor(HUAWEI, 212, "Huawei-Flow-Id");

/// Huawei-DHCP-Server-IP (26.2011.214): an IPv4 address, 4 octets.
pub const HUAWEI_DHCP_SERVER_IP: Attribute<Ipv4> = Attribute::vendor(HUAWEI, 214, "Huawei-DHCP-Server-IP");

/// Huawei-Application-Type (26.2011.215): a number that [`HuaweiApplicationType`] names, 4 octets.
pub const HUAWEI_APPLICATION_TYPE: Attribute<Enum<HuaweiApplicationType>> =
    Attribute::vendor(HUAWEI, 215, "Huawei-Application-Type");

/// Huawei-Indication-Flag (26.2011.216): 1 to 247 octets.
pub const HUAWEI_INDICATION_FLAG: Attribute<Octets> = Attribute::vendor(HUAWEI, 216, "Huawei-Indication-Flag");

/// Huawei-Original_NAS-IP_Address (26.2011.217): an IPv4 address, 4 octets.
pub const HUAWEI_ORIGINAL_NAS_IP_ADDRESS: Attribute<Ipv4> =
    Attribute::vendor(HUAWEI, 217, "Huawei-Original_NAS-IP_Address");

/// Huawei-User-Priority (26.2011.218): a number that [`HuaweiUserPriority`] names, 4 octets.
pub const HUAWEI_USER_PRIORITY: Attribute<Enum<HuaweiUserPriority>> =
    Attribute::vendor(HUAWEI, 218, "Huawei-User-Priority");

/// Huawei-ACS-Url (26.2011.219): text, 1 to 247 octets.
pub const HUAWEI_ACS_URL: Attribute<Text> = Attribute::vendor(HUAWEI, 219, "Huawei-ACS-Url");

/// Huawei-Provision-Code (26.2011.220): text, 1 to 247 octets.
pub const HUAWEI_PROVISION_CODE: Attribute<Text> = Attribute::vendor(HUAWEI, 220, "Huawei-Provision-Code");

/// Huawei-Application-Scene (26.2011.221): 1 to 247 octets.
pub const HUAWEI_APPLICATION_SCENE: Attribute<Octets> = Attribute::vendor(HUAWEI, 221, "Huawei-Application-Scene");

/// Huawei-MS-Maximum-MAC-Study-Number (26.2011.222): 1 to 247 octets.
pub const HUAWEI_MS_MAXIMUM_MAC_STUDY_NUMBER: Attribute<Octets> =
    Attribute::vendor(HUAWEI, 222, "Huawei-MS-Maximum-MAC-Study-Number");

/// Huawei-GGSN-Vendor (26.2011.232): text, 1 to 247 octets.
pub const HUAWEI_GGSN_VENDOR: Attribute<Text> = Attribute::vendor(HUAWEI, 232, "Huawei-GGSN-Vendor");

/// Huawei-GGSN-Version (26.2011.233): text, 1 to 247 octets.
pub const HUAWEI_GGSN_VERSION: Attribute<Text> = Attribute::vendor(HUAWEI, 233, "Huawei-GGSN-Version");

/// Huawei-Ext-Specific (26.2011.238): text, 1 to 247 octets.
pub const HUAWEI_EXT_SPECIFIC: Attribute<Text> = Attribute::vendor(HUAWEI, 238, "Huawei-Ext-Specific");

/// Huawei-Web-URL (26.2011.253): text, 1 to 247 octets.
pub const HUAWEI_WEB_URL: Attribute<Text> = Attribute::vendor(HUAWEI, 253, "Huawei-Web-URL");

/// Huawei-Version (26.2011.254): text, 1 to 247 octets.
pub const HUAWEI_VERSION: Attribute<Text> = Attribute::vendor(HUAWEI, 254, "Huawei-Version");

/// Huawei-Product-ID (26.2011.255): text, 1 to 247 octets.
pub const HUAWEI_PRODUCT_ID: Attribute<Text> = Attribute::vendor(HUAWEI, 255, "Huawei-Product-ID");

/// What the numbers of Huawei-Result-Code (26.2011.25) mean.
#[derive(Debug)]
pub enum HuaweiResultCode {}

impl Enumeration for HuaweiResultCode {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Succeeded")];
}

/// What the numbers of Huawei-Portal-Mode (26.2011.85) mean.
#[derive(Debug)]
pub enum HuaweiPortalMode {}

impl Enumeration for HuaweiPortalMode {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "PADM"), (1, "Redirectional"), (2, "Non-captive")];
}

/// What the numbers of Huawei-QoS-Profile-Type (26.2011.142) mean.
#[derive(Debug)]
pub enum HuaweiQosProfileType {}

impl Enumeration for HuaweiQosProfileType {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "Original"), (1, "L2TP-Inbound"), (2, "L2TP-Outbound"), (3, "L2TP")];
}

/// What the numbers of Huawei-Public-IP-Addr-State (26.2011.168) mean.
#[derive(Debug)]
pub enum HuaweiPublicIpAddrState {}

impl Enumeration for HuaweiPublicIpAddrState {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Safe"), (1, "Warning"), (2, "Danger")];
}

/// What the numbers of Huawei-Auth-Type (26.2011.180) mean.
#[derive(Debug)]
pub enum HuaweiAuthType {}

impl Enumeration for HuaweiAuthType {
    const NAMES: &'static [(u32, &'static str)] = &[
        (1, "PPP"),
        (2, "Web"),
        (3, "Dot1x"),
        (4, "Fast"),
        (5, "Bind"),
        (6, "WLAN"),
        (7, "Administrative"),
        (8, "Tunnel"),
        (9, "MIP"),
        (10, "None"),
    ];
}

/// What the numbers of Huawei-Port-Mirror (26.2011.183) mean.
#[derive(Debug)]
pub enum HuaweiPortMirror {}

impl Enumeration for HuaweiPortMirror {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "Disable"), (1, "Uplink-Enable"), (2, "Downlink-Enable"), (3, "Enable")];
}

/// What the numbers of Huawei-MNG-IPv6 (26.2011.196) mean.
#[derive(Debug)]
pub enum HuaweiMngIpv6 {}

impl Enumeration for HuaweiMngIpv6 {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Unsupported"), (1, "Supported")];
}

/// What the numbers of Huawei-Application-Type (26.2011.215) mean.
#[derive(Debug)]
pub enum HuaweiApplicationType {}

impl Enumeration for HuaweiApplicationType {
    const NAMES: &'static [(u32, &'static str)] =
        &[(1, "Fixed"), (2, "Nomadic"), (3, "Portable"), (4, "Simple-Mobile"), (5, "Full-Mobile")];
}

/// What the numbers of Huawei-User-Priority (26.2011.218) mean.
#[derive(Debug)]
pub enum HuaweiUserPriority {}

impl Enumeration for HuaweiUserPriority {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Common"), (1, "Copper"), (2, "Silver"), (3, "Gold")];
}
