//! The spool as those see it who put records into it.

use std::{
    fmt, io,
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    time::SystemTime,
};

use async_trait::async_trait;
use tokio::sync::Notify;
use ulna_journal::{Journal, OpenError, segments};
use ulna_store::{AccountingSink, Receipt, Record, StoreError};

use crate::{Letter, Options, Replayer, SpoolStatus, aside::Aside, cursor::CursorFile, letter};

/// Accounting that is acknowledged as soon as it is safe here, and sent on until its home server has it.
///
/// A folder belongs to one spool: its segments, the file `cursor`, and the folder `aside` with what could not be
/// delivered.
pub struct Spool {
    name: Arc<str>,
    options: Options,
    pub(crate) journal: Journal,
    pub(crate) signals: Arc<Signals>,
    level: Mutex<Level>,
    progress: Mutex<Progress>,
    aside: Mutex<Aside>,
    aside_folder: PathBuf,
    set_aside: Arc<AtomicU64>,
}

/// What the journal's thread tells.
#[derive(Debug, Default)]
pub(crate) struct Signals {
    /// Up to which number all records are settled.
    pub(crate) through: AtomicU64,
    /// For those who wait for a record of theirs.
    settled: Notify,
    /// For the one who sends.
    pub(crate) wake: Notify,
    /// A home server may be back.
    pub(crate) hurry: AtomicBool,
}

/// How much waits.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct Level {
    /// How many records the journal has accepted in this run.
    pub(crate) accepted: u64,
    pub(crate) records: u64,
    pub(crate) octets: u64,
    /// When the oldest arrived.
    pub(crate) oldest: Option<SystemTime>,
    refused: u64,
    /// Whether it was told that it is full.
    told: bool,
}

/// What the one who sends has to tell.
#[derive(Debug, Default, Clone)]
pub(crate) struct Progress {
    pub(crate) under_way: usize,
    pub(crate) acknowledged: u64,
    pub(crate) last_acknowledged: Option<SystemTime>,
    pub(crate) away_since: Option<SystemTime>,
    pub(crate) next_try: Option<SystemTime>,
    pub(crate) last_error: Option<(SystemTime, String)>,
    pub(crate) left_out: u64,
    pub(crate) damaged: u64,
}

impl Spool {
    /// Opens the spool called `name` in a folder, which is created if there is none; what earlier runs left is sent first,
    /// by the [`Replayer`].
    ///
    /// # Errors
    ///
    /// Where the folder cannot be used, or another process uses it.
    pub fn open(name: &str, folder: &Path, options: Options) -> Result<(Arc<Self>, Replayer), OpenError> {
        let (journal, _report) = Journal::open(folder, options.journal.clone())?;
        let at = |path: &Path| {
            let path = path.to_owned();
            move |source: io::Error| OpenError::Folder { path, source }
        };
        let cursor = CursorFile::of(folder);
        let reached = cursor.load().map_err(at(folder))?;
        let held = segments(folder).map_err(at(folder))?;
        let waiting = held.iter().map(|segment| match &reached {
            Some(reached) if segment.holds(reached) => segment.length.saturating_sub(reached.offset()),
            Some(reached) if segment.begins < *reached => 0,
            _ => segment.length,
        });
        let level = Level { octets: waiting.sum(), ..Level::default() };
        let aside_folder = folder.join(ASIDE);
        let aside = Aside::of(aside_folder.clone()).map_err(at(&aside_folder))?;
        let set_aside = aside.records();
        let signals = Arc::new(Signals::default());
        let told = Arc::clone(&signals);
        journal.on_settled(move |settled| {
            told.through.store(settled.last, Ordering::Release);
            told.settled.notify_waiters();
            told.wake.notify_one();
        });
        let spool = Arc::new(Self {
            name: name.into(),
            options,
            journal,
            signals,
            level: Mutex::new(level),
            progress: Mutex::default(),
            aside: Mutex::new(aside),
            aside_folder,
            set_aside,
        });
        let newest = held.last().map(|segment| segment.begins);
        let replayer = Replayer::new(Arc::clone(&spool), folder.to_owned(), cursor, reached, newest);
        Ok((spool, replayer))
    }

    /// What it is called.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// How it fares.
    #[must_use]
    pub fn status(&self) -> SpoolStatus {
        let (level, progress) = (*self.level(), self.progress().clone());
        SpoolStatus {
            name: self.name.to_string(),
            waiting: level.records,
            octets: level.octets,
            under_way: progress.under_way,
            oldest: level.oldest,
            acknowledged: progress.acknowledged,
            last_acknowledged: progress.last_acknowledged,
            away_since: progress.away_since,
            next_try: progress.next_try,
            last_error: progress.last_error,
            set_aside: self.set_aside.load(Ordering::Relaxed),
            aside: self.aside_folder.clone(),
            full: self.fullness(&level).map(|full| full.to_string()),
            refused: level.refused,
            left_out: progress.left_out,
            damaged: progress.damaged,
        }
    }

    /// Has the next try made now: a home server may be back.
    pub fn hurry(&self) {
        self.signals.hurry.store(true, Ordering::Release);
        self.signals.wake.notify_one();
    }

    /// Takes back what was set aside, so that it is sent again, behind all that waits. Returns how many records that are.
    ///
    /// It blocks until they are durable.
    ///
    /// # Errors
    ///
    /// Where that did not go to its end, as text for people. Some of the records may then be there twice, and count once
    /// at home.
    pub fn take_back(&self) -> Result<u64, String> {
        self.aside().empty(|entry| {
            let mut level = self.level();
            let ticket = self.journal.append(&entry.record()).map_err(|error| error.to_string())?;
            level.add(&entry.packet);
            Ok(ticket)
        })
    }

    pub(crate) const fn options(&self) -> &Options {
        &self.options
    }

    pub(crate) fn level(&self) -> MutexGuard<'_, Level> {
        self.level.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn progress(&self) -> MutexGuard<'_, Progress> {
        self.progress.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Puts a record where people find it. It blocks.
    pub(crate) fn set_aside(&self, letter: &Letter) -> Result<PathBuf, String> {
        self.aside().put(letter)?;
        Ok(self.aside_folder.clone())
    }

    fn aside(&self) -> MutexGuard<'_, Aside> {
        self.aside.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn fullness(&self, level: &Level) -> Option<Full> {
        if level.octets >= self.options.most_octets {
            return Some(Full::Octets { octets: level.octets, most: self.options.most_octets });
        }
        let age = level.oldest.and_then(|oldest| SystemTime::now().duration_since(oldest).ok())?;
        (age > self.options.longest_wait).then_some(Full::Age { days: age.as_secs() / 86_400 })
    }

    fn failed(&self, error: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> StoreError {
        StoreError::new(format!("the spool of {}", self.name), error)
    }
}

impl Level {
    fn add(&mut self, packet: &[u8]) {
        self.accepted = self.accepted.saturating_add(1);
        self.records = self.records.saturating_add(1);
        self.octets = self.octets.saturating_add(letter::length(packet));
    }

    pub(crate) fn remove(&mut self, letter: &Letter) {
        self.records = self.records.saturating_sub(1);
        self.octets = self.octets.saturating_sub(letter.length());
    }
}

/// A record is safe when it is in the journal of the spool; that its home server has it comes later.
#[async_trait]
impl AccountingSink for Spool {
    async fn record(&self, record: &Record<'_>) -> Result<(), StoreError> {
        let Some(receipt) = self.begin(record).transpose()? else {
            return Err(self.failed("it gives no receipts"));
        };
        loop {
            let mut settled = std::pin::pin!(self.signals.settled.notified());
            // Whoever settles it from here on is heard.
            settled.as_mut().enable();
            if let Some(outcome) = receipt.outcome() {
                return outcome;
            }
            settled.await;
        }
    }

    fn begin(&self, record: &Record<'_>) -> Option<Result<Receipt, StoreError>> {
        let mut level = self.level();
        if let Some(full) = self.fullness(&level) {
            level.refused = level.refused.saturating_add(1);
            if !std::mem::replace(&mut level.told, true) {
                tracing::error!(target: "ulna::spool", "{}: accounting is not acknowledged: {full}", self.name);
            }
            return Some(Err(self.failed(full)));
        }
        level.told = false;
        let receipt = self.journal.begin(record);
        if let Some(Ok(_)) = receipt {
            level.add(record.octets);
        }
        receipt
    }

    fn subscribe(&self, wake: Arc<dyn Fn() + Send + Sync>) {
        self.journal.subscribe(wake);
    }

    fn is_able(&self) -> bool {
        self.journal.is_able() && self.fullness(&self.level()).is_none()
    }
}

impl fmt::Debug for Spool {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Spool").field("name", &self.name).field("level", &*self.level()).finish_non_exhaustive()
    }
}

/// Why nothing more is taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
enum Full {
    #[error("{octets} octets wait for the home server, {most} may")]
    Octets { octets: u64, most: u64 },
    #[error("the oldest record has waited for the home server for {days} days")]
    Age { days: u64 },
}

const ASIDE: &str = "aside";
