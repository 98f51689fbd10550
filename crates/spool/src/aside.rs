//! Records that could not be delivered, and are kept for people to look at.

use std::{
    io,
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use ulna_journal::{Entry, Journal, Options, Reader, Ticket, segments};

use crate::Letter;

/// A journal of its own for what was set aside; the folder is made with the first record.
#[derive(Debug)]
pub(crate) struct Aside {
    folder: PathBuf,
    journal: Option<Journal>,
    records: Arc<AtomicU64>,
}

impl Aside {
    /// The records that were set aside in `folder`, which need not exist.
    pub(crate) fn of(folder: PathBuf) -> io::Result<Self> {
        let records = if folder.is_dir() { Reader::open(&folder)?.flatten().count() as u64 } else { 0 };
        Ok(Self { folder, journal: None, records: Arc::new(AtomicU64::new(records)) })
    }

    /// How many there are, for those who cannot wait while they are moved.
    pub(crate) fn records(&self) -> Arc<AtomicU64> {
        Arc::clone(&self.records)
    }

    /// Puts a record there; it is durable then. It blocks.
    pub(crate) fn put(&mut self, letter: &Letter) -> Result<(), String> {
        let journal = match self.journal.take() {
            Some(journal) => journal,
            None => Journal::open(&self.folder, Options::default()).map_err(|error| error.to_string())?.0,
        };
        let written = journal.append(&letter.record()).and_then(Ticket::wait);
        self.journal = Some(journal);
        written.map_err(|error| error.to_string())?;
        self.records.fetch_add(1, Ordering::Relaxed);
        Ok(())
    }

    /// Has all records put somewhere else by `put`, and forgets them when they are durable there. It blocks.
    pub(crate) fn empty(&mut self, mut put: impl FnMut(&Entry) -> Result<Ticket, String>) -> Result<u64, String> {
        if !self.folder.is_dir() {
            return Ok(0);
        }
        let told = |error: io::Error| error.to_string();
        // Nothing is written while this is done, so that nothing is deleted which was not read.
        self.journal = None;
        let held = segments(&self.folder).map_err(told)?;
        let (mut moved, mut tickets) = (0, Vec::new());
        for item in Reader::open(&self.folder).map_err(told)? {
            tickets.push(put(&item.map_err(|damage| damage.to_string())?)?);
            moved += 1;
            // To wait for each by itself would take a sync of the disk for each.
            if tickets.len() >= AT_ONCE {
                wait_for(&mut tickets)?;
            }
        }
        wait_for(&mut tickets)?;
        for segment in held {
            std::fs::remove_file(&segment.path).map_err(told)?;
        }
        self.records.store(0, Ordering::Relaxed);
        Ok(moved)
    }
}

fn wait_for(tickets: &mut Vec<Ticket>) -> Result<(), String> {
    tickets.drain(..).try_for_each(|ticket| ticket.wait().map(drop).map_err(|error| error.to_string()))
}

/// How many records are moved before it is waited for the disk.
const AT_ONCE: usize = 256;
