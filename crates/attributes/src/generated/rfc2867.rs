//! RFC 2867: RADIUS Accounting Modifications for Tunnel Protocol Support.
//!
//! Source: <https://www.rfc-editor.org/rfc/rfc2867> and the IANA registry "RADIUS Types".
//!
//! Made by `cargo xtask codegen` from `dictionaries/rfc2867`: change it there.

use ulna_wire::{Attribute, Integer, Text};

/// Acct-Tunnel-Connection (68): text, 1 to 253 octets.
pub const ACCT_TUNNEL_CONNECTION: Attribute<Text> = Attribute::rfc(68, "Acct-Tunnel-Connection");

/// Acct-Tunnel-Packets-Lost (86): a number, 4 octets.
pub const ACCT_TUNNEL_PACKETS_LOST: Attribute<Integer> = Attribute::rfc(86, "Acct-Tunnel-Packets-Lost");
