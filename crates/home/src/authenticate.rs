//! Authentication against a user store.

use std::{fmt, sync::Arc};

use ulna_server::{Access, Fault, Handler, Reason, Reply, Request};
use ulna_store::{Access as Decision, Profile};
use ulna_store::{Lookup, UserStore};
use ulna_wire::{Code, Fragment};

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

    /// Decides where that needs no slow password hash.
    fn decide(rq: &Request<Access>, profile: &Profile) -> Option<Result<Reply<Access>, Fault>> {
        Some(match profile.access {
            Decision::Accept => Ok(with_all(rq.accept_without_proof(), profile)),
            Decision::Reject => Ok(furnished(rq.refuse(Reason::Forbidden), profile)),
            _ => rq.verify_profile_now(profile)?.map(|verdict| furnished(rq.answer(verdict), profile)),
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
            Lookup::Found(profile) => match Self::decide(&rq, &profile) {
                Some(reply) => reply,
                // Apart, so that the futures of all the others need no room for it.
                None => {
                    let decide = async move {
                        let verdict = rq.verify_profile(&profile).await?;
                        Ok(furnished(rq.answer(verdict), &profile))
                    };
                    Box::pin(decide).await
                }
            },
            _ => Ok(rq.answer(rq.verify_unknown()?)),
        }
    }
}

impl fmt::Debug for Authenticate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Authenticate").field(&self.users).finish()
    }
}

/// Adds what the profile has for this reply.
fn furnished(reply: Reply<Access>, profile: &Profile) -> Reply<Access> {
    if reply.code() == Some(Code::ACCESS_ACCEPT) {
        return with_all(reply, profile);
    }
    match profile.reply.fragment().and_then(said_in_reject) {
        Some(said) => reply.with_all(&said),
        None => reply,
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
