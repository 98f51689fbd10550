//! Records on their way by the plan of a proxy.

use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError, Weak,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use ulna_client::{Client, Retransmission, Server};
use ulna_proxy::{Errands, Forward, HomeServer, NoErrand, Plan};

use crate::{Delivered, Failure, Letter, Transport, transport::ask};

/// Sends records to the home servers of a pool, by the plan that is in force for what is forwarded at once: the strategy
/// of the pool and its fall-backs, the realms that are stripped, the filters, and the knowledge of who is alive, to which
/// it adds its own.
///
/// A home server has its response window to answer in; then the next one is asked.
#[derive(Debug)]
pub struct Pooled {
    errands: Errands,
    forward: Forward,
    clients: Mutex<Clients>,
    /// Nobody was to be had the last time.
    deserted: AtomicBool,
}

/// The client for each home server, by its name, and what it was made of.
#[derive(Debug, Default)]
struct Clients {
    by_name: HashMap<Arc<str>, (Arc<HomeServer>, Client)>,
    /// The plan that their home servers were last looked for in.
    plan: Weak<Plan>,
}

impl Pooled {
    /// Sends to the pool with this name.
    #[must_use]
    pub fn new(forward: Forward, pool: &str) -> Self {
        Self {
            errands: Errands::new(forward.clone(), pool),
            forward,
            clients: Mutex::default(),
            deserted: AtomicBool::new(false),
        }
    }

    /// Closes the sockets to home servers that the plan in force does not have, or not as they were. Whatever is delivered next
    /// does so too; after a reload there may be nothing to deliver for long.
    pub fn leave_gone(&self) {
        let plan = self.forward.plan();
        let mut clients = self.clients();
        if std::ptr::eq(clients.plan.as_ptr(), Arc::as_ptr(&plan)) {
            return;
        }
        clients.plan = Arc::downgrade(&plan);
        clients.by_name.retain(|_, (of, _)| plan.homes.iter().any(|server| same(of, server)));
    }

    fn clients(&self) -> MutexGuard<'_, Clients> {
        self.clients.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The client for a home server; another one when the plan has another secret or address for it.
    fn client(&self, server: &Arc<HomeServer>) -> Result<Client, Failure> {
        let mut clients = self.clients();
        if let Some((of, client)) = clients.by_name.get(&server.name)
            && same(of, server)
        {
            return Ok(client.clone());
        }
        let asked = Server::new(server.acct, server.key.secret().expose()).for_accounting();
        let mut builder = Client::builder().with_server(asked).sockets(server.sockets);
        builder = builder.socket_options(self.forward.socket_options());
        if let Some(source) = server.source {
            builder = builder.local(source);
        }
        let client = builder.build().map_err(|error| Failure::Silence(error.to_string()))?;
        clients.by_name.insert(Arc::clone(&server.name), (Arc::clone(server), client.clone()));
        Ok(client)
    }
}

impl Transport for Pooled {
    async fn deliver(&self, letter: &Letter) -> Result<Delivered, Failure> {
        self.leave_gone();
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

/// Whether the client that was built for one is right for the other too.
fn same(of: &HomeServer, server: &HomeServer) -> bool {
    (&of.name, of.acct, of.source, of.sockets) == (&server.name, server.acct, server.source, server.sockets)
        && of.key == server.key
}

/// Some tries within a response window.
fn within(window: Duration) -> Retransmission {
    let initial = Retransmission::ACCOUNTING.initial.min(window / 3);
    Retransmission { initial, duration: window, ..Retransmission::ACCOUNTING }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_reload_closes_the_sockets_to_home_servers_that_are_gone_or_changed_and_no_others() {
        let plan = |homes: &[(&str, &str)]| {
            let mut plan = Plan::new();
            let server = |(name, secret): &(&str, &str)| HomeServer::new(name, ([192, 0, 2, 1], 1813).into(), secret);
            plan.homes = homes.iter().map(server).collect();
            plan
        };
        let (kept, before, after) = (("a1", "between the operators"), ("a2", "their secret"), ("a2", "their new one"));
        let forward = Forward::new(plan(&[kept, before, ("a3", "it goes away")])).unwrap();
        let pooled = Pooled::new(forward.clone(), "area-a");
        for status in forward.status() {
            pooled.client(&status.server).unwrap();
        }
        pooled.leave_gone();
        assert_eq!(pooled.clients().by_name.len(), 3);

        forward.reload(plan(&[after, kept])).unwrap();
        pooled.leave_gone();
        assert_eq!(pooled.clients().by_name.keys().map(|name| &**name).collect::<Vec<_>>(), ["a1"]);
    }
}
