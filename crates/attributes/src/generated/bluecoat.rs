//! Blue Coat Systems: proxies.
//!
//! Source: vendor documentation; private enterprise number 14501 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/bluecoat`: change it there.

use ulna_wire::{Attribute, Enum, Enumeration, Format, Text, Vendor};

/// BlueCoat: private enterprise number 14501.
pub const BLUECOAT: Vendor = Vendor::new(14501, Format::T1L1);

/// Blue-Coat-Group (26.14501.1): text, 1 to 247 octets.
pub const BLUE_COAT_GROUP: Attribute<Text> = Attribute::vendor(BLUECOAT, 1, "Blue-Coat-Group");

/// Blue-Coat-Authorization (26.14501.2): a number that [`BlueCoatAuthorization`] names, 4 octets.
pub const BLUE_COAT_AUTHORIZATION: Attribute<Enum<BlueCoatAuthorization>> =
    Attribute::vendor(BLUECOAT, 2, "Blue-Coat-Authorization");

/// What the numbers of Blue-Coat-Authorization (26.14501.2) mean.
#[derive(Debug)]
pub enum BlueCoatAuthorization {}

impl Enumeration for BlueCoatAuthorization {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "No-Access"), (1, "Read-Only-Access"), (2, "Read-Write-Access")];
}
