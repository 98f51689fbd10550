//! Digium: Asterisk call records.
//!
//! Source: vendor documentation; private enterprise number 22736 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/digium`: change it there.

use ulna_wire::{Attribute, Format, Integer, Text, Vendor};

/// Digium: private enterprise number 22736.
pub const DIGIUM: Vendor = Vendor::new(22736, Format::T1L1);

/// Asterisk-Acc-Code (26.22736.101): text, 1 to 247 octets.
pub const ASTERISK_ACC_CODE: Attribute<Text> = Attribute::vendor(DIGIUM, 101, "Asterisk-Acc-Code");

/// Asterisk-Src (26.22736.102): text, 1 to 247 octets.
pub const ASTERISK_SRC: Attribute<Text> = Attribute::vendor(DIGIUM, 102, "Asterisk-Src");

/// Asterisk-Dst (26.22736.103): text, 1 to 247 octets.
pub const ASTERISK_DST: Attribute<Text> = Attribute::vendor(DIGIUM, 103, "Asterisk-Dst");

/// Asterisk-Dst-Ctx (26.22736.104): text, 1 to 247 octets.
pub const ASTERISK_DST_CTX: Attribute<Text> = Attribute::vendor(DIGIUM, 104, "Asterisk-Dst-Ctx");

/// Asterisk-Clid (26.22736.105): text, 1 to 247 octets.
pub const ASTERISK_CLID: Attribute<Text> = Attribute::vendor(DIGIUM, 105, "Asterisk-Clid");

/// Asterisk-Chan (26.22736.106): text, 1 to 247 octets.
pub const ASTERISK_CHAN: Attribute<Text> = Attribute::vendor(DIGIUM, 106, "Asterisk-Chan");

/// Asterisk-Dst-Chan (26.22736.107): text, 1 to 247 octets.
pub const ASTERISK_DST_CHAN: Attribute<Text> = Attribute::vendor(DIGIUM, 107, "Asterisk-Dst-Chan");

/// Asterisk-Last-App (26.22736.108): text, 1 to 247 octets.
pub const ASTERISK_LAST_APP: Attribute<Text> = Attribute::vendor(DIGIUM, 108, "Asterisk-Last-App");

/// Asterisk-Last-Data (26.22736.109): text, 1 to 247 octets.
pub const ASTERISK_LAST_DATA: Attribute<Text> = Attribute::vendor(DIGIUM, 109, "Asterisk-Last-Data");

/// Asterisk-Start-Time (26.22736.110): text, 1 to 247 octets.
pub const ASTERISK_START_TIME: Attribute<Text> = Attribute::vendor(DIGIUM, 110, "Asterisk-Start-Time");

/// Asterisk-Answer-Time (26.22736.111): text, 1 to 247 octets.
pub const ASTERISK_ANSWER_TIME: Attribute<Text> = Attribute::vendor(DIGIUM, 111, "Asterisk-Answer-Time");

/// Asterisk-End-Time (26.22736.112): text, 1 to 247 octets.
pub const ASTERISK_END_TIME: Attribute<Text> = Attribute::vendor(DIGIUM, 112, "Asterisk-End-Time");

/// Asterisk-Duration (26.22736.113): a number, 4 octets.
pub const ASTERISK_DURATION: Attribute<Integer> = Attribute::vendor(DIGIUM, 113, "Asterisk-Duration");

/// Asterisk-Bill-Sec (26.22736.114): a number, 4 octets.
pub const ASTERISK_BILL_SEC: Attribute<Integer> = Attribute::vendor(DIGIUM, 114, "Asterisk-Bill-Sec");

/// Asterisk-Disposition (26.22736.115): text, 1 to 247 octets.
pub const ASTERISK_DISPOSITION: Attribute<Text> = Attribute::vendor(DIGIUM, 115, "Asterisk-Disposition");

/// Asterisk-AMA-Flags (26.22736.116): text, 1 to 247 octets.
pub const ASTERISK_AMA_FLAGS: Attribute<Text> = Attribute::vendor(DIGIUM, 116, "Asterisk-AMA-Flags");

/// Asterisk-Unique-ID (26.22736.117): text, 1 to 247 octets.
pub const ASTERISK_UNIQUE_ID: Attribute<Text> = Attribute::vendor(DIGIUM, 117, "Asterisk-Unique-ID");

/// Asterisk-User-Field (26.22736.118): text, 1 to 247 octets.
pub const ASTERISK_USER_FIELD: Attribute<Text> = Attribute::vendor(DIGIUM, 118, "Asterisk-User-Field");
