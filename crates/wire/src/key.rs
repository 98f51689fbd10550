//! A shared secret, ready for use.

use std::fmt;

use hmac::{Hmac, KeyInit};
use md5::Md5;
use ulna_secret::Secret;
use zeroize::Zeroize;

use crate::md5::{self as lanes, INITIAL};

/// A shared secret with its HMAC state: built once for a peer, then used for every packet.
///
/// It cannot be printed, and it is wiped when dropped.
#[derive(Clone)]
pub struct SharedKey {
    secret: Secret,
    hmac: Hmac<Md5>,
    // The state of MD5 behind the two padded keys of RFC 2104, for hashing many packets side by side.
    inner: [u32; 4],
    outer: [u32; 4],
}

impl SharedKey {
    /// A key from the shared secret, of any length.
    #[must_use]
    pub fn new(secret: impl AsRef<[u8]>) -> Self {
        Self::from(Secret::new(secret))
    }

    /// The shared secret itself.
    #[must_use]
    pub const fn secret(&self) -> &Secret {
        &self.secret
    }

    /// A keyed HMAC-MD5 to feed octets to.
    pub(crate) fn hmac(&self) -> Hmac<Md5> {
        self.hmac.clone()
    }

    pub(crate) const fn inner(&self) -> [u32; 4] {
        self.inner
    }

    pub(crate) const fn outer(&self) -> [u32; 4] {
        self.outer
    }
}

impl From<Secret> for SharedKey {
    fn from(secret: Secret) -> Self {
        let mut block = [0; 64];
        let digest: [u8; 16];
        // RFC 2104 s.2: a key longer than a block is hashed first.
        let octets = if secret.len() > block.len() {
            digest = <Md5 as md5::Digest>::digest(secret.expose()).into();
            &digest
        } else {
            secret.expose()
        };
        for (place, octet) in block.iter_mut().zip(octets) {
            *place = *octet;
        }
        let hmac = Hmac::new(&block.into());
        let [mut inner_pad, mut outer_pad] = [block; 2];
        inner_pad.iter_mut().for_each(|octet| *octet ^= 0x36);
        outer_pad.iter_mut().for_each(|octet| *octet ^= 0x5c);
        let key =
            Self { secret, hmac, inner: lanes::absorb(INITIAL, &inner_pad), outer: lanes::absorb(INITIAL, &outer_pad) };
        block.zeroize();
        inner_pad.zeroize();
        outer_pad.zeroize();
        key
    }
}

impl Drop for SharedKey {
    fn drop(&mut self) {
        self.inner.zeroize();
        self.outer.zeroize();
    }
}

impl fmt::Debug for SharedKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SharedKey(..)")
    }
}

impl PartialEq for SharedKey {
    fn eq(&self, other: &Self) -> bool {
        self.secret == other.secret
    }
}

impl Eq for SharedKey {}

#[cfg(test)]
mod tests {
    use super::SharedKey;

    #[test]
    fn debug_says_nothing() {
        assert_eq!(format!("{:?}", SharedKey::new("opensesame")), "SharedKey(..)");
    }
}
