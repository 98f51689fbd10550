//! CHAP: a digest of a password and a challenge.

use md5::{Digest, Md5};
use ulna_secret::{Cleartext, Redacted};

use crate::error::{EvidenceError, Field, exactly};

/// A CHAP response with the challenge that it answers ([RFC 1994 section 4.1], [RFC 2865 section 5.3]).
///
/// [RFC 1994 section 4.1]: https://www.rfc-editor.org/rfc/rfc1994#section-4.1
/// [RFC 2865 section 5.3]: https://www.rfc-editor.org/rfc/rfc2865#section-5.3
#[derive(Debug, Clone, Copy)]
pub struct Chap<'a> {
    identifier: u8,
    response: Redacted<[u8; 16]>,
    challenge: &'a [u8],
}

impl<'a> Chap<'a> {
    /// Reads a CHAP-Password, an identifier and 16 octets of response; `challenge` is the CHAP-Challenge or, without
    /// one, the Request Authenticator.
    ///
    /// # Errors
    ///
    /// [`EvidenceError::Length`] unless `password` has 17 octets and `challenge` 1 to 253.
    pub fn parse(password: &[u8], challenge: &'a [u8]) -> Result<Self, EvidenceError> {
        let [identifier, response @ ..] = exactly::<17>(Field::ChapPassword, password)?;
        Self::new(*identifier, *response, challenge)
    }

    /// Puts a response together from parts that were received apart.
    ///
    /// # Errors
    ///
    /// [`EvidenceError::Length`] unless `challenge` has 1 to 253 octets.
    pub fn new(identifier: u8, response: [u8; 16], challenge: &'a [u8]) -> Result<Self, EvidenceError> {
        if !(1..=LONGEST_CHALLENGE).contains(&challenge.len()) {
            let (least, most, found) = (1, LONGEST_CHALLENGE, challenge.len());
            return Err(EvidenceError::Length { field: Field::ChapChallenge, least, most, found });
        }
        Ok(Self { identifier, response: response.into(), challenge })
    }

    /// The identifier under which the access server sent its challenge.
    #[must_use]
    pub const fn identifier(&self) -> u8 {
        self.identifier
    }

    /// The challenge, 1 to 253 octets.
    #[must_use]
    pub const fn challenge(&self) -> &'a [u8] {
        self.challenge
    }

    /// Tells in constant time whether the response was made from `password`.
    pub(crate) fn answers(&self, password: &Cleartext) -> bool {
        ulna_secret::equal(&chap_response(self.identifier, password, self.challenge), self.response.expose())
    }
}

/// Computes the 16 octets with which a peer answers a CHAP challenge.
///
/// ```
/// use ulna_auth::{Chap, Cleartext, Credential, Evidence, verify, chap_response};
///
/// let password = Cleartext::from("opensesame");
/// let response = chap_response(7, &password, b"a challenge");
/// let evidence = Evidence::Chap(Chap::new(7, response, b"a challenge")?);
/// assert!(verify(&evidence, &Credential::from(password)).is_accepted());
/// # Ok::<(), ulna_auth::EvidenceError>(())
/// ```
#[must_use]
pub fn chap_response(identifier: u8, password: &Cleartext, challenge: &[u8]) -> [u8; 16] {
    Md5::new().chain_update([identifier]).chain_update(password.expose()).chain_update(challenge).finalize().into()
}

const LONGEST_CHALLENGE: usize = 253;
