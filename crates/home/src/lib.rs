//! Ready handlers that answer: authenticate against a user store, account into a sink.
//!
//! This crate is *not* a policy language, and it knows no files and no database: users come from any
//! [`UserStore`](ulna_store::UserStore), accounting goes to any [`AccountingSink`](ulna_store::AccountingSink).
//!
//! ```
//! use std::sync::Arc;
//! use ulna_home::{Account, Authenticate};
//! use ulna_server::{Peers, Server};
//! use ulna_store::{AccountingSink, UserStore};
//!
//! fn server(users: Arc<dyn UserStore>, sink: Arc<dyn AccountingSink>) -> Server {
//!     Server::new(Peers::new()).access(Authenticate::new(users)).accounting(Account::new(sink))
//! }
//! ```
//!
//! ```text
//!  Request<Access> ----> identity --UserStore--> Profile --verify--> answer with the profile's reply items
//!  Request<Accounting> -> Record --AccountingSink--> Ok: acknowledge, Err: silence
//! ```
//!
//! Floor below: `server`, `store`. Floor above: `cli` and whoever assembles a server.
#![forbid(unsafe_code)]

mod account;
mod authenticate;

pub use account::Account;
pub use authenticate::Authenticate;
