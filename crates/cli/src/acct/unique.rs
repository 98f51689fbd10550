//! Which records report an event that was reported before.

use std::{
    collections::{HashSet, VecDeque},
    net::IpAddr,
    sync::Arc,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use ulna_attributes::{rfc2865, rfc2866, rfc2869, rfc3162};
use ulna_journal::Entry;
use ulna_wire::{Packet, Timestamp};

/// The events that were seen, compared by all that tells them apart.
///
/// A sender repeats a record for minutes or hours, not for years: beyond the memory that it is allowed, the oldest events
/// are forgotten, and would be shown again if they came again.
#[derive(Debug)]
pub(super) struct Seen {
    keys: HashSet<Arc<[u8]>>,
    order: VecDeque<Arc<[u8]>>,
    octets: usize,
    most: usize,
    forgotten: u64,
}

impl Seen {
    /// Remembers as many events as fit into `most` octets.
    pub(super) fn new(most: usize) -> Self {
        Self { keys: HashSet::new(), order: VecDeque::new(), octets: 0, most, forgotten: 0 }
    }

    /// Whether this is the first report of an event.
    pub(super) fn is_new(&mut self, entry: &Entry, packet: &Packet<&[u8]>) -> bool {
        let key: Arc<[u8]> = key(entry, packet).into();
        if !self.keys.insert(key.clone()) {
            return false;
        }
        self.octets += key.len() + OVERHEAD;
        self.order.push_back(key);
        while self.octets > self.most {
            let Some(oldest) = self.order.pop_front() else { break };
            self.octets -= oldest.len() + OVERHEAD;
            self.keys.remove(&oldest);
            self.forgotten += 1;
        }
        true
    }

    /// How many events were forgotten, because there were too many to remember them all.
    pub(super) const fn forgotten(&self) -> u64 {
        self.forgotten
    }
}

/// What makes an event the same when it is reported again: who reports it, which session, what, and when.
fn key(entry: &Entry, packet: &Packet<&[u8]>) -> Vec<u8> {
    let mut key = Vec::with_capacity(96);
    let nas = [
        packet.raw(rfc2865::NAS_IP_ADDRESS),
        packet.raw(rfc3162::NAS_IPV6_ADDRESS),
        packet.raw(rfc2865::NAS_IDENTIFIER),
    ];
    if nas.iter().all(Option::is_none) {
        match entry.peer.ip().to_canonical() {
            IpAddr::V4(address) => part(&mut key, Some(&address.octets())),
            IpAddr::V6(address) => part(&mut key, Some(&address.octets())),
        }
    }
    nas.iter().for_each(|name| part(&mut key, *name));
    part(&mut key, packet.raw(rfc2866::ACCT_SESSION_ID));
    // RFC 2865 s.5.25: there may be several.
    for class in packet.instances(rfc2865::CLASS.kind()) {
        part(&mut key, Some(class));
    }
    part(&mut key, None);
    let status = packet.raw(rfc2866::ACCT_STATUS_TYPE);
    part(&mut key, status);
    key.extend_from_slice(&happened(entry, packet).to_be_bytes());
    if status == Some(&INTERIM) {
        part(&mut key, packet.raw(rfc2866::ACCT_SESSION_TIME));
    }
    key
}

/// Adds a part so that no two sequences of parts give the same octets.
fn part(key: &mut Vec<u8>, octets: Option<&[u8]>) {
    match octets {
        Some(octets) => {
            key.push(1);
            key.extend_from_slice(&u16::try_from(octets.len()).unwrap_or(u16::MAX).to_be_bytes());
            key.extend_from_slice(octets);
        }
        None => key.push(0),
    }
}

/// When the event happened, in seconds since 1970.
fn happened(entry: &Entry, packet: &Packet<&[u8]>) -> u64 {
    if let Some(Timestamp(seconds)) = packet.find(rfc2869::EVENT_TIMESTAMP) {
        return seconds.into();
    }
    // RFC 2866 s.5.2: the delay is how long the client has been trying.
    let delay = packet.find(rfc2866::ACCT_DELAY_TIME).unwrap_or(0);
    seconds(entry.arrived).saturating_sub(delay.into())
}

/// Rounded to the nearest second.
fn seconds(time: SystemTime) -> u64 {
    let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
    since.saturating_add(Duration::from_millis(500)).as_secs()
}

/// Acct-Status-Type Interim-Update ([RFC 2866 section 5.1](https://www.rfc-editor.org/rfc/rfc2866#section-5.1)).
const INTERIM: [u8; 4] = [0, 0, 0, 3];
/// What remembering an event takes beside its octets: two counted references, their counts, and room in the tables.
const OVERHEAD: usize = 80;

#[cfg(test)]
mod tests {
    use ulna_journal::{Journal, Options, Reader, Record};

    use super::*;

    /// Entries of accounting requests that differ in Acct-Session-Id.
    fn entries(count: u8) -> Vec<Entry> {
        let folder = std::env::temp_dir().join(format!("ulna-unique-{}", std::process::id()));
        let (journal, _) = Journal::open(&folder, Options::default()).unwrap();
        let address = "192.0.2.7:1".parse().unwrap();
        for session in 0..count {
            let packet = [&[4, 1, 0, 24][..], &[0; 16], &[44, 4, session, 0]].concat();
            let record =
                Record { arrived: UNIX_EPOCH, peer: address, local: address, event: None, key: b"", packet: &packet };
            journal.append(&record).unwrap().wait().unwrap();
        }
        let entries = Reader::open(&folder).unwrap().map(Result::unwrap).collect();
        drop(journal);
        std::fs::remove_dir_all(folder).unwrap();
        entries
    }

    #[test]
    fn the_oldest_events_are_forgotten_beyond_the_memory() {
        let entries = entries(10);
        let is_new = |seen: &mut Seen, at: usize| {
            let packet = Packet::parse(entries[at].packet.as_slice()).unwrap();
            seen.is_new(&entries[at], &packet)
        };
        let packet = Packet::parse(entries[0].packet.as_slice()).unwrap();
        let one = key(&entries[0], &packet).len() + OVERHEAD;
        let mut seen = Seen::new(one * 5);
        assert!((0..10).all(|at| is_new(&mut seen, at)));
        assert_eq!((seen.forgotten(), seen.keys.len(), seen.order.len(), seen.octets), (5, 5, 5, one * 5));
        assert!((5..10).all(|at| !is_new(&mut seen, at)), "the last five are remembered");
        assert!(is_new(&mut seen, 0), "the first one is not");
    }
}
