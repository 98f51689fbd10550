//! The engine of a proxy, given any requests, replies and times: each passenger arrives once, and what is sent is let in.

use std::{
    collections::BTreeSet,
    net::{IpAddr, Ipv4Addr},
    sync::{Arc, OnceLock},
    time::{Duration, Instant},
};

use ulna_attributes::rfc2865::{NAS_IDENTIFIER, PROXY_STATE};
use ulna_proto::{LivenessSettings, Member, Pool, RequestHandle, Strategy};
use ulna_proxy::{
    Action, Delivery, Departure, HomePool, HomeServer, Homes, LastResort, Marker, Match, Passenger, Plan, RealmRouter,
    Relay, Rule, Syntax, Way, Wish,
};
use ulna_wire::{Code, Counting, Draft, Packet, Policy, Sealing, SharedKey, Verified};

use super::{
    FAR, NEAR,
    attributes::{attributes, edits},
};
use crate::octets::Octets;

pub(super) fn run(octets: &mut Octets<'_>) {
    let mut world = World::new(octets);
    while !octets.is_empty() {
        world.next(octets);
        world.drain(octets);
    }
    if world.gives_up {
        for rider in world.relay.give_up() {
            assert!(world.waiting.remove(&rider.number), "given back twice");
        }
    }
    // RFC 5080 s.2.2.1: nobody waits longer than clients do.
    for _ in 0..40 {
        world.pass(Duration::from_secs(5));
        world.drain(octets);
    }
    assert_eq!(world.relay.pending(), 0);
    assert_eq!(world.waiting, BTreeSet::new());
    assert!(world.relay.homes().status().all(|home| home.outstanding == 0));
}

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
        &NEAR
    }

    fn client(&self) -> IpAddr {
        IpAddr::V4(Ipv4Addr::new(192, 0, 2, self.number as u8 & 3))
    }
}

struct World {
    relay: Relay<Rider>,
    marker: Marker,
    now: Instant,
    random: Counting,
    next: u32,
    waiting: BTreeSet<u32>,
    handles: Vec<RequestHandle>,
    /// What was sent: the link and the octets.
    sent: Vec<(u32, Vec<u8>)>,
    links: u32,
    gives_up: bool,
    /// How many do not arrive, as their client asked something else.
    withdrawn: u64,
}

impl World {
    fn new(octets: &mut Octets<'_>) -> Self {
        static START: OnceLock<Instant> = OnceLock::new();
        let (now, marker) = (*START.get_or_init(Instant::now), Marker::with_tag(*b"our-mark"));
        let shape = octets.byte();
        let plan = plan(shape, octets);
        let homes = Arc::new(Homes::new(&plan.homes, now));
        let relay = Relay::new(Arc::new(plan), homes, marker).expect("the plan is right");
        Self {
            relay,
            marker,
            now,
            random: Counting::default(),
            next: 0,
            waiting: BTreeSet::new(),
            handles: Vec::new(),
            sent: Vec::new(),
            links: 0,
            gives_up: shape & 0x80 != 0,
            withdrawn: 0,
        }
    }

    fn next(&mut self, octets: &mut Octets<'_>) {
        match octets.byte() % 11 {
            0..=2 => self.depart(octets),
            3 | 4 => self.answer(octets),
            5 => {
                let link = u32::from(octets.byte() % 8);
                self.relay.receive(self.now, link, [octets.slice(), octets.slice()]);
            }
            6 => self.pass(Duration::from_millis(octets.short().into())),
            7 => {
                let bits = u64::from(octets.byte());
                let known = self.handles.get(bits as usize % self.handles.len().max(1)).copied();
                let handle = known.unwrap_or_else(|| RequestHandle::from_bits(bits | bits << 32));
                self.relay.asked_again(self.now, handle);
            }
            10 => self.withdraw(octets.byte()),
            8 => self.relay.unreachable(self.now, u32::from(octets.byte() % 8)),
            _ => self.relay.link_refused(self.now, u32::from(octets.byte() % 8)),
        }
    }

    fn withdraw(&mut self, which: u8) {
        let Some(handle) = self.handles.get(usize::from(which) % self.handles.len().max(1)).copied() else { return };
        let number = self.relay.passenger(handle).map(|rider| rider.number);
        let before = self.relay.counters().withdrawn;
        assert_eq!(self.relay.withdraw(handle), number.is_some());
        if self.relay.counters().withdrawn > before {
            assert!(number.is_some_and(|number| self.waiting.remove(&number)), "it waited");
            self.withdrawn += 1;
        }
    }

    fn depart(&mut self, octets: &mut Octets<'_>) {
        let shape = octets.byte();
        let code = [Code::ACCESS_REQUEST, Code::ACCOUNTING_REQUEST, Code::STATUS_SERVER, Code::COA_REQUEST]
            [usize::from(shape & 3)];
        let mut draft = Draft::new(code, shape & 4 != 0);
        if shape & 8 == 0 {
            draft.push_raw(1, b"nemo@a.example");
        }
        draft.append(&attributes(octets));
        let Ok(sealed) = draft.seal_request(&NEAR, shape, [shape; 16], &mut self.random) else { return };
        let packet = Packet::parse(sealed.octets().to_vec()).expect("what is sealed is a packet");
        let Ok(request) = packet.verify(&NEAR, &Policy::OFF) else { return };
        let number = self.next;
        self.next += 1;
        match self.relay.depart(self.now, Rider { number, request }) {
            Departure::Gone(handle) => {
                assert_eq!(self.relay.passenger(handle).map(|rider| rider.number), Some(number));
                assert!(self.waiting.insert(number));
                self.handles.push(handle);
            }
            Departure::Local(rider) | Departure::Store(rider, _) | Departure::Stays(rider, _) => {
                assert_eq!(rider.number, number);
            }
            _ => {}
        }
    }

    /// A reply to something that was sent, right but for what the octets change.
    fn answer(&mut self, octets: &mut Octets<'_>) {
        if self.sent.is_empty() {
            return;
        }
        let (link, request) = self.sent[usize::from(octets.byte()) % self.sent.len()].clone();
        let request = Packet::parse(request.as_slice()).expect("what is sent is a packet");
        let (code, shape) = (octets.byte(), octets.byte());
        let codes = [Code::ACCESS_ACCEPT, Code::ACCESS_REJECT, Code::ACCESS_CHALLENGE, Code::ACCOUNTING_RESPONSE];
        let code = codes.get(usize::from(code)).copied().unwrap_or(Code(code));
        let mut states = Vec::new();
        for state in request.instances(PROXY_STATE.kind()).filter(|_| shape & 1 == 0) {
            states.extend_from_slice(&[33, state.len() as u8 + 2]);
            states.extend_from_slice(state);
        }
        let mut draft = Draft::new(code, shape & 2 == 0);
        draft.append(&attributes(octets));
        let (identifier, request_authenticator) = (request.identifier(), request.authenticator());
        let key = if shape & 4 == 0 { &*FAR } else { &*NEAR };
        let sealing = Sealing { draft, key, identifier, request_authenticator, proxy_states: &states };
        let Ok(sealed) = sealing.seal(&mut self.random) else { return };
        let mut reply = sealed.octets().to_vec();
        if shape & 8 != 0 {
            let at = usize::from(octets.short()) % reply.len();
            reply[at] ^= octets.byte();
        }
        let before = self.relay.counters().answered;
        self.relay.receive(self.now, link, [&reply[..], &reply]);
        assert!(self.relay.counters().answered <= before + 1, "answered twice");
        if self.relay.counters().answered > before {
            let packet = Packet::parse(reply.as_slice()).expect("what is believed is a packet");
            packet.verify_reply(&FAR, &request_authenticator, &Policy::OFF).expect("what is believed verifies");
        }
    }

    fn pass(&mut self, time: Duration) {
        self.now += time;
        let homes = Arc::clone(self.relay.homes());
        for (home, service) in homes.handle_timeout(self.now, &mut self.random) {
            homes.probed(home, service, self.now, time.as_millis().is_multiple_of(2));
        }
        self.relay.handle_timeout(self.now);
    }

    fn drain(&mut self, octets: &mut Octets<'_>) {
        for _ in 0..100 {
            self.relay.seal(self.now, &mut self.random);
            let sent: Vec<_> = self.relay.transmits().map(|(link, octets)| (link, octets.to_vec())).collect();
            self.relay.clear_transmits();
            for (link, octets) in sent {
                self.is_let_in(&octets);
                self.sent.push((link, octets));
            }
            let mut idle = true;
            while let Some(wish) = self.relay.poll_wish() {
                if let Wish::Link(target) = wish {
                    idle = false;
                    if self.links < 12 && octets.byte() % 8 != 7 {
                        self.links += 1;
                        self.relay.add_link(target, 250).expect("it was asked for");
                    } else {
                        self.relay.link_refused(self.now, target);
                    }
                }
            }
            if idle {
                break;
            }
        }
        while let Some(arrival) = self.relay.poll_arrival() {
            assert!(self.waiting.remove(&arrival.passenger.number), "arrived twice");
            if let Ok(reply) = arrival.outcome {
                let rider = &arrival.passenger;
                let (key, identifier) = (&*NEAR, rider.request.identifier());
                let request_authenticator = rider.request.authenticator();
                let sealing =
                    Sealing { draft: reply.draft(), key, identifier, request_authenticator, proxy_states: &[] };
                let sealed = sealing.seal(&mut self.random).expect("what is given back fits");
                let packet = Packet::parse(sealed.octets()).expect("what is sealed is a packet");
                assert_eq!(packet.find(PROXY_STATE), None, "the client's own are added by whoever seals");
                self.relay.recycle(reply);
            }
        }
        let surplus = self.sent.len().saturating_sub(64);
        self.sent.drain(..surplus);
        // Those that nobody waits for keep their places for a while.
        let unwanted = self.relay.pending().checked_sub(self.waiting.len()).expect("whoever waits is on the way");
        assert!(unwanted as u64 <= self.withdrawn);
    }

    /// A home server of the strictest policy takes what is sent, and our Proxy-State is the last.
    fn is_let_in(&self, octets: &[u8]) {
        let packet = Packet::parse(octets).expect("what is sent is a packet");
        let request = packet.verify(&FAR, &Policy::REQUIRE).expect("what is sent is let in");
        let ours: Vec<_> =
            request.packet().instances(PROXY_STATE.kind()).map(|state| self.marker.is_ours(state)).collect();
        assert_eq!(ours.iter().filter(|ours| **ours).count(), 1, "one of them is ours");
        assert_eq!(ours.last(), Some(&true), "the last");
    }
}

fn plan(shape: u8, octets: &mut Octets<'_>) -> Plan {
    let mut plan = Plan::new();
    for number in 0..3_u8 {
        let address = (Ipv4Addr::new(192, 0, 2, number), 1812).into();
        let mut home = HomeServer::new(&format!("home{number}"), address, FAR.secret().expose());
        home.liveness = LivenessSettings { response_window: Duration::from_secs(5), ..LivenessSettings::default() };
        (home.sockets, home.most_outstanding) = (2, 40);
        if shape & 1 << number != 0 {
            home.outward = edits(octets).0;
            home.homeward = edits(octets).0;
        }
        plan.homes.push(home);
    }
    let strategies =
        [Strategy::InOrder, Strategy::RoundRobin, Strategy::LeastOutstanding, Strategy::Sticky, Strategy::Hash];
    let strategy = strategies[usize::from(octets.byte()) % strategies.len()];
    let members = (0..3).map(|number| Member::new(number, &format!("home{number}"), 1));
    let mut pool = HomePool::new("area-a", Pool::new(strategy, members));
    pool.keys = vec![NAS_IDENTIFIER.kind()];
    pool.last_resort = [LastResort::Silence, LastResort::Reject, LastResort::Local][usize::from(octets.byte() % 3)];
    plan.pools = vec![pool];
    let realm = Rule::new(Match::realm("a.example"), Action::Pool(0));
    let rules = [if shape & 8 == 0 { realm } else { realm.stripping() }];
    plan.router = RealmRouter::new(Syntax::default(), rules).expect("one rule is right");
    let mut way = Way::default();
    if shape & 0x10 != 0 {
        way.operator_name = Some("1a.example".into());
        way.ask_chargeable_identity = true;
    }
    if shape & 0x20 != 0 {
        way.accounting = Delivery::Store;
    }
    plan.ways = vec![way];
    plan
}
