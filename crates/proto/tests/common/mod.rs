//! A responder whose inputs and outputs are written down.
#![allow(dead_code, unreachable_pub, reason = "each test uses its part")]

pub mod resign;

use std::{
    net::SocketAddr,
    sync::Arc,
    time::{Duration, Instant},
};

use ulna_attributes::rfc2865::REPLY_MESSAGE;
use ulna_proto::{Admission, Arrival, Discard, Limits, Outcome, Path, Peers, Port, Responder, Ticket};
use ulna_testing::{Ask, Chance, SECRET};
use ulna_wire::{Code, Draft};

/// A responder with its time.
pub struct Bench {
    pub responder: Responder,
    pub start: Instant,
    pub now: Instant,
    chance: Chance,
}

/// What became of a datagram.
#[derive(Debug)]
pub enum Became {
    Delivered(Ticket),
    Retransmitted,
    Pending(u64),
    Discarded(Discard),
}

impl Became {
    pub fn ticket(self) -> Ticket {
        match self {
            Self::Delivered(ticket) => ticket,
            other => panic!("not delivered but {other:?}"),
        }
    }

    pub fn is_duplicate(&self) -> bool {
        matches!(self, Self::Pending(_) | Self::Discarded(Discard::Duplicate))
    }
}

impl Bench {
    pub fn new() -> Self {
        Self::with(|_| {})
    }

    pub fn with(change: impl FnOnce(&mut Limits)) -> Self {
        let mut limits = Limits::default();
        change(&mut limits);
        let now = Instant::now();
        let responder = Responder::new(limits, peers(SECRET), Arc::default());
        Self { responder, start: now, now, chance: Chance::new(1) }
    }

    pub fn pass(&mut self, milliseconds: u64) {
        self.now += Duration::from_millis(milliseconds);
        self.responder.handle_timeout(self.now);
    }

    pub fn arrive(&mut self, port: Port, source: SocketAddr, octets: &[u8]) -> Became {
        self.arrive_all(port, &[(source, octets)]).remove(0)
    }

    pub fn arrive_all(&mut self, port: Port, datagrams: &[(SocketAddr, &[u8])]) -> Vec<Became> {
        let arrivals: Vec<_> = datagrams
            .iter()
            .map(|&(source, octets)| Arrival { path: Path { listener: 0, port, local: None, source }, octets })
            .collect();
        let mut admissions = Vec::new();
        self.responder.handle_batch(self.now, &arrivals, &mut admissions);
        admissions
            .into_iter()
            .map(|admission| match admission {
                Admission::Deliver(delivery) => Became::Delivered(delivery.ticket),
                Admission::Retransmit => Became::Retransmitted,
                Admission::Pending { number, .. } => Became::Pending(number),
                Admission::Discard { why, .. } => Became::Discarded(why),
                other => panic!("{other:?}"),
            })
            .collect()
    }

    /// An Access-Request arrives.
    pub fn ask(&mut self, ask: Ask) -> Became {
        let source = ask.from();
        let octets = ask.seal().unwrap().octets().to_vec();
        self.arrive(Port::Auth, source, &octets)
    }

    pub fn accept(&mut self, ticket: Ticket, said: &str) -> Outcome {
        self.reply(ticket, Code::ACCESS_ACCEPT, said, false)
    }

    pub fn reply(&mut self, ticket: Ticket, code: Code, said: &str, hold: bool) -> Outcome {
        let mut draft: Draft = self.responder.draft(&ticket, code, true);
        draft.push(REPLY_MESSAGE, said);
        self.responder.reply(ticket, draft, Vec::new(), hold)
    }

    pub fn abandon(&mut self, ticket: Ticket) {
        self.responder.abandon(ticket);
    }

    /// Seals, and takes what goes out.
    pub fn sent(&mut self) -> Vec<(SocketAddr, Vec<u8>)> {
        let unsendable = self.responder.seal(self.now, &mut self.chance);
        assert!(unsendable.is_empty(), "{unsendable:?}");
        let sent = self.responder.transmits().map(|(path, octets)| (path.source, octets.to_vec())).collect();
        self.responder.clear_transmits();
        sent
    }
}

/// The peers of these tests, with this secret.
pub fn peers(secret: &str) -> Arc<Peers> {
    Arc::new(Peers::new().allow("127.0.0.1", secret).unwrap().allow("192.0.2.0/24", secret).unwrap())
}

/// One of the clients.
pub fn client(port: u16) -> SocketAddr {
    SocketAddr::from(([127, 0, 0, 1], port))
}
