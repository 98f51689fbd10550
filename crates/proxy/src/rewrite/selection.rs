//! Sets of attributes, and filters made of them.

use std::collections::{HashMap, HashSet};

use thiserror::Error;
use ulna_wire::{Format, Kind, Raw, extended};

use super::VENDOR_SPECIFIC;

/// A set of attributes, by identity.
#[derive(Debug, Clone, Default)]
pub struct Selection {
    /// A bit for each number of RFC 2865's space: the whole attribute, whatever is in it.
    whole: [u64; 4],
    vendors: HashSet<u32>,
    items: HashSet<(u32, u32)>,
    /// How the vendors of `items` write their attributes.
    formats: HashMap<u32, Format>,
    extended: HashSet<(u8, u8)>,
    evs: HashSet<(u8, u32, u8)>,
}

impl Selection {
    /// No attributes.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// These attributes.
    ///
    /// # Errors
    ///
    /// As [`Selection::insert`].
    pub fn of(kinds: impl IntoIterator<Item = Kind>) -> Result<Self, Unselectable> {
        let mut selection = Self::new();
        kinds.into_iter().try_for_each(|kind| selection.insert(kind))?;
        Ok(selection)
    }

    /// Adds an attribute. Vendor-Specific itself (26) means those of all vendors.
    ///
    /// # Errors
    ///
    /// For an attribute that is nested in another.
    pub fn insert(&mut self, kind: Kind) -> Result<(), Unselectable> {
        match kind {
            Kind::Rfc(number) => {
                if let Some(bits) = self.whole.get_mut(usize::from(number / 64)) {
                    *bits |= 1 << (number % 64);
                }
            }
            Kind::Vendor { vendor, number } => {
                self.items.insert((vendor.pen(), number));
                self.formats.insert(vendor.pen(), vendor.format());
            }
            Kind::Extended { space, number } => {
                self.extended.insert((space, number));
            }
            Kind::Evs { space, pen, number } => {
                self.evs.insert((space, pen, number));
            }
            _ => return Err(Unselectable),
        }
        Ok(())
    }

    /// Adds all attributes of the vendor with this private enterprise number.
    pub fn insert_vendor(&mut self, pen: u32) {
        self.vendors.insert(pen);
    }

    pub(super) fn has_whole(&self, number: u8) -> bool {
        self.whole.get(usize::from(number / 64)).is_some_and(|bits| bits & 1 << (number % 64) != 0)
    }

    pub(super) fn has_item(&self, pen: u32, number: u32) -> bool {
        self.items.contains(&(pen, number))
    }

    pub(super) fn format(&self, pen: u32) -> Option<Format> {
        self.formats.get(&pen).copied()
    }

    /// How much of an attribute of the packet is in the set.
    fn covers(&self, raw: &Raw<'_>) -> Covers {
        if self.has_whole(raw.number) {
            return Covers::All;
        }
        let covered = match raw.number {
            VENDOR_SPECIFIC => match raw.value.first_chunk::<4>().map(|pen| u32::from_be_bytes(*pen)) {
                Some(pen) if self.formats.contains_key(&pen) && !self.vendors.contains(&pen) => return Covers::Items,
                Some(pen) => self.vendors.contains(&pen),
                None => false,
            },
            241..=246 => extended(raw.number, raw.value).is_some_and(|head| {
                self.extended.contains(&(raw.number, head.number))
                    || (head.number == VENDOR_SPECIFIC
                        && head.value.first_chunk::<5>().is_some_and(|&[a, b, c, d, number]| {
                            let pen = u32::from_be_bytes([a, b, c, d]);
                            self.vendors.contains(&pen) || self.evs.contains(&(raw.number, pen, number))
                        }))
            }),
            _ => false,
        };
        if covered { Covers::All } else { Covers::Nothing }
    }
}

/// An attribute that cannot be selected by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("an attribute that is nested in another cannot be selected: select the whole that it stands in")]
pub struct Unselectable;

/// Which attributes pass.
#[derive(Debug, Clone, Default)]
pub enum Filter {
    /// All.
    #[default]
    All,
    /// These and no others.
    Allow(Selection),
    /// All but these.
    Deny(Selection),
}

impl Filter {
    pub(super) fn fate(&self, raw: &Raw<'_>) -> Fate {
        match self {
            Self::All => Fate::Pass,
            Self::Allow(selection) => match selection.covers(raw) {
                Covers::All => Fate::Pass,
                Covers::Items => Fate::ByItem,
                Covers::Nothing => Fate::Stay,
            },
            Self::Deny(selection) => match selection.covers(raw) {
                Covers::All => Fate::Stay,
                Covers::Items => Fate::ByItem,
                Covers::Nothing => Fate::Pass,
            },
        }
    }

    pub(super) fn passes_item(&self, pen: u32, number: u32) -> bool {
        match self {
            Self::All => true,
            Self::Allow(selection) => selection.has_item(pen, number),
            Self::Deny(selection) => !selection.has_item(pen, number),
        }
    }

    pub(super) fn format(&self, pen: u32) -> Option<Format> {
        match self {
            Self::All => None,
            Self::Allow(selection) | Self::Deny(selection) => selection.format(pen),
        }
    }
}

/// What becomes of an attribute.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    Pass,
    Stay,
    /// It holds several attributes of a vendor, which have to be looked at one by one.
    ByItem,
}

enum Covers {
    All,
    Items,
    Nothing,
}
