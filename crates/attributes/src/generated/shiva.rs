//! Shiva: LanRover access servers.
//!
//! Source: vendor documentation; private enterprise number 166 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/shiva`: change it there.

use ulna_wire::{Attribute, Enum, Enumeration, Format, Integer, Ipv4, Text, Vendor};

/// Shiva: private enterprise number 166.
pub const SHIVA: Vendor = Vendor::new(166, Format::T1L1);

/// Shiva-User-Attributes (26.166.1): text, 1 to 247 octets.
pub const SHIVA_USER_ATTRIBUTES: Attribute<Text> = Attribute::vendor(SHIVA, 1, "Shiva-User-Attributes");

/// Shiva-Compression (26.166.30): a number that [`ShivaCompression`] names, 4 octets.
pub const SHIVA_COMPRESSION: Attribute<Enum<ShivaCompression>> = Attribute::vendor(SHIVA, 30, "Shiva-Compression");

/// Shiva-Dialback-Delay (26.166.31): a number, 4 octets.
pub const SHIVA_DIALBACK_DELAY: Attribute<Integer> = Attribute::vendor(SHIVA, 31, "Shiva-Dialback-Delay");

/// Shiva-Call-Durn-Trap (26.166.32): a number, 4 octets.
pub const SHIVA_CALL_DURN_TRAP: Attribute<Integer> = Attribute::vendor(SHIVA, 32, "Shiva-Call-Durn-Trap");

/// Shiva-Bandwidth-Trap (26.166.33): a number, 4 octets.
pub const SHIVA_BANDWIDTH_TRAP: Attribute<Integer> = Attribute::vendor(SHIVA, 33, "Shiva-Bandwidth-Trap");

/// Shiva-Minimum-Call (26.166.34): a number, 4 octets.
pub const SHIVA_MINIMUM_CALL: Attribute<Integer> = Attribute::vendor(SHIVA, 34, "Shiva-Minimum-Call");

/// Shiva-Default-Host (26.166.35): text, 1 to 247 octets.
pub const SHIVA_DEFAULT_HOST: Attribute<Text> = Attribute::vendor(SHIVA, 35, "Shiva-Default-Host");

/// Shiva-Menu-Name (26.166.36): text, 1 to 247 octets.
pub const SHIVA_MENU_NAME: Attribute<Text> = Attribute::vendor(SHIVA, 36, "Shiva-Menu-Name");

/// Shiva-User-Flags (26.166.37): text, 1 to 247 octets.
pub const SHIVA_USER_FLAGS: Attribute<Text> = Attribute::vendor(SHIVA, 37, "Shiva-User-Flags");

/// Shiva-Termtype (26.166.38): text, 1 to 247 octets.
pub const SHIVA_TERMTYPE: Attribute<Text> = Attribute::vendor(SHIVA, 38, "Shiva-Termtype");

/// Shiva-Break-Key (26.166.39): text, 1 to 247 octets.
pub const SHIVA_BREAK_KEY: Attribute<Text> = Attribute::vendor(SHIVA, 39, "Shiva-Break-Key");

/// Shiva-Fwd-Key (26.166.40): text, 1 to 247 octets.
pub const SHIVA_FWD_KEY: Attribute<Text> = Attribute::vendor(SHIVA, 40, "Shiva-Fwd-Key");

/// Shiva-Bak-Key (26.166.41): text, 1 to 247 octets.
pub const SHIVA_BAK_KEY: Attribute<Text> = Attribute::vendor(SHIVA, 41, "Shiva-Bak-Key");

/// Shiva-Dial-Timeout (26.166.42): a number, 4 octets.
pub const SHIVA_DIAL_TIMEOUT: Attribute<Integer> = Attribute::vendor(SHIVA, 42, "Shiva-Dial-Timeout");

/// Shiva-LAT-Port (26.166.43): text, 1 to 247 octets.
pub const SHIVA_LAT_PORT: Attribute<Text> = Attribute::vendor(SHIVA, 43, "Shiva-LAT-Port");

/// Shiva-Max-VCs (26.166.44): a number, 4 octets.
pub const SHIVA_MAX_VCS: Attribute<Integer> = Attribute::vendor(SHIVA, 44, "Shiva-Max-VCs");

/// Shiva-DHCP-Leasetime (26.166.45): a number, 4 octets.
pub const SHIVA_DHCP_LEASETIME: Attribute<Integer> = Attribute::vendor(SHIVA, 45, "Shiva-DHCP-Leasetime");

/// Shiva-LAT-Groups (26.166.46): text, 1 to 247 octets.
pub const SHIVA_LAT_GROUPS: Attribute<Text> = Attribute::vendor(SHIVA, 46, "Shiva-LAT-Groups");

/// Shiva-RTC-Timestamp (26.166.60): a number, 4 octets.
pub const SHIVA_RTC_TIMESTAMP: Attribute<Integer> = Attribute::vendor(SHIVA, 60, "Shiva-RTC-Timestamp");

/// Shiva-Circuit-Type (26.166.61): a number that [`ShivaCircuitType`] names, 4 octets.
pub const SHIVA_CIRCUIT_TYPE: Attribute<Enum<ShivaCircuitType>> = Attribute::vendor(SHIVA, 61, "Shiva-Circuit-Type");

/// Shiva-Called-Number (26.166.90): text, 1 to 247 octets.
pub const SHIVA_CALLED_NUMBER: Attribute<Text> = Attribute::vendor(SHIVA, 90, "Shiva-Called-Number");

/// Shiva-Calling-Number (26.166.91): text, 1 to 247 octets.
pub const SHIVA_CALLING_NUMBER: Attribute<Text> = Attribute::vendor(SHIVA, 91, "Shiva-Calling-Number");

/// Shiva-Customer-Id (26.166.92): text, 1 to 247 octets.
pub const SHIVA_CUSTOMER_ID: Attribute<Text> = Attribute::vendor(SHIVA, 92, "Shiva-Customer-Id");

/// Shiva-Type-Of-Service (26.166.93): a number that [`ShivaTypeOfService`] names, 4 octets.
pub const SHIVA_TYPE_OF_SERVICE: Attribute<Enum<ShivaTypeOfService>> =
    Attribute::vendor(SHIVA, 93, "Shiva-Type-Of-Service");

/// Shiva-Link-Speed (26.166.94): a number, 4 octets.
pub const SHIVA_LINK_SPEED: Attribute<Integer> = Attribute::vendor(SHIVA, 94, "Shiva-Link-Speed");

/// Shiva-Links-In-Bundle (26.166.95): a number, 4 octets.
pub const SHIVA_LINKS_IN_BUNDLE: Attribute<Integer> = Attribute::vendor(SHIVA, 95, "Shiva-Links-In-Bundle");

/// Shiva-Compression-Type (26.166.96): a number, 4 octets.
pub const SHIVA_COMPRESSION_TYPE: Attribute<Integer> = Attribute::vendor(SHIVA, 96, "Shiva-Compression-Type");

/// Shiva-Link-Protocol (26.166.97): a number that [`ShivaLinkProtocol`] names, 4 octets.
pub const SHIVA_LINK_PROTOCOL: Attribute<Enum<ShivaLinkProtocol>> = Attribute::vendor(SHIVA, 97, "Shiva-Link-Protocol");

/// Shiva-Network-Protocols (26.166.98): a number, 4 octets.
pub const SHIVA_NETWORK_PROTOCOLS: Attribute<Integer> = Attribute::vendor(SHIVA, 98, "Shiva-Network-Protocols");

/// Shiva-Session-Id (26.166.99): a number, 4 octets.
pub const SHIVA_SESSION_ID: Attribute<Integer> = Attribute::vendor(SHIVA, 99, "Shiva-Session-Id");

/// Shiva-Disconnect-Reason (26.166.100): a number that [`ShivaDisconnectReason`] names, 4 octets.
pub const SHIVA_DISCONNECT_REASON: Attribute<Enum<ShivaDisconnectReason>> =
    Attribute::vendor(SHIVA, 100, "Shiva-Disconnect-Reason");

/// Shiva-Acct-Serv-Switch (26.166.101): an IPv4 address, 4 octets.
pub const SHIVA_ACCT_SERV_SWITCH: Attribute<Ipv4> = Attribute::vendor(SHIVA, 101, "Shiva-Acct-Serv-Switch");

/// Shiva-Event-Flags (26.166.102): a number, 4 octets.
pub const SHIVA_EVENT_FLAGS: Attribute<Integer> = Attribute::vendor(SHIVA, 102, "Shiva-Event-Flags");

/// Shiva-Function (26.166.103): a number that [`ShivaFunction`] names, 4 octets.
pub const SHIVA_FUNCTION: Attribute<Enum<ShivaFunction>> = Attribute::vendor(SHIVA, 103, "Shiva-Function");

/// Shiva-Connect-Reason (26.166.104): a number that [`ShivaConnectReason`] names, 4 octets.
pub const SHIVA_CONNECT_REASON: Attribute<Enum<ShivaConnectReason>> =
    Attribute::vendor(SHIVA, 104, "Shiva-Connect-Reason");

/// What the numbers of Shiva-Compression (26.166.30) mean.
#[derive(Debug)]
pub enum ShivaCompression {}

impl Enumeration for ShivaCompression {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "None"), (1, "Negotiate"), (2, "Spider"), (3, "Predictor"), (4, "STAC")];
}

/// What the numbers of Shiva-Circuit-Type (26.166.61) mean.
#[derive(Debug)]
pub enum ShivaCircuitType {}

impl Enumeration for ShivaCircuitType {
    const NAMES: &'static [(u32, &'static str)] = &[
        (1, "Primary"),
        (2, "Secondary-Backup"),
        (3, "Secondary-Augment"),
        (4, "Secondary-Switch"),
        (5, "Listener"),
        (6, "RADIUS"),
    ];
}

/// What the numbers of Shiva-Type-Of-Service (26.166.93) mean.
#[derive(Debug)]
pub enum ShivaTypeOfService {}

impl Enumeration for ShivaTypeOfService {
    const NAMES: &'static [(u32, &'static str)] = &[
        (1, "Analog"),
        (2, "Digitized-Analog"),
        (3, "Digital"),
        (4, "Digital-V110"),
        (5, "Digital-V120"),
        (6, "Digital-Leased-Line"),
    ];
}

/// What the numbers of Shiva-Link-Protocol (26.166.97) mean.
#[derive(Debug)]
pub enum ShivaLinkProtocol {}

impl Enumeration for ShivaLinkProtocol {
    const NAMES: &'static [(u32, &'static str)] =
        &[(1, "HDLC"), (2, "ARAV1"), (3, "ARAV2"), (4, "SHELL"), (5, "AALAP"), (6, "SLIP")];
}

/// What the numbers of Shiva-Disconnect-Reason (26.166.100) mean.
#[derive(Debug)]
pub enum ShivaDisconnectReason {}

impl Enumeration for ShivaDisconnectReason {
    const NAMES: &'static [(u32, &'static str)] = &[
        (1, "Remote"),
        (2, "Error"),
        (3, "Idle-Timeout"),
        (4, "Session-Timeout"),
        (5, "Admin-Disconnect"),
        (6, "Dialback"),
        (7, "Virtual-Connection"),
        (8, "Bandwidth-On-Demand"),
        (9, "Failed-Authentication"),
        (10, "Preempted"),
        (11, "Blocked"),
        (12, "Tariff-Management"),
        (13, "Backup"),
    ];
}

/// What the numbers of Shiva-Function (26.166.103) mean.
#[derive(Debug)]
pub enum ShivaFunction {}

impl Enumeration for ShivaFunction {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Unknown"), (1, "Dialin"), (2, "Dialout"), (3, "Lan-To-Lan")];
}

/// What the numbers of Shiva-Connect-Reason (26.166.104) mean.
#[derive(Debug)]
pub enum ShivaConnectReason {}

impl Enumeration for ShivaConnectReason {
    const NAMES: &'static [(u32, &'static str)] =
        &[(1, "Remote"), (2, "Dialback"), (3, "Virtual-Connection"), (4, "Bandwidth-On-Demand")];
}
