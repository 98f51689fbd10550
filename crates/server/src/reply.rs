//! What a handler returns.

use std::{fmt, marker::PhantomData};

use ulna_store::{FateId, Receipt, StoreError};
use ulna_wire::{Attribute, BuildError, Code, Concat, Draft, Fragment, Hidden, Instances, Plain};

use crate::{Exchange, Reason};

/// A handler's decision. The runtime sends it: signed, with the request's Proxy-States, remembered for duplicates.
#[must_use = "a reply that is not returned is not sent"]
pub struct Reply<X: Exchange> {
    draft: Option<Draft>,
    reason: Option<Reason>,
    hold: bool,
    /// No proof is owed to the client.
    unproven: bool,
    receipt: Option<Receipt>,
    /// The answer comes later, from whoever has the [`Later`](crate::Later).
    later: Option<u64>,
    exchange: PhantomData<fn() -> X>,
}

impl<X: Exchange> Reply<X> {
    pub(crate) fn new(draft: Draft) -> Self {
        Self { draft: Some(draft), ..Self::silence() }
    }

    pub(crate) const fn silence() -> Self {
        Self {
            draft: None,
            reason: None,
            hold: false,
            unproven: false,
            receipt: None,
            later: None,
            exchange: PhantomData,
        }
    }

    /// Nothing yet: whoever has the [`Later`](crate::Later) of the request answers. `token` comes back with
    /// [`Handler::asked_again`](crate::Handler::asked_again) and [`Handler::withdrawn`](crate::Handler::withdrawn).
    pub const fn later(token: u64) -> Self {
        let mut reply = Self::silence();
        reply.later = Some(token);
        reply
    }

    pub(crate) const fn is_later(&self) -> Option<u64> {
        self.later
    }

    pub(crate) fn because(mut self, reason: Reason) -> Self {
        self.hold = true;
        self.reason = Some(reason);
        self
    }

    pub(crate) const fn unproven(mut self) -> Self {
        self.unproven = true;
        self
    }

    pub(crate) const fn is_unproven(&self) -> bool {
        self.unproven
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

    /// Says why, for the log, of a reject that was decided elsewhere.
    pub fn for_reason(mut self, reason: Reason) -> Self {
        self.reason = Some(reason);
        self
    }

    /// Sends a reject at once, rather than after the delay: for a reject that another server delayed already.
    pub const fn without_delay(mut self) -> Self {
        self.hold = false;
        self
    }

    /// The code that goes out; none where nothing is said.
    #[must_use]
    pub fn code(&self) -> Option<Code> {
        self.draft.as_ref().map(Draft::code)
    }

    /// The first valid instance of an attribute that goes out, if there is one.
    #[must_use]
    pub fn find<T: Plain>(&self, attribute: Attribute<T>) -> Option<T::View<'_>> {
        let draft = self.draft.as_ref()?;
        Instances::new(draft.attributes(), attribute.kind()).find_map(|octets| T::read(octets).ok())
    }

    /// Sends the reply only when the event that it acknowledges is durable; if it is lost, nothing is sent.
    pub fn once_safe(mut self, receipt: Receipt) -> Self {
        self.receipt = Some(receipt);
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

    /// What became of the event that the reply acknowledges; `None` as long as that is open.
    pub(crate) fn safety(&self) -> Option<Result<(), StoreError>> {
        self.receipt.as_ref().map_or(Some(Ok(())), Receipt::outcome)
    }

    /// With which other events the one is settled that the reply acknowledges; `None` where that is known already.
    pub(crate) fn open_fate(&self) -> Option<FateId> {
        self.receipt.as_ref().filter(|receipt| receipt.outcome().is_none()).map(Receipt::fate)
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
