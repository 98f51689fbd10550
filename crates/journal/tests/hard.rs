//! Hard times: a disk that is full, and a process that is killed.

mod common;

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs};

use common::{Scratch, impatient, read, record, segments};
use ulna_journal::{AppendError, Health, Journal, Options};

/// A file system of 64 KiB, unmounted when dropped.
struct TinyDisk(PathBuf);

impl TinyDisk {
    /// Mounts it, or says why not; with `CI=true` that is a failure.
    fn mount(path: PathBuf) -> Option<Self> {
        fs::create_dir(&path).unwrap();
        let mount = Command::new("mount").args(["-t", "tmpfs", "-o", "size=64k", "tmpfs"]).arg(&path).output();
        let reason = match mount {
            Ok(output) if output.status.success() => return Some(Self(path)),
            Ok(output) => String::from_utf8_lossy(&output.stderr).into_owned(),
            Err(error) => error.to_string(),
        };
        assert_ne!(env::var("CI").as_deref(), Ok("true"), "a tmpfs cannot be mounted: {reason}");
        eprintln!("SKIPPED: needs root to mount a tmpfs: {reason}");
        None
    }
}

impl Drop for TinyDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(&self.0).status();
    }
}

/// Appends until the disk refuses; adds what was acknowledged.
fn fill_up(journal: &Journal, acknowledged: &mut Vec<Vec<u8>>) {
    for number in 0_u32.. {
        let packet = [&number.to_be_bytes()[..], &[0x11; 500]].concat();
        match journal.append(&record(&packet)).unwrap().wait() {
            Ok(_) => acknowledged.push(packet),
            Err(error) => {
                assert!(matches!(&error, AppendError::GivenUp { reason } if reason.contains("space")), "{error}");
                return;
            }
        }
    }
}

#[test]
fn a_full_disk_is_seen_and_survived() {
    let scratch = Scratch::new("full");
    let Some(disk) = TinyDisk::mount(scratch.join("disk")) else { return };
    let folder = disk.0.join("journal");
    let ballast = disk.0.join("ballast");
    fs::write(&ballast, [0; 24 << 10]).unwrap();

    let (journal, _) = Journal::open(&folder, impatient()).unwrap();
    let mut acknowledged = Vec::new();
    fill_up(&journal, &mut acknowledged);
    assert!(acknowledged.len() > 20);
    assert_eq!(journal.counters().given_up, 1);

    fs::remove_file(&ballast).unwrap();
    while !journal.health().is_working() {
        std::thread::yield_now();
    }
    let before = acknowledged.len();
    fill_up(&journal, &mut acknowledged);
    assert!(acknowledged.len() > before + 10, "{before} {}", acknowledged.len());
    assert_eq!(journal.counters().durable, acknowledged.len() as u64);
    journal.close();
    assert_eq!(journal.health(), Health::Closed);

    // What was not acknowledged may be there too, between the rest.
    let (packets, _) = read(&folder);
    let mut rest = packets.iter();
    assert!(acknowledged.iter().all(|packet| rest.any(|found| found == packet)), "a record was lost");
    assert!(segments(&folder).len() <= 4, "attempts left fragments: {:?}", segments(&folder));
}

#[test]
fn a_killed_process_keeps_its_word() {
    let scratch = Scratch::new("killed");
    let folder = scratch.join("journal");
    let mut acknowledged = 0;
    for lines in [1_u32, 7, 50, 300] {
        let mut child = Command::new(env::current_exe().unwrap())
            .args(["--exact", "victim", "--nocapture"])
            .env(VICTIM, &folder)
            .env(VICTIM_FROM, acknowledged.to_string())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let output = BufReader::new(child.stderr.take().unwrap());
        let numbers =
            output.lines().map_while(Result::ok).filter_map(|line| line.strip_prefix("durable ")?.parse().ok());
        let last: Option<u32> = numbers.take(lines as usize).last();
        // SIGKILL, while it goes on writing.
        child.kill().unwrap();
        child.wait().unwrap();
        acknowledged = last.unwrap();

        let (packets, _) = read(&folder);
        let mut found = packets.iter().map(|packet| u32::from_be_bytes(packet[..4].try_into().unwrap()));
        assert!((1..=acknowledged).all(|wanted| found.any(|number| number == wanted)), "a record was lost");
    }
    assert!(acknowledged >= 358);
}

/// Not a test of its own: what [`a_killed_process_keeps_its_word`] kills. Alone it checks that nobody asks for it.
#[test]
fn victim() {
    let Some(folder) = env::var_os(VICTIM) else {
        assert!(env::var_os(VICTIM_FROM).is_none());
        return;
    };
    let from: u32 = env::var(VICTIM_FROM).unwrap().parse().unwrap();
    let (journal, _) = Journal::open(Path::new(&folder), Options::default().rotate_size(10_000)).unwrap();
    for number in from + 1.. {
        journal.append(&record(&number.to_be_bytes())).unwrap().wait().unwrap();
        eprintln!("durable {number}");
    }
}

const VICTIM: &str = "ULNA_JOURNAL_VICTIM";
const VICTIM_FROM: &str = "ULNA_JOURNAL_VICTIM_FROM";
