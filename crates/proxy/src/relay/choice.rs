//! Which home server is asked: the one that a conversation or a session is with, or one that the pool offers.

use std::{
    net::IpAddr,
    sync::{Mutex, MutexGuard, PoisonError},
    time::Instant,
};

use ulna_attributes::rfc2865::{CLASS, STATE};
use ulna_proto::{Condition, Keys, Pools, Standing};
use ulna_wire::{Code, Packet};

use super::{Passenger, trip::Trip};
use crate::{Homes, LastResort, Plan, Service, keys};

/// Why a home server is chosen.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Why {
    /// The request came in.
    New,
    /// Its client asked again: only a server that is alive is better than the one that was asked.
    AskedAgain,
    /// The server that was asked did not answer in its time.
    Overdue,
    /// There is no socket to the server that was chosen. Each has one turn: nothing has changed since for the others.
    Unsent,
}

/// Chooses a home server: the one that the conversation is with, or one that the pool offers, but not the one that was
/// asked last.
pub(super) fn choose<T: Passenger>(
    pools: &mut Pools,
    homes: &Homes,
    plan: &Plan,
    now: Instant,
    trip: &Trip<T>,
    why: Why,
) -> Option<u32> {
    let (service, client) = (trip.service, trip.passenger.client());
    let packet = trip.passenger.request().packet();
    if let Some(home) = remembered(homes, service, packet, client)
        && belongs(pools, trip.pool, home)
        && let (Condition::Alive | Condition::Suspect, full) = homes.load(home, service)
    {
        if !full && trip.home != home && !trip.tried.contains(&home) {
            return Some(home);
        }
        // Nobody else knows the State: another server could only reject. It is waited for as long as it may be alive.
        if service == Service::Access {
            return None;
        }
    }
    let pool = plan.pools.get(trip.pool as usize);
    let keyed = pools.get(trip.pool).is_some_and(|pool| pool.fallback.is_some() || pool.strategy.is_keyed());
    let keys = match pool {
        Some(pool) if keyed => keys(packet, client, &pool.keys),
        _ => Keys::new(),
    };
    let standing = |home: u32| {
        let standing = homes.standing(home, service, now);
        let unfit = home == trip.home || (why == Why::AskedAgain && standing.condition != Condition::Alive);
        if unfit { Standing { condition: Condition::Dead, trial: false, ..standing } } else { standing }
    };
    let fresh = pools.choose(trip.pool, keys, &trip.tried, standing);
    // One that was silent once may have lost a datagram: it is better than nobody, unless there is a last resort that speaks.
    let silent = pool.is_none_or(|pool| pool.last_resort == LastResort::Silence);
    let choice = match fresh {
        None if silent && why != Why::Unsent && !trip.tried.is_empty() => pools.choose(trip.pool, keys, &[], standing),
        choice => choice,
    };
    choice.map(|choice| choice.server)
}

/// Whether a server is one that a pool may choose, itself or by its fall-backs.
fn belongs(pools: &Pools, pool: u32, home: u32) -> bool {
    let mut at = Some(pool);
    for _ in 0..pools.len() {
        let Some(pool) = at.and_then(|at| pools.get(at)) else { return false };
        if pool.members().iter().any(|member| member.server == home && member.weight > 0) {
            return true;
        }
        at = pool.fallback;
    }
    false
}

/// The home server that a conversation or a session is with: it gave out the State, or the Class, that comes back.
fn remembered<B: AsRef<[u8]>>(homes: &Homes, service: Service, packet: &Packet<B>, client: IpAddr) -> Option<u32> {
    let identity = match service {
        Service::Access => {
            let state = packet.raw(STATE)?;
            let challenged = lock(&homes.memory.conversations).find(client, state);
            challenged.or_else(|| lock(&homes.memory.sessions).find(client, state))
        }
        Service::Accounting => {
            let class = packet.raw(CLASS)?;
            lock(&homes.memory.sessions).find(client, class)
        }
    };
    homes.find(identity?)
}

pub(super) fn remember<T: Passenger>(homes: &Homes, now: Instant, trip: &Trip<T>, home: u32, reply: &Packet<&[u8]>) {
    let client = trip.passenger.client();
    let Some(home) = homes.identity(home) else { return };
    match reply.code() {
        // RFC 2865 s.5.24: the State is sent back to the server that gave it.
        Code::ACCESS_CHALLENGE => {
            if let Some(state) = reply.raw(STATE) {
                lock(&homes.memory.conversations).note(now, client, state, home);
            }
        }
        // RFC 2865 s.5.24: with Termination-Action, the State of an Access-Accept comes back when the session ends.
        Code::ACCESS_ACCEPT => {
            for value in [reply.raw(CLASS), reply.raw(STATE)].into_iter().flatten() {
                lock(&homes.memory.sessions).note(now, client, value, home);
            }
        }
        _ => {}
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
