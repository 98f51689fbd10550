//! Who is looked up.

use std::net::IpAddr;

use ulna_wire::Packet;

/// Who is looked up, and from where it is asked.
///
/// The name is octets, since names come from the network and need not be text.
#[derive(Debug, Clone)]
pub struct Identity<'a> {
    name: &'a [u8],
    peer: Option<IpAddr>,
    peer_name: Option<&'a str>,
    packet: Option<Packet<&'a [u8]>>,
}

impl<'a> Identity<'a> {
    /// The user with this name.
    #[must_use]
    pub const fn new(name: &'a [u8]) -> Self {
        Self { name, peer: None, peer_name: None, packet: None }
    }

    /// Adds who asks: a stores may answer by network access server.
    #[must_use]
    pub const fn asked_by(mut self, peer: IpAddr, peer_name: &'a str) -> Self {
        self.peer = Some(peer);
        self.peer_name = Some(peer_name);
        self
    }

    /// Adds the request itself, for stores that look at more of it than the name.
    #[must_use]
    pub fn with_packet(mut self, packet: Packet<&'a [u8]>) -> Self {
        self.packet = Some(packet);
        self
    }

    /// The name, as it was typed.
    #[must_use]
    pub const fn name(&self) -> &'a [u8] {
        self.name
    }

    /// The address of the peer that asks.
    #[must_use]
    pub const fn peer(&self) -> Option<IpAddr> {
        self.peer
    }

    /// The configured name of the peer that asks.
    #[must_use]
    pub const fn peer_name(&self) -> Option<&'a str> {
        self.peer_name
    }

    /// The request, where there is one.
    #[must_use]
    pub const fn packet(&self) -> Option<&Packet<&'a [u8]>> {
        self.packet.as_ref()
    }
}
