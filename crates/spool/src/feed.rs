//! What is read from the journal, in order, on a thread that may wait for the disk.

use std::{io, path::Path, sync::Arc};

use ulna_journal::{DamageKind, Position, Reader};
use ulna_store::Seen;

use crate::Letter;

/// The records of a journal from the cursor on.
#[derive(Debug)]
pub(crate) struct Feed {
    reader: Reader,
    cursor: Option<Position>,
    seen: Seen,
}

/// What was read at once.
#[derive(Debug, Default)]
pub(crate) struct Batch {
    pub(crate) letters: Vec<Piece>,
    /// Where the reader is behind all of them.
    pub(crate) reached: Option<Position>,
    /// How many stretches of the journal could not be read.
    pub(crate) damaged: u64,
    /// Nothing more is there at the moment.
    pub(crate) ended: bool,
}

/// A record between two places.
#[derive(Debug)]
pub(crate) struct Piece {
    pub(crate) begins: Position,
    pub(crate) ends: Position,
    pub(crate) letter: Arc<Letter>,
}

impl Feed {
    /// Reads a folder; what lies before `cursor` is remembered, and not sent again.
    pub(crate) fn open(folder: &Path, cursor: Option<Position>) -> io::Result<Self> {
        Ok(Self { reader: Reader::open(folder)?, cursor, seen: Seen::new(MEMORY) })
    }

    /// Reads up to so many records.
    pub(crate) fn read(&mut self, most: usize) -> Batch {
        let mut batch = Batch::default();
        while batch.letters.len() < most {
            let begins = self.reader.reached();
            match self.reader.next() {
                Some(Ok(entry)) => {
                    let Some(ends) = self.reader.reached() else { continue };
                    let letter = Letter::new(entry, &mut self.seen);
                    if self.cursor.is_none_or(|cursor| ends > cursor) {
                        let begins = begins.unwrap_or_else(|| ends.of_its_segment());
                        batch.letters.push(Piece { begins, ends, letter: Arc::new(letter) });
                    }
                }
                Some(Err(damage)) => {
                    // What is torn was never acknowledged.
                    batch.damaged =
                        batch.damaged.saturating_add(u64::from(!matches!(damage.kind, DamageKind::Torn { .. })));
                    tracing::error!(target: "ulna::spool", "{damage}");
                }
                None => {
                    batch.ended = true;
                    break;
                }
            }
        }
        batch.reached = self.reader.reached();
        batch
    }
}

/// Counts the records between a cursor and the segment that begins at `newest`, that one included.
pub(crate) fn count(
    folder: &Path,
    cursor: Option<Position>,
    newest: Position,
) -> io::Result<(u64, Option<Arc<Letter>>)> {
    let mut feed = Feed::open(folder, cursor)?;
    let (mut records, mut oldest) = (0_u64, None);
    loop {
        let batch = feed.read(COUNTED);
        for piece in &batch.letters {
            if piece.ends.of_its_segment() > newest {
                return Ok((records, oldest));
            }
            records = records.saturating_add(1);
            oldest.get_or_insert_with(|| Arc::clone(&piece.letter));
        }
        if batch.ended {
            return Ok((records, oldest));
        }
    }
}

/// Memory in octets for events whose times had to be calculated: a quarter of a million.
const MEMORY: usize = 64 << 20;
const COUNTED: usize = 256;
