//! The writing end of the segments: rotation, abandonment, and the order of operations that durability rests on.

use std::io;
use std::time::{Duration, SystemTime};

use crate::disk::{Disk, SegmentFile};
use crate::format::{HEADER_LENGTH, Header};
use crate::name::SegmentName;
use crate::record;

/// Writes batches to segments, one sync each.
///
/// A segment that failed in any way is never touched again; the caller offers the same batch once more, and it goes to
/// a new segment.
pub(crate) struct Segments {
    disk: Box<dyn Disk>,
    rotate_size: u64,
    rotate_time: Duration,
    run: u64,
    seed: u64,
    last: Option<SegmentName>,
    open: Option<Open>,
    begun: u64,
}

struct Open {
    file: Box<dyn SegmentFile>,
    name: SegmentName,
    checksum_state: u32,
    length: u64,
    created: SystemTime,
    /// Whether anything in it may have been acknowledged.
    relied_on: bool,
}

impl Segments {
    /// Makes a writer whose first segment comes after `last`; `seed` must be random.
    pub(crate) fn new(
        disk: Box<dyn Disk>,
        (rotate_size, rotate_time): (u64, Duration),
        (run, seed): (u64, u64),
        last: Option<SegmentName>,
    ) -> Self {
        Self { disk, rotate_size, rotate_time, run, seed, last, open: None, begun: 0 }
    }

    /// Makes a batch of encoded records durable; `first` is the sequence number of the first of them.
    ///
    /// # Errors
    /// Nothing of the batch may be acknowledged then; the next call must offer the same records again or later ones.
    pub(crate) fn commit(&mut self, records: &mut [u8], first: u64, now: SystemTime) -> io::Result<()> {
        if self.open.as_ref().is_some_and(|open| self.is_over(open, records.len(), now)) {
            // All that it holds is synced: nothing is left to do for it.
            self.open = None;
        }
        let mut open = match self.open.take() {
            Some(open) => open,
            None => self.begin(first, now)?,
        };
        let result = open.write(records);
        self.keep_or_abandon(open, result)
    }

    /// Finds out whether the disk works again by beginning a segment.
    pub(crate) fn probe(&mut self, first: u64, now: SystemTime) -> io::Result<()> {
        if self.open.is_none() {
            let open = self.begin(first, now)?;
            self.open = Some(open);
        }
        Ok(())
    }

    /// Returns how many segments were begun.
    pub(crate) fn begun(&self) -> u64 {
        self.begun
    }

    fn is_over(&self, open: &Open, more: usize, now: SystemTime) -> bool {
        // A clock that was set far back must not stop the rotation for years.
        let age = now.duration_since(open.created).unwrap_or_else(|back| back.duration());
        let full = open.length.saturating_add(more as u64) > self.rotate_size;
        open.length > HEADER_LENGTH as u64 && (full || age >= self.rotate_time)
    }

    /// Creates a segment and makes its name and header durable.
    fn begin(&mut self, first: u64, now: SystemTime) -> io::Result<Open> {
        let name = SegmentName::after(self.last, now);
        // Whatever becomes of it, this name is used up.
        self.last = Some(name);
        let header = Header { created: now, run: self.run, seed: self.next_seed(), first };
        let file = self.disk.create(&name.to_string())?;
        self.begun += 1;
        let checksum_state = header.checksum_state();
        let mut open = Open { file, name, checksum_state, length: 0, created: now, relied_on: false };
        let result =
            open.append(&header.encode()).and_then(|()| open.file.sync()).and_then(|()| self.disk.sync_names());
        match result {
            Ok(()) => Ok(open),
            Err(error) => Err(self.abandon(open, error)),
        }
    }

    fn keep_or_abandon(&mut self, mut open: Open, result: io::Result<()>) -> io::Result<()> {
        match result {
            Ok(()) => {
                open.relied_on = true;
                self.open = Some(open);
                Ok(())
            }
            Err(error) => Err(self.abandon(open, error)),
        }
    }

    fn abandon(&mut self, open: Open, error: io::Error) -> io::Error {
        if !open.relied_on {
            // A disk that stays full would fill the folder with fragments. If this fails too, the fragment stays, and
            // readers know from the next segment's `first` that it does not count.
            let _ = self.disk.remove(&open.name.to_string());
        }
        error
    }

    /// Steps SplitMix64 (Steele, Lea and Flood, 2014): a random start makes all seeds unpredictable to outsiders.
    fn next_seed(&mut self) -> u64 {
        self.seed = self.seed.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.seed ^ (self.seed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }
}

impl Open {
    fn write(&mut self, records: &mut [u8]) -> io::Result<()> {
        record::seal(records, self.checksum_state);
        self.append(records)?;
        self.file.sync()?;
        // Looked at after the sync: a record in a deleted file must not be acknowledged.
        self.file.check_linked()
    }

    fn append(&mut self, octets: &[u8]) -> io::Result<()> {
        self.file.append(octets)?;
        self.length = self.length.saturating_add(octets.len() as u64);
        Ok(())
    }
}
