//! CVE-2024-3596 at a server's sockets: features-and-standards D1, the rules that the runtime keeps for every handler.

mod common;

use common::{Bench, credential, sign};
use ulna_attributes::rfc2865::{CALLING_STATION_ID, NAS_IDENTIFIER, PROXY_STATE, STATE};
use ulna_server::{Access, Accounting, Fault, Reason, Reply, Request};
use ulna_testing::{Ask, SECRET};
use ulna_wire::{Code, Packet, Policy, SharedKey};

async fn login(rq: Request<Access>) -> Result<Reply<Access>, Fault> {
    match rq.find(STATE) {
        Some(b"challenge") => Ok(rq.challenge(b"more")),
        Some(b"reject") => Ok(rq.reject(Reason::WrongPassword)),
        Some(b"refuse") => Err(Fault::from(rq.get(CALLING_STATION_ID).unwrap_err())),
        _ => Ok(rq.answer(rq.verify(&credential()).await?)),
    }
}

async fn record(rq: Request<Accounting>) -> Result<Reply<Accounting>, Fault> {
    Ok(rq.acknowledge())
}

async fn bench() -> Bench {
    Bench::new(ulna_server::handler_fn(login), ulna_server::handler_fn(record)).await
}

#[tokio::test(flavor = "multi_thread")]
async fn blastradius_server_signs_every_reply_first_whatever_the_request_has() {
    let asker = bench().await;
    let asker = asker.auth();
    let replies = [
        (&b"accept"[..], Code::ACCESS_ACCEPT),
        (b"reject", Code::ACCESS_REJECT),
        (b"challenge", Code::ACCESS_CHALLENGE),
        (b"refuse", Code::ACCESS_REJECT),
    ];
    for (identifier, (state, code)) in (1..).zip(replies) {
        for (ask, identifier) in
            [(Ask::unsigned_access("bob"), identifier), (Ask::access("bob").with(PROXY_STATE, b"p"), identifier + 10)]
        {
            let reply = asker.ask(ask.identifier(identifier).password("opensesame").with(STATE, state)).unwrap();
            assert_eq!((reply.code(), first(reply.packet())), (code, Some(80)), "{identifier}");
        }
    }
    let wrong = asker.ask(Ask::access("bob").identifier(30).password("wrong")).unwrap();
    assert_eq!((wrong.code(), first(wrong.packet())), (Code::ACCESS_REJECT, Some(80)));
}

#[tokio::test(flavor = "multi_thread")]
async fn blastradius_server_signs_first_when_answering_status_server() {
    let bench = bench().await;
    for asker in [bench.auth(), bench.acct()] {
        let status = asker.ask(Ask::status().with(PROXY_STATE, b"p")).unwrap();
        assert_eq!(status.attributes().map(|raw| raw.number).collect::<Vec<_>>(), [80, 33]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn blastradius_server_takes_a_signature_wherever_it_stands() {
    let bench = bench().await;
    let asker = bench.auth();
    let user = sign::attribute(1, b"bob");
    let signature = sign::attribute(80, &[0; 16]);
    let state = sign::attribute(33, b"theirs");
    let challenge = sign::attribute(24, b"challenge");
    for (identifier, order) in (1..).zip([
        [&signature, &user, &challenge, &state],
        [&user, &challenge, &signature, &state],
        [&user, &challenge, &state, &signature],
    ]) {
        let mut octets = sign::packet(1, identifier, &order.map(Vec::as_slice).concat());
        sign::sign(&mut octets);
        let authenticator = Packet::parse(octets.as_slice()).unwrap().authenticator();
        asker.send(&octets).unwrap();
        let reply = asker.reply(authenticator).unwrap();
        assert_eq!((reply.code(), reply.identifier()), (Code::ACCESS_CHALLENGE, identifier));
        octets[1] ^= 0x80;
        asker.send(&octets).unwrap();
        assert!(asker.is_silent().unwrap(), "another identifier, so that the signature is wrong");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn blastradius_server_discards_in_silence_and_says_nothing_of_why() {
    let bench = bench().await;
    let asker = bench.auth();
    assert!(asker.is_ignored(Ask::unsigned_access("bob").with(PROXY_STATE, b"chosen")).unwrap());
    assert!(asker.is_ignored(Ask::access("bob").secret("somebody else's")).unwrap());
    let counted = bench.running.statistics().await.total;
    assert_eq!((counted.auth.packets_dropped, counted.auth.bad_authenticators), (1, 1));
    assert_eq!((counted.signatures.signed, counted.signatures.unsigned), (0, 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn blastradius_server_echoes_nothing_that_a_client_chose_but_proxy_state_and_that_only_where_it_is_signed() {
    let bench = bench().await;
    let asker = bench.auth();
    let chosen = "chosen by whoever is on the path";
    for (identifier, password) in [(1, "opensesame"), (2, "wrong")] {
        let ask = Ask::access(chosen).identifier(identifier).password(password).with(PROXY_STATE, b"state");
        let ask = ask.with(CALLING_STATION_ID, chosen).with(NAS_IDENTIFIER, chosen).with_raw(60, &[identifier; 16]);
        let reply = asker.ask(ask).unwrap();
        assert_eq!(reply.attributes().map(|raw| raw.number).collect::<Vec<_>>(), [80, 33], "{password}");
        let verified = Packet::parse(reply.octets().to_vec()).unwrap();
        let request = Ask::<Access>::access("").identifier(identifier).seal().unwrap().authenticator();
        assert!(verified.verify_reply(&SharedKey::new(SECRET), &request, &Policy::REQUIRE).is_ok());
    }
}

fn first<B: AsRef<[u8]>>(packet: &Packet<B>) -> Option<u8> {
    packet.attributes().next().map(|raw| raw.number)
}
