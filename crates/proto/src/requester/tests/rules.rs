//! One rule a test.

use ulna_attributes::rfc2865::{PROXY_STATE, USER_PASSWORD};
use ulna_attributes::rfc2866::ACCT_DELAY_TIME;
use ulna_wire::VerifyError;

use super::*;
use crate::{Demand, Retransmission};

fn seconds(duration: Duration) -> f64 {
    duration.as_secs_f64()
}

#[test]
fn rfc5080_2_2_1_the_same_octets_go_out_at_doubling_intervals_until_the_end() {
    let mut bench = Bench::new(targets(1));
    bench.ask(access(7), 7);
    let (first, _) = bench.drain();
    assert_eq!(first.len(), 1);
    let (mut at, mut before) = (Vec::new(), Duration::ZERO);
    let end = loop {
        let (when, sent, failed) = bench.advance().unwrap();
        if let Some(failed) = failed.first() {
            break (*failed, when);
        }
        assert_eq!(sent, first, "RFC 2865 s.2.5: a retransmission is the same octets");
        at.push(seconds(when - before));
        before = when;
    };
    assert!((1.8..=2.2).contains(&at[0]), "{at:?}");
    for pair in at.windows(2) {
        // What jitter took from one interval the next ones inherit: RT = 2 * RTprev + RAND * RTprev.
        assert!((pair[0] * 1.9..=pair[0] * 2.1).contains(&pair[1]), "{at:?}");
    }
    let ((tag, why), when) = end;
    assert_eq!((tag, bench.requester.pending()), (7, 0));
    assert_eq!(when, Duration::from_secs(30), "MRD");
    assert!(matches!(why, Failed::TimedOut { target: 0, tries: 4 | 5, ignored: None, .. }), "{why:?}");
    let counters = bench.requester.counters(0).auth;
    assert_eq!((counters.access_requests, counters.pending_requests), (1, 0));
    assert_eq!(counters.timeouts, counters.access_retransmissions + 1);
    assert!(bench.requester.poll_timeout().is_none());
}

#[test]
fn a_fixed_timeout_is_exact() {
    let mut bench = Bench::new(targets(1));
    bench.ask(access(1).retransmit(Retransmission::fixed(Duration::from_secs(3), 3)), 1);
    bench.drain();
    let times: Vec<_> =
        std::iter::from_fn(|| bench.advance()).map(|(when, sent, _)| (when.as_secs(), sent.len())).collect();
    assert_eq!(times, [(3, 1), (6, 1), (9, 0)]);
}

#[test]
fn rfc2866_5_2_a_growing_delay_is_a_new_request_with_a_new_identifier() {
    let mut bench = Bench::new(targets(1));
    let question = Question::new(Code::ACCOUNTING_REQUEST).delayed(10);
    assert!(!question.is_signed(), "Accounting-Request is signed by its authenticator");
    bench.ask(question.retransmit(Retransmission::fixed(Duration::from_secs(5), 3)), 1);
    let (mut sent, _) = bench.drain();
    let mut all = Vec::new();
    for _ in 0..3 {
        let (_, octets) = sent.pop().unwrap();
        let verified = Packet::parse(octets).unwrap().verify(&key(0), &Policy::REQUIRE).unwrap();
        all.push((verified.identifier(), verified.authenticator(), verified.get(ACCT_DELAY_TIME).unwrap()));
        sent = bench.advance().unwrap().1;
    }
    assert_eq!(all.iter().map(|(.., delay)| *delay).collect::<Vec<_>>(), [10, 15, 20]);
    assert!(all[0].0 != all[1].0 && all[1].0 != all[2].0 && all[0].1 != all[1].1);
    let counters = bench.requester.counters(0).acct;
    assert_eq!((counters.requests, counters.retransmissions, counters.timeouts), (1, 2, 3));
}

#[test]
fn a_reply_to_an_earlier_try_is_as_good_as_one_to_the_newest() {
    let mut bench = Bench::new(targets(2));
    let question = Question::new(Code::ACCOUNTING_REQUEST).delayed(0).to([0, 1]);
    bench.ask(
        question.retransmit(Retransmission { tries_each: 2, ..Retransmission::fixed(Duration::from_secs(5), 9) }),
        1,
    );
    let (first, _) = bench.drain();
    bench.advance().unwrap();
    let (_, elsewhere, _) = bench.advance().unwrap();
    assert_ne!(elsewhere[0].0, first[0].0, "the third try goes to the other server");
    let reply = answer(&first[0].1, &key(0), Code::ACCOUNTING_RESPONSE, false, "late but true");
    let Receipt::Answer(answer) = bench.requester.handle(bench.now, first[0].0, reply.octets()) else { panic!() };
    assert_eq!((answer.tag, answer.target, answer.tries, answer.round_trip.as_secs()), (1, 0, 3, 10));
    assert_eq!(bench.requester.counters(1).acct.pending_requests, 0);
}

#[test]
fn fail_over_hides_and_signs_with_the_other_secret() {
    let mut bench = Bench::new(targets(3));
    let password = ulna_wire_cleartext("opensesame");
    let question = access(5).hide(USER_PASSWORD, &password).to([2, 0]);
    bench.ask(question, 5);
    let (first, _) = bench.drain();
    let mut servers = Vec::new();
    let mut last = first.clone();
    while servers.len() < 4 {
        for target in [2, 0] {
            if let Ok(verified) = Packet::parse(last[0].1.as_slice()).unwrap().verify(&key(target), &Policy::REQUIRE) {
                assert!(verified.reveal(&key(target), USER_PASSWORD).unwrap().matches("opensesame"));
                servers.push(target);
            }
        }
        last = bench.advance().unwrap().1;
    }
    assert_eq!(servers, [2, 2, 0, 0]);
    assert_eq!(last[0].0, first[0].0, "behind the last server comes the first");
    let reply = answer(&last[0].1, &key(2), Code::ACCESS_ACCEPT, true, "");
    assert!(
        matches!(bench.requester.handle(bench.now, last[0].0, reply.octets()), Receipt::Answer(answer) if answer.target == 2)
    );
}

#[test]
fn d4_12_replies_that_cannot_be_believed_are_dropped_and_the_wait_goes_on() {
    let mut bench = Bench::new(targets(1));
    bench.ask(access(1), 1);
    let (sent, _) = bench.drain();
    let (link, octets) = &sent[0];
    let due = bench.requester.poll_timeout();
    let turn = |reply: &[u8], bench: &mut Bench| match bench.requester.handle(bench.now, *link, reply) {
        Receipt::Ignored(ignored) => ignored,
        Receipt::Answer(answer) => panic!("{answer:?}"),
    };
    let wrong_key = answer(octets, &SharedKey::new("another secret"), Code::ACCESS_ACCEPT, true, "forged");
    let why = turn(wrong_key.octets(), &mut bench);
    assert_eq!(why, Ignored::Unverified(VerifyError::MessageAuthenticatorWrong));
    // CVE-2024-3596: the Message-Authenticator is looked at before the authenticator.
    let unsigned = answer(octets, &SharedKey::new("another secret"), Code::ACCESS_ACCEPT, false, "forged");
    let why = turn(unsigned.octets(), &mut bench);
    assert_eq!(why, Ignored::Unverified(VerifyError::MessageAuthenticatorMissing));
    let wrong_code = answer(octets, &key(0), Code::ACCOUNTING_RESPONSE, true, "");
    let (reply, request) = (Code::ACCOUNTING_RESPONSE, Code::ACCESS_REQUEST);
    assert_eq!(turn(wrong_code.octets(), &mut bench), Ignored::Code { reply, request });
    assert!(matches!(turn(&octets[..19], &mut bench), Ignored::Malformed(_)));
    assert!(matches!(turn(octets, &mut bench), Ignored::Code { .. }), "the request itself, reflected");
    let mut other = answer(octets, &key(0), Code::ACCESS_ACCEPT, true, "").octets().to_vec();
    other[1] ^= 1;
    assert_eq!(turn(&other, &mut bench), Ignored::Late);

    assert_eq!(bench.requester.poll_timeout(), due, "D1: a dropped reply must not touch the timers");
    let counters = bench.requester.counters(0);
    assert_eq!((counters.auth.bad_authenticators, counters.auth.unknown_types, counters.late_replies), (2, 2, 1));
    assert_eq!((counters.auth.malformed_access_responses, counters.auth.packets_dropped), (1, 1));
    assert_eq!(counters.auth.access_accepts, 3, "RFC 4668: valid or invalid");

    let mut failed = None;
    while let Some((_, _, failures)) = bench.advance() {
        failed = failures.first().copied().or(failed);
    }
    let Some((1, Failed::TimedOut { ignored: Some(why), .. })) = failed else { panic!("{failed:?}") };
    assert!(matches!(why, Ignored::Code { .. }), "the failure tells what came instead");
}

#[test]
fn rfc7930_4_protocol_error_answers_where_it_is_signed() {
    let mut bench = Bench::new(targets(1));
    bench.ask(access(1), 1);
    let (sent, _) = bench.drain();
    let unsigned = answer(&sent[0].1, &key(0), Code::PROTOCOL_ERROR, false, "");
    let why = match bench.requester.handle(bench.now, sent[0].0, unsigned.octets()) {
        Receipt::Ignored(why) => why,
        Receipt::Answer(answer) => panic!("{answer:?}"),
    };
    assert_eq!(why, Ignored::Unverified(VerifyError::MessageAuthenticatorMissing));
    let signed = answer(&sent[0].1, &key(0), Code::PROTOCOL_ERROR, true, "");
    let Receipt::Answer(answer) = bench.requester.handle(bench.now, sent[0].0, signed.octets()) else { panic!() };
    assert_eq!(answer.reply.code(), Code::PROTOCOL_ERROR);
}

#[test]
fn d4_12_late_replies_are_counted_and_dropped() {
    let mut bench = Bench::new(targets(1));
    bench.ask(access(1), 1);
    let (sent, _) = bench.drain();
    let reply = answer(&sent[0].1, &key(0), Code::ACCESS_REJECT, true, "");
    assert!(matches!(bench.requester.handle(bench.now, sent[0].0, reply.octets()), Receipt::Answer(_)));
    assert!(matches!(bench.requester.handle(bench.now, sent[0].0, reply.octets()), Receipt::Ignored(Ignored::Late)));
    assert!(matches!(bench.requester.handle(bench.now, 99, reply.octets()), Receipt::Ignored(Ignored::Late)));
    assert_eq!(bench.requester.counters(0).late_replies, 1);
    assert_eq!(bench.requester.counters(0).auth.access_rejects, 2);
}

#[test]
fn d4_12_a_proxy_state_that_was_not_sent_stays_for_the_caller_to_see() {
    let mut bench = Bench::new(targets(1));
    bench.ask(access(1), 1);
    let (sent, _) = bench.drain();
    let request = Packet::parse(sent[0].1.as_slice()).unwrap();
    let mut draft = Draft::reply(Code::ACCESS_ACCEPT);
    draft.push(PROXY_STATE, b"whose?");
    let (identifier, request_authenticator) = (request.identifier(), request.authenticator());
    let sealing = Sealing { draft, key: &key(0), identifier, request_authenticator, proxy_states: &[] };
    let reply = sealing.seal(&mut Counting::default()).unwrap();
    let Receipt::Answer(answer) = bench.requester.handle(bench.now, sent[0].0, reply.octets()) else { panic!() };
    assert_eq!(answer.reply.find(PROXY_STATE), Some(&b"whose?"[..]));
}

#[test]
fn auto_is_told_of_unsigned_replies_once_and_locks_after_three_signed_ones() {
    let mut bench = Bench::new([Target::new(key(0)).demanding(Demand::Auto)]);
    let turn = |signed, bench: &mut Bench| {
        let handle = bench.ask(access(1), 1);
        let (sent, _) = bench.drain();
        let reply = answer(&sent[0].1, &key(0), Code::ACCESS_ACCEPT, signed, "");
        let taken = matches!(bench.requester.handle(bench.now, sent[0].0, reply.octets()), Receipt::Answer(_));
        bench.requester.abandon(handle);
        (taken, bench.requester.poll_event())
    };
    assert_eq!(turn(false, &mut bench), (true, Some(Event::Unsigned(0))));
    assert_eq!(turn(false, &mut bench), (true, None));
    for _ in 0..3 {
        assert_eq!(turn(true, &mut bench), (true, None));
    }
    assert_eq!(turn(false, &mut bench), (false, None));
}

#[test]
fn links_are_wanted_when_all_identifiers_are_in_use_and_only_up_to_the_limit() {
    let mut bench = Bench::limited(RequesterLimits { pending: 1_000, links: 3 }, targets(1));
    let handles: Vec<_> = (0..1_000).map(|tag| bench.ask(access(tag), tag)).collect();
    assert_eq!(bench.requester.ask(bench.now, access(1_000), 1_000), Err(1_000));
    let (sent, _) = bench.drain();
    assert_eq!((sent.len(), bench.requester.links()), (768, 3));
    let mut identifiers: Vec<_> = sent.iter().map(|(link, octets)| (*link, octets[1])).collect();
    identifiers.sort_unstable();
    identifiers.dedup();
    assert_eq!(identifiers.len(), 768, "each identifier once");
    // The rest moves up when identifiers become free.
    for handle in &handles[..100] {
        assert!(bench.requester.abandon(*handle).is_some());
        assert!(bench.requester.abandon(*handle).is_none(), "a tag comes back once");
    }
    assert_eq!(bench.drain().0.len(), 100);
    assert_eq!(bench.requester.links(), 3);
    assert_eq!(bench.requester.abandon_where(|tag| *tag >= 500), 500);
    assert_eq!(bench.requester.pending(), 400);
}

#[test]
fn a_server_without_sockets_is_passed_over() {
    let mut bench = Bench::new(targets(2));
    bench.ask(access(1).to([0, 1]), 1);
    bench.ask(access(2).to([0]), 2);
    bench.ask(access(3).to([]), 3);
    bench.requester.seal(bench.now, &mut bench.random);
    let mut events: Vec<_> = std::iter::from_fn(|| bench.requester.poll_event()).collect();
    let none = Failed::NoLink { target: u32::MAX };
    assert_eq!(events, [Event::Failed { tag: 3, why: none }, Event::LinkWanted(0)]);
    bench.requester.link_refused(bench.now, 0);
    bench.requester.seal(bench.now, &mut bench.random);
    events = std::iter::from_fn(|| bench.requester.poll_event()).collect();
    assert_eq!(events, [Event::Failed { tag: 2, why: Failed::NoLink { target: 0 } }, Event::LinkWanted(1)]);
}

#[test]
fn what_cannot_be_built_fails_at_once_and_frees_its_identifier() {
    let mut bench = Bench::new(targets(1));
    let long = "x".repeat(300);
    bench.ask(access(1).with(REPLY_MESSAGE, &long), 1);
    let (sent, failed) = bench.drain();
    assert!(sent.is_empty());
    assert!(matches!(failed[..], [(1, Failed::Unsendable(_))]), "{failed:?}");
    assert_eq!(bench.requester.pending(), 0);
    for tag in 0..256 {
        bench.ask(access(tag), tag);
    }
    bench.drain();
    assert_eq!(bench.requester.links(), 1);
}

#[test]
fn the_callers_authenticator_is_used() {
    let mut bench = Bench::new(targets(1));
    let mut question = access(1);
    question.authenticator = Some([9; 16]);
    bench.ask(question, 1);
    let (sent, _) = bench.drain();
    assert_eq!(Packet::parse(sent[0].1.as_slice()).unwrap().authenticator(), [9; 16]);
}

fn ulna_wire_cleartext(text: &str) -> <ulna_wire::UserPassword as ulna_wire::Hidden>::Clear {
    text.into()
}
