//! When to ask again.

use std::time::Duration;

use ulna_wire::{Code, Random};

/// When a request is sent again, and when it is given up ([RFC 5080 section 2.2.1]).
///
/// The interval doubles from [`initial`](Self::initial) to [`longest`](Self::longest); each is up to a tenth longer or
/// shorter, so that clients which lost a server at the same moment do not come back at the same moment.
///
/// [RFC 5080 section 2.2.1]: https://www.rfc-editor.org/rfc/rfc5080#section-2.2.1
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Retransmission {
    /// The first interval: IRT.
    pub initial: Duration,
    /// The longest interval: MRT; zero for no bound.
    pub longest: Duration,
    /// How often the request is sent at most, to all servers together: MRC; 0 for no bound.
    pub tries: u32,
    /// How long the exchange lasts at most: MRD; zero for no bound.
    pub duration: Duration,
    /// How often it is sent to one server before the next one is asked; 0 for never.
    pub tries_each: u32,
    /// Whether intervals are varied at random.
    pub jitter: bool,
}

impl Retransmission {
    /// RFC 5080's values for Access-Request: 2 s, 16 s, 5 times, 30 s; the next server after 2 tries.
    pub const ACCESS: Self = Self {
        initial: Duration::from_secs(2),
        longest: Duration::from_secs(16),
        tries: 5,
        duration: Duration::from_secs(30),
        tries_each: 2,
        jitter: true,
    };

    /// RFC 5080's values for Accounting-Request: 2 s, 16 s, and no end: a record must not be lost.
    pub const ACCOUNTING: Self = Self { tries: 0, duration: Duration::ZERO, ..Self::ACCESS };

    /// The values of RFC 5080 for a request with this code.
    #[must_use]
    pub const fn of(code: Code) -> Self {
        match code {
            Code::ACCOUNTING_REQUEST => Self::ACCOUNTING,
            _ => Self::ACCESS,
        }
    }

    /// A fixed interval and a number of tries, without jitter, as test tools do it.
    #[must_use]
    pub const fn fixed(interval: Duration, tries: u32) -> Self {
        Self { initial: interval, longest: interval, tries, duration: Duration::ZERO, tries_each: 0, jitter: false }
    }

    /// The interval that follows `previous`, or the first one.
    pub(crate) fn next(&self, previous: Option<Duration>, random: &mut impl Random) -> Duration {
        // RFC 5080 s.2.2.1: RT = IRT + RAND * IRT, then RT = 2 * RTprev + RAND * RTprev.
        let (base, spread) = match previous {
            None => (self.initial, self.initial),
            Some(previous) => (previous.saturating_mul(2), previous),
        };
        let interval = self.vary(base, spread, random);
        if !self.longest.is_zero() && interval > self.longest {
            // RFC 5080 s.2.2.1: RT = MRT + RAND * MRT.
            return self.vary(self.longest, self.longest, random);
        }
        // An interval of nothing would send without end.
        interval.max(SHORTEST)
    }

    /// `base` plus up to a tenth of `spread`, or minus.
    fn vary(&self, base: Duration, spread: Duration, random: &mut impl Random) -> Duration {
        if !self.jitter {
            return base;
        }
        let mut octets = [0; 2];
        random.fill(&mut octets);
        let tenth = spread / 10;
        let step = tenth.saturating_mul(2) / u32::from(u16::MAX);
        base.saturating_sub(tenth).saturating_add(step.saturating_mul(u32::from(u16::from_be_bytes(octets))))
    }
}

impl Default for Retransmission {
    /// [`Retransmission::ACCESS`].
    fn default() -> Self {
        Self::ACCESS
    }
}

const SHORTEST: Duration = Duration::from_millis(1);

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn rfc5080_2_2_1_intervals_double_up_to_the_longest() {
        let plain = Retransmission { jitter: false, ..Retransmission::ACCESS };
        let mut random = ulna_wire::Counting::default();
        let mut previous = None;
        let intervals: Vec<_> = (0..5)
            .map(|_| {
                previous = Some(plain.next(previous, &mut random));
                previous.map(|interval| interval.as_secs())
            })
            .collect();
        assert_eq!(intervals, [Some(2), Some(4), Some(8), Some(16), Some(16)]);
    }

    #[test]
    fn the_ends_of_chance_are_a_tenth_away() {
        let policy = Retransmission::ACCESS;
        let mut least = |octets: &mut [u8]| octets.fill(0);
        let mut most = |octets: &mut [u8]| octets.fill(0xff);
        assert_eq!(policy.next(None, &mut least), Duration::from_millis(1_800));
        let greatest = policy.next(None, &mut most);
        assert!(greatest > Duration::from_millis(2_199) && greatest <= Duration::from_millis(2_200), "{greatest:?}");
    }

    proptest! {
        #[test]
        fn rfc5080_2_2_1_jitter_is_at_most_a_tenth(seed: u64, previous in 2_000..20_000_u64) {
            let mut state = seed;
            let mut random = |octets: &mut [u8]| for octet in octets {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                *octet = (state >> 56) as u8;
            };
            let policy = Retransmission::ACCESS;
            let first = policy.next(None, &mut random).as_millis() as u64;
            prop_assert!((1_800..=2_200).contains(&first));
            let next = policy.next(Some(Duration::from_millis(previous)), &mut random).as_millis() as u64;
            let uncut = (previous * 19 / 10)..=(previous * 21 / 10);
            let fits = uncut.contains(&next) || (14_400..=17_600).contains(&next);
            prop_assert!(fits, "{} after {}", next, previous);
        }

        #[test]
        fn no_values_make_it_panic(initial: u64, longest: u64, previous: u64, jitter: bool) {
            let [initial, longest, previous] = [initial, longest, previous].map(Duration::from_nanos);
            let policy = Retransmission { initial, longest, jitter, ..Retransmission::ACCESS };
            let mut random = ulna_wire::Counting::default();
            prop_assert!(!policy.next(Some(previous), &mut random).is_zero());
        }
    }
}
