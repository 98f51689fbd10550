//! Replies that come later, from whoever finishes the work; and the worker that waits for them.

use std::{
    fmt,
    marker::PhantomData,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use tokio::{runtime::Handle, sync::Notify};

use crate::{
    Access, Accounting, ChangeOfAuthorization, Disconnect, Exchange, Fault, Handler, Reply, Request, fault::TimedOut,
};
use ulna_net::Options;
use ulna_proto::Ticket;

/// The right, and the duty, to answer a request for which its handler returned [`Reply::later`].
///
/// It is for handlers that hand a request on to something with a rhythm of its own, such as a socket that brings many
/// answers at once: no task waits for each of them. Dropped, it leaves the request without an answer.
#[must_use = "a request is answered later, or never"]
pub struct Later<X: Exchange> {
    number: u64,
    /// Gone once it is concluded.
    completions: Option<Arc<Completions>>,
    exchange: PhantomData<fn() -> X>,
}

impl<X: Exchange> Later<X> {
    pub(crate) const fn new(number: u64, completions: Option<Arc<Completions>>) -> Self {
        Self { number, completions, exchange: PhantomData }
    }

    /// Answers, or says why there is no answer. Where nobody waits any more, nothing happens.
    pub fn conclude(mut self, result: Result<Reply<X>, Fault>) {
        self.push(result);
    }

    /// Gives the right back: the handler returns another reply than [`Reply::later`].
    pub fn cancel(mut self) {
        self.completions = None;
    }

    fn push(&mut self, result: Result<Reply<X>, Fault>) {
        if let Some(completions) = self.completions.take() {
            completions.push(X::completion(self.number, result));
        }
    }
}

impl<X: Exchange> Drop for Later<X> {
    fn drop(&mut self) {
        self.push(Ok(Reply::silence()));
    }
}

impl<X: Exchange> fmt::Debug for Later<X> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Later({})", self.number)
    }
}

/// The worker that a handler is attached to: a thread with sockets of its own.
#[derive(Clone)]
pub struct Attachment {
    pub(crate) completions: Arc<Completions>,
    pub(crate) runtime: Handle,
    /// The runtime that the server was started in.
    pub(crate) beside: Handle,
    pub(crate) limit: Duration,
    pub(crate) options: Options,
}

impl Attachment {
    /// The worker's number, from 0: that of [`Request::worker`] for all requests which it takes in.
    #[must_use]
    pub fn number(&self) -> usize {
        self.completions.worker
    }

    /// Whether this and another are the same worker of the same server.
    #[must_use]
    pub fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.completions, &other.completions)
    }

    /// How long a request may take.
    #[must_use]
    pub const fn limit(&self) -> Duration {
        self.limit
    }

    /// How the server opens its sockets: what a handler opens for the same network may be opened alike.
    #[must_use]
    pub const fn socket_options(&self) -> &Options {
        &self.options
    }

    /// Has a handler answer a request that was to be answered later, beside the worker and in the time that is left to it at
    /// most.
    pub fn answer<X: Exchange, H: Handler<X>>(&self, handler: Arc<H>, rq: Request<X>, later: Later<X>) {
        let limit = self.limit;
        self.beside.spawn(async move {
            let result = match tokio::time::timeout(limit, handler.handle(rq)).await {
                Ok(result) => result,
                Err(_) => Err(TimedOut(limit).into()),
            };
            later.conclude(result);
        });
    }

    /// Has the worker look again at the receipts of [`Reply::once_safe`].
    pub fn wake(&self) {
        self.completions.notify.notify_one();
    }

    /// The runtime on the worker's own thread. What is spawned there runs between two batches, ends with the worker, and
    /// must not block.
    #[must_use]
    pub const fn runtime(&self) -> &Handle {
        &self.runtime
    }
}

impl fmt::Debug for Attachment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Attachment({})", self.number())
    }
}

/// Handlers that had to wait and are done.
pub(crate) struct Completions {
    pub(crate) worker: usize,
    queue: Mutex<Vec<Completion>>,
    pub(crate) notify: Notify,
}

/// What became of a request whose handler had to wait.
#[derive(Debug)]
#[expect(unnameable_types, reason = "only the runtime makes them, behind a sealed trait")]
pub enum Completion {
    Access(Ticket, Request<Access>, Result<Reply<Access>, Fault>),
    Accounting(Ticket, Request<Accounting>, Result<Reply<Accounting>, Fault>),
    Disconnect(Ticket, Request<Disconnect>, Result<Reply<Disconnect>, Fault>),
    Change(Ticket, Request<ChangeOfAuthorization>, Result<Reply<ChangeOfAuthorization>, Fault>),
    LaterAccess(u64, Result<Reply<Access>, Fault>),
    LaterAccounting(u64, Result<Reply<Accounting>, Fault>),
    LaterDisconnect(u64, Result<Reply<Disconnect>, Fault>),
    LaterChange(u64, Result<Reply<ChangeOfAuthorization>, Fault>),
}

impl Completions {
    pub(crate) fn new(worker: usize) -> Self {
        Self { worker, queue: Mutex::default(), notify: Notify::new() }
    }

    pub(crate) fn push(&self, completion: Completion) {
        let mut queue = self.queue.lock().unwrap_or_else(PoisonError::into_inner);
        queue.push(completion);
        // One wake is enough for all that come before it is heard.
        if queue.len() == 1 {
            self.notify.notify_one();
        }
    }

    /// What is done; `empty` takes its place, so that its memory is used again.
    pub(crate) fn swap(&self, empty: &mut Vec<Completion>) {
        std::mem::swap(empty, &mut *self.queue.lock().unwrap_or_else(PoisonError::into_inner));
    }
}

/// Requests that are answered later.
pub(crate) struct Deferred<X: Exchange> {
    waiting: foldhash::HashMap<u64, (Ticket, Request<X>, u64)>,
    /// Answers that were faster than their handlers' return.
    early: Vec<(u64, Result<Reply<X>, Fault>)>,
}

impl<X: Exchange> Deferred<X> {
    pub(crate) fn len(&self) -> usize {
        self.waiting.len()
    }

    /// A handler said that the answer comes later; returns all where it has come already.
    pub(crate) fn insert(&mut self, ticket: Ticket, rq: Request<X>, token: u64) -> Option<Answered<X>> {
        let number = ticket.number();
        if let Some(at) = self.early.iter().position(|(early, _)| *early == number) {
            return Some((ticket, rq, self.early.swap_remove(at).1));
        }
        self.waiting.insert(number, (ticket, rq, token));
        None
    }

    /// The answer to a request is there.
    pub(crate) fn answer(&mut self, number: u64, result: Result<Reply<X>, Fault>) -> Option<Answered<X>> {
        match self.waiting.remove(&number) {
            Some((ticket, rq, _)) => Some((ticket, rq, result)),
            None => {
                if self.early.len() >= MOST_EARLY {
                    drop(self.early.remove(0));
                }
                self.early.push((number, result));
                None
            }
        }
    }

    /// The request with a ticket's number, and the token that its handler gave.
    pub(crate) fn find(&self, number: u64) -> Option<(&Request<X>, u64)> {
        self.waiting.get(&number).map(|(_, rq, token)| (rq, *token))
    }
}

impl<X: Exchange> Default for Deferred<X> {
    fn default() -> Self {
        Self { waiting: foldhash::HashMap::default(), early: Vec::new() }
    }
}

/// A request and what becomes of it.
pub(crate) type Answered<X> = (Ticket, Request<X>, Result<Reply<X>, Fault>);

/// How many answers may wait for their handlers to return.
const MOST_EARLY: usize = 1_024;
