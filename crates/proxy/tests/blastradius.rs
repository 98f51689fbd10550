//! CVE-2024-3596, rule by rule: features-and-standards D1, for both legs of a proxy. Towards clients it is a server, towards
//! home servers a client.

use std::{
    net::{SocketAddr, UdpSocket},
    num::NonZeroUsize,
    sync::Arc,
    time::{Duration, Instant},
};

use ulna_attributes::rfc2865::{PROXY_STATE, REPLY_MESSAGE, USER_NAME};
use ulna_proto::{Demand, Member, Peer, Pool, Strategy};
use ulna_proxy::{Action, Edits, Filter, Forward, HomePool, HomeServer, Homes, Match, Plan, RealmRouter, Rule, Syntax};
use ulna_server::{Access, Accounting, Layers, Peers, Port, Running, Server, handler_fn};
use ulna_testing::{Ask, Asker, SECRET};
use ulna_wire::{Code, Counting, Draft, Packet, Policy, Sealing, SharedKey, Verified};

const BETWEEN: &str = "between the operators";

/// A home server that the test plays.
struct Home {
    socket: UdpSocket,
}

/// A request that has reached the home server.
struct Reached {
    packet: Verified<Vec<u8>>,
    from: SocketAddr,
}

impl Home {
    fn new() -> Self {
        let socket = UdpSocket::bind("127.0.0.1:0").unwrap();
        socket.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
        Self { socket }
    }

    fn server(&self, demand: Demand) -> HomeServer {
        let address = self.socket.local_addr().unwrap();
        let mut server = HomeServer::new("home", address, BETWEEN);
        (server.acct, server.demand) = (address, demand);
        server
    }

    /// The next request, which has to be one that a server of the strictest policy takes.
    fn next(&self) -> Reached {
        let mut octets = [0; 4_096];
        let (length, from) = self.socket.recv_from(&mut octets).unwrap();
        let packet = Packet::parse(octets[..length].to_vec()).unwrap();
        Reached { packet: packet.verify(&SharedKey::new(BETWEEN), &Policy::REQUIRE).unwrap(), from }
    }

    fn answer(&self, reached: &Reached, draft: Draft) {
        let mut proxy_states = Vec::new();
        for state in reached.packet.instances(PROXY_STATE.kind()) {
            proxy_states.extend_from_slice(&[33, state.len() as u8 + 2]);
            proxy_states.extend_from_slice(state);
        }
        let (identifier, request_authenticator) = (reached.packet.identifier(), reached.packet.authenticator());
        let (key, proxy_states) = (&SharedKey::new(BETWEEN), &proxy_states[..]);
        let sealing = Sealing { draft, key, identifier, request_authenticator, proxy_states };
        let sealed = sealing.seal(&mut Counting::default()).unwrap();
        self.socket.send_to(sealed.octets(), reached.from).unwrap();
    }
}

/// A proxy between clients on loopback and home servers.
struct Proxy {
    forward: Forward,
    running: Running,
}

impl Proxy {
    async fn new(home: HomeServer, client: Demand) -> Self {
        let forward = Forward::new(plan(home)).unwrap();
        let local = handler_fn(|rq: ulna_server::Request<Access>| async move { Ok(rq.accept()) });
        let record = handler_fn(|rq: ulna_server::Request<Accounting>| async move { Ok(rq.acknowledge()) });
        let mut peer = Peer::new("nas", "127.0.0.1".parse().unwrap(), SharedKey::new(SECRET));
        peer.demand = client;
        let mut peers = Peers::new();
        peers.add(peer);
        let server = Server::new(peers)
            .workers(NonZeroUsize::MIN)
            .access(Layers::new().then(forward.clone()).around(local))
            .accounting(Layers::new().then(forward.clone()).around(record))
            .listen_udp("127.0.0.1:0")
            .await
            .unwrap();
        Self { forward, running: server.start().unwrap() }
    }

    fn asker(&self, port: Port) -> Asker {
        Asker::new(self.running.address(port).unwrap()).unwrap()
    }
}

fn plan(home: HomeServer) -> Plan {
    let mut plan = Plan::new();
    plan.homes = vec![home];
    plan.pools = vec![HomePool::new("area-a", Pool::new(Strategy::InOrder, [Member::new(0, "home", 1)]))];
    let rule = Rule::new(Match::realm("a.example"), Action::Pool(0));
    plan.router = RealmRouter::new(Syntax::default(), [rule]).unwrap();
    plan
}

fn roamer(identifier: u8) -> Ask<Access> {
    Ask::access("nemo@a.example").password("opensesame").identifier(identifier)
}

fn unsigned(identifier: u8) -> Ask<Access> {
    Ask::unsigned_access("nemo@a.example").identifier(identifier)
}

/// Asks, and has the home server answer with each of `drafts`; gives what it was asked, and the client's reply.
fn round(
    asker: &Asker,
    home: &Home,
    ask: Ask<Access>,
    drafts: impl IntoIterator<Item = Draft>,
) -> (Reached, Verified<Vec<u8>>) {
    let request = ask.seal().unwrap();
    asker.send(request.octets()).unwrap();
    let reached = home.next();
    for draft in drafts {
        home.answer(&reached, draft);
    }
    (reached, asker.reply(request.authenticator()).unwrap())
}

fn numbers<B: AsRef<[u8]>>(packet: &Packet<B>) -> Vec<u8> {
    packet.attributes().map(|raw| raw.number).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn blastradius_proxy_requires_signatures_of_clients_before_anything_is_forwarded() {
    let home = Home::new();
    let proxy = Proxy::new(home.server(Demand::Require), Demand::Require).await;
    let asker = proxy.asker(Port::Auth);
    assert!(asker.is_ignored(unsigned(1)).unwrap());
    assert!(asker.is_ignored(unsigned(2).with(PROXY_STATE, b"chosen")).unwrap());
    let (reached, reply) = round(&asker, &home, roamer(3), [Draft::reply(Code::ACCESS_ACCEPT)]);
    assert_eq!((reached.packet.get(USER_NAME), reply.code()), (Ok("nemo@a.example"), Code::ACCESS_ACCEPT));
    assert_eq!(proxy.forward.counters().forwarded, 1);
    let counted = proxy.running.statistics().await.total.signatures;
    assert_eq!((counted.signed, counted.unsigned), (1, 2));
}

#[tokio::test(flavor = "multi_thread")]
async fn blastradius_proxy_limits_proxy_state_of_clients_that_need_not_sign() {
    let home = Home::new();
    let proxy = Proxy::new(home.server(Demand::Require), Demand::Off).await;
    let asker = proxy.asker(Port::Auth);
    assert!(asker.is_ignored(unsigned(1).with(PROXY_STATE, b"chosen")).unwrap());
    assert_eq!(proxy.forward.counters().forwarded, 0);
    // One that signs is another proxy.
    let (reached, reply) =
        round(&asker, &home, roamer(2).with(PROXY_STATE, b"theirs"), [Draft::reply(Code::ACCESS_ACCEPT)]);
    assert_eq!(reached.packet.instances(PROXY_STATE.kind()).next(), Some(&b"theirs"[..]));
    assert_eq!(reply.instances(PROXY_STATE.kind()).collect::<Vec<_>>(), [b"theirs"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn blastradius_proxy_signs_what_it_forwards_first_also_what_came_unsigned_or_filtered() {
    let home = Home::new();
    let mut server = home.server(Demand::Require);
    // No filter takes it away.
    let allowed = ulna_proxy::Selection::of([USER_NAME.kind()]).unwrap();
    server.outward = Edits::new().filtered(Filter::Allow(allowed));
    let proxy = Proxy::new(server, Demand::Off).await;
    for (identifier, ask) in [(1, unsigned(1)), (2, roamer(2))] {
        let (reached, _) = round(&proxy.asker(Port::Auth), &home, ask, [Draft::reply(Code::ACCESS_ACCEPT)]);
        assert_eq!(numbers(reached.packet.packet()), [80, 1, 33], "request {identifier}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn blastradius_proxy_adds_proxy_state_always_and_takes_it_out_again() {
    let home = Home::new();
    let proxy = Proxy::new(home.server(Demand::Require), Demand::Off).await;
    let asker = proxy.asker(Port::Auth);
    let mut seen = Vec::new();
    for (identifier, theirs) in [(1, None), (2, Some(b"theirs")), (3, None)] {
        let ask = roamer(identifier);
        let ask = match theirs {
            Some(state) => ask.with(PROXY_STATE, state),
            None => ask,
        };
        let (reached, reply) = round(&asker, &home, ask, [Draft::reply(Code::ACCESS_ACCEPT)]);
        let mut states: Vec<_> = reached.packet.instances(PROXY_STATE.kind()).map(<[u8]>::to_vec).collect();
        let ours = states.pop().unwrap();
        assert_eq!(numbers(reached.packet.packet()).last(), Some(&33));
        assert!(!seen.contains(&ours), "each has its own");
        seen.push(ours);
        assert_eq!(states, theirs.into_iter().map(|state| state.to_vec()).collect::<Vec<_>>());
        assert_eq!(reply.instances(PROXY_STATE.kind()).map(<[u8]>::to_vec).collect::<Vec<_>>(), states);
    }
    // Accounting too.
    let acct = proxy.asker(Port::Acct);
    let start = Ask::accounting(ulna_attributes::rfc2866::AcctStatusType::START).with(USER_NAME, "nemo@a.example");
    let request = start.seal().unwrap();
    acct.send(request.octets()).unwrap();
    let reached = home.next();
    assert_eq!(numbers(reached.packet.packet()).last(), Some(&33));
    home.answer(&reached, Draft::reply(Code::ACCOUNTING_RESPONSE));
    assert_eq!(acct.reply(request.authenticator()).unwrap().find(PROXY_STATE), None);
}

#[tokio::test(flavor = "multi_thread")]
async fn blastradius_proxy_counts_proxy_states_to_detect_loops() {
    let home = Home::new();
    let proxy = Proxy::new(home.server(Demand::Require), Demand::Off).await;
    let asker = proxy.asker(Port::Auth);
    let far = |identifier, hops: u8| (0..hops).fold(roamer(identifier), |ask, hop| ask.with(PROXY_STATE, &[hop]));
    let (reached, _) = round(&asker, &home, far(1, 16), [Draft::reply(Code::ACCESS_ACCEPT)]);
    assert_eq!(reached.packet.instances(PROXY_STATE.kind()).count(), 17);
    assert_eq!(asker.ask(far(2, 17)).unwrap().code(), Code::ACCESS_REJECT);
    // Its own mark comes back to it.
    let ours = reached.packet.instances(PROXY_STATE.kind()).last().unwrap();
    assert_eq!(asker.ask(roamer(3).with(PROXY_STATE, ours)).unwrap().code(), Code::ACCESS_REJECT);
    let counters = proxy.forward.counters();
    assert_eq!((counters.forwarded, counters.loops), (1, 2));
}

#[tokio::test(flavor = "multi_thread")]
async fn blastradius_proxy_drops_unsigned_replies_of_home_servers_and_waits_on() {
    let home = Home::new();
    let proxy = Proxy::new(home.server(Demand::Require), Demand::Off).await;
    let unsigned = |code| {
        let mut draft = Draft::new(code, false);
        draft.push(REPLY_MESSAGE, "forged");
        draft
    };
    let drafts = [
        unsigned(Code::ACCESS_ACCEPT),
        unsigned(Code::ACCESS_REJECT),
        unsigned(Code::ACCESS_CHALLENGE),
        unsigned(Code::PROTOCOL_ERROR),
        Draft::reply(Code::ACCESS_REJECT),
    ];
    let (_, reply) = round(&proxy.asker(Port::Auth), &home, roamer(1), drafts);
    assert_eq!((reply.code(), reply.find(REPLY_MESSAGE)), (Code::ACCESS_REJECT, None));
    let counters = proxy.forward.counters();
    assert_eq!((counters.answered, counters.ignored, counters.overdue), (1, 4, 0));
    let counted = proxy.forward.client_counters(0, ulna_proxy::Service::Access).signatures;
    assert_eq!((counted.signed, counted.unsigned), (1, 4));
}

#[tokio::test(flavor = "multi_thread")]
async fn blastradius_proxy_gives_replies_back_signed_first_whatever_came() {
    let home = Home::new();
    let proxy = Proxy::new(home.server(Demand::Off), Demand::Off).await;
    let asker = proxy.asker(Port::Auth);
    for (identifier, code) in (1..).zip([Code::ACCESS_ACCEPT, Code::ACCESS_REJECT, Code::ACCESS_CHALLENGE]) {
        let mut draft = Draft::new(code, false);
        draft.push(REPLY_MESSAGE, "from home");
        let (_, reply) = round(&asker, &home, roamer(identifier), [draft]);
        assert_eq!((reply.code(), numbers(reply.packet())), (code, vec![80, 18]));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn blastradius_proxy_auto_locks_home_servers_over_reload_and_restart_until_forgotten() {
    let home = Home::new();
    let server = home.server(Demand::Auto);
    let address = server.auth;
    let proxy = Proxy::new(server.clone(), Demand::Off).await;
    let asker = proxy.asker(Port::Auth);
    let accept = |signed| Draft::new(Code::ACCESS_ACCEPT, signed);
    let told = |proxy: &Proxy, asker: &Asker, identifier, drafts: Vec<Draft>| {
        round(asker, &home, roamer(identifier), drafts);
        proxy.forward.counters().ignored
    };
    for identifier in 1..=3 {
        assert_eq!(told(&proxy, &asker, identifier, vec![accept(false)]), 0);
        assert_eq!(told(&proxy, &asker, identifier + 10, vec![accept(true)]), 0);
    }
    assert_eq!(proxy.forward.signers(), [(Arc::from("home"), address)]);
    assert!(proxy.forward.status().iter().all(|home| home.signs));
    proxy.forward.reload(plan(server.clone())).unwrap();
    assert_eq!(told(&proxy, &asker, 20, vec![accept(false), accept(true)]), 1, "a reload forgets nothing");

    let again = Proxy::new(server.clone(), Demand::Off).await;
    assert!(again.forward.signers().is_empty());
    again.forward.recall_signers(|name, _| name == "another");
    assert!(again.forward.signers().is_empty());
    again.forward.recall_signers(|name, auth| (name, auth) == ("home", address));
    let asker = again.asker(Port::Auth);
    assert_eq!(told(&again, &asker, 1, vec![accept(false), accept(true)]), 1, "as it was written down");
    assert_eq!((again.forward.forget_signer("another"), again.forward.forget_signer("home")), (None, Some(1)));
    assert_eq!(told(&again, &asker, 2, vec![accept(false)]), 1, "unlearned");
    assert_eq!(again.forward.forget_signer("home"), Some(0));
    // Another server under that name is another server.
    let elsewhere = Home::new();
    again.forward.recall_signers(|_, _| true);
    again.forward.reload(plan(elsewhere.server(Demand::Auto))).unwrap();
    assert!(again.forward.signers().is_empty());
}

#[test]
fn blastradius_proxy_shares_between_workers_which_home_servers_sign() {
    let server = HomeServer::new("home", "192.0.2.1:1812".parse().unwrap(), BETWEEN);
    let homes = Homes::new(&[server], Instant::now());
    let [one, other] = [0, 0].map(|home| homes.signer(home).unwrap().clone());
    assert!(!one.note() && !other.note() && one.note());
    assert!(other.is_known() && homes.status().all(|home| home.signs));
    assert!(homes.signer(1).is_none());
}

#[test]
fn blastradius_proxy_requires_signatures_of_home_servers_unless_told_otherwise() {
    for (address, demand) in [("192.0.2.1:1812", Demand::Require), ("127.0.0.1:1812", Demand::Auto)] {
        assert_eq!(HomeServer::new("home", address.parse().unwrap(), BETWEEN).demand, demand);
    }
}
