//! Octets that must not leak: wiped on drop, compared in constant time, never printed.
//!
//! This crate is *not* a vault: it encrypts nothing, locks no pages, and reads no files. It gives the rest of Ulna
//! types whose nature is to stay silent, so that a password cannot reach a log, a `Debug` print or an error by
//! accident. Whoever really needs the octets writes `expose()`, which is easy to find in a review.
//!
//! ```
//! use ulna_secret::{Cleartext, Secret};
//!
//! let secret = Secret::new("xyzzy5461");
//! assert_eq!(format!("{secret:?}"), "Secret(..)");
//!
//! let password = Cleartext::new(b"opensesame");
//! assert!(password.matches("opensesame"));
//! assert!(!password.matches("opensesam"));
//! ```
//!
//! ```text
//!  configuration --> Secret ------> wire::SharedKey
//!  packet --reveal-> Cleartext ---> auth: evidence meets credential
//!  anything -------> Redacted<T> -> logs show `..`
//! ```
//!
//! Floor below: none of ours. Floor above: `wire`, `auth`.
#![forbid(unsafe_code)]

mod cleartext;
mod redacted;
mod shared;

pub use cleartext::Cleartext;
pub use redacted::Redacted;
pub use shared::Secret;

use subtle::ConstantTimeEq;

/// Compares two octet strings in time that depends on their lengths only.
///
/// Lengths are not secret: strings of different lengths are unequal at once.
#[must_use]
pub fn equal(a: &[u8], b: &[u8]) -> bool {
    let (words, last) = a.as_chunks::<8>();
    let (others, other_last) = b.as_chunks::<8>();
    let mut same = a.len().ct_eq(&b.len()) & last.ct_eq(other_last);
    // Eight octets at a time: digests are compared for every packet.
    for (word, other) in words.iter().zip(others) {
        same &= u64::from_ne_bytes(*word).ct_eq(&u64::from_ne_bytes(*other));
    }
    same.into()
}

#[cfg(test)]
mod tests {
    use super::equal;

    #[test]
    fn equality_is_by_content_and_length() {
        assert!(equal(b"", b""));
        assert!(equal(b"abc", b"abc"));
        assert!(!equal(b"abc", b"abd"));
        assert!(!equal(b"abc", b"abcd"));
    }
}
