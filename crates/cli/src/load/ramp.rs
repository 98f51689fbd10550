//! The search for the highest rate that a server keeps up with.

use std::time::Duration;

/// What is looked for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Goal {
    /// The rate of the first step.
    pub(super) from: f64,
    /// The bound of the 99th percentile.
    pub(super) p99: Duration,
    /// Requests without reply that may be, in percent.
    pub(super) loss: f64,
}

/// What came of one step.
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize)]
pub(super) struct Step {
    /// Requests a second that were to be sent.
    pub(super) offered: f64,
    /// Requests that fell due in the step: at random their number is not the rate's.
    pub(super) due: u64,
    /// Right replies that came before its end.
    pub(super) answered: u64,
    /// Right replies a second.
    pub(super) achieved: f64,
    /// The 99th percentile, in nanoseconds.
    pub(super) p99_ns: u64,
    /// Requests without reply, in percent.
    pub(super) loss_percent: f64,
    /// Requests that were sent again.
    pub(super) retransmitted: u64,
    /// Wrong replies.
    pub(super) wrong: u64,
    /// Whether the server kept up.
    pub(super) passed: bool,
}

impl Step {
    /// Decides whether the server kept up.
    pub(super) fn judged(mut self, goal: &Goal) -> Self {
        // What may be on its way at the end, while latency is within its bound.
        let way = self.offered * goal.p99.as_secs_f64() + 1.0;
        self.passed = self.wrong == 0
            && self.retransmitted == 0
            && self.loss_percent <= goal.loss
            && u128::from(self.p99_ns) <= goal.p99.as_nanos()
            // Behind by more than a fiftieth: what was asked piles up.
            && self.answered as f64 >= self.due as f64 * 0.98 - way;
        self
    }
}

/// Doubles the rate until a step fails, then halves the gap until it is no wider than a thirty-second of the rate.
///
/// A step that fails is made again, since a moment in which the machine was busy elsewhere says nothing of the rate.
/// Returns the best step that passed. A wrong reply ends the search: the server does not keep up at any rate.
pub(super) fn search<E>(goal: &Goal, mut step: impl FnMut(f64) -> Result<Option<Step>, E>) -> Result<Option<Step>, E> {
    let mut best: Option<Step> = None;
    let mut failed: Option<f64> = None;
    let mut rate = goal.from;
    for _ in 0..MOST {
        let Some(mut tried) = step(rate)? else { break };
        if !tried.passed && tried.wrong == 0 {
            let Some(again) = step(rate)? else { break };
            tried = again;
        }
        if tried.wrong > 0 {
            return Ok(None);
        }
        if tried.passed {
            best = Some(tried);
        } else {
            failed = Some(rate);
        }
        rate = match (best, failed) {
            (Some(best), None) => best.offered * 2.0,
            (None, Some(failed)) => failed / 2.0,
            (Some(best), Some(failed)) if failed - best.offered > failed / 32.0 => f64::midpoint(best.offered, failed),
            _ => break,
        };
        if rate < 1.0 {
            break;
        }
    }
    Ok(best)
}

/// More steps than any search needs.
const MOST: usize = 64;

#[cfg(test)]
mod tests {
    use super::*;

    const GOAL: Goal = Goal { from: 1_000.0, p99: Duration::from_millis(5), loss: 0.0 };

    const NOTHING: Step = Step {
        offered: 0.0,
        due: 0,
        answered: 0,
        achieved: 0.0,
        p99_ns: 0,
        loss_percent: 0.0,
        retransmitted: 0,
        wrong: 0,
        passed: false,
    };

    fn step(offered: f64, limit: f64) -> Step {
        let p99_ns = if offered <= limit { 1_000_000 } else { 50_000_000 };
        let due = (offered * 3.0) as u64;
        let step = Step { offered, due, answered: due, achieved: offered, p99_ns, ..NOTHING };
        step.judged(&GOAL)
    }

    fn found(limit: f64) -> Option<f64> {
        search::<()>(&GOAL, |rate| Ok(Some(step(rate, limit)))).unwrap().map(|step| step.offered)
    }

    #[test]
    fn the_limit_is_found_from_below_and_from_above() {
        for limit in [37_000.0, 1_000.0, 612_345.0, 100.0] {
            let rate = found(limit).unwrap();
            assert!(rate <= limit && rate > limit * 0.95, "{rate} for {limit}");
        }
        assert_eq!(found(0.5), None);
    }

    #[test]
    fn a_step_passes_only_if_nothing_is_wrong_late_or_lost() {
        let good = step(10_000.0, 20_000.0);
        assert!(good.passed);
        for bad in [
            Step { answered: 27_000, ..good },
            Step { loss_percent: 0.1, ..good },
            Step { retransmitted: 1, ..good },
            Step { wrong: 1, ..good },
            Step { p99_ns: 5_000_001, ..good },
        ] {
            assert!(!bad.judged(&GOAL).passed, "{bad:?}");
        }
    }

    #[test]
    fn fewer_requests_than_the_rate_by_chance_are_no_failure_of_the_server() {
        // 875 a second for two seconds, of which 1,706 fell due.
        let step = Step { offered: 875.0, due: 1_706, answered: 1_702, achieved: 851.0, p99_ns: 900_000, ..NOTHING };
        assert!(step.judged(&GOAL).passed);
        assert!(!Step { answered: 1_600, ..step }.judged(&GOAL).passed);
    }

    #[test]
    fn one_bad_moment_does_not_end_the_climb() {
        let mut steps = 0;
        let best = search::<()>(&GOAL, |rate| {
            steps += 1;
            // The second step of all fails, at a rate that is far below the limit.
            Ok(Some(if steps == 2 { step(rate, 0.0) } else { step(rate, 50_000.0) }))
        });
        assert!(best.unwrap().is_some_and(|best| best.offered > 47_000.0));
    }

    #[test]
    fn a_wrong_reply_ends_the_search() {
        let result = search::<()>(&GOAL, |rate| Ok(Some(Step { wrong: 1, ..step(rate, 9e9) }))).unwrap();
        assert_eq!(result, None);
    }
}
