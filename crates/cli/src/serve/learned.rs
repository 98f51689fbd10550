//! Remembers across restarts which senders sign their requests.

use std::{
    fs, io,
    io::Write,
    net::IpAddr,
    path::{Path, PathBuf},
};

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
}
