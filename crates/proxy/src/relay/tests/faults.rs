//! One fault at a time.

use ulna_attributes::rfc2865::{TERMINATION_ACTION, TerminationAction};
use ulna_proto::Strategy;

use super::*;

#[test]
fn a_request_goes_out_and_its_reply_comes_back() {
    let mut bench = Bench::new(plan(Strategy::InOrder, 1));
    bench.go(access("nemo@a.example"));
    let sent = bench.one();
    let request = Packet::parse(sent.octets.as_slice()).unwrap().verify(&far(0), &Policy::REQUIRE).unwrap();
    assert_eq!(request.get(USER_NAME), Ok("nemo@a.example"));
    assert!(MARKER.is_ours(request.instances(PROXY_STATE.kind()).last().unwrap()));
    let mut draft = Draft::reply(Code::ACCESS_ACCEPT);
    draft.push(REPLY_MESSAGE, "welcome");
    bench.answer_with(&sent, draft);
    let arrival = bench.arrival();
    let reply = arrival.outcome.unwrap();
    assert_eq!(reply.code, Code::ACCESS_ACCEPT);
    assert_eq!(reply.attributes.octets(), [&[18, 9][..], b"welcome"].concat(), "and no Proxy-State of ours");
    assert_eq!(bench.relay.pending(), 0);
    assert_eq!(bench.relay.homes().standing(0, Service::Access, bench.now).outstanding, 0);
}

#[test]
fn what_is_not_for_others_stays() {
    let mut bench = Bench::new(plan(Strategy::InOrder, 1));
    assert!(matches!(bench.depart(access("nemo")), Departure::Local(rider) if rider.number == 1));
    assert!(matches!(bench.depart(access("nemo@b.example")), Departure::Local(_)));
    assert!(bench.drain().is_empty());
}

#[test]
fn d4_12_a_loop_is_stopped_at_the_first_return() {
    let mut bench = Bench::new(plan(Strategy::InOrder, 1));
    let mut draft = access("nemo@a.example");
    draft.push(PROXY_STATE, MARKER.issue(1).octets());
    let Departure::Stays(_, obstacle) = bench.depart(draft) else { panic!("it went") };
    assert_eq!(obstacle, Obstacle::Loop(Loop::Returned { hops: 1 }));
    assert!(bench.drain().is_empty());
    assert_eq!(bench.relay.counters().loops, 1);
}

#[test]
fn another_server_is_asked_after_one_response_window_and_a_late_reply_is_good() {
    for late in [false, true] {
        let mut bench = Bench::new(plan(Strategy::InOrder, 2));
        bench.go(access("nemo@a.example"));
        let first = bench.one();
        assert!(bench.pass(WINDOW - Duration::from_millis(1)).is_empty());
        let sent = bench.pass(Duration::from_millis(1));
        assert_eq!(sent.iter().map(|sent| sent.home).collect::<Vec<_>>(), [1]);
        assert_eq!((bench.condition(0), bench.condition(1)), (Condition::Suspect, Condition::Alive));
        bench.answer(if late { &first } else { &sent[0] }, Code::ACCESS_ACCEPT);
        assert_eq!(bench.accepted(), (1, u32::from(!late)));
        assert_eq!(bench.relay.counters().late, u64::from(late));
        for home in 0..2 {
            assert_eq!(bench.relay.homes().standing(home, Service::Access, bench.now).outstanding, 0);
        }
        // What comes after the reply is too late for anything.
        bench.answer(if late { &sent[0] } else { &first }, Code::ACCESS_REJECT);
        assert!(bench.arrived.is_empty());
        assert_eq!(bench.relay.counters().ignored, 1);
        // A suspect that gave a sign of life is alive again.
        assert_eq!(bench.condition(0), if late { Condition::Alive } else { Condition::Suspect });
    }
}

#[test]
fn rfc5080_2_2_1_the_same_octets_go_out_again_when_the_client_asks_again() {
    let mut bench = Bench::new(plan(Strategy::InOrder, 2));
    let handle = bench.go(access("nemo@a.example"));
    let first = bench.one();
    bench.now += Duration::from_secs(2);
    bench.relay.asked_again(bench.now, handle);
    assert_eq!(bench.one(), first);
    // A suspect is not asked again where another is alive.
    bench.relay.unreachable(bench.now, 0);
    assert_eq!(bench.condition(0), Condition::Suspect);
    bench.relay.asked_again(bench.now, handle);
    assert_eq!(bench.one().home, 1);
    assert_eq!((bench.relay.counters().resent, bench.relay.counters().failed_over), (1, 1));
    bench.relay.asked_again(bench.now, RequestHandle::from_bits(u64::MAX));
    assert!(bench.drain().is_empty());
}

#[test]
fn rfc2865_3_nobody_waits_for_what_its_client_has_replaced() {
    let mut bench = Bench::new(plan(Strategy::InOrder, 1));
    let handle = bench.go(access("nemo@a.example"));
    let sent = bench.one();
    assert!(bench.relay.withdraw(handle) && bench.relay.withdraw(handle));
    bench.relay.asked_again(bench.now, handle);
    assert!(bench.drain().is_empty());
    // Its answer is nobody's, and says that the home server is well.
    bench.answer(&sent, Code::ACCESS_ACCEPT);
    bench.pass(WINDOW);
    assert_eq!((bench.arrived.len(), bench.condition(0)), (0, Condition::Alive));
    assert_eq!((bench.relay.counters().withdrawn, bench.relay.counters().answered), (1, 0));
    assert!(!bench.relay.withdraw(handle));
    assert_eq!((bench.relay.pending(), bench.relay.homes().status().map(|home| home.outstanding).sum()), (0, 0_u32));
}

#[test]
fn a_silent_home_server_is_noticed_also_by_clients_that_do_not_wait() {
    let mut bench = Bench::new(plan(Strategy::InOrder, 2));
    // Each request is replaced under its identifier long before the window is over.
    let second = Duration::from_secs(1);
    let mut homes = Vec::new();
    for _ in 0..60 {
        let handle = bench.go(access("nemo@a.example"));
        let sent = bench.one();
        homes.push(sent.home);
        bench.now += second;
        match sent.home {
            0 => assert!(bench.relay.withdraw(handle)),
            _ => bench.answer(&sent, Code::ACCESS_ACCEPT),
        }
        bench.relay.handle_timeout(bench.now);
        assert!(bench.drain().is_empty(), "what nobody wants goes nowhere else");
    }
    assert_eq!((homes[0], bench.condition(0)), (0, Condition::Suspect), "{homes:?}");
    assert_eq!(homes.last(), Some(&1), "{homes:?}");
    bench.pass(WINDOW);
    assert_eq!((bench.relay.pending(), bench.condition(1)), (0, Condition::Alive));
}

#[test]
fn accounting_goes_its_way_also_where_its_identifier_is_used_again() {
    let mut bench = Bench::new(plan(Strategy::InOrder, 2));
    let mut stop = Draft::request(Code::ACCOUNTING_REQUEST);
    stop.push(USER_NAME, "nemo@a.example");
    let handle = bench.go(stop);
    assert_eq!(bench.one().home, 0);
    assert!(bench.relay.withdraw(handle));
    bench.now += WINDOW;
    bench.relay.handle_timeout(bench.now);
    let sent = bench.one();
    assert_eq!(sent.home, 1, "it is sent to another home server");
    bench.answer(&sent, Code::ACCOUNTING_RESPONSE);
    assert_eq!((bench.arrived.len(), bench.relay.counters().withdrawn), (1, 0));
}

#[test]
fn with_nobody_else_a_slow_answer_is_waited_for_until_patience_ends() {
    let mut bench = Bench::new(plan(Strategy::InOrder, 1));
    let handle = bench.go(access("nemo@a.example"));
    let sent = bench.one();
    for _ in 0..3 {
        assert!(bench.pass(WINDOW).is_empty());
        assert!(bench.arrived.is_empty());
    }
    bench.relay.asked_again(bench.now, handle);
    assert_eq!(bench.one(), sent, "the client may knock");
    bench.answer(&sent, Code::ACCESS_ACCEPT);
    assert_eq!(bench.accepted(), (1, 0));

    bench.go(access("nemo@a.example"));
    bench.drain();
    let mut waited = Duration::ZERO;
    while bench.arrived.is_empty() {
        waited += WINDOW;
        assert!(bench.pass(WINDOW).is_empty());
    }
    assert_eq!(waited, PATIENCE);
    let silence = Obstacle::NobodyLeft { pool: "area-a".into(), last_resort: LastResort::Silence };
    assert_eq!(bench.arrival().outcome.unwrap_err(), silence);
    assert_eq!((bench.relay.pending(), bench.relay.counters().unanswered), (0, 1));
}

#[test]
fn servers_that_answer_probes_and_no_requests_do_not_keep_a_request_beyond_patience() {
    let mut bench = Bench::new(plan(Strategy::RoundRobin, 3));
    bench.go(access("nemo@a.example"));
    bench.drain();
    let mut waited = Duration::ZERO;
    while bench.arrived.is_empty() {
        waited += WINDOW;
        assert!(waited <= PATIENCE, "{:?}", bench.relay.counters());
        let homes = Arc::clone(bench.relay.homes());
        for (home, service) in homes.handle_timeout(bench.now, &mut bench.random) {
            homes.probed(home, service, bench.now, true);
        }
        bench.pass(WINDOW);
    }
    assert!(bench.relay.counters().failed_over >= 3);
    assert_eq!((bench.relay.pending(), bench.relay.counters().unanswered), (0, 1));
}

#[test]
fn a_last_resort_that_speaks_does_so_when_the_last_server_is_overdue() {
    let mut plan = plan(Strategy::InOrder, 2);
    plan.pools[0].last_resort = LastResort::Reject;
    let mut bench = Bench::new(plan);
    bench.go(access("nemo@a.example"));
    bench.drain();
    assert_eq!(bench.pass(WINDOW).len(), 1);
    assert!(bench.pass(WINDOW).is_empty());
    let told = Obstacle::NobodyLeft { pool: "area-a".into(), last_resort: LastResort::Reject };
    assert_eq!(bench.arrival().outcome.unwrap_err(), told);
}

#[test]
fn a_dead_server_does_not_delay_requests_for_another() {
    let mut both = plan(Strategy::InOrder, 2);
    both.pools = vec![
        HomePool::new("area-a", Pool::new(Strategy::InOrder, [Member::new(0, "home0", 1)])),
        HomePool::new("area-b", Pool::new(Strategy::InOrder, [Member::new(1, "home1", 1)])),
    ];
    let rule = |realm, pool| Rule::new(Match::realm(realm), Action::Pool(pool));
    both.router = RealmRouter::new(Syntax::default(), [rule("a.example", 0), rule("b.example", 1)]).unwrap();
    both.homes[0].sockets = 1;
    both.homes[0].most_outstanding = 300;
    let mut bench = Bench::new(both);
    // More than the identifiers of the only socket: the rest waits in a queue of its own, and that is bounded.
    for number in 0..400 {
        let departure = bench.depart(access("nemo@a.example"));
        assert_eq!(matches!(departure, Departure::Gone(_)), number < 300, "{number}");
    }
    assert_eq!(bench.drain().len(), 256);
    assert_eq!(bench.relay.counters().full, 100);
    for _ in 0..600 {
        bench.go(access("nemo@b.example"));
    }
    let sent = bench.drain();
    assert!(sent.len() == 600 && sent.iter().all(|sent| sent.home == 1));
    let links: std::collections::BTreeSet<_> = sent.iter().map(|sent| sent.link).collect();
    assert_eq!(links.len(), 3, "256 identifiers are no limit");
}

#[test]
fn d4_12_what_is_not_the_reply_is_ignored_counted_and_ends_nothing() {
    let mut bench = Bench::new(plan(Strategy::InOrder, 2));
    bench.go(access("nemo@a.example"));
    let sent = bench.one();
    let accept = || Draft::reply(Code::ACCESS_ACCEPT);
    let mut ignored = 0;
    let mut forged = |bench: &mut Bench, link: u32, octets: &[u8]| {
        bench.receive(link, octets);
        ignored += 1;
        assert_eq!(bench.relay.counters().ignored, ignored);
        assert!(bench.arrived.is_empty());
    };
    // A wrong authenticator, and one for another server.
    forged(&mut bench, sent.link, &reply(&sent, &far(1), accept(), &states(&sent)));
    let mut broken = reply(&sent, &far(0), accept(), &states(&sent));
    broken[10] ^= 1;
    forged(&mut bench, sent.link, &broken);
    // CVE-2024-3596: without Message-Authenticator, where it is demanded.
    let unsigned = reply(&sent, &far(0), Draft::new(Code::ACCESS_ACCEPT, false), &states(&sent));
    forged(&mut bench, sent.link, &unsigned);
    // A code that answers something else, octets that are none, a link that nobody asked over.
    forged(&mut bench, sent.link, &reply(&sent, &far(0), Draft::reply(Code::ACCOUNTING_RESPONSE), &states(&sent)));
    forged(&mut bench, sent.link, b"garbage");
    forged(&mut bench, 99, &reply(&sent, &far(0), accept(), &states(&sent)));
    // Proxy-States that are not the one we gave out.
    let state = |octets: &[u8]| [&[33, octets.len() as u8 + 2], octets].concat();
    for wrong in
        [state(b"another's"), state(MARKER.issue(99).octets()), [states(&sent), state(b"behind ours")].concat()]
    {
        forged(&mut bench, sent.link, &reply(&sent, &far(0), accept(), &wrong));
    }
    assert_eq!(bench.relay.counters().wrong_state, 3);
    let unsigned = Note::Unbelievable { home: 0, error: VerifyError::MessageAuthenticatorMissing };
    assert!(bench.notes.contains(&unsigned), "an operator has to hear of it: {:?}", bench.notes);
    assert_eq!(bench.condition(0), Condition::Alive);
    bench.answer(&sent, Code::ACCESS_ACCEPT);
    assert_eq!(bench.accepted(), (1, 0));
}

#[test]
fn a_server_that_loses_proxy_state_is_believed_and_told_of() {
    let mut bench = Bench::new(plan(Strategy::InOrder, 1));
    bench.go(access("nemo@a.example"));
    let sent = bench.one();
    let octets = reply(&sent, &far(0), Draft::reply(Code::ACCESS_ACCEPT), &[]);
    bench.receive(sent.link, &octets);
    assert_eq!(bench.accepted(), (1, 0));
    assert_eq!(bench.notes, [Note::State { home: 0, error: StateError::Missing }]);
}

#[test]
fn rfc2865_5_24_a_state_goes_back_to_the_server_that_gave_it() {
    let mut bench = Bench::new(plan(Strategy::RoundRobin, 3));
    for round in 0..6 {
        bench.go(access("nemo@a.example"));
        let sent = bench.one();
        let state = format!("state {round}");
        let mut challenge = Draft::reply(Code::ACCESS_CHALLENGE);
        challenge.push(STATE, state.as_bytes());
        bench.answer_with(&sent, challenge);
        bench.arrived.clear();
        let mut next = access("nemo@a.example");
        next.push(STATE, state.as_bytes());
        bench.go(next);
        let second = bench.one();
        assert_eq!(second.home, sent.home, "round {round}");
        let mut accept = Draft::reply(Code::ACCESS_ACCEPT);
        accept.push(CLASS, format!("class {round}").as_bytes());
        bench.answer_with(&second, accept);
        bench.arrived.clear();
        let mut start = Draft::request(Code::ACCOUNTING_REQUEST);
        start.push(USER_NAME, "nemo@a.example");
        start.push(CLASS, format!("class {round}").as_bytes());
        bench.go(start);
        let start = bench.one();
        assert_eq!(start.home, sent.home, "accounting goes where the log-in went");
        bench.answer(&start, Code::ACCOUNTING_RESPONSE);
        bench.arrived.clear();
    }
}

#[test]
fn rfc2865_5_24_the_state_of_an_accept_comes_back_to_whoever_gave_it() {
    let mut bench = Bench::new(plan(Strategy::RoundRobin, 3));
    for round in 0..6 {
        let state = format!("session {round}");
        bench.go(access("nemo@a.example"));
        let sent = bench.one();
        let mut accept = Draft::reply(Code::ACCESS_ACCEPT);
        accept.push(TERMINATION_ACTION, TerminationAction::RADIUS_REQUEST);
        accept.push(STATE, state.as_bytes());
        bench.answer_with(&sent, accept);
        bench.arrived.clear();
        // The session ends an hour later.
        bench.pass(Duration::from_secs(3_600));
        let mut next = access("nemo@a.example");
        next.push(STATE, state.as_bytes());
        bench.go(next);
        let again = bench.one();
        assert_eq!(again.home, sent.home, "round {round}");
        bench.answer(&again, Code::ACCESS_ACCEPT);
        bench.arrived.clear();
    }
}

#[test]
fn rfc4372_2_1_and_rfc5580_4_1_an_identity_is_asked_for_and_the_operator_named() {
    let mut plan = plan(Strategy::InOrder, 1);
    let operator_name = Some("1c.example".into());
    plan.ways = vec![crate::Way { operator_name, ask_chargeable_identity: true, ..crate::Way::default() }];
    let mut bench = Bench::new(plan);
    bench.go(access("nemo@a.example"));
    let sent = bench.one();
    let packet = Packet::parse(sent.octets.as_slice()).unwrap();
    assert_eq!(packet.raw(OPERATOR_NAME), Some(&b"1c.example"[..]));
    assert_eq!(packet.raw(CHARGEABLE_USER_IDENTITY), Some(&b"\0"[..]));
    let mut named = access("nemo@a.example");
    named.push_raw(126, b"1other.example");
    bench.go(named);
    let sent = bench.one();
    let packet = Packet::parse(sent.octets.as_slice()).unwrap();
    assert_eq!(packet.instances(OPERATOR_NAME.kind()).collect::<Vec<_>>(), [b"1other.example"]);
}

#[test]
fn accounting_that_is_kept_is_not_sent_from_here() {
    let mut plan = plan(Strategy::InOrder, 1);
    plan.ways = vec![crate::Way { accounting: crate::Delivery::Store, ..crate::Way::default() }];
    let mut bench = Bench::new(plan);
    let mut start = Draft::request(Code::ACCOUNTING_REQUEST);
    start.push(USER_NAME, "nemo@a.example");
    assert!(matches!(bench.depart(start), Departure::Store(_, 0)));
    assert!(matches!(bench.depart(access("nemo@a.example")), Departure::Gone(_)));
}

#[test]
fn what_waits_is_given_back_when_the_proxy_stops() {
    let mut bench = Bench::new(plan(Strategy::InOrder, 1));
    bench.go(access("nemo@a.example"));
    bench.go(access("ned@a.example"));
    bench.drain();
    let mut numbers: Vec<_> = bench.relay.give_up().iter().map(|rider| rider.number).collect();
    numbers.sort_unstable();
    assert_eq!(numbers, [1, 2]);
    assert_eq!(bench.relay.homes().standing(0, Service::Access, bench.now).outstanding, 0);
}

#[test]
fn a_conversation_is_not_taken_to_a_server_that_does_not_know_it() {
    let mut bench = Bench::new(plan(Strategy::RoundRobin, 2));
    bench.go(access("nemo@a.example"));
    let sent = bench.one();
    let mut challenge = Draft::reply(Code::ACCESS_CHALLENGE);
    challenge.push(STATE, b"of this conversation");
    bench.answer_with(&sent, challenge);
    bench.arrived.clear();
    let mut next = access("nemo@a.example");
    next.push(STATE, b"of this conversation");
    let handle = bench.go(next);
    let second = bench.one();
    assert_eq!(second.home, sent.home);
    assert!(bench.pass(WINDOW).is_empty(), "another one could only reject");
    bench.relay.asked_again(bench.now, handle);
    assert_eq!(bench.one(), second);
    bench.answer(&second, Code::ACCESS_ACCEPT);
    assert_eq!(bench.accepted(), (2, sent.home));
}

#[test]
fn a_server_that_lost_one_datagram_is_asked_again_when_the_other_is_silent_too() {
    let mut bench = Bench::new(plan(Strategy::InOrder, 2));
    bench.go(access("nemo@a.example"));
    bench.drain();
    assert_eq!(bench.pass(WINDOW)[0].home, 1);
    let third = bench.pass(WINDOW);
    assert_eq!(third.iter().map(|sent| sent.home).collect::<Vec<_>>(), [0]);
    bench.answer(&third[0], Code::ACCESS_ACCEPT);
    assert_eq!(bench.accepted(), (1, 0));
}

#[test]
fn a_server_that_has_too_much_to_do_is_no_reason_for_a_reject() {
    let mut plan = plan(Strategy::InOrder, 1);
    plan.homes[0].most_outstanding = 2;
    plan.pools[0].last_resort = LastResort::Reject;
    let mut bench = Bench::new(plan);
    bench.go(access("nemo@a.example"));
    bench.go(access("nemo@a.example"));
    assert!(matches!(bench.depart(access("nemo@a.example")), Departure::Stays(_, Obstacle::Full)));
}

#[test]
fn without_a_socket_another_server_is_asked_at_once() {
    let mut bench = Bench::new(plan(Strategy::InOrder, 2));
    bench.go(access("nemo@a.example"));
    bench.relay.seal(bench.now, &mut bench.random);
    assert_eq!(bench.relay.poll_wish(), Some(Wish::Link(0)));
    bench.relay.link_refused(bench.now, 0);
    assert_eq!(bench.one().home, 1);
    assert_eq!(bench.condition(0), Condition::Suspect);
}

#[test]
fn rfc5080_2_2_1_a_request_whose_socket_was_refused_is_saved_by_the_clients_next_try() {
    let mut bench = Bench::new(plan(Strategy::InOrder, 1));
    let handle = bench.go(access("nemo@a.example"));
    bench.relay.seal(bench.now, &mut bench.random);
    assert_eq!(bench.relay.poll_wish(), Some(Wish::Link(0)));
    bench.relay.link_refused(bench.now, 0);
    assert!(bench.drain().is_empty(), "one try each time");
    // The network is back.
    bench.now += Duration::from_secs(2);
    bench.relay.asked_again(bench.now, handle);
    let sent = bench.drain();
    assert_eq!(sent.len(), 1, "{sent:?}");
    bench.answer(&sent[0], Code::ACCESS_ACCEPT);
    assert_eq!((bench.arrived.len(), bench.relay.pending()), (1, 0));
}

#[test]
fn servers_without_sockets_have_one_turn_each_in_a_window() {
    let mut bench = Bench::new(plan(Strategy::InOrder, 3));
    bench.go(access("nemo@a.example"));
    let began = bench.now;
    let mut refused = Vec::new();
    // As whoever has the sockets does: until nothing is wanted any more.
    let mut refuse = |bench: &mut Bench| {
        for _ in 0..100 {
            bench.relay.seal(bench.now, &mut bench.random);
            let Some(Wish::Link(target)) = bench.relay.poll_wish() else { return };
            refused.push((bench.now - began, target / 2));
            bench.relay.link_refused(bench.now, target);
        }
        panic!("it never ends");
    };
    refuse(&mut bench);
    while let Some(due) = bench.relay.poll_timeout() {
        bench.now = due;
        bench.relay.handle_timeout(due);
        refuse(&mut bench);
        while let Some(arrival) = bench.relay.poll_arrival() {
            assert!(matches!(arrival.outcome, Err(Obstacle::NobodyLeft { .. })));
            bench.arrived.push(arrival);
        }
    }
    assert_eq!(refused.iter().map(|(_, home)| *home).take(3).collect::<Vec<_>>(), [0, 1, 2]);
    assert!(refused.iter().take(3).all(|(at, _)| at.is_zero()));
    assert!((4..=30).contains(&refused.len()), "{refused:?}");
    assert_eq!((bench.arrived.len(), bench.relay.pending()), (1, 0));
    for home in 0..3 {
        assert_eq!(bench.relay.homes().standing(home, Service::Access, bench.now).outstanding, 0);
    }
}

#[test]
fn rfc2865_5_24_a_conversation_does_not_move_where_its_server_is_full() {
    let mut plan = plan(Strategy::InOrder, 2);
    plan.homes[0].most_outstanding = 1;
    let mut bench = Bench::new(plan);
    bench.go(access("nemo@a.example"));
    let sent = bench.one();
    assert_eq!(sent.home, 0);
    let mut challenge = Draft::reply(Code::ACCESS_CHALLENGE);
    challenge.push(STATE, b"round one");
    bench.answer_with(&sent, challenge);
    // Somebody else has the one place.
    bench.go(access("bob@a.example"));
    let other = bench.one();
    assert_eq!(other.home, 0);
    let second = || {
        let mut second = access("nemo@a.example");
        second.push(STATE, b"round one");
        second
    };
    assert!(matches!(bench.depart(second()), Departure::Stays(_, Obstacle::Full)));
    bench.answer(&other, Code::ACCESS_ACCEPT);
    bench.go(second());
    assert_eq!(bench.one().home, 0);
}

#[test]
fn what_becomes_too_long_by_the_operators_name_is_told_as_that() {
    let mut plan = plan(Strategy::InOrder, 1);
    let operator_name = Some(format!("1{}", "c".repeat(200)).into());
    plan.ways = vec![crate::Way { operator_name, ..crate::Way::default() }];
    let mut bench = Bench::new(plan);
    let long = |count: usize| {
        let mut draft = access("nemo@a.example");
        (0..count).for_each(|_| draft.push(REPLY_MESSAGE, "m".repeat(250).as_str()));
        draft
    };
    match bench.depart(long(16)) {
        Departure::Stays(_, Obstacle::Unforwardable(Unforwardable::Build(_))) => {}
        other => panic!("{other:?}"),
    }
    bench.go(long(14));
    bench.one();
    assert_eq!(bench.relay.pending(), 1);
}

#[test]
fn a_request_whose_socket_was_refused_has_another_turn_in_the_next_window() {
    let mut bench = Bench::new(plan(Strategy::InOrder, 1));
    bench.go(access("nemo@a.example"));
    bench.relay.seal(bench.now, &mut bench.random);
    assert_eq!(bench.relay.poll_wish(), Some(Wish::Link(0)));
    bench.relay.link_refused(bench.now, 0);
    assert!(bench.drain().is_empty());
    let sent = bench.pass(WINDOW);
    assert_eq!((sent.len(), bench.relay.counters().overdue), (1, 0), "the server was silent to nothing");
    bench.answer(&sent[0], Code::ACCESS_ACCEPT);
    assert_eq!(bench.arrived.len(), 1);
}
