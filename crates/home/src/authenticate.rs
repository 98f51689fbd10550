//! Authentication against a user store.

use std::{fmt, sync::Arc};

use ulna_server::{Access, Fault, Handler, Reason, Reply, Request};
use ulna_store::{Access as Decision, Profile};
use ulna_store::{Lookup, UserStore};
use ulna_wire::Fragment;

/// Answers Access-Requests from a user store: PAP, CHAP, MS-CHAP and MS-CHAPv2.
///
/// An unknown user costs the same work as a wrong password. An accept carries the profile's reply items; a reject those
/// that [RFC 2865 section 5.44](https://www.rfc-editor.org/rfc/rfc2865#section-5.44) lets it carry.
#[derive(Clone)]
pub struct Authenticate {
    users: Arc<dyn UserStore>,
}

impl Authenticate {
    /// Answers from `users`.
    #[must_use]
    pub fn new(users: Arc<dyn UserStore>) -> Self {
        Self { users }
    }

    async fn decide(&self, rq: &Request<Access>, profile: &Profile) -> Result<Reply<Access>, Fault> {
        let reply = match profile.access {
            Decision::Accept => {
                let reply = rq.accept();
                return Ok(with_all(reply, profile));
            }
            Decision::Reject => rq.refuse(Reason::Forbidden),
            _ => {
                let verdict = rq.verify_profile(profile).await?;
                let accepted = verdict.is_accepted();
                let reply = rq.answer(verdict);
                if accepted {
                    return Ok(with_all(reply, profile));
                }
                reply
            }
        };
        Ok(match profile.reply.fragment().and_then(said_in_reject) {
            Some(said) => reply.with_all(&said),
            None => reply,
        })
    }
}

impl Handler<Access> for Authenticate {
    async fn handle(&self, rq: Request<Access>) -> Result<Reply<Access>, Fault> {
        let identity = rq.identity();
        let lookup = match self.users.find_now(&identity) {
            Some(lookup) => lookup?,
            None => self.users.find(&identity).await?,
        };
        match lookup {
            Lookup::Found(profile) => self.decide(&rq, &profile).await,
            _ => Ok(rq.answer(rq.verify_unknown()?)),
        }
    }
}

impl fmt::Debug for Authenticate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Authenticate").field(&self.users).finish()
    }
}

fn with_all(reply: Reply<Access>, profile: &Profile) -> Reply<Access> {
    match profile.reply.fragment() {
        Some(items) => reply.with_all(items),
        None => reply,
    }
}

/// RFC 2865 s.5.44: of what a profile holds, a reject carries Reply-Message, and by RFC 2869 s.5.19 EAP-Message.
fn said_in_reject(items: &Fragment) -> Option<Fragment> {
    let said = items.filtered(|raw| matches!(raw.number, REPLY_MESSAGE | EAP_MESSAGE));
    (!said.is_empty()).then_some(said)
}

const REPLY_MESSAGE: u8 = 18;
const EAP_MESSAGE: u8 = 79;
