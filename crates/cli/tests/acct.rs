//! `ulna acct cat`: the journal as lines.

mod binary;

use std::{
    fs,
    net::SocketAddr,
    path::PathBuf,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use binary::{Folder, Said, dictionary, explains_itself, ulna};
use serde_json::{Value, json};
use ulna_dictionary::Dictionary;
use ulna_journal::{Journal, Options, Record};
use ulna_wire::{Code, Counting, Draft, SharedKey};

/// A record to be: seconds and nanoseconds of arrival, the peer, attributes.
type Line<'a> = (u64, u32, &'a str, &'a str);

fn packet(dictionary: &Dictionary, attributes: &str) -> Vec<u8> {
    let mut draft = Draft::new(Code::ACCOUNTING_REQUEST, false);
    draft.append(&dictionary.encode(attributes).expect("the attributes are right"));
    let key = SharedKey::new("testing123");
    draft.seal_request(&key, 1, [0; 16], &mut Counting::default()).expect("it fits").octets().to_vec()
}

fn write(journal: PathBuf, lines: &[Line<'_>]) {
    let (journal, _) = Journal::open(journal, Options::default()).expect("a journal can be made");
    for (seconds, nanoseconds, peer, attributes) in lines {
        let packet = packet(dictionary(), attributes);
        let arrived = UNIX_EPOCH + Duration::new(*seconds, *nanoseconds);
        let (peer, local): (SocketAddr, SocketAddr) = (peer.parse().unwrap(), "192.0.2.1:1813".parse().unwrap());
        let record = Record { arrived, peer, local, event: None, key: b"", packet: &packet };
        journal.append(&record).expect("it is accepted").wait().expect("it is durable");
    }
}

fn cat(folder: &Folder, more: &[&str]) -> Said {
    let path = folder.path().display().to_string();
    ulna([&["acct", "cat", "--raddb", &path], more].concat(), b"")
}

fn folder(lines: &[Line<'_>]) -> Folder {
    let folder = Folder::new();
    write(folder.path().join("state/journal"), lines);
    folder
}

const NAS: &str = "192.0.2.7:40000";
const START: &str =
    "Acct-Status-Type = Start, User-Name = \"bob\", NAS-IP-Address = 192.0.2.7, Acct-Session-Id = \"1\"";

#[test]
fn json_has_the_shape_that_tools_rely_on() {
    let odd = "Acct-Status-Type = Stop, User-Name = \"\\303\\274 \\\"q\\\" \\\\\", Reply-Message = \"\\377\", \
               Class = 0x0102, Tunnel-Type:1 = VLAN, Event-Timestamp = 1700000000, Acct-Session-Time = 7";
    let folder = folder(&[(1_700_000_000, 120_000_000, NAS, START), (1_700_000_001, 5, "[2001:db8::7]:1", odd)]);
    let said = cat(&folder, &["--json"]);
    assert_eq!((said.code, said.err.as_str()), (Some(0), ""));
    let lines: Vec<&str> = said.out.lines().collect();
    assert_eq!(
        lines[0],
        "{\"time\":\"2023-11-14T22:13:20.120000000Z\",\"peer\":\"192.0.2.7:40000\",\"attributes\":\
         [[\"Acct-Status-Type\",\"Start\"],[\"User-Name\",\"bob\"],[\"NAS-IP-Address\",\"192.0.2.7\"],\
         [\"Acct-Session-Id\",\"1\"]]}"
    );
    let second: Value = serde_json::from_str(lines[1]).expect("JSON");
    assert_eq!(
        (&second["time"], &second["peer"]),
        (&json!("2023-11-14T22:13:21.000000005Z"), &json!("[2001:db8::7]:1"))
    );
    let attributes = second["attributes"].as_array().cloned().unwrap_or_default();
    assert_eq!(attributes[1], json!(["User-Name", "\u{fc} \"q\" \\"]), "text is itself");
    assert_eq!(attributes[2], json!(["Reply-Message", "0xff"]), "octets that are no text");
    assert_eq!(attributes[3..5], [json!(["Class", "0x0102"]), json!(["Tunnel-Type:1", "VLAN"])]);
    assert_eq!(attributes[6], json!(["Acct-Session-Time", "7"]));
    assert_eq!(lines.len(), 2);
}

#[test]
fn text_is_a_record_a_line() {
    let folder = folder(&[(1_700_000_000, 0, NAS, START)]);
    assert_eq!(
        cat(&folder, &[]).out,
        "2023-11-14T22:13:20.000000000Z 192.0.2.7:40000 Acct-Status-Type = Start, User-Name = \"bob\", \
         NAS-IP-Address = 192.0.2.7, Acct-Session-Id = \"1\"\n"
    );
}

#[test]
fn passwords_are_never_printed() {
    let folder = folder(&[(1, 0, NAS, "Acct-Status-Type = Start, User-Password = \"opensesame\"")]);
    for more in [&[][..], &["--json"]] {
        let said = cat(&folder, more);
        assert!(said.out.contains("<<< secret >>>") && !said.out.contains("User-Password = 0x"), "{}", said.out);
        assert!(!said.out.contains("opensesame"));
    }
}

#[test]
fn records_are_chosen_by_arrival_and_user() {
    let alice = "Acct-Status-Type = Start, User-Name = \"alice\"";
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    let folder = folder(&[(1_700_000_000, 0, NAS, START), (1_700_000_010, 0, NAS, alice), (now, 0, NAS, START)]);
    let count = |more: &[&str]| {
        let said = cat(&folder, more);
        assert_eq!(said.code, Some(0), "{said:?}");
        said.out.lines().count()
    };
    assert_eq!(count(&["--user", "bob"]), 2);
    assert_eq!(count(&["--user", "bo"]), 0);
    assert_eq!(count(&["--since", "2023-11-14T22:13:21Z"]), 2);
    assert_eq!(count(&["--since", "2023-11-14T22:13:20Z", "--user", "alice"]), 1);
    assert_eq!(count(&["--since", "1h"]), 1);
    assert_eq!(count(&["--since", "2020-01-01"]), 3);
    assert_eq!(cat(&folder, &["--since", "yesterday-ish"]).code, Some(2));
}

/// Whether two reports are of one event.
fn are_one(first: Line<'_>, second: Line<'_>) -> bool {
    let folder = folder(&[first, second]);
    let said = cat(&folder, &["--unique"]);
    assert_eq!((said.code, said.err.as_str()), (Some(0), ""));
    said.out.lines().count() == 1
}

#[test]
fn unique_shows_an_event_that_is_reported_again_once() {
    let with = |more: &str| format!("{START}, {more}");
    let (at, later) = (1_700_000_000, 1_700_000_005);
    // The time that the event has by itself.
    let stamped = with("Event-Timestamp = 1700000000");
    assert!(are_one((at, 0, NAS, &stamped), (later, 7, "192.0.2.9:1", &stamped)));
    // RFC 2866 s.5.2: the repetition says since when it has been tried; arrivals are rounded.
    let delayed = with("Acct-Delay-Time = 5");
    assert!(are_one((at, 100_000_000, NAS, START), (later, 300_000_000, NAS, &delayed)));
    assert!(are_one((at, 900_000_000, NAS, START), (later + 1, 100_000_000, NAS, &delayed)));
    assert!(!are_one((at, 0, NAS, START), (later, 0, NAS, &with("Acct-Delay-Time = 0"))), "five seconds, and no delay");
    // The sender does not count its delay, and sends the same octets again.
    assert!(are_one((at, 0, NAS, START), (later, 0, NAS, START)));
    assert!(!are_one((at, 0, NAS, START), (at + 301, 0, NAS, START)));
    // The delay counts whole seconds: what it gives is off by one or two.
    assert!(are_one((at, 100_000_000, NAS, START), (later + 1, 900_000_000, NAS, &delayed)));
    let folder = folder(&[(at, 0, NAS, &stamped), (later, 0, NAS, &stamped)]);
    assert_eq!(cat(&folder, &[]).out.lines().count(), 2, "all are shown where nobody asks");
}

#[test]
fn unique_tells_events_apart_by_all_that_makes_them_different() {
    let base = "Acct-Status-Type = Interim-Update, NAS-Identifier = \"n\", Acct-Session-Id = \"1\", Class = 0x01, \
                Acct-Session-Time = 5, Event-Timestamp = 1700000000";
    fn line(attributes: &str) -> Line<'_> {
        (1_700_000_000, 0, NAS, attributes)
    }
    for (from, to, one) in [
        ("Interim-Update", "Stop", false),
        ("\"n\"", "\"m\"", false),
        ("NAS-Identifier = \"n\", Acct-Session-Id = \"1\"", "NAS-Identifier = \"n1\", Acct-Session-Id = \"\"", false),
        ("Session-Id = \"1\"", "Session-Id = \"2\"", false),
        ("Class = 0x01", "Class = 0x02", false),
        ("Class = 0x01", "Class = 0x01, Class = 0x01", false),
        ("Session-Time = 5", "Session-Time = 6", false),
        ("1700000000", "1700000001", false),
        ("NAS-Identifier = \"n\"", "NAS-Identifier = \"n\", NAS-IPv6-Address = 2001:db8::1", false),
        ("Session-Time = 5", "Session-Time = 5, Acct-Delay-Time = 9, User-Name = \"later\"", true),
    ] {
        let other = base.replace(from, to);
        assert_ne!(other, base);
        assert_eq!(are_one(line(base), line(&other)), one, "{from} -> {to}");
    }
    // Only interim updates tell the session's time: a stop may be counted again when it is sent again.
    let stop = base.replace("Interim-Update", "Stop");
    assert!(are_one(line(&stop), line(&stop.replace("Session-Time = 5", "Session-Time = 6"))));
    // A peer that does not say who it is is known by its address, whatever its port.
    let nameless = base.replace("NAS-Identifier = \"n\", ", "");
    let from = |peer| (1_700_000_000, 0, peer, nameless.as_str());
    assert!(are_one(from("192.0.2.7:1"), from("192.0.2.7:2")));
    assert!(!are_one(from("192.0.2.7:1"), from("192.0.2.8:1")));
}

#[test]
fn damage_is_reported_with_its_place_and_costs_the_exit_code() {
    let folder = folder(&[(1, 0, NAS, START), (2, 0, NAS, START), (3, 0, NAS, START)]);
    let journal = folder.path().join("state/journal");
    let mut segments = fs::read_dir(&journal).unwrap().flatten().map(|entry| entry.path());
    let segment = segments.find(|path| path.extension().is_some_and(|ending| ending == "ulna")).expect("a segment");
    let whole = fs::read(&segment).unwrap();

    // A tail that was never acknowledged is no loss.
    fs::write(&segment, &whole[..whole.len() - 5]).unwrap();
    let said = cat(&folder, &[]);
    assert_eq!((said.code, said.out.lines().count()), (Some(0), 2), "{said:?}");
    assert!(said.err.contains("torn"), "{}", said.err);

    let mut octets = whole.clone();
    let second = 64 + (whole.len() - 64) / 3;
    octets[second + 50] ^= 1;
    fs::write(&segment, octets).unwrap();
    let said = cat(&folder, &["--json"]);
    assert_eq!((said.code, said.out.lines().count()), (Some(1), 2), "{said:?}");
    assert!(said.err.contains(&format!("{}, octet {second}:", segment.display())), "{}", said.err);

    fs::write(&segment, &whole[1..]).unwrap();
    assert_eq!(cat(&folder, &[]).code, Some(1), "not a segment");
}

#[test]
fn the_journal_is_where_the_configuration_says() {
    let folder = Folder::new();
    let elsewhere = Folder::new();
    write(elsewhere.path().join("records"), &[(1, 0, NAS, START)]);
    folder.write("ulna.toml", format!("[accounting]\njournal = {:?}\n", elsewhere.path().join("records")));
    assert_eq!(cat(&folder, &[]).out.lines().count(), 1);
    write(folder.path().join("inside"), &[(1, 0, NAS, START), (2, 0, NAS, START)]);
    folder.write("ulna.toml", "[accounting]\njournal = \"inside\"\n");
    assert_eq!(cat(&folder, &[]).out.lines().count(), 2);
    for (text, complaint) in [
        ("[accounting]\njournal = \"nowhere\"\n", "nowhere"),
        ("[accounting]\njournal = 7\n", "ulna.toml"),
        ("[accounting\n", "ulna.toml"),
    ] {
        folder.write("ulna.toml", text);
        let said = cat(&folder, &[]);
        assert_eq!((said.code, said.out.as_str()), (Some(2), ""), "{text}");
        assert!(said.err.contains(complaint), "{}", said.err);
    }
    explains_itself(&["acct", "cat"]);
}
