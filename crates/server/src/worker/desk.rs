//! What a worker does with a batch: take it in, run handlers, conclude, send.

use std::{
    sync::Arc,
    time::{Instant, SystemTime},
};

use arrayvec::ArrayVec;
use tokio::runtime::Handle;
use ulna_net::{BATCH, Outgoing, Slab};
use ulna_proto::{Admission, Arrival, Delivery, Discard, Path, Port, Ticket};
use ulna_wire::Code;

use super::{Conclude, Listener, TICK, Unsent, Worker, WorkerCounts};
use crate::{
    Access, Accounting, Attachment, ChangeOfAuthorization, Consequence, Disconnect, Exchange, Fault, Reason, Reply,
    Request, SystemRandom,
    fault::TimedOut,
    later::Completion,
    observer::Asked,
    runner::{Running, Started},
};

impl Worker {
    pub(super) fn take_in(&mut self, listener: &Listener, slab: &Slab) {
        // A server that stops leaves new requests to the others: their senders ask there when they hear nothing.
        if self.stopping {
            return;
        }
        // Timers, tasks and sockets that a handler makes belong to the runtime that the server was started in.
        let handle = self.shared.handle.clone();
        let _guard = handle.enter();
        let now = Instant::now();
        let arrival = SystemTime::now();
        let arrivals = slab
            .datagrams()
            .map(|datagram| Arrival {
                path: Path {
                    listener: listener.number,
                    port: listener.port,
                    local: datagram.local,
                    source: datagram.source,
                },
                octets: datagram.octets,
            })
            .collect::<ArrayVec<_, BATCH>>();
        let mut admissions = ArrayVec::<_, BATCH>::new();
        self.responder.handle_batch(now, &arrivals, &mut admissions);
        for (admission, arrived) in admissions.drain(..).zip(&arrivals) {
            match admission {
                Admission::Deliver(delivery) => self.deliver(delivery, arrival),
                Admission::Discard { why, peer } => {
                    self.shared.observer.discarded(arrived.path.source, arrived.path.port, peer.as_ref(), why);
                }
                Admission::Pending { number, peer } => {
                    self.shared.observer.discarded(
                        arrived.path.source,
                        arrived.path.port,
                        Some(&peer),
                        Discard::Duplicate,
                    );
                    self.asked_again(number);
                }
                _ => {}
            }
        }
        self.flush();
    }

    /// Tells the handler of a request that is answered later that its sender has sent it again.
    fn asked_again(&self, number: u64) {
        if let (Some((rq, token)), Some(runner)) = (self.later_access.find(number), &self.access) {
            runner.asked_again(rq, token);
        }
        if let (Some((rq, token)), Some(runner)) = (self.later_accounting.find(number), &self.accounting) {
            runner.asked_again(rq, token);
        }
        self.disconnect.asked_again(number);
        self.change.asked_again(number);
    }

    /// Tells the handler of a request that is answered later that its sender waits for it no longer.
    fn withdrawn(&self, number: u64) {
        if let (Some((rq, token)), Some(runner)) = (self.later_access.find(number), &self.access) {
            runner.withdrawn(rq, token);
        }
        if let (Some((rq, token)), Some(runner)) = (self.later_accounting.find(number), &self.accounting) {
            runner.withdrawn(rq, token);
        }
        self.disconnect.withdrawn(number);
        self.change.withdrawn(number);
    }

    pub(super) fn deliver(&mut self, delivery: Delivery<'_>, arrival: SystemTime) {
        // RFC 2865 s.3: another authenticator under the same identifier is another request, and the old one is over.
        if let Some(number) = delivery.replaces {
            self.withdrawn(number);
        }
        match (delivery.packet.code(), delivery.path.port) {
            (Code::STATUS_SERVER, port) => self.status(delivery, port),
            (Code::ACCESS_REQUEST, _) if self.access.is_some() => {
                let (ticket, rq) = self.request::<Access>(delivery, arrival, Code::ACCESS_ACCEPT);
                if self.shared.observer.shows_requests() {
                    self.shared.observer.access(&rq);
                }
                if self.is_full() {
                    return self.responder.abandon(ticket);
                }
                let started = self.access.as_mut().map(|runner| runner.start(rq.clone()));
                match started {
                    Some(Started::Done(result)) => self.conclude_access(ticket, rq, result),
                    Some(Started::Waiting(running)) => self.wait(ticket, rq, running, Completion::Access),
                    None => self.responder.abandon(ticket),
                }
            }
            (Code::ACCOUNTING_REQUEST, _) if self.accounting.is_some() => {
                let (ticket, rq) = self.request::<Accounting>(delivery, arrival, Code::ACCOUNTING_RESPONSE);
                if self.shared.observer.shows_requests() {
                    self.shared.observer.accounting(&rq);
                }
                if self.is_full() {
                    return self.responder.abandon(ticket);
                }
                let started = self.accounting.as_mut().map(|runner| runner.start(rq.clone()));
                match started {
                    Some(Started::Done(result)) => self.conclude_accounting(ticket, rq, result),
                    Some(Started::Waiting(running)) => self.wait(ticket, rq, running, Completion::Accounting),
                    None => self.responder.abandon(ticket),
                }
            }
            (Code::DISCONNECT_REQUEST, Port::Dynamic) => self.deliver_dynamic::<Disconnect>(delivery, arrival),
            (Code::COA_REQUEST, Port::Dynamic) => self.deliver_dynamic::<ChangeOfAuthorization>(delivery, arrival),
            _ => self.responder.abandon(delivery.ticket),
        }
    }

    /// Whether as many wait as may wait. The responder bounds those who are owed a reply; handlers go on also for requests
    /// that others have taken the place of.
    pub(super) fn is_full(&self) -> bool {
        let later =
            self.later_access.len() + self.later_accounting.len() + self.disconnect.later() + self.change.later();
        self.waiting + self.unsettled.len() + later >= self.responder.limits().pending
    }

    /// RFC 5997 s.4.2: the server says that it is alive, which on the accounting port means able to record.
    pub(super) fn status(&mut self, delivery: Delivery<'_>, port: Port) {
        let (able, code) = match port {
            Port::Acct => (self.accounting.as_ref().is_none_or(|runner| runner.is_able()), Code::ACCOUNTING_RESPONSE),
            _ => (self.access.as_ref().is_none_or(|runner| runner.is_able()), Code::ACCESS_ACCEPT),
        };
        if !able {
            return self.responder.abandon(delivery.ticket);
        }
        let mut draft = self.responder.draft(&delivery.ticket, code, true);
        let mut proxy_states = Vec::new();
        for raw in delivery.packet.attributes().filter(|raw| raw.number == PROXY_STATE) {
            proxy_states.extend_from_slice(&[raw.number, raw.value.len() as u8 + 2]);
            proxy_states.extend_from_slice(raw.value);
        }
        draft.reserve(proxy_states.len());
        self.responder.reply(delivery.ticket, draft, proxy_states, false);
    }

    pub(super) fn request<X: Exchange>(
        &mut self,
        delivery: Delivery<'_>,
        arrival: SystemTime,
        code: Code,
    ) -> (Ticket, Request<X>) {
        let draft = self.responder.draft(&delivery.ticket, code, true);
        Request::delivered(delivery, arrival, draft, &self.shared.hashing, &self.completions, self.spare.pop())
    }

    /// Lets a handler that has to wait go on beside the worker.
    pub(super) fn wait<X: Exchange>(&mut self, ticket: Ticket, rq: Request<X>, running: Running<X>, done: Conclude<X>) {
        let completions = Arc::clone(&self.completions);
        let limit = self.shared.request_timeout;
        self.waiting += 1;
        self.shared.handle.spawn(async move {
            let result = match tokio::time::timeout(limit, running).await {
                Ok(result) => result,
                Err(_) => Err(TimedOut(limit).into()),
            };
            completions.push(done(ticket, rq, result));
        });
    }

    pub(super) fn finish(&mut self, done: &mut Vec<Completion>) {
        for completion in done.drain(..) {
            match completion {
                Completion::Access(ticket, rq, result) => {
                    self.waiting = self.waiting.saturating_sub(1);
                    self.conclude_access(ticket, rq, result);
                }
                Completion::Accounting(ticket, rq, result) => {
                    self.waiting = self.waiting.saturating_sub(1);
                    self.conclude_accounting(ticket, rq, result);
                }
                Completion::Disconnect(ticket, rq, result) => {
                    self.waiting = self.waiting.saturating_sub(1);
                    self.conclude_dynamic(ticket, rq, result);
                }
                Completion::Change(ticket, rq, result) => {
                    self.waiting = self.waiting.saturating_sub(1);
                    self.conclude_dynamic(ticket, rq, result);
                }
                Completion::LaterDisconnect(number, result) => self.answer_dynamic::<Disconnect>(number, result),
                Completion::LaterChange(number, result) => self.answer_dynamic::<ChangeOfAuthorization>(number, result),
                Completion::LaterAccess(number, result) => {
                    if let Some((ticket, rq, result)) = self.later_access.answer(number, result) {
                        self.conclude_access(ticket, rq, result);
                    }
                }
                Completion::LaterAccounting(number, result) => {
                    if let Some((ticket, rq, result)) = self.later_accounting.answer(number, result) {
                        self.conclude_accounting(ticket, rq, result);
                    }
                }
            }
        }
        self.acknowledge();
        self.flush();
    }

    pub(super) fn conclude_access(
        &mut self,
        ticket: Ticket,
        rq: Request<Access>,
        result: Result<Reply<Access>, Fault>,
    ) {
        if let Some(token) = result.as_ref().ok().and_then(Reply::is_later) {
            if let Some((ticket, rq, result)) = self.later_access.insert(ticket, rq, token) {
                self.conclude_access(ticket, rq, result);
            }
            return;
        }
        let result = result.and_then(|reply| owes_nothing(&rq, reply));
        let result = match result {
            Err(fault) if fault.consequence() == Consequence::Refuse => {
                Ok(rq.refuse(Reason::Request(fault.to_string())))
            }
            other => other,
        };
        self.conclude(ticket, rq, result);
    }

    pub(super) fn conclude_accounting(
        &mut self,
        ticket: Ticket,
        rq: Request<Accounting>,
        result: Result<Reply<Accounting>, Fault>,
    ) {
        if let Some(token) = result.as_ref().ok().and_then(Reply::is_later) {
            if let Some((ticket, rq, result)) = self.later_accounting.insert(ticket, rq, token) {
                self.conclude_accounting(ticket, rq, result);
            }
            return;
        }
        match result.map(|reply| (reply.open_fate(), reply)) {
            // Half of the room is for the others, if what these wait for never comes.
            Ok((Some(fate), _)) if self.unsettled.of(fate) >= self.responder.limits().pending.div_ceil(2) => {
                self.responder.abandon(ticket);
            }
            Ok((Some(fate), reply)) => self.unsettled.push(fate, (ticket, rq, reply)),
            Ok((None, reply)) => self.conclude(ticket, rq, safe(reply)),
            Err(fault) => self.conclude(ticket, rq, Err(fault)),
        }
    }

    /// Acknowledges what has become durable.
    pub(super) fn acknowledge(&mut self) {
        let mut settled = std::mem::take(&mut self.settled);
        self.unsettled.settle(&mut settled);
        for (ticket, rq, reply) in settled.drain(..) {
            self.conclude(ticket, rq, safe(reply));
        }
        self.settled = settled;
    }

    /// Attaches handlers to this worker, whose own thread has `runtime`.
    pub(super) fn attach(&self, runtime: &Handle) {
        let attachment = Attachment {
            completions: Arc::clone(&self.completions),
            runtime: runtime.clone(),
            beside: self.shared.handle.clone(),
            limit: self.shared.request_timeout,
            options: self.shared.options,
        };
        if let Some(runner) = &self.access {
            runner.attach(&attachment);
        }
        if let Some(runner) = &self.accounting {
            runner.attach(&attachment);
        }
        self.disconnect.attach(&attachment);
        self.change.attach(&attachment);
    }

    pub(super) fn conclude<X: Exchange>(&mut self, ticket: Ticket, rq: Request<X>, result: Result<Reply<X>, Fault>) {
        match result {
            Ok(reply) => match reply.into_parts() {
                (Some(draft), hold, reason) => {
                    if self.shared.observer.shows_requests() {
                        self.shared.observer.replied(Asked::of(&rq), &draft, reason.as_ref());
                    }
                    let proxy_states = rq.proxy_states();
                    self.responder.reply(ticket, draft, proxy_states, hold);
                }
                (None, ..) => self.responder.abandon(ticket),
            },
            Err(fault) => {
                self.shared.observer.failed(Asked::of(&rq), &fault);
                self.responder.abandon(ticket);
            }
        }
        if self.spare.len() < SPARE
            && let Some(spare) = rq.into_spare()
        {
            self.spare.push(spare);
        }
    }

    /// Seals what was decided, and sends it.
    pub(super) fn flush(&mut self) {
        for unsendable in self.responder.seal(Instant::now(), &mut SystemRandom) {
            self.shared.observer.unsendable(&unsendable.path, &unsendable.peer, &unsendable.error);
        }
        let due = self.responder.poll_timeout();
        if due.is_some_and(|due| self.asleep_until.is_none_or(|until| due + TICK < until)) {
            self.asleep_until = due;
            self.wake.timer.notify_one();
        }
        if self.responder.transmit_count() == 0 {
            return;
        }
        for listener in &self.sockets {
            let replies = || self.responder.transmits().filter(|(path, _)| path.listener == listener.number);
            let count = replies().count();
            let mut sent = 0;
            while sent < count {
                let outgoing = replies().skip(sent).map(|(path, octets)| Outgoing {
                    octets,
                    target: path.source,
                    source: path.local,
                });
                let settled = listener.socket.try_send(&mut self.outbox, outgoing, &mut self.traffic);
                if settled == 0 {
                    break;
                }
                sent += settled;
            }
            if sent < count {
                let room = MOST_UNSENT.saturating_sub(self.unsent.len());
                self.unsent.extend(replies().skip(sent).take(room).map(|(path, octets)| Unsent {
                    listener: path.listener,
                    target: path.source,
                    source: path.local,
                    octets: octets.to_vec(),
                }));
                self.wake.unsent.notify_one();
            }
        }
        self.responder.clear_transmits();
    }

    /// Whether somebody still waits for a reply that will come.
    pub(super) fn owes(&self) -> bool {
        self.responder.pending() > 0 || self.responder.held() > 0 || !self.unsent.is_empty()
    }

    pub(super) fn counts(&self) -> WorkerCounts {
        WorkerCounts {
            total: *self.responder.counters(),
            by_peer: self.responder.counters_by_peer().to_vec(),
            peers: Arc::clone(self.responder.peers()),
            traffic: self.traffic,
            pending: self.responder.pending(),
        }
    }
}

/// A reply whose event is durable, or the fault that it is not.
fn safe(reply: Reply<Accounting>) -> Result<Reply<Accounting>, Fault> {
    match reply.safety() {
        Some(Err(error)) => Err(Fault::not_recorded(error)),
        _ => Ok(reply),
    }
}

/// An MS-CHAPv2 client does not believe an accept without the proof that `answer` adds.
fn owes_nothing(rq: &Request<Access>, reply: Reply<Access>) -> Result<Reply<Access>, Fault> {
    let bare = |draft: &ulna_wire::Draft| draft.code() == Code::ACCESS_ACCEPT && !crate::access::has_success(draft);
    if !reply.is_unproven() && rq.is_owed_proof() && reply.draft().is_some_and(bare) {
        return Err(Fault::new(
            "a bare `accept` of an MS-CHAPv2 request, which the client does not believe: use `answer`",
        ));
    }
    Ok(reply)
}

const PROXY_STATE: u8 = 33;
/// How many requests' memories are kept for later ones.
const SPARE: usize = 1024;
/// How many replies wait for the kernel's send buffer; more are dropped, as the network drops them.
const MOST_UNSENT: usize = 4096;
