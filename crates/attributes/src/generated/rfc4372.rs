//! RFC 4372: Chargeable User Identity.
//!
//! Source: <https://www.rfc-editor.org/rfc/rfc4372> and the IANA registry "RADIUS Types".
//!
//! Made by `cargo xtask codegen` from `dictionaries/rfc4372`: change it there.

use ulna_wire::{Attribute, Octets};

/// Chargeable-User-Identity (89): 1 to 253 octets.
pub const CHARGEABLE_USER_IDENTITY: Attribute<Octets> = Attribute::rfc(89, "Chargeable-User-Identity");
