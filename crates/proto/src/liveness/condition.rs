//! How a home server fares, and why that changes.

use std::{fmt, time::Instant};

/// How a home server fares.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Condition {
    /// It answers, or has not been asked yet.
    #[default]
    Alive,
    /// It left something unanswered: others are preferred to it, and it is probed.
    Suspect,
    /// It answers nothing: it gets no requests, only probes.
    Dead,
    /// It was dead, and gives signs of life, or is given another chance: it gets probes and single requests.
    Reviving,
}

impl Condition {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Alive, Self::Suspect, Self::Dead, Self::Reviving];

    /// The word for logs and commands.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Alive => "alive",
            Self::Suspect => "suspect",
            Self::Dead => "dead",
            Self::Reviving => "reviving",
        }
    }
}

impl fmt::Display for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// Why the condition of a home server changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Reason {
    /// A request was answered.
    Answered,
    /// A request, or several at once, got no answer in a response window.
    Unanswered,
    /// The network says that nobody is there: the port or the host cannot be reached.
    Unreachable,
    /// So many response windows in a row passed without an answer.
    TooManyUnanswered,
    /// Too many of the newest requests got no answer, though others did.
    FailureRatio,
    /// It was suspect for as long as that is allowed, and did nothing to clear itself.
    SuspectTooLong,
    /// A probe was answered.
    ProbeAnswered,
    /// Enough probes in a row were answered.
    EnoughProbesAnswered,
    /// A probe was not answered.
    ProbeUnanswered,
    /// It was dead for the revive interval, and gets another chance.
    ReviveInterval,
    /// It is to be judged by other settings, from the beginning.
    OtherSettings,
}

impl Reason {
    /// The words for logs.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::Answered => "it answered a request",
            Self::Unanswered => "no answer in a response window",
            Self::Unreachable => "it cannot be reached",
            Self::TooManyUnanswered => "too many response windows without an answer",
            Self::FailureRatio => "too many of the newest requests without an answer",
            Self::SuspectTooLong => "suspect for too long",
            Self::ProbeAnswered => "it answered a probe",
            Self::EnoughProbesAnswered => "it answered enough probes",
            Self::ProbeUnanswered => "it did not answer a probe",
            Self::ReviveInterval => "the revive interval is over",
            Self::OtherSettings => "its settings have changed",
        }
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.words())
    }
}

/// A change of a home server's condition, for logs and counters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Transition {
    /// When it changed.
    pub at: Instant,
    /// The condition until then.
    pub from: Condition,
    /// The condition from then on.
    pub to: Condition,
    /// Why.
    pub reason: Reason,
}

impl fmt::Display for Transition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} -> {}: {}", self.from, self.to, self.reason)
    }
}

impl Transition {
    pub(super) const fn new(at: Instant, from: Condition, to: Condition, reason: Reason) -> Self {
        Self { at, from, to, reason }
    }
}
