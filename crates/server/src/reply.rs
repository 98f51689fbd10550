//! What a handler returns.

use std::{fmt, marker::PhantomData};

use ulna_wire::{Attribute, BuildError, Concat, Draft, Fragment, Hidden, Plain};

use crate::{Exchange, Reason};

/// A handler's decision. The runtime sends it: signed, with the request's Proxy-States, remembered for duplicates.
#[must_use = "a reply that is not returned is not sent"]
pub struct Reply<X: Exchange> {
    draft: Option<Draft>,
    reason: Option<Reason>,
    hold: bool,
    exchange: PhantomData<fn() -> X>,
}

impl<X: Exchange> Reply<X> {
    pub(crate) const fn new(draft: Draft) -> Self {
        Self { draft: Some(draft), reason: None, hold: false, exchange: PhantomData }
    }

    pub(crate) const fn silence() -> Self {
        Self { draft: None, reason: None, hold: false, exchange: PhantomData }
    }

    pub(crate) fn because(mut self, reason: Reason) -> Self {
        self.hold = true;
        self.reason = Some(reason);
        self
    }

    /// Adds an attribute. The first that does not fit is an error when the reply is sealed: it is logged and counted,
    /// and nothing is sent.
    pub fn with<T: Plain>(mut self, attribute: Attribute<T>, value: T::View<'_>) -> Self {
        if let Some(draft) = &mut self.draft {
            draft.push(attribute, value);
        }
        self
    }

    /// Adds a value that may be longer than one attribute holds.
    pub fn with_long<T: Concat>(mut self, attribute: Attribute<T>, value: &[u8]) -> Self {
        if let Some(draft) = &mut self.draft {
            draft.push_long(attribute, value);
        }
        self
    }

    /// Adds an attribute that is hidden with the peer's shared secret.
    pub fn seal_with<T: Hidden>(mut self, attribute: Attribute<T>, clear: &T::Clear) -> Self {
        if let Some(draft) = &mut self.draft {
            draft.hide(attribute, clear);
        }
        self
    }

    /// Adds all attributes of a fragment.
    pub fn with_all(mut self, fragment: &Fragment) -> Self {
        if let Some(draft) = &mut self.draft {
            draft.append(fragment);
        }
        self
    }

    /// Sends a reject at once, rather than after the delay: for a reject that another server delayed already.
    pub const fn without_delay(mut self) -> Self {
        self.hold = false;
        self
    }

    /// The packet under construction; none where nothing is said.
    #[must_use]
    pub const fn draft(&self) -> Option<&Draft> {
        self.draft.as_ref()
    }

    /// Why the request was refused, where it was.
    #[must_use]
    pub const fn reason(&self) -> Option<&Reason> {
        self.reason.as_ref()
    }

    /// The first thing that went wrong.
    ///
    /// # Errors
    ///
    /// Where an attribute did not fit.
    pub fn check(&self) -> Result<(), BuildError> {
        self.draft.as_ref().map_or(Ok(()), Draft::check)
    }

    pub(crate) fn into_parts(self) -> (Option<Draft>, bool, Option<Reason>) {
        (self.draft, self.hold, self.reason)
    }
}

impl<X: Exchange> fmt::Debug for Reply<X> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.draft {
            Some(draft) => write!(f, "{draft:?}"),
            None => f.write_str("silence"),
        }
    }
}
