//! Counts what a server allocates for a request once it is warm: `allocations`, a line for each way of asking.
//!
//! Server and client are one process, and the client has everything ready before the count begins.
#![forbid(unsafe_code)]

use std::{
    alloc::System,
    error::Error,
    io::{self, Write},
    net::{SocketAddr, UdpSocket},
    num::NonZeroUsize,
    sync::Arc,
    time::Duration,
};

use async_trait::async_trait;
use stats_alloc::{INSTRUMENTED_SYSTEM, StatsAlloc};
use ulna_attributes::rfc2865::*;
use ulna_auth::{Cleartext, Credential};
use ulna_benches::{SECRET, USERS, name, password, record, request};
use ulna_home::{Account, Authenticate};
use ulna_server::{Peers, Port, Server};
use ulna_store::{AccountingSink, Fate, MemoryUsers, Profile, Receipt, Record, StoreError};
use ulna_wire::{Fragment, Sealed};

#[global_allocator]
static COUNTED: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

fn main() -> Result<(), Box<dyn Error>> {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
    let running = runtime.block_on(async {
        Server::new(Peers::new().allow("127.0.0.0/8", SECRET)?)
            .access(Authenticate::new(Arc::new(users())))
            .accounting(Account::new(Arc::new(Memory(Arc::new(Durable)))))
            .workers(NonZeroUsize::MIN)
            .listen_udp("127.0.0.1:0")
            .await?
            .start()
            .map_err(Box::<dyn Error>::from)
    })?;
    let address = |port| running.address(port).ok_or("it listens there");
    for (name, address, make) in
        [("pap", address(Port::Auth)?, request as Make), ("accounting", address(Port::Acct)?, record as Make)]
    {
        for window in [1, 8] {
            let count = measure(address, make, window)?;
            writeln!(io::stdout(), "{name}-{window} {count:.3}")?;
        }
    }
    runtime.block_on(running.stop(Duration::from_secs(1)))?;
    Ok(())
}

type Make = fn(u32, u8) -> Sealed;

/// Allocations for a request, with as many requests on their way as the window has room for.
fn measure(address: SocketAddr, make: Make, window: usize) -> Result<f64, Box<dyn Error>> {
    let sockets = (0..SOCKETS).map(|_| connect(address)).collect::<io::Result<Vec<_>>>()?;
    // Every identifier of every flow, twice: the second round takes the slots of the first one over.
    let mut rounds = (0..2).map(|round| {
        let first = round * SOCKETS * 256;
        (first..first + SOCKETS * 256).map(|number| make(number, (number % 256) as u8)).collect::<Vec<_>>()
    });
    let (warm, counted) = (rounds.next().unwrap_or_default(), rounds.next().unwrap_or_default());
    ask(&sockets, &warm, window)?;
    let before = COUNTED.stats();
    ask(&sockets, &counted, window)?;
    let after = COUNTED.stats();
    let calls = after.allocations + after.reallocations - before.allocations - before.reallocations;
    Ok(calls as f64 / counted.len() as f64)
}

fn ask(sockets: &[UdpSocket], requests: &[Sealed], window: usize) -> io::Result<()> {
    let mut reply = [0; 4096];
    for (requests, socket) in requests.chunks(256).zip(sockets) {
        for batch in requests.chunks(window) {
            for request in batch {
                socket.send(request.octets())?;
            }
            for _ in batch {
                let length = socket.recv(&mut reply)?;
                if !matches!(reply.get(..length), Some([2 | 5, ..])) {
                    return Err(io::Error::other("the server says no"));
                }
            }
        }
    }
    Ok(())
}

fn connect(address: SocketAddr) -> io::Result<UdpSocket> {
    let socket = UdpSocket::bind("127.0.0.1:0")?;
    socket.connect(address)?;
    socket.set_read_timeout(Some(Duration::from_secs(10)))?;
    Ok(socket)
}

fn users() -> MemoryUsers {
    let mut items = Fragment::new();
    items.push(SERVICE_TYPE, ServiceType::FRAMED_USER);
    items.push(SESSION_TIMEOUT, 3600);
    (0..USERS).fold(MemoryUsers::new(), |users, user| {
        let credential = Credential::Cleartext(Cleartext::new(password(user).as_bytes()));
        users.with(name(user), Profile::new(credential).with_reply(Arc::new(items.clone())))
    })
}

/// Forgets everything at once: what is counted is the way to the sink.
#[derive(Debug)]
struct Memory(Arc<dyn Fate>);

/// Events are recorded as the journal records them: begun at once, and sharing what becomes of them.
#[async_trait]
impl AccountingSink for Memory {
    async fn record(&self, _: &Record<'_>) -> Result<(), StoreError> {
        Ok(())
    }

    fn begin(&self, _: &Record<'_>) -> Option<Result<Receipt, StoreError>> {
        Some(Ok(Receipt::new(Arc::clone(&self.0), 1)))
    }
}

#[derive(Debug)]
struct Durable;

impl Fate for Durable {
    fn outcome(&self, _: u64) -> Option<Result<(), StoreError>> {
        Some(Ok(()))
    }
}

const SOCKETS: u32 = 32;
