//! Accounting that was stored, on its way to home servers.

use std::{
    fmt,
    net::IpAddr,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    time::Instant,
};

use tokio::sync::Notify;
use ulna_proto::{Condition, Liveness, Pools, Standing};
use ulna_wire::Packet;

use super::{Current, Forward};
use crate::{HomeServer, Homes, Plan, Replay, Replayed, Service, Unforwardable, keys, replay};

/// Chooses home servers for the stored accounting of one pool, and makes the requests for them, by the plan that is in
/// force: the same strategies, filters and names as for what is forwarded at once, and the same knowledge of who is alive.
#[derive(Debug)]
pub struct Errands {
    forward: Forward,
    pool: Arc<str>,
    /// Whose turn it is, for the plan that this was made of.
    pools: Mutex<Option<(Arc<Plan>, Pools)>>,
    serial: AtomicU64,
}

/// A stored request, ready for the home server that was chosen for it.
///
/// What becomes of it is to be told, since it says how the home server fares; one that is dropped says nothing.
#[must_use]
pub struct Errand {
    /// The home server's number in the plan.
    pub home: u32,
    /// The home server.
    pub server: Arc<HomeServer>,
    /// The request.
    pub request: Replayed,
    homes: Arc<Homes>,
    /// Wakes who looks after the home servers.
    changed: Arc<Notify>,
    sent: Instant,
    told: bool,
}

/// Why a stored request goes nowhere at the moment.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NoErrand {
    /// The plan has no such pool any more.
    #[error("there is no pool {pool} any more: what waits for it waits until there is")]
    NoPool {
        /// Its name.
        pool: Arc<str>,
    },
    /// Nobody in the pool is alive, or all have been tried.
    #[error("no home server of pool {pool} is to be had")]
    NobodyLeft {
        /// Its name.
        pool: Arc<str>,
    },
    /// It cannot be made a packet for the next hop.
    #[error("{0}")]
    Unforwardable(#[from] Unforwardable),
}

impl Errands {
    /// The errands of the pool with this name; its number may be another one after a reload.
    #[must_use]
    pub fn new(forward: Forward, pool: &str) -> Self {
        Self { forward, pool: pool.into(), pools: Mutex::default(), serial: AtomicU64::new(0) }
    }

    /// Makes a request of one that came from `client` and was stored, for a home server that is not in `tried`;
    /// `happened` is the time of the event in seconds since 1970.
    ///
    /// # Errors
    ///
    /// Where nobody can be asked, or it cannot be sent at all.
    pub fn next(
        &self,
        packet: &Packet<&[u8]>,
        client: IpAddr,
        happened: u64,
        tried: &[u32],
    ) -> Result<Errand, NoErrand> {
        let Current { plan, homes } = self.forward.current();
        let nobody = || NoErrand::NobodyLeft { pool: Arc::clone(&self.pool) };
        let now = Instant::now();
        let home = self.choose(&plan, &homes, packet, client, tried, now)?.ok_or_else(nobody)?;
        let server = homes.server(home).map(Arc::clone).ok_or_else(nobody)?;
        let route = plan.router.route(packet);
        let serial = self.serial.fetch_add(1, Ordering::Relaxed);
        let way = Replay {
            user_name: route.user_name.as_deref(),
            edits: &server.outward,
            hidden: &plan.hidden,
            happened,
            proxy_state: Some(self.forward.shared.marker.issue(serial)),
            way: route.rule.and_then(|rule| plan.ways.get(rule)),
            dynamic: Some((client, &plan.dynamic)),
        };
        let request = replay(packet, &way)?;
        homes.tell(home, Service::Accounting, |liveness| liveness.sent(now));
        let changed = Arc::clone(&self.forward.shared.changed);
        Ok(Errand { home, server, request, homes, changed, sent: now, told: false })
    }

    /// Whether a home server may be asked, as far as is known: one of the pool, or of those that it falls back to, is not
    /// dead.
    #[must_use]
    pub fn is_served(&self) -> bool {
        let Current { plan, homes } = self.forward.current();
        let now = Instant::now();
        let mut pool = plan.pools.iter().find(|pool| pool.name == self.pool);
        // A circle of fall-backs ends here too.
        for _ in 0..plan.pools.len() {
            let Some(of) = pool else { return false };
            let is_there = |home| homes.standing(home, Service::Accounting, now).condition != Condition::Dead;
            if of.pool.members().iter().any(|member| member.weight > 0 && is_there(member.server)) {
                return true;
            }
            pool = of.pool.fallback.and_then(|fallback| plan.pools.get(fallback as usize));
        }
        false
    }

    fn choose(
        &self,
        plan: &Arc<Plan>,
        homes: &Homes,
        packet: &Packet<&[u8]>,
        client: IpAddr,
        tried: &[u32],
        now: Instant,
    ) -> Result<Option<u32>, NoErrand> {
        let gone = || NoErrand::NoPool { pool: Arc::clone(&self.pool) };
        let place = plan.pools.iter().position(|pool| pool.name == self.pool).ok_or_else(gone)?;
        let keys = plan.pools.get(place).map(|pool| keys(packet, client, &pool.keys)).unwrap_or_default();
        let mut kept = self.pools.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.as_ref().is_none_or(|(of, _)| !Arc::ptr_eq(of, plan)) {
            *kept = plan.pools().ok().map(|pools| (Arc::clone(plan), pools));
        }
        let (_, pools) = kept.as_mut().ok_or_else(gone)?;
        let standing = |home: u32| -> Standing { homes.standing(home, Service::Accounting, now) };
        let place = u32::try_from(place).unwrap_or(u32::MAX);
        Ok(pools.choose(place, keys, tried, standing).map(|choice| choice.server))
    }
}

impl Errand {
    /// The home server has answered, with whatever code.
    pub fn answered(mut self) {
        self.tell(|liveness| liveness.answered(Instant::now()));
    }

    /// The home server has not answered in its response window.
    pub fn unanswered(mut self) {
        let sent = self.sent;
        self.tell(|liveness| liveness.timed_out(Instant::now(), sent));
    }

    fn tell(&mut self, tell: impl FnOnce(&mut Liveness)) {
        self.told = true;
        self.homes.tell(self.home, Service::Accounting, tell);
        if self.homes.has_changed() {
            self.changed.notify_one();
        }
    }
}

impl Drop for Errand {
    fn drop(&mut self) {
        if !self.told {
            self.tell(Liveness::withdrawn);
        }
    }
}

impl fmt::Debug for Errand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Errand").field("server", &self.server.name).field("sent", &self.sent).finish_non_exhaustive()
    }
}
