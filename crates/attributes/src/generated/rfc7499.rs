//! RFC 7499: Support of Fragmentation of RADIUS Packets.
//!
//! Source: <https://www.rfc-editor.org/rfc/rfc7499> and the IANA registry "RADIUS Types".
//!
//! Made by `cargo xtask codegen` from `dictionaries/rfc7499`: change it there.

use ulna_wire::{Attribute, Enum, Enumeration, Integer, Value};

/// Frag-Status (241.1): a number that [`FragStatus`] names, 4 octets.
pub const FRAG_STATUS: Attribute<Enum<FragStatus>> = Attribute::extended(241, 1, "Frag-Status");

/// Proxy-State-Length (241.2): a number, 4 octets.
pub const PROXY_STATE_LENGTH: Attribute<Integer> = Attribute::extended(241, 2, "Proxy-State-Length");

/// What the numbers of Frag-Status (241.1) mean.
#[derive(Debug)]
pub enum FragStatus {}

impl FragStatus {
    /// Reserved.
    pub const RESERVED: Value<Self> = Value::new(0);
    /// Fragmentation-Supported.
    pub const FRAGMENTATION_SUPPORTED: Value<Self> = Value::new(1);
    /// More-Data-Pending.
    pub const MORE_DATA_PENDING: Value<Self> = Value::new(2);
    /// More-Data-Request.
    pub const MORE_DATA_REQUEST: Value<Self> = Value::new(3);
}

impl Enumeration for FragStatus {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "Reserved"), (1, "Fragmentation-Supported"), (2, "More-Data-Pending"), (3, "More-Data-Request")];
}
