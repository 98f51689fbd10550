//! Nortel Networks: switches and gateways.
//!
//! Source: vendor documentation; private enterprise number 562 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/nortel`: change it there.

use ulna_wire::{Attribute, Enum, Enumeration, Format, Integer, Text, Vendor};

/// Nortel: private enterprise number 562.
pub const NORTEL: Vendor = Vendor::new(562, Format::T1L1);

/// Nortel-User-Role (26.562.110): text, 1 to 247 octets.
pub const NORTEL_USER_ROLE: Attribute<Text> = Attribute::vendor(NORTEL, 110, "Nortel-User-Role");

/// Nortel-Privilege-Level (26.562.166): a number that [`NortelPrivilegeLevel`] names, 4 octets.
pub const NORTEL_PRIVILEGE_LEVEL: Attribute<Enum<NortelPrivilegeLevel>> =
    Attribute::vendor(NORTEL, 166, "Nortel-Privilege-Level");

/// Fabric-Attach-VLAN-Create (26.562.170): a number that [`FabricAttachVlanCreate`] names, 4 octets.
pub const FABRIC_ATTACH_VLAN_CREATE: Attribute<Enum<FabricAttachVlanCreate>> =
    Attribute::vendor(NORTEL, 170, "Fabric-Attach-VLAN-Create");

/// Fabric-Attach-VLAN-ISID (26.562.171): text, 1 to 247 octets.
pub const FABRIC_ATTACH_VLAN_ISID: Attribute<Text> = Attribute::vendor(NORTEL, 171, "Fabric-Attach-VLAN-ISID");

/// Fabric-Attach-VLAN-PVID (26.562.172): a number, 4 octets.
pub const FABRIC_ATTACH_VLAN_PVID: Attribute<Integer> = Attribute::vendor(NORTEL, 172, "Fabric-Attach-VLAN-PVID");

/// Fabric-Attach-Switch-Mode (26.562.180): a number, 4 octets.
pub const FABRIC_ATTACH_SWITCH_MODE: Attribute<Integer> = Attribute::vendor(NORTEL, 180, "Fabric-Attach-Switch-Mode");

/// Fabric-Attach-Client-Id (26.562.181): text, 1 to 247 octets.
pub const FABRIC_ATTACH_CLIENT_ID: Attribute<Text> = Attribute::vendor(NORTEL, 181, "Fabric-Attach-Client-Id");

/// Fabric-Attach-Client-Type (26.562.182): text, 1 to 247 octets.
pub const FABRIC_ATTACH_CLIENT_TYPE: Attribute<Text> = Attribute::vendor(NORTEL, 182, "Fabric-Attach-Client-Type");

/// Fabric-Attach-Client-PSK (26.562.183): a number, 4 octets.
pub const FABRIC_ATTACH_CLIENT_PSK: Attribute<Integer> = Attribute::vendor(NORTEL, 183, "Fabric-Attach-Client-PSK");

/// Fabric-Attach-Client-Trust (26.562.184): a number, 4 octets.
pub const FABRIC_ATTACH_CLIENT_TRUST: Attribute<Integer> = Attribute::vendor(NORTEL, 184, "Fabric-Attach-Client-Trust");

/// Fabric-Attach-Client-Trusted-Binding (26.562.185): text, 1 to 247 octets.
pub const FABRIC_ATTACH_CLIENT_TRUSTED_BINDING: Attribute<Text> =
    Attribute::vendor(NORTEL, 185, "Fabric-Attach-Client-Trusted-Binding");

/// Fabric-Attach-Service-Request (26.562.186): text, 1 to 247 octets.
pub const FABRIC_ATTACH_SERVICE_REQUEST: Attribute<Text> =
    Attribute::vendor(NORTEL, 186, "Fabric-Attach-Service-Request");

/// Passport-Command-Scope (26.562.200): a number, 4 octets.
pub const PASSPORT_COMMAND_SCOPE: Attribute<Integer> = Attribute::vendor(NORTEL, 200, "Passport-Command-Scope");

/// Passport-Command-Impact (26.562.201): a number, 4 octets.
pub const PASSPORT_COMMAND_IMPACT: Attribute<Integer> = Attribute::vendor(NORTEL, 201, "Passport-Command-Impact");

/// Passport-Customer-Identifier (26.562.202): a number, 4 octets.
pub const PASSPORT_CUSTOMER_IDENTIFIER: Attribute<Integer> =
    Attribute::vendor(NORTEL, 202, "Passport-Customer-Identifier");

/// Passport-Allowed-Access (26.562.203): a number, 4 octets.
pub const PASSPORT_ALLOWED_ACCESS: Attribute<Integer> = Attribute::vendor(NORTEL, 203, "Passport-Allowed-Access");

/// Passport-AllowedOut-Access (26.562.204): a number, 4 octets.
pub const PASSPORT_ALLOWEDOUT_ACCESS: Attribute<Integer> = Attribute::vendor(NORTEL, 204, "Passport-AllowedOut-Access");

/// Passport-Login-Directory (26.562.205): text, 1 to 247 octets.
pub const PASSPORT_LOGIN_DIRECTORY: Attribute<Text> = Attribute::vendor(NORTEL, 205, "Passport-Login-Directory");

/// Passport-Timeout-Protocol (26.562.206): a number, 4 octets.
pub const PASSPORT_TIMEOUT_PROTOCOL: Attribute<Integer> = Attribute::vendor(NORTEL, 206, "Passport-Timeout-Protocol");

/// Passport-Role (26.562.207): text, 1 to 247 octets.
pub const PASSPORT_ROLE: Attribute<Text> = Attribute::vendor(NORTEL, 207, "Passport-Role");

/// What the numbers of Nortel-Privilege-Level (26.562.166) mean.
#[derive(Debug)]
pub enum NortelPrivilegeLevel {}

impl Enumeration for NortelPrivilegeLevel {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "VoiceMailAdmin"),
        (1, "ContactCenter"),
        (2, "SBAInstaller"),
        (3, "SBASystemCoord"),
        (4, "SBASystemCoordBasic"),
        (5, "SBABasic"),
        (6, "Security"),
        (7, "CTEApp"),
        (8, "SBA-IPSetRegistration"),
        (9, "Application-BCMMonitor"),
        (10, "CDRApp"),
        (11, "ModemLogin"),
        (12, "GuestLogin"),
        (13, "AdminDownload"),
        (14, "ExclusiveAccess"),
        (15, "Admin"),
        (16, "DataAdmin"),
        (17, "RemoteAccess"),
        (18, "Guest"),
        (19, "VoiceAdmin"),
        (20, "BackupOperator"),
        (21, "RemoteMonitoring"),
        (22, "SoftwareUpgrade"),
        (24, "AlarmViewer"),
        (26, "OperationalLogs"),
        (27, "DiagnosticLogs"),
        (28, "ApplicationIVR"),
        (30, "ISDN-Dial-in"),
        (32, "WAN-Dial-in"),
        (36, "System-SerialPort"),
    ];
}

/// What the numbers of Fabric-Attach-VLAN-Create (26.562.170) mean.
#[derive(Debug)]
pub enum FabricAttachVlanCreate {}

impl Enumeration for FabricAttachVlanCreate {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "No"), (1, "Yes")];
}
