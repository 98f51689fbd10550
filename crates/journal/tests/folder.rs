//! A journal on real files: rotation, torn tails, flipped bits, reopening, and folders that resist.

mod common;

use std::fs;
use std::future::Future;
use std::os::unix::fs::PermissionsExt;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use common::{Scratch, append, fill, impatient, read, record, segments};
use ulna_journal::{AppendError, DamageKind, Health, Journal, OpenError, Options, Reader};

#[test]
fn records_come_back_in_order_with_all_their_fields() {
    let scratch = Scratch::new("order");
    let folder = scratch.join("a/b/journal");
    let longest = vec![0xA5; 4_096];
    fill(&folder, &[b"one", b"", &longest]);
    assert_eq!(read(&folder), (vec![b"one".to_vec(), vec![], longest], vec![]));
    let mode = |path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(folder.clone()), mode(segments(&folder)[0].clone())), (0o700, 0o600));
}

#[test]
fn segments_rotate_by_size() {
    let scratch = Scratch::new("size");
    let folder = scratch.join("journal");
    let (journal, _) = Journal::open(&folder, Options::default().rotate_size(1_000)).unwrap();
    let packet = [7; 300];
    // 40 + 6 + 22 + 3 + 300 = 371 octets: two to a segment.
    (0..5).for_each(|_| append(&journal, &packet));
    assert_eq!(segments(&folder).len(), 3);
    assert_eq!(journal.counters().segments, 3);
    assert!(segments(&folder).iter().all(|path| fs::metadata(path).unwrap().len() <= 1_000));
    assert_eq!(read(&folder).0.len(), 5);
}

#[test]
fn positions_say_how_far_a_reader_has_come() {
    let scratch = Scratch::new("position");
    let folder = scratch.join("journal");
    let (journal, _) = Journal::open(&folder, Options::default().rotate_size(1_000)).unwrap();
    let packet = [7; 300];
    (0..5).for_each(|_| append(&journal, &packet));
    let mut reader = Reader::open(&folder).unwrap();
    assert_eq!(reader.reached(), None);
    let mut positions = Vec::new();
    while let Some(entry) = reader.next() {
        assert_eq!(reader.reached().unwrap().offset(), entry.unwrap().offset + 371, "it is behind the record");
        positions.extend(reader.reached());
    }
    assert_eq!(positions.len(), 5);
    assert!(positions.is_sorted_by(|before, behind| before < behind));
    assert_eq!(reader.reached().as_ref(), positions.last(), "the end changes nothing");
    let segments = ulna_journal::segments(&folder).unwrap();
    let lengths: Vec<u64> = segments.iter().map(|segment| segment.length).collect();
    assert_eq!(lengths, [64 + 2 * 371, 64 + 2 * 371, 64 + 371]);
    let holding = |position| segments.iter().position(|segment| segment.holds(position)).unwrap();
    assert_eq!(positions.iter().map(holding).collect::<Vec<_>>(), [0, 0, 1, 1, 2]);
    assert!(segments[1].begins > positions[1] && segments[1].begins < positions[2]);
}

#[test]
fn segments_rotate_by_age_but_not_without_records() {
    let scratch = Scratch::new("age");
    let folder = scratch.join("journal");
    let (journal, _) = Journal::open(&folder, Options::default().rotate_time(Duration::ZERO)).unwrap();
    assert!(segments(&folder).is_empty());
    (0..3).for_each(|_| append(&journal, b"packet"));
    assert_eq!(segments(&folder).len(), 3);
    assert_eq!(read(&folder).0.len(), 3);
}

#[test]
fn a_tail_torn_at_any_octet_is_reported_once_and_cut_off() {
    let scratch = Scratch::new("torn");
    let whole = scratch.join("whole");
    fill(&whole, &[b"one", b"two", b"three"]);
    let octets = fs::read(&segments(&whole)[0]).unwrap();
    let last = octets.len() - (40 + 6 + 22 + 3 + 5);
    for length in last..octets.len() {
        let folder = scratch.join(&format!("torn-{length}"));
        fs::create_dir(&folder).unwrap();
        fs::write(folder.join("acct-20261121T120000Z-0001.ulna"), &octets[..length]).unwrap();

        let (journal, report) = Journal::open(&folder, Options::default()).unwrap();
        assert_eq!((report.segments, report.octets, report.newest_records), (1, length as u64, 2));
        let torn = length - last;
        if torn == 0 {
            assert!(report.damage.is_empty());
        } else {
            assert_eq!(report.damage.len(), 1);
            let damage = &report.damage[0];
            assert_eq!(damage.offset, last as u64);
            assert!(matches!(damage.kind, DamageKind::Torn { length } if length == torn as u64), "{damage}");
        }
        append(&journal, b"four");
        drop(journal);
        let (packets, damage) = read(&folder);
        assert_eq!(packets, [b"one".as_slice(), b"two", b"four"]);
        assert!(damage.is_empty(), "what was torn is cut off: {damage:?}");
    }
}

#[test]
fn a_flipped_bit_costs_one_record_and_is_reported_with_its_place() {
    let scratch = Scratch::new("flip");
    let folder = scratch.join("journal");
    fill(&folder, &[b"one", b"two", b"three"]);
    fill(&folder, &[b"four"]);
    let path = &segments(&folder)[0];
    let octets = fs::read(path).unwrap();
    let (second, third) = (64 + 74, 64 + 2 * 74);
    for octet in second..third {
        let mut flipped = octets.clone();
        flipped[octet] ^= 0x10;
        fs::write(path, flipped).unwrap();
        let (packets, damage) = read(&folder);
        assert_eq!(packets, [b"one".as_slice(), b"three", b"four"], "octet {octet}");
        let text = format!("{}, octet {second}: 74 octets are corrupted and passed over", path.display());
        assert_eq!(damage, [text]);
    }
    for octet in 0..64 {
        let mut flipped = octets.clone();
        flipped[octet] ^= 0x10;
        fs::write(path, flipped).unwrap();
        let (packets, damage) = read(&folder);
        assert_eq!((packets, damage.len()), (vec![b"four".to_vec()], 1), "octet {octet}");
    }
}

#[test]
fn each_opening_begins_a_segment_with_its_first_record() {
    let scratch = Scratch::new("reopen");
    let folder = scratch.join("journal");
    fill(&folder, &[b"one"]);
    fill(&folder, &[]);
    fill(&folder, &[b"two"]);
    assert_eq!(segments(&folder).len(), 2);
    let runs: Vec<_> = Reader::open(&folder).unwrap().map(|entry| entry.unwrap().run).collect();
    assert_ne!(runs[0], runs[1]);
    assert_eq!(read(&folder).0, [b"one", b"two"]);
}

#[test]
fn a_folder_belongs_to_one_journal() {
    let scratch = Scratch::new("lock");
    let folder = scratch.join("journal");
    let (journal, _) = Journal::open(&folder, Options::default()).unwrap();
    let error = Journal::open(&folder, Options::default()).unwrap_err();
    assert!(matches!(error, OpenError::Locked { .. }), "{error}");
    drop(journal);
    assert!(Journal::open(&folder, Options::default()).is_ok());
}

#[test]
fn a_file_in_place_of_the_folder_is_named() {
    let scratch = Scratch::new("file");
    let folder = scratch.join("journal");
    fs::write(&folder, "not a folder").unwrap();
    let error = Journal::open(&folder, Options::default()).unwrap_err();
    assert!(matches!(error, OpenError::Folder { .. }));
    assert!(error.to_string().contains(&folder.display().to_string()), "{error}");
}

#[test]
fn a_folder_that_disappears_is_survived() {
    let scratch = Scratch::new("vanish");
    let (folder, aside) = (scratch.join("journal"), scratch.join("aside"));
    // Every record needs a new segment, and so the folder.
    let (journal, _) = Journal::open(&folder, impatient().rotate_time(Duration::ZERO)).unwrap();
    append(&journal, b"one");
    fs::rename(&folder, &aside).unwrap();
    fs::write(&folder, "in the way").unwrap();
    let outcome = journal.append(&record(b"lost")).unwrap().wait();
    assert!(matches!(outcome, Err(AppendError::GivenUp { .. })), "{outcome:?}");
    assert!(matches!(journal.health(), Health::Failing { .. }));
    fs::remove_file(&folder).unwrap();
    fs::rename(&aside, &folder).unwrap();
    while !journal.health().is_working() {
        std::thread::yield_now();
    }
    append(&journal, b"two");
    assert_eq!(read(&folder), (vec![b"one".to_vec(), b"two".to_vec()], vec![]));
}

#[test]
fn a_segment_deleted_under_the_journal_is_replaced() {
    let scratch = Scratch::new("deleted");
    let folder = scratch.join("journal");
    let (journal, _) = Journal::open(&folder, Options::default()).unwrap();
    append(&journal, b"one");
    fs::remove_file(&segments(&folder)[0]).unwrap();
    append(&journal, b"two");
    assert_eq!(read(&folder).0, [b"two"]);
}

#[test]
fn files_of_others_are_left_alone() {
    let scratch = Scratch::new("others");
    let folder = scratch.join("journal");
    fill(&folder, &[b"one"]);
    fs::write(folder.join("README"), "hands off").unwrap();
    fs::write(folder.join("acct-20261121T120000Z-0001.ulna.gz"), "an archive").unwrap();
    fs::write(folder.join("acct-19700101T000000Z-0001.ulna"), [b'x'; 80]).unwrap();
    let (packets, damage) = read(&folder);
    assert_eq!(packets, [b"one"]);
    assert!(damage[0].contains("not the header"), "{damage:?}");
}

#[test]
fn many_threads_share_batches() {
    let scratch = Scratch::new("threads");
    let folder = scratch.join("journal");
    let (journal, _) = Journal::open(&folder, Options::default().rotate_size(20_000)).unwrap();
    std::thread::scope(|scope| {
        for thread in 0..4_u8 {
            let journal = &journal;
            scope.spawn(move || {
                let tickets: Vec<_> = (0..500_u16)
                    .map(|n| journal.append(&record(&[&[thread], &n.to_be_bytes()[..]].concat())))
                    .collect();
                let numbers: Vec<_> = tickets.into_iter().map(|ticket| ticket.unwrap().wait().unwrap()).collect();
                assert!(numbers.is_sorted_by(|a, b| a < b));
            });
        }
    });
    let counters = journal.counters();
    assert_eq!((counters.durable, counters.octets, counters.given_up), (2_000, 2_000 * 74, 0));
    let (packets, damage) = read(&folder);
    assert!(damage.is_empty());
    for thread in 0..4 {
        let own: Vec<_> = packets.iter().filter(|packet| packet[0] == thread).collect();
        assert_eq!(own.len(), 500);
        assert!(own.is_sorted());
    }
}

#[test]
fn a_reader_follows_a_journal_that_is_written() {
    let scratch = Scratch::new("follow");
    let folder = scratch.join("journal");
    let (journal, _) = Journal::open(&folder, Options::default().rotate_size(5_000)).unwrap();
    let mut reader = Reader::open(&folder).unwrap();
    assert!(reader.next().is_none());
    std::thread::scope(|scope| {
        scope.spawn(|| {
            for number in 0..2_000_u32 {
                let ticket = journal.append(&record(&number.to_be_bytes())).unwrap();
                if number % 16 == 0 {
                    ticket.wait().unwrap();
                }
            }
        });
        let mut next = 0_u32;
        while next < 2_000 {
            for item in &mut reader {
                assert_eq!(item.unwrap().packet, next.to_be_bytes());
                next += 1;
            }
        }
    });
    assert!(reader.next().is_none());
    assert!(reader.unfinished().is_none());
    assert!(segments(&folder).len() > 1);
}

#[test]
fn a_reader_whose_folder_is_deleted_says_so_once() {
    let scratch = Scratch::new("gone");
    let folder = scratch.join("journal");
    fill(&folder, &[b"one"]);
    let mut reader = Reader::open(&folder).unwrap();
    fs::remove_dir_all(&folder).unwrap();
    let items: Vec<_> = reader.by_ref().collect();
    assert!(matches!(&items[..], [Err(damage)] if matches!(damage.kind, DamageKind::Unreadable(_))), "{items:?}");
    assert!(reader.next().is_none());
}

#[test]
fn a_future_is_ready_when_the_record_is_durable() {
    let scratch = Scratch::new("future");
    let folder = scratch.join("journal");
    let (journal, _) = Journal::open(&folder, Options::default()).unwrap();
    let record = record(b"packet");
    let mut future = pin!(journal.append_and_sync(&record));
    let mut context = Context::from_waker(Waker::noop());
    let outcome = loop {
        if let Poll::Ready(outcome) = future.as_mut().poll(&mut context) {
            break outcome;
        }
        std::thread::yield_now();
    };
    assert_eq!(outcome, Ok(1));
    assert_eq!(read(&folder).0, [b"packet"]);
}

#[test]
fn what_is_too_long_is_refused_and_costs_nothing() {
    let scratch = Scratch::new("long");
    let folder = scratch.join("journal");
    let (journal, _) = Journal::open(&folder, Options::default()).unwrap();
    let outcome = journal.append(&record(&[0; 4_097])).map(|ticket| ticket.sequence());
    assert_eq!(outcome, Err(AppendError::PacketTooLong { length: 4_097 }));
    assert_eq!(journal.append(&record(b"fits")).unwrap().wait(), Ok(1));
}
