//! Nomadix: hotspot gateways.
//!
//! Source: vendor documentation; private enterprise number 3309 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/nomadix`: change it there.

use ulna_wire::{Attribute, Enum, Enumeration, Format, Integer, Text, Vendor};

/// Nomadix: private enterprise number 3309.
pub const NOMADIX: Vendor = Vendor::new(3309, Format::T1L1);

/// Nomadix-Bw-Up (26.3309.1): a number, 4 octets.
pub const NOMADIX_BW_UP: Attribute<Integer> = Attribute::vendor(NOMADIX, 1, "Nomadix-Bw-Up");

/// Nomadix-Bw-Down (26.3309.2): a number, 4 octets.
pub const NOMADIX_BW_DOWN: Attribute<Integer> = Attribute::vendor(NOMADIX, 2, "Nomadix-Bw-Down");

/// Nomadix-URL-Redirection (26.3309.3): text, 1 to 247 octets.
pub const NOMADIX_URL_REDIRECTION: Attribute<Text> = Attribute::vendor(NOMADIX, 3, "Nomadix-URL-Redirection");

/// Nomadix-IP-Upsell (26.3309.4): a number that [`NomadixIpUpsell`] names, 4 octets.
pub const NOMADIX_IP_UPSELL: Attribute<Enum<NomadixIpUpsell>> = Attribute::vendor(NOMADIX, 4, "Nomadix-IP-Upsell");

/// Nomadix-Expiration (26.3309.5): text, 1 to 247 octets.
pub const NOMADIX_EXPIRATION: Attribute<Text> = Attribute::vendor(NOMADIX, 5, "Nomadix-Expiration");

/// Nomadix-Subnet (26.3309.6): text, 1 to 247 octets.
pub const NOMADIX_SUBNET: Attribute<Text> = Attribute::vendor(NOMADIX, 6, "Nomadix-Subnet");

/// Nomadix-MaxBytesUp (26.3309.7): a number, 4 octets.
pub const NOMADIX_MAXBYTESUP: Attribute<Integer> = Attribute::vendor(NOMADIX, 7, "Nomadix-MaxBytesUp");

/// Nomadix-MaxBytesDown (26.3309.8): a number, 4 octets.
pub const NOMADIX_MAXBYTESDOWN: Attribute<Integer> = Attribute::vendor(NOMADIX, 8, "Nomadix-MaxBytesDown");

/// Nomadix-EndofSession (26.3309.9): a number, 4 octets.
pub const NOMADIX_ENDOFSESSION: Attribute<Integer> = Attribute::vendor(NOMADIX, 9, "Nomadix-EndofSession");

/// Nomadix-Logoff-URL (26.3309.10): text, 1 to 247 octets.
pub const NOMADIX_LOGOFF_URL: Attribute<Text> = Attribute::vendor(NOMADIX, 10, "Nomadix-Logoff-URL");

/// Nomadix-Net-VLAN (26.3309.11): a number, 4 octets.
pub const NOMADIX_NET_VLAN: Attribute<Integer> = Attribute::vendor(NOMADIX, 11, "Nomadix-Net-VLAN");

/// Nomadix-Config-URL (26.3309.12): text, 1 to 247 octets.
pub const NOMADIX_CONFIG_URL: Attribute<Text> = Attribute::vendor(NOMADIX, 12, "Nomadix-Config-URL");

/// Nomadix-Goodbye-URL (26.3309.13): text, 1 to 247 octets.
pub const NOMADIX_GOODBYE_URL: Attribute<Text> = Attribute::vendor(NOMADIX, 13, "Nomadix-Goodbye-URL");

/// Nomadix-Qos-Policy (26.3309.14): text, 1 to 247 octets.
pub const NOMADIX_QOS_POLICY: Attribute<Text> = Attribute::vendor(NOMADIX, 14, "Nomadix-Qos-Policy");

/// Nomadix-SMTP-Redirect (26.3309.17): a number, 4 octets.
pub const NOMADIX_SMTP_REDIRECT: Attribute<Integer> = Attribute::vendor(NOMADIX, 17, "Nomadix-SMTP-Redirect");

/// Nomadix-Centralized-Mgmt (26.3309.18): text, 1 to 247 octets.
pub const NOMADIX_CENTRALIZED_MGMT: Attribute<Text> = Attribute::vendor(NOMADIX, 18, "Nomadix-Centralized-Mgmt");

/// Nomadix-Group-Policy-Id (26.3309.19): a number, 4 octets.
pub const NOMADIX_GROUP_POLICY_ID: Attribute<Integer> = Attribute::vendor(NOMADIX, 19, "Nomadix-Group-Policy-Id");

/// Nomadix-Group-Bw-Max-Up (26.3309.20): a number, 4 octets.
pub const NOMADIX_GROUP_BW_MAX_UP: Attribute<Integer> = Attribute::vendor(NOMADIX, 20, "Nomadix-Group-Bw-Max-Up");

/// Nomadix-Group-Bw-Max-Down (26.3309.21): a number, 4 octets.
pub const NOMADIX_GROUP_BW_MAX_DOWN: Attribute<Integer> = Attribute::vendor(NOMADIX, 21, "Nomadix-Group-Bw-Max-Down");

/// What the numbers of Nomadix-IP-Upsell (26.3309.4) mean.
#[derive(Debug)]
pub enum NomadixIpUpsell {}

impl Enumeration for NomadixIpUpsell {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "PrivatePool"), (1, "PublicPool")];
}
