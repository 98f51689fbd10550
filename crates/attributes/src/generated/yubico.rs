//! Yubico: one-time passwords.
//!
//! Source: vendor documentation; private enterprise number 41482 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/yubico`: change it there.

use ulna_wire::{Attribute, Format, Integer, Octets, Text, Vendor};

/// Yubico: private enterprise number 41482.
pub const YUBICO: Vendor = Vendor::new(41482, Format::T1L1);

/// Yubikey-Key (26.41482.1): 1 to 247 octets.
pub const YUBIKEY_KEY: Attribute<Octets> = Attribute::vendor(YUBICO, 1, "Yubikey-Key");

/// Yubikey-Public-ID (26.41482.2): text, 1 to 247 octets.
pub const YUBIKEY_PUBLIC_ID: Attribute<Text> = Attribute::vendor(YUBICO, 2, "Yubikey-Public-ID");

/// Yubikey-Private-ID (26.41482.3): 1 to 247 octets.
pub const YUBIKEY_PRIVATE_ID: Attribute<Octets> = Attribute::vendor(YUBICO, 3, "Yubikey-Private-ID");

/// Yubikey-Counter (26.41482.4): a number, 4 octets.
pub const YUBIKEY_COUNTER: Attribute<Integer> = Attribute::vendor(YUBICO, 4, "Yubikey-Counter");

/// Yubikey-Timestamp (26.41482.5): a number, 4 octets.
pub const YUBIKEY_TIMESTAMP: Attribute<Integer> = Attribute::vendor(YUBICO, 5, "Yubikey-Timestamp");

/// Yubikey-Random (26.41482.6): a number, 4 octets.
pub const YUBIKEY_RANDOM: Attribute<Integer> = Attribute::vendor(YUBICO, 6, "Yubikey-Random");

/// Yubikey-OTP (26.41482.7): text, 1 to 247 octets.
pub const YUBIKEY_OTP: Attribute<Text> = Attribute::vendor(YUBICO, 7, "Yubikey-OTP");
