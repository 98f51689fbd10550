//! The engine under a virtual clock, on a network that the test plays.

mod chaos;
mod faults;

use std::{
    net::{IpAddr, Ipv4Addr},
    sync::Arc,
    time::{Duration, Instant},
};

use ulna_attributes::rfc2865::{CLASS, PROXY_STATE, REPLY_MESSAGE, STATE, USER_NAME};
use ulna_proto::{LivenessSettings, Member, Pool};
use ulna_wire::{Code, Counting, Draft, Packet, Policy, Sealing, SharedKey};

use super::*;
use crate::{Action, HomePool, HomeServer, Match, RealmRouter, Rule, Syntax};

const WINDOW: Duration = Duration::from_secs(5);

/// A client's request.
#[derive(Debug)]
struct Rider {
    number: u32,
    request: Verified<Vec<u8>>,
}

impl Passenger for Rider {
    fn request(&self) -> &Verified<Vec<u8>> {
        &self.request
    }

    fn key(&self) -> &SharedKey {
        static KEY: std::sync::OnceLock<SharedKey> = std::sync::OnceLock::new();
        KEY.get_or_init(near)
    }

    fn client(&self) -> IpAddr {
        IpAddr::V4(Ipv4Addr::new(192, 0, 2, 1))
    }
}

/// A datagram to a home server.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Sent {
    home: u32,
    link: u32,
    octets: Vec<u8>,
}

struct Bench {
    relay: Relay<Rider>,
    now: Instant,
    random: Counting,
    targets: Vec<u32>,
    notes: Vec<Note>,
    arrived: Vec<Arrival<Rider>>,
    asked: u32,
}

impl Bench {
    fn new(plan: Plan) -> Self {
        let now = start();
        let homes = Arc::new(Homes::new(&plan.homes, now));
        let relay = Relay::new(Arc::new(plan), homes, MARKER).unwrap();
        Self {
            relay,
            now,
            random: Counting::default(),
            targets: Vec::new(),
            notes: Vec::new(),
            arrived: Vec::new(),
            asked: 0,
        }
    }

    fn depart(&mut self, draft: Draft) -> Departure<Rider> {
        self.asked += 1;
        let number = self.asked;
        let sealed = draft.seal_request(&near(), number as u8, [number as u8; 16], &mut self.random).unwrap();
        let request = Packet::parse(sealed.octets().to_vec()).unwrap().verify(&near(), &Policy::OFF).unwrap();
        self.relay.depart(self.now, Rider { number, request })
    }

    /// A request that goes out; gives its handle.
    fn go(&mut self, draft: Draft) -> RequestHandle {
        match self.depart(draft) {
            Departure::Gone(handle) => handle,
            other => panic!("it stays: {other:?}"),
        }
    }

    fn drain(&mut self) -> Vec<Sent> {
        let mut sent = Vec::new();
        loop {
            self.relay.seal(self.now, &mut self.random);
            let home = |link: u32| self.targets[link as usize] / 2;
            sent.extend(self.relay.transmits().map(|(link, octets)| Sent {
                home: home(link),
                link,
                octets: octets.to_vec(),
            }));
            self.relay.clear_transmits();
            let mut opened = false;
            while let Some(wish) = self.relay.poll_wish() {
                match wish {
                    Wish::Link(target) => {
                        assert_eq!(self.relay.add_link(target, 0), Some(self.targets.len() as u32));
                        self.targets.push(target);
                        opened = true;
                    }
                    Wish::Note(note) => self.notes.push(note),
                }
            }
            if !opened {
                break;
            }
        }
        while let Some(arrival) = self.relay.poll_arrival() {
            self.arrived.push(arrival);
        }
        sent
    }

    fn one(&mut self) -> Sent {
        let sent = self.drain();
        assert_eq!(sent.len(), 1, "{sent:?}");
        sent.into_iter().next().unwrap()
    }

    fn receive(&mut self, link: u32, octets: &[u8]) {
        self.relay.receive(self.now, link, [octets]);
        assert!(self.drain().is_empty(), "a reply has nothing sent");
    }

    fn answer(&mut self, sent: &Sent, code: Code) {
        self.answer_with(sent, Draft::reply(code));
    }

    fn answer_with(&mut self, sent: &Sent, draft: Draft) {
        let octets = reply(sent, &far(sent.home), draft, &states(sent));
        self.receive(sent.link, &octets);
    }

    fn pass(&mut self, time: Duration) -> Vec<Sent> {
        self.now += time;
        self.relay.handle_timeout(self.now);
        self.drain()
    }

    fn arrival(&mut self) -> Arrival<Rider> {
        assert_eq!(self.arrived.len(), 1, "{:?}", self.arrived);
        self.arrived.pop().unwrap()
    }

    fn accepted(&mut self) -> (u32, u32) {
        let arrival = self.arrival();
        assert_eq!(arrival.outcome.as_ref().map(|reply| reply.code), Ok(Code::ACCESS_ACCEPT));
        (arrival.passenger.number, arrival.home)
    }

    fn condition(&self, home: u32) -> Condition {
        self.relay.homes().standing(home, Service::Access, self.now).condition
    }
}

#[allow(clippy::disallowed_methods, reason = "a virtual clock has to start somewhere")]
fn start() -> Instant {
    Instant::now()
}

fn near() -> SharedKey {
    SharedKey::new("between the client and the proxy")
}

fn far(home: u32) -> SharedKey {
    SharedKey::new(format!("between the proxy and home server {home}"))
}

fn plan(strategy: ulna_proto::Strategy, count: u32) -> Plan {
    let mut plan = Plan::new();
    for number in 0..count {
        let address = format!("192.0.2.{}:1812", 10 + number).parse().unwrap();
        let secret = format!("between the proxy and home server {number}");
        let mut home = HomeServer::new(&format!("home{number}"), address, secret);
        home.liveness = LivenessSettings { response_window: WINDOW, ..LivenessSettings::default() };
        plan.homes.push(home);
    }
    let members = (0..count).map(|number| Member::new(number, &format!("home{number}"), 1));
    plan.pools = vec![HomePool::new("area-a", Pool::new(strategy, members))];
    plan.router = RealmRouter::new(Syntax::default(), [Rule::new(Match::realm("a.example"), Action::Pool(0))]).unwrap();
    plan
}

fn access(user: &str) -> Draft {
    let mut draft = Draft::request(Code::ACCESS_REQUEST);
    draft.push(USER_NAME, user);
    draft
}

/// The Proxy-States of a request, as they come back.
fn states(sent: &Sent) -> Vec<u8> {
    let packet = Packet::parse(sent.octets.as_slice()).unwrap();
    let mut states = Vec::new();
    for state in packet.instances(PROXY_STATE.kind()) {
        states.extend_from_slice(&[33, state.len() as u8 + 2]);
        states.extend_from_slice(state);
    }
    states
}

fn reply(sent: &Sent, key: &SharedKey, draft: Draft, proxy_states: &[u8]) -> Vec<u8> {
    let request = Packet::parse(sent.octets.as_slice()).unwrap();
    let (identifier, request_authenticator) = (request.identifier(), request.authenticator());
    let sealing = Sealing { draft, key, identifier, request_authenticator, proxy_states };
    sealing.seal(&mut Counting::default()).unwrap().octets().to_vec()
}

const MARKER: Marker = Marker::with_tag(*b"our-mark");
