//! What is changed in packets that pass.

use ulna_wire::{Attribute, BuildError, Code, Fragment, Hidden, Kind, Plain, Raw};

use super::selection::{Fate, Filter, Selection, Unselectable};

/// What is changed in packets that pass in one direction: first a filter, then removals, then what is set and added.
///
/// What is set and added goes into Access-Requests, Accounting-Requests and Access-Accepts, unless it is to go
/// [everywhere](Self::everywhere): other replies may not have it ([RFC 2865 section 5.44], [RFC 2866 section 5.13]) or mean
/// something else by it, as Access-Challenge by Session-Timeout, and a CoA-Request finds its session by what it says.
///
/// Proxy-State and Message-Authenticator are out of reach: the first must not be touched ([RFC 2865 section 5.33]), the
/// second is made anew on every hop.
///
/// [RFC 2865 section 5.33]: https://www.rfc-editor.org/rfc/rfc2865#section-5.33
/// [RFC 2865 section 5.44]: https://www.rfc-editor.org/rfc/rfc2865#section-5.44
/// [RFC 2866 section 5.13]: https://www.rfc-editor.org/rfc/rfc2866#section-5.13
#[derive(Debug, Clone, Default)]
pub struct Edits {
    /// Which attributes pass.
    pub filter: Filter,
    /// Which of those are taken out all the same.
    removed: Filter,
    /// What makes room for what is set; it stays where that does not go.
    replaced: Filter,
    /// What comes behind all others.
    added: Fragment,
    /// Packets of every kind get what is set and added.
    everywhere: bool,
}

/// What is changed in packets with one code.
#[derive(Debug, Clone, Copy)]
pub(super) struct EditsOf<'e> {
    edits: &'e Edits,
    /// They get what is set and added.
    adds: bool,
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
        deny(&mut self.removed, kind)
    }

    /// Takes an attribute out, all instances, where something comes into its place: see [`append`](Self::append).
    ///
    /// # Errors
    ///
    /// For an attribute that is nested in another.
    pub fn replace(&mut self, kind: Kind) -> Result<(), Unselectable> {
        deny(&mut self.replaced, kind)
    }

    /// Sets and adds in packets of every kind.
    #[must_use]
    pub const fn everywhere(mut self) -> Self {
        self.everywhere = true;
        self
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
        self.replace(attribute.kind())?;
        self.add(attribute, value);
        Ok(())
    }

    /// Puts a hidden value in the place of all that the attribute had.
    ///
    /// # Errors
    ///
    /// For an attribute that is nested in another.
    pub fn set_hidden<T: Hidden>(&mut self, attribute: Attribute<T>, clear: &T::Clear) -> Result<(), Unselectable> {
        self.replace(attribute.kind())?;
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

    /// What is changed in packets with this code.
    pub(super) const fn of(&self, code: Code) -> EditsOf<'_> {
        let adds =
            self.everywhere || matches!(code, Code::ACCESS_REQUEST | Code::ACCOUNTING_REQUEST | Code::ACCESS_ACCEPT);
        EditsOf { edits: self, adds }
    }
}

impl<'e> EditsOf<'e> {
    pub(super) fn added(&self) -> Option<&'e Fragment> {
        self.adds.then_some(&self.edits.added)
    }

    pub(super) fn fate(&self, raw: &Raw<'_>) -> Fate {
        self.filters().map(|filter| filter.fate(raw)).fold(Fate::Pass, |fate, other| match (fate, other) {
            (Fate::Stay, _) | (_, Fate::Stay) => Fate::Stay,
            (Fate::Pass, Fate::Pass) => Fate::Pass,
            _ => Fate::ByItem,
        })
    }

    /// Asked only where the fate of the whole is decided by what is in it.
    pub(super) fn passes_item(&self, raw: &Raw<'_>, pen: u32, number: u32) -> bool {
        self.filters().all(|filter| match filter.fate(raw) {
            Fate::Pass => true,
            Fate::Stay => false,
            Fate::ByItem => filter.passes_item(pen, number),
        })
    }

    pub(super) fn format(&self, pen: u32) -> Option<ulna_wire::Format> {
        self.filters().find_map(|filter| filter.format(pen))
    }

    fn filters(&self) -> impl Iterator<Item = &'e Filter> {
        let Edits { filter, removed, replaced, .. } = self.edits;
        [filter, removed].into_iter().chain(self.adds.then_some(replaced))
    }
}

/// Adds an attribute to those that a filter keeps out.
fn deny(filter: &mut Filter, kind: Kind) -> Result<(), Unselectable> {
    if let Filter::Deny(denied) = filter {
        return denied.insert(kind);
    }
    *filter = Filter::Deny(Selection::of([kind])?);
    Ok(())
}
