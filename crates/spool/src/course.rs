//! Which record is sent when: order, back-off, and what is set aside. No clock, no files, no network.

use std::{
    collections::{BTreeSet, VecDeque},
    time::{Duration, Instant},
};

use ulna_wire::Random;

use crate::Pace;

/// The course of the records of a journal on their way to a home server.
///
/// Records are admitted in the order of the journal, up to [`room`](Self::room) of them, and sent as [`next`](Self::next)
/// says. Acknowledgements come in any order; [`reached`](Self::reached) is the place before the first record that is
/// neither acknowledged nor set aside, which is what a cursor may be set to.
///
/// Two troubles are told apart. *The home server is away*: a record that nobody answers, while no other was answered since
/// it was last tried. Then one record at a time is tried, each time another one, with pauses that double. *The record is
/// the trouble*: it is not answered, while others are. Then it waits by itself, and after so many tries it is set aside.
#[derive(Debug)]
pub(crate) struct Course<P, L> {
    pace: Pace,
    slots: VecDeque<Slot<P, L>>,
    /// The number of the first slot.
    first: u64,
    /// The numbers of the slots whose records are not under way.
    waiting: BTreeSet<u64>,
    /// How many slots hold a record.
    held: usize,
    under_way: usize,
    /// Whether a record is under way to see whether the home server is back.
    probing: bool,
    /// How many records were acknowledged.
    acknowledged: u64,
    home: Home,
    end: Option<P>,
}

/// What is known of the home server.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Home {
    /// It answers; so many records may be under way, since one that comes back is not to be flooded.
    Answers { most: usize },
    /// It does not: it is tried again at `until`.
    Away { since: Instant, pause: Duration, until: Instant },
}

/// Why a record was not acknowledged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Trouble {
    /// Nobody answered.
    Silence,
    /// The home server answered something else.
    Refusal,
    /// There is no way to send it.
    Impossible,
}

/// What becomes of a record that was not acknowledged.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Fate<L> {
    /// It will be sent again.
    Again,
    /// It has to be set aside, which is then told with [`Course::set_aside`] or [`Course::keep`].
    Aside(L),
}

#[derive(Debug)]
struct Slot<P, L> {
    /// The place before the record.
    begins: P,
    /// There until it is acknowledged or set aside.
    record: Option<L>,
    state: State,
    /// How often it was sent.
    tries: u32,
    /// How often it was not answered although others were.
    passed_over: u32,
    /// How many records were acknowledged when it was first sent, or last not answered.
    known: u64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Waits { until: Option<Instant> },
    UnderWay { probe: bool },
    SetAside,
    Done,
}

impl<P: Copy, L: Clone> Course<P, L> {
    pub(crate) fn new(pace: Pace) -> Self {
        let most = pace.window.max(LEAST);
        let pace = Pace { window: most, ..pace };
        Self {
            pace,
            slots: VecDeque::new(),
            first: 0,
            waiting: BTreeSet::new(),
            held: 0,
            under_way: 0,
            probing: false,
            acknowledged: 0,
            home: Home::Answers { most },
            end: None,
        }
    }

    /// How many more records may be admitted.
    pub(crate) fn room(&self) -> usize {
        let ahead = self.ahead().saturating_sub(self.slots.len());
        self.pace.window.saturating_sub(self.held).min(ahead)
    }

    /// Takes in the next record of the journal, which lies between two places.
    pub(crate) fn admit(&mut self, begins: P, ends: P, record: L) {
        let state = State::Waits { until: None };
        let known = self.acknowledged;
        self.slots.push_back(Slot { begins, record: Some(record), state, tries: 0, passed_over: 0, known });
        self.waiting.insert(self.first.saturating_add(self.slots.len() as u64).saturating_sub(1));
        self.held = self.held.saturating_add(1);
        self.end = Some(ends);
    }

    /// Passes over a stretch of the journal that holds nothing to send.
    pub(crate) fn pass(&mut self, ends: P) {
        self.end = Some(ends);
    }

    /// The next record to send, and its number; `None` if none is to be sent now.
    pub(crate) fn next(&mut self, now: Instant) -> Option<(u64, L)> {
        let (number, probe) = match self.home {
            Home::Answers { most } => (self.due(now).filter(|_| self.under_way < most)?, false),
            Home::Away { until, .. } => (self.probe().filter(|_| until <= now)?, true),
        };
        let acknowledged = self.acknowledged;
        let slot = self.slot(number)?;
        let record = slot.record.clone()?;
        if slot.tries == 0 {
            slot.known = acknowledged;
        }
        slot.state = State::UnderWay { probe };
        slot.tries = slot.tries.saturating_add(1);
        self.waiting.remove(&number);
        self.probing |= probe;
        self.under_way = self.under_way.saturating_add(1);
        Some((number, record))
    }

    /// The home server has acknowledged a record.
    pub(crate) fn acknowledged(&mut self, number: u64) {
        if self.arrived(number).is_none() {
            return;
        }
        self.acknowledged = self.acknowledged.saturating_add(1);
        self.home = match self.home {
            Home::Answers { most } => Home::Answers { most: most.saturating_add(1).min(self.pace.window) },
            Home::Away { .. } => {
                self.forgive();
                Home::Answers { most: LEAST }
            }
        };
        self.finish(number);
    }

    /// A record was not acknowledged.
    pub(crate) fn failed(&mut self, now: Instant, number: u64, trouble: Trouble, random: &mut impl Random) -> Fate<L> {
        let Some(probe) = self.arrived(number) else { return Fate::Again };
        let (acknowledged, pace) = (self.acknowledged, self.pace);
        // Where no more can be read, nobody is left who could be answered.
        let blocks = self.slots.len() >= self.ahead();
        let Some(slot) = self.slot(number) else { return Fate::Again };
        let news = std::mem::replace(&mut slot.known, acknowledged) < acknowledged;
        let others = news || (blocks && slot.passed_over > 0);
        if others || trouble == Trouble::Refusal {
            slot.passed_over = slot.passed_over.saturating_add(1);
        }
        let hopeless = slot.passed_over >= pace.tries.max(1) || trouble == Trouble::Impossible;
        if hopeless && let Some(record) = slot.record.clone() {
            slot.state = State::SetAside;
            return Fate::Aside(record);
        }
        // Once or twice may be a home server that went away in between.
        let to_blame = others || trouble == Trouble::Refusal || slot.passed_over >= SUSPECT;
        let tries = slot.tries;
        let until = if to_blame { now.checked_add(vary(pace.doubled(tries), &pace, random)) } else { None };
        self.wait(number, until);
        if trouble == Trouble::Refusal {
            // Whoever refuses is there.
            if matches!(self.home, Home::Away { .. }) {
                self.forgive();
                self.home = Home::Answers { most: LEAST };
            }
        } else if !to_blame || probe {
            self.miss(now, probe, random);
        }
        Fate::Again
    }

    /// The home server may be back: the pause ends now.
    pub(crate) const fn hurry(&mut self, now: Instant) {
        if let Home::Away { until, .. } = &mut self.home {
            *until = now;
        }
    }

    /// A record that was hopeless is safe elsewhere.
    pub(crate) fn set_aside(&mut self, number: u64) {
        if self.slot(number).is_some_and(|slot| slot.state == State::SetAside) {
            self.finish(number);
        }
    }

    /// A record that was hopeless could not be put elsewhere: it stays, and is tried again.
    pub(crate) fn keep(&mut self, now: Instant, number: u64, random: &mut impl Random) {
        let pace = self.pace;
        let Some(slot) = self.slot(number).filter(|slot| slot.state == State::SetAside) else { return };
        let until = now.checked_add(vary(pace.doubled(slot.tries), &pace, random));
        self.wait(number, until);
    }

    /// The place before the first record that is neither acknowledged nor set aside.
    pub(crate) fn reached(&self) -> Option<P> {
        self.slots.front().map(|slot| slot.begins).or(self.end)
    }

    /// When [`next`](Self::next) has something again, if nothing happens before.
    pub(crate) fn poll_timeout(&self) -> Option<Instant> {
        if let Home::Away { until, .. } = self.home {
            return self.probe().map(|_| until);
        }
        self.waiting.iter().filter_map(|number| self.until(*number)).min()
    }

    /// The first record that is neither acknowledged nor set aside.
    pub(crate) fn oldest(&self) -> Option<&L> {
        self.slots.front().and_then(|slot| slot.record.as_ref())
    }

    /// How many records are under way.
    pub(crate) const fn under_way(&self) -> usize {
        self.under_way
    }

    /// Whether all that was admitted is acknowledged or set aside.
    pub(crate) fn is_done(&self) -> bool {
        self.slots.is_empty()
    }

    pub(crate) const fn home(&self) -> Home {
        self.home
    }

    /// How many places are remembered.
    const fn ahead(&self) -> usize {
        self.pace.window.saturating_mul(AHEAD)
    }

    /// The first record that may be sent.
    fn due(&self, now: Instant) -> Option<u64> {
        self.waiting.iter().copied().find(|number| self.until(*number).is_none_or(|until| until <= now))
    }

    /// The record that is tried while the home server is away: the one that was tried least, since any may be the trouble.
    fn probe(&self) -> Option<u64> {
        let tries = |number: &u64| self.look(*number).map_or(u32::MAX, |slot| slot.tries);
        self.waiting.iter().copied().filter(|_| !self.probing).min_by_key(tries)
    }

    /// Until when a record waits by itself.
    fn until(&self, number: u64) -> Option<Instant> {
        self.look(number).and_then(|slot| match slot.state {
            State::Waits { until } => until,
            State::UnderWay { .. } | State::SetAside | State::Done => None,
        })
    }

    fn wait(&mut self, number: u64, until: Option<Instant>) {
        if let Some(slot) = self.slot(number) {
            slot.state = State::Waits { until };
            self.waiting.insert(number);
        }
    }

    /// Nobody answered, and no record is to blame.
    fn miss(&mut self, now: Instant, probe: bool, random: &mut impl Random) {
        let (since, pause) = match self.home {
            Home::Answers { .. } => (now, self.pace.first),
            Home::Away { since, pause, .. } if probe => (since, pause.saturating_mul(2).min(self.pace.longest)),
            // It was sent before the home server went away, and says nothing new.
            Home::Away { .. } => return,
        };
        let until = now.checked_add(vary(pause, &self.pace, random)).unwrap_or(now);
        self.home = Home::Away { since, pause, until };
    }

    /// The home server is back: who waited only for that waits no more.
    fn forgive(&mut self) {
        for number in &self.waiting {
            let place = number.saturating_sub(self.first) as usize;
            if let Some(slot) = self.slots.get_mut(place).filter(|slot| slot.passed_over == 0) {
                slot.state = State::Waits { until: None };
            }
        }
    }

    /// A record is no more under way; returns whether it was a probe, or `None` for one that was not.
    fn arrived(&mut self, number: u64) -> Option<bool> {
        let slot = self.slot(number)?;
        let State::UnderWay { probe } = slot.state else { return None };
        self.probing &= !probe;
        self.under_way = self.under_way.saturating_sub(1);
        Some(probe)
    }

    fn finish(&mut self, number: u64) {
        if let Some(slot) = self.slot(number) {
            slot.state = State::Done;
            slot.record = None;
            self.held = self.held.saturating_sub(1);
        }
        while self.slots.pop_front_if(|slot| slot.state == State::Done).is_some() {
            self.first = self.first.saturating_add(1);
        }
    }

    fn look(&self, number: u64) -> Option<&Slot<P, L>> {
        self.slots.get(usize::try_from(number.checked_sub(self.first)?).ok()?)
    }

    fn slot(&mut self, number: u64) -> Option<&mut Slot<P, L>> {
        let place = usize::try_from(number.checked_sub(self.first)?).ok()?;
        self.slots.get_mut(place)
    }
}

/// A pause that is up to a quarter shorter or longer, so that proxies which lost a home server together do not come back
/// together.
fn vary(pause: Duration, pace: &Pace, random: &mut impl Random) -> Duration {
    let mut octets = [0; 2];
    random.fill(&mut octets);
    let chance = f64::from(u16::from_be_bytes(octets)) / f64::from(u16::MAX);
    let varied = pause.mul_f64(0.75 + chance / 2.0);
    varied.clamp(pace.first, pace.longest.max(pace.first))
}

/// Fewer than two records under way could not tell a record that is the trouble from a home server that is away.
const LEAST: usize = 2;
/// How many times the window may lie between the first record that is not acknowledged and the last one that was read.
const AHEAD: usize = 1_024;
/// So often others have to be answered, and a record not, until that is no news of the home server any more.
const SUSPECT: u32 = 3;

#[cfg(test)]
mod tests;
