//! Accounting across operators: a server acknowledges it, and its home server has each record once in effect, whoever of
//! them is killed when.

#[path = "common/asker.rs"]
mod asker;
mod common;

use std::{
    collections::{BTreeMap, BTreeSet},
    process::Command,
    sync::atomic::{AtomicBool, Ordering},
    thread,
    time::Duration,
};

use asker::{Asker, attributes};
use common::{
    Package, Ulna, lacks,
    roaming::{Ports, REALM, ROAMER, home_server, pool, radclient, realm},
    run, ulna, wait_until,
};
use jiff::{Timestamp, civil::DateTime, tz::TimeZone};
use serde_json::Value;
use ulna_wire::{Code, Fragment};

/// Acct-Session-Id and Acct-Status-Type.
type Event = (String, String);

#[test]
fn every_record_is_once_in_effect_across_kills_of_either_side() {
    let mut home = Ulna::start();
    let mut proxy = storing(&home);
    let done = AtomicBool::new(false);
    let sent = thread::scope(|scope| {
        let acct = proxy.acct;
        let senders: Vec<_> = (0..SENDERS)
            .map(|sender| {
                let done = &done;
                scope.spawn(move || {
                    let (mut asker, mut sent) = (Asker::to(acct), BTreeSet::new());
                    while !done.load(Ordering::Relaxed) {
                        let session = format!("{sender}-{}", sent.len());
                        // What is not answered comes again as it is, as from a NAS that knows no time.
                        asker.ask(Code::ACCOUNTING_REQUEST, &stop(&session, sender % 2 == 0));
                        sent.insert((session, "Stop".to_owned()));
                    }
                    sent
                })
            })
            .collect();
        let mut state = 0x1234_5678_u32;
        for round in 0..KILLS {
            // Any moment: while it starts, while it records, while it sends on.
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            thread::sleep(Duration::from_millis(u64::from(state >> 23)));
            let victim = if round % 2 == 0 { &mut proxy } else { &mut home };
            victim.process().signal("KILL");
            victim.process().wait();
            victim.start_again();
        }
        done.store(true, Ordering::Relaxed);
        let sent = senders.into_iter().map(|sender| sender.join().expect("every record is acknowledged"));
        sent.flatten().collect::<BTreeSet<Event>>()
    });
    assert!(sent.len() > SENDERS * 10, "only {} records in all that time", sent.len());
    wait_until("the home server has all", || (unique(&home).len() >= sent.len()).then_some(()));
    wait_until("nothing waits", || (store(&proxy)["waiting"] == 0).then_some(()));
    let once = unique(&home);
    assert_eq!(
        once.keys().cloned().collect::<BTreeSet<_>>(),
        sent,
        "what was acknowledged is at home, and nothing else"
    );
    let twice: Vec<_> = once.iter().filter(|(_, times)| **times != 1).collect();
    assert!(twice.is_empty(), "not once in effect: {twice:?}");
    assert_eq!((&store(&proxy)["set_aside"], &store(&proxy)["damaged"]), (&Value::from(0), &Value::from(0)));
}

#[test]
fn records_wait_for_a_home_server_that_is_away_and_say_when_they_happened() {
    if lacks(&[Package::Program("radclient", "freeradius-utils")]) {
        return;
    }
    let mut home = Ulna::start();
    home.process().signal("KILL");
    home.process().wait();
    let mut proxy = storing(&home);
    for session in ["one", "two"] {
        let record = format!(
            "User-Name = \"{ROAMER}\", Acct-Status-Type = Stop, Acct-Session-Id = \"{session}\", NAS-IP-Address = 10.1.2.3, \
             Acct-Delay-Time = 3600"
        );
        radclient(proxy.acct, "acct", &record).exits(0).says("Received Accounting-Response");
    }
    proxy.logs(&["area-a: the home servers do not answer"]);
    let told = store(&proxy);
    assert_eq!(
        (&told["pool"], &told["waiting"], &told["acknowledged"]),
        (&"area-a".into(), &2.into(), &0.into()),
        "{told:#}"
    );
    assert!(told["last_error"].is_string() && told["away_seconds"].is_u64(), "{told:#}");
    // Nobody has them yet, and they survive even that.
    proxy.process().signal("KILL");
    proxy.process().wait();
    proxy.start_again();
    wait_until("what waits is counted", || (store(&proxy)["waiting"] == 2).then_some(()));
    let status = run(ulna().args(["proxy", "status", "--raddb"]).arg(proxy.raddb()), "");
    status.says("accounting kept for area-a: 2 waiting");
    proxy.logs(&["area-a: 2 accounting records of an earlier run wait"]);
    proxy.logs(&["area-a: the home servers do not answer"]);

    home.start_again();
    wait_until("they are delivered", || (store(&proxy)["waiting"] == 0).then_some(()));
    proxy.logs(&["area-a: the home servers answer again"]);
    let records = home.records();
    let events: BTreeSet<String> = records.iter().map(|record| value(record, "Acct-Session-Id")).collect();
    assert_eq!(events, BTreeSet::from(["one".to_owned(), "two".to_owned()]));
    for record in &records {
        // RFC 2866 s.5.2: the delay has grown; RFC 2869 s.5.3: when it happened has not changed.
        let delay: u64 = value(record, "Acct-Delay-Time").parse().expect("seconds");
        assert!((3600..3600 + 600).contains(&delay), "{record:#}");
        let happened = value(record, "Event-Timestamp");
        let happened = DateTime::strptime("%b %d %Y %H:%M:%S UTC", &happened).expect("a time as people write it");
        let happened = happened.to_zoned(TimeZone::UTC).expect("a time").timestamp();
        let arrived: Timestamp = record["time"].as_str().unwrap_or_default().parse().expect("a time of RFC 3339");
        let late = (arrived.as_second() - happened.as_second()).unsigned_abs();
        assert!(late.abs_diff(delay) <= 5, "{delay} s late, from {happened} to {arrived}");
    }
}

#[test]
fn what_waits_is_sent_on_after_the_proxy_was_stopped_in_good_order() {
    let mut home = Ulna::start();
    let mut proxy = storing(&home);
    let mut asker = Asker::to(proxy.acct);
    for session in 0..20 {
        asker.ask(Code::ACCOUNTING_REQUEST, &stop(&format!("s{session}"), false));
    }
    wait_until("all are delivered", || (store(&proxy)["acknowledged"] == 20).then_some(()));
    let homes = proxy.proxy_status()["home_servers"].clone();
    let acct =
        homes.as_array().into_iter().flatten().find(|home| home["service"] == "acct").expect("a1 for accounting");
    // More where one was asked twice.
    assert!(
        acct["answered"].as_u64() >= Some(20) && acct["requests"].as_u64() >= acct["answered"].as_u64(),
        "{acct:#}"
    );
    assert!(proxy.stop().success());
    // A slow machine may have needed a second try.
    let before = home.records().len();
    proxy.start_again();
    let mut asker = Asker::to(proxy.acct);
    asker.ask(Code::ACCOUNTING_REQUEST, &stop("last", false));
    wait_until("the last one too", || (store(&proxy)["acknowledged"] == 1).then_some(()));
    let since: BTreeSet<_> = home.records()[before..].iter().map(|record| value(record, "Acct-Session-Id")).collect();
    assert_eq!(since, BTreeSet::from(["last".to_owned()]), "nothing was sent twice");
    assert_eq!(unique(&home).into_values().collect::<Vec<_>>(), [1; 21]);
    assert!(home.stop().success());
}

#[test]
fn what_waits_survives_changes_of_the_configuration() {
    let mut home = Ulna::start();
    let ports = (home.auth, home.acct);
    home.process().signal("KILL");
    home.process().wait();
    let mut proxy = storing(&home);
    Asker::to(proxy.acct).ask(Code::ACCOUNTING_REQUEST, &stop("one", true));
    wait_until("it waits", || (store(&proxy)["waiting"] == 1).then_some(()));
    assert!(proxy.stop().success());

    // The pool has another name now; and there is what nobody can use.
    let state = proxy.raddb().join("state").join("forward");
    for folder in ["not of a pool", "empty", "damaged/cursor"] {
        std::fs::create_dir_all(state.join(folder)).expect("a folder");
    }
    let rewrite = |text: String| std::fs::write(proxy.raddb().join("ulna.toml"), text).expect("settings");
    rewrite([home_a1(ports), pool("area-b", &["a1"], ""), realm(REALM, "area-b", "accounting = \"store\"")].concat());
    proxy.start_again();
    proxy.logs(&["WARN", "pool area-a", "there is no such pool in the configuration"]);
    proxy.logs(&["WARN", "not of a pool", "is left alone"]);
    proxy.logs(&["WARN", "pool damaged is not sent"]);
    assert!(!proxy.log().contains("waits for pool empty"), "{}", proxy.log());
    wait_until("it is counted", || (stores(&proxy, "area-a")["waiting"] == 1).then_some(()));
    assert_eq!(stores(&proxy, "area-a")["trouble"], "no such pool in the configuration");
    assert!(stores(&proxy, "damaged")["trouble"].is_string() && stores(&proxy, "empty").is_null());
    let order = run(ulna().args(["proxy", "take-back", "damaged", "--raddb"]).arg(proxy.raddb()), "");
    order.exits(1).complains("what is kept for damaged is not open");
    let status = run(ulna().args(["proxy", "status", "--raddb"]).arg(proxy.raddb()), "");
    status.says("accounting kept for area-a: 1 waiting").says("no such pool in the configuration");
    assert!(proxy.stop().success());

    // It has its name back, and new accounting is forwarded at once.
    let rewrite = |text: String| std::fs::write(proxy.raddb().join("ulna.toml"), text).expect("settings");
    rewrite([home_a1(ports), pool("area-a", &["a1"], ""), realm(REALM, "area-a", "accounting = \"forward\"")].concat());
    proxy.start_again();
    home.start_again();
    wait_until("it is delivered", || (stores(&proxy, "area-a")["acknowledged"] == 1).then_some(()));
    assert!(stores(&proxy, "area-a")["trouble"].is_null());
    assert_eq!(unique(&home).into_values().collect::<Vec<_>>(), [1]);
    assert!(proxy.stop().success());
    // Nothing is told of a pool that is gone and left nothing.
    let told = proxy.log().matches("there is no such pool").count();
    let rewrite = |text: String| std::fs::write(proxy.raddb().join("ulna.toml"), text).expect("settings");
    rewrite(String::new());
    proxy.start_again();
    assert!(stores(&proxy, "area-a").is_null());
    assert_eq!(proxy.log().matches("there is no such pool").count(), told, "{}", proxy.log());
}

#[test]
fn what_was_set_aside_is_sent_again_when_somebody_says_so() {
    let home = Ulna::start();
    let proxy = storing(&home);
    let order = |pool: &str, more: &[&str]| {
        run(ulna().args(["proxy", "take-back", pool, "--raddb"]).arg(proxy.raddb()).args(more), "")
    };
    order("area-a", &[]).exits(0).says("nothing was set aside for area-a");
    order("area-b", &[]).exits(2).complains("\"area-b\"");
    let mut asker = Asker::to(proxy.acct);
    asker.ask(Code::ACCOUNTING_REQUEST, &too_long("one"));
    asker.ask(Code::ACCOUNTING_REQUEST, &too_long("two"));
    wait_until("both are set aside", || (store(&proxy)["set_aside"] == 2).then_some(()));
    proxy.logs(&["area-a", "is set aside in"]);
    // Nothing is cured.
    let told: Value = serde_json::from_str(&order("area-a", &["--json"]).exits(0).out).expect("a line of JSON");
    assert_eq!((&told["pool"], &told["taken_back"]), (&"area-a".into(), &2.into()));
    wait_until("both are set aside again", || {
        let told = store(&proxy);
        (told["set_aside"] == 2 && told["waiting"] == 0).then_some(())
    });
    assert_eq!(home.records().len(), 0);

    let shortened = storing_settings(&home) + "[home_server.request]\nremove = [\"Filter-Id\"]\n";
    proxy.folder.write("raddb/ulna.toml", &shortened);
    run(ulna().args(["reload", "--raddb"]).arg(proxy.raddb()), "").exits(0);
    order("area-a", &[]).exits(0).says("2 records of area-a are sent again");
    wait_until("they are delivered", || (store(&proxy)["acknowledged"] == 2).then_some(()));
    assert_eq!(store(&proxy)["set_aside"], 0);
    let sessions: BTreeSet<String> = home.records().iter().map(|record| value(record, "Acct-Session-Id")).collect();
    assert_eq!(sessions, BTreeSet::from(["one".to_owned(), "two".to_owned()]));
    proxy.logs(&["area-a: 2 records that were set aside are sent again"]);
    let nowhere = run(ulna().args(["proxy", "take-back", "area-a", "--raddb"]).arg(home.folder.join("nowhere")), "");
    nowhere.exits(1).complains("no server answers");
}

/// A record that leaves no room for what a proxy adds.
fn too_long(session: &str) -> Fragment {
    let mut record = stop(session, true);
    let room = 4096 - 20 - record.len();
    for length in std::iter::repeat_n(255, room / 255).chain([room % 255]).filter(|length| *length > 2) {
        record.append(&attributes(&format!("Filter-Id = \"{}\"", "x".repeat(length - 2))));
    }
    record
}

/// A proxy that keeps the accounting of the realm for this home server.
fn storing(home: &Ulna) -> Ulna {
    Ulna::with().settings(&storing_settings(home)).start()
}

fn storing_settings(home: &Ulna) -> String {
    let settings = [
        home_a1((home.auth, home.acct)),
        pool("area-a", &["a1"], ""),
        realm(REALM, "area-a", "accounting = \"store\""),
    ];
    settings.concat()
}

fn stop(session: &str, stamped: bool) -> Fragment {
    let stamp = if stamped { ", Event-Timestamp = 1700000000" } else { "" };
    attributes(&format!(
        "User-Name = \"{ROAMER}\", Acct-Status-Type = Stop, Acct-Session-Id = \"{session}\", NAS-IP-Address = 10.1.2.3{stamp}"
    ))
}

fn home_a1(ports: Ports) -> String {
    home_server("a1", ports, "response_window = \"1 s\"\nprobe = \"none\"\nrevive_interval = \"1 s\"")
}

/// How the spool of this pool fares; null where nothing is told of it.
fn stores(proxy: &Ulna, pool: &str) -> Value {
    let status = proxy.proxy_status();
    let all = status["stores"].as_array().map(Vec::as_slice).unwrap_or_default();
    all.iter().find(|store| store["pool"] == pool).cloned().unwrap_or_default()
}

/// How the spool of the one pool fares.
fn store(proxy: &Ulna) -> Value {
    proxy.proxy_status()["stores"][0].clone()
}

/// How often `ulna acct cat --unique` shows each event.
fn unique(home: &Ulna) -> BTreeMap<Event, u32> {
    let mut command: Command = ulna();
    let output = run(command.args(["acct", "cat", "--unique", "--json", "--raddb"]).arg(home.raddb()), "");
    let mut events = BTreeMap::new();
    for line in output.out.lines() {
        let record: Value = serde_json::from_str(line).expect("a record of JSON a line");
        *events.entry((value(&record, "Acct-Session-Id"), value(&record, "Acct-Status-Type"))).or_insert(0) += 1;
    }
    events
}

fn value(record: &Value, name: &str) -> String {
    let pairs = record["attributes"].as_array().expect("a list of attributes");
    let pair = pairs.iter().find(|pair| pair[0] == name).unwrap_or_else(|| panic!("no {name} in {record:#}"));
    pair[1].as_str().unwrap_or_default().to_owned()
}

const SENDERS: usize = 4;
const KILLS: u32 = 16;
