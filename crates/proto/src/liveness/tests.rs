//! What makes a home server alive, suspect, dead and reviving.

mod properties;

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
fn a_server_that_knows_no_status_server_gets_another_chance_too() {
    let settings = LivenessSettings { probes: true, ..UNPROBED };
    let mut bench = Bench::new(settings);
    bench.unanswered(0);
    for at in (20..80).step_by(6) {
        let _ = bench.tick(at);
    }
    assert!(bench.tick(80), "it is asked all the same");
    assert_eq!(bench.server.condition(), Condition::Dead);
    let revived = (81..400).find(|at| {
        let _ = bench.tick(*at);
        bench.server.condition() == Condition::Reviving
    });
    let revived = revived.unwrap();
    assert!(bench.server.standing(bench.at(revived)).trial);
    // A probe that it does not know is no reason to take the chance away.
    bench.server.probe_timed_out(bench.at(revived + 1));
    bench.server.sent(bench.at(revived + 2));
    bench.server.answered(bench.at(revived + 3));
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
fn transitions_are_counted_and_the_last_is_kept_under_other_settings_too() {
    let mut bench = Bench::new(UNPROBED);
    assert_eq!(bench.server.last_transition(), None);
    bench.unanswered(0);
    bench.server.answered_late(bench.at(30));
    bench.unanswered(100);
    let counted = |server: &Liveness| server.tally().transitions().map(|(_, count)| count).collect::<Vec<_>>();
    assert_eq!(counted(&bench.server), [1, 2, 0, 0]);
    bench.server.sent(bench.at(130));
    let other = LivenessSettings { dead_after: 9, ..UNPROBED };
    bench.server.judge_by(other, bench.at(140));
    assert_eq!((bench.server.condition(), bench.server.since()), (Condition::Alive, bench.at(140)));
    assert_eq!((bench.server.settings(), bench.server.outstanding()), (&other.sound(), 1));
    assert_eq!(counted(&bench.server), [2, 2, 0, 0]);
    let last = bench.server.last_transition().unwrap();
    assert_eq!((last.from, last.reason, last.at), (Condition::Suspect, Reason::OtherSettings, bench.at(140)));
    assert_eq!(bench.told().len(), 4, "all are told");
}

#[test]
fn a_request_is_asked_once_however_long_it_is_waited_for() {
    let mut bench = Bench::new(UNPROBED);
    bench.server.sent(bench.at(0));
    bench.server.timed_out_and_waits_on(bench.at(20), bench.at(0));
    bench.server.timed_out_and_waits_on(bench.at(40), bench.at(20));
    assert_eq!(bench.server.outstanding(), 1);
    bench.server.answered(bench.at(50));
    let Tally { asked, answered, unanswered, .. } = *bench.server.tally();
    assert_eq!((asked, answered, unanswered), (1, 1, 2));
}

#[test]
fn transitions_read_well() {
    let at = Instant::now_for_tests();
    let told = Transition::new(at, Condition::Alive, Condition::Suspect, Reason::Unanswered);
    assert_eq!(told.to_string(), "alive -> suspect: no answer in a response window");
}
