//! The server's side: ports that anybody may send to.

use std::io;
use std::net::SocketAddr;
use std::num::NonZeroUsize;

use crate::endpoint::{Endpoint, Role};
use crate::fence::Load;
use crate::{BufferSize, OpenError, Options, Outbox, Outgoing, Slab, Traffic};

/// A UDP port that receives from anybody and answers each from the address that was asked.
///
/// It can be moved to another thread until it is first waited for: [`readable`](Self::readable) registers it with the
/// runtime it is called in, and that runtime has to outlive its use.
#[derive(Debug)]
pub struct UdpPort(Endpoint);

impl UdpPort {
    /// Binds `address` for one worker; port 0 lets the kernel choose.
    ///
    /// # Errors
    /// [`OpenError`] says what stands in the way.
    pub fn bind(address: SocketAddr, options: &Options) -> Result<Self, OpenError> {
        Endpoint::bind(address, Role::Alone, options).map(Self)
    }

    /// Binds `address` once for each of `workers`; the kernel spreads senders over them by address and port.
    ///
    /// Port 0 lets the kernel choose one port for all.
    ///
    /// # Errors
    /// [`OpenError`] says what stands in the way: above all, a second server on the same address.
    pub fn bind_group(address: SocketAddr, workers: NonZeroUsize, options: &Options) -> Result<Vec<Self>, OpenError> {
        // The first binds alone, which fails if anybody else is there, and only then lets others join. Were it to
        // share from the start, a second server would silently take half of the traffic.
        let first = Self::bind(address, options)?;
        let address = first.address();
        let mut group = Vec::with_capacity(workers.get());
        if workers.get() > 1 {
            first.0.share().map_err(OpenError::at(address, "sharing a port"))?;
        }
        group.push(first);
        for _ in 1..workers.get() {
            group.push(Self(Endpoint::bind(address, Role::Member, options)?));
        }
        Ok(group)
    }

    /// The address that is bound, with the port that the kernel chose.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.0.address
    }

    /// What became of the wish for a receive buffer.
    #[must_use]
    pub fn receive_buffer(&self) -> BufferSize {
        self.0.receive_buffer
    }

    /// What became of the wish for a send buffer.
    #[must_use]
    pub fn send_buffer(&self) -> BufferSize {
        self.0.send_buffer
    }

    /// Receives what waits, as far as `slab` has room for it, with one system call.
    ///
    /// Returns how many datagrams now lie in `slab`, in place of those that did.
    ///
    /// # Errors
    /// `WouldBlock` when nothing waits; anything else is counted in `traffic` and does not close the port.
    pub fn try_receive(&self, slab: &mut Slab, traffic: &mut Traffic) -> io::Result<usize> {
        self.0.try_receive(slab, traffic)
    }

    /// Sends `datagrams`, as many with one system call as `outbox` has room for.
    ///
    /// Returns how many are settled: the kernel took them, or it refused them for good, which is counted in `traffic`
    /// and keeps nothing else from being sent. Fewer than given means that the send buffer is full: wait until the
    /// port is [`writable`](Self::writable), then go on with those after the settled ones.
    #[must_use = "datagrams that are not settled have to be sent again"]
    pub fn try_send<'a>(
        &self,
        outbox: &mut Outbox,
        datagrams: impl IntoIterator<Item = Outgoing<'a>>,
        traffic: &mut Traffic,
    ) -> usize {
        let mut datagrams = datagrams.into_iter();
        let v6 = self.0.v6;
        let push = |load: &mut Load<'_, 'a>| datagrams.next().map(|datagram| datagram.push_to(load, v6)).is_some();
        self.0.try_send(outbox, push, traffic)
    }

    /// Waits until something can be received.
    ///
    /// # Errors
    /// What the kernel says to the registration, or that the runtime of the first call has gone.
    ///
    /// # Panics
    /// Outside a tokio runtime with I/O enabled.
    pub async fn readable(&self) -> io::Result<()> {
        self.0.readable().await
    }

    /// Waits until the send buffer has room again.
    ///
    /// # Errors
    /// What the kernel says to the registration.
    ///
    /// # Panics
    /// Outside a tokio runtime with I/O enabled.
    pub async fn writable(&self) -> io::Result<()> {
        self.0.writable().await
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
        self.0.receive(slab, traffic).await
    }
}
