//! Argon2, in the form of the password hashing competition: `$argon2id$v=19$m=65536,t=3,p=4$SALT$DIGEST`.

use argon2::{Algorithm, Params, Version};

use super::{LONGEST_DIGEST, Method, PasswordHash, number};
use crate::{
    base64::{self, Alphabet},
    error::CredentialError,
};

/// Reads a text that begins with `$argon2`.
pub(super) fn argon2(text: &str) -> Result<PasswordHash, CredentialError> {
    let mut parts = text.split('$');
    let algorithm = match (parts.next(), parts.next()) {
        (Some(""), Some("argon2id")) => Algorithm::Argon2id,
        (Some(""), Some("argon2i")) => Algorithm::Argon2i,
        (Some(""), Some("argon2d")) => Algorithm::Argon2d,
        _ => return Err(form()),
    };
    let mut next = parts.next().ok_or_else(form)?;
    let version = match next.strip_prefix("v=") {
        Some("19") => Version::V0x13,
        Some("16") => Version::V0x10,
        Some(_) => return Err(form()),
        // The version was added to the form later: without it, it is the first.
        None => Version::V0x10,
    };
    if next.starts_with("v=") {
        next = parts.next().ok_or_else(form)?;
    }
    let (Some(salt), Some(digest), None) = (parts.next(), parts.next(), parts.next()) else { return Err(form()) };
    let salt = base64::decode(Alphabet::Standard, salt, "salt")?;
    let digest = base64::decode(Alphabet::Standard, digest, "digest")?;
    if !(8..=LONGEST_DIGEST).contains(&salt.len()) {
        return Err(CredentialError::Length { what: "salt", expected: 8, found: salt.len() });
    }
    if !(16..=LONGEST_DIGEST).contains(&digest.len()) {
        return Err(CredentialError::Length { what: "digest", expected: 16, found: digest.len() });
    }
    Ok(PasswordHash::new(Method::Argon2(algorithm, version, params(next, digest.len())?), salt, digest))
}

fn params(text: &str, length: usize) -> Result<Params, CredentialError> {
    let mut parts = text.split(',');
    let mut part = |key| parts.next().and_then(|part| part.strip_prefix(key)).ok_or_else(form);
    let memory = number(part("m=")?, "memory of Argon2 in KiB", 8, MOST_MEMORY)?;
    let passes = number(part("t=")?, "number of passes of Argon2", 1, MOST_WORK / u64::from(memory).max(1))?;
    let lanes = number(part("p=")?, "parallelism of Argon2", 1, MOST_LANES.min(u64::from(memory) / 8))?;
    if parts.next().is_some() {
        return Err(form());
    }
    Params::new(memory, passes, lanes, Some(length)).map_err(|_| form())
}

const fn form() -> CredentialError {
    CredentialError::Form { method: "Argon2", form: "$argon2id$v=19$m=KIB,t=PASSES,p=LANES$SALT$DIGEST" }
}

/// In KiB: one gibibyte.
const MOST_MEMORY: u64 = 1 << 20;
/// In KiB times passes: some ten seconds.
const MOST_WORK: u64 = 1 << 24;
const MOST_LANES: u64 = 255;
