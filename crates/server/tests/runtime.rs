//! The runtime on real sockets: what handlers fail with, what it does in their place, how it starts anew and ends.

mod common;

use std::{
    io,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU32, Ordering::SeqCst},
    },
    time::{Duration, Instant},
};

use common::{Bench, Setting, credential, peers, shared};
use tokio::sync::Semaphore;
use ulna_attributes::{microsoft, rfc2865::*, rfc2866::AcctStatusType};
use ulna_auth::{Credential, ReceivedFailure};
use ulna_server::{
    Access, Accounting, Attachment, Fault, Handler, Layers, Limits, Port, Reason, Reply, Request, Server, ServerError,
    Timeout, handler_fn,
};
use ulna_testing::{Ask, SECRET};
use ulna_wire::{Attribute, Code, Octets, Packet};

/// Accepts whoever has the right password, by whatever method; some users make it fail.
async fn login(rq: Request<Access>) -> Result<Reply<Access>, Fault> {
    match rq.get(USER_NAME)? {
        "down" => Err(io::Error::other("connection refused").into()),
        "panic" => panic!("as the test wants it"),
        "late panic" => {
            tokio::task::yield_now().await;
            panic!("as the test wants it")
        }
        "ignored" => Ok(rq.ignore()),
        "bare" => Ok(rq.accept()),
        "unproven" => Ok(rq.accept_without_proof()),
        "eve" => Ok(rq.reject(Reason::UnknownUser)),
        _ => Ok(rq.answer(rq.verify(&credential()).await?)),
    }
}

/// Acknowledges what can be read.
async fn record(rq: Request<Accounting>) -> Result<Reply<Accounting>, Fault> {
    rq.record()?;
    if rq.find(NAS_IDENTIFIER) == Some("full disk") {
        return Err(Fault::not_recorded("no space left on device"));
    }
    Ok(rq.acknowledge())
}

async fn plain() -> Bench {
    Bench::new(handler_fn(login), handler_fn(record)).await
}

#[tokio::test(flavor = "multi_thread")]
async fn fault_table_a_missing_attribute_is_a_reject_and_to_an_event_silence() {
    let bench = plain().await;
    let nameless = bench.auth().ask(Ask::new(Code::ACCESS_REQUEST).password("opensesame")).unwrap();
    assert_eq!(nameless.code(), Code::ACCESS_REJECT);
    let without_evidence = bench.auth().ask(Ask::access("bob")).unwrap();
    assert_eq!(without_evidence.code(), Code::ACCESS_REJECT);
    // RFC 2865 s.4.1 forbids both.
    let both = bench.auth().ask(Ask::access("bob").password("opensesame").chap("opensesame")).unwrap();
    assert_eq!(both.code(), Code::ACCESS_REJECT);
    // RFC 2866 s.5.13 demands Acct-Status-Type.
    let acct = bench.acct();
    let event = Ask::<Accounting>::new(Code::ACCOUNTING_REQUEST).with(USER_NAME, "bob").seal().unwrap();
    acct.send(event.octets()).unwrap();
    let statistics = bench.until("the event is dropped", |now| now.total.acct.packets_dropped == 1).await;
    assert_eq!(statistics.total.auth.access_rejects, 3);
    assert!(acct.ask(Ask::accounting(AcctStatusType::START).identifier(2)).is_ok());
}

#[tokio::test(flavor = "multi_thread")]
async fn fault_table_a_store_that_is_down_and_a_panic_are_silence_and_the_server_lives() {
    let bench = plain().await;
    let auth = bench.auth();
    for (identifier, user) in [(1, "down"), (2, "panic"), (3, "ignored")] {
        assert!(auth.is_ignored(Ask::access(user).identifier(identifier).password("x")).unwrap(), "{user}");
    }
    auth.send(Ask::access("late panic").identifier(4).seal().unwrap().octets()).unwrap();
    let statistics = bench.until("all four are dropped", |now| now.total.auth.packets_dropped == 4).await;
    assert_eq!((statistics.pending, statistics.total.auth.access_requests), (0, 4));
    assert_eq!(auth.ask(Ask::access("bob").identifier(5).password("opensesame")).unwrap().code(), Code::ACCESS_ACCEPT);
}

#[tokio::test(flavor = "multi_thread")]
async fn rfc2866_2_what_is_not_recorded_is_not_acknowledged() {
    let bench = plain().await;
    let acct = bench.acct();
    let event = |nas: &str, identifier| {
        let ask = Ask::<Accounting>::new(Code::ACCOUNTING_REQUEST).identifier(identifier).with(NAS_IDENTIFIER, nas);
        ask.with(ulna_attributes::rfc2866::ACCT_STATUS_TYPE, AcctStatusType::STOP)
    };
    assert!(acct.is_ignored(event("full disk", 1)).unwrap());
    assert_eq!(acct.ask(event("nas", 2)).unwrap().code(), Code::ACCOUNTING_RESPONSE);
    let counters = bench.running.statistics().await.total.acct;
    assert_eq!((counters.requests, counters.responses, counters.packets_dropped), (2, 1, 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_that_failed_is_worked_on_again_when_it_comes_again() {
    let (times, seen) = shared(AtomicU32::new(0));
    let bench = Bench::new(
        handler_fn(move |rq: Request<Access>| {
            let times = Arc::clone(&times);
            async move {
                if times.fetch_add(1, SeqCst) == 0 {
                    return Err(Fault::new("the first time fails"));
                }
                Ok(rq.accept())
            }
        }),
        handler_fn(record),
    )
    .await;
    let auth = bench.auth();
    assert!(auth.is_ignored(Ask::access("bob")).unwrap());
    assert_eq!(auth.ask(Ask::access("bob")).unwrap().code(), Code::ACCESS_ACCEPT);
    assert_eq!(seen.load(SeqCst), 2);
}

/// Waits for the test before it accepts.
fn gated(gate: &Arc<Semaphore>, started: &Arc<AtomicU32>) -> impl Handler<Access> + use<> {
    let (gate, started) = (Arc::clone(gate), Arc::clone(started));
    handler_fn(move |rq: Request<Access>| {
        let (gate, started) = (Arc::clone(&gate), Arc::clone(&started));
        async move {
            started.fetch_add(1, SeqCst);
            gate.acquire().await?.forget();
            Ok(rq.accept().with(REPLY_MESSAGE, rq.get(USER_NAME)?))
        }
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn rfc5080_2_2_2_duplicates_of_what_waits_are_dropped_and_later_ones_get_the_same_octets() {
    let (gate, started) = (Arc::new(Semaphore::new(0)), Arc::default());
    let bench = Bench::new(gated(&gate, &started), handler_fn(record)).await;
    let auth = bench.auth();
    let request = Ask::access("bob").seal().unwrap();
    (0..3).for_each(|_| auth.send(request.octets()).unwrap());
    bench.until("two duplicates", |now| now.total.auth.dup_access_requests == 2 && now.pending == 1).await;
    gate.add_permits(1);
    let first = auth.receive().unwrap();
    auth.send(request.octets()).unwrap();
    assert_eq!(auth.receive().unwrap(), first);
    assert!(auth.is_silent().unwrap());
    assert_eq!(started.load(SeqCst), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn many_handlers_wait_at_once_and_each_answers_its_own() {
    let (gate, started) = (Arc::new(Semaphore::new(0)), Arc::default());
    let bench = Bench::new(gated(&gate, &started), handler_fn(record)).await;
    let auth = bench.auth();
    let asks: Vec<_> =
        (0..50).map(|number| Ask::access(&format!("user {number}")).identifier(number).seal().unwrap()).collect();
    asks.iter().for_each(|ask| auth.send(ask.octets()).unwrap());
    bench.until("all wait", |now| now.pending == 50).await;
    gate.add_permits(50);
    let mut answered: Vec<_> = (0..50)
        .map(|_| {
            let packet = Packet::parse(auth.receive().unwrap()).unwrap();
            let said = format!("user {}", packet.identifier());
            assert_eq!(packet.find(REPLY_MESSAGE), Some(&*said));
            packet.identifier()
        })
        .collect();
    answered.sort_unstable();
    assert_eq!(answered, (0..50).collect::<Vec<_>>());
}

#[tokio::test(flavor = "multi_thread")]
async fn handlers_that_wait_are_bounded_also_where_each_takes_the_place_of_the_one_before() {
    let (gate, started) = (Arc::new(Semaphore::new(0)), Arc::default());
    let mut setting = Setting::default();
    setting.limits.pending = 3;
    let bench = Bench::with(setting, gated(&gate, &started), handler_fn(record)).await;
    let auth = bench.auth();
    for number in 0..20 {
        auth.send(Ask::access("bob").authenticator([number; 16]).seal().unwrap().octets()).unwrap();
    }
    bench.until("all are looked at", |now| now.total.auth.access_requests == 20).await;
    assert_eq!(started.load(SeqCst), 3);
    gate.add_permits(3);
    bench.until("nobody waits", |now| now.pending == 0).await;
    assert!(auth.is_silent().unwrap(), "what they took the place of is owed nothing, and the last was dropped");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_handler_that_takes_too_long_is_silence() {
    let (gate, started) = (Arc::new(Semaphore::new(0)), Arc::default());
    let setting = Setting { request_timeout: Duration::from_millis(50), ..Setting::default() };
    let bench = Bench::with(setting, gated(&gate, &started), handler_fn(record)).await;
    let auth = bench.auth();
    auth.send(Ask::access("bob").seal().unwrap().octets()).unwrap();
    bench.until("it is dropped", |now| now.total.auth.packets_dropped == 1 && now.pending == 0).await;
    assert!(auth.is_silent().unwrap());
    assert_eq!(started.load(SeqCst), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_layer_can_end_it_sooner() {
    let (gate, started) = (Arc::new(Semaphore::new(0)), Arc::default());
    let layers = Layers::new().then(Timeout::of(Duration::from_millis(20)));
    let bench = Bench::new(layers.around(gated(&gate, &started)), handler_fn(record)).await;
    let auth = bench.auth();
    auth.send(Ask::access("bob").seal().unwrap().octets()).unwrap();
    bench.until("it is dropped", |now| now.total.auth.packets_dropped == 1).await;
    gate.add_permits(1);
    assert_eq!(auth.ask(Ask::access("bob").identifier(2)).unwrap().code(), Code::ACCESS_ACCEPT);
}

/// Records while its disk is there.
struct Disk {
    there: Arc<AtomicBool>,
}

impl Handler<Accounting> for Disk {
    async fn handle(&self, rq: Request<Accounting>) -> Result<Reply<Accounting>, Fault> {
        if self.is_able() { Ok(rq.acknowledge()) } else { Err(Fault::not_recorded("no disk")) }
    }

    fn is_able(&self) -> bool {
        assert!(self.there.load(SeqCst) || !PANICS.load(SeqCst), "as the test wants it");
        self.there.load(SeqCst)
    }
}

/// Whether a disk that is not there makes its handler panic.
static PANICS: AtomicBool = AtomicBool::new(false);

#[tokio::test(flavor = "multi_thread")]
async fn rfc5997_4_2_a_status_is_answered_on_both_ports_while_the_server_is_able() {
    let there = Arc::new(AtomicBool::new(true));
    let bench = Bench::new(handler_fn(login), Disk { there: Arc::clone(&there) }).await;
    assert_eq!(bench.auth().ask(Ask::status()).unwrap().code(), Code::ACCESS_ACCEPT);
    let acct = bench.acct();
    let answer = acct.ask(Ask::accounting_status()).unwrap();
    assert_eq!(answer.code(), Code::ACCOUNTING_RESPONSE);
    assert!(answer.is_signed(), "RFC 5997 s.3: the answer to a status is signed");

    there.store(false, SeqCst);
    acct.send(Ask::accounting_status().identifier(2).seal().unwrap().octets()).unwrap();
    bench.until("the status is there", |now| now.traffic.datagrams_in == 3 && now.pending == 0).await;
    assert_eq!(bench.auth().ask(Ask::status()).unwrap().code(), Code::ACCESS_ACCEPT, "the other port is able");
    PANICS.store(true, SeqCst);
    acct.send(Ask::accounting_status().identifier(3).seal().unwrap().octets()).unwrap();
    bench.until("the status is there", |now| now.traffic.datagrams_in == 5 && now.pending == 0).await;
    there.store(true, SeqCst);
    // The first thing that comes is the answer to the third status: the others got none.
    assert_eq!(acct.ask(Ask::accounting_status().identifier(4)).unwrap().identifier(), 4);
    let total = bench.running.statistics().await.total;
    assert_eq!(total, ulna_proto::ServerCounters::default(), "RFC 5997 s.4.6: no counter is affected");
}

#[tokio::test(flavor = "multi_thread")]
async fn rfc2865_5_33_proxy_states_come_back_whole_last_and_in_order() {
    let bench = plain().await;
    let auth = bench.auth();
    for (identifier, count) in [(1, 0), (2, 1), (3, 40)] {
        for (user, ask) in [("bob", "opensesame"), ("eve", "anything")].map(|(user, password)| {
            (user, Ask::access(user).identifier(identifier + 10 * u8::from(user == "eve")).password(password))
        }) {
            let states: Vec<_> = (0..count).map(|number| vec![number; usize::from(number) % 9]).collect();
            let ask = states.iter().fold(ask, |ask, state| ask.with_raw(33, state));
            let reply = auth.ask(ask).unwrap();
            let echoed: Vec<_> =
                reply.attributes().skip_while(|raw| raw.number != 33).map(|raw| raw.value.to_vec()).collect();
            assert_eq!(echoed, states, "{user}, {count}");
        }
    }
    // A status, and an event, too.
    let status = auth.ask(Ask::status().identifier(4).with_raw(33, b"hop")).unwrap();
    assert_eq!(status.find(PROXY_STATE), Some(&b"hop"[..]));
    let event = bench.acct().ask(Ask::accounting(AcctStatusType::STOP).with_raw(33, b"hop")).unwrap();
    assert_eq!(event.find(PROXY_STATE), Some(&b"hop"[..]));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reply_longer_than_a_packet_is_silence_and_counted() {
    let bench = plain().await;
    let auth = bench.auth();
    // Fifteen of 255 octets fit beside a reply, sixteen beside a request without evidence alone.
    let full = |ask: Ask, count: u8| (0..count).fold(ask, |ask, number| ask.with_raw(33, &[number; 253]));
    let reply = auth.ask(full(Ask::access("eve").identifier(1), 15)).unwrap();
    assert_eq!(reply.attributes().filter(|raw| raw.number == 33).count(), 15);
    let long = Ask::access("bare").identifier(2).with_raw(33, &[0; 200]);
    assert!(auth.ask(full(long, 15)).is_ok());
    let heavy = handler_fn(|rq: Request<Access>| async move { Ok(rq.accept().with(FILTER_ID, &"x".repeat(250))) });
    let bench = Bench::new(heavy, handler_fn(record)).await;
    let auth = bench.auth();
    assert!(auth.is_ignored(full(Ask::access("bob"), 15)).unwrap());
    let counters = bench.running.statistics().await.total.auth;
    assert_eq!(counters.packets_dropped, 1);
    assert!(bench.is_alive());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reject_is_held_back() {
    let mut setting = Setting::default();
    setting.limits.reject_delay = Duration::from_millis(300);
    let bench = Bench::with(setting, handler_fn(login), handler_fn(record)).await;
    let auth = bench.auth();
    let start = Instant::now();
    assert_eq!(auth.ask(Ask::access("eve")).unwrap().code(), Code::ACCESS_REJECT);
    assert!(start.elapsed() >= Duration::from_millis(300));
}

#[tokio::test(flavor = "multi_thread")]
async fn ms_009_a_reject_of_mschap2_has_e_691_and_an_accept_the_proof() {
    let bench = plain().await;
    let auth = bench.auth();
    let reject = auth.ask(Ask::access("bob").identifier(1).mschap2("sesame")).unwrap();
    assert_eq!(reject.code(), Code::ACCESS_REJECT);
    let error = ReceivedFailure::parse(reject.find(MS_CHAP_ERROR).unwrap()).unwrap();
    assert_eq!(error.code.number(), 691);
    assert_eq!(reject.find(MS_CHAP_ERROR).unwrap()[0], 1, "the identifier of the response");
    let accept = auth.ask(Ask::access("bob").identifier(2).mschap2("opensesame")).unwrap();
    assert_eq!(accept.code(), Code::ACCESS_ACCEPT);
    assert!(accept.find(MS_CHAP2_SUCCESS).unwrap().starts_with(b"\x02S="));
    let key = ulna_wire::SharedKey::new(SECRET);
    assert!(accept.reveal(&key, microsoft::MS_MPPE_SEND_KEY).is_ok());
    // Refused by the fault table, it is refused in the method's way as well.
    let nameless = Ask::<Access>::new(Code::ACCESS_REQUEST).identifier(3).mschap2("opensesame");
    assert!(auth.ask(nameless).unwrap().find(MS_CHAP_ERROR).is_some());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bare_accept_of_mschap2_is_an_error() {
    let bench = plain().await;
    let auth = bench.auth();
    assert!(auth.is_ignored(Ask::access("bare").identifier(1).mschap2("opensesame")).unwrap());
    assert_eq!(bench.running.statistics().await.total.auth.packets_dropped, 1);
    let pap = auth.ask(Ask::access("bare").identifier(2).password("anything")).unwrap();
    assert_eq!(pap.code(), Code::ACCESS_ACCEPT, "other methods need no proof");
    let meant = auth.ask(Ask::access("unproven").identifier(3).mschap2("anything")).unwrap();
    assert_eq!(meant.code(), Code::ACCESS_ACCEPT, "a handler may say that it means it");
}

#[tokio::test(flavor = "multi_thread")]
async fn rfc2869_5_19_more_than_one_kind_of_evidence_is_refused() {
    let bench = plain().await;
    let auth = bench.auth();
    let bob = || Ask::access("bob");
    // Each of them is right by itself.
    let asks = [
        bob().password("opensesame").chap("opensesame"),
        bob().password("opensesame").mschap2("opensesame"),
        bob().chap("opensesame").mschap2("opensesame"),
        bob().password("opensesame").with_raw(79, &[2, 1, 0, 8, 1, b'b', b'o', b'b']),
    ];
    for (identifier, ask) in (1..).zip(asks) {
        let reply = auth.ask(ask.identifier(identifier)).unwrap();
        assert_eq!(reply.code(), Code::ACCESS_REJECT, "request {identifier}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn slow_hashes_are_computed_beside_the_worker() {
    // The example of the specification of SHA-crypt.
    let hash = "$6$saltstring$svn8UoSVapNtMuq1ukKS4tPQd8iKwSMHWjl/O817G3uBnIFNjnQJuesI68u4OTLiBFdcbYEdFCoEOfaS35inz1";
    let bench = Bench::new(
        handler_fn(
            move |rq: Request<Access>| async move { Ok(rq.answer(rq.verify(&Credential::parse(hash)?).await?)) },
        ),
        handler_fn(record),
    )
    .await;
    let auth = bench.auth();
    let accept = auth.ask(Ask::access("bob").identifier(1).password("Hello world!")).unwrap();
    assert_eq!(accept.code(), Code::ACCESS_ACCEPT);
    let reject = auth.ask(Ask::access("bob").identifier(2).password("Hello world?")).unwrap();
    assert_eq!(reject.code(), Code::ACCESS_REJECT);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reload_takes_over_secrets_and_peers() {
    let bench = plain().await;
    let auth = bench.auth();
    assert!(auth.ask(Ask::access("bob").identifier(1).password("opensesame")).is_ok());
    bench.running.reload(Arc::new(peers("another shared secret")), Limits::default());
    bench.running.statistics().await;
    let bob = |identifier| Ask::access("bob").identifier(identifier).password("opensesame");
    auth.send(bob(1).seal().unwrap().octets()).unwrap();
    bench.until("not even remembered", |now| now.total.auth.bad_authenticators == 1).await;
    let other = bench.auth().secret("another shared secret");
    let ask = Ask::access("bob").secret("another shared secret").identifier(2).password("opensesame");
    assert_eq!(other.ask(ask).unwrap().code(), Code::ACCESS_ACCEPT);
    bench.running.reload(Arc::default(), Limits::default());
    bench.running.statistics().await;
    other.send(bob(3).seal().unwrap().octets()).unwrap();
    bench.until("nobody is known", |now| now.total.auth.invalid_requests == 1).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_stops_answers_what_it_has_and_frees_its_port() {
    let (gate, started) = (Arc::new(Semaphore::new(0)), Arc::default());
    let bench = Bench::new(gated(&gate, &started), handler_fn(record)).await;
    let auth = bench.auth();
    let request = Ask::access("bob").seal().unwrap();
    auth.send(request.octets()).unwrap();
    bench.until("it waits", |now| now.pending == 1).await;
    let address = bench.address(Port::Auth);
    let stopping = tokio::spawn(bench.running.stop(Duration::from_secs(20)));
    // While it stops it answers nothing new, not even a status, so that others are asked.
    let late = std::net::UdpSocket::bind("127.0.0.1:0").unwrap();
    late.set_read_timeout(Some(Duration::from_millis(50))).unwrap();
    let heard = (0..200).all(|_| {
        late.send_to(Ask::status().seal().unwrap().octets(), address).unwrap();
        late.recv(&mut [0; 4096]).is_ok()
    });
    assert!(!heard && !stopping.is_finished());
    gate.add_permits(1);
    assert_eq!(auth.reply(request.authenticator()).unwrap().code(), Code::ACCESS_ACCEPT);
    stopping.await.unwrap().unwrap();
    std::net::UdpSocket::bind(address).unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_stops_sends_the_rejects_that_it_holds() {
    let mut setting = Setting::default();
    setting.limits.reject_delay = Duration::from_millis(200);
    let bench = Bench::with(setting, handler_fn(login), handler_fn(record)).await;
    let auth = bench.auth();
    let request = Ask::access("eve").seal().unwrap();
    auth.send(request.octets()).unwrap();
    bench.until("it is decided", |now| now.total.auth.access_rejects == 1).await;
    bench.running.stop(Duration::from_secs(20)).await.unwrap();
    assert_eq!(auth.reply(request.authenticator()).unwrap().code(), Code::ACCESS_REJECT);
}

#[tokio::test(flavor = "multi_thread")]
async fn rfc4669_and_rfc4671_statistics_are_kept_in_all_and_for_each_peer() {
    let bench = plain().await;
    let (auth, acct) = (bench.auth(), bench.acct());
    auth.ask(Ask::access("bob").identifier(1).password("opensesame")).unwrap();
    auth.ask(Ask::access("eve").identifier(2)).unwrap();
    auth.ask(Ask::access("eve").identifier(2)).unwrap();
    acct.ask(Ask::accounting(AcctStatusType::START)).unwrap();
    auth.send(&[1, 2, 3]).unwrap();
    let wrong = Ask::accounting(AcctStatusType::STOP).secret("not the shared secret").identifier(2);
    acct.send(wrong.seal().unwrap().octets()).unwrap();
    let there = |now: &ulna_server::Statistics| {
        now.total.auth.malformed_access_requests == 1 && now.total.acct.bad_authenticators == 1
    };
    let statistics = bench.until("all is counted", there).await;
    let counted = statistics.total.auth;
    assert_eq!((counted.access_requests, counted.access_accepts, counted.access_rejects), (4, 1, 1));
    assert_eq!(counted.dup_access_requests, 1);
    assert_eq!((statistics.total.acct.requests, statistics.total.acct.responses), (2, 1));
    assert_eq!(statistics.by_peer.len(), 1);
    assert_eq!(statistics.by_peer[0].1, statistics.total);
    assert_eq!((statistics.traffic.datagrams_in, statistics.traffic.datagrams_out), (6, 4));
}

const MS_CHAP_ERROR: Attribute<Octets> = Attribute::vendor(microsoft::MICROSOFT, 2, "MS-CHAP-Error");
const MS_CHAP2_SUCCESS: Attribute<Octets> = Attribute::vendor(microsoft::MICROSOFT, 26, "MS-CHAP2-Success");

/// Cannot be attached to a worker.
struct Unattachable;

impl Handler<Access> for Unattachable {
    async fn handle(&self, rq: Request<Access>) -> Result<Reply<Access>, Fault> {
        Ok(rq.accept())
    }

    fn attach(&self, worker: &Attachment) {
        assert_eq!(worker.number(), 0, "the second worker has no room for it");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_ends_when_a_worker_panics() {
    let server = Server::new(peers(SECRET)).workers(std::num::NonZeroUsize::new(2).unwrap()).access(Unattachable);
    let running = server.listen_udp("127.0.0.1:0").await.unwrap().start().unwrap();
    let ended = tokio::time::timeout(Duration::from_secs(30), running.wait()).await;
    assert!(matches!(ended, Ok(Err(ServerError::Worker))), "{ended:?}");
}
