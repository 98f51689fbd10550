//! RFC 6677: Channel-Binding Support for EAP Methods.
//!
//! Source: <https://www.rfc-editor.org/rfc/rfc6677> and the IANA registry "RADIUS Types".
//!
//! Made by `cargo xtask codegen` from `dictionaries/rfc6677`: change it there.

use ulna_wire::{Attribute, Enum, Enumeration, Value};

/// EAP-Lower-Layer (163): a number that [`EapLowerLayer`] names, 4 octets.
pub const EAP_LOWER_LAYER: Attribute<Enum<EapLowerLayer>> = Attribute::rfc(163, "EAP-Lower-Layer");

/// What the numbers of EAP-Lower-Layer (163) mean.
#[derive(Debug)]
pub enum EapLowerLayer {}

impl EapLowerLayer {
    /// Wired-IEEE-802.1X.
    pub const WIRED_IEEE_802_1X: Value<Self> = Value::new(1);
    /// IEEE-802.1X-No-Preauth.
    pub const IEEE_802_1X_NO_PREAUTH: Value<Self> = Value::new(2);
    /// IEEE-802.1X-Preauth.
    pub const IEEE_802_1X_PREAUTH: Value<Self> = Value::new(3);
    /// IEEE-802.16e.
    pub const IEEE_802_16E: Value<Self> = Value::new(4);
    /// IKEv2.
    pub const IKEV2: Value<Self> = Value::new(5);
    /// PPP.
    pub const PPP: Value<Self> = Value::new(6);
    /// PANA-No-Preauth.
    pub const PANA_NO_PREAUTH: Value<Self> = Value::new(7);
    /// GSS-API.
    pub const GSS_API: Value<Self> = Value::new(8);
    /// PANA-Preauth.
    pub const PANA_PREAUTH: Value<Self> = Value::new(9);
}

impl Enumeration for EapLowerLayer {
    const NAMES: &'static [(u32, &'static str)] = &[
        (1, "Wired-IEEE-802.1X"),
        (2, "IEEE-802.1X-No-Preauth"),
        (3, "IEEE-802.1X-Preauth"),
        (4, "IEEE-802.16e"),
        (5, "IKEv2"),
        (6, "PPP"),
        (7, "PANA-No-Preauth"),
        (8, "GSS-API"),
        (9, "PANA-Preauth"),
    ];
}
