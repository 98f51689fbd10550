//! A responder and its askers, with a simulated network between them.

use std::{
    fmt,
    net::SocketAddr,
    time::{Duration, Instant},
};

use ulna_proto::{Admission, Arrival, Delivery, Outcome, Path, Port, Responder, Ticket};
use ulna_wire::{Draft, Sealed};

use crate::{Chance, Clock, Conditions, Datagram, SimulatedNetwork};

/// A responder and its askers, with a simulated network between them; time passes as fast as there is nothing to do.
pub struct Simulation<H> {
    clock: Clock,
    chance: Chance,
    network: SimulatedNetwork,
    responder: Responder,
    handler: H,
    works: Vec<(Instant, Ticket, Work)>,
    askers: Vec<Waiting>,
    outcomes: Vec<Outcome>,
}

/// What a handler of a simulation decides.
#[derive(Debug)]
pub enum Work {
    /// A reply, after some time; `hold` marks a reject of our own, which is held back.
    Reply {
        /// How long it takes.
        after: Duration,
        /// The reply.
        draft: Draft,
        /// Whether it is held back, if it is a reject.
        hold: bool,
    },
    /// Silence, after some time.
    Silence {
        /// How long it takes.
        after: Duration,
    },
}

/// What an asker was told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// How often it asked.
    pub tries: u32,
    /// The replies, in the order of their arrival.
    pub replies: Vec<Vec<u8>>,
    /// When the first of them came, since the start.
    pub after: Option<Duration>,
}

struct Waiting {
    request: Sealed,
    path: Path,
    interval: Duration,
    most: u32,
    due: Option<Instant>,
    told: Told,
}

impl<H: FnMut(&Delivery<'_>) -> Work> Simulation<H> {
    /// A simulation of `responder`, which `handler` decides for, under these conditions.
    pub fn new(responder: Responder, conditions: Conditions, seed: u64, handler: H) -> Self {
        Self {
            clock: Clock::new(),
            chance: Chance::new(seed),
            network: SimulatedNetwork::new(conditions, !seed),
            responder,
            handler,
            works: Vec::new(),
            askers: Vec::new(),
            outcomes: Vec::new(),
        }
    }

    /// Adds an asker at `source` that starts `at` some time, asks every `interval` until it has a reply, `most` times at
    /// most. Returns its number.
    pub fn ask(
        &mut self,
        source: SocketAddr,
        port: Port,
        request: Sealed,
        at: Duration,
        interval: Duration,
        most: u32,
    ) -> usize {
        let path = Path { listener: 0, port, local: None, source };
        let told = Told { tries: 0, replies: Vec::new(), after: None };
        self.askers.push(Waiting { request, path, interval, most, due: Some(self.clock.at(at)), told });
        self.askers.len() - 1
    }

    /// Runs until nobody waits, nothing is on its way and nothing is being worked on; returns what the askers were told.
    pub fn run(&mut self) -> Vec<Told> {
        while let Some(next) = self.next() {
            let now = self.clock.advance_to(next);
            self.step(now);
        }
        self.askers.iter().map(|asker| asker.told.clone()).collect()
    }

    /// The responder.
    pub const fn responder(&mut self) -> &mut Responder {
        &mut self.responder
    }

    /// The clock.
    pub const fn clock(&self) -> &Clock {
        &self.clock
    }

    /// The network.
    pub const fn network(&self) -> &SimulatedNetwork {
        &self.network
    }

    /// What became of the handler's replies, in their order.
    pub fn outcomes(&self) -> &[Outcome] {
        &self.outcomes
    }

    /// When something happens that somebody waits for.
    fn next(&self) -> Option<Instant> {
        let asking = self.askers.iter().filter_map(|asker| asker.due).min();
        let working = self.works.iter().map(|(due, ..)| *due).min();
        let holding = if self.responder.held() > 0 { self.responder.poll_timeout() } else { None };
        [asking, working, holding, self.network.poll_timeout()].into_iter().flatten().min()
    }

    fn step(&mut self, now: Instant) {
        self.responder.handle_timeout(now);
        self.send_requests(now);
        let mut arrived = Vec::new();
        while let Some(datagram) = self.network.receive(now) {
            if datagram.target == server() {
                arrived.push(datagram);
            } else {
                self.tell(now, datagram);
            }
        }
        self.take_in(now, &arrived);
        self.finish_works(now);
        self.responder.seal(now, &mut self.chance);
        for (path, octets) in self.responder.transmits() {
            let datagram = Datagram { source: server(), target: path.source, octets: octets.to_vec() };
            self.network.send(now, datagram);
        }
        self.responder.clear_transmits();
    }

    fn send_requests(&mut self, now: Instant) {
        for asker in &mut self.askers {
            if asker.due.is_none_or(|due| due > now) {
                continue;
            }
            if asker.told.tries == asker.most {
                asker.due = None;
                continue;
            }
            asker.told.tries += 1;
            asker.due = Some(now + asker.interval);
            let octets = asker.request.octets().to_vec();
            self.network.send(now, Datagram { source: asker.path.source, target: server(), octets });
        }
    }

    fn tell(&mut self, now: Instant, reply: Datagram) {
        let elapsed = self.clock.elapsed();
        // A reply is for whoever asked last from its target with its identifier.
        let identifier = reply.octets.get(1).copied();
        let asker = self.askers.iter_mut().filter(|asker| {
            asker.path.source == reply.target && Some(asker.request.identifier()) == identifier && asker.told.tries > 0
        });
        if let Some(asker) = asker.max_by_key(|asker| asker.due.is_some_and(|due| due > now)) {
            asker.due = None;
            asker.told.after.get_or_insert(elapsed);
            asker.told.replies.push(reply.octets);
        }
    }

    fn take_in(&mut self, now: Instant, arrived: &[Datagram]) {
        let arrivals: Vec<_> = arrived
            .iter()
            .filter_map(|datagram| {
                let asker = self.askers.iter().find(|asker| asker.path.source == datagram.source)?;
                Some(Arrival { path: asker.path, octets: &datagram.octets })
            })
            .collect();
        let mut admissions = Vec::new();
        self.responder.handle_batch(now, &arrivals, &mut admissions);
        for admission in admissions {
            if let Admission::Deliver(delivery) = admission {
                let work = (self.handler)(&delivery);
                let (Work::Reply { after, .. } | Work::Silence { after, .. }) = &work;
                self.works.push((now + *after, delivery.ticket, work));
            }
        }
    }

    fn finish_works(&mut self, now: Instant) {
        for (due, ticket, work) in std::mem::take(&mut self.works) {
            match work {
                _ if due > now => self.works.push((due, ticket, work)),
                Work::Reply { draft, hold, .. } => {
                    self.outcomes.push(self.responder.reply(ticket, draft, Vec::new(), hold));
                }
                Work::Silence { .. } => self.responder.abandon(ticket),
            }
        }
    }
}

impl<H> fmt::Debug for Simulation<H> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Simulation")
            .field("elapsed", &self.clock.elapsed())
            .field("askers", &self.askers.len())
            .field("network", &self.network.losses())
            .finish_non_exhaustive()
    }
}

/// The responder's address.
fn server() -> SocketAddr {
    SocketAddr::from(([192, 0, 2, 254], 1812))
}
