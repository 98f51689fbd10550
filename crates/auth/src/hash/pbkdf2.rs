//! PBKDF2, in the four ways in which it is written.

use sha1::Sha1;
use sha2::{Sha224, Sha256, Sha384, Sha512};

use super::{LONGEST_DIGEST, Method, PasswordHash, number};
use crate::{
    base64::{self, Alphabet},
    error::CredentialError,
};

/// The digest inside of the HMAC.
#[derive(Clone, Copy)]
pub(super) enum Hash {
    Sha1,
    Sha224,
    Sha256,
    Sha384,
    Sha512,
}

/// Reads
/// - `$pbkdf2-sha256$i=600000,l=32$SALT$DIGEST`, the form of the password hashing competition,
/// - `$pbkdf2-sha256$29000$SALT$DIGEST`, passlib's,
/// - `HMACSHA2+256:ITERATIONS:SALT:DIGEST`, FreeRADIUS's, with the iterations as base64 of four octets,
/// - `10000$SALT$DIGEST`, OpenLDAP's and 389's, whose digest stands in the scheme.
pub(super) fn parse(scheme: Hash, text: &str) -> Result<PasswordHash, CredentialError> {
    if text.starts_with("HMAC") {
        return freeradius(text);
    }
    let (hash, rest) = match text.strip_prefix('$') {
        Some(named) => {
            let (name, rest) = named.split_once('$').ok_or_else(form)?;
            (named_hash(name)?, rest)
        }
        None => (scheme, text),
    };
    let mut parts = rest.split('$');
    let (Some(parameters), Some(salt), Some(digest), None) = (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return Err(form());
    };
    let iterations = parameters.strip_prefix("i=").map_or(parameters, |rest| rest.split(',').next().unwrap_or(rest));
    let iterations = number(iterations, "number of iterations", 1, MOST_ITERATIONS)?;
    assemble(hash, iterations, salt, digest)
}

/// Derives as many octets as `out` has.
pub(super) fn derive(hash: Hash, iterations: u32, password: &[u8], salt: &[u8], out: &mut [u8]) {
    match hash {
        Hash::Sha1 => pbkdf2::pbkdf2_hmac::<Sha1>(password, salt, iterations, out),
        Hash::Sha224 => pbkdf2::pbkdf2_hmac::<Sha224>(password, salt, iterations, out),
        Hash::Sha256 => pbkdf2::pbkdf2_hmac::<Sha256>(password, salt, iterations, out),
        Hash::Sha384 => pbkdf2::pbkdf2_hmac::<Sha384>(password, salt, iterations, out),
        Hash::Sha512 => pbkdf2::pbkdf2_hmac::<Sha512>(password, salt, iterations, out),
    }
}

fn named_hash(name: &str) -> Result<Hash, CredentialError> {
    Ok(match name {
        "pbkdf2" | "pbkdf2-sha1" => Hash::Sha1,
        "pbkdf2-sha224" => Hash::Sha224,
        "pbkdf2-sha256" => Hash::Sha256,
        "pbkdf2-sha384" => Hash::Sha384,
        "pbkdf2-sha512" => Hash::Sha512,
        _ => return Err(form()),
    })
}

fn freeradius(text: &str) -> Result<PasswordHash, CredentialError> {
    let mut parts = text.split(':');
    let hash = match parts.next() {
        Some("HMACSHA1") => Hash::Sha1,
        Some("HMACSHA2+224") => Hash::Sha224,
        Some("HMACSHA2+256") => Hash::Sha256,
        Some("HMACSHA2+384") => Hash::Sha384,
        Some("HMACSHA2+512") => Hash::Sha512,
        _ => return Err(form()),
    };
    let (Some(iterations), Some(salt), Some(digest), None) = (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return Err(form());
    };
    let octets = base64::decode(Alphabet::Standard, iterations, "number of iterations")?;
    let octets = octets.as_slice().try_into().map_err(|_| CredentialError::Length {
        what: "number of iterations",
        expected: 4,
        found: octets.len(),
    })?;
    let iterations = u32::from_be_bytes(octets);
    if !(1..=MOST_ITERATIONS).contains(&u64::from(iterations)) {
        return Err(CredentialError::Parameter { what: "number of iterations", least: 1, most: MOST_ITERATIONS });
    }
    assemble(hash, iterations, salt, digest)
}

fn assemble(hash: Hash, iterations: u32, salt: &str, digest: &str) -> Result<PasswordHash, CredentialError> {
    let salt = base64::decode(Alphabet::Standard, salt, "salt")?;
    let digest = base64::decode(Alphabet::Standard, digest, "digest")?;
    if salt.len() > LONGEST_SALT {
        return Err(CredentialError::Length { what: "salt", expected: LONGEST_SALT, found: salt.len() });
    }
    if !(16..=LONGEST_DIGEST).contains(&digest.len()) {
        return Err(CredentialError::Length { what: "digest", expected: 16, found: digest.len() });
    }
    Ok(PasswordHash::new(Method::Pbkdf2(hash, iterations), salt, digest))
}

const fn form() -> CredentialError {
    CredentialError::Form {
        method: "PBKDF2",
        form: "$pbkdf2-sha256$i=N$SALT$DIGEST, {PBKDF2-SHA256}N$SALT$DIGEST or HMACSHA2+256:N:SALT:DIGEST",
    }
}

const MOST_ITERATIONS: u64 = 10_000_000;
const LONGEST_SALT: usize = 1024;
