//! What is found in a folder when it is opened for writing.

use std::io;
use std::path::Path;

use crate::name::SegmentName;
use crate::reader::{Damage, DamageKind, Reader};

/// What a folder held when it was opened.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct Report {
    /// The number of segments.
    pub segments: usize,
    /// Their length in octets.
    pub octets: u64,
    /// The number of records in the newest segment, the only one that is read.
    pub newest_records: u64,
    /// What is damaged in the newest segment: at most sixteen places.
    pub damage: Vec<Damage>,
}

impl Report {
    pub(crate) fn of(folder: &Path, names: &[SegmentName]) -> io::Result<Self> {
        let mut report = Self { segments: names.len(), ..Self::default() };
        for name in names {
            match std::fs::metadata(folder.join(name.to_string())) {
                Ok(metadata) => report.octets += metadata.len(),
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => return Err(error),
            }
        }
        // Older segments were looked at by the runs that came after them; reading years of records would delay a start.
        let Some(newest) = names.last() else { return Ok(report) };
        let mut reader = Reader::newest(folder, *newest);
        for item in &mut reader {
            match item {
                Ok(_) => report.newest_records += 1,
                Err(Damage { kind: DamageKind::Unreadable(error), .. }) => return Err(error),
                Err(damage) => report.note(damage),
            }
        }
        if let Some(damage) = reader.into_unfinished() {
            report.note(damage);
        }
        Ok(report)
    }

    fn note(&mut self, damage: Damage) {
        if self.damage.len() < MOST_DAMAGE {
            self.damage.push(damage);
        }
    }
}

const MOST_DAMAGE: usize = 16;
