//! What is counted of CoA-Requests and Disconnect-Requests.

use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

/// What was counted of CoA-Requests and Disconnect-Requests that are sent on.
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
    /// Requests that have reached nobody: they are refused with Error-Cause 505.
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
