//! Ericsson: mobile packet gateways.
//!
//! Source: vendor documentation; private enterprise number 193 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/ericsson`: change it there.

use ulna_wire::{Attribute, Format, Integer, Ipv4, Octets, Text, Vendor};

/// Ericsson: private enterprise number 193.
pub const ERICSSON: Vendor = Vendor::new(193, Format::T1L1);

/// Ericsson-ViG-Balance (26.193.3): a number, 4 octets.
pub const ERICSSON_VIG_BALANCE: Attribute<Integer> = Attribute::vendor(ERICSSON, 3, "Ericsson-ViG-Balance");

/// Ericsson-ViG-Codec (26.193.4): a number, 4 octets.
pub const ERICSSON_VIG_CODEC: Attribute<Integer> = Attribute::vendor(ERICSSON, 4, "Ericsson-ViG-Codec");

/// Ericsson-ViG-Currency (26.193.5): text, 1 to 247 octets.
pub const ERICSSON_VIG_CURRENCY: Attribute<Text> = Attribute::vendor(ERICSSON, 5, "Ericsson-ViG-Currency");

/// Ericsson-ViG-Currency-Quote (26.193.6): text, 1 to 247 octets.
pub const ERICSSON_VIG_CURRENCY_QUOTE: Attribute<Text> = Attribute::vendor(ERICSSON, 6, "Ericsson-ViG-Currency-Quote");

/// Ericsson-ViG-Endpoint-Type (26.193.8): a number, 4 octets.
pub const ERICSSON_VIG_ENDPOINT_TYPE: Attribute<Integer> = Attribute::vendor(ERICSSON, 8, "Ericsson-ViG-Endpoint-Type");

/// Ericsson-ViG-Sequence-Number (26.193.9): a number, 4 octets.
pub const ERICSSON_VIG_SEQUENCE_NUMBER: Attribute<Integer> =
    Attribute::vendor(ERICSSON, 9, "Ericsson-ViG-Sequence-Number");

/// Ericsson-ViG-Access-Agent-IP-Address (26.193.11): an IPv4 address, 4 octets.
pub const ERICSSON_VIG_ACCESS_AGENT_IP_ADDRESS: Attribute<Ipv4> =
    Attribute::vendor(ERICSSON, 11, "Ericsson-ViG-Access-Agent-IP-Address");

/// Ericsson-ViG-QoS-Class (26.193.12): a number, 4 octets.
pub const ERICSSON_VIG_QOS_CLASS: Attribute<Integer> = Attribute::vendor(ERICSSON, 12, "Ericsson-ViG-QoS-Class");

/// Ericsson-ViG-Digest-Response (26.193.14): text, 1 to 247 octets.
pub const ERICSSON_VIG_DIGEST_RESPONSE: Attribute<Text> =
    Attribute::vendor(ERICSSON, 14, "Ericsson-ViG-Digest-Response");

/// Ericsson-ViG-Digest-Attributes (26.193.15): 1 to 247 octets.
pub const ERICSSON_VIG_DIGEST_ATTRIBUTES: Attribute<Octets> =
    Attribute::vendor(ERICSSON, 15, "Ericsson-ViG-Digest-Attributes");

/// Ericsson-ViG-Business-Agreement-Name (26.193.16): text, 1 to 247 octets.
pub const ERICSSON_VIG_BUSINESS_AGREEMENT_NAME: Attribute<Text> =
    Attribute::vendor(ERICSSON, 16, "Ericsson-ViG-Business-Agreement-Name");

/// Ericsson-ViG-Call-Role (26.193.17): a number, 4 octets.
pub const ERICSSON_VIG_CALL_ROLE: Attribute<Integer> = Attribute::vendor(ERICSSON, 17, "Ericsson-ViG-Call-Role");

/// Ericsson-ViG-Remote-SK-UA-IP-Address (26.193.20): an IPv4 address, 4 octets.
pub const ERICSSON_VIG_REMOTE_SK_UA_IP_ADDRESS: Attribute<Ipv4> =
    Attribute::vendor(ERICSSON, 20, "Ericsson-ViG-Remote-SK-UA-IP-Address");

/// Ericsson-ViG-Site (26.193.23): text, 1 to 247 octets.
pub const ERICSSON_VIG_SITE: Attribute<Text> = Attribute::vendor(ERICSSON, 23, "Ericsson-ViG-Site");

/// Ericsson-ViG-TTL-relative (26.193.32): a number, 4 octets.
pub const ERICSSON_VIG_TTL_RELATIVE: Attribute<Integer> = Attribute::vendor(ERICSSON, 32, "Ericsson-ViG-TTL-relative");

/// Ericsson-ViG-Account-error-reason (26.193.33): a number, 4 octets.
pub const ERICSSON_VIG_ACCOUNT_ERROR_REASON: Attribute<Integer> =
    Attribute::vendor(ERICSSON, 33, "Ericsson-ViG-Account-error-reason");

/// Ericsson-ViG-Layer-identity (26.193.34): a number, 4 octets.
pub const ERICSSON_VIG_LAYER_IDENTITY: Attribute<Integer> =
    Attribute::vendor(ERICSSON, 34, "Ericsson-ViG-Layer-identity");

/// Ericsson-ViG-Major-protocol-version (26.193.35): a number, 4 octets.
pub const ERICSSON_VIG_MAJOR_PROTOCOL_VERSION: Attribute<Integer> =
    Attribute::vendor(ERICSSON, 35, "Ericsson-ViG-Major-protocol-version");

/// Ericsson-ViG-Minor-protocol-version (26.193.36): a number, 4 octets.
pub const ERICSSON_VIG_MINOR_PROTOCOL_VERSION: Attribute<Integer> =
    Attribute::vendor(ERICSSON, 36, "Ericsson-ViG-Minor-protocol-version");

/// Ericsson-ViG-Authentication-type (26.193.37): a number, 4 octets.
pub const ERICSSON_VIG_AUTHENTICATION_TYPE: Attribute<Integer> =
    Attribute::vendor(ERICSSON, 37, "Ericsson-ViG-Authentication-type");

/// Ericsson-ViG-Trusted-access (26.193.38): a number, 4 octets.
pub const ERICSSON_VIG_TRUSTED_ACCESS: Attribute<Integer> =
    Attribute::vendor(ERICSSON, 38, "Ericsson-ViG-Trusted-access");

/// Ericsson-ViG-User-name (26.193.39): text, 1 to 247 octets.
pub const ERICSSON_VIG_USER_NAME: Attribute<Text> = Attribute::vendor(ERICSSON, 39, "Ericsson-ViG-User-name");

/// Ericsson-ViG-Global-unique-call-ID (26.193.40): text, 1 to 247 octets.
pub const ERICSSON_VIG_GLOBAL_UNIQUE_CALL_ID: Attribute<Text> =
    Attribute::vendor(ERICSSON, 40, "Ericsson-ViG-Global-unique-call-ID");

/// Ericsson-ViG-Global-unique-service-ID (26.193.41): text, 1 to 247 octets.
pub const ERICSSON_VIG_GLOBAL_UNIQUE_SERVICE_ID: Attribute<Text> =
    Attribute::vendor(ERICSSON, 41, "Ericsson-ViG-Global-unique-service-ID");

/// Ericsson-ViG-Interim-interval (26.193.42): a number, 4 octets.
pub const ERICSSON_VIG_INTERIM_INTERVAL: Attribute<Integer> =
    Attribute::vendor(ERICSSON, 42, "Ericsson-ViG-Interim-interval");

/// Ericsson-ViG-Alive-Indicator (26.193.43): a number, 4 octets.
pub const ERICSSON_VIG_ALIVE_INDICATOR: Attribute<Integer> =
    Attribute::vendor(ERICSSON, 43, "Ericsson-ViG-Alive-Indicator");

/// Ericsson-ViG-TTL-Absolute (26.193.44): a number, 4 octets.
pub const ERICSSON_VIG_TTL_ABSOLUTE: Attribute<Integer> = Attribute::vendor(ERICSSON, 44, "Ericsson-ViG-TTL-Absolute");

/// Ericsson-ViG-TTL-Start-Event (26.193.45): a number, 4 octets.
pub const ERICSSON_VIG_TTL_START_EVENT: Attribute<Integer> =
    Attribute::vendor(ERICSSON, 45, "Ericsson-ViG-TTL-Start-Event");

/// Ericsson-ViG-SK-IP-address (26.193.46): an IPv4 address, 4 octets.
pub const ERICSSON_VIG_SK_IP_ADDRESS: Attribute<Ipv4> = Attribute::vendor(ERICSSON, 46, "Ericsson-ViG-SK-IP-address");

/// Ericsson-ViG-UA-IP-address (26.193.47): an IPv4 address, 4 octets.
pub const ERICSSON_VIG_UA_IP_ADDRESS: Attribute<Ipv4> = Attribute::vendor(ERICSSON, 47, "Ericsson-ViG-UA-IP-address");

/// Ericsson-ViG-SA-IP-address (26.193.48): an IPv4 address, 4 octets.
pub const ERICSSON_VIG_SA_IP_ADDRESS: Attribute<Ipv4> = Attribute::vendor(ERICSSON, 48, "Ericsson-ViG-SA-IP-address");

/// Ericsson-ViG-Calling-e164-number (26.193.49): text, 1 to 247 octets.
pub const ERICSSON_VIG_CALLING_E164_NUMBER: Attribute<Text> =
    Attribute::vendor(ERICSSON, 49, "Ericsson-ViG-Calling-e164-number");

/// Ericsson-ViG-Calling-H323Id (26.193.50): text, 1 to 247 octets.
pub const ERICSSON_VIG_CALLING_H323ID: Attribute<Text> = Attribute::vendor(ERICSSON, 50, "Ericsson-ViG-Calling-H323Id");

/// Ericsson-ViG-Calling-Email-address (26.193.51): text, 1 to 247 octets.
pub const ERICSSON_VIG_CALLING_EMAIL_ADDRESS: Attribute<Text> =
    Attribute::vendor(ERICSSON, 51, "Ericsson-ViG-Calling-Email-address");

/// Ericsson-ViG-Dialled-e164-number (26.193.52): text, 1 to 247 octets.
pub const ERICSSON_VIG_DIALLED_E164_NUMBER: Attribute<Text> =
    Attribute::vendor(ERICSSON, 52, "Ericsson-ViG-Dialled-e164-number");

/// Ericsson-ViG-Dialled-H323Id (26.193.53): text, 1 to 247 octets.
pub const ERICSSON_VIG_DIALLED_H323ID: Attribute<Text> = Attribute::vendor(ERICSSON, 53, "Ericsson-ViG-Dialled-H323Id");

/// Ericsson-ViG-Dialled-Email-address (26.193.54): text, 1 to 247 octets.
pub const ERICSSON_VIG_DIALLED_EMAIL_ADDRESS: Attribute<Text> =
    Attribute::vendor(ERICSSON, 54, "Ericsson-ViG-Dialled-Email-address");

/// Ericsson-ViG-Routed-e164-number (26.193.55): text, 1 to 247 octets.
pub const ERICSSON_VIG_ROUTED_E164_NUMBER: Attribute<Text> =
    Attribute::vendor(ERICSSON, 55, "Ericsson-ViG-Routed-e164-number");

/// Ericsson-ViG-Routed-H323Id (26.193.56): text, 1 to 247 octets.
pub const ERICSSON_VIG_ROUTED_H323ID: Attribute<Text> = Attribute::vendor(ERICSSON, 56, "Ericsson-ViG-Routed-H323Id");

/// Ericsson-ViG-Routed-Email-address (26.193.57): text, 1 to 247 octets.
pub const ERICSSON_VIG_ROUTED_EMAIL_ADDRESS: Attribute<Text> =
    Attribute::vendor(ERICSSON, 57, "Ericsson-ViG-Routed-Email-address");

/// Ericsson-ViG-SiteKeeper-name (26.193.58): text, 1 to 247 octets.
pub const ERICSSON_VIG_SITEKEEPER_NAME: Attribute<Text> =
    Attribute::vendor(ERICSSON, 58, "Ericsson-ViG-SiteKeeper-name");

/// Ericsson-ViG-Access-Group-name (26.193.59): text, 1 to 247 octets.
pub const ERICSSON_VIG_ACCESS_GROUP_NAME: Attribute<Text> =
    Attribute::vendor(ERICSSON, 59, "Ericsson-ViG-Access-Group-name");

/// Ericsson-ViG-Access-Agent-name (26.193.60): text, 1 to 247 octets.
pub const ERICSSON_VIG_ACCESS_AGENT_NAME: Attribute<Text> =
    Attribute::vendor(ERICSSON, 60, "Ericsson-ViG-Access-Agent-name");

/// Ericsson-ViG-User-agent-group-name (26.193.61): text, 1 to 247 octets.
pub const ERICSSON_VIG_USER_AGENT_GROUP_NAME: Attribute<Text> =
    Attribute::vendor(ERICSSON, 61, "Ericsson-ViG-User-agent-group-name");

/// Ericsson-ViG-User-agent-name (26.193.62): text, 1 to 247 octets.
pub const ERICSSON_VIG_USER_AGENT_NAME: Attribute<Text> =
    Attribute::vendor(ERICSSON, 62, "Ericsson-ViG-User-agent-name");

/// Ericsson-ViG-Routing-tariff (26.193.63): a number, 4 octets.
pub const ERICSSON_VIG_ROUTING_TARIFF: Attribute<Integer> =
    Attribute::vendor(ERICSSON, 63, "Ericsson-ViG-Routing-tariff");

/// Ericsson-ViG-Re-selection-counter (26.193.64): a number, 4 octets.
pub const ERICSSON_VIG_RE_SELECTION_COUNTER: Attribute<Integer> =
    Attribute::vendor(ERICSSON, 64, "Ericsson-ViG-Re-selection-counter");

/// Ericsson-ViG-CPN-digits (26.193.65): text, 1 to 247 octets.
pub const ERICSSON_VIG_CPN_DIGITS: Attribute<Text> = Attribute::vendor(ERICSSON, 65, "Ericsson-ViG-CPN-digits");

/// Ericsson-ViG-CPN-TON (26.193.66): a number, 4 octets.
pub const ERICSSON_VIG_CPN_TON: Attribute<Integer> = Attribute::vendor(ERICSSON, 66, "Ericsson-ViG-CPN-TON");

/// Ericsson-ViG-CPN-NP (26.193.67): a number, 4 octets.
pub const ERICSSON_VIG_CPN_NP: Attribute<Integer> = Attribute::vendor(ERICSSON, 67, "Ericsson-ViG-CPN-NP");

/// Ericsson-ViG-CPN-PI (26.193.68): a number, 4 octets.
pub const ERICSSON_VIG_CPN_PI: Attribute<Integer> = Attribute::vendor(ERICSSON, 68, "Ericsson-ViG-CPN-PI");

/// Ericsson-ViG-CPN-SI (26.193.69): a number, 4 octets.
pub const ERICSSON_VIG_CPN_SI: Attribute<Integer> = Attribute::vendor(ERICSSON, 69, "Ericsson-ViG-CPN-SI");

/// Ericsson-ViG-Dialled-num-digits (26.193.70): text, 1 to 247 octets.
pub const ERICSSON_VIG_DIALLED_NUM_DIGITS: Attribute<Text> =
    Attribute::vendor(ERICSSON, 70, "Ericsson-ViG-Dialled-num-digits");

/// Ericsson-ViG-Dialled-num-TON (26.193.71): a number, 4 octets.
pub const ERICSSON_VIG_DIALLED_NUM_TON: Attribute<Integer> =
    Attribute::vendor(ERICSSON, 71, "Ericsson-ViG-Dialled-num-TON");

/// Ericsson-ViG-Dialled-num-NP (26.193.72): a number, 4 octets.
pub const ERICSSON_VIG_DIALLED_NUM_NP: Attribute<Integer> =
    Attribute::vendor(ERICSSON, 72, "Ericsson-ViG-Dialled-num-NP");

/// Ericsson-ViG-Routing-num-digits (26.193.73): text, 1 to 247 octets.
pub const ERICSSON_VIG_ROUTING_NUM_DIGITS: Attribute<Text> =
    Attribute::vendor(ERICSSON, 73, "Ericsson-ViG-Routing-num-digits");

/// Ericsson-ViG-Routing-num-TON (26.193.74): a number, 4 octets.
pub const ERICSSON_VIG_ROUTING_NUM_TON: Attribute<Integer> =
    Attribute::vendor(ERICSSON, 74, "Ericsson-ViG-Routing-num-TON");

/// Ericsson-ViG-Routing-num-NP (26.193.75): a number, 4 octets.
pub const ERICSSON_VIG_ROUTING_NUM_NP: Attribute<Integer> =
    Attribute::vendor(ERICSSON, 75, "Ericsson-ViG-Routing-num-NP");

/// Ericsson-ViG-Redirecting-num-digits (26.193.76): text, 1 to 247 octets.
pub const ERICSSON_VIG_REDIRECTING_NUM_DIGITS: Attribute<Text> =
    Attribute::vendor(ERICSSON, 76, "Ericsson-ViG-Redirecting-num-digits");

/// Ericsson-ViG-Redirecting-num-TON (26.193.77): a number, 4 octets.
pub const ERICSSON_VIG_REDIRECTING_NUM_TON: Attribute<Integer> =
    Attribute::vendor(ERICSSON, 77, "Ericsson-ViG-Redirecting-num-TON");

/// Ericsson-ViG-Redirecting-num-NP (26.193.78): a number, 4 octets.
pub const ERICSSON_VIG_REDIRECTING_NUM_NP: Attribute<Integer> =
    Attribute::vendor(ERICSSON, 78, "Ericsson-ViG-Redirecting-num-NP");

/// Ericsson-ViG-Redirecting-num-PI (26.193.79): a number, 4 octets.
pub const ERICSSON_VIG_REDIRECTING_NUM_PI: Attribute<Integer> =
    Attribute::vendor(ERICSSON, 79, "Ericsson-ViG-Redirecting-num-PI");

/// Ericsson-ViG-Redirecting-num-RFD (26.193.80): a number, 4 octets.
pub const ERICSSON_VIG_REDIRECTING_NUM_RFD: Attribute<Integer> =
    Attribute::vendor(ERICSSON, 80, "Ericsson-ViG-Redirecting-num-RFD");

/// Ericsson-ViG-Time-stamp-UTC (26.193.81): a number, 4 octets.
pub const ERICSSON_VIG_TIME_STAMP_UTC: Attribute<Integer> =
    Attribute::vendor(ERICSSON, 81, "Ericsson-ViG-Time-stamp-UTC");

/// Ericsson-ViG-Time-stamp-TZ (26.193.82): a number, 4 octets.
pub const ERICSSON_VIG_TIME_STAMP_TZ: Attribute<Integer> =
    Attribute::vendor(ERICSSON, 82, "Ericsson-ViG-Time-stamp-TZ");

/// Ericsson-ViG-Time-stamp-DST (26.193.83): a number, 4 octets.
pub const ERICSSON_VIG_TIME_STAMP_DST: Attribute<Integer> =
    Attribute::vendor(ERICSSON, 83, "Ericsson-ViG-Time-stamp-DST");

/// Ericsson-ViG-Session-routing-duration (26.193.84): a number, 4 octets.
pub const ERICSSON_VIG_SESSION_ROUTING_DURATION: Attribute<Integer> =
    Attribute::vendor(ERICSSON, 84, "Ericsson-ViG-Session-routing-duration");

/// Ericsson-ViG-Session-ringing-duration (26.193.85): a number, 4 octets.
pub const ERICSSON_VIG_SESSION_RINGING_DURATION: Attribute<Integer> =
    Attribute::vendor(ERICSSON, 85, "Ericsson-ViG-Session-ringing-duration");

/// Ericsson-ViG-Access-type (26.193.86): a number, 4 octets.
pub const ERICSSON_VIG_ACCESS_TYPE: Attribute<Integer> = Attribute::vendor(ERICSSON, 86, "Ericsson-ViG-Access-type");

/// Ericsson-ViG-Requested-bandwidth (26.193.87): a number, 4 octets.
pub const ERICSSON_VIG_REQUESTED_BANDWIDTH: Attribute<Integer> =
    Attribute::vendor(ERICSSON, 87, "Ericsson-ViG-Requested-bandwidth");

/// Ericsson-ViG-Allowed-bandwidth (26.193.88): a number, 4 octets.
pub const ERICSSON_VIG_ALLOWED_BANDWIDTH: Attribute<Integer> =
    Attribute::vendor(ERICSSON, 88, "Ericsson-ViG-Allowed-bandwidth");

/// Ericsson-ViG-Media-channel-count (26.193.89): a number, 4 octets.
pub const ERICSSON_VIG_MEDIA_CHANNEL_COUNT: Attribute<Integer> =
    Attribute::vendor(ERICSSON, 89, "Ericsson-ViG-Media-channel-count");

/// Ericsson-ViG-Voice-media-rec-forward (26.193.90): text, 1 to 247 octets.
pub const ERICSSON_VIG_VOICE_MEDIA_REC_FORWARD: Attribute<Text> =
    Attribute::vendor(ERICSSON, 90, "Ericsson-ViG-Voice-media-rec-forward");

/// Ericsson-ViG-Voice-media-rec-backward (26.193.91): text, 1 to 247 octets.
pub const ERICSSON_VIG_VOICE_MEDIA_REC_BACKWARD: Attribute<Text> =
    Attribute::vendor(ERICSSON, 91, "Ericsson-ViG-Voice-media-rec-backward");

/// Ericsson-ViG-Video-media-rec-forward (26.193.92): text, 1 to 247 octets.
pub const ERICSSON_VIG_VIDEO_MEDIA_REC_FORWARD: Attribute<Text> =
    Attribute::vendor(ERICSSON, 92, "Ericsson-ViG-Video-media-rec-forward");

/// Ericsson-ViG-Video-media-rec-backward (26.193.93): text, 1 to 247 octets.
pub const ERICSSON_VIG_VIDEO_MEDIA_REC_BACKWARD: Attribute<Text> =
    Attribute::vendor(ERICSSON, 93, "Ericsson-ViG-Video-media-rec-backward");

/// Ericsson-ViG-Fax-media-rec-forward (26.193.94): text, 1 to 247 octets.
pub const ERICSSON_VIG_FAX_MEDIA_REC_FORWARD: Attribute<Text> =
    Attribute::vendor(ERICSSON, 94, "Ericsson-ViG-Fax-media-rec-forward");

/// Ericsson-ViG-Fax-media-rec-backward (26.193.95): text, 1 to 247 octets.
pub const ERICSSON_VIG_FAX_MEDIA_REC_BACKWARD: Attribute<Text> =
    Attribute::vendor(ERICSSON, 95, "Ericsson-ViG-Fax-media-rec-backward");

/// Ericsson-ViG-Data-media-rec-forward (26.193.96): text, 1 to 247 octets.
pub const ERICSSON_VIG_DATA_MEDIA_REC_FORWARD: Attribute<Text> =
    Attribute::vendor(ERICSSON, 96, "Ericsson-ViG-Data-media-rec-forward");

/// Ericsson-ViG-Data-media-rec-backward (26.193.97): text, 1 to 247 octets.
pub const ERICSSON_VIG_DATA_MEDIA_REC_BACKWARD: Attribute<Text> =
    Attribute::vendor(ERICSSON, 97, "Ericsson-ViG-Data-media-rec-backward");

/// Ericsson-ViG-Charging-Case (26.193.98): a number, 4 octets.
pub const ERICSSON_VIG_CHARGING_CASE: Attribute<Integer> =
    Attribute::vendor(ERICSSON, 98, "Ericsson-ViG-Charging-Case");

/// Ericsson-ViG-Rel-cause-coding-std (26.193.99): a number, 4 octets.
pub const ERICSSON_VIG_REL_CAUSE_CODING_STD: Attribute<Integer> =
    Attribute::vendor(ERICSSON, 99, "Ericsson-ViG-Rel-cause-coding-std");

/// Ericsson-ViG-Rel-cause-location (26.193.100): a number, 4 octets.
pub const ERICSSON_VIG_REL_CAUSE_LOCATION: Attribute<Integer> =
    Attribute::vendor(ERICSSON, 100, "Ericsson-ViG-Rel-cause-location");

/// Ericsson-ViG-Rel-cause-class (26.193.101): a number, 4 octets.
pub const ERICSSON_VIG_REL_CAUSE_CLASS: Attribute<Integer> =
    Attribute::vendor(ERICSSON, 101, "Ericsson-ViG-Rel-cause-class");

/// Ericsson-ViG-Rel-cause-value (26.193.102): a number, 4 octets.
pub const ERICSSON_VIG_REL_CAUSE_VALUE: Attribute<Integer> =
    Attribute::vendor(ERICSSON, 102, "Ericsson-ViG-Rel-cause-value");

/// Ericsson-ViG-Rel-reason (26.193.103): a number, 4 octets.
pub const ERICSSON_VIG_REL_REASON: Attribute<Integer> = Attribute::vendor(ERICSSON, 103, "Ericsson-ViG-Rel-reason");

/// Ericsson-ViG-Internal-Rel-reason-val (26.193.104): a number, 4 octets.
pub const ERICSSON_VIG_INTERNAL_REL_REASON_VAL: Attribute<Integer> =
    Attribute::vendor(ERICSSON, 104, "Ericsson-ViG-Internal-Rel-reason-val");

/// Ericsson-ViG-Internal-Rel-reason-orig (26.193.105): a number, 4 octets.
pub const ERICSSON_VIG_INTERNAL_REL_REASON_ORIG: Attribute<Integer> =
    Attribute::vendor(ERICSSON, 105, "Ericsson-ViG-Internal-Rel-reason-orig");

/// Ericsson-ViG-Service-ID (26.193.106): a number, 4 octets.
pub const ERICSSON_VIG_SERVICE_ID: Attribute<Integer> = Attribute::vendor(ERICSSON, 106, "Ericsson-ViG-Service-ID");

/// Ericsson-ViG-User-ID (26.193.107): text, 1 to 247 octets.
pub const ERICSSON_VIG_USER_ID: Attribute<Text> = Attribute::vendor(ERICSSON, 107, "Ericsson-ViG-User-ID");

/// Ericsson-ViG-Service-Name (26.193.108): text, 1 to 247 octets.
pub const ERICSSON_VIG_SERVICE_NAME: Attribute<Text> = Attribute::vendor(ERICSSON, 108, "Ericsson-ViG-Service-Name");

/// Ericsson-ViG-Test-Call-Indicator (26.193.109): a number, 4 octets.
pub const ERICSSON_VIG_TEST_CALL_INDICATOR: Attribute<Integer> =
    Attribute::vendor(ERICSSON, 109, "Ericsson-ViG-Test-Call-Indicator");

/// Ericsson-ViG-Emergency-Call-Indicator (26.193.110): a number, 4 octets.
pub const ERICSSON_VIG_EMERGENCY_CALL_INDICATOR: Attribute<Integer> =
    Attribute::vendor(ERICSSON, 110, "Ericsson-ViG-Emergency-Call-Indicator");

/// Ericsson-ViG-Calling-ID (26.193.111): text, 1 to 247 octets.
pub const ERICSSON_VIG_CALLING_ID: Attribute<Text> = Attribute::vendor(ERICSSON, 111, "Ericsson-ViG-Calling-ID");

/// Ericsson-ViG-Called-ID (26.193.112): text, 1 to 247 octets.
pub const ERICSSON_VIG_CALLED_ID: Attribute<Text> = Attribute::vendor(ERICSSON, 112, "Ericsson-ViG-Called-ID");

/// Ericsson-ViG-Translated-ID (26.193.113): text, 1 to 247 octets.
pub const ERICSSON_VIG_TRANSLATED_ID: Attribute<Text> = Attribute::vendor(ERICSSON, 113, "Ericsson-ViG-Translated-ID");

/// Ericsson-ViG-Calling-User-Group-ID (26.193.114): text, 1 to 247 octets.
pub const ERICSSON_VIG_CALLING_USER_GROUP_ID: Attribute<Text> =
    Attribute::vendor(ERICSSON, 114, "Ericsson-ViG-Calling-User-Group-ID");

/// Ericsson-ViG-Calling-Usr-Sub-Group-ID (26.193.115): text, 1 to 247 octets.
pub const ERICSSON_VIG_CALLING_USR_SUB_GROUP_ID: Attribute<Text> =
    Attribute::vendor(ERICSSON, 115, "Ericsson-ViG-Calling-Usr-Sub-Group-ID");

/// Ericsson-ViG-Called-Usr-Group-ID (26.193.116): text, 1 to 247 octets.
pub const ERICSSON_VIG_CALLED_USR_GROUP_ID: Attribute<Text> =
    Attribute::vendor(ERICSSON, 116, "Ericsson-ViG-Called-Usr-Group-ID");

/// Ericsson-ViG-Called-Usr-Sub-Group-ID (26.193.117): text, 1 to 247 octets.
pub const ERICSSON_VIG_CALLED_USR_SUB_GROUP_ID: Attribute<Text> =
    Attribute::vendor(ERICSSON, 117, "Ericsson-ViG-Called-Usr-Sub-Group-ID");

/// Ericsson-ViG-Terminal-Type (26.193.118): text, 1 to 247 octets.
pub const ERICSSON_VIG_TERMINAL_TYPE: Attribute<Text> = Attribute::vendor(ERICSSON, 118, "Ericsson-ViG-Terminal-Type");

/// Ericsson-ViG-Service-Duration (26.193.119): a number, 4 octets.
pub const ERICSSON_VIG_SERVICE_DURATION: Attribute<Integer> =
    Attribute::vendor(ERICSSON, 119, "Ericsson-ViG-Service-Duration");

/// Ericsson-ViG-Service-Execution-Result (26.193.120): a number, 4 octets.
pub const ERICSSON_VIG_SERVICE_EXECUTION_RESULT: Attribute<Integer> =
    Attribute::vendor(ERICSSON, 120, "Ericsson-ViG-Service-Execution-Result");

/// Ericsson-ViG-Service-Exe-Rslt-Desc (26.193.121): text, 1 to 247 octets.
pub const ERICSSON_VIG_SERVICE_EXE_RSLT_DESC: Attribute<Text> =
    Attribute::vendor(ERICSSON, 121, "Ericsson-ViG-Service-Exe-Rslt-Desc");

/// Ericsson-ViG-Service-Description (26.193.122): text, 1 to 247 octets.
pub const ERICSSON_VIG_SERVICE_DESCRIPTION: Attribute<Text> =
    Attribute::vendor(ERICSSON, 122, "Ericsson-ViG-Service-Description");

/// Ericsson-ViG-Service-Specific-Info (26.193.123): text, 1 to 247 octets.
pub const ERICSSON_VIG_SERVICE_SPECIFIC_INFO: Attribute<Text> =
    Attribute::vendor(ERICSSON, 123, "Ericsson-ViG-Service-Specific-Info");

/// Ericsson-ViG-Proxy-IP-Address (26.193.124): an IPv4 address, 4 octets.
pub const ERICSSON_VIG_PROXY_IP_ADDRESS: Attribute<Ipv4> =
    Attribute::vendor(ERICSSON, 124, "Ericsson-ViG-Proxy-IP-Address");

/// Ericsson-ViG-Auth-DataRequest (26.193.125): a number, 4 octets.
pub const ERICSSON_VIG_AUTH_DATAREQUEST: Attribute<Integer> =
    Attribute::vendor(ERICSSON, 125, "Ericsson-ViG-Auth-DataRequest");

/// Ericsson-ViG-IPT-Time-Stamp (26.193.126): a number, 4 octets.
pub const ERICSSON_VIG_IPT_TIME_STAMP: Attribute<Integer> =
    Attribute::vendor(ERICSSON, 126, "Ericsson-ViG-IPT-Time-Stamp");

/// Ericsson-ViG-User-Name-Info (26.193.127): a number, 4 octets.
pub const ERICSSON_VIG_USER_NAME_INFO: Attribute<Integer> =
    Attribute::vendor(ERICSSON, 127, "Ericsson-ViG-User-Name-Info");
