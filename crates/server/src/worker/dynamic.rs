//! What a worker does with Disconnect-Requests and CoA-Requests.

use std::time::{Instant, SystemTime};

use ulna_attributes::{
    rfc2865::{SERVICE_TYPE, STATE},
    rfc2869::EVENT_TIMESTAMP,
    rfc3576::{ERROR_CAUSE, ErrorCause},
};
use ulna_proto::{Answered, Delivery, Ticket};
use ulna_wire::Timestamp;

use super::{Conclude, Worker};
use crate::{
    Attachment, ChangeOfAuthorization, Disconnect, Dynamic, Fault, Observer, Reason, Reply, Request,
    later::{Completion, Deferred},
    rules::{Verdict, unix_seconds},
    runner::{MakeRunner, Run, Started},
};

/// A handler, and the requests that it answers later.
pub(super) struct Desk<X: Dynamic> {
    runner: Option<Box<dyn Run<X>>>,
    later: Deferred<X>,
}

impl<X: Dynamic> Desk<X> {
    pub(super) fn new(make: Option<&MakeRunner<X>>) -> Self {
        Self { runner: make.map(|make| make()), later: Deferred::default() }
    }

    pub(super) fn later(&self) -> usize {
        self.later.len()
    }

    pub(super) fn attach(&self, attachment: &Attachment) {
        if let Some(runner) = &self.runner {
            runner.attach(attachment);
        }
    }

    pub(super) fn asked_again(&self, number: u64) {
        if let (Some((rq, token)), Some(runner)) = (self.later.find(number), &self.runner) {
            runner.asked_again(rq, token);
        }
    }

    pub(super) fn withdrawn(&self, number: u64) {
        if let (Some((rq, token)), Some(runner)) = (self.later.find(number), &self.runner) {
            runner.withdrawn(rq, token);
        }
    }
}

/// An exchange for which a worker has a desk.
pub(super) trait AtDesk: Dynamic + Sized {
    const DONE: Conclude<Self>;
    fn desk(worker: &mut Worker) -> &mut Desk<Self>;
    fn show(observer: &dyn Observer, rq: &Request<Self>);
}

impl AtDesk for Disconnect {
    const DONE: Conclude<Self> = Completion::Disconnect;

    fn desk(worker: &mut Worker) -> &mut Desk<Self> {
        &mut worker.disconnect
    }

    fn show(observer: &dyn Observer, rq: &Request<Self>) {
        observer.disconnect(rq);
    }
}

impl AtDesk for ChangeOfAuthorization {
    const DONE: Conclude<Self> = Completion::Change;

    fn desk(worker: &mut Worker) -> &mut Desk<Self> {
        &mut worker.change
    }

    fn show(observer: &dyn Observer, rq: &Request<Self>) {
        observer.change(rq);
    }
}

impl Worker {
    pub(super) fn deliver_dynamic<X: AtDesk>(&mut self, delivery: Delivery<'_>, arrival: SystemTime) {
        let verdict = match self.shared.guard.judge(&delivery.packet, Instant::now(), arrival) {
            Ok(verdict) => verdict,
            Err(why) => {
                // RFC 5176 s.6.3: a packet that is not of now is discarded in silence.
                let (path, peer) = (delivery.path, &delivery.peer);
                self.shared.observer.discarded(path.source, path.port, Some(peer), why);
                return self.responder.abandon(delivery.ticket);
            }
        };
        let (ticket, rq) = self.request::<X>(delivery, arrival, X::ACKNOWLEDGES);
        if self.shared.observer.shows_requests() {
            X::show(&*self.shared.observer, &rq);
        }
        let refusal = match verdict {
            Verdict::Obey => None,
            Verdict::Answered(answered) => {
                let result = rq.pass_on(answered.code, &answered.attributes);
                return self.conclude(ticket, rq, result);
            }
            Verdict::Refuse(cause, why) => Some(rq.refuse(cause).because(Reason::Request(why))),
        };
        if let Some(reply) = refusal {
            return self.conclude_dynamic(ticket, rq, Ok(reply));
        }
        if self.is_full() {
            self.shared.guard.abandoned(&rq);
            return self.responder.abandon(ticket);
        }
        let started = X::desk(self).runner.as_mut().map(|runner| runner.start(rq.clone()));
        match started {
            Some(Started::Done(result)) => self.conclude_dynamic(ticket, rq, result),
            Some(Started::Waiting(running)) => self.wait(ticket, rq, running, X::DONE),
            None => {
                let why = format!("nothing here answers a {}", rq.packet().code());
                let reply = rq.refuse(ErrorCause::UNSUPPORTED_EXTENSION).because(Reason::Request(why));
                self.conclude_dynamic(ticket, rq, Ok(reply));
            }
        }
    }

    /// The answer to a request that is answered later is there.
    pub(super) fn answer_dynamic<X: AtDesk>(&mut self, number: u64, result: Result<Reply<X>, Fault>) {
        if let Some((ticket, rq, result)) = X::desk(self).later.answer(number, result) {
            self.conclude_dynamic(ticket, rq, result);
        }
    }

    pub(super) fn conclude_dynamic<X: AtDesk>(
        &mut self,
        ticket: Ticket,
        rq: Request<X>,
        result: Result<Reply<X>, Fault>,
    ) {
        if let Some(token) = result.as_ref().ok().and_then(Reply::is_later) {
            if let Some((ticket, rq, result)) = X::desk(self).later.insert(ticket, rq, token) {
                self.conclude_dynamic(ticket, rq, result);
            }
            return;
        }
        let result = match result {
            Err(fault) => match fault.cause() {
                Some(cause) => Ok(rq.refuse(cause).because(Reason::Request(fault.to_string()))),
                None => Err(fault),
            },
            Ok(reply) => Ok(reply),
        };
        let result = result.map(|reply| complete(&rq, reply));
        match result.as_ref().ok().and_then(Reply::draft) {
            Some(draft) => {
                self.shared.guard.answered(&rq, Answered { code: draft.code(), attributes: draft.fragment() });
            }
            None => self.shared.guard.abandoned(&rq),
        }
        self.conclude(ticket, rq, result);
    }
}

/// Adds what the RFC wants in every reply, and refuses in place of a handler that acknowledges what must not be acknowledged.
fn complete<X: Dynamic>(rq: &Request<X>, reply: Reply<X>) -> Reply<X> {
    if reply.code().is_none() {
        return reply;
    }
    let mut reply = reply;
    if rq.is_authorize_only() && reply.code() == Some(X::ACKNOWLEDGES) {
        // RFC 5176 s.3.2: Authorize-Only is never acknowledged; who does so does not know what it means.
        let why = "the handler acknowledges Authorize-Only, which it does not know".to_owned();
        reply = rq.refuse(ErrorCause::UNSUPPORTED_SERVICE).because(Reason::Request(why));
    }
    if reply.find(ERROR_CAUSE) == Some(ErrorCause::REQUEST_INITIATED)
        && let (None, Some(service)) = (reply.find(SERVICE_TYPE), rq.find(SERVICE_TYPE))
    {
        reply = reply.with(SERVICE_TYPE, service);
    }
    // RFC 5176 s.3.3: State goes back as it came.
    if reply.find(STATE).is_none() {
        for state in rq.all(STATE) {
            reply = reply.with(STATE, state);
        }
    }
    // RFC 5176 s.6.3: who tells the time is told the time.
    if rq.find(EVENT_TIMESTAMP).is_some() && reply.find(EVENT_TIMESTAMP).is_none() {
        reply = reply.with(EVENT_TIMESTAMP, Timestamp(unix_seconds(SystemTime::now())));
    }
    reply
}
