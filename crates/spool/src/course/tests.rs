//! The course of records, with a clock that stands still until it is moved.

use std::collections::BTreeSet;

use proptest::prelude::*;
use ulna_wire::Counting;

use super::*;

const SECOND: Duration = Duration::from_secs(1);

/// A course of records that are numbers, between places that are numbers too.
struct Journey {
    course: Course<u64, u64>,
    now: Instant,
    random: Counting,
    admitted: u64,
}

impl Journey {
    fn new(window: usize) -> Self {
        let course = Course::new(Pace { window, ..Pace::default() });
        Self { course, now: Instant::now(), random: Counting::default(), admitted: 0 }
    }

    fn with(window: usize, records: u64) -> Self {
        let mut journey = Self::new(window);
        journey.admit(records);
        journey
    }

    fn admit(&mut self, records: u64) {
        for _ in 0..records {
            self.course.admit(self.admitted, self.admitted + 1, self.admitted);
            self.admitted += 1;
        }
    }

    fn next(&mut self) -> Option<u64> {
        self.course.next(self.now).map(|(number, record)| {
            assert_eq!(number, record, "records are numbered in their order");
            number
        })
    }

    fn all(&mut self) -> Vec<u64> {
        std::iter::from_fn(|| self.next()).collect()
    }

    fn silence(&mut self, number: u64) -> Fate<u64> {
        self.course.failed(self.now, number, Trouble::Silence, &mut self.random)
    }

    /// Lets time pass until something is due.
    fn wait(&mut self) -> Duration {
        let due = self.course.poll_timeout().expect("something is due some time");
        let passed = due.saturating_duration_since(self.now);
        self.now = self.now.max(due);
        passed
    }
}

#[test]
fn acknowledgements_in_any_order_move_the_cursor_over_what_is_whole() {
    let mut journey = Journey::with(4, 4);
    assert_eq!((journey.all(), journey.course.room(), journey.course.reached()), (vec![0, 1, 2, 3], 0, Some(0)));
    journey.course.acknowledged(2);
    journey.course.acknowledged(1);
    assert_eq!((journey.course.reached(), journey.course.room()), (Some(0), 2), "the first one is missing");
    journey.course.acknowledged(0);
    assert_eq!(journey.course.reached(), Some(3));
    journey.course.acknowledged(3);
    assert_eq!((journey.course.reached(), journey.course.is_done()), (Some(4), true));
    journey.course.acknowledged(3);
    journey.course.pass(9);
    assert_eq!((journey.course.reached(), journey.course.room(), journey.next()), (Some(9), 4, None));
}

#[test]
fn a_home_server_that_is_away_is_tried_with_one_record_and_pauses_that_double() {
    let mut journey = Journey::with(3, 3);
    for number in journey.all() {
        assert_eq!(journey.silence(number), Fate::Again);
    }
    let mut probed: Vec<u64> = Vec::new();
    for exponent in 0..12 {
        assert_eq!(journey.next(), None, "it is a pause");
        let pause = (1_u32 << exponent).min(300) * SECOND;
        let passed = journey.wait();
        // Never shorter than the shortest, nor longer than the longest.
        assert!(passed >= (pause * 3 / 4).max(SECOND) && passed <= (pause * 5 / 4).min(300 * SECOND), "{passed:?}");
        let numbers = journey.all();
        assert_eq!(numbers.len(), 1);
        probed.extend(&numbers);
        assert_eq!(journey.silence(numbers[0]), Fate::Again);
    }
    assert_eq!(probed, [0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2], "each in turn: one of them may be the trouble");
}

#[test]
fn a_home_server_that_comes_back_is_not_flooded() {
    let mut journey = Journey::with(8, 8);
    assert_eq!(journey.next(), Some(0));
    journey.silence(0);
    journey.wait();
    let probe = journey.next().unwrap();
    journey.course.acknowledged(probe);
    let first = journey.all();
    assert_eq!(first.len(), 2);
    first.into_iter().for_each(|number| journey.course.acknowledged(number));
    assert_eq!(journey.all().len(), 4);
}

#[test]
fn a_pause_ends_when_somebody_knows_better() {
    let mut journey = Journey::with(2, 2);
    for number in journey.all() {
        journey.silence(number);
    }
    assert_eq!(journey.next(), None);
    journey.course.hurry(journey.now);
    assert_eq!(journey.all().len(), 1, "still a single one");
}

#[test]
fn what_was_sent_before_the_silence_does_not_lengthen_it() {
    let mut journey = Journey::with(64, 64);
    for number in journey.all() {
        journey.silence(number);
    }
    let Home::Away { pause, .. } = journey.course.home() else { panic!("it is away") };
    assert_eq!(pause, SECOND);
}

#[test]
fn a_record_that_alone_is_not_answered_is_set_aside_and_blocks_nobody() {
    let mut journey = Journey::new(4);
    let (mut sent, mut slowest, begun) = (0, Duration::ZERO, journey.now);
    let aside = loop {
        let room = journey.course.room();
        journey.admit(room as u64);
        let before = journey.now;
        let Some(number) = journey.next() else {
            journey.wait();
            continue;
        };
        if number != 5 {
            journey.course.acknowledged(number);
            slowest = slowest.max(journey.now - before);
            journey.now += SECOND / 10;
        } else {
            sent += 1;
            if let Fate::Aside(record) = journey.silence(number) {
                break record;
            }
        }
    };
    assert_eq!((aside, sent), (5, 10 + 1), "the first silence is no news of others");
    assert!(journey.now - begun > 500 * SECOND, "a record has time to be understood");
    assert_eq!(journey.course.reached(), Some(5), "it is not safe elsewhere yet");
    journey.course.set_aside(5);
    assert_eq!(journey.course.reached(), Some(journey.admitted - journey.course.held as u64));
    journey.admit(1);
    assert!(journey.next().is_some());
}

#[test]
fn a_crash_amid_a_burst_blames_no_record() {
    let mut journey = Journey::with(64, 64);
    let sent = journey.all();
    let (answered, not) = sent.split_at(32);
    answered.iter().for_each(|number| journey.course.acknowledged(*number));
    not.iter().for_each(|number| assert_eq!(journey.silence(*number), Fate::Again));
    // What was behind the crash: nothing is set aside however long it takes.
    for _ in 0..100 {
        journey.wait();
        for number in journey.all() {
            assert_eq!(journey.silence(number), Fate::Again);
        }
    }
    assert!(matches!(journey.course.home(), Home::Away { pause, .. } if pause == 300 * SECOND));
}

#[test]
fn a_refusal_is_an_answer() {
    let mut journey = Journey::with(2, 2);
    let mut refused = 0;
    loop {
        while let Some(number) = journey.next() {
            if number == 1 {
                journey.course.acknowledged(1);
                continue;
            }
            refused += 1;
            match journey.course.failed(journey.now, 0, Trouble::Refusal, &mut journey.random) {
                Fate::Again => assert!(matches!(journey.course.home(), Home::Answers { .. })),
                Fate::Aside(record) => {
                    assert_eq!((record, refused), (0, 10));
                    return;
                }
            }
        }
        journey.wait();
    }
}

#[test]
fn what_cannot_be_sent_is_set_aside_at_once_or_stays() {
    let mut journey = Journey::with(2, 1);
    assert_eq!(journey.next(), Some(0));
    let fate = journey.course.failed(journey.now, 0, Trouble::Impossible, &mut journey.random);
    assert_eq!((fate, journey.next()), (Fate::Aside(0), None));
    // The disk on which it is to be set aside is full.
    journey.course.keep(journey.now, 0, &mut journey.random);
    assert!(journey.wait() >= SECOND);
    assert_eq!((journey.next(), journey.course.reached()), (Some(0), Some(0)));
}

#[derive(Debug, Clone)]
enum Step {
    Admit,
    Send,
    Answer(prop::sample::Index),
    Fail(prop::sample::Index, Trouble),
    Wait,
}

fn step() -> impl Strategy<Value = Step> {
    let trouble = prop_oneof![6 => Just(Trouble::Silence), 1 => Just(Trouble::Refusal), 1 => Just(Trouble::Impossible)];
    prop_oneof![
        Just(Step::Admit),
        Just(Step::Send),
        any::<prop::sample::Index>().prop_map(Step::Answer),
        (any::<prop::sample::Index>(), trouble).prop_map(|(index, trouble)| Step::Fail(index, trouble)),
        Just(Step::Wait),
    ]
}

proptest! {
    #[test]
    fn nothing_is_lost_and_memory_is_bounded(window in 2_usize..6, steps in prop::collection::vec(step(), 0..400)) {
        let mut journey = Journey::new(window);
        let (mut flying, mut done) = (BTreeSet::new(), BTreeSet::new());
        for step in steps {
            match step {
                Step::Admit => journey.admit(journey.course.room().min(1) as u64),
                Step::Send => {
                    let numbers = journey.all();
                    for number in numbers {
                        prop_assert!(!done.contains(&number) && flying.insert(number), "{number} twice");
                    }
                }
                Step::Answer(index) if !flying.is_empty() => {
                    let number = *flying.iter().nth(index.index(flying.len())).unwrap();
                    flying.remove(&number);
                    journey.course.acknowledged(number);
                    done.insert(number);
                }
                Step::Fail(index, trouble) if !flying.is_empty() => {
                    let number = *flying.iter().nth(index.index(flying.len())).unwrap();
                    flying.remove(&number);
                    if let Fate::Aside(record) = journey.course.failed(journey.now, number, trouble, &mut journey.random) {
                        prop_assert_eq!(record, number);
                        journey.course.set_aside(number);
                        done.insert(number);
                    }
                }
                Step::Wait if journey.course.poll_timeout().is_some() => drop(journey.wait()),
                _ => {}
            }
            prop_assert_eq!(journey.course.under_way(), flying.len());
            prop_assert!(flying.len() <= window && journey.course.held <= window);
            prop_assert!(journey.course.slots.len() <= window * AHEAD);
            let reached = (0..journey.admitted).find(|number| !done.contains(number)).unwrap_or(journey.admitted);
            prop_assert_eq!(journey.course.reached().unwrap_or(0), reached);
            prop_assert_eq!(journey.course.is_done(), done.len() as u64 == journey.admitted);
        }
        // From any state, a home server that answers gets all there is.
        for _ in 0..10_000 {
            journey.admit(0);
            for number in std::mem::take(&mut flying).into_iter().chain(journey.all()).collect::<Vec<_>>() {
                journey.course.acknowledged(number);
                done.insert(number);
            }
            if journey.course.is_done() {
                break;
            }
            if journey.course.poll_timeout().is_some_and(|due| due > journey.now) {
                journey.wait();
            }
        }
        prop_assert_eq!(done.len() as u64, journey.admitted);
    }
}
