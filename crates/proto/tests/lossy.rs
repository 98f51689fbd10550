//! The responder under a network that loses, doubles and reorders.

mod common;

use std::{
    collections::HashMap,
    sync::{Arc, Mutex},
    time::Duration,
};

use common::{client, peers};
use proptest::prelude::*;
use ulna_attributes::rfc2865::{REPLY_MESSAGE, USER_NAME};
use ulna_proto::{Delivery, Limits, Port, Responder};
use ulna_testing::{Ask, Chance, Conditions, SECRET, Simulation, Told, Work};
use ulna_wire::{Code, Draft, Packet, Policy, SharedKey};

/// How often each user's request was worked on.
type Handled = Arc<Mutex<HashMap<String, u32>>>;

/// Greets every user by name, some at once, some after a while, some with a reject that is held back.
fn greet(handled: Handled, seed: u64) -> impl FnMut(&Delivery<'_>) -> Work {
    let mut chance = Chance::new(seed);
    move |delivery| {
        let user = delivery.packet.get(USER_NAME).unwrap().to_owned();
        *handled.lock().unwrap().entry(user.clone()).or_insert(0) += 1;
        let hold = chance.happens(0.2);
        let mut draft = Draft::reply(if hold { Code::ACCESS_REJECT } else { Code::ACCESS_ACCEPT });
        draft.push(REPLY_MESSAGE, &format!("hello {user}"));
        let after = if chance.happens(0.5) { Duration::ZERO } else { Duration::from_millis(chance.below(900)) };
        Work::Reply { after, draft, hold }
    }
}

/// 120 askers on four ports, each under an identifier of its own, ask every `interval`, up to ten times.
fn ask_all(seed: u64, conditions: Conditions, interval: Duration) -> (Vec<Told>, HashMap<String, u32>) {
    let handled = Handled::default();
    let responder = Responder::new(Limits::default(), peers(SECRET), Arc::default());
    let mut simulation = Simulation::new(responder, conditions, seed, greet(Arc::clone(&handled), seed));
    for number in 0..120_u16 {
        let (port, identifier) = (number % 4, (number / 4) as u8);
        let request = Ask::access(&format!("user {number}")).identifier(identifier).seal().unwrap();
        let start = Duration::from_millis(u64::from(number) * 7);
        simulation.ask(client(1000 + port), Port::Auth, request, start, interval, 10);
    }
    let told = simulation.run();
    drop(simulation);
    (told, Arc::into_inner(handled).unwrap().into_inner().unwrap())
}

/// Every reply is the asker's own, verifies with its own request, and is the same each time.
fn check_replies(told: &[Told]) -> Result<(), TestCaseError> {
    for (number, told) in told.iter().enumerate() {
        for octets in &told.replies {
            let ask = Ask::access(&format!("user {number}")).identifier((number / 4) as u8).seal().unwrap();
            let packet = Packet::parse(octets.clone()).unwrap();
            let reply = packet.verify_reply(&SharedKey::new(SECRET), &ask.authenticator(), &Policy::REQUIRE).unwrap();
            let greeting = format!("hello user {number}");
            prop_assert_eq!(reply.find(REPLY_MESSAGE), Some(&*greeting));
            prop_assert_eq!(octets, &told.replies[0]);
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn rfc5080_2_2_2_every_request_is_worked_on_once_while_it_is_remembered(seed: u64) {
        // Ten tries a quarter of a second apart, and half a second on the way, end before five seconds do.
        let (told, handled) = ask_all(seed, Conditions::BAD, Duration::from_millis(250));
        check_replies(&told)?;
        prop_assert!(handled.values().all(|&times| times == 1), "{handled:?}");
        let answered = told.iter().filter(|told| !told.replies.is_empty()).count();
        // A few of the tries are spent while the answer is being worked on or held back.
        prop_assert!(answered >= 110, "ten tries through such a network nearly always get through: {answered}");
    }

    #[test]
    fn a_perfect_network_needs_one_try_and_gives_one_reply(seed: u64) {
        let (told, handled) = ask_all(seed, Conditions::PERFECT, Duration::from_secs(3));
        check_replies(&told)?;
        prop_assert_eq!(handled.len(), 120);
        prop_assert!(told.iter().all(|told| told.tries == 1 && told.replies.len() == 1));
        prop_assert!(told.iter().all(|told| told.after.is_some_and(|after| after < Duration::from_secs(3))));
    }
}

#[test]
fn a_network_that_loses_everything_is_survived() {
    let (told, handled) = ask_all(1, Conditions { loss: 1.0, ..Conditions::BAD }, Duration::from_millis(100));
    assert!(told.iter().all(|told| told.tries == 10 && told.replies.is_empty()));
    assert!(handled.is_empty());
}
