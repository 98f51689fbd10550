//! What an Error-Cause means to whoever asked.

use ulna_attributes::rfc3576::ErrorCause;
use ulna_wire::Value;

/// What an Error-Cause means, and what to do about it ([RFC 5176 section 3.5]).
///
/// [RFC 5176 section 3.5]: https://www.rfc-editor.org/rfc/rfc5176#section-3.5
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Meaning {
    /// What happened.
    pub what: &'static str,
    /// What to do.
    pub cure: &'static str,
}

impl Meaning {
    /// The meaning of `cause`; `None` for a number that no RFC explains.
    #[must_use]
    pub fn of(cause: Value<ErrorCause>) -> Option<Self> {
        let found = MEANINGS.iter().find(|(number, ..)| *number == cause.number());
        found.map(|&(_, what, cure)| Self { what, cure })
    }
}

const MEANINGS: &[(u32, &str, &str)] = &[
    (201, "the session has ended, and something of it is left", "look on the network access server at what it keeps"),
    (202, "an EAP packet was ignored", "leave EAP-Message out"),
    (
        401,
        "the request has an attribute that it does not take",
        "leave out what is not needed, or name its make with a profile",
    ),
    (
        402,
        "an attribute that it needs is missing",
        "say more of the session: Acct-Session-Id, Framed-IP-Address, the NAS's name",
    ),
    (
        403,
        "it is not the network access server that the request names",
        "correct NAS-IP-Address or NAS-Identifier to what it sends itself",
    ),
    (404, "the request is wrong in itself", "compare its attributes with the manual of the network access server"),
    (405, "it does not know this Service-Type", "leave Service-Type out, or use Authorize-Only where it is supported"),
    (406, "it does not do this kind of request", "switch dynamic authorization on, or disconnect in place of changing"),
    (
        407,
        "an attribute has a value that it does not take",
        "compare the values with the manual of the network access server",
    ),
    (501, "it is told not to obey", "allow this client, or this kind of change, on the network access server"),
    (502, "no proxy knows the way to the network access server", "correct Operator-Name, or the proxy's routes"),
    (
        503,
        "it has no such session",
        "compare what identifies the session with its last accounting record; it may have ended",
    ),
    (504, "the session is there and cannot be ended", "look at the network access server itself"),
    (505, "a proxy on the way failed", "look at the proxy's log"),
    (506, "it lacks memory or other resources", "try again later"),
    (507, "it asks for the authorization itself now", "nothing: an Access-Request with Authorize-Only follows"),
    (508, "more than one session fits, and it changes only one at a time", "say which by Acct-Session-Id"),
];

#[cfg(test)]
mod tests {
    use ulna_wire::Enumeration;

    use super::*;

    #[test]
    fn rfc5176_3_5_every_cause_has_a_meaning() {
        for (number, name) in ErrorCause::NAMES {
            let meaning = Meaning::of(Value::new(*number));
            assert!(meaning.is_some_and(|meaning| !meaning.what.is_empty() && !meaning.cure.is_empty()), "{name}");
        }
        assert_eq!(Meaning::of(Value::new(999)), None);
    }
}
