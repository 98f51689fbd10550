//! Unix accounts, as FTP servers use them.
//!
//! Source: FTP server documentation; private enterprise number 4 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/unix`: change it there.

use ulna_wire::{Attribute, Format, Integer, Text, Vendor};

/// Unix: private enterprise number 4.
pub const UNIX: Vendor = Vendor::new(4, Format::T1L1);

/// Unix-FTP-UID (26.4.10): a number, 4 octets.
pub const UNIX_FTP_UID: Attribute<Integer> = Attribute::vendor(UNIX, 10, "Unix-FTP-UID");

/// Unix-FTP-GID (26.4.11): a number, 4 octets.
pub const UNIX_FTP_GID: Attribute<Integer> = Attribute::vendor(UNIX, 11, "Unix-FTP-GID");

/// Unix-FTP-Home (26.4.12): text, 1 to 247 octets.
pub const UNIX_FTP_HOME: Attribute<Text> = Attribute::vendor(UNIX, 12, "Unix-FTP-Home");

/// Unix-FTP-Shell (26.4.13): text, 1 to 247 octets.
pub const UNIX_FTP_SHELL: Attribute<Text> = Attribute::vendor(UNIX, 13, "Unix-FTP-Shell");

/// Unix-FTP-Group-Names (26.4.14): text, 1 to 247 octets.
pub const UNIX_FTP_GROUP_NAMES: Attribute<Text> = Attribute::vendor(UNIX, 14, "Unix-FTP-Group-Names");

/// Unix-FTP-Group-Ids (26.4.15): text, 1 to 247 octets.
pub const UNIX_FTP_GROUP_IDS: Attribute<Text> = Attribute::vendor(UNIX, 15, "Unix-FTP-Group-Ids");
