use proptest::prelude::*;
use ulna_wire::Counting;

use super::*;

fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

/// A server and a clock that starts with it.
struct Bench {
    start: Instant,
    server: Liveness,
}

impl Bench {
    fn new(settings: LivenessSettings) -> Self {
        let start = Instant::now_for_tests();
        Self { start, server: Liveness::new(settings, start) }
    }

    fn at(&self, after: u64) -> Instant {
        self.start + seconds(after)
    }

    /// A request sent at `sent` seconds times out a response window later.
    fn unanswered(&mut self, sent: u64) {
        self.server.sent(self.at(sent));
        let now = self.at(sent) + self.server.settings().response_window;
        self.server.timed_out(now, self.at(sent));
    }

    fn tick(&mut self, at: u64) -> bool {
        let now = self.at(at);
        self.server.handle_timeout(now, &mut Counting::default())
    }

    fn told(&mut self) -> Vec<(Condition, Condition, Reason)> {
        std::iter::from_fn(|| self.server.poll_transition()).map(|told| (told.from, told.to, told.reason)).collect()
    }
}

/// A moment to count from: which one does not matter.
trait NowForTests {
    fn now_for_tests() -> Self;
}

impl NowForTests for Instant {
    #[expect(clippy::disallowed_methods, reason = "any moment will do")]
    fn now_for_tests() -> Self {
        // Far enough from the clock's start, so that times before it can be tried.
        Self::now() + seconds(100_000)
    }
}

const UNPROBED: LivenessSettings = LivenessSettings {
    response_window: Duration::from_secs(20),
    suspect_after: 1,
    dead_after: 3,
    suspect_for: Duration::from_secs(60),
    failure_ratio: None,
    probes: false,
    probe_interval: Duration::from_secs(30),
    probes_to_revive: 3,
    revive_interval: Duration::from_secs(120),
};

#[test]
fn windows_without_an_answer_make_suspect_and_dead() {
    let mut bench = Bench::new(UNPROBED);
    bench.unanswered(0);
    assert_eq!(bench.server.condition(), Condition::Suspect);
    bench.unanswered(20);
    assert_eq!(bench.server.condition(), Condition::Suspect);
    bench.unanswered(40);
    assert_eq!(bench.server.condition(), Condition::Dead);
    assert_eq!(
        bench.told(),
        [
            (Condition::Alive, Condition::Suspect, Reason::Unanswered),
            (Condition::Suspect, Condition::Dead, Reason::TooManyUnanswered),
        ]
    );
    assert_eq!(bench.server.outstanding(), 0);
}

#[test]
fn a_burst_that_times_out_at_once_is_one_window() {
    let mut bench = Bench::new(UNPROBED);
    for _ in 0..100 {
        bench.server.sent(bench.start);
    }
    for _ in 0..100 {
        bench.server.timed_out(bench.at(20), bench.start);
    }
    assert_eq!(bench.server.condition(), Condition::Suspect);
    assert_eq!(bench.told().len(), 1);
}

#[test]
fn a_request_that_is_dropped_by_right_does_not_count_where_others_are_answered() {
    let mut bench = Bench::new(UNPROBED);
    for round in 0..50 {
        bench.server.sent(bench.at(round * 20));
        bench.server.sent(bench.at(round * 20));
        bench.server.answered(bench.at(round * 20 + 1));
        bench.server.timed_out(bench.at(round * 20 + 20), bench.at(round * 20));
    }
    assert_eq!(bench.server.condition(), Condition::Alive);
    assert!(bench.told().is_empty());
}

#[test]
fn an_answer_clears_a_suspect() {
    let mut bench = Bench::new(UNPROBED);
    bench.unanswered(0);
    bench.server.sent(bench.at(21));
    bench.server.answered(bench.at(22));
    assert_eq!(bench.server.condition(), Condition::Alive);
    // Windows are counted anew.
    bench.unanswered(30);
    bench.unanswered(50);
    assert_eq!(bench.server.condition(), Condition::Suspect);
}

#[test]
fn a_failure_ratio_catches_a_server_that_answers_little() {
    let ratio = Some(FailureRatio { failures: 6, of: 8 });
    let mut bench = Bench::new(LivenessSettings { failure_ratio: ratio, ..UNPROBED });
    for step in 0..8 {
        bench.server.sent(bench.at(step));
        if step % 4 == 3 {
            bench.server.answered(bench.at(step));
        } else {
            // Something was heard since: only the ratio counts it.
            bench.server.answered_late(bench.at(step));
            bench.server.timed_out(bench.at(step), bench.at(step));
        }
        assert_eq!(bench.server.condition(), Condition::Alive, "fewer than eight are no basis");
    }
    bench.server.timed_out(bench.at(8), bench.at(0));
    assert_eq!(bench.server.condition(), Condition::Dead);
    assert_eq!(bench.told(), [(Condition::Alive, Condition::Dead, Reason::FailureRatio)]);
}

#[test]
fn an_unreachable_port_makes_suspect_at_once() {
    let mut bench = Bench::new(LivenessSettings { suspect_after: 3, ..UNPROBED });
    bench.server.link_error(bench.at(1));
    assert_eq!(bench.told(), [(Condition::Alive, Condition::Suspect, Reason::Unreachable)]);
    bench.server.link_error(bench.at(2));
    assert_eq!(bench.server.condition(), Condition::Suspect, "the same window");
    bench.server.link_error(bench.at(21));
    bench.server.link_error(bench.at(41));
    assert_eq!(bench.server.condition(), Condition::Dead);
}

#[test]
fn a_suspect_that_nobody_asks_does_not_stay_one() {
    let mut bench = Bench::new(UNPROBED);
    bench.unanswered(0);
    assert_eq!(bench.server.poll_timeout(), Some(bench.at(80)));
    assert!(!bench.tick(79));
    assert_eq!(bench.server.condition(), Condition::Suspect);
    assert!(!bench.tick(80));
    assert_eq!(bench.server.condition(), Condition::Dead);
}

#[test]
fn a_dead_server_without_probes_gets_another_chance_after_the_revive_interval() {
    let mut bench = Bench::new(UNPROBED);
    bench.unanswered(0);
    assert!(!bench.tick(80));
    assert_eq!(bench.server.poll_timeout(), Some(bench.at(200)));
    assert!(!bench.tick(200));
    assert_eq!(bench.server.condition(), Condition::Reviving);
    assert!(bench.server.standing(bench.at(200)).trial);
    bench.server.sent(bench.at(201));
    assert!(!bench.server.standing(bench.at(201)).trial, "one at a time");
    bench.server.answered(bench.at(202));
    assert_eq!(bench.server.condition(), Condition::Alive);
}

#[test]
fn a_chance_that_is_not_taken_ends_in_death() {
    let mut bench = Bench::new(UNPROBED);
    bench.unanswered(0);
    bench.server.sent(bench.at(70));
    assert!(!bench.tick(80));
    assert!(!bench.tick(200));
    // What was sent before says nothing about the chance.
    bench.server.timed_out(bench.at(201), bench.at(70));
    assert_eq!(bench.server.condition(), Condition::Reviving);
    bench.unanswered(202);
    assert_eq!(bench.server.condition(), Condition::Dead);
    assert_eq!(bench.server.poll_timeout(), Some(bench.at(222 + 120)));
}

#[test]
fn rfc3539_3_4_1_a_suspect_is_probed_and_one_answer_clears_it() {
    let mut bench = Bench::new(LivenessSettings::default());
    assert_eq!(bench.server.poll_timeout(), None, "an alive server is not probed");
    bench.unanswered(0);
    assert!(bench.tick(20), "at once");
    assert!(!bench.tick(20), "once");
    bench.server.probe_answered(bench.at(21));
    assert_eq!(bench.told().last(), Some(&(Condition::Suspect, Condition::Alive, Reason::ProbeAnswered)));
    assert_eq!(bench.server.poll_timeout(), None);
}

#[test]
fn rfc3539_3_4_1_three_probes_bring_a_dead_server_back() {
    let mut bench = Bench::new(LivenessSettings::default());
    bench.unanswered(0);
    let mut probes = 0;
    let mut alive_at = None;
    for second in 20..400 {
        if bench.tick(second) {
            probes += 1;
            // It comes back at second 200.
            match second >= 200 {
                true => bench.server.probe_answered(bench.at(second)),
                false => bench.server.probe_timed_out(bench.at(second)),
            }
        }
        if bench.server.condition() == Condition::Alive {
            alive_at.get_or_insert(second);
        }
    }
    let told = bench.told();
    assert_eq!(
        told.iter().map(|told| told.1).collect::<Vec<_>>(),
        [Condition::Suspect, Condition::Dead, Condition::Reviving, Condition::Alive]
    );
    assert_eq!(told.last().map(|told| told.2), Some(Reason::EnoughProbesAnswered));
    assert!(alive_at.is_some_and(|at| (256..=296).contains(&at)), "{alive_at:?}");
    assert!((8..=11).contains(&probes), "{probes}");
}

#[test]
fn a_reviving_server_that_fails_a_probe_is_dead_again() {
    let mut bench = Bench::new(LivenessSettings::default());
    bench.unanswered(0);
    assert!(bench.tick(60));
    bench.server.probe_answered(bench.at(61));
    assert_eq!(bench.server.condition(), Condition::Reviving);
    assert!(!bench.server.standing(bench.at(61)).trial, "probes decide, not users");
    assert!(bench.tick(95));
    bench.server.probe_timed_out(bench.at(98));
    assert_eq!(bench.server.condition(), Condition::Dead);
    assert_eq!(bench.told().last().map(|told| told.2), Some(Reason::ProbeUnanswered));
}

#[test]
fn a_late_answer_of_a_dead_server_is_a_sign_of_life_and_no_more() {
    let mut bench = Bench::new(UNPROBED);
    bench.unanswered(0);
    assert!(!bench.tick(80));
    bench.server.answered_late(bench.at(81));
    assert_eq!(bench.told().last(), Some(&(Condition::Dead, Condition::Reviving, Reason::Answered)));
}

#[test]
fn rfc3539_3_4_1_intervals_are_at_least_six_seconds_and_vary_by_two() {
    let short = LivenessSettings { probe_interval: Duration::ZERO, ..LivenessSettings::default() };
    assert_eq!(short.sound().probe_interval, seconds(6));
    let server = Bench::new(LivenessSettings::default()).server;
    assert_eq!(server.varied_interval(&mut |octets: &mut [u8]| octets.fill(0)), seconds(28));
    assert_eq!(server.varied_interval(&mut |octets: &mut [u8]| octets.fill(0xff)), seconds(32));
}

#[test]
fn transitions_that_nobody_takes_are_bounded() {
    let mut bench = Bench::new(UNPROBED);
    for round in 0..100 {
        bench.unanswered(round * 100);
        bench.server.answered_late(bench.at(round * 100 + 50));
    }
    assert_eq!(bench.told().len(), MOST_TRANSITIONS);
}

#[test]
fn transitions_read_well() {
    let at = Instant::now_for_tests();
    let told = Transition::new(at, Condition::Alive, Condition::Suspect, Reason::Unanswered);
    assert_eq!(told.to_string(), "alive -> suspect: no answer in a response window");
}

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
