//! A network that loses, doubles, delays and reorders.

use std::{
    cmp::Reverse,
    collections::BinaryHeap,
    net::SocketAddr,
    ops::RangeInclusive,
    time::{Duration, Instant},
};

use crate::Chance;

/// A network that loses, doubles, delays and reorders datagrams, as its [`Conditions`] and its seed have it.
#[derive(Debug)]
pub struct SimulatedNetwork {
    conditions: Conditions,
    chance: Chance,
    on_the_way: BinaryHeap<Reverse<OnTheWay>>,
    sent: u64,
    losses: Losses,
}

/// How bad a network is.
#[derive(Debug, Clone, PartialEq)]
pub struct Conditions {
    /// How often a datagram is lost: 0 never, 1 always.
    pub loss: f64,
    /// How often a datagram arrives twice.
    pub duplication: f64,
    /// How long a datagram is on its way; those of different times overtake each other.
    pub delay: RangeInclusive<Duration>,
    /// How many datagrams may be on their way at once; more are lost.
    pub capacity: usize,
}

impl Conditions {
    /// Nothing is lost, nothing doubled, everything arrives in order after a millisecond.
    pub const PERFECT: Self = Self {
        loss: 0.0,
        duplication: 0.0,
        delay: Duration::from_millis(1)..=Duration::from_millis(1),
        capacity: 65_536,
    };

    /// A fifth is lost, a fifth doubled, the rest arrives in any order within half a second.
    pub const BAD: Self = Self {
        loss: 0.2,
        duplication: 0.2,
        delay: Duration::from_millis(1)..=Duration::from_millis(500),
        capacity: 65_536,
    };
}

/// A datagram that arrives.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Datagram {
    /// Who sent it.
    pub source: SocketAddr,
    /// Who gets it.
    pub target: SocketAddr,
    /// Its octets.
    pub octets: Vec<u8>,
}

/// What a network did to its datagrams.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Losses {
    /// Lost by chance.
    pub lost: u64,
    /// Sent once and delivered twice.
    pub doubled: u64,
    /// Lost because too many were on their way.
    pub crowded_out: u64,
}

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct OnTheWay {
    due: Instant,
    /// Datagrams that arrive at the same time arrive in the order of sending.
    number: u64,
    datagram: Datagram,
}

impl SimulatedNetwork {
    /// A network with these conditions, and the luck of `seed`.
    #[must_use]
    pub const fn new(conditions: Conditions, seed: u64) -> Self {
        let losses = Losses { lost: 0, doubled: 0, crowded_out: 0 };
        Self { conditions, chance: Chance::new(seed), on_the_way: BinaryHeap::new(), sent: 0, losses }
    }

    /// Sends a datagram, or loses it.
    pub fn send(&mut self, now: Instant, datagram: Datagram) {
        if self.chance.happens(self.conditions.loss) {
            self.losses.lost += 1;
            return;
        }
        if self.chance.happens(self.conditions.duplication) {
            self.losses.doubled += 1;
            self.dispatch(now, datagram.clone());
        }
        self.dispatch(now, datagram);
    }

    /// The next datagram that has arrived.
    pub fn receive(&mut self, now: Instant) -> Option<Datagram> {
        if self.on_the_way.peek().is_some_and(|Reverse(first)| first.due <= now) {
            return self.on_the_way.pop().map(|Reverse(first)| first.datagram);
        }
        None
    }

    /// When the next datagram arrives.
    #[must_use]
    pub fn poll_timeout(&self) -> Option<Instant> {
        self.on_the_way.peek().map(|Reverse(first)| first.due)
    }

    /// Makes the network better or worse from now on.
    pub fn set_conditions(&mut self, conditions: Conditions) {
        self.conditions = conditions;
    }

    /// What the network did so far.
    #[must_use]
    pub const fn losses(&self) -> Losses {
        self.losses
    }

    fn dispatch(&mut self, now: Instant, datagram: Datagram) {
        if self.on_the_way.len() >= self.conditions.capacity {
            self.losses.crowded_out += 1;
            return;
        }
        let due = now + self.chance.time(&self.conditions.delay);
        self.sent += 1;
        self.on_the_way.push(Reverse(OnTheWay { due, number: self.sent, datagram }));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn datagram(number: u8) -> Datagram {
        let address = |port| SocketAddr::from(([192, 0, 2, 1], port));
        Datagram { source: address(1), target: address(2), octets: vec![number] }
    }

    fn arrivals(network: &mut SimulatedNetwork) -> Vec<u8> {
        let start = Instant::now();
        (0..100).for_each(|number| network.send(start, datagram(number)));
        std::iter::from_fn(|| network.receive(start + Duration::from_secs(1)))
            .map(|datagram| datagram.octets[0])
            .collect()
    }

    #[test]
    fn a_perfect_network_keeps_everything_in_order() {
        let mut network = SimulatedNetwork::new(Conditions::PERFECT, 1);
        assert_eq!(arrivals(&mut network), (0..100).collect::<Vec<_>>());
        assert_eq!(network.losses(), Losses::default());
        assert_eq!(network.poll_timeout(), None);
    }

    #[test]
    fn a_bad_network_is_bad_in_the_same_way_for_the_same_seed() {
        let [mut first, mut second, mut other] = [5, 5, 6].map(|seed| SimulatedNetwork::new(Conditions::BAD, seed));
        let arrived = arrivals(&mut first);
        assert_eq!(arrived, arrivals(&mut second));
        assert_ne!(arrived, arrivals(&mut other));
        let losses = first.losses();
        assert!(losses.lost > 0 && losses.doubled > 0 && !arrived.is_sorted());
        assert_eq!(arrived.len() as u64, 100 - losses.lost + losses.doubled);
    }

    #[test]
    fn a_crowded_network_loses() {
        let mut network = SimulatedNetwork::new(Conditions { capacity: 10, ..Conditions::PERFECT }, 1);
        assert_eq!(arrivals(&mut network).len(), 10);
        assert_eq!(network.losses().crowded_out, 90);
    }
}
