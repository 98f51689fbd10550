//! The texts of crypt(3).

use super::{Method, PasswordHash, number};
use crate::{
    base64::{self, Alphabet},
    error::CredentialError,
};

/// Reads a text that crypt(3) has made.
pub(super) fn parse(text: &str) -> Result<PasswordHash, CredentialError> {
    let Some(inner) = text.strip_prefix('$') else { return des(text) };
    let (id, rest) = inner.split_once('$').ok_or(CredentialError::Unrecognized)?;
    match id {
        "1" => md5("$1$", rest),
        "apr1" => md5("$apr1$", rest),
        "5" | "6" => sha(id == "6", rest),
        "2a" | "2b" | "2y" => bcrypt(rest),
        "y" => yescrypt(rest),
        "2x" => Err(CredentialError::Unsupported {
            method: "bcrypt 2x",
            instead: "it marks hashes of a broken implementation; set the password anew",
        }),
        "7" | "gy" | "md5" | "3" | "sha1" => Err(CredentialError::Unsupported {
            method: "of this crypt(3) text",
            instead: "use yescrypt ($y$), bcrypt ($2b$) or SHA-512 ($6$)",
        }),
        _ => Err(CredentialError::Unrecognized),
    }
}

fn des(text: &str) -> Result<PasswordHash, CredentialError> {
    let salted = text.split_at_checked(2).filter(|_| text.len() == 13).ok_or(CredentialError::Unrecognized)?;
    // Salt characters are six bits each, the first one lowest; a lone pair decodes to one octet and loses four bits,
    // so the pair is filled up.
    let salt = base64::decode(Alphabet::CryptLowFirst, &format!("{}.", salted.0), "salt")
        .map_err(|_| CredentialError::Unrecognized)?;
    let [low, high] = *salt.as_slice() else { return Err(CredentialError::Unrecognized) };
    let digest =
        base64::decode(Alphabet::CryptHighFirst, salted.1, "digest").map_err(|_| CredentialError::Unrecognized)?;
    Ok(PasswordHash::new(Method::DesCrypt(u16::from_le_bytes([low, high])), Vec::new(), digest))
}

fn md5(magic: &'static str, rest: &str) -> Result<PasswordHash, CredentialError> {
    let (salt, text) =
        rest.split_once('$').ok_or(CredentialError::Form { method: "MD5 crypt", form: "$1$SALT$DIGEST" })?;
    let digest = restore(&MD5_ORDER, &base64::decode(Alphabet::CryptLowFirst, text, "digest")?)?;
    Ok(PasswordHash::new(Method::Md5Crypt(magic), salt_of(salt, 8)?, digest))
}

fn sha(long: bool, rest: &str) -> Result<PasswordHash, CredentialError> {
    let form = if long { "$6$[rounds=N$]SALT$DIGEST" } else { "$5$[rounds=N$]SALT$DIGEST" };
    let form = CredentialError::Form { method: "SHA crypt", form };
    let (rounds, rest) = match rest.strip_prefix("rounds=") {
        Some(rest) => {
            let (rounds, rest) = rest.split_once('$').ok_or(form)?;
            (number(rounds, "number of rounds", 1000, MOST_ROUNDS)?, rest)
        }
        None => (5000, rest),
    };
    let (salt, text) = rest.split_once('$').ok_or(form)?;
    let decoded = base64::decode(Alphabet::CryptLowFirst, text, "digest")?;
    let (method, digest) = if long {
        (Method::Sha512Crypt(rounds), restore(&sha512_order(), &decoded)?)
    } else {
        (Method::Sha256Crypt(rounds), restore(&sha256_order(), &decoded)?)
    };
    Ok(PasswordHash::new(method, salt_of(salt, 16)?, digest))
}

fn bcrypt(rest: &str) -> Result<PasswordHash, CredentialError> {
    let form = CredentialError::Form { method: "bcrypt", form: "$2b$NN$, 22 characters of salt, 31 of digest" };
    let (cost, text) = rest.split_once('$').ok_or(form)?;
    let cost = number(cost, "cost of bcrypt", 4, MOST_BCRYPT)?;
    let (salt, text) = text.split_at_checked(22).ok_or(form)?;
    let salt = base64::decode(Alphabet::Bcrypt, salt, "salt")?;
    let digest = base64::decode(Alphabet::Bcrypt, text, "digest")?;
    if salt.len() != 16 || digest.len() != 23 {
        return Err(form);
    }
    Ok(PasswordHash::new(Method::Bcrypt(cost), salt, digest))
}

fn yescrypt(rest: &str) -> Result<PasswordHash, CredentialError> {
    let form = CredentialError::Form { method: "yescrypt", form: "$y$PARAMETERS$SALT$DIGEST" };
    let mut parts = rest.split('$');
    let (Some(parameters), Some(salt), Some(digest), None) = (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return Err(form);
    };
    let params: yescrypt::Params = parameters.parse().map_err(|_| form)?;
    let memory = params.n().checked_mul(u64::from(params.r())).and_then(|blocks| blocks.checked_mul(128));
    // Whoever sets the rarer parameters (parallelism, time, generation) gets no further than this comparison.
    let plain = yescrypt::Params::new(yescrypt::Mode::default(), params.n(), params.r(), 1).is_ok_and(|p| p == params);
    if !plain || memory.is_none_or(|memory| memory > MOST_MEMORY) {
        return Err(CredentialError::Parameter { what: "memory of yescrypt", least: 1, most: MOST_MEMORY });
    }
    let salt = base64::decode(Alphabet::CryptLowFirst, salt, "salt")?;
    if salt.len() > 64 {
        return Err(CredentialError::Length { what: "salt", expected: 64, found: salt.len() });
    }
    let digest = base64::decode(Alphabet::CryptLowFirst, digest, "digest")?;
    if digest.len() != 32 {
        return Err(CredentialError::Length { what: "digest", expected: 32, found: digest.len() });
    }
    Ok(PasswordHash::new(Method::Yescrypt(params), salt, digest))
}

/// Salt characters are hashed as they stand.
fn salt_of(text: &str, most: usize) -> Result<Vec<u8>, CredentialError> {
    if text.len() > most {
        return Err(CredentialError::Length { what: "salt", expected: most, found: text.len() });
    }
    Ok(text.as_bytes().to_vec())
}

/// Undoes the order in which crypt(3) writes the octets of a digest.
fn restore(order: &[u8], written: &[u8]) -> Result<Vec<u8>, CredentialError> {
    if written.len() != order.len() {
        return Err(CredentialError::Length { what: "digest", expected: order.len(), found: written.len() });
    }
    let mut digest = vec![0; order.len()];
    for (place, octet) in order.iter().zip(written) {
        if let Some(target) = digest.get_mut(usize::from(*place)) {
            *target = *octet;
        }
    }
    Ok(digest)
}

const MD5_ORDER: [u8; 16] = [12, 6, 0, 13, 7, 1, 14, 8, 2, 15, 9, 3, 5, 10, 4, 11];

/// Three octets at a time, each from a third of the digest, the thirds changing places: 20 10 0, 11 1 21, 2 22 12 ..
fn sha256_order() -> [u8; 32] {
    let mut order = [0; 32];
    for (step, group) in order.chunks_mut(3).enumerate() {
        let step = step as u8;
        let (first, second, third) = (step, 10 + step, 20 + step);
        let written = match step % 3 {
            0 => [third, second, first],
            1 => [second, first, third],
            _ => [first, third, second],
        };
        let last = [30, 31];
        let written: &[u8] = if step == 10 { &last } else { &written };
        group.iter_mut().zip(written).for_each(|(place, value)| *place = *value);
    }
    order
}

/// The same for SHA-512: 42 21 0, 1 43 22, 23 2 44 .. 63.
fn sha512_order() -> [u8; 64] {
    let mut order = [0; 64];
    for (step, group) in order.chunks_mut(3).enumerate() {
        let step = step as u8;
        let (first, second, third) = (step, 21 + step, 42 + step);
        let written = match step % 3 {
            _ if step == 21 => [63; 3],
            0 => [third, second, first],
            1 => [first, third, second],
            _ => [second, first, third],
        };
        group.iter_mut().zip(written).for_each(|(place, value)| *place = value);
    }
    order
}

const MOST_ROUNDS: u64 = 10_000_000;
const MOST_BCRYPT: u64 = 18;
const MOST_MEMORY: u64 = 1 << 30;
