//! A wrapper for values that may be used but not shown.

use std::fmt;

/// A value whose `Debug` and `Display` print `..` and nothing else.
///
/// Unlike [`Secret`](crate::Secret) it does not wipe what it holds.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Redacted<T>(T);

impl<T> Redacted<T> {
    /// Wraps `value`.
    pub const fn new(value: T) -> Self {
        Self(value)
    }

    /// Hands out the value, to whoever must really compute with it.
    pub const fn expose(&self) -> &T {
        &self.0
    }

    /// Unwraps the value.
    pub fn into_exposed(self) -> T {
        self.0
    }
}

impl<T> fmt::Debug for Redacted<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("..")
    }
}

impl<T> fmt::Display for Redacted<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("..")
    }
}

impl<T> From<T> for Redacted<T> {
    fn from(value: T) -> Self {
        Self::new(value)
    }
}

#[cfg(test)]
mod tests {
    use super::Redacted;

    #[test]
    fn nothing_is_printed() {
        let value = Redacted::new("opensesame");
        assert_eq!(format!("{value:?} {value}"), ".. ..");
        assert_eq!(*value.expose(), "opensesame");
    }
}
