//! RFC 3576: Dynamic Authorization Extensions to RADIUS (superseded by RFC 5176).
//!
//! Source: <https://www.rfc-editor.org/rfc/rfc3576> and the IANA registry "RADIUS Types".
//!
//! Made by `cargo xtask codegen` from `dictionaries/rfc3576`: change it there.

use ulna_wire::{Attribute, Enum, Enumeration, Value};

/// Error-Cause (101): a number that [`ErrorCause`] names, 4 octets.
pub const ERROR_CAUSE: Attribute<Enum<ErrorCause>> = Attribute::rfc(101, "Error-Cause");

/// What the numbers of Error-Cause (101) mean.
#[derive(Debug)]
pub enum ErrorCause {}

impl ErrorCause {
    /// Residual-Context-Removed.
    pub const RESIDUAL_CONTEXT_REMOVED: Value<Self> = Value::new(201);
    /// Invalid-EAP-Packet.
    pub const INVALID_EAP_PACKET: Value<Self> = Value::new(202);
    /// Unsupported-Attribute.
    pub const UNSUPPORTED_ATTRIBUTE: Value<Self> = Value::new(401);
    /// Missing-Attribute.
    pub const MISSING_ATTRIBUTE: Value<Self> = Value::new(402);
    /// NAS-Identification-Mismatch.
    pub const NAS_IDENTIFICATION_MISMATCH: Value<Self> = Value::new(403);
    /// Invalid-Request.
    pub const INVALID_REQUEST: Value<Self> = Value::new(404);
    /// Unsupported-Service.
    pub const UNSUPPORTED_SERVICE: Value<Self> = Value::new(405);
    /// Unsupported-Extension.
    pub const UNSUPPORTED_EXTENSION: Value<Self> = Value::new(406);
    /// Invalid-Attribute-Value.
    pub const INVALID_ATTRIBUTE_VALUE: Value<Self> = Value::new(407);
    /// Administratively-Prohibited.
    pub const ADMINISTRATIVELY_PROHIBITED: Value<Self> = Value::new(501);
    /// Proxy-Request-Not-Routable.
    pub const PROXY_REQUEST_NOT_ROUTABLE: Value<Self> = Value::new(502);
    /// Session-Context-Not-Found.
    pub const SESSION_CONTEXT_NOT_FOUND: Value<Self> = Value::new(503);
    /// Session-Context-Not-Removable.
    pub const SESSION_CONTEXT_NOT_REMOVABLE: Value<Self> = Value::new(504);
    /// Proxy-Processing-Error.
    pub const PROXY_PROCESSING_ERROR: Value<Self> = Value::new(505);
    /// Resources-Unavailable.
    pub const RESOURCES_UNAVAILABLE: Value<Self> = Value::new(506);
    /// Request-Initiated.
    pub const REQUEST_INITIATED: Value<Self> = Value::new(507);
    /// Multiple-Session-Selection-Unsupported.
    pub const MULTIPLE_SESSION_SELECTION_UNSUPPORTED: Value<Self> = Value::new(508);
}

impl Enumeration for ErrorCause {
    const NAMES: &'static [(u32, &'static str)] = &[
        (201, "Residual-Context-Removed"),
        (202, "Invalid-EAP-Packet"),
        (401, "Unsupported-Attribute"),
        (402, "Missing-Attribute"),
        (403, "NAS-Identification-Mismatch"),
        (404, "Invalid-Request"),
        (405, "Unsupported-Service"),
        (406, "Unsupported-Extension"),
        (407, "Invalid-Attribute-Value"),
        (501, "Administratively-Prohibited"),
        (502, "Proxy-Request-Not-Routable"),
        (503, "Session-Context-Not-Found"),
        (504, "Session-Context-Not-Removable"),
        (505, "Proxy-Processing-Error"),
        (506, "Resources-Unavailable"),
        (507, "Request-Initiated"),
        (508, "Multiple-Session-Selection-Unsupported"),
    ];
}
