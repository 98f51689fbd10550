//! What is changed in packets that pass.

use ulna_wire::{Attribute, BuildError, Fragment, Hidden, Kind, Plain, Raw};

use super::selection::{Fate, Filter, Selection, Unselectable};

/// What is changed in packets that pass in one direction: first a filter, then removals, then what is set and added.
///
/// Proxy-State and Message-Authenticator are out of reach: the first must not be touched ([RFC 2865 section 5.33]), the
/// second is made anew on every hop.
///
/// [RFC 2865 section 5.33]: https://www.rfc-editor.org/rfc/rfc2865#section-5.33
#[derive(Debug, Clone, Default)]
pub struct Edits {
    /// Which attributes pass.
    pub filter: Filter,
    /// Which of those are taken out all the same.
    removed: Filter,
    /// What comes behind all others.
    added: Fragment,
}

impl Edits {
    /// Nothing is changed.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Only what passes `filter`.
    #[must_use]
    pub fn filtered(mut self, filter: Filter) -> Self {
        self.filter = filter;
        self
    }

    /// Takes an attribute out, all instances.
    ///
    /// # Errors
    ///
    /// For an attribute that is nested in another.
    pub fn remove(&mut self, kind: Kind) -> Result<(), Unselectable> {
        if let Filter::Deny(removed) = &mut self.removed {
            return removed.insert(kind);
        }
        self.removed = Filter::Deny(Selection::of([kind])?);
        Ok(())
    }

    /// Takes out all attributes of the vendor with this private enterprise number.
    pub fn remove_vendor(&mut self, pen: u32) {
        if !matches!(self.removed, Filter::Deny(_)) {
            self.removed = Filter::Deny(Selection::new());
        }
        if let Filter::Deny(removed) = &mut self.removed {
            removed.insert_vendor(pen);
        }
    }

    /// Puts a value in the place of all that the attribute had.
    ///
    /// # Errors
    ///
    /// For an attribute that is nested in another.
    pub fn set<T: Plain>(&mut self, attribute: Attribute<T>, value: T::View<'_>) -> Result<(), Unselectable> {
        self.remove(attribute.kind())?;
        self.add(attribute, value);
        Ok(())
    }

    /// Puts a hidden value in the place of all that the attribute had.
    ///
    /// # Errors
    ///
    /// For an attribute that is nested in another.
    pub fn set_hidden<T: Hidden>(&mut self, attribute: Attribute<T>, clear: &T::Clear) -> Result<(), Unselectable> {
        self.remove(attribute.kind())?;
        self.added.hide(attribute, clear);
        Ok(())
    }

    /// Adds an attribute, whether or not there is one.
    pub fn add<T: Plain>(&mut self, attribute: Attribute<T>, value: T::View<'_>) {
        self.added.push(attribute, value);
    }

    /// Adds attributes that are known only when the program runs.
    pub fn append(&mut self, attributes: &Fragment) {
        self.added.append(attributes);
    }

    /// The first thing that went wrong with what is added.
    ///
    /// # Errors
    ///
    /// Where a value does not fit its attribute.
    pub fn check(&self) -> Result<(), BuildError> {
        self.added.check()
    }

    pub(super) const fn added(&self) -> &Fragment {
        &self.added
    }

    pub(super) fn fate(&self, raw: &Raw<'_>) -> Fate {
        match (self.filter.fate(raw), self.removed.fate(raw)) {
            (Fate::Stay, _) | (_, Fate::Stay) => Fate::Stay,
            (Fate::Pass, Fate::Pass) => Fate::Pass,
            _ => Fate::ByItem,
        }
    }

    /// Asked only where the fate of the whole is decided by what is in it.
    pub(super) fn passes_item(&self, raw: &Raw<'_>, pen: u32, number: u32) -> bool {
        let passes = |filter: &Filter| match filter.fate(raw) {
            Fate::Pass => true,
            Fate::Stay => false,
            Fate::ByItem => filter.passes_item(pen, number),
        };
        passes(&self.filter) && passes(&self.removed)
    }

    pub(super) fn format(&self, pen: u32) -> Option<ulna_wire::Format> {
        self.filter.format(pen).or_else(|| self.removed.format(pen))
    }
}
