//! RFC 5447: Diameter Mobile IPv6: NAS to AAA Interaction, attributes shared with RADIUS.
//!
//! Source: <https://www.rfc-editor.org/rfc/rfc5447> and the IANA registry "RADIUS Types".
//!
//! Made by `cargo xtask codegen` from `dictionaries/rfc5447`: change it there.

use ulna_wire::{Attribute, Integer64, Octets};

/// MIP6-Feature-Vector (124): a number, 8 octets.
pub const MIP6_FEATURE_VECTOR: Attribute<Integer64> = Attribute::rfc(124, "MIP6-Feature-Vector");

/// MIP6-Home-Link-Prefix (125): 1 to 253 octets.
pub const MIP6_HOME_LINK_PREFIX: Attribute<Octets> = Attribute::rfc(125, "MIP6-Home-Link-Prefix");
