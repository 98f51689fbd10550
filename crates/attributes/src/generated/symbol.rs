//! Symbol Technologies, later Motorola and Zebra: wireless switches.
//!
//! Source: vendor documentation; private enterprise number 388 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/symbol`: change it there.

use ulna_wire::{Attribute, Enum, Enumeration, Format, Integer, Text, Vendor};

/// Symbol: private enterprise number 388.
pub const SYMBOL: Vendor = Vendor::new(388, Format::T1L1);

/// Symbol-Admin-Role (26.388.1): a number that [`SymbolAdminRole`] names, 4 octets.
pub const SYMBOL_ADMIN_ROLE: Attribute<Enum<SymbolAdminRole>> = Attribute::vendor(SYMBOL, 1, "Symbol-Admin-Role");

/// Symbol-Current-ESSID (26.388.2): text, 1 to 247 octets.
pub const SYMBOL_CURRENT_ESSID: Attribute<Text> = Attribute::vendor(SYMBOL, 2, "Symbol-Current-ESSID");

/// Symbol-Allowed-ESSID (26.388.3): text, 1 to 247 octets.
pub const SYMBOL_ALLOWED_ESSID: Attribute<Text> = Attribute::vendor(SYMBOL, 3, "Symbol-Allowed-ESSID");

/// Symbol-WLAN-Index (26.388.4): a number, 4 octets.
pub const SYMBOL_WLAN_INDEX: Attribute<Integer> = Attribute::vendor(SYMBOL, 4, "Symbol-WLAN-Index");

/// Symbol-QoS-Profile (26.388.5): a number that [`SymbolQosProfile`] names, 4 octets.
pub const SYMBOL_QOS_PROFILE: Attribute<Enum<SymbolQosProfile>> = Attribute::vendor(SYMBOL, 5, "Symbol-QoS-Profile");

/// Symbol-Allowed-Radio (26.388.6): text, 1 to 247 octets.
pub const SYMBOL_ALLOWED_RADIO: Attribute<Text> = Attribute::vendor(SYMBOL, 6, "Symbol-Allowed-Radio");

/// Symbol-Expiry-Date-Time (26.388.7): text, 1 to 247 octets.
pub const SYMBOL_EXPIRY_DATE_TIME: Attribute<Text> = Attribute::vendor(SYMBOL, 7, "Symbol-Expiry-Date-Time");

/// Symbol-Start-Date-Time (26.388.8): text, 1 to 247 octets.
pub const SYMBOL_START_DATE_TIME: Attribute<Text> = Attribute::vendor(SYMBOL, 8, "Symbol-Start-Date-Time");

/// Symbol-Posture-Status (26.388.9): text, 1 to 247 octets.
pub const SYMBOL_POSTURE_STATUS: Attribute<Text> = Attribute::vendor(SYMBOL, 9, "Symbol-Posture-Status");

/// Symbol-Downlink-Limit (26.388.10): text, 1 to 247 octets.
pub const SYMBOL_DOWNLINK_LIMIT: Attribute<Text> = Attribute::vendor(SYMBOL, 10, "Symbol-Downlink-Limit");

/// Symbol-Uplink-Limit (26.388.11): text, 1 to 247 octets.
pub const SYMBOL_UPLINK_LIMIT: Attribute<Text> = Attribute::vendor(SYMBOL, 11, "Symbol-Uplink-Limit");

/// Symbol-User-Group (26.388.12): text, 1 to 247 octets.
pub const SYMBOL_USER_GROUP: Attribute<Text> = Attribute::vendor(SYMBOL, 12, "Symbol-User-Group");

/// Symbol-Login-Source (26.388.100): a number that [`SymbolLoginSource`] names, 4 octets.
pub const SYMBOL_LOGIN_SOURCE: Attribute<Enum<SymbolLoginSource>> =
    Attribute::vendor(SYMBOL, 100, "Symbol-Login-Source");

/// What the numbers of Symbol-Admin-Role (26.388.1) mean.
#[derive(Debug)]
pub enum SymbolAdminRole {}

impl Enumeration for SymbolAdminRole {
    const NAMES: &'static [(u32, &'static str)] = &[
        (1, "Monitor"),
        (2, "Helpdesk"),
        (4, "NetworkAdmin"),
        (8, "SysAdmin"),
        (16, "WebAdmin"),
        (32, "Security"),
        (32768, "SuperUser"),
    ];
}

/// What the numbers of Symbol-QoS-Profile (26.388.5) mean.
#[derive(Debug)]
pub enum SymbolQosProfile {}

impl Enumeration for SymbolQosProfile {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "BestEffort"), (2, "Background"), (3, "Video"), (4, "Voice")];
}

/// What the numbers of Symbol-Login-Source (26.388.100) mean.
#[derive(Debug)]
pub enum SymbolLoginSource {}

impl Enumeration for SymbolLoginSource {
    const NAMES: &'static [(u32, &'static str)] =
        &[(16, "HTTP"), (32, "SSH"), (64, "Telnet"), (128, "Console"), (240, "All")];
}
