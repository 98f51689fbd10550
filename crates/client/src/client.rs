//! The client.

use std::{fmt, net::SocketAddr, sync::Arc, time::Duration};

use tokio::sync::oneshot;
use ulna_net::Traffic;
use ulna_proto::{ClientCounters, Question, RequestHandle};
use ulna_wire::Code;

use crate::{Authentication, Builder, Error, Login, Reply, core::Shared};

/// Asks servers: cheap to clone, to be used from any number of tasks at once.
///
/// Requests to a server that does not answer go on to the next one, which is then asked first for half a minute. A
/// request whose future is dropped is sent no more.
#[derive(Clone)]
pub struct Client {
    inner: Arc<Inner>,
}

/// Ends the tasks when the last clone is gone.
struct Inner(Arc<Shared>);

impl Client {
    /// Puts a client together.
    pub fn builder() -> Builder {
        Builder::new()
    }

    pub(crate) fn start(builder: Builder) -> Result<Self, Error> {
        for server in builder.servers.iter().filter(|server| server.is_weak()) {
            tracing::warn!(
                server = %server.address(),
                "the shared secret is short or well known: take 16 random characters or more on both sides"
            );
        }
        Ok(Self { inner: Arc::new(Inner(Shared::start(builder)?)) })
    }

    /// Sends a request to the servers for its code, and waits for the first reply that can be believed.
    ///
    /// # Errors
    ///
    /// [`Error`] says why there is no reply.
    pub async fn send(&self, question: Question) -> Result<Reply, Error> {
        self.shared().ask(question, None)?.receiver.await.map_err(|_| Error::Gone)?
    }

    /// Sends a request to one server, by its number in the order of the builder.
    ///
    /// # Errors
    ///
    /// [`Error`] says why there is no reply.
    pub async fn send_to(&self, server: u32, question: Question) -> Result<Reply, Error> {
        if self.shared().servers().len() <= server as usize {
            return Err(Error::NoServer { code: question.code });
        }
        self.shared().ask(question, Some(server))?.receiver.await.map_err(|_| Error::Gone)?
    }

    /// Sends a request to one server once, and again only when [`Asking::again`] says so: as a proxy asks, which leaves it to its
    /// own client to ask again ([RFC 5080 section 2.2.1]). It waits until there is a reply, or nobody awaits it any more.
    ///
    /// # Errors
    ///
    /// Where there is no such server, or as many requests as the limit allows wait already.
    ///
    /// [RFC 5080 section 2.2.1]: https://www.rfc-editor.org/rfc/rfc5080#section-2.2.1
    pub fn ask_once(&self, server: u32, question: Question) -> Result<Asking, Error> {
        if self.shared().servers().len() <= server as usize {
            return Err(Error::NoServer { code: question.code });
        }
        let asked = self.shared().ask(question.overdue_after(NEVER), Some(server))?;
        Ok(Asking {
            again: Again { shared: Arc::clone(self.shared()), handle: asked.handle },
            receiver: asked.receiver,
        })
    }

    /// Logs a user in, and checks whatever the server has to prove.
    ///
    /// # Errors
    ///
    /// [`Error`] says why there is no reply; [`Error::Unproven`] and [`Error::WrongKeys`] where an accept is not to be
    /// believed.
    pub async fn authenticate(&self, login: Login) -> Result<Authentication, Error> {
        let (question, expected) = login.prepare(self.shared())?;
        expected.check(self.send(question).await?)
    }

    /// Asks each server whether it is alive ([RFC 5997]); gives the round trip or why there is none, in the order of the
    /// builder.
    ///
    /// [RFC 5997]: https://www.rfc-editor.org/rfc/rfc5997
    pub async fn status(&self) -> Vec<(SocketAddr, Result<Duration, Error>)> {
        let shared = self.shared();
        let ask = |number| shared.ask(Question::new(Code::STATUS_SERVER), Some(number));
        // All are asked before the first is awaited.
        let asked: Vec<_> =
            (0..).zip(shared.servers()).map(|(number, server)| (server.address(), ask(number))).collect();
        let mut results = Vec::with_capacity(asked.len());
        for (address, asked) in asked {
            let reply = match asked {
                Ok(asked) => asked.receiver.await.unwrap_or(Err(Error::Gone)),
                Err(error) => Err(error),
            };
            results.push((address, reply.map(|reply| reply.round_trip())));
        }
        results
    }

    /// What was counted of each server, in the order of the builder.
    #[must_use]
    pub fn counters(&self) -> Vec<(SocketAddr, ClientCounters)> {
        self.shared().counters()
    }

    /// What was moved over all sockets.
    #[must_use]
    pub fn traffic(&self) -> Traffic {
        self.shared().traffic()
    }

    /// How many sockets are open.
    #[must_use]
    pub fn sockets(&self) -> usize {
        self.shared().sockets()
    }

    /// The address of a server, by its number in the order of the builder.
    pub(crate) fn address(&self, server: u32) -> Option<SocketAddr> {
        self.shared().servers().get(server as usize).map(crate::Server::address)
    }

    fn shared(&self) -> &Arc<Shared> {
        &self.inner.0
    }
}

/// A request that was sent once.
#[must_use = "dropped, it is not waited for"]
pub struct Asking {
    again: Again,
    receiver: oneshot::Receiver<Result<Reply, Error>>,
}

impl Asking {
    /// The right to have it sent again.
    #[must_use]
    pub fn again(&self) -> Again {
        self.again.clone()
    }

    /// Waits for the reply.
    ///
    /// # Errors
    ///
    /// [`Error`] says why there is none.
    pub async fn reply(self) -> Result<Reply, Error> {
        self.receiver.await.map_err(|_| Error::Gone)?
    }
}

/// The right to have a request sent again, with the same octets.
#[derive(Clone)]
pub struct Again {
    shared: Arc<Shared>,
    handle: RequestHandle,
}

impl Again {
    /// Sends it again; one that was answered is left alone.
    pub fn send(&self) {
        self.shared.resend(self.handle);
    }
}

impl fmt::Debug for Asking {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Asking({:?})", self.again.handle)
    }
}

impl fmt::Debug for Again {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Again({:?})", self.handle)
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let servers: Vec<_> = self.shared().servers().iter().map(crate::Server::address).collect();
        f.debug_struct("Client").field("servers", &servers).finish_non_exhaustive()
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        self.0.stop();
    }
}

/// Longer than anybody waits for a reply.
const NEVER: Duration = Duration::from_secs(3_600);
