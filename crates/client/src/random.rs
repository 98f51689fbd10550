//! Random octets from the operating system, drawn in bulk.

use ulna_wire::Random;

use crate::Error;

/// Random octets from the operating system, drawn in bulk: a request needs a few dozen.
pub(crate) struct Pool {
    octets: [u8; SIZE],
    used: usize,
}

impl Pool {
    /// A pool, filled: whether there is randomness shows here.
    pub(crate) fn new() -> Result<Self, Error> {
        let mut pool = Self { octets: [0; SIZE], used: 0 };
        getrandom::fill(&mut pool.octets).map_err(Error::Random)?;
        Ok(pool)
    }
}

impl Random for Pool {
    /// # Panics
    ///
    /// Where the operating system gave random octets before and gives none now: a predictable authenticator would let
    /// others forge replies.
    fn fill(&mut self, octets: &mut [u8]) {
        for place in octets {
            if self.used >= SIZE {
                #[allow(clippy::expect_used, reason = "nothing may be sent with a predictable authenticator")]
                getrandom::fill(&mut self.octets).expect("the operating system gives random octets");
                self.used = 0;
            }
            if let Some(octet) = self.octets.get_mut(self.used) {
                // What was handed out is not kept.
                *place = std::mem::take(octet);
            }
            self.used += 1;
        }
    }
}

const SIZE: usize = 1_024;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn octets_differ_across_refills() {
        let mut pool = Pool::new().unwrap();
        let mut draws: Vec<[u8; 16]> = (0..200)
            .map(|_| {
                let mut octets = [0; 16];
                pool.fill(&mut octets);
                octets
            })
            .collect();
        draws.sort_unstable();
        draws.dedup();
        assert_eq!(draws.len(), 200);
    }
}
