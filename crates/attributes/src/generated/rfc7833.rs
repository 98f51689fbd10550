//! RFC 7833: RADIUS Attributes for Security Assertion Markup Language (SAML).
//!
//! Source: <https://www.rfc-editor.org/rfc/rfc7833> and the IANA registry "RADIUS Types".
//!
//! Made by `cargo xtask codegen` from `dictionaries/rfc7833`: change it there.

use ulna_wire::{Attribute, Text};

/// SAML-Assertion (245.1): text, 1 octet or more.
pub const SAML_ASSERTION: Attribute<Text> = Attribute::extended(245, 1, "SAML-Assertion");

/// SAML-Protocol (245.2): text, 1 octet or more.
pub const SAML_PROTOCOL: Attribute<Text> = Attribute::extended(245, 2, "SAML-Protocol");
