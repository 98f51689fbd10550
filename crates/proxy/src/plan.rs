//! The plan of a proxy: home servers, pools, and what is done on the way to each.

use std::{
    net::{IpAddr, SocketAddr},
    sync::Arc,
};

use ulna_proto::{Demand, LivenessSettings, Pool, PoolError, Pools};
use ulna_wire::{Code, Kind, SharedKey};

use crate::{Edits, HiddenAttributes, RealmRouter};

/// All that a proxy goes by. It is made once, checked, and swapped whole.
#[derive(Debug, Clone, Default)]
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
    /// How many requests may wait for its answers in each worker; further ones go elsewhere.
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

impl Plan {
    /// A plan that sends everything nowhere, until its parts are set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether nothing is ever forwarded.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.homes.is_empty()
    }

    /// The pools, ready to choose from.
    ///
    /// # Errors
    ///
    /// Where a pool has no server, has one twice, or where fall-backs lead nowhere or in a circle.
    pub fn pools(&self) -> Result<Pools, PoolError> {
        Pools::new(self.pools.iter().map(|pool| pool.pool.clone()))
    }
}

impl HomeServer {
    /// A home server at `auth`, whose accounting port is the next one and whose port for changes is 3799; its replies have
    /// to be signed, on loopback only from when it has shown that it can.
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
            liveness: LivenessSettings::default(),
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
