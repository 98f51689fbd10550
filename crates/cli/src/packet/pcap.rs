//! The format of pcap: a header, then frames ([draft-ietf-opsawg-pcap]).
//!
//! [draft-ietf-opsawg-pcap]: https://datatracker.ietf.org/doc/draft-ietf-opsawg-pcap/

use std::io::Read;

use super::capture::{CaptureError, Frame, MAX_BLOCK, MAX_FRAME, Source, moment, number};

/// What the header of a capture says.
#[derive(Debug)]
pub(super) struct Pcap {
    little: bool,
    per_second: u64,
    link: u32,
}

impl Pcap {
    /// Reads what follows the first four octets.
    pub(super) fn open(magic: [u8; 4], source: &mut Source<impl Read>) -> Result<Self, CaptureError> {
        let (little, per_second) = match (u32::from_be_bytes(magic), u32::from_le_bytes(magic)) {
            (MICROSECONDS, _) => (false, 1_000_000),
            (NANOSECONDS, _) => (false, 1_000_000_000),
            (_, MICROSECONDS) => (true, 1_000_000),
            (_, NANOSECONDS) => (true, 1_000_000_000),
            _ => return Err(CaptureError::Unknown),
        };
        let Some([.., a, b, c, d]) = source.array::<20>()? else { return Err(CaptureError::Truncated(0)) };
        // The upper bits say whether frames end with a checksum.
        let link = number(little, [a, b, c, d]) & 0xffff;
        Ok(Self { little, per_second, link })
    }

    pub(super) fn next(&self, source: &mut Source<impl Read>) -> Result<Option<Frame>, CaptureError> {
        let offset = source.offset;
        let Some(head) = source.array::<16>()? else { return Ok(None) };
        let (words, _) = head.as_chunks::<4>();
        let [seconds, fraction, captured, _] = *words else { return Ok(None) };
        let word = |octets| number(self.little, octets);
        let length = word(captured);
        if length > MAX_BLOCK {
            return Err(CaptureError::Damaged { offset, what: "a frame has an impossible length" });
        }
        let octets = source.exactly(length as usize, MAX_FRAME)?;
        let units = u64::from(word(seconds)) * self.per_second + u64::from(word(fraction));
        Ok(Some(Frame { number: 0, time: moment(units, self.per_second), link: self.link, octets }))
    }
}

const MICROSECONDS: u32 = 0xa1b2_c3d4;
const NANOSECONDS: u32 = 0xa1b2_3c4d;
