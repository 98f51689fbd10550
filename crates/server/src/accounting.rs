//! Accounting-Requests.

use std::{
    hash::{BuildHasher, Hasher},
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use ulna_attributes::{rfc2865, rfc2866, rfc2869, rfc3162};
use ulna_store::{Event, Record};
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
        let mut record = Record::new(
            arrival,
            self.source(),
            Event::from(status),
            self.key(status, happened),
            self.packet().octets(),
        );
        record.local = self.local();
        record.happened = happened;
        Ok(record)
    }

    /// Acknowledges: the event is safe.
    pub fn acknowledge(&self) -> Reply<Accounting> {
        Reply::new(self.draft(Code::ACCOUNTING_RESPONSE, false))
    }

    /// What makes an event the same when it comes again: who reports it, which session, what, and when; a hash, for
    /// finding candidates, which are then compared in full.
    fn key(&self, status: u32, happened: SystemTime) -> u64 {
        let packet = self.packet();
        let mut hasher = foldhash_fixed().build_hasher();
        let mut part = |octets: Option<&[u8]>| {
            let octets = octets.unwrap_or_default();
            hasher.write_usize(octets.len());
            hasher.write(octets);
        };
        part(packet.raw(rfc2865::NAS_IP_ADDRESS));
        part(packet.raw(rfc3162::NAS_IPV6_ADDRESS));
        part(packet.raw(rfc2865::NAS_IDENTIFIER));
        part(packet.raw(rfc2866::ACCT_SESSION_ID));
        part(packet.raw(rfc2865::CLASS));
        let seconds = happened.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
        part(Some(&seconds.to_be_bytes()));
        part(Some(&status.to_be_bytes()));
        if Event::from(status) == Event::Interim {
            part(packet.raw(rfc2866::ACCT_SESSION_TIME));
        }
        hasher.finish()
    }
}

/// The same for every process: keys are compared across restarts.
fn foldhash_fixed() -> foldhash::quality::FixedState {
    foldhash::quality::FixedState::with_seed(0x756c_6e61)
}
