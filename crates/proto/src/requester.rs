//! The asking side of an exchange: identifiers, retransmission, fail-over, matching of replies.

mod links;
mod outcome;
mod question;
mod table;
mod target;
#[cfg(test)]
mod tests;

use std::{
    cmp::Reverse,
    collections::{BinaryHeap, VecDeque},
    time::{Duration, Instant},
};

use arrayvec::ArrayVec;
use ulna_wire::{
    Authenticator, BuildError, Code, Fragment, Packet, Random, ReplyCheck, SIDE_BY_SIDE, Sealed, Sealing, Verified,
    VerifyError, seal_requests, verify_replies,
};

use self::{
    links::{Hold, IDENTIFIERS, Links},
    table::{Asked, Table},
    target::TargetState,
};
pub use self::{
    outcome::{Answer, Event, Failed, Ignored, Receipt},
    question::{Question, Target},
    table::RequestHandle,
};
use crate::ClientCounters;

/// The asking side of the exchange, with as many servers and sockets as are needed.
///
/// The law: feed one input, then drain. Inputs are [`ask`](Self::ask), [`handle`](Self::handle),
/// [`handle_timeout`](Self::handle_timeout), [`add_link`](Self::add_link) and [`abandon`](Self::abandon); then
/// [`seal`](Self::seal), send all of [`transmits`](Self::transmits), and take all of [`poll_event`](Self::poll_event);
/// [`poll_timeout`](Self::poll_timeout) says when to come back at the latest.
///
/// A *link* is a connected socket: 256 identifiers to one server. Links are numbered as they are added, servers
/// ([`Target`]) as they are given. Each request carries a `tag` of the caller's, which comes back exactly once: with the
/// reply, with the failure, or from [`abandon`](Self::abandon).
///
/// ```
/// use std::time::Instant;
/// use ulna_attributes::rfc2865::USER_NAME;
/// use ulna_proto::{Event, Question, Requester, RequesterLimits, Target};
/// use ulna_wire::{Code, Counting, SharedKey};
///
/// let target = Target::new(SharedKey::new("twelve octets or more"));
/// let mut requester = Requester::new(RequesterLimits::default(), [target]);
/// let (now, mut random) = (Instant::now(), Counting::default());
///
/// requester.ask(now, Question::new(Code::ACCESS_REQUEST).with(USER_NAME, "nemo"), "my tag").unwrap();
/// requester.seal(now, &mut random);
/// assert_eq!(requester.poll_event(), Some(Event::LinkWanted(0)));
/// let link = requester.add_link(0, 17).unwrap();
/// requester.seal(now, &mut random);
/// let (over, octets) = requester.transmits().next().unwrap();
/// assert_eq!((over, octets[1]), (link, 17));
/// ```
#[derive(Debug)]
pub struct Requester<T> {
    limits: RequesterLimits,
    targets: Vec<TargetState>,
    links: Links,
    table: Table<T>,
    timers: BinaryHeap<Reverse<(Instant, RequestHandle)>>,
    /// Timers of requests that are sent once: most have the same window, and are due in the order in which they begin.
    windows: VecDeque<(Instant, RequestHandle)>,
    /// The same octets go out again.
    again: Vec<RequestHandle>,
    /// Servers whose queue may have become able to move.
    stirred: Vec<u32>,
    transmits: Vec<RequestHandle>,
    events: VecDeque<Event<T>>,
    spare: Vec<Sealed>,
    sealed: Vec<Result<Sealed, BuildError>>,
    /// The memory of attributes of requests that were sent once.
    fragments: Vec<Fragment>,
}

/// A datagram that may be the reply to a request.
struct Expected {
    number: u32,
    hold: Hold,
    handle: RequestHandle,
    /// What it has to answer to.
    authenticator: Authenticator,
    /// The code of the request.
    request: Code,
}

/// What bounds a [`Requester`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RequesterLimits {
    /// How many requests may wait for replies, or for an identifier, at once.
    pub pending: usize,
    /// How many links there may be to one server.
    pub links: usize,
}

impl Default for RequesterLimits {
    fn default() -> Self {
        Self { pending: 65_536, links: 64 }
    }
}

impl<T> Requester<T> {
    /// A requester that can ask `targets`, which are numbered from 0.
    #[must_use]
    pub fn new(limits: RequesterLimits, targets: impl IntoIterator<Item = Target>) -> Self {
        let mut requester = Self {
            limits,
            targets: Vec::new(),
            links: Links::default(),
            table: Table::default(),
            timers: BinaryHeap::new(),
            windows: VecDeque::new(),
            again: Vec::new(),
            stirred: Vec::new(),
            transmits: Vec::new(),
            events: VecDeque::new(),
            spare: Vec::new(),
            sealed: Vec::new(),
            fragments: Vec::new(),
        };
        for target in targets {
            requester.add_target(target);
        }
        requester
    }

    /// Adds a server; returns its number.
    pub fn add_target(&mut self, target: Target) -> u32 {
        let number = u32::try_from(self.targets.len()).unwrap_or(u32::MAX);
        self.targets.push(TargetState::new(target));
        number
    }

    /// Asks a question.
    ///
    /// # Errors
    ///
    /// Gives `tag` back where as many requests as the limit allows wait already.
    pub fn ask(&mut self, now: Instant, question: Question, tag: T) -> Result<RequestHandle, T> {
        if self.table.len() >= self.limits.pending {
            return Err(tag);
        }
        let handle = self.table.insert(Asked::new(now, question, tag));
        self.enqueue(now, handle);
        Ok(handle)
    }

    /// Takes in a datagram that came over a link.
    pub fn handle<'a>(&mut self, now: Instant, link: u32, octets: &'a [u8]) -> Receipt<'a, T> {
        self.handle_if(now, link, octets, |_, _, _| true)
    }

    /// As [`handle`](Self::handle); a reply that is verified still has to be accepted by the caller, who is shown the tag
    /// and the server's number. One that is refused is dropped, and the wait goes on.
    pub fn handle_if<'a>(
        &mut self,
        now: Instant,
        link: u32,
        octets: &'a [u8],
        accept: impl FnMut(&T, u32, &Verified<&'a [u8]>) -> bool,
    ) -> Receipt<'a, T> {
        let mut receipt = ArrayVec::<_, 1>::new();
        self.handle_batch(now, link, [octets], accept, &mut receipt);
        receipt.pop().unwrap_or(Receipt::Ignored(Ignored::Late))
    }

    /// As [`handle_if`](Self::handle_if), for datagrams that came over a link together; `receipts` gets what becomes of
    /// each, in order. Their digests are computed side by side.
    pub fn handle_batch<'a>(
        &mut self,
        now: Instant,
        link: u32,
        datagrams: impl IntoIterator<Item = &'a [u8]>,
        mut accept: impl FnMut(&T, u32, &Verified<&'a [u8]>) -> bool,
        receipts: &mut impl Extend<Receipt<'a, T>>,
    ) {
        let mut datagrams = datagrams.into_iter();
        loop {
            let mut group = ArrayVec::<_, SIDE_BY_SIDE>::new();
            let mut packets = ArrayVec::<_, SIDE_BY_SIDE>::new();
            for octets in datagrams.by_ref().take(SIDE_BY_SIDE) {
                group.push(self.expect(link, octets).map(|(expected, packet)| {
                    packets.push((expected.number, expected.authenticator, expected.request, packet));
                    expected
                }));
            }
            if group.is_empty() {
                return;
            }
            let mut checks = ArrayVec::<_, SIDE_BY_SIDE>::new();
            for (number, request_authenticator, request, packet) in packets {
                if let Some(state) = self.targets.get(number as usize) {
                    let (key, policy) = (&state.target.key, state.policy(request));
                    checks.push(ReplyCheck { packet, key, request_authenticator, policy });
                }
            }
            let mut results = Vec::with_capacity(checks.len());
            verify_replies(&checks, &mut results);
            drop(checks);
            let mut results = results.into_iter();
            for expected in group {
                let outcome = match expected {
                    Ok(expected) => match results.next() {
                        Some(verified) => self.conclude(now, &expected, verified, &mut accept),
                        None => Err(Ignored::Late),
                    },
                    Err(ignored) => Err(ignored),
                };
                receipts.extend([match outcome {
                    Ok(answer) => Receipt::Answer(answer),
                    Err(ignored) => Receipt::Ignored(ignored),
                }]);
            }
        }
    }

    /// Sends a request again as it is, to the server that was asked last: its own sender asked again. One that found no
    /// link tries again to get one. Tells whether there is such a request; one that waits for an identifier goes on waiting.
    pub fn resend(&mut self, now: Instant, handle: RequestHandle) -> bool {
        let Some(asked) = self.table.get(handle) else { return false };
        match (asked.tries_here > 0, asked.queued) {
            (true, _) if !self.again.contains(&handle) => self.again.push(handle),
            (true, _) => {}
            (false, false) => self.enqueue(now, handle),
            (false, true) => return false,
        }
        true
    }

    /// Asks another question in the place of one that has no reply yet, of the first server that it names. A reply to an
    /// earlier one is still good. Tells whether the request still waits.
    pub fn redirect(&mut self, now: Instant, handle: RequestHandle, question: Question) -> bool {
        let Some(asked) = self.table.get_mut(handle) else { return false };
        let (number, code, sent) = (asked.target(), asked.question.code, asked.tries_here > 0);
        asked.redirect(question);
        // What was to be sent again goes elsewhere now.
        self.again.retain(|again| *again != handle);
        if sent {
            self.count(number, |counters| counters.settled(code));
        }
        self.enqueue(now, handle);
        true
    }

    /// Starts the time anew after which a request that is sent once is overdue, whether it could leave or not.
    pub fn wait_on(&mut self, now: Instant, handle: RequestHandle) {
        if let Some(asked) = self.table.get_mut(handle) {
            asked.start_window(now);
            self.arm(handle);
        }
    }

    /// Ends all requests; gives their tags back.
    pub fn abandon_all(&mut self) -> Vec<T> {
        let handles = self.table.find(|_| true);
        handles.into_iter().filter_map(|handle| self.abandon(handle)).collect()
    }

    /// Memory for the attributes of a question, where an earlier one left some.
    pub fn fragment(&mut self) -> Fragment {
        self.fragments.pop().unwrap_or_default()
    }

    /// Whether a request that is sent once has not left yet, for want of a link, and waits for nothing but its time.
    #[must_use]
    pub fn is_unsent(&self, handle: RequestHandle) -> bool {
        self.table.get(handle).is_some_and(|asked| asked.tries_here == 0 && !asked.queued)
    }

    /// The tag of a request that waits.
    #[must_use]
    pub fn tag(&self, handle: RequestHandle) -> Option<&T> {
        self.table.get(handle).map(|asked| &asked.tag)
    }

    /// The tag of a request that waits, to be changed.
    pub fn tag_mut(&mut self, handle: RequestHandle) -> Option<&mut T> {
        self.table.get_mut(handle).map(|asked| &mut asked.tag)
    }

    /// Lets time pass: requests are to be sent again, sent elsewhere, or given up.
    pub fn handle_timeout(&mut self, now: Instant) {
        while let Some(&Reverse((due, handle))) = self.timers.peek()
            && due <= now
        {
            self.timers.pop();
            if self.is_due(due, handle) {
                self.expire(now, handle);
            }
        }
        while let Some(&(due, handle)) = self.windows.front()
            && due <= now
        {
            self.windows.pop_front();
            if self.is_due(due, handle) {
                self.expire(now, handle);
            }
        }
    }

    /// Gives identifiers to the requests that wait for one, and seals them; draws the next intervals.
    pub fn seal(&mut self, now: Instant, random: &mut impl Random) {
        for handle in std::mem::take(&mut self.again) {
            let Some(asked) = self.table.get_mut(handle) else { continue };
            asked.sent_again(now, random);
            let (target, code) = (asked.target(), asked.question.code);
            self.count(target, |counters| counters.sent_again(code));
            // The window of a request that is sent once began with its first try, and so did its timer.
            let timed = asked_anew(self.table.get(handle));
            self.transmits.push(handle);
            if timed {
                self.arm(handle);
            }
        }
        while let Some(number) = self.stirred.pop() {
            self.serve(now, number, random);
        }
    }

    /// What is to be sent now, and over which link. Call [`clear_transmits`](Self::clear_transmits) afterwards.
    pub fn transmits(&self) -> impl Iterator<Item = (u32, &[u8])> + Clone {
        self.tagged_transmits().map(|(link, octets, _)| (link, octets))
    }

    /// As [`transmits`](Self::transmits), with the tags of the requests.
    pub fn tagged_transmits(&self) -> impl Iterator<Item = (u32, &[u8], &T)> + Clone {
        self.transmits.iter().filter_map(|&handle| {
            let asked = self.table.get(handle)?;
            Some((asked.holds.last()?.0.link, asked.sealed.octets(), &asked.tag))
        })
    }

    /// The queue was sent.
    pub fn clear_transmits(&mut self) {
        self.transmits.clear();
    }

    /// What there is to tell.
    pub fn poll_event(&mut self) -> Option<Event<T>> {
        self.events.pop_front()
    }

    /// When [`handle_timeout`](Self::handle_timeout) is due.
    pub fn poll_timeout(&mut self) -> Option<Instant> {
        while let Some(&Reverse((due, handle))) = self.timers.peek()
            && !self.is_due(due, handle)
        {
            self.timers.pop();
        }
        while let Some(&(due, handle)) = self.windows.front()
            && !self.is_due(due, handle)
        {
            self.windows.pop_front();
        }
        let timer = self.timers.peek().map(|Reverse((due, _))| *due);
        let window = self.windows.front().map(|(due, _)| *due);
        [timer, window].into_iter().flatten().min()
    }

    /// A link to the server `target` is there, whose first identifier is to be `first`; returns its number, or `None` for
    /// a server that is not known.
    pub fn add_link(&mut self, target: u32, first: u8) -> Option<u32> {
        let state = self.targets.get_mut(target as usize)?;
        let link = self.links.add(target, first);
        state.links.push(link);
        state.free = state.free.saturating_add(IDENTIFIERS);
        state.opening = state.opening.saturating_sub(1);
        self.stir(target);
        Some(link)
    }

    /// The link that was wanted cannot be had: requests go on to their next server, unless there is another link.
    pub fn link_refused(&mut self, now: Instant, target: u32) {
        let Some(state) = self.targets.get_mut(target as usize) else { return };
        state.opening = state.opening.saturating_sub(1);
        if !state.links.is_empty() || state.opening > 0 {
            return;
        }
        for handle in std::mem::take(&mut state.waiting) {
            self.pass_on(now, handle);
        }
    }

    /// Nobody waits for the reply any more: gives the tag back.
    pub fn abandon(&mut self, handle: RequestHandle) -> Option<T> {
        self.settle(handle).map(|asked| asked.tag)
    }

    /// Ends all requests whose tags say that nobody waits any more; returns how many.
    pub fn abandon_where(&mut self, given_up: impl FnMut(&T) -> bool) -> usize {
        let handles = self.table.find(given_up);
        handles.iter().filter(|handle| self.abandon(**handle).is_some()).count()
    }

    /// The counts of the server `target`.
    #[must_use]
    pub fn counters(&self, target: u32) -> ClientCounters {
        self.targets.get(target as usize).map_or_else(ClientCounters::default, |state| state.counters)
    }

    /// How many requests wait for replies or for identifiers.
    #[must_use]
    pub const fn pending(&self) -> usize {
        self.table.len()
    }

    /// How many links there are.
    #[must_use]
    pub const fn links(&self) -> usize {
        self.links.len()
    }

    /// A request waits for an identifier of its server.
    fn enqueue(&mut self, now: Instant, handle: RequestHandle) {
        let Some(asked) = self.table.get_mut(handle) else { return };
        // An identifier may come late: until then only the end of the exchange counts.
        asked.due = asked.deadline;
        asked.start_window(now);
        asked.queued = true;
        let number = asked.target();
        self.arm(handle);
        match self.targets.get_mut(number as usize) {
            Some(state) => {
                state.waiting.push_back(handle);
                self.stir(number);
            }
            None => self.pass_on(now, handle),
        }
    }

    /// Sends what waits for the identifiers of a server, as far as there are some.
    fn serve(&mut self, now: Instant, number: u32, random: &mut impl Random) {
        let Some(state) = self.targets.get_mut(number as usize) else { return };
        state.stirred = false;
        while self.send_group(now, number, random) {}
        let Some(state) = self.targets.get_mut(number as usize) else { return };
        let needed = state.waiting.len().div_ceil(IDENTIFIERS);
        let most = state.target.links.unwrap_or(self.limits.links).max(1);
        while state.opening < needed && state.links.len().saturating_add(state.opening) < most {
            state.opening = state.opening.saturating_add(1);
            self.events.push_back(Event::LinkWanted(number));
        }
    }

    /// Seals as many requests for a server as are sealed side by side, each under an identifier of its own, and queues
    /// them; tells whether there may be more.
    fn send_group(&mut self, now: Instant, number: u32, random: &mut impl Random) -> bool {
        let Some(state) = self.targets.get_mut(number as usize) else { return false };
        let mut group = ArrayVec::<_, SIDE_BY_SIDE>::new();
        let mut drafts = ArrayVec::<_, SIDE_BY_SIDE>::new();
        while !group.is_full() && state.free > 0 {
            let Some(handle) = state.waiting.pop_front() else { break };
            // It may have been settled or sent elsewhere while it waited.
            let asked = self.table.get_mut(handle).filter(|asked| asked.queued && asked.target() == number);
            let Some(asked) = asked else { continue };
            let Some(hold) = state.take(&mut self.links, handle.place(), asked.question.code) else {
                state.free = 0;
                state.waiting.push_front(handle);
                break;
            };
            asked.queued = false;
            let memory = self.spare.pop().unwrap_or_default();
            drafts.push(asked.question.draft(asked.waited(now), memory, random));
            group.push((handle, hold));
        }
        if group.is_empty() {
            return false;
        }
        let full = group.is_full();
        let mut sealings = Vec::with_capacity(group.len());
        for ((draft, request_authenticator), (_, hold)) in drafts.drain(..).zip(&group) {
            let (key, identifier) = (&state.target.key, hold.identifier);
            sealings.push(Sealing { draft, key, identifier, request_authenticator, proxy_states: &[] });
        }
        let mut sealed = std::mem::take(&mut self.sealed);
        seal_requests(&mut sealings, random, &mut sealed);
        for ((handle, hold), sealed) in group.drain(..).zip(sealed.drain(..)) {
            match sealed {
                Ok(sealed) => self.sealed(now, number, handle, hold, sealed, random),
                Err(error) => {
                    self.release(hold);
                    self.fail(handle, Failed::Unsendable(error));
                }
            }
        }
        self.sealed = sealed;
        full
    }

    /// A request is sealed under an identifier: queues it.
    fn sealed(
        &mut self,
        now: Instant,
        number: u32,
        handle: RequestHandle,
        hold: Hold,
        sealed: Sealed,
        random: &mut impl Random,
    ) {
        let Some(asked) = self.table.get_mut(handle) else { return };
        let (first, code) = (asked.tries_here == 0, asked.question.code);
        let oldest = asked.hold(hold, now);
        self.links.note(hold, sealed.authenticator());
        let before = std::mem::replace(&mut asked.sealed, sealed);
        asked.sent_again(now, random);
        if asked.question.overdue_after.is_some() && self.fragments.len() < SPARE {
            // What is sent again are the same octets, and another server gets another question.
            self.fragments.push(std::mem::take(&mut asked.question.attributes));
        }
        self.recycle(before);
        self.count(number, |counters| if first { counters.sent(code) } else { counters.sent_again(code) });
        if let Some(oldest) = oldest {
            self.release(oldest);
        }
        self.transmits.push(handle);
        self.arm(handle);
    }

    /// The wait for a reply has taken as long as it may.
    fn expire(&mut self, now: Instant, handle: RequestHandle) {
        let Some(asked) = self.table.get_mut(handle) else { return };
        let (number, code, sent) = (asked.target(), asked.question.code, asked.tries_here > 0);
        if asked.question.overdue_after.is_some() {
            asked.due = None;
            self.events.push_back(Event::Overdue { handle, target: number });
            if sent {
                self.count(number, |counters| counters.timed_out(code));
            }
            return;
        }
        let policy = asked.policy;
        let over = asked.deadline.is_some_and(|deadline| deadline <= now)
            || (policy.tries != 0 && asked.tries >= policy.tries);
        let elsewhere = !over && policy.tries_each != 0 && asked.tries_here >= policy.tries_each && asked.turn();
        let (anew, failed) = (asked.question.delay.is_some(), asked.timed_out(now));
        if sent {
            self.count(number, |counters| counters.timed_out(code));
        }
        if over {
            self.fail(handle, failed);
        } else if elsewhere {
            self.count(number, |counters| counters.settled(code));
            self.enqueue(now, handle);
        } else if anew {
            self.enqueue(now, handle);
        } else {
            self.again.push(handle);
        }
    }

    /// Goes on to the next server, as this one cannot be asked; behind the last one it is the end.
    fn pass_on(&mut self, now: Instant, handle: RequestHandle) {
        let Some(asked) = self.table.get_mut(handle) else { return };
        let (number, code, sent) = (asked.target(), asked.question.code, asked.tries_here > 0);
        if asked.question.overdue_after.is_some() {
            // Whoever asks once knows where else to ask.
            (asked.due, asked.queued) = (None, false);
            self.events.push_back(Event::Unsent { handle, target: number });
        } else if !asked.is_last() && asked.turn() {
            if sent {
                self.count(number, |counters| counters.settled(code));
            }
            self.enqueue(now, handle);
        } else {
            self.fail(handle, Failed::NoLink { target: number });
        }
    }

    /// All that can be said of a datagram without a digest.
    fn expect<'a>(&mut self, link: u32, octets: &'a [u8]) -> Result<(Expected, Packet<&'a [u8]>), Ignored> {
        let (number, kind) = self.links.target(link).ok_or(Ignored::Late)?;
        let state = self.targets.get_mut(number as usize).ok_or(Ignored::Late)?;
        let packet = Packet::parse(octets).map_err(|error| {
            state.counters.malformed(kind);
            Ignored::Malformed(error)
        })?;
        let code = packet.code();
        state.counters.received(code);
        let hold = Hold { link, identifier: packet.identifier() };
        let taken = self.links.holder(hold);
        let handle = self.table.handle(taken.map_or(u32::MAX, |taken| taken.place));
        let (Some(taken), Some(asked)) = (taken, self.table.get_mut(handle)) else {
            state.counters.late(kind);
            return Err(Ignored::Late);
        };
        let request = asked.question.code;
        if !code.answers(request) {
            state.counters.unknown_type(request);
            let ignored = Ignored::Code { reply: code, request };
            asked.ignored = Some(ignored);
            return Err(ignored);
        }
        Ok((Expected { number, hold, handle, authenticator: taken.authenticator, request }, packet))
    }

    /// Settles a request with its reply, if that can be believed.
    fn conclude<'a>(
        &mut self,
        now: Instant,
        expected: &Expected,
        verified: Result<Verified<&'a [u8]>, VerifyError>,
        accept: &mut impl FnMut(&T, u32, &Verified<&'a [u8]>) -> bool,
    ) -> Result<Answer<'a, T>, Ignored> {
        let &Expected { number, hold, handle, request, .. } = expected;
        let state = self.targets.get_mut(number as usize).ok_or(Ignored::Late)?;
        // Two copies of a reply may come in one batch.
        let Some(asked) = self.table.get_mut(handle) else {
            state.counters.late(request);
            return Err(Ignored::Late);
        };
        let verified = verified.map_err(Ignored::Unverified);
        if request == Code::ACCESS_REQUEST {
            state.count_signature(now, &verified);
        }
        let accepted = verified
            .and_then(|reply| if accept(&asked.tag, number, &reply) { Ok(reply) } else { Err(Ignored::Refused) });
        let reply = match accepted {
            Ok(reply) => reply,
            // The wait goes on, and its timers are left alone: a forger must not be able to end or delay an exchange.
            Err(ignored) => {
                match ignored {
                    Ignored::Refused => state.counters.dropped(request),
                    _ => state.counters.bad_authenticator(request),
                }
                asked.ignored = Some(ignored);
                return Err(ignored);
            }
        };
        if request == Code::ACCESS_REQUEST
            && let Some(event) = state.learn(number, &reply)
        {
            self.events.push_back(event);
        }
        let round_trip = asked.round_trip(hold, now);
        state.counters.round_trip(request, round_trip);
        let asked = self.settle(handle).ok_or(Ignored::Late)?;
        Ok(Answer { tag: asked.tag, reply, target: number, tries: asked.tries, round_trip })
    }

    fn fail(&mut self, handle: RequestHandle, why: Failed) {
        if let Some(asked) = self.settle(handle) {
            self.events.push_back(Event::Failed { tag: asked.tag, why });
        }
    }

    /// Takes a request out of the table: its identifiers are free again.
    fn settle(&mut self, handle: RequestHandle) -> Option<Asked<T>> {
        let mut asked = self.table.remove(handle)?;
        if asked.tries_here > 0 {
            let code = asked.question.code;
            self.count(asked.target(), |counters| counters.settled(code));
        }
        for (hold, _) in asked.holds.drain(..) {
            self.release(hold);
        }
        self.recycle(std::mem::take(&mut asked.sealed));
        Some(asked)
    }

    fn release(&mut self, hold: Hold) {
        let Some(number) = self.links.release(hold) else { return };
        if let Some(state) = self.targets.get_mut(number as usize) {
            state.free = state.free.saturating_add(1);
            if !state.waiting.is_empty() {
                self.stir(number);
            }
        }
    }

    fn stir(&mut self, number: u32) {
        if let Some(state) = self.targets.get_mut(number as usize)
            && !std::mem::replace(&mut state.stirred, true)
        {
            self.stirred.push(number);
        }
    }

    /// Whether a timer is still that of its request.
    fn is_due(&self, due: Instant, handle: RequestHandle) -> bool {
        self.table.get(handle).is_some_and(|asked| asked.due == Some(due))
    }

    fn arm(&mut self, handle: RequestHandle) {
        let Some(asked) = self.table.get(handle) else { return };
        let Some(due) = asked.due else { return };
        if asked.question.overdue_after.is_some() && self.windows.back().is_none_or(|(last, _)| *last <= due) {
            if self.windows.back() != Some(&(due, handle)) {
                self.windows.push_back((due, handle));
            }
            // What was answered before its time is cleared out now and then.
            if self.windows.len() > self.table.len().saturating_mul(2).saturating_add(SWEEP) {
                let table = &self.table;
                self.windows.retain(|(due, handle)| table.get(*handle).is_some_and(|asked| asked.due == Some(*due)));
            }
            return;
        }
        // Most requests are answered before their timer is due: what they left behind is cleared out now and then.
        if self.timers.len() > self.table.len().saturating_mul(2).saturating_add(SWEEP) {
            let table = &self.table;
            self.timers
                .retain(|Reverse((due, handle))| table.get(*handle).is_some_and(|asked| asked.due == Some(*due)));
        }
        self.timers.push(Reverse((due, handle)));
    }

    fn recycle(&mut self, sealed: Sealed) {
        // One that was never sealed has no memory to give.
        if !sealed.octets().is_empty() && self.spare.len() < SPARE {
            self.spare.push(sealed);
        }
    }

    fn count(&mut self, number: u32, count: impl FnOnce(&mut ClientCounters)) {
        if let Some(state) = self.targets.get_mut(number as usize) {
            count(&mut state.counters);
        }
    }
}

/// Whether each try of a request has a timer of its own.
fn asked_anew<T>(asked: Option<&Asked<T>>) -> bool {
    asked.is_some_and(|asked| asked.question.overdue_after.is_none())
}

/// How many timers more than requests there may be.
const SWEEP: usize = 4_096;

/// How many octet buffers are kept for later requests.
const SPARE: usize = 1_024;

/// The longest time an exchange can last where its policy sets a bound that no clock can hold.
const FOREVER: Duration = Duration::from_secs(86_400 * 365);
