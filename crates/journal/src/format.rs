//! The layout of a segment file, octet by octet.
//!
//! All numbers are little-endian; times are nanoseconds since 1970-01-01T00:00:00Z without leap seconds; checksums are
//! CRC32C (Castagnoli, [RFC 3720 appendix B.4]). A segment is one header and then records without any padding.
//!
//! The header, 64 octets:
//!
//! | offset | length | content |
//! |---:|---:|---|
//! | 0 | 8 | `ULNAACCT` |
//! | 8 | 2 | version: 1 |
//! | 10 | 2 | length of this header: 64 |
//! | 12 | 4 | zero |
//! | 16 | 8 | time of creation |
//! | 24 | 8 | run: a random number of the process that wrote the segment |
//! | 32 | 8 | seed: a random number of this segment, never sent anywhere |
//! | 40 | 8 | first: the sequence number that the segment begins with |
//! | 48 | 12 | zero |
//! | 60 | 4 | checksum of octets 0 to 59 |
//!
//! A record, 52 to 5,204 octets:
//!
//! | offset | length | content |
//! |---:|---:|---|
//! | 0 | 2 | `UR` |
//! | 2 | 1 | type: 1; a reader skips types that it does not know |
//! | 3 | 1 | flags: 1 = event time present, 2 = peer is IPv6, 4 = local is IPv6 |
//! | 4 | 4 | length of the whole record, this field and the checksum included |
//! | 8 | 4 | checksum of the seed (8 octets), octets 0 to 7, and octets 12 to the end |
//! | 12 | 8 | sequence number, counted from 1 within a run |
//! | 20 | 8 | arrival time |
//! | 28 | 8 | event time, or zero |
//! | 36 | 2 | length of the key, at most 1,024 |
//! | 38 | 2 | length of the packet, at most 4,096 |
//! | 40 | 6 or 22 | peer: port, then 4 octets of address; or port, 16 octets of address, 4 of scope |
//! | | 6 or 22 | local: likewise |
//! | | | key |
//! | | | packet, as it arrived |
//!
//! Addresses are in network order, ports and scopes are numbers. Octets that are neither a whole header nor a valid
//! record are damage: a torn tail if no valid record follows, a corrupted stretch otherwise. Nothing is preallocated,
//! so a hole of zeros is damage like any other. A record whose sequence number is not below `first` of the following
//! segment of the same run was written anew there: this copy was never acknowledged and does not count.
//!
//! The seed makes a checksum unpredictable. Otherwise a user could place a whole forged record in an attribute, and it
//! would come to light when the record around it is damaged and the reader looks for the next one.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// The octets that begin every segment.
pub const MAGIC: [u8; 8] = *b"ULNAACCT";
/// The version of the layout.
pub const VERSION: u16 = 1;
/// The length of a segment's header in octets.
pub const HEADER_LENGTH: usize = 64;
/// The octets that begin every record.
pub const MARKER: [u8; 2] = *b"UR";
/// The type of an accounting record.
pub const KIND_ACCOUNTING: u8 = 1;
/// The length of a record's fixed part in octets.
pub const FIXED_LENGTH: usize = 40;
/// The greatest length of a packet in octets [RFC 2866 section 3].
pub const MAX_PACKET: usize = 4_096;
/// The greatest length of a key in octets.
pub const MAX_KEY: usize = 1_024;
/// The length of the shortest record in octets.
pub const MIN_RECORD: usize = FIXED_LENGTH + 2 * IPV4_LENGTH;
/// The length of the longest record in octets.
pub const MAX_RECORD: usize = FIXED_LENGTH + 2 * IPV6_LENGTH + MAX_KEY + MAX_PACKET;

pub(crate) const IPV4_LENGTH: usize = 6;
pub(crate) const IPV6_LENGTH: usize = 22;
pub(crate) const FLAG_EVENT: u8 = 1;
pub(crate) const FLAG_PEER_IPV6: u8 = 2;
pub(crate) const FLAG_LOCAL_IPV6: u8 = 4;

/// What begins a segment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Header {
    pub(crate) created: SystemTime,
    pub(crate) run: u64,
    pub(crate) seed: u64,
    pub(crate) first: u64,
}

/// Why 64 octets are not a header.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum HeaderFault {
    Magic,
    Version(u16),
    Checksum,
}

impl Header {
    pub(crate) fn encode(&self) -> [u8; HEADER_LENGTH] {
        let mut octets = Vec::with_capacity(HEADER_LENGTH);
        octets.extend_from_slice(&MAGIC);
        octets.extend_from_slice(&VERSION.to_le_bytes());
        octets.extend_from_slice(&(HEADER_LENGTH as u16).to_le_bytes());
        octets.extend_from_slice(&[0; 4]);
        octets.extend_from_slice(&nanoseconds(self.created).to_le_bytes());
        octets.extend_from_slice(&self.run.to_le_bytes());
        octets.extend_from_slice(&self.seed.to_le_bytes());
        octets.extend_from_slice(&self.first.to_le_bytes());
        octets.extend_from_slice(&[0; 12]);
        octets.extend_from_slice(&crc32c::crc32c(&octets).to_le_bytes());
        let mut header = [0; HEADER_LENGTH];
        header.copy_from_slice(&octets);
        header
    }

    pub(crate) fn decode(octets: &[u8; HEADER_LENGTH]) -> Result<Self, HeaderFault> {
        let mut fields = Fields(octets);
        if fields.take() != Some(MAGIC) {
            return Err(HeaderFault::Magic);
        }
        let (covered, checksum) = octets.split_at(HEADER_LENGTH - 4);
        if checksum != crc32c::crc32c(covered).to_le_bytes() {
            return Err(HeaderFault::Checksum);
        }
        match fields.u16() {
            Some(VERSION) => {}
            other => return Err(HeaderFault::Version(other.unwrap_or_default())),
        }
        let parsed = (|| {
            fields.take::<6>()?;
            let created = time(fields.u64()?);
            Some(Self { created, run: fields.u64()?, seed: fields.u64()?, first: fields.u64()? })
        })();
        parsed.ok_or(HeaderFault::Checksum)
    }

    /// Returns the state from which the checksum of every record of this segment goes on.
    pub(crate) fn checksum_state(&self) -> u32 {
        crc32c::crc32c(&self.seed.to_le_bytes())
    }
}

/// A reader of fields that cannot run past the end.
#[derive(Debug)]
pub(crate) struct Fields<'a>(pub(crate) &'a [u8]);

impl<'a> Fields<'a> {
    pub(crate) fn take<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (value, rest) = self.0.split_first_chunk::<N>()?;
        self.0 = rest;
        Some(*value)
    }

    pub(crate) fn slice(&mut self, length: usize) -> Option<&'a [u8]> {
        let (value, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(value)
    }

    pub(crate) fn u8(&mut self) -> Option<u8> {
        self.take().map(u8::from_le_bytes)
    }

    pub(crate) fn u16(&mut self) -> Option<u16> {
        self.take().map(u16::from_le_bytes)
    }

    pub(crate) fn u32(&mut self) -> Option<u32> {
        self.take().map(u32::from_le_bytes)
    }

    pub(crate) fn u64(&mut self) -> Option<u64> {
        self.take().map(u64::from_le_bytes)
    }
}

/// Returns the nanoseconds since 1970; times before it and after 2554 are brought to the nearest that fits.
pub(crate) fn nanoseconds(time: SystemTime) -> u64 {
    time.duration_since(UNIX_EPOCH).map_or(0, |since| u64::try_from(since.as_nanos()).unwrap_or(u64::MAX))
}

/// Returns the time that many nanoseconds after 1970.
pub(crate) fn time(nanoseconds: u64) -> SystemTime {
    UNIX_EPOCH + Duration::from_nanos(nanoseconds)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header() -> Header {
        Header { created: time(1_795_262_400_000_000_123), run: 7, seed: 0xFEED_F00D, first: 42 }
    }

    #[test]
    fn a_header_survives_the_round_trip() {
        assert_eq!(Header::decode(&header().encode()), Ok(header()));
    }

    #[test]
    fn every_bit_of_a_header_is_protected() {
        let good = header().encode();
        for bit in 0..HEADER_LENGTH * 8 {
            let mut bad = good;
            bad[bit / 8] ^= 1 << (bit % 8);
            assert!(Header::decode(&bad).is_err(), "bit {bit}");
        }
    }

    #[test]
    fn a_newer_version_is_named() {
        let mut newer = header().encode();
        newer[8] = 2;
        let sum = crc32c::crc32c(&newer[..60]).to_le_bytes();
        newer[60..].copy_from_slice(&sum);
        assert_eq!(Header::decode(&newer), Err(HeaderFault::Version(2)));
    }

    #[test]
    fn times_outside_the_range_are_clamped() {
        assert_eq!(nanoseconds(UNIX_EPOCH - Duration::from_secs(1)), 0);
        assert_eq!(nanoseconds(UNIX_EPOCH + Duration::from_secs(u64::MAX / 1_000_000)), u64::MAX);
    }

    #[test]
    fn the_checksum_is_crc32c() {
        // RFC 3720 B.4: 32 octets of zeros give AA 36 91 8A, least significant octet first.
        assert_eq!(crc32c::crc32c(&[0; 32]).to_le_bytes(), [0xAA, 0x36, 0x91, 0x8A]);
    }
}
