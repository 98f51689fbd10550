//! RFC 5607: RADIUS Authorization for NAS Management.
//!
//! Source: <https://www.rfc-editor.org/rfc/rfc5607> and the IANA registry "RADIUS Types".
//!
//! Made by `cargo xtask codegen` from `dictionaries/rfc5607`: change it there.

use ulna_wire::{Attribute, Enum, Enumeration, Integer, Text, Value};

/// Framed-Management (133): a number that [`FramedManagement`] names, 4 octets.
pub const FRAMED_MANAGEMENT: Attribute<Enum<FramedManagement>> = Attribute::rfc(133, "Framed-Management");

/// Management-Transport-Protection (134): a number that [`ManagementTransportProtection`] names, 4 octets.
pub const MANAGEMENT_TRANSPORT_PROTECTION: Attribute<Enum<ManagementTransportProtection>> =
    Attribute::rfc(134, "Management-Transport-Protection");

/// Management-Policy-Id (135): text, 1 to 253 octets.
pub const MANAGEMENT_POLICY_ID: Attribute<Text> = Attribute::rfc(135, "Management-Policy-Id");

/// Management-Privilege-Level (136): a number, 4 octets.
pub const MANAGEMENT_PRIVILEGE_LEVEL: Attribute<Integer> = Attribute::rfc(136, "Management-Privilege-Level");

/// What the numbers of Framed-Management (133) mean.
#[derive(Debug)]
pub enum FramedManagement {}

impl FramedManagement {
    /// SNMP.
    pub const SNMP: Value<Self> = Value::new(1);
    /// Web-Based.
    pub const WEB_BASED: Value<Self> = Value::new(2);
    /// Netconf.
    pub const NETCONF: Value<Self> = Value::new(3);
    /// FTP.
    pub const FTP: Value<Self> = Value::new(4);
    /// TFTP.
    pub const TFTP: Value<Self> = Value::new(5);
    /// SFTP.
    pub const SFTP: Value<Self> = Value::new(6);
    /// RCP.
    pub const RCP: Value<Self> = Value::new(7);
    /// SCP.
    pub const SCP: Value<Self> = Value::new(8);
}

impl Enumeration for FramedManagement {
    const NAMES: &'static [(u32, &'static str)] =
        &[(1, "SNMP"), (2, "Web-Based"), (3, "Netconf"), (4, "FTP"), (5, "TFTP"), (6, "SFTP"), (7, "RCP"), (8, "SCP")];
}

/// What the numbers of Management-Transport-Protection (134) mean.
#[derive(Debug)]
pub enum ManagementTransportProtection {}

impl ManagementTransportProtection {
    /// No-Protection.
    pub const NO_PROTECTION: Value<Self> = Value::new(1);
    /// Integrity-Protection.
    pub const INTEGRITY_PROTECTION: Value<Self> = Value::new(2);
    /// Integrity-Confidentiality-Protection.
    pub const INTEGRITY_CONFIDENTIALITY_PROTECTION: Value<Self> = Value::new(3);
}

impl Enumeration for ManagementTransportProtection {
    const NAMES: &'static [(u32, &'static str)] =
        &[(1, "No-Protection"), (2, "Integrity-Protection"), (3, "Integrity-Confidentiality-Protection")];
}
