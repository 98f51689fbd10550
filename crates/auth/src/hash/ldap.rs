//! Digests that are applied once, as LDAP directories keep them.

use super::{LONGEST_DIGEST, Method, PasswordHash, Plain, Scheme};
use crate::{base64, error::CredentialError};

/// Reads the part behind the scheme: base64 or hexadecimal of the digest and, if the scheme has one, the salt.
pub(super) fn parse(scheme: Scheme, text: &str) -> Result<PasswordHash, CredentialError> {
    let (plain, salted) = match scheme {
        Scheme::Md5 => (Plain::Md5, false),
        Scheme::SaltedMd5 => (Plain::Md5, true),
        Scheme::Sha1 => (Plain::Sha1, false),
        Scheme::SaltedSha1 => (Plain::Sha1, true),
        Scheme::Sha2 => (second_family(text)?, false),
        Scheme::Sha224 => (Plain::Sha224, false),
        Scheme::SaltedSha224 => (Plain::Sha224, true),
        Scheme::Sha256 => (Plain::Sha256, false),
        Scheme::SaltedSha256 => (Plain::Sha256, true),
        Scheme::Sha384 => (Plain::Sha384, false),
        Scheme::SaltedSha384 => (Plain::Sha384, true),
        Scheme::Sha512 => (Plain::Sha512, false),
        Scheme::SaltedSha512 => (Plain::Sha512, true),
        _ => return Err(CredentialError::Unrecognized),
    };
    let expected = plain.octets();
    let mut digest = base64::hex_or_base64(text, expected, "digest")?;
    let salt = digest.split_off(expected);
    match (salted, salt.len()) {
        (false, 0) | (true, 1..=LONGEST_DIGEST) => Ok(PasswordHash::new(Method::Plain(plain), salt, digest)),
        (false, _) => Err(CredentialError::Length { what: "digest", expected, found: expected + salt.len() }),
        (true, found) => Err(CredentialError::Length { what: "salt", expected: 1, found }),
    }
}

/// Tells the members of SHA-2 apart by the length of the digest.
fn second_family(text: &str) -> Result<Plain, CredentialError> {
    match base64::hex_or_base64(text, 28, "digest")?.len() {
        28 => Ok(Plain::Sha224),
        32 => Ok(Plain::Sha256),
        48 => Ok(Plain::Sha384),
        64 => Ok(Plain::Sha512),
        found => Err(CredentialError::Length { what: "digest", expected: 32, found }),
    }
}
