//! Acme Packet, later Oracle: session border controllers.
//!
//! Source: vendor documentation; private enterprise number 9148 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/acme`: change it there.

use ulna_wire::{Attribute, Format, Integer, Ipv4, Ipv6, Text, Vendor};

/// Acme: private enterprise number 9148.
pub const ACME: Vendor = Vendor::new(9148, Format::T1L1);

/// Acme-FlowID_FS1_F (26.9148.1): text, 1 to 247 octets.
pub const ACME_FLOWID_FS1_F: Attribute<Text> = Attribute::vendor(ACME, 1, "Acme-FlowID_FS1_F");

/// Acme-FlowType_FS1_F (26.9148.2): text, 1 to 247 octets.
pub const ACME_FLOWTYPE_FS1_F: Attribute<Text> = Attribute::vendor(ACME, 2, "Acme-FlowType_FS1_F");

/// Acme-Session-Ingress-CallId (26.9148.3): text, 1 to 247 octets.
pub const ACME_SESSION_INGRESS_CALLID: Attribute<Text> = Attribute::vendor(ACME, 3, "Acme-Session-Ingress-CallId");

/// Acme-Session-Egress-CallId (26.9148.4): text, 1 to 247 octets.
pub const ACME_SESSION_EGRESS_CALLID: Attribute<Text> = Attribute::vendor(ACME, 4, "Acme-Session-Egress-CallId");

/// Acme-Flow-In-Realm_FS1_F (26.9148.10): text, 1 to 247 octets.
pub const ACME_FLOW_IN_REALM_FS1_F: Attribute<Text> = Attribute::vendor(ACME, 10, "Acme-Flow-In-Realm_FS1_F");

/// Acme-Flow-In-Src-Addr_FS1_F (26.9148.11): an IPv4 address, 4 octets.
pub const ACME_FLOW_IN_SRC_ADDR_FS1_F: Attribute<Ipv4> = Attribute::vendor(ACME, 11, "Acme-Flow-In-Src-Addr_FS1_F");

/// Acme-Flow-In-Src-Port_FS1_F (26.9148.12): a number, 4 octets.
pub const ACME_FLOW_IN_SRC_PORT_FS1_F: Attribute<Integer> = Attribute::vendor(ACME, 12, "Acme-Flow-In-Src-Port_FS1_F");

/// Acme-Flow-In-Dst-Addr_FS1_F (26.9148.13): an IPv4 address, 4 octets.
pub const ACME_FLOW_IN_DST_ADDR_FS1_F: Attribute<Ipv4> = Attribute::vendor(ACME, 13, "Acme-Flow-In-Dst-Addr_FS1_F");

/// Acme-Flow-In-Dst-Port_FS1_F (26.9148.14): a number, 4 octets.
pub const ACME_FLOW_IN_DST_PORT_FS1_F: Attribute<Integer> = Attribute::vendor(ACME, 14, "Acme-Flow-In-Dst-Port_FS1_F");

/// Acme-Flow-Out-Realm_FS1_F (26.9148.20): text, 1 to 247 octets.
pub const ACME_FLOW_OUT_REALM_FS1_F: Attribute<Text> = Attribute::vendor(ACME, 20, "Acme-Flow-Out-Realm_FS1_F");

/// Acme-Flow-Out-Src-Addr_FS1_F (26.9148.21): an IPv4 address, 4 octets.
pub const ACME_FLOW_OUT_SRC_ADDR_FS1_F: Attribute<Ipv4> = Attribute::vendor(ACME, 21, "Acme-Flow-Out-Src-Addr_FS1_F");

/// Acme-Flow-Out-Src-Port_FS1_F (26.9148.22): a number, 4 octets.
pub const ACME_FLOW_OUT_SRC_PORT_FS1_F: Attribute<Integer> =
    Attribute::vendor(ACME, 22, "Acme-Flow-Out-Src-Port_FS1_F");

/// Acme-Flow-Out-Dst-Addr_FS1_F (26.9148.23): an IPv4 address, 4 octets.
pub const ACME_FLOW_OUT_DST_ADDR_FS1_F: Attribute<Ipv4> = Attribute::vendor(ACME, 23, "Acme-Flow-Out-Dst-Addr_FS1_F");

/// Acme-Flow-Out-Dst-Port_FS1_F (26.9148.24): a number, 4 octets.
pub const ACME_FLOW_OUT_DST_PORT_FS1_F: Attribute<Integer> =
    Attribute::vendor(ACME, 24, "Acme-Flow-Out-Dst-Port_FS1_F");

/// Acme-Calling-Octets_FS1 (26.9148.28): a number, 4 octets.
pub const ACME_CALLING_OCTETS_FS1: Attribute<Integer> = Attribute::vendor(ACME, 28, "Acme-Calling-Octets_FS1");

/// Acme-Calling-Packets_FS1 (26.9148.29): a number, 4 octets.
pub const ACME_CALLING_PACKETS_FS1: Attribute<Integer> = Attribute::vendor(ACME, 29, "Acme-Calling-Packets_FS1");

/// Acme-Calling-RTCP-Packets-Lost_FS1 (26.9148.32): a number, 4 octets.
pub const ACME_CALLING_RTCP_PACKETS_LOST_FS1: Attribute<Integer> =
    Attribute::vendor(ACME, 32, "Acme-Calling-RTCP-Packets-Lost_FS1");

/// Acme-Calling-RTCP-Avg-Jitter_FS1 (26.9148.33): a number, 4 octets.
pub const ACME_CALLING_RTCP_AVG_JITTER_FS1: Attribute<Integer> =
    Attribute::vendor(ACME, 33, "Acme-Calling-RTCP-Avg-Jitter_FS1");

/// Acme-Calling-RTCP-Avg-Latency_FS1 (26.9148.34): a number, 4 octets.
pub const ACME_CALLING_RTCP_AVG_LATENCY_FS1: Attribute<Integer> =
    Attribute::vendor(ACME, 34, "Acme-Calling-RTCP-Avg-Latency_FS1");

/// Acme-Calling-RTCP-MaxJitter_FS1 (26.9148.35): a number, 4 octets.
pub const ACME_CALLING_RTCP_MAXJITTER_FS1: Attribute<Integer> =
    Attribute::vendor(ACME, 35, "Acme-Calling-RTCP-MaxJitter_FS1");

/// Acme-Calling-RTCP-MaxLatency_FS1 (26.9148.36): a number, 4 octets.
pub const ACME_CALLING_RTCP_MAXLATENCY_FS1: Attribute<Integer> =
    Attribute::vendor(ACME, 36, "Acme-Calling-RTCP-MaxLatency_FS1");

/// Acme-Calling-RTP-Packets-Lost_FS1 (26.9148.37): a number, 4 octets.
pub const ACME_CALLING_RTP_PACKETS_LOST_FS1: Attribute<Integer> =
    Attribute::vendor(ACME, 37, "Acme-Calling-RTP-Packets-Lost_FS1");

/// Acme-Calling-RTP-Avg-Jitter_FS1 (26.9148.38): a number, 4 octets.
pub const ACME_CALLING_RTP_AVG_JITTER_FS1: Attribute<Integer> =
    Attribute::vendor(ACME, 38, "Acme-Calling-RTP-Avg-Jitter_FS1");

/// Acme-Calling-RTP-MaxJitter_FS1 (26.9148.39): a number, 4 octets.
pub const ACME_CALLING_RTP_MAXJITTER_FS1: Attribute<Integer> =
    Attribute::vendor(ACME, 39, "Acme-Calling-RTP-MaxJitter_FS1");

/// Acme-Session-Generic-Id (26.9148.40): text, 1 to 247 octets.
pub const ACME_SESSION_GENERIC_ID: Attribute<Text> = Attribute::vendor(ACME, 40, "Acme-Session-Generic-Id");

/// Acme-Session-Ingress-Realm (26.9148.41): text, 1 to 247 octets.
pub const ACME_SESSION_INGRESS_REALM: Attribute<Text> = Attribute::vendor(ACME, 41, "Acme-Session-Ingress-Realm");

/// Acme-Session-Egress-Realm (26.9148.42): text, 1 to 247 octets.
pub const ACME_SESSION_EGRESS_REALM: Attribute<Text> = Attribute::vendor(ACME, 42, "Acme-Session-Egress-Realm");

/// Acme-Session-Protocol-Type (26.9148.43): text, 1 to 247 octets.
pub const ACME_SESSION_PROTOCOL_TYPE: Attribute<Text> = Attribute::vendor(ACME, 43, "Acme-Session-Protocol-Type");

/// Acme-Called-Octets_FS1 (26.9148.44): a number, 4 octets.
pub const ACME_CALLED_OCTETS_FS1: Attribute<Integer> = Attribute::vendor(ACME, 44, "Acme-Called-Octets_FS1");

/// Acme-Called-Packets_FS1 (26.9148.45): a number, 4 octets.
pub const ACME_CALLED_PACKETS_FS1: Attribute<Integer> = Attribute::vendor(ACME, 45, "Acme-Called-Packets_FS1");

/// Acme-Called-RTCP-Packets-Lost_FS1 (26.9148.46): a number, 4 octets.
pub const ACME_CALLED_RTCP_PACKETS_LOST_FS1: Attribute<Integer> =
    Attribute::vendor(ACME, 46, "Acme-Called-RTCP-Packets-Lost_FS1");

/// Acme-Called-RTCP-Avg-Jitter_FS1 (26.9148.47): a number, 4 octets.
pub const ACME_CALLED_RTCP_AVG_JITTER_FS1: Attribute<Integer> =
    Attribute::vendor(ACME, 47, "Acme-Called-RTCP-Avg-Jitter_FS1");

/// Acme-Called-RTCP-Avg-Latency_FS1 (26.9148.48): a number, 4 octets.
pub const ACME_CALLED_RTCP_AVG_LATENCY_FS1: Attribute<Integer> =
    Attribute::vendor(ACME, 48, "Acme-Called-RTCP-Avg-Latency_FS1");

/// Acme-Called-RTCP-MaxJitter_FS1 (26.9148.49): a number, 4 octets.
pub const ACME_CALLED_RTCP_MAXJITTER_FS1: Attribute<Integer> =
    Attribute::vendor(ACME, 49, "Acme-Called-RTCP-MaxJitter_FS1");

/// Acme-Called-RTCP-MaxLatency_FS1 (26.9148.50): a number, 4 octets.
pub const ACME_CALLED_RTCP_MAXLATENCY_FS1: Attribute<Integer> =
    Attribute::vendor(ACME, 50, "Acme-Called-RTCP-MaxLatency_FS1");

/// Acme-Called-RTP-Packets-Lost_FS1 (26.9148.51): a number, 4 octets.
pub const ACME_CALLED_RTP_PACKETS_LOST_FS1: Attribute<Integer> =
    Attribute::vendor(ACME, 51, "Acme-Called-RTP-Packets-Lost_FS1");

/// Acme-Called-RTP-Avg-Jitter_FS1 (26.9148.52): a number, 4 octets.
pub const ACME_CALLED_RTP_AVG_JITTER_FS1: Attribute<Integer> =
    Attribute::vendor(ACME, 52, "Acme-Called-RTP-Avg-Jitter_FS1");

/// Acme-Called-RTP-MaxJitter_FS1 (26.9148.53): a number, 4 octets.
pub const ACME_CALLED_RTP_MAXJITTER_FS1: Attribute<Integer> =
    Attribute::vendor(ACME, 53, "Acme-Called-RTP-MaxJitter_FS1");

/// Acme-Session-Charging-Vector (26.9148.54): text, 1 to 247 octets.
pub const ACME_SESSION_CHARGING_VECTOR: Attribute<Text> = Attribute::vendor(ACME, 54, "Acme-Session-Charging-Vector");

/// Acme-Session-Charging-Function_Address (26.9148.55): text, 1 to 247 octets.
pub const ACME_SESSION_CHARGING_FUNCTION_ADDRESS: Attribute<Text> =
    Attribute::vendor(ACME, 55, "Acme-Session-Charging-Function_Address");

/// Acme-Firmware-Version (26.9148.56): text, 1 to 247 octets.
pub const ACME_FIRMWARE_VERSION: Attribute<Text> = Attribute::vendor(ACME, 56, "Acme-Firmware-Version");

/// Acme-Local-Time-Zone (26.9148.57): text, 1 to 247 octets.
pub const ACME_LOCAL_TIME_ZONE: Attribute<Text> = Attribute::vendor(ACME, 57, "Acme-Local-Time-Zone");

/// Acme-Post-Dial-Delay (26.9148.58): a number, 4 octets.
pub const ACME_POST_DIAL_DELAY: Attribute<Integer> = Attribute::vendor(ACME, 58, "Acme-Post-Dial-Delay");

/// Acme-CDR-Sequence-Number (26.9148.59): a number, 4 octets.
pub const ACME_CDR_SEQUENCE_NUMBER: Attribute<Integer> = Attribute::vendor(ACME, 59, "Acme-CDR-Sequence-Number");

/// Acme-Session-Disposition (26.9148.60): a number, 4 octets.
pub const ACME_SESSION_DISPOSITION: Attribute<Integer> = Attribute::vendor(ACME, 60, "Acme-Session-Disposition");

/// Acme-Disconnect-Initiator (26.9148.61): a number, 4 octets.
pub const ACME_DISCONNECT_INITIATOR: Attribute<Integer> = Attribute::vendor(ACME, 61, "Acme-Disconnect-Initiator");

/// Acme-Disconnect-Cause (26.9148.62): a number, 4 octets.
pub const ACME_DISCONNECT_CAUSE: Attribute<Integer> = Attribute::vendor(ACME, 62, "Acme-Disconnect-Cause");

/// Acme-Intermediate_Time (26.9148.63): text, 1 to 247 octets.
pub const ACME_INTERMEDIATE_TIME: Attribute<Text> = Attribute::vendor(ACME, 63, "Acme-Intermediate_Time");

/// Acme-Primary-Routing-Number (26.9148.64): text, 1 to 247 octets.
pub const ACME_PRIMARY_ROUTING_NUMBER: Attribute<Text> = Attribute::vendor(ACME, 64, "Acme-Primary-Routing-Number");

/// Acme-Originating-Trunk-Group (26.9148.65): text, 1 to 247 octets.
pub const ACME_ORIGINATING_TRUNK_GROUP: Attribute<Text> = Attribute::vendor(ACME, 65, "Acme-Originating-Trunk-Group");

/// Acme-Terminating-Trunk-Group (26.9148.66): text, 1 to 247 octets.
pub const ACME_TERMINATING_TRUNK_GROUP: Attribute<Text> = Attribute::vendor(ACME, 66, "Acme-Terminating-Trunk-Group");

/// Acme-Originating-Trunk-Context (26.9148.67): text, 1 to 247 octets.
pub const ACME_ORIGINATING_TRUNK_CONTEXT: Attribute<Text> =
    Attribute::vendor(ACME, 67, "Acme-Originating-Trunk-Context");

/// Acme-Terminating-Trunk-Context (26.9148.68): text, 1 to 247 octets.
pub const ACME_TERMINATING_TRUNK_CONTEXT: Attribute<Text> =
    Attribute::vendor(ACME, 68, "Acme-Terminating-Trunk-Context");

/// Acme-P-Asserted-ID (26.9148.69): text, 1 to 247 octets.
pub const ACME_P_ASSERTED_ID: Attribute<Text> = Attribute::vendor(ACME, 69, "Acme-P-Asserted-ID");

/// Acme-SIP-Diversion (26.9148.70): text, 1 to 247 octets.
pub const ACME_SIP_DIVERSION: Attribute<Text> = Attribute::vendor(ACME, 70, "Acme-SIP-Diversion");

/// Acme-SIP-Status (26.9148.71): a number, 4 octets.
pub const ACME_SIP_STATUS: Attribute<Integer> = Attribute::vendor(ACME, 71, "Acme-SIP-Status");

/// Acme-Ingress-Local-Addr (26.9148.74): text, 1 to 247 octets.
pub const ACME_INGRESS_LOCAL_ADDR: Attribute<Text> = Attribute::vendor(ACME, 74, "Acme-Ingress-Local-Addr");

/// Acme-Ingress-Remote-Addr (26.9148.75): text, 1 to 247 octets.
pub const ACME_INGRESS_REMOTE_ADDR: Attribute<Text> = Attribute::vendor(ACME, 75, "Acme-Ingress-Remote-Addr");

/// Acme-Egress-Local-Addr (26.9148.76): text, 1 to 247 octets.
pub const ACME_EGRESS_LOCAL_ADDR: Attribute<Text> = Attribute::vendor(ACME, 76, "Acme-Egress-Local-Addr");

/// Acme-Egress-Remote-Addr (26.9148.77): text, 1 to 247 octets.
pub const ACME_EGRESS_REMOTE_ADDR: Attribute<Text> = Attribute::vendor(ACME, 77, "Acme-Egress-Remote-Addr");

/// Acme-FlowID_FS1_R (26.9148.78): text, 1 to 247 octets.
pub const ACME_FLOWID_FS1_R: Attribute<Text> = Attribute::vendor(ACME, 78, "Acme-FlowID_FS1_R");

/// Acme-FlowType_FS1_R (26.9148.79): text, 1 to 247 octets.
pub const ACME_FLOWTYPE_FS1_R: Attribute<Text> = Attribute::vendor(ACME, 79, "Acme-FlowType_FS1_R");

/// Acme-Flow-In-Realm_FS1_R (26.9148.80): text, 1 to 247 octets.
pub const ACME_FLOW_IN_REALM_FS1_R: Attribute<Text> = Attribute::vendor(ACME, 80, "Acme-Flow-In-Realm_FS1_R");

/// Acme-Flow-In-Src-Addr_FS1_R (26.9148.81): an IPv4 address, 4 octets.
pub const ACME_FLOW_IN_SRC_ADDR_FS1_R: Attribute<Ipv4> = Attribute::vendor(ACME, 81, "Acme-Flow-In-Src-Addr_FS1_R");

/// Acme-Flow-In-Src-Port_FS1_R (26.9148.82): a number, 4 octets.
pub const ACME_FLOW_IN_SRC_PORT_FS1_R: Attribute<Integer> = Attribute::vendor(ACME, 82, "Acme-Flow-In-Src-Port_FS1_R");

/// Acme-Flow-In-Dst-Addr_FS1_R (26.9148.83): an IPv4 address, 4 octets.
pub const ACME_FLOW_IN_DST_ADDR_FS1_R: Attribute<Ipv4> = Attribute::vendor(ACME, 83, "Acme-Flow-In-Dst-Addr_FS1_R");

/// Acme-Flow-In-Dst-Port_FS1_R (26.9148.84): a number, 4 octets.
pub const ACME_FLOW_IN_DST_PORT_FS1_R: Attribute<Integer> = Attribute::vendor(ACME, 84, "Acme-Flow-In-Dst-Port_FS1_R");

/// Acme-Flow-Out-Realm_FS1_R (26.9148.85): text, 1 to 247 octets.
pub const ACME_FLOW_OUT_REALM_FS1_R: Attribute<Text> = Attribute::vendor(ACME, 85, "Acme-Flow-Out-Realm_FS1_R");

/// Acme-Flow-Out-Src-Addr_FS1_R (26.9148.86): an IPv4 address, 4 octets.
pub const ACME_FLOW_OUT_SRC_ADDR_FS1_R: Attribute<Ipv4> = Attribute::vendor(ACME, 86, "Acme-Flow-Out-Src-Addr_FS1_R");

/// Acme-Flow-Out-Src-Port_FS1_R (26.9148.87): a number, 4 octets.
pub const ACME_FLOW_OUT_SRC_PORT_FS1_R: Attribute<Integer> =
    Attribute::vendor(ACME, 87, "Acme-Flow-Out-Src-Port_FS1_R");

/// Acme-Flow-Out-Dst-Addr_FS1_R (26.9148.88): an IPv4 address, 4 octets.
pub const ACME_FLOW_OUT_DST_ADDR_FS1_R: Attribute<Ipv4> = Attribute::vendor(ACME, 88, "Acme-Flow-Out-Dst-Addr_FS1_R");

/// Acme-Flow-Out-Dst-Port_FS1_R (26.9148.89): a number, 4 octets.
pub const ACME_FLOW_OUT_DST_PORT_FS1_R: Attribute<Integer> =
    Attribute::vendor(ACME, 89, "Acme-Flow-Out-Dst-Port_FS1_R");

/// Acme-FlowID_FS2_F (26.9148.90): text, 1 to 247 octets.
pub const ACME_FLOWID_FS2_F: Attribute<Text> = Attribute::vendor(ACME, 90, "Acme-FlowID_FS2_F");

/// Acme-FlowType_FS2_F (26.9148.91): text, 1 to 247 octets.
pub const ACME_FLOWTYPE_FS2_F: Attribute<Text> = Attribute::vendor(ACME, 91, "Acme-FlowType_FS2_F");

/// Acme-Flow-In-Realm_FS2_F (26.9148.92): text, 1 to 247 octets.
pub const ACME_FLOW_IN_REALM_FS2_F: Attribute<Text> = Attribute::vendor(ACME, 92, "Acme-Flow-In-Realm_FS2_F");

/// Acme-Flow-In-Src-Addr_FS2_F (26.9148.93): an IPv4 address, 4 octets.
pub const ACME_FLOW_IN_SRC_ADDR_FS2_F: Attribute<Ipv4> = Attribute::vendor(ACME, 93, "Acme-Flow-In-Src-Addr_FS2_F");

/// Acme-Flow-In-Src-Port_FS2_F (26.9148.94): a number, 4 octets.
pub const ACME_FLOW_IN_SRC_PORT_FS2_F: Attribute<Integer> = Attribute::vendor(ACME, 94, "Acme-Flow-In-Src-Port_FS2_F");

/// Acme-Flow-In-Dst-Addr_FS2_F (26.9148.95): an IPv4 address, 4 octets.
pub const ACME_FLOW_IN_DST_ADDR_FS2_F: Attribute<Ipv4> = Attribute::vendor(ACME, 95, "Acme-Flow-In-Dst-Addr_FS2_F");

/// Acme-Flow-In-Dst-Port_FS2_F (26.9148.96): a number, 4 octets.
pub const ACME_FLOW_IN_DST_PORT_FS2_F: Attribute<Integer> = Attribute::vendor(ACME, 96, "Acme-Flow-In-Dst-Port_FS2_F");

/// Acme-Flow-Out-Realm_FS2_F (26.9148.97): text, 1 to 247 octets.
pub const ACME_FLOW_OUT_REALM_FS2_F: Attribute<Text> = Attribute::vendor(ACME, 97, "Acme-Flow-Out-Realm_FS2_F");

/// Acme-Flow-Out-Src-Addr_FS2_F (26.9148.98): an IPv4 address, 4 octets.
pub const ACME_FLOW_OUT_SRC_ADDR_FS2_F: Attribute<Ipv4> = Attribute::vendor(ACME, 98, "Acme-Flow-Out-Src-Addr_FS2_F");

/// Acme-Flow-Out-Src-Port_FS2_F (26.9148.99): a number, 4 octets.
pub const ACME_FLOW_OUT_SRC_PORT_FS2_F: Attribute<Integer> =
    Attribute::vendor(ACME, 99, "Acme-Flow-Out-Src-Port_FS2_F");

/// Acme-Flow-Out-Dst-Addr_FS2_F (26.9148.100): an IPv4 address, 4 octets.
pub const ACME_FLOW_OUT_DST_ADDR_FS2_F: Attribute<Ipv4> = Attribute::vendor(ACME, 100, "Acme-Flow-Out-Dst-Addr_FS2_F");

/// Acme-Flow-Out-Dst-Port_FS2_F (26.9148.101): a number, 4 octets.
pub const ACME_FLOW_OUT_DST_PORT_FS2_F: Attribute<Integer> =
    Attribute::vendor(ACME, 101, "Acme-Flow-Out-Dst-Port_FS2_F");

/// Acme-Calling-Octets_FS2 (26.9148.102): a number, 4 octets.
pub const ACME_CALLING_OCTETS_FS2: Attribute<Integer> = Attribute::vendor(ACME, 102, "Acme-Calling-Octets_FS2");

/// Acme-Calling-Packets_FS2 (26.9148.103): a number, 4 octets.
pub const ACME_CALLING_PACKETS_FS2: Attribute<Integer> = Attribute::vendor(ACME, 103, "Acme-Calling-Packets_FS2");

/// Acme-Calling-RTCP-Packets-Lost_FS2 (26.9148.104): a number, 4 octets.
pub const ACME_CALLING_RTCP_PACKETS_LOST_FS2: Attribute<Integer> =
    Attribute::vendor(ACME, 104, "Acme-Calling-RTCP-Packets-Lost_FS2");

/// Acme-Calling-RTCP-Avg-Jitter_FS2 (26.9148.105): a number, 4 octets.
pub const ACME_CALLING_RTCP_AVG_JITTER_FS2: Attribute<Integer> =
    Attribute::vendor(ACME, 105, "Acme-Calling-RTCP-Avg-Jitter_FS2");

/// Acme-Calling-RTCP-Avg-Latency_FS2 (26.9148.106): a number, 4 octets.
pub const ACME_CALLING_RTCP_AVG_LATENCY_FS2: Attribute<Integer> =
    Attribute::vendor(ACME, 106, "Acme-Calling-RTCP-Avg-Latency_FS2");

/// Acme-Calling-RTCP-MaxJitter_FS2 (26.9148.107): a number, 4 octets.
pub const ACME_CALLING_RTCP_MAXJITTER_FS2: Attribute<Integer> =
    Attribute::vendor(ACME, 107, "Acme-Calling-RTCP-MaxJitter_FS2");

/// Acme-Calling-RTCP-MaxLatency_FS2 (26.9148.108): a number, 4 octets.
pub const ACME_CALLING_RTCP_MAXLATENCY_FS2: Attribute<Integer> =
    Attribute::vendor(ACME, 108, "Acme-Calling-RTCP-MaxLatency_FS2");

/// Acme-Calling-RTP-Packets-Lost_FS2 (26.9148.109): a number, 4 octets.
pub const ACME_CALLING_RTP_PACKETS_LOST_FS2: Attribute<Integer> =
    Attribute::vendor(ACME, 109, "Acme-Calling-RTP-Packets-Lost_FS2");

/// Acme-Calling-RTP-Avg-Jitter_FS2 (26.9148.110): a number, 4 octets.
pub const ACME_CALLING_RTP_AVG_JITTER_FS2: Attribute<Integer> =
    Attribute::vendor(ACME, 110, "Acme-Calling-RTP-Avg-Jitter_FS2");

/// Acme-Calling-RTP-MaxJitter_FS2 (26.9148.111): a number, 4 octets.
pub const ACME_CALLING_RTP_MAXJITTER_FS2: Attribute<Integer> =
    Attribute::vendor(ACME, 111, "Acme-Calling-RTP-MaxJitter_FS2");

/// Acme-FlowID_FS2_R (26.9148.112): text, 1 to 247 octets.
pub const ACME_FLOWID_FS2_R: Attribute<Text> = Attribute::vendor(ACME, 112, "Acme-FlowID_FS2_R");

/// Acme-FlowType_FS2_R (26.9148.113): text, 1 to 247 octets.
pub const ACME_FLOWTYPE_FS2_R: Attribute<Text> = Attribute::vendor(ACME, 113, "Acme-FlowType_FS2_R");

/// Acme-Flow-In-Realm_FS2_R (26.9148.114): text, 1 to 247 octets.
pub const ACME_FLOW_IN_REALM_FS2_R: Attribute<Text> = Attribute::vendor(ACME, 114, "Acme-Flow-In-Realm_FS2_R");

/// Acme-Flow-In-Src-Addr_FS2_R (26.9148.115): an IPv4 address, 4 octets.
pub const ACME_FLOW_IN_SRC_ADDR_FS2_R: Attribute<Ipv4> = Attribute::vendor(ACME, 115, "Acme-Flow-In-Src-Addr_FS2_R");

/// Acme-Flow-In-Src-Port_FS2_R (26.9148.116): a number, 4 octets.
pub const ACME_FLOW_IN_SRC_PORT_FS2_R: Attribute<Integer> = Attribute::vendor(ACME, 116, "Acme-Flow-In-Src-Port_FS2_R");

/// Acme-Flow-In-Dst-Addr_FS2_R (26.9148.117): an IPv4 address, 4 octets.
pub const ACME_FLOW_IN_DST_ADDR_FS2_R: Attribute<Ipv4> = Attribute::vendor(ACME, 117, "Acme-Flow-In-Dst-Addr_FS2_R");

/// Acme-Flow-In-Dst-Port_FS2_R (26.9148.118): a number, 4 octets.
pub const ACME_FLOW_IN_DST_PORT_FS2_R: Attribute<Integer> = Attribute::vendor(ACME, 118, "Acme-Flow-In-Dst-Port_FS2_R");

/// Acme-Flow-Out-Realm_FS2_R (26.9148.119): text, 1 to 247 octets.
pub const ACME_FLOW_OUT_REALM_FS2_R: Attribute<Text> = Attribute::vendor(ACME, 119, "Acme-Flow-Out-Realm_FS2_R");

/// Acme-Flow-Out-Src-Addr_FS2_R (26.9148.120): an IPv4 address, 4 octets.
pub const ACME_FLOW_OUT_SRC_ADDR_FS2_R: Attribute<Ipv4> = Attribute::vendor(ACME, 120, "Acme-Flow-Out-Src-Addr_FS2_R");

/// Acme-Flow-Out-Src-Port_FS2_R (26.9148.121): a number, 4 octets.
pub const ACME_FLOW_OUT_SRC_PORT_FS2_R: Attribute<Integer> =
    Attribute::vendor(ACME, 121, "Acme-Flow-Out-Src-Port_FS2_R");

/// Acme-Flow-Out-Dst-Addr_FS2_R (26.9148.122): an IPv4 address, 4 octets.
pub const ACME_FLOW_OUT_DST_ADDR_FS2_R: Attribute<Ipv4> = Attribute::vendor(ACME, 122, "Acme-Flow-Out-Dst-Addr_FS2_R");

/// Acme-Flow-Out-Dst-Port_FS2_R (26.9148.123): a number, 4 octets.
pub const ACME_FLOW_OUT_DST_PORT_FS2_R: Attribute<Integer> =
    Attribute::vendor(ACME, 123, "Acme-Flow-Out-Dst-Port_FS2_R");

/// Acme-Called-Octets_FS2 (26.9148.124): a number, 4 octets.
pub const ACME_CALLED_OCTETS_FS2: Attribute<Integer> = Attribute::vendor(ACME, 124, "Acme-Called-Octets_FS2");

/// Acme-Called-Packets_FS2 (26.9148.125): a number, 4 octets.
pub const ACME_CALLED_PACKETS_FS2: Attribute<Integer> = Attribute::vendor(ACME, 125, "Acme-Called-Packets_FS2");

/// Acme-Called-RTCP-Packets-Lost_FS2 (26.9148.126): a number, 4 octets.
pub const ACME_CALLED_RTCP_PACKETS_LOST_FS2: Attribute<Integer> =
    Attribute::vendor(ACME, 126, "Acme-Called-RTCP-Packets-Lost_FS2");

/// Acme-Called-RTCP-Avg-Jitter_FS2 (26.9148.127): a number, 4 octets.
pub const ACME_CALLED_RTCP_AVG_JITTER_FS2: Attribute<Integer> =
    Attribute::vendor(ACME, 127, "Acme-Called-RTCP-Avg-Jitter_FS2");

/// Acme-Called-RTCP-Avg-Latency_FS2 (26.9148.128): a number, 4 octets.
pub const ACME_CALLED_RTCP_AVG_LATENCY_FS2: Attribute<Integer> =
    Attribute::vendor(ACME, 128, "Acme-Called-RTCP-Avg-Latency_FS2");

/// Acme-Called-RTCP-MaxJitter_FS2 (26.9148.129): a number, 4 octets.
pub const ACME_CALLED_RTCP_MAXJITTER_FS2: Attribute<Integer> =
    Attribute::vendor(ACME, 129, "Acme-Called-RTCP-MaxJitter_FS2");

/// Acme-Called-RTCP-MaxLatency_FS2 (26.9148.130): a number, 4 octets.
pub const ACME_CALLED_RTCP_MAXLATENCY_FS2: Attribute<Integer> =
    Attribute::vendor(ACME, 130, "Acme-Called-RTCP-MaxLatency_FS2");

/// Acme-Called-RTP-Packets-Lost_FS2 (26.9148.131): a number, 4 octets.
pub const ACME_CALLED_RTP_PACKETS_LOST_FS2: Attribute<Integer> =
    Attribute::vendor(ACME, 131, "Acme-Called-RTP-Packets-Lost_FS2");

/// Acme-Called-RTP-Avg-Jitter_FS2 (26.9148.132): a number, 4 octets.
pub const ACME_CALLED_RTP_AVG_JITTER_FS2: Attribute<Integer> =
    Attribute::vendor(ACME, 132, "Acme-Called-RTP-Avg-Jitter_FS2");

/// Acme-Called-RTP-MaxJitter_FS2 (26.9148.133): a number, 4 octets.
pub const ACME_CALLED_RTP_MAXJITTER_FS2: Attribute<Integer> =
    Attribute::vendor(ACME, 133, "Acme-Called-RTP-MaxJitter_FS2");

/// Acme-Egress-Final-Routing-Number (26.9148.134): text, 1 to 247 octets.
pub const ACME_EGRESS_FINAL_ROUTING_NUMBER: Attribute<Text> =
    Attribute::vendor(ACME, 134, "Acme-Egress-Final-Routing-Number");

/// Acme-Session-Ingress-RPH (26.9148.135): text, 1 to 247 octets.
pub const ACME_SESSION_INGRESS_RPH: Attribute<Text> = Attribute::vendor(ACME, 135, "Acme-Session-Ingress-RPH");

/// Acme-Session-Egress-RPH (26.9148.136): text, 1 to 247 octets.
pub const ACME_SESSION_EGRESS_RPH: Attribute<Text> = Attribute::vendor(ACME, 136, "Acme-Session-Egress-RPH");

/// Acme-Ingress-Network-Interface-Id (26.9148.137): text, 1 to 247 octets.
pub const ACME_INGRESS_NETWORK_INTERFACE_ID: Attribute<Text> =
    Attribute::vendor(ACME, 137, "Acme-Ingress-Network-Interface-Id");

/// Acme-Ingress-Vlan-Tag-Value (26.9148.138): a number, 4 octets.
pub const ACME_INGRESS_VLAN_TAG_VALUE: Attribute<Integer> = Attribute::vendor(ACME, 138, "Acme-Ingress-Vlan-Tag-Value");

/// Acme-Egress-Network-Interface-Id (26.9148.139): text, 1 to 247 octets.
pub const ACME_EGRESS_NETWORK_INTERFACE_ID: Attribute<Text> =
    Attribute::vendor(ACME, 139, "Acme-Egress-Network-Interface-Id");

/// Acme-Egress-Vlan-Tag-Value (26.9148.140): a number, 4 octets.
pub const ACME_EGRESS_VLAN_TAG_VALUE: Attribute<Integer> = Attribute::vendor(ACME, 140, "Acme-Egress-Vlan-Tag-Value");

/// Acme-Refer-Call-Transfer-Id (26.9148.141): text, 1 to 247 octets.
pub const ACME_REFER_CALL_TRANSFER_ID: Attribute<Text> = Attribute::vendor(ACME, 141, "Acme-Refer-Call-Transfer-Id");

/// Acme-FlowMediaType_FS1_F (26.9148.142): text, 1 to 247 octets.
pub const ACME_FLOWMEDIATYPE_FS1_F: Attribute<Text> = Attribute::vendor(ACME, 142, "Acme-FlowMediaType_FS1_F");

/// Acme-FlowMediaType_FS1_R (26.9148.143): text, 1 to 247 octets.
pub const ACME_FLOWMEDIATYPE_FS1_R: Attribute<Text> = Attribute::vendor(ACME, 143, "Acme-FlowMediaType_FS1_R");

/// Acme-FlowMediaType_FS2_F (26.9148.144): text, 1 to 247 octets.
pub const ACME_FLOWMEDIATYPE_FS2_F: Attribute<Text> = Attribute::vendor(ACME, 144, "Acme-FlowMediaType_FS2_F");

/// Acme-FlowMediaType_FS2_R (26.9148.145): text, 1 to 247 octets.
pub const ACME_FLOWMEDIATYPE_FS2_R: Attribute<Text> = Attribute::vendor(ACME, 145, "Acme-FlowMediaType_FS2_R");

/// Acme-Flow-PTime_FS1_F (26.9148.146): a number, 4 octets.
pub const ACME_FLOW_PTIME_FS1_F: Attribute<Integer> = Attribute::vendor(ACME, 146, "Acme-Flow-PTime_FS1_F");

/// Acme-Flow-PTime_FS1_R (26.9148.147): a number, 4 octets.
pub const ACME_FLOW_PTIME_FS1_R: Attribute<Integer> = Attribute::vendor(ACME, 147, "Acme-Flow-PTime_FS1_R");

/// Acme-Flow-PTime_FS2_F (26.9148.148): a number, 4 octets.
pub const ACME_FLOW_PTIME_FS2_F: Attribute<Integer> = Attribute::vendor(ACME, 148, "Acme-Flow-PTime_FS2_F");

/// Acme-Flow-PTime_FS2_R (26.9148.149): a number, 4 octets.
pub const ACME_FLOW_PTIME_FS2_R: Attribute<Integer> = Attribute::vendor(ACME, 149, "Acme-Flow-PTime_FS2_R");

/// Acme-Session-Media-Process (26.9148.150): text, 1 to 247 octets.
pub const ACME_SESSION_MEDIA_PROCESS: Attribute<Text> = Attribute::vendor(ACME, 150, "Acme-Session-Media-Process");

/// Acme-Calling-R-Factor (26.9148.151): a number, 4 octets.
pub const ACME_CALLING_R_FACTOR: Attribute<Integer> = Attribute::vendor(ACME, 151, "Acme-Calling-R-Factor");

/// Acme-Calling-MOS (26.9148.152): a number, 4 octets.
pub const ACME_CALLING_MOS: Attribute<Integer> = Attribute::vendor(ACME, 152, "Acme-Calling-MOS");

/// Acme-Called-R-Factor (26.9148.153): a number, 4 octets.
pub const ACME_CALLED_R_FACTOR: Attribute<Integer> = Attribute::vendor(ACME, 153, "Acme-Called-R-Factor");

/// Acme-Called-MOS (26.9148.154): a number, 4 octets.
pub const ACME_CALLED_MOS: Attribute<Integer> = Attribute::vendor(ACME, 154, "Acme-Called-MOS");

/// Acme-Flow-In-Src-IPv6_Addr_FS1_F (26.9148.155): an IPv6 address, 16 octets.
pub const ACME_FLOW_IN_SRC_IPV6_ADDR_FS1_F: Attribute<Ipv6> =
    Attribute::vendor(ACME, 155, "Acme-Flow-In-Src-IPv6_Addr_FS1_F");

/// Acme-Flow-In-Dst-IPv6_Addr_FS1_F (26.9148.156): an IPv6 address, 16 octets.
pub const ACME_FLOW_IN_DST_IPV6_ADDR_FS1_F: Attribute<Ipv6> =
    Attribute::vendor(ACME, 156, "Acme-Flow-In-Dst-IPv6_Addr_FS1_F");

/// Acme-Flow-Out-Src-IPv6_Addr_FS1_F (26.9148.157): an IPv6 address, 16 octets.
pub const ACME_FLOW_OUT_SRC_IPV6_ADDR_FS1_F: Attribute<Ipv6> =
    Attribute::vendor(ACME, 157, "Acme-Flow-Out-Src-IPv6_Addr_FS1_F");

/// Acme-Flow-Out-Dst-IPv6_Addr_FS1_F (26.9148.158): an IPv6 address, 16 octets.
pub const ACME_FLOW_OUT_DST_IPV6_ADDR_FS1_F: Attribute<Ipv6> =
    Attribute::vendor(ACME, 158, "Acme-Flow-Out-Dst-IPv6_Addr_FS1_F");

/// Acme-Flow-In-Src-IPv6_Addr_FS1_R (26.9148.159): an IPv6 address, 16 octets.
pub const ACME_FLOW_IN_SRC_IPV6_ADDR_FS1_R: Attribute<Ipv6> =
    Attribute::vendor(ACME, 159, "Acme-Flow-In-Src-IPv6_Addr_FS1_R");

/// Acme-Flow-In-Dst-IPv6_Addr_FS1_R (26.9148.160): an IPv6 address, 16 octets.
pub const ACME_FLOW_IN_DST_IPV6_ADDR_FS1_R: Attribute<Ipv6> =
    Attribute::vendor(ACME, 160, "Acme-Flow-In-Dst-IPv6_Addr_FS1_R");

/// Acme-Flow-Out-Src-IPv6_Addr_FS1_R (26.9148.161): an IPv6 address, 16 octets.
pub const ACME_FLOW_OUT_SRC_IPV6_ADDR_FS1_R: Attribute<Ipv6> =
    Attribute::vendor(ACME, 161, "Acme-Flow-Out-Src-IPv6_Addr_FS1_R");

/// Acme-Flow-Out-Dst-IPv6_Addr_FS1_R (26.9148.162): an IPv6 address, 16 octets.
pub const ACME_FLOW_OUT_DST_IPV6_ADDR_FS1_R: Attribute<Ipv6> =
    Attribute::vendor(ACME, 162, "Acme-Flow-Out-Dst-IPv6_Addr_FS1_R");

/// Acme-Flow-In-Src-IPv6_Addr_FS2_F (26.9148.163): an IPv6 address, 16 octets.
pub const ACME_FLOW_IN_SRC_IPV6_ADDR_FS2_F: Attribute<Ipv6> =
    Attribute::vendor(ACME, 163, "Acme-Flow-In-Src-IPv6_Addr_FS2_F");

/// Acme-Flow-In-Dst-IPv6_Addr_FS2_F (26.9148.164): an IPv6 address, 16 octets.
pub const ACME_FLOW_IN_DST_IPV6_ADDR_FS2_F: Attribute<Ipv6> =
    Attribute::vendor(ACME, 164, "Acme-Flow-In-Dst-IPv6_Addr_FS2_F");

/// Acme-Flow-Out-Src-IPv6_Addr_FS2_F (26.9148.165): an IPv6 address, 16 octets.
pub const ACME_FLOW_OUT_SRC_IPV6_ADDR_FS2_F: Attribute<Ipv6> =
    Attribute::vendor(ACME, 165, "Acme-Flow-Out-Src-IPv6_Addr_FS2_F");

/// Acme-Flow-Out-Dst-IPv6_Addr_FS2_F (26.9148.166): an IPv6 address, 16 octets.
pub const ACME_FLOW_OUT_DST_IPV6_ADDR_FS2_F: Attribute<Ipv6> =
    Attribute::vendor(ACME, 166, "Acme-Flow-Out-Dst-IPv6_Addr_FS2_F");

/// Acme-Flow-In-Src-IPv6_Addr_FS2_R (26.9148.167): an IPv6 address, 16 octets.
pub const ACME_FLOW_IN_SRC_IPV6_ADDR_FS2_R: Attribute<Ipv6> =
    Attribute::vendor(ACME, 167, "Acme-Flow-In-Src-IPv6_Addr_FS2_R");

/// Acme-Flow-In-Dst-IPv6_Addr_FS2_R (26.9148.168): an IPv6 address, 16 octets.
pub const ACME_FLOW_IN_DST_IPV6_ADDR_FS2_R: Attribute<Ipv6> =
    Attribute::vendor(ACME, 168, "Acme-Flow-In-Dst-IPv6_Addr_FS2_R");

/// Acme-Flow-Out-Src-IPv6_Addr_FS2_R (26.9148.169): an IPv6 address, 16 octets.
pub const ACME_FLOW_OUT_SRC_IPV6_ADDR_FS2_R: Attribute<Ipv6> =
    Attribute::vendor(ACME, 169, "Acme-Flow-Out-Src-IPv6_Addr_FS2_R");

/// Acme-Flow-Out-Dst-IPv6_Addr_FS2_R (26.9148.170): an IPv6 address, 16 octets.
pub const ACME_FLOW_OUT_DST_IPV6_ADDR_FS2_R: Attribute<Ipv6> =
    Attribute::vendor(ACME, 170, "Acme-Flow-Out-Dst-IPv6_Addr_FS2_R");

/// Acme-Session-Forked-Call-Id (26.9148.171): text, 1 to 247 octets.
pub const ACME_SESSION_FORKED_CALL_ID: Attribute<Text> = Attribute::vendor(ACME, 171, "Acme-Session-Forked-Call-Id");

/// Acme-Custom-VSA-200 (26.9148.200): text, 1 to 247 octets.
pub const ACME_CUSTOM_VSA_200: Attribute<Text> = Attribute::vendor(ACME, 200, "Acme-Custom-VSA-200");

/// Acme-Custom-VSA-201 (26.9148.201): text, 1 to 247 octets.
pub const ACME_CUSTOM_VSA_201: Attribute<Text> = Attribute::vendor(ACME, 201, "Acme-Custom-VSA-201");

/// Acme-Custom-VSA-202 (26.9148.202): text, 1 to 247 octets.
pub const ACME_CUSTOM_VSA_202: Attribute<Text> = Attribute::vendor(ACME, 202, "Acme-Custom-VSA-202");

/// Acme-Custom-VSA-203 (26.9148.203): text, 1 to 247 octets.
pub const ACME_CUSTOM_VSA_203: Attribute<Text> = Attribute::vendor(ACME, 203, "Acme-Custom-VSA-203");

/// Acme-Custom-VSA-204 (26.9148.204): text, 1 to 247 octets.
pub const ACME_CUSTOM_VSA_204: Attribute<Text> = Attribute::vendor(ACME, 204, "Acme-Custom-VSA-204");

/// Acme-Custom-VSA-205 (26.9148.205): text, 1 to 247 octets.
pub const ACME_CUSTOM_VSA_205: Attribute<Text> = Attribute::vendor(ACME, 205, "Acme-Custom-VSA-205");

/// Acme-Custom-VSA-206 (26.9148.206): text, 1 to 247 octets.
pub const ACME_CUSTOM_VSA_206: Attribute<Text> = Attribute::vendor(ACME, 206, "Acme-Custom-VSA-206");

/// Acme-Custom-VSA-207 (26.9148.207): text, 1 to 247 octets.
pub const ACME_CUSTOM_VSA_207: Attribute<Text> = Attribute::vendor(ACME, 207, "Acme-Custom-VSA-207");

/// Acme-Custom-VSA-208 (26.9148.208): text, 1 to 247 octets.
pub const ACME_CUSTOM_VSA_208: Attribute<Text> = Attribute::vendor(ACME, 208, "Acme-Custom-VSA-208");

/// Acme-Custom-VSA-209 (26.9148.209): text, 1 to 247 octets.
pub const ACME_CUSTOM_VSA_209: Attribute<Text> = Attribute::vendor(ACME, 209, "Acme-Custom-VSA-209");

/// Acme-Custom-VSA-210 (26.9148.210): text, 1 to 247 octets.
pub const ACME_CUSTOM_VSA_210: Attribute<Text> = Attribute::vendor(ACME, 210, "Acme-Custom-VSA-210");

/// Acme-Custom-VSA-211 (26.9148.211): text, 1 to 247 octets.
pub const ACME_CUSTOM_VSA_211: Attribute<Text> = Attribute::vendor(ACME, 211, "Acme-Custom-VSA-211");

/// Acme-Custom-VSA-212 (26.9148.212): text, 1 to 247 octets.
pub const ACME_CUSTOM_VSA_212: Attribute<Text> = Attribute::vendor(ACME, 212, "Acme-Custom-VSA-212");

/// Acme-Custom-VSA-213 (26.9148.213): text, 1 to 247 octets.
pub const ACME_CUSTOM_VSA_213: Attribute<Text> = Attribute::vendor(ACME, 213, "Acme-Custom-VSA-213");

/// Acme-Custom-VSA-214 (26.9148.214): text, 1 to 247 octets.
pub const ACME_CUSTOM_VSA_214: Attribute<Text> = Attribute::vendor(ACME, 214, "Acme-Custom-VSA-214");

/// Acme-Custom-VSA-215 (26.9148.215): text, 1 to 247 octets.
pub const ACME_CUSTOM_VSA_215: Attribute<Text> = Attribute::vendor(ACME, 215, "Acme-Custom-VSA-215");

/// Acme-Custom-VSA-216 (26.9148.216): text, 1 to 247 octets.
pub const ACME_CUSTOM_VSA_216: Attribute<Text> = Attribute::vendor(ACME, 216, "Acme-Custom-VSA-216");

/// Acme-Custom-VSA-217 (26.9148.217): text, 1 to 247 octets.
pub const ACME_CUSTOM_VSA_217: Attribute<Text> = Attribute::vendor(ACME, 217, "Acme-Custom-VSA-217");

/// Acme-Custom-VSA-218 (26.9148.218): text, 1 to 247 octets.
pub const ACME_CUSTOM_VSA_218: Attribute<Text> = Attribute::vendor(ACME, 218, "Acme-Custom-VSA-218");

/// Acme-Custom-VSA-219 (26.9148.219): text, 1 to 247 octets.
pub const ACME_CUSTOM_VSA_219: Attribute<Text> = Attribute::vendor(ACME, 219, "Acme-Custom-VSA-219");

/// Acme-Custom-VSA-220 (26.9148.220): text, 1 to 247 octets.
pub const ACME_CUSTOM_VSA_220: Attribute<Text> = Attribute::vendor(ACME, 220, "Acme-Custom-VSA-220");

/// Acme-Custom-VSA-221 (26.9148.221): text, 1 to 247 octets.
pub const ACME_CUSTOM_VSA_221: Attribute<Text> = Attribute::vendor(ACME, 221, "Acme-Custom-VSA-221");

/// Acme-Custom-VSA-222 (26.9148.222): text, 1 to 247 octets.
pub const ACME_CUSTOM_VSA_222: Attribute<Text> = Attribute::vendor(ACME, 222, "Acme-Custom-VSA-222");

/// Acme-Custom-VSA-223 (26.9148.223): text, 1 to 247 octets.
pub const ACME_CUSTOM_VSA_223: Attribute<Text> = Attribute::vendor(ACME, 223, "Acme-Custom-VSA-223");

/// Acme-Custom-VSA-224 (26.9148.224): text, 1 to 247 octets.
pub const ACME_CUSTOM_VSA_224: Attribute<Text> = Attribute::vendor(ACME, 224, "Acme-Custom-VSA-224");

/// Acme-Custom-VSA-225 (26.9148.225): text, 1 to 247 octets.
pub const ACME_CUSTOM_VSA_225: Attribute<Text> = Attribute::vendor(ACME, 225, "Acme-Custom-VSA-225");

/// Acme-Custom-VSA-226 (26.9148.226): text, 1 to 247 octets.
pub const ACME_CUSTOM_VSA_226: Attribute<Text> = Attribute::vendor(ACME, 226, "Acme-Custom-VSA-226");

/// Acme-Custom-VSA-227 (26.9148.227): text, 1 to 247 octets.
pub const ACME_CUSTOM_VSA_227: Attribute<Text> = Attribute::vendor(ACME, 227, "Acme-Custom-VSA-227");

/// Acme-Custom-VSA-228 (26.9148.228): text, 1 to 247 octets.
pub const ACME_CUSTOM_VSA_228: Attribute<Text> = Attribute::vendor(ACME, 228, "Acme-Custom-VSA-228");

/// Acme-Custom-VSA-229 (26.9148.229): text, 1 to 247 octets.
pub const ACME_CUSTOM_VSA_229: Attribute<Text> = Attribute::vendor(ACME, 229, "Acme-Custom-VSA-229");

/// Acme-Custom-VSA-230 (26.9148.230): text, 1 to 247 octets.
pub const ACME_CUSTOM_VSA_230: Attribute<Text> = Attribute::vendor(ACME, 230, "Acme-Custom-VSA-230");

/// Acme-Flow-Calling-Media-Stop-Time-FS1 (26.9148.231): text, 1 to 247 octets.
pub const ACME_FLOW_CALLING_MEDIA_STOP_TIME_FS1: Attribute<Text> =
    Attribute::vendor(ACME, 231, "Acme-Flow-Calling-Media-Stop-Time-FS1");

/// Acme-Flow-Called-Media-Stop-Time-FS1 (26.9148.232): text, 1 to 247 octets.
pub const ACME_FLOW_CALLED_MEDIA_STOP_TIME_FS1: Attribute<Text> =
    Attribute::vendor(ACME, 232, "Acme-Flow-Called-Media-Stop-Time-FS1");

/// Acme-Flow-Calling-Media-Stop-Time-FS2 (26.9148.233): text, 1 to 247 octets.
pub const ACME_FLOW_CALLING_MEDIA_STOP_TIME_FS2: Attribute<Text> =
    Attribute::vendor(ACME, 233, "Acme-Flow-Calling-Media-Stop-Time-FS2");

/// Acme-Flow-Called-Media-Stop-Time-FS2 (26.9148.234): text, 1 to 247 octets.
pub const ACME_FLOW_CALLED_MEDIA_STOP_TIME_FS2: Attribute<Text> =
    Attribute::vendor(ACME, 234, "Acme-Flow-Called-Media-Stop-Time-FS2");

/// Acme-SIP-Method-Type (26.9148.235): text, 1 to 247 octets.
pub const ACME_SIP_METHOD_TYPE: Attribute<Text> = Attribute::vendor(ACME, 235, "Acme-SIP-Method-Type");

/// Acme-Domain-Name (26.9148.236): text, 1 to 247 octets.
pub const ACME_DOMAIN_NAME: Attribute<Text> = Attribute::vendor(ACME, 236, "Acme-Domain-Name");

/// Acme-SIP-Contact (26.9148.237): text, 1 to 247 octets.
pub const ACME_SIP_CONTACT: Attribute<Text> = Attribute::vendor(ACME, 237, "Acme-SIP-Contact");

/// Acme-SIP-Expires (26.9148.238): a number, 4 octets.
pub const ACME_SIP_EXPIRES: Attribute<Integer> = Attribute::vendor(ACME, 238, "Acme-SIP-Expires");

/// Acme-Reason-Phrase (26.9148.239): text, 1 to 247 octets.
pub const ACME_REASON_PHRASE: Attribute<Text> = Attribute::vendor(ACME, 239, "Acme-Reason-Phrase");

/// Acme-User-Privilege (26.9148.253): text, 1 to 247 octets.
pub const ACME_USER_PRIVILEGE: Attribute<Text> = Attribute::vendor(ACME, 253, "Acme-User-Privilege");

/// Acme-User-Class (26.9148.254): text, 1 to 247 octets.
pub const ACME_USER_CLASS: Attribute<Text> = Attribute::vendor(ACME, 254, "Acme-User-Class");
