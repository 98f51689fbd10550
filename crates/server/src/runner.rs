//! Runs handlers: polled at once and in place; only one that has to wait becomes a task.

use std::{
    any::Any,
    future::Future,
    marker::PhantomData,
    panic::{AssertUnwindSafe, catch_unwind},
    pin::Pin,
    sync::Arc,
    task::{Context, Poll, Waker},
};

use crate::{Attachment, Exchange, Fault, Handler, Reply, Request};

/// What a first poll gives.
pub(crate) enum Started<X: Exchange> {
    /// The handler is done.
    Done(Result<Reply<X>, Fault>),
    /// The handler waits for something.
    Waiting(Running<X>),
}

/// A handler that waits for something; panics come out as faults.
pub(crate) type Running<X> = Pin<Box<dyn Future<Output = Result<Reply<X>, Fault>> + Send>>;

/// Runs one handler for one worker.
pub(crate) trait Run<X: Exchange> {
    /// Starts on a request.
    fn start(&mut self, rq: Request<X>) -> Started<X>;
    /// Whether requests can be served at the moment.
    fn is_able(&self) -> bool;
    /// Attaches the handler to its worker.
    fn attach(&self, worker: &Attachment);
    /// Tells the handler that a request which is answered later was sent again.
    fn asked_again(&self, rq: &Request<X>, token: u64);
    /// Tells the handler that nobody waits any more for a request which is answered later.
    fn withdrawn(&self, rq: &Request<X>, token: u64);
}

/// Makes a runner for each worker.
pub(crate) type MakeRunner<X> = Arc<dyn Fn() -> Box<dyn Run<X>> + Send + Sync>;

pub(crate) fn runner<X: Exchange, H: Handler<X>>(handler: H) -> MakeRunner<X> {
    let handler = Arc::new(handler);
    Arc::new(move || {
        Box::new(in_place(Arc::clone(&handler), |handler: Arc<H>, rq| async move { handler.handle(rq).await }))
    })
}

fn in_place<X, H, F, M>(handler: Arc<H>, make: M) -> InPlace<X, H, F, M>
where
    X: Exchange,
    M: Fn(Arc<H>, Request<X>) -> F,
    F: Future<Output = Result<Reply<X>, Fault>> + Send + 'static,
{
    InPlace { handler, make, place: Box::pin(None), exchange: PhantomData }
}

struct InPlace<X, H, F, M> {
    handler: Arc<H>,
    make: M,
    /// Used again for every future that is ready at its first poll, and given away whole with one that is not.
    place: Pin<Box<Option<F>>>,
    exchange: PhantomData<fn() -> X>,
}

impl<X, H, F, M> Run<X> for InPlace<X, H, F, M>
where
    X: Exchange,
    H: Handler<X>,
    M: Fn(Arc<H>, Request<X>) -> F,
    F: Future<Output = Result<Reply<X>, Fault>> + Send + 'static,
{
    fn start(&mut self, rq: Request<X>) -> Started<X> {
        let future = (self.make)(Arc::clone(&self.handler), rq);
        self.place.set(Some(future));
        // The waker does nothing: a future that is pending now is polled again by its task, with a waker that does.
        let polled = poll_once(&mut self.place, &mut Context::from_waker(Waker::noop()));
        match polled {
            Poll::Ready(result) => {
                // Dropping what a panic left may panic again.
                if let Err(panic) = catch_unwind(AssertUnwindSafe(|| self.place.set(None))) {
                    self.place = Box::pin(None);
                    return Started::Done(Err(panicked(&*panic)));
                }
                Started::Done(result)
            }
            Poll::Pending => {
                let whole = std::mem::replace(&mut self.place, Box::pin(None));
                Started::Waiting(Box::pin(Whole(whole)))
            }
        }
    }

    fn is_able(&self) -> bool {
        // A handler that panics when it is asked is not able; the worker goes on.
        catch_unwind(AssertUnwindSafe(|| self.handler.is_able())).unwrap_or(false)
    }

    fn attach(&self, worker: &Attachment) {
        self.handler.attach(worker);
    }

    fn asked_again(&self, rq: &Request<X>, token: u64) {
        // A handler that panics here has the request go on as it was.
        let _ = catch_unwind(AssertUnwindSafe(|| self.handler.asked_again(rq, token)));
    }

    fn withdrawn(&self, rq: &Request<X>, token: u64) {
        // A handler that panics here answers a request that nobody waits for, which is dropped.
        let _ = catch_unwind(AssertUnwindSafe(|| self.handler.withdrawn(rq, token)));
    }
}

/// A place that was given away with its future.
struct Whole<F>(Pin<Box<Option<F>>>);

impl<X, F> Future for Whole<F>
where
    X: Exchange,
    F: Future<Output = Result<Reply<X>, Fault>>,
{
    type Output = Result<Reply<X>, Fault>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        poll_once(&mut self.0, context)
    }
}

fn poll_once<X, F>(place: &mut Pin<Box<Option<F>>>, context: &mut Context<'_>) -> Poll<Result<Reply<X>, Fault>>
where
    X: Exchange,
    F: Future<Output = Result<Reply<X>, Fault>>,
{
    let poll = || place.as_mut().as_pin_mut().map_or(Poll::Pending, |future| future.poll(context));
    catch_unwind(AssertUnwindSafe(poll)).unwrap_or_else(|panic| Poll::Ready(Err(panicked(&*panic))))
}

fn panicked(panic: &(dyn Any + Send)) -> Fault {
    let text = panic.downcast_ref::<&str>().copied();
    let text = text.or_else(|| panic.downcast_ref::<String>().map(String::as_str)).unwrap_or("no message");
    Fault::new(format!("the handler panicked: {text}"))
}
