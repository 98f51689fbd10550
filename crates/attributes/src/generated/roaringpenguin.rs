//! Roaring Penguin Software: PPPoE server; iKuai routers use the same numbers.
//!
//! Source: vendor documentation; private enterprise number 10055 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/roaringpenguin`: change it there.

use ulna_wire::{Attribute, Format, Integer, Text, Vendor};

/// Roaring-Penguin: private enterprise number 10055.
pub const ROARING_PENGUIN: Vendor = Vendor::new(10055, Format::T1L1);

/// RP-Upstream-Speed-Limit (26.10055.1): a number, 4 octets.
pub const RP_UPSTREAM_SPEED_LIMIT: Attribute<Integer> =
    Attribute::vendor(ROARING_PENGUIN, 1, "RP-Upstream-Speed-Limit");

/// RP-Downstream-Speed-Limit (26.10055.2): a number, 4 octets.
pub const RP_DOWNSTREAM_SPEED_LIMIT: Attribute<Integer> =
    Attribute::vendor(ROARING_PENGUIN, 2, "RP-Downstream-Speed-Limit");

/// RP-HURL (26.10055.3): text, 1 to 247 octets.
pub const RP_HURL: Attribute<Text> = Attribute::vendor(ROARING_PENGUIN, 3, "RP-HURL");

/// RP-MOTM (26.10055.4): text, 1 to 247 octets.
pub const RP_MOTM: Attribute<Text> = Attribute::vendor(ROARING_PENGUIN, 4, "RP-MOTM");

/// RP-Max-Sessions-Per-User (26.10055.5): a number, 4 octets.
pub const RP_MAX_SESSIONS_PER_USER: Attribute<Integer> =
    Attribute::vendor(ROARING_PENGUIN, 5, "RP-Max-Sessions-Per-User");
