//! Extreme Networks: ExtremeXOS switches.
//!
//! Source: vendor documentation; private enterprise number 1916 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/extreme`: change it there.

use ulna_wire::{Attribute, Enum, Enumeration, Format, Integer, Ipv4, Text, Vendor};

/// Extreme: private enterprise number 1916.
pub const EXTREME: Vendor = Vendor::new(1916, Format::T1L1);

/// Extreme-CLI-Authorization (26.1916.201): a number that [`ExtremeCliAuthorization`] names, 4 octets.
pub const EXTREME_CLI_AUTHORIZATION: Attribute<Enum<ExtremeCliAuthorization>> =
    Attribute::vendor(EXTREME, 201, "Extreme-CLI-Authorization");

/// Extreme-Shell-Command (26.1916.202): text, 1 to 247 octets.
pub const EXTREME_SHELL_COMMAND: Attribute<Text> = Attribute::vendor(EXTREME, 202, "Extreme-Shell-Command");

/// Extreme-Netlogin-Vlan (26.1916.203): text, 1 to 247 octets.
pub const EXTREME_NETLOGIN_VLAN: Attribute<Text> = Attribute::vendor(EXTREME, 203, "Extreme-Netlogin-Vlan");

/// Extreme-Netlogin-Url (26.1916.204): text, 1 to 247 octets.
pub const EXTREME_NETLOGIN_URL: Attribute<Text> = Attribute::vendor(EXTREME, 204, "Extreme-Netlogin-Url");

/// Extreme-Netlogin-Url-Desc (26.1916.205): text, 1 to 247 octets.
pub const EXTREME_NETLOGIN_URL_DESC: Attribute<Text> = Attribute::vendor(EXTREME, 205, "Extreme-Netlogin-Url-Desc");

/// Extreme-Netlogin-Only (26.1916.206): a number that [`ExtremeNetloginOnly`] names, 4 octets.
pub const EXTREME_NETLOGIN_ONLY: Attribute<Enum<ExtremeNetloginOnly>> =
    Attribute::vendor(EXTREME, 206, "Extreme-Netlogin-Only");

/// Extreme-User-Location (26.1916.208): text, 1 to 247 octets.
pub const EXTREME_USER_LOCATION: Attribute<Text> = Attribute::vendor(EXTREME, 208, "Extreme-User-Location");

/// Extreme-Netlogin-Vlan-Tag (26.1916.209): a number, 4 octets.
pub const EXTREME_NETLOGIN_VLAN_TAG: Attribute<Integer> = Attribute::vendor(EXTREME, 209, "Extreme-Netlogin-Vlan-Tag");

/// Extreme-Netlogin-Extended-Vlan (26.1916.211): text, 1 to 247 octets.
pub const EXTREME_NETLOGIN_EXTENDED_VLAN: Attribute<Text> =
    Attribute::vendor(EXTREME, 211, "Extreme-Netlogin-Extended-Vlan");

/// Extreme-Security-Profile (26.1916.212): text, 1 to 247 octets.
pub const EXTREME_SECURITY_PROFILE: Attribute<Text> = Attribute::vendor(EXTREME, 212, "Extreme-Security-Profile");

/// Extreme-VM-Name (26.1916.213): text, 1 to 247 octets.
pub const EXTREME_VM_NAME: Attribute<Text> = Attribute::vendor(EXTREME, 213, "Extreme-VM-Name");

/// Extreme-VM-VPP-Name (26.1916.214): text, 1 to 247 octets.
pub const EXTREME_VM_VPP_NAME: Attribute<Text> = Attribute::vendor(EXTREME, 214, "Extreme-VM-VPP-Name");

/// Extreme-VM-IP-Addr (26.1916.215): an IPv4 address, 4 octets.
pub const EXTREME_VM_IP_ADDR: Attribute<Ipv4> = Attribute::vendor(EXTREME, 215, "Extreme-VM-IP-Addr");

/// Extreme-VM-VLAN-ID (26.1916.216): a number, 4 octets.
pub const EXTREME_VM_VLAN_ID: Attribute<Integer> = Attribute::vendor(EXTREME, 216, "Extreme-VM-VLAN-ID");

/// Extreme-VM-VR-Name (26.1916.217): text, 1 to 247 octets.
pub const EXTREME_VM_VR_NAME: Attribute<Text> = Attribute::vendor(EXTREME, 217, "Extreme-VM-VR-Name");

/// What the numbers of Extreme-CLI-Authorization (26.1916.201) mean.
#[derive(Debug)]
pub enum ExtremeCliAuthorization {}

impl Enumeration for ExtremeCliAuthorization {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disabled"), (1, "Enabled")];
}

/// What the numbers of Extreme-Netlogin-Only (26.1916.206) mean.
#[derive(Debug)]
pub enum ExtremeNetloginOnly {}

impl Enumeration for ExtremeNetloginOnly {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disabled"), (1, "Enabled")];
}
