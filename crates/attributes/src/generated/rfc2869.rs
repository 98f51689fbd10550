//! RFC 2869: RADIUS Extensions.
//!
//! Source: <https://www.rfc-editor.org/rfc/rfc2869> and the IANA registry "RADIUS Types".
//!
//! Made by `cargo xtask codegen` from `dictionaries/rfc2869`: change it there.

use ulna_wire::{Attribute, Date, Enum, Enumeration, Integer, Long, Octets, Text, Value};

/// Acct-Input-Gigawords (52): a number, 4 octets.
pub const ACCT_INPUT_GIGAWORDS: Attribute<Integer> = Attribute::rfc(52, "Acct-Input-Gigawords");

/// Acct-Output-Gigawords (53): a number, 4 octets.
pub const ACCT_OUTPUT_GIGAWORDS: Attribute<Integer> = Attribute::rfc(53, "Acct-Output-Gigawords");

/// Event-Timestamp (55): a point in time, 4 octets.
pub const EVENT_TIMESTAMP: Attribute<Date> = Attribute::rfc(55, "Event-Timestamp");

/// ARAP-Password (70): 16 octets.
pub const ARAP_PASSWORD: Attribute<Octets> = Attribute::rfc(70, "ARAP-Password");

/// ARAP-Features (71): 14 octets.
pub const ARAP_FEATURES: Attribute<Octets> = Attribute::rfc(71, "ARAP-Features");

/// ARAP-Zone-Access (72): a number that [`ArapZoneAccess`] names, 4 octets.
pub const ARAP_ZONE_ACCESS: Attribute<Enum<ArapZoneAccess>> = Attribute::rfc(72, "ARAP-Zone-Access");

/// ARAP-Security (73): a number, 4 octets.
pub const ARAP_SECURITY: Attribute<Integer> = Attribute::rfc(73, "ARAP-Security");

/// ARAP-Security-Data (74): text, 1 to 253 octets.
pub const ARAP_SECURITY_DATA: Attribute<Text> = Attribute::rfc(74, "ARAP-Security-Data");

/// Password-Retry (75): a number, 4 octets.
pub const PASSWORD_RETRY: Attribute<Integer> = Attribute::rfc(75, "Password-Retry");

/// Prompt (76): a number that [`Prompt`] names, 4 octets.
pub const PROMPT: Attribute<Enum<Prompt>> = Attribute::rfc(76, "Prompt");

/// Connect-Info (77): text, 1 to 253 octets.
pub const CONNECT_INFO: Attribute<Text> = Attribute::rfc(77, "Connect-Info");

/// Configuration-Token (78): text, 1 to 253 octets.
pub const CONFIGURATION_TOKEN: Attribute<Text> = Attribute::rfc(78, "Configuration-Token");

/// EAP-Message (79): octets spread over as many attributes as they need, 1 to 253 octets.
pub const EAP_MESSAGE: Attribute<Long> = Attribute::rfc(79, "EAP-Message");

/// Message-Authenticator (80): 1 to 253 octets.
pub const MESSAGE_AUTHENTICATOR: Attribute<Octets> = Attribute::rfc(80, "Message-Authenticator");

/// ARAP-Challenge-Response (84): 8 octets.
pub const ARAP_CHALLENGE_RESPONSE: Attribute<Octets> = Attribute::rfc(84, "ARAP-Challenge-Response");

/// Acct-Interim-Interval (85): a number, 4 octets.
pub const ACCT_INTERIM_INTERVAL: Attribute<Integer> = Attribute::rfc(85, "Acct-Interim-Interval");

/// NAS-Port-Id (87): text, 1 to 253 octets.
pub const NAS_PORT_ID: Attribute<Text> = Attribute::rfc(87, "NAS-Port-Id");

/// Framed-Pool (88): text, 1 to 253 octets.
pub const FRAMED_POOL: Attribute<Text> = Attribute::rfc(88, "Framed-Pool");

/// What the numbers of ARAP-Zone-Access (72) mean.
#[derive(Debug)]
pub enum ArapZoneAccess {}

impl ArapZoneAccess {
    /// Default-Zone.
    pub const DEFAULT_ZONE: Value<Self> = Value::new(1);
    /// Zone-Filter-Inclusive.
    pub const ZONE_FILTER_INCLUSIVE: Value<Self> = Value::new(2);
    /// Zone-Filter-Exclusive.
    pub const ZONE_FILTER_EXCLUSIVE: Value<Self> = Value::new(4);
}

impl Enumeration for ArapZoneAccess {
    const NAMES: &'static [(u32, &'static str)] =
        &[(1, "Default-Zone"), (2, "Zone-Filter-Inclusive"), (4, "Zone-Filter-Exclusive")];
}

/// What the numbers of Prompt (76) mean.
#[derive(Debug)]
pub enum Prompt {}

impl Prompt {
    /// No-Echo.
    pub const NO_ECHO: Value<Self> = Value::new(0);
    /// Echo.
    pub const ECHO: Value<Self> = Value::new(1);
}

impl Enumeration for Prompt {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "No-Echo"), (1, "Echo")];
}
