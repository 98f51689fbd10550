//! Ciena: packet and optical platforms.
//!
//! Source: vendor documentation; private enterprise number 1271 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/ciena`: change it there.

use ulna_wire::{Attribute, Enum, Enumeration, Format, Integer, Ipv4, Text, Vendor};

/// Ciena: private enterprise number 1271.
pub const CIENA: Vendor = Vendor::new(1271, Format::T1L1);

/// Ciena-CN4200-Priv-Level (26.1271.1): a number that [`CienaCn4200PrivLevel`] names, 4 octets.
pub const CIENA_CN4200_PRIV_LEVEL: Attribute<Enum<CienaCn4200PrivLevel>> =
    Attribute::vendor(CIENA, 1, "Ciena-CN4200-Priv-Level");

/// Ciena-CES-Priv-Level (26.1271.10): a number that [`CienaCesPrivLevel`] names, 4 octets.
pub const CIENA_CES_PRIV_LEVEL: Attribute<Enum<CienaCesPrivLevel>> =
    Attribute::vendor(CIENA, 10, "Ciena-CES-Priv-Level");

/// Ciena-BP-Role (26.1271.220): text, 1 to 247 octets.
pub const CIENA_BP_ROLE: Attribute<Text> = Attribute::vendor(CIENA, 220, "Ciena-BP-Role");

/// Ciena-NCS-Role (26.1271.240): a number, 4 octets.
pub const CIENA_NCS_ROLE: Attribute<Integer> = Attribute::vendor(CIENA, 240, "Ciena-NCS-Role");

/// Ciena-OC-Role (26.1271.250): text, 1 to 247 octets.
pub const CIENA_OC_ROLE: Attribute<Text> = Attribute::vendor(CIENA, 250, "Ciena-OC-Role");

/// Ciena-CS-Client-IP (26.1271.253): an IPv4 address, 4 octets.
pub const CIENA_CS_CLIENT_IP: Attribute<Ipv4> = Attribute::vendor(CIENA, 253, "Ciena-CS-Client-IP");

/// Ciena-CS-Acc-Level (26.1271.254): a number, 4 octets.
pub const CIENA_CS_ACC_LEVEL: Attribute<Integer> = Attribute::vendor(CIENA, 254, "Ciena-CS-Acc-Level");

/// Ciena-CS-Priv-Level (26.1271.255): a number, 4 octets.
pub const CIENA_CS_PRIV_LEVEL: Attribute<Integer> = Attribute::vendor(CIENA, 255, "Ciena-CS-Priv-Level");

/// What the numbers of Ciena-CN4200-Priv-Level (26.1271.1) mean.
#[derive(Debug)]
pub enum CienaCn4200PrivLevel {}

impl Enumeration for CienaCn4200PrivLevel {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "limited"), (2, "admin"), (3, "super-user"), (4, "diag")];
}

/// What the numbers of Ciena-CES-Priv-Level (26.1271.10) mean.
#[derive(Debug)]
pub enum CienaCesPrivLevel {}

impl Enumeration for CienaCesPrivLevel {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "limited"), (2, "admin"), (3, "super-user"), (4, "diag")];
}
