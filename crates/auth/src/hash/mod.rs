//! Passwords that are kept as a digest, which only a password in clear can be compared with.

mod crypt;
mod ldap;
mod md5_crypt;
mod pbkdf2;
mod phc;
mod scheme;

use std::fmt;

use md5::Md5;
use sha1::Sha1;
use sha2::{Digest, Sha224, Sha256, Sha384, Sha512};
use zeroize::Zeroizing;

pub use self::scheme::Scheme;

use crate::{des::Des, error::CredentialError};

/// A password hash as it stands in a `shadow` file, an LDAP directory or a database.
///
/// | text | method | cost |
/// |---|---|---|
/// | 13 characters of `./0-9A-Za-z` | DES of crypt(3) | fast |
/// | `$1$`, `$apr1$` | MD5 of crypt(3) | slow |
/// | `$5$`, `$6$` | SHA-256 and SHA-512 of crypt(3) | slow |
/// | `$2a$`, `$2b$`, `$2y$` | bcrypt | slow |
/// | `$y$` | yescrypt | slow |
/// | `$argon2id$`, `$argon2i$`, `$argon2d$` | Argon2 ([RFC 9106]) | slow |
/// | `$pbkdf2$`, `$pbkdf2-sha256$` .., `{PBKDF2-SHA256}` .., `HMACSHA2+256:` .. | PBKDF2 ([RFC 8018]) | slow |
/// | `{MD5}`, `{SHA}`, `{SHA256}` .. | one digest | fast |
/// | `{SMD5}`, `{SSHA}`, `{SSHA256}` .. | one digest with salt | fast |
///
/// Work factors are bounded when the text is read, so that no entry of a store can occupy a processor for minutes or
/// claim more than a gibibyte.
///
/// [RFC 9106]: https://www.rfc-editor.org/rfc/rfc9106
/// [RFC 8018]: https://www.rfc-editor.org/rfc/rfc8018#section-5.2
#[derive(Clone)]
pub struct PasswordHash {
    method: Method,
    salt: Zeroizing<Box<[u8]>>,
    digest: Zeroizing<Box<[u8]>>,
}

impl PasswordHash {
    /// The longest password that is hashed, in octets, as in crypt(3) of libxcrypt.
    pub const LONGEST_PASSWORD: usize = 512;

    /// Reads a hash in any of the forms above.
    ///
    /// # Errors
    ///
    /// [`CredentialError`], which tells what is wrong and never shows the text. `{NT}` and `{CLEAR}` are not hashes in
    /// this sense: [`Credential::parse`](crate::Credential::parse) reads them.
    pub fn parse(text: &str) -> Result<Self, CredentialError> {
        match Scheme::split(text)? {
            (Some(scheme), rest) => Self::parse_as(scheme, rest),
            (None, _) => Self::parse_as(Scheme::Crypt, text),
        }
    }

    /// Reads a hash whose scheme is known from elsewhere, from the name of an attribute for instance.
    ///
    /// # Errors
    ///
    /// [`CredentialError`], which tells what is wrong and never shows the text.
    pub fn parse_as(scheme: Scheme, text: &str) -> Result<Self, CredentialError> {
        match scheme {
            Scheme::Clear | Scheme::Nt => Err(CredentialError::Unsupported {
                method: scheme.name(),
                instead: "it is a credential of its own; read it with Credential::parse",
            }),
            Scheme::Crypt if text.starts_with("$pbkdf2") => pbkdf2::parse(pbkdf2::Hash::Sha1, text),
            Scheme::Crypt if text.starts_with("HMACSHA") => pbkdf2::parse(pbkdf2::Hash::Sha1, text),
            Scheme::Crypt if text.starts_with("$argon2") => phc::argon2(text),
            Scheme::Crypt => crypt::parse(text),
            Scheme::Argon2 => phc::argon2(text),
            Scheme::Pbkdf2 | Scheme::Pbkdf2Sha1 => pbkdf2::parse(pbkdf2::Hash::Sha1, text),
            Scheme::Pbkdf2Sha256 => pbkdf2::parse(pbkdf2::Hash::Sha256, text),
            Scheme::Pbkdf2Sha384 => pbkdf2::parse(pbkdf2::Hash::Sha384, text),
            Scheme::Pbkdf2Sha512 => pbkdf2::parse(pbkdf2::Hash::Sha512, text),
            _ => ldap::parse(scheme, text),
        }
    }

    /// Tells whether a comparison is a matter of microseconds or should be kept away from a busy thread.
    #[must_use]
    pub const fn cost(&self) -> Cost {
        match self.method {
            Method::Plain(_) | Method::DesCrypt(_) => Cost::Fast,
            _ => Cost::Slow,
        }
    }

    /// Tells whether `password` is the one that was hashed, in time that does not depend on the digest.
    ///
    /// A password longer than [`LONGEST_PASSWORD`](Self::LONGEST_PASSWORD) never is; nor is one with a zero octet where
    /// the method is one of crypt(3), to which such an octet is the end of the password.
    #[must_use]
    pub fn matches(&self, password: &[u8]) -> bool {
        let mut computed = Zeroizing::new([0; LONGEST_DIGEST]);
        let Some(computed) = computed.get_mut(..self.digest.len()) else { return false };
        let usable = password.len() <= Self::LONGEST_PASSWORD && !(self.method.ends_at_zero() && password.contains(&0));
        usable && self.compute(password, computed).is_some() && ulna_secret::equal(computed, &self.digest)
    }

    /// Puts the parts together; a digest must not be longer than `LONGEST_DIGEST`.
    fn new(method: Method, salt: Vec<u8>, digest: Vec<u8>) -> Self {
        Self { method, salt: Zeroizing::new(salt.into()), digest: Zeroizing::new(digest.into()) }
    }

    fn compute(&self, password: &[u8], out: &mut [u8]) -> Option<()> {
        match &self.method {
            Method::Plain(Plain::Md5) => plain::<Md5>(password, &self.salt, out),
            Method::Plain(Plain::Sha1) => plain::<Sha1>(password, &self.salt, out),
            Method::Plain(Plain::Sha224) => plain::<Sha224>(password, &self.salt, out),
            Method::Plain(Plain::Sha256) => plain::<Sha256>(password, &self.salt, out),
            Method::Plain(Plain::Sha384) => plain::<Sha384>(password, &self.salt, out),
            Method::Plain(Plain::Sha512) => plain::<Sha512>(password, &self.salt, out),
            Method::DesCrypt(salt) => {
                let mut key = Zeroizing::new([0; 8]);
                key.iter_mut().zip(password).for_each(|(key, octet)| *key = octet << 1);
                fill(out, &Des::new(*key).crypt(*salt))
            }
            Method::Md5Crypt(magic) => fill(out, &md5_crypt::digest(magic, password, &self.salt)),
            Method::Sha256Crypt(rounds) => {
                let rounds = sha_crypt::Params::new(*rounds).ok()?;
                fill(out, &sha_crypt::sha256_crypt(password, &self.salt, rounds))
            }
            Method::Sha512Crypt(rounds) => {
                let rounds = sha_crypt::Params::new(*rounds).ok()?;
                fill(out, &sha_crypt::sha512_crypt(password, &self.salt, rounds))
            }
            Method::Bcrypt(cost) => {
                let salt = self.salt.as_ref().try_into().ok()?;
                // The key is the password with its closing zero, cut off at 72 octets.
                let mut key = Zeroizing::new([0; 72]);
                key.iter_mut().zip(password).for_each(|(key, octet)| *key = *octet);
                let key = key.get(..=password.len()).unwrap_or(key.as_slice());
                fill(out, bcrypt::bcrypt(*cost, salt, key).get(..23)?)
            }
            Method::Yescrypt(params) => yescrypt::yescrypt(password, &self.salt, params, out).ok(),
            Method::Argon2(algorithm, version, params) => argon2::Argon2::new(*algorithm, *version, params.clone())
                .hash_password_into(password, &self.salt, out)
                .ok(),
            Method::Pbkdf2(hash, iterations) => {
                pbkdf2::derive(*hash, *iterations, password, &self.salt, out);
                Some(())
            }
        }
    }
}

impl fmt::Debug for PasswordHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("PasswordHash").field(&format_args!("{}", self.method.name())).finish()
    }
}

/// How long it takes to compare a password with a credential.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cost {
    /// Some microseconds at most: compare at once.
    Fast,
    /// Up to seconds, by design of the hash: compare on a thread that may wait.
    Slow,
}

/// What is computed, with all that the text says beside salt and digest.
#[derive(Clone)]
enum Method {
    Plain(Plain),
    DesCrypt(u16),
    Md5Crypt(&'static str),
    Sha256Crypt(u32),
    Sha512Crypt(u32),
    Bcrypt(u32),
    Yescrypt(yescrypt::Params),
    Argon2(argon2::Algorithm, argon2::Version, argon2::Params),
    Pbkdf2(pbkdf2::Hash, u32),
}

impl Method {
    const fn name(&self) -> &'static str {
        match self {
            Self::Plain(Plain::Md5) => "MD5",
            Self::Plain(Plain::Sha1) => "SHA-1",
            Self::Plain(Plain::Sha224) => "SHA-224",
            Self::Plain(Plain::Sha256) => "SHA-256",
            Self::Plain(Plain::Sha384) => "SHA-384",
            Self::Plain(Plain::Sha512) => "SHA-512",
            Self::DesCrypt(_) => "DES crypt",
            Self::Md5Crypt(_) => "MD5 crypt",
            Self::Sha256Crypt(_) => "SHA-256 crypt",
            Self::Sha512Crypt(_) => "SHA-512 crypt",
            Self::Bcrypt(_) => "bcrypt",
            Self::Yescrypt(_) => "yescrypt",
            Self::Argon2(..) => "Argon2",
            Self::Pbkdf2(..) => "PBKDF2",
        }
    }

    const fn ends_at_zero(&self) -> bool {
        matches!(
            self,
            Self::DesCrypt(_)
                | Self::Md5Crypt(_)
                | Self::Sha256Crypt(_)
                | Self::Sha512Crypt(_)
                | Self::Bcrypt(_)
                | Self::Yescrypt(_)
        )
    }
}

/// A digest that is applied once.
#[derive(Clone, Copy)]
enum Plain {
    Md5,
    Sha1,
    Sha224,
    Sha256,
    Sha384,
    Sha512,
}

impl Plain {
    const fn octets(self) -> usize {
        match self {
            Self::Md5 => 16,
            Self::Sha1 => 20,
            Self::Sha224 => 28,
            Self::Sha256 => 32,
            Self::Sha384 => 48,
            Self::Sha512 => 64,
        }
    }
}

fn plain<D: Digest>(password: &[u8], salt: &[u8], out: &mut [u8]) -> Option<()> {
    fill(out, &D::new().chain_update(password).chain_update(salt).finalize())
}

fn fill(out: &mut [u8], digest: &[u8]) -> Option<()> {
    (out.len() == digest.len()).then(|| out.copy_from_slice(digest))
}

/// Reads a decimal number within bounds.
fn number(text: &str, what: &'static str, least: u64, most: u64) -> Result<u32, CredentialError> {
    let digits = !text.is_empty() && text.bytes().all(|octet| octet.is_ascii_digit());
    let value = digits.then(|| text.parse::<u64>().ok()).flatten();
    value
        .filter(|value| (least..=most).contains(value))
        .and_then(|value| u32::try_from(value).ok())
        .ok_or(CredentialError::Parameter { what, least, most })
}

/// The longest digest that is kept, in octets.
const LONGEST_DIGEST: usize = 128;
