//! What can be wrong with octets, values and packets.

use thiserror::Error;

/// Why octets are not a packet ([RFC 2865 section 3](https://www.rfc-editor.org/rfc/rfc2865#section-3)).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ParseError {
    /// Fewer octets than a header has.
    #[error("{octets} octets are too few for a header of 20")]
    TooShort {
        /// How many octets there are.
        octets: usize,
    },
    /// The length field is below 20 or above 4,096.
    #[error("the length field says {length}, allowed are 20 to 4096")]
    Length {
        /// What the length field says.
        length: u16,
    },
    /// The length field says more than there is.
    #[error("the length field says {length}, but only {octets} octets are there")]
    Truncated {
        /// What the length field says.
        length: u16,
        /// How many octets there are.
        octets: usize,
    },
    /// An attribute's length is below 2, or runs past the end of the packet.
    #[error("attribute {number} at offset {offset} has the length {length}, which does not fit")]
    Attribute {
        /// Where the attribute starts, in octets from the start of the packet.
        offset: usize,
        /// The attribute's number.
        number: u8,
        /// What its length octet says (0 where it is missing).
        length: u8,
    },
}

/// Why octets are not a value of a type, or a value has no octets
/// ([RFC 8044](https://www.rfc-editor.org/rfc/rfc8044)).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ValueError {
    /// The number of octets is not one that the type has.
    #[error("{octets} octets, where {expected} are expected")]
    Length {
        /// How many octets there are.
        octets: usize,
        /// What is expected, in words.
        expected: &'static str,
    },
    /// Text that is not UTF-8.
    #[error("not UTF-8 text")]
    NotText,
    /// A prefix longer than the address has bits.
    #[error("a prefix of {bits} bits is longer than {most}")]
    Prefix {
        /// The prefix length that is claimed.
        bits: u8,
        /// The longest there can be.
        most: u8,
    },
    /// A tag above 0x1F ([RFC 2868 section 3.1](https://www.rfc-editor.org/rfc/rfc2868#section-3.1)).
    #[error("the tag {0} is above 31")]
    Tag(u8),
    /// A number that does not fit into the octets that carry it.
    #[error("the number {0} is too large for its attribute")]
    TooLarge(u64),
    /// A hidden value whose inner length is a lie, which a wrong shared secret also causes.
    #[error("the hidden value has an impossible length: corrupt, or a wrong shared secret")]
    Hidden,
}

/// What is wrong with one attribute of a request: it is missing, or none of its instances is valid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("{name} {complaint}")]
pub struct AttributeError {
    /// The attribute's name.
    pub name: &'static str,
    /// What is wrong with it.
    pub complaint: Complaint,
}

/// What is wrong with an attribute.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Complaint {
    /// There is none.
    #[error("is missing")]
    Missing,
    /// There is one, and its value is not of its type.
    #[error("is invalid: {0}")]
    Invalid(ValueError),
}

/// Why a packet is not what its sender, knowing the shared secret, would have sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum VerifyError {
    /// A Message-Authenticator is demanded and there is none.
    #[error("Message-Authenticator is missing")]
    MessageAuthenticatorMissing,
    /// There are two of them, or its length is not 18.
    #[error("Message-Authenticator stands twice, or is not 18 octets long")]
    MessageAuthenticatorMalformed,
    /// It is there and wrong: another shared secret, or a forgery.
    #[error("Message-Authenticator is wrong: compare the shared secrets")]
    MessageAuthenticatorWrong,
    /// The authenticator in the header is wrong: another shared secret, or a forgery.
    #[error("the authenticator is wrong: compare the shared secrets")]
    AuthenticatorWrong,
    /// An Access-Request with Proxy-State and without Message-Authenticator, where that is not allowed.
    #[error("Proxy-State without Message-Authenticator")]
    ProxyStateUnsigned,
}

/// Why a packet cannot be built.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum BuildError {
    /// The packet would be longer than 4,096 octets.
    #[error("the packet would be longer than 4096 octets ({attribute} does not fit)")]
    TooLong {
        /// The attribute that did not fit.
        attribute: &'static str,
    },
    /// A value does not fit into its attribute.
    #[error("{attribute}: {error}")]
    Value {
        /// The attribute's name.
        attribute: &'static str,
        /// What is wrong with the value.
        error: ValueError,
    },
}
