//! MD5 of many messages side by side: a lane each of a SIMD register.
//!
//! MD5 is the same straight line of code for every message, so eight packets of one batch are hashed in little more
//! than the time of two. The vectors are those of the crate `wide`, which needs no `unsafe` here.
#![allow(
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "indices are loop counters over arrays of constant length, and counters are bounded by a packet's length"
)]

use std::{
    num::Wrapping,
    ops::{Add, BitAnd, BitOr, BitXor, Not},
};

use wide::{u32x4, u32x8};

/// The state before the first block ([RFC 1321 section 3.3](https://www.rfc-editor.org/rfc/rfc1321#section-3.3)).
pub(crate) const INITIAL: [u32; 4] = [0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476];

/// One message: what was hashed before, and the parts that follow.
#[derive(Clone, Copy)]
pub(crate) struct Message<'a> {
    /// The state behind the blocks that were hashed before.
    pub(crate) state: [u32; 4],
    /// How many octets these blocks had: a multiple of 64.
    pub(crate) before: u32,
    /// The octets that follow.
    pub(crate) parts: [&'a [u8]; 4],
}

impl<'a> Message<'a> {
    /// A message from its first octet.
    pub(crate) const fn whole(parts: [&'a [u8]; 4]) -> Self {
        Self { state: INITIAL, before: 0, parts }
    }

    /// A message behind a padded key of one block.
    pub(crate) const fn keyed(state: [u32; 4], parts: [&'a [u8]; 4]) -> Self {
        Self { state, before: 64, parts }
    }
}

/// Hashes every message; `digests` has as many places as there are messages.
pub(crate) fn digest_all(messages: &[Message<'_>], digests: &mut [[u8; 16]]) {
    for (messages, digests) in messages.chunks(LANES).zip(digests.chunks_mut(LANES)) {
        match messages.len() {
            1 => digest_side_by_side::<Single, 1>(messages, digests),
            2..=4 => digest_side_by_side::<u32x4, 4>(messages, digests),
            _ => digest_side_by_side::<u32x8, LANES>(messages, digests),
        }
    }
}

/// The state behind one more block.
pub(crate) fn absorb(state: [u32; 4], block: &[u8; 64]) -> [u32; 4] {
    let mut lanes = state.map(Single::splat);
    let mut words = [Single::splat(0); 16];
    place(block, 0, &mut words);
    compress(&mut lanes, &words);
    lanes.map(|word| word.0.0)
}

fn digest_side_by_side<W: Word, const N: usize>(messages: &[Message<'_>], digests: &mut [[u8; 16]]) {
    let mut state = [W::splat(0); 4];
    let mut cursors: [Cursor<'_>; N] =
        std::array::from_fn(|lane| messages.get(lane).map_or_else(Cursor::done, Cursor::new));
    for (lane, message) in messages.iter().enumerate() {
        for (word, new) in state.iter_mut().zip(message.state) {
            word.lanes()[lane] = new;
        }
    }
    let mut open = messages.len();
    let mut words = [W::splat(0); 16];
    let mut block = [0; 64];
    while open > 0 {
        for (lane, cursor) in cursors.iter_mut().enumerate() {
            if cursor.next_block(&mut block) {
                place(&block, lane, &mut words);
            }
        }
        compress(&mut state, &words);
        for (lane, cursor) in cursors.iter_mut().enumerate() {
            if cursor.stage == Stage::Last {
                cursor.stage = Stage::Done;
                open -= 1;
                for (word, octets) in state.iter_mut().zip(digests[lane].chunks_exact_mut(4)) {
                    octets.copy_from_slice(&word.lanes()[lane].to_le_bytes());
                }
            }
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    /// Octets are left, or exactly the end of a block was reached.
    Octets,
    /// The octets and the 0x80 are out, the length is not.
    Length,
    /// The last block is out.
    Last,
    /// The digest is out.
    Done,
}

/// Cuts a message into padded blocks.
struct Cursor<'a> {
    parts: [&'a [u8]; 4],
    part: usize,
    bits: u64,
    stage: Stage,
}

impl<'a> Cursor<'a> {
    fn new(message: &Message<'a>) -> Self {
        let octets: usize = message.parts.iter().map(|part| part.len()).sum();
        let bits = (octets as u64 + u64::from(message.before)) * 8;
        Self { parts: message.parts, part: 0, bits, stage: Stage::Octets }
    }

    const fn done() -> Self {
        Self { parts: [&[]; 4], part: 0, bits: 0, stage: Stage::Done }
    }

    /// Fills the next block; returns whether there was one.
    #[inline]
    fn next_block(&mut self, block: &mut [u8; 64]) -> bool {
        let filled = match self.stage {
            Stage::Octets => {
                let mut filled = 0;
                while filled < 64 && self.part < 4 {
                    let part = self.parts[self.part];
                    let taken = part.len().min(64 - filled);
                    block[filled..filled + taken].copy_from_slice(&part[..taken]);
                    filled += taken;
                    self.parts[self.part] = &part[taken..];
                    if taken == part.len() {
                        self.part += 1;
                    }
                }
                if filled == 64 {
                    return true;
                }
                block[filled] = 0x80;
                filled + 1
            }
            Stage::Length => 0,
            Stage::Last | Stage::Done => return false,
        };
        block[filled..].fill(0);
        if filled <= 56 {
            block[56..].copy_from_slice(&self.bits.to_le_bytes());
            self.stage = Stage::Last;
        } else {
            self.stage = Stage::Length;
        }
        true
    }
}

#[inline(always)]
fn place<W: Word>(block: &[u8; 64], lane: usize, words: &mut [W; 16]) {
    for (word, octets) in words.iter_mut().zip(block.chunks_exact(4)) {
        word.lanes()[lane] = u32::from_le_bytes([octets[0], octets[1], octets[2], octets[3]]);
    }
}

#[inline(always)]
fn compress<W: Word>(state: &mut [W; 4], words: &[W; 16]) {
    let [mut a, mut b, mut c, mut d] = *state;
    macro_rules! round {
        ($mix:expr, $word:expr, $shifts:expr, $from:expr) => {
            for step in 0..16 {
                let mixed = a + $mix(b, c, d) + words[$word(step)] + W::splat(SINES[$from + step]);
                (a, d, c, b) = (d, c, b, b + mixed.rotate_left($shifts[step % 4]));
            }
        };
    }
    round!(|b, c, d| d ^ (b & (c ^ d)), |step: usize| step, [7, 12, 17, 22], 0);
    round!(|b, c, d| c ^ (d & (b ^ c)), |step: usize| (5 * step + 1) % 16, [5, 9, 14, 20], 16);
    round!(|b, c, d| b ^ c ^ d, |step: usize| (3 * step + 5) % 16, [4, 11, 16, 23], 32);
    round!(|b, c, d: W| c ^ (b | !d), |step: usize| (7 * step) % 16, [6, 10, 15, 21], 48);
    for (word, new) in state.iter_mut().zip([a, b, c, d]) {
        *word = *word + new;
    }
}

/// A number of 32 bits in each lane.
trait Word:
    Copy + Add<Output = Self> + BitAnd<Output = Self> + BitOr<Output = Self> + BitXor<Output = Self> + Not<Output = Self>
{
    fn splat(number: u32) -> Self;
    fn rotate_left(self, bits: u32) -> Self;
    fn lanes(&mut self) -> &mut [u32];
}

macro_rules! word {
    ($name:ty) => {
        impl Word for $name {
            #[inline(always)]
            fn splat(number: u32) -> Self {
                Self::splat(number)
            }

            #[inline(always)]
            fn rotate_left(self, bits: u32) -> Self {
                (self << bits) | (self >> (32 - bits))
            }

            #[inline(always)]
            fn lanes(&mut self) -> &mut [u32] {
                self.as_mut_array()
            }
        }
    };
}

word!(u32x8);
word!(u32x4);

/// One lane: arithmetic that wraps, as that of the vectors does.
#[derive(Clone, Copy)]
struct Single(Wrapping<u32>);

impl Word for Single {
    #[inline(always)]
    fn splat(number: u32) -> Self {
        Self(Wrapping(number))
    }

    #[inline(always)]
    fn rotate_left(self, bits: u32) -> Self {
        Self(Wrapping(self.0.0.rotate_left(bits)))
    }

    #[inline(always)]
    fn lanes(&mut self) -> &mut [u32] {
        std::slice::from_mut(&mut self.0.0)
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

/// How many messages are hashed side by side.
const LANES: usize = 8;

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

    proptest! {
        #[test]
        fn every_lane_agrees_with_the_md5_crate(
            messages in proptest::collection::vec((proptest::collection::vec(any::<u8>(), 0..300), 0..300_usize), 0..20),
        ) {
            let split: Vec<_> = messages.iter().map(|(octets, at)| octets.split_at((*at).min(octets.len()))).collect();
            let lanes: Vec<_> = split.iter().map(|&(front, back)| Message::whole([front, &[], back, &[]])).collect();
            let mut digests = vec![[0; 16]; messages.len()];
            digest_all(&lanes, &mut digests);
            for ((octets, _), digest) in messages.iter().zip(digests) {
                prop_assert_eq!(<[u8; 16]>::from(Md5::digest(octets)), digest);
            }
        }

        #[test]
        fn a_message_goes_on_behind_an_absorbed_block(block in proptest::collection::vec(any::<u8>(), 64), rest: Vec<u8>) {
            let state = absorb(INITIAL, block.as_slice().try_into().unwrap());
            let mut digests = [[0; 16]];
            digest_all(&[Message::keyed(state, [&rest, &[], &[], &[]])], &mut digests);
            prop_assert_eq!(<[u8; 16]>::from(Md5::new_with_prefix(&block).chain_update(&rest).finalize()), digests[0]);
        }
    }
}
