//! Alcatel: ISAM access multiplexers. Two octets of vendor type.
//!
//! Source: vendor documentation; private enterprise number 637 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/alcatel.esam`: change it there.

use ulna_wire::{Attribute, Enum, Enumeration, Format, Integer, Text, Vendor};

/// Alcatel-ESAM: private enterprise number 637.
pub const ALCATEL_ESAM: Vendor = Vendor::new(637, Format::T2L1);

/// A-AL-Maintenance (26.637.1536): a number that [`AAlMaintenance`] names, 4 octets.
pub const A_AL_MAINTENANCE: Attribute<Enum<AAlMaintenance>> = Attribute::vendor(ALCATEL_ESAM, 1536, "A-AL-Maintenance");

/// A-AL-Provisioning (26.637.1537): a number that [`AAlProvisioning`] names, 4 octets.
pub const A_AL_PROVISIONING: Attribute<Enum<AAlProvisioning>> =
    Attribute::vendor(ALCATEL_ESAM, 1537, "A-AL-Provisioning");

/// A-AL-TL1-Security (26.637.1538): a number, 4 octets.
pub const A_AL_TL1_SECURITY: Attribute<Integer> = Attribute::vendor(ALCATEL_ESAM, 1538, "A-AL-TL1-Security");

/// A-AL-Test (26.637.1539): a number that [`AAlTest`] names, 4 octets.
pub const A_AL_TEST: Attribute<Enum<AAlTest>> = Attribute::vendor(ALCATEL_ESAM, 1539, "A-AL-Test");

/// A-ESAM-VRF-Name (26.637.1792): text, 1 to 246 octets.
pub const A_ESAM_VRF_NAME: Attribute<Text> = Attribute::vendor(ALCATEL_ESAM, 1792, "A-ESAM-VRF-Name");

/// A-ESAM-Vlan-Id (26.637.1793): a number, 4 octets.
pub const A_ESAM_VLAN_ID: Attribute<Integer> = Attribute::vendor(ALCATEL_ESAM, 1793, "A-ESAM-Vlan-Id");

/// A-ESAM-QOS-Profile-Name (26.637.1794): text, 1 to 246 octets.
pub const A_ESAM_QOS_PROFILE_NAME: Attribute<Text> = Attribute::vendor(ALCATEL_ESAM, 1794, "A-ESAM-QOS-Profile-Name");

/// A-ESAM-QOS-Params (26.637.1795): text, 1 to 246 octets.
pub const A_ESAM_QOS_PARAMS: Attribute<Text> = Attribute::vendor(ALCATEL_ESAM, 1795, "A-ESAM-QOS-Params");

/// A-ESAM-Termination-Cause (26.637.1796): a number that [`AEsamTerminationCause`] names, 4 octets.
pub const A_ESAM_TERMINATION_CAUSE: Attribute<Enum<AEsamTerminationCause>> =
    Attribute::vendor(ALCATEL_ESAM, 1796, "A-ESAM-Termination-Cause");

/// A-AL-MAINTENANCE-BACKWARD (26.637.1797): a number, 4 octets.
pub const A_AL_MAINTENANCE_BACKWARD: Attribute<Integer> =
    Attribute::vendor(ALCATEL_ESAM, 1797, "A-AL-MAINTENANCE-BACKWARD");

/// A-AL-PROVISIONING-BACKWARD (26.637.1798): a number, 4 octets.
pub const A_AL_PROVISIONING_BACKWARD: Attribute<Integer> =
    Attribute::vendor(ALCATEL_ESAM, 1798, "A-AL-PROVISIONING-BACKWARD");

/// A-AL-TL1-SECURITY-BACKWARD (26.637.1799): a number, 4 octets.
pub const A_AL_TL1_SECURITY_BACKWARD: Attribute<Integer> =
    Attribute::vendor(ALCATEL_ESAM, 1799, "A-AL-TL1-SECURITY-BACKWARD");

/// A-AL-TEST-BACKWARD (26.637.1800): a number, 4 octets.
pub const A_AL_TEST_BACKWARD: Attribute<Integer> = Attribute::vendor(ALCATEL_ESAM, 1800, "A-AL-TEST-BACKWARD");

/// A-AL-AAA (26.637.1801): a number that [`AAlAaa`] names, 4 octets.
pub const A_AL_AAA: Attribute<Enum<AAlAaa>> = Attribute::vendor(ALCATEL_ESAM, 1801, "A-AL-AAA");

/// A-AL-ATM (26.637.1802): a number that [`AAlAtm`] names, 4 octets.
pub const A_AL_ATM: Attribute<Enum<AAlAtm>> = Attribute::vendor(ALCATEL_ESAM, 1802, "A-AL-ATM");

/// A-AL-Alarm (26.637.1803): a number that [`AAlAlarm`] names, 4 octets.
pub const A_AL_ALARM: Attribute<Enum<AAlAlarm>> = Attribute::vendor(ALCATEL_ESAM, 1803, "A-AL-Alarm");

/// A-AL-DHCP (26.637.1804): a number that [`AAlDhcp`] names, 4 octets.
pub const A_AL_DHCP: Attribute<Enum<AAlDhcp>> = Attribute::vendor(ALCATEL_ESAM, 1804, "A-AL-DHCP");

/// A-AL-EQP (26.637.1805): a number that [`AAlEqp`] names, 4 octets.
pub const A_AL_EQP: Attribute<Enum<AAlEqp>> = Attribute::vendor(ALCATEL_ESAM, 1805, "A-AL-EQP");

/// A-AL-IGMP (26.637.1806): a number that [`AAlIgmp`] names, 4 octets.
pub const A_AL_IGMP: Attribute<Enum<AAlIgmp>> = Attribute::vendor(ALCATEL_ESAM, 1806, "A-AL-IGMP");

/// A-AL-CPEProxy (26.637.1807): a number that [`AAlCpeproxy`] names, 4 octets.
pub const A_AL_CPEPROXY: Attribute<Enum<AAlCpeproxy>> = Attribute::vendor(ALCATEL_ESAM, 1807, "A-AL-CPEProxy");

/// A-AL-IP (26.637.1808): a number that [`AAlIp`] names, 4 octets.
pub const A_AL_IP: Attribute<Enum<AAlIp>> = Attribute::vendor(ALCATEL_ESAM, 1808, "A-AL-IP");

/// A-AL-PPPoE (26.637.1809): a number that [`AAlPppoe`] names, 4 octets.
pub const A_AL_PPPOE: Attribute<Enum<AAlPppoe>> = Attribute::vendor(ALCATEL_ESAM, 1809, "A-AL-PPPoE");

/// A-AL-QoS (26.637.1810): a number that [`AAlQos`] names, 4 octets.
pub const A_AL_QOS: Attribute<Enum<AAlQos>> = Attribute::vendor(ALCATEL_ESAM, 1810, "A-AL-QoS");

/// A-AL-SWMgt (26.637.1811): a number that [`AAlSwmgt`] names, 4 octets.
pub const A_AL_SWMGT: Attribute<Enum<AAlSwmgt>> = Attribute::vendor(ALCATEL_ESAM, 1811, "A-AL-SWMgt");

/// A-AL-Transport (26.637.1812): a number that [`AAlTransport`] names, 4 octets.
pub const A_AL_TRANSPORT: Attribute<Enum<AAlTransport>> = Attribute::vendor(ALCATEL_ESAM, 1812, "A-AL-Transport");

/// A-AL-VLAN (26.637.1813): a number that [`AAlVlan`] names, 4 octets.
pub const A_AL_VLAN: Attribute<Enum<AAlVlan>> = Attribute::vendor(ALCATEL_ESAM, 1813, "A-AL-VLAN");

/// A-AL-XDSL (26.637.1814): a number that [`AAlXdsl`] names, 4 octets.
pub const A_AL_XDSL: Attribute<Enum<AAlXdsl>> = Attribute::vendor(ALCATEL_ESAM, 1814, "A-AL-XDSL");

/// A-AL-Security (26.637.1815): a number that [`AAlSecurity`] names, 4 octets.
pub const A_AL_SECURITY: Attribute<Enum<AAlSecurity>> = Attribute::vendor(ALCATEL_ESAM, 1815, "A-AL-Security");

/// A-AL-Cluster (26.637.1816): a number that [`AAlCluster`] names, 4 octets.
pub const A_AL_CLUSTER: Attribute<Enum<AAlCluster>> = Attribute::vendor(ALCATEL_ESAM, 1816, "A-AL-Cluster");

/// A-AL-Prompt (26.637.1817): text, 1 to 246 octets.
pub const A_AL_PROMPT: Attribute<Text> = Attribute::vendor(ALCATEL_ESAM, 1817, "A-AL-Prompt");

/// A-AL-Pwd-Timeout (26.637.1818): a number, 4 octets.
pub const A_AL_PWD_TIMEOUT: Attribute<Integer> = Attribute::vendor(ALCATEL_ESAM, 1818, "A-AL-Pwd-Timeout");

/// A-AL-Description (26.637.1819): text, 1 to 246 octets.
pub const A_AL_DESCRIPTION: Attribute<Text> = Attribute::vendor(ALCATEL_ESAM, 1819, "A-AL-Description");

/// A-AL-SLOT-NUMBERING (26.637.1820): a number that [`AAlSlotNumbering`] names, 4 octets.
pub const A_AL_SLOT_NUMBERING: Attribute<Enum<AAlSlotNumbering>> =
    Attribute::vendor(ALCATEL_ESAM, 1820, "A-AL-SLOT-NUMBERING");

/// What the numbers of A-AL-Maintenance (26.637.1536) mean.
#[derive(Debug)]
pub enum AAlMaintenance {}

impl Enumeration for AAlMaintenance {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Alcatel-No-Maint-Priv-Level"),
        (1, "Alcatel-Maint-Priv-Level-1"),
        (2, "Alcatel-Maint-Priv-Level-2"),
        (3, "Alcatel-Maint-Priv-Level-3"),
        (4, "Alcatel-Maint-Priv-Level-4"),
        (5, "Alcatel-Maint-Priv-Level-5"),
        (6, "Alcatel-Maint-Priv-Level-6"),
        (7, "Alcatel-Maint-Priv-Level-7"),
    ];
}

/// What the numbers of A-AL-Provisioning (26.637.1537) mean.
#[derive(Debug)]
pub enum AAlProvisioning {}

impl Enumeration for AAlProvisioning {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Alcatel-No-Maint-Priv-Level"),
        (1, "Alcatel-Maint-Priv-Level-1"),
        (2, "Alcatel-Maint-Priv-Level-2"),
        (3, "Alcatel-Maint-Priv-Level-3"),
        (4, "Alcatel-Maint-Priv-Level-4"),
        (5, "Alcatel-Maint-Priv-Level-5"),
        (6, "Alcatel-Maint-Priv-Level-6"),
        (7, "Alcatel-Maint-Priv-Level-7"),
    ];
}

/// What the numbers of A-AL-Test (26.637.1539) mean.
#[derive(Debug)]
pub enum AAlTest {}

impl Enumeration for AAlTest {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Alcatel-No-Maint-Priv-Level"),
        (1, "Alcatel-Maint-Priv-Level-1"),
        (2, "Alcatel-Maint-Priv-Level-2"),
        (3, "Alcatel-Maint-Priv-Level-3"),
        (4, "Alcatel-Maint-Priv-Level-4"),
        (5, "Alcatel-Maint-Priv-Level-5"),
        (6, "Alcatel-Maint-Priv-Level-6"),
        (7, "Alcatel-Maint-Priv-Level-7"),
    ];
}

/// What the numbers of A-ESAM-Termination-Cause (26.637.1796) mean.
#[derive(Debug)]
pub enum AEsamTerminationCause {}

impl Enumeration for AEsamTerminationCause {
    const NAMES: &'static [(u32, &'static str)] = &[
        (1, "Unknown-VRF"),
        (2, "No-VRF"),
        (3, "Unknown-Vlan"),
        (4, "No-Vlan"),
        (5, "Unknown-Pool-Id"),
        (6, "Pool-Admin-Locked"),
        (7, "No-Pool-Id"),
        (8, "Pool-VRF-Inconsistent"),
        (9, "Unknown-QOS-Profile"),
        (10, "QOS-Params-Syntax-Err"),
        (11, "IP-Addr-In-Use"),
        (12, "No-IP-Addr-Available"),
        (13, "No-User-IP-Addr"),
        (14, "Missing-Attributes"),
    ];
}

/// What the numbers of A-AL-AAA (26.637.1801) mean.
#[derive(Debug)]
pub enum AAlAaa {}

impl Enumeration for AAlAaa {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "Alcatel-No-Priv"), (1, "Alcatel-Read-Priv"), (2, "Alcatel-Write-Priv"), (3, "Alcatel-RW-Priv")];
}

/// What the numbers of A-AL-ATM (26.637.1802) mean.
#[derive(Debug)]
pub enum AAlAtm {}

impl Enumeration for AAlAtm {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "Alcatel-No-Priv"), (1, "Alcatel-Read-Priv"), (2, "Alcatel-Write-Priv"), (3, "Alcatel-RW-Priv")];
}

/// What the numbers of A-AL-Alarm (26.637.1803) mean.
#[derive(Debug)]
pub enum AAlAlarm {}

impl Enumeration for AAlAlarm {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "Alcatel-No-Priv"), (1, "Alcatel-Read-Priv"), (2, "Alcatel-Write-Priv"), (3, "Alcatel-RW-Priv")];
}

/// What the numbers of A-AL-DHCP (26.637.1804) mean.
#[derive(Debug)]
pub enum AAlDhcp {}

impl Enumeration for AAlDhcp {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "Alcatel-No-Priv"), (1, "Alcatel-Read-Priv"), (2, "Alcatel-Write-Priv"), (3, "Alcatel-RW-Priv")];
}

/// What the numbers of A-AL-EQP (26.637.1805) mean.
#[derive(Debug)]
pub enum AAlEqp {}

impl Enumeration for AAlEqp {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "Alcatel-No-Priv"), (1, "Alcatel-Read-Priv"), (2, "Alcatel-Write-Priv"), (3, "Alcatel-RW-Priv")];
}

/// What the numbers of A-AL-IGMP (26.637.1806) mean.
#[derive(Debug)]
pub enum AAlIgmp {}

impl Enumeration for AAlIgmp {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "Alcatel-No-Priv"), (1, "Alcatel-Read-Priv"), (2, "Alcatel-Write-Priv"), (3, "Alcatel-RW-Priv")];
}

/// What the numbers of A-AL-CPEProxy (26.637.1807) mean.
#[derive(Debug)]
pub enum AAlCpeproxy {}

impl Enumeration for AAlCpeproxy {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "Alcatel-No-Priv"), (1, "Alcatel-Read-Priv"), (2, "Alcatel-Write-Priv"), (3, "Alcatel-RW-Priv")];
}

/// What the numbers of A-AL-IP (26.637.1808) mean.
#[derive(Debug)]
pub enum AAlIp {}

impl Enumeration for AAlIp {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "Alcatel-No-Priv"), (1, "Alcatel-Read-Priv"), (2, "Alcatel-Write-Priv"), (3, "Alcatel-RW-Priv")];
}

/// What the numbers of A-AL-PPPoE (26.637.1809) mean.
#[derive(Debug)]
pub enum AAlPppoe {}

impl Enumeration for AAlPppoe {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "Alcatel-No-Priv"), (1, "Alcatel-Read-Priv"), (2, "Alcatel-Write-Priv"), (3, "Alcatel-RW-Priv")];
}

/// What the numbers of A-AL-QoS (26.637.1810) mean.
#[derive(Debug)]
pub enum AAlQos {}

impl Enumeration for AAlQos {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "Alcatel-No-Priv"), (1, "Alcatel-Read-Priv"), (2, "Alcatel-Write-Priv"), (3, "Alcatel-RW-Priv")];
}

/// What the numbers of A-AL-SWMgt (26.637.1811) mean.
#[derive(Debug)]
pub enum AAlSwmgt {}

impl Enumeration for AAlSwmgt {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "Alcatel-No-Priv"), (1, "Alcatel-Read-Priv"), (2, "Alcatel-Write-Priv"), (3, "Alcatel-RW-Priv")];
}

/// What the numbers of A-AL-Transport (26.637.1812) mean.
#[derive(Debug)]
pub enum AAlTransport {}

impl Enumeration for AAlTransport {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "Alcatel-No-Priv"), (1, "Alcatel-Read-Priv"), (2, "Alcatel-Write-Priv"), (3, "Alcatel-RW-Priv")];
}

/// What the numbers of A-AL-VLAN (26.637.1813) mean.
#[derive(Debug)]
pub enum AAlVlan {}

impl Enumeration for AAlVlan {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "Alcatel-No-Priv"), (1, "Alcatel-Read-Priv"), (2, "Alcatel-Write-Priv"), (3, "Alcatel-RW-Priv")];
}

/// What the numbers of A-AL-XDSL (26.637.1814) mean.
#[derive(Debug)]
pub enum AAlXdsl {}

impl Enumeration for AAlXdsl {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "Alcatel-No-Priv"), (1, "Alcatel-Read-Priv"), (2, "Alcatel-Write-Priv"), (3, "Alcatel-RW-Priv")];
}

/// What the numbers of A-AL-Security (26.637.1815) mean.
#[derive(Debug)]
pub enum AAlSecurity {}

impl Enumeration for AAlSecurity {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Alcatel-No-Priv"),
        (1, "Alcatel-Read-Priv"),
        (2, "Alcatel-Write-Priv"),
        (3, "Alcatel-RW-Priv"),
        (4, "Alcatel-Maint-Priv-Level-4"),
        (5, "Alcatel-Maint-Priv-Level-5"),
        (6, "Alcatel-Maint-Priv-Level-6"),
        (7, "Alcatel-Maint-Priv-Level-7"),
    ];
}

/// What the numbers of A-AL-Cluster (26.637.1816) mean.
#[derive(Debug)]
pub enum AAlCluster {}

impl Enumeration for AAlCluster {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "Alcatel-No-Priv"), (1, "Alcatel-Read-Priv"), (2, "Alcatel-Write-Priv"), (3, "Alcatel-RW-Priv")];
}

/// What the numbers of A-AL-SLOT-NUMBERING (26.637.1820) mean.
#[derive(Debug)]
pub enum AAlSlotNumbering {}

impl Enumeration for AAlSlotNumbering {
    const NAMES: &'static [(u32, &'static str)] =
        &[(1, "SLOT-NUMBERING-TYPE"), (2, "SLOT-NUMBERING-POSITION"), (3, "SLOT-NUMBERING-LEGACY")];
}
