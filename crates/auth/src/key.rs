//! Keys that an accept hands to the access server.

use std::fmt;

use subtle::ConstantTimeEq;
use zeroize::Zeroize;

/// A key of `N` octets: wiped when dropped, compared in constant time, never printed.
#[derive(Clone)]
pub struct Key<const N: usize>([u8; N]);

impl<const N: usize> Key<N> {
    /// Takes over `octets` as a key.
    #[must_use]
    pub const fn new(octets: [u8; N]) -> Self {
        Self(octets)
    }

    /// Hands out the octets, to whoever must put them into a packet.
    #[must_use]
    pub const fn expose(&self) -> &[u8; N] {
        &self.0
    }
}

impl<const N: usize> Drop for Key<N> {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl<const N: usize> fmt::Debug for Key<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(..)")
    }
}

impl<const N: usize> PartialEq for Key<N> {
    fn eq(&self, other: &Self) -> bool {
        self.0.ct_eq(&other.0).into()
    }
}

impl<const N: usize> Eq for Key<N> {}
