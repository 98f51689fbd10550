//! Motorola: WiMAX base stations and gateways.
//!
//! Source: vendor documentation; private enterprise number 161 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/motorola.wimax`: change it there.

use ulna_wire::{Attribute, Format, Integer, Ipv4, Octets, SaltedOctets, Text, Vendor};

/// Motorola: private enterprise number 161.
pub const MOTOROLA: Vendor = Vendor::new(161, Format::T1L1);

/// Motorola-WiMAX-MIP-MN-HOME-ADDRESS (26.161.10): an IPv4 address, 4 octets.
pub const MOTOROLA_WIMAX_MIP_MN_HOME_ADDRESS: Attribute<Ipv4> =
    Attribute::vendor(MOTOROLA, 10, "Motorola-WiMAX-MIP-MN-HOME-ADDRESS");

/// Motorola-WiMAX-MIP-KEY (26.161.11): octets hidden with a salt, 1 to 247 octets.
pub const MOTOROLA_WIMAX_MIP_KEY: Attribute<SaltedOctets> = Attribute::vendor(MOTOROLA, 11, "Motorola-WiMAX-MIP-KEY");

/// Motorola-WiMAX-MIP-SPI (26.161.12): a number, 4 octets.
pub const MOTOROLA_WIMAX_MIP_SPI: Attribute<Integer> = Attribute::vendor(MOTOROLA, 12, "Motorola-WiMAX-MIP-SPI");

/// Motorola-WiMAX-MN-HA (26.161.13): an IPv4 address, 4 octets.
pub const MOTOROLA_WIMAX_MN_HA: Attribute<Ipv4> = Attribute::vendor(MOTOROLA, 13, "Motorola-WiMAX-MN-HA");

/// Motorola-WiMAX-DNS-Server-IP-Address (26.161.20): 1 to 247 octets.
pub const MOTOROLA_WIMAX_DNS_SERVER_IP_ADDRESS: Attribute<Octets> =
    Attribute::vendor(MOTOROLA, 20, "Motorola-WiMAX-DNS-Server-IP-Address");

/// Motorola-WiMAX-User-NAI (26.161.22): text, 1 to 247 octets.
pub const MOTOROLA_WIMAX_USER_NAI: Attribute<Text> = Attribute::vendor(MOTOROLA, 22, "Motorola-WiMAX-User-NAI");

/// Motorola-WiMAX-Network-Domain-Name (26.161.30): text, 1 to 247 octets.
pub const MOTOROLA_WIMAX_NETWORK_DOMAIN_NAME: Attribute<Text> =
    Attribute::vendor(MOTOROLA, 30, "Motorola-WiMAX-Network-Domain-Name");

/// Motorola-WiMAX-EMS-Address (26.161.31): an IPv4 address, 4 octets.
pub const MOTOROLA_WIMAX_EMS_ADDRESS: Attribute<Ipv4> = Attribute::vendor(MOTOROLA, 31, "Motorola-WiMAX-EMS-Address");

/// Motorola-WiMAX-Provisioning-Server (26.161.32): text, 1 to 247 octets.
pub const MOTOROLA_WIMAX_PROVISIONING_SERVER: Attribute<Text> =
    Attribute::vendor(MOTOROLA, 32, "Motorola-WiMAX-Provisioning-Server");

/// Motorola-WiMAX-NTP-Server (26.161.34): 1 to 247 octets.
pub const MOTOROLA_WIMAX_NTP_SERVER: Attribute<Octets> = Attribute::vendor(MOTOROLA, 34, "Motorola-WiMAX-NTP-Server");

/// Motorola-WiMAX-HO-SVC-CLASS (26.161.35): 1 to 247 octets.
pub const MOTOROLA_WIMAX_HO_SVC_CLASS: Attribute<Octets> =
    Attribute::vendor(MOTOROLA, 35, "Motorola-WiMAX-HO-SVC-CLASS");

/// Motorola-WiMAX-Home-BTS (26.161.50): 1 to 247 octets.
pub const MOTOROLA_WIMAX_HOME_BTS: Attribute<Octets> = Attribute::vendor(MOTOROLA, 50, "Motorola-WiMAX-Home-BTS");

/// Motorola-WiMAX-Maximum-Total-Bandwidth (26.161.60): 1 to 247 octets.
pub const MOTOROLA_WIMAX_MAXIMUM_TOTAL_BANDWIDTH: Attribute<Octets> =
    Attribute::vendor(MOTOROLA, 60, "Motorola-WiMAX-Maximum-Total-Bandwidth");

/// Motorola-WiMAX-Maximum-Commit-Bandwidth (26.161.61): 1 to 247 octets.
pub const MOTOROLA_WIMAX_MAXIMUM_COMMIT_BANDWIDTH: Attribute<Octets> =
    Attribute::vendor(MOTOROLA, 61, "Motorola-WiMAX-Maximum-Commit-Bandwidth");

/// Motorola-WiMAX-Convergence-Sublayer (26.161.63): 1 to 247 octets.
pub const MOTOROLA_WIMAX_CONVERGENCE_SUBLAYER: Attribute<Octets> =
    Attribute::vendor(MOTOROLA, 63, "Motorola-WiMAX-Convergence-Sublayer");

/// Motorola-WiMAX-Service-Flows (26.161.64): text, 1 to 247 octets.
pub const MOTOROLA_WIMAX_SERVICE_FLOWS: Attribute<Text> =
    Attribute::vendor(MOTOROLA, 64, "Motorola-WiMAX-Service-Flows");

/// Motorola-WiMAX-VLAN-ID (26.161.65): 1 to 247 octets.
pub const MOTOROLA_WIMAX_VLAN_ID: Attribute<Octets> = Attribute::vendor(MOTOROLA, 65, "Motorola-WiMAX-VLAN-ID");

/// Motorola-Accounting-Message (26.161.80): text, 1 to 247 octets.
pub const MOTOROLA_ACCOUNTING_MESSAGE: Attribute<Text> = Attribute::vendor(MOTOROLA, 80, "Motorola-Accounting-Message");
