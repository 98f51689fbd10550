//! Workers: a thread each, with its own sockets and its own responder.

mod desk;
mod dynamic;
mod unsettled;

use std::{
    cell::RefCell,
    io,
    net::{IpAddr, SocketAddr},
    rc::Rc,
    sync::Arc,
    time::{Duration, Instant},
};

use tokio::{
    runtime::Handle,
    sync::{Notify, mpsc, oneshot},
    task::LocalSet,
};
use ulna_net::{Options, Outbox, Outgoing, Slab, Traffic, UdpPort};
use ulna_proto::{Learned, Limits, Peers, Port, Responder, ServerCounters, Ticket};

use self::{
    dynamic::Desk,
    unsettled::{Acknowledgement, Unsettled},
};
use crate::{
    Access, Accounting, ChangeOfAuthorization, Disconnect, Fault, Observer, Reply, Request,
    hashing::Hashing,
    later::{Completion, Completions, Deferred},
    request::Spare,
    rules::Guard,
    runner::{MakeRunner, Run},
};

/// What all workers of a server share.
#[derive(Clone)]
pub(crate) struct Shared {
    pub(crate) access: Option<MakeRunner<Access>>,
    pub(crate) accounting: Option<MakeRunner<Accounting>>,
    pub(crate) disconnect: Option<MakeRunner<Disconnect>>,
    pub(crate) change: Option<MakeRunner<ChangeOfAuthorization>>,
    /// What stands before the handlers of the two.
    pub(crate) guard: Arc<Guard>,
    pub(crate) observer: Arc<dyn Observer>,
    pub(crate) hashing: Arc<Hashing>,
    pub(crate) learned: Arc<Learned>,
    /// Where handlers that have to wait go on: the runtime that the server was started in.
    pub(crate) handle: Handle,
    pub(crate) options: Options,
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
    number: usize,
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
        disconnect: Desk::new(shared.disconnect.as_ref()),
        change: Desk::new(shared.change.as_ref()),
        sockets: sockets.clone(),
        outbox: Outbox::new(),
        traffic: Traffic::default(),
        completions: Arc::new(Completions::new(number)),
        unsent: Vec::new(),
        spare: Vec::new(),
        unsettled: Unsettled::default(),
        settled: Vec::new(),
        later_access: Deferred::default(),
        later_accounting: Deferred::default(),
        waiting: 0,
        stopping: false,
        asleep_until: None,
        wake: Rc::default(),
        shared,
    }));
    worker.borrow().attach(runtime.handle());
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
    disconnect: Desk<Disconnect>,
    change: Desk<ChangeOfAuthorization>,
    sockets: Vec<Rc<Listener>>,
    outbox: Outbox,
    traffic: Traffic,
    completions: Arc<Completions>,
    /// Replies that the kernel had no room for.
    unsent: Vec<Unsent>,
    /// The memory of requests that are done.
    spare: Vec<Spare>,
    /// How many handlers go on beside the worker, also for requests that others have taken the place of.
    waiting: usize,
    /// No new requests are taken.
    stopping: bool,
    /// Acknowledgements of events that are not durable yet.
    unsettled: Unsettled,
    /// Those whose turn it is, for the memory.
    settled: Vec<Acknowledgement>,
    /// Requests that are answered later.
    later_access: Deferred<Access>,
    later_accounting: Deferred<Accounting>,
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

type Conclude<X> = fn(Ticket, Request<X>, Result<Reply<X>, Fault>) -> Completion;

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
    let mut done = Vec::new();
    loop {
        completions.notify.notified().await;
        completions.swap(&mut done);
        worker.borrow_mut().finish(&mut done);
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
            Command::Reload(peers, limits) => {
                let mut worker = worker.borrow_mut();
                worker.responder.reload(peers, limits);
                // It remembers peers, with secrets that may be gone.
                worker.spare.clear();
            }
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

/// How late a reject that is held back may go out.
const TICK: Duration = Duration::from_millis(20);
