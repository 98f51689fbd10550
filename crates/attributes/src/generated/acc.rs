//! Advanced Computer Communications, later Ericsson: Tigris access servers.
//!
//! Source: vendor documentation; private enterprise number 5 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/acc`: change it there.

use ulna_wire::{Attribute, Enum, Enumeration, Format, Integer, Ipv4, Text, Vendor};

/// Acc: private enterprise number 5.
pub const ACC: Vendor = Vendor::new(5, Format::T1L1);

/// Acc-Reason-Code (26.5.1): a number that [`AccReasonCode`] names, 4 octets.
pub const ACC_REASON_CODE: Attribute<Enum<AccReasonCode>> = Attribute::vendor(ACC, 1, "Acc-Reason-Code");

/// Acc-Ccp-Option (26.5.2): a number that [`AccCcpOption`] names, 4 octets.
pub const ACC_CCP_OPTION: Attribute<Enum<AccCcpOption>> = Attribute::vendor(ACC, 2, "Acc-Ccp-Option");

/// Acc-Input-Errors (26.5.3): a number, 4 octets.
pub const ACC_INPUT_ERRORS: Attribute<Integer> = Attribute::vendor(ACC, 3, "Acc-Input-Errors");

/// Acc-Output-Errors (26.5.4): a number, 4 octets.
pub const ACC_OUTPUT_ERRORS: Attribute<Integer> = Attribute::vendor(ACC, 4, "Acc-Output-Errors");

/// Acc-Access-Partition (26.5.5): text, 1 to 247 octets.
pub const ACC_ACCESS_PARTITION: Attribute<Text> = Attribute::vendor(ACC, 5, "Acc-Access-Partition");

/// Acc-Customer-Id (26.5.6): text, 1 to 247 octets.
pub const ACC_CUSTOMER_ID: Attribute<Text> = Attribute::vendor(ACC, 6, "Acc-Customer-Id");

/// Acc-Ip-Gateway-Pri (26.5.7): an IPv4 address, 4 octets.
pub const ACC_IP_GATEWAY_PRI: Attribute<Ipv4> = Attribute::vendor(ACC, 7, "Acc-Ip-Gateway-Pri");

/// Acc-Ip-Gateway-Sec (26.5.8): an IPv4 address, 4 octets.
pub const ACC_IP_GATEWAY_SEC: Attribute<Ipv4> = Attribute::vendor(ACC, 8, "Acc-Ip-Gateway-Sec");

/// Acc-Route-Policy (26.5.9): a number that [`AccRoutePolicy`] names, 4 octets.
pub const ACC_ROUTE_POLICY: Attribute<Enum<AccRoutePolicy>> = Attribute::vendor(ACC, 9, "Acc-Route-Policy");

/// Acc-ML-MLX-Admin-State (26.5.10): a number that [`AccMlMlxAdminState`] names, 4 octets.
pub const ACC_ML_MLX_ADMIN_STATE: Attribute<Enum<AccMlMlxAdminState>> =
    Attribute::vendor(ACC, 10, "Acc-ML-MLX-Admin-State");

/// Acc-ML-Call-Threshold (26.5.11): a number, 4 octets.
pub const ACC_ML_CALL_THRESHOLD: Attribute<Integer> = Attribute::vendor(ACC, 11, "Acc-ML-Call-Threshold");

/// Acc-ML-Clear-Threshold (26.5.12): a number, 4 octets.
pub const ACC_ML_CLEAR_THRESHOLD: Attribute<Integer> = Attribute::vendor(ACC, 12, "Acc-ML-Clear-Threshold");

/// Acc-ML-Damping-Factor (26.5.13): a number, 4 octets.
pub const ACC_ML_DAMPING_FACTOR: Attribute<Integer> = Attribute::vendor(ACC, 13, "Acc-ML-Damping-Factor");

/// Acc-Tunnel-Secret (26.5.14): text, 1 to 247 octets.
pub const ACC_TUNNEL_SECRET: Attribute<Text> = Attribute::vendor(ACC, 14, "Acc-Tunnel-Secret");

/// Acc-Clearing-Cause (26.5.15): a number that [`AccClearingCause`] names, 4 octets.
pub const ACC_CLEARING_CAUSE: Attribute<Enum<AccClearingCause>> = Attribute::vendor(ACC, 15, "Acc-Clearing-Cause");

/// Acc-Clearing-Location (26.5.16): a number that [`AccClearingLocation`] names, 4 octets.
pub const ACC_CLEARING_LOCATION: Attribute<Enum<AccClearingLocation>> =
    Attribute::vendor(ACC, 16, "Acc-Clearing-Location");

/// Acc-Service-Profile (26.5.17): text, 1 to 247 octets.
pub const ACC_SERVICE_PROFILE: Attribute<Text> = Attribute::vendor(ACC, 17, "Acc-Service-Profile");

/// Acc-Request-Type (26.5.18): a number that [`AccRequestType`] names, 4 octets.
pub const ACC_REQUEST_TYPE: Attribute<Enum<AccRequestType>> = Attribute::vendor(ACC, 18, "Acc-Request-Type");

/// Acc-Bridging-Support (26.5.19): a number that [`AccBridgingSupport`] names, 4 octets.
pub const ACC_BRIDGING_SUPPORT: Attribute<Enum<AccBridgingSupport>> =
    Attribute::vendor(ACC, 19, "Acc-Bridging-Support");

/// Acc-Apsm-Oversubscribed (26.5.20): a number that [`AccApsmOversubscribed`] names, 4 octets.
pub const ACC_APSM_OVERSUBSCRIBED: Attribute<Enum<AccApsmOversubscribed>> =
    Attribute::vendor(ACC, 20, "Acc-Apsm-Oversubscribed");

/// Acc-Acct-On-Off-Reason (26.5.21): a number that [`AccAcctOnOffReason`] names, 4 octets.
pub const ACC_ACCT_ON_OFF_REASON: Attribute<Enum<AccAcctOnOffReason>> =
    Attribute::vendor(ACC, 21, "Acc-Acct-On-Off-Reason");

/// Acc-Tunnel-Port (26.5.22): a number, 4 octets.
pub const ACC_TUNNEL_PORT: Attribute<Integer> = Attribute::vendor(ACC, 22, "Acc-Tunnel-Port");

/// Acc-Dns-Server-Pri (26.5.23): an IPv4 address, 4 octets.
pub const ACC_DNS_SERVER_PRI: Attribute<Ipv4> = Attribute::vendor(ACC, 23, "Acc-Dns-Server-Pri");

/// Acc-Dns-Server-Sec (26.5.24): an IPv4 address, 4 octets.
pub const ACC_DNS_SERVER_SEC: Attribute<Ipv4> = Attribute::vendor(ACC, 24, "Acc-Dns-Server-Sec");

/// Acc-Nbns-Server-Pri (26.5.25): an IPv4 address, 4 octets.
pub const ACC_NBNS_SERVER_PRI: Attribute<Ipv4> = Attribute::vendor(ACC, 25, "Acc-Nbns-Server-Pri");

/// Acc-Nbns-Server-Sec (26.5.26): an IPv4 address, 4 octets.
pub const ACC_NBNS_SERVER_SEC: Attribute<Ipv4> = Attribute::vendor(ACC, 26, "Acc-Nbns-Server-Sec");

/// Acc-Dial-Port-Index (26.5.27): a number, 4 octets.
pub const ACC_DIAL_PORT_INDEX: Attribute<Integer> = Attribute::vendor(ACC, 27, "Acc-Dial-Port-Index");

/// Acc-Ip-Compression (26.5.28): a number that [`AccIpCompression`] names, 4 octets.
pub const ACC_IP_COMPRESSION: Attribute<Enum<AccIpCompression>> = Attribute::vendor(ACC, 28, "Acc-Ip-Compression");

/// Acc-Ipx-Compression (26.5.29): a number that [`AccIpxCompression`] names, 4 octets.
pub const ACC_IPX_COMPRESSION: Attribute<Enum<AccIpxCompression>> = Attribute::vendor(ACC, 29, "Acc-Ipx-Compression");

/// Acc-Connect-Tx-Speed (26.5.30): a number, 4 octets.
pub const ACC_CONNECT_TX_SPEED: Attribute<Integer> = Attribute::vendor(ACC, 30, "Acc-Connect-Tx-Speed");

/// Acc-Connect-Rx-Speed (26.5.31): a number, 4 octets.
pub const ACC_CONNECT_RX_SPEED: Attribute<Integer> = Attribute::vendor(ACC, 31, "Acc-Connect-Rx-Speed");

/// Acc-Modem-Modulation-Type (26.5.32): text, 1 to 247 octets.
pub const ACC_MODEM_MODULATION_TYPE: Attribute<Text> = Attribute::vendor(ACC, 32, "Acc-Modem-Modulation-Type");

/// Acc-Modem-Error-Protocol (26.5.33): text, 1 to 247 octets.
pub const ACC_MODEM_ERROR_PROTOCOL: Attribute<Text> = Attribute::vendor(ACC, 33, "Acc-Modem-Error-Protocol");

/// Acc-Callback-Delay (26.5.34): a number, 4 octets.
pub const ACC_CALLBACK_DELAY: Attribute<Integer> = Attribute::vendor(ACC, 34, "Acc-Callback-Delay");

/// Acc-Callback-Num-Valid (26.5.35): text, 1 to 247 octets.
pub const ACC_CALLBACK_NUM_VALID: Attribute<Text> = Attribute::vendor(ACC, 35, "Acc-Callback-Num-Valid");

/// Acc-Callback-Mode (26.5.36): a number that [`AccCallbackMode`] names, 4 octets.
pub const ACC_CALLBACK_MODE: Attribute<Enum<AccCallbackMode>> = Attribute::vendor(ACC, 36, "Acc-Callback-Mode");

/// Acc-Callback-CBCP-Type (26.5.37): a number that [`AccCallbackCbcpType`] names, 4 octets.
pub const ACC_CALLBACK_CBCP_TYPE: Attribute<Enum<AccCallbackCbcpType>> =
    Attribute::vendor(ACC, 37, "Acc-Callback-CBCP-Type");

/// Acc-Dialout-Auth-Mode (26.5.38): a number that [`AccDialoutAuthMode`] names, 4 octets.
pub const ACC_DIALOUT_AUTH_MODE: Attribute<Enum<AccDialoutAuthMode>> =
    Attribute::vendor(ACC, 38, "Acc-Dialout-Auth-Mode");

/// Acc-Dialout-Auth-Password (26.5.39): text, 1 to 247 octets.
pub const ACC_DIALOUT_AUTH_PASSWORD: Attribute<Text> = Attribute::vendor(ACC, 39, "Acc-Dialout-Auth-Password");

/// Acc-Dialout-Auth-Username (26.5.40): text, 1 to 247 octets.
pub const ACC_DIALOUT_AUTH_USERNAME: Attribute<Text> = Attribute::vendor(ACC, 40, "Acc-Dialout-Auth-Username");

/// Acc-Access-Community (26.5.42): a number that [`AccAccessCommunity`] names, 4 octets.
pub const ACC_ACCESS_COMMUNITY: Attribute<Enum<AccAccessCommunity>> =
    Attribute::vendor(ACC, 42, "Acc-Access-Community");

/// Acc-Vpsm-Reject-Cause (26.5.43): a number that [`AccVpsmRejectCause`] names, 4 octets.
pub const ACC_VPSM_REJECT_CAUSE: Attribute<Enum<AccVpsmRejectCause>> =
    Attribute::vendor(ACC, 43, "Acc-Vpsm-Reject-Cause");

/// Acc-Ace-Token (26.5.44): text, 1 to 247 octets.
pub const ACC_ACE_TOKEN: Attribute<Text> = Attribute::vendor(ACC, 44, "Acc-Ace-Token");

/// Acc-Ace-Token-Ttl (26.5.45): a number, 4 octets.
pub const ACC_ACE_TOKEN_TTL: Attribute<Integer> = Attribute::vendor(ACC, 45, "Acc-Ace-Token-Ttl");

/// Acc-Ip-Pool-Name (26.5.46): text, 1 to 247 octets.
pub const ACC_IP_POOL_NAME: Attribute<Text> = Attribute::vendor(ACC, 46, "Acc-Ip-Pool-Name");

/// Acc-Igmp-Admin-State (26.5.47): a number that [`AccIgmpAdminState`] names, 4 octets.
pub const ACC_IGMP_ADMIN_STATE: Attribute<Enum<AccIgmpAdminState>> = Attribute::vendor(ACC, 47, "Acc-Igmp-Admin-State");

/// Acc-Igmp-Version (26.5.48): a number that [`AccIgmpVersion`] names, 4 octets.
pub const ACC_IGMP_VERSION: Attribute<Enum<AccIgmpVersion>> = Attribute::vendor(ACC, 48, "Acc-Igmp-Version");

/// Acc-MN-HA-Secret (26.5.73): text, 1 to 247 octets.
pub const ACC_MN_HA_SECRET: Attribute<Text> = Attribute::vendor(ACC, 73, "Acc-MN-HA-Secret");

/// Acc-Location-Id (26.5.98): text, 1 to 247 octets.
pub const ACC_LOCATION_ID: Attribute<Text> = Attribute::vendor(ACC, 98, "Acc-Location-Id");

/// Acc-Calling-Station-Category (26.5.99): a number, 4 octets.
pub const ACC_CALLING_STATION_CATEGORY: Attribute<Integer> = Attribute::vendor(ACC, 99, "Acc-Calling-Station-Category");

/// What the numbers of Acc-Reason-Code (26.5.1) mean.
#[derive(Debug)]
pub enum AccReasonCode {}

impl Enumeration for AccReasonCode {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "No-reason-No-Failure"),
        (1, "Resource-shortage"),
        (2, "Session-already-open"),
        (3, "Too-many-RADIUS-users"),
        (4, "No-authentication-server"),
        (5, "No-authentication-response"),
        (6, "No-accounting-server"),
        (7, "No-accounting-response"),
        (8, "Access-Denied"),
        (9, "Temporary-buffer-shortage"),
        (10, "Protocol-error"),
        (11, "Invalid-attribute"),
        (12, "Invalid-service-type"),
        (13, "Invalid-framed-protocol"),
        (14, "Invalid-attribute-value"),
        (15, "Invalid-user-information"),
        (16, "Invalid-IP-address"),
        (17, "Invalid-integer-syntax"),
        (18, "Invalid-NAS-port"),
        (19, "Requested-by-user"),
        (20, "Network-disconnect"),
        (21, "Service-interruption"),
        (22, "Physical-port-error"),
        (23, "Idle-timeout"),
        (24, "Session-timeout"),
        (25, "Administrative-reset"),
        (26, "NAS-reload-or-reset"),
        (27, "NAS-error"),
        (28, "NAS-request"),
        (29, "Undefined-reason-given"),
        (30, "Conflicting-attributes"),
        (31, "Port-limit-exceeded"),
        (32, "Facility-not-available"),
        (33, "Internal-config-error"),
        (34, "Bad-route-specification"),
        (35, "Access-Partition-bind-failure"),
        (36, "Security-violation"),
        (37, "Request-type-conflict"),
        (38, "Configuration-disallowed"),
        (39, "Missing-attribute"),
        (40, "Invalid-request"),
        (41, "Missing-parameter"),
        (42, "Invalid-parameter"),
        (43, "Call-cleared-with-cause"),
        (44, "Inopportune-config-request"),
        (45, "Invalid-config-parameter"),
        (46, "Missing-config-parameter"),
        (47, "Incompatible-service-profile"),
        (48, "Administrative-reset-2"),
        (49, "Administrative-reload"),
        (50, "Port-unneeded"),
        (51, "Port-preempted"),
        (52, "Port-suspended"),
        (53, "Service-unavailable"),
        (54, "Callback"),
        (55, "User-error"),
        (56, "Host-request"),
    ];
}

/// What the numbers of Acc-Ccp-Option (26.5.2) mean.
#[derive(Debug)]
pub enum AccCcpOption {}

impl Enumeration for AccCcpOption {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "Disabled"), (2, "Enabled")];
}

/// What the numbers of Acc-Route-Policy (26.5.9) mean.
#[derive(Debug)]
pub enum AccRoutePolicy {}

impl Enumeration for AccRoutePolicy {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "Funnel"), (2, "Direct")];
}

/// What the numbers of Acc-ML-MLX-Admin-State (26.5.10) mean.
#[derive(Debug)]
pub enum AccMlMlxAdminState {}

impl Enumeration for AccMlMlxAdminState {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "Enabled"), (2, "Disabled")];
}

/// What the numbers of Acc-Clearing-Cause (26.5.15) mean.
#[derive(Debug)]
pub enum AccClearingCause {}

impl Enumeration for AccClearingCause {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Cause-unspecified"),
        (1, "Unassigned-number"),
        (2, "No-route-to-transit-network"),
        (3, "No-route-to-destination"),
        (6, "Channel-unacceptable"),
        (7, "Call-awarded-being-delivered"),
        (16, "Normal-clearing"),
        (17, "User-busy"),
        (18, "No-user-responding"),
        (19, "User-alerted-no-answer"),
        (21, "Call-rejected"),
        (22, "Number-changed"),
        (26, "Non-selected-user-clearing"),
        (27, "Destination-out-of-order"),
        (28, "Invalid-or-incomplete-number"),
        (29, "Facility-rejected"),
        (30, "Response-to-status-inquiry"),
        (31, "Normal-unspecified-cause"),
        (34, "No-circuit-or-channel-available"),
        (38, "Network-out-of-order"),
        (41, "Temporary-failure"),
        (42, "Switching-equipment-congestion"),
        (43, "Access-information-discarded"),
        (44, "Circuit-or-channel-unavailable"),
        (45, "Circuit-or-channed-preempted"),
        (47, "Resources-unavailable"),
        (49, "Quality-of-service-unavailable"),
        (50, "Facility-not-subscribed"),
        (52, "Outgoing-calls-barred"),
        (54, "Incoming-calls-barred"),
        (57, "Bearer-capability-unauthorized"),
        (58, "Bearer-capability-not-available"),
        (63, "Service-not-available"),
        (65, "Bearer-capablity-not-implmented"),
        (66, "Channel-type-not-implemented"),
        (69, "Facility-not-implemented"),
        (70, "Restrcted-digtal-infrmtion-only"),
        (79, "Service-not-implemented"),
        (81, "Invalid-call-reference"),
        (82, "Identified-channel-doesnt-exist"),
        (84, "Call-identify-in-use"),
        (85, "No-call-suspended"),
        (86, "Suspended-call-cleared"),
        (88, "Incompatible-destination"),
        (91, "Invalid-transit-network-selctin"),
        (95, "Invalid-message"),
        (96, "Mandtory-infrmtion-elment-miss"),
        (97, "Message-not-implemented"),
        (98, "Inopportune-message"),
        (99, "Infrmtion-elemnt-not-implmented"),
        (100, "Invlid-infrmtion-element-contnt"),
        (101, "Message-incompatible-with-state"),
        (102, "Recovery-on-timer-expiration"),
        (103, "Mndtry-infrmtion-elmnt-lngt-err"),
        (111, "Protocol-error"),
        (127, "Interworking"),
    ];
}

/// What the numbers of Acc-Clearing-Location (26.5.16) mean.
#[derive(Debug)]
pub enum AccClearingLocation {}

impl Enumeration for AccClearingLocation {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Local-or-remote-user"),
        (1, "Prvte-ntwork-serving-local-user"),
        (2, "Pblic-ntwork-serving-local-user"),
        (3, "Transit-network"),
        (4, "Prvte-ntwork-serv-remote-user"),
        (5, "Pblic-ntwork-serv-remote-user"),
        (6, "International-network"),
        (10, "Beyond-interworking-point"),
    ];
}

/// What the numbers of Acc-Request-Type (26.5.18) mean.
#[derive(Debug)]
pub enum AccRequestType {}

impl Enumeration for AccRequestType {
    const NAMES: &'static [(u32, &'static str)] =
        &[(1, "Ring-Indication"), (2, "Dial-Request"), (3, "User-Authentication"), (4, "Tunnel-Authentication")];
}

/// What the numbers of Acc-Bridging-Support (26.5.19) mean.
#[derive(Debug)]
pub enum AccBridgingSupport {}

impl Enumeration for AccBridgingSupport {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "Disabled"), (2, "Enabled")];
}

/// What the numbers of Acc-Apsm-Oversubscribed (26.5.20) mean.
#[derive(Debug)]
pub enum AccApsmOversubscribed {}

impl Enumeration for AccApsmOversubscribed {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "False"), (2, "True")];
}

/// What the numbers of Acc-Acct-On-Off-Reason (26.5.21) mean.
#[derive(Debug)]
pub enum AccAcctOnOffReason {}

impl Enumeration for AccAcctOnOffReason {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "NAS-Reset"),
        (1, "NAS-Reload"),
        (2, "Configuration-Reset"),
        (3, "Configuration-Reload"),
        (4, "Enabled"),
        (5, "Disabled"),
    ];
}

/// What the numbers of Acc-Ip-Compression (26.5.28) mean.
#[derive(Debug)]
pub enum AccIpCompression {}

impl Enumeration for AccIpCompression {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "Disabled"), (2, "Enabled")];
}

/// What the numbers of Acc-Ipx-Compression (26.5.29) mean.
#[derive(Debug)]
pub enum AccIpxCompression {}

impl Enumeration for AccIpxCompression {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "Disabled"), (2, "Enabled")];
}

/// What the numbers of Acc-Callback-Mode (26.5.36) mean.
#[derive(Debug)]
pub enum AccCallbackMode {}

impl Enumeration for AccCallbackMode {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "User-Auth"), (3, "User-Specified-E-164"), (6, "CBCP-Callback"), (7, "CLI-Callback")];
}

/// What the numbers of Acc-Callback-CBCP-Type (26.5.37) mean.
#[derive(Debug)]
pub enum AccCallbackCbcpType {}

impl Enumeration for AccCallbackCbcpType {
    const NAMES: &'static [(u32, &'static str)] =
        &[(1, "CBCP-None"), (2, "CBCP-User-Specified"), (3, "CBCP-Pre-Specified")];
}

/// What the numbers of Acc-Dialout-Auth-Mode (26.5.38) mean.
#[derive(Debug)]
pub enum AccDialoutAuthMode {}

impl Enumeration for AccDialoutAuthMode {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "PAP"), (2, "CHAP"), (3, "CHAP-PAP"), (4, "NONE")];
}

/// What the numbers of Acc-Access-Community (26.5.42) mean.
#[derive(Debug)]
pub enum AccAccessCommunity {}

impl Enumeration for AccAccessCommunity {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "PUBLIC"), (2, "NETMAN")];
}

/// What the numbers of Acc-Vpsm-Reject-Cause (26.5.43) mean.
#[derive(Debug)]
pub enum AccVpsmRejectCause {}

impl Enumeration for AccVpsmRejectCause {
    const NAMES: &'static [(u32, &'static str)] = &[
        (1, "No-Access-Partition"),
        (2, "Access-Partition-Disabled"),
        (3, "Partition-Portlimit-Exceeded"),
        (4, "License-Portlimit-Exceeded"),
        (5, "Home-Server-Down"),
        (6, "Rejected-By-Home-Server"),
        (7, "NAS-Administratively-Disabled"),
    ];
}

/// What the numbers of Acc-Igmp-Admin-State (26.5.47) mean.
#[derive(Debug)]
pub enum AccIgmpAdminState {}

impl Enumeration for AccIgmpAdminState {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "Enabled"), (2, "Disabled")];
}

/// What the numbers of Acc-Igmp-Version (26.5.48) mean.
#[derive(Debug)]
pub enum AccIgmpVersion {}

impl Enumeration for AccIgmpVersion {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "V1"), (2, "V2")];
}
