//! BroadSoft: BroadWorks accounting.
//!
//! Source: vendor documentation; private enterprise number 6431 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/broadsoft`: change it there.

use ulna_wire::{Attribute, Format, Text, Vendor};

/// BroadSoft: private enterprise number 6431.
pub const BROADSOFT: Vendor = Vendor::new(6431, Format::T1L1);

/// BWAS-Record-id (26.6431.1): text, 1 to 247 octets.
pub const BWAS_RECORD_ID: Attribute<Text> = Attribute::vendor(BROADSOFT, 1, "BWAS-Record-id");

/// BWAS-Service-provider (26.6431.2): text, 1 to 247 octets.
pub const BWAS_SERVICE_PROVIDER: Attribute<Text> = Attribute::vendor(BROADSOFT, 2, "BWAS-Service-provider");

/// BWAS-Type (26.6431.3): text, 1 to 247 octets.
pub const BWAS_TYPE: Attribute<Text> = Attribute::vendor(BROADSOFT, 3, "BWAS-Type");

/// BWAS-User-Number (26.6431.4): text, 1 to 247 octets.
pub const BWAS_USER_NUMBER: Attribute<Text> = Attribute::vendor(BROADSOFT, 4, "BWAS-User-Number");

/// BWAS-Group-Number (26.6431.5): text, 1 to 247 octets.
pub const BWAS_GROUP_NUMBER: Attribute<Text> = Attribute::vendor(BROADSOFT, 5, "BWAS-Group-Number");

/// BWAS-Direction (26.6431.6): text, 1 to 247 octets.
pub const BWAS_DIRECTION: Attribute<Text> = Attribute::vendor(BROADSOFT, 6, "BWAS-Direction");

/// BWAS-Calling-Number (26.6431.7): text, 1 to 247 octets.
pub const BWAS_CALLING_NUMBER: Attribute<Text> = Attribute::vendor(BROADSOFT, 7, "BWAS-Calling-Number");

/// BWAS-Calling-Presentation-Indic (26.6431.8): text, 1 to 247 octets.
pub const BWAS_CALLING_PRESENTATION_INDIC: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 8, "BWAS-Calling-Presentation-Indic");

/// BWAS-Called-Number (26.6431.9): text, 1 to 247 octets.
pub const BWAS_CALLED_NUMBER: Attribute<Text> = Attribute::vendor(BROADSOFT, 9, "BWAS-Called-Number");

/// BWAS-Start-Time (26.6431.10): text, 1 to 247 octets.
pub const BWAS_START_TIME: Attribute<Text> = Attribute::vendor(BROADSOFT, 10, "BWAS-Start-Time");

/// BWAS-User-Timezone (26.6431.11): text, 1 to 247 octets.
pub const BWAS_USER_TIMEZONE: Attribute<Text> = Attribute::vendor(BROADSOFT, 11, "BWAS-User-Timezone");

/// BWAS-Answer-Indic (26.6431.12): text, 1 to 247 octets.
pub const BWAS_ANSWER_INDIC: Attribute<Text> = Attribute::vendor(BROADSOFT, 12, "BWAS-Answer-Indic");

/// BWAS-Answer-Time (26.6431.13): text, 1 to 247 octets.
pub const BWAS_ANSWER_TIME: Attribute<Text> = Attribute::vendor(BROADSOFT, 13, "BWAS-Answer-Time");

/// BWAS-Release-Time (26.6431.14): text, 1 to 247 octets.
pub const BWAS_RELEASE_TIME: Attribute<Text> = Attribute::vendor(BROADSOFT, 14, "BWAS-Release-Time");

/// BWAS-Termination-Cause (26.6431.15): text, 1 to 247 octets.
pub const BWAS_TERMINATION_CAUSE: Attribute<Text> = Attribute::vendor(BROADSOFT, 15, "BWAS-Termination-Cause");

/// BWAS-Network-Type (26.6431.16): text, 1 to 247 octets.
pub const BWAS_NETWORK_TYPE: Attribute<Text> = Attribute::vendor(BROADSOFT, 16, "BWAS-Network-Type");

/// BWAS-Carrier-Identification-Code (26.6431.17): text, 1 to 247 octets.
pub const BWAS_CARRIER_IDENTIFICATION_CODE: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 17, "BWAS-Carrier-Identification-Code");

/// BWAS-Dialed-Digits (26.6431.18): text, 1 to 247 octets.
pub const BWAS_DIALED_DIGITS: Attribute<Text> = Attribute::vendor(BROADSOFT, 18, "BWAS-Dialed-Digits");

/// BWAS-Call-Category (26.6431.19): text, 1 to 247 octets.
pub const BWAS_CALL_CATEGORY: Attribute<Text> = Attribute::vendor(BROADSOFT, 19, "BWAS-Call-Category");

/// BWAS-Network-Call-Type (26.6431.20): text, 1 to 247 octets.
pub const BWAS_NETWORK_CALL_TYPE: Attribute<Text> = Attribute::vendor(BROADSOFT, 20, "BWAS-Network-Call-Type");

/// BWAS-Network-Translated-Number (26.6431.21): text, 1 to 247 octets.
pub const BWAS_NETWORK_TRANSLATED_NUMBER: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 21, "BWAS-Network-Translated-Number");

/// BWAS-Network-Translated-Group (26.6431.22): text, 1 to 247 octets.
pub const BWAS_NETWORK_TRANSLATED_GROUP: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 22, "BWAS-Network-Translated-Group");

/// BWAS-Releasing-Party (26.6431.23): text, 1 to 247 octets.
pub const BWAS_RELEASING_PARTY: Attribute<Text> = Attribute::vendor(BROADSOFT, 23, "BWAS-Releasing-Party");

/// BWAS-Route (26.6431.24): text, 1 to 247 octets.
pub const BWAS_ROUTE: Attribute<Text> = Attribute::vendor(BROADSOFT, 24, "BWAS-Route");

/// BWAS-Network-Callid (26.6431.25): text, 1 to 247 octets.
pub const BWAS_NETWORK_CALLID: Attribute<Text> = Attribute::vendor(BROADSOFT, 25, "BWAS-Network-Callid");

/// BWAS-Codec (26.6431.26): text, 1 to 247 octets.
pub const BWAS_CODEC: Attribute<Text> = Attribute::vendor(BROADSOFT, 26, "BWAS-Codec");

/// BWAS-Access-Device-Address (26.6431.27): text, 1 to 247 octets.
pub const BWAS_ACCESS_DEVICE_ADDRESS: Attribute<Text> = Attribute::vendor(BROADSOFT, 27, "BWAS-Access-Device-Address");

/// BWAS-Access-Callid (26.6431.28): text, 1 to 247 octets.
pub const BWAS_ACCESS_CALLID: Attribute<Text> = Attribute::vendor(BROADSOFT, 28, "BWAS-Access-Callid");

/// BWAS-Spare-29 (26.6431.29): text, 1 to 247 octets.
pub const BWAS_SPARE_29: Attribute<Text> = Attribute::vendor(BROADSOFT, 29, "BWAS-Spare-29");

/// BWAS-Failover-Correlation-Id (26.6431.30): text, 1 to 247 octets.
pub const BWAS_FAILOVER_CORRELATION_ID: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 30, "BWAS-Failover-Correlation-Id");

/// BWAS-Spare-31 (26.6431.31): text, 1 to 247 octets.
pub const BWAS_SPARE_31: Attribute<Text> = Attribute::vendor(BROADSOFT, 31, "BWAS-Spare-31");

/// BWAS-Group (26.6431.32): text, 1 to 247 octets.
pub const BWAS_GROUP: Attribute<Text> = Attribute::vendor(BROADSOFT, 32, "BWAS-Group");

/// BWAS-Department (26.6431.33): text, 1 to 247 octets.
pub const BWAS_DEPARTMENT: Attribute<Text> = Attribute::vendor(BROADSOFT, 33, "BWAS-Department");

/// BWAS-Account-Code (26.6431.34): text, 1 to 247 octets.
pub const BWAS_ACCOUNT_CODE: Attribute<Text> = Attribute::vendor(BROADSOFT, 34, "BWAS-Account-Code");

/// BWAS-Authorization-Code (26.6431.35): text, 1 to 247 octets.
pub const BWAS_AUTHORIZATION_CODE: Attribute<Text> = Attribute::vendor(BROADSOFT, 35, "BWAS-Authorization-Code");

/// BWAS-Original-Called-Number (26.6431.36): text, 1 to 247 octets.
pub const BWAS_ORIGINAL_CALLED_NUMBER: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 36, "BWAS-Original-Called-Number");

/// BWAS-Original-Called-Presentation-Indic (26.6431.37): text, 1 to 247 octets.
pub const BWAS_ORIGINAL_CALLED_PRESENTATION_INDIC: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 37, "BWAS-Original-Called-Presentation-Indic");

/// BWAS-Original-Called-Reason (26.6431.38): text, 1 to 247 octets.
pub const BWAS_ORIGINAL_CALLED_REASON: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 38, "BWAS-Original-Called-Reason");

/// BWAS-Redirecting-Number (26.6431.39): text, 1 to 247 octets.
pub const BWAS_REDIRECTING_NUMBER: Attribute<Text> = Attribute::vendor(BROADSOFT, 39, "BWAS-Redirecting-Number");

/// BWAS-Redirecting-Presentation-Indic (26.6431.40): text, 1 to 247 octets.
pub const BWAS_REDIRECTING_PRESENTATION_INDIC: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 40, "BWAS-Redirecting-Presentation-Indic");

/// BWAS-Redirecting-Reason (26.6431.41): text, 1 to 247 octets.
pub const BWAS_REDIRECTING_REASON: Attribute<Text> = Attribute::vendor(BROADSOFT, 41, "BWAS-Redirecting-Reason");

/// BWAS-Charge-Indic (26.6431.42): text, 1 to 247 octets.
pub const BWAS_CHARGE_INDIC: Attribute<Text> = Attribute::vendor(BROADSOFT, 42, "BWAS-Charge-Indic");

/// BWAS-Type-Of-Network (26.6431.43): text, 1 to 247 octets.
pub const BWAS_TYPE_OF_NETWORK: Attribute<Text> = Attribute::vendor(BROADSOFT, 43, "BWAS-Type-Of-Network");

/// BWAS-VP-Calling-Invoke-Time (26.6431.44): text, 1 to 247 octets.
pub const BWAS_VP_CALLING_INVOKE_TIME: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 44, "BWAS-VP-Calling-Invoke-Time");

/// BWAS-Local-Callid (26.6431.45): text, 1 to 247 octets.
pub const BWAS_LOCAL_CALLID: Attribute<Text> = Attribute::vendor(BROADSOFT, 45, "BWAS-Local-Callid");

/// BWAS-Remote-Callid (26.6431.46): text, 1 to 247 octets.
pub const BWAS_REMOTE_CALLID: Attribute<Text> = Attribute::vendor(BROADSOFT, 46, "BWAS-Remote-Callid");

/// BWAS-Calling-Party-Category (26.6431.47): text, 1 to 247 octets.
pub const BWAS_CALLING_PARTY_CATEGORY: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 47, "BWAS-Calling-Party-Category");

/// BWAS-Conference-Invoke-Time (26.6431.48): text, 1 to 247 octets.
pub const BWAS_CONFERENCE_INVOKE_TIME: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 48, "BWAS-Conference-Invoke-Time");

/// BWAS-Conference-Callid (26.6431.49): text, 1 to 247 octets.
pub const BWAS_CONFERENCE_CALLID: Attribute<Text> = Attribute::vendor(BROADSOFT, 49, "BWAS-Conference-Callid");

/// BWAS-Conference-To (26.6431.50): text, 1 to 247 octets.
pub const BWAS_CONFERENCE_TO: Attribute<Text> = Attribute::vendor(BROADSOFT, 50, "BWAS-Conference-To");

/// BWAS-Conference-From (26.6431.51): text, 1 to 247 octets.
pub const BWAS_CONFERENCE_FROM: Attribute<Text> = Attribute::vendor(BROADSOFT, 51, "BWAS-Conference-From");

/// BWAS-Conference-Id (26.6431.52): text, 1 to 247 octets.
pub const BWAS_CONFERENCE_ID: Attribute<Text> = Attribute::vendor(BROADSOFT, 52, "BWAS-Conference-Id");

/// BWAS-Conference-Role (26.6431.53): text, 1 to 247 octets.
pub const BWAS_CONFERENCE_ROLE: Attribute<Text> = Attribute::vendor(BROADSOFT, 53, "BWAS-Conference-Role");

/// BWAS-Conference-Bridge (26.6431.54): text, 1 to 247 octets.
pub const BWAS_CONFERENCE_BRIDGE: Attribute<Text> = Attribute::vendor(BROADSOFT, 54, "BWAS-Conference-Bridge");

/// BWAS-Conference-Owner (26.6431.55): text, 1 to 247 octets.
pub const BWAS_CONFERENCE_OWNER: Attribute<Text> = Attribute::vendor(BROADSOFT, 55, "BWAS-Conference-Owner");

/// BWAS-Conference-Owner-Dn (26.6431.56): text, 1 to 247 octets.
pub const BWAS_CONFERENCE_OWNER_DN: Attribute<Text> = Attribute::vendor(BROADSOFT, 56, "BWAS-Conference-Owner-Dn");

/// BWAS-Conference-Title (26.6431.57): text, 1 to 247 octets.
pub const BWAS_CONFERENCE_TITLE: Attribute<Text> = Attribute::vendor(BROADSOFT, 57, "BWAS-Conference-Title");

/// BWAS-Conference-Project-Code (26.6431.58): text, 1 to 247 octets.
pub const BWAS_CONFERENCE_PROJECT_CODE: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 58, "BWAS-Conference-Project-Code");

/// BWAS-Charging-Vector-Key (26.6431.59): text, 1 to 247 octets.
pub const BWAS_CHARGING_VECTOR_KEY: Attribute<Text> = Attribute::vendor(BROADSOFT, 59, "BWAS-Charging-Vector-Key");

/// BWAS-Charging-Vection-Creator (26.6431.60): text, 1 to 247 octets.
pub const BWAS_CHARGING_VECTION_CREATOR: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 60, "BWAS-Charging-Vection-Creator");

/// BWAS-Charging-Vection-Orig (26.6431.61): text, 1 to 247 octets.
pub const BWAS_CHARGING_VECTION_ORIG: Attribute<Text> = Attribute::vendor(BROADSOFT, 61, "BWAS-Charging-Vection-Orig");

/// BWAS-Charging-Vection-Term (26.6431.62): text, 1 to 247 octets.
pub const BWAS_CHARGING_VECTION_TERM: Attribute<Text> = Attribute::vendor(BROADSOFT, 62, "BWAS-Charging-Vection-Term");

/// BWAS-Acc-Per-Call-Invoke-Time (26.6431.63): text, 1 to 247 octets.
pub const BWAS_ACC_PER_CALL_INVOKE_TIME: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 63, "BWAS-Acc-Per-Call-Invoke-Time");

/// BWAS-Acc-Per-Call-Fac-Result (26.6431.64): text, 1 to 247 octets.
pub const BWAS_ACC_PER_CALL_FAC_RESULT: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 64, "BWAS-Acc-Per-Call-Fac-Result");

/// BWAS-Acb-Act-Invoke-Time (26.6431.65): text, 1 to 247 octets.
pub const BWAS_ACB_ACT_INVOKE_TIME: Attribute<Text> = Attribute::vendor(BROADSOFT, 65, "BWAS-Acb-Act-Invoke-Time");

/// BWAS-Acb-Act-Fac-Result (26.6431.66): text, 1 to 247 octets.
pub const BWAS_ACB_ACT_FAC_RESULT: Attribute<Text> = Attribute::vendor(BROADSOFT, 66, "BWAS-Acb-Act-Fac-Result");

/// BWAS-Acb-Deact-Invoke-Time (26.6431.67): text, 1 to 247 octets.
pub const BWAS_ACB_DEACT_INVOKE_TIME: Attribute<Text> = Attribute::vendor(BROADSOFT, 67, "BWAS-Acb-Deact-Invoke-Time");

/// BWAS-Acb-Deact-Fac-Result (26.6431.68): text, 1 to 247 octets.
pub const BWAS_ACB_DEACT_FAC_RESULT: Attribute<Text> = Attribute::vendor(BROADSOFT, 68, "BWAS-Acb-Deact-Fac-Result");

/// BWAS-Call-Park-Invoke-Time (26.6431.69): text, 1 to 247 octets.
pub const BWAS_CALL_PARK_INVOKE_TIME: Attribute<Text> = Attribute::vendor(BROADSOFT, 69, "BWAS-Call-Park-Invoke-Time");

/// BWAS-Call-Park-Fac-Result (26.6431.70): text, 1 to 247 octets.
pub const BWAS_CALL_PARK_FAC_RESULT: Attribute<Text> = Attribute::vendor(BROADSOFT, 70, "BWAS-Call-Park-Fac-Result");

/// BWAS-Call-Park-Retr-Invoke-Time (26.6431.71): text, 1 to 247 octets.
pub const BWAS_CALL_PARK_RETR_INVOKE_TIME: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 71, "BWAS-Call-Park-Retr-Invoke-Time");

/// BWAS-Call-Park-Retr-Fac-Result (26.6431.72): text, 1 to 247 octets.
pub const BWAS_CALL_PARK_RETR_FAC_RESULT: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 72, "BWAS-Call-Park-Retr-Fac-Result");

/// BWAS-Call-Pickup-Invoke-Time (26.6431.73): text, 1 to 247 octets.
pub const BWAS_CALL_PICKUP_INVOKE_TIME: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 73, "BWAS-Call-Pickup-Invoke-Time");

/// BWAS-Call-Pickup-Fac-Result (26.6431.74): text, 1 to 247 octets.
pub const BWAS_CALL_PICKUP_FAC_RESULT: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 74, "BWAS-Call-Pickup-Fac-Result");

/// BWAS-Directed-Call-Pickup-Invoke-Time (26.6431.75): text, 1 to 247 octets.
pub const BWAS_DIRECTED_CALL_PICKUP_INVOKE_TIME: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 75, "BWAS-Directed-Call-Pickup-Invoke-Time");

/// BWAS-Directed-Call-Pickup-Fac-Result (26.6431.76): text, 1 to 247 octets.
pub const BWAS_DIRECTED_CALL_PICKUP_FAC_RESULT: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 76, "BWAS-Directed-Call-Pickup-Fac-Result");

/// BWAS-Dpubi-Invoke-Time (26.6431.77): text, 1 to 247 octets.
pub const BWAS_DPUBI_INVOKE_TIME: Attribute<Text> = Attribute::vendor(BROADSOFT, 77, "BWAS-Dpubi-Invoke-Time");

/// BWAS-Dpubi-Fac-Result (26.6431.78): text, 1 to 247 octets.
pub const BWAS_DPUBI_FAC_RESULT: Attribute<Text> = Attribute::vendor(BROADSOFT, 78, "BWAS-Dpubi-Fac-Result");

/// BWAS-Cancel-Cwt-Per-Call-Invoke-Time (26.6431.79): text, 1 to 247 octets.
pub const BWAS_CANCEL_CWT_PER_CALL_INVOKE_TIME: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 79, "BWAS-Cancel-Cwt-Per-Call-Invoke-Time");

/// BWAS-Cancel-Cwt-Per-Call-Fac-Result (26.6431.80): text, 1 to 247 octets.
pub const BWAS_CANCEL_CWT_PER_CALL_FAC_RESULT: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 80, "BWAS-Cancel-Cwt-Per-Call-Fac-Result");

/// BWAS-Cfa-Act-Invoke-Time (26.6431.81): text, 1 to 247 octets.
pub const BWAS_CFA_ACT_INVOKE_TIME: Attribute<Text> = Attribute::vendor(BROADSOFT, 81, "BWAS-Cfa-Act-Invoke-Time");

/// BWAS-Cfa-Act-Fac-Result (26.6431.82): text, 1 to 247 octets.
pub const BWAS_CFA_ACT_FAC_RESULT: Attribute<Text> = Attribute::vendor(BROADSOFT, 82, "BWAS-Cfa-Act-Fac-Result");

/// BWAS-Cfa-Deact-Invoke-Time (26.6431.83): text, 1 to 247 octets.
pub const BWAS_CFA_DEACT_INVOKE_TIME: Attribute<Text> = Attribute::vendor(BROADSOFT, 83, "BWAS-Cfa-Deact-Invoke-Time");

/// BWAS-Cfa-Deact-Fac-Result (26.6431.84): text, 1 to 247 octets.
pub const BWAS_CFA_DEACT_FAC_RESULT: Attribute<Text> = Attribute::vendor(BROADSOFT, 84, "BWAS-Cfa-Deact-Fac-Result");

/// BWAS-Cfb-Act-Invoke-Time (26.6431.85): text, 1 to 247 octets.
pub const BWAS_CFB_ACT_INVOKE_TIME: Attribute<Text> = Attribute::vendor(BROADSOFT, 85, "BWAS-Cfb-Act-Invoke-Time");

/// BWAS-Cfb-Act-Fac-Result (26.6431.86): text, 1 to 247 octets.
pub const BWAS_CFB_ACT_FAC_RESULT: Attribute<Text> = Attribute::vendor(BROADSOFT, 86, "BWAS-Cfb-Act-Fac-Result");

/// BWAS-Cfb-Deact-Invoke-Time (26.6431.87): text, 1 to 247 octets.
pub const BWAS_CFB_DEACT_INVOKE_TIME: Attribute<Text> = Attribute::vendor(BROADSOFT, 87, "BWAS-Cfb-Deact-Invoke-Time");

/// BWAS-Cfb-Deact-Fac-Result (26.6431.88): text, 1 to 247 octets.
pub const BWAS_CFB_DEACT_FAC_RESULT: Attribute<Text> = Attribute::vendor(BROADSOFT, 88, "BWAS-Cfb-Deact-Fac-Result");

/// BWAS-Cfna-Act-Invoke-Time (26.6431.89): text, 1 to 247 octets.
pub const BWAS_CFNA_ACT_INVOKE_TIME: Attribute<Text> = Attribute::vendor(BROADSOFT, 89, "BWAS-Cfna-Act-Invoke-Time");

/// BWAS-Cfna-Act-Fac-Result (26.6431.90): text, 1 to 247 octets.
pub const BWAS_CFNA_ACT_FAC_RESULT: Attribute<Text> = Attribute::vendor(BROADSOFT, 90, "BWAS-Cfna-Act-Fac-Result");

/// BWAS-Cfna-Deact-Invoke-Time (26.6431.91): text, 1 to 247 octets.
pub const BWAS_CFNA_DEACT_INVOKE_TIME: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 91, "BWAS-Cfna-Deact-Invoke-Time");

/// BWAS-Cfna-Deact-Fac-Result (26.6431.92): text, 1 to 247 octets.
pub const BWAS_CFNA_DEACT_FAC_RESULT: Attribute<Text> = Attribute::vendor(BROADSOFT, 92, "BWAS-Cfna-Deact-Fac-Result");

/// BWAS-Clid-Delivery-Per-Call-Invoke-Time (26.6431.93): text, 1 to 247 octets.
pub const BWAS_CLID_DELIVERY_PER_CALL_INVOKE_TIME: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 93, "BWAS-Clid-Delivery-Per-Call-Invoke-Time");

/// BWAS-Clid-Delivery-Per-Call-Fac-Result (26.6431.94): text, 1 to 247 octets.
pub const BWAS_CLID_DELIVERY_PER_CALL_FAC_RESULT: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 94, "BWAS-Clid-Delivery-Per-Call-Fac-Result");

/// BWAS-Clid-Blocking-Per-Call-Invoke-Time (26.6431.95): text, 1 to 247 octets.
pub const BWAS_CLID_BLOCKING_PER_CALL_INVOKE_TIME: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 95, "BWAS-Clid-Blocking-Per-Call-Invoke-Time");

/// BWAS-Clid-Blocking-Per-Call-Fac-Result (26.6431.96): text, 1 to 247 octets.
pub const BWAS_CLID_BLOCKING_PER_CALL_FAC_RESULT: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 96, "BWAS-Clid-Blocking-Per-Call-Fac-Result");

/// BWAS-Cot-Invoke-Time (26.6431.97): text, 1 to 247 octets.
pub const BWAS_COT_INVOKE_TIME: Attribute<Text> = Attribute::vendor(BROADSOFT, 97, "BWAS-Cot-Invoke-Time");

/// BWAS-Cot-Fac-Result (26.6431.98): text, 1 to 247 octets.
pub const BWAS_COT_FAC_RESULT: Attribute<Text> = Attribute::vendor(BROADSOFT, 98, "BWAS-Cot-Fac-Result");

/// BWAS-Direct-Vm-Xfer-Invoke-Time (26.6431.99): text, 1 to 247 octets.
pub const BWAS_DIRECT_VM_XFER_INVOKE_TIME: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 99, "BWAS-Direct-Vm-Xfer-Invoke-Time");

/// BWAS-Direct-Vm-Xfer-Fac-Result (26.6431.100): text, 1 to 247 octets.
pub const BWAS_DIRECT_VM_XFER_FAC_RESULT: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 100, "BWAS-Direct-Vm-Xfer-Fac-Result");

/// BWAS-Dnd-Act-Invoke-Time (26.6431.101): text, 1 to 247 octets.
pub const BWAS_DND_ACT_INVOKE_TIME: Attribute<Text> = Attribute::vendor(BROADSOFT, 101, "BWAS-Dnd-Act-Invoke-Time");

/// BWAS-Dnd-Act-Fac-Result (26.6431.102): text, 1 to 247 octets.
pub const BWAS_DND_ACT_FAC_RESULT: Attribute<Text> = Attribute::vendor(BROADSOFT, 102, "BWAS-Dnd-Act-Fac-Result");

/// BWAS-Dnd-Deact-Invoke-Time (26.6431.103): text, 1 to 247 octets.
pub const BWAS_DND_DEACT_INVOKE_TIME: Attribute<Text> = Attribute::vendor(BROADSOFT, 103, "BWAS-Dnd-Deact-Invoke-Time");

/// BWAS-Dnd-Deact-Fac-Result (26.6431.104): text, 1 to 247 octets.
pub const BWAS_DND_DEACT_FAC_RESULT: Attribute<Text> = Attribute::vendor(BROADSOFT, 104, "BWAS-Dnd-Deact-Fac-Result");

/// BWAS-Sac-Lock-Invoke-Time (26.6431.105): text, 1 to 247 octets.
pub const BWAS_SAC_LOCK_INVOKE_TIME: Attribute<Text> = Attribute::vendor(BROADSOFT, 105, "BWAS-Sac-Lock-Invoke-Time");

/// BWAS-Sac-Lock-Fac-Result (26.6431.106): text, 1 to 247 octets.
pub const BWAS_SAC_LOCK_FAC_RESULT: Attribute<Text> = Attribute::vendor(BROADSOFT, 106, "BWAS-Sac-Lock-Fac-Result");

/// BWAS-Sac-Unlock-Invoke-Time (26.6431.107): text, 1 to 247 octets.
pub const BWAS_SAC_UNLOCK_INVOKE_TIME: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 107, "BWAS-Sac-Unlock-Invoke-Time");

/// BWAS-Sac-Unlock-Fac-Result (26.6431.108): text, 1 to 247 octets.
pub const BWAS_SAC_UNLOCK_FAC_RESULT: Attribute<Text> = Attribute::vendor(BROADSOFT, 108, "BWAS-Sac-Unlock-Fac-Result");

/// BWAS-Flash-Call-Hold-Invoke-Time (26.6431.109): text, 1 to 247 octets.
pub const BWAS_FLASH_CALL_HOLD_INVOKE_TIME: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 109, "BWAS-Flash-Call-Hold-Invoke-Time");

/// BWAS-Flash-Call-Hold-Fac-Result (26.6431.110): text, 1 to 247 octets.
pub const BWAS_FLASH_CALL_HOLD_FAC_RESULT: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 110, "BWAS-Flash-Call-Hold-Fac-Result");

/// BWAS-Last-Number-Redial-Invoke-Time (26.6431.111): text, 1 to 247 octets.
pub const BWAS_LAST_NUMBER_REDIAL_INVOKE_TIME: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 111, "BWAS-Last-Number-Redial-Invoke-Time");

/// BWAS-Last-Number-Redial-Fac-Result (26.6431.112): text, 1 to 247 octets.
pub const BWAS_LAST_NUMBER_REDIAL_FAC_RESULT: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 112, "BWAS-Last-Number-Redial-Fac-Result");

/// BWAS-Return-Call-Invoke-Time (26.6431.113): text, 1 to 247 octets.
pub const BWAS_RETURN_CALL_INVOKE_TIME: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 113, "BWAS-Return-Call-Invoke-Time");

/// BWAS-Return-Call-Fac-Result (26.6431.114): text, 1 to 247 octets.
pub const BWAS_RETURN_CALL_FAC_RESULT: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 114, "BWAS-Return-Call-Fac-Result");

/// BWAS-Sd100-Programming-Invoke-Time (26.6431.115): text, 1 to 247 octets.
pub const BWAS_SD100_PROGRAMMING_INVOKE_TIME: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 115, "BWAS-Sd100-Programming-Invoke-Time");

/// BWAS-Sd100-Programming-Fac-Result (26.6431.116): text, 1 to 247 octets.
pub const BWAS_SD100_PROGRAMMING_FAC_RESULT: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 116, "BWAS-Sd100-Programming-Fac-Result");

/// BWAS-Sd8-Programming-Invoke-Time (26.6431.117): text, 1 to 247 octets.
pub const BWAS_SD8_PROGRAMMING_INVOKE_TIME: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 117, "BWAS-Sd8-Programming-Invoke-Time");

/// BWAS-Sd8-Programming-Fac-Result (26.6431.118): text, 1 to 247 octets.
pub const BWAS_SD8_PROGRAMMING_FAC_RESULT: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 118, "BWAS-Sd8-Programming-Fac-Result");

/// BWAS-Clear-Mwi-Invoke-Time (26.6431.119): text, 1 to 247 octets.
pub const BWAS_CLEAR_MWI_INVOKE_TIME: Attribute<Text> = Attribute::vendor(BROADSOFT, 119, "BWAS-Clear-Mwi-Invoke-Time");

/// BWAS-Clear-Mwi-Fac-Result (26.6431.120): text, 1 to 247 octets.
pub const BWAS_CLEAR_MWI_FAC_RESULT: Attribute<Text> = Attribute::vendor(BROADSOFT, 120, "BWAS-Clear-Mwi-Fac-Result");

/// BWAS-UserId (26.6431.121): text, 1 to 247 octets.
pub const BWAS_USERID: Attribute<Text> = Attribute::vendor(BROADSOFT, 121, "BWAS-UserId");

/// BWAS-Other-Party-Name (26.6431.122): text, 1 to 247 octets.
pub const BWAS_OTHER_PARTY_NAME: Attribute<Text> = Attribute::vendor(BROADSOFT, 122, "BWAS-Other-Party-Name");

/// BWAS-Other-Party-Name-Pres-Indic (26.6431.123): text, 1 to 247 octets.
pub const BWAS_OTHER_PARTY_NAME_PRES_INDIC: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 123, "BWAS-Other-Party-Name-Pres-Indic");

/// BWAS-Moh-Deact-Fac-Result (26.6431.125): text, 1 to 247 octets.
pub const BWAS_MOH_DEACT_FAC_RESULT: Attribute<Text> = Attribute::vendor(BROADSOFT, 125, "BWAS-Moh-Deact-Fac-Result");

/// BWAS-Push-to-Talk-Invoke-Time (26.6431.126): text, 1 to 247 octets.
pub const BWAS_PUSH_TO_TALK_INVOKE_TIME: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 126, "BWAS-Push-to-Talk-Invoke-Time");

/// BWAS-Push-to-Talk-Fac-Result (26.6431.127): text, 1 to 247 octets.
pub const BWAS_PUSH_TO_TALK_FAC_RESULT: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 127, "BWAS-Push-to-Talk-Fac-Result");

/// BWAS-Hoteling-Invoke-Time (26.6431.128): text, 1 to 247 octets.
pub const BWAS_HOTELING_INVOKE_TIME: Attribute<Text> = Attribute::vendor(BROADSOFT, 128, "BWAS-Hoteling-Invoke-Time");

/// BWAS-Hoteling-Group (26.6431.129): text, 1 to 247 octets.
pub const BWAS_HOTELING_GROUP: Attribute<Text> = Attribute::vendor(BROADSOFT, 129, "BWAS-Hoteling-Group");

/// BWAS-Hoteling-UserId (26.6431.130): text, 1 to 247 octets.
pub const BWAS_HOTELING_USERID: Attribute<Text> = Attribute::vendor(BROADSOFT, 130, "BWAS-Hoteling-UserId");

/// BWAS-Hoteling-User-Number (26.6431.131): text, 1 to 247 octets.
pub const BWAS_HOTELING_USER_NUMBER: Attribute<Text> = Attribute::vendor(BROADSOFT, 131, "BWAS-Hoteling-User-Number");

/// BWAS-Hoteling-Group-Number (26.6431.132): text, 1 to 247 octets.
pub const BWAS_HOTELING_GROUP_NUMBER: Attribute<Text> = Attribute::vendor(BROADSOFT, 132, "BWAS-Hoteling-Group-Number");

/// BWAS-Diversion-Inhibitor-Invoke-time (26.6431.133): text, 1 to 247 octets.
pub const BWAS_DIVERSION_INHIBITOR_INVOKE_TIME: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 133, "BWAS-Diversion-Inhibitor-Invoke-time");

/// BWAS-Diversion-Inhibitor-Fac-Result (26.6431.134): text, 1 to 247 octets.
pub const BWAS_DIVERSION_INHIBITOR_FAC_RESULT: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 134, "BWAS-Diversion-Inhibitor-Fac-Result");

/// BWAS-Trunk-Group-Name (26.6431.135): text, 1 to 247 octets.
pub const BWAS_TRUNK_GROUP_NAME: Attribute<Text> = Attribute::vendor(BROADSOFT, 135, "BWAS-Trunk-Group-Name");

/// BWAS-Spare-136 (26.6431.136): text, 1 to 247 octets.
pub const BWAS_SPARE_136: Attribute<Text> = Attribute::vendor(BROADSOFT, 136, "BWAS-Spare-136");

/// BWAS-InstantGroupCall-Invoke-Time (26.6431.137): text, 1 to 247 octets.
pub const BWAS_INSTANTGROUPCALL_INVOKE_TIME: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 137, "BWAS-InstantGroupCall-Invoke-Time");

/// BWAS-InstantGroupCall-PushToTalk (26.6431.138): text, 1 to 247 octets.
pub const BWAS_INSTANTGROUPCALL_PUSHTOTALK: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 138, "BWAS-InstantGroupCall-PushToTalk");

/// BWAS-InstantGroupCall-Related-Callid (26.6431.139): text, 1 to 247 octets.
pub const BWAS_INSTANTGROUPCALL_RELATED_CALLID: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 139, "BWAS-InstantGroupCall-Related-Callid");

/// BWAS-CustomRingback-Invoke-Time (26.6431.140): text, 1 to 247 octets.
pub const BWAS_CUSTOMRINGBACK_INVOKE_TIME: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 140, "BWAS-CustomRingback-Invoke-Time");

/// BWAS-CLID-Permitted (26.6431.141): text, 1 to 247 octets.
pub const BWAS_CLID_PERMITTED: Attribute<Text> = Attribute::vendor(BROADSOFT, 141, "BWAS-CLID-Permitted");

/// BWAS-AHR-Invoke-Time (26.6431.142): text, 1 to 247 octets.
pub const BWAS_AHR_INVOKE_TIME: Attribute<Text> = Attribute::vendor(BROADSOFT, 142, "BWAS-AHR-Invoke-Time");

/// BWAS-AHR-Action (26.6431.143): text, 1 to 247 octets.
pub const BWAS_AHR_ACTION: Attribute<Text> = Attribute::vendor(BROADSOFT, 143, "BWAS-AHR-Action");

/// BWAS-Access-Network-Info (26.6431.144): text, 1 to 247 octets.
pub const BWAS_ACCESS_NETWORK_INFO: Attribute<Text> = Attribute::vendor(BROADSOFT, 144, "BWAS-Access-Network-Info");

/// BWAS-Charging-Function-Addresses (26.6431.145): text, 1 to 247 octets.
pub const BWAS_CHARGING_FUNCTION_ADDRESSES: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 145, "BWAS-Charging-Function-Addresses");

/// BWAS-Charge-Number (26.6431.146): text, 1 to 247 octets.
pub const BWAS_CHARGE_NUMBER: Attribute<Text> = Attribute::vendor(BROADSOFT, 146, "BWAS-Charge-Number");

/// BWAS-Related-CallId (26.6431.147): text, 1 to 247 octets.
pub const BWAS_RELATED_CALLID: Attribute<Text> = Attribute::vendor(BROADSOFT, 147, "BWAS-Related-CallId");

/// BWAS-Related-CallId-Reason (26.6431.148): text, 1 to 247 octets.
pub const BWAS_RELATED_CALLID_REASON: Attribute<Text> = Attribute::vendor(BROADSOFT, 148, "BWAS-Related-CallId-Reason");

/// BWAS-Transfer-Invoke-Time (26.6431.149): text, 1 to 247 octets.
pub const BWAS_TRANSFER_INVOKE_TIME: Attribute<Text> = Attribute::vendor(BROADSOFT, 149, "BWAS-Transfer-Invoke-Time");

/// BWAS-Transfer-Result (26.6431.150): text, 1 to 247 octets.
pub const BWAS_TRANSFER_RESULT: Attribute<Text> = Attribute::vendor(BROADSOFT, 150, "BWAS-Transfer-Result");

/// BWAS-Transfer-Related-CallId (26.6431.151): text, 1 to 247 octets.
pub const BWAS_TRANSFER_RELATED_CALLID: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 151, "BWAS-Transfer-Related-CallId");

/// BWAS-Transfer-Type (26.6431.152): text, 1 to 247 octets.
pub const BWAS_TRANSFER_TYPE: Attribute<Text> = Attribute::vendor(BROADSOFT, 152, "BWAS-Transfer-Type");

/// BWAS-Conf-Start-Time (26.6431.153): text, 1 to 247 octets.
pub const BWAS_CONF_START_TIME: Attribute<Text> = Attribute::vendor(BROADSOFT, 153, "BWAS-Conf-Start-Time");

/// BWAS-Conf-Stop-Time (26.6431.154): text, 1 to 247 octets.
pub const BWAS_CONF_STOP_TIME: Attribute<Text> = Attribute::vendor(BROADSOFT, 154, "BWAS-Conf-Stop-Time");

/// BWAS-Conf-Id (26.6431.155): text, 1 to 247 octets.
pub const BWAS_CONF_ID: Attribute<Text> = Attribute::vendor(BROADSOFT, 155, "BWAS-Conf-Id");

/// BWAS-Conf-Type (26.6431.156): text, 1 to 247 octets.
pub const BWAS_CONF_TYPE: Attribute<Text> = Attribute::vendor(BROADSOFT, 156, "BWAS-Conf-Type");

/// BWAS-Codec-Usage (26.6431.157): text, 1 to 247 octets.
pub const BWAS_CODEC_USAGE: Attribute<Text> = Attribute::vendor(BROADSOFT, 157, "BWAS-Codec-Usage");

/// BWAS-Vmb-Act-Invoke-Time (26.6431.158): text, 1 to 247 octets.
pub const BWAS_VMB_ACT_INVOKE_TIME: Attribute<Text> = Attribute::vendor(BROADSOFT, 158, "BWAS-Vmb-Act-Invoke-Time");

/// BWAS-Vmb-Act-Fac-Result (26.6431.159): text, 1 to 247 octets.
pub const BWAS_VMB_ACT_FAC_RESULT: Attribute<Text> = Attribute::vendor(BROADSOFT, 159, "BWAS-Vmb-Act-Fac-Result");

/// BWAS-Vmb-Deact-Invoke-Time (26.6431.160): text, 1 to 247 octets.
pub const BWAS_VMB_DEACT_INVOKE_TIME: Attribute<Text> = Attribute::vendor(BROADSOFT, 160, "BWAS-Vmb-Deact-Invoke-Time");

/// BWAS-Vmb-Deact-Fac-Result (26.6431.161): text, 1 to 247 octets.
pub const BWAS_VMB_DEACT_FAC_RESULT: Attribute<Text> = Attribute::vendor(BROADSOFT, 161, "BWAS-Vmb-Deact-Fac-Result");

/// BWAS-Vmna-Act-Invoke-Time (26.6431.162): text, 1 to 247 octets.
pub const BWAS_VMNA_ACT_INVOKE_TIME: Attribute<Text> = Attribute::vendor(BROADSOFT, 162, "BWAS-Vmna-Act-Invoke-Time");

/// BWAS-Vmna-Act-Fac-Result (26.6431.163): text, 1 to 247 octets.
pub const BWAS_VMNA_ACT_FAC_RESULT: Attribute<Text> = Attribute::vendor(BROADSOFT, 163, "BWAS-Vmna-Act-Fac-Result");

/// BWAS-Vmna-Deact-Invoke-Time (26.6431.164): text, 1 to 247 octets.
pub const BWAS_VMNA_DEACT_INVOKE_TIME: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 164, "BWAS-Vmna-Deact-Invoke-Time");

/// BWAS-Vmna-Deact-Fac-Result (26.6431.165): text, 1 to 247 octets.
pub const BWAS_VMNA_DEACT_FAC_RESULT: Attribute<Text> = Attribute::vendor(BROADSOFT, 165, "BWAS-Vmna-Deact-Fac-Result");

/// BWAS-Vma-Act-Invoke-Time (26.6431.166): text, 1 to 247 octets.
pub const BWAS_VMA_ACT_INVOKE_TIME: Attribute<Text> = Attribute::vendor(BROADSOFT, 166, "BWAS-Vma-Act-Invoke-Time");

/// BWAS-Vma-Act-Fac-Result (26.6431.167): text, 1 to 247 octets.
pub const BWAS_VMA_ACT_FAC_RESULT: Attribute<Text> = Attribute::vendor(BROADSOFT, 167, "BWAS-Vma-Act-Fac-Result");

/// BWAS-Vma-Deact-Invoke-Time (26.6431.168): text, 1 to 247 octets.
pub const BWAS_VMA_DEACT_INVOKE_TIME: Attribute<Text> = Attribute::vendor(BROADSOFT, 168, "BWAS-Vma-Deact-Invoke-Time");

/// BWAS-Vma-Deact-Fac-Result (26.6431.169): text, 1 to 247 octets.
pub const BWAS_VMA_DEACT_FAC_RESULT: Attribute<Text> = Attribute::vendor(BROADSOFT, 169, "BWAS-Vma-Deact-Fac-Result");

/// BWAS-No-Answer-Set-Invoke-Time (26.6431.170): text, 1 to 247 octets.
pub const BWAS_NO_ANSWER_SET_INVOKE_TIME: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 170, "BWAS-No-Answer-Set-Invoke-Time");

/// BWAS-No-Answer-Set-Fac-Result (26.6431.171): text, 1 to 247 octets.
pub const BWAS_NO_ANSWER_SET_FAC_RESULT: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 171, "BWAS-No-Answer-Set-Fac-Result");

/// BWAS-Clid-Blocking-Act-Invoke-Time (26.6431.172): text, 1 to 247 octets.
pub const BWAS_CLID_BLOCKING_ACT_INVOKE_TIME: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 172, "BWAS-Clid-Blocking-Act-Invoke-Time");

/// BWAS-Clid-Blocking-Act-Fac-Result (26.6431.173): text, 1 to 247 octets.
pub const BWAS_CLID_BLOCKING_ACT_FAC_RESULT: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 173, "BWAS-Clid-Blocking-Act-Fac-Result");

/// BWAS-Clid-Blocking-Deact-Invoke-Time (26.6431.174): text, 1 to 247 octets.
pub const BWAS_CLID_BLOCKING_DEACT_INVOKE_TIME: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 174, "BWAS-Clid-Blocking-Deact-Invoke-Time");

/// BWAS-Clid-Blocking-Deact-Fac-Result (26.6431.175): text, 1 to 247 octets.
pub const BWAS_CLID_BLOCKING_DEACT_FAC_RESULT: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 175, "BWAS-Clid-Blocking-Deact-Fac-Result");

/// BWAS-Call-Waiting-Act-Invoke-Time (26.6431.176): text, 1 to 247 octets.
pub const BWAS_CALL_WAITING_ACT_INVOKE_TIME: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 176, "BWAS-Call-Waiting-Act-Invoke-Time");

/// BWAS-Call-Waiting-Act-Fac-Result (26.6431.177): text, 1 to 247 octets.
pub const BWAS_CALL_WAITING_ACT_FAC_RESULT: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 177, "BWAS-Call-Waiting-Act-Fac-Result");

/// BWAS-Call-Waiting-Deact-Invoke-Time (26.6431.178): text, 1 to 247 octets.
pub const BWAS_CALL_WAITING_DEACT_INVOKE_TIME: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 178, "BWAS-Call-Waiting-Deact-Invoke-Time");

/// BWAS-Call-Waiting-Deact-Fac-Result (26.6431.179): text, 1 to 247 octets.
pub const BWAS_CALL_WAITING_DEACT_FAC_RESULT: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 179, "BWAS-Call-Waiting-Deact-Fac-Result");

/// BWAS-Fax-Messaging (26.6431.180): text, 1 to 247 octets.
pub const BWAS_FAX_MESSAGING: Attribute<Text> = Attribute::vendor(BROADSOFT, 180, "BWAS-Fax-Messaging");

/// BWAS-TSD-Digits (26.6431.181): text, 1 to 247 octets.
pub const BWAS_TSD_DIGITS: Attribute<Text> = Attribute::vendor(BROADSOFT, 181, "BWAS-TSD-Digits");

/// BWAS-Trunk-Group-Info (26.6431.182): text, 1 to 247 octets.
pub const BWAS_TRUNK_GROUP_INFO: Attribute<Text> = Attribute::vendor(BROADSOFT, 182, "BWAS-Trunk-Group-Info");

/// BWAS-Recall-Type (26.6431.183): text, 1 to 247 octets.
pub const BWAS_RECALL_TYPE: Attribute<Text> = Attribute::vendor(BROADSOFT, 183, "BWAS-Recall-Type");

/// BWAS-Cfnrc-Act-Invoke-Time (26.6431.184): text, 1 to 247 octets.
pub const BWAS_CFNRC_ACT_INVOKE_TIME: Attribute<Text> = Attribute::vendor(BROADSOFT, 184, "BWAS-Cfnrc-Act-Invoke-Time");

/// BWAS-Cfnrc-Act-Fac-Result (26.6431.185): text, 1 to 247 octets.
pub const BWAS_CFNRC_ACT_FAC_RESULT: Attribute<Text> = Attribute::vendor(BROADSOFT, 185, "BWAS-Cfnrc-Act-Fac-Result");

/// BWAS-Cfnrc-Deact-Invoke-Time (26.6431.186): text, 1 to 247 octets.
pub const BWAS_CFNRC_DEACT_INVOKE_TIME: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 186, "BWAS-Cfnrc-Deact-Invoke-Time");

/// BWAS-Cfnrc-Deact-Fac-Result (26.6431.187): text, 1 to 247 octets.
pub const BWAS_CFNRC_DEACT_FAC_RESULT: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 187, "BWAS-Cfnrc-Deact-Fac-Result");

/// BWAS-Q850-Cause (26.6431.188): text, 1 to 247 octets.
pub const BWAS_Q850_CAUSE: Attribute<Text> = Attribute::vendor(BROADSOFT, 188, "BWAS-Q850-Cause");

/// BWAS-Dialed-Digits-Context (26.6431.189): text, 1 to 247 octets.
pub const BWAS_DIALED_DIGITS_CONTEXT: Attribute<Text> = Attribute::vendor(BROADSOFT, 189, "BWAS-Dialed-Digits-Context");

/// BWAS-Called-Number-Context (26.6431.190): text, 1 to 247 octets.
pub const BWAS_CALLED_NUMBER_CONTEXT: Attribute<Text> = Attribute::vendor(BROADSOFT, 190, "BWAS-Called-Number-Context");

/// BWAS-Network-Translated-Number-Context (26.6431.191): text, 1 to 247 octets.
pub const BWAS_NETWORK_TRANSLATED_NUMBER_CONTEXT: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 191, "BWAS-Network-Translated-Number-Context");

/// BWAS-Calling-Number-Context (26.6431.192): text, 1 to 247 octets.
pub const BWAS_CALLING_NUMBER_CONTEXT: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 192, "BWAS-Calling-Number-Context");

/// BWAS-Original-Called-Number-Context (26.6431.193): text, 1 to 247 octets.
pub const BWAS_ORIGINAL_CALLED_NUMBER_CONTEXT: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 193, "BWAS-Original-Called-Number-Context");

/// BWAS-Redirecting-Number-Context (26.6431.194): text, 1 to 247 octets.
pub const BWAS_REDIRECTING_NUMBER_CONTEXT: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 194, "BWAS-Redirecting-Number-Context");

/// BWAS-Location-Control-Act-Result (26.6431.195): text, 1 to 247 octets.
pub const BWAS_LOCATION_CONTROL_ACT_RESULT: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 195, "BWAS-Location-Control-Act-Result");

/// BWAS-Location-Control-Deact-Result (26.6431.196): text, 1 to 247 octets.
pub const BWAS_LOCATION_CONTROL_DEACT_RESULT: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 196, "BWAS-Location-Control-Deact-Result");

/// BWAS-Call-Retrieve-Result (26.6431.197): text, 1 to 247 octets.
pub const BWAS_CALL_RETRIEVE_RESULT: Attribute<Text> = Attribute::vendor(BROADSOFT, 197, "BWAS-Call-Retrieve-Result");

/// BWAS-Routing-Number (26.6431.198): text, 1 to 247 octets.
pub const BWAS_ROUTING_NUMBER: Attribute<Text> = Attribute::vendor(BROADSOFT, 198, "BWAS-Routing-Number");

/// BWAS-Origination-Method (26.6431.199): text, 1 to 247 octets.
pub const BWAS_ORIGINATION_METHOD: Attribute<Text> = Attribute::vendor(BROADSOFT, 199, "BWAS-Origination-Method");

/// BWAS-Call-Parked-Invoke-Time (26.6431.200): text, 1 to 247 octets.
pub const BWAS_CALL_PARKED_INVOKE_TIME: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 200, "BWAS-Call-Parked-Invoke-Time");

/// BWAS-BA-Related-Call-Id (26.6431.201): text, 1 to 247 octets.
pub const BWAS_BA_RELATED_CALL_ID: Attribute<Text> = Attribute::vendor(BROADSOFT, 201, "BWAS-BA-Related-Call-Id");

/// BWAS-Acr-Act-Invoke-Time (26.6431.202): text, 1 to 247 octets.
pub const BWAS_ACR_ACT_INVOKE_TIME: Attribute<Text> = Attribute::vendor(BROADSOFT, 202, "BWAS-Acr-Act-Invoke-Time");

/// BWAS-Acr-Act-Fac-Result (26.6431.203): text, 1 to 247 octets.
pub const BWAS_ACR_ACT_FAC_RESULT: Attribute<Text> = Attribute::vendor(BROADSOFT, 203, "BWAS-Acr-Act-Fac-Result");

/// BWAS-Acr-Deact-Invoke-Time (26.6431.204): text, 1 to 247 octets.
pub const BWAS_ACR_DEACT_INVOKE_TIME: Attribute<Text> = Attribute::vendor(BROADSOFT, 204, "BWAS-Acr-Deact-Invoke-Time");

/// BWAS-Acr-Deact-Fac-Result (26.6431.205): text, 1 to 247 octets.
pub const BWAS_ACR_DEACT_FAC_RESULT: Attribute<Text> = Attribute::vendor(BROADSOFT, 205, "BWAS-Acr-Deact-Fac-Result");

/// BWAS-Outside-Access-Code (26.6431.206): text, 1 to 247 octets.
pub const BWAS_OUTSIDE_ACCESS_CODE: Attribute<Text> = Attribute::vendor(BROADSOFT, 206, "BWAS-Outside-Access-Code");

/// BWAS-Primary-Device-Line-Port (26.6431.207): text, 1 to 247 octets.
pub const BWAS_PRIMARY_DEVICE_LINE_PORT: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 207, "BWAS-Primary-Device-Line-Port");

/// BWAS-Called-Asserted-Identity (26.6431.208): text, 1 to 247 octets.
pub const BWAS_CALLED_ASSERTED_IDENTITY: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 208, "BWAS-Called-Asserted-Identity");

/// BWAS-Called-Asserted-Pres-Indicator (26.6431.209): text, 1 to 247 octets.
pub const BWAS_CALLED_ASSERTED_PRES_INDICATOR: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 209, "BWAS-Called-Asserted-Pres-Indicator");

/// BWAS-SDP (26.6431.210): text, 1 to 247 octets.
pub const BWAS_SDP: Attribute<Text> = Attribute::vendor(BROADSOFT, 210, "BWAS-SDP");

/// BWAS-Media-Initiator-Flag (26.6431.211): text, 1 to 247 octets.
pub const BWAS_MEDIA_INITIATOR_FLAG: Attribute<Text> = Attribute::vendor(BROADSOFT, 211, "BWAS-Media-Initiator-Flag");

/// BWAS-SDP-Offer-Timestamp (26.6431.212): text, 1 to 247 octets.
pub const BWAS_SDP_OFFER_TIMESTAMP: Attribute<Text> = Attribute::vendor(BROADSOFT, 212, "BWAS-SDP-Offer-Timestamp");

/// BWAS-SDP-Answer-Timestamp (26.6431.213): text, 1 to 247 octets.
pub const BWAS_SDP_ANSWER_TIMESTAMP: Attribute<Text> = Attribute::vendor(BROADSOFT, 213, "BWAS-SDP-Answer-Timestamp");

/// BWAS-Early-Media-SDP (26.6431.214): text, 1 to 247 octets.
pub const BWAS_EARLY_MEDIA_SDP: Attribute<Text> = Attribute::vendor(BROADSOFT, 214, "BWAS-Early-Media-SDP");

/// BWAS-Early-Media-Initiator-Flag (26.6431.215): text, 1 to 247 octets.
pub const BWAS_EARLY_MEDIA_INITIATOR_FLAG: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 215, "BWAS-Early-Media-Initiator-Flag");

/// BWAS-Body-Content-Type (26.6431.216): text, 1 to 247 octets.
pub const BWAS_BODY_CONTENT_TYPE: Attribute<Text> = Attribute::vendor(BROADSOFT, 216, "BWAS-Body-Content-Type");

/// BWAS-Body-Content-Length (26.6431.217): text, 1 to 247 octets.
pub const BWAS_BODY_CONTENT_LENGTH: Attribute<Text> = Attribute::vendor(BROADSOFT, 217, "BWAS-Body-Content-Length");

/// BWAS-Body-Content-Disposition (26.6431.218): text, 1 to 247 octets.
pub const BWAS_BODY_CONTENT_DISPOSITION: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 218, "BWAS-Body-Content-Disposition");

/// BWAS-Body-Originator (26.6431.219): text, 1 to 247 octets.
pub const BWAS_BODY_ORIGINATOR: Attribute<Text> = Attribute::vendor(BROADSOFT, 219, "BWAS-Body-Originator");

/// BWAS-SIP-Error-Code (26.6431.220): text, 1 to 247 octets.
pub const BWAS_SIP_ERROR_CODE: Attribute<Text> = Attribute::vendor(BROADSOFT, 220, "BWAS-SIP-Error-Code");

/// BWAS-OtherInfoInPCV (26.6431.221): text, 1 to 247 octets.
pub const BWAS_OTHERINFOINPCV: Attribute<Text> = Attribute::vendor(BROADSOFT, 221, "BWAS-OtherInfoInPCV");

/// BWAS-Received-Calling-Number (26.6431.222): text, 1 to 247 octets.
pub const BWAS_RECEIVED_CALLING_NUMBER: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 222, "BWAS-Received-Calling-Number");

/// BWAS-CustomRingback-Media-Selection (26.6431.223): text, 1 to 247 octets.
pub const BWAS_CUSTOMRINGBACK_MEDIA_SELECTION: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 223, "BWAS-CustomRingback-Media-Selection");

/// BWAS-AOC-Type (26.6431.224): text, 1 to 247 octets.
pub const BWAS_AOC_TYPE: Attribute<Text> = Attribute::vendor(BROADSOFT, 224, "BWAS-AOC-Type");

/// BWAS-AOC-Charge (26.6431.225): text, 1 to 247 octets.
pub const BWAS_AOC_CHARGE: Attribute<Text> = Attribute::vendor(BROADSOFT, 225, "BWAS-AOC-Charge");

/// BWAS-AOC-Currency (26.6431.226): text, 1 to 247 octets.
pub const BWAS_AOC_CURRENCY: Attribute<Text> = Attribute::vendor(BROADSOFT, 226, "BWAS-AOC-Currency");

/// BWAS-AOC-Time (26.6431.227): text, 1 to 247 octets.
pub const BWAS_AOC_TIME: Attribute<Text> = Attribute::vendor(BROADSOFT, 227, "BWAS-AOC-Time");

/// BWAS-AOC-Sum (26.6431.228): text, 1 to 247 octets.
pub const BWAS_AOC_SUM: Attribute<Text> = Attribute::vendor(BROADSOFT, 228, "BWAS-AOC-Sum");

/// BWAS-AOC-Activation-Time (26.6431.229): text, 1 to 247 octets.
pub const BWAS_AOC_ACTIVATION_TIME: Attribute<Text> = Attribute::vendor(BROADSOFT, 229, "BWAS-AOC-Activation-Time");

/// BWAS-AOC-Result (26.6431.230): text, 1 to 247 octets.
pub const BWAS_AOC_RESULT: Attribute<Text> = Attribute::vendor(BROADSOFT, 230, "BWAS-AOC-Result");

/// BWAS-AS-Call-Type (26.6431.231): text, 1 to 247 octets.
pub const BWAS_AS_CALL_TYPE: Attribute<Text> = Attribute::vendor(BROADSOFT, 231, "BWAS-AS-Call-Type");

/// BWAS-Scf-Act-Invoke-Time (26.6431.232): text, 1 to 247 octets.
pub const BWAS_SCF_ACT_INVOKE_TIME: Attribute<Text> = Attribute::vendor(BROADSOFT, 232, "BWAS-Scf-Act-Invoke-Time");

/// BWAS-Scf-Act-Fac-Result (26.6431.233): text, 1 to 247 octets.
pub const BWAS_SCF_ACT_FAC_RESULT: Attribute<Text> = Attribute::vendor(BROADSOFT, 233, "BWAS-Scf-Act-Fac-Result");

/// BWAS-Scf-Deact-Invoke-Time (26.6431.234): text, 1 to 247 octets.
pub const BWAS_SCF_DEACT_INVOKE_TIME: Attribute<Text> = Attribute::vendor(BROADSOFT, 234, "BWAS-Scf-Deact-Invoke-Time");

/// BWAS-Scf-Deact-Fac-Result (26.6431.235): text, 1 to 247 octets.
pub const BWAS_SCF_DEACT_FAC_RESULT: Attribute<Text> = Attribute::vendor(BROADSOFT, 235, "BWAS-Scf-Deact-Fac-Result");

/// BWAS-Cfa-Inter-Invoke-Time (26.6431.236): text, 1 to 247 octets.
pub const BWAS_CFA_INTER_INVOKE_TIME: Attribute<Text> = Attribute::vendor(BROADSOFT, 236, "BWAS-Cfa-Inter-Invoke-Time");

/// BWAS-Cfa-Inter-Fac-Result (26.6431.237): text, 1 to 247 octets.
pub const BWAS_CFA_INTER_FAC_RESULT: Attribute<Text> = Attribute::vendor(BROADSOFT, 237, "BWAS-Cfa-Inter-Fac-Result");

/// BWAS-Cfna-Inter-Invoke-Time (26.6431.238): text, 1 to 247 octets.
pub const BWAS_CFNA_INTER_INVOKE_TIME: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 238, "BWAS-Cfna-Inter-Invoke-Time");

/// BWAS-Cfna-Inter-Fac-Result (26.6431.239): text, 1 to 247 octets.
pub const BWAS_CFNA_INTER_FAC_RESULT: Attribute<Text> = Attribute::vendor(BROADSOFT, 239, "BWAS-Cfna-Inter-Fac-Result");

/// BWAS-Cfb-Inter-Invoke-Time (26.6431.240): text, 1 to 247 octets.
pub const BWAS_CFB_INTER_INVOKE_TIME: Attribute<Text> = Attribute::vendor(BROADSOFT, 240, "BWAS-Cfb-Inter-Invoke-Time");

/// BWAS-Cfb-Inter-Fac-Result (26.6431.241): text, 1 to 247 octets.
pub const BWAS_CFB_INTER_FAC_RESULT: Attribute<Text> = Attribute::vendor(BROADSOFT, 241, "BWAS-Cfb-Inter-Fac-Result");

/// BWAS-CBF-Auth-Code (26.6431.242): text, 1 to 247 octets.
pub const BWAS_CBF_AUTH_CODE: Attribute<Text> = Attribute::vendor(BROADSOFT, 242, "BWAS-CBF-Auth-Code");

/// BWAS-Call-Bridge-Result (26.6431.243): text, 1 to 247 octets.
pub const BWAS_CALL_BRIDGE_RESULT: Attribute<Text> = Attribute::vendor(BROADSOFT, 243, "BWAS-Call-Bridge-Result");

/// BWAS-Return-Call-Number-Deletion-Invoke-Time (26.6431.244): text, 1 to 247 octets.
pub const BWAS_RETURN_CALL_NUMBER_DELETION_INVOKE_TIME: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 244, "BWAS-Return-Call-Number-Deletion-Invoke-Time");

/// BWAS-Return-Call-Number-Deletion-Fac-Result (26.6431.245): text, 1 to 247 octets.
pub const BWAS_RETURN_CALL_NUMBER_DELETION_FAC_RESULT: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 245, "BWAS-Return-Call-Number-Deletion-Fac-Result");

/// BWAS-Prepaid-Status (26.6431.246): text, 1 to 247 octets.
pub const BWAS_PREPAID_STATUS: Attribute<Text> = Attribute::vendor(BROADSOFT, 246, "BWAS-Prepaid-Status");

/// BWAS-Configurable-CLID (26.6431.247): text, 1 to 247 octets.
pub const BWAS_CONFIGURABLE_CLID: Attribute<Text> = Attribute::vendor(BROADSOFT, 247, "BWAS-Configurable-CLID");

/// BWAS-Call-Center-Night-Service-Act-Result (26.6431.248): text, 1 to 247 octets.
pub const BWAS_CALL_CENTER_NIGHT_SERVICE_ACT_RESULT: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 248, "BWAS-Call-Center-Night-Service-Act-Result");

/// BWAS-Call-Center-Night-Service-Deact-Result (26.6431.249): text, 1 to 247 octets.
pub const BWAS_CALL_CENTER_NIGHT_SERVICE_DEACT_RESULT: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 249, "BWAS-Call-Center-Night-Service-Deact-Result");

/// BWAS-Call-Center-Forced-Forwarding-Act-Result (26.6431.250): text, 1 to 247 octets.
pub const BWAS_CALL_CENTER_FORCED_FORWARDING_ACT_RESULT: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 250, "BWAS-Call-Center-Forced-Forwarding-Act-Result");

/// BWAS-Call-Center-Forced-Forwarding-Deact-Result (26.6431.251): text, 1 to 247 octets.
pub const BWAS_CALL_CENTER_FORCED_FORWARDING_DEACT_RESULT: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 251, "BWAS-Call-Center-Forced-Forwarding-Deact-Result");

/// BWAS-Call-Center-Outgoing-Call-Fac-Result (26.6431.252): text, 1 to 247 octets.
pub const BWAS_CALL_CENTER_OUTGOING_CALL_FAC_RESULT: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 252, "BWAS-Call-Center-Outgoing-Call-Fac-Result");

/// BWAS-Call-Center-Outgoing-Personal-Call-Fac-Result (26.6431.253): text, 1 to 247 octets.
pub const BWAS_CALL_CENTER_OUTGOING_PERSONAL_CALL_FAC_RESULT: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 253, "BWAS-Call-Center-Outgoing-Personal-Call-Fac-Result");

/// BWAS-Call-Center-Outgoing-Phone-Number (26.6431.254): text, 1 to 247 octets.
pub const BWAS_CALL_CENTER_OUTGOING_PHONE_NUMBER: Attribute<Text> =
    Attribute::vendor(BROADSOFT, 254, "BWAS-Call-Center-Outgoing-Phone-Number");

/// BroadSoft-Attr-255 (26.6431.255): text, 1 to 247 octets.
pub const BROADSOFT_ATTR_255: Attribute<Text> = Attribute::vendor(BROADSOFT, 255, "BroadSoft-Attr-255");
