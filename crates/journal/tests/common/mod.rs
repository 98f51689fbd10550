//! What the tests on real files share.
#![allow(dead_code, unreachable_pub, reason = "each test binary uses a part of it")]

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

use ulna_journal::{Journal, Options, Reader, Record};

/// A folder that removes itself.
pub struct Scratch(PathBuf);

impl Scratch {
    pub fn new(name: &str) -> Self {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        let name = format!("ulna-journal-{name}-{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        let path = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    pub fn join(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

pub fn record(packet: &[u8]) -> Record<'_> {
    let peer = SocketAddr::from(([192, 0, 2, 7], 40_000));
    let local = "[2001:db8::1]:1813".parse().unwrap();
    let event = Some(SystemTime::UNIX_EPOCH + Duration::from_secs(1_795_262_390));
    let arrived = SystemTime::UNIX_EPOCH + Duration::new(1_795_262_400, 5);
    Record { arrived, peer, local, event, key: b"key", packet }
}

/// Gives up at once and tries again at once.
pub fn impatient() -> Options {
    Options::default().give_up(Duration::ZERO).retry(Duration::ZERO, Duration::ZERO).gather(Duration::ZERO)
}

pub fn append(journal: &Journal, packet: &[u8]) {
    journal.append(&record(packet)).unwrap().wait().unwrap();
}

/// Opens, appends, waits, and closes.
pub fn fill(folder: &Path, packets: &[&[u8]]) {
    let (journal, _) = Journal::open(folder, Options::default()).unwrap();
    packets.iter().for_each(|packet| append(&journal, packet));
}

pub fn segments(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "ulna"))
        .collect();
    paths.sort();
    paths
}

/// Reads the packets and prints of the damage.
pub fn read(folder: &Path) -> (Vec<Vec<u8>>, Vec<String>) {
    let (mut packets, mut damage) = (Vec::new(), Vec::new());
    let mut reader = Reader::open(folder).unwrap();
    for item in &mut reader {
        match item {
            Ok(entry) => {
                assert_eq!(entry.record(), record(&entry.packet));
                packets.push(entry.packet);
            }
            Err(error) => damage.push(error.to_string()),
        }
    }
    damage.extend(reader.unfinished().map(ToString::to_string));
    (packets, damage)
}
