//! RFC 5904: RADIUS Attributes for IEEE 802.16 PKMv1.
//!
//! Source: <https://www.rfc-editor.org/rfc/rfc5904> and the IANA registry "RADIUS Types".
//!
//! Made by `cargo xtask codegen` from `dictionaries/rfc5904`: change it there.

use ulna_wire::{Attribute, Long, Octets, Short};

/// PKM-SS-Cert (137): octets spread over as many attributes as they need, 1 to 253 octets.
pub const PKM_SS_CERT: Attribute<Long> = Attribute::rfc(137, "PKM-SS-Cert");

/// PKM-CA-Cert (138): octets spread over as many attributes as they need, 1 to 253 octets.
pub const PKM_CA_CERT: Attribute<Long> = Attribute::rfc(138, "PKM-CA-Cert");

/// PKM-Config-Settings (139): 1 to 253 octets.
pub const PKM_CONFIG_SETTINGS: Attribute<Octets> = Attribute::rfc(139, "PKM-Config-Settings");

/// PKM-Cryptosuite-List (140): 1 to 253 octets.
pub const PKM_CRYPTOSUITE_LIST: Attribute<Octets> = Attribute::rfc(140, "PKM-Cryptosuite-List");

/// PKM-SAID (141): a number, 2 octets.
pub const PKM_SAID: Attribute<Short> = Attribute::rfc(141, "PKM-SAID");

/// PKM-SA-Descriptor (142): 1 to 253 octets.
pub const PKM_SA_DESCRIPTOR: Attribute<Octets> = Attribute::rfc(142, "PKM-SA-Descriptor");

/// PKM-Auth-Key (143): 1 to 253 octets.
pub const PKM_AUTH_KEY: Attribute<Octets> = Attribute::rfc(143, "PKM-Auth-Key");
