//! The asking engine, given any replies: each request ends once, and only a reply that verifies is believed.
//! What a reply brings is read too: errors, success strings and keys of MS-CHAP, a new password.

use std::{
    collections::HashSet,
    sync::OnceLock,
    time::{Duration, Instant},
};

use ulna_attributes::rfc2865::*;
use ulna_proto::{Demand, Event, Question, Receipt, Requester, RequesterLimits, Target};
use ulna_wire::{Code, Counting, Draft, Packet, Policy, Sealing, SharedKey};

use crate::{evidence, octets::Octets};

pub(crate) fn target(octets: &[u8]) {
    evidence::read(octets);
    let mut octets = Octets(octets);
    let mut world = World::new();
    while !octets.is_empty() {
        world.next(&mut octets);
        world.drain();
    }
    // RFC 5080 s.2.2.1: whatever was asked comes to an end.
    for _ in 0..20 {
        world.now += Duration::from_secs(10);
        world.requester.handle_timeout(world.now);
        world.drain();
    }
    assert_eq!(world.requester.pending(), 0);
    assert_eq!(world.waiting, HashSet::new());
}

struct World {
    requester: Requester<u32>,
    now: Instant,
    next: u32,
    waiting: HashSet<u32>,
    /// What was sent: the link and the octets.
    sent: Vec<(u32, Vec<u8>)>,
    links: u32,
    random: Counting,
}

impl World {
    fn new() -> Self {
        static START: OnceLock<Instant> = OnceLock::new();
        let targets = [
            Target::new(SharedKey::new(SECRET)),
            Target::new(SharedKey::new(SECRET)).demanding(Demand::Auto),
            Target::new(SharedKey::new(SECRET)).demanding(Demand::Off),
        ];
        let limits = RequesterLimits { pending: 300, links: 2 };
        Self {
            requester: Requester::new(limits, targets),
            now: *START.get_or_init(Instant::now),
            next: 0,
            waiting: HashSet::new(),
            sent: Vec::new(),
            links: 0,
            random: Counting::default(),
        }
    }

    fn next(&mut self, octets: &mut Octets<'_>) {
        match octets.byte() % 8 {
            0 | 1 => self.ask(octets),
            2 | 3 => self.answer(octets),
            4 => {
                let link = u32::from(octets.byte() % 4);
                let _ = self.receive(link, octets.slice());
            }
            5 => self.now += Duration::from_millis(u64::from(octets.short())),
            6 => self.requester.handle_timeout(self.now),
            _ => {
                let given_up = u32::from(octets.byte());
                let count = self.requester.abandon_where(|tag| *tag == given_up);
                assert_eq!(count, usize::from(self.waiting.remove(&given_up)));
            }
        }
    }

    fn ask(&mut self, octets: &mut Octets<'_>) {
        let shape = octets.byte();
        let code = [Code::ACCESS_REQUEST, Code::ACCOUNTING_REQUEST, Code::STATUS_SERVER, Code::COA_REQUEST]
            [usize::from(shape & 3)];
        let targets: &[u32] = match shape >> 2 & 3 {
            0 => &[0],
            1 => &[1, 2],
            2 => &[2, 0, 1],
            _ => &[7],
        };
        let mut question = Question::new(code).with(USER_NAME, "bob").to(targets);
        // Accounting goes on for ever by default, and the fuzzer does not.
        question = question.retransmit(ulna_proto::Retransmission::ACCESS);
        if shape & 0x10 != 0 {
            question = question.delayed(3);
        }
        let repeats = if shape & 0x80 != 0 { 200 } else { 1 };
        for _ in 0..repeats {
            let tag = self.next;
            self.next += 1;
            match self.requester.ask(self.now, question.clone(), tag) {
                Ok(_) => assert!(self.waiting.insert(tag)),
                Err(back) => assert_eq!(back, tag),
            }
        }
    }

    /// A reply to something that was sent, right but for what the octets change.
    fn answer(&mut self, octets: &mut Octets<'_>) {
        if self.sent.is_empty() {
            return;
        }
        let (link, request) = self.sent[usize::from(octets.byte()) % self.sent.len()].clone();
        let request = Packet::parse(request.as_slice()).expect("what is sent is a packet");
        let (code, shape) = (Code(octets.byte() % 46), octets.byte());
        let mut draft = Draft::new(code, shape & 1 != 0);
        draft.push(REPLY_MESSAGE, "hello");
        let key = SharedKey::new(SECRET);
        let sealing = Sealing {
            draft,
            key: &key,
            identifier: request.identifier(),
            request_authenticator: request.authenticator(),
            proxy_states: &[],
        };
        let sealed = sealing.seal(&mut self.random).expect("a short reply");
        let mut reply = sealed.octets().to_vec();
        if shape & 2 != 0 {
            let at = usize::from(octets.byte()) % reply.len();
            reply[at] ^= octets.byte();
        }
        if self.receive(link, &reply) {
            let packet = Packet::parse(reply.as_slice()).expect("what is believed is a packet");
            packet.verify_reply(&key, &request.authenticator(), &Policy::OFF).expect("what is believed verifies");
        }
    }

    /// Whether the reply was believed.
    fn receive(&mut self, link: u32, octets: &[u8]) -> bool {
        match self.requester.handle(self.now, link, octets) {
            Receipt::Answer(answer) => {
                assert!(self.waiting.remove(&answer.tag), "answered twice");
                true
            }
            _ => false,
        }
    }

    fn drain(&mut self) {
        for _ in 0..100 {
            self.requester.seal(self.now, &mut self.random);
            self.sent.extend(self.requester.transmits().map(|(link, octets)| (link, octets.to_vec())));
            self.requester.clear_transmits();
            let mut idle = true;
            while let Some(event) = self.requester.poll_event() {
                idle = false;
                match event {
                    Event::LinkWanted(target) if self.links < 4 => {
                        self.links += 1;
                        self.requester.add_link(target, 250);
                    }
                    Event::LinkWanted(target) => self.requester.link_refused(self.now, target),
                    Event::Failed { tag, .. } => assert!(self.waiting.remove(&tag), "ended twice"),
                    _ => {}
                }
            }
            if idle {
                break;
            }
        }
        let surplus = self.sent.len().saturating_sub(64);
        self.sent.drain(..surplus);
        assert_eq!(self.requester.pending(), self.waiting.len());
    }
}

const SECRET: &str = "twelve octets or more";
