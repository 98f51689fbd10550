//! What a run is to do.

use std::{
    net::{IpAddr, SocketAddr},
    time::Duration,
};

use ulna_wire::{Policy, SharedKey};

use super::{mix::Mix, pace::Pace};

/// What a run is to do.
#[derive(Debug, Clone)]
pub(super) struct Plan {
    /// Where Access-Requests go.
    pub(super) access: SocketAddr,
    /// Where Accounting-Requests go.
    pub(super) accounting: SocketAddr,
    /// The secret shared with the server.
    pub(super) key: SharedKey,
    /// What is sent.
    pub(super) mix: Mix,
    /// How many of a hundred passwords are wrong.
    pub(super) bad: f64,
    /// When it is sent.
    pub(super) pace: Pace,
    /// How many threads send.
    pub(super) threads: usize,
    /// How many sockets there are to each port of the server, over all threads.
    pub(super) sockets: usize,
    /// The local addresses, in turn; the kernel chooses if there are none.
    pub(super) sources: Vec<IpAddr>,
    /// How long it goes on, the warm-up included.
    pub(super) end: Option<Duration>,
    /// How many requests are sent.
    pub(super) requests: Option<u64>,
    /// How long it goes on before anything counts.
    pub(super) warmup: Duration,
    /// How long a reply is waited for.
    pub(super) timeout: Duration,
    /// How often a request is sent again.
    pub(super) retries: u32,
    /// Which replies are verified.
    pub(super) verify: Verify,
    /// Whether Access-Requests bear a Message-Authenticator.
    pub(super) signed: bool,
    /// What is demanded of replies.
    pub(super) policy: Policy,
    /// What random numbers start from.
    pub(super) seed: u64,
    /// Whether acknowledged accounting calls are kept.
    pub(super) keep_acknowledged: bool,
}

/// Which replies are verified: response authenticator, Message-Authenticator, success string and keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Verify {
    /// Every one.
    All,
    /// One in sixteen; of the others, identifier and verdict.
    Sample,
    /// None; identifier and verdict only.
    None,
}

impl Verify {
    /// Whether the reply to a call is verified.
    pub(super) const fn covers(self, serial: u64) -> bool {
        match self {
            Self::All => true,
            Self::Sample => serial.is_multiple_of(16),
            Self::None => false,
        }
    }
}

/// A number's share of `whole`, as even as can be: the shares of all numbers below `of` add up to it.
pub(super) const fn share(whole: usize, number: usize, of: usize) -> usize {
    whole / of + if number < whole % of { 1 } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_add_up() {
        for (whole, of) in [(256, 3), (2, 4), (16, 16)] {
            assert_eq!((0..of).map(|number| share(whole, number, of)).sum::<usize>(), whole);
        }
    }

    #[test]
    fn a_sample_is_one_in_sixteen() {
        let covered = |verify: Verify| (0..160).filter(|serial| verify.covers(*serial)).count();
        assert_eq!((covered(Verify::All), covered(Verify::Sample), covered(Verify::None)), (160, 10, 0));
    }
}
