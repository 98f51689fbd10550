//! EfficientIP: SOLIDserver administration.
//!
//! Source: vendor documentation; private enterprise number 2440 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/efficientip`: change it there.

use ulna_wire::{Attribute, Format, Integer, Text, Vendor};

/// EfficientIP: private enterprise number 2440.
pub const EFFICIENTIP: Vendor = Vendor::new(2440, Format::T1L1);

/// EfficientIP-Version (26.2440.1): a number, 4 octets.
pub const EFFICIENTIP_VERSION: Attribute<Integer> = Attribute::vendor(EFFICIENTIP, 1, "EfficientIP-Version");

/// EfficientIP-Service-Class (26.2440.2): a number, 4 octets.
pub const EFFICIENTIP_SERVICE_CLASS: Attribute<Integer> =
    Attribute::vendor(EFFICIENTIP, 2, "EfficientIP-Service-Class");

/// EfficientIP-Identity-Type (26.2440.3): a number, 4 octets.
pub const EFFICIENTIP_IDENTITY_TYPE: Attribute<Integer> =
    Attribute::vendor(EFFICIENTIP, 3, "EfficientIP-Identity-Type");

/// EfficientIP-First-Name (26.2440.16): text, 1 to 247 octets.
pub const EFFICIENTIP_FIRST_NAME: Attribute<Text> = Attribute::vendor(EFFICIENTIP, 16, "EfficientIP-First-Name");

/// EfficientIP-Last-Name (26.2440.17): text, 1 to 247 octets.
pub const EFFICIENTIP_LAST_NAME: Attribute<Text> = Attribute::vendor(EFFICIENTIP, 17, "EfficientIP-Last-Name");

/// EfficientIP-Pseudonym (26.2440.18): text, 1 to 247 octets.
pub const EFFICIENTIP_PSEUDONYM: Attribute<Text> = Attribute::vendor(EFFICIENTIP, 18, "EfficientIP-Pseudonym");

/// EfficientIP-IP-Host (26.2440.19): text, 1 to 247 octets.
pub const EFFICIENTIP_IP_HOST: Attribute<Text> = Attribute::vendor(EFFICIENTIP, 19, "EfficientIP-IP-Host");

/// EfficientIP-Email (26.2440.20): text, 1 to 247 octets.
pub const EFFICIENTIP_EMAIL: Attribute<Text> = Attribute::vendor(EFFICIENTIP, 20, "EfficientIP-Email");

/// EfficientIP-First-Login-Path (26.2440.32): text, 1 to 247 octets.
pub const EFFICIENTIP_FIRST_LOGIN_PATH: Attribute<Text> =
    Attribute::vendor(EFFICIENTIP, 32, "EfficientIP-First-Login-Path");

/// EfficientIP-Maintainer-Group (26.2440.33): text, 1 to 247 octets.
pub const EFFICIENTIP_MAINTAINER_GROUP: Attribute<Text> =
    Attribute::vendor(EFFICIENTIP, 33, "EfficientIP-Maintainer-Group");

/// EfficientIP-Groups (26.2440.34): text, 1 to 247 octets.
pub const EFFICIENTIP_GROUPS: Attribute<Text> = Attribute::vendor(EFFICIENTIP, 34, "EfficientIP-Groups");

/// EfficientIP-Admin-Group (26.2440.35): text, 1 to 247 octets.
pub const EFFICIENTIP_ADMIN_GROUP: Attribute<Text> = Attribute::vendor(EFFICIENTIP, 35, "EfficientIP-Admin-Group");

/// EfficientIP-Extra-Blob (26.2440.64): text, 1 to 247 octets.
pub const EFFICIENTIP_EXTRA_BLOB: Attribute<Text> = Attribute::vendor(EFFICIENTIP, 64, "EfficientIP-Extra-Blob");
