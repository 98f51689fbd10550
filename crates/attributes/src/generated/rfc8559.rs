//! RFC 8559: Dynamic Authorization Proxying in RADIUS.
//!
//! Source: <https://www.rfc-editor.org/rfc/rfc8559> and the IANA registry "RADIUS Types".
//!
//! Made by `cargo xtask codegen` from `dictionaries/rfc8559`: change it there.

use ulna_wire::{Attribute, Octets};

/// Operator-NAS-Identifier (241.8): 1 to 252 octets.
pub const OPERATOR_NAS_IDENTIFIER: Attribute<Octets> = Attribute::extended(241, 8, "Operator-NAS-Identifier");
