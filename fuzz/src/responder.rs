//! The answering engine, driven by any arrivals in any order: nobody gets another's reply, and all stays bounded.

use std::{
    collections::HashMap,
    sync::{Arc, OnceLock},
    time::{Duration, Instant},
};

use ulna_attributes::rfc2865::*;
use ulna_proto::{Admission, Arrival, Limits, Path, Peers, Port, Responder, Ticket};
use ulna_wire::{Authenticator, Code, Counting, Draft, MAX_PACKET, Packet, Policy, SharedKey};

use crate::octets::Octets;

pub(crate) fn target(octets: &[u8]) {
    let mut octets = Octets(octets);
    let mut world = World::new();
    while !octets.is_empty() {
        world.next(&mut octets);
        world.drain();
    }
    // When all time has passed, nothing is owed and nothing is held.
    world.now += Duration::from_secs(100);
    world.responder.handle_timeout(world.now);
    world.drain();
    world.now += Duration::from_secs(100);
    world.responder.handle_timeout(world.now);
    world.drain();
    assert_eq!((world.responder.pending(), world.responder.held()), (0, 0));
    assert_eq!(world.responder.poll_timeout(), None);
}

struct World {
    responder: Responder,
    now: Instant,
    keys: [SharedKey; 2],
    tickets: Vec<(Ticket, Code)>,
    /// The request that each identifier of each flow was given to last.
    asked: HashMap<(Path, u8), Authenticator>,
    random: Counting,
}

impl World {
    fn new() -> Self {
        static START: OnceLock<Instant> = OnceLock::new();
        let responder = Responder::new(limits(4), peers(SECRETS), Arc::default());
        let keys = SECRETS.map(SharedKey::new);
        let now = *START.get_or_init(Instant::now);
        let (tickets, asked, random) = (Vec::new(), HashMap::new(), Counting::default());
        Self { responder, now, keys, tickets, asked, random }
    }

    fn next(&mut self, octets: &mut Octets<'_>) {
        match octets.byte() % 12 {
            0..=4 => self.arrive(octets),
            5 => {
                let arrival = Arrival { path: path(octets.byte()), octets: octets.slice() };
                if let Some(Admission::Deliver(delivery)) = self.responder.handle(self.now, arrival) {
                    self.asked.insert((delivery.path, delivery.packet.identifier()), delivery.packet.authenticator());
                    self.tickets.push((delivery.ticket, delivery.packet.code()));
                }
            }
            6 | 7 => self.reply(octets.byte()),
            8 => {
                if let Some((ticket, _)) = self.tickets.pop() {
                    self.responder.abandon(ticket);
                }
            }
            9 => self.now += Duration::from_millis(u64::from(octets.short())),
            10 => self.responder.handle_timeout(self.now),
            _ => {
                let secrets = if octets.byte() & 1 == 0 { SECRETS } else { [SECRETS[0], "another secret"] };
                self.keys = secrets.map(SharedKey::new);
                self.responder.reload(peers(secrets), limits(usize::from(octets.byte() % 8)));
            }
        }
    }

    /// A batch of requests, good and bad ones, copies among them.
    fn arrive(&mut self, octets: &mut Octets<'_>) {
        let count = 1 + usize::from(octets.byte() % 10);
        let mut batch = Vec::new();
        for _ in 0..count {
            let (from, shape) = (octets.byte(), octets.byte());
            let path = path(from);
            let code = match path.port {
                Port::Acct => Code::ACCOUNTING_REQUEST,
                _ if shape & 0x40 != 0 => Code::STATUS_SERVER,
                _ => Code::ACCESS_REQUEST,
            };
            let mut draft = Draft::new(code, shape & 0x20 != 0 || code == Code::STATUS_SERVER);
            draft.push(USER_NAME, NAMES[usize::from(shape & 3)]);
            if shape & 4 != 0 {
                draft.push(PROXY_STATE, b"via");
            }
            let key = &self.keys[usize::from(from & 1)];
            let Ok(sealed) = draft.seal_request(key, shape >> 3 & 3, [shape & 3; 16], &mut self.random) else {
                continue;
            };
            let mut sealed = sealed.octets().to_vec();
            if shape & 0x80 != 0 {
                let at = usize::from(octets.byte()) % sealed.len();
                sealed[at] ^= octets.byte();
            }
            batch.push((path, sealed));
        }
        let arrivals: Vec<_> = batch.iter().map(|(path, octets)| Arrival { path: *path, octets }).collect();
        let mut admissions = Vec::new();
        let before = self.asked.clone();
        self.responder.handle_batch(self.now, &arrivals, &mut admissions);
        assert_eq!(admissions.len(), arrivals.len());
        for (admission, arrival) in admissions.into_iter().zip(&arrivals) {
            match admission {
                Admission::Deliver(delivery) => {
                    assert_eq!(delivery.path, arrival.path);
                    assert_eq!(delivery.packet.octets(), arrival.octets);
                    let (identifier, authenticator) = (delivery.packet.identifier(), delivery.packet.authenticator());
                    self.asked.insert((delivery.path, identifier), authenticator);
                    self.tickets.push((delivery.ticket, delivery.packet.code()));
                }
                Admission::Retransmit => {
                    // RFC 5080 s.2.2.2: only a copy of what was delivered last is answered from memory.
                    let packet = Packet::parse(arrival.octets).unwrap();
                    let place = (arrival.path, packet.identifier());
                    // The slot may be taken over in the same batch; then nothing goes out, which `drain` sees to.
                    let known = [self.asked.get(&place), before.get(&place)];
                    assert!(known.contains(&Some(&packet.authenticator())));
                }
                _ => {}
            }
        }
    }

    fn reply(&mut self, shape: u8) {
        if self.tickets.is_empty() {
            return;
        }
        let (ticket, asked) = self.tickets.swap_remove(usize::from(shape >> 4) % self.tickets.len());
        let code = match asked {
            Code::ACCOUNTING_REQUEST => Code::ACCOUNTING_RESPONSE,
            _ if shape & 1 != 0 => Code::ACCESS_REJECT,
            _ => Code::ACCESS_ACCEPT,
        };
        let mut draft = self.responder.draft(&ticket, code, code != Code::ACCOUNTING_RESPONSE);
        for _ in 0..shape & 0xe {
            // Some replies grow beyond what a packet holds.
            draft.push(CLASS, &[shape; 253]);
        }
        if shape & 8 != 0 {
            draft.push_raw(26, &[0; 253]);
        }
        self.responder.reply(ticket, draft, vec![33, 5, b'v', b'i', b'a'], shape & 1 != 0);
    }

    /// Everything that goes out answers the request that has the identifier now.
    fn drain(&mut self) {
        self.responder.seal(self.now, &mut self.random);
        for (path, octets) in self.responder.transmits() {
            assert!(octets.len() <= MAX_PACKET);
            let packet = Packet::parse(octets).unwrap();
            let asked = self.asked.get(&(path, packet.identifier())).expect("a reply to nothing");
            let key = &self.keys[usize::from(path.source.port() & 1)];
            packet.verify_reply(key, asked, &Policy::OFF).expect("a reply to another request");
        }
        self.responder.clear_transmits();
        assert!(self.responder.pending() <= self.responder.limits().pending.max(self.tickets.len()));
    }
}

/// Two peers on two addresses, each with two ports to send from; the lowest bit of the port tells the peer.
fn path(from: u8) -> Path {
    let source = match from & 3 {
        0 => "192.0.2.1:1000",
        1 => "192.0.2.2:1001",
        2 => "192.0.2.1:1002",
        _ => "[2001:db8::1]:1003",
    };
    let port = if from & 4 == 0 { Port::Auth } else { Port::Acct };
    Path { listener: u16::from(from >> 2 & 1), port, local: None, source: source.parse().expect("an address") }
}

fn peers(secrets: [&str; 2]) -> Arc<Peers> {
    let peers = Peers::new().allow("192.0.2.1", secrets[0]).and_then(|peers| peers.allow("192.0.2.2", secrets[1]));
    Arc::new(peers.and_then(|peers| peers.allow("2001:db8::1", secrets[1])).expect("networks"))
}

fn limits(pending: usize) -> Limits {
    let mut limits = Limits::default();
    limits.pending = pending;
    limits.octets = 20_000;
    limits
}

const SECRETS: [&str; 2] = ["the first secret", "the second secret"];
const NAMES: [&str; 4] = ["bob", "alice", "", "a name that is somewhat longer than the others are"];
