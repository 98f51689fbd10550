//! Perle Systems: console and terminal servers.
//!
//! Source: vendor documentation; private enterprise number 1966 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/perle`: change it there.

use ulna_wire::{Attribute, Enum, Enumeration, Format, Vendor};

/// Perle: private enterprise number 1966.
pub const PERLE: Vendor = Vendor::new(1966, Format::T1L1);

/// Perle-Clustered-Port-Access (26.1966.99): a number that [`PerleClusteredPortAccess`] names, 4 octets.
pub const PERLE_CLUSTERED_PORT_ACCESS: Attribute<Enum<PerleClusteredPortAccess>> =
    Attribute::vendor(PERLE, 99, "Perle-Clustered-Port-Access");

/// Perle-User-Level (26.1966.100): a number that [`PerleUserLevel`] names, 4 octets.
pub const PERLE_USER_LEVEL: Attribute<Enum<PerleUserLevel>> = Attribute::vendor(PERLE, 100, "Perle-User-Level");

/// Perle-Line-Access-Port-1 (26.1966.101): a number that [`PerleLineAccessPort1`] names, 4 octets.
pub const PERLE_LINE_ACCESS_PORT_1: Attribute<Enum<PerleLineAccessPort1>> =
    Attribute::vendor(PERLE, 101, "Perle-Line-Access-Port-1");

/// Perle-Line-Access-Port-2 (26.1966.102): a number that [`PerleLineAccessPort2`] names, 4 octets.
pub const PERLE_LINE_ACCESS_PORT_2: Attribute<Enum<PerleLineAccessPort2>> =
    Attribute::vendor(PERLE, 102, "Perle-Line-Access-Port-2");

/// Perle-Line-Access-Port-3 (26.1966.103): a number that [`PerleLineAccessPort3`] names, 4 octets.
pub const PERLE_LINE_ACCESS_PORT_3: Attribute<Enum<PerleLineAccessPort3>> =
    Attribute::vendor(PERLE, 103, "Perle-Line-Access-Port-3");

/// Perle-Line-Access-Port-4 (26.1966.104): a number that [`PerleLineAccessPort4`] names, 4 octets.
pub const PERLE_LINE_ACCESS_PORT_4: Attribute<Enum<PerleLineAccessPort4>> =
    Attribute::vendor(PERLE, 104, "Perle-Line-Access-Port-4");

/// Perle-Line-Access-Port-5 (26.1966.105): a number that [`PerleLineAccessPort5`] names, 4 octets.
pub const PERLE_LINE_ACCESS_PORT_5: Attribute<Enum<PerleLineAccessPort5>> =
    Attribute::vendor(PERLE, 105, "Perle-Line-Access-Port-5");

/// Perle-Line-Access-Port-6 (26.1966.106): a number that [`PerleLineAccessPort6`] names, 4 octets.
pub const PERLE_LINE_ACCESS_PORT_6: Attribute<Enum<PerleLineAccessPort6>> =
    Attribute::vendor(PERLE, 106, "Perle-Line-Access-Port-6");

/// Perle-Line-Access-Port-7 (26.1966.107): a number that [`PerleLineAccessPort7`] names, 4 octets.
pub const PERLE_LINE_ACCESS_PORT_7: Attribute<Enum<PerleLineAccessPort7>> =
    Attribute::vendor(PERLE, 107, "Perle-Line-Access-Port-7");

/// Perle-Line-Access-Port-8 (26.1966.108): a number that [`PerleLineAccessPort8`] names, 4 octets.
pub const PERLE_LINE_ACCESS_PORT_8: Attribute<Enum<PerleLineAccessPort8>> =
    Attribute::vendor(PERLE, 108, "Perle-Line-Access-Port-8");

/// Perle-Line-Access-Port-9 (26.1966.109): a number that [`PerleLineAccessPort9`] names, 4 octets.
pub const PERLE_LINE_ACCESS_PORT_9: Attribute<Enum<PerleLineAccessPort9>> =
    Attribute::vendor(PERLE, 109, "Perle-Line-Access-Port-9");

/// Perle-Line-Access-Port-10 (26.1966.110): a number that [`PerleLineAccessPort10`] names, 4 octets.
pub const PERLE_LINE_ACCESS_PORT_10: Attribute<Enum<PerleLineAccessPort10>> =
    Attribute::vendor(PERLE, 110, "Perle-Line-Access-Port-10");

/// Perle-Line-Access-Port-11 (26.1966.111): a number that [`PerleLineAccessPort11`] names, 4 octets.
pub const PERLE_LINE_ACCESS_PORT_11: Attribute<Enum<PerleLineAccessPort11>> =
    Attribute::vendor(PERLE, 111, "Perle-Line-Access-Port-11");

/// Perle-Line-Access-Port-12 (26.1966.112): a number that [`PerleLineAccessPort12`] names, 4 octets.
pub const PERLE_LINE_ACCESS_PORT_12: Attribute<Enum<PerleLineAccessPort12>> =
    Attribute::vendor(PERLE, 112, "Perle-Line-Access-Port-12");

/// Perle-Line-Access-Port-13 (26.1966.113): a number that [`PerleLineAccessPort13`] names, 4 octets.
pub const PERLE_LINE_ACCESS_PORT_13: Attribute<Enum<PerleLineAccessPort13>> =
    Attribute::vendor(PERLE, 113, "Perle-Line-Access-Port-13");

/// Perle-Line-Access-Port-14 (26.1966.114): a number that [`PerleLineAccessPort14`] names, 4 octets.
pub const PERLE_LINE_ACCESS_PORT_14: Attribute<Enum<PerleLineAccessPort14>> =
    Attribute::vendor(PERLE, 114, "Perle-Line-Access-Port-14");

/// Perle-Line-Access-Port-15 (26.1966.115): a number that [`PerleLineAccessPort15`] names, 4 octets.
pub const PERLE_LINE_ACCESS_PORT_15: Attribute<Enum<PerleLineAccessPort15>> =
    Attribute::vendor(PERLE, 115, "Perle-Line-Access-Port-15");

/// Perle-Line-Access-Port-16 (26.1966.116): a number that [`PerleLineAccessPort16`] names, 4 octets.
pub const PERLE_LINE_ACCESS_PORT_16: Attribute<Enum<PerleLineAccessPort16>> =
    Attribute::vendor(PERLE, 116, "Perle-Line-Access-Port-16");

/// Perle-Line-Access-Port-17 (26.1966.117): a number that [`PerleLineAccessPort17`] names, 4 octets.
pub const PERLE_LINE_ACCESS_PORT_17: Attribute<Enum<PerleLineAccessPort17>> =
    Attribute::vendor(PERLE, 117, "Perle-Line-Access-Port-17");

/// Perle-Line-Access-Port-18 (26.1966.118): a number that [`PerleLineAccessPort18`] names, 4 octets.
pub const PERLE_LINE_ACCESS_PORT_18: Attribute<Enum<PerleLineAccessPort18>> =
    Attribute::vendor(PERLE, 118, "Perle-Line-Access-Port-18");

/// Perle-Line-Access-Port-19 (26.1966.119): a number that [`PerleLineAccessPort19`] names, 4 octets.
pub const PERLE_LINE_ACCESS_PORT_19: Attribute<Enum<PerleLineAccessPort19>> =
    Attribute::vendor(PERLE, 119, "Perle-Line-Access-Port-19");

/// Perle-Line-Access-Port-20 (26.1966.120): a number that [`PerleLineAccessPort20`] names, 4 octets.
pub const PERLE_LINE_ACCESS_PORT_20: Attribute<Enum<PerleLineAccessPort20>> =
    Attribute::vendor(PERLE, 120, "Perle-Line-Access-Port-20");

/// Perle-Line-Access-Port-21 (26.1966.121): a number that [`PerleLineAccessPort21`] names, 4 octets.
pub const PERLE_LINE_ACCESS_PORT_21: Attribute<Enum<PerleLineAccessPort21>> =
    Attribute::vendor(PERLE, 121, "Perle-Line-Access-Port-21");

/// Perle-Line-Access-Port-22 (26.1966.122): a number that [`PerleLineAccessPort22`] names, 4 octets.
pub const PERLE_LINE_ACCESS_PORT_22: Attribute<Enum<PerleLineAccessPort22>> =
    Attribute::vendor(PERLE, 122, "Perle-Line-Access-Port-22");

/// Perle-Line-Access-Port-23 (26.1966.123): a number that [`PerleLineAccessPort23`] names, 4 octets.
pub const PERLE_LINE_ACCESS_PORT_23: Attribute<Enum<PerleLineAccessPort23>> =
    Attribute::vendor(PERLE, 123, "Perle-Line-Access-Port-23");

/// Perle-Line-Access-Port-24 (26.1966.124): a number that [`PerleLineAccessPort24`] names, 4 octets.
pub const PERLE_LINE_ACCESS_PORT_24: Attribute<Enum<PerleLineAccessPort24>> =
    Attribute::vendor(PERLE, 124, "Perle-Line-Access-Port-24");

/// Perle-Line-Access-Port-25 (26.1966.125): a number that [`PerleLineAccessPort25`] names, 4 octets.
pub const PERLE_LINE_ACCESS_PORT_25: Attribute<Enum<PerleLineAccessPort25>> =
    Attribute::vendor(PERLE, 125, "Perle-Line-Access-Port-25");

/// Perle-Line-Access-Port-26 (26.1966.126): a number that [`PerleLineAccessPort26`] names, 4 octets.
pub const PERLE_LINE_ACCESS_PORT_26: Attribute<Enum<PerleLineAccessPort26>> =
    Attribute::vendor(PERLE, 126, "Perle-Line-Access-Port-26");

/// Perle-Line-Access-Port-27 (26.1966.127): a number that [`PerleLineAccessPort27`] names, 4 octets.
pub const PERLE_LINE_ACCESS_PORT_27: Attribute<Enum<PerleLineAccessPort27>> =
    Attribute::vendor(PERLE, 127, "Perle-Line-Access-Port-27");

/// Perle-Line-Access-Port-28 (26.1966.128): a number that [`PerleLineAccessPort28`] names, 4 octets.
pub const PERLE_LINE_ACCESS_PORT_28: Attribute<Enum<PerleLineAccessPort28>> =
    Attribute::vendor(PERLE, 128, "Perle-Line-Access-Port-28");

/// Perle-Line-Access-Port-29 (26.1966.129): a number that [`PerleLineAccessPort29`] names, 4 octets.
pub const PERLE_LINE_ACCESS_PORT_29: Attribute<Enum<PerleLineAccessPort29>> =
    Attribute::vendor(PERLE, 129, "Perle-Line-Access-Port-29");

/// Perle-Line-Access-Port-30 (26.1966.130): a number that [`PerleLineAccessPort30`] names, 4 octets.
pub const PERLE_LINE_ACCESS_PORT_30: Attribute<Enum<PerleLineAccessPort30>> =
    Attribute::vendor(PERLE, 130, "Perle-Line-Access-Port-30");

/// Perle-Line-Access-Port-31 (26.1966.131): a number that [`PerleLineAccessPort31`] names, 4 octets.
pub const PERLE_LINE_ACCESS_PORT_31: Attribute<Enum<PerleLineAccessPort31>> =
    Attribute::vendor(PERLE, 131, "Perle-Line-Access-Port-31");

/// Perle-Line-Access-Port-32 (26.1966.132): a number that [`PerleLineAccessPort32`] names, 4 octets.
pub const PERLE_LINE_ACCESS_PORT_32: Attribute<Enum<PerleLineAccessPort32>> =
    Attribute::vendor(PERLE, 132, "Perle-Line-Access-Port-32");

/// Perle-Line-Access-Port-33 (26.1966.133): a number that [`PerleLineAccessPort33`] names, 4 octets.
pub const PERLE_LINE_ACCESS_PORT_33: Attribute<Enum<PerleLineAccessPort33>> =
    Attribute::vendor(PERLE, 133, "Perle-Line-Access-Port-33");

/// Perle-Line-Access-Port-34 (26.1966.134): a number that [`PerleLineAccessPort34`] names, 4 octets.
pub const PERLE_LINE_ACCESS_PORT_34: Attribute<Enum<PerleLineAccessPort34>> =
    Attribute::vendor(PERLE, 134, "Perle-Line-Access-Port-34");

/// Perle-Line-Access-Port-35 (26.1966.135): a number that [`PerleLineAccessPort35`] names, 4 octets.
pub const PERLE_LINE_ACCESS_PORT_35: Attribute<Enum<PerleLineAccessPort35>> =
    Attribute::vendor(PERLE, 135, "Perle-Line-Access-Port-35");

/// Perle-Line-Access-Port-36 (26.1966.136): a number that [`PerleLineAccessPort36`] names, 4 octets.
pub const PERLE_LINE_ACCESS_PORT_36: Attribute<Enum<PerleLineAccessPort36>> =
    Attribute::vendor(PERLE, 136, "Perle-Line-Access-Port-36");

/// Perle-Line-Access-Port-37 (26.1966.137): a number that [`PerleLineAccessPort37`] names, 4 octets.
pub const PERLE_LINE_ACCESS_PORT_37: Attribute<Enum<PerleLineAccessPort37>> =
    Attribute::vendor(PERLE, 137, "Perle-Line-Access-Port-37");

/// Perle-Line-Access-Port-38 (26.1966.138): a number that [`PerleLineAccessPort38`] names, 4 octets.
pub const PERLE_LINE_ACCESS_PORT_38: Attribute<Enum<PerleLineAccessPort38>> =
    Attribute::vendor(PERLE, 138, "Perle-Line-Access-Port-38");

/// Perle-Line-Access-Port-39 (26.1966.139): a number that [`PerleLineAccessPort39`] names, 4 octets.
pub const PERLE_LINE_ACCESS_PORT_39: Attribute<Enum<PerleLineAccessPort39>> =
    Attribute::vendor(PERLE, 139, "Perle-Line-Access-Port-39");

/// Perle-Line-Access-Port-40 (26.1966.140): a number that [`PerleLineAccessPort40`] names, 4 octets.
pub const PERLE_LINE_ACCESS_PORT_40: Attribute<Enum<PerleLineAccessPort40>> =
    Attribute::vendor(PERLE, 140, "Perle-Line-Access-Port-40");

/// Perle-Line-Access-Port-41 (26.1966.141): a number that [`PerleLineAccessPort41`] names, 4 octets.
pub const PERLE_LINE_ACCESS_PORT_41: Attribute<Enum<PerleLineAccessPort41>> =
    Attribute::vendor(PERLE, 141, "Perle-Line-Access-Port-41");

/// Perle-Line-Access-Port-42 (26.1966.142): a number that [`PerleLineAccessPort42`] names, 4 octets.
pub const PERLE_LINE_ACCESS_PORT_42: Attribute<Enum<PerleLineAccessPort42>> =
    Attribute::vendor(PERLE, 142, "Perle-Line-Access-Port-42");

/// Perle-Line-Access-Port-43 (26.1966.143): a number that [`PerleLineAccessPort43`] names, 4 octets.
pub const PERLE_LINE_ACCESS_PORT_43: Attribute<Enum<PerleLineAccessPort43>> =
    Attribute::vendor(PERLE, 143, "Perle-Line-Access-Port-43");

/// Perle-Line-Access-Port-44 (26.1966.144): a number that [`PerleLineAccessPort44`] names, 4 octets.
pub const PERLE_LINE_ACCESS_PORT_44: Attribute<Enum<PerleLineAccessPort44>> =
    Attribute::vendor(PERLE, 144, "Perle-Line-Access-Port-44");

/// Perle-Line-Access-Port-45 (26.1966.145): a number that [`PerleLineAccessPort45`] names, 4 octets.
pub const PERLE_LINE_ACCESS_PORT_45: Attribute<Enum<PerleLineAccessPort45>> =
    Attribute::vendor(PERLE, 145, "Perle-Line-Access-Port-45");

/// Perle-Line-Access-Port-46 (26.1966.146): a number that [`PerleLineAccessPort46`] names, 4 octets.
pub const PERLE_LINE_ACCESS_PORT_46: Attribute<Enum<PerleLineAccessPort46>> =
    Attribute::vendor(PERLE, 146, "Perle-Line-Access-Port-46");

/// Perle-Line-Access-Port-47 (26.1966.147): a number that [`PerleLineAccessPort47`] names, 4 octets.
pub const PERLE_LINE_ACCESS_PORT_47: Attribute<Enum<PerleLineAccessPort47>> =
    Attribute::vendor(PERLE, 147, "Perle-Line-Access-Port-47");

/// Perle-Line-Access-Port-48 (26.1966.148): a number that [`PerleLineAccessPort48`] names, 4 octets.
pub const PERLE_LINE_ACCESS_PORT_48: Attribute<Enum<PerleLineAccessPort48>> =
    Attribute::vendor(PERLE, 148, "Perle-Line-Access-Port-48");

/// Perle-Line-Access-Port-49 (26.1966.149): a number that [`PerleLineAccessPort49`] names, 4 octets.
pub const PERLE_LINE_ACCESS_PORT_49: Attribute<Enum<PerleLineAccessPort49>> =
    Attribute::vendor(PERLE, 149, "Perle-Line-Access-Port-49");

/// What the numbers of Perle-Clustered-Port-Access (26.1966.99) mean.
#[derive(Debug)]
pub enum PerleClusteredPortAccess {}

impl Enumeration for PerleClusteredPortAccess {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disabled"), (1, "Enabled")];
}

/// What the numbers of Perle-User-Level (26.1966.100) mean.
#[derive(Debug)]
pub enum PerleUserLevel {}

impl Enumeration for PerleUserLevel {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "Admin"), (2, "Normal"), (3, "Restricted"), (4, "Menu")];
}

/// What the numbers of Perle-Line-Access-Port-1 (26.1966.101) mean.
#[derive(Debug)]
pub enum PerleLineAccessPort1 {}

impl Enumeration for PerleLineAccessPort1 {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Disabled"),
        (1, "Read-Write"),
        (2, "Read-Input"),
        (3, "Read-Input-Write"),
        (4, "Read-Output"),
        (5, "Read-Output-Write"),
        (6, "Read-Output-Input"),
        (7, "Read-Output-Input-Write"),
    ];
}

/// What the numbers of Perle-Line-Access-Port-2 (26.1966.102) mean.
#[derive(Debug)]
pub enum PerleLineAccessPort2 {}

impl Enumeration for PerleLineAccessPort2 {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Disabled"),
        (1, "Read-Write"),
        (2, "Read-Input"),
        (3, "Read-Input-Write"),
        (4, "Read-Output"),
        (5, "Read-Output-Write"),
        (6, "Read-Output-Input"),
        (7, "Read-Output-Input-Write"),
    ];
}

/// What the numbers of Perle-Line-Access-Port-3 (26.1966.103) mean.
#[derive(Debug)]
pub enum PerleLineAccessPort3 {}

impl Enumeration for PerleLineAccessPort3 {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Disabled"),
        (1, "Read-Write"),
        (2, "Read-Input"),
        (3, "Read-Input-Write"),
        (4, "Read-Output"),
        (5, "Read-Output-Write"),
        (6, "Read-Output-Input"),
        (7, "Read-Output-Input-Write"),
    ];
}

/// What the numbers of Perle-Line-Access-Port-4 (26.1966.104) mean.
#[derive(Debug)]
pub enum PerleLineAccessPort4 {}

impl Enumeration for PerleLineAccessPort4 {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Disabled"),
        (1, "Read-Write"),
        (2, "Read-Input"),
        (3, "Read-Input-Write"),
        (4, "Read-Output"),
        (5, "Read-Output-Write"),
        (6, "Read-Output-Input"),
        (7, "Read-Output-Input-Write"),
    ];
}

/// What the numbers of Perle-Line-Access-Port-5 (26.1966.105) mean.
#[derive(Debug)]
pub enum PerleLineAccessPort5 {}

impl Enumeration for PerleLineAccessPort5 {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Disabled"),
        (1, "Read-Write"),
        (2, "Read-Input"),
        (3, "Read-Input-Write"),
        (4, "Read-Output"),
        (5, "Read-Output-Write"),
        (6, "Read-Output-Input"),
        (7, "Read-Output-Input-Write"),
    ];
}

/// What the numbers of Perle-Line-Access-Port-6 (26.1966.106) mean.
#[derive(Debug)]
pub enum PerleLineAccessPort6 {}

impl Enumeration for PerleLineAccessPort6 {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Disabled"),
        (1, "Read-Write"),
        (2, "Read-Input"),
        (3, "Read-Input-Write"),
        (4, "Read-Output"),
        (5, "Read-Output-Write"),
        (6, "Read-Output-Input"),
        (7, "Read-Output-Input-Write"),
    ];
}

/// What the numbers of Perle-Line-Access-Port-7 (26.1966.107) mean.
#[derive(Debug)]
pub enum PerleLineAccessPort7 {}

impl Enumeration for PerleLineAccessPort7 {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Disabled"),
        (1, "Read-Write"),
        (2, "Read-Input"),
        (3, "Read-Input-Write"),
        (4, "Read-Output"),
        (5, "Read-Output-Write"),
        (6, "Read-Output-Input"),
        (7, "Read-Output-Input-Write"),
    ];
}

/// What the numbers of Perle-Line-Access-Port-8 (26.1966.108) mean.
#[derive(Debug)]
pub enum PerleLineAccessPort8 {}

impl Enumeration for PerleLineAccessPort8 {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Disabled"),
        (1, "Read-Write"),
        (2, "Read-Input"),
        (3, "Read-Input-Write"),
        (4, "Read-Output"),
        (5, "Read-Output-Write"),
        (6, "Read-Output-Input"),
        (7, "Read-Output-Input-Write"),
    ];
}

/// What the numbers of Perle-Line-Access-Port-9 (26.1966.109) mean.
#[derive(Debug)]
pub enum PerleLineAccessPort9 {}

impl Enumeration for PerleLineAccessPort9 {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Disabled"),
        (1, "Read-Write"),
        (2, "Read-Input"),
        (3, "Read-Input-Write"),
        (4, "Read-Output"),
        (5, "Read-Output-Write"),
        (6, "Read-Output-Input"),
        (7, "Read-Output-Input-Write"),
    ];
}

/// What the numbers of Perle-Line-Access-Port-10 (26.1966.110) mean.
#[derive(Debug)]
pub enum PerleLineAccessPort10 {}

impl Enumeration for PerleLineAccessPort10 {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Disabled"),
        (1, "Read-Write"),
        (2, "Read-Input"),
        (3, "Read-Input-Write"),
        (4, "Read-Output"),
        (5, "Read-Output-Write"),
        (6, "Read-Output-Input"),
        (7, "Read-Output-Input-Write"),
    ];
}

/// What the numbers of Perle-Line-Access-Port-11 (26.1966.111) mean.
#[derive(Debug)]
pub enum PerleLineAccessPort11 {}

impl Enumeration for PerleLineAccessPort11 {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Disabled"),
        (1, "Read-Write"),
        (2, "Read-Input"),
        (3, "Read-Input-Write"),
        (4, "Read-Output"),
        (5, "Read-Output-Write"),
        (6, "Read-Output-Input"),
        (7, "Read-Output-Input-Write"),
    ];
}

/// What the numbers of Perle-Line-Access-Port-12 (26.1966.112) mean.
#[derive(Debug)]
pub enum PerleLineAccessPort12 {}

impl Enumeration for PerleLineAccessPort12 {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Disabled"),
        (1, "Read-Write"),
        (2, "Read-Input"),
        (3, "Read-Input-Write"),
        (4, "Read-Output"),
        (5, "Read-Output-Write"),
        (6, "Read-Output-Input"),
        (7, "Read-Output-Input-Write"),
    ];
}

/// What the numbers of Perle-Line-Access-Port-13 (26.1966.113) mean.
#[derive(Debug)]
pub enum PerleLineAccessPort13 {}

impl Enumeration for PerleLineAccessPort13 {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Disabled"),
        (1, "Read-Write"),
        (2, "Read-Input"),
        (3, "Read-Input-Write"),
        (4, "Read-Output"),
        (5, "Read-Output-Write"),
        (6, "Read-Output-Input"),
        (7, "Read-Output-Input-Write"),
    ];
}

/// What the numbers of Perle-Line-Access-Port-14 (26.1966.114) mean.
#[derive(Debug)]
pub enum PerleLineAccessPort14 {}

impl Enumeration for PerleLineAccessPort14 {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Disabled"),
        (1, "Read-Write"),
        (2, "Read-Input"),
        (3, "Read-Input-Write"),
        (4, "Read-Output"),
        (5, "Read-Output-Write"),
        (6, "Read-Output-Input"),
        (7, "Read-Output-Input-Write"),
    ];
}

/// What the numbers of Perle-Line-Access-Port-15 (26.1966.115) mean.
#[derive(Debug)]
pub enum PerleLineAccessPort15 {}

impl Enumeration for PerleLineAccessPort15 {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Disabled"),
        (1, "Read-Write"),
        (2, "Read-Input"),
        (3, "Read-Input-Write"),
        (4, "Read-Output"),
        (5, "Read-Output-Write"),
        (6, "Read-Output-Input"),
        (7, "Read-Output-Input-Write"),
    ];
}

/// What the numbers of Perle-Line-Access-Port-16 (26.1966.116) mean.
#[derive(Debug)]
pub enum PerleLineAccessPort16 {}

impl Enumeration for PerleLineAccessPort16 {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Disabled"),
        (1, "Read-Write"),
        (2, "Read-Input"),
        (3, "Read-Input-Write"),
        (4, "Read-Output"),
        (5, "Read-Output-Write"),
        (6, "Read-Output-Input"),
        (7, "Read-Output-Input-Write"),
    ];
}

/// What the numbers of Perle-Line-Access-Port-17 (26.1966.117) mean.
#[derive(Debug)]
pub enum PerleLineAccessPort17 {}

impl Enumeration for PerleLineAccessPort17 {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Disabled"),
        (1, "Read-Write"),
        (2, "Read-Input"),
        (3, "Read-Input-Write"),
        (4, "Read-Output"),
        (5, "Read-Output-Write"),
        (6, "Read-Output-Input"),
        (7, "Read-Output-Input-Write"),
    ];
}

/// What the numbers of Perle-Line-Access-Port-18 (26.1966.118) mean.
#[derive(Debug)]
pub enum PerleLineAccessPort18 {}

impl Enumeration for PerleLineAccessPort18 {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Disabled"),
        (1, "Read-Write"),
        (2, "Read-Input"),
        (3, "Read-Input-Write"),
        (4, "Read-Output"),
        (5, "Read-Output-Write"),
        (6, "Read-Output-Input"),
        (7, "Read-Output-Input-Write"),
    ];
}

/// What the numbers of Perle-Line-Access-Port-19 (26.1966.119) mean.
#[derive(Debug)]
pub enum PerleLineAccessPort19 {}

impl Enumeration for PerleLineAccessPort19 {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Disabled"),
        (1, "Read-Write"),
        (2, "Read-Input"),
        (3, "Read-Input-Write"),
        (4, "Read-Output"),
        (5, "Read-Output-Write"),
        (6, "Read-Output-Input"),
        (7, "Read-Output-Input-Write"),
    ];
}

/// What the numbers of Perle-Line-Access-Port-20 (26.1966.120) mean.
#[derive(Debug)]
pub enum PerleLineAccessPort20 {}

impl Enumeration for PerleLineAccessPort20 {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Disabled"),
        (1, "Read-Write"),
        (2, "Read-Input"),
        (3, "Read-Input-Write"),
        (4, "Read-Output"),
        (5, "Read-Output-Write"),
        (6, "Read-Output-Input"),
        (7, "Read-Output-Input-Write"),
    ];
}

/// What the numbers of Perle-Line-Access-Port-21 (26.1966.121) mean.
#[derive(Debug)]
pub enum PerleLineAccessPort21 {}

impl Enumeration for PerleLineAccessPort21 {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Disabled"),
        (1, "Read-Write"),
        (2, "Read-Input"),
        (3, "Read-Input-Write"),
        (4, "Read-Output"),
        (5, "Read-Output-Write"),
        (6, "Read-Output-Input"),
        (7, "Read-Output-Input-Write"),
    ];
}

/// What the numbers of Perle-Line-Access-Port-22 (26.1966.122) mean.
#[derive(Debug)]
pub enum PerleLineAccessPort22 {}

impl Enumeration for PerleLineAccessPort22 {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Disabled"),
        (1, "Read-Write"),
        (2, "Read-Input"),
        (3, "Read-Input-Write"),
        (4, "Read-Output"),
        (5, "Read-Output-Write"),
        (6, "Read-Output-Input"),
        (7, "Read-Output-Input-Write"),
    ];
}

/// What the numbers of Perle-Line-Access-Port-23 (26.1966.123) mean.
#[derive(Debug)]
pub enum PerleLineAccessPort23 {}

impl Enumeration for PerleLineAccessPort23 {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Disabled"),
        (1, "Read-Write"),
        (2, "Read-Input"),
        (3, "Read-Input-Write"),
        (4, "Read-Output"),
        (5, "Read-Output-Write"),
        (6, "Read-Output-Input"),
        (7, "Read-Output-Input-Write"),
    ];
}

/// What the numbers of Perle-Line-Access-Port-24 (26.1966.124) mean.
#[derive(Debug)]
pub enum PerleLineAccessPort24 {}

impl Enumeration for PerleLineAccessPort24 {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Disabled"),
        (1, "Read-Write"),
        (2, "Read-Input"),
        (3, "Read-Input-Write"),
        (4, "Read-Output"),
        (5, "Read-Output-Write"),
        (6, "Read-Output-Input"),
        (7, "Read-Output-Input-Write"),
    ];
}

/// What the numbers of Perle-Line-Access-Port-25 (26.1966.125) mean.
#[derive(Debug)]
pub enum PerleLineAccessPort25 {}

impl Enumeration for PerleLineAccessPort25 {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Disabled"),
        (1, "Read-Write"),
        (2, "Read-Input"),
        (3, "Read-Input-Write"),
        (4, "Read-Output"),
        (5, "Read-Output-Write"),
        (6, "Read-Output-Input"),
        (7, "Read-Output-Input-Write"),
    ];
}

/// What the numbers of Perle-Line-Access-Port-26 (26.1966.126) mean.
#[derive(Debug)]
pub enum PerleLineAccessPort26 {}

impl Enumeration for PerleLineAccessPort26 {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Disabled"),
        (1, "Read-Write"),
        (2, "Read-Input"),
        (3, "Read-Input-Write"),
        (4, "Read-Output"),
        (5, "Read-Output-Write"),
        (6, "Read-Output-Input"),
        (7, "Read-Output-Input-Write"),
    ];
}

/// What the numbers of Perle-Line-Access-Port-27 (26.1966.127) mean.
#[derive(Debug)]
pub enum PerleLineAccessPort27 {}

impl Enumeration for PerleLineAccessPort27 {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Disabled"),
        (1, "Read-Write"),
        (2, "Read-Input"),
        (3, "Read-Input-Write"),
        (4, "Read-Output"),
        (5, "Read-Output-Write"),
        (6, "Read-Output-Input"),
        (7, "Read-Output-Input-Write"),
    ];
}

/// What the numbers of Perle-Line-Access-Port-28 (26.1966.128) mean.
#[derive(Debug)]
pub enum PerleLineAccessPort28 {}

impl Enumeration for PerleLineAccessPort28 {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Disabled"),
        (1, "Read-Write"),
        (2, "Read-Input"),
        (3, "Read-Input-Write"),
        (4, "Read-Output"),
        (5, "Read-Output-Write"),
        (6, "Read-Output-Input"),
        (7, "Read-Output-Input-Write"),
    ];
}

/// What the numbers of Perle-Line-Access-Port-29 (26.1966.129) mean.
#[derive(Debug)]
pub enum PerleLineAccessPort29 {}

impl Enumeration for PerleLineAccessPort29 {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Disabled"),
        (1, "Read-Write"),
        (2, "Read-Input"),
        (3, "Read-Input-Write"),
        (4, "Read-Output"),
        (5, "Read-Output-Write"),
        (6, "Read-Output-Input"),
        (7, "Read-Output-Input-Write"),
    ];
}

/// What the numbers of Perle-Line-Access-Port-30 (26.1966.130) mean.
#[derive(Debug)]
pub enum PerleLineAccessPort30 {}

impl Enumeration for PerleLineAccessPort30 {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Disabled"),
        (1, "Read-Write"),
        (2, "Read-Input"),
        (3, "Read-Input-Write"),
        (4, "Read-Output"),
        (5, "Read-Output-Write"),
        (6, "Read-Output-Input"),
        (7, "Read-Output-Input-Write"),
    ];
}

/// What the numbers of Perle-Line-Access-Port-31 (26.1966.131) mean.
#[derive(Debug)]
pub enum PerleLineAccessPort31 {}

impl Enumeration for PerleLineAccessPort31 {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Disabled"),
        (1, "Read-Write"),
        (2, "Read-Input"),
        (3, "Read-Input-Write"),
        (4, "Read-Output"),
        (5, "Read-Output-Write"),
        (6, "Read-Output-Input"),
        (7, "Read-Output-Input-Write"),
    ];
}

/// What the numbers of Perle-Line-Access-Port-32 (26.1966.132) mean.
#[derive(Debug)]
pub enum PerleLineAccessPort32 {}

impl Enumeration for PerleLineAccessPort32 {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Disabled"),
        (1, "Read-Write"),
        (2, "Read-Input"),
        (3, "Read-Input-Write"),
        (4, "Read-Output"),
        (5, "Read-Output-Write"),
        (6, "Read-Output-Input"),
        (7, "Read-Output-Input-Write"),
    ];
}

/// What the numbers of Perle-Line-Access-Port-33 (26.1966.133) mean.
#[derive(Debug)]
pub enum PerleLineAccessPort33 {}

impl Enumeration for PerleLineAccessPort33 {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Disabled"),
        (1, "Read-Write"),
        (2, "Read-Input"),
        (3, "Read-Input-Write"),
        (4, "Read-Output"),
        (5, "Read-Output-Write"),
        (6, "Read-Output-Input"),
        (7, "Read-Output-Input-Write"),
    ];
}

/// What the numbers of Perle-Line-Access-Port-34 (26.1966.134) mean.
#[derive(Debug)]
pub enum PerleLineAccessPort34 {}

impl Enumeration for PerleLineAccessPort34 {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Disabled"),
        (1, "Read-Write"),
        (2, "Read-Input"),
        (3, "Read-Input-Write"),
        (4, "Read-Output"),
        (5, "Read-Output-Write"),
        (6, "Read-Output-Input"),
        (7, "Read-Output-Input-Write"),
    ];
}

/// What the numbers of Perle-Line-Access-Port-35 (26.1966.135) mean.
#[derive(Debug)]
pub enum PerleLineAccessPort35 {}

impl Enumeration for PerleLineAccessPort35 {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Disabled"),
        (1, "Read-Write"),
        (2, "Read-Input"),
        (3, "Read-Input-Write"),
        (4, "Read-Output"),
        (5, "Read-Output-Write"),
        (6, "Read-Output-Input"),
        (7, "Read-Output-Input-Write"),
    ];
}

/// What the numbers of Perle-Line-Access-Port-36 (26.1966.136) mean.
#[derive(Debug)]
pub enum PerleLineAccessPort36 {}

impl Enumeration for PerleLineAccessPort36 {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Disabled"),
        (1, "Read-Write"),
        (2, "Read-Input"),
        (3, "Read-Input-Write"),
        (4, "Read-Output"),
        (5, "Read-Output-Write"),
        (6, "Read-Output-Input"),
        (7, "Read-Output-Input-Write"),
    ];
}

/// What the numbers of Perle-Line-Access-Port-37 (26.1966.137) mean.
#[derive(Debug)]
pub enum PerleLineAccessPort37 {}

impl Enumeration for PerleLineAccessPort37 {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Disabled"),
        (1, "Read-Write"),
        (2, "Read-Input"),
        (3, "Read-Input-Write"),
        (4, "Read-Output"),
        (5, "Read-Output-Write"),
        (6, "Read-Output-Input"),
        (7, "Read-Output-Input-Write"),
    ];
}

/// What the numbers of Perle-Line-Access-Port-38 (26.1966.138) mean.
#[derive(Debug)]
pub enum PerleLineAccessPort38 {}

impl Enumeration for PerleLineAccessPort38 {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Disabled"),
        (1, "Read-Write"),
        (2, "Read-Input"),
        (3, "Read-Input-Write"),
        (4, "Read-Output"),
        (5, "Read-Output-Write"),
        (6, "Read-Output-Input"),
        (7, "Read-Output-Input-Write"),
    ];
}

/// What the numbers of Perle-Line-Access-Port-39 (26.1966.139) mean.
#[derive(Debug)]
pub enum PerleLineAccessPort39 {}

impl Enumeration for PerleLineAccessPort39 {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Disabled"),
        (1, "Read-Write"),
        (2, "Read-Input"),
        (3, "Read-Input-Write"),
        (4, "Read-Output"),
        (5, "Read-Output-Write"),
        (6, "Read-Output-Input"),
        (7, "Read-Output-Input-Write"),
    ];
}

/// What the numbers of Perle-Line-Access-Port-40 (26.1966.140) mean.
#[derive(Debug)]
pub enum PerleLineAccessPort40 {}

impl Enumeration for PerleLineAccessPort40 {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Disabled"),
        (1, "Read-Write"),
        (2, "Read-Input"),
        (3, "Read-Input-Write"),
        (4, "Read-Output"),
        (5, "Read-Output-Write"),
        (6, "Read-Output-Input"),
        (7, "Read-Output-Input-Write"),
    ];
}

/// What the numbers of Perle-Line-Access-Port-41 (26.1966.141) mean.
#[derive(Debug)]
pub enum PerleLineAccessPort41 {}

impl Enumeration for PerleLineAccessPort41 {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Disabled"),
        (1, "Read-Write"),
        (2, "Read-Input"),
        (3, "Read-Input-Write"),
        (4, "Read-Output"),
        (5, "Read-Output-Write"),
        (6, "Read-Output-Input"),
        (7, "Read-Output-Input-Write"),
    ];
}

/// What the numbers of Perle-Line-Access-Port-42 (26.1966.142) mean.
#[derive(Debug)]
pub enum PerleLineAccessPort42 {}

impl Enumeration for PerleLineAccessPort42 {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Disabled"),
        (1, "Read-Write"),
        (2, "Read-Input"),
        (3, "Read-Input-Write"),
        (4, "Read-Output"),
        (5, "Read-Output-Write"),
        (6, "Read-Output-Input"),
        (7, "Read-Output-Input-Write"),
    ];
}

/// What the numbers of Perle-Line-Access-Port-43 (26.1966.143) mean.
#[derive(Debug)]
pub enum PerleLineAccessPort43 {}

impl Enumeration for PerleLineAccessPort43 {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Disabled"),
        (1, "Read-Write"),
        (2, "Read-Input"),
        (3, "Read-Input-Write"),
        (4, "Read-Output"),
        (5, "Read-Output-Write"),
        (6, "Read-Output-Input"),
        (7, "Read-Output-Input-Write"),
    ];
}

/// What the numbers of Perle-Line-Access-Port-44 (26.1966.144) mean.
#[derive(Debug)]
pub enum PerleLineAccessPort44 {}

impl Enumeration for PerleLineAccessPort44 {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Disabled"),
        (1, "Read-Write"),
        (2, "Read-Input"),
        (3, "Read-Input-Write"),
        (4, "Read-Output"),
        (5, "Read-Output-Write"),
        (6, "Read-Output-Input"),
        (7, "Read-Output-Input-Write"),
    ];
}

/// What the numbers of Perle-Line-Access-Port-45 (26.1966.145) mean.
#[derive(Debug)]
pub enum PerleLineAccessPort45 {}

impl Enumeration for PerleLineAccessPort45 {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Disabled"),
        (1, "Read-Write"),
        (2, "Read-Input"),
        (3, "Read-Input-Write"),
        (4, "Read-Output"),
        (5, "Read-Output-Write"),
        (6, "Read-Output-Input"),
        (7, "Read-Output-Input-Write"),
    ];
}

/// What the numbers of Perle-Line-Access-Port-46 (26.1966.146) mean.
#[derive(Debug)]
pub enum PerleLineAccessPort46 {}

impl Enumeration for PerleLineAccessPort46 {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Disabled"),
        (1, "Read-Write"),
        (2, "Read-Input"),
        (3, "Read-Input-Write"),
        (4, "Read-Output"),
        (5, "Read-Output-Write"),
        (6, "Read-Output-Input"),
        (7, "Read-Output-Input-Write"),
    ];
}

/// What the numbers of Perle-Line-Access-Port-47 (26.1966.147) mean.
#[derive(Debug)]
pub enum PerleLineAccessPort47 {}

impl Enumeration for PerleLineAccessPort47 {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Disabled"),
        (1, "Read-Write"),
        (2, "Read-Input"),
        (3, "Read-Input-Write"),
        (4, "Read-Output"),
        (5, "Read-Output-Write"),
        (6, "Read-Output-Input"),
        (7, "Read-Output-Input-Write"),
    ];
}

/// What the numbers of Perle-Line-Access-Port-48 (26.1966.148) mean.
#[derive(Debug)]
pub enum PerleLineAccessPort48 {}

impl Enumeration for PerleLineAccessPort48 {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Disabled"),
        (1, "Read-Write"),
        (2, "Read-Input"),
        (3, "Read-Input-Write"),
        (4, "Read-Output"),
        (5, "Read-Output-Write"),
        (6, "Read-Output-Input"),
        (7, "Read-Output-Input-Write"),
    ];
}

/// What the numbers of Perle-Line-Access-Port-49 (26.1966.149) mean.
#[derive(Debug)]
pub enum PerleLineAccessPort49 {}

impl Enumeration for PerleLineAccessPort49 {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Disabled"),
        (1, "Read-Write"),
        (2, "Read-Input"),
        (3, "Read-Input-Write"),
        (4, "Read-Output"),
        (5, "Read-Output-Write"),
        (6, "Read-Output-Input"),
        (7, "Read-Output-Input-Write"),
    ];
}
