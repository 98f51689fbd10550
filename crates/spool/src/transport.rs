//! How a record gets to its home server.

use std::{future::Future, time::SystemTime};

use thiserror::Error;
use ulna_client::{Client, Error, Question, Retransmission};
use ulna_proxy::{Edits, HiddenAttributes, Replay, Replayed, replay};
use ulna_wire::Code;

use crate::Letter;

/// What sends records to home servers.
pub trait Transport: Send + Sync + 'static {
    /// Sends a record, some times if need be, and says whether a home server has acknowledged it.
    ///
    /// It comes again with the same record until that is so, hours later if need be; the future is dropped when it takes
    /// longer than [`Pace::patience`](crate::Pace::patience). [`replay`] makes the attributes, and [`Letter::delay`]
    /// Acct-Delay-Time.
    fn deliver(&self, letter: &Letter) -> impl Future<Output = Result<Delivered, Failure>> + Send;

    /// Whether it is known that a home server is back since nobody was to be had, so that a pause may end. It is asked each
    /// second of a pause.
    fn is_back(&self) -> bool {
        false
    }
}

/// A home server has acknowledged a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Delivered {
    /// How many hidden attributes had to be left out.
    pub left_out: usize,
}

/// Why a record was not acknowledged.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Failure {
    /// Nobody answered.
    #[error("{0}")]
    Silence(String),
    /// A home server answered something else than Accounting-Response.
    #[error("{0}")]
    Refusal(String),
    /// It cannot be sent at all.
    #[error("{0}")]
    Impossible(String),
}

/// Sends records to the accounting servers of a client, in their order.
#[derive(Debug)]
pub struct Direct {
    client: Client,
    edits: Edits,
    hidden: HiddenAttributes,
    retransmission: Retransmission,
}

impl Direct {
    /// Sends with this client.
    #[must_use]
    pub fn new(client: Client) -> Self {
        Self {
            client,
            edits: Edits::new(),
            hidden: HiddenAttributes::default(),
            retransmission: Retransmission { duration: TRY, ..Retransmission::ACCOUNTING },
        }
    }

    /// Changes requests so.
    #[must_use]
    pub fn with_edits(self, edits: Edits) -> Self {
        Self { edits, ..self }
    }

    /// Leaves these out, which are hidden.
    #[must_use]
    pub fn with_hidden(self, hidden: HiddenAttributes) -> Self {
        Self { hidden, ..self }
    }

    /// Sets when a request is sent again in one try, and when the try is over: after 10 s if not set.
    #[must_use]
    pub const fn retransmit(mut self, retransmission: Retransmission) -> Self {
        self.retransmission = retransmission;
        self
    }
}

impl Transport for Direct {
    async fn deliver(&self, letter: &Letter) -> Result<Delivered, Failure> {
        let packet = letter.packet().map_err(|error| Failure::Impossible(error.to_string()))?;
        let happened = letter.key().seconds();
        let (edits, hidden) = (&self.edits, &self.hidden);
        let way = Replay { user_name: None, edits, hidden, happened, proxy_state: None, way: None, dynamic: None };
        let replayed = replay(&packet, &way).map_err(|error| Failure::Impossible(error.to_string()))?;
        ask(&self.client, letter, &replayed, self.retransmission).await
    }
}

/// Sends a request, under a new identifier each time, and judges the answer.
pub(crate) async fn ask(
    client: &Client,
    letter: &Letter,
    request: &Replayed,
    retransmission: Retransmission,
) -> Result<Delivered, Failure> {
    let question = Question::new(Code::ACCOUNTING_REQUEST)
        .with_all(&request.attributes)
        .delayed(letter.delay(SystemTime::now()))
        .retransmit(retransmission);
    let reply = client.send(question).await.map_err(|error| match error {
        Error::Request(_) => Failure::Impossible(error.to_string()),
        _ => Failure::Silence(error.to_string()),
    })?;
    match reply.code() {
        Code::ACCOUNTING_RESPONSE => Ok(Delivered { left_out: request.left_out.len() }),
        other => Err(Failure::Refusal(format!("{} answered with {other}", reply.server()))),
    }
}

const TRY: std::time::Duration = std::time::Duration::from_secs(10);
