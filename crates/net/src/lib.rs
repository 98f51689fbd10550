//! Frames in and out: UDP in batches, between octets in a slab and sockets of the kernel.
//!
//! This crate is *not* a protocol: it knows no packet format, no peer, no secret, and drops nothing for what it
//! says. It opens sockets the way a server of many workers needs them, moves up to [`BATCH`] datagrams with one
//! system call in each direction, tells from which address each was asked, and counts what it did and what the
//! kernel dropped. After a port and its slab are made, moving datagrams allocates nothing. It needs Linux.
//!
//! ```
//! use ulna_net::{Options, Outbox, Slab, Traffic, UdpLink, UdpPort};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let port = UdpPort::bind("127.0.0.1:0".parse()?, &Options::default())?;
//! let link = UdpLink::connect(port.address(), &Options::default())?;
//! let (mut slab, mut outbox, mut traffic) = (Slab::new(), Outbox::new(), Traffic::default());
//!
//! link.try_send_one(b"ask", &mut traffic)?;
//! port.receive(&mut slab, &mut traffic).await?;
//! let replies = slab.datagrams().map(|asked| asked.answered_by(b"answer"));
//! assert_eq!(port.try_send(&mut outbox, replies, &mut traffic), 1);
//! assert_eq!((traffic.datagrams_in, traffic.datagrams_out), (1, 2));
//! # Ok(())
//! # }
//! ```
//!
//! ```text
//!  kernel --recvmmsg--> Slab --Incoming { source, local, octets }--> the worker's engine
//!    ^                                                                  |
//!    +---sendmmsg--- Outbox <--Outgoing { octets, target, source }------+      Traffic: what was counted
//! ```
//!
//! Floor below: none of ours. Floor above: `server` (ports, a group of them for its workers), `client` (links).
#![deny(unsafe_code)]

#[cfg(not(target_os = "linux"))]
compile_error!("ulna-net moves datagrams with recvmmsg and sendmmsg of Linux: build for a Linux target");

mod address;
mod control;
mod endpoint;
mod error;
mod fence;
mod link;
mod links;
mod options;
mod outbox;
mod port;
mod process;
mod slab;
mod traffic;

pub use error::OpenError;
pub use link::UdpLink;
pub use links::Links;
pub use options::{BufferSize, Options};
pub use outbox::{Outbox, Outgoing};
pub use port::UdpPort;
pub use process::{pin_to_core, raise_open_files};
pub use slab::{Incoming, Slab};
pub use traffic::{Failure, Failures, Traffic};

/// The greatest number of datagrams moved by one system call.
pub const BATCH: usize = 64;

/// The greatest length of a datagram that is received whole, in octets: that of a RADIUS packet, [RFC 2865 section 3].
pub const LONGEST: usize = 4096;
