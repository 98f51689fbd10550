//! What happened when: counts in slices of time.

use std::time::Duration;

/// Counts in slices of equal width, which are merged two by two when there are too many.
#[derive(Debug, Clone)]
pub(super) struct Timeline {
    width: Duration,
    slices: Vec<Slice>,
}

/// What happened in one slice.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Slice {
    /// Requests, those that were sent again left out.
    pub(super) sent: u64,
    /// Right replies.
    pub(super) right: u64,
    /// Wrong replies, and requests that got none.
    pub(super) failed: u64,
}

impl Timeline {
    /// Counts nothing yet.
    pub(super) const fn new() -> Self {
        Self { width: WIDTH, slices: Vec::new() }
    }

    /// The slice of a moment, counted from the start.
    pub(super) fn at(&mut self, moment: Duration) -> &mut Slice {
        let mut place = self.place(moment);
        while place >= MOST {
            self.widen();
            place = self.place(moment);
        }
        if place >= self.slices.len() {
            self.slices.resize(place + 1, Slice::default());
        }
        &mut self.slices[place]
    }

    /// Adds what another counted.
    pub(super) fn add(&mut self, other: &Self) {
        while self.width < other.width {
            self.widen();
        }
        for (place, slice) in other.slices.iter().enumerate() {
            self.at(other.width * place as u32).add(slice);
        }
    }

    /// The width of a slice.
    pub(super) const fn width(&self) -> Duration {
        self.width
    }

    /// The slices, the first from the start on.
    pub(super) fn slices(&self) -> &[Slice] {
        &self.slices
    }

    fn place(&self, moment: Duration) -> usize {
        (moment.as_nanos() / self.width.as_nanos()) as usize
    }

    fn widen(&mut self) {
        self.width *= 2;
        self.slices = self
            .slices
            .chunks(2)
            .map(|pair| {
                let mut sum = Slice::default();
                pair.iter().for_each(|slice| sum.add(slice));
                sum
            })
            .collect();
    }
}

impl Slice {
    const fn add(&mut self, other: &Self) {
        self.sent += other.sent;
        self.right += other.right;
        self.failed += other.failed;
    }
}

const WIDTH: Duration = Duration::from_millis(100);
/// How many slices there may be: a minute in full detail, a day in slices of 3 minutes.
const MOST: usize = 600;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slices_widen_and_lose_no_count() {
        let mut line = Timeline::new();
        for second in 0..300 {
            line.at(Duration::from_secs(second)).right += 1;
        }
        assert_eq!(line.width(), Duration::from_millis(800));
        assert!(line.slices().len() <= MOST);
        assert_eq!(line.slices().iter().map(|slice| slice.right).sum::<u64>(), 300);
    }

    #[test]
    fn lines_of_different_width_are_added() {
        let (mut short, mut long) = (Timeline::new(), Timeline::new());
        short.at(Duration::from_millis(50)).sent = 3;
        short.at(Duration::from_millis(150)).sent = 4;
        long.at(Duration::from_secs(100)).failed = 5;
        assert_eq!(long.width(), WIDTH * 2);
        let mut both = short.clone();
        both.add(&long);
        assert_eq!(both.slices()[0], Slice { sent: 7, right: 0, failed: 0 });
        assert_eq!(both.slices()[500].failed, 5);
        long.add(&short);
        assert_eq!(long.slices(), both.slices());
    }
}
