//! Accounting-Requests.

use std::time::{Duration, UNIX_EPOCH};

use ulna_attributes::{rfc2866, rfc2869};
use ulna_store::{Event, EventKey, Record};
use ulna_wire::{Code, Timestamp};

use crate::{Accounting, Fault, Reply, Request};

impl Request<Accounting> {
    /// The event that the request reports, ready for a store.
    ///
    /// # Errors
    ///
    /// Where Acct-Status-Type is missing or invalid (RFC 2866 section 5.13 demands it).
    pub fn record(&self) -> Result<Record<'_>, Fault> {
        let status = self.get(rfc2866::ACCT_STATUS_TYPE)?.number();
        let arrival = self.arrival();
        let happened = match self.find(rfc2869::EVENT_TIMESTAMP) {
            Some(Timestamp(seconds)) => UNIX_EPOCH + Duration::from_secs(seconds.into()),
            // RFC 2866 s.5.2: the delay is how long the client has been trying.
            None => {
                let delay = self.find(rfc2866::ACCT_DELAY_TIME).unwrap_or_default();
                arrival.checked_sub(Duration::from_secs(delay.into())).unwrap_or(arrival)
            }
        };
        let key = EventKey::of(self.packet(), arrival, self.source().ip());
        let mut record = Record::new(arrival, self.source(), Event::from(status), key, self.packet().octets());
        record.local = self.local();
        record.happened = happened;
        Ok(record)
    }

    /// Acknowledges: the event is safe.
    pub fn acknowledge(&self) -> Reply<Accounting> {
        Reply::new(self.draft(Code::ACCOUNTING_RESPONSE, false))
    }
}
