//! A request of the server on its way through the engine.

use std::net::IpAddr;

use ulna_server::{Access, Accounting, Fault, Later, Reason, Request};
use ulna_wire::{Code, SharedKey, Verified};

use super::{Ride, Shared};
use crate::{Arrival, Homes, LastResort, Obstacle, Passenger, Rewritten};

/// A request of the server, and the right to answer it.
#[derive(Debug)]
pub(super) enum Rider {
    Access(Request<Access>, Later<Access>),
    Accounting(Request<Accounting>, Later<Accounting>),
}

impl Rider {
    /// The handler answers by itself.
    pub(super) fn cancel(self) {
        match self {
            Self::Access(_, later) => later.cancel(),
            Self::Accounting(_, later) => later.cancel(),
        }
    }

    /// Answers the request with what became of it; gives back what the reply was made in.
    pub(super) fn arrive(arrival: Arrival<Self>, shared: &Shared, homes: &Homes) -> Option<Rewritten> {
        let outcome = arrival.outcome;
        match (arrival.passenger, outcome) {
            (Self::Access(rq, later), Err(Obstacle::NobodyLeft { last_resort: LastResort::Local, .. }))
                if shared.local.get().is_some() =>
            {
                if let Some(local) = shared.local.get() {
                    local(rq, later);
                }
            }
            (Self::Access(rq, later), Err(obstacle)) => {
                let result = Access::hindered(&rq, &obstacle);
                drop(rq);
                later.conclude(result);
            }
            (Self::Accounting(rq, later), Err(obstacle)) => {
                let result = Accounting::hindered(&rq, &obstacle);
                drop(rq);
                later.conclude(result);
            }
            (Self::Access(rq, later), Ok(reply)) => {
                let result = rq.pass_on(reply.code, &reply.attributes).map(|passed| match homes.server(arrival.home) {
                    Some(home) if reply.code == Code::ACCESS_REJECT => {
                        passed.for_reason(Reason::Other(format!("home server {} rejects", home.name).into()))
                    }
                    _ => passed,
                });
                // The server takes the memory of a request back that nobody else has a part in.
                drop(rq);
                later.conclude(result);
                return Some(reply);
            }
            (Self::Accounting(rq, later), Ok(reply)) => {
                let result = rq.pass_on(reply.code, &reply.attributes);
                drop(rq);
                later.conclude(result);
                return Some(reply);
            }
        }
        None
    }

    /// Says that nobody answers any more.
    pub(super) fn strand(self, why: &str) {
        match self {
            Self::Access(_, later) => later.conclude(Err(Fault::new(why))),
            Self::Accounting(_, later) => later.conclude(Err(Fault::not_recorded(why))),
        }
    }
}

impl Passenger for Rider {
    fn request(&self) -> &Verified<Vec<u8>> {
        match self {
            Self::Access(rq, _) => rq.verified(),
            Self::Accounting(rq, _) => rq.verified(),
        }
    }

    fn key(&self) -> &SharedKey {
        match self {
            Self::Access(rq, _) => &rq.peer().key,
            Self::Accounting(rq, _) => &rq.peer().key,
        }
    }

    fn client(&self) -> IpAddr {
        match self {
            Self::Access(rq, _) => rq.source().ip(),
            Self::Accounting(rq, _) => rq.source().ip(),
        }
    }
}
