//! Workers: a thread each, with its own sockets and its own responder.

use std::{
    cell::RefCell,
    collections::VecDeque,
    io,
    net::{IpAddr, SocketAddr},
    rc::Rc,
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant, SystemTime},
};

use arrayvec::ArrayVec;
use tokio::{
    runtime::Handle,
    sync::{Notify, mpsc, oneshot},
    task::LocalSet,
};
use ulna_net::{BATCH, Outbox, Outgoing, Slab, Traffic, UdpPort};
use ulna_proto::{
    Abandon, Admission, Arrival, Delivery, Learned, Limits, Path, Peers, Port, Responder, ServerCounters, Ticket,
};
use ulna_wire::Code;

use crate::{
    Access, Accounting, Consequence, Exchange, Fault, Observer, Reason, Reply, Request, SystemRandom,
    fault::TimedOut,
    hashing::Hashing,
    observer::Asked,
    request::{Inner, proxy_states_length},
    runner::{MakeRunner, Run, Running, Started},
};

/// What all workers of a server share.
#[derive(Clone)]
pub(crate) struct Shared {
    pub(crate) access: Option<MakeRunner<Access>>,
    pub(crate) accounting: Option<MakeRunner<Accounting>>,
    pub(crate) observer: Arc<dyn Observer>,
    pub(crate) hashing: Arc<Hashing>,
    pub(crate) learned: Arc<Learned>,
    /// Where handlers that have to wait go on: the runtime that the server was started in.
    pub(crate) handle: Handle,
    pub(crate) request_timeout: Duration,
}

/// A listening socket of one worker.
pub(crate) struct Listener {
    pub(crate) number: u16,
    pub(crate) port: Port,
    pub(crate) socket: UdpPort,
}

/// What a worker is told.
pub(crate) enum Command {
    Reload(Arc<Peers>, Limits),
    Count(oneshot::Sender<WorkerCounts>),
    Stop(Duration),
}

/// What one worker counted.
#[derive(Debug, Clone)]
pub(crate) struct WorkerCounts {
    pub(crate) total: ServerCounters,
    pub(crate) by_peer: Vec<ServerCounters>,
    pub(crate) peers: Arc<Peers>,
    pub(crate) traffic: Traffic,
    pub(crate) pending: usize,
}

/// Runs a worker until it is stopped. Called on a thread of its own.
///
/// # Errors
///
/// Where the runtime cannot be made.
pub(crate) fn run(
    shared: Shared,
    listeners: Vec<Listener>,
    peers: Arc<Peers>,
    limits: Limits,
    commands: mpsc::UnboundedReceiver<Command>,
) -> io::Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let sockets: Vec<_> = listeners.into_iter().map(Rc::new).collect();
    let worker = Rc::new(RefCell::new(Worker {
        responder: Responder::new(limits, peers, Arc::clone(&shared.learned)),
        access: shared.access.as_ref().map(|make| make()),
        accounting: shared.accounting.as_ref().map(|make| make()),
        sockets: sockets.clone(),
        outbox: Outbox::new(),
        traffic: Traffic::default(),
        completions: Arc::default(),
        unsent: Vec::new(),
        spare: Vec::new(),
        unsafe_yet: VecDeque::new(),
        waiting: 0,
        stopping: false,
        asleep_until: None,
        wake: Rc::default(),
        shared,
    }));
    worker.borrow().attach();
    let local = LocalSet::new();
    for socket in sockets {
        local.spawn_local(listen(Rc::clone(&worker), socket));
    }
    local.spawn_local(finish_waiting(Rc::clone(&worker)));
    local.spawn_local(send_unsent(Rc::clone(&worker)));
    local.spawn_local(keep_time(Rc::clone(&worker)));
    local.block_on(&runtime, obey(worker, commands));
    Ok(())
}

struct Worker {
    responder: Responder,
    access: Option<Box<dyn Run<Access>>>,
    accounting: Option<Box<dyn Run<Accounting>>>,
    sockets: Vec<Rc<Listener>>,
    outbox: Outbox,
    traffic: Traffic,
    completions: Arc<Completions>,
    /// Replies that the kernel had no room for.
    unsent: Vec<Unsent>,
    /// Buffers of requests that are done.
    spare: Vec<Vec<u8>>,
    /// How many handlers go on beside the worker, also for requests that others have taken the place of.
    waiting: usize,
    /// No new requests are taken.
    stopping: bool,
    /// Acknowledgements of events that are not durable yet, in the order of recording.
    unsafe_yet: VecDeque<(Ticket, Request<Accounting>, Reply<Accounting>)>,
    /// Until when the task that keeps time sleeps; none: until it is woken.
    asleep_until: Option<Instant>,
    wake: Rc<Wake>,
    shared: Shared,
}

/// What wakes the local tasks of a worker.
#[derive(Default)]
struct Wake {
    timer: Notify,
    unsent: Notify,
}

struct Unsent {
    listener: u16,
    target: SocketAddr,
    source: Option<IpAddr>,
    octets: Vec<u8>,
}

/// Handlers that had to wait and are done.
#[derive(Default)]
struct Completions {
    queue: Mutex<Vec<Completion>>,
    notify: Notify,
}

enum Completion {
    Access(Ticket, Request<Access>, Result<Reply<Access>, Fault>),
    Accounting(Ticket, Request<Accounting>, Result<Reply<Accounting>, Fault>),
}

type Conclude<X> = fn(Ticket, Request<X>, Result<Reply<X>, Fault>) -> Completion;

impl Completions {
    fn push(&self, completion: Completion) {
        let mut queue = self.queue.lock().unwrap_or_else(PoisonError::into_inner);
        queue.push(completion);
        // One wake is enough for all that come before it is heard.
        if queue.len() == 1 {
            self.notify.notify_one();
        }
    }

    fn take(&self) -> Vec<Completion> {
        std::mem::take(&mut *self.queue.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

async fn listen(worker: Rc<RefCell<Worker>>, listener: Rc<Listener>) {
    let mut slab = Slab::new();
    let mut traffic = Traffic::default();
    loop {
        match listener.socket.receive(&mut slab, &mut traffic).await {
            Ok(_) => {
                let mut worker = worker.borrow_mut();
                worker.take_in(&listener, &slab);
                worker.traffic += std::mem::take(&mut traffic);
            }
            Err(error) => {
                // An error of one datagram is counted by `net`; what comes out here is the socket's, and must not spin.
                tracing::error!(target: "ulna::server", %error, address = %listener.socket.address(), "receiving failed: {error}");
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
        }
    }
}

async fn finish_waiting(worker: Rc<RefCell<Worker>>) {
    let completions = Arc::clone(&worker.borrow().completions);
    loop {
        completions.notify.notified().await;
        let done = completions.take();
        worker.borrow_mut().finish(done);
    }
}

async fn send_unsent(worker: Rc<RefCell<Worker>>) {
    let wake = Rc::clone(&worker.borrow().wake);
    loop {
        wake.unsent.notified().await;
        loop {
            let (unsent, sockets) = {
                let mut worker = worker.borrow_mut();
                (std::mem::take(&mut worker.unsent), worker.sockets.clone())
            };
            if unsent.is_empty() {
                break;
            }
            let (mut outbox, mut traffic) = (Outbox::with_capacity(1), Traffic::default());
            for reply in unsent {
                let Some(listener) = sockets.iter().find(|listener| listener.number == reply.listener) else {
                    continue;
                };
                let outgoing = || Outgoing { octets: &reply.octets, target: reply.target, source: reply.source };
                while listener.socket.try_send(&mut outbox, [outgoing()], &mut traffic) == 0 {
                    if listener.socket.writable().await.is_err() {
                        break;
                    }
                }
            }
            worker.borrow_mut().traffic += traffic;
        }
    }
}

async fn keep_time(worker: Rc<RefCell<Worker>>) {
    let wake = Rc::clone(&worker.borrow().wake);
    loop {
        // Under load something is due all the time: it is done together, a tick apart.
        let due = worker.borrow().responder.poll_timeout().map(|due| due.max(Instant::now() + TICK));
        worker.borrow_mut().asleep_until = due;
        match due {
            Some(due) => {
                tokio::select! {
                    () = tokio::time::sleep_until(due.into()) => {}
                    // Something is due earlier now.
                    () = wake.timer.notified() => continue,
                }
            }
            None => wake.timer.notified().await,
        }
        let mut worker = worker.borrow_mut();
        worker.responder.handle_timeout(Instant::now());
        worker.flush();
    }
}

async fn obey(worker: Rc<RefCell<Worker>>, mut commands: mpsc::UnboundedReceiver<Command>) {
    while let Some(command) = commands.recv().await {
        match command {
            Command::Reload(peers, limits) => worker.borrow_mut().responder.reload(peers, limits),
            Command::Count(reply) => {
                // Nobody listening any more is no matter.
                let _ = reply.send(worker.borrow().counts());
            }
            Command::Stop(grace) => {
                worker.borrow_mut().stopping = true;
                let end = Instant::now() + grace;
                while worker.borrow().owes() && Instant::now() < end {
                    tokio::time::sleep(Duration::from_millis(5)).await;
                }
                return;
            }
        }
    }
}

impl Worker {
    fn take_in(&mut self, listener: &Listener, slab: &Slab) {
        // A server that stops leaves new requests to the others: their senders ask there when they hear nothing.
        if self.stopping {
            return;
        }
        // Timers, tasks and sockets that a handler makes belong to the runtime that the server was started in.
        let handle = self.shared.handle.clone();
        let _guard = handle.enter();
        let now = Instant::now();
        let arrival = SystemTime::now();
        let arrivals = slab
            .datagrams()
            .map(|datagram| Arrival {
                path: Path {
                    listener: listener.number,
                    port: listener.port,
                    local: datagram.local,
                    source: datagram.source,
                },
                octets: datagram.octets,
            })
            .collect::<ArrayVec<_, BATCH>>();
        let mut admissions = ArrayVec::<_, BATCH>::new();
        self.responder.handle_batch(now, &arrivals, &mut admissions);
        for (admission, arrived) in admissions.into_iter().zip(&arrivals) {
            match admission {
                Admission::Deliver(delivery) => self.deliver(delivery, arrival),
                Admission::Discard { why, peer } => {
                    self.shared.observer.discarded(arrived.path.source, arrived.path.port, peer.as_ref(), why);
                }
                _ => {}
            }
        }
        self.flush();
    }

    fn deliver(&mut self, delivery: Delivery<'_>, arrival: SystemTime) {
        match (delivery.packet.code(), delivery.path.port) {
            (Code::STATUS_SERVER, port) => self.status(delivery, port),
            (Code::ACCESS_REQUEST, _) if self.access.is_some() => {
                let (ticket, rq) = self.request::<Access>(delivery, arrival, Code::ACCESS_ACCEPT);
                if self.shared.observer.shows_requests() {
                    self.shared.observer.access(&rq);
                }
                if self.is_full() {
                    return self.responder.abandon(ticket, Abandon::Full);
                }
                let started = self.access.as_mut().map(|runner| runner.start(rq.clone()));
                match started {
                    Some(Started::Done(result)) => self.conclude_access(ticket, rq, result),
                    Some(Started::Waiting(running)) => self.wait(ticket, rq, running, Completion::Access),
                    None => self.responder.abandon(ticket, Abandon::Ignored),
                }
            }
            (Code::ACCOUNTING_REQUEST, _) if self.accounting.is_some() => {
                let (ticket, rq) = self.request::<Accounting>(delivery, arrival, Code::ACCOUNTING_RESPONSE);
                if self.shared.observer.shows_requests() {
                    self.shared.observer.accounting(&rq);
                }
                if self.is_full() {
                    return self.responder.abandon(ticket, Abandon::Full);
                }
                let started = self.accounting.as_mut().map(|runner| runner.start(rq.clone()));
                match started {
                    Some(Started::Done(result)) => self.conclude_accounting(ticket, rq, result),
                    Some(Started::Waiting(running)) => self.wait(ticket, rq, running, Completion::Accounting),
                    None => self.responder.abandon(ticket, Abandon::Ignored),
                }
            }
            _ => self.responder.abandon(delivery.ticket, Abandon::Ignored),
        }
    }

    /// Whether as many wait as may wait. The responder bounds those who are owed a reply; handlers go on also for requests
    /// that others have taken the place of.
    fn is_full(&self) -> bool {
        self.waiting + self.unsafe_yet.len() >= self.responder.limits().pending
    }

    /// RFC 5997 s.4.2: the server says that it is alive, which on the accounting port means able to record.
    fn status(&mut self, delivery: Delivery<'_>, port: Port) {
        let (able, code) = match port {
            Port::Acct => (self.accounting.as_ref().is_none_or(|runner| runner.is_able()), Code::ACCOUNTING_RESPONSE),
            _ => (self.access.as_ref().is_none_or(|runner| runner.is_able()), Code::ACCESS_ACCEPT),
        };
        if !able {
            return self.responder.abandon(delivery.ticket, Abandon::NotRecorded);
        }
        let mut draft = self.responder.draft(&delivery.ticket, code, true);
        let mut proxy_states = Vec::new();
        for raw in delivery.packet.attributes().filter(|raw| raw.number == PROXY_STATE) {
            proxy_states.extend_from_slice(&[raw.number, raw.value.len() as u8 + 2]);
            proxy_states.extend_from_slice(raw.value);
        }
        draft.reserve(proxy_states.len());
        self.responder.reply(delivery.ticket, draft, proxy_states, false);
    }

    fn request<X: Exchange>(
        &mut self,
        delivery: Delivery<'_>,
        arrival: SystemTime,
        code: Code,
    ) -> (Ticket, Request<X>) {
        let draft = self.responder.draft(&delivery.ticket, code, true);
        let inner = Inner {
            proxy_states: proxy_states_length(delivery.packet.packet()),
            packet: delivery.packet.to_owned(self.spare.pop().unwrap_or_default()),
            peer: delivery.peer,
            path: delivery.path,
            arrived: delivery.arrived,
            arrival,
            hashing: Arc::clone(&self.shared.hashing),
            draft: Mutex::new(Some(draft)),
        };
        (delivery.ticket, Request::new(Arc::new(inner)))
    }

    /// Lets a handler that has to wait go on beside the worker.
    fn wait<X: Exchange>(&mut self, ticket: Ticket, rq: Request<X>, running: Running<X>, done: Conclude<X>) {
        let completions = Arc::clone(&self.completions);
        let limit = self.shared.request_timeout;
        self.waiting += 1;
        self.shared.handle.spawn(async move {
            let result = match tokio::time::timeout(limit, running).await {
                Ok(result) => result,
                Err(_) => Err(TimedOut(limit).into()),
            };
            completions.push(done(ticket, rq, result));
        });
    }

    fn finish(&mut self, done: Vec<Completion>) {
        self.waiting = self.waiting.saturating_sub(done.len());
        for completion in done {
            match completion {
                Completion::Access(ticket, rq, result) => self.conclude_access(ticket, rq, result),
                Completion::Accounting(ticket, rq, result) => self.conclude_accounting(ticket, rq, result),
            }
        }
        self.acknowledge();
        self.flush();
    }

    fn conclude_access(&mut self, ticket: Ticket, rq: Request<Access>, result: Result<Reply<Access>, Fault>) {
        let result = result.and_then(|reply| owes_nothing(&rq, reply));
        let result = match result {
            Err(fault) if fault.consequence() == Consequence::Refuse => {
                Ok(rq.refuse(Reason::Request(fault.to_string())))
            }
            other => other,
        };
        self.conclude(ticket, rq, result);
    }

    fn conclude_accounting(
        &mut self,
        ticket: Ticket,
        rq: Request<Accounting>,
        result: Result<Reply<Accounting>, Fault>,
    ) {
        match result {
            Ok(reply) if reply.safety().is_none() => self.unsafe_yet.push_back((ticket, rq, reply)),
            result => self.conclude(ticket, rq, result.and_then(safe)),
        }
    }

    /// Acknowledges what has become durable.
    fn acknowledge(&mut self) {
        while self.unsafe_yet.front().is_some_and(|(_, _, reply)| reply.safety().is_some()) {
            if let Some((ticket, rq, reply)) = self.unsafe_yet.pop_front() {
                self.conclude(ticket, rq, safe(reply));
            }
        }
    }

    /// Has handlers wake this worker when receipts are settled.
    fn attach(&self) {
        let completions = Arc::clone(&self.completions);
        let wake: Arc<dyn Fn() + Send + Sync> = Arc::new(move || completions.notify.notify_one());
        if let Some(runner) = &self.access {
            runner.attach(Arc::clone(&wake));
        }
        if let Some(runner) = &self.accounting {
            runner.attach(wake);
        }
    }

    fn conclude<X: Exchange>(&mut self, ticket: Ticket, rq: Request<X>, result: Result<Reply<X>, Fault>) {
        match result {
            Ok(reply) => match reply.into_parts() {
                (Some(draft), hold, reason) => {
                    if self.shared.observer.shows_requests() {
                        self.shared.observer.replied(Asked::of(&rq), &draft, reason.as_ref());
                    }
                    let proxy_states = rq.proxy_states();
                    self.responder.reply(ticket, draft, proxy_states, hold);
                }
                (None, ..) => self.responder.abandon(ticket, Abandon::Ignored),
            },
            Err(fault) => {
                self.shared.observer.failed(Asked::of(&rq), &fault);
                let why = match fault.consequence() {
                    Consequence::Silence(why) => why,
                    Consequence::Refuse => Abandon::NotRecorded,
                };
                self.responder.abandon(ticket, why);
            }
        }
        if self.spare.len() < SPARE
            && let Some(inner) = rq.into_inner()
        {
            self.spare.push(inner.packet.into_octets());
        }
    }

    /// Seals what was decided, and sends it.
    fn flush(&mut self) {
        for unsendable in self.responder.seal(Instant::now(), &mut SystemRandom) {
            self.shared.observer.unsendable(&unsendable.path, &unsendable.peer, &unsendable.error);
        }
        let due = self.responder.poll_timeout();
        if due.is_some_and(|due| self.asleep_until.is_none_or(|until| due + TICK < until)) {
            self.asleep_until = due;
            self.wake.timer.notify_one();
        }
        if self.responder.transmit_count() == 0 {
            return;
        }
        for listener in &self.sockets {
            let replies = || self.responder.transmits().filter(|(path, _)| path.listener == listener.number);
            let count = replies().count();
            let mut sent = 0;
            while sent < count {
                let outgoing = replies().skip(sent).map(|(path, octets)| Outgoing {
                    octets,
                    target: path.source,
                    source: path.local,
                });
                let settled = listener.socket.try_send(&mut self.outbox, outgoing, &mut self.traffic);
                if settled == 0 {
                    break;
                }
                sent += settled;
            }
            if sent < count {
                let room = MOST_UNSENT.saturating_sub(self.unsent.len());
                self.unsent.extend(replies().skip(sent).take(room).map(|(path, octets)| Unsent {
                    listener: path.listener,
                    target: path.source,
                    source: path.local,
                    octets: octets.to_vec(),
                }));
                self.wake.unsent.notify_one();
            }
        }
        self.responder.clear_transmits();
    }

    /// Whether somebody still waits for a reply that will come.
    fn owes(&self) -> bool {
        self.responder.pending() > 0 || self.responder.held() > 0 || !self.unsent.is_empty()
    }

    fn counts(&self) -> WorkerCounts {
        WorkerCounts {
            total: *self.responder.counters(),
            by_peer: self.responder.counters_by_peer().to_vec(),
            peers: Arc::clone(self.responder.peers()),
            traffic: self.traffic,
            pending: self.responder.pending(),
        }
    }
}

/// A reply whose event is durable, or the fault that it is not.
fn safe(reply: Reply<Accounting>) -> Result<Reply<Accounting>, Fault> {
    match reply.safety() {
        Some(Err(error)) => Err(Fault::not_recorded(error)),
        _ => Ok(reply),
    }
}

/// An MS-CHAPv2 client does not believe an accept without the proof that `answer` adds.
fn owes_nothing(rq: &Request<Access>, reply: Reply<Access>) -> Result<Reply<Access>, Fault> {
    let bare = |draft: &ulna_wire::Draft| draft.code() == Code::ACCESS_ACCEPT && !crate::access::has_success(draft);
    if rq.is_owed_proof() && reply.draft().is_some_and(bare) {
        return Err(Fault::new(
            "a bare `accept` of an MS-CHAPv2 request, which the client does not believe: use `answer`",
        ));
    }
    Ok(reply)
}

const PROXY_STATE: u8 = 33;
/// How late a reject that is held back may go out.
const TICK: Duration = Duration::from_millis(20);
/// How many buffers are kept for later requests.
const SPARE: usize = 1024;
/// How many replies wait for the kernel's send buffer; more are dropped, as the network drops them.
const MOST_UNSENT: usize = 4096;
