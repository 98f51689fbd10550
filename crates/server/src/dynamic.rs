//! Disconnect-Requests and CoA-Requests.

use ulna_attributes::{
    rfc2865::{SERVICE_TYPE, ServiceType},
    rfc3576::{ERROR_CAUSE, ErrorCause},
};
use ulna_proto::{Purpose, cause_fits};
use ulna_wire::{Raw, Value};

use crate::{ChangeOfAuthorization, Dynamic, Fault, Reply, Request};

impl<X: Dynamic> Request<X> {
    /// Acknowledges: all sessions that are meant have ended, or all changes are made for all of them
    /// ([RFC 5176 section 2.3]: for none where it cannot be done for one).
    ///
    /// [RFC 5176 section 2.3]: https://www.rfc-editor.org/rfc/rfc5176#section-2.3
    pub fn acknowledge(&self) -> Reply<X> {
        Reply::new(self.draft(X::ACKNOWLEDGES, true))
    }

    /// Refuses, and says why; nothing has been changed. A cause that must not stand in such a reply is left out.
    pub fn refuse(&self, cause: Value<ErrorCause>) -> Reply<X> {
        let reply = Reply::new(self.draft(X::REFUSES, true));
        if cause_fits(cause, X::REFUSES) { reply.with(ERROR_CAUSE, cause) } else { reply }
    }

    /// The attributes that say which sessions are meant: a session is meant if all of them fit.
    pub fn identification(&self) -> impl Iterator<Item = Raw<'_>> {
        let code = self.packet().code();
        self.attributes().filter(move |raw| Purpose::of(code, raw) == Purpose::Session)
    }

    /// The one session that is meant, for network access servers that end or change one at a time.
    ///
    /// # Errors
    ///
    /// Where `matching` has none (Error-Cause 503), or more than one (508): passed on with `?`, it refuses the request.
    pub fn only<S>(&self, matching: impl IntoIterator<Item = S>) -> Result<S, Fault> {
        let mut matching = matching.into_iter();
        let first = matching.next().ok_or_else(|| Fault::refused(ErrorCause::SESSION_CONTEXT_NOT_FOUND))?;
        match matching.next() {
            None => Ok(first),
            // RFC 5176 s.2.3: who cannot do it for several has to say so.
            Some(_) => Err(Fault::refused(ErrorCause::MULTIPLE_SESSION_SELECTION_UNSUPPORTED)),
        }
    }

    /// Whether the network access server is to ask for the session's authorization, with an Access-Request of the Service-Type
    /// Authorize-Only ([RFC 5176 section 3.2]); it then answers with [`Request::initiate`].
    ///
    /// [RFC 5176 section 3.2]: https://www.rfc-editor.org/rfc/rfc5176#section-3.2
    #[must_use]
    pub fn is_authorize_only(&self) -> bool {
        self.find(SERVICE_TYPE) == Some(ServiceType::AUTHORIZE_ONLY)
    }
}

impl Request<ChangeOfAuthorization> {
    /// The attributes that ask for a change, as they stand on the wire. Each has to be made, or the request is refused with
    /// Error-Cause 401 ([RFC 5176 section 2.3]); see [`DynamicRules::supports`](crate::DynamicRules::supports).
    ///
    /// [RFC 5176 section 2.3]: https://www.rfc-editor.org/rfc/rfc5176#section-2.3
    pub fn changes(&self) -> impl Iterator<Item = Raw<'_>> {
        let code = self.packet().code();
        self.attributes().filter(move |raw| Purpose::of(code, raw) == Purpose::Change)
    }

    /// Says that the network access server asks for the session's authorization now: a CoA-NAK with Error-Cause 507, as
    /// Authorize-Only wants it.
    pub fn initiate(&self) -> Reply<ChangeOfAuthorization> {
        self.refuse(ErrorCause::REQUEST_INITIATED)
    }
}
