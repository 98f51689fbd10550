//! CoA-Requests and Disconnect-Requests through proxies, between real sockets: from operator A through B to C, and to its NAS.

use std::{
    num::NonZeroUsize,
    sync::{Arc, Mutex},
    time::Duration,
};

use ulna_attributes::{
    rfc2865::{NAS_IDENTIFIER, NAS_IP_ADDRESS, SESSION_TIMEOUT, STATE, USER_NAME},
    rfc2868::TUNNEL_PASSWORD,
    rfc3576::{ERROR_CAUSE, ErrorCause},
    rfc5580::OPERATOR_NAME,
    rfc8559::OPERATOR_NAS_IDENTIFIER,
};
use ulna_proto::{Condition, LivenessSettings, Member, Pool, Strategy};
use ulna_proxy::{
    Action, DynamicRouter, Forward, ForwardDynamic, HomePool, HomeServer, Match, Nas, Plan, RealmRouter, Rule, Syntax,
    TokenKey,
};
use ulna_server::{ChangeOfAuthorization, Disconnect, DynamicRules, Layers, Peers, Port, Running, Server, handler_fn};
use ulna_testing::{Ask, Asker, SECRET};
use ulna_wire::{Code, Counting, Draft, Packet, Sealing, SharedKey, Tag, Verified};

const BETWEEN: &str = "between the operators";
/// What tokens are made under.
const TOKENS: &str = "C alone knows this";
const TO_NAS: &str = "between C and its switch";

/// What a NAS saw.
type Seen = Arc<Mutex<Vec<String>>>;

/// A NAS that obeys for nemo, says nothing to the first request for dory, and nothing ever to one for nobody.
async fn nas() -> (Running, Seen) {
    let seen = Seen::default();
    let (ended, changed) = (Arc::clone(&seen), Arc::clone(&seen));
    let server = Server::new(Peers::new().allow("127.0.0.1", TO_NAS).unwrap())
        .workers(NonZeroUsize::MIN)
        .dynamic_rules(DynamicRules::new().identifier("switch7.c"))
        .on_disconnect(move |rq| {
            let seen = Arc::clone(&ended);
            async move {
                let name = rq.get(USER_NAME)?.to_owned();
                let times = {
                    let mut seen = seen.lock().unwrap();
                    seen.push(format!("disconnect {name}"));
                    seen.len()
                };
                Ok(match name.split('@').next() {
                    Some("nemo") => rq.acknowledge(),
                    Some("dory") if times > 1 => rq.acknowledge(),
                    Some("dory" | "nobody") => rq.ignore(),
                    _ => rq.refuse(ErrorCause::SESSION_CONTEXT_NOT_FOUND),
                })
            }
        })
        .on_change_of_authorization(move |rq| {
            let seen = Arc::clone(&changed);
            async move {
                let named = (rq.find(OPERATOR_NAME), rq.find(OPERATOR_NAS_IDENTIFIER));
                let password = rq.reveal(TUNNEL_PASSWORD)?;
                let text = String::from_utf8_lossy(password.value.expose()).into_owned();
                let timeout = rq.get(SESSION_TIMEOUT)?;
                seen.lock().unwrap().push(format!("change {} {timeout} {text} {named:?}", rq.get(NAS_IDENTIFIER)?));
                Ok(rq.acknowledge())
            }
        })
        .listen(Port::Dynamic, "127.0.0.1:0")
        .await
        .unwrap();
    (server.start().unwrap(), seen)
}

fn address(running: &Running) -> std::net::SocketAddr {
    running.address(Port::Dynamic).unwrap()
}

/// An operator's plan: where the users of each realm are at home, and where its proxy takes CoA-Requests.
fn plan(realms: &[(&str, std::net::SocketAddr)]) -> Plan {
    let mut plan = Plan::new();
    let mut rules = Vec::new();
    for (number, (realm, coa)) in (0..).zip(realms) {
        let mut home = HomeServer::new(realm, "127.0.0.1:1".parse().unwrap(), BETWEEN);
        home.coa = *coa;
        home.liveness = LivenessSettings { response_window: Duration::from_millis(300), ..LivenessSettings::default() };
        plan.homes.push(home);
        plan.pools.push(HomePool::new(realm, Pool::new(Strategy::InOrder, [Member::new(number, realm, 1)])));
        rules.push(Rule::new(Match::realm(realm), Action::Pool(number)));
    }
    plan.router = RealmRouter::new(Syntax::default(), rules).unwrap();
    plan
}

async fn proxy(plan: Plan, own: &str, switches: Vec<Nas>, secret: &str) -> Running {
    let router = DynamicRouter::new(&plan, [own], switches).unwrap().with_token_key(&TokenKey::new(TOKENS));
    let forward = ForwardDynamic::new(plan, router).unwrap();
    Server::new(Peers::new().allow("127.0.0.1", secret).unwrap())
        .workers(NonZeroUsize::MIN)
        .dynamic_rules(DynamicRules::new().for_proxy())
        .disconnect(forward.clone())
        .change_of_authorization(forward)
        .listen(Port::Dynamic, "127.0.0.1:0")
        .await
        .unwrap()
        .start()
        .unwrap()
}

fn switch(nas: &Running) -> Nas {
    let mut switch = Nas::new("switch7", address(nas), TO_NAS);
    switch.identifier = Some("switch7.c".into());
    switch
}

/// What other operators know the switch by.
fn token() -> Vec<u8> {
    TokenKey::new(TOKENS).token("switch7").to_vec()
}

/// Operator A asks B, whose proxy forwards to C's, which forwards to the switch.
struct Chain {
    _servers: [Running; 3],
    asker: Asker,
    seen: Seen,
    token: Vec<u8>,
}

impl Chain {
    async fn new() -> Self {
        let nowhere = "127.0.0.1:1".parse().unwrap();
        let (nas, seen) = nas().await;
        let (switch, token) = (switch(&nas), token());
        let c = proxy(plan(&[("a.example", nowhere)]), "c.example", vec![switch], BETWEEN).await;
        let b =
            proxy(plan(&[("a.example", nowhere), ("c.example", address(&c))]), "b.example", Vec::new(), SECRET).await;
        let asker = Asker::new(address(&b)).unwrap();
        Self { _servers: [nas, c, b], asker, seen, token }
    }

    fn ask(&self, code: Code, user: &str) -> Ask<Disconnect> {
        let ask = Ask::new(code).with(USER_NAME, user).with(OPERATOR_NAME, "1c.example");
        ask.with(OPERATOR_NAS_IDENTIFIER, &self.token)
    }

    fn seen(&self) -> Vec<String> {
        self.seen.lock().unwrap().clone()
    }
}

fn cause(reply: &Verified<Vec<u8>>) -> (Code, Option<u32>) {
    (reply.code(), reply.find(ERROR_CAUSE).map(|cause| cause.number()))
}

#[tokio::test(flavor = "multi_thread")]
async fn rfc8559_3_a_request_goes_through_two_proxies_to_the_nas_and_its_answer_comes_back() {
    let chain = Chain::new().await;
    let ask = chain
        .ask(Code::DISCONNECT_REQUEST, "nemo@a.example")
        .with_raw(33, b"of A")
        .with(NAS_IP_ADDRESS, [198, 51, 100, 9].into());
    let reply = chain.asker.ask(ask).unwrap();
    assert_eq!(cause(&reply), (Code::DISCONNECT_ACK, None));
    assert!(reply.is_signed());
    let states: Vec<_> = reply.attributes().filter(|raw| raw.number == 33).map(|raw| raw.value).collect();
    assert_eq!(states, [b"of A"]);
    // What the NAS says comes back as it said it.
    let reply = chain.asker.ask(chain.ask(Code::DISCONNECT_REQUEST, "eve@a.example").identifier(2)).unwrap();
    assert_eq!(cause(&reply), (Code::DISCONNECT_NAK, Some(503)));
    assert_eq!(chain.seen(), ["disconnect nemo@a.example", "disconnect eve@a.example"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn rfc5176_3_what_is_hidden_is_hidden_anew_on_each_hop() {
    let chain = Chain::new().await;
    let secret = Tag { tag: 1, value: "opensesame".into() };
    let ask = chain.ask(Code::COA_REQUEST, "nemo@a.example").with(SESSION_TIMEOUT, 600).with(STATE, b"of A");
    let reply = chain.asker.ask(ask.hide(TUNNEL_PASSWORD, &secret)).unwrap();
    assert_eq!((cause(&reply), reply.find(STATE)), ((Code::COA_ACK, None), Some(&b"of A"[..])));
    assert_eq!(chain.seen(), ["change switch7.c 600 opensesame (None, None)"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn rfc8559_4_3_1_what_leads_nowhere_is_not_routable() {
    let chain = Chain::new().await;
    let ask = |user: &str, operator: &str| {
        Ask::<ChangeOfAuthorization>::new(Code::COA_REQUEST).with(USER_NAME, user).with(OPERATOR_NAME, operator)
    };
    let known = |user, operator| ask(user, operator).with(OPERATOR_NAS_IDENTIFIER, &chain.token);
    // Nobody knows the operator; C does not know the NAS; B does not take A for somebody who speaks for d.example.
    for (identifier, ask) in (1..).zip([
        known("nemo@a.example", "1d.example"),
        ask("nemo@a.example", "1c.example").with(OPERATOR_NAS_IDENTIFIER, b"unknown"),
        known("dory@d.example", "1c.example"),
        known("nemo", "1c.example"),
    ]) {
        let reply = chain.asker.ask(ask.identifier(identifier)).unwrap();
        assert_eq!(cause(&reply), (Code::COA_NAK, Some(502)), "{identifier}");
    }
    assert!(chain.seen().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn rfc5080_2_2_1_a_proxy_asks_again_when_it_is_asked_again_and_not_by_itself() {
    let chain = Chain::new().await;
    let ask = chain.ask(Code::DISCONNECT_REQUEST, "dory@a.example").seal().unwrap();
    chain.asker.send(ask.octets()).unwrap();
    for _ in 0..2_000 {
        if !chain.seen().is_empty() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    // The first answer is lost. The NAS is asked again when, and because, A asks again.
    tokio::time::sleep(Duration::from_millis(400)).await;
    assert_eq!(chain.seen().len(), 1);
    chain.asker.send(ask.octets()).unwrap();
    assert_eq!(chain.asker.receive().unwrap()[0], Code::DISCONNECT_ACK.0);
    assert_eq!(chain.seen(), ["disconnect dory@a.example"; 2]);
}

#[tokio::test(flavor = "multi_thread")]
async fn another_server_of_the_operator_is_asked_when_one_is_silent() {
    let (nas, seen) = nas().await;
    let nowhere = "127.0.0.1:1".parse().unwrap();
    let c = proxy(plan(&[("a.example", nowhere)]), "c.example", vec![switch(&nas)], BETWEEN).await;
    let mut plan = plan(&[("a.example", nowhere), ("c.example", address(&c))]);
    // A server that hears and says nothing stands first.
    let deaf = std::net::UdpSocket::bind("127.0.0.1:0").unwrap();
    let mut first = plan.homes[1].clone();
    (first.name, first.coa) = ("deaf".into(), deaf.local_addr().unwrap());
    plan.homes.push(first);
    let members = [Member::new(2, "deaf", 1), Member::new(1, "c.example", 1)];
    plan.pools[1] = HomePool::new("c.example", Pool::new(Strategy::InOrder, members));
    let b = proxy(plan, "b.example", Vec::new(), SECRET).await;
    let ask = Ask::<Disconnect>::new(Code::DISCONNECT_REQUEST)
        .with(USER_NAME, "nemo@a.example")
        .with(OPERATOR_NAME, "1c.example")
        .with(OPERATOR_NAS_IDENTIFIER, &token());
    let reply = Asker::new(address(&b)).unwrap().ask(ask).unwrap();
    assert_eq!(cause(&reply), (Code::DISCONNECT_ACK, None));
    assert_eq!(seen.lock().unwrap().len(), 1);
}

/// A server that cannot be asked: its source is an address of RFC 5737, which no host has.
fn unreachable(home: &HomeServer) -> HomeServer {
    let mut home = home.clone();
    (home.name, home.source) = ("unreachable".into(), Some([192, 0, 2, 1].into()));
    home
}

#[tokio::test(flavor = "multi_thread")]
async fn another_server_is_asked_at_once_when_one_cannot_be_asked() {
    let (plan, _, _servers, ask) = beside_a_deaf_one(|plan| {
        plan.homes[2] = unreachable(&plan.homes[1]);
        // Whoever waited for this would wait for longer than for a reply.
        plan.homes[2].liveness.response_window = Duration::from_secs(60);
        plan.pools[1] = pool(&[(2, 1), (1, 1)]);
    })
    .await;
    let b = proxy(plan, "b.example", Vec::new(), SECRET).await;
    assert_eq!(cause(&Asker::new(address(&b)).unwrap().ask(ask).unwrap()), (Code::DISCONNECT_ACK, None));
}

#[tokio::test(flavor = "multi_thread")]
async fn rfc5176_3_5_what_could_be_sent_to_nobody_is_refused_and_counted_as_failed() {
    let mut plan = plan(&[("c.example", "127.0.0.1:9".parse().unwrap())]);
    plan.homes[0] = unreachable(&plan.homes[0]);
    let router = DynamicRouter::new(&plan, ["b.example"], Vec::new()).unwrap();
    let options = ulna_net::Options::default().runs(false);
    let forward = ForwardDynamic::with_options(plan, router.trusting("127.0.0.1".parse().unwrap()), options).unwrap();
    let server = Server::new(Peers::new().allow("127.0.0.1", SECRET).unwrap())
        .workers(NonZeroUsize::MIN)
        .dynamic_rules(DynamicRules::new().for_proxy())
        .disconnect(forward.clone());
    let b = server.listen(Port::Dynamic, "127.0.0.1:0").await.unwrap().start().unwrap();
    let ask = Ask::<Disconnect>::new(Code::DISCONNECT_REQUEST).with(USER_NAME, "nemo@a.example");
    let reply = Asker::new(address(&b)).unwrap().ask(ask.with(OPERATOR_NAME, "1c.example")).unwrap();
    assert_eq!(cause(&reply), (Code::DISCONNECT_NAK, Some(ErrorCause::PROXY_PROCESSING_ERROR.number())));
    let counted = forward.counters();
    assert_eq!((counted.forwarded, counted.failed, counted.unanswered, forward.pending()), (1, 1, 0, 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_that_is_late_counts_when_the_next_server_cannot_be_asked() {
    let server = Server::new(Peers::new().allow("127.0.0.1", BETWEEN).unwrap())
        .workers(NonZeroUsize::MIN)
        .dynamic_rules(DynamicRules::new().for_proxy())
        .on_disconnect(|rq| async move {
            tokio::time::sleep(Duration::from_secs(1)).await;
            Ok(rq.acknowledge())
        });
    let slow = server.listen(Port::Dynamic, "127.0.0.1:0").await.unwrap().start().unwrap();
    let (plan, _, _servers, ask) = beside_a_deaf_one(|plan| {
        plan.homes[1].coa = address(&slow);
        plan.homes[2] = unreachable(&plan.homes[1]);
        plan.pools[1] = pool(&[(1, 1), (2, 1)]);
    })
    .await;
    let b = proxy(plan, "b.example", Vec::new(), SECRET).await;
    assert_eq!(cause(&Asker::new(address(&b)).unwrap().ask(ask).unwrap()), (Code::DISCONNECT_ACK, None));
}

#[tokio::test(flavor = "multi_thread")]
async fn another_operator_is_asked_from_the_source_that_is_set_for_its_server() {
    let sources = Seen::default();
    let heard = Arc::clone(&sources);
    let server = Server::new(Peers::new().allow("127.0.0.0/8", BETWEEN).unwrap())
        .workers(NonZeroUsize::MIN)
        .dynamic_rules(DynamicRules::new().for_proxy())
        .on_disconnect(move |rq| {
            heard.lock().unwrap().push(rq.source().ip().to_string());
            async move { Ok(rq.acknowledge()) }
        });
    let c = server.listen(Port::Dynamic, "127.0.0.1:0").await.unwrap().start().unwrap();
    let nowhere = "127.0.0.1:1".parse().unwrap();
    let mut plan = plan(&[("a.example", nowhere), ("c.example", address(&c)), ("d.example", address(&c))]);
    plan.homes[2].source = Some("127.0.0.2".parse().unwrap());
    let b = proxy(plan, "b.example", Vec::new(), SECRET).await;
    let asker = Asker::new(address(&b)).unwrap();
    for (identifier, operator) in (1..).zip(["1c.example", "1d.example", "1c.example"]) {
        let ask = Ask::<Disconnect>::new(Code::DISCONNECT_REQUEST).identifier(identifier);
        let ask = ask.with(USER_NAME, "nemo@a.example").with(OPERATOR_NAME, operator);
        assert_eq!(cause(&asker.ask(ask).unwrap()), (Code::DISCONNECT_ACK, None));
    }
    assert_eq!(*sources.lock().unwrap(), ["127.0.0.1", "127.0.0.2", "127.0.0.1"]);
}

/// Operator C's proxy, which knows the switch, and B's plan: a deaf server of C's stands before it in the pool, or wherever else
/// `arrange` puts the two (1 is the good one, 2 the deaf one).
async fn beside_a_deaf_one(
    arrange: impl FnOnce(&mut Plan),
) -> (Plan, std::net::UdpSocket, [Running; 2], Ask<Disconnect>) {
    let (nas, _) = nas().await;
    let nowhere = "127.0.0.1:1".parse().unwrap();
    let token = token();
    let c = proxy(plan(&[("a.example", nowhere)]), "c.example", vec![switch(&nas)], BETWEEN).await;
    let mut plan = plan(&[("a.example", nowhere), ("c.example", address(&c))]);
    let deaf = std::net::UdpSocket::bind("127.0.0.1:0").unwrap();
    deaf.set_nonblocking(true).unwrap();
    let mut first = plan.homes[1].clone();
    (first.name, first.coa) = ("deaf".into(), deaf.local_addr().unwrap());
    plan.homes.push(first);
    arrange(&mut plan);
    let ask = Ask::<Disconnect>::new(Code::DISCONNECT_REQUEST).with(USER_NAME, "nemo@a.example");
    let ask = ask.with(OPERATOR_NAME, "1c.example").with(OPERATOR_NAS_IDENTIFIER, &token);
    (plan, deaf, [nas, c], ask)
}

fn was_asked(socket: &std::net::UdpSocket) -> bool {
    socket.recv(&mut [0; 4096]).is_ok()
}

fn pool(members: &[(u32, u32)]) -> HomePool {
    let members = members.iter().map(|&(server, weight)| Member::new(server, "any", weight));
    HomePool::new("c.example", Pool::new(Strategy::InOrder, members))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_without_weight_gets_none() {
    let (plan, deaf, _servers, ask) = beside_a_deaf_one(|plan| plan.pools[1] = pool(&[(2, 0), (1, 1)])).await;
    let b = proxy(plan, "b.example", Vec::new(), SECRET).await;
    let reply = Asker::new(address(&b)).unwrap().ask(ask).unwrap();
    assert_eq!((cause(&reply), was_asked(&deaf)), ((Code::DISCONNECT_ACK, None), false));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_pool_behind_is_asked_when_one_is_silent() {
    let (plan, deaf, _servers, ask) = beside_a_deaf_one(|plan| {
        plan.pools[1] = pool(&[(2, 1)]);
        plan.pools[1].pool.fallback = Some(2);
        plan.pools.push(pool(&[(1, 1), (2, 1)]));
        // A circle, which no checked plan has, ends.
        plan.pools[2].pool.fallback = Some(1);
    })
    .await;
    let b = proxy(plan, "b.example", Vec::new(), SECRET).await;
    let reply = Asker::new(address(&b)).unwrap().ask(ask).unwrap();
    assert_eq!((cause(&reply), was_asked(&deaf)), ((Code::DISCONNECT_ACK, None), true));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_is_dead_to_log_ins_is_asked_last() {
    let (mut plan, deaf, _servers, ask) = beside_a_deaf_one(|plan| plan.pools[1] = pool(&[(2, 1), (1, 1)])).await;
    let silent = std::net::UdpSocket::bind("127.0.0.1:0").unwrap();
    plan.homes[2].auth = silent.local_addr().unwrap();
    plan.homes[2].liveness.dead_after = 1;
    plan.homes[2].liveness.response_window = Duration::from_millis(100);
    let router = DynamicRouter::new(&plan, ["b.example"], Vec::new()).unwrap();
    let forward = Forward::new(plan.clone()).unwrap();
    let dynamic = ForwardDynamic::new(plan, router).unwrap().heeding(forward.clone());
    let b = Server::new(Peers::new().allow("127.0.0.1", SECRET).unwrap())
        .workers(NonZeroUsize::MIN)
        .access(Layers::new().then(forward.clone()).around(handler_fn(|rq| async move { Ok(rq.ignore()) })))
        .disconnect(dynamic)
        .dynamic_rules(DynamicRules::new().for_proxy())
        .listen(Port::Auth, "127.0.0.1:0")
        .await
        .unwrap()
        .listen(Port::Dynamic, "127.0.0.1:0")
        .await
        .unwrap()
        .start()
        .unwrap();
    let nas = Asker::new(b.address(Port::Auth).unwrap()).unwrap();
    let is_dead =
        || forward.status().iter().any(|home| &*home.server.name == "deaf" && home.condition == Condition::Dead);
    for identifier in 0..200 {
        if is_dead() {
            break;
        }
        nas.send(Ask::access("nemo@c.example").identifier(identifier).seal().unwrap().octets()).unwrap();
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    assert!(is_dead());
    let reply = Asker::new(address(&b)).unwrap().ask(ask).unwrap();
    assert_eq!((cause(&reply), was_asked(&deaf)), ((Code::DISCONNECT_ACK, None), false));
}

/// Answers each request in the way that is next, on a thread of its own.
fn scripted(answers: Vec<(Code, usize)>) -> std::net::SocketAddr {
    let socket = std::net::UdpSocket::bind("127.0.0.1:0").unwrap();
    let address = socket.local_addr().unwrap();
    std::thread::spawn(move || {
        let (key, mut random) = (SharedKey::new(TO_NAS), Counting::default());
        for (code, octets) in answers {
            let mut buffer = [0; 4096];
            let (length, from) = socket.recv_from(&mut buffer).unwrap();
            let request = Packet::parse(&buffer[..length]).unwrap();
            let (identifier, request_authenticator) = (request.identifier(), request.authenticator());
            let mut draft = Draft::new(code, octets == 0);
            vec![b'x'; octets].chunks(253).for_each(|text| draft.push_raw(18, text));
            let sealing = Sealing { draft, key: &key, identifier, request_authenticator, proxy_states: &[] };
            socket.send_to(sealing.seal(&mut random).unwrap().octets(), from).unwrap();
        }
    });
    address
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_forwarded_is_what_was_answered_refused_or_failed() {
    let there = scripted(vec![
        (Code::DISCONNECT_ACK, 0),
        (Code::DISCONNECT_NAK, 0),
        (Code::PROTOCOL_ERROR, 0),
        // With Message-Authenticator it is too long for a packet.
        (Code::DISCONNECT_ACK, 4_040),
    ]);
    let plan = plan(&[("a.example", "127.0.0.1:1".parse().unwrap())]);
    let switches = [Nas::new("switch7", there, TO_NAS)];
    let router = DynamicRouter::new(&plan, ["c.example"], switches).unwrap().with_token_key(&TokenKey::new(TOKENS));
    let forward = ForwardDynamic::new(plan, router).unwrap();
    let server = Server::new(Peers::new().allow("127.0.0.1", SECRET).unwrap())
        .workers(NonZeroUsize::MIN)
        .dynamic_rules(DynamicRules::new().for_proxy())
        .disconnect(forward.clone());
    let c = server.listen(Port::Dynamic, "127.0.0.1:0").await.unwrap().start().unwrap();
    let asker = Asker::new(address(&c)).unwrap();
    let ask = |identifier: u8, operator: &str| {
        let ask = Ask::<Disconnect>::new(Code::DISCONNECT_REQUEST).identifier(identifier);
        let ask = ask.with(USER_NAME, "nemo@a.example").with(OPERATOR_NAME, operator);
        ask.with(OPERATOR_NAS_IDENTIFIER, &token())
    };
    for (identifier, answer) in (1..).zip([
        (Code::DISCONNECT_ACK, None),
        (Code::DISCONNECT_NAK, None),
        (Code::DISCONNECT_NAK, Some(ErrorCause::PROXY_PROCESSING_ERROR.number())),
    ]) {
        assert_eq!(cause(&asker.ask(ask(identifier, "1c.example")).unwrap()), answer);
    }
    assert_eq!(cause(&asker.ask(ask(9, "1d.example")).unwrap()).1, Some(502));
    asker.send(ask(10, "1c.example").seal().unwrap().octets()).unwrap();
    let ended = || {
        let counted = forward.counters();
        [counted.acknowledged, counted.refused, counted.failed, counted.unanswered]
    };
    for _ in 0..2_000 {
        if ended().iter().sum::<u64>() >= 4 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    assert_eq!(ended(), [1, 1, 2, 0]);
    let counted = forward.counters();
    assert_eq!((counted.forwarded, counted.unroutable), (4, 1));
}
