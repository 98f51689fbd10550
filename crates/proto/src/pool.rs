//! Pools of home servers, and the choice of one for a request.

use thiserror::Error;

use crate::{Condition, Standing};

/// How a pool chooses among the servers that are to be had.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Strategy {
    /// The first, in the order of the configuration; weights say nothing but that 0 is none.
    #[default]
    InOrder,
    /// Each in turn, by weight, evenly interleaved.
    RoundRobin,
    /// The one with the fewest requests outstanding for its weight; each in turn where several have the fewest.
    LeastOutstanding,
    /// Always the same for a client.
    Sticky,
    /// Always the same for a key that is made of attributes, by rendezvous hashing: when a server goes, only its own
    /// keys move.
    Hash,
}

impl Strategy {
    /// Whether it goes by keys.
    #[must_use]
    pub const fn is_keyed(self) -> bool {
        matches!(self, Self::Sticky | Self::Hash)
    }
}

/// A server in a pool.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Member {
    /// The server's number, by which the caller knows it.
    pub server: u32,
    /// How many requests it gets in proportion to others; 0: none, as for a server that is to be taken away.
    pub weight: u32,
    identity: u64,
}

impl Member {
    /// The server with the number `server`; its `name` decides which keys it gets, so that they stay with it when others
    /// come and go, and are the same in every process.
    #[must_use]
    pub fn new(server: u32, name: &str, weight: u32) -> Self {
        Self { server, weight, identity: digest(FNV_START, name.as_bytes()) }
    }
}

/// Servers that serve the same realms.
#[derive(Debug, Clone)]
pub struct Pool {
    /// How one of them is chosen.
    pub strategy: Strategy,
    /// The pool to choose from where this one has none to offer.
    pub fallback: Option<u32>,
    members: Vec<Member>,
    /// Smooth weighted round robin: what each member has saved up.
    credit: Vec<i64>,
}

impl Pool {
    /// A pool of `members`.
    #[must_use]
    pub fn new(strategy: Strategy, members: impl IntoIterator<Item = Member>) -> Self {
        let members: Vec<_> = members.into_iter().collect();
        Self { strategy, fallback: None, credit: vec![0; members.len()], members }
    }

    /// The same pool with another one behind it.
    #[must_use]
    pub fn with_fallback(mut self, pool: u32) -> Self {
        self.fallback = Some(pool);
        self
    }

    /// The servers in it.
    #[must_use]
    pub fn members(&self) -> &[Member] {
        &self.members
    }

    fn check(&self, number: u32, pools: usize) -> Result<(), PoolError> {
        if self.members.iter().all(|member| member.weight == 0) {
            return Err(PoolError::Empty { pool: number });
        }
        for (at, member) in self.members.iter().enumerate() {
            if self.members.iter().take(at).any(|other| other.server == member.server) {
                return Err(PoolError::Twice { pool: number, server: member.server });
            }
        }
        match self.fallback {
            Some(fallback) if fallback as usize >= pools => Err(PoolError::NoSuchPool { pool: number, fallback }),
            _ => Ok(()),
        }
    }

    fn choose(&mut self, keys: Keys, tried: &[u32], standing: &dyn Fn(u32) -> Standing) -> Option<(u32, Rank)> {
        let rank = |member: &Member| {
            if member.weight == 0 || tried.contains(&member.server) {
                return None;
            }
            let standing = standing(member.server);
            Rank::of(standing).map(|rank| (rank, standing.outstanding))
        };
        let best = self.members.iter().filter_map(|member| rank(member).map(|(rank, _)| rank)).min()?;
        let ranks: Vec<Option<u32>> = self
            .members
            .iter()
            .map(|member| rank(member).filter(|(rank, _)| *rank == best).map(|(_, out)| out))
            .collect();
        let server = match self.strategy {
            Strategy::InOrder => self.first(&ranks),
            Strategy::RoundRobin => self.in_turn(&ranks),
            Strategy::LeastOutstanding => {
                let least = self.least(&ranks);
                self.in_turn(&least)
            }
            Strategy::Sticky => self.by_hash(&ranks, keys.client),
            Strategy::Hash => self.by_hash(&ranks, keys.content),
        };
        server.map(|server| (server, best))
    }

    fn candidates<'r>(&'r self, ranks: &'r [Option<u32>]) -> impl Iterator<Item = (&'r Member, u32)> {
        self.members.iter().zip(ranks).filter_map(|(member, outstanding)| outstanding.map(|count| (member, count)))
    }

    fn first(&self, ranks: &[Option<u32>]) -> Option<u32> {
        self.candidates(ranks).next().map(|(member, _)| member.server)
    }

    /// Each candidate saves its weight; the richest is chosen, and pays what all saved.
    fn in_turn(&mut self, ranks: &[Option<u32>]) -> Option<u32> {
        let mut total = 0_i64;
        let mut richest: Option<(usize, i64)> = None;
        for (at, ((member, credit), rank)) in self.members.iter().zip(&mut self.credit).zip(ranks).enumerate() {
            if rank.is_none() {
                continue;
            }
            total = total.saturating_add(i64::from(member.weight));
            *credit = credit.saturating_add(i64::from(member.weight));
            if richest.is_none_or(|(_, most)| *credit > most) {
                richest = Some((at, *credit));
            }
        }
        let (at, _) = richest?;
        if let Some(credit) = self.credit.get_mut(at) {
            *credit = credit.saturating_sub(total);
        }
        self.members.get(at).map(|member| member.server)
    }

    /// The candidates with the fewest outstanding for their weight, once they have this request too.
    fn least(&self, ranks: &[Option<u32>]) -> Vec<Option<u32>> {
        let load = |member: &Member, count: u32| (u64::from(count).saturating_add(1), u64::from(member.weight));
        // a/b < c/d, without fractions; both factors are below 2^33.
        let less =
            |(a, b): (u64, u64), (c, d): (u64, u64)| u128::from(a) * u128::from(d) < u128::from(c) * u128::from(b);
        let mut least: Option<(u64, u64)> = None;
        for (member, count) in self.candidates(ranks) {
            let load = load(member, count);
            if least.is_none_or(|least| less(load, least)) {
                least = Some(load);
            }
        }
        let Some(least) = least else { return vec![None; ranks.len()] };
        let keep = |(member, rank): (&Member, &Option<u32>)| rank.filter(|&count| !less(least, load(member, count)));
        self.members.iter().zip(ranks).map(keep).collect()
    }

    /// Weighted rendezvous hashing: every member draws a lot for the key, and the best one wins. A member that goes
    /// changes nobody else's lot.
    fn by_hash(&self, ranks: &[Option<u32>], key: u64) -> Option<u32> {
        let lot = |member: &Member| {
            let bits = mix(key ^ mix(member.identity)) >> 11;
            // In (0, 1), so that the logarithm is finite and below zero.
            let chance = (bits as f64 + 0.5) / (1_u64 << 53) as f64;
            -f64::from(member.weight) / chance.ln()
        };
        let mut best: Option<(f64, u32)> = None;
        for (member, _) in self.candidates(ranks) {
            let lot = lot(member);
            if best.is_none_or(|(most, _)| lot > most) {
                best = Some((lot, member.server));
            }
        }
        best.map(|(_, server)| server)
    }
}

/// All pools of a proxy, by number.
#[derive(Debug, Clone, Default)]
pub struct Pools(Vec<Pool>);

impl Pools {
    /// The pools, checked.
    ///
    /// # Errors
    ///
    /// Where a pool has no server that may be chosen, has one twice, or where fall-backs lead nowhere or in a circle.
    pub fn new(pools: impl IntoIterator<Item = Pool>) -> Result<Self, PoolError> {
        let pools = Self(pools.into_iter().collect());
        for (number, pool) in (0..).zip(&pools.0) {
            pool.check(number, pools.0.len())?;
        }
        for number in 0..pools.0.len() {
            let mut at = pools.0.get(number).and_then(|pool| pool.fallback);
            let mut steps = 0;
            while let Some(next) = at {
                steps += 1;
                if steps > pools.0.len() {
                    return Err(PoolError::Circle { pool: u32::try_from(number).unwrap_or(u32::MAX) });
                }
                at = pools.0.get(next as usize).and_then(|pool| pool.fallback);
            }
        }
        Ok(pools)
    }

    /// The pool with the number `pool`.
    #[must_use]
    pub fn get(&self, pool: u32) -> Option<&Pool> {
        self.0.get(pool as usize)
    }

    /// How many there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Chooses a server from `pool`, or from the pools that it falls back to.
    ///
    /// Dead servers and those in `tried` are left out; alive ones are preferred to suspect ones, and those to reviving
    /// ones, which get one request at a time. Only a reviving server that has to prove itself by a request, since it is
    /// not probed, goes before all others, once in a response window. `None`: there is nobody to ask.
    pub fn choose(
        &mut self,
        pool: u32,
        keys: Keys,
        tried: &[u32],
        standing: impl Fn(u32) -> Standing,
    ) -> Option<Choice> {
        let mut at = pool;
        // As many steps as there are pools: a circle, which `new` refuses, would end here too.
        for _ in 0..self.0.len() {
            let pool = self.0.get_mut(at as usize)?;
            if let Some((server, rank)) = pool.choose(keys, tried, &standing) {
                return Some(Choice { server, pool: at, trial: rank == Rank::Trial });
            }
            at = pool.fallback?;
        }
        None
    }
}

/// What the strategies that keep things together go by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Keys {
    /// For [`Strategy::Sticky`].
    client: u64,
    /// For [`Strategy::Hash`].
    content: u64,
}

impl Keys {
    /// No keys: all requests are alike.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// With the client that the request comes from: the octets of its address.
    #[must_use]
    pub fn of_client(mut self, client: &[u8]) -> Self {
        self.client = digest(FNV_START, client);
        self
    }

    /// With the values of the chosen attributes, in order; those that are missing count as empty.
    ///
    /// Their lengths count too, so that what ends one value cannot begin the next.
    #[must_use]
    pub fn of_content<'a>(mut self, values: impl IntoIterator<Item = &'a [u8]>) -> Self {
        self.content = values.into_iter().fold(FNV_START, |key, value| {
            digest(digest(key, &u64::try_from(value.len()).unwrap_or(u64::MAX).to_be_bytes()), value)
        });
        self
    }
}

/// A server that was chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choice {
    /// The server's number.
    pub server: u32,
    /// The pool that it was chosen from: the one asked for, or a fall-back.
    pub pool: u32,
    /// Whether the server was dead, and this request is to show that it is not any more.
    pub trial: bool,
}

/// What is wrong with pools.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum PoolError {
    /// Nobody can be chosen from it.
    #[error("pool {pool} has no server with a weight above 0")]
    Empty {
        /// The pool.
        pool: u32,
    },
    /// A server stands in it twice.
    #[error("server {server} stands twice in pool {pool}: give it a greater weight instead")]
    Twice {
        /// The pool.
        pool: u32,
        /// The server.
        server: u32,
    },
    /// It falls back to a pool that is not there.
    #[error("pool {pool} falls back to pool {fallback}, which does not exist")]
    NoSuchPool {
        /// The pool.
        pool: u32,
        /// What it falls back to.
        fallback: u32,
    },
    /// Its fall-backs never end.
    #[error("the fall-backs of pool {pool} lead in a circle")]
    Circle {
        /// The pool.
        pool: u32,
    },
}

/// In what order servers are preferred; the derived order is that of preference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Trial,
    Alive,
    Suspect,
    Reviving,
}

impl Rank {
    const fn of(standing: Standing) -> Option<Self> {
        match standing.condition {
            Condition::Reviving if standing.trial => Some(Self::Trial),
            Condition::Alive => Some(Self::Alive),
            Condition::Suspect => Some(Self::Suspect),
            Condition::Reviving if standing.outstanding == 0 => Some(Self::Reviving),
            Condition::Reviving | Condition::Dead => None,
        }
    }
}

/// FNV-1a: the same on every machine and in every version, which keys have to be that outlive a process.
fn digest(start: u64, octets: &[u8]) -> u64 {
    octets.iter().fold(start, |digest, &octet| (digest ^ u64::from(octet)).wrapping_mul(FNV_PRIME))
}

/// The finaliser of MurmurHash3: every bit of the number decides over every bit of the result.
const fn mix(mut bits: u64) -> u64 {
    bits = (bits ^ bits >> 33).wrapping_mul(0xff51_afd7_ed55_8ccd);
    bits = (bits ^ bits >> 33).wrapping_mul(0xc4ce_b9fe_1a85_ec53);
    bits ^ bits >> 33
}

const FNV_START: u64 = 0xcbf2_9ce4_8422_2325;
const FNV_PRIME: u64 = 0x0000_0100_0000_01b3;

#[cfg(test)]
mod tests;
