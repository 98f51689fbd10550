//! The exchange rules of RADIUS as state machines: duplicates, deadlines, delays, counters; time is an argument.
//!
//! This crate is *not* a server: it opens no socket, reads no clock and starts no thread. A program feeds it what
//! arrives and what time it is, and sends what it gives back; `server` and `client` are such programs, and the
//! simulated network of `testing` is another.
//!
//! ```
//! use std::{sync::Arc, time::Instant};
//! use ulna_proto::{Admission, Arrival, Limits, Path, Peers, Port, Responder};
//! use ulna_wire::{Code, Counting, Draft, SharedKey};
//!
//! let peers = Peers::new().allow("192.0.2.1", "twelve octets or more")?;
//! let mut responder = Responder::new(Limits::default(), Arc::new(peers), Arc::default());
//! let key = SharedKey::new("twelve octets or more");
//! let request = Draft::request(Code::ACCESS_REQUEST).seal_request(&key, 1, [7; 16], &mut Counting::default())?;
//!
//! let path = Path { listener: 0, port: Port::Auth, local: None, source: "192.0.2.1:1645".parse()? };
//! let arrival = Arrival { path, octets: request.octets() };
//! let Some(Admission::Deliver(delivery)) = responder.handle(Instant::now(), arrival) else { panic!("not delivered") };
//! let draft = responder.draft(&delivery.ticket, Code::ACCESS_ACCEPT, true);
//! responder.reply(delivery.ticket, draft, Vec::new(), false);
//! responder.seal(Instant::now(), &mut Counting::default());
//! assert_eq!(responder.transmits().count(), 1);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! ```text
//!  datagrams --handle_batch--> Deliver(ticket) --reply--> seal --> transmits
//!                              Retransmit -----------------------> transmits
//!                              Discard(why) --> counters
//! ```
//!
//! [`Liveness`] tells whether a home server is alive, and [`Pools`] choose one: what a proxy needs beside a requester.
//!
//! Floor below: `wire`. Floor above: `server`, `client`, `proxy`.
#![forbid(unsafe_code)]
#![deny(clippy::disallowed_methods)]

mod client_counters;
mod counters;
mod discard;
mod dynamic;
mod learned;
mod liveness;
mod peers;
mod pool;
mod replays;
mod requester;
mod responder;
mod retransmit;
mod signer;
mod slots;

pub use client_counters::{AcctClientCounters, AuthClientCounters, ClientCounters};
pub use counters::{AcctServerCounters, AuthServerCounters, Counters, DynServerCounters, ServerCounters, Signatures};
pub use discard::Discard;
pub use dynamic::{DynamicError, Purpose, attribute_name, cause_fits, check_dynamic};
pub use learned::Learned;
pub use liveness::{Condition, FailureRatio, Liveness, LivenessSettings, Reason, Standing, Tally, Transition};
pub use peers::{Demand, Network, NetworkError, Peer, Peers, UnknownDemand};
pub use pool::{Choice, Keys, Member, Pool, PoolError, Pools, Strategy};
pub use replays::{Answered, Replays, Seen};
pub use requester::{
    Answer, Event, Failed, Ignored, Question, Receipt, RequestHandle, Requester, RequesterLimits, Target,
};
pub use responder::{Admission, Arrival, Delivery, Limits, Outcome, Responder, Ticket, Unsendable};
pub use retransmit::Retransmission;
pub use signer::Signer;
pub use slots::{Path, Port};
