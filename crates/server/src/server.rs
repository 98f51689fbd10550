//! The server: what it answers, whom, where; and the handle to it while it runs.

use std::{
    collections::HashMap,
    fmt, io,
    net::{SocketAddr, ToSocketAddrs},
    num::NonZeroUsize,
    sync::Arc,
    thread::JoinHandle,
    time::Duration,
};

use thiserror::Error;
use tokio::{
    runtime::Handle,
    sync::{mpsc, oneshot},
};
use ulna_net::{OpenError, Options, Traffic, UdpPort};
use ulna_proto::{Learned, Limits, Network, Peer, Peers, Port, ServerCounters};

use crate::{
    Access, Accounting, ChangeOfAuthorization, Disconnect, DynamicRules, Fault, FromFn, Handler, Observer, Quiet,
    Reply, Request,
    hashing::Hashing,
    rules::Guard,
    runner::runner,
    worker::{self, Command, Listener, Shared, WorkerCounts},
};

/// A server under construction: whom it answers, what, and where it listens.
pub struct Server {
    peers: Arc<Peers>,
    limits: Limits,
    workers: NonZeroUsize,
    request_timeout: Duration,
    hashing: usize,
    learned: Arc<Learned>,
    observer: Arc<dyn Observer>,
    access: Option<crate::runner::MakeRunner<Access>>,
    accounting: Option<crate::runner::MakeRunner<Accounting>>,
    disconnect: Option<crate::runner::MakeRunner<Disconnect>>,
    change: Option<crate::runner::MakeRunner<ChangeOfAuthorization>>,
    rules: DynamicRules,
    listeners: Vec<(Port, SocketAddr, Vec<UdpPort>)>,
    options: Options,
}

impl Server {
    /// A server for these peers; with a worker for each core.
    #[must_use]
    pub fn new(peers: Peers) -> Self {
        let cores = std::thread::available_parallelism().unwrap_or(NonZeroUsize::MIN);
        Self {
            peers: Arc::new(peers),
            limits: Limits::default(),
            workers: cores,
            request_timeout: Duration::from_secs(30),
            hashing: cores.get(),
            learned: Arc::default(),
            observer: Arc::new(Quiet),
            access: None,
            accounting: None,
            disconnect: None,
            change: None,
            rules: DynamicRules::new(),
            listeners: Vec::new(),
            options: Options::default(),
        }
    }

    /// Answers Access-Requests with a closure.
    #[must_use]
    pub fn on_access<F, Fut>(self, handle: F) -> Self
    where
        F: Fn(Request<Access>) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<Reply<Access>, Fault>> + Send + 'static,
    {
        self.access(FromFn(handle))
    }

    /// Answers Accounting-Requests with a closure.
    #[must_use]
    pub fn on_accounting<F, Fut>(self, handle: F) -> Self
    where
        F: Fn(Request<Accounting>) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<Reply<Accounting>, Fault>> + Send + 'static,
    {
        self.accounting(FromFn(handle))
    }

    /// Answers Access-Requests with a handler.
    #[must_use]
    pub fn access(mut self, handler: impl Handler<Access>) -> Self {
        self.access = Some(runner(handler));
        self
    }

    /// Answers Accounting-Requests with a handler.
    #[must_use]
    pub fn accounting(mut self, handler: impl Handler<Accounting>) -> Self {
        self.accounting = Some(runner(handler));
        self
    }

    /// Answers Disconnect-Requests with a closure.
    #[must_use]
    pub fn on_disconnect<F, Fut>(self, handle: F) -> Self
    where
        F: Fn(Request<Disconnect>) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<Reply<Disconnect>, Fault>> + Send + 'static,
    {
        self.disconnect(FromFn(handle))
    }

    /// Answers CoA-Requests with a closure.
    #[must_use]
    pub fn on_change_of_authorization<F, Fut>(self, handle: F) -> Self
    where
        F: Fn(Request<ChangeOfAuthorization>) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<Reply<ChangeOfAuthorization>, Fault>> + Send + 'static,
    {
        self.change_of_authorization(FromFn(handle))
    }

    /// Answers Disconnect-Requests with a handler. They come in where it listens for [`Port::Dynamic`], which is by convention
    /// UDP port 3799.
    #[must_use]
    pub fn disconnect(mut self, handler: impl Handler<Disconnect>) -> Self {
        self.disconnect = Some(runner(handler));
        self
    }

    /// Answers CoA-Requests with a handler; they come in at the same port as Disconnect-Requests.
    #[must_use]
    pub fn change_of_authorization(mut self, handler: impl Handler<ChangeOfAuthorization>) -> Self {
        self.change = Some(runner(handler));
        self
    }

    /// Sets what is demanded of Disconnect-Requests and CoA-Requests before a handler sees them.
    #[must_use]
    pub fn dynamic_rules(mut self, rules: DynamicRules) -> Self {
        self.rules = rules;
        self
    }

    /// Sets how many workers there are: a thread and a set of sockets each. Call it before listening.
    #[must_use]
    pub fn workers(mut self, workers: NonZeroUsize) -> Self {
        self.workers = workers;
        self
    }

    /// Sets how sockets are opened: buffers, and whether the kernel may carry datagrams joined. Call it before listening.
    #[must_use]
    pub const fn socket_options(mut self, options: Options) -> Self {
        self.options = options;
        self
    }

    /// Sets what bounds the server.
    #[must_use]
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Sets how long a handler may wait; a request that takes longer is not answered.
    #[must_use]
    pub const fn request_timeout(mut self, limit: Duration) -> Self {
        self.request_timeout = limit;
        self
    }

    /// Sets who looks on.
    #[must_use]
    pub fn observer(mut self, observer: impl Observer) -> Self {
        self.observer = Arc::new(observer);
        self
    }

    /// Sets who is known to sign requests, for peers whose demand is `auto`.
    #[must_use]
    pub fn learned(mut self, learned: Arc<Learned>) -> Self {
        self.learned = learned;
        self
    }

    /// Listens on UDP: for Access-Requests on the address, and where accounting is answered, for Accounting-Requests on
    /// the port after it (port 0: on two ports that the kernel chooses).
    ///
    /// # Errors
    ///
    /// Where the address is none, or cannot be bound.
    pub async fn listen_udp(self, address: impl ToSocketAddrs) -> Result<Self, ServerError> {
        let first = resolve(address)?;
        let next = SocketAddr::new(first.ip(), if first.port() == 0 { 0 } else { first.port().saturating_add(1) });
        let accounting = self.accounting.is_some();
        let server = self.listen(Port::Auth, first).await?;
        if accounting { server.listen(Port::Acct, next).await } else { Ok(server) }
    }

    /// Listens on UDP for one kind of exchange.
    ///
    /// # Errors
    ///
    /// Where the address is none, or cannot be bound.
    pub async fn listen(mut self, port: Port, address: impl ToSocketAddrs) -> Result<Self, ServerError> {
        let sockets = UdpPort::bind_group(resolve(address)?, self.workers, &self.options)?;
        let address = sockets.first().map(UdpPort::address).ok_or(ServerError::NoAddress)?;
        self.listeners.push((port, address, sockets));
        Ok(self)
    }

    /// Where the server listens.
    pub fn addresses(&self) -> impl Iterator<Item = (Port, SocketAddr)> {
        self.listeners.iter().map(|&(port, address, _)| (port, address))
    }

    /// What became of the wish for receive buffers: address, octets asked for, octets granted.
    pub fn receive_buffers(&self) -> impl Iterator<Item = (SocketAddr, ulna_net::BufferSize)> {
        self.listeners.iter().filter_map(|(_, address, sockets)| Some((*address, sockets.first()?.receive_buffer())))
    }

    /// Starts the workers.
    ///
    /// # Errors
    ///
    /// Where the server listens nowhere, or a thread cannot be started.
    ///
    /// # Panics
    ///
    /// Outside a tokio runtime.
    pub fn start(self) -> Result<Running, ServerError> {
        if self.listeners.is_empty() {
            return Err(ServerError::NoAddress);
        }
        let addresses: Vec<_> = self.addresses().collect();
        let shared = Shared {
            access: self.access,
            accounting: self.accounting,
            disconnect: self.disconnect,
            change: self.change,
            guard: Arc::new(Guard::new(self.rules)),
            observer: self.observer,
            hashing: Arc::new(Hashing::new(self.hashing, WAITING_HASHES)),
            learned: Arc::clone(&self.learned),
            handle: Handle::current(),
            options: self.options,
            request_timeout: self.request_timeout,
        };
        let mut by_worker: Vec<Vec<Listener>> = (0..self.workers.get()).map(|_| Vec::new()).collect();
        for (number, (port, _, sockets)) in (0..).zip(self.listeners) {
            for (socket, worker) in sockets.into_iter().zip(&mut by_worker) {
                worker.push(Listener { number, port, socket });
            }
        }
        let (ended, ends) = mpsc::unbounded_channel();
        let mut workers = Vec::new();
        for (number, listeners) in by_worker.into_iter().enumerate() {
            let (commands, orders) = mpsc::unbounded_channel();
            let (shared, peers, limits, ended) = (shared.clone(), Arc::clone(&self.peers), self.limits, ended.clone());
            let thread = std::thread::Builder::new().name(format!("ulna-worker-{number}")).spawn(move || {
                let _told = TellEnd(ended);
                worker::run(number, shared, listeners, peers, limits, orders)
            })?;
            workers.push((commands, thread));
        }
        Ok(Running { addresses, workers, ends, learned: self.learned })
    }

    /// Starts the workers and waits until one of them ends, which none does by itself.
    ///
    /// # Errors
    ///
    /// As [`start`](Self::start), and where a worker failed.
    pub async fn run(self) -> Result<(), ServerError> {
        self.start()?.wait().await
    }
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Server")
            .field("addresses", &self.addresses().collect::<Vec<_>>())
            .field("workers", &self.workers)
            .finish_non_exhaustive()
    }
}

/// A server that runs. Dropping it stops it.
pub struct Running {
    addresses: Vec<(Port, SocketAddr)>,
    workers: Vec<(mpsc::UnboundedSender<Command>, JoinHandle<io::Result<()>>)>,
    ends: mpsc::UnboundedReceiver<()>,
    learned: Arc<Learned>,
}

impl Running {
    /// Where the server listens.
    #[must_use]
    pub fn addresses(&self) -> &[(Port, SocketAddr)] {
        &self.addresses
    }

    /// The first address for one kind of exchange.
    #[must_use]
    pub fn address(&self, port: Port) -> Option<SocketAddr> {
        self.addresses.iter().find(|(kind, _)| *kind == port).map(|&(_, address)| address)
    }

    /// Lets all workers take over other peers and limits, between two batches.
    pub fn reload(&self, peers: Arc<Peers>, limits: Limits) {
        for (commands, _) in &self.workers {
            // A worker that has ended needs no peers.
            let _ = commands.send(Command::Reload(Arc::clone(&peers), limits));
        }
    }

    /// What was counted so far.
    pub async fn statistics(&self) -> Statistics {
        let mut statistics = Statistics::default();
        let mut places = HashMap::new();
        for (commands, _) in &self.workers {
            let (reply, counts) = oneshot::channel();
            if commands.send(Command::Count(reply)).is_ok()
                && let Ok(counts) = counts.await
            {
                statistics.add(&counts, &mut places);
            }
        }
        statistics
    }

    /// Who is known to sign requests.
    #[must_use]
    pub const fn learned(&self) -> &Arc<Learned> {
        &self.learned
    }

    /// Stops the workers: no new requests, and those being worked on get `grace` to be answered.
    ///
    /// # Errors
    ///
    /// Where a worker failed.
    pub async fn stop(mut self, grace: Duration) -> Result<(), ServerError> {
        for (commands, _) in &self.workers {
            let _ = commands.send(Command::Stop(grace));
        }
        self.join().await
    }

    /// Waits until a worker ends, which none does by itself.
    ///
    /// # Errors
    ///
    /// Where a worker failed.
    pub async fn wait(mut self) -> Result<(), ServerError> {
        let _ = self.ends.recv().await;
        for (commands, _) in &self.workers {
            let _ = commands.send(Command::Stop(Duration::ZERO));
        }
        self.join().await
    }

    async fn join(&mut self) -> Result<(), ServerError> {
        let threads: Vec<_> = self.workers.drain(..).map(|(_, thread)| thread).collect();
        let joined = tokio::task::spawn_blocking(move || {
            threads.into_iter().map(|thread| thread.join().map_err(|_| ServerError::Worker)).collect::<Vec<_>>()
        });
        for result in joined.await.map_err(|_| ServerError::Worker)? {
            result??;
        }
        Ok(())
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        for (commands, _) in &self.workers {
            let _ = commands.send(Command::Stop(Duration::ZERO));
        }
    }
}

impl fmt::Debug for Running {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Running").field("addresses", &self.addresses).finish_non_exhaustive()
    }
}

/// Tells that a worker has ended, also where it panicked.
struct TellEnd(mpsc::UnboundedSender<()>);

impl Drop for TellEnd {
    fn drop(&mut self) {
        // Nobody may wait for it.
        let _ = self.0.send(());
    }
}

/// What a server counted.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Statistics {
    /// All counts together.
    pub total: ServerCounters,
    /// The counts of each peer, by name.
    pub by_peer: Vec<(Arc<Peer>, ServerCounters)>,
    /// What the sockets counted, drops of the kernel among it.
    pub traffic: Traffic,
    /// How many requests are being worked on.
    pub pending: usize,
}

impl Statistics {
    fn add(&mut self, counts: &WorkerCounts, places: &mut HashMap<Network, usize>) {
        self.total.add(&counts.total);
        self.traffic += counts.traffic;
        self.pending += counts.pending;
        for peer in counts.peers.iter() {
            let Some(counted) = counts.by_peer.get(peer.number() as usize) else { continue };
            let place = *places.entry(peer.network).or_insert(self.by_peer.len());
            match self.by_peer.get_mut(place) {
                Some((_, sum)) => sum.add(counted),
                None => self.by_peer.push((Arc::clone(peer), *counted)),
            }
        }
    }
}

/// Why a server does not start, or ended.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum ServerError {
    /// It listens nowhere.
    #[error("the server listens nowhere: give it an address")]
    NoAddress,
    /// The address cannot be bound.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// The operating system refused something.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// A worker panicked, which is a fault of this program.
    #[error("a worker panicked: please report it")]
    Worker,
}

fn resolve(address: impl ToSocketAddrs) -> Result<SocketAddr, ServerError> {
    address.to_socket_addrs()?.next().ok_or(ServerError::NoAddress)
}

/// How many passwords may wait for a slow hash.
const WAITING_HASHES: usize = 1024;
