//! What the tests share: a worker's scratch, and receiving with a watchdog.
#![allow(dead_code, reason = "each test binary uses a part")]

use std::net::{IpAddr, SocketAddr, UdpSocket};
use std::time::Duration;

use ulna_net::{Incoming, Options, Outbox, Slab, Traffic, UdpLink, UdpPort};

/// What one worker owns.
#[derive(Default)]
pub(crate) struct Worker {
    pub(crate) slab: Slab,
    pub(crate) outbox: Outbox,
    pub(crate) traffic: Traffic,
}

/// A datagram, copied out of the slab.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Kept {
    pub(crate) source: SocketAddr,
    pub(crate) local: Option<IpAddr>,
    pub(crate) octets: Vec<u8>,
    pub(crate) truncated: bool,
}

impl From<Incoming<'_>> for Kept {
    fn from(datagram: Incoming<'_>) -> Self {
        let Incoming { source, local, octets, truncated, .. } = datagram;
        Self { source, local, octets: octets.to_vec(), truncated }
    }
}

impl Worker {
    /// Receives from a port until there are `count` datagrams.
    pub(crate) async fn receive(&mut self, port: &UdpPort, count: usize) -> Vec<Kept> {
        let mut kept = Vec::new();
        while kept.len() < count {
            watched(port.receive(&mut self.slab, &mut self.traffic)).await.unwrap();
            kept.extend(self.slab.datagrams().map(Kept::from));
        }
        kept
    }

    /// Receives from a link until there are `count` datagrams.
    pub(crate) async fn receive_from(&mut self, link: &UdpLink, count: usize) -> Vec<Kept> {
        let mut kept = Vec::new();
        while kept.len() < count {
            watched(link.receive(&mut self.slab, &mut self.traffic)).await.unwrap();
            kept.extend(self.slab.datagrams().map(Kept::from));
        }
        kept
    }
}

/// Ends a test that would otherwise hang; nothing is measured.
pub(crate) async fn watched<T>(future: impl Future<Output = T>) -> T {
    tokio::time::timeout(Duration::from_secs(60), future).await.expect("waited for a minute in vain")
}

pub(crate) fn port(address: &str) -> UdpPort {
    UdpPort::bind(address.parse().unwrap(), &Options::default()).unwrap()
}

/// A plain socket of the standard library, to tell the truth about what is on the wire.
pub(crate) fn plain(address: &str) -> UdpSocket {
    let socket = UdpSocket::bind(address).unwrap();
    socket.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
    socket
}

/// What a plain socket receives next, and from whom.
pub(crate) fn next(socket: &UdpSocket) -> (Vec<u8>, SocketAddr) {
    let mut octets = vec![0; 65_536];
    let (length, source) = socket.recv_from(&mut octets).unwrap();
    octets.truncate(length);
    (octets, source)
}

/// Octets that differ by place and by `seed`.
pub(crate) fn pattern(seed: usize, length: usize) -> Vec<u8> {
    (0..length).map(|place| (place * 31 + seed * 7 + place / 251) as u8).collect()
}
