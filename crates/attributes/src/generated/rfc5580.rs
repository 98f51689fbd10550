//! RFC 5580: Carrying Location Objects in RADIUS and Diameter.
//!
//! Source: <https://www.rfc-editor.org/rfc/rfc5580> and the IANA registry "RADIUS Types".
//!
//! Made by `cargo xtask codegen` from `dictionaries/rfc5580`: change it there.

use ulna_wire::{Attribute, Enum, Enumeration, Octets, Text, Value};

/// Operator-Name (126): text, 1 to 253 octets.
pub const OPERATOR_NAME: Attribute<Text> = Attribute::rfc(126, "Operator-Name");

/// Location-Information (127): 1 to 253 octets.
pub const LOCATION_INFORMATION: Attribute<Octets> = Attribute::rfc(127, "Location-Information");

/// Location-Data (128): 1 to 253 octets.
pub const LOCATION_DATA: Attribute<Octets> = Attribute::rfc(128, "Location-Data");

/// Basic-Location-Policy-Rules (129): 1 to 253 octets.
pub const BASIC_LOCATION_POLICY_RULES: Attribute<Octets> = Attribute::rfc(129, "Basic-Location-Policy-Rules");

/// Extended-Location-Policy-Rules (130): text, 1 to 253 octets.
pub const EXTENDED_LOCATION_POLICY_RULES: Attribute<Text> = Attribute::rfc(130, "Extended-Location-Policy-Rules");

/// Location-Capable (131): a number that [`LocationCapable`] names, 4 octets.
pub const LOCATION_CAPABLE: Attribute<Enum<LocationCapable>> = Attribute::rfc(131, "Location-Capable");

/// Requested-Location-Info (132): a number that [`RequestedLocationInfo`] names, 4 octets.
pub const REQUESTED_LOCATION_INFO: Attribute<Enum<RequestedLocationInfo>> =
    Attribute::rfc(132, "Requested-Location-Info");

/// What the numbers of Location-Capable (131) mean.
#[derive(Debug)]
pub enum LocationCapable {}

impl LocationCapable {
    /// Civic-Location.
    pub const CIVIC_LOCATION: Value<Self> = Value::new(1);
    /// Geo-Location.
    pub const GEO_LOCATION: Value<Self> = Value::new(2);
    /// Users-Location.
    pub const USERS_LOCATION: Value<Self> = Value::new(4);
    /// NAS-Location.
    pub const NAS_LOCATION: Value<Self> = Value::new(8);
}

impl Enumeration for LocationCapable {
    const NAMES: &'static [(u32, &'static str)] =
        &[(1, "Civic-Location"), (2, "Geo-Location"), (4, "Users-Location"), (8, "NAS-Location")];
}

/// What the numbers of Requested-Location-Info (132) mean.
#[derive(Debug)]
pub enum RequestedLocationInfo {}

impl RequestedLocationInfo {
    /// Civic-Location.
    pub const CIVIC_LOCATION: Value<Self> = Value::new(1);
    /// Geo-Location.
    pub const GEO_LOCATION: Value<Self> = Value::new(2);
    /// Users-Location.
    pub const USERS_LOCATION: Value<Self> = Value::new(4);
    /// NAS-Location.
    pub const NAS_LOCATION: Value<Self> = Value::new(8);
    /// Future-Requests.
    pub const FUTURE_REQUESTS: Value<Self> = Value::new(16);
    /// None.
    pub const NONE: Value<Self> = Value::new(32);
}

impl Enumeration for RequestedLocationInfo {
    const NAMES: &'static [(u32, &'static str)] = &[
        (1, "Civic-Location"),
        (2, "Geo-Location"),
        (4, "Users-Location"),
        (8, "NAS-Location"),
        (16, "Future-Requests"),
        (32, "None"),
    ];
}
