//! Whether a home server is alive: a state machine that is told what happens, and what time it is.

mod condition;
mod settings;
mod tally;

use std::{
    collections::VecDeque,
    time::{Duration, Instant},
};

use ulna_wire::Random;

use settings::Outcomes;

pub use condition::{Condition, Reason, Transition};
pub use settings::{FailureRatio, LivenessSettings};
pub use tally::Tally;

/// Whether one home server is alive.
///
/// It is fed with what happens to requests and probes, in any order, and then asked for what follows: the condition, the
/// transitions, and whether a probe is due. It never judges by silence that nobody had reason to break: a server that
/// is asked nothing stays as it is.
///
/// ```text
///             unanswered                too many unanswered, or too long
///   Alive  ---------------> Suspect ----------------------------------------> Dead <---------+
///     ^  ^                     |                                               |             |
///     |  +------ answer, probe +              a probe answered, or the revive interval  unanswered
///     |                                                                        v             |
///     +--------- answer to a request, or enough probes answered ----------- Reviving --------+
/// ```
///
/// The conditions are those of the watchdog of [RFC 3539 section 3.4]: OKAY, SUSPECT, DOWN, REOPEN. The probe is a
/// Status-Server as [RFC 5997] has it, and only where the server is known to answer it. Requests are never sent again
/// for the sake of liveness: that stays with whoever sent them ([RFC 5080 section 2.2.1]).
///
/// [RFC 3539 section 3.4]: https://www.rfc-editor.org/rfc/rfc3539#section-3.4
/// [RFC 5080 section 2.2.1]: https://www.rfc-editor.org/rfc/rfc5080#section-2.2.1
/// [RFC 5997]: https://www.rfc-editor.org/rfc/rfc5997
#[derive(Debug, Clone)]
pub struct Liveness {
    settings: LivenessSettings,
    condition: Condition,
    since: Instant,
    /// When something was last heard of the server.
    heard: Option<Instant>,
    /// Response windows in a row without an answer, and when the newest of them was counted.
    windows: u32,
    counted: Option<Instant>,
    outcomes: Outcomes,
    outstanding: u32,
    /// When the next probe may leave, and whether one is on its way.
    probe_due: Option<Instant>,
    probing: bool,
    /// It has answered a probe: not all servers know Status-Server.
    answers_probes: bool,
    good_probes: u32,
    /// When a reviving server that is not probed was last given a request.
    tried: Option<Instant>,
    transitions: VecDeque<Transition>,
    last: Option<Transition>,
    tally: Tally,
}

impl Liveness {
    /// A server that is taken to be alive until it shows otherwise.
    #[must_use]
    pub fn new(settings: LivenessSettings, now: Instant) -> Self {
        Self {
            settings: settings.sound(),
            condition: Condition::Alive,
            since: now,
            heard: None,
            windows: 0,
            counted: None,
            outcomes: Outcomes::default(),
            outstanding: 0,
            probe_due: None,
            probing: false,
            answers_probes: false,
            good_probes: 0,
            tried: None,
            transitions: VecDeque::new(),
            last: None,
            tally: Tally::default(),
        }
    }

    /// Judges the server by other settings from now on, as one that is taken to be alive; what was counted stays, and so do
    /// the requests that wait.
    pub fn judge_by(&mut self, settings: LivenessSettings, now: Instant) {
        self.change(now, Condition::Alive, Reason::OtherSettings);
        *self = Self {
            outstanding: self.outstanding,
            transitions: std::mem::take(&mut self.transitions),
            last: self.last,
            tally: self.tally,
            ..Self::new(settings, now)
        };
    }

    /// How the server fares.
    #[must_use]
    pub const fn condition(&self) -> Condition {
        self.condition
    }

    /// Since when it fares so.
    #[must_use]
    pub const fn since(&self) -> Instant {
        self.since
    }

    /// The last change of its condition, if there was one.
    #[must_use]
    pub const fn last_transition(&self) -> Option<Transition> {
        self.last
    }

    /// What was counted.
    #[must_use]
    pub const fn tally(&self) -> &Tally {
        &self.tally
    }

    /// How many requests wait for an answer of the server.
    #[must_use]
    pub const fn outstanding(&self) -> u32 {
        self.outstanding
    }

    /// What it is judged by.
    #[must_use]
    pub const fn settings(&self) -> &LivenessSettings {
        &self.settings
    }

    /// What a pool has to know of the server when it chooses.
    #[must_use]
    pub fn standing(&self, now: Instant) -> Standing {
        Standing { condition: self.condition, outstanding: self.outstanding, trial: self.trial_due(now) }
    }

    /// A request was sent to the server.
    pub fn sent(&mut self, now: Instant) {
        self.tally.asked = self.tally.asked.wrapping_add(1);
        self.wait(now);
    }

    /// A request was answered, with whatever code: an Access-Reject is a sign of life too.
    pub fn answered(&mut self, now: Instant) {
        self.outstanding = self.outstanding.saturating_sub(1);
        self.outcomes.push(false);
        self.tally.answered = self.tally.answered.wrapping_add(1);
        self.proof(now);
    }

    /// A verified reply came to a request that was sent elsewhere meanwhile.
    pub fn answered_late(&mut self, now: Instant) {
        self.tally.answered = self.tally.answered.wrapping_add(1);
        self.proof(now);
    }

    /// A request that was sent at `sent` got no answer in the response window, or was sent elsewhere for that reason.
    ///
    /// It counts against the server only if nothing was heard of it since: some requests are dropped by right.
    pub fn timed_out(&mut self, now: Instant, sent: Instant) {
        self.outstanding = self.outstanding.saturating_sub(1);
        self.outcomes.push(true);
        self.tally.unanswered = self.tally.unanswered.wrapping_add(1);
        // What was sent before a dead server got another chance says nothing about that chance.
        let stale = self.condition == Condition::Reviving && sent < self.since;
        if !stale && self.heard.is_none_or(|heard| heard < sent) {
            self.silent(now, Reason::Unanswered);
        }
        if matches!(self.condition, Condition::Alive | Condition::Suspect)
            && self.outcomes.reach(self.settings.failure_ratio)
        {
            self.change(now, Condition::Dead, Reason::FailureRatio);
        }
    }

    /// As [`timed_out`](Self::timed_out), and it is waited for during another response window, since there is nobody else.
    pub fn timed_out_and_waits_on(&mut self, now: Instant, sent: Instant) {
        self.timed_out(now, sent);
        self.wait(now);
    }

    /// A request needs no answer of this server any more, for a reason that says nothing about it.
    pub const fn withdrawn(&mut self) {
        self.outstanding = self.outstanding.saturating_sub(1);
    }

    /// The network says that nobody is there. Outstanding requests stay so until they time out.
    pub fn link_error(&mut self, now: Instant) {
        self.silent(now, Reason::Unreachable);
    }

    /// A probe was answered.
    pub fn probe_answered(&mut self, now: Instant) {
        self.probing = false;
        self.answers_probes = true;
        self.heard = Some(now);
        self.forgive();
        match self.condition {
            Condition::Alive => {}
            // RFC 3539 s.3.4.1: one answer clears a suspect.
            Condition::Suspect => self.change(now, Condition::Alive, Reason::ProbeAnswered),
            Condition::Dead | Condition::Reviving => {
                self.good_probes = self.good_probes.saturating_add(1);
                if self.good_probes >= self.settings.probes_to_revive {
                    self.change(now, Condition::Alive, Reason::EnoughProbesAnswered);
                } else {
                    self.change(now, Condition::Reviving, Reason::ProbeAnswered);
                }
            }
        }
    }

    /// A probe got no answer; how long one is waited for is the caller's to say.
    pub fn probe_timed_out(&mut self, now: Instant) {
        if std::mem::replace(&mut self.probing, false) {
            self.good_probes = 0;
            // It may not know Status-Server: the request that it was given for a trial decides.
            if self.condition == Condition::Reviving && !self.answers_probes {
                return;
            }
            self.silent(now, Reason::ProbeUnanswered);
        }
    }

    /// When [`Liveness::handle_timeout`] is to be called next.
    #[must_use]
    pub fn poll_timeout(&self) -> Option<Instant> {
        let judged = match self.condition {
            Condition::Suspect => Some(later(self.since, self.settings.suspect_for)),
            Condition::Dead if !self.is_probed() => Some(later(self.since, self.settings.revive_interval)),
            _ => None,
        };
        [judged, self.next_probe()].into_iter().flatten().min()
    }

    /// Lets time pass. Returns whether a Status-Server is to be sent to the server now.
    ///
    /// Where a probe is still on its way when the next is due, it counts as not answered.
    #[must_use = "a probe that is due has to be sent"]
    pub fn handle_timeout(&mut self, now: Instant, random: &mut impl Random) -> bool {
        let lasted = now.saturating_duration_since(self.since);
        match self.condition {
            Condition::Suspect if lasted >= self.settings.suspect_for => {
                self.change(now, Condition::Dead, Reason::SuspectTooLong);
            }
            Condition::Dead if !self.is_probed() && lasted >= self.settings.revive_interval => {
                self.change(now, Condition::Reviving, Reason::ReviveInterval);
            }
            _ => {}
        }
        if self.next_probe().is_none_or(|due| due > now) {
            return false;
        }
        self.probe_timed_out(now);
        self.probing = true;
        self.probe_due = Some(later(now, self.varied_interval(random)));
        true
    }

    /// The next transition that was not told yet; the caller takes them until there is none.
    pub fn poll_transition(&mut self) -> Option<Transition> {
        self.transitions.pop_front()
    }

    /// A request waits for an answer.
    fn wait(&mut self, now: Instant) {
        self.outstanding = self.outstanding.saturating_add(1);
        if self.condition == Condition::Reviving {
            self.tried = Some(now);
        }
    }

    /// An alive server is not probed: its answers say more.
    fn next_probe(&self) -> Option<Instant> {
        self.probe_due.filter(|_| self.condition != Condition::Alive)
    }

    /// Whether probes say how the server fares: it is probed, and has answered a probe before.
    const fn is_probed(&self) -> bool {
        self.settings.probes && self.answers_probes
    }

    /// Whether a reviving server that cannot be probed is to be given a request to prove itself with.
    fn trial_due(&self, now: Instant) -> bool {
        self.condition == Condition::Reviving
            && !self.is_probed()
            && self.outstanding == 0
            && self.tried.is_none_or(|tried| now.saturating_duration_since(tried) >= self.settings.response_window)
    }

    /// The server answered a request.
    fn proof(&mut self, now: Instant) {
        self.heard = Some(now);
        self.forgive();
        match self.condition {
            Condition::Alive => {}
            // A late answer of a server that was given up is a sign of life, and no more.
            Condition::Dead => self.change(now, Condition::Reviving, Reason::Answered),
            Condition::Suspect | Condition::Reviving => self.change(now, Condition::Alive, Reason::Answered),
        }
    }

    /// The server left something unanswered, and nothing was heard of it meanwhile.
    fn silent(&mut self, now: Instant, reason: Reason) {
        // What falls into the window that was counted last is the same failure.
        let same = self.counted.is_some_and(|counted| {
            now.checked_duration_since(counted).is_none_or(|gone| gone < self.settings.response_window)
        });
        if !same {
            self.windows = self.windows.saturating_add(1);
            self.counted = Some(now);
        }
        match self.condition {
            Condition::Alive if self.windows >= self.settings.dead_after => {
                self.change(now, Condition::Dead, Reason::TooManyUnanswered);
            }
            Condition::Alive if self.windows >= self.settings.suspect_after || reason == Reason::Unreachable => {
                self.change(now, Condition::Suspect, reason);
            }
            Condition::Suspect if self.windows >= self.settings.dead_after => {
                self.change(now, Condition::Dead, Reason::TooManyUnanswered);
            }
            Condition::Reviving => self.change(now, Condition::Dead, reason),
            _ => {}
        }
    }

    const fn forgive(&mut self) {
        self.windows = 0;
        self.counted = None;
    }

    fn change(&mut self, now: Instant, to: Condition, reason: Reason) {
        let from = std::mem::replace(&mut self.condition, to);
        if from == to {
            return;
        }
        self.since = now;
        self.tried = None;
        match to {
            Condition::Alive => {
                self.forgive();
                self.outcomes = Outcomes::default();
                self.probing = false;
            }
            // The first probe of a suspect leaves at once, unless the last one is too near: it decides the sooner.
            Condition::Suspect | Condition::Dead | Condition::Reviving if self.settings.probes => {
                self.probe_due.get_or_insert(now);
            }
            _ => {}
        }
        if to != Condition::Reviving {
            self.good_probes = 0;
        }
        if self.transitions.len() >= MOST_TRANSITIONS {
            self.transitions.pop_front();
        }
        let transition = Transition::new(now, from, to, reason);
        self.transitions.push_back(transition);
        self.last = Some(transition);
        self.tally.changed(to);
    }

    /// RFC 3539 s.3.4.1: Tw is varied by two seconds, so that the watchdogs of many do not fall into step.
    fn varied_interval(&self, random: &mut impl Random) -> Duration {
        let mut octets = [0; 2];
        random.fill(&mut octets);
        let span = LivenessSettings::PROBE_JITTER.saturating_mul(2);
        let chance = span.saturating_mul(u32::from(u16::from_be_bytes(octets))) / u32::from(u16::MAX);
        self.settings.probe_interval.saturating_sub(LivenessSettings::PROBE_JITTER).saturating_add(chance)
    }
}

/// What a pool has to know of a home server when it chooses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Standing {
    /// How it fares.
    pub condition: Condition,
    /// How many requests wait for its answer.
    pub outstanding: u32,
    /// Whether it is to be given a request to prove itself with.
    pub trial: bool,
}

/// A moment later; where the clock ends, the same.
fn later(moment: Instant, by: Duration) -> Instant {
    moment.checked_add(by).unwrap_or(moment)
}

/// Transitions that nobody takes are forgotten beyond this number, the oldest first.
const MOST_TRANSITIONS: usize = 16;

#[cfg(test)]
mod tests;
