//! Unisphere, later Juniper Networks: ERX and MX subscriber management.
//!
//! Source: vendor documentation; private enterprise number 4874 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/erx`: change it there.

use ulna_wire::{
    Attribute, Enum, Enumeration, Format, Integer, Ipv4, Ipv6, Ipv6Prefix, Octets, SaltedOctets, Tagged, Text, Vendor,
};

/// ERX: private enterprise number 4874.
pub const ERX: Vendor = Vendor::new(4874, Format::T1L1);

/// ERX-Virtual-Router-Name (26.4874.1): text, 1 to 247 octets.
pub const ERX_VIRTUAL_ROUTER_NAME: Attribute<Text> = Attribute::vendor(ERX, 1, "ERX-Virtual-Router-Name");

/// ERX-Address-Pool-Name (26.4874.2): text, 1 to 247 octets.
pub const ERX_ADDRESS_POOL_NAME: Attribute<Text> = Attribute::vendor(ERX, 2, "ERX-Address-Pool-Name");

/// ERX-Local-Loopback-Interface (26.4874.3): text, 1 to 247 octets.
pub const ERX_LOCAL_LOOPBACK_INTERFACE: Attribute<Text> = Attribute::vendor(ERX, 3, "ERX-Local-Loopback-Interface");

/// ERX-Primary-Dns (26.4874.4): an IPv4 address, 4 octets.
pub const ERX_PRIMARY_DNS: Attribute<Ipv4> = Attribute::vendor(ERX, 4, "ERX-Primary-Dns");

/// ERX-Secondary-Dns (26.4874.5): an IPv4 address, 4 octets.
pub const ERX_SECONDARY_DNS: Attribute<Ipv4> = Attribute::vendor(ERX, 5, "ERX-Secondary-Dns");

/// ERX-Primary-Wins (26.4874.6): an IPv4 address, 4 octets.
pub const ERX_PRIMARY_WINS: Attribute<Ipv4> = Attribute::vendor(ERX, 6, "ERX-Primary-Wins");

/// ERX-Secondary-Wins (26.4874.7): an IPv4 address, 4 octets.
pub const ERX_SECONDARY_WINS: Attribute<Ipv4> = Attribute::vendor(ERX, 7, "ERX-Secondary-Wins");

/// ERX-Tunnel-Virtual-Router (26.4874.8): text with a tag, 1 to 247 octets.
pub const ERX_TUNNEL_VIRTUAL_ROUTER: Attribute<Tagged<Text>> = Attribute::vendor(ERX, 8, "ERX-Tunnel-Virtual-Router");

/// ERX-Tunnel-Password (26.4874.9): text with a tag, 1 to 247 octets.
pub const ERX_TUNNEL_PASSWORD: Attribute<Tagged<Text>> = Attribute::vendor(ERX, 9, "ERX-Tunnel-Password");

/// ERX-Ingress-Policy-Name (26.4874.10): text, 1 to 247 octets.
pub const ERX_INGRESS_POLICY_NAME: Attribute<Text> = Attribute::vendor(ERX, 10, "ERX-Ingress-Policy-Name");

/// ERX-Egress-Policy-Name (26.4874.11): text, 1 to 247 octets.
pub const ERX_EGRESS_POLICY_NAME: Attribute<Text> = Attribute::vendor(ERX, 11, "ERX-Egress-Policy-Name");

/// ERX-Ingress-Statistics (26.4874.12): a number that [`ErxIngressStatistics`] names, 4 octets.
pub const ERX_INGRESS_STATISTICS: Attribute<Enum<ErxIngressStatistics>> =
    Attribute::vendor(ERX, 12, "ERX-Ingress-Statistics");

/// ERX-Egress-Statistics (26.4874.13): a number that [`ErxEgressStatistics`] names, 4 octets.
pub const ERX_EGRESS_STATISTICS: Attribute<Enum<ErxEgressStatistics>> =
    Attribute::vendor(ERX, 13, "ERX-Egress-Statistics");

/// ERX-Atm-Service-Category (26.4874.14): a number that [`ErxAtmServiceCategory`] names, 4 octets.
pub const ERX_ATM_SERVICE_CATEGORY: Attribute<Enum<ErxAtmServiceCategory>> =
    Attribute::vendor(ERX, 14, "ERX-Atm-Service-Category");

/// ERX-Atm-PCR (26.4874.15): a number, 4 octets.
pub const ERX_ATM_PCR: Attribute<Integer> = Attribute::vendor(ERX, 15, "ERX-Atm-PCR");

/// ERX-Atm-SCR (26.4874.16): a number, 4 octets.
pub const ERX_ATM_SCR: Attribute<Integer> = Attribute::vendor(ERX, 16, "ERX-Atm-SCR");

/// ERX-Atm-MBS (26.4874.17): a number, 4 octets.
pub const ERX_ATM_MBS: Attribute<Integer> = Attribute::vendor(ERX, 17, "ERX-Atm-MBS");

/// ERX-Cli-Initial-Access-Level (26.4874.18): text, 1 to 247 octets.
pub const ERX_CLI_INITIAL_ACCESS_LEVEL: Attribute<Text> = Attribute::vendor(ERX, 18, "ERX-Cli-Initial-Access-Level");

/// ERX-Cli-Allow-All-VR-Access (26.4874.19): a number that [`ErxCliAllowAllVrAccess`] names, 4 octets.
pub const ERX_CLI_ALLOW_ALL_VR_ACCESS: Attribute<Enum<ErxCliAllowAllVrAccess>> =
    Attribute::vendor(ERX, 19, "ERX-Cli-Allow-All-VR-Access");

/// ERX-Alternate-Cli-Access-Level (26.4874.20): text, 1 to 247 octets.
pub const ERX_ALTERNATE_CLI_ACCESS_LEVEL: Attribute<Text> =
    Attribute::vendor(ERX, 20, "ERX-Alternate-Cli-Access-Level");

/// ERX-Alternate-Cli-Vrouter-Name (26.4874.21): text, 1 to 247 octets.
pub const ERX_ALTERNATE_CLI_VROUTER_NAME: Attribute<Text> =
    Attribute::vendor(ERX, 21, "ERX-Alternate-Cli-Vrouter-Name");

/// ERX-Sa-Validate (26.4874.22): a number that [`ErxSaValidate`] names, 4 octets.
pub const ERX_SA_VALIDATE: Attribute<Enum<ErxSaValidate>> = Attribute::vendor(ERX, 22, "ERX-Sa-Validate");

/// ERX-Igmp-Enable (26.4874.23): a number that [`ErxIgmpEnable`] names, 4 octets.
pub const ERX_IGMP_ENABLE: Attribute<Enum<ErxIgmpEnable>> = Attribute::vendor(ERX, 23, "ERX-Igmp-Enable");

/// ERX-Pppoe-Description (26.4874.24): text, 1 to 247 octets.
pub const ERX_PPPOE_DESCRIPTION: Attribute<Text> = Attribute::vendor(ERX, 24, "ERX-Pppoe-Description");

/// ERX-Redirect-VR-Name (26.4874.25): text, 1 to 247 octets.
pub const ERX_REDIRECT_VR_NAME: Attribute<Text> = Attribute::vendor(ERX, 25, "ERX-Redirect-VR-Name");

/// ERX-Qos-Profile-Name (26.4874.26): text, 1 to 247 octets.
pub const ERX_QOS_PROFILE_NAME: Attribute<Text> = Attribute::vendor(ERX, 26, "ERX-Qos-Profile-Name");

/// ERX-Pppoe-Max-Sessions (26.4874.27): a number, 4 octets.
pub const ERX_PPPOE_MAX_SESSIONS: Attribute<Integer> = Attribute::vendor(ERX, 27, "ERX-Pppoe-Max-Sessions");

/// ERX-Pppoe-Url (26.4874.28): text, 1 to 247 octets.
pub const ERX_PPPOE_URL: Attribute<Text> = Attribute::vendor(ERX, 28, "ERX-Pppoe-Url");

/// ERX-Qos-Profile-Interface-Type (26.4874.29): a number that [`ErxQosProfileInterfaceType`] names, 4 octets.
pub const ERX_QOS_PROFILE_INTERFACE_TYPE: Attribute<Enum<ErxQosProfileInterfaceType>> =
    Attribute::vendor(ERX, 29, "ERX-Qos-Profile-Interface-Type");

/// ERX-Tunnel-Nas-Port-Method (26.4874.30): a number that [`ErxTunnelNasPortMethod`] names, 4 octets.
pub const ERX_TUNNEL_NAS_PORT_METHOD: Attribute<Enum<ErxTunnelNasPortMethod>> =
    Attribute::vendor(ERX, 30, "ERX-Tunnel-Nas-Port-Method");

/// ERX-Service-Bundle (26.4874.31): text, 1 to 247 octets.
pub const ERX_SERVICE_BUNDLE: Attribute<Text> = Attribute::vendor(ERX, 31, "ERX-Service-Bundle");

/// ERX-Tunnel-Tos (26.4874.32): a number, 4 octets.
pub const ERX_TUNNEL_TOS: Attribute<Integer> = Attribute::vendor(ERX, 32, "ERX-Tunnel-Tos");

/// ERX-Tunnel-Maximum-Sessions (26.4874.33): a number, 4 octets.
pub const ERX_TUNNEL_MAXIMUM_SESSIONS: Attribute<Integer> = Attribute::vendor(ERX, 33, "ERX-Tunnel-Maximum-Sessions");

/// ERX-Framed-Ip-Route-Tag (26.4874.34): text, 1 to 247 octets.
pub const ERX_FRAMED_IP_ROUTE_TAG: Attribute<Text> = Attribute::vendor(ERX, 34, "ERX-Framed-Ip-Route-Tag");

/// ERX-Dial-Out-Number (26.4874.35): text, 1 to 247 octets.
pub const ERX_DIAL_OUT_NUMBER: Attribute<Text> = Attribute::vendor(ERX, 35, "ERX-Dial-Out-Number");

/// ERX-PPP-Username (26.4874.36): text, 1 to 247 octets.
pub const ERX_PPP_USERNAME: Attribute<Text> = Attribute::vendor(ERX, 36, "ERX-PPP-Username");

/// ERX-PPP-Password (26.4874.37): text, 1 to 247 octets.
pub const ERX_PPP_PASSWORD: Attribute<Text> = Attribute::vendor(ERX, 37, "ERX-PPP-Password");

/// ERX-PPP-Auth-Protocol (26.4874.38): a number that [`ErxPppAuthProtocol`] names, 4 octets.
pub const ERX_PPP_AUTH_PROTOCOL: Attribute<Enum<ErxPppAuthProtocol>> =
    Attribute::vendor(ERX, 38, "ERX-PPP-Auth-Protocol");

/// ERX-Minimum-BPS (26.4874.39): a number, 4 octets.
pub const ERX_MINIMUM_BPS: Attribute<Integer> = Attribute::vendor(ERX, 39, "ERX-Minimum-BPS");

/// ERX-Maximum-BPS (26.4874.40): a number, 4 octets.
pub const ERX_MAXIMUM_BPS: Attribute<Integer> = Attribute::vendor(ERX, 40, "ERX-Maximum-BPS");

/// ERX-Bearer-Type (26.4874.41): a number that [`ErxBearerType`] names, 4 octets.
pub const ERX_BEARER_TYPE: Attribute<Enum<ErxBearerType>> = Attribute::vendor(ERX, 41, "ERX-Bearer-Type");

/// ERX-Input-Gigapkts (26.4874.42): a number, 4 octets.
pub const ERX_INPUT_GIGAPKTS: Attribute<Integer> = Attribute::vendor(ERX, 42, "ERX-Input-Gigapkts");

/// ERX-Output-Gigapkts (26.4874.43): a number, 4 octets.
pub const ERX_OUTPUT_GIGAPKTS: Attribute<Integer> = Attribute::vendor(ERX, 43, "ERX-Output-Gigapkts");

/// ERX-Tunnel-Interface-Id (26.4874.44): text, 1 to 247 octets.
pub const ERX_TUNNEL_INTERFACE_ID: Attribute<Text> = Attribute::vendor(ERX, 44, "ERX-Tunnel-Interface-Id");

/// ERX-IpV6-Virtual-Router (26.4874.45): text, 1 to 247 octets.
pub const ERX_IPV6_VIRTUAL_ROUTER: Attribute<Text> = Attribute::vendor(ERX, 45, "ERX-IpV6-Virtual-Router");

/// ERX-IpV6-Local-Interface (26.4874.46): text, 1 to 247 octets.
pub const ERX_IPV6_LOCAL_INTERFACE: Attribute<Text> = Attribute::vendor(ERX, 46, "ERX-IpV6-Local-Interface");

/// ERX-Ipv6-Primary-Dns (26.4874.47): an IPv6 address, 16 octets.
pub const ERX_IPV6_PRIMARY_DNS: Attribute<Ipv6> = Attribute::vendor(ERX, 47, "ERX-Ipv6-Primary-Dns");

/// ERX-Ipv6-Secondary-Dns (26.4874.48): an IPv6 address, 16 octets.
pub const ERX_IPV6_SECONDARY_DNS: Attribute<Ipv6> = Attribute::vendor(ERX, 48, "ERX-Ipv6-Secondary-Dns");

/// Sdx-Service-Name (26.4874.49): text, 1 to 247 octets.
pub const SDX_SERVICE_NAME: Attribute<Text> = Attribute::vendor(ERX, 49, "Sdx-Service-Name");

/// Sdx-Session-Volume-Quota (26.4874.50): text, 1 to 247 octets.
pub const SDX_SESSION_VOLUME_QUOTA: Attribute<Text> = Attribute::vendor(ERX, 50, "Sdx-Session-Volume-Quota");

/// Sdx-Tunnel-Disconnect-Cause-Info (26.4874.51): text, 1 to 247 octets.
pub const SDX_TUNNEL_DISCONNECT_CAUSE_INFO: Attribute<Text> =
    Attribute::vendor(ERX, 51, "Sdx-Tunnel-Disconnect-Cause-Info");

/// ERX-Radius-Client-Address (26.4874.52): an IPv4 address, 4 octets.
pub const ERX_RADIUS_CLIENT_ADDRESS: Attribute<Ipv4> = Attribute::vendor(ERX, 52, "ERX-Radius-Client-Address");

/// ERX-Service-Description (26.4874.53): text, 1 to 247 octets.
pub const ERX_SERVICE_DESCRIPTION: Attribute<Text> = Attribute::vendor(ERX, 53, "ERX-Service-Description");

/// ERX-L2tp-Recv-Window-Size (26.4874.54): a number, 4 octets.
pub const ERX_L2TP_RECV_WINDOW_SIZE: Attribute<Integer> = Attribute::vendor(ERX, 54, "ERX-L2tp-Recv-Window-Size");

/// ERX-Dhcp-Options (26.4874.55): 1 to 247 octets.
pub const ERX_DHCP_OPTIONS: Attribute<Octets> = Attribute::vendor(ERX, 55, "ERX-Dhcp-Options");

/// ERX-Dhcp-Mac-Addr (26.4874.56): text, 1 to 247 octets.
pub const ERX_DHCP_MAC_ADDR: Attribute<Text> = Attribute::vendor(ERX, 56, "ERX-Dhcp-Mac-Addr");

/// ERX-Dhcp-Gi-Address (26.4874.57): an IPv4 address, 4 octets.
pub const ERX_DHCP_GI_ADDRESS: Attribute<Ipv4> = Attribute::vendor(ERX, 57, "ERX-Dhcp-Gi-Address");

/// ERX-LI-Action (26.4874.58): octets hidden with a salt that [`ErxLiAction`] names, 1 to 247 octets.
pub const ERX_LI_ACTION: Attribute<SaltedOctets> = Attribute::vendor(ERX, 58, "ERX-LI-Action");

/// ERX-Med-Dev-Handle (26.4874.59): octets hidden with a salt, 1 to 247 octets.
pub const ERX_MED_DEV_HANDLE: Attribute<SaltedOctets> = Attribute::vendor(ERX, 59, "ERX-Med-Dev-Handle");

/// ERX-Med-Ip-Address (26.4874.60): octets hidden with a salt, 1 to 247 octets.
pub const ERX_MED_IP_ADDRESS: Attribute<SaltedOctets> = Attribute::vendor(ERX, 60, "ERX-Med-Ip-Address");

/// ERX-Med-Port-Number (26.4874.61): octets hidden with a salt, 1 to 247 octets.
pub const ERX_MED_PORT_NUMBER: Attribute<SaltedOctets> = Attribute::vendor(ERX, 61, "ERX-Med-Port-Number");

/// ERX-MLPPP-Bundle-Name (26.4874.62): text, 1 to 247 octets.
pub const ERX_MLPPP_BUNDLE_NAME: Attribute<Text> = Attribute::vendor(ERX, 62, "ERX-MLPPP-Bundle-Name");

/// ERX-Interface-Desc (26.4874.63): text, 1 to 247 octets.
pub const ERX_INTERFACE_DESC: Attribute<Text> = Attribute::vendor(ERX, 63, "ERX-Interface-Desc");

/// ERX-Tunnel-Group (26.4874.64): text, 1 to 247 octets.
pub const ERX_TUNNEL_GROUP: Attribute<Text> = Attribute::vendor(ERX, 64, "ERX-Tunnel-Group");

/// ERX-Service-Activate (26.4874.65): text with a tag, 1 to 247 octets.
pub const ERX_SERVICE_ACTIVATE: Attribute<Tagged<Text>> = Attribute::vendor(ERX, 65, "ERX-Service-Activate");

/// ERX-Service-Deactivate (26.4874.66): text, 1 to 247 octets.
pub const ERX_SERVICE_DEACTIVATE: Attribute<Text> = Attribute::vendor(ERX, 66, "ERX-Service-Deactivate");

/// ERX-Service-Volume (26.4874.67): a number with a tag, 4 octets.
pub const ERX_SERVICE_VOLUME: Attribute<Tagged<Integer>> = Attribute::vendor(ERX, 67, "ERX-Service-Volume");

/// ERX-Service-Timeout (26.4874.68): a number with a tag, 4 octets.
pub const ERX_SERVICE_TIMEOUT: Attribute<Tagged<Integer>> = Attribute::vendor(ERX, 68, "ERX-Service-Timeout");

/// ERX-Service-Statistics (26.4874.69): a number that [`ErxServiceStatistics`] names with a tag, 4 octets.
pub const ERX_SERVICE_STATISTICS: Attribute<Tagged<Enum<ErxServiceStatistics>>> =
    Attribute::vendor(ERX, 69, "ERX-Service-Statistics");

/// ERX-DF-Bit (26.4874.70): a number that [`ErxDfBit`] names, 4 octets.
pub const ERX_DF_BIT: Attribute<Enum<ErxDfBit>> = Attribute::vendor(ERX, 70, "ERX-DF-Bit");

/// ERX-IGMP-Access-Name (26.4874.71): text, 1 to 247 octets.
pub const ERX_IGMP_ACCESS_NAME: Attribute<Text> = Attribute::vendor(ERX, 71, "ERX-IGMP-Access-Name");

/// ERX-IGMP-Access-Src-Name (26.4874.72): text, 1 to 247 octets.
pub const ERX_IGMP_ACCESS_SRC_NAME: Attribute<Text> = Attribute::vendor(ERX, 72, "ERX-IGMP-Access-Src-Name");

/// ERX-IGMP-OIF-Map-Name (26.4874.73): text, 1 to 247 octets.
pub const ERX_IGMP_OIF_MAP_NAME: Attribute<Text> = Attribute::vendor(ERX, 73, "ERX-IGMP-OIF-Map-Name");

/// ERX-MLD-Access-Name (26.4874.74): text, 1 to 247 octets.
pub const ERX_MLD_ACCESS_NAME: Attribute<Text> = Attribute::vendor(ERX, 74, "ERX-MLD-Access-Name");

/// ERX-MLD-Access-Src-Name (26.4874.75): text, 1 to 247 octets.
pub const ERX_MLD_ACCESS_SRC_NAME: Attribute<Text> = Attribute::vendor(ERX, 75, "ERX-MLD-Access-Src-Name");

/// ERX-MLD-OIF-Map-Name (26.4874.76): text, 1 to 247 octets.
pub const ERX_MLD_OIF_MAP_NAME: Attribute<Text> = Attribute::vendor(ERX, 76, "ERX-MLD-OIF-Map-Name");

/// ERX-MLD-Version (26.4874.77): a number that [`ErxMldVersion`] names, 4 octets.
pub const ERX_MLD_VERSION: Attribute<Enum<ErxMldVersion>> = Attribute::vendor(ERX, 77, "ERX-MLD-Version");

/// ERX-IGMP-Version (26.4874.78): a number that [`ErxIgmpVersion`] names, 4 octets.
pub const ERX_IGMP_VERSION: Attribute<Enum<ErxIgmpVersion>> = Attribute::vendor(ERX, 78, "ERX-IGMP-Version");

/// ERX-IP-Mcast-Adm-Bw-Limit (26.4874.79): a number, 4 octets.
pub const ERX_IP_MCAST_ADM_BW_LIMIT: Attribute<Integer> = Attribute::vendor(ERX, 79, "ERX-IP-Mcast-Adm-Bw-Limit");

/// ERX-IPv6-Mcast-Adm-Bw-Limit (26.4874.80): a number, 4 octets.
pub const ERX_IPV6_MCAST_ADM_BW_LIMIT: Attribute<Integer> = Attribute::vendor(ERX, 80, "ERX-IPv6-Mcast-Adm-Bw-Limit");

/// ERX-Qos-Parameters (26.4874.82): text, 1 to 247 octets.
pub const ERX_QOS_PARAMETERS: Attribute<Text> = Attribute::vendor(ERX, 82, "ERX-Qos-Parameters");

/// ERX-Service-Session (26.4874.83): text, 1 to 247 octets.
pub const ERX_SERVICE_SESSION: Attribute<Text> = Attribute::vendor(ERX, 83, "ERX-Service-Session");

/// ERX-Mobile-IP-Algorithm (26.4874.84): a number, 4 octets.
pub const ERX_MOBILE_IP_ALGORITHM: Attribute<Integer> = Attribute::vendor(ERX, 84, "ERX-Mobile-IP-Algorithm");

/// ERX-Mobile-IP-SPI (26.4874.85): a number, 4 octets.
pub const ERX_MOBILE_IP_SPI: Attribute<Integer> = Attribute::vendor(ERX, 85, "ERX-Mobile-IP-SPI");

/// ERX-Mobile-IP-Key (26.4874.86): text, 1 to 247 octets.
pub const ERX_MOBILE_IP_KEY: Attribute<Text> = Attribute::vendor(ERX, 86, "ERX-Mobile-IP-Key");

/// ERX-Mobile-IP-Replay (26.4874.87): a number, 4 octets.
pub const ERX_MOBILE_IP_REPLAY: Attribute<Integer> = Attribute::vendor(ERX, 87, "ERX-Mobile-IP-Replay");

/// ERX-Mobile-IP-Access-Control (26.4874.88): text, 1 to 247 octets.
pub const ERX_MOBILE_IP_ACCESS_CONTROL: Attribute<Text> = Attribute::vendor(ERX, 88, "ERX-Mobile-IP-Access-Control");

/// ERX-Mobile-IP-Lifetime (26.4874.89): a number, 4 octets.
pub const ERX_MOBILE_IP_LIFETIME: Attribute<Integer> = Attribute::vendor(ERX, 89, "ERX-Mobile-IP-Lifetime");

/// ERX-L2TP-Resynch-Method (26.4874.90): a number that [`ErxL2tpResynchMethod`] names, 4 octets.
pub const ERX_L2TP_RESYNCH_METHOD: Attribute<Enum<ErxL2tpResynchMethod>> =
    Attribute::vendor(ERX, 90, "ERX-L2TP-Resynch-Method");

/// ERX-Tunnel-Switch-Profile (26.4874.91): text, 1 to 247 octets.
pub const ERX_TUNNEL_SWITCH_PROFILE: Attribute<Text> = Attribute::vendor(ERX, 91, "ERX-Tunnel-Switch-Profile");

/// ERX-L2c-Up-Stream-Data (26.4874.92): text, 1 to 247 octets.
pub const ERX_L2C_UP_STREAM_DATA: Attribute<Text> = Attribute::vendor(ERX, 92, "ERX-L2c-Up-Stream-Data");

/// ERX-L2c-Down-Stream-Data (26.4874.93): text, 1 to 247 octets.
pub const ERX_L2C_DOWN_STREAM_DATA: Attribute<Text> = Attribute::vendor(ERX, 93, "ERX-L2c-Down-Stream-Data");

/// ERX-Tunnel-Tx-Speed-Method (26.4874.94): a number that [`ErxTunnelTxSpeedMethod`] names, 4 octets.
pub const ERX_TUNNEL_TX_SPEED_METHOD: Attribute<Enum<ErxTunnelTxSpeedMethod>> =
    Attribute::vendor(ERX, 94, "ERX-Tunnel-Tx-Speed-Method");

/// ERX-IGMP-Query-Interval (26.4874.95): a number, 4 octets.
pub const ERX_IGMP_QUERY_INTERVAL: Attribute<Integer> = Attribute::vendor(ERX, 95, "ERX-IGMP-Query-Interval");

/// ERX-IGMP-Max-Resp-Time (26.4874.96): a number, 4 octets.
pub const ERX_IGMP_MAX_RESP_TIME: Attribute<Integer> = Attribute::vendor(ERX, 96, "ERX-IGMP-Max-Resp-Time");

/// ERX-IGMP-Immediate-Leave (26.4874.97): a number that [`ErxIgmpImmediateLeave`] names, 4 octets.
pub const ERX_IGMP_IMMEDIATE_LEAVE: Attribute<Enum<ErxIgmpImmediateLeave>> =
    Attribute::vendor(ERX, 97, "ERX-IGMP-Immediate-Leave");

/// ERX-MLD-Query-Interval (26.4874.98): a number, 4 octets.
pub const ERX_MLD_QUERY_INTERVAL: Attribute<Integer> = Attribute::vendor(ERX, 98, "ERX-MLD-Query-Interval");

/// ERX-MLD-Max-Resp-Time (26.4874.99): a number, 4 octets.
pub const ERX_MLD_MAX_RESP_TIME: Attribute<Integer> = Attribute::vendor(ERX, 99, "ERX-MLD-Max-Resp-Time");

/// ERX-MLD-Immediate-Leave (26.4874.100): a number that [`ErxMldImmediateLeave`] names, 4 octets.
pub const ERX_MLD_IMMEDIATE_LEAVE: Attribute<Enum<ErxMldImmediateLeave>> =
    Attribute::vendor(ERX, 100, "ERX-MLD-Immediate-Leave");

/// ERX-IP-Block-Multicast (26.4874.101): a number that [`ErxIpBlockMulticast`] names, 4 octets.
pub const ERX_IP_BLOCK_MULTICAST: Attribute<Enum<ErxIpBlockMulticast>> =
    Attribute::vendor(ERX, 101, "ERX-IP-Block-Multicast");

/// ERX-IGMP-Explicit-Tracking (26.4874.102): a number that [`ErxIgmpExplicitTracking`] names, 4 octets.
pub const ERX_IGMP_EXPLICIT_TRACKING: Attribute<Enum<ErxIgmpExplicitTracking>> =
    Attribute::vendor(ERX, 102, "ERX-IGMP-Explicit-Tracking");

/// ERX-IGMP-No-Tracking-V2-Grps (26.4874.103): a number that [`ErxIgmpNoTrackingV2Grps`] names, 4 octets.
pub const ERX_IGMP_NO_TRACKING_V2_GRPS: Attribute<Enum<ErxIgmpNoTrackingV2Grps>> =
    Attribute::vendor(ERX, 103, "ERX-IGMP-No-Tracking-V2-Grps");

/// ERX-MLD-Explicit-Tracking (26.4874.104): a number that [`ErxMldExplicitTracking`] names, 4 octets.
pub const ERX_MLD_EXPLICIT_TRACKING: Attribute<Enum<ErxMldExplicitTracking>> =
    Attribute::vendor(ERX, 104, "ERX-MLD-Explicit-Tracking");

/// ERX-MLD-No-Tracking-V1-Grps (26.4874.105): a number that [`ErxMldNoTrackingV1Grps`] names, 4 octets.
pub const ERX_MLD_NO_TRACKING_V1_GRPS: Attribute<Enum<ErxMldNoTrackingV1Grps>> =
    Attribute::vendor(ERX, 105, "ERX-MLD-No-Tracking-V1-Grps");

/// ERX-IPv6-Ingress-Policy-Name (26.4874.106): text, 1 to 247 octets.
pub const ERX_IPV6_INGRESS_POLICY_NAME: Attribute<Text> = Attribute::vendor(ERX, 106, "ERX-IPv6-Ingress-Policy-Name");

/// ERX-IPv6-Egress-Policy-Name (26.4874.107): text, 1 to 247 octets.
pub const ERX_IPV6_EGRESS_POLICY_NAME: Attribute<Text> = Attribute::vendor(ERX, 107, "ERX-IPv6-Egress-Policy-Name");

/// ERX-CoS-Shaping-Pmt-Type (26.4874.108): text, 1 to 247 octets.
pub const ERX_COS_SHAPING_PMT_TYPE: Attribute<Text> = Attribute::vendor(ERX, 108, "ERX-CoS-Shaping-Pmt-Type");

/// ERX-DHCP-Guided-Relay-Server (26.4874.109): an IPv4 address, 4 octets.
pub const ERX_DHCP_GUIDED_RELAY_SERVER: Attribute<Ipv4> = Attribute::vendor(ERX, 109, "ERX-DHCP-Guided-Relay-Server");

/// ERX-Acc-Loop-Cir-Id (26.4874.110): text, 1 to 247 octets.
pub const ERX_ACC_LOOP_CIR_ID: Attribute<Text> = Attribute::vendor(ERX, 110, "ERX-Acc-Loop-Cir-Id");

/// ERX-Acc-Aggr-Cir-Id-Bin (26.4874.111): 1 to 247 octets.
pub const ERX_ACC_AGGR_CIR_ID_BIN: Attribute<Octets> = Attribute::vendor(ERX, 111, "ERX-Acc-Aggr-Cir-Id-Bin");

/// ERX-Acc-Aggr-Cir-Id-Asc (26.4874.112): text, 1 to 247 octets.
pub const ERX_ACC_AGGR_CIR_ID_ASC: Attribute<Text> = Attribute::vendor(ERX, 112, "ERX-Acc-Aggr-Cir-Id-Asc");

/// ERX-Act-Data-Rate-Up (26.4874.113): a number, 4 octets.
pub const ERX_ACT_DATA_RATE_UP: Attribute<Integer> = Attribute::vendor(ERX, 113, "ERX-Act-Data-Rate-Up");

/// ERX-Act-Data-Rate-Dn (26.4874.114): a number, 4 octets.
pub const ERX_ACT_DATA_RATE_DN: Attribute<Integer> = Attribute::vendor(ERX, 114, "ERX-Act-Data-Rate-Dn");

/// ERX-Min-Data-Rate-Up (26.4874.115): a number, 4 octets.
pub const ERX_MIN_DATA_RATE_UP: Attribute<Integer> = Attribute::vendor(ERX, 115, "ERX-Min-Data-Rate-Up");

/// ERX-Min-Data-Rate-Dn (26.4874.116): a number, 4 octets.
pub const ERX_MIN_DATA_RATE_DN: Attribute<Integer> = Attribute::vendor(ERX, 116, "ERX-Min-Data-Rate-Dn");

/// ERX-Att-Data-Rate-Up (26.4874.117): a number, 4 octets.
pub const ERX_ATT_DATA_RATE_UP: Attribute<Integer> = Attribute::vendor(ERX, 117, "ERX-Att-Data-Rate-Up");

/// ERX-Att-Data-Rate-Dn (26.4874.118): a number, 4 octets.
pub const ERX_ATT_DATA_RATE_DN: Attribute<Integer> = Attribute::vendor(ERX, 118, "ERX-Att-Data-Rate-Dn");

/// ERX-Max-Data-Rate-Up (26.4874.119): a number, 4 octets.
pub const ERX_MAX_DATA_RATE_UP: Attribute<Integer> = Attribute::vendor(ERX, 119, "ERX-Max-Data-Rate-Up");

/// ERX-Max-Data-Rate-Dn (26.4874.120): a number, 4 octets.
pub const ERX_MAX_DATA_RATE_DN: Attribute<Integer> = Attribute::vendor(ERX, 120, "ERX-Max-Data-Rate-Dn");

/// ERX-Min-LP-Data-Rate-Up (26.4874.121): a number, 4 octets.
pub const ERX_MIN_LP_DATA_RATE_UP: Attribute<Integer> = Attribute::vendor(ERX, 121, "ERX-Min-LP-Data-Rate-Up");

/// ERX-Min-LP-Data-Rate-Dn (26.4874.122): a number, 4 octets.
pub const ERX_MIN_LP_DATA_RATE_DN: Attribute<Integer> = Attribute::vendor(ERX, 122, "ERX-Min-LP-Data-Rate-Dn");

/// ERX-Max-Interlv-Delay-Up (26.4874.123): a number, 4 octets.
pub const ERX_MAX_INTERLV_DELAY_UP: Attribute<Integer> = Attribute::vendor(ERX, 123, "ERX-Max-Interlv-Delay-Up");

/// ERX-Act-Interlv-Delay-Up (26.4874.124): a number, 4 octets.
pub const ERX_ACT_INTERLV_DELAY_UP: Attribute<Integer> = Attribute::vendor(ERX, 124, "ERX-Act-Interlv-Delay-Up");

/// ERX-Max-Interlv-Delay-Dn (26.4874.125): a number, 4 octets.
pub const ERX_MAX_INTERLV_DELAY_DN: Attribute<Integer> = Attribute::vendor(ERX, 125, "ERX-Max-Interlv-Delay-Dn");

/// ERX-Act-Interlv-Delay-Dn (26.4874.126): a number, 4 octets.
pub const ERX_ACT_INTERLV_DELAY_DN: Attribute<Integer> = Attribute::vendor(ERX, 126, "ERX-Act-Interlv-Delay-Dn");

/// ERX-DSL-Line-State (26.4874.127): a number that [`ErxDslLineState`] names, 4 octets.
pub const ERX_DSL_LINE_STATE: Attribute<Enum<ErxDslLineState>> = Attribute::vendor(ERX, 127, "ERX-DSL-Line-State");

/// ERX-DSL-Type (26.4874.128): a number that [`ErxDslType`] names, 4 octets.
pub const ERX_DSL_TYPE: Attribute<Enum<ErxDslType>> = Attribute::vendor(ERX, 128, "ERX-DSL-Type");

/// ERX-IPv6-NdRa-Prefix (26.4874.129): an IPv6 prefix, 2 to 18 octets.
pub const ERX_IPV6_NDRA_PREFIX: Attribute<Ipv6Prefix> = Attribute::vendor(ERX, 129, "ERX-IPv6-NdRa-Prefix");

/// ERX-Qos-Set-Name (26.4874.130): text, 1 to 247 octets.
pub const ERX_QOS_SET_NAME: Attribute<Text> = Attribute::vendor(ERX, 130, "ERX-Qos-Set-Name");

/// ERX-Service-Acct-Interval (26.4874.140): a number with a tag, 4 octets.
pub const ERX_SERVICE_ACCT_INTERVAL: Attribute<Tagged<Integer>> =
    Attribute::vendor(ERX, 140, "ERX-Service-Acct-Interval");

/// ERX-DownStream-Calc-Rate (26.4874.141): a number, 4 octets.
pub const ERX_DOWNSTREAM_CALC_RATE: Attribute<Integer> = Attribute::vendor(ERX, 141, "ERX-DownStream-Calc-Rate");

/// ERX-UpStream-Calc-Rate (26.4874.142): a number, 4 octets.
pub const ERX_UPSTREAM_CALC_RATE: Attribute<Integer> = Attribute::vendor(ERX, 142, "ERX-UpStream-Calc-Rate");

/// ERX-Max-Clients-Per-Interface (26.4874.143): a number, 4 octets.
pub const ERX_MAX_CLIENTS_PER_INTERFACE: Attribute<Integer> =
    Attribute::vendor(ERX, 143, "ERX-Max-Clients-Per-Interface");

/// ERX-PPP-Monitor-Ingress-Only (26.4874.144): a number that [`ErxPppMonitorIngressOnly`] names, 4 octets.
pub const ERX_PPP_MONITOR_INGRESS_ONLY: Attribute<Enum<ErxPppMonitorIngressOnly>> =
    Attribute::vendor(ERX, 144, "ERX-PPP-Monitor-Ingress-Only");

/// ERX-CoS-Scheduler-Pmt-Type (26.4874.146): text, 1 to 247 octets.
pub const ERX_COS_SCHEDULER_PMT_TYPE: Attribute<Text> = Attribute::vendor(ERX, 146, "ERX-CoS-Scheduler-Pmt-Type");

/// ERX-Backup-Address-Pool (26.4874.147): text, 1 to 247 octets.
pub const ERX_BACKUP_ADDRESS_POOL: Attribute<Text> = Attribute::vendor(ERX, 147, "ERX-Backup-Address-Pool");

/// ERX-ICR-Partition-Id (26.4874.150): text, 1 to 247 octets.
pub const ERX_ICR_PARTITION_ID: Attribute<Text> = Attribute::vendor(ERX, 150, "ERX-ICR-Partition-Id");

/// ERX-IPv6-Acct-Input-Octets (26.4874.151): a number, 4 octets.
pub const ERX_IPV6_ACCT_INPUT_OCTETS: Attribute<Integer> = Attribute::vendor(ERX, 151, "ERX-IPv6-Acct-Input-Octets");

/// ERX-IPv6-Acct-Output-Octets (26.4874.152): a number, 4 octets.
pub const ERX_IPV6_ACCT_OUTPUT_OCTETS: Attribute<Integer> = Attribute::vendor(ERX, 152, "ERX-IPv6-Acct-Output-Octets");

/// ERX-IPv6-Acct-Input-Packets (26.4874.153): a number, 4 octets.
pub const ERX_IPV6_ACCT_INPUT_PACKETS: Attribute<Integer> = Attribute::vendor(ERX, 153, "ERX-IPv6-Acct-Input-Packets");

/// ERX-IPv6-Acct-Output-Packets (26.4874.154): a number, 4 octets.
pub const ERX_IPV6_ACCT_OUTPUT_PACKETS: Attribute<Integer> =
    Attribute::vendor(ERX, 154, "ERX-IPv6-Acct-Output-Packets");

/// ERX-IPv6-Acct-Input-Gigawords (26.4874.155): a number, 4 octets.
pub const ERX_IPV6_ACCT_INPUT_GIGAWORDS: Attribute<Integer> =
    Attribute::vendor(ERX, 155, "ERX-IPv6-Acct-Input-Gigawords");

/// ERX-IPv6-Acct-Output-Gigawords (26.4874.156): a number, 4 octets.
pub const ERX_IPV6_ACCT_OUTPUT_GIGAWORDS: Attribute<Integer> =
    Attribute::vendor(ERX, 156, "ERX-IPv6-Acct-Output-Gigawords");

/// ERX-IPv6-NdRa-Pool-Name (26.4874.157): text, 1 to 247 octets.
pub const ERX_IPV6_NDRA_POOL_NAME: Attribute<Text> = Attribute::vendor(ERX, 157, "ERX-IPv6-NdRa-Pool-Name");

/// ERX-PppoE-Padn (26.4874.158): text, 1 to 247 octets.
pub const ERX_PPPOE_PADN: Attribute<Text> = Attribute::vendor(ERX, 158, "ERX-PppoE-Padn");

/// ERX-Dhcp-Option-82 (26.4874.159): 1 to 247 octets.
pub const ERX_DHCP_OPTION_82: Attribute<Octets> = Attribute::vendor(ERX, 159, "ERX-Dhcp-Option-82");

/// ERX-Vlan-Map-Id (26.4874.160): a number, 4 octets.
pub const ERX_VLAN_MAP_ID: Attribute<Integer> = Attribute::vendor(ERX, 160, "ERX-Vlan-Map-Id");

/// ERX-IPv6-Delegated-Pool-Name (26.4874.161): text, 1 to 247 octets.
pub const ERX_IPV6_DELEGATED_POOL_NAME: Attribute<Text> = Attribute::vendor(ERX, 161, "ERX-IPv6-Delegated-Pool-Name");

/// ERX-Tx-Connect-Speed (26.4874.162): a number, 4 octets.
pub const ERX_TX_CONNECT_SPEED: Attribute<Integer> = Attribute::vendor(ERX, 162, "ERX-Tx-Connect-Speed");

/// ERX-Rx-Connect-Speed (26.4874.163): a number, 4 octets.
pub const ERX_RX_CONNECT_SPEED: Attribute<Integer> = Attribute::vendor(ERX, 163, "ERX-Rx-Connect-Speed");

/// ERX-Service-Activate-Type (26.4874.173): a number that [`ErxServiceActivateType`] names with a tag, 4 octets.
pub const ERX_SERVICE_ACTIVATE_TYPE: Attribute<Tagged<Enum<ErxServiceActivateType>>> =
    Attribute::vendor(ERX, 173, "ERX-Service-Activate-Type");

/// ERX-Client-Profile-Name (26.4874.174): text, 1 to 247 octets.
pub const ERX_CLIENT_PROFILE_NAME: Attribute<Text> = Attribute::vendor(ERX, 174, "ERX-Client-Profile-Name");

/// ERX-Redirect-GW-Address (26.4874.175): an IPv4 address, 4 octets.
pub const ERX_REDIRECT_GW_ADDRESS: Attribute<Ipv4> = Attribute::vendor(ERX, 175, "ERX-Redirect-GW-Address");

/// ERX-APN-Name (26.4874.176): text, 1 to 247 octets.
pub const ERX_APN_NAME: Attribute<Text> = Attribute::vendor(ERX, 176, "ERX-APN-Name");

/// ERX-Cos-Shaping-Rate (26.4874.177): text, 1 to 247 octets.
pub const ERX_COS_SHAPING_RATE: Attribute<Text> = Attribute::vendor(ERX, 177, "ERX-Cos-Shaping-Rate");

/// ERX-Action-Reason (26.4874.178): text, 1 to 247 octets.
pub const ERX_ACTION_REASON: Attribute<Text> = Attribute::vendor(ERX, 178, "ERX-Action-Reason");

/// ERX-Service-Volume-Gigawords (26.4874.179): a number with a tag, 4 octets.
pub const ERX_SERVICE_VOLUME_GIGAWORDS: Attribute<Tagged<Integer>> =
    Attribute::vendor(ERX, 179, "ERX-Service-Volume-Gigawords");

/// ERX-Update-Service (26.4874.180): text with a tag, 1 to 247 octets.
pub const ERX_UPDATE_SERVICE: Attribute<Tagged<Text>> = Attribute::vendor(ERX, 180, "ERX-Update-Service");

/// ERX-DHCPv6-Guided-Relay-Server (26.4874.181): an IPv6 address, 16 octets.
pub const ERX_DHCPV6_GUIDED_RELAY_SERVER: Attribute<Ipv6> =
    Attribute::vendor(ERX, 181, "ERX-DHCPv6-Guided-Relay-Server");

/// ERX-Acc-Loop-Remote-Id (26.4874.182): text, 1 to 247 octets.
pub const ERX_ACC_LOOP_REMOTE_ID: Attribute<Text> = Attribute::vendor(ERX, 182, "ERX-Acc-Loop-Remote-Id");

/// ERX-Acc-Loop-Encap (26.4874.183): 1 to 247 octets.
pub const ERX_ACC_LOOP_ENCAP: Attribute<Octets> = Attribute::vendor(ERX, 183, "ERX-Acc-Loop-Encap");

/// ERX-Inner-Vlan-Map-Id (26.4874.184): a number, 4 octets.
pub const ERX_INNER_VLAN_MAP_ID: Attribute<Integer> = Attribute::vendor(ERX, 184, "ERX-Inner-Vlan-Map-Id");

/// ERX-Core-Facing-Interface (26.4874.185): text, 1 to 247 octets.
pub const ERX_CORE_FACING_INTERFACE: Attribute<Text> = Attribute::vendor(ERX, 185, "ERX-Core-Facing-Interface");

/// ERX-DHCP-First-Relay-IPv4-Address (26.4874.189): an IPv4 address, 4 octets.
pub const ERX_DHCP_FIRST_RELAY_IPV4_ADDRESS: Attribute<Ipv4> =
    Attribute::vendor(ERX, 189, "ERX-DHCP-First-Relay-IPv4-Address");

/// ERX-DHCP-First-Relay-IPv6-Address (26.4874.190): an IPv6 address, 16 octets.
pub const ERX_DHCP_FIRST_RELAY_IPV6_ADDRESS: Attribute<Ipv6> =
    Attribute::vendor(ERX, 190, "ERX-DHCP-First-Relay-IPv6-Address");

/// ERX-Input-Interface-Filter (26.4874.191): text, 1 to 247 octets.
pub const ERX_INPUT_INTERFACE_FILTER: Attribute<Text> = Attribute::vendor(ERX, 191, "ERX-Input-Interface-Filter");

/// ERX-Output-Interface-Filter (26.4874.192): text, 1 to 247 octets.
pub const ERX_OUTPUT_INTERFACE_FILTER: Attribute<Text> = Attribute::vendor(ERX, 192, "ERX-Output-Interface-Filter");

/// ERX-Pim-Enable (26.4874.193): a number that [`ErxPimEnable`] names, 4 octets.
pub const ERX_PIM_ENABLE: Attribute<Enum<ErxPimEnable>> = Attribute::vendor(ERX, 193, "ERX-Pim-Enable");

/// ERX-Bulk-CoA-Transaction-Id (26.4874.194): a number, 4 octets.
pub const ERX_BULK_COA_TRANSACTION_ID: Attribute<Integer> = Attribute::vendor(ERX, 194, "ERX-Bulk-CoA-Transaction-Id");

/// ERX-Bulk-CoA-Identifier (26.4874.195): a number, 4 octets.
pub const ERX_BULK_COA_IDENTIFIER: Attribute<Integer> = Attribute::vendor(ERX, 195, "ERX-Bulk-CoA-Identifier");

/// ERX-IPv4-Input-Service-Set (26.4874.196): text, 1 to 247 octets.
pub const ERX_IPV4_INPUT_SERVICE_SET: Attribute<Text> = Attribute::vendor(ERX, 196, "ERX-IPv4-Input-Service-Set");

/// ERX-IPv4-Output-Service-Set (26.4874.197): text, 1 to 247 octets.
pub const ERX_IPV4_OUTPUT_SERVICE_SET: Attribute<Text> = Attribute::vendor(ERX, 197, "ERX-IPv4-Output-Service-Set");

/// ERX-IPv4-Input-Service-Filter (26.4874.198): text, 1 to 247 octets.
pub const ERX_IPV4_INPUT_SERVICE_FILTER: Attribute<Text> = Attribute::vendor(ERX, 198, "ERX-IPv4-Input-Service-Filter");

/// ERX-IPv4-Output-Service-Filter (26.4874.199): text, 1 to 247 octets.
pub const ERX_IPV4_OUTPUT_SERVICE_FILTER: Attribute<Text> =
    Attribute::vendor(ERX, 199, "ERX-IPv4-Output-Service-Filter");

/// ERX-IPv6-Input-Service-Set (26.4874.200): text, 1 to 247 octets.
pub const ERX_IPV6_INPUT_SERVICE_SET: Attribute<Text> = Attribute::vendor(ERX, 200, "ERX-IPv6-Input-Service-Set");

/// ERX-IPv6-Output-Service-Set (26.4874.201): text, 1 to 247 octets.
pub const ERX_IPV6_OUTPUT_SERVICE_SET: Attribute<Text> = Attribute::vendor(ERX, 201, "ERX-IPv6-Output-Service-Set");

/// ERX-IPv6-Input-Service-Filter (26.4874.202): text, 1 to 247 octets.
pub const ERX_IPV6_INPUT_SERVICE_FILTER: Attribute<Text> = Attribute::vendor(ERX, 202, "ERX-IPv6-Input-Service-Filter");

/// ERX-IPv6-Output-Service-Filter (26.4874.203): text, 1 to 247 octets.
pub const ERX_IPV6_OUTPUT_SERVICE_FILTER: Attribute<Text> =
    Attribute::vendor(ERX, 203, "ERX-IPv6-Output-Service-Filter");

/// ERX-Adv-Pcef-Profile-Name (26.4874.204): text, 1 to 247 octets.
pub const ERX_ADV_PCEF_PROFILE_NAME: Attribute<Text> = Attribute::vendor(ERX, 204, "ERX-Adv-Pcef-Profile-Name");

/// ERX-Adv-Pcef-Rule-Name (26.4874.205): text, 1 to 247 octets.
pub const ERX_ADV_PCEF_RULE_NAME: Attribute<Text> = Attribute::vendor(ERX, 205, "ERX-Adv-Pcef-Rule-Name");

/// ERX-Re-Authentication-Catalyst (26.4874.206): a number that [`ErxReAuthenticationCatalyst`] names, 4 octets.
pub const ERX_RE_AUTHENTICATION_CATALYST: Attribute<Enum<ErxReAuthenticationCatalyst>> =
    Attribute::vendor(ERX, 206, "ERX-Re-Authentication-Catalyst");

/// ERX-DHCPv6-Options (26.4874.207): 1 to 247 octets.
pub const ERX_DHCPV6_OPTIONS: Attribute<Octets> = Attribute::vendor(ERX, 207, "ERX-DHCPv6-Options");

/// ERX-DHCP-Header (26.4874.208): 1 to 247 octets.
pub const ERX_DHCP_HEADER: Attribute<Octets> = Attribute::vendor(ERX, 208, "ERX-DHCP-Header");

/// ERX-DHCPv6-Header (26.4874.209): 1 to 247 octets.
pub const ERX_DHCPV6_HEADER: Attribute<Octets> = Attribute::vendor(ERX, 209, "ERX-DHCPv6-Header");

/// ERX-Acct-Request-Reason (26.4874.210): a number that [`ErxAcctRequestReason`] names, 4 octets.
pub const ERX_ACCT_REQUEST_REASON: Attribute<Enum<ErxAcctRequestReason>> =
    Attribute::vendor(ERX, 210, "ERX-Acct-Request-Reason");

/// ERX-Inner-Tag-Protocol-Id (26.4874.211): text, 1 to 247 octets.
pub const ERX_INNER_TAG_PROTOCOL_ID: Attribute<Text> = Attribute::vendor(ERX, 211, "ERX-Inner-Tag-Protocol-Id");

/// ERX-Routing-Services (26.4874.212): a number that [`ErxRoutingServices`] names, 4 octets.
pub const ERX_ROUTING_SERVICES: Attribute<Enum<ErxRoutingServices>> =
    Attribute::vendor(ERX, 212, "ERX-Routing-Services");

/// ERX-Interface-Set-Targeting-Weight (26.4874.213): a number, 4 octets.
pub const ERX_INTERFACE_SET_TARGETING_WEIGHT: Attribute<Integer> =
    Attribute::vendor(ERX, 213, "ERX-Interface-Set-Targeting-Weight");

/// ERX-Interface-Targeting-Weight (26.4874.214): a number, 4 octets.
pub const ERX_INTERFACE_TARGETING_WEIGHT: Attribute<Integer> =
    Attribute::vendor(ERX, 214, "ERX-Interface-Targeting-Weight");

/// ERX-Hybrid-Access-DSL-Downstream-Speed (26.4874.216): a number, 4 octets.
pub const ERX_HYBRID_ACCESS_DSL_DOWNSTREAM_SPEED: Attribute<Integer> =
    Attribute::vendor(ERX, 216, "ERX-Hybrid-Access-DSL-Downstream-Speed");

/// ERX-Hybrid-Access-LTE-Downstream-Speed (26.4874.217): a number, 4 octets.
pub const ERX_HYBRID_ACCESS_LTE_DOWNSTREAM_SPEED: Attribute<Integer> =
    Attribute::vendor(ERX, 217, "ERX-Hybrid-Access-LTE-Downstream-Speed");

/// ERX-PON-Access-Type (26.4874.219): a number that [`ErxPonAccessType`] names, 4 octets.
pub const ERX_PON_ACCESS_TYPE: Attribute<Enum<ErxPonAccessType>> = Attribute::vendor(ERX, 219, "ERX-PON-Access-Type");

/// ERX-ONT-ONU-Average-Data-Rate-Downstream (26.4874.220): a number, 4 octets.
pub const ERX_ONT_ONU_AVERAGE_DATA_RATE_DOWNSTREAM: Attribute<Integer> =
    Attribute::vendor(ERX, 220, "ERX-ONT-ONU-Average-Data-Rate-Downstream");

/// ERX-ONT-ONU-Peak-Data-Rate-Downstream (26.4874.221): a number, 4 octets.
pub const ERX_ONT_ONU_PEAK_DATA_RATE_DOWNSTREAM: Attribute<Integer> =
    Attribute::vendor(ERX, 221, "ERX-ONT-ONU-Peak-Data-Rate-Downstream");

/// ERX-ONT-ONU-Maximum-Data-Rate-Upstream (26.4874.222): a number, 4 octets.
pub const ERX_ONT_ONU_MAXIMUM_DATA_RATE_UPSTREAM: Attribute<Integer> =
    Attribute::vendor(ERX, 222, "ERX-ONT-ONU-Maximum-Data-Rate-Upstream");

/// ERX-ONT-ONU-Assured-Data-Rate-Upstream (26.4874.223): a number, 4 octets.
pub const ERX_ONT_ONU_ASSURED_DATA_RATE_UPSTREAM: Attribute<Integer> =
    Attribute::vendor(ERX, 223, "ERX-ONT-ONU-Assured-Data-Rate-Upstream");

/// ERX-PON-Tree-Maximum-Data-Rate-Upstream (26.4874.224): a number, 4 octets.
pub const ERX_PON_TREE_MAXIMUM_DATA_RATE_UPSTREAM: Attribute<Integer> =
    Attribute::vendor(ERX, 224, "ERX-PON-Tree-Maximum-Data-Rate-Upstream");

/// ERX-PON-Tree-Maximum-Data-Rate-Downstream (26.4874.225): a number, 4 octets.
pub const ERX_PON_TREE_MAXIMUM_DATA_RATE_DOWNSTREAM: Attribute<Integer> =
    Attribute::vendor(ERX, 225, "ERX-PON-Tree-Maximum-Data-Rate-Downstream");

/// ERX-Expected-Throughput-Upstream (26.4874.226): a number, 4 octets.
pub const ERX_EXPECTED_THROUGHPUT_UPSTREAM: Attribute<Integer> =
    Attribute::vendor(ERX, 226, "ERX-Expected-Throughput-Upstream");

/// ERX-Expected-Throughput-Downstream (26.4874.227): a number, 4 octets.
pub const ERX_EXPECTED_THROUGHPUT_DOWNSTREAM: Attribute<Integer> =
    Attribute::vendor(ERX, 227, "ERX-Expected-Throughput-Downstream");

/// ERX-Attainable-Expected-Throughput-Upstream (26.4874.228): a number, 4 octets.
pub const ERX_ATTAINABLE_EXPECTED_THROUGHPUT_UPSTREAM: Attribute<Integer> =
    Attribute::vendor(ERX, 228, "ERX-Attainable-Expected-Throughput-Upstream");

/// ERX-Attainable-Expected-Throughput-Downstream (26.4874.229): a number, 4 octets.
pub const ERX_ATTAINABLE_EXPECTED_THROUGHPUT_DOWNSTREAM: Attribute<Integer> =
    Attribute::vendor(ERX, 229, "ERX-Attainable-Expected-Throughput-Downstream");

/// ERX-Gamma-Data-Rate-Upstream (26.4874.230): a number, 4 octets.
pub const ERX_GAMMA_DATA_RATE_UPSTREAM: Attribute<Integer> =
    Attribute::vendor(ERX, 230, "ERX-Gamma-Data-Rate-Upstream");

/// ERX-Gamma-Data-Rate-Downstream (26.4874.231): a number, 4 octets.
pub const ERX_GAMMA_DATA_RATE_DOWNSTREAM: Attribute<Integer> =
    Attribute::vendor(ERX, 231, "ERX-Gamma-Data-Rate-Downstream");

/// ERX-Attainable-Gamma-Data-Rate-Upstream (26.4874.232): a number, 4 octets.
pub const ERX_ATTAINABLE_GAMMA_DATA_RATE_UPSTREAM: Attribute<Integer> =
    Attribute::vendor(ERX, 232, "ERX-Attainable-Gamma-Data-Rate-Upstream");

/// ERX-Attainable-Gamma-Data-Rate-Downstream (26.4874.233): a number, 4 octets.
pub const ERX_ATTAINABLE_GAMMA_DATA_RATE_DOWNSTREAM: Attribute<Integer> =
    Attribute::vendor(ERX, 233, "ERX-Attainable-Gamma-Data-Rate-Downstream");

/// What the numbers of ERX-Ingress-Statistics (26.4874.12) mean.
#[derive(Debug)]
pub enum ErxIngressStatistics {}

impl Enumeration for ErxIngressStatistics {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "disable"), (1, "enable")];
}

/// What the numbers of ERX-Egress-Statistics (26.4874.13) mean.
#[derive(Debug)]
pub enum ErxEgressStatistics {}

impl Enumeration for ErxEgressStatistics {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "disable"), (1, "enable")];
}

/// What the numbers of ERX-Atm-Service-Category (26.4874.14) mean.
#[derive(Debug)]
pub enum ErxAtmServiceCategory {}

impl Enumeration for ErxAtmServiceCategory {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "UBR"), (2, "UBRPCR"), (3, "nrtVBR"), (4, "CBR")];
}

/// What the numbers of ERX-Cli-Allow-All-VR-Access (26.4874.19) mean.
#[derive(Debug)]
pub enum ErxCliAllowAllVrAccess {}

impl Enumeration for ErxCliAllowAllVrAccess {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "disable"), (1, "enable")];
}

/// What the numbers of ERX-Sa-Validate (26.4874.22) mean.
#[derive(Debug)]
pub enum ErxSaValidate {}

impl Enumeration for ErxSaValidate {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "disable"), (1, "enable")];
}

/// What the numbers of ERX-Igmp-Enable (26.4874.23) mean.
#[derive(Debug)]
pub enum ErxIgmpEnable {}

impl Enumeration for ErxIgmpEnable {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "disable"), (1, "enable")];
}

/// What the numbers of ERX-Qos-Profile-Interface-Type (26.4874.29) mean.
#[derive(Debug)]
pub enum ErxQosProfileInterfaceType {}

impl Enumeration for ErxQosProfileInterfaceType {
    const NAMES: &'static [(u32, &'static str)] = &[
        (1, "IP"),
        (2, "ATM"),
        (3, "HDLC"),
        (4, "ETHERNET"),
        (5, "SERVER-PORT"),
        (6, "ATM-1483"),
        (7, "FRAME-RELAY"),
        (8, "MPLS-MINOR"),
        (9, "CBF"),
        (10, "IP-TUNNEL"),
        (11, "VLAN-SUB"),
        (12, "PPPOE-SUB"),
    ];
}

/// What the numbers of ERX-Tunnel-Nas-Port-Method (26.4874.30) mean.
#[derive(Debug)]
pub enum ErxTunnelNasPortMethod {}

impl Enumeration for ErxTunnelNasPortMethod {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "None"), (1, "CISCO-CLID")];
}

/// What the numbers of ERX-PPP-Auth-Protocol (26.4874.38) mean.
#[derive(Debug)]
pub enum ErxPppAuthProtocol {}

impl Enumeration for ErxPppAuthProtocol {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "None"), (1, "PAP"), (2, "CHAP"), (3, "PAP-CHAP"), (4, "CHAP-PAP")];
}

/// What the numbers of ERX-Bearer-Type (26.4874.41) mean.
#[derive(Debug)]
pub enum ErxBearerType {}

impl Enumeration for ErxBearerType {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "None"), (1, "Analog"), (2, "Digital")];
}

/// What the numbers of ERX-LI-Action (26.4874.58) mean.
#[derive(Debug)]
pub enum ErxLiAction {}

impl Enumeration for ErxLiAction {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "off"), (1, "on"), (2, "noop")];
}

/// What the numbers of ERX-Service-Statistics (26.4874.69) mean.
#[derive(Debug)]
pub enum ErxServiceStatistics {}

impl Enumeration for ErxServiceStatistics {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "disabled"), (1, "time"), (2, "time-volume")];
}

/// What the numbers of ERX-DF-Bit (26.4874.70) mean.
#[derive(Debug)]
pub enum ErxDfBit {}

impl Enumeration for ErxDfBit {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "dont-ignore-df-bit"), (1, "ignore-df-bit")];
}

/// What the numbers of ERX-MLD-Version (26.4874.77) mean.
#[derive(Debug)]
pub enum ErxMldVersion {}

impl Enumeration for ErxMldVersion {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "v1"), (2, "v2")];
}

/// What the numbers of ERX-IGMP-Version (26.4874.78) mean.
#[derive(Debug)]
pub enum ErxIgmpVersion {}

impl Enumeration for ErxIgmpVersion {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "v1"), (2, "v2"), (3, "v3")];
}

/// What the numbers of ERX-L2TP-Resynch-Method (26.4874.90) mean.
#[derive(Debug)]
pub enum ErxL2tpResynchMethod {}

impl Enumeration for ErxL2tpResynchMethod {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "disable"), (1, "failover"), (2, "silent-failover"), (3, "failover-with-silent-backup")];
}

/// What the numbers of ERX-Tunnel-Tx-Speed-Method (26.4874.94) mean.
#[derive(Debug)]
pub enum ErxTunnelTxSpeedMethod {}

impl Enumeration for ErxTunnelTxSpeedMethod {
    const NAMES: &'static [(u32, &'static str)] =
        &[(1, "static-layer2"), (2, "dynamic-layer2"), (3, "qos"), (4, "actual")];
}

/// What the numbers of ERX-IGMP-Immediate-Leave (26.4874.97) mean.
#[derive(Debug)]
pub enum ErxIgmpImmediateLeave {}

impl Enumeration for ErxIgmpImmediateLeave {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "disabled"), (1, "enabled")];
}

/// What the numbers of ERX-MLD-Immediate-Leave (26.4874.100) mean.
#[derive(Debug)]
pub enum ErxMldImmediateLeave {}

impl Enumeration for ErxMldImmediateLeave {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "disabled"), (1, "enabled")];
}

/// What the numbers of ERX-IP-Block-Multicast (26.4874.101) mean.
#[derive(Debug)]
pub enum ErxIpBlockMulticast {}

impl Enumeration for ErxIpBlockMulticast {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "disabled"), (1, "enabled")];
}

/// What the numbers of ERX-IGMP-Explicit-Tracking (26.4874.102) mean.
#[derive(Debug)]
pub enum ErxIgmpExplicitTracking {}

impl Enumeration for ErxIgmpExplicitTracking {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "disabled"), (1, "enabled")];
}

/// What the numbers of ERX-IGMP-No-Tracking-V2-Grps (26.4874.103) mean.
#[derive(Debug)]
pub enum ErxIgmpNoTrackingV2Grps {}

impl Enumeration for ErxIgmpNoTrackingV2Grps {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "disabled"), (1, "enabled")];
}

/// What the numbers of ERX-MLD-Explicit-Tracking (26.4874.104) mean.
#[derive(Debug)]
pub enum ErxMldExplicitTracking {}

impl Enumeration for ErxMldExplicitTracking {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "disabled"), (1, "enabled")];
}

/// What the numbers of ERX-MLD-No-Tracking-V1-Grps (26.4874.105) mean.
#[derive(Debug)]
pub enum ErxMldNoTrackingV1Grps {}

impl Enumeration for ErxMldNoTrackingV1Grps {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "disabled"), (1, "enabled")];
}

/// What the numbers of ERX-DSL-Line-State (26.4874.127) mean.
#[derive(Debug)]
pub enum ErxDslLineState {}

impl Enumeration for ErxDslLineState {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "SHOWTIME"), (2, "IDLE"), (3, "SILENT")];
}

/// What the numbers of ERX-DSL-Type (26.4874.128) mean.
#[derive(Debug)]
pub enum ErxDslType {}

impl Enumeration for ErxDslType {
    const NAMES: &'static [(u32, &'static str)] =
        &[(1, "ADSL1"), (2, "ADSL2"), (3, "ADSL2PLUS"), (4, "VDSL1"), (5, "VDSL2"), (6, "SDSL"), (7, "UNKNOWN")];
}

/// What the numbers of ERX-PPP-Monitor-Ingress-Only (26.4874.144) mean.
#[derive(Debug)]
pub enum ErxPppMonitorIngressOnly {}

impl Enumeration for ErxPppMonitorIngressOnly {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "disabled"), (1, "enabled")];
}

/// What the numbers of ERX-Service-Activate-Type (26.4874.173) mean.
#[derive(Debug)]
pub enum ErxServiceActivateType {}

impl Enumeration for ErxServiceActivateType {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "opscript")];
}

/// What the numbers of ERX-Pim-Enable (26.4874.193) mean.
#[derive(Debug)]
pub enum ErxPimEnable {}

impl Enumeration for ErxPimEnable {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "disabled"), (1, "enabled")];
}

/// What the numbers of ERX-Re-Authentication-Catalyst (26.4874.206) mean.
#[derive(Debug)]
pub enum ErxReAuthenticationCatalyst {}

impl Enumeration for ErxReAuthenticationCatalyst {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "disabled"), (1, "client-renew")];
}

/// What the numbers of ERX-Acct-Request-Reason (26.4874.210) mean.
#[derive(Debug)]
pub enum ErxAcctRequestReason {}

impl Enumeration for ErxAcctRequestReason {
    const NAMES: &'static [(u32, &'static str)] = &[
        (1, "Acct-Start-Ack"),
        (2, "Periodic"),
        (4, "IP-Active"),
        (8, "IP-Inactive"),
        (16, "IPv6-Active"),
        (32, "IPv6-Inactive"),
        (64, "Session-Active"),
        (128, "Session-Inactive"),
        (256, "Line-Speed-Change"),
        (512, "Address-Assignment-Change"),
        (1024, "CoA-Complete"),
    ];
}

/// What the numbers of ERX-Routing-Services (26.4874.212) mean.
#[derive(Debug)]
pub enum ErxRoutingServices {}

impl Enumeration for ErxRoutingServices {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "disabled"), (1, "enabled")];
}

/// What the numbers of ERX-PON-Access-Type (26.4874.219) mean.
#[derive(Debug)]
pub enum ErxPonAccessType {}

impl Enumeration for ErxPonAccessType {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "Other"), (1, "GPON"), (2, "XG-PON1"), (3, "TWDM-PON"), (4, "XGS-PON"), (5, "WDM-PON"), (7, "UNKNOWN")];
}
