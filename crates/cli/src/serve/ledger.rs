//! The journal of a running server, which may have to wait for its disk.

use std::{
    fmt,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, OnceLock, PoisonError},
    time::Duration,
};

use async_trait::async_trait;
use ulna_journal::{Journal, OpenError, Options};
use ulna_store::{AccountingSink, Receipt, Record, StoreError};

/// The journal, or the reason why there is none yet.
///
/// A disk that is full or read-only when the server starts must not keep people from logging in: requests for
/// accounting are not answered, so that they come again or go elsewhere, until the journal can be opened.
pub(crate) struct Ledger {
    folder: PathBuf,
    options: Options,
    journal: OnceLock<Journal>,
    trouble: Mutex<Option<String>>,
    wakes: Mutex<Vec<Arc<dyn Fn() + Send + Sync>>>,
}

impl Ledger {
    /// Opens the journal, or remembers why that does not work.
    ///
    /// # Errors
    ///
    /// Where another server has it open.
    pub(crate) fn open(folder: &Path, options: Options) -> Result<Arc<Self>, OpenError> {
        let ledger = Arc::new(Self {
            folder: folder.to_owned(),
            options,
            journal: OnceLock::new(),
            trouble: Mutex::default(),
            wakes: Mutex::default(),
        });
        match ledger.try_open() {
            Err(error @ OpenError::Locked { .. }) => Err(error),
            Err(error) => {
                tracing::error!(target: "ulna::journal", "{error}; accounting is not acknowledged until that is mended");
                *ledger.trouble.lock().unwrap_or_else(PoisonError::into_inner) = Some(error.to_string());
                Ok(ledger)
            }
            Ok(()) => Ok(ledger),
        }
    }

    /// Tries again and again until the journal is open.
    pub(crate) async fn keep_trying(self: Arc<Self>) {
        while self.journal.get().is_none() {
            tokio::time::sleep(RETRY).await;
            let ledger = Arc::clone(&self);
            match tokio::task::spawn_blocking(move || ledger.try_open()).await {
                Ok(Ok(())) => {
                    tracing::info!(target: "ulna::journal", "the journal is open: accounting is acknowledged again");
                    *self.trouble.lock().unwrap_or_else(PoisonError::into_inner) = None;
                }
                Ok(Err(error)) => {
                    *self.trouble.lock().unwrap_or_else(PoisonError::into_inner) = Some(error.to_string());
                }
                Err(_) => {}
            }
        }
    }

    /// The journal, if it is open.
    pub(crate) fn journal(&self) -> Option<&Journal> {
        self.journal.get()
    }

    /// Why there is no journal.
    pub(crate) fn trouble(&self) -> Option<String> {
        self.trouble.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn try_open(&self) -> Result<(), OpenError> {
        let (journal, report) = Journal::open(&self.folder, self.options.clone())?;
        for damage in &report.damage {
            tracing::warn!(target: "ulna::journal", "{damage}");
        }
        for wake in self.wakes.lock().unwrap_or_else(PoisonError::into_inner).drain(..) {
            journal.on_settled(move |_| wake());
        }
        let _ = self.journal.set(journal);
        Ok(())
    }

    fn opened(&self) -> Result<&Journal, StoreError> {
        self.journal.get().ok_or_else(|| {
            let why = self.trouble().unwrap_or_else(|| "it is not open".to_owned());
            StoreError::new("the journal", why)
        })
    }
}

#[async_trait]
impl AccountingSink for Ledger {
    async fn record(&self, record: &Record<'_>) -> Result<(), StoreError> {
        self.opened()?.record(record).await
    }

    fn begin(&self, record: &Record<'_>) -> Option<Result<Receipt, StoreError>> {
        match self.opened() {
            Ok(journal) => journal.begin(record),
            Err(error) => Some(Err(error)),
        }
    }

    fn subscribe(&self, wake: Arc<dyn Fn() + Send + Sync>) {
        let mut wakes = self.wakes.lock().unwrap_or_else(PoisonError::into_inner);
        match self.journal.get() {
            Some(journal) => journal.subscribe(wake),
            None => wakes.push(wake),
        }
    }

    fn is_able(&self) -> bool {
        self.journal.get().is_some_and(AccountingSink::is_able)
    }
}

impl fmt::Debug for Ledger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Ledger({})", self.folder.display())
    }
}

const RETRY: Duration = Duration::from_secs(2);
