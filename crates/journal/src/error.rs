//! What can go wrong, and what to do about it.

use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use crate::format;

/// Why a journal could not be opened.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OpenError {
    /// The folder, its lock or a segment in it could not be created or read.
    #[error("cannot use {} for the journal: {source}; make it a folder that the server may write to", path.display())]
    Folder {
        /// The folder or file.
        path: PathBuf,
        /// What the operating system said.
        source: io::Error,
    },
    /// Another process writes to the folder.
    #[error("the journal {} is in use by another process; give each server a folder of its own", path.display())]
    Locked {
        /// The lock file.
        path: PathBuf,
    },
    /// The writer thread could not be started, or there is no randomness.
    #[error("cannot start the journal's writer: {0}")]
    Writer(#[source] io::Error),
}

/// Why a record is not in the journal, or not surely.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum AppendError {
    /// The packet is longer than a RADIUS packet can be.
    #[error("the packet has {length} octets, the limit is {}", format::MAX_PACKET)]
    PacketTooLong {
        /// Its length in octets.
        length: usize,
    },
    /// The key is too long; hash it.
    #[error("the key has {length} octets, the limit is {}; hash it", format::MAX_KEY)]
    KeyTooLong {
        /// Its length in octets.
        length: usize,
    },
    /// Records arrive faster than the disk syncs them.
    #[error("the journal's queue is full ({limit} octets wait for the disk)")]
    Full {
        /// The limit of the queue in octets.
        limit: usize,
    },
    /// The record could not be synced in time; it must not be acknowledged, though it may be in the journal.
    #[error("the journal gave the record up: {reason}")]
    GivenUp {
        /// What the disk said last.
        reason: Arc<str>,
    },
    /// The journal was closed.
    #[error("the journal is closed")]
    Closed,
}
