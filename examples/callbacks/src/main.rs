//! A server with callbacks: attributes are read, a password comes from a store, an attribute of the house is echoed.
//!
//! Access-Request: check the length of the user's name, take SESSION-INDEX and the name out of the request, get the
//! user's password from the store, compare, and send accept or reject with the same SESSION-INDEX.

use std::sync::Arc;

use ulna::{
    attributes::rfc2865::*,
    auth::{Cleartext, Credential},
    server::{Access, Accounting, Fault, Handler, Peers, Reason, Reply, Request, Server},
    store::{Lookup, MemoryUsers, Profile, UserStore},
    wire::{Attribute, Format, Integer, Vendor},
};

/// The vendor of this example: 32473 is the number that RFC 5612 sets aside for documents.
const EXAMPLE: Vendor = Vendor::new(32473, Format::T1L1);
/// Which call of the network access server is meant; every reply has the request's.
const SESSION_INDEX: Attribute<Integer> = Attribute::vendor(EXAMPLE, 1, "SESSION-INDEX");
/// The longest name that this server's users have.
const LONGEST_NAME: usize = 32;

#[tokio::main]
async fn main() -> ulna::Result<()> {
    let address = std::env::args().nth(1).unwrap_or_else(|| "127.0.0.1:1812".into());
    let clear = |password: &str| Profile::new(Credential::Cleartext(Cleartext::from(password)));
    let users = MemoryUsers::new().with("bob", clear("opensesame")).with("alice", clear("wonderland"));
    let server = Server::new(Peers::new().allow("127.0.0.1", "testing123")?)
        .access(Login { users: Arc::new(users) })
        .on_accounting(count)
        .listen_udp(address)
        .await?;
    for (port, address) in server.addresses() {
        eprintln!("{port:?} on {address}");
    }
    Ok(server.run().await?)
}

/// The callback for Access-Request.
struct Login {
    users: Arc<dyn UserStore>,
}

impl Handler<Access> for Login {
    async fn handle(&self, rq: Request<Access>) -> Result<Reply<Access>, Fault> {
        // A missing name is rejected by `?`; a store that fails is silence by `?`, so that the client asks elsewhere.
        let name = rq.get(USER_NAME)?;
        assert_ne!(name, "panic", "a handler that panics costs its own request, and no other");
        let reply = if name.len() > LONGEST_NAME {
            rq.reject(Reason::Request(format!("a name of {} octets, where {LONGEST_NAME} are allowed", name.len())))
        } else {
            match self.users.find(&rq.identity()).await? {
                Lookup::Found(profile) => rq.answer(rq.verify_profile(&profile).await?),
                _ => rq.answer(rq.verify_unknown()?),
            }
        };
        // RFC 2865 s.5.44 has no vendor's attribute in a reject; RFC 2548 s.2.1.5, and the field, put them there.
        Ok(match rq.find(SESSION_INDEX) {
            Some(index) => reply.with(SESSION_INDEX, index),
            None => reply,
        })
    }
}

/// The callback for Accounting-Request.
async fn count(rq: Request<Accounting>) -> Result<Reply<Accounting>, Fault> {
    eprintln!("{:?}", rq.record()?.event);
    Ok(rq.acknowledge())
}
