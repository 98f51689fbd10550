//! `[[nas]]`, `[dynamic]`, and the clients that take CoA-Requests.

use std::{
    collections::{HashMap, HashSet},
    net::{IpAddr, SocketAddr},
    path::Path,
};

use ulna_proto::{Network, Peers};
use ulna_proxy::{Action, DynamicRouter, Match, Nas, Plan};
use ulna_wire::SharedKey;

use super::{WEAK, homes::missing, tables::NasTable};
use crate::{
    finding::{Finding, Findings, Severity},
    settings::{Row, Settings, Source},
};

/// The network access servers that have tables of their own, as they were read.
#[derive(Debug, Default)]
pub(crate) struct AccessServers(Vec<Declared>);

#[derive(Debug)]
struct Declared {
    name: String,
    address: SocketAddr,
    key: Result<SharedKey, Box<Finding>>,
    identifier: Option<String>,
    own_address: Option<IpAddr>,
}

impl AccessServers {
    pub(super) fn read(rows: &[Row<NasTable>], settings: &Settings, source: &mut Source<'_, '_>) -> Self {
        let mut known = HashMap::new();
        Self(rows.iter().filter_map(|row| Declared::read(row, settings, &mut known, source)).collect())
    }

    /// Decides where CoA-Requests go that arrive here.
    pub(crate) fn router(
        self,
        folder: &Path,
        settings: &Settings,
        plan: &Plan,
        peers: &Peers,
        findings: &mut Findings,
    ) -> DynamicRouter {
        if settings.listen.coa.is_empty() {
            return DynamicRouter::default();
        }
        let mut list = Vec::with_capacity(self.0.len());
        // RFC 8559 s.4.3: other proxies are told by way of their realms.
        let homes = plan.homes.iter().flat_map(|home| [home.auth.ip(), home.acct.ip(), home.coa.ip()]);
        let mut taken: HashSet<IpAddr> = homes.map(|address| address.to_canonical()).collect();
        for declared in self.0 {
            taken.extend([Some(declared.address.ip().to_canonical()), declared.own_address].into_iter().flatten());
            let of_client = || peers.at(&Network::host(declared.address.ip())).map(|peer| peer.key.clone());
            match declared.key.or_else(|finding| of_client().ok_or(finding)) {
                Ok(key) => {
                    let mut nas = Nas::new(&declared.name, declared.address, key.secret().expose());
                    nas.identifier = declared.identifier.map(Into::into);
                    nas.own_address = declared.own_address;
                    list.push(nas);
                }
                Err(finding) => findings.push(*finding),
            }
        }
        let mut clients: Vec<_> =
            peers.iter().filter(|peer| peer.network == Network::host(peer.network.address())).collect();
        clients.sort_by_key(|peer| peer.network.address());
        for peer in clients.into_iter().filter(|peer| !taken.contains(&peer.network.address())) {
            let address = peer.network.address();
            // The address, since a client's name need not be its own.
            let address = SocketAddr::new(address, settings.dynamic.port);
            let mut nas = Nas::new(&address.ip().to_string(), address, peer.key.secret().expose());
            nas.name.clone_from(&peer.name);
            list.push(nas);
        }
        let router = match DynamicRouter::new(plan, own_realms(settings, plan), list) {
            Ok(router) => match &settings.dynamic.token_key {
                Some(key) => router.with_token_key(key),
                None => router,
            },
            Err(why) => {
                findings.push(Finding::of_file(Severity::Error, folder.to_string_lossy(), why.to_string()));
                return DynamicRouter::default();
            }
        };
        let here = ["127.0.0.0/8", "::1"].into_iter().filter_map(|network| network.parse().ok());
        here.chain(settings.dynamic.trusted.iter().copied()).fold(router, DynamicRouter::trusting)
    }
}

impl Declared {
    fn read(
        row: &Row<NasTable>,
        settings: &Settings,
        known: &mut HashMap<String, String>,
        source: &mut Source<'_, '_>,
    ) -> Option<Self> {
        let keys = &row.keys;
        if settings.listen.coa.is_empty() {
            let message = "no CoA-Request arrives that could go there: nothing listens for them";
            source.warn_at(
                row.head.clone(),
                message,
                "write `coa = [\"[::]:3799\"]` under [listen], or remove the table",
            );
        }
        let Some(address) = keys.address.map(|address| address.or_port(settings.dynamic.port)) else {
            missing(
                row,
                "address",
                "the network access server has no address",
                "write `address = \"192.0.2.7\"`",
                source,
            );
            return None;
        };
        let name = keys.name.as_ref().map_or_else(|| address.ip().to_string(), |name| name.as_str().to_owned());
        let identifier = keys.nas_identifier.as_ref().map(|name| name.as_str().to_owned());
        let own_address = keys.nas_address.map(|own| own.to_canonical());
        let place = source.line_of(row.head.start);
        let canonical = address.ip().to_canonical();
        let mut called = vec![("name", format!("called `{name}`")), ("address", format!("at {canonical}"))];
        called.extend(own_address.filter(|own| *own != canonical).map(|own| ("nas_address", format!("at {own}"))));
        called.extend(identifier.iter().map(|name| ("nas_identifier", format!("called {name:?} by itself"))));
        for (key, what) in called {
            if let Some(first) = known.get(&what) {
                let message = format!("a network access server is {what} already, at {first}");
                source.error(
                    Some(row.place(key)),
                    &message,
                    "requests for the two could not be told apart: change one",
                );
                return None;
            }
            known.insert(what, place.clone());
        }
        let key = match keys.secret.as_ref().map(|secret| secret.octets()) {
            Some([]) => {
                // RFC 2865 s.3: the secret must not be empty.
                source.error(Some(row.place("secret")), &format!("the secret of {name} is empty"), WEAK);
                return None;
            }
            Some(octets) => {
                let key = SharedKey::new(octets);
                if !canonical.is_loopback() && key.secret().is_weak() {
                    let message = format!("the secret of {name} is short or well known, and can be guessed");
                    source.warn_at(row.place("secret"), &message, WEAK);
                }
                Ok(key)
            }
            None => {
                let message = format!("{name} has no secret, and no client has its address {canonical}");
                Err(Box::new(source.later(row.head.clone(), &message, "write `secret = \"..\"`, or make it a client")))
            }
        };
        Some(Self { name, address, key, identifier, own_address })
    }
}

/// Realms for whose network access servers requests are meant: our own ones.
fn own_realms<'p>(settings: &'p Settings, plan: &'p Plan) -> impl Iterator<Item = &'p str> {
    let local = plan.router.rules().iter().filter_map(|rule| match (&rule.when, rule.then) {
        (Match::Realm(realm), Action::Local) if !realm.is_empty() => Some(&**realm),
        _ => None,
    });
    // RFC 5580 s.4.1: 1 is the namespace of realms.
    let named = plan.ways.iter().filter_map(|way| way.operator_name.as_deref()?.strip_prefix('1'));
    settings.dynamic.realms.iter().map(String::as_str).chain(local).chain(named)
}
