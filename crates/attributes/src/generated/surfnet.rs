//! SURFnet: eduroam research attributes.
//!
//! Source: operator documentation; private enterprise number 1076 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/surfnet`: change it there.

use ulna_wire::{Attribute, Format, Text, Vendor};

/// Surfnet: private enterprise number 1076.
pub const SURFNET: Vendor = Vendor::new(1076, Format::T1L1);

/// Surfnet-AVPair (26.1076.1): text, 1 to 247 octets.
pub const SURFNET_AVPAIR: Attribute<Text> = Attribute::vendor(SURFNET, 1, "Surfnet-AVPair");

/// Surfnet-Service-Identifier (26.1076.2): text, 1 to 247 octets.
pub const SURFNET_SERVICE_IDENTIFIER: Attribute<Text> = Attribute::vendor(SURFNET, 2, "Surfnet-Service-Identifier");

/// Surfnet-Service-Provider (26.1076.3): text, 1 to 247 octets.
pub const SURFNET_SERVICE_PROVIDER: Attribute<Text> = Attribute::vendor(SURFNET, 3, "Surfnet-Service-Provider");
