//! Requests that were seen, so that their replies can be judged.

use std::{
    collections::{HashMap, VecDeque},
    net::SocketAddr,
};

use ulna_wire::{Authenticator, Code, Packet};

/// Where a packet comes from and goes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Path {
    pub(super) from: SocketAddr,
    pub(super) to: SocketAddr,
}

/// What a reply needs of its request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Asked {
    pub(super) code: Code,
    pub(super) authenticator: Authenticator,
    /// The number of the packet.
    pub(super) number: u64,
}

/// The last request of each path and identifier, of the last [`MOST`] ones.
#[derive(Debug, Default)]
pub(super) struct Requests {
    asked: HashMap<(Path, u8), Asked>,
    order: VecDeque<((Path, u8), u64)>,
}

impl Requests {
    /// Remembers a request.
    pub(super) fn note(&mut self, way: Path, number: u64, packet: &Packet<&[u8]>) {
        let key = (way, packet.identifier());
        let asked = Asked { code: packet.code(), authenticator: packet.authenticator(), number };
        self.asked.insert(key, asked);
        self.order.push_back((key, number));
        while self.order.len() > MOST {
            // The same path and identifier may have been used again since.
            if let Some((key, number)) = self.order.pop_front()
                && self.asked.get(&key).is_some_and(|asked| asked.number == number)
            {
                self.asked.remove(&key);
            }
        }
    }

    /// The request that a reply answers.
    pub(super) fn of(&self, way: Path, reply: &Packet<&[u8]>) -> Option<Asked> {
        let back = Path { from: way.to, to: way.from };
        self.asked.get(&(back, reply.identifier())).copied()
    }
}

const MOST: usize = 1 << 17;
