//! Alcatel-Lucent: 8950 AAA.
//!
//! Source: vendor documentation; private enterprise number 831 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/alcatel-lucent.aaa`: change it there.

use ulna_wire::{
    Attribute, Byte, Date, Enum, Enumeration, Format, Integer, Ipv4, Octets, SaltedOctets, Short, Text, Vendor,
};

/// ALU-AAA: private enterprise number 831.
pub const ALU_AAA: Vendor = Vendor::new(831, Format::T1L1);

/// ALU-AAA-Access-Rule (26.831.1): text, 1 to 247 octets.
pub const ALU_AAA_ACCESS_RULE: Attribute<Text> = Attribute::vendor(ALU_AAA, 1, "ALU-AAA-Access-Rule");

/// ALU-AAA-AV-Pair (26.831.2): text, 1 to 247 octets.
pub const ALU_AAA_AV_PAIR: Attribute<Text> = Attribute::vendor(ALU_AAA, 2, "ALU-AAA-AV-Pair");

/// ALU-AAA-GSM-Triplets-Needed (26.831.3): a number, 4 octets.
pub const ALU_AAA_GSM_TRIPLETS_NEEDED: Attribute<Integer> =
    Attribute::vendor(ALU_AAA, 3, "ALU-AAA-GSM-Triplets-Needed");

/// ALU-AAA-GSM-Triplet (26.831.4): 1 to 247 octets.
pub const ALU_AAA_GSM_TRIPLET: Attribute<Octets> = Attribute::vendor(ALU_AAA, 4, "ALU-AAA-GSM-Triplet");

/// ALU-AAA-AKA-Quintets-Needed (26.831.5): a number, 4 octets.
pub const ALU_AAA_AKA_QUINTETS_NEEDED: Attribute<Integer> =
    Attribute::vendor(ALU_AAA, 5, "ALU-AAA-AKA-Quintets-Needed");

/// ALU-AAA-AKA-Quintet (26.831.6): 1 to 247 octets.
pub const ALU_AAA_AKA_QUINTET: Attribute<Octets> = Attribute::vendor(ALU_AAA, 6, "ALU-AAA-AKA-Quintet");

/// ALU-AAA-AKA-RAND (26.831.7): 1 to 247 octets.
pub const ALU_AAA_AKA_RAND: Attribute<Octets> = Attribute::vendor(ALU_AAA, 7, "ALU-AAA-AKA-RAND");

/// ALU-AAA-AKA-AUTS (26.831.8): 1 to 247 octets.
pub const ALU_AAA_AKA_AUTS: Attribute<Octets> = Attribute::vendor(ALU_AAA, 8, "ALU-AAA-AKA-AUTS");

/// ALU-AAA-Service-Profile (26.831.9): text, 1 to 247 octets.
pub const ALU_AAA_SERVICE_PROFILE: Attribute<Text> = Attribute::vendor(ALU_AAA, 9, "ALU-AAA-Service-Profile");

/// ALU-AAA-Lawful-Intercept-Status (26.831.10): a number, 1 octet.
pub const ALU_AAA_LAWFUL_INTERCEPT_STATUS: Attribute<Byte> =
    Attribute::vendor(ALU_AAA, 10, "ALU-AAA-Lawful-Intercept-Status");

/// ALU-AAA-DF-CC-Address (26.831.11): an IPv4 address, 4 octets.
pub const ALU_AAA_DF_CC_ADDRESS: Attribute<Ipv4> = Attribute::vendor(ALU_AAA, 11, "ALU-AAA-DF-CC-Address");

/// ALU-AAA-DF-CC-Port (26.831.12): a number, 2 octets.
pub const ALU_AAA_DF_CC_PORT: Attribute<Short> = Attribute::vendor(ALU_AAA, 12, "ALU-AAA-DF-CC-Port");

/// ALU-AAA-Client-Program (26.831.13): text, 1 to 247 octets.
pub const ALU_AAA_CLIENT_PROGRAM: Attribute<Text> = Attribute::vendor(ALU_AAA, 13, "ALU-AAA-Client-Program");

/// ALU-AAA-Client-Error-Action (26.831.14): a number that [`AluAaaClientErrorAction`] names, 4 octets.
pub const ALU_AAA_CLIENT_ERROR_ACTION: Attribute<Enum<AluAaaClientErrorAction>> =
    Attribute::vendor(ALU_AAA, 14, "ALU-AAA-Client-Error-Action");

/// ALU-AAA-Client-OS (26.831.15): text, 1 to 247 octets.
pub const ALU_AAA_CLIENT_OS: Attribute<Text> = Attribute::vendor(ALU_AAA, 15, "ALU-AAA-Client-OS");

/// ALU-AAA-Client-Version (26.831.16): text, 1 to 247 octets.
pub const ALU_AAA_CLIENT_VERSION: Attribute<Text> = Attribute::vendor(ALU_AAA, 16, "ALU-AAA-Client-Version");

/// ALU-AAA-Nonce (26.831.17): 1 to 247 octets.
pub const ALU_AAA_NONCE: Attribute<Octets> = Attribute::vendor(ALU_AAA, 17, "ALU-AAA-Nonce");

/// ALU-AAA-Femto-Public-Key-Hash (26.831.18): 1 to 247 octets.
pub const ALU_AAA_FEMTO_PUBLIC_KEY_HASH: Attribute<Octets> =
    Attribute::vendor(ALU_AAA, 18, "ALU-AAA-Femto-Public-Key-Hash");

/// ALU-AAA-Femto-Associated-User-Name (26.831.19): text, 1 to 247 octets.
pub const ALU_AAA_FEMTO_ASSOCIATED_USER_NAME: Attribute<Text> =
    Attribute::vendor(ALU_AAA, 19, "ALU-AAA-Femto-Associated-User-Name");

/// ALU-AAA-String-0 (26.831.100): text, 1 to 247 octets.
pub const ALU_AAA_STRING_0: Attribute<Text> = Attribute::vendor(ALU_AAA, 100, "ALU-AAA-String-0");

/// ALU-AAA-String-1 (26.831.101): text, 1 to 247 octets.
pub const ALU_AAA_STRING_1: Attribute<Text> = Attribute::vendor(ALU_AAA, 101, "ALU-AAA-String-1");

/// ALU-AAA-String-2 (26.831.102): text, 1 to 247 octets.
pub const ALU_AAA_STRING_2: Attribute<Text> = Attribute::vendor(ALU_AAA, 102, "ALU-AAA-String-2");

/// ALU-AAA-String-3 (26.831.103): text, 1 to 247 octets.
pub const ALU_AAA_STRING_3: Attribute<Text> = Attribute::vendor(ALU_AAA, 103, "ALU-AAA-String-3");

/// ALU-AAA-Integer-0 (26.831.104): a number, 4 octets.
pub const ALU_AAA_INTEGER_0: Attribute<Integer> = Attribute::vendor(ALU_AAA, 104, "ALU-AAA-Integer-0");

/// ALU-AAA-Integer-1 (26.831.105): a number, 4 octets.
pub const ALU_AAA_INTEGER_1: Attribute<Integer> = Attribute::vendor(ALU_AAA, 105, "ALU-AAA-Integer-1");

/// ALU-AAA-Integer-2 (26.831.106): a number, 4 octets.
pub const ALU_AAA_INTEGER_2: Attribute<Integer> = Attribute::vendor(ALU_AAA, 106, "ALU-AAA-Integer-2");

/// ALU-AAA-Integer-3 (26.831.107): a number, 4 octets.
pub const ALU_AAA_INTEGER_3: Attribute<Integer> = Attribute::vendor(ALU_AAA, 107, "ALU-AAA-Integer-3");

/// ALU-AAA-Address-0 (26.831.108): an IPv4 or an IPv6 address, 4 or 16 octets.
pub const ALU_AAA_ADDRESS_0: Attribute<Octets> = Attribute::vendor(ALU_AAA, 108, "ALU-AAA-Address-0");

/// ALU-AAA-Address-1 (26.831.109): an IPv4 or an IPv6 address, 4 or 16 octets.
pub const ALU_AAA_ADDRESS_1: Attribute<Octets> = Attribute::vendor(ALU_AAA, 109, "ALU-AAA-Address-1");

/// ALU-AAA-Address-2 (26.831.110): an IPv4 or an IPv6 address, 4 or 16 octets.
pub const ALU_AAA_ADDRESS_2: Attribute<Octets> = Attribute::vendor(ALU_AAA, 110, "ALU-AAA-Address-2");

/// ALU-AAA-Address-3 (26.831.111): an IPv4 or an IPv6 address, 4 or 16 octets.
pub const ALU_AAA_ADDRESS_3: Attribute<Octets> = Attribute::vendor(ALU_AAA, 111, "ALU-AAA-Address-3");

/// ALU-AAA-Value-0 (26.831.112): 1 to 247 octets.
pub const ALU_AAA_VALUE_0: Attribute<Octets> = Attribute::vendor(ALU_AAA, 112, "ALU-AAA-Value-0");

/// ALU-AAA-Value-1 (26.831.113): 1 to 247 octets.
pub const ALU_AAA_VALUE_1: Attribute<Octets> = Attribute::vendor(ALU_AAA, 113, "ALU-AAA-Value-1");

/// ALU-AAA-Value-2 (26.831.114): 1 to 247 octets.
pub const ALU_AAA_VALUE_2: Attribute<Octets> = Attribute::vendor(ALU_AAA, 114, "ALU-AAA-Value-2");

/// ALU-AAA-Value-3 (26.831.115): 1 to 247 octets.
pub const ALU_AAA_VALUE_3: Attribute<Octets> = Attribute::vendor(ALU_AAA, 115, "ALU-AAA-Value-3");

/// ALU-AAA-Key-0 (26.831.116): octets hidden with a salt, 1 to 247 octets.
pub const ALU_AAA_KEY_0: Attribute<SaltedOctets> = Attribute::vendor(ALU_AAA, 116, "ALU-AAA-Key-0");

/// ALU-AAA-Key-1 (26.831.117): octets hidden with a salt, 1 to 247 octets.
pub const ALU_AAA_KEY_1: Attribute<SaltedOctets> = Attribute::vendor(ALU_AAA, 117, "ALU-AAA-Key-1");

/// ALU-AAA-Key-2 (26.831.118): octets hidden with a salt, 1 to 247 octets.
pub const ALU_AAA_KEY_2: Attribute<SaltedOctets> = Attribute::vendor(ALU_AAA, 118, "ALU-AAA-Key-2");

/// ALU-AAA-Key-3 (26.831.119): octets hidden with a salt, 1 to 247 octets.
pub const ALU_AAA_KEY_3: Attribute<SaltedOctets> = Attribute::vendor(ALU_AAA, 119, "ALU-AAA-Key-3");

/// ALU-AAA-Opaque-0 (26.831.120): 1 to 247 octets.
pub const ALU_AAA_OPAQUE_0: Attribute<Octets> = Attribute::vendor(ALU_AAA, 120, "ALU-AAA-Opaque-0");

/// ALU-AAA-Opaque-1 (26.831.121): 1 to 247 octets.
pub const ALU_AAA_OPAQUE_1: Attribute<Octets> = Attribute::vendor(ALU_AAA, 121, "ALU-AAA-Opaque-1");

/// ALU-AAA-Opaque-2 (26.831.122): 1 to 247 octets.
pub const ALU_AAA_OPAQUE_2: Attribute<Octets> = Attribute::vendor(ALU_AAA, 122, "ALU-AAA-Opaque-2");

/// ALU-AAA-Opaque-3 (26.831.123): 1 to 247 octets.
pub const ALU_AAA_OPAQUE_3: Attribute<Octets> = Attribute::vendor(ALU_AAA, 123, "ALU-AAA-Opaque-3");

/// ALU-AAA-Eval-0 (26.831.124): text, 1 to 247 octets.
pub const ALU_AAA_EVAL_0: Attribute<Text> = Attribute::vendor(ALU_AAA, 124, "ALU-AAA-Eval-0");

/// ALU-AAA-Eval-1 (26.831.125): text, 1 to 247 octets.
pub const ALU_AAA_EVAL_1: Attribute<Text> = Attribute::vendor(ALU_AAA, 125, "ALU-AAA-Eval-1");

/// ALU-AAA-Eval-2 (26.831.126): text, 1 to 247 octets.
pub const ALU_AAA_EVAL_2: Attribute<Text> = Attribute::vendor(ALU_AAA, 126, "ALU-AAA-Eval-2");

/// ALU-AAA-Eval-3 (26.831.127): text, 1 to 247 octets.
pub const ALU_AAA_EVAL_3: Attribute<Text> = Attribute::vendor(ALU_AAA, 127, "ALU-AAA-Eval-3");

/// ALU-AAA-Exec-0 (26.831.128): text, 1 to 247 octets.
pub const ALU_AAA_EXEC_0: Attribute<Text> = Attribute::vendor(ALU_AAA, 128, "ALU-AAA-Exec-0");

/// ALU-AAA-Exec-1 (26.831.129): text, 1 to 247 octets.
pub const ALU_AAA_EXEC_1: Attribute<Text> = Attribute::vendor(ALU_AAA, 129, "ALU-AAA-Exec-1");

/// ALU-AAA-Exec-2 (26.831.130): text, 1 to 247 octets.
pub const ALU_AAA_EXEC_2: Attribute<Text> = Attribute::vendor(ALU_AAA, 130, "ALU-AAA-Exec-2");

/// ALU-AAA-Exec-3 (26.831.131): text, 1 to 247 octets.
pub const ALU_AAA_EXEC_3: Attribute<Text> = Attribute::vendor(ALU_AAA, 131, "ALU-AAA-Exec-3");

/// ALU-AAA-Original-Receipt-Time (26.831.199): 1 to 247 octets.
pub const ALU_AAA_ORIGINAL_RECEIPT_TIME: Attribute<Octets> =
    Attribute::vendor(ALU_AAA, 199, "ALU-AAA-Original-Receipt-Time");

/// ALU-AAA-Reply-Message (26.831.201): text, 1 to 247 octets.
pub const ALU_AAA_REPLY_MESSAGE: Attribute<Text> = Attribute::vendor(ALU_AAA, 201, "ALU-AAA-Reply-Message");

/// ALU-AAA-Called-Station-Id (26.831.202): text, 1 to 247 octets.
pub const ALU_AAA_CALLED_STATION_ID: Attribute<Text> = Attribute::vendor(ALU_AAA, 202, "ALU-AAA-Called-Station-Id");

/// ALU-AAA-NAS-IP-Address (26.831.203): an IPv4 address, 4 octets.
pub const ALU_AAA_NAS_IP_ADDRESS: Attribute<Ipv4> = Attribute::vendor(ALU_AAA, 203, "ALU-AAA-NAS-IP-Address");

/// ALU-AAA-NAS-Port (26.831.204): a number, 4 octets.
pub const ALU_AAA_NAS_PORT: Attribute<Integer> = Attribute::vendor(ALU_AAA, 204, "ALU-AAA-NAS-Port");

/// ALU-AAA-Old-State (26.831.205): text, 1 to 247 octets.
pub const ALU_AAA_OLD_STATE: Attribute<Text> = Attribute::vendor(ALU_AAA, 205, "ALU-AAA-Old-State");

/// ALU-AAA-New-State (26.831.206): text, 1 to 247 octets.
pub const ALU_AAA_NEW_STATE: Attribute<Text> = Attribute::vendor(ALU_AAA, 206, "ALU-AAA-New-State");

/// ALU-AAA-Event (26.831.207): text, 1 to 247 octets.
pub const ALU_AAA_EVENT: Attribute<Text> = Attribute::vendor(ALU_AAA, 207, "ALU-AAA-Event");

/// ALU-AAA-Old-Timestamp (26.831.208): a point in time, 4 octets.
pub const ALU_AAA_OLD_TIMESTAMP: Attribute<Date> = Attribute::vendor(ALU_AAA, 208, "ALU-AAA-Old-Timestamp");

/// ALU-AAA-New-Timestamp (26.831.209): a point in time, 4 octets.
pub const ALU_AAA_NEW_TIMESTAMP: Attribute<Date> = Attribute::vendor(ALU_AAA, 209, "ALU-AAA-New-Timestamp");

/// ALU-AAA-Delta-Session (26.831.210): a number that [`AluAaaDeltaSession`] names, 4 octets.
pub const ALU_AAA_DELTA_SESSION: Attribute<Enum<AluAaaDeltaSession>> =
    Attribute::vendor(ALU_AAA, 210, "ALU-AAA-Delta-Session");

/// ALU-AAA-Civic-Location (26.831.211): 1 to 247 octets.
pub const ALU_AAA_CIVIC_LOCATION: Attribute<Octets> = Attribute::vendor(ALU_AAA, 211, "ALU-AAA-Civic-Location");

/// ALU-AAA-Geospatial-Location (26.831.212): 1 to 247 octets.
pub const ALU_AAA_GEOSPATIAL_LOCATION: Attribute<Octets> =
    Attribute::vendor(ALU_AAA, 212, "ALU-AAA-Geospatial-Location");

/// What the numbers of ALU-AAA-Client-Error-Action (26.831.14) mean.
#[derive(Debug)]
pub enum AluAaaClientErrorAction {}

impl Enumeration for AluAaaClientErrorAction {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "Ignore"), (2, "Disconnect")];
}

/// What the numbers of ALU-AAA-Delta-Session (26.831.210) mean.
#[derive(Debug)]
pub enum AluAaaDeltaSession {}

impl Enumeration for AluAaaDeltaSession {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "False"), (1, "True")];
}
