//! What a server answered.

use std::{fmt, net::SocketAddr, ops::Deref, sync::Arc, time::Duration};

use ulna_wire::{Attribute, AttributeError, Hidden, Verified};

use crate::Server;

/// A verified reply, with where it came from.
///
/// It derefs to the packet: `reply.code()`, `reply.find(SESSION_TIMEOUT)`.
#[derive(Clone)]
pub struct Reply {
    packet: Verified<Vec<u8>>,
    servers: Arc<[Server]>,
    target: u32,
    tries: u32,
    round_trip: Duration,
}

impl Reply {
    pub(crate) const fn new(
        packet: Verified<Vec<u8>>,
        servers: Arc<[Server]>,
        target: u32,
        tries: u32,
        round_trip: Duration,
    ) -> Self {
        Self { packet, servers, target, tries, round_trip }
    }

    /// The server that answered.
    #[must_use]
    pub fn server(&self) -> SocketAddr {
        self.home().map_or_else(|| SocketAddr::from(([0, 0, 0, 0], 0)), Server::address)
    }

    /// How often the request was sent, to all servers together.
    #[must_use]
    pub const fn tries(&self) -> u32 {
        self.tries
    }

    /// The time since the request was last sent to this server.
    #[must_use]
    pub const fn round_trip(&self) -> Duration {
        self.round_trip
    }

    /// Reveals the first valid instance of a hidden attribute.
    ///
    /// # Errors
    ///
    /// Where there is none, or none is valid.
    pub fn reveal<T: Hidden>(&self, attribute: Attribute<T>) -> Result<T::Clear, AttributeError> {
        let missing = AttributeError { name: attribute.name(), complaint: ulna_wire::Complaint::Missing };
        self.packet.reveal(self.home().ok_or(missing)?.key(), attribute)
    }

    /// The packet, with the proof that it was verified.
    #[must_use]
    pub const fn packet(&self) -> &Verified<Vec<u8>> {
        &self.packet
    }

    fn home(&self) -> Option<&Server> {
        self.servers.get(self.target as usize)
    }
}

impl Deref for Reply {
    type Target = Verified<Vec<u8>>;

    fn deref(&self) -> &Self::Target {
        &self.packet
    }
}

impl fmt::Debug for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} from {}", self.packet.packet(), self.server())
    }
}
