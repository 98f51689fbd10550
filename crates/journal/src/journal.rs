//! The journal as its callers see it.

use std::fmt;
use std::fs::{DirBuilder, File, OpenOptions, TryLockError};
use std::io;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;

use crate::disk::{Disk, Folder};
use crate::error::{AppendError, OpenError};
use crate::health::{Counters, Health, Pulse};
use crate::name::SegmentName;
use crate::options::Options;
use crate::queue::Queue;
use crate::reader::{DamageKind, list};
use crate::record::Record;
use crate::report::Report;
use crate::segments::Segments;
use crate::ticket::Ticket;
use crate::writer::{Settled, Shared, Writer};

/// A folder of accounting records, open for writing.
///
/// Many callers append; one thread writes and syncs. Dropping the journal writes what waits and blocks until that is
/// done.
pub struct Journal {
    shared: Arc<Shared>,
    thread: Mutex<Option<JoinHandle<()>>>,
    /// Held as long as the journal lives.
    _lock: Option<File>,
}

impl Journal {
    /// Opens a folder for writing and reports what it holds; the folder is created if there is none.
    ///
    /// A journal never goes on with a segment of an earlier run, for what the kernel last told that run about its pages
    /// is lost: the first record begins a new segment. A torn last record, which nobody was told is safe, is reported
    /// and cut off.
    ///
    /// # Errors
    /// Fails if the folder cannot be used or another process holds it.
    pub fn open(folder: impl Into<PathBuf>, options: Options) -> Result<(Self, Report), OpenError> {
        let folder = folder.into();
        create_folder(&folder).map_err(at(&folder))?;
        let lock = lock(&folder)?;
        let names = list(&folder).map_err(at(&folder))?;
        let report = Report::of(&folder, &names).map_err(at(&folder))?;
        for damage in &report.damage {
            tracing::warn!(%damage, "the accounting journal was damaged; nothing that is whole is lost");
            if let DamageKind::Torn { .. } = damage.kind
                && let Err(error) = cut(&damage.path, damage.offset)
            {
                // Readers pass over it, and say so each time.
                tracing::warn!(%error, path = %damage.path.display(), "the torn record could not be cut off: {error}");
            }
        }
        let disk = Box::new(Folder(folder.clone()));
        let journal = Self::start(disk, folder, options, names.last().copied(), Some(lock))?;
        Ok((journal, report))
    }

    /// Accepts a record; it is durable when the ticket says so and not earlier.
    ///
    /// It copies the record into memory under a short lock and never waits for the disk.
    ///
    /// # Errors
    /// Fails at once if the record is too long, the queue is full or the journal is closed.
    pub fn append(&self, record: &Record<'_>) -> Result<Ticket, AppendError> {
        let result = self.shared.queue.append(record);
        if let Err(AppendError::Full { .. }) = result {
            self.shared.pulse.refused();
        }
        result
    }

    /// Accepts a record and waits until it is durable; returns its sequence number.
    ///
    /// # Errors
    /// Fails as [`Self::append`] does, and when the record had to be given up.
    pub async fn append_and_sync(&self, record: &Record<'_>) -> Result<u64, AppendError> {
        self.append(record)?.await
    }

    /// Has a function called for each batch that is settled, by the journal's thread, before its tickets wake anybody.
    ///
    /// Tickets of the batch already know their outcome then. The next batch waits for the function: it should send a
    /// signal and return. It cannot be taken away again; give it a [`std::sync::Weak`] where that matters.
    pub fn on_settled(&self, hook: impl Fn(&Settled) + Send + Sync + 'static) {
        self.shared.hooks.lock().unwrap_or_else(PoisonError::into_inner).push(Arc::new(hook));
    }

    /// Tells whether records become durable at the moment.
    #[must_use]
    pub fn health(&self) -> Health {
        self.shared.pulse.health()
    }

    /// Returns what happened since the journal was opened.
    #[must_use]
    pub fn counters(&self) -> Counters {
        self.shared.pulse.counters()
    }

    /// Accepts nothing more, writes what waits, and blocks until all tickets are settled.
    ///
    /// On a failing disk there is one more attempt, and what waits is given up.
    pub fn close(&self) {
        self.shared.queue.close();
        let thread = self.thread.lock().unwrap_or_else(PoisonError::into_inner).take();
        // A hook that drops the last handle runs on that thread, which cannot wait for itself.
        if let Some(thread) = thread.filter(|thread| thread.thread().id() != std::thread::current().id()) {
            // A panic was already reported by the panic hook, and the tickets are settled even then.
            let _ = thread.join();
        }
    }

    /// Starts the thread over any disk.
    pub(crate) fn start(
        disk: Box<dyn Disk>,
        folder: PathBuf,
        options: Options,
        last: Option<SegmentName>,
        lock: Option<File>,
    ) -> Result<Self, OpenError> {
        let random = || getrandom::u64().map_err(|error| OpenError::Writer(error.into()));
        let rotation = (options.rotate_size, options.rotate_time);
        let segments = Segments::new(disk, rotation, (random()?, random()?), last);
        let shared = Arc::new(Shared {
            queue: Queue::new(options.queue),
            pulse: Pulse::new(options.give_up),
            hooks: Mutex::default(),
        });
        let writer = Writer { shared: shared.clone(), segments, options, folder, attempted: None };
        let thread = std::thread::Builder::new().name("ulna-journal".into()).spawn(|| writer.run());
        let thread = Mutex::new(Some(thread.map_err(OpenError::Writer)?));
        Ok(Self { shared, thread, _lock: lock })
    }
}

impl Drop for Journal {
    fn drop(&mut self) {
        self.close();
    }
}

impl fmt::Debug for Journal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (health, counters) = (self.health(), self.counters());
        f.debug_struct("Journal").field("health", &health).field("counters", &counters).finish_non_exhaustive()
    }
}

/// Cuts a segment off at `offset`.
fn cut(path: &Path, offset: u64) -> io::Result<()> {
    let file = OpenOptions::new().write(true).open(path)?;
    file.set_len(offset)?;
    file.sync_all()
}

fn create_folder(folder: &Path) -> io::Result<()> {
    let missing: Vec<_> =
        folder.ancestors().take_while(|path| !path.as_os_str().is_empty() && !path.exists()).collect();
    // Accounting says who was where and when: 0700.
    DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    // A new folder is durable only when the one above it knows its name durably.
    for created in missing {
        let above = created.parent().filter(|above| !above.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."));
        File::open(above)?.sync_all()?;
    }
    Ok(())
}

fn lock(folder: &Path) -> Result<File, OpenError> {
    let path = folder.join(LOCK);
    let file =
        OpenOptions::new().create(true).truncate(false).write(true).mode(0o600).open(&path).map_err(at(&path))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(OpenError::Locked { path }),
        Err(TryLockError::Error(error)) => Err(at(&path)(error)),
    }
}

fn at(path: &Path) -> impl FnOnce(io::Error) -> OpenError {
    |source| OpenError::Folder { path: path.to_owned(), source }
}

/// The file that two servers cannot both lock.
const LOCK: &str = "lock";
