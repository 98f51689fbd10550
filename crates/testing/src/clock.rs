//! Time that passes when a test says so.

use std::time::{Duration, Instant};

/// A clock that stands still until it is moved.
#[derive(Debug, Clone)]
pub struct Clock {
    start: Instant,
    now: Instant,
}

impl Clock {
    /// A clock that stands at its start.
    #[must_use]
    pub fn new() -> Self {
        let start = Instant::now();
        Self { start, now: start }
    }

    /// What time it is.
    #[must_use]
    pub const fn now(&self) -> Instant {
        self.now
    }

    /// How much time has passed since the start.
    #[must_use]
    pub fn elapsed(&self) -> Duration {
        self.now.saturating_duration_since(self.start)
    }

    /// The instant that is `after` the start.
    #[must_use]
    pub fn at(&self, after: Duration) -> Instant {
        self.start + after
    }

    /// Lets time pass; returns what time it is then.
    pub fn advance(&mut self, time: Duration) -> Instant {
        self.now += time;
        self.now
    }

    /// Lets time pass until `then`; time never goes back.
    pub fn advance_to(&mut self, then: Instant) -> Instant {
        self.now = self.now.max(then);
        self.now
    }
}

impl Default for Clock {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_passes_only_forwards() {
        let mut clock = Clock::new();
        let start = clock.now();
        assert_eq!(clock.advance(Duration::from_secs(2)), start + Duration::from_secs(2));
        assert_eq!(clock.advance_to(start), start + Duration::from_secs(2));
        assert_eq!(clock.advance_to(clock.at(Duration::from_secs(5))), start + Duration::from_secs(5));
        assert_eq!(clock.elapsed(), Duration::from_secs(5));
    }
}
