//! The answering side of an exchange: who may ask, what was asked before, what is owed.

use std::{
    cmp::Reverse,
    collections::BinaryHeap,
    net::IpAddr,
    sync::Arc,
    time::{Duration, Instant},
};

use arrayvec::ArrayVec;
use ulna_wire::{
    Authenticator, BuildError, Check, Code, Draft, Packet, Random, SIDE_BY_SIDE, Sealed, Sealing, Verified,
    VerifyError, seal_replies, verify_requests,
};

use crate::{
    Discard, Learned, Path, Peer, Peers, Port, ServerCounters,
    slots::{Print, Slots, Stage, Tenancy},
};

/// The answering side of the exchange, of one worker.
///
/// The law: feed one input, then drain. Inputs are [`handle_batch`](Self::handle_batch), [`reply`](Self::reply),
/// [`abandon`](Self::abandon) and [`handle_timeout`](Self::handle_timeout); then [`seal`](Self::seal), and send all of
/// [`transmits`](Self::transmits); [`poll_timeout`](Self::poll_timeout) says when to come back at the latest.
///
/// Verbs: `handle_*` takes input in, `poll_*` gives output, the rest are getters and decisions.
#[derive(Debug)]
pub struct Responder {
    limits: Limits,
    peers: Arc<Peers>,
    learned: Arc<Learned>,
    slots: Slots,
    unsealed: Vec<Unsealed>,
    held: BinaryHeap<Reverse<(Instant, u32, u32)>>,
    transmits: Vec<Tenancy>,
    total: ServerCounters,
    by_peer: Vec<ServerCounters>,
    newly_learned: Vec<IpAddr>,
    sealed: Vec<Result<Sealed, BuildError>>,
    group: Vec<Result<Sealed, BuildError>>,
}

/// What bounds a [`Responder`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// How long an answered request is remembered, so that a duplicate gets the same reply: 5 s, up to 30
    /// ([RFC 5080 section 2.2.2](https://www.rfc-editor.org/rfc/rfc5080#section-2.2.2)).
    pub remember: Duration,
    /// How long a request may be worked on.
    pub pending_for: Duration,
    /// How many requests may be worked on at once.
    pub pending: usize,
    /// How many octets remembered requests and replies may hold; the oldest answered go first.
    pub octets: usize,
    /// How many attributes a packet may have.
    pub attributes: usize,
    /// How long a reject is held back, counted from the request's arrival; at most 9 s.
    pub reject_delay: Duration,
    /// How many rejects are held back at once; the rest go out at once.
    pub held: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            remember: Duration::from_secs(5),
            pending_for: Duration::from_secs(30),
            pending: 65_536,
            octets: 64 << 20,
            attributes: 200,
            reject_delay: Duration::from_secs(1),
            held: 65_536,
        }
    }
}

/// A datagram that arrived.
#[derive(Debug, Clone, Copy)]
pub struct Arrival<'a> {
    /// Where it came in and from where.
    pub path: Path,
    /// Its octets.
    pub octets: &'a [u8],
}

/// What becomes of a datagram.
#[derive(Debug)]
#[non_exhaustive]
pub enum Admission<'a> {
    /// A new request: it has to be answered or abandoned.
    Deliver(Delivery<'a>),
    /// It was answered before: the same octets go out again.
    Retransmit,
    /// It is a duplicate of a request that is being worked on, and dies in silence.
    Pending {
        /// The number of that request's ticket.
        number: u64,
        /// Who sent it.
        peer: Arc<Peer>,
    },
    /// It dies in silence.
    Discard {
        /// Why.
        why: Discard,
        /// Who seems to have sent it.
        peer: Option<Arc<Peer>>,
    },
}

/// A new request.
#[derive(Debug)]
pub struct Delivery<'a> {
    /// The right to answer.
    pub ticket: Ticket,
    /// The request.
    pub packet: Verified<&'a [u8]>,
    /// Who sent it.
    pub peer: Arc<Peer>,
    /// Where it came in and from where.
    pub path: Path,
    /// When it arrived.
    pub arrived: Instant,
    /// The number of the ticket of a request that was being worked on, and whose identifier this one takes: its sender has
    /// given it up.
    pub replaces: Option<u64>,
}

/// The right, and the duty, to answer one request: it ends in [`Responder::reply`] or [`Responder::abandon`].
#[derive(Debug)]
#[must_use = "a request is answered or abandoned"]
pub struct Ticket(Tenancy);

impl Ticket {
    /// A number that no other request has at the same time.
    #[must_use]
    pub const fn number(&self) -> u64 {
        (self.0.generation as u64) << 32 | self.0.slot as u64
    }
}

/// What becomes of a reply.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Outcome {
    /// It goes out with the next batch.
    Queued,
    /// It goes out later: a reject that is held back.
    Held,
    /// Nobody waits for it any more.
    Late,
}

/// A reply that cannot be built, found when it was sealed.
#[derive(Debug)]
pub struct Unsendable {
    /// What is wrong with it.
    pub error: BuildError,
    /// Who waits for it in vain.
    pub peer: Arc<Peer>,
    /// Where it would have gone.
    pub path: Path,
}

/// A packet that may be let in, who seems to have sent it, and the slot that its identifier has.
type Judged<'a, 'p> = (Packet<&'a [u8]>, &'p Arc<Peer>, Option<u32>);

#[derive(Debug)]
struct Unsealed {
    tenancy: Tenancy,
    draft: Option<Draft>,
    proxy_states: Vec<u8>,
    hold: bool,
}

impl Responder {
    /// A responder to `peers`.
    #[must_use]
    pub fn new(limits: Limits, peers: Arc<Peers>, learned: Arc<Learned>) -> Self {
        let by_peer = vec![ServerCounters::default(); peers.len()];
        Self {
            limits,
            peers,
            learned,
            slots: Slots::new(),
            unsealed: Vec::new(),
            held: BinaryHeap::new(),
            transmits: Vec::new(),
            total: ServerCounters::default(),
            by_peer,
            newly_learned: Vec::new(),
            sealed: Vec::new(),
            group: Vec::new(),
        }
    }

    /// Takes in a batch of datagrams; `admissions` gets what becomes of each, in order.
    ///
    /// The digests of the batch are computed side by side, and only a verified packet takes a slot: forged ones cannot
    /// push honest ones out.
    pub fn handle_batch<'a>(
        &mut self,
        now: Instant,
        arrivals: &[Arrival<'a>],
        admissions: &mut impl Extend<Admission<'a>>,
    ) {
        let peers = Arc::clone(&self.peers);
        for group in arrivals.chunks(SIDE_BY_SIDE) {
            self.handle_group(now, group, &peers, admissions);
        }
    }

    /// Takes in a single datagram.
    pub fn handle<'a>(&mut self, now: Instant, arrival: Arrival<'a>) -> Option<Admission<'a>> {
        let mut admission = ArrayVec::<_, 1>::new();
        self.handle_batch(now, &[arrival], &mut admission);
        admission.pop()
    }

    /// A draft for the reply to a request, in memory that an earlier reply left.
    ///
    /// What answers an Access-Request is signed in any case.
    pub fn draft(&mut self, ticket: &Ticket, code: Code, signed: bool) -> Draft {
        self.slots.take_memory(ticket.0).reuse(code, signed)
    }

    /// Answers a request. `proxy_states` are the request's, whole and in order; `hold` marks a local reject.
    pub fn reply(&mut self, ticket: Ticket, draft: Draft, proxy_states: Vec<u8>, hold: bool) -> Outcome {
        let Ticket(tenancy) = ticket;
        if self.slots.tenant(tenancy).is_none() {
            return Outcome::Late;
        }
        let draft = if MUST_BE_SIGNED.contains(&draft.code()) { draft.sign() } else { draft.sign_eap() };
        let hold = hold
            && draft.code() == Code::ACCESS_REJECT
            && !self.limits.reject_delay.is_zero()
            && self.held.len() < self.limits.held;
        self.unsealed.push(Unsealed { tenancy, draft: Some(draft), proxy_states, hold });
        if hold { Outcome::Held } else { Outcome::Queued }
    }

    /// Lets a request go unanswered; if it comes again, it is worked on again.
    pub fn abandon(&mut self, ticket: Ticket) {
        let Ticket(tenancy) = ticket;
        if let Some(slot) = self.slots.tenant(tenancy) {
            let (port, asked, number) = (slot.path.port, slot.code, slot.peer.number());
            self.count_exchange(asked, number, |counters| counters.dropped(port, asked));
            self.slots.forget(tenancy.slot);
        }
    }

    /// Seals all replies given since the last time, and queues those that are not held back.
    ///
    /// Returns those that cannot be sent.
    pub fn seal(&mut self, now: Instant, random: &mut impl Random) -> Vec<Unsendable> {
        let mut unsendable = Vec::new();
        if self.unsealed.is_empty() {
            return unsendable;
        }
        let mut unsealed = std::mem::take(&mut self.unsealed);
        let mut sealed = std::mem::take(&mut self.sealed);
        // A slot may have got a new tenant since the reply was given: that reply is owed to nobody.
        unsealed.retain(|reply| self.slots.tenant(reply.tenancy).is_some());
        let mut group = std::mem::take(&mut self.group);
        for replies in unsealed.chunks_mut(SIDE_BY_SIDE) {
            let mut sealings = ArrayVec::<_, SIDE_BY_SIDE>::new();
            for reply in replies {
                if let (Some(slot), Some(draft)) = (self.slots.tenant(reply.tenancy), reply.draft.take()) {
                    sealings.push(Sealing {
                        draft,
                        key: &slot.peer.key,
                        identifier: slot.identifier,
                        request_authenticator: slot.print.authenticator,
                        proxy_states: &reply.proxy_states,
                    });
                }
            }
            seal_replies(&mut sealings, random, &mut group);
            sealed.append(&mut group);
        }
        for (reply, sealed) in unsealed.drain(..).zip(sealed.drain(..)) {
            match sealed {
                Ok(sealed) => self.settle(now, &reply, sealed),
                Err(error) => {
                    if let Some(slot) = self.slots.tenant(reply.tenancy) {
                        let (path, asked, peer) = (slot.path, slot.code, Arc::clone(&slot.peer));
                        self.count_exchange(asked, peer.number(), |counters| counters.dropped(path.port, asked));
                        self.slots.forget(reply.tenancy.slot);
                        unsendable.push(Unsendable { error, peer, path });
                    }
                }
            }
        }
        self.group = group;
        self.unsealed = unsealed;
        self.sealed = sealed;
        self.make_room();
        unsendable
    }

    /// What is to be sent now: where to, and the octets. Call [`clear_transmits`](Self::clear_transmits) afterwards.
    pub fn transmits(&self) -> impl Iterator<Item = (Path, &[u8])> {
        self.transmits.iter().filter_map(|&tenancy| {
            let slot = self.slots.tenant(tenancy).filter(|slot| slot.stage == Stage::Answered)?;
            Some((slot.path, slot.reply.octets()))
        })
    }

    /// How many replies are queued.
    #[must_use]
    pub fn transmit_count(&self) -> usize {
        self.transmits.len()
    }

    /// The queue was sent.
    pub fn clear_transmits(&mut self) {
        self.transmits.clear();
    }

    /// When [`handle_timeout`](Self::handle_timeout) is due.
    #[must_use]
    pub fn poll_timeout(&self) -> Option<Instant> {
        let held = self.held.peek().map(|Reverse((due, ..))| *due);
        let pending = self
            .slots
            .oldest_pending()
            .and_then(|at| self.slots.get(at))
            .map(|slot| slot.arrived + self.limits.pending_for);
        let answered = self
            .slots
            .oldest_answered()
            .and_then(|at| self.slots.get(at))
            .map(|slot| slot.answered + self.limits.remember.min(LONGEST_MEMORY));
        [held, pending, answered].into_iter().flatten().min()
    }

    /// Lets time pass: held rejects go out, old requests are forgotten.
    pub fn handle_timeout(&mut self, now: Instant) {
        while let Some(&Reverse((due, slot, generation))) = self.held.peek()
            && due <= now
        {
            self.held.pop();
            let tenancy = Tenancy { slot, generation };
            if self.slots.release(tenancy, now) {
                self.transmits.push(tenancy);
            }
        }
        while let Some(at) = self.slots.oldest_pending()
            && let Some(slot) = self.slots.get(at)
            && slot.arrived + self.limits.pending_for <= now
        {
            let (port, asked, number) = (slot.path.port, slot.code, slot.peer.number());
            self.count_exchange(asked, number, |counters| counters.dropped(port, asked));
            self.slots.forget(at);
        }
        while let Some(at) = self.slots.oldest_answered()
            && let Some(slot) = self.slots.get(at)
            && slot.answered + self.limits.remember.min(LONGEST_MEMORY) <= now
        {
            self.slots.forget(at);
        }
    }

    /// Takes over other peers and limits. Requests of a peer that is gone, or whose secret is another now, are forgotten.
    pub fn reload(&mut self, peers: Arc<Peers>, limits: Limits) {
        let mut by_peer = vec![ServerCounters::default(); peers.len()];
        for old in self.peers.iter() {
            let new = peers.at(&old.network);
            if let (Some(new), Some(counters)) = (new, self.by_peer.get(old.number() as usize))
                && let Some(place) = by_peer.get_mut(new.number() as usize)
            {
                *place = *counters;
            }
        }
        self.by_peer = by_peer;
        self.slots.reassign(|slot| {
            let peer = peers.find(slot.path.source.ip())?;
            (peer.key == slot.peer.key).then(|| Arc::clone(peer))
        });
        self.peers = peers;
        self.limits = limits;
    }

    /// All counts together.
    #[must_use]
    pub const fn counters(&self) -> &ServerCounters {
        &self.total
    }

    /// The counts of each peer, by its number.
    #[must_use]
    pub fn counters_by_peer(&self) -> &[ServerCounters] {
        &self.by_peer
    }

    /// The peers that are known.
    #[must_use]
    pub const fn peers(&self) -> &Arc<Peers> {
        &self.peers
    }

    /// How many requests are being worked on.
    #[must_use]
    pub const fn pending(&self) -> usize {
        self.slots.pending()
    }

    /// How many rejects are held back.
    #[must_use]
    pub fn held(&self) -> usize {
        self.held
            .iter()
            .filter(|Reverse((_, slot, generation))| {
                self.slots.tenant(Tenancy { slot: *slot, generation: *generation }).is_some()
            })
            .count()
    }

    /// The limits.
    #[must_use]
    pub const fn limits(&self) -> &Limits {
        &self.limits
    }

    /// The senders that are held to signing since the last time this was asked.
    pub fn take_newly_learned(&mut self) -> Vec<IpAddr> {
        std::mem::take(&mut self.newly_learned)
    }

    /// Takes in as many datagrams as are verified side by side.
    fn handle_group<'a>(
        &mut self,
        now: Instant,
        arrivals: &[Arrival<'a>],
        peers: &Arc<Peers>,
        admissions: &mut impl Extend<Admission<'a>>,
    ) {
        let mut checks = ArrayVec::<_, SIDE_BY_SIDE>::new();
        let mut judged = ArrayVec::<_, SIDE_BY_SIDE>::new();
        for arrival in arrivals {
            judged.push(match self.judge(arrival, peers) {
                Ok((packet, peer, hint)) => {
                    let learned = peer.demand == crate::Demand::Auto && self.learned.knows(arrival.path.source.ip());
                    checks.push(Check { packet, key: &peer.key, policy: peer.policy(learned) });
                    Ok((peer, hint))
                }
                Err(admission) => Err(admission),
            });
        }
        let mut results = ArrayVec::<_, SIDE_BY_SIDE>::new();
        verify_requests(&checks, &mut results);
        let mut results = results.drain(..);
        for (arrival, judged) in arrivals.iter().zip(judged.drain(..)) {
            let admission = match judged {
                Ok((peer, hint)) => results.next().map(|result| self.admit(now, arrival, peer, hint, result)),
                Err(admission) => Some(admission),
            };
            admissions.extend(admission);
        }
    }

    /// All that can be said of a datagram without a digest.
    #[expect(clippy::result_large_err, reason = "a box would cost every datagram that is turned away an allocation")]
    fn judge<'a, 'p>(&mut self, arrival: &Arrival<'a>, peers: &'p Peers) -> Result<Judged<'a, 'p>, Admission<'a>> {
        let port = arrival.path.port;
        let asked = Code(arrival.octets.first().copied().unwrap_or(0));
        let Some(peer) = peers.find(arrival.path.source.ip()) else {
            self.count(None, |counters| counters.invalid(port, asked));
            return Err(Admission::Discard { why: Discard::UnknownPeer, peer: None });
        };
        let discard = |why| Err(Admission::Discard { why, peer: Some(Arc::clone(peer)) });
        let number = peer.number();
        self.count_exchange(asked, number, |counters| counters.received(port, asked));
        let packet = match Packet::parse(arrival.octets) {
            Ok(packet) => packet,
            Err(error) => {
                self.count_exchange(asked, number, |counters| counters.malformed(port, asked));
                return discard(Discard::Malformed(error));
            }
        };
        let belongs = matches!(
            (port, asked),
            (Port::Auth, Code::ACCESS_REQUEST | Code::STATUS_SERVER)
                | (Port::Acct, Code::ACCOUNTING_REQUEST | Code::STATUS_SERVER)
                | (Port::Dynamic, Code::DISCONNECT_REQUEST | Code::COA_REQUEST)
        );
        if !belongs {
            self.count_exchange(asked, number, |counters| counters.unknown_type(port));
            return discard(Discard::Code(asked));
        }
        if packet.attribute_count() > self.limits.attributes {
            self.count_exchange(asked, number, |counters| counters.malformed(port, asked));
            let (count, limit) = (packet.attribute_count(), self.limits.attributes);
            return discard(Discard::TooManyAttributes { count, limit });
        }
        let found = self.slots.find(&arrival.path, packet.identifier());
        match self.recall(arrival, &packet, peer, found) {
            Some(admission) => Err(admission),
            None => Ok((packet, peer, found)),
        }
    }

    /// Whether this very request was seen before.
    fn recall<'a>(
        &mut self,
        arrival: &Arrival<'a>,
        packet: &Packet<&'a [u8]>,
        peer: &Arc<Peer>,
        found: Option<u32>,
    ) -> Option<Admission<'a>> {
        // RFC 5997 s.4.2: a status is the present one, so it is never taken from memory.
        if packet.code() == Code::STATUS_SERVER {
            return None;
        }
        let at = found?;
        let slot = self.slots.get(at)?;
        if slot.print.authenticator != packet.authenticator() || slot.print != self.print(packet) {
            return None;
        }
        let (stage, tenancy) = (slot.stage, Tenancy { slot: at, generation: slot.generation });
        let (port, asked) = (arrival.path.port, slot.code);
        self.count(Some(peer.number()), |counters| counters.duplicate(port, asked));
        Some(match stage {
            Stage::Answered => {
                // RFC 5080 s.2.2.2: answer a duplicate with the same reply.
                self.transmits.push(tenancy);
                Admission::Retransmit
            }
            Stage::Pending => Admission::Pending { number: Ticket(tenancy).number(), peer: Arc::clone(peer) },
            _ => Admission::Discard { why: Discard::Duplicate, peer: Some(Arc::clone(peer)) },
        })
    }

    fn admit<'a>(
        &mut self,
        now: Instant,
        arrival: &Arrival<'a>,
        peer: &Arc<Peer>,
        hint: Option<u32>,
        result: Result<Verified<&'a [u8]>, VerifyError>,
    ) -> Admission<'a> {
        let (port, number, asked) =
            (arrival.path.port, peer.number(), Code(arrival.octets.first().copied().unwrap_or(0)));
        let sender = arrival.path.source.ip().to_canonical();
        let packet = match result {
            Ok(packet) => packet,
            Err(error) => {
                self.count_exchange(asked, number, |counters| counters.unverified(port, asked, error));
                let missing = VerifyError::MessageAuthenticatorMissing;
                if asked == Code::ACCESS_REQUEST && (error == missing || error == VerifyError::ProxyStateUnsigned) {
                    self.count(Some(number), |counters| counters.signatures.unsigned(now, Some(sender)));
                }
                return Admission::Discard { why: Discard::Unverified(error), peer: Some(Arc::clone(peer)) };
            }
        };
        // Two copies of a request may come in one batch.
        let found = self.slots.locate(hint, &arrival.path, packet.identifier());
        if let Some(admission) = self.recall(arrival, packet.packet(), peer, found) {
            return admission;
        }
        if self.slots.pending() >= self.limits.pending {
            self.count_exchange(asked, number, |counters| counters.dropped(port, asked));
            return Admission::Discard { why: Discard::Full, peer: Some(Arc::clone(peer)) };
        }
        if asked == Code::ACCESS_REQUEST {
            self.count(Some(number), |counters| match packet.is_signed() {
                true => counters.signatures.signed(),
                false => counters.signatures.unsigned(now, Some(sender)),
            });
            // An unsigned request in between takes nothing back: anybody can send one.
            if peer.demand == crate::Demand::Auto
                && packet.is_signed_unasked()
                && !self.learned.knows(sender)
                && self.learned.note(sender)
            {
                self.newly_learned.push(sender);
            }
        }
        let mut replaces = None;
        if let Some((at, slot)) = found.and_then(|at| self.slots.get(at).map(|slot| (at, slot)))
            && slot.stage == Stage::Pending
        {
            // Its sender has given up on what it asked under this identifier before.
            replaces = Some(Ticket(Tenancy { slot: at, generation: slot.generation }).number());
            let (asked, number) = (slot.code, slot.peer.number());
            self.count_exchange(asked, number, |counters| counters.dropped(port, asked));
        }
        let tenancy = self.slots.claim(
            found,
            arrival.path,
            packet.identifier(),
            self.print(packet.packet()),
            packet.code(),
            Arc::clone(peer),
            now,
        );
        Admission::Deliver(Delivery {
            ticket: Ticket(tenancy),
            packet,
            peer: Arc::clone(peer),
            path: arrival.path,
            arrived: now,
            replaces,
        })
    }

    fn print(&self, packet: &Packet<&[u8]>) -> Print {
        let octets = packet.octets();
        let authenticator: Authenticator = packet.authenticator();
        Print { authenticator, length: octets.len() as u16, hash: self.slots.hash(octets) }
    }

    fn settle(&mut self, now: Instant, reply: &Unsealed, sealed: Sealed) {
        let Some(slot) = self.slots.tenant(reply.tenancy) else { return };
        let due = slot.arrived + self.limits.reject_delay.min(MOST_DELAY);
        let (asked, number, code) = (slot.code, slot.peer.number(), sealed.code());
        self.count_exchange(asked, number, |counters| counters.replied(code));
        if reply.hold {
            if self.slots.settle(reply.tenancy, Stage::Held, sealed, now) {
                self.held.push(Reverse((due, reply.tenancy.slot, reply.tenancy.generation)));
            }
        } else if self.slots.settle(reply.tenancy, Stage::Answered, sealed, now) {
            self.transmits.push(reply.tenancy);
        }
    }

    /// Forgets the oldest answered requests while too many octets are held.
    fn make_room(&mut self) {
        while self.slots.octets() > self.limits.octets
            && let Some(at) = self.slots.oldest_answered()
            && !self.transmits.iter().any(|tenancy| tenancy.slot == at)
        {
            self.slots.forget(at);
        }
    }

    /// RFC 5997 s.4.6: the counters must be unaffected by Status-Server and the replies to it.
    fn count_exchange(&mut self, asked: Code, peer: u32, count: impl Fn(&mut ServerCounters)) {
        if asked != Code::STATUS_SERVER {
            self.count(Some(peer), count);
        }
    }

    fn count(&mut self, peer: Option<u32>, count: impl Fn(&mut ServerCounters)) {
        count(&mut self.total);
        if let Some(counters) = peer.and_then(|number| self.by_peer.get_mut(number as usize)) {
            count(counters);
        }
    }
}

/// What has to carry Message-Authenticator, as its first attribute (CVE-2024-3596).
const MUST_BE_SIGNED: [Code; 4] =
    [Code::ACCESS_ACCEPT, Code::ACCESS_REJECT, Code::ACCESS_CHALLENGE, Code::PROTOCOL_ERROR];
/// A reject that is held back longer than a client waits is no use: RFC 5080 s.2.2.1.
const MOST_DELAY: Duration = Duration::from_secs(9);
/// An identifier comes around again after that: RFC 5080 s.2.2.2.
const LONGEST_MEMORY: Duration = Duration::from_secs(30);
