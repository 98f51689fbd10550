//! Why a request is refused.

use std::{borrow::Cow, fmt};

use ulna_auth::{Verdict, Why};

/// Why a request is refused: for the log, the counters and the operator; it is not sent.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reason {
    /// Nobody knows the user.
    UnknownUser,
    /// The password is not the right one.
    WrongPassword,
    /// The password is not the right one, and does not look like one at all: the shared secrets may differ.
    GarbagePassword,
    /// The user is known and may not.
    Forbidden,
    /// The method and what is stored of the user do not fit.
    Method(String),
    /// The request cannot be granted as it stands: an attribute is missing or invalid.
    Request(String),
    /// Something else, in words.
    Other(Cow<'static, str>),
}

impl From<&Verdict> for Reason {
    fn from(verdict: &Verdict) -> Self {
        match verdict {
            Verdict::Rejected(Why::UnknownUser) => Self::UnknownUser,
            Verdict::Rejected(Why::WrongPassword) => Self::WrongPassword,
            other => Self::Method(other.to_string()),
        }
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownUser => f.write_str("unknown user"),
            Self::WrongPassword => f.write_str("wrong password"),
            Self::GarbagePassword => {
                f.write_str("the password decodes to garbage: wrong shared secret? compare it with the client's")
            }
            Self::Forbidden => f.write_str("the user may not"),
            Self::Method(text) | Self::Request(text) => f.write_str(text),
            Self::Other(text) => f.write_str(text),
        }
    }
}
