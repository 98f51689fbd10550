//! What is asked, and whom.

use std::{sync::Arc, time::Duration};

use ulna_wire::{Attribute, Authenticator, Code, Concat, Fragment, Hidden, Plain, SharedKey};

use crate::{Demand, Retransmission, Signer};

/// A server that can be asked.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Target {
    /// The shared secret.
    pub key: SharedKey,
    /// What is demanded of its replies to Access-Requests: Message-Authenticator.
    pub demand: Demand,
    /// How many links there may be to it; `None` for the limit of the requester.
    pub links: Option<usize>,
    /// Whether it has shown that it signs, where the demand is `auto`: clones of it learn together.
    pub signer: Signer,
}

impl Target {
    /// A server whose replies have to carry Message-Authenticator.
    #[must_use]
    pub fn new(key: SharedKey) -> Self {
        Self { key, demand: Demand::Require, links: None, signer: Signer::new() }
    }

    /// The same server with another demand.
    #[must_use]
    pub fn demanding(mut self, demand: Demand) -> Self {
        self.demand = demand;
        self
    }

    /// The same server with a limit of its own for links.
    #[must_use]
    pub fn linked(mut self, most: usize) -> Self {
        self.links = Some(most);
        self
    }

    /// The same server, of which others learn too.
    #[must_use]
    pub fn known_as(mut self, signer: Signer) -> Self {
        self.signer = signer;
        self
    }
}

/// A request before it is sealed for a server: each server's shared secret hides and signs it anew.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Question {
    /// The code.
    pub code: Code,
    /// The attributes; what is hidden on the wire stands in it in clear.
    pub attributes: Fragment,
    /// Whether it carries Message-Authenticator: all requests do, but Accounting-Requests only where that is wanted.
    pub(super) signed: bool,
    /// An authenticator of the caller's choice, for CHAP that uses it as challenge; else each sealing draws a new one.
    pub authenticator: Option<Authenticator>,
    /// An Acct-Delay-Time in seconds that grows while the answer is awaited: each try is then a request of its own, with
    /// a new identifier ([RFC 2866 section 5.2](https://www.rfc-editor.org/rfc/rfc2866#section-5.2)).
    pub delay: Option<u32>,
    /// The request is sent once, and [`Event::Overdue`](super::Event::Overdue) tells when there is no reply after this
    /// time; it waits on until it is answered, redirected or abandoned. So a proxy asks, which leaves it to its client to
    /// ask again ([RFC 5080 section 2.2.1](https://www.rfc-editor.org/rfc/rfc5080#section-2.2.1)).
    pub overdue_after: Option<Duration>,
    /// When it is sent again, and when given up; `None` for what RFC 5080 says for the code.
    pub retransmission: Option<Retransmission>,
    /// The servers by number, in the order in which they are asked.
    pub targets: Arc<[u32]>,
}

impl Question {
    /// A request to the first server: with Message-Authenticator, but for Accounting-Request.
    #[must_use]
    pub fn new(code: Code) -> Self {
        Self::among(code, Arc::new([0]))
    }

    /// A request to the servers of a list.
    #[must_use]
    pub fn among(code: Code, targets: Arc<[u32]>) -> Self {
        Self {
            code,
            attributes: Fragment::new(),
            signed: code != Code::ACCOUNTING_REQUEST,
            authenticator: None,
            delay: None,
            overdue_after: None,
            retransmission: None,
            targets,
        }
    }

    /// Adds an attribute.
    #[must_use]
    pub fn with<T: Plain>(mut self, attribute: Attribute<T>, value: T::View<'_>) -> Self {
        self.attributes.push(attribute, value);
        self
    }

    /// Adds an attribute that is hidden on the wire, given in clear.
    #[must_use]
    pub fn hide<T: Hidden>(mut self, attribute: Attribute<T>, clear: &T::Clear) -> Self {
        self.attributes.hide(attribute, clear);
        self
    }

    /// Adds a value that may be longer than one attribute holds.
    #[must_use]
    pub fn with_long<T: Concat>(mut self, attribute: Attribute<T>, value: &[u8]) -> Self {
        self.attributes.push_long(attribute, value);
        self
    }

    /// Adds attributes that were built elsewhere.
    #[must_use]
    pub fn with_all(mut self, attributes: &Fragment) -> Self {
        self.attributes.append(attributes);
        self
    }

    /// Has an Accounting-Request carry Message-Authenticator too. All others do anyway, and no setting takes it from them.
    #[must_use]
    pub const fn sign(mut self) -> Self {
        self.signed = true;
        self
    }

    /// Whether it carries Message-Authenticator.
    #[must_use]
    pub const fn is_signed(&self) -> bool {
        self.signed
    }

    /// Adds an Acct-Delay-Time, `seconds` now, that grows while the answer is awaited.
    #[must_use]
    pub const fn delayed(mut self, seconds: u32) -> Self {
        self.delay = Some(seconds);
        self
    }

    /// Sets when it is sent again, and when given up.
    #[must_use]
    pub const fn retransmit(mut self, retransmission: Retransmission) -> Self {
        self.retransmission = Some(retransmission);
        self
    }

    /// Sends it once, and tells when there is no reply after `window`.
    #[must_use]
    pub const fn overdue_after(mut self, window: Duration) -> Self {
        self.overdue_after = Some(window);
        self
    }

    /// When it is sent again, and when given up.
    #[must_use]
    pub fn policy(&self) -> Retransmission {
        self.retransmission.unwrap_or_else(|| Retransmission::of(self.code))
    }

    /// Sets the servers, by number, in the order in which they are asked.
    #[must_use]
    pub fn to(mut self, targets: impl Into<Arc<[u32]>>) -> Self {
        self.targets = targets.into();
        self
    }
}
