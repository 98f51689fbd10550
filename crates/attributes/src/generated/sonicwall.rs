//! SonicWall: firewalls.
//!
//! Source: vendor documentation; private enterprise number 8741 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/sonicwall`: change it there.

use ulna_wire::{Attribute, Enum, Enumeration, Format, Text, Vendor};

/// SonicWall: private enterprise number 8741.
pub const SONICWALL: Vendor = Vendor::new(8741, Format::T1L1);

/// SS3-Firewall-User-Privilege (26.8741.1): a number that [`Ss3FirewallUserPrivilege`] names, 4 octets.
pub const SS3_FIREWALL_USER_PRIVILEGE: Attribute<Enum<Ss3FirewallUserPrivilege>> =
    Attribute::vendor(SONICWALL, 1, "SS3-Firewall-User-Privilege");

/// SonicWall-User-Privilege (26.8741.1): a number that [`Ss3FirewallUserPrivilege`] names, 4 octets.
pub const SONICWALL_USER_PRIVILEGE: Attribute<Enum<Ss3FirewallUserPrivilege>> =
    Attribute::vendor(SONICWALL, 1, "SonicWall-User-Privilege");

/// SonicWall-User-Group (26.8741.3): text, 1 to 247 octets.
pub const SONICWALL_USER_GROUP: Attribute<Text> = Attribute::vendor(SONICWALL, 3, "SonicWall-User-Group");

/// What the numbers of SS3-Firewall-User-Privilege (26.8741.1) mean.
#[derive(Debug)]
pub enum Ss3FirewallUserPrivilege {}

impl Enumeration for Ss3FirewallUserPrivilege {
    const NAMES: &'static [(u32, &'static str)] = &[
        (1, "Remote-Access"),
        (2, "Bypass-Filters"),
        (3, "VPN-Client-Access"),
        (4, "Access-To-VPN"),
        (5, "Limited-Management"),
        (6, "L2TP-Client-Access"),
        (7, "Wireless-Guest"),
        (8, "Wireless-Add-ACL"),
        (9, "Internet-Access"),
    ];
}
