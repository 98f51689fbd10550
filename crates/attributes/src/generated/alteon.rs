//! Alteon, later Nortel and Radware: load balancers.
//!
//! Source: vendor documentation; private enterprise number 1872 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/alteon`: change it there.

use ulna_wire::{Attribute, Enum, Enumeration, Format, Integer, Ipv4, Text, Vendor};

/// Alteon: private enterprise number 1872.
pub const ALTEON: Vendor = Vendor::new(1872, Format::T1L1);

/// Alteon-Group-Mapping (26.1872.1): text, 1 to 247 octets.
pub const ALTEON_GROUP_MAPPING: Attribute<Text> = Attribute::vendor(ALTEON, 1, "Alteon-Group-Mapping");

/// Alteon-VPN-Id (26.1872.3): a number, 4 octets.
pub const ALTEON_VPN_ID: Attribute<Integer> = Attribute::vendor(ALTEON, 3, "Alteon-VPN-Id");

/// Alteon-Client-IP-Address (26.1872.4): an IPv4 address, 4 octets.
pub const ALTEON_CLIENT_IP_ADDRESS: Attribute<Ipv4> = Attribute::vendor(ALTEON, 4, "Alteon-Client-IP-Address");

/// Alteon-Client-Netmask (26.1872.5): an IPv4 address, 4 octets.
pub const ALTEON_CLIENT_NETMASK: Attribute<Ipv4> = Attribute::vendor(ALTEON, 5, "Alteon-Client-Netmask");

/// Alteon-Primary-NBNS-Server (26.1872.6): an IPv4 address, 4 octets.
pub const ALTEON_PRIMARY_NBNS_SERVER: Attribute<Ipv4> = Attribute::vendor(ALTEON, 6, "Alteon-Primary-NBNS-Server");

/// Alteon-Secondary-NBNS-Server (26.1872.7): an IPv4 address, 4 octets.
pub const ALTEON_SECONDARY_NBNS_SERVER: Attribute<Ipv4> = Attribute::vendor(ALTEON, 7, "Alteon-Secondary-NBNS-Server");

/// Alteon-Primary-DNS-Server (26.1872.8): an IPv4 address, 4 octets.
pub const ALTEON_PRIMARY_DNS_SERVER: Attribute<Ipv4> = Attribute::vendor(ALTEON, 8, "Alteon-Primary-DNS-Server");

/// Alteon-Secondary-DNS-Server (26.1872.9): an IPv4 address, 4 octets.
pub const ALTEON_SECONDARY_DNS_SERVER: Attribute<Ipv4> = Attribute::vendor(ALTEON, 9, "Alteon-Secondary-DNS-Server");

/// Alteon-Domain-Name (26.1872.10): text, 1 to 247 octets.
pub const ALTEON_DOMAIN_NAME: Attribute<Text> = Attribute::vendor(ALTEON, 10, "Alteon-Domain-Name");

/// Alteon-Service-Type (26.1872.26): a number that [`AlteonServiceType`] names, 4 octets.
pub const ALTEON_SERVICE_TYPE: Attribute<Enum<AlteonServiceType>> =
    Attribute::vendor(ALTEON, 26, "Alteon-Service-Type");

/// What the numbers of Alteon-Service-Type (26.1872.26) mean.
#[derive(Debug)]
pub enum AlteonServiceType {}

impl Enumeration for AlteonServiceType {
    const NAMES: &'static [(u32, &'static str)] = &[
        (250, "Alteon-L4admin"),
        (251, "Alteon-Slbadmin"),
        (252, "Alteon-Oper"),
        (253, "Alteon-L4oper"),
        (254, "Alteon-Slboper"),
        (255, "Alteon-User"),
    ];
}
