//! Records that could not be delivered, and are kept for people to look at.

use std::{
    io,
    path::{Path, PathBuf},
};

use ulna_journal::{Journal, Options, Reader, segments};

use crate::Letter;

/// A journal of its own for what was set aside; the folder is made with the first record.
#[derive(Debug)]
pub(crate) struct Aside {
    folder: PathBuf,
    journal: Option<Journal>,
    records: u64,
}

impl Aside {
    /// The records that were set aside in `folder`, which need not exist.
    pub(crate) fn of(folder: PathBuf) -> io::Result<Self> {
        let records = if folder.is_dir() { Reader::open(&folder)?.flatten().count() as u64 } else { 0 };
        Ok(Self { folder, journal: None, records })
    }

    /// How many there are.
    pub(crate) const fn records(&self) -> u64 {
        self.records
    }

    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Puts a record there; it is durable then. It blocks.
    pub(crate) fn put(&mut self, letter: &Letter) -> Result<(), String> {
        let journal = match self.journal.take() {
            Some(journal) => journal,
            None => Journal::open(&self.folder, Options::default()).map_err(|error| error.to_string())?.0,
        };
        let written = journal.append(&letter.record()).and_then(ulna_journal::Ticket::wait);
        self.journal = Some(journal);
        written.map_err(|error| error.to_string())?;
        self.records = self.records.saturating_add(1);
        Ok(())
    }

    /// Has all records put somewhere else by `put`, which makes them durable, and forgets them. It blocks.
    pub(crate) fn empty(
        &mut self,
        mut put: impl FnMut(&ulna_journal::Entry) -> Result<(), String>,
    ) -> Result<u64, String> {
        if !self.folder.is_dir() {
            return Ok(0);
        }
        let told = |error: io::Error| error.to_string();
        // Nothing is written while this is done, so that nothing is deleted which was not read.
        self.journal = None;
        let held = segments(&self.folder).map_err(told)?;
        let mut moved = 0;
        for item in Reader::open(&self.folder).map_err(told)? {
            match item {
                Ok(entry) => put(&entry)?,
                Err(damage) => return Err(damage.to_string()),
            }
            moved += 1;
        }
        for segment in held {
            std::fs::remove_file(&segment.path).map_err(told)?;
        }
        self.records = 0;
        Ok(moved)
    }
}
