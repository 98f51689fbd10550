//! Where received datagrams lie until the next batch.

use std::fmt;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::os::fd::BorrowedFd;

use crate::fence::Inbound;
use crate::traffic::Traffic;
use crate::{BATCH, LONGEST, Outgoing, address, control};

/// The buffers of one batch of received datagrams, allocated once and used again for each batch.
///
/// One slab serves any number of ports and links of one worker, one batch at a time.
pub struct Slab {
    inbound: Inbound,
    filled: usize,
}

impl Slab {
    /// Allocates room for [`BATCH`] datagrams.
    #[must_use]
    pub fn new() -> Self {
        Self::with_capacity(BATCH)
    }

    /// Allocates room for `count` datagrams; at least one, at most [`BATCH`].
    #[must_use]
    pub fn with_capacity(count: usize) -> Self {
        Self { inbound: Inbound::new(count.clamp(1, BATCH)), filled: 0 }
    }

    /// The number of datagrams there is room for.
    #[must_use]
    pub fn capacity(&self) -> usize {
        self.inbound.capacity()
    }

    /// The number of datagrams of the last batch.
    #[must_use]
    pub fn len(&self) -> usize {
        self.filled
    }

    /// Whether the last batch brought nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.filled == 0
    }

    /// Whether the last batch took all the room there is, so that more may wait.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.filled == self.capacity()
    }

    /// Datagram `i` of the last batch, in order of arrival.
    #[must_use]
    pub fn datagram(&self, i: usize) -> Option<Incoming<'_>> {
        if i >= self.filled {
            return None;
        }
        let (length, cut) = self.inbound.extent(i)?;
        Some(Incoming {
            source: self.inbound.name(i).and_then(address::read).unwrap_or(address::NOBODY),
            local: control::local(self.inbound.control(i)),
            octets: self.inbound.octets(i).get(..length.min(LONGEST)).unwrap_or_default(),
            truncated: cut || length > LONGEST,
        })
    }

    /// The datagrams of the last batch, in order of arrival.
    pub fn datagrams(&self) -> impl ExactSizeIterator<Item = Incoming<'_>> {
        (0..self.filled).map(|i| self.datagram(i).unwrap_or(Incoming::NOTHING))
    }

    /// Forgets the last batch.
    pub(crate) fn clear(&mut self) {
        self.filled = 0;
    }

    /// Receives a batch and counts it.
    pub(crate) fn fill(&mut self, socket: BorrowedFd<'_>, traffic: &mut Traffic) -> io::Result<usize> {
        self.filled = self.inbound.receive(socket)?;
        traffic.batches_in += 1;
        traffic.datagrams_in += self.filled as u64;
        for (length, cut) in (0..self.filled).filter_map(|i| self.inbound.extent(i)) {
            traffic.octets_in += length.min(LONGEST) as u64;
            traffic.truncated_in += u64::from(cut || length > LONGEST);
        }
        Ok(self.filled)
    }

    /// The kernel's drop counter as the last batch knows it: each datagram tells the count when it was queued.
    pub(crate) fn drops(&self) -> Option<u32> {
        control::drops(self.inbound.control(self.filled.checked_sub(1)?))
    }
}

impl Default for Slab {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Slab {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Datagrams hold other people's passwords: only their number is told.
        f.debug_struct("Slab").field("capacity", &self.capacity()).field("len", &self.filled).finish_non_exhaustive()
    }
}

/// A datagram that was received.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Incoming<'a> {
    /// Who sent it; an IPv4 address is plain, even when the port is one of IPv6.
    pub source: SocketAddr,
    /// The address it was sent to, from which a reply has to leave; `None` when the port is bound to one address.
    pub local: Option<IpAddr>,
    /// What was sent, at most [`LONGEST`] octets of it.
    pub octets: &'a [u8],
    /// Whether more than [`LONGEST`] octets were sent.
    pub truncated: bool,
}

impl Incoming<'_> {
    /// A reply to this datagram: to whoever sent it, from the address that was asked.
    #[must_use]
    pub fn answered_by<'b>(&self, octets: &'b [u8]) -> Outgoing<'b> {
        Outgoing { octets, target: self.source, source: self.local }
    }

    const NOTHING: Self = Self { source: address::NOBODY, local: None, octets: &[], truncated: false };
}

impl fmt::Debug for Incoming<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Incoming")
            .field("source", &self.source)
            .field("local", &self.local)
            .field("octets", &self.octets.len())
            .field("truncated", &self.truncated)
            .finish()
    }
}
