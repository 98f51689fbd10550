//! RFC 2868: RADIUS Attributes for Tunnel Protocol Support.
//!
//! Source: <https://www.rfc-editor.org/rfc/rfc2868> and the IANA registry "RADIUS Types".
//!
//! Made by `cargo xtask codegen` from `dictionaries/rfc2868`: change it there.

use ulna_wire::{Attribute, Enum, Enumeration, Integer, Tagged, Text, TunnelPassword, Value};

/// Tunnel-Type (64): a number that [`TunnelType`] names with a tag, 4 octets.
pub const TUNNEL_TYPE: Attribute<Tagged<Enum<TunnelType>>> = Attribute::rfc(64, "Tunnel-Type");

/// Tunnel-Medium-Type (65): a number that [`TunnelMediumType`] names with a tag, 4 octets.
pub const TUNNEL_MEDIUM_TYPE: Attribute<Tagged<Enum<TunnelMediumType>>> = Attribute::rfc(65, "Tunnel-Medium-Type");

/// Tunnel-Client-Endpoint (66): text with a tag, 1 to 253 octets.
pub const TUNNEL_CLIENT_ENDPOINT: Attribute<Tagged<Text>> = Attribute::rfc(66, "Tunnel-Client-Endpoint");

/// Tunnel-Server-Endpoint (67): text with a tag, 1 to 253 octets.
pub const TUNNEL_SERVER_ENDPOINT: Attribute<Tagged<Text>> = Attribute::rfc(67, "Tunnel-Server-Endpoint");

/// Tunnel-Password (69): octets hidden with a salt, with a tag, 1 to 253 octets.
pub const TUNNEL_PASSWORD: Attribute<TunnelPassword> = Attribute::rfc(69, "Tunnel-Password");

/// Tunnel-Private-Group-Id (81): text with a tag, 1 to 253 octets.
pub const TUNNEL_PRIVATE_GROUP_ID: Attribute<Tagged<Text>> = Attribute::rfc(81, "Tunnel-Private-Group-Id");

/// Tunnel-Assignment-Id (82): text with a tag, 1 to 253 octets.
pub const TUNNEL_ASSIGNMENT_ID: Attribute<Tagged<Text>> = Attribute::rfc(82, "Tunnel-Assignment-Id");

/// Tunnel-Preference (83): a number with a tag, 4 octets.
pub const TUNNEL_PREFERENCE: Attribute<Tagged<Integer>> = Attribute::rfc(83, "Tunnel-Preference");

/// Tunnel-Client-Auth-Id (90): text with a tag, 1 to 253 octets.
pub const TUNNEL_CLIENT_AUTH_ID: Attribute<Tagged<Text>> = Attribute::rfc(90, "Tunnel-Client-Auth-Id");

/// Tunnel-Server-Auth-Id (91): text with a tag, 1 to 253 octets.
pub const TUNNEL_SERVER_AUTH_ID: Attribute<Tagged<Text>> = Attribute::rfc(91, "Tunnel-Server-Auth-Id");

/// What the numbers of Tunnel-Type (64) mean.
#[derive(Debug)]
pub enum TunnelType {}

impl TunnelType {
    /// PPTP.
    pub const PPTP: Value<Self> = Value::new(1);
    /// L2F.
    pub const L2F: Value<Self> = Value::new(2);
    /// L2TP.
    pub const L2TP: Value<Self> = Value::new(3);
    /// ATMP.
    pub const ATMP: Value<Self> = Value::new(4);
    /// VTP.
    pub const VTP: Value<Self> = Value::new(5);
    /// AH.
    pub const AH: Value<Self> = Value::new(6);
    /// IP.
    pub const IP: Value<Self> = Value::new(7);
    /// MIN-IP.
    pub const MIN_IP: Value<Self> = Value::new(8);
    /// ESP.
    pub const ESP: Value<Self> = Value::new(9);
    /// GRE.
    pub const GRE: Value<Self> = Value::new(10);
    /// DVS.
    pub const DVS: Value<Self> = Value::new(11);
    /// IP-in-IP.
    pub const IP_IN_IP: Value<Self> = Value::new(12);
    /// VLAN.
    pub const VLAN: Value<Self> = Value::new(13);
}

impl Enumeration for TunnelType {
    const NAMES: &'static [(u32, &'static str)] = &[
        (1, "PPTP"),
        (2, "L2F"),
        (3, "L2TP"),
        (4, "ATMP"),
        (5, "VTP"),
        (6, "AH"),
        (7, "IP"),
        (8, "MIN-IP"),
        (9, "ESP"),
        (10, "GRE"),
        (11, "DVS"),
        (12, "IP-in-IP"),
        (13, "VLAN"),
    ];
}

/// What the numbers of Tunnel-Medium-Type (65) mean.
#[derive(Debug)]
pub enum TunnelMediumType {}

impl TunnelMediumType {
    /// IPv4.
    pub const IPV4: Value<Self> = Value::new(1);
    /// IPv6.
    pub const IPV6: Value<Self> = Value::new(2);
    /// NSAP.
    pub const NSAP: Value<Self> = Value::new(3);
    /// HDLC.
    pub const HDLC: Value<Self> = Value::new(4);
    /// BBN-1822.
    pub const BBN_1822: Value<Self> = Value::new(5);
    /// IEEE-802.
    pub const IEEE_802: Value<Self> = Value::new(6);
    /// E.163.
    pub const E_163: Value<Self> = Value::new(7);
    /// E.164.
    pub const E_164: Value<Self> = Value::new(8);
    /// F.69.
    pub const F_69: Value<Self> = Value::new(9);
    /// X.121.
    pub const X_121: Value<Self> = Value::new(10);
    /// IPX.
    pub const IPX: Value<Self> = Value::new(11);
    /// Appletalk.
    pub const APPLETALK: Value<Self> = Value::new(12);
    /// DecNet-IV.
    pub const DECNET_IV: Value<Self> = Value::new(13);
    /// Banyan-Vines.
    pub const BANYAN_VINES: Value<Self> = Value::new(14);
    /// E.164-NSAP.
    pub const E_164_NSAP: Value<Self> = Value::new(15);
}

impl Enumeration for TunnelMediumType {
    const NAMES: &'static [(u32, &'static str)] = &[
        (1, "IPv4"),
        (2, "IPv6"),
        (3, "NSAP"),
        (4, "HDLC"),
        (5, "BBN-1822"),
        (6, "IEEE-802"),
        (7, "E.163"),
        (8, "E.164"),
        (9, "F.69"),
        (10, "X.121"),
        (11, "IPX"),
        (12, "Appletalk"),
        (13, "DecNet-IV"),
        (14, "Banyan-Vines"),
        (15, "E.164-NSAP"),
    ];
}
