//! Many connected sockets, by number, and what could not be sent over them at once.

use std::{
    fmt, io,
    sync::Arc,
    time::{Duration, Instant},
};

use crate::{Failure, Outbox, Traffic, UdpLink};

/// The links of an engine, numbered as they are added, with what waits for room in their send buffers.
pub struct Links {
    links: Vec<Arc<UdpLink>>,
    outbox: Outbox,
    unsent: Vec<(u32, Vec<u8>)>,
    order: Vec<(u32, u32)>,
    /// Those that could not be sent over for want of an address or a route.
    lost: Vec<u32>,
    looked: Option<Instant>,
    /// What was counted.
    pub traffic: Traffic,
}

impl Links {
    /// No links.
    #[must_use]
    pub fn new() -> Self {
        Self {
            links: Vec::new(),
            outbox: Outbox::new(),
            unsent: Vec::new(),
            order: Vec::new(),
            lost: Vec::new(),
            looked: None,
            traffic: Traffic::default(),
        }
    }

    /// Adds a link; returns its number.
    pub fn add(&mut self, link: Arc<UdpLink>) -> u32 {
        let number = u32::try_from(self.links.len()).unwrap_or(u32::MAX);
        self.links.push(link);
        number
    }

    /// How many there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.links.len()
    }

    /// Whether there are none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.links.is_empty()
    }

    /// Sends datagrams, each over the link with its number; those of one link leave together, and in their order. What
    /// finds a send buffer full waits, up to 4,096 datagrams; more are dropped, as the network drops them.
    pub fn send<'a>(&mut self, datagrams: impl Iterator<Item = (u32, &'a [u8])> + Clone) {
        let first = datagrams.clone().next().map(|(link, _)| link);
        let Some(first) = first else { return };
        if datagrams.clone().all(|(link, _)| link == first) {
            return self.send_over(first, datagrams.map(|(_, octets)| octets));
        }
        let all: Vec<_> = datagrams.collect();
        let mut order = std::mem::take(&mut self.order);
        order.clear();
        order.extend((0..).zip(&all).map(|(at, (link, _))| (*link, at)));
        order.sort_unstable();
        for batch in order.chunk_by(|one, other| one.0 == other.0) {
            let Some((link, _)) = batch.first() else { continue };
            let octets = batch.iter().filter_map(|(_, at)| all.get(*at as usize)).map(|(_, octets)| *octets);
            self.send_over(*link, octets);
        }
        self.order = order;
    }

    fn send_over<'a>(&mut self, number: u32, octets: impl Iterator<Item = &'a [u8]> + Clone) {
        let Some(link) = self.links.get(number as usize) else { return };
        let before = wayless(&self.traffic);
        let settled = link.try_send(&mut self.outbox, octets.clone(), &mut self.traffic);
        if wayless(&self.traffic) != before && !self.lost.contains(&number) {
            self.lost.push(number);
        }
        let room = MOST_UNSENT.saturating_sub(self.unsent.len());
        self.unsent.extend(octets.skip(settled).take(room).map(|octets| (number, octets.to_vec())));
    }

    /// Replaces the links that could not be sent over and would leave from another address by now; returns the new ones,
    /// which have the numbers of the old. It looks once a second at most.
    pub fn renew(&mut self, now: Instant) -> Vec<(u32, Arc<UdpLink>)> {
        let lately = |looked: Instant| now.saturating_duration_since(looked) < PAUSE;
        if self.lost.is_empty() || self.looked.is_some_and(lately) {
            return Vec::new();
        }
        self.looked = Some(now);
        let mut renewed = Vec::new();
        for number in std::mem::take(&mut self.lost) {
            let Some(link) = self.links.get_mut(number as usize) else { continue };
            // With no way at all the old one is as good as any: it is looked at again when it fails again.
            if let Ok(Some(moved)) = link.moved() {
                *link = Arc::new(moved);
                renewed.push((number, Arc::clone(link)));
            }
        }
        renewed
    }

    /// A link whose send buffer was full: once it is writable, [`send_rest`](Self::send_rest) is due.
    #[must_use]
    pub fn blocked(&self) -> Option<Arc<UdpLink>> {
        self.unsent.first().and_then(|(link, _)| self.links.get(*link as usize)).map(Arc::clone)
    }

    /// Sends what found a send buffer full.
    pub fn send_rest(&mut self) {
        for (number, octets) in std::mem::take(&mut self.unsent) {
            let Some(link) = self.links.get(number as usize) else { continue };
            let is_full =
                |sent: &io::Result<()>| matches!(sent, Err(error) if error.kind() == io::ErrorKind::WouldBlock);
            let mut sent = link.try_send_one(&octets, &mut self.traffic);
            if sent.is_err() && !is_full(&sent) {
                // The error may be news of an earlier datagram: this one gets another chance.
                sent = link.try_send_one(&octets, &mut self.traffic);
            }
            if is_full(&sent) {
                self.unsent.push((number, octets));
            }
        }
    }
}

impl Default for Links {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Links {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Links({}, {} unsent)", self.links.len(), self.unsent.len())
    }
}

/// How often something could not be sent for want of an address or a route.
fn wayless(traffic: &Traffic) -> u64 {
    traffic.send_failures.of(Failure::BadAddress) + traffic.send_failures.of(Failure::Unreachable)
}

/// How long passes at least between two looks for another way.
const PAUSE: Duration = Duration::from_secs(1);
/// How many datagrams wait for room in send buffers.
const MOST_UNSENT: usize = 4_096;

#[cfg(test)]
mod tests {
    use std::net::{SocketAddr, UdpSocket};

    use super::*;
    use crate::Options;

    #[tokio::test]
    async fn datagrams_leave_over_their_links_and_in_order() {
        let servers: Vec<_> = (0..2).map(|_| UdpSocket::bind("127.0.0.1:0").unwrap()).collect();
        let mut links = Links::new();
        for server in &servers {
            server.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
            let address: SocketAddr = server.local_addr().unwrap();
            links.add(Arc::new(UdpLink::connect(address, &Options::default()).unwrap()));
        }
        let sent: [(u32, &[u8]); 5] = [(1, b"a"), (0, b"b"), (1, b"c"), (7, b"nowhere"), (0, b"d")];
        links.send(sent.into_iter());
        links.send([(0, b"e".as_slice()), (0, b"f")].into_iter());
        assert!(links.blocked().is_none());
        let mut received = Vec::new();
        for (server, count) in servers.iter().zip([4, 2]) {
            for _ in 0..count {
                let mut octets = [0; 8];
                let length = server.recv(&mut octets).unwrap();
                received.push(octets[..length].to_vec());
            }
        }
        assert_eq!(received.concat(), b"bdefac");
        assert_eq!((links.len(), links.traffic.datagrams_out), (2, 6));
    }

    #[tokio::test]
    async fn news_of_an_earlier_datagram_cost_the_rest_nothing() {
        let server = UdpSocket::bind("127.0.0.1:0").unwrap();
        let address = server.local_addr().unwrap();
        let mut links = Links::new();
        links.add(Arc::new(UdpLink::connect(address, &Options::default()).unwrap()));
        drop(server);
        links.send([(0, b"lost".as_slice())].into_iter());
        let server = UdpSocket::bind(address).unwrap();
        server.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
        links.unsent.push((0, b"rest".to_vec()));
        links.send_rest();
        let mut octets = [0; 8];
        let length = server.recv(&mut octets).unwrap();
        assert_eq!(&octets[..length], b"rest");
        assert_eq!((links.traffic.send_failures.of(Failure::Refused), links.unsent.len()), (1, 0));
    }
}
