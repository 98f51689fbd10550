//! The thread that writes: batch after batch, with patience on a failing disk.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use crate::error::AppendError;
use crate::health::Pulse;
use crate::options::Options;
use crate::queue::{Batch, Queue, Work};
use crate::segments::Segments;

/// What became of a batch of records.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Settled {
    /// The sequence number of the first record; batches come in order and without gaps.
    pub first: u64,
    /// The sequence number of the last record.
    pub last: u64,
    /// Whether they are durable, or why they must not be acknowledged.
    pub outcome: Result<(), AppendError>,
}

/// What is called for each batch that is settled.
pub(crate) type Hook = Arc<dyn Fn(&Settled) + Send + Sync>;

/// What the callers and the writer share.
pub(crate) struct Shared {
    pub(crate) queue: Queue,
    pub(crate) pulse: Pulse,
    pub(crate) hooks: Mutex<Vec<Hook>>,
}

/// The state of the writer's thread.
pub(crate) struct Writer {
    pub(crate) shared: Arc<Shared>,
    pub(crate) segments: Segments,
    pub(crate) options: Options,
    /// For the log.
    pub(crate) folder: PathBuf,
    /// When the last attempt on the disk began.
    pub(crate) attempted: Option<Instant>,
}

impl Writer {
    /// Works until the queue is closed and empty.
    pub(crate) fn run(mut self) {
        let _last_words = LastWords(self.shared.clone());
        let mut spare = Vec::new();
        let mut pause = Pause::new(&self.options);
        loop {
            let failing = !self.shared.pulse.health().is_working();
            match self.shared.queue.wait(failing.then_some(pause.current())) {
                Work::Write => {
                    self.hold_back(failing, &pause);
                    spare = self.settle(spare, &mut pause);
                }
                // Nobody sends to a server that does not answer: without this, a journal that failed once and was then
                // left alone would never be found working again.
                Work::Probe => {
                    let first = self.shared.queue.first();
                    let probed = self.attempt(&mut pause, |segments, now| segments.probe(first, now));
                    drop(probed);
                }
                Work::Finish => return,
            }
        }
    }

    /// Lets records arrive if the last attempt began a very short time ago, or failed not long ago.
    fn hold_back(&self, failing: bool, pause: &Pause) {
        let Some(attempted) = self.attempted else { return };
        let rest = if failing { self.options.gather.max(pause.current()) } else { self.options.gather };
        let left = rest.saturating_sub(attempted.elapsed());
        if !left.is_zero() {
            self.shared.queue.pause(left);
        }
    }

    /// Takes a batch and makes it durable or gives it up; returns an empty buffer.
    fn settle(&mut self, spare: Vec<u8>, pause: &mut Pause) -> Vec<u8> {
        let batch = Doomed { batch: self.shared.queue.take(spare), shared: self.shared.clone(), done: false };
        let mut batch = batch;
        let deadline = batch.batch.since + self.options.give_up;
        let mut closing = false;
        let outcome = loop {
            let Batch { octets, first, .. } = &mut batch.batch;
            let Err(reason) = self.attempt(pause, |segments, now| segments.commit(octets, *first, now)) else {
                break Ok(());
            };
            let left = deadline.saturating_duration_since(Instant::now());
            if closing || left.is_zero() {
                break Err(AppendError::GivenUp { reason });
            }
            // The last attempt is made at the deadline, or as soon as the journal is being closed.
            closing = self.shared.queue.pause(pause.current().min(left));
        };
        batch.finish(outcome);
        let mut octets = std::mem::take(&mut batch.batch.octets);
        octets.clear();
        if octets.capacity() > KEPT_BUFFER {
            // A buffer that a bad hour has blown up is not kept for ever.
            octets = Vec::new();
        }
        octets
    }

    /// Does something on the disk and keeps the pulse and the log.
    fn attempt(
        &mut self,
        pause: &mut Pause,
        work: impl FnOnce(&mut Segments, SystemTime) -> std::io::Result<()>,
    ) -> Result<(), Arc<str>> {
        let (now, pulse) = (SystemTime::now(), &self.shared.pulse);
        let folder = self.folder.display();
        self.attempted = Some(Instant::now());
        pulse.busy(now);
        let result = work(&mut self.segments, now);
        let begun = self.segments.begun();
        pulse.count(|counters| counters.segments = begun);
        match result {
            Ok(()) => {
                pause.reset();
                if let Some((attempts, _)) = pulse.succeeded() {
                    tracing::info!(%folder, attempts, "the accounting journal works again");
                }
                Ok(())
            }
            Err(error) => {
                let reason: Arc<str> = error.to_string().into();
                if pulse.failed(now, reason.clone()) {
                    tracing::error!(
                        %folder, %error,
                        "the accounting journal cannot be written, accounting is not acknowledged until it can; \
                         check the disk's space and the folder's permissions"
                    );
                } else {
                    pause.grow();
                }
                Err(reason)
            }
        }
    }
}

/// A batch that is given up unless it is finished otherwise, even by a panic.
struct Doomed {
    batch: Batch,
    shared: Arc<Shared>,
    done: bool,
}

impl Doomed {
    fn finish(&mut self, outcome: Result<(), AppendError>) {
        self.done = true;
        let Batch { first, count, ref octets, ref fate, .. } = self.batch;
        let Shared { queue, pulse, hooks } = &*self.shared;
        queue.settled();
        pulse.count(|counters| match outcome {
            Ok(()) => {
                counters.durable += count;
                counters.octets += octets.len() as u64;
                counters.batches += 1;
            }
            Err(_) => counters.given_up += count,
        });
        let settled = fate.settle(outcome.clone());
        if count > 0 {
            let told = Settled { first, last: first + count - 1, outcome };
            // Cloned, so that a hook may add hooks.
            let hooks = hooks.lock().unwrap_or_else(PoisonError::into_inner).clone();
            for hook in hooks {
                if catch_unwind(AssertUnwindSafe(|| hook(&told))).is_err() {
                    tracing::error!("a hook of the accounting journal panicked");
                }
            }
        }
        settled.wake();
    }
}

impl Drop for Doomed {
    fn drop(&mut self) {
        if !self.done {
            self.finish(Err(AppendError::Closed));
        }
    }
}

/// Leaves nobody waiting when the thread ends, whatever ended it.
struct LastWords(Arc<Shared>);

impl Drop for LastWords {
    fn drop(&mut self) {
        self.0.queue.kill();
        self.0.pulse.closed();
        let batch = self.0.queue.take(Vec::new());
        drop(Doomed { batch, shared: self.0.clone(), done: false });
    }
}

/// The pause between attempts on a failing disk.
struct Pause {
    first: Duration,
    longest: Duration,
    current: Duration,
}

impl Pause {
    fn new(options: &Options) -> Self {
        let (first, longest) = (options.retry_first, options.retry_longest.max(options.retry_first));
        Self { first, longest, current: first }
    }

    fn current(&self) -> Duration {
        self.current
    }

    fn grow(&mut self) {
        self.current = self.current.saturating_mul(2).min(self.longest);
    }

    fn reset(&mut self) {
        self.current = self.first;
    }
}

/// The greatest buffer in octets that is kept for the next batch.
const KEPT_BUFFER: usize = 4 << 20;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_double_up_to_the_longest() {
        let options = Options::default().retry(Duration::from_millis(10), Duration::from_millis(35));
        let mut pause = Pause::new(&options);
        let mut pauses = Vec::new();
        for _ in 0..4 {
            pauses.push(pause.current().as_millis());
            pause.grow();
        }
        assert_eq!(pauses, [10, 20, 35, 35]);
        pause.reset();
        assert_eq!(pause.current().as_millis(), 10);
    }
}
