//! The engine of one worker, with its sockets and its clock.

use std::{
    io,
    net::SocketAddr,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError, Weak,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};

use tokio::{
    sync::Notify,
    task::{AbortHandle, JoinSet},
};
use ulna_net::{Links, Slab, Traffic, UdpLink};
use ulna_proto::{ClientCounters, RequestHandle};
use ulna_server::{Attachment, SystemRandom};

use super::{Current, Rider, Shared};
use crate::{Departure, Homes, Note, PlanError, Relay, RelayCounters, Service, Wish, relay::service_of};

/// The engine of one worker, with its sockets and its clock. Its tasks run on the worker's own thread.
pub(super) struct Station {
    core: Mutex<Core>,
    homes: Arc<Homes>,
    /// Something is to be sent, or is due earlier.
    alarm: Notify,
    shared: Weak<Shared>,
    worker: Attachment,
    retired: AtomicBool,
}

struct Core {
    relay: Relay<Rider>,
    links: Links,
    keeper: Option<AbortHandle>,
    /// By the numbers of links: the target, and who listens.
    listeners: Vec<(u32, AbortHandle)>,
    /// The timekeeper was woken, and has not come yet.
    stirred: bool,
}

impl Station {
    /// Starts the task that keeps time.
    pub(super) fn start(shared: &Arc<Shared>, current: &Current, worker: &Attachment) -> Result<Arc<Self>, PlanError> {
        let relay = Relay::new(Arc::clone(&current.plan), Arc::clone(&current.homes), shared.marker)?;
        // Nobody waits for longer than the server lets a request wait.
        let relay = relay.patience(worker.limit());
        let core = Core { relay, links: Links::new(), keeper: None, listeners: Vec::new(), stirred: false };
        let station = Arc::new(Self {
            core: Mutex::new(core),
            homes: Arc::clone(&current.homes),
            alarm: Notify::new(),
            shared: Arc::downgrade(shared),
            worker: worker.clone(),
            retired: AtomicBool::new(false),
        });
        let keeper = worker.runtime().spawn(keep_time(Arc::clone(&station))).abort_handle();
        station.lock().keeper = Some(keeper);
        Ok(station)
    }

    /// The name of a pool in the plan that it goes by.
    pub(super) fn pool(&self, number: u32) -> Option<Arc<str>> {
        self.lock().relay.plan().pools.get(number as usize).map(|pool| Arc::clone(&pool.name))
    }

    pub(super) const fn attachment(&self) -> &Attachment {
        &self.worker
    }

    /// Takes in a request of the worker. What is to be sent leaves when the worker has taken in its batch.
    pub(super) fn depart(&self, rider: Rider) -> Departure<Rider> {
        let mut core = self.lock();
        let departure = core.relay.depart(Instant::now(), rider);
        if matches!(departure, Departure::Gone(_)) {
            self.stir(&mut core);
        }
        departure
    }

    /// A client has asked again; tells whether its request is one of this engine's.
    pub(super) fn asked_again(&self, handle: RequestHandle, is_it: impl FnOnce(&Rider) -> bool) -> bool {
        let mut core = self.lock();
        if !core.relay.passenger(handle).is_some_and(is_it) {
            return false;
        }
        core.relay.asked_again(Instant::now(), handle);
        self.stir(&mut core);
        true
    }

    /// A client has given a request up; tells whether it is one of this engine's.
    pub(super) fn withdrawn(&self, handle: RequestHandle, is_it: impl FnOnce(&Rider) -> bool) -> bool {
        let mut core = self.lock();
        if !core.relay.passenger(handle).is_some_and(is_it) {
            return false;
        }
        // Nothing is to be sent, and what becomes of it has its time.
        core.relay.withdraw(handle)
    }

    /// No new requests come: it ends when the last one has.
    pub(super) fn retire(&self) {
        self.retired.store(true, Ordering::Release);
        self.alarm.notify_one();
    }

    /// Whether it has ended.
    pub(super) fn is_over(&self) -> bool {
        self.retired.load(Ordering::Acquire) && self.lock().relay.pending() == 0
    }

    /// Ends all tasks; those who wait get no answer.
    pub(super) fn stop(&self) {
        let mut core = self.lock();
        for rider in core.relay.give_up() {
            rider.strand("the proxy has stopped");
        }
        core.end();
        if let Some(keeper) = core.keeper.take() {
            keeper.abort();
        }
    }

    pub(super) fn homes(&self) -> &Homes {
        &self.homes
    }

    pub(super) fn counters(&self) -> RelayCounters {
        *self.lock().relay.counters()
    }

    pub(super) fn client_counters(&self, home: u32, service: Service) -> ClientCounters {
        self.lock().relay.client_counters(home, service)
    }

    pub(super) fn sockets(&self) -> usize {
        self.lock().links.len()
    }

    fn lock(&self) -> MutexGuard<'_, Core> {
        self.core.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn stir(&self, core: &mut Core) {
        if !std::mem::replace(&mut core.stirred, true) {
            self.alarm.notify_one();
        }
    }

    /// Sends what is to be sent, opens the sockets that are wanted, and answers what is answered.
    fn flush(self: &Arc<Self>, core: &mut Core, now: Instant) {
        let Some(shared) = self.shared.upgrade() else { return };
        loop {
            core.relay.seal(now, &mut SystemRandom);
            core.links.send(core.relay.transmits());
            core.relay.clear_transmits();
            for (number, link) in core.links.renew(now) {
                self.replace(core, number, link);
            }
            let mut opened = false;
            while let Some(wish) = core.relay.poll_wish() {
                match wish {
                    Wish::Link(target) => opened |= self.open(core, now, target),
                    Wish::Note(note) => shared.notes.take(now, &note, core.relay.plan()),
                }
            }
            if !opened {
                break;
            }
        }
        while let Some(arrival) = core.relay.poll_arrival() {
            if let Some(reply) = Rider::arrive(arrival, &shared, &self.homes) {
                core.relay.recycle(reply);
            }
        }
        if self.homes.has_changed() {
            shared.changed.notify_one();
        }
    }

    /// Listens to a link that leaves from another address than the one before it.
    fn replace(self: &Arc<Self>, core: &mut Core, number: u32, link: Arc<UdpLink>) {
        let Some((target, listener)) = core.listeners.get_mut(number as usize) else { return };
        let (home, address) = (link.peer(), link.address().ip());
        tracing::info!(target: "ulna::proxy", "home server {home} is asked from {address} now: the way there has changed");
        listener.abort();
        *listener = self.worker.runtime().spawn(listen(Arc::clone(self), number, *target, link)).abort_handle();
    }

    /// Opens another socket to a target; returns whether the engine has to be drained again.
    fn open(self: &Arc<Self>, core: &mut Core, now: Instant, target: u32) -> bool {
        let Some(server) = self.homes.server(target / 2) else { return false };
        let address = match service_of(target) {
            Service::Access => server.auth,
            Service::Accounting => server.acct,
        };
        let options = self.worker.socket_options().strangers(true);
        let _guard = self.worker.runtime().enter();
        let opened = match server.source {
            None => UdpLink::connect(address, &options),
            Some(local) => UdpLink::connect_from(SocketAddr::new(local, 0), address, &options),
        };
        match opened {
            Ok(link) => {
                let mut first = [0; 1];
                ulna_wire::Random::fill(&mut SystemRandom, &mut first);
                let Some(number) = core.relay.add_link(target, first[0]) else { return false };
                let link = Arc::new(link);
                core.links.add(Arc::clone(&link));
                let listening = listen(Arc::clone(self), number, target, link);
                core.listeners.push((target, self.worker.runtime().spawn(listening).abort_handle()));
            }
            Err(error) => {
                if let Some(shared) = self.shared.upgrade() {
                    let note = Note::NoSocket { home: target / 2, error: error.to_string() };
                    shared.notes.take(now, &note, core.relay.plan());
                }
                core.relay.link_refused(now, target);
            }
        }
        true
    }
}

impl Core {
    /// Nobody listens any more.
    fn end(&mut self) {
        for (_, listener) in self.listeners.drain(..) {
            listener.abort();
        }
    }
}

/// Lets time pass for the engine, and sends what was given to it.
async fn keep_time(station: Arc<Station>) {
    loop {
        let (due, blocked) = {
            let mut core = station.lock();
            core.stirred = false;
            let now = Instant::now();
            core.relay.handle_timeout(now);
            station.flush(&mut core, now);
            if station.retired.load(Ordering::Acquire) && core.relay.pending() == 0 {
                core.end();
                return;
            }
            (core.relay.poll_timeout(), core.links.blocked())
        };
        if let Some(link) = blocked {
            let _ = tokio::time::timeout(TICK, link.writable()).await;
            station.lock().links.send_rest();
        } else if let Some(due) = due {
            // Under load something is due all the time: it is done together, a tick apart.
            let due = due.max(Instant::now() + TICK);
            let _ = tokio::time::timeout_at(due.into(), station.alarm.notified()).await;
        } else {
            station.alarm.notified().await;
        }
    }
}

/// Receives from one link.
async fn listen(station: Arc<Station>, number: u32, target: u32, link: Arc<UdpLink>) {
    // It ends with this task.
    let mut beside = JoinSet::new();
    beside.spawn(hear_strangers(Arc::clone(&station), target, Arc::clone(&link)));
    let (mut slab, mut traffic, mut failures) = (Slab::new(), Traffic::default(), 0_u32);
    loop {
        match link.receive(&mut slab, &mut traffic).await {
            Ok(_) => {
                failures = 0;
                let now = Instant::now();
                let mut core = station.lock();
                core.links.traffic += std::mem::take(&mut traffic);
                core.relay.receive(now, number, slab.datagrams().map(|datagram| datagram.octets));
                station.flush(&mut core, now);
            }
            Err(error) => {
                if error.kind() == io::ErrorKind::ConnectionRefused {
                    let mut core = station.lock();
                    core.relay.unreachable(Instant::now(), target);
                    station.stir(&mut core);
                }
                failures = failures.saturating_add(1);
                if failures > PATIENT_FAILURES {
                    tokio::time::sleep(PAUSE).await;
                }
            }
        }
    }
}

/// Counts what others than the home server send to the port of a link.
async fn hear_strangers(station: Arc<Station>, target: u32, link: Arc<UdpLink>) {
    let (mut slab, mut traffic) = (Slab::with_capacity(4), Traffic::default());
    loop {
        if link.strangers(&mut slab, &mut traffic).await.is_ok()
            && let Some(datagram) = slab.datagram(0)
        {
            let Traffic { datagrams_in, kernel_drops, .. } = std::mem::take(&mut traffic);
            let mut core = station.lock();
            core.relay.strangers(target, datagrams_in.saturating_add(kernel_drops), datagram.source);
            station.stir(&mut core);
        }
        // A flood costs its sender, and a full buffer: what it drops is counted with the next.
        tokio::time::sleep(PAUSE).await;
    }
}

/// How late a timer may be.
const TICK: Duration = Duration::from_millis(5);
/// How many errors in a row a link may have before it pauses.
const PATIENT_FAILURES: u32 = 16;
const PAUSE: Duration = Duration::from_millis(20);
