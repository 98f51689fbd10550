//! Many faults at once: whatever the network and the servers do, each request arrives once, and nothing is left over.

use std::collections::{BTreeMap, VecDeque};

use proptest::{prelude::*, strategy::Strategy};

use super::*;

/// What happens in a step.
#[derive(Debug, Clone)]
enum Step {
    /// A client asks.
    Ask,
    /// The client of a request that waits asks again.
    Again(usize),
    /// A datagram on its way reaches its server, which answers, and the reply comes back.
    Deliver { which: usize, code: u8 },
    /// The same, and the reply comes back twice.
    DeliverTwice(usize),
    /// A client gives up the nth of the requests that were ever asked.
    Withdraw(usize),
    /// A datagram is lost.
    Lose(usize),
    /// A forged reply to a datagram comes.
    Forge(usize),
    /// A server's host says that nobody is there.
    Refuse(u32),
    /// Time passes.
    Pass(u16),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        4 => Just(Step::Ask),
        1 => any::<usize>().prop_map(Step::Again),
        1 => any::<usize>().prop_map(Step::Withdraw),
        3 => (any::<usize>(), 0_u8..3).prop_map(|(which, code)| Step::Deliver { which, code }),
        1 => any::<usize>().prop_map(Step::DeliverTwice),
        2 => any::<usize>().prop_map(Step::Lose),
        1 => any::<usize>().prop_map(Step::Forge),
        1 => (0_u32..3).prop_map(Step::Refuse),
        2 => (1_u16..8_000).prop_map(Step::Pass),
    ]
}

fn pick<T>(list: &mut VecDeque<T>, which: usize) -> Option<T> {
    let at = which.checked_rem(list.len())?;
    list.remove(at)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn each_request_arrives_once_and_nothing_is_left_over(
        strategy in prop_oneof![
            Just(ulna_proto::Strategy::InOrder),
            Just(ulna_proto::Strategy::RoundRobin),
            Just(ulna_proto::Strategy::LeastOutstanding),
            Just(ulna_proto::Strategy::Sticky),
            Just(ulna_proto::Strategy::Hash),
        ],
        steps in proptest::collection::vec(step(), 1..120),
    ) {
        let mut bench = Bench::new(plan(strategy, 3));
        let mut way: VecDeque<Sent> = VecDeque::new();
        let mut waiting: Vec<RequestHandle> = Vec::new();
        let (mut departed, mut withdrawn) = (0_u64, 0_u64);
        let mut arrived: BTreeMap<u32, usize> = BTreeMap::new();
        for step in steps {
            match step {
                Step::Ask => match bench.depart(access("nemo@a.example")) {
                    Departure::Gone(handle) => {
                        departed += 1;
                        waiting.push(handle);
                    }
                    Departure::Stays(_, Obstacle::NobodyLeft { .. }) => {}
                    other => prop_assert!(false, "{other:?}"),
                },
                Step::Again(which) => {
                    if let Some(handle) = which.checked_rem(waiting.len()).map(|at| waiting[at]) {
                        bench.relay.asked_again(bench.now, handle);
                    }
                }
                Step::Withdraw(which) => {
                    if let Some(handle) = which.checked_rem(waiting.len()).map(|at| waiting[at]) {
                        let before = bench.relay.counters().withdrawn;
                        bench.relay.withdraw(handle);
                        withdrawn += bench.relay.counters().withdrawn - before;
                    }
                }
                Step::Deliver { which, code } => {
                    if let Some(sent) = pick(&mut way, which) {
                        let codes = [Code::ACCESS_ACCEPT, Code::ACCESS_REJECT, Code::ACCESS_CHALLENGE];
                        let draft = Draft::reply(codes[usize::from(code)]);
                        let octets = reply(&sent, &far(sent.home), draft, &states(&sent));
                        bench.relay.receive(bench.now, sent.link, [&octets[..]]);
                    }
                }
                Step::DeliverTwice(which) => {
                    if let Some(sent) = pick(&mut way, which) {
                        let draft = Draft::reply(Code::ACCESS_ACCEPT);
                        let octets = reply(&sent, &far(sent.home), draft, &states(&sent));
                        bench.relay.receive(bench.now, sent.link, [&octets[..], &octets]);
                    }
                }
                Step::Lose(which) => drop(pick(&mut way, which)),
                Step::Forge(which) => {
                    if let Some(sent) = which.checked_rem(way.len()).map(|at| way[at].clone()) {
                        let forged = reply(&sent, &near(), Draft::reply(Code::ACCESS_ACCEPT), &states(&sent));
                        bench.relay.receive(bench.now, sent.link, [&forged[..]]);
                    }
                }
                Step::Refuse(home) => bench.relay.unreachable(bench.now, home * 2),
                Step::Pass(milliseconds) => {
                    bench.now += Duration::from_millis(milliseconds.into());
                    let homes = Arc::clone(bench.relay.homes());
                    for (home, service) in homes.handle_timeout(bench.now, &mut bench.random) {
                        homes.probed(home, service, bench.now, milliseconds % 2 == 0);
                    }
                    bench.relay.handle_timeout(bench.now);
                }
            }
            way.extend(bench.drain());
            for arrival in bench.arrived.drain(..) {
                *arrived.entry(arrival.passenger.number).or_default() += 1;
            }
        }
        // The network is gone for good: all that is on its way is given up in time.
        for _ in 0..40 {
            bench.pass(WINDOW);
        }
        for arrival in bench.arrived.drain(..) {
            *arrived.entry(arrival.passenger.number).or_default() += 1;
        }
        prop_assert_eq!(arrived.len() as u64, departed - withdrawn);
        prop_assert!(arrived.values().all(|times| *times == 1));
        prop_assert_eq!(bench.relay.pending(), 0);
        for home in bench.relay.homes().status() {
            prop_assert_eq!(home.outstanding, 0);
        }
        let counters = bench.relay.counters();
        prop_assert_eq!(counters.forwarded, counters.answered + counters.unanswered + counters.withdrawn);
        prop_assert_eq!(counters.withdrawn, withdrawn);
    }
}
