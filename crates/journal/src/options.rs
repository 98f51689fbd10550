//! How a journal behaves.

use std::time::Duration;

/// How a journal rotates, waits and gives up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    pub(crate) rotate_size: u64,
    pub(crate) rotate_time: Duration,
    pub(crate) queue: usize,
    pub(crate) gather: Duration,
    pub(crate) give_up: Duration,
    pub(crate) retry_first: Duration,
    pub(crate) retry_longest: Duration,
}

impl Options {
    /// Sets the length in octets from which a segment is followed by a new one: 64 MiB if not set.
    ///
    /// A batch is never divided, so a segment whose only content is one great batch may be longer.
    #[must_use]
    pub fn rotate_size(mut self, octets: u64) -> Self {
        self.rotate_size = octets;
        self
    }

    /// Sets the age from which a segment is followed by a new one, with the next record: one hour if not set.
    #[must_use]
    pub fn rotate_time(mut self, age: Duration) -> Self {
        self.rotate_time = age;
        self
    }

    /// Sets how many octets of records may wait for the disk: 32 MiB if not set.
    ///
    /// Beyond it records are refused at once. The buffers may take twice as much memory.
    #[must_use]
    pub fn queue(mut self, octets: usize) -> Self {
        self.queue = octets;
        self
    }

    /// Sets the shortest time from the beginning of one sync to that of the next: 0.5 ms if not set.
    ///
    /// A lone record never waits for it. On a disk that syncs faster than this it lets more records share a sync, which
    /// costs less processor time.
    #[must_use]
    pub fn gather(mut self, time: Duration) -> Self {
        self.gather = time;
        self
    }

    /// Sets how long a record is tried while the disk fails: 10 s if not set; there is always at least one attempt.
    #[must_use]
    pub fn give_up(mut self, time: Duration) -> Self {
        self.give_up = time;
        self
    }

    /// Sets the pauses between attempts on a failing disk, which double: 50 ms to 5 s if not set.
    ///
    /// New records do not shorten a pause, so a record may be tried as late as the longest pause allows.
    #[must_use]
    pub fn retry(mut self, first: Duration, longest: Duration) -> Self {
        self.retry_first = first;
        self.retry_longest = longest;
        self
    }
}

impl Default for Options {
    fn default() -> Self {
        Self {
            rotate_size: 64 << 20,
            rotate_time: Duration::from_secs(3_600),
            queue: 32 << 20,
            gather: Duration::from_micros(500),
            give_up: Duration::from_secs(10),
            retry_first: Duration::from_millis(50),
            retry_longest: Duration::from_secs(5),
        }
    }
}
