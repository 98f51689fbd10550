//! Who looks on: logs, traces, debug prints.

use std::{fmt, net::SocketAddr, sync::Arc};

use ulna_proto::{Discard, Path, Peer, Port};
use ulna_wire::{BuildError, Draft};

use crate::{Access, Accounting, ChangeOfAuthorization, Disconnect, Exchange, Fault, Reason, Request};

/// Is told what happens. Everything has a default that does nothing but log what an operator has to know.
pub trait Observer: fmt::Debug + Send + Sync + 'static {
    /// Whether requests and replies are to be shown; where not, the others of their methods are not called.
    fn shows_requests(&self) -> bool {
        false
    }

    /// An Access-Request was delivered.
    fn access(&self, rq: &Request<Access>) {
        let _ = rq;
    }

    /// An Accounting-Request was delivered.
    fn accounting(&self, rq: &Request<Accounting>) {
        let _ = rq;
    }

    /// A Disconnect-Request was delivered.
    fn disconnect(&self, rq: &Request<Disconnect>) {
        let _ = rq;
    }

    /// A CoA-Request was delivered.
    fn change(&self, rq: &Request<ChangeOfAuthorization>) {
        let _ = rq;
    }

    /// A reply is given: the draft as the handler made it, and why where it is a reject.
    fn replied(&self, asked: Asked<'_>, draft: &Draft, reason: Option<&Reason>) {
        let _ = (asked, draft, reason);
    }

    /// A request is not answered, since its handler failed.
    fn failed(&self, asked: Asked<'_>, fault: &Fault) {
        tracing::error!(target: "ulna::server", peer = %asked.peer.name, source = %asked.path.source, %fault, "no reply: {fault}");
    }

    /// A packet dies in silence. Called for every one: logging must be bounded.
    fn discarded(&self, source: SocketAddr, port: Port, peer: Option<&Arc<Peer>>, why: Discard) {
        let _ = (source, port, peer, why);
    }

    /// A reply cannot be built.
    fn unsendable(&self, path: &Path, peer: &Arc<Peer>, error: &BuildError) {
        tracing::error!(target: "ulna::server", peer = %peer.name, source = %path.source, %error, "the reply cannot be built: {error}");
    }
}

/// Which request is meant.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Asked<'a> {
    /// Who asked.
    pub peer: &'a Arc<Peer>,
    /// Where the request came in and from where.
    pub path: &'a Path,
    /// The request's identifier.
    pub identifier: u8,
    /// User-Name, as it came.
    pub user: Option<&'a [u8]>,
}

impl<'a> Asked<'a> {
    pub(crate) fn of<X: Exchange>(rq: &'a Request<X>) -> Self {
        let inner = rq.inner();
        Self {
            peer: &inner.peer,
            path: &inner.path,
            identifier: inner.packet.identifier(),
            user: inner.packet.raw(ulna_attributes::rfc2865::USER_NAME),
        }
    }
}

/// Looks on and says only what an operator has to know.
#[derive(Debug, Clone, Copy, Default)]
pub struct Quiet;

impl Observer for Quiet {}
