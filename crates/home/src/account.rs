//! Accounting into a sink.

use std::{fmt, sync::Arc};

use ulna_server::{Accounting, Attachment, Fault, Handler, Reply, Request};
use ulna_store::AccountingSink;

/// Records every event in a sink, and acknowledges what is safe there.
#[derive(Clone)]
pub struct Account {
    sink: Arc<dyn AccountingSink>,
}

impl Account {
    /// Records in `sink`.
    #[must_use]
    pub fn new(sink: Arc<dyn AccountingSink>) -> Self {
        Self { sink }
    }
}

impl Handler<Accounting> for Account {
    async fn handle(&self, rq: Request<Accounting>) -> Result<Reply<Accounting>, Fault> {
        // RFC 2866 s.2: the request is acknowledged only when it is recorded.
        let record = rq.record()?;
        if let Some(receipt) = self.sink.begin(&record) {
            return Ok(rq.acknowledge().once_safe(receipt.map_err(Fault::not_recorded)?));
        }
        self.sink.record(&record).await.map_err(Fault::not_recorded)?;
        Ok(rq.acknowledge())
    }

    fn attach(&self, worker: &Attachment) {
        let worker = worker.clone();
        self.sink.subscribe(Arc::new(move || worker.wake()));
    }

    fn is_able(&self) -> bool {
        self.sink.is_able()
    }
}

impl fmt::Debug for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Account").field(&self.sink).finish()
    }
}
