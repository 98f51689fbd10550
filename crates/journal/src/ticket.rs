//! The promise of a durable record.

use std::fmt;
use std::future::Future;
use std::pin::{Pin, pin};
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::Thread;

use crate::error::AppendError;

/// A record that was accepted and is not durable yet: a future of its sequence number.
///
/// Dropping a ticket does not take the record back.
#[must_use = "a record may only be acknowledged when its ticket says that it is durable"]
pub struct Ticket {
    sequence: u64,
    fate: Arc<Fate>,
    slot: Option<usize>,
}

/// What became of a batch; its records share it.
#[derive(Default)]
pub(crate) struct Fate {
    /// One of `WAITING`, `DURABLE`, `LOST`.
    state: AtomicU8,
    waiting: Mutex<Waiting>,
}

#[derive(Default)]
struct Waiting {
    wakers: Vec<Option<Waker>>,
    error: Option<AppendError>,
}

impl Ticket {
    pub(crate) fn new(sequence: u64, fate: Arc<Fate>) -> Self {
        Self { sequence, fate, slot: None }
    }

    /// Returns the number of the record within this run of the journal; numbers grow in the order of writing.
    #[must_use]
    pub fn sequence(&self) -> u64 {
        self.sequence
    }

    /// Returns what became of the record, or `None` as long as that is open.
    ///
    /// It costs one load from memory while it is open, so a worker may keep a queue of tickets and look at the first
    /// whenever [`crate::Journal::on_settled`] calls. Tickets are settled in the order of their numbers.
    ///
    /// # Errors
    /// The record is not durable and must not be acknowledged.
    #[must_use]
    pub fn outcome(&self) -> Option<Result<u64, AppendError>> {
        self.fate.settled().map(|outcome| outcome.map(|()| self.sequence))
    }

    /// What becomes of the batch that the record is in.
    pub(crate) fn fate(&self) -> Arc<Fate> {
        Arc::clone(&self.fate)
    }

    /// Blocks the thread until the record's fate is known; for callers outside of an async runtime.
    ///
    /// # Errors
    /// The record is not durable and must not be acknowledged.
    pub fn wait(self) -> Result<u64, AppendError> {
        let waker = Arc::new(Unpark(std::thread::current())).into();
        let mut context = Context::from_waker(&waker);
        let mut ticket = pin!(self);
        loop {
            match ticket.as_mut().poll(&mut context) {
                Poll::Ready(outcome) => return outcome,
                Poll::Pending => std::thread::park(),
            }
        }
    }
}

impl Future for Ticket {
    type Output = Result<u64, AppendError>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        if let Some(outcome) = self.outcome() {
            return Poll::Ready(outcome);
        }
        let ticket = &mut *self;
        let mut waiting = ticket.fate.lock();
        // It may have been settled while the lock was awaited.
        if ticket.fate.state.load(Ordering::Acquire) == WAITING {
            match ticket.slot.and_then(|slot| waiting.wakers.get_mut(slot)) {
                Some(Some(waker)) => waker.clone_from(context.waker()),
                Some(place) => *place = Some(context.waker().clone()),
                None => {
                    ticket.slot = Some(waiting.wakers.len());
                    waiting.wakers.push(Some(context.waker().clone()));
                }
            }
            return Poll::Pending;
        }
        drop(waiting);
        self.outcome().map_or(Poll::Pending, Poll::Ready)
    }
}

impl Drop for Ticket {
    fn drop(&mut self) {
        let Some(slot) = self.slot else { return };
        if self.fate.state.load(Ordering::Acquire) == WAITING
            && let Some(waker) = self.fate.lock().wakers.get_mut(slot)
        {
            *waker = None;
        }
    }
}

impl fmt::Debug for Ticket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Ticket").field("sequence", &self.sequence).field("outcome", &self.outcome()).finish()
    }
}

impl fmt::Debug for Fate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Fate").field(&self.settled()).finish()
    }
}

impl Fate {
    /// What became of the batch; `None` as long as that is open.
    pub(crate) fn settled(&self) -> Option<Result<(), AppendError>> {
        match self.state.load(Ordering::Acquire) {
            WAITING => None,
            DURABLE => Some(Ok(())),
            _ => Some(Err(self.lock().error.clone().unwrap_or(AppendError::Closed))),
        }
    }

    /// Tells all tickets, once; wakers must be woken by [`Sleepers::wake`] afterwards.
    pub(crate) fn settle(&self, outcome: Result<(), AppendError>) -> Sleepers {
        let mut waiting = self.lock();
        let state = if outcome.is_ok() { DURABLE } else { LOST };
        waiting.error = outcome.err();
        self.state.store(state, Ordering::Release);
        Sleepers(std::mem::take(&mut waiting.wakers))
    }

    fn lock(&self) -> MutexGuard<'_, Waiting> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The tasks that wait for a batch that is settled.
#[must_use]
pub(crate) struct Sleepers(Vec<Option<Waker>>);

impl Sleepers {
    pub(crate) fn wake(self) {
        self.0.into_iter().flatten().for_each(Waker::wake);
    }
}

struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

const WAITING: u8 = 0;
const DURABLE: u8 = 1;
const LOST: u8 = 2;

#[cfg(test)]
mod tests {
    use std::sync::atomic::AtomicUsize;

    use super::*;

    #[derive(Default)]
    struct Count(AtomicUsize);

    impl Wake for Count {
        fn wake(self: Arc<Self>) {
            self.0.fetch_add(1, Ordering::Relaxed);
        }
    }

    #[test]
    fn a_ticket_wakes_its_last_waker_once() {
        let (fate, first, second) = (Arc::new(Fate::default()), Arc::new(Count::default()), Arc::new(Count::default()));
        let mut ticket = Ticket::new(5, fate.clone());
        for count in [&first, &second] {
            let waker = count.clone().into();
            assert_eq!(Pin::new(&mut ticket).poll(&mut Context::from_waker(&waker)), Poll::Pending);
        }
        fate.settle(Ok(())).wake();
        assert_eq!((first.0.load(Ordering::Relaxed), second.0.load(Ordering::Relaxed)), (0, 1));
        assert_eq!(ticket.outcome(), Some(Ok(5)));
        assert_eq!(Pin::new(&mut ticket).poll(&mut Context::from_waker(Waker::noop())), Poll::Ready(Ok(5)));
    }

    #[test]
    fn a_dropped_ticket_keeps_no_task_alive() {
        let (fate, count) = (Arc::new(Fate::default()), Arc::new(Count::default()));
        let mut ticket = Ticket::new(1, fate.clone());
        let waker = Waker::from(count.clone());
        assert!(Pin::new(&mut ticket).poll(&mut Context::from_waker(&waker)).is_pending());
        drop((ticket, waker));
        assert_eq!(Arc::strong_count(&count), 1);
        fate.settle(Ok(())).wake();
        assert_eq!(count.0.load(Ordering::Relaxed), 0);
    }

    #[test]
    fn a_loss_tells_why() {
        let fate = Arc::new(Fate::default());
        let ticket = Ticket::new(1, fate.clone());
        let lost = AppendError::GivenUp { reason: "no space left".into() };
        fate.settle(Err(lost.clone())).wake();
        assert_eq!(ticket.wait(), Err(lost));
    }
}
