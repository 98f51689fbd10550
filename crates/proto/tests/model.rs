//! The responder against a naive model: a map from flow and identifier to what is remembered.

mod common;

use std::collections::HashMap;

use common::{Became, Bench, client};
use proptest::prelude::*;
use ulna_proto::{Discard, Outcome, Port, Ticket};
use ulna_testing::Ask;
use ulna_wire::Code;

/// What happens to a responder.
#[derive(Debug, Clone)]
enum Action {
    /// A batch of requests arrives.
    Arrive(Vec<Which>),
    /// One of those being worked on is accepted, or rejected and held back.
    Reply { nth: usize, hold: bool },
    /// One of those being worked on is abandoned.
    Abandon { nth: usize },
    /// Time passes.
    Pass { milliseconds: u64 },
}

/// One of the requests there are: clients with few identifiers, and with few authenticators.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Which {
    client: u16,
    identifier: u8,
    /// Two of each share their authenticator and differ in content.
    variant: u8,
}

impl Which {
    fn octets(self) -> Vec<u8> {
        let ask = Ask::access(&format!("user {}", self.variant)).identifier(self.identifier);
        ask.authenticator([self.variant / 2; 16]).seal().unwrap().octets().to_vec()
    }
}

/// What the model remembers of a request.
#[derive(Debug, Clone)]
struct Entry {
    variant: u8,
    serial: u64,
    arrived: u64,
    state: State,
}

#[derive(Debug, Clone, PartialEq)]
enum State {
    Pending,
    Held { due: u64, reply: Vec<u8> },
    Answered { since: u64, reply: Vec<u8> },
}

#[derive(Debug, PartialEq)]
enum Expected {
    Deliver,
    Retransmit,
    Duplicate,
    Full,
}

#[derive(Default)]
struct Model {
    entries: HashMap<(u16, u8), Entry>,
    now: u64,
    serial: u64,
}

impl Model {
    fn recall(&self, which: Which) -> Option<Expected> {
        let entry = self.entries.get(&(which.client, which.identifier))?;
        (entry.variant == which.variant).then_some(match entry.state {
            State::Answered { .. } => Expected::Retransmit,
            _ => Expected::Duplicate,
        })
    }

    /// A batch is looked up before any of it is taken in, and again when it is.
    fn arrive(&mut self, batch: &[Which]) -> Vec<(Expected, u64)> {
        let first: Vec<_> = batch.iter().map(|&which| self.recall(which)).collect();
        batch.iter().zip(first).map(|(&which, first)| self.take_in(which, first)).collect()
    }

    fn take_in(&mut self, which: Which, first: Option<Expected>) -> (Expected, u64) {
        if let Some(expected) = first.or_else(|| self.recall(which)) {
            return (expected, 0);
        }
        if self.entries.values().filter(|entry| entry.state == State::Pending).count() >= PENDING {
            return (Expected::Full, 0);
        }
        self.serial += 1;
        let entry = Entry { variant: which.variant, serial: self.serial, arrived: self.now, state: State::Pending };
        self.entries.insert((which.client, which.identifier), entry);
        (Expected::Deliver, self.serial)
    }

    /// Time passes; returns what held replies go out.
    fn pass(&mut self, milliseconds: u64) -> Vec<(u16, Vec<u8>)> {
        self.now += milliseconds;
        let now = self.now;
        let mut out = Vec::new();
        for ((client, _), entry) in &mut self.entries {
            if let State::Held { due, reply } = &entry.state
                && *due <= now
            {
                out.push((*client, reply.clone()));
                entry.state = State::Answered { since: now, reply: reply.clone() };
            }
        }
        self.entries.retain(|_, entry| match entry.state {
            State::Pending => entry.arrived + 30_000 > now,
            State::Answered { since, .. } => since + 5_000 > now,
            State::Held { .. } => true,
        });
        out
    }

    fn tenant(&mut self, serial: u64) -> Option<(u16, &mut Entry)> {
        self.entries.iter_mut().find(|(_, entry)| entry.serial == serial).map(|((client, _), entry)| (*client, entry))
    }
}

/// RFC 4669 s.5: requests less all that has ended are those that are being worked on.
fn balanced(bench: &Bench) -> Result<(), TestCaseError> {
    let auth = bench.responder.counters().auth;
    let refused = auth.bad_authenticators + auth.malformed_access_requests + auth.unknown_types;
    let replies = auth.access_accepts + auth.access_rejects + auth.access_challenges;
    let ended = auth.dup_access_requests + refused + auth.packets_dropped + replies;
    prop_assert_eq!(auth.access_requests - ended, bench.responder.pending() as u64, "{:?}", auth);
    Ok(())
}

fn run(actions: Vec<Action>) -> Result<(), TestCaseError> {
    let mut bench = Bench::with(|limits| limits.pending = PENDING);
    let mut model = Model::default();
    let mut working: Vec<(u64, Ticket)> = Vec::new();
    for action in actions {
        balanced(&bench)?;
        let mut expected_out: Vec<(u16, Vec<u8>)> = Vec::new();
        match action {
            Action::Arrive(batch) => {
                let octets: Vec<_> = batch.iter().map(|which| which.octets()).collect();
                let datagrams: Vec<_> =
                    batch.iter().zip(&octets).map(|(which, octets)| (client(which.client), &octets[..])).collect();
                let became = bench.arrive_all(Port::Auth, &datagrams);
                let expected = model.arrive(&batch);
                for ((which, became), (expected, serial)) in batch.iter().zip(became).zip(expected) {
                    match (became, &expected) {
                        (Became::Delivered(ticket), Expected::Deliver) => working.push((serial, ticket)),
                        (Became::Retransmitted, Expected::Retransmit)
                        | (Became::Pending(_) | Became::Discarded(Discard::Duplicate), Expected::Duplicate)
                        | (Became::Discarded(Discard::Full), Expected::Full) => {}
                        (became, expected) => prop_assert!(false, "{which:?}: {became:?}, not {expected:?}"),
                    }
                    // Its reply goes out again, unless something in the same batch took its place.
                    if expected == Expected::Retransmit
                        && let Some(entry) = model.entries.get(&(which.client, which.identifier))
                        && let State::Answered { reply, .. } = &entry.state
                    {
                        expected_out.push((which.client, reply.clone()));
                    }
                }
            }
            Action::Reply { nth, hold } if !working.is_empty() => {
                let (serial, ticket) = working.swap_remove(nth % working.len());
                let code = if hold { Code::ACCESS_REJECT } else { Code::ACCESS_ACCEPT };
                let outcome = bench.reply(ticket, code, &format!("reply {serial}"), hold);
                let now = model.now;
                let sent = bench.sent();
                let Some((client, entry)) = model.tenant(serial) else {
                    prop_assert_eq!(outcome, Outcome::Late);
                    prop_assert!(sent.is_empty(), "a suppressed reply is not sent");
                    continue;
                };
                if hold {
                    prop_assert_eq!(outcome, Outcome::Held);
                    prop_assert!(sent.is_empty());
                    // What it will be is seen when it goes out.
                    entry.state = State::Held { due: entry.arrived + 1_000, reply: format!("reply {serial}").into() };
                } else {
                    prop_assert_eq!(outcome, Outcome::Queued);
                    prop_assert_eq!(sent.len(), 1);
                    prop_assert_eq!(sent[0].0.port(), client);
                    entry.state = State::Answered { since: now, reply: format!("reply {serial}").into() };
                    expected_out.push((client, format!("reply {serial}").into()));
                    prop_assert_eq!(said(sent), said_by(expected_out));
                }
                continue;
            }
            Action::Abandon { nth } if !working.is_empty() => {
                let (serial, ticket) = working.swap_remove(nth % working.len());
                bench.abandon(ticket);
                model.entries.retain(|_, entry| entry.serial != serial);
            }
            Action::Pass { milliseconds } => {
                bench.pass(milliseconds);
                expected_out = model.pass(milliseconds);
            }
            Action::Reply { .. } | Action::Abandon { .. } => {}
        }
        let sent = bench.sent();
        prop_assert_eq!(said(sent), said_by(expected_out));
        let pending = model.entries.values().filter(|entry| entry.state == State::Pending).count();
        prop_assert_eq!(bench.responder.pending(), pending);
    }
    bench.pass(100_000);
    bench.sent();
    bench.pass(100_000);
    prop_assert_eq!(bench.responder.poll_timeout(), None, "in the end all is forgotten");
    Ok(())
}

/// To which client what is said, in order.
fn said(sent: Vec<(std::net::SocketAddr, Vec<u8>)>) -> Vec<(u16, String)> {
    let mut said: Vec<_> = sent
        .into_iter()
        .map(|(to, octets)| {
            let packet = ulna_wire::Packet::parse(octets).unwrap();
            (to.port(), packet.get(ulna_attributes::rfc2865::REPLY_MESSAGE).unwrap().to_owned())
        })
        .collect();
    said.sort();
    said
}

fn said_by(expected: Vec<(u16, Vec<u8>)>) -> Vec<(u16, String)> {
    let mut said: Vec<_> =
        expected.into_iter().map(|(client, reply)| (client, String::from_utf8(reply).unwrap())).collect();
    said.sort();
    said
}

fn which() -> impl Strategy<Value = Which> {
    (1_u16..3, 0_u8..3, 0_u8..4).prop_map(|(client, identifier, variant)| Which { client, identifier, variant })
}

fn action() -> impl Strategy<Value = Action> {
    prop_oneof![
        4 => prop::collection::vec(which(), 1..5).prop_map(Action::Arrive),
        3 => (any::<usize>(), prop::bool::weighted(0.3)).prop_map(|(nth, hold)| Action::Reply { nth, hold }),
        1 => any::<usize>().prop_map(|nth| Action::Abandon { nth }),
        2 => prop_oneof![1_u64..1_500, 4_000_u64..6_000, 28_000_u64..32_000]
            .prop_map(|milliseconds| Action::Pass { milliseconds }),
    ]
}

/// How many requests may be worked on at once.
const PENDING: usize = 4;

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn rfc5080_2_2_2_the_responder_remembers_what_the_model_remembers(actions in prop::collection::vec(action(), 1..60)) {
        run(actions)?;
    }
}
