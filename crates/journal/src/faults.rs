//! A disk that fails as it is told, and what must hold all the same.

use std::collections::{BTreeMap, VecDeque};
use std::io;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use proptest::prelude::*;

use crate::disk::{Disk, SegmentFile};
use crate::error::AppendError;
use crate::reader::Reader;
use crate::record::{Entry, Record};
use crate::{Health, Journal, Options};

/// What happens at one operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fault {
    None,
    /// Nothing happens but an error.
    Refuse,
    /// An append writes only so many octets; a sync lets so many of the dirty octets through and forgets the rest.
    Tear(usize),
    /// The name disappears under the file (noticed where links are checked).
    Unlink,
}

/// A disk in memory that distinguishes what the kernel holds from what survives.
#[derive(Debug, Default)]
struct World {
    files: BTreeMap<String, Contents>,
    script: VecDeque<Fault>,
    /// After the script: everything is refused, as if the machine had died.
    dies: bool,
    violations: Vec<String>,
}

#[derive(Debug, Default, Clone)]
struct Contents {
    cached: Vec<u8>,
    durable: Vec<u8>,
    /// What the kernel still remembers to write begins here.
    dirty_from: usize,
    spoiled: bool,
    linked: bool,
    name_is_durable: bool,
}

#[derive(Debug, Clone, Default)]
struct FakeDisk(Arc<Mutex<World>>);

struct FakeFile {
    disk: FakeDisk,
    name: String,
}

/// Which of the possible pictures after a crash.
#[derive(Debug, Clone, Copy)]
enum Survivors {
    /// Only what was synced; removals were forgotten.
    Least,
    /// All that the kernel held.
    Most,
    /// Whole pages of zeros where something was not synced, but later octets are there.
    Holes,
}

impl World {
    fn fault(&mut self) -> Fault {
        self.script.pop_front().unwrap_or(if self.dies { Fault::Refuse } else { Fault::None })
    }

    fn after_crash(&self, survivors: Survivors, folder: &Path) {
        for (name, contents) in &self.files {
            let (there, octets) = match survivors {
                Survivors::Least => (contents.name_is_durable, contents.durable.clone()),
                Survivors::Most => (contents.linked, contents.cached.clone()),
                Survivors::Holes => {
                    let mut octets = contents.cached.clone();
                    let hole = contents.durable.len()..octets.len().min(contents.durable.len() + 100);
                    octets[hole].fill(0);
                    (contents.linked || contents.name_is_durable, octets)
                }
            };
            if there {
                std::fs::write(folder.join(name), octets).unwrap();
            }
        }
    }
}

impl Disk for FakeDisk {
    fn create(&mut self, name: &str) -> io::Result<Box<dyn SegmentFile>> {
        let mut world = self.0.lock().unwrap();
        if world.fault() != Fault::None {
            return Err(io::ErrorKind::StorageFull.into());
        }
        assert!(!world.files.contains_key(name), "{name} is created twice");
        world.files.insert(name.to_owned(), Contents { linked: true, ..Contents::default() });
        Ok(Box::new(FakeFile { disk: self.clone(), name: name.to_owned() }))
    }

    fn sync_names(&mut self) -> io::Result<()> {
        let mut world = self.0.lock().unwrap();
        if world.fault() != Fault::None {
            return Err(io::Error::other("the folder cannot be synced"));
        }
        for contents in world.files.values_mut() {
            contents.name_is_durable = contents.linked;
        }
        Ok(())
    }

    fn remove(&mut self, name: &str) -> io::Result<()> {
        let mut world = self.0.lock().unwrap();
        if world.fault() != Fault::None {
            return Err(io::ErrorKind::PermissionDenied.into());
        }
        if let Some(contents) = world.files.get_mut(name) {
            contents.linked = false;
        }
        Ok(())
    }
}

impl FakeFile {
    fn with<T>(&self, what: &str, work: impl FnOnce(&mut Contents, Fault) -> T) -> T {
        let mut world = self.disk.0.lock().unwrap();
        let fault = world.fault();
        let World { files, violations, .. } = &mut *world;
        let contents = files.get_mut(&self.name).expect("a file that is open exists");
        if contents.spoiled {
            violations.push(format!("{what} on {} after a failure", self.name));
        }
        work(contents, fault)
    }
}

impl SegmentFile for FakeFile {
    fn append(&mut self, octets: &[u8]) -> io::Result<()> {
        self.with("append", |contents, fault| match fault {
            Fault::None | Fault::Unlink => {
                contents.cached.extend_from_slice(octets);
                Ok(())
            }
            Fault::Refuse => {
                contents.spoiled = true;
                Err(io::ErrorKind::StorageFull.into())
            }
            Fault::Tear(written) => {
                contents.spoiled = true;
                contents.cached.extend_from_slice(&octets[..written.min(octets.len())]);
                Err(io::ErrorKind::StorageFull.into())
            }
        })
    }

    fn sync(&mut self) -> io::Result<()> {
        self.with("sync", |contents, fault| {
            let survivors = match fault {
                Fault::None | Fault::Unlink => contents.cached.len(),
                Fault::Refuse => contents.dirty_from,
                Fault::Tear(written) => contents.cached.len().min(contents.dirty_from + written),
            };
            // What an earlier failed sync forgot stays forgotten, though this one may succeed.
            contents.durable.resize(contents.dirty_from, 0);
            contents.durable.extend_from_slice(&contents.cached[contents.dirty_from..survivors]);
            contents.dirty_from = contents.cached.len();
            if matches!(fault, Fault::None | Fault::Unlink) {
                return Ok(());
            }
            contents.spoiled = true;
            Err(io::Error::other("input/output error"))
        })
    }

    fn check_linked(&self) -> io::Result<()> {
        self.with("check", |contents, fault| {
            if fault == Fault::Unlink {
                (contents.linked, contents.name_is_durable, contents.spoiled) = (false, false, true);
                // What was in it is lost by the will of whoever deleted it; the test counts only what came after.
                contents.durable.clear();
                contents.cached.clear();
                return Err(io::ErrorKind::NotFound.into());
            }
            Ok(())
        })
    }
}

/// A folder that removes itself.
struct Scratch(PathBuf);

impl Scratch {
    fn new() -> Self {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        let name = format!("ulna-journal-faults-{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        let path = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn packet(sequence: u64, length: usize) -> Vec<u8> {
    (0..length).map(|index| (sequence as usize * 31 + index * 7) as u8).collect()
}

fn record(packet: &[u8]) -> Record<'_> {
    let address = SocketAddr::from(([192, 0, 2, 1], 1813));
    Record { arrived: SystemTime::UNIX_EPOCH, peer: address, local: address, event: None, key: b"key", packet }
}

fn read(world: &World, survivors: Survivors) -> Vec<Entry> {
    let folder = Scratch::new();
    world.after_crash(survivors, &folder.0);
    Reader::open(&folder.0).unwrap().filter_map(Result::ok).collect()
}

/// Checks that what was read is strictly in order, true, and contains all that was acknowledged.
fn check(entries: &[Entry], sent: &[Vec<u8>], acknowledged: &[u64]) -> Result<(), TestCaseError> {
    prop_assert!(entries.is_sorted_by(|a, b| a.sequence < b.sequence), "out of order or twice");
    for entry in entries {
        prop_assert_eq!(entry.record(), record(&sent[entry.sequence as usize - 1]));
    }
    for sequence in acknowledged {
        let found = entries.iter().any(|entry| entry.sequence == *sequence);
        prop_assert!(found, "record {} was acknowledged and is lost", sequence);
    }
    Ok(())
}

fn journal(disk: &FakeDisk, options: Options) -> Journal {
    Journal::start(Box::new(disk.clone()), PathBuf::from("fake"), options, None, None).unwrap()
}

fn fault() -> impl Strategy<Value = Fault> {
    prop_oneof![
        6 => Just(Fault::None),
        1 => Just(Fault::Refuse),
        1 => (0usize..300).prop_map(Fault::Tear),
    ]
}

#[derive(Debug, Clone)]
struct Plan {
    script: Vec<Fault>,
    dies: bool,
    patient: bool,
    rotate_size: u64,
    rotate_always: bool,
    /// Lengths of the packets, and whether the outcome is awaited before the next.
    packets: Vec<(usize, bool)>,
}

fn plan() -> impl Strategy<Value = Plan> {
    let packets = prop::collection::vec((0usize..400, prop::bool::weighted(0.3)), 1..40);
    let script = prop::collection::vec(fault(), 0..60);
    (script, any::<(bool, bool)>(), 64u64..4_000, prop::bool::weighted(0.2), packets).prop_map(
        |(script, (dies, patient), rotate_size, rotate_always, packets)| {
            // Patience with a dead machine would never end.
            let patient = patient && !dies;
            Plan { script, dies, patient, rotate_size, rotate_always, packets }
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn what_was_acknowledged_survives_every_failure(plan in plan()) {
        let disk = FakeDisk::default();
        {
            let mut world = disk.0.lock().unwrap();
            (world.script, world.dies) = (plan.script.into(), plan.dies);
        }
        let options = Options::default()
            .rotate_size(plan.rotate_size)
            .rotate_time(if plan.rotate_always { Duration::ZERO } else { Duration::MAX })
            .gather(Duration::ZERO)
            .retry(Duration::ZERO, Duration::ZERO)
            .give_up(if plan.patient { Duration::from_secs(3_600) } else { Duration::ZERO });
        let journal = journal(&disk, options);

        // At the moment of each acknowledgement the records must be in the poorest picture.
        let told = Arc::new(Mutex::new(Vec::new()));
        journal.on_settled({
            let (disk, told) = (disk.clone(), told.clone());
            move |settled| {
                let durable = read(&disk.0.lock().unwrap(), Survivors::Least);
                let lost = (settled.first..=settled.last)
                    .filter(|sequence| !durable.iter().any(|entry| entry.sequence == *sequence))
                    .count();
                told.lock().unwrap().push((settled.clone(), lost));
            }
        });

        let mut sent = Vec::new();
        let mut tickets = VecDeque::new();
        let mut outcomes = Vec::new();
        for (index, (length, awaited)) in plan.packets.iter().enumerate() {
            sent.push(packet(index as u64 + 1, *length));
            tickets.push_back(journal.append(&record(&sent[index])).unwrap());
            if *awaited {
                outcomes.extend(tickets.drain(..).map(|ticket| (ticket.sequence(), ticket.wait())));
            }
        }
        outcomes.extend(tickets.drain(..).map(|ticket| (ticket.sequence(), ticket.wait())));
        journal.close();

        prop_assert!(outcomes.iter().map(|(sequence, _)| *sequence).eq(1..=sent.len() as u64));
        let acknowledged: Vec<_> = outcomes.iter().filter(|(_, outcome)| outcome.is_ok()).map(|(s, _)| *s).collect();
        if plan.patient {
            prop_assert_eq!(acknowledged.len(), sent.len());
        }

        let mut next = 1;
        for (settled, lost) in &*told.lock().unwrap() {
            prop_assert_eq!(settled.first, next);
            next = settled.last + 1;
            prop_assert!(settled.outcome.is_err() || *lost == 0, "{:?} came before its sync", settled);
            for (_, outcome) in &outcomes[settled.first as usize - 1..settled.last as usize] {
                prop_assert_eq!(outcome.clone().map(drop), settled.outcome.clone());
            }
        }
        prop_assert_eq!(next, sent.len() as u64 + 1);

        let counters = journal.counters();
        prop_assert_eq!(counters.durable, acknowledged.len() as u64);
        prop_assert_eq!(counters.given_up, (sent.len() - acknowledged.len()) as u64);

        let world = disk.0.lock().unwrap();
        prop_assert_eq!(&world.violations, &Vec::<String>::new());
        for survivors in [Survivors::Least, Survivors::Most, Survivors::Holes] {
            check(&read(&world, survivors), &sent, &acknowledged)?;
        }
    }
}

/// A disk whose syncs of records wait for a word.
struct GatedDisk(FakeDisk, Arc<Mutex<Receiver<()>>>);
struct GatedFile(Box<dyn SegmentFile>, Arc<Mutex<Receiver<()>>>);

fn gated(disk: &FakeDisk, options: Options) -> (Journal, Sender<()>) {
    let (word, gate) = channel();
    let disk = GatedDisk(disk.clone(), Arc::new(Mutex::new(gate)));
    (Journal::start(Box::new(disk), PathBuf::from("gated"), options, None, None).unwrap(), word)
}

impl Disk for GatedDisk {
    fn create(&mut self, name: &str) -> io::Result<Box<dyn SegmentFile>> {
        Ok(Box::new(GatedFile(self.0.create(name)?, self.1.clone())))
    }

    fn sync_names(&mut self) -> io::Result<()> {
        self.0.sync_names()
    }

    fn remove(&mut self, name: &str) -> io::Result<()> {
        self.0.remove(name)
    }
}

impl SegmentFile for GatedFile {
    fn append(&mut self, octets: &[u8]) -> io::Result<()> {
        self.0.append(octets)
    }

    fn sync(&mut self) -> io::Result<()> {
        self.1.lock().unwrap().recv().map_err(io::Error::other)?;
        self.0.sync()
    }

    fn check_linked(&self) -> io::Result<()> {
        self.0.check_linked()
    }
}

#[test]
fn nothing_is_acknowledged_while_a_sync_lasts_and_all_that_waits_shares_the_next() {
    let disk = FakeDisk::default();
    let (journal, word) = gated(&disk, Options::default().give_up(Duration::ZERO));
    let first = journal.append(&record(b"first")).unwrap();
    // The only sync that was allowed is the header's; the batch's waits.
    word.send(()).unwrap();
    while disk.0.lock().unwrap().files.values().all(|contents| contents.cached.len() <= 64) {
        std::thread::yield_now();
    }
    let others: Vec<_> = (0..100).map(|_| journal.append(&record(b"other")).unwrap()).collect();
    assert_eq!(first.outcome(), None);
    assert!(others.iter().all(|ticket| ticket.outcome().is_none()));
    while journal.health().is_working() {}
    assert!(matches!(journal.health(), Health::Stalled { .. }));
    word.send(()).unwrap();
    assert_eq!(first.wait(), Ok(1));
    word.send(()).unwrap();
    let last = others.into_iter().map(|ticket| ticket.wait().unwrap()).last();
    assert_eq!((last, journal.counters().batches), (Some(101), 2));
}

#[test]
fn a_full_queue_says_so_at_once_and_empties() {
    let disk = FakeDisk::default();
    let (journal, word) = gated(&disk, Options::default().queue(1_000));
    let mut tickets = Vec::new();
    let refused = loop {
        match journal.append(&record(&[0; 100])) {
            Ok(ticket) => tickets.push(ticket),
            Err(error) => break error,
        }
    };
    // A record of 40 + 2 * 6 + 3 + 100 octets: six of them.
    assert_eq!((refused, tickets.len()), (AppendError::Full { limit: 1_000 }, 6));
    assert_eq!(journal.counters().refused, 1);
    for _ in 0..3 {
        // A header and at most two batches; what is not needed stays unread.
        let _ = word.send(());
    }
    let settled: Vec<_> = tickets.into_iter().map(|ticket| ticket.wait().unwrap()).collect();
    assert_eq!(settled, [1, 2, 3, 4, 5, 6]);
    word.send(()).unwrap();
    assert_eq!(journal.append(&record(&[0; 100])).unwrap().wait(), Ok(7));
}

#[test]
fn a_deleted_segment_is_noticed_before_the_acknowledgement() {
    let disk = FakeDisk::default();
    // Create, append, sync, sync names; append, sync, check; append, sync, and the check finds nothing.
    disk.0.lock().unwrap().script = [vec![Fault::None; 9], vec![Fault::Unlink]].concat().into();
    let journal = journal(&disk, Options::default().retry(Duration::ZERO, Duration::ZERO));
    assert_eq!(journal.append(&record(b"first")).unwrap().wait(), Ok(1));
    assert_eq!(journal.append(&record(b"second")).unwrap().wait(), Ok(2));
    journal.close();
    let entries = read(&disk.0.lock().unwrap(), Survivors::Least);
    assert_eq!(entries.iter().map(|entry| entry.sequence).collect::<Vec<_>>(), [2]);
    assert_eq!((journal.counters().failures, journal.counters().segments), (1, 2));
}

#[test]
fn a_disk_that_works_again_is_noticed_without_new_records() {
    let disk = FakeDisk::default();
    disk.0.lock().unwrap().script = vec![Fault::Refuse; 5].into();
    let options = Options::default().give_up(Duration::ZERO).retry(Duration::ZERO, Duration::ZERO);
    let journal = journal(&disk, options);
    let outcome = journal.append(&record(b"lost")).unwrap().wait();
    assert!(matches!(outcome, Err(AppendError::GivenUp { .. })));
    while !journal.health().is_working() {
        std::thread::yield_now();
    }
    assert_eq!((journal.counters().failures, journal.counters().given_up), (5, 1));
    assert_eq!(journal.append(&record(b"kept")).unwrap().wait(), Ok(2));
}

#[test]
fn closing_on_a_dead_disk_leaves_nobody_waiting() {
    let disk = FakeDisk::default();
    disk.0.lock().unwrap().dies = true;
    let hour = Duration::from_secs(3_600);
    let journal = journal(&disk, Options::default().give_up(hour).retry(hour, hour));
    let ticket = journal.append(&record(b"lost")).unwrap();
    journal.close();
    assert!(matches!(ticket.outcome(), Some(Err(AppendError::GivenUp { .. }))));
    assert_eq!(journal.health(), Health::Closed);
    assert!(matches!(journal.append(&record(b"late")), Err(AppendError::Closed)));
}

#[test]
fn a_panic_in_a_hook_stops_nothing() {
    let journal = journal(&FakeDisk::default(), Options::default());
    journal.on_settled(|settled| assert_eq!(settled.first, 0, "the panic of this test, which is meant to be seen"));
    assert_eq!(journal.append(&record(b"one")).unwrap().wait(), Ok(1));
    assert_eq!(journal.append(&record(b"two")).unwrap().wait(), Ok(2));
}
