//! A stack of crates for RADIUS: write what your server decides, and Ulna does the rest.
//!
//! This crate is *not* code of its own: it gives the crates of the stack one name, and its features choose which of them
//! a program is built with. It is not a finished server either; that is the `ulna` binary, made of the same crates.
//!
#![cfg_attr(feature = "server", doc = "```no_run")]
#![cfg_attr(not(feature = "server"), doc = "```text")]
#![doc = include_str!("../../../examples/hello/src/main.rs")]
//! ```
//!
//! That is a whole server. A handler takes a request and *returns* the reply; it never sends. The runtime verifies
//! what arrives, answers a duplicate with the same octets, signs, echoes Proxy-State, holds rejects back, and stays
//! silent where the RFCs want silence. An error that a handler passes on with `?` has one meaning on the wire, for all
//! handlers: see [`Fault`](server::Fault).
//!
//! # Where to go on
//!
//! | you want to | look at |
//! |---|---|
//! | read and write attributes | [`attributes`]: a constant for each, a module for each RFC and vendor; [`wire::Attribute`] for your own |
//! | check a password, whatever the method | [`Request::verify`](server::Request::verify) and [`Request::answer`](server::Request::answer) |
//! | keep users elsewhere | [`store::UserStore`] |
//! | stand around every request | [`server::Layer`] |
//! | forward to other servers | [`proxy::Forward`], a layer |
//! | keep accounting until a home server has it | [`spool::Spool`] |
//! | ask a server | [`client`] |
//! | test a handler without a socket | [`testing::call`] |
//!
//! # Features
//!
//! `server` and `client` are on by default; `home`, `auth`, `store`, `proto`, `net`, `dictionary`, `journal`, `proxy`,
//! `raddb`, `spool`, `testing` each add the module of that name, `full` adds all. A feature changes nothing in another module.
//!
//! ```text
//!  ROOF     home  proxy  raddb             ready handlers, forwarding, files
//!           journal  spool                 accounting that survives, and that waits for home servers
//!  FLOOR 2  server  client  net            sockets, threads, tokio
//!  FLOOR 1  proto  auth  store             rules and contracts; time is an argument
//!  GROUND   secret  wire  attributes  dictionary
//! ```
//!
//! Floor below: all of them. Floor above: your program.
#![forbid(unsafe_code)]
#![cfg_attr(not(feature = "full"), expect(rustdoc::broken_intra_doc_links, reason = "modules that are not built in"))]

pub use ulna_attributes as attributes;
#[cfg(feature = "auth")]
pub use ulna_auth as auth;
#[cfg(feature = "client")]
pub use ulna_client as client;
#[cfg(feature = "dictionary")]
pub use ulna_dictionary as dictionary;
#[cfg(feature = "home")]
pub use ulna_home as home;
#[cfg(feature = "journal")]
pub use ulna_journal as journal;
#[cfg(feature = "net")]
pub use ulna_net as net;
#[cfg(feature = "proto")]
pub use ulna_proto as proto;
#[cfg(feature = "proxy")]
pub use ulna_proxy as proxy;
#[cfg(feature = "raddb")]
pub use ulna_raddb as raddb;
pub use ulna_secret as secret;
#[cfg(feature = "server")]
pub use ulna_server as server;
#[cfg(feature = "spool")]
pub use ulna_spool as spool;
#[cfg(feature = "store")]
pub use ulna_store as store;
#[cfg(feature = "testing")]
pub use ulna_testing as testing;
pub use ulna_wire as wire;

/// Any error: what a `main` returns, and what `?` makes of every other.
pub type Error = Box<dyn std::error::Error + Send + Sync>;

/// What a `main` returns.
pub type Result<T = (), E = Error> = std::result::Result<T, E>;
