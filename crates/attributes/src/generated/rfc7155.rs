//! RFC 7155: Diameter NAS Application, the attribute it shares with RADIUS.
//!
//! Source: <https://www.rfc-editor.org/rfc/rfc7155> and the IANA registry "RADIUS Types".
//!
//! Made by `cargo xtask codegen` from `dictionaries/rfc7155`: change it there.

use ulna_wire::{Attribute, Octets};

/// Originating-Line-Info (94): 2 octets.
pub const ORIGINATING_LINE_INFO: Attribute<Octets> = Attribute::rfc(94, "Originating-Line-Info");
