//! What a store knows of a user, to compare evidence with.

use std::fmt;

use ulna_secret::Cleartext;

use crate::{
    error::CredentialError,
    hash::{Cost, PasswordHash, Scheme},
    nt_hash::NtHash,
};

/// What a store knows of a user's password.
///
/// | | PAP | CHAP | MS-CHAP, MS-CHAPv2 |
/// |---|---|---|---|
/// | [`Cleartext`](Self::Cleartext) | yes | yes | yes |
/// | [`NtHash`](Self::NtHash) | yes | no | yes |
/// | [`Hashed`](Self::Hashed) | yes | no | no |
#[derive(Clone)]
#[non_exhaustive]
pub enum Credential {
    /// The password itself, good for every method.
    Cleartext(Cleartext),
    /// The hash that Windows keeps, good for PAP, MS-CHAP and MS-CHAPv2.
    NtHash(NtHash),
    /// Any other hash, good for PAP.
    Hashed(PasswordHash),
}

impl Credential {
    /// Reads `{SCHEME}text`, or without scheme what crypt(3), Argon2 and PBKDF2 write.
    ///
    /// A password in clear needs its `{CLEAR}`: nothing is taken for a password because it does not look like a hash.
    /// Without scheme, thirteen characters of `./0-9A-Za-z` are a DES hash of crypt(3), as everywhere.
    ///
    /// # Errors
    ///
    /// [`CredentialError`], which tells what is wrong and never shows the text.
    ///
    /// ```
    /// use ulna_auth::Credential;
    ///
    /// let stored = Credential::parse("{SSHA}ggzOtZuBr8Q0pbF2iDUHUdO/nFphYmNk")?;
    /// assert_eq!(format!("{stored:?}"), "Hashed(PasswordHash(SHA-1))");
    /// assert!(Credential::parse("opensesame").is_err());
    /// # Ok::<(), ulna_auth::CredentialError>(())
    /// ```
    pub fn parse(text: &str) -> Result<Self, CredentialError> {
        match Scheme::split(text)? {
            (Some(scheme), rest) => Self::parse_as(scheme, rest),
            (None, _) => Self::parse_as(Scheme::Crypt, text),
        }
    }

    /// Reads a text whose scheme is known from elsewhere, from the name of an attribute for instance.
    ///
    /// # Errors
    ///
    /// [`CredentialError`], which tells what is wrong and never shows the text.
    pub fn parse_as(scheme: Scheme, text: &str) -> Result<Self, CredentialError> {
        match scheme {
            Scheme::Clear => Ok(Self::Cleartext(Cleartext::from(text))),
            Scheme::Nt => NtHash::parse(text).map(Self::NtHash),
            _ => PasswordHash::parse_as(scheme, text).map(Self::Hashed),
        }
    }

    /// Tells which kind of credential it is.
    #[must_use]
    pub const fn kind(&self) -> CredentialKind {
        match self {
            Self::Cleartext(_) => CredentialKind::Cleartext,
            Self::NtHash(_) => CredentialKind::NtHash,
            Self::Hashed(_) => CredentialKind::Hashed,
        }
    }

    /// Tells whether a comparison is a matter of microseconds or should be kept away from a busy thread.
    #[must_use]
    pub const fn cost(&self) -> Cost {
        match self {
            Self::Cleartext(_) | Self::NtHash(_) => Cost::Fast,
            Self::Hashed(hash) => hash.cost(),
        }
    }
}

impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Cleartext(_) => f.write_str("Cleartext(..)"),
            Self::NtHash(_) => f.write_str("NtHash(..)"),
            Self::Hashed(hash) => f.debug_tuple("Hashed").field(hash).finish(),
        }
    }
}

impl From<Cleartext> for Credential {
    fn from(password: Cleartext) -> Self {
        Self::Cleartext(password)
    }
}

impl From<NtHash> for Credential {
    fn from(hash: NtHash) -> Self {
        Self::NtHash(hash)
    }
}

impl From<PasswordHash> for Credential {
    fn from(hash: PasswordHash) -> Self {
        Self::Hashed(hash)
    }
}

/// The kind of a [`Credential`], without its content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CredentialKind {
    /// A password in clear.
    Cleartext,
    /// An NT hash.
    NtHash,
    /// Any other password hash.
    Hashed,
}

impl fmt::Display for CredentialKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Cleartext => "a password in clear",
            Self::NtHash => "an NT hash",
            Self::Hashed => "a password hash",
        })
    }
}
