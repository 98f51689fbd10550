//! What other operators know network access servers by.

use std::{fmt, sync::Arc};

use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use ulna_secret::equal;
use ulna_server::SystemRandom;
use ulna_wire::Random;
use zeroize::Zeroizing;

/// The key under which the names of network access servers become Operator-NAS-Identifiers ([RFC 8559 section 3.4]).
///
/// It serves nothing else: whoever gets a token, which partner operators do, can try neither the secrets of network access
/// servers on it nor their names. Servers with the same key have the same tokens.
///
/// ```
/// use ulna_proxy::TokenKey;
///
/// let key = TokenKey::new("sixteen random octets or more");
/// assert_eq!(key.token("switch7"), TokenKey::new("sixteen random octets or more").token("switch7"));
/// assert_ne!(key.token("switch7"), TokenKey::random().token("switch7"));
/// assert_eq!(format!("{key:?}"), "TokenKey(..)");
/// ```
///
/// [RFC 8559 section 3.4]: https://www.rfc-editor.org/rfc/rfc8559#section-3.4
#[derive(Clone)]
pub struct TokenKey(Zeroizing<[u8; KEY]>);

impl TokenKey {
    /// The key that these octets give, of which there should be 16 at least, drawn at random.
    #[must_use]
    pub fn new(secret: impl AsRef<[u8]>) -> Self {
        Self(Zeroizing::new(Sha256::digest(secret).into()))
    }

    /// A key that nobody else has, and that is gone with the process.
    ///
    /// # Panics
    ///
    /// Where the operating system has no randomness to give, which Linux does not let happen.
    #[must_use]
    pub fn random() -> Self {
        let mut key = Zeroizing::new([0; KEY]);
        SystemRandom.fill(&mut *key);
        Self(key)
    }

    /// The token of a network access server that was [made](crate::Nas::new) with this name: 16 octets.
    #[must_use]
    pub fn token(&self, name: &str) -> Arc<[u8]> {
        // The key fits a block of SHA-256.
        let mut block = Zeroizing::new([0; 64]);
        block.iter_mut().zip(&*self.0).for_each(|(place, octet)| *place = *octet);
        let hmac = Hmac::<Sha256>::new(&(*block).into()).chain_update(PURPOSE).chain_update(name);
        hmac.finalize().into_bytes().iter().copied().take(TOKEN).collect()
    }
}

impl fmt::Debug for TokenKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TokenKey(..)")
    }
}

impl PartialEq for TokenKey {
    fn eq(&self, other: &Self) -> bool {
        equal(&*self.0, &*other.0)
    }
}

impl Eq for TokenKey {}

/// Says what the digests are for.
const PURPOSE: &[u8] = b"Operator-NAS-Identifier\0";
/// The length of a key in octets.
const KEY: usize = 32;
/// The length of a token in octets.
const TOKEN: usize = 16;
