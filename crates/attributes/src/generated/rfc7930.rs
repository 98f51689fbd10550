//! RFC 7930: Larger Packets for RADIUS over TCP.
//!
//! Source: <https://www.rfc-editor.org/rfc/rfc7930> and the IANA registry "RADIUS Types".
//!
//! Made by `cargo xtask codegen` from `dictionaries/rfc7930`: change it there.

use ulna_wire::{Attribute, Integer};

/// Response-Length (241.3): a number, 4 octets.
pub const RESPONSE_LENGTH: Attribute<Integer> = Attribute::extended(241, 3, "Response-Length");

/// Original-Packet-Code (241.4): a number, 4 octets.
pub const ORIGINAL_PACKET_CODE: Attribute<Integer> = Attribute::extended(241, 4, "Original-Packet-Code");
