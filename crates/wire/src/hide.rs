//! Ways of hiding a value with the shared secret.
//!
//! None of them is encryption by today's measure; they are what the RFCs define.

use md5::{Digest, Md5};
use ulna_secret::Cleartext;

use crate::{Authenticator, SharedKey, Tag, ValueError};

/// A way of hiding a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Hiding {
    /// [RFC 2865 section 5.2](https://www.rfc-editor.org/rfc/rfc2865#section-5.2): padded to a multiple of 16 octets.
    UserPassword,
    /// [RFC 2548 section 2.4.2](https://www.rfc-editor.org/rfc/rfc2548#section-2.4.2): a salt, then length and value.
    Salted,
    /// [RFC 2868 section 3.5](https://www.rfc-editor.org/rfc/rfc2868#section-3.5): a tag, then as [`Hiding::Salted`].
    TaggedSalted,
    /// Ascend's secrets: sixteen octets.
    Ascend,
}

impl Hiding {
    /// The greatest length of a value in clear, in octets.
    #[must_use]
    pub const fn longest(self) -> usize {
        match self {
            Self::UserPassword => 128,
            // 253 octets less salt, length and what does not fill a block of 16.
            Self::Salted | Self::TaggedSalted => 239,
            Self::Ascend => BLOCK,
        }
    }

    /// Lays `clear` out at its final length: tag, room for a salt, length octet and padding as the way demands.
    ///
    /// [`Hiding::hide`] then works in place.
    ///
    /// # Errors
    ///
    /// Where the value is longer than [`Hiding::longest`] octets, or the tag is above 31.
    pub fn lay_out(self, tag: u8, clear: &[u8], octets: &mut Vec<u8>) -> Result<(), ValueError> {
        let long = ValueError::Length { octets: clear.len(), expected: "fewer" };
        if clear.len() > self.longest() {
            return Err(long);
        }
        // RFC 2868 s.3.5: a tag is 0 to 0x1F, and a reader refuses what is above.
        if self == Self::TaggedSalted && tag > Tag::<()>::GREATEST {
            return Err(ValueError::Tag(tag));
        }
        let length = u8::try_from(clear.len()).map_err(|_| long)?;
        let start = match self {
            Self::UserPassword | Self::Ascend => octets.len(),
            Self::Salted => {
                octets.extend_from_slice(&[0, 0]);
                octets.len()
            }
            Self::TaggedSalted => {
                octets.extend_from_slice(&[tag, 0, 0]);
                octets.len()
            }
        };
        if matches!(self, Self::Salted | Self::TaggedSalted) {
            octets.push(length);
        }
        octets.extend_from_slice(clear);
        let blocks = octets.len().saturating_sub(start).div_ceil(BLOCK).max(1);
        octets.resize(start.saturating_add(blocks.saturating_mul(BLOCK)), 0);
        Ok(())
    }

    /// Hides a value that [`Hiding::lay_out`] laid out; `salt` gets its top bit set and is used where the way has one.
    pub fn hide(self, key: &SharedKey, authenticator: &Authenticator, salt: [u8; 2], octets: &mut [u8]) {
        // RFC 2868 s.3.5: the most significant bit of the salt must be set.
        let salt = [salt[0] | 0x80, salt[1]];
        match self {
            Self::UserPassword => hide_chain(key, authenticator, &[], octets),
            Self::Salted => {
                if let Some((place, value)) = octets.split_first_chunk_mut::<2>() {
                    *place = salt;
                    hide_chain(key, authenticator, &salt, value);
                }
            }
            Self::TaggedSalted => {
                if let Some(([_tag, place @ ..], value)) = octets.split_first_chunk_mut::<3>() {
                    *place = salt;
                    hide_chain(key, authenticator, &salt, value);
                }
            }
            Self::Ascend => ascend(key, authenticator, octets),
        }
    }

    /// Reveals a hidden value: its tag (0 where the way has none) and its octets in clear.
    ///
    /// # Errors
    ///
    /// Where the length is not one that the way produces, or the length inside is a lie. A wrong shared secret cannot
    /// be told from a wrong password in [`Hiding::UserPassword`]: it gives other octets.
    pub fn reveal(
        self,
        key: &SharedKey,
        authenticator: &Authenticator,
        octets: &[u8],
    ) -> Result<(u8, Cleartext), ValueError> {
        match self {
            Self::UserPassword => {
                reveal_user_password(key, first_pad(key, authenticator, &[]), octets).map(|clear| (0, clear))
            }
            Self::Salted => reveal_salted(key, authenticator, octets).map(|clear| (0, clear)),
            Self::TaggedSalted => match octets {
                [tag, salted @ ..] => reveal_salted(key, authenticator, salted).map(|clear| (*tag, clear)),
                [] => Err(ValueError::Length { octets: 0, expected: "19 or more" }),
            },
            Self::Ascend => {
                let wrong = ValueError::Length { octets: octets.len(), expected: "16" };
                let mut clear: [u8; BLOCK] = octets.try_into().map_err(|_| wrong)?;
                ascend(key, authenticator, &mut clear);
                let used = clear.len().saturating_sub(clear.iter().rev().take_while(|&&octet| octet == 0).count());
                Ok((0, Cleartext::new(clear.get(..used).unwrap_or_default())))
            }
        }
    }
}

/// Random octets, as an argument: the ground draws none itself.
///
/// Salts have to differ, request authenticators have to be unpredictable.
pub trait Random {
    /// Fills `octets`.
    fn fill(&mut self, octets: &mut [u8]);
}

impl<F: FnMut(&mut [u8])> Random for F {
    fn fill(&mut self, octets: &mut [u8]) {
        self(octets);
    }
}

/// Octets that count: for tests and examples, never for packets that leave the machine.
#[derive(Debug, Clone, Default)]
pub struct Counting(u64);

impl Random for Counting {
    fn fill(&mut self, octets: &mut [u8]) {
        for place in octets.chunks_mut(8) {
            self.0 = self.0.wrapping_add(1);
            for (place, octet) in place.iter_mut().rev().zip(self.0.to_le_bytes()) {
                *place = octet;
            }
        }
    }
}

fn hide_chain(key: &SharedKey, authenticator: &Authenticator, salt: &[u8], octets: &mut [u8]) {
    let mut pad = first_pad(key, authenticator, salt);
    for block in octets.chunks_mut(BLOCK) {
        xor(block, &pad);
        pad = Md5::new_with_prefix(key.secret().expose()).chain_update(&*block).finalize().into();
    }
}

/// Writes every block in clear; `pad` is what the first is hidden with.
fn reveal_chain(key: &SharedKey, mut pad: [u8; BLOCK], octets: &[u8], clear: &mut [u8]) {
    let blocks = octets.chunks(BLOCK).count();
    for (at, (block, place)) in octets.chunks(BLOCK).zip(clear.chunks_mut(BLOCK)).enumerate() {
        place.copy_from_slice(block);
        xor(place, &pad);
        if at.saturating_add(1) < blocks {
            pad = Md5::new_with_prefix(key.secret().expose()).chain_update(block).finalize().into();
        }
    }
}

/// Reveals a User-Password; `pad` is what its first sixteen octets are hidden with.
pub(crate) fn reveal_user_password(key: &SharedKey, pad: [u8; BLOCK], octets: &[u8]) -> Result<Cleartext, ValueError> {
    // Clients exist that do not pad (RFC 2865 s.5.2 demands it): any length up to 128 is revealed.
    if !(1..=Hiding::UserPassword.longest()).contains(&octets.len()) {
        return Err(ValueError::Length { octets: octets.len(), expected: "1 to 128" });
    }
    Ok(Cleartext::written(octets.len(), |place| {
        reveal_chain(key, pad, octets, place);
        place.len().saturating_sub(place.iter().rev().take_while(|&&octet| octet == 0).count())
    }))
}

fn reveal_salted(key: &SharedKey, authenticator: &Authenticator, octets: &[u8]) -> Result<Cleartext, ValueError> {
    let wrong = ValueError::Length { octets: octets.len(), expected: "a salt and blocks of 16" };
    // A salt without its top bit is revealed all the same: RFC 2868 s.3.5 obliges the sender, and the digest decides.
    let (salt, hidden) = octets.split_first_chunk::<2>().ok_or(wrong)?;
    let mut clear = zeroize::Zeroizing::new([0; 256]);
    let place = clear.get_mut(..hidden.len()).filter(|place| !place.is_empty()).ok_or(wrong)?;
    reveal_chain(key, first_pad(key, authenticator, salt), hidden, place);
    let (&length, rest) = place.split_first().ok_or(wrong)?;
    rest.get(..usize::from(length)).map(Cleartext::new).ok_or(ValueError::Hidden)
}

fn first_pad(key: &SharedKey, authenticator: &Authenticator, salt: &[u8]) -> [u8; BLOCK] {
    Md5::new_with_prefix(key.secret().expose()).chain_update(authenticator).chain_update(salt).finalize().into()
}

fn ascend(key: &SharedKey, authenticator: &Authenticator, octets: &mut [u8]) {
    let pad: [u8; BLOCK] = Md5::new_with_prefix(authenticator).chain_update(key.secret().expose()).finalize().into();
    xor(octets, &pad);
}

fn xor(octets: &mut [u8], pad: &[u8; BLOCK]) {
    for (octet, pad) in octets.iter_mut().zip(pad) {
        *octet ^= pad;
    }
}

const BLOCK: usize = 16;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn rfc2868_3_5_a_tag_above_31_is_not_written() {
        let mut octets = Vec::new();
        assert_eq!(Hiding::TaggedSalted.lay_out(32, b"secret", &mut octets), Err(ValueError::Tag(32)));
        assert!(octets.is_empty());
    }

    proptest! {
        #[test]
        fn what_is_hidden_is_revealed(
            clear in proptest::collection::vec(1..=255_u8, 1..=239),
            tag in 0..=31_u8, secret in "[a-z]{1,64}", authenticator: [u8; 16], salt: [u8; 2],
        ) {
            let key = SharedKey::new(&secret);
            for hiding in [Hiding::UserPassword, Hiding::Salted, Hiding::TaggedSalted, Hiding::Ascend] {
                let mut octets = Vec::new();
                let laid_out = hiding.lay_out(tag, &clear, &mut octets);
                prop_assert_eq!(laid_out.is_ok(), clear.len() <= hiding.longest());
                if laid_out.is_ok() {
                    prop_assert!(octets.len() <= 253);
                    hiding.hide(&key, &authenticator, salt, &mut octets);
                    let (revealed_tag, revealed) = hiding.reveal(&key, &authenticator, &octets).unwrap();
                    prop_assert_eq!(revealed.expose(), &clear[..]);
                    prop_assert_eq!(revealed_tag, if hiding == Hiding::TaggedSalted { tag } else { 0 });
                }
            }
        }

        #[test]
        fn nothing_panics(octets in proptest::collection::vec(any::<u8>(), 0..300)) {
            for hiding in [Hiding::UserPassword, Hiding::Salted, Hiding::TaggedSalted, Hiding::Ascend] {
                if let Ok((_, clear)) = hiding.reveal(&SharedKey::new("s"), &[7; 16], &octets) {
                    prop_assert!(clear.len() <= octets.len());
                }
            }
        }
    }

    #[test]
    fn user_password_of_any_length_is_revealed() {
        // features-and-standards D4 group 4.
        let key = SharedKey::new("s");
        for length in [1, 5, 15, 16, 17, 127, 128] {
            assert!(Hiding::UserPassword.reveal(&key, &[7; 16], &vec![3; length]).is_ok(), "{length} octets");
        }
        for length in [0, 129, 253] {
            assert!(Hiding::UserPassword.reveal(&key, &[7; 16], &vec![3; length]).is_err(), "{length} octets");
        }
    }

    #[test]
    fn rfc2868_3_5_salt_has_its_top_bit_set() {
        let mut octets = Vec::new();
        Hiding::TaggedSalted.lay_out(1, b"secret", &mut octets).unwrap();
        Hiding::TaggedSalted.hide(&SharedKey::new("s"), &[7; 16], [0, 9], &mut octets);
        assert_eq!(&octets[..3], &[1, 0x80, 9]);
        assert_eq!(octets.len(), 3 + 16);
    }
}
