//! What goes wrong between a proxy and home servers, with real processes and real sockets.

#[path = "common/asker.rs"]
mod asker;
mod common;
#[path = "common/home.rs"]
mod home;

use std::{
    net::{SocketAddr, UdpSocket},
    sync::{
        Mutex,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use asker::{Asker, Reply, attributes};
use common::{
    Ulna,
    roaming::{REALM, ROAMER, area_a, home_server, pool, realm},
    wait_until,
};
use home::Home;
use serde_json::Value;
use ulna_attributes::{
    rfc2865::{FILTER_ID, NAS_IDENTIFIER, REPLY_MESSAGE, USER_NAME},
    rfc2866::ACCT_SESSION_ID,
};
use ulna_wire::{Code, Fragment, Sealed};

#[test]
fn a_home_server_killed_under_load_loses_nothing_and_its_revival_is_noticed() {
    let (mut one, other) = (home_saying("a1"), home_saying("a2"));
    let settings = [
        home_server("a1", (one.auth, one.acct), &format!("{WINDOW}\nprobe_interval = \"6 s\"\nprobes_to_revive = 1\n")),
        home_server("a2", (other.auth, other.acct), WINDOW),
        pool("area-a", &["a1", "a2"], ""),
        realm(REALM, "area-a", ""),
    ];
    let proxy = Ulna::with().settings(&settings.concat()).start();
    let (stop, said) = (AtomicBool::new(false), Mutex::new(Vec::new()));
    thread::scope(|scope| {
        for _ in 0..CALLERS {
            scope.spawn(|| {
                let mut asker = Asker::to(proxy.auth);
                while !stop.load(Ordering::Relaxed) {
                    // It asks again as a NAS does; a request without a reply for a minute fails the test.
                    let request = asker_login(&mut asker);
                    let reply = asker.insist(&request);
                    said.lock().expect("nobody panics with it").push(message(&reply));
                }
            });
        }
        // However the test goes on, the callers end.
        let _stop = Stop(&stop);
        let count = |who: &str| said.lock().expect("nobody panics with it").iter().filter(|name| *name == who).count();
        wait_until("a1 answers", || (count("a1") >= 100).then_some(()));
        assert_eq!(count("a2"), 0, "in order, the second is not asked while the first answers");
        one.process().signal("KILL");
        one.process().wait();
        wait_until("a2 answers", || (count("a2") >= 100).then_some(()));
        wait_until("a1 is dead", || (condition(&proxy, "a1") == "dead").then_some(()));
        assert_eq!(condition(&proxy, "a2"), "alive");
        one.start_again();
        wait_until("a1 is alive", || (condition(&proxy, "a1") == "alive").then_some(()));
        proxy.logs(&["a1", "-> dead"]);
        proxy.logs(&["a1", "-> alive"]);
        let before = count("a1");
        wait_until("a1 answers again", || (count("a1") >= before + 100).then_some(()));
    });
}

#[test]
fn rfc5080_2_2_1_the_other_home_server_is_asked_after_one_response_window() {
    let (first, second) = (Home::open(), Home::open());
    let proxy = two_homes(&first, &second);
    let mut asker = Asker::to(proxy.auth);
    let request = asker_login(&mut asker);
    // Once, and never again: the proxy fails over by itself.
    asker.send(&request);
    let (missed, began) = (first.next(), Instant::now());
    let arrived = second.next();
    let waited = began.elapsed();
    assert!((HALF_A_WINDOW..A_WINDOW + Duration::from_secs(5)).contains(&waited), "{waited:?}");
    second.accept(&arrived, &attributes("Reply-Message = \"second\""));
    let reply = asker.reply(&request, PATIENCE).expect("the second home server's reply");
    assert_eq!(message(&reply), "second");
    // RFC 2865 s.3: each next hop has an authenticator of its own.
    assert_ne!(missed.request.packet().authenticator(), arrived.request.packet().authenticator());
}

#[test]
fn a_late_reply_after_fail_over_is_believed_and_the_second_one_is_not_sent() {
    let (first, second) = (Home::open(), Home::open());
    let proxy = two_homes(&first, &second);
    let mut asker = Asker::to(proxy.auth);
    let request = asker_login(&mut asker);
    asker.send(&request);
    let (slow, quick) = (first.next(), second.next());
    first.accept(&slow, &attributes("Reply-Message = \"late\""));
    let reply = asker.reply(&request, PATIENCE).expect("the late reply is a reply");
    assert_eq!(message(&reply), "late");
    second.accept(&quick, &attributes("Reply-Message = \"too late\""));
    // RFC 5080 s.2.2.2: asked again, the proxy says the same again.
    let again = asker.insist(&request);
    assert_eq!(again.packet().octets(), reply.packet().octets());
    assert!(asker.receive(MOMENT).is_none());
}

#[test]
fn rfc2865_3_forged_replies_are_ignored_and_counted() {
    let home = Home::open();
    let proxy = Ulna::with().settings(&area_a(home.ports())).start();
    let mut asker = Asker::to(proxy.auth);
    let request = asker_login(&mut asker);
    asker.send(&request);
    let arrived = home.next();
    let before = proxy.proxy_status();
    let stranger = UdpSocket::bind("127.0.0.2:0").expect("all of 127.0.0.0/8 is loopback");
    let evil = attributes("Reply-Message = \"evil\"");
    // Right in every octet, from somewhere else: whoever knows the secret is still not this home server.
    let right = home.reply(&arrived, Code::ACCESS_ACCEPT, &evil);
    stranger.send_to(right.octets(), arrived.from).expect("loopback reaches loopback");
    // From the right address, by somebody who does not know the secret.
    home.send(&home.forged_reply(&arrived, Code::ACCESS_ACCEPT, &evil), &arrived);
    wait_until("it is counted", || {
        let now = proxy.proxy_status();
        let more = |name: &str| counted(&now, name) - counted(&before, name);
        let counts = ["AuthClientExtBadAuthenticators", "ignored", "strangers"].map(more);
        (counts == [1; 3]).then_some(())
    });
    proxy.logs(&[&stranger.local_addr().expect("it is bound").to_string(), "are ignored", "a1"]);
    assert!(asker.receive(MOMENT).is_none(), "a forged reply was believed");
    let answered = || proxy.proxy_status()["home_servers"][0]["answered"].as_u64();
    assert_eq!(answered(), Some(0), "RFC 4668 counts replies valid or not, people those that are believed");
    home.accept(&arrived, &attributes("Reply-Message = \"right\""));
    assert_eq!(message(&asker.insist(&request)), "right");
    assert_eq!(answered(), Some(1));
}

#[test]
fn rfc2865_5_33_a_loop_between_two_servers_ends_at_the_first_return() {
    // The second one has to know where the first one will be.
    let (port, next) = common::neighbours();
    let first_ports = (SocketAddr::from(([127, 0, 0, 1], port)), SocketAddr::from(([127, 0, 0, 1], next)));
    let second = Ulna::with().settings(&area_a(first_ports)).start();
    let first = Ulna::with().settings(&area_a((second.auth, second.acct))).at("127.0.0.1", port, next).start();
    let mut asker = Asker::to(first.auth);
    let request = asker_login(&mut asker);
    asker.send(&request);
    // It is answered with a reject, and the way back is that of every reply.
    assert_eq!(asker.insist(&request).packet().code(), Code::ACCESS_REJECT);
    assert_eq!(counted(&first.proxy_status(), "loops"), 1);
    first.logs(&["came back", "realms point at each other"]);
    assert_eq!(counted(&first.proxy_status(), "forwarded"), 1);
    assert_eq!(counted(&second.proxy_status(), "forwarded"), 1);
    assert_eq!(counted(&second.proxy_status(), "loops"), 0);
}

#[test]
fn filtered_attributes_are_removed_on_both_ways() {
    let home = Home::open();
    let filter = "[home_server.request]\ndeny = [\"vendor Cisco\"]\nset = [\"NAS-Identifier = \\\"area-c\\\"\"]\n\
                  [home_server.reply]\nremove = [\"Filter-Id\"]\n";
    let settings = [home_server("a1", home.ports(), filter), pool("area-a", &["a1"], ""), realm(REALM, "area-a", "")];
    let proxy = Ulna::with().settings(&settings.concat()).start();
    let mut asker = Asker::to(proxy.auth);
    let question = format!(
        "User-Name = \"{ROAMER}\", User-Password = hello, NAS-Identifier = secret-name, Cisco-AVPair = \"shell:priv-lvl=15\""
    );
    let request = asker.seal(Code::ACCESS_REQUEST, &attributes(&question));
    asker.send(&request);
    let arrived = home.next();
    let packet = arrived.request.packet();
    assert_eq!(packet.get(USER_NAME).expect("it passes"), ROAMER);
    assert_eq!(packet.get(NAS_IDENTIFIER).expect("it is set"), "area-c");
    assert!(packet.attributes().all(|raw| raw.number != VENDOR_SPECIFIC), "{packet:?}");
    home.accept(&arrived, &attributes("Filter-Id = \"open\", Reply-Message = \"in\""));
    let reply = asker.insist(&request);
    assert_eq!(message(&reply), "in");
    assert!(reply.packet().get(FILTER_ID).is_err(), "{reply:?}");
}

#[test]
fn a_dead_home_server_does_not_delay_requests_for_another() {
    let (dead, alive) = (Home::open(), home_saying("b1"));
    let settings = [
        // Whoever waited for it would wait longer than the test does.
        home_server("a1", dead.ports(), "response_window = \"60 s\""),
        home_server("b1", (alive.auth, alive.acct), ""),
        pool("area-a", &["a1"], ""),
        pool("area-b", &["b1"], ""),
        realm(REALM, "area-a", ""),
        realm("b.example", "area-b", ""),
    ];
    let proxy = Ulna::with().settings(&settings.concat()).start();
    // More than the 256 identifiers of a port.
    let mut waiting: Vec<Asker> = (0..4).map(|_| Asker::to(proxy.auth)).collect();
    for asker in &mut waiting {
        for _ in 0..200 {
            let request = asker_login(asker);
            asker.send(&request);
        }
    }
    dead.next();
    let began = Instant::now();
    let mut asker = Asker::to(proxy.auth);
    for _ in 0..50 {
        let request = asker.seal(Code::ACCESS_REQUEST, &login("bob@b.example"));
        assert_eq!(message(&asker.insist(&request)), "b1");
    }
    assert!(began.elapsed() < Duration::from_secs(50), "they waited for the dead one's response window");
}

#[test]
fn accounting_is_acknowledged_only_when_the_home_server_has() {
    let home = Home::open();
    let proxy = Ulna::with().settings(&area_a(home.ports())).start();
    let mut asker = Asker::to(proxy.acct);
    let record =
        format!("User-Name = \"{ROAMER}\", Acct-Status-Type = Start, Acct-Session-Id = \"77\", NAS-Identifier = c");
    let request = asker.seal(Code::ACCOUNTING_REQUEST, &attributes(&record));
    asker.send(&request);
    let arrived = home.next();
    assert_eq!(arrived.request.packet().get(ACCT_SESSION_ID).expect("it passes"), "77");
    assert!(asker.receive(MOMENT).is_none(), "nobody has acknowledged it");
    home.send(&home.reply(&arrived, Code::ACCOUNTING_RESPONSE, &Fragment::new()), &arrived);
    let reply = asker.insist(&request);
    assert_eq!(reply.packet().code(), Code::ACCOUNTING_RESPONSE);
    assert_eq!(proxy.records().len(), 0);
}

#[test]
fn a_request_goes_out_again_only_when_the_nas_asks_again() {
    let home = Home::open();
    let patient = home_server("a1", home.ports(), "response_window = \"60 s\"");
    let settings = [patient, pool("area-a", &["a1"], ""), realm(REALM, "area-a", "")];
    let proxy = Ulna::with().settings(&settings.concat()).start();
    let mut asker = Asker::to(proxy.auth);
    let request = asker_login(&mut asker);
    asker.send(&request);
    let first = home.next();
    // RFC 5080 s.2.2.1: a proxy does not retransmit by itself.
    assert!(home.next_within(SECONDS).is_none());
    asker.send(&request);
    let second = home.next();
    let octets = |arrived: &home::Arrived| arrived.request.packet().octets().to_vec();
    assert_eq!(octets(&first), octets(&second), "the same octets from the same port");
    assert_eq!(first.from, second.from);
    home.accept(&second, &attributes("Reply-Message = \"once\""));
    assert_eq!(message(&asker.insist(&request)), "once");
}

#[test]
fn silence_when_no_home_server_is_left() {
    let home = Home::open();
    let settings = [
        home_server("a1", home.ports(), "response_window = \"100 ms\"\ndead_after = 1\nprobe = \"none\"\n"),
        pool("area-a", &["a1"], ""),
        realm(REALM, "area-a", ""),
    ];
    let proxy = Ulna::with().settings(&settings.concat()).start();
    let mut asker = Asker::to(proxy.auth);
    let request = asker_login(&mut asker);
    asker.send(&request);
    home.next();
    proxy.logs(&["a1", "dead"]);
    let another = asker_login(&mut asker);
    asker.is_not_answered(&another);
    assert!(home.next_within(MOMENT).is_none_or(|arrived| arrived.request.packet().code() == Code::ACCESS_REQUEST));
    // The proxy itself is well, and says so.
    let status = asker.ask(Code::STATUS_SERVER, &Fragment::new());
    assert_eq!(status.packet().code(), Code::ACCESS_ACCEPT);
}

#[test]
fn the_last_resort_answers_when_no_home_server_is_left() {
    // Nobody listens there.
    let nobody = Home::open().ports();
    for (last_resort, code) in [("reject", Code::ACCESS_REJECT), ("local", Code::ACCESS_ACCEPT)] {
        let settings = [
            "[security]\nreject_delay = \"0 s\"\n".to_owned(),
            home_server("a1", nobody, "response_window = \"100 ms\"\ndead_after = 1\nprobe = \"none\""),
            pool("area-a", &["a1"], &format!("last_resort = \"{last_resort}\"")),
            realm(REALM, "area-a", ""),
        ];
        let proxy = Ulna::with().users(common::roaming::ROAMERS).settings(&settings.concat()).start();
        let mut asker = Asker::to(proxy.auth);
        let reply = wait_until("somebody answers", || {
            let request = asker_login(&mut asker);
            asker.send(&request);
            asker.reply(&request, MOMENT)
        });
        assert_eq!(reply.packet().code(), code, "{last_resort}");
    }
}

/// A server of ours that lets bob of every realm in, and says its own name.
fn home_saying(name: &str) -> Ulna {
    let users = format!("DEFAULT Cleartext-Password := \"hello\"\n\tReply-Message := \"{name}\"\n");
    let (auth, acct) = common::neighbours();
    Ulna::with().users(&users).at("127.0.0.1", auth, acct).start()
}

/// A proxy before two home servers, in order.
fn two_homes(first: &Home, second: &Home) -> Ulna {
    let settings = [
        home_server("a1", first.ports(), WINDOW),
        home_server("a2", second.ports(), WINDOW),
        pool("area-a", &["a1", "a2"], ""),
        realm(REALM, "area-a", ""),
    ];
    Ulna::with().settings(&settings.concat()).start()
}

fn asker_login(asker: &mut Asker) -> Sealed {
    asker.seal(Code::ACCESS_REQUEST, &login(ROAMER))
}

fn login(user: &str) -> Fragment {
    attributes(&format!("User-Name = \"{user}\", User-Password = hello, NAS-Identifier = c"))
}

#[track_caller]
fn message(reply: &Reply) -> String {
    reply.packet().get(REPLY_MESSAGE).expect("home servers say who they are").to_string()
}

/// How a home server fares with Access-Requests.
fn condition(proxy: &Ulna, name: &str) -> String {
    let status = proxy.proxy_status();
    let homes = status["home_servers"].as_array().expect("a list of home servers");
    let home = homes.iter().find(|home| home["name"] == name && home["service"] == "auth");
    home.and_then(|home| home["condition"].as_str()).unwrap_or_else(|| panic!("no {name} in {status:#}")).to_owned()
}

/// The sum of all counters whose name ends like this, wherever they stand.
fn counted(statistics: &Value, name: &str) -> u64 {
    match statistics {
        Value::Object(fields) => fields
            .iter()
            .map(|(key, value)| match value.as_u64() {
                Some(number) if key.ends_with(name) => number,
                _ => counted(value, name),
            })
            .sum(),
        Value::Array(values) => values.iter().map(|value| counted(value, name)).sum(),
        _ => 0,
    }
}

/// Ends the callers.
struct Stop<'a>(&'a AtomicBool);

impl Drop for Stop<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

const CALLERS: usize = 8;
const VENDOR_SPECIFIC: u8 = 26;
const WINDOW: &str = "response_window = \"1 s\"";
const A_WINDOW: Duration = Duration::from_secs(1);
const HALF_A_WINDOW: Duration = Duration::from_millis(500);
const MOMENT: Duration = Duration::from_millis(500);
const SECONDS: Duration = Duration::from_secs(3);
/// A backstop, far beyond what anything here takes.
const PATIENCE: Duration = Duration::from_secs(60);
