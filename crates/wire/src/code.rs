//! Packet codes.

use std::fmt;

/// A packet's code: the first octet. Unknown codes survive.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Code(pub u8);

impl Code {
    /// Access-Request ([RFC 2865 section 4.1](https://www.rfc-editor.org/rfc/rfc2865#section-4.1)).
    pub const ACCESS_REQUEST: Self = Self(1);
    /// Access-Accept ([RFC 2865 section 4.2](https://www.rfc-editor.org/rfc/rfc2865#section-4.2)).
    pub const ACCESS_ACCEPT: Self = Self(2);
    /// Access-Reject ([RFC 2865 section 4.3](https://www.rfc-editor.org/rfc/rfc2865#section-4.3)).
    pub const ACCESS_REJECT: Self = Self(3);
    /// Accounting-Request ([RFC 2866 section 4.1](https://www.rfc-editor.org/rfc/rfc2866#section-4.1)).
    pub const ACCOUNTING_REQUEST: Self = Self(4);
    /// Accounting-Response ([RFC 2866 section 4.2](https://www.rfc-editor.org/rfc/rfc2866#section-4.2)).
    pub const ACCOUNTING_RESPONSE: Self = Self(5);
    /// Access-Challenge ([RFC 2865 section 4.4](https://www.rfc-editor.org/rfc/rfc2865#section-4.4)).
    pub const ACCESS_CHALLENGE: Self = Self(11);
    /// Status-Server ([RFC 5997](https://www.rfc-editor.org/rfc/rfc5997)).
    pub const STATUS_SERVER: Self = Self(12);
    /// Disconnect-Request ([RFC 5176 section 2.1](https://www.rfc-editor.org/rfc/rfc5176#section-2.1)).
    pub const DISCONNECT_REQUEST: Self = Self(40);
    /// Disconnect-ACK ([RFC 5176 section 2.1](https://www.rfc-editor.org/rfc/rfc5176#section-2.1)).
    pub const DISCONNECT_ACK: Self = Self(41);
    /// Disconnect-NAK ([RFC 5176 section 2.1](https://www.rfc-editor.org/rfc/rfc5176#section-2.1)).
    pub const DISCONNECT_NAK: Self = Self(42);
    /// CoA-Request ([RFC 5176 section 2.2](https://www.rfc-editor.org/rfc/rfc5176#section-2.2)).
    pub const COA_REQUEST: Self = Self(43);
    /// CoA-ACK ([RFC 5176 section 2.2](https://www.rfc-editor.org/rfc/rfc5176#section-2.2)).
    pub const COA_ACK: Self = Self(44);
    /// CoA-NAK ([RFC 5176 section 2.2](https://www.rfc-editor.org/rfc/rfc5176#section-2.2)).
    pub const COA_NAK: Self = Self(45);
    /// Protocol-Error ([RFC 7930 section 4](https://www.rfc-editor.org/rfc/rfc7930#section-4)).
    pub const PROTOCOL_ERROR: Self = Self(52);

    /// The name that the RFC gives, or `None` for a code that this version does not know.
    #[must_use]
    pub const fn name(self) -> Option<&'static str> {
        Some(match self {
            Self::ACCESS_REQUEST => "Access-Request",
            Self::ACCESS_ACCEPT => "Access-Accept",
            Self::ACCESS_REJECT => "Access-Reject",
            Self::ACCOUNTING_REQUEST => "Accounting-Request",
            Self::ACCOUNTING_RESPONSE => "Accounting-Response",
            Self::ACCESS_CHALLENGE => "Access-Challenge",
            Self::STATUS_SERVER => "Status-Server",
            Self::DISCONNECT_REQUEST => "Disconnect-Request",
            Self::DISCONNECT_ACK => "Disconnect-ACK",
            Self::DISCONNECT_NAK => "Disconnect-NAK",
            Self::COA_REQUEST => "CoA-Request",
            Self::COA_ACK => "CoA-ACK",
            Self::COA_NAK => "CoA-NAK",
            Self::PROTOCOL_ERROR => "Protocol-Error",
            _ => return None,
        })
    }

    /// Whether the authenticator of a request with this code is a digest over the request and the shared secret
    /// ([RFC 2866 section 3], [RFC 5176 section 2.3]) rather than random octets.
    ///
    /// [RFC 2866 section 3]: https://www.rfc-editor.org/rfc/rfc2866#section-3
    /// [RFC 5176 section 2.3]: https://www.rfc-editor.org/rfc/rfc5176#section-2.3
    #[must_use]
    pub const fn signs_its_request(self) -> bool {
        matches!(self, Self::ACCOUNTING_REQUEST | Self::DISCONNECT_REQUEST | Self::COA_REQUEST)
    }

    /// Whether this is one of the codes by which something is asked.
    #[must_use]
    pub const fn is_request(self) -> bool {
        self.signs_its_request() || matches!(self, Self::ACCESS_REQUEST | Self::STATUS_SERVER)
    }

    /// Whether a packet with this code may answer a request with the code `request`.
    #[must_use]
    pub const fn answers(self, request: Self) -> bool {
        matches!(
            (request, self),
            (Self::ACCESS_REQUEST, Self::ACCESS_ACCEPT | Self::ACCESS_REJECT | Self::ACCESS_CHALLENGE)
                | (Self::ACCOUNTING_REQUEST, Self::ACCOUNTING_RESPONSE)
                | (Self::STATUS_SERVER, Self::ACCESS_ACCEPT | Self::ACCOUNTING_RESPONSE)
                | (Self::DISCONNECT_REQUEST, Self::DISCONNECT_ACK | Self::DISCONNECT_NAK)
                | (Self::COA_REQUEST, Self::COA_ACK | Self::COA_NAK)
                | (_, Self::PROTOCOL_ERROR)
        )
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.name() {
            Some(name) => f.pad(name),
            None => write!(f, "Code-{}", self.0),
        }
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}({})", self.0)
    }
}
