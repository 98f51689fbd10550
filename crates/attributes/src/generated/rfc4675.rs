//! RFC 4675: RADIUS Attributes for Virtual LAN and Priority Support.
//!
//! Source: <https://www.rfc-editor.org/rfc/rfc4675> and the IANA registry "RADIUS Types".
//!
//! Made by `cargo xtask codegen` from `dictionaries/rfc4675`: change it there.

use ulna_wire::{Attribute, Enum, Enumeration, Integer, Octets, Text, Value};

/// Egress-VLANID (56): a number, 4 octets.
pub const EGRESS_VLANID: Attribute<Integer> = Attribute::rfc(56, "Egress-VLANID");

/// Ingress-Filters (57): a number that [`IngressFilters`] names, 4 octets.
pub const INGRESS_FILTERS: Attribute<Enum<IngressFilters>> = Attribute::rfc(57, "Ingress-Filters");

/// Egress-VLAN-Name (58): text, 1 to 253 octets.
pub const EGRESS_VLAN_NAME: Attribute<Text> = Attribute::rfc(58, "Egress-VLAN-Name");

/// User-Priority-Table (59): 1 to 253 octets.
pub const USER_PRIORITY_TABLE: Attribute<Octets> = Attribute::rfc(59, "User-Priority-Table");

/// What the numbers of Ingress-Filters (57) mean.
#[derive(Debug)]
pub enum IngressFilters {}

impl IngressFilters {
    /// Enabled.
    pub const ENABLED: Value<Self> = Value::new(1);
    /// Disabled.
    pub const DISABLED: Value<Self> = Value::new(2);
}

impl Enumeration for IngressFilters {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "Enabled"), (2, "Disabled")];
}
