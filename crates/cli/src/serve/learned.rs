//! Remembers across restarts who signs: senders of requests, and home servers.

use std::{
    collections::HashSet,
    fmt::Display,
    fs, io,
    io::{BufWriter, Write},
    net::{IpAddr, SocketAddr},
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

/// What is written down of those who sign.
#[derive(Debug)]
pub(crate) struct Memory<T> {
    path: PathBuf,
    written: Vec<T>,
    /// Not before this moment is it tried again.
    failed: Option<Instant>,
}

impl<T: Display + PartialEq> Memory<T> {
    /// A memory in a file, of which `written` is on disk.
    pub(crate) const fn new(path: PathBuf, written: Vec<T>) -> Self {
        Self { path, written, failed: None }
    }

    /// Writes the signers down if they are others than before; after a failure not for a while.
    pub(crate) fn keep(&mut self, signers: Vec<T>) {
        if self.failed.is_none_or(|failed| failed.elapsed() >= RETRY) {
            self.keep_at_last(signers);
        }
    }

    /// Writes the signers down if they are others than before.
    pub(crate) fn keep_at_last(&mut self, signers: Vec<T>) {
        if signers == self.written {
            return;
        }
        match store(&self.path, &signers) {
            Ok(()) => (self.written, self.failed) = (signers, None),
            Err(error) => {
                self.failed = Some(Instant::now());
                tracing::warn!(
                    target: "ulna::server", "who signs cannot be remembered in {}: {error}", self.path.display()
                );
            }
        }
    }
}

/// Where a raddb folder keeps which senders sign their requests: an address a line.
pub(crate) fn senders_path(raddb: &Path) -> PathBuf {
    raddb.join("state").join("signers")
}

/// Where a raddb folder keeps which home servers sign their replies: address and name a line.
pub(crate) fn homes_path(raddb: &Path) -> PathBuf {
    raddb.join("state").join("signing-home-servers")
}

/// The senders that were known when the server last ran; lines that are no address are passed over.
pub(crate) fn senders(raddb: &Path) -> Vec<IpAddr> {
    let text = fs::read_to_string(senders_path(raddb)).unwrap_or_default();
    text.lines().filter_map(|line| line.trim().parse().ok()).collect()
}

/// The home servers that were known when the server last ran, as [`home`] writes them.
pub(crate) fn homes(raddb: &Path) -> HashSet<String> {
    fs::read_to_string(homes_path(raddb)).unwrap_or_default().lines().map(str::to_owned).collect()
}

/// A home server, as it is written down: on one line, whatever its name.
pub(crate) fn home(name: &str, address: SocketAddr) -> String {
    format!("{address} {}", name.escape_debug())
}

/// Writes signers down, a line each, whole or not at all.
///
/// # Errors
///
/// Where the folder cannot be written.
pub(crate) fn store(path: &Path, signers: &[impl Display]) -> io::Result<()> {
    let new = path.with_extension("new");
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut file = BufWriter::new(fs::File::create(&new)?);
    for signer in signers {
        writeln!(file, "{signer}")?;
    }
    file.into_inner()?.sync_all()?;
    fs::rename(new, path)
}

const RETRY: Duration = Duration::from_secs(30);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn senders_and_home_servers_survive_a_restart() {
        let folder = std::env::temp_dir().join(format!("ulna-signers-{}", std::process::id()));
        let known: [IpAddr; 2] = ["192.0.2.1".parse().unwrap(), "2001:db8::1".parse().unwrap()];
        store(&senders_path(&folder), &known).unwrap();
        let a1 = home("a1, of\narea \"A\"", "192.0.2.7:1812".parse().unwrap());
        store(&homes_path(&folder), &[a1.clone(), home("a2", "[2001:db8::7]:1812".parse().unwrap())]).unwrap();
        assert_eq!(senders(&folder), known);
        assert!(homes(&folder).len() == 2 && homes(&folder).contains(&a1), "{:?}", homes(&folder));
        fs::remove_dir_all(&folder).unwrap();
        assert!(senders(&folder).is_empty() && homes(&folder).is_empty());
    }

    #[test]
    fn what_cannot_be_written_is_not_tried_all_the_time_but_at_last() {
        let folder = std::env::temp_dir().join(format!("ulna-memory-{}", std::process::id()));
        fs::write(&folder, "in the way").unwrap();
        let known: Vec<IpAddr> = vec!["192.0.2.1".parse().unwrap()];
        let mut memory = Memory::new(senders_path(&folder), Vec::new());
        memory.keep(known.clone());
        fs::remove_file(&folder).unwrap();
        memory.keep(known.clone());
        assert!(senders(&folder).is_empty());
        memory.keep_at_last(known.clone());
        assert_eq!(senders(&folder), known);
        fs::remove_dir_all(&folder).unwrap();
    }
}
