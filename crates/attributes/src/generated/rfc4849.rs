//! RFC 4849: RADIUS Filter Rule Attribute.
//!
//! Source: <https://www.rfc-editor.org/rfc/rfc4849> and the IANA registry "RADIUS Types".
//!
//! Made by `cargo xtask codegen` from `dictionaries/rfc4849`: change it there.

use ulna_wire::{Attribute, Long};

/// NAS-Filter-Rule (92): octets spread over as many attributes as they need, 1 to 253 octets.
pub const NAS_FILTER_RULE: Attribute<Long> = Attribute::rfc(92, "NAS-Filter-Rule");
