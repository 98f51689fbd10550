//! The rules of the answering side, one by one.

mod common;

use std::sync::Arc;

use common::{Became, Bench, client, peers};
use ulna_attributes::{rfc2865::REPLY_MESSAGE, rfc2866::AcctStatusType};
use ulna_proto::{Discard, Limits, Outcome, Port};
use ulna_testing::{Ask, SECRET};
use ulna_wire::{Code, Packet, Policy, SharedKey, VerifyError};

#[test]
fn rfc5080_2_2_2_a_duplicate_gets_the_same_reply() {
    let mut bench = Bench::new();
    let ticket = bench.ask(Ask::access("bob")).ticket();
    assert!(bench.ask(Ask::access("bob")).is_duplicate(), "while it is being worked on");
    assert_eq!(bench.accept(ticket, "first"), Outcome::Queued);
    let first = bench.sent();
    assert!(matches!(bench.ask(Ask::access("bob")), Became::Retransmitted));
    assert_eq!(bench.sent(), first, "the same octets");
    let counters = bench.responder.counters().auth;
    assert_eq!((counters.access_requests, counters.dup_access_requests, counters.access_accepts), (3, 2, 1));
}

#[test]
fn rfc5080_2_2_2_a_reply_is_remembered_for_five_seconds_from_when_it_went_out() {
    let mut bench = Bench::new();
    let ticket = bench.ask(Ask::access("bob")).ticket();
    bench.pass(20_000);
    bench.accept(ticket, "late, but in time");
    assert_eq!(bench.sent().len(), 1);
    bench.pass(4_999);
    assert!(matches!(bench.ask(Ask::access("bob")), Became::Retransmitted));
    bench.sent();
    bench.pass(1);
    let _ticket = bench.ask(Ask::access("bob")).ticket();
}

#[test]
fn rfc5080_2_2_2_a_request_may_be_worked_on_for_thirty_seconds() {
    let mut bench = Bench::new();
    let ticket = bench.ask(Ask::access("bob")).ticket();
    bench.pass(29_999);
    assert!(bench.ask(Ask::access("bob")).is_duplicate());
    assert_eq!(bench.responder.pending(), 1);
    bench.pass(1);
    assert_eq!((bench.responder.pending(), bench.responder.poll_timeout()), (0, None));
    let again = bench.ask(Ask::access("bob")).ticket();
    assert_eq!(bench.accept(ticket, "too late"), Outcome::Late);
    assert_eq!(bench.accept(again, "in time"), Outcome::Queued);
    assert_eq!(bench.responder.counters().auth.packets_dropped, 1);
}

#[test]
fn rfc5080_2_2_2_another_authenticator_is_another_request_and_the_old_reply_is_owed_to_nobody() {
    let mut bench = Bench::new();
    let old = bench.ask(Ask::access("bob")).ticket();
    let new = bench.ask(Ask::access("bob").authenticator([9; 16])).ticket();
    assert_eq!(bench.accept(old, "to the old one"), Outcome::Late);
    assert!(bench.sent().is_empty());
    assert_eq!(bench.accept(new, "to the new one"), Outcome::Queued);
    assert_eq!(bench.sent().len(), 1);
    // Answered and not sealed yet, then overtaken: that reply is suppressed as well.
    let third = bench.ask(Ask::access("bob").authenticator([10; 16])).ticket();
    assert_eq!(bench.accept(third, "given, not sealed"), Outcome::Queued);
    let fourth = bench.ask(Ask::access("bob").authenticator([11; 16])).ticket();
    assert!(bench.sent().is_empty());
    bench.abandon(fourth);
}

#[test]
fn a_repeated_authenticator_with_other_content_does_not_get_the_other_users_accept() {
    let mut bench = Bench::new();
    let ask = |user| Ask::access(user).authenticator([0; 16]);
    let bob = bench.ask(ask("bob")).ticket();
    bench.accept(bob, "welcome, bob");
    assert_eq!(bench.sent().len(), 1);
    // As long as bob's, so that only the content tells.
    let eve = bench.ask(ask("eve")).ticket();
    assert!(bench.sent().is_empty());
    bench.abandon(eve);
}

#[test]
fn two_copies_in_one_batch_are_one_request() {
    let mut bench = Bench::new();
    let request = Ask::access("bob").seal().unwrap();
    let copies = [(client(1), request.octets()); 3];
    let became = bench.arrive_all(Port::Auth, &copies);
    assert!(
        matches!(&became[..], [Became::Delivered(_), second, third] if second.is_duplicate() && third.is_duplicate())
    );
    // From another port it is another client's.
    assert!(matches!(bench.arrive(Port::Auth, client(2), request.octets()), Became::Delivered(_)));
}

#[test]
fn a_forged_packet_takes_no_slot() {
    let mut bench = Bench::new();
    let bob = bench.ask(Ask::access("bob")).ticket();
    let forged = bench.ask(Ask::access("bob").authenticator([7; 16]).secret("not the shared secret"));
    assert!(matches!(forged, Became::Discarded(Discard::Unverified(VerifyError::MessageAuthenticatorWrong))));
    assert_eq!(bench.accept(bob, "still there"), Outcome::Queued);
}

#[test]
fn too_many_octets_push_out_the_oldest_answered_and_never_what_is_being_worked_on() {
    // Room for about four slots.
    let mut bench = Bench::with(|limits| limits.octets = 4 * 300);
    let pending = bench.ask(Ask::access("pending").identifier(100)).ticket();
    for identifier in 1..=8 {
        let ticket = bench.ask(Ask::access("bob").identifier(identifier)).ticket();
        bench.accept(ticket, "welcome");
        assert_eq!(bench.sent().len(), 1, "what was just decided is sent, whatever the room");
    }
    assert!(matches!(bench.ask(Ask::access("bob").identifier(8)), Became::Retransmitted), "the youngest is there");
    assert!(matches!(bench.ask(Ask::access("bob").identifier(1)), Became::Delivered(_)), "the oldest is gone");
    assert!(bench.ask(Ask::access("pending").identifier(100)).is_duplicate(), "pending ones stay");
    assert_eq!(bench.accept(pending, "at last"), Outcome::Queued);
}

#[test]
fn more_than_the_limit_are_not_worked_on_at_once() {
    let mut bench = Bench::with(|limits| limits.pending = 2);
    let first = bench.ask(Ask::access("bob").identifier(1)).ticket();
    let _second = bench.ask(Ask::access("bob").identifier(2)).ticket();
    assert!(matches!(bench.ask(Ask::access("bob").identifier(3)), Became::Discarded(Discard::Full)));
    bench.accept(first, "done");
    bench.sent();
    let _ticket = bench.ask(Ask::access("bob").identifier(3)).ticket();
    assert_eq!(bench.responder.counters().auth.packets_dropped, 1);
}

#[test]
fn a_reject_is_held_back_from_the_requests_arrival_and_duplicates_wait_with_it() {
    let mut bench = Bench::new();
    let ticket = bench.ask(Ask::access("eve")).ticket();
    bench.pass(400);
    assert_eq!(bench.reply(ticket, Code::ACCESS_REJECT, "no", true), Outcome::Held);
    assert!(bench.sent().is_empty());
    assert!(bench.ask(Ask::access("eve")).is_duplicate());
    bench.pass(599);
    assert!(bench.sent().is_empty());
    assert_eq!(
        (bench.responder.held(), bench.responder.poll_timeout()),
        (1, Some(bench.start + std::time::Duration::from_secs(1)))
    );
    bench.pass(1);
    assert_eq!(bench.sent().len(), 1);
    assert!(matches!(bench.ask(Ask::access("eve")), Became::Retransmitted));
    assert_eq!(bench.responder.held(), 0);
}

#[test]
fn a_reject_held_longer_than_replies_are_remembered_still_goes_out() {
    let mut bench = Bench::with(|limits| limits.reject_delay = std::time::Duration::from_secs(7));
    let ticket = bench.ask(Ask::access("eve")).ticket();
    assert_eq!(bench.reply(ticket, Code::ACCESS_REJECT, "no", true), Outcome::Held);
    bench.sent();
    bench.pass(7_000);
    assert_eq!(bench.sent().len(), 1);
    bench.pass(4_999);
    assert!(matches!(bench.ask(Ask::access("eve")), Became::Retransmitted));
}

#[test]
fn an_accept_is_not_held_back_and_neither_is_a_challenge() {
    let mut bench = Bench::new();
    for (identifier, code) in [(1, Code::ACCESS_ACCEPT), (2, Code::ACCESS_CHALLENGE)] {
        let ticket = bench.ask(Ask::access("bob").identifier(identifier)).ticket();
        assert_eq!(bench.reply(ticket, code, "now", true), Outcome::Queued);
    }
    assert_eq!(bench.sent().len(), 2);
}

#[test]
fn an_abandoned_request_is_worked_on_again_when_it_comes_again() {
    let mut bench = Bench::new();
    let ticket = bench.ask(Ask::access("bob")).ticket();
    bench.responder.abandon(ticket);
    let again = bench.ask(Ask::access("bob")).ticket();
    assert_eq!(bench.accept(again, "the store is back"), Outcome::Queued);
}

#[test]
fn a_reload_with_another_secret_forgets_what_the_old_one_signed() {
    let mut bench = Bench::new();
    let answered = bench.ask(Ask::access("bob").identifier(1)).ticket();
    bench.accept(answered, "signed with the old secret");
    bench.sent();
    let pending = bench.ask(Ask::access("bob").identifier(2)).ticket();
    bench.responder.reload(peers("another shared secret"), Limits::default());
    assert_eq!(bench.accept(pending, "nobody could read it"), Outcome::Late);
    let old = bench.ask(Ask::access("bob").identifier(1));
    assert!(matches!(old, Became::Discarded(Discard::Unverified(_))), "{old:?}");
    let _ticket = bench.ask(Ask::access("bob").identifier(1).secret("another shared secret")).ticket();
}

#[test]
fn a_reload_keeps_what_is_being_worked_on_and_counts_it_for_the_right_peer() {
    let mut bench = Bench::new();
    let ticket = bench.ask(Ask::access("bob")).ticket();
    // Numbers change: the peer that was the second is the first now.
    let one = ulna_proto::Peers::new().allow("192.0.2.0/24", SECRET).unwrap();
    let two = Arc::new(one.allow("198.51.100.1", SECRET).unwrap().allow("127.0.0.1", SECRET).unwrap());
    bench.responder.reload(Arc::clone(&two), Limits::default());
    assert_eq!(bench.accept(ticket, "still owed"), Outcome::Queued);
    assert_eq!(bench.sent().len(), 1);
    let number = two.find(client(1).ip()).unwrap().number() as usize;
    let counted = bench.responder.counters_by_peer();
    assert_eq!((counted[number].auth.access_requests, counted[number].auth.access_accepts), (1, 1));
    assert_eq!(counted.iter().map(|peer| peer.auth.access_accepts).sum::<u64>(), 1);
}

#[test]
fn a_reload_without_the_peer_forgets_it() {
    let mut bench = Bench::new();
    let ticket = bench.ask(Ask::access("bob")).ticket();
    bench.responder.reload(Arc::default(), Limits::default());
    assert_eq!(bench.accept(ticket, "to nobody"), Outcome::Late);
    assert!(matches!(bench.ask(Ask::access("bob")), Became::Discarded(Discard::UnknownPeer)));
    assert_eq!(bench.responder.pending(), 0);
}

#[test]
fn rfc5997_4_2_a_status_is_the_present_one_and_never_from_memory() {
    let mut bench = Bench::new();
    for said in ["first", "second"] {
        let ticket = bench.ask(Ask::status()).ticket();
        bench.accept(ticket, said);
        let sent = bench.sent();
        let packet = Packet::parse(&sent[0].1[..]).unwrap();
        assert_eq!(packet.find(REPLY_MESSAGE), Some(said));
    }
    let counters = bench.responder.counters().auth;
    assert_eq!((counters.access_requests, counters.dup_access_requests), (0, 0), "RFC 5997 s.4.6: not counted");
}

#[test]
fn rfc5997_3_a_status_without_message_authenticator_is_discarded() {
    let mut bench = Bench::new();
    let unsigned = Ask::of(ulna_wire::Draft::new(Code::STATUS_SERVER, false));
    let became = bench.ask(unsigned);
    assert!(matches!(became, Became::Discarded(Discard::Unverified(VerifyError::MessageAuthenticatorMissing))));
}

#[test]
fn rfc2865_3_codes_of_the_other_port_and_of_replies_are_discarded() {
    let mut bench = Bench::new();
    for code in (0..=255).map(Code) {
        let octets = Ask::<()>::new(code).seal().unwrap().octets().to_vec();
        for (port, belongs) in [
            (Port::Auth, matches!(code, Code::ACCESS_REQUEST | Code::STATUS_SERVER)),
            (Port::Acct, matches!(code, Code::ACCOUNTING_REQUEST | Code::STATUS_SERVER)),
            (Port::Dynamic, matches!(code, Code::DISCONNECT_REQUEST | Code::COA_REQUEST)),
        ] {
            match bench.arrive(port, client(1), &octets) {
                Became::Delivered(ticket) => {
                    assert!(belongs, "{code} on {port:?}");
                    bench.abandon(ticket);
                }
                Became::Discarded(Discard::Code(found)) => assert!(!belongs && found == code),
                other => panic!("{code} on {port:?}: {other:?}"),
            }
        }
    }
    assert!(bench.responder.counters().auth.unknown_types > 0);
}

#[test]
fn rfc2865_3_an_unknown_peer_is_silence() {
    let mut bench = Bench::new();
    let became = bench.ask(Ask::access("bob").source("203.0.113.1:1024".parse().unwrap()));
    assert!(matches!(became, Became::Discarded(Discard::UnknownPeer)));
    assert_eq!(bench.responder.counters().auth.invalid_requests, 1);
    assert_eq!(bench.responder.poll_timeout(), None, "nothing is kept of it");
}

#[test]
fn rfc2866_3_an_accounting_request_is_signed_by_its_authenticator() {
    let mut bench = Bench::new();
    let good = Ask::accounting(AcctStatusType::START).seal().unwrap();
    let _ticket = bench.arrive(Port::Acct, client(1), good.octets()).ticket();
    let bad = Ask::accounting(AcctStatusType::START).identifier(2).secret("not the shared secret").seal().unwrap();
    let became = bench.arrive(Port::Acct, client(1), bad.octets());
    assert!(matches!(became, Became::Discarded(Discard::Unverified(VerifyError::AuthenticatorWrong))));
    assert_eq!(bench.responder.counters().acct.bad_authenticators, 1);
}

#[test]
fn all_identifiers_of_many_flows_are_kept_apart() {
    let mut bench = Bench::new();
    for port in 1..=4 {
        for identifier in 0..=255 {
            let user = format!("user {port} {identifier}");
            let ticket = bench.ask(Ask::access(&user).identifier(identifier).source(client(port))).ticket();
            bench.accept(ticket, &user);
        }
    }
    assert_eq!(bench.sent().len(), 4 * 256);
    for port in 1..=4 {
        for identifier in 0..=255 {
            let user = format!("user {port} {identifier}");
            let ask = Ask::access(&user).identifier(identifier).source(client(port));
            assert_eq!(ask.from(), client(port));
            let request = ask.seal().unwrap();
            assert!(matches!(bench.arrive(Port::Auth, client(port), request.octets()), Became::Retransmitted));
            let sent = bench.sent();
            assert_eq!(sent[0].0, client(port));
            let packet = Packet::parse(sent[0].1.clone()).unwrap();
            let reply =
                packet.verify_reply(&SharedKey::new(SECRET), &request.authenticator(), &Policy::REQUIRE).unwrap();
            assert_eq!(reply.find(REPLY_MESSAGE), Some(&*user));
        }
    }
    bench.pass(5_000);
    assert_eq!(bench.responder.poll_timeout(), None, "all is forgotten");
}
