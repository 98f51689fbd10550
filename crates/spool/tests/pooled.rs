//! A proxy that stores, between an access server and home servers on real sockets.

mod common;

use std::{
    collections::BTreeMap,
    net::{SocketAddr, UdpSocket},
    num::NonZeroUsize,
    path::Path,
    sync::{Arc, Mutex},
    time::Duration,
};

use common::{Running, Scratch, hasty, start_again, wait_for};
use ulna_attributes::{
    rfc2865::{NAS_IDENTIFIER, PROXY_STATE, USER_NAME},
    rfc2866::{ACCT_DELAY_TIME, ACCT_SESSION_ID, ACCT_STATUS_TYPE, AcctStatusType},
    rfc2869::EVENT_TIMESTAMP,
    rfc5580::OPERATOR_NAME,
};
use ulna_client::{Client, Question, Retransmission};
use ulna_home::Account;
use ulna_journal::{Journal, Options, Reader};
use ulna_proto::{LivenessSettings, Member, Pool, Strategy};
use ulna_proxy::{
    Action, Delivery, Edits, Filter, Forward, HomePool, HomeServer, Match, Plan, RealmRouter, Rule, Selection, Syntax,
    Way,
};
use ulna_server::{Accounting, Layers, Peers, Port, Request, Running as Serving, Server, handler_fn};
use ulna_spool::Pooled;
use ulna_store::{Report, Seen};
use ulna_wire::{Code, Packet};

const NAS: &str = "between the NAS and the proxy";
const HOME: &str = "between the proxy and home";

/// What a home server has heard, request by request.
type Heard = Arc<Mutex<Vec<Packet<Vec<u8>>>>>;

async fn home(address: SocketAddr, heard: &Heard) -> Serving {
    let heard = Arc::clone(heard);
    serving(
        HOME,
        address,
        handler_fn(move |rq: Request<Accounting>| {
            let heard = Arc::clone(&heard);
            async move {
                heard.lock().unwrap().push(Packet::parse(rq.packet().octets().to_vec()).unwrap());
                Ok(rq.acknowledge())
            }
        }),
    )
    .await
}

async fn serving(secret: &str, address: SocketAddr, handler: impl ulna_server::Handler<Accounting>) -> Serving {
    let server = Server::new(Peers::new().allow("127.0.0.1", secret).unwrap()).workers(NonZeroUsize::MIN);
    let server = server.accounting(handler).listen(Port::Acct, address).await.unwrap();
    server.start().unwrap()
}

/// A port on which nothing listens, and a server may later.
fn free() -> SocketAddr {
    UdpSocket::bind("127.0.0.1:0").unwrap().local_addr().unwrap()
}

fn any() -> SocketAddr {
    "127.0.0.1:0".parse().unwrap()
}

fn plan(homes: &[SocketAddr]) -> Plan {
    let mut plan = Plan::new();
    let server = |(number, acct): (usize, &SocketAddr)| {
        let mut server = HomeServer::new(&format!("a{number}"), *acct, HOME);
        server.acct = *acct;
        server.liveness =
            LivenessSettings { response_window: Duration::from_millis(200), ..LivenessSettings::default() };
        server
    };
    plan.homes = homes.iter().enumerate().map(server).collect();
    let members: Vec<_> = (0..).zip(&plan.homes).map(|(number, home)| Member::new(number, &home.name, 1)).collect();
    plan.pools = vec![HomePool::new("area-a", Pool::new(Strategy::InOrder, members))];
    plan.router =
        RealmRouter::new(Syntax::default(), [Rule::new(Match::realm("a.example"), Action::Pool(0)).stripping()])
            .unwrap();
    let mut way = Way::default();
    way.accounting = Delivery::Store;
    way.operator_name = Some("1here.example".into());
    plan.ways = vec![way];
    plan
}

/// A proxy that stores what is for area A.
struct Proxy {
    forward: Forward,
    running: Running,
    serving: Serving,
}

impl Proxy {
    async fn start(folder: &Path, plan: Plan) -> Self {
        let forward = Forward::new(plan).unwrap();
        let transport = Arc::new(Pooled::new(forward.clone(), "area-a"));
        let running = start_again(folder, &hasty(), &transport).await;
        forward.store([("area-a".into(), Arc::clone(&running.spool) as _)]);
        let nobody = handler_fn(|rq: Request<Accounting>| async move { Ok(rq.ignore()) });
        let serving = serving(NAS, any(), Layers::new().then(forward.clone()).around(nobody)).await;
        Self { forward, running, serving }
    }

    fn address(&self) -> SocketAddr {
        self.serving.address(Port::Acct).unwrap()
    }
}

fn nas(proxy: SocketAddr) -> Client {
    Client::builder()
        .accounting_server(proxy, NAS)
        .retransmission(Retransmission::fixed(Duration::from_secs(2), 10))
        .build()
        .unwrap()
}

fn stop(session: &str) -> Question {
    Question::new(Code::ACCOUNTING_REQUEST)
        .with(USER_NAME, "nemo@a.example")
        .with(ACCT_STATUS_TYPE, AcctStatusType::STOP)
        .with(ACCT_SESSION_ID, session)
        .with(NAS_IDENTIFIER, "nas")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn accounting_is_acknowledged_at_once_and_arrives_by_the_plan() {
    let (scratch, heard) = (Scratch::new("plan"), Heard::default());
    let home_address = free();
    let mut by = plan(&[home_address]);
    let mut outward = Edits::new();
    outward.filter = Filter::Deny(Selection::of([NAS_IDENTIFIER.kind()]).unwrap());
    by.homes[0].outward = outward;
    let proxy = Proxy::start(&scratch.join("area-a"), by).await;
    let nas = nas(proxy.address());
    // RFC 2866 s.2: nobody is at home, and it is recorded all the same.
    let reply = nas.send(stop("s1").with(PROXY_STATE, b"of another")).await.unwrap();
    assert_eq!((reply.code(), reply.tries()), (Code::ACCOUNTING_RESPONSE, 1));
    let trouble = wait_for("it was tried", async || proxy.running.spool.status().last_error).await;
    assert!(trouble.1.contains(&home_address.to_string()), "{trouble:?}");
    let status = proxy.running.spool.status();
    assert_eq!((status.waiting, status.acknowledged), (1, 0));

    let serving = home(home_address, &heard).await;
    wait_for("it is delivered", async || (proxy.running.spool.status().waiting == 0).then_some(())).await;
    let packet = heard.lock().unwrap().last().cloned().unwrap();
    assert_eq!(packet.get(USER_NAME), Ok("nemo"), "the realm is stripped");
    assert!(packet.find(NAS_IDENTIFIER).is_none(), "filtered");
    assert_eq!(packet.raw(OPERATOR_NAME), Some(&b"1here.example"[..]));
    assert!(packet.find(EVENT_TIMESTAMP).is_some() && packet.find(ACCT_DELAY_TIME).is_some());
    let states: Vec<_> = packet.instances(PROXY_STATE.kind()).collect();
    assert!(states.len() == 2 && states[0] == b"of another", "{states:?}");
    drop(serving);
    proxy.running.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_home_server_of_the_pool_gets_what_the_first_one_does_not_answer() {
    let (scratch, heard) = (Scratch::new("elsewhere"), Heard::default());
    // It takes everything, and says nothing.
    let silent = UdpSocket::bind(any()).unwrap();
    let second = home(any(), &heard).await;
    let by = plan(&[silent.local_addr().unwrap(), second.address(Port::Acct).unwrap()]);
    let proxy = Proxy::start(&scratch.join("area-a"), by).await;
    let nas = nas(proxy.address());
    for number in 0..20 {
        nas.send(stop(&format!("s{number}"))).await.unwrap();
    }
    wait_for("all are delivered", async || (proxy.running.spool.status().waiting == 0).then_some(())).await;
    assert_eq!(sessions(&heard).len(), 20);
    let status = proxy.forward.status();
    let first =
        status.iter().find(|home| &*home.server.name == "a0" && home.service == ulna_proxy::Service::Accounting);
    assert_ne!(first.unwrap().condition, ulna_proto::Condition::Alive, "the proxy knows it from here");
    assert_eq!(first.unwrap().outstanding, 0);
    proxy.running.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_home_server_of_the_pool_gets_what_the_first_one_cannot_even_be_asked() {
    let (scratch, heard) = (Scratch::new("unaskable"), Heard::default());
    let first = home(any(), &Heard::default()).await;
    let second = home(any(), &heard).await;
    let mut by = plan(&[first.address(Port::Acct).unwrap(), second.address(Port::Acct).unwrap()]);
    // RFC 5737 s.3: no machine has this address, so that no socket can be bound to it.
    by.homes[0].source = Some("192.0.2.1".parse().unwrap());
    let proxy = Proxy::start(&scratch.join("area-a"), by).await;
    nas(proxy.address()).send(stop("s1")).await.unwrap();
    wait_for("it is delivered", async || (proxy.running.spool.status().waiting == 0).then_some(())).await;
    assert_eq!(sessions(&heard), BTreeMap::from([("s1".to_owned(), 1)]));
    let status = proxy.forward.status();
    let first =
        status.iter().find(|home| &*home.server.name == "a0" && home.service == ulna_proxy::Service::Accounting);
    assert_eq!(first.unwrap().outstanding, 0);
    proxy.running.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_pause_ends_when_the_proxy_knows_that_a_home_server_is_back() {
    let (scratch, heard) = (Scratch::new("back"), Heard::default());
    let address = free();
    let mut by = plan(&[address]);
    by.homes[0].liveness.probes = false;
    by.homes[0].liveness.dead_after = 1;
    by.homes[0].liveness.revive_interval = Duration::from_secs(3);
    let forward = Forward::new(by).unwrap();
    let transport = Arc::new(Pooled::new(forward.clone(), "area-a"));
    let mut options = hasty();
    // Nobody would wait for that.
    (options.pace.first, options.pace.longest) = (Duration::from_secs(3_600), Duration::from_secs(3_600));
    let running = start_again(&scratch.join("area-a"), &options, &transport).await;
    forward.store([("area-a".into(), Arc::clone(&running.spool) as _)]);
    let nobody = handler_fn(|rq: Request<Accounting>| async move { Ok(rq.ignore()) });
    let proxy = serving(NAS, any(), Layers::new().then(forward.clone()).around(nobody)).await;
    let nas = nas(proxy.address(Port::Acct).unwrap());
    nas.send(stop("s1")).await.unwrap();
    wait_for("the one home server is dead", async || {
        let dead = |home: &ulna_proxy::HomeStatus| home.condition == ulna_proto::Condition::Dead;
        forward.status().iter().any(dead).then_some(())
    })
    .await;
    wait_for("nobody is to be had", async || {
        running.spool.hurry();
        let (_, why) = running.spool.status().last_error?;
        why.contains("no home server of pool area-a").then_some(())
    })
    .await;
    let _home = home(address, &heard).await;
    wait_for("it is delivered", async || (running.spool.status().waiting == 0).then_some(())).await;
    assert_eq!(sessions(&heard).len(), 1);
    running.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_plan_without_the_pool_keeps_what_waits_and_a_new_secret_is_used() {
    let (scratch, heard) = (Scratch::new("reload"), Heard::default());
    let serving = home(any(), &heard).await;
    let address = serving.address(Port::Acct).unwrap();
    let mut wrong = plan(&[address]);
    wrong.homes[0].key = ulna_wire::SharedKey::new("not the secret of that server");
    let proxy = Proxy::start(&scratch.join("area-a"), wrong).await;
    nas(proxy.address()).send(stop("s1")).await.unwrap();
    wait_for("it was tried", async || proxy.running.spool.status().last_error).await;
    proxy.forward.reload(Plan::new()).unwrap();
    let error = async || {
        let (_, why) = proxy.running.spool.status().last_error?;
        why.contains("no pool area-a any more").then_some(())
    };
    wait_for("the pool is gone", error).await;
    assert_eq!(proxy.running.spool.status().waiting, 1);
    proxy.forward.reload(plan(&[address])).unwrap();
    wait_for("it is delivered", async || (proxy.running.spool.status().waiting == 0).then_some(())).await;
    assert_eq!(sessions(&heard).len(), 1);
    proxy.running.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_proxies_that_store_for_each_other_stop_at_the_first_return() {
    let scratch = Scratch::new("loop");
    let (one, other) = (free(), free());
    let start = async |name: &str, at: SocketAddr, to: SocketAddr| {
        let mut by = plan(&[to]);
        by.router =
            RealmRouter::new(Syntax::default(), [Rule::new(Match::realm("a.example"), Action::Pool(0))]).unwrap();
        let forward = Forward::new(by).unwrap();
        let running =
            start_again(&scratch.join(name), &hasty(), &Arc::new(Pooled::new(forward.clone(), "area-a"))).await;
        forward.store([("area-a".into(), Arc::clone(&running.spool) as _)]);
        let nobody = handler_fn(|rq: Request<Accounting>| async move { Ok(rq.ignore()) });
        let layer = Layers::new().then(forward.clone()).around(nobody);
        (forward, running, serving(HOME, at, layer).await)
    };
    let (first, stored_first, _serving_first) = start("one", one, other).await;
    let (_second, stored_second, _serving_second) = start("other", other, one).await;
    let nas = Client::builder().accounting_server(one, HOME).build().unwrap();
    nas.send(stop("s1")).await.unwrap();
    wait_for("it was there and back", async || (first.counters().loops > 0).then_some(())).await;
    let statuses = (stored_first.spool.status(), stored_second.spool.status());
    assert_eq!((statuses.0.acknowledged, statuses.1.acknowledged), (1, 0));
    stored_first.stop().await;
    stored_second.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_sent_from_here_is_once_in_the_journal_at_home() {
    let scratch = Scratch::new("journal");
    let home_address = free();
    let journal = scratch.join("home");
    let (kept, _) = Journal::open(&journal, Options::default()).unwrap();
    let kept = Arc::new(kept);
    let serve_home = async || serving(HOME, home_address, Account::new(Arc::clone(&kept) as _)).await;
    let mut at_home = Some(serve_home().await);
    let folder = scratch.join("area-a");
    let mut proxy = Proxy::start(&folder, plan(&[home_address])).await;
    for number in 0..60_u64 {
        // RFC 2866 s.5.2: what is sent again after a restart is as old as it is.
        while nas(proxy.address()).send(stop(&format!("s{number}")).delayed(0)).await.is_err() {}
        match number % 20 {
            7 => drop(at_home.take()),
            12 => {
                proxy.running.kill().await;
                drop(proxy.serving);
                proxy.forward.store([]);
                proxy = Proxy::start(&folder, plan(&[home_address])).await;
            }
            16 => at_home = Some(serve_home().await),
            _ => {}
        }
    }
    wait_for("all are delivered", async || {
        let status = proxy.running.spool.status();
        (status.waiting == 0 && status.under_way == 0).then_some(())
    })
    .await;
    let mut seen = Seen::new(1 << 20);
    let mut once = BTreeMap::new();
    for entry in Reader::open(&journal).unwrap().map(Result::unwrap) {
        let packet = Packet::parse(entry.packet.as_slice()).unwrap();
        if seen.note(&Report::of(&packet, entry.arrived, entry.peer.ip())).is_none() {
            *once.entry(packet.get(ACCT_SESSION_ID).unwrap().to_owned()).or_insert(0) += 1;
        }
    }
    assert_eq!(once.len(), 60);
    assert!(once.values().all(|times| *times == 1), "{once:?}");
    proxy.running.stop().await;
}

fn sessions(heard: &Heard) -> BTreeMap<String, usize> {
    let mut sessions = BTreeMap::new();
    for packet in heard.lock().unwrap().iter() {
        *sessions.entry(packet.get(ACCT_SESSION_ID).unwrap().to_owned()).or_insert(0) += 1;
    }
    sessions
}
