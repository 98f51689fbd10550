//! netElastic: virtual broadband gateways.
//!
//! Source: vendor documentation; private enterprise number 54268 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/netelastic`: change it there.

use ulna_wire::{Attribute, Format, Integer, Ipv4, Ipv6, Text, Vendor};

/// NetElastic: private enterprise number 54268.
pub const NETELASTIC: Vendor = Vendor::new(54268, Format::T1L1);

/// NetElastic-Input-Burst-Size (26.54268.1): a number, 4 octets.
pub const NETELASTIC_INPUT_BURST_SIZE: Attribute<Integer> =
    Attribute::vendor(NETELASTIC, 1, "NetElastic-Input-Burst-Size");

/// NetElastic-Input-Average-Rate (26.54268.2): a number, 4 octets.
pub const NETELASTIC_INPUT_AVERAGE_RATE: Attribute<Integer> =
    Attribute::vendor(NETELASTIC, 2, "NetElastic-Input-Average-Rate");

/// NetElastic-Input-Peak-Rate (26.54268.3): a number, 4 octets.
pub const NETELASTIC_INPUT_PEAK_RATE: Attribute<Integer> =
    Attribute::vendor(NETELASTIC, 3, "NetElastic-Input-Peak-Rate");

/// NetElastic-Output-Burst-Size (26.54268.4): a number, 4 octets.
pub const NETELASTIC_OUTPUT_BURST_SIZE: Attribute<Integer> =
    Attribute::vendor(NETELASTIC, 4, "NetElastic-Output-Burst-Size");

/// NetElastic-Output-Average-Rate (26.54268.5): a number, 4 octets.
pub const NETELASTIC_OUTPUT_AVERAGE_RATE: Attribute<Integer> =
    Attribute::vendor(NETELASTIC, 5, "NetElastic-Output-Average-Rate");

/// NetElastic-Output-Peak-Rate (26.54268.6): a number, 4 octets.
pub const NETELASTIC_OUTPUT_PEAK_RATE: Attribute<Integer> =
    Attribute::vendor(NETELASTIC, 6, "NetElastic-Output-Peak-Rate");

/// NetElastic-Remanent-Volume (26.54268.15): a number, 4 octets.
pub const NETELASTIC_REMANENT_VOLUME: Attribute<Integer> =
    Attribute::vendor(NETELASTIC, 15, "NetElastic-Remanent-Volume");

/// NetElastic-ISP-ID (26.54268.17): text, 1 to 247 octets.
pub const NETELASTIC_ISP_ID: Attribute<Text> = Attribute::vendor(NETELASTIC, 17, "NetElastic-ISP-ID");

/// NetElastic-PortalURL (26.54268.27): text, 1 to 247 octets.
pub const NETELASTIC_PORTALURL: Attribute<Text> = Attribute::vendor(NETELASTIC, 27, "NetElastic-PortalURL");

/// NetElastic-Qos-Profile-Name (26.54268.31): text, 1 to 247 octets.
pub const NETELASTIC_QOS_PROFILE_NAME: Attribute<Text> =
    Attribute::vendor(NETELASTIC, 31, "NetElastic-Qos-Profile-Name");

/// NetElastic-Lease-Time (26.54268.74): a number, 4 octets.
pub const NETELASTIC_LEASE_TIME: Attribute<Integer> = Attribute::vendor(NETELASTIC, 74, "NetElastic-Lease-Time");

/// NetElastic-Input-Peak-Burst-Size (26.54268.77): a number, 4 octets.
pub const NETELASTIC_INPUT_PEAK_BURST_SIZE: Attribute<Integer> =
    Attribute::vendor(NETELASTIC, 77, "NetElastic-Input-Peak-Burst-Size");

/// NetElastic-Output-Peak-Burst-Size (26.54268.78): a number, 4 octets.
pub const NETELASTIC_OUTPUT_PEAK_BURST_SIZE: Attribute<Integer> =
    Attribute::vendor(NETELASTIC, 78, "NetElastic-Output-Peak-Burst-Size");

/// NetElastic-Data-Filter (26.54268.82): text, 1 to 247 octets.
pub const NETELASTIC_DATA_FILTER: Attribute<Text> = Attribute::vendor(NETELASTIC, 82, "NetElastic-Data-Filter");

/// NetElastic-Portal-Mode (26.54268.85): a number, 4 octets.
pub const NETELASTIC_PORTAL_MODE: Attribute<Integer> = Attribute::vendor(NETELASTIC, 85, "NetElastic-Portal-Mode");

/// NetElastic-Policy-Name (26.54268.95): text, 1 to 247 octets.
pub const NETELASTIC_POLICY_NAME: Attribute<Text> = Attribute::vendor(NETELASTIC, 95, "NetElastic-Policy-Name");

/// NetElastic-Primary-DNS (26.54268.135): an IPv4 address, 4 octets.
pub const NETELASTIC_PRIMARY_DNS: Attribute<Ipv4> = Attribute::vendor(NETELASTIC, 135, "NetElastic-Primary-DNS");

/// NetElastic-Secondary-DNS (26.54268.136): an IPv4 address, 4 octets.
pub const NETELASTIC_SECONDARY_DNS: Attribute<Ipv4> = Attribute::vendor(NETELASTIC, 136, "NetElastic-Secondary-DNS");

/// NetElastic-Domain-Name (26.54268.138): text, 1 to 247 octets.
pub const NETELASTIC_DOMAIN_NAME: Attribute<Text> = Attribute::vendor(NETELASTIC, 138, "NetElastic-Domain-Name");

/// NetElastic-HTTP-Redirect-URL (26.54268.140): text, 1 to 247 octets.
pub const NETELASTIC_HTTP_REDIRECT_URL: Attribute<Text> =
    Attribute::vendor(NETELASTIC, 140, "NetElastic-HTTP-Redirect-URL");

/// NetElastic-Acct-IPv6-Input-Octets (26.54268.144): a number, 4 octets.
pub const NETELASTIC_ACCT_IPV6_INPUT_OCTETS: Attribute<Integer> =
    Attribute::vendor(NETELASTIC, 144, "NetElastic-Acct-IPv6-Input-Octets");

/// NetElastic-Acct-IPv6-Output-Octets (26.54268.145): a number, 4 octets.
pub const NETELASTIC_ACCT_IPV6_OUTPUT_OCTETS: Attribute<Integer> =
    Attribute::vendor(NETELASTIC, 145, "NetElastic-Acct-IPv6-Output-Octets");

/// NetElastic-Acct-IPv6-Input-Packets (26.54268.146): a number, 4 octets.
pub const NETELASTIC_ACCT_IPV6_INPUT_PACKETS: Attribute<Integer> =
    Attribute::vendor(NETELASTIC, 146, "NetElastic-Acct-IPv6-Input-Packets");

/// NetElastic-Acct-IPv6-Output-Packets (26.54268.147): a number, 4 octets.
pub const NETELASTIC_ACCT_IPV6_OUTPUT_PACKETS: Attribute<Integer> =
    Attribute::vendor(NETELASTIC, 147, "NetElastic-Acct-IPv6-Output-Packets");

/// NetElastic-Acct-IPv6-Input-Gigawords (26.54268.148): a number, 4 octets.
pub const NETELASTIC_ACCT_IPV6_INPUT_GIGAWORDS: Attribute<Integer> =
    Attribute::vendor(NETELASTIC, 148, "NetElastic-Acct-IPv6-Input-Gigawords");

/// NetElastic-Acct-IPv6-Output-Gigawords (26.54268.149): a number, 4 octets.
pub const NETELASTIC_ACCT_IPV6_OUTPUT_GIGAWORDS: Attribute<Integer> =
    Attribute::vendor(NETELASTIC, 149, "NetElastic-Acct-IPv6-Output-Gigawords");

/// NetElastic-User-Mac (26.54268.153): text, 1 to 247 octets.
pub const NETELASTIC_USER_MAC: Attribute<Text> = Attribute::vendor(NETELASTIC, 153, "NetElastic-User-Mac");

/// NetElastic-Framed-IPv6-Address (26.54268.158): an IPv6 address, 16 octets.
pub const NETELASTIC_FRAMED_IPV6_ADDRESS: Attribute<Ipv6> =
    Attribute::vendor(NETELASTIC, 158, "NetElastic-Framed-IPv6-Address");

/// NetElastic-NAT-Public-Address (26.54268.161): an IPv4 address, 4 octets.
pub const NETELASTIC_NAT_PUBLIC_ADDRESS: Attribute<Ipv4> =
    Attribute::vendor(NETELASTIC, 161, "NetElastic-NAT-Public-Address");

/// NetElastic-NAT-Start-Port (26.54268.162): a number, 4 octets.
pub const NETELASTIC_NAT_START_PORT: Attribute<Integer> =
    Attribute::vendor(NETELASTIC, 162, "NetElastic-NAT-Start-Port");

/// NetElastic-NAT-End-Port (26.54268.163): a number, 4 octets.
pub const NETELASTIC_NAT_END_PORT: Attribute<Integer> = Attribute::vendor(NETELASTIC, 163, "NetElastic-NAT-End-Port");

/// NetElastic-Tariff-Input-Octets (26.54268.247): text, 1 to 247 octets.
pub const NETELASTIC_TARIFF_INPUT_OCTETS: Attribute<Text> =
    Attribute::vendor(NETELASTIC, 247, "NetElastic-Tariff-Input-Octets");

/// NetElastic-Tariff-Output-Octets (26.54268.248): text, 1 to 247 octets.
pub const NETELASTIC_TARIFF_OUTPUT_OCTETS: Attribute<Text> =
    Attribute::vendor(NETELASTIC, 248, "NetElastic-Tariff-Output-Octets");

/// NetElastic-Tariff-Input-Gigawords (26.54268.249): text, 1 to 247 octets.
pub const NETELASTIC_TARIFF_INPUT_GIGAWORDS: Attribute<Text> =
    Attribute::vendor(NETELASTIC, 249, "NetElastic-Tariff-Input-Gigawords");

/// NetElastic-Tariff-Output-Gigawords (26.54268.250): text, 1 to 247 octets.
pub const NETELASTIC_TARIFF_OUTPUT_GIGAWORDS: Attribute<Text> =
    Attribute::vendor(NETELASTIC, 250, "NetElastic-Tariff-Output-Gigawords");

/// NetElastic-Remanent-Volume-Type (26.54268.251): a number, 4 octets.
pub const NETELASTIC_REMANENT_VOLUME_TYPE: Attribute<Integer> =
    Attribute::vendor(NETELASTIC, 251, "NetElastic-Remanent-Volume-Type");

/// NetElastic-Web-COA (26.54268.252): a number, 4 octets.
pub const NETELASTIC_WEB_COA: Attribute<Integer> = Attribute::vendor(NETELASTIC, 252, "NetElastic-Web-COA");
