//! What can be wrong with a credential's text, and with the octets of evidence.

use thiserror::Error;

/// Why a text is not a credential; the text itself is never part of the message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum CredentialError {
    /// There is neither a scheme in braces nor a beginning or length that a password hash has.
    #[error("not a password hash: write a scheme in front, {{SSHA}} or {{CLEAR}} for instance, or a crypt(3) text")]
    Unrecognized,
    /// The scheme in braces is not one that is known here.
    #[error(
        "unknown password scheme: known are CLEAR, CRYPT, NT, MD5, SMD5, SHA, SSHA, SHA2, SHA224 to SHA512, SSHA224 to \
         SSHA512, PBKDF2 (also -SHA1, -SHA256, -SHA384, -SHA512) and ARGON2"
    )]
    UnknownScheme,
    /// A method of hashing that is known by name but not supported.
    #[error("the hash method {method} is not supported: {instead}")]
    Unsupported {
        /// The method's name.
        method: &'static str,
        /// What to do.
        instead: &'static str,
    },
    /// A part is missing or there is one too many.
    #[error("a {method} hash is written {form}")]
    Form {
        /// The method's name.
        method: &'static str,
        /// How such a hash is written.
        form: &'static str,
    },
    /// A part has the wrong length.
    #[error("the {what} must have {expected} octets and has {found}")]
    Length {
        /// Which part.
        what: &'static str,
        /// The right length, or the least, in octets.
        expected: usize,
        /// The length found, in octets.
        found: usize,
    },
    /// A part has a character outside of its alphabet.
    #[error("the {what} has a character that does not belong there, or is cut off")]
    Alphabet {
        /// Which part.
        what: &'static str,
    },
    /// A number is missing, malformed or out of range.
    #[error("the {what} must be a number from {least} to {most}")]
    Parameter {
        /// Which number.
        what: &'static str,
        /// The least that is accepted.
        least: u64,
        /// The most that is accepted, so that one request cannot occupy a processor for minutes.
        most: u64,
    },
}

/// Why octets of a request are not evidence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum EvidenceError {
    /// A field has a length that its method does not allow.
    #[error("{field} must have {} octets and has {found}", Range(*.least, *.most))]
    Length {
        /// Which field.
        field: Field,
        /// The least length, in octets.
        least: usize,
        /// The greatest length, in octets.
        most: usize,
        /// The length found, in octets.
        found: usize,
    },
    /// A field that says what the rest is has the wrong value.
    #[error("{field} has code {found}, but {expected} is right")]
    Code {
        /// Which field.
        field: Field,
        /// The code that its method prescribes.
        expected: u8,
        /// The code found.
        found: u8,
    },
    /// Parts of an encrypted password have different identifiers, are out of order or do not add up to 516 octets.
    #[error("the parts of the encrypted password are incomplete or do not belong together")]
    Parts,
}

/// The field that an [`EvidenceError`] speaks of, under the name that its attribute has in RADIUS.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Field {
    /// CHAP-Password, 17 octets ([RFC 2865 section 5.3](https://www.rfc-editor.org/rfc/rfc2865#section-5.3)).
    ChapPassword,
    /// CHAP-Challenge, or the Request Authenticator in its place, 1 to 253 octets.
    ChapChallenge,
    /// MS-CHAP-Challenge, 8 octets for MS-CHAP and 16 for MS-CHAPv2.
    MsChapChallenge,
    /// MS-CHAP-Response, 50 octets.
    MsChapResponse,
    /// MS-CHAP2-Response, 50 octets.
    MsChap2Response,
    /// The name of the user as hashed by MS-CHAPv2, at most 256 octets.
    UserName,
    /// MS-CHAP-CPW-2, 84 octets.
    MsChapCpw2,
    /// MS-CHAP2-CPW, 68 octets.
    MsChap2Cpw,
    /// MS-CHAP-NT-Enc-PW, a part of the encrypted password.
    MsChapNtEncPw,
}

impl std::fmt::Display for Field {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::ChapPassword => "CHAP-Password",
            Self::ChapChallenge => "CHAP-Challenge",
            Self::MsChapChallenge => "MS-CHAP-Challenge",
            Self::MsChapResponse => "MS-CHAP-Response",
            Self::MsChap2Response => "MS-CHAP2-Response",
            Self::UserName => "User-Name",
            Self::MsChapCpw2 => "MS-CHAP-CPW-2",
            Self::MsChap2Cpw => "MS-CHAP2-CPW",
            Self::MsChapNtEncPw => "MS-CHAP-NT-Enc-PW",
        })
    }
}

/// Takes `found` as an array, or says which field is too short or too long.
pub(crate) fn exactly<const N: usize>(field: Field, found: &[u8]) -> Result<&[u8; N], EvidenceError> {
    found.try_into().map_err(|_| EvidenceError::Length { field, least: N, most: N, found: found.len() })
}

struct Range(usize, usize);

impl std::fmt::Display for Range {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.0 == self.1 { write!(f, "{}", self.0) } else { write!(f, "{} to {}", self.0, self.1) }
    }
}

#[cfg(test)]
mod tests {
    use super::{EvidenceError, Field};

    #[test]
    fn messages_name_the_field_and_the_lengths() {
        let error = EvidenceError::Length { field: Field::ChapPassword, least: 17, most: 17, found: 16 };
        assert_eq!(error.to_string(), "CHAP-Password must have 17 octets and has 16");
        let error = EvidenceError::Length { field: Field::ChapChallenge, least: 1, most: 253, found: 0 };
        assert_eq!(error.to_string(), "CHAP-Challenge must have 1 to 253 octets and has 0");
    }
}
