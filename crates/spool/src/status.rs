//! What there is to say about a spool.

use std::{path::PathBuf, time::SystemTime};

/// How a spool fares.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct SpoolStatus {
    /// What it is called: the name of its pool.
    pub name: String,
    /// How many records wait, those under way included. Shortly after the start those of earlier runs are still counted.
    pub waiting: u64,
    /// How many octets of the journal they take, about.
    pub octets: u64,
    /// How many are under way.
    pub under_way: usize,
    /// When the oldest that waits arrived.
    pub oldest: Option<SystemTime>,
    /// How many the home servers have acknowledged since the start.
    pub acknowledged: u64,
    /// When they last acknowledged one.
    pub last_acknowledged: Option<SystemTime>,
    /// Since when nobody answers.
    pub away_since: Option<SystemTime>,
    /// When the next try is.
    pub next_try: Option<SystemTime>,
    /// What went wrong last, and when.
    pub last_error: Option<(SystemTime, String)>,
    /// How many records were set aside, in this run and earlier ones, since nobody would take them.
    pub set_aside: u64,
    /// Where those are.
    pub aside: PathBuf,
    /// Why nothing more is taken in, if that is so.
    pub full: Option<String>,
    /// How many records were not taken in for that reason.
    pub refused: u64,
    /// How many hidden attributes were left out of what was sent.
    pub left_out: u64,
    /// How many stretches of the journal were damaged, and could not be read.
    pub damaged: u64,
}

impl SpoolStatus {
    /// How old the oldest record is that waits.
    #[must_use]
    pub fn oldest_age(&self, now: SystemTime) -> Option<std::time::Duration> {
        self.oldest.map(|oldest| now.duration_since(oldest).unwrap_or_default())
    }
}
