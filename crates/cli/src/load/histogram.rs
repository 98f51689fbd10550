//! Latencies, counted in buckets.

/// Counts of latencies in nanoseconds: buckets as wide as 1/128 of what they count, so that a percentile is right to
/// 0.8 % whatever it is, in 36 KiB.
#[derive(Debug, Clone)]
pub(super) struct Histogram {
    buckets: Vec<u64>,
    count: u64,
    sum: u128,
    least: u64,
    most: u64,
}

impl Histogram {
    /// Counts nothing yet.
    pub(super) fn new() -> Self {
        Self { buckets: vec![0; BUCKETS], count: 0, sum: 0, least: u64::MAX, most: 0 }
    }

    /// Counts one latency.
    pub(super) fn record(&mut self, nanoseconds: u64) {
        if let Some(bucket) = self.buckets.get_mut(place(nanoseconds)) {
            *bucket += 1;
        }
        self.count += 1;
        self.sum += u128::from(nanoseconds);
        self.least = self.least.min(nanoseconds);
        self.most = self.most.max(nanoseconds);
    }

    /// Adds what another counted.
    pub(super) fn add(&mut self, other: &Self) {
        for (bucket, more) in self.buckets.iter_mut().zip(&other.buckets) {
            *bucket += more;
        }
        self.count += other.count;
        self.sum += other.sum;
        self.least = self.least.min(other.least);
        self.most = self.most.max(other.most);
    }

    /// How many latencies were counted.
    pub(super) const fn count(&self) -> u64 {
        self.count
    }

    /// The greatest, exactly; 0 if there is none.
    pub(super) const fn most(&self) -> u64 {
        self.most
    }

    /// The mean, in nanoseconds.
    pub(super) fn mean(&self) -> u64 {
        (self.sum / u128::from(self.count.max(1))) as u64
    }

    /// The latency that a share of all, from 0 to 1, did not exceed: the upper edge of its bucket.
    pub(super) fn percentile(&self, share: f64) -> u64 {
        let rank = ((self.count as f64 * share).ceil() as u64).clamp(1, self.count.max(1));
        let mut passed = 0;
        for (at, bucket) in self.buckets.iter().enumerate() {
            passed += bucket;
            if passed >= rank {
                return (edge(at + 1) - 1).min(self.most);
            }
        }
        self.most
    }

    /// At most `wanted` bars from the least to the greatest, each as many times wider as the one before.
    pub(super) fn bars(&self, wanted: usize) -> Vec<Bar> {
        if self.count == 0 || wanted == 0 {
            return Vec::new();
        }
        let (low, high) = ((self.least.max(1)) as f64, (self.most + 1).max(2) as f64);
        let growth = (high / low).powf(1.0 / wanted as f64).max(1.0);
        let mut bars: Vec<Bar> = (0..wanted)
            .map(|at| Bar { from: low * growth.powi(at as i32), to: low * growth.powi(at as i32 + 1), count: 0 })
            .collect();
        for (at, count) in self.buckets.iter().enumerate().filter(|(_, count)| **count > 0) {
            // The middle of the bucket stands for all in it.
            let value = f64::midpoint(edge(at) as f64, edge(at + 1) as f64).clamp(low, high);
            let bar = if growth > 1.0 { ((value / low).ln() / growth.ln()) as usize } else { 0 };
            if let Some(bar) = bars.get_mut(bar.min(wanted - 1)) {
                bar.count += count;
            }
        }
        bars
    }
}

/// A bar of a drawn histogram.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Bar {
    /// The latency at its left edge, in nanoseconds.
    pub(super) from: f64,
    /// The latency at its right edge, in nanoseconds.
    pub(super) to: f64,
    /// How many latencies are in it.
    pub(super) count: u64,
}

/// The bucket of a value.
fn place(value: u64) -> usize {
    let value = value.min(LONGEST);
    let shift = (u64::BITS - value.leading_zeros()).saturating_sub(BITS + 1);
    (u64::from(shift) * FINE + (value >> shift)) as usize
}

/// The least value of a bucket.
const fn edge(at: usize) -> u64 {
    let at = at as u64;
    if at < 2 * FINE {
        return at;
    }
    let shift = at / FINE - 1;
    (at - shift * FINE) << shift
}

/// How many bits of a value tell its bucket, behind the highest.
const BITS: u32 = 7;
const FINE: u64 = 1 << BITS;
/// The longest latency that has a bucket of its own: 18 minutes.
const LONGEST: u64 = (1 << 40) - 1;
const BUCKETS: usize = (40 - BITS as usize + 1) * FINE as usize;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn every_value_is_between_the_edges_of_its_bucket() {
        for value in (0..5_000).chain([65_535, 65_536, 1_000_000_007, LONGEST]) {
            let at = place(value);
            assert!(edge(at) <= value && value < edge(at + 1), "{value} in {at}: {} to {}", edge(at), edge(at + 1));
        }
        assert_eq!(place(u64::MAX), BUCKETS - 1);
    }

    proptest! {
        #[test]
        fn percentiles_agree_with_a_sorted_list(mut values in proptest::collection::vec(0..100_000_000_u64, 1..500), split in 0..500_usize) {
            let (mut one, mut two) = (Histogram::new(), Histogram::new());
            for (at, value) in values.iter().enumerate() {
                if at < split { one.record(*value) } else { two.record(*value) }
            }
            one.add(&two);
            values.sort_unstable();
            prop_assert_eq!(one.count(), values.len() as u64);
            prop_assert_eq!(one.most(), *values.last().unwrap());
            prop_assert_eq!(one.mean(), (values.iter().map(|v| u128::from(*v)).sum::<u128>() / values.len() as u128) as u64);
            for share in [0.0, 0.5, 0.9, 0.99, 0.999, 1.0] {
                let rank = ((values.len() as f64 * share).ceil() as usize).clamp(1, values.len());
                let (exact, found) = (values[rank - 1], one.percentile(share));
                prop_assert!(found >= exact && found <= exact + exact / 127 + 1, "{}: {} for {}", share, found, exact);
            }
            let bars = one.bars(20);
            prop_assert_eq!(bars.iter().map(|bar| bar.count).sum::<u64>(), one.count());
        }
    }

    #[test]
    fn nothing_counted_is_nothing_drawn() {
        let empty = Histogram::new();
        assert!(empty.bars(10).is_empty());
        assert_eq!((empty.percentile(0.99), empty.most(), empty.mean()), (0, 0, 0));
    }
}
