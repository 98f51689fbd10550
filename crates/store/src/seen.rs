//! Which reports are of an event that was reported before.

use std::collections::{HashMap, VecDeque};

use ulna_wire::Authenticator;

use crate::{EventKey, Report};

/// The events that were reported, as far as they are remembered.
///
/// Reports are of one event where their keys are equal. Where not both senders say when it happened, two more things make
/// them one, since the time is then calculated from the arrival, and arrivals of one event differ:
///
/// - All of the key but the time is equal, and the times are at most [`TOLERANCE`](Self::TOLERANCE) seconds apart:
///   Acct-Delay-Time counts whole seconds, and packets take their time. For interim updates it takes that both say the same
///   Acct-Session-Time; those without it are only one where their times are equal, since nothing else would tell an
///   update from the next one.
/// - The packets are equal to the last octet, authenticator and identifier included, and arrived within
///   [`RESENT`](Self::RESENT) seconds: a sender that does not count its delay has sent again what nobody acknowledged
///   ([RFC 2866 section 4.1]: a new identifier belongs to whatever has changed).
///
/// Memory is bounded: a sender repeats a report for minutes or hours, not for years, and beyond what it is allowed the
/// oldest events are forgotten.
///
/// [RFC 2866 section 4.1]: https://www.rfc-editor.org/rfc/rfc2866#section-4.1
#[derive(Debug)]
pub struct Seen {
    /// Whether the first report of an event said when it happened.
    events: HashMap<EventKey, bool>,
    order: VecDeque<EventKey>,
    /// Packets that may come again unchanged: the time of their events, and when they arrived.
    packets: HashMap<Resent, (u64, u64)>,
    arrivals: VecDeque<(Resent, u64)>,
    most: usize,
    forgotten: u64,
}

/// What tells packets apart whose events have no time of their own: the key without the time, and the authenticator,
/// which is a digest of all octets.
type Resent = (EventKey, Authenticator);

impl Seen {
    /// How many seconds the times of one event may be apart, where they are calculated.
    pub const TOLERANCE: u64 = 2;
    /// Within how many seconds a packet that comes again unchanged reports the same event.
    pub const RESENT: u64 = 300;

    /// Remembers as many events as fit into `most` octets, about; a million take between 100 and 250 million.
    #[must_use]
    pub fn new(most: usize) -> Self {
        Self {
            events: HashMap::new(),
            order: VecDeque::new(),
            packets: HashMap::new(),
            arrivals: VecDeque::new(),
            most,
            forgotten: 0,
        }
    }

    /// Takes note of a report. Returns the key under which the event was first reported, or `None` for a new event.
    pub fn note(&mut self, report: &Report) -> Option<EventKey> {
        let known = self.find(report);
        let key = known.unwrap_or_else(|| report.key());
        if !report.is_stamped() {
            self.remember_packet(report, key.seconds());
        }
        if known.is_none() {
            self.events.insert(key, report.is_stamped());
            self.order.push_back(key);
        }
        self.forget();
        known
    }

    /// The key under which an event was first reported, where it is known.
    #[must_use]
    pub fn find(&self, report: &Report) -> Option<EventKey> {
        let key = report.key();
        if self.events.contains_key(&key) {
            return Some(key);
        }
        if !report.is_exact()
            && let Some(near) = self.near(report)
        {
            return Some(near);
        }
        let (seconds, arrived) = self.packets.get(&resent(report)).filter(|_| !report.is_stamped())?;
        (report.arrival().abs_diff(*arrived) <= Self::RESENT).then(|| key.at(*seconds))
    }

    /// How many events are remembered.
    #[must_use]
    pub fn len(&self) -> usize {
        self.events.len()
    }

    /// Whether none is remembered.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.events.is_empty()
    }

    /// How many events were forgotten, because there were too many to remember them all.
    #[must_use]
    pub const fn forgotten(&self) -> u64 {
        self.forgotten
    }

    /// An event at almost the same time, where one of both times is calculated.
    fn near(&self, report: &Report) -> Option<EventKey> {
        let (key, at) = (report.key(), report.key().seconds());
        let distances = (1..=Self::TOLERANCE).flat_map(|far| [at.checked_sub(far), at.checked_add(far)]);
        let mut keys = distances.flatten().map(|seconds| key.at(seconds));
        keys.find(|key| self.events.get(key).is_some_and(|stamped| !(*stamped && report.is_stamped())))
    }

    fn remember_packet(&mut self, report: &Report, seconds: u64) {
        let (packet, arrival) = (resent(report), report.arrival());
        if self.packets.insert(packet, (seconds, arrival)).is_none() {
            self.arrivals.push_back((packet, arrival));
        }
        // Those that came again meanwhile stay for another round, with their last arrival.
        while let Some(&(oldest, noted)) = self.arrivals.front()
            && noted.saturating_add(Self::RESENT) < arrival
        {
            self.arrivals.pop_front();
            match self.packets.get(&oldest) {
                Some(&(_, last)) if last > noted => self.arrivals.push_back((oldest, last)),
                _ => drop(self.packets.remove(&oldest)),
            }
        }
    }

    fn forget(&mut self) {
        while self.octets() > self.most {
            // Packets are there for minutes, and cost more.
            if let Some((packet, _)) = self.arrivals.pop_front_if(|_| self.packets.len() > self.events.len()) {
                self.packets.remove(&packet);
                continue;
            }
            let Some(oldest) = self.order.pop_front() else { return };
            self.events.remove(&oldest);
            self.forgotten = self.forgotten.saturating_add(1);
        }
    }

    fn octets(&self) -> usize {
        let events = self.events.len().saturating_mul(EVENT);
        events.saturating_add(self.packets.len().saturating_mul(PACKET))
    }
}

fn resent(report: &Report) -> Resent {
    (report.key().at(0), report.authenticator())
}

/// What remembering an event takes in octets: the key, twice, and room in the tables.
const EVENT: usize = 96;
/// What remembering a packet takes in octets.
const PACKET: usize = 152;

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime, UNIX_EPOCH};

    use ulna_wire::Packet;

    use super::*;

    /// A report of an event: when it arrived, its attributes, its authenticator.
    fn report(milliseconds: u64, attributes: &[(u8, &[u8])], authenticator: u8) -> Report {
        let mut octets = vec![4, 1, 0, 0];
        octets.extend_from_slice(&[authenticator; 16]);
        for (number, value) in attributes {
            octets.extend_from_slice(&[*number, value.len() as u8 + 2]);
            octets.extend_from_slice(value);
        }
        let length = octets.len() as u16;
        octets[2..4].copy_from_slice(&length.to_be_bytes());
        let arrival: SystemTime = UNIX_EPOCH + Duration::from_millis(milliseconds);
        Report::of(&Packet::parse(octets).unwrap(), arrival, "192.0.2.7".parse().unwrap())
    }

    fn are_one(first: Report, second: Report) -> bool {
        let both = |first: &Report, second: &Report| {
            let mut seen = Seen::new(1 << 20);
            assert_eq!(seen.note(first), None);
            seen.note(second) == Some(first.key())
        };
        let one = both(&first, &second);
        assert_eq!(both(&second, &first), one, "it does not matter which came first");
        one
    }

    const STOP: (u8, &[u8]) = (40, &[0, 0, 0, 2]);
    const INTERIM: (u8, &[u8]) = (40, &[0, 0, 0, 3]);
    const AT_9: (u8, &[u8]) = (55, &[0, 0, 3, 0xe8]);
    const AT_10: (u8, &[u8]) = (55, &[0, 0, 3, 0xe9]);

    #[test]
    fn times_that_were_calculated_may_differ_a_little() {
        let delayed = |delay: u8, arrived| report(arrived, &[STOP, (41, &[0, 0, 0, delay])], delay);
        // What a NAS without a clock sends at 0.0, 3.9 and 9.9 seconds, each with 0 to 900 ms on the way.
        for (delay, sent) in [(3, 1_003_900), (9, 1_009_900)] {
            for late in [0, 300, 600, 900] {
                assert!(are_one(report(1_000_000, &[STOP], 1), delayed(delay, sent + late)), "{delay} {late}");
            }
        }
        assert!(!are_one(report(1_000_000, &[STOP], 1), delayed(0, 1_003_000)), "three seconds later");
        // A copy that came by a proxy which knew no better than to stamp it.
        assert!(are_one(report(1_001_400, &[STOP], 1), report(1_001_400, &[STOP, AT_9], 2)));
    }

    #[test]
    fn times_that_were_sent_may_not() {
        assert!(are_one(report(1, &[STOP, AT_9], 1), report(99_000, &[STOP, AT_9], 2)));
        assert!(!are_one(report(1, &[STOP, AT_9], 1), report(1, &[STOP, AT_10], 2)));
    }

    #[test]
    fn interim_updates_are_told_apart_by_the_time_of_the_session() {
        let at = |milliseconds, time: u8, authenticator| {
            report(milliseconds, &[INTERIM, (46, &[0, 0, 0, time])], authenticator)
        };
        assert!(are_one(at(1_000_000, 60, 1), at(1_001_000, 60, 2)));
        assert!(!are_one(at(1_000_000, 60, 1), at(1_001_000, 61, 2)));
        // Without it, only the time tells them apart.
        let bare = |milliseconds, authenticator| report(milliseconds, &[INTERIM], authenticator);
        assert!(!are_one(bare(1_000_000, 1), bare(1_001_000, 2)));
        assert!(are_one(bare(1_000_000, 1), bare(1_000_200, 2)));
    }

    #[test]
    fn rfc2866_4_1_what_is_sent_again_unchanged_is_the_same() {
        let at = |seconds: u64, authenticator| report(seconds * 1_000, &[STOP], authenticator);
        assert!(are_one(at(1_000, 1), at(1_300, 1)));
        assert!(!are_one(at(1_000, 1), at(1_301, 1)), "that long nobody tries without counting");
        assert!(!are_one(at(1_000, 1), at(1_030, 2)));
        let mut seen = Seen::new(1 << 20);
        let first = at(1_000, 1);
        assert_eq!(seen.note(&first), None);
        for again in [1_200, 1_400, 1_600, 1_850] {
            assert_eq!(seen.note(&at(again, 1)), Some(first.key()), "{again}: from one repetition to the next");
        }
        assert_eq!(seen.note(&at(2_151, 1)), None);
        assert_eq!((seen.packets.len(), seen.arrivals.len()), (1, 1), "the old one is forgotten");
    }

    #[test]
    fn the_oldest_events_are_forgotten_beyond_the_memory() {
        let at = |second: u64| report(second * 1_000_000, &[STOP], 1);
        let mut seen = Seen::new(5 * (EVENT + PACKET));
        for second in 0..1_000 {
            assert_eq!(seen.note(&at(second)), None);
        }
        assert!((5..=12).contains(&seen.len()) && seen.octets() <= seen.most, "{seen:?}");
        assert_eq!(seen.forgotten() as usize + seen.len(), 1_000);
        assert_eq!((seen.events.len(), seen.packets.len()), (seen.order.len(), seen.arrivals.len()));
        assert!(seen.find(&at(999)).is_some() && seen.find(&at(0)).is_none());
    }

    #[test]
    fn a_million_events_fit_into_256_mib() {
        // A tenth of both, since a test has to be quick.
        let at = |second: u64| report(second * 10, &[STOP, (44, &second.to_be_bytes())], 1);
        let mut seen = Seen::new((256 << 20) / 10);
        assert!((0..100_000).all(|number| seen.note(&at(number)).is_none()));
        assert!((0..100_000).step_by(99).all(|number| seen.note(&at(number)).is_some()));
        assert_eq!((seen.len(), seen.forgotten()), (100_000, 0));
    }
}
