//! Headers of datagrams on their way out.

use std::fmt;
use std::net::{IpAddr, SocketAddr};

use crate::BATCH;
use crate::fence::{Load, Outbound};
use crate::{address, control};

/// The headers of one batch of datagrams to send, allocated once and used again for each batch.
///
/// It never holds octets: they are borrowed from the caller while a batch is sent.
pub struct Outbox(Outbound);

impl Outbox {
    /// Allocates headers for [`BATCH`] datagrams.
    #[must_use]
    pub fn new() -> Self {
        Self::with_capacity(BATCH)
    }

    /// Allocates headers for `count` datagrams a system call; at least one, at most [`BATCH`].
    #[must_use]
    pub fn with_capacity(count: usize) -> Self {
        Self(Outbound::new(count.clamp(1, BATCH)))
    }

    /// The number of datagrams that one system call sends at most.
    #[must_use]
    pub fn capacity(&self) -> usize {
        self.0.capacity()
    }

    /// Starts an empty batch, of runs or of single datagrams.
    pub(crate) fn load<'a>(&mut self, runs: bool) -> Load<'_, 'a> {
        self.0.load(runs)
    }
}

impl Default for Outbox {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Outbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Outbox").field("capacity", &self.capacity()).finish_non_exhaustive()
    }
}

/// A datagram to send.
#[derive(Clone, Copy)]
pub struct Outgoing<'a> {
    /// What to send.
    pub octets: &'a [u8],
    /// To whom; an IPv4 address is mapped when the port is one of IPv6.
    pub target: SocketAddr,
    /// The local address to send from; `None` leaves the choice to the kernel.
    pub source: Option<IpAddr>,
}

impl<'a> Outgoing<'a> {
    /// A datagram to `target` whose local address the kernel chooses.
    #[must_use]
    pub const fn new(target: SocketAddr, octets: &'a [u8]) -> Self {
        Self { octets, target, source: None }
    }

    /// Adds the datagram to a batch for a socket of IPv6 or of IPv4.
    pub(crate) fn push_to(self, load: &mut Load<'_, 'a>, v6: bool) {
        load.push(
            self.octets,
            |name| address::write(name, self.target, v6),
            |control| self.source.map_or(0, |source| control::write_source(control, source, v6)),
        );
    }
}

impl fmt::Debug for Outgoing<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Outgoing")
            .field("octets", &self.octets.len())
            .field("target", &self.target)
            .field("source", &self.source)
            .finish()
    }
}
