//! A socket to the server, with a place for each identifier.

use std::{
    collections::VecDeque,
    future::{Future, poll_fn},
    net::{IpAddr, SocketAddr},
    pin::Pin,
    rc::Rc,
    task::Poll,
    time::Duration,
};

use ulna_attributes::rfc2865::{
    CALLING_STATION_ID, NAS_IDENTIFIER, NAS_IP_ADDRESS, NAS_PORT, NAS_PORT_TYPE, NasPortType,
};
use ulna_net::{OpenError, Options, UdpLink};
use ulna_wire::{Authenticator, Fragment, Sealed};

use super::call::Call;

/// A socket to one port of the server, with a place for each identifier.
pub(super) struct Lane {
    /// The socket.
    pub(super) link: Rc<UdpLink>,
    /// A place for each identifier.
    pub(super) slots: Vec<Slot>,
    /// The identifiers that wait for no reply; the one longest unused is in front, so that late replies find nothing.
    pub(super) free: VecDeque<u8>,
    /// The attributes of the network access server that this socket belongs to.
    pub(super) station: Fragment,
    /// Whether the kernel said that something can be received.
    pub(super) ready: bool,
}

/// A request that waits for its reply, or the memory of the last one.
#[derive(Default)]
pub(super) struct Slot {
    /// The request's octets.
    pub(super) sealed: Sealed,
    /// The request's authenticator.
    pub(super) authenticator: Authenticator,
    /// That of the request before it, to tell late replies from forged ones.
    pub(super) before: Authenticator,
    /// The call; none when nothing is waited for.
    pub(super) call: Option<Call>,
    /// When the request was due, from the start: latency counts from here.
    pub(super) due: Duration,
    /// When it was last sent.
    pub(super) sent: Duration,
    /// How often it was sent again.
    pub(super) tries: u32,
}

impl Lane {
    /// Opens a socket from `source` to `target`; `number` is that of the imitated network access server.
    pub(super) fn open(target: SocketAddr, source: Option<IpAddr>, number: usize) -> Result<Self, OpenError> {
        let options = Options::default();
        let link = match source {
            Some(source) => UdpLink::connect_from(SocketAddr::new(source, 0), target, &options)?,
            None => UdpLink::connect(target, &options)?,
        };
        let mut station = Fragment::new();
        match link.address().ip() {
            IpAddr::V4(address) => station.push(NAS_IP_ADDRESS, address),
            IpAddr::V6(_) => station.push(NAS_IDENTIFIER, &format!("load-{number}")),
        }
        station.push(NAS_PORT, number as u32);
        station.push(NAS_PORT_TYPE, NasPortType::ETHERNET);
        station.push(CALLING_STATION_ID, "02-00-5E-10-00-01");
        let slots = (0..IDENTIFIERS).map(|_| Slot::default()).collect();
        Ok(Self { link: Rc::new(link), slots, free: (0..=u8::MAX).collect(), station, ready: false })
    }

    /// How many requests wait for a reply.
    pub(super) fn waiting(&self) -> usize {
        IDENTIFIERS - self.free.len()
    }

    /// The place of an identifier.
    pub(super) fn slot(&mut self, identifier: u8) -> &mut Slot {
        &mut self.slots[usize::from(identifier)]
    }
}

/// Waits on many lanes at once, and remembers where it waited until one is ready.
pub(super) struct Waits(Vec<Pin<Box<dyn Future<Output = ()>>>>);

impl Waits {
    /// Waits on these lanes.
    pub(super) fn new(lanes: &[Lane]) -> Self {
        Self(lanes.iter().map(wait).collect())
    }

    /// Waits until any lane is ready, and marks all that are.
    pub(super) async fn any(&mut self, lanes: &mut [Lane]) {
        poll_fn(|context| {
            let mut found = Poll::Pending;
            for (wait_for, lane) in self.0.iter_mut().zip(&mut *lanes) {
                if wait_for.as_mut().poll(context).is_ready() {
                    *wait_for = wait(lane);
                    lane.ready = true;
                    found = Poll::Ready(());
                }
            }
            found
        })
        .await;
    }
}

fn wait(lane: &Lane) -> Pin<Box<dyn Future<Output = ()>>> {
    let link = Rc::clone(&lane.link);
    Box::pin(async move {
        // An error is told again, and counted, when something is received.
        let _ = link.readable().await;
    })
}

const IDENTIFIERS: usize = 256;
