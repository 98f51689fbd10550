//! A flood that never leaves a worker's socket empty.

mod common;

use std::{
    net::{SocketAddr, UdpSocket},
    num::NonZeroUsize,
    sync::{
        Arc, OnceLock,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
};

use common::{peers, shared};
use tokio::sync::Notify;
use ulna_attributes::rfc2866::{ACCT_SESSION_ID, AcctStatusType};
use ulna_server::{Accounting, Attachment, Fault, Handler, Port, Reply, Request, Server};
use ulna_testing::{Ask, SECRET};

/// Sends another request for each that it handles, from the worker's own thread, until a task of that thread has run.
struct Flood {
    socket: UdpSocket,
    server: OnceLock<SocketAddr>,
    handled: AtomicUsize,
    /// The first request was handled.
    begun: Arc<Notify>,
    /// Another task of the worker's runtime had its turn since.
    turned: Arc<AtomicBool>,
}

impl Flood {
    fn ask(&self, number: usize) {
        let request = Ask::<Accounting>::accounting(AcctStatusType::STOP)
            .identifier(number as u8)
            .with(ACCT_SESSION_ID, &format!("s{number}"))
            .seal()
            .unwrap();
        self.socket.send_to(request.octets(), self.server.get().unwrap()).unwrap();
    }
}

struct Worker(Arc<Flood>);

impl Handler<Accounting> for Worker {
    async fn handle(&self, rq: Request<Accounting>) -> Result<Reply<Accounting>, Fault> {
        let flood = &self.0;
        let number = flood.handled.fetch_add(1, Ordering::SeqCst);
        flood.begun.notify_one();
        if !flood.turned.load(Ordering::SeqCst) && number < MOST {
            flood.ask(number + AT_FIRST);
        }
        Ok(rq.ignore())
    }

    fn attach(&self, worker: &Attachment) {
        let (begun, turned) = (Arc::clone(&self.0.begun), Arc::clone(&self.0.turned));
        drop(worker.runtime().spawn(async move {
            begun.notified().await;
            turned.store(true, Ordering::SeqCst);
        }));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_flood_leaves_the_tasks_of_handlers_their_turn() {
    let (flood, own) = shared(Flood {
        socket: UdpSocket::bind("127.0.0.1:0").unwrap(),
        server: OnceLock::new(),
        handled: AtomicUsize::new(0),
        begun: Arc::default(),
        turned: Arc::default(),
    });
    let server = Server::new(peers(SECRET)).workers(NonZeroUsize::MIN).accounting(Worker(own));
    let server = server.listen(Port::Acct, "127.0.0.1:0").await.unwrap();
    let (_, address) = server.addresses().next().unwrap();
    flood.server.set(address).unwrap();
    // More than a batch waits before the worker begins, and it never becomes less.
    (0..AT_FIRST).for_each(|number| flood.ask(number));
    let running = server.start().unwrap();
    while !flood.turned.load(Ordering::SeqCst) {
        tokio::task::yield_now().await;
    }
    running.stop(std::time::Duration::ZERO).await.unwrap();
    let handled = flood.handled.load(Ordering::SeqCst);
    assert!(handled < MOST, "{handled} requests were handled before anything else had its turn");
}

/// How many requests wait when the worker begins: more than a batch.
const AT_FIRST: usize = 96;
/// How many requests come if nobody stops them.
const MOST: usize = 4_096;
