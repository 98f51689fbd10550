//! The shared secret of two peers.

use std::fmt;

use subtle::ConstantTimeEq;
use zeroize::{Zeroize, Zeroizing};

/// A shared secret, of any length, as it stands in configuration.
///
/// It has no `Display` and no `AsRef`, its `Debug` prints `Secret(..)`, and it is wiped when dropped.
#[derive(Clone)]
pub struct Secret(Zeroizing<Box<[u8]>>);

impl Secret {
    /// The length in octets below which a secret is guessed off-line from one captured packet.
    ///
    /// RFC 2865 section 3 asks for 16 octets or more where that is possible; 12 is where warnings start.
    pub const SHORTEST_SOUND: usize = 12;

    /// Takes over `octets` as a secret.
    #[must_use]
    pub fn new(octets: impl AsRef<[u8]>) -> Self {
        Self(Zeroizing::new(octets.as_ref().into()))
    }

    /// Hands out the octets, to whoever must really compute with them.
    #[must_use]
    pub fn expose(&self) -> &[u8] {
        &self.0
    }

    /// The length in octets.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are no octets at all, which RFC 2865 section 3 forbids.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether the secret is too short or too well known to protect anything beyond loopback.
    #[must_use]
    pub fn is_weak(&self) -> bool {
        self.len() < Self::SHORTEST_SOUND || WELL_KNOWN.contains(&self.expose())
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(..)")
    }
}

impl PartialEq for Secret {
    fn eq(&self, other: &Self) -> bool {
        self.0.ct_eq(&other.0).into()
    }
}

impl Eq for Secret {}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<String> for Secret {
    fn from(mut text: String) -> Self {
        let secret = Self::new(text.as_bytes());
        text.zeroize();
        secret
    }
}

/// Secrets that stand in the documentation of servers and devices, long enough to pass for sound.
const WELL_KNOWN: [&[u8]; 3] = [b"testing123", b"testing123-1", b"changemechangeme"];

#[cfg(test)]
mod tests {
    use super::Secret;

    #[test]
    fn debug_says_nothing() {
        assert_eq!(format!("{:?}", Secret::new("opensesame")), "Secret(..)");
    }

    #[test]
    fn short_and_well_known_secrets_are_weak() {
        assert!(Secret::new("testing123").is_weak());
        assert!(Secret::new("testing123-1").is_weak());
        assert!(Secret::new("elevenchars").is_weak());
        assert!(!Secret::new("twelve-chars").is_weak());
    }

    #[test]
    fn equality_is_by_content() {
        assert_eq!(Secret::new("a"), Secret::from("a"));
        assert_ne!(Secret::new("a"), Secret::from(String::from("b")));
    }
}
