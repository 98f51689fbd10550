//! ZTE: broadband gateways.
//!
//! Source: vendor documentation; private enterprise number 3902 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/zte`: change it there.

use ulna_wire::{Attribute, Format, Integer, Text, Vendor};

/// ZTE: private enterprise number 3902.
pub const ZTE: Vendor = Vendor::new(3902, Format::T1L1);

/// ZTE-Client-DNS-Pri (26.3902.1): text, 1 to 247 octets.
pub const ZTE_CLIENT_DNS_PRI: Attribute<Text> = Attribute::vendor(ZTE, 1, "ZTE-Client-DNS-Pri");

/// ZTE-Client-DNS-Sec (26.3902.2): text, 1 to 247 octets.
pub const ZTE_CLIENT_DNS_SEC: Attribute<Text> = Attribute::vendor(ZTE, 2, "ZTE-Client-DNS-Sec");

/// ZTE-Context-Name (26.3902.4): text, 1 to 247 octets.
pub const ZTE_CONTEXT_NAME: Attribute<Text> = Attribute::vendor(ZTE, 4, "ZTE-Context-Name");

/// ZTE-Tunnel-Max-Sessions (26.3902.21): a number, 4 octets.
pub const ZTE_TUNNEL_MAX_SESSIONS: Attribute<Integer> = Attribute::vendor(ZTE, 21, "ZTE-Tunnel-Max-Sessions");

/// ZTE-Tunnel-Max-Tunnels (26.3902.22): a number, 4 octets.
pub const ZTE_TUNNEL_MAX_TUNNELS: Attribute<Integer> = Attribute::vendor(ZTE, 22, "ZTE-Tunnel-Max-Tunnels");

/// ZTE-Tunnel-Window (26.3902.24): a number, 4 octets.
pub const ZTE_TUNNEL_WINDOW: Attribute<Integer> = Attribute::vendor(ZTE, 24, "ZTE-Tunnel-Window");

/// ZTE-Tunnel-Retransmit (26.3902.25): a number, 4 octets.
pub const ZTE_TUNNEL_RETRANSMIT: Attribute<Integer> = Attribute::vendor(ZTE, 25, "ZTE-Tunnel-Retransmit");

/// ZTE-Tunnel-Cmd-Timeout (26.3902.26): a number, 4 octets.
pub const ZTE_TUNNEL_CMD_TIMEOUT: Attribute<Integer> = Attribute::vendor(ZTE, 26, "ZTE-Tunnel-Cmd-Timeout");

/// ZTE-PPPOE-URL (26.3902.27): text, 1 to 247 octets.
pub const ZTE_PPPOE_URL: Attribute<Text> = Attribute::vendor(ZTE, 27, "ZTE-PPPOE-URL");

/// ZTE-PPPOE-MOTM (26.3902.28): text, 1 to 247 octets.
pub const ZTE_PPPOE_MOTM: Attribute<Text> = Attribute::vendor(ZTE, 28, "ZTE-PPPOE-MOTM");

/// ZTE-Tunnel-Algorithm (26.3902.31): a number, 4 octets.
pub const ZTE_TUNNEL_ALGORITHM: Attribute<Integer> = Attribute::vendor(ZTE, 31, "ZTE-Tunnel-Algorithm");

/// ZTE-Tunnel-Deadtime (26.3902.32): a number, 4 octets.
pub const ZTE_TUNNEL_DEADTIME: Attribute<Integer> = Attribute::vendor(ZTE, 32, "ZTE-Tunnel-Deadtime");

/// ZTE-Mcast-Send (26.3902.33): a number, 4 octets.
pub const ZTE_MCAST_SEND: Attribute<Integer> = Attribute::vendor(ZTE, 33, "ZTE-Mcast-Send");

/// ZTE-Mcast-Receive (26.3902.34): a number, 4 octets.
pub const ZTE_MCAST_RECEIVE: Attribute<Integer> = Attribute::vendor(ZTE, 34, "ZTE-Mcast-Receive");

/// ZTE-Mcast-MaxGroups (26.3902.35): a number, 4 octets.
pub const ZTE_MCAST_MAXGROUPS: Attribute<Integer> = Attribute::vendor(ZTE, 35, "ZTE-Mcast-MaxGroups");

/// ZTE-Access-Type (26.3902.74): a number, 4 octets.
pub const ZTE_ACCESS_TYPE: Attribute<Integer> = Attribute::vendor(ZTE, 74, "ZTE-Access-Type");

/// ZTE-QoS-Type (26.3902.81): a number, 4 octets.
pub const ZTE_QOS_TYPE: Attribute<Integer> = Attribute::vendor(ZTE, 81, "ZTE-QoS-Type");

/// ZTE-QoS-Profile-Down (26.3902.82): text, 1 to 247 octets.
pub const ZTE_QOS_PROFILE_DOWN: Attribute<Text> = Attribute::vendor(ZTE, 82, "ZTE-QoS-Profile-Down");

/// ZTE-Rate-Ctrl-SCR-Down (26.3902.83): a number, 4 octets.
pub const ZTE_RATE_CTRL_SCR_DOWN: Attribute<Integer> = Attribute::vendor(ZTE, 83, "ZTE-Rate-Ctrl-SCR-Down");

/// ZTE-Rate-Ctrl-Burst-Down (26.3902.84): a number, 4 octets.
pub const ZTE_RATE_CTRL_BURST_DOWN: Attribute<Integer> = Attribute::vendor(ZTE, 84, "ZTE-Rate-Ctrl-Burst-Down");

/// ZTE-Rate-Ctrl-PCR (26.3902.86): a number, 4 octets.
pub const ZTE_RATE_CTRL_PCR: Attribute<Integer> = Attribute::vendor(ZTE, 86, "ZTE-Rate-Ctrl-PCR");

/// ZTE-TCP-Syn-Rate (26.3902.88): a number, 4 octets.
pub const ZTE_TCP_SYN_RATE: Attribute<Integer> = Attribute::vendor(ZTE, 88, "ZTE-TCP-Syn-Rate");

/// ZTE-Rate-Ctrl-SCR-Up (26.3902.89): a number, 4 octets.
pub const ZTE_RATE_CTRL_SCR_UP: Attribute<Integer> = Attribute::vendor(ZTE, 89, "ZTE-Rate-Ctrl-SCR-Up");

/// ZTE-Priority-Level (26.3902.90): a number, 4 octets.
pub const ZTE_PRIORITY_LEVEL: Attribute<Integer> = Attribute::vendor(ZTE, 90, "ZTE-Priority-Level");

/// ZTE-Rate-Ctrl-Burst-Up (26.3902.91): a number, 4 octets.
pub const ZTE_RATE_CTRL_BURST_UP: Attribute<Integer> = Attribute::vendor(ZTE, 91, "ZTE-Rate-Ctrl-Burst-Up");

/// ZTE-Rate-Ctrl-Burst-Max-Down (26.3902.92): a number, 4 octets.
pub const ZTE_RATE_CTRL_BURST_MAX_DOWN: Attribute<Integer> = Attribute::vendor(ZTE, 92, "ZTE-Rate-Ctrl-Burst-Max-Down");

/// ZTE-Rate-Ctrl-Burst-Max-Up (26.3902.93): a number, 4 octets.
pub const ZTE_RATE_CTRL_BURST_MAX_UP: Attribute<Integer> = Attribute::vendor(ZTE, 93, "ZTE-Rate-Ctrl-Burst-Max-Up");

/// ZTE-QOS-Profile-Up (26.3902.94): text, 1 to 247 octets.
pub const ZTE_QOS_PROFILE_UP: Attribute<Text> = Attribute::vendor(ZTE, 94, "ZTE-QOS-Profile-Up");

/// ZTE-TCP-Limit-Num (26.3902.95): a number, 4 octets.
pub const ZTE_TCP_LIMIT_NUM: Attribute<Integer> = Attribute::vendor(ZTE, 95, "ZTE-TCP-Limit-Num");

/// ZTE-TCP-Limit-Mode (26.3902.96): a number, 4 octets.
pub const ZTE_TCP_LIMIT_MODE: Attribute<Integer> = Attribute::vendor(ZTE, 96, "ZTE-TCP-Limit-Mode");

/// ZTE-IGMP-Service-Profile-Num (26.3902.97): a number, 4 octets.
pub const ZTE_IGMP_SERVICE_PROFILE_NUM: Attribute<Integer> = Attribute::vendor(ZTE, 97, "ZTE-IGMP-Service-Profile-Num");

/// ZTE-PPP-Sservice-Type (26.3902.101): a number, 4 octets.
pub const ZTE_PPP_SSERVICE_TYPE: Attribute<Integer> = Attribute::vendor(ZTE, 101, "ZTE-PPP-Sservice-Type");

/// ZTE-SW-Privilege (26.3902.104): a number, 4 octets.
pub const ZTE_SW_PRIVILEGE: Attribute<Integer> = Attribute::vendor(ZTE, 104, "ZTE-SW-Privilege");

/// ZTE-Access-Domain (26.3902.151): text, 1 to 247 octets.
pub const ZTE_ACCESS_DOMAIN: Attribute<Text> = Attribute::vendor(ZTE, 151, "ZTE-Access-Domain");

/// ZTE-VPN-ID (26.3902.190): text, 1 to 247 octets.
pub const ZTE_VPN_ID: Attribute<Text> = Attribute::vendor(ZTE, 190, "ZTE-VPN-ID");

/// ZTE_Rate-Bust-DPIR (26.3902.191): a number, 4 octets.
pub const ZTE_RATE_BUST_DPIR: Attribute<Integer> = Attribute::vendor(ZTE, 191, "ZTE_Rate-Bust-DPIR");

/// ZTE_Rate-Bust-UPIR (26.3902.192): a number, 4 octets.
pub const ZTE_RATE_BUST_UPIR: Attribute<Integer> = Attribute::vendor(ZTE, 192, "ZTE_Rate-Bust-UPIR");

/// ZTE-Rate-Ctrl-PBS-Down (26.3902.202): a number, 4 octets.
pub const ZTE_RATE_CTRL_PBS_DOWN: Attribute<Integer> = Attribute::vendor(ZTE, 202, "ZTE-Rate-Ctrl-PBS-Down");

/// ZTE-Rate-Ctrl-PBS-Up (26.3902.203): a number, 4 octets.
pub const ZTE_RATE_CTRL_PBS_UP: Attribute<Integer> = Attribute::vendor(ZTE, 203, "ZTE-Rate-Ctrl-PBS-Up");

/// ZTE-Rate-Ctrl-SCR-Up-v6 (26.3902.228): a number, 4 octets.
pub const ZTE_RATE_CTRL_SCR_UP_V6: Attribute<Integer> = Attribute::vendor(ZTE, 228, "ZTE-Rate-Ctrl-SCR-Up-v6");

/// ZTE-Rate-Ctrl-Burst-Up-v6 (26.3902.229): a number, 4 octets.
pub const ZTE_RATE_CTRL_BURST_UP_V6: Attribute<Integer> = Attribute::vendor(ZTE, 229, "ZTE-Rate-Ctrl-Burst-Up-v6");

/// ZTE-Rate-Ctrl-Burst-Max-Up-v6 (26.3902.230): a number, 4 octets.
pub const ZTE_RATE_CTRL_BURST_MAX_UP_V6: Attribute<Integer> =
    Attribute::vendor(ZTE, 230, "ZTE-Rate-Ctrl-Burst-Max-Up-v6");

/// ZTE-Rate-Ctrl-PBS-Up-v6 (26.3902.231): a number, 4 octets.
pub const ZTE_RATE_CTRL_PBS_UP_V6: Attribute<Integer> = Attribute::vendor(ZTE, 231, "ZTE-Rate-Ctrl-PBS-Up-v6");

/// ZTE-QoS-Profile-Up-v6 (26.3902.232): text, 1 to 247 octets.
pub const ZTE_QOS_PROFILE_UP_V6: Attribute<Text> = Attribute::vendor(ZTE, 232, "ZTE-QoS-Profile-Up-v6");

/// ZTE-Rate-Ctrl-SCR-Down-v6 (26.3902.233): a number, 4 octets.
pub const ZTE_RATE_CTRL_SCR_DOWN_V6: Attribute<Integer> = Attribute::vendor(ZTE, 233, "ZTE-Rate-Ctrl-SCR-Down-v6");

/// ZTE-Rate-Ctrl-Burst-Down-v6 (26.3902.234): a number, 4 octets.
pub const ZTE_RATE_CTRL_BURST_DOWN_V6: Attribute<Integer> = Attribute::vendor(ZTE, 234, "ZTE-Rate-Ctrl-Burst-Down-v6");

/// ZTE-Rate-Ctrl-Burst-Max-Down-v6 (26.3902.235): a number, 4 octets.
pub const ZTE_RATE_CTRL_BURST_MAX_DOWN_V6: Attribute<Integer> =
    Attribute::vendor(ZTE, 235, "ZTE-Rate-Ctrl-Burst-Max-Down-v6");

/// ZTE-Rate-Ctrl-PBS-Down-v6 (26.3902.236): a number, 4 octets.
pub const ZTE_RATE_CTRL_PBS_DOWN_V6: Attribute<Integer> = Attribute::vendor(ZTE, 236, "ZTE-Rate-Ctrl-PBS-Down-v6");

/// ZTE-QoS-Profile-Down-v6 (26.3902.237): text, 1 to 247 octets.
pub const ZTE_QOS_PROFILE_DOWN_V6: Attribute<Text> = Attribute::vendor(ZTE, 237, "ZTE-QoS-Profile-Down-v6");
