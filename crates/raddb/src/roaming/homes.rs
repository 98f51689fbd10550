//! `[[home_server]]`.

use std::net::SocketAddr;

use ulna_proto::{Demand, LivenessSettings};
use ulna_proxy::HomeServer;
use ulna_wire::SharedKey;

use super::{
    OFF, Planner, WEAK,
    edits::edits,
    tables::{ChangesTable, HomeTable},
    values::{Endpoint, Probe},
};
use crate::settings::{Row, Source};

/// A home server, and what is changed on the way to it and back.
#[derive(Debug)]
pub(crate) struct Home {
    pub(super) row: Row<HomeTable>,
    pub(super) request: Option<Row<ChangesTable>>,
    pub(super) reply: Option<Row<ChangesTable>>,
}

impl Planner<'_> {
    pub(super) fn add_homes(&mut self, homes: &[Home], source: &mut Source<'_, '_>) {
        for (number, home) in (0..).zip(homes) {
            self.name_home(number, home, source);
            let outward = edits(home.request.as_ref(), self.dictionary, source);
            let homeward = edits(home.reply.as_ref(), self.dictionary, source);
            if let Some(mut made) = self.home(home, source) {
                made.outward = outward;
                made.homeward = homeward;
                self.homes.push(made);
            }
        }
    }

    /// Takes note of a name, so that pools find it even where all else of it is wrong.
    fn name_home(&mut self, number: u32, home: &Home, source: &mut Source<'_, '_>) {
        let Some(name) = &home.row.keys.name else {
            missing(&home.row, "name", "the home server has no name", "write `name = \"a1\"`", source);
            return;
        };
        let at = home.row.place("name");
        if let Some((_, first)) = self.home_names.get(name.as_str()) {
            let message = format!("a home server is called `{}` already, at {first}", name.as_str());
            source.error(Some(at), &message, "give one of the two another name");
            return;
        }
        self.home_names.insert(name.as_str().to_owned(), (number, source.line_of(at.start)));
    }

    fn home(&self, home: &Home, source: &mut Source<'_, '_>) -> Option<HomeServer> {
        let row = &home.row;
        let keys = &row.keys;
        let name = keys.name.as_ref().map_or("?", |name| name.as_str());
        let addresses = self.addresses(row, name, source);
        let secret = secret(row, name, addresses, source);
        let (auth, acct) = addresses?;
        let mut made = HomeServer::new(name, auth, secret?);
        made.acct = acct;
        if let Some(coa) = keys.coa_address {
            made.coa = coa.or_port(made.coa.port());
        }
        if let Some(demand) = keys.message_authenticator {
            made.demand = demand;
            if demand == Demand::Off && !auth.ip().to_canonical().is_loopback() {
                let message = format!(
                    "Message-Authenticator is not demanded of {name}: its replies can be forged (CVE-2024-3596)"
                );
                source.warn_at(row.place("message_authenticator"), &message, OFF);
            }
        }
        if let Some(local) = keys.source {
            let asked = [made.auth, made.acct, made.coa];
            if asked.iter().any(|asked| asked.is_ipv4() != local.is_ipv4()) {
                source.error(
                    Some(row.place("source")),
                    &format!("{name} cannot be asked from {local}: its address is of the other family"),
                    "write a local address of the same family, or leave `source` out",
                );
            }
            made.source = Some(local).filter(|local| !local.is_unspecified());
        }
        made.sockets = keys.sockets;
        made.most_outstanding = keys.max_outstanding;
        made.liveness = liveness(keys);
        Some(made)
    }

    /// Where it is asked for authentication and for accounting.
    fn addresses(
        &self,
        row: &Row<HomeTable>,
        name: &str,
        source: &mut Source<'_, '_>,
    ) -> Option<(SocketAddr, SocketAddr)> {
        let Some(address) = row.keys.address else {
            missing(row, "address", &format!("{name} has no address"), "write `address = \"192.0.2.1:1812\"`", source);
            return None;
        };
        let auth = address.or_port(AUTH);
        let acct = match (row.keys.acct_address.map(|acct: Endpoint| acct.or_port(ACCT)), auth.port().checked_add(1)) {
            (Some(acct), _) => acct,
            (None, Some(port)) => SocketAddr::new(auth.ip(), port),
            (None, None) => {
                let message = format!("{name} has no port behind that of `address` for accounting");
                source.error(Some(row.place("address")), &message, "write `acct_address = \"address:port\"`");
                return None;
            }
        };
        if let Some(here) = self.own([auth, acct]) {
            let key = if self.own([auth; 2]).is_none() && row.has("acct_address") { "acct_address" } else { "address" };
            source.error(Some(row.place(key)), &itself(name, here), LISTENS_ELSEWHERE);
        }
        Some((auth, acct))
    }
}

/// What is wrong with a home server that is this server itself.
pub(super) fn itself(name: &str, here: SocketAddr) -> String {
    format!("{name} is this server itself, which listens on {here}: requests would come back for ever")
}

fn secret<'r>(
    row: &'r Row<HomeTable>,
    name: &str,
    addresses: Option<(SocketAddr, SocketAddr)>,
    source: &mut Source<'_, '_>,
) -> Option<&'r [u8]> {
    let Some(secret) = &row.keys.secret else {
        missing(row, "secret", &format!("{name} has no secret"), "write `secret = \"..\"`", source);
        return None;
    };
    let octets = secret.octets();
    if octets.is_empty() {
        // RFC 2865 s.3: the secret must not be empty.
        source.error(Some(row.place("secret")), &format!("the secret of {name} is empty"), WEAK);
        return None;
    }
    let beyond = addresses.is_some_and(|(auth, _)| !auth.ip().to_canonical().is_loopback());
    if beyond && SharedKey::new(octets).secret().is_weak() {
        let message = format!("the secret of {name} is short or well known, and can be guessed");
        source.warn_at(row.place("secret"), &message, WEAK);
    }
    Some(octets)
}

/// Tells of a key that is not there; one that cannot be read was told of already.
pub(super) fn missing<T>(row: &Row<T>, key: &str, message: &str, help: &str, source: &mut Source<'_, '_>) {
    if !row.has(key) {
        source.error(Some(row.head.clone()), message, help);
    }
}

fn liveness(keys: &HomeTable) -> LivenessSettings {
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    LivenessSettings {
        response_window: keys.response_window,
        dead_after: count(keys.dead_after),
        suspect_for: keys.suspect_for,
        failure_ratio: keys.failure_ratio,
        probes: keys.probe == Probe::StatusServer,
        probe_interval: keys.probe_interval,
        probes_to_revive: count(keys.probes_to_revive),
        revive_interval: keys.revive_interval,
        ..LivenessSettings::default()
    }
}

/// RFC 2865 s.3 and RFC 2866 s.3.
pub(super) const AUTH: u16 = 1_812;
const ACCT: u16 = 1_813;
pub(super) const LISTENS_ELSEWHERE: &str =
    "name another server; if this one listens elsewhere, write where under [listen]";
