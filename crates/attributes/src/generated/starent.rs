//! Starent Networks, later Cisco: ASR 5000 mobile gateways. Two octets of type and length.
//!
//! Source: vendor documentation; private enterprise number 8164 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/starent`: change it there.

use ulna_wire::{Attribute, Enum, Enumeration, Format, Integer, Integer64, Ipv4, Ipv6, Octets, Short, Text, Vendor};

/// Starent: private enterprise number 8164.
pub const STARENT: Vendor = Vendor::new(8164, Format::T2L2);

/// SN-VPN-ID (26.8164.1): a number, 4 octets.
pub const SN_VPN_ID: Attribute<Integer> = Attribute::vendor(STARENT, 1, "SN-VPN-ID");

/// SN-VPN-Name (26.8164.2): text, 1 to 245 octets.
pub const SN_VPN_NAME: Attribute<Text> = Attribute::vendor(STARENT, 2, "SN-VPN-Name");

/// SN-Disconnect-Reason (26.8164.3): a number that [`SnDisconnectReason`] names, 4 octets.
pub const SN_DISCONNECT_REASON: Attribute<Enum<SnDisconnectReason>> =
    Attribute::vendor(STARENT, 3, "SN-Disconnect-Reason");

/// SN-PPP-Progress-Code (26.8164.4): a number that [`SnPppProgressCode`] names, 4 octets.
pub const SN_PPP_PROGRESS_CODE: Attribute<Enum<SnPppProgressCode>> =
    Attribute::vendor(STARENT, 4, "SN-PPP-Progress-Code");

/// SN-Primary-DNS-Server (26.8164.5): an IPv4 address, 4 octets.
pub const SN_PRIMARY_DNS_SERVER: Attribute<Ipv4> = Attribute::vendor(STARENT, 5, "SN-Primary-DNS-Server");

/// SN-Secondary-DNS-Server (26.8164.6): an IPv4 address, 4 octets.
pub const SN_SECONDARY_DNS_SERVER: Attribute<Ipv4> = Attribute::vendor(STARENT, 6, "SN-Secondary-DNS-Server");

/// SN-Re-CHAP-Interval (26.8164.7): a number, 4 octets.
pub const SN_RE_CHAP_INTERVAL: Attribute<Integer> = Attribute::vendor(STARENT, 7, "SN-Re-CHAP-Interval");

/// SN-IP-Pool-Name (26.8164.8): text, 1 to 245 octets.
pub const SN_IP_POOL_NAME: Attribute<Text> = Attribute::vendor(STARENT, 8, "SN-IP-Pool-Name");

/// SN-PPP-Data-Compression (26.8164.9): a number that [`SnPppDataCompression`] names, 4 octets.
pub const SN_PPP_DATA_COMPRESSION: Attribute<Enum<SnPppDataCompression>> =
    Attribute::vendor(STARENT, 9, "SN-PPP-Data-Compression");

/// SN-IP-Filter-In (26.8164.10): text, 1 to 245 octets.
pub const SN_IP_FILTER_IN: Attribute<Text> = Attribute::vendor(STARENT, 10, "SN-IP-Filter-In");

/// SN-IP-Filter-Out (26.8164.11): text, 1 to 245 octets.
pub const SN_IP_FILTER_OUT: Attribute<Text> = Attribute::vendor(STARENT, 11, "SN-IP-Filter-Out");

/// SN-Local-IP-Address (26.8164.13): an IPv4 address, 4 octets.
pub const SN_LOCAL_IP_ADDRESS: Attribute<Ipv4> = Attribute::vendor(STARENT, 13, "SN-Local-IP-Address");

/// SN-IP-Source-Validation (26.8164.14): a number that [`SnIpSourceValidation`] names, 4 octets.
pub const SN_IP_SOURCE_VALIDATION: Attribute<Enum<SnIpSourceValidation>> =
    Attribute::vendor(STARENT, 14, "SN-IP-Source-Validation");

/// SN-PPP-Outbound-Password (26.8164.15): text, 1 to 245 octets.
pub const SN_PPP_OUTBOUND_PASSWORD: Attribute<Text> = Attribute::vendor(STARENT, 15, "SN-PPP-Outbound-Password");

/// SN-PPP-Keepalive (26.8164.16): a number, 4 octets.
pub const SN_PPP_KEEPALIVE: Attribute<Integer> = Attribute::vendor(STARENT, 16, "SN-PPP-Keepalive");

/// SN-IP-In-ACL (26.8164.17): text, 1 to 245 octets.
pub const SN_IP_IN_ACL: Attribute<Text> = Attribute::vendor(STARENT, 17, "SN-IP-In-ACL");

/// SN-IP-Out-ACL (26.8164.18): text, 1 to 245 octets.
pub const SN_IP_OUT_ACL: Attribute<Text> = Attribute::vendor(STARENT, 18, "SN-IP-Out-ACL");

/// SN-PPP-Data-Compression-Mode (26.8164.19): a number that [`SnPppDataCompressionMode`] names, 4 octets.
pub const SN_PPP_DATA_COMPRESSION_MODE: Attribute<Enum<SnPppDataCompressionMode>> =
    Attribute::vendor(STARENT, 19, "SN-PPP-Data-Compression-Mode");

/// SN-Subscriber-Permission (26.8164.20): a number that [`SnSubscriberPermission`] names, 4 octets.
pub const SN_SUBSCRIBER_PERMISSION: Attribute<Enum<SnSubscriberPermission>> =
    Attribute::vendor(STARENT, 20, "SN-Subscriber-Permission");

/// SN-Admin-Permission (26.8164.21): a number that [`SnAdminPermission`] names, 4 octets.
pub const SN_ADMIN_PERMISSION: Attribute<Enum<SnAdminPermission>> =
    Attribute::vendor(STARENT, 21, "SN-Admin-Permission");

/// SN-Simultaneous-SIP-MIP (26.8164.22): a number that [`SnSimultaneousSipMip`] names, 4 octets.
pub const SN_SIMULTANEOUS_SIP_MIP: Attribute<Enum<SnSimultaneousSipMip>> =
    Attribute::vendor(STARENT, 22, "SN-Simultaneous-SIP-MIP");

/// SN-Min-Compress-Size (26.8164.23): a number, 4 octets.
pub const SN_MIN_COMPRESS_SIZE: Attribute<Integer> = Attribute::vendor(STARENT, 23, "SN-Min-Compress-Size");

/// SN-Service-Type (26.8164.24): a number that [`SnServiceType`] names, 4 octets.
pub const SN_SERVICE_TYPE: Attribute<Enum<SnServiceType>> = Attribute::vendor(STARENT, 24, "SN-Service-Type");

/// SN-DNS-Proxy-Use-Subscr-Addr (26.8164.25): a number that [`SnDnsProxyUseSubscrAddr`] names, 4 octets.
pub const SN_DNS_PROXY_USE_SUBSCR_ADDR: Attribute<Enum<SnDnsProxyUseSubscrAddr>> =
    Attribute::vendor(STARENT, 25, "SN-DNS-Proxy-Use-Subscr-Addr");

/// SN-Tunnel-Password (26.8164.26): 1 to 245 octets.
pub const SN_TUNNEL_PASSWORD: Attribute<Octets> = Attribute::vendor(STARENT, 26, "SN-Tunnel-Password");

/// SN-Tunnel-Load-Balancing (26.8164.27): a number that [`SnTunnelLoadBalancing`] names, 4 octets.
pub const SN_TUNNEL_LOAD_BALANCING: Attribute<Enum<SnTunnelLoadBalancing>> =
    Attribute::vendor(STARENT, 27, "SN-Tunnel-Load-Balancing");

/// SN-MN-HA-Timestamp-Tolerance (26.8164.30): a number, 4 octets.
pub const SN_MN_HA_TIMESTAMP_TOLERANCE: Attribute<Integer> =
    Attribute::vendor(STARENT, 30, "SN-MN-HA-Timestamp-Tolerance");

/// SN-Prepaid-Compressed-Count (26.8164.31): a number that [`SnPrepaidCompressedCount`] names, 4 octets.
pub const SN_PREPAID_COMPRESSED_COUNT: Attribute<Enum<SnPrepaidCompressedCount>> =
    Attribute::vendor(STARENT, 31, "SN-Prepaid-Compressed-Count");

/// SN-Prepaid-Inbound-Octets (26.8164.32): a number, 4 octets.
pub const SN_PREPAID_INBOUND_OCTETS: Attribute<Integer> = Attribute::vendor(STARENT, 32, "SN-Prepaid-Inbound-Octets");

/// SN-Prepaid-Outbound-Octets (26.8164.33): a number, 4 octets.
pub const SN_PREPAID_OUTBOUND_OCTETS: Attribute<Integer> = Attribute::vendor(STARENT, 33, "SN-Prepaid-Outbound-Octets");

/// SN-Prepaid-Total-Octets (26.8164.34): a number, 4 octets.
pub const SN_PREPAID_TOTAL_OCTETS: Attribute<Integer> = Attribute::vendor(STARENT, 34, "SN-Prepaid-Total-Octets");

/// SN-Prepaid-Timeout (26.8164.35): a number, 4 octets.
pub const SN_PREPAID_TIMEOUT: Attribute<Integer> = Attribute::vendor(STARENT, 35, "SN-Prepaid-Timeout");

/// SN-Prepaid-Watermark (26.8164.36): a number, 4 octets.
pub const SN_PREPAID_WATERMARK: Attribute<Integer> = Attribute::vendor(STARENT, 36, "SN-Prepaid-Watermark");

/// SN-NAI-Construction-Domain (26.8164.37): text, 1 to 245 octets.
pub const SN_NAI_CONSTRUCTION_DOMAIN: Attribute<Text> = Attribute::vendor(STARENT, 37, "SN-NAI-Construction-Domain");

/// SN-Tunnel-ISAKMP-Crypto-Map (26.8164.38): text, 1 to 245 octets.
pub const SN_TUNNEL_ISAKMP_CRYPTO_MAP: Attribute<Text> = Attribute::vendor(STARENT, 38, "SN-Tunnel-ISAKMP-Crypto-Map");

/// SN-Tunnel-ISAKMP-Secret (26.8164.39): text, 1 to 245 octets.
pub const SN_TUNNEL_ISAKMP_SECRET: Attribute<Text> = Attribute::vendor(STARENT, 39, "SN-Tunnel-ISAKMP-Secret");

/// SN-Ext-Inline-Srvr-Context (26.8164.41): text, 1 to 245 octets.
pub const SN_EXT_INLINE_SRVR_CONTEXT: Attribute<Text> = Attribute::vendor(STARENT, 41, "SN-Ext-Inline-Srvr-Context");

/// SN-L3-to-L2-Tun-Addr-Policy (26.8164.43): a number that [`SnL3ToL2TunAddrPolicy`] names, 4 octets.
pub const SN_L3_TO_L2_TUN_ADDR_POLICY: Attribute<Enum<SnL3ToL2TunAddrPolicy>> =
    Attribute::vendor(STARENT, 43, "SN-L3-to-L2-Tun-Addr-Policy");

/// SN-Long-Duration-Timeout (26.8164.44): a number, 4 octets.
pub const SN_LONG_DURATION_TIMEOUT: Attribute<Integer> = Attribute::vendor(STARENT, 44, "SN-Long-Duration-Timeout");

/// SN-Long-Duration-Action (26.8164.45): a number that [`SnLongDurationAction`] names, 4 octets.
pub const SN_LONG_DURATION_ACTION: Attribute<Enum<SnLongDurationAction>> =
    Attribute::vendor(STARENT, 45, "SN-Long-Duration-Action");

/// SN-PDSN-Handoff-Req-IP-Addr (26.8164.46): a number that [`SnPdsnHandoffReqIpAddr`] names, 4 octets.
pub const SN_PDSN_HANDOFF_REQ_IP_ADDR: Attribute<Enum<SnPdsnHandoffReqIpAddr>> =
    Attribute::vendor(STARENT, 46, "SN-PDSN-Handoff-Req-IP-Addr");

/// SN-HA-Send-DNS-ADDRESS (26.8164.47): a number that [`SnHaSendDnsAddress`] names, 4 octets.
pub const SN_HA_SEND_DNS_ADDRESS: Attribute<Enum<SnHaSendDnsAddress>> =
    Attribute::vendor(STARENT, 47, "SN-HA-Send-DNS-ADDRESS");

/// SN-MIP-Send-Term-Verification (26.8164.48): a number that [`SnMipSendTermVerification`] names, 4 octets.
pub const SN_MIP_SEND_TERM_VERIFICATION: Attribute<Enum<SnMipSendTermVerification>> =
    Attribute::vendor(STARENT, 48, "SN-MIP-Send-Term-Verification");

/// SN-Data-Tunnel-Ignore-DF-Bit (26.8164.49): a number that [`SnDataTunnelIgnoreDfBit`] names, 4 octets.
pub const SN_DATA_TUNNEL_IGNORE_DF_BIT: Attribute<Enum<SnDataTunnelIgnoreDfBit>> =
    Attribute::vendor(STARENT, 49, "SN-Data-Tunnel-Ignore-DF-Bit");

/// SN-MIP-AAA-Assign-Addr (26.8164.50): a number that [`SnMipAaaAssignAddr`] names, 4 octets.
pub const SN_MIP_AAA_ASSIGN_ADDR: Attribute<Enum<SnMipAaaAssignAddr>> =
    Attribute::vendor(STARENT, 50, "SN-MIP-AAA-Assign-Addr");

/// SN-MIP-Match-AAA-Assign-Addr (26.8164.51): a number that [`SnMipMatchAaaAssignAddr`] names, 4 octets.
pub const SN_MIP_MATCH_AAA_ASSIGN_ADDR: Attribute<Enum<SnMipMatchAaaAssignAddr>> =
    Attribute::vendor(STARENT, 51, "SN-MIP-Match-AAA-Assign-Addr");

/// SN-Proxy-MIP (26.8164.52): a number that [`SnProxyMip`] names, 4 octets.
pub const SN_PROXY_MIP: Attribute<Enum<SnProxyMip>> = Attribute::vendor(STARENT, 52, "SN-Proxy-MIP");

/// SN-IP-Alloc-Method (26.8164.53): a number that [`SnIpAllocMethod`] names, 4 octets.
pub const SN_IP_ALLOC_METHOD: Attribute<Enum<SnIpAllocMethod>> = Attribute::vendor(STARENT, 53, "SN-IP-Alloc-Method");

/// SN-Gratuitous-ARP-Aggressive (26.8164.54): a number that [`SnGratuitousArpAggressive`] names, 4 octets.
pub const SN_GRATUITOUS_ARP_AGGRESSIVE: Attribute<Enum<SnGratuitousArpAggressive>> =
    Attribute::vendor(STARENT, 54, "SN-Gratuitous-ARP-Aggressive");

/// SN-Ext-Inline-Srvr-Up-Addr (26.8164.55): an IPv4 address, 4 octets.
pub const SN_EXT_INLINE_SRVR_UP_ADDR: Attribute<Ipv4> = Attribute::vendor(STARENT, 55, "SN-Ext-Inline-Srvr-Up-Addr");

/// SN-Ext-Inline-Srvr-Down-Addr (26.8164.56): an IPv4 address, 4 octets.
pub const SN_EXT_INLINE_SRVR_DOWN_ADDR: Attribute<Ipv4> =
    Attribute::vendor(STARENT, 56, "SN-Ext-Inline-Srvr-Down-Addr");

/// SN-Ext-Inline-Srvr-Preference (26.8164.57): a number, 4 octets.
pub const SN_EXT_INLINE_SRVR_PREFERENCE: Attribute<Integer> =
    Attribute::vendor(STARENT, 57, "SN-Ext-Inline-Srvr-Preference");

/// SN-Ext-Inline-Srvr-Up-VLAN (26.8164.58): 1 to 245 octets.
pub const SN_EXT_INLINE_SRVR_UP_VLAN: Attribute<Octets> = Attribute::vendor(STARENT, 58, "SN-Ext-Inline-Srvr-Up-VLAN");

/// SN-Ext-Inline-Srvr-Down-VLAN (26.8164.59): 1 to 245 octets.
pub const SN_EXT_INLINE_SRVR_DOWN_VLAN: Attribute<Octets> =
    Attribute::vendor(STARENT, 59, "SN-Ext-Inline-Srvr-Down-VLAN");

/// SN-IP-Hide-Service-Address (26.8164.60): a number that [`SnIpHideServiceAddress`] names, 4 octets.
pub const SN_IP_HIDE_SERVICE_ADDRESS: Attribute<Enum<SnIpHideServiceAddress>> =
    Attribute::vendor(STARENT, 60, "SN-IP-Hide-Service-Address");

/// SN-PPP-Outbound-Username (26.8164.61): text, 1 to 245 octets.
pub const SN_PPP_OUTBOUND_USERNAME: Attribute<Text> = Attribute::vendor(STARENT, 61, "SN-PPP-Outbound-Username");

/// SN-GTP-Version (26.8164.62): a number that [`SnGtpVersion`] names, 4 octets.
pub const SN_GTP_VERSION: Attribute<Enum<SnGtpVersion>> = Attribute::vendor(STARENT, 62, "SN-GTP-Version");

/// SN-Access-link-IP-Frag (26.8164.63): a number that [`SnAccessLinkIpFrag`] names, 4 octets.
pub const SN_ACCESS_LINK_IP_FRAG: Attribute<Enum<SnAccessLinkIpFrag>> =
    Attribute::vendor(STARENT, 63, "SN-Access-link-IP-Frag");

/// SN-Subscriber-Accounting (26.8164.64): a number that [`SnSubscriberAccounting`] names, 4 octets.
pub const SN_SUBSCRIBER_ACCOUNTING: Attribute<Enum<SnSubscriberAccounting>> =
    Attribute::vendor(STARENT, 64, "SN-Subscriber-Accounting");

/// SN-Nw-Reachability-Server-Name (26.8164.65): text, 1 to 245 octets.
pub const SN_NW_REACHABILITY_SERVER_NAME: Attribute<Text> =
    Attribute::vendor(STARENT, 65, "SN-Nw-Reachability-Server-Name");

/// SN-Subscriber-IP-Hdr-Neg-Mode (26.8164.67): a number that [`SnSubscriberIpHdrNegMode`] names, 4 octets.
pub const SN_SUBSCRIBER_IP_HDR_NEG_MODE: Attribute<Enum<SnSubscriberIpHdrNegMode>> =
    Attribute::vendor(STARENT, 67, "SN-Subscriber-IP-Hdr-Neg-Mode");

/// SN-GGSN-MIP-Required (26.8164.68): a number that [`SnGgsnMipRequired`] names, 4 octets.
pub const SN_GGSN_MIP_REQUIRED: Attribute<Enum<SnGgsnMipRequired>> =
    Attribute::vendor(STARENT, 68, "SN-GGSN-MIP-Required");

/// SN-Subscriber-Acct-Start (26.8164.69): a number that [`SnSubscriberAcctStart`] names, 4 octets.
pub const SN_SUBSCRIBER_ACCT_START: Attribute<Enum<SnSubscriberAcctStart>> =
    Attribute::vendor(STARENT, 69, "SN-Subscriber-Acct-Start");

/// SN-Subscriber-Acct-Interim (26.8164.70): a number that [`SnSubscriberAcctInterim`] names, 4 octets.
pub const SN_SUBSCRIBER_ACCT_INTERIM: Attribute<Enum<SnSubscriberAcctInterim>> =
    Attribute::vendor(STARENT, 70, "SN-Subscriber-Acct-Interim");

/// SN-Subscriber-Acct-Stop (26.8164.71): a number that [`SnSubscriberAcctStop`] names, 4 octets.
pub const SN_SUBSCRIBER_ACCT_STOP: Attribute<Enum<SnSubscriberAcctStop>> =
    Attribute::vendor(STARENT, 71, "SN-Subscriber-Acct-Stop");

/// SN-QoS-Tp-Dnlk (26.8164.73): a number that [`SnQosTpDnlk`] names, 4 octets.
pub const SN_QOS_TP_DNLK: Attribute<Enum<SnQosTpDnlk>> = Attribute::vendor(STARENT, 73, "SN-QoS-Tp-Dnlk");

/// SN-Tp-Dnlk-Committed-Data-Rate (26.8164.74): a number, 4 octets.
pub const SN_TP_DNLK_COMMITTED_DATA_RATE: Attribute<Integer> =
    Attribute::vendor(STARENT, 74, "SN-Tp-Dnlk-Committed-Data-Rate");

/// SN-Tp-Dnlk-Peak-Data-Rate (26.8164.75): a number, 4 octets.
pub const SN_TP_DNLK_PEAK_DATA_RATE: Attribute<Integer> = Attribute::vendor(STARENT, 75, "SN-Tp-Dnlk-Peak-Data-Rate");

/// SN-Tp-Dnlk-Burst-Size (26.8164.76): a number, 4 octets.
pub const SN_TP_DNLK_BURST_SIZE: Attribute<Integer> = Attribute::vendor(STARENT, 76, "SN-Tp-Dnlk-Burst-Size");

/// SN-Tp-Dnlk-Exceed-Action (26.8164.77): a number that [`SnTpDnlkExceedAction`] names, 4 octets.
pub const SN_TP_DNLK_EXCEED_ACTION: Attribute<Enum<SnTpDnlkExceedAction>> =
    Attribute::vendor(STARENT, 77, "SN-Tp-Dnlk-Exceed-Action");

/// SN-Tp-Dnlk-Violate-Action (26.8164.78): a number that [`SnTpDnlkViolateAction`] names, 4 octets.
pub const SN_TP_DNLK_VIOLATE_ACTION: Attribute<Enum<SnTpDnlkViolateAction>> =
    Attribute::vendor(STARENT, 78, "SN-Tp-Dnlk-Violate-Action");

/// SN-QoS-Tp-Uplk (26.8164.79): a number that [`SnQosTpUplk`] names, 4 octets.
pub const SN_QOS_TP_UPLK: Attribute<Enum<SnQosTpUplk>> = Attribute::vendor(STARENT, 79, "SN-QoS-Tp-Uplk");

/// SN-Tp-Uplk-Committed-Data-Rate (26.8164.80): a number, 4 octets.
pub const SN_TP_UPLK_COMMITTED_DATA_RATE: Attribute<Integer> =
    Attribute::vendor(STARENT, 80, "SN-Tp-Uplk-Committed-Data-Rate");

/// SN-Tp-Uplk-Peak-Data-Rate (26.8164.81): a number, 4 octets.
pub const SN_TP_UPLK_PEAK_DATA_RATE: Attribute<Integer> = Attribute::vendor(STARENT, 81, "SN-Tp-Uplk-Peak-Data-Rate");

/// SN-Tp-Uplk-Burst-Size (26.8164.82): a number, 4 octets.
pub const SN_TP_UPLK_BURST_SIZE: Attribute<Integer> = Attribute::vendor(STARENT, 82, "SN-Tp-Uplk-Burst-Size");

/// SN-Tp-Uplk-Exceed-Action (26.8164.83): a number that [`SnTpUplkExceedAction`] names, 4 octets.
pub const SN_TP_UPLK_EXCEED_ACTION: Attribute<Enum<SnTpUplkExceedAction>> =
    Attribute::vendor(STARENT, 83, "SN-Tp-Uplk-Exceed-Action");

/// SN-Tp-Uplk-Violate-Action (26.8164.84): a number that [`SnTpUplkViolateAction`] names, 4 octets.
pub const SN_TP_UPLK_VIOLATE_ACTION: Attribute<Enum<SnTpUplkViolateAction>> =
    Attribute::vendor(STARENT, 84, "SN-Tp-Uplk-Violate-Action");

/// SN-Subscriber-IP-TOS-Copy (26.8164.85): a number that [`SnSubscriberIpTosCopy`] names, 4 octets.
pub const SN_SUBSCRIBER_IP_TOS_COPY: Attribute<Enum<SnSubscriberIpTosCopy>> =
    Attribute::vendor(STARENT, 85, "SN-Subscriber-IP-TOS-Copy");

/// SN-QoS-Conversation-Class (26.8164.86): 1 to 245 octets.
pub const SN_QOS_CONVERSATION_CLASS: Attribute<Octets> = Attribute::vendor(STARENT, 86, "SN-QoS-Conversation-Class");

/// SN-QoS-Streaming-Class (26.8164.87): 1 to 245 octets.
pub const SN_QOS_STREAMING_CLASS: Attribute<Octets> = Attribute::vendor(STARENT, 87, "SN-QoS-Streaming-Class");

/// SN-QoS-Interactive1-Class (26.8164.88): 1 to 245 octets.
pub const SN_QOS_INTERACTIVE1_CLASS: Attribute<Octets> = Attribute::vendor(STARENT, 88, "SN-QoS-Interactive1-Class");

/// SN-QoS-Interactive2-Class (26.8164.89): 1 to 245 octets.
pub const SN_QOS_INTERACTIVE2_CLASS: Attribute<Octets> = Attribute::vendor(STARENT, 89, "SN-QoS-Interactive2-Class");

/// SN-QoS-Interactive3-Class (26.8164.90): 1 to 245 octets.
pub const SN_QOS_INTERACTIVE3_CLASS: Attribute<Octets> = Attribute::vendor(STARENT, 90, "SN-QoS-Interactive3-Class");

/// SN-QoS-Background-Class (26.8164.91): 1 to 245 octets.
pub const SN_QOS_BACKGROUND_CLASS: Attribute<Octets> = Attribute::vendor(STARENT, 91, "SN-QoS-Background-Class");

/// SN-PPP-NW-Layer-IPv4 (26.8164.92): a number that [`SnPppNwLayerIpv4`] names, 4 octets.
pub const SN_PPP_NW_LAYER_IPV4: Attribute<Enum<SnPppNwLayerIpv4>> =
    Attribute::vendor(STARENT, 92, "SN-PPP-NW-Layer-IPv4");

/// SN-PPP-NW-Layer-IPv6 (26.8164.93): a number that [`SnPppNwLayerIpv6`] names, 4 octets.
pub const SN_PPP_NW_LAYER_IPV6: Attribute<Enum<SnPppNwLayerIpv6>> =
    Attribute::vendor(STARENT, 93, "SN-PPP-NW-Layer-IPv6");

/// SN-Virtual-APN-Name (26.8164.94): text, 1 to 245 octets.
pub const SN_VIRTUAL_APN_NAME: Attribute<Text> = Attribute::vendor(STARENT, 94, "SN-Virtual-APN-Name");

/// SN-PPP-Accept-Peer-v6Ifid (26.8164.95): a number that [`SnPppAcceptPeerV6ifid`] names, 4 octets.
pub const SN_PPP_ACCEPT_PEER_V6IFID: Attribute<Enum<SnPppAcceptPeerV6ifid>> =
    Attribute::vendor(STARENT, 95, "SN-PPP-Accept-Peer-v6Ifid");

/// SN-IPv6-rtr-advt-interval (26.8164.96): a number, 4 octets.
pub const SN_IPV6_RTR_ADVT_INTERVAL: Attribute<Integer> = Attribute::vendor(STARENT, 96, "SN-IPv6-rtr-advt-interval");

/// SN-IPv6-num-rtr-advt (26.8164.97): a number, 4 octets.
pub const SN_IPV6_NUM_RTR_ADVT: Attribute<Integer> = Attribute::vendor(STARENT, 97, "SN-IPv6-num-rtr-advt");

/// SN-NPU-Qos-Priority (26.8164.98): a number that [`SnNpuQosPriority`] names, 4 octets.
pub const SN_NPU_QOS_PRIORITY: Attribute<Enum<SnNpuQosPriority>> =
    Attribute::vendor(STARENT, 98, "SN-NPU-Qos-Priority");

/// SN-MN-HA-Hash-Algorithm (26.8164.99): a number that [`SnMnHaHashAlgorithm`] names, 4 octets.
pub const SN_MN_HA_HASH_ALGORITHM: Attribute<Enum<SnMnHaHashAlgorithm>> =
    Attribute::vendor(STARENT, 99, "SN-MN-HA-Hash-Algorithm");

/// SN-Subscriber-Acct-Rsp-Action (26.8164.100): a number that [`SnSubscriberAcctRspAction`] names, 4 octets.
pub const SN_SUBSCRIBER_ACCT_RSP_ACTION: Attribute<Enum<SnSubscriberAcctRspAction>> =
    Attribute::vendor(STARENT, 100, "SN-Subscriber-Acct-Rsp-Action");

/// SN-IPv6-Primary-DNS (26.8164.101): an IPv6 address, 16 octets.
pub const SN_IPV6_PRIMARY_DNS: Attribute<Ipv6> = Attribute::vendor(STARENT, 101, "SN-IPv6-Primary-DNS");

/// SN-IPv6-Secondary-DNS (26.8164.102): 1 to 245 octets.
pub const SN_IPV6_SECONDARY_DNS: Attribute<Octets> = Attribute::vendor(STARENT, 102, "SN-IPv6-Secondary-DNS");

/// SN-IPv6-Egress-Filtering (26.8164.103): a number that [`SnIpv6EgressFiltering`] names, 4 octets.
pub const SN_IPV6_EGRESS_FILTERING: Attribute<Enum<SnIpv6EgressFiltering>> =
    Attribute::vendor(STARENT, 103, "SN-IPv6-Egress-Filtering");

/// SN-Mediation-VPN-Name (26.8164.104): text, 1 to 245 octets.
pub const SN_MEDIATION_VPN_NAME: Attribute<Text> = Attribute::vendor(STARENT, 104, "SN-Mediation-VPN-Name");

/// SN-Mediation-Acct-Rsp-Action (26.8164.105): a number that [`SnMediationAcctRspAction`] names, 4 octets.
pub const SN_MEDIATION_ACCT_RSP_ACTION: Attribute<Enum<SnMediationAcctRspAction>> =
    Attribute::vendor(STARENT, 105, "SN-Mediation-Acct-Rsp-Action");

/// SN-Home-Sub-Use-GGSN (26.8164.106): a number that [`SnHomeSubUseGgsn`] names, 4 octets.
pub const SN_HOME_SUB_USE_GGSN: Attribute<Enum<SnHomeSubUseGgsn>> =
    Attribute::vendor(STARENT, 106, "SN-Home-Sub-Use-GGSN");

/// SN-Visiting-Sub-Use-GGSN (26.8164.107): a number that [`SnVisitingSubUseGgsn`] names, 4 octets.
pub const SN_VISITING_SUB_USE_GGSN: Attribute<Enum<SnVisitingSubUseGgsn>> =
    Attribute::vendor(STARENT, 107, "SN-Visiting-Sub-Use-GGSN");

/// SN-Roaming-Sub-Use-GGSN (26.8164.108): a number that [`SnRoamingSubUseGgsn`] names, 4 octets.
pub const SN_ROAMING_SUB_USE_GGSN: Attribute<Enum<SnRoamingSubUseGgsn>> =
    Attribute::vendor(STARENT, 108, "SN-Roaming-Sub-Use-GGSN");

/// SN-Home-Profile (26.8164.109): a number, 4 octets.
pub const SN_HOME_PROFILE: Attribute<Integer> = Attribute::vendor(STARENT, 109, "SN-Home-Profile");

/// SN-IP-Src-Validation-Drop-Limit (26.8164.110): a number, 4 octets.
pub const SN_IP_SRC_VALIDATION_DROP_LIMIT: Attribute<Integer> =
    Attribute::vendor(STARENT, 110, "SN-IP-Src-Validation-Drop-Limit");

/// SN-QoS-Class-Conversational-PHB (26.8164.111): a number that [`SnQosClassConversationalPhb`] names, 4 octets.
pub const SN_QOS_CLASS_CONVERSATIONAL_PHB: Attribute<Enum<SnQosClassConversationalPhb>> =
    Attribute::vendor(STARENT, 111, "SN-QoS-Class-Conversational-PHB");

/// SN-QoS-Class-Streaming-PHB (26.8164.112): a number that [`SnQosClassStreamingPhb`] names, 4 octets.
pub const SN_QOS_CLASS_STREAMING_PHB: Attribute<Enum<SnQosClassStreamingPhb>> =
    Attribute::vendor(STARENT, 112, "SN-QoS-Class-Streaming-PHB");

/// SN-QoS-Class-Background-PHB (26.8164.113): a number that [`SnQosClassBackgroundPhb`] names, 4 octets.
pub const SN_QOS_CLASS_BACKGROUND_PHB: Attribute<Enum<SnQosClassBackgroundPhb>> =
    Attribute::vendor(STARENT, 113, "SN-QoS-Class-Background-PHB");

/// SN-QoS-Class-Interactive-1-PHB (26.8164.114): a number that [`SnQosClassInteractive1Phb`] names, 4 octets.
pub const SN_QOS_CLASS_INTERACTIVE_1_PHB: Attribute<Enum<SnQosClassInteractive1Phb>> =
    Attribute::vendor(STARENT, 114, "SN-QoS-Class-Interactive-1-PHB");

/// SN-QoS-Class-Interactive-2-PHB (26.8164.115): a number that [`SnQosClassInteractive2Phb`] names, 4 octets.
pub const SN_QOS_CLASS_INTERACTIVE_2_PHB: Attribute<Enum<SnQosClassInteractive2Phb>> =
    Attribute::vendor(STARENT, 115, "SN-QoS-Class-Interactive-2-PHB");

/// SN-QoS-Class-Interactive-3-PHB (26.8164.116): a number that [`SnQosClassInteractive3Phb`] names, 4 octets.
pub const SN_QOS_CLASS_INTERACTIVE_3_PHB: Attribute<Enum<SnQosClassInteractive3Phb>> =
    Attribute::vendor(STARENT, 116, "SN-QoS-Class-Interactive-3-PHB");

/// SN-Visiting-Profile (26.8164.117): a number, 4 octets.
pub const SN_VISITING_PROFILE: Attribute<Integer> = Attribute::vendor(STARENT, 117, "SN-Visiting-Profile");

/// SN-Roaming-Profile (26.8164.118): a number, 4 octets.
pub const SN_ROAMING_PROFILE: Attribute<Integer> = Attribute::vendor(STARENT, 118, "SN-Roaming-Profile");

/// SN-Home-Behavior (26.8164.119): a number, 4 octets.
pub const SN_HOME_BEHAVIOR: Attribute<Integer> = Attribute::vendor(STARENT, 119, "SN-Home-Behavior");

/// SN-Visiting-Behavior (26.8164.120): a number, 4 octets.
pub const SN_VISITING_BEHAVIOR: Attribute<Integer> = Attribute::vendor(STARENT, 120, "SN-Visiting-Behavior");

/// SN-Roaming-Behavior (26.8164.121): a number, 4 octets.
pub const SN_ROAMING_BEHAVIOR: Attribute<Integer> = Attribute::vendor(STARENT, 121, "SN-Roaming-Behavior");

/// SN-Internal-SM-Index (26.8164.122): a number, 4 octets.
pub const SN_INTERNAL_SM_INDEX: Attribute<Integer> = Attribute::vendor(STARENT, 122, "SN-Internal-SM-Index");

/// SN-Mediation-Enabled (26.8164.123): a number that [`SnMediationEnabled`] names, 4 octets.
pub const SN_MEDIATION_ENABLED: Attribute<Enum<SnMediationEnabled>> =
    Attribute::vendor(STARENT, 123, "SN-Mediation-Enabled");

/// SN-IPv6-Sec-Pool (26.8164.124): text, 1 to 245 octets.
pub const SN_IPV6_SEC_POOL: Attribute<Text> = Attribute::vendor(STARENT, 124, "SN-IPv6-Sec-Pool");

/// SN-IPv6-Sec-Prefix (26.8164.125): 1 to 245 octets.
pub const SN_IPV6_SEC_PREFIX: Attribute<Octets> = Attribute::vendor(STARENT, 125, "SN-IPv6-Sec-Prefix");

/// SN-IPv6-DNS-Proxy (26.8164.126): a number that [`SnIpv6DnsProxy`] names, 4 octets.
pub const SN_IPV6_DNS_PROXY: Attribute<Enum<SnIpv6DnsProxy>> = Attribute::vendor(STARENT, 126, "SN-IPv6-DNS-Proxy");

/// SN-Subscriber-Nexthop-Address (26.8164.127): a number, 4 octets.
pub const SN_SUBSCRIBER_NEXTHOP_ADDRESS: Attribute<Integer> =
    Attribute::vendor(STARENT, 127, "SN-Subscriber-Nexthop-Address");

/// SN-Prepaid (26.8164.128): a number that [`SnPrepaid`] names, 4 octets.
pub const SN_PREPAID: Attribute<Enum<SnPrepaid>> = Attribute::vendor(STARENT, 128, "SN-Prepaid");

/// SN-Prepaid-Preference (26.8164.129): a number that [`SnPrepaidPreference`] names, 4 octets.
pub const SN_PREPAID_PREFERENCE: Attribute<Enum<SnPrepaidPreference>> =
    Attribute::vendor(STARENT, 129, "SN-Prepaid-Preference");

/// SN-PPP-Always-On-Vse (26.8164.130): a number that [`SnPppAlwaysOnVse`] names, 4 octets.
pub const SN_PPP_ALWAYS_ON_VSE: Attribute<Enum<SnPppAlwaysOnVse>> =
    Attribute::vendor(STARENT, 130, "SN-PPP-Always-On-Vse");

/// SN-Voice-Push-List-Name (26.8164.131): text, 1 to 245 octets.
pub const SN_VOICE_PUSH_LIST_NAME: Attribute<Text> = Attribute::vendor(STARENT, 131, "SN-Voice-Push-List-Name");

/// SN-Unclassify-List-Name (26.8164.132): text, 1 to 245 octets.
pub const SN_UNCLASSIFY_LIST_NAME: Attribute<Text> = Attribute::vendor(STARENT, 132, "SN-Unclassify-List-Name");

/// SN-Subscriber-No-Interims (26.8164.133): a number that [`SnSubscriberNoInterims`] names, 4 octets.
pub const SN_SUBSCRIBER_NO_INTERIMS: Attribute<Enum<SnSubscriberNoInterims>> =
    Attribute::vendor(STARENT, 133, "SN-Subscriber-No-Interims");

/// SN-Permit-User-Mcast-PDUs (26.8164.134): a number that [`SnPermitUserMcastPdus`] names, 4 octets.
pub const SN_PERMIT_USER_MCAST_PDUS: Attribute<Enum<SnPermitUserMcastPdus>> =
    Attribute::vendor(STARENT, 134, "SN-Permit-User-Mcast-PDUs");

/// SN-Prepaid-Final-Duration-Alg (26.8164.135): a number that [`SnPrepaidFinalDurationAlg`] names, 4 octets.
pub const SN_PREPAID_FINAL_DURATION_ALG: Attribute<Enum<SnPrepaidFinalDurationAlg>> =
    Attribute::vendor(STARENT, 135, "SN-Prepaid-Final-Duration-Alg");

/// SN-IPv6-Min-Link-MTU (26.8164.136): a number, 4 octets.
pub const SN_IPV6_MIN_LINK_MTU: Attribute<Integer> = Attribute::vendor(STARENT, 136, "SN-IPv6-Min-Link-MTU");

/// SN-Charging-VPN-Name (26.8164.137): text, 1 to 245 octets.
pub const SN_CHARGING_VPN_NAME: Attribute<Text> = Attribute::vendor(STARENT, 137, "SN-Charging-VPN-Name");

/// SN-Chrg-Char-Selection-Mode (26.8164.138): a number, 4 octets.
pub const SN_CHRG_CHAR_SELECTION_MODE: Attribute<Integer> =
    Attribute::vendor(STARENT, 138, "SN-Chrg-Char-Selection-Mode");

/// SN-Cause-For-Rec-Closing (26.8164.139): a number, 4 octets.
pub const SN_CAUSE_FOR_REC_CLOSING: Attribute<Integer> = Attribute::vendor(STARENT, 139, "SN-Cause-For-Rec-Closing");

/// SN-Change-Condition (26.8164.140): a number that [`SnChangeCondition`] names, 4 octets.
pub const SN_CHANGE_CONDITION: Attribute<Enum<SnChangeCondition>> =
    Attribute::vendor(STARENT, 140, "SN-Change-Condition");

/// SN-Dynamic-Addr-Alloc-Ind-Flag (26.8164.141): 1 to 245 octets.
pub const SN_DYNAMIC_ADDR_ALLOC_IND_FLAG: Attribute<Octets> =
    Attribute::vendor(STARENT, 141, "SN-Dynamic-Addr-Alloc-Ind-Flag");

/// SN-Ntk-Initiated-Ctx-Ind-Flag (26.8164.142): 1 to 245 octets.
pub const SN_NTK_INITIATED_CTX_IND_FLAG: Attribute<Octets> =
    Attribute::vendor(STARENT, 142, "SN-Ntk-Initiated-Ctx-Ind-Flag");

/// SN-Ntk-Session-Disconnect-Flag (26.8164.143): a number that [`SnNtkSessionDisconnectFlag`] names, 4 octets.
pub const SN_NTK_SESSION_DISCONNECT_FLAG: Attribute<Enum<SnNtkSessionDisconnectFlag>> =
    Attribute::vendor(STARENT, 143, "SN-Ntk-Session-Disconnect-Flag");

/// SN-Enable-QoS-Renegotiation (26.8164.144): a number that [`SnEnableQosRenegotiation`] names, 4 octets.
pub const SN_ENABLE_QOS_RENEGOTIATION: Attribute<Enum<SnEnableQosRenegotiation>> =
    Attribute::vendor(STARENT, 144, "SN-Enable-QoS-Renegotiation");

/// SN-QoS-Renegotiation-Timeout (26.8164.145): a number, 4 octets.
pub const SN_QOS_RENEGOTIATION_TIMEOUT: Attribute<Integer> =
    Attribute::vendor(STARENT, 145, "SN-QoS-Renegotiation-Timeout");

/// SN-Mediation-No-Interims (26.8164.146): a number that [`SnMediationNoInterims`] names, 4 octets.
pub const SN_MEDIATION_NO_INTERIMS: Attribute<Enum<SnMediationNoInterims>> =
    Attribute::vendor(STARENT, 146, "SN-Mediation-No-Interims");

/// SN-QoS-Negotiated (26.8164.147): text, 1 to 245 octets.
pub const SN_QOS_NEGOTIATED: Attribute<Text> = Attribute::vendor(STARENT, 147, "SN-QoS-Negotiated");

/// SN-Primary-NBNS-Server (26.8164.148): an IPv4 address, 4 octets.
pub const SN_PRIMARY_NBNS_SERVER: Attribute<Ipv4> = Attribute::vendor(STARENT, 148, "SN-Primary-NBNS-Server");

/// SN-Secondary-NBNS-Server (26.8164.149): an IPv4 address, 4 octets.
pub const SN_SECONDARY_NBNS_SERVER: Attribute<Ipv4> = Attribute::vendor(STARENT, 149, "SN-Secondary-NBNS-Server");

/// SN-IP-Header-Compression (26.8164.150): a number that [`SnIpHeaderCompression`] names, 4 octets.
pub const SN_IP_HEADER_COMPRESSION: Attribute<Enum<SnIpHeaderCompression>> =
    Attribute::vendor(STARENT, 150, "SN-IP-Header-Compression");

/// SN-Mode (26.8164.151): a number that [`SnMode`] names, 4 octets.
pub const SN_MODE: Attribute<Enum<SnMode>> = Attribute::vendor(STARENT, 151, "SN-Mode");

/// SN-Assigned-VLAN-ID (26.8164.152): a number, 2 octets.
pub const SN_ASSIGNED_VLAN_ID: Attribute<Short> = Attribute::vendor(STARENT, 152, "SN-Assigned-VLAN-ID");

/// SN-Direction (26.8164.153): a number that [`SnDirection`] names, 4 octets.
pub const SN_DIRECTION: Attribute<Enum<SnDirection>> = Attribute::vendor(STARENT, 153, "SN-Direction");

/// SN-MIP-HA-Assignment-Table (26.8164.154): text, 1 to 245 octets.
pub const SN_MIP_HA_ASSIGNMENT_TABLE: Attribute<Text> = Attribute::vendor(STARENT, 154, "SN-MIP-HA-Assignment-Table");

/// SN-Tun-Addr-Policy (26.8164.156): a number that [`SnTunAddrPolicy`] names, 4 octets.
pub const SN_TUN_ADDR_POLICY: Attribute<Enum<SnTunAddrPolicy>> = Attribute::vendor(STARENT, 156, "SN-Tun-Addr-Policy");

/// SN-DHCP-Lease-Expiry-Policy (26.8164.157): a number that [`SnDhcpLeaseExpiryPolicy`] names, 4 octets.
pub const SN_DHCP_LEASE_EXPIRY_POLICY: Attribute<Enum<SnDhcpLeaseExpiryPolicy>> =
    Attribute::vendor(STARENT, 157, "SN-DHCP-Lease-Expiry-Policy");

/// SN-Subscriber-Template-Name (26.8164.158): text, 1 to 245 octets.
pub const SN_SUBSCRIBER_TEMPLATE_NAME: Attribute<Text> = Attribute::vendor(STARENT, 158, "SN-Subscriber-Template-Name");

/// SN-Subs-IMSA-Service-Name (26.8164.159): text, 1 to 245 octets.
pub const SN_SUBS_IMSA_SERVICE_NAME: Attribute<Text> = Attribute::vendor(STARENT, 159, "SN-Subs-IMSA-Service-Name");

/// SN-Traffic-Group (26.8164.161): a number, 4 octets.
pub const SN_TRAFFIC_GROUP: Attribute<Integer> = Attribute::vendor(STARENT, 161, "SN-Traffic-Group");

/// SN-Rad-APN-Name (26.8164.162): 1 to 245 octets.
pub const SN_RAD_APN_NAME: Attribute<Octets> = Attribute::vendor(STARENT, 162, "SN-Rad-APN-Name");

/// SN-MIP-Send-Ancid (26.8164.163): a number that [`SnMipSendAncid`] names, 4 octets.
pub const SN_MIP_SEND_ANCID: Attribute<Enum<SnMipSendAncid>> = Attribute::vendor(STARENT, 163, "SN-MIP-Send-Ancid");

/// SN-MIP-Send-Imsi (26.8164.164): a number that [`SnMipSendImsi`] names, 4 octets.
pub const SN_MIP_SEND_IMSI: Attribute<Enum<SnMipSendImsi>> = Attribute::vendor(STARENT, 164, "SN-MIP-Send-Imsi");

/// SN-MIP-Dual-Anchor (26.8164.165): a number that [`SnMipDualAnchor`] names, 4 octets.
pub const SN_MIP_DUAL_ANCHOR: Attribute<Enum<SnMipDualAnchor>> = Attribute::vendor(STARENT, 165, "SN-MIP-Dual-Anchor");

/// SN-MIP-ANCID (26.8164.166): 1 to 245 octets.
pub const SN_MIP_ANCID: Attribute<Octets> = Attribute::vendor(STARENT, 166, "SN-MIP-ANCID");

/// SN-IMS-AM-Address (26.8164.167): an IPv4 address, 4 octets.
pub const SN_IMS_AM_ADDRESS: Attribute<Ipv4> = Attribute::vendor(STARENT, 167, "SN-IMS-AM-Address");

/// SN-IMS-AM-Domain-Name (26.8164.168): 1 to 245 octets.
pub const SN_IMS_AM_DOMAIN_NAME: Attribute<Octets> = Attribute::vendor(STARENT, 168, "SN-IMS-AM-Domain-Name");

/// SN-Service-Address (26.8164.169): an IPv4 address, 4 octets.
pub const SN_SERVICE_ADDRESS: Attribute<Ipv4> = Attribute::vendor(STARENT, 169, "SN-Service-Address");

/// SN-PDIF-MIP-Required (26.8164.170): a number that [`SnPdifMipRequired`] names, 4 octets.
pub const SN_PDIF_MIP_REQUIRED: Attribute<Enum<SnPdifMipRequired>> =
    Attribute::vendor(STARENT, 170, "SN-PDIF-MIP-Required");

/// SN-FMC-Location (26.8164.171): 1 to 245 octets.
pub const SN_FMC_LOCATION: Attribute<Octets> = Attribute::vendor(STARENT, 171, "SN-FMC-Location");

/// SN-PDIF-MIP-Release-TIA (26.8164.172): a number that [`SnPdifMipReleaseTia`] names, 4 octets.
pub const SN_PDIF_MIP_RELEASE_TIA: Attribute<Enum<SnPdifMipReleaseTia>> =
    Attribute::vendor(STARENT, 172, "SN-PDIF-MIP-Release-TIA");

/// SN-PDIF-MIP-Simple-IP-Fallback (26.8164.173): a number that [`SnPdifMipSimpleIpFallback`] names, 4 octets.
pub const SN_PDIF_MIP_SIMPLE_IP_FALLBACK: Attribute<Enum<SnPdifMipSimpleIpFallback>> =
    Attribute::vendor(STARENT, 173, "SN-PDIF-MIP-Simple-IP-Fallback");

/// SN-Tunnel-Gn (26.8164.174): a number that [`SnTunnelGn`] names, 4 octets.
pub const SN_TUNNEL_GN: Attribute<Enum<SnTunnelGn>> = Attribute::vendor(STARENT, 174, "SN-Tunnel-Gn");

/// SN-MIP-Reg-Lifetime-Realm (26.8164.175): a number, 4 octets.
pub const SN_MIP_REG_LIFETIME_REALM: Attribute<Integer> = Attribute::vendor(STARENT, 175, "SN-MIP-Reg-Lifetime-Realm");

/// SN-Ecs-Data-Volume (26.8164.176): 1 to 245 octets.
pub const SN_ECS_DATA_VOLUME: Attribute<Octets> = Attribute::vendor(STARENT, 176, "SN-Ecs-Data-Volume");

/// SN-QoS-Traffic-Policy (26.8164.177): 1 to 245 octets.
pub const SN_QOS_TRAFFIC_POLICY: Attribute<Octets> = Attribute::vendor(STARENT, 177, "SN-QoS-Traffic-Policy");

/// SN-ANID (26.8164.178): 1 to 245 octets.
pub const SN_ANID: Attribute<Octets> = Attribute::vendor(STARENT, 178, "SN-ANID");

/// SN-PPP-Reneg-Disc (26.8164.187): a number that [`SnPppRenegDisc`] names, 4 octets.
pub const SN_PPP_RENEG_DISC: Attribute<Enum<SnPppRenegDisc>> = Attribute::vendor(STARENT, 187, "SN-PPP-Reneg-Disc");

/// SN-MIP-Send-Correlation-Info (26.8164.188): a number that [`SnMipSendCorrelationInfo`] names, 4 octets.
pub const SN_MIP_SEND_CORRELATION_INFO: Attribute<Enum<SnMipSendCorrelationInfo>> =
    Attribute::vendor(STARENT, 188, "SN-MIP-Send-Correlation-Info");

/// SN-PDSN-Correlation-Id (26.8164.189): 1 to 245 octets.
pub const SN_PDSN_CORRELATION_ID: Attribute<Octets> = Attribute::vendor(STARENT, 189, "SN-PDSN-Correlation-Id");

/// SN-PDSN-NAS-Id (26.8164.190): text, 1 to 245 octets.
pub const SN_PDSN_NAS_ID: Attribute<Text> = Attribute::vendor(STARENT, 190, "SN-PDSN-NAS-Id");

/// SN-PDSN-NAS-IP-Address (26.8164.191): an IPv4 address, 4 octets.
pub const SN_PDSN_NAS_IP_ADDRESS: Attribute<Ipv4> = Attribute::vendor(STARENT, 191, "SN-PDSN-NAS-IP-Address");

/// SN-Subscriber-Acct-Mode (26.8164.192): a number that [`SnSubscriberAcctMode`] names, 4 octets.
pub const SN_SUBSCRIBER_ACCT_MODE: Attribute<Enum<SnSubscriberAcctMode>> =
    Attribute::vendor(STARENT, 192, "SN-Subscriber-Acct-Mode");

/// SN-IP-In-Plcy-Grp (26.8164.193): text, 1 to 245 octets.
pub const SN_IP_IN_PLCY_GRP: Attribute<Text> = Attribute::vendor(STARENT, 193, "SN-IP-In-Plcy-Grp");

/// SN-IP-Out-Plcy-Grp (26.8164.194): text, 1 to 245 octets.
pub const SN_IP_OUT_PLCY_GRP: Attribute<Text> = Attribute::vendor(STARENT, 194, "SN-IP-Out-Plcy-Grp");

/// SN-IP-Source-Violate-No-Acct (26.8164.196): a number that [`SnIpSourceViolateNoAcct`] names, 4 octets.
pub const SN_IP_SOURCE_VIOLATE_NO_ACCT: Attribute<Enum<SnIpSourceViolateNoAcct>> =
    Attribute::vendor(STARENT, 196, "SN-IP-Source-Violate-No-Acct");

/// SN-Firewall-Enabled (26.8164.198): a number that [`SnFirewallEnabled`] names, 4 octets.
pub const SN_FIREWALL_ENABLED: Attribute<Enum<SnFirewallEnabled>> =
    Attribute::vendor(STARENT, 198, "SN-Firewall-Enabled");

/// SNA-PPP-Unfr-data-In-Oct (26.8164.200): a number, 4 octets.
pub const SNA_PPP_UNFR_DATA_IN_OCT: Attribute<Integer> = Attribute::vendor(STARENT, 200, "SNA-PPP-Unfr-data-In-Oct");

/// SNA-PPP-Unfr-data-Out-Oct (26.8164.201): a number, 4 octets.
pub const SNA_PPP_UNFR_DATA_OUT_OCT: Attribute<Integer> = Attribute::vendor(STARENT, 201, "SNA-PPP-Unfr-data-Out-Oct");

/// SNA-PPP-Unfr-Data-In-Gig (26.8164.202): a number, 4 octets.
pub const SNA_PPP_UNFR_DATA_IN_GIG: Attribute<Integer> = Attribute::vendor(STARENT, 202, "SNA-PPP-Unfr-Data-In-Gig");

/// SNA-PPP-Unfr-Data-Out-Gig (26.8164.203): a number, 4 octets.
pub const SNA_PPP_UNFR_DATA_OUT_GIG: Attribute<Integer> = Attribute::vendor(STARENT, 203, "SNA-PPP-Unfr-Data-Out-Gig");

/// SN-Admin-Expiry (26.8164.204): a number, 4 octets.
pub const SN_ADMIN_EXPIRY: Attribute<Integer> = Attribute::vendor(STARENT, 204, "SN-Admin-Expiry");

/// SNA-Input-Gigawords (26.8164.206): a number, 4 octets.
pub const SNA_INPUT_GIGAWORDS: Attribute<Integer> = Attribute::vendor(STARENT, 206, "SNA-Input-Gigawords");

/// SNA-Output-Gigawords (26.8164.207): a number, 4 octets.
pub const SNA_OUTPUT_GIGAWORDS: Attribute<Integer> = Attribute::vendor(STARENT, 207, "SNA-Output-Gigawords");

/// SN-DNS-Proxy-Intercept-List (26.8164.214): text, 1 to 245 octets.
pub const SN_DNS_PROXY_INTERCEPT_LIST: Attribute<Text> = Attribute::vendor(STARENT, 214, "SN-DNS-Proxy-Intercept-List");

/// SN-Subscriber-Class (26.8164.219): a number that [`SnSubscriberClass`] names, 4 octets.
pub const SN_SUBSCRIBER_CLASS: Attribute<Enum<SnSubscriberClass>> =
    Attribute::vendor(STARENT, 219, "SN-Subscriber-Class");

/// SN-CFPolicy-ID (26.8164.220): a number, 4 octets.
pub const SN_CFPOLICY_ID: Attribute<Integer> = Attribute::vendor(STARENT, 220, "SN-CFPolicy-ID");

/// SN-Subs-VJ-Slotid-Cmp-Neg-Mode (26.8164.221): a number that [`SnSubsVjSlotidCmpNegMode`] names, 4 octets.
pub const SN_SUBS_VJ_SLOTID_CMP_NEG_MODE: Attribute<Enum<SnSubsVjSlotidCmpNegMode>> =
    Attribute::vendor(STARENT, 221, "SN-Subs-VJ-Slotid-Cmp-Neg-Mode");

/// SN-Primary-DCCA-Peer (26.8164.223): text, 1 to 245 octets.
pub const SN_PRIMARY_DCCA_PEER: Attribute<Text> = Attribute::vendor(STARENT, 223, "SN-Primary-DCCA-Peer");

/// SN-Secondary-DCCA-Peer (26.8164.224): text, 1 to 245 octets.
pub const SN_SECONDARY_DCCA_PEER: Attribute<Text> = Attribute::vendor(STARENT, 224, "SN-Secondary-DCCA-Peer");

/// SN-Subs-Acc-Flow-Traffic-Valid (26.8164.225): a number that [`SnSubsAccFlowTrafficValid`] names, 4 octets.
pub const SN_SUBS_ACC_FLOW_TRAFFIC_VALID: Attribute<Enum<SnSubsAccFlowTrafficValid>> =
    Attribute::vendor(STARENT, 225, "SN-Subs-Acc-Flow-Traffic-Valid");

/// SN-Acct-Input-Packets-Dropped (26.8164.226): a number, 4 octets.
pub const SN_ACCT_INPUT_PACKETS_DROPPED: Attribute<Integer> =
    Attribute::vendor(STARENT, 226, "SN-Acct-Input-Packets-Dropped");

/// SN-Acct-Output-Packets-Dropped (26.8164.227): a number, 4 octets.
pub const SN_ACCT_OUTPUT_PACKETS_DROPPED: Attribute<Integer> =
    Attribute::vendor(STARENT, 227, "SN-Acct-Output-Packets-Dropped");

/// SN-Acct-Input-Octets-Dropped (26.8164.228): a number, 8 octets.
pub const SN_ACCT_INPUT_OCTETS_DROPPED: Attribute<Integer64> =
    Attribute::vendor(STARENT, 228, "SN-Acct-Input-Octets-Dropped");

/// SN-Acct-Output-Octets-Dropped (26.8164.229): a number, 8 octets.
pub const SN_ACCT_OUTPUT_OCTETS_DROPPED: Attribute<Integer64> =
    Attribute::vendor(STARENT, 229, "SN-Acct-Output-Octets-Dropped");

/// SN-Acct-Input-Giga-Dropped (26.8164.230): a number, 4 octets.
pub const SN_ACCT_INPUT_GIGA_DROPPED: Attribute<Integer> =
    Attribute::vendor(STARENT, 230, "SN-Acct-Input-Giga-Dropped");

/// SN-Acct-Output-Giga-Dropped (26.8164.231): a number, 4 octets.
pub const SN_ACCT_OUTPUT_GIGA_DROPPED: Attribute<Integer> =
    Attribute::vendor(STARENT, 231, "SN-Acct-Output-Giga-Dropped");

/// SN-Overload-Disc-Connect-Time (26.8164.233): a number, 4 octets.
pub const SN_OVERLOAD_DISC_CONNECT_TIME: Attribute<Integer> =
    Attribute::vendor(STARENT, 233, "SN-Overload-Disc-Connect-Time");

/// SN-Overload-Disconnect (26.8164.235): a number, 4 octets.
pub const SN_OVERLOAD_DISCONNECT: Attribute<Integer> = Attribute::vendor(STARENT, 235, "SN-Overload-Disconnect");

/// SN-Radius-Returned-Username (26.8164.236): a number that [`SnRadiusReturnedUsername`] names, 4 octets.
pub const SN_RADIUS_RETURNED_USERNAME: Attribute<Enum<SnRadiusReturnedUsername>> =
    Attribute::vendor(STARENT, 236, "SN-Radius-Returned-Username");

/// SN-ROHC-Profile-Name (26.8164.238): text, 1 to 245 octets.
pub const SN_ROHC_PROFILE_NAME: Attribute<Text> = Attribute::vendor(STARENT, 238, "SN-ROHC-Profile-Name");

/// SN-Firewall-Policy (26.8164.239): 1 to 245 octets.
pub const SN_FIREWALL_POLICY: Attribute<Octets> = Attribute::vendor(STARENT, 239, "SN-Firewall-Policy");

/// SN-Transparent-Data (26.8164.247): 1 to 245 octets.
pub const SN_TRANSPARENT_DATA: Attribute<Octets> = Attribute::vendor(STARENT, 247, "SN-Transparent-Data");

/// SN-MS-ISDN (26.8164.248): 1 to 245 octets.
pub const SN_MS_ISDN: Attribute<Octets> = Attribute::vendor(STARENT, 248, "SN-MS-ISDN");

/// SN-Routing-Area-Id (26.8164.249): text, 1 to 245 octets.
pub const SN_ROUTING_AREA_ID: Attribute<Text> = Attribute::vendor(STARENT, 249, "SN-Routing-Area-Id");

/// SN-Rulebase (26.8164.250): text, 1 to 245 octets.
pub const SN_RULEBASE: Attribute<Text> = Attribute::vendor(STARENT, 250, "SN-Rulebase");

/// SN-Call-Id (26.8164.251): a number, 4 octets.
pub const SN_CALL_ID: Attribute<Integer> = Attribute::vendor(STARENT, 251, "SN-Call-Id");

/// SN-IMSI (26.8164.252): 1 to 245 octets.
pub const SN_IMSI: Attribute<Octets> = Attribute::vendor(STARENT, 252, "SN-IMSI");

/// SN-Long-Duration-Notification (26.8164.253): a number that [`SnLongDurationNotification`] names, 4 octets.
pub const SN_LONG_DURATION_NOTIFICATION: Attribute<Enum<SnLongDurationNotification>> =
    Attribute::vendor(STARENT, 253, "SN-Long-Duration-Notification");

/// SN-SIP-Method (26.8164.254): a number, 4 octets.
pub const SN_SIP_METHOD: Attribute<Integer> = Attribute::vendor(STARENT, 254, "SN-SIP-Method");

/// SN-Event (26.8164.255): text, 1 to 245 octets.
pub const SN_EVENT: Attribute<Text> = Attribute::vendor(STARENT, 255, "SN-Event");

/// SN-Role-Of-Node (26.8164.256): a number that [`SnRoleOfNode`] names, 4 octets.
pub const SN_ROLE_OF_NODE: Attribute<Enum<SnRoleOfNode>> = Attribute::vendor(STARENT, 256, "SN-Role-Of-Node");

/// SN-Session-Id (26.8164.257): text, 1 to 245 octets.
pub const SN_SESSION_ID: Attribute<Text> = Attribute::vendor(STARENT, 257, "SN-Session-Id");

/// SN-SIP-Request-Time-Stamp (26.8164.258): text, 1 to 245 octets.
pub const SN_SIP_REQUEST_TIME_STAMP: Attribute<Text> = Attribute::vendor(STARENT, 258, "SN-SIP-Request-Time-Stamp");

/// SN-SIP-Response-Time-Stamp (26.8164.259): text, 1 to 245 octets.
pub const SN_SIP_RESPONSE_TIME_STAMP: Attribute<Text> = Attribute::vendor(STARENT, 259, "SN-SIP-Response-Time-Stamp");

/// SN-IMS-Charging-Identifier (26.8164.260): text, 1 to 245 octets.
pub const SN_IMS_CHARGING_IDENTIFIER: Attribute<Text> = Attribute::vendor(STARENT, 260, "SN-IMS-Charging-Identifier");

/// SN-Originating-IOI (26.8164.261): text, 1 to 245 octets.
pub const SN_ORIGINATING_IOI: Attribute<Text> = Attribute::vendor(STARENT, 261, "SN-Originating-IOI");

/// SN-Terminating-IOI (26.8164.262): text, 1 to 245 octets.
pub const SN_TERMINATING_IOI: Attribute<Text> = Attribute::vendor(STARENT, 262, "SN-Terminating-IOI");

/// SN-SDP-Session-Description (26.8164.263): text, 1 to 245 octets.
pub const SN_SDP_SESSION_DESCRIPTION: Attribute<Text> = Attribute::vendor(STARENT, 263, "SN-SDP-Session-Description");

/// SN-GGSN-Address (26.8164.264): an IPv4 address, 4 octets.
pub const SN_GGSN_ADDRESS: Attribute<Ipv4> = Attribute::vendor(STARENT, 264, "SN-GGSN-Address");

/// SN-Sec-IP-Pool-Name (26.8164.265): text, 1 to 245 octets.
pub const SN_SEC_IP_POOL_NAME: Attribute<Text> = Attribute::vendor(STARENT, 265, "SN-Sec-IP-Pool-Name");

/// SN-Authorised-Qos (26.8164.266): text, 1 to 245 octets.
pub const SN_AUTHORISED_QOS: Attribute<Text> = Attribute::vendor(STARENT, 266, "SN-Authorised-Qos");

/// SN-Cause-Code (26.8164.267): a number that [`SnCauseCode`] names, 4 octets.
pub const SN_CAUSE_CODE: Attribute<Enum<SnCauseCode>> = Attribute::vendor(STARENT, 267, "SN-Cause-Code");

/// SN-Node-Functionality (26.8164.268): a number that [`SnNodeFunctionality`] names, 4 octets.
pub const SN_NODE_FUNCTIONALITY: Attribute<Enum<SnNodeFunctionality>> =
    Attribute::vendor(STARENT, 268, "SN-Node-Functionality");

/// SN-Is-Unregistered-Subscriber (26.8164.269): text, 1 to 245 octets.
pub const SN_IS_UNREGISTERED_SUBSCRIBER: Attribute<Text> =
    Attribute::vendor(STARENT, 269, "SN-Is-Unregistered-Subscriber");

/// SN-Content-Type (26.8164.270): text, 1 to 245 octets.
pub const SN_CONTENT_TYPE: Attribute<Text> = Attribute::vendor(STARENT, 270, "SN-Content-Type");

/// SN-Content-Length (26.8164.271): text, 1 to 245 octets.
pub const SN_CONTENT_LENGTH: Attribute<Text> = Attribute::vendor(STARENT, 271, "SN-Content-Length");

/// SN-Content-Disposition (26.8164.272): text, 1 to 245 octets.
pub const SN_CONTENT_DISPOSITION: Attribute<Text> = Attribute::vendor(STARENT, 272, "SN-Content-Disposition");

/// SN-CSCF-Rf-SDP-Media-Components (26.8164.273): 1 to 245 octets.
pub const SN_CSCF_RF_SDP_MEDIA_COMPONENTS: Attribute<Octets> =
    Attribute::vendor(STARENT, 273, "SN-CSCF-Rf-SDP-Media-Components");

/// SN-ROHC-Flow-Marking-Mode (26.8164.274): a number that [`SnRohcFlowMarkingMode`] names, 4 octets.
pub const SN_ROHC_FLOW_MARKING_MODE: Attribute<Enum<SnRohcFlowMarkingMode>> =
    Attribute::vendor(STARENT, 274, "SN-ROHC-Flow-Marking-Mode");

/// SN-CSCF-App-Server-Info (26.8164.275): 1 to 245 octets.
pub const SN_CSCF_APP_SERVER_INFO: Attribute<Octets> = Attribute::vendor(STARENT, 275, "SN-CSCF-App-Server-Info");

/// SN-ISC-Template-Name (26.8164.276): text, 1 to 245 octets.
pub const SN_ISC_TEMPLATE_NAME: Attribute<Text> = Attribute::vendor(STARENT, 276, "SN-ISC-Template-Name");

/// SN-CF-Forward-Unconditional (26.8164.277): text, 1 to 245 octets.
pub const SN_CF_FORWARD_UNCONDITIONAL: Attribute<Text> = Attribute::vendor(STARENT, 277, "SN-CF-Forward-Unconditional");

/// SN-CF-Forward-No-Answer (26.8164.278): text, 1 to 245 octets.
pub const SN_CF_FORWARD_NO_ANSWER: Attribute<Text> = Attribute::vendor(STARENT, 278, "SN-CF-Forward-No-Answer");

/// SN-CF-Forward-Busy-Line (26.8164.279): text, 1 to 245 octets.
pub const SN_CF_FORWARD_BUSY_LINE: Attribute<Text> = Attribute::vendor(STARENT, 279, "SN-CF-Forward-Busy-Line");

/// SN-CF-Forward-Not-Regd (26.8164.280): text, 1 to 245 octets.
pub const SN_CF_FORWARD_NOT_REGD: Attribute<Text> = Attribute::vendor(STARENT, 280, "SN-CF-Forward-Not-Regd");

/// SN-CF-Follow-Me (26.8164.281): text, 1 to 245 octets.
pub const SN_CF_FOLLOW_ME: Attribute<Text> = Attribute::vendor(STARENT, 281, "SN-CF-Follow-Me");

/// SN-CF-CId-Display (26.8164.282): a number that [`SnCfCidDisplay`] names, 4 octets.
pub const SN_CF_CID_DISPLAY: Attribute<Enum<SnCfCidDisplay>> = Attribute::vendor(STARENT, 282, "SN-CF-CId-Display");

/// SN-CF-CId-Display-Blocked (26.8164.283): a number that [`SnCfCidDisplayBlocked`] names, 4 octets.
pub const SN_CF_CID_DISPLAY_BLOCKED: Attribute<Enum<SnCfCidDisplayBlocked>> =
    Attribute::vendor(STARENT, 283, "SN-CF-CId-Display-Blocked");

/// SN-CF-Call-Waiting (26.8164.284): a number that [`SnCfCallWaiting`] names, 4 octets.
pub const SN_CF_CALL_WAITING: Attribute<Enum<SnCfCallWaiting>> = Attribute::vendor(STARENT, 284, "SN-CF-Call-Waiting");

/// SN-CF-Call-Transfer (26.8164.285): a number that [`SnCfCallTransfer`] names, 4 octets.
pub const SN_CF_CALL_TRANSFER: Attribute<Enum<SnCfCallTransfer>> =
    Attribute::vendor(STARENT, 285, "SN-CF-Call-Transfer");

/// SN-Cscf-Subscriber-Ip-Address (26.8164.287): an IPv4 address, 4 octets.
pub const SN_CSCF_SUBSCRIBER_IP_ADDRESS: Attribute<Ipv4> =
    Attribute::vendor(STARENT, 287, "SN-Cscf-Subscriber-Ip-Address");

/// SN-Software-Version (26.8164.288): text, 1 to 245 octets.
pub const SN_SOFTWARE_VERSION: Attribute<Text> = Attribute::vendor(STARENT, 288, "SN-Software-Version");

/// SN-Max-Sec-Contexts-Per-Subs (26.8164.290): a number, 4 octets.
pub const SN_MAX_SEC_CONTEXTS_PER_SUBS: Attribute<Integer> =
    Attribute::vendor(STARENT, 290, "SN-Max-Sec-Contexts-Per-Subs");

/// SN-CF-Call-Local (26.8164.291): a number that [`SnCfCallLocal`] names, 4 octets.
pub const SN_CF_CALL_LOCAL: Attribute<Enum<SnCfCallLocal>> = Attribute::vendor(STARENT, 291, "SN-CF-Call-Local");

/// SN-CF-Call-LongDistance (26.8164.292): a number that [`SnCfCallLongdistance`] names, 4 octets.
pub const SN_CF_CALL_LONGDISTANCE: Attribute<Enum<SnCfCallLongdistance>> =
    Attribute::vendor(STARENT, 292, "SN-CF-Call-LongDistance");

/// SN-CF-Call-International (26.8164.293): a number that [`SnCfCallInternational`] names, 4 octets.
pub const SN_CF_CALL_INTERNATIONAL: Attribute<Enum<SnCfCallInternational>> =
    Attribute::vendor(STARENT, 293, "SN-CF-Call-International");

/// SN-CF-Call-Premium (26.8164.294): a number that [`SnCfCallPremium`] names, 4 octets.
pub const SN_CF_CALL_PREMIUM: Attribute<Enum<SnCfCallPremium>> = Attribute::vendor(STARENT, 294, "SN-CF-Call-Premium");

/// SN-CR-International-Cid (26.8164.295): a number, 4 octets.
pub const SN_CR_INTERNATIONAL_CID: Attribute<Integer> = Attribute::vendor(STARENT, 295, "SN-CR-International-Cid");

/// SN-CR-LongDistance-Cid (26.8164.296): a number, 4 octets.
pub const SN_CR_LONGDISTANCE_CID: Attribute<Integer> = Attribute::vendor(STARENT, 296, "SN-CR-LongDistance-Cid");

/// SN-NAT-IP-Address (26.8164.297): an IPv4 address, 4 octets.
pub const SN_NAT_IP_ADDRESS: Attribute<Ipv4> = Attribute::vendor(STARENT, 297, "SN-NAT-IP-Address");

/// SN-CF-Call-RoamingInternatnl (26.8164.298): a number that [`SnCfCallRoaminginternatnl`] names, 4 octets.
pub const SN_CF_CALL_ROAMINGINTERNATNL: Attribute<Enum<SnCfCallRoaminginternatnl>> =
    Attribute::vendor(STARENT, 298, "SN-CF-Call-RoamingInternatnl");

/// SN-PDG-TTG-Required (26.8164.299): a number that [`SnPdgTtgRequired`] names, 4 octets.
pub const SN_PDG_TTG_REQUIRED: Attribute<Enum<SnPdgTtgRequired>> =
    Attribute::vendor(STARENT, 299, "SN-PDG-TTG-Required");

/// SN-Bandwidth-Policy (26.8164.300): text, 1 to 245 octets.
pub const SN_BANDWIDTH_POLICY: Attribute<Text> = Attribute::vendor(STARENT, 300, "SN-Bandwidth-Policy");

/// SN-Acs-Credit-Control-Group (26.8164.301): text, 1 to 245 octets.
pub const SN_ACS_CREDIT_CONTROL_GROUP: Attribute<Text> = Attribute::vendor(STARENT, 301, "SN-Acs-Credit-Control-Group");

/// SN-CBB-Policy (26.8164.302): text, 1 to 245 octets.
pub const SN_CBB_POLICY: Attribute<Text> = Attribute::vendor(STARENT, 302, "SN-CBB-Policy");

/// SN-QOS-HLR-Profile (26.8164.303): 1 to 245 octets.
pub const SN_QOS_HLR_PROFILE: Attribute<Octets> = Attribute::vendor(STARENT, 303, "SN-QOS-HLR-Profile");

/// SN-Fast-Reauth-Username (26.8164.304): 1 to 245 octets.
pub const SN_FAST_REAUTH_USERNAME: Attribute<Octets> = Attribute::vendor(STARENT, 304, "SN-Fast-Reauth-Username");

/// SN-Pseudonym-Username (26.8164.305): 1 to 245 octets.
pub const SN_PSEUDONYM_USERNAME: Attribute<Octets> = Attribute::vendor(STARENT, 305, "SN-Pseudonym-Username");

/// SN-WiMAX-Auth-Only (26.8164.306): a number that [`SnWimaxAuthOnly`] names, 4 octets.
pub const SN_WIMAX_AUTH_ONLY: Attribute<Enum<SnWimaxAuthOnly>> = Attribute::vendor(STARENT, 306, "SN-WiMAX-Auth-Only");

/// SN-TrafficSelector-Class (26.8164.307): a number, 4 octets.
pub const SN_TRAFFICSELECTOR_CLASS: Attribute<Integer> = Attribute::vendor(STARENT, 307, "SN-TrafficSelector-Class");

/// SN-DHCP-Options (26.8164.309): 1 to 245 octets.
pub const SN_DHCP_OPTIONS: Attribute<Octets> = Attribute::vendor(STARENT, 309, "SN-DHCP-Options");

/// SN-Handoff-Indicator (26.8164.310): a number that [`SnHandoffIndicator`] names, 4 octets.
pub const SN_HANDOFF_INDICATOR: Attribute<Enum<SnHandoffIndicator>> =
    Attribute::vendor(STARENT, 310, "SN-Handoff-Indicator");

/// SN-User-Privilege (26.8164.313): a number that [`SnUserPrivilege`] names, 4 octets.
pub const SN_USER_PRIVILEGE: Attribute<Enum<SnUserPrivilege>> = Attribute::vendor(STARENT, 313, "SN-User-Privilege");

/// SN-IPv6-Alloc-Method (26.8164.314): a number that [`SnIpv6AllocMethod`] names, 4 octets.
pub const SN_IPV6_ALLOC_METHOD: Attribute<Enum<SnIpv6AllocMethod>> =
    Attribute::vendor(STARENT, 314, "SN-IPv6-Alloc-Method");

/// SN-Congestion-Mgmt-Policy (26.8164.315): text, 1 to 245 octets.
pub const SN_CONGESTION_MGMT_POLICY: Attribute<Text> = Attribute::vendor(STARENT, 315, "SN-Congestion-Mgmt-Policy");

/// SN-WSG-MIP-Required (26.8164.316): a number that [`SnWsgMipRequired`] names, 4 octets.
pub const SN_WSG_MIP_REQUIRED: Attribute<Enum<SnWsgMipRequired>> =
    Attribute::vendor(STARENT, 316, "SN-WSG-MIP-Required");

/// SN-WSG-MIP-Release-TIA (26.8164.317): a number that [`SnWsgMipReleaseTia`] names, 4 octets.
pub const SN_WSG_MIP_RELEASE_TIA: Attribute<Enum<SnWsgMipReleaseTia>> =
    Attribute::vendor(STARENT, 317, "SN-WSG-MIP-Release-TIA");

/// SN-WSG-MIP-Simple-IP-Fallback (26.8164.318): a number that [`SnWsgMipSimpleIpFallback`] names, 4 octets.
pub const SN_WSG_MIP_SIMPLE_IP_FALLBACK: Attribute<Enum<SnWsgMipSimpleIpFallback>> =
    Attribute::vendor(STARENT, 318, "SN-WSG-MIP-Simple-IP-Fallback");

/// SN-WLAN-AP-Identifier (26.8164.319): 1 to 245 octets.
pub const SN_WLAN_AP_IDENTIFIER: Attribute<Octets> = Attribute::vendor(STARENT, 319, "SN-WLAN-AP-Identifier");

/// SN-WLAN-UE-Identifier (26.8164.320): 1 to 245 octets.
pub const SN_WLAN_UE_IDENTIFIER: Attribute<Octets> = Attribute::vendor(STARENT, 320, "SN-WLAN-UE-Identifier");

/// SNA-PPP-Ctrl-Input-Octets (26.8164.1001): a number, 4 octets.
pub const SNA_PPP_CTRL_INPUT_OCTETS: Attribute<Integer> = Attribute::vendor(STARENT, 1001, "SNA-PPP-Ctrl-Input-Octets");

/// SNA-PPP-Ctrl-Output-Octets (26.8164.1002): a number, 4 octets.
pub const SNA_PPP_CTRL_OUTPUT_OCTETS: Attribute<Integer> =
    Attribute::vendor(STARENT, 1002, "SNA-PPP-Ctrl-Output-Octets");

/// SNA-PPP-Ctrl-Input-Packets (26.8164.1003): a number, 4 octets.
pub const SNA_PPP_CTRL_INPUT_PACKETS: Attribute<Integer> =
    Attribute::vendor(STARENT, 1003, "SNA-PPP-Ctrl-Input-Packets");

/// SNA-PPP-Ctrl-Output-Packets (26.8164.1004): a number, 4 octets.
pub const SNA_PPP_CTRL_OUTPUT_PACKETS: Attribute<Integer> =
    Attribute::vendor(STARENT, 1004, "SNA-PPP-Ctrl-Output-Packets");

/// SNA-PPP-Framed-Input-Octets (26.8164.1005): a number, 4 octets.
pub const SNA_PPP_FRAMED_INPUT_OCTETS: Attribute<Integer> =
    Attribute::vendor(STARENT, 1005, "SNA-PPP-Framed-Input-Octets");

/// SNA-PPP-Framed-Output-Octets (26.8164.1006): a number, 4 octets.
pub const SNA_PPP_FRAMED_OUTPUT_OCTETS: Attribute<Integer> =
    Attribute::vendor(STARENT, 1006, "SNA-PPP-Framed-Output-Octets");

/// SNA-PPP-Discards-Input (26.8164.1007): a number, 4 octets.
pub const SNA_PPP_DISCARDS_INPUT: Attribute<Integer> = Attribute::vendor(STARENT, 1007, "SNA-PPP-Discards-Input");

/// SNA-PPP-Discards-Output (26.8164.1008): a number, 4 octets.
pub const SNA_PPP_DISCARDS_OUTPUT: Attribute<Integer> = Attribute::vendor(STARENT, 1008, "SNA-PPP-Discards-Output");

/// SNA-PPP-Errors-Input (26.8164.1009): a number, 4 octets.
pub const SNA_PPP_ERRORS_INPUT: Attribute<Integer> = Attribute::vendor(STARENT, 1009, "SNA-PPP-Errors-Input");

/// SNA-PPP-Errors-Output (26.8164.1010): a number, 4 octets.
pub const SNA_PPP_ERRORS_OUTPUT: Attribute<Integer> = Attribute::vendor(STARENT, 1010, "SNA-PPP-Errors-Output");

/// SNA-PPP-Bad-Addr (26.8164.1011): a number, 4 octets.
pub const SNA_PPP_BAD_ADDR: Attribute<Integer> = Attribute::vendor(STARENT, 1011, "SNA-PPP-Bad-Addr");

/// SNA-PPP-Bad-Ctrl (26.8164.1012): a number, 4 octets.
pub const SNA_PPP_BAD_CTRL: Attribute<Integer> = Attribute::vendor(STARENT, 1012, "SNA-PPP-Bad-Ctrl");

/// SNA-PPP-Packet-Too-Long (26.8164.1013): a number, 4 octets.
pub const SNA_PPP_PACKET_TOO_LONG: Attribute<Integer> = Attribute::vendor(STARENT, 1013, "SNA-PPP-Packet-Too-Long");

/// SNA-PPP-Bad-FCS (26.8164.1014): a number, 4 octets.
pub const SNA_PPP_BAD_FCS: Attribute<Integer> = Attribute::vendor(STARENT, 1014, "SNA-PPP-Bad-FCS");

/// SNA-PPP-Echo-Req-Input (26.8164.1015): a number, 4 octets.
pub const SNA_PPP_ECHO_REQ_INPUT: Attribute<Integer> = Attribute::vendor(STARENT, 1015, "SNA-PPP-Echo-Req-Input");

/// SNA-PPP-Echo-Req-Output (26.8164.1016): a number, 4 octets.
pub const SNA_PPP_ECHO_REQ_OUTPUT: Attribute<Integer> = Attribute::vendor(STARENT, 1016, "SNA-PPP-Echo-Req-Output");

/// SNA-PPP-Echo-Rsp-Input (26.8164.1017): a number, 4 octets.
pub const SNA_PPP_ECHO_RSP_INPUT: Attribute<Integer> = Attribute::vendor(STARENT, 1017, "SNA-PPP-Echo-Rsp-Input");

/// SNA-PPP-Echo-Rsp-Output (26.8164.1018): a number, 4 octets.
pub const SNA_PPP_ECHO_RSP_OUTPUT: Attribute<Integer> = Attribute::vendor(STARENT, 1018, "SNA-PPP-Echo-Rsp-Output");

/// SNA-RPRRQ-Rcvd-Total (26.8164.1019): a number, 4 octets.
pub const SNA_RPRRQ_RCVD_TOTAL: Attribute<Integer> = Attribute::vendor(STARENT, 1019, "SNA-RPRRQ-Rcvd-Total");

/// SNA-RPRRQ-Rcvd-Acc-Reg (26.8164.1020): a number, 4 octets.
pub const SNA_RPRRQ_RCVD_ACC_REG: Attribute<Integer> = Attribute::vendor(STARENT, 1020, "SNA-RPRRQ-Rcvd-Acc-Reg");

/// SNA-RPRRQ-Rcvd-Acc-Dereg (26.8164.1021): a number, 4 octets.
pub const SNA_RPRRQ_RCVD_ACC_DEREG: Attribute<Integer> = Attribute::vendor(STARENT, 1021, "SNA-RPRRQ-Rcvd-Acc-Dereg");

/// SNA-RPRRQ-Rcvd-Msg-Auth-Fail (26.8164.1022): a number, 4 octets.
pub const SNA_RPRRQ_RCVD_MSG_AUTH_FAIL: Attribute<Integer> =
    Attribute::vendor(STARENT, 1022, "SNA-RPRRQ-Rcvd-Msg-Auth-Fail");

/// SNA-RPRRQ-Rcvd-Mis-ID (26.8164.1023): a number, 4 octets.
pub const SNA_RPRRQ_RCVD_MIS_ID: Attribute<Integer> = Attribute::vendor(STARENT, 1023, "SNA-RPRRQ-Rcvd-Mis-ID");

/// SNA-RPRRQ-Rcvd-Badly-Formed (26.8164.1024): a number, 4 octets.
pub const SNA_RPRRQ_RCVD_BADLY_FORMED: Attribute<Integer> =
    Attribute::vendor(STARENT, 1024, "SNA-RPRRQ-Rcvd-Badly-Formed");

/// SNA-RPRRQ-Rcvd-VID-Unsupported (26.8164.1025): a number, 4 octets.
pub const SNA_RPRRQ_RCVD_VID_UNSUPPORTED: Attribute<Integer> =
    Attribute::vendor(STARENT, 1025, "SNA-RPRRQ-Rcvd-VID-Unsupported");

/// SNA-RPRRQ-Rcvd-T-Bit-Not-Set (26.8164.1026): a number, 4 octets.
pub const SNA_RPRRQ_RCVD_T_BIT_NOT_SET: Attribute<Integer> =
    Attribute::vendor(STARENT, 1026, "SNA-RPRRQ-Rcvd-T-Bit-Not-Set");

/// SNA-RPRAK-Rcvd-Total (26.8164.1027): a number, 4 octets.
pub const SNA_RPRAK_RCVD_TOTAL: Attribute<Integer> = Attribute::vendor(STARENT, 1027, "SNA-RPRAK-Rcvd-Total");

/// SNA-RPRAK-Rcvd-Acc-Ack (26.8164.1028): a number, 4 octets.
pub const SNA_RPRAK_RCVD_ACC_ACK: Attribute<Integer> = Attribute::vendor(STARENT, 1028, "SNA-RPRAK-Rcvd-Acc-Ack");

/// SNA-RPRAK-Rcvd-Msg-Auth-Fail (26.8164.1029): a number, 4 octets.
pub const SNA_RPRAK_RCVD_MSG_AUTH_FAIL: Attribute<Integer> =
    Attribute::vendor(STARENT, 1029, "SNA-RPRAK-Rcvd-Msg-Auth-Fail");

/// SNA-RPRAK-Rcvd-Mis-ID (26.8164.1030): a number, 4 octets.
pub const SNA_RPRAK_RCVD_MIS_ID: Attribute<Integer> = Attribute::vendor(STARENT, 1030, "SNA-RPRAK-Rcvd-Mis-ID");

/// SNA-RP-Reg-Reply-Sent-Total (26.8164.1031): a number, 4 octets.
pub const SNA_RP_REG_REPLY_SENT_TOTAL: Attribute<Integer> =
    Attribute::vendor(STARENT, 1031, "SNA-RP-Reg-Reply-Sent-Total");

/// SNA-RP-Reg-Reply-Sent-Acc-Reg (26.8164.1032): a number, 4 octets.
pub const SNA_RP_REG_REPLY_SENT_ACC_REG: Attribute<Integer> =
    Attribute::vendor(STARENT, 1032, "SNA-RP-Reg-Reply-Sent-Acc-Reg");

/// SNA-RP-Reg-Reply-Sent-Acc-Dereg (26.8164.1033): a number, 4 octets.
pub const SNA_RP_REG_REPLY_SENT_ACC_DEREG: Attribute<Integer> =
    Attribute::vendor(STARENT, 1033, "SNA-RP-Reg-Reply-Sent-Acc-Dereg");

/// SNA-RP-Reg-Reply-Sent-Bad-Req (26.8164.1034): a number, 4 octets.
pub const SNA_RP_REG_REPLY_SENT_BAD_REQ: Attribute<Integer> =
    Attribute::vendor(STARENT, 1034, "SNA-RP-Reg-Reply-Sent-Bad-Req");

/// SNA-RP-Reg-Reply-Sent-Denied (26.8164.1035): a number, 4 octets.
pub const SNA_RP_REG_REPLY_SENT_DENIED: Attribute<Integer> =
    Attribute::vendor(STARENT, 1035, "SNA-RP-Reg-Reply-Sent-Denied");

/// SNA-RP-Reg-Reply-Sent-Mis-ID (26.8164.1036): a number, 4 octets.
pub const SNA_RP_REG_REPLY_SENT_MIS_ID: Attribute<Integer> =
    Attribute::vendor(STARENT, 1036, "SNA-RP-Reg-Reply-Sent-Mis-ID");

/// SNA-RP-Reg-Reply-Sent-Send-Err (26.8164.1037): a number, 4 octets.
pub const SNA_RP_REG_REPLY_SENT_SEND_ERR: Attribute<Integer> =
    Attribute::vendor(STARENT, 1037, "SNA-RP-Reg-Reply-Sent-Send-Err");

/// SNA-RP-Reg-Upd-Sent (26.8164.1038): a number, 4 octets.
pub const SNA_RP_REG_UPD_SENT: Attribute<Integer> = Attribute::vendor(STARENT, 1038, "SNA-RP-Reg-Upd-Sent");

/// SNA-RP-Reg-Upd-Re-Sent (26.8164.1039): a number, 4 octets.
pub const SNA_RP_REG_UPD_RE_SENT: Attribute<Integer> = Attribute::vendor(STARENT, 1039, "SNA-RP-Reg-Upd-Re-Sent");

/// SNA-RP-Reg-Upd-Send-Err (26.8164.1040): a number, 4 octets.
pub const SNA_RP_REG_UPD_SEND_ERR: Attribute<Integer> = Attribute::vendor(STARENT, 1040, "SNA-RP-Reg-Upd-Send-Err");

/// SN-Proxy-MIPV6 (26.8164.65530): a number that [`SnProxyMipv6`] names, 4 octets.
pub const SN_PROXY_MIPV6: Attribute<Enum<SnProxyMipv6>> = Attribute::vendor(STARENT, 65530, "SN-Proxy-MIPV6");

/// What the numbers of SN-Disconnect-Reason (26.8164.3) mean.
#[derive(Debug)]
pub enum SnDisconnectReason {}

impl Enumeration for SnDisconnectReason {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Not-Defined"),
        (1, "Admin-Disconnect"),
        (2, "Remote-Disconnect"),
        (3, "Local-Disconnect"),
        (4, "Disc-No-Resource"),
        (5, "Disc-Excd-Service-Limit"),
        (6, "PPP-LCP-Neg-Failed"),
        (7, "PPP-LCP-No-Response"),
        (8, "PPP-LCP-Loopback"),
        (9, "PPP-LCP-Max-Retry"),
        (10, "PPP-Echo-Failed"),
        (11, "PPP-Auth-Failed"),
        (12, "PPP-Auth-Failed-No-AAA-Resp"),
        (13, "PPP-Auth-No-Response"),
        (14, "PPP-Auth-Max-Retry"),
        (15, "Invalid-AAA-Attr"),
        (16, "Failed-User-Filter"),
        (17, "Failed-Provide-Service"),
        (18, "Invalid-IP-Address-AAA"),
        (19, "Invalid-IP-Pool-AAA"),
        (20, "PPP-IPCP-Neg-Failed"),
        (21, "PPP-IPCP-No-Response"),
        (22, "PPP-IPCP-Max-Retry"),
        (23, "PPP-No-Rem-IP-Address"),
        (24, "Inactivity-Timeout"),
        (25, "Session-Timeout"),
        (26, "Max-Data-Excd"),
        (27, "Invalid-IP-Source-Address"),
        (28, "MSID-Auth-Failed"),
        (29, "MSID-Auth-Fauiled-No-AAA-Resp"),
        (30, "A11-Max-Retry"),
        (31, "A11-Lifetime-Expired"),
        (32, "A11-Message-Integrity-Failure"),
        (33, "PPP-lcp-remote-disc"),
        (34, "Session-setup-timeout"),
        (35, "PPP-keepalive-failure"),
        (36, "Flow-add-failed"),
        (37, "Call-type-detection-failed"),
        (38, "Wrong-ipcp-params"),
        (39, "MIP-remote-dereg"),
        (40, "MIP-lifetime-expiry"),
        (41, "MIP-proto-error"),
        (42, "MIP-auth-failure"),
        (43, "MIP-reg-timeout"),
        (44, "Invalid-dest-context"),
        (45, "Source-context-removed"),
        (46, "Destination-context-removed"),
        (47, "Req-service-addr-unavailable"),
        (48, "Demux-mgr-failed"),
        (49, "Internal-error"),
        (50, "AAA-context-removed"),
        (51, "invalid-service-type"),
        (52, "mip-relay-req-failed"),
        (53, "mip-rcvd-relay-failure"),
        (54, "ppp-restart-inter-pdsn-handoff"),
        (55, "gre-key-mismatch"),
        (56, "invalid_tunnel_context"),
        (57, "no_peer_lns_address"),
        (58, "failed_tunnel_connect"),
        (59, "l2tp-tunnel-disconnect-remote"),
        (60, "l2tp-tunnel-timeout"),
        (61, "l2tp-protocol-error-remote"),
        (62, "l2tp-protocol-error-local"),
        (63, "l2tp-auth-failed-remote"),
        (64, "l2tp-auth-failed-local"),
        (65, "l2tp-try-another-lns-from-remote"),
        (66, "l2tp-no-resource-local"),
        (67, "l2tp-no-resource-remote"),
        (68, "l2tp-tunnel-disconnect-local"),
        (69, "l2tp-admin-disconnect_remote"),
        (70, "l2tpmgr-reached-max-capacity"),
        (71, "MIP-reg-revocation"),
        (72, "path-failure"),
        (73, "dhcp-relay-ip-validation-failed"),
        (74, "gtp-unknown-pdp-addr-or-pdp-type"),
        (75, "gtp-all-dynamic-pdp-addr-occupied"),
        (76, "gtp-no-memory-is-available"),
        (77, "dhcp-relay-static-ip-addr-not-allowed"),
        (78, "dhcp-no-ip-addr-allocated"),
        (79, "dhcp-ip-addr-allocation-tmr-exp"),
        (80, "dhcp-ip-validation-failed"),
        (81, "dhcp-static-addr-not-allowed"),
        (82, "dhcp-ip-addr-not-available-at-present"),
        (83, "dhcp-lease-expired"),
        (84, "lpool-ip-validation-failed"),
        (85, "lpool-static-ip-addr-not-allowed"),
        (86, "static-ip-validation-failed"),
        (87, "static-ip-addr-not-present"),
        (88, "static-ip-addr-not-allowed"),
        (89, "radius-ip-validation-failed"),
        (90, "radius-ip-addr-not-provided"),
        (91, "invalid-ip-addr-from-sgsn"),
        (92, "no-more-sessions-in-aaa"),
        (93, "ggsn-aaa-auth-req-failed"),
        (94, "conflict-in-ip-addr-assignment"),
        (95, "apn-removed"),
        (96, "credits-used-bytes-in"),
        (97, "credits-used-bytes-out"),
        (98, "credits-used-bytes-total"),
        (99, "prepaid-failed"),
        (100, "l2tp-ipsec-tunnel-failure"),
        (101, "l2tp-ipsec-tunnel-disconnected"),
        (102, "mip-ipsec-sa-inactive"),
        (103, "Long-Duration-Timeout"),
        (104, "proxy-mip-registration-failure"),
        (105, "proxy-mip-binding-update"),
        (106, "proxy-mip-inter-pdsn-handoff-require-ip-address"),
        (107, "proxy-mip-inter-pdsn-handoff-mismatched-address"),
        (108, "Local-purge"),
        (109, "failed-update-handoff"),
        (110, "closed_rp-handoff-complete"),
        (111, "closed_rp-duplicate-session"),
        (112, "closed_rp-handoff-session-not-found"),
        (113, "closed_rp-handoff-failed"),
        (114, "pcf-monitor-keep-alive-failed"),
        (115, "call-internal-reject"),
        (116, "call-restarted"),
        (117, "a11-mn-ha-auth-failure"),
        (118, "a11-badly-formed"),
        (119, "a11-t-bit-not-set"),
        (120, "a11-unsupported-vendor-id"),
        (121, "a11-mismatched-id"),
        (122, "mipha-dup-home-addr-req"),
        (123, "mipha-dup-imsi-session"),
        (124, "ha-unreachable"),
        (125, "IPSP-addr-in-use"),
        (126, "mipfa-dup-home-addr-req"),
        (127, "mipha-ip-pool-busyout"),
        (128, "inter-pdsn-handoff"),
        (129, "active-to-dormant"),
        (130, "ppp-renegotiation"),
        (131, "active-start-param-change"),
        (132, "tarrif-boundary"),
        (133, "a11-disconnect-no-active-stop"),
        (134, "nw-reachability-failed-reject"),
        (135, "nw-reachability-failed-redirect"),
        (136, "container-max-exceeded"),
        (137, "static-addr-not-allowed-in-apn"),
        (138, "static-addr-required-by-radius"),
        (139, "static-addr-not-allowed-by-radius"),
        (140, "mip-registration-dropped"),
        (141, "counter-rollover"),
        (142, "constructed-nai-auth-fail"),
        (143, "inter-pdsn-service-optimize-handoff-disabled"),
        (144, "gre-key-collision"),
        (145, "inter-pdsn-service-optimize-handoff-triggered"),
        (146, "intra-pdsn-handoff-triggered"),
        (147, "delayed-abort-timer-expired"),
        (148, "Admin-AAA-disconnect"),
        (149, "Admin-AAA-disconnect-handoff"),
        (150, "PPP-IPV6CP-Neg-Failed"),
        (151, "PPP-IPV6CP-No-Response"),
        (152, "PPP-IPV6CP-Max-Retry"),
        (153, "PPP-Restart-Invalid-source-IPV4-address"),
        (154, "a11-disconnect-handoff-no-active-stop"),
        (155, "call-restarted-inter-pdsn-handoff"),
        (156, "call-restarted-ppp-termination"),
        (157, "mipfa-resource-conflict"),
        (158, "failed-auth-with-charging-svc"),
        (159, "mipha-dup-imsi-session-purge"),
        (160, "mipha-rev-pending-newcall"),
        (161, "volume-quota-reached"),
        (162, "duration-quota-reached"),
        (163, "gtp-user-authentication-failed"),
        (164, "MIP-reg-revocation-no-lcp-term"),
        (165, "MIP-private-ip-no-rev-tunnel"),
        (166, "Invalid-Prepaid-AAA-attr-in-auth-response"),
        (167, "mipha-prepaid-reset-dynamic-newcall"),
        (168, "gre-flow-control-timeout"),
        (169, "mip-paaa-bc-query-not-found"),
        (170, "mipha-dynamic-ip-addr-not-available"),
        (171, "a11-mismatched-id-on-handoff"),
        (172, "a11-badly-formed-on-handoff"),
        (173, "a11-unsupported-vendor-id-on-handoff"),
        (174, "a11-t-bit-not-set-on-handoff"),
        (175, "MIP-reg-revocation-i-bit-on"),
        (176, "A11-RRQ-Deny-Max-Count"),
        (177, "Dormant-Transition-During-Session-Setup"),
        (178, "PPP-Rem-Reneg-Disc-Always-Cfg"),
        (179, "PPP-Rem-Reneg-Disc-NAI-MSID-Mismatch"),
        (180, "mipha-subscriber-ipsec-tunnel-down"),
        (181, "mipha-subscriber-ipsec-tunnel-failed"),
        (182, "mipha-subscriber-ipsecmgr-death"),
        (183, "flow-is-deactivated"),
        (184, "ecsv2-license-exceeded"),
        (185, "IPSG-Auth-Failed"),
        (186, "driver-initiated"),
        (187, "ims-authorization-failed"),
        (188, "service-instance-released"),
        (189, "flow-released"),
        (190, "ppp-renego-no-ha-addr"),
        (191, "intra-pdsn-handoff"),
        (192, "overload-disconnect"),
        (193, "css-service-not-found"),
        (194, "Auth-Failed"),
        (195, "dhcp-client-sent-release"),
        (196, "dhcp-client-sent-nak"),
        (197, "msid-dhcp-chaddr-mismatch"),
        (198, "link-broken"),
        (199, "prog-end-timeout"),
        (200, "qos-update-wait-timeout"),
        (201, "css-synch-cause"),
        (202, "Gtp-context-replacement"),
        (203, "PDIF-Auth-failed"),
        (204, "l2tp-unknown-apn"),
        (205, "ms-unexpected-network-reentry"),
        (206, "r6-invalid-nai"),
        (207, "eap-max-retry-reached"),
        (208, "vbm-hoa-session-disconnected"),
        (209, "vbm-voa-session-disconnected"),
        (210, "in-acl-disconnect-on-violation"),
        (211, "eap-msk-lifetime-expiry"),
        (212, "eap-msk-lifetime-too-low"),
        (213, "mipfa-inter-tech-handoff"),
        (214, "r6-max-retry-reached"),
        (215, "r6-nwexit-recd"),
        (216, "r6-dereg-req-recd"),
        (217, "r6-remote-failure"),
        (218, "r6r4-protocol-errors"),
        (219, "wimax-qos-invalid-aaa-attr"),
        (220, "npu-gre-flows-not-available"),
        (221, "r4-max-retry-reached"),
        (222, "r4-nwexit-recd"),
        (223, "r4-dereg-req-recd"),
        (224, "r4-remote-failure"),
        (225, "ims-authorization-revoked"),
        (226, "ims-authorization-released"),
        (227, "ims-auth-decision-invalid"),
        (228, "mac-addr-validation-failed"),
        (229, "excessive-wimax-pd-flows-cfgd"),
        (230, "sgsn-canc-loc-sub"),
        (231, "sgsn-canc-loc-upd"),
        (232, "sgsn-mnr-exp"),
        (233, "sgsn-ident-fail"),
        (234, "sgsn-sec-fail"),
        (235, "sgsn-auth-fail"),
        (236, "sgsn-glu-fail"),
        (237, "sgsn-imp-det"),
        (238, "sgsn-smgr-purge"),
        (239, "sgsn-subs-handed-to-peer"),
        (240, "sgsn-dns-fail-inter-rau"),
        (241, "sgsn-cont-rsp-fail"),
        (242, "sgsn-hlr-not-found-for-imsi"),
        (243, "sgsn-ms-init-det"),
        (244, "sgsn-opr-policy-fail"),
        (245, "sgsn-duplicate-context"),
        (246, "hss-profile-update-failed"),
        (247, "sgsn-no-pdp-activated"),
        (248, "asnpc-idle-mode-timeout"),
        (249, "asnpc-idle-mode-exit"),
        (250, "asnpc-idle-mode-auth-failed"),
        (251, "asngw-invalid-qos-configuration"),
        (252, "sgsn-dsd-allgprswithdrawn"),
        (253, "r6-pmk-key-change-failure"),
        (254, "sgsn-illegal-me"),
        (255, "sess-termination-timeout"),
        (256, "sgsn-sai-fail"),
        (257, "sgsn-rnc-removal"),
        (258, "sgsn-rai-removal"),
        (259, "sgsn-init-deact"),
        (260, "ggsn-init-deact"),
        (261, "hlr-init-deact"),
        (262, "ms-init-deact"),
        (263, "sgsn-detach-init-deact"),
        (264, "sgsn-rab-rel-init-deact"),
        (265, "sgsn-iu-rel-init-deact"),
        (266, "sgsn-gtpu-path-failure"),
        (267, "sgsn-gtpc-path-failure"),
        (268, "sgsn-local-handoff-init-deact"),
        (269, "sgsn-remote-handoff-init-deact"),
        (270, "sgsn-gtp-no-resource"),
        (271, "sgsn-rnc-no-resource"),
        (272, "sgsn-odb-init-deact"),
        (273, "sgsn-invalid-ti"),
        (274, "sgsn-ggsn-ctxt-non-existent"),
        (275, "sgsn-apn-restrict-vio"),
        (276, "sgsn-regular-deact"),
        (277, "sgsn-abnormal-deact"),
        (278, "sgsn-actv-rejected-by-peer"),
        (279, "sgsn-err-ind"),
        (280, "asngw-non-anchor-prohibited"),
        (281, "asngw-im-entry-prohibited"),
        (282, "session-idle-mode-entry-timeout"),
        (283, "session-idle-mode-exit-timeout"),
        (284, "asnpc-ms-power-down-nwexit"),
        (285, "asnpc-r4-nwexit-recd"),
        (286, "sgsn-iu-rel-before-call-est"),
        (287, "ikev2-subscriber-ipsecmgr-death"),
        (288, "All-dynamic-pool-addr-occupied"),
        (289, "mip6ha-ip-addr-not-available"),
        (290, "bs-monitor-keep-alive-failed"),
        (291, "sgsn-att-in-reg-state"),
        (292, "sgsn-inbound-srns-in-reg-state"),
        (293, "dt-ggsn-tun-reestablish-failed"),
        (294, "sgsn-unknown-pdp"),
        (295, "sgsn-pdp-auth-failure"),
        (296, "sgsn-duplicate-pdp-context"),
        (297, "sgsn-no-rsp-from-ggsn"),
        (298, "sgsn-failure-rsp-from-ggsn"),
        (299, "sgsn-apn-unknown"),
        (300, "sgsn-serv-req-init-deact"),
        (301, "sgsn-attach-on-attch-init-abort"),
        (302, "sgsn-iu-rel-in-israu-init-abort"),
        (303, "sgsn-smgr-init-abort"),
        (304, "sgsn-mm-ctx-cleanup-init-abort"),
        (305, "sgsn-unknown-abort"),
        (306, "sgsn-guard-timeout-abort"),
        (307, "vpn-bounce-dhcpip-validate-req"),
        (308, "mipv6-id-mismatch"),
        (309, "aaa-session-id-not-found"),
        (310, "x1-max-retry-reached"),
        (311, "x1-nwexit-recd"),
        (312, "x1-dereg-req-recd"),
        (313, "x1-remote-failure"),
        (314, "x1x2-protocol-errors"),
        (315, "x2-max-retry-reached"),
        (316, "x2-nwexit-recd"),
        (317, "x2-dereg-req-recd"),
        (318, "x2-remote-failure"),
        (319, "x1-pmk-key-change-failure"),
        (320, "sa-rekeying-failure"),
        (321, "sess-sleep-mode-entry-timeout"),
        (322, "phsgw-non-anchor-prohibited"),
        (323, "asnpc-pc-relocation-failed"),
        (324, "asnpc-pc-relocation"),
        (325, "auth_policy_mismatch"),
        (326, "sa-lifetime-expiry"),
        (327, "asnpc-del-ms-entry-recd"),
        (328, "phspc-sleep-mode-timeout"),
        (329, "phspc-sleep-mode-exit"),
        (330, "phspc-sleep-mode-auth-failed"),
        (331, "phspc-ms-power-down-nwexit"),
        (332, "phspc-x2-nwexit-recd"),
        (333, "invalid-nat-config"),
        (334, "asngw-tid-entry-not-found"),
        (335, "No-NAT-IP-Address"),
        (336, "excessive-phs-pd-flows-cfgd"),
        (337, "phsgw-invalid-qos-configuration"),
        (338, "Interim-Update"),
        (339, "sgsn-attach-abrt-rad-lost"),
        (340, "sgsn-inbnd-irau-abrt-rad-lost"),
        (341, "ike-keepalive-failed"),
        (342, "sgsn-attach-abrt-ms-suspend"),
        (343, "sgsn-inbnd-irau-abrt-ms-suspend"),
        (344, "duplicate-session-detected"),
        (345, "sgsn-xid-response-failure"),
        (346, "sgsn-nse-cleanup"),
        (347, "sgsn-gtp-req-failure"),
        (348, "sgsn-imsi-mismatch"),
        (349, "sgsn-bvc-blocked"),
        (350, "sgsn-attach-on-inbound-irau"),
        (351, "sgsn-attach-on-outbound-irau"),
        (352, "sgsn-incorrect-state"),
        (353, "sgsn-t3350-expiry"),
        (354, "sgsn-page-timer-expiry"),
        (355, "phsgw-tid-entry-not-found"),
        (356, "phspc-del-ms-entry-recd"),
        (357, "sgsn-pdp-local-purge"),
        (358, "phs-invalid-nai"),
        (359, "session-sleep-mode-exit-timeout"),
        (360, "sgsn-offload-phase2"),
        (361, "phs-thirdparty-auth-fail"),
        (362, "remote-error-notify"),
        (363, "no-response"),
        (364, "PDG-Auth-failed"),
        (365, "mme-s1AP-send-failed"),
        (366, "mme-egtpc-connection-failed"),
        (367, "mme-egtpc-create-session-failed"),
        (368, "mme-authentication-failure"),
        (369, "mme-ue-detach"),
        (370, "mme-mme-detach"),
        (371, "mme-hss-detach"),
        (372, "mme-pgw-detach"),
        (373, "mme-sub-validation-failure"),
        (374, "mme-hss-connection-failure"),
        (375, "mme-hss-user-unknown"),
        (376, "dhcp-lease-mismatch-detected"),
        (377, "nemo-link-layer-down"),
        (378, "eapol-max-retry-reached"),
        (379, "sgsn-offload-phase3"),
        (380, "mbms-bearer-service-disconnect"),
        (381, "disconnect-on-violation-odb"),
        (382, "disconn-on-violation-focs-odb"),
        (383, "CSCF-REG-Admin-disconnect"),
        (384, "CSCF-REG-User-disconnect"),
        (385, "CSCF-REG-Inactivity-timeout"),
        (386, "CSCF-REG-Network-disconnect"),
        (387, "CSCF-Call-Admin-disconnect"),
        (388, "CSCF-CAll-User-disconnect"),
        (389, "CSCF-CALL-Local-disconnect"),
        (390, "CSCF-CALL-No-Resource"),
        (391, "CSCF-CALL-No-Respone"),
        (392, "CSCF-CALL-Inactivity-timeout"),
        (393, "CSCF-CALL-Media-Auth-Failure"),
        (394, "CSCF-REG-No-Resource"),
        (395, "ms-unexpected-idle-mode-entry"),
        (396, "re-auth-failed"),
        (397, "sgsn-pdp-nse-cleanup"),
        (398, "sgsn-mm-ctxt-gtp-no-resource"),
        (399, "unknown-apn"),
        (400, "gtpc-path-failure"),
        (401, "gtpu-path-failure"),
        (402, "actv-rejected-by-sgsn"),
        (403, "sgsn-pdp-gprs-camel-release"),
        (404, "sgsn-check-imei-failure"),
        (405, "sgsn-sndcp-init-deact"),
        (406, "sgsn-pdp-inactivity-timeout"),
        (407, "fw-and-nat-policy-removed"),
        (408, "FNG-Auth-failed"),
        (409, "ha-stale-key-disconnect"),
        (410, "No-IPV6-address-for-subscriber"),
        (411, "prefix-registration-failure"),
        (412, "disconnect-from-policy-server"),
        (413, "s6b-auth-failed"),
        (414, "gtpc-err-ind"),
        (415, "gtpu-err-ind"),
        (416, "invalid-pdn-type"),
        (417, "aaa-auth-req-failed"),
        (418, "apn-denied-no-subscription"),
        (419, "Sgw-context-replacement"),
        (420, "dup-static-ip-addr-req"),
        (421, "apn-restrict-violation"),
        (422, "invalid-wapn"),
        (423, "ttg-nsapi-allocation-failed"),
        (424, "mandatory-gtp-ie-missing"),
        (425, "aaa-unreachable"),
        (426, "asngw-service-flow-deletion"),
        (427, "CT-PMIP-RRQ-NVSE-Value-Change"),
        (428, "tcp-read-failed"),
        (429, "tcp-write-failed"),
        (430, "ssl-handshake-failed"),
        (431, "ssl-renegotiate-failed"),
        (432, "ssl-bad-message"),
        (433, "ssl-alert-received"),
        (434, "ssl-disconnect"),
        (435, "ssl-migration"),
        (436, "sgsn-ard-failure"),
        (437, "sgsn-camel-release"),
        (447, "Hotlining-Status-Change"),
        (448, "ggsn-no-rsp-from-sgsn"),
        (449, "diameter-protocol-error"),
        (450, "diameter-request-timeout"),
        (451, "operator-policy"),
        (452, "spr-connection-timeout"),
        (453, "mipha-dup-wimax-session"),
        (454, "invalid-version-attr"),
        (455, "sgsn-zone-code-failure"),
    ];
}

/// What the numbers of SN-PPP-Progress-Code (26.8164.4) mean.
#[derive(Debug)]
pub enum SnPppProgressCode {}

impl Enumeration for SnPppProgressCode {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Not-Defined"),
        (1, "Call-Lcp-Down"),
        (2, "Call-Disconnecting"),
        (3, "Call-PPP-Renegotiating"),
        (10, "Call-Lcp-Down_1"),
        (11, "Call-Arrived"),
        (12, "Call-Lcp-Up"),
        (13, "Call-Authenticating"),
        (14, "Call-Authenticated"),
        (15, "Call-Ipcp-Up"),
        (16, "Call-Simple-IP-Connected"),
        (17, "Call-Mobile-IP-Connected"),
        (45, "Call-Pdg-Tcp-Connecting"),
        (46, "Call-Pdg-Ssl-Connecting"),
        (70, "Call-Bcmcs-Authenticating"),
        (85, "Call-Tunnel-Connecting"),
        (95, "Call-Imsa-Authorizing"),
        (97, "Call-Imsa-Authorized"),
        (98, "Call-MBMS-UE-Authorizing"),
        (99, "Call-MBMS-Bearer-Authorizing"),
        (115, "Call-Tunnel-Connected"),
        (120, "Call-Pdp-Type-IP-Connected"),
        (125, "Call-Pdp-Type-IPv6-Connected"),
        (130, "Call-Pdp-Type-PPP-Connected"),
        (140, "Call-Proxy-Mobile-IP-Connected"),
        (141, "Call-Pdg-Ssl-Connected"),
        (142, "Call-Pdg-Connected"),
        (145, "Call-Ipsg-Connected"),
        (150, "Call-Bcmcs-Connected"),
        (155, "Call-MBMS-UE-Connected"),
        (156, "Call-MBMS-Bearer-Connected"),
        (160, "Call-Pending-Addr-From-DHCP"),
        (170, "Call-Got-Addr-From-DHCP"),
        (180, "Call-HA-IPSEC-Tunnel-Connecting"),
        (190, "Call-HA-IPSEC-Connected"),
        (200, "Call-ASN-Non-Anchor-Connected"),
        (210, "Call-ASNPC-Connected"),
        (220, "Call-Mobile-IPv6-Connected"),
        (221, "Call-PMIPv6-Connected"),
        (230, "Call-PHSPC-Connected"),
        (235, "Call-GTP-IPv4-Connected"),
        (236, "Call-GTP-IPv6-Connected"),
        (237, "Call-GTP-IPv4-IPv6-Connected"),
        (245, "Call-SGW-Connected"),
        (246, "Call-MME-Attached"),
        (247, "Call-Auth-Only-Connected"),
    ];
}

/// What the numbers of SN-PPP-Data-Compression (26.8164.9) mean.
#[derive(Debug)]
pub enum SnPppDataCompression {}

impl Enumeration for SnPppDataCompression {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "None"),
        (1, "Stac-LZS"),
        (2, "MPPC"),
        (3, "MPCC-Stac-LZS"),
        (4, "Deflate"),
        (5, "Deflate-Stac-LZS"),
        (6, "Deflate-MPCC"),
        (7, "Deflate-MPCC-Stac-LZS"),
    ];
}

/// What the numbers of SN-IP-Source-Validation (26.8164.14) mean.
#[derive(Debug)]
pub enum SnIpSourceValidation {}

impl Enumeration for SnIpSourceValidation {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "No"), (1, "Yes")];
}

/// What the numbers of SN-PPP-Data-Compression-Mode (26.8164.19) mean.
#[derive(Debug)]
pub enum SnPppDataCompressionMode {}

impl Enumeration for SnPppDataCompressionMode {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Normal"), (1, "Stateless")];
}

/// What the numbers of SN-Subscriber-Permission (26.8164.20) mean.
#[derive(Debug)]
pub enum SnSubscriberPermission {}

impl Enumeration for SnSubscriberPermission {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "None"),
        (1, "Simple-IP"),
        (2, "Mobile-IP"),
        (3, "Simple-IP-Mobile-IP"),
        (4, "HA-Mobile-IP"),
        (5, "Simple-IP-HA-Mobile-IP"),
        (6, "Mobile-IP-HA-Mobile-IP"),
        (7, "All"),
        (8, "GGSN-PDP-TYPE-IP"),
        (16, "GGSN-PDP-TYPE-PPP"),
        (32, "Network-Mobility"),
        (38, "FA-HA-NEMO"),
        (63, "All_New"),
    ];
}

/// What the numbers of SN-Admin-Permission (26.8164.21) mean.
#[derive(Debug)]
pub enum SnAdminPermission {}

impl Enumeration for SnAdminPermission {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "None"),
        (1, "CLI"),
        (2, "FTP"),
        (3, "CLI-FTP"),
        (4, "Intercept"),
        (5, "CLI-Intercept"),
        (7, "CLI-Intercept-FTP"),
        (8, "ECS"),
        (9, "CLI-ECS"),
        (11, "CLI-FTP-ECS"),
        (13, "CLI-Intercept-ECS"),
        (15, "CLI-Intercept-FTP-ECS"),
    ];
}

/// What the numbers of SN-Simultaneous-SIP-MIP (26.8164.22) mean.
#[derive(Debug)]
pub enum SnSimultaneousSipMip {}

impl Enumeration for SnSimultaneousSipMip {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disabled"), (1, "Enabled")];
}

/// What the numbers of SN-Service-Type (26.8164.24) mean.
#[derive(Debug)]
pub enum SnServiceType {}

impl Enumeration for SnServiceType {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "None"),
        (1, "PDSN"),
        (2, "Management"),
        (3, "HA"),
        (4, "GGSN"),
        (5, "LNS"),
        (6, "IPSG"),
        (7, "CSCF"),
        (8, "ASNGW"),
        (9, "PDIF"),
        (10, "STANDALONE_FA"),
        (11, "SGSN"),
        (12, "PHSGW"),
        (13, "PDG"),
        (14, "MIPV6HA"),
        (15, "PGW"),
        (16, "SGW"),
        (17, "FNG"),
        (18, "OGW"),
        (19, "HNBGW"),
        (20, "BNG"),
    ];
}

/// What the numbers of SN-DNS-Proxy-Use-Subscr-Addr (26.8164.25) mean.
#[derive(Debug)]
pub enum SnDnsProxyUseSubscrAddr {}

impl Enumeration for SnDnsProxyUseSubscrAddr {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disable"), (1, "Enable")];
}

/// What the numbers of SN-Tunnel-Load-Balancing (26.8164.27) mean.
#[derive(Debug)]
pub enum SnTunnelLoadBalancing {}

impl Enumeration for SnTunnelLoadBalancing {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "random"), (2, "balanced"), (3, "prioritized")];
}

/// What the numbers of SN-Prepaid-Compressed-Count (26.8164.31) mean.
#[derive(Debug)]
pub enum SnPrepaidCompressedCount {}

impl Enumeration for SnPrepaidCompressedCount {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Uncompressed"), (1, "Compressed")];
}

/// What the numbers of SN-L3-to-L2-Tun-Addr-Policy (26.8164.43) mean.
#[derive(Debug)]
pub enum SnL3ToL2TunAddrPolicy {}

impl Enumeration for SnL3ToL2TunAddrPolicy {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "no-local-alloc-validate"), (1, "local-alloc"), (2, "local-alloc-validate")];
}

/// What the numbers of SN-Long-Duration-Action (26.8164.45) mean.
#[derive(Debug)]
pub enum SnLongDurationAction {}

impl Enumeration for SnLongDurationAction {
    const NAMES: &'static [(u32, &'static str)] =
        &[(1, "Detection"), (2, "Disconnection"), (3, "Dormant-Only-Disconnection"), (4, "Dormant-Only-Detection")];
}

/// What the numbers of SN-PDSN-Handoff-Req-IP-Addr (26.8164.46) mean.
#[derive(Debug)]
pub enum SnPdsnHandoffReqIpAddr {}

impl Enumeration for SnPdsnHandoffReqIpAddr {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disabled"), (1, "Enabled")];
}

/// What the numbers of SN-HA-Send-DNS-ADDRESS (26.8164.47) mean.
#[derive(Debug)]
pub enum SnHaSendDnsAddress {}

impl Enumeration for SnHaSendDnsAddress {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disabled"), (1, "Enabled")];
}

/// What the numbers of SN-MIP-Send-Term-Verification (26.8164.48) mean.
#[derive(Debug)]
pub enum SnMipSendTermVerification {}

impl Enumeration for SnMipSendTermVerification {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "Disabled"), (1, "EnabledOrNVSE_Custom1"), (2, "NVSE_Custom2"), (3, "NVSE_Starent")];
}

/// What the numbers of SN-Data-Tunnel-Ignore-DF-Bit (26.8164.49) mean.
#[derive(Debug)]
pub enum SnDataTunnelIgnoreDfBit {}

impl Enumeration for SnDataTunnelIgnoreDfBit {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disabled"), (1, "Enabled")];
}

/// What the numbers of SN-MIP-AAA-Assign-Addr (26.8164.50) mean.
#[derive(Debug)]
pub enum SnMipAaaAssignAddr {}

impl Enumeration for SnMipAaaAssignAddr {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disabled"), (1, "Enabled")];
}

/// What the numbers of SN-MIP-Match-AAA-Assign-Addr (26.8164.51) mean.
#[derive(Debug)]
pub enum SnMipMatchAaaAssignAddr {}

impl Enumeration for SnMipMatchAaaAssignAddr {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disabled"), (1, "Enabled")];
}

/// What the numbers of SN-Proxy-MIP (26.8164.52) mean.
#[derive(Debug)]
pub enum SnProxyMip {}

impl Enumeration for SnProxyMip {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disabled"), (1, "Enabled")];
}

/// What the numbers of SN-IP-Alloc-Method (26.8164.53) mean.
#[derive(Debug)]
pub enum SnIpAllocMethod {}

impl Enumeration for SnIpAllocMethod {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Alloc_Local_Pool"),
        (1, "Alloc_Dhcp_Client"),
        (2, "Alloc_Radius"),
        (3, "Alloc_No_Alloc"),
        (4, "Alloc_Static_Alloc"),
        (5, "Alloc_Dhcp_Relay"),
    ];
}

/// What the numbers of SN-Gratuitous-ARP-Aggressive (26.8164.54) mean.
#[derive(Debug)]
pub enum SnGratuitousArpAggressive {}

impl Enumeration for SnGratuitousArpAggressive {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disabled"), (1, "Enabled")];
}

/// What the numbers of SN-IP-Hide-Service-Address (26.8164.60) mean.
#[derive(Debug)]
pub enum SnIpHideServiceAddress {}

impl Enumeration for SnIpHideServiceAddress {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disabled"), (1, "Enabled")];
}

/// What the numbers of SN-GTP-Version (26.8164.62) mean.
#[derive(Debug)]
pub enum SnGtpVersion {}

impl Enumeration for SnGtpVersion {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "GTP_VERSION_0"), (1, "GTP_VERSION_1"), (2, "GTP_VERSION_2")];
}

/// What the numbers of SN-Access-link-IP-Frag (26.8164.63) mean.
#[derive(Debug)]
pub enum SnAccessLinkIpFrag {}

impl Enumeration for SnAccessLinkIpFrag {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Normal"), (1, "DF-Ignore"), (2, "DF-Fragment-ICMP-Notify")];
}

/// What the numbers of SN-Subscriber-Accounting (26.8164.64) mean.
#[derive(Debug)]
pub enum SnSubscriberAccounting {}

impl Enumeration for SnSubscriberAccounting {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "None"), (1, "Radius"), (2, "GTPP")];
}

/// What the numbers of SN-Subscriber-IP-Hdr-Neg-Mode (26.8164.67) mean.
#[derive(Debug)]
pub enum SnSubscriberIpHdrNegMode {}

impl Enumeration for SnSubscriberIpHdrNegMode {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Force"), (1, "Detect")];
}

/// What the numbers of SN-GGSN-MIP-Required (26.8164.68) mean.
#[derive(Debug)]
pub enum SnGgsnMipRequired {}

impl Enumeration for SnGgsnMipRequired {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disabled"), (1, "Enabled")];
}

/// What the numbers of SN-Subscriber-Acct-Start (26.8164.69) mean.
#[derive(Debug)]
pub enum SnSubscriberAcctStart {}

impl Enumeration for SnSubscriberAcctStart {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Normal"), (1, "Suppress")];
}

/// What the numbers of SN-Subscriber-Acct-Interim (26.8164.70) mean.
#[derive(Debug)]
pub enum SnSubscriberAcctInterim {}

impl Enumeration for SnSubscriberAcctInterim {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Normal"), (1, "Suppress")];
}

/// What the numbers of SN-Subscriber-Acct-Stop (26.8164.71) mean.
#[derive(Debug)]
pub enum SnSubscriberAcctStop {}

impl Enumeration for SnSubscriberAcctStop {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Normal"), (1, "Suppress")];
}

/// What the numbers of SN-QoS-Tp-Dnlk (26.8164.73) mean.
#[derive(Debug)]
pub enum SnQosTpDnlk {}

impl Enumeration for SnQosTpDnlk {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disabled"), (1, "Policing"), (2, "Shaping")];
}

/// What the numbers of SN-Tp-Dnlk-Exceed-Action (26.8164.77) mean.
#[derive(Debug)]
pub enum SnTpDnlkExceedAction {}

impl Enumeration for SnTpDnlkExceedAction {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "Transmit"), (1, "Drop"), (2, "Lower-IP-Precedence"), (3, "Buffer"), (4, "Transmit-On-Buffer-Full")];
}

/// What the numbers of SN-Tp-Dnlk-Violate-Action (26.8164.78) mean.
#[derive(Debug)]
pub enum SnTpDnlkViolateAction {}

impl Enumeration for SnTpDnlkViolateAction {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "Transmit"), (1, "Drop"), (2, "Lower-IP-Precedence"), (3, "Buffer"), (4, "Transmit-On-Buffer-Full")];
}

/// What the numbers of SN-QoS-Tp-Uplk (26.8164.79) mean.
#[derive(Debug)]
pub enum SnQosTpUplk {}

impl Enumeration for SnQosTpUplk {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disabled"), (1, "Policing"), (2, "Shaping")];
}

/// What the numbers of SN-Tp-Uplk-Exceed-Action (26.8164.83) mean.
#[derive(Debug)]
pub enum SnTpUplkExceedAction {}

impl Enumeration for SnTpUplkExceedAction {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "Transmit"), (1, "Drop"), (2, "Lower-IP-Precedence"), (3, "Buffer"), (4, "Transmit-On-Buffer-Full")];
}

/// What the numbers of SN-Tp-Uplk-Violate-Action (26.8164.84) mean.
#[derive(Debug)]
pub enum SnTpUplkViolateAction {}

impl Enumeration for SnTpUplkViolateAction {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "Transmit"), (1, "Drop"), (2, "Lower-IP-Precedence"), (3, "Buffer"), (4, "Transmit-On-Buffer-Full")];
}

/// What the numbers of SN-Subscriber-IP-TOS-Copy (26.8164.85) mean.
#[derive(Debug)]
pub enum SnSubscriberIpTosCopy {}

impl Enumeration for SnSubscriberIpTosCopy {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "None"), (1, "Access-Tunnel"), (2, "Data-Tunnel"), (3, "Both")];
}

/// What the numbers of SN-PPP-NW-Layer-IPv4 (26.8164.92) mean.
#[derive(Debug)]
pub enum SnPppNwLayerIpv4 {}

impl Enumeration for SnPppNwLayerIpv4 {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disabled"), (1, "Enabled"), (2, "Passive")];
}

/// What the numbers of SN-PPP-NW-Layer-IPv6 (26.8164.93) mean.
#[derive(Debug)]
pub enum SnPppNwLayerIpv6 {}

impl Enumeration for SnPppNwLayerIpv6 {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disabled"), (1, "Enabled"), (2, "Passive")];
}

/// What the numbers of SN-PPP-Accept-Peer-v6Ifid (26.8164.95) mean.
#[derive(Debug)]
pub enum SnPppAcceptPeerV6ifid {}

impl Enumeration for SnPppAcceptPeerV6ifid {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disabled"), (1, "Enabled")];
}

/// What the numbers of SN-NPU-Qos-Priority (26.8164.98) mean.
#[derive(Debug)]
pub enum SnNpuQosPriority {}

impl Enumeration for SnNpuQosPriority {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "Best_Effort"), (1, "Bronze"), (2, "Silver"), (3, "Gold"), (4, "From_DSCP")];
}

/// What the numbers of SN-MN-HA-Hash-Algorithm (26.8164.99) mean.
#[derive(Debug)]
pub enum SnMnHaHashAlgorithm {}

impl Enumeration for SnMnHaHashAlgorithm {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "MD5"), (2, "MD5_RFC2002"), (3, "HMAC_MD5")];
}

/// What the numbers of SN-Subscriber-Acct-Rsp-Action (26.8164.100) mean.
#[derive(Debug)]
pub enum SnSubscriberAcctRspAction {}

impl Enumeration for SnSubscriberAcctRspAction {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "None"), (1, "No_Early_PDUs"), (2, "Delay_GTP_Response")];
}

/// What the numbers of SN-IPv6-Egress-Filtering (26.8164.103) mean.
#[derive(Debug)]
pub enum SnIpv6EgressFiltering {}

impl Enumeration for SnIpv6EgressFiltering {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disabled"), (1, "Enabled")];
}

/// What the numbers of SN-Mediation-Acct-Rsp-Action (26.8164.105) mean.
#[derive(Debug)]
pub enum SnMediationAcctRspAction {}

impl Enumeration for SnMediationAcctRspAction {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "None"), (1, "No_Early_PDUs"), (2, "Delay_GTP_Response")];
}

/// What the numbers of SN-Home-Sub-Use-GGSN (26.8164.106) mean.
#[derive(Debug)]
pub enum SnHomeSubUseGgsn {}

impl Enumeration for SnHomeSubUseGgsn {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Deny"), (1, "Accept")];
}

/// What the numbers of SN-Visiting-Sub-Use-GGSN (26.8164.107) mean.
#[derive(Debug)]
pub enum SnVisitingSubUseGgsn {}

impl Enumeration for SnVisitingSubUseGgsn {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Deny"), (1, "Accept")];
}

/// What the numbers of SN-Roaming-Sub-Use-GGSN (26.8164.108) mean.
#[derive(Debug)]
pub enum SnRoamingSubUseGgsn {}

impl Enumeration for SnRoamingSubUseGgsn {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Deny"), (1, "Accept")];
}

/// What the numbers of SN-QoS-Class-Conversational-PHB (26.8164.111) mean.
#[derive(Debug)]
pub enum SnQosClassConversationalPhb {}

impl Enumeration for SnQosClassConversationalPhb {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Best-Effort"),
        (1, "Pass-Through"),
        (10, "AF11"),
        (12, "AF12"),
        (14, "AF13"),
        (18, "AF21"),
        (20, "AF22"),
        (22, "AF23"),
        (26, "AF31"),
        (28, "AF32"),
        (30, "AF33"),
        (34, "AF41"),
        (36, "AF42"),
        (38, "AF43"),
        (46, "EF"),
    ];
}

/// What the numbers of SN-QoS-Class-Streaming-PHB (26.8164.112) mean.
#[derive(Debug)]
pub enum SnQosClassStreamingPhb {}

impl Enumeration for SnQosClassStreamingPhb {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Best-Effort"),
        (1, "Pass-Through"),
        (10, "AF11"),
        (12, "AF12"),
        (14, "AF13"),
        (18, "AF21"),
        (20, "AF22"),
        (22, "AF23"),
        (26, "AF31"),
        (28, "AF32"),
        (30, "AF33"),
        (34, "AF41"),
        (36, "AF42"),
        (38, "AF43"),
        (46, "EF"),
    ];
}

/// What the numbers of SN-QoS-Class-Background-PHB (26.8164.113) mean.
#[derive(Debug)]
pub enum SnQosClassBackgroundPhb {}

impl Enumeration for SnQosClassBackgroundPhb {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Best-Effort"),
        (1, "Pass-Through"),
        (10, "AF11"),
        (12, "AF12"),
        (14, "AF13"),
        (18, "AF21"),
        (20, "AF22"),
        (22, "AF23"),
        (26, "AF31"),
        (28, "AF32"),
        (30, "AF33"),
        (34, "AF41"),
        (36, "AF42"),
        (38, "AF43"),
        (46, "EF"),
    ];
}

/// What the numbers of SN-QoS-Class-Interactive-1-PHB (26.8164.114) mean.
#[derive(Debug)]
pub enum SnQosClassInteractive1Phb {}

impl Enumeration for SnQosClassInteractive1Phb {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Best-Effort"),
        (1, "Pass-Through"),
        (10, "AF11"),
        (12, "AF12"),
        (14, "AF13"),
        (18, "AF21"),
        (20, "AF22"),
        (22, "AF23"),
        (26, "AF31"),
        (28, "AF32"),
        (30, "AF33"),
        (34, "AF41"),
        (36, "AF42"),
        (38, "AF43"),
        (46, "EF"),
    ];
}

/// What the numbers of SN-QoS-Class-Interactive-2-PHB (26.8164.115) mean.
#[derive(Debug)]
pub enum SnQosClassInteractive2Phb {}

impl Enumeration for SnQosClassInteractive2Phb {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Best-Effort"),
        (1, "Pass-Through"),
        (10, "AF11"),
        (12, "AF12"),
        (14, "AF13"),
        (18, "AF21"),
        (20, "AF22"),
        (22, "AF23"),
        (26, "AF31"),
        (28, "AF32"),
        (30, "AF33"),
        (34, "AF41"),
        (36, "AF42"),
        (38, "AF43"),
        (46, "EF"),
    ];
}

/// What the numbers of SN-QoS-Class-Interactive-3-PHB (26.8164.116) mean.
#[derive(Debug)]
pub enum SnQosClassInteractive3Phb {}

impl Enumeration for SnQosClassInteractive3Phb {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Best-Effort"),
        (1, "Pass-Through"),
        (10, "AF11"),
        (12, "AF12"),
        (14, "AF13"),
        (18, "AF21"),
        (20, "AF22"),
        (22, "AF23"),
        (26, "AF31"),
        (28, "AF32"),
        (30, "AF33"),
        (34, "AF41"),
        (36, "AF42"),
        (38, "AF43"),
        (46, "EF"),
    ];
}

/// What the numbers of SN-Mediation-Enabled (26.8164.123) mean.
#[derive(Debug)]
pub enum SnMediationEnabled {}

impl Enumeration for SnMediationEnabled {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disabled"), (1, "Enabled")];
}

/// What the numbers of SN-IPv6-DNS-Proxy (26.8164.126) mean.
#[derive(Debug)]
pub enum SnIpv6DnsProxy {}

impl Enumeration for SnIpv6DnsProxy {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disabled"), (1, "Enabled")];
}

/// What the numbers of SN-Prepaid (26.8164.128) mean.
#[derive(Debug)]
pub enum SnPrepaid {}

impl Enumeration for SnPrepaid {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "no_prepaid"), (1, "custom_prepaid"), (2, "standard_prepaid"), (4, "wimax_prepaid")];
}

/// What the numbers of SN-Prepaid-Preference (26.8164.129) mean.
#[derive(Debug)]
pub enum SnPrepaidPreference {}

impl Enumeration for SnPrepaidPreference {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "prepaid_duration"), (1, "prepaid_volume")];
}

/// What the numbers of SN-PPP-Always-On-Vse (26.8164.130) mean.
#[derive(Debug)]
pub enum SnPppAlwaysOnVse {}

impl Enumeration for SnPppAlwaysOnVse {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disabled"), (1, "Enabled")];
}

/// What the numbers of SN-Subscriber-No-Interims (26.8164.133) mean.
#[derive(Debug)]
pub enum SnSubscriberNoInterims {}

impl Enumeration for SnSubscriberNoInterims {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disabled"), (1, "Enabled")];
}

/// What the numbers of SN-Permit-User-Mcast-PDUs (26.8164.134) mean.
#[derive(Debug)]
pub enum SnPermitUserMcastPdus {}

impl Enumeration for SnPermitUserMcastPdus {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disabled"), (1, "Enabled")];
}

/// What the numbers of SN-Prepaid-Final-Duration-Alg (26.8164.135) mean.
#[derive(Debug)]
pub enum SnPrepaidFinalDurationAlg {}

impl Enumeration for SnPrepaidFinalDurationAlg {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "current_time"),
        (1, "last-user-layer3-activity-time"),
        (2, "last-airlink-activity-time"),
        (3, "last-airlink-activity-time-last-reported"),
    ];
}

/// What the numbers of SN-Change-Condition (26.8164.140) mean.
#[derive(Debug)]
pub enum SnChangeCondition {}

impl Enumeration for SnChangeCondition {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "QOSCHANGE"), (1, "TARIFFTIMECHANGE"), (500, "SGSNCHANGE")];
}

/// What the numbers of SN-Ntk-Session-Disconnect-Flag (26.8164.143) mean.
#[derive(Debug)]
pub enum SnNtkSessionDisconnectFlag {}

impl Enumeration for SnNtkSessionDisconnectFlag {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "Session-Disconnect")];
}

/// What the numbers of SN-Enable-QoS-Renegotiation (26.8164.144) mean.
#[derive(Debug)]
pub enum SnEnableQosRenegotiation {}

impl Enumeration for SnEnableQosRenegotiation {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "No"), (1, "Yes")];
}

/// What the numbers of SN-Mediation-No-Interims (26.8164.146) mean.
#[derive(Debug)]
pub enum SnMediationNoInterims {}

impl Enumeration for SnMediationNoInterims {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disabled"), (1, "Enabled")];
}

/// What the numbers of SN-IP-Header-Compression (26.8164.150) mean.
#[derive(Debug)]
pub enum SnIpHeaderCompression {}

impl Enumeration for SnIpHeaderCompression {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "None"), (1, "VJ"), (2, "ROHC"), (3, "VJ_ROHC")];
}

/// What the numbers of SN-Mode (26.8164.151) mean.
#[derive(Debug)]
pub enum SnMode {}

impl Enumeration for SnMode {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Reliable"), (1, "Optimistic"), (2, "Unidirectional")];
}

/// What the numbers of SN-Direction (26.8164.153) mean.
#[derive(Debug)]
pub enum SnDirection {}

impl Enumeration for SnDirection {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Any"), (1, "Uplink"), (2, "Downlink")];
}

/// What the numbers of SN-Tun-Addr-Policy (26.8164.156) mean.
#[derive(Debug)]
pub enum SnTunAddrPolicy {}

impl Enumeration for SnTunAddrPolicy {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "no-local-alloc-validate"), (1, "local-alloc"), (2, "local-alloc-validate")];
}

/// What the numbers of SN-DHCP-Lease-Expiry-Policy (26.8164.157) mean.
#[derive(Debug)]
pub enum SnDhcpLeaseExpiryPolicy {}

impl Enumeration for SnDhcpLeaseExpiryPolicy {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "auto-renew"), (1, "disconnect")];
}

/// What the numbers of SN-MIP-Send-Ancid (26.8164.163) mean.
#[derive(Debug)]
pub enum SnMipSendAncid {}

impl Enumeration for SnMipSendAncid {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disabled"), (1, "Enabled")];
}

/// What the numbers of SN-MIP-Send-Imsi (26.8164.164) mean.
#[derive(Debug)]
pub enum SnMipSendImsi {}

impl Enumeration for SnMipSendImsi {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "NoneOrDisabled"), (1, "Starent_NVSE"), (2, "NVSE_Custom1"), (3, "NVSE_Custom2")];
}

/// What the numbers of SN-MIP-Dual-Anchor (26.8164.165) mean.
#[derive(Debug)]
pub enum SnMipDualAnchor {}

impl Enumeration for SnMipDualAnchor {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disabled"), (1, "Enabled")];
}

/// What the numbers of SN-PDIF-MIP-Required (26.8164.170) mean.
#[derive(Debug)]
pub enum SnPdifMipRequired {}

impl Enumeration for SnPdifMipRequired {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "No"), (1, "Yes")];
}

/// What the numbers of SN-PDIF-MIP-Release-TIA (26.8164.172) mean.
#[derive(Debug)]
pub enum SnPdifMipReleaseTia {}

impl Enumeration for SnPdifMipReleaseTia {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "No"), (1, "Yes")];
}

/// What the numbers of SN-PDIF-MIP-Simple-IP-Fallback (26.8164.173) mean.
#[derive(Debug)]
pub enum SnPdifMipSimpleIpFallback {}

impl Enumeration for SnPdifMipSimpleIpFallback {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "No"), (1, "Yes")];
}

/// What the numbers of SN-Tunnel-Gn (26.8164.174) mean.
#[derive(Debug)]
pub enum SnTunnelGn {}

impl Enumeration for SnTunnelGn {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disabled"), (1, "Enabled")];
}

/// What the numbers of SN-PPP-Reneg-Disc (26.8164.187) mean.
#[derive(Debug)]
pub enum SnPppRenegDisc {}

impl Enumeration for SnPppRenegDisc {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Never"), (1, "Always"), (2, "NAI_Prefix_MSID_Mismatch")];
}

/// What the numbers of SN-MIP-Send-Correlation-Info (26.8164.188) mean.
#[derive(Debug)]
pub enum SnMipSendCorrelationInfo {}

impl Enumeration for SnMipSendCorrelationInfo {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "Disabled"), (1, "EnabledOrNVSE_Starent"), (2, "NVSE_CUstom1"), (3, "NVSE_Custom2")];
}

/// What the numbers of SN-Subscriber-Acct-Mode (26.8164.192) mean.
#[derive(Debug)]
pub enum SnSubscriberAcctMode {}

impl Enumeration for SnSubscriberAcctMode {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "flow-based-auxilliary"),
        (1, "flow-based-all"),
        (2, "flow-based-none"),
        (3, "session-based"),
        (4, "main-a10-only"),
    ];
}

/// What the numbers of SN-IP-Source-Violate-No-Acct (26.8164.196) mean.
#[derive(Debug)]
pub enum SnIpSourceViolateNoAcct {}

impl Enumeration for SnIpSourceViolateNoAcct {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disabled"), (1, "Enabled")];
}

/// What the numbers of SN-Firewall-Enabled (26.8164.198) mean.
#[derive(Debug)]
pub enum SnFirewallEnabled {}

impl Enumeration for SnFirewallEnabled {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "False"), (1, "True")];
}

/// What the numbers of SN-Subscriber-Class (26.8164.219) mean.
#[derive(Debug)]
pub enum SnSubscriberClass {}

impl Enumeration for SnSubscriberClass {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Normal_Subscriber"),
        (1, "Ting_100"),
        (2, "Ting_500"),
        (3, "Ting_Buddy"),
        (4, "Ting_Star"),
        (5, "Ting_Nolimit_SMS"),
        (6, "Kids_Locator"),
        (7, "Ting_2000"),
        (8, "Handicapped_Welfare"),
        (9, "Reserved"),
    ];
}

/// What the numbers of SN-Subs-VJ-Slotid-Cmp-Neg-Mode (26.8164.221) mean.
#[derive(Debug)]
pub enum SnSubsVjSlotidCmpNegMode {}

impl Enumeration for SnSubsVjSlotidCmpNegMode {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "None"), (1, "Receive"), (2, "Transmit"), (3, "Both")];
}

/// What the numbers of SN-Subs-Acc-Flow-Traffic-Valid (26.8164.225) mean.
#[derive(Debug)]
pub enum SnSubsAccFlowTrafficValid {}

impl Enumeration for SnSubsAccFlowTrafficValid {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disabled"), (1, "Enabled")];
}

/// What the numbers of SN-Radius-Returned-Username (26.8164.236) mean.
#[derive(Debug)]
pub enum SnRadiusReturnedUsername {}

impl Enumeration for SnRadiusReturnedUsername {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "No"), (1, "Yes")];
}

/// What the numbers of SN-Long-Duration-Notification (26.8164.253) mean.
#[derive(Debug)]
pub enum SnLongDurationNotification {}

impl Enumeration for SnLongDurationNotification {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Suppress"), (1, "Send")];
}

/// What the numbers of SN-Role-Of-Node (26.8164.256) mean.
#[derive(Debug)]
pub enum SnRoleOfNode {}

impl Enumeration for SnRoleOfNode {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "ORIGINATING_ROLE"), (1, "TERMINATING_ROLE")];
}

/// What the numbers of SN-Cause-Code (26.8164.267) mean.
#[derive(Debug)]
pub enum SnCauseCode {}

impl Enumeration for SnCauseCode {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Normal_End_Of_Session"),
        (1, "Successful_Transaction"),
        (2, "End_Of_Subscriber_Dialog"),
        (3, "3XX_Redirection"),
        (4, "4XX_Request_Failure"),
        (5, "5XX_Server_Failure"),
        (6, "6XX_Global_Failure"),
        (7, "Unspecified_Error"),
        (8, "Unsuccessful_Session_Setup"),
        (9, "Internal_Error"),
    ];
}

/// What the numbers of SN-Node-Functionality (26.8164.268) mean.
#[derive(Debug)]
pub enum SnNodeFunctionality {}

impl Enumeration for SnNodeFunctionality {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "S-CSCF"), (1, "P-CSCF"), (2, "I-CSCF")];
}

/// What the numbers of SN-ROHC-Flow-Marking-Mode (26.8164.274) mean.
#[derive(Debug)]
pub enum SnRohcFlowMarkingMode {}

impl Enumeration for SnRohcFlowMarkingMode {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "False"), (1, "True")];
}

/// What the numbers of SN-CF-CId-Display (26.8164.282) mean.
#[derive(Debug)]
pub enum SnCfCidDisplay {}

impl Enumeration for SnCfCidDisplay {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disable"), (1, "Enable")];
}

/// What the numbers of SN-CF-CId-Display-Blocked (26.8164.283) mean.
#[derive(Debug)]
pub enum SnCfCidDisplayBlocked {}

impl Enumeration for SnCfCidDisplayBlocked {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disable"), (1, "Enable")];
}

/// What the numbers of SN-CF-Call-Waiting (26.8164.284) mean.
#[derive(Debug)]
pub enum SnCfCallWaiting {}

impl Enumeration for SnCfCallWaiting {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disable"), (1, "Enable")];
}

/// What the numbers of SN-CF-Call-Transfer (26.8164.285) mean.
#[derive(Debug)]
pub enum SnCfCallTransfer {}

impl Enumeration for SnCfCallTransfer {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disable"), (1, "Enable")];
}

/// What the numbers of SN-CF-Call-Local (26.8164.291) mean.
#[derive(Debug)]
pub enum SnCfCallLocal {}

impl Enumeration for SnCfCallLocal {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disable"), (1, "Enable")];
}

/// What the numbers of SN-CF-Call-LongDistance (26.8164.292) mean.
#[derive(Debug)]
pub enum SnCfCallLongdistance {}

impl Enumeration for SnCfCallLongdistance {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disable"), (1, "Enable")];
}

/// What the numbers of SN-CF-Call-International (26.8164.293) mean.
#[derive(Debug)]
pub enum SnCfCallInternational {}

impl Enumeration for SnCfCallInternational {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disable"), (1, "Enable")];
}

/// What the numbers of SN-CF-Call-Premium (26.8164.294) mean.
#[derive(Debug)]
pub enum SnCfCallPremium {}

impl Enumeration for SnCfCallPremium {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disable"), (1, "Enable")];
}

/// What the numbers of SN-CF-Call-RoamingInternatnl (26.8164.298) mean.
#[derive(Debug)]
pub enum SnCfCallRoaminginternatnl {}

impl Enumeration for SnCfCallRoaminginternatnl {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disable"), (1, "Enable")];
}

/// What the numbers of SN-PDG-TTG-Required (26.8164.299) mean.
#[derive(Debug)]
pub enum SnPdgTtgRequired {}

impl Enumeration for SnPdgTtgRequired {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "No"), (1, "Yes")];
}

/// What the numbers of SN-WiMAX-Auth-Only (26.8164.306) mean.
#[derive(Debug)]
pub enum SnWimaxAuthOnly {}

impl Enumeration for SnWimaxAuthOnly {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disabled"), (1, "Enabled")];
}

/// What the numbers of SN-Handoff-Indicator (26.8164.310) mean.
#[derive(Debug)]
pub enum SnHandoffIndicator {}

impl Enumeration for SnHandoffIndicator {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Active-Handoff"), (1, "Location-Update")];
}

/// What the numbers of SN-User-Privilege (26.8164.313) mean.
#[derive(Debug)]
pub enum SnUserPrivilege {}

impl Enumeration for SnUserPrivilege {
    const NAMES: &'static [(u32, &'static str)] =
        &[(6, "Administrative"), (7, "NAS_Prompt"), (19650516, "Inspector"), (19660618, "Security_Admin")];
}

/// What the numbers of SN-IPv6-Alloc-Method (26.8164.314) mean.
#[derive(Debug)]
pub enum SnIpv6AllocMethod {}

impl Enumeration for SnIpv6AllocMethod {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "Alloc_Local_Pool"), (1, "Alloc_Dhcp_Client"), (2, "Alloc_No_Alloc"), (3, "Alloc_Static_Alloc")];
}

/// What the numbers of SN-WSG-MIP-Required (26.8164.316) mean.
#[derive(Debug)]
pub enum SnWsgMipRequired {}

impl Enumeration for SnWsgMipRequired {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "No"), (1, "Yes")];
}

/// What the numbers of SN-WSG-MIP-Release-TIA (26.8164.317) mean.
#[derive(Debug)]
pub enum SnWsgMipReleaseTia {}

impl Enumeration for SnWsgMipReleaseTia {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "No"), (1, "Yes")];
}

/// What the numbers of SN-WSG-MIP-Simple-IP-Fallback (26.8164.318) mean.
#[derive(Debug)]
pub enum SnWsgMipSimpleIpFallback {}

impl Enumeration for SnWsgMipSimpleIpFallback {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "No"), (1, "Yes")];
}

/// What the numbers of SN-Proxy-MIPV6 (26.8164.65530) mean.
#[derive(Debug)]
pub enum SnProxyMipv6 {}

impl Enumeration for SnProxyMipv6 {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disabled"), (1, "Enabled")];
}
