//! What the running server tells of who signs, and how it forgets it.

use std::{
    net::IpAddr,
    time::{Duration, Instant},
};

use serde_json::{Value, json};
use ulna_proto::{Learned, Peer, Peers, Signatures};
use ulna_proxy::{Forward, Service};
use ulna_server::Statistics;

/// Who signs: clients and home servers, in order of their names.
pub(super) fn report(statistics: &Statistics, learned: &Learned, forward: &Forward) -> Value {
    let now = Instant::now();
    let peers = peers(statistics);
    let senders = learned.senders();
    let mut clients: Vec<Value> = statistics
        .by_peer
        .iter()
        .map(|(peer, counted)| {
            let locked = senders.iter().filter(|sender| of(&peers, **sender, &peer.name)).count();
            let mut told = signatures(&counted.signatures, now);
            told["name"] = peer.name.to_string().into();
            told["network"] = peer.network.to_string().into();
            told["message_authenticator"] = peer.demand.to_string().into();
            told["limit_proxy_state"] = peer.limit_proxy_state.into();
            told["locked"] = locked.into();
            told
        })
        .collect();
    clients.sort_by_key(|client| (client["name"].to_string(), client["network"].to_string()));
    let status = forward.status();
    let homes = (0..).zip(status.iter().filter(|home| home.service == Service::Access)).map(|(number, home)| {
        let mut told = signatures(&forward.client_counters(number, Service::Access).signatures, now);
        told["name"] = home.server.name.to_string().into();
        told["address"] = home.server.auth.to_string().into();
        told["message_authenticator"] = home.server.demand.to_string().into();
        told["locked"] = home.signs.into();
        told
    });
    json!({ "clients": clients, "home_servers": homes.collect::<Vec<_>>() })
}

/// The clients that are in force.
pub(super) fn peers(statistics: &Statistics) -> Peers {
    let mut peers = Peers::new();
    for (peer, _) in &statistics.by_peer {
        peers.add(Peer::clone(peer));
    }
    peers
}

/// Forgets who of a client or home server with this name signs, or a sender with this address.
pub(super) fn forget(name: &str, peers: &Peers, learned: &Learned, forward: &Forward) -> Value {
    let senders = senders_of(name, peers, &learned.senders());
    let (known, forgotten) = (senders.is_some(), senders.unwrap_or_default());
    let senders = forgotten.into_iter().filter(|sender| learned.forget(*sender)).count();
    let homes = forward.forget_signer(name);
    if !known && homes.is_none() {
        return json!({ "error": unknown(name) });
    }
    json!({ "senders": senders, "home_servers": homes.unwrap_or_default() })
}

/// The senders that are meant by the name of a client or by an address; nothing where there is no such client.
pub(crate) fn senders_of(name: &str, peers: &Peers, senders: &[IpAddr]) -> Option<Vec<IpAddr>> {
    let address = name.parse::<IpAddr>().ok().map(|address| address.to_canonical());
    if address.is_none_or(|address| peers.find(address).is_none()) && !peers.iter().any(|peer| &*peer.name == name) {
        return None;
    }
    let meant = |sender: &&IpAddr| Some(**sender) == address || of(peers, **sender, name);
    Some(senders.iter().filter(meant).copied().collect())
}

/// What is said where nobody has the name.
pub(crate) fn unknown(name: &str) -> String {
    format!("no client, no sender and no home server is called {name:?}: `ulna peers` names them all")
}

fn of(peers: &Peers, sender: IpAddr, name: &str) -> bool {
    peers.find(sender).is_some_and(|peer| &*peer.name == name)
}

fn signatures(counted: &Signatures, now: Instant) -> Value {
    let last = counted.last_unsigned.map(|(at, sender)| {
        let passed: Duration = now.saturating_duration_since(at);
        json!({ "sender": sender, "seconds_ago": passed.as_secs() })
    });
    json!({ "signed": counted.signed, "unsigned": counted.unsigned, "last_unsigned": last })
}
