//! UKERNA, now Jisc: Moonshot (ABFAB) attributes.
//!
//! Source: Moonshot project documentation; private enterprise number 25622 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/ukerna`: change it there.

use ulna_wire::{Attribute, Format, Octets, Text, Vendor};

/// UKERNA: private enterprise number 25622.
pub const UKERNA: Vendor = Vendor::new(25622, Format::T1L1);

/// UKERNA-GSS-Acceptor-Service-Name (26.25622.128): text, 1 to 247 octets.
pub const UKERNA_GSS_ACCEPTOR_SERVICE_NAME: Attribute<Text> =
    Attribute::vendor(UKERNA, 128, "UKERNA-GSS-Acceptor-Service-Name");

/// UKERNA-GSS-Acceptor-Host-Name (26.25622.129): text, 1 to 247 octets.
pub const UKERNA_GSS_ACCEPTOR_HOST_NAME: Attribute<Text> =
    Attribute::vendor(UKERNA, 129, "UKERNA-GSS-Acceptor-Host-Name");

/// UKERNA-GSS-Acceptor-Service-Specific (26.25622.130): text, 1 to 247 octets.
pub const UKERNA_GSS_ACCEPTOR_SERVICE_SPECIFIC: Attribute<Text> =
    Attribute::vendor(UKERNA, 130, "UKERNA-GSS-Acceptor-Service-Specific");

/// UKERNA-GSS-Acceptor-Realm-Name (26.25622.131): text, 1 to 247 octets.
pub const UKERNA_GSS_ACCEPTOR_REALM_NAME: Attribute<Text> =
    Attribute::vendor(UKERNA, 131, "UKERNA-GSS-Acceptor-Realm-Name");

/// SAML-AAA-Assertion (26.25622.132): text, 1 to 247 octets.
pub const SAML_AAA_ASSERTION: Attribute<Text> = Attribute::vendor(UKERNA, 132, "SAML-AAA-Assertion");

/// EAP-Channel-Binding-Message (26.25622.135): 1 to 247 octets.
pub const EAP_CHANNEL_BINDING_MESSAGE: Attribute<Octets> =
    Attribute::vendor(UKERNA, 135, "EAP-Channel-Binding-Message");

/// Trust-Router-COI (26.25622.136): text, 1 to 247 octets.
pub const TRUST_ROUTER_COI: Attribute<Text> = Attribute::vendor(UKERNA, 136, "Trust-Router-COI");

/// Trust-Router-APC (26.25622.137): text, 1 to 247 octets.
pub const TRUST_ROUTER_APC: Attribute<Text> = Attribute::vendor(UKERNA, 137, "Trust-Router-APC");

/// Moonshot-Host-TargetedId (26.25622.138): text, 1 to 247 octets.
pub const MOONSHOT_HOST_TARGETEDID: Attribute<Text> = Attribute::vendor(UKERNA, 138, "Moonshot-Host-TargetedId");

/// Moonshot-Realm-TargetedId (26.25622.139): text, 1 to 247 octets.
pub const MOONSHOT_REALM_TARGETEDID: Attribute<Text> = Attribute::vendor(UKERNA, 139, "Moonshot-Realm-TargetedId");

/// Moonshot-TR-COI-TargetedId (26.25622.140): text, 1 to 247 octets.
pub const MOONSHOT_TR_COI_TARGETEDID: Attribute<Text> = Attribute::vendor(UKERNA, 140, "Moonshot-TR-COI-TargetedId");

/// Moonshot-MSTID-GSS-Acceptor (26.25622.141): text, 1 to 247 octets.
pub const MOONSHOT_MSTID_GSS_ACCEPTOR: Attribute<Text> = Attribute::vendor(UKERNA, 141, "Moonshot-MSTID-GSS-Acceptor");

/// Moonshot-MSTID-Namespace (26.25622.142): text, 1 to 247 octets.
pub const MOONSHOT_MSTID_NAMESPACE: Attribute<Text> = Attribute::vendor(UKERNA, 142, "Moonshot-MSTID-Namespace");

/// Moonshot-MSTID-TargetedId (26.25622.143): text, 1 to 247 octets.
pub const MOONSHOT_MSTID_TARGETEDID: Attribute<Text> = Attribute::vendor(UKERNA, 143, "Moonshot-MSTID-TargetedId");

/// Moonshot-OTP-Secret (26.25622.144): text, 1 to 247 octets.
pub const MOONSHOT_OTP_SECRET: Attribute<Text> = Attribute::vendor(UKERNA, 144, "Moonshot-OTP-Secret");
