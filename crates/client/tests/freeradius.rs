//! The client against FreeRADIUS.

use std::time::Duration;

use ulna_attributes::{
    rfc2865::{CLASS, FRAMED_IP_ADDRESS, NAS_IDENTIFIER, REPLY_MESSAGE, USER_NAME},
    rfc2866::{ACCT_SESSION_ID, ACCT_STATUS_TYPE, AcctStatusType},
};
use ulna_client::{Authentication, Client, Error, Login, Method, Question, Retransmission, Server};
use ulna_testing::{FreeRadius, SECRET};
use ulna_wire::Code;

/// Starts it; `None` where it is not installed: with `CI=true` that is a failure.
fn start() -> Option<FreeRadius> {
    if FreeRadius::is_installed() {
        return Some(FreeRadius::with().start().unwrap());
    }
    assert!(std::env::var_os("CI").is_none(), "the Debian package freeradius is missing");
    eprintln!("skipped: the Debian package freeradius is missing");
    None
}

fn client(server: &FreeRadius) -> Client {
    Client::builder()
        .server(server.auth(), SECRET)
        .accounting_server(server.acct(), SECRET)
        .retransmission(Retransmission::fixed(Duration::from_millis(500), 10))
        .build()
        .unwrap()
}

#[tokio::test]
async fn every_method_and_accounting() {
    let Some(server) = start() else { return };
    let client = client(&server);
    for method in [Method::Pap, Method::Chap, Method::MsChap, Method::MsChap2] {
        for user in ["bob", "nobody"] {
            let answer = client.authenticate(Login::new(method, user, "hello")).await.unwrap();
            assert_eq!(answer.is_accepted(), user == "bob", "{method:?} {user}");
        }
        let answer = client.authenticate(Login::new(method, "bob", "wrong")).await.unwrap();
        assert!(matches!(answer, Authentication::Rejected(_)), "{method:?}");
    }
    let Authentication::Accepted(accepted) = client.authenticate(Login::mschap2("bob", "hello")).await.unwrap() else {
        panic!("not accepted")
    };
    assert!(accepted.keys.is_some(), "both keys were sent, and fit the password");
    let reply = accepted.reply;
    assert_eq!(reply.get(REPLY_MESSAGE).unwrap(), "Hi bob");
    assert_eq!(reply.get(FRAMED_IP_ADDRESS).unwrap().to_string(), "10.0.0.7");
    assert_eq!(reply.get(CLASS).unwrap(), [1, 2, 3]);

    let record = Question::new(Code::ACCOUNTING_REQUEST)
        .with(ACCT_STATUS_TYPE, AcctStatusType::START)
        .with(ACCT_SESSION_ID, "one")
        .with(NAS_IDENTIFIER, "test")
        .with(USER_NAME, "bob")
        .delayed(3);
    assert_eq!(client.send(record).await.unwrap().code(), Code::ACCOUNTING_RESPONSE);
    let detail = server.detail();
    assert!(detail.contains("Acct-Delay-Time = 3") && detail.contains("Acct-Session-Id = \"one\""), "{detail}");
}

#[tokio::test]
async fn a_server_of_before_2024_is_not_believed_where_signatures_are_required() {
    // FreeRADIUS 3.2.1 does not sign its replies; later ones do, and are then believed.
    let Some(server) = start() else { return };
    let strict = Server::new(server.auth(), SECRET).require_message_authenticator();
    let policy = Retransmission::fixed(Duration::from_millis(300), 2);
    let client = Client::builder().with_server(strict).retransmission(policy).build().unwrap();
    match client.authenticate(Login::pap("bob", "hello")).await {
        Ok(answer) => assert!(answer.reply().is_signed()),
        Err(error) => assert!(matches!(error, Error::Unbelievable { .. }), "{error}"),
    }
}

#[tokio::test]
async fn another_secret_is_silence_and_the_error_asks_about_it() {
    let Some(server) = start() else { return };
    let policy = Retransmission::fixed(Duration::from_millis(300), 2);
    let client = Client::builder().server(server.auth(), "another").retransmission(policy).build().unwrap();
    let error = client.authenticate(Login::pap("bob", "hello")).await.unwrap_err();
    assert!(error.to_string().contains("is the shared secret the same?"), "{error}");
}
