//! Microsoft: MS-CHAP, MPPE and network policy (RFC 2548, RFC 2433, RFC 2759, MS-RNAP).
//!
//! Source: RFC 2548 and the MS-RNAP open specification; private enterprise number 311 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/microsoft`: change it there.

use ulna_wire::{
    Attribute, EncryptedOctets, Enum, Enumeration, Format, Integer, Ipv4, Ipv6, Octets, SaltedOctets, Text, Value,
    Vendor,
};

/// Microsoft: private enterprise number 311.
pub const MICROSOFT: Vendor = Vendor::new(311, Format::T1L1);

/// MS-CHAP-Response (26.311.1): 50 octets.
pub const MS_CHAP_RESPONSE: Attribute<Octets> = Attribute::vendor(MICROSOFT, 1, "MS-CHAP-Response");

/// MS-CHAP-Error (26.311.2): text, 1 to 247 octets.
pub const MS_CHAP_ERROR: Attribute<Text> = Attribute::vendor(MICROSOFT, 2, "MS-CHAP-Error");

/// MS-CHAP-CPW-1 (26.311.3): 70 octets.
pub const MS_CHAP_CPW_1: Attribute<Octets> = Attribute::vendor(MICROSOFT, 3, "MS-CHAP-CPW-1");

/// MS-CHAP-CPW-2 (26.311.4): 84 octets.
pub const MS_CHAP_CPW_2: Attribute<Octets> = Attribute::vendor(MICROSOFT, 4, "MS-CHAP-CPW-2");

/// MS-CHAP-LM-Enc-PW (26.311.5): 1 to 247 octets.
pub const MS_CHAP_LM_ENC_PW: Attribute<Octets> = Attribute::vendor(MICROSOFT, 5, "MS-CHAP-LM-Enc-PW");

/// MS-CHAP-NT-Enc-PW (26.311.6): 1 to 247 octets.
pub const MS_CHAP_NT_ENC_PW: Attribute<Octets> = Attribute::vendor(MICROSOFT, 6, "MS-CHAP-NT-Enc-PW");

/// MS-MPPE-Encryption-Policy (26.311.7): a number that [`MsMppeEncryptionPolicy`] names, 4 octets.
pub const MS_MPPE_ENCRYPTION_POLICY: Attribute<Enum<MsMppeEncryptionPolicy>> =
    Attribute::vendor(MICROSOFT, 7, "MS-MPPE-Encryption-Policy");

/// MS-MPPE-Encryption-Type (26.311.8): a number that [`MsMppeEncryptionType`] names, 4 octets.
pub const MS_MPPE_ENCRYPTION_TYPE: Attribute<Enum<MsMppeEncryptionType>> =
    Attribute::vendor(MICROSOFT, 8, "MS-MPPE-Encryption-Type");

/// MS-MPPE-Encryption-Types (26.311.8): a number that [`MsMppeEncryptionType`] names, 4 octets.
pub const MS_MPPE_ENCRYPTION_TYPES: Attribute<Enum<MsMppeEncryptionType>> =
    Attribute::vendor(MICROSOFT, 8, "MS-MPPE-Encryption-Types");

/// MS-RAS-Vendor (26.311.9): a number, 4 octets.
pub const MS_RAS_VENDOR: Attribute<Integer> = Attribute::vendor(MICROSOFT, 9, "MS-RAS-Vendor");

/// MS-CHAP-Domain (26.311.10): text, 1 to 247 octets.
pub const MS_CHAP_DOMAIN: Attribute<Text> = Attribute::vendor(MICROSOFT, 10, "MS-CHAP-Domain");

/// MS-CHAP-Challenge (26.311.11): 1 to 247 octets.
pub const MS_CHAP_CHALLENGE: Attribute<Octets> = Attribute::vendor(MICROSOFT, 11, "MS-CHAP-Challenge");

/// MS-CHAP-MPPE-Keys (26.311.12): octets hidden as User-Password is, 24 octets.
pub const MS_CHAP_MPPE_KEYS: Attribute<EncryptedOctets> = Attribute::vendor(MICROSOFT, 12, "MS-CHAP-MPPE-Keys");

/// MS-BAP-Usage (26.311.13): a number that [`MsBapUsage`] names, 4 octets.
pub const MS_BAP_USAGE: Attribute<Enum<MsBapUsage>> = Attribute::vendor(MICROSOFT, 13, "MS-BAP-Usage");

/// MS-Link-Utilization-Threshold (26.311.14): a number, 4 octets.
pub const MS_LINK_UTILIZATION_THRESHOLD: Attribute<Integer> =
    Attribute::vendor(MICROSOFT, 14, "MS-Link-Utilization-Threshold");

/// MS-Link-Drop-Time-Limit (26.311.15): a number, 4 octets.
pub const MS_LINK_DROP_TIME_LIMIT: Attribute<Integer> = Attribute::vendor(MICROSOFT, 15, "MS-Link-Drop-Time-Limit");

/// MS-MPPE-Send-Key (26.311.16): octets hidden with a salt, 1 to 247 octets.
pub const MS_MPPE_SEND_KEY: Attribute<SaltedOctets> = Attribute::vendor(MICROSOFT, 16, "MS-MPPE-Send-Key");

/// MS-MPPE-Recv-Key (26.311.17): octets hidden with a salt, 1 to 247 octets.
pub const MS_MPPE_RECV_KEY: Attribute<SaltedOctets> = Attribute::vendor(MICROSOFT, 17, "MS-MPPE-Recv-Key");

/// MS-RAS-Version (26.311.18): text, 1 to 247 octets.
pub const MS_RAS_VERSION: Attribute<Text> = Attribute::vendor(MICROSOFT, 18, "MS-RAS-Version");

/// MS-Old-ARAP-Password (26.311.19): 1 to 247 octets.
pub const MS_OLD_ARAP_PASSWORD: Attribute<Octets> = Attribute::vendor(MICROSOFT, 19, "MS-Old-ARAP-Password");

/// MS-New-ARAP-Password (26.311.20): 1 to 247 octets.
pub const MS_NEW_ARAP_PASSWORD: Attribute<Octets> = Attribute::vendor(MICROSOFT, 20, "MS-New-ARAP-Password");

/// MS-ARAP-PW-Change-Reason (26.311.21): a number that [`MsArapPwChangeReason`] names, 4 octets.
pub const MS_ARAP_PW_CHANGE_REASON: Attribute<Enum<MsArapPwChangeReason>> =
    Attribute::vendor(MICROSOFT, 21, "MS-ARAP-PW-Change-Reason");

/// MS-Filter (26.311.22): 1 to 247 octets.
pub const MS_FILTER: Attribute<Octets> = Attribute::vendor(MICROSOFT, 22, "MS-Filter");

/// MS-Acct-Auth-Type (26.311.23): a number that [`MsAcctAuthType`] names, 4 octets.
pub const MS_ACCT_AUTH_TYPE: Attribute<Enum<MsAcctAuthType>> = Attribute::vendor(MICROSOFT, 23, "MS-Acct-Auth-Type");

/// MS-Acct-EAP-Type (26.311.24): a number that [`MsAcctEapType`] names, 4 octets.
pub const MS_ACCT_EAP_TYPE: Attribute<Enum<MsAcctEapType>> = Attribute::vendor(MICROSOFT, 24, "MS-Acct-EAP-Type");

/// MS-CHAP2-Response (26.311.25): 50 octets.
pub const MS_CHAP2_RESPONSE: Attribute<Octets> = Attribute::vendor(MICROSOFT, 25, "MS-CHAP2-Response");

/// MS-CHAP2-Success (26.311.26): 1 to 247 octets.
pub const MS_CHAP2_SUCCESS: Attribute<Octets> = Attribute::vendor(MICROSOFT, 26, "MS-CHAP2-Success");

/// MS-CHAP2-CPW (26.311.27): 68 octets.
pub const MS_CHAP2_CPW: Attribute<Octets> = Attribute::vendor(MICROSOFT, 27, "MS-CHAP2-CPW");

/// MS-Primary-DNS-Server (26.311.28): an IPv4 address, 4 octets.
pub const MS_PRIMARY_DNS_SERVER: Attribute<Ipv4> = Attribute::vendor(MICROSOFT, 28, "MS-Primary-DNS-Server");

/// MS-Secondary-DNS-Server (26.311.29): an IPv4 address, 4 octets.
pub const MS_SECONDARY_DNS_SERVER: Attribute<Ipv4> = Attribute::vendor(MICROSOFT, 29, "MS-Secondary-DNS-Server");

/// MS-Primary-NBNS-Server (26.311.30): an IPv4 address, 4 octets.
pub const MS_PRIMARY_NBNS_SERVER: Attribute<Ipv4> = Attribute::vendor(MICROSOFT, 30, "MS-Primary-NBNS-Server");

/// MS-Secondary-NBNS-Server (26.311.31): an IPv4 address, 4 octets.
pub const MS_SECONDARY_NBNS_SERVER: Attribute<Ipv4> = Attribute::vendor(MICROSOFT, 31, "MS-Secondary-NBNS-Server");

/// MS-RAS-Client-Name (26.311.34): text, 1 to 247 octets.
pub const MS_RAS_CLIENT_NAME: Attribute<Text> = Attribute::vendor(MICROSOFT, 34, "MS-RAS-Client-Name");

/// MS-RAS-Client-Version (26.311.35): text, 1 to 247 octets.
pub const MS_RAS_CLIENT_VERSION: Attribute<Text> = Attribute::vendor(MICROSOFT, 35, "MS-RAS-Client-Version");

/// MS-Quarantine-IPFilter (26.311.36): 1 to 247 octets.
pub const MS_QUARANTINE_IPFILTER: Attribute<Octets> = Attribute::vendor(MICROSOFT, 36, "MS-Quarantine-IPFilter");

/// MS-Quarantine-Session-Timeout (26.311.37): a number, 4 octets.
pub const MS_QUARANTINE_SESSION_TIMEOUT: Attribute<Integer> =
    Attribute::vendor(MICROSOFT, 37, "MS-Quarantine-Session-Timeout");

/// MS-User-Security-Identity (26.311.40): text, 1 to 247 octets.
pub const MS_USER_SECURITY_IDENTITY: Attribute<Text> = Attribute::vendor(MICROSOFT, 40, "MS-User-Security-Identity");

/// MS-Identity-Type (26.311.41): a number that [`MsIdentityType`] names, 4 octets.
pub const MS_IDENTITY_TYPE: Attribute<Enum<MsIdentityType>> = Attribute::vendor(MICROSOFT, 41, "MS-Identity-Type");

/// MS-Service-Class (26.311.42): text, 1 to 247 octets.
pub const MS_SERVICE_CLASS: Attribute<Text> = Attribute::vendor(MICROSOFT, 42, "MS-Service-Class");

/// MS-Quarantine-User-Class (26.311.44): text, 1 to 247 octets.
pub const MS_QUARANTINE_USER_CLASS: Attribute<Text> = Attribute::vendor(MICROSOFT, 44, "MS-Quarantine-User-Class");

/// MS-Quarantine-State (26.311.45): a number that [`MsQuarantineState`] names, 4 octets.
pub const MS_QUARANTINE_STATE: Attribute<Enum<MsQuarantineState>> =
    Attribute::vendor(MICROSOFT, 45, "MS-Quarantine-State");

/// MS-Quarantine-Grace-Time (26.311.46): a number, 4 octets.
pub const MS_QUARANTINE_GRACE_TIME: Attribute<Integer> = Attribute::vendor(MICROSOFT, 46, "MS-Quarantine-Grace-Time");

/// MS-Network-Access-Server-Type (26.311.47): a number that [`MsNetworkAccessServerType`] names, 4 octets.
pub const MS_NETWORK_ACCESS_SERVER_TYPE: Attribute<Enum<MsNetworkAccessServerType>> =
    Attribute::vendor(MICROSOFT, 47, "MS-Network-Access-Server-Type");

/// MS-AFW-Zone (26.311.48): a number that [`MsAfwZone`] names, 4 octets.
pub const MS_AFW_ZONE: Attribute<Enum<MsAfwZone>> = Attribute::vendor(MICROSOFT, 48, "MS-AFW-Zone");

/// MS-AFW-Protection-Level (26.311.49): a number that [`MsAfwProtectionLevel`] names, 4 octets.
pub const MS_AFW_PROTECTION_LEVEL: Attribute<Enum<MsAfwProtectionLevel>> =
    Attribute::vendor(MICROSOFT, 49, "MS-AFW-Protection-Level");

/// MS-Machine-Name (26.311.50): text, 1 to 247 octets.
pub const MS_MACHINE_NAME: Attribute<Text> = Attribute::vendor(MICROSOFT, 50, "MS-Machine-Name");

/// MS-IPv6-Filter (26.311.51): 1 to 247 octets.
pub const MS_IPV6_FILTER: Attribute<Octets> = Attribute::vendor(MICROSOFT, 51, "MS-IPv6-Filter");

/// MS-IPv4-Remediation-Servers (26.311.52): 1 to 247 octets.
pub const MS_IPV4_REMEDIATION_SERVERS: Attribute<Octets> =
    Attribute::vendor(MICROSOFT, 52, "MS-IPv4-Remediation-Servers");

/// MS-IPv6-Remediation-Servers (26.311.53): 1 to 247 octets.
pub const MS_IPV6_REMEDIATION_SERVERS: Attribute<Octets> =
    Attribute::vendor(MICROSOFT, 53, "MS-IPv6-Remediation-Servers");

/// MS-RNAP-Not-Quarantine-Capable (26.311.54): a number that [`MsRnapNotQuarantineCapable`] names, 4 octets.
pub const MS_RNAP_NOT_QUARANTINE_CAPABLE: Attribute<Enum<MsRnapNotQuarantineCapable>> =
    Attribute::vendor(MICROSOFT, 54, "MS-RNAP-Not-Quarantine-Capable");

/// MS-Quarantine-SOH (26.311.55): 1 to 247 octets.
pub const MS_QUARANTINE_SOH: Attribute<Octets> = Attribute::vendor(MICROSOFT, 55, "MS-Quarantine-SOH");

/// MS-RAS-Correlation (26.311.56): 1 to 247 octets.
pub const MS_RAS_CORRELATION: Attribute<Octets> = Attribute::vendor(MICROSOFT, 56, "MS-RAS-Correlation");

/// MS-Extended-Quarantine-State (26.311.57): a number that [`MsExtendedQuarantineState`] names, 4 octets.
pub const MS_EXTENDED_QUARANTINE_STATE: Attribute<Enum<MsExtendedQuarantineState>> =
    Attribute::vendor(MICROSOFT, 57, "MS-Extended-Quarantine-State");

/// MS-HCAP-User-Groups (26.311.58): text, 1 to 247 octets.
pub const MS_HCAP_USER_GROUPS: Attribute<Text> = Attribute::vendor(MICROSOFT, 58, "MS-HCAP-User-Groups");

/// MS-HCAP-Location-Group-Name (26.311.59): text, 1 to 247 octets.
pub const MS_HCAP_LOCATION_GROUP_NAME: Attribute<Text> =
    Attribute::vendor(MICROSOFT, 59, "MS-HCAP-Location-Group-Name");

/// MS-HCAP-User-Name (26.311.60): text, 1 to 247 octets.
pub const MS_HCAP_USER_NAME: Attribute<Text> = Attribute::vendor(MICROSOFT, 60, "MS-HCAP-User-Name");

/// MS-User-IPv4-Address (26.311.61): an IPv4 address, 4 octets.
pub const MS_USER_IPV4_ADDRESS: Attribute<Ipv4> = Attribute::vendor(MICROSOFT, 61, "MS-User-IPv4-Address");

/// MS-User-IPv6-Address (26.311.62): an IPv6 address, 16 octets.
pub const MS_USER_IPV6_ADDRESS: Attribute<Ipv6> = Attribute::vendor(MICROSOFT, 62, "MS-User-IPv6-Address");

/// MS-TSG-Device-Redirection (26.311.63): a number, 4 octets.
pub const MS_TSG_DEVICE_REDIRECTION: Attribute<Integer> = Attribute::vendor(MICROSOFT, 63, "MS-TSG-Device-Redirection");

/// What the numbers of MS-MPPE-Encryption-Policy (26.311.7) mean.
#[derive(Debug)]
pub enum MsMppeEncryptionPolicy {}

impl MsMppeEncryptionPolicy {
    /// Encryption-Allowed.
    pub const ENCRYPTION_ALLOWED: Value<Self> = Value::new(1);
    /// Encryption-Required.
    pub const ENCRYPTION_REQUIRED: Value<Self> = Value::new(2);
}

impl Enumeration for MsMppeEncryptionPolicy {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "Encryption-Allowed"), (2, "Encryption-Required")];
}

/// What the numbers of MS-MPPE-Encryption-Type (26.311.8) mean.
#[derive(Debug)]
pub enum MsMppeEncryptionType {}

impl MsMppeEncryptionType {
    /// RC4-40bit-Allowed.
    pub const RC4_40BIT_ALLOWED: Value<Self> = Value::new(1);
    /// RC4-128bit-Allowed.
    pub const RC4_128BIT_ALLOWED: Value<Self> = Value::new(2);
    /// RC4-40or128-bit-Allowed.
    pub const RC4_40OR128_BIT_ALLOWED: Value<Self> = Value::new(6);
}

impl Enumeration for MsMppeEncryptionType {
    const NAMES: &'static [(u32, &'static str)] =
        &[(1, "RC4-40bit-Allowed"), (2, "RC4-128bit-Allowed"), (6, "RC4-40or128-bit-Allowed")];
}

/// What the numbers of MS-BAP-Usage (26.311.13) mean.
#[derive(Debug)]
pub enum MsBapUsage {}

impl MsBapUsage {
    /// Not-Allowed.
    pub const NOT_ALLOWED: Value<Self> = Value::new(0);
    /// Allowed.
    pub const ALLOWED: Value<Self> = Value::new(1);
    /// Required.
    pub const REQUIRED: Value<Self> = Value::new(2);
}

impl Enumeration for MsBapUsage {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Not-Allowed"), (1, "Allowed"), (2, "Required")];
}

/// What the numbers of MS-ARAP-PW-Change-Reason (26.311.21) mean.
#[derive(Debug)]
pub enum MsArapPwChangeReason {}

impl MsArapPwChangeReason {
    /// Just-Change-Password.
    pub const JUST_CHANGE_PASSWORD: Value<Self> = Value::new(1);
    /// Expired-Password.
    pub const EXPIRED_PASSWORD: Value<Self> = Value::new(2);
    /// Admin-Requires-Password-Change.
    pub const ADMIN_REQUIRES_PASSWORD_CHANGE: Value<Self> = Value::new(3);
    /// Password-Too-Short.
    pub const PASSWORD_TOO_SHORT: Value<Self> = Value::new(4);
}

impl Enumeration for MsArapPwChangeReason {
    const NAMES: &'static [(u32, &'static str)] = &[
        (1, "Just-Change-Password"),
        (2, "Expired-Password"),
        (3, "Admin-Requires-Password-Change"),
        (4, "Password-Too-Short"),
    ];
}

/// What the numbers of MS-Acct-Auth-Type (26.311.23) mean.
#[derive(Debug)]
pub enum MsAcctAuthType {}

impl MsAcctAuthType {
    /// PAP.
    pub const PAP: Value<Self> = Value::new(1);
    /// CHAP.
    pub const CHAP: Value<Self> = Value::new(2);
    /// MS-CHAP-1.
    pub const MS_CHAP_1: Value<Self> = Value::new(3);
    /// MS-CHAP-2.
    pub const MS_CHAP_2: Value<Self> = Value::new(4);
    /// EAP.
    pub const EAP: Value<Self> = Value::new(5);
}

impl Enumeration for MsAcctAuthType {
    const NAMES: &'static [(u32, &'static str)] =
        &[(1, "PAP"), (2, "CHAP"), (3, "MS-CHAP-1"), (4, "MS-CHAP-2"), (5, "EAP")];
}

/// What the numbers of MS-Acct-EAP-Type (26.311.24) mean.
#[derive(Debug)]
pub enum MsAcctEapType {}

impl MsAcctEapType {
    /// MD5.
    pub const MD5: Value<Self> = Value::new(4);
    /// OTP.
    pub const OTP: Value<Self> = Value::new(5);
    /// Generic-Token-Card.
    pub const GENERIC_TOKEN_CARD: Value<Self> = Value::new(6);
    /// TLS.
    pub const TLS: Value<Self> = Value::new(13);
}

impl Enumeration for MsAcctEapType {
    const NAMES: &'static [(u32, &'static str)] = &[(4, "MD5"), (5, "OTP"), (6, "Generic-Token-Card"), (13, "TLS")];
}

/// What the numbers of MS-Identity-Type (26.311.41) mean.
#[derive(Debug)]
pub enum MsIdentityType {}

impl MsIdentityType {
    /// Machine-Health-Check.
    pub const MACHINE_HEALTH_CHECK: Value<Self> = Value::new(1);
    /// Ignore-User-Lookup-Failure.
    pub const IGNORE_USER_LOOKUP_FAILURE: Value<Self> = Value::new(2);
}

impl Enumeration for MsIdentityType {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "Machine-Health-Check"), (2, "Ignore-User-Lookup-Failure")];
}

/// What the numbers of MS-Quarantine-State (26.311.45) mean.
#[derive(Debug)]
pub enum MsQuarantineState {}

impl MsQuarantineState {
    /// Full-Access.
    pub const FULL_ACCESS: Value<Self> = Value::new(0);
    /// Quarantine.
    pub const QUARANTINE: Value<Self> = Value::new(1);
    /// Probation.
    pub const PROBATION: Value<Self> = Value::new(2);
}

impl Enumeration for MsQuarantineState {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Full-Access"), (1, "Quarantine"), (2, "Probation")];
}

/// What the numbers of MS-Network-Access-Server-Type (26.311.47) mean.
#[derive(Debug)]
pub enum MsNetworkAccessServerType {}

impl MsNetworkAccessServerType {
    /// Unspecified.
    pub const UNSPECIFIED: Value<Self> = Value::new(0);
    /// Terminal-Server-Gateway.
    pub const TERMINAL_SERVER_GATEWAY: Value<Self> = Value::new(1);
    /// Remote-Access-Server.
    pub const REMOTE_ACCESS_SERVER: Value<Self> = Value::new(2);
    /// DHCP-Server.
    pub const DHCP_SERVER: Value<Self> = Value::new(3);
    /// Wireless-Access-Point.
    pub const WIRELESS_ACCESS_POINT: Value<Self> = Value::new(4);
    /// HRA.
    pub const HRA: Value<Self> = Value::new(5);
    /// HCAP-Server.
    pub const HCAP_SERVER: Value<Self> = Value::new(6);
}

impl Enumeration for MsNetworkAccessServerType {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Unspecified"),
        (1, "Terminal-Server-Gateway"),
        (2, "Remote-Access-Server"),
        (3, "DHCP-Server"),
        (4, "Wireless-Access-Point"),
        (5, "HRA"),
        (6, "HCAP-Server"),
    ];
}

/// What the numbers of MS-AFW-Zone (26.311.48) mean.
#[derive(Debug)]
pub enum MsAfwZone {}

impl MsAfwZone {
    /// MS-AFW-Zone-Boundary-Policy.
    pub const MS_AFW_ZONE_BOUNDARY_POLICY: Value<Self> = Value::new(1);
    /// MS-AFW-Zone-Unprotected-Policy.
    pub const MS_AFW_ZONE_UNPROTECTED_POLICY: Value<Self> = Value::new(2);
    /// MS-AFW-Zone-Protected-Policy.
    pub const MS_AFW_ZONE_PROTECTED_POLICY: Value<Self> = Value::new(3);
}

impl Enumeration for MsAfwZone {
    const NAMES: &'static [(u32, &'static str)] = &[
        (1, "MS-AFW-Zone-Boundary-Policy"),
        (2, "MS-AFW-Zone-Unprotected-Policy"),
        (3, "MS-AFW-Zone-Protected-Policy"),
    ];
}

/// What the numbers of MS-AFW-Protection-Level (26.311.49) mean.
#[derive(Debug)]
pub enum MsAfwProtectionLevel {}

impl MsAfwProtectionLevel {
    /// HECP-Response-Sign-Only.
    pub const HECP_RESPONSE_SIGN_ONLY: Value<Self> = Value::new(1);
    /// HECP-Response-Sign-And-Encrypt.
    pub const HECP_RESPONSE_SIGN_AND_ENCRYPT: Value<Self> = Value::new(2);
}

impl Enumeration for MsAfwProtectionLevel {
    const NAMES: &'static [(u32, &'static str)] =
        &[(1, "HECP-Response-Sign-Only"), (2, "HECP-Response-Sign-And-Encrypt")];
}

/// What the numbers of MS-RNAP-Not-Quarantine-Capable (26.311.54) mean.
#[derive(Debug)]
pub enum MsRnapNotQuarantineCapable {}

impl MsRnapNotQuarantineCapable {
    /// SoH-Sent.
    pub const SOH_SENT: Value<Self> = Value::new(0);
    /// SoH-Not-Sent.
    pub const SOH_NOT_SENT: Value<Self> = Value::new(1);
}

impl Enumeration for MsRnapNotQuarantineCapable {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "SoH-Sent"), (1, "SoH-Not-Sent")];
}

/// What the numbers of MS-Extended-Quarantine-State (26.311.57) mean.
#[derive(Debug)]
pub enum MsExtendedQuarantineState {}

impl MsExtendedQuarantineState {
    /// Transition.
    pub const TRANSITION: Value<Self> = Value::new(1);
    /// Infected.
    pub const INFECTED: Value<Self> = Value::new(2);
    /// Unknown.
    pub const UNKNOWN: Value<Self> = Value::new(3);
    /// No-Data.
    pub const NO_DATA: Value<Self> = Value::new(4);
}

impl Enumeration for MsExtendedQuarantineState {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "Transition"), (2, "Infected"), (3, "Unknown"), (4, "No-Data")];
}
