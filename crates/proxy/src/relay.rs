//! The engine of a proxy: requests go out to home servers, and replies find their way back.

mod choice;
mod counters;
mod trip;

use std::{
    collections::VecDeque,
    sync::Arc,
    time::{Duration, Instant},
};

use arrayvec::ArrayVec;
use ulna_attributes::{rfc4372::CHARGEABLE_USER_IDENTITY, rfc5580::OPERATOR_NAME, rfc8559::OPERATOR_NAS_IDENTIFIER};
use ulna_proto::{
    Answer, ClientCounters, Condition, Event, Ignored, Liveness, Pools, Question, Receipt, RequestHandle, Requester,
    RequesterLimits, Target,
};
use ulna_wire::{Code, Fragment, Kind, Packet, Random, SIDE_BY_SIDE, Verified, VerifyError};

use crate::{
    Decision, DynamicRouter, Homes, Homeward, LastResort, Loop, Marker, NaiError, Others, Outward, Plan, PlanError,
    Refusal, Rewritten, Service, StateError, Unforwardable, forward_in, give_back_in,
};

use choice::{Why, choose, remember};
pub use counters::RelayCounters;
pub use trip::Passenger;
use trip::Trip;

/// The engine of a proxy, of one worker, without a socket or a clock.
///
/// The law: feed one input, then drain. Inputs are [`depart`](Self::depart), [`asked_again`](Self::asked_again),
/// [`withdraw`](Self::withdraw), [`receive`](Self::receive), [`strangers`](Self::strangers),
/// [`unreachable`](Self::unreachable), [`handle_timeout`](Self::handle_timeout), [`add_link`](Self::add_link) and
/// [`link_refused`](Self::link_refused); then [`seal`](Self::seal), send all of [`transmits`](Self::transmits), and take all
/// of [`poll_arrival`](Self::poll_arrival) and [`poll_wish`](Self::poll_wish); [`poll_timeout`](Self::poll_timeout) says
/// when to come back at the latest.
///
/// A request goes out once to a home server, once more each time that its client asks again, and to another home server
/// when the first one leaves it without an answer for the response window ([RFC 5080 section 2.2.1]). The first reply
/// that can be believed, from whichever of them, is the reply.
///
/// [RFC 5080 section 2.2.1]: https://www.rfc-editor.org/rfc/rfc5080#section-2.2.1
#[derive(Debug)]
pub struct Relay<T> {
    plan: Arc<Plan>,
    homes: Arc<Homes>,
    pools: Pools,
    marker: Marker,
    serial: u64,
    requester: Requester<Trip<T>>,
    /// The list that a question to one target needs, for each of them.
    targets: Vec<Arc<[u32]>>,
    arrivals: VecDeque<Arrival<T>>,
    wishes: VecDeque<Wish>,
    counters: RelayCounters,
    patience: Duration,
    /// The targets that the links lead to.
    links: Vec<u32>,
    /// What replies were made in.
    memory: Vec<Fragment>,
}

/// What becomes of a request that came in.
#[derive(Debug)]
#[non_exhaustive]
pub enum Departure<T> {
    /// It is on its way; the handle is for [`Relay::asked_again`].
    Gone(RequestHandle),
    /// It is to be answered here.
    Local(T),
    /// It is to be acknowledged when it is safe in the journal of the pool with this number, and forwarded from there.
    Store(T, u32),
    /// It is not sent on.
    Stays(T, Obstacle),
}

/// Why a request is not sent on.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Obstacle {
    /// The router refuses it.
    #[error("{0}")]
    Refused(Refusal),
    /// It was here before.
    #[error("{0}")]
    Loop(Loop),
    /// No home server is left, in the pool and in those that it falls back to.
    #[error("no home server of pool {pool} is to be had")]
    NobodyLeft {
        /// The name of the pool.
        pool: Arc<str>,
        /// What the plan says for that.
        last_resort: LastResort,
    },
    /// It cannot be made a packet for the next hop.
    #[error("{0}")]
    Unforwardable(#[from] Unforwardable),
    /// As many requests as may wait already do.
    #[error("too many requests wait for home servers")]
    Full,
}

/// What became of a request that was on its way.
#[derive(Debug)]
#[non_exhaustive]
pub struct Arrival<T> {
    /// What was given with the request.
    pub passenger: T,
    /// The reply for the client, or why there is none.
    pub outcome: Result<Rewritten, Obstacle>,
    /// The home server that answered, or was asked last.
    pub home: u32,
}

/// What a relay wants of whoever has the sockets and the log.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Wish {
    /// Another socket to this target; answered with `add_link` or `link_refused`.
    Link(u32),
    /// To be logged, now and then.
    Note(Note),
}

/// What an operator may want to know.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Note {
    /// A realm was to be stripped, and was not, since the user name is part of a hash in the request.
    Unstripped {
        /// The number of the rule.
        rule: usize,
    },
    /// A name looks like one with a realm, and is none.
    NotNai(NaiError),
    /// Hidden attributes could not be revealed, and were left out.
    LeftOut {
        /// Which ones.
        kinds: Vec<Kind>,
        /// The home server that they went to, or came from.
        home: u32,
    },
    /// Replies of a home server carry no Message-Authenticator.
    Unsigned {
        /// The home server.
        home: u32,
    },
    /// No socket to a home server can be had.
    NoSocket {
        /// The home server.
        home: u32,
        /// Why.
        error: String,
    },
    /// Replies of a home server are dropped: unsigned where that is demanded, or signed with another secret.
    Unbelievable {
        /// The home server.
        home: u32,
        /// What is wrong.
        error: VerifyError,
    },
    /// Somebody else sends to a port from which a home server is asked: forged replies, or a home server that answers from
    /// another address than it was asked at.
    Stranger {
        /// The home server.
        home: u32,
        /// Who.
        source: std::net::SocketAddr,
    },
    /// A reply has the wrong Proxy-State.
    State {
        /// The home server.
        home: u32,
        /// What is wrong.
        error: StateError,
    },
}

impl<T: Passenger> Relay<T> {
    /// An engine for a plan; `homes` is made of the same plan, and shared with the other workers.
    ///
    /// # Errors
    ///
    /// Where the plan contradicts itself.
    pub fn new(plan: Arc<Plan>, homes: Arc<Homes>, marker: Marker) -> Result<Self, PlanError> {
        let pools = plan.check()?;
        let limits = RequesterLimits { pending: PENDING, ..RequesterLimits::default() };
        let target = |(number, home): (u32, &crate::HomeServer)| {
            let signer = homes.signer(number).cloned().unwrap_or_default();
            Target::new(home.key.clone()).demanding(home.demand).linked(home.sockets).known_as(signer)
        };
        let both = (0..).zip(&plan.homes).flat_map(|home| [target(home), target(home)]);
        let requester = Requester::new(limits, both);
        let targets = (0..).take(plan.homes.len().saturating_mul(2)).map(|target| Arc::from([target])).collect();
        Ok(Self {
            plan,
            homes,
            pools,
            marker,
            serial: 0,
            requester,
            targets,
            arrivals: VecDeque::new(),
            wishes: VecDeque::new(),
            counters: RelayCounters::default(),
            patience: PATIENCE,
            links: Vec::new(),
            memory: Vec::new(),
        })
    }

    /// Sets for how long a request waits for replies altogether; the default is 30 s.
    #[must_use]
    pub const fn patience(mut self, patience: Duration) -> Self {
        self.patience = patience;
        self
    }

    /// Takes in a request.
    pub fn depart(&mut self, now: Instant, passenger: T) -> Departure<T> {
        let request = passenger.request();
        let packet = request.packet();
        let plan = Arc::clone(&self.plan);
        let route = plan.router.route(packet);
        let way = route.rule.and_then(|rule| plan.ways.get(rule));
        let pool = match route.decision {
            Decision::Pool(pool) => pool,
            Decision::Refuse(why) => {
                self.counters.refused += 1;
                return Departure::Stays(passenger, Obstacle::Refused(why));
            }
            _ => return Departure::Local(passenger),
        };
        let Some(service) = Service::of(packet.code()) else {
            let why = Unforwardable::Code(packet.code());
            return Departure::Stays(passenger, why.into());
        };
        // RFC 2865 s.5.33: our own mark in a request that arrives says that it was here before.
        if let Err(error) = self.marker.admit(packet) {
            self.counters.loops += 1;
            return Departure::Stays(passenger, Obstacle::Loop(error));
        }
        if service == Service::Accounting && way.is_some_and(|way| way.accounting == crate::Delivery::Store) {
            return Departure::Store(passenger, pool);
        }
        if let (true, Some(rule)) = (route.unstripped, route.rule) {
            self.note(Note::Unstripped { rule });
        }
        if let Some(error) = route.not_nai {
            self.note(Note::NotNai(error));
        }
        self.serial = self.serial.wrapping_add(1);
        let mut trip = Trip {
            service,
            pool,
            rule: route.rule,
            user_name: route.user_name.map(|name| name.into_owned()),
            state: self.marker.issue(self.serial),
            home: u32::MAX,
            tried: Vec::new(),
            sent: now,
            ends: now.checked_add(self.patience).unwrap_or(now),
            unwanted: false,
            passenger,
        };
        let Some(home) = choose(&mut self.pools, &self.homes, &self.plan, now, &trip, Why::New) else {
            if self.homes.are_busy(&self.pools, pool, service) {
                self.counters.full += 1;
                return Departure::Stays(trip.passenger, Obstacle::Full);
            }
            self.counters.nobody_left += 1;
            let obstacle = self.nobody_left(pool);
            return Departure::Stays(trip.passenger, obstacle);
        };
        trip.home = home;
        let question = match question(self.requester.fragment(), &plan, &self.targets, &trip) {
            Ok(question) => self.told(home, question),
            Err(error) => return Departure::Stays(trip.passenger, error.into()),
        };
        match self.requester.ask(now, question, trip) {
            Ok(handle) => {
                self.counters.forwarded += 1;
                self.homes.tell(home, service, |liveness| liveness.sent(now));
                Departure::Gone(handle)
            }
            Err(trip) => {
                self.counters.full += 1;
                Departure::Stays(trip.passenger, Obstacle::Full)
            }
        }
    }

    /// The client has asked again: the request goes out again, to another server where the first one does not fare well.
    pub fn asked_again(&mut self, now: Instant, handle: RequestHandle) {
        let Some(trip) = self.requester.tag(handle).filter(|trip| !trip.unwanted) else { return };
        let standing = self.homes.standing(trip.home, trip.service, now);
        if standing.condition != Condition::Alive && self.go_elsewhere(now, handle, Why::AskedAgain) {
            return;
        }
        if self.requester.resend(now, handle) {
            self.counters.resent += 1;
        }
    }

    /// The client has asked something else in the place of this request: nobody waits for the reply any more, and the
    /// passenger does not arrive. Accounting goes its way all the same: it happened. Tells whether there is such a request.
    ///
    /// It keeps its place until its response window is over: a home server that is silent is noticed also where clients
    /// do not wait for so long.
    pub fn withdraw(&mut self, handle: RequestHandle) -> bool {
        let Some(trip) = self.requester.tag_mut(handle) else { return false };
        if trip.service == Service::Access && !std::mem::replace(&mut trip.unwanted, true) {
            self.counters.withdrawn += 1;
        }
        true
    }

    /// Takes in datagrams that came over a link.
    pub fn receive<'a>(&mut self, now: Instant, link: u32, datagrams: impl IntoIterator<Item = &'a [u8]>) {
        let mut datagrams = datagrams.into_iter();
        loop {
            let group: ArrayVec<&[u8], SIDE_BY_SIDE> = datagrams.by_ref().take(SIDE_BY_SIDE).collect();
            if group.is_empty() {
                break;
            }
            self.receive_group(now, link, group);
        }
        self.events(now);
    }

    fn receive_group(&mut self, now: Instant, link: u32, group: ArrayVec<&[u8], SIDE_BY_SIDE>) {
        let (marker, mut wrong) = (self.marker, Vec::new());
        let accept = |trip: &Trip<T>, target: u32, reply: &Verified<&[u8]>| {
            let Err(error) = marker.check(reply.packet(), &trip.state) else { return true };
            wrong.push(Note::State { home: target / 2, error });
            // The authenticator proves which request it answers; some servers lose Proxy-State.
            error == StateError::Missing
        };
        let mut receipts = ArrayVec::<_, SIDE_BY_SIDE>::new();
        self.requester.handle_batch(now, link, group, accept, &mut receipts);
        for note in wrong {
            self.counters.wrong_state += 1;
            self.note(note);
        }
        for receipt in receipts {
            match receipt {
                Receipt::Answer(answer) => self.answered(now, answer),
                Receipt::Ignored(Ignored::Unverified(error)) => {
                    self.counters.ignored += 1;
                    if let Some(target) = self.links.get(link as usize) {
                        self.note(Note::Unbelievable { home: target / 2, error });
                    }
                }
                _ => self.counters.ignored += 1,
            }
        }
    }

    /// Lets time pass: requests go elsewhere, or are given up.
    pub fn handle_timeout(&mut self, now: Instant) {
        self.requester.handle_timeout(now);
        self.events(now);
    }

    /// Seals what is to be sent.
    pub fn seal(&mut self, now: Instant, random: &mut impl Random) {
        self.requester.seal(now, random);
        self.events(now);
    }

    /// What is to be sent now, and over which link. Call [`clear_transmits`](Self::clear_transmits) afterwards.
    pub fn transmits(&self) -> impl Iterator<Item = (u32, &[u8])> + Clone {
        self.requester.transmits()
    }

    /// The queue was sent.
    pub fn clear_transmits(&mut self) {
        self.requester.clear_transmits();
    }

    /// A request whose journey is over.
    pub fn poll_arrival(&mut self) -> Option<Arrival<T>> {
        self.arrivals.pop_front()
    }

    /// Takes back the memory of a reply that was passed on.
    pub fn recycle(&mut self, reply: Rewritten) {
        if self.memory.len() < MOST_MEMORY {
            self.memory.push(reply.attributes);
        }
    }

    /// What is wanted.
    pub fn poll_wish(&mut self) -> Option<Wish> {
        self.wishes.pop_front()
    }

    /// When [`handle_timeout`](Self::handle_timeout) is due.
    pub fn poll_timeout(&mut self) -> Option<Instant> {
        self.requester.poll_timeout()
    }

    /// A link to a target is there, whose first identifier is to be `first`; returns its number.
    pub fn add_link(&mut self, target: u32, first: u8) -> Option<u32> {
        let number = self.requester.add_link(target, first)?;
        self.links.push(target);
        Some(number)
    }

    /// The link that was wanted cannot be had.
    pub fn link_refused(&mut self, now: Instant, target: u32) {
        // Where there is another one, the fault is here: too many open files, say.
        if !self.links.contains(&target) {
            self.unreachable(now, target);
        }
        self.requester.link_refused(now, target);
        self.events(now);
    }

    /// Datagrams came to a port from which a target is asked, from somebody else: they are ignored, and counted.
    pub fn strangers(&mut self, target: u32, count: u64, source: std::net::SocketAddr) {
        self.counters.strangers = self.counters.strangers.saturating_add(count);
        self.note(Note::Stranger { home: target / 2, source });
    }

    /// The network says that nobody is at a target.
    pub fn unreachable(&self, now: Instant, target: u32) {
        self.homes.unreachable(target / 2, service_of(target), now);
    }

    /// What was given with a request that is on its way.
    #[must_use]
    pub fn passenger(&self, handle: RequestHandle) -> Option<&T> {
        self.requester.tag(handle).map(|trip| &trip.passenger)
    }

    /// What was counted.
    #[must_use]
    pub const fn counters(&self) -> &RelayCounters {
        &self.counters
    }

    /// What was counted of a service of a home server ([RFC 4668](https://www.rfc-editor.org/rfc/rfc4668),
    /// [RFC 4670](https://www.rfc-editor.org/rfc/rfc4670)).
    #[must_use]
    pub fn client_counters(&self, home: u32, service: Service) -> ClientCounters {
        self.requester.counters(target_of(home, service))
    }

    /// How many requests are on their way.
    #[must_use]
    pub const fn pending(&self) -> usize {
        self.requester.pending()
    }

    /// What it goes by.
    #[must_use]
    pub const fn plan(&self) -> &Arc<Plan> {
        &self.plan
    }

    /// The home servers.
    #[must_use]
    pub const fn homes(&self) -> &Arc<Homes> {
        &self.homes
    }

    /// Gives up all requests on their way: nobody will wait for them any more.
    pub fn give_up(&mut self) -> Vec<T> {
        let mut passengers = Vec::new();
        for trip in self.requester.abandon_all() {
            self.homes.tell(trip.home, trip.service, Liveness::withdrawn);
            if !trip.unwanted {
                passengers.push(trip.passenger);
            }
        }
        passengers
    }

    /// Sends a request to another home server; tells whether there was one.
    fn go_elsewhere(&mut self, now: Instant, handle: RequestHandle, why: Why) -> bool {
        let Some(trip) = self.requester.tag_mut(handle) else { return false };
        let Some(home) = choose(&mut self.pools, &self.homes, &self.plan, now, trip, why) else { return false };
        let before = std::mem::replace(&mut trip.home, home);
        let Ok(question) = question(Fragment::new(), &self.plan, &self.targets, trip) else {
            trip.home = before;
            return false;
        };
        if !trip.tried.contains(&before) {
            trip.tried.push(before);
        }
        let (service, sent) = (trip.service, std::mem::replace(&mut trip.sent, now));
        self.homes.tell(before, service, |liveness| {
            if why == Why::Overdue { liveness.timed_out(now, sent) } else { liveness.withdrawn() }
        });
        self.homes.tell(home, service, |liveness| liveness.sent(now));
        self.counters.failed_over += 1;
        let question = self.told(home, question);
        self.requester.redirect(now, handle, question)
    }

    /// The question, with what was left out of it told.
    fn told(&mut self, home: u32, (question, left_out): (Question, Vec<Kind>)) -> Question {
        if !left_out.is_empty() {
            self.counters.left_out += 1;
            self.note(Note::LeftOut { kinds: left_out, home });
        }
        question
    }

    /// Takes what the requester has to tell.
    fn events(&mut self, now: Instant) {
        while let Some(event) = self.requester.poll_event() {
            match event {
                Event::LinkWanted(target) => self.wishes.push_back(Wish::Link(target)),
                Event::Unsigned(target) => self.note(Note::Unsigned { home: target / 2 }),
                Event::Overdue { handle, .. } => self.overdue(now, handle),
                Event::Unsent { handle, .. } => self.unsent(now, handle),
                Event::Failed { tag: trip, .. } => {
                    self.homes.tell(trip.home, trip.service, Liveness::withdrawn);
                    self.end(trip);
                }
                _ => {}
            }
        }
    }

    /// The response window is over.
    fn overdue(&mut self, now: Instant, handle: RequestHandle) {
        // Servers that answer probes and no requests are chosen again and again: nobody waits for that for ever.
        let over = self.requester.tag(handle).is_some_and(|trip| trip.ends <= now || trip.unwanted);
        if self.requester.is_unsent(handle) {
            return self.try_again(now, handle, over);
        }
        self.counters.overdue += 1;
        if !over && self.go_elsewhere(now, handle, Why::Overdue) {
            return;
        }
        let Some(trip) = self.requester.tag_mut(handle) else { return };
        let (home, service, sent, pool) = (trip.home, trip.service, trip.sent, trip.pool);
        let silence = self.plan.pools.get(pool as usize).is_none_or(|pool| pool.last_resort == LastResort::Silence);
        if silence && !over {
            // There is nobody else: a slow answer is better than none, and the client may ask again.
            trip.sent = now;
            self.homes.tell(home, service, |liveness| liveness.timed_out_and_waits_on(now, sent));
            self.requester.wait_on(now, handle);
            return;
        }
        self.homes.tell(home, service, |liveness| liveness.timed_out(now, sent));
        if let Some(trip) = self.requester.abandon(handle) {
            self.end(trip);
        }
    }

    /// No home server had a socket, and the time has come for each to have another turn.
    fn try_again(&mut self, now: Instant, handle: RequestHandle, over: bool) {
        if over {
            return self.strand(handle);
        }
        if let Some(trip) = self.requester.tag_mut(handle) {
            trip.tried.clear();
            self.requester.resend(now, handle);
        }
    }

    /// There is no socket to the home server that was chosen.
    fn unsent(&mut self, now: Instant, handle: RequestHandle) {
        let wanted = self.requester.tag(handle).is_some_and(|trip| !trip.unwanted);
        if !wanted {
            return self.strand(handle);
        }
        if self.go_elsewhere(now, handle, Why::Unsent) {
            return;
        }
        let Some(trip) = self.requester.tag(handle) else { return };
        let pool = self.plan.pools.get(trip.pool as usize);
        if pool.is_none_or(|pool| pool.last_resort == LastResort::Silence) {
            // All have had their turn: another try when the window is over, or when the client asks again.
            return self.requester.wait_on(now, handle);
        }
        self.strand(handle);
    }

    /// A request ends that never left for the home server that was chosen last.
    fn strand(&mut self, handle: RequestHandle) {
        if let Some(trip) = self.requester.abandon(handle) {
            self.homes.tell(trip.home, trip.service, Liveness::withdrawn);
            self.end(trip);
        }
    }

    /// A request got no reply.
    fn end(&mut self, trip: Trip<T>) {
        if trip.unwanted {
            return;
        }
        self.counters.unanswered += 1;
        let outcome = Err(self.nobody_left(trip.pool));
        self.arrivals.push_back(Arrival { home: trip.home, passenger: trip.passenger, outcome });
    }

    fn nobody_left(&self, pool: u32) -> Obstacle {
        let pool = self.plan.pools.get(pool as usize);
        Obstacle::NobodyLeft {
            pool: pool.map_or_else(|| Arc::from(""), |pool| Arc::clone(&pool.name)),
            last_resort: pool.map_or(LastResort::Silence, |pool| pool.last_resort),
        }
    }

    /// A home server has answered.
    fn answered(&mut self, now: Instant, answer: Answer<'_, Trip<T>>) {
        let (trip, home, reply) = (answer.tag, answer.target / 2, answer.reply);
        if home == trip.home {
            self.homes.tell(home, trip.service, |liveness| liveness.answered(now));
        } else {
            self.counters.late += 1;
            self.homes.tell(home, trip.service, |liveness| liveness.answered_late(now));
            self.homes.tell(trip.home, trip.service, Liveness::withdrawn);
        }
        if !trip.unwanted {
            self.counters.answered += 1;
            self.arrive(now, trip, home, &reply);
        }
    }

    /// A reply is there: makes the one for the client.
    fn arrive(&mut self, now: Instant, trip: Trip<T>, home: u32, reply: &Verified<&[u8]>) {
        let plan = Arc::clone(&self.plan);
        let Some(server) = plan.homes.get(home as usize) else { return self.end(trip) };
        let way = Homeward {
            edits: &server.homeward,
            hidden: &plan.hidden,
            proxy_state: trip.state,
            others: Others::OfRequest,
        };
        let memory = self.memory.pop().unwrap_or_default();
        let outcome = give_back_in(memory, reply, &server.key, &way).map_err(Obstacle::from);
        if let Ok(rewritten) = &outcome {
            remember(&self.homes, now, &trip, home, reply.packet());
            if !rewritten.left_out.is_empty() {
                self.counters.left_out += 1;
                self.note(Note::LeftOut { kinds: rewritten.left_out.clone(), home });
            }
        }
        self.arrivals.push_back(Arrival { passenger: trip.passenger, outcome, home });
    }

    fn note(&mut self, note: Note) {
        if self.wishes.len() < MOST_WISHES {
            self.wishes.push_back(Wish::Note(note));
        }
    }
}

/// The request for the home server that was chosen, and what had to be left out of it.
fn question<T: Passenger>(
    memory: Fragment,
    plan: &Plan,
    targets: &[Arc<[u32]>],
    trip: &Trip<T>,
) -> Result<(Question, Vec<Kind>), Unforwardable> {
    let home = plan.homes.get(trip.home as usize);
    let Some(home) = home else { return Err(Unforwardable::Code(trip.passenger.request().packet().code())) };
    let request = trip.passenger.request();
    let out = Outward {
        user_name: trip.user_name.as_deref(),
        edits: &home.outward,
        hidden: &plan.hidden,
        proxy_state: trip.state,
    };
    let mut rewritten = forward_in(memory, request, trip.passenger.key(), &out)?;
    let target = targets.get(target_of(trip.home, trip.service) as usize).map_or_else(|| Arc::from([]), Arc::clone);
    if let Some(way) = trip.rule.and_then(|rule| plan.ways.get(rule)) {
        identify(request.packet(), trip.passenger.client(), way, &plan.dynamic, &mut rewritten.attributes);
        rewritten.attributes.check().map_err(Unforwardable::Build)?;
    }
    let mut question = Question::among(rewritten.code, target).overdue_after(home.liveness.response_window);
    question.attributes = rewritten.attributes;
    Ok((question, rewritten.left_out))
}

/// Which of a home server's services a target is.
pub(crate) const fn service_of(target: u32) -> Service {
    if target.is_multiple_of(2) { Service::Access } else { Service::Accounting }
}

const fn target_of(home: u32, service: Service) -> u32 {
    home.saturating_mul(2).saturating_add(match service {
        Service::Access => 0,
        Service::Accounting => 1,
    })
}

/// Adds what says whose network it is, which network access server of it, and what asks whom to charge.
pub(crate) fn identify<B: AsRef<[u8]>>(
    packet: &Packet<B>,
    client: std::net::IpAddr,
    way: &crate::Way,
    dynamic: &DynamicRouter,
    attributes: &mut Fragment,
) {
    if let Some(name) = &way.operator_name {
        let operator = packet.raw(OPERATOR_NAME);
        if operator.is_none() {
            attributes.push_raw(OPERATOR_NAME_NUMBER, name.as_bytes());
        }
        // RFC 8559 s.3.4: the operator whose network it is says by what it knows the network access server again.
        if operator.is_none_or(|operator| operator == name.as_bytes())
            && packet.raw(OPERATOR_NAS_IDENTIFIER).is_none()
            && let Some(token) = dynamic.token(packet, client)
        {
            attributes.push(OPERATOR_NAS_IDENTIFIER, token);
        }
    }
    // RFC 4372 s.2.1: a single NUL asks for the identity.
    if way.ask_chargeable_identity
        && packet.code() == Code::ACCESS_REQUEST
        && packet.raw(CHARGEABLE_USER_IDENTITY).is_none()
    {
        attributes.push_raw(CHARGEABLE_USER_IDENTITY_NUMBER, b"\0");
    }
}

const OPERATOR_NAME_NUMBER: u8 = 126;
const CHARGEABLE_USER_IDENTITY_NUMBER: u8 = 89;
/// How many requests of one worker may be on their way.
const PENDING: usize = 65_536;
/// How long a request waits for replies altogether: as long as clients wait (RFC 5080 s.2.2.1).
const PATIENCE: Duration = Duration::from_secs(30);
/// How many replies' memories are kept.
const MOST_MEMORY: usize = 64;
/// How many notes wait to be taken.
const MOST_WISHES: usize = 1_024;

#[cfg(test)]
mod tests;
