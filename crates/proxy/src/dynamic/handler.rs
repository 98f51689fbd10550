//! The handler that forwards CoA-Requests and Disconnect-Requests.

use std::{
    collections::HashMap,
    fmt,
    net::IpAddr,
    sync::{
        Arc, Mutex, MutexGuard, OnceLock, PoisonError, RwLock,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use tokio::{runtime::Handle, time::Instant};
use ulna_attributes::rfc3576::ErrorCause;
use ulna_client::{Again, Asking, Builder, Client, Error, Question, Server};
use ulna_net::Options;
use ulna_proto::Condition;
use ulna_server::{Dynamic, Fault, Handler, Later, Reply, Request};
use ulna_wire::{Code, SharedKey};

use super::{DynamicCounters, DynamicRouter, Towards, counters::Counts};
use crate::{
    Edits, Forward, HomeServer, HomeStatus, Homeward, Marker, Others, Outward, Plan, ProxyState, forward, give_back,
};

/// Forwards CoA-Requests and Disconnect-Requests by a [`DynamicRouter`], to network access servers and towards other operators.
///
/// A request is sent once, and again when its sender asks again ([RFC 5080 section 2.2.1]). Another server of the same operator is
/// asked when one says nothing for its response window: those of the pool that have weight, in their order, then those of the
/// pools that it falls back to, and behind them all those that are [dead](Self::heeding). What is not routable is refused with Error-Cause 502.
///
/// The listener that it answers for leaves it to others to say which attributes there may be:
/// [`DynamicRules::for_proxy`](ulna_server::DynamicRules::for_proxy).
///
/// ```
/// use ulna_proxy::{DynamicRouter, ForwardDynamic, Nas, Plan};
/// use ulna_server::{DynamicRules, Peers, Port, Server};
///
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let plan = Plan::new();
/// let nas = [Nas::new("switch7", "192.0.2.7:3799".parse()?, "twelve octets or more")];
/// let router = DynamicRouter::new(&plan, ["c.example"], nas)?.trusting("127.0.0.1".parse()?);
/// let forward = ForwardDynamic::new(plan, router)?;
/// Server::new(Peers::new().allow("127.0.0.1", "testing123")?)
///     .dynamic_rules(DynamicRules::new().for_proxy())
///     .disconnect(forward.clone())
///     .change_of_authorization(forward)
///     .listen(Port::Dynamic, "127.0.0.1:3799").await?
///     .run().await?;
/// # Ok(())
/// # }
/// ```
///
/// [RFC 5080 section 2.2.1]: https://www.rfc-editor.org/rfc/rfc5080#section-2.2.1
#[derive(Clone)]
pub struct ForwardDynamic {
    shared: Arc<Shared>,
}

struct Shared {
    options: Options,
    now: RwLock<Arc<Current>>,
    marker: Marker,
    runtime: Handle,
    serial: AtomicU64,
    counts: Counts,
    /// Knows how the home servers fare.
    watcher: OnceLock<Forward>,
    /// What is on its way, by its number: how it is sent again.
    underway: Mutex<HashMap<u64, Again>>,
}

/// What is in force.
struct Current {
    plan: Plan,
    router: DynamicRouter,
    /// One for each local address to ask from.
    clients: Vec<Client>,
    /// Which client asks each network access server and then each home server, and by which number it knows it.
    asked_by: Vec<Place>,
}

/// A server of a client.
#[derive(Debug, Clone, Copy)]
struct Place {
    client: usize,
    server: u32,
}

/// Somebody who is asked in somebody's stead.
struct Target {
    place: Place,
    key: SharedKey,
    outward: Edits,
    homeward: Edits,
    /// How long it may be silent before another one is asked.
    window: Duration,
}

impl ForwardDynamic {
    /// A proxy that goes by this plan and this router.
    ///
    /// # Errors
    ///
    /// Where the operating system gives no random octets.
    ///
    /// # Panics
    ///
    /// Outside a tokio runtime with I/O and time enabled.
    pub fn new(plan: Plan, router: DynamicRouter) -> Result<Self, Error> {
        Self::with_options(plan, router, Options::default())
    }

    /// As [`new`](Self::new), with sockets that are opened in another way, after reloads too.
    ///
    /// # Errors
    ///
    /// As [`new`](Self::new).
    ///
    /// # Panics
    ///
    /// As [`new`](Self::new).
    pub fn with_options(plan: Plan, router: DynamicRouter, options: Options) -> Result<Self, Error> {
        let marker = plan.marker(&mut ulna_server::SystemRandom);
        let shared = Shared {
            options,
            now: RwLock::new(Arc::new(Current::new(plan, router, options)?)),
            marker,
            runtime: Handle::current(),
            serial: AtomicU64::new(1),
            counts: Counts::default(),
            watcher: OnceLock::new(),
            underway: Mutex::default(),
        };
        Ok(Self { shared: Arc::new(shared) })
    }

    /// Asks home servers that are dead to `forward`, which sends log-ins and accounting to them, behind all others.
    #[must_use]
    pub fn heeding(self, forward: Forward) -> Self {
        // Only the first is heeded: there is one plan.
        let _ = self.shared.watcher.set(forward);
        self
    }

    /// Goes by another plan and another router from now on. Requests on their way end as they began.
    ///
    /// # Errors
    ///
    /// As [`new`](Self::new); the old ones stay in force.
    ///
    /// # Panics
    ///
    /// As [`new`](Self::new).
    pub fn reload(&self, plan: Plan, router: DynamicRouter) -> Result<(), Error> {
        let current = Arc::new(Current::new(plan, router, self.shared.options)?);
        *self.shared.now.write().unwrap_or_else(PoisonError::into_inner) = current;
        Ok(())
    }

    /// What was counted.
    #[must_use]
    pub fn counters(&self) -> DynamicCounters {
        self.shared.counts.read()
    }

    /// How many requests are on their way.
    #[must_use]
    pub fn pending(&self) -> usize {
        self.shared.underway().len()
    }
}

impl Current {
    fn new(plan: Plan, router: DynamicRouter, options: Options) -> Result<Self, Error> {
        let access_servers = router.nas().iter().map(|nas| (nas.address, &nas.key, None));
        let homes = plan.homes.iter().map(|home| (home.coa, &home.key, home.source));
        let (mut asked_by, mut from) = (Vec::new(), Vec::new());
        for (address, key, source) in access_servers.chain(homes) {
            let server = Server::new(address, key.secret().expose());
            asked_by.push(place(&mut from, source, server));
        }
        let build = |(source, servers): (Option<IpAddr>, Vec<Server>)| {
            let builder = servers.into_iter().fold(Client::builder().socket_options(options), Builder::with_server);
            match source {
                Some(source) => builder.local(source).build(),
                None => builder.build(),
            }
        };
        let clients = from.into_iter().map(build).collect::<Result<_, _>>()?;
        Ok(Self { plan, router, clients, asked_by })
    }

    /// The home servers of a pool, and behind them those that it falls back to; dead ones come last, since what is known of them
    /// is known of their other ports.
    fn servers(&self, pool: u32, is_dead: impl Fn(&HomeServer) -> bool) -> Vec<u32> {
        let mut servers = Vec::new();
        let mut next = Some(pool);
        // Fall-backs lead in no circle in a plan that was checked, and end here in one that was not.
        for _ in 0..self.plan.pools.len() {
            let Some(pool) = next.and_then(|pool| self.plan.pools.get(pool as usize)) else { break };
            for member in pool.pool.members().iter().filter(|member| member.weight > 0) {
                if !servers.contains(&member.server) {
                    servers.push(member.server);
                }
            }
            next = pool.pool.fallback;
        }
        servers.sort_by_key(|server| self.plan.homes.get(*server as usize).is_some_and(&is_dead));
        servers
    }

    /// Who is asked, in this order.
    fn targets(&self, towards: Towards, is_dead: impl Fn(&HomeServer) -> bool) -> Vec<Target> {
        match towards {
            Towards::Nas(number) => {
                let nas = self.router.nas().get(number as usize).zip(self.router.edits(number));
                let target = |(nas, edits): (&super::Nas, &Edits)| {
                    Some(Target {
                        place: *self.asked_by.get(number as usize)?,
                        key: nas.key.clone(),
                        outward: edits.clone(),
                        homeward: Edits::new(),
                        window: PATIENCE,
                    })
                };
                nas.and_then(target).into_iter().collect()
            }
            Towards::Pool(pool) => {
                let homes = self.asked_by.get(self.router.nas().len()..).unwrap_or_default();
                let target = |number: u32| {
                    let home = self.plan.homes.get(number as usize)?;
                    Some(Target {
                        place: *homes.get(number as usize)?,
                        key: home.key.clone(),
                        outward: home.outward.clone(),
                        homeward: home.homeward.clone(),
                        window: home.liveness.response_window,
                    })
                };
                self.servers(pool, is_dead).into_iter().filter_map(target).collect()
            }
        }
    }
}

impl fmt::Debug for ForwardDynamic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ForwardDynamic").field("pending", &self.pending()).finish_non_exhaustive()
    }
}

impl<X: Dynamic> Handler<X> for ForwardDynamic {
    async fn handle(&self, rq: Request<X>) -> Result<Reply<X>, Fault> {
        let Shared { marker, serial, runtime, counts, .. } = &*self.shared;
        let current = Arc::clone(&self.shared.now.read().unwrap_or_else(PoisonError::into_inner));
        let towards = current.router.route(&current.plan, marker, rq.packet(), rq.source().ip()).map_err(|error| {
            counts.unroutable.fetch_add(1, Ordering::Relaxed);
            Fault::refused_because(error.cause(), error)
        })?;
        counts.forwarded.fetch_add(1, Ordering::Relaxed);
        let number = serial.fetch_add(1, Ordering::Relaxed);
        let fares = self.shared.watcher.get().map(Forward::status).unwrap_or_default();
        let is_dead = |home: &HomeServer| {
            let same = |fare: &&HomeStatus| (&fare.server.name, fare.server.auth) == (&home.name, home.auth);
            fares.iter().filter(same).any(|fare| fare.condition == Condition::Dead)
        };
        let (later, targets, state) = (rq.later(), current.targets(towards, is_dead), marker.issue(number));
        let errand = Errand { shared: Arc::clone(&self.shared), current, rq: rq.clone(), number, state };
        runtime.spawn(errand.run(targets, later));
        Ok(Reply::later(number))
    }

    fn asked_again(&self, _: &Request<X>, token: u64) {
        let again = self.shared.underway().get(&token).cloned();
        if let Some(again) = again {
            again.send();
        }
    }
}

impl Shared {
    fn underway(&self) -> MutexGuard<'_, HashMap<u64, Again>> {
        self.underway.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A request on its way.
struct Errand<X: Dynamic> {
    shared: Arc<Shared>,
    current: Arc<Current>,
    rq: Request<X>,
    number: u64,
    state: ProxyState,
}

impl<X: Dynamic> Errand<X> {
    async fn run(self, targets: Vec<Target>, later: Later<X>) {
        let asked = tokio::time::timeout(PATIENCE, self.ask(&targets)).await;
        // RFC 5176 s.2.1: a NAK says that nothing was changed, which nobody knows where a request was sent and not answered.
        let outcome = asked.unwrap_or_else(|_| Ok(self.rq.ignore()));
        self.shared.counts.ended(outcome.as_ref().map(Reply::code).ok(), X::ACKNOWLEDGES);
        self.shared.underway().remove(&self.number);
        later.conclude(outcome);
    }

    /// Asks one after the other; the first reply that comes is the reply, whoever gives it.
    async fn ask(&self, targets: &[Target]) -> Result<Reply<X>, Fault> {
        let mut tasks = tokio::task::JoinSet::new();
        let (mut sent, mut unsent) = (0_usize, Fault::new("there is nobody to ask"));
        // Behind the last one there is nobody to ask, and those that were asked are still waited for.
        for place in 0..=targets.len() {
            let (mut window, mut before) = (PATIENCE, None);
            if let Some(target) = targets.get(place) {
                let asking = match self.send(target) {
                    Ok(asking) => asking,
                    Err(why) => {
                        unsent = why;
                        continue;
                    }
                };
                (sent, window) = (sent.saturating_add(1), target.window.min(PATIENCE));
                before = self.shared.underway().insert(self.number, asking.again());
                tasks.spawn(async move { (place, asking.reply().await) });
            }
            let due = Instant::now() + window;
            while let Ok(Some(joined)) = tokio::time::timeout_at(due, tasks.join_next()).await {
                match joined? {
                    (from, Ok(reply)) => {
                        let Some(target) = targets.get(from) else { continue };
                        return self.give_back(&reply, target);
                    }
                    (from, Err(error @ (Error::Socket(_) | Error::Request(_)))) => {
                        // It has not left: the next one need not wait.
                        (sent, unsent) = (sent.saturating_sub(1), error.into());
                        if from == place {
                            self.again(before);
                            break;
                        }
                    }
                    (_, Err(error)) => tracing::debug!(target: "ulna::proxy", %error, "no answer: {error}"),
                }
            }
        }
        if sent == 0 {
            // RFC 5176 s.3.5: it has reached nobody, and so it has changed nothing.
            return Err(Fault::refused_because(ErrorCause::PROXY_PROCESSING_ERROR, unsent.to_string()));
        }
        Ok(self.rq.ignore())
    }

    /// Has what was sent before sent again when its sender asks again.
    fn again(&self, before: Option<Again>) {
        let mut underway = self.shared.underway();
        underway.remove(&self.number);
        underway.extend(before.map(|again| (self.number, again)));
    }

    fn send(&self, target: &Target) -> Result<Asking, Fault> {
        let (rq, hidden) = (&self.rq, &self.current.plan.hidden);
        let way = Outward { user_name: None, edits: &target.outward, hidden, proxy_state: self.state };
        let rewritten = forward(rq.verified(), &rq.peer().key, &way)?;
        let question = Question::new(rewritten.code).with_all(&rewritten.attributes);
        let Place { client, server } = target.place;
        let client = self.current.clients.get(client).ok_or_else(|| Fault::new("there is nobody to ask it"))?;
        Ok(client.ask_once(server, question)?)
    }

    fn give_back(&self, reply: &ulna_client::Reply, target: &Target) -> Result<Reply<X>, Fault> {
        if reply.code() == Code::PROTOCOL_ERROR {
            // RFC 7930 s.4: it tells the neighbour that the request cannot be handled there.
            return Err(Fault::refused_because(ErrorCause::PROXY_PROCESSING_ERROR, "the answer is a Protocol-Error"));
        }
        let hidden = &self.current.plan.hidden;
        let way = Homeward { edits: &target.homeward, hidden, proxy_state: self.state, others: Others::OfRequest };
        let rewritten = give_back(reply.packet(), &target.key, &way)?;
        self.rq.pass_on(rewritten.code, &rewritten.attributes)
    }
}

/// Puts a server to those that are asked from the same local address.
fn place(from: &mut Vec<(Option<IpAddr>, Vec<Server>)>, source: Option<IpAddr>, server: Server) -> Place {
    let known = from.iter().position(|(other, _)| *other == source);
    let client = known.unwrap_or_else(|| {
        from.push((source, Vec::new()));
        from.len().saturating_sub(1)
    });
    let number = from.get_mut(client).map_or(0, |(_, servers)| {
        servers.push(server);
        servers.len().saturating_sub(1)
    });
    Place { client, server: u32::try_from(number).unwrap_or(u32::MAX) }
}

/// How long a request is worked on: as long as its sender may ask again (RFC 5080 s.2.2.1).
const PATIENCE: Duration = Duration::from_secs(30);
