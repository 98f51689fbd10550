//! Where accounting goes.

use std::{
    fmt,
    net::{IpAddr, SocketAddr},
    sync::Arc,
    time::SystemTime,
};

use async_trait::async_trait;

use crate::{EventKey, StoreError};

/// Where accounting records go.
#[async_trait]
pub trait AccountingSink: fmt::Debug + Send + Sync {
    /// Records one event. `Ok` means that it is durable: only then is the request acknowledged
    /// ([RFC 2866 section 2](https://www.rfc-editor.org/rfc/rfc2866#section-2)).
    ///
    /// # Errors
    ///
    /// Where the event is not safe. The request is then not answered, so that its sender tries again or elsewhere.
    async fn record(&self, record: &Record<'_>) -> Result<(), StoreError>;

    /// Starts to record one event without waiting, or returns `None` where that takes waiting: a sink that makes many
    /// events durable at once spares a task an event.
    ///
    /// What it returns says when the event is durable; whoever [`subscribe`](Self::subscribe)d is told to look.
    fn begin(&self, record: &Record<'_>) -> Option<Result<Receipt, StoreError>> {
        let _ = record;
        None
    }

    /// Has `wake` called whenever receipts of [`begin`](Self::begin) may have been settled.
    fn subscribe(&self, wake: Arc<dyn Fn() + Send + Sync>) {
        let _ = wake;
    }

    /// Whether events can be recorded at the moment; while not, Status-Server is not answered on the accounting port.
    fn is_able(&self) -> bool {
        true
    }
}

/// The promise of a durable event.
#[derive(Debug, Clone)]
pub struct Receipt {
    fate: Arc<dyn Fate>,
    number: u64,
}

impl Receipt {
    /// The receipt for event `number` of those that share `fate`.
    #[must_use]
    pub const fn new(fate: Arc<dyn Fate>, number: u64) -> Self {
        Self { fate, number }
    }

    /// What became of the event; `None` as long as that is open.
    #[must_use]
    pub fn outcome(&self) -> Option<Result<(), StoreError>> {
        self.fate.outcome(self.number)
    }

    /// The same for all receipts that share a fate, as long as one of them is there.
    #[must_use]
    pub fn fate(&self) -> FateId {
        FateId(Arc::as_ptr(&self.fate).cast::<()>().addr())
    }
}

/// Tells fates apart, as long as they last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct FateId(usize);

/// What becomes of events that become durable together; their receipts share it.
pub trait Fate: fmt::Debug + Send + Sync {
    /// What became of event `number`; `None` as long as that is open.
    fn outcome(&self, number: u64) -> Option<Result<(), StoreError>>;
}

/// One accounting event.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Record<'a> {
    /// When the request arrived.
    pub arrival: SystemTime,
    /// Who sent it.
    pub peer: SocketAddr,
    /// The address that it was sent to, where that is known.
    pub local: Option<IpAddr>,
    /// When it happened: Event-Timestamp, or the arrival less Acct-Delay-Time.
    pub happened: SystemTime,
    /// What happened.
    pub event: Event,
    /// What makes the event the same when it comes again: NAS, session, Class, kind, time.
    pub key: EventKey,
    /// The request's octets.
    pub octets: &'a [u8],
}

impl<'a> Record<'a> {
    /// An event that is known by its octets; the key is the caller's to compute.
    #[must_use]
    pub const fn new(arrival: SystemTime, peer: SocketAddr, event: Event, key: EventKey, octets: &'a [u8]) -> Self {
        Self { arrival, peer, local: None, happened: arrival, event, key, octets }
    }
}

/// What happened: Acct-Status-Type ([RFC 2866 section 5.1](https://www.rfc-editor.org/rfc/rfc2866#section-5.1)).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Event {
    /// A session starts.
    Start,
    /// A session ends.
    Stop,
    /// A session goes on.
    Interim,
    /// The network access server starts.
    On,
    /// The network access server stops.
    Off,
    /// Another value.
    Other(u32),
}

impl From<u32> for Event {
    fn from(status: u32) -> Self {
        match status {
            1 => Self::Start,
            2 => Self::Stop,
            3 => Self::Interim,
            7 => Self::On,
            8 => Self::Off,
            other => Self::Other(other),
        }
    }
}
