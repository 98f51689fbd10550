//! The hash that Windows keeps of a password.

use std::fmt;

use md4::{Digest, Md4};
use subtle::ConstantTimeEq;
use ulna_secret::Cleartext;
use zeroize::Zeroize;

use crate::{base64, error::CredentialError};

/// The MD4 digest of a password in UTF-16, 16 octets ([RFC 2759 section 8.3]).
///
/// It serves in place of the password wherever MS-CHAP is spoken, so it is kept as a password is: wiped when dropped,
/// compared in constant time, never printed.
///
/// [RFC 2759 section 8.3]: https://www.rfc-editor.org/rfc/rfc2759#section-8.3
#[derive(Clone)]
pub struct NtHash([u8; 16]);

impl NtHash {
    /// Takes over a hash that was computed before.
    #[must_use]
    pub const fn new(octets: [u8; 16]) -> Self {
        Self(octets)
    }

    /// Hashes `password`.
    ///
    /// The octets are read as UTF-8 and hashed as UTF-16, lowest octet first. If they are not valid UTF-8, each octet
    /// is taken for the Latin-1 character of its number, so that every password has a hash.
    #[must_use]
    pub fn of(password: &Cleartext) -> Self {
        let mut md4 = Md4::new();
        let mut buffer = [0_u8; 128];
        let mut used = 0;
        each_unit(password.expose(), |unit| {
            if let Some(place) = buffer.get_mut(used..used + 2) {
                place.copy_from_slice(&unit.to_le_bytes());
                used += 2;
            }
            if used == buffer.len() {
                md4.update(buffer);
                used = 0;
            }
        });
        md4.update(buffer.get(..used).unwrap_or_default());
        buffer.zeroize();
        Self(md4.finalize().into())
    }

    /// Reads 32 hexadecimal digits, or the base64 of 16 octets.
    ///
    /// # Errors
    ///
    /// [`CredentialError::Length`] or [`CredentialError::Alphabet`]; the text itself is not in the error.
    pub fn parse(text: &str) -> Result<Self, CredentialError> {
        let octets = zeroize::Zeroizing::new(base64::hex_or_base64(text, 16, "NT hash")?);
        octets.as_slice().try_into().map(Self).map_err(|_| CredentialError::Length {
            what: "NT hash",
            expected: 16,
            found: octets.len(),
        })
    }

    /// Hands out the octets, to whoever must really compute with them.
    #[must_use]
    pub const fn expose(&self) -> &[u8; 16] {
        &self.0
    }

    /// Hashes the hash ([RFC 2759 section 8.4](https://www.rfc-editor.org/rfc/rfc2759#section-8.4)).
    #[must_use]
    pub fn hashed(&self) -> Self {
        Self(Md4::digest(self.0).into())
    }
}

impl Drop for NtHash {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl fmt::Debug for NtHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("NtHash(..)")
    }
}

impl PartialEq for NtHash {
    fn eq(&self, other: &Self) -> bool {
        self.0.ct_eq(&other.0).into()
    }
}

impl Eq for NtHash {}

impl From<&Cleartext> for NtHash {
    fn from(password: &Cleartext) -> Self {
        Self::of(password)
    }
}

/// Calls `unit` with each UTF-16 code unit of a password.
pub(crate) fn each_unit(password: &[u8], mut unit: impl FnMut(u16)) {
    match std::str::from_utf8(password) {
        Ok(text) => text.encode_utf16().for_each(unit),
        Err(_) => password.iter().for_each(|octet| unit(u16::from(*octet))),
    }
}

#[cfg(test)]
mod tests {
    use ulna_secret::Cleartext;

    use super::NtHash;

    #[test]
    fn rfc2759_9_2_hash_and_hash_of_hash() {
        let hash = NtHash::of(&Cleartext::from("clientPass"));
        assert_eq!(hash.expose(), &0x44eb_ba8d_5312_b8d6_1147_4411_f569_89ae_u128.to_be_bytes());
        assert_eq!(hash.hashed().expose(), &0x41c0_0c58_4bd2_d91c_4017_a2a1_2fa5_9f3f_u128.to_be_bytes());
    }

    #[test]
    fn rfc2433_b_2_hash() {
        let hash = NtHash::of(&Cleartext::from("MyPw"));
        assert_eq!(hash, NtHash::parse("FC156AF7EDCD6C0EDDE3337D427F4EAC").unwrap());
    }

    #[test]
    fn the_empty_password_has_the_well_known_hash() {
        assert_eq!(NtHash::of(&Cleartext::from("")), NtHash::parse("31d6cfe0d16ae931b73c59d7e0c089c0").unwrap());
    }

    #[test]
    fn octets_that_are_not_utf8_are_latin_1() {
        assert_eq!(NtHash::of(&Cleartext::new(b"caf\xe9")), NtHash::of(&Cleartext::from("café")));
        assert_ne!(NtHash::of(&Cleartext::new(b"caf\xe9")), NtHash::of(&Cleartext::from("cafe")));
    }

    #[test]
    fn characters_beyond_the_first_plane_take_two_units() {
        use md4::Digest;
        let expected: [u8; 16] = md4::Md4::digest([0x3d, 0xd8, 0x00, 0xde]).into();
        assert_eq!(NtHash::of(&Cleartext::from("\u{1f600}")).expose(), &expected);
    }

    #[test]
    fn long_passwords_are_hashed_whole() {
        use md4::Digest;
        for length in [63, 64, 65, 127, 128, 129, 1000] {
            let octets = vec![b'x'; length];
            let wide: Vec<u8> = octets.iter().flat_map(|o| [*o, 0]).collect();
            let expected: [u8; 16] = md4::Md4::digest(wide).into();
            assert_eq!(NtHash::of(&Cleartext::new(&octets)).expose(), &expected, "{length}");
        }
    }

    #[test]
    fn debug_says_nothing() {
        assert_eq!(format!("{:?}", NtHash::new([7; 16])), "NtHash(..)");
    }

    #[test]
    fn base64_is_read_too_and_other_lengths_are_not() {
        assert_eq!(NtHash::parse("/BVq9+3NbA7d4zN9Qn9OrA==").unwrap(), NtHash::of(&Cleartext::from("MyPw")));
        assert!(NtHash::parse("FC156AF7EDCD6C0EDDE3337D427F4E").is_err());
        assert!(NtHash::parse("FC156AF7EDCD6C0EDDE3337D427F4EACAC").is_err());
        assert!(NtHash::parse("").is_err());
        assert!(NtHash::parse("FC156AF7EDCD6C0EDDE3337D427F4EA!").is_err());
    }
}
