//! Reading a journal: any file in its folder, and a true segment with octets changed.

use std::{
    fs,
    net::SocketAddr,
    path::{Path, PathBuf},
    sync::{LazyLock, Mutex, PoisonError},
    time::{Duration, UNIX_EPOCH},
};

use ulna_journal::{Journal, Options, Reader, Record};

use crate::octets::Octets;

pub(crate) fn target(octets: &[u8]) {
    let folder = SCRATCH.lock().unwrap_or_else(PoisonError::into_inner);
    let (&kind, rest) = octets.split_first().unwrap_or((&0, &[]));
    let mut segment = if kind & 1 == 0 { rest.to_vec() } else { changed(&folder.segment, rest) };
    segment.truncate(1 << 16);
    let path = folder.path.join(&folder.name);
    fs::write(&path, &segment).expect("the scratch folder is there");

    let mut read = 0;
    let mut reader = Reader::open(&folder.path).expect("the folder is listed");
    // Every step uses octets up: a reader that does not come to an end is broken.
    let steps = reader.by_ref().take(segment.len() + 8).filter(|item| match item {
        Ok(entry) => {
            read += 52 + entry.packet.len();
            assert!(entry.packet.len() <= 4096);
            false
        }
        Err(damage) => {
            assert!(!damage.to_string().is_empty());
            true
        }
    });
    assert!(steps.count() <= segment.len());
    assert!(reader.next().is_none());
    assert!(read <= segment.len());
}

/// A true segment with some of its octets changed, cut or doubled.
fn changed(segment: &[u8], octets: &[u8]) -> Vec<u8> {
    let (mut segment, mut octets) = (segment.to_vec(), Octets(octets));
    while !octets.is_empty() && !segment.is_empty() {
        let (what, at) = (octets.byte(), usize::from(octets.short()) % segment.len());
        match what % 4 {
            0 => segment[at] ^= octets.byte(),
            1 => segment.truncate(at),
            2 => drop(segment.splice(at..at, octets.slice().iter().copied())),
            _ => segment.extend_from_within(at..segment.len().min(at + 200)),
        }
        segment.truncate(1 << 16);
    }
    segment
}

/// A folder for this process, and what a segment looks like.
struct Scratch {
    path: PathBuf,
    name: PathBuf,
    segment: Vec<u8>,
}

static SCRATCH: LazyLock<Mutex<Scratch>> = LazyLock::new(|| {
    let path = std::env::temp_dir().join(format!("ulna-fuzz-{}", std::process::id()));
    fs::create_dir_all(&path).expect("a scratch folder can be made");
    let (journal, _) = Journal::open(&path, Options::default()).expect("an empty folder opens");
    for number in 0..4_u8 {
        let (peer, local) = (SocketAddr::from(([192, 0, 2, number], 1024)), SocketAddr::from(([192, 0, 2, 9], 1813)));
        let arrived = UNIX_EPOCH + Duration::from_secs(1_795_262_400);
        let record = Record { arrived, peer, local, event: None, key: b"key", packet: &[number; 40] };
        let ticket = journal.append(&record).expect("the journal works");
        ticket.wait().expect("the record is safe");
    }
    drop(journal);
    let (name, segment) = only_segment(&path).expect("a segment was written");
    Mutex::new(Scratch { path, name, segment })
});

fn only_segment(folder: &Path) -> Option<(PathBuf, Vec<u8>)> {
    let entries = fs::read_dir(folder).ok()?;
    let path =
        entries.flatten().map(|entry| entry.path()).find(|path| path.extension().is_some_and(|e| e == "ulna"))?;
    Some((path.file_name()?.into(), fs::read(&path).ok()?))
}
