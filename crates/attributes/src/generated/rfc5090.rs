//! RFC 5090: RADIUS Extension for Digest Authentication.
//!
//! Source: <https://www.rfc-editor.org/rfc/rfc5090> and the IANA registry "RADIUS Types".
//!
//! Made by `cargo xtask codegen` from `dictionaries/rfc5090`: change it there.

use ulna_wire::{Attribute, Text};

/// Digest-Response (103): text, 1 to 253 octets.
pub const DIGEST_RESPONSE: Attribute<Text> = Attribute::rfc(103, "Digest-Response");

/// Digest-Realm (104): text, 1 to 253 octets.
pub const DIGEST_REALM: Attribute<Text> = Attribute::rfc(104, "Digest-Realm");

/// Digest-Nonce (105): text, 1 to 253 octets.
pub const DIGEST_NONCE: Attribute<Text> = Attribute::rfc(105, "Digest-Nonce");

/// Digest-Response-Auth (106): text, 1 to 253 octets.
pub const DIGEST_RESPONSE_AUTH: Attribute<Text> = Attribute::rfc(106, "Digest-Response-Auth");

/// Digest-Nextnonce (107): text, 1 to 253 octets.
pub const DIGEST_NEXTNONCE: Attribute<Text> = Attribute::rfc(107, "Digest-Nextnonce");

/// Digest-Method (108): text, 1 to 253 octets.
pub const DIGEST_METHOD: Attribute<Text> = Attribute::rfc(108, "Digest-Method");

/// Digest-URI (109): text, 1 to 253 octets.
pub const DIGEST_URI: Attribute<Text> = Attribute::rfc(109, "Digest-URI");

/// Digest-Qop (110): text, 1 to 253 octets.
pub const DIGEST_QOP: Attribute<Text> = Attribute::rfc(110, "Digest-Qop");

/// Digest-Algorithm (111): text, 1 to 253 octets.
pub const DIGEST_ALGORITHM: Attribute<Text> = Attribute::rfc(111, "Digest-Algorithm");

/// Digest-Entity-Body-Hash (112): text, 1 to 253 octets.
pub const DIGEST_ENTITY_BODY_HASH: Attribute<Text> = Attribute::rfc(112, "Digest-Entity-Body-Hash");

/// Digest-CNonce (113): text, 1 to 253 octets.
pub const DIGEST_CNONCE: Attribute<Text> = Attribute::rfc(113, "Digest-CNonce");

/// Digest-Nonce-Count (114): text, 1 to 253 octets.
pub const DIGEST_NONCE_COUNT: Attribute<Text> = Attribute::rfc(114, "Digest-Nonce-Count");

/// Digest-Username (115): text, 1 to 253 octets.
pub const DIGEST_USERNAME: Attribute<Text> = Attribute::rfc(115, "Digest-Username");

/// Digest-Opaque (116): text, 1 to 253 octets.
pub const DIGEST_OPAQUE: Attribute<Text> = Attribute::rfc(116, "Digest-Opaque");

/// Digest-Auth-Param (117): text, 1 to 253 octets.
pub const DIGEST_AUTH_PARAM: Attribute<Text> = Attribute::rfc(117, "Digest-Auth-Param");

/// Digest-AKA-Auts (118): text, 1 to 253 octets.
pub const DIGEST_AKA_AUTS: Attribute<Text> = Attribute::rfc(118, "Digest-AKA-Auts");

/// Digest-Domain (119): text, 1 to 253 octets.
pub const DIGEST_DOMAIN: Attribute<Text> = Attribute::rfc(119, "Digest-Domain");

/// Digest-Stale (120): text, 1 to 253 octets.
pub const DIGEST_STALE: Attribute<Text> = Attribute::rfc(120, "Digest-Stale");

/// Digest-HA1 (121): text, 1 to 253 octets.
pub const DIGEST_HA1: Attribute<Text> = Attribute::rfc(121, "Digest-HA1");

/// SIP-AOR (122): text, 1 to 253 octets.
pub const SIP_AOR: Attribute<Text> = Attribute::rfc(122, "SIP-AOR");
