//! Zyxel: switches and firewalls.
//!
//! Source: vendor documentation; private enterprise number 890 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/zyxel`: change it there.

use ulna_wire::{Attribute, Enum, Enumeration, Format, Text, Vendor};

/// Zyxel: private enterprise number 890.
pub const ZYXEL: Vendor = Vendor::new(890, Format::T1L1);

/// Zyxel-Privilege-AVPair (26.890.3): text, 1 to 247 octets.
pub const ZYXEL_PRIVILEGE_AVPAIR: Attribute<Text> = Attribute::vendor(ZYXEL, 3, "Zyxel-Privilege-AVPair");

/// Zyxel-Callback-Option (26.890.192): a number that [`ZyxelCallbackOption`] names, 4 octets.
pub const ZYXEL_CALLBACK_OPTION: Attribute<Enum<ZyxelCallbackOption>> =
    Attribute::vendor(ZYXEL, 192, "Zyxel-Callback-Option");

/// Zyxel-Callback-Phone-Source (26.890.193): a number that [`ZyxelCallbackPhoneSource`] names, 4 octets.
pub const ZYXEL_CALLBACK_PHONE_SOURCE: Attribute<Enum<ZyxelCallbackPhoneSource>> =
    Attribute::vendor(ZYXEL, 193, "Zyxel-Callback-Phone-Source");

/// What the numbers of Zyxel-Callback-Option (26.890.192) mean.
#[derive(Debug)]
pub enum ZyxelCallbackOption {}

impl Enumeration for ZyxelCallbackOption {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "None"), (1, "Optional"), (2, "Mandatory")];
}

/// What the numbers of Zyxel-Callback-Phone-Source (26.890.193) mean.
#[derive(Debug)]
pub enum ZyxelCallbackPhoneSource {}

impl Enumeration for ZyxelCallbackPhoneSource {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Preconfigured"), (1, "User")];
}
