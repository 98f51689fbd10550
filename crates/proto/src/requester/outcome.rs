//! What becomes of requests and of datagrams.

use std::time::Duration;

use thiserror::Error;
use ulna_wire::{BuildError, Code, ParseError, Verified, VerifyError};

use super::RequestHandle;

/// What becomes of a datagram that came over a link.
#[derive(Debug)]
#[non_exhaustive]
pub enum Receipt<'a, T> {
    /// The reply to a request, which is settled with it.
    Answer(Answer<'a, T>),
    /// It is dropped, and the wait for the reply goes on.
    Ignored(Ignored),
}

/// The reply to a request.
#[derive(Debug)]
#[non_exhaustive]
pub struct Answer<'a, T> {
    /// What the caller gave with the request.
    pub tag: T,
    /// The reply.
    pub reply: Verified<&'a [u8]>,
    /// Which server it came from.
    pub target: u32,
    /// How often the request was sent.
    pub tries: u32,
    /// The time since it was last sent.
    pub round_trip: Duration,
}

/// Why a datagram is dropped while the wait for the reply goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Ignored {
    /// The octets are no packet.
    #[error("malformed: {0}")]
    Malformed(ParseError),
    /// Nobody waits for it: late, a duplicate, or an answer to nothing.
    #[error("nobody waits for this reply any more")]
    Late,
    /// The code does not answer the request.
    #[error("{reply} does not answer {request}")]
    Code {
        /// The code of the packet.
        reply: Code,
        /// The code of the request with its identifier.
        request: Code,
    },
    /// The caller refuses it: see [`Requester::handle_if`](super::Requester::handle_if).
    #[error("it is not the reply to what was forwarded")]
    Refused,
    /// It is not what the server, knowing the shared secret, would have sent.
    #[error("{0}")]
    Unverified(VerifyError),
}

/// What a requester has to tell.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Event<T> {
    /// All identifiers are in use: another link to this server is wanted.
    ///
    /// It is answered with `add_link` or `link_refused`.
    LinkWanted(u32),
    /// A request ended without a reply.
    Failed {
        /// What the caller gave with the request.
        tag: T,
        /// Why.
        why: Failed,
    },
    /// A request that is sent once has no reply in the time that [`Question::overdue_after`](super::Question) gave it.
    Overdue {
        /// The request, which waits on.
        handle: RequestHandle,
        /// Which server was asked last.
        target: u32,
    },
    /// A request that is sent once did not leave: its server has no link, and gets none now. It is tried again with
    /// [`Requester::resend`](super::Requester::resend), [`redirect`](super::Requester::redirect), or never.
    Unsent {
        /// The request, which waits on.
        handle: RequestHandle,
        /// Which server was to be asked.
        target: u32,
    },
    /// A server's reply to an Access-Request carried no Message-Authenticator, where that is not demanded; told once.
    Unsigned(u32),
}

/// Why a request ended without a reply.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Failed {
    /// No reply that could be believed.
    #[error("no reply after {tries} tries in {waited:?}")]
    TimedOut {
        /// Which server was asked last.
        target: u32,
        /// How often the request was sent.
        tries: u32,
        /// How long that took.
        waited: Duration,
        /// Why the last reply that came was dropped, if one came.
        ignored: Option<Ignored>,
    },
    /// The request cannot be built.
    #[error("the request cannot be built: {0}")]
    Unsendable(BuildError),
    /// There is no link to any of its servers.
    #[error("there is no socket to ask with")]
    NoLink {
        /// Which server was to be asked last.
        target: u32,
    },
}
