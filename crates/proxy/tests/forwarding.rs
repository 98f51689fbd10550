//! The forwarding handler between real sockets: a proxy, and home servers behind it.

use std::{
    num::NonZeroUsize,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use ulna_attributes::rfc2865::{CLASS, REPLY_MESSAGE, STATE, USER_NAME};
use ulna_auth::{Cleartext, Credential};
use ulna_proto::{LivenessSettings, Member, Pool, Strategy};
use ulna_proxy::{Action, Forward, HomePool, HomeServer, LastResort, Match, Plan, RealmRouter, Rule, Service, Syntax};
use ulna_server::{
    Access, Accounting, Handler, Layer, Layers, Limits, Peers, Port, Reason, Request, Running, Server, handler_fn,
};
use ulna_store::{AccountingSink, Record, StoreError};
use ulna_testing::{Ask, Asker, SECRET};
use ulna_wire::Code;

const BETWEEN: &str = "between the operators";

/// A home server: `name` tells which one answers.
async fn home(name: &'static str) -> Running {
    let mut limits = Limits::default();
    limits.reject_delay = Duration::ZERO;
    Server::new(Peers::new().allow("127.0.0.1", BETWEEN).unwrap())
        .workers(NonZeroUsize::MIN)
        .limits(limits)
        .on_access(move |rq: Request<Access>| async move {
            if rq.get(USER_NAME)?.starts_with("challenge") {
                return Ok(match rq.find(STATE) {
                    None => rq.challenge(name.as_bytes()),
                    Some(state) if state == name.as_bytes() => rq.accept(),
                    Some(_) => rq.reject(Reason::Other("another's State".into())),
                });
            }
            let credential = Credential::Cleartext(Cleartext::from("opensesame"));
            let reply = rq.answer(rq.verify(&credential).await?);
            Ok(reply.with(REPLY_MESSAGE, &format!("{name} knows {}", rq.get(USER_NAME)?)).with(CLASS, name.as_bytes()))
        })
        .on_accounting(|rq| async move { Ok(rq.acknowledge()) })
        .listen_udp("127.0.0.1:0")
        .await
        .unwrap()
        .start()
        .unwrap()
}

fn server(name: &str, running: &Running) -> HomeServer {
    let mut server = HomeServer::new(name, running.address(Port::Auth).unwrap(), BETWEEN);
    server.acct = running.address(Port::Acct).unwrap();
    server.liveness = LivenessSettings { response_window: Duration::from_millis(300), ..LivenessSettings::default() };
    server
}

fn plan(strategy: Strategy, homes: Vec<HomeServer>, rule: Rule) -> Plan {
    let members = (0..).zip(&homes).map(|(number, home)| Member::new(number, &home.name, 1)).collect::<Vec<_>>();
    let mut plan = Plan::new();
    plan.homes = homes;
    plan.pools = vec![HomePool::new("area-a", Pool::new(strategy, members))];
    plan.router = RealmRouter::new(Syntax::default(), [rule]).unwrap();
    plan
}

async fn proxy(plan: Plan) -> (Forward, Running) {
    let forward = Forward::new(plan).unwrap();
    let running = serve(&forward).await;
    (forward, running)
}

async fn serve(forward: &Forward) -> Running {
    let local = handler_fn(|rq: Request<Access>| async move { Ok(rq.accept().with(REPLY_MESSAGE, "local")) });
    let record = handler_fn(|rq: Request<Accounting>| async move { Ok(rq.acknowledge()) });
    Server::new(Peers::new().allow("127.0.0.1", SECRET).unwrap())
        .workers(NonZeroUsize::MIN)
        .access(Layers::new().then(forward.clone()).around(local))
        .accounting(Layers::new().then(forward.clone()).around(record))
        .listen_udp("127.0.0.1:0")
        .await
        .unwrap()
        .start()
        .unwrap()
}

fn asker(running: &Running) -> Asker {
    Asker::new(running.address(Port::Auth).unwrap()).unwrap()
}

fn rule() -> Rule {
    Rule::new(Match::realm("a.example"), Action::Pool(0))
}

#[tokio::test(flavor = "multi_thread")]
async fn th_015_a_user_of_another_area_is_asked_for_at_home() {
    let a = home("a1").await;
    let (forward, c) = proxy(plan(Strategy::InOrder, vec![server("a1", &a)], rule().stripping())).await;
    let asker = asker(&c);
    let told = |ask: Ask<Access>| {
        let reply = asker.ask(ask).unwrap();
        (reply.code(), reply.find(REPLY_MESSAGE).unwrap_or_default().to_owned())
    };
    let local = told(Ask::access("nemo").password("whatever"));
    assert_eq!(local, (Code::ACCESS_ACCEPT, "local".into()));
    let accepted = |text: &str| (Code::ACCESS_ACCEPT, text.to_owned());
    let pap = told(Ask::access("nemo@A.example").password("opensesame").identifier(2));
    assert_eq!(pap, accepted("a1 knows nemo"));
    // RFC 2865 s.5.40: the challenge of CHAP is the old authenticator, which goes along.
    let chap = told(Ask::access("nemo@a.example").chap("opensesame").identifier(3));
    assert_eq!(chap, accepted("a1 knows nemo"));
    // The name is part of the hash, and stays.
    let mschap2 = told(Ask::access("nemo@a.example").mschap2("opensesame").identifier(4));
    assert_eq!(mschap2, accepted("a1 knows nemo@a.example"));
    let wrong = told(Ask::access("nemo@a.example").password("close sesame").identifier(5));
    assert_eq!(wrong.0, Code::ACCESS_REJECT);
    let counters = forward.counters();
    assert_eq!((counters.forwarded, counters.answered), (4, 4));
}

#[tokio::test(flavor = "multi_thread")]
async fn accounting_is_acknowledged_when_home_has_acknowledged_it() {
    let a = home("a1").await;
    let (_, c) = proxy(plan(Strategy::InOrder, vec![server("a1", &a)], rule())).await;
    let acct = Asker::new(c.address(Port::Acct).unwrap()).unwrap();
    let start = Ask::accounting(ulna_attributes::rfc2866::AcctStatusType::START).with(USER_NAME, "nemo@a.example");
    assert_eq!(acct.ask(start).unwrap().code(), Code::ACCOUNTING_RESPONSE);
    assert_eq!(a.statistics().await.total.acct.responses, 1);
    a.stop(Duration::ZERO).await.unwrap();
    let stop = Ask::accounting(ulna_attributes::rfc2866::AcctStatusType::STOP).with(USER_NAME, "nemo@a.example");
    assert!(acct.is_ignored(stop.identifier(2)).unwrap());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_conversation_stays_with_the_server_that_it_began_with() {
    let (one, two) = (home("a1").await, home("a2").await);
    let homes = vec![server("a1", &one), server("a2", &two)];
    let (_, c) = proxy(plan(Strategy::RoundRobin, homes, rule())).await;
    let asker = asker(&c);
    for round in 0..6 {
        let first = asker.ask(Ask::access("challenge@a.example").password("").identifier(round * 2)).unwrap();
        assert_eq!(first.code(), Code::ACCESS_CHALLENGE);
        let state = first.get(STATE).unwrap().to_vec();
        let second = Ask::access("challenge@a.example").password("").with(STATE, &state).identifier(round * 2 + 1);
        assert_eq!(asker.ask(second).unwrap().code(), Code::ACCESS_ACCEPT, "round {round}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn another_server_answers_within_one_response_window_of_one_that_is_gone() {
    let (one, two) = (home("a1").await, home("a2").await);
    let homes = vec![server("a1", &one), server("a2", &two)];
    let (forward, c) = proxy(plan(Strategy::InOrder, homes, rule())).await;
    let asker = asker(&c);
    let told = |identifier| {
        let reply = asker.ask(Ask::access("nemo@a.example").password("opensesame").identifier(identifier)).unwrap();
        reply.find(REPLY_MESSAGE).unwrap_or_default().to_owned()
    };
    assert_eq!(told(1), "a1 knows nemo@a.example");
    one.stop(Duration::ZERO).await.unwrap();
    // Nothing is sent again by who asks: the proxy goes elsewhere by itself.
    assert_eq!(told(2), "a2 knows nemo@a.example");
    assert_eq!(told(3), "a2 knows nemo@a.example");
    assert_eq!(forward.counters().failed_over, 1);
    let status = forward.status();
    let condition = |name: &str| {
        let found = status.iter().find(|home| &*home.server.name == name && home.service == Service::Access);
        found.unwrap().condition.name()
    };
    assert_eq!((condition("a1"), condition("a2")), ("suspect", "alive"));
}

#[tokio::test(flavor = "multi_thread")]
async fn with_no_server_left_the_last_resort_answers() {
    let a = home("a1").await;
    let mut gone = plan(Strategy::InOrder, vec![server("a1", &a)], rule());
    a.stop(Duration::ZERO).await.unwrap();
    for (resort, told) in [
        (LastResort::Silence, None),
        (LastResort::Reject, Some(Code::ACCESS_REJECT)),
        (LastResort::Local, Some(Code::ACCESS_ACCEPT)),
    ] {
        gone.pools[0].last_resort = resort;
        let (_, c) = proxy(gone.clone()).await;
        let ask = Ask::access("nemo@a.example").password("opensesame");
        match told {
            None => assert!(asker(&c).is_ignored(ask).unwrap()),
            Some(code) => assert_eq!(asker(&c).ask(ask).unwrap().code(), code),
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_loop_is_stopped_at_the_first_return() {
    // A proxy whose home server is itself: it hears of its own address after it has begun to listen.
    let nobody = home("nobody").await;
    let (forward, c) = proxy(plan(Strategy::InOrder, vec![server("c", &nobody)], rule())).await;
    let mut itself = server("c", &c);
    itself.key = ulna_wire::SharedKey::new(SECRET);
    forward.reload(plan(Strategy::InOrder, vec![itself], rule())).unwrap();
    let reply = asker(&c).ask(Ask::access("nemo@a.example").password("opensesame")).unwrap();
    assert_eq!(reply.code(), Code::ACCESS_REJECT);
    let counters = forward.counters();
    assert_eq!((counters.forwarded, counters.loops), (1, 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn rfc2865_3_a_request_under_the_same_identifier_withdraws_the_one_before() {
    // A home server that says nothing.
    let silent = std::net::UdpSocket::bind("127.0.0.1:0").unwrap();
    let a = home("a1").await;
    let mut far = server("a1", &a);
    (far.auth, far.acct) = (silent.local_addr().unwrap(), silent.local_addr().unwrap());
    far.liveness.response_window = Duration::from_secs(20);
    let (forward, c) = proxy(plan(Strategy::InOrder, vec![far], rule())).await;
    let waiting = |service| {
        let status = forward.status();
        status.iter().find(|home| home.service == service).map_or(0, |home| home.outstanding)
    };
    let asker = asker(&c);
    let ask = |authenticator: u8| {
        Ask::access("nemo@a.example").identifier(7).authenticator([authenticator; 16]).password("opensesame")
    };
    for authenticator in 1..=3 {
        assert!(asker.is_ignored(ask(authenticator)).unwrap());
        assert_eq!(forward.counters().withdrawn, u64::from(authenticator) - 1);
        // Until its window is over, each tells whether the home server is silent.
        assert_eq!(waiting(Service::Access), u32::from(authenticator));
    }
    let acct = Asker::new(c.address(Port::Acct).unwrap()).unwrap();
    for (session, count) in [("one", 1), ("two", 2)] {
        let start = Ask::accounting(ulna_attributes::rfc2866::AcctStatusType::START);
        let start = start.with(USER_NAME, "nemo@a.example").with(ulna_attributes::rfc2866::ACCT_SESSION_ID, session);
        assert!(acct.is_ignored(start.identifier(7)).unwrap());
        assert_eq!(waiting(Service::Accounting), count, "what happened goes its way");
    }
    // Also what was sent on by an earlier plan.
    forward.reload(plan(Strategy::InOrder, vec![server("a1", &a)], rule())).unwrap();
    assert_eq!(asker.ask(ask(4)).unwrap().code(), Code::ACCESS_ACCEPT);
    assert_eq!(forward.counters().withdrawn, 3);
    assert_eq!(c.statistics().await.pending, 1, "the accounting request that is under way");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_plan_is_gone_by_at_once() {
    let (one, two) = (home("a1").await, home("a2").await);
    let (forward, c) = proxy(plan(Strategy::InOrder, vec![server("a1", &one)], rule())).await;
    let asker = asker(&c);
    let told = |identifier| {
        let reply = asker.ask(Ask::access("nemo@a.example").password("opensesame").identifier(identifier)).unwrap();
        reply.find(REPLY_MESSAGE).unwrap_or_default().to_owned()
    };
    assert_eq!(told(1), "a1 knows nemo@a.example");
    forward.reload(plan(Strategy::InOrder, vec![server("a2", &two)], rule())).unwrap();
    assert_eq!(told(2), "a2 knows nemo@a.example");
    assert!(forward.reload(plan(Strategy::InOrder, vec![], rule())).is_err());
    assert_eq!(told(3), "a2 knows nemo@a.example");
    forward.reload(Plan::new()).unwrap();
    assert_eq!(told(4), "local");
}

#[tokio::test(flavor = "multi_thread")]
async fn home_servers_are_watched_over_after_the_worker_that_did_so_has_ended() {
    let a = home("a1").await;
    let mut gone = server("a1", &a);
    gone.liveness.suspect_for = Duration::from_millis(50);
    gone.liveness.dead_after = u32::MAX;
    a.stop(Duration::ZERO).await.unwrap();
    let (forward, first) = proxy(plan(Strategy::InOrder, vec![gone], rule())).await;
    // Whoever answers has attached.
    let answers = |running: &Running| asker(running).ask(Ask::access("nemo").password("")).is_ok();
    assert!(answers(&first));
    let second = serve(&forward).await;
    assert!(answers(&second));
    first.stop(Duration::ZERO).await.unwrap();
    assert!(asker(&second).is_ignored(Ask::access("nemo@a.example").password("opensesame")).unwrap());
    // Only who watches over it tells a suspect from a dead one.
    let condition = || forward.status()[0].condition.name();
    for _ in 0..2_000 {
        if condition() == "dead" {
            break;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    assert_eq!(condition(), "dead");
}

/// A place for accounting that may be full.
#[derive(Debug, Default)]
struct Place {
    full: AtomicBool,
}

#[async_trait::async_trait]
impl AccountingSink for Place {
    async fn record(&self, _: &Record<'_>) -> Result<(), StoreError> {
        Ok(())
    }

    fn is_able(&self) -> bool {
        !self.full.load(Ordering::SeqCst)
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn rfc5997_4_2_accounting_is_able_as_long_as_it_can_be_stored() {
    let a = home("a1").await;
    let forward = Forward::new(plan(Strategy::InOrder, vec![server("a1", &a)], rule())).unwrap();
    a.stop(Duration::ZERO).await.unwrap();
    let record = handler_fn(|rq: Request<Accounting>| async move { Ok(rq.acknowledge()) });
    let handler = forward.layer(record);
    let is_able = || Handler::<Accounting>::is_able(&handler);
    assert!(is_able(), "nothing is stored");
    let places = [Arc::new(Place::default()), Arc::new(Place::default())];
    forward.store(["area-a", "area-b"].into_iter().zip(&places).map(|(pool, place)| {
        let sink: Arc<dyn AccountingSink> = Arc::clone(place) as _;
        (pool.into(), sink)
    }));
    assert!(is_able(), "no home server is needed for that");
    places[0].full.store(true, Ordering::SeqCst);
    assert!(is_able());
    places[1].full.store(true, Ordering::SeqCst);
    assert!(!is_able());
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_counted_outlives_the_plan() {
    let (one, two) = (home("a1").await, home("a2").await);
    let (first, second) = (server("a1", &one), server("a2", &two));
    let (forward, c) = proxy(plan(Strategy::InOrder, vec![first.clone()], rule())).await;
    let asker = asker(&c);
    let ask = |identifier| asker.ask(Ask::access("nemo@a.example").password("opensesame").identifier(identifier));
    let counted = |home| {
        let counted = forward.client_counters(home, Service::Access).auth;
        (counted.access_requests, counted.access_accepts, counted.pending_requests)
    };
    ask(1).unwrap();
    ask(2).unwrap();
    // The numbers of home servers change with the plan.
    for reloads in 1..=3 {
        forward.reload(plan(Strategy::InOrder, vec![second.clone(), first.clone()], rule())).unwrap();
        ask(2 + reloads).unwrap();
        assert_eq!((counted(1), counted(0)), ((2, 2, 0), (reloads.into(), reloads.into(), 0)));
        assert_eq!(forward.counters().forwarded, 2 + u64::from(reloads));
    }
    // At another address it is another server.
    let mut moved = second.clone();
    moved.auth = one.address(Port::Auth).unwrap();
    forward.reload(plan(Strategy::InOrder, vec![moved], rule())).unwrap();
    assert_eq!((counted(0), forward.counters().answered), ((0, 0, 0), 5));
}
