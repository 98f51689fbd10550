use std::collections::HashMap;

use proptest::prelude::{ProptestConfig, any, prop_assert, prop_assert_eq, proptest};

use super::*;

const ALIVE: Standing = Standing { condition: Condition::Alive, outstanding: 0, trial: false };
const SUSPECT: Standing = Standing { condition: Condition::Suspect, ..ALIVE };
const DEAD: Standing = Standing { condition: Condition::Dead, ..ALIVE };
const REVIVING: Standing = Standing { condition: Condition::Reviving, ..ALIVE };

const STRATEGIES: [Strategy; 5] =
    [Strategy::InOrder, Strategy::RoundRobin, Strategy::LeastOutstanding, Strategy::Sticky, Strategy::Hash];

fn member(server: u32, weight: u32) -> Member {
    Member::new(server, &format!("home-{server}"), weight)
}

fn one(strategy: Strategy, weights: &[u32]) -> Pools {
    let members = (0..).zip(weights).map(|(server, &weight)| member(server, weight));
    Pools::new([Pool::new(strategy, members)]).unwrap()
}

fn key(number: u64) -> Keys {
    Keys::new().of_client(&number.to_be_bytes()).of_content([&number.to_be_bytes()[..]])
}

/// Which servers are chosen one after the other, all alike.
fn chosen(pools: &mut Pools, times: usize, standing: impl Fn(u32) -> Standing) -> Vec<u32> {
    (0..times).map(|_| pools.choose(0, Keys::new(), &[], &standing).unwrap().server).collect()
}

fn counts(servers: impl IntoIterator<Item = u32>) -> HashMap<u32, usize> {
    servers.into_iter().fold(HashMap::new(), |mut counts, server| {
        *counts.entry(server).or_insert(0) += 1;
        counts
    })
}

#[test]
fn in_order_takes_the_first_that_is_to_be_had() {
    let mut pools = one(Strategy::InOrder, &[1, 9, 1]);
    assert_eq!(chosen(&mut pools, 2, |_| ALIVE), [0, 0]);
    assert_eq!(chosen(&mut pools, 1, |server| if server == 0 { DEAD } else { ALIVE }), [1]);
    let choice = pools.choose(0, Keys::new(), &[0, 1], |_| ALIVE);
    assert_eq!(choice, Some(Choice { server: 2, pool: 0, trial: false }));
    assert_eq!(pools.choose(0, Keys::new(), &[0, 1, 2], |_| ALIVE), None, "all were tried");
}

#[test]
fn round_robin_interleaves_by_weight() {
    let mut pools = one(Strategy::RoundRobin, &[5, 1, 1]);
    assert_eq!(chosen(&mut pools, 7, |_| ALIVE), [0, 0, 1, 0, 2, 0, 0]);
    let many = counts(chosen(&mut pools, 7_000, |_| ALIVE));
    assert_eq!((many[&0], many[&1], many[&2]), (5_000, 1_000, 1_000));
}

#[test]
fn round_robin_shares_what_a_dead_server_leaves() {
    let mut pools = one(Strategy::RoundRobin, &[2, 2, 1]);
    let many = counts(chosen(&mut pools, 3_000, |server| if server == 1 { DEAD } else { ALIVE }));
    assert_eq!((many[&0], many.get(&1), many[&2]), (2_000, None, 1_000));
}

#[test]
fn least_outstanding_weighs_and_takes_turns() {
    let mut pools = one(Strategy::LeastOutstanding, &[1, 1, 1]);
    let busy = |server| Standing { outstanding: [3, 1, 2][server as usize], ..ALIVE };
    assert_eq!(chosen(&mut pools, 2, busy), [1, 1]);
    assert_eq!(counts(chosen(&mut pools, 300, |_| ALIVE)).into_values().collect::<Vec<_>>(), [100; 3]);
    let mut pools = one(Strategy::LeastOutstanding, &[1, 4]);
    let busy = |server| Standing { outstanding: [1, 5][server as usize], ..ALIVE };
    assert_eq!(chosen(&mut pools, 1, busy), [1], "six for a weight of four are fewer than two for one");
}

#[test]
fn least_outstanding_keeps_servers_level() {
    let mut pools = one(Strategy::LeastOutstanding, &[1, 2, 3]);
    let mut outstanding = [0_u32; 3];
    for _ in 0..600 {
        let now = outstanding;
        let standing = move |server: u32| Standing { outstanding: now[server as usize], ..ALIVE };
        let server = pools.choose(0, Keys::new(), &[], standing).unwrap().server;
        outstanding[server as usize] += 1;
    }
    assert_eq!(outstanding, [100, 200, 300]);
}

#[test]
fn sticky_goes_by_the_client_and_hash_by_the_content() {
    let mut sticky = one(Strategy::Sticky, &[1; 8]);
    let mut hash = one(Strategy::Hash, &[1; 8]);
    let ask = |pools: &mut Pools, client: u8, content: u8| {
        let keys = Keys::new().of_client(&[client]).of_content([&[content][..]]);
        pools.choose(0, keys, &[], |_| ALIVE).unwrap().server
    };
    for number in 0..50 {
        assert_eq!(ask(&mut sticky, number, 1), ask(&mut sticky, number, 2));
        assert_eq!(ask(&mut hash, 1, number), ask(&mut hash, 2, number));
    }
    assert!(counts((0..50).map(|client| ask(&mut sticky, client, 1))).len() > 4);
    assert!(counts((0..50).map(|content| ask(&mut hash, 1, content))).len() > 4);
}

#[test]
fn values_of_a_key_do_not_run_into_each_other() {
    let key = |values: [&'static str; 2]| Keys::new().of_content(values.map(str::as_bytes));
    assert_ne!(key(["ab", "c"]), key(["a", "bc"]));
    assert_ne!(key(["ab", ""]), key(["", "ab"]));
}

#[test]
fn a_hash_spreads_by_weight() {
    let mut pools = one(Strategy::Hash, &[1, 2, 3, 4]);
    let many = counts((0..100_000).map(|number| pools.choose(0, key(number), &[], |_| ALIVE).unwrap().server));
    for (server, weight) in [(0, 1), (1, 2), (2, 3), (3, 4)] {
        let expected = weight * 10_000;
        let got = many[&server] as i64;
        // Four standard deviations are below 600 for all of them.
        assert!((got - expected).abs() < 600, "server {server}: {got}, expected {expected}");
    }
}

#[test]
fn a_hash_moves_only_the_keys_of_the_server_that_dies() {
    let mut pools = one(Strategy::Hash, &[1, 1, 2, 1]);
    let mut inherited = HashMap::new();
    for number in 0..20_000 {
        let before = pools.choose(0, key(number), &[], |_| ALIVE).unwrap().server;
        let after = pools.choose(0, key(number), &[], |server| if server == 2 { DEAD } else { ALIVE }).unwrap().server;
        if before == 2 {
            *inherited.entry(after).or_insert(0) += 1;
        } else {
            assert_eq!(before, after, "key {number} moved without need");
        }
    }
    // All others inherit their share.
    assert!((0..=3).filter(|&server| server != 2).all(|server| inherited[&server] > 2_000), "{inherited:?}");
}

#[test]
fn a_hash_goes_by_names_and_not_by_places() {
    let mut pools = one(Strategy::Hash, &[1; 4]);
    let reordered = [3, 1, 0, 2].map(|server| member(server, 1));
    let mut other = Pools::new([Pool::new(Strategy::Hash, reordered)]).unwrap();
    for number in 0..1_000 {
        assert_eq!(
            pools.choose(0, key(number), &[], |_| ALIVE).map(|choice| choice.server),
            other.choose(0, key(number), &[], |_| ALIVE).map(|choice| choice.server),
        );
    }
}

#[test]
fn alive_goes_before_suspect_and_suspect_before_reviving() {
    for strategy in STRATEGIES {
        let mut pools = one(strategy, &[1, 1, 1]);
        for number in 0..20 {
            let mut ask = |standings: [Standing; 3]| {
                pools.choose(0, key(number), &[], |server| standings[server as usize]).map(|choice| choice.server)
            };
            assert_eq!(ask([SUSPECT, ALIVE, REVIVING]), Some(1), "{strategy:?}");
            assert_eq!(ask([DEAD, REVIVING, SUSPECT]), Some(2), "{strategy:?}");
            assert_eq!(ask([DEAD, DEAD, REVIVING]), Some(2), "{strategy:?}");
            assert_eq!(ask([DEAD, DEAD, Standing { outstanding: 1, ..REVIVING }]), None, "one at a time");
            assert_eq!(ask([DEAD; 3]), None, "{strategy:?}");
        }
    }
}

#[test]
fn a_server_that_has_to_prove_itself_goes_first() {
    for strategy in STRATEGIES {
        let mut pools = one(strategy, &[1, 1]);
        let standing = |server| if server == 1 { Standing { trial: true, ..REVIVING } } else { ALIVE };
        let choice = pools.choose(0, Keys::new(), &[], standing);
        assert_eq!(choice, Some(Choice { server: 1, pool: 0, trial: true }), "{strategy:?}");
        assert_eq!(pools.choose(0, Keys::new(), &[1], standing).map(|choice| choice.server), Some(0));
    }
}

#[test]
fn a_weight_of_nothing_is_never_chosen() {
    for strategy in STRATEGIES {
        let mut pools = one(strategy, &[0, 1, 0]);
        assert_eq!(chosen(&mut pools, 10, |_| ALIVE), [1; 10], "{strategy:?}");
    }
}

#[test]
fn fall_backs_are_followed_in_order() {
    let pool = |server| Pool::new(Strategy::InOrder, [member(server, 1)]);
    let mut pools = Pools::new([pool(0).with_fallback(2), pool(1), pool(2).with_fallback(1)]).unwrap();
    let mut ask = |dead: &[u32], tried: &[u32]| {
        let standing = |server| if dead.contains(&server) { DEAD } else { ALIVE };
        pools.choose(0, Keys::new(), tried, standing).map(|choice| (choice.server, choice.pool))
    };
    assert_eq!(ask(&[], &[]), Some((0, 0)));
    assert_eq!(ask(&[0], &[]), Some((2, 2)));
    assert_eq!(ask(&[0], &[2]), Some((1, 1)));
    assert_eq!(ask(&[0, 1, 2], &[]), None);
    assert_eq!(pools.choose(7, Keys::new(), &[], |_| ALIVE), None, "no such pool");
}

#[test]
fn mistakes_are_told() {
    let pool = |members: &[(u32, u32)]| {
        Pool::new(Strategy::InOrder, members.iter().map(|&(server, weight)| member(server, weight)))
    };
    let error = |pools: Vec<Pool>| Pools::new(pools).map(|pools| pools.len()).unwrap_err();
    assert_eq!(error(vec![pool(&[])]), PoolError::Empty { pool: 0 });
    assert_eq!(error(vec![pool(&[(0, 0)])]), PoolError::Empty { pool: 0 });
    assert_eq!(error(vec![pool(&[(0, 1), (3, 1), (3, 1)])]), PoolError::Twice { pool: 0, server: 3 });
    assert_eq!(error(vec![pool(&[(0, 1)]).with_fallback(1)]), PoolError::NoSuchPool { pool: 0, fallback: 1 });
    assert_eq!(error(vec![pool(&[(0, 1)]).with_fallback(0)]), PoolError::Circle { pool: 0 });
    let circle = vec![pool(&[(0, 1)]).with_fallback(1), pool(&[(1, 1)]).with_fallback(0)];
    assert_eq!(error(circle), PoolError::Circle { pool: 0 });
    assert_eq!(PoolError::Circle { pool: 3 }.to_string(), "the fall-backs of pool 3 lead in a circle");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn whoever_is_chosen_may_be_chosen(
        standings in proptest::collection::vec((0..4_u8, 0..3_u32, any::<bool>(), 0..3_u32), 1..8),
        tried in proptest::collection::vec(0..8_u32, 0..4),
        which in 0..5_usize,
        number: u64,
    ) {
        let servers: Vec<Standing> = standings
            .iter()
            .map(|&(condition, outstanding, trial, _)| Standing {
                condition: [Condition::Alive, Condition::Suspect, Condition::Dead, Condition::Reviving][usize::from(condition)],
                outstanding,
                trial,
            })
            .collect();
        let members = (0..).zip(&standings).map(|(server, standing)| member(server, standing.3));
        let Ok(mut pools) = Pools::new([Pool::new(STRATEGIES[which], members)]) else { return Ok(()) };
        let may = |server: u32| {
            let standing = servers[server as usize];
            let weight = standings[server as usize].3;
            weight > 0 && !tried.contains(&server) && Rank::of(standing).is_some()
        };
        for _ in 0..5 {
            match pools.choose(0, key(number), &tried, |server| servers[server as usize]) {
                Some(choice) => prop_assert!(may(choice.server)),
                None => prop_assert_eq!((0..).take(servers.len()).filter(|&server| may(server)).count(), 0),
            }
        }
    }
}
