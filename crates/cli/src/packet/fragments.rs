//! Packets put together from their fragments, in bounded memory.

use std::{
    collections::{BTreeMap, HashMap, VecDeque},
    net::IpAddr,
};

use super::internet::Content;

/// Packets of which some fragments were seen.
#[derive(Debug, Default)]
pub(super) struct Fragments {
    parts: HashMap<Key, Parts>,
    /// The keys, oldest first; some may be gone already.
    order: VecDeque<Key>,
    octets: usize,
    /// Packets that were given up, and fragments that contradict each other.
    pub(super) lost: u64,
}

/// What fragments of one packet have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Key {
    source: IpAddr,
    destination: IpAddr,
    /// Without it for IPv6, where only the first fragment knows it.
    protocol: u8,
    identification: u32,
}

#[derive(Debug, Default)]
struct Parts {
    by_offset: BTreeMap<usize, Vec<u8>>,
    octets: usize,
    /// The packet's length, once the last fragment was seen.
    length: Option<usize>,
    /// What the fragment at the beginning says.
    protocol: u8,
}

impl Fragments {
    /// Takes a fragment; returns protocol and octets of the packet that it completes.
    pub(super) fn take(&mut self, content: &Content<'_>) -> Option<(u8, Vec<u8>)> {
        let fragment = content.fragment?;
        let key = Key {
            source: content.source,
            destination: content.destination,
            protocol: if content.source.is_ipv4() { content.protocol } else { 0 },
            identification: fragment.identification,
        };
        let (start, end) = (usize::from(fragment.offset), usize::from(fragment.offset) + content.octets.len());
        if content.octets.is_empty() || end > MAX_LENGTH || (fragment.more && !content.octets.len().is_multiple_of(8)) {
            self.forget(&key, true);
            return None;
        }
        if !self.parts.contains_key(&key) {
            self.order.push_back(key);
        }
        let parts = self.parts.entry(key).or_default();
        if start == 0 {
            parts.protocol = content.protocol;
        }
        match parts.add(start, content.octets, (!fragment.more).then_some(end)) {
            // RFC 5722 s.4: a packet whose fragments overlap is discarded; for IPv4 nobody does it in earnest either.
            Err(Contradiction) => {
                self.forget(&key, true);
                return None;
            }
            Ok(added) => self.octets += added,
        }
        if self.parts.get(&key).is_some_and(Parts::are_complete) {
            let parts = self.forget(&key, false)?;
            return Some((parts.protocol, parts.by_offset.into_values().flatten().collect()));
        }
        self.make_room();
        None
    }

    /// Packets that are not whole yet.
    pub(super) fn open(&self) -> usize {
        self.parts.len()
    }

    fn make_room(&mut self) {
        while self.octets > MAX_OCTETS || self.parts.len() > MAX_PACKETS {
            let Some(oldest) = self.order.pop_front() else { return };
            self.forget(&oldest, true);
        }
        // Keys of packets that became whole stay in the queue until it has twice as many as there are packets.
        if self.order.len() > 2 * MAX_PACKETS {
            let parts = &self.parts;
            self.order.retain(|key| parts.contains_key(key));
        }
    }

    fn forget(&mut self, key: &Key, lost: bool) -> Option<Parts> {
        let parts = self.parts.remove(key);
        self.octets -= parts.as_ref().map_or(0, |parts| parts.octets).min(self.octets);
        if lost && parts.is_some() {
            self.lost += 1;
        }
        parts
    }
}

struct Contradiction;

impl Parts {
    fn add(&mut self, start: usize, octets: &[u8], length: Option<usize>) -> Result<usize, Contradiction> {
        let end = start + octets.len();
        if self.by_offset.get(&start).is_some_and(|known| known == octets) {
            // The same once more: captured on two interfaces, say.
            return Ok(0);
        }
        let before = self.by_offset.range(..=start).next_back().map_or(0, |(at, known)| at + known.len());
        let behind = self.by_offset.range(start..).next().map_or(usize::MAX, |(at, _)| *at);
        let last = self.by_offset.last_key_value().map_or(0, |(at, known)| at + known.len());
        let beyond = match (self.length, length) {
            (Some(known), Some(said)) => known != said,
            (Some(known), None) => end > known,
            (None, Some(said)) => last > said,
            (None, None) => false,
        };
        if before > start || behind < end || beyond {
            return Err(Contradiction);
        }
        self.length = self.length.or(length);
        self.octets += octets.len();
        self.by_offset.insert(start, octets.to_vec());
        Ok(octets.len())
    }

    /// Nothing overlaps: all octets are there when there are as many as the packet has.
    fn are_complete(&self) -> bool {
        self.length == Some(self.octets)
    }
}

/// The longest packet of IPv4, and of IPv6 without jumbograms.
const MAX_LENGTH: usize = 65_535;
const MAX_PACKETS: usize = 1024;
const MAX_OCTETS: usize = 16 << 20;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::packet::internet::Fragment;

    fn part(identification: u32, offset: u16, octets: &[u8], more: bool) -> Content<'_> {
        let (source, destination) = (IpAddr::from([192, 0, 2, 1]), IpAddr::from([192, 0, 2, 2]));
        let fragment = Some(Fragment { identification, offset, more });
        Content { source, destination, protocol: 17, octets, fragment }
    }

    #[test]
    fn fragments_in_any_order_make_the_packet() {
        let whole: Vec<u8> = (0..40).collect();
        let parts =
            [part(1, 0, &whole[..16], true), part(1, 16, &whole[16..32], true), part(1, 32, &whole[32..], false)];
        for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
            let mut fragments = Fragments::default();
            assert_eq!(fragments.take(&parts[order[0]]), None);
            assert_eq!(fragments.take(&parts[order[0]]), None, "once more");
            assert_eq!(fragments.take(&parts[order[1]]), None);
            assert_eq!(fragments.take(&parts[order[2]]), Some((17, whole.clone())), "{order:?}");
            assert_eq!((fragments.open(), fragments.octets, fragments.lost), (0, 0, 0));
        }
    }

    #[test]
    fn fragments_that_contradict_each_other_are_lost() {
        let octets = [7; 32];
        for wrong in [
            part(1, 8, &octets[..16], true),
            part(1, 0, &octets[..8], true),
            part(1, 0, &octets[..7], true),
            part(1, 65528, &octets[..16], false),
            part(1, 0, &octets[..8], false),
        ] {
            let mut fragments = Fragments::default();
            assert_eq!(fragments.take(&part(1, 0, &octets[..16], true)), None);
            assert_eq!(fragments.take(&wrong), None);
            assert_eq!((fragments.open(), fragments.octets, fragments.lost), (0, 0, 1), "{wrong:?}");
        }
    }

    #[test]
    fn a_flood_of_first_fragments_is_bounded() {
        let octets = [7; 32 << 10];
        let mut fragments = Fragments::default();
        for identification in 0..20_000 {
            assert_eq!(fragments.take(&part(identification, 0, &octets, true)), None);
        }
        assert!(fragments.open() <= MAX_PACKETS && fragments.octets <= MAX_OCTETS, "{fragments:?}");
        assert!(fragments.order.len() <= 2 * MAX_PACKETS + 1);
        assert_eq!(fragments.lost, 20_000 - fragments.open() as u64);
    }
}
