//! Remembers across restarts which senders sign their requests.

use std::{
    fs, io,
    io::Write,
    net::IpAddr,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

/// What is written down of those who sign.
#[derive(Debug)]
pub(crate) struct Memory {
    raddb: PathBuf,
    written: Vec<IpAddr>,
    /// Not before this moment is it tried again.
    failed: Option<Instant>,
}

impl Memory {
    /// A memory of which `written` is on disk.
    pub(crate) fn new(raddb: &Path, written: Vec<IpAddr>) -> Self {
        Self { raddb: raddb.to_owned(), written, failed: None }
    }

    /// Writes the senders down if they are others than before; after a failure not for a while.
    pub(crate) fn keep(&mut self, senders: Vec<IpAddr>) {
        if self.failed.is_none_or(|failed| failed.elapsed() >= RETRY) {
            self.keep_at_last(senders);
        }
    }

    /// Writes the senders down if they are others than before.
    pub(crate) fn keep_at_last(&mut self, senders: Vec<IpAddr>) {
        if senders == self.written {
            return;
        }
        match store(&self.raddb, &senders) {
            Ok(()) => (self.written, self.failed) = (senders, None),
            Err(error) => {
                self.failed = Some(Instant::now());
                tracing::warn!(
                    target: "ulna::server",
                    "who signs requests cannot be remembered in {}: {error}", path(&self.raddb).display()
                );
            }
        }
    }
}

/// Where a raddb folder keeps it.
pub(crate) fn path(raddb: &Path) -> PathBuf {
    raddb.join("state").join("signers")
}

/// The senders that were known when the server last ran; lines that are no address are passed over.
pub(crate) fn load(raddb: &Path) -> Vec<IpAddr> {
    let text = fs::read_to_string(path(raddb)).unwrap_or_default();
    text.lines().filter_map(|line| line.trim().parse().ok()).collect()
}

/// Writes the senders down, whole or not at all.
///
/// # Errors
///
/// Where the folder cannot be written.
pub(crate) fn store(raddb: &Path, senders: &[IpAddr]) -> io::Result<()> {
    let path = path(raddb);
    let new = path.with_extension("new");
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut file = fs::File::create(&new)?;
    for sender in senders {
        writeln!(file, "{sender}")?;
    }
    file.sync_all()?;
    fs::rename(new, path)
}

const RETRY: Duration = Duration::from_secs(30);

#[cfg(test)]
mod tests {
    #[test]
    fn senders_survive_a_restart() {
        let folder = std::env::temp_dir().join(format!("ulna-signers-{}", std::process::id()));
        let senders = ["192.0.2.1".parse().unwrap(), "2001:db8::1".parse().unwrap()];
        super::store(&folder, &senders).unwrap();
        assert_eq!(super::load(&folder), senders);
        std::fs::remove_dir_all(&folder).unwrap();
        assert!(super::load(&folder).is_empty());
    }

    #[test]
    fn what_cannot_be_written_is_not_tried_all_the_time_but_at_last() {
        let folder = std::env::temp_dir().join(format!("ulna-memory-{}", std::process::id()));
        std::fs::write(&folder, "in the way").unwrap();
        let senders = vec!["192.0.2.1".parse().unwrap()];
        let mut memory = super::Memory::new(&folder, Vec::new());
        memory.keep(senders.clone());
        std::fs::remove_file(&folder).unwrap();
        memory.keep(senders.clone());
        assert!(super::load(&folder).is_empty());
        memory.keep_at_last(senders.clone());
        assert_eq!(super::load(&folder), senders);
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
