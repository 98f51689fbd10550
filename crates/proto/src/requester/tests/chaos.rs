//! Many requests on a bad network, against the three promises.

use std::collections::{BTreeMap, HashMap};

use proptest::prelude::*;

use super::*;

/// What the network does to one datagram.
#[derive(Debug, Clone, Copy)]
enum Fate {
    Lost,
    /// Arrives after so many milliseconds.
    After(u64),
    /// Arrives twice.
    Twice(u64, u64),
    /// Arrives, and somebody sends a forgery before the reply.
    Forged(u64),
}

fn fate() -> impl Strategy<Value = Fate> {
    prop_oneof![
        2 => Just(Fate::Lost),
        3 => (0..9_000_u64).prop_map(Fate::After),
        1 => (0..9_000_u64, 0..20_000_u64).prop_map(|(a, b)| Fate::Twice(a, b)),
        1 => (0..9_000_u64).prop_map(Fate::Forged),
    ]
}

#[derive(Debug, Clone, Copy)]
struct Ask {
    at: u64,
    accounting: bool,
    growing: bool,
    abandoned_after: Option<u64>,
}

fn ask() -> impl Strategy<Value = Ask> {
    (0..20_000_u64, any::<bool>(), any::<bool>(), proptest::option::weighted(0.1, 0..10_000_u64))
        .prop_map(|(at, accounting, growing, abandoned_after)| Ask { at, accounting, growing, abandoned_after })
}

enum Happening {
    Asks(u32, Ask),
    Abandons(RequestHandle),
    Arrives(u32, Vec<u8>),
}

struct World {
    bench: Bench,
    queue: BTreeMap<(u64, u64), Happening>,
    sequence: u64,
    fates: Vec<Fate>,
    next_fate: usize,
    /// How often each tag came back.
    ended: HashMap<u32, u32>,
    /// Who has an identifier.
    users: HashMap<(u32, u8), u32>,
    /// The identifiers that a request has, the newest last.
    held: HashMap<u32, VecDeque<(u32, u8)>>,
    /// Which server a link leads to.
    homes: HashMap<u32, u32>,
}

impl World {
    fn schedule(&mut self, at: u64, what: Happening) {
        self.sequence += 1;
        self.queue.insert((at, self.sequence), what);
    }

    fn millis(&self) -> u64 {
        u64::try_from((self.bench.now - self.bench.start).as_millis()).unwrap()
    }

    fn drain(&mut self) {
        // The links' targets are told by which secret the requests on them are signed with.
        let (sent, failed) = self.bench.drain();
        for (tag, _) in failed {
            *self.ended.entry(tag).or_default() += 1;
        }
        for (link, octets) in sent {
            self.transmit(link, octets);
        }
    }

    fn transmit(&mut self, link: u32, octets: Vec<u8>) {
        let request = Packet::parse(octets.as_slice()).unwrap();
        let home = *self.homes.entry(link).or_insert_with(|| {
            (0..2).find(|&home| request.clone().verify(&key(home), &Policy::REQUIRE).is_ok()).unwrap()
        });
        let tag = name(&octets, &key(home));
        if self.ended.contains_key(&tag) {
            panic!("request {tag} is over and still goes out");
        }
        let identifier = (link, request.identifier());
        let held = self.held.entry(tag).or_default();
        if held.back() != Some(&identifier) {
            held.push_back(identifier);
        }
        // The requester gives the oldest of more than four identifiers of one request back.
        if held.len() > 4
            && let Some(oldest) = held.pop_front()
        {
            self.users.remove(&oldest);
        }
        if let Some(user) = self.users.insert(identifier, tag) {
            assert!(user == tag || self.ended.contains_key(&user), "{user} and {tag} share an identifier");
        }
        let code = match request.code() {
            Code::ACCOUNTING_REQUEST => Code::ACCOUNTING_RESPONSE,
            _ => Code::ACCESS_ACCEPT,
        };
        let honest = answer(&octets, &key(home), code, code != Code::ACCOUNTING_RESPONSE, &tag.to_string());
        let honest = || Happening::Arrives(link, honest.octets().to_vec());
        let now = self.millis();
        let fate = self.fates[self.next_fate % self.fates.len()];
        self.next_fate += 1;
        match fate {
            Fate::Lost => {}
            Fate::After(delay) => self.schedule(now + delay, honest()),
            Fate::Twice(one, other) => {
                self.schedule(now + one, honest());
                self.schedule(now + other, honest());
            }
            Fate::Forged(delay) => {
                let guess = SharedKey::new("a guess");
                for signed in [true, false] {
                    let forged = answer(&octets, &guess, code, signed, "forged").octets().to_vec();
                    self.schedule(now + delay / 2, Happening::Arrives(link, forged));
                }
                let mut bent = answer(&octets, &key(home), code, code != Code::ACCOUNTING_RESPONSE, "forged");
                let mut octets = std::mem::take(&mut bent).octets().to_vec();
                *octets.last_mut().unwrap() ^= 1;
                self.schedule(now + delay / 2, Happening::Arrives(link, octets));
                self.schedule(now + delay, honest());
            }
        }
    }

    fn happen(&mut self, what: Happening) {
        match what {
            Happening::Asks(tag, ask) => {
                let code = if ask.accounting { Code::ACCOUNTING_REQUEST } else { Code::ACCESS_REQUEST };
                let policy = crate::Retransmission::ACCESS;
                let mut question = Question::new(code).with(USER_NAME, &tag.to_string()).retransmit(policy).to([0, 1]);
                if ask.growing {
                    question = question.delayed(0);
                }
                let handle = self.bench.ask(question, tag);
                if let Some(after) = ask.abandoned_after {
                    self.schedule(ask.at + after, Happening::Abandons(handle));
                }
            }
            Happening::Abandons(handle) => {
                if let Some(tag) = self.bench.requester.abandon(handle) {
                    *self.ended.entry(tag).or_default() += 1;
                }
            }
            Happening::Arrives(link, octets) => {
                if let Receipt::Answer(answer) = self.bench.requester.handle(self.bench.now, link, &octets) {
                    assert_eq!(answer.reply.get(REPLY_MESSAGE).unwrap(), answer.tag.to_string(), "another's reply");
                    *self.ended.entry(answer.tag).or_default() += 1;
                }
            }
        }
    }

    fn run(&mut self) {
        loop {
            self.drain();
            let due = self.bench.requester.poll_timeout().map(|due| due - self.bench.start);
            let next = self.queue.keys().next().map(|(at, _)| Duration::from_millis(*at));
            match (due, next) {
                (None, None) => return,
                (Some(due), next) if next.is_none_or(|next| due <= next) => {
                    self.bench.now = self.bench.start + due;
                    self.bench.requester.handle_timeout(self.bench.now);
                }
                _ => {
                    let ((at, _), what) = self.queue.pop_first().unwrap();
                    self.bench.now = self.bench.start + Duration::from_millis(at);
                    self.happen(what);
                }
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    /// Every request ends exactly once; no identifier has two users at once; no forged reply is believed.
    #[test]
    fn requests_end_once_on_any_network(
        asks in proptest::collection::vec(ask(), 1..400),
        fates in proptest::collection::vec(fate(), 1..200),
        pending_links in 1..3_usize,
    ) {
        let limits = RequesterLimits { pending: 1_000, links: pending_links };
        let mut world = World {
            bench: Bench::limited(limits, targets(2)),
            queue: BTreeMap::new(),
            sequence: 0,
            fates,
            next_fate: 0,
            ended: HashMap::new(),
            users: HashMap::new(),
            held: HashMap::new(),
            homes: HashMap::new(),
        };
        let count = u32::try_from(asks.len()).unwrap();
        for (tag, ask) in (0..).zip(asks) {
            world.schedule(ask.at, Happening::Asks(tag, ask));
        }
        world.run();
        for tag in 0..count {
            prop_assert_eq!(world.ended.get(&tag), Some(&1), "request {}", tag);
        }
        prop_assert_eq!(world.bench.requester.pending(), 0);
        for target in 0..2 {
            let counters = world.bench.requester.counters(target);
            prop_assert_eq!((counters.auth.pending_requests, counters.acct.pending_requests), (0, 0));
        }
    }
}
