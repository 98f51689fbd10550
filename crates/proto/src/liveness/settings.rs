//! What a home server is judged by.

use std::time::Duration;

/// What a home server is judged by; the defaults are those of the field.
///
/// Values that would make no sense are read as the nearest that does: intervals are at least [`Self::SHORTEST`] and at
/// most a day, counts at least 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LivenessSettings {
    /// In what time a request is answered, by a server that works.
    ///
    /// All that stay unanswered within one such window count once: a burst of requests is not proof of many failures.
    pub response_window: Duration,
    /// After how many response windows in a row without an answer an alive server is suspect.
    pub suspect_after: u32,
    /// After how many response windows in a row without an answer, the first ones counted, a server is dead.
    pub dead_after: u32,
    /// How long a server may be suspect without an answer before it is dead.
    pub suspect_for: Duration,
    /// A failure ratio at which a server is dead although it answers some requests; `None`: it is not looked at.
    ///
    /// Beware: a realm behind the server that is silent makes the server look bad for all others.
    pub failure_ratio: Option<FailureRatio>,
    /// Whether the server is probed with Status-Server ([RFC 5997](https://www.rfc-editor.org/rfc/rfc5997)).
    pub probes: bool,
    /// The time from one probe to the next: Tw of [RFC 3539 section 3.4.1], at least 6 s, varied by up to 2 s.
    ///
    /// [RFC 3539 section 3.4.1]: https://www.rfc-editor.org/rfc/rfc3539#section-3.4.1
    pub probe_interval: Duration,
    /// How many probes in a row a dead server has to answer before it is alive.
    pub probes_to_revive: u32,
    /// After what time a dead server gets another chance that is not probed, or has never answered a probe.
    pub revive_interval: Duration,
}

impl LivenessSettings {
    /// The shortest probe interval: [RFC 3539 section 3.4.1] forbids less, lest watchdogs load the network.
    ///
    /// [RFC 3539 section 3.4.1]: https://www.rfc-editor.org/rfc/rfc3539#section-3.4.1
    pub const SHORTEST_PROBE_INTERVAL: Duration = Duration::from_secs(6);

    /// By how much a probe interval is shortened or lengthened at most.
    pub const PROBE_JITTER: Duration = Duration::from_secs(2);

    /// The shortest of the other intervals.
    pub const SHORTEST: Duration = Duration::from_millis(1);

    /// The values with those that make no sense set right.
    #[must_use]
    pub fn sound(self) -> Self {
        let interval = |value: Duration, least: Duration| value.clamp(least, LONGEST);
        Self {
            response_window: interval(self.response_window, Self::SHORTEST),
            suspect_after: self.suspect_after.max(1),
            dead_after: self.dead_after.max(self.suspect_after).max(1),
            suspect_for: interval(self.suspect_for, Self::SHORTEST),
            failure_ratio: self.failure_ratio.map(FailureRatio::sound),
            probes: self.probes,
            probe_interval: interval(self.probe_interval, Self::SHORTEST_PROBE_INTERVAL),
            probes_to_revive: self.probes_to_revive.max(1),
            revive_interval: interval(self.revive_interval, Self::SHORTEST),
        }
    }
}

impl Default for LivenessSettings {
    /// A response window of 20 s, suspect after one and dead after three or 40 s, probes each 30 s of which three
    /// revive, and another chance after 120 s where there are no probes.
    fn default() -> Self {
        Self {
            response_window: Duration::from_secs(20),
            suspect_after: 1,
            dead_after: 3,
            suspect_for: Duration::from_secs(40),
            failure_ratio: None,
            probes: true,
            probe_interval: Duration::from_secs(30),
            probes_to_revive: 3,
            revive_interval: Duration::from_secs(120),
        }
    }
}

/// So many failures among so many of the newest requests.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FailureRatio {
    /// How many of them got no answer.
    pub failures: u32,
    /// How many requests are looked at, at most [`FailureRatio::MOST`]; fewer are no basis for a judgement.
    pub of: u32,
}

impl FailureRatio {
    /// How many requests can be looked at.
    pub const MOST: u32 = 64;

    fn sound(self) -> Self {
        let of = self.of.clamp(1, Self::MOST);
        Self { failures: self.failures.clamp(1, of), of }
    }
}

/// The newest outcomes, one bit each.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Outcomes {
    failed: u64,
    count: u32,
}

impl Outcomes {
    pub(super) fn push(&mut self, failed: bool) {
        self.failed = self.failed << 1 | u64::from(failed);
        self.count = self.count.saturating_add(1).min(FailureRatio::MOST);
    }

    pub(super) fn reach(&self, ratio: Option<FailureRatio>) -> bool {
        ratio.is_some_and(|ratio| {
            let mask = u64::MAX >> FailureRatio::MOST.saturating_sub(ratio.of).min(63);
            self.count >= ratio.of && (self.failed & mask).count_ones() >= ratio.failures
        })
    }
}

const LONGEST: Duration = Duration::from_secs(86_400);
