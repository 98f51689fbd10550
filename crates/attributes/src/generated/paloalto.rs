//! Palo Alto Networks: PAN-OS and GlobalProtect.
//!
//! Source: vendor documentation; private enterprise number 25461 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/paloalto`: change it there.

use ulna_wire::{Attribute, Format, Text, Vendor};

/// PaloAlto: private enterprise number 25461.
pub const PALOALTO: Vendor = Vendor::new(25461, Format::T1L1);

/// PaloAlto-Admin-Role (26.25461.1): text, 1 to 247 octets.
pub const PALOALTO_ADMIN_ROLE: Attribute<Text> = Attribute::vendor(PALOALTO, 1, "PaloAlto-Admin-Role");

/// PaloAlto-Admin-Access-Domain (26.25461.2): text, 1 to 247 octets.
pub const PALOALTO_ADMIN_ACCESS_DOMAIN: Attribute<Text> =
    Attribute::vendor(PALOALTO, 2, "PaloAlto-Admin-Access-Domain");

/// PaloAlto-Panorama-Admin-Role (26.25461.3): text, 1 to 247 octets.
pub const PALOALTO_PANORAMA_ADMIN_ROLE: Attribute<Text> =
    Attribute::vendor(PALOALTO, 3, "PaloAlto-Panorama-Admin-Role");

/// PaloAlto-Panorama-Admin-Access-Domain (26.25461.4): text, 1 to 247 octets.
pub const PALOALTO_PANORAMA_ADMIN_ACCESS_DOMAIN: Attribute<Text> =
    Attribute::vendor(PALOALTO, 4, "PaloAlto-Panorama-Admin-Access-Domain");

/// PaloAlto-User-Group (26.25461.5): text, 1 to 247 octets.
pub const PALOALTO_USER_GROUP: Attribute<Text> = Attribute::vendor(PALOALTO, 5, "PaloAlto-User-Group");

/// PaloAlto-User-Domain (26.25461.6): text, 1 to 247 octets.
pub const PALOALTO_USER_DOMAIN: Attribute<Text> = Attribute::vendor(PALOALTO, 6, "PaloAlto-User-Domain");

/// PaloAlto-Client-Source-IP (26.25461.7): text, 1 to 247 octets.
pub const PALOALTO_CLIENT_SOURCE_IP: Attribute<Text> = Attribute::vendor(PALOALTO, 7, "PaloAlto-Client-Source-IP");

/// PaloAlto-Client-OS (26.25461.8): text, 1 to 247 octets.
pub const PALOALTO_CLIENT_OS: Attribute<Text> = Attribute::vendor(PALOALTO, 8, "PaloAlto-Client-OS");

/// PaloAlto-Client-Hostname (26.25461.9): text, 1 to 247 octets.
pub const PALOALTO_CLIENT_HOSTNAME: Attribute<Text> = Attribute::vendor(PALOALTO, 9, "PaloAlto-Client-Hostname");

/// PaloAlto-GlobalProtect-Client-Version (26.25461.10): text, 1 to 247 octets.
pub const PALOALTO_GLOBALPROTECT_CLIENT_VERSION: Attribute<Text> =
    Attribute::vendor(PALOALTO, 10, "PaloAlto-GlobalProtect-Client-Version");
