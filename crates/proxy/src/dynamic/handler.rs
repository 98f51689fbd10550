//! The handler that forwards CoA-Requests and Disconnect-Requests.

use std::{
    collections::HashMap,
    fmt,
    net::SocketAddr,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use tokio::runtime::Handle;
use ulna_attributes::rfc3576::ErrorCause;
use ulna_client::{Again, Asking, Client, Error, Question, Server};
use ulna_server::{Dynamic, Fault, Handler, Later, Reply, Request};
use ulna_wire::{Code, SharedKey};

use super::{DynamicRouter, Towards};
use crate::{Edits, Homeward, Marker, Others, Outward, Plan, ProxyState, forward, give_back};

/// Forwards CoA-Requests and Disconnect-Requests by a [`DynamicRouter`], to network access servers and towards other operators.
///
/// A request is sent once, and again when its sender asks again ([RFC 5080 section 2.2.1]). Another server of the same operator is
/// asked when one says nothing for its response window. What is not routable is refused with Error-Cause 502.
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
    plan: Plan,
    router: DynamicRouter,
    marker: Marker,
    client: Client,
    runtime: Handle,
    serial: AtomicU64,
    /// What is on its way, by its number: how it is sent again.
    underway: Mutex<HashMap<u64, Again>>,
}

/// Somebody who is asked in somebody's stead.
struct Target {
    /// The number of the client's server.
    server: u32,
    key: SharedKey,
    outward: Edits,
    homeward: Edits,
    /// How long it may be silent before another one is asked.
    window: Duration,
}

impl ForwardDynamic {
    /// A proxy that goes by this plan and this router. To go by others, make a new one.
    ///
    /// # Errors
    ///
    /// Where the operating system gives no random octets.
    ///
    /// # Panics
    ///
    /// Outside a tokio runtime with I/O and time enabled.
    pub fn new(plan: Plan, router: DynamicRouter) -> Result<Self, Error> {
        let mut builder = Client::builder();
        let server = |address: SocketAddr, key: &SharedKey| Server::new(address, key.secret().expose());
        for nas in router.nas() {
            builder = builder.with_server(server(nas.address, &nas.key));
        }
        for home in &plan.homes {
            builder = builder.with_server(server(home.coa, &home.key));
        }
        let marker = plan.marker(&mut ulna_server::SystemRandom);
        let shared = Shared {
            plan,
            router,
            marker,
            client: builder.build()?,
            runtime: Handle::current(),
            serial: AtomicU64::new(1),
            underway: Mutex::default(),
        };
        Ok(Self { shared: Arc::new(shared) })
    }

    /// How many requests are on their way.
    #[must_use]
    pub fn pending(&self) -> usize {
        self.shared.underway().len()
    }
}

impl fmt::Debug for ForwardDynamic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ForwardDynamic").field("pending", &self.pending()).finish_non_exhaustive()
    }
}

impl<X: Dynamic> Handler<X> for ForwardDynamic {
    async fn handle(&self, rq: Request<X>) -> Result<Reply<X>, Fault> {
        let Shared { router, plan, marker, serial, runtime, .. } = &*self.shared;
        let code = rq.packet().code();
        let towards = match router.route(plan, marker, rq.packet(), rq.source().ip()) {
            Ok(towards) => towards,
            Err(error) => {
                tracing::info!(target: "ulna::proxy", source = %rq.source(), "{code} is not routable: {error}");
                return Ok(rq.refuse(error.cause()));
            }
        };
        let number = serial.fetch_add(1, Ordering::Relaxed);
        let errand = Errand { shared: Arc::clone(&self.shared), rq: rq.clone(), number, state: marker.issue(number) };
        let later = rq.later();
        runtime.spawn(errand.run(self.shared.targets(towards), later));
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

    /// Who is asked, in this order.
    fn targets(&self, towards: Towards) -> Vec<Target> {
        match towards {
            Towards::Nas(number) => {
                let nas = self.router.nas().get(number as usize).zip(self.router.edits(number));
                let target = |(nas, edits): (&super::Nas, &Edits)| Target {
                    server: number,
                    key: nas.key.clone(),
                    outward: edits.clone(),
                    homeward: Edits::new(),
                    window: PATIENCE,
                };
                nas.map(target).into_iter().collect()
            }
            Towards::Pool(pool) => {
                let first = u32::try_from(self.router.nas().len()).unwrap_or(u32::MAX);
                let members = self.plan.pools.get(pool as usize).map(|pool| pool.pool.members()).unwrap_or_default();
                let target = |member: &ulna_proto::Member| {
                    let home = self.plan.homes.get(member.server as usize)?;
                    Some(Target {
                        server: first.saturating_add(member.server),
                        key: home.key.clone(),
                        outward: home.outward.clone(),
                        homeward: home.homeward.clone(),
                        window: home.liveness.response_window,
                    })
                };
                members.iter().filter_map(target).collect()
            }
        }
    }
}

/// A request on its way.
struct Errand<X: Dynamic> {
    shared: Arc<Shared>,
    rq: Request<X>,
    number: u64,
    state: ProxyState,
}

impl<X: Dynamic> Errand<X> {
    async fn run(self, targets: Vec<Target>, later: Later<X>) {
        let asked = tokio::time::timeout(PATIENCE, self.ask(&targets)).await;
        self.shared.underway().remove(&self.number);
        // Nobody answers: silence, so that the sender knows as much as we do.
        later.conclude(asked.unwrap_or_else(|_| Ok(self.rq.ignore())));
    }

    /// Asks one after the other; the first reply that comes is the reply, whoever gives it.
    async fn ask(&self, targets: &[Target]) -> Result<Reply<X>, Fault> {
        let mut tasks = tokio::task::JoinSet::new();
        for (place, target) in targets.iter().enumerate() {
            let asking = self.send(target)?;
            self.shared.underway().insert(self.number, asking.again());
            tasks.spawn(async move { (place, asking.reply().await) });
            let is_last = place.saturating_add(1) == targets.len();
            let window = if is_last { PATIENCE } else { target.window };
            while let Ok(Some(joined)) = tokio::time::timeout(window, tasks.join_next()).await {
                match joined {
                    Ok((from, Ok(reply))) => {
                        let Some(target) = targets.get(from) else { continue };
                        return self.give_back(&reply, target);
                    }
                    Ok((_, Err(error))) => tracing::debug!(target: "ulna::proxy", %error, "no answer: {error}"),
                    Err(error) => return Err(error.into()),
                }
            }
        }
        Ok(self.rq.ignore())
    }

    fn send(&self, target: &Target) -> Result<Asking, Fault> {
        let (rq, hidden) = (&self.rq, &self.shared.plan.hidden);
        let way = Outward { user_name: None, edits: &target.outward, hidden, proxy_state: self.state };
        let rewritten = forward(rq.verified(), &rq.peer().key, &way)?;
        let question = Question::new(rewritten.code).with_all(&rewritten.attributes);
        Ok(self.shared.client.ask_once(target.server, question)?)
    }

    fn give_back(&self, reply: &ulna_client::Reply, target: &Target) -> Result<Reply<X>, Fault> {
        if reply.code() == Code::PROTOCOL_ERROR {
            // RFC 7930 s.4: it tells the neighbour that the request cannot be handled there.
            return Ok(self.rq.refuse(ErrorCause::PROXY_PROCESSING_ERROR));
        }
        let hidden = &self.shared.plan.hidden;
        let way = Homeward { edits: &target.homeward, hidden, proxy_state: self.state, others: Others::OfRequest };
        let rewritten = give_back(reply.packet(), &target.key, &way)?;
        self.rq.pass_on(rewritten.code, &rewritten.attributes)
    }
}

/// How long a request is worked on: as long as its sender may ask again (RFC 5080 s.2.2.1).
const PATIENCE: Duration = Duration::from_secs(30);
