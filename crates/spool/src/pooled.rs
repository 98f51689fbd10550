//! Records on their way by the plan of a proxy.

use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use ulna_client::{Client, Retransmission, Server};
use ulna_proxy::{Errands, Forward, HomeServer, NoErrand};

use crate::{Delivered, Failure, Letter, Transport, transport::ask};

/// Sends records to the home servers of a pool, by the plan that is in force for what is forwarded at once: the strategy
/// of the pool and its fall-backs, the realms that are stripped, the filters, and the knowledge of who is alive, to which
/// it adds its own.
///
/// A home server has its response window to answer in; then the next one is asked.
#[derive(Debug)]
pub struct Pooled {
    errands: Errands,
    clients: Mutex<Clients>,
    /// Nobody was to be had the last time.
    deserted: AtomicBool,
}

/// The client for each home server, by its name, and what it was made of.
type Clients = HashMap<Arc<str>, (Arc<HomeServer>, Client)>;

impl Pooled {
    /// Sends to the pool with this name.
    #[must_use]
    pub fn new(forward: Forward, pool: &str) -> Self {
        Self { errands: Errands::new(forward, pool), clients: Mutex::default(), deserted: AtomicBool::new(false) }
    }

    /// The client for a home server; another one when the plan has another secret or address for it.
    fn client(&self, server: &Arc<HomeServer>) -> Result<Client, Failure> {
        let mut clients = self.clients.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((of, client)) = clients.get(&server.name)
            && Arc::ptr_eq(of, server)
        {
            return Ok(client.clone());
        }
        let asked = Server::new(server.acct, server.key.secret().expose()).for_accounting();
        let mut builder = Client::builder().with_server(asked).sockets(server.sockets);
        if let Some(source) = server.source {
            builder = builder.local(source);
        }
        let client = builder.build().map_err(|error| Failure::Silence(error.to_string()))?;
        clients.insert(Arc::clone(&server.name), (Arc::clone(server), client.clone()));
        Ok(client)
    }
}

impl Transport for Pooled {
    async fn deliver(&self, letter: &Letter) -> Result<Delivered, Failure> {
        let packet = letter.packet().map_err(|error| Failure::Impossible(error.to_string()))?;
        let (client, happened) = (letter.peer().ip(), letter.key().seconds());
        let mut tried = Vec::new();
        let mut last = None;
        loop {
            let errand = match self.errands.next(&packet, client, happened, &tried) {
                Ok(errand) => errand,
                Err(NoErrand::Unforwardable(error)) => return Err(Failure::Impossible(error.to_string())),
                Err(error) => {
                    self.deserted.store(tried.is_empty(), Ordering::Relaxed);
                    // What the last one that was asked did tells more.
                    return Err(last.unwrap_or_else(|| Failure::Silence(error.to_string())));
                }
            };
            self.deserted.store(false, Ordering::Relaxed);
            let window = errand.server.liveness.response_window;
            let outcome = match self.client(&errand.server) {
                Ok(client) => ask(&client, letter, &errand.request, within(window)).await,
                // It cannot even be asked: another may be.
                Err(failure) => Err(failure),
            };
            tried.push(errand.home);
            match outcome {
                Ok(delivered) => {
                    errand.answered();
                    return Ok(delivered);
                }
                Err(failure @ Failure::Silence(_)) => {
                    errand.unanswered();
                    last = Some(failure);
                }
                Err(failure @ Failure::Refusal(_)) => {
                    errand.answered();
                    return Err(failure);
                }
                Err(failure) => return Err(failure),
            }
        }
    }

    fn is_back(&self) -> bool {
        self.deserted.load(Ordering::Relaxed) && self.errands.is_served()
    }
}

/// Some tries within a response window.
fn within(window: Duration) -> Retransmission {
    let initial = Retransmission::ACCOUNTING.initial.min(window / 3);
    Retransmission { initial, duration: window, ..Retransmission::ACCOUNTING }
}
