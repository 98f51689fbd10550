//! A record on its way to its home server.

use std::{
    fmt,
    net::SocketAddr,
    time::{Duration, SystemTime},
};

use ulna_attributes::rfc2866::{ACCT_DELAY_TIME, ACCT_SESSION_ID};
use ulna_journal::{self as journal, Entry};
use ulna_store::{EventKey, Report, Seen};
use ulna_wire::{Packet, ParseError};

/// An Accounting-Request that was acknowledged here, and that its home server does not have yet.
pub struct Letter {
    entry: Entry,
    key: EventKey,
}

impl Letter {
    /// What an entry of the journal is; `seen` knows the time of events that were reported before.
    pub(crate) fn new(entry: Entry, seen: &mut Seen) -> Self {
        let key = match Packet::parse(entry.packet.as_slice()) {
            Ok(packet) => {
                let report = Report::of(&packet, entry.arrived, entry.peer.ip());
                // What the sender has stamped is the same each time; what was calculated is only after this.
                let known = if report.is_stamped() { None } else { seen.note(&report) };
                known.unwrap_or_else(|| report.key())
            }
            // Nobody will ever send it; it is set aside, under the key that it was kept with.
            Err(_) => entry
                .key
                .as_slice()
                .try_into()
                .map_or_else(|_| EventKey::from_octets(&[0; EventKey::LENGTH]), EventKey::from_octets),
        };
        Self { entry, key }
    }

    /// The request, as it arrived, when it was verified.
    ///
    /// # Errors
    ///
    /// Where the journal holds octets that are no packet.
    pub fn packet(&self) -> Result<Packet<&[u8]>, ParseError> {
        Packet::parse(self.entry.packet.as_slice())
    }

    /// When it arrived.
    #[must_use]
    pub const fn arrived(&self) -> SystemTime {
        self.entry.arrived
    }

    /// Who sent it.
    #[must_use]
    pub const fn peer(&self) -> SocketAddr {
        self.entry.peer
    }

    /// The key of the event. Repetitions of a request have the same, also where their times had to be calculated.
    #[must_use]
    pub const fn key(&self) -> EventKey {
        self.key
    }

    /// What Acct-Delay-Time is at `now`, in seconds: what it was, and the time since
    /// ([RFC 2866 section 5.2](https://www.rfc-editor.org/rfc/rfc2866#section-5.2)).
    #[must_use]
    pub fn delay(&self, now: SystemTime) -> u32 {
        let before = self.packet().ok().and_then(|packet| packet.find(ACCT_DELAY_TIME)).unwrap_or(0);
        let since = now.duration_since(self.entry.arrived).unwrap_or(Duration::ZERO).as_secs();
        before.saturating_add(u32::try_from(since).unwrap_or(u32::MAX))
    }

    /// How it is written to a journal.
    pub(crate) fn record(&self) -> journal::Record<'_> {
        self.entry.record()
    }

    /// How many octets it has in the journal, about.
    pub(crate) fn length(&self) -> u64 {
        length(&self.entry.packet)
    }
}

impl fmt::Debug for Letter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let packet = self.packet().ok();
        let session = packet.as_ref().and_then(|packet| packet.raw(ACCT_SESSION_ID)).unwrap_or_default();
        write!(f, "Acct-Session-Id \"{}\" from {}", session.escape_ascii(), self.entry.peer)
    }
}

/// How many octets a packet has in the journal, about.
pub(crate) fn length(packet: &[u8]) -> u64 {
    (packet.len() as u64).saturating_add(OVERHEAD)
}

/// What a record has beside its packet, in octets: about what IPv4 takes.
const OVERHEAD: u64 = 80;
