//! Which home server a conversation or a session belongs to.

use std::{
    hash::BuildHasher,
    net::IpAddr,
    time::{Duration, Instant},
};

/// Remembers which home server gave out a State or a Class, for a while, and in bounded memory.
///
/// Two generations take turns: what is asked for moves to the younger one, and the older one is forgotten whole.
#[derive(Debug)]
pub(crate) struct Sticky {
    hasher: foldhash::quality::RandomState,
    lasts: Duration,
    young: foldhash::HashMap<u64, u64>,
    old: foldhash::HashMap<u64, u64>,
    turned: Option<Instant>,
}

impl Sticky {
    /// How long a State is remembered at least: nobody types a password for longer.
    pub(crate) const CONVERSATION: Duration = Duration::from_secs(300);
    /// How long a Class is remembered at least: with interim updates, which renew it, for as long as the session lasts.
    pub(crate) const SESSION: Duration = Duration::from_secs(6 * 3_600);

    pub(crate) fn new(lasts: Duration) -> Self {
        Self {
            hasher: foldhash::quality::RandomState::default(),
            lasts,
            young: foldhash::HashMap::default(),
            old: foldhash::HashMap::default(),
            turned: None,
        }
    }

    /// `home` gave `value` to a client.
    pub(crate) fn note(&mut self, now: Instant, client: IpAddr, value: &[u8], home: u64) {
        let over = self.turned.is_none_or(|turned| now.saturating_duration_since(turned) >= self.lasts);
        if over || self.young.len() >= MOST {
            self.old = std::mem::take(&mut self.young);
            self.turned = Some(now);
        }
        self.young.insert(self.hasher.hash_one((client, value)), home);
    }

    /// Who gave `value` to a client.
    pub(crate) fn find(&mut self, client: IpAddr, value: &[u8]) -> Option<u64> {
        let key = self.hasher.hash_one((client, value));
        if let Some(home) = self.young.get(&key) {
            return Some(*home);
        }
        let home = *self.old.get(&key)?;
        if self.young.len() < MOST {
            self.young.insert(key, home);
        }
        Some(home)
    }
}

/// How many are remembered in one generation.
const MOST: usize = 65_536;

#[cfg(test)]
mod tests {
    use super::*;

    #[allow(clippy::disallowed_methods, reason = "a virtual clock has to start somewhere")]
    fn start() -> Instant {
        Instant::now()
    }

    const NAS: IpAddr = IpAddr::V4(std::net::Ipv4Addr::new(192, 0, 2, 1));
    const OTHER: IpAddr = IpAddr::V4(std::net::Ipv4Addr::new(192, 0, 2, 2));

    #[test]
    fn a_value_belongs_to_the_client_that_got_it() {
        let mut sticky = Sticky::new(Sticky::CONVERSATION);
        let now = start();
        sticky.note(now, NAS, b"one", 3);
        sticky.note(now, OTHER, b"one", 4);
        assert_eq!((sticky.find(NAS, b"one"), sticky.find(OTHER, b"one")), (Some(3), Some(4)));
        assert_eq!(sticky.find(NAS, b"two"), None);
    }

    #[test]
    fn what_is_asked_for_stays_and_the_rest_is_forgotten() {
        let mut sticky = Sticky::new(Duration::from_secs(10));
        let now = start();
        let at = |seconds| now + Duration::from_secs(seconds);
        sticky.note(at(0), NAS, b"asked for", 1);
        sticky.note(at(0), NAS, b"forgotten", 2);
        for turn in 1..5 {
            sticky.note(at(turn * 10), NAS, b"another", 9);
            assert_eq!(sticky.find(NAS, b"asked for"), Some(1), "{turn}");
        }
        assert_eq!(sticky.find(NAS, b"forgotten"), None);
    }

    #[test]
    fn memory_is_bounded() {
        let mut sticky = Sticky::new(Sticky::CONVERSATION);
        let now = start();
        for value in 0..(3 * MOST as u32) {
            sticky.note(now, NAS, &value.to_be_bytes(), 1);
        }
        assert!(sticky.young.len() <= MOST && sticky.old.len() <= MOST);
        assert_eq!(sticky.find(NAS, &(3 * MOST as u32 - 1).to_be_bytes()), Some(1));
    }
}
