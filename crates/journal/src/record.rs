//! One record: what is known about an accounting request when it arrives.

use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV4, SocketAddrV6};
use std::time::SystemTime;

use crate::error::AppendError;
use crate::format::{self, Fields};

/// An accounting request as it goes into the journal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Record<'a> {
    /// When the request arrived, to the nanosecond.
    pub arrived: SystemTime,
    /// Where the request came from; the flow label of an IPv6 address is not kept.
    pub peer: SocketAddr,
    /// The address that it was sent to; the flow label of an IPv6 address is not kept.
    pub local: SocketAddr,
    /// When the event happened (Event-Timestamp, or arrival less Acct-Delay-Time), if that is known.
    pub event: Option<SystemTime>,
    /// What makes the event unique, a hash for instance, at most 1,024 octets; the journal does not interpret it.
    pub key: &'a [u8],
    /// The whole packet as it arrived, at most 4,096 octets [RFC 2866 section 3].
    pub packet: &'a [u8],
}

impl Record<'_> {
    /// Returns the length on disk in octets.
    ///
    /// # Errors
    /// Fails if the packet or the key is too long.
    pub(crate) fn stored_length(&self) -> Result<usize, AppendError> {
        if self.packet.len() > format::MAX_PACKET {
            return Err(AppendError::PacketTooLong { length: self.packet.len() });
        }
        if self.key.len() > format::MAX_KEY {
            return Err(AppendError::KeyTooLong { length: self.key.len() });
        }
        let addresses = address_length(self.peer) + address_length(self.local);
        Ok(format::FIXED_LENGTH + addresses + self.key.len() + self.packet.len())
    }

    /// Appends the record with a checksum of zero; [`seal`] fills it in when the segment is known.
    ///
    /// `length` is what [`Self::stored_length`] returned.
    pub(crate) fn encode(&self, length: usize, sequence: u64, into: &mut Vec<u8>) {
        let mut flags = 0;
        for (flag, set) in [
            (format::FLAG_EVENT, self.event.is_some()),
            (format::FLAG_PEER_IPV6, self.peer.is_ipv6()),
            (format::FLAG_LOCAL_IPV6, self.local.is_ipv6()),
        ] {
            if set {
                flags |= flag;
            }
        }
        let mut fixed = [0; format::FIXED_LENGTH];
        let mut rest = fixed.as_mut_slice();
        put(&mut rest, format::MARKER);
        put(&mut rest, [format::KIND_ACCOUNTING, flags]);
        put(&mut rest, (length as u32).to_le_bytes());
        put(&mut rest, [0; 4]);
        put(&mut rest, sequence.to_le_bytes());
        put(&mut rest, format::nanoseconds(self.arrived).to_le_bytes());
        put(&mut rest, self.event.map_or(0, format::nanoseconds).to_le_bytes());
        put(&mut rest, (self.key.len() as u16).to_le_bytes());
        put(&mut rest, (self.packet.len() as u16).to_le_bytes());
        into.extend_from_slice(&fixed);
        encode_address(self.peer, into);
        encode_address(self.local, into);
        into.extend_from_slice(self.key);
        into.extend_from_slice(self.packet);
    }
}

/// A record as it was read from the journal.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Entry {
    /// The random number of the process that wrote it; with `sequence` it names the record.
    pub run: u64,
    /// The number of the record within its run, from 1.
    pub sequence: u64,
    /// When the request arrived.
    pub arrived: SystemTime,
    /// Where the request came from.
    pub peer: SocketAddr,
    /// The address that it was sent to.
    pub local: SocketAddr,
    /// When the event happened, if that was known.
    pub event: Option<SystemTime>,
    /// What makes the event unique.
    pub key: Vec<u8>,
    /// The whole packet as it arrived.
    pub packet: Vec<u8>,
    /// Where the record begins in its segment, in octets.
    pub offset: u64,
}

impl Entry {
    /// Returns the part of the entry that was given to the journal.
    #[must_use]
    pub fn record(&self) -> Record<'_> {
        let Self { arrived, peer, local, event, ref key, ref packet, .. } = *self;
        Record { arrived, peer, local, event, key, packet }
    }

    /// Reads an accounting record whose checksum has been verified.
    pub(crate) fn decode(octets: &[u8], run: u64, offset: u64) -> Option<Self> {
        let mut fields = Fields(octets);
        fields.take::<3>()?;
        let flags = fields.u8()?;
        fields.take::<8>()?;
        let sequence = fields.u64()?;
        let arrived = format::time(fields.u64()?);
        let event = format::time(fields.u64()?);
        let event = (flags & format::FLAG_EVENT != 0).then_some(event);
        let key_length = usize::from(fields.u16()?);
        let packet_length = usize::from(fields.u16()?);
        let peer = decode_address(&mut fields, flags & format::FLAG_PEER_IPV6 != 0)?;
        let local = decode_address(&mut fields, flags & format::FLAG_LOCAL_IPV6 != 0)?;
        let key = fields.slice(key_length)?.to_vec();
        let packet = fields.slice(packet_length)?.to_vec();
        fields.0.is_empty().then_some(Self { run, sequence, arrived, peer, local, event, key, packet, offset })
    }
}

/// Fills in the checksums of all records in `octets`, which [`Record::encode`] wrote, for the segment with that state.
pub(crate) fn seal(mut octets: &mut [u8], state: u32) {
    while let Some(length) = stored_length(octets) {
        let Some((record, rest)) = octets.split_at_mut_checked(length) else { return };
        let sum = checksum(record, state);
        if let Some(place) = record.get_mut(8..12) {
            place.copy_from_slice(&sum.to_le_bytes());
        }
        octets = rest;
    }
}

/// Returns the length that the record at the front of `octets` claims, if there is a marker and the length is possible.
pub(crate) fn stored_length(octets: &[u8]) -> Option<usize> {
    let mut fields = Fields(octets);
    if fields.take()? != format::MARKER {
        return None;
    }
    fields.take::<2>()?;
    let length = usize::try_from(fields.u32()?).ok()?;
    (format::MIN_RECORD..=format::MAX_RECORD).contains(&length).then_some(length)
}

/// Tells whether a whole record carries the checksum of the segment with that state.
pub(crate) fn is_intact(record: &[u8], state: u32) -> bool {
    record.get(8..12).is_some_and(|stored| stored == checksum(record, state).to_le_bytes())
}

fn checksum(record: &[u8], state: u32) -> u32 {
    let front = record.get(..8).unwrap_or_default();
    let back = record.get(12..).unwrap_or_default();
    crc32c::crc32c_append(crc32c::crc32c_append(state, front), back)
}

fn put<const N: usize>(rest: &mut &mut [u8], value: [u8; N]) {
    if let Some((place, remaining)) = std::mem::take(rest).split_first_chunk_mut::<N>() {
        *place = value;
        *rest = remaining;
    }
}

fn address_length(address: SocketAddr) -> usize {
    if address.is_ipv6() { format::IPV6_LENGTH } else { format::IPV4_LENGTH }
}

fn encode_address(address: SocketAddr, into: &mut Vec<u8>) {
    into.extend_from_slice(&address.port().to_le_bytes());
    match address {
        SocketAddr::V4(address) => into.extend_from_slice(&address.ip().octets()),
        SocketAddr::V6(address) => {
            into.extend_from_slice(&address.ip().octets());
            into.extend_from_slice(&address.scope_id().to_le_bytes());
        }
    }
}

fn decode_address(fields: &mut Fields<'_>, ipv6: bool) -> Option<SocketAddr> {
    let port = fields.u16()?;
    if ipv6 {
        let address = Ipv6Addr::from(fields.take::<16>()?);
        Some(SocketAddrV6::new(address, port, 0, fields.u32()?).into())
    } else {
        Some(SocketAddrV4::new(Ipv4Addr::from(fields.take::<4>()?), port).into())
    }
}

#[cfg(test)]
mod tests {
    use std::net::IpAddr;

    use proptest::prelude::*;

    use super::*;

    fn address() -> impl Strategy<Value = SocketAddr> {
        (any::<IpAddr>(), any::<u16>(), any::<u32>()).prop_map(|(ip, port, scope)| match ip {
            IpAddr::V4(ip) => SocketAddrV4::new(ip, port).into(),
            IpAddr::V6(ip) => SocketAddrV6::new(ip, port, 0, scope).into(),
        })
    }

    proptest! {
        #[test]
        fn records_survive_the_round_trip(
            arrived in any::<u64>(), event in any::<Option<u64>>(), peer in address(), local in address(),
            key in prop::collection::vec(any::<u8>(), 0..=format::MAX_KEY),
            packet in prop::collection::vec(any::<u8>(), 0..=format::MAX_PACKET),
            sequence in any::<u64>(), state in any::<u32>(),
        ) {
            let event = event.map(format::time);
            let record = Record { arrived: format::time(arrived), peer, local, event, key: &key, packet: &packet };
            let length = record.stored_length().unwrap();
            let mut octets = Vec::new();
            record.encode(length, sequence, &mut octets);
            prop_assert_eq!(octets.len(), length);
            prop_assert_eq!(stored_length(&octets), Some(length));
            seal(&mut octets, state);
            prop_assert!(is_intact(&octets, state));
            prop_assert!(!is_intact(&octets, state ^ 1));
            let entry = Entry::decode(&octets, 3, 64).unwrap();
            prop_assert_eq!(entry.record(), record);
            prop_assert_eq!((entry.run, entry.sequence, entry.offset), (3, sequence, 64));
        }

        #[test]
        fn decoding_never_panics(octets in prop::collection::vec(any::<u8>(), 0..200)) {
            let entry = Entry::decode(&octets, 0, 0);
            prop_assert!(entry.is_none_or(|entry| entry.packet.len() < octets.len()));
        }
    }

    #[test]
    fn what_is_too_long_is_refused() {
        let any = SocketAddr::from(([192, 0, 2, 1], 1813));
        let octets = vec![0; format::MAX_PACKET + 1];
        let record = |key, packet| Record { arrived: format::time(0), peer: any, local: any, event: None, key, packet };
        assert_eq!(record(&[], &octets).stored_length(), Err(AppendError::PacketTooLong { length: 4_097 }));
        assert_eq!(
            record(&octets[..format::MAX_KEY + 1], &[]).stored_length(),
            Err(AppendError::KeyTooLong { length: 1_025 })
        );
        assert_eq!(record(&[], &[]).stored_length(), Ok(format::MIN_RECORD));
    }
}
