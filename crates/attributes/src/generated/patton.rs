//! Patton Electronics: SmartNode gateways.
//!
//! Source: vendor documentation; private enterprise number 1768 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/patton`: change it there.

use ulna_wire::{Attribute, Enum, Enumeration, Format, Integer, Ipv4, Text, Vendor};

/// Patton: private enterprise number 1768.
pub const PATTON: Vendor = Vendor::new(1768, Format::T1L1);

/// Patton-Protocol (26.1768.16): text, 1 to 247 octets.
pub const PATTON_PROTOCOL: Attribute<Text> = Attribute::vendor(PATTON, 16, "Patton-Protocol");

/// Patton-Group (26.1768.17): text, 1 to 247 octets.
pub const PATTON_GROUP: Attribute<Text> = Attribute::vendor(PATTON, 17, "Patton-Group");

/// Patton-Web-Privilege-Level (26.1768.18): text, 1 to 247 octets.
pub const PATTON_WEB_PRIVILEGE_LEVEL: Attribute<Text> = Attribute::vendor(PATTON, 18, "Patton-Web-Privilege-Level");

/// Patton-Setup-Time (26.1768.32): text, 1 to 247 octets.
pub const PATTON_SETUP_TIME: Attribute<Text> = Attribute::vendor(PATTON, 32, "Patton-Setup-Time");

/// Patton-Connect-Time (26.1768.33): text, 1 to 247 octets.
pub const PATTON_CONNECT_TIME: Attribute<Text> = Attribute::vendor(PATTON, 33, "Patton-Connect-Time");

/// Patton-Disconnect-Time (26.1768.34): text, 1 to 247 octets.
pub const PATTON_DISCONNECT_TIME: Attribute<Text> = Attribute::vendor(PATTON, 34, "Patton-Disconnect-Time");

/// Patton-Disconnect-Cause (26.1768.35): a number that [`PattonDisconnectCause`] names, 4 octets.
pub const PATTON_DISCONNECT_CAUSE: Attribute<Enum<PattonDisconnectCause>> =
    Attribute::vendor(PATTON, 35, "Patton-Disconnect-Cause");

/// Patton-Disconnect-Source (26.1768.36): text, 1 to 247 octets.
pub const PATTON_DISCONNECT_SOURCE: Attribute<Text> = Attribute::vendor(PATTON, 36, "Patton-Disconnect-Source");

/// Patton-Disconnect-Reason (26.1768.37): text, 1 to 247 octets.
pub const PATTON_DISCONNECT_REASON: Attribute<Text> = Attribute::vendor(PATTON, 37, "Patton-Disconnect-Reason");

/// Patton-Called-Unique-Id (26.1768.48): text, 1 to 247 octets.
pub const PATTON_CALLED_UNIQUE_ID: Attribute<Text> = Attribute::vendor(PATTON, 48, "Patton-Called-Unique-Id");

/// Patton-Called-IP-Address (26.1768.49): an IPv4 address, 4 octets.
pub const PATTON_CALLED_IP_ADDRESS: Attribute<Ipv4> = Attribute::vendor(PATTON, 49, "Patton-Called-IP-Address");

/// Patton-Called-Numbering-Plan (26.1768.50): text, 1 to 247 octets.
pub const PATTON_CALLED_NUMBERING_PLAN: Attribute<Text> = Attribute::vendor(PATTON, 50, "Patton-Called-Numbering-Plan");

/// Patton-Called-Type-Of-Number (26.1768.51): text, 1 to 247 octets.
pub const PATTON_CALLED_TYPE_OF_NUMBER: Attribute<Text> = Attribute::vendor(PATTON, 51, "Patton-Called-Type-Of-Number");

/// Patton-Called-Name (26.1768.52): text, 1 to 247 octets.
pub const PATTON_CALLED_NAME: Attribute<Text> = Attribute::vendor(PATTON, 52, "Patton-Called-Name");

/// Patton-Called-Station-Id (26.1768.53): text, 1 to 247 octets.
pub const PATTON_CALLED_STATION_ID: Attribute<Text> = Attribute::vendor(PATTON, 53, "Patton-Called-Station-Id");

/// Patton-Called-Rx-Octets (26.1768.64): a number, 4 octets.
pub const PATTON_CALLED_RX_OCTETS: Attribute<Integer> = Attribute::vendor(PATTON, 64, "Patton-Called-Rx-Octets");

/// Patton-Called-Tx-Octets (26.1768.65): a number, 4 octets.
pub const PATTON_CALLED_TX_OCTETS: Attribute<Integer> = Attribute::vendor(PATTON, 65, "Patton-Called-Tx-Octets");

/// Patton-Called-Rx-Packets (26.1768.66): a number, 4 octets.
pub const PATTON_CALLED_RX_PACKETS: Attribute<Integer> = Attribute::vendor(PATTON, 66, "Patton-Called-Rx-Packets");

/// Patton-Called-Tx-Packets (26.1768.67): a number, 4 octets.
pub const PATTON_CALLED_TX_PACKETS: Attribute<Integer> = Attribute::vendor(PATTON, 67, "Patton-Called-Tx-Packets");

/// Patton-Called-Rx-Lost-Packets (26.1768.68): a number, 4 octets.
pub const PATTON_CALLED_RX_LOST_PACKETS: Attribute<Integer> =
    Attribute::vendor(PATTON, 68, "Patton-Called-Rx-Lost-Packets");

/// Patton-Called-Tx-Lost-Packets (26.1768.69): a number, 4 octets.
pub const PATTON_CALLED_TX_LOST_PACKETS: Attribute<Integer> =
    Attribute::vendor(PATTON, 69, "Patton-Called-Tx-Lost-Packets");

/// Patton-Called-Rx-Jitter (26.1768.70): a number, 4 octets.
pub const PATTON_CALLED_RX_JITTER: Attribute<Integer> = Attribute::vendor(PATTON, 70, "Patton-Called-Rx-Jitter");

/// Patton-Called-Tx-Jitter (26.1768.71): a number, 4 octets.
pub const PATTON_CALLED_TX_JITTER: Attribute<Integer> = Attribute::vendor(PATTON, 71, "Patton-Called-Tx-Jitter");

/// Patton-Called-Codec (26.1768.72): text, 1 to 247 octets.
pub const PATTON_CALLED_CODEC: Attribute<Text> = Attribute::vendor(PATTON, 72, "Patton-Called-Codec");

/// Patton-Called-Remote-Ip (26.1768.73): a number, 4 octets.
pub const PATTON_CALLED_REMOTE_IP: Attribute<Integer> = Attribute::vendor(PATTON, 73, "Patton-Called-Remote-Ip");

/// Patton-Called-Remote-Udp-Port (26.1768.74): a number, 4 octets.
pub const PATTON_CALLED_REMOTE_UDP_PORT: Attribute<Integer> =
    Attribute::vendor(PATTON, 74, "Patton-Called-Remote-Udp-Port");

/// Patton-Called-Local-Udp-Port (26.1768.75): a number, 4 octets.
pub const PATTON_CALLED_LOCAL_UDP_PORT: Attribute<Integer> =
    Attribute::vendor(PATTON, 75, "Patton-Called-Local-Udp-Port");

/// Patton-Called-Qos (26.1768.76): a number, 4 octets.
pub const PATTON_CALLED_QOS: Attribute<Integer> = Attribute::vendor(PATTON, 76, "Patton-Called-Qos");

/// Patton-Called-MOS (26.1768.77): a number, 4 octets.
pub const PATTON_CALLED_MOS: Attribute<Integer> = Attribute::vendor(PATTON, 77, "Patton-Called-MOS");

/// Patton-Called-Round-Trip-Time (26.1768.78): a number, 4 octets.
pub const PATTON_CALLED_ROUND_TRIP_TIME: Attribute<Integer> =
    Attribute::vendor(PATTON, 78, "Patton-Called-Round-Trip-Time");

/// Patton-Calling-Unique-Id (26.1768.80): text, 1 to 247 octets.
pub const PATTON_CALLING_UNIQUE_ID: Attribute<Text> = Attribute::vendor(PATTON, 80, "Patton-Calling-Unique-Id");

/// Patton-Calling-IP-Address (26.1768.81): an IPv4 address, 4 octets.
pub const PATTON_CALLING_IP_ADDRESS: Attribute<Ipv4> = Attribute::vendor(PATTON, 81, "Patton-Calling-IP-Address");

/// Patton-Calling-Numbering-Plan (26.1768.82): text, 1 to 247 octets.
pub const PATTON_CALLING_NUMBERING_PLAN: Attribute<Text> =
    Attribute::vendor(PATTON, 82, "Patton-Calling-Numbering-Plan");

/// Patton-Calling-Type-Of-Number (26.1768.83): text, 1 to 247 octets.
pub const PATTON_CALLING_TYPE_OF_NUMBER: Attribute<Text> =
    Attribute::vendor(PATTON, 83, "Patton-Calling-Type-Of-Number");

/// Patton-Calling-Name (26.1768.84): text, 1 to 247 octets.
pub const PATTON_CALLING_NAME: Attribute<Text> = Attribute::vendor(PATTON, 84, "Patton-Calling-Name");

/// Patton-Calling-Station-Id (26.1768.85): text, 1 to 247 octets.
pub const PATTON_CALLING_STATION_ID: Attribute<Text> = Attribute::vendor(PATTON, 85, "Patton-Calling-Station-Id");

/// Patton-Calling-Presentation-Indicator (26.1768.88): text, 1 to 247 octets.
pub const PATTON_CALLING_PRESENTATION_INDICATOR: Attribute<Text> =
    Attribute::vendor(PATTON, 88, "Patton-Calling-Presentation-Indicator");

/// Patton-Calling-Screening-Indicator (26.1768.89): text, 1 to 247 octets.
pub const PATTON_CALLING_SCREENING_INDICATOR: Attribute<Text> =
    Attribute::vendor(PATTON, 89, "Patton-Calling-Screening-Indicator");

/// Patton-Calling-Rx-Octets (26.1768.96): a number, 4 octets.
pub const PATTON_CALLING_RX_OCTETS: Attribute<Integer> = Attribute::vendor(PATTON, 96, "Patton-Calling-Rx-Octets");

/// Patton-Calling-Tx-Octets (26.1768.97): a number, 4 octets.
pub const PATTON_CALLING_TX_OCTETS: Attribute<Integer> = Attribute::vendor(PATTON, 97, "Patton-Calling-Tx-Octets");

/// Patton-Calling-Rx-Packets (26.1768.98): a number, 4 octets.
pub const PATTON_CALLING_RX_PACKETS: Attribute<Integer> = Attribute::vendor(PATTON, 98, "Patton-Calling-Rx-Packets");

/// Patton-Calling-Tx-Packets (26.1768.99): a number, 4 octets.
pub const PATTON_CALLING_TX_PACKETS: Attribute<Integer> = Attribute::vendor(PATTON, 99, "Patton-Calling-Tx-Packets");

/// Patton-Calling-Lost-Tx-Packets (26.1768.100): a number, 4 octets.
pub const PATTON_CALLING_LOST_TX_PACKETS: Attribute<Integer> =
    Attribute::vendor(PATTON, 100, "Patton-Calling-Lost-Tx-Packets");

/// Patton-Calling-Lost-Rx-Packets (26.1768.101): a number, 4 octets.
pub const PATTON_CALLING_LOST_RX_PACKETS: Attribute<Integer> =
    Attribute::vendor(PATTON, 101, "Patton-Calling-Lost-Rx-Packets");

/// Patton-Calling-Rx-Jitter (26.1768.102): a number, 4 octets.
pub const PATTON_CALLING_RX_JITTER: Attribute<Integer> = Attribute::vendor(PATTON, 102, "Patton-Calling-Rx-Jitter");

/// Patton-Calling-Tx-Jitter (26.1768.103): a number, 4 octets.
pub const PATTON_CALLING_TX_JITTER: Attribute<Integer> = Attribute::vendor(PATTON, 103, "Patton-Calling-Tx-Jitter");

/// Patton-Calling-Codec (26.1768.104): text, 1 to 247 octets.
pub const PATTON_CALLING_CODEC: Attribute<Text> = Attribute::vendor(PATTON, 104, "Patton-Calling-Codec");

/// Patton-Calling-Remote-Ip (26.1768.105): a number, 4 octets.
pub const PATTON_CALLING_REMOTE_IP: Attribute<Integer> = Attribute::vendor(PATTON, 105, "Patton-Calling-Remote-Ip");

/// Patton-Calling-Remote-Udp-Port (26.1768.106): a number, 4 octets.
pub const PATTON_CALLING_REMOTE_UDP_PORT: Attribute<Integer> =
    Attribute::vendor(PATTON, 106, "Patton-Calling-Remote-Udp-Port");

/// Patton-Calling-Local-Udp-Port (26.1768.107): a number, 4 octets.
pub const PATTON_CALLING_LOCAL_UDP_PORT: Attribute<Integer> =
    Attribute::vendor(PATTON, 107, "Patton-Calling-Local-Udp-Port");

/// Patton-Calling-Qos (26.1768.108): a number, 4 octets.
pub const PATTON_CALLING_QOS: Attribute<Integer> = Attribute::vendor(PATTON, 108, "Patton-Calling-Qos");

/// Patton-Calling-MOS (26.1768.109): a number, 4 octets.
pub const PATTON_CALLING_MOS: Attribute<Integer> = Attribute::vendor(PATTON, 109, "Patton-Calling-MOS");

/// Patton-Calling-Round-Trip-Time (26.1768.110): a number, 4 octets.
pub const PATTON_CALLING_ROUND_TRIP_TIME: Attribute<Integer> =
    Attribute::vendor(PATTON, 110, "Patton-Calling-Round-Trip-Time");

/// What the numbers of Patton-Disconnect-Cause (26.1768.35) mean.
#[derive(Debug)]
pub enum PattonDisconnectCause {}

impl Enumeration for PattonDisconnectCause {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Valid-cause-code-not-yet-received"),
        (1, "Unallocated-runassigned-number"),
        (2, "No-route-to-specified-transit-network-WAN"),
        (3, "No-route-to-destination"),
        (4, "send-special-information-tone"),
        (5, "misdialled-trunk-prefix"),
        (6, "Channel-unacceptable"),
        (7, "Call-awarded-and-being-delivered-in-an-established-channel"),
        (8, "Prefix-0-dialed-but-not-allowed"),
        (9, "Prefix-1-dialed-but-not-allowed"),
        (10, "Prefix-1-dialed-but-not-required"),
        (11, "More-digits-received-than-allowed-call-is-proceeding"),
        (16, "Normal-call-clearing"),
        (17, "User-busy"),
        (18, "No-user-responding"),
        (19, "no-answer-from-user"),
        (21, "Call-rejected"),
        (22, "Number-changed"),
        (23, "Reverse-charging-rejected"),
        (24, "Call-suspended"),
        (25, "Call-resumed"),
        (26, "Non-selected-user-clearing"),
        (27, "Destination-out-of-order"),
        (28, "Invalid-number-format-incomplete-number"),
        (29, "Facility-rejected"),
        (30, "Response-to-STATUS-ENQUIRY"),
        (31, "Normal-unspecified"),
        (33, "Circuit-out-of-order"),
        (34, "No-circuit/channel-available"),
        (35, "Destination-unattainable"),
        (37, "Degraded-service"),
        (38, "Network-WAN-out-of-order"),
        (39, "Transit-delay-range-cannot-be-achieved"),
        (40, "Throughput-range-cannot-be-achieved"),
        (41, "Temporary-failure"),
        (42, "Switching-equipment-congestion"),
        (43, "Access-information-discarded"),
        (44, "Requested-circuit-channel-not-available"),
        (45, "Pre-empted"),
        (46, "Precedence-call-blocked"),
        (47, "Resource-unavailable-unspecified"),
        (49, "Quality-of-service-unavailable"),
        (50, "Requested-facility-not-subscribed"),
        (51, "Reverse-charging-not-allowed"),
        (52, "Outgoing-calls-barred"),
        (53, "Outgoing-calls-barred-within-CUG"),
        (54, "Incoming-calls-barred"),
        (55, "Incoming-calls-barred-within-CUG"),
        (56, "Call-waiting-not-subscribed"),
        (57, "Bearer-capability-not-authorized"),
        (58, "Bearer-capability-not-presently-available"),
        (63, "Service-or-option-not-available-unspecified"),
        (65, "Bearer-service-not-implemented"),
        (66, "Channel-type-not-implemented"),
        (67, "Transit-network-selection-not-implemented"),
        (68, "Message-not-implemented"),
        (69, "Requested-facility-not-implemented"),
        (70, "Only-restricted-digital-information-bearer-capability-is-avail"),
        (79, "Service-or-option-not-implemented-unspecified"),
        (81, "Invalid-call-reference-value"),
        (82, "Identified-channel-does-not-exist"),
        (83, "A-suspended-call-exists-but-this-call-identity-does-not"),
        (84, "Call-identity-in-use"),
        (85, "No-call-suspended"),
        (86, "Call-having-the-requested-call-identity-has-been-cleared"),
        (87, "Called-user-not-member-of-CUG"),
        (88, "Incompatible-destination"),
        (89, "Non-existent-abbreviated-address-entry"),
        (90, "Destination-address-missing-and-direct-call-not-subscribed"),
        (91, "Invalid-transit-network-selection-national-use"),
        (92, "Invalid-facility-parameter"),
        (93, "Mandatory-information-element-is-missing"),
        (95, "Invalid-message-unspecified"),
        (96, "Mandatory-information-element-is-missing-2"),
        (97, "Message-type-non-existent-or-not-implemented"),
        (98, "Message-not-compatible-with-call-state"),
        (99, "information-element-nonexistant-or-not-implemented"),
        (100, "Invalid-information-element-contents"),
        (101, "Message-not-compatible-with-call-state-2"),
        (102, "Recovery-on-timer-expiry"),
        (103, "parameter-non-existent-or-not-implemented-passed-on"),
        (111, "Protocol-error-unspecified"),
        (127, "Internetworking-unspecified"),
    ];
}
