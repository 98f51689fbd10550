//! How a socket is to be opened.

/// How a port or link is to be opened; the default suits a server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    pub(crate) receive_buffer: usize,
    pub(crate) send_buffer: usize,
    pub(crate) only_v6: bool,
    pub(crate) runs: bool,
    pub(crate) strangers: bool,
}

impl Options {
    /// Asks for a receive buffer of `octets`; the default is 4 MiB, about a tenth of a second of full load.
    ///
    /// The kernel counts its own overhead too, about 750 octets a small datagram.
    #[must_use]
    pub const fn receive_buffer(mut self, octets: usize) -> Self {
        self.receive_buffer = octets;
        self
    }

    /// Asks for a send buffer of `octets`; the default is 1 MiB.
    #[must_use]
    pub const fn send_buffer(mut self, octets: usize) -> Self {
        self.send_buffer = octets;
        self
    }

    /// Keeps a port on `[::]` from answering IPv4 as well, which it does by default where the kernel can.
    #[must_use]
    pub const fn only_v6(mut self, only: bool) -> Self {
        self.only_v6 = only;
        self
    }

    /// Has a link hear of datagrams to its port that are not from its peer, by a second socket: see
    /// [`UdpLink::strangers`](crate::UdpLink::strangers). By default the kernel refuses them.
    #[must_use]
    pub const fn strangers(mut self, strangers: bool) -> Self {
        self.strangers = strangers;
        self
    }

    /// Lets the kernel carry datagrams of one length to one peer as one as far as the device, and cut them there, as it
    /// does by default where it can: it saves about half of what sending costs.
    ///
    /// A capture on this host shows such datagrams joined; one on the wire, or at the peer, shows them apart.
    #[must_use]
    pub const fn runs(mut self, runs: bool) -> Self {
        self.runs = runs;
        self
    }
}

impl Default for Options {
    fn default() -> Self {
        Self { receive_buffer: 4 << 20, send_buffer: 1 << 20, only_v6: false, runs: true, strangers: false }
    }
}

/// What became of the wish for a buffer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BufferSize {
    /// The octets asked for.
    pub asked: usize,
    /// The octets granted.
    pub granted: usize,
}

impl BufferSize {
    /// Whether less was granted than asked: `net.core.rmem_max` or `wmem_max` is too small for an unprivileged process.
    #[must_use]
    pub const fn was_cut(self) -> bool {
        self.granted < self.asked
    }
}
