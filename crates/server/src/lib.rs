//! The server runtime of RADIUS: workers, handlers that take a request and return a reply, layers, reload, shutdown.
//!
//! This crate is *not* a finished server: it knows no users and keeps no accounting. `home` has ready handlers, and the
//! `ulna` binary is made of both. What the RFCs demand of every server it does itself: verification, duplicates,
//! Message-Authenticator, Proxy-State, the delay of rejects, silence where silence is due.
//!
//! ```no_run
//! use ulna_attributes::rfc2865::*;
//! use ulna_server::{Peers, Reason, Server};
//!
//! #[tokio::main]
//! async fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     Server::new(Peers::new().allow("127.0.0.1", "testing123")?)
//!         .on_access(|rq| async move {
//!             let welcome = rq.get(USER_NAME)? == "bob" && rq.password()?.matches("opensesame");
//!             Ok(if welcome { rq.accept().with(SESSION_TIMEOUT, 3600) } else { rq.reject(Reason::WrongPassword) })
//!         })
//!         .listen_udp("127.0.0.1:1812").await?
//!         .run().await?;
//!     Ok(())
//! }
//! ```
//!
//! ```text
//!  socket --batch--> Responder --Request--> Layers --> Handler --Reply--> Responder --batch--> socket
//!                        |                               | pending
//!                        +- duplicates, forgeries        +--> a task beside the worker, back by a queue
//! ```
//!
//! Floor below: `proto`, `auth`, `store`, `net`. Floor above: `home`, `proxy`, `raddb`.
#![forbid(unsafe_code)]

mod access;
mod accounting;
mod dynamic;
mod exchange;
mod fault;
mod handler;
mod hashing;
mod later;
mod layer;
mod observer;
mod random;
mod reason;
mod reply;
mod request;
mod rules;
mod runner;
mod server;
mod worker;

pub use exchange::{Access, Accounting, ChangeOfAuthorization, Disconnect, Dynamic, Exchange};
pub use fault::{Consequence, Fault, Silence};
pub use handler::{BoxHandler, FromFn, Handler, handler_fn};
pub use later::{Attachment, Later};
pub use layer::{AroundFn, FnLayer, Layer, Layers, Next, Nothing, Pile, Timeout, WithTimeout, from_fn};
pub use observer::{Asked, Observer, Quiet};
pub use random::SystemRandom;
pub use reason::Reason;
pub use reply::Reply;
pub use request::Request;
pub use rules::DynamicRules;
pub use server::{Running, Server, ServerError, Statistics};
pub use ulna_proto::{Demand, Discard, Learned, Limits, Network, Path, Peer, Peers, Port};
