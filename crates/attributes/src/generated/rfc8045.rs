//! RFC 8045: RADIUS Extensions for IP Port Configuration and Reporting.
//!
//! Source: <https://www.rfc-editor.org/rfc/rfc8045> and the IANA registry "RADIUS Types".
//!
//! Made by `cargo xtask codegen` from `dictionaries/rfc8045`: change it there.

use ulna_wire::{Attribute, Enum, Enumeration, Integer, Ipv4, Ipv6, Text, Tlv, Value};

/// IP-Port-Limit-Info (241.5): nested attributes, 1 to 252 octets.
pub const IP_PORT_LIMIT_INFO: Attribute<Tlv> = Attribute::extended(241, 5, "IP-Port-Limit-Info");

/// IP-Port-Type (241.5.1): a number, 4 octets.
pub const IP_PORT_TYPE: Attribute<Integer> = Attribute::child_of(&IP_PORT_LIMIT_INFO, 1, "IP-Port-Type");

/// IP-Port-Limit (241.5.2): a number, 4 octets.
pub const IP_PORT_LIMIT: Attribute<Integer> = Attribute::child_of(&IP_PORT_LIMIT_INFO, 2, "IP-Port-Limit");

/// IP-Port-Ext-IPv4-Addr (241.5.3): an IPv4 address, 4 octets.
pub const IP_PORT_EXT_IPV4_ADDR: Attribute<Ipv4> = Attribute::child_of(&IP_PORT_LIMIT_INFO, 3, "IP-Port-Ext-IPv4-Addr");

/// IP-Port-Int-IPv4-Addr (241.5.4): an IPv4 address, 4 octets.
pub const IP_PORT_INT_IPV4_ADDR: Attribute<Ipv4> = Attribute::child_of(&IP_PORT_LIMIT_INFO, 4, "IP-Port-Int-IPv4-Addr");

/// IP-Port-Int-IPv6-Addr (241.5.5): an IPv6 address, 16 octets.
pub const IP_PORT_INT_IPV6_ADDR: Attribute<Ipv6> = Attribute::child_of(&IP_PORT_LIMIT_INFO, 5, "IP-Port-Int-IPv6-Addr");

/// IP-Port-Int-Port (241.5.6): a number, 4 octets.
pub const IP_PORT_INT_PORT: Attribute<Integer> = Attribute::child_of(&IP_PORT_LIMIT_INFO, 6, "IP-Port-Int-Port");

/// IP-Port-Ext-Port (241.5.7): a number, 4 octets.
pub const IP_PORT_EXT_PORT: Attribute<Integer> = Attribute::child_of(&IP_PORT_LIMIT_INFO, 7, "IP-Port-Ext-Port");

/// IP-Port-Alloc (241.5.8): a number that [`IpPortAlloc`] names, 4 octets.
pub const IP_PORT_ALLOC: Attribute<Enum<IpPortAlloc>> = Attribute::child_of(&IP_PORT_LIMIT_INFO, 8, "IP-Port-Alloc");

/// IP-Port-Range-Start (241.5.9): a number, 4 octets.
pub const IP_PORT_RANGE_START: Attribute<Integer> = Attribute::child_of(&IP_PORT_LIMIT_INFO, 9, "IP-Port-Range-Start");

/// IP-Port-Range-End (241.5.10): a number, 4 octets.
pub const IP_PORT_RANGE_END: Attribute<Integer> = Attribute::child_of(&IP_PORT_LIMIT_INFO, 10, "IP-Port-Range-End");

/// IP-Port-Local-Id (241.5.11): text, 1 to 250 octets.
pub const IP_PORT_LOCAL_ID: Attribute<Text> = Attribute::child_of(&IP_PORT_LIMIT_INFO, 11, "IP-Port-Local-Id");

/// IP-Port-Range (241.6): nested attributes, 1 to 252 octets.
pub const IP_PORT_RANGE: Attribute<Tlv> = Attribute::extended(241, 6, "IP-Port-Range");

/// IP-Port-Range-Type (241.6.1): a number, 4 octets.
pub const IP_PORT_RANGE_TYPE: Attribute<Integer> = Attribute::child_of(&IP_PORT_RANGE, 1, "IP-Port-Range-Type");

/// IP-Port-Range-Limit (241.6.2): a number, 4 octets.
pub const IP_PORT_RANGE_LIMIT: Attribute<Integer> = Attribute::child_of(&IP_PORT_RANGE, 2, "IP-Port-Range-Limit");

/// IP-Port-Range-Ext-IPv4-Addr (241.6.3): an IPv4 address, 4 octets.
pub const IP_PORT_RANGE_EXT_IPV4_ADDR: Attribute<Ipv4> =
    Attribute::child_of(&IP_PORT_RANGE, 3, "IP-Port-Range-Ext-IPv4-Addr");

/// IP-Port-Range-Int-IPv4-Addr (241.6.4): an IPv4 address, 4 octets.
pub const IP_PORT_RANGE_INT_IPV4_ADDR: Attribute<Ipv4> =
    Attribute::child_of(&IP_PORT_RANGE, 4, "IP-Port-Range-Int-IPv4-Addr");

/// IP-Port-Range-Int-IPv6-Addr (241.6.5): an IPv6 address, 16 octets.
pub const IP_PORT_RANGE_INT_IPV6_ADDR: Attribute<Ipv6> =
    Attribute::child_of(&IP_PORT_RANGE, 5, "IP-Port-Range-Int-IPv6-Addr");

/// IP-Port-Range-Int-Port (241.6.6): a number, 4 octets.
pub const IP_PORT_RANGE_INT_PORT: Attribute<Integer> = Attribute::child_of(&IP_PORT_RANGE, 6, "IP-Port-Range-Int-Port");

/// IP-Port-Range-Ext-Port (241.6.7): a number, 4 octets.
pub const IP_PORT_RANGE_EXT_PORT: Attribute<Integer> = Attribute::child_of(&IP_PORT_RANGE, 7, "IP-Port-Range-Ext-Port");

/// IP-Port-Range-Alloc (241.6.8): a number that [`IpPortRangeAlloc`] names, 4 octets.
pub const IP_PORT_RANGE_ALLOC: Attribute<Enum<IpPortRangeAlloc>> =
    Attribute::child_of(&IP_PORT_RANGE, 8, "IP-Port-Range-Alloc");

/// IP-Port-Range-Range-Start (241.6.9): a number, 4 octets.
pub const IP_PORT_RANGE_RANGE_START: Attribute<Integer> =
    Attribute::child_of(&IP_PORT_RANGE, 9, "IP-Port-Range-Range-Start");

/// IP-Port-Range-Range-End (241.6.10): a number, 4 octets.
pub const IP_PORT_RANGE_RANGE_END: Attribute<Integer> =
    Attribute::child_of(&IP_PORT_RANGE, 10, "IP-Port-Range-Range-End");

/// IP-Port-Range-Local-Id (241.6.11): text, 1 to 250 octets.
pub const IP_PORT_RANGE_LOCAL_ID: Attribute<Text> = Attribute::child_of(&IP_PORT_RANGE, 11, "IP-Port-Range-Local-Id");

/// IP-Port-Forwarding-Map (241.7): nested attributes, 1 to 252 octets.
pub const IP_PORT_FORWARDING_MAP: Attribute<Tlv> = Attribute::extended(241, 7, "IP-Port-Forwarding-Map");

/// IP-Port-Map-Type (241.7.1): a number, 4 octets.
pub const IP_PORT_MAP_TYPE: Attribute<Integer> = Attribute::child_of(&IP_PORT_FORWARDING_MAP, 1, "IP-Port-Map-Type");

/// IP-Port-Map-Limit (241.7.2): a number, 4 octets.
pub const IP_PORT_MAP_LIMIT: Attribute<Integer> = Attribute::child_of(&IP_PORT_FORWARDING_MAP, 2, "IP-Port-Map-Limit");

/// IP-Port-Map-Ext-IPv4-Addr (241.7.3): an IPv4 address, 4 octets.
pub const IP_PORT_MAP_EXT_IPV4_ADDR: Attribute<Ipv4> =
    Attribute::child_of(&IP_PORT_FORWARDING_MAP, 3, "IP-Port-Map-Ext-IPv4-Addr");

/// IP-Port-Map-Int-IPv4-Addr (241.7.4): an IPv4 address, 4 octets.
pub const IP_PORT_MAP_INT_IPV4_ADDR: Attribute<Ipv4> =
    Attribute::child_of(&IP_PORT_FORWARDING_MAP, 4, "IP-Port-Map-Int-IPv4-Addr");

/// IP-Port-Map-Int-IPv6-Addr (241.7.5): an IPv6 address, 16 octets.
pub const IP_PORT_MAP_INT_IPV6_ADDR: Attribute<Ipv6> =
    Attribute::child_of(&IP_PORT_FORWARDING_MAP, 5, "IP-Port-Map-Int-IPv6-Addr");

/// IP-Port-Map-Int-Port (241.7.6): a number, 4 octets.
pub const IP_PORT_MAP_INT_PORT: Attribute<Integer> =
    Attribute::child_of(&IP_PORT_FORWARDING_MAP, 6, "IP-Port-Map-Int-Port");

/// IP-Port-Map-Ext-Port (241.7.7): a number, 4 octets.
pub const IP_PORT_MAP_EXT_PORT: Attribute<Integer> =
    Attribute::child_of(&IP_PORT_FORWARDING_MAP, 7, "IP-Port-Map-Ext-Port");

/// IP-Port-Map-Alloc (241.7.8): a number that [`IpPortMapAlloc`] names, 4 octets.
pub const IP_PORT_MAP_ALLOC: Attribute<Enum<IpPortMapAlloc>> =
    Attribute::child_of(&IP_PORT_FORWARDING_MAP, 8, "IP-Port-Map-Alloc");

/// IP-Port-Map-Range-Start (241.7.9): a number, 4 octets.
pub const IP_PORT_MAP_RANGE_START: Attribute<Integer> =
    Attribute::child_of(&IP_PORT_FORWARDING_MAP, 9, "IP-Port-Map-Range-Start");

/// IP-Port-Map-Range-End (241.7.10): a number, 4 octets.
pub const IP_PORT_MAP_RANGE_END: Attribute<Integer> =
    Attribute::child_of(&IP_PORT_FORWARDING_MAP, 10, "IP-Port-Map-Range-End");

/// IP-Port-Map-Local-Id (241.7.11): text, 1 to 250 octets.
pub const IP_PORT_MAP_LOCAL_ID: Attribute<Text> =
    Attribute::child_of(&IP_PORT_FORWARDING_MAP, 11, "IP-Port-Map-Local-Id");

/// What the numbers of IP-Port-Alloc (241.5.8) mean.
#[derive(Debug)]
pub enum IpPortAlloc {}

impl IpPortAlloc {
    /// Reserved.
    pub const RESERVED: Value<Self> = Value::new(0);
    /// Allocation.
    pub const ALLOCATION: Value<Self> = Value::new(1);
    /// Deallocation.
    pub const DEALLOCATION: Value<Self> = Value::new(2);
}

impl Enumeration for IpPortAlloc {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Reserved"), (1, "Allocation"), (2, "Deallocation")];
}

/// What the numbers of IP-Port-Range-Alloc (241.6.8) mean.
#[derive(Debug)]
pub enum IpPortRangeAlloc {}

impl IpPortRangeAlloc {
    /// Reserved.
    pub const RESERVED: Value<Self> = Value::new(0);
    /// Allocation.
    pub const ALLOCATION: Value<Self> = Value::new(1);
    /// Deallocation.
    pub const DEALLOCATION: Value<Self> = Value::new(2);
}

impl Enumeration for IpPortRangeAlloc {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Reserved"), (1, "Allocation"), (2, "Deallocation")];
}

/// What the numbers of IP-Port-Map-Alloc (241.7.8) mean.
#[derive(Debug)]
pub enum IpPortMapAlloc {}

impl IpPortMapAlloc {
    /// Reserved.
    pub const RESERVED: Value<Self> = Value::new(0);
    /// Allocation.
    pub const ALLOCATION: Value<Self> = Value::new(1);
    /// Deallocation.
    pub const DEALLOCATION: Value<Self> = Value::new(2);
}

impl Enumeration for IpPortMapAlloc {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Reserved"), (1, "Allocation"), (2, "Deallocation")];
}
