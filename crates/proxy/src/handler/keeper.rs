//! Watches over the home servers: probes, conditions, what is told of them.

use std::{
    collections::HashMap,
    sync::{Arc, Weak},
    time::{Duration, Instant},
};

use ulna_client::{Client, Question, Retransmission, Server};
use ulna_proto::{Condition, Demand};
use ulna_server::SystemRandom;
use ulna_wire::Code;

use super::{Shared, lock, read};
use crate::{Change, HomeServer, Homes, Service};

/// The client for the probes of each home server, by its name, and what it was made of.
type Clients = HashMap<Arc<str>, (Arc<HomeServer>, Client)>;

/// Runs until the proxy is gone.
pub(super) async fn keep(shared: Weak<Shared>) {
    let (mut clients, mut before) = (Clients::new(), Weak::new());
    let Some(changed) = shared.upgrade().map(|shared| Arc::clone(&shared.changed)) else { return };
    loop {
        let Some(strong) = shared.upgrade() else { return };
        let homes = Arc::clone(&read(&strong.now).homes);
        let are_others = !std::ptr::eq(before.as_ptr(), Arc::as_ptr(&homes));
        if are_others {
            before = Arc::downgrade(&homes);
            leave(&mut clients, &homes);
        }
        let due = homes.handle_timeout(Instant::now(), &mut SystemRandom);
        for (home, service) in due {
            probe(&strong, &homes, home, service, &mut clients);
        }
        tell(&strong, &homes);
        lock(&strong.retired).sweep(&homes, are_others);
        let next =
            homes.poll_timeout().map_or_else(|| Instant::now() + LONGEST, |due| due.min(Instant::now() + LONGEST));
        let next = next.max(Instant::now() + SHORTEST);
        // The proxy may go while its keeper sleeps.
        drop(strong);
        let _ = tokio::time::timeout_at(next.into(), changed.notified()).await;
    }
}

/// Logs what has changed.
fn tell(shared: &Shared, homes: &Homes) {
    while let Some(change) = homes.poll_change() {
        log(&change);
        if let Some(tell) = shared.on_change.get() {
            tell(&change);
        }
    }
}

fn log(change: &Change) {
    let (name, service, transition) = (&change.name, change.service.name(), &change.transition);
    match transition.to {
        Condition::Alive | Condition::Reviving => {
            tracing::info!(target: "ulna::proxy", home_server = %name, service, "home server {name} ({service}): {transition}");
        }
        Condition::Suspect | Condition::Dead => {
            tracing::warn!(target: "ulna::proxy", home_server = %name, service, "home server {name} ({service}): {transition}");
        }
    }
}

/// Sends a Status-Server, and tells what came of it.
fn probe(shared: &Arc<Shared>, homes: &Arc<Homes>, home: u32, service: Service, clients: &mut Clients) {
    let Some(server) = homes.server(home) else { return };
    let known = clients.get(&server.name).filter(|(known, _)| same(known, server));
    let client = match known {
        Some((_, client)) => client.clone(),
        None => match build(server) {
            Ok(client) => {
                clients.insert(Arc::clone(&server.name), (Arc::clone(server), client.clone()));
                client
            }
            Err(error) => {
                tracing::warn!(target: "ulna::proxy", home_server = %server.name, "no probe of {}: {error}", server.name);
                return homes.probed(home, service, Instant::now(), false);
            }
        },
    };
    let once = Retransmission::fixed(server.liveness.response_window, 1);
    let question = Question::new(Code::STATUS_SERVER).retransmit(once);
    let (homes, shared) = (Arc::clone(homes), Arc::downgrade(shared));
    tokio::spawn(async move {
        let number = u32::from(service == Service::Accounting);
        let answered = client.send_to(number, question).await.is_ok();
        homes.probed(home, service, Instant::now(), answered);
        if let Some(shared) = shared.upgrade() {
            shared.changed.notify_one();
        }
    });
}

/// Takes leave of the clients of home servers that are gone, or are not what they were.
fn leave(clients: &mut Clients, homes: &Homes) {
    let mut kept = Clients::new();
    for server in (0..).take(homes.len()).filter_map(|number| homes.server(number)) {
        if let Some((known, client)) = clients.remove(&server.name).filter(|(known, _)| same(known, server)) {
            kept.insert(Arc::clone(&server.name), (known, client));
        }
    }
    *clients = kept;
}

/// Whether the client that was built for one is right for the other too.
fn same(known: &HomeServer, server: &HomeServer) -> bool {
    (known.auth, known.acct, known.source, known.demand) == (server.auth, server.acct, server.source, server.demand)
        && known.key == server.key
}

fn build(server: &HomeServer) -> Result<Client, ulna_client::Error> {
    let demanding = |address| {
        let asked = Server::new(address, server.key.secret().expose());
        match server.demand {
            Demand::Require => asked.require_message_authenticator(),
            // Whoever forges the reply to a probe lets nobody in; a server that cannot sign is not dead.
            Demand::Auto | Demand::Off => asked.dangerously_accept_unsigned(),
        }
    };
    let builder = Client::builder()
        .with_server(demanding(server.auth))
        .with_server(demanding(server.acct).for_accounting())
        .sockets(1);
    match server.source {
        Some(source) => builder.local(source).build(),
        None => builder.build(),
    }
}

/// How long nothing is looked at while nothing happens.
const LONGEST: Duration = Duration::from_secs(60);
/// How short a while passes between two looks at least.
const SHORTEST: Duration = Duration::from_millis(5);

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn clients_of_home_servers_that_are_gone_or_changed_are_dropped() {
        let server = |name: &str, secret: &str| HomeServer::new(name, ([192, 0, 2, 1], 1812).into(), secret);
        let homes = |list: &[HomeServer]| Homes::new(list, Instant::now());
        let mut clients: Clients = [server("a1", "between the operators"), server("a2", "one"), server("a3", "gone")]
            .map(|server| (Arc::clone(&server.name), (Arc::new(server.clone()), build(&server).unwrap())))
            .into();
        leave(&mut clients, &homes(&[server("a2", "two"), server("a1", "between the operators")]));
        assert_eq!(clients.keys().map(|name| &**name).collect::<Vec<_>>(), ["a1"]);
        leave(&mut clients, &homes(&[]));
        assert!(clients.is_empty());
    }

    #[test]
    fn a_change_of_what_a_probe_goes_by_has_another_client_built() {
        let address = ([192, 0, 2, 1], 1812).into();
        let server = || HomeServer::new("a1", address, "twelve octets or more");
        let changed = |change: fn(&mut HomeServer)| {
            let mut other = server();
            change(&mut other);
            !same(&server(), &other)
        };
        assert!(same(&server(), &server()));
        assert!(changed(|other| other.demand = Demand::Off));
        assert!(changed(|other| other.source = Some([192, 0, 2, 9].into())));
        assert!(changed(|other| other.key = ulna_wire::SharedKey::new("another secret of theirs")));
        assert!(!changed(|other| other.sockets = 1), "that is for requests");
    }
}
