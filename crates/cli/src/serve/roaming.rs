//! What the running server tells of its home servers.

use std::time::Instant;

use serde_json::{Value, json};
use ulna_proto::{ClientCounters, Counters};
use ulna_proxy::{Forward, ForwardDynamic, HomeStatus, Service};

use super::stores::Stores;

/// How the home servers fare, and what was counted.
pub(super) fn status(forward: &Forward, dynamic: &ForwardDynamic, stores: &Stores) -> Value {
    let now = Instant::now();
    let homes: Vec<Value> = forward
        .status()
        .iter()
        .enumerate()
        .map(|(place, home)| {
            let number = u32::try_from(place / Service::ALL.len()).unwrap_or(u32::MAX);
            one(home, &forward.client_counters(number, home.service), now)
        })
        .collect();
    let counters: serde_json::Map<String, Value> =
        forward.counters().counters().map(|(name, value)| (name.to_owned(), value.into())).collect();
    let dynamic: serde_json::Map<String, Value> =
        dynamic.counters().counters().map(|(name, value)| (name.to_owned(), value.into())).collect();
    json!({
        "home_servers": homes,
        "counters": counters,
        "dynamic": dynamic,
        "sockets": forward.sockets(),
        "stores": stores.status(),
    })
}

fn one(home: &HomeStatus, counted: &ClientCounters, now: Instant) -> Value {
    let counters: serde_json::Map<String, Value> =
        counted.counters().map(|(name, value)| (name.to_owned(), value.into())).collect();
    let address = match home.service {
        Service::Access => home.server.auth,
        Service::Accounting => home.server.acct,
    };
    let transitions: serde_json::Map<String, Value> =
        home.tally.transitions().map(|(to, count)| (to.name().to_owned(), count.into())).collect();
    json!({
        "name": &*home.server.name,
        "service": home.service.name(),
        "address": address,
        "condition": home.condition.name(),
        "seconds": now.saturating_duration_since(home.since).as_secs(),
        "from": home.last.map(|last| last.from.name()),
        "reason": home.last.map(|last| last.reason.words()),
        "transitions": transitions,
        "outstanding": home.outstanding,
        // The MIBs count replies valid or not, and nothing of what was stored.
        "requests": home.tally.asked,
        "answered": home.tally.answered,
        "timeouts": home.tally.unanswered,
        "counters": counters,
    })
}
