//! RFC 2866: RADIUS Accounting.
//!
//! Source: <https://www.rfc-editor.org/rfc/rfc2866> and the IANA registry "RADIUS Types".
//!
//! Made by `cargo xtask codegen` from `dictionaries/rfc2866`: change it there.

use ulna_wire::{Attribute, Enum, Enumeration, Integer, Text, Value};

/// Acct-Status-Type (40): a number that [`AcctStatusType`] names, 4 octets.
pub const ACCT_STATUS_TYPE: Attribute<Enum<AcctStatusType>> = Attribute::rfc(40, "Acct-Status-Type");

/// Acct-Delay-Time (41): a number, 4 octets.
pub const ACCT_DELAY_TIME: Attribute<Integer> = Attribute::rfc(41, "Acct-Delay-Time");

/// Acct-Input-Octets (42): a number, 4 octets.
pub const ACCT_INPUT_OCTETS: Attribute<Integer> = Attribute::rfc(42, "Acct-Input-Octets");

/// Acct-Output-Octets (43): a number, 4 octets.
pub const ACCT_OUTPUT_OCTETS: Attribute<Integer> = Attribute::rfc(43, "Acct-Output-Octets");

/// Acct-Session-Id (44): text, 1 to 253 octets.
pub const ACCT_SESSION_ID: Attribute<Text> = Attribute::rfc(44, "Acct-Session-Id");

/// Acct-Authentic (45): a number that [`AcctAuthentic`] names, 4 octets.
pub const ACCT_AUTHENTIC: Attribute<Enum<AcctAuthentic>> = Attribute::rfc(45, "Acct-Authentic");

/// Acct-Session-Time (46): a number, 4 octets.
pub const ACCT_SESSION_TIME: Attribute<Integer> = Attribute::rfc(46, "Acct-Session-Time");

/// Acct-Input-Packets (47): a number, 4 octets.
pub const ACCT_INPUT_PACKETS: Attribute<Integer> = Attribute::rfc(47, "Acct-Input-Packets");

/// Acct-Output-Packets (48): a number, 4 octets.
pub const ACCT_OUTPUT_PACKETS: Attribute<Integer> = Attribute::rfc(48, "Acct-Output-Packets");

/// Acct-Terminate-Cause (49): a number that [`AcctTerminateCause`] names, 4 octets.
pub const ACCT_TERMINATE_CAUSE: Attribute<Enum<AcctTerminateCause>> = Attribute::rfc(49, "Acct-Terminate-Cause");

/// Acct-Multi-Session-Id (50): text, 1 to 253 octets.
pub const ACCT_MULTI_SESSION_ID: Attribute<Text> = Attribute::rfc(50, "Acct-Multi-Session-Id");

/// Acct-Link-Count (51): a number, 4 octets.
pub const ACCT_LINK_COUNT: Attribute<Integer> = Attribute::rfc(51, "Acct-Link-Count");

/// What the numbers of Acct-Status-Type (40) mean.
#[derive(Debug)]
pub enum AcctStatusType {}

impl AcctStatusType {
    /// Start.
    pub const START: Value<Self> = Value::new(1);
    /// Stop.
    pub const STOP: Value<Self> = Value::new(2);
    /// Interim-Update.
    pub const INTERIM_UPDATE: Value<Self> = Value::new(3);
    /// Accounting-On.
    pub const ACCOUNTING_ON: Value<Self> = Value::new(7);
    /// Accounting-Off.
    pub const ACCOUNTING_OFF: Value<Self> = Value::new(8);
    /// Tunnel-Start.
    pub const TUNNEL_START: Value<Self> = Value::new(9);
    /// Tunnel-Stop.
    pub const TUNNEL_STOP: Value<Self> = Value::new(10);
    /// Tunnel-Reject.
    pub const TUNNEL_REJECT: Value<Self> = Value::new(11);
    /// Tunnel-Link-Start.
    pub const TUNNEL_LINK_START: Value<Self> = Value::new(12);
    /// Tunnel-Link-Stop.
    pub const TUNNEL_LINK_STOP: Value<Self> = Value::new(13);
    /// Tunnel-Link-Reject.
    pub const TUNNEL_LINK_REJECT: Value<Self> = Value::new(14);
    /// Failed.
    pub const FAILED: Value<Self> = Value::new(15);
    /// Subsystem-On.
    pub const SUBSYSTEM_ON: Value<Self> = Value::new(18);
    /// Subsystem-Off.
    pub const SUBSYSTEM_OFF: Value<Self> = Value::new(19);
}

impl Enumeration for AcctStatusType {
    const NAMES: &'static [(u32, &'static str)] = &[
        (1, "Start"),
        (2, "Stop"),
        (3, "Interim-Update"),
        (7, "Accounting-On"),
        (8, "Accounting-Off"),
        (9, "Tunnel-Start"),
        (10, "Tunnel-Stop"),
        (11, "Tunnel-Reject"),
        (12, "Tunnel-Link-Start"),
        (13, "Tunnel-Link-Stop"),
        (14, "Tunnel-Link-Reject"),
        (15, "Failed"),
        (18, "Subsystem-On"),
        (19, "Subsystem-Off"),
    ];
}

/// What the numbers of Acct-Authentic (45) mean.
#[derive(Debug)]
pub enum AcctAuthentic {}

impl AcctAuthentic {
    /// RADIUS.
    pub const RADIUS: Value<Self> = Value::new(1);
    /// Local.
    pub const LOCAL: Value<Self> = Value::new(2);
    /// Remote.
    pub const REMOTE: Value<Self> = Value::new(3);
    /// Diameter.
    pub const DIAMETER: Value<Self> = Value::new(4);
}

impl Enumeration for AcctAuthentic {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "RADIUS"), (2, "Local"), (3, "Remote"), (4, "Diameter")];
}

/// What the numbers of Acct-Terminate-Cause (49) mean.
#[derive(Debug)]
pub enum AcctTerminateCause {}

impl AcctTerminateCause {
    /// User-Request.
    pub const USER_REQUEST: Value<Self> = Value::new(1);
    /// Lost-Carrier.
    pub const LOST_CARRIER: Value<Self> = Value::new(2);
    /// Lost-Service.
    pub const LOST_SERVICE: Value<Self> = Value::new(3);
    /// Idle-Timeout.
    pub const IDLE_TIMEOUT: Value<Self> = Value::new(4);
    /// Session-Timeout.
    pub const SESSION_TIMEOUT: Value<Self> = Value::new(5);
    /// Admin-Reset.
    pub const ADMIN_RESET: Value<Self> = Value::new(6);
    /// Admin-Reboot.
    pub const ADMIN_REBOOT: Value<Self> = Value::new(7);
    /// Port-Error.
    pub const PORT_ERROR: Value<Self> = Value::new(8);
    /// NAS-Error.
    pub const NAS_ERROR: Value<Self> = Value::new(9);
    /// NAS-Request.
    pub const NAS_REQUEST: Value<Self> = Value::new(10);
    /// NAS-Reboot.
    pub const NAS_REBOOT: Value<Self> = Value::new(11);
    /// Port-Unneeded.
    pub const PORT_UNNEEDED: Value<Self> = Value::new(12);
    /// Port-Preempted.
    pub const PORT_PREEMPTED: Value<Self> = Value::new(13);
    /// Port-Suspended.
    pub const PORT_SUSPENDED: Value<Self> = Value::new(14);
    /// Service-Unavailable.
    pub const SERVICE_UNAVAILABLE: Value<Self> = Value::new(15);
    /// Callback.
    pub const CALLBACK: Value<Self> = Value::new(16);
    /// User-Error.
    pub const USER_ERROR: Value<Self> = Value::new(17);
    /// Host-Request.
    pub const HOST_REQUEST: Value<Self> = Value::new(18);
    /// Supplicant-Restart.
    pub const SUPPLICANT_RESTART: Value<Self> = Value::new(19);
    /// Reauthentication-Failure.
    pub const REAUTHENTICATION_FAILURE: Value<Self> = Value::new(20);
    /// Port-Reinit.
    pub const PORT_REINIT: Value<Self> = Value::new(21);
    /// Port-Disabled.
    pub const PORT_DISABLED: Value<Self> = Value::new(22);
}

impl Enumeration for AcctTerminateCause {
    const NAMES: &'static [(u32, &'static str)] = &[
        (1, "User-Request"),
        (2, "Lost-Carrier"),
        (3, "Lost-Service"),
        (4, "Idle-Timeout"),
        (5, "Session-Timeout"),
        (6, "Admin-Reset"),
        (7, "Admin-Reboot"),
        (8, "Port-Error"),
        (9, "NAS-Error"),
        (10, "NAS-Request"),
        (11, "NAS-Reboot"),
        (12, "Port-Unneeded"),
        (13, "Port-Preempted"),
        (14, "Port-Suspended"),
        (15, "Service-Unavailable"),
        (16, "Callback"),
        (17, "User-Error"),
        (18, "Host-Request"),
        (19, "Supplicant-Restart"),
        (20, "Reauthentication-Failure"),
        (21, "Port-Reinit"),
        (22, "Port-Disabled"),
    ];
}
