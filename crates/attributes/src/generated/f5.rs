//! F5 Networks: BIG-IP administration.
//!
//! Source: vendor documentation; private enterprise number 3375 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/f5`: change it there.

use ulna_wire::{Attribute, Enum, Enumeration, Format, Integer, Text, Vendor};

/// F5: private enterprise number 3375.
pub const F5: Vendor = Vendor::new(3375, Format::T1L1);

/// F5-LTM-User-Role (26.3375.1): a number that [`F5LtmUserRole`] names, 4 octets.
pub const F5_LTM_USER_ROLE: Attribute<Enum<F5LtmUserRole>> = Attribute::vendor(F5, 1, "F5-LTM-User-Role");

/// F5-LTM-User-Role-Universal (26.3375.2): a number that [`F5LtmUserRoleUniversal`] names, 4 octets.
pub const F5_LTM_USER_ROLE_UNIVERSAL: Attribute<Enum<F5LtmUserRoleUniversal>> =
    Attribute::vendor(F5, 2, "F5-LTM-User-Role-Universal");

/// F5-LTM-User-Partition (26.3375.3): text, 1 to 247 octets.
pub const F5_LTM_USER_PARTITION: Attribute<Text> = Attribute::vendor(F5, 3, "F5-LTM-User-Partition");

/// F5-LTM-User-Console (26.3375.4): a number that [`F5LtmUserConsole`] names, 4 octets.
pub const F5_LTM_USER_CONSOLE: Attribute<Enum<F5LtmUserConsole>> = Attribute::vendor(F5, 4, "F5-LTM-User-Console");

/// F5-LTM-User-Shell (26.3375.5): text, 1 to 247 octets.
pub const F5_LTM_USER_SHELL: Attribute<Text> = Attribute::vendor(F5, 5, "F5-LTM-User-Shell");

/// F5-LTM-User-Context-1 (26.3375.10): a number, 4 octets.
pub const F5_LTM_USER_CONTEXT_1: Attribute<Integer> = Attribute::vendor(F5, 10, "F5-LTM-User-Context-1");

/// F5-LTM-User-Context-2 (26.3375.11): a number, 4 octets.
pub const F5_LTM_USER_CONTEXT_2: Attribute<Integer> = Attribute::vendor(F5, 11, "F5-LTM-User-Context-2");

/// F5-LTM-User-Info-1 (26.3375.12): text, 1 to 247 octets.
pub const F5_LTM_USER_INFO_1: Attribute<Text> = Attribute::vendor(F5, 12, "F5-LTM-User-Info-1");

/// F5-LTM-User-Info-2 (26.3375.13): text, 1 to 247 octets.
pub const F5_LTM_USER_INFO_2: Attribute<Text> = Attribute::vendor(F5, 13, "F5-LTM-User-Info-2");

/// F5-LTM-Audit-Msg (26.3375.14): text, 1 to 247 octets.
pub const F5_LTM_AUDIT_MSG: Attribute<Text> = Attribute::vendor(F5, 14, "F5-LTM-Audit-Msg");

/// What the numbers of F5-LTM-User-Role (26.3375.1) mean.
#[derive(Debug)]
pub enum F5LtmUserRole {}

impl Enumeration for F5LtmUserRole {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Administrator"),
        (20, "Resource-Admin"),
        (40, "User-Manager"),
        (80, "Auditor"),
        (100, "Manager"),
        (300, "App-Editor"),
        (350, "Advanced-Operator"),
        (400, "Operator"),
        (450, "Firewall-Manager"),
        (480, "Fraud-Protection-Manager"),
        (500, "Certificate-Manager"),
        (510, "IRule-Manager"),
        (700, "Guest"),
        (800, "Web-Application-Security-Administrator"),
        (810, "Web-Application-Security-Editor"),
        (850, "Acceleration-Policy-Editor"),
        (900, "No-Access"),
    ];
}

/// What the numbers of F5-LTM-User-Role-Universal (26.3375.2) mean.
#[derive(Debug)]
pub enum F5LtmUserRoleUniversal {}

impl Enumeration for F5LtmUserRoleUniversal {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disabled"), (1, "Enabled")];
}

/// What the numbers of F5-LTM-User-Console (26.3375.4) mean.
#[derive(Debug)]
pub enum F5LtmUserConsole {}

impl Enumeration for F5LtmUserConsole {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disabled"), (1, "Enabled")];
}
