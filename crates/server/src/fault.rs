//! What a handler could not do, and the one table of what that means on the wire.

use std::{error::Error, fmt};

use ulna_attributes::rfc3576::ErrorCause;
use ulna_wire::{AttributeError, Complaint, Value};

/// Any error of a handler: `?` makes one of every error.
///
/// A handler does not say what its errors mean on the wire. One table does, for all handlers: see [`Fault::consequence`].
pub struct Fault(Box<dyn Error + Send + Sync>);

impl Fault {
    /// A fault that is a sentence.
    pub fn new(error: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self(error.into())
    }

    /// The accounting record could not be made safe.
    #[must_use]
    pub fn not_recorded(error: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self(Box::new(NotRecorded(error.into())))
    }

    /// A Disconnect-Request or a CoA-Request cannot be obeyed, for this cause.
    #[must_use]
    pub fn refused(cause: Value<ErrorCause>) -> Self {
        Self(Box::new(Refused(cause)))
    }

    /// As [`refused`](Self::refused), with a reason for the log that says more than the cause.
    #[must_use]
    pub fn refused_because(cause: Value<ErrorCause>, reason: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self(Box::new(Unwilling { reason: reason.into(), cause: Refused(cause) }))
    }

    /// What follows on the wire.
    ///
    /// | what went wrong | reply |
    /// |---|---|
    /// | an attribute that the handler needs is missing, or invalid ([`AttributeError`] anywhere in the chain of sources) | Access-Reject; silence to an Accounting-Request; NAK with Error-Cause 402 or 407 to a Disconnect-Request or a CoA-Request |
    /// | a cause that the handler names ([`Fault::refused`]) | Access-Reject; silence to an Accounting-Request; NAK with that Error-Cause |
    /// | a store is down, the time is over, an accounting record is not safe, a panic, anything else | silence, so that the network access server asks elsewhere |
    #[must_use]
    pub fn consequence(&self) -> Consequence {
        let mut source: Option<&(dyn Error + 'static)> = Some(&*self.0);
        while let Some(error) = source {
            if error.is::<AttributeError>() || error.is::<BadEvidence>() || error.is::<Refused>() {
                return Consequence::Refuse;
            }
            if error.is::<NotRecorded>() {
                return Consequence::Silence(Silence::NotRecorded);
            }
            if error.is::<TimedOut>() {
                return Consequence::Silence(Silence::TimedOut);
            }
            if error.is::<Busy>() {
                return Consequence::Silence(Silence::Full);
            }
            source = error.source();
        }
        Consequence::Silence(Silence::Failed)
    }

    /// The Error-Cause that a Disconnect-Request or a CoA-Request is refused with; `None` where it is not answered.
    #[must_use]
    pub fn cause(&self) -> Option<Value<ErrorCause>> {
        let mut source: Option<&(dyn Error + 'static)> = Some(&*self.0);
        while let Some(error) = source {
            if let Some(Refused(cause)) = error.downcast_ref() {
                return Some(*cause);
            }
            if let Some(AttributeError { complaint, .. }) = error.downcast_ref() {
                return Some(match complaint {
                    Complaint::Missing => ErrorCause::MISSING_ATTRIBUTE,
                    _ => ErrorCause::INVALID_ATTRIBUTE_VALUE,
                });
            }
            source = error.source();
        }
        None
    }

    /// The error itself.
    #[must_use]
    pub fn error(&self) -> &(dyn Error + Send + Sync + 'static) {
        &*self.0
    }
}

impl<E: Error + Send + Sync + 'static> From<E> for Fault {
    fn from(error: E) -> Self {
        Self(Box::new(error))
    }
}

impl fmt::Debug for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

impl fmt::Display for Fault {
    /// The error and its causes, in one line.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)?;
        let mut said = self.0.to_string();
        let mut source = self.0.source();
        while let Some(error) = source {
            let text = error.to_string();
            // Many errors repeat their source in their own text.
            if !said.contains(&text) {
                write!(f, ": {text}")?;
                said = text;
            }
            source = error.source();
        }
        Ok(())
    }
}

/// What a [`Fault`] means on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Consequence {
    /// The request is refused: it cannot be granted as it stands.
    Refuse,
    /// The request is not answered.
    Silence(Silence),
}

/// Why a request is not answered: its sender asks again, or elsewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Silence {
    /// The handler failed: a store is down, or the program panicked.
    Failed,
    /// The accounting record is not safe.
    NotRecorded,
    /// The handler took too long.
    TimedOut,
    /// A queue is full.
    Full,
}

/// A record that is not safe.
#[derive(Debug, thiserror::Error)]
#[error("the accounting record is not safe: {0}")]
struct NotRecorded(#[source] Box<dyn Error + Send + Sync>);

/// A handler that took too long.
#[derive(Debug, Clone, Copy, thiserror::Error)]
#[error("the handler took longer than {0:?}")]
pub(crate) struct TimedOut(pub(crate) std::time::Duration);

/// A queue that is full.
#[derive(Debug, Clone, Copy, thiserror::Error)]
#[error("{0} is full")]
pub(crate) struct Busy(pub(crate) &'static str);

/// A request that is refused for a cause.
#[derive(Debug, Clone, Copy, thiserror::Error)]
#[error("Error-Cause {} {}", .0.number(), .0.name().unwrap_or("(unknown)"))]
struct Refused(Value<ErrorCause>);

/// A request that is refused for a cause, and why.
#[derive(Debug, thiserror::Error)]
#[error("{reason}")]
struct Unwilling {
    reason: Box<dyn Error + Send + Sync>,
    #[source]
    cause: Refused,
}

/// Credentials in a request that contradict the standards.
#[derive(Debug, Clone, thiserror::Error)]
#[error("{0}")]
pub(crate) struct BadEvidence(pub(crate) std::borrow::Cow<'static, str>);

#[cfg(test)]
mod tests {
    use ulna_wire::{Attribute, Packet, Text};

    use super::*;

    #[test]
    fn an_attribute_that_is_missing_refuses_anything_else_is_silent() {
        const USER_NAME: Attribute<Text> = Attribute::rfc(1, "User-Name");
        let octets = [[1, 1, 0, 20].as_slice(), &[0; 16]].concat();
        let missing = Packet::parse(octets).unwrap().get(USER_NAME).map(str::to_owned).unwrap_err();
        let fault = Fault::from(missing);
        assert_eq!(fault.consequence(), Consequence::Refuse);
        assert_eq!(fault.to_string(), "User-Name is missing");

        #[derive(Debug, thiserror::Error)]
        #[error("while looking")]
        struct Wrapped(#[source] AttributeError);
        assert_eq!(Fault::from(Wrapped(missing)).consequence(), Consequence::Refuse);
        assert_eq!(Fault::from(Wrapped(missing)).to_string(), "while looking: User-Name is missing");

        assert_eq!(Fault::from(missing).cause(), Some(ErrorCause::MISSING_ATTRIBUTE));
        let refused = Fault::refused(ErrorCause::SESSION_CONTEXT_NOT_FOUND);
        assert_eq!(refused.cause(), Some(ErrorCause::SESSION_CONTEXT_NOT_FOUND));
        assert_eq!(refused.to_string(), "Error-Cause 503 Session-Context-Not-Found");
        let because = Fault::refused_because(ErrorCause::PROXY_REQUEST_NOT_ROUTABLE, "no way");
        assert_eq!(because.cause(), Some(ErrorCause::PROXY_REQUEST_NOT_ROUTABLE));
        assert!(because.to_string().starts_with("no way: Error-Cause 502"), "{because}");
        assert_eq!(Fault::new("down").cause(), None);

        let down = std::io::Error::other("connection refused");
        assert_eq!(Fault::from(down).consequence(), Consequence::Silence(Silence::Failed));
        assert_eq!(Fault::not_recorded("disk full").consequence(), Consequence::Silence(Silence::NotRecorded));
    }
}
