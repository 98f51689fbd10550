//! RFC 6519: RADIUS Extensions for Dual-Stack Lite.
//!
//! Source: <https://www.rfc-editor.org/rfc/rfc6519> and the IANA registry "RADIUS Types".
//!
//! Made by `cargo xtask codegen` from `dictionaries/rfc6519`: change it there.

use ulna_wire::{Attribute, Text};

/// DS-Lite-Tunnel-Name (144): text, 1 to 253 octets.
pub const DS_LITE_TUNNEL_NAME: Attribute<Text> = Attribute::rfc(144, "DS-Lite-Tunnel-Name");
