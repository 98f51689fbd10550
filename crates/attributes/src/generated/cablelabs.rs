//! CableLabs: PacketCable event messages.
//!
//! Source: PacketCable event messages specification PKT-SP-EM; private enterprise number 4491 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/cablelabs`: change it there.

use ulna_wire::{Attribute, Enum, Enumeration, Format, Integer, Octets, Text, Vendor};

/// CableLabs: private enterprise number 4491.
pub const CABLELABS: Vendor = Vendor::new(4491, Format::T1L1);

/// CableLabs-Reserved (26.4491.0): 1 to 247 octets.
pub const CABLELABS_RESERVED: Attribute<Octets> = Attribute::vendor(CABLELABS, 0, "CableLabs-Reserved");

/// CableLabs-Event-Message (26.4491.1): 1 to 247 octets.
pub const CABLELABS_EVENT_MESSAGE: Attribute<Octets> = Attribute::vendor(CABLELABS, 1, "CableLabs-Event-Message");

/// CableLabs-MTA-Endpoint-Name (26.4491.3): text, 1 to 247 octets.
pub const CABLELABS_MTA_ENDPOINT_NAME: Attribute<Text> = Attribute::vendor(CABLELABS, 3, "CableLabs-MTA-Endpoint-Name");

/// CableLabs-Calling-Party-Number (26.4491.4): text, 1 to 247 octets.
pub const CABLELABS_CALLING_PARTY_NUMBER: Attribute<Text> =
    Attribute::vendor(CABLELABS, 4, "CableLabs-Calling-Party-Number");

/// CableLabs-Called-Party-Number (26.4491.5): text, 1 to 247 octets.
pub const CABLELABS_CALLED_PARTY_NUMBER: Attribute<Text> =
    Attribute::vendor(CABLELABS, 5, "CableLabs-Called-Party-Number");

/// CableLabs-Database-ID (26.4491.6): text, 1 to 247 octets.
pub const CABLELABS_DATABASE_ID: Attribute<Text> = Attribute::vendor(CABLELABS, 6, "CableLabs-Database-ID");

/// CableLabs-Query-Type (26.4491.7): a number that [`CablelabsQueryType`] names, 4 octets.
pub const CABLELABS_QUERY_TYPE: Attribute<Enum<CablelabsQueryType>> =
    Attribute::vendor(CABLELABS, 7, "CableLabs-Query-Type");

/// CableLabs-Returned-Number (26.4491.9): text, 1 to 247 octets.
pub const CABLELABS_RETURNED_NUMBER: Attribute<Text> = Attribute::vendor(CABLELABS, 9, "CableLabs-Returned-Number");

/// CableLabs-Call-Termination-Cause (26.4491.11): 1 to 247 octets.
pub const CABLELABS_CALL_TERMINATION_CAUSE: Attribute<Octets> =
    Attribute::vendor(CABLELABS, 11, "CableLabs-Call-Termination-Cause");

/// CableLabs-Related-Call-Billing-Crl-ID (26.4491.13): 1 to 247 octets.
pub const CABLELABS_RELATED_CALL_BILLING_CRL_ID: Attribute<Octets> =
    Attribute::vendor(CABLELABS, 13, "CableLabs-Related-Call-Billing-Crl-ID");

/// CableLabs-First-Call-Calling-Party-Num (26.4491.14): text, 1 to 247 octets.
pub const CABLELABS_FIRST_CALL_CALLING_PARTY_NUM: Attribute<Text> =
    Attribute::vendor(CABLELABS, 14, "CableLabs-First-Call-Calling-Party-Num");

/// CableLabs-Second-Call-Calling-Party-Num (26.4491.15): text, 1 to 247 octets.
pub const CABLELABS_SECOND_CALL_CALLING_PARTY_NUM: Attribute<Text> =
    Attribute::vendor(CABLELABS, 15, "CableLabs-Second-Call-Calling-Party-Num");

/// CableLabs-Charge-Number (26.4491.16): text, 1 to 247 octets.
pub const CABLELABS_CHARGE_NUMBER: Attribute<Text> = Attribute::vendor(CABLELABS, 16, "CableLabs-Charge-Number");

/// CableLabs-Forwarded-Number (26.4491.17): text, 1 to 247 octets.
pub const CABLELABS_FORWARDED_NUMBER: Attribute<Text> = Attribute::vendor(CABLELABS, 17, "CableLabs-Forwarded-Number");

/// CableLabs-Service-Name (26.4491.18): text, 1 to 247 octets.
pub const CABLELABS_SERVICE_NAME: Attribute<Text> = Attribute::vendor(CABLELABS, 18, "CableLabs-Service-Name");

/// CableLabs-Intl-Code (26.4491.20): text, 1 to 247 octets.
pub const CABLELABS_INTL_CODE: Attribute<Text> = Attribute::vendor(CABLELABS, 20, "CableLabs-Intl-Code");

/// CableLabs-Dial-Around-Code (26.4491.21): text, 1 to 247 octets.
pub const CABLELABS_DIAL_AROUND_CODE: Attribute<Text> = Attribute::vendor(CABLELABS, 21, "CableLabs-Dial-Around-Code");

/// CableLabs-Location-Routing-Number (26.4491.22): text, 1 to 247 octets.
pub const CABLELABS_LOCATION_ROUTING_NUMBER: Attribute<Text> =
    Attribute::vendor(CABLELABS, 22, "CableLabs-Location-Routing-Number");

/// CableLabs-Carrier-Identification-Code (26.4491.23): text, 1 to 247 octets.
pub const CABLELABS_CARRIER_IDENTIFICATION_CODE: Attribute<Text> =
    Attribute::vendor(CABLELABS, 23, "CableLabs-Carrier-Identification-Code");

/// CableLabs-Trunk-Group-ID (26.4491.24): 1 to 247 octets.
pub const CABLELABS_TRUNK_GROUP_ID: Attribute<Octets> = Attribute::vendor(CABLELABS, 24, "CableLabs-Trunk-Group-ID");

/// CableLabs-Routing-Number (26.4491.25): text, 1 to 247 octets.
pub const CABLELABS_ROUTING_NUMBER: Attribute<Text> = Attribute::vendor(CABLELABS, 25, "CableLabs-Routing-Number");

/// CableLabs-MTA-UDP-Portnum (26.4491.26): a number, 4 octets.
pub const CABLELABS_MTA_UDP_PORTNUM: Attribute<Integer> = Attribute::vendor(CABLELABS, 26, "CableLabs-MTA-UDP-Portnum");

/// CableLabs-Channel-State (26.4491.29): a number that [`CablelabsChannelState`] names, 4 octets.
pub const CABLELABS_CHANNEL_STATE: Attribute<Enum<CablelabsChannelState>> =
    Attribute::vendor(CABLELABS, 29, "CableLabs-Channel-State");

/// CableLabs-SF-ID (26.4491.30): a number, 4 octets.
pub const CABLELABS_SF_ID: Attribute<Integer> = Attribute::vendor(CABLELABS, 30, "CableLabs-SF-ID");

/// CableLabs-Error-Description (26.4491.31): text, 1 to 247 octets.
pub const CABLELABS_ERROR_DESCRIPTION: Attribute<Text> =
    Attribute::vendor(CABLELABS, 31, "CableLabs-Error-Description");

/// CableLabs-QoS-Descriptor (26.4491.32): 1 to 247 octets.
pub const CABLELABS_QOS_DESCRIPTOR: Attribute<Octets> = Attribute::vendor(CABLELABS, 32, "CableLabs-QoS-Descriptor");

/// CableLabs-Direction-indicator (26.4491.37): a number that [`CablelabsDirectionIndicator`] names, 4 octets.
pub const CABLELABS_DIRECTION_INDICATOR: Attribute<Enum<CablelabsDirectionIndicator>> =
    Attribute::vendor(CABLELABS, 37, "CableLabs-Direction-indicator");

/// CableLabs-Time-Adjustment (26.4491.38): 1 to 247 octets.
pub const CABLELABS_TIME_ADJUSTMENT: Attribute<Octets> = Attribute::vendor(CABLELABS, 38, "CableLabs-Time-Adjustment");

/// CableLabs-SDP-Upstream (26.4491.39): text, 1 to 247 octets.
pub const CABLELABS_SDP_UPSTREAM: Attribute<Text> = Attribute::vendor(CABLELABS, 39, "CableLabs-SDP-Upstream");

/// CableLabs-SDP-Downstream (26.4491.40): text, 1 to 247 octets.
pub const CABLELABS_SDP_DOWNSTREAM: Attribute<Text> = Attribute::vendor(CABLELABS, 40, "CableLabs-SDP-Downstream");

/// CableLabs-User-Input (26.4491.41): text, 1 to 247 octets.
pub const CABLELABS_USER_INPUT: Attribute<Text> = Attribute::vendor(CABLELABS, 41, "CableLabs-User-Input");

/// CableLabs-Translation-Input (26.4491.42): text, 1 to 247 octets.
pub const CABLELABS_TRANSLATION_INPUT: Attribute<Text> =
    Attribute::vendor(CABLELABS, 42, "CableLabs-Translation-Input");

/// CableLabs-Redirected-From-Info (26.4491.43): 1 to 247 octets.
pub const CABLELABS_REDIRECTED_FROM_INFO: Attribute<Octets> =
    Attribute::vendor(CABLELABS, 43, "CableLabs-Redirected-From-Info");

/// CableLabs-Electronic-Surveillance-Ind (26.4491.44): 1 to 247 octets.
pub const CABLELABS_ELECTRONIC_SURVEILLANCE_IND: Attribute<Octets> =
    Attribute::vendor(CABLELABS, 44, "CableLabs-Electronic-Surveillance-Ind");

/// CableLabs-Redirected-From-Party-Number (26.4491.45): text, 1 to 247 octets.
pub const CABLELABS_REDIRECTED_FROM_PARTY_NUMBER: Attribute<Text> =
    Attribute::vendor(CABLELABS, 45, "CableLabs-Redirected-From-Party-Number");

/// CableLabs-Redirected-To-Party-Number (26.4491.46): text, 1 to 247 octets.
pub const CABLELABS_REDIRECTED_TO_PARTY_NUMBER: Attribute<Text> =
    Attribute::vendor(CABLELABS, 46, "CableLabs-Redirected-To-Party-Number");

/// CableLabs-El-Surveillance-DF-Security (26.4491.47): 1 to 247 octets.
pub const CABLELABS_EL_SURVEILLANCE_DF_SECURITY: Attribute<Octets> =
    Attribute::vendor(CABLELABS, 47, "CableLabs-El-Surveillance-DF-Security");

/// CableLabs-CCC-ID (26.4491.48): 1 to 247 octets.
pub const CABLELABS_CCC_ID: Attribute<Octets> = Attribute::vendor(CABLELABS, 48, "CableLabs-CCC-ID");

/// CableLabs-Financial-Entity-ID (26.4491.49): text, 1 to 247 octets.
pub const CABLELABS_FINANCIAL_ENTITY_ID: Attribute<Text> =
    Attribute::vendor(CABLELABS, 49, "CableLabs-Financial-Entity-ID");

/// CableLabs-Flow-Direction (26.4491.50): a number that [`CablelabsFlowDirection`] names, 4 octets.
pub const CABLELABS_FLOW_DIRECTION: Attribute<Enum<CablelabsFlowDirection>> =
    Attribute::vendor(CABLELABS, 50, "CableLabs-Flow-Direction");

/// CableLabs-Signal-Type (26.4491.51): a number that [`CablelabsSignalType`] names, 4 octets.
pub const CABLELABS_SIGNAL_TYPE: Attribute<Enum<CablelabsSignalType>> =
    Attribute::vendor(CABLELABS, 51, "CableLabs-Signal-Type");

/// CableLabs-Alerting-Signal (26.4491.52): a number that [`CablelabsAlertingSignal`] names, 4 octets.
pub const CABLELABS_ALERTING_SIGNAL: Attribute<Enum<CablelabsAlertingSignal>> =
    Attribute::vendor(CABLELABS, 52, "CableLabs-Alerting-Signal");

/// CableLabs-Subject-Audible-Signal (26.4491.53): a number, 4 octets.
pub const CABLELABS_SUBJECT_AUDIBLE_SIGNAL: Attribute<Integer> =
    Attribute::vendor(CABLELABS, 53, "CableLabs-Subject-Audible-Signal");

/// CableLabs-Terminal-Display-Info (26.4491.54): 1 to 247 octets.
pub const CABLELABS_TERMINAL_DISPLAY_INFO: Attribute<Octets> =
    Attribute::vendor(CABLELABS, 54, "CableLabs-Terminal-Display-Info");

/// CableLabs-Switch-Hook-Flash (26.4491.55): text, 1 to 247 octets.
pub const CABLELABS_SWITCH_HOOK_FLASH: Attribute<Text> =
    Attribute::vendor(CABLELABS, 55, "CableLabs-Switch-Hook-Flash");

/// CableLabs-Dialed-Digits (26.4491.56): text, 1 to 247 octets.
pub const CABLELABS_DIALED_DIGITS: Attribute<Text> = Attribute::vendor(CABLELABS, 56, "CableLabs-Dialed-Digits");

/// CableLabs-Misc-Signaling-Information (26.4491.57): text, 1 to 247 octets.
pub const CABLELABS_MISC_SIGNALING_INFORMATION: Attribute<Text> =
    Attribute::vendor(CABLELABS, 57, "CableLabs-Misc-Signaling-Information");

/// CableLabs-AM-Opaque-Data (26.4491.61): a number that [`CablelabsAmOpaqueData`] names, 4 octets.
pub const CABLELABS_AM_OPAQUE_DATA: Attribute<Enum<CablelabsAmOpaqueData>> =
    Attribute::vendor(CABLELABS, 61, "CableLabs-AM-Opaque-Data");

/// CableLabs-Subscriber-ID (26.4491.62): a number, 4 octets.
pub const CABLELABS_SUBSCRIBER_ID: Attribute<Integer> = Attribute::vendor(CABLELABS, 62, "CableLabs-Subscriber-ID");

/// CableLabs-Volume-Usage-Limit (26.4491.63): a number, 4 octets.
pub const CABLELABS_VOLUME_USAGE_LIMIT: Attribute<Integer> =
    Attribute::vendor(CABLELABS, 63, "CableLabs-Volume-Usage-Limit");

/// CableLabs-Gate-Usage-Info (26.4491.64): a number, 4 octets.
pub const CABLELABS_GATE_USAGE_INFO: Attribute<Integer> = Attribute::vendor(CABLELABS, 64, "CableLabs-Gate-Usage-Info");

/// CableLabs-Element-Requesting-QoS (26.4491.65): a number that [`CablelabsElementRequestingQos`] names, 4 octets.
pub const CABLELABS_ELEMENT_REQUESTING_QOS: Attribute<Enum<CablelabsElementRequestingQos>> =
    Attribute::vendor(CABLELABS, 65, "CableLabs-Element-Requesting-QoS");

/// CableLabs-QoS-Release-Reason (26.4491.66): a number that [`CablelabsQosReleaseReason`] names, 4 octets.
pub const CABLELABS_QOS_RELEASE_REASON: Attribute<Enum<CablelabsQosReleaseReason>> =
    Attribute::vendor(CABLELABS, 66, "CableLabs-QoS-Release-Reason");

/// CableLabs-Policy-Denied-Reason (26.4491.67): a number that [`CablelabsPolicyDeniedReason`] names, 4 octets.
pub const CABLELABS_POLICY_DENIED_REASON: Attribute<Enum<CablelabsPolicyDeniedReason>> =
    Attribute::vendor(CABLELABS, 67, "CableLabs-Policy-Denied-Reason");

/// CableLabs-Policy-Deleted-Reason (26.4491.68): a number that [`CablelabsPolicyDeletedReason`] names, 4 octets.
pub const CABLELABS_POLICY_DELETED_REASON: Attribute<Enum<CablelabsPolicyDeletedReason>> =
    Attribute::vendor(CABLELABS, 68, "CableLabs-Policy-Deleted-Reason");

/// CableLabs-Policy-Update-Reason (26.4491.69): a number that [`CablelabsPolicyUpdateReason`] names, 4 octets.
pub const CABLELABS_POLICY_UPDATE_REASON: Attribute<Enum<CablelabsPolicyUpdateReason>> =
    Attribute::vendor(CABLELABS, 69, "CableLabs-Policy-Update-Reason");

/// CableLabs-Policy-Decision-Status (26.4491.70): a number that [`CablelabsPolicyDecisionStatus`] names, 4 octets.
pub const CABLELABS_POLICY_DECISION_STATUS: Attribute<Enum<CablelabsPolicyDecisionStatus>> =
    Attribute::vendor(CABLELABS, 70, "CableLabs-Policy-Decision-Status");

/// CableLabs-Application-Manager-ID (26.4491.71): a number, 4 octets.
pub const CABLELABS_APPLICATION_MANAGER_ID: Attribute<Integer> =
    Attribute::vendor(CABLELABS, 71, "CableLabs-Application-Manager-ID");

/// CableLabs-Time-Usage-Limit (26.4491.72): a number, 4 octets.
pub const CABLELABS_TIME_USAGE_LIMIT: Attribute<Integer> =
    Attribute::vendor(CABLELABS, 72, "CableLabs-Time-Usage-Limit");

/// CableLabs-Gate-Time-Info (26.4491.73): a number, 4 octets.
pub const CABLELABS_GATE_TIME_INFO: Attribute<Integer> = Attribute::vendor(CABLELABS, 73, "CableLabs-Gate-Time-Info");

/// CableLabs-Account-Code (26.4491.80): text, 1 to 247 octets.
pub const CABLELABS_ACCOUNT_CODE: Attribute<Text> = Attribute::vendor(CABLELABS, 80, "CableLabs-Account-Code");

/// CableLabs-Authorization-Code (26.4491.81): text, 1 to 247 octets.
pub const CABLELABS_AUTHORIZATION_CODE: Attribute<Text> =
    Attribute::vendor(CABLELABS, 81, "CableLabs-Authorization-Code");

/// What the numbers of CableLabs-Query-Type (26.4491.7) mean.
#[derive(Debug)]
pub enum CablelabsQueryType {}

impl Enumeration for CablelabsQueryType {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Reserved"),
        (1, "Toll-Free-Number-Looukp"),
        (2, "LNP-Number-Lookup"),
        (3, "Calling-Name-Delivery-Lookup"),
    ];
}

/// What the numbers of CableLabs-Channel-State (26.4491.29) mean.
#[derive(Debug)]
pub enum CablelabsChannelState {}

impl Enumeration for CablelabsChannelState {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Reserved"), (1, "Open"), (2, "Change"), (3, "Close")];
}

/// What the numbers of CableLabs-Direction-indicator (26.4491.37) mean.
#[derive(Debug)]
pub enum CablelabsDirectionIndicator {}

impl Enumeration for CablelabsDirectionIndicator {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Undefined"), (1, "Originating"), (2, "Terminating")];
}

/// What the numbers of CableLabs-Flow-Direction (26.4491.50) mean.
#[derive(Debug)]
pub enum CablelabsFlowDirection {}

impl Enumeration for CablelabsFlowDirection {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Reserved"), (1, "Upstream"), (2, "Downstream")];
}

/// What the numbers of CableLabs-Signal-Type (26.4491.51) mean.
#[derive(Debug)]
pub enum CablelabsSignalType {}

impl Enumeration for CablelabsSignalType {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Reserved"), (1, "Network-Signal"), (2, "Subject-Signal")];
}

/// What the numbers of CableLabs-Alerting-Signal (26.4491.52) mean.
#[derive(Debug)]
pub enum CablelabsAlertingSignal {}

impl Enumeration for CablelabsAlertingSignal {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Reserved-0"),
        (1, "Ringing"),
        (2, "Distinctive-Ringing-2"),
        (3, "Distinctive-Ringing-3"),
        (4, "Distinctive-Ringing-4"),
        (5, "Ringsplash"),
        (6, "Call-Waiting-Tone-1"),
        (7, "Call-Waiting-Tone-2"),
        (8, "Call-Waiting-Tone-3"),
        (9, "Call-Waiting-Tone-4"),
        (10, "Reserved-10"),
        (11, "Distinctive-Ringing-0"),
        (12, "Distinctive-Ringing-1"),
        (13, "Distinctive-Ringing-5"),
        (14, "Distinctive-Ringing-6"),
        (15, "Distinctive-Ringing-7"),
    ];
}

/// What the numbers of CableLabs-AM-Opaque-Data (26.4491.61) mean.
#[derive(Debug)]
pub enum CablelabsAmOpaqueData {}

impl Enumeration for CablelabsAmOpaqueData {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Reserved-0"),
        (1, "Dial-Tone"),
        (2, "Stutter-Dial-Tone"),
        (3, "Ring-Back-Tone"),
        (4, "Reorder-Tone"),
        (5, "Busy-Tone"),
        (6, "Confirmation-Tone"),
        (7, "Reserved-7"),
        (8, "Message-Waiting-Indicator"),
        (9, "Off-hook-Warning-Tone"),
    ];
}

/// What the numbers of CableLabs-Element-Requesting-QoS (26.4491.65) mean.
#[derive(Debug)]
pub enum CablelabsElementRequestingQos {}

impl Enumeration for CablelabsElementRequestingQos {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Client"), (1, "Policy-Server"), (2, "Embedded-Client")];
}

/// What the numbers of CableLabs-QoS-Release-Reason (26.4491.66) mean.
#[derive(Debug)]
pub enum CablelabsQosReleaseReason {}

impl Enumeration for CablelabsQosReleaseReason {
    const NAMES: &'static [(u32, &'static str)] = &[
        (1, "Gate-Closed-By-PS"),
        (2, "Inactivity-Resource-Recovery-Timer-Expiration"),
        (3, "CM-Failure"),
        (4, "Pre-Empted"),
        (5, "RSVP-PathTear-request"),
        (6, "CM-Request"),
        (7, "Admitted-Timer-Expiration"),
        (127, "Other"),
    ];
}

/// What the numbers of CableLabs-Policy-Denied-Reason (26.4491.67) mean.
#[derive(Debug)]
pub enum CablelabsPolicyDeniedReason {}

impl Enumeration for CablelabsPolicyDeniedReason {
    const NAMES: &'static [(u32, &'static str)] = &[
        (1, "Policy-Server-Admission-Control-Failure"),
        (2, "Insufficient-Resources"),
        (3, "Unknown-Subscriber"),
        (4, "Unauthorized-AMID"),
        (5, "Undefined-Service-Class-Name"),
        (6, "Incompatible-Envelope"),
        (127, "Other"),
    ];
}

/// What the numbers of CableLabs-Policy-Deleted-Reason (26.4491.68) mean.
#[derive(Debug)]
pub enum CablelabsPolicyDeletedReason {}

impl Enumeration for CablelabsPolicyDeletedReason {
    const NAMES: &'static [(u32, &'static str)] =
        &[(1, "Application-Manager-Request"), (2, "CMTS-Decistion"), (127, "Other")];
}

/// What the numbers of CableLabs-Policy-Update-Reason (26.4491.69) mean.
#[derive(Debug)]
pub enum CablelabsPolicyUpdateReason {}

impl Enumeration for CablelabsPolicyUpdateReason {
    const NAMES: &'static [(u32, &'static str)] = &[
        (1, "Traffic-Profile"),
        (2, "Classifier"),
        (3, "Volume-Limit"),
        (4, "Time-Limit"),
        (5, "Opaque-Data"),
        (6, "Multiple-Updates"),
        (127, "Other"),
    ];
}

/// What the numbers of CableLabs-Policy-Decision-Status (26.4491.70) mean.
#[derive(Debug)]
pub enum CablelabsPolicyDecisionStatus {}

impl Enumeration for CablelabsPolicyDecisionStatus {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "Policy-Approved"), (2, "Policy-Denied")];
}
