//! Any order of events, at any times.

use proptest::prelude::*;

use super::*;

#[derive(Debug, Clone, Copy)]
enum Happening {
    Sent,
    Answered,
    AnsweredLate,
    TimedOut { sent_before: u64 },
    LinkError,
    ProbeAnswered,
    ProbeTimedOut,
    Withdrawn,
    Tick,
}

fn happening() -> impl Strategy<Value = Happening> {
    prop_oneof![
        3 => Just(Happening::Sent),
        2 => Just(Happening::Answered),
        1 => Just(Happening::AnsweredLate),
        4 => (0..100_000_u64).prop_map(|sent_before| Happening::TimedOut { sent_before }),
        1 => Just(Happening::LinkError),
        2 => Just(Happening::ProbeAnswered),
        2 => Just(Happening::ProbeTimedOut),
        1 => Just(Happening::Withdrawn),
        6 => Just(Happening::Tick),
    ]
}

fn settings() -> impl Strategy<Value = LivenessSettings> {
    let counts = (0..4_u32, 0..6_u32, 0..5_u32, any::<bool>());
    let times = (0..60_000_u64, 0..120_000_u64, 0..60_000_u64, 0..300_000_u64);
    let ratio = proptest::option::of((0..100_u32, 0..100_u32));
    (counts, times, ratio).prop_map(|((suspect_after, dead_after, probes_to_revive, probes), times, ratio)| {
        let milliseconds = Duration::from_millis;
        LivenessSettings {
            response_window: milliseconds(times.0),
            suspect_after,
            dead_after,
            suspect_for: milliseconds(times.1),
            failure_ratio: ratio.map(|(failures, of)| FailureRatio { failures, of }),
            probes,
            probe_interval: milliseconds(times.2),
            probes_to_revive,
            revive_interval: milliseconds(times.3),
        }
    })
}

/// A random source for tests.
fn chance(seed: u64) -> impl Random {
    let mut state = seed;
    move |octets: &mut [u8]| {
        for octet in octets {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            *octet = (state >> 56) as u8;
        }
    }
}

fn apply(server: &mut Liveness, now: Instant, what: Happening, random: &mut impl Random) -> bool {
    match what {
        Happening::Sent => server.sent(now),
        Happening::Answered => server.answered(now),
        Happening::AnsweredLate => server.answered_late(now),
        Happening::TimedOut { sent_before } => {
            server.timed_out(now, now.checked_sub(Duration::from_millis(sent_before)).unwrap_or(now));
        }
        Happening::LinkError => server.link_error(now),
        Happening::ProbeAnswered => server.probe_answered(now),
        Happening::ProbeTimedOut => server.probe_timed_out(now),
        Happening::Withdrawn => server.withdrawn(),
        Happening::Tick => return server.handle_timeout(now, random),
    }
    false
}

/// Whether the picture in the documentation has such an arrow.
fn is_drawn(told: &Transition) -> bool {
    use Condition::{Alive, Dead, Reviving, Suspect};
    matches!(
        (told.from, told.to),
        (Alive, Suspect) | (Alive | Suspect | Reviving, Dead) | (Suspect | Reviving | Dead, Alive) | (Dead, Reviving)
    )
}

proptest! {
    #[test]
    fn no_order_of_events_and_times_does_harm(
        settings in settings(),
        steps in proptest::collection::vec((happening(), -50_000..200_000_i64), 0..200),
        seed: u64,
    ) {
        let start = Instant::now_for_tests();
        let mut server = Liveness::new(settings, start);
        let (mut now, mut random, mut condition) = (start, chance(seed), Condition::Alive);
        for (what, pass) in steps {
            // Times that go back are the worst that a caller can do.
            let by = Duration::from_millis(pass.unsigned_abs());
            now = if pass < 0 { now.checked_sub(by).unwrap_or(now) } else { now + by };
            apply(&mut server, now, what, &mut random);
            while let Some(told) = server.poll_transition() {
                prop_assert_eq!(told.from, condition);
                prop_assert!(is_drawn(&told), "{}", told);
                condition = told.to;
            }
            prop_assert_eq!(condition, server.condition());
        }
    }

    #[test]
    fn a_timeout_that_was_handled_is_over(
        settings in settings(),
        steps in proptest::collection::vec((happening(), 0..100_000_u64), 0..200),
        seed: u64,
    ) {
        let mut now = Instant::now_for_tests();
        let mut server = Liveness::new(settings, now);
        let mut random = chance(seed);
        for (what, pass) in steps {
            now += Duration::from_millis(pass);
            apply(&mut server, now, what, &mut random);
            let _ = server.handle_timeout(now, &mut random);
            // A state machine that wants to be woken in the past spins.
            prop_assert!(server.poll_timeout().is_none_or(|due| due > now));
        }
    }

    #[test]
    fn a_server_gets_no_more_than_one_probe_an_interval(
        settings in settings(),
        steps in proptest::collection::vec((happening(), 0..5_000_u64), 0..300),
        seed: u64,
    ) {
        let mut now = Instant::now_for_tests();
        let mut server = Liveness::new(settings, now);
        let (mut random, mut last) = (chance(seed), None::<Instant>);
        let least = server.settings().probe_interval - LivenessSettings::PROBE_JITTER;
        for (what, pass) in steps {
            now += Duration::from_millis(pass);
            if apply(&mut server, now, what, &mut random) {
                prop_assert!(server.settings().probes && server.condition() != Condition::Alive);
                prop_assert!(last.is_none_or(|last| now - last >= least), "too soon");
                last = Some(now);
            }
        }
    }

    #[test]
    fn a_server_that_answers_is_alive_within_one_answer_after_reviving(
        settings in settings(),
        steps in proptest::collection::vec((happening(), 0..60_000_u64), 0..200),
        seed: u64,
    ) {
        let mut now = Instant::now_for_tests();
        let mut server = Liveness::new(settings, now);
        let mut random = chance(seed);
        for (what, pass) in steps {
            now += Duration::from_millis(pass);
            apply(&mut server, now, what, &mut random);
        }
        // Whatever happened: when it answers all that it is asked, a dead server revives in due time.
        for _ in 0..10_000 {
            if server.condition() != Condition::Dead {
                break;
            }
            now = server.poll_timeout().map_or(now, |due| due.max(now));
            if server.handle_timeout(now, &mut random) {
                server.probe_answered(now);
            }
        }
        prop_assert_ne!(server.condition(), Condition::Dead);
        server.sent(now);
        server.answered(now);
        prop_assert_eq!(server.condition(), Condition::Alive);
    }

    #[test]
    fn the_model_agrees(
        steps in proptest::collection::vec((0..4_u8, 0..50_u64), 0..200),
        dead_after in 1..5_u32,
        window in 1..60_u64,
    ) {
        let settings = LivenessSettings {
            response_window: seconds(window), dead_after, suspect_for: seconds(86_400), revive_interval: seconds(300),
            ..UNPROBED
        };
        let start = Instant::now_for_tests();
        let mut server = Liveness::new(settings, start);
        let mut model = Model::default();
        let mut now = 0_u64;
        for (what, pass) in steps {
            now += pass;
            let moment = start + seconds(now);
            // Time is handled before anything else happens.
            let _ = server.handle_timeout(moment, &mut Counting::default());
            model.pass(now, 300);
            match what {
                0 => { server.sent(moment); server.answered(moment); model.answer(now); }
                1 => { server.sent(moment); server.timed_out(moment, moment); model.fail(now, now, window, dead_after); }
                2 => {
                    let sent = now.saturating_sub(window);
                    server.timed_out(moment, start + seconds(sent));
                    model.fail(now, sent, window, dead_after);
                }
                _ => {}
            }
            prop_assert_eq!(server.condition(), model.condition, "at {}", now);
        }
    }
}

/// What the state machine without probes should do, with all times as numbers.
#[derive(Default)]
struct Model {
    condition: Condition,
    since: u64,
    heard: Option<u64>,
    failed: Vec<u64>,
}

impl Model {
    fn pass(&mut self, now: u64, revive: u64) {
        if self.condition == Condition::Dead && now - self.since >= revive {
            self.become_(now, Condition::Reviving);
        }
        if self.condition == Condition::Suspect && now - self.since >= 86_400 {
            self.become_(now, Condition::Dead);
        }
    }

    fn answer(&mut self, now: u64) {
        self.heard = Some(now);
        self.failed.clear();
        let to = if self.condition == Condition::Dead { Condition::Reviving } else { Condition::Alive };
        self.become_(now, to);
    }

    fn fail(&mut self, now: u64, sent: u64, window: u64, dead_after: u32) {
        if self.heard.is_some_and(|heard| heard >= sent) || (self.condition == Condition::Reviving && sent < self.since)
        {
            return;
        }
        if self.failed.last().is_none_or(|last| now - last >= window) {
            self.failed.push(now);
        }
        let to = match self.condition {
            Condition::Alive | Condition::Suspect if self.failed.len() >= dead_after as usize => Condition::Dead,
            Condition::Alive => Condition::Suspect,
            Condition::Reviving => Condition::Dead,
            other => other,
        };
        self.become_(now, to);
    }

    fn become_(&mut self, now: u64, to: Condition) {
        if self.condition != to {
            (self.condition, self.since) = (to, now);
        }
        if to == Condition::Alive {
            self.failed.clear();
        }
    }
}
