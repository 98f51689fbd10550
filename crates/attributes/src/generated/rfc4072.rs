//! RFC 4072: Diameter EAP Application, the attribute it shares with RADIUS.
//!
//! Source: <https://www.rfc-editor.org/rfc/rfc4072> and the IANA registry "RADIUS Types".
//!
//! Made by `cargo xtask codegen` from `dictionaries/rfc4072`: change it there.

use ulna_wire::{Attribute, Octets};

/// EAP-Key-Name (102): 1 to 253 octets.
pub const EAP_KEY_NAME: Attribute<Octets> = Attribute::rfc(102, "EAP-Key-Name");
