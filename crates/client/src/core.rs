//! The engine and its sockets.

mod tasks;

use std::{
    io,
    net::SocketAddr,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use tokio::{
    runtime::Handle,
    sync::{Notify, oneshot},
    task::AbortHandle,
};
use ulna_net::{Links, OpenError, Slab, Traffic, UdpLink};
use ulna_proto::{Answer, ClientCounters, Event, Failed, Question, Receipt, RequestHandle, Requester};
use ulna_wire::Code;

use crate::{Builder, Error, Reply, Server, random::Pool};

/// What the clones of a client and their tasks share.
pub(crate) struct Shared {
    core: Mutex<Core>,
    alarm: Notify,
    servers: Arc<[Server]>,
    runtime: Handle,
}

/// What stands behind the lock, which is held for microseconds and never over an await.
struct Core {
    requester: Requester<Waiter>,
    random: Pool,
    links: Links,
    keeper: Option<AbortHandle>,
    /// By the numbers of links: the server, and who reads.
    readers: Vec<(u32, AbortHandle)>,
    builder: Builder,
    /// When the timekeeper wakes.
    wakes_at: Option<Instant>,
    swept_at: Instant,
    homes: Vec<Home>,
    orders: Orders,
}

/// In which order servers are asked, and until when that is right.
#[derive(Default)]
struct Orders {
    access: Arc<[u32]>,
    accounting: Arc<[u32]>,
    until: Option<Instant>,
}

/// What is known of a server's health.
#[derive(Default)]
struct Home {
    /// Until when it is asked last, as another had to answer in its stead.
    rests_until: Option<Instant>,
    /// When its host last said that nothing listens there.
    refused_at: Option<Instant>,
    /// Why there is no socket.
    open_error: Option<OpenError>,
}

/// Who waits for the reply.
struct Waiter {
    sender: oneshot::Sender<Result<Reply, Error>>,
    first: u32,
}

/// A request on its way.
pub(crate) struct Asked {
    pub(crate) handle: RequestHandle,
    pub(crate) receiver: oneshot::Receiver<Result<Reply, Error>>,
}

impl Shared {
    /// Starts the task that keeps time.
    pub(crate) fn start(builder: Builder) -> Result<Arc<Self>, Error> {
        let servers: Arc<[Server]> = builder.servers.as_slice().into();
        let mut core = Core {
            requester: Requester::new(builder.limits, servers.iter().map(Server::target)),
            random: Pool::new()?,
            links: Links::new(),
            keeper: None,
            readers: Vec::new(),
            wakes_at: None,
            swept_at: Instant::now(),
            homes: servers.iter().map(|_| Home::default()).collect(),
            orders: Orders::default(),
            builder,
        };
        core.put_in_order(&servers, Instant::now());
        let (core, alarm) = (Mutex::new(core), Notify::new());
        let shared = Arc::new(Self { core, alarm, servers, runtime: Handle::current() });
        let keeper = shared.runtime.spawn(tasks::keep_time(Arc::clone(&shared))).abort_handle();
        shared.lock().keeper = Some(keeper);
        Ok(shared)
    }

    /// Asks a question of `server`, or of those that fit its code.
    pub(crate) fn ask(self: &Arc<Self>, mut question: Question, server: Option<u32>) -> Result<Asked, Error> {
        let now = Instant::now();
        let mut core = self.lock();
        if core.keeper.as_ref().is_none_or(AbortHandle::is_finished) {
            return Err(Error::Gone);
        }
        question.retransmission = question.retransmission.or(core.builder.retransmission);
        if question.code == Code::ACCOUNTING_REQUEST && question.retransmission.is_none() {
            // Somebody awaits this: unlike a spooler it cannot go on for ever.
            let policy = ulna_proto::Retransmission { duration: PATIENCE, ..ulna_proto::Retransmission::ACCOUNTING };
            question.retransmission = Some(policy);
        }
        question.targets = match server {
            Some(server) => Arc::new([server]),
            None => core.order(&self.servers, question.code, now),
        };
        let first = *question.targets.first().ok_or(Error::NoServer { code: question.code })?;
        let (sender, receiver) = oneshot::channel();
        let Ok(handle) = core.requester.ask(now, question, Waiter { sender, first }) else {
            return Err(Error::Busy { pending: core.requester.pending() });
        };
        self.flush(&mut core, now);
        let due = core.requester.poll_timeout();
        if core.wakes_at.is_none() || due.is_some_and(|due| core.wakes_at.is_some_and(|wakes| due < wakes)) {
            self.alarm.notify_one();
        }
        Ok(Asked { handle, receiver })
    }

    /// Sends a request again as it is.
    pub(crate) fn resend(self: &Arc<Self>, handle: RequestHandle) {
        let (mut core, now) = (self.lock(), Instant::now());
        if core.requester.resend(now, handle) {
            self.flush(&mut core, now);
        }
    }

    pub(crate) fn servers(&self) -> &[Server] {
        &self.servers
    }

    pub(crate) fn counters(&self) -> Vec<(SocketAddr, ClientCounters)> {
        let core = self.lock();
        (0..)
            .zip(self.servers.iter())
            .map(|(number, server)| (server.address(), core.requester.counters(number)))
            .collect()
    }

    pub(crate) fn sockets(&self) -> usize {
        self.lock().links.len()
    }

    pub(crate) fn traffic(&self) -> Traffic {
        self.lock().links.traffic
    }

    pub(crate) fn nas_identifier(&self) -> Arc<str> {
        Arc::clone(&self.lock().builder.nas_identifier)
    }

    /// Fills octets with randomness.
    pub(crate) fn random<const N: usize>(&self) -> [u8; N] {
        let mut octets = [0; N];
        ulna_wire::Random::fill(&mut self.lock().random, &mut octets);
        octets
    }

    /// Ends all tasks.
    pub(crate) fn stop(&self) {
        let core = self.lock();
        for task in core.keeper.iter().chain(core.readers.iter().map(|(_, reader)| reader)) {
            task.abort();
        }
    }

    fn lock(&self) -> MutexGuard<'_, Core> {
        self.core.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Sends what is to be sent, opens the sockets that are wanted, and tells of failures.
    fn flush(self: &Arc<Self>, core: &mut Core, now: Instant) {
        loop {
            core.transmit(now);
            for (number, link) in core.links.renew(now) {
                self.replace(core, number, link);
            }
            let mut opened = false;
            while let Some(event) = core.requester.poll_event() {
                match event {
                    Event::LinkWanted(target) => opened |= self.open(core, now, target),
                    Event::Failed { tag, why } => core.fail(&self.servers, now, tag, why),
                    // Whoever asks once knows where else to ask, and has to hear of it now.
                    Event::Unsent { handle, target } => {
                        if let Some(waiter) = core.requester.abandon(handle) {
                            core.fail(&self.servers, now, waiter, Failed::NoLink { target });
                        }
                    }
                    Event::Unsigned(target) => self.warn(target),
                    _ => {}
                }
            }
            if !opened {
                break;
            }
        }
        if core.links.blocked().is_some() {
            // The timekeeper waits for room in the send buffer.
            self.alarm.notify_one();
        }
    }

    fn warn(&self, target: u32) {
        if let Some(server) = self.servers.get(target as usize) {
            tracing::warn!(
                server = %server.address(),
                "replies carry no Message-Authenticator: update the server so that it signs (CVE-2024-3596)"
            );
        }
    }

    /// Opens another socket to a server; returns whether the engine has to be drained again.
    fn open(self: &Arc<Self>, core: &mut Core, now: Instant, target: u32) -> bool {
        let Some(server) = self.servers.get(target as usize) else { return false };
        let options = core.builder.options;
        let opened = match core.builder.local {
            None => UdpLink::connect(server.address(), &options),
            Some(local) => UdpLink::connect_from(SocketAddr::new(local, 0), server.address(), &options),
        };
        match opened {
            Ok(link) => {
                let mut first = [0; 1];
                ulna_wire::Random::fill(&mut core.random, &mut first);
                let Some(number) = core.requester.add_link(target, first[0]) else { return false };
                let link = Arc::new(link);
                core.links.add(Arc::clone(&link));
                let reading = tasks::read(Arc::clone(self), number, target, link);
                core.readers.push((target, self.runtime.spawn(reading).abort_handle()));
            }
            Err(error) => {
                tracing::warn!(server = %server.address(), %error, "no socket to ask with");
                if let Some(home) = core.homes.get_mut(target as usize) {
                    home.open_error = Some(error);
                }
                core.requester.link_refused(now, target);
            }
        }
        true
    }

    /// Reads from a link that leaves from another address than the one before it.
    fn replace(self: &Arc<Self>, core: &mut Core, number: u32, link: Arc<UdpLink>) {
        let Some((target, reader)) = core.readers.get_mut(number as usize) else { return };
        tracing::info!(server = %link.peer(), address = %link.address(), "asked from another address: the way has changed");
        reader.abort();
        *reader = self.runtime.spawn(tasks::read(Arc::clone(self), number, *target, link)).abort_handle();
    }

    /// Takes in a batch of datagrams.
    fn receive(self: &Arc<Self>, number: u32, slab: &Slab, traffic: &mut Traffic) {
        let now = Instant::now();
        let mut core = self.lock();
        core.links.traffic += std::mem::take(traffic);
        for datagram in slab.datagrams() {
            match core.requester.handle(now, number, datagram.octets) {
                Receipt::Answer(answer) => core.answered(&self.servers, now, answer),
                Receipt::Ignored(why) => tracing::debug!(server = %datagram.source, %why, "dropped a reply"),
                _ => {}
            }
        }
        self.flush(&mut core, now);
    }
}

impl Core {
    /// Which servers to ask for a request with this code, and in which order.
    fn order(&mut self, servers: &[Server], code: Code, now: Instant) -> Arc<[u32]> {
        if self.orders.until.is_some_and(|until| until <= now) {
            self.put_in_order(servers, now);
        }
        Arc::clone(if code == Code::ACCOUNTING_REQUEST { &self.orders.accounting } else { &self.orders.access })
    }

    /// Puts the servers in order: those that rest come last.
    fn put_in_order(&mut self, servers: &[Server], now: Instant) {
        let order = |accounting: bool| {
            let fits = (0..).zip(servers.iter().zip(&self.homes));
            let fits = fits.filter(|(_, (server, _))| server.is_for_accounting() == accounting);
            let (resting, awake): (Vec<_>, Vec<_>) =
                fits.partition(|(_, (_, home))| home.rests_until.is_some_and(|until| now < until));
            awake.into_iter().chain(resting).map(|(number, _)| number).collect()
        };
        let until = self.homes.iter().filter_map(|home| home.rests_until).filter(|until| now < *until).min();
        self.orders = Orders { access: order(false), accounting: order(true), until };
    }

    fn transmit(&mut self, now: Instant) {
        self.requester.seal(now, &mut self.random);
        self.links.send(self.requester.transmits());
        self.requester.clear_transmits();
    }

    fn answered(&mut self, servers: &Arc<[Server]>, now: Instant, answer: Answer<'_, Waiter>) {
        if answer.target != answer.tag.first
            && let Some(silent) = self.homes.get_mut(answer.tag.first as usize)
        {
            silent.rests_until = now.checked_add(REST);
            if let Some(home) = self.homes.get_mut(answer.target as usize) {
                home.rests_until = None;
            }
            self.put_in_order(servers, now);
        }
        let packet = answer.reply.to_owned(Vec::with_capacity(answer.reply.octets().len()));
        let reply = Reply::new(packet, Arc::clone(servers), answer.target, answer.tries, answer.round_trip);
        // Whoever waited may have gone.
        let _ = answer.tag.sender.send(Ok(reply));
    }

    fn fail(&mut self, servers: &[Server], now: Instant, waiter: Waiter, why: Failed) {
        let home = |target: u32| (servers.get(target as usize), target as usize);
        let error = match why {
            Failed::TimedOut { target, tries, waited, ignored } => {
                let (Some(server), at) = home(target) else { return };
                let (server, refused) = (server.address(), self.homes.get(at).and_then(|home| home.refused_at));
                match ignored {
                    Some(why) => Error::Unbelievable { server, why },
                    None if refused.is_some_and(|at| now.saturating_duration_since(at) <= waited) => {
                        Error::Refused { server, tries }
                    }
                    None => Error::NoReply { server, tries, waited },
                }
            }
            Failed::Unsendable(error) => Error::Request(error),
            Failed::NoLink { target } => {
                let (Some(server), at) = home(target) else { return };
                let error = self.homes.get_mut(at).and_then(|home| home.open_error.take());
                let known = |error: &OpenError| error.kind();
                let kind = error.as_ref().map_or(io::ErrorKind::Other, known);
                Error::Socket(error.unwrap_or_else(|| OpenError::Failed {
                    address: server.address(),
                    step: "opening a socket",
                    source: kind.into(),
                }))
            }
            _ => return,
        };
        let _ = waiter.sender.send(Err(error));
    }
}

/// How long a server that another had to stand in for is asked last.
const REST: Duration = Duration::from_secs(30);
/// How long an accounting record is tried for.
const PATIENCE: Duration = Duration::from_secs(30);
