//! Where an attribute's number stands: the path of numbers that leads to it.

use std::{fmt, str::FromStr};

use thiserror::Error;

/// The path of numbers that identifies an attribute, as the field writes it: `1`, `26.9.1`, `241.26.24757.1`.
///
/// The first number is the attribute of the packet; 26 is followed by the vendor's private enterprise number and the
/// vendor's number, 241 to 246 by the extended type, and any of them by the numbers of nested attributes.
///
/// ```
/// use ulna_dictionary::Oid;
///
/// let oid: Oid = "26.24757.84.9".parse()?;
/// assert_eq!(oid.numbers(), [26, 24757, 84, 9]);
/// assert_eq!(oid.pen(), Some(24757));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Oid {
    numbers: [u32; Self::MAX],
    length: u8,
}

impl Oid {
    /// How many numbers there can be: 241, 26, the vendor, the vendor's number and four levels of nesting.
    pub const MAX: usize = 8;

    /// The path that leads to the packet itself.
    pub const ROOT: Self = Self { numbers: [0; Self::MAX], length: 0 };

    /// A path by its numbers; `None` where there are more than [`Oid::MAX`].
    #[must_use]
    pub fn new(numbers: &[u32]) -> Option<Self> {
        numbers.iter().try_fold(Self::ROOT, |path, &number| path.child(number))
    }

    /// The path to the attribute with `number` inside this one; `None` where there are [`Oid::MAX`] numbers already.
    #[must_use]
    pub fn child(mut self, number: u32) -> Option<Self> {
        *self.numbers.get_mut(usize::from(self.length))? = number;
        self.length += 1;
        Some(self)
    }

    /// The path to the attribute that holds this one; `None` for the root.
    #[must_use]
    pub fn parent(mut self) -> Option<Self> {
        self.length = self.length.checked_sub(1)?;
        *self.numbers.get_mut(usize::from(self.length))? = 0;
        Some(self)
    }

    /// The numbers, outermost first.
    #[must_use]
    pub fn numbers(&self) -> &[u32] {
        self.numbers.get(..usize::from(self.length)).unwrap_or_default()
    }

    /// The innermost number; `None` for the root.
    #[must_use]
    pub fn number(&self) -> Option<u32> {
        self.numbers().last().copied()
    }

    /// The private enterprise number of the vendor whose attribute this is, in Vendor-Specific or extended.
    #[must_use]
    pub fn pen(&self) -> Option<u32> {
        match *self.numbers() {
            [26, pen, ..] | [241..=246, 26, pen, ..] => Some(pen),
            _ => None,
        }
    }

    /// The numbers of the attribute that stands in a packet on its own, and those of what is nested in it: 1 number for
    /// `1`, 3 for `26.9.1`, 2 for `241.1`, 4 for `241.26.9.1`.
    #[must_use]
    pub fn split_nested(&self) -> (&[u32], &[u32]) {
        let head = match *self.numbers() {
            [26, ..] => 3,
            [241..=246, 26, ..] => 4,
            [241..=246, ..] => 2,
            _ => 1,
        };
        let all = self.numbers();
        all.split_at(head.min(all.len()))
    }
}

impl fmt::Display for Oid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, number) in self.numbers().iter().enumerate() {
            if place > 0 {
                f.write_str(".")?;
            }
            write!(f, "{number}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Oid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Oid({self})")
    }
}

impl FromStr for Oid {
    type Err = OidError;

    fn from_str(text: &str) -> Result<Self, OidError> {
        let mut path = Self::ROOT;
        for part in text.split('.') {
            if part.is_empty() || !part.bytes().all(|octet| octet.is_ascii_digit()) {
                return Err(OidError::NotANumber);
            }
            path = path.child(part.parse().map_err(|_| OidError::NotANumber)?).ok_or(OidError::TooLong)?;
        }
        Ok(path)
    }
}

/// Why text is not a path of numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum OidError {
    /// A part is empty, not decimal, or above 4,294,967,295.
    #[error("write decimal numbers with dots between them")]
    NotANumber,
    /// There are more than [`Oid::MAX`] numbers.
    #[error("at most {} numbers can be nested", Oid::MAX)]
    TooLong,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_read_and_written() {
        for text in ["1", "26.9.1", "241.26.24757.84.9.9.3.1"] {
            assert_eq!(text.parse::<Oid>().unwrap().to_string(), text);
        }
        for text in ["", ".", "1.", ".1", "a", "-1", "+1", "4294967296"] {
            assert_eq!(text.parse::<Oid>(), Err(OidError::NotANumber), "{text}");
        }
        assert_eq!("1.2.3.4.5.6.7.8.9".parse::<Oid>(), Err(OidError::TooLong));
    }

    #[test]
    fn parents_and_vendors_are_known() {
        let oid: Oid = "241.26.9.1".parse().unwrap();
        assert_eq!(oid.pen(), Some(9));
        assert_eq!(oid.parent(), "241.26.9".parse().ok());
        assert_eq!(Oid::ROOT.parent(), None);
        assert_eq!("1".parse::<Oid>().unwrap().parent(), Some(Oid::ROOT));
        assert_eq!("241.2.26".parse::<Oid>().unwrap().pen(), None);
        assert_eq!(oid.split_nested(), (&[241, 26, 9, 1][..], &[][..]));
        assert_eq!("26.9.1.7".parse::<Oid>().unwrap().split_nested(), (&[26, 9, 1][..], &[7][..]));
        assert_eq!("26".parse::<Oid>().unwrap().split_nested(), (&[26][..], &[][..]));
    }
}
