//! Reading one segment: records, damage, and the end.

use std::io::{self, Read, Seek, SeekFrom};

use crate::format::{self, HEADER_LENGTH, Header, HeaderFault, MAX_RECORD};
use crate::record::{self, Entry};

/// Reads a segment from its beginning in a bounded window of memory.
#[derive(Debug)]
pub(crate) struct Scan<R> {
    source: R,
    window: Vec<u8>,
    /// Where the unread part of the window begins.
    start: usize,
    /// Where `start` is in the segment.
    offset: u64,
    header: Option<Header>,
    checksum_state: u32,
}

/// What comes next in a segment.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Step {
    Record(Entry),
    /// Octets that are no record, with a valid record behind them.
    Damaged {
        offset: u64,
        length: u64,
    },
    /// No valid record from here on; `length` octets that are none, usually 0. More may be written later.
    End {
        offset: u64,
        length: u64,
    },
    /// The header is wrong, so that nothing can be read.
    BadHeader(HeaderFault),
}

impl<R: Read + Seek> Scan<R> {
    pub(crate) fn new(source: R) -> Self {
        Self { source, window: Vec::new(), start: 0, offset: 0, header: None, checksum_state: 0 }
    }

    /// Returns where the next step begins, in octets.
    pub(crate) const fn offset(&self) -> u64 {
        self.offset
    }

    /// Returns the header as soon as it was read.
    pub(crate) fn header(&self) -> Option<&Header> {
        self.header.as_ref()
    }

    /// Reads the header if that has not happened yet.
    pub(crate) fn read_header(&mut self) -> io::Result<Option<Step>> {
        if self.header.is_some() {
            return Ok(None);
        }
        self.fill(HEADER_LENGTH)?;
        let Some(octets) = self.rest().first_chunk::<HEADER_LENGTH>() else {
            let length = self.rest().len() as u64;
            self.reposition(0)?;
            return Ok(Some(Step::End { offset: 0, length }));
        };
        match Header::decode(octets) {
            Ok(header) => {
                self.checksum_state = header.checksum_state();
                self.header = Some(header);
                self.advance(HEADER_LENGTH);
                Ok(None)
            }
            Err(fault) => Ok(Some(Step::BadHeader(fault))),
        }
    }

    /// Returns what comes next; after [`Step::End`] it looks at the same place again.
    pub(crate) fn step(&mut self) -> io::Result<Step> {
        if let Some(step) = self.read_header()? {
            return Ok(step);
        }
        let run = self.header.as_ref().map_or(0, |header| header.run);
        let mut looked_again = false;
        loop {
            self.fill(MAX_RECORD)?;
            let offset = self.offset;
            if self.rest().is_empty() {
                return Ok(Step::End { offset, length: 0 });
            }
            let Some(length) = self.intact() else {
                match self.resume_behind(offset)? {
                    // It may have been half written when its first octets were read, and whole by now.
                    Step::Damaged { .. } if !looked_again => {
                        looked_again = true;
                        self.reposition(offset)?;
                        continue;
                    }
                    step => return Ok(step),
                }
            };
            let entry = self.rest().get(..length).and_then(|octets| Entry::decode(octets, run, offset));
            let known = self.rest().get(2) == Some(&format::KIND_ACCOUNTING);
            self.advance(length);
            match entry {
                Some(entry) if known => return Ok(Step::Record(entry)),
                None if known => return Ok(Step::Damaged { offset, length: length as u64 }),
                // A later version's record: whole, and nothing for us.
                _ => {}
            }
        }
    }

    /// Looks for the next valid record behind the damage that begins at `offset`.
    fn resume_behind(&mut self, offset: u64) -> io::Result<Step> {
        loop {
            self.advance(1);
            self.fill(MAX_RECORD)?;
            let marker = self.rest().iter().position(|octet| *octet == format::MARKER[0]);
            match marker {
                Some(0) if self.intact().is_some() => {
                    return Ok(Step::Damaged { offset, length: self.offset - offset });
                }
                Some(0) => {}
                // One short of the marker, for the next round begins with a step.
                Some(distance) => self.advance(distance - 1),
                None if self.rest().is_empty() => {
                    let length = self.offset - offset;
                    self.reposition(offset)?;
                    return Ok(Step::End { offset, length });
                }
                None => self.advance(self.rest().len() - 1),
            }
        }
    }

    /// Returns the length of the valid record at the front, if there is one.
    fn intact(&self) -> Option<usize> {
        let length = record::stored_length(self.rest())?;
        let octets = self.rest().get(..length)?;
        record::is_intact(octets, self.checksum_state).then_some(length)
    }

    fn rest(&self) -> &[u8] {
        self.window.get(self.start..).unwrap_or_default()
    }

    fn advance(&mut self, count: usize) {
        let count = count.min(self.rest().len());
        self.start += count;
        self.offset += count as u64;
    }

    /// Reads until the window holds `wanted` unread octets or the source has no more.
    fn fill(&mut self, wanted: usize) -> io::Result<()> {
        if self.rest().len() >= wanted {
            return Ok(());
        }
        self.window.drain(..self.start);
        self.start = 0;
        while self.window.len() < wanted {
            let room = (WINDOW - self.window.len()) as u64;
            if (&mut self.source).take(room).read_to_end(&mut self.window)? == 0 {
                break;
            }
        }
        Ok(())
    }

    fn reposition(&mut self, offset: u64) -> io::Result<()> {
        self.source.seek(SeekFrom::Start(offset))?;
        self.window.clear();
        (self.start, self.offset) = (0, offset);
        Ok(())
    }
}

/// How many octets of a segment are in memory at most.
const WINDOW: usize = 64 << 10;

#[cfg(test)]
mod tests {
    use std::io::Cursor;
    use std::net::SocketAddr;
    use std::time::SystemTime;

    use proptest::prelude::*;

    use super::*;
    use crate::record::{Record, seal};

    fn segment(packets: &[&[u8]]) -> (Vec<u8>, Vec<usize>) {
        let header = Header { created: SystemTime::UNIX_EPOCH, run: 9, seed: 77, first: 1 };
        let address = SocketAddr::from(([192, 0, 2, 7], 1024));
        let (mut octets, mut starts) = (Vec::new(), Vec::new());
        for (index, packet) in packets.iter().enumerate() {
            let arrived = SystemTime::UNIX_EPOCH;
            let record = Record { arrived, peer: address, local: address, event: None, key: b"k", packet };
            starts.push(HEADER_LENGTH + octets.len());
            record.encode(record.stored_length().unwrap(), index as u64 + 1, &mut octets);
        }
        seal(&mut octets, header.checksum_state());
        (header.encode().into_iter().chain(octets).collect(), starts)
    }

    fn steps(octets: &[u8]) -> Vec<Step> {
        let mut scan = Scan::new(Cursor::new(octets));
        let mut steps = Vec::new();
        loop {
            let step = scan.step().unwrap();
            let done = matches!(step, Step::End { .. } | Step::BadHeader(_));
            steps.push(step);
            if done {
                return steps;
            }
        }
    }

    fn packets(steps: &[Step]) -> Vec<Vec<u8>> {
        let packet = |step: &Step| if let Step::Record(entry) = step { Some(entry.packet.clone()) } else { None };
        steps.iter().filter_map(packet).collect()
    }

    #[test]
    fn a_tail_torn_at_any_octet_is_an_end() {
        let (octets, starts) = segment(&[b"one", b"two", b"three"]);
        for length in starts[2]..octets.len() {
            let steps = steps(&octets[..length]);
            assert_eq!(packets(&steps), [b"one", b"two"], "cut at {length}");
            let torn = (length - starts[2]) as u64;
            assert_eq!(steps.last(), Some(&Step::End { offset: starts[2] as u64, length: torn }));
        }
        for length in 0..HEADER_LENGTH {
            assert_eq!(steps(&octets[..length]), [Step::End { offset: 0, length: length as u64 }]);
        }
    }

    #[test]
    fn every_flipped_bit_costs_one_record_and_no_other() {
        let (octets, starts) = segment(&[b"one", b"two", b"three"]);
        for bit in starts[1] * 8..starts[2] * 8 {
            let mut octets = octets.clone();
            octets[bit / 8] ^= 1 << (bit % 8);
            let steps = steps(&octets);
            assert_eq!(packets(&steps), [b"one".as_slice(), b"three"], "bit {bit}");
            let damage = Step::Damaged { offset: starts[1] as u64, length: (starts[2] - starts[1]) as u64 };
            assert_eq!(steps[1], damage);
        }
    }

    #[test]
    fn a_hole_is_the_end() {
        let (mut octets, _) = segment(&[b"one"]);
        let end = octets.len() as u64;
        octets.resize(octets.len() + 200_000, 0);
        let steps = steps(&octets);
        assert_eq!(packets(&steps), [b"one"]);
        assert_eq!(steps.last(), Some(&Step::End { offset: end, length: 200_000 }));
    }

    #[test]
    fn a_forged_record_within_a_damaged_one_stays_hidden() {
        let (foreign, _) = segment(&[b"forged"]);
        let header = Header { created: SystemTime::UNIX_EPOCH, run: 9, seed: 78, first: 1 };
        let inner = &foreign[HEADER_LENGTH..];
        let (mut octets, starts) = segment(&[inner, b"next"]);
        // Another segment, another seed: the checksum that the forger computed does not fit.
        octets[..HEADER_LENGTH].copy_from_slice(&header.encode());
        seal(&mut octets[HEADER_LENGTH..], header.checksum_state());
        octets[starts[0] + 13] ^= 1;
        assert_eq!(packets(&steps(&octets)), [b"next"]);
    }

    #[test]
    fn an_unknown_type_is_skipped_in_silence() {
        let (mut octets, starts) = segment(&[b"one", b"two"]);
        octets[starts[0] + 2] = 200;
        let state = Header { created: SystemTime::UNIX_EPOCH, run: 9, seed: 77, first: 1 }.checksum_state();
        seal(&mut octets[HEADER_LENGTH..], state);
        let steps = steps(&octets);
        assert_eq!(packets(&steps), [b"two"]);
        assert_eq!(steps.len(), 2);
    }

    #[test]
    fn what_is_written_later_is_found() {
        let (octets, starts) = segment(&[b"one", b"two"]);
        let mut scan = Scan::new(Cursor::new(octets[..starts[1] + 9].to_vec()));
        assert!(matches!(scan.step().unwrap(), Step::Record(_)));
        assert_eq!(scan.step().unwrap(), Step::End { offset: starts[1] as u64, length: 9 });
        scan.source.get_mut().extend_from_slice(&octets[starts[1] + 9..]);
        assert!(matches!(scan.step().unwrap(), Step::Record(entry) if entry.packet == b"two"));
        assert_eq!(scan.step().unwrap(), Step::End { offset: octets.len() as u64, length: 0 });
    }

    #[test]
    fn a_record_that_grows_while_it_is_read_is_not_damaged() {
        let (octets, starts) = segment(&[b"one", b"two", b"three"]);
        for seen in starts[1] + 1..starts[2] {
            let mut scan = Scan::new(Growing { octets: Cursor::new(octets.clone()), seen });
            let found: Vec<_> = std::iter::from_fn(|| scan.step().ok()).take(4).collect();
            assert_eq!(packets(&found), [b"one".as_slice(), b"two", b"three"], "{seen} octets at first: {found:?}");
        }
    }

    /// A file whose writer goes on as soon as a reader has met its end.
    struct Growing {
        octets: Cursor<Vec<u8>>,
        seen: usize,
    }

    impl Read for Growing {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            let room = self.seen.saturating_sub(self.octets.position() as usize).min(buffer.len());
            let read = self.octets.read(&mut buffer[..room])?;
            if read == 0 {
                self.seen = self.octets.get_ref().len();
            }
            Ok(read)
        }
    }

    impl Seek for Growing {
        fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
            self.octets.seek(to)
        }
    }

    #[test]
    fn memory_is_bounded_by_the_window() {
        let packet = [0x55; format::MAX_PACKET];
        let (mut octets, _) = segment(&vec![packet.as_slice(); 100]);
        octets.extend_from_slice(&[b'U'; 1 << 20]);
        let mut scan = Scan::new(Cursor::new(octets));
        let mut records = 0;
        while let Step::Record(_) = scan.step().unwrap() {
            records += 1;
            assert!(scan.window.len() <= WINDOW);
        }
        assert_eq!(records, 100);
        assert!(scan.window.capacity() <= 2 * WINDOW);
    }

    proptest! {
        #[test]
        fn any_octets_come_to_an_end(mut octets in prop::collection::vec(any::<u8>(), 0..2_000), header in any::<bool>()) {
            if header {
                let (good, _) = segment(&[]);
                octets.splice(0..0, good);
            }
            prop_assert!(packets(&steps(&octets)).is_empty());
        }
    }
}
