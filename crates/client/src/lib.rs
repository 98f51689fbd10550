//! Ask a RADIUS server and await its answer: retransmission, fail-over, Status-Server, password methods.
//!
//! This crate is *not* a tool with an output of its own (that is `ulna client`), and not a proxy. It gives a program on
//! tokio a [`Client`] that is cheap to clone and asks any number of questions at once, over as many sockets on random
//! ports as that takes. It always signs with Message-Authenticator, and by default believes no unsigned reply.
//!
//! ```no_run
//! use ulna_client::{Authentication, Client, Login};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::builder()
//!     .server("192.0.2.1:1812".parse()?, "the shared secret")
//!     .server("192.0.2.2:1812".parse()?, "another shared secret")
//!     .build()?;
//! match client.authenticate(Login::mschap2("bob", "opensesame")).await? {
//!     Authentication::Accepted(accepted) => println!("welcome: {:?}", accepted.reply),
//!     Authentication::Rejected(_) => println!("go away"),
//!     Authentication::Challenged(reply) => println!("one more round: {reply:?}"),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! ```text
//!  Question --send--> proto::Requester --links--> server          Login --authenticate--> Question
//!  Reply <---await--- verified, matched <-links-- server          Reply --proof checked--> Authentication
//! ```
//!
//! Floor below: `proto`, `net`. Floor above: `home`, `proxy`, `cli`.
#![forbid(unsafe_code)]

mod builder;
mod client;
mod core;
mod error;
mod login;
mod random;
mod reply;

pub use ulna_proto::{ClientCounters, Demand, Question, Retransmission};

pub use self::{
    builder::{Builder, Server},
    client::Client,
    error::Error,
    login::{Accepted, Authentication, Login, Method, Rejected},
    reply::Reply,
};
