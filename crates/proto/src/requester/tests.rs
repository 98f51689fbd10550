//! The asking side under a virtual clock, on a network that loses, delays, doubles and forges.

mod chaos;
mod once;
mod rules;

use std::time::{Duration, Instant};

use ulna_attributes::rfc2865::{REPLY_MESSAGE, USER_NAME};
use ulna_wire::{Code, Counting, Draft, Packet, Policy, Sealed, Sealing, SharedKey};

use super::*;

/// A link and what is sent over it.
type Datagram = (u32, Vec<u8>);

/// Datagrams, and requests that failed.
type Drained = (Vec<Datagram>, Vec<(u32, Failed)>);

/// When something was due, and what was drained then.
type Advance = (Duration, Vec<Datagram>, Vec<(u32, Failed)>);

/// A requester, its clock, and what it sent.
struct Bench {
    requester: Requester<u32>,
    start: Instant,
    now: Instant,
    random: Counting,
    overdue: Vec<(RequestHandle, u32)>,
    unsent: Vec<(RequestHandle, u32)>,
}

impl Bench {
    fn new(targets: impl IntoIterator<Item = Target>) -> Self {
        Self::limited(RequesterLimits::default(), targets)
    }

    fn limited(limits: RequesterLimits, targets: impl IntoIterator<Item = Target>) -> Self {
        let start = Instant::now_for_tests();
        Self {
            requester: Requester::new(limits, targets),
            start,
            now: start,
            random: Counting::default(),
            overdue: Vec::new(),
            unsent: Vec::new(),
        }
    }

    fn ask(&mut self, question: Question, tag: u32) -> RequestHandle {
        self.requester.ask(self.now, question, tag).unwrap()
    }

    /// Drains the requester, opening each link that is wanted; gives the datagrams and the failures.
    fn drain(&mut self) -> Drained {
        let (mut sent, mut failed) = (Vec::new(), Vec::new());
        loop {
            self.requester.seal(self.now, &mut self.random);
            sent.extend(self.requester.transmits().map(|(link, octets)| (link, octets.to_vec())));
            self.requester.clear_transmits();
            let mut opened = false;
            while let Some(event) = self.requester.poll_event() {
                match event {
                    Event::LinkWanted(target) => {
                        self.requester.add_link(target, 0).unwrap();
                        opened = true;
                    }
                    Event::Failed { tag, why } => failed.push((tag, why)),
                    Event::Overdue { handle, target } => self.overdue.push((handle, target)),
                    Event::Unsent { handle, target } => self.unsent.push((handle, target)),
                    Event::Unsigned(_) => {}
                }
            }
            if !opened {
                return (sent, failed);
            }
        }
    }

    /// Goes to the next moment at which something is due, and drains; `None` where nothing is.
    fn advance(&mut self) -> Option<Advance> {
        self.now = self.requester.poll_timeout()?;
        self.requester.handle_timeout(self.now);
        let (sent, failed) = self.drain();
        Some((self.now - self.start, sent, failed))
    }
}

trait Clock {
    fn now_for_tests() -> Self;
}

impl Clock for Instant {
    #[allow(clippy::disallowed_methods, reason = "a virtual clock has to start somewhere")]
    fn now_for_tests() -> Self {
        Self::now()
    }
}

fn key(target: u32) -> SharedKey {
    SharedKey::new(format!("the secret of server {target}"))
}

fn targets(count: u32) -> Vec<Target> {
    (0..count).map(|target| Target::new(key(target))).collect()
}

fn access(tag: u32) -> Question {
    Question::new(Code::ACCESS_REQUEST).with(USER_NAME, &tag.to_string())
}

/// What a server with `key` answers.
fn answer(octets: &[u8], key: &SharedKey, code: Code, signed: bool, text: &str) -> Sealed {
    let request = Packet::parse(octets).unwrap();
    let mut draft = Draft::new(code, signed);
    draft.push(REPLY_MESSAGE, text);
    let (identifier, request_authenticator) = (request.identifier(), request.authenticator());
    Sealing { draft, key, identifier, request_authenticator, proxy_states: &[] }.seal(&mut Counting::default()).unwrap()
}

fn name(octets: &[u8], key: &SharedKey) -> u32 {
    let verified = Packet::parse(octets).unwrap().verify(key, &Policy::REQUIRE).unwrap();
    verified.get(USER_NAME).unwrap().parse().unwrap()
}
