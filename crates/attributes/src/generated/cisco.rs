//! Cisco Systems: IOS, IOS XE, IOS XR; voice gateways.
//!
//! Source: vendor documentation; private enterprise number 9 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/cisco`: change it there.

use ulna_wire::{Attribute, Enum, Enumeration, Format, Integer, Text, Vendor};

/// Cisco: private enterprise number 9.
pub const CISCO: Vendor = Vendor::new(9, Format::T1L1);

/// Cisco-AVPair (26.9.1): text, 1 to 247 octets.
pub const CISCO_AVPAIR: Attribute<Text> = Attribute::vendor(CISCO, 1, "Cisco-AVPair");

/// Cisco-NAS-Port (26.9.2): text, 1 to 247 octets.
pub const CISCO_NAS_PORT: Attribute<Text> = Attribute::vendor(CISCO, 2, "Cisco-NAS-Port");

/// Cisco-Fax-Account-Id-Origin (26.9.3): text, 1 to 247 octets.
pub const CISCO_FAX_ACCOUNT_ID_ORIGIN: Attribute<Text> = Attribute::vendor(CISCO, 3, "Cisco-Fax-Account-Id-Origin");

/// Cisco-Fax-Msg-Id (26.9.4): text, 1 to 247 octets.
pub const CISCO_FAX_MSG_ID: Attribute<Text> = Attribute::vendor(CISCO, 4, "Cisco-Fax-Msg-Id");

/// Cisco-Fax-Pages (26.9.5): text, 1 to 247 octets.
pub const CISCO_FAX_PAGES: Attribute<Text> = Attribute::vendor(CISCO, 5, "Cisco-Fax-Pages");

/// Cisco-Fax-Coverpage-Flag (26.9.6): text, 1 to 247 octets.
pub const CISCO_FAX_COVERPAGE_FLAG: Attribute<Text> = Attribute::vendor(CISCO, 6, "Cisco-Fax-Coverpage-Flag");

/// Cisco-Fax-Modem-Time (26.9.7): text, 1 to 247 octets.
pub const CISCO_FAX_MODEM_TIME: Attribute<Text> = Attribute::vendor(CISCO, 7, "Cisco-Fax-Modem-Time");

/// Cisco-Fax-Connect-Speed (26.9.8): text, 1 to 247 octets.
pub const CISCO_FAX_CONNECT_SPEED: Attribute<Text> = Attribute::vendor(CISCO, 8, "Cisco-Fax-Connect-Speed");

/// Cisco-Fax-Recipient-Count (26.9.9): text, 1 to 247 octets.
pub const CISCO_FAX_RECIPIENT_COUNT: Attribute<Text> = Attribute::vendor(CISCO, 9, "Cisco-Fax-Recipient-Count");

/// Cisco-Fax-Process-Abort-Flag (26.9.10): text, 1 to 247 octets.
pub const CISCO_FAX_PROCESS_ABORT_FLAG: Attribute<Text> = Attribute::vendor(CISCO, 10, "Cisco-Fax-Process-Abort-Flag");

/// Cisco-Fax-Dsn-Address (26.9.11): text, 1 to 247 octets.
pub const CISCO_FAX_DSN_ADDRESS: Attribute<Text> = Attribute::vendor(CISCO, 11, "Cisco-Fax-Dsn-Address");

/// Cisco-Fax-Dsn-Flag (26.9.12): text, 1 to 247 octets.
pub const CISCO_FAX_DSN_FLAG: Attribute<Text> = Attribute::vendor(CISCO, 12, "Cisco-Fax-Dsn-Flag");

/// Cisco-Fax-Mdn-Address (26.9.13): text, 1 to 247 octets.
pub const CISCO_FAX_MDN_ADDRESS: Attribute<Text> = Attribute::vendor(CISCO, 13, "Cisco-Fax-Mdn-Address");

/// Cisco-Fax-Mdn-Flag (26.9.14): text, 1 to 247 octets.
pub const CISCO_FAX_MDN_FLAG: Attribute<Text> = Attribute::vendor(CISCO, 14, "Cisco-Fax-Mdn-Flag");

/// Cisco-Fax-Auth-Status (26.9.15): text, 1 to 247 octets.
pub const CISCO_FAX_AUTH_STATUS: Attribute<Text> = Attribute::vendor(CISCO, 15, "Cisco-Fax-Auth-Status");

/// Cisco-Email-Server-Address (26.9.16): text, 1 to 247 octets.
pub const CISCO_EMAIL_SERVER_ADDRESS: Attribute<Text> = Attribute::vendor(CISCO, 16, "Cisco-Email-Server-Address");

/// Cisco-Email-Server-Ack-Flag (26.9.17): text, 1 to 247 octets.
pub const CISCO_EMAIL_SERVER_ACK_FLAG: Attribute<Text> = Attribute::vendor(CISCO, 17, "Cisco-Email-Server-Ack-Flag");

/// Cisco-Gateway-Id (26.9.18): text, 1 to 247 octets.
pub const CISCO_GATEWAY_ID: Attribute<Text> = Attribute::vendor(CISCO, 18, "Cisco-Gateway-Id");

/// Cisco-Call-Type (26.9.19): text, 1 to 247 octets.
pub const CISCO_CALL_TYPE: Attribute<Text> = Attribute::vendor(CISCO, 19, "Cisco-Call-Type");

/// Cisco-Port-Used (26.9.20): text, 1 to 247 octets.
pub const CISCO_PORT_USED: Attribute<Text> = Attribute::vendor(CISCO, 20, "Cisco-Port-Used");

/// Cisco-Abort-Cause (26.9.21): text, 1 to 247 octets.
pub const CISCO_ABORT_CAUSE: Attribute<Text> = Attribute::vendor(CISCO, 21, "Cisco-Abort-Cause");

/// h323-remote-address (26.9.23): text, 1 to 247 octets.
pub const H323_REMOTE_ADDRESS: Attribute<Text> = Attribute::vendor(CISCO, 23, "h323-remote-address");

/// h323-conf-id (26.9.24): text, 1 to 247 octets.
pub const H323_CONF_ID: Attribute<Text> = Attribute::vendor(CISCO, 24, "h323-conf-id");

/// h323-setup-time (26.9.25): text, 1 to 247 octets.
pub const H323_SETUP_TIME: Attribute<Text> = Attribute::vendor(CISCO, 25, "h323-setup-time");

/// h323-call-origin (26.9.26): text, 1 to 247 octets.
pub const H323_CALL_ORIGIN: Attribute<Text> = Attribute::vendor(CISCO, 26, "h323-call-origin");

/// h323-call-type (26.9.27): text, 1 to 247 octets.
pub const H323_CALL_TYPE: Attribute<Text> = Attribute::vendor(CISCO, 27, "h323-call-type");

/// h323-connect-time (26.9.28): text, 1 to 247 octets.
pub const H323_CONNECT_TIME: Attribute<Text> = Attribute::vendor(CISCO, 28, "h323-connect-time");

/// h323-disconnect-time (26.9.29): text, 1 to 247 octets.
pub const H323_DISCONNECT_TIME: Attribute<Text> = Attribute::vendor(CISCO, 29, "h323-disconnect-time");

/// h323-disconnect-cause (26.9.30): text, 1 to 247 octets.
pub const H323_DISCONNECT_CAUSE: Attribute<Text> = Attribute::vendor(CISCO, 30, "h323-disconnect-cause");

/// h323-voice-quality (26.9.31): text, 1 to 247 octets.
pub const H323_VOICE_QUALITY: Attribute<Text> = Attribute::vendor(CISCO, 31, "h323-voice-quality");

/// h323-gw-id (26.9.33): text, 1 to 247 octets.
pub const H323_GW_ID: Attribute<Text> = Attribute::vendor(CISCO, 33, "h323-gw-id");

/// h323-incoming-conf-id (26.9.35): text, 1 to 247 octets.
pub const H323_INCOMING_CONF_ID: Attribute<Text> = Attribute::vendor(CISCO, 35, "h323-incoming-conf-id");

/// Cisco-Policy-Up (26.9.37): text, 1 to 247 octets.
pub const CISCO_POLICY_UP: Attribute<Text> = Attribute::vendor(CISCO, 37, "Cisco-Policy-Up");

/// Cisco-Policy-Down (26.9.38): text, 1 to 247 octets.
pub const CISCO_POLICY_DOWN: Attribute<Text> = Attribute::vendor(CISCO, 38, "Cisco-Policy-Down");

/// Cisco-Relay-Information-Option (26.9.46): text, 1 to 247 octets.
pub const CISCO_RELAY_INFORMATION_OPTION: Attribute<Text> =
    Attribute::vendor(CISCO, 46, "Cisco-Relay-Information-Option");

/// Cisco-DHCP-User-Class (26.9.47): text, 1 to 247 octets.
pub const CISCO_DHCP_USER_CLASS: Attribute<Text> = Attribute::vendor(CISCO, 47, "Cisco-DHCP-User-Class");

/// Cisco-DHCP-Vendor-Class (26.9.48): text, 1 to 247 octets.
pub const CISCO_DHCP_VENDOR_CLASS: Attribute<Text> = Attribute::vendor(CISCO, 48, "Cisco-DHCP-Vendor-Class");

/// Cisco-DHCP-Relay-GiAddr (26.9.50): text, 1 to 247 octets.
pub const CISCO_DHCP_RELAY_GIADDR: Attribute<Text> = Attribute::vendor(CISCO, 50, "Cisco-DHCP-Relay-GiAddr");

/// Cisco-Service-Name (26.9.51): text, 1 to 247 octets.
pub const CISCO_SERVICE_NAME: Attribute<Text> = Attribute::vendor(CISCO, 51, "Cisco-Service-Name");

/// Cisco-Parent-Session-Id (26.9.52): text, 1 to 247 octets.
pub const CISCO_PARENT_SESSION_ID: Attribute<Text> = Attribute::vendor(CISCO, 52, "Cisco-Parent-Session-Id");

/// Cisco-Sub-QoS-Pol-In (26.9.55): text, 1 to 247 octets.
pub const CISCO_SUB_QOS_POL_IN: Attribute<Text> = Attribute::vendor(CISCO, 55, "Cisco-Sub-QoS-Pol-In");

/// Cisco-Sub-QoS-Pol-Out (26.9.56): text, 1 to 247 octets.
pub const CISCO_SUB_QOS_POL_OUT: Attribute<Text> = Attribute::vendor(CISCO, 56, "Cisco-Sub-QoS-Pol-Out");

/// Cisco-In-ACL (26.9.57): text, 1 to 247 octets.
pub const CISCO_IN_ACL: Attribute<Text> = Attribute::vendor(CISCO, 57, "Cisco-In-ACL");

/// Cisco-Out-ACL (26.9.58): text, 1 to 247 octets.
pub const CISCO_OUT_ACL: Attribute<Text> = Attribute::vendor(CISCO, 58, "Cisco-Out-ACL");

/// Cisco-Sub-PBR-Policy-In (26.9.59): text, 1 to 247 octets.
pub const CISCO_SUB_PBR_POLICY_IN: Attribute<Text> = Attribute::vendor(CISCO, 59, "Cisco-Sub-PBR-Policy-In");

/// Cisco-Sub-Activate-Service (26.9.60): text, 1 to 247 octets.
pub const CISCO_SUB_ACTIVATE_SERVICE: Attribute<Text> = Attribute::vendor(CISCO, 60, "Cisco-Sub-Activate-Service");

/// Cisco-IPv6-In-ACL (26.9.61): text, 1 to 247 octets.
pub const CISCO_IPV6_IN_ACL: Attribute<Text> = Attribute::vendor(CISCO, 61, "Cisco-IPv6-In-ACL");

/// Cisco-IPv6-Out-ACL (26.9.62): text, 1 to 247 octets.
pub const CISCO_IPV6_OUT_ACL: Attribute<Text> = Attribute::vendor(CISCO, 62, "Cisco-IPv6-Out-ACL");

/// Cisco-Sub-Deactivate-Service (26.9.63): text, 1 to 247 octets.
pub const CISCO_SUB_DEACTIVATE_SERVICE: Attribute<Text> = Attribute::vendor(CISCO, 63, "Cisco-Sub-Deactivate-Service");

/// Cisco-DHCP-Subscriber-Id (26.9.65): text, 1 to 247 octets.
pub const CISCO_DHCP_SUBSCRIBER_ID: Attribute<Text> = Attribute::vendor(CISCO, 65, "Cisco-DHCP-Subscriber-Id");

/// Cisco-DHCPv6-Link-Address (26.9.66): text, 1 to 247 octets.
pub const CISCO_DHCPV6_LINK_ADDRESS: Attribute<Text> = Attribute::vendor(CISCO, 66, "Cisco-DHCPv6-Link-Address");

/// sip-conf-id (26.9.100): text, 1 to 247 octets.
pub const SIP_CONF_ID: Attribute<Text> = Attribute::vendor(CISCO, 100, "sip-conf-id");

/// h323-credit-amount (26.9.101): text, 1 to 247 octets.
pub const H323_CREDIT_AMOUNT: Attribute<Text> = Attribute::vendor(CISCO, 101, "h323-credit-amount");

/// h323-credit-time (26.9.102): text, 1 to 247 octets.
pub const H323_CREDIT_TIME: Attribute<Text> = Attribute::vendor(CISCO, 102, "h323-credit-time");

/// h323-return-code (26.9.103): text, 1 to 247 octets.
pub const H323_RETURN_CODE: Attribute<Text> = Attribute::vendor(CISCO, 103, "h323-return-code");

/// h323-prompt-id (26.9.104): text, 1 to 247 octets.
pub const H323_PROMPT_ID: Attribute<Text> = Attribute::vendor(CISCO, 104, "h323-prompt-id");

/// h323-time-and-day (26.9.105): text, 1 to 247 octets.
pub const H323_TIME_AND_DAY: Attribute<Text> = Attribute::vendor(CISCO, 105, "h323-time-and-day");

/// h323-redirect-number (26.9.106): text, 1 to 247 octets.
pub const H323_REDIRECT_NUMBER: Attribute<Text> = Attribute::vendor(CISCO, 106, "h323-redirect-number");

/// h323-preferred-lang (26.9.107): text, 1 to 247 octets.
pub const H323_PREFERRED_LANG: Attribute<Text> = Attribute::vendor(CISCO, 107, "h323-preferred-lang");

/// h323-redirect-ip-address (26.9.108): text, 1 to 247 octets.
pub const H323_REDIRECT_IP_ADDRESS: Attribute<Text> = Attribute::vendor(CISCO, 108, "h323-redirect-ip-address");

/// h323-billing-model (26.9.109): text, 1 to 247 octets.
pub const H323_BILLING_MODEL: Attribute<Text> = Attribute::vendor(CISCO, 109, "h323-billing-model");

/// h323-currency (26.9.110): text, 1 to 247 octets.
pub const H323_CURRENCY: Attribute<Text> = Attribute::vendor(CISCO, 110, "h323-currency");

/// subscriber (26.9.111): text, 1 to 247 octets.
pub const SUBSCRIBER: Attribute<Text> = Attribute::vendor(CISCO, 111, "subscriber");

/// gw-rxd-cdn (26.9.112): text, 1 to 247 octets.
pub const GW_RXD_CDN: Attribute<Text> = Attribute::vendor(CISCO, 112, "gw-rxd-cdn");

/// gw-final-xlated-cdn (26.9.113): text, 1 to 247 octets.
pub const GW_FINAL_XLATED_CDN: Attribute<Text> = Attribute::vendor(CISCO, 113, "gw-final-xlated-cdn");

/// remote-media-address (26.9.114): text, 1 to 247 octets.
pub const REMOTE_MEDIA_ADDRESS: Attribute<Text> = Attribute::vendor(CISCO, 114, "remote-media-address");

/// release-source (26.9.115): text, 1 to 247 octets.
pub const RELEASE_SOURCE: Attribute<Text> = Attribute::vendor(CISCO, 115, "release-source");

/// gw-rxd-cgn (26.9.116): text, 1 to 247 octets.
pub const GW_RXD_CGN: Attribute<Text> = Attribute::vendor(CISCO, 116, "gw-rxd-cgn");

/// gw-final-xlated-cgn (26.9.117): text, 1 to 247 octets.
pub const GW_FINAL_XLATED_CGN: Attribute<Text> = Attribute::vendor(CISCO, 117, "gw-final-xlated-cgn");

/// call-id (26.9.141): text, 1 to 247 octets.
pub const CALL_ID: Attribute<Text> = Attribute::vendor(CISCO, 141, "call-id");

/// session-protocol (26.9.142): text, 1 to 247 octets.
pub const SESSION_PROTOCOL: Attribute<Text> = Attribute::vendor(CISCO, 142, "session-protocol");

/// method (26.9.143): text, 1 to 247 octets.
pub const METHOD: Attribute<Text> = Attribute::vendor(CISCO, 143, "method");

/// prev-hop-via (26.9.144): text, 1 to 247 octets.
pub const PREV_HOP_VIA: Attribute<Text> = Attribute::vendor(CISCO, 144, "prev-hop-via");

/// prev-hop-ip (26.9.145): text, 1 to 247 octets.
pub const PREV_HOP_IP: Attribute<Text> = Attribute::vendor(CISCO, 145, "prev-hop-ip");

/// incoming-req-uri (26.9.146): text, 1 to 247 octets.
pub const INCOMING_REQ_URI: Attribute<Text> = Attribute::vendor(CISCO, 146, "incoming-req-uri");

/// outgoing-req-uri (26.9.147): text, 1 to 247 octets.
pub const OUTGOING_REQ_URI: Attribute<Text> = Attribute::vendor(CISCO, 147, "outgoing-req-uri");

/// next-hop-ip (26.9.148): text, 1 to 247 octets.
pub const NEXT_HOP_IP: Attribute<Text> = Attribute::vendor(CISCO, 148, "next-hop-ip");

/// next-hop-dn (26.9.149): text, 1 to 247 octets.
pub const NEXT_HOP_DN: Attribute<Text> = Attribute::vendor(CISCO, 149, "next-hop-dn");

/// sip-hdr (26.9.150): text, 1 to 247 octets.
pub const SIP_HDR: Attribute<Text> = Attribute::vendor(CISCO, 150, "sip-hdr");

/// dsp-id (26.9.151): text, 1 to 247 octets.
pub const DSP_ID: Attribute<Text> = Attribute::vendor(CISCO, 151, "dsp-id");

/// Cisco-Multilink-ID (26.9.187): a number, 4 octets.
pub const CISCO_MULTILINK_ID: Attribute<Integer> = Attribute::vendor(CISCO, 187, "Cisco-Multilink-ID");

/// Cisco-Num-In-Multilink (26.9.188): a number, 4 octets.
pub const CISCO_NUM_IN_MULTILINK: Attribute<Integer> = Attribute::vendor(CISCO, 188, "Cisco-Num-In-Multilink");

/// Cisco-Pre-Input-Octets (26.9.190): a number, 4 octets.
pub const CISCO_PRE_INPUT_OCTETS: Attribute<Integer> = Attribute::vendor(CISCO, 190, "Cisco-Pre-Input-Octets");

/// Cisco-Pre-Output-Octets (26.9.191): a number, 4 octets.
pub const CISCO_PRE_OUTPUT_OCTETS: Attribute<Integer> = Attribute::vendor(CISCO, 191, "Cisco-Pre-Output-Octets");

/// Cisco-Pre-Input-Packets (26.9.192): a number, 4 octets.
pub const CISCO_PRE_INPUT_PACKETS: Attribute<Integer> = Attribute::vendor(CISCO, 192, "Cisco-Pre-Input-Packets");

/// Cisco-Pre-Output-Packets (26.9.193): a number, 4 octets.
pub const CISCO_PRE_OUTPUT_PACKETS: Attribute<Integer> = Attribute::vendor(CISCO, 193, "Cisco-Pre-Output-Packets");

/// Cisco-Maximum-Time (26.9.194): a number, 4 octets.
pub const CISCO_MAXIMUM_TIME: Attribute<Integer> = Attribute::vendor(CISCO, 194, "Cisco-Maximum-Time");

/// Cisco-Disconnect-Cause (26.9.195): a number that [`CiscoDisconnectCause`] names, 4 octets.
pub const CISCO_DISCONNECT_CAUSE: Attribute<Enum<CiscoDisconnectCause>> =
    Attribute::vendor(CISCO, 195, "Cisco-Disconnect-Cause");

/// Cisco-Data-Rate (26.9.197): a number, 4 octets.
pub const CISCO_DATA_RATE: Attribute<Integer> = Attribute::vendor(CISCO, 197, "Cisco-Data-Rate");

/// Cisco-PreSession-Time (26.9.198): a number, 4 octets.
pub const CISCO_PRESESSION_TIME: Attribute<Integer> = Attribute::vendor(CISCO, 198, "Cisco-PreSession-Time");

/// Cisco-PW-Lifetime (26.9.208): a number, 4 octets.
pub const CISCO_PW_LIFETIME: Attribute<Integer> = Attribute::vendor(CISCO, 208, "Cisco-PW-Lifetime");

/// Cisco-IP-Direct (26.9.209): a number, 4 octets.
pub const CISCO_IP_DIRECT: Attribute<Integer> = Attribute::vendor(CISCO, 209, "Cisco-IP-Direct");

/// Cisco-PPP-VJ-Slot-Comp (26.9.210): a number, 4 octets.
pub const CISCO_PPP_VJ_SLOT_COMP: Attribute<Integer> = Attribute::vendor(CISCO, 210, "Cisco-PPP-VJ-Slot-Comp");

/// Cisco-PPP-Async-Map (26.9.212): a number, 4 octets.
pub const CISCO_PPP_ASYNC_MAP: Attribute<Integer> = Attribute::vendor(CISCO, 212, "Cisco-PPP-Async-Map");

/// Cisco-IP-Pool-Definition (26.9.217): text, 1 to 247 octets.
pub const CISCO_IP_POOL_DEFINITION: Attribute<Text> = Attribute::vendor(CISCO, 217, "Cisco-IP-Pool-Definition");

/// Cisco-Assign-IP-Pool (26.9.218): a number, 4 octets.
pub const CISCO_ASSIGN_IP_POOL: Attribute<Integer> = Attribute::vendor(CISCO, 218, "Cisco-Assign-IP-Pool");

/// Cisco-Route-IP (26.9.228): a number, 4 octets.
pub const CISCO_ROUTE_IP: Attribute<Integer> = Attribute::vendor(CISCO, 228, "Cisco-Route-IP");

/// Cisco-Link-Compression (26.9.233): a number, 4 octets.
pub const CISCO_LINK_COMPRESSION: Attribute<Integer> = Attribute::vendor(CISCO, 233, "Cisco-Link-Compression");

/// Cisco-Target-Util (26.9.234): a number, 4 octets.
pub const CISCO_TARGET_UTIL: Attribute<Integer> = Attribute::vendor(CISCO, 234, "Cisco-Target-Util");

/// Cisco-Maximum-Channels (26.9.235): a number, 4 octets.
pub const CISCO_MAXIMUM_CHANNELS: Attribute<Integer> = Attribute::vendor(CISCO, 235, "Cisco-Maximum-Channels");

/// Cisco-Data-Filter (26.9.242): a number, 4 octets.
pub const CISCO_DATA_FILTER: Attribute<Integer> = Attribute::vendor(CISCO, 242, "Cisco-Data-Filter");

/// Cisco-Call-Filter (26.9.243): a number, 4 octets.
pub const CISCO_CALL_FILTER: Attribute<Integer> = Attribute::vendor(CISCO, 243, "Cisco-Call-Filter");

/// Cisco-Idle-Limit (26.9.244): a number, 4 octets.
pub const CISCO_IDLE_LIMIT: Attribute<Integer> = Attribute::vendor(CISCO, 244, "Cisco-Idle-Limit");

/// Cisco-Subscriber-Password (26.9.249): text, 1 to 247 octets.
pub const CISCO_SUBSCRIBER_PASSWORD: Attribute<Text> = Attribute::vendor(CISCO, 249, "Cisco-Subscriber-Password");

/// Cisco-Account-Info (26.9.250): text, 1 to 247 octets.
pub const CISCO_ACCOUNT_INFO: Attribute<Text> = Attribute::vendor(CISCO, 250, "Cisco-Account-Info");

/// Cisco-Service-Info (26.9.251): text, 1 to 247 octets.
pub const CISCO_SERVICE_INFO: Attribute<Text> = Attribute::vendor(CISCO, 251, "Cisco-Service-Info");

/// Cisco-Command-Code (26.9.252): text, 1 to 247 octets.
pub const CISCO_COMMAND_CODE: Attribute<Text> = Attribute::vendor(CISCO, 252, "Cisco-Command-Code");

/// Cisco-Control-Info (26.9.253): text, 1 to 247 octets.
pub const CISCO_CONTROL_INFO: Attribute<Text> = Attribute::vendor(CISCO, 253, "Cisco-Control-Info");

/// Cisco-Xmit-Rate (26.9.255): a number, 4 octets.
pub const CISCO_XMIT_RATE: Attribute<Integer> = Attribute::vendor(CISCO, 255, "Cisco-Xmit-Rate");

/// What the numbers of Cisco-Disconnect-Cause (26.9.195) mean.
#[derive(Debug)]
pub enum CiscoDisconnectCause {}

impl Enumeration for CiscoDisconnectCause {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "No-Reason"),
        (1, "No-Disconnect"),
        (2, "Unknown"),
        (3, "Call-Disconnect"),
        (4, "CLID-Authentication-Failure"),
        (9, "No-Modem-Available"),
        (10, "No-Carrier"),
        (11, "Lost-Carrier"),
        (12, "No-Detected-Result-Codes"),
        (20, "User-Ends-Session"),
        (21, "Idle-Timeout"),
        (22, "Exit-Telnet-Session"),
        (23, "No-Remote-IP-Addr"),
        (24, "Exit-Raw-TCP"),
        (25, "Password-Fail"),
        (26, "Raw-TCP-Disabled"),
        (27, "Control-C-Detected"),
        (28, "EXEC-Program-Destroyed"),
        (29, "Close-Virtual-Connection"),
        (30, "End-Virtual-Connection"),
        (31, "Exit-Rlogin"),
        (32, "Invalid-Rlogin-Option"),
        (33, "Insufficient-Resources"),
        (40, "Timeout-PPP-LCP"),
        (41, "Failed-PPP-LCP-Negotiation"),
        (42, "Failed-PPP-PAP-Auth-Fail"),
        (43, "Failed-PPP-CHAP-Auth"),
        (44, "Failed-PPP-Remote-Auth"),
        (45, "PPP-Remote-Terminate"),
        (46, "PPP-Closed-Event"),
        (47, "NCP-Closed-PPP"),
        (48, "MP-Error-PPP"),
        (49, "PPP-Maximum-Channels"),
        (50, "Tables-Full"),
        (51, "Resources-Full"),
        (52, "Invalid-IP-Address"),
        (53, "Bad-Hostname"),
        (54, "Bad-Port"),
        (60, "Reset-TCP"),
        (61, "TCP-Connection-Refused"),
        (62, "Timeout-TCP"),
        (63, "Foreign-Host-Close-TCP"),
        (64, "TCP-Network-Unreachable"),
        (65, "TCP-Host-Unreachable"),
        (66, "TCP-Network-Admin-Unreachable"),
        (67, "TCP-Port-Unreachable"),
        (100, "Session-Timeout"),
        (101, "Session-Failed-Security"),
        (102, "Session-End-Callback"),
        (120, "Invalid-Protocol"),
        (150, "RADIUS-Disconnect"),
        (151, "Local-Admin-Disconnect"),
        (152, "SNMP-Disconnect"),
        (160, "V110-Retries"),
        (170, "PPP-Authentication-Timeout"),
        (180, "Local-Hangup"),
        (185, "Remote-Hangup"),
        (190, "T1-Quiesced"),
        (195, "Call-Duration"),
        (600, "VPN-User-Disconnect"),
        (601, "VPN-Carrier-Loss"),
        (602, "VPN-No-Resources"),
        (603, "VPN-Bad-Control-Packet"),
        (604, "VPN-Admin-Disconnect"),
        (605, "VPN-Tunnel-Shut"),
        (606, "VPN-Local-Disconnect"),
        (607, "VPN-Session-Limit"),
        (608, "VPN-Call-Redirect"),
    ];
}
