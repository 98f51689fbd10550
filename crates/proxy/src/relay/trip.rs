//! A request on its way.

use std::{net::IpAddr, time::Instant};

use ulna_wire::{SharedKey, Verified};

use crate::{ProxyState, Service};

/// A client's request, with whatever is needed to answer it.
///
/// It travels with the request, and comes back with what became of it.
pub trait Passenger {
    /// The request.
    fn request(&self) -> &Verified<Vec<u8>>;

    /// The key that the client shares.
    fn key(&self) -> &SharedKey;

    /// The client's address.
    fn client(&self) -> IpAddr;
}

/// A request on its way.
#[derive(Debug)]
pub(super) struct Trip<T> {
    pub(super) passenger: T,
    pub(super) service: Service,
    pub(super) pool: u32,
    pub(super) rule: Option<usize>,
    /// The user name from here on, where it becomes another one.
    pub(super) user_name: Option<String>,
    pub(super) state: ProxyState,
    /// The home server that was asked last, and when.
    pub(super) home: u32,
    pub(super) sent: Instant,
    /// Those that were asked before.
    pub(super) tried: Vec<u32>,
    /// When it is given up.
    pub(super) ends: Instant,
    /// Its client has asked something else in its place: it stays until it is known how the home server fares.
    pub(super) unwanted: bool,
}
