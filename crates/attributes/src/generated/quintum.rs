//! Quintum Technologies: voice gateways.
//!
//! Source: vendor documentation; private enterprise number 6618 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/quintum`: change it there.

use ulna_wire::{Attribute, Format, Text, Vendor};

/// Quintum: private enterprise number 6618.
pub const QUINTUM: Vendor = Vendor::new(6618, Format::T1L1);

/// Quintum-AVPair (26.6618.1): text, 1 to 247 octets.
pub const QUINTUM_AVPAIR: Attribute<Text> = Attribute::vendor(QUINTUM, 1, "Quintum-AVPair");

/// Quintum-NAS-Port (26.6618.2): text, 1 to 247 octets.
pub const QUINTUM_NAS_PORT: Attribute<Text> = Attribute::vendor(QUINTUM, 2, "Quintum-NAS-Port");

/// Quintum-h323-remote-address (26.6618.23): text, 1 to 247 octets.
pub const QUINTUM_H323_REMOTE_ADDRESS: Attribute<Text> = Attribute::vendor(QUINTUM, 23, "Quintum-h323-remote-address");

/// Quintum-h323-conf-id (26.6618.24): text, 1 to 247 octets.
pub const QUINTUM_H323_CONF_ID: Attribute<Text> = Attribute::vendor(QUINTUM, 24, "Quintum-h323-conf-id");

/// Quintum-h323-setup-time (26.6618.25): text, 1 to 247 octets.
pub const QUINTUM_H323_SETUP_TIME: Attribute<Text> = Attribute::vendor(QUINTUM, 25, "Quintum-h323-setup-time");

/// Quintum-h323-call-origin (26.6618.26): text, 1 to 247 octets.
pub const QUINTUM_H323_CALL_ORIGIN: Attribute<Text> = Attribute::vendor(QUINTUM, 26, "Quintum-h323-call-origin");

/// Quintum-h323-call-type (26.6618.27): text, 1 to 247 octets.
pub const QUINTUM_H323_CALL_TYPE: Attribute<Text> = Attribute::vendor(QUINTUM, 27, "Quintum-h323-call-type");

/// Quintum-h323-connect-time (26.6618.28): text, 1 to 247 octets.
pub const QUINTUM_H323_CONNECT_TIME: Attribute<Text> = Attribute::vendor(QUINTUM, 28, "Quintum-h323-connect-time");

/// Quintum-h323-disconnect-time (26.6618.29): text, 1 to 247 octets.
pub const QUINTUM_H323_DISCONNECT_TIME: Attribute<Text> =
    Attribute::vendor(QUINTUM, 29, "Quintum-h323-disconnect-time");

/// Quintum-h323-disconnect-cause (26.6618.30): text, 1 to 247 octets.
pub const QUINTUM_H323_DISCONNECT_CAUSE: Attribute<Text> =
    Attribute::vendor(QUINTUM, 30, "Quintum-h323-disconnect-cause");

/// Quintum-h323-voice-quality (26.6618.31): text, 1 to 247 octets.
pub const QUINTUM_H323_VOICE_QUALITY: Attribute<Text> = Attribute::vendor(QUINTUM, 31, "Quintum-h323-voice-quality");

/// Quintum-h323-gw-id (26.6618.33): text, 1 to 247 octets.
pub const QUINTUM_H323_GW_ID: Attribute<Text> = Attribute::vendor(QUINTUM, 33, "Quintum-h323-gw-id");

/// Quintum-h323-incoming-conf-id (26.6618.35): text, 1 to 247 octets.
pub const QUINTUM_H323_INCOMING_CONF_ID: Attribute<Text> =
    Attribute::vendor(QUINTUM, 35, "Quintum-h323-incoming-conf-id");

/// Quintum-h323-credit-amount (26.6618.101): text, 1 to 247 octets.
pub const QUINTUM_H323_CREDIT_AMOUNT: Attribute<Text> = Attribute::vendor(QUINTUM, 101, "Quintum-h323-credit-amount");

/// Quintum-h323-credit-time (26.6618.102): text, 1 to 247 octets.
pub const QUINTUM_H323_CREDIT_TIME: Attribute<Text> = Attribute::vendor(QUINTUM, 102, "Quintum-h323-credit-time");

/// Quintum-h323-return-code (26.6618.103): text, 1 to 247 octets.
pub const QUINTUM_H323_RETURN_CODE: Attribute<Text> = Attribute::vendor(QUINTUM, 103, "Quintum-h323-return-code");

/// Quintum-h323-prompt-id (26.6618.104): text, 1 to 247 octets.
pub const QUINTUM_H323_PROMPT_ID: Attribute<Text> = Attribute::vendor(QUINTUM, 104, "Quintum-h323-prompt-id");

/// Quintum-h323-time-and-day (26.6618.105): text, 1 to 247 octets.
pub const QUINTUM_H323_TIME_AND_DAY: Attribute<Text> = Attribute::vendor(QUINTUM, 105, "Quintum-h323-time-and-day");

/// Quintum-h323-redirect-number (26.6618.106): text, 1 to 247 octets.
pub const QUINTUM_H323_REDIRECT_NUMBER: Attribute<Text> =
    Attribute::vendor(QUINTUM, 106, "Quintum-h323-redirect-number");

/// Quintum-h323-preferred-lang (26.6618.107): text, 1 to 247 octets.
pub const QUINTUM_H323_PREFERRED_LANG: Attribute<Text> = Attribute::vendor(QUINTUM, 107, "Quintum-h323-preferred-lang");

/// Quintum-h323-redirect-ip-address (26.6618.108): text, 1 to 247 octets.
pub const QUINTUM_H323_REDIRECT_IP_ADDRESS: Attribute<Text> =
    Attribute::vendor(QUINTUM, 108, "Quintum-h323-redirect-ip-address");

/// Quintum-h323-billing-model (26.6618.109): text, 1 to 247 octets.
pub const QUINTUM_H323_BILLING_MODEL: Attribute<Text> = Attribute::vendor(QUINTUM, 109, "Quintum-h323-billing-model");

/// Quintum-h323-currency-type (26.6618.110): text, 1 to 247 octets.
pub const QUINTUM_H323_CURRENCY_TYPE: Attribute<Text> = Attribute::vendor(QUINTUM, 110, "Quintum-h323-currency-type");

/// Quintum-Trunkid-In (26.6618.230): text, 1 to 247 octets.
pub const QUINTUM_TRUNKID_IN: Attribute<Text> = Attribute::vendor(QUINTUM, 230, "Quintum-Trunkid-In");

/// Quintum-Trunkid-Out (26.6618.231): text, 1 to 247 octets.
pub const QUINTUM_TRUNKID_OUT: Attribute<Text> = Attribute::vendor(QUINTUM, 231, "Quintum-Trunkid-Out");
