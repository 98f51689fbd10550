//! MD5 of many messages side by side: a lane each of a SIMD register.
//!
//! MD5 is the same straight line of code for every message, and a processor waits most of its time for the step
//! before: sixteen packets of one batch are hashed in little more than the time of two. The vectors, and the choice of
//! what the processor at hand can do, are those of the crate `fearless_simd`, which needs no `unsafe` here.
#![allow(
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "indices are loop counters over arrays of constant length, and counters are bounded by a packet's length"
)]

use std::{
    num::Wrapping,
    ops::{Add, BitAnd, BitOr, BitXor, Not},
};

use fearless_simd::{Level, Simd, SimdFrom, dispatch, u32x4, u32x8, u32x16};

use crate::SIDE_BY_SIDE;

/// The state before the first block ([RFC 1321 section 3.3](https://www.rfc-editor.org/rfc/rfc1321#section-3.3)).
pub(crate) const INITIAL: [u32; 4] = [0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476];

/// One message: what was hashed before, and the octets that follow.
#[derive(Clone, Copy)]
pub(crate) struct Message<'a> {
    /// The state behind the blocks that were hashed before.
    state: [u32; 4],
    /// How many octets these blocks had: a multiple of 64.
    before: u32,
    octets: &'a [u8],
    tail: &'a [u8],
    /// Where sixteen octets count as others than they are, and as which.
    patches: [(usize, &'a [u8; 16]); 2],
}

impl<'a> Message<'a> {
    /// No message: fills an array.
    pub(crate) const NONE: Self = Self::whole(&[]);

    /// A message from its first octet.
    pub(crate) const fn whole(octets: &'a [u8]) -> Self {
        Self { state: INITIAL, before: 0, octets, tail: &[], patches: [UNPATCHED; 2] }
    }

    /// A message behind a padded key of one block.
    pub(crate) const fn keyed(state: [u32; 4], octets: &'a [u8]) -> Self {
        Self { state, before: 64, octets, tail: &[], patches: [UNPATCHED; 2] }
    }

    /// Adds octets at the end.
    pub(crate) const fn then(mut self, tail: &'a [u8]) -> Self {
        self.tail = tail;
        self
    }

    /// Has the sixteen octets at `at` count as `octets`; at most two places are remembered.
    pub(crate) const fn with_at(mut self, at: usize, octets: &'a [u8; 16]) -> Self {
        let [first, _] = self.patches;
        self.patches = if first.0 == UNPATCHED.0 { [(at, octets), UNPATCHED] } else { [first, (at, octets)] };
        self
    }
}

/// Hashes every message; `digests` has at least as many places as there are messages.
pub(crate) fn digest_all(messages: &[Message<'_>], digests: &mut [[u8; 16]]) {
    digest_with(Level::new(), messages, digests);
}

/// Hashes every message with the instructions of `level`.
fn digest_with(level: Level, messages: &[Message<'_>], digests: &mut [[u8; 16]]) {
    for (messages, digests) in messages.chunks(SIDE_BY_SIDE).zip(digests.chunks_mut(SIDE_BY_SIDE)) {
        match messages.len() {
            1 => digest_alone(&messages[0], &mut digests[0]),
            2..=8 => dispatch!(level, simd => digest_lanes::<_, u32x8<_>, 8>(simd, messages, digests)),
            _ => dispatch!(level, simd => digest_lanes::<_, u32x16<_>, SIDE_BY_SIDE>(simd, messages, digests)),
        }
    }
}

/// The state behind one more block.
pub(crate) fn absorb(state: [u32; 4], block: &[u8; 64]) -> [u32; 4] {
    let mut lanes = state.map(|word| Single(Wrapping(word)));
    let mut words = [Single(Wrapping(0)); 16];
    for (word, octets) in words.iter_mut().zip(block.chunks_exact(4)) {
        word.0.0 = u32::from_le_bytes([octets[0], octets[1], octets[2], octets[3]]);
    }
    compress(&mut lanes, &words, |number| Single(Wrapping(number)));
    lanes.map(|word| word.0.0)
}

fn digest_alone(message: &Message<'_>, digest: &mut [u8; 16]) {
    let (mut cursor, mut state) = (Cursor::new(message), message.state);
    let mut window = [0; WINDOW];
    while !cursor.done {
        let blocks = cursor.fill(&mut window);
        for block in window.as_chunks().0.iter().take(blocks) {
            state = absorb(state, block);
        }
    }
    for (octets, word) in digest.as_chunks_mut().0.iter_mut().zip(state) {
        *octets = word.to_le_bytes();
    }
}

/// Hashes up to `N` messages; the attribute and the closure let the whole of it use the instructions of `simd`.
#[inline(always)]
fn digest_lanes<S: Simd, V: Lanes<S, N>, const N: usize>(simd: S, messages: &[Message<'_>], digests: &mut [[u8; 16]]) {
    simd.vectorize(
        #[inline(always)]
        || {
            let mut windows = [[0; WINDOW]; N];
            let mut cursors: [Cursor<'_>; N] =
                std::array::from_fn(|lane| messages.get(lane).map_or_else(Cursor::idle, Cursor::new));
            let mut blocks = [0; N];
            let mut numbers = [[0; N]; 4];
            for (lane, message) in messages.iter().enumerate() {
                for (word, number) in numbers.iter_mut().zip(message.state) {
                    word[lane] = number;
                }
            }
            let mut state = numbers.map(|word| V::simd_from(simd, word));
            loop {
                let mut most = 0;
                for ((cursor, window), blocks) in cursors.iter_mut().zip(&mut windows).zip(&mut blocks) {
                    *blocks = cursor.fill(window);
                    most = most.max(*blocks);
                }
                if most == 0 {
                    break;
                }
                for round in 0..most {
                    let words = transposed(simd, &windows, round);
                    compress(&mut state, &words, |number| V::simd_from(simd, number));
                    if !blocks.contains(&(round + 1)) {
                        continue;
                    }
                    let words: [[u32; N]; 4] = state.map(V::numbers);
                    for ((lane, blocks), digest) in blocks.iter().enumerate().zip(&mut *digests) {
                        // More may follow in the next window; the last one stands.
                        if *blocks == round + 1 {
                            for (octets, word) in digest.as_chunks_mut().0.iter_mut().zip(&words) {
                                *octets = word[lane].to_le_bytes();
                            }
                        }
                    }
                }
            }
        },
    );
}

/// The words of one block of every lane, a vector for each place in the block.
#[inline(always)]
fn transposed<S: Simd, V: Lanes<S, N>, const N: usize>(simd: S, windows: &[[u8; WINDOW]; N], round: usize) -> [V; 16] {
    let mut words = [[0; N]; 16];
    // Squares of four lanes and four words are turned in registers.
    for (at, lanes) in windows.as_chunks::<4>().0.iter().enumerate() {
        for quarter in 0..4 {
            let [a, b, c, d] = std::array::from_fn(|lane| {
                let octets: &[u8; WINDOW] = &lanes[lane];
                let row = &octets[round * 64 + quarter * 16..][..16];
                let row = std::array::from_fn(|i| {
                    u32::from_le_bytes([row[4 * i], row[4 * i + 1], row[4 * i + 2], row[4 * i + 3]])
                });
                u32x4::simd_from(simd, row)
            });
            let ((ac_low, ac_high), (bd_low, bd_high)) = (simd.interleave_u32x4(a, c), simd.interleave_u32x4(b, d));
            let (first, second) = simd.interleave_u32x4(ac_low, bd_low);
            let (third, fourth) = simd.interleave_u32x4(ac_high, bd_high);
            for (word, column) in [first, second, third, fourth].into_iter().enumerate() {
                words[quarter * 4 + word][at * 4..at * 4 + 4].copy_from_slice(&*column);
            }
        }
    }
    words.map(|word| V::simd_from(simd, word))
}

/// Cuts a message into padded blocks, a window of them at a time.
struct Cursor<'a> {
    message: Message<'a>,
    /// How many octets are out.
    out: usize,
    /// The 0x80 behind the octets is out.
    marked: bool,
    done: bool,
}

impl<'a> Cursor<'a> {
    #[inline(always)]
    const fn new(message: &Message<'a>) -> Self {
        Self { message: *message, out: 0, marked: false, done: false }
    }

    #[inline(always)]
    const fn idle() -> Self {
        Self { message: Message::NONE, out: 0, marked: true, done: true }
    }

    /// Fills a window, which is zeroed at the first time, with the next blocks; returns how many there are.
    #[inline(always)]
    fn fill(&mut self, window: &mut [u8; WINDOW]) -> usize {
        if self.done {
            return 0;
        }
        let Message { before, octets, tail, patches, .. } = self.message;
        let (start, length) = (self.out, octets.len() + tail.len());
        if start > 0 {
            window.fill(0);
        }
        let mut filled = 0;
        for part in [octets.get(start..), tail.get(start.saturating_sub(octets.len())..)].into_iter().flatten() {
            let taken = part.len().min(WINDOW - filled);
            if taken > 0 {
                window[filled..filled + taken].copy_from_slice(&part[..taken]);
                filled += taken;
            }
        }
        for (at, patch) in patches {
            if at == UNPATCHED.0 {
                continue;
            }
            if let Some(place) = at.checked_sub(start).and_then(|at| window.get_mut(at..at + 16)) {
                place.copy_from_slice(patch);
            } else {
                // It lies across the border of windows, or in another one.
                for (at, octet) in (at..).zip(patch) {
                    if let Some(place) = at.checked_sub(start).and_then(|at| window.get_mut(at)) {
                        *place = *octet;
                    }
                }
            }
        }
        self.out += filled;
        if filled == WINDOW {
            return WINDOW / 64;
        }
        if !self.marked {
            window[filled] = 0x80;
            filled += 1;
            self.marked = true;
        }
        let end = (filled + 8).next_multiple_of(64);
        if end > WINDOW {
            return WINDOW / 64;
        }
        let bits = (length as u64 + u64::from(before)) * 8;
        window[end - 8..end].copy_from_slice(&bits.to_le_bytes());
        self.done = true;
        end / 64
    }
}

#[inline(always)]
fn compress<W: Word>(state: &mut [W; 4], words: &[W; 16], every: impl Fn(u32) -> W) {
    let [mut a, mut b, mut c, mut d] = *state;
    macro_rules! round {
        ($mix:expr, $word:expr, $shifts:expr, $from:expr) => {
            // Written out: which word, which shift and which registers must be known when it is compiled.
            round!($mix, $word, $shifts, $from, [0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15]);
        };
        ($mix:expr, $word:expr, $shifts:expr, $from:expr, [$($step:literal)*]) => {
            $(
                // What does not need the step before is added first: the processor has it ready by then.
                let ready = a + (words[$word($step)] + every(SINES[$from + $step]));
                let mixed = ready + $mix(b, c, d);
                (a, d, c, b) = (d, c, b, b + mixed.rotate_left($shifts[$step % 4]));
            )*
        };
    }
    round!(|b, c, d| d ^ (b & (c ^ d)), |step: usize| step, [7, 12, 17, 22], 0);
    round!(|b, c, d| c ^ (d & (b ^ c)), |step: usize| (5 * step + 1) % 16, [5, 9, 14, 20], 16);
    round!(|b, c, d| b ^ (c ^ d), |step: usize| (3 * step + 5) % 16, [4, 11, 16, 23], 32);
    round!(|b, c, d: W| c ^ (b | !d), |step: usize| (7 * step) % 16, [6, 10, 15, 21], 48);
    for (word, new) in state.iter_mut().zip([a, b, c, d]) {
        *word = *word + new;
    }
}

/// A number of 32 bits, or one in each lane; sums wrap.
trait Word:
    Copy + Add<Output = Self> + BitAnd<Output = Self> + BitOr<Output = Self> + BitXor<Output = Self> + Not<Output = Self>
{
    fn rotate_left(self, bits: u32) -> Self;
}

/// A vector of `N` numbers.
trait Lanes<S: Simd, const N: usize>: Word + SimdFrom<[u32; N], S> + SimdFrom<u32, S> {
    fn numbers(self) -> [u32; N];
}

macro_rules! lanes {
    ($name:ident, $count:literal) => {
        impl<S: Simd> Word for $name<S> {
            #[inline(always)]
            fn rotate_left(self, bits: u32) -> Self {
                (self << bits) | (self >> (32 - bits))
            }
        }

        impl<S: Simd> Lanes<S, $count> for $name<S> {
            #[inline(always)]
            fn numbers(self) -> [u32; $count] {
                *self
            }
        }
    };
}

lanes!(u32x8, 8);
lanes!(u32x16, 16);

/// One number: arithmetic that wraps, as that of the vectors does.
#[derive(Clone, Copy)]
struct Single(Wrapping<u32>);

impl Word for Single {
    #[inline(always)]
    fn rotate_left(self, bits: u32) -> Self {
        Self(Wrapping(self.0.0.rotate_left(bits)))
    }
}

macro_rules! single {
    ($($operation:ident $method:ident $operator:tt;)*) => {
        $(impl $operation for Single {
            type Output = Self;

            #[inline(always)]
            fn $method(self, other: Self) -> Self {
                Self(self.0 $operator other.0)
            }
        })*
    };
}

single! { Add add +; BitAnd bitand &; BitOr bitor |; BitXor bitxor ^; }

impl Not for Single {
    type Output = Self;

    #[inline(always)]
    fn not(self) -> Self {
        Self(!self.0)
    }
}

/// A place that no message has.
const UNPATCHED: (usize, &[u8; 16]) = (usize::MAX, &[0; 16]);
/// How much of a message is laid out at a time, in octets: four blocks.
const WINDOW: usize = 256;

/// The whole part of 2^32 times |sin(i + 1)| ([RFC 1321 section 3.4](https://www.rfc-editor.org/rfc/rfc1321#section-3.4)).
const SINES: [u32; 64] = [
    0xd76a_a478,
    0xe8c7_b756,
    0x2420_70db,
    0xc1bd_ceee,
    0xf57c_0faf,
    0x4787_c62a,
    0xa830_4613,
    0xfd46_9501,
    0x6980_98d8,
    0x8b44_f7af,
    0xffff_5bb1,
    0x895c_d7be,
    0x6b90_1122,
    0xfd98_7193,
    0xa679_438e,
    0x49b4_0821,
    0xf61e_2562,
    0xc040_b340,
    0x265e_5a51,
    0xe9b6_c7aa,
    0xd62f_105d,
    0x0244_1453,
    0xd8a1_e681,
    0xe7d3_fbc8,
    0x21e1_cde6,
    0xc337_07d6,
    0xf4d5_0d87,
    0x455a_14ed,
    0xa9e3_e905,
    0xfcef_a3f8,
    0x676f_02d9,
    0x8d2a_4c8a,
    0xfffa_3942,
    0x8771_f681,
    0x6d9d_6122,
    0xfde5_380c,
    0xa4be_ea44,
    0x4bde_cfa9,
    0xf6bb_4b60,
    0xbebf_bc70,
    0x289b_7ec6,
    0xeaa1_27fa,
    0xd4ef_3085,
    0x0488_1d05,
    0xd9d4_d039,
    0xe6db_99e5,
    0x1fa2_7cf8,
    0xc4ac_5665,
    0xf429_2244,
    0x432a_ff97,
    0xab94_23a7,
    0xfc93_a039,
    0x655b_59c3,
    0x8f0c_cc92,
    0xffef_f47d,
    0x8584_5dd1,
    0x6fa8_7e4f,
    0xfe2c_e6e0,
    0xa301_4314,
    0x4e08_11a1,
    0xf753_7e82,
    0xbd3a_f235,
    0x2ad7_d2bb,
    0xeb86_d391,
];

#[cfg(test)]
mod tests {
    use md5::{Digest, Md5};
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn sines_are_those_of_the_rfc() {
        for (i, sine) in SINES.into_iter().enumerate() {
            assert_eq!(sine, (4_294_967_296.0 * ((i + 1) as f64).sin().abs()) as u32, "{i}");
        }
    }

    /// The best that this processor has, and what older ones have.
    fn levels() -> Vec<Level> {
        let best = Level::new();
        #[cfg(target_arch = "x86_64")]
        let older =
            [best.as_avx2().map(Level::Avx2), best.as_sse4_2().map(Level::Sse4_2), best.as_sse2().map(Level::Sse2)];
        #[cfg(not(target_arch = "x86_64"))]
        let older = [];
        std::iter::once(best).chain(older.into_iter().flatten()).collect()
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn every_lane_agrees_with_the_md5_crate(
            messages in proptest::collection::vec(
                (proptest::collection::vec(any::<u8>(), 0..700), 0..700_usize, 0..700_usize, 0..700_usize),
                0..40,
            ),
        ) {
            const PATCH: [u8; 16] = *b"sixteen octets.!";
            let mut expected = Vec::new();
            let mut lanes = Vec::new();
            for (octets, split, first, second) in &messages {
                let (front, back) = octets.split_at((*split).min(octets.len()));
                let mut message = Message::whole(front).then(back);
                let mut patched = octets.clone();
                for &at in [first, second] {
                    if let Some(place) = patched.get_mut(at..at + 16) {
                        place.copy_from_slice(&PATCH);
                        message = message.with_at(at, &PATCH);
                    }
                }
                expected.push(<[u8; 16]>::from(Md5::digest(&patched)));
                lanes.push(message);
            }
            for level in levels() {
                // There may be more places than messages.
                let mut digests = vec![[0; 16]; messages.len() + 20];
                digest_with(level, &lanes, &mut digests);
                prop_assert_eq!(&digests[..messages.len()], &expected, "{:?}", level);
            }
        }

        #[test]
        fn a_message_goes_on_behind_an_absorbed_block(block in proptest::collection::vec(any::<u8>(), 64), rest: Vec<u8>) {
            let state = absorb(INITIAL, block.as_slice().try_into().unwrap());
            let mut digests = [[0; 16]];
            digest_all(&[Message::keyed(state, &rest)], &mut digests);
            prop_assert_eq!(<[u8; 16]>::from(Md5::new_with_prefix(&block).chain_update(&rest).finalize()), digests[0]);
        }
    }
}
