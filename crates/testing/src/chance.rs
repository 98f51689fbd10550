//! Chance that comes from a seed.

use std::{ops::RangeInclusive, time::Duration};

use ulna_wire::Random;

/// Chance that comes from a seed: what failed once fails again. Never for packets that leave the machine.
#[derive(Debug, Clone)]
pub struct Chance(u64);

impl Chance {
    /// The chance of this seed.
    #[must_use]
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// Any number: the next of SplitMix64.
    pub const fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `bound`; 0 where that is 0.
    pub const fn below(&mut self, bound: u64) -> u64 {
        let number = self.number();
        if bound == 0 { 0 } else { number % bound }
    }

    /// Whether something happens that happens this often: never at 0, always at 1.
    pub fn happens(&mut self, probability: f64) -> bool {
        // 53 bits are what a float holds exactly.
        ((self.number() >> 11) as f64) / ((1_u64 << 53) as f64) < probability
    }

    /// A time in the range.
    pub fn time(&mut self, range: &RangeInclusive<Duration>) -> Duration {
        let width = range.end().saturating_sub(*range.start());
        let nanoseconds = u64::try_from(width.as_nanos()).unwrap_or(u64::MAX);
        *range.start() + Duration::from_nanos(self.below(nanoseconds.saturating_add(1)))
    }
}

impl Random for Chance {
    fn fill(&mut self, octets: &mut [u8]) {
        for place in octets.chunks_mut(8) {
            place.copy_from_slice(&self.number().to_le_bytes()[..place.len()]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_gives_the_same_chance() {
        let (mut a, mut b, mut c) = (Chance::new(7), Chance::new(7), Chance::new(8));
        let [a, b, c] = [&mut a, &mut b, &mut c].map(|chance| {
            let mut octets = [0; 20];
            chance.fill(&mut octets);
            octets
        });
        assert_eq!(a, b);
        assert_ne!(a, c);
    }

    #[test]
    fn probabilities_and_ranges_hold() {
        let mut chance = Chance::new(1);
        let range = Duration::from_millis(10)..=Duration::from_millis(20);
        let often = (0..1000).filter(|_| chance.happens(0.25)).count();
        assert!((180..320).contains(&often), "{often}");
        assert!((0..1000).all(|_| !chance.happens(0.0) && chance.happens(1.0)));
        assert!((0..1000).all(|_| range.contains(&chance.time(&range))));
        assert_eq!(chance.below(0), 0);
    }
}
