//! Livingston Enterprises, later Lucent: PortMaster.
//!
//! Source: vendor documentation; private enterprise number 307 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/livingston`: change it there.

use ulna_wire::{Attribute, Enum, Enumeration, Format, Integer, Ipv4, Text, Vendor};

/// Livingston: private enterprise number 307.
pub const LIVINGSTON: Vendor = Vendor::new(307, Format::T1L1);

/// LE-Terminate-Detail (26.307.2): text, 1 to 247 octets.
pub const LE_TERMINATE_DETAIL: Attribute<Text> = Attribute::vendor(LIVINGSTON, 2, "LE-Terminate-Detail");

/// LE-Advice-of-Charge (26.307.3): text, 1 to 247 octets.
pub const LE_ADVICE_OF_CHARGE: Attribute<Text> = Attribute::vendor(LIVINGSTON, 3, "LE-Advice-of-Charge");

/// LE-Connect-Detail (26.307.4): text, 1 to 247 octets.
pub const LE_CONNECT_DETAIL: Attribute<Text> = Attribute::vendor(LIVINGSTON, 4, "LE-Connect-Detail");

/// LE-IP-Pool (26.307.6): text, 1 to 247 octets.
pub const LE_IP_POOL: Attribute<Text> = Attribute::vendor(LIVINGSTON, 6, "LE-IP-Pool");

/// LE-IP-Gateway (26.307.7): an IPv4 address, 4 octets.
pub const LE_IP_GATEWAY: Attribute<Ipv4> = Attribute::vendor(LIVINGSTON, 7, "LE-IP-Gateway");

/// LE-Modem-Info (26.307.8): text, 1 to 247 octets.
pub const LE_MODEM_INFO: Attribute<Text> = Attribute::vendor(LIVINGSTON, 8, "LE-Modem-Info");

/// LE-IPSec-Log-Options (26.307.9): a number that [`LeIpsecLogOptions`] names, 4 octets.
pub const LE_IPSEC_LOG_OPTIONS: Attribute<Enum<LeIpsecLogOptions>> =
    Attribute::vendor(LIVINGSTON, 9, "LE-IPSec-Log-Options");

/// LE-IPSec-Deny-Action (26.307.10): a number that [`LeIpsecDenyAction`] names, 4 octets.
pub const LE_IPSEC_DENY_ACTION: Attribute<Enum<LeIpsecDenyAction>> =
    Attribute::vendor(LIVINGSTON, 10, "LE-IPSec-Deny-Action");

/// LE-IPSec-Active-Profile (26.307.11): text, 1 to 247 octets.
pub const LE_IPSEC_ACTIVE_PROFILE: Attribute<Text> = Attribute::vendor(LIVINGSTON, 11, "LE-IPSec-Active-Profile");

/// LE-IPSec-Outsource-Profile (26.307.12): text, 1 to 247 octets.
pub const LE_IPSEC_OUTSOURCE_PROFILE: Attribute<Text> = Attribute::vendor(LIVINGSTON, 12, "LE-IPSec-Outsource-Profile");

/// LE-IPSec-Passive-Profile (26.307.13): text, 1 to 247 octets.
pub const LE_IPSEC_PASSIVE_PROFILE: Attribute<Text> = Attribute::vendor(LIVINGSTON, 13, "LE-IPSec-Passive-Profile");

/// LE-NAT-TCP-Session-Timeout (26.307.14): a number, 4 octets.
pub const LE_NAT_TCP_SESSION_TIMEOUT: Attribute<Integer> =
    Attribute::vendor(LIVINGSTON, 14, "LE-NAT-TCP-Session-Timeout");

/// LE-NAT-Other-Session-Timeout (26.307.15): a number, 4 octets.
pub const LE_NAT_OTHER_SESSION_TIMEOUT: Attribute<Integer> =
    Attribute::vendor(LIVINGSTON, 15, "LE-NAT-Other-Session-Timeout");

/// LE-NAT-Log-Options (26.307.16): a number that [`LeNatLogOptions`] names, 4 octets.
pub const LE_NAT_LOG_OPTIONS: Attribute<Enum<LeNatLogOptions>> =
    Attribute::vendor(LIVINGSTON, 16, "LE-NAT-Log-Options");

/// LE-NAT-Sess-Dir-Fail-Action (26.307.17): a number that [`LeNatSessDirFailAction`] names, 4 octets.
pub const LE_NAT_SESS_DIR_FAIL_ACTION: Attribute<Enum<LeNatSessDirFailAction>> =
    Attribute::vendor(LIVINGSTON, 17, "LE-NAT-Sess-Dir-Fail-Action");

/// LE-NAT-Inmap (26.307.18): text, 1 to 247 octets.
pub const LE_NAT_INMAP: Attribute<Text> = Attribute::vendor(LIVINGSTON, 18, "LE-NAT-Inmap");

/// LE-NAT-Outmap (26.307.19): text, 1 to 247 octets.
pub const LE_NAT_OUTMAP: Attribute<Text> = Attribute::vendor(LIVINGSTON, 19, "LE-NAT-Outmap");

/// LE-NAT-Outsource-Inmap (26.307.20): text, 1 to 247 octets.
pub const LE_NAT_OUTSOURCE_INMAP: Attribute<Text> = Attribute::vendor(LIVINGSTON, 20, "LE-NAT-Outsource-Inmap");

/// LE-NAT-Outsource-Outmap (26.307.21): text, 1 to 247 octets.
pub const LE_NAT_OUTSOURCE_OUTMAP: Attribute<Text> = Attribute::vendor(LIVINGSTON, 21, "LE-NAT-Outsource-Outmap");

/// LE-Admin-Group (26.307.22): text, 1 to 247 octets.
pub const LE_ADMIN_GROUP: Attribute<Text> = Attribute::vendor(LIVINGSTON, 22, "LE-Admin-Group");

/// LE-Multicast-Client (26.307.23): a number that [`LeMulticastClient`] names, 4 octets.
pub const LE_MULTICAST_CLIENT: Attribute<Enum<LeMulticastClient>> =
    Attribute::vendor(LIVINGSTON, 23, "LE-Multicast-Client");

/// What the numbers of LE-IPSec-Log-Options (26.307.9) mean.
#[derive(Debug)]
pub enum LeIpsecLogOptions {}

impl Enumeration for LeIpsecLogOptions {
    const NAMES: &'static [(u32, &'static str)] = &[
        (1, "SA-Success-On"),
        (2, "SA-Failure-On"),
        (3, "Console-On"),
        (4, "Syslog-On"),
        (5, "SA-Success-Off"),
        (6, "SA-Failure-Off"),
        (7, "Console-Off"),
        (8, "Syslog-Off"),
    ];
}

/// What the numbers of LE-IPSec-Deny-Action (26.307.10) mean.
#[derive(Debug)]
pub enum LeIpsecDenyAction {}

impl Enumeration for LeIpsecDenyAction {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "Drop"), (2, "ICMP-Reject"), (3, "Pass-Through")];
}

/// What the numbers of LE-NAT-Log-Options (26.307.16) mean.
#[derive(Debug)]
pub enum LeNatLogOptions {}

impl Enumeration for LeNatLogOptions {
    const NAMES: &'static [(u32, &'static str)] = &[
        (1, "Session-Success-On"),
        (2, "Session-Failure-On"),
        (3, "Console-On"),
        (4, "Syslog-On"),
        (5, "Success-Off"),
        (6, "Failure-Off"),
        (7, "Console-Off"),
        (8, "Syslog-Off"),
    ];
}

/// What the numbers of LE-NAT-Sess-Dir-Fail-Action (26.307.17) mean.
#[derive(Debug)]
pub enum LeNatSessDirFailAction {}

impl Enumeration for LeNatSessDirFailAction {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "Drop"), (2, "ICMP-Reject"), (3, "Pass-Through")];
}

/// What the numbers of LE-Multicast-Client (26.307.23) mean.
#[derive(Debug)]
pub enum LeMulticastClient {}

impl Enumeration for LeMulticastClient {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "On")];
}
