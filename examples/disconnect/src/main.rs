//! A network access server that ends and changes its sessions when it is told to.
//!
//! It has three sessions, in memory: one of nemo's and two of dory's. What identifies a session in a request has to fit as a
//! whole; where two fit, it is said which cannot be told apart, and nothing happens to either.

use std::sync::{Arc, Mutex, PoisonError};

use ulna::{
    attributes::{
        rfc2865::{SESSION_TIMEOUT, USER_NAME},
        rfc2866::ACCT_SESSION_ID,
        rfc3576::ErrorCause,
    },
    server::{
        ChangeOfAuthorization, Disconnect, Dynamic, DynamicRules, Fault, Handler, Peers, Port, Reply, Request, Server,
    },
    wire::Kind,
};

#[tokio::main]
async fn main() -> ulna::Result<()> {
    let address = std::env::args().nth(1).unwrap_or_else(|| "127.0.0.1:3799".into());
    let sessions = [("nemo", "0001"), ("dory", "0002"), ("dory", "0003")].map(Session::new);
    let nas = Nas { sessions: Arc::new(Mutex::new(sessions.into())) };
    let server = Server::new(Peers::new().allow("127.0.0.1", "testing123")?)
        .dynamic_rules(DynamicRules::new().identifier("nas7").supports(SESSION_TIMEOUT).require_event_timestamp())
        .disconnect(nas.clone())
        .change_of_authorization(nas)
        .listen(Port::Dynamic, address)
        .await?;
    for (port, address) in server.addresses() {
        eprintln!("{port:?} on {address}");
    }
    Ok(server.run().await?)
}

struct Session {
    user: &'static str,
    id: &'static str,
    /// For how many seconds it may go on.
    timeout: u32,
}

impl Session {
    const fn new((user, id): (&'static str, &'static str)) -> Self {
        Self { user, id, timeout: 3_600 }
    }

    /// Whether a request means this session: all that it says of one has to fit.
    fn is_meant<X: Dynamic>(&self, rq: &Request<X>) -> bool {
        let known = [(USER_NAME.kind(), self.user), (ACCT_SESSION_ID.kind(), self.id)];
        rq.identification().all(|raw| known.contains(&(Kind::Rfc(raw.number), &*String::from_utf8_lossy(raw.value))))
    }
}

/// The network access server; its clones are the same.
#[derive(Clone)]
struct Nas {
    sessions: Arc<Mutex<Vec<Session>>>,
}

impl Handler<Disconnect> for Nas {
    async fn handle(&self, rq: Request<Disconnect>) -> Result<Reply<Disconnect>, Fault> {
        let mut sessions = self.sessions.lock().unwrap_or_else(PoisonError::into_inner);
        // None is refused with Error-Cause 503, more than one with 508.
        let at = rq.only((0..sessions.len()).filter(|at| sessions[*at].is_meant(&rq)))?;
        let ended = sessions.remove(at);
        eprintln!("{} of {} has ended", ended.id, ended.user);
        Ok(rq.acknowledge())
    }
}

impl Handler<ChangeOfAuthorization> for Nas {
    async fn handle(&self, rq: Request<ChangeOfAuthorization>) -> Result<Reply<ChangeOfAuthorization>, Fault> {
        // Missing, it is refused with Error-Cause 402; whatever else is asked for was refused with 401 before.
        let timeout = rq.get(SESSION_TIMEOUT)?;
        if timeout == 0 {
            return Ok(rq.refuse(ErrorCause::INVALID_ATTRIBUTE_VALUE));
        }
        let mut sessions = self.sessions.lock().unwrap_or_else(PoisonError::into_inner);
        let session = rq.only(sessions.iter_mut().filter(|session| session.is_meant(&rq)))?;
        eprintln!("{} of {}: {timeout} s instead of {}", session.id, session.user, session.timeout);
        session.timeout = timeout;
        Ok(rq.acknowledge())
    }
}
