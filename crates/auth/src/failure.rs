//! The text with which MS-CHAP tells a peer why it failed.

use std::{fmt, str};

/// The content of an MS-CHAP-Error ([RFC 2759 section 6], [RFC 2433 section 8], [RFC 2548 section 2.1.5]).
///
/// ```
/// use ulna_auth::{Failure, FailureCode};
///
/// let value = Failure::version2(FailureCode::AuthenticationFailure, [0; 16]).value(7);
/// assert_eq!(value.as_octets(), b"\x07E=691 R=0 C=00000000000000000000000000000000 V=3");
/// ```
///
/// [RFC 2759 section 6]: https://www.rfc-editor.org/rfc/rfc2759#section-6
/// [RFC 2433 section 8]: https://www.rfc-editor.org/rfc/rfc2433#section-8
/// [RFC 2548 section 2.1.5]: https://www.rfc-editor.org/rfc/rfc2548#section-2.1.5
#[derive(Debug, Clone, Copy)]
pub struct Failure<'a> {
    code: FailureCode,
    retry: bool,
    challenge: Challenge,
    message: Option<&'a str>,
}

impl<'a> Failure<'a> {
    /// A failure of MS-CHAPv2, without leave to retry; `challenge` is for a retry or a change of password.
    #[must_use]
    pub const fn version2(code: FailureCode, challenge: [u8; 16]) -> Self {
        Self { code, retry: false, challenge: Challenge::Sixteen(challenge), message: None }
    }

    /// A failure of MS-CHAP, without leave to retry; `challenge` is for a retry or a change of password.
    #[must_use]
    pub const fn version1(code: FailureCode, challenge: [u8; 8]) -> Self {
        Self { code, retry: false, challenge: Challenge::Eight(challenge), message: None }
    }

    /// Gives leave to try again with the challenge of this failure.
    #[must_use]
    pub const fn with_retry(self) -> Self {
        Self { retry: true, ..self }
    }

    /// Adds a text for the user; what does not fit into the attribute is cut off.
    #[must_use]
    pub const fn with_message(self, message: &'a str) -> Self {
        Self { message: Some(message), ..self }
    }

    /// Writes the value of the attribute; `identifier` is that of the response.
    #[must_use]
    pub fn value(&self, identifier: u8) -> FailureValue {
        use fmt::Write;

        let mut value = FailureValue { octets: [0; FailureValue::LONGEST], length: 0 };
        value.push(&[identifier]);
        let (challenge, version) = match &self.challenge {
            Challenge::Eight(octets) => (octets.as_slice(), 2),
            Challenge::Sixteen(octets) => (octets.as_slice(), 3),
        };
        let retry = u8::from(self.retry);
        let _never_fails = write!(value, "E={} R={retry} C={} V={version}", self.code.number(), Upper(challenge));
        if let Some(message) = self.message {
            let _never_fails = write!(value, " M={message}");
        }
        value
    }
}

/// The octets of an MS-CHAP-Error, at most 247, which is what a vendor's attribute holds.
#[derive(Clone, Copy)]
pub struct FailureValue {
    octets: [u8; Self::LONGEST],
    length: u8,
}

impl FailureValue {
    const LONGEST: usize = 247;

    /// The octets.
    #[must_use]
    pub fn as_octets(&self) -> &[u8] {
        self.octets.get(..usize::from(self.length)).unwrap_or_default()
    }

    fn push(&mut self, more: &[u8]) {
        let free = self.octets.get_mut(usize::from(self.length)..).unwrap_or_default();
        for (place, octet) in free.iter_mut().zip(more) {
            *place = *octet;
            self.length += 1;
        }
    }
}

impl AsRef<[u8]> for FailureValue {
    fn as_ref(&self) -> &[u8] {
        self.as_octets()
    }
}

impl fmt::Write for FailureValue {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let mut end = text.len().min(Self::LONGEST - usize::from(self.length));
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        self.push(text.as_bytes().get(..end).unwrap_or_default());
        Ok(())
    }
}

impl fmt::Debug for FailureValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "FailureValue(\"{}\")", self.as_octets().escape_ascii())
    }
}

/// The reason that a peer's software shows to its user ([RFC 2759 section 6]).
///
/// [RFC 2759 section 6]: https://www.rfc-editor.org/rfc/rfc2759#section-6
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FailureCode {
    /// 646, not at this hour.
    RestrictedLogonHours,
    /// 647, the account is disabled.
    AccountDisabled,
    /// 648, the password has expired; the peer may offer a new one.
    PasswordExpired,
    /// 649, no permission to dial in.
    NoDialinPermission,
    /// 691, wrong name or password, or any reason that is nobody's business.
    AuthenticationFailure,
    /// 709, the password could not be changed.
    ChangingPassword,
    /// Any other number, as received.
    Other(u32),
}

impl FailureCode {
    /// The number that is sent.
    #[must_use]
    pub const fn number(self) -> u32 {
        match self {
            Self::RestrictedLogonHours => 646,
            Self::AccountDisabled => 647,
            Self::PasswordExpired => 648,
            Self::NoDialinPermission => 649,
            Self::AuthenticationFailure => 691,
            Self::ChangingPassword => 709,
            Self::Other(number) => number,
        }
    }

    /// The reason that has a number.
    #[must_use]
    pub const fn from_number(number: u32) -> Self {
        match number {
            646 => Self::RestrictedLogonHours,
            647 => Self::AccountDisabled,
            648 => Self::PasswordExpired,
            649 => Self::NoDialinPermission,
            691 => Self::AuthenticationFailure,
            709 => Self::ChangingPassword,
            other => Self::Other(other),
        }
    }
}

/// An MS-CHAP-Error as a client has received it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReceivedFailure<'a> {
    /// The identifier of the response that failed.
    pub identifier: u8,
    /// The reason.
    pub code: FailureCode,
    /// Whether the peer may try again.
    pub retry: bool,
    /// The challenge for that, as hexadecimal digits.
    pub challenge: Option<&'a str>,
    /// The version of the protocol, which decides how a password is changed.
    pub version: Option<u32>,
    /// The text for the user.
    pub message: Option<&'a str>,
}

impl<'a> ReceivedFailure<'a> {
    /// Reads the value of an MS-CHAP-Error, of which nothing but `E=` is needed; unknown parts are passed over.
    #[must_use]
    pub fn parse(value: &'a [u8]) -> Option<Self> {
        let (identifier, text) = value.split_first()?;
        let text = str::from_utf8(text).ok()?;
        let (parts, message) = text.split_once("M=").map_or((text, None), |(parts, message)| (parts, Some(message)));
        let part = |key| parts.split(' ').find_map(|part| part.strip_prefix(key));
        Some(Self {
            identifier: *identifier,
            code: FailureCode::from_number(part("E=")?.parse().ok()?),
            retry: part("R=") == Some("1"),
            challenge: part("C="),
            version: part("V=").and_then(|version| version.parse().ok()),
            message,
        })
    }
}

#[derive(Debug, Clone, Copy)]
enum Challenge {
    Eight([u8; 8]),
    Sixteen([u8; 16]),
}

struct Upper<'a>(&'a [u8]);

impl fmt::Display for Upper<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|octet| write!(f, "{octet:02X}"))
    }
}

#[cfg(test)]
mod tests {
    use super::{Failure, FailureCode, ReceivedFailure};

    #[test]
    fn ms_009_failure_of_version_2() {
        let challenge = std::array::from_fn(|n| n as u8 | 0xa0);
        let value = Failure::version2(FailureCode::AuthenticationFailure, challenge).value(0x42);
        assert_eq!(value.as_octets(), b"BE=691 R=0 C=A0A1A2A3A4A5A6A7A8A9AAABACADAEAF V=3");
    }

    #[test]
    fn rfc2433_8_failure_of_version_1() {
        let value = Failure::version1(FailureCode::PasswordExpired, [1; 8]).with_retry().with_message("soon").value(1);
        assert_eq!(value.as_octets(), b"\x01E=648 R=1 C=0101010101010101 V=2 M=soon");
    }

    #[test]
    fn a_long_message_is_cut_between_characters() {
        let message = "é".repeat(200);
        let value = Failure::version2(FailureCode::AccountDisabled, [0; 16]).with_message(&message).value(1);
        assert!((246..=247).contains(&value.as_octets().len()));
        assert!(std::str::from_utf8(value.as_octets()).is_ok());
    }

    #[test]
    fn what_is_written_is_read() {
        let value =
            Failure::version2(FailureCode::ChangingPassword, [0; 16]).with_retry().with_message("not so").value(9);
        let read = ReceivedFailure::parse(value.as_octets()).unwrap();
        assert_eq!(
            read,
            ReceivedFailure {
                identifier: 9,
                code: FailureCode::ChangingPassword,
                retry: true,
                challenge: Some("00000000000000000000000000000000"),
                version: Some(3),
                message: Some("not so"),
            }
        );
        assert!(ReceivedFailure::parse(b"").is_none());
        assert!(ReceivedFailure::parse(b"\x01R=1").is_none());
        assert_eq!(ReceivedFailure::parse(b"\x01E=12345").unwrap().code, FailureCode::Other(12345));
    }

    #[test]
    fn numbers_and_codes_agree() {
        for number in 0..1000 {
            assert_eq!(FailureCode::from_number(number).number(), number);
        }
    }
}
