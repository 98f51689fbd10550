//! A password in clear, for the moment in which it is needed.

use std::fmt;

use subtle::ConstantTimeEq;
use zeroize::{Zeroize, Zeroizing};

/// A password in clear: kept without allocation up to 64 octets, longer on the heap; wiped when dropped.
///
/// A User-Password has up to 128 octets ([RFC 2865 section 5.2]), but what moves with every request should be small.
///
/// [RFC 2865 section 5.2]: https://www.rfc-editor.org/rfc/rfc2865#section-5.2
#[derive(Clone)]
pub struct Cleartext(Place);

impl Cleartext {
    /// The longest password that is kept without allocation, in octets.
    pub const INLINE: usize = 64;

    /// Copies `octets`.
    #[must_use]
    pub fn new(octets: &[u8]) -> Self {
        let mut inline = [0; Self::INLINE];
        match (inline.get_mut(..octets.len()), u8::try_from(octets.len())) {
            (Some(front), Ok(length)) => {
                front.copy_from_slice(octets);
                Self(Place::Inline { length, octets: inline })
            }
            _ => Self(Place::Heap(Zeroizing::new(octets.to_vec()))),
        }
    }

    /// Makes a password of at most `length` octets in place: `write` writes them, and returns how many of them count.
    #[must_use]
    pub fn written(length: usize, write: impl FnOnce(&mut [u8]) -> usize) -> Self {
        let mut password = match u8::try_from(length) {
            Ok(inline) if length <= Self::INLINE => Self(Place::Inline { length: inline, octets: [0; Self::INLINE] }),
            _ => Self(Place::Heap(Zeroizing::new(vec![0; length]))),
        };
        match &mut password.0 {
            Place::Inline { length, octets } => {
                if let Some(place) = octets.get_mut(..usize::from(*length)) {
                    let used = write(place).min(place.len());
                    // What is not counted is wiped now: dropping wipes what counts.
                    place[used..].zeroize();
                    *length = u8::try_from(used).unwrap_or(*length);
                }
            }
            Place::Heap(octets) => {
                let used = write(octets);
                octets.truncate(used);
            }
        }
        password
    }

    /// Hands out the octets, to whoever must really compute with them.
    #[must_use]
    pub fn expose(&self) -> &[u8] {
        match &self.0 {
            Place::Inline { length, octets } => octets.get(..usize::from(*length)).unwrap_or_default(),
            Place::Heap(octets) => octets,
        }
    }

    /// The length in octets.
    #[must_use]
    pub fn len(&self) -> usize {
        self.expose().len()
    }

    /// Whether the password has no octets.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Compares in time that depends on the lengths only.
    #[must_use]
    pub fn matches(&self, other: impl AsRef<[u8]>) -> bool {
        self.expose().ct_eq(other.as_ref()).into()
    }
}

impl Drop for Cleartext {
    fn drop(&mut self) {
        if let Place::Inline { length, octets } = &mut self.0 {
            // Octets behind the length were never written: they need no wiping.
            if let Some(used) = octets.get_mut(..usize::from(*length)) {
                used.zeroize();
            }
            *length = 0;
        }
    }
}

impl fmt::Debug for Cleartext {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Cleartext(..)")
    }
}

impl PartialEq for Cleartext {
    fn eq(&self, other: &Self) -> bool {
        self.matches(other.expose())
    }
}

impl Eq for Cleartext {}

impl From<&str> for Cleartext {
    fn from(text: &str) -> Self {
        Self::new(text.as_bytes())
    }
}

#[derive(Clone)]
enum Place {
    Inline { length: u8, octets: [u8; Cleartext::INLINE] },
    Heap(Zeroizing<Vec<u8>>),
}

#[cfg(test)]
mod tests {
    use super::Cleartext;

    #[test]
    fn every_length_is_kept_whole() {
        for length in [0, 1, 16, 63, 64, 65, 128, 255, 4096] {
            let octets = vec![7; length];
            let password = Cleartext::new(&octets);
            assert_eq!(password.expose(), octets, "{length} octets");
            assert_eq!(password.len(), length);
            assert_eq!(password.is_empty(), length == 0);
        }
    }

    #[test]
    fn passwords_are_written_in_place() {
        for length in [0, 5, 64, 65, 128] {
            let password = Cleartext::written(length, |place| {
                place.fill(9);
                place.len() / 2
            });
            assert_eq!(password.expose(), vec![9; length / 2], "{length} octets");
        }
    }

    #[test]
    fn debug_says_nothing() {
        assert_eq!(format!("{:?}", Cleartext::from("opensesame")), "Cleartext(..)");
    }

    #[test]
    fn comparison_is_by_content_and_length() {
        let password = Cleartext::from("opensesame");
        assert!(password.matches("opensesame"));
        assert!(!password.matches("opensesamf"));
        assert!(!password.matches("opensesame "));
        assert_eq!(password, password.clone());
    }
}
