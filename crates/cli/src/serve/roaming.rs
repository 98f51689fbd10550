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

fn one(home: &HomeStatus, counted: &[ClientCounters], now: Instant) -> Value {
    let mut counters = serde_json::Map::new();
    for (name, value) in counted.iter().flat_map(Counters::counters) {
        let sum = counters.get(name).and_then(Value::as_u64).unwrap_or_default().wrapping_add(value);
        counters.insert(name.to_owned(), sum.into());
    }
    let sum = |pick: fn(&ClientCounters) -> u64| counted.iter().map(pick).fold(0, u64::wrapping_add);
    let (address, requests, answered, timeouts) = match home.service {
        Service::Access => (
            home.server.auth,
            sum(|counted| counted.auth.access_requests),
            sum(|counted| counted.auth.access_accepts + counted.auth.access_rejects + counted.auth.access_challenges),
            sum(|counted| counted.auth.timeouts),
        ),
        Service::Accounting => (
            home.server.acct,
            sum(|counted| counted.acct.requests),
            sum(|counted| counted.acct.responses),
            sum(|counted| counted.acct.timeouts),
        ),
    };
    json!({
        "name": &*home.server.name,
        "service": home.service.name(),
        "address": address,
        "condition": home.condition.name(),
        "seconds": now.saturating_duration_since(home.since).as_secs(),
        "outstanding": home.outstanding,
        "requests": requests,
        "answered": answered,
        "timeouts": timeouts,
        "counters": counters,
    })
}
