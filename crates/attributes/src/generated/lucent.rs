//! Lucent Technologies: TAOS access servers. Two octets of vendor type.
//!
//! Source: vendor documentation; private enterprise number 4846 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/lucent`: change it there.

use ulna_wire::{AscendSecret, Attribute, Date, Format, Integer, Ipv4, Octets, Text, Vendor};

/// Lucent: private enterprise number 4846.
pub const LUCENT: Vendor = Vendor::new(4846, Format::T2L1);

/// Lucent-Max-Shared-Users (26.4846.2): a number, 4 octets.
pub const LUCENT_MAX_SHARED_USERS: Attribute<Integer> = Attribute::vendor(LUCENT, 2, "Lucent-Max-Shared-Users");

/// Lucent-IP-DSCP (26.4846.3): a number, 4 octets.
pub const LUCENT_IP_DSCP: Attribute<Integer> = Attribute::vendor(LUCENT, 3, "Lucent-IP-DSCP");

/// Lucent-X25-X121-Source-Address (26.4846.4): text, 1 to 246 octets.
pub const LUCENT_X25_X121_SOURCE_ADDRESS: Attribute<Text> =
    Attribute::vendor(LUCENT, 4, "Lucent-X25-X121-Source-Address");

/// Lucent-PPP-Circuit (26.4846.5): a number, 4 octets.
pub const LUCENT_PPP_CIRCUIT: Attribute<Integer> = Attribute::vendor(LUCENT, 5, "Lucent-PPP-Circuit");

/// Lucent-PPP-Circuit-Name (26.4846.6): text, 1 to 246 octets.
pub const LUCENT_PPP_CIRCUIT_NAME: Attribute<Text> = Attribute::vendor(LUCENT, 6, "Lucent-PPP-Circuit-Name");

/// Lucent-UU-Info (26.4846.7): text, 1 to 246 octets.
pub const LUCENT_UU_INFO: Attribute<Text> = Attribute::vendor(LUCENT, 7, "Lucent-UU-Info");

/// Lucent-User-Priority (26.4846.8): a number, 4 octets.
pub const LUCENT_USER_PRIORITY: Attribute<Integer> = Attribute::vendor(LUCENT, 8, "Lucent-User-Priority");

/// Lucent-CIR-Timer (26.4846.9): a number, 4 octets.
pub const LUCENT_CIR_TIMER: Attribute<Integer> = Attribute::vendor(LUCENT, 9, "Lucent-CIR-Timer");

/// Lucent-FR-08-Mode (26.4846.10): a number, 4 octets.
pub const LUCENT_FR_08_MODE: Attribute<Integer> = Attribute::vendor(LUCENT, 10, "Lucent-FR-08-Mode");

/// Lucent-Destination-NAS-Port (26.4846.11): a number, 4 octets.
pub const LUCENT_DESTINATION_NAS_PORT: Attribute<Integer> =
    Attribute::vendor(LUCENT, 11, "Lucent-Destination-NAS-Port");

/// Lucent-FR-SVC-Addr (26.4846.12): text, 1 to 246 octets.
pub const LUCENT_FR_SVC_ADDR: Attribute<Text> = Attribute::vendor(LUCENT, 12, "Lucent-FR-SVC-Addr");

/// Lucent-NAS-Port-Format (26.4846.13): a number, 4 octets.
pub const LUCENT_NAS_PORT_FORMAT: Attribute<Integer> = Attribute::vendor(LUCENT, 13, "Lucent-NAS-Port-Format");

/// Lucent-ATM-Fault-Management (26.4846.14): a number, 4 octets.
pub const LUCENT_ATM_FAULT_MANAGEMENT: Attribute<Integer> =
    Attribute::vendor(LUCENT, 14, "Lucent-ATM-Fault-Management");

/// Lucent-ATM-Loopback-Cell-Loss (26.4846.15): a number, 4 octets.
pub const LUCENT_ATM_LOOPBACK_CELL_LOSS: Attribute<Integer> =
    Attribute::vendor(LUCENT, 15, "Lucent-ATM-Loopback-Cell-Loss");

/// Lucent-Ckt-Type (26.4846.16): a number, 4 octets.
pub const LUCENT_CKT_TYPE: Attribute<Integer> = Attribute::vendor(LUCENT, 16, "Lucent-Ckt-Type");

/// Lucent-SVC-Enabled (26.4846.17): a number, 4 octets.
pub const LUCENT_SVC_ENABLED: Attribute<Integer> = Attribute::vendor(LUCENT, 17, "Lucent-SVC-Enabled");

/// Lucent-Session-Type (26.4846.18): a number, 4 octets.
pub const LUCENT_SESSION_TYPE: Attribute<Integer> = Attribute::vendor(LUCENT, 18, "Lucent-Session-Type");

/// Lucent-H323-Gatekeeper (26.4846.19): an IPv4 address, 4 octets.
pub const LUCENT_H323_GATEKEEPER: Attribute<Ipv4> = Attribute::vendor(LUCENT, 19, "Lucent-H323-Gatekeeper");

/// Lucent-Global-Call-Id (26.4846.20): text, 1 to 246 octets.
pub const LUCENT_GLOBAL_CALL_ID: Attribute<Text> = Attribute::vendor(LUCENT, 20, "Lucent-Global-Call-Id");

/// Lucent-H323-Conference-Id (26.4846.21): a number, 4 octets.
pub const LUCENT_H323_CONFERENCE_ID: Attribute<Integer> = Attribute::vendor(LUCENT, 21, "Lucent-H323-Conference-Id");

/// Lucent-H323-Destination-NAS-ID (26.4846.22): an IPv4 address, 4 octets.
pub const LUCENT_H323_DESTINATION_NAS_ID: Attribute<Ipv4> =
    Attribute::vendor(LUCENT, 22, "Lucent-H323-Destination-NAS-ID");

/// Lucent-H323-Dialed-Time (26.4846.23): a number, 4 octets.
pub const LUCENT_H323_DIALED_TIME: Attribute<Integer> = Attribute::vendor(LUCENT, 23, "Lucent-H323-Dialed-Time");

/// Lucent-Dialed-Number (26.4846.24): text, 1 to 246 octets.
pub const LUCENT_DIALED_NUMBER: Attribute<Text> = Attribute::vendor(LUCENT, 24, "Lucent-Dialed-Number");

/// Lucent-Inter-Arrival-Jitter (26.4846.25): a number, 4 octets.
pub const LUCENT_INTER_ARRIVAL_JITTER: Attribute<Integer> =
    Attribute::vendor(LUCENT, 25, "Lucent-Inter-Arrival-Jitter");

/// Lucent-Dropped-Octets (26.4846.26): a number, 4 octets.
pub const LUCENT_DROPPED_OCTETS: Attribute<Integer> = Attribute::vendor(LUCENT, 26, "Lucent-Dropped-Octets");

/// Lucent-Dropped-Packets (26.4846.27): a number, 4 octets.
pub const LUCENT_DROPPED_PACKETS: Attribute<Integer> = Attribute::vendor(LUCENT, 27, "Lucent-Dropped-Packets");

/// Lucent-Auth-Delay (26.4846.28): a number, 4 octets.
pub const LUCENT_AUTH_DELAY: Attribute<Integer> = Attribute::vendor(LUCENT, 28, "Lucent-Auth-Delay");

/// Lucent-X25-Pad-X3-Profile (26.4846.29): a number, 4 octets.
pub const LUCENT_X25_PAD_X3_PROFILE: Attribute<Integer> = Attribute::vendor(LUCENT, 29, "Lucent-X25-Pad-X3-Profile");

/// Lucent-X25-Pad-X3-Parameters (26.4846.30): text, 1 to 246 octets.
pub const LUCENT_X25_PAD_X3_PARAMETERS: Attribute<Text> = Attribute::vendor(LUCENT, 30, "Lucent-X25-Pad-X3-Parameters");

/// Lucent-Tunnel-VRouter-Name (26.4846.31): text, 1 to 246 octets.
pub const LUCENT_TUNNEL_VROUTER_NAME: Attribute<Text> = Attribute::vendor(LUCENT, 31, "Lucent-Tunnel-VRouter-Name");

/// Lucent-X25-Reverse-Charging (26.4846.32): a number, 4 octets.
pub const LUCENT_X25_REVERSE_CHARGING: Attribute<Integer> =
    Attribute::vendor(LUCENT, 32, "Lucent-X25-Reverse-Charging");

/// Lucent-X25-Nui-Prompt (26.4846.33): text, 1 to 246 octets.
pub const LUCENT_X25_NUI_PROMPT: Attribute<Text> = Attribute::vendor(LUCENT, 33, "Lucent-X25-Nui-Prompt");

/// Lucent-X25-Nui-Password-Prompt (26.4846.34): text, 1 to 246 octets.
pub const LUCENT_X25_NUI_PASSWORD_PROMPT: Attribute<Text> =
    Attribute::vendor(LUCENT, 34, "Lucent-X25-Nui-Password-Prompt");

/// Lucent-X25-Cug (26.4846.35): text, 1 to 246 octets.
pub const LUCENT_X25_CUG: Attribute<Text> = Attribute::vendor(LUCENT, 35, "Lucent-X25-Cug");

/// Lucent-X25-Pad-Alias-1 (26.4846.36): text, 1 to 246 octets.
pub const LUCENT_X25_PAD_ALIAS_1: Attribute<Text> = Attribute::vendor(LUCENT, 36, "Lucent-X25-Pad-Alias-1");

/// Lucent-X25-Pad-Alias-2 (26.4846.37): text, 1 to 246 octets.
pub const LUCENT_X25_PAD_ALIAS_2: Attribute<Text> = Attribute::vendor(LUCENT, 37, "Lucent-X25-Pad-Alias-2");

/// Lucent-X25-Pad-Alias-3 (26.4846.38): text, 1 to 246 octets.
pub const LUCENT_X25_PAD_ALIAS_3: Attribute<Text> = Attribute::vendor(LUCENT, 38, "Lucent-X25-Pad-Alias-3");

/// Lucent-X25-X121-Address (26.4846.39): text, 1 to 246 octets.
pub const LUCENT_X25_X121_ADDRESS: Attribute<Text> = Attribute::vendor(LUCENT, 39, "Lucent-X25-X121-Address");

/// Lucent-X25-Nui (26.4846.40): text, 1 to 246 octets.
pub const LUCENT_X25_NUI: Attribute<Text> = Attribute::vendor(LUCENT, 40, "Lucent-X25-Nui");

/// Lucent-X25-Rpoa (26.4846.41): text, 1 to 246 octets.
pub const LUCENT_X25_RPOA: Attribute<Text> = Attribute::vendor(LUCENT, 41, "Lucent-X25-Rpoa");

/// Lucent-X25-Pad-Prompt (26.4846.42): text, 1 to 246 octets.
pub const LUCENT_X25_PAD_PROMPT: Attribute<Text> = Attribute::vendor(LUCENT, 42, "Lucent-X25-Pad-Prompt");

/// Lucent-X25-Pad-Banner (26.4846.43): text, 1 to 246 octets.
pub const LUCENT_X25_PAD_BANNER: Attribute<Text> = Attribute::vendor(LUCENT, 43, "Lucent-X25-Pad-Banner");

/// Lucent-X25-Profile-Name (26.4846.44): text, 1 to 246 octets.
pub const LUCENT_X25_PROFILE_NAME: Attribute<Text> = Attribute::vendor(LUCENT, 44, "Lucent-X25-Profile-Name");

/// Lucent-Recv-Name (26.4846.45): text, 1 to 246 octets.
pub const LUCENT_RECV_NAME: Attribute<Text> = Attribute::vendor(LUCENT, 45, "Lucent-Recv-Name");

/// Lucent-Bi-Directional-Auth (26.4846.46): a number, 4 octets.
pub const LUCENT_BI_DIRECTIONAL_AUTH: Attribute<Integer> = Attribute::vendor(LUCENT, 46, "Lucent-Bi-Directional-Auth");

/// Lucent-MTU (26.4846.47): a number, 4 octets.
pub const LUCENT_MTU: Attribute<Integer> = Attribute::vendor(LUCENT, 47, "Lucent-MTU");

/// Lucent-Call-Direction (26.4846.48): a number, 4 octets.
pub const LUCENT_CALL_DIRECTION: Attribute<Integer> = Attribute::vendor(LUCENT, 48, "Lucent-Call-Direction");

/// Lucent-Service-Type (26.4846.49): a number, 4 octets.
pub const LUCENT_SERVICE_TYPE: Attribute<Integer> = Attribute::vendor(LUCENT, 49, "Lucent-Service-Type");

/// Lucent-Filter-Required (26.4846.50): a number, 4 octets.
pub const LUCENT_FILTER_REQUIRED: Attribute<Integer> = Attribute::vendor(LUCENT, 50, "Lucent-Filter-Required");

/// Lucent-Traffic-Shaper (26.4846.51): a number, 4 octets.
pub const LUCENT_TRAFFIC_SHAPER: Attribute<Integer> = Attribute::vendor(LUCENT, 51, "Lucent-Traffic-Shaper");

/// Lucent-Access-Intercept-LEA (26.4846.52): text, 1 to 246 octets.
pub const LUCENT_ACCESS_INTERCEPT_LEA: Attribute<Text> = Attribute::vendor(LUCENT, 52, "Lucent-Access-Intercept-LEA");

/// Lucent-Access-Intercept-Log (26.4846.53): text, 1 to 246 octets.
pub const LUCENT_ACCESS_INTERCEPT_LOG: Attribute<Text> = Attribute::vendor(LUCENT, 53, "Lucent-Access-Intercept-Log");

/// Lucent-Private-Route-Table-ID (26.4846.54): text, 1 to 246 octets.
pub const LUCENT_PRIVATE_ROUTE_TABLE_ID: Attribute<Text> =
    Attribute::vendor(LUCENT, 54, "Lucent-Private-Route-Table-ID");

/// Lucent-Private-Route-Required (26.4846.55): a number, 4 octets.
pub const LUCENT_PRIVATE_ROUTE_REQUIRED: Attribute<Integer> =
    Attribute::vendor(LUCENT, 55, "Lucent-Private-Route-Required");

/// Lucent-Cache-Refresh (26.4846.56): a number, 4 octets.
pub const LUCENT_CACHE_REFRESH: Attribute<Integer> = Attribute::vendor(LUCENT, 56, "Lucent-Cache-Refresh");

/// Lucent-Cache-Time (26.4846.57): a number, 4 octets.
pub const LUCENT_CACHE_TIME: Attribute<Integer> = Attribute::vendor(LUCENT, 57, "Lucent-Cache-Time");

/// Lucent-Egress-Enabled (26.4846.58): a number, 4 octets.
pub const LUCENT_EGRESS_ENABLED: Attribute<Integer> = Attribute::vendor(LUCENT, 58, "Lucent-Egress-Enabled");

/// Lucent-QOS-Upstream (26.4846.59): text, 1 to 246 octets.
pub const LUCENT_QOS_UPSTREAM: Attribute<Text> = Attribute::vendor(LUCENT, 59, "Lucent-QOS-Upstream");

/// Lucent-QOS-Downstream (26.4846.60): text, 1 to 246 octets.
pub const LUCENT_QOS_DOWNSTREAM: Attribute<Text> = Attribute::vendor(LUCENT, 60, "Lucent-QOS-Downstream");

/// Lucent-ATM-Connect-Vpi (26.4846.61): a number, 4 octets.
pub const LUCENT_ATM_CONNECT_VPI: Attribute<Integer> = Attribute::vendor(LUCENT, 61, "Lucent-ATM-Connect-Vpi");

/// Lucent-ATM-Connect-Vci (26.4846.62): a number, 4 octets.
pub const LUCENT_ATM_CONNECT_VCI: Attribute<Integer> = Attribute::vendor(LUCENT, 62, "Lucent-ATM-Connect-Vci");

/// Lucent-ATM-Connect-Group (26.4846.63): a number, 4 octets.
pub const LUCENT_ATM_CONNECT_GROUP: Attribute<Integer> = Attribute::vendor(LUCENT, 63, "Lucent-ATM-Connect-Group");

/// Lucent-ATM-Group (26.4846.64): a number, 4 octets.
pub const LUCENT_ATM_GROUP: Attribute<Integer> = Attribute::vendor(LUCENT, 64, "Lucent-ATM-Group");

/// Lucent-IPX-Header-Compression (26.4846.65): a number, 4 octets.
pub const LUCENT_IPX_HEADER_COMPRESSION: Attribute<Integer> =
    Attribute::vendor(LUCENT, 65, "Lucent-IPX-Header-Compression");

/// Lucent-Calling-Id-Type-Of-Number (26.4846.66): a number, 4 octets.
pub const LUCENT_CALLING_ID_TYPE_OF_NUMBER: Attribute<Integer> =
    Attribute::vendor(LUCENT, 66, "Lucent-Calling-Id-Type-Of-Number");

/// Lucent-Calling-Id-Numbering-Plan (26.4846.67): a number, 4 octets.
pub const LUCENT_CALLING_ID_NUMBERING_PLAN: Attribute<Integer> =
    Attribute::vendor(LUCENT, 67, "Lucent-Calling-Id-Numbering-Plan");

/// Lucent-Calling-Id-Presentation (26.4846.68): a number, 4 octets.
pub const LUCENT_CALLING_ID_PRESENTATION: Attribute<Integer> =
    Attribute::vendor(LUCENT, 68, "Lucent-Calling-Id-Presentation");

/// Lucent-Calling-Id-Screening (26.4846.69): a number, 4 octets.
pub const LUCENT_CALLING_ID_SCREENING: Attribute<Integer> =
    Attribute::vendor(LUCENT, 69, "Lucent-Calling-Id-Screening");

/// Lucent-BIR-Enable (26.4846.70): a number, 4 octets.
pub const LUCENT_BIR_ENABLE: Attribute<Integer> = Attribute::vendor(LUCENT, 70, "Lucent-BIR-Enable");

/// Lucent-BIR-Proxy (26.4846.71): a number, 4 octets.
pub const LUCENT_BIR_PROXY: Attribute<Integer> = Attribute::vendor(LUCENT, 71, "Lucent-BIR-Proxy");

/// Lucent-BIR-Bridge-Group (26.4846.72): a number, 4 octets.
pub const LUCENT_BIR_BRIDGE_GROUP: Attribute<Integer> = Attribute::vendor(LUCENT, 72, "Lucent-BIR-Bridge-Group");

/// Lucent-IPSEC-Profile (26.4846.73): text, 1 to 246 octets.
pub const LUCENT_IPSEC_PROFILE: Attribute<Text> = Attribute::vendor(LUCENT, 73, "Lucent-IPSEC-Profile");

/// Lucent-PPPoE-Enable (26.4846.74): a number, 4 octets.
pub const LUCENT_PPPOE_ENABLE: Attribute<Integer> = Attribute::vendor(LUCENT, 74, "Lucent-PPPoE-Enable");

/// Lucent-Bridge-Non-PPPoE (26.4846.75): a number, 4 octets.
pub const LUCENT_BRIDGE_NON_PPPOE: Attribute<Integer> = Attribute::vendor(LUCENT, 75, "Lucent-Bridge-Non-PPPoE");

/// Lucent-ATM-Direct (26.4846.76): a number, 4 octets.
pub const LUCENT_ATM_DIRECT: Attribute<Integer> = Attribute::vendor(LUCENT, 76, "Lucent-ATM-Direct");

/// Lucent-ATM-Direct-Profile (26.4846.77): text, 1 to 246 octets.
pub const LUCENT_ATM_DIRECT_PROFILE: Attribute<Text> = Attribute::vendor(LUCENT, 77, "Lucent-ATM-Direct-Profile");

/// Lucent-Client-Primary-WINS (26.4846.78): an IPv4 address, 4 octets.
pub const LUCENT_CLIENT_PRIMARY_WINS: Attribute<Ipv4> = Attribute::vendor(LUCENT, 78, "Lucent-Client-Primary-WINS");

/// Lucent-Client-Secondary-WINS (26.4846.79): an IPv4 address, 4 octets.
pub const LUCENT_CLIENT_SECONDARY_WINS: Attribute<Ipv4> = Attribute::vendor(LUCENT, 79, "Lucent-Client-Secondary-WINS");

/// Lucent-Client-Assign-WINS (26.4846.80): a number, 4 octets.
pub const LUCENT_CLIENT_ASSIGN_WINS: Attribute<Integer> = Attribute::vendor(LUCENT, 80, "Lucent-Client-Assign-WINS");

/// Lucent-Auth-Type (26.4846.81): a number, 4 octets.
pub const LUCENT_AUTH_TYPE: Attribute<Integer> = Attribute::vendor(LUCENT, 81, "Lucent-Auth-Type");

/// Lucent-Port-Redir-Protocol (26.4846.82): a number, 4 octets.
pub const LUCENT_PORT_REDIR_PROTOCOL: Attribute<Integer> = Attribute::vendor(LUCENT, 82, "Lucent-Port-Redir-Protocol");

/// Lucent-Port-Redir-Portnum (26.4846.83): a number, 4 octets.
pub const LUCENT_PORT_REDIR_PORTNUM: Attribute<Integer> = Attribute::vendor(LUCENT, 83, "Lucent-Port-Redir-Portnum");

/// Lucent-Port-Redir-Server (26.4846.84): an IPv4 address, 4 octets.
pub const LUCENT_PORT_REDIR_SERVER: Attribute<Ipv4> = Attribute::vendor(LUCENT, 84, "Lucent-Port-Redir-Server");

/// Lucent-IP-Pool-Chaining (26.4846.85): a number, 4 octets.
pub const LUCENT_IP_POOL_CHAINING: Attribute<Integer> = Attribute::vendor(LUCENT, 85, "Lucent-IP-Pool-Chaining");

/// Lucent-Owner-IP-Addr (26.4846.86): an IPv4 address, 4 octets.
pub const LUCENT_OWNER_IP_ADDR: Attribute<Ipv4> = Attribute::vendor(LUCENT, 86, "Lucent-Owner-IP-Addr");

/// Lucent-IP-TOS (26.4846.87): a number, 4 octets.
pub const LUCENT_IP_TOS: Attribute<Integer> = Attribute::vendor(LUCENT, 87, "Lucent-IP-TOS");

/// Lucent-IP-TOS-Precedence (26.4846.88): a number, 4 octets.
pub const LUCENT_IP_TOS_PRECEDENCE: Attribute<Integer> = Attribute::vendor(LUCENT, 88, "Lucent-IP-TOS-Precedence");

/// Lucent-IP-TOS-Apply-To (26.4846.89): a number, 4 octets.
pub const LUCENT_IP_TOS_APPLY_TO: Attribute<Integer> = Attribute::vendor(LUCENT, 89, "Lucent-IP-TOS-Apply-To");

/// Lucent-Filter (26.4846.90): text, 1 to 246 octets.
pub const LUCENT_FILTER: Attribute<Text> = Attribute::vendor(LUCENT, 90, "Lucent-Filter");

/// Lucent-Telnet-Profile (26.4846.91): text, 1 to 246 octets.
pub const LUCENT_TELNET_PROFILE: Attribute<Text> = Attribute::vendor(LUCENT, 91, "Lucent-Telnet-Profile");

/// Lucent-Dsl-Rate-Type (26.4846.92): a number, 4 octets.
pub const LUCENT_DSL_RATE_TYPE: Attribute<Integer> = Attribute::vendor(LUCENT, 92, "Lucent-Dsl-Rate-Type");

/// Lucent-Redirect-Number (26.4846.93): text, 1 to 246 octets.
pub const LUCENT_REDIRECT_NUMBER: Attribute<Text> = Attribute::vendor(LUCENT, 93, "Lucent-Redirect-Number");

/// Lucent-ATM-Vpi (26.4846.94): a number, 4 octets.
pub const LUCENT_ATM_VPI: Attribute<Integer> = Attribute::vendor(LUCENT, 94, "Lucent-ATM-Vpi");

/// Lucent-ATM-Vci (26.4846.95): a number, 4 octets.
pub const LUCENT_ATM_VCI: Attribute<Integer> = Attribute::vendor(LUCENT, 95, "Lucent-ATM-Vci");

/// Lucent-Source-IP-Check (26.4846.96): a number, 4 octets.
pub const LUCENT_SOURCE_IP_CHECK: Attribute<Integer> = Attribute::vendor(LUCENT, 96, "Lucent-Source-IP-Check");

/// Lucent-Dsl-Rate-Mode (26.4846.97): a number, 4 octets.
pub const LUCENT_DSL_RATE_MODE: Attribute<Integer> = Attribute::vendor(LUCENT, 97, "Lucent-Dsl-Rate-Mode");

/// Lucent-Dsl-Upstream-Limit (26.4846.98): a number, 4 octets.
pub const LUCENT_DSL_UPSTREAM_LIMIT: Attribute<Integer> = Attribute::vendor(LUCENT, 98, "Lucent-Dsl-Upstream-Limit");

/// Lucent-Dsl-Downstream-Limit (26.4846.99): a number, 4 octets.
pub const LUCENT_DSL_DOWNSTREAM_LIMIT: Attribute<Integer> =
    Attribute::vendor(LUCENT, 99, "Lucent-Dsl-Downstream-Limit");

/// Lucent-Dsl-CIR-Recv-Limit (26.4846.100): a number, 4 octets.
pub const LUCENT_DSL_CIR_RECV_LIMIT: Attribute<Integer> = Attribute::vendor(LUCENT, 100, "Lucent-Dsl-CIR-Recv-Limit");

/// Lucent-Dsl-CIR-Xmit-Limit (26.4846.101): a number, 4 octets.
pub const LUCENT_DSL_CIR_XMIT_LIMIT: Attribute<Integer> = Attribute::vendor(LUCENT, 101, "Lucent-Dsl-CIR-Xmit-Limit");

/// Lucent-VRouter-Name (26.4846.102): text, 1 to 246 octets.
pub const LUCENT_VROUTER_NAME: Attribute<Text> = Attribute::vendor(LUCENT, 102, "Lucent-VRouter-Name");

/// Lucent-Source-Auth (26.4846.103): text, 1 to 246 octets.
pub const LUCENT_SOURCE_AUTH: Attribute<Text> = Attribute::vendor(LUCENT, 103, "Lucent-Source-Auth");

/// Lucent-Private-Route (26.4846.104): text, 1 to 246 octets.
pub const LUCENT_PRIVATE_ROUTE: Attribute<Text> = Attribute::vendor(LUCENT, 104, "Lucent-Private-Route");

/// Lucent-Numbering-Plan-ID (26.4846.105): a number, 4 octets.
pub const LUCENT_NUMBERING_PLAN_ID: Attribute<Integer> = Attribute::vendor(LUCENT, 105, "Lucent-Numbering-Plan-ID");

/// Lucent-FR-Link-Status-DLCI (26.4846.106): a number, 4 octets.
pub const LUCENT_FR_LINK_STATUS_DLCI: Attribute<Integer> = Attribute::vendor(LUCENT, 106, "Lucent-FR-Link-Status-DLCI");

/// Lucent-Calling-Subaddress (26.4846.107): text, 1 to 246 octets.
pub const LUCENT_CALLING_SUBADDRESS: Attribute<Text> = Attribute::vendor(LUCENT, 107, "Lucent-Calling-Subaddress");

/// Lucent-Callback-Delay (26.4846.108): a number, 4 octets.
pub const LUCENT_CALLBACK_DELAY: Attribute<Integer> = Attribute::vendor(LUCENT, 108, "Lucent-Callback-Delay");

/// Lucent-Endpoint-Disc (26.4846.109): 1 to 246 octets.
pub const LUCENT_ENDPOINT_DISC: Attribute<Octets> = Attribute::vendor(LUCENT, 109, "Lucent-Endpoint-Disc");

/// Lucent-Remote-FW (26.4846.110): text, 1 to 246 octets.
pub const LUCENT_REMOTE_FW: Attribute<Text> = Attribute::vendor(LUCENT, 110, "Lucent-Remote-FW");

/// Lucent-Multicast-GLeave-Delay (26.4846.111): a number, 4 octets.
pub const LUCENT_MULTICAST_GLEAVE_DELAY: Attribute<Integer> =
    Attribute::vendor(LUCENT, 111, "Lucent-Multicast-GLeave-Delay");

/// Lucent-CBCP-Enable (26.4846.112): a number, 4 octets.
pub const LUCENT_CBCP_ENABLE: Attribute<Integer> = Attribute::vendor(LUCENT, 112, "Lucent-CBCP-Enable");

/// Lucent-CBCP-Mode (26.4846.113): a number, 4 octets.
pub const LUCENT_CBCP_MODE: Attribute<Integer> = Attribute::vendor(LUCENT, 113, "Lucent-CBCP-Mode");

/// Lucent-CBCP-Delay (26.4846.114): a number, 4 octets.
pub const LUCENT_CBCP_DELAY: Attribute<Integer> = Attribute::vendor(LUCENT, 114, "Lucent-CBCP-Delay");

/// Lucent-CBCP-Trunk-Group (26.4846.115): a number, 4 octets.
pub const LUCENT_CBCP_TRUNK_GROUP: Attribute<Integer> = Attribute::vendor(LUCENT, 115, "Lucent-CBCP-Trunk-Group");

/// Lucent-Appletalk-Route (26.4846.116): text, 1 to 246 octets.
pub const LUCENT_APPLETALK_ROUTE: Attribute<Text> = Attribute::vendor(LUCENT, 116, "Lucent-Appletalk-Route");

/// Lucent-Appletalk-Peer-Mode (26.4846.117): a number, 4 octets.
pub const LUCENT_APPLETALK_PEER_MODE: Attribute<Integer> = Attribute::vendor(LUCENT, 117, "Lucent-Appletalk-Peer-Mode");

/// Lucent-Route-Appletalk (26.4846.118): a number, 4 octets.
pub const LUCENT_ROUTE_APPLETALK: Attribute<Integer> = Attribute::vendor(LUCENT, 118, "Lucent-Route-Appletalk");

/// Lucent-FCP-Parameter (26.4846.119): text, 1 to 246 octets.
pub const LUCENT_FCP_PARAMETER: Attribute<Text> = Attribute::vendor(LUCENT, 119, "Lucent-FCP-Parameter");

/// Lucent-Modem-PortNo (26.4846.120): a number, 4 octets.
pub const LUCENT_MODEM_PORTNO: Attribute<Integer> = Attribute::vendor(LUCENT, 120, "Lucent-Modem-PortNo");

/// Lucent-Modem-SlotNo (26.4846.121): a number, 4 octets.
pub const LUCENT_MODEM_SLOTNO: Attribute<Integer> = Attribute::vendor(LUCENT, 121, "Lucent-Modem-SlotNo");

/// Lucent-Modem-ShelfNo (26.4846.122): a number, 4 octets.
pub const LUCENT_MODEM_SHELFNO: Attribute<Integer> = Attribute::vendor(LUCENT, 122, "Lucent-Modem-ShelfNo");

/// Lucent-Call-Attempt-Limit (26.4846.123): a number, 4 octets.
pub const LUCENT_CALL_ATTEMPT_LIMIT: Attribute<Integer> = Attribute::vendor(LUCENT, 123, "Lucent-Call-Attempt-Limit");

/// Lucent-Call-Block-Duration (26.4846.124): a number, 4 octets.
pub const LUCENT_CALL_BLOCK_DURATION: Attribute<Integer> = Attribute::vendor(LUCENT, 124, "Lucent-Call-Block-Duration");

/// Lucent-Maximum-Call-Duration (26.4846.125): a number, 4 octets.
pub const LUCENT_MAXIMUM_CALL_DURATION: Attribute<Integer> =
    Attribute::vendor(LUCENT, 125, "Lucent-Maximum-Call-Duration");

/// Lucent-Route-Preference (26.4846.126): a number, 4 octets.
pub const LUCENT_ROUTE_PREFERENCE: Attribute<Integer> = Attribute::vendor(LUCENT, 126, "Lucent-Route-Preference");

/// Lucent-Tunneling-Protocol (26.4846.127): a number, 4 octets.
pub const LUCENT_TUNNELING_PROTOCOL: Attribute<Integer> = Attribute::vendor(LUCENT, 127, "Lucent-Tunneling-Protocol");

/// Lucent-Shared-Profile-Enable (26.4846.128): a number, 4 octets.
pub const LUCENT_SHARED_PROFILE_ENABLE: Attribute<Integer> =
    Attribute::vendor(LUCENT, 128, "Lucent-Shared-Profile-Enable");

/// Lucent-Primary-Home-Agent (26.4846.129): text, 1 to 246 octets.
pub const LUCENT_PRIMARY_HOME_AGENT: Attribute<Text> = Attribute::vendor(LUCENT, 129, "Lucent-Primary-Home-Agent");

/// Lucent-Secondary-Home-Agent (26.4846.130): text, 1 to 246 octets.
pub const LUCENT_SECONDARY_HOME_AGENT: Attribute<Text> = Attribute::vendor(LUCENT, 130, "Lucent-Secondary-Home-Agent");

/// Lucent-Dialout-Allowed (26.4846.131): a number, 4 octets.
pub const LUCENT_DIALOUT_ALLOWED: Attribute<Integer> = Attribute::vendor(LUCENT, 131, "Lucent-Dialout-Allowed");

/// Lucent-Client-Gateway (26.4846.132): an IPv4 address, 4 octets.
pub const LUCENT_CLIENT_GATEWAY: Attribute<Ipv4> = Attribute::vendor(LUCENT, 132, "Lucent-Client-Gateway");

/// Lucent-BACP-Enable (26.4846.133): a number, 4 octets.
pub const LUCENT_BACP_ENABLE: Attribute<Integer> = Attribute::vendor(LUCENT, 133, "Lucent-BACP-Enable");

/// Lucent-DHCP-Maximum-Leases (26.4846.134): a number, 4 octets.
pub const LUCENT_DHCP_MAXIMUM_LEASES: Attribute<Integer> = Attribute::vendor(LUCENT, 134, "Lucent-DHCP-Maximum-Leases");

/// Lucent-Client-Primary-DNS (26.4846.135): an IPv4 address, 4 octets.
pub const LUCENT_CLIENT_PRIMARY_DNS: Attribute<Ipv4> = Attribute::vendor(LUCENT, 135, "Lucent-Client-Primary-DNS");

/// Lucent-Client-Secondary-DNS (26.4846.136): an IPv4 address, 4 octets.
pub const LUCENT_CLIENT_SECONDARY_DNS: Attribute<Ipv4> = Attribute::vendor(LUCENT, 136, "Lucent-Client-Secondary-DNS");

/// Lucent-Client-Assign-DNS (26.4846.137): a number, 4 octets.
pub const LUCENT_CLIENT_ASSIGN_DNS: Attribute<Integer> = Attribute::vendor(LUCENT, 137, "Lucent-Client-Assign-DNS");

/// Lucent-User-Acct-Type (26.4846.138): a number, 4 octets.
pub const LUCENT_USER_ACCT_TYPE: Attribute<Integer> = Attribute::vendor(LUCENT, 138, "Lucent-User-Acct-Type");

/// Lucent-User-Acct-Host (26.4846.139): an IPv4 address, 4 octets.
pub const LUCENT_USER_ACCT_HOST: Attribute<Ipv4> = Attribute::vendor(LUCENT, 139, "Lucent-User-Acct-Host");

/// Lucent-User-Acct-Port (26.4846.140): a number, 4 octets.
pub const LUCENT_USER_ACCT_PORT: Attribute<Integer> = Attribute::vendor(LUCENT, 140, "Lucent-User-Acct-Port");

/// Lucent-User-Acct-Key (26.4846.141): text, 1 to 246 octets.
pub const LUCENT_USER_ACCT_KEY: Attribute<Text> = Attribute::vendor(LUCENT, 141, "Lucent-User-Acct-Key");

/// Lucent-User-Acct-Base (26.4846.142): a number, 4 octets.
pub const LUCENT_USER_ACCT_BASE: Attribute<Integer> = Attribute::vendor(LUCENT, 142, "Lucent-User-Acct-Base");

/// Lucent-User-Acct-Time (26.4846.143): a number, 4 octets.
pub const LUCENT_USER_ACCT_TIME: Attribute<Integer> = Attribute::vendor(LUCENT, 143, "Lucent-User-Acct-Time");

/// Lucent-Assign-IP-Client (26.4846.144): an IPv4 address, 4 octets.
pub const LUCENT_ASSIGN_IP_CLIENT: Attribute<Ipv4> = Attribute::vendor(LUCENT, 144, "Lucent-Assign-IP-Client");

/// Lucent-Assign-IP-Server (26.4846.145): an IPv4 address, 4 octets.
pub const LUCENT_ASSIGN_IP_SERVER: Attribute<Ipv4> = Attribute::vendor(LUCENT, 145, "Lucent-Assign-IP-Server");

/// Lucent-Assign-IP-Global-Pool (26.4846.146): text, 1 to 246 octets.
pub const LUCENT_ASSIGN_IP_GLOBAL_POOL: Attribute<Text> =
    Attribute::vendor(LUCENT, 146, "Lucent-Assign-IP-Global-Pool");

/// Lucent-DHCP-Reply (26.4846.147): a number, 4 octets.
pub const LUCENT_DHCP_REPLY: Attribute<Integer> = Attribute::vendor(LUCENT, 147, "Lucent-DHCP-Reply");

/// Lucent-DHCP-Pool-Number (26.4846.148): a number, 4 octets.
pub const LUCENT_DHCP_POOL_NUMBER: Attribute<Integer> = Attribute::vendor(LUCENT, 148, "Lucent-DHCP-Pool-Number");

/// Lucent-Expect-Callback (26.4846.149): a number, 4 octets.
pub const LUCENT_EXPECT_CALLBACK: Attribute<Integer> = Attribute::vendor(LUCENT, 149, "Lucent-Expect-Callback");

/// Lucent-Event-Type (26.4846.150): a number, 4 octets.
pub const LUCENT_EVENT_TYPE: Attribute<Integer> = Attribute::vendor(LUCENT, 150, "Lucent-Event-Type");

/// Lucent-Session-Svr-Key (26.4846.151): text, 1 to 246 octets.
pub const LUCENT_SESSION_SVR_KEY: Attribute<Text> = Attribute::vendor(LUCENT, 151, "Lucent-Session-Svr-Key");

/// Lucent-Multicast-Rate-Limit (26.4846.152): a number, 4 octets.
pub const LUCENT_MULTICAST_RATE_LIMIT: Attribute<Integer> =
    Attribute::vendor(LUCENT, 152, "Lucent-Multicast-Rate-Limit");

/// Lucent-IF-Netmask (26.4846.153): an IPv4 address, 4 octets.
pub const LUCENT_IF_NETMASK: Attribute<Ipv4> = Attribute::vendor(LUCENT, 153, "Lucent-IF-Netmask");

/// Lucent-Remote-Addr (26.4846.154): an IPv4 address, 4 octets.
pub const LUCENT_REMOTE_ADDR: Attribute<Ipv4> = Attribute::vendor(LUCENT, 154, "Lucent-Remote-Addr");

/// Lucent-Multicast-Client (26.4846.155): a number, 4 octets.
pub const LUCENT_MULTICAST_CLIENT: Attribute<Integer> = Attribute::vendor(LUCENT, 155, "Lucent-Multicast-Client");

/// Lucent-FR-Circuit-Name (26.4846.156): text, 1 to 246 octets.
pub const LUCENT_FR_CIRCUIT_NAME: Attribute<Text> = Attribute::vendor(LUCENT, 156, "Lucent-FR-Circuit-Name");

/// Lucent-FR-LinkUp (26.4846.157): a number, 4 octets.
pub const LUCENT_FR_LINKUP: Attribute<Integer> = Attribute::vendor(LUCENT, 157, "Lucent-FR-LinkUp");

/// Lucent-FR-Nailed-Grp (26.4846.158): a number, 4 octets.
pub const LUCENT_FR_NAILED_GRP: Attribute<Integer> = Attribute::vendor(LUCENT, 158, "Lucent-FR-Nailed-Grp");

/// Lucent-FR-Type (26.4846.159): a number, 4 octets.
pub const LUCENT_FR_TYPE: Attribute<Integer> = Attribute::vendor(LUCENT, 159, "Lucent-FR-Type");

/// Lucent-FR-Link-Mgt (26.4846.160): a number, 4 octets.
pub const LUCENT_FR_LINK_MGT: Attribute<Integer> = Attribute::vendor(LUCENT, 160, "Lucent-FR-Link-Mgt");

/// Lucent-FR-N391 (26.4846.161): a number, 4 octets.
pub const LUCENT_FR_N391: Attribute<Integer> = Attribute::vendor(LUCENT, 161, "Lucent-FR-N391");

/// Lucent-FR-DCE-N392 (26.4846.162): a number, 4 octets.
pub const LUCENT_FR_DCE_N392: Attribute<Integer> = Attribute::vendor(LUCENT, 162, "Lucent-FR-DCE-N392");

/// Lucent-FR-DTE-N392 (26.4846.163): a number, 4 octets.
pub const LUCENT_FR_DTE_N392: Attribute<Integer> = Attribute::vendor(LUCENT, 163, "Lucent-FR-DTE-N392");

/// Lucent-FR-DCE-N393 (26.4846.164): a number, 4 octets.
pub const LUCENT_FR_DCE_N393: Attribute<Integer> = Attribute::vendor(LUCENT, 164, "Lucent-FR-DCE-N393");

/// Lucent-FR-DTE-N393 (26.4846.165): a number, 4 octets.
pub const LUCENT_FR_DTE_N393: Attribute<Integer> = Attribute::vendor(LUCENT, 165, "Lucent-FR-DTE-N393");

/// Lucent-FR-T391 (26.4846.166): a number, 4 octets.
pub const LUCENT_FR_T391: Attribute<Integer> = Attribute::vendor(LUCENT, 166, "Lucent-FR-T391");

/// Lucent-FR-T392 (26.4846.167): a number, 4 octets.
pub const LUCENT_FR_T392: Attribute<Integer> = Attribute::vendor(LUCENT, 167, "Lucent-FR-T392");

/// Lucent-Bridge-Address (26.4846.168): text, 1 to 246 octets.
pub const LUCENT_BRIDGE_ADDRESS: Attribute<Text> = Attribute::vendor(LUCENT, 168, "Lucent-Bridge-Address");

/// Lucent-TS-Idle-Limit (26.4846.169): a number, 4 octets.
pub const LUCENT_TS_IDLE_LIMIT: Attribute<Integer> = Attribute::vendor(LUCENT, 169, "Lucent-TS-Idle-Limit");

/// Lucent-TS-Idle-Mode (26.4846.170): a number, 4 octets.
pub const LUCENT_TS_IDLE_MODE: Attribute<Integer> = Attribute::vendor(LUCENT, 170, "Lucent-TS-Idle-Mode");

/// Lucent-DBA-Monitor (26.4846.171): a number, 4 octets.
pub const LUCENT_DBA_MONITOR: Attribute<Integer> = Attribute::vendor(LUCENT, 171, "Lucent-DBA-Monitor");

/// Lucent-Base-Channel-Count (26.4846.172): a number, 4 octets.
pub const LUCENT_BASE_CHANNEL_COUNT: Attribute<Integer> = Attribute::vendor(LUCENT, 172, "Lucent-Base-Channel-Count");

/// Lucent-Minimum-Channels (26.4846.173): a number, 4 octets.
pub const LUCENT_MINIMUM_CHANNELS: Attribute<Integer> = Attribute::vendor(LUCENT, 173, "Lucent-Minimum-Channels");

/// Lucent-IPX-Route (26.4846.174): text, 1 to 246 octets.
pub const LUCENT_IPX_ROUTE: Attribute<Text> = Attribute::vendor(LUCENT, 174, "Lucent-IPX-Route");

/// Lucent-FT1-Caller (26.4846.175): a number, 4 octets.
pub const LUCENT_FT1_CALLER: Attribute<Integer> = Attribute::vendor(LUCENT, 175, "Lucent-FT1-Caller");

/// Lucent-Backup (26.4846.176): text, 1 to 246 octets.
pub const LUCENT_BACKUP: Attribute<Text> = Attribute::vendor(LUCENT, 176, "Lucent-Backup");

/// Lucent-Call-Type (26.4846.177): a number, 4 octets.
pub const LUCENT_CALL_TYPE: Attribute<Integer> = Attribute::vendor(LUCENT, 177, "Lucent-Call-Type");

/// Lucent-Group (26.4846.178): text, 1 to 246 octets.
pub const LUCENT_GROUP: Attribute<Text> = Attribute::vendor(LUCENT, 178, "Lucent-Group");

/// Lucent-FR-DLCI (26.4846.179): a number, 4 octets.
pub const LUCENT_FR_DLCI: Attribute<Integer> = Attribute::vendor(LUCENT, 179, "Lucent-FR-DLCI");

/// Lucent-FR-Profile-Name (26.4846.180): text, 1 to 246 octets.
pub const LUCENT_FR_PROFILE_NAME: Attribute<Text> = Attribute::vendor(LUCENT, 180, "Lucent-FR-Profile-Name");

/// Lucent-Ara-PW (26.4846.181): text, 1 to 246 octets.
pub const LUCENT_ARA_PW: Attribute<Text> = Attribute::vendor(LUCENT, 181, "Lucent-Ara-PW");

/// Lucent-IPX-Node-Addr (26.4846.182): text, 1 to 246 octets.
pub const LUCENT_IPX_NODE_ADDR: Attribute<Text> = Attribute::vendor(LUCENT, 182, "Lucent-IPX-Node-Addr");

/// Lucent-Home-Agent-IP-Addr (26.4846.183): an IPv4 address, 4 octets.
pub const LUCENT_HOME_AGENT_IP_ADDR: Attribute<Ipv4> = Attribute::vendor(LUCENT, 183, "Lucent-Home-Agent-IP-Addr");

/// Lucent-Home-Agent-Password (26.4846.184): text, 1 to 246 octets.
pub const LUCENT_HOME_AGENT_PASSWORD: Attribute<Text> = Attribute::vendor(LUCENT, 184, "Lucent-Home-Agent-Password");

/// Lucent-Home-Network-Name (26.4846.185): text, 1 to 246 octets.
pub const LUCENT_HOME_NETWORK_NAME: Attribute<Text> = Attribute::vendor(LUCENT, 185, "Lucent-Home-Network-Name");

/// Lucent-Home-Agent-UDP-Port (26.4846.186): a number, 4 octets.
pub const LUCENT_HOME_AGENT_UDP_PORT: Attribute<Integer> = Attribute::vendor(LUCENT, 186, "Lucent-Home-Agent-UDP-Port");

/// Lucent-Multilink-ID (26.4846.187): a number, 4 octets.
pub const LUCENT_MULTILINK_ID: Attribute<Integer> = Attribute::vendor(LUCENT, 187, "Lucent-Multilink-ID");

/// Lucent-Num-In-Multilink (26.4846.188): a number, 4 octets.
pub const LUCENT_NUM_IN_MULTILINK: Attribute<Integer> = Attribute::vendor(LUCENT, 188, "Lucent-Num-In-Multilink");

/// Lucent-First-Dest (26.4846.189): an IPv4 address, 4 octets.
pub const LUCENT_FIRST_DEST: Attribute<Ipv4> = Attribute::vendor(LUCENT, 189, "Lucent-First-Dest");

/// Lucent-Pre-Input-Octets (26.4846.190): a number, 4 octets.
pub const LUCENT_PRE_INPUT_OCTETS: Attribute<Integer> = Attribute::vendor(LUCENT, 190, "Lucent-Pre-Input-Octets");

/// Lucent-Pre-Output-Octets (26.4846.191): a number, 4 octets.
pub const LUCENT_PRE_OUTPUT_OCTETS: Attribute<Integer> = Attribute::vendor(LUCENT, 191, "Lucent-Pre-Output-Octets");

/// Lucent-Pre-Input-Packets (26.4846.192): a number, 4 octets.
pub const LUCENT_PRE_INPUT_PACKETS: Attribute<Integer> = Attribute::vendor(LUCENT, 192, "Lucent-Pre-Input-Packets");

/// Lucent-Pre-Output-Packets (26.4846.193): a number, 4 octets.
pub const LUCENT_PRE_OUTPUT_PACKETS: Attribute<Integer> = Attribute::vendor(LUCENT, 193, "Lucent-Pre-Output-Packets");

/// Lucent-Maximum-Time (26.4846.194): a number, 4 octets.
pub const LUCENT_MAXIMUM_TIME: Attribute<Integer> = Attribute::vendor(LUCENT, 194, "Lucent-Maximum-Time");

/// Lucent-Disconnect-Cause (26.4846.195): a number, 4 octets.
pub const LUCENT_DISCONNECT_CAUSE: Attribute<Integer> = Attribute::vendor(LUCENT, 195, "Lucent-Disconnect-Cause");

/// Lucent-Connect-Progress (26.4846.196): a number, 4 octets.
pub const LUCENT_CONNECT_PROGRESS: Attribute<Integer> = Attribute::vendor(LUCENT, 196, "Lucent-Connect-Progress");

/// Lucent-Data-Rate (26.4846.197): a number, 4 octets.
pub const LUCENT_DATA_RATE: Attribute<Integer> = Attribute::vendor(LUCENT, 197, "Lucent-Data-Rate");

/// Lucent-PreSession-Time (26.4846.198): a number, 4 octets.
pub const LUCENT_PRESESSION_TIME: Attribute<Integer> = Attribute::vendor(LUCENT, 198, "Lucent-PreSession-Time");

/// Lucent-Token-Idle (26.4846.199): a number, 4 octets.
pub const LUCENT_TOKEN_IDLE: Attribute<Integer> = Attribute::vendor(LUCENT, 199, "Lucent-Token-Idle");

/// Lucent-Token-Immediate (26.4846.200): a number, 4 octets.
pub const LUCENT_TOKEN_IMMEDIATE: Attribute<Integer> = Attribute::vendor(LUCENT, 200, "Lucent-Token-Immediate");

/// Lucent-Require-Auth (26.4846.201): a number, 4 octets.
pub const LUCENT_REQUIRE_AUTH: Attribute<Integer> = Attribute::vendor(LUCENT, 201, "Lucent-Require-Auth");

/// Lucent-Number-Sessions (26.4846.202): text, 1 to 246 octets.
pub const LUCENT_NUMBER_SESSIONS: Attribute<Text> = Attribute::vendor(LUCENT, 202, "Lucent-Number-Sessions");

/// Lucent-Authen-Alias (26.4846.203): text, 1 to 246 octets.
pub const LUCENT_AUTHEN_ALIAS: Attribute<Text> = Attribute::vendor(LUCENT, 203, "Lucent-Authen-Alias");

/// Lucent-Token-Expiry (26.4846.204): a number, 4 octets.
pub const LUCENT_TOKEN_EXPIRY: Attribute<Integer> = Attribute::vendor(LUCENT, 204, "Lucent-Token-Expiry");

/// Lucent-Menu-Selector (26.4846.205): text, 1 to 246 octets.
pub const LUCENT_MENU_SELECTOR: Attribute<Text> = Attribute::vendor(LUCENT, 205, "Lucent-Menu-Selector");

/// Lucent-Menu-Item (26.4846.206): text, 1 to 246 octets.
pub const LUCENT_MENU_ITEM: Attribute<Text> = Attribute::vendor(LUCENT, 206, "Lucent-Menu-Item");

/// Lucent-PW-Warntime (26.4846.207): a number, 4 octets.
pub const LUCENT_PW_WARNTIME: Attribute<Integer> = Attribute::vendor(LUCENT, 207, "Lucent-PW-Warntime");

/// Lucent-PW-Lifetime (26.4846.208): a number, 4 octets.
pub const LUCENT_PW_LIFETIME: Attribute<Integer> = Attribute::vendor(LUCENT, 208, "Lucent-PW-Lifetime");

/// Lucent-IP-Direct (26.4846.209): an IPv4 address, 4 octets.
pub const LUCENT_IP_DIRECT: Attribute<Ipv4> = Attribute::vendor(LUCENT, 209, "Lucent-IP-Direct");

/// Lucent-PPP-VJ-Slot-Comp (26.4846.210): a number, 4 octets.
pub const LUCENT_PPP_VJ_SLOT_COMP: Attribute<Integer> = Attribute::vendor(LUCENT, 210, "Lucent-PPP-VJ-Slot-Comp");

/// Lucent-PPP-VJ-1172 (26.4846.211): a number, 4 octets.
pub const LUCENT_PPP_VJ_1172: Attribute<Integer> = Attribute::vendor(LUCENT, 211, "Lucent-PPP-VJ-1172");

/// Lucent-PPP-Async-Map (26.4846.212): a number, 4 octets.
pub const LUCENT_PPP_ASYNC_MAP: Attribute<Integer> = Attribute::vendor(LUCENT, 212, "Lucent-PPP-Async-Map");

/// Lucent-Third-Prompt (26.4846.213): text, 1 to 246 octets.
pub const LUCENT_THIRD_PROMPT: Attribute<Text> = Attribute::vendor(LUCENT, 213, "Lucent-Third-Prompt");

/// Lucent-Send-Secret (26.4846.214): octets hidden in Ascend's way, 16 octets.
pub const LUCENT_SEND_SECRET: Attribute<AscendSecret> = Attribute::vendor(LUCENT, 214, "Lucent-Send-Secret");

/// Lucent-Receive-Secret (26.4846.215): octets hidden in Ascend's way, 16 octets.
pub const LUCENT_RECEIVE_SECRET: Attribute<AscendSecret> = Attribute::vendor(LUCENT, 215, "Lucent-Receive-Secret");

/// Lucent-IPX-Peer-Mode (26.4846.216): a number, 4 octets.
pub const LUCENT_IPX_PEER_MODE: Attribute<Integer> = Attribute::vendor(LUCENT, 216, "Lucent-IPX-Peer-Mode");

/// Lucent-IP-Pool-Definition (26.4846.217): text, 1 to 246 octets.
pub const LUCENT_IP_POOL_DEFINITION: Attribute<Text> = Attribute::vendor(LUCENT, 217, "Lucent-IP-Pool-Definition");

/// Lucent-Assign-IP-Pool (26.4846.218): a number, 4 octets.
pub const LUCENT_ASSIGN_IP_POOL: Attribute<Integer> = Attribute::vendor(LUCENT, 218, "Lucent-Assign-IP-Pool");

/// Lucent-FR-Direct (26.4846.219): a number, 4 octets.
pub const LUCENT_FR_DIRECT: Attribute<Integer> = Attribute::vendor(LUCENT, 219, "Lucent-FR-Direct");

/// Lucent-FR-Direct-Profile (26.4846.220): text, 1 to 246 octets.
pub const LUCENT_FR_DIRECT_PROFILE: Attribute<Text> = Attribute::vendor(LUCENT, 220, "Lucent-FR-Direct-Profile");

/// Lucent-FR-Direct-DLCI (26.4846.221): a number, 4 octets.
pub const LUCENT_FR_DIRECT_DLCI: Attribute<Integer> = Attribute::vendor(LUCENT, 221, "Lucent-FR-Direct-DLCI");

/// Lucent-Handle-IPX (26.4846.222): a number, 4 octets.
pub const LUCENT_HANDLE_IPX: Attribute<Integer> = Attribute::vendor(LUCENT, 222, "Lucent-Handle-IPX");

/// Lucent-Netware-timeout (26.4846.223): a number, 4 octets.
pub const LUCENT_NETWARE_TIMEOUT: Attribute<Integer> = Attribute::vendor(LUCENT, 223, "Lucent-Netware-timeout");

/// Lucent-IPX-Alias (26.4846.224): a number, 4 octets.
pub const LUCENT_IPX_ALIAS: Attribute<Integer> = Attribute::vendor(LUCENT, 224, "Lucent-IPX-Alias");

/// Lucent-Metric (26.4846.225): a number, 4 octets.
pub const LUCENT_METRIC: Attribute<Integer> = Attribute::vendor(LUCENT, 225, "Lucent-Metric");

/// Lucent-PRI-Number-Type (26.4846.226): a number, 4 octets.
pub const LUCENT_PRI_NUMBER_TYPE: Attribute<Integer> = Attribute::vendor(LUCENT, 226, "Lucent-PRI-Number-Type");

/// Lucent-Dial-Number (26.4846.227): text, 1 to 246 octets.
pub const LUCENT_DIAL_NUMBER: Attribute<Text> = Attribute::vendor(LUCENT, 227, "Lucent-Dial-Number");

/// Lucent-Route-IP (26.4846.228): a number, 4 octets.
pub const LUCENT_ROUTE_IP: Attribute<Integer> = Attribute::vendor(LUCENT, 228, "Lucent-Route-IP");

/// Lucent-Route-IPX (26.4846.229): a number, 4 octets.
pub const LUCENT_ROUTE_IPX: Attribute<Integer> = Attribute::vendor(LUCENT, 229, "Lucent-Route-IPX");

/// Lucent-Bridge (26.4846.230): a number, 4 octets.
pub const LUCENT_BRIDGE: Attribute<Integer> = Attribute::vendor(LUCENT, 230, "Lucent-Bridge");

/// Lucent-Send-Auth (26.4846.231): a number, 4 octets.
pub const LUCENT_SEND_AUTH: Attribute<Integer> = Attribute::vendor(LUCENT, 231, "Lucent-Send-Auth");

/// Lucent-Send-Passwd (26.4846.232): text, 1 to 246 octets.
pub const LUCENT_SEND_PASSWD: Attribute<Text> = Attribute::vendor(LUCENT, 232, "Lucent-Send-Passwd");

/// Lucent-Link-Compression (26.4846.233): a number, 4 octets.
pub const LUCENT_LINK_COMPRESSION: Attribute<Integer> = Attribute::vendor(LUCENT, 233, "Lucent-Link-Compression");

/// Lucent-Target-Util (26.4846.234): a number, 4 octets.
pub const LUCENT_TARGET_UTIL: Attribute<Integer> = Attribute::vendor(LUCENT, 234, "Lucent-Target-Util");

/// Lucent-Maximum-Channels (26.4846.235): a number, 4 octets.
pub const LUCENT_MAXIMUM_CHANNELS: Attribute<Integer> = Attribute::vendor(LUCENT, 235, "Lucent-Maximum-Channels");

/// Lucent-Inc-Channel-Count (26.4846.236): a number, 4 octets.
pub const LUCENT_INC_CHANNEL_COUNT: Attribute<Integer> = Attribute::vendor(LUCENT, 236, "Lucent-Inc-Channel-Count");

/// Lucent-Dec-Channel-Count (26.4846.237): a number, 4 octets.
pub const LUCENT_DEC_CHANNEL_COUNT: Attribute<Integer> = Attribute::vendor(LUCENT, 237, "Lucent-Dec-Channel-Count");

/// Lucent-Seconds-Of-History (26.4846.238): a number, 4 octets.
pub const LUCENT_SECONDS_OF_HISTORY: Attribute<Integer> = Attribute::vendor(LUCENT, 238, "Lucent-Seconds-Of-History");

/// Lucent-History-Weigh-Type (26.4846.239): a number, 4 octets.
pub const LUCENT_HISTORY_WEIGH_TYPE: Attribute<Integer> = Attribute::vendor(LUCENT, 239, "Lucent-History-Weigh-Type");

/// Lucent-Add-Seconds (26.4846.240): a number, 4 octets.
pub const LUCENT_ADD_SECONDS: Attribute<Integer> = Attribute::vendor(LUCENT, 240, "Lucent-Add-Seconds");

/// Lucent-Remove-Seconds (26.4846.241): a number, 4 octets.
pub const LUCENT_REMOVE_SECONDS: Attribute<Integer> = Attribute::vendor(LUCENT, 241, "Lucent-Remove-Seconds");

/// Lucent-Data-Filter (26.4846.242): a filter in Ascend's binary form, 1 to 246 octets.
pub const LUCENT_DATA_FILTER: Attribute<Octets> = Attribute::vendor(LUCENT, 242, "Lucent-Data-Filter");

/// Lucent-Call-Filter (26.4846.243): a filter in Ascend's binary form, 1 to 246 octets.
pub const LUCENT_CALL_FILTER: Attribute<Octets> = Attribute::vendor(LUCENT, 243, "Lucent-Call-Filter");

/// Lucent-Idle-Limit (26.4846.244): a number, 4 octets.
pub const LUCENT_IDLE_LIMIT: Attribute<Integer> = Attribute::vendor(LUCENT, 244, "Lucent-Idle-Limit");

/// Lucent-Preempt-Limit (26.4846.245): a number, 4 octets.
pub const LUCENT_PREEMPT_LIMIT: Attribute<Integer> = Attribute::vendor(LUCENT, 245, "Lucent-Preempt-Limit");

/// Lucent-Callback (26.4846.246): a number, 4 octets.
pub const LUCENT_CALLBACK: Attribute<Integer> = Attribute::vendor(LUCENT, 246, "Lucent-Callback");

/// Lucent-Data-Svc (26.4846.247): a number, 4 octets.
pub const LUCENT_DATA_SVC: Attribute<Integer> = Attribute::vendor(LUCENT, 247, "Lucent-Data-Svc");

/// Lucent-Force-56 (26.4846.248): a number, 4 octets.
pub const LUCENT_FORCE_56: Attribute<Integer> = Attribute::vendor(LUCENT, 248, "Lucent-Force-56");

/// Lucent-Billing-Number (26.4846.249): text, 1 to 246 octets.
pub const LUCENT_BILLING_NUMBER: Attribute<Text> = Attribute::vendor(LUCENT, 249, "Lucent-Billing-Number");

/// Lucent-Call-By-Call (26.4846.250): a number, 4 octets.
pub const LUCENT_CALL_BY_CALL: Attribute<Integer> = Attribute::vendor(LUCENT, 250, "Lucent-Call-By-Call");

/// Lucent-Transit-Number (26.4846.251): text, 1 to 246 octets.
pub const LUCENT_TRANSIT_NUMBER: Attribute<Text> = Attribute::vendor(LUCENT, 251, "Lucent-Transit-Number");

/// Lucent-Host-Info (26.4846.252): text, 1 to 246 octets.
pub const LUCENT_HOST_INFO: Attribute<Text> = Attribute::vendor(LUCENT, 252, "Lucent-Host-Info");

/// Lucent-PPP-Address (26.4846.253): an IPv4 address, 4 octets.
pub const LUCENT_PPP_ADDRESS: Attribute<Ipv4> = Attribute::vendor(LUCENT, 253, "Lucent-PPP-Address");

/// Lucent-MPP-Idle-Percent (26.4846.254): a number, 4 octets.
pub const LUCENT_MPP_IDLE_PERCENT: Attribute<Integer> = Attribute::vendor(LUCENT, 254, "Lucent-MPP-Idle-Percent");

/// Lucent-Xmit-Rate (26.4846.255): a number, 4 octets.
pub const LUCENT_XMIT_RATE: Attribute<Integer> = Attribute::vendor(LUCENT, 255, "Lucent-Xmit-Rate");

/// Lucent-Fr05-Traffic-Shaper (26.4846.256): a number, 4 octets.
pub const LUCENT_FR05_TRAFFIC_SHAPER: Attribute<Integer> = Attribute::vendor(LUCENT, 256, "Lucent-Fr05-Traffic-Shaper");

/// Lucent-Fr05-Vpi (26.4846.257): a number, 4 octets.
pub const LUCENT_FR05_VPI: Attribute<Integer> = Attribute::vendor(LUCENT, 257, "Lucent-Fr05-Vpi");

/// Lucent-Fr05-Vci (26.4846.258): a number, 4 octets.
pub const LUCENT_FR05_VCI: Attribute<Integer> = Attribute::vendor(LUCENT, 258, "Lucent-Fr05-Vci");

/// Lucent-Fr05-Enabled (26.4846.259): a number, 4 octets.
pub const LUCENT_FR05_ENABLED: Attribute<Integer> = Attribute::vendor(LUCENT, 259, "Lucent-Fr05-Enabled");

/// Lucent-Tunnel-Auth-Type (26.4846.260): 1 to 246 octets.
pub const LUCENT_TUNNEL_AUTH_TYPE: Attribute<Octets> = Attribute::vendor(LUCENT, 260, "Lucent-Tunnel-Auth-Type");

/// Lucent-MOH-Timeout (26.4846.261): a number, 4 octets.
pub const LUCENT_MOH_TIMEOUT: Attribute<Integer> = Attribute::vendor(LUCENT, 261, "Lucent-MOH-Timeout");

/// Lucent-ATM-Circuit-Name (26.4846.262): text, 1 to 246 octets.
pub const LUCENT_ATM_CIRCUIT_NAME: Attribute<Text> = Attribute::vendor(LUCENT, 262, "Lucent-ATM-Circuit-Name");

/// Lucent-Priority-For-PPP (26.4846.263): a number, 4 octets.
pub const LUCENT_PRIORITY_FOR_PPP: Attribute<Integer> = Attribute::vendor(LUCENT, 263, "Lucent-Priority-For-PPP");

/// Lucent-Max-RTP-Delay (26.4846.264): a number, 4 octets.
pub const LUCENT_MAX_RTP_DELAY: Attribute<Integer> = Attribute::vendor(LUCENT, 264, "Lucent-Max-RTP-Delay");

/// Lucent-RTP-Port-Range (26.4846.265): text, 1 to 246 octets.
pub const LUCENT_RTP_PORT_RANGE: Attribute<Text> = Attribute::vendor(LUCENT, 265, "Lucent-RTP-Port-Range");

/// Lucent-TOS-Copying (26.4846.266): a number, 4 octets.
pub const LUCENT_TOS_COPYING: Attribute<Integer> = Attribute::vendor(LUCENT, 266, "Lucent-TOS-Copying");

/// Lucent-Packet-Classification (26.4846.267): a number, 4 octets.
pub const LUCENT_PACKET_CLASSIFICATION: Attribute<Integer> =
    Attribute::vendor(LUCENT, 267, "Lucent-Packet-Classification");

/// Lucent-No-High-Prio-Pkt-Duratio (26.4846.268): a number, 4 octets.
pub const LUCENT_NO_HIGH_PRIO_PKT_DURATIO: Attribute<Integer> =
    Attribute::vendor(LUCENT, 268, "Lucent-No-High-Prio-Pkt-Duratio");

/// Lucent-AT-Answer-String (26.4846.269): text, 1 to 246 octets.
pub const LUCENT_AT_ANSWER_STRING: Attribute<Text> = Attribute::vendor(LUCENT, 269, "Lucent-AT-Answer-String");

/// Lucent-IP-OUTGOING-TOS (26.4846.270): a number, 4 octets.
pub const LUCENT_IP_OUTGOING_TOS: Attribute<Integer> = Attribute::vendor(LUCENT, 270, "Lucent-IP-OUTGOING-TOS");

/// Lucent-IP-OUTGOING-TOS-Precedence (26.4846.271): a number, 4 octets.
pub const LUCENT_IP_OUTGOING_TOS_PRECEDENCE: Attribute<Integer> =
    Attribute::vendor(LUCENT, 271, "Lucent-IP-OUTGOING-TOS-Precedence");

/// Lucent-IP-OUTGOING-DSCP (26.4846.272): a number, 4 octets.
pub const LUCENT_IP_OUTGOING_DSCP: Attribute<Integer> = Attribute::vendor(LUCENT, 272, "Lucent-IP-OUTGOING-DSCP");

/// Lucent-TermSrv-Login-Prompt (26.4846.273): text, 1 to 246 octets.
pub const LUCENT_TERMSRV_LOGIN_PROMPT: Attribute<Text> = Attribute::vendor(LUCENT, 273, "Lucent-TermSrv-Login-Prompt");

/// Lucent-Multicast-Service-Profile-Name (26.4846.274): text, 1 to 246 octets.
pub const LUCENT_MULTICAST_SERVICE_PROFILE_NAME: Attribute<Text> =
    Attribute::vendor(LUCENT, 274, "Lucent-Multicast-Service-Profile-Name");

/// Lucent-Multicast-Max-Groups (26.4846.275): a number, 4 octets.
pub const LUCENT_MULTICAST_MAX_GROUPS: Attribute<Integer> =
    Attribute::vendor(LUCENT, 275, "Lucent-Multicast-Max-Groups");

/// Lucent-Multicast-Service-Name (26.4846.276): text, 1 to 246 octets.
pub const LUCENT_MULTICAST_SERVICE_NAME: Attribute<Text> =
    Attribute::vendor(LUCENT, 276, "Lucent-Multicast-Service-Name");

/// Lucent-Multicast-Service-Active (26.4846.277): a number, 4 octets.
pub const LUCENT_MULTICAST_SERVICE_ACTIVE: Attribute<Integer> =
    Attribute::vendor(LUCENT, 277, "Lucent-Multicast-Service-Active");

/// Lucent-Multicast-Service-Snmp-Trap (26.4846.278): a number, 4 octets.
pub const LUCENT_MULTICAST_SERVICE_SNMP_TRAP: Attribute<Integer> =
    Attribute::vendor(LUCENT, 278, "Lucent-Multicast-Service-Snmp-Trap");

/// Lucent-Multicast-Service-Filter-Type (26.4846.279): a number, 4 octets.
pub const LUCENT_MULTICAST_SERVICE_FILTER_TYPE: Attribute<Integer> =
    Attribute::vendor(LUCENT, 279, "Lucent-Multicast-Service-Filter-Type");

/// Lucent-Multicast-Filter-Active (26.4846.280): a number, 4 octets.
pub const LUCENT_MULTICAST_FILTER_ACTIVE: Attribute<Integer> =
    Attribute::vendor(LUCENT, 280, "Lucent-Multicast-Filter-Active");

/// Lucent-Multicast-Filter-Address (26.4846.281): an IPv4 address, 4 octets.
pub const LUCENT_MULTICAST_FILTER_ADDRESS: Attribute<Ipv4> =
    Attribute::vendor(LUCENT, 281, "Lucent-Multicast-Filter-Address");

/// Lucent-Tunnel-TOS (26.4846.282): a number, 4 octets.
pub const LUCENT_TUNNEL_TOS: Attribute<Integer> = Attribute::vendor(LUCENT, 282, "Lucent-Tunnel-TOS");

/// Lucent-Tunnel-TOS-Precedence (26.4846.283): a number, 4 octets.
pub const LUCENT_TUNNEL_TOS_PRECEDENCE: Attribute<Integer> =
    Attribute::vendor(LUCENT, 283, "Lucent-Tunnel-TOS-Precedence");

/// Lucent-Tunnel-DSCP (26.4846.284): a number, 4 octets.
pub const LUCENT_TUNNEL_DSCP: Attribute<Integer> = Attribute::vendor(LUCENT, 284, "Lucent-Tunnel-DSCP");

/// Lucent-Tunnel-TOS-Filter (26.4846.285): text, 1 to 246 octets.
pub const LUCENT_TUNNEL_TOS_FILTER: Attribute<Text> = Attribute::vendor(LUCENT, 285, "Lucent-Tunnel-TOS-Filter");

/// Lucent-Tunnel-TOS-Copy (26.4846.286): a number, 4 octets.
pub const LUCENT_TUNNEL_TOS_COPY: Attribute<Integer> = Attribute::vendor(LUCENT, 286, "Lucent-Tunnel-TOS-Copy");

/// Lucent-Http-Redirect-URL (26.4846.287): text, 1 to 246 octets.
pub const LUCENT_HTTP_REDIRECT_URL: Attribute<Text> = Attribute::vendor(LUCENT, 287, "Lucent-Http-Redirect-URL");

/// Lucent-Http-Redirect-Port (26.4846.288): a number, 4 octets.
pub const LUCENT_HTTP_REDIRECT_PORT: Attribute<Integer> = Attribute::vendor(LUCENT, 288, "Lucent-Http-Redirect-Port");

/// Lucent-L2TP-DCI-Disconnect-Code (26.4846.289): a number, 4 octets.
pub const LUCENT_L2TP_DCI_DISCONNECT_CODE: Attribute<Integer> =
    Attribute::vendor(LUCENT, 289, "Lucent-L2TP-DCI-Disconnect-Code");

/// Lucent-L2TP-DCI-Protocol-Number (26.4846.290): a number, 4 octets.
pub const LUCENT_L2TP_DCI_PROTOCOL_NUMBER: Attribute<Integer> =
    Attribute::vendor(LUCENT, 290, "Lucent-L2TP-DCI-Protocol-Number");

/// Lucent-L2TP-DCI-Direction (26.4846.291): a number, 4 octets.
pub const LUCENT_L2TP_DCI_DIRECTION: Attribute<Integer> = Attribute::vendor(LUCENT, 291, "Lucent-L2TP-DCI-Direction");

/// Lucent-L2TP-DCI-Message (26.4846.292): text, 1 to 246 octets.
pub const LUCENT_L2TP_DCI_MESSAGE: Attribute<Text> = Attribute::vendor(LUCENT, 292, "Lucent-L2TP-DCI-Message");

/// Lucent-L2TP-Q931-Cause-Code (26.4846.293): a number, 4 octets.
pub const LUCENT_L2TP_Q931_CAUSE_CODE: Attribute<Integer> =
    Attribute::vendor(LUCENT, 293, "Lucent-L2TP-Q931-Cause-Code");

/// Lucent-L2TP-Q931-Cause-Message (26.4846.294): a number, 4 octets.
pub const LUCENT_L2TP_Q931_CAUSE_MESSAGE: Attribute<Integer> =
    Attribute::vendor(LUCENT, 294, "Lucent-L2TP-Q931-Cause-Message");

/// Lucent-L2TP-Q931-Advisory-Message (26.4846.295): text, 1 to 246 octets.
pub const LUCENT_L2TP_Q931_ADVISORY_MESSAGE: Attribute<Text> =
    Attribute::vendor(LUCENT, 295, "Lucent-L2TP-Q931-Advisory-Message");

/// Lucent-L2TP-RC-Result-Code (26.4846.296): a number, 4 octets.
pub const LUCENT_L2TP_RC_RESULT_CODE: Attribute<Integer> = Attribute::vendor(LUCENT, 296, "Lucent-L2TP-RC-Result-Code");

/// Lucent-L2TP-RC-Error-Code (26.4846.297): a number, 4 octets.
pub const LUCENT_L2TP_RC_ERROR_CODE: Attribute<Integer> = Attribute::vendor(LUCENT, 297, "Lucent-L2TP-RC-Error-Code");

/// Lucent-L2TP-RC-Error-Message (26.4846.298): text, 1 to 246 octets.
pub const LUCENT_L2TP_RC_ERROR_MESSAGE: Attribute<Text> =
    Attribute::vendor(LUCENT, 298, "Lucent-L2TP-RC-Error-Message");

/// Lucent-L2TP-Disconnect-Scenario (26.4846.299): a number, 4 octets.
pub const LUCENT_L2TP_DISCONNECT_SCENARIO: Attribute<Integer> =
    Attribute::vendor(LUCENT, 299, "Lucent-L2TP-Disconnect-Scenario");

/// Lucent-L2TP-Peer-Disconnect-Cause (26.4846.300): a number, 4 octets.
pub const LUCENT_L2TP_PEER_DISCONNECT_CAUSE: Attribute<Integer> =
    Attribute::vendor(LUCENT, 300, "Lucent-L2TP-Peer-Disconnect-Cause");

/// Lucent-L2TP-Peer-Connect-Progress (26.4846.301): a number, 4 octets.
pub const LUCENT_L2TP_PEER_CONNECT_PROGRESS: Attribute<Integer> =
    Attribute::vendor(LUCENT, 301, "Lucent-L2TP-Peer-Connect-Progress");

/// Lucent-QuickConnect-Attempted (26.4846.302): a number, 4 octets.
pub const LUCENT_QUICKCONNECT_ATTEMPTED: Attribute<Integer> =
    Attribute::vendor(LUCENT, 302, "Lucent-QuickConnect-Attempted");

/// Lucent-Num-Moh-Sessions (26.4846.303): a number, 4 octets.
pub const LUCENT_NUM_MOH_SESSIONS: Attribute<Integer> = Attribute::vendor(LUCENT, 303, "Lucent-Num-Moh-Sessions");

/// Lucent-Cumulative-Hold-Time (26.4846.304): a number, 4 octets.
pub const LUCENT_CUMULATIVE_HOLD_TIME: Attribute<Integer> =
    Attribute::vendor(LUCENT, 304, "Lucent-Cumulative-Hold-Time");

/// Lucent-Modem-Modulation (26.4846.305): a number, 4 octets.
pub const LUCENT_MODEM_MODULATION: Attribute<Integer> = Attribute::vendor(LUCENT, 305, "Lucent-Modem-Modulation");

/// Lucent-User-Acct-Expiration (26.4846.306): a point in time, 4 octets.
pub const LUCENT_USER_ACCT_EXPIRATION: Attribute<Date> = Attribute::vendor(LUCENT, 306, "Lucent-User-Acct-Expiration");

/// Lucent-User-Login-Level (26.4846.307): a number, 4 octets.
pub const LUCENT_USER_LOGIN_LEVEL: Attribute<Integer> = Attribute::vendor(LUCENT, 307, "Lucent-User-Login-Level");

/// Lucent-First-Level-User (26.4846.308): text, 1 to 246 octets.
pub const LUCENT_FIRST_LEVEL_USER: Attribute<Text> = Attribute::vendor(LUCENT, 308, "Lucent-First-Level-User");

/// Lucent-IP-Source-If (26.4846.309): text, 1 to 246 octets.
pub const LUCENT_IP_SOURCE_IF: Attribute<Text> = Attribute::vendor(LUCENT, 309, "Lucent-IP-Source-If");

/// Lucent-Reverse-Path-Check (26.4846.310): a number, 4 octets.
pub const LUCENT_REVERSE_PATH_CHECK: Attribute<Integer> = Attribute::vendor(LUCENT, 310, "Lucent-Reverse-Path-Check");

/// Lucent-LCP-Keepalive-Period (26.4846.321): a number, 4 octets.
pub const LUCENT_LCP_KEEPALIVE_PERIOD: Attribute<Integer> =
    Attribute::vendor(LUCENT, 321, "Lucent-LCP-Keepalive-Period");

/// Lucent-LCP-Keepalive-Missed-Limit (26.4846.322): a number, 4 octets.
pub const LUCENT_LCP_KEEPALIVE_MISSED_LIMIT: Attribute<Integer> =
    Attribute::vendor(LUCENT, 322, "Lucent-LCP-Keepalive-Missed-Limit");

/// Lucent-Dsl-Atuc-Chan-Uncorrect-Blks (26.4846.10000): a number, 4 octets.
pub const LUCENT_DSL_ATUC_CHAN_UNCORRECT_BLKS: Attribute<Integer> =
    Attribute::vendor(LUCENT, 10000, "Lucent-Dsl-Atuc-Chan-Uncorrect-Blks");

/// Lucent-Dsl-Atuc-Chan-Corrected-Blks (26.4846.10001): a number, 4 octets.
pub const LUCENT_DSL_ATUC_CHAN_CORRECTED_BLKS: Attribute<Integer> =
    Attribute::vendor(LUCENT, 10001, "Lucent-Dsl-Atuc-Chan-Corrected-Blks");

/// Lucent-Dsl-Atuc-Chan-Xmit-Blks (26.4846.10002): a number, 4 octets.
pub const LUCENT_DSL_ATUC_CHAN_XMIT_BLKS: Attribute<Integer> =
    Attribute::vendor(LUCENT, 10002, "Lucent-Dsl-Atuc-Chan-Xmit-Blks");

/// Lucent-Dsl-Atuc-Chan-Recd-Blks (26.4846.10003): a number, 4 octets.
pub const LUCENT_DSL_ATUC_CHAN_RECD_BLKS: Attribute<Integer> =
    Attribute::vendor(LUCENT, 10003, "Lucent-Dsl-Atuc-Chan-Recd-Blks");

/// Lucent-Dsl-Atuc-Perf-Inits (26.4846.10004): a number, 4 octets.
pub const LUCENT_DSL_ATUC_PERF_INITS: Attribute<Integer> =
    Attribute::vendor(LUCENT, 10004, "Lucent-Dsl-Atuc-Perf-Inits");

/// Lucent-Dsl-Atuc-Perf-ESs (26.4846.10005): a number, 4 octets.
pub const LUCENT_DSL_ATUC_PERF_ESS: Attribute<Integer> = Attribute::vendor(LUCENT, 10005, "Lucent-Dsl-Atuc-Perf-ESs");

/// Lucent-Dsl-Atuc-Perf-Lprs (26.4846.10006): a number, 4 octets.
pub const LUCENT_DSL_ATUC_PERF_LPRS: Attribute<Integer> = Attribute::vendor(LUCENT, 10006, "Lucent-Dsl-Atuc-Perf-Lprs");

/// Lucent-Dsl-Atuc-Perf-Lols (26.4846.10007): a number, 4 octets.
pub const LUCENT_DSL_ATUC_PERF_LOLS: Attribute<Integer> = Attribute::vendor(LUCENT, 10007, "Lucent-Dsl-Atuc-Perf-Lols");

/// Lucent-Dsl-Atuc-Perf-Loss (26.4846.10008): a number, 4 octets.
pub const LUCENT_DSL_ATUC_PERF_LOSS: Attribute<Integer> = Attribute::vendor(LUCENT, 10008, "Lucent-Dsl-Atuc-Perf-Loss");

/// Lucent-Dsl-Atuc-Perf-Lofs (26.4846.10009): a number, 4 octets.
pub const LUCENT_DSL_ATUC_PERF_LOFS: Attribute<Integer> = Attribute::vendor(LUCENT, 10009, "Lucent-Dsl-Atuc-Perf-Lofs");

/// Lucent-Dsl-Atuc-Curr-Attainable-Rate-Dn (26.4846.10010): a number, 4 octets.
pub const LUCENT_DSL_ATUC_CURR_ATTAINABLE_RATE_DN: Attribute<Integer> =
    Attribute::vendor(LUCENT, 10010, "Lucent-Dsl-Atuc-Curr-Attainable-Rate-Dn");

/// Lucent-Dsl-Atuc-Curr-Output-Pwr-Dn (26.4846.10011): a number, 4 octets.
pub const LUCENT_DSL_ATUC_CURR_OUTPUT_PWR_DN: Attribute<Integer> =
    Attribute::vendor(LUCENT, 10011, "Lucent-Dsl-Atuc-Curr-Output-Pwr-Dn");

/// Lucent-Dsl-Atuc-Curr-Atn-Up (26.4846.10012): a number, 4 octets.
pub const LUCENT_DSL_ATUC_CURR_ATN_UP: Attribute<Integer> =
    Attribute::vendor(LUCENT, 10012, "Lucent-Dsl-Atuc-Curr-Atn-Up");

/// Lucent-Dsl-Atuc-Curr-Snr-Mgn-Up (26.4846.10013): a number, 4 octets.
pub const LUCENT_DSL_ATUC_CURR_SNR_MGN_UP: Attribute<Integer> =
    Attribute::vendor(LUCENT, 10013, "Lucent-Dsl-Atuc-Curr-Snr-Mgn-Up");

/// Lucent-Dsl-Atuc-PS-Fast-Retrains (26.4846.10014): a number, 4 octets.
pub const LUCENT_DSL_ATUC_PS_FAST_RETRAINS: Attribute<Integer> =
    Attribute::vendor(LUCENT, 10014, "Lucent-Dsl-Atuc-PS-Fast-Retrains");

/// Lucent-Dsl-Atuc-PS-Failed-Fast-Retrains (26.4846.10015): a number, 4 octets.
pub const LUCENT_DSL_ATUC_PS_FAILED_FAST_RETRAINS: Attribute<Integer> =
    Attribute::vendor(LUCENT, 10015, "Lucent-Dsl-Atuc-PS-Failed-Fast-Retrains");

/// Lucent-Dsl-Code-Violations (26.4846.10016): a number, 4 octets.
pub const LUCENT_DSL_CODE_VIOLATIONS: Attribute<Integer> =
    Attribute::vendor(LUCENT, 10016, "Lucent-Dsl-Code-Violations");

/// Lucent-Line-Type (26.4846.10017): a number, 4 octets.
pub const LUCENT_LINE_TYPE: Attribute<Integer> = Attribute::vendor(LUCENT, 10017, "Lucent-Line-Type");

/// Lucent-Dsl-Curr-Up-Rate (26.4846.10018): a number, 4 octets.
pub const LUCENT_DSL_CURR_UP_RATE: Attribute<Integer> = Attribute::vendor(LUCENT, 10018, "Lucent-Dsl-Curr-Up-Rate");

/// Lucent-Dsl-Curr-Dn-Rate (26.4846.10019): a number, 4 octets.
pub const LUCENT_DSL_CURR_DN_RATE: Attribute<Integer> = Attribute::vendor(LUCENT, 10019, "Lucent-Dsl-Curr-Dn-Rate");

/// Lucent-Dsl-Physical-Slot (26.4846.10020): a number, 4 octets.
pub const LUCENT_DSL_PHYSICAL_SLOT: Attribute<Integer> = Attribute::vendor(LUCENT, 10020, "Lucent-Dsl-Physical-Slot");

/// Lucent-Dsl-Physical-Line (26.4846.10021): a number, 4 octets.
pub const LUCENT_DSL_PHYSICAL_LINE: Attribute<Integer> = Attribute::vendor(LUCENT, 10021, "Lucent-Dsl-Physical-Line");

/// Lucent-Dsl-If-Index (26.4846.10022): a number, 4 octets.
pub const LUCENT_DSL_IF_INDEX: Attribute<Integer> = Attribute::vendor(LUCENT, 10022, "Lucent-Dsl-If-Index");

/// Lucent-Dsl-Oper-Status (26.4846.10023): a number, 4 octets.
pub const LUCENT_DSL_OPER_STATUS: Attribute<Integer> = Attribute::vendor(LUCENT, 10023, "Lucent-Dsl-Oper-Status");

/// Lucent-Dsl-Related-If-Index (26.4846.10024): a number, 4 octets.
pub const LUCENT_DSL_RELATED_IF_INDEX: Attribute<Integer> =
    Attribute::vendor(LUCENT, 10024, "Lucent-Dsl-Related-If-Index");

/// Lucent-Dsl-Atuc-Curr-Attainable-Rate-Up (26.4846.10025): a number, 4 octets.
pub const LUCENT_DSL_ATUC_CURR_ATTAINABLE_RATE_UP: Attribute<Integer> =
    Attribute::vendor(LUCENT, 10025, "Lucent-Dsl-Atuc-Curr-Attainable-Rate-Up");

/// Lucent-Dsl-Atuc-Curr-Output-Pwr-Up (26.4846.10026): a number, 4 octets.
pub const LUCENT_DSL_ATUC_CURR_OUTPUT_PWR_UP: Attribute<Integer> =
    Attribute::vendor(LUCENT, 10026, "Lucent-Dsl-Atuc-Curr-Output-Pwr-Up");

/// Lucent-Dsl-Atuc-Curr-Atn-Dn (26.4846.10027): a number, 4 octets.
pub const LUCENT_DSL_ATUC_CURR_ATN_DN: Attribute<Integer> =
    Attribute::vendor(LUCENT, 10027, "Lucent-Dsl-Atuc-Curr-Atn-Dn");

/// Lucent-Dsl-Atuc-Curr-Snr-Mgn-D (26.4846.10028): a number, 4 octets.
pub const LUCENT_DSL_ATUC_CURR_SNR_MGN_D: Attribute<Integer> =
    Attribute::vendor(LUCENT, 10028, "Lucent-Dsl-Atuc-Curr-Snr-Mgn-D");

/// Lucent-Dsl-Related-Slot (26.4846.10029): a number, 4 octets.
pub const LUCENT_DSL_RELATED_SLOT: Attribute<Integer> = Attribute::vendor(LUCENT, 10029, "Lucent-Dsl-Related-Slot");

/// Lucent-Dsl-Related-Port (26.4846.10030): a number, 4 octets.
pub const LUCENT_DSL_RELATED_PORT: Attribute<Integer> = Attribute::vendor(LUCENT, 10030, "Lucent-Dsl-Related-Port");

/// Lucent-Dsl-Sparing-Role (26.4846.10031): a number, 4 octets.
pub const LUCENT_DSL_SPARING_ROLE: Attribute<Integer> = Attribute::vendor(LUCENT, 10031, "Lucent-Dsl-Sparing-Role");

/// Lucent-Absolute-Time (26.4846.10032): a number, 4 octets.
pub const LUCENT_ABSOLUTE_TIME: Attribute<Integer> = Attribute::vendor(LUCENT, 10032, "Lucent-Absolute-Time");

/// Lucent-Configured-Rate-Up-Min (26.4846.10033): a number, 4 octets.
pub const LUCENT_CONFIGURED_RATE_UP_MIN: Attribute<Integer> =
    Attribute::vendor(LUCENT, 10033, "Lucent-Configured-Rate-Up-Min");

/// Lucent-Configured-Rate-Up-Max (26.4846.10034): a number, 4 octets.
pub const LUCENT_CONFIGURED_RATE_UP_MAX: Attribute<Integer> =
    Attribute::vendor(LUCENT, 10034, "Lucent-Configured-Rate-Up-Max");

/// Lucent-Configured-Rate-Dn-Min (26.4846.10035): a number, 4 octets.
pub const LUCENT_CONFIGURED_RATE_DN_MIN: Attribute<Integer> =
    Attribute::vendor(LUCENT, 10035, "Lucent-Configured-Rate-Dn-Min");

/// Lucent-Configured-Rate-Dn-Max (26.4846.10036): a number, 4 octets.
pub const LUCENT_CONFIGURED_RATE_DN_MAX: Attribute<Integer> =
    Attribute::vendor(LUCENT, 10036, "Lucent-Configured-Rate-Dn-Max");

/// Lucent-Dsl-Physical-Channel (26.4846.10037): a number, 4 octets.
pub const LUCENT_DSL_PHYSICAL_CHANNEL: Attribute<Integer> =
    Attribute::vendor(LUCENT, 10037, "Lucent-Dsl-Physical-Channel");

/// Lucent-Sonet-Section-ESs (26.4846.10100): a number, 4 octets.
pub const LUCENT_SONET_SECTION_ESS: Attribute<Integer> = Attribute::vendor(LUCENT, 10100, "Lucent-Sonet-Section-ESs");

/// Lucent-Sonet-Section-SESs (26.4846.10101): a number, 4 octets.
pub const LUCENT_SONET_SECTION_SESS: Attribute<Integer> = Attribute::vendor(LUCENT, 10101, "Lucent-Sonet-Section-SESs");

/// Lucent-Sonet-Section-SEFSs (26.4846.10102): a number, 4 octets.
pub const LUCENT_SONET_SECTION_SEFSS: Attribute<Integer> =
    Attribute::vendor(LUCENT, 10102, "Lucent-Sonet-Section-SEFSs");

/// Lucent-Sonet-Section-CVs (26.4846.10103): a number, 4 octets.
pub const LUCENT_SONET_SECTION_CVS: Attribute<Integer> = Attribute::vendor(LUCENT, 10103, "Lucent-Sonet-Section-CVs");

/// Lucent-Sonet-Line-ESs-Near (26.4846.10104): a number, 4 octets.
pub const LUCENT_SONET_LINE_ESS_NEAR: Attribute<Integer> =
    Attribute::vendor(LUCENT, 10104, "Lucent-Sonet-Line-ESs-Near");

/// Lucent-Sonet-Line-SESs-Near (26.4846.10105): a number, 4 octets.
pub const LUCENT_SONET_LINE_SESS_NEAR: Attribute<Integer> =
    Attribute::vendor(LUCENT, 10105, "Lucent-Sonet-Line-SESs-Near");

/// Lucent-Sonet-Line-CVs-Near (26.4846.10106): a number, 4 octets.
pub const LUCENT_SONET_LINE_CVS_NEAR: Attribute<Integer> =
    Attribute::vendor(LUCENT, 10106, "Lucent-Sonet-Line-CVs-Near");

/// Lucent-Sonet-Line-USs-Near (26.4846.10107): a number, 4 octets.
pub const LUCENT_SONET_LINE_USS_NEAR: Attribute<Integer> =
    Attribute::vendor(LUCENT, 10107, "Lucent-Sonet-Line-USs-Near");

/// Lucent-Sonet-Line-ESs-Far (26.4846.10108): a number, 4 octets.
pub const LUCENT_SONET_LINE_ESS_FAR: Attribute<Integer> = Attribute::vendor(LUCENT, 10108, "Lucent-Sonet-Line-ESs-Far");

/// Lucent-Sonet-Line-SESs-Far (26.4846.10109): a number, 4 octets.
pub const LUCENT_SONET_LINE_SESS_FAR: Attribute<Integer> =
    Attribute::vendor(LUCENT, 10109, "Lucent-Sonet-Line-SESs-Far");

/// Lucent-Sonet-Line-CVs-Far (26.4846.10110): a number, 4 octets.
pub const LUCENT_SONET_LINE_CVS_FAR: Attribute<Integer> = Attribute::vendor(LUCENT, 10110, "Lucent-Sonet-Line-CVs-Far");

/// Lucent-Sonet-Line-USs-Far (26.4846.10111): a number, 4 octets.
pub const LUCENT_SONET_LINE_USS_FAR: Attribute<Integer> = Attribute::vendor(LUCENT, 10111, "Lucent-Sonet-Line-USs-Far");

/// Lucent-Sonet-Path-ESs-Near (26.4846.10112): a number, 4 octets.
pub const LUCENT_SONET_PATH_ESS_NEAR: Attribute<Integer> =
    Attribute::vendor(LUCENT, 10112, "Lucent-Sonet-Path-ESs-Near");

/// Lucent-Sonet-Path-SESs-Near (26.4846.10113): a number, 4 octets.
pub const LUCENT_SONET_PATH_SESS_NEAR: Attribute<Integer> =
    Attribute::vendor(LUCENT, 10113, "Lucent-Sonet-Path-SESs-Near");

/// Lucent-Sonet-Path-CVs-Near (26.4846.10114): a number, 4 octets.
pub const LUCENT_SONET_PATH_CVS_NEAR: Attribute<Integer> =
    Attribute::vendor(LUCENT, 10114, "Lucent-Sonet-Path-CVs-Near");

/// Lucent-Sonet-Path-USs-Near (26.4846.10115): a number, 4 octets.
pub const LUCENT_SONET_PATH_USS_NEAR: Attribute<Integer> =
    Attribute::vendor(LUCENT, 10115, "Lucent-Sonet-Path-USs-Near");

/// Lucent-Sonet-Path-ESs-Far (26.4846.10116): a number, 4 octets.
pub const LUCENT_SONET_PATH_ESS_FAR: Attribute<Integer> = Attribute::vendor(LUCENT, 10116, "Lucent-Sonet-Path-ESs-Far");

/// Lucent-Sonet-Path-SESs-Far (26.4846.10117): a number, 4 octets.
pub const LUCENT_SONET_PATH_SESS_FAR: Attribute<Integer> =
    Attribute::vendor(LUCENT, 10117, "Lucent-Sonet-Path-SESs-Far");

/// Lucent-Sonet-Path-CVs-Far (26.4846.10118): a number, 4 octets.
pub const LUCENT_SONET_PATH_CVS_FAR: Attribute<Integer> = Attribute::vendor(LUCENT, 10118, "Lucent-Sonet-Path-CVs-Far");

/// Lucent-Sonet-Path-USs-Far (26.4846.10119): a number, 4 octets.
pub const LUCENT_SONET_PATH_USS_FAR: Attribute<Integer> = Attribute::vendor(LUCENT, 10119, "Lucent-Sonet-Path-USs-Far");

/// Lucent-Ds3-F-Bit-Err (26.4846.10200): a number, 4 octets.
pub const LUCENT_DS3_F_BIT_ERR: Attribute<Integer> = Attribute::vendor(LUCENT, 10200, "Lucent-Ds3-F-Bit-Err");

/// Lucent-Ds3-P-Bit-Err (26.4846.10201): a number, 4 octets.
pub const LUCENT_DS3_P_BIT_ERR: Attribute<Integer> = Attribute::vendor(LUCENT, 10201, "Lucent-Ds3-P-Bit-Err");

/// Lucent-Ds3-CCVs (26.4846.10202): a number, 4 octets.
pub const LUCENT_DS3_CCVS: Attribute<Integer> = Attribute::vendor(LUCENT, 10202, "Lucent-Ds3-CCVs");

/// Lucent-Ds3-PESs (26.4846.10203): a number, 4 octets.
pub const LUCENT_DS3_PESS: Attribute<Integer> = Attribute::vendor(LUCENT, 10203, "Lucent-Ds3-PESs");

/// Lucent-Ds3-PSESs (26.4846.10204): a number, 4 octets.
pub const LUCENT_DS3_PSESS: Attribute<Integer> = Attribute::vendor(LUCENT, 10204, "Lucent-Ds3-PSESs");

/// Lucent-Ds3-SEFs (26.4846.10205): a number, 4 octets.
pub const LUCENT_DS3_SEFS: Attribute<Integer> = Attribute::vendor(LUCENT, 10205, "Lucent-Ds3-SEFs");

/// Lucent-Ds3-UASs (26.4846.10206): a number, 4 octets.
pub const LUCENT_DS3_UASS: Attribute<Integer> = Attribute::vendor(LUCENT, 10206, "Lucent-Ds3-UASs");

/// Lucent-Ds3-LCVs (26.4846.10207): a number, 4 octets.
pub const LUCENT_DS3_LCVS: Attribute<Integer> = Attribute::vendor(LUCENT, 10207, "Lucent-Ds3-LCVs");

/// Lucent-Ds3-PCVs (26.4846.10208): a number, 4 octets.
pub const LUCENT_DS3_PCVS: Attribute<Integer> = Attribute::vendor(LUCENT, 10208, "Lucent-Ds3-PCVs");

/// Lucent-Ds3-LESs (26.4846.10209): a number, 4 octets.
pub const LUCENT_DS3_LESS: Attribute<Integer> = Attribute::vendor(LUCENT, 10209, "Lucent-Ds3-LESs");

/// Lucent-Ds3-CESs (26.4846.10210): a number, 4 octets.
pub const LUCENT_DS3_CESS: Attribute<Integer> = Attribute::vendor(LUCENT, 10210, "Lucent-Ds3-CESs");

/// Lucent-Ds3-CSESs (26.4846.10211): a number, 4 octets.
pub const LUCENT_DS3_CSESS: Attribute<Integer> = Attribute::vendor(LUCENT, 10211, "Lucent-Ds3-CSESs");

/// Lucent-Rtp-Local-Number-Of-Samples (26.4846.10300): a number, 4 octets.
pub const LUCENT_RTP_LOCAL_NUMBER_OF_SAMPLES: Attribute<Integer> =
    Attribute::vendor(LUCENT, 10300, "Lucent-Rtp-Local-Number-Of-Samples");

/// Lucent-Rtp-Remote-Number-Of-Samples (26.4846.10301): a number, 4 octets.
pub const LUCENT_RTP_REMOTE_NUMBER_OF_SAMPLES: Attribute<Integer> =
    Attribute::vendor(LUCENT, 10301, "Lucent-Rtp-Remote-Number-Of-Samples");

/// Lucent-Rtp-Local-Jitter-Minimum (26.4846.10302): a number, 4 octets.
pub const LUCENT_RTP_LOCAL_JITTER_MINIMUM: Attribute<Integer> =
    Attribute::vendor(LUCENT, 10302, "Lucent-Rtp-Local-Jitter-Minimum");

/// Lucent-Rtp-Local-Jitter-Maximum (26.4846.10303): a number, 4 octets.
pub const LUCENT_RTP_LOCAL_JITTER_MAXIMUM: Attribute<Integer> =
    Attribute::vendor(LUCENT, 10303, "Lucent-Rtp-Local-Jitter-Maximum");

/// Lucent-Rtp-Local-Jitter-Mean (26.4846.10304): a number, 4 octets.
pub const LUCENT_RTP_LOCAL_JITTER_MEAN: Attribute<Integer> =
    Attribute::vendor(LUCENT, 10304, "Lucent-Rtp-Local-Jitter-Mean");

/// Lucent-Rtp-Local-Jitter-Variance (26.4846.10305): a number, 4 octets.
pub const LUCENT_RTP_LOCAL_JITTER_VARIANCE: Attribute<Integer> =
    Attribute::vendor(LUCENT, 10305, "Lucent-Rtp-Local-Jitter-Variance");

/// Lucent-Rtp-Local-Delay-Minimum (26.4846.10306): a number, 4 octets.
pub const LUCENT_RTP_LOCAL_DELAY_MINIMUM: Attribute<Integer> =
    Attribute::vendor(LUCENT, 10306, "Lucent-Rtp-Local-Delay-Minimum");

/// Lucent-Rtp-Local-Delay-Maximum (26.4846.10307): a number, 4 octets.
pub const LUCENT_RTP_LOCAL_DELAY_MAXIMUM: Attribute<Integer> =
    Attribute::vendor(LUCENT, 10307, "Lucent-Rtp-Local-Delay-Maximum");

/// Lucent-Rtp-Local-Delay-Mean (26.4846.10308): a number, 4 octets.
pub const LUCENT_RTP_LOCAL_DELAY_MEAN: Attribute<Integer> =
    Attribute::vendor(LUCENT, 10308, "Lucent-Rtp-Local-Delay-Mean");

/// Lucent-Rtp-Local-Delay-Variance (26.4846.10309): a number, 4 octets.
pub const LUCENT_RTP_LOCAL_DELAY_VARIANCE: Attribute<Integer> =
    Attribute::vendor(LUCENT, 10309, "Lucent-Rtp-Local-Delay-Variance");

/// Lucent-Rtp-Local-Packets-Sent (26.4846.10310): a number, 4 octets.
pub const LUCENT_RTP_LOCAL_PACKETS_SENT: Attribute<Integer> =
    Attribute::vendor(LUCENT, 10310, "Lucent-Rtp-Local-Packets-Sent");

/// Lucent-Rtp-Local-Packets-Lost (26.4846.10311): a number, 4 octets.
pub const LUCENT_RTP_LOCAL_PACKETS_LOST: Attribute<Integer> =
    Attribute::vendor(LUCENT, 10311, "Lucent-Rtp-Local-Packets-Lost");

/// Lucent-Rtp-Local-Packets-Late (26.4846.10312): a number, 4 octets.
pub const LUCENT_RTP_LOCAL_PACKETS_LATE: Attribute<Integer> =
    Attribute::vendor(LUCENT, 10312, "Lucent-Rtp-Local-Packets-Late");

/// Lucent-Rtp-Local-Bytes-Sent (26.4846.10313): a number, 4 octets.
pub const LUCENT_RTP_LOCAL_BYTES_SENT: Attribute<Integer> =
    Attribute::vendor(LUCENT, 10313, "Lucent-Rtp-Local-Bytes-Sent");

/// Lucent-Rtp-Local-Silence-Percent (26.4846.10314): a number, 4 octets.
pub const LUCENT_RTP_LOCAL_SILENCE_PERCENT: Attribute<Integer> =
    Attribute::vendor(LUCENT, 10314, "Lucent-Rtp-Local-Silence-Percent");

/// Lucent-Rtp-Remote-Jitter-Minimum (26.4846.10315): a number, 4 octets.
pub const LUCENT_RTP_REMOTE_JITTER_MINIMUM: Attribute<Integer> =
    Attribute::vendor(LUCENT, 10315, "Lucent-Rtp-Remote-Jitter-Minimum");

/// Lucent-Rtp-Remote-Jitter-Maximum (26.4846.10316): a number, 4 octets.
pub const LUCENT_RTP_REMOTE_JITTER_MAXIMUM: Attribute<Integer> =
    Attribute::vendor(LUCENT, 10316, "Lucent-Rtp-Remote-Jitter-Maximum");

/// Lucent-Rtp-Remote-Jitter-Mean (26.4846.10317): a number, 4 octets.
pub const LUCENT_RTP_REMOTE_JITTER_MEAN: Attribute<Integer> =
    Attribute::vendor(LUCENT, 10317, "Lucent-Rtp-Remote-Jitter-Mean");

/// Lucent-Rtp-Remote-Jitter-Variance (26.4846.10318): a number, 4 octets.
pub const LUCENT_RTP_REMOTE_JITTER_VARIANCE: Attribute<Integer> =
    Attribute::vendor(LUCENT, 10318, "Lucent-Rtp-Remote-Jitter-Variance");

/// Lucent-Rtp-Remote-Delay-Minimum (26.4846.10319): a number, 4 octets.
pub const LUCENT_RTP_REMOTE_DELAY_MINIMUM: Attribute<Integer> =
    Attribute::vendor(LUCENT, 10319, "Lucent-Rtp-Remote-Delay-Minimum");

/// Lucent-Rtp-Remote-Delay-Maximum (26.4846.10320): a number, 4 octets.
pub const LUCENT_RTP_REMOTE_DELAY_MAXIMUM: Attribute<Integer> =
    Attribute::vendor(LUCENT, 10320, "Lucent-Rtp-Remote-Delay-Maximum");

/// Lucent-Rtp-Remote-Delay-Mean (26.4846.10321): a number, 4 octets.
pub const LUCENT_RTP_REMOTE_DELAY_MEAN: Attribute<Integer> =
    Attribute::vendor(LUCENT, 10321, "Lucent-Rtp-Remote-Delay-Mean");

/// Lucent-Rtp-Remote-Delay-Variance (26.4846.10322): a number, 4 octets.
pub const LUCENT_RTP_REMOTE_DELAY_VARIANCE: Attribute<Integer> =
    Attribute::vendor(LUCENT, 10322, "Lucent-Rtp-Remote-Delay-Variance");

/// Lucent-Rtp-Remote-Packets-Sent (26.4846.10323): a number, 4 octets.
pub const LUCENT_RTP_REMOTE_PACKETS_SENT: Attribute<Integer> =
    Attribute::vendor(LUCENT, 10323, "Lucent-Rtp-Remote-Packets-Sent");

/// Lucent-Rtp-Remote-Packets-Lost (26.4846.10324): a number, 4 octets.
pub const LUCENT_RTP_REMOTE_PACKETS_LOST: Attribute<Integer> =
    Attribute::vendor(LUCENT, 10324, "Lucent-Rtp-Remote-Packets-Lost");

/// Lucent-Rtp-Remote-Packets-Late (26.4846.10325): a number, 4 octets.
pub const LUCENT_RTP_REMOTE_PACKETS_LATE: Attribute<Integer> =
    Attribute::vendor(LUCENT, 10325, "Lucent-Rtp-Remote-Packets-Late");

/// Lucent-Rtp-Remote-Bytes-Sent (26.4846.10326): a number, 4 octets.
pub const LUCENT_RTP_REMOTE_BYTES_SENT: Attribute<Integer> =
    Attribute::vendor(LUCENT, 10326, "Lucent-Rtp-Remote-Bytes-Sent");

/// Lucent-Rtp-Remote-Silence-Percent (26.4846.10327): a number, 4 octets.
pub const LUCENT_RTP_REMOTE_SILENCE_PERCENT: Attribute<Integer> =
    Attribute::vendor(LUCENT, 10327, "Lucent-Rtp-Remote-Silence-Percent");

/// Lucent-Tunnel-Auth-Type2 (26.4846.19999): a number, 4 octets.
pub const LUCENT_TUNNEL_AUTH_TYPE2: Attribute<Integer> = Attribute::vendor(LUCENT, 19999, "Lucent-Tunnel-Auth-Type2");

/// Lucent-Multi-Packet-Separator (26.4846.20000): a number, 4 octets.
pub const LUCENT_MULTI_PACKET_SEPARATOR: Attribute<Integer> =
    Attribute::vendor(LUCENT, 20000, "Lucent-Multi-Packet-Separator");

/// Lucent-Min-Xmit-Rate (26.4846.20100): a number, 4 octets.
pub const LUCENT_MIN_XMIT_RATE: Attribute<Integer> = Attribute::vendor(LUCENT, 20100, "Lucent-Min-Xmit-Rate");

/// Lucent-Max-Xmit-Rate (26.4846.20101): a number, 4 octets.
pub const LUCENT_MAX_XMIT_RATE: Attribute<Integer> = Attribute::vendor(LUCENT, 20101, "Lucent-Max-Xmit-Rate");

/// Lucent-Min-Recv-Rate (26.4846.20102): a number, 4 octets.
pub const LUCENT_MIN_RECV_RATE: Attribute<Integer> = Attribute::vendor(LUCENT, 20102, "Lucent-Min-Recv-Rate");

/// Lucent-Max-Recv-Rate (26.4846.20103): a number, 4 octets.
pub const LUCENT_MAX_RECV_RATE: Attribute<Integer> = Attribute::vendor(LUCENT, 20103, "Lucent-Max-Recv-Rate");

/// Lucent-Error-Correction-Protocol (26.4846.20104): a number, 4 octets.
pub const LUCENT_ERROR_CORRECTION_PROTOCOL: Attribute<Integer> =
    Attribute::vendor(LUCENT, 20104, "Lucent-Error-Correction-Protocol");

/// Lucent-Compression-Protocol (26.4846.20105): a number, 4 octets.
pub const LUCENT_COMPRESSION_PROTOCOL: Attribute<Integer> =
    Attribute::vendor(LUCENT, 20105, "Lucent-Compression-Protocol");

/// Lucent-Modulation (26.4846.20106): a number, 4 octets.
pub const LUCENT_MODULATION: Attribute<Integer> = Attribute::vendor(LUCENT, 20106, "Lucent-Modulation");

/// Lucent-Xmit-Symbol-Rate (26.4846.20107): a number, 4 octets.
pub const LUCENT_XMIT_SYMBOL_RATE: Attribute<Integer> = Attribute::vendor(LUCENT, 20107, "Lucent-Xmit-Symbol-Rate");

/// Lucent-Recv-Symbol-Rate (26.4846.20108): a number, 4 octets.
pub const LUCENT_RECV_SYMBOL_RATE: Attribute<Integer> = Attribute::vendor(LUCENT, 20108, "Lucent-Recv-Symbol-Rate");

/// Lucent-Current-Xmit-Level (26.4846.20109): a number, 4 octets.
pub const LUCENT_CURRENT_XMIT_LEVEL: Attribute<Integer> = Attribute::vendor(LUCENT, 20109, "Lucent-Current-Xmit-Level");

/// Lucent-Current-Recv-Level (26.4846.20110): a number, 4 octets.
pub const LUCENT_CURRENT_RECV_LEVEL: Attribute<Integer> = Attribute::vendor(LUCENT, 20110, "Lucent-Current-Recv-Level");

/// Lucent-Current-Line-Quality (26.4846.20111): a number, 4 octets.
pub const LUCENT_CURRENT_LINE_QUALITY: Attribute<Integer> =
    Attribute::vendor(LUCENT, 20111, "Lucent-Current-Line-Quality");

/// Lucent-Current-SNR (26.4846.20112): a number, 4 octets.
pub const LUCENT_CURRENT_SNR: Attribute<Integer> = Attribute::vendor(LUCENT, 20112, "Lucent-Current-SNR");

/// Lucent-Min-SNR (26.4846.20113): a number, 4 octets.
pub const LUCENT_MIN_SNR: Attribute<Integer> = Attribute::vendor(LUCENT, 20113, "Lucent-Min-SNR");

/// Lucent-Max-SNR (26.4846.20114): a number, 4 octets.
pub const LUCENT_MAX_SNR: Attribute<Integer> = Attribute::vendor(LUCENT, 20114, "Lucent-Max-SNR");

/// Lucent-Local-Retrain-Requested (26.4846.20115): a number, 4 octets.
pub const LUCENT_LOCAL_RETRAIN_REQUESTED: Attribute<Integer> =
    Attribute::vendor(LUCENT, 20115, "Lucent-Local-Retrain-Requested");

/// Lucent-Remote-Retrain-Requested (26.4846.20116): a number, 4 octets.
pub const LUCENT_REMOTE_RETRAIN_REQUESTED: Attribute<Integer> =
    Attribute::vendor(LUCENT, 20116, "Lucent-Remote-Retrain-Requested");

/// Lucent-Connection-Time (26.4846.20117): a number, 4 octets.
pub const LUCENT_CONNECTION_TIME: Attribute<Integer> = Attribute::vendor(LUCENT, 20117, "Lucent-Connection-Time");

/// Lucent-Modem-Disconnect-Reason (26.4846.20118): a number, 4 octets.
pub const LUCENT_MODEM_DISCONNECT_REASON: Attribute<Integer> =
    Attribute::vendor(LUCENT, 20118, "Lucent-Modem-Disconnect-Reason");

/// Lucent-Retrain-Reason (26.4846.20119): a number, 4 octets.
pub const LUCENT_RETRAIN_REASON: Attribute<Integer> = Attribute::vendor(LUCENT, 20119, "Lucent-Retrain-Reason");
