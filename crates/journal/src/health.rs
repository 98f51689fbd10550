//! How a journal fares.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant, SystemTime};

/// Whether records become durable at the moment.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Health {
    /// The last attempt succeeded.
    Working,
    /// The disk refuses; attempts go on, with and without new records.
    Failing {
        /// When the first of the failed attempts was.
        since: SystemTime,
        /// What the disk said last.
        reason: Arc<str>,
        /// How many attempts failed since then.
        attempts: u64,
    },
    /// The disk has neither succeeded nor failed for longer than a record is tried.
    Stalled {
        /// When the operation began.
        since: SystemTime,
    },
    /// The journal accepts nothing any more.
    Closed,
}

/// What happened since the journal was opened.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Counters {
    /// Records that became durable.
    pub durable: u64,
    /// Octets of the records that became durable.
    pub octets: u64,
    /// Batches that became durable, each with one sync.
    pub batches: u64,
    /// Records refused because the queue was full.
    pub refused: u64,
    /// Records given up because the disk failed for too long.
    pub given_up: u64,
    /// Attempts to write or sync a batch, or to begin a segment, that failed.
    pub failures: u64,
    /// Segments begun.
    pub segments: u64,
}

/// What the writer tells and everybody may ask.
pub(crate) struct Pulse {
    state: Mutex<State>,
    refused: AtomicU64,
    patience: Duration,
}

struct State {
    health: Health,
    /// The disk is at work since then.
    busy: Option<(Instant, SystemTime)>,
    counters: Counters,
}

impl Health {
    /// Tells whether an acknowledgement can be expected for a record that arrives now.
    #[must_use]
    pub fn is_working(&self) -> bool {
        matches!(self, Self::Working)
    }
}

impl Pulse {
    /// Begins with a working journal; it counts as stalled when one operation takes longer than `patience`.
    pub(crate) fn new(patience: Duration) -> Self {
        let state = State { health: Health::Working, busy: None, counters: Counters::default() };
        Self { state: Mutex::new(state), refused: AtomicU64::new(0), patience }
    }

    pub(crate) fn health(&self) -> Health {
        let state = self.lock();
        match state.busy {
            // A failure is the better explanation while an attempt to get over it goes on.
            Some((begun, since)) if state.health.is_working() && begun.elapsed() > self.patience => {
                Health::Stalled { since }
            }
            _ => state.health.clone(),
        }
    }

    pub(crate) fn counters(&self) -> Counters {
        Counters { refused: self.refused.load(Ordering::Relaxed), ..self.lock().counters }
    }

    pub(crate) fn refused(&self) {
        self.refused.fetch_add(1, Ordering::Relaxed);
    }

    pub(crate) fn count(&self, change: impl FnOnce(&mut Counters)) {
        change(&mut self.lock().counters);
    }

    pub(crate) fn busy(&self, now: SystemTime) {
        self.lock().busy = Some((Instant::now(), now));
    }

    /// Notes a success; returns how many attempts had failed before it, and since when.
    pub(crate) fn succeeded(&self) -> Option<(u64, SystemTime)> {
        let mut state = self.lock();
        state.busy = None;
        match std::mem::replace(&mut state.health, Health::Working) {
            Health::Failing { since, attempts, .. } => Some((attempts, since)),
            _ => None,
        }
    }

    /// Notes a failure; tells whether it is the first one after a success.
    pub(crate) fn failed(&self, now: SystemTime, reason: Arc<str>) -> bool {
        let mut state = self.lock();
        state.busy = None;
        state.counters.failures += 1;
        if let Health::Failing { reason: last, attempts, .. } = &mut state.health {
            *last = reason;
            *attempts += 1;
            return false;
        }
        state.health = Health::Failing { since: now, reason, attempts: 1 };
        true
    }

    pub(crate) fn closed(&self) {
        let mut state = self.lock();
        (state.busy, state.health) = (None, Health::Closed);
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn failures_add_up_until_a_success() {
        let pulse = Pulse::new(Duration::from_secs(3_600));
        let since = SystemTime::UNIX_EPOCH;
        assert!(pulse.failed(since, "one".into()));
        assert!(!pulse.failed(since + Duration::from_secs(1), "two".into()));
        assert_eq!(pulse.health(), Health::Failing { since, reason: "two".into(), attempts: 2 });
        assert_eq!(pulse.succeeded(), Some((2, since)));
        assert!(pulse.health().is_working());
        assert_eq!((pulse.succeeded(), pulse.counters().failures), (None, 2));
    }

    #[test]
    fn a_disk_that_says_nothing_is_seen() {
        let pulse = Pulse::new(Duration::ZERO);
        pulse.busy(SystemTime::UNIX_EPOCH);
        while pulse.health().is_working() {}
        assert_eq!(pulse.health(), Health::Stalled { since: SystemTime::UNIX_EPOCH });
        pulse.succeeded();
        assert!(pulse.health().is_working());
    }
}
