//! CoSine Communications: IP service switches.
//!
//! Source: vendor documentation; private enterprise number 3085 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/cosine`: change it there.

use ulna_wire::{Attribute, Format, Integer, Ipv4, Octets, Text, Vendor};

/// Cosine: private enterprise number 3085.
pub const COSINE: Vendor = Vendor::new(3085, Format::T1L1);

/// Cosine-Connection-Profile-Name (26.3085.1): text, 1 to 247 octets.
pub const COSINE_CONNECTION_PROFILE_NAME: Attribute<Text> =
    Attribute::vendor(COSINE, 1, "Cosine-Connection-Profile-Name");

/// Cosine-Enterprise-ID (26.3085.2): text, 1 to 247 octets.
pub const COSINE_ENTERPRISE_ID: Attribute<Text> = Attribute::vendor(COSINE, 2, "Cosine-Enterprise-ID");

/// Cosine-Address-Pool-Name (26.3085.3): text, 1 to 247 octets.
pub const COSINE_ADDRESS_POOL_NAME: Attribute<Text> = Attribute::vendor(COSINE, 3, "Cosine-Address-Pool-Name");

/// Cosine-DS-Byte (26.3085.4): a number, 4 octets.
pub const COSINE_DS_BYTE: Attribute<Integer> = Attribute::vendor(COSINE, 4, "Cosine-DS-Byte");

/// Cosine-VPI-VCI (26.3085.5): 1 to 247 octets.
pub const COSINE_VPI_VCI: Attribute<Octets> = Attribute::vendor(COSINE, 5, "Cosine-VPI-VCI");

/// Cosine-DLCI (26.3085.6): a number, 4 octets.
pub const COSINE_DLCI: Attribute<Integer> = Attribute::vendor(COSINE, 6, "Cosine-DLCI");

/// Cosine-LNS-IP-Address (26.3085.7): an IPv4 address, 4 octets.
pub const COSINE_LNS_IP_ADDRESS: Attribute<Ipv4> = Attribute::vendor(COSINE, 7, "Cosine-LNS-IP-Address");

/// Cosine-CLI-User-Permission-ID (26.3085.8): text, 1 to 247 octets.
pub const COSINE_CLI_USER_PERMISSION_ID: Attribute<Text> =
    Attribute::vendor(COSINE, 8, "Cosine-CLI-User-Permission-ID");
