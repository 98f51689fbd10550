//! The three alphabets in which password hashes are written, and hexadecimal.

use crate::error::CredentialError;

/// Which six bits a character stands for, and in which order.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Alphabet {
    /// `A-Za-z0-9+/`, with or without `=` at the end; `.` is read as `+`, as passlib writes it.
    Standard,
    /// `./A-Za-z0-9` of bcrypt.
    Bcrypt,
    /// `./0-9A-Za-z` of crypt(3), highest bits first: DES.
    CryptHighFirst,
    /// `./0-9A-Za-z` of crypt(3), lowest bits first: MD5, SHA, yescrypt.
    CryptLowFirst,
}

/// Decodes `text`; bits that are left over at the end are ignored, as crypt(3) ignores them.
pub(crate) fn decode(alphabet: Alphabet, text: &str, what: &'static str) -> Result<Vec<u8>, CredentialError> {
    let wrong = CredentialError::Alphabet { what };
    let data = if alphabet == Alphabet::Standard { unpadded(text).ok_or(wrong)? } else { text };
    if data.len() % 4 == 1 {
        return Err(wrong);
    }
    let mut octets = Vec::with_capacity(data.len() / 4 * 3 + 2);
    let (mut bits, mut held) = (0_u32, 0_u32);
    for character in data.bytes() {
        let six = u32::from(value(alphabet, character).ok_or(wrong)?);
        if alphabet == Alphabet::CryptLowFirst {
            bits |= six << held;
            held += 6;
            if held >= 8 {
                octets.push(bits as u8);
                bits >>= 8;
                held -= 8;
            }
        } else {
            bits = (bits << 6 | six) & 0xffff;
            held += 6;
            if held >= 8 {
                held -= 8;
                octets.push((bits >> held) as u8);
            }
        }
    }
    Ok(octets)
}

/// Decodes hexadecimal if that gives at least `least` octets, and base64 otherwise.
pub(crate) fn hex_or_base64(text: &str, least: usize, what: &'static str) -> Result<Vec<u8>, CredentialError> {
    let octets = match hex(text) {
        Some(octets) if octets.len() >= least => octets,
        _ => decode(Alphabet::Standard, text, what)?,
    };
    if octets.len() < least {
        return Err(CredentialError::Length { what, expected: least, found: octets.len() });
    }
    Ok(octets)
}

fn hex(text: &str) -> Option<Vec<u8>> {
    let text = text.strip_prefix("0x").unwrap_or(text).as_bytes();
    if !text.len().is_multiple_of(2) {
        return None;
    }
    let digit = |character: u8| char::from(character).to_digit(16);
    text.chunks_exact(2)
        .map(|pair| match pair {
            [high, low] => Some((digit(*high)? << 4 | digit(*low)?) as u8),
            _ => None,
        })
        .collect()
}

fn unpadded(text: &str) -> Option<&str> {
    let data = text.trim_end_matches('=');
    match text.len() - data.len() {
        0 => Some(data),
        padding @ 1..=2 if data.len() % 4 + padding == 4 => Some(data),
        _ => None,
    }
}

fn value(alphabet: Alphabet, character: u8) -> Option<u8> {
    Some(match (alphabet, character) {
        (Alphabet::Standard, b'A'..=b'Z') => character - b'A',
        (Alphabet::Standard, b'a'..=b'z') => character - b'a' + 26,
        (Alphabet::Standard, b'0'..=b'9') => character - b'0' + 52,
        (Alphabet::Standard, b'+' | b'.') => 62,
        (Alphabet::Standard, b'/') => 63,
        (Alphabet::Standard, _) => return None,
        (_, b'.') => 0,
        (_, b'/') => 1,
        (Alphabet::Bcrypt, b'A'..=b'Z') => character - b'A' + 2,
        (Alphabet::Bcrypt, b'a'..=b'z') => character - b'a' + 28,
        (Alphabet::Bcrypt, b'0'..=b'9') => character - b'0' + 54,
        (_, b'0'..=b'9') => character - b'0' + 2,
        (_, b'A'..=b'Z') => character - b'A' + 12,
        (_, b'a'..=b'z') => character - b'a' + 38,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::{Alphabet, decode, hex_or_base64};

    #[test]
    fn rfc4648_10_vectors_with_and_without_padding() {
        for (text, octets) in [
            ("", ""),
            ("Zg==", "f"),
            ("Zg", "f"),
            ("Zm8=", "fo"),
            ("Zm8", "fo"),
            ("Zm9v", "foo"),
            ("Zm9vYg==", "foob"),
            ("Zm9vYmFy", "foobar"),
        ] {
            assert_eq!(decode(Alphabet::Standard, text, "text").unwrap(), octets.as_bytes(), "{text}");
        }
    }

    #[test]
    fn wrong_padding_and_foreign_characters_are_refused() {
        for text in ["Zg=", "Zg===", "Z", "Zm9v=", "Zm9vY", "Zm 9", "Zm9_", "=", "====", "é"] {
            assert!(decode(Alphabet::Standard, text, "text").is_err(), "{text}");
        }
        assert!(decode(Alphabet::Bcrypt, "ab+d", "text").is_err());
        assert!(decode(Alphabet::CryptLowFirst, "ab=d", "text").is_err());
    }

    #[test]
    fn hexadecimal_wins_when_it_is_long_enough() {
        assert_eq!(hex_or_base64("0xDEADBEEF", 4, "text").unwrap(), [0xde, 0xad, 0xbe, 0xef]);
        assert_eq!(hex_or_base64("deadbeef", 4, "text").unwrap(), [0xde, 0xad, 0xbe, 0xef]);
        assert_eq!(hex_or_base64("deadbeef", 6, "text").unwrap().len(), 6);
        assert!(hex_or_base64("deadbeef", 7, "text").is_err());
    }
}
