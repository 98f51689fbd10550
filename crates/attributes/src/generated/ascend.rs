//! Ascend Communications, later Lucent: MAX access servers; many vendors copy these.
//!
//! Source: vendor documentation; private enterprise number 529 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/ascend`: change it there.

use ulna_wire::{AscendSecret, Attribute, Enum, Enumeration, Format, Integer, Ipv4, Octets, Text, Vendor};

/// Ascend: private enterprise number 529.
pub const ASCEND: Vendor = Vendor::new(529, Format::T1L1);

/// Ascend-Max-Shared-Users (26.529.2): a number, 4 octets.
pub const ASCEND_MAX_SHARED_USERS: Attribute<Integer> = Attribute::vendor(ASCEND, 2, "Ascend-Max-Shared-Users");

/// Ascend-UU-Info (26.529.7): text, 1 to 247 octets.
pub const ASCEND_UU_INFO: Attribute<Text> = Attribute::vendor(ASCEND, 7, "Ascend-UU-Info");

/// Ascend-CIR-Timer (26.529.9): a number, 4 octets.
pub const ASCEND_CIR_TIMER: Attribute<Integer> = Attribute::vendor(ASCEND, 9, "Ascend-CIR-Timer");

/// Ascend-FR-08-Mode (26.529.10): a number, 4 octets.
pub const ASCEND_FR_08_MODE: Attribute<Integer> = Attribute::vendor(ASCEND, 10, "Ascend-FR-08-Mode");

/// Ascend-Destination-Nas-Port (26.529.11): a number, 4 octets.
pub const ASCEND_DESTINATION_NAS_PORT: Attribute<Integer> =
    Attribute::vendor(ASCEND, 11, "Ascend-Destination-Nas-Port");

/// Ascend-FR-SVC-Addr (26.529.12): text, 1 to 247 octets.
pub const ASCEND_FR_SVC_ADDR: Attribute<Text> = Attribute::vendor(ASCEND, 12, "Ascend-FR-SVC-Addr");

/// Ascend-NAS-Port-Format (26.529.13): a number that [`AscendNasPortFormat`] names, 4 octets.
pub const ASCEND_NAS_PORT_FORMAT: Attribute<Enum<AscendNasPortFormat>> =
    Attribute::vendor(ASCEND, 13, "Ascend-NAS-Port-Format");

/// Ascend-ATM-Fault-Management (26.529.14): a number that [`AscendAtmFaultManagement`] names, 4 octets.
pub const ASCEND_ATM_FAULT_MANAGEMENT: Attribute<Enum<AscendAtmFaultManagement>> =
    Attribute::vendor(ASCEND, 14, "Ascend-ATM-Fault-Management");

/// Ascend-ATM-Loopback-Cell-Loss (26.529.15): a number, 4 octets.
pub const ASCEND_ATM_LOOPBACK_CELL_LOSS: Attribute<Integer> =
    Attribute::vendor(ASCEND, 15, "Ascend-ATM-Loopback-Cell-Loss");

/// Ascend-Ckt-Type (26.529.16): a number that [`AscendCktType`] names, 4 octets.
pub const ASCEND_CKT_TYPE: Attribute<Enum<AscendCktType>> = Attribute::vendor(ASCEND, 16, "Ascend-Ckt-Type");

/// Ascend-SVC-Enabled (26.529.17): a number that [`AscendSvcEnabled`] names, 4 octets.
pub const ASCEND_SVC_ENABLED: Attribute<Enum<AscendSvcEnabled>> = Attribute::vendor(ASCEND, 17, "Ascend-SVC-Enabled");

/// Ascend-Session-Type (26.529.18): a number that [`AscendSessionType`] names, 4 octets.
pub const ASCEND_SESSION_TYPE: Attribute<Enum<AscendSessionType>> =
    Attribute::vendor(ASCEND, 18, "Ascend-Session-Type");

/// Ascend-H323-Gatekeeper (26.529.19): an IPv4 address, 4 octets.
pub const ASCEND_H323_GATEKEEPER: Attribute<Ipv4> = Attribute::vendor(ASCEND, 19, "Ascend-H323-Gatekeeper");

/// Ascend-Global-Call-Id (26.529.20): text, 1 to 247 octets.
pub const ASCEND_GLOBAL_CALL_ID: Attribute<Text> = Attribute::vendor(ASCEND, 20, "Ascend-Global-Call-Id");

/// Ascend-H323-Conference-Id (26.529.21): a number, 4 octets.
pub const ASCEND_H323_CONFERENCE_ID: Attribute<Integer> = Attribute::vendor(ASCEND, 21, "Ascend-H323-Conference-Id");

/// Ascend-H323-Fegw-Address (26.529.22): an IPv4 address, 4 octets.
pub const ASCEND_H323_FEGW_ADDRESS: Attribute<Ipv4> = Attribute::vendor(ASCEND, 22, "Ascend-H323-Fegw-Address");

/// Ascend-H323-Dialed-Time (26.529.23): a number, 4 octets.
pub const ASCEND_H323_DIALED_TIME: Attribute<Integer> = Attribute::vendor(ASCEND, 23, "Ascend-H323-Dialed-Time");

/// Ascend-Dialed-Number (26.529.24): text, 1 to 247 octets.
pub const ASCEND_DIALED_NUMBER: Attribute<Text> = Attribute::vendor(ASCEND, 24, "Ascend-Dialed-Number");

/// Ascend-Inter-Arrival-Jitter (26.529.25): a number, 4 octets.
pub const ASCEND_INTER_ARRIVAL_JITTER: Attribute<Integer> =
    Attribute::vendor(ASCEND, 25, "Ascend-Inter-Arrival-Jitter");

/// Ascend-Dropped-Octets (26.529.26): a number, 4 octets.
pub const ASCEND_DROPPED_OCTETS: Attribute<Integer> = Attribute::vendor(ASCEND, 26, "Ascend-Dropped-Octets");

/// Ascend-Dropped-Packets (26.529.27): a number, 4 octets.
pub const ASCEND_DROPPED_PACKETS: Attribute<Integer> = Attribute::vendor(ASCEND, 27, "Ascend-Dropped-Packets");

/// Ascend-Auth-Delay (26.529.28): a number, 4 octets.
pub const ASCEND_AUTH_DELAY: Attribute<Integer> = Attribute::vendor(ASCEND, 28, "Ascend-Auth-Delay");

/// Ascend-X25-Pad-X3-Profile (26.529.29): a number that [`AscendX25PadX3Profile`] names, 4 octets.
pub const ASCEND_X25_PAD_X3_PROFILE: Attribute<Enum<AscendX25PadX3Profile>> =
    Attribute::vendor(ASCEND, 29, "Ascend-X25-Pad-X3-Profile");

/// Ascend-X25-Pad-X3-Parameters (26.529.30): text, 1 to 247 octets.
pub const ASCEND_X25_PAD_X3_PARAMETERS: Attribute<Text> = Attribute::vendor(ASCEND, 30, "Ascend-X25-Pad-X3-Parameters");

/// Ascend-Tunnel-VRouter-Name (26.529.31): text, 1 to 247 octets.
pub const ASCEND_TUNNEL_VROUTER_NAME: Attribute<Text> = Attribute::vendor(ASCEND, 31, "Ascend-Tunnel-VRouter-Name");

/// Ascend-X25-Reverse-Charging (26.529.32): a number that [`AscendX25ReverseCharging`] names, 4 octets.
pub const ASCEND_X25_REVERSE_CHARGING: Attribute<Enum<AscendX25ReverseCharging>> =
    Attribute::vendor(ASCEND, 32, "Ascend-X25-Reverse-Charging");

/// Ascend-X25-Nui-Prompt (26.529.33): text, 1 to 247 octets.
pub const ASCEND_X25_NUI_PROMPT: Attribute<Text> = Attribute::vendor(ASCEND, 33, "Ascend-X25-Nui-Prompt");

/// Ascend-X25-Nui-Password-Prompt (26.529.34): text, 1 to 247 octets.
pub const ASCEND_X25_NUI_PASSWORD_PROMPT: Attribute<Text> =
    Attribute::vendor(ASCEND, 34, "Ascend-X25-Nui-Password-Prompt");

/// Ascend-X25-Cug (26.529.35): text, 1 to 247 octets.
pub const ASCEND_X25_CUG: Attribute<Text> = Attribute::vendor(ASCEND, 35, "Ascend-X25-Cug");

/// Ascend-X25-Pad-Alias-1 (26.529.36): text, 1 to 247 octets.
pub const ASCEND_X25_PAD_ALIAS_1: Attribute<Text> = Attribute::vendor(ASCEND, 36, "Ascend-X25-Pad-Alias-1");

/// Ascend-X25-Pad-Alias-2 (26.529.37): text, 1 to 247 octets.
pub const ASCEND_X25_PAD_ALIAS_2: Attribute<Text> = Attribute::vendor(ASCEND, 37, "Ascend-X25-Pad-Alias-2");

/// Ascend-X25-Pad-Alias-3 (26.529.38): text, 1 to 247 octets.
pub const ASCEND_X25_PAD_ALIAS_3: Attribute<Text> = Attribute::vendor(ASCEND, 38, "Ascend-X25-Pad-Alias-3");

/// Ascend-X25-X121-Address (26.529.39): text, 1 to 247 octets.
pub const ASCEND_X25_X121_ADDRESS: Attribute<Text> = Attribute::vendor(ASCEND, 39, "Ascend-X25-X121-Address");

/// Ascend-X25-Nui (26.529.40): text, 1 to 247 octets.
pub const ASCEND_X25_NUI: Attribute<Text> = Attribute::vendor(ASCEND, 40, "Ascend-X25-Nui");

/// Ascend-X25-Rpoa (26.529.41): text, 1 to 247 octets.
pub const ASCEND_X25_RPOA: Attribute<Text> = Attribute::vendor(ASCEND, 41, "Ascend-X25-Rpoa");

/// Ascend-X25-Pad-Prompt (26.529.42): text, 1 to 247 octets.
pub const ASCEND_X25_PAD_PROMPT: Attribute<Text> = Attribute::vendor(ASCEND, 42, "Ascend-X25-Pad-Prompt");

/// Ascend-X25-Pad-Banner (26.529.43): text, 1 to 247 octets.
pub const ASCEND_X25_PAD_BANNER: Attribute<Text> = Attribute::vendor(ASCEND, 43, "Ascend-X25-Pad-Banner");

/// Ascend-X25-Profile-Name (26.529.44): text, 1 to 247 octets.
pub const ASCEND_X25_PROFILE_NAME: Attribute<Text> = Attribute::vendor(ASCEND, 44, "Ascend-X25-Profile-Name");

/// Ascend-Recv-Name (26.529.45): text, 1 to 247 octets.
pub const ASCEND_RECV_NAME: Attribute<Text> = Attribute::vendor(ASCEND, 45, "Ascend-Recv-Name");

/// Ascend-Bi-Directional-Auth (26.529.46): a number that [`AscendBiDirectionalAuth`] names, 4 octets.
pub const ASCEND_BI_DIRECTIONAL_AUTH: Attribute<Enum<AscendBiDirectionalAuth>> =
    Attribute::vendor(ASCEND, 46, "Ascend-Bi-Directional-Auth");

/// Ascend-MTU (26.529.47): a number, 4 octets.
pub const ASCEND_MTU: Attribute<Integer> = Attribute::vendor(ASCEND, 47, "Ascend-MTU");

/// Ascend-Call-Direction (26.529.48): a number that [`AscendCallDirection`] names, 4 octets.
pub const ASCEND_CALL_DIRECTION: Attribute<Enum<AscendCallDirection>> =
    Attribute::vendor(ASCEND, 48, "Ascend-Call-Direction");

/// Ascend-Service-Type (26.529.49): a number that [`AscendServiceType`] names, 4 octets.
pub const ASCEND_SERVICE_TYPE: Attribute<Enum<AscendServiceType>> =
    Attribute::vendor(ASCEND, 49, "Ascend-Service-Type");

/// Ascend-Filter-Required (26.529.50): a number that [`AscendFilterRequired`] names, 4 octets.
pub const ASCEND_FILTER_REQUIRED: Attribute<Enum<AscendFilterRequired>> =
    Attribute::vendor(ASCEND, 50, "Ascend-Filter-Required");

/// Ascend-Traffic-Shaper (26.529.51): a number, 4 octets.
pub const ASCEND_TRAFFIC_SHAPER: Attribute<Integer> = Attribute::vendor(ASCEND, 51, "Ascend-Traffic-Shaper");

/// Ascend-Access-Intercept-LEA (26.529.52): text, 1 to 247 octets.
pub const ASCEND_ACCESS_INTERCEPT_LEA: Attribute<Text> = Attribute::vendor(ASCEND, 52, "Ascend-Access-Intercept-LEA");

/// Ascend-Access-Intercept-Log (26.529.53): text, 1 to 247 octets.
pub const ASCEND_ACCESS_INTERCEPT_LOG: Attribute<Text> = Attribute::vendor(ASCEND, 53, "Ascend-Access-Intercept-Log");

/// Ascend-Private-Route-Table-ID (26.529.54): text, 1 to 247 octets.
pub const ASCEND_PRIVATE_ROUTE_TABLE_ID: Attribute<Text> =
    Attribute::vendor(ASCEND, 54, "Ascend-Private-Route-Table-ID");

/// Ascend-Private-Route-Required (26.529.55): a number that [`AscendPrivateRouteRequired`] names, 4 octets.
pub const ASCEND_PRIVATE_ROUTE_REQUIRED: Attribute<Enum<AscendPrivateRouteRequired>> =
    Attribute::vendor(ASCEND, 55, "Ascend-Private-Route-Required");

/// Ascend-Cache-Refresh (26.529.56): a number that [`AscendCacheRefresh`] names, 4 octets.
pub const ASCEND_CACHE_REFRESH: Attribute<Enum<AscendCacheRefresh>> =
    Attribute::vendor(ASCEND, 56, "Ascend-Cache-Refresh");

/// Ascend-Cache-Time (26.529.57): a number, 4 octets.
pub const ASCEND_CACHE_TIME: Attribute<Integer> = Attribute::vendor(ASCEND, 57, "Ascend-Cache-Time");

/// Ascend-Egress-Enabled (26.529.58): a number, 4 octets.
pub const ASCEND_EGRESS_ENABLED: Attribute<Integer> = Attribute::vendor(ASCEND, 58, "Ascend-Egress-Enabled");

/// Ascend-QOS-Upstream (26.529.59): text, 1 to 247 octets.
pub const ASCEND_QOS_UPSTREAM: Attribute<Text> = Attribute::vendor(ASCEND, 59, "Ascend-QOS-Upstream");

/// Ascend-QOS-Downstream (26.529.60): text, 1 to 247 octets.
pub const ASCEND_QOS_DOWNSTREAM: Attribute<Text> = Attribute::vendor(ASCEND, 60, "Ascend-QOS-Downstream");

/// Ascend-ATM-Connect-Vpi (26.529.61): a number, 4 octets.
pub const ASCEND_ATM_CONNECT_VPI: Attribute<Integer> = Attribute::vendor(ASCEND, 61, "Ascend-ATM-Connect-Vpi");

/// Ascend-ATM-Connect-Vci (26.529.62): a number, 4 octets.
pub const ASCEND_ATM_CONNECT_VCI: Attribute<Integer> = Attribute::vendor(ASCEND, 62, "Ascend-ATM-Connect-Vci");

/// Ascend-ATM-Connect-Group (26.529.63): a number, 4 octets.
pub const ASCEND_ATM_CONNECT_GROUP: Attribute<Integer> = Attribute::vendor(ASCEND, 63, "Ascend-ATM-Connect-Group");

/// Ascend-ATM-Group (26.529.64): a number, 4 octets.
pub const ASCEND_ATM_GROUP: Attribute<Integer> = Attribute::vendor(ASCEND, 64, "Ascend-ATM-Group");

/// Ascend-IPX-Header-Compression (26.529.65): a number that [`AscendIpxHeaderCompression`] names, 4 octets.
pub const ASCEND_IPX_HEADER_COMPRESSION: Attribute<Enum<AscendIpxHeaderCompression>> =
    Attribute::vendor(ASCEND, 65, "Ascend-IPX-Header-Compression");

/// Ascend-Calling-Id-Type-Of-Num (26.529.66): a number that [`AscendCallingIdTypeOfNum`] names, 4 octets.
pub const ASCEND_CALLING_ID_TYPE_OF_NUM: Attribute<Enum<AscendCallingIdTypeOfNum>> =
    Attribute::vendor(ASCEND, 66, "Ascend-Calling-Id-Type-Of-Num");

/// Ascend-Calling-Id-Number-Plan (26.529.67): a number that [`AscendCallingIdNumberPlan`] names, 4 octets.
pub const ASCEND_CALLING_ID_NUMBER_PLAN: Attribute<Enum<AscendCallingIdNumberPlan>> =
    Attribute::vendor(ASCEND, 67, "Ascend-Calling-Id-Number-Plan");

/// Ascend-Calling-Id-Presentatn (26.529.68): a number that [`AscendCallingIdPresentatn`] names, 4 octets.
pub const ASCEND_CALLING_ID_PRESENTATN: Attribute<Enum<AscendCallingIdPresentatn>> =
    Attribute::vendor(ASCEND, 68, "Ascend-Calling-Id-Presentatn");

/// Ascend-Calling-Id-Screening (26.529.69): a number that [`AscendCallingIdScreening`] names, 4 octets.
pub const ASCEND_CALLING_ID_SCREENING: Attribute<Enum<AscendCallingIdScreening>> =
    Attribute::vendor(ASCEND, 69, "Ascend-Calling-Id-Screening");

/// Ascend-BIR-Enable (26.529.70): a number that [`AscendBirEnable`] names, 4 octets.
pub const ASCEND_BIR_ENABLE: Attribute<Enum<AscendBirEnable>> = Attribute::vendor(ASCEND, 70, "Ascend-BIR-Enable");

/// Ascend-BIR-Proxy (26.529.71): a number that [`AscendBirProxy`] names, 4 octets.
pub const ASCEND_BIR_PROXY: Attribute<Enum<AscendBirProxy>> = Attribute::vendor(ASCEND, 71, "Ascend-BIR-Proxy");

/// Ascend-BIR-Bridge-Group (26.529.72): a number, 4 octets.
pub const ASCEND_BIR_BRIDGE_GROUP: Attribute<Integer> = Attribute::vendor(ASCEND, 72, "Ascend-BIR-Bridge-Group");

/// Ascend-IPSEC-Profile (26.529.73): text, 1 to 247 octets.
pub const ASCEND_IPSEC_PROFILE: Attribute<Text> = Attribute::vendor(ASCEND, 73, "Ascend-IPSEC-Profile");

/// Ascend-PPPoE-Enable (26.529.74): a number that [`AscendPppoeEnable`] names, 4 octets.
pub const ASCEND_PPPOE_ENABLE: Attribute<Enum<AscendPppoeEnable>> =
    Attribute::vendor(ASCEND, 74, "Ascend-PPPoE-Enable");

/// Ascend-Bridge-Non-PPPoE (26.529.75): a number that [`AscendBridgeNonPppoe`] names, 4 octets.
pub const ASCEND_BRIDGE_NON_PPPOE: Attribute<Enum<AscendBridgeNonPppoe>> =
    Attribute::vendor(ASCEND, 75, "Ascend-Bridge-Non-PPPoE");

/// Ascend-ATM-Direct (26.529.76): a number that [`AscendAtmDirect`] names, 4 octets.
pub const ASCEND_ATM_DIRECT: Attribute<Enum<AscendAtmDirect>> = Attribute::vendor(ASCEND, 76, "Ascend-ATM-Direct");

/// Ascend-ATM-Direct-Profile (26.529.77): text, 1 to 247 octets.
pub const ASCEND_ATM_DIRECT_PROFILE: Attribute<Text> = Attribute::vendor(ASCEND, 77, "Ascend-ATM-Direct-Profile");

/// Ascend-Client-Primary-WINS (26.529.78): an IPv4 address, 4 octets.
pub const ASCEND_CLIENT_PRIMARY_WINS: Attribute<Ipv4> = Attribute::vendor(ASCEND, 78, "Ascend-Client-Primary-WINS");

/// Ascend-Client-Secondary-WINS (26.529.79): an IPv4 address, 4 octets.
pub const ASCEND_CLIENT_SECONDARY_WINS: Attribute<Ipv4> = Attribute::vendor(ASCEND, 79, "Ascend-Client-Secondary-WINS");

/// Ascend-Client-Assign-WINS (26.529.80): a number that [`AscendClientAssignWins`] names, 4 octets.
pub const ASCEND_CLIENT_ASSIGN_WINS: Attribute<Enum<AscendClientAssignWins>> =
    Attribute::vendor(ASCEND, 80, "Ascend-Client-Assign-WINS");

/// Ascend-Auth-Type (26.529.81): a number that [`AscendAuthType`] names, 4 octets.
pub const ASCEND_AUTH_TYPE: Attribute<Enum<AscendAuthType>> = Attribute::vendor(ASCEND, 81, "Ascend-Auth-Type");

/// Ascend-Port-Redir-Protocol (26.529.82): a number that [`AscendPortRedirProtocol`] names, 4 octets.
pub const ASCEND_PORT_REDIR_PROTOCOL: Attribute<Enum<AscendPortRedirProtocol>> =
    Attribute::vendor(ASCEND, 82, "Ascend-Port-Redir-Protocol");

/// Ascend-Port-Redir-Portnum (26.529.83): a number, 4 octets.
pub const ASCEND_PORT_REDIR_PORTNUM: Attribute<Integer> = Attribute::vendor(ASCEND, 83, "Ascend-Port-Redir-Portnum");

/// Ascend-Port-Redir-Server (26.529.84): an IPv4 address, 4 octets.
pub const ASCEND_PORT_REDIR_SERVER: Attribute<Ipv4> = Attribute::vendor(ASCEND, 84, "Ascend-Port-Redir-Server");

/// Ascend-IP-Pool-Chaining (26.529.85): a number that [`AscendIpPoolChaining`] names, 4 octets.
pub const ASCEND_IP_POOL_CHAINING: Attribute<Enum<AscendIpPoolChaining>> =
    Attribute::vendor(ASCEND, 85, "Ascend-IP-Pool-Chaining");

/// Ascend-Owner-IP-Addr (26.529.86): an IPv4 address, 4 octets.
pub const ASCEND_OWNER_IP_ADDR: Attribute<Ipv4> = Attribute::vendor(ASCEND, 86, "Ascend-Owner-IP-Addr");

/// Ascend-IP-TOS (26.529.87): a number that [`AscendIpTos`] names, 4 octets.
pub const ASCEND_IP_TOS: Attribute<Enum<AscendIpTos>> = Attribute::vendor(ASCEND, 87, "Ascend-IP-TOS");

/// Ascend-IP-TOS-Precedence (26.529.88): a number that [`AscendIpTosPrecedence`] names, 4 octets.
pub const ASCEND_IP_TOS_PRECEDENCE: Attribute<Enum<AscendIpTosPrecedence>> =
    Attribute::vendor(ASCEND, 88, "Ascend-IP-TOS-Precedence");

/// Ascend-IP-TOS-Apply-To (26.529.89): a number that [`AscendIpTosApplyTo`] names, 4 octets.
pub const ASCEND_IP_TOS_APPLY_TO: Attribute<Enum<AscendIpTosApplyTo>> =
    Attribute::vendor(ASCEND, 89, "Ascend-IP-TOS-Apply-To");

/// Ascend-Filter (26.529.90): text, 1 to 247 octets.
pub const ASCEND_FILTER: Attribute<Text> = Attribute::vendor(ASCEND, 90, "Ascend-Filter");

/// Ascend-Telnet-Profile (26.529.91): text, 1 to 247 octets.
pub const ASCEND_TELNET_PROFILE: Attribute<Text> = Attribute::vendor(ASCEND, 91, "Ascend-Telnet-Profile");

/// Ascend-Dsl-Rate-Type (26.529.92): a number that [`AscendDslRateType`] names, 4 octets.
pub const ASCEND_DSL_RATE_TYPE: Attribute<Enum<AscendDslRateType>> =
    Attribute::vendor(ASCEND, 92, "Ascend-Dsl-Rate-Type");

/// Ascend-Redirect-Number (26.529.93): text, 1 to 247 octets.
pub const ASCEND_REDIRECT_NUMBER: Attribute<Text> = Attribute::vendor(ASCEND, 93, "Ascend-Redirect-Number");

/// Ascend-ATM-Vpi (26.529.94): a number, 4 octets.
pub const ASCEND_ATM_VPI: Attribute<Integer> = Attribute::vendor(ASCEND, 94, "Ascend-ATM-Vpi");

/// Ascend-ATM-Vci (26.529.95): a number, 4 octets.
pub const ASCEND_ATM_VCI: Attribute<Integer> = Attribute::vendor(ASCEND, 95, "Ascend-ATM-Vci");

/// Ascend-Source-IP-Check (26.529.96): a number that [`AscendSourceIpCheck`] names, 4 octets.
pub const ASCEND_SOURCE_IP_CHECK: Attribute<Enum<AscendSourceIpCheck>> =
    Attribute::vendor(ASCEND, 96, "Ascend-Source-IP-Check");

/// Ascend-Dsl-Rate-Mode (26.529.97): a number that [`AscendDslRateMode`] names, 4 octets.
pub const ASCEND_DSL_RATE_MODE: Attribute<Enum<AscendDslRateMode>> =
    Attribute::vendor(ASCEND, 97, "Ascend-Dsl-Rate-Mode");

/// Ascend-Dsl-Upstream-Limit (26.529.98): a number that [`AscendDslUpstreamLimit`] names, 4 octets.
pub const ASCEND_DSL_UPSTREAM_LIMIT: Attribute<Enum<AscendDslUpstreamLimit>> =
    Attribute::vendor(ASCEND, 98, "Ascend-Dsl-Upstream-Limit");

/// Ascend-Dsl-Downstream-Limit (26.529.99): a number that [`AscendDslDownstreamLimit`] names, 4 octets.
pub const ASCEND_DSL_DOWNSTREAM_LIMIT: Attribute<Enum<AscendDslDownstreamLimit>> =
    Attribute::vendor(ASCEND, 99, "Ascend-Dsl-Downstream-Limit");

/// Ascend-Dsl-CIR-Recv-Limit (26.529.100): a number, 4 octets.
pub const ASCEND_DSL_CIR_RECV_LIMIT: Attribute<Integer> = Attribute::vendor(ASCEND, 100, "Ascend-Dsl-CIR-Recv-Limit");

/// Ascend-Dsl-CIR-Xmit-Limit (26.529.101): a number, 4 octets.
pub const ASCEND_DSL_CIR_XMIT_LIMIT: Attribute<Integer> = Attribute::vendor(ASCEND, 101, "Ascend-Dsl-CIR-Xmit-Limit");

/// Ascend-VRouter-Name (26.529.102): text, 1 to 247 octets.
pub const ASCEND_VROUTER_NAME: Attribute<Text> = Attribute::vendor(ASCEND, 102, "Ascend-VRouter-Name");

/// Ascend-Source-Auth (26.529.103): text, 1 to 247 octets.
pub const ASCEND_SOURCE_AUTH: Attribute<Text> = Attribute::vendor(ASCEND, 103, "Ascend-Source-Auth");

/// Ascend-Private-Route (26.529.104): text, 1 to 247 octets.
pub const ASCEND_PRIVATE_ROUTE: Attribute<Text> = Attribute::vendor(ASCEND, 104, "Ascend-Private-Route");

/// Ascend-Numbering-Plan-ID (26.529.105): a number that [`AscendNumberingPlanId`] names, 4 octets.
pub const ASCEND_NUMBERING_PLAN_ID: Attribute<Enum<AscendNumberingPlanId>> =
    Attribute::vendor(ASCEND, 105, "Ascend-Numbering-Plan-ID");

/// Ascend-FR-Link-Status-DLCI (26.529.106): a number that [`AscendFrLinkStatusDlci`] names, 4 octets.
pub const ASCEND_FR_LINK_STATUS_DLCI: Attribute<Enum<AscendFrLinkStatusDlci>> =
    Attribute::vendor(ASCEND, 106, "Ascend-FR-Link-Status-DLCI");

/// Ascend-Calling-Subaddress (26.529.107): text, 1 to 247 octets.
pub const ASCEND_CALLING_SUBADDRESS: Attribute<Text> = Attribute::vendor(ASCEND, 107, "Ascend-Calling-Subaddress");

/// Ascend-Callback-Delay (26.529.108): a number, 4 octets.
pub const ASCEND_CALLBACK_DELAY: Attribute<Integer> = Attribute::vendor(ASCEND, 108, "Ascend-Callback-Delay");

/// Ascend-Endpoint-Disc (26.529.109): text, 1 to 247 octets.
pub const ASCEND_ENDPOINT_DISC: Attribute<Text> = Attribute::vendor(ASCEND, 109, "Ascend-Endpoint-Disc");

/// Ascend-Remote-FW (26.529.110): text, 1 to 247 octets.
pub const ASCEND_REMOTE_FW: Attribute<Text> = Attribute::vendor(ASCEND, 110, "Ascend-Remote-FW");

/// Ascend-Multicast-GLeave-Delay (26.529.111): a number, 4 octets.
pub const ASCEND_MULTICAST_GLEAVE_DELAY: Attribute<Integer> =
    Attribute::vendor(ASCEND, 111, "Ascend-Multicast-GLeave-Delay");

/// Ascend-CBCP-Enable (26.529.112): a number that [`AscendCbcpEnable`] names, 4 octets.
pub const ASCEND_CBCP_ENABLE: Attribute<Enum<AscendCbcpEnable>> = Attribute::vendor(ASCEND, 112, "Ascend-CBCP-Enable");

/// Ascend-CBCP-Mode (26.529.113): a number that [`AscendCbcpMode`] names, 4 octets.
pub const ASCEND_CBCP_MODE: Attribute<Enum<AscendCbcpMode>> = Attribute::vendor(ASCEND, 113, "Ascend-CBCP-Mode");

/// Ascend-CBCP-Delay (26.529.114): a number, 4 octets.
pub const ASCEND_CBCP_DELAY: Attribute<Integer> = Attribute::vendor(ASCEND, 114, "Ascend-CBCP-Delay");

/// Ascend-CBCP-Trunk-Group (26.529.115): a number, 4 octets.
pub const ASCEND_CBCP_TRUNK_GROUP: Attribute<Integer> = Attribute::vendor(ASCEND, 115, "Ascend-CBCP-Trunk-Group");

/// Ascend-Appletalk-Route (26.529.116): text, 1 to 247 octets.
pub const ASCEND_APPLETALK_ROUTE: Attribute<Text> = Attribute::vendor(ASCEND, 116, "Ascend-Appletalk-Route");

/// Ascend-Appletalk-Peer-Mode (26.529.117): a number that [`AscendAppletalkPeerMode`] names, 4 octets.
pub const ASCEND_APPLETALK_PEER_MODE: Attribute<Enum<AscendAppletalkPeerMode>> =
    Attribute::vendor(ASCEND, 117, "Ascend-Appletalk-Peer-Mode");

/// Ascend-Route-Appletalk (26.529.118): a number that [`AscendRouteAppletalk`] names, 4 octets.
pub const ASCEND_ROUTE_APPLETALK: Attribute<Enum<AscendRouteAppletalk>> =
    Attribute::vendor(ASCEND, 118, "Ascend-Route-Appletalk");

/// Ascend-FCP-Parameter (26.529.119): text, 1 to 247 octets.
pub const ASCEND_FCP_PARAMETER: Attribute<Text> = Attribute::vendor(ASCEND, 119, "Ascend-FCP-Parameter");

/// Ascend-Modem-PortNo (26.529.120): a number, 4 octets.
pub const ASCEND_MODEM_PORTNO: Attribute<Integer> = Attribute::vendor(ASCEND, 120, "Ascend-Modem-PortNo");

/// Ascend-Modem-SlotNo (26.529.121): a number, 4 octets.
pub const ASCEND_MODEM_SLOTNO: Attribute<Integer> = Attribute::vendor(ASCEND, 121, "Ascend-Modem-SlotNo");

/// Ascend-Modem-ShelfNo (26.529.122): a number, 4 octets.
pub const ASCEND_MODEM_SHELFNO: Attribute<Integer> = Attribute::vendor(ASCEND, 122, "Ascend-Modem-ShelfNo");

/// Ascend-Call-Attempt-Limit (26.529.123): a number, 4 octets.
pub const ASCEND_CALL_ATTEMPT_LIMIT: Attribute<Integer> = Attribute::vendor(ASCEND, 123, "Ascend-Call-Attempt-Limit");

/// Ascend-Call-Block-Duration (26.529.124): a number, 4 octets.
pub const ASCEND_CALL_BLOCK_DURATION: Attribute<Integer> = Attribute::vendor(ASCEND, 124, "Ascend-Call-Block-Duration");

/// Ascend-Maximum-Call-Duration (26.529.125): a number, 4 octets.
pub const ASCEND_MAXIMUM_CALL_DURATION: Attribute<Integer> =
    Attribute::vendor(ASCEND, 125, "Ascend-Maximum-Call-Duration");

/// Ascend-Temporary-Rtes (26.529.126): a number that [`AscendTemporaryRtes`] names, 4 octets.
pub const ASCEND_TEMPORARY_RTES: Attribute<Enum<AscendTemporaryRtes>> =
    Attribute::vendor(ASCEND, 126, "Ascend-Temporary-Rtes");

/// Ascend-Tunneling-Protocol (26.529.127): a number that [`AscendTunnelingProtocol`] names, 4 octets.
pub const ASCEND_TUNNELING_PROTOCOL: Attribute<Enum<AscendTunnelingProtocol>> =
    Attribute::vendor(ASCEND, 127, "Ascend-Tunneling-Protocol");

/// Ascend-Shared-Profile-Enable (26.529.128): a number that [`AscendSharedProfileEnable`] names, 4 octets.
pub const ASCEND_SHARED_PROFILE_ENABLE: Attribute<Enum<AscendSharedProfileEnable>> =
    Attribute::vendor(ASCEND, 128, "Ascend-Shared-Profile-Enable");

/// Ascend-Primary-Home-Agent (26.529.129): text, 1 to 247 octets.
pub const ASCEND_PRIMARY_HOME_AGENT: Attribute<Text> = Attribute::vendor(ASCEND, 129, "Ascend-Primary-Home-Agent");

/// Ascend-Secondary-Home-Agent (26.529.130): text, 1 to 247 octets.
pub const ASCEND_SECONDARY_HOME_AGENT: Attribute<Text> = Attribute::vendor(ASCEND, 130, "Ascend-Secondary-Home-Agent");

/// Ascend-Dialout-Allowed (26.529.131): a number that [`AscendDialoutAllowed`] names, 4 octets.
pub const ASCEND_DIALOUT_ALLOWED: Attribute<Enum<AscendDialoutAllowed>> =
    Attribute::vendor(ASCEND, 131, "Ascend-Dialout-Allowed");

/// Ascend-Client-Gateway (26.529.132): an IPv4 address, 4 octets.
pub const ASCEND_CLIENT_GATEWAY: Attribute<Ipv4> = Attribute::vendor(ASCEND, 132, "Ascend-Client-Gateway");

/// Ascend-BACP-Enable (26.529.133): a number that [`AscendBacpEnable`] names, 4 octets.
pub const ASCEND_BACP_ENABLE: Attribute<Enum<AscendBacpEnable>> = Attribute::vendor(ASCEND, 133, "Ascend-BACP-Enable");

/// Ascend-DHCP-Maximum-Leases (26.529.134): a number, 4 octets.
pub const ASCEND_DHCP_MAXIMUM_LEASES: Attribute<Integer> = Attribute::vendor(ASCEND, 134, "Ascend-DHCP-Maximum-Leases");

/// Ascend-Client-Primary-DNS (26.529.135): an IPv4 address, 4 octets.
pub const ASCEND_CLIENT_PRIMARY_DNS: Attribute<Ipv4> = Attribute::vendor(ASCEND, 135, "Ascend-Client-Primary-DNS");

/// Ascend-Client-Secondary-DNS (26.529.136): an IPv4 address, 4 octets.
pub const ASCEND_CLIENT_SECONDARY_DNS: Attribute<Ipv4> = Attribute::vendor(ASCEND, 136, "Ascend-Client-Secondary-DNS");

/// Ascend-Client-Assign-DNS (26.529.137): a number that [`AscendClientAssignDns`] names, 4 octets.
pub const ASCEND_CLIENT_ASSIGN_DNS: Attribute<Enum<AscendClientAssignDns>> =
    Attribute::vendor(ASCEND, 137, "Ascend-Client-Assign-DNS");

/// Ascend-User-Acct-Type (26.529.138): a number that [`AscendUserAcctType`] names, 4 octets.
pub const ASCEND_USER_ACCT_TYPE: Attribute<Enum<AscendUserAcctType>> =
    Attribute::vendor(ASCEND, 138, "Ascend-User-Acct-Type");

/// Ascend-User-Acct-Host (26.529.139): an IPv4 address, 4 octets.
pub const ASCEND_USER_ACCT_HOST: Attribute<Ipv4> = Attribute::vendor(ASCEND, 139, "Ascend-User-Acct-Host");

/// Ascend-User-Acct-Port (26.529.140): a number, 4 octets.
pub const ASCEND_USER_ACCT_PORT: Attribute<Integer> = Attribute::vendor(ASCEND, 140, "Ascend-User-Acct-Port");

/// Ascend-User-Acct-Key (26.529.141): text, 1 to 247 octets.
pub const ASCEND_USER_ACCT_KEY: Attribute<Text> = Attribute::vendor(ASCEND, 141, "Ascend-User-Acct-Key");

/// Ascend-User-Acct-Base (26.529.142): a number that [`AscendUserAcctBase`] names, 4 octets.
pub const ASCEND_USER_ACCT_BASE: Attribute<Enum<AscendUserAcctBase>> =
    Attribute::vendor(ASCEND, 142, "Ascend-User-Acct-Base");

/// Ascend-User-Acct-Time (26.529.143): a number, 4 octets.
pub const ASCEND_USER_ACCT_TIME: Attribute<Integer> = Attribute::vendor(ASCEND, 143, "Ascend-User-Acct-Time");

/// Ascend-Assign-IP-Client (26.529.144): an IPv4 address, 4 octets.
pub const ASCEND_ASSIGN_IP_CLIENT: Attribute<Ipv4> = Attribute::vendor(ASCEND, 144, "Ascend-Assign-IP-Client");

/// Ascend-Assign-IP-Server (26.529.145): an IPv4 address, 4 octets.
pub const ASCEND_ASSIGN_IP_SERVER: Attribute<Ipv4> = Attribute::vendor(ASCEND, 145, "Ascend-Assign-IP-Server");

/// Ascend-Assign-IP-Global-Pool (26.529.146): text, 1 to 247 octets.
pub const ASCEND_ASSIGN_IP_GLOBAL_POOL: Attribute<Text> =
    Attribute::vendor(ASCEND, 146, "Ascend-Assign-IP-Global-Pool");

/// Ascend-DHCP-Reply (26.529.147): a number that [`AscendDhcpReply`] names, 4 octets.
pub const ASCEND_DHCP_REPLY: Attribute<Enum<AscendDhcpReply>> = Attribute::vendor(ASCEND, 147, "Ascend-DHCP-Reply");

/// Ascend-DHCP-Pool-Number (26.529.148): a number, 4 octets.
pub const ASCEND_DHCP_POOL_NUMBER: Attribute<Integer> = Attribute::vendor(ASCEND, 148, "Ascend-DHCP-Pool-Number");

/// Ascend-Expect-Callback (26.529.149): a number that [`AscendExpectCallback`] names, 4 octets.
pub const ASCEND_EXPECT_CALLBACK: Attribute<Enum<AscendExpectCallback>> =
    Attribute::vendor(ASCEND, 149, "Ascend-Expect-Callback");

/// Ascend-Event-Type (26.529.150): a number that [`AscendEventType`] names, 4 octets.
pub const ASCEND_EVENT_TYPE: Attribute<Enum<AscendEventType>> = Attribute::vendor(ASCEND, 150, "Ascend-Event-Type");

/// Ascend-Session-Svr-Key (26.529.151): text, 1 to 247 octets.
pub const ASCEND_SESSION_SVR_KEY: Attribute<Text> = Attribute::vendor(ASCEND, 151, "Ascend-Session-Svr-Key");

/// Ascend-Multicast-Rate-Limit (26.529.152): a number, 4 octets.
pub const ASCEND_MULTICAST_RATE_LIMIT: Attribute<Integer> =
    Attribute::vendor(ASCEND, 152, "Ascend-Multicast-Rate-Limit");

/// Ascend-IF-Netmask (26.529.153): an IPv4 address, 4 octets.
pub const ASCEND_IF_NETMASK: Attribute<Ipv4> = Attribute::vendor(ASCEND, 153, "Ascend-IF-Netmask");

/// Ascend-Remote-Addr (26.529.154): an IPv4 address, 4 octets.
pub const ASCEND_REMOTE_ADDR: Attribute<Ipv4> = Attribute::vendor(ASCEND, 154, "Ascend-Remote-Addr");

/// Ascend-Multicast-Client (26.529.155): a number that [`AscendMulticastClient`] names, 4 octets.
pub const ASCEND_MULTICAST_CLIENT: Attribute<Enum<AscendMulticastClient>> =
    Attribute::vendor(ASCEND, 155, "Ascend-Multicast-Client");

/// Ascend-FR-Circuit-Name (26.529.156): text, 1 to 247 octets.
pub const ASCEND_FR_CIRCUIT_NAME: Attribute<Text> = Attribute::vendor(ASCEND, 156, "Ascend-FR-Circuit-Name");

/// Ascend-FR-LinkUp (26.529.157): a number that [`AscendFrLinkup`] names, 4 octets.
pub const ASCEND_FR_LINKUP: Attribute<Enum<AscendFrLinkup>> = Attribute::vendor(ASCEND, 157, "Ascend-FR-LinkUp");

/// Ascend-FR-Nailed-Grp (26.529.158): a number, 4 octets.
pub const ASCEND_FR_NAILED_GRP: Attribute<Integer> = Attribute::vendor(ASCEND, 158, "Ascend-FR-Nailed-Grp");

/// Ascend-FR-Type (26.529.159): a number that [`AscendFrType`] names, 4 octets.
pub const ASCEND_FR_TYPE: Attribute<Enum<AscendFrType>> = Attribute::vendor(ASCEND, 159, "Ascend-FR-Type");

/// Ascend-FR-Link-Mgt (26.529.160): a number that [`AscendFrLinkMgt`] names, 4 octets.
pub const ASCEND_FR_LINK_MGT: Attribute<Enum<AscendFrLinkMgt>> = Attribute::vendor(ASCEND, 160, "Ascend-FR-Link-Mgt");

/// Ascend-FR-N391 (26.529.161): a number, 4 octets.
pub const ASCEND_FR_N391: Attribute<Integer> = Attribute::vendor(ASCEND, 161, "Ascend-FR-N391");

/// Ascend-FR-DCE-N392 (26.529.162): a number, 4 octets.
pub const ASCEND_FR_DCE_N392: Attribute<Integer> = Attribute::vendor(ASCEND, 162, "Ascend-FR-DCE-N392");

/// Ascend-FR-DTE-N392 (26.529.163): a number, 4 octets.
pub const ASCEND_FR_DTE_N392: Attribute<Integer> = Attribute::vendor(ASCEND, 163, "Ascend-FR-DTE-N392");

/// Ascend-FR-DCE-N393 (26.529.164): a number, 4 octets.
pub const ASCEND_FR_DCE_N393: Attribute<Integer> = Attribute::vendor(ASCEND, 164, "Ascend-FR-DCE-N393");

/// Ascend-FR-DTE-N393 (26.529.165): a number, 4 octets.
pub const ASCEND_FR_DTE_N393: Attribute<Integer> = Attribute::vendor(ASCEND, 165, "Ascend-FR-DTE-N393");

/// Ascend-FR-T391 (26.529.166): a number, 4 octets.
pub const ASCEND_FR_T391: Attribute<Integer> = Attribute::vendor(ASCEND, 166, "Ascend-FR-T391");

/// Ascend-FR-T392 (26.529.167): a number, 4 octets.
pub const ASCEND_FR_T392: Attribute<Integer> = Attribute::vendor(ASCEND, 167, "Ascend-FR-T392");

/// Ascend-Bridge-Address (26.529.168): text, 1 to 247 octets.
pub const ASCEND_BRIDGE_ADDRESS: Attribute<Text> = Attribute::vendor(ASCEND, 168, "Ascend-Bridge-Address");

/// Ascend-TS-Idle-Limit (26.529.169): a number, 4 octets.
pub const ASCEND_TS_IDLE_LIMIT: Attribute<Integer> = Attribute::vendor(ASCEND, 169, "Ascend-TS-Idle-Limit");

/// Ascend-TS-Idle-Mode (26.529.170): a number that [`AscendTsIdleMode`] names, 4 octets.
pub const ASCEND_TS_IDLE_MODE: Attribute<Enum<AscendTsIdleMode>> =
    Attribute::vendor(ASCEND, 170, "Ascend-TS-Idle-Mode");

/// Ascend-DBA-Monitor (26.529.171): a number that [`AscendDbaMonitor`] names, 4 octets.
pub const ASCEND_DBA_MONITOR: Attribute<Enum<AscendDbaMonitor>> = Attribute::vendor(ASCEND, 171, "Ascend-DBA-Monitor");

/// Ascend-Base-Channel-Count (26.529.172): a number, 4 octets.
pub const ASCEND_BASE_CHANNEL_COUNT: Attribute<Integer> = Attribute::vendor(ASCEND, 172, "Ascend-Base-Channel-Count");

/// Ascend-Minimum-Channels (26.529.173): a number, 4 octets.
pub const ASCEND_MINIMUM_CHANNELS: Attribute<Integer> = Attribute::vendor(ASCEND, 173, "Ascend-Minimum-Channels");

/// Ascend-IPX-Route (26.529.174): text, 1 to 247 octets.
pub const ASCEND_IPX_ROUTE: Attribute<Text> = Attribute::vendor(ASCEND, 174, "Ascend-IPX-Route");

/// Ascend-FT1-Caller (26.529.175): a number that [`AscendFt1Caller`] names, 4 octets.
pub const ASCEND_FT1_CALLER: Attribute<Enum<AscendFt1Caller>> = Attribute::vendor(ASCEND, 175, "Ascend-FT1-Caller");

/// Ascend-Backup (26.529.176): text, 1 to 247 octets.
pub const ASCEND_BACKUP: Attribute<Text> = Attribute::vendor(ASCEND, 176, "Ascend-Backup");

/// Ascend-Call-Type (26.529.177): a number that [`AscendCallType`] names, 4 octets.
pub const ASCEND_CALL_TYPE: Attribute<Enum<AscendCallType>> = Attribute::vendor(ASCEND, 177, "Ascend-Call-Type");

/// Ascend-Group (26.529.178): text, 1 to 247 octets.
pub const ASCEND_GROUP: Attribute<Text> = Attribute::vendor(ASCEND, 178, "Ascend-Group");

/// Ascend-FR-DLCI (26.529.179): a number, 4 octets.
pub const ASCEND_FR_DLCI: Attribute<Integer> = Attribute::vendor(ASCEND, 179, "Ascend-FR-DLCI");

/// Ascend-FR-Profile-Name (26.529.180): text, 1 to 247 octets.
pub const ASCEND_FR_PROFILE_NAME: Attribute<Text> = Attribute::vendor(ASCEND, 180, "Ascend-FR-Profile-Name");

/// Ascend-Ara-PW (26.529.181): text, 1 to 247 octets.
pub const ASCEND_ARA_PW: Attribute<Text> = Attribute::vendor(ASCEND, 181, "Ascend-Ara-PW");

/// Ascend-IPX-Node-Addr (26.529.182): text, 1 to 247 octets.
pub const ASCEND_IPX_NODE_ADDR: Attribute<Text> = Attribute::vendor(ASCEND, 182, "Ascend-IPX-Node-Addr");

/// Ascend-Home-Agent-IP-Addr (26.529.183): an IPv4 address, 4 octets.
pub const ASCEND_HOME_AGENT_IP_ADDR: Attribute<Ipv4> = Attribute::vendor(ASCEND, 183, "Ascend-Home-Agent-IP-Addr");

/// Ascend-Home-Agent-Password (26.529.184): text, 1 to 247 octets.
pub const ASCEND_HOME_AGENT_PASSWORD: Attribute<Text> = Attribute::vendor(ASCEND, 184, "Ascend-Home-Agent-Password");

/// Ascend-Home-Network-Name (26.529.185): text, 1 to 247 octets.
pub const ASCEND_HOME_NETWORK_NAME: Attribute<Text> = Attribute::vendor(ASCEND, 185, "Ascend-Home-Network-Name");

/// Ascend-Home-Agent-UDP-Port (26.529.186): a number, 4 octets.
pub const ASCEND_HOME_AGENT_UDP_PORT: Attribute<Integer> = Attribute::vendor(ASCEND, 186, "Ascend-Home-Agent-UDP-Port");

/// Ascend-Multilink-ID (26.529.187): a number, 4 octets.
pub const ASCEND_MULTILINK_ID: Attribute<Integer> = Attribute::vendor(ASCEND, 187, "Ascend-Multilink-ID");

/// Ascend-Num-In-Multilink (26.529.188): a number, 4 octets.
pub const ASCEND_NUM_IN_MULTILINK: Attribute<Integer> = Attribute::vendor(ASCEND, 188, "Ascend-Num-In-Multilink");

/// Ascend-First-Dest (26.529.189): an IPv4 address, 4 octets.
pub const ASCEND_FIRST_DEST: Attribute<Ipv4> = Attribute::vendor(ASCEND, 189, "Ascend-First-Dest");

/// Ascend-Pre-Input-Octets (26.529.190): a number, 4 octets.
pub const ASCEND_PRE_INPUT_OCTETS: Attribute<Integer> = Attribute::vendor(ASCEND, 190, "Ascend-Pre-Input-Octets");

/// Ascend-Pre-Output-Octets (26.529.191): a number, 4 octets.
pub const ASCEND_PRE_OUTPUT_OCTETS: Attribute<Integer> = Attribute::vendor(ASCEND, 191, "Ascend-Pre-Output-Octets");

/// Ascend-Pre-Input-Packets (26.529.192): a number, 4 octets.
pub const ASCEND_PRE_INPUT_PACKETS: Attribute<Integer> = Attribute::vendor(ASCEND, 192, "Ascend-Pre-Input-Packets");

/// Ascend-Pre-Output-Packets (26.529.193): a number, 4 octets.
pub const ASCEND_PRE_OUTPUT_PACKETS: Attribute<Integer> = Attribute::vendor(ASCEND, 193, "Ascend-Pre-Output-Packets");

/// Ascend-Maximum-Time (26.529.194): a number, 4 octets.
pub const ASCEND_MAXIMUM_TIME: Attribute<Integer> = Attribute::vendor(ASCEND, 194, "Ascend-Maximum-Time");

/// Ascend-Disconnect-Cause (26.529.195): a number that [`AscendDisconnectCause`] names, 4 octets.
pub const ASCEND_DISCONNECT_CAUSE: Attribute<Enum<AscendDisconnectCause>> =
    Attribute::vendor(ASCEND, 195, "Ascend-Disconnect-Cause");

/// Ascend-Connect-Progress (26.529.196): a number that [`AscendConnectProgress`] names, 4 octets.
pub const ASCEND_CONNECT_PROGRESS: Attribute<Enum<AscendConnectProgress>> =
    Attribute::vendor(ASCEND, 196, "Ascend-Connect-Progress");

/// Ascend-Data-Rate (26.529.197): a number, 4 octets.
pub const ASCEND_DATA_RATE: Attribute<Integer> = Attribute::vendor(ASCEND, 197, "Ascend-Data-Rate");

/// Ascend-PreSession-Time (26.529.198): a number, 4 octets.
pub const ASCEND_PRESESSION_TIME: Attribute<Integer> = Attribute::vendor(ASCEND, 198, "Ascend-PreSession-Time");

/// Ascend-Token-Idle (26.529.199): a number, 4 octets.
pub const ASCEND_TOKEN_IDLE: Attribute<Integer> = Attribute::vendor(ASCEND, 199, "Ascend-Token-Idle");

/// Ascend-Token-Immediate (26.529.200): a number that [`AscendTokenImmediate`] names, 4 octets.
pub const ASCEND_TOKEN_IMMEDIATE: Attribute<Enum<AscendTokenImmediate>> =
    Attribute::vendor(ASCEND, 200, "Ascend-Token-Immediate");

/// Ascend-Require-Auth (26.529.201): a number that [`AscendRequireAuth`] names, 4 octets.
pub const ASCEND_REQUIRE_AUTH: Attribute<Enum<AscendRequireAuth>> =
    Attribute::vendor(ASCEND, 201, "Ascend-Require-Auth");

/// Ascend-Number-Sessions (26.529.202): text, 1 to 247 octets.
pub const ASCEND_NUMBER_SESSIONS: Attribute<Text> = Attribute::vendor(ASCEND, 202, "Ascend-Number-Sessions");

/// Ascend-Authen-Alias (26.529.203): text, 1 to 247 octets.
pub const ASCEND_AUTHEN_ALIAS: Attribute<Text> = Attribute::vendor(ASCEND, 203, "Ascend-Authen-Alias");

/// Ascend-Token-Expiry (26.529.204): a number, 4 octets.
pub const ASCEND_TOKEN_EXPIRY: Attribute<Integer> = Attribute::vendor(ASCEND, 204, "Ascend-Token-Expiry");

/// Ascend-Menu-Selector (26.529.205): text, 1 to 247 octets.
pub const ASCEND_MENU_SELECTOR: Attribute<Text> = Attribute::vendor(ASCEND, 205, "Ascend-Menu-Selector");

/// Ascend-Menu-Item (26.529.206): text, 1 to 247 octets.
pub const ASCEND_MENU_ITEM: Attribute<Text> = Attribute::vendor(ASCEND, 206, "Ascend-Menu-Item");

/// Ascend-PW-Warntime (26.529.207): a number that [`AscendPwWarntime`] names, 4 octets.
pub const ASCEND_PW_WARNTIME: Attribute<Enum<AscendPwWarntime>> = Attribute::vendor(ASCEND, 207, "Ascend-PW-Warntime");

/// Ascend-PW-Lifetime (26.529.208): a number that [`AscendPwLifetime`] names, 4 octets.
pub const ASCEND_PW_LIFETIME: Attribute<Enum<AscendPwLifetime>> = Attribute::vendor(ASCEND, 208, "Ascend-PW-Lifetime");

/// Ascend-IP-Direct (26.529.209): an IPv4 address, 4 octets.
pub const ASCEND_IP_DIRECT: Attribute<Ipv4> = Attribute::vendor(ASCEND, 209, "Ascend-IP-Direct");

/// Ascend-PPP-VJ-Slot-Comp (26.529.210): a number that [`AscendPppVjSlotComp`] names, 4 octets.
pub const ASCEND_PPP_VJ_SLOT_COMP: Attribute<Enum<AscendPppVjSlotComp>> =
    Attribute::vendor(ASCEND, 210, "Ascend-PPP-VJ-Slot-Comp");

/// Ascend-PPP-VJ-1172 (26.529.211): a number that [`AscendPppVj1172`] names, 4 octets.
pub const ASCEND_PPP_VJ_1172: Attribute<Enum<AscendPppVj1172>> = Attribute::vendor(ASCEND, 211, "Ascend-PPP-VJ-1172");

/// Ascend-PPP-Async-Map (26.529.212): a number, 4 octets.
pub const ASCEND_PPP_ASYNC_MAP: Attribute<Integer> = Attribute::vendor(ASCEND, 212, "Ascend-PPP-Async-Map");

/// Ascend-Third-Prompt (26.529.213): text, 1 to 247 octets.
pub const ASCEND_THIRD_PROMPT: Attribute<Text> = Attribute::vendor(ASCEND, 213, "Ascend-Third-Prompt");

/// Ascend-Send-Secret (26.529.214): octets hidden in Ascend's way, 16 octets.
pub const ASCEND_SEND_SECRET: Attribute<AscendSecret> = Attribute::vendor(ASCEND, 214, "Ascend-Send-Secret");

/// Ascend-Receive-Secret (26.529.215): octets hidden in Ascend's way, 16 octets.
pub const ASCEND_RECEIVE_SECRET: Attribute<AscendSecret> = Attribute::vendor(ASCEND, 215, "Ascend-Receive-Secret");

/// Ascend-IPX-Peer-Mode (26.529.216): a number that [`AscendIpxPeerMode`] names, 4 octets.
pub const ASCEND_IPX_PEER_MODE: Attribute<Enum<AscendIpxPeerMode>> =
    Attribute::vendor(ASCEND, 216, "Ascend-IPX-Peer-Mode");

/// Ascend-IP-Pool-Definition (26.529.217): text, 1 to 247 octets.
pub const ASCEND_IP_POOL_DEFINITION: Attribute<Text> = Attribute::vendor(ASCEND, 217, "Ascend-IP-Pool-Definition");

/// Ascend-Assign-IP-Pool (26.529.218): a number, 4 octets.
pub const ASCEND_ASSIGN_IP_POOL: Attribute<Integer> = Attribute::vendor(ASCEND, 218, "Ascend-Assign-IP-Pool");

/// Ascend-FR-Direct (26.529.219): a number that [`AscendFrDirect`] names, 4 octets.
pub const ASCEND_FR_DIRECT: Attribute<Enum<AscendFrDirect>> = Attribute::vendor(ASCEND, 219, "Ascend-FR-Direct");

/// Ascend-FR-Direct-Profile (26.529.220): text, 1 to 247 octets.
pub const ASCEND_FR_DIRECT_PROFILE: Attribute<Text> = Attribute::vendor(ASCEND, 220, "Ascend-FR-Direct-Profile");

/// Ascend-FR-Direct-DLCI (26.529.221): a number, 4 octets.
pub const ASCEND_FR_DIRECT_DLCI: Attribute<Integer> = Attribute::vendor(ASCEND, 221, "Ascend-FR-Direct-DLCI");

/// Ascend-Handle-IPX (26.529.222): a number that [`AscendHandleIpx`] names, 4 octets.
pub const ASCEND_HANDLE_IPX: Attribute<Enum<AscendHandleIpx>> = Attribute::vendor(ASCEND, 222, "Ascend-Handle-IPX");

/// Ascend-Netware-timeout (26.529.223): a number, 4 octets.
pub const ASCEND_NETWARE_TIMEOUT: Attribute<Integer> = Attribute::vendor(ASCEND, 223, "Ascend-Netware-timeout");

/// Ascend-IPX-Alias (26.529.224): a number, 4 octets.
pub const ASCEND_IPX_ALIAS: Attribute<Integer> = Attribute::vendor(ASCEND, 224, "Ascend-IPX-Alias");

/// Ascend-Metric (26.529.225): a number, 4 octets.
pub const ASCEND_METRIC: Attribute<Integer> = Attribute::vendor(ASCEND, 225, "Ascend-Metric");

/// Ascend-PRI-Number-Type (26.529.226): a number that [`AscendPriNumberType`] names, 4 octets.
pub const ASCEND_PRI_NUMBER_TYPE: Attribute<Enum<AscendPriNumberType>> =
    Attribute::vendor(ASCEND, 226, "Ascend-PRI-Number-Type");

/// Ascend-Dial-Number (26.529.227): text, 1 to 247 octets.
pub const ASCEND_DIAL_NUMBER: Attribute<Text> = Attribute::vendor(ASCEND, 227, "Ascend-Dial-Number");

/// Ascend-Route-IP (26.529.228): a number that [`AscendRouteIp`] names, 4 octets.
pub const ASCEND_ROUTE_IP: Attribute<Enum<AscendRouteIp>> = Attribute::vendor(ASCEND, 228, "Ascend-Route-IP");

/// Ascend-Route-IPX (26.529.229): a number that [`AscendRouteIpx`] names, 4 octets.
pub const ASCEND_ROUTE_IPX: Attribute<Enum<AscendRouteIpx>> = Attribute::vendor(ASCEND, 229, "Ascend-Route-IPX");

/// Ascend-Bridge (26.529.230): a number that [`AscendBridge`] names, 4 octets.
pub const ASCEND_BRIDGE: Attribute<Enum<AscendBridge>> = Attribute::vendor(ASCEND, 230, "Ascend-Bridge");

/// Ascend-Send-Auth (26.529.231): a number that [`AscendSendAuth`] names, 4 octets.
pub const ASCEND_SEND_AUTH: Attribute<Enum<AscendSendAuth>> = Attribute::vendor(ASCEND, 231, "Ascend-Send-Auth");

/// Ascend-Send-Passwd (26.529.232): text, 1 to 247 octets.
pub const ASCEND_SEND_PASSWD: Attribute<Text> = Attribute::vendor(ASCEND, 232, "Ascend-Send-Passwd");

/// Ascend-Link-Compression (26.529.233): a number that [`AscendLinkCompression`] names, 4 octets.
pub const ASCEND_LINK_COMPRESSION: Attribute<Enum<AscendLinkCompression>> =
    Attribute::vendor(ASCEND, 233, "Ascend-Link-Compression");

/// Ascend-Target-Util (26.529.234): a number, 4 octets.
pub const ASCEND_TARGET_UTIL: Attribute<Integer> = Attribute::vendor(ASCEND, 234, "Ascend-Target-Util");

/// Ascend-Maximum-Channels (26.529.235): a number, 4 octets.
pub const ASCEND_MAXIMUM_CHANNELS: Attribute<Integer> = Attribute::vendor(ASCEND, 235, "Ascend-Maximum-Channels");

/// Ascend-Inc-Channel-Count (26.529.236): a number, 4 octets.
pub const ASCEND_INC_CHANNEL_COUNT: Attribute<Integer> = Attribute::vendor(ASCEND, 236, "Ascend-Inc-Channel-Count");

/// Ascend-Dec-Channel-Count (26.529.237): a number, 4 octets.
pub const ASCEND_DEC_CHANNEL_COUNT: Attribute<Integer> = Attribute::vendor(ASCEND, 237, "Ascend-Dec-Channel-Count");

/// Ascend-Seconds-Of-History (26.529.238): a number, 4 octets.
pub const ASCEND_SECONDS_OF_HISTORY: Attribute<Integer> = Attribute::vendor(ASCEND, 238, "Ascend-Seconds-Of-History");

/// Ascend-History-Weigh-Type (26.529.239): a number that [`AscendHistoryWeighType`] names, 4 octets.
pub const ASCEND_HISTORY_WEIGH_TYPE: Attribute<Enum<AscendHistoryWeighType>> =
    Attribute::vendor(ASCEND, 239, "Ascend-History-Weigh-Type");

/// Ascend-Add-Seconds (26.529.240): a number, 4 octets.
pub const ASCEND_ADD_SECONDS: Attribute<Integer> = Attribute::vendor(ASCEND, 240, "Ascend-Add-Seconds");

/// Ascend-Remove-Seconds (26.529.241): a number, 4 octets.
pub const ASCEND_REMOVE_SECONDS: Attribute<Integer> = Attribute::vendor(ASCEND, 241, "Ascend-Remove-Seconds");

/// Ascend-Data-Filter (26.529.242): a filter in Ascend's binary form, 1 to 247 octets.
pub const ASCEND_DATA_FILTER: Attribute<Octets> = Attribute::vendor(ASCEND, 242, "Ascend-Data-Filter");

/// Ascend-Call-Filter (26.529.243): a filter in Ascend's binary form, 1 to 247 octets.
pub const ASCEND_CALL_FILTER: Attribute<Octets> = Attribute::vendor(ASCEND, 243, "Ascend-Call-Filter");

/// Ascend-Idle-Limit (26.529.244): a number, 4 octets.
pub const ASCEND_IDLE_LIMIT: Attribute<Integer> = Attribute::vendor(ASCEND, 244, "Ascend-Idle-Limit");

/// Ascend-Preempt-Limit (26.529.245): a number, 4 octets.
pub const ASCEND_PREEMPT_LIMIT: Attribute<Integer> = Attribute::vendor(ASCEND, 245, "Ascend-Preempt-Limit");

/// Ascend-Callback (26.529.246): a number that [`AscendCallback`] names, 4 octets.
pub const ASCEND_CALLBACK: Attribute<Enum<AscendCallback>> = Attribute::vendor(ASCEND, 246, "Ascend-Callback");

/// Ascend-Data-Svc (26.529.247): a number that [`AscendDataSvc`] names, 4 octets.
pub const ASCEND_DATA_SVC: Attribute<Enum<AscendDataSvc>> = Attribute::vendor(ASCEND, 247, "Ascend-Data-Svc");

/// Ascend-Force-56 (26.529.248): a number that [`AscendForce56`] names, 4 octets.
pub const ASCEND_FORCE_56: Attribute<Enum<AscendForce56>> = Attribute::vendor(ASCEND, 248, "Ascend-Force-56");

/// Ascend-Billing-Number (26.529.249): text, 1 to 247 octets.
pub const ASCEND_BILLING_NUMBER: Attribute<Text> = Attribute::vendor(ASCEND, 249, "Ascend-Billing-Number");

/// Ascend-Call-By-Call (26.529.250): a number, 4 octets.
pub const ASCEND_CALL_BY_CALL: Attribute<Integer> = Attribute::vendor(ASCEND, 250, "Ascend-Call-By-Call");

/// Ascend-Transit-Number (26.529.251): text, 1 to 247 octets.
pub const ASCEND_TRANSIT_NUMBER: Attribute<Text> = Attribute::vendor(ASCEND, 251, "Ascend-Transit-Number");

/// Ascend-Host-Info (26.529.252): text, 1 to 247 octets.
pub const ASCEND_HOST_INFO: Attribute<Text> = Attribute::vendor(ASCEND, 252, "Ascend-Host-Info");

/// Ascend-PPP-Address (26.529.253): an IPv4 address, 4 octets.
pub const ASCEND_PPP_ADDRESS: Attribute<Ipv4> = Attribute::vendor(ASCEND, 253, "Ascend-PPP-Address");

/// Ascend-MPP-Idle-Percent (26.529.254): a number, 4 octets.
pub const ASCEND_MPP_IDLE_PERCENT: Attribute<Integer> = Attribute::vendor(ASCEND, 254, "Ascend-MPP-Idle-Percent");

/// Ascend-Xmit-Rate (26.529.255): a number, 4 octets.
pub const ASCEND_XMIT_RATE: Attribute<Integer> = Attribute::vendor(ASCEND, 255, "Ascend-Xmit-Rate");

/// What the numbers of Ascend-NAS-Port-Format (26.529.13) mean.
#[derive(Debug)]
pub enum AscendNasPortFormat {}

impl Enumeration for AscendNasPortFormat {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Unknown"), (1, "2_4_6_4"), (2, "2_4_5_5"), (3, "1_2_2")];
}

/// What the numbers of Ascend-ATM-Fault-Management (26.529.14) mean.
#[derive(Debug)]
pub enum AscendAtmFaultManagement {}

impl Enumeration for AscendAtmFaultManagement {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "VC-No-Loopback"), (1, "VC-Segment-Loopback"), (2, "VC-End-To-End-Loopback")];
}

/// What the numbers of Ascend-Ckt-Type (26.529.16) mean.
#[derive(Debug)]
pub enum AscendCktType {}

impl Enumeration for AscendCktType {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Ascend-PVC"), (1, "Ascend-SVC")];
}

/// What the numbers of Ascend-SVC-Enabled (26.529.17) mean.
#[derive(Debug)]
pub enum AscendSvcEnabled {}

impl Enumeration for AscendSvcEnabled {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Ascend-SVC-Enabled-No"), (1, "Ascend-SVC-Enabled-Yes")];
}

/// What the numbers of Ascend-Session-Type (26.529.18) mean.
#[derive(Debug)]
pub enum AscendSessionType {}

impl Enumeration for AscendSessionType {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Ascend-Session-Unused"),
        (1, "Ascend-Session-Unknown"),
        (2, "Ascend-Session-G711-Ulaw"),
        (3, "Ascend-Session-G711-Alaw"),
        (4, "Ascend-Session-G723"),
        (5, "Ascend-Session-G729"),
        (6, "Ascend-Session-G723-64KPS"),
        (7, "Ascend-Session-G728"),
        (8, "Ascend-Session-RT24"),
    ];
}

/// What the numbers of Ascend-X25-Pad-X3-Profile (26.529.29) mean.
#[derive(Debug)]
pub enum AscendX25PadX3Profile {}

impl Enumeration for AscendX25PadX3Profile {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "CRT"),
        (1, "INFONET"),
        (2, "DEFAULT"),
        (3, "SCEN"),
        (4, "CC_SSP"),
        (5, "CC_TSP"),
        (6, "HARDCOPY"),
        (7, "HDX"),
        (8, "SHARK"),
        (9, "POS"),
        (10, "NULL"),
        (11, "CUSTOM"),
    ];
}

/// What the numbers of Ascend-X25-Reverse-Charging (26.529.32) mean.
#[derive(Debug)]
pub enum AscendX25ReverseCharging {}

impl Enumeration for AscendX25ReverseCharging {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Reverse-Charging-No"), (1, "Reverse-Charging-Yes")];
}

/// What the numbers of Ascend-Bi-Directional-Auth (26.529.46) mean.
#[derive(Debug)]
pub enum AscendBiDirectionalAuth {}

impl Enumeration for AscendBiDirectionalAuth {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "Bi-Directional-Auth-None"), (1, "Bi-Directional-Auth-Allowed"), (2, "Bi-Directional-Auth-Required")];
}

/// What the numbers of Ascend-Call-Direction (26.529.48) mean.
#[derive(Debug)]
pub enum AscendCallDirection {}

impl Enumeration for AscendCallDirection {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "Ascend-Call-Direction-Incoming"), (1, "Ascend-Call-Direction-Outgoing")];
}

/// What the numbers of Ascend-Service-Type (26.529.49) mean.
#[derive(Debug)]
pub enum AscendServiceType {}

impl Enumeration for AscendServiceType {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Ascend-Service-Type-NotUsed"),
        (1, "Ascend-Service-Type-None"),
        (2, "Ascend-Service-Type-Other"),
        (3, "Ascend-Service-Type-PPP"),
        (4, "Ascend-Service-Type-Slip"),
        (5, "Ascend-Service-Type-MPP"),
        (6, "Ascend-Service-Type-X25"),
        (7, "Ascend-Service-Type-Combinet"),
        (8, "Ascend-Service-Type-FR"),
        (9, "Ascend-Service-Type-EuRaw"),
        (10, "Ascend-Service-Type-EuUi"),
        (11, "Ascend-Service-Type-Telnet"),
        (12, "Ascend-Service-Type-TelnetBin"),
        (13, "Ascend-Service-Type-RawTcp"),
        (14, "Ascend-Service-Type-TermServer"),
        (15, "Ascend-Service-Type-MP"),
        (16, "Ascend-Service-Type-VirtualConn"),
        (17, "Ascend-Service-Type-X25DChan"),
        (18, "Ascend-Service-Type-PseuTunPPP"),
        (19, "Ascend-Service-Type-IpFax"),
        (20, "Ascend-Service-Type-ATM"),
        (21, "Ascend-Service-Type-HdlcNrm"),
        (22, "Ascend-Service-Type-VoIp"),
        (23, "Ascend-Service-Type-Visa2"),
        (25, "Ascend-Service-Type-NetToNet"),
    ];
}

/// What the numbers of Ascend-Filter-Required (26.529.50) mean.
#[derive(Debug)]
pub enum AscendFilterRequired {}

impl Enumeration for AscendFilterRequired {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Required-No"), (1, "Required-Yes")];
}

/// What the numbers of Ascend-Private-Route-Required (26.529.55) mean.
#[derive(Debug)]
pub enum AscendPrivateRouteRequired {}

impl Enumeration for AscendPrivateRouteRequired {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Required-No"), (1, "Required-Yes")];
}

/// What the numbers of Ascend-Cache-Refresh (26.529.56) mean.
#[derive(Debug)]
pub enum AscendCacheRefresh {}

impl Enumeration for AscendCacheRefresh {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Refresh-No"), (1, "Refresh-Yes")];
}

/// What the numbers of Ascend-IPX-Header-Compression (26.529.65) mean.
#[derive(Debug)]
pub enum AscendIpxHeaderCompression {}

impl Enumeration for AscendIpxHeaderCompression {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "IPX-Header-Compression-No"), (1, "IPX-Header-Compression-Yes")];
}

/// What the numbers of Ascend-Calling-Id-Type-Of-Num (26.529.66) mean.
#[derive(Debug)]
pub enum AscendCallingIdTypeOfNum {}

impl Enumeration for AscendCallingIdTypeOfNum {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Unknown"),
        (1, "International-Number"),
        (2, "National-Number"),
        (3, "Network-Specific"),
        (4, "Subscriber-Number"),
        (6, "Abbreviated-Number"),
    ];
}

/// What the numbers of Ascend-Calling-Id-Number-Plan (26.529.67) mean.
#[derive(Debug)]
pub enum AscendCallingIdNumberPlan {}

impl Enumeration for AscendCallingIdNumberPlan {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "Unknown"), (1, "ISDN-Telephony"), (3, "Data"), (4, "Telex"), (8, "National"), (9, "Private")];
}

/// What the numbers of Ascend-Calling-Id-Presentatn (26.529.68) mean.
#[derive(Debug)]
pub enum AscendCallingIdPresentatn {}

impl Enumeration for AscendCallingIdPresentatn {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Allowed"), (1, "Restricted"), (2, "Number-Not-Available")];
}

/// What the numbers of Ascend-Calling-Id-Screening (26.529.69) mean.
#[derive(Debug)]
pub enum AscendCallingIdScreening {}

impl Enumeration for AscendCallingIdScreening {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "User-Not-Screened"), (1, "User-Provided-Passed"), (2, "User-Provided-Failed"), (3, "Network-Provided")];
}

/// What the numbers of Ascend-BIR-Enable (26.529.70) mean.
#[derive(Debug)]
pub enum AscendBirEnable {}

impl Enumeration for AscendBirEnable {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "BIR-Enable-No"), (1, "BIR-Enable-Yes")];
}

/// What the numbers of Ascend-BIR-Proxy (26.529.71) mean.
#[derive(Debug)]
pub enum AscendBirProxy {}

impl Enumeration for AscendBirProxy {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "BIR-Proxy-No"), (1, "BIR-Proxy-Yes")];
}

/// What the numbers of Ascend-PPPoE-Enable (26.529.74) mean.
#[derive(Debug)]
pub enum AscendPppoeEnable {}

impl Enumeration for AscendPppoeEnable {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "PPPoE-No"), (1, "PPPoE-Yes")];
}

/// What the numbers of Ascend-Bridge-Non-PPPoE (26.529.75) mean.
#[derive(Debug)]
pub enum AscendBridgeNonPppoe {}

impl Enumeration for AscendBridgeNonPppoe {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Bridge-Non-PPPoE-No"), (1, "Bridge-Non-PPPoE-Yes")];
}

/// What the numbers of Ascend-ATM-Direct (26.529.76) mean.
#[derive(Debug)]
pub enum AscendAtmDirect {}

impl Enumeration for AscendAtmDirect {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "ATM-Direct-No"), (1, "ATM-Direct-Yes")];
}

/// What the numbers of Ascend-Client-Assign-WINS (26.529.80) mean.
#[derive(Debug)]
pub enum AscendClientAssignWins {}

impl Enumeration for AscendClientAssignWins {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "WINS-Assign-No"), (1, "WINS-Assign-Yes")];
}

/// What the numbers of Ascend-Auth-Type (26.529.81) mean.
#[derive(Debug)]
pub enum AscendAuthType {}

impl Enumeration for AscendAuthType {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Auth-None"),
        (1, "Auth-Default"),
        (2, "Auth-Any"),
        (3, "Auth-PAP"),
        (4, "Auth-CHAP"),
        (5, "Auth-MS-CHAP"),
    ];
}

/// What the numbers of Ascend-Port-Redir-Protocol (26.529.82) mean.
#[derive(Debug)]
pub enum AscendPortRedirProtocol {}

impl Enumeration for AscendPortRedirProtocol {
    const NAMES: &'static [(u32, &'static str)] = &[(6, "Ascend-Proto-TCP"), (17, "Ascend-Proto-UDP")];
}

/// What the numbers of Ascend-IP-Pool-Chaining (26.529.85) mean.
#[derive(Debug)]
pub enum AscendIpPoolChaining {}

impl Enumeration for AscendIpPoolChaining {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "IP-Pool-Chaining-No"), (1, "IP-Pool-Chaining-Yes")];
}

/// What the numbers of Ascend-IP-TOS (26.529.87) mean.
#[derive(Debug)]
pub enum AscendIpTos {}

impl Enumeration for AscendIpTos {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "IP-TOS-Normal"),
        (1, "IP-TOS-Disabled"),
        (2, "IP-TOS-Cost"),
        (4, "IP-TOS-Reliability"),
        (8, "IP-TOS-Throughput"),
        (16, "IP-TOS-Latency"),
    ];
}

/// What the numbers of Ascend-IP-TOS-Precedence (26.529.88) mean.
#[derive(Debug)]
pub enum AscendIpTosPrecedence {}

impl Enumeration for AscendIpTosPrecedence {
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

/// What the numbers of Ascend-IP-TOS-Apply-To (26.529.89) mean.
#[derive(Debug)]
pub enum AscendIpTosApplyTo {}

impl Enumeration for AscendIpTosApplyTo {
    const NAMES: &'static [(u32, &'static str)] =
        &[(1024, "IP-TOS-Apply-To-Incoming"), (2048, "IP-TOS-Apply-To-Outgoing"), (3072, "IP-TOS-Apply-To-Both")];
}

/// What the numbers of Ascend-Dsl-Rate-Type (26.529.92) mean.
#[derive(Debug)]
pub enum AscendDslRateType {}

impl Enumeration for AscendDslRateType {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Rate-Type-Disabled"),
        (1, "Rate-Type-Sdsl"),
        (2, "Rate-Type-AdslCap"),
        (3, "Rate-Type-AdslDmtCell"),
        (4, "Rate-Type-AdslDmt"),
    ];
}

/// What the numbers of Ascend-Source-IP-Check (26.529.96) mean.
#[derive(Debug)]
pub enum AscendSourceIpCheck {}

impl Enumeration for AscendSourceIpCheck {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Source-IP-Check-No"), (1, "Source-IP-Check-Yes")];
}

/// What the numbers of Ascend-Dsl-Rate-Mode (26.529.97) mean.
#[derive(Debug)]
pub enum AscendDslRateMode {}

impl Enumeration for AscendDslRateMode {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "Rate-Mode-AutoBaud"), (2, "Rate-Mode-Single")];
}

/// What the numbers of Ascend-Dsl-Upstream-Limit (26.529.98) mean.
#[derive(Debug)]
pub enum AscendDslUpstreamLimit {}

impl Enumeration for AscendDslUpstreamLimit {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "sdsl-144000"),
        (1, "sdsl-272000"),
        (2, "sdsl-400000"),
        (3, "sdsl-528000"),
        (4, "sdsl-784000"),
        (5, "sdsl-1168000"),
        (6, "sdsl-1552000"),
        (7, "sdsl-2320000"),
        (50, "adslcap-up-1088000"),
        (51, "adslcap-up-952000"),
        (52, "adslcap-up-816000"),
        (53, "adslcap-up-680000"),
        (54, "adslcap-up-544000"),
        (55, "adslcap-up-408000"),
        (56, "adslcap-up-272000"),
        (150, "adsldmt-up-auto"),
        (151, "adsldmt-up-1088000"),
        (152, "adsldmt-up-928000"),
        (153, "adsldmt-up-896000"),
        (154, "adsldmt-up-800000"),
        (155, "adsldmt-up-768000"),
        (156, "adsldmt-up-640000"),
        (157, "adsldmt-up-512000"),
        (158, "adsldmt-up-384000"),
        (159, "adsldmt-up-256000"),
        (160, "adsldmt-up-128000"),
    ];
}

/// What the numbers of Ascend-Dsl-Downstream-Limit (26.529.99) mean.
#[derive(Debug)]
pub enum AscendDslDownstreamLimit {}

impl Enumeration for AscendDslDownstreamLimit {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "adslcap-dn-7168000"),
        (1, "adslcap-dn-6272000"),
        (2, "adslcap-dn-5120000"),
        (3, "adslcap-dn-4480000"),
        (4, "adslcap-dn-3200000"),
        (5, "adslcap-dn-2688000"),
        (6, "adslcap-dn-2560000"),
        (7, "adslcap-dn-2240000"),
        (8, "adslcap-dn-1920000"),
        (9, "adslcap-dn-1600000"),
        (10, "adslcap-dn-1280000"),
        (11, "adslcap-dn-960000"),
        (12, "adslcap-dn-640000"),
        (100, "adsldmt-dn-auto"),
        (101, "adsldmt-dn-9504000"),
        (102, "adsldmt-dn-8960000"),
        (103, "adsldmt-dn-8000000"),
        (104, "adsldmt-dn-7168000"),
        (105, "adsldmt-dn-6272000"),
        (106, "adsldmt-dn-5120000"),
        (107, "adsldmt-dn-4480000"),
        (108, "adsldmt-dn-3200000"),
        (109, "adsldmt-dn-2688000"),
        (110, "adsldmt-dn-2560000"),
        (111, "adsldmt-dn-2240000"),
        (112, "adsldmt-dn-1920000"),
        (113, "adsldmt-dn-1600000"),
        (114, "adsldmt-dn-1280000"),
        (115, "adsldmt-dn-960000"),
        (116, "adsldmt-dn-768000"),
        (117, "adsldmt-dn-640000"),
        (118, "adsldmt-dn-512000"),
        (119, "adsldmt-dn-384000"),
        (120, "adsldmt-dn-256000"),
        (121, "adsldmt-dn-128000"),
    ];
}

/// What the numbers of Ascend-Numbering-Plan-ID (26.529.105) mean.
#[derive(Debug)]
pub enum AscendNumberingPlanId {}

impl Enumeration for AscendNumberingPlanId {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "Unknown-Numbering-Plan"), (1, "ISDN-Numbering-Plan"), (9, "Private-Numbering-Plan")];
}

/// What the numbers of Ascend-FR-Link-Status-DLCI (26.529.106) mean.
#[derive(Debug)]
pub enum AscendFrLinkStatusDlci {}

impl Enumeration for AscendFrLinkStatusDlci {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Ascend-FR-LMI-Dlci-0"), (1023, "Ascend-FR-LMI-Dlci-1023")];
}

/// What the numbers of Ascend-CBCP-Enable (26.529.112) mean.
#[derive(Debug)]
pub enum AscendCbcpEnable {}

impl Enumeration for AscendCbcpEnable {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "CBCP-Not-Enabled"), (1, "CBCP-Enabled")];
}

/// What the numbers of Ascend-CBCP-Mode (26.529.113) mean.
#[derive(Debug)]
pub enum AscendCbcpMode {}

impl Enumeration for AscendCbcpMode {
    const NAMES: &'static [(u32, &'static str)] = &[
        (1, "CBCP-No-Callback"),
        (2, "CBCP-User-Callback"),
        (3, "CBCP-Profile-Callback"),
        (7, "CBCP-Any-Or-No"),
        (8, "CBCP-Off"),
    ];
}

/// What the numbers of Ascend-Appletalk-Peer-Mode (26.529.117) mean.
#[derive(Debug)]
pub enum AscendAppletalkPeerMode {}

impl Enumeration for AscendAppletalkPeerMode {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Appletalk-Peer-Router"), (1, "Appletalk-Peer-Dialin")];
}

/// What the numbers of Ascend-Route-Appletalk (26.529.118) mean.
#[derive(Debug)]
pub enum AscendRouteAppletalk {}

impl Enumeration for AscendRouteAppletalk {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Route-Appletalk-No"), (1, "Route-Appletalk-Yes")];
}

/// What the numbers of Ascend-Temporary-Rtes (26.529.126) mean.
#[derive(Debug)]
pub enum AscendTemporaryRtes {}

impl Enumeration for AscendTemporaryRtes {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Temp-Rtes-No"), (1, "Temp-Rtes-Yes")];
}

/// What the numbers of Ascend-Tunneling-Protocol (26.529.127) mean.
#[derive(Debug)]
pub enum AscendTunnelingProtocol {}

impl Enumeration for AscendTunnelingProtocol {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "ATMP-Tunnel"), (1, "VTP-Tunnel")];
}

/// What the numbers of Ascend-Shared-Profile-Enable (26.529.128) mean.
#[derive(Debug)]
pub enum AscendSharedProfileEnable {}

impl Enumeration for AscendSharedProfileEnable {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Shared-Profile-No"), (1, "Shared-Profile-Yes")];
}

/// What the numbers of Ascend-Dialout-Allowed (26.529.131) mean.
#[derive(Debug)]
pub enum AscendDialoutAllowed {}

impl Enumeration for AscendDialoutAllowed {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Dialout-Not-Allowed"), (1, "Dialout-Allowed")];
}

/// What the numbers of Ascend-BACP-Enable (26.529.133) mean.
#[derive(Debug)]
pub enum AscendBacpEnable {}

impl Enumeration for AscendBacpEnable {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "BACP-No"), (1, "BACP-Yes")];
}

/// What the numbers of Ascend-Client-Assign-DNS (26.529.137) mean.
#[derive(Debug)]
pub enum AscendClientAssignDns {}

impl Enumeration for AscendClientAssignDns {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "DNS-Assign-No"), (1, "DNS-Assign-Yes")];
}

/// What the numbers of Ascend-User-Acct-Type (26.529.138) mean.
#[derive(Debug)]
pub enum AscendUserAcctType {}

impl Enumeration for AscendUserAcctType {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "Ascend-User-Acct-None"), (1, "Ascend-User-Acct-User"), (2, "Ascend-User-Acct-User-Default")];
}

/// What the numbers of Ascend-User-Acct-Base (26.529.142) mean.
#[derive(Debug)]
pub enum AscendUserAcctBase {}

impl Enumeration for AscendUserAcctBase {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Base-10"), (1, "Base-16")];
}

/// What the numbers of Ascend-DHCP-Reply (26.529.147) mean.
#[derive(Debug)]
pub enum AscendDhcpReply {}

impl Enumeration for AscendDhcpReply {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "DHCP-Reply-No"), (1, "DHCP-Reply-Yes")];
}

/// What the numbers of Ascend-Expect-Callback (26.529.149) mean.
#[derive(Debug)]
pub enum AscendExpectCallback {}

impl Enumeration for AscendExpectCallback {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Expect-Callback-No"), (1, "Expect-Callback-Yes")];
}

/// What the numbers of Ascend-Event-Type (26.529.150) mean.
#[derive(Debug)]
pub enum AscendEventType {}

impl Enumeration for AscendEventType {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "Ascend-ColdStart"), (2, "Ascend-Session-Event")];
}

/// What the numbers of Ascend-Multicast-Client (26.529.155) mean.
#[derive(Debug)]
pub enum AscendMulticastClient {}

impl Enumeration for AscendMulticastClient {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Multicast-No"), (1, "Multicast-Yes")];
}

/// What the numbers of Ascend-FR-LinkUp (26.529.157) mean.
#[derive(Debug)]
pub enum AscendFrLinkup {}

impl Enumeration for AscendFrLinkup {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Ascend-LinkUp-Default"), (1, "Ascend-LinkUp-AlwaysUp")];
}

/// What the numbers of Ascend-FR-Type (26.529.159) mean.
#[derive(Debug)]
pub enum AscendFrType {}

impl Enumeration for AscendFrType {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Ascend-FR-DTE"), (1, "Ascend-FR-DCE"), (2, "Ascend-FR-NNI")];
}

/// What the numbers of Ascend-FR-Link-Mgt (26.529.160) mean.
#[derive(Debug)]
pub enum AscendFrLinkMgt {}

impl Enumeration for AscendFrLinkMgt {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "Ascend-FR-No-Link-Mgt"), (1, "Ascend-FR-T1-617D"), (2, "Ascend-FR-Q-933A")];
}

/// What the numbers of Ascend-TS-Idle-Mode (26.529.170) mean.
#[derive(Debug)]
pub enum AscendTsIdleMode {}

impl Enumeration for AscendTsIdleMode {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "TS-Idle-None"), (1, "TS-Idle-Input"), (2, "TS-Idle-Input-Output")];
}

/// What the numbers of Ascend-DBA-Monitor (26.529.171) mean.
#[derive(Debug)]
pub enum AscendDbaMonitor {}

impl Enumeration for AscendDbaMonitor {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "DBA-Transmit"), (1, "DBA-Transmit-Recv"), (2, "DBA-None")];
}

/// What the numbers of Ascend-FT1-Caller (26.529.175) mean.
#[derive(Debug)]
pub enum AscendFt1Caller {}

impl Enumeration for AscendFt1Caller {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "FT1-No"), (1, "FT1-Yes")];
}

/// What the numbers of Ascend-Call-Type (26.529.177) mean.
#[derive(Debug)]
pub enum AscendCallType {}

impl Enumeration for AscendCallType {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "Switched"), (1, "Nailed"), (2, "Nailed/Mpp"), (3, "Perm/Switched"), (6, "AO/DI"), (7, "MegaMax")];
}

/// What the numbers of Ascend-Disconnect-Cause (26.529.195) mean.
#[derive(Debug)]
pub enum AscendDisconnectCause {}

impl Enumeration for AscendDisconnectCause {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "No-Reason"),
        (1, "Not-Applicable"),
        (2, "Unknown"),
        (3, "Call-Disconnected"),
        (4, "CLID-Authentication-Failed"),
        (5, "CLID-RADIUS-Timeout"),
        (10, "Modem-No-DCD"),
        (11, "DCD-Detected-Then-Inactive"),
        (12, "Modem-Invalid-Result-Codes"),
        (20, "TermSrv-User-Quit"),
        (21, "TermSrv-Idle-Timeout"),
        (22, "TermSrv-Exit-Telnet"),
        (23, "TermSrv-No-IPaddr"),
        (24, "TermSrv-Exit-Raw-TCP"),
        (25, "TermSrv-Exit-Login-Failed"),
        (26, "TermSrv-Exit-Raw-TCP-Disabled"),
        (27, "TermSrv-CTRL-C-In-Login"),
        (28, "TermSrv-Destroyed"),
        (29, "TermSrv-User-Closed-VCon"),
        (30, "TermSrv-VCon-Destroyed"),
        (31, "TermSrv-Exit-Rlogin"),
        (32, "TermSrv-Bad-Rlogin-Option"),
        (33, "TermSrv-Not-Enough-Resources"),
        (35, "MPP-No-NULL-Msg-Timeout"),
        (40, "PPP-LCP-Timeout"),
        (41, "PPP-LCP-Negotion-Failed"),
        (42, "PPP-PAP-Auth-Failed"),
        (43, "PPP-CHAP-Auth-Failed"),
        (44, "PPP-Rmt-Auth-Failed"),
        (45, "PPP-Rcv-Terminate-Req"),
        (46, "PPP-Rcv-Close-Event"),
        (47, "PPP-No-NCPs-Open"),
        (48, "PPP-MP-Bundle-Unknown"),
        (49, "PPP-LCP-Close-MP-Add-Fail"),
        (50, "Session-Table-Full"),
        (51, "Out-Of-Resources"),
        (52, "Invalid-IP-Address"),
        (53, "Hostname-Resolution-Failed"),
        (54, "Bad-Or-Missing-Port-Number"),
        (60, "Host-Reset"),
        (61, "Connection-Refused"),
        (62, "Connection-Timeout"),
        (63, "Connection-Closed"),
        (64, "Network-Unreachable"),
        (65, "Host-Unreachable"),
        (66, "Network-Unreachable-Admin"),
        (67, "Host-Unreachable-Admin"),
        (68, "Port-Unreachable"),
        (100, "Session-Timeout"),
        (101, "Invalid-Incoming-User"),
        (102, "Disconnect-Due-To-Callback"),
        (120, "Proto-Disabled-Or-Unsupported"),
        (150, "Disconnect-Req-By-RADIUS"),
        (151, "Disconnect-Req-By-Local-Admin"),
        (160, "V110-Timeout-Sync-Retry-Exceed"),
        (170, "PPP-Auth-Timeout-Exceeded"),
        (180, "User-Executed-Do-Hangup"),
        (185, "Remote-End-Hung-Up"),
        (190, "Resource-Has-Been-Quiesced"),
        (195, "Max-Call-Duration-Reached"),
    ];
}

/// What the numbers of Ascend-Connect-Progress (26.529.196) mean.
#[derive(Debug)]
pub enum AscendConnectProgress {}

impl Enumeration for AscendConnectProgress {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "No-Progress"),
        (10, "Call-Up"),
        (30, "Modem-Up"),
        (31, "Modem-Awaiting-DCD"),
        (32, "Modem-Awaiting-Codes"),
        (40, "TermSrv-Started"),
        (41, "TermSrv-Raw-TCP-Started"),
        (42, "TermSrv-Telnet-Started"),
        (43, "TermSrv-Raw-TCP-Connected"),
        (44, "TermSrv-Telnet-Connected"),
        (45, "TermSrv-Rlogin-Started"),
        (46, "TermSrv-Rlogin-Connected"),
        (50, "Modem-Outdial-Call-Up"),
        (60, "LAN-Session-Up"),
        (61, "LCP-Opening"),
        (62, "CCP-Opening"),
        (63, "IPNCP-Opening"),
        (64, "BNCP-Opening"),
        (65, "LCP-Opened"),
        (66, "CCP-Opened"),
        (67, "IPNCP-Opened"),
        (68, "BNCP-Opened"),
        (69, "LCP-State-Initial"),
        (70, "LCP-State-Starting"),
        (71, "LCP-State-Closed"),
        (72, "LCP-State-Stopped"),
        (73, "LCP-State-Closing"),
        (74, "LCP-State-Stopping"),
        (75, "LCP-State-Request-Sent"),
        (76, "LCP-State-Ack-Received"),
        (77, "LCP-State-Ack-Sent"),
        (80, "IPXNCP-Opened"),
        (81, "ATNCP-Opened"),
        (82, "BACP-Opening"),
        (83, "BACP-Opened"),
        (90, "V110-Up"),
        (91, "V110-State-Opened"),
        (92, "V110-State-Carrier"),
        (93, "V110-State-Reset"),
        (94, "V110-State-Closed"),
    ];
}

/// What the numbers of Ascend-Token-Immediate (26.529.200) mean.
#[derive(Debug)]
pub enum AscendTokenImmediate {}

impl Enumeration for AscendTokenImmediate {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Tok-Imm-No"), (1, "Tok-Imm-Yes")];
}

/// What the numbers of Ascend-Require-Auth (26.529.201) mean.
#[derive(Debug)]
pub enum AscendRequireAuth {}

impl Enumeration for AscendRequireAuth {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Not-Require-Auth"), (1, "Require-Auth")];
}

/// What the numbers of Ascend-PW-Warntime (26.529.207) mean.
#[derive(Debug)]
pub enum AscendPwWarntime {}

impl Enumeration for AscendPwWarntime {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Days-Of-Warning")];
}

/// What the numbers of Ascend-PW-Lifetime (26.529.208) mean.
#[derive(Debug)]
pub enum AscendPwLifetime {}

impl Enumeration for AscendPwLifetime {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Lifetime-In-Days")];
}

/// What the numbers of Ascend-PPP-VJ-Slot-Comp (26.529.210) mean.
#[derive(Debug)]
pub enum AscendPppVjSlotComp {}

impl Enumeration for AscendPppVjSlotComp {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "VJ-Slot-Comp-No")];
}

/// What the numbers of Ascend-PPP-VJ-1172 (26.529.211) mean.
#[derive(Debug)]
pub enum AscendPppVj1172 {}

impl Enumeration for AscendPppVj1172 {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "PPP-VJ-1172")];
}

/// What the numbers of Ascend-IPX-Peer-Mode (26.529.216) mean.
#[derive(Debug)]
pub enum AscendIpxPeerMode {}

impl Enumeration for AscendIpxPeerMode {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "IPX-Peer-Router"), (1, "IPX-Peer-Dialin")];
}

/// What the numbers of Ascend-FR-Direct (26.529.219) mean.
#[derive(Debug)]
pub enum AscendFrDirect {}

impl Enumeration for AscendFrDirect {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "FR-Direct-No"), (1, "FR-Direct-Yes")];
}

/// What the numbers of Ascend-Handle-IPX (26.529.222) mean.
#[derive(Debug)]
pub enum AscendHandleIpx {}

impl Enumeration for AscendHandleIpx {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "Handle-IPX-None"), (1, "Handle-IPX-Client"), (2, "Handle-IPX-Server")];
}

/// What the numbers of Ascend-PRI-Number-Type (26.529.226) mean.
#[derive(Debug)]
pub enum AscendPriNumberType {}

impl Enumeration for AscendPriNumberType {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Unknown-Number"),
        (1, "Intl-Number"),
        (2, "National-Number"),
        (3, "Net-Specific-Number"),
        (4, "Local-Number"),
        (5, "Abbrev-Number"),
    ];
}

/// What the numbers of Ascend-Route-IP (26.529.228) mean.
#[derive(Debug)]
pub enum AscendRouteIp {}

impl Enumeration for AscendRouteIp {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Route-IP-No"), (1, "Route-IP-Yes")];
}

/// What the numbers of Ascend-Route-IPX (26.529.229) mean.
#[derive(Debug)]
pub enum AscendRouteIpx {}

impl Enumeration for AscendRouteIpx {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Route-IPX-No"), (1, "Route-IPX-Yes")];
}

/// What the numbers of Ascend-Bridge (26.529.230) mean.
#[derive(Debug)]
pub enum AscendBridge {}

impl Enumeration for AscendBridge {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Bridge-No"), (1, "Bridge-Yes")];
}

/// What the numbers of Ascend-Send-Auth (26.529.231) mean.
#[derive(Debug)]
pub enum AscendSendAuth {}

impl Enumeration for AscendSendAuth {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "Send-Auth-None"), (1, "Send-Auth-PAP"), (2, "Send-Auth-CHAP"), (3, "Send-Auth-MS-CHAP")];
}

/// What the numbers of Ascend-Link-Compression (26.529.233) mean.
#[derive(Debug)]
pub enum AscendLinkCompression {}

impl Enumeration for AscendLinkCompression {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "Link-Comp-None"), (1, "Link-Comp-Stac"), (2, "Link-Comp-Stac-Draft-9"), (3, "Link-Comp-MS-Stac")];
}

/// What the numbers of Ascend-History-Weigh-Type (26.529.239) mean.
#[derive(Debug)]
pub enum AscendHistoryWeighType {}

impl Enumeration for AscendHistoryWeighType {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "History-Constant"), (1, "History-Linear"), (2, "History-Quadratic")];
}

/// What the numbers of Ascend-Callback (26.529.246) mean.
#[derive(Debug)]
pub enum AscendCallback {}

impl Enumeration for AscendCallback {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Callback-No"), (1, "Callback-Yes")];
}

/// What the numbers of Ascend-Data-Svc (26.529.247) mean.
#[derive(Debug)]
pub enum AscendDataSvc {}

impl Enumeration for AscendDataSvc {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Switched-Voice-Bearer"),
        (1, "Nailed-56KR"),
        (2, "Nailed-64K"),
        (3, "Switched-64KR"),
        (4, "Switched-56K"),
        (5, "Switched-384KR"),
        (6, "Switched-384K"),
        (7, "Switched-1536K"),
        (8, "Switched-1536KR"),
        (9, "Switched-128K"),
        (10, "Switched-192K"),
        (11, "Switched-256K"),
        (12, "Switched-320K"),
        (13, "Switched-384K-MR"),
        (14, "Switched-448K"),
        (15, "Switched-512K"),
        (16, "Switched-576K"),
        (17, "Switched-640K"),
        (18, "Switched-704K"),
        (19, "Switched-768K"),
        (20, "Switched-832K"),
        (21, "Switched-896K"),
        (22, "Switched-960K"),
        (23, "Switched-1024K"),
        (24, "Switched-1088K"),
        (25, "Switched-1152K"),
        (26, "Switched-1216K"),
        (27, "Switched-1280K"),
        (28, "Switched-1344K"),
        (29, "Switched-1408K"),
        (30, "Switched-1472K"),
        (31, "Switched-1600K"),
        (32, "Switched-1664K"),
        (33, "Switched-1728K"),
        (34, "Switched-1792K"),
        (35, "Switched-1856K"),
        (36, "Switched-1920K"),
        (37, "Switched-inherited"),
        (38, "Switched-restricted-bearer-x30"),
        (39, "Switched-clear-bearer-v110"),
        (40, "Switched-restricted-64-x30"),
        (41, "Switched-clear-56-v110"),
        (42, "Switched-modem"),
        (43, "Switched-atmodem"),
        (45, "Switched-V110-24-56"),
        (46, "Switched-V110-48-56"),
        (47, "Switched-V110-96-56"),
        (48, "Switched-V110-192-56"),
        (49, "Switched-V110-384-56"),
        (50, "Switched-V110-24-56R"),
        (51, "Switched-V110-48-56R"),
        (52, "Switched-V110-96-56R"),
        (53, "Switched-V110-192-56R"),
        (54, "Switched-V110-384-56R"),
        (55, "Switched-V110-24-64"),
        (56, "Switched-V110-48-64"),
        (57, "Switched-V110-96-64"),
        (58, "Switched-V110-192-64"),
        (59, "Switched-V110-384-64"),
        (60, "Switched-V110-24-64R"),
        (61, "Switched-V110-48-64R"),
        (62, "Switched-V110-96-64R"),
        (63, "Switched-V110-192-64R"),
        (64, "Switched-V110-384-64R"),
        (68, "Switched-Pots"),
        (69, "Switched-ATM"),
        (70, "Switched-FR"),
    ];
}

/// What the numbers of Ascend-Force-56 (26.529.248) mean.
#[derive(Debug)]
pub enum AscendForce56 {}

impl Enumeration for AscendForce56 {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Force-56-No"), (1, "Force-56-Yes")];
}
