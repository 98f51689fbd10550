//! Why a packet dies in silence.

use thiserror::Error;
use ulna_wire::{Code, ParseError, VerifyError};

/// Why a packet dies in silence: data for counters and logs, not an error of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Discard {
    /// Nobody with this address shares a secret with us ([RFC 2865 section 3](https://www.rfc-editor.org/rfc/rfc2865#section-3)).
    #[error("unknown peer")]
    UnknownPeer,
    /// The octets are no packet.
    #[error("malformed: {0}")]
    Malformed(ParseError),
    /// More attributes than the limit.
    #[error("{count} attributes are more than the {limit} that a packet may have; no access server needs so many")]
    TooManyAttributes {
        /// How many there are.
        count: usize,
        /// How many there may be.
        limit: usize,
    },
    /// The code does not belong on this port.
    #[error("{0} does not belong on this port")]
    Code(Code),
    /// The packet is not what its sender, knowing the shared secret, would have sent.
    #[error("{0}")]
    Unverified(VerifyError),
    /// The same request is being worked on.
    #[error("a duplicate of a request that is being worked on")]
    Duplicate,
    /// The Event-Timestamp is not of now ([RFC 5176 section 6.3](https://www.rfc-editor.org/rfc/rfc5176#section-6.3)).
    #[error("Event-Timestamp is {off} s off: a replay, or one of the clocks is wrong")]
    Stale {
        /// How far it is from our clock, in seconds.
        off: u64,
    },
    /// There is no Event-Timestamp, where one is demanded.
    #[error("Event-Timestamp is missing, which is demanded here")]
    TimestampMissing,
    /// As many requests as the limit allows are being worked on.
    #[error("too many requests are being worked on")]
    Full,
}
