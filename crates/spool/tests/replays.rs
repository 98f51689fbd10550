//! Records on their way from the journal to a home server that does as it likes.

mod common;

use std::{
    collections::BTreeSet,
    sync::Arc,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use common::{Home, Manner, Running, Scratch, hasty, seal, start_again, stop, store, wait_for};
use ulna_attributes::{
    rfc2865::PROXY_STATE,
    rfc2866::{ACCT_DELAY_TIME, ACCT_SESSION_ID},
    rfc2869::EVENT_TIMESTAMP,
};
use ulna_journal as journal;
use ulna_spool::Options;
use ulna_store::AccountingSink;
use ulna_wire::Timestamp;

async fn done(running: &Running) {
    wait_for("nothing waits", async || (running.spool.status().waiting == 0).then_some(())).await;
}

#[tokio::test]
async fn what_was_delivered_is_not_sent_again_by_the_next_process() {
    let scratch = Scratch::new("order");
    let (folder, home) = (scratch.join("area-a"), Arc::new(Home::default()));
    let running = Running::start(&folder, hasty(), &home);
    for number in 0..20 {
        store(&running.spool, &seal(stop(&format!("s{number}")), 1), SystemTime::now()).await.unwrap();
    }
    done(&running).await;
    let status = running.spool.status();
    assert_eq!((status.name.as_str(), status.acknowledged, status.octets, status.oldest), ("area-a", 20, 0, None));
    running.stop().await;
    let first: BTreeSet<String> = home.sessions().into_iter().collect();
    assert_eq!((first.len(), home.sessions().len()), (20, 20));

    let running = start_again(&folder, &hasty(), &home).await;
    store(&running.spool, &seal(stop("later"), 1), SystemTime::now()).await.unwrap();
    done(&running).await;
    running.stop().await;
    assert_eq!(home.sessions()[20..], ["later"]);
}

#[tokio::test]
async fn what_waits_is_counted_and_sent_when_the_home_server_comes_back() {
    let scratch = Scratch::new("away");
    let (folder, home) = (scratch.join("area-a"), Home::with(|_, _| Manner::Lose));
    let running = Running::start(&folder, hasty(), &home);
    let arrived = SystemTime::now() - Duration::from_secs(3_600);
    for number in 0..30 {
        store(&running.spool, &seal(stop(&format!("s{number}")), 1), arrived).await.unwrap();
    }
    let away = wait_for("it is away", async || {
        let status = running.spool.status();
        (status.away_since.is_some() && status.next_try.is_some() && status.under_way <= 1).then_some(status)
    });
    let status = away.await;
    assert_eq!((status.waiting, status.acknowledged, status.oldest), (30, 0, Some(arrived)));
    assert!(status.octets > 30 * 100 && status.oldest_age(SystemTime::now()) >= Some(Duration::from_secs(3_600)));
    assert_eq!(status.last_error.unwrap().1, "nobody answers");
    running.stop().await;

    let running = start_again(&folder, &hasty(), &home).await;
    let counted = async || Some(running.spool.status()).filter(|status| status.waiting == 30);
    let status = wait_for("what an earlier run left is counted", counted).await;
    assert!(status.octets > 30 * 100);
    home.answers();
    done(&running).await;
    assert_eq!(running.spool.status().away_since, None);
    let sessions: BTreeSet<String> = home.sessions().into_iter().collect();
    assert_eq!((sessions.len(), home.sessions().len()), (30, 30));
    running.stop().await;
}

#[tokio::test]
async fn rfc2869_5_3_a_replay_tells_when_it_happened() {
    let scratch = Scratch::new("time");
    let home = Arc::new(Home::default());
    let running = Running::start(&scratch.join("area-a"), hasty(), &home);
    let mut delayed = stop("delayed");
    delayed.push(ACCT_DELAY_TIME, 30);
    let mut stamped = stop("stamped");
    stamped.push(EVENT_TIMESTAMP, Timestamp(1_600_000_000));
    for draft in [delayed, stamped] {
        store(&running.spool, &seal(draft, 1), UNIX_EPOCH + Duration::from_secs(1_700_000_000)).await.unwrap();
    }
    done(&running).await;
    for packet in home.heard.lock().unwrap().iter() {
        let expected = if packet.get(ACCT_SESSION_ID) == Ok("delayed") { 1_700_000_000 - 30 } else { 1_600_000_000 };
        assert_eq!(packet.get(EVENT_TIMESTAMP), Ok(Timestamp(expected)));
        assert_eq!(packet.raw(PROXY_STATE), Some(&b"of another"[..]), "it would know its own");
    }
    running.stop().await;
}

#[tokio::test]
async fn a_repetition_is_the_same_event_at_home_even_across_a_crash() {
    let scratch = Scratch::new("repetition");
    let (folder, home) = (scratch.join("area-a"), Arc::new(Home::default()));
    let at = |milliseconds: u64| UNIX_EPOCH + Duration::from_millis(1_700_000_000_000 + milliseconds);
    let running = Running::start(&folder, hasty(), &home);
    // It does not know what time it is, sends the same octets again, and then counts the delay.
    let first = seal(stop("s"), 1);
    store(&running.spool, &first, at(0)).await.unwrap();
    done(&running).await;
    running.kill().await;
    let running = start_again(&folder, &hasty(), &home).await;
    store(&running.spool, &first, at(7_300)).await.unwrap();
    let mut counted = stop("s");
    counted.push(ACCT_DELAY_TIME, 11);
    store(&running.spool, &seal(counted, 2), at(12_600)).await.unwrap();
    store(&running.spool, &seal(stop("another"), 3), at(12_600)).await.unwrap();
    done(&running).await;
    let events = home.events();
    assert!(home.sessions().len() >= 4);
    assert_eq!(events.len(), 2, "{events:?}");
    running.stop().await;
}

#[tokio::test]
async fn a_record_that_is_not_taken_is_set_aside_blocks_nobody_and_can_be_taken_back() {
    let scratch = Scratch::new("aside");
    let (folder, home) = (
        scratch.join("area-a"),
        Home::with(|_, session| match session {
            "poison" => Manner::Lose,
            "refused" => Manner::Refuse,
            "impossible" => Manner::Impossible,
            _ => Manner::Answer,
        }),
    );
    let running = Running::start(&folder, hasty(), &home);
    for name in ["poison", "refused", "impossible"] {
        store(&running.spool, &seal(stop(name), 1), SystemTime::now()).await.unwrap();
    }
    let mut number = 0;
    while running.spool.status().set_aside < 3 {
        store(&running.spool, &seal(stop(&format!("s{number}")), 1), SystemTime::now()).await.unwrap();
        number += 1;
    }
    done(&running).await;
    assert_eq!(home.sessions().len(), number, "all others are there");
    running.stop().await;

    let running = start_again(&folder, &hasty(), &home).await;
    let status = running.spool.status();
    assert_eq!(
        (status.set_aside, status.aside.clone()),
        (3, folder.join("aside")),
        "they are known to the next process"
    );
    let aside = journal::Reader::open(&status.aside).unwrap().map(Result::unwrap);
    let packets: BTreeSet<Vec<u8>> = aside.map(|entry| entry.packet).collect();
    let stored = ["poison", "refused", "impossible"].map(|name| seal(stop(name), 1).octets().to_vec());
    assert_eq!(packets, BTreeSet::from(stored), "as they arrived");
    home.answers();
    let spool = Arc::clone(&running.spool);
    assert_eq!(tokio::task::spawn_blocking(move || spool.take_back()).await.unwrap(), Ok(3));
    done(&running).await;
    assert_eq!((running.spool.status().set_aside, home.sessions().len()), (0, number + 3));
    running.stop().await;
}

#[tokio::test]
async fn a_transport_that_panics_ends_nothing() {
    let scratch = Scratch::new("panic");
    let home = Home::with(|number, _| if number < 3 { Manner::Panic } else { Manner::Answer });
    let running = Running::start(&scratch.join("area-a"), hasty(), &home);
    for number in 0..5 {
        store(&running.spool, &seal(stop(&format!("s{number}")), 1), SystemTime::now()).await.unwrap();
    }
    done(&running).await;
    let sessions: BTreeSet<String> = home.sessions().into_iter().collect();
    assert_eq!(sessions.len(), 5);
    running.stop().await;
}

#[tokio::test]
async fn a_full_spool_acknowledges_nothing_until_there_is_room() {
    let scratch = Scratch::new("full");
    let home = Home::with(|_, _| Manner::Lose);
    let mut options = hasty();
    options.most_octets = 1_000;
    let running = Running::start(&scratch.join("area-a"), options, &home);
    let mut taken = 0;
    let refused = loop {
        match store(&running.spool, &seal(stop(&format!("s{taken}")), 1), SystemTime::now()).await {
            Ok(()) => taken += 1,
            Err(error) => break error.to_string(),
        }
    };
    assert!(taken > 2 && taken < 20, "{taken}");
    assert!(refused.contains("the spool of area-a: ") && refused.contains("1000 may"), "{refused}");
    let status = running.spool.status();
    assert!(!running.spool.is_able() && status.full.is_some());
    assert_eq!((status.refused, status.waiting), (1, taken));
    home.answers();
    done(&running).await;
    assert!(running.spool.is_able() && running.spool.status().full.is_none());
    store(&running.spool, &seal(stop("more"), 1), SystemTime::now()).await.unwrap();
    running.stop().await;
}

#[tokio::test]
async fn nothing_more_is_taken_in_when_the_oldest_has_waited_too_long() {
    let scratch = Scratch::new("old");
    let home = Home::with(|_, _| Manner::Lose);
    let mut options = hasty();
    options.longest_wait = Options::default().longest_wait;
    let running = Running::start(&scratch.join("area-a"), options, &home);
    let long_ago = SystemTime::now() - Duration::from_secs(31 * 86_400);
    store(&running.spool, &seal(stop("old"), 1), long_ago).await.unwrap();
    let full = wait_for("its age is known", async || running.spool.status().full).await;
    assert_eq!(full, "the oldest record has waited for the home server for 31 days");
    assert!(store(&running.spool, &seal(stop("new"), 1), SystemTime::now()).await.is_err());
    home.answers();
    done(&running).await;
    store(&running.spool, &seal(stop("new"), 1), SystemTime::now()).await.unwrap();
    running.stop().await;
}

#[tokio::test]
async fn segments_that_are_acknowledged_are_deleted() {
    let scratch = Scratch::new("sweep");
    let (folder, home) = (scratch.join("area-a"), Arc::new(Home::default()));
    let mut options = hasty();
    options.journal = journal::Options::default().rotate_size(1_000);
    let running = Running::start(&folder, options.clone(), &home);
    for number in 0..50 {
        store(&running.spool, &seal(stop(&format!("s{number}")), 1), SystemTime::now()).await.unwrap();
    }
    done(&running).await;
    running.stop().await;
    let segments = || journal::segments(&folder).unwrap().len();
    let before = segments();
    assert!(before > 5, "they are remembered for the sake of repetitions");
    options.recall = Duration::ZERO;
    let running = start_again(&folder, &options, &home).await;
    wait_for("they are swept", async || (segments() == 1).then_some(())).await;
    store(&running.spool, &seal(stop("more"), 1), SystemTime::now()).await.unwrap();
    done(&running).await;
    assert_eq!(home.sessions().len(), 51, "and nothing was sent twice");
    running.stop().await;
}

#[tokio::test]
async fn damage_costs_what_is_damaged_and_is_counted() {
    let scratch = Scratch::new("damage");
    let (folder, home) = (scratch.join("area-a"), Home::with(|_, _| Manner::Lose));
    let running = Running::start(&folder, hasty(), &home);
    for number in 0..3 {
        store(&running.spool, &seal(stop(&format!("s{number}")), 1), SystemTime::now()).await.unwrap();
    }
    running.stop().await;
    let path = &journal::segments(&folder).unwrap()[0].path;
    let mut octets = std::fs::read(path).unwrap();
    let middle = octets.len() / 2;
    octets[middle] ^= 1;
    std::fs::write(path, octets).unwrap();
    home.answers();
    let running = start_again(&folder, &hasty(), &home).await;
    wait_for("the others arrive", async || (home.sessions().len() == 2).then_some(())).await;
    let sessions: BTreeSet<String> = home.sessions().into_iter().collect();
    assert_eq!((sessions, running.spool.status().damaged), (BTreeSet::from(["s0".to_owned(), "s2".to_owned()]), 1));
    running.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whatever_ends_when_each_record_is_once_in_effect() {
    let scratch = Scratch::new("kills");
    let (folder, mut options) = (scratch.join("area-a"), hasty());
    options.journal = journal::Options::default().rotate_size(4_000);
    options.pace.tries = 1_000;
    // A home server that loses a third of the requests, and a third of the answers.
    let mut state = 0x9E37_79B9_u32;
    let home = Home::with(move |_, _| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        match state >> 24 {
            0..85 => Manner::Lose,
            85..170 => Manner::RecordAndLose,
            _ => Manner::Answer,
        }
    });
    let (mut stored, base) = (0, UNIX_EPOCH + Duration::from_secs(1_700_000_000));
    for round in 0..12_u64 {
        let running = start_again(&folder, &options, &home).await;
        for _ in 0..20 {
            let packet = seal(stop(&format!("s{stored}")), 1);
            let arrived = base + Duration::from_secs(stored * 10);
            store(&running.spool, &packet, arrived).await.unwrap();
            // Every third comes twice, as its sender has heard nothing.
            if stored % 3 == 0 {
                store(&running.spool, &packet, arrived + Duration::from_secs(4)).await.unwrap();
            }
            stored += 1;
        }
        tokio::time::sleep(Duration::from_millis(round * 7 % 40)).await;
        running.kill().await;
    }
    home.answers();
    let running = start_again(&folder, &options, &home).await;
    let all = async || (home.events().len() as u64 >= stored).then_some(());
    wait_for("all are there", all).await;
    done(&running).await;
    let events = home.events();
    let sessions: BTreeSet<&String> = events.values().flatten().collect();
    assert_eq!((events.len() as u64, sessions.len() as u64), (stored, stored), "each once by its key");
    assert_eq!(running.spool.status().set_aside, 0);
    assert!(home.sessions().len() as u64 > stored, "some were sent again, or nothing was tested");
    running.stop().await;
}
