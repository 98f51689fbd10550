//! Disconnect-Request and CoA-Request from outside: what is refused, what is silent, what is obeyed once
//! (features-and-standards D4 group 17).

mod common;

use std::{
    num::NonZeroUsize,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use common::{peers, sign};
use ulna_attributes::{
    rfc2865::*,
    rfc2866::ACCT_SESSION_ID,
    rfc2868::TUNNEL_PASSWORD,
    rfc2869::EVENT_TIMESTAMP,
    rfc3576::{ERROR_CAUSE, ErrorCause},
};
use ulna_server::{
    ChangeOfAuthorization, Disconnect, DynamicRules, Fault, Port, Reply, Request, Running, Server, Statistics,
};
use ulna_testing::{Ask, Asker, SECRET};
use ulna_wire::{Code, Draft, Packet, Policy, SharedKey, Tag, Timestamp, Value, Verified};

/// A network access server that knows three sessions: nemo has one, bob two.
struct Nas {
    running: Running,
    obeyed: Arc<AtomicUsize>,
}

impl Nas {
    async fn new(rules: DynamicRules) -> Self {
        let obeyed = Arc::new(AtomicUsize::new(0));
        let (ended, changed) = (Arc::clone(&obeyed), Arc::clone(&obeyed));
        let server = Server::new(peers(SECRET))
            .workers(NonZeroUsize::MIN)
            .dynamic_rules(rules)
            .on_disconnect(move |rq| {
                let obeyed = Arc::clone(&ended);
                async move {
                    rq.only(matching(&rq))?;
                    obeyed.fetch_add(1, Ordering::Relaxed);
                    Ok(rq.acknowledge())
                }
            })
            .on_change_of_authorization(move |rq| {
                let obeyed = Arc::clone(&changed);
                async move { change(&rq, &obeyed).await }
            });
        Self::start(server, obeyed).await
    }

    async fn start(server: Server, obeyed: Arc<AtomicUsize>) -> Self {
        let server = server.listen(Port::Dynamic, "127.0.0.1:0").await.unwrap();
        Self { running: server.start().unwrap(), obeyed }
    }

    fn asker(&self) -> Asker {
        Asker::new(self.running.address(Port::Dynamic).unwrap()).unwrap()
    }

    fn obeyed(&self) -> usize {
        self.obeyed.load(Ordering::Relaxed)
    }

    /// Whether nothing is said to these octets: what is asked after them is answered first.
    fn ignores(&self, octets: &[u8]) -> bool {
        let probe = disconnect().identifier(250).with(USER_NAME, "nobody").with(EVENT_TIMESTAMP, seconds_from_now(0));
        let (asker, probe) = (self.asker(), probe.seal().unwrap());
        asker.send(octets).unwrap();
        asker.send(probe.octets()).unwrap();
        asker.receive().unwrap()[1] == 250
    }

    async fn until(&self, what: &str, there: impl Fn(&Statistics) -> bool) {
        for _ in 0..2_000 {
            if there(&self.running.statistics().await) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        panic!("never: {what}: {:?}", self.running.statistics().await);
    }
}

async fn change(
    rq: &Request<ChangeOfAuthorization>,
    obeyed: &AtomicUsize,
) -> Result<Reply<ChangeOfAuthorization>, Fault> {
    match rq.find(USER_NAME) {
        Some("initiate") => return Ok(rq.initiate()),
        Some("port") => drop(rq.get(NAS_PORT)?),
        Some("fails") => {
            obeyed.fetch_add(1, Ordering::Relaxed);
            return Err(Fault::new("the switch does not answer"));
        }
        Some("waits") => tokio::time::sleep(Duration::from_millis(10)).await,
        Some("later") => {
            let later = rq.later();
            later.conclude(Ok(rq.acknowledge()));
            return Ok(Reply::later(1));
        }
        _ => drop(rq.only(matching(rq))?),
    }
    obeyed.fetch_add(1, Ordering::Relaxed);
    Ok(rq.acknowledge())
}

/// The sessions that a request means: all that it says has to fit.
fn matching<X: ulna_server::Dynamic>(rq: &Request<X>) -> Vec<&'static str> {
    let sessions = [("nemo", "0001"), ("bob", "0002"), ("bob", "0003")];
    let fits = |(user, id): &(&str, &str)| {
        rq.identification().all(|raw| match raw.number {
            1 => raw.value == user.as_bytes(),
            44 => raw.value == id.as_bytes(),
            _ => false,
        })
    };
    sessions.into_iter().filter(fits).map(|(_, id)| id).collect()
}

fn disconnect() -> Ask<Disconnect> {
    Ask::new(Code::DISCONNECT_REQUEST)
}

fn coa() -> Ask<ChangeOfAuthorization> {
    Ask::new(Code::COA_REQUEST)
}

fn seconds_from_now(offset: i64) -> Timestamp {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
    Timestamp(u32::try_from(now.saturating_add_signed(offset)).unwrap())
}

fn cause(reply: &Verified<Vec<u8>>) -> (Code, Option<u32>) {
    (reply.code(), reply.find(ERROR_CAUSE).map(Value::number))
}

#[tokio::test(flavor = "multi_thread")]
async fn sessions_are_ended_and_changed() {
    let nas = Nas::new(DynamicRules::new()).await;
    let asker = nas.asker();
    let reply = asker.ask(disconnect().with(USER_NAME, "nemo").with(EVENT_TIMESTAMP, seconds_from_now(0))).unwrap();
    assert_eq!(cause(&reply), (Code::DISCONNECT_ACK, None));
    assert!(reply.is_signed() && reply.find(EVENT_TIMESTAMP).is_some());
    for user in ["nemo", "waits", "later"] {
        let ask = coa().identifier(user.len() as u8).with(USER_NAME, user).with(SESSION_TIMEOUT, 600);
        let reply = asker.ask(ask).unwrap();
        assert_eq!(cause(&reply), (Code::COA_ACK, None), "{user}");
        assert!(reply.find(EVENT_TIMESTAMP).is_none());
    }
    let counted = nas.running.statistics().await.total;
    assert_eq!((counted.dynamic.disconnect_requests, counted.dynamic.disconnect_acks), (1, 1));
    assert_eq!((counted.dynamic.change_requests, counted.dynamic.change_acks), (3, 3));
    assert_eq!((counted.auth.access_requests, counted.acct.requests), (0, 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn rfc5176_3_a_request_without_a_session_key_is_missing_an_attribute() {
    let nas = Nas::new(DynamicRules::new()).await;
    let reply = nas.asker().ask(disconnect().with(NAS_IDENTIFIER, "switch7")).unwrap();
    assert_eq!(cause(&reply), (Code::DISCONNECT_NAK, Some(402)));
    let reply = nas.asker().ask(coa().with(SESSION_TIMEOUT, 600)).unwrap();
    assert_eq!(cause(&reply), (Code::COA_NAK, Some(402)));
    assert_eq!(nas.obeyed(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn rfc5176_2_3_two_sessions_are_too_many_and_none_is_not_found() {
    let nas = Nas::new(DynamicRules::new()).await;
    let ask = |user| disconnect().with(USER_NAME, user);
    assert_eq!(cause(&nas.asker().ask(ask("bob")).unwrap()), (Code::DISCONNECT_NAK, Some(508)));
    assert_eq!(cause(&nas.asker().ask(ask("eve")).unwrap()), (Code::DISCONNECT_NAK, Some(503)));
    assert_eq!(nas.obeyed(), 0);
    let exactly = ask("bob").with(ACCT_SESSION_ID, "0003");
    assert_eq!(cause(&nas.asker().ask(exactly).unwrap()), (Code::DISCONNECT_ACK, None));
    // RFC 5176 s.3: NAS and session identification have to fit together.
    let other = ask("nemo").with(ACCT_SESSION_ID, "0003");
    assert_eq!(cause(&nas.asker().ask(other).unwrap()), (Code::DISCONNECT_NAK, Some(503)));
}

#[tokio::test(flavor = "multi_thread")]
async fn rfc5176_2_3_an_attribute_that_is_not_supported_is_named_as_the_cause() {
    let nas = Nas::new(DynamicRules::new().supports(SESSION_TIMEOUT).supports(FILTER_ID)).await;
    let ask = || coa().with(USER_NAME, "nemo");
    assert_eq!(cause(&nas.asker().ask(ask().with(IDLE_TIMEOUT, 60)).unwrap()), (Code::COA_NAK, Some(401)));
    let both = ask().with(SESSION_TIMEOUT, 60).with_raw(26, &[0, 0, 0, 9, 1, 3, b'x']);
    assert_eq!(cause(&nas.asker().ask(both).unwrap()), (Code::COA_NAK, Some(401)));
    let known = ask().with(SESSION_TIMEOUT, 60).with(FILTER_ID, "slow").with_raw(33, b"proxy");
    assert_eq!(cause(&nas.asker().ask(known).unwrap()), (Code::COA_ACK, None));
    // RFC 5176 s.3: a Disconnect-Request has nothing but identification.
    let wrong = disconnect().with(USER_NAME, "nemo").with(SESSION_TIMEOUT, 60);
    assert_eq!(cause(&nas.asker().ask(wrong).unwrap()), (Code::DISCONNECT_NAK, Some(401)));
    let twice = disconnect().with(USER_NAME, "nemo").with(USER_NAME, "bob");
    assert_eq!(cause(&nas.asker().ask(twice).unwrap()), (Code::DISCONNECT_NAK, Some(404)));
    let short = disconnect().with(USER_NAME, "nemo").with_raw(8, &[10, 0, 0]);
    assert_eq!(cause(&nas.asker().ask(short).unwrap()), (Code::DISCONNECT_NAK, Some(407)));
    assert_eq!(nas.obeyed(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn rfc5176_6_3_a_stale_event_timestamp_is_discarded_in_silence() {
    let nas = Nas::new(DynamicRules::new().require_event_timestamp()).await;
    let at = |offset| disconnect().with(USER_NAME, "nemo").with(EVENT_TIMESTAMP, seconds_from_now(offset));
    for offset in [-400, 400, -1_000_000_000] {
        assert!(nas.ignores(at(offset).seal().unwrap().octets()), "{offset}");
    }
    assert!(nas.ignores(disconnect().with(USER_NAME, "nemo").seal().unwrap().octets()));
    nas.until("counted", |statistics| statistics.total.dynamic.disconnect_dropped >= 4).await;
    assert_eq!(nas.obeyed(), 0);
    for offset in [-200, 0, 200] {
        let reply = nas.asker().ask(at(offset).identifier((offset / 100 + 9) as u8)).unwrap();
        assert_eq!(cause(&reply), (Code::DISCONNECT_ACK, None), "{offset}");
    }
    let narrow = Nas::new(DynamicRules::new().window(Duration::from_secs(60))).await;
    assert!(narrow.ignores(at(-200).seal().unwrap().octets()));
}

#[tokio::test(flavor = "multi_thread")]
async fn rfc5176_6_3_a_replay_is_answered_and_not_obeyed() {
    let nas = Nas::new(DynamicRules::new()).await;
    let ask = || disconnect().with(USER_NAME, "nemo").with(EVENT_TIMESTAMP, seconds_from_now(0)).seal().unwrap();
    let sealed = ask();
    let first = nas.asker();
    first.send(sealed.octets()).unwrap();
    let answer = first.receive().unwrap();
    // RFC 5176 s.2.3, RFC 5080 s.2.2.2: the same octets to who asks again from the same port.
    first.send(sealed.octets()).unwrap();
    assert_eq!(first.receive().unwrap(), answer);
    // Somebody who has seen it sends it from elsewhere.
    let other = nas.asker();
    other.send(sealed.octets()).unwrap();
    assert_eq!(other.receive().unwrap()[0], Code::DISCONNECT_ACK.0);
    assert_eq!(nas.obeyed(), 1);
    let counted = nas.running.statistics().await.total.dynamic;
    assert_eq!((counted.disconnect_requests, counted.dup_disconnect_requests), (3, 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn rfc5176_6_3_a_replay_is_known_to_all_workers() {
    let obeyed = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&obeyed);
    let server = Server::new(peers(SECRET)).workers(NonZeroUsize::new(4).unwrap()).on_disconnect(move |rq| {
        counted.fetch_add(1, Ordering::Relaxed);
        async move { Ok(rq.acknowledge()) }
    });
    let nas = Nas::start(server, obeyed).await;
    let sealed = disconnect().with(USER_NAME, "nemo").seal().unwrap();
    for _ in 0..32 {
        let asker = nas.asker();
        asker.send(sealed.octets()).unwrap();
        assert_eq!(asker.receive().unwrap()[0], Code::DISCONNECT_ACK.0);
    }
    assert_eq!(nas.obeyed(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn rfc5176_3_5_a_request_for_another_nas_is_refused() {
    let ours = "192.0.2.1".parse().unwrap();
    let nas = Nas::new(DynamicRules::new().address(ours).identifier("switch7")).await;
    let ask = || disconnect().with(USER_NAME, "nemo");
    let others = [
        ask().with(NAS_IDENTIFIER, "switch8"),
        ask().with(NAS_IP_ADDRESS, "192.0.2.2".parse().unwrap()),
        ask().with(NAS_IDENTIFIER, "switch7").with(NAS_IP_ADDRESS, "192.0.2.2".parse().unwrap()),
        ask().with(ulna_attributes::rfc3162::NAS_IPV6_ADDRESS, "2001:db8::1".parse().unwrap()),
    ];
    for (identifier, other) in (1..).zip(others) {
        let reply = nas.asker().ask(other.identifier(identifier)).unwrap();
        assert_eq!(cause(&reply), (Code::DISCONNECT_NAK, Some(403)), "{identifier}");
    }
    assert_eq!(nas.obeyed(), 0);
    let both = ask().with(NAS_IDENTIFIER, "switch7").with(NAS_IP_ADDRESS, "192.0.2.1".parse().unwrap());
    assert_eq!(cause(&nas.asker().ask(both).unwrap()), (Code::DISCONNECT_ACK, None));
}

#[tokio::test(flavor = "multi_thread")]
async fn rfc5176_3_2_authorize_only_is_never_acknowledged() {
    let nas = Nas::new(DynamicRules::new()).await;
    let ask = |user| coa().with(USER_NAME, user);
    let framed = ask("nemo").with(SERVICE_TYPE, ServiceType::FRAMED_USER);
    assert_eq!(cause(&nas.asker().ask(framed).unwrap()), (Code::COA_NAK, Some(405)));
    let only = |user| ask(user).with(SERVICE_TYPE, ServiceType::AUTHORIZE_ONLY);
    assert_eq!(cause(&nas.asker().ask(only("nemo")).unwrap()), (Code::COA_NAK, Some(402)));
    // A handler that does not look acknowledges; the runtime does not.
    let reply = nas.asker().ask(only("nemo").with(STATE, b"state")).unwrap();
    assert_eq!(cause(&reply), (Code::COA_NAK, Some(405)));
    let reply = nas.asker().ask(only("initiate").with(STATE, b"state")).unwrap();
    assert_eq!(cause(&reply), (Code::COA_NAK, Some(507)));
    assert_eq!(reply.find(SERVICE_TYPE), Some(ServiceType::AUTHORIZE_ONLY));
    assert_eq!(reply.find(STATE), Some(&b"state"[..]));
}

#[tokio::test(flavor = "multi_thread")]
async fn rfc5176_3_1_proxy_state_and_state_come_back_unmodified() {
    let nas = Nas::new(DynamicRules::new()).await;
    for user in ["nemo", "eve"] {
        let ask =
            coa().with(USER_NAME, user).with_raw(33, b"one").with_raw(33, b"").with(STATE, b"s").with_raw(33, b"two");
        let reply = nas.asker().ask(ask).unwrap();
        let states: Vec<_> = reply.attributes().filter(|raw| raw.number == 33).map(|raw| raw.value).collect();
        assert_eq!(states, [&b"one"[..], b"", b"two"]);
        assert_eq!(reply.find(STATE), Some(&b"s"[..]));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn rfc5176_3_4_message_authenticator_is_verified_where_it_is_there() {
    let nas = Nas::new(DynamicRules::new()).await;
    let user = sign::attribute(1, b"nemo");
    let mut signed = sign::packet(40, 1, &[&sign::attribute(80, &[0; 16])[..], &user].concat());
    sign::sign(&mut signed);
    let asker = nas.asker();
    asker.send(&signed).unwrap();
    assert_eq!(asker.receive().unwrap()[0], Code::DISCONNECT_ACK.0);
    // Message-Authenticator is wrong, and the authenticator over it is right.
    let mut forged = sign::packet(40, 2, &[&sign::attribute(80, &[7; 16])[..], &user].concat());
    let mut plain = sign::packet(40, 3, &user);
    sign::sign(&mut plain);
    {
        use md5::{Digest, Md5};
        forged[4..20].fill(0);
        let digest = Md5::new().chain_update(&forged).chain_update(SECRET).finalize();
        forged[4..20].copy_from_slice(&digest);
    }
    assert!(nas.ignores(&forged));
    asker.send(&plain).unwrap();
    assert_eq!(asker.receive().unwrap()[0], Code::DISCONNECT_ACK.0);
    nas.until("counted", |statistics| statistics.total.dynamic.disconnect_bad_authenticators == 1).await;

    // BlastRADIUS does not reach these packets, whose authenticator covers them; whoever wants it can demand it all the same.
    let strict = Nas::new(DynamicRules::new().require_message_authenticator()).await;
    let draft = Draft::new(Code::DISCONNECT_REQUEST, false);
    let unsigned = Ask::<Disconnect>::of(draft).with(USER_NAME, "nemo").seal().unwrap();
    assert!(strict.ignores(unsigned.octets()));
    assert_eq!(strict.obeyed(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn rfc5176_2_3_what_is_not_authentic_or_has_another_code_is_discarded() {
    let nas = Nas::new(DynamicRules::new()).await;
    let ask = || disconnect().with(USER_NAME, "nemo");
    assert!(nas.ignores(ask().secret("another secret").seal().unwrap().octets()));
    let mut changed = ask().seal().unwrap().octets().to_vec();
    *changed.last_mut().unwrap() ^= 1;
    assert!(nas.ignores(&changed));
    for code in [Code::DISCONNECT_ACK, Code::COA_NAK, Code::ACCESS_REQUEST, Code::ACCOUNTING_REQUEST] {
        let mut other = ask().seal().unwrap().octets().to_vec();
        other[0] = code.0;
        sign::sign(&mut other);
        assert!(nas.ignores(&other), "{code}");
    }
    // RFC 5176 s.2.3: what stands behind the length does not count, and a packet that is shorter is none.
    let padded = [ask().identifier(9).seal().unwrap().octets(), b"padding"].concat();
    let asker = nas.asker();
    asker.send(&padded).unwrap();
    assert_eq!(asker.receive().unwrap()[..2], [Code::DISCONNECT_ACK.0, 9]);
    let whole = ask().seal().unwrap();
    assert!(nas.ignores(&whole.octets()[..whole.octets().len() - 1]));
    let counted = nas.running.statistics().await.total.dynamic;
    assert_eq!((counted.disconnect_bad_authenticators, counted.malformed_disconnect_requests), (2, 1));
    assert_eq!((counted.unknown_types, nas.obeyed()), (4, 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn rfc5176_3_5_what_nobody_handles_is_an_unsupported_extension() {
    let server = Server::new(peers(SECRET)).on_disconnect(|rq| async move { Ok(rq.acknowledge()) });
    let nas = Nas::start(server, Arc::default()).await;
    let reply = nas.asker().ask(coa().with(USER_NAME, "nemo")).unwrap();
    assert_eq!(cause(&reply), (Code::COA_NAK, Some(406)));
    assert_eq!(cause(&nas.asker().ask(disconnect().with(USER_NAME, "x")).unwrap()), (Code::DISCONNECT_ACK, None));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fault_is_refused_or_silent_by_the_one_table() {
    let nas = Nas::new(DynamicRules::new()).await;
    let ask = |user| coa().with(USER_NAME, user);
    assert_eq!(cause(&nas.asker().ask(ask("port")).unwrap()), (Code::COA_NAK, Some(402)));
    // What failed changed nothing: asked again, it is tried again.
    let failing = ask("fails").seal().unwrap();
    for times in 1..=2 {
        assert!(nas.ignores(failing.octets()));
        assert_eq!(nas.obeyed(), times);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn rfc5176_3_5_a_cause_that_does_not_fit_the_reply_is_left_out() {
    let server = Server::new(peers(SECRET))
        .on_disconnect(|rq| async move {
            Ok(rq.refuse(if rq.find(USER_NAME) == Some("x") {
                ErrorCause::SESSION_CONTEXT_NOT_REMOVABLE
            } else {
                ErrorCause::RESIDUAL_CONTEXT_REMOVED
            }))
        })
        .on_change_of_authorization(|rq| async move { Ok(rq.refuse(ErrorCause::SESSION_CONTEXT_NOT_REMOVABLE)) });
    let nas = Nas::start(server, Arc::default()).await;
    assert_eq!(cause(&nas.asker().ask(disconnect().with(USER_NAME, "x")).unwrap()), (Code::DISCONNECT_NAK, Some(504)));
    assert_eq!(cause(&nas.asker().ask(disconnect().with(USER_NAME, "y")).unwrap()), (Code::DISCONNECT_NAK, None));
    assert_eq!(cause(&nas.asker().ask(coa().with(USER_NAME, "y")).unwrap()), (Code::COA_NAK, None));
}

#[tokio::test(flavor = "multi_thread")]
async fn rfc8559_4_3_2_a_proxy_takes_no_attribute_for_mandatory() {
    let server = Server::new(peers(SECRET))
        .dynamic_rules(DynamicRules::new().for_proxy())
        .on_disconnect(|rq| async move { Ok(rq.acknowledge()) });
    let nas = Nas::start(server, Arc::default()).await;
    let ask = disconnect().with(USER_NAME, "nemo@a.example").with(SESSION_TIMEOUT, 60);
    assert_eq!(cause(&nas.asker().ask(ask).unwrap()), (Code::DISCONNECT_ACK, None));
}

#[tokio::test]
async fn rfc2868_3_5_what_is_hidden_is_hidden_in_a_repeated_answer() {
    let server = Server::new(peers(SECRET)).workers(NonZeroUsize::MIN).on_change_of_authorization(|rq| async move {
        Ok(rq.acknowledge().seal_with(TUNNEL_PASSWORD, &Tag::new(1, "opensesame".into())))
    });
    let nas = Nas::start(server, Arc::default()).await;
    let ask = coa().identifier(7).with(USER_NAME, "nemo").with(SESSION_TIMEOUT, 60).seal().unwrap();
    let (key, authenticator) = (SharedKey::new(SECRET), ask.authenticator());
    for round in ["the answer", "the answer to who asks from another port"] {
        let asker = nas.asker();
        asker.send(ask.octets()).unwrap();
        let reply = asker.receive().unwrap();
        assert!(!reply.windows(10).any(|octets| octets == b"opensesame"), "{round} tells it in clear");
        let reply = Packet::parse(reply).unwrap().verify_reply(&key, &authenticator, &Policy::REQUIRE).unwrap();
        assert_eq!(reply.reveal(&key, TUNNEL_PASSWORD).unwrap().value.expose(), b"opensesame", "{round}");
    }
}
