//! Requests go out, replies come in.

use std::{
    collections::{HashMap, HashSet},
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
    sync::Arc,
    time::{Duration, Instant},
};

use tokio::sync::mpsc;
use ulna_attributes::microsoft::MS_CHAP2_SUCCESS;
use ulna_dictionary::{Dictionary, Pair, Reveal};
use ulna_net::{Options, Slab, Traffic, UdpLink};
use ulna_proto::{Answer, Demand, Event, Failed, Ignored, Receipt, Requester, RequesterLimits, Retransmission, Target};
use ulna_server::SystemRandom;
use ulna_wire::{Code, Packet, Random, SharedKey};

use super::{
    address::{Home, Route},
    filter,
    output::{Moved, Output, Summary},
    records::Record,
    request::{self, Command, Prepared},
};

/// What is to be done.
pub(super) struct Plan<'d> {
    pub(super) dictionary: &'d Dictionary,
    pub(super) records: &'d [Record<'d>],
    pub(super) command: Command,
    pub(super) home: Home,
    pub(super) key: SharedKey,
    pub(super) demand: Demand,
    pub(super) count: u32,
    pub(super) parallel: usize,
    pub(super) rate: Option<f64>,
    pub(super) identifier: Option<u8>,
    pub(super) tries: u32,
    pub(super) timeout: Duration,
}

/// Does it all.
pub(super) async fn run(plan: Plan<'_>, output: Output) -> Result<Summary, String> {
    // What cannot be built is said before anything is sent.
    for (number, record) in plan.records.iter().enumerate() {
        request::prepare(plan.dictionary, record, plan.command, plan.home, &mut SystemRandom)
            .map_err(|error| format!("({number}) {}: {error}", record.name))?;
    }
    let (sender, receiver) = mpsc::channel(QUEUE);
    let limits = RequesterLimits { pending: plan.parallel.max(1), links: LINKS };
    let exchange = Exchange {
        requester: Requester::new(limits, []),
        plan,
        output,
        routes: HashMap::new(),
        targets: Vec::new(),
        links: Vec::new(),
        sender,
        asked: HashMap::new(),
        sent: HashMap::new(),
        refused: HashSet::new(),
        serial: 0,
        summary: Summary::default(),
    };
    exchange.run(receiver).await
}

/// A request that waits.
struct Waiting {
    /// Which record it is made of.
    number: usize,
    /// Which of all requests it is.
    serial: u64,
    prepared: Prepared,
}

/// What came over a link: octets, or the news that nobody listens at its other end.
type News = (u32, Option<Vec<u8>>);

struct Exchange<'d> {
    plan: Plan<'d>,
    output: Output,
    requester: Requester<Box<Waiting>>,
    /// Which target stands for a route.
    routes: HashMap<Route, u32>,
    targets: Vec<Route>,
    links: Vec<Arc<UdpLink>>,
    sender: mpsc::Sender<News>,
    /// Which request had an identifier last: whom a bad reply is for.
    asked: HashMap<(u32, u8), usize>,
    /// The link and the identifier that a request went out with.
    sent: HashMap<u64, (u32, u8)>,
    /// Links whose other end refuses.
    refused: HashSet<u32>,
    serial: u64,
    summary: Summary,
}

impl Exchange<'_> {
    async fn run(mut self, mut receiver: mpsc::Receiver<News>) -> Result<Summary, String> {
        let records = self.plan.records.len();
        let mut jobs = (0..self.plan.count).flat_map(|_| 0..records).peekable();
        let start = Instant::now();
        let mut begun = 0_u32;
        loop {
            let now = Instant::now();
            self.requester.handle_timeout(now);
            let mut next_start = None;
            while jobs.peek().is_some() && self.requester.pending() < self.plan.parallel {
                if let Some(rate) = self.plan.rate {
                    let due = start + Duration::try_from_secs_f64(f64::from(begun) / rate).unwrap_or_default();
                    if due > now {
                        next_start = Some(due);
                        break;
                    }
                }
                if let Some(number) = jobs.next() {
                    self.ask(now, number)?;
                    begun = begun.saturating_add(1);
                }
            }
            self.drain(now)?;
            if self.requester.pending() == 0 && jobs.peek().is_none() {
                self.output.flush();
                return Ok(self.summary);
            }
            if self.requester.pending() < self.plan.parallel && next_start.is_none() && jobs.peek().is_some() {
                continue;
            }
            self.output.flush();
            let due = [self.requester.poll_timeout(), next_start].into_iter().flatten().min();
            let received = match due {
                Some(due) => tokio::time::timeout_at(due.into(), receiver.recv()).await.ok().flatten(),
                None => receiver.recv().await,
            };
            let mut more = received;
            while let Some((link, news)) = more {
                match news {
                    Some(octets) => self.receive(link, &octets),
                    None => drop(self.refused.insert(link)),
                }
                more = receiver.try_recv().ok();
            }
        }
    }

    fn ask(&mut self, now: Instant, number: usize) -> Result<(), String> {
        let Some(record) = self.plan.records.get(number) else { return Ok(()) };
        let plan = &self.plan;
        let mut prepared = request::prepare(plan.dictionary, record, plan.command, plan.home, &mut SystemRandom)
            .map_err(|error| format!("({number}) {}: {error}", record.name))?;
        let target = match self.routes.get(&prepared.route) {
            Some(target) => *target,
            None => {
                let target = self.requester.add_target(Target::new(plan.key.clone()).demanding(plan.demand));
                self.routes.insert(prepared.route, target);
                self.targets.push(prepared.route);
                target
            }
        };
        let policy = Retransmission::fixed(plan.timeout, plan.tries);
        let question = std::mem::replace(&mut prepared.question, ulna_proto::Question::new(Code(0)));
        let question = question.retransmit(policy).to([target]);
        let waiting = Box::new(Waiting { number, serial: self.serial, prepared });
        self.serial += 1;
        if self.requester.ask(now, question, waiting).is_err() {
            return Err("too many requests wait: lower -p".into());
        }
        Ok(())
    }

    fn drain(&mut self, now: Instant) -> Result<(), String> {
        loop {
            self.transmit(now);
            let mut opened = false;
            while let Some(event) = self.requester.poll_event() {
                match event {
                    Event::LinkWanted(target) => {
                        self.open(target)?;
                        opened = true;
                    }
                    Event::Failed { tag, why } => self.failed(&tag, why),
                    Event::Unsigned(target) => {
                        let server = self.targets.get(target as usize).map(|route| route.target.to_string());
                        self.output.warn(format_args!(
                            "{} sends no Message-Authenticator: update it (CVE-2024-3596); with -b such replies are dropped",
                            server.unwrap_or_default()
                        ));
                    }
                    _ => {}
                }
            }
            if !opened {
                return Ok(());
            }
        }
    }

    fn transmit(&mut self, now: Instant) {
        self.requester.seal(now, &mut SystemRandom);
        let mut traffic = Traffic::default();
        for (link, octets, waiting) in self.requester.tagged_transmits() {
            let (Some(socket), Some(&[code, identifier])) = (self.links.get(link as usize), octets.first_chunk())
            else {
                continue;
            };
            let from = shown_source(socket.address(), waiting.prepared.route.source);
            let moved = Moved { code: Code(code), identifier, from, to: socket.peer(), length: octets.len() };
            self.output.sent(&moved, &waiting.prepared.shown);
            self.asked.insert((link, identifier), waiting.number);
            self.sent.insert(waiting.serial, (link, identifier));
            // A refusal is news of an earlier datagram: this one gets another chance, and then its next try.
            if socket.try_send_one(octets, &mut traffic).is_err() {
                let _ = socket.try_send_one(octets, &mut traffic);
            }
        }
        self.requester.clear_transmits();
    }

    fn open(&mut self, target: u32) -> Result<(), String> {
        let Some(route) = self.targets.get(target as usize).copied() else { return Ok(()) };
        let any = if route.target.is_ipv4() { IpAddr::V4(Ipv4Addr::UNSPECIFIED) } else { Ipv6Addr::UNSPECIFIED.into() };
        let local = SocketAddr::new(route.source.unwrap_or(any), route.source_port);
        let link =
            UdpLink::connect_from(local, route.target, &Options::default()).map_err(|error| error.to_string())?;
        let link = Arc::new(link);
        let mut drawn = [0; 1];
        SystemRandom.fill(&mut drawn);
        let first = self.plan.identifier.unwrap_or(drawn[0]);
        let Some(number) = self.requester.add_link(target, first) else { return Ok(()) };
        self.links.push(Arc::clone(&link));
        tokio::spawn(read(number, link, self.sender.clone()));
        Ok(())
    }

    fn receive(&mut self, link: u32, octets: &[u8]) {
        let now = Instant::now();
        match self.requester.handle(now, link, octets) {
            Receipt::Answer(answer) => {
                let Some(socket) = self.links.get(link as usize).map(Arc::clone) else { return };
                self.answered(&socket, &answer);
            }
            Receipt::Ignored(Ignored::Late) => {}
            Receipt::Ignored(why) => {
                let number = octets.get(1).and_then(|identifier| self.asked.get(&(link, *identifier))).copied();
                let name = Packet::parse(octets).map_or_else(|_| "a packet".into(), |packet| packet.code().to_string());
                let text = format!("Reply verification failed: Received {name} is dropped: {why}");
                self.output.complain(number.unwrap_or_default(), text);
            }
            _ => {}
        }
    }

    fn failed(&mut self, waiting: &Waiting, why: Failed) {
        self.summary.lost += 1;
        let number = waiting.number;
        match why {
            Failed::TimedOut { tries, waited, ignored, .. } => {
                let (link, identifier) = self.sent.remove(&waiting.serial).unwrap_or_default();
                self.output.lost(number, identifier, link);
                let (target, seconds) = (waiting.prepared.route.target, waited.as_secs_f32());
                if self.refused.contains(&link) {
                    self.output.complain(number, format_args!("{target} refuses: nothing listens on that port"));
                } else if ignored.is_none() {
                    let text = format!(
                        "no reply from {target} after {tries} tries in {seconds:.1} s: is it running, does it know this \
                         address, is the shared secret the same?"
                    );
                    self.output.complain(number, text);
                }
            }
            other => self.output.complain(number, other),
        }
    }

    fn answered(&mut self, socket: &UdpLink, answer: &Answer<'_, Box<Waiting>>) {
        let Waiting { number, serial, prepared } = &*answer.tag;
        let (number, code) = (*number, answer.reply.code());
        self.sent.remove(serial);
        let Some(record) = self.plan.records.get(number) else { return };
        let reveal = Reveal { key: &self.plan.key, authenticator: *answer.reply.hidden_with() };
        let pairs = self.plan.dictionary.decode(answer.reply.body(), Some(reveal)).unwrap_or_default();
        self.output.response(number, &record.name, code);
        let (identifier, length) = (answer.reply.identifier(), answer.reply.octets().len());
        let moved = Moved { code, identifier, from: socket.peer(), to: socket.address(), length };
        self.output.received(&moved, || pairs.iter().map(ToString::to_string).collect());
        match code {
            Code::ACCESS_ACCEPT | Code::ACCOUNTING_RESPONSE | Code::COA_ACK | Code::DISCONNECT_ACK => {
                self.summary.accepted += 1;
            }
            Code::ACCESS_CHALLENGE => {}
            _ => self.summary.rejected += 1,
        }
        match verdict(record, prepared, answer, &pairs) {
            Ok(()) => self.summary.passed += 1,
            Err(complaint) => {
                self.summary.failed += 1;
                self.output.complain(number, format_args!("{}: {complaint}", record.name));
            }
        }
    }
}

/// Whether a reply is what it has to be.
fn verdict(
    record: &Record<'_>,
    prepared: &Prepared,
    answer: &Answer<'_, Box<Waiting>>,
    pairs: &[Pair<'_>],
) -> Result<(), String> {
    let code = answer.reply.code();
    if let (Some(first), false) = (prepared.expected.first(), prepared.expected.contains(&code)) {
        return Err(format!("Expected {first} got {code}"));
    }
    // RFC 2759 s.5: a peer that gets no proof, or a wrong one, must not go on.
    if let (Some(proof), Code::ACCESS_ACCEPT) = (&prepared.proof, code) {
        match answer.reply.raw(MS_CHAP2_SUCCESS) {
            None => {
                return Err("MS-CHAP2-Success is missing: the server does not prove that it knows the password".into());
            }
            Some(success) if !proof.is_proven_by(success) => {
                return Err("MS-CHAP2-Success is wrong: the server does not prove that it knows the password".into());
            }
            Some(_) => {}
        }
    }
    let Some(items) = &record.filter else { return Ok(()) };
    let items: Vec<_> =
        items.iter().filter(|pair| !pair.definition().is_some_and(|known| known.is_internal())).collect();
    filter::check(&items, pairs).map_err(|why| format!("Response for failed filter: {why}"))
}

/// The address that is shown for a request: radclient does not know which one the kernel takes either.
fn shown_source(bound: SocketAddr, asked: Option<IpAddr>) -> SocketAddr {
    let any = if bound.is_ipv4() { IpAddr::V4(Ipv4Addr::UNSPECIFIED) } else { Ipv6Addr::UNSPECIFIED.into() };
    SocketAddr::new(asked.unwrap_or(any), bound.port())
}

/// Receives from one link.
async fn read(number: u32, link: Arc<UdpLink>, sender: mpsc::Sender<News>) {
    let (mut slab, mut traffic) = (Slab::with_capacity(SLAB), Traffic::default());
    loop {
        match link.receive(&mut slab, &mut traffic).await {
            Ok(_) => {
                for datagram in slab.datagrams() {
                    if sender.send((number, Some(datagram.octets.to_vec()))).await.is_err() {
                        return;
                    }
                }
            }
            Err(error) if error.kind() == std::io::ErrorKind::ConnectionRefused => {
                if sender.send((number, None)).await.is_err() {
                    return;
                }
            }
            Err(_) => tokio::time::sleep(PAUSE).await,
        }
    }
}

const QUEUE: usize = 4_096;
const LINKS: usize = 256;
const SLAB: usize = 16;
const PAUSE: Duration = Duration::from_millis(20);
