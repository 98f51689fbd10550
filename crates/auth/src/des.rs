//! The block cipher that MS-CHAP and the oldest crypt(3) stand on.
//!
//! It is written out here because crypt(3) needs a salt inside the round function, which no cipher crate offers, and
//! because MS-CHAPv2 pays for three key schedules a request: tables of 12 KiB make that three times as fast.

/// A key schedule: for each round the key bits of the S-boxes 1, 3, 5, 7 (upper half) and 2, 4, 6, 8 (lower half).
#[derive(Clone)]
pub(crate) struct Des([u64; 16]);

impl Des {
    /// Expands eight octets of which the lowest bit, the parity, is ignored.
    pub(crate) fn new(key: [u8; 8]) -> Self {
        let mut seven = 0;
        for octet in key {
            seven = seven << 7 | u64::from(octet >> 1);
        }
        Self::expand(seven)
    }

    /// Expands seven octets that have no parity bits, as MS-CHAP cuts them from a hash.
    pub(crate) fn from_seven(key: [u8; 7]) -> Self {
        let [a, b, c, d, e, f, g] = key;
        Self::expand(u64::from_be_bytes([0, a, b, c, d, e, f, g]))
    }

    /// Encrypts one block under three keys.
    ///
    /// The three run in step, because the look-ups of one alone leave the processor waiting.
    pub(crate) fn encrypt_thrice(schedules: &[Self; 3], block: [u8; 8]) -> [[u8; 8]; 3] {
        let [first, second, third] = schedules;
        let mut halves = [enter(block); 3];
        let steps = first.0.chunks_exact(2).zip(second.0.chunks_exact(2)).zip(third.0.chunks_exact(2));
        for ((a, b), c) in steps {
            if let ([a0, a1], [b0, b1], [c0, c1]) = (a, b, c) {
                for ((left, right), key) in halves.iter_mut().zip([a0, b0, c0]) {
                    *left ^= boxes(*right ^ (key >> 32) as u32, right.rotate_left(4) ^ *key as u32);
                }
                for ((left, right), key) in halves.iter_mut().zip([a1, b1, c1]) {
                    *right ^= boxes(*left ^ (key >> 32) as u32, left.rotate_left(4) ^ *key as u32);
                }
            }
        }
        halves.map(leave)
    }

    /// Encrypts one block.
    pub(crate) fn encrypt(&self, block: [u8; 8]) -> [u8; 8] {
        let (left, right) = enter(block);
        leave(self.rounds(left, right))
    }

    /// Decrypts one block.
    pub(crate) fn decrypt(&self, block: [u8; 8]) -> [u8; 8] {
        let mut backwards = self.clone();
        backwards.0.reverse();
        backwards.encrypt(block)
    }

    /// Encrypts the zero block 25 times with a salt of 12 bits, as crypt(3) does.
    pub(crate) fn crypt(&self, salt: u16) -> [u8; 8] {
        // Bit n of the salt swaps bits n and n + 24 of the expanded half: S-box 1 with 5, and 2 with 6.
        let odd = u32::from(SIX_REVERSED[usize::from(salt & 63)]) << 8;
        let even = u32::from(SIX_REVERSED[usize::from(salt >> 6 & 63)]) << 8;
        let (mut left, mut right) = (0, 0);
        for _ in 0..25 {
            for pair in self.0.chunks_exact(2) {
                if let [first, second] = pair {
                    left ^= salted(right, *first, odd, even);
                    right ^= salted(left, *second, odd, even);
                }
            }
            (left, right) = (right, left);
        }
        leave((right, left))
    }

    fn expand(seven: u64) -> Self {
        let mut halves = 0_u64;
        for (position, table) in CHOICE_1.iter().enumerate() {
            halves |= table[(seven >> (52 - 4 * position) & 15) as usize];
        }
        let (mut c, mut d) = ((halves >> 28) as u32, halves as u32 & HALF);
        let mut rounds = [0; 16];
        for (round, shift) in rounds.iter_mut().zip(SHIFTS) {
            c = (c << shift | c >> (28 - shift)) & HALF;
            d = (d << shift | d >> (28 - shift)) & HALF;
            *round = CHOICE_2[0][(c >> 21) as usize & 127]
                | CHOICE_2[1][(c >> 14) as usize & 127]
                | CHOICE_2[2][(c >> 7) as usize & 127]
                | CHOICE_2[3][c as usize & 127]
                | CHOICE_2[4][(d >> 21) as usize & 127]
                | CHOICE_2[5][(d >> 14) as usize & 127]
                | CHOICE_2[6][(d >> 7) as usize & 127]
                | CHOICE_2[7][d as usize & 127];
        }
        Self(rounds)
    }

    fn rounds(&self, mut left: u32, mut right: u32) -> (u32, u32) {
        for pair in self.0.chunks_exact(2) {
            if let [first, second] = pair {
                left ^= boxes(right ^ (first >> 32) as u32, right.rotate_left(4) ^ *first as u32);
                right ^= boxes(left ^ (second >> 32) as u32, left.rotate_left(4) ^ *second as u32);
            }
        }
        (left, right)
    }
}

impl Drop for Des {
    fn drop(&mut self) {
        zeroize::Zeroize::zeroize(&mut self.0);
    }
}

/// Applies the initial permutation, and turns both halves right by three bits, so that the six bits of the S-boxes
/// 1, 3, 5, 7 are the low bits of the four octets.
fn enter(block: [u8; 8]) -> (u32, u32) {
    let block = u64::from_be_bytes(block);
    let (mut left, mut right) = ((block >> 32) as u32, block as u32);
    swap(&mut left, &mut right, 4, 0x0f0f_0f0f);
    swap(&mut left, &mut right, 16, 0x0000_ffff);
    swap(&mut right, &mut left, 2, 0x3333_3333);
    swap(&mut right, &mut left, 8, 0x00ff_00ff);
    swap(&mut left, &mut right, 1, 0x5555_5555);
    (left.rotate_right(3), right.rotate_right(3))
}

/// Undoes `enter`, with the halves exchanged as after the last round.
fn leave((left, right): (u32, u32)) -> [u8; 8] {
    let (mut left, mut right) = (right.rotate_left(3), left.rotate_left(3));
    swap(&mut left, &mut right, 1, 0x5555_5555);
    swap(&mut right, &mut left, 8, 0x00ff_00ff);
    swap(&mut right, &mut left, 2, 0x3333_3333);
    swap(&mut left, &mut right, 16, 0x0000_ffff);
    swap(&mut left, &mut right, 4, 0x0f0f_0f0f);
    (u64::from(left) << 32 | u64::from(right)).to_be_bytes()
}

/// Exchanges the bits `mask` of `low` with the bits of `high` that lie `shift` above.
fn swap(high: &mut u32, low: &mut u32, shift: u32, mask: u32) {
    let difference = (*high >> shift ^ *low) & mask;
    *low ^= difference;
    *high ^= difference << shift;
}

fn salted(half: u32, key: u64, odd: u32, even: u32) -> u32 {
    let (mut u, mut v) = (half, half.rotate_left(4));
    let exchange = (u >> 16 ^ u) & odd;
    u ^= exchange | exchange << 16;
    let exchange = (v >> 16 ^ v) & even;
    v ^= exchange | exchange << 16;
    boxes(u ^ (key >> 32) as u32, v ^ key as u32)
}

fn boxes(odd: u32, even: u32) -> u32 {
    BOXES[0][(odd >> 24) as usize & 63]
        ^ BOXES[2][(odd >> 16) as usize & 63]
        ^ BOXES[4][(odd >> 8) as usize & 63]
        ^ BOXES[6][odd as usize & 63]
        ^ BOXES[1][(even >> 24) as usize & 63]
        ^ BOXES[3][(even >> 16) as usize & 63]
        ^ BOXES[5][(even >> 8) as usize & 63]
        ^ BOXES[7][even as usize & 63]
}

const HALF: u32 = 0x0fff_ffff;

const SHIFTS: [u32; 16] = [1, 1, 2, 2, 2, 2, 2, 2, 1, 2, 2, 2, 2, 2, 2, 1];

/// S-box and permutation P in one look-up, turned right by three bits as the halves are.
static BOXES: [[u32; 64]; 8] = {
    let mut tables = [[0; 64]; 8];
    let mut number = 0;
    while number < 8 {
        let mut input = 0;
        while input < 64 {
            let row = (input >> 4 & 2) | (input & 1);
            let output = S[number][row * 16 + (input >> 1 & 15)] as u32;
            let before = output << (28 - 4 * number);
            let mut after = 0;
            let mut bit = 0;
            while bit < 32 {
                after |= (before >> (32 - P[bit] as u32) & 1) << (31 - bit);
                bit += 1;
            }
            tables[number][input] = after.rotate_right(3);
            input += 1;
        }
        number += 1;
    }
    tables
};

/// Permuted choice 1, by four key bits at a time: C in bits 55 to 28, D in bits 27 to 0.
static CHOICE_1: [[u64; 16]; 14] = {
    let mut tables = [[0; 16]; 14];
    let mut target = 0;
    while target < 56 {
        // The standard counts parity bits, every eighth: without them bit 1 to 64 becomes 0 to 55.
        let source = (PC_1[target] - 1) as usize;
        let source = source - source / 8;
        let mut nibble = 0;
        while nibble < 16 {
            if nibble >> (3 - source % 4) & 1 == 1 {
                tables[source / 4][nibble] |= 1 << (55 - target);
            }
            nibble += 1;
        }
        target += 1;
    }
    tables
};

/// Permuted choice 2, by seven bits of C and D at a time.
static CHOICE_2: [[u64; 128]; 8] = {
    let mut tables = [[0; 128]; 8];
    let mut target = 0;
    while target < 48 {
        let source = (PC_2[target] - 1) as usize;
        let group = target / 6;
        // Even groups (S-boxes 1, 3, 5, 7) go to the upper word, an octet each, with the six bits lowest.
        let octet = 24 - 8 * (group / 2) + 32 * (1 - group % 2);
        let place = octet + 5 - target % 6;
        let mut seven = 0;
        while seven < 128 {
            if seven >> (6 - source % 7) & 1 == 1 {
                tables[source / 7][seven] |= 1 << place;
            }
            seven += 1;
        }
        target += 1;
    }
    tables
};

static SIX_REVERSED: [u8; 64] = {
    let mut table = [0; 64];
    let mut six = 0_u8;
    while six < 64 {
        table[six as usize] = six.reverse_bits() >> 2;
        six += 1;
    }
    table
};

// The tables of FIPS 46-3, bits counted from 1 at the left.
const P: [u8; 32] = [
    16, 7, 20, 21, 29, 12, 28, 17, 1, 15, 23, 26, 5, 18, 31, 10, 2, 8, 24, 14, 32, 27, 3, 9, 19, 13, 30, 6, 22, 11, 4,
    25,
];

const PC_1: [u8; 56] = [
    57, 49, 41, 33, 25, 17, 9, 1, 58, 50, 42, 34, 26, 18, 10, 2, 59, 51, 43, 35, 27, 19, 11, 3, 60, 52, 44, 36, 63, 55,
    47, 39, 31, 23, 15, 7, 62, 54, 46, 38, 30, 22, 14, 6, 61, 53, 45, 37, 29, 21, 13, 5, 28, 20, 12, 4,
];

const PC_2: [u8; 48] = [
    14, 17, 11, 24, 1, 5, 3, 28, 15, 6, 21, 10, 23, 19, 12, 4, 26, 8, 16, 7, 27, 20, 13, 2, 41, 52, 31, 37, 47, 55, 30,
    40, 51, 45, 33, 48, 44, 49, 39, 56, 34, 53, 46, 42, 50, 36, 29, 32,
];

const S: [[u8; 64]; 8] = [
    [
        14, 4, 13, 1, 2, 15, 11, 8, 3, 10, 6, 12, 5, 9, 0, 7, 0, 15, 7, 4, 14, 2, 13, 1, 10, 6, 12, 11, 9, 5, 3, 8, 4,
        1, 14, 8, 13, 6, 2, 11, 15, 12, 9, 7, 3, 10, 5, 0, 15, 12, 8, 2, 4, 9, 1, 7, 5, 11, 3, 14, 10, 0, 6, 13,
    ],
    [
        15, 1, 8, 14, 6, 11, 3, 4, 9, 7, 2, 13, 12, 0, 5, 10, 3, 13, 4, 7, 15, 2, 8, 14, 12, 0, 1, 10, 6, 9, 11, 5, 0,
        14, 7, 11, 10, 4, 13, 1, 5, 8, 12, 6, 9, 3, 2, 15, 13, 8, 10, 1, 3, 15, 4, 2, 11, 6, 7, 12, 0, 5, 14, 9,
    ],
    [
        10, 0, 9, 14, 6, 3, 15, 5, 1, 13, 12, 7, 11, 4, 2, 8, 13, 7, 0, 9, 3, 4, 6, 10, 2, 8, 5, 14, 12, 11, 15, 1, 13,
        6, 4, 9, 8, 15, 3, 0, 11, 1, 2, 12, 5, 10, 14, 7, 1, 10, 13, 0, 6, 9, 8, 7, 4, 15, 14, 3, 11, 5, 2, 12,
    ],
    [
        7, 13, 14, 3, 0, 6, 9, 10, 1, 2, 8, 5, 11, 12, 4, 15, 13, 8, 11, 5, 6, 15, 0, 3, 4, 7, 2, 12, 1, 10, 14, 9, 10,
        6, 9, 0, 12, 11, 7, 13, 15, 1, 3, 14, 5, 2, 8, 4, 3, 15, 0, 6, 10, 1, 13, 8, 9, 4, 5, 11, 12, 7, 2, 14,
    ],
    [
        2, 12, 4, 1, 7, 10, 11, 6, 8, 5, 3, 15, 13, 0, 14, 9, 14, 11, 2, 12, 4, 7, 13, 1, 5, 0, 15, 10, 3, 9, 8, 6, 4,
        2, 1, 11, 10, 13, 7, 8, 15, 9, 12, 5, 6, 3, 0, 14, 11, 8, 12, 7, 1, 14, 2, 13, 6, 15, 0, 9, 10, 4, 5, 3,
    ],
    [
        12, 1, 10, 15, 9, 2, 6, 8, 0, 13, 3, 4, 14, 7, 5, 11, 10, 15, 4, 2, 7, 12, 9, 5, 6, 1, 13, 14, 0, 11, 3, 8, 9,
        14, 15, 5, 2, 8, 12, 3, 7, 0, 4, 10, 1, 13, 11, 6, 4, 3, 2, 12, 9, 5, 15, 10, 11, 14, 1, 7, 6, 0, 8, 13,
    ],
    [
        4, 11, 2, 14, 15, 0, 8, 13, 3, 12, 9, 7, 5, 10, 6, 1, 13, 0, 11, 7, 4, 9, 1, 10, 14, 3, 5, 12, 2, 15, 8, 6, 1,
        4, 11, 13, 12, 3, 7, 14, 10, 15, 6, 8, 0, 5, 9, 2, 6, 11, 13, 8, 1, 4, 10, 7, 9, 5, 0, 15, 14, 2, 3, 12,
    ],
    [
        13, 2, 8, 4, 6, 15, 11, 1, 10, 9, 3, 14, 5, 0, 12, 7, 1, 15, 13, 8, 10, 3, 7, 4, 12, 5, 6, 11, 0, 14, 9, 2, 7,
        11, 4, 1, 9, 12, 14, 2, 0, 6, 10, 13, 15, 3, 5, 8, 2, 1, 14, 7, 4, 10, 8, 13, 15, 12, 9, 0, 3, 5, 6, 11,
    ],
];

#[cfg(test)]
mod tests {
    use des::cipher::{BlockCipherEncrypt, KeyInit};
    use proptest::prelude::{any, prop_assert_eq, proptest};

    use super::Des;
    use crate::hex;

    fn reference(key: [u8; 8], block: [u8; 8]) -> [u8; 8] {
        let mut block = block.into();
        des::Des::new(&key.into()).encrypt_block(&mut block);
        block.into()
    }

    #[test]
    fn rfc2759_9_3_keys_with_and_without_parity() {
        for (seven, eight) in
            [("FC 15 6A F7 ED CD 6C", "FD 0B 5B 5E 7F 6E 34 D9"), ("0E DD E3 33 7D 42 7F", "0E 6E 79 67 37 EA 08 FE")]
        {
            let (seven, eight) = (Des::from_seven(hex(seven)), Des::new(hex(eight)));
            assert_eq!(seven.0, eight.0);
        }
    }

    proptest! {
        #[test]
        fn agrees_with_another_implementation(key: [u8; 8], block: [u8; 8]) {
            let schedule = Des::new(key);
            prop_assert_eq!(schedule.encrypt(block), reference(key, block));
            prop_assert_eq!(schedule.decrypt(reference(key, block)), block);
        }

        #[test]
        fn three_at_once_are_three(keys in any::<[[u8; 8]; 3]>(), block: [u8; 8]) {
            let schedules = keys.map(Des::new);
            prop_assert_eq!(Des::encrypt_thrice(&schedules, block), keys.map(|key| reference(key, block)));
        }

        #[test]
        fn without_salt_crypt_is_25_encryptions(key: [u8; 8]) {
            let expected = (0..25).fold([0; 8], |block, _| reference(key, block));
            prop_assert_eq!(Des::new(key).crypt(0), expected);
        }
    }
}
