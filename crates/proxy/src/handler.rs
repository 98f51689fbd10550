//! The handler that forwards.

mod errand;
mod keeper;
mod notes;
mod retired;
mod rider;
mod station;

use std::{
    collections::HashMap,
    fmt,
    net::SocketAddr,
    sync::{
        Arc, Mutex, MutexGuard, OnceLock, PoisonError, RwLock,
        atomic::{AtomicBool, Ordering},
    },
    time::Instant,
};

use tokio::sync::Notify;
use ulna_net::Options;
use ulna_proto::{ClientCounters, RequestHandle};
use ulna_server::{
    Access, Accounting, Attachment, Exchange, Fault, Handler, Later, Layer, Reason, Reply, Request, SystemRandom,
};
use ulna_store::AccountingSink;

pub use errand::{Errand, Errands, NoErrand};

use crate::{
    Change, Departure, HomeStatus, Homes, LastResort, Marker, Obstacle, Plan, PlanError, RelayCounters, Service,
};
use notes::Notes;
use retired::Retired;
use rider::Rider;
use station::Station;

/// Forwards requests to home servers by a plan, and leaves the others to the handler that it is a layer around.
///
/// Each worker forwards for itself, over sockets of its own; what is known of the home servers they share. Clones are the
/// same proxy: one is for Access-Requests, another for Accounting-Requests, and a third for asking how it fares.
///
/// ```
/// use ulna_proto::{Member, Pool, Strategy};
/// use ulna_proxy::{Action, Forward, HomePool, HomeServer, Match, Plan, RealmRouter, Rule, Syntax};
/// use ulna_server::{Layers, Reason, Server, Peers, handler_fn};
///
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let mut plan = Plan::new();
/// plan.homes = vec![HomeServer::new("a1", "192.0.2.1:1812".parse()?, "twelve octets or more")];
/// plan.pools = vec![HomePool::new("area-a", Pool::new(Strategy::InOrder, [Member::new(0, "a1", 1)]))];
/// plan.router = RealmRouter::new(Syntax::default(), [Rule::new(Match::realm("a.example"), Action::Pool(0))])?;
/// let forward = Forward::new(plan)?;
///
/// let local = handler_fn(|rq| async move { Ok(rq.reject(Reason::UnknownUser)) });
/// Server::new(Peers::new().allow("127.0.0.1", "testing123")?)
///     .access(Layers::new().then(forward.clone()).around(local))
///     .listen_udp("127.0.0.1:1812").await?
///     .run().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Forward {
    shared: Arc<Shared>,
}

/// A handler with forwarding before it. See [`Forward`].
#[derive(Debug)]
pub struct Forwarding<H> {
    forward: Forward,
    inner: Arc<H>,
}

/// What the clones and their tasks share.
struct Shared {
    now: RwLock<Current>,
    /// Nothing is ever sent on: servers that only answer pay nothing for the proxy.
    idle: AtomicBool,
    stations: RwLock<Vec<Option<Arc<Station>>>>,
    /// Stations of earlier plans.
    retired: Mutex<Retired>,
    marker: Marker,
    notes: Notes,
    /// Wakes the keeper: a condition has changed.
    changed: Arc<Notify>,
    on_change: OnceLock<OnChange>,
    options: OnceLock<Options>,
    /// By the names of pools: their numbers change with the plan.
    stores: RwLock<HashMap<Arc<str>, Arc<dyn AccountingSink>>>,
    local: OnceLock<AnswerHere>,
    /// Held by the one of the keepers whose turn it is.
    keeping: Arc<tokio::sync::Mutex<()>>,
}

/// Is told of a change of a home server's condition.
type OnChange = Box<dyn Fn(&Change) + Send + Sync>;
/// Has a request answered by the handler that the proxy is a layer around.
type AnswerHere = Box<dyn Fn(Request<Access>, Later<Access>) + Send + Sync>;

/// What is in force.
#[derive(Clone)]
struct Current {
    plan: Arc<Plan>,
    homes: Arc<Homes>,
}

impl Forward {
    /// A proxy that goes by a plan, and marks what it forwards with a tag of its own, or with that of its
    /// cluster.
    ///
    /// # Errors
    ///
    /// Where the plan contradicts itself.
    pub fn new(plan: Plan) -> Result<Self, PlanError> {
        plan.check()?;
        let marker = plan.marker(&mut SystemRandom);
        let homes = Arc::new(Homes::new(&plan.homes, Instant::now()));
        let idle = AtomicBool::new(plan.is_empty());
        let now = RwLock::new(Current { plan: Arc::new(plan), homes });
        let shared = Shared {
            now,
            idle,
            stations: RwLock::default(),
            retired: Mutex::default(),
            marker,
            notes: Notes::default(),
            changed: Arc::default(),
            on_change: OnceLock::new(),
            options: OnceLock::new(),
            stores: RwLock::default(),
            local: OnceLock::new(),
            keeping: Arc::default(),
        };
        Ok(Self { shared: Arc::new(shared) })
    }

    /// Has `tell` called for each change of a home server's condition, besides the log.
    #[must_use]
    pub fn on_change(self, tell: impl Fn(&Change) + Send + Sync + 'static) -> Self {
        // Only the first is told: there is one log.
        let _ = self.shared.on_change.set(Box::new(tell));
        self
    }

    /// Sets how sockets to home servers are opened that are not a worker's own: for accounting that was kept.
    #[must_use]
    pub fn with_socket_options(self, options: Options) -> Self {
        // As they are for the whole program, the first word counts.
        let _ = self.shared.options.set(options);
        self
    }

    /// How sockets to home servers are opened that are not a worker's own.
    #[must_use]
    pub fn socket_options(&self) -> Options {
        self.shared.options.get().copied().unwrap_or_default()
    }

    /// Sets where accounting for pools, by their names, is kept until it can be forwarded ([`Delivery::Store`](crate::Delivery::Store)).
    ///
    /// It replaces all that were set before.
    pub fn store(&self, sinks: impl IntoIterator<Item = (Arc<str>, Arc<dyn AccountingSink>)>) {
        let mut stores = write(&self.shared.stores);
        let before = std::mem::take(&mut *stores);
        stores.extend(sinks);
        let is_new = |sink: &Arc<dyn AccountingSink>| !before.values().any(|known| Arc::ptr_eq(known, sink));
        for station in read(&self.shared.stations).iter().flatten() {
            for sink in stores.values().filter(|sink| is_new(sink)) {
                let worker = station.attachment().clone();
                sink.subscribe(Arc::new(move || worker.wake()));
            }
        }
    }

    /// Goes by another plan from now on. Requests on their way end as they began; home servers that stay the same keep what
    /// is known of them.
    ///
    /// # Errors
    ///
    /// Where the plan contradicts itself; the old one stays in force.
    pub fn reload(&self, plan: Plan) -> Result<(), PlanError> {
        plan.check()?;
        let plan = Arc::new(plan);
        let homes = Arc::new(self.current().homes.renewed(&plan.homes, Instant::now()));
        let current = Current { plan, homes };
        self.shared.idle.store(current.plan.is_empty(), Ordering::Release);
        // Whoever looks at both, or attaches meanwhile, has both of one plan.
        let mut stations = write(&self.shared.stations);
        *write(&self.shared.now) = current.clone();
        for place in &mut *stations {
            let Some(old) = place.take() else { continue };
            *place = Some(Station::start(&self.shared, &current, old.attachment())?);
            old.retire();
            lock(&self.shared.retired).push(old);
        }
        drop(stations);
        self.shared.changed.notify_one();
        Ok(())
    }

    /// The plan that is in force.
    #[must_use]
    pub fn plan(&self) -> Arc<Plan> {
        self.current().plan
    }

    /// How the home servers fare.
    #[must_use]
    pub fn status(&self) -> Vec<HomeStatus> {
        self.current().homes.status().collect()
    }

    /// What was counted of a service of a home server, by all workers, under this plan and under earlier ones.
    #[must_use]
    pub fn client_counters(&self, home: u32, service: Service) -> ClientCounters {
        let stations = read(&self.shared.stations);
        let Some(server) = self.current().homes.server(home).cloned() else { return ClientCounters::default() };
        let mut sum = lock(&self.shared.retired).client_counters(&server, service);
        for station in stations.iter().flatten() {
            sum.add(&station.client_counters(home, service));
        }
        sum
    }

    /// What was counted, by all workers, under this plan and under earlier ones.
    #[must_use]
    pub fn counters(&self) -> RelayCounters {
        let stations = read(&self.shared.stations);
        let mut sum = lock(&self.shared.retired).counters();
        for station in stations.iter().flatten() {
            sum += station.counters();
        }
        sum
    }

    /// The home servers that have shown that they sign their replies, by name and address: what is to be remembered when
    /// the program ends.
    #[must_use]
    pub fn signers(&self) -> Vec<(Arc<str>, SocketAddr)> {
        let homes = self.current().homes;
        let known = (0..).take(homes.len()).filter_map(|home| {
            homes.signer(home).filter(|signer| signer.is_known())?;
            homes.server(home).map(|server| (Arc::clone(&server.name), server.auth))
        });
        known.collect()
    }

    /// Holds the home servers that `signed` before to signing, where the demand of them is `auto`; it is asked for each by name
    /// and address.
    pub fn recall_signers(&self, signed: impl Fn(&str, SocketAddr) -> bool) {
        let homes = self.current().homes;
        for home in (0..).take(homes.len()) {
            if let (Some(server), Some(signer)) = (homes.server(home), homes.signer(home))
                && signed(&server.name, server.auth)
            {
                signer.lock();
            }
        }
    }

    /// Forgets that the home servers with this name sign; returns how many were held to it, and nothing where there is no
    /// such server.
    pub fn forget_signer(&self, name: &str) -> Option<usize> {
        let homes = self.current().homes;
        let named = |home: &u32| homes.server(*home).is_some_and(|server| &*server.name == name);
        let signers: Vec<_> = (0..).take(homes.len()).filter(named).filter_map(|home| homes.signer(home)).collect();
        (!signers.is_empty()).then(|| signers.iter().filter(|signer| signer.forget()).count())
    }

    /// How many sockets there are to home servers.
    #[must_use]
    pub fn sockets(&self) -> usize {
        read(&self.shared.stations).iter().flatten().map(|station| station.sockets()).sum()
    }

    fn current(&self) -> Current {
        read(&self.shared.now).clone()
    }

    fn attach(&self, worker: &Attachment) {
        let mut stations = write(&self.shared.stations);
        let current = self.current();
        let number = worker.number();
        if stations.len() <= number {
            stations.resize(number + 1, None);
        }
        // Access and accounting of a worker share its station; that of a server which has ended is of no use.
        match stations.get(number).and_then(Option::as_ref) {
            Some(station) if station.attachment().is(worker) => return,
            Some(old) => {
                old.stop();
                lock(&self.shared.retired).fold(old);
            }
            None => {}
        }
        match Station::start(&self.shared, &current, worker) {
            Ok(station) => {
                if let Some(place) = stations.get_mut(number) {
                    *place = Some(station);
                }
            }
            // The plan was checked.
            Err(error) => tracing::error!(target: "ulna::proxy", "nothing is forwarded: {error}"),
        }
        // Each worker has a keeper, of which one is at work: when its worker ends, another takes over.
        let (turn, shared) = (Arc::clone(&self.shared.keeping), Arc::downgrade(&self.shared));
        worker.runtime().spawn(async move {
            let _turn = turn.lock().await;
            keeper::keep(shared).await;
        });
    }

    /// Sends a request on, where it is to be sent on.
    fn depart<X: Ride>(&self, rq: &Request<X>) -> Departed<X> {
        if self.shared.idle.load(Ordering::Acquire) {
            return Departed::Local;
        }
        // Held until the engine has the request: at a reload, an engine that has none of them may end.
        let stations = read(&self.shared.stations);
        let Some(station) = stations.get(rq.worker()).and_then(Option::as_ref) else {
            return Departed::Done(Err(Fault::new("the proxy is not attached to this worker")));
        };
        match station.depart(X::ride(rq.clone(), rq.later())) {
            Departure::Gone(handle) => Departed::Done(Ok(Reply::later(handle.to_bits()))),
            Departure::Local(rider) => {
                rider.cancel();
                Departed::Local
            }
            Departure::Store(rider, pool) => {
                rider.cancel();
                Departed::Store(station.pool(pool))
            }
            Departure::Stays(rider, obstacle) => {
                rider.cancel();
                if X::is_access() && matches!(obstacle, Obstacle::NobodyLeft { last_resort: LastResort::Local, .. }) {
                    return Departed::Local;
                }
                Departed::Done(X::hindered(rq, &obstacle))
            }
        }
    }

    /// The client has sent a request again; tells whether it is one that was sent on.
    fn asked_again<X: Ride>(&self, rq: &Request<X>, token: u64) -> bool {
        let handle = RequestHandle::from_bits(token);
        self.stations(rq.worker()).any(|station| station.asked_again(handle, |rider| X::is_of(rider, rq)))
    }

    /// The client has given a request up; tells whether it is one that was sent on.
    fn withdrawn<X: Ride>(&self, rq: &Request<X>, token: u64) -> bool {
        let handle = RequestHandle::from_bits(token);
        self.stations(rq.worker()).any(|station| station.withdrawn(handle, |rider| X::is_of(rider, rq)))
    }

    /// Those that may have a request of a worker: that of the plan, and those of earlier plans.
    fn stations(&self, worker: usize) -> impl Iterator<Item = Arc<Station>> {
        let station = read(&self.shared.stations).get(worker).cloned().flatten();
        let retired = lock(&self.shared.retired).stations().to_vec();
        station.into_iter().chain(retired)
    }
}

/// What becomes of a request, seen from its handler.
enum Departed<X: Exchange> {
    Done(Result<Reply<X>, Fault>),
    Local,
    Store(Option<Arc<str>>),
}

/// Kinds of exchanges that are forwarded.
trait Ride: Exchange + Sized {
    fn ride(rq: Request<Self>, later: Later<Self>) -> Rider;
    fn is_of(rider: &Rider, rq: &Request<Self>) -> bool;
    fn is_access() -> bool;
    /// What is answered where a request is not sent on.
    fn hindered(rq: &Request<Self>, obstacle: &Obstacle) -> Result<Reply<Self>, Fault>;
}

impl Ride for Access {
    fn ride(rq: Request<Self>, later: Later<Self>) -> Rider {
        Rider::Access(rq, later)
    }

    fn is_of(rider: &Rider, rq: &Request<Self>) -> bool {
        matches!(rider, Rider::Access(other, _) if other.is(rq))
    }

    fn is_access() -> bool {
        true
    }

    fn hindered(rq: &Request<Self>, obstacle: &Obstacle) -> Result<Reply<Self>, Fault> {
        match obstacle {
            // No other server can do better: the user is told at once.
            Obstacle::Refused(_) | Obstacle::Loop(_) | Obstacle::NobodyLeft { last_resort: LastResort::Reject, .. } => {
                Ok(rq.refuse(Reason::Request(obstacle.to_string())))
            }
            _ => Err(Fault::new(obstacle.clone())),
        }
    }
}

impl Ride for Accounting {
    fn ride(rq: Request<Self>, later: Later<Self>) -> Rider {
        Rider::Accounting(rq, later)
    }

    fn is_of(rider: &Rider, rq: &Request<Self>) -> bool {
        matches!(rider, Rider::Accounting(other, _) if other.is(rq))
    }

    fn is_access() -> bool {
        false
    }

    fn hindered(_: &Request<Self>, obstacle: &Obstacle) -> Result<Reply<Self>, Fault> {
        // RFC 2866 s.2: what is recorded nowhere is not acknowledged.
        Err(Fault::not_recorded(obstacle.clone()))
    }
}

impl<H: Handler<Access>> Handler<Access> for Forwarding<H> {
    async fn handle(&self, rq: Request<Access>) -> Result<Reply<Access>, Fault> {
        match self.forward.depart(&rq) {
            Departed::Done(result) => result,
            Departed::Local | Departed::Store(_) => self.inner.handle(rq).await,
        }
    }

    fn is_able(&self) -> bool {
        self.inner.is_able()
    }

    fn attach(&self, worker: &Attachment) {
        self.forward.attach(worker);
        let (inner, here) = (Arc::clone(&self.inner), worker.clone());
        // Only the first counts: all workers have the same.
        let answer = move |rq: Request<Access>, later| here.answer::<Access, H>(Arc::clone(&inner), rq, later);
        let _ = self.forward.shared.local.set(Box::new(answer));
        self.inner.attach(worker);
    }

    fn asked_again(&self, rq: &Request<Access>, token: u64) {
        if !self.forward.asked_again(rq, token) {
            self.inner.asked_again(rq, token);
        }
    }

    fn withdrawn(&self, rq: &Request<Access>, token: u64) {
        if !self.forward.withdrawn(rq, token) {
            self.inner.withdrawn(rq, token);
        }
    }
}

impl<H: Handler<Accounting>> Handler<Accounting> for Forwarding<H> {
    async fn handle(&self, rq: Request<Accounting>) -> Result<Reply<Accounting>, Fault> {
        let pool = match self.forward.depart(&rq) {
            Departed::Done(result) => return result,
            Departed::Local => return self.inner.handle(rq).await,
            Departed::Store(pool) => pool,
        };
        let sink = pool.and_then(|pool| read(&self.forward.shared.stores).get(&pool).cloned());
        let Some(sink) = sink else {
            return Err(Fault::not_recorded("no journal to keep accounting in for this pool"));
        };
        let record = rq.record()?;
        if let Some(receipt) = sink.begin(&record) {
            return Ok(rq.acknowledge().once_safe(receipt.map_err(Fault::not_recorded)?));
        }
        sink.record(&record).await.map_err(Fault::not_recorded)?;
        Ok(rq.acknowledge())
    }

    fn is_able(&self) -> bool {
        // RFC 5997 s.4.2: able to record. What is stored needs no home server alive, but a place: where one is full, the others
        // still take what is theirs.
        let stores = read(&self.forward.shared.stores);
        self.inner.is_able() && (stores.is_empty() || stores.values().any(|store| store.is_able()))
    }

    fn attach(&self, worker: &Attachment) {
        self.forward.attach(worker);
        for sink in read(&self.forward.shared.stores).values() {
            let worker = worker.clone();
            sink.subscribe(Arc::new(move || worker.wake()));
        }
        self.inner.attach(worker);
    }

    fn asked_again(&self, rq: &Request<Accounting>, token: u64) {
        if !self.forward.asked_again(rq, token) {
            self.inner.asked_again(rq, token);
        }
    }

    fn withdrawn(&self, rq: &Request<Accounting>, token: u64) {
        if !self.forward.withdrawn(rq, token) {
            self.inner.withdrawn(rq, token);
        }
    }
}

impl<H> Layer<H> for Forward {
    type Handler = Forwarding<H>;

    fn layer(&self, inner: H) -> Forwarding<H> {
        Forwarding { forward: self.clone(), inner: Arc::new(inner) }
    }
}

impl fmt::Debug for Forward {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Forward").field("homes", &self.current().homes).finish_non_exhaustive()
    }
}

impl Drop for Shared {
    fn drop(&mut self) {
        // The keepers find that there is nothing to keep, one after the other.
        self.changed.notify_one();
        for station in write(&self.stations).drain(..).flatten().chain(lock(&self.retired).stations().iter().cloned()) {
            station.stop();
        }
    }
}

fn lock<T: ?Sized>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn read<T>(place: &RwLock<T>) -> std::sync::RwLockReadGuard<'_, T> {
    place.read().unwrap_or_else(PoisonError::into_inner)
}

fn write<T>(place: &RwLock<T>) -> std::sync::RwLockWriteGuard<'_, T> {
    place.write().unwrap_or_else(PoisonError::into_inner)
}
