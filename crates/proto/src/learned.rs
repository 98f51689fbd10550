//! Which senders have shown that they sign their requests.

use std::{
    collections::HashMap,
    net::IpAddr,
    sync::{PoisonError, RwLock},
};

/// Which senders have shown that they sign their requests: what `Demand::Auto` goes by.
///
/// Shared by all workers. Bounded: when it is full, senders that are new are not learned, and are then judged as
/// unknown, not as trusted.
#[derive(Debug)]
pub struct Learned {
    signed: RwLock<HashMap<IpAddr, u8>>,
}

impl Learned {
    /// After how many verified signed requests a sender is held to it.
    pub const TIMES: u8 = 3;

    /// How many senders are remembered at most.
    pub const MOST: usize = 65_536;

    /// Nobody yet, but those in `known`.
    #[must_use]
    pub fn new(known: impl IntoIterator<Item = IpAddr>) -> Self {
        let signed = known.into_iter().take(Self::MOST).map(|address| (address.to_canonical(), Self::TIMES)).collect();
        Self { signed: RwLock::new(signed) }
    }

    /// Whether the sender has shown it often enough.
    #[must_use]
    pub fn knows(&self, sender: IpAddr) -> bool {
        self.signed
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .get(&sender.to_canonical())
            .is_some_and(|&times| times >= Self::TIMES)
    }

    /// Takes note of a verified request that was signed although nothing but good sense demands it; returns whether the
    /// sender is held to it from now on.
    ///
    /// Requests with EAP-Message have to be signed, and many clients sign those and no others: they show nothing.
    pub fn note(&self, sender: IpAddr) -> bool {
        let sender = sender.to_canonical();
        let mut signed = self.signed.write().unwrap_or_else(PoisonError::into_inner);
        if signed.len() >= Self::MOST && !signed.contains_key(&sender) {
            return false;
        }
        let times = signed.entry(sender).or_insert(0);
        let before = *times;
        *times = before.saturating_add(1).min(Self::TIMES);
        before < Self::TIMES && *times == Self::TIMES
    }

    /// Forgets a sender; returns whether it was known.
    pub fn forget(&self, sender: IpAddr) -> bool {
        self.signed.write().unwrap_or_else(PoisonError::into_inner).remove(&sender.to_canonical()).is_some()
    }

    /// All senders that are held to it, in order.
    #[must_use]
    pub fn senders(&self) -> Vec<IpAddr> {
        let signed = self.signed.read().unwrap_or_else(PoisonError::into_inner);
        let mut senders: Vec<_> =
            signed.iter().filter(|&(_, &times)| times >= Self::TIMES).map(|(&sender, _)| sender).collect();
        senders.sort_unstable();
        senders
    }
}

impl Default for Learned {
    fn default() -> Self {
        Self::new([])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sender_is_held_to_it_after_three_times() {
        let learned = Learned::default();
        let sender = "192.0.2.1".parse().unwrap();
        assert!(!learned.note(sender) && !learned.note(sender) && !learned.knows(sender));
        assert!(learned.note(sender) && learned.knows(sender));
        assert!(!learned.note(sender));
        assert!(learned.knows("::ffff:192.0.2.1".parse().unwrap()), "the same sender at a socket for both families");
        assert_eq!(learned.senders(), [sender]);
        assert!(learned.forget(sender) && !learned.knows(sender));
        assert!(Learned::new([sender]).knows(sender));
    }
}
