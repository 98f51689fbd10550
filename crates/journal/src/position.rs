//! Places in the segments of a folder, for those who read on where they stopped.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::time::SystemTime;

use crate::name::SegmentName;
use crate::reader::list;

/// A place in the segments of a folder: behind one record, and before the next.
///
/// Positions are ordered as records are. As text it is the segment's name and an offset in octets, with a space between
/// them. It stays true as long as the segment is there, or one that was begun later; in an empty folder names begin anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    segment: SegmentName,
    offset: u64,
}

/// A segment of a folder.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Segment {
    /// The file.
    pub path: PathBuf,
    /// Where it begins.
    pub begins: Position,
    /// Its length in octets.
    pub length: u64,
    /// When it was last written to.
    pub modified: SystemTime,
}

/// A text that is no position.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this is not the name of a segment and an offset in octets")]
pub struct NotAPosition;

impl Position {
    pub(crate) const fn new(segment: SegmentName, offset: u64) -> Self {
        Self { segment, offset }
    }

    /// Returns where its segment begins.
    #[must_use]
    pub const fn of_its_segment(&self) -> Self {
        Self { segment: self.segment, offset: 0 }
    }

    /// Returns the octets before it in its segment.
    #[must_use]
    pub const fn offset(&self) -> u64 {
        self.offset
    }
}

impl Segment {
    /// Tells whether a position is in this segment, its end included.
    #[must_use]
    pub fn holds(&self, position: &Position) -> bool {
        self.begins.segment == position.segment
    }
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.segment, self.offset)
    }
}

impl FromStr for Position {
    type Err = NotAPosition;

    fn from_str(text: &str) -> Result<Self, NotAPosition> {
        let (segment, offset) = text.split_once(' ').ok_or(NotAPosition)?;
        let segment = segment.parse().map_err(|_| NotAPosition)?;
        let offset = offset.parse().map_err(|_| NotAPosition)?;
        Ok(Self { segment, offset })
    }
}

/// Returns the segments of a folder, oldest first.
///
/// # Errors
/// Fails if the folder or a segment cannot be looked at; segments that disappear meanwhile are passed over.
pub fn segments(folder: &Path) -> io::Result<Vec<Segment>> {
    let mut segments = Vec::new();
    for name in list(folder)? {
        let path = folder.join(name.to_string());
        let metadata = match std::fs::metadata(&path) {
            Ok(metadata) => metadata,
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return Err(error),
        };
        let (length, modified) = (metadata.len(), metadata.modified()?);
        segments.push(Segment { path, begins: Position::new(name, 0), length, modified });
    }
    Ok(segments)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_survive_the_round_trip_and_are_ordered() {
        let texts = [
            "acct-20261121T120000Z-0001.ulna 64",
            "acct-20261121T120000Z-0001.ulna 640",
            "acct-20261121T120000Z-0002.ulna 0",
        ];
        let positions: Vec<Position> = texts.iter().map(|text| text.parse().unwrap()).collect();
        assert!(positions.is_sorted());
        assert_eq!(positions.iter().map(ToString::to_string).collect::<Vec<_>>(), texts);
        for wrong in ["", "acct-20261121T120000Z-0001.ulna", "acct-20261121T120000Z-0001.ulna x", "x 64", "../acct 1"] {
            assert_eq!(wrong.parse::<Position>(), Err(NotAPosition), "{wrong:?}");
        }
    }
}
