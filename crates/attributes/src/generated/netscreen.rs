//! NetScreen, later Juniper Networks: firewalls.
//!
//! Source: vendor documentation; private enterprise number 3224 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/netscreen`: change it there.

use ulna_wire::{Attribute, Enum, Enumeration, Format, Ipv4, Text, Vendor};

/// Netscreen: private enterprise number 3224.
pub const NETSCREEN: Vendor = Vendor::new(3224, Format::T1L1);

/// NS-Admin-Privilege (26.3224.1): a number that [`NsAdminPrivilege`] names, 4 octets.
pub const NS_ADMIN_PRIVILEGE: Attribute<Enum<NsAdminPrivilege>> = Attribute::vendor(NETSCREEN, 1, "NS-Admin-Privilege");

/// NS-VSYS-Name (26.3224.2): text, 1 to 247 octets.
pub const NS_VSYS_NAME: Attribute<Text> = Attribute::vendor(NETSCREEN, 2, "NS-VSYS-Name");

/// NS-User-Group (26.3224.3): text, 1 to 247 octets.
pub const NS_USER_GROUP: Attribute<Text> = Attribute::vendor(NETSCREEN, 3, "NS-User-Group");

/// NS-Primary-DNS (26.3224.4): an IPv4 address, 4 octets.
pub const NS_PRIMARY_DNS: Attribute<Ipv4> = Attribute::vendor(NETSCREEN, 4, "NS-Primary-DNS");

/// NS-Secondary-DNS (26.3224.5): an IPv4 address, 4 octets.
pub const NS_SECONDARY_DNS: Attribute<Ipv4> = Attribute::vendor(NETSCREEN, 5, "NS-Secondary-DNS");

/// NS-Primary-WINS (26.3224.6): an IPv4 address, 4 octets.
pub const NS_PRIMARY_WINS: Attribute<Ipv4> = Attribute::vendor(NETSCREEN, 6, "NS-Primary-WINS");

/// NS-Secondary-WINS (26.3224.7): an IPv4 address, 4 octets.
pub const NS_SECONDARY_WINS: Attribute<Ipv4> = Attribute::vendor(NETSCREEN, 7, "NS-Secondary-WINS");

/// NS-NSM-User-Domain-Name (26.3224.220): text, 1 to 247 octets.
pub const NS_NSM_USER_DOMAIN_NAME: Attribute<Text> = Attribute::vendor(NETSCREEN, 220, "NS-NSM-User-Domain-Name");

/// NS-NSM-User-Role-Mapping (26.3224.221): text, 1 to 247 octets.
pub const NS_NSM_USER_ROLE_MAPPING: Attribute<Text> = Attribute::vendor(NETSCREEN, 221, "NS-NSM-User-Role-Mapping");

/// What the numbers of NS-Admin-Privilege (26.3224.1) mean.
#[derive(Debug)]
pub enum NsAdminPrivilege {}

impl Enumeration for NsAdminPrivilege {
    const NAMES: &'static [(u32, &'static str)] = &[
        (1, "Root-Admin"),
        (2, "All-VSYS-Root-Admin"),
        (3, "VSYS-Admin"),
        (4, "Read-Only-Admin"),
        (5, "Read-Only-VSYS-Admin"),
    ];
}
