//! The named values of one attribute.

use std::cmp::Ordering;

/// Names and numbers, found by either.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Values {
    entries: Vec<(Box<str>, u64)>,
    // Indices into `entries`, in the order of the folded name and of the number.
    by_name: Vec<u32>,
    by_number: Vec<u32>,
}

impl Values {
    /// Adds a name, or changes nothing where it stands for this number already.
    ///
    /// # Errors
    ///
    /// The number that the name stands for already.
    pub(crate) fn add(&mut self, name: &str, number: u64) -> Result<(), u64> {
        let at = match self.find_name(name) {
            Ok(index) => {
                let known = self.entry(index).map_or(number, |entry| entry.1);
                return if known == number { Ok(()) } else { Err(known) };
            }
            Err(at) => at,
        };
        let Ok(new) = u32::try_from(self.entries.len()) else { return Ok(()) };
        self.by_name.insert(at, new);
        match self.find_number(number) {
            // FreeRADIUS prints the name that was defined last.
            Ok(at) => {
                if let Some(index) = self.by_number.get_mut(at) {
                    *index = new;
                }
            }
            Err(at) => self.by_number.insert(at, new),
        }
        self.entries.push((name.into(), number));
        Ok(())
    }

    pub(crate) fn name(&self, number: u64) -> Option<&str> {
        let at = self.find_number(number).ok()?;
        self.entry(*self.by_number.get(at)?).map(|entry| &*entry.0)
    }

    pub(crate) fn number(&self, name: &str) -> Option<u64> {
        self.find_name(name).ok().and_then(|index| self.entry(index)).map(|entry| entry.1)
    }

    pub(crate) fn greatest(&self) -> u64 {
        self.by_number.last().and_then(|&index| self.entry(index)).map_or(0, |entry| entry.1)
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, u64)> {
        self.entries.iter().map(|(name, number)| (&**name, *number))
    }

    fn entry(&self, index: u32) -> Option<&(Box<str>, u64)> {
        self.entries.get(index as usize)
    }

    /// The index of the entry with this name, or where in `by_name` it belongs.
    fn find_name(&self, name: &str) -> Result<u32, usize> {
        let at = self
            .by_name
            .binary_search_by(|&index| self.entry(index).map_or(Ordering::Less, |entry| fold(&entry.0, name)))?;
        self.by_name.get(at).copied().ok_or(at)
    }

    /// Where in `by_number` this number is, or where it belongs.
    fn find_number(&self, number: u64) -> Result<usize, usize> {
        self.by_number.binary_search_by(|&index| self.entry(index).map_or(Ordering::Less, |entry| entry.1.cmp(&number)))
    }
}

/// Compares without regard to the case of ASCII letters.
fn fold(left: &str, right: &str) -> Ordering {
    let lower = |octet: u8| octet.to_ascii_lowercase();
    left.bytes().map(lower).cmp(right.bytes().map(lower))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_numbers_are_found() {
        let mut values = Values::default();
        for (name, number) in [("PPP", 1), ("SLIP", 2), ("Other", 7), ("Another", 7)] {
            assert_eq!(values.add(name, number), Ok(()));
        }
        assert_eq!(values.number("ppp"), Some(1));
        assert_eq!(values.number("other"), Some(7));
        assert_eq!(values.number("none"), None);
        assert_eq!(values.name(7), Some("Another"));
        assert_eq!(values.name(3), None);
        assert_eq!(values.greatest(), 7);
    }

    #[test]
    fn a_name_stands_for_one_number() {
        let mut values = Values::default();
        assert_eq!(values.add("x", 1), Ok(()));
        assert_eq!(values.add("X", 1), Ok(()));
        assert_eq!(values.add("X", 2), Err(1));
        assert_eq!(values.iter().collect::<Vec<_>>(), [("x", 1)]);
    }
}
