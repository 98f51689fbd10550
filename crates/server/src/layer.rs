//! Layers: what stands around a handler.

use std::{fmt, future::Future, sync::Arc, time::Duration};

use crate::{Attachment, Exchange, Fault, Handler, Reply, Request, fault::TimedOut, handler::BoxFuture};

/// Wraps a handler in another.
///
/// Duties that the RFCs impose are never layers: the runtime does them, so that they cannot be left out.
pub trait Layer<H> {
    /// The handler that comes out.
    type Handler;

    /// Wraps `inner`.
    fn layer(&self, inner: H) -> Self::Handler;
}

/// A pile of layers: the first named is the outermost.
///
/// ```
/// # use std::time::Duration;
/// # use ulna_server::{Access, Handler, Layers, Timeout, handler_fn};
/// # fn handler() -> impl Handler<Access> {
/// Layers::new().then(Timeout::of(Duration::from_secs(2))).around(handler_fn(|rq| async move { Ok(rq.accept()) }))
/// # }
/// ```
#[derive(Debug, Clone, Copy, Default)]
pub struct Layers<L = Nothing>(L);

/// The layer that adds nothing.
#[derive(Debug, Clone, Copy, Default)]
pub struct Nothing;

/// Two layers, one in the other.
#[derive(Debug, Clone, Copy)]
pub struct Pile<Outer, Inner>(Outer, Inner);

impl Layers {
    /// No layers.
    #[must_use]
    pub const fn new() -> Self {
        Self(Nothing)
    }
}

impl<L> Layers<L> {
    /// Adds a layer inside those that are there.
    #[must_use]
    pub fn then<I>(self, inner: I) -> Layers<Pile<L, I>> {
        Layers(Pile(self.0, inner))
    }

    /// Puts the layers around a handler.
    pub fn around<H>(&self, handler: H) -> L::Handler
    where
        L: Layer<H>,
    {
        self.0.layer(handler)
    }
}

impl<H> Layer<H> for Nothing {
    type Handler = H;

    fn layer(&self, inner: H) -> H {
        inner
    }
}

impl<H, Outer, Inner> Layer<H> for Pile<Outer, Inner>
where
    Inner: Layer<H>,
    Outer: Layer<Inner::Handler>,
{
    type Handler = Outer::Handler;

    fn layer(&self, inner: H) -> Self::Handler {
        self.0.layer(self.1.layer(inner))
    }
}

/// Ends handlers that take too long: the request is not answered.
#[derive(Debug, Clone, Copy)]
pub struct Timeout(Duration);

impl Timeout {
    /// Ends handlers after `limit`.
    #[must_use]
    pub const fn of(limit: Duration) -> Self {
        Self(limit)
    }
}

impl<H> Layer<H> for Timeout {
    type Handler = WithTimeout<H>;

    fn layer(&self, inner: H) -> WithTimeout<H> {
        WithTimeout { limit: self.0, inner }
    }
}

/// A handler that ends after a time. See [`Timeout`].
#[derive(Debug, Clone)]
pub struct WithTimeout<H> {
    limit: Duration,
    inner: H,
}

impl<X: Exchange, H: Handler<X>> Handler<X> for WithTimeout<H> {
    async fn handle(&self, rq: Request<X>) -> Result<Reply<X>, Fault> {
        let mut work = std::pin::pin!(self.inner.handle(rq));
        // A timer is made only for a handler that is not ready at once.
        let first = std::future::poll_fn(|context| std::task::Poll::Ready(work.as_mut().poll(context))).await;
        if let std::task::Poll::Ready(result) = first {
            return result;
        }
        match tokio::time::timeout(self.limit, work).await {
            Ok(result) => result,
            Err(_) => Err(TimedOut(self.limit).into()),
        }
    }

    fn is_able(&self) -> bool {
        self.inner.is_able()
    }

    fn attach(&self, worker: &Attachment) {
        self.inner.attach(worker);
    }

    fn asked_again(&self, rq: &Request<X>, token: u64) {
        self.inner.asked_again(rq, token);
    }

    fn withdrawn(&self, rq: &Request<X>, token: u64) {
        self.inner.withdrawn(rq, token);
    }
}

/// Makes a layer of a closure that takes the request and what comes next.
///
/// It costs an allocation a request; a layer that is a type costs none.
pub fn from_fn<X, F, Fut>(around: F) -> FnLayer<F>
where
    X: Exchange,
    F: Fn(Request<X>, Next<X>) -> Fut + Send + Sync + 'static,
    Fut: Future<Output = Result<Reply<X>, Fault>> + Send + 'static,
{
    FnLayer(Arc::new(around))
}

/// A layer made of a closure. See [`from_fn`].
pub struct FnLayer<F>(Arc<F>);

impl<F> fmt::Debug for FnLayer<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FnLayer")
    }
}

impl<F, H> Layer<H> for FnLayer<F> {
    type Handler = AroundFn<F, H>;

    fn layer(&self, inner: H) -> AroundFn<F, H> {
        AroundFn { around: Arc::clone(&self.0), inner: Arc::new(inner) }
    }
}

/// A handler with a closure around it. See [`from_fn`].
pub struct AroundFn<F, H> {
    around: Arc<F>,
    inner: Arc<H>,
}

impl<F, H> fmt::Debug for AroundFn<F, H> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AroundFn")
    }
}

impl<X, F, Fut, H> Handler<X> for AroundFn<F, H>
where
    X: Exchange,
    H: Handler<X>,
    F: Fn(Request<X>, Next<X>) -> Fut + Send + Sync + 'static,
    Fut: Future<Output = Result<Reply<X>, Fault>> + Send + 'static,
{
    fn handle(&self, rq: Request<X>) -> impl Future<Output = Result<Reply<X>, Fault>> + Send {
        let inner = Arc::clone(&self.inner);
        (self.around)(rq, Next(Box::new(move |rq| Box::pin(async move { inner.handle(rq).await }))))
    }

    fn is_able(&self) -> bool {
        self.inner.is_able()
    }

    fn attach(&self, worker: &Attachment) {
        self.inner.attach(worker);
    }

    fn asked_again(&self, rq: &Request<X>, token: u64) {
        self.inner.asked_again(rq, token);
    }

    fn withdrawn(&self, rq: &Request<X>, token: u64) {
        self.inner.withdrawn(rq, token);
    }
}

/// What comes next inside a layer.
pub struct Next<X: Exchange>(Box<dyn FnOnce(Request<X>) -> BoxFuture<'static, X> + Send>);

impl<X: Exchange> Next<X> {
    /// Goes on.
    ///
    /// # Errors
    ///
    /// As the handler inside.
    pub async fn run(self, rq: Request<X>) -> Result<Reply<X>, Fault> {
        (self.0)(rq).await
    }
}

impl<X: Exchange> fmt::Debug for Next<X> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Next")
    }
}
