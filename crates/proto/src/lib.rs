//! The exchange rules of RADIUS.
#![forbid(unsafe_code)]
#![deny(clippy::disallowed_methods)]

mod peers;

pub use peers::{Demand, Network, NetworkError, Peer, Peers, UnknownDemand};
