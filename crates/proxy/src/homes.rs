//! What is known of the home servers, by all workers together.

use std::{
    collections::VecDeque,
    fmt,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    time::Instant,
};

use ulna_proto::{Condition, Liveness, Pools, Signer, Standing, Tally, Transition};
use ulna_wire::{Code, Random};

use crate::{HomeServer, sticky::Sticky};

/// What a home server is asked for. Each has a liveness of its own: where accounting is stuck, log-ins go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Service {
    /// Access-Requests.
    Access,
    /// Accounting-Requests.
    Accounting,
}

/// The home servers of a proxy, and how they fare. All workers share it.
pub struct Homes {
    list: Vec<Home>,
    pub(crate) memory: Arc<Memory>,
}

/// What outlives a plan: conversations go on, and what happens under an old plan is told too.
pub(crate) struct Memory {
    pub(crate) conversations: Mutex<Sticky>,
    pub(crate) sessions: Mutex<Sticky>,
    changes: Mutex<VecDeque<Change>>,
    changed: AtomicBool,
}

/// A home server and how it fares.
#[derive(Debug, Clone)]
struct Home {
    server: Arc<HomeServer>,
    services: Arc<[Mutex<Liveness>; 2]>,
    signer: Signer,
}

/// A home server's condition has changed.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Change {
    /// The server's name.
    pub name: Arc<str>,
    /// Which service of it.
    pub service: Service,
    /// From what, to what, and why.
    pub transition: Transition,
}

/// How a service of a home server fares.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct HomeStatus {
    /// The server.
    pub server: Arc<HomeServer>,
    /// Which service of it.
    pub service: Service,
    /// How it fares.
    pub condition: Condition,
    /// Since when.
    pub since: Instant,
    /// The last change of that, and why; none where it has been alive all the time.
    pub last: Option<Transition>,
    /// What was counted.
    pub tally: Tally,
    /// How many requests wait for its answers.
    pub outstanding: u32,
    /// Whether it has shown that it signs its replies to Access-Requests.
    pub signs: bool,
}

impl Service {
    /// Both of them.
    pub const ALL: [Self; 2] = [Self::Access, Self::Accounting];

    /// What a request with this code asks for; none where it is not one that homes serve.
    #[must_use]
    pub const fn of(code: Code) -> Option<Self> {
        match code {
            Code::ACCESS_REQUEST => Some(Self::Access),
            Code::ACCOUNTING_REQUEST => Some(Self::Accounting),
            _ => None,
        }
    }

    /// The word for logs and commands.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Access => "auth",
            Self::Accounting => "acct",
        }
    }
}

impl Homes {
    /// The servers, all taken to be alive until they show otherwise.
    #[must_use]
    pub fn new(servers: &[HomeServer], now: Instant) -> Self {
        Self::after(servers, now, None)
    }

    /// The servers of a new plan: those that are what they were keep what is known of them; those that are to be judged by
    /// other settings are taken to be alive again, and keep what was counted.
    #[must_use]
    pub fn renewed(&self, servers: &[HomeServer], now: Instant) -> Self {
        let renewed = Self::after(servers, now, Some(self));
        for (home, server) in (0..).zip(servers) {
            for service in Service::ALL {
                renewed.tell(home, service, |liveness| {
                    if *liveness.settings() != server.liveness.sound() {
                        liveness.judge_by(server.liveness, now);
                    }
                });
            }
        }
        renewed
    }

    fn after(servers: &[HomeServer], now: Instant, before: Option<&Self>) -> Self {
        let home = |server: &HomeServer| {
            let same = |home: &&Home| {
                let old = &home.server;
                (&old.name, old.auth, old.acct) == (&server.name, server.auth, server.acct)
            };
            let known = before.and_then(|before| before.list.iter().find(same));
            let fresh = || Mutex::new(Liveness::new(server.liveness, now));
            // Whether it signs is a matter of the program at that address, whatever else is set for it.
            let here = |home: &&Home| (&home.server.name, home.server.auth) == (&server.name, server.auth);
            let signer = before.and_then(|before| before.list.iter().find(here)).map(|home| home.signer.clone());
            Home {
                server: Arc::new(server.clone()),
                services: known.map_or_else(|| Arc::new([fresh(), fresh()]), |home| Arc::clone(&home.services)),
                signer: signer.unwrap_or_default(),
            }
        };
        Self {
            list: servers.iter().map(home).collect(),
            memory: before.map_or_else(Arc::default, |before| Arc::clone(&before.memory)),
        }
    }

    /// How many there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether there are none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The server with a number.
    #[must_use]
    pub fn server(&self, home: u32) -> Option<&Arc<HomeServer>> {
        self.list.get(home as usize).map(|home| &home.server)
    }

    /// Whether a server has shown that it signs its replies to Access-Requests.
    #[must_use]
    pub fn signer(&self, home: u32) -> Option<&Signer> {
        self.list.get(home as usize).map(|home| &home.signer)
    }

    /// What a server is known by, whatever its number becomes in another plan.
    pub(crate) fn identity(&self, home: u32) -> Option<u64> {
        self.server(home).map(|server| identity(&server.name))
    }

    /// The number of the server that is known by `identity`.
    pub(crate) fn find(&self, identity: u64) -> Option<u32> {
        (0..).zip(&self.list).find(|(_, home)| self::identity(&home.server.name) == identity).map(|(number, _)| number)
    }

    /// Whether a server of a pool, or of those that it falls back to, lives and has as much to do as it may have.
    pub(crate) fn are_busy(&self, pools: &Pools, pool: u32, service: Service) -> bool {
        let mut at = Some(pool);
        for _ in 0..pools.len() {
            let Some(pool) = at.and_then(|at| pools.get(at)) else { return false };
            let busy = |home: u32| {
                let Some(known) = self.list.get(home as usize) else { return false };
                let liveness = lock(known.service(service));
                liveness.condition() != Condition::Dead && known.is_full(&liveness)
            };
            if pool.members().iter().any(|member| busy(member.server)) {
                return true;
            }
            at = pool.fallback;
        }
        false
    }

    /// How a server fares, and whether it has as much to do as it may have.
    pub(crate) fn load(&self, home: u32, service: Service) -> (Condition, bool) {
        self.list.get(home as usize).map_or((Condition::Dead, false), |known| {
            let liveness = lock(known.service(service));
            (liveness.condition(), known.is_full(&liveness))
        })
    }

    /// What a pool has to know of a server; one that has as much to do as it may have is not chosen.
    #[must_use]
    pub fn standing(&self, home: u32, service: Service, now: Instant) -> Standing {
        let Some(known) = self.list.get(home as usize) else {
            return Standing { condition: Condition::Dead, ..Standing::default() };
        };
        let liveness = lock(known.service(service));
        let mut standing = liveness.standing(now);
        if known.is_full(&liveness) {
            (standing.condition, standing.trial) = (Condition::Dead, false);
        }
        standing
    }

    /// How all fare.
    pub fn status(&self) -> impl Iterator<Item = HomeStatus> {
        self.list.iter().flat_map(|home| {
            Service::ALL.into_iter().map(|service| {
                let liveness = lock(home.service(service));
                HomeStatus {
                    server: Arc::clone(&home.server),
                    service,
                    condition: liveness.condition(),
                    since: liveness.since(),
                    last: liveness.last_transition(),
                    tally: *liveness.tally(),
                    outstanding: liveness.outstanding(),
                    signs: home.signer.is_known(),
                }
            })
        })
    }

    /// Tells what happened to a server.
    pub(crate) fn tell(&self, home: u32, service: Service, tell: impl FnOnce(&mut Liveness)) {
        let Some(known) = self.list.get(home as usize) else { return };
        let mut liveness = lock(known.service(service));
        tell(&mut liveness);
        while let Some(transition) = liveness.poll_transition() {
            let mut changes = lock(&self.memory.changes);
            if changes.len() >= MOST_CHANGES {
                changes.pop_front();
            }
            changes.push_back(Change { name: Arc::clone(&known.server.name), service, transition });
            self.memory.changed.store(true, Ordering::Release);
        }
    }

    /// Whether there are changes that were not told yet.
    #[must_use]
    pub fn has_changed(&self) -> bool {
        self.memory.changed.load(Ordering::Acquire)
    }

    /// The next change that was not told yet.
    pub fn poll_change(&self) -> Option<Change> {
        let mut changes = lock(&self.memory.changes);
        let change = changes.pop_front();
        self.memory.changed.store(!changes.is_empty(), Ordering::Release);
        change
    }

    /// When [`handle_timeout`](Self::handle_timeout) is due.
    #[must_use]
    pub fn poll_timeout(&self) -> Option<Instant> {
        let all = self.list.iter().flat_map(|home| home.services.iter());
        all.filter_map(|service| lock(service).poll_timeout()).min()
    }

    /// Lets time pass; returns who is to be asked for a Status-Server now ([RFC 5997]).
    ///
    /// [RFC 5997]: https://www.rfc-editor.org/rfc/rfc5997
    #[must_use = "a probe that is due has to be sent"]
    pub fn handle_timeout(&self, now: Instant, random: &mut impl Random) -> Vec<(u32, Service)> {
        let mut due = Vec::new();
        for home in (0..).take(self.list.len()) {
            for service in Service::ALL {
                self.tell(home, service, |liveness| {
                    if liveness.handle_timeout(now, random) {
                        due.push((home, service));
                    }
                });
            }
        }
        due
    }

    /// A probe was answered, or not.
    pub fn probed(&self, home: u32, service: Service, now: Instant, answered: bool) {
        self.tell(
            home,
            service,
            |liveness| {
                if answered { liveness.probe_answered(now) } else { liveness.probe_timed_out(now) }
            },
        );
    }

    /// The network says that nobody is there.
    pub fn unreachable(&self, home: u32, service: Service, now: Instant) {
        self.tell(home, service, |liveness| liveness.link_error(now));
    }
}

impl Home {
    fn is_full(&self, liveness: &Liveness) -> bool {
        liveness.outstanding() as usize >= self.server.most_outstanding
    }

    fn service(&self, service: Service) -> &Mutex<Liveness> {
        let [access, accounting] = &*self.services;
        match service {
            Service::Access => access,
            Service::Accounting => accounting,
        }
    }
}

impl Default for Memory {
    fn default() -> Self {
        Self {
            conversations: Mutex::new(Sticky::new(Sticky::CONVERSATION)),
            sessions: Mutex::new(Sticky::new(Sticky::SESSION)),
            changes: Mutex::default(),
            changed: AtomicBool::new(false),
        }
    }
}

impl fmt::Debug for Homes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.list.iter().map(|home| &home.server.name)).finish()
    }
}

fn lock<T: ?Sized>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// FNV-1a of a name.
fn identity(name: &str) -> u64 {
    name.bytes()
        .fold(0xcbf2_9ce4_8422_2325, |digest, octet| (digest ^ u64::from(octet)).wrapping_mul(0x0000_0100_0000_01b3))
}

/// Changes that nobody takes are forgotten beyond this number, the oldest first.
const MOST_CHANGES: usize = 1_024;
