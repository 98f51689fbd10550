//! Redback Networks, later Ericsson: SmartEdge broadband routers.
//!
//! Source: vendor documentation; private enterprise number 2352 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/ericsson.ab`: change it there.

use ulna_wire::{Attribute, Enum, Enumeration, Format, Integer, Integer64, Ipv4, Octets, Tagged, Text, Vendor};

/// Ericsson-AB: private enterprise number 2352.
pub const ERICSSON_AB: Vendor = Vendor::new(2352, Format::T1L1);

/// Client-DNS-Pri (26.2352.1): an IPv4 address, 4 octets.
pub const CLIENT_DNS_PRI: Attribute<Ipv4> = Attribute::vendor(ERICSSON_AB, 1, "Client-DNS-Pri");

/// Client-DNS-Sec (26.2352.2): an IPv4 address, 4 octets.
pub const CLIENT_DNS_SEC: Attribute<Ipv4> = Attribute::vendor(ERICSSON_AB, 2, "Client-DNS-Sec");

/// DHCP-Max-Leases (26.2352.3): a number, 4 octets.
pub const DHCP_MAX_LEASES: Attribute<Integer> = Attribute::vendor(ERICSSON_AB, 3, "DHCP-Max-Leases");

/// Context-Name (26.2352.4): text, 1 to 247 octets.
pub const CONTEXT_NAME: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 4, "Context-Name");

/// Bridge-Group (26.2352.5): text, 1 to 247 octets.
pub const BRIDGE_GROUP: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 5, "Bridge-Group");

/// BG-Aging-Time (26.2352.6): text, 1 to 247 octets.
pub const BG_AGING_TIME: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 6, "BG-Aging-Time");

/// BG-Path-Cost (26.2352.7): text, 1 to 247 octets.
pub const BG_PATH_COST: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 7, "BG-Path-Cost");

/// BG-Span-Dis (26.2352.8): text, 1 to 247 octets.
pub const BG_SPAN_DIS: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 8, "BG-Span-Dis");

/// BG-Trans-BPDU (26.2352.9): text, 1 to 247 octets.
pub const BG_TRANS_BPDU: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 9, "BG-Trans-BPDU");

/// Rate-Limit-Rate (26.2352.10): a number, 4 octets.
pub const RATE_LIMIT_RATE: Attribute<Integer> = Attribute::vendor(ERICSSON_AB, 10, "Rate-Limit-Rate");

/// Rate-Limit-Burst (26.2352.11): a number, 4 octets.
pub const RATE_LIMIT_BURST: Attribute<Integer> = Attribute::vendor(ERICSSON_AB, 11, "Rate-Limit-Burst");

/// Police-Rate (26.2352.12): a number, 4 octets.
pub const POLICE_RATE: Attribute<Integer> = Attribute::vendor(ERICSSON_AB, 12, "Police-Rate");

/// Police-Burst (26.2352.13): a number, 4 octets.
pub const POLICE_BURST: Attribute<Integer> = Attribute::vendor(ERICSSON_AB, 13, "Police-Burst");

/// Source-Validation (26.2352.14): a number that [`SourceValidation`] names, 4 octets.
pub const SOURCE_VALIDATION: Attribute<Enum<SourceValidation>> =
    Attribute::vendor(ERICSSON_AB, 14, "Source-Validation");

/// Tunnel-Domain (26.2352.15): a number that [`TunnelDomain`] names, 4 octets.
pub const TUNNEL_DOMAIN: Attribute<Enum<TunnelDomain>> = Attribute::vendor(ERICSSON_AB, 15, "Tunnel-Domain");

/// Tunnel-Local-Name (26.2352.16): text, 1 to 247 octets.
pub const TUNNEL_LOCAL_NAME: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 16, "Tunnel-Local-Name");

/// Tunnel-Remote-Name (26.2352.17): text, 1 to 247 octets.
pub const TUNNEL_REMOTE_NAME: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 17, "Tunnel-Remote-Name");

/// Tunnel-Function (26.2352.18): a number that [`TunnelFunction`] names, 4 octets.
pub const TUNNEL_FUNCTION: Attribute<Enum<TunnelFunction>> = Attribute::vendor(ERICSSON_AB, 18, "Tunnel-Function");

/// Tunnel-Flow-Control (26.2352.19): a number, 4 octets.
pub const TUNNEL_FLOW_CONTROL: Attribute<Integer> = Attribute::vendor(ERICSSON_AB, 19, "Tunnel-Flow-Control");

/// Tunnel-Static (26.2352.20): a number, 4 octets.
pub const TUNNEL_STATIC: Attribute<Integer> = Attribute::vendor(ERICSSON_AB, 20, "Tunnel-Static");

/// Tunnel-Max-Sessions (26.2352.21): a number, 4 octets.
pub const TUNNEL_MAX_SESSIONS: Attribute<Integer> = Attribute::vendor(ERICSSON_AB, 21, "Tunnel-Max-Sessions");

/// Tunnel-Max-Tunnels (26.2352.22): a number, 4 octets.
pub const TUNNEL_MAX_TUNNELS: Attribute<Integer> = Attribute::vendor(ERICSSON_AB, 22, "Tunnel-Max-Tunnels");

/// Tunnel-Session-Auth (26.2352.23): a number that [`TunnelSessionAuth`] names, 4 octets.
pub const TUNNEL_SESSION_AUTH: Attribute<Enum<TunnelSessionAuth>> =
    Attribute::vendor(ERICSSON_AB, 23, "Tunnel-Session-Auth");

/// Tunnel-Window (26.2352.24): a number, 4 octets.
pub const TUNNEL_WINDOW: Attribute<Integer> = Attribute::vendor(ERICSSON_AB, 24, "Tunnel-Window");

/// Tunnel-Retransmit (26.2352.25): a number, 4 octets.
pub const TUNNEL_RETRANSMIT: Attribute<Integer> = Attribute::vendor(ERICSSON_AB, 25, "Tunnel-Retransmit");

/// Tunnel-Cmd-Timeout (26.2352.26): a number, 4 octets.
pub const TUNNEL_CMD_TIMEOUT: Attribute<Integer> = Attribute::vendor(ERICSSON_AB, 26, "Tunnel-Cmd-Timeout");

/// PPPOE-URL (26.2352.27): text, 1 to 247 octets.
pub const PPPOE_URL: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 27, "PPPOE-URL");

/// PPPOE-MOTM (26.2352.28): text, 1 to 247 octets.
pub const PPPOE_MOTM: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 28, "PPPOE-MOTM");

/// Tunnel-Group (26.2352.29): a number that [`TunnelGroup`] names, 4 octets.
pub const TUNNEL_GROUP: Attribute<Enum<TunnelGroup>> = Attribute::vendor(ERICSSON_AB, 29, "Tunnel-Group");

/// Tunnel-Context (26.2352.30): text, 1 to 247 octets.
pub const TUNNEL_CONTEXT: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 30, "Tunnel-Context");

/// Tunnel-Algorithm (26.2352.31): a number that [`TunnelAlgorithm`] names, 4 octets.
pub const TUNNEL_ALGORITHM: Attribute<Enum<TunnelAlgorithm>> = Attribute::vendor(ERICSSON_AB, 31, "Tunnel-Algorithm");

/// Tunnel-Deadtime (26.2352.32): a number, 4 octets.
pub const TUNNEL_DEADTIME: Attribute<Integer> = Attribute::vendor(ERICSSON_AB, 32, "Tunnel-Deadtime");

/// Mcast-Send (26.2352.33): a number that [`McastSend`] names, 4 octets.
pub const MCAST_SEND: Attribute<Enum<McastSend>> = Attribute::vendor(ERICSSON_AB, 33, "Mcast-Send");

/// Mcast-Receive (26.2352.34): a number that [`McastReceive`] names, 4 octets.
pub const MCAST_RECEIVE: Attribute<Enum<McastReceive>> = Attribute::vendor(ERICSSON_AB, 34, "Mcast-Receive");

/// Mcast-MaxGroups (26.2352.35): a number, 4 octets.
pub const MCAST_MAXGROUPS: Attribute<Integer> = Attribute::vendor(ERICSSON_AB, 35, "Mcast-MaxGroups");

/// Ip-Address-Pool-Name (26.2352.36): text, 1 to 247 octets.
pub const IP_ADDRESS_POOL_NAME: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 36, "Ip-Address-Pool-Name");

/// Tunnel-DNIS (26.2352.37): a number that [`TunnelDnis`] names, 4 octets.
pub const TUNNEL_DNIS: Attribute<Enum<TunnelDnis>> = Attribute::vendor(ERICSSON_AB, 37, "Tunnel-DNIS");

/// Medium-Type (26.2352.38): a number that [`MediumType`] names, 4 octets.
pub const MEDIUM_TYPE: Attribute<Enum<MediumType>> = Attribute::vendor(ERICSSON_AB, 38, "Medium-Type");

/// PVC-Encapsulation-Type (26.2352.39): a number that [`PvcEncapsulationType`] names, 4 octets.
pub const PVC_ENCAPSULATION_TYPE: Attribute<Enum<PvcEncapsulationType>> =
    Attribute::vendor(ERICSSON_AB, 39, "PVC-Encapsulation-Type");

/// PVC-Profile-Name (26.2352.40): text, 1 to 247 octets.
pub const PVC_PROFILE_NAME: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 40, "PVC-Profile-Name");

/// PVC-Circuit-Padding (26.2352.41): a number that [`PvcCircuitPadding`] names, 4 octets.
pub const PVC_CIRCUIT_PADDING: Attribute<Enum<PvcCircuitPadding>> =
    Attribute::vendor(ERICSSON_AB, 41, "PVC-Circuit-Padding");

/// Bind-Type (26.2352.42): a number that [`BindType`] names, 4 octets.
pub const BIND_TYPE: Attribute<Enum<BindType>> = Attribute::vendor(ERICSSON_AB, 42, "Bind-Type");

/// Bind-Auth-Protocol (26.2352.43): a number that [`BindAuthProtocol`] names, 4 octets.
pub const BIND_AUTH_PROTOCOL: Attribute<Enum<BindAuthProtocol>> =
    Attribute::vendor(ERICSSON_AB, 43, "Bind-Auth-Protocol");

/// Bind-Auth-Max-Sessions (26.2352.44): a number, 4 octets.
pub const BIND_AUTH_MAX_SESSIONS: Attribute<Integer> = Attribute::vendor(ERICSSON_AB, 44, "Bind-Auth-Max-Sessions");

/// Bind-Bypass-Bypass (26.2352.45): text, 1 to 247 octets.
pub const BIND_BYPASS_BYPASS: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 45, "Bind-Bypass-Bypass");

/// Bind-Auth-Context (26.2352.46): text, 1 to 247 octets.
pub const BIND_AUTH_CONTEXT: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 46, "Bind-Auth-Context");

/// Bind-Auth-Service-Grp (26.2352.47): text, 1 to 247 octets.
pub const BIND_AUTH_SERVICE_GRP: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 47, "Bind-Auth-Service-Grp");

/// Bind-Bypass-Context (26.2352.48): text, 1 to 247 octets.
pub const BIND_BYPASS_CONTEXT: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 48, "Bind-Bypass-Context");

/// Bind-Int-Context (26.2352.49): text, 1 to 247 octets.
pub const BIND_INT_CONTEXT: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 49, "Bind-Int-Context");

/// Bind-Tun-Context (26.2352.50): text, 1 to 247 octets.
pub const BIND_TUN_CONTEXT: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 50, "Bind-Tun-Context");

/// Bind-Ses-Context (26.2352.51): text, 1 to 247 octets.
pub const BIND_SES_CONTEXT: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 51, "Bind-Ses-Context");

/// Bind-Dot1q-Slot (26.2352.52): a number, 4 octets.
pub const BIND_DOT1Q_SLOT: Attribute<Integer> = Attribute::vendor(ERICSSON_AB, 52, "Bind-Dot1q-Slot");

/// Bind-Dot1q-Port (26.2352.53): a number, 4 octets.
pub const BIND_DOT1Q_PORT: Attribute<Integer> = Attribute::vendor(ERICSSON_AB, 53, "Bind-Dot1q-Port");

/// Bind-Dot1q-Vlan-Tag-Id (26.2352.54): a number, 4 octets.
pub const BIND_DOT1Q_VLAN_TAG_ID: Attribute<Integer> = Attribute::vendor(ERICSSON_AB, 54, "Bind-Dot1q-Vlan-Tag-Id");

/// Bind-Int-Interface-Name (26.2352.55): text, 1 to 247 octets.
pub const BIND_INT_INTERFACE_NAME: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 55, "Bind-Int-Interface-Name");

/// Bind-L2TP-Tunnel-Name (26.2352.56): text, 1 to 247 octets.
pub const BIND_L2TP_TUNNEL_NAME: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 56, "Bind-L2TP-Tunnel-Name");

/// Bind-L2TP-Flow-Control (26.2352.57): a number, 4 octets.
pub const BIND_L2TP_FLOW_CONTROL: Attribute<Integer> = Attribute::vendor(ERICSSON_AB, 57, "Bind-L2TP-Flow-Control");

/// Bind-Sub-User-At-Context (26.2352.58): text, 1 to 247 octets.
pub const BIND_SUB_USER_AT_CONTEXT: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 58, "Bind-Sub-User-At-Context");

/// Bind-Sub-Password (26.2352.59): text, 1 to 247 octets.
pub const BIND_SUB_PASSWORD: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 59, "Bind-Sub-Password");

/// Ip-Host-Addr (26.2352.60): text, 1 to 247 octets.
pub const IP_HOST_ADDR: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 60, "Ip-Host-Addr");

/// IP-TOS-Field (26.2352.61): a number that [`IpTosField`] names, 4 octets.
pub const IP_TOS_FIELD: Attribute<Enum<IpTosField>> = Attribute::vendor(ERICSSON_AB, 61, "IP-TOS-Field");

/// NAS-Real-Port (26.2352.62): a number, 4 octets.
pub const NAS_REAL_PORT: Attribute<Integer> = Attribute::vendor(ERICSSON_AB, 62, "NAS-Real-Port");

/// Tunnel-Session-Auth-Ctx (26.2352.63): text, 1 to 247 octets.
pub const TUNNEL_SESSION_AUTH_CTX: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 63, "Tunnel-Session-Auth-Ctx");

/// Tunnel-Session-Auth-Service-Grp (26.2352.64): text, 1 to 247 octets.
pub const TUNNEL_SESSION_AUTH_SERVICE_GRP: Attribute<Text> =
    Attribute::vendor(ERICSSON_AB, 64, "Tunnel-Session-Auth-Service-Grp");

/// Tunnel-Rate-Limit-Rate (26.2352.65): a number, 4 octets.
pub const TUNNEL_RATE_LIMIT_RATE: Attribute<Integer> = Attribute::vendor(ERICSSON_AB, 65, "Tunnel-Rate-Limit-Rate");

/// Tunnel-Rate-Limit-Burst (26.2352.66): a number, 4 octets.
pub const TUNNEL_RATE_LIMIT_BURST: Attribute<Integer> = Attribute::vendor(ERICSSON_AB, 66, "Tunnel-Rate-Limit-Burst");

/// Tunnel-Police-Rate (26.2352.67): a number, 4 octets.
pub const TUNNEL_POLICE_RATE: Attribute<Integer> = Attribute::vendor(ERICSSON_AB, 67, "Tunnel-Police-Rate");

/// Tunnel-Police-Burst (26.2352.68): a number, 4 octets.
pub const TUNNEL_POLICE_BURST: Attribute<Integer> = Attribute::vendor(ERICSSON_AB, 68, "Tunnel-Police-Burst");

/// Tunnel-L2F-Second-Password (26.2352.69): text, 1 to 247 octets.
pub const TUNNEL_L2F_SECOND_PASSWORD: Attribute<Text> =
    Attribute::vendor(ERICSSON_AB, 69, "Tunnel-L2F-Second-Password");

/// ACL-Definition (26.2352.70): text, 1 to 247 octets.
pub const ACL_DEFINITION: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 70, "ACL-Definition");

/// PPPoE-IP-Route-Add (26.2352.71): text, 1 to 247 octets.
pub const PPPOE_IP_ROUTE_ADD: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 71, "PPPoE-IP-Route-Add");

/// TTY-Level-Max (26.2352.72): a number, 4 octets.
pub const TTY_LEVEL_MAX: Attribute<Integer> = Attribute::vendor(ERICSSON_AB, 72, "TTY-Level-Max");

/// TTY-Level-Start (26.2352.73): a number, 4 octets.
pub const TTY_LEVEL_START: Attribute<Integer> = Attribute::vendor(ERICSSON_AB, 73, "TTY-Level-Start");

/// Tunnel-Checksum (26.2352.74): a number, 4 octets.
pub const TUNNEL_CHECKSUM: Attribute<Integer> = Attribute::vendor(ERICSSON_AB, 74, "Tunnel-Checksum");

/// Tunnel-Profile (26.2352.75): text, 1 to 247 octets.
pub const TUNNEL_PROFILE: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 75, "Tunnel-Profile");

/// Tunnel-Client-VPN (26.2352.78): text, 1 to 247 octets.
pub const TUNNEL_CLIENT_VPN: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 78, "Tunnel-Client-VPN");

/// Tunnel-Server-VPN (26.2352.79): text, 1 to 247 octets.
pub const TUNNEL_SERVER_VPN: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 79, "Tunnel-Server-VPN");

/// Tunnel-Client-Rhost (26.2352.80): text, 1 to 247 octets.
pub const TUNNEL_CLIENT_RHOST: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 80, "Tunnel-Client-Rhost");

/// Tunnel-Server-Rhost (26.2352.81): text, 1 to 247 octets.
pub const TUNNEL_SERVER_RHOST: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 81, "Tunnel-Server-Rhost");

/// Tunnel-Client-Int-Addr (26.2352.82): an IPv4 address, 4 octets.
pub const TUNNEL_CLIENT_INT_ADDR: Attribute<Ipv4> = Attribute::vendor(ERICSSON_AB, 82, "Tunnel-Client-Int-Addr");

/// Tunnel-Server-Int-Addr (26.2352.83): an IPv4 address, 4 octets.
pub const TUNNEL_SERVER_INT_ADDR: Attribute<Ipv4> = Attribute::vendor(ERICSSON_AB, 83, "Tunnel-Server-Int-Addr");

/// PPP-Compression (26.2352.84): a number, 4 octets.
pub const PPP_COMPRESSION: Attribute<Integer> = Attribute::vendor(ERICSSON_AB, 84, "PPP-Compression");

/// Tunnel-Hello-Timer (26.2352.85): a number with a tag, 4 octets.
pub const TUNNEL_HELLO_TIMER: Attribute<Tagged<Integer>> = Attribute::vendor(ERICSSON_AB, 85, "Tunnel-Hello-Timer");

/// Redback-Reason (26.2352.86): a number, 4 octets.
pub const REDBACK_REASON: Attribute<Integer> = Attribute::vendor(ERICSSON_AB, 86, "Redback-Reason");

/// Qos-Policing-Profile-Name (26.2352.87): text, 1 to 247 octets.
pub const QOS_POLICING_PROFILE_NAME: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 87, "Qos-Policing-Profile-Name");

/// Qos-Metering-Profile-Name (26.2352.88): text, 1 to 247 octets.
pub const QOS_METERING_PROFILE_NAME: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 88, "Qos-Metering-Profile-Name");

/// Qos-Policy-Queuing (26.2352.89): text, 1 to 247 octets.
pub const QOS_POLICY_QUEUING: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 89, "Qos-Policy-Queuing");

/// IGMP-Service-Profile-Name (26.2352.90): text, 1 to 247 octets.
pub const IGMP_SERVICE_PROFILE_NAME: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 90, "IGMP-Service-Profile-Name");

/// Subscriber-Profile-Name (26.2352.91): text, 1 to 247 octets.
pub const SUBSCRIBER_PROFILE_NAME: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 91, "Subscriber-Profile-Name");

/// Forward-Policy (26.2352.92): text, 1 to 247 octets.
pub const FORWARD_POLICY: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 92, "Forward-Policy");

/// Remote-Port (26.2352.93): text, 1 to 247 octets.
pub const REMOTE_PORT: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 93, "Remote-Port");

/// Reauth (26.2352.94): text, 1 to 247 octets.
pub const REAUTH: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 94, "Reauth");

/// Reauth-More (26.2352.95): a number, 4 octets.
pub const REAUTH_MORE: Attribute<Integer> = Attribute::vendor(ERICSSON_AB, 95, "Reauth-More");

/// Agent-Remote-Id (26.2352.96): 1 to 247 octets.
pub const AGENT_REMOTE_ID: Attribute<Octets> = Attribute::vendor(ERICSSON_AB, 96, "Agent-Remote-Id");

/// Agent-Circuit-Id (26.2352.97): 1 to 247 octets.
pub const AGENT_CIRCUIT_ID: Attribute<Octets> = Attribute::vendor(ERICSSON_AB, 97, "Agent-Circuit-Id");

/// Platform-Type (26.2352.98): a number that [`PlatformType`] names, 4 octets.
pub const PLATFORM_TYPE: Attribute<Enum<PlatformType>> = Attribute::vendor(ERICSSON_AB, 98, "Platform-Type");

/// Client-NBNS-Pri (26.2352.99): an IPv4 address, 4 octets.
pub const CLIENT_NBNS_PRI: Attribute<Ipv4> = Attribute::vendor(ERICSSON_AB, 99, "Client-NBNS-Pri");

/// Client-NBNS-Sec (26.2352.100): an IPv4 address, 4 octets.
pub const CLIENT_NBNS_SEC: Attribute<Ipv4> = Attribute::vendor(ERICSSON_AB, 100, "Client-NBNS-Sec");

/// Shaping-Profile-Name (26.2352.101): text, 1 to 247 octets.
pub const SHAPING_PROFILE_NAME: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 101, "Shaping-Profile-Name");

/// BG-Cct-Addr-Max (26.2352.103): a number, 4 octets.
pub const BG_CCT_ADDR_MAX: Attribute<Integer> = Attribute::vendor(ERICSSON_AB, 103, "BG-Cct-Addr-Max");

/// IP-Interface-Name (26.2352.104): text, 1 to 247 octets.
pub const IP_INTERFACE_NAME: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 104, "IP-Interface-Name");

/// NAT-Policy-Name (26.2352.105): text, 1 to 247 octets.
pub const NAT_POLICY_NAME: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 105, "NAT-Policy-Name");

/// RB-NPM-Service-Id (26.2352.106): text, 1 to 247 octets.
pub const RB_NPM_SERVICE_ID: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 106, "RB-NPM-Service-Id");

/// HTTP-Redirect-Profile-Name (26.2352.107): text, 1 to 247 octets.
pub const HTTP_REDIRECT_PROFILE_NAME: Attribute<Text> =
    Attribute::vendor(ERICSSON_AB, 107, "HTTP-Redirect-Profile-Name");

/// Bind-Auto-Sub-User (26.2352.108): text, 1 to 247 octets.
pub const BIND_AUTO_SUB_USER: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 108, "Bind-Auto-Sub-User");

/// Bind-Auto-Sub-Context (26.2352.109): text, 1 to 247 octets.
pub const BIND_AUTO_SUB_CONTEXT: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 109, "Bind-Auto-Sub-Context");

/// Bind-Auto-Sub-Password (26.2352.110): text, 1 to 247 octets.
pub const BIND_AUTO_SUB_PASSWORD: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 110, "Bind-Auto-Sub-Password");

/// Circuit-Protocol-Encap (26.2352.111): a number that [`CircuitProtocolEncap`] names, 4 octets.
pub const CIRCUIT_PROTOCOL_ENCAP: Attribute<Enum<CircuitProtocolEncap>> =
    Attribute::vendor(ERICSSON_AB, 111, "Circuit-Protocol-Encap");

/// OS-Version (26.2352.112): text, 1 to 247 octets.
pub const OS_VERSION: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 112, "OS-Version");

/// Session-Traffic-Limit (26.2352.113): text, 1 to 247 octets.
pub const SESSION_TRAFFIC_LIMIT: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 113, "Session-Traffic-Limit");

/// QOS-Reference (26.2352.114): text, 1 to 247 octets.
pub const QOS_REFERENCE: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 114, "QOS-Reference");

/// Rate-Limit-Excess-Burst (26.2352.121): 1 to 247 octets.
pub const RATE_LIMIT_EXCESS_BURST: Attribute<Octets> = Attribute::vendor(ERICSSON_AB, 121, "Rate-Limit-Excess-Burst");

/// Police-Excess-Burst (26.2352.122): 1 to 247 octets.
pub const POLICE_EXCESS_BURST: Attribute<Octets> = Attribute::vendor(ERICSSON_AB, 122, "Police-Excess-Burst");

/// Tunnel-Rate-Limit-Excess-Burst (26.2352.123): 1 to 247 octets.
pub const TUNNEL_RATE_LIMIT_EXCESS_BURST: Attribute<Octets> =
    Attribute::vendor(ERICSSON_AB, 123, "Tunnel-Rate-Limit-Excess-Burst");

/// Tunnel-Police-Excess-Burst (26.2352.124): 1 to 247 octets.
pub const TUNNEL_POLICE_EXCESS_BURST: Attribute<Octets> =
    Attribute::vendor(ERICSSON_AB, 124, "Tunnel-Police-Excess-Burst");

/// DHCP-Vendor-Class-ID (26.2352.125): text, 1 to 247 octets.
pub const DHCP_VENDOR_CLASS_ID: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 125, "DHCP-Vendor-Class-ID");

/// Qos-Rate (26.2352.126): text, 1 to 247 octets.
pub const QOS_RATE: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 126, "Qos-Rate");

/// DHCP-Vendor-Encap-Option (26.2352.127): text, 1 to 247 octets.
pub const DHCP_VENDOR_ENCAP_OPTION: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 127, "DHCP-Vendor-Encap-Option");

/// Acct-Input-Octets-64 (26.2352.128): a number, 8 octets.
pub const ACCT_INPUT_OCTETS_64: Attribute<Integer64> = Attribute::vendor(ERICSSON_AB, 128, "Acct-Input-Octets-64");

/// Acct-Output-Octets-64 (26.2352.129): a number, 8 octets.
pub const ACCT_OUTPUT_OCTETS_64: Attribute<Integer64> = Attribute::vendor(ERICSSON_AB, 129, "Acct-Output-Octets-64");

/// Acct-Input-Packets-64 (26.2352.130): a number, 8 octets.
pub const ACCT_INPUT_PACKETS_64: Attribute<Integer64> = Attribute::vendor(ERICSSON_AB, 130, "Acct-Input-Packets-64");

/// Acct-Output-Packets-64 (26.2352.131): a number, 8 octets.
pub const ACCT_OUTPUT_PACKETS_64: Attribute<Integer64> = Attribute::vendor(ERICSSON_AB, 131, "Acct-Output-Packets-64");

/// Assigned-IP-Address (26.2352.132): an IPv4 address, 4 octets.
pub const ASSIGNED_IP_ADDRESS: Attribute<Ipv4> = Attribute::vendor(ERICSSON_AB, 132, "Assigned-IP-Address");

/// Acct-Mcast-In-Octets-64 (26.2352.133): a number, 8 octets.
pub const ACCT_MCAST_IN_OCTETS_64: Attribute<Integer64> =
    Attribute::vendor(ERICSSON_AB, 133, "Acct-Mcast-In-Octets-64");

/// Acct-Mcast-Out-Octets-64 (26.2352.134): a number, 8 octets.
pub const ACCT_MCAST_OUT_OCTETS_64: Attribute<Integer64> =
    Attribute::vendor(ERICSSON_AB, 134, "Acct-Mcast-Out-Octets-64");

/// Acct-Mcast-In-Packets-64 (26.2352.135): a number, 8 octets.
pub const ACCT_MCAST_IN_PACKETS_64: Attribute<Integer64> =
    Attribute::vendor(ERICSSON_AB, 135, "Acct-Mcast-In-Packets-64");

/// Acct-Mcast-Out-Packets-64 (26.2352.136): a number, 8 octets.
pub const ACCT_MCAST_OUT_PACKETS_64: Attribute<Integer64> =
    Attribute::vendor(ERICSSON_AB, 136, "Acct-Mcast-Out-Packets-64");

/// LAC-Port (26.2352.137): a number, 4 octets.
pub const LAC_PORT: Attribute<Integer> = Attribute::vendor(ERICSSON_AB, 137, "LAC-Port");

/// LAC-Real-Port (26.2352.138): a number, 4 octets.
pub const LAC_REAL_PORT: Attribute<Integer> = Attribute::vendor(ERICSSON_AB, 138, "LAC-Real-Port");

/// LAC-Port-Type (26.2352.139): a number that [`LacPortType`] names, 4 octets.
pub const LAC_PORT_TYPE: Attribute<Enum<LacPortType>> = Attribute::vendor(ERICSSON_AB, 139, "LAC-Port-Type");

/// LAC-Real-Port-Type (26.2352.140): a number that [`LacRealPortType`] names, 4 octets.
pub const LAC_REAL_PORT_TYPE: Attribute<Enum<LacRealPortType>> =
    Attribute::vendor(ERICSSON_AB, 140, "LAC-Real-Port-Type");

/// Acct-Dyn-Ac-Ent (26.2352.141): text, 1 to 247 octets.
pub const ACCT_DYN_AC_ENT: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 141, "Acct-Dyn-Ac-Ent");

/// Session-Error-Code (26.2352.142): a number, 4 octets.
pub const SESSION_ERROR_CODE: Attribute<Integer> = Attribute::vendor(ERICSSON_AB, 142, "Session-Error-Code");

/// Session-Error-Msg (26.2352.143): text, 1 to 247 octets.
pub const SESSION_ERROR_MSG: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 143, "Session-Error-Msg");

/// Acct-Update-Reason (26.2352.144): a number that [`AcctUpdateReason`] names, 4 octets.
pub const ACCT_UPDATE_REASON: Attribute<Enum<AcctUpdateReason>> =
    Attribute::vendor(ERICSSON_AB, 144, "Acct-Update-Reason");

/// Mac-Addr (26.2352.145): text, 1 to 247 octets.
pub const MAC_ADDR: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 145, "Mac-Addr");

/// Vlan-Source-Info (26.2352.146): text, 1 to 247 octets.
pub const VLAN_SOURCE_INFO: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 146, "Vlan-Source-Info");

/// Acct-Mcast-In-Octets (26.2352.147): a number, 4 octets.
pub const ACCT_MCAST_IN_OCTETS: Attribute<Integer> = Attribute::vendor(ERICSSON_AB, 147, "Acct-Mcast-In-Octets");

/// Acct-Mcast-Out-Octets (26.2352.148): a number, 4 octets.
pub const ACCT_MCAST_OUT_OCTETS: Attribute<Integer> = Attribute::vendor(ERICSSON_AB, 148, "Acct-Mcast-Out-Octets");

/// Acct-Mcast-In-Packets (26.2352.149): a number, 4 octets.
pub const ACCT_MCAST_IN_PACKETS: Attribute<Integer> = Attribute::vendor(ERICSSON_AB, 149, "Acct-Mcast-In-Packets");

/// Acct-Mcast-Out-Packets (26.2352.150): a number, 4 octets.
pub const ACCT_MCAST_OUT_PACKETS: Attribute<Integer> = Attribute::vendor(ERICSSON_AB, 150, "Acct-Mcast-Out-Packets");

/// Reauth-Session-Id (26.2352.151): text, 1 to 247 octets.
pub const REAUTH_SESSION_ID: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 151, "Reauth-Session-Id");

/// QOS-Rate-Inbound (26.2352.156): text, 1 to 247 octets.
pub const QOS_RATE_INBOUND: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 156, "QOS-Rate-Inbound");

/// QOS-Rate-Outbound (26.2352.157): text, 1 to 247 octets.
pub const QOS_RATE_OUTBOUND: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 157, "QOS-Rate-Outbound");

/// Route-Tag (26.2352.158): a number, 4 octets.
pub const ROUTE_TAG: Attribute<Integer> = Attribute::vendor(ERICSSON_AB, 158, "Route-Tag");

/// LI-Id (26.2352.159): a number, 4 octets.
pub const LI_ID: Attribute<Integer> = Attribute::vendor(ERICSSON_AB, 159, "LI-Id");

/// LI-Md-Address (26.2352.160): an IPv4 address, 4 octets.
pub const LI_MD_ADDRESS: Attribute<Ipv4> = Attribute::vendor(ERICSSON_AB, 160, "LI-Md-Address");

/// LI-Md-Port (26.2352.161): a number, 4 octets.
pub const LI_MD_PORT: Attribute<Integer> = Attribute::vendor(ERICSSON_AB, 161, "LI-Md-Port");

/// LI-Action (26.2352.162): a number, 4 octets.
pub const LI_ACTION: Attribute<Integer> = Attribute::vendor(ERICSSON_AB, 162, "LI-Action");

/// LI-Profile (26.2352.163): text, 1 to 247 octets.
pub const LI_PROFILE: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 163, "LI-Profile");

/// Dynamic-Policy-Filter (26.2352.164): text, 1 to 247 octets.
pub const DYNAMIC_POLICY_FILTER: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 164, "Dynamic-Policy-Filter");

/// HTTP-Redirect-URL (26.2352.165): text, 1 to 247 octets.
pub const HTTP_REDIRECT_URL: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 165, "HTTP-Redirect-URL");

/// DSL-Actual-Rate-Up (26.2352.166): a number, 4 octets.
pub const DSL_ACTUAL_RATE_UP: Attribute<Integer> = Attribute::vendor(ERICSSON_AB, 166, "DSL-Actual-Rate-Up");

/// DSL-Actual-Rate-Down (26.2352.167): a number, 4 octets.
pub const DSL_ACTUAL_RATE_DOWN: Attribute<Integer> = Attribute::vendor(ERICSSON_AB, 167, "DSL-Actual-Rate-Down");

/// DSL-Min-Rate-Up (26.2352.168): a number, 4 octets.
pub const DSL_MIN_RATE_UP: Attribute<Integer> = Attribute::vendor(ERICSSON_AB, 168, "DSL-Min-Rate-Up");

/// DSL-Min-Rate-Down (26.2352.169): a number, 4 octets.
pub const DSL_MIN_RATE_DOWN: Attribute<Integer> = Attribute::vendor(ERICSSON_AB, 169, "DSL-Min-Rate-Down");

/// DSL-Attainable-Rate-Up (26.2352.170): a number, 4 octets.
pub const DSL_ATTAINABLE_RATE_UP: Attribute<Integer> = Attribute::vendor(ERICSSON_AB, 170, "DSL-Attainable-Rate-Up");

/// DSL-Attainable-Rate-Down (26.2352.171): a number, 4 octets.
pub const DSL_ATTAINABLE_RATE_DOWN: Attribute<Integer> =
    Attribute::vendor(ERICSSON_AB, 171, "DSL-Attainable-Rate-Down");

/// DSL-Max-Rate-Up (26.2352.172): a number, 4 octets.
pub const DSL_MAX_RATE_UP: Attribute<Integer> = Attribute::vendor(ERICSSON_AB, 172, "DSL-Max-Rate-Up");

/// DSL-Max-Rate-Down (26.2352.173): a number, 4 octets.
pub const DSL_MAX_RATE_DOWN: Attribute<Integer> = Attribute::vendor(ERICSSON_AB, 173, "DSL-Max-Rate-Down");

/// DSL-Min-Low-Power-Rate-Up (26.2352.174): a number, 4 octets.
pub const DSL_MIN_LOW_POWER_RATE_UP: Attribute<Integer> =
    Attribute::vendor(ERICSSON_AB, 174, "DSL-Min-Low-Power-Rate-Up");

/// DSL-Min-Low-Power-Rate-Down (26.2352.175): a number, 4 octets.
pub const DSL_MIN_LOW_POWER_RATE_DOWN: Attribute<Integer> =
    Attribute::vendor(ERICSSON_AB, 175, "DSL-Min-Low-Power-Rate-Down");

/// DSL-Max-Inter-Delay-Up (26.2352.176): a number, 4 octets.
pub const DSL_MAX_INTER_DELAY_UP: Attribute<Integer> = Attribute::vendor(ERICSSON_AB, 176, "DSL-Max-Inter-Delay-Up");

/// DSL-Actual-Inter-Delay-Up (26.2352.177): a number, 4 octets.
pub const DSL_ACTUAL_INTER_DELAY_UP: Attribute<Integer> =
    Attribute::vendor(ERICSSON_AB, 177, "DSL-Actual-Inter-Delay-Up");

/// DSL-Max-Inter-Delay-Down (26.2352.178): a number, 4 octets.
pub const DSL_MAX_INTER_DELAY_DOWN: Attribute<Integer> =
    Attribute::vendor(ERICSSON_AB, 178, "DSL-Max-Inter-Delay-Down");

/// DSL-Actual-Inter-Delay-Down (26.2352.179): a number, 4 octets.
pub const DSL_ACTUAL_INTER_DELAY_DOWN: Attribute<Integer> =
    Attribute::vendor(ERICSSON_AB, 179, "DSL-Actual-Inter-Delay-Down");

/// DSL-Line-State (26.2352.180): a number that [`DslLineState`] names, 4 octets.
pub const DSL_LINE_STATE: Attribute<Enum<DslLineState>> = Attribute::vendor(ERICSSON_AB, 180, "DSL-Line-State");

/// DSL-L2-Encapsulation (26.2352.181): a number, 4 octets.
pub const DSL_L2_ENCAPSULATION: Attribute<Integer> = Attribute::vendor(ERICSSON_AB, 181, "DSL-L2-Encapsulation");

/// DSL-Transmission-System (26.2352.182): a number that [`DslTransmissionSystem`] names, 4 octets.
pub const DSL_TRANSMISSION_SYSTEM: Attribute<Enum<DslTransmissionSystem>> =
    Attribute::vendor(ERICSSON_AB, 182, "DSL-Transmission-System");

/// DSL-PPPOA-PPPOE-Inter-Work-Flag (26.2352.183): a number, 4 octets.
pub const DSL_PPPOA_PPPOE_INTER_WORK_FLAG: Attribute<Integer> =
    Attribute::vendor(ERICSSON_AB, 183, "DSL-PPPOA-PPPOE-Inter-Work-Flag");

/// DSL-Combined-Line-Info (26.2352.184): text, 1 to 247 octets.
pub const DSL_COMBINED_LINE_INFO: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 184, "DSL-Combined-Line-Info");

/// DSL-Actual-Rate-Down-Factor (26.2352.185): a number, 4 octets.
pub const DSL_ACTUAL_RATE_DOWN_FACTOR: Attribute<Integer> =
    Attribute::vendor(ERICSSON_AB, 185, "DSL-Actual-Rate-Down-Factor");

/// Class-Volume-limit (26.2352.186): text, 1 to 247 octets.
pub const CLASS_VOLUME_LIMIT: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 186, "Class-Volume-limit");

/// Class-Volume-In-Counter (26.2352.187): text, 1 to 247 octets.
pub const CLASS_VOLUME_IN_COUNTER: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 187, "Class-Volume-In-Counter");

/// Class-Volume-Out-Counter (26.2352.188): text, 1 to 247 octets.
pub const CLASS_VOLUME_OUT_COUNTER: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 188, "Class-Volume-Out-Counter");

/// Flow-FAC-Profile (26.2352.189): text, 1 to 247 octets.
pub const FLOW_FAC_PROFILE: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 189, "Flow-FAC-Profile");

/// Service-Name (26.2352.190): text with a tag, 1 to 247 octets.
pub const SERVICE_NAME: Attribute<Tagged<Text>> = Attribute::vendor(ERICSSON_AB, 190, "Service-Name");

/// Service-Action (26.2352.191): a number that [`ServiceAction`] names with a tag, 4 octets.
pub const SERVICE_ACTION: Attribute<Tagged<Enum<ServiceAction>>> =
    Attribute::vendor(ERICSSON_AB, 191, "Service-Action");

/// Service-Parameter (26.2352.192): text with a tag, 1 to 247 octets.
pub const SERVICE_PARAMETER: Attribute<Tagged<Text>> = Attribute::vendor(ERICSSON_AB, 192, "Service-Parameter");

/// Service-Error-Cause (26.2352.193): a number that [`ServiceErrorCause`] names with a tag, 4 octets.
pub const SERVICE_ERROR_CAUSE: Attribute<Tagged<Enum<ServiceErrorCause>>> =
    Attribute::vendor(ERICSSON_AB, 193, "Service-Error-Cause");

/// Deactivate-Service-Name (26.2352.194): text with a tag, 1 to 247 octets.
pub const DEACTIVATE_SERVICE_NAME: Attribute<Tagged<Text>> =
    Attribute::vendor(ERICSSON_AB, 194, "Deactivate-Service-Name");

/// Qos-Profile-Overhead (26.2352.195): text, 1 to 247 octets.
pub const QOS_PROFILE_OVERHEAD: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 195, "Qos-Profile-Overhead");

/// Dynamic-QoS-Param (26.2352.196): text, 1 to 247 octets.
pub const DYNAMIC_QOS_PARAM: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 196, "Dynamic-QoS-Param");

/// Acct-Alt-Session-ID (26.2352.197): text, 1 to 247 octets.
pub const ACCT_ALT_SESSION_ID: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 197, "Acct-Alt-Session-ID");

/// Idle-Timeout-Threshold (26.2352.198): a number, 4 octets.
pub const IDLE_TIMEOUT_THRESHOLD: Attribute<Integer> = Attribute::vendor(ERICSSON_AB, 198, "Idle-Timeout-Threshold");

/// Double-Authentication (26.2352.199): a number, 4 octets.
pub const DOUBLE_AUTHENTICATION: Attribute<Integer> = Attribute::vendor(ERICSSON_AB, 199, "Double-Authentication");

/// SBC-Adjacency (26.2352.200): text, 1 to 247 octets.
pub const SBC_ADJACENCY: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 200, "SBC-Adjacency");

/// DHCP-Field (26.2352.201): 1 to 247 octets.
pub const DHCP_FIELD: Attribute<Octets> = Attribute::vendor(ERICSSON_AB, 201, "DHCP-Field");

/// DHCP-Option (26.2352.202): 1 to 247 octets.
pub const DHCP_OPTION: Attribute<Octets> = Attribute::vendor(ERICSSON_AB, 202, "DHCP-Option");

/// Security-Service (26.2352.203): text, 1 to 247 octets.
pub const SECURITY_SERVICE: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 203, "Security-Service");

/// Reauth-Service-Name (26.2352.204): text with a tag, 1 to 247 octets.
pub const REAUTH_SERVICE_NAME: Attribute<Tagged<Text>> = Attribute::vendor(ERICSSON_AB, 204, "Reauth-Service-Name");

/// Flow-IP-Profile (26.2352.205): text, 1 to 247 octets.
pub const FLOW_IP_PROFILE: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 205, "Flow-IP-Profile");

/// Radius-Throttle-Watermark (26.2352.206): a number, 4 octets.
pub const RADIUS_THROTTLE_WATERMARK: Attribute<Integer> =
    Attribute::vendor(ERICSSON_AB, 206, "Radius-Throttle-Watermark");

/// RB-IPV6-DNS (26.2352.207): text, 1 to 247 octets.
pub const RB_IPV6_DNS: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 207, "RB-IPV6-DNS");

/// RB-IPv6-Option (26.2352.208): text, 1 to 247 octets.
pub const RB_IPV6_OPTION: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 208, "RB-IPv6-Option");

/// Cluster-Partition-ID (26.2352.209): text, 1 to 247 octets.
pub const CLUSTER_PARTITION_ID: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 209, "Cluster-Partition-ID");

/// Circuit-Group-Member (26.2352.210): text, 1 to 247 octets.
pub const CIRCUIT_GROUP_MEMBER: Attribute<Text> = Attribute::vendor(ERICSSON_AB, 210, "Circuit-Group-Member");

/// Delegated-Max-Prefix (26.2352.212): a number, 4 octets.
pub const DELEGATED_MAX_PREFIX: Attribute<Integer> = Attribute::vendor(ERICSSON_AB, 212, "Delegated-Max-Prefix");

/// IPv4-Address-Release-Control (26.2352.213): text, 1 to 247 octets.
pub const IPV4_ADDRESS_RELEASE_CONTROL: Attribute<Text> =
    Attribute::vendor(ERICSSON_AB, 213, "IPv4-Address-Release-Control");

/// Acct-Input-IPv4-Octets (26.2352.214): a number, 4 octets.
pub const ACCT_INPUT_IPV4_OCTETS: Attribute<Integer> = Attribute::vendor(ERICSSON_AB, 214, "Acct-Input-IPv4-Octets");

/// Acct-Output-IPv4-Octets (26.2352.215): a number, 4 octets.
pub const ACCT_OUTPUT_IPV4_OCTETS: Attribute<Integer> = Attribute::vendor(ERICSSON_AB, 215, "Acct-Output-IPv4-Octets");

/// Acct-Input-IPv4-Packets (26.2352.216): a number, 4 octets.
pub const ACCT_INPUT_IPV4_PACKETS: Attribute<Integer> = Attribute::vendor(ERICSSON_AB, 216, "Acct-Input-IPv4-Packets");

/// Acct-Output-IPv4-Packets (26.2352.217): a number, 4 octets.
pub const ACCT_OUTPUT_IPV4_PACKETS: Attribute<Integer> =
    Attribute::vendor(ERICSSON_AB, 217, "Acct-Output-IPv4-Packets");

/// Acct-Input-IPv4-Gigawords (26.2352.218): a number, 4 octets.
pub const ACCT_INPUT_IPV4_GIGAWORDS: Attribute<Integer> =
    Attribute::vendor(ERICSSON_AB, 218, "Acct-Input-IPv4-Gigawords");

/// Acct-Output-IPv4-Gigawords (26.2352.219): a number, 4 octets.
pub const ACCT_OUTPUT_IPV4_GIGAWORDS: Attribute<Integer> =
    Attribute::vendor(ERICSSON_AB, 219, "Acct-Output-IPv4-Gigawords");

/// Acct-Input-IPv6-Octets (26.2352.220): a number, 4 octets.
pub const ACCT_INPUT_IPV6_OCTETS: Attribute<Integer> = Attribute::vendor(ERICSSON_AB, 220, "Acct-Input-IPv6-Octets");

/// Acct-Output-IPv6-Octets (26.2352.221): a number, 4 octets.
pub const ACCT_OUTPUT_IPV6_OCTETS: Attribute<Integer> = Attribute::vendor(ERICSSON_AB, 221, "Acct-Output-IPv6-Octets");

/// Acct-Input-IPv6-Packets (26.2352.222): a number, 4 octets.
pub const ACCT_INPUT_IPV6_PACKETS: Attribute<Integer> = Attribute::vendor(ERICSSON_AB, 222, "Acct-Input-IPv6-Packets");

/// Acct-Output-IPv6-Packets (26.2352.223): a number, 4 octets.
pub const ACCT_OUTPUT_IPV6_PACKETS: Attribute<Integer> =
    Attribute::vendor(ERICSSON_AB, 223, "Acct-Output-IPv6-Packets");

/// Acct-Input-IPv6-Gigawords (26.2352.224): a number, 4 octets.
pub const ACCT_INPUT_IPV6_GIGAWORDS: Attribute<Integer> =
    Attribute::vendor(ERICSSON_AB, 224, "Acct-Input-IPv6-Gigawords");

/// Acct-Output-IPv6-Gigawords (26.2352.225): a number, 4 octets.
pub const ACCT_OUTPUT_IPV6_GIGAWORDS: Attribute<Integer> =
    Attribute::vendor(ERICSSON_AB, 225, "Acct-Output-IPv6-Gigawords");

/// What the numbers of Source-Validation (26.2352.14) mean.
#[derive(Debug)]
pub enum SourceValidation {}

impl Enumeration for SourceValidation {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "Enabled"), (2, "Disabled")];
}

/// What the numbers of Tunnel-Domain (26.2352.15) mean.
#[derive(Debug)]
pub enum TunnelDomain {}

impl Enumeration for TunnelDomain {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "Enabled"), (2, "Disabled")];
}

/// What the numbers of Tunnel-Function (26.2352.18) mean.
#[derive(Debug)]
pub enum TunnelFunction {}

impl Enumeration for TunnelFunction {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "LAC-Only"), (2, "LNS-Only"), (3, "LAC-LNS")];
}

/// What the numbers of Tunnel-Session-Auth (26.2352.23) mean.
#[derive(Debug)]
pub enum TunnelSessionAuth {}

impl Enumeration for TunnelSessionAuth {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "CHAP"), (2, "PAP"), (3, "CHAP-PAP")];
}

/// What the numbers of Tunnel-Group (26.2352.29) mean.
#[derive(Debug)]
pub enum TunnelGroup {}

impl Enumeration for TunnelGroup {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "Enabled"), (2, "Disabled")];
}

/// What the numbers of Tunnel-Algorithm (26.2352.31) mean.
#[derive(Debug)]
pub enum TunnelAlgorithm {}

impl Enumeration for TunnelAlgorithm {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "First"), (2, "Load-Balance"), (3, "WRR")];
}

/// What the numbers of Mcast-Send (26.2352.33) mean.
#[derive(Debug)]
pub enum McastSend {}

impl Enumeration for McastSend {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "NO-SEND"), (2, "SEND"), (3, "UNSOLICITED-SEND")];
}

/// What the numbers of Mcast-Receive (26.2352.34) mean.
#[derive(Debug)]
pub enum McastReceive {}

impl Enumeration for McastReceive {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "NO-RECEIVE"), (2, "RECEIVE")];
}

/// What the numbers of Tunnel-DNIS (26.2352.37) mean.
#[derive(Debug)]
pub enum TunnelDnis {}

impl Enumeration for TunnelDnis {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "DNIS"), (2, "DNIS-Only"), (4, "DNIS-Generate")];
}

/// What the numbers of Medium-Type (26.2352.38) mean.
#[derive(Debug)]
pub enum MediumType {}

impl Enumeration for MediumType {
    const NAMES: &'static [(u32, &'static str)] = &[(11, "DSL"), (12, "Cable"), (13, "Wireless"), (14, "Satellite")];
}

/// What the numbers of PVC-Encapsulation-Type (26.2352.39) mean.
#[derive(Debug)]
pub enum PvcEncapsulationType {}

impl Enumeration for PvcEncapsulationType {
    const NAMES: &'static [(u32, &'static str)] = &[
        (1, "AAA-ENCAPS-ATM-RAW"),
        (2, "AAA-ENCAPS-ATM-ROUTE1483"),
        (3, "AAA-ENCAPS-ATM-AUTO1483"),
        (4, "AAA-ENCAPS-ATM-MULTI"),
        (5, "AAA-ENCAPS-ATM-BRIDGE1483"),
        (6, "AAA-ENCAPS-ATM-PPP"),
        (7, "AAA-ENCAPS-ATM-PPP-SERIAL"),
        (8, "AAA-ENCAPS-ATM-PPP-NLPID"),
        (9, "AAA-ENCAPS-ATM-PPP-AUTO"),
        (10, "AAA-ENCAPS-ATM-PPPOE"),
        (11, "AAA-ENCAPS-ATM-L2TP"),
        (12, "AAA-ENCAPS-ATM-PPP-LLC"),
        (13, "AAA-ENCAPS-FRAME-AUTO1490"),
        (14, "AAA-ENCAPS-FRAME-MULTI"),
        (15, "AAA-ENCAPS-FRAME-BRIDGE1490"),
        (16, "AAA-ENCAPS-FRAME-PPP"),
        (17, "AAA-ENCAPS-FRAME-PPP-AUTO"),
        (18, "AAA-ENCAPS-FRAME-PPPOE"),
        (19, "AAA-ENCAPS-FRAME-ROUTE1490"),
        (20, "AAA-ENCAPS-FRAME-L2TP"),
        (21, "AAA-ENCAPS-L2TP-VC-MUXED"),
        (22, "AAA-ENCAPS-ETH"),
        (23, "AAA-ENCAPS-ETH-PPPOE"),
        (24, "AAA-ENCAPS-ETH-MULTI"),
        (25, "AAA-ENCAPS-ETH-DOT1Q"),
        (26, "AAA-ENCAPS-ETH-DOT1Q-PPPOE"),
        (27, "AAA-ENCAPS-ATM-MULTI-PPPOE"),
        (28, "AAA-ENCAPS-ATM-MULTI-IPV6OE"),
        (29, "AAA-ENCAPS-ATM-MULTI-PPPOE-N-IPV6OE"),
        (30, "AAA-ENCAPS-ETH-DOT1Q-TUNNEL"),
        (31, "AAA-ENCAPS-ETH-DOT1Q-TUNNEL-PPPOE"),
    ];
}

/// What the numbers of PVC-Circuit-Padding (26.2352.41) mean.
#[derive(Debug)]
pub enum PvcCircuitPadding {}

impl Enumeration for PvcCircuitPadding {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "AAA-CIRCUIT-PADDING"), (2, "AAA-CIRCUIT-NO-PADDING")];
}

/// What the numbers of Bind-Type (26.2352.42) mean.
#[derive(Debug)]
pub enum BindType {}

impl Enumeration for BindType {
    const NAMES: &'static [(u32, &'static str)] = &[
        (1, "AAA-AUTH-BIND"),
        (2, "AAA-BYPASS-BIND"),
        (3, "AAA-INTERFACE-BIND"),
        (4, "AAA-SUBSCRIBE-BIND"),
        (5, "AAA-TUNNEL-BIND"),
        (6, "AAA-SESSION-BIND"),
        (7, "AAA-Q8021-BIND"),
        (8, "AAA-MULTI-BIND"),
        (9, "AAA-DHCP-BIND"),
        (10, "AAA-MULTI-BIND-SUB"),
        (11, "AAA-BRIDGE-GROUP-BIND"),
        (12, "AAA-VLAN-BIND"),
        (13, "AAA-VLAN-GROUP-BIND"),
        (14, "AAA-AUTO-SUBSCRIBER-BIND"),
    ];
}

/// What the numbers of Bind-Auth-Protocol (26.2352.43) mean.
#[derive(Debug)]
pub enum BindAuthProtocol {}

impl Enumeration for BindAuthProtocol {
    const NAMES: &'static [(u32, &'static str)] = &[
        (1, "AAA-PPP-PAP"),
        (2, "AAA-PPP-CHAP"),
        (3, "AAA-PPP-CHAP-WAIT"),
        (4, "AAA-PPP-CHAP-PAP"),
        (5, "AAA-PPP-CHAP-WAIT-PAP"),
        (6, "AAA-PPP-EAP"),
        (7, "AAA-PPP-PAP-CHAP"),
        (8, "AAA-PPP-PAP-CHAP-WAIT"),
    ];
}

/// What the numbers of IP-TOS-Field (26.2352.61) mean.
#[derive(Debug)]
pub enum IpTosField {}

impl Enumeration for IpTosField {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "normal"),
        (1, "min-cost-only"),
        (2, "max-reliability-only"),
        (3, "max-reliability-plus-min-cost"),
        (4, "max-throughput-only"),
        (5, "max-throughput-plus-min-cost"),
        (6, "max-throughput-plus-max-reliability"),
        (7, "max-throughput-plus-max-reliability-plus-min-cost"),
        (8, "min-delay-only"),
        (9, "min-delay-plus-min-cost"),
        (10, "min-delay-plus-max-reliability"),
        (11, "min-delay-plus-max-reliability-plus-min-cost"),
        (12, "min-delay-plus-max-throughput"),
        (13, "min-delay-plus-max-throughput-plus-min-cost"),
        (14, "min-delay-plus-max-throughput-plus-max-reliability"),
        (15, "min-delay-plus-max-throughput-plus-max-reliability-plus-min-cost"),
    ];
}

/// What the numbers of Platform-Type (26.2352.98) mean.
#[derive(Debug)]
pub enum PlatformType {}

impl Enumeration for PlatformType {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "SMS"), (2, "SmartEdge-800"), (3, "SE-400"), (4, "SE-100")];
}

/// What the numbers of Circuit-Protocol-Encap (26.2352.111) mean.
#[derive(Debug)]
pub enum CircuitProtocolEncap {}

impl Enumeration for CircuitProtocolEncap {
    const NAMES: &'static [(u32, &'static str)] = &[(27, "ENCAPS-PPPOE")];
}

/// What the numbers of LAC-Port-Type (26.2352.139) mean.
#[derive(Debug)]
pub enum LacPortType {}

impl Enumeration for LacPortType {
    const NAMES: &'static [(u32, &'static str)] = &[
        (40, "NAS-PORT-TYPE-10BT"),
        (41, "NAS-PORT-TYPE-100BT"),
        (42, "NAS-PORT-TYPE-DS3-FR"),
        (43, "NAS-PORT-TYPE-DS3-ATM"),
        (44, "NAS-PORT-TYPE-OC3"),
        (45, "NAS-PORT-TYPE-HSSI"),
        (46, "NAS-PORT-TYPE-EIA530"),
        (47, "NAS-PORT-TYPE-T1"),
        (48, "NAS-PORT-TYPE-CHAN-T3"),
        (49, "NAS-PORT-TYPE-DS1-FR"),
        (50, "NAS-PORT-TYPE-E3-ATM"),
        (51, "NAS-PORT-TYPE-IMA-ATM"),
        (52, "NAS-PORT-TYPE-DS3-ATM-2"),
        (53, "NAS-PORT-TYPE-OC3-ATM-2"),
        (54, "NAS-PORT-TYPE-1000BSX"),
        (55, "NAS-PORT-TYPE-E1-FR"),
        (56, "NAS-PORT-TYPE-E1-ATM"),
        (57, "NAS-PORT-TYPE-E3-FR"),
        (58, "NAS-PORT-TYPE-OC3-POS"),
        (59, "NAS-PORT-TYPE-OC12-POS"),
        (60, "NAS-PORT-TYPE-PPPOE"),
    ];
}

/// What the numbers of LAC-Real-Port-Type (26.2352.140) mean.
#[derive(Debug)]
pub enum LacRealPortType {}

impl Enumeration for LacRealPortType {
    const NAMES: &'static [(u32, &'static str)] = &[
        (40, "NAS-PORT-TYPE-10BT"),
        (41, "NAS-PORT-TYPE-100BT"),
        (42, "NAS-PORT-TYPE-DS3-FR"),
        (43, "NAS-PORT-TYPE-DS3-ATM"),
        (44, "NAS-PORT-TYPE-OC3"),
        (45, "NAS-PORT-TYPE-HSSI"),
        (46, "NAS-PORT-TYPE-EIA530"),
        (47, "NAS-PORT-TYPE-T1"),
        (48, "NAS-PORT-TYPE-CHAN-T3"),
        (49, "NAS-PORT-TYPE-DS1-FR"),
        (50, "NAS-PORT-TYPE-E3-ATM"),
        (51, "NAS-PORT-TYPE-IMA-ATM"),
        (52, "NAS-PORT-TYPE-DS3-ATM-2"),
        (53, "NAS-PORT-TYPE-OC3-ATM-2"),
        (54, "NAS-PORT-TYPE-1000BSX"),
        (55, "NAS-PORT-TYPE-E1-FR"),
        (56, "NAS-PORT-TYPE-E1-ATM"),
        (57, "NAS-PORT-TYPE-E3-FR"),
        (58, "NAS-PORT-TYPE-OC3-POS"),
        (59, "NAS-PORT-TYPE-OC12-POS"),
        (60, "NAS-PORT-TYPE-PPPOE"),
    ];
}

/// What the numbers of Acct-Update-Reason (26.2352.144) mean.
#[derive(Debug)]
pub enum AcctUpdateReason {}

impl Enumeration for AcctUpdateReason {
    const NAMES: &'static [(u32, &'static str)] = &[
        (1, "AAA-LOAD-ACCT-SESSION-UP"),
        (2, "AAA-LOAD-ACCT-SESSION-DOWN"),
        (3, "AAA-LOAD-ACCT-PERIODIC"),
        (4, "AAA-LOAD-ACCT-DYN-AC-ENT-START"),
        (5, "AAA-LOAD-ACCT-DYN-AC-ENT-STOP"),
        (6, "AAA-LOAD-ACCT-DYN-AC-ENT-TIMEOUT"),
        (7, "AAA-LOAD-ACCT-SUBSCRIBER-REAUTHOR"),
        (8, "AAA-LOAD-ACCT-PPP-IPCP-UP"),
        (9, "AAA-LOAD-ACCT-PPP-MP-LINK-UP"),
        (10, "AAA-LOAD-ACCT-DHCP-IP-ADDR-GRANTED"),
        (11, "AAA-LOAD-ACCT-DHCP-IP-ADDR-RELEASED"),
        (12, "AAA-LOAD-ACCT-ACL-TIMERED-ACTION"),
        (13, "AAA-LOAD-ACCT-ACL-ACTION"),
        (14, "AAA-LOAD-ACCT-CMD"),
        (15, "AAA-LOAD-ACCT-TEST"),
    ];
}

/// What the numbers of DSL-Line-State (26.2352.180) mean.
#[derive(Debug)]
pub enum DslLineState {}

impl Enumeration for DslLineState {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "Showtime"), (2, "Idle"), (3, "Silent")];
}

/// What the numbers of DSL-Transmission-System (26.2352.182) mean.
#[derive(Debug)]
pub enum DslTransmissionSystem {}

impl Enumeration for DslTransmissionSystem {
    const NAMES: &'static [(u32, &'static str)] =
        &[(1, "ADSL1"), (2, "ADSL2"), (3, "ADSL2+"), (4, "VDSL1"), (5, "VDSL2"), (6, "SDSL"), (7, "UNKNOWN")];
}

/// What the numbers of Service-Action (26.2352.191) mean.
#[derive(Debug)]
pub enum ServiceAction {}

impl Enumeration for ServiceAction {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "DE-ACTIVATE"), (1, "ACTIVATE-WITH-ACCT"), (2, "ACTIVATE-WITHOUT-ACCT")];
}

/// What the numbers of Service-Error-Cause (26.2352.193) mean.
#[derive(Debug)]
pub enum ServiceErrorCause {}

impl Enumeration for ServiceErrorCause {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Service-success"),
        (401, "Unsupported-attribute"),
        (402, "Missing-attribute"),
        (404, "Invalid-request"),
        (506, "Resource-unavailable"),
        (550, "Generic-service-error"),
        (551, "Service-not-found"),
        (552, "Service-already-active"),
        (553, "Service-accounting-disabled"),
        (554, "Service-duplicate-parameter"),
    ];
}
