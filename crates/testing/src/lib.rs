//! Tests without a network: a virtual clock, a simulated network, packet fixtures, handlers called without a socket.
//!
//! For what a simulation cannot show, [`FreeRadius`] is a server of somebody else's, run for a test.
//!
//! This crate is *not* needed to run a server, and it is no load generator: it makes requests that are right, networks
//! that are bad, and time that passes when a test says so. Everything random comes from a seed, so that what failed once
//! fails again.
//!
//! ```
//! use ulna_attributes::rfc2865::USER_NAME;
//! use ulna_server::{Access, Fault, Reason, Reply, Request, handler_fn};
//! use ulna_testing::{Ask, call};
//! use ulna_wire::Code;
//!
//! # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Fault> {
//! let handler = handler_fn(|rq: Request<Access>| async move {
//!     Ok(if rq.get(USER_NAME)? == "bob" { rq.accept() } else { rq.reject(Reason::UnknownUser) })
//! });
//! let reply = call(&handler, Ask::access("eve").password("opensesame")).await?;
//! assert_eq!(reply.code(), Some(Code::ACCESS_REJECT));
//! # Ok(()) }
//! ```
//!
//! ```text
//!  Ask --request--> Request --call--> handler --> Reply                          no socket at all
//!  Ask --seal-----> Simulation: askers <-> SimulatedNetwork <-> Responder        no socket, virtual time
//!  Ask --seal-----> Asker <----------> a server that listens                     a socket
//! ```
//!
//! Floor below: `server`, `proto`, `auth`, `attributes`, `wire`. Floor above: tests, of Ulna and of its users.
#![forbid(unsafe_code)]

mod ask;
mod asker;
mod call;
mod chance;
mod clock;
mod freeradius;
mod network;
mod ports;
mod simulation;

pub use ask::{Ask, AskError, SECRET};
pub use asker::{Asker, Program};
pub use call::call;
pub use chance::Chance;
pub use clock::Clock;
pub use freeradius::{FreeRadius, FreeRadiusSetup, Section};
pub use network::{Conditions, Datagram, Losses, SimulatedNetwork};
pub use ports::free_address;
pub use simulation::{Simulation, Told, Work};
