//! Password methods against a server that checks them, and against those that cheat.

mod common;

use common::{Answer, TestServer};
use ulna_attributes::{
    microsoft::*,
    rfc2865::{CHAP_CHALLENGE, CHAP_PASSWORD, NAS_IDENTIFIER, USER_NAME, USER_PASSWORD},
};
use ulna_auth::{Chap, Cleartext, Credential, Evidence, Failure, FailureCode, MsChap, MsChap2, NtHash, verify};
use ulna_client::{Authentication, Client, Error, Login, Method};
use ulna_proto::Port;
use ulna_wire::{Code, Draft, SharedKey, Verified};

const SECRET: &str = "twelve octets or more";
const PASSWORD: &str = "opensesame";

/// What a server does that is not as it should be.
#[derive(Clone, Copy, PartialEq)]
enum Cheat {
    No,
    NoSuccess,
    WrongSuccess,
    WrongKeys,
}

fn judge(request: &Verified<&[u8]>, key: &SharedKey, cheat: Cheat) -> Draft {
    let credential = Credential::from(Cleartext::from(PASSWORD));
    let accepted = |evidence| verify(&evidence, &credential).is_accepted();
    let challenge = request.raw(MS_CHAP_CHALLENGE).unwrap_or_default().to_vec();
    let mut accept = Draft::reply(Code::ACCESS_ACCEPT);
    let hash = NtHash::of(&Cleartext::from(PASSWORD));
    if let Some(response) = request.raw(MS_CHAP2_RESPONSE) {
        let name = request.get(USER_NAME).unwrap().as_bytes();
        let answer = MsChap2::parse(response, &challenge, name).unwrap();
        if !accepted(Evidence::MsChap2(answer)) {
            let mut reject = Draft::reply(Code::ACCESS_REJECT);
            let failure = Failure::version2(FailureCode::AuthenticationFailure, [7; 16]).with_retry();
            let value = failure.value(answer.identifier());
            // The first octet is the identifier, which text cannot hold.
            let mut octets = vec![0, 0, 1, 55, 2, u8::try_from(value.as_octets().len()).unwrap() + 2];
            octets.extend_from_slice(value.as_octets());
            reject.push_raw(26, &octets);
            return reject;
        }
        let proof = answer.proof(&hash);
        let mut success = proof.success();
        success[42] ^= u8::from(cheat == Cheat::WrongSuccess);
        if cheat != Cheat::NoSuccess {
            accept.push(MS_CHAP2_SUCCESS, &success);
        }
        let mut send = *proof.keys().send.expose();
        send[0] ^= u8::from(cheat == Cheat::WrongKeys);
        accept.hide(MS_MPPE_SEND_KEY, &Cleartext::new(&send));
        accept.hide(MS_MPPE_RECV_KEY, &Cleartext::new(proof.keys().receive.expose()));
        return accept;
    }
    let good = if let Some(response) = request.raw(MS_CHAP_RESPONSE) {
        let mut keys = [0; 32];
        keys[8..24].copy_from_slice(hash.hashed().expose());
        accept.hide(MS_CHAP_MPPE_KEYS, &Cleartext::new(&keys));
        accepted(Evidence::MsChap(MsChap::parse(response, &challenge).unwrap()))
    } else if let Some(response) = request.raw(CHAP_PASSWORD) {
        let challenge = request.get(CHAP_CHALLENGE).unwrap();
        accepted(Evidence::Chap(Chap::parse(response, challenge).unwrap()))
    } else {
        request.reveal(key, USER_PASSWORD).unwrap().matches(PASSWORD)
    };
    if good { accept } else { Draft::reply(Code::ACCESS_REJECT) }
}

fn server(cheat: Cheat) -> TestServer {
    let answer: Answer = Box::new(move |request, key| {
        assert!(request.is_signed(), "what we send always carries Message-Authenticator");
        assert_eq!(request.all(NAS_IDENTIFIER).count(), 1, "RFC 2865 s.4.1");
        Some(judge(request, key, cheat))
    });
    TestServer::start(SECRET, Port::Auth, 1, answer)
}

#[tokio::test]
async fn every_method_gets_in_with_the_password_and_not_without() {
    let server = server(Cheat::No);
    let client = Client::builder().server(server.address, SECRET).build().unwrap();
    for method in [Method::Pap, Method::Chap, Method::MsChap, Method::MsChap2] {
        let login = |password: &str| Login::new(method, "DOMAIN\\bob", password);
        assert!(client.authenticate(login(PASSWORD)).await.unwrap().is_accepted(), "{method:?}");
        assert!(!client.authenticate(login("opensesamf")).await.unwrap().is_accepted(), "{method:?}");
    }
    let named = Login::pap("bob", PASSWORD).with(NAS_IDENTIFIER, "mine");
    assert!(client.authenticate(named).await.unwrap().is_accepted());
}

#[tokio::test]
async fn mschap_gives_the_keys() {
    let server = server(Cheat::No);
    let client = Client::builder().server(server.address, SECRET).build().unwrap();
    let Authentication::Accepted(accepted) = client.authenticate(Login::mschap2("bob", PASSWORD)).await.unwrap() else {
        panic!("not accepted")
    };
    let keys = accepted.keys.unwrap();
    assert!(accepted.reply.reveal(MS_MPPE_SEND_KEY).unwrap().matches(keys.send.expose()));
    let Authentication::Accepted(accepted) = client.authenticate(Login::mschap("bob", PASSWORD)).await.unwrap() else {
        panic!("not accepted")
    };
    let hash = NtHash::of(&Cleartext::from(PASSWORD));
    assert_eq!(accepted.session_key.unwrap().expose(), hash.hashed().expose());
}

#[tokio::test]
async fn a_reject_of_mschap2_tells_the_reason() {
    let server = server(Cheat::No);
    let client = Client::builder().server(server.address, SECRET).build().unwrap();
    let Authentication::Rejected(rejected) = client.authenticate(Login::mschap2("bob", "wrong")).await.unwrap() else {
        panic!("not rejected")
    };
    assert_eq!(rejected.reason, Some((FailureCode::AuthenticationFailure, true)));
}

#[tokio::test]
async fn rfc2759_5_a_server_without_proof_is_not_believed() {
    for (cheat, missing) in [(Cheat::NoSuccess, true), (Cheat::WrongSuccess, false)] {
        let server = server(cheat);
        let client = Client::builder().server(server.address, SECRET).build().unwrap();
        let error = client.authenticate(Login::mschap2("bob", PASSWORD)).await.unwrap_err();
        assert!(matches!(error, Error::Unproven { missing: found, .. } if found == missing), "{error}");
    }
    let server = server(Cheat::WrongKeys);
    let client = Client::builder().server(server.address, SECRET).build().unwrap();
    let error = client.authenticate(Login::mschap2("bob", PASSWORD)).await.unwrap_err();
    assert!(matches!(error, Error::WrongKeys { .. }), "{error}");
}
