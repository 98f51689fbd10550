//! The client against small servers on loopback.

mod common;

use std::{
    net::UdpSocket,
    time::{Duration, Instant},
};

use common::{TestServer, greet};
use ulna_attributes::{
    rfc2865::{NAS_IDENTIFIER, REPLY_MESSAGE, USER_NAME},
    rfc2866::ACCT_DELAY_TIME,
};
use ulna_client::{Client, Demand, Error, Question, Retransmission, Server};
use ulna_proto::Port;
use ulna_wire::{Code, Draft};

const SECRET: &str = "twelve octets or more";

fn quick(tries: u32) -> Retransmission {
    Retransmission { tries_each: 1, ..Retransmission::fixed(Duration::from_millis(100), tries) }
}

fn hello(name: &str) -> Question {
    Question::new(Code::ACCESS_REQUEST).with(USER_NAME, name).with(NAS_IDENTIFIER, "test")
}

#[tokio::test]
async fn a_request_gets_its_verified_reply() {
    let server = TestServer::greeting(SECRET);
    let client = Client::builder().server(server.address, SECRET).build().unwrap();
    let reply = client.send(hello("nemo")).await.unwrap();
    assert_eq!((reply.code(), reply.get(REPLY_MESSAGE).unwrap()), (Code::ACCESS_ACCEPT, "nemo"));
    assert_eq!((reply.server(), reply.tries(), client.sockets()), (server.address, 1, 1));
    let (address, counters) = client.counters()[0];
    assert_eq!(address, server.address);
    assert_eq!(
        (counters.auth.access_requests, counters.auth.access_accepts, counters.auth.pending_requests),
        (1, 1, 0)
    );
    assert!(format!("{reply:?} {client:?}").contains("Access-Accept"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn thousands_of_requests_at_once_use_several_sockets_and_keep_apart() {
    let server = TestServer::greeting(SECRET);
    let client = Client::builder().server(server.address, SECRET).sockets(5).build().unwrap();
    let tasks: Vec<_> = (0..3_000)
        .map(|number| {
            let client = client.clone();
            tokio::spawn(async move {
                let name = format!("user{number}");
                let reply = client.send(hello(&name)).await.unwrap();
                assert_eq!(reply.get(REPLY_MESSAGE).unwrap(), name);
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    assert!((1..=5).contains(&client.sockets()), "{} sockets", client.sockets());
    assert_eq!(client.counters()[0].1.auth.access_requests, 3_000);
}

#[tokio::test]
async fn a_lost_request_is_sent_again_as_the_same_octets() {
    let server = TestServer::start(SECRET, Port::Auth, 3, Box::new(|request, _| Some(greet(request))));
    let client = Client::builder().server(server.address, SECRET).retransmission(quick(9)).build().unwrap();
    let reply = client.send(hello("nemo")).await.unwrap();
    assert_eq!((reply.tries(), server.datagrams()), (3, 3));
    assert_eq!(client.counters()[0].1.auth.access_retransmissions, 2);
}

#[tokio::test]
async fn a_silent_server_is_passed_over_and_then_asked_last() {
    let (silent, server) = (TestServer::silent(), TestServer::greeting("another secret"));
    let client = Client::builder()
        .server(silent.address, SECRET)
        .server(server.address, "another secret")
        .retransmission(quick(6))
        .build()
        .unwrap();
    let reply = client.send(hello("nemo")).await.unwrap();
    assert_eq!((reply.server(), reply.tries(), silent.datagrams()), (server.address, 2, 1));
    let reply = client.send(hello("nemo")).await.unwrap();
    assert_eq!((reply.server(), reply.tries(), silent.datagrams()), (server.address, 1, 1), "asked first now");
}

#[tokio::test]
async fn no_reply_is_explained() {
    let silent = TestServer::silent();
    let client = Client::builder().server(silent.address, SECRET).retransmission(quick(3)).build().unwrap();
    let error = client.send(hello("nemo")).await.unwrap_err();
    let text = error.to_string();
    assert!(
        text.starts_with(&format!("no reply from {} after 3 tries in 0.3 s: is it running", silent.address)),
        "{text}"
    );
    assert_eq!(client.counters()[0].1.auth.timeouts, 3);
}

#[tokio::test]
async fn a_closed_port_is_explained() {
    let closed = UdpSocket::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let client = Client::builder().server(closed, SECRET).retransmission(quick(3)).build().unwrap();
    let error = client.send(hello("nemo")).await.unwrap_err();
    assert!(matches!(error, Error::Refused { server, tries: 3 } if server == closed), "{error}");
}

#[tokio::test]
async fn another_secret_is_explained() {
    // Access-Requests are unsigned to a server with another secret: it answers those whose Message-Authenticator it
    // does not check, and this one always checks.
    let server = UdpSocket::bind("127.0.0.1:0").unwrap();
    let address = server.local_addr().unwrap();
    let forger = std::thread::spawn(move || {
        let mut octets = [0; 4096];
        let (length, source) = server.recv_from(&mut octets).unwrap();
        let request = ulna_wire::Packet::parse(&octets[..length]).unwrap();
        let sealing = ulna_wire::Sealing {
            draft: Draft::reply(Code::ACCESS_ACCEPT),
            key: &ulna_wire::SharedKey::new("not the secret"),
            identifier: request.identifier(),
            request_authenticator: request.authenticator(),
            proxy_states: &[],
        };
        server.send_to(sealing.seal(&mut ulna_wire::Counting::default()).unwrap().octets(), source).unwrap();
    });
    let client = Client::builder().server(address, SECRET).retransmission(quick(2)).build().unwrap();
    let error = client.send(hello("nemo")).await.unwrap_err();
    forger.join().unwrap();
    assert!(error.to_string().ends_with("Message-Authenticator is wrong: compare the shared secrets"), "{error}");
    assert_eq!(client.counters()[0].1.auth.bad_authenticators, 1);
}

#[tokio::test]
async fn unsigned_replies_are_dropped_where_signatures_are_required() {
    // Our own answering side cannot be made to send what this server sends.
    let server = UdpSocket::bind("127.0.0.1:0").unwrap();
    let address = server.local_addr().unwrap();
    let unsigned = std::thread::spawn(move || {
        let mut octets = [0; 4096];
        for _ in 0..3 {
            let (length, source) = server.recv_from(&mut octets).unwrap();
            let request = ulna_wire::Packet::parse(&octets[..length]).unwrap();
            let sealing = ulna_wire::Sealing {
                draft: Draft::new(Code::ACCESS_ACCEPT, false),
                key: &ulna_wire::SharedKey::new(SECRET),
                identifier: request.identifier(),
                request_authenticator: request.authenticator(),
                proxy_states: &[],
            };
            server.send_to(sealing.seal(&mut ulna_wire::Counting::default()).unwrap().octets(), source).unwrap();
        }
    });
    let strict = Server::new(address, SECRET).require_message_authenticator();
    let client = Client::builder().with_server(strict).retransmission(quick(2)).build().unwrap();
    let error = client.send(hello("nemo")).await.unwrap_err();
    assert!(error.to_string().contains("CVE-2024-3596"), "{error}");

    let loopback = Client::builder().server(address, SECRET).retransmission(quick(2)).build().unwrap();
    assert_eq!(loopback.send(hello("nemo")).await.unwrap().code(), Code::ACCESS_ACCEPT, "{:?}", Demand::Auto);
    unsigned.join().unwrap();
}

#[tokio::test]
async fn accounting_goes_to_accounting_servers_and_grows_older() {
    let ages = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
    let seen = std::sync::Arc::clone(&ages);
    let answer = move |request: &ulna_wire::Verified<&[u8]>, _: &_| {
        let age = request.get(ACCT_DELAY_TIME).unwrap();
        seen.lock().unwrap().push((request.identifier(), age));
        (age >= 11).then(|| greet(request))
    };
    let server = TestServer::start(SECRET, Port::Acct, 1, Box::new(answer));
    let client = Client::builder().accounting_server(server.address, SECRET).build().unwrap();
    let record = Question::new(Code::ACCOUNTING_REQUEST).with(USER_NAME, "nemo").delayed(10);
    let policy = Retransmission::fixed(Duration::from_millis(600), 9);
    let reply = client.send(record.retransmit(policy)).await.unwrap();
    assert_eq!((reply.code(), reply.tries()), (Code::ACCOUNTING_RESPONSE, 3));
    let ages = ages.lock().unwrap().clone();
    assert_eq!(ages.iter().map(|(_, age)| *age).collect::<Vec<_>>(), [10, 10, 11]);
    assert!(ages[0].0 != ages[1].0 && ages[1].0 != ages[2].0, "each with an identifier of its own");
    let error = client.send(hello("nemo")).await.unwrap_err();
    assert!(matches!(error, Error::NoServer { code: Code::ACCESS_REQUEST }), "{error}");
}

#[tokio::test]
async fn status_asks_every_server() {
    let (server, silent) = (TestServer::greeting(SECRET), TestServer::silent());
    let client = Client::builder()
        .server(server.address, SECRET)
        .server(silent.address, SECRET)
        .retransmission(quick(2))
        .build()
        .unwrap();
    let status = client.status().await;
    assert_eq!((status[0].0, status[1].0), (server.address, silent.address));
    assert!(status[0].1.as_ref().is_ok_and(|round_trip| *round_trip < Duration::from_secs(1)));
    assert!(matches!(status[1].1, Err(Error::NoReply { tries: 2, .. })));
    assert_eq!(client.counters()[0].1.auth.access_requests, 0, "RFC 5997: not counted");
}

#[tokio::test]
async fn a_dropped_future_ends_its_request() {
    let silent = TestServer::silent();
    let client = Client::builder().server(silent.address, SECRET).build().unwrap();
    let waiting = tokio::time::timeout(Duration::from_millis(50), client.send(hello("nemo")));
    assert!(waiting.await.is_err());
    let patience = Instant::now() + Duration::from_secs(10);
    while client.counters()[0].1.auth.pending_requests > 0 {
        assert!(Instant::now() < patience, "still pending");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    assert_eq!(client.counters()[0].1.auth.timeouts, 0);
}

#[tokio::test]
async fn limits_are_kept() {
    let silent = TestServer::silent();
    let client = Client::builder().server(silent.address, SECRET).pending(2).retransmission(quick(3)).build().unwrap();
    let (one, two, three) =
        tokio::join!(client.send(hello("a")), client.send(hello("b")), async { client.send(hello("c")).await });
    assert!(one.is_err() && two.is_err());
    assert!(matches!(three, Err(Error::Busy { pending: 2 })), "{three:?}");
}

#[tokio::test]
async fn what_cannot_be_sent_says_why() {
    let server = TestServer::greeting(SECRET);
    let client = Client::builder().server(server.address, SECRET).build().unwrap();
    let error = client.send(hello(&"x".repeat(254))).await.unwrap_err();
    assert!(matches!(error, Error::Request(_)), "{error}");
    let nowhere = Client::builder().server(server.address, SECRET).local("192.0.2.1".parse().unwrap()).build().unwrap();
    let error = nowhere.send(hello("nemo")).await.unwrap_err();
    assert!(error.to_string().contains("no interface of this host has the address 192.0.2.1"), "{error}");
    let nobody = Client::builder().build().unwrap();
    assert!(matches!(nobody.send(hello("nemo")).await, Err(Error::NoServer { .. })));
    assert!(matches!(client.send_to(1, hello("nemo")).await, Err(Error::NoServer { .. })));
    assert_eq!(client.send_to(0, hello("nemo")).await.unwrap().code(), Code::ACCESS_ACCEPT);
}
