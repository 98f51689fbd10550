//! What ports and links have in common: a socket, batches through it, and waiting for it.

use std::fmt;
use std::future::Future;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::os::fd::AsFd;
use std::pin::pin;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::task::{Context, Poll, Waker};

use socket2::{Domain, Protocol, Socket, Type};
use tokio::io::Interest;
use tokio::io::unix::{AsyncFd, AsyncFdReadyGuard};

use crate::fence::{self, Load};
use crate::traffic::Failure;
use crate::{BufferSize, OpenError, Options, Outbox, Slab, Traffic};

/// A UDP socket that is bound, and connected if it is a link's.
pub(crate) struct Endpoint {
    socket: Arc<Socket>,
    /// Made at the first wait, in the runtime of whoever waits.
    reader: OnceLock<AsyncFd<Arc<Socket>>>,
    registration: Mutex<()>,
    pub(crate) address: SocketAddr,
    pub(crate) v6: bool,
    connected: bool,
    /// Whether datagrams of one length to one peer may leave as one, for the kernel to cut.
    runs: AtomicBool,
    /// The kernel's drop counter when it was last seen.
    drops: AtomicU32,
    pub(crate) receive_buffer: BufferSize,
    pub(crate) send_buffer: BufferSize,
}

impl Endpoint {
    /// Opens a socket and binds it.
    pub(crate) fn bind(address: SocketAddr, role: Role, options: &Options) -> Result<Self, OpenError> {
        let socket = Socket::new(Domain::for_address(address), Type::DGRAM.nonblocking(), Some(Protocol::UDP))
            .map_err(OpenError::at(address, "opening a socket"))?;
        let endpoint = Self {
            receive_buffer: receive_buffer(&socket, options.receive_buffer)
                .map_err(OpenError::at(address, "sizing the receive buffer"))?,
            send_buffer: send_buffer(&socket, options.send_buffer)
                .map_err(OpenError::at(address, "sizing the send buffer"))?,
            socket: Arc::new(socket),
            reader: OnceLock::new(),
            registration: Mutex::new(()),
            address,
            v6: address.is_ipv6(),
            connected: false,
            runs: AtomicBool::new(false),
            drops: AtomicU32::new(0),
        };
        endpoint.configure(role, options).map_err(OpenError::at(address, "setting the options of a socket"))?;
        if role == Role::Member {
            endpoint.share().map_err(OpenError::at(address, "sharing a port"))?;
        }
        endpoint.socket.bind(&address.into()).map_err(OpenError::at(address, "binding a socket"))?;
        endpoint.refreshed(address)
    }

    /// Lets further sockets of this user bind the same address from now on.
    pub(crate) fn share(&self) -> io::Result<()> {
        self.socket.set_reuse_port(true)
    }

    /// Restricts the socket to one peer.
    pub(crate) fn connect(mut self, peer: SocketAddr) -> Result<Self, OpenError> {
        self.socket.connect(&peer.into()).map_err(OpenError::at(peer, "connecting a socket"))?;
        self.connected = true;
        self.refreshed(peer)
    }

    /// Receives what waits, as far as `slab` has room for it.
    pub(crate) fn try_receive(&self, slab: &mut Slab, traffic: &mut Traffic) -> io::Result<usize> {
        slab.clear();
        // What was known before the call may be forgotten after it; news that come meanwhile must not be.
        let known = self.reader.get().and_then(readiness);
        let outcome = slab.fill(self.socket.as_fd(), traffic);
        let emptied = match &outcome {
            // A short batch has emptied the socket: waiting now saves the call that would only say so.
            Ok(received) => *received < slab.capacity(),
            Err(error) => error.kind() == io::ErrorKind::WouldBlock,
        };
        if let Some(mut known) = known
            && emptied
        {
            known.clear_ready();
        }
        match &outcome {
            Ok(_) => self.note_drops(slab, traffic),
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
            Err(error) => traffic.receive_failures.count(Failure::of(error)),
        }
        outcome
    }

    /// Sends what `push` adds, batch after batch, until it adds nothing; returns how many datagrams are settled.
    pub(crate) fn try_send<'a>(
        &self,
        outbox: &mut Outbox,
        mut push: impl FnMut(&mut Load<'_, 'a>) -> bool,
        traffic: &mut Traffic,
    ) -> usize {
        let mut settled = 0;
        loop {
            let mut load = outbox.load(self.runs.load(Ordering::Relaxed));
            let mut more = true;
            while more && !load.is_full() {
                more = push(&mut load);
            }
            self.send_load(&mut load, traffic);
            settled += load.settled();
            if load.settled() < load.len() || !more {
                return settled;
            }
        }
    }

    /// Sends one datagram on a connected socket.
    pub(crate) fn try_send_one(&self, octets: &[u8], traffic: &mut Traffic) -> io::Result<()> {
        let outcome = loop {
            match self.socket.send(octets) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                outcome => break outcome,
            }
        };
        match outcome {
            Ok(_) => {
                traffic.batches_out += 1;
                traffic.datagrams_out += 1;
                traffic.octets_out += octets.len() as u64;
                Ok(())
            }
            Err(error) => {
                match error.kind() {
                    io::ErrorKind::WouldBlock => traffic.blocked_out += 1,
                    _ => traffic.send_failures.count(Failure::of(&error)),
                }
                Err(error)
            }
        }
    }

    /// Waits until there is something to receive, or an error to be told.
    pub(crate) async fn readable(&self) -> io::Result<()> {
        self.reader()?.ready(READING).await.map(drop)
    }

    /// Waits for datagrams, or an error, and receives what is there.
    pub(crate) async fn receive(&self, slab: &mut Slab, traffic: &mut Traffic) -> io::Result<usize> {
        if slab.is_full() {
            // A socket that is never emptied stays ready: a flood would have the thread for itself.
            tokio::task::yield_now().await;
        }
        loop {
            self.readable().await?;
            match self.try_receive(slab, traffic) {
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                outcome => return outcome,
            }
        }
    }

    /// Waits until the send buffer has room again.
    ///
    /// It watches a duplicate for as long as it waits: a standing watch would wake the worker for each datagram that
    /// leaves the send buffer, which is once a reply.
    pub(crate) async fn writable(&self) -> io::Result<()> {
        let writer = fence::watch(Arc::new(self.socket.try_clone()?), Interest::WRITABLE)?;
        writer.writable().await.map(drop)
    }

    fn reader(&self) -> io::Result<&AsyncFd<Arc<Socket>>> {
        if let Some(reader) = self.reader.get() {
            return Ok(reader);
        }
        // A descriptor can be registered once: two tasks that wait for the first time must not both try.
        let _once = self.registration.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(reader) = self.reader.get() {
            return Ok(reader);
        }
        let reader = fence::watch(Arc::clone(&self.socket), READING)?;
        Ok(self.reader.get_or_init(|| reader))
    }

    /// Sends a batch, until all of it is sent or given up, or the send buffer is full.
    fn send_load(&self, load: &mut Load<'_, '_>, traffic: &mut Traffic) {
        let mut tried_again = false;
        while load.settled() < load.len() {
            match load.send(self.socket.as_fd()) {
                Ok((0, _)) => break,
                Ok((datagrams, octets)) => {
                    traffic.batches_out += 1;
                    traffic.datagrams_out += datagrams as u64;
                    traffic.octets_out += octets;
                    tried_again = false;
                }
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                    traffic.blocked_out += 1;
                    break;
                }
                // What is wrong with a run need not be wrong with each of its datagrams.
                Err(error) if load.is_run_next() && (is_of_run(&error) || !self.connected || tried_again) => {
                    // A device that computes no checksums carries no runs.
                    if error.raw_os_error() == Some(libc::EIO) {
                        self.runs.store(false, Ordering::Relaxed);
                    }
                    load.take_apart();
                    tried_again = false;
                }
                // On a connected socket the error may be news of an earlier datagram: this one gets another chance.
                Err(error) if self.connected && !tried_again => {
                    traffic.send_failures.count(Failure::of(&error));
                    tried_again = true;
                }
                Err(error) => {
                    traffic.send_failures.count(Failure::of(&error));
                    load.skip();
                    tried_again = false;
                }
            }
        }
    }

    /// Adds to `traffic` what the kernel's drop counter gained since it was last seen.
    fn note_drops(&self, slab: &Slab, traffic: &mut Traffic) {
        let Some(now) = slab.drops() else { return };
        // The counter wraps; a value that lies behind was overtaken by another thread's batch.
        let newer = |seen| (now.wrapping_sub(seen).cast_signed() > 0).then_some(now);
        if let Ok(seen) = self.drops.fetch_update(Ordering::Relaxed, Ordering::Relaxed, newer) {
            traffic.kernel_drops += u64::from(now.wrapping_sub(seen));
        }
    }

    fn configure(&self, role: Role, options: &Options) -> io::Result<()> {
        let socket = self.socket.as_fd();
        // A reply has to arrive at the first try: let it be fragmented, here and by routers.
        fence::set_option(socket, libc::IPPROTO_IP, libc::IP_MTU_DISCOVER, libc::IP_PMTUDISC_DONT)?;
        if self.v6 {
            fence::set_option(socket, libc::IPPROTO_IPV6, libc::IPV6_MTU_DISCOVER, libc::IPV6_PMTUDISC_DONT)?;
            // RFC 8200 s.5: routers do not fragment, so what has to be cut is cut to the MTU that every path has.
            fence::set_option(socket, libc::IPPROTO_IPV6, libc::IPV6_MTU, IPV6_LEAST_MTU)?;
            if let IpAddr::V6(address) = self.address.ip()
                && address.is_unspecified()
            {
                // Where the kernel cannot do both, IPv6 alone is served.
                let both = self.socket.set_only_v6(options.only_v6);
                both.or_else(|error| if options.only_v6 { Err(error) } else { Ok(()) })?;
            }
        }
        // A port on one address answers from it anyhow, and a link asks from where its route leads.
        if role != Role::Link && self.address.ip().to_canonical().is_unspecified() {
            match self.v6 {
                true => fence::set_option(socket, libc::IPPROTO_IPV6, libc::IPV6_RECVPKTINFO, 1)?,
                false => fence::set_option(socket, libc::IPPROTO_IP, libc::IP_PKTINFO, 1)?,
            }
        }
        // Kernels before 4.18 would send a run as one datagram; they refuse this.
        let runs = options.runs && fence::set_option(socket, libc::SOL_UDP, libc::UDP_SEGMENT, 0).is_ok();
        self.runs.store(runs, Ordering::Relaxed);
        fence::set_option(socket, libc::SOL_SOCKET, libc::SO_RXQ_OVFL, 1)
    }

    /// Learns the address that the kernel gave the socket.
    fn refreshed(mut self, asked: SocketAddr) -> Result<Self, OpenError> {
        let address = self.socket.local_addr().map_err(OpenError::at(asked, "asking for the address of a socket"))?;
        self.address = address.as_socket().unwrap_or(self.address);
        Ok(self)
    }
}

impl fmt::Debug for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Endpoint").field("address", &self.address).finish_non_exhaustive()
    }
}

/// Whether an error may be that datagrams are to leave as one: no checksums by the device, or longer than the MTU.
fn is_of_run(error: &io::Error) -> bool {
    matches!(error.raw_os_error(), Some(libc::EIO | libc::EINVAL | libc::EMSGSIZE))
}

/// What is known at this moment of a socket's readiness, without waiting for more.
///
/// `AsyncFd::try_io` would be the short form, but takes no combined interest.
fn readiness(reader: &AsyncFd<Arc<Socket>>) -> Option<AsyncFdReadyGuard<'_, Arc<Socket>>> {
    match pin!(reader.ready(READING)).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(guard) => guard.ok(),
        Poll::Pending => None,
    }
}

/// What a socket is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// A port that has its address for itself.
    Alone,
    /// A port that joins those which share an address.
    Member,
    /// A link to one peer.
    Link,
}

/// Sizes the receive buffer beyond the system's limit where the process may, else up to that limit.
fn receive_buffer(socket: &Socket, asked: usize) -> io::Result<BufferSize> {
    let value = i32::try_from(asked).unwrap_or(i32::MAX);
    if fence::set_option(socket.as_fd(), libc::SOL_SOCKET, libc::SO_RCVBUFFORCE, value).is_err() {
        socket.set_recv_buffer_size(asked.min(i32::MAX as usize))?;
    }
    // The kernel doubles the wish, to have room for its own overhead, and tells the double.
    Ok(BufferSize { asked, granted: socket.recv_buffer_size()? / 2 })
}

/// Sizes the send buffer beyond the system's limit where the process may, else up to that limit.
fn send_buffer(socket: &Socket, asked: usize) -> io::Result<BufferSize> {
    let value = i32::try_from(asked).unwrap_or(i32::MAX);
    if fence::set_option(socket.as_fd(), libc::SOL_SOCKET, libc::SO_SNDBUFFORCE, value).is_err() {
        socket.set_send_buffer_size(asked.min(i32::MAX as usize))?;
    }
    Ok(BufferSize { asked, granted: socket.send_buffer_size()? / 2 })
}

/// Errors are waited for as well: the kernel reports what ICMP said without calling the socket readable.
const READING: Interest = Interest::READABLE.add(Interest::ERROR);

/// The MTU that every link of IPv6 has, [RFC 8200 section 5].
const IPV6_LEAST_MTU: i32 = 1280;
