//! CVE-2024-3596, rule by rule: features-and-standards D1, for the side that asks and the side that answers.

mod common;

use std::{sync::Arc, time::Instant};

use common::{Became, Bench, client, resign::signed_last};
use ulna_attributes::{
    rfc2865::{PROXY_STATE, USER_NAME},
    rfc2869::EAP_MESSAGE,
};
use ulna_proto::{
    Demand, Discard, Event, Ignored, Learned, Limits, Peer, Peers, Port, Question, Receipt, Requester, RequesterLimits,
    Responder, Signer, Target,
};
use ulna_testing::{Ask, SECRET};
use ulna_wire::{Code, Counting, Draft, Packet, Policy, Sealed, Sealing, SharedKey, VerifyError};

const ACCESS_REPLIES: [Code; 4] =
    [Code::ACCESS_ACCEPT, Code::ACCESS_REJECT, Code::ACCESS_CHALLENGE, Code::PROTOCOL_ERROR];

/// A client of one server.
struct Asking {
    requester: Requester<u32>,
    now: Instant,
    random: Counting,
}

impl Asking {
    fn new(demand: Demand) -> Self {
        Self::of([Target::new(SharedKey::new(SECRET)).demanding(demand)])
    }

    fn of(targets: impl IntoIterator<Item = Target>) -> Self {
        let requester = Requester::new(RequesterLimits::default(), targets);
        Self { requester, now: Instant::now(), random: Counting::default() }
    }

    /// The request as it goes out, and the link that it goes over.
    fn ask(&mut self, question: Question) -> (u32, Vec<u8>) {
        self.requester.ask(self.now, question, 1).unwrap();
        self.requester.seal(self.now, &mut self.random);
        while let Some(event) = self.requester.poll_event() {
            if let Event::LinkWanted(target) = event {
                self.requester.add_link(target, 0).unwrap();
            }
        }
        self.requester.seal(self.now, &mut self.random);
        let (link, octets) = self.requester.transmits().next().map(|(link, octets)| (link, octets.to_vec())).unwrap();
        self.requester.clear_transmits();
        (link, octets)
    }

    fn hear(&mut self, link: u32, octets: &[u8]) -> Result<Code, Ignored> {
        match self.requester.handle(self.now, link, octets) {
            Receipt::Answer(answer) => Ok(answer.reply.code()),
            Receipt::Ignored(why) => Err(why),
            other => panic!("{other:?}"),
        }
    }

    /// Asks, and hears a reply that is right but for its signature.
    fn round(&mut self, signed: bool) -> Result<Code, Ignored> {
        let (link, octets) = self.ask(access());
        let heard = self.hear(link, reply(&octets, Draft::new(Code::ACCESS_ACCEPT, signed), SECRET).octets());
        self.requester.abandon_all();
        heard
    }
}

fn access() -> Question {
    Question::new(Code::ACCESS_REQUEST).with(USER_NAME, "nemo")
}

fn reply(request: &[u8], draft: Draft, secret: &str) -> Sealed {
    let request = Packet::parse(request).unwrap();
    let (identifier, request_authenticator) = (request.identifier(), request.authenticator());
    let key = SharedKey::new(secret);
    let sealing = Sealing { draft, key: &key, identifier, request_authenticator, proxy_states: &[] };
    sealing.seal(&mut Counting::default()).unwrap()
}

fn first_attribute(octets: &[u8]) -> u8 {
    Packet::parse(octets).unwrap().attributes().next().unwrap().number
}

const MISSING: Ignored = Ignored::Unverified(VerifyError::MessageAuthenticatorMissing);

#[test]
fn blastradius_client_signs_every_access_request_and_signs_first() {
    for demand in [Demand::Require, Demand::Auto, Demand::Off] {
        let mut asking = Asking::new(demand);
        for code in [Code::ACCESS_REQUEST, Code::STATUS_SERVER, Code::COA_REQUEST, Code::DISCONNECT_REQUEST] {
            let (_, octets) = asking.ask(Question::new(code).with(USER_NAME, "nemo"));
            assert_eq!(first_attribute(&octets), 80, "{code}, {demand}");
            let verified = Packet::parse(octets).unwrap().verify(&SharedKey::new(SECRET), &Policy::REQUIRE);
            assert!(verified.unwrap().is_signed());
        }
    }
}

#[test]
fn blastradius_client_drops_unsigned_before_checking_authenticator_and_keeps_timers() {
    let mut asking = Asking::new(Demand::Require);
    let (link, octets) = asking.ask(access());
    let due = asking.requester.poll_timeout();
    assert!(due.is_some());
    for code in ACCESS_REPLIES {
        for secret in [SECRET, "somebody else's"] {
            let unsigned = reply(&octets, Draft::new(code, false), secret);
            // A wrong authenticator is not even noticed: nothing tells a forger how near the forgery is.
            assert_eq!(asking.hear(link, unsigned.octets()), Err(MISSING), "{code}");
        }
    }
    assert_eq!(asking.requester.poll_timeout(), due);
    assert!(asking.requester.transmits().next().is_none() && asking.requester.poll_event().is_none(), "in silence");
    let good = reply(&octets, Draft::reply(Code::ACCESS_REJECT), SECRET);
    assert_eq!(asking.hear(link, good.octets()), Ok(Code::ACCESS_REJECT), "the wait went on");
}

#[test]
fn blastradius_client_takes_a_signature_wherever_it_stands_and_never_a_wrong_one() {
    for demand in [Demand::Require, Demand::Auto, Demand::Off] {
        let mut asking = Asking::new(demand);
        let (link, octets) = asking.ask(access());
        let authenticator = Packet::parse(octets.as_slice()).unwrap().authenticator();
        let mut draft = Draft::reply(Code::ACCESS_ACCEPT);
        draft.push_raw(18, b"welcome");
        let sealed = reply(&octets, draft, SECRET);
        let last = signed_last(sealed.octets(), SECRET, Some(authenticator));
        let forged = signed_last(sealed.octets(), "somebody else's", Some(authenticator));
        let wrong = Ignored::Unverified(VerifyError::MessageAuthenticatorWrong);
        assert_eq!(asking.hear(link, &forged), Err(wrong), "{demand}");
        assert_eq!(asking.hear(link, &last), Ok(Code::ACCESS_ACCEPT), "{demand}");
    }
}

#[test]
fn blastradius_client_demands_signatures_per_server_and_of_all_unless_told_otherwise() {
    let key = || SharedKey::new(SECRET);
    assert_eq!(Target::new(key()).demand, Demand::Require);
    let mut asking = Asking::of([Target::new(key()), Target::new(key()).demanding(Demand::Off)]);
    for (target, heard) in [(0, Err(MISSING)), (1, Ok(Code::ACCESS_ACCEPT))] {
        let (link, octets) = asking.ask(access().to([target]));
        let unsigned = reply(&octets, Draft::new(Code::ACCESS_ACCEPT, false), SECRET);
        assert_eq!(asking.hear(link, unsigned.octets()), heard);
    }
    let counted = |target| asking.requester.counters(target).signatures;
    assert_eq!((counted(0).unsigned, counted(1).unsigned, counted(1).signed), (1, 1, 0));
    assert_eq!(counted(0).last_unsigned, Some((asking.now, None)));
}

#[test]
fn blastradius_client_auto_locks_after_three_signed_replies_for_all_who_ask_the_server() {
    let signer = Signer::new();
    let target = || Target::new(SharedKey::new(SECRET)).demanding(Demand::Auto).known_as(signer.clone());
    let (mut one, mut other) = (Asking::of([target()]), Asking::of([target()]));
    assert_eq!(one.round(false), Ok(Code::ACCESS_ACCEPT));
    assert_eq!([one.round(true), other.round(true)], [Ok(Code::ACCESS_ACCEPT); 2]);
    // An unsigned one in between may be forged: it takes nothing back.
    assert_eq!(other.round(false), Ok(Code::ACCESS_ACCEPT));
    assert_eq!(other.round(true), Ok(Code::ACCESS_ACCEPT));
    assert!(signer.is_known());
    assert_eq!([one.round(false), other.round(false)], [Err(MISSING); 2]);
    assert!(signer.forget());
    assert_eq!(one.round(false), Ok(Code::ACCESS_ACCEPT), "unlearned");
    signer.lock();
    assert_eq!(one.round(false), Err(MISSING), "as it was written down");
}

#[test]
fn blastradius_client_auto_learns_nothing_from_replies_that_have_to_be_signed() {
    let mut asking = Asking::new(Demand::Auto);
    for _ in 0..5 {
        // RFC 3579 s.3.2: with EAP-Message every server signs, and many sign nothing else.
        let (link, octets) = asking.ask(access());
        let mut draft = Draft::reply(Code::ACCESS_CHALLENGE);
        draft.push_long(EAP_MESSAGE, &[1, 1, 0, 4]);
        assert_eq!(asking.hear(link, reply(&octets, draft, SECRET).octets()), Ok(Code::ACCESS_CHALLENGE));
        // A server may sign what answers Status-Server, and no Access-Accept.
        let (link, octets) = asking.ask(Question::new(Code::STATUS_SERVER));
        let status = reply(&octets, Draft::reply(Code::ACCESS_ACCEPT), SECRET);
        assert_eq!(asking.hear(link, status.octets()), Ok(Code::ACCESS_ACCEPT));
    }
    assert_eq!(asking.round(false), Ok(Code::ACCESS_ACCEPT));
    assert_eq!(asking.requester.counters(0).signatures.signed, 5, "counted they are");
}

#[test]
fn blastradius_client_demands_no_signature_of_what_proves_itself() {
    let mut asking = Asking::new(Demand::Require);
    for code in [Code::ACCOUNTING_RESPONSE, Code::PROTOCOL_ERROR] {
        let (link, octets) = asking.ask(Question::new(Code::ACCOUNTING_REQUEST));
        assert_eq!(asking.hear(link, reply(&octets, Draft::new(code, false), SECRET).octets()), Ok(code));
    }
    assert_eq!(asking.requester.counters(0).signatures.unsigned, 0);
}

/// A server for clients in a network, with a demand.
fn answering(demand: Demand, limit: bool, learned: Learned) -> Bench {
    let mut bench = Bench::new();
    let mut peer = Peer::new("nas", "127.0.0.0/8".parse().unwrap(), SharedKey::new(SECRET));
    (peer.demand, peer.limit_proxy_state) = (demand, limit);
    let mut peers = Peers::new();
    peers.add(peer);
    bench.responder = Responder::new(Limits::default(), Arc::new(peers), Arc::new(learned));
    bench
}

fn turned_away(became: Became) -> Option<VerifyError> {
    match became {
        Became::Delivered(_) => None,
        Became::Discarded(Discard::Unverified(why)) => Some(why),
        other => panic!("{other:?}"),
    }
}

#[test]
fn blastradius_server_signs_first_whatever_a_draft_says() {
    let mut bench = Bench::new();
    for (identifier, code) in (1..).zip(ACCESS_REPLIES) {
        for (ask, identifier) in [(Ask::access("bob"), identifier), (Ask::status(), identifier + 100)] {
            let ticket = bench.ask(ask.identifier(identifier)).ticket();
            let mut draft = Draft::new(code, false);
            draft.push_raw(18, b"hello");
            bench.responder.reply(ticket, draft, Vec::new(), false);
            let sent = bench.sent();
            let numbers: Vec<_> = Packet::parse(&sent[0].1[..]).unwrap().attributes().map(|raw| raw.number).collect();
            assert_eq!(numbers, [80, 18], "{code}");
        }
    }
}

#[test]
fn blastradius_server_takes_a_signature_wherever_it_stands_and_never_a_wrong_one() {
    for demand in [Demand::Require, Demand::Auto, Demand::Off] {
        let mut bench = answering(demand, true, Learned::default());
        let ask = || Ask::access("bob").with(PROXY_STATE, b"theirs").seal().unwrap();
        let last = signed_last(ask().octets(), SECRET, None);
        let forged = signed_last(ask().octets(), "somebody else's", None);
        let wrong = Some(VerifyError::MessageAuthenticatorWrong);
        assert_eq!(turned_away(bench.arrive(Port::Auth, client(1), &forged)), wrong, "{demand}");
        assert_eq!(turned_away(bench.arrive(Port::Auth, client(1), &last)), None, "{demand}");
    }
}

#[test]
fn blastradius_server_requires_signatures_per_client_and_discards_in_silence() {
    for (demand, why) in
        [(Demand::Require, Some(VerifyError::MessageAuthenticatorMissing)), (Demand::Auto, None), (Demand::Off, None)]
    {
        let mut bench = answering(demand, true, Learned::default());
        assert_eq!(turned_away(bench.ask(Ask::unsigned_access("bob"))), why, "{demand}");
        assert_eq!(turned_away(bench.ask(Ask::access("bob").identifier(2))), None, "{demand}");
        assert!(bench.sent().is_empty(), "no debug reply: nothing tells a forger");
        let counted = bench.responder.counters_by_peer()[0];
        assert_eq!((counted.signatures.signed, counted.signatures.unsigned), (1, 1));
        let sender = client(1).ip();
        assert_eq!(counted.signatures.last_unsigned, Some((bench.now, Some(sender))));
        assert_eq!(counted.auth.packets_dropped, u64::from(why.is_some()));
    }
}

#[test]
fn blastradius_server_limits_proxy_state_per_client_where_it_requires_no_signature() {
    let with_state = |identifier| Ask::unsigned_access("bob").identifier(identifier).with(PROXY_STATE, b"chosen");
    for (demand, limit, why) in [
        (Demand::Off, true, Some(VerifyError::ProxyStateUnsigned)),
        (Demand::Auto, true, Some(VerifyError::ProxyStateUnsigned)),
        // For a proxy that cannot sign.
        (Demand::Off, false, None),
        (Demand::Require, true, Some(VerifyError::MessageAuthenticatorMissing)),
    ] {
        let mut bench = answering(demand, limit, Learned::default());
        assert_eq!(turned_away(bench.ask(with_state(1))), why, "{demand}");
        assert_eq!(bench.responder.counters().signatures.unsigned, 1);
        // A proxy that signs is never in its way.
        let signed = Ask::access("bob").identifier(2).with(PROXY_STATE, b"theirs");
        assert_eq!(turned_away(bench.ask(signed)), None, "{demand}");
    }
}

#[test]
fn blastradius_server_auto_locks_each_sender_of_a_network_after_three_signed_requests() {
    let mut bench = answering(Demand::Auto, true, Learned::default());
    let [one, other] = ["127.0.0.1:9".parse().unwrap(), "127.0.0.2:9".parse().unwrap()];
    let unsigned = |identifier, source| Ask::unsigned_access("bob").identifier(identifier).source(source);
    for identifier in 1..=3 {
        // The first packet does not decide, and an unsigned one in between takes nothing back: anybody can send it.
        assert_eq!(turned_away(bench.ask(unsigned(identifier + 10, one))), None);
        assert_eq!(turned_away(bench.ask(Ask::access("bob").identifier(identifier).source(one))), None);
    }
    assert_eq!(bench.responder.take_newly_learned(), [one.ip()]);
    let missing = Some(VerifyError::MessageAuthenticatorMissing);
    assert_eq!(turned_away(bench.ask(unsigned(20, one))), missing);
    assert_eq!(turned_away(bench.ask(unsigned(20, other))), None, "another device of the network");
    // A duplicate of a signed request shows nothing new.
    let signed = || Ask::access("bob").identifier(30).source(other);
    for _ in 0..5 {
        let _ = bench.ask(signed());
    }
    assert_eq!(turned_away(bench.ask(unsigned(21, other))), None);
}

#[test]
fn blastradius_server_auto_remembers_those_it_was_told_of() {
    let sender = client(1).ip();
    let mut bench = answering(Demand::Auto, true, Learned::new([sender]));
    let missing = Some(VerifyError::MessageAuthenticatorMissing);
    assert_eq!(turned_away(bench.ask(Ask::unsigned_access("bob"))), missing);
}

#[test]
fn blastradius_server_auto_learns_nothing_from_forgeries_nor_from_what_has_to_be_signed() {
    let mut bench = answering(Demand::Auto, true, Learned::default());
    for identifier in 1..=5 {
        let forged = bench.ask(Ask::access("bob").identifier(identifier).secret("somebody else's"));
        assert_eq!(turned_away(forged), Some(VerifyError::MessageAuthenticatorWrong));
        // Many access points sign 802.1X, and no log-in by MAC address: they must not be shut out by the former.
        let eap = Ask::access("bob").identifier(identifier).with_raw(79, &[2, 1, 0, 4]);
        assert_eq!(turned_away(bench.ask(eap)), None);
        assert_eq!(turned_away(bench.ask(Ask::status().identifier(identifier + 100))), None);
    }
    assert_eq!(turned_away(bench.ask(Ask::unsigned_access("bob").identifier(200))), None);
    let counted = bench.responder.counters().signatures;
    assert_eq!((counted.signed, counted.unsigned), (5, 1), "Status-Server is not counted");
}

#[test]
fn blastradius_server_requires_signatures_beyond_loopback_unless_told_otherwise() {
    for (network, demand) in [("192.0.2.1", Demand::Require), ("::/0", Demand::Require), ("127.0.0.1", Demand::Off)] {
        let peer = Peer::new("nas", network.parse().unwrap(), SharedKey::new(SECRET));
        assert_eq!((peer.demand, peer.limit_proxy_state), (demand, true), "{network}");
    }
}
