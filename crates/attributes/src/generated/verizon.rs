//! Verizon Wireless.
//!
//! Source: operator documentation; private enterprise number 12951 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/verizon`: change it there.

use ulna_wire::{Attribute, Date, Format, Integer, Octets, Text, Tlv, Vendor};

/// VerizonWireless: private enterprise number 12951.
pub const VERIZONWIRELESS: Vendor = Vendor::new(12951, Format::T1L1);

/// Acct-Interim-Record-Number (26.12951.200): a number, 4 octets.
pub const ACCT_INTERIM_RECORD_NUMBER: Attribute<Integer> =
    Attribute::vendor(VERIZONWIRELESS, 200, "Acct-Interim-Record-Number");

/// UE-Info-Type (26.12951.201): a number, 4 octets.
pub const UE_INFO_TYPE: Attribute<Integer> = Attribute::vendor(VERIZONWIRELESS, 201, "UE-Info-Type");

/// UE-Info-Value (26.12951.202): text, 1 to 247 octets.
pub const UE_INFO_VALUE: Attribute<Text> = Attribute::vendor(VERIZONWIRELESS, 202, "UE-Info-Value");

/// Dynamic-Address-Flag (26.12951.203): a number, 4 octets.
pub const DYNAMIC_ADDRESS_FLAG: Attribute<Integer> = Attribute::vendor(VERIZONWIRELESS, 203, "Dynamic-Address-Flag");

/// Local-Seq-Number (26.12951.204): a number, 4 octets.
pub const LOCAL_SEQ_NUMBER: Attribute<Integer> = Attribute::vendor(VERIZONWIRELESS, 204, "Local-Seq-Number");

/// Time-First-Usage (26.12951.205): a point in time, 4 octets.
pub const TIME_FIRST_USAGE: Attribute<Date> = Attribute::vendor(VERIZONWIRELESS, 205, "Time-First-Usage");

/// Time-Last-Usage (26.12951.206): a point in time, 4 octets.
pub const TIME_LAST_USAGE: Attribute<Date> = Attribute::vendor(VERIZONWIRELESS, 206, "Time-Last-Usage");

/// Charging-Group-ID (26.12951.207): text, 1 to 247 octets.
pub const CHARGING_GROUP_ID: Attribute<Text> = Attribute::vendor(VERIZONWIRELESS, 207, "Charging-Group-ID");

/// Service-Data-Container-Bin (26.12951.210): 1 to 247 octets.
pub const SERVICE_DATA_CONTAINER_BIN: Attribute<Octets> =
    Attribute::vendor(VERIZONWIRELESS, 210, "Service-Data-Container-Bin");

/// Service-Data-Container (26.12951.211): nested attributes, 1 to 247 octets.
pub const SERVICE_DATA_CONTAINER: Attribute<Tlv> = Attribute::vendor(VERIZONWIRELESS, 211, "Service-Data-Container");
