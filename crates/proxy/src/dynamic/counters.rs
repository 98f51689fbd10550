//! What is counted of CoA-Requests and Disconnect-Requests.

use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

use ulna_wire::Code;

/// What was counted of CoA-Requests and Disconnect-Requests that are sent on. Each that was forwarded ends as one that was
/// acknowledged, was refused, failed, or stayed unanswered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct DynamicCounters {
    /// Requests that went to a network access server, or towards another operator.
    pub forwarded: u64,
    /// Requests that nothing leads anywhere for, or that came back: they are refused with Error-Cause 502.
    pub unroutable: u64,
    /// Acknowledgements that were passed on.
    pub acknowledged: u64,
    /// Refusals that were passed on.
    pub refused: u64,
    /// Requests that have reached nobody, or were answered with Protocol-Error, which are refused with Error-Cause 505; and those
    /// whose answer could not be passed on.
    pub failed: u64,
    /// Requests that nobody answered.
    pub unanswered: u64,
}

impl DynamicCounters {
    /// Each of them, by its name.
    pub fn counters(&self) -> impl Iterator<Item = (&'static str, u64)> {
        let Self { forwarded, unroutable, acknowledged, refused, failed, unanswered } = *self;
        [
            ("forwarded", forwarded),
            ("unroutable", unroutable),
            ("acknowledged", acknowledged),
            ("refused", refused),
            ("failed", failed),
            ("unanswered", unanswered),
        ]
        .into_iter()
    }
}

/// The counters while they count.
#[derive(Debug, Default)]
pub(super) struct Counts {
    pub(super) forwarded: AtomicU64,
    pub(super) unroutable: AtomicU64,
    pub(super) acknowledged: AtomicU64,
    pub(super) refused: AtomicU64,
    pub(super) failed: AtomicU64,
    pub(super) unanswered: AtomicU64,
}

impl Counts {
    /// A request that was forwarded has ended: with an answer that has this code, with silence, or with a fault.
    pub(super) fn ended(&self, answer: Option<Option<Code>>, acknowledges: Code) {
        let counter = match answer {
            Some(Some(code)) if code == acknowledges => &self.acknowledged,
            Some(Some(_)) => &self.refused,
            Some(None) => &self.unanswered,
            None => &self.failed,
        };
        counter.fetch_add(1, Relaxed);
    }

    pub(super) fn read(&self) -> DynamicCounters {
        DynamicCounters {
            forwarded: self.forwarded.load(Relaxed),
            unroutable: self.unroutable.load(Relaxed),
            acknowledged: self.acknowledged.load(Relaxed),
            refused: self.refused.load(Relaxed),
            failed: self.failed.load(Relaxed),
            unanswered: self.unanswered.load(Relaxed),
        }
    }
}
