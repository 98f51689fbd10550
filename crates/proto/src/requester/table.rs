//! The pending requests.

use std::time::{Duration, Instant};

use arrayvec::ArrayVec;
use ulna_wire::{Authenticator, Draft, Random, Sealed};

use crate::Retransmission;

use super::{FOREVER, Failed, Ignored, Question, links::Hold};

/// A request that waits for its reply; it stays good until the tag came back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RequestHandle {
    place: u32,
    generation: u32,
}

impl RequestHandle {
    /// The handle as a number, to be kept by others.
    #[must_use]
    pub const fn to_bits(self) -> u64 {
        (self.generation as u64) << 32 | self.place as u64
    }

    /// The handle that [`to_bits`](Self::to_bits) made a number of.
    #[must_use]
    pub const fn from_bits(bits: u64) -> Self {
        Self { place: bits as u32, generation: (bits >> 32) as u32 }
    }

    pub(super) const fn place(self) -> u32 {
        self.place
    }
}

/// A request that waits.
#[derive(Debug)]
pub(super) struct Asked<T> {
    pub(super) tag: T,
    pub(super) question: Question,
    pub(super) policy: Retransmission,
    asked_at: Instant,
    /// When the whole exchange ends.
    pub(super) deadline: Option<Instant>,
    /// When something is to be done.
    pub(super) due: Option<Instant>,
    interval: Option<Duration>,
    /// Which of its servers is being asked.
    at: usize,
    pub(super) tries: u32,
    pub(super) tries_here: u32,
    /// It waits for an identifier.
    pub(super) queued: bool,
    /// The identifiers under which it went out, and when it last did so; the newest is the last.
    pub(super) holds: ArrayVec<(Hold, Instant), HOLDS>,
    pub(super) sealed: Sealed,
    /// Why the last packet with one of its identifiers was dropped.
    pub(super) ignored: Option<Ignored>,
}

impl<T> Asked<T> {
    pub(super) fn new(now: Instant, question: Question, tag: T) -> Self {
        let policy = question.policy();
        let duration = policy.duration;
        Self {
            tag,
            deadline: if duration.is_zero() || question.overdue_after.is_some() {
                None
            } else {
                Some(later(now, duration))
            },
            question,
            policy,
            asked_at: now,
            due: None,
            interval: None,
            at: 0,
            tries: 0,
            tries_here: 0,
            queued: false,
            holds: ArrayVec::new(),
            sealed: Sealed::default(),
            ignored: None,
        }
    }

    /// The server that is being asked.
    pub(super) fn target(&self) -> u32 {
        self.question.targets.get(self.at).copied().unwrap_or(u32::MAX)
    }

    /// Whether no server follows the one that is being asked.
    pub(super) fn is_last(&self) -> bool {
        self.at.saturating_add(1) >= self.question.targets.len()
    }

    /// Turns to the next server, behind the last to the first; tells whether that is another one.
    pub(super) fn turn(&mut self) -> bool {
        if self.question.targets.len() < 2 {
            return false;
        }
        self.at = if self.is_last() { 0 } else { self.at.saturating_add(1) };
        self.tries_here = 0;
        // RFC 5080 s.2.2.1: another server is another exchange, with intervals that start anew.
        self.interval = None;
        true
    }

    /// Takes another identifier; returns one that is to be released, where there are too many.
    pub(super) fn hold(&mut self, hold: Hold, now: Instant) -> Option<Hold> {
        // A reply to an earlier try is as good as one to the newest, so that its identifier is kept for a while.
        let oldest = self.holds.is_full().then(|| self.holds.remove(0).0);
        self.holds.push((hold, now));
        oldest
    }

    /// Asks another question, elsewhere; replies to what was asked before are still good.
    pub(super) fn redirect(&mut self, question: Question) {
        self.policy = question.policy();
        self.question = question;
        (self.at, self.tries_here, self.interval) = (0, 0, None);
    }

    /// Starts the time after which a request that is sent once is overdue.
    pub(super) fn start_window(&mut self, now: Instant) {
        if let Some(window) = self.question.overdue_after {
            self.due = Some(later(now, window));
        }
    }

    /// The request goes out now: draws the interval until the next time.
    pub(super) fn sent_again(&mut self, now: Instant, random: &mut impl Random) {
        self.tries = self.tries.saturating_add(1);
        self.tries_here = self.tries_here.saturating_add(1);
        if let Some((_, sent)) = self.holds.last_mut() {
            *sent = now;
        }
        if self.question.overdue_after.is_some() {
            if self.tries_here == 1 {
                self.start_window(now);
            }
            return;
        }
        let interval = self.policy.next(self.interval, random);
        self.interval = Some(interval);
        let due = later(now, interval);
        self.due = Some(self.deadline.map_or(due, |deadline| deadline.min(due)));
    }

    /// The time since one of its identifiers was last used.
    pub(super) fn round_trip(&self, hold: Hold, now: Instant) -> Duration {
        let sent = self.holds.iter().find(|(held, _)| *held == hold).map_or(self.asked_at, |(_, sent)| *sent);
        now.saturating_duration_since(sent)
    }

    pub(super) fn waited(&self, now: Instant) -> Duration {
        now.saturating_duration_since(self.asked_at)
    }

    pub(super) fn timed_out(&self, now: Instant) -> Failed {
        Failed::TimedOut { target: self.target(), tries: self.tries, waited: self.waited(now), ignored: self.ignored }
    }
}

impl Question {
    /// The request, in memory that another one left, and its authenticator.
    pub(super) fn draft(&self, waited: Duration, memory: Sealed, random: &mut impl Random) -> (Draft, Authenticator) {
        let mut draft: Draft = memory.reuse(self.code, self.signed);
        draft.append(&self.attributes);
        if let Some(delay) = self.delay {
            let seconds = u32::try_from(waited.as_secs()).unwrap_or(u32::MAX);
            draft.push_raw(ACCT_DELAY_TIME, &delay.saturating_add(seconds).to_be_bytes());
        }
        let authenticator = self.authenticator.unwrap_or_else(|| {
            let mut octets = [0; 16];
            random.fill(&mut octets);
            octets
        });
        // RFC 3579 s.3.2: the other side drops EAP-Message without Message-Authenticator, also where it does not belong.
        (draft.sign_eap(), authenticator)
    }
}

/// All pending requests.
#[derive(Debug)]
pub(super) struct Table<T> {
    entries: Vec<Entry<T>>,
    vacant: Vec<u32>,
    len: usize,
}

#[derive(Debug)]
struct Entry<T> {
    generation: u32,
    asked: Option<Asked<T>>,
}

impl<T> Table<T> {
    pub(super) fn insert(&mut self, asked: Asked<T>) -> RequestHandle {
        self.len = self.len.saturating_add(1);
        if let Some(place) = self.vacant.pop()
            && let Some(entry) = self.entries.get_mut(place as usize)
        {
            entry.asked = Some(asked);
            return RequestHandle { place, generation: entry.generation };
        }
        let place = u32::try_from(self.entries.len()).unwrap_or(u32::MAX);
        self.entries.push(Entry { generation: 0, asked: Some(asked) });
        RequestHandle { place, generation: 0 }
    }

    pub(super) fn get(&self, handle: RequestHandle) -> Option<&Asked<T>> {
        let entry = self.entries.get(handle.place as usize)?;
        entry.asked.as_ref().filter(|_| entry.generation == handle.generation)
    }

    pub(super) fn get_mut(&mut self, handle: RequestHandle) -> Option<&mut Asked<T>> {
        let entry = self.entries.get_mut(handle.place as usize)?;
        entry.asked.as_mut().filter(|_| entry.generation == handle.generation)
    }

    /// The handle of the request at a place.
    pub(super) fn handle(&self, place: u32) -> RequestHandle {
        RequestHandle { place, generation: self.entries.get(place as usize).map_or(0, |entry| entry.generation) }
    }

    pub(super) fn remove(&mut self, handle: RequestHandle) -> Option<Asked<T>> {
        let entry =
            self.entries.get_mut(handle.place as usize).filter(|entry| entry.generation == handle.generation)?;
        let asked = entry.asked.take()?;
        entry.generation = entry.generation.wrapping_add(1);
        self.vacant.push(handle.place);
        self.len = self.len.saturating_sub(1);
        Some(asked)
    }

    /// The handles of the requests whose tags fit.
    pub(super) fn find(&self, mut fits: impl FnMut(&T) -> bool) -> Vec<RequestHandle> {
        let fit =
            (0..).zip(&self.entries).filter(|(_, entry)| entry.asked.as_ref().is_some_and(|asked| fits(&asked.tag)));
        fit.map(|(place, entry)| RequestHandle { place, generation: entry.generation }).collect()
    }

    pub(super) const fn len(&self) -> usize {
        self.len
    }
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self { entries: Vec::new(), vacant: Vec::new(), len: 0 }
    }
}

fn later(now: Instant, duration: Duration) -> Instant {
    now.checked_add(duration.min(FOREVER)).unwrap_or(now)
}

/// How many identifiers one request keeps.
const HOLDS: usize = 4;

const ACCT_DELAY_TIME: u8 = 41;
