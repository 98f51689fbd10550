//! PureWave Networks: WiMAX base stations.
//!
//! Source: vendor documentation; private enterprise number 21074 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/purewave`: change it there.

use ulna_wire::{Attribute, Enum, Enumeration, Format, Integer, Ipv4, Vendor};

/// Purewave: private enterprise number 21074.
pub const PUREWAVE: Vendor = Vendor::new(21074, Format::T1L1);

/// Purewave-Client-Profile (26.21074.1): a number, 4 octets.
pub const PUREWAVE_CLIENT_PROFILE: Attribute<Integer> = Attribute::vendor(PUREWAVE, 1, "Purewave-Client-Profile");

/// Purewave-CS-Type (26.21074.2): a number that [`PurewaveCsType`] names, 4 octets.
pub const PUREWAVE_CS_TYPE: Attribute<Enum<PurewaveCsType>> = Attribute::vendor(PUREWAVE, 2, "Purewave-CS-Type");

/// Purewave-Max-Downlink-Rate (26.21074.3): a number that [`PurewaveMaxDownlinkRate`] names, 4 octets.
pub const PUREWAVE_MAX_DOWNLINK_RATE: Attribute<Enum<PurewaveMaxDownlinkRate>> =
    Attribute::vendor(PUREWAVE, 3, "Purewave-Max-Downlink-Rate");

/// Purewave-Max-Uplink-Rate (26.21074.4): a number that [`PurewaveMaxUplinkRate`] names, 4 octets.
pub const PUREWAVE_MAX_UPLINK_RATE: Attribute<Enum<PurewaveMaxUplinkRate>> =
    Attribute::vendor(PUREWAVE, 4, "Purewave-Max-Uplink-Rate");

/// Purewave-IP-Address (26.21074.5): an IPv4 address, 4 octets.
pub const PUREWAVE_IP_ADDRESS: Attribute<Ipv4> = Attribute::vendor(PUREWAVE, 5, "Purewave-IP-Address");

/// Purewave-IP-Netmask (26.21074.6): an IPv4 address, 4 octets.
pub const PUREWAVE_IP_NETMASK: Attribute<Ipv4> = Attribute::vendor(PUREWAVE, 6, "Purewave-IP-Netmask");

/// Purewave-Service-Enable (26.21074.7): a number, 4 octets.
pub const PUREWAVE_SERVICE_ENABLE: Attribute<Integer> = Attribute::vendor(PUREWAVE, 7, "Purewave-Service-Enable");

/// What the numbers of Purewave-CS-Type (26.21074.2) mean.
#[derive(Debug)]
pub enum PurewaveCsType {}

impl Enumeration for PurewaveCsType {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "IPV4_CS"), (1, "ETHERNET_CS")];
}

/// What the numbers of Purewave-Max-Downlink-Rate (26.21074.3) mean.
#[derive(Debug)]
pub enum PurewaveMaxDownlinkRate {}

impl Enumeration for PurewaveMaxDownlinkRate {
    const NAMES: &'static [(u32, &'static str)] = &[
        (3, "QPSK_1/2"),
        (4, "QPSK_3/4"),
        (5, "QAM16_1/2"),
        (6, "QAM16_3/4"),
        (7, "QAM64_1/2"),
        (8, "QAM64_2/3"),
        (9, "QAM64_3/4"),
        (10, "QAM64_5/6"),
    ];
}

/// What the numbers of Purewave-Max-Uplink-Rate (26.21074.4) mean.
#[derive(Debug)]
pub enum PurewaveMaxUplinkRate {}

impl Enumeration for PurewaveMaxUplinkRate {
    const NAMES: &'static [(u32, &'static str)] = &[
        (3, "QPSK_1/2"),
        (4, "QPSK_3/4"),
        (5, "QAM16_1/2"),
        (6, "QAM16_3/4"),
        (7, "QAM64_1/2"),
        (8, "QAM64_2/3"),
        (9, "QAM64_3/4"),
        (10, "QAM64_5/6"),
    ];
}
