//! Spring Tide Networks, later Lucent: IP service switches.
//!
//! Source: vendor documentation; private enterprise number 3551 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/springtide`: change it there.

use ulna_wire::{Attribute, Format, Integer, Ipv4, Text, Vendor};

/// SpringTide: private enterprise number 3551.
pub const SPRINGTIDE: Vendor = Vendor::new(3551, Format::T1L1);

/// ST-Acct-VC-Connection-Id (26.3551.1): text, 1 to 247 octets.
pub const ST_ACCT_VC_CONNECTION_ID: Attribute<Text> = Attribute::vendor(SPRINGTIDE, 1, "ST-Acct-VC-Connection-Id");

/// ST-Service-Name (26.3551.2): text, 1 to 247 octets.
pub const ST_SERVICE_NAME: Attribute<Text> = Attribute::vendor(SPRINGTIDE, 2, "ST-Service-Name");

/// ST-Service-Domain (26.3551.3): a number, 4 octets.
pub const ST_SERVICE_DOMAIN: Attribute<Integer> = Attribute::vendor(SPRINGTIDE, 3, "ST-Service-Domain");

/// ST-Policy-Name (26.3551.4): text, 1 to 247 octets.
pub const ST_POLICY_NAME: Attribute<Text> = Attribute::vendor(SPRINGTIDE, 4, "ST-Policy-Name");

/// ST-Primary-DNS-Server (26.3551.5): an IPv4 address, 4 octets.
pub const ST_PRIMARY_DNS_SERVER: Attribute<Ipv4> = Attribute::vendor(SPRINGTIDE, 5, "ST-Primary-DNS-Server");

/// ST-Secondary-DNS-Server (26.3551.6): an IPv4 address, 4 octets.
pub const ST_SECONDARY_DNS_SERVER: Attribute<Ipv4> = Attribute::vendor(SPRINGTIDE, 6, "ST-Secondary-DNS-Server");

/// ST-Primary-NBNS-Server (26.3551.7): an IPv4 address, 4 octets.
pub const ST_PRIMARY_NBNS_SERVER: Attribute<Ipv4> = Attribute::vendor(SPRINGTIDE, 7, "ST-Primary-NBNS-Server");

/// ST-Secondary-NBNS-Server (26.3551.8): an IPv4 address, 4 octets.
pub const ST_SECONDARY_NBNS_SERVER: Attribute<Ipv4> = Attribute::vendor(SPRINGTIDE, 8, "ST-Secondary-NBNS-Server");

/// ST-Physical-Port (26.3551.9): a number, 4 octets.
pub const ST_PHYSICAL_PORT: Attribute<Integer> = Attribute::vendor(SPRINGTIDE, 9, "ST-Physical-Port");

/// ST-Physical-Slot (26.3551.10): a number, 4 octets.
pub const ST_PHYSICAL_SLOT: Attribute<Integer> = Attribute::vendor(SPRINGTIDE, 10, "ST-Physical-Slot");

/// ST-Virtual-Path-ID (26.3551.11): a number, 4 octets.
pub const ST_VIRTUAL_PATH_ID: Attribute<Integer> = Attribute::vendor(SPRINGTIDE, 11, "ST-Virtual-Path-ID");

/// ST-Virtual-Circuit-ID (26.3551.12): a number, 4 octets.
pub const ST_VIRTUAL_CIRCUIT_ID: Attribute<Integer> = Attribute::vendor(SPRINGTIDE, 12, "ST-Virtual-Circuit-ID");

/// ST-Realm-Name (26.3551.13): text, 1 to 247 octets.
pub const ST_REALM_NAME: Attribute<Text> = Attribute::vendor(SPRINGTIDE, 13, "ST-Realm-Name");

/// ST-IPSec-Pfs-Group (26.3551.14): a number, 4 octets.
pub const ST_IPSEC_PFS_GROUP: Attribute<Integer> = Attribute::vendor(SPRINGTIDE, 14, "ST-IPSec-Pfs-Group");

/// ST-IPSec-Client-Firewall (26.3551.15): a number, 4 octets.
pub const ST_IPSEC_CLIENT_FIREWALL: Attribute<Integer> = Attribute::vendor(SPRINGTIDE, 15, "ST-IPSec-Client-Firewall");

/// ST-IPSec-Client-Subnet (26.3551.16): text, 1 to 247 octets.
pub const ST_IPSEC_CLIENT_SUBNET: Attribute<Text> = Attribute::vendor(SPRINGTIDE, 16, "ST-IPSec-Client-Subnet");
