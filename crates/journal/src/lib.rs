//! Accounting that survives: checksummed segments, one sync for a batch of records, a tolerant reader.
//!
//! This crate is *not* a database: it does not know RADIUS, sessions or users, finds nothing by key, and deletes
//! nothing. It takes the octets of a request with what was known when it arrived, and says when they are durable; the
//! server acknowledges then and not earlier. What the records mean is for whoever reads them. It needs a Unix.
//!
//! ```
//! use std::time::SystemTime;
//! use ulna_journal::{Journal, Options, Reader, Record};
//!
//! # let folder = std::env::temp_dir().join(format!("ulna-journal-doc-{}", std::process::id()));
//! let (journal, _report) = Journal::open(&folder, Options::default())?;
//! let (peer, local) = ("192.0.2.7:40000".parse()?, "192.0.2.1:1813".parse()?);
//! let record = Record { arrived: SystemTime::now(), peer, local, event: None, key: b"", packet: b"\x04\x01.." };
//! let ticket = journal.append(&record)?;
//! ticket.wait()?; // or `.await`; the request may be acknowledged now
//! let entry = Reader::open(&folder)?.next().ok_or("no record")??;
//! assert_eq!(entry.packet, b"\x04\x01..");
//! # drop(journal);
//! # std::fs::remove_dir_all(&folder)?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! ```text
//!  append --\                       +-- writer thread --------------------+
//!  append ----> buffer that fills --> write, fdatasync, is it still there? --> tickets, on_settled
//!  append --/   (bounded: Full)     +-- failed: new segment, same records -+   (durable | given up)
//!                                              |
//!                      acct-20261121T120000Z-0001.ulna, ...-0002.ulna --> Reader
//! ```
//!
//! What it promises: a ticket says "durable" only after a sync that contained the record has succeeded, in a file whose
//! name had been synced before. A segment on which anything failed is never written or synced again, because the kernel
//! forgets the pages that it could not write; the records that waited go to a new segment, and readers know from its
//! header that the old copies do not count. A record that was given up must not be acknowledged, but may be in the
//! journal: what is delivered is "at least once", and the key tells repetitions apart.
//!
//! Floor below: none of ours. Floor above: `home`, `cli`.
#![forbid(unsafe_code)]
#![allow(clippy::disallowed_methods, reason = "a roof crate: it has a thread, files, and the clock")]

mod disk;
mod error;
#[cfg(test)]
mod faults;
pub mod format;
mod health;
mod journal;
mod name;
mod options;
mod position;
mod queue;
mod reader;
mod record;
mod report;
mod scan;
mod segments;
mod sink;
mod ticket;
mod writer;

pub use error::{AppendError, OpenError};
pub use health::{Counters, Health};
pub use journal::Journal;
pub use options::Options;
pub use position::{NotAPosition, Position, Segment, segments};
pub use reader::{Damage, DamageKind, Reader};
pub use record::{Entry, Record};
pub use report::Report;
pub use ticket::Ticket;
pub use writer::Settled;
