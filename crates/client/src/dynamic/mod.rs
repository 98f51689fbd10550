//! Telling a network access server to end a session or to change it (RFC 5176).

mod cause;
mod profile;
mod request;

use std::{
    net::SocketAddr,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use ulna_attributes::{
    rfc2869::EVENT_TIMESTAMP,
    rfc3576::{ERROR_CAUSE, ErrorCause},
};
use ulna_wire::{Code, Timestamp, Value};

pub use self::{
    cause::Meaning,
    profile::{Profile, Want},
    request::{DynamicRequest, Session},
};
use crate::{Client, Error, Reply};

/// What a network access server said to a Disconnect-Request or a CoA-Request.
#[derive(Debug, Clone)]
pub struct DynamicReply {
    reply: Reply,
    left_out: Vec<u8>,
    rounds: u32,
}

impl Client {
    /// Asks the network access server with the number `nas`, in the order of the builder, to end or to change sessions.
    ///
    /// Where it refuses because of an attribute that it does not know, and the request's profile says that it can go without
    /// one, it is asked again without it, under another identifier.
    ///
    /// # Errors
    ///
    /// [`Error::Dynamic`] where the request may not be sent, [`Error::Stale`] where the reply's clock is far off, and else
    /// what [`Error`] says of why there is no reply.
    pub async fn dynamic(&self, nas: u32, request: &DynamicRequest) -> Result<DynamicReply, Error> {
        let code = request.code();
        let address = self.address(nas).ok_or(Error::NoServer { code })?;
        let mut attempt = request.attempt(address.ip());
        let mut rounds = 0_u32;
        loop {
            rounds = rounds.saturating_add(1);
            let reply = self.send_to(nas, attempt.question(SystemTime::now())?).await?;
            check_clock(&reply, address, SystemTime::now())?;
            let cause = cause_of(&reply);
            if is_acknowledgement(reply.code()) || !cause.is_some_and(|cause| attempt.give_way(cause)) {
                return Ok(DynamicReply { reply, left_out: attempt.left_out(), rounds });
            }
        }
    }
}

impl DynamicReply {
    /// Whether all sessions that were meant have ended, or are changed.
    #[must_use]
    pub fn is_acknowledged(&self) -> bool {
        is_acknowledgement(self.reply.code())
    }

    /// Why it was refused, where the network access server says so; in a Disconnect-ACK, what remains.
    #[must_use]
    pub fn cause(&self) -> Option<Value<ErrorCause>> {
        cause_of(&self.reply)
    }

    /// Whether the network access server asks for the session's authorization itself, as it was told to with the
    /// Service-Type Authorize-Only ([RFC 5176 section 3.2]).
    ///
    /// [RFC 5176 section 3.2]: https://www.rfc-editor.org/rfc/rfc5176#section-3.2
    #[must_use]
    pub fn is_initiated(&self) -> bool {
        self.cause() == Some(ErrorCause::REQUEST_INITIATED)
    }

    /// The numbers of the attributes that were left out because the network access server, or its profile, wants them not.
    #[must_use]
    pub fn left_out(&self) -> &[u8] {
        &self.left_out
    }

    /// How many different requests were asked.
    #[must_use]
    pub const fn rounds(&self) -> u32 {
        self.rounds
    }

    /// The last reply.
    #[must_use]
    pub const fn reply(&self) -> &Reply {
        &self.reply
    }
}

const fn is_acknowledgement(code: Code) -> bool {
    matches!(code, Code::DISCONNECT_ACK | Code::COA_ACK)
}

fn cause_of(reply: &Reply) -> Option<Value<ErrorCause>> {
    reply.find(ERROR_CAUSE)
}

/// RFC 5176 s.6.3: who asks checks Event-Timestamp too, where the reply has one.
fn check_clock(reply: &Reply, nas: SocketAddr, now: SystemTime) -> Result<(), Error> {
    let Some(Timestamp(seconds)) = reply.find(EVENT_TIMESTAMP) else { return Ok(()) };
    let at = UNIX_EPOCH + Duration::from_secs(seconds.into());
    let off = now.duration_since(at).unwrap_or_else(|early| early.duration());
    if off > CURRENT { Err(Error::Stale { nas, code: reply.code(), off }) } else { Ok(()) }
}

/// How far the clocks of both sides may be apart ([RFC 5176 section 6.3] recommends 300 s).
///
/// [RFC 5176 section 6.3]: https://www.rfc-editor.org/rfc/rfc5176#section-6.3
const CURRENT: Duration = Duration::from_secs(300);
