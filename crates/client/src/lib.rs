//! Ask a RADIUS server and await its answer: retransmission, fail-over, Status-Server, password methods.
//!
//! This crate is *not* a tool with an output of its own (that is `ulna client`), and not a proxy. It gives a program on
//! tokio a [`Client`] that is cheap to clone and asks any number of questions at once, over as many sockets on random
//! ports as that takes. It always signs with Message-Authenticator, and by default believes no unsigned reply.
//!
//! ```
//! use ulna_client::{Authentication, Client, Login};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let socket = std::net::UdpSocket::bind("127.0.0.1:0")?;
//! # let address = socket.local_addr()?;
//! # std::thread::spawn(move || {
//! #     let mut octets = [0; 4096];
//! #     let (length, source) = socket.recv_from(&mut octets).unwrap();
//! #     let request = ulna_wire::Packet::parse(&octets[..length]).unwrap();
//! #     let sealing = ulna_wire::Sealing {
//! #         draft: ulna_wire::Draft::reply(ulna_wire::Code::ACCESS_ACCEPT),
//! #         key: &ulna_wire::SharedKey::new("the shared secret"),
//! #         identifier: request.identifier(),
//! #         request_authenticator: request.authenticator(),
//! #         proxy_states: &[],
//! #     };
//! #     socket.send_to(sealing.seal(&mut ulna_wire::Counting::default()).unwrap().octets(), source).unwrap();
//! # });
//! let client = Client::builder().server(address, "the shared secret").build()?;
//! match client.authenticate(Login::pap("bob", "opensesame")).await? {
//!     Authentication::Accepted(accepted) => println!("welcome: {:?}", accepted.reply),
//!     Authentication::Rejected(_) => panic!("go away"),
//!     Authentication::Challenged(reply) => panic!("one more round: {reply:?}"),
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
//! A [`DynamicRequest`] goes the other way, to a network access server: it ends sessions, or changes them (RFC 5176).
//!
//! Floor below: `proto`, `net`. Floor above: `home`, `proxy`, `cli`.
#![forbid(unsafe_code)]

mod builder;
mod client;
mod core;
mod dynamic;
mod error;
mod login;
mod random;
mod reply;

pub use ulna_proto::{ClientCounters, Demand, DynamicError, Question, Retransmission};

pub use self::{
    builder::{Builder, Server},
    client::{Again, Asking, Client},
    dynamic::{DynamicReply, DynamicRequest, Meaning, Profile, Session, Want},
    error::Error,
    login::{Accepted, Authentication, Login, Method, Rejected},
    reply::Reply,
};
