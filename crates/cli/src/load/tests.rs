//! Runs against servers in this process: an honest one, one with another secret, and liars.

use std::{
    net::{SocketAddr, UdpSocket},
    num::NonZeroUsize,
    sync::Arc,
    thread,
    time::Duration,
};

use async_trait::async_trait;
use ulna_auth::{Cleartext, Credential};
use ulna_home::{Account, Authenticate};
use ulna_server::{Limits, Peers, Port, Reason, Running, Server};
use ulna_store::{AccountingSink, MemoryUsers, Profile, Record, StoreError};
use ulna_wire::{Code, Counting, Draft, Packet, Policy, Sealing, SharedKey};

use super::{
    campaign::{self, Outcome, RunError},
    document::Document,
    pace::{Pace, Spacing},
    plan::{Plan, Verify},
    report, svg,
    users::Users,
};

const USERS: usize = 50;

fn users() -> Users {
    Users::generate(USERS, 1, None)
}

fn plan(access: SocketAddr, accounting: SocketAddr) -> Plan {
    Plan {
        access,
        accounting,
        key: SharedKey::new("s3cret-of-sixteen"),
        mix: "pap=2,chap=1,mschap2=1,acct=1".parse().unwrap(),
        bad: 0.0,
        pace: Pace::Window(20),
        threads: 1,
        sockets: 2,
        sources: Vec::new(),
        end: None,
        requests: Some(400),
        warmup: Duration::ZERO,
        timeout: Duration::from_secs(20),
        retries: 0,
        verify: Verify::All,
        signed: true,
        policy: Policy::REQUIRE,
        seed: 7,
        keep_acknowledged: true,
    }
}

#[derive(Debug)]
struct Forgetful;

#[async_trait]
impl AccountingSink for Forgetful {
    async fn record(&self, _: &Record<'_>) -> Result<(), StoreError> {
        Ok(())
    }
}

fn server(peers: Peers) -> Server {
    let mut limits = Limits::default();
    limits.reject_delay = Duration::ZERO;
    Server::new(peers).workers(NonZeroUsize::MIN).limits(limits)
}

async fn honest() -> Running {
    let made = users();
    let known = (0..USERS).fold(MemoryUsers::new(), |known, at| {
        let (name, password) = made.user(at);
        known.with(name, Profile::new(Credential::Cleartext(Cleartext::from(password))))
    });
    let peers = Peers::new().allow("127.0.0.0/8", "s3cret-of-sixteen").unwrap();
    let server = server(peers).access(Authenticate::new(Arc::new(known))).accounting(Account::new(Arc::new(Forgetful)));
    server.listen_udp("127.0.0.1:0").await.unwrap().start().unwrap()
}

/// Runs a plan against a server, beside its runtime.
async fn run(server: &Running, change: impl FnOnce(&mut Plan)) -> (Plan, Outcome) {
    let accounting = server.address(Port::Acct);
    let access = server.address(Port::Auth).unwrap();
    let mut plan = plan(access, accounting.unwrap_or(access));
    change(&mut plan);
    let ran = plan.clone();
    let outcome = tokio::task::spawn_blocking(move || campaign::run(&ran, &users(), &[], false)).await.unwrap();
    (plan, outcome.unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn th_051_every_kind_is_answered_right_by_an_honest_server() {
    let server = honest().await;
    let (plan, outcome) = run(&server, |plan| {
        (plan.bad, plan.threads, plan.sockets) = (25.0, 2, 4);
        plan.sources = vec!["127.0.0.1".parse().unwrap(), "127.0.0.2".parse().unwrap()];
    })
    .await;
    let tally = &outcome.tally;
    assert_eq!((tally.sent(), tally.right(), tally.wrong(), tally.missing()), (400, 400, 0, 0), "{:?}", tally.examples);
    assert_eq!((tally.unauthentic, tally.late, tally.unsigned), (0, 0, 0));
    assert!(tally.kinds.iter().all(|kind| kind.right > 20), "{:?}", tally.kinds.each_ref().map(|kind| kind.right));
    assert!((30..130).contains(&tally.rejects.count()), "{}", tally.rejects.count());
    assert_eq!(tally.rejects.count() + tally.latency().count(), 400);
    assert!(outcome.is_right(0.0) && outcome.rate() > 0.0);
    let mut sessions = tally.acknowledged.clone();
    sessions.dedup();
    assert_eq!(sessions.len() as u64, tally.kinds[3].right);

    let mut told = Vec::new();
    report::write(&mut told, &plan, &outcome, true).unwrap();
    let told = String::from_utf8(told).unwrap();
    assert!(told.contains("400 sent, 400 right, 0 wrong") && told.contains("rejects"), "{told}");
    let json: serde_json::Value = serde_json::to_value(Document::new(&plan, &outcome, &[])).unwrap();
    assert_eq!((&json["right"], &json["kinds"][3]["kind"]), (&400.into(), &"acct".into()));
    assert!(json["latency"]["p99.9"].as_u64().unwrap() >= json["latency"]["p50"].as_u64().unwrap());
    well_formed(&svg::draw(&plan, &outcome, "a <heading> & \"more\""));
    server.stop(Duration::from_secs(1)).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn an_open_loop_sends_at_its_rate_and_all_that_was_due() {
    let server = honest().await;
    // So few that they all fit into a receive buffer, wherever the machine makes a pause.
    let (_, outcome) = run(&server, |plan| {
        plan.pace = Pace::Rate(500.0, Spacing::Even);
        plan.requests = None;
        plan.warmup = Duration::from_millis(100);
        plan.end = Some(Duration::from_millis(400));
    })
    .await;
    let tally = &outcome.tally;
    let judged = (tally.right(), tally.missing(), tally.wrong());
    assert_eq!(judged, (tally.sent(), tally.unsent, 0), "{:?}", tally.examples);
    // What a busy machine did not come to send is told; with it, it is all that was due.
    assert!(tally.sent() <= 151 && tally.sent() + tally.unsent >= 149, "{} {}", tally.sent(), tally.unsent);
    // The warm-up is in the timeline, and nowhere else.
    let in_time: u64 = tally.timeline.slices().iter().map(|slice| slice.sent).sum();
    assert!((199..=201).contains(&(in_time + tally.unsent)), "{in_time} {}", tally.unsent);
    server.stop(Duration::from_secs(1)).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn another_secret_is_found_out() {
    // The server drops what it cannot verify: unsigned PAP it answers, with a signature that does not fit.
    let peers = Peers::new().allow("127.0.0.1", "another-s3cret-of-ours").unwrap();
    let server = server(peers).on_access(|rq| async move { Ok(rq.accept()) });
    let server = server.listen_udp("127.0.0.1:0").await.unwrap().start().unwrap();
    let (_, outcome) = run(&server, |plan| {
        (plan.mix, plan.signed, plan.requests) = ("pap".parse().unwrap(), false, Some(10));
        plan.timeout = Duration::from_millis(300);
    })
    .await;
    let tally = &outcome.tally;
    assert_eq!((tally.unauthentic, tally.missing(), tally.right()), (10, 10, 0));
    assert!(tally.examples[0].contains("cannot be believed"), "{:?}", tally.examples);
    assert!(!outcome.is_right(100.0));
    server.stop(Duration::from_secs(1)).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn wrong_verdicts_are_found_out_and_shown() {
    let peers = Peers::new().allow("127.0.0.1", "s3cret-of-sixteen").unwrap();
    let server = server(peers).on_access(|rq| async move {
        // Rejects the right ones, and accepts whoever has a wrong password.
        let known = users();
        let name = rq.get(ulna_attributes::rfc2865::USER_NAME)?.to_owned();
        let password = (0..USERS).map(|at| known.user(at)).find(|user| user.0 == name).map_or("", |user| user.1);
        let right = rq.password()?.matches(password);
        Ok(if right { rq.reject(Reason::WrongPassword) } else { rq.accept() })
    });
    let server = server.listen_udp("127.0.0.1:0").await.unwrap().start().unwrap();
    let wrong = |verify| {
        run(&server, move |plan| {
            (plan.mix, plan.bad, plan.requests, plan.verify) = ("pap".parse().unwrap(), 50.0, Some(100), verify);
        })
    };
    for verify in [Verify::All, Verify::Sample, Verify::None] {
        let (_, outcome) = wrong(verify).await;
        assert_eq!((outcome.tally.wrong(), outcome.tally.right()), (100, 0));
        let examples = outcome.tally.examples.join("\n");
        assert!(examples.contains("Access-Reject where Access-Accept") || examples.contains("Access-Accept where"));
        assert!(!outcome.is_right(100.0));
    }
    server.stop(Duration::from_secs(1)).await.unwrap();
}

/// Answers `times` datagrams with whatever `answer` makes of each, and `count` copies of it.
fn liar(times: usize, answer: impl Fn(&[u8]) -> Vec<Vec<u8>> + Send + 'static) -> SocketAddr {
    let socket = UdpSocket::bind("127.0.0.1:0").unwrap();
    let address = socket.local_addr().unwrap();
    thread::spawn(move || {
        let mut octets = [0; 4096];
        for _ in 0..times {
            let (length, from) = socket.recv_from(&mut octets).unwrap();
            for reply in answer(&octets[..length]) {
                socket.send_to(&reply, from).unwrap();
            }
        }
    });
    address
}

fn accept(request: &[u8], signed: bool) -> Vec<u8> {
    let (key, packet) = (SharedKey::new("s3cret-of-sixteen"), Packet::parse(request).unwrap());
    let sealing = Sealing {
        draft: Draft::new(Code::ACCESS_ACCEPT, signed),
        key: &key,
        identifier: packet.identifier(),
        request_authenticator: packet.authenticator(),
        proxy_states: &[],
    };
    sealing.seal(&mut Counting::default()).unwrap().octets().to_vec()
}

fn against(target: SocketAddr, change: impl FnOnce(&mut Plan)) -> Outcome {
    let mut plan = plan(target, target);
    (plan.mix, plan.requests, plan.timeout) = ("pap".parse().unwrap(), Some(10), Duration::from_millis(300));
    change(&mut plan);
    campaign::run(&plan, &users(), &[], false).unwrap()
}

#[test]
fn an_accept_of_mschap2_without_proof_is_wrong() {
    let target = liar(10, |request| vec![accept(request, true)]);
    let outcome = against(target, |plan| plan.mix = "mschap2".parse().unwrap());
    assert_eq!((outcome.tally.wrong(), outcome.tally.right()), (10, 0));
    assert!(outcome.tally.examples[0].contains("MS-CHAP2-Success is missing"), "{:?}", outcome.tally.examples);
}

#[test]
fn replies_without_message_authenticator_are_counted_or_refused() {
    let unsigned = || liar(10, |request| vec![accept(request, false)]);
    let outcome = against(unsigned(), |plan| plan.policy = Policy::OFF);
    assert_eq!((outcome.tally.right(), outcome.tally.unsigned), (10, 10));
    let outcome = against(unsigned(), |_| {});
    assert_eq!((outcome.tally.right(), outcome.tally.unauthentic, outcome.tally.missing()), (0, 10, 10));
}

#[test]
fn a_reply_that_comes_twice_counts_once_and_garbage_is_passed_over() {
    let target = liar(10, |request| {
        let reply = accept(request, true);
        let mut forged = reply.clone();
        forged[5] ^= 1;
        vec![b"garbage".to_vec(), forged, reply.clone(), reply]
    });
    let outcome = against(target, |plan| plan.pace = Pace::Window(1));
    let tally = &outcome.tally;
    assert_eq!((tally.right(), tally.missing(), tally.unauthentic), (10, 0, 20));
    // The last one may come after the end.
    assert!((9..=10).contains(&tally.late), "{}", tally.late);
}

#[test]
fn silence_is_asked_again_and_then_given_up() {
    let silent = UdpSocket::bind("127.0.0.1:0").unwrap();
    let outcome = against(silent.local_addr().unwrap(), |plan| {
        (plan.timeout, plan.retries) = (Duration::from_millis(50), 2);
    });
    let tally = &outcome.tally;
    assert_eq!((tally.sent(), tally.missing(), tally.retransmitted), (10, 10, 20));
    assert!(!outcome.is_right(99.0));
    // RFC 5080 s.2.2.1: what is sent again has the same octets.
    silent.set_nonblocking(true).unwrap();
    let (mut octets, mut seen) = ([0; 4096], std::collections::HashMap::new());
    while let Ok((length, from)) = silent.recv_from(&mut octets) {
        *seen.entry((from, octets[..length].to_vec())).or_insert(0) += 1;
    }
    assert_eq!(seen.into_values().collect::<Vec<_>>(), [3; 10]);
}

#[test]
fn coordinated_omission_is_not_committed() {
    // The server stalls once for 300 ms: requests that were due meanwhile have waited for it.
    let stalled = std::sync::atomic::AtomicBool::new(false);
    let target = liar(100, move |request| {
        if !stalled.swap(true, std::sync::atomic::Ordering::Relaxed) {
            thread::sleep(Duration::from_millis(300));
        }
        vec![accept(request, true)]
    });
    let outcome = against(target, |plan| {
        (plan.pace, plan.requests) = (Pace::Rate(200.0, Spacing::Even), None);
        (plan.end, plan.timeout) = (Some(Duration::from_millis(500)), Duration::from_secs(20));
    });
    let latency = outcome.tally.latency();
    assert_eq!(outcome.tally.right() + outcome.tally.unsent, 100);
    // A machine so busy that it did not come to send all has shown nothing.
    if outcome.tally.unsent == 0 {
        // Due evenly over the stall of 300 of 500 ms: three of ten waited for more than half of it.
        assert!(latency.percentile(0.75) >= 140_000_000, "{}", latency.percentile(0.75));
        assert!(latency.most() >= 290_000_000);
    }
}

#[test]
fn a_socket_that_cannot_be_opened_is_an_error() {
    let mut plan = plan("127.0.0.1:9".parse().unwrap(), "127.0.0.1:9".parse().unwrap());
    plan.sources = vec!["192.0.2.1".parse().unwrap()];
    let error = campaign::run(&plan, &users(), &[], false).unwrap_err();
    assert!(matches!(error, RunError::Open(_)), "{error}");
    assert!(error.to_string().contains("192.0.2.1"), "{error}");
}

/// Checks that tags are closed in order and that no character of markup stands in text.
fn well_formed(xml: &str) {
    let mut open = Vec::new();
    let mut rest = xml;
    while let Some(at) = rest.find('<') {
        assert!(!rest[..at].contains('>'), "{}", &rest[..at]);
        for entity in rest[..at].split('&').skip(1) {
            assert!(["lt;", "gt;", "amp;", "quot;"].iter().any(|name| entity.starts_with(name)), "{entity}");
        }
        let end = at + rest[at..].find('>').expect("a tag ends");
        let tag = &rest[at + 1..end];
        assert_eq!(tag.matches('"').count() % 2, 0, "{tag}");
        let name = |tag: &str| tag.split_whitespace().next().unwrap().to_owned();
        if let Some(closed) = tag.strip_prefix('/') {
            assert_eq!(open.pop().as_deref(), Some(closed));
        } else if !tag.ends_with('/') {
            open.push(name(tag));
        }
        rest = &rest[end + 1..];
    }
    assert!(open.is_empty() && rest.trim().is_empty(), "{open:?}, {rest}");
    assert!(xml.starts_with("<svg ") && !xml.contains("NaN") && !xml.contains("inf"));
}
