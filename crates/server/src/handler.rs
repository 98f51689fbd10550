//! Handlers: the callbacks that an integrator writes (TH-049, TH-060).

use std::{fmt, future::Future, pin::Pin, sync::Arc};

use crate::{Attachment, Exchange, Fault, Reply, Request};

/// Takes a request and returns the reply.
///
/// The runtime alone sends: it signs, echoes Proxy-State, remembers the reply for duplicates, delays rejects. A
/// handler that fails says nothing on the wire; [`Fault::consequence`] is the one table of what follows.
///
/// A handler is polled at once, in place: one that answers from memory costs neither a task nor an allocation.
pub trait Handler<X: Exchange>: Send + Sync + 'static {
    /// Decides.
    fn handle(&self, rq: Request<X>) -> impl Future<Output = Result<Reply<X>, Fault>> + Send;

    /// Whether requests can be served at the moment; while not, Status-Server is not answered on this port.
    fn is_able(&self) -> bool {
        true
    }

    /// Called once by each worker, on its own thread, before it takes in requests.
    fn attach(&self, worker: &Attachment) {
        let _ = worker;
    }

    /// The sender of a request that is answered later has sent it again; `token` is that of [`Reply::later`].
    fn asked_again(&self, rq: &Request<X>, token: u64) {
        let _ = (rq, token);
    }

    /// The sender of a request that is answered later has asked something else under the same identifier: nobody waits for
    /// the answer any more. `token` is that of [`Reply::later`].
    fn withdrawn(&self, rq: &Request<X>, token: u64) {
        let _ = (rq, token);
    }
}

impl<X: Exchange, H: Handler<X>> Handler<X> for Arc<H> {
    fn handle(&self, rq: Request<X>) -> impl Future<Output = Result<Reply<X>, Fault>> + Send {
        H::handle(self, rq)
    }

    fn is_able(&self) -> bool {
        H::is_able(self)
    }

    fn attach(&self, worker: &Attachment) {
        H::attach(self, worker);
    }

    fn asked_again(&self, rq: &Request<X>, token: u64) {
        H::asked_again(self, rq, token);
    }

    fn withdrawn(&self, rq: &Request<X>, token: u64) {
        H::withdrawn(self, rq, token);
    }
}

/// A closure as a handler. See [`Server::on_access`](crate::Server::on_access).
pub struct FromFn<F>(pub(crate) F);

/// Makes a handler of a closure.
pub fn handler_fn<X, F, Fut>(handle: F) -> FromFn<F>
where
    X: Exchange,
    F: Fn(Request<X>) -> Fut + Send + Sync + 'static,
    Fut: Future<Output = Result<Reply<X>, Fault>> + Send + 'static,
{
    FromFn(handle)
}

impl<F> fmt::Debug for FromFn<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FromFn")
    }
}

impl<X, F, Fut> Handler<X> for FromFn<F>
where
    X: Exchange,
    F: Fn(Request<X>) -> Fut + Send + Sync + 'static,
    Fut: Future<Output = Result<Reply<X>, Fault>> + Send + 'static,
{
    fn handle(&self, rq: Request<X>) -> impl Future<Output = Result<Reply<X>, Fault>> + Send {
        (self.0)(rq)
    }
}

/// A handler of any type: for handlers that are picked while the program runs. It costs an allocation a request.
pub struct BoxHandler<X>(Arc<dyn Dynamic<X>>);

impl<X: Exchange> BoxHandler<X> {
    /// Boxes a handler.
    pub fn new(handler: impl Handler<X>) -> Self {
        Self(Arc::new(handler))
    }
}

impl<X> Clone for BoxHandler<X> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<X> fmt::Debug for BoxHandler<X> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BoxHandler")
    }
}

impl<X: Exchange> Handler<X> for BoxHandler<X> {
    fn handle(&self, rq: Request<X>) -> impl Future<Output = Result<Reply<X>, Fault>> + Send {
        self.0.handle_boxed(rq)
    }

    fn is_able(&self) -> bool {
        self.0.is_able_boxed()
    }

    fn attach(&self, worker: &Attachment) {
        self.0.attach_boxed(worker);
    }

    fn asked_again(&self, rq: &Request<X>, token: u64) {
        self.0.asked_again_boxed(rq, token);
    }

    fn withdrawn(&self, rq: &Request<X>, token: u64) {
        self.0.withdrawn_boxed(rq, token);
    }
}

/// A future that is boxed.
pub(crate) type BoxFuture<'a, X> = Pin<Box<dyn Future<Output = Result<Reply<X>, Fault>> + Send + 'a>>;

trait Dynamic<X: Exchange>: Send + Sync {
    fn handle_boxed(&self, rq: Request<X>) -> BoxFuture<'_, X>;
    fn is_able_boxed(&self) -> bool;
    fn attach_boxed(&self, worker: &Attachment);
    fn asked_again_boxed(&self, rq: &Request<X>, token: u64);
    fn withdrawn_boxed(&self, rq: &Request<X>, token: u64);
}

impl<X: Exchange, H: Handler<X>> Dynamic<X> for H {
    fn handle_boxed(&self, rq: Request<X>) -> BoxFuture<'_, X> {
        Box::pin(self.handle(rq))
    }

    fn is_able_boxed(&self) -> bool {
        self.is_able()
    }

    fn attach_boxed(&self, worker: &Attachment) {
        self.attach(worker);
    }

    fn asked_again_boxed(&self, rq: &Request<X>, token: u64) {
        self.asked_again(rq, token);
    }

    fn withdrawn_boxed(&self, rq: &Request<X>, token: u64) {
        self.withdrawn(rq, token);
    }
}
