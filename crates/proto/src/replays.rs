//! A memory of Disconnect-Requests and CoA-Requests, so that none is obeyed twice.

use std::{
    collections::{HashMap, VecDeque},
    sync::Arc,
    time::{Duration, Instant},
};

use foldhash::fast::RandomState;
use ulna_wire::{Authenticator, Code, Fragment};

/// Knows requests that were verified by their authenticators, wherever they come from, for as long as their Event-Timestamp
/// counts as current ([RFC 5176 section 6.3]).
///
/// The authenticator of such a request is a digest over all of it and the shared secret: where it comes again, it is the same
/// request, sent again or replayed. It is not obeyed twice, and answered alike.
///
/// [RFC 5176 section 6.3]: https://www.rfc-editor.org/rfc/rfc5176#section-6.3
#[derive(Debug)]
pub struct Replays {
    known: HashMap<Authenticator, Known, RandomState>,
    /// When each may be forgotten, in the order of arrival, and which arrival that was.
    order: VecDeque<(Instant, Authenticator, u64)>,
    arrivals: u64,
    most: usize,
}

/// What is known of a request: which arrival it was, and the answer to it.
#[derive(Debug)]
struct Known {
    arrival: u64,
    answer: Option<Arc<Answered>>,
}

/// What was answered to a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answered {
    /// The code of the reply.
    pub code: Code,
    /// Its attributes, without Message-Authenticator and Proxy-State; hidden ones are hidden anew when it is sent again.
    pub attributes: Fragment,
}

/// Whether a request was seen before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Seen {
    /// It was not: it is known from now on.
    Never,
    /// It is being worked on.
    Pending,
    /// It was answered so.
    Answered(Arc<Answered>),
}

impl Replays {
    /// An empty memory for at most so many requests; then the oldest are forgotten first.
    #[must_use]
    pub fn new(most: usize) -> Self {
        Self { known: HashMap::default(), order: VecDeque::new(), arrivals: 0, most: most.max(1) }
    }

    /// A request has come, which is to be known for so long.
    pub fn see(&mut self, now: Instant, request: Authenticator, known_for: Duration) -> Seen {
        self.forget_old(now);
        if let Some(known) = self.known.get(&request) {
            return known.answer.as_ref().map_or(Seen::Pending, |answer| Seen::Answered(Arc::clone(answer)));
        }
        self.arrivals = self.arrivals.wrapping_add(1);
        let until = now.checked_add(known_for.min(LONGEST)).unwrap_or(now);
        self.known.insert(request, Known { arrival: self.arrivals, answer: None });
        self.order.push_back((until, request, self.arrivals));
        Seen::Never
    }

    /// It was answered.
    pub fn answered(&mut self, request: Authenticator, answer: Answered) {
        if let Some(known) = self.known.get_mut(&request) {
            known.answer = Some(Arc::new(answer));
        }
    }

    /// It was not answered, and changed nothing: where it comes again, it is worked on again.
    pub fn abandoned(&mut self, request: Authenticator) {
        self.known.remove(&request);
    }

    /// How many requests are known.
    #[must_use]
    pub fn len(&self) -> usize {
        self.known.len()
    }

    /// Whether none is known.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.known.is_empty()
    }

    fn forget_old(&mut self, now: Instant) {
        // Some are known for longer than others, by twice the window at most: what stands behind them waits for them.
        while let Some(&(until, request, arrival)) = self.order.front()
            && (until <= now || self.order.len() >= self.most)
        {
            self.order.pop_front();
            // One that was abandoned and came again stands in the order twice: the later place counts.
            if self.known.get(&request).is_some_and(|known| known.arrival == arrival) {
                self.known.remove(&request);
            }
        }
    }
}

/// The longest time that a request can be known for.
const LONGEST: Duration = Duration::from_secs(86_400);

#[cfg(test)]
mod tests {
    use super::*;

    const WINDOW: Duration = Duration::from_secs(300);

    #[expect(clippy::disallowed_methods, reason = "any moment will do")]
    fn start() -> Instant {
        Instant::now()
    }

    fn ack() -> Answered {
        Answered { code: Code::DISCONNECT_ACK, attributes: Fragment::new() }
    }

    #[test]
    fn rfc5176_6_3_a_request_is_known_for_the_window_of_its_timestamp() {
        let (start, one) = (start(), [1; 16]);
        let mut replays = Replays::new(8);
        assert_eq!(replays.see(start, one, WINDOW), Seen::Never);
        assert_eq!(replays.see(start, one, WINDOW), Seen::Pending);
        replays.answered(one, ack());
        let late = start + WINDOW - Duration::from_secs(1);
        assert_eq!(replays.see(late, one, WINDOW), Seen::Answered(Arc::new(ack())));
        assert_eq!(replays.see(start + WINDOW, one, WINDOW), Seen::Never);
    }

    #[test]
    fn what_was_not_answered_is_worked_on_again() {
        let (start, one) = (start(), [1; 16]);
        let mut replays = Replays::new(8);
        assert_eq!(replays.see(start, one, WINDOW), Seen::Never);
        replays.abandoned(one);
        assert!(replays.is_empty());
        let again = start + Duration::from_secs(200);
        assert_eq!(replays.see(again, one, WINDOW), Seen::Never);
        // The first time does not count any more.
        assert_eq!(replays.see(start + WINDOW, one, WINDOW), Seen::Pending);
        replays.answered([9; 16], ack());
        assert_eq!(replays.len(), 1);
    }

    #[test]
    fn the_memory_is_bounded() {
        let mut replays = Replays::new(4);
        let start = start();
        for number in 0..100 {
            assert_eq!(replays.see(start, [number; 16], WINDOW), Seen::Never);
        }
        assert_eq!(replays.len(), 4);
        assert_eq!(replays.see(start, [99; 16], WINDOW), Seen::Pending);
    }
}
