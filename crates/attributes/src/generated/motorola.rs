//! Motorola: Canopy radios.
//!
//! Source: vendor documentation; private enterprise number 161 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/motorola`: change it there.

use ulna_wire::{Attribute, Enum, Enumeration, Format, Integer, Vendor};

/// Motorola: private enterprise number 161.
pub const MOTOROLA: Vendor = Vendor::new(161, Format::T1L1);

/// Motorola-Canopy-LPULCIR (26.161.1): a number, 4 octets.
pub const MOTOROLA_CANOPY_LPULCIR: Attribute<Integer> = Attribute::vendor(MOTOROLA, 1, "Motorola-Canopy-LPULCIR");

/// Motorola-Canopy-LPDLCIR (26.161.2): a number, 4 octets.
pub const MOTOROLA_CANOPY_LPDLCIR: Attribute<Integer> = Attribute::vendor(MOTOROLA, 2, "Motorola-Canopy-LPDLCIR");

/// Motorola-Canopy-HPULCIR (26.161.3): a number, 4 octets.
pub const MOTOROLA_CANOPY_HPULCIR: Attribute<Integer> = Attribute::vendor(MOTOROLA, 3, "Motorola-Canopy-HPULCIR");

/// Motorola-Canopy-HPDLCIR (26.161.4): a number, 4 octets.
pub const MOTOROLA_CANOPY_HPDLCIR: Attribute<Integer> = Attribute::vendor(MOTOROLA, 4, "Motorola-Canopy-HPDLCIR");

/// Motorola-Canopy-HPENABLE (26.161.5): a number that [`MotorolaCanopyHpenable`] names, 4 octets.
pub const MOTOROLA_CANOPY_HPENABLE: Attribute<Enum<MotorolaCanopyHpenable>> =
    Attribute::vendor(MOTOROLA, 5, "Motorola-Canopy-HPENABLE");

/// Motorola-Canopy-ULBR (26.161.6): a number, 4 octets.
pub const MOTOROLA_CANOPY_ULBR: Attribute<Integer> = Attribute::vendor(MOTOROLA, 6, "Motorola-Canopy-ULBR");

/// Motorola-Canopy-ULBL (26.161.7): a number, 4 octets.
pub const MOTOROLA_CANOPY_ULBL: Attribute<Integer> = Attribute::vendor(MOTOROLA, 7, "Motorola-Canopy-ULBL");

/// Motorola-Canopy-DLBR (26.161.8): a number, 4 octets.
pub const MOTOROLA_CANOPY_DLBR: Attribute<Integer> = Attribute::vendor(MOTOROLA, 8, "Motorola-Canopy-DLBR");

/// Motorola-Canopy-DLBL (26.161.9): a number, 4 octets.
pub const MOTOROLA_CANOPY_DLBL: Attribute<Integer> = Attribute::vendor(MOTOROLA, 9, "Motorola-Canopy-DLBL");

/// Motorola-Canopy-VLLEARNEN (26.161.14): a number that [`MotorolaCanopyVllearnen`] names, 4 octets.
pub const MOTOROLA_CANOPY_VLLEARNEN: Attribute<Enum<MotorolaCanopyVllearnen>> =
    Attribute::vendor(MOTOROLA, 14, "Motorola-Canopy-VLLEARNEN");

/// Motorola-Canopy-VLFRAMES (26.161.15): a number that [`MotorolaCanopyVlframes`] names, 4 octets.
pub const MOTOROLA_CANOPY_VLFRAMES: Attribute<Enum<MotorolaCanopyVlframes>> =
    Attribute::vendor(MOTOROLA, 15, "Motorola-Canopy-VLFRAMES");

/// Motorola-Canopy-VLIDSET (26.161.16): a number, 4 octets.
pub const MOTOROLA_CANOPY_VLIDSET: Attribute<Integer> = Attribute::vendor(MOTOROLA, 16, "Motorola-Canopy-VLIDSET");

/// Motorola-Canopy-VLAGETO (26.161.20): a number, 4 octets.
pub const MOTOROLA_CANOPY_VLAGETO: Attribute<Integer> = Attribute::vendor(MOTOROLA, 20, "Motorola-Canopy-VLAGETO");

/// Motorola-Canopy-VLIGVID (26.161.21): a number, 4 octets.
pub const MOTOROLA_CANOPY_VLIGVID: Attribute<Integer> = Attribute::vendor(MOTOROLA, 21, "Motorola-Canopy-VLIGVID");

/// Motorola-Canopy-VLMGVID (26.161.22): a number, 4 octets.
pub const MOTOROLA_CANOPY_VLMGVID: Attribute<Integer> = Attribute::vendor(MOTOROLA, 22, "Motorola-Canopy-VLMGVID");

/// Motorola-Canopy-VLSMMGPASS (26.161.23): a number that [`MotorolaCanopyVlsmmgpass`] names, 4 octets.
pub const MOTOROLA_CANOPY_VLSMMGPASS: Attribute<Enum<MotorolaCanopyVlsmmgpass>> =
    Attribute::vendor(MOTOROLA, 23, "Motorola-Canopy-VLSMMGPASS");

/// Motorola-Canopy-BCASTMIR (26.161.24): a number, 4 octets.
pub const MOTOROLA_CANOPY_BCASTMIR: Attribute<Integer> = Attribute::vendor(MOTOROLA, 24, "Motorola-Canopy-BCASTMIR");

/// Motorola-Canopy-UserLevel (26.161.50): a number that [`MotorolaCanopyUserlevel`] names, 4 octets.
pub const MOTOROLA_CANOPY_USERLEVEL: Attribute<Enum<MotorolaCanopyUserlevel>> =
    Attribute::vendor(MOTOROLA, 50, "Motorola-Canopy-UserLevel");

/// What the numbers of Motorola-Canopy-HPENABLE (26.161.5) mean.
#[derive(Debug)]
pub enum MotorolaCanopyHpenable {}

impl Enumeration for MotorolaCanopyHpenable {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disable"), (1, "Enable")];
}

/// What the numbers of Motorola-Canopy-VLLEARNEN (26.161.14) mean.
#[derive(Debug)]
pub enum MotorolaCanopyVllearnen {}

impl Enumeration for MotorolaCanopyVllearnen {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disable"), (1, "Enable")];
}

/// What the numbers of Motorola-Canopy-VLFRAMES (26.161.15) mean.
#[derive(Debug)]
pub enum MotorolaCanopyVlframes {}

impl Enumeration for MotorolaCanopyVlframes {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "All"), (1, "Tagged"), (2, "Untagged")];
}

/// What the numbers of Motorola-Canopy-VLSMMGPASS (26.161.23) mean.
#[derive(Debug)]
pub enum MotorolaCanopyVlsmmgpass {}

impl Enumeration for MotorolaCanopyVlsmmgpass {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disable"), (1, "Enable")];
}

/// What the numbers of Motorola-Canopy-UserLevel (26.161.50) mean.
#[derive(Debug)]
pub enum MotorolaCanopyUserlevel {}

impl Enumeration for MotorolaCanopyUserlevel {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "TECH"), (2, "INSTALL"), (3, "ADMIN")];
}
