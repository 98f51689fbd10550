//! What must hold on a disk that fails.

mod disks;

use std::collections::VecDeque;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use proptest::prelude::*;

use disks::{FakeDisk, Fault, GatedDisk, Survivors, World};

use crate::error::AppendError;
use crate::reader::Reader;
use crate::record::{Entry, Record};
use crate::{Health, Journal, Options};

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

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn nothing_that_counts_is_before_a_place_and_was_not_read(
        plan in plan(), halt in any::<prop::sample::Index>(), most in 0_usize..20,
    ) {
        let disk = FakeDisk::default();
        {
            let mut world = disk.0.lock().unwrap();
            (world.script, world.dies) = (plan.script.into(), plan.dies);
        }
        let options = Options::default()
            .rotate_size(plan.rotate_size)
            .gather(Duration::ZERO)
            .retry(Duration::ZERO, Duration::ZERO)
            .give_up(if plan.patient { Duration::from_secs(3_600) } else { Duration::ZERO });
        let journal = journal(&disk, options);
        let halt = halt.index(plan.packets.len());
        let (mut acknowledged, mut known) = (Vec::new(), Vec::new());
        let mut place = None;
        for (index, (length, awaited)) in plan.packets.iter().enumerate() {
            let ticket = journal.append(&record(&packet(index as u64 + 1, *length))).unwrap();
            if *awaited || index == halt {
                acknowledged.extend(ticket.wait().ok());
            }
            if index == halt {
                // Whoever reads while it is written sees all that the kernel holds.
                let folder = Scratch::new();
                disk.0.lock().unwrap().after_crash(Survivors::Most, &folder.0);
                let mut reader = Reader::open(&folder.0).unwrap();
                known.extend(reader.by_ref().filter_map(Result::ok).take(most).map(|entry| entry.sequence));
                place = reader.reached();
            }
        }
        journal.close();
        let world = disk.0.lock().unwrap();
        for survivors in [Survivors::Least, Survivors::Most, Survivors::Holes] {
            let folder = Scratch::new();
            world.after_crash(survivors, &folder.0);
            let mut reader = Reader::open(&folder.0).unwrap();
            let mut behind = Vec::new();
            while let Some(item) = reader.next() {
                if let Ok(entry) = item && reader.reached() > place {
                    behind.push(entry.sequence);
                }
            }
            for sequence in &acknowledged {
                prop_assert!(known.contains(sequence) || behind.contains(sequence), "record {} is passed over", sequence);
            }
        }
    }
}

fn gated(disk: &FakeDisk, options: Options) -> (Journal, Sender<()>) {
    let (word, gate) = channel();
    let disk = GatedDisk(disk.clone(), Arc::new(Mutex::new(gate)));
    (Journal::start(Box::new(disk), PathBuf::from("gated"), options, None, None).unwrap(), word)
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
