//! The plan of a proxy: home servers, pools, and what is done on the way to each.

use std::{
    net::{IpAddr, SocketAddr},
    sync::Arc,
    time::Duration,
};

use ulna_proto::{Demand, LivenessSettings, Pool, PoolError, Pools};
use ulna_wire::{Code, Kind, Random, SharedKey};

use crate::{Action, DynamicRouter, Edits, HiddenAttributes, Marker, RealmRouter};

/// All that a proxy goes by. It is made once, checked, and swapped whole.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Plan {
    /// Where requests go: the pools that its rules name are numbers in [`Plan::pools`].
    pub router: RealmRouter,
    /// What is done for each rule of the router, in the order of the rules.
    pub ways: Vec<Way>,
    /// The pools of home servers.
    pub pools: Vec<HomePool>,
    /// The home servers: the members of pools are numbers in this list.
    pub homes: Vec<HomeServer>,
    /// Attributes that are hidden, besides those that the standards name.
    pub hidden: HiddenAttributes,
    /// What all proxies of a cluster call themselves, so that they recognise loops through each other; `None`: this one
    /// stands alone.
    pub cluster: Option<Arc<str>>,
    /// How many proxies a request may have passed before it arrives here.
    pub most_hops: usize,
    /// Where CoA-Requests and Disconnect-Requests go, and what our network access servers are called by other operators.
    pub dynamic: DynamicRouter,
}

/// A home server.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct HomeServer {
    /// What it is called in logs and statistics.
    pub name: Arc<str>,
    /// Where Access-Requests go.
    pub auth: SocketAddr,
    /// Where Accounting-Requests go.
    pub acct: SocketAddr,
    /// Where CoA-Requests and Disconnect-Requests go ([RFC 8559](https://www.rfc-editor.org/rfc/rfc8559)).
    pub coa: SocketAddr,
    /// The shared secret.
    pub key: SharedKey,
    /// What is demanded of its replies to Access-Requests: Message-Authenticator.
    pub demand: Demand,
    /// The local address to ask from; by default the system chooses.
    pub source: Option<IpAddr>,
    /// How many sockets each worker may open to it; each has 256 identifiers.
    pub sockets: usize,
    /// How many requests may wait for its answers, those of all workers together; further ones go elsewhere.
    pub most_outstanding: usize,
    /// What it is judged by.
    pub liveness: LivenessSettings,
    /// What is changed in requests to it.
    pub outward: Edits,
    /// What is changed in its replies.
    pub homeward: Edits,
}

/// Home servers that serve the same realms.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct HomePool {
    /// What it is called in logs and statistics.
    pub name: Arc<str>,
    /// Its servers, and how one of them is chosen.
    pub pool: Pool,
    /// The attributes whose values make the key for [`Strategy::Hash`](ulna_proto::Strategy::Hash).
    pub keys: Vec<Kind>,
    /// What is answered to an Access-Request where no home server is left, behind all fall-backs.
    pub last_resort: LastResort,
}

/// What is done on the way that a rule of the router names.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Way {
    /// How accounting travels.
    pub accounting: Delivery,
    /// The Operator-Name that is set where a request has none, as it stands in the packet: a namespace identifier and
    /// the name ([RFC 5580 section 4.1](https://www.rfc-editor.org/rfc/rfc5580#section-4.1)).
    pub operator_name: Option<Arc<str>>,
    /// Whether an Access-Request without Chargeable-User-Identity asks for one
    /// ([RFC 4372 section 2.1](https://www.rfc-editor.org/rfc/rfc4372#section-2.1)).
    pub ask_chargeable_identity: bool,
}

/// How accounting travels to a home server.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Delivery {
    /// It is forwarded, and acknowledged when the home server has acknowledged it.
    #[default]
    Forward,
    /// It is acknowledged when it is safely in a journal, and forwarded from there until the home server acknowledges it.
    Store,
}

/// What is answered where no home server is left.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum LastResort {
    /// Nothing, so that the client asks its next server.
    #[default]
    Silence,
    /// A reject.
    Reject,
    /// What the users known here say.
    Local,
}

/// What is wrong with a plan.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PlanError {
    /// A rule names a pool that is not there.
    #[error("rule {rule} names pool {pool}, which does not exist")]
    NoSuchPool {
        /// The rule, from 0.
        rule: usize,
        /// The pool.
        pool: u32,
    },
    /// A pool names a server that is not there.
    #[error("pool {pool} names server {server}, which does not exist")]
    NoSuchServer {
        /// The pool.
        pool: u32,
        /// The server.
        server: u32,
    },
    /// A pool is wrong in itself.
    #[error(transparent)]
    Pool(#[from] PoolError),
}

impl Plan {
    /// A plan that sends everything nowhere, until its parts are set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether it says nothing, so that all requests are answered here. Rules without home servers still refuse.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.homes.is_empty() && self.router.rules().is_empty()
    }

    /// What marks the requests that are sent on: the same in the whole cluster, or a new one where there is none.
    #[must_use]
    pub fn marker(&self, random: &mut impl Random) -> Marker {
        let mut marker = match &self.cluster {
            Some(name) => Marker::shared(name),
            None => Marker::new(random),
        };
        marker.most_hops = self.most_hops;
        marker
    }

    /// The pools, ready to choose from.
    ///
    /// # Errors
    ///
    /// Where a pool has no server, has one twice, or where fall-backs lead nowhere or in a circle.
    pub fn pools(&self) -> Result<Pools, PoolError> {
        Pools::new(self.pools.iter().map(|pool| pool.pool.clone()))
    }

    /// Checks that all numbers lead somewhere; gives the pools, ready to choose from.
    ///
    /// # Errors
    ///
    /// As [`pools`](Self::pools), and where a rule names a pool, or a pool a server, that is not there.
    pub fn check(&self) -> Result<Pools, PlanError> {
        for (rule, pool) in self.router.rules().iter().enumerate().filter_map(|(at, rule)| match rule.then {
            Action::Pool(pool) => Some((at, pool)),
            _ => None,
        }) {
            if pool as usize >= self.pools.len() {
                return Err(PlanError::NoSuchPool { rule, pool });
            }
        }
        for (pool, home) in (0..).zip(&self.pools) {
            if let Some(member) = home.pool.members().iter().find(|member| member.server as usize >= self.homes.len()) {
                return Err(PlanError::NoSuchServer { pool, server: member.server });
            }
        }
        Ok(self.pools()?)
    }
}

impl Default for Plan {
    fn default() -> Self {
        Self {
            router: RealmRouter::default(),
            ways: Vec::new(),
            pools: Vec::new(),
            homes: Vec::new(),
            hidden: HiddenAttributes::default(),
            cluster: None,
            most_hops: Marker::MOST_HOPS,
            dynamic: DynamicRouter::default(),
        }
    }
}

impl HomeServer {
    /// In what time an answer is expected, unless told otherwise.
    ///
    /// Clients ask three or four times, some seconds apart, and then give up: whoever is to be asked instead has to be
    /// asked before that.
    pub const RESPONSE_WINDOW: Duration = Duration::from_secs(5);

    /// The time between two probes, unless told otherwise: a server that is back is noticed before users give up.
    pub const PROBE_INTERVAL: Duration = Duration::from_secs(10);

    /// A home server at `auth`, whose accounting port is the next one and whose port for changes is 3799; its replies have
    /// to be signed, on loopback only from when it has shown that it can. It is probed each 10 s, and suspect after 5 s.
    #[must_use]
    pub fn new(name: &str, auth: SocketAddr, secret: impl AsRef<[u8]>) -> Self {
        let loopback = auth.ip().to_canonical().is_loopback();
        Self {
            name: name.into(),
            auth,
            acct: SocketAddr::new(auth.ip(), auth.port().saturating_add(1)),
            coa: SocketAddr::new(auth.ip(), COA),
            key: SharedKey::new(secret),
            demand: if loopback { Demand::Auto } else { Demand::Require },
            source: None,
            sockets: 64,
            most_outstanding: 16_384,
            liveness: LivenessSettings {
                response_window: Self::RESPONSE_WINDOW,
                probe_interval: Self::PROBE_INTERVAL,
                ..LivenessSettings::default()
            },
            outward: Edits::new(),
            homeward: Edits::new(),
        }
    }

    /// Where requests with this code go.
    #[must_use]
    pub const fn address(&self, code: Code) -> SocketAddr {
        match code {
            Code::ACCOUNTING_REQUEST => self.acct,
            Code::COA_REQUEST | Code::DISCONNECT_REQUEST => self.coa,
            _ => self.auth,
        }
    }
}

impl HomePool {
    /// A pool that stays silent where no home server is left.
    #[must_use]
    pub fn new(name: &str, pool: Pool) -> Self {
        Self { name: name.into(), pool, keys: Vec::new(), last_resort: LastResort::default() }
    }
}

/// The port for CoA-Requests and Disconnect-Requests ([RFC 5176 section 2.1](https://www.rfc-editor.org/rfc/rfc5176#section-2.1)).
const COA: u16 = 3_799;

#[cfg(test)]
mod tests {
    use ulna_wire::Counting;

    use super::*;

    #[test]
    fn a_cluster_shares_its_marker_and_others_have_their_own() {
        let marker = |cluster: Option<&str>, random: &mut Counting| {
            let plan = Plan { cluster: cluster.map(Into::into), most_hops: 3, ..Plan::new() };
            plan.marker(random)
        };
        let mut random = Counting::default();
        let [one, other] = [(); 2].map(|()| marker(Some("area-c"), &mut random));
        assert_eq!((one, one.most_hops), (other, 3));
        assert_ne!(one, marker(Some("area-b"), &mut random));
        assert_ne!(marker(None, &mut random), marker(None, &mut random));
        assert!(one.is_ours(other.issue(7).octets()));
    }

    #[test]
    fn a_home_server_has_the_next_port_for_accounting_and_is_held_to_signing() {
        let home = HomeServer::new("a1", "192.0.2.1:1812".parse().unwrap(), "s3cret");
        assert_eq!(home.address(Code::ACCESS_REQUEST).port(), 1_812);
        assert_eq!(home.address(Code::ACCOUNTING_REQUEST).port(), 1_813);
        assert_eq!(home.address(Code::DISCONNECT_REQUEST).port(), 3_799);
        assert_eq!(home.demand, Demand::Require);
        for loopback in ["127.0.0.1:1812", "[::1]:1812", "[::ffff:127.0.0.1]:1812"] {
            assert_eq!(HomeServer::new("a1", loopback.parse().unwrap(), "s3cret").demand, Demand::Auto, "{loopback}");
        }
    }
}
