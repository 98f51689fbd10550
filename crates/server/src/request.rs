//! A request, as a handler sees it.

use std::{
    borrow::Cow,
    fmt,
    marker::PhantomData,
    net::{IpAddr, SocketAddr},
    sync::{Arc, Mutex, PoisonError},
    time::{Instant, SystemTime},
};

use ulna_attributes::rfc2865;
use ulna_proto::{Delivery, Path, Peer, Ticket};
use ulna_store::Identity;
use ulna_wire::{
    Attribute, AttributeError, Attributes, Code, Concat, Draft, Fragment, Hidden, Packet, Plain, Verified,
};

use crate::{Exchange, Fault, Later, Reply, hashing::Hashing, later::Completions};

/// A verified request. Cloning is cheap, and the clone is the same request.
///
/// Values are borrowed from the packet: `rq.get(USER_NAME)?` copies nothing.
pub struct Request<X: Exchange> {
    inner: Arc<Inner>,
    exchange: PhantomData<fn() -> X>,
}

pub(crate) struct Inner {
    pub(crate) packet: Verified<Vec<u8>>,
    pub(crate) peer: Arc<Peer>,
    pub(crate) path: Path,
    pub(crate) arrived: Instant,
    pub(crate) arrival: SystemTime,
    pub(crate) hashing: Arc<Hashing>,
    /// The length of the Proxy-States that the reply will carry.
    pub(crate) proxy_states: usize,
    /// A draft in the memory of an earlier reply, for the first reply that is made.
    pub(crate) draft: Mutex<Option<Draft>>,
    /// The number of its ticket.
    pub(crate) number: u64,
    /// Where the worker that took it in hears of answers that come later.
    pub(crate) completions: Option<Arc<Completions>>,
}

/// The memory of a request that is done, for a later one.
pub(crate) struct Spare(Arc<Inner>);

impl<X: Exchange> Request<X> {
    pub(crate) fn new(inner: Arc<Inner>) -> Self {
        Self { inner, exchange: PhantomData }
    }

    /// A request that the responder delivers, in the memory of an earlier one where there is some.
    pub(crate) fn delivered(
        delivery: Delivery<'_>,
        arrival: SystemTime,
        draft: Draft,
        hashing: &Arc<Hashing>,
        completions: &Arc<Completions>,
        spare: Option<Spare>,
    ) -> (Ticket, Self) {
        let Delivery { ticket, packet, peer, path, arrived, .. } = delivery;
        let proxy_states = proxy_states_length(packet.packet());
        if let Some(Spare(mut spare)) = spare
            && let Some(inner) = Arc::get_mut(&mut spare)
        {
            inner.packet.copy_from(&packet);
            (inner.peer, inner.path) = (peer, path);
            (inner.arrived, inner.arrival) = (arrived, arrival);
            inner.proxy_states = proxy_states;
            inner.number = ticket.number();
            *inner.draft.get_mut().unwrap_or_else(PoisonError::into_inner) = Some(draft);
            return (ticket, Self::new(spare));
        }
        let (packet, draft) = (packet.to_owned(Vec::new()), Mutex::new(Some(draft)));
        let (hashing, completions) = (Arc::clone(hashing), Some(Arc::clone(completions)));
        let number = ticket.number();
        let inner = Inner { packet, peer, path, arrived, arrival, hashing, proxy_states, draft, number, completions };
        (ticket, Self::new(Arc::new(inner)))
    }

    /// A request as the runtime delivers it, for those who have their own way of receiving: tests, other transports.
    ///
    /// Whether the code belongs to this kind of exchange is the caller's to check.
    #[must_use]
    pub fn from_parts(packet: Verified<Vec<u8>>, peer: Arc<Peer>, path: Path, arrival: SystemTime) -> Self {
        Self::new(Arc::new(Inner {
            proxy_states: proxy_states_length(packet.packet()),
            packet,
            peer,
            path,
            arrived: Instant::now(),
            arrival,
            hashing: Arc::new(Hashing::new(1, 0)),
            draft: Mutex::new(None),
            number: 0,
            completions: None,
        }))
    }

    pub(crate) fn inner(&self) -> &Inner {
        &self.inner
    }

    /// The first valid instance of an attribute that the handler needs.
    ///
    /// # Errors
    ///
    /// Where there is none, or none is valid. Passed on with `?`, it has an Access-Request rejected.
    pub fn get<T: Plain>(&self, attribute: Attribute<T>) -> Result<T::View<'_>, AttributeError> {
        self.inner.packet.get(attribute)
    }

    /// The first valid instance of an attribute, if there is one.
    #[must_use]
    pub fn find<T: Plain>(&self, attribute: Attribute<T>) -> Option<T::View<'_>> {
        self.inner.packet.find(attribute)
    }

    /// All valid instances of an attribute, in order.
    pub fn all<T: Plain>(&self, attribute: Attribute<T>) -> impl Iterator<Item = T::View<'_>> {
        self.inner.packet.all(attribute)
    }

    /// What all instances of an attribute hold together.
    #[must_use]
    pub fn gather<T: Concat>(&self, attribute: Attribute<T>) -> Cow<'_, [u8]> {
        self.inner.packet.gather(attribute)
    }

    /// Reveals a hidden attribute with the peer's shared secret.
    ///
    /// # Errors
    ///
    /// Where there is none, or none is valid.
    pub fn reveal<T: Hidden>(&self, attribute: Attribute<T>) -> Result<T::Clear, AttributeError> {
        self.inner.packet.reveal(&self.inner.peer.key, attribute)
    }

    /// The attributes as they stand on the wire, in order.
    #[must_use]
    pub fn attributes(&self) -> Attributes<'_> {
        self.inner.packet.attributes()
    }

    /// The packet.
    #[must_use]
    pub fn packet(&self) -> &Packet<Vec<u8>> {
        self.inner.packet.packet()
    }

    /// The peer that sent the request.
    #[must_use]
    pub fn peer(&self) -> &Peer {
        &self.inner.peer
    }

    /// Where the request came from.
    #[must_use]
    pub fn source(&self) -> SocketAddr {
        self.inner.path.source
    }

    /// The address that the request was sent to, where the listener has several.
    #[must_use]
    pub fn local(&self) -> Option<IpAddr> {
        self.inner.path.local
    }

    /// When the request arrived, for measuring.
    #[must_use]
    pub fn arrived(&self) -> Instant {
        self.inner.arrived
    }

    /// When the request arrived, by the clock.
    #[must_use]
    pub fn arrival(&self) -> SystemTime {
        self.inner.arrival
    }

    /// Who is asked about: User-Name as it was typed (empty where there is none), and the request for stores that look
    /// at more of it.
    #[must_use]
    pub fn identity(&self) -> Identity<'_> {
        let name = self.inner.packet.raw(rfc2865::USER_NAME).unwrap_or_default();
        Identity::new(name)
            .asked_by(self.inner.path.source.ip(), &self.inner.peer.name)
            .with_packet(self.inner.packet.packet().as_view())
    }

    /// The packet, with the proof that it was verified.
    #[must_use]
    pub fn verified(&self) -> &Verified<Vec<u8>> {
        &self.inner.packet
    }

    /// Whether this and another are the same request.
    #[must_use]
    pub fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.inner, &other.inner)
    }

    /// The number of the worker that took the request in.
    #[must_use]
    pub fn worker(&self) -> usize {
        self.inner.completions.as_ref().map_or(0, |completions| completions.worker)
    }

    /// The right to answer later: the handler returns [`Reply::later`], and whoever has the right concludes it.
    pub fn later(&self) -> Later<X> {
        Later::new(self.inner.number, self.inner.completions.clone())
    }

    /// The reply that another server gave, without its Proxy-States: those of this request are added when it is sent. A
    /// reject was delayed there, and is not delayed again.
    ///
    /// # Errors
    ///
    /// Where `code` does not answer such a request.
    pub fn pass_on(&self, code: Code, attributes: &Fragment) -> Result<Reply<X>, Fault> {
        if !X::REPLIES.contains(&code) {
            return Err(Fault::new(format!("{code} does not answer this request")));
        }
        let mut draft = self.draft(code, code != Code::ACCOUNTING_RESPONSE);
        draft.append(attributes);
        Ok(Reply::new(draft).unproven())
    }

    /// Says nothing: the sender asks again, or elsewhere.
    pub fn ignore(&self) -> Reply<X> {
        Reply::silence()
    }

    /// The request's memory for a later one, if nobody else has a part in it.
    pub(crate) fn into_spare(mut self) -> Option<Spare> {
        let inner = Arc::get_mut(&mut self.inner)?;
        inner.packet.wipe();
        *inner.draft.get_mut().unwrap_or_else(PoisonError::into_inner) = None;
        Some(Spare(self.inner))
    }

    /// A draft for the reply, with room for the Proxy-States.
    pub(crate) fn draft(&self, code: Code, signed: bool) -> Draft {
        let spare = self.inner.draft.lock().unwrap_or_else(PoisonError::into_inner).take();
        let mut draft = spare.map_or_else(|| Draft::new(code, signed), |draft| draft.restart(code, signed));
        if self.inner.proxy_states > 0 {
            draft.reserve(self.inner.proxy_states);
        }
        draft
    }

    /// The request's Proxy-States, whole and in order.
    pub(crate) fn proxy_states(&self) -> Vec<u8> {
        if self.inner.proxy_states == 0 {
            return Vec::new();
        }
        let mut states = Vec::with_capacity(self.inner.proxy_states);
        for raw in self.attributes().filter(|raw| raw.number == PROXY_STATE) {
            states.extend_from_slice(&[raw.number, raw.value.len() as u8 + 2]);
            states.extend_from_slice(raw.value);
        }
        states
    }
}

/// The length that the Proxy-States of a packet take in its reply.
pub(crate) fn proxy_states_length<B: AsRef<[u8]>>(packet: &Packet<B>) -> usize {
    packet.instances(rfc2865::PROXY_STATE.kind()).map(|value| value.len() + 2).sum()
}

impl<X: Exchange> Clone for Request<X> {
    fn clone(&self) -> Self {
        Self::new(Arc::clone(&self.inner))
    }
}

impl<X: Exchange> fmt::Debug for Request<X> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} from {}", self.inner.packet, self.inner.path.source)
    }
}

const PROXY_STATE: u8 = 33;
