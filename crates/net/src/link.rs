//! The client's side: links to one peer.

use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use crate::endpoint::{Endpoint, Role};
use crate::fence::Load;
use crate::{BufferSize, OpenError, Options, Outbox, Slab, Traffic};

/// A UDP socket on a port that the kernel chose at random, which sends to and receives from one peer only.
///
/// What ICMP says about earlier datagrams comes back as an error of a later call, is counted, and does not close the
/// link. It can be moved to another thread until it is first waited for, as a [`UdpPort`](crate::UdpPort).
#[derive(Debug)]
pub struct UdpLink {
    endpoint: Endpoint,
    peer: SocketAddr,
    /// How it was asked for.
    local: SocketAddr,
    options: Options,
    strangers: Option<Endpoint>,
}

impl UdpLink {
    /// Opens a link to `peer` from whichever local address leads there.
    ///
    /// # Errors
    /// [`OpenError`] says what stands in the way.
    pub fn connect(peer: SocketAddr, options: &Options) -> Result<Self, OpenError> {
        let any = match peer {
            SocketAddr::V4(_) => IpAddr::V4(Ipv4Addr::UNSPECIFIED),
            SocketAddr::V6(_) => IpAddr::V6(Ipv6Addr::UNSPECIFIED),
        };
        Self::connect_from(SocketAddr::new(any, 0), peer, options)
    }

    /// Opens a link to `peer` from `local`, whose port 0 lets the kernel choose one at random.
    ///
    /// # Errors
    /// [`OpenError`] says what stands in the way.
    pub fn connect_from(local: SocketAddr, peer: SocketAddr, options: &Options) -> Result<Self, OpenError> {
        let endpoint = Endpoint::bind(local, Role::Link, options)?.connect(peer)?;
        // Bound to no address, it is asked only for what the link's own address and peer do not match: a group with the link
        // would get replies too, before Linux 6.13. Without it all is well but for the count.
        let few = options.receive_buffer(STRANGERS_BUFFER).send_buffer(STRANGERS_BUFFER).only_v6(true);
        let any = match endpoint.address.ip() {
            IpAddr::V4(_) => IpAddr::V4(Ipv4Addr::UNSPECIFIED),
            IpAddr::V6(_) => IpAddr::V6(Ipv6Addr::UNSPECIFIED),
        };
        let port = SocketAddr::new(any, endpoint.address.port());
        let beside = || endpoint.share().ok().and_then(|()| Endpoint::bind(port, Role::Member, &few).ok());
        let strangers = options.strangers.then(beside).flatten();
        Ok(Self { endpoint, peer, local, options: *options, strangers })
    }

    /// Opens another link in the place of this one, where that has another local address by now: a connected socket keeps
    /// the address that it was opened with, also when the host has it no longer.
    ///
    /// # Errors
    /// [`OpenError`] says what stands in the way.
    pub fn moved(&self) -> Result<Option<Self>, OpenError> {
        let link = Self::connect_from(self.local, self.peer, &self.options)?;
        Ok((link.address().ip() != self.address().ip()).then_some(link))
    }

    /// The local address, with the port that the kernel chose.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.endpoint.address
    }

    /// The peer.
    #[must_use]
    pub fn peer(&self) -> SocketAddr {
        self.peer
    }

    /// What became of the wish for a receive buffer.
    #[must_use]
    pub fn receive_buffer(&self) -> BufferSize {
        self.endpoint.receive_buffer
    }

    /// What became of the wish for a send buffer.
    #[must_use]
    pub fn send_buffer(&self) -> BufferSize {
        self.endpoint.send_buffer
    }

    /// Receives what waits, as far as `slab` has room for it, with one system call.
    ///
    /// # Errors
    /// `WouldBlock` when nothing waits; `ConnectionRefused` and its like when ICMP said so about an earlier datagram,
    /// which is counted in `traffic`: go on receiving.
    pub fn try_receive(&self, slab: &mut Slab, traffic: &mut Traffic) -> io::Result<usize> {
        self.endpoint.try_receive(slab, traffic)
    }

    /// Sends `datagrams` to the peer, as many with one system call as `outbox` has room for.
    ///
    /// Returns how many are settled, as [`UdpPort::try_send`](crate::UdpPort::try_send) does.
    #[must_use = "datagrams that are not settled have to be sent again"]
    pub fn try_send<'a>(
        &self,
        outbox: &mut Outbox,
        datagrams: impl IntoIterator<Item = &'a [u8]>,
        traffic: &mut Traffic,
    ) -> usize {
        let mut datagrams = datagrams.into_iter();
        let push = |load: &mut Load<'_, 'a>| datagrams.next().map(|octets| load.push(octets, |_| 0, |_| 0)).is_some();
        self.endpoint.try_send(outbox, push, traffic)
    }

    /// Sends one datagram to the peer.
    ///
    /// # Errors
    /// `WouldBlock` when the send buffer is full; `ConnectionRefused` and its like may be news of an earlier datagram:
    /// this one was not sent, and may be tried again. Both are counted in `traffic`.
    pub fn try_send_one(&self, octets: &[u8], traffic: &mut Traffic) -> io::Result<()> {
        self.endpoint.try_send_one(octets, traffic)
    }

    /// Waits for datagrams to the port of this link from anybody but its peer, as far as
    /// [`Options::strangers`](crate::Options::strangers) asked for them; else for ever.
    ///
    /// Nobody of them is answered: whatever they are, they are no replies to what was sent over this link. Few are kept.
    ///
    /// # Errors
    /// As [`receive`](Self::receive).
    ///
    /// # Panics
    /// Outside a tokio runtime with I/O enabled.
    pub async fn strangers(&self, slab: &mut Slab, traffic: &mut Traffic) -> io::Result<usize> {
        match &self.strangers {
            Some(endpoint) => endpoint.receive(slab, traffic).await,
            None => std::future::pending().await,
        }
    }

    /// Waits until something can be received, an error included.
    ///
    /// # Errors
    /// What the kernel says to the registration, or that the runtime of the first call has gone.
    ///
    /// # Panics
    /// Outside a tokio runtime with I/O enabled.
    pub async fn readable(&self) -> io::Result<()> {
        self.endpoint.readable().await
    }

    /// Waits until the send buffer has room again.
    ///
    /// # Errors
    /// What the kernel says to the registration.
    ///
    /// # Panics
    /// Outside a tokio runtime with I/O enabled.
    pub async fn writable(&self) -> io::Result<()> {
        self.endpoint.writable().await
    }

    /// Waits for datagrams and receives what is there; dropping the future loses none.
    ///
    /// Where the last batch filled the slab, other tasks of the thread and its timers have their turn first.
    ///
    /// # Errors
    /// As [`try_receive`](Self::try_receive), but for `WouldBlock`.
    ///
    /// # Panics
    /// Outside a tokio runtime with I/O enabled.
    pub async fn receive(&self, slab: &mut Slab, traffic: &mut Traffic) -> io::Result<usize> {
        self.endpoint.receive(slab, traffic).await
    }
}

/// Octets for what strangers send: a few datagrams, to be looked at.
const STRANGERS_BUFFER: usize = 16 << 10;
