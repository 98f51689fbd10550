//! Aptilo Networks: service management platform.
//!
//! Source: vendor documentation; private enterprise number 13209 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/aptilo`: change it there.

use ulna_wire::{Attribute, Enum, Enumeration, Format, Integer, Ipv4, Ipv6, Octets, Text, Vendor};

/// Aptilo: private enterprise number 13209.
pub const APTILO: Vendor = Vendor::new(13209, Format::T1L1);

/// Aptilo-Subnet-Name (26.13209.1): text, 1 to 247 octets.
pub const APTILO_SUBNET_NAME: Attribute<Text> = Attribute::vendor(APTILO, 1, "Aptilo-Subnet-Name");

/// Aptilo-Octets-Limit (26.13209.2): a number, 4 octets.
pub const APTILO_OCTETS_LIMIT: Attribute<Integer> = Attribute::vendor(APTILO, 2, "Aptilo-Octets-Limit");

/// Aptilo-Gigawords-Limit (26.13209.3): a number, 4 octets.
pub const APTILO_GIGAWORDS_LIMIT: Attribute<Integer> = Attribute::vendor(APTILO, 3, "Aptilo-Gigawords-Limit");

/// Aptilo-Input-Octets-Limit (26.13209.4): a number, 4 octets.
pub const APTILO_INPUT_OCTETS_LIMIT: Attribute<Integer> = Attribute::vendor(APTILO, 4, "Aptilo-Input-Octets-Limit");

/// Aptilo-Input-Gigawords-Limit (26.13209.5): a number, 4 octets.
pub const APTILO_INPUT_GIGAWORDS_LIMIT: Attribute<Integer> =
    Attribute::vendor(APTILO, 5, "Aptilo-Input-Gigawords-Limit");

/// Aptilo-Output-Octets-Limit (26.13209.6): a number, 4 octets.
pub const APTILO_OUTPUT_OCTETS_LIMIT: Attribute<Integer> = Attribute::vendor(APTILO, 6, "Aptilo-Output-Octets-Limit");

/// Aptilo-Output-Gigawords-Limit (26.13209.7): a number, 4 octets.
pub const APTILO_OUTPUT_GIGAWORDS_LIMIT: Attribute<Integer> =
    Attribute::vendor(APTILO, 7, "Aptilo-Output-Gigawords-Limit");

/// Aptilo-Limit-Mode (26.13209.8): a number that [`AptiloLimitMode`] names, 4 octets.
pub const APTILO_LIMIT_MODE: Attribute<Enum<AptiloLimitMode>> = Attribute::vendor(APTILO, 8, "Aptilo-Limit-Mode");

/// Aptilo-Apc-ID (26.13209.9): text, 1 to 247 octets.
pub const APTILO_APC_ID: Attribute<Text> = Attribute::vendor(APTILO, 9, "Aptilo-Apc-ID");

/// Aptilo-Opaque-Key (26.13209.10): text, 1 to 247 octets.
pub const APTILO_OPAQUE_KEY: Attribute<Text> = Attribute::vendor(APTILO, 10, "Aptilo-Opaque-Key");

/// Aptilo-Denied-Cause (26.13209.11): a number that [`AptiloDeniedCause`] names, 4 octets.
pub const APTILO_DENIED_CAUSE: Attribute<Enum<AptiloDeniedCause>> =
    Attribute::vendor(APTILO, 11, "Aptilo-Denied-Cause");

/// Aptilo-Realm-ID (26.13209.12): a number, 4 octets.
pub const APTILO_REALM_ID: Attribute<Integer> = Attribute::vendor(APTILO, 12, "Aptilo-Realm-ID");

/// Aptilo-Ap-ID (26.13209.13): a number, 4 octets.
pub const APTILO_AP_ID: Attribute<Integer> = Attribute::vendor(APTILO, 13, "Aptilo-Ap-ID");

/// Aptilo-User-ID (26.13209.14): a number, 4 octets.
pub const APTILO_USER_ID: Attribute<Integer> = Attribute::vendor(APTILO, 14, "Aptilo-User-ID");

/// Aptilo-Zone (26.13209.15): text, 1 to 247 octets.
pub const APTILO_ZONE: Attribute<Text> = Attribute::vendor(APTILO, 15, "Aptilo-Zone");

/// Aptilo-First-Name (26.13209.16): text, 1 to 247 octets.
pub const APTILO_FIRST_NAME: Attribute<Text> = Attribute::vendor(APTILO, 16, "Aptilo-First-Name");

/// Aptilo-Last-Name (26.13209.17): text, 1 to 247 octets.
pub const APTILO_LAST_NAME: Attribute<Text> = Attribute::vendor(APTILO, 17, "Aptilo-Last-Name");

/// Aptilo-Phone (26.13209.18): text, 1 to 247 octets.
pub const APTILO_PHONE: Attribute<Text> = Attribute::vendor(APTILO, 18, "Aptilo-Phone");

/// Aptilo-Email (26.13209.19): text, 1 to 247 octets.
pub const APTILO_EMAIL: Attribute<Text> = Attribute::vendor(APTILO, 19, "Aptilo-Email");

/// Aptilo-Organization (26.13209.20): text, 1 to 247 octets.
pub const APTILO_ORGANIZATION: Attribute<Text> = Attribute::vendor(APTILO, 20, "Aptilo-Organization");

/// Aptilo-Access-Profile (26.13209.21): text, 1 to 247 octets.
pub const APTILO_ACCESS_PROFILE: Attribute<Text> = Attribute::vendor(APTILO, 21, "Aptilo-Access-Profile");

/// Aptilo-Realm-Concurrent-Login (26.13209.22): a number, 4 octets.
pub const APTILO_REALM_CONCURRENT_LOGIN: Attribute<Integer> =
    Attribute::vendor(APTILO, 22, "Aptilo-Realm-Concurrent-Login");

/// Aptilo-Auth-Result (26.13209.23): a number, 4 octets.
pub const APTILO_AUTH_RESULT: Attribute<Integer> = Attribute::vendor(APTILO, 23, "Aptilo-Auth-Result");

/// Aptilo-Hotline-Indicator (26.13209.24): text, 1 to 247 octets.
pub const APTILO_HOTLINE_INDICATOR: Attribute<Text> = Attribute::vendor(APTILO, 24, "Aptilo-Hotline-Indicator");

/// Aptilo-User-Type (26.13209.25): a number, 4 octets.
pub const APTILO_USER_TYPE: Attribute<Integer> = Attribute::vendor(APTILO, 25, "Aptilo-User-Type");

/// Aptilo-Exclusive-Count (26.13209.26): a number, 4 octets.
pub const APTILO_EXCLUSIVE_COUNT: Attribute<Integer> = Attribute::vendor(APTILO, 26, "Aptilo-Exclusive-Count");

/// Aptilo-Duration-Quota (26.13209.27): a number, 4 octets.
pub const APTILO_DURATION_QUOTA: Attribute<Integer> = Attribute::vendor(APTILO, 27, "Aptilo-Duration-Quota");

/// Aptilo-Volume-Quota (26.13209.28): text, 1 to 247 octets.
pub const APTILO_VOLUME_QUOTA: Attribute<Text> = Attribute::vendor(APTILO, 28, "Aptilo-Volume-Quota");

/// Aptilo-RX-Volume-Quota (26.13209.29): text, 1 to 247 octets.
pub const APTILO_RX_VOLUME_QUOTA: Attribute<Text> = Attribute::vendor(APTILO, 29, "Aptilo-RX-Volume-Quota");

/// Aptilo-TX-Volume-Quota (26.13209.30): text, 1 to 247 octets.
pub const APTILO_TX_VOLUME_QUOTA: Attribute<Text> = Attribute::vendor(APTILO, 30, "Aptilo-TX-Volume-Quota");

/// Aptilo-Resource-Quota (26.13209.31): a number, 4 octets.
pub const APTILO_RESOURCE_QUOTA: Attribute<Integer> = Attribute::vendor(APTILO, 31, "Aptilo-Resource-Quota");

/// Aptilo-Quota-ID (26.13209.32): text, 1 to 247 octets.
pub const APTILO_QUOTA_ID: Attribute<Text> = Attribute::vendor(APTILO, 32, "Aptilo-Quota-ID");

/// Aptilo-RX-Limit (26.13209.33): a number, 4 octets.
pub const APTILO_RX_LIMIT: Attribute<Integer> = Attribute::vendor(APTILO, 33, "Aptilo-RX-Limit");

/// Aptilo-TX-Limit (26.13209.34): a number, 4 octets.
pub const APTILO_TX_LIMIT: Attribute<Integer> = Attribute::vendor(APTILO, 34, "Aptilo-TX-Limit");

/// Aptilo-TRX-Limit (26.13209.35): a number, 4 octets.
pub const APTILO_TRX_LIMIT: Attribute<Integer> = Attribute::vendor(APTILO, 35, "Aptilo-TRX-Limit");

/// Aptilo-Bw-Min-Up (26.13209.36): a number, 4 octets.
pub const APTILO_BW_MIN_UP: Attribute<Integer> = Attribute::vendor(APTILO, 36, "Aptilo-Bw-Min-Up");

/// Aptilo-Bw-Max-Up (26.13209.37): a number, 4 octets.
pub const APTILO_BW_MAX_UP: Attribute<Integer> = Attribute::vendor(APTILO, 37, "Aptilo-Bw-Max-Up");

/// Aptilo-Bw-Min-Down (26.13209.38): a number, 4 octets.
pub const APTILO_BW_MIN_DOWN: Attribute<Integer> = Attribute::vendor(APTILO, 38, "Aptilo-Bw-Min-Down");

/// Aptilo-Bw-Max-Down (26.13209.39): a number, 4 octets.
pub const APTILO_BW_MAX_DOWN: Attribute<Integer> = Attribute::vendor(APTILO, 39, "Aptilo-Bw-Max-Down");

/// Aptilo-Service-Profile (26.13209.40): text, 1 to 247 octets.
pub const APTILO_SERVICE_PROFILE: Attribute<Text> = Attribute::vendor(APTILO, 40, "Aptilo-Service-Profile");

/// Aptilo-Automatic-Service (26.13209.41): text, 1 to 247 octets.
pub const APTILO_AUTOMATIC_SERVICE: Attribute<Text> = Attribute::vendor(APTILO, 41, "Aptilo-Automatic-Service");

/// Aptilo-Auth-Type (26.13209.42): a number that [`AptiloAuthType`] names, 4 octets.
pub const APTILO_AUTH_TYPE: Attribute<Enum<AptiloAuthType>> = Attribute::vendor(APTILO, 42, "Aptilo-Auth-Type");

/// Aptilo-NAS-Capabilities (26.13209.43): a number that [`AptiloNasCapabilities`] names, 4 octets.
pub const APTILO_NAS_CAPABILITIES: Attribute<Enum<AptiloNasCapabilities>> =
    Attribute::vendor(APTILO, 43, "Aptilo-NAS-Capabilities");

/// Aptilo-Service (26.13209.44): text, 1 to 247 octets.
pub const APTILO_SERVICE: Attribute<Text> = Attribute::vendor(APTILO, 44, "Aptilo-Service");

/// Aptilo-Service-Profile-ID (26.13209.45): a number, 4 octets.
pub const APTILO_SERVICE_PROFILE_ID: Attribute<Integer> = Attribute::vendor(APTILO, 45, "Aptilo-Service-Profile-ID");

/// Aptilo-Auth-Param (26.13209.50): a number, 4 octets.
pub const APTILO_AUTH_PARAM: Attribute<Integer> = Attribute::vendor(APTILO, 50, "Aptilo-Auth-Param");

/// Aptilo-Access-Profile-ID (26.13209.53): a number, 4 octets.
pub const APTILO_ACCESS_PROFILE_ID: Attribute<Integer> = Attribute::vendor(APTILO, 53, "Aptilo-Access-Profile-ID");

/// Aptilo-NAS-Model (26.13209.56): text, 1 to 247 octets.
pub const APTILO_NAS_MODEL: Attribute<Text> = Attribute::vendor(APTILO, 56, "Aptilo-NAS-Model");

/// Aptilo-Debug-Option (26.13209.57): a number that [`AptiloDebugOption`] names, 4 octets.
pub const APTILO_DEBUG_OPTION: Attribute<Enum<AptiloDebugOption>> =
    Attribute::vendor(APTILO, 57, "Aptilo-Debug-Option");

/// Aptilo-Session-Id (26.13209.58): text, 1 to 247 octets.
pub const APTILO_SESSION_ID: Attribute<Text> = Attribute::vendor(APTILO, 58, "Aptilo-Session-Id");

/// Aptilo-Prepaid-Capabilities (26.13209.59): 1 to 247 octets.
pub const APTILO_PREPAID_CAPABILITIES: Attribute<Octets> = Attribute::vendor(APTILO, 59, "Aptilo-Prepaid-Capabilities");

/// Aptilo-Octets-Quota (26.13209.60): 1 to 247 octets.
pub const APTILO_OCTETS_QUOTA: Attribute<Octets> = Attribute::vendor(APTILO, 60, "Aptilo-Octets-Quota");

/// Aptilo-Octets-Threshold (26.13209.61): 1 to 247 octets.
pub const APTILO_OCTETS_THRESHOLD: Attribute<Octets> = Attribute::vendor(APTILO, 61, "Aptilo-Octets-Threshold");

/// Aptilo-Resource-Threshold (26.13209.62): a number, 4 octets.
pub const APTILO_RESOURCE_THRESHOLD: Attribute<Integer> = Attribute::vendor(APTILO, 62, "Aptilo-Resource-Threshold");

/// Aptilo-Duration-Threshold (26.13209.63): a number, 4 octets.
pub const APTILO_DURATION_THRESHOLD: Attribute<Integer> = Attribute::vendor(APTILO, 63, "Aptilo-Duration-Threshold");

/// Aptilo-Octets-Balance (26.13209.64): 1 to 247 octets.
pub const APTILO_OCTETS_BALANCE: Attribute<Octets> = Attribute::vendor(APTILO, 64, "Aptilo-Octets-Balance");

/// Aptilo-Resource-Balance (26.13209.65): a number, 4 octets.
pub const APTILO_RESOURCE_BALANCE: Attribute<Integer> = Attribute::vendor(APTILO, 65, "Aptilo-Resource-Balance");

/// Aptilo-Duration-Balance (26.13209.66): a number, 4 octets.
pub const APTILO_DURATION_BALANCE: Attribute<Integer> = Attribute::vendor(APTILO, 66, "Aptilo-Duration-Balance");

/// Aptilo-Octets-Used (26.13209.67): 1 to 247 octets.
pub const APTILO_OCTETS_USED: Attribute<Octets> = Attribute::vendor(APTILO, 67, "Aptilo-Octets-Used");

/// Aptilo-Resource-Used (26.13209.68): a number, 4 octets.
pub const APTILO_RESOURCE_USED: Attribute<Integer> = Attribute::vendor(APTILO, 68, "Aptilo-Resource-Used");

/// Aptilo-Duration-Used (26.13209.69): a number, 4 octets.
pub const APTILO_DURATION_USED: Attribute<Integer> = Attribute::vendor(APTILO, 69, "Aptilo-Duration-Used");

/// Aptilo-Octets-Request (26.13209.70): 1 to 247 octets.
pub const APTILO_OCTETS_REQUEST: Attribute<Octets> = Attribute::vendor(APTILO, 70, "Aptilo-Octets-Request");

/// Aptilo-Resource-Request (26.13209.71): a number, 4 octets.
pub const APTILO_RESOURCE_REQUEST: Attribute<Integer> = Attribute::vendor(APTILO, 71, "Aptilo-Resource-Request");

/// Aptilo-Duration-Request (26.13209.72): a number, 4 octets.
pub const APTILO_DURATION_REQUEST: Attribute<Integer> = Attribute::vendor(APTILO, 72, "Aptilo-Duration-Request");

/// Aptilo-QoS-Indicator (26.13209.73): text, 1 to 247 octets.
pub const APTILO_QOS_INDICATOR: Attribute<Text> = Attribute::vendor(APTILO, 73, "Aptilo-QoS-Indicator");

/// Aptilo-Circuit-ID (26.13209.74): 1 to 247 octets.
pub const APTILO_CIRCUIT_ID: Attribute<Octets> = Attribute::vendor(APTILO, 74, "Aptilo-Circuit-ID");

/// Aptilo-Remote-ID (26.13209.75): 1 to 247 octets.
pub const APTILO_REMOTE_ID: Attribute<Octets> = Attribute::vendor(APTILO, 75, "Aptilo-Remote-ID");

/// Aptilo-Location-Name (26.13209.76): text, 1 to 247 octets.
pub const APTILO_LOCATION_NAME: Attribute<Text> = Attribute::vendor(APTILO, 76, "Aptilo-Location-Name");

/// Aptilo-Key-IPv6-1 (26.13209.231): an IPv6 address, 16 octets.
pub const APTILO_KEY_IPV6_1: Attribute<Ipv6> = Attribute::vendor(APTILO, 231, "Aptilo-Key-IPv6-1");

/// Aptilo-Key-IPv6-2 (26.13209.232): an IPv6 address, 16 octets.
pub const APTILO_KEY_IPV6_2: Attribute<Ipv6> = Attribute::vendor(APTILO, 232, "Aptilo-Key-IPv6-2");

/// Aptilo-Key-IPv6-3 (26.13209.233): an IPv6 address, 16 octets.
pub const APTILO_KEY_IPV6_3: Attribute<Ipv6> = Attribute::vendor(APTILO, 233, "Aptilo-Key-IPv6-3");

/// Aptilo-Key-IPv6-4 (26.13209.234): an IPv6 address, 16 octets.
pub const APTILO_KEY_IPV6_4: Attribute<Ipv6> = Attribute::vendor(APTILO, 234, "Aptilo-Key-IPv6-4");

/// Aptilo-Key-IPv6-5 (26.13209.235): an IPv6 address, 16 octets.
pub const APTILO_KEY_IPV6_5: Attribute<Ipv6> = Attribute::vendor(APTILO, 235, "Aptilo-Key-IPv6-5");

/// Aptilo-Key-Octets-1 (26.13209.236): 1 to 247 octets.
pub const APTILO_KEY_OCTETS_1: Attribute<Octets> = Attribute::vendor(APTILO, 236, "Aptilo-Key-Octets-1");

/// Aptilo-Key-Octets-2 (26.13209.237): 1 to 247 octets.
pub const APTILO_KEY_OCTETS_2: Attribute<Octets> = Attribute::vendor(APTILO, 237, "Aptilo-Key-Octets-2");

/// Aptilo-Key-Octets-3 (26.13209.238): 1 to 247 octets.
pub const APTILO_KEY_OCTETS_3: Attribute<Octets> = Attribute::vendor(APTILO, 238, "Aptilo-Key-Octets-3");

/// Aptilo-Key-Octets-4 (26.13209.239): 1 to 247 octets.
pub const APTILO_KEY_OCTETS_4: Attribute<Octets> = Attribute::vendor(APTILO, 239, "Aptilo-Key-Octets-4");

/// Aptilo-Key-Octets-5 (26.13209.240): 1 to 247 octets.
pub const APTILO_KEY_OCTETS_5: Attribute<Octets> = Attribute::vendor(APTILO, 240, "Aptilo-Key-Octets-5");

/// Aptilo-Key-String-1 (26.13209.241): text, 1 to 247 octets.
pub const APTILO_KEY_STRING_1: Attribute<Text> = Attribute::vendor(APTILO, 241, "Aptilo-Key-String-1");

/// Aptilo-Key-String-2 (26.13209.242): text, 1 to 247 octets.
pub const APTILO_KEY_STRING_2: Attribute<Text> = Attribute::vendor(APTILO, 242, "Aptilo-Key-String-2");

/// Aptilo-Key-String-3 (26.13209.243): text, 1 to 247 octets.
pub const APTILO_KEY_STRING_3: Attribute<Text> = Attribute::vendor(APTILO, 243, "Aptilo-Key-String-3");

/// Aptilo-Key-String-4 (26.13209.244): text, 1 to 247 octets.
pub const APTILO_KEY_STRING_4: Attribute<Text> = Attribute::vendor(APTILO, 244, "Aptilo-Key-String-4");

/// Aptilo-Key-String-5 (26.13209.245): text, 1 to 247 octets.
pub const APTILO_KEY_STRING_5: Attribute<Text> = Attribute::vendor(APTILO, 245, "Aptilo-Key-String-5");

/// Aptilo-Key-IP-1 (26.13209.246): an IPv4 address, 4 octets.
pub const APTILO_KEY_IP_1: Attribute<Ipv4> = Attribute::vendor(APTILO, 246, "Aptilo-Key-IP-1");

/// Aptilo-Key-IP-2 (26.13209.247): an IPv4 address, 4 octets.
pub const APTILO_KEY_IP_2: Attribute<Ipv4> = Attribute::vendor(APTILO, 247, "Aptilo-Key-IP-2");

/// Aptilo-Key-IP-3 (26.13209.248): an IPv4 address, 4 octets.
pub const APTILO_KEY_IP_3: Attribute<Ipv4> = Attribute::vendor(APTILO, 248, "Aptilo-Key-IP-3");

/// Aptilo-Key-IP-4 (26.13209.249): an IPv4 address, 4 octets.
pub const APTILO_KEY_IP_4: Attribute<Ipv4> = Attribute::vendor(APTILO, 249, "Aptilo-Key-IP-4");

/// Aptilo-Key-IP-5 (26.13209.250): an IPv4 address, 4 octets.
pub const APTILO_KEY_IP_5: Attribute<Ipv4> = Attribute::vendor(APTILO, 250, "Aptilo-Key-IP-5");

/// Aptilo-Key-Integer-1 (26.13209.251): a number, 4 octets.
pub const APTILO_KEY_INTEGER_1: Attribute<Integer> = Attribute::vendor(APTILO, 251, "Aptilo-Key-Integer-1");

/// Aptilo-Key-Integer-2 (26.13209.252): a number, 4 octets.
pub const APTILO_KEY_INTEGER_2: Attribute<Integer> = Attribute::vendor(APTILO, 252, "Aptilo-Key-Integer-2");

/// Aptilo-Key-Integer-3 (26.13209.253): a number, 4 octets.
pub const APTILO_KEY_INTEGER_3: Attribute<Integer> = Attribute::vendor(APTILO, 253, "Aptilo-Key-Integer-3");

/// Aptilo-Key-Integer-4 (26.13209.254): a number, 4 octets.
pub const APTILO_KEY_INTEGER_4: Attribute<Integer> = Attribute::vendor(APTILO, 254, "Aptilo-Key-Integer-4");

/// Aptilo-Key-Integer-5 (26.13209.255): a number, 4 octets.
pub const APTILO_KEY_INTEGER_5: Attribute<Integer> = Attribute::vendor(APTILO, 255, "Aptilo-Key-Integer-5");

/// What the numbers of Aptilo-Limit-Mode (26.13209.8) mean.
#[derive(Debug)]
pub enum AptiloLimitMode {}

impl Enumeration for AptiloLimitMode {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Relative"), (1, "Absolute")];
}

/// What the numbers of Aptilo-Denied-Cause (26.13209.11) mean.
#[derive(Debug)]
pub enum AptiloDeniedCause {}

impl Enumeration for AptiloDeniedCause {
    const NAMES: &'static [(u32, &'static str)] = &[
        (1, "User-Not-Found"),
        (2, "Wrong-Password"),
        (3, "No-Zone-Access"),
        (4, "Inactive-Access-Node"),
        (5, "Inconsistent-Access-Node"),
        (6, "Disabled-Account"),
        (7, "No-Accessprofile"),
        (8, "Internal-Error"),
        (9, "Realm-Error"),
        (10, "No-Credits"),
        (11, "Max-Session"),
        (12, "Remote-Server-Reject"),
        (14, "Realm-Inactive"),
        (15, "Opaque-Failed"),
        (16, "Service-Closed"),
        (17, "LDAP-Failed"),
        (18, "Inactive-Account"),
        (19, "Expired-Account"),
        (20, "Incomplete-Account"),
        (21, "License-Limit-Reached"),
        (22, "Unsupported-Service"),
        (23, "Ruleset-Reject"),
        (24, "Ruleset-Failed"),
    ];
}

/// What the numbers of Aptilo-Auth-Type (26.13209.42) mean.
#[derive(Debug)]
pub enum AptiloAuthType {}

impl Enumeration for AptiloAuthType {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "User"), (1, "Auto"), (2, "IP-Request")];
}

/// What the numbers of Aptilo-NAS-Capabilities (26.13209.43) mean.
#[derive(Debug)]
pub enum AptiloNasCapabilities {}

impl Enumeration for AptiloNasCapabilities {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "CoA-Login")];
}

/// What the numbers of Aptilo-Debug-Option (26.13209.57) mean.
#[derive(Debug)]
pub enum AptiloDebugOption {}

impl Enumeration for AptiloDebugOption {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "Simulate-EAP-TLS")];
}
