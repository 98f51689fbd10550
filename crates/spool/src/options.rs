//! How a spool behaves.

use std::time::Duration;

use ulna_journal as journal;

/// How much a spool takes in, how it is kept, and how it is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Options {
    /// How many octets of records may wait; beyond it nothing is acknowledged. The default is 1 GiB.
    pub most_octets: u64,
    /// How long the oldest record may wait; beyond it nothing more is acknowledged. The default is 30 days.
    pub longest_wait: Duration,
    /// How long records without Event-Timestamp are remembered after they have arrived, so that their repetitions get the
    /// same time: as long as a sender may repeat them. The default is ten minutes.
    pub recall: Duration,
    /// How it is sent.
    pub pace: Pace,
    /// How it is kept.
    pub journal: journal::Options,
}

/// In which pace records are sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pace {
    /// How many records are in memory and under way at once, at least 2. The default is 64.
    pub window: usize,
    /// The first pause while the home server does not answer; it doubles. The default is 1 s.
    pub first: Duration,
    /// The longest pause. The default is 5 min.
    pub longest: Duration,
    /// How long one try may take, with all home servers that are asked in it. The default is 1 min.
    pub patience: Duration,
    /// How often a record is not answered while others are, until it is set aside. The default is 10, which takes a
    /// quarter of an hour at least.
    pub tries: u32,
}

impl Pace {
    /// The pause behind so many tries.
    pub(crate) fn doubled(&self, tries: u32) -> Duration {
        let factor = 1_u32.checked_shl(tries.saturating_sub(1)).unwrap_or(u32::MAX);
        self.first.saturating_mul(factor).min(self.longest)
    }
}

impl Default for Pace {
    fn default() -> Self {
        Self {
            window: 64,
            first: Duration::from_secs(1),
            longest: Duration::from_secs(300),
            patience: Duration::from_secs(60),
            tries: 10,
        }
    }
}

impl Default for Options {
    fn default() -> Self {
        Self {
            most_octets: 1 << 30,
            longest_wait: Duration::from_secs(30 * 86_400),
            recall: Duration::from_secs(600),
            pace: Pace::default(),
            // Small segments, since they are deleted whole.
            journal: journal::Options::default().rotate_size(8 << 20).rotate_time(Duration::from_secs(300)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_double_up_to_the_longest() {
        let seconds: Vec<u64> = (0..12).map(|tries| Pace::default().doubled(tries).as_secs()).collect();
        assert_eq!(seconds, [1, 1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300]);
        assert_eq!(Pace::default().doubled(u32::MAX).as_secs(), 300);
    }
}
