//! The client as it ends and changes sessions, against a network access server made for the test.

mod common;

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use common::TestServer;
use ulna_attributes::{
    rfc2865::*,
    rfc2866::ACCT_SESSION_ID,
    rfc2869::{EVENT_TIMESTAMP, NAS_PORT_ID},
    rfc3576::{ERROR_CAUSE, ErrorCause},
};
use ulna_client::{Client, DynamicError, DynamicRequest, Error, Profile, Question, Retransmission, Session};
use ulna_proto::Port;
use ulna_wire::{Code, Draft, Timestamp, Value};

const SECRET: &str = "twelve octets or more";

/// What a request had in it: identifier, authenticator, numbers of attributes.
type Seen = (u8, [u8; 16], Vec<u8>);

/// A network access server that refuses requests which have any of `refused` in them.
fn nas(refused: &'static [(u8, u32)]) -> (TestServer, Arc<Mutex<Vec<Seen>>>) {
    let seen: Arc<Mutex<Vec<Seen>>> = Arc::default();
    let noted = Arc::clone(&seen);
    let server = TestServer::start(
        SECRET,
        Port::Dynamic,
        1,
        Box::new(move |request, _| {
            let numbers: Vec<u8> = request.attributes().map(|raw| raw.number).collect();
            let refusal = refused.iter().find(|(number, _)| numbers.contains(number));
            assert!(request.is_signed(), "Message-Authenticator is always sent");
            noted.lock().unwrap().push((request.identifier(), request.authenticator(), numbers));
            let disconnect = request.code() == Code::DISCONNECT_REQUEST;
            let Some((_, cause)) = refusal else {
                return Some(Draft::reply(if disconnect { Code::DISCONNECT_ACK } else { Code::COA_ACK }));
            };
            let mut draft = Draft::reply(if disconnect { Code::DISCONNECT_NAK } else { Code::COA_NAK });
            draft.push(ERROR_CAUSE, Value::new(*cause));
            Some(draft)
        }),
    );
    (server, seen)
}

fn session() -> Session {
    Session::new().with(USER_NAME, "nemo").with(ACCT_SESSION_ID, "0001").with(NAS_PORT_ID, "ether1")
}

fn client(server: &TestServer) -> Client {
    let quick = Retransmission::fixed(Duration::from_millis(200), 10);
    Client::builder().server(server.address, SECRET).retransmission(quick).build().unwrap()
}

#[tokio::test]
async fn sessions_are_ended_and_changed() {
    let (server, seen) = nas(&[]);
    let client = client(&server);
    let end = client.dynamic(0, &DynamicRequest::disconnect(session())).await.unwrap();
    assert!(end.is_acknowledged() && end.cause().is_none() && end.left_out().is_empty());
    assert_eq!((end.reply().code(), end.rounds()), (Code::DISCONNECT_ACK, 1));
    let change = DynamicRequest::change(session()).with(SESSION_TIMEOUT, 600);
    let changed = client.dynamic(0, &change).await.unwrap();
    assert_eq!(changed.reply().code(), Code::COA_ACK);
    let seen = seen.lock().unwrap();
    assert_eq!(seen[0].2, [80, 1, 44, 87, 4, 55]);
    assert_eq!(seen[1].2, [80, 1, 44, 87, 4, 27, 55]);
}

#[tokio::test]
async fn rfc5176_2_3_what_is_refused_is_left_out_under_another_identifier() {
    let (server, seen) = nas(&[(87, 401), (4, 403)]);
    let end = client(&server).dynamic(0, &DynamicRequest::disconnect(session())).await.unwrap();
    assert!(end.is_acknowledged());
    assert_eq!((end.left_out(), end.rounds()), (&[87][..], 3));
    let seen = seen.lock().unwrap();
    assert_eq!(seen.last().unwrap().2, [80, 1, 44, 55]);
    // RFC 5176 s.2.3: other attributes are another request.
    assert!(seen.windows(2).all(|pair| pair[0].0 != pair[1].0 && pair[0].1 != pair[1].1));
}

#[tokio::test]
async fn rfc5176_3_5_a_refusal_is_told_with_its_cause() {
    let (server, _) = nas(&[(44, 503)]);
    let end = client(&server).dynamic(0, &DynamicRequest::disconnect(session())).await.unwrap();
    assert!(!end.is_acknowledged() && !end.is_initiated());
    assert_eq!((end.cause(), end.rounds()), (Some(ErrorCause::SESSION_CONTEXT_NOT_FOUND), 1));
    // An attribute that alone says which session is meant is not given up, whatever is refused.
    let (server, seen) = nas(&[(1, 401)]);
    let vague = DynamicRequest::disconnect(Session::new().with(USER_NAME, "nemo"));
    let end = client(&server).dynamic(0, &vague).await.unwrap();
    assert_eq!(end.cause(), Some(ErrorCause::UNSUPPORTED_ATTRIBUTE));
    assert!(seen.lock().unwrap().iter().all(|(_, _, numbers)| numbers.contains(&1)));
}

#[tokio::test]
async fn rfc5176_2_3_the_same_octets_are_sent_again_until_there_is_an_answer() {
    let seen: Arc<Mutex<Vec<u8>>> = Arc::default();
    let noted = Arc::clone(&seen);
    // Two of three datagrams are lost on their way.
    let server = TestServer::start(
        SECRET,
        Port::Dynamic,
        3,
        Box::new(move |request, _| {
            noted.lock().unwrap().push(request.identifier());
            Some(Draft::reply(Code::DISCONNECT_ACK))
        }),
    );
    let end = client(&server).dynamic(0, &DynamicRequest::disconnect(session())).await.unwrap();
    assert_eq!((end.reply().tries(), server.datagrams()), (3, 3));
    assert_eq!(seen.lock().unwrap().len(), 1);
}

#[tokio::test]
async fn rfc5176_6_3_a_reply_of_another_time_is_not_believed() {
    let server = TestServer::start(
        SECRET,
        Port::Dynamic,
        1,
        Box::new(|_, _| {
            let mut draft = Draft::reply(Code::DISCONNECT_ACK);
            draft.push(EVENT_TIMESTAMP, Timestamp(1_000_000_000));
            Some(draft)
        }),
    );
    let error = client(&server).dynamic(0, &DynamicRequest::disconnect(session())).await.unwrap_err();
    assert!(matches!(error, Error::Stale { code: Code::DISCONNECT_ACK, .. }), "{error}");
}

#[tokio::test]
async fn what_may_not_be_sent_is_not_sent() {
    let (server, seen) = nas(&[]);
    let client = client(&server);
    let nobody = DynamicRequest::disconnect(Session::new());
    let error = client.dynamic(0, &nobody).await.unwrap_err();
    assert!(matches!(error, Error::Dynamic(DynamicError::NoSession)), "{error}");
    let password = DynamicRequest::change(session()).hide(USER_PASSWORD, &"opensesame".into());
    assert!(matches!(client.dynamic(0, &password).await, Err(Error::Dynamic(DynamicError::Unsupported(2)))));
    assert!(matches!(client.dynamic(7, &nobody).await, Err(Error::NoServer { .. })));
    assert!(seen.lock().unwrap().is_empty());
}

#[tokio::test]
async fn a_forged_acknowledgement_is_not_believed() {
    // It comes from the right address with the right identifier, and from somebody who does not know the secret.
    let nas = std::net::UdpSocket::bind("127.0.0.1:0").unwrap();
    let address = nas.local_addr().unwrap();
    let forger = std::thread::spawn(move || {
        let mut octets = [0; 4096];
        let (_, source) = nas.recv_from(&mut octets).unwrap();
        let mut reply = [0; 20];
        (reply[0], reply[1], reply[3]) = (Code::DISCONNECT_ACK.0, octets[1], 20);
        nas.send_to(&reply, source).unwrap();
        nas
    });
    let quick = Retransmission::fixed(Duration::from_millis(100), 2);
    let client = Client::builder().server(address, SECRET).retransmission(quick).build().unwrap();
    let error = client.dynamic(0, &DynamicRequest::disconnect(session())).await.unwrap_err();
    assert!(matches!(error, Error::Unbelievable { .. }), "{error}");
    drop(forger.join().unwrap());
}

#[tokio::test]
async fn rfc5176_3_4_a_reply_with_a_wrong_message_authenticator_is_not_believed() {
    // Its authenticator is right: whoever made it knows the secret, or has broken MD5 (CVE-2024-3596).
    let server = TestServer::start(
        SECRET,
        Port::Dynamic,
        1,
        Box::new(|_, _| {
            let mut draft = Draft::new(Code::DISCONNECT_ACK, false);
            draft.push_raw(80, &[7; 16]);
            Some(draft)
        }),
    );
    let quick = Retransmission::fixed(Duration::from_millis(100), 2);
    let client = Client::builder().server(server.address, SECRET).retransmission(quick).build().unwrap();
    let error = client.dynamic(0, &DynamicRequest::disconnect(session())).await.unwrap_err();
    assert!(matches!(error, Error::Unbelievable { .. }), "{error}");
    // RFC 5176 s.3.4: it may be left out.
    let draft = || Draft::new(Code::DISCONNECT_ACK, false);
    let server = TestServer::start(SECRET, Port::Dynamic, 1, Box::new(move |_, _| Some(draft())));
    let client = Client::builder().server(server.address, SECRET).retransmission(quick).build().unwrap();
    assert!(client.dynamic(0, &DynamicRequest::disconnect(session())).await.unwrap().is_acknowledged());
}

#[tokio::test]
async fn a_profile_decides_what_is_sent() {
    let (server, seen) = nas(&[]);
    let hostapd = DynamicRequest::disconnect(session()).for_profile(Profile::named("hostapd").unwrap());
    let end = client(&server).dynamic(0, &hostapd).await.unwrap();
    assert_eq!(end.left_out(), [87]);
    assert_eq!(seen.lock().unwrap()[0].2, [80, 1, 44, 4, 55]);
}

#[tokio::test]
async fn rfc5080_2_2_1_what_is_asked_once_is_sent_again_when_that_is_said() {
    // The first of two datagrams is lost on its way.
    let server = TestServer::start(SECRET, Port::Dynamic, 2, Box::new(|_, _| Some(Draft::reply(Code::DISCONNECT_ACK))));
    let client = client(&server);
    let question = Question::new(Code::DISCONNECT_REQUEST).with(USER_NAME, "nemo");
    let asking = client.ask_once(0, question.clone()).unwrap();
    let again = asking.again();
    while server.datagrams() < 1 {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    // Longer than this client would wait before it sends again by itself.
    tokio::time::sleep(Duration::from_millis(500)).await;
    assert_eq!(server.datagrams(), 1);
    again.send();
    assert_eq!(asking.reply().await.unwrap().code(), Code::DISCONNECT_ACK);
    assert_eq!(server.datagrams(), 2);
    again.send();
    assert!(matches!(client.ask_once(3, question), Err(Error::NoServer { .. })));
}

#[tokio::test]
async fn what_is_asked_once_and_cannot_be_sent_fails_at_once() {
    let nas = std::net::UdpSocket::bind("127.0.0.1:0").unwrap();
    // No host has an address of RFC 5737.
    let builder = Client::builder().server(nas.local_addr().unwrap(), SECRET).local([192, 0, 2, 1].into());
    let client = builder.socket_options(ulna_net::Options::default().runs(false)).build().unwrap();
    let asking = client.ask_once(0, Question::new(Code::DISCONNECT_REQUEST).with(USER_NAME, "nemo")).unwrap();
    let again = asking.again();
    let outcome = tokio::time::timeout(Duration::from_secs(20), asking.reply()).await.unwrap();
    assert!(matches!(outcome, Err(Error::Socket(_))), "{outcome:?}");
    // It is over: nobody is asked in vain.
    again.send();
    assert_eq!((client.sockets(), client.counters()[0].1.auth.pending_requests), (0, 0));
}
