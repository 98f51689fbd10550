//! Requests that are sent once, as a proxy sends them.

use super::*;

const WINDOW: Duration = Duration::from_secs(5);

fn once(tag: u32, target: u32) -> Question {
    access(tag).overdue_after(WINDOW).to([target])
}

fn octets(sent: Vec<Datagram>) -> Vec<u8> {
    assert_eq!(sent.len(), 1, "{sent:?}");
    sent.into_iter().next().unwrap().1
}

#[test]
fn rfc5080_2_2_1_a_proxy_sends_again_only_when_it_is_told_to() {
    let mut bench = Bench::new(targets(1));
    let handle = bench.ask(once(7, 0), 7);
    let first = octets(bench.drain().0);
    bench.now += Duration::from_secs(1);
    assert!(bench.requester.resend(bench.now, handle));
    assert!(bench.requester.resend(bench.now, handle), "twice at once is once");
    assert_eq!(octets(bench.drain().0), first);
    // The window began with the first.
    let (after, sent, failed) = bench.advance().unwrap();
    assert_eq!((after, sent.len(), failed.len()), (WINDOW, 0, 0));
    assert_eq!(bench.overdue, [(handle, 0)]);
    assert_eq!(bench.requester.poll_timeout(), None, "it waits on without an end");
    assert_eq!(bench.requester.counters(0).auth.timeouts, 1);
    bench.requester.wait_on(bench.now, handle);
    assert_eq!(bench.advance().unwrap().0, WINDOW * 2);
    // A slow answer is an answer.
    let reply = answer(&first, &key(0), Code::ACCESS_ACCEPT, true, "late");
    let Receipt::Answer(answer) = bench.requester.handle(bench.now, 0, reply.octets()) else { panic!("no answer") };
    assert_eq!((answer.tag, answer.tries), (7, 2));
    assert!(!bench.requester.resend(bench.now, handle) && bench.requester.tag(handle).is_none());
}

#[test]
fn a_request_that_is_redirected_takes_the_reply_of_either_server() {
    for answering in [0_u32, 1] {
        let mut bench = Bench::new(targets(2));
        let handle = bench.ask(once(7, 0), 7);
        let first = octets(bench.drain().0);
        bench.advance().unwrap();
        assert!(bench.requester.redirect(bench.now, handle, once(7, 1)));
        let second = octets(bench.drain().0);
        assert_eq!((name(&first, &key(0)), name(&second, &key(1))), (7, 7));
        assert_eq!(bench.requester.counters(0).auth.pending_requests, 0);
        assert_eq!(bench.requester.counters(1).auth.pending_requests, 1);
        let asked = if answering == 0 { &first } else { &second };
        let reply = answer(asked, &key(answering), Code::ACCESS_ACCEPT, true, "");
        let link = answering;
        let Receipt::Answer(answer) = bench.requester.handle(bench.now, link, reply.octets()) else { panic!("none") };
        assert_eq!(answer.target, answering);
        assert_eq!(bench.requester.pending(), 0);
        assert_eq!(bench.requester.counters(1).auth.pending_requests, 0);
        assert!(!bench.requester.redirect(bench.now, handle, once(7, 1)), "it is settled");
    }
}

#[test]
fn a_reply_that_the_caller_refuses_does_not_end_the_wait() {
    let mut bench = Bench::new(targets(1));
    bench.ask(once(7, 0), 7);
    let asked = octets(bench.drain().0);
    let reply = answer(&asked, &key(0), Code::ACCESS_ACCEPT, true, "not this one");
    let receipt = bench.requester.handle_if(bench.now, 0, reply.octets(), |tag, target, reply| {
        assert_eq!((*tag, target, reply.get(REPLY_MESSAGE)), (7, 0, Ok("not this one")));
        false
    });
    assert!(matches!(receipt, Receipt::Ignored(Ignored::Refused)));
    assert_eq!(bench.requester.counters(0).auth.packets_dropped, 1);
    let reply = answer(&asked, &key(0), Code::ACCESS_REJECT, true, "this one");
    assert!(matches!(bench.requester.handle(bench.now, 0, reply.octets()), Receipt::Answer(_)));
}

#[test]
fn one_that_waits_for_an_identifier_is_overdue_too() {
    let limits = RequesterLimits { pending: 1_000, links: 1 };
    let mut bench = Bench::limited(limits, targets(1).into_iter().map(|target| target.linked(1)));
    let handles: Vec<_> = (0..257).map(|tag| bench.ask(once(tag, 0), tag)).collect();
    assert_eq!(bench.drain().0.len(), 256);
    assert!(!bench.requester.resend(bench.now, handles[256]), "it was never sent");
    bench.advance().unwrap();
    assert_eq!(bench.overdue.len(), 257);
    assert_eq!(bench.requester.abandon_all().len(), 257);
    assert_eq!(bench.requester.pending(), 0);
}

#[test]
fn handles_are_numbers_and_back() {
    let mut bench = Bench::new(targets(1));
    let handle = bench.ask(once(1, 0), 1);
    assert_eq!(RequestHandle::from_bits(handle.to_bits()), handle);
    bench.requester.abandon(handle);
    assert_ne!(bench.ask(once(2, 0), 2).to_bits(), handle.to_bits(), "another request at the same place");
}

#[test]
fn one_that_is_redirected_while_it_waits_for_an_identifier_goes_to_its_new_server_only() {
    let limits = RequesterLimits { pending: 1_000, links: 1 };
    let mut bench = Bench::limited(limits, targets(2).into_iter().map(|target| target.linked(1)));
    let handles: Vec<_> = (0..257).map(|tag| bench.ask(once(tag, 0), tag)).collect();
    assert_eq!(bench.drain().0.len(), 256);
    assert!(bench.requester.redirect(bench.now, handles[256], once(256, 1)));
    let sent = bench.drain().0;
    assert_eq!((sent.len(), sent[0].0), (1, 1));
    bench.requester.abandon(handles[0]);
    assert!(bench.drain().0.is_empty(), "its place in the queue of the old server is void");
}

#[test]
fn replies_that_come_together_are_judged_one_by_one() {
    let mut bench = Bench::new(targets(1));
    for tag in 0..40 {
        bench.ask(once(tag, 0), tag);
    }
    let asked: Vec<_> = bench.drain().0.into_iter().map(|(_, octets)| octets).collect();
    let mut replies: Vec<Vec<u8>> = Vec::new();
    for (at, request) in asked.iter().enumerate() {
        let right = answer(request, &key(0), Code::ACCESS_ACCEPT, true, "").octets().to_vec();
        match at % 4 {
            0 => replies.push(answer(request, &key(7), Code::ACCESS_ACCEPT, true, "").octets().to_vec()),
            1 => replies.extend([right.clone(), right]),
            2 => replies.extend([b"garbage".to_vec(), right]),
            _ => replies.push(right),
        }
    }
    let mut receipts = Vec::new();
    let octets = replies.iter().map(Vec::as_slice);
    bench.requester.handle_batch(bench.now, 0, octets, |_, _, _| true, &mut receipts);
    let count = |fits: &dyn Fn(&Receipt<'_, u32>) -> bool| receipts.iter().filter(|receipt| fits(receipt)).count();
    assert_eq!(count(&|receipt| matches!(receipt, Receipt::Answer(_))), 30);
    assert_eq!(count(&|receipt| matches!(receipt, Receipt::Ignored(Ignored::Late))), 10);
    assert_eq!(count(&|receipt| matches!(receipt, Receipt::Ignored(Ignored::Malformed(_)))), 10);
    assert_eq!(count(&|receipt| matches!(receipt, Receipt::Ignored(Ignored::Unverified(_)))), 10);
    assert_eq!(bench.requester.pending(), 10);
}

#[test]
fn sending_again_arms_no_timer_anew() {
    let mut bench = Bench::new(targets(1));
    let handle = bench.ask(once(1, 0), 1);
    bench.drain();
    bench.now += Duration::from_millis(1);
    bench.ask(once(2, 0), 2);
    bench.drain();
    for _ in 0..10_000 {
        assert!(bench.requester.resend(bench.now, handle));
        assert_eq!(bench.drain().0.len(), 1);
    }
    assert!(bench.requester.timers.is_empty() && bench.requester.windows.len() <= 4);
}

#[test]
fn without_a_link_it_is_unsent_at_once() {
    let mut bench = Bench::new(targets(2));
    let handle = bench.ask(once(1, 0), 1);
    bench.requester.seal(bench.now, &mut bench.random);
    assert_eq!(bench.requester.poll_event(), Some(Event::LinkWanted(0)));
    bench.requester.link_refused(bench.now, 0);
    assert!(bench.drain().0.is_empty());
    assert_eq!((bench.unsent.as_slice(), bench.overdue.as_slice()), ([(handle, 0)].as_slice(), [].as_slice()));
    assert!(bench.requester.redirect(bench.now, handle, once(1, 1)));
    assert_eq!(bench.drain().0.len(), 1);
}

#[test]
fn one_that_found_no_link_tries_again_when_it_is_sent_again() {
    let mut bench = Bench::new(targets(1));
    let handle = bench.ask(once(1, 0), 1);
    bench.requester.seal(bench.now, &mut bench.random);
    assert_eq!(bench.requester.poll_event(), Some(Event::LinkWanted(0)));
    bench.requester.link_refused(bench.now, 0);
    bench.requester.wait_on(bench.now, handle);
    assert!(bench.drain().0.is_empty(), "not by itself");
    assert!(bench.requester.resend(bench.now, handle));
    assert!(!bench.requester.resend(bench.now, handle), "it waits");
    assert_eq!(bench.drain().0.len(), 1);
    assert!(bench.overdue.is_empty());
    bench.now += WINDOW;
    bench.requester.handle_timeout(bench.now);
    bench.drain();
    assert_eq!(bench.overdue, [(handle, 0)]);
}
