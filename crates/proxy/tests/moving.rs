//! A host whose address changes while its proxy runs.
//!
//! The test starts its own binary in a network namespace. That takes root and `ip`; without them it says so and returns,
//! except where `CI=true`.

use std::{
    env,
    io::{self, Write},
    num::NonZeroUsize,
    process::Command,
    time::Duration,
};

use ulna_attributes::rfc2865::{REPLY_MESSAGE, USER_NAME};
use ulna_client::{Client, Question, Retransmission};
use ulna_proto::{Member, Pool, Strategy};
use ulna_proxy::{Action, Forward, HomePool, HomeServer, Match, Plan, RealmRouter, Rule, Service, Syntax};
use ulna_server::{Access, Layers, Peers, Port, Reason, Request, Running, Server, handler_fn};
use ulna_testing::{Ask, Asker, SECRET};
use ulna_wire::Code;

#[tokio::test(flavor = "multi_thread")]
async fn home_servers_are_asked_from_the_address_that_the_host_has() {
    if env::var(PART).is_ok() {
        return move_house().await;
    }
    let namespace = format!("ulna-moving-{}", std::process::id());
    if let Err(reason) = ip(&format!("netns add {namespace}")) {
        assert!(!env::var("CI").is_ok_and(|ci| ci == "true"), "no network namespaces: {reason}");
        writeln!(io::stderr(), "skipped, it needs root and network namespaces: {reason}").unwrap();
        return;
    }
    let played = Command::new("ip")
        .args(["netns", "exec", &namespace])
        .arg(env::current_exe().unwrap())
        .args(["--exact", "home_servers_are_asked_from_the_address_that_the_host_has"])
        .env(PART, "all")
        .status();
    ip(&format!("netns del {namespace}")).unwrap();
    assert!(played.unwrap().success());
}

async fn move_house() {
    for command in ["link set lo up", "addr add 10.9.0.1/32 dev lo", &towards_home("10.9.0.1")] {
        ip(command).unwrap();
    }
    // It hears the two addresses of the proxy only, and tells which one asks.
    let peers = Peers::new().allow("10.9.0.1", SECRET).unwrap().allow("10.9.0.2", SECRET).unwrap();
    let told = handler_fn(|rq: Request<Access>| async move {
        let from = rq.source().ip().to_string();
        Ok(rq.accept().with(REPLY_MESSAGE, &from))
    });
    let home = serve(Server::new(peers).access(told), "10.8.0.5:0").await;

    let mut plan = Plan::new();
    plan.homes = vec![HomeServer::new("a1", home.address(Port::Auth).unwrap(), SECRET)];
    plan.pools = vec![HomePool::new("area-a", Pool::new(Strategy::InOrder, [Member::new(0, "a1", 1)]))];
    plan.router = RealmRouter::new(Syntax::default(), [Rule::new(Match::realm("a.example"), Action::Pool(0))]).unwrap();
    let forward = Forward::new(plan).unwrap();
    let nobody = handler_fn(|rq: Request<Access>| async move { Ok(rq.reject(Reason::UnknownUser)) });
    let server = Server::new(Peers::new().allow("127.0.0.1", SECRET).unwrap());
    let proxy = serve(server.access(Layers::new().then(forward.clone()).around(nobody)), "127.0.0.1:0").await;

    let asker = Asker::new(proxy.address(Port::Auth).unwrap()).unwrap();
    let ask = |identifier| Ask::access("nemo@a.example").password("").identifier(identifier);
    let from = |reply: &ulna_wire::Verified<Vec<u8>>| {
        assert_eq!(reply.code(), Code::ACCESS_ACCEPT);
        reply.find(REPLY_MESSAGE).unwrap_or_default().to_owned()
    };
    assert_eq!(from(&asker.ask(ask(1)).unwrap()), "10.9.0.1");
    let client = Client::builder().server(home.address(Port::Auth).unwrap(), SECRET).build().unwrap();
    let often = Retransmission::fixed(Duration::from_millis(100), 100);
    let question = || Question::new(Code::ACCESS_REQUEST).with(USER_NAME, "nemo").retransmit(often);
    assert_eq!(client.send(question()).await.unwrap().find(REPLY_MESSAGE), Some("10.9.0.1"));

    for command in ["addr add 10.9.0.2/32 dev lo", &towards_home("10.9.0.2"), "addr del 10.9.0.1/32 dev lo"] {
        ip(command).unwrap();
    }
    // What finds that the address is gone is lost; asked again, it leaves from the new one.
    assert!(asker.is_ignored(ask(2)).unwrap());
    let sent = || forward.client_counters(0, Service::Access).auth.access_requests;
    for _ in 0..2_000 {
        if sent() >= 2 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    assert!(sent() >= 2);
    assert_eq!(from(&asker.ask(ask(2)).unwrap()), "10.9.0.2");
    assert_eq!(from(&asker.ask(ask(3)).unwrap()), "10.9.0.2");
    assert_eq!(client.send(question()).await.unwrap().find(REPLY_MESSAGE), Some("10.9.0.2"));
    assert_eq!((forward.sockets(), client.sockets()), (1, 1));
}

async fn serve(server: Server, address: &str) -> Running {
    let server = server.workers(NonZeroUsize::MIN).listen(Port::Auth, address).await.unwrap();
    server.start().unwrap()
}

/// The command that has the home server asked from `source`.
fn towards_home(source: &str) -> String {
    format!("route replace table local local 10.8.0.5 dev lo src {source}")
}

/// Runs `ip` with arguments separated by blanks.
fn ip(arguments: &str) -> Result<(), String> {
    let output = Command::new("ip").args(arguments.split(' ')).output().map_err(|error| error.to_string())?;
    match output.status.success() {
        true => Ok(()),
        false => Err(format!("ip {arguments}: {}", String::from_utf8_lossy(&output.stderr).trim())),
    }
}

/// The variable that tells a process that it has the namespace.
const PART: &str = "ULNA_PROXY_PART";
