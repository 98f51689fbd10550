//! Engines of earlier plans, and what they counted.

use std::{
    collections::{HashMap, HashSet},
    net::SocketAddr,
    sync::Arc,
    time::Duration,
};

use ulna_proto::ClientCounters;

use super::Station;
use crate::{HomeServer, Homes, RelayCounters, Service};

/// Stations of earlier plans that still wait for replies, and what those counted which have ended.
#[derive(Default)]
pub(super) struct Retired {
    stations: Vec<Arc<Station>>,
    counted: RelayCounters,
    homes: HashMap<Known, ClientCounters>,
    /// Whether something was kept since the last sweep, of home servers that may be gone.
    has_more: bool,
}

/// What a service of a home server is known by, whatever its number is.
type Known = (Arc<str>, SocketAddr, Service);

impl Retired {
    /// One more, which is to end when its last request has.
    pub(super) fn push(&mut self, station: Arc<Station>) {
        self.stations.push(station);
    }

    /// Those that still wait for replies.
    pub(super) fn stations(&self) -> &[Arc<Station>] {
        &self.stations
    }

    /// Takes leave of those that have ended, and keeps what they counted: all of the proxy, and what is of home servers that are
    /// still there. `changed` tells that these are not the home servers of the last time.
    pub(super) fn sweep(&mut self, now: &Homes, changed: bool) {
        for station in self.stations.extract_if(.., |station| station.is_over()).collect::<Vec<_>>() {
            self.fold(&station);
        }
        // All workers wait for this lock: nothing is looked for where nothing can be gone.
        if !std::mem::take(&mut self.has_more) && !changed {
            return;
        }
        let present: HashSet<Known> = numbered(now).map(|(.., known)| known).collect();
        self.homes.retain(|known, _| present.contains(known));
    }

    /// Keeps what a station counted which has ended.
    pub(super) fn fold(&mut self, station: &Station) {
        self.has_more = true;
        self.counted += station.counters();
        for (number, service, known) in numbered(station.homes()) {
            let mut counted = station.client_counters(number, service);
            // These are of the present, which others tell.
            (counted.auth.round_trip, counted.acct.round_trip) = (Duration::ZERO, Duration::ZERO);
            (counted.auth.pending_requests, counted.acct.pending_requests) = (0, 0);
            self.homes.entry(known).or_default().add(&counted);
        }
    }

    /// What all of them counted.
    pub(super) fn counters(&self) -> RelayCounters {
        let mut sum = self.counted;
        for station in &self.stations {
            sum += station.counters();
        }
        sum
    }

    /// What all of them counted of a service of a home server.
    pub(super) fn client_counters(&self, server: &HomeServer, service: Service) -> ClientCounters {
        let known = known(server, service);
        let mut sum = self.homes.get(&known).copied().unwrap_or_default();
        for station in &self.stations {
            for (number, service, _) in numbered(station.homes()).filter(|(.., there)| *there == known) {
                sum.add(&station.client_counters(number, service));
            }
        }
        sum
    }
}

fn known(server: &HomeServer, service: Service) -> Known {
    let address = match service {
        Service::Access => server.auth,
        Service::Accounting => server.acct,
    };
    (Arc::clone(&server.name), address, service)
}

/// Both services of all home servers, with their numbers.
fn numbered(homes: &Homes) -> impl Iterator<Item = (u32, Service, Known)> {
    let servers = (0..).take(homes.len()).filter_map(|number| Some((number, homes.server(number)?)));
    servers.flat_map(|(number, server)| {
        Service::ALL.into_iter().map(move |service| (number, service, known(server, service)))
    })
}
