//! Juniper Networks: Junos.
//!
//! Source: vendor documentation; private enterprise number 2636 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/juniper`: change it there.

use ulna_wire::{Attribute, Enum, Enumeration, Format, Integer, Ipv4, Text, Vendor};

/// Juniper: private enterprise number 2636.
pub const JUNIPER: Vendor = Vendor::new(2636, Format::T1L1);

/// Juniper-Local-User-Name (26.2636.1): text, 1 to 247 octets.
pub const JUNIPER_LOCAL_USER_NAME: Attribute<Text> = Attribute::vendor(JUNIPER, 1, "Juniper-Local-User-Name");

/// Juniper-Allow-Commands (26.2636.2): text, 1 to 247 octets.
pub const JUNIPER_ALLOW_COMMANDS: Attribute<Text> = Attribute::vendor(JUNIPER, 2, "Juniper-Allow-Commands");

/// Juniper-Deny-Commands (26.2636.3): text, 1 to 247 octets.
pub const JUNIPER_DENY_COMMANDS: Attribute<Text> = Attribute::vendor(JUNIPER, 3, "Juniper-Deny-Commands");

/// Juniper-Allow-Configuration (26.2636.4): text, 1 to 247 octets.
pub const JUNIPER_ALLOW_CONFIGURATION: Attribute<Text> = Attribute::vendor(JUNIPER, 4, "Juniper-Allow-Configuration");

/// Juniper-Deny-Configuration (26.2636.5): text, 1 to 247 octets.
pub const JUNIPER_DENY_CONFIGURATION: Attribute<Text> = Attribute::vendor(JUNIPER, 5, "Juniper-Deny-Configuration");

/// Juniper-Interactive-Command (26.2636.8): text, 1 to 247 octets.
pub const JUNIPER_INTERACTIVE_COMMAND: Attribute<Text> = Attribute::vendor(JUNIPER, 8, "Juniper-Interactive-Command");

/// Juniper-Configuration-Change (26.2636.9): text, 1 to 247 octets.
pub const JUNIPER_CONFIGURATION_CHANGE: Attribute<Text> = Attribute::vendor(JUNIPER, 9, "Juniper-Configuration-Change");

/// Juniper-User-Permissions (26.2636.10): text, 1 to 247 octets.
pub const JUNIPER_USER_PERMISSIONS: Attribute<Text> = Attribute::vendor(JUNIPER, 10, "Juniper-User-Permissions");

/// Juniper-Junosspace-Profile (26.2636.11): text, 1 to 247 octets.
pub const JUNIPER_JUNOSSPACE_PROFILE: Attribute<Text> = Attribute::vendor(JUNIPER, 11, "Juniper-Junosspace-Profile");

/// Juniper-Junosspace-Profiles (26.2636.11): text, 1 to 247 octets.
pub const JUNIPER_JUNOSSPACE_PROFILES: Attribute<Text> = Attribute::vendor(JUNIPER, 11, "Juniper-Junosspace-Profiles");

/// Juniper-CTP-Group (26.2636.21): a number that [`JuniperCtpGroup`] names, 4 octets.
pub const JUNIPER_CTP_GROUP: Attribute<Enum<JuniperCtpGroup>> = Attribute::vendor(JUNIPER, 21, "Juniper-CTP-Group");

/// Juniper-CTPView-APP-Group (26.2636.22): a number that [`JuniperCtpviewAppGroup`] names, 4 octets.
pub const JUNIPER_CTPVIEW_APP_GROUP: Attribute<Enum<JuniperCtpviewAppGroup>> =
    Attribute::vendor(JUNIPER, 22, "Juniper-CTPView-APP-Group");

/// Juniper-CTPView-OS-Group (26.2636.23): a number that [`JuniperCtpviewOsGroup`] names, 4 octets.
pub const JUNIPER_CTPVIEW_OS_GROUP: Attribute<Enum<JuniperCtpviewOsGroup>> =
    Attribute::vendor(JUNIPER, 23, "Juniper-CTPView-OS-Group");

/// Juniper-Primary-Dns (26.2636.31): an IPv4 address, 4 octets.
pub const JUNIPER_PRIMARY_DNS: Attribute<Ipv4> = Attribute::vendor(JUNIPER, 31, "Juniper-Primary-Dns");

/// Juniper-Primary-Wins (26.2636.32): an IPv4 address, 4 octets.
pub const JUNIPER_PRIMARY_WINS: Attribute<Ipv4> = Attribute::vendor(JUNIPER, 32, "Juniper-Primary-Wins");

/// Juniper-Secondary-Dns (26.2636.33): an IPv4 address, 4 octets.
pub const JUNIPER_SECONDARY_DNS: Attribute<Ipv4> = Attribute::vendor(JUNIPER, 33, "Juniper-Secondary-Dns");

/// Juniper-Secondary-Wins (26.2636.34): an IPv4 address, 4 octets.
pub const JUNIPER_SECONDARY_WINS: Attribute<Ipv4> = Attribute::vendor(JUNIPER, 34, "Juniper-Secondary-Wins");

/// Juniper-Interface-id (26.2636.35): text, 1 to 247 octets.
pub const JUNIPER_INTERFACE_ID: Attribute<Text> = Attribute::vendor(JUNIPER, 35, "Juniper-Interface-id");

/// Juniper-Ip-Pool-Name (26.2636.36): text, 1 to 247 octets.
pub const JUNIPER_IP_POOL_NAME: Attribute<Text> = Attribute::vendor(JUNIPER, 36, "Juniper-Ip-Pool-Name");

/// Juniper-Keep-Alive (26.2636.37): a number, 4 octets.
pub const JUNIPER_KEEP_ALIVE: Attribute<Integer> = Attribute::vendor(JUNIPER, 37, "Juniper-Keep-Alive");

/// Juniper-CoS-Traffic-Control-Profile (26.2636.38): text, 1 to 247 octets.
pub const JUNIPER_COS_TRAFFIC_CONTROL_PROFILE: Attribute<Text> =
    Attribute::vendor(JUNIPER, 38, "Juniper-CoS-Traffic-Control-Profile");

/// Juniper-CoS-Parameter (26.2636.39): text, 1 to 247 octets.
pub const JUNIPER_COS_PARAMETER: Attribute<Text> = Attribute::vendor(JUNIPER, 39, "Juniper-CoS-Parameter");

/// Juniper-encapsulation-overhead (26.2636.40): a number, 4 octets.
pub const JUNIPER_ENCAPSULATION_OVERHEAD: Attribute<Integer> =
    Attribute::vendor(JUNIPER, 40, "Juniper-encapsulation-overhead");

/// Juniper-cell-overhead (26.2636.41): a number, 4 octets.
pub const JUNIPER_CELL_OVERHEAD: Attribute<Integer> = Attribute::vendor(JUNIPER, 41, "Juniper-cell-overhead");

/// Juniper-tx-connect-speed (26.2636.42): a number, 4 octets.
pub const JUNIPER_TX_CONNECT_SPEED: Attribute<Integer> = Attribute::vendor(JUNIPER, 42, "Juniper-tx-connect-speed");

/// Juniper-rx-connect-speed (26.2636.43): a number, 4 octets.
pub const JUNIPER_RX_CONNECT_SPEED: Attribute<Integer> = Attribute::vendor(JUNIPER, 43, "Juniper-rx-connect-speed");

/// Juniper-Firewall-filter-name (26.2636.44): text, 1 to 247 octets.
pub const JUNIPER_FIREWALL_FILTER_NAME: Attribute<Text> =
    Attribute::vendor(JUNIPER, 44, "Juniper-Firewall-filter-name");

/// Juniper-Policer-Parameter (26.2636.45): text, 1 to 247 octets.
pub const JUNIPER_POLICER_PARAMETER: Attribute<Text> = Attribute::vendor(JUNIPER, 45, "Juniper-Policer-Parameter");

/// Juniper-Local-Group-Name (26.2636.46): text, 1 to 247 octets.
pub const JUNIPER_LOCAL_GROUP_NAME: Attribute<Text> = Attribute::vendor(JUNIPER, 46, "Juniper-Local-Group-Name");

/// Juniper-Local-Interface (26.2636.47): text, 1 to 247 octets.
pub const JUNIPER_LOCAL_INTERFACE: Attribute<Text> = Attribute::vendor(JUNIPER, 47, "Juniper-Local-Interface");

/// Juniper-Switching-Filter (26.2636.48): text, 1 to 247 octets.
pub const JUNIPER_SWITCHING_FILTER: Attribute<Text> = Attribute::vendor(JUNIPER, 48, "Juniper-Switching-Filter");

/// Juniper-VoIP-Vlan (26.2636.49): text, 1 to 247 octets.
pub const JUNIPER_VOIP_VLAN: Attribute<Text> = Attribute::vendor(JUNIPER, 49, "Juniper-VoIP-Vlan");

/// Juniper-CWA-Redirect (26.2636.50): text, 1 to 247 octets.
pub const JUNIPER_CWA_REDIRECT: Attribute<Text> = Attribute::vendor(JUNIPER, 50, "Juniper-CWA-Redirect");

/// Juniper-AV-Pair (26.2636.52): text, 1 to 247 octets.
pub const JUNIPER_AV_PAIR: Attribute<Text> = Attribute::vendor(JUNIPER, 52, "Juniper-AV-Pair");

/// What the numbers of Juniper-CTP-Group (26.2636.21) mean.
#[derive(Debug)]
pub enum JuniperCtpGroup {}

impl Enumeration for JuniperCtpGroup {
    const NAMES: &'static [(u32, &'static str)] =
        &[(1, "Read_Only"), (2, "Admin"), (3, "Privileged_Admin"), (4, "Auditor")];
}

/// What the numbers of Juniper-CTPView-APP-Group (26.2636.22) mean.
#[derive(Debug)]
pub enum JuniperCtpviewAppGroup {}

impl Enumeration for JuniperCtpviewAppGroup {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "Net_View"), (2, "Net_Admin"), (3, "Global_Admin")];
}

/// What the numbers of Juniper-CTPView-OS-Group (26.2636.23) mean.
#[derive(Debug)]
pub enum JuniperCtpviewOsGroup {}

impl Enumeration for JuniperCtpviewOsGroup {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "Web_Manager"), (2, "System_Admin"), (3, "Auditor")];
}
