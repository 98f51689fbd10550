//! The journal as the place where a server's accounting goes.

use std::{
    net::{IpAddr, Ipv4Addr, SocketAddr},
    sync::Arc,
};

use async_trait::async_trait;
use ulna_store::{self as store, AccountingSink, EventKey, Receipt, StoreError};

use crate::{AppendError, Journal, Record, ticket::Fate};

/// An event is safe when its batch is synced: only then does [`record`](AccountingSink::record) return.
#[async_trait]
impl AccountingSink for Journal {
    async fn record(&self, record: &store::Record<'_>) -> Result<(), StoreError> {
        self.append_and_sync(&entry(record, &record.key.to_octets())).await.map_err(failed)?;
        Ok(())
    }

    fn begin(&self, record: &store::Record<'_>) -> Option<Result<Receipt, StoreError>> {
        let ticket = self.append(&entry(record, &record.key.to_octets()));
        Some(ticket.map(|ticket| Receipt::new(ticket.fate(), ticket.sequence())).map_err(failed))
    }

    fn subscribe(&self, wake: Arc<dyn Fn() + Send + Sync>) {
        self.on_settled(move |_| wake());
    }

    fn is_able(&self) -> bool {
        self.health().is_working()
    }
}

impl store::Fate for Fate {
    fn outcome(&self, _: u64) -> Option<Result<(), StoreError>> {
        self.settled().map(|outcome| outcome.map_err(failed))
    }
}

fn entry<'a>(record: &store::Record<'a>, key: &'a [u8; EventKey::LENGTH]) -> Record<'a> {
    let local = record.local.unwrap_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED));
    Record {
        arrived: record.arrival,
        peer: record.peer,
        local: SocketAddr::new(local, 0),
        event: Some(record.happened),
        key,
        packet: record.octets,
    }
}

fn failed(error: AppendError) -> StoreError {
    StoreError::new("the journal", error)
}
