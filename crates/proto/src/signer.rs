//! Whether a server that is asked has shown that it signs its replies.

use std::sync::{
    Arc,
    atomic::{AtomicU8, Ordering},
};

use crate::Learned;

/// Whether a server has shown that it signs its replies to Access-Requests: what [`Demand::Auto`](crate::Demand::Auto) of a
/// [`Target`](crate::Target) goes by.
///
/// Clones are the same: workers that ask the same server share what each of them has learned.
#[derive(Debug, Clone, Default)]
pub struct Signer(Arc<AtomicU8>);

impl Signer {
    /// A server of which nothing is known.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the server has shown it often enough, and is held to it.
    #[must_use]
    pub fn is_known(&self) -> bool {
        self.0.load(Ordering::Relaxed) >= Learned::TIMES
    }

    /// Takes note of a reply that was signed although nothing but good sense demands it; returns whether the server is held
    /// to it from now on.
    ///
    /// An unsigned reply in between takes nothing back: it may be forged.
    pub fn note(&self) -> bool {
        let more = |times: u8| (times < Learned::TIMES).then(|| times.saturating_add(1));
        let before = self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, more);
        before.is_ok_and(|times| times.saturating_add(1) == Learned::TIMES)
    }

    /// Holds the server to it, as it was when this was written down.
    pub fn lock(&self) {
        self.0.store(Learned::TIMES, Ordering::Relaxed);
    }

    /// Forgets what was learned; returns whether the server was held to it.
    pub fn forget(&self) -> bool {
        self.0.swap(0, Ordering::Relaxed) >= Learned::TIMES
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_is_held_to_it_after_three_times_by_all_who_share() {
        let (signer, other) = (Signer::new(), Signer::new());
        let shared = signer.clone();
        assert!(!signer.note() && !shared.note() && !signer.is_known());
        assert!(signer.note() && shared.is_known() && !shared.note());
        assert!(!other.is_known(), "another server");
        assert!(shared.forget() && !signer.is_known() && !signer.forget());
        other.lock();
        assert!(other.is_known());
    }
}
