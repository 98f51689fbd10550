//! The `$1$` method of crypt(3), and Apache's `$apr1$` that differs in its beginning only.

use md5::{Digest, Md5};

const ROUNDS: u32 = 1000;

/// Computes the 16 octets of the digest, in their natural order.
pub(super) fn digest(magic: &str, password: &[u8], salt: &[u8]) -> [u8; 16] {
    let inner: [u8; 16] = Md5::new().chain_update(password).chain_update(salt).chain_update(password).finalize().into();
    let mut outer = Md5::new().chain_update(password).chain_update(magic).chain_update(salt);
    for chunk in password.chunks(inner.len()) {
        outer.update(inner.get(..chunk.len()).unwrap_or(&inner));
    }
    // A slip of the first implementation that everybody had to keep: the bits of the length choose between a zero and
    // the first character.
    let mut length = password.len();
    while length > 0 {
        outer.update(if length & 1 == 1 { &[0] } else { password.get(..1).unwrap_or_default() });
        length >>= 1;
    }
    let mut digest: [u8; 16] = outer.finalize().into();
    for round in 0..ROUNDS {
        let mut md5 = Md5::new();
        md5.update(if round & 1 == 1 { password } else { &digest });
        if round % 3 != 0 {
            md5.update(salt);
        }
        if round % 7 != 0 {
            md5.update(password);
        }
        md5.update(if round & 1 == 1 { &digest } else { password });
        digest = md5.finalize().into();
    }
    digest
}
