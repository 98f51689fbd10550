//! Reading all records of a folder.

use std::collections::VecDeque;
use std::fmt;
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

use crate::format::HeaderFault;
use crate::name::SegmentName;
use crate::position::Position;
use crate::record::Entry;
use crate::scan::{Scan, Step};

/// Reads the records of a folder in the order in which they were written, also while a server writes to it.
///
/// The iterator yields a record once, and an error for each stretch that is damaged, after which it goes on. After
/// `None` it may be asked again: it continues with what was written meanwhile. Every acknowledged record is among what
/// it yields. Beyond that it may yield records that never were: written when the server died or gave them up.
///
/// Memory is bounded: one record, a window of 64 KiB, and the names of the segments.
#[derive(Debug)]
pub struct Reader {
    folder: PathBuf,
    waiting: VecDeque<SegmentName>,
    newest: Option<SegmentName>,
    current: Option<Current>,
    /// Where the last segment was left.
    left: Option<Position>,
    unfinished: Option<Damage>,
    yielded: Option<Yielded>,
    /// The folder could not be listed, and that was said.
    lost: bool,
}

/// A stretch of a segment from which no record can be read.
#[derive(Debug, thiserror::Error)]
#[error("{}, octet {offset}: {kind}", path.display())]
#[non_exhaustive]
pub struct Damage {
    /// The segment.
    pub path: PathBuf,
    /// Where the damage begins, in octets.
    pub offset: u64,
    /// What is wrong.
    pub kind: DamageKind,
}

/// What is wrong with a stretch of a segment.
#[derive(Debug)]
#[non_exhaustive]
pub enum DamageKind {
    /// The segment ends within a record: whatever wrote it died or gave up. Nothing of it was acknowledged.
    Torn {
        /// The octets from there to the end of the file.
        length: u64,
    },
    /// Octets changed after they were written; valid records follow.
    Corrupted {
        /// The octets up to the next valid record.
        length: u64,
    },
    /// The header is not one, or is damaged; the whole segment is passed over.
    Header,
    /// The segment has a layout that this version does not know.
    Version(u16),
    /// The operating system could not read it.
    Unreadable(io::Error),
}

#[derive(Debug)]
struct Current {
    name: SegmentName,
    path: PathBuf,
    scan: Scan<File>,
    /// Records from this sequence number on were written anew in a later segment.
    superseded_from: Option<u64>,
    /// The end was seen while a later segment existed, so that nothing can be added any more.
    complete: bool,
}

/// The sequence numbers of a run that were yielded without a gap.
#[derive(Debug)]
struct Yielded {
    run: u64,
    first: u64,
    next: u64,
}

impl Reader {
    /// Begins with the oldest segment of the folder.
    ///
    /// # Errors
    /// Fails if the folder cannot be listed.
    pub fn open(folder: impl Into<PathBuf>) -> io::Result<Self> {
        let folder = folder.into();
        let waiting: VecDeque<_> = list(&folder)?.into();
        let newest = waiting.back().copied();
        Ok(Self { folder, waiting, newest, current: None, left: None, unfinished: None, yielded: None, lost: false })
    }

    /// Begins with the newest segment, which the caller knows.
    pub(crate) fn newest(folder: &Path, newest: SegmentName) -> Self {
        let (folder, waiting) = (folder.to_owned(), VecDeque::from([newest]));
        Self {
            folder,
            waiting,
            newest: Some(newest),
            current: None,
            left: None,
            unfinished: None,
            yielded: None,
            lost: false,
        }
    }

    pub(crate) fn into_unfinished(self) -> Option<Damage> {
        self.unfinished
    }

    /// Returns what was behind the last record of the newest segment when `next` returned `None`.
    ///
    /// If a server writes to the folder, that is the beginning of its next record; if none does, it is a torn tail.
    #[must_use]
    pub fn unfinished(&self) -> Option<&Damage> {
        self.unfinished.as_ref()
    }

    /// Returns the path of the segment that the last record came from.
    #[must_use]
    pub fn segment(&self) -> Option<&Path> {
        self.current.as_ref().map(|current| current.path.as_path())
    }

    /// Returns the place behind what was read: what `next` yields is all behind it.
    ///
    /// It is `None` before the first record.
    #[must_use]
    pub fn reached(&self) -> Option<Position> {
        let current = self.current.as_ref().map(|current| Position::new(current.name, current.scan.offset()));
        current.or(self.left)
    }

    fn advance(&mut self) -> Result<Option<Entry>, Damage> {
        self.unfinished = None;
        loop {
            if self.current.is_none() {
                if self.waiting.is_empty() {
                    self.look_for_newer()?;
                }
                let Some(name) = self.waiting.pop_front() else { return Ok(None) };
                self.enter(name)?;
                continue;
            }
            match self.step()? {
                Step::Record(entry) => {
                    if self.is_due(&entry) {
                        return Ok(Some(entry));
                    }
                }
                Step::Damaged { offset, length } => return Err(self.damage(offset, DamageKind::Corrupted { length })),
                Step::BadHeader(HeaderFault::Version(version)) => {
                    return Err(self.leave(0, DamageKind::Version(version)));
                }
                Step::BadHeader(_) => return Err(self.leave(0, DamageKind::Header)),
                Step::End { offset, length } => {
                    let torn = DamageKind::Torn { length };
                    if self.current.as_ref().is_some_and(|current| current.complete) {
                        let damage = self.leave(offset, torn);
                        if length > 0 {
                            return Err(damage);
                        }
                    } else {
                        if self.waiting.is_empty() {
                            self.look_for_newer()?;
                        }
                        if self.waiting.is_empty() {
                            self.unfinished = (length > 0).then(|| self.damage(offset, torn));
                            return Ok(None);
                        }
                        // Once more: records may have been added between the end that was seen and the next segment.
                        self.complete();
                    }
                }
            }
        }
    }

    fn enter(&mut self, name: SegmentName) -> Result<(), Damage> {
        let path = self.folder.join(name.to_string());
        match File::open(&path) {
            Ok(file) => {
                let scan = Scan::new(file);
                self.current = Some(Current { name, path, scan, superseded_from: None, complete: false });
                self.complete();
                Ok(())
            }
            // Somebody archived it since the folder was listed.
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            Err(error) => Err(Damage { path, offset: 0, kind: DamageKind::Unreadable(error) }),
        }
    }

    /// Takes note of the segments behind the current one: that they exist, and where they begin.
    fn complete(&mut self) {
        let Some(current) = &mut self.current else { return };
        if self.waiting.is_empty() {
            return;
        }
        current.complete = true;
        // A header that cannot be read is reported by `step`, which comes next.
        let _ = current.scan.read_header();
        let Some(run) = current.scan.header().map(|header| header.run) else { return };
        let headers = self.waiting.iter().filter_map(|name| {
            let mut scan = Scan::new(File::open(self.folder.join(name.to_string())).ok()?);
            scan.read_header().ok()?;
            scan.header().copied()
        });
        current.superseded_from = headers.take(1).find(|next| next.run == run).map(|next| next.first);
    }

    fn step(&mut self) -> Result<Step, Damage> {
        let Some(current) = &mut self.current else { return Ok(Step::End { offset: 0, length: 0 }) };
        current.scan.step().map_err(|error| self.leave(0, DamageKind::Unreadable(error)))
    }

    /// Tells whether a record counts, and remembers that it was yielded.
    fn is_due(&mut self, entry: &Entry) -> bool {
        let Entry { run, sequence, .. } = *entry;
        if self.current.as_ref().and_then(|current| current.superseded_from).is_some_and(|first| sequence >= first) {
            return false;
        }
        match &mut self.yielded {
            // Read from a segment that was abandoned only afterwards, and now from the one that took its place.
            Some(yielded) if yielded.run == run && (yielded.first..yielded.next).contains(&sequence) => return false,
            Some(yielded) if yielded.run == run && yielded.next == sequence => {
                yielded.next = sequence.saturating_add(1)
            }
            other => *other = Some(Yielded { run, first: sequence, next: sequence.saturating_add(1) }),
        }
        true
    }

    fn look_for_newer(&mut self) -> Result<(), Damage> {
        let names = match list(&self.folder) {
            Ok(names) => names,
            // Said once, for who takes all items must come to an end.
            Err(_) if self.lost => return Ok(()),
            Err(error) => {
                self.lost = true;
                let (path, kind) = (self.folder.clone(), DamageKind::Unreadable(error));
                return Err(Damage { path, offset: 0, kind });
            }
        };
        self.lost = false;
        self.waiting = names.into_iter().filter(|name| Some(*name) > self.newest).collect();
        self.newest = self.waiting.back().copied().or(self.newest);
        Ok(())
    }

    fn damage(&self, offset: u64, kind: DamageKind) -> Damage {
        let path = self.current.as_ref().map_or_else(|| self.folder.clone(), |current| current.path.clone());
        Damage { path, offset, kind }
    }

    fn leave(&mut self, offset: u64, kind: DamageKind) -> Damage {
        let damage = self.damage(offset, kind);
        self.left = self.reached();
        self.current = None;
        damage
    }
}

impl Iterator for Reader {
    type Item = Result<Entry, Damage>;

    fn next(&mut self) -> Option<Self::Item> {
        self.advance().transpose()
    }
}

impl fmt::Display for DamageKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Torn { length } => write!(f, "the last record is torn, {length} octets are passed over"),
            Self::Corrupted { length } => write!(f, "{length} octets are corrupted and passed over"),
            Self::Header => f.write_str("this is not the header of a segment, the file is passed over"),
            Self::Version(version) => write!(f, "layout version {version} is unknown, the file is passed over"),
            Self::Unreadable(error) => write!(f, "cannot be read: {error}"),
        }
    }
}

/// Returns the names of a folder's segments from oldest to newest.
pub(crate) fn list(folder: &Path) -> io::Result<Vec<SegmentName>> {
    let mut names = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        if let Some(name) = entry?.file_name().to_str().and_then(|name| name.parse().ok()) {
            names.push(name);
        }
    }
    names.sort_unstable();
    Ok(names)
}
