//! RFC 7055: GSS-API Mechanism for EAP.
//!
//! Source: <https://www.rfc-editor.org/rfc/rfc7055> and the IANA registry "RADIUS Types".
//!
//! Made by `cargo xtask codegen` from `dictionaries/rfc7055`: change it there.

use ulna_wire::{Attribute, Text};

/// GSS-Acceptor-Service-Name (164): text, 1 to 253 octets.
pub const GSS_ACCEPTOR_SERVICE_NAME: Attribute<Text> = Attribute::rfc(164, "GSS-Acceptor-Service-Name");

/// GSS-Acceptor-Host-Name (165): text, 1 to 253 octets.
pub const GSS_ACCEPTOR_HOST_NAME: Attribute<Text> = Attribute::rfc(165, "GSS-Acceptor-Host-Name");

/// GSS-Acceptor-Service-Specifics (166): text, 1 to 253 octets.
pub const GSS_ACCEPTOR_SERVICE_SPECIFICS: Attribute<Text> = Attribute::rfc(166, "GSS-Acceptor-Service-Specifics");

/// GSS-Acceptor-Realm-Name (167): text, 1 to 253 octets.
pub const GSS_ACCEPTOR_REALM_NAME: Attribute<Text> = Attribute::rfc(167, "GSS-Acceptor-Realm-Name");
