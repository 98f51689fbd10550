//! When the next request is due.

use std::time::Duration;

use super::random::Rng;

/// How requests follow each other.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Pace {
    /// Closed loop: so many are outstanding, and each reply lets the next one go.
    Window(usize),
    /// Open loop: so many a second, whether they are answered or not.
    Rate(f64, Spacing),
}

/// How requests of an open loop are spaced.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Spacing {
    /// At random, as independent callers come.
    Poisson,
    /// All gaps alike.
    Even,
}

/// The moments at which requests of an open loop are due, whatever became of those before.
///
/// Latency counts from them: a request that could not go because all before it were stuck has waited too, and a
/// generator that forgets this makes a slow server look fast (coordinated omission).
#[derive(Debug, Clone)]
pub(super) struct Schedule {
    /// Nanoseconds since the start: as a fraction, or the errors of rounding would add up.
    next: f64,
    gap: f64,
    spacing: Spacing,
}

impl Schedule {
    /// Starts at once, at `rate` a second.
    pub(super) fn new(rate: f64, spacing: Spacing) -> Self {
        Self { next: 0.0, gap: 1e9 / rate, spacing }
    }

    /// Puts everything off by a share of a gap.
    pub(super) fn delay(&mut self, share: f64) {
        self.next += self.gap * share;
    }

    /// When the next request is due, from the start.
    pub(super) fn due(&self) -> Duration {
        Duration::from_nanos(self.next as u64)
    }

    /// Goes on to the request after it.
    pub(super) fn advance(&mut self, rng: &mut Rng) {
        self.next += match self.spacing {
            Spacing::Even => self.gap,
            Spacing::Poisson => -rng.unit().ln() * self.gap,
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gaps(spacing: Spacing) -> Vec<f64> {
        let (mut schedule, mut rng) = (Schedule::new(50_000.0, spacing), Rng::new(5, 0));
        (0..100_000)
            .map(|_| {
                let before = schedule.due();
                schedule.advance(&mut rng);
                (schedule.due() - before).as_nanos() as f64
            })
            .collect()
    }

    #[test]
    fn even_gaps_are_even() {
        assert!(gaps(Spacing::Even).into_iter().all(|gap| (gap - 20_000.0).abs() <= 1.0));
    }

    #[test]
    fn poisson_gaps_have_the_mean_and_the_deviation_of_an_exponential() {
        let gaps = gaps(Spacing::Poisson);
        let mean = gaps.iter().sum::<f64>() / gaps.len() as f64;
        let deviation = (gaps.iter().map(|gap| (gap - mean).powi(2)).sum::<f64>() / gaps.len() as f64).sqrt();
        assert!((mean / 20_000.0 - 1.0).abs() < 0.02, "{mean}");
        assert!((deviation / 20_000.0 - 1.0).abs() < 0.03, "{deviation}");
    }
}
