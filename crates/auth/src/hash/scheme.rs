//! The names that stand in braces before a password.

use crate::error::CredentialError;

/// How a stored password is written, as its scheme in braces says ([RFC 2307 section 5.3]).
///
/// [RFC 2307 section 5.3]: https://www.rfc-editor.org/rfc/rfc2307#section-5.3
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Scheme {
    /// The password itself: `{CLEAR}`, `{CLEARTEXT}`.
    Clear,
    /// The NT hash, hexadecimal or base64: `{NT}`, `{NTHASH}`, `{X-NTHASH}`, `{X- ORCLNTV}`.
    Nt,
    /// Anything that crypt(3) understands, and texts that begin with `$`: `{CRYPT}`.
    Crypt,
    /// MD5 without salt: `{MD5}`, `{BASE64_MD5}`.
    Md5,
    /// MD5 with salt: `{SMD5}`.
    SaltedMd5,
    /// SHA-1 without salt: `{SHA}`, `{SHA1}`.
    Sha1,
    /// SHA-1 with salt: `{SSHA}`, `{SSHA1}`.
    SaltedSha1,
    /// SHA-224, -256, -384 or -512 without salt, as the length tells: `{SHA2}`.
    Sha2,
    /// SHA-224 without salt: `{SHA224}`.
    Sha224,
    /// SHA-224 with salt: `{SSHA224}`.
    SaltedSha224,
    /// SHA-256 without salt: `{SHA256}`.
    Sha256,
    /// SHA-256 with salt: `{SSHA256}`.
    SaltedSha256,
    /// SHA-384 without salt: `{SHA384}`.
    Sha384,
    /// SHA-384 with salt: `{SSHA384}`.
    SaltedSha384,
    /// SHA-512 without salt: `{SHA512}`.
    Sha512,
    /// SHA-512 with salt: `{SSHA512}`.
    SaltedSha512,
    /// PBKDF2 that names its digest, or with SHA-1 if it does not: `{PBKDF2}`, `{X-PBKDF2}`.
    Pbkdf2,
    /// PBKDF2 with SHA-1: `{PBKDF2-SHA1}`.
    Pbkdf2Sha1,
    /// PBKDF2 with SHA-256: `{PBKDF2-SHA256}`.
    Pbkdf2Sha256,
    /// PBKDF2 with SHA-384: `{PBKDF2-SHA384}`.
    Pbkdf2Sha384,
    /// PBKDF2 with SHA-512: `{PBKDF2-SHA512}`.
    Pbkdf2Sha512,
    /// Argon2 in the PHC form: `{ARGON2}`.
    Argon2,
}

impl Scheme {
    /// Finds a scheme by its name without braces, in letters of either case.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        NAMES.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, scheme)| *scheme)
    }

    /// The name, without braces.
    #[must_use]
    pub fn name(self) -> &'static str {
        NAMES.iter().find(|(_, scheme)| *scheme == self).map_or("", |(name, _)| name)
    }

    /// Splits `{SCHEME}rest`; a text that does not begin with a brace has no scheme.
    pub(crate) fn split(text: &str) -> Result<(Option<Self>, &str), CredentialError> {
        let Some(inner) = text.strip_prefix('{') else { return Ok((None, text)) };
        let (name, rest) = inner.split_once('}').ok_or(CredentialError::Unrecognized)?;
        Self::from_name(name).map(|scheme| (Some(scheme), rest)).ok_or(CredentialError::UnknownScheme)
    }
}

/// The first name of a scheme is the one that is shown.
const NAMES: [(&str, Scheme); 29] = [
    ("CLEAR", Scheme::Clear),
    ("CLEARTEXT", Scheme::Clear),
    ("NT", Scheme::Nt),
    ("NTHASH", Scheme::Nt),
    ("X-NTHASH", Scheme::Nt),
    ("X- ORCLNTV", Scheme::Nt),
    ("CRYPT", Scheme::Crypt),
    ("MD5", Scheme::Md5),
    ("BASE64_MD5", Scheme::Md5),
    ("SMD5", Scheme::SaltedMd5),
    ("SHA", Scheme::Sha1),
    ("SHA1", Scheme::Sha1),
    ("SSHA", Scheme::SaltedSha1),
    ("SHA2", Scheme::Sha2),
    ("SHA224", Scheme::Sha224),
    ("SSHA224", Scheme::SaltedSha224),
    ("SHA256", Scheme::Sha256),
    ("SSHA256", Scheme::SaltedSha256),
    ("SHA384", Scheme::Sha384),
    ("SSHA384", Scheme::SaltedSha384),
    ("SHA512", Scheme::Sha512),
    ("SSHA512", Scheme::SaltedSha512),
    ("PBKDF2", Scheme::Pbkdf2),
    ("X-PBKDF2", Scheme::Pbkdf2),
    ("PBKDF2-SHA1", Scheme::Pbkdf2Sha1),
    ("PBKDF2-SHA256", Scheme::Pbkdf2Sha256),
    ("PBKDF2-SHA384", Scheme::Pbkdf2Sha384),
    ("PBKDF2-SHA512", Scheme::Pbkdf2Sha512),
    ("ARGON2", Scheme::Argon2),
];

#[cfg(test)]
mod tests {
    use super::{NAMES, Scheme};

    #[test]
    fn names_are_found_in_either_case_and_have_a_first_one() {
        for (name, scheme) in NAMES {
            assert_eq!(Scheme::from_name(&name.to_lowercase()), Some(scheme));
            assert_eq!(Scheme::from_name(scheme.name()), Some(scheme));
        }
        assert_eq!(Scheme::from_name("SSHA1024"), None);
    }
}
