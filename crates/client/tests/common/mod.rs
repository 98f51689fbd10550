//! A small server made of the responder, whose answers a test decides.
#![allow(dead_code, reason = "each test binary uses its own part")]

use std::{
    io::ErrorKind,
    net::{SocketAddr, UdpSocket},
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    thread::JoinHandle,
    time::{Duration, Instant},
};

use ulna_attributes::rfc2865::{REPLY_MESSAGE, USER_NAME};
use ulna_proto::{Admission, Arrival, Limits, Path, Peers, Port, Responder};
use ulna_wire::{Code, Draft, SharedKey, Verified};

/// What a test server answers; `None` is silence.
pub(crate) type Answer = Box<dyn FnMut(&Verified<&[u8]>, &SharedKey) -> Option<Draft> + Send>;

pub(crate) struct TestServer {
    pub(crate) address: SocketAddr,
    /// How many datagrams came.
    pub(crate) datagrams: Arc<AtomicUsize>,
    stop: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl TestServer {
    /// Starts a server; of each `lossy` datagrams only the last is seen.
    pub(crate) fn start(secret: &str, port: Port, lossy: usize, mut answer: Answer) -> Self {
        let socket = UdpSocket::bind("127.0.0.1:0").unwrap();
        socket.set_read_timeout(Some(Duration::from_millis(20))).unwrap();
        let address = socket.local_addr().unwrap();
        let (datagrams, stop) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicBool::new(false)));
        let (counted, stopped, secret) = (Arc::clone(&datagrams), Arc::clone(&stop), secret.to_owned());
        let thread = std::thread::spawn(move || {
            let peers = Peers::new().allow("127.0.0.0/8", &secret).unwrap();
            let mut responder = Responder::new(Limits::default(), Arc::new(peers), Arc::default());
            let (key, mut octets) = (SharedKey::new(&secret), [0; 4096]);
            while !stopped.load(Ordering::Relaxed) {
                let (length, source) = match socket.recv_from(&mut octets) {
                    Ok(received) => received,
                    Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => continue,
                    Err(_) => continue,
                };
                let number = counted.fetch_add(1, Ordering::Relaxed) + 1;
                if number % lossy != 0 {
                    continue;
                }
                let path = Path { listener: 0, port, local: None, source };
                let arrival = Arrival { path, octets: &octets[..length] };
                if let Some(Admission::Deliver(delivery)) = responder.handle(Instant::now(), arrival) {
                    match answer(&delivery.packet, &key) {
                        Some(draft) => drop(responder.reply(delivery.ticket, draft, Vec::new(), false)),
                        None => responder.abandon(delivery.ticket),
                    }
                    responder.seal(Instant::now(), &mut ulna_wire::Counting::default());
                }
                for (path, octets) in responder.transmits() {
                    socket.send_to(octets, path.source).unwrap();
                }
                responder.clear_transmits();
            }
        });
        Self { address, datagrams, stop, thread: Some(thread) }
    }

    /// A server that accepts everybody and greets by name.
    pub(crate) fn greeting(secret: &str) -> Self {
        Self::start(secret, Port::Auth, 1, Box::new(|request, _| Some(greet(request))))
    }

    /// A server that hears and says nothing.
    pub(crate) fn silent() -> Self {
        Self::start("nobody knows it", Port::Auth, usize::MAX, Box::new(|_, _| None))
    }

    pub(crate) fn datagrams(&self) -> usize {
        self.datagrams.load(Ordering::Relaxed)
    }
}

impl Drop for TestServer {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

pub(crate) fn greet(request: &Verified<&[u8]>) -> Draft {
    let mut draft = Draft::reply(match request.code() {
        Code::ACCOUNTING_REQUEST => Code::ACCOUNTING_RESPONSE,
        _ => Code::ACCESS_ACCEPT,
    });
    if let Some(name) = request.find(USER_NAME) {
        draft.push(REPLY_MESSAGE, name);
    }
    draft
}
