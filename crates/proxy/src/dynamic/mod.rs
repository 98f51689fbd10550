//! Where a CoA-Request or a Disconnect-Request goes: to a network access server here, or towards another operator.

mod counters;
mod handler;
mod nas;
#[cfg(test)]
mod tests;
mod token;

use std::{
    collections::{HashMap, HashSet},
    net::IpAddr,
    sync::Arc,
};

use ulna_attributes::{
    rfc2865::{NAS_IDENTIFIER, NAS_IP_ADDRESS},
    rfc3162::NAS_IPV6_ADDRESS,
    rfc3576::ErrorCause,
    rfc5580::OPERATOR_NAME,
    rfc8559::OPERATOR_NAS_IDENTIFIER,
};
use ulna_proto::Network;
use ulna_wire::{Packet, Value};

use crate::{Action, Decision, Edits, Marker, Match, Plan, Realm};

pub use counters::DynamicCounters;
pub use handler::ForwardDynamic;
pub use nas::{Nas, NasError};
pub use token::TokenKey;

/// Decides where a CoA-Request or a Disconnect-Request goes ([RFC 8559]): backwards along the way that the log-in took.
///
/// The reverse routing table is that of the realms: who answers for the users of a realm also takes requests for the sessions
/// of others in that operator's network, at its [`HomeServer::coa`](crate::HomeServer::coa). What Operator-Name says of one of our
/// own realms is for a network access server here, which Operator-NAS-Identifier names.
///
/// ```
/// use ulna_attributes::{rfc2865::USER_NAME, rfc8559::OPERATOR_NAS_IDENTIFIER, rfc5580::OPERATOR_NAME};
/// use ulna_proxy::{DynamicRouter, Marker, Nas, Plan, TokenKey, Towards};
/// use ulna_wire::{Code, Counting, Draft, Packet, SharedKey};
///
/// let switch = Nas::new("switch7", "192.0.2.7:3799".parse()?, "s3cret");
/// let mut draft = Draft::request(Code::DISCONNECT_REQUEST);
/// draft.push(USER_NAME, "nemo@a.example");
/// draft.push(OPERATOR_NAME, "1c.example");
/// let key = TokenKey::new("sixteen random octets or more");
/// draft.push(OPERATOR_NAS_IDENTIFIER, &key.token("switch7"));
/// let sealed = draft.seal_request(&SharedKey::new("s3cret"), 1, [0; 16], &mut Counting::default())?;
/// let packet = Packet::parse(sealed.octets())?;
///
/// let router = DynamicRouter::new(&Plan::new(), ["c.example"], [switch])?;
/// let router = router.with_token_key(&key).trusting("127.0.0.1".parse()?);
/// let marker = Marker::new(&mut Counting::default());
/// assert_eq!(router.route(&Plan::new(), &marker, &packet, "127.0.0.1".parse()?), Ok(Towards::Nas(0)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// [RFC 8559]: https://www.rfc-editor.org/rfc/rfc8559
#[derive(Debug, Clone, Default)]
pub struct DynamicRouter {
    /// Our own realms.
    own: Vec<String>,
    /// Which pool stands for an operator's realm, and which for all others.
    realms: HashMap<String, u32>,
    default: Option<u32>,
    nas: Vec<Nas>,
    edits: Vec<Edits>,
    /// What other operators know each of them by.
    tokens: Vec<Arc<[u8]>>,
    by_token: HashMap<Arc<[u8]>, u32>,
    by_address: HashMap<IpAddr, u32>,
    by_name: HashMap<String, u32>,
    trusted: Vec<Network>,
}

/// Where a request goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Towards {
    /// To a network access server of ours, by its number.
    Nas(u32),
    /// To a server of this pool.
    Pool(u32),
}

/// Why a request goes nowhere: it is answered with a NAK.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Unroutable {
    /// It was here before, or has passed too many proxies.
    #[error(transparent)]
    Loop(#[from] crate::Loop),
    /// Operator-Name names nobody that we know.
    #[error(
        "no way leads to the operator {0:?}: add a realm for it, with a home server whose coa_address takes such requests"
    )]
    Operator(String),
    /// Operator-Name is in another namespace than that of realms.
    #[error("Operator-Name {0:?} names no realm: RFC 8559 routes by names that begin with 1")]
    Namespace(String),
    /// Nothing in it names a network access server that we know, or two things name different ones.
    #[error("no network access server here is the one that it names")]
    Nas,
    /// It does not come from where the requests of its user go.
    #[error("{from} is not a server that answers for the user it names")]
    Origin {
        /// Where it comes from.
        from: IpAddr,
    },
}

impl Unroutable {
    /// The Error-Cause that says so.
    #[must_use]
    pub const fn cause(&self) -> Value<ErrorCause> {
        // RFC 8559 s.3.2 and 4.3.1: "Request Not Routable", which only a proxy may say.
        ErrorCause::PROXY_REQUEST_NOT_ROUTABLE
    }
}

impl DynamicRouter {
    /// A router for an operator with these realms and network access servers. Ways to other operators are the rules of the plan
    /// that spell a realm out, and its default. Other operators know the network access servers by tokens under a key that is
    /// drawn now, and so only as long as this router is there: see [`with_token_key`](Self::with_token_key).
    ///
    /// # Errors
    ///
    /// Where a realm is none, or two network access servers have the same name or address.
    pub fn new<'r>(
        plan: &Plan,
        own: impl IntoIterator<Item = &'r str>,
        nas: impl IntoIterator<Item = Nas>,
    ) -> Result<Self, NasError> {
        let mut router = Self::default();
        for realm in own {
            let parsed = Realm::parse(realm);
            router.own.push(parsed.map_err(|error| NasError::Realm { realm: realm.into(), error })?.folded());
        }
        for rule in plan.router.rules() {
            match (&rule.when, rule.then) {
                (Match::Realm(realm), Action::Pool(pool)) => {
                    if let Ok(realm) = Realm::parse(realm) {
                        router.realms.insert(realm.folded(), pool);
                    }
                }
                (Match::Default, Action::Pool(pool)) => router.default = Some(pool),
                _ => {}
            }
        }
        let mut named = HashSet::new();
        for nas in nas {
            if !named.insert(Arc::clone(&nas.label)) {
                let what = format!("the name {:?}", nas.label);
                return Err(NasError::Twice { nas: nas.name.to_string(), what });
            }
            router.add(nas)?;
        }
        Ok(router.with_token_key(&TokenKey::random()))
    }

    /// Makes the Operator-NAS-Identifiers under this key: a session that began before a restart, or at another server with the
    /// same key, is found by the one that it was given then.
    #[must_use]
    pub fn with_token_key(mut self, key: &TokenKey) -> Self {
        self.tokens = self.nas.iter().map(|nas| key.token(&nas.label)).collect();
        self.by_token = self.tokens.iter().cloned().zip(0..).collect();
        self
    }

    /// Lets requests from these addresses go to any network access server: our own operators, and servers of ours that answer
    /// for our users.
    #[must_use]
    pub fn trusting(mut self, network: Network) -> Self {
        self.trusted.push(network);
        self
    }

    /// Decides where a verified request goes that came from `source`.
    ///
    /// # Errors
    ///
    /// Where it goes nowhere: then it is answered with a NAK that has the [`Unroutable::cause`].
    pub fn route<B: AsRef<[u8]>>(
        &self,
        plan: &Plan,
        marker: &Marker,
        request: &Packet<B>,
        source: IpAddr,
    ) -> Result<Towards, Unroutable> {
        marker.admit(request)?;
        self.check_origin(plan, request, source)?;
        let Some(operator) = request.find(OPERATOR_NAME) else { return self.find_nas(request) };
        // RFC 8559 s.3.1: operators are known by their realms.
        let Some(realm) = operator.strip_prefix(REALM) else { return Err(Unroutable::Namespace(operator.into())) };
        let unknown = || Unroutable::Operator(realm.into());
        let realm = Realm::parse(realm).map_err(|_| unknown())?.folded();
        if self.own.contains(&realm) {
            return self.find_nas(request);
        }
        self.realms.get(&realm).copied().or(self.default).map(Towards::Pool).ok_or_else(unknown)
    }

    /// What is changed in requests to a network access server: it is named as it names itself, and what operators tell each other
    /// stays with them.
    #[must_use]
    pub fn edits(&self, nas: u32) -> Option<&Edits> {
        self.edits.get(nas as usize)
    }

    /// The network access servers, by number.
    #[must_use]
    pub fn nas(&self) -> &[Nas] {
        &self.nas
    }

    /// The Operator-NAS-Identifier for a request of a network access server of ours that leaves for another operator, who has to
    /// send it back ([RFC 8559 section 3.4]).
    ///
    /// [RFC 8559 section 3.4]: https://www.rfc-editor.org/rfc/rfc8559#section-3.4
    #[must_use]
    pub fn token<B: AsRef<[u8]>>(&self, request: &Packet<B>, source: IpAddr) -> Option<&[u8]> {
        let named = self.named(request).ok().flatten();
        let number = named.or_else(|| self.by_address.get(&source.to_canonical()).copied())?;
        self.tokens.get(number as usize).map(|token| &**token)
    }

    fn add(&mut self, nas: Nas) -> Result<(), NasError> {
        let number = u32::try_from(self.nas.len()).unwrap_or(u32::MAX);
        let twice = |what: String| NasError::Twice { nas: nas.name.to_string(), what };
        for address in nas.addresses() {
            if self.by_address.insert(address, number).is_some() {
                return Err(twice(format!("the address {address}")));
            }
        }
        if let Some(name) = &nas.identifier
            && self.by_name.insert(name.to_string(), number).is_some()
        {
            return Err(twice(format!("the NAS-Identifier {name:?}")));
        }
        self.edits.push(nas.edits());
        self.nas.push(nas);
        Ok(())
    }

    /// RFC 8559 s.4.3.1: a proxy checks that a request comes from where requests about its user go.
    fn check_origin<B: AsRef<[u8]>>(&self, plan: &Plan, request: &Packet<B>, source: IpAddr) -> Result<(), Unroutable> {
        let source = source.to_canonical();
        if self.trusted.iter().any(|network| network.contains(source)) {
            return Ok(());
        }
        let wrong = Err(Unroutable::Origin { from: source });
        let Decision::Pool(pool) = plan.router.route(request).decision else { return wrong };
        let mut next = Some(pool);
        // Fall-backs lead in no circle in a plan that was checked, and end here in one that was not.
        for _ in 0..plan.pools.len() {
            let Some(pool) = next.and_then(|pool| plan.pools.get(pool as usize)) else { break };
            let homes = pool.pool.members().iter().filter_map(|member| plan.homes.get(member.server as usize));
            let mut addresses = homes.flat_map(|home| [home.auth.ip(), home.coa.ip()]);
            if addresses.any(|address| address.to_canonical() == source) {
                return Ok(());
            }
            next = pool.pool.fallback;
        }
        wrong
    }

    fn find_nas<B: AsRef<[u8]>>(&self, request: &Packet<B>) -> Result<Towards, Unroutable> {
        match request.find(OPERATOR_NAS_IDENTIFIER) {
            // RFC 8559 s.3.4: it says more than all names, which may have been changed on the way.
            Some(token) => self.by_token.get(token).copied().map(Towards::Nas).ok_or(Unroutable::Nas),
            None => self.named(request)?.map(Towards::Nas).ok_or(Unroutable::Nas),
        }
    }

    /// The one that NAS-IP-Address, NAS-IPv6-Address and NAS-Identifier name, as far as they are there.
    fn named<B: AsRef<[u8]>>(&self, request: &Packet<B>) -> Result<Option<u32>, Unroutable> {
        let addresses = request.all(NAS_IP_ADDRESS).map(IpAddr::V4);
        let addresses = addresses.chain(request.all(NAS_IPV6_ADDRESS).map(IpAddr::V6));
        let by_address = addresses.map(|address| self.by_address.get(&address.to_canonical()).copied());
        let by_name = request.all(NAS_IDENTIFIER).map(|name| self.by_name.get(name).copied());
        let mut found = None;
        for number in by_address.chain(by_name) {
            let number = number.ok_or(Unroutable::Nas)?;
            if found.is_some_and(|other| other != number) {
                return Err(Unroutable::Nas);
            }
            found = Some(number);
        }
        Ok(found)
    }
}

/// The namespace of realms ([RFC 5580 section 4.1](https://www.rfc-editor.org/rfc/rfc5580#section-4.1)).
const REALM: char = '1';
