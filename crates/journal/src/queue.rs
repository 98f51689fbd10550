//! What waits for the disk: one buffer that fills while the other is written.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use crate::error::AppendError;
use crate::record::Record;
use crate::ticket::{Fate, Ticket};

/// A bounded queue of encoded records, many in and batches out.
pub(crate) struct Queue {
    limit: usize,
    state: Mutex<State>,
    work: Condvar,
}

/// Records that will be durable together.
pub(crate) struct Batch {
    /// The encoded records.
    pub(crate) octets: Vec<u8>,
    /// The sequence number of the first record.
    pub(crate) first: u64,
    /// The number of records.
    pub(crate) count: u64,
    /// When the first record came.
    pub(crate) since: Instant,
    pub(crate) fate: Arc<Fate>,
}

/// What the writer shall do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Work {
    Write,
    Probe,
    Finish,
}

struct State {
    octets: Vec<u8>,
    first: u64,
    count: u64,
    since: Option<Instant>,
    fate: Arc<Fate>,
    /// Octets in the hands of the writer.
    taken: usize,
    /// The writer sleeps.
    idle: bool,
    closing: bool,
    /// Nobody will ever take a batch again.
    dead: bool,
}

impl Queue {
    pub(crate) fn new(limit: usize) -> Self {
        let state = State {
            octets: Vec::new(),
            first: 1,
            count: 0,
            since: None,
            fate: Arc::default(),
            taken: 0,
            idle: false,
            closing: false,
            dead: false,
        };
        Self { limit, state: Mutex::new(state), work: Condvar::new() }
    }

    /// Encodes a record into the buffer that is being filled.
    pub(crate) fn append(&self, record: &Record<'_>) -> Result<Ticket, AppendError> {
        let length = record.stored_length()?;
        let mut state = self.lock();
        if state.closing || state.dead {
            return Err(AppendError::Closed);
        }
        if state.octets.len() + state.taken + length > self.limit {
            return Err(AppendError::Full { limit: self.limit });
        }
        let sequence = state.first + state.count;
        record.encode(length, sequence, &mut state.octets);
        state.count += 1;
        if state.since.is_none() {
            state.since = Some(Instant::now());
        }
        let ticket = Ticket::new(sequence, state.fate.clone());
        let wake = std::mem::take(&mut state.idle);
        drop(state);
        if wake {
            self.work.notify_all();
        }
        Ok(ticket)
    }

    /// Waits until there is something to write or the queue is closed, or until `patience` is over.
    pub(crate) fn wait(&self, patience: Option<Duration>) -> Work {
        let deadline = patience.map(|patience| Instant::now() + patience);
        let mut state = self.lock();
        loop {
            if state.count > 0 {
                return Work::Write;
            }
            if state.closing {
                return Work::Finish;
            }
            state.idle = true;
            state = match deadline.map(|deadline| deadline.saturating_duration_since(Instant::now())) {
                Some(Duration::ZERO) => {
                    state.idle = false;
                    return Work::Probe;
                }
                Some(left) => self.work.wait_timeout(state, left).unwrap_or_else(PoisonError::into_inner).0,
                None => self.work.wait(state).unwrap_or_else(PoisonError::into_inner),
            };
            state.idle = false;
        }
    }

    /// Takes all that waits and leaves `spare` to be filled.
    pub(crate) fn take(&self, spare: Vec<u8>) -> Batch {
        let mut state = self.lock();
        let batch = Batch {
            octets: std::mem::replace(&mut state.octets, spare),
            first: state.first,
            count: state.count,
            since: state.since.take().unwrap_or_else(Instant::now),
            fate: std::mem::take(&mut state.fate),
        };
        state.first += state.count;
        state.count = 0;
        state.taken = batch.octets.len();
        batch
    }

    /// Gives the octets of a settled batch back to the limit.
    pub(crate) fn settled(&self) {
        self.lock().taken = 0;
    }

    /// Returns the sequence number of the first record that no batch contains yet.
    pub(crate) fn first(&self) -> u64 {
        self.lock().first
    }

    /// Sleeps for `pause`, or until the queue is closed; tells whether it is.
    pub(crate) fn pause(&self, pause: Duration) -> bool {
        let closing = |state: &mut State| !state.closing;
        let state = self.work.wait_timeout_while(self.lock(), pause, closing).unwrap_or_else(PoisonError::into_inner).0;
        state.closing
    }

    /// Accepts nothing more; what waits will still be written.
    pub(crate) fn close(&self) {
        self.lock().closing = true;
        self.work.notify_all();
    }

    /// Accepts nothing more and nothing will be written any more.
    pub(crate) fn kill(&self) {
        self.lock().dead = true;
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
