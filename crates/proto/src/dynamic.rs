//! What may stand in a Disconnect-Request or a CoA-Request, and what has to.

use std::{borrow::Cow, fmt};

use thiserror::Error;
use ulna_attributes::{
    rfc2865::{self, ServiceType},
    rfc2866, rfc2869, rfc3162,
    rfc3576::ErrorCause,
    rfc4372, rfc5580, rfc6911,
};
use ulna_wire::{Attribute, Attributes, Code, Kind, Raw, Value};

/// What an attribute is for in a Disconnect-Request or a CoA-Request ([RFC 5176 sections 3 and 3.6]).
///
/// [RFC 5176 sections 3 and 3.6]: https://www.rfc-editor.org/rfc/rfc5176#section-3
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Purpose {
    /// It says which network access server is meant, or which operator's
    /// ([RFC 8559 section 3](https://www.rfc-editor.org/rfc/rfc8559#section-3)).
    Nas,
    /// It says which sessions are meant.
    Session,
    /// It goes along, and neither names nor changes anything: Proxy-State, Event-Timestamp, Message-Authenticator and
    /// the like.
    Aside,
    /// It asks for a change of authorization.
    Change,
    /// It never stands in such a request: passwords, Error-Cause.
    Forbidden,
}

impl Purpose {
    /// What an attribute is for in a request with this code.
    #[must_use]
    pub fn of(code: Code, raw: &Raw<'_>) -> Self {
        let disconnect = code == Code::DISCONNECT_REQUEST;
        match raw.number {
            4 | 32 | 95 | 126 => Self::Nas,
            // Operator-NAS-Identifier is 241.8.
            241 if raw.value.first() == Some(&8) => Self::Nas,
            1 | 5 | 8 | 30 | 31 | 44 | 50 | 87 | 89 | 96 | 97 | 168 => Self::Session,
            // RFC 5176 s.3.6 note 7: a vendor's attribute may identify a session; where it may ask for a change as well,
            // only the handler knows which.
            26 if disconnect => Self::Session,
            18 | 33 | 55 | 79 | 80 => Self::Aside,
            // RFC 5176 s.3.6 note 4: in a Disconnect-Request it is the session's own, as it stands in accounting.
            25 | 49 if disconnect => Self::Aside,
            2 | 3 | 17 | 60 | 70 | 73 | 101 => Self::Forbidden,
            _ => Self::Change,
        }
    }
}

/// Why a Disconnect-Request or a CoA-Request is refused, or may not be sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum DynamicError {
    /// Nothing says which session is meant.
    #[error(
        "nothing in it says which session is meant: add Acct-Session-Id, or User-Name, Framed-IP-Address or \
         Calling-Station-Id"
    )]
    NoSession,
    /// Re-authorization without the State that the server has to recognize.
    #[error("State is missing, which has to go with the Service-Type Authorize-Only")]
    NoState,
    /// An attribute that has no place there.
    #[error("{} has no place in it", Name(*.0))]
    Unsupported(u8),
    /// An attribute that may stand there once.
    #[error("{} stands in it more than once", Name(*.0))]
    Twice(u8),
    /// A value of a wrong length.
    #[error("the value of {} has a wrong length", Name(*.0))]
    Malformed(u8),
}

impl DynamicError {
    /// The Error-Cause that says so.
    #[must_use]
    pub const fn cause(self) -> Value<ErrorCause> {
        match self {
            Self::NoSession | Self::NoState => ErrorCause::MISSING_ATTRIBUTE,
            Self::Unsupported(_) => ErrorCause::UNSUPPORTED_ATTRIBUTE,
            Self::Twice(_) => ErrorCause::INVALID_REQUEST,
            Self::Malformed(_) => ErrorCause::INVALID_ATTRIBUTE_VALUE,
        }
    }
}

/// Checks the attributes of a Disconnect-Request or a CoA-Request by the rules that need no session table.
///
/// Whether a change can be made is not looked at: that is the handler's to say.
///
/// # Errors
///
/// The first rule that is broken, with the Error-Cause to refuse it with.
pub fn check_dynamic(code: Code, attributes: Attributes<'_>) -> Result<(), DynamicError> {
    let authorize_only = code == Code::COA_REQUEST
        && attributes.clone().any(|raw| raw.number == SERVICE_TYPE && raw.value == AUTHORIZE_ONLY);
    let (mut session, mut state) = (false, false);
    let mut seen = [false; 256];
    for raw in attributes {
        let fits = match Purpose::of(code, &raw) {
            Purpose::Forbidden => false,
            // RFC 5176 s.3: a Disconnect-Request contains nothing but identification.
            // RFC 5176 s.3.2: nor does a request to authorize only, beyond what asks for that.
            Purpose::Change if code == Code::DISCONNECT_REQUEST => false,
            Purpose::Change if authorize_only => matches!(raw.number, SERVICE_TYPE | STATE),
            Purpose::Session => {
                session = true;
                true
            }
            Purpose::Nas | Purpose::Aside | Purpose::Change => true,
        };
        if !fits {
            return Err(DynamicError::Unsupported(raw.number));
        }
        state |= raw.number == STATE;
        // RFC 5176 s.3.6 note 7: in a CoA-Request too a vendor's attribute may be what identifies the session.
        session |= raw.number == VENDOR_SPECIFIC;
        if length(raw.number).is_some_and(|length| raw.value.len() != length)
            || (raw.value.is_empty() && is_identification(code, &raw))
        {
            return Err(DynamicError::Malformed(raw.number));
        }
        let Some(seen) = seen.get_mut(usize::from(raw.number)) else { continue };
        if std::mem::replace(seen, true) && is_identification(code, &raw) && !MANY.contains(&raw.number) {
            return Err(DynamicError::Twice(raw.number));
        }
    }
    if !session {
        return Err(DynamicError::NoSession);
    }
    // RFC 5176 s.3.3: State goes with Authorize-Only, and comes back in the Access-Request.
    if authorize_only && !state { Err(DynamicError::NoState) } else { Ok(()) }
}

/// Whether an Error-Cause may stand in a reply with this code ([RFC 5176 section 3.5]).
///
/// [RFC 5176 section 3.5]: https://www.rfc-editor.org/rfc/rfc5176#section-3.5
#[must_use]
pub fn cause_fits(cause: Value<ErrorCause>, reply: Code) -> bool {
    match (reply, cause.number()) {
        // RFC 5176 s.3.5: "Invalid EAP Packet (Ignored)" is not sent any more.
        (_, 202) => false,
        (Code::DISCONNECT_ACK, 201) => true,
        (_, 201) | (Code::COA_NAK, 504) => false,
        (Code::DISCONNECT_ACK | Code::COA_ACK, number) => (200..300).contains(&number),
        (Code::DISCONNECT_NAK | Code::COA_NAK, number) => number >= 400,
        _ => true,
    }
}

fn is_identification(code: Code, raw: &Raw<'_>) -> bool {
    matches!(Purpose::of(code, raw), Purpose::Nas | Purpose::Session)
}

/// The length of values that have only one.
const fn length(number: u8) -> Option<usize> {
    Some(match number {
        4 | 5 | 6 | 8 | 49 | 55 => 4,
        80 | 95 | 168 => 16,
        96 => 8,
        _ => return None,
    })
}

/// An attribute's number as people read it.
struct Name(u8);

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&attribute_name(self.0))
    }
}

/// The name of an attribute that plays a part in dynamic authorization, or its number.
#[must_use]
pub fn attribute_name(number: u8) -> Cow<'static, str> {
    let known = NAMES.iter().find(|(kind, _)| *kind == Kind::Rfc(number));
    known.map_or_else(|| format!("attribute {number}").into(), |(_, name)| Cow::Borrowed(*name))
}

const fn named<T: ?Sized>(attribute: Attribute<T>) -> (Kind, &'static str) {
    (attribute.kind(), attribute.name())
}

const NAMES: [(Kind, &str); 33] = [
    named(rfc2865::USER_NAME),
    named(rfc2865::USER_PASSWORD),
    named(rfc2865::CHAP_PASSWORD),
    named(rfc2865::NAS_IP_ADDRESS),
    named(rfc2865::NAS_PORT),
    named(rfc2865::SERVICE_TYPE),
    named(rfc2865::FRAMED_IP_ADDRESS),
    named(rfc2865::FILTER_ID),
    named(rfc2865::REPLY_MESSAGE),
    named(rfc2865::STATE),
    named(rfc2865::CLASS),
    named(rfc2865::SESSION_TIMEOUT),
    named(rfc2865::IDLE_TIMEOUT),
    named(rfc2865::CALLED_STATION_ID),
    named(rfc2865::CALLING_STATION_ID),
    named(rfc2865::NAS_IDENTIFIER),
    named(rfc2865::PROXY_STATE),
    named(rfc2865::CHAP_CHALLENGE),
    named(rfc2865::NAS_PORT_TYPE),
    named(rfc2866::ACCT_SESSION_ID),
    named(rfc2866::ACCT_TERMINATE_CAUSE),
    named(rfc2866::ACCT_MULTI_SESSION_ID),
    named(rfc2869::EVENT_TIMESTAMP),
    named(rfc2869::EAP_MESSAGE),
    named(rfc2869::MESSAGE_AUTHENTICATOR),
    named(rfc2869::NAS_PORT_ID),
    named(rfc4372::CHARGEABLE_USER_IDENTITY),
    named(rfc3162::NAS_IPV6_ADDRESS),
    named(rfc3162::FRAMED_INTERFACE_ID),
    named(rfc3162::FRAMED_IPV6_PREFIX),
    named(ulna_attributes::rfc3576::ERROR_CAUSE),
    named(rfc5580::OPERATOR_NAME),
    named(rfc6911::FRAMED_IPV6_ADDRESS),
];

const SERVICE_TYPE: u8 = 6;
const STATE: u8 = 24;
const VENDOR_SPECIFIC: u8 = 26;
/// What may identify a session more than once.
const MANY: [u8; 4] = [VENDOR_SPECIFIC, 97, 168, 241];
const AUTHORIZE_ONLY: [u8; 4] = ServiceType::AUTHORIZE_ONLY.number().to_be_bytes();

#[cfg(test)]
mod tests {
    use ulna_wire::Fragment;

    use super::*;

    /// An attribute: number and value.
    type Part = (u8, &'static [u8]);

    fn check(code: Code, parts: &[Part]) -> Result<(), DynamicError> {
        let mut fragment = Fragment::new();
        parts.iter().for_each(|(number, value)| fragment.push_raw(*number, value));
        check_dynamic(code, Attributes::new(fragment.octets(), 0))
    }

    const USER: Part = (1, b"nemo");
    const SESSION: Part = (44, b"0001");
    const DISCONNECT: Code = Code::DISCONNECT_REQUEST;
    const CHANGE: Code = Code::COA_REQUEST;

    #[test]
    fn rfc5176_3_a_request_without_a_session_is_missing_an_attribute() {
        let nas: Part = (4, &[192, 0, 2, 1]);
        for code in [DISCONNECT, CHANGE] {
            assert_eq!(check(code, &[nas]), Err(DynamicError::NoSession));
            assert_eq!(check(code, &[nas, USER]), Ok(()));
        }
        assert_eq!(DynamicError::NoSession.cause(), ErrorCause::MISSING_ATTRIBUTE);
    }

    #[test]
    fn rfc5176_3_a_disconnect_request_has_nothing_but_identification() {
        for number in [6, 11, 12, 24, 27, 28, 61] {
            assert_eq!(check(DISCONNECT, &[USER, (number, &[0; 4])]), Err(DynamicError::Unsupported(number)));
        }
        assert_eq!(check(CHANGE, &[USER, (27, &[0; 4])]), Ok(()));
        // RFC 5176 s.3.6: what the table lets in beside it.
        let beside: [Part; 6] = [
            (18, b"bye"),
            (25, b"class"),
            (33, b"p"),
            (49, &[0, 0, 0, 6]),
            (55, &[0; 4]),
            (26, &[0, 0, 0, 9, 1, 3, 1]),
        ];
        for part in beside {
            assert_eq!(check(DISCONNECT, &[SESSION, part]), Ok(()), "{part:?}");
        }
    }

    #[test]
    fn rfc5176_3_6_passwords_and_error_cause_are_no_part_of_a_request() {
        for number in [2, 3, 60, 70, 101] {
            assert_eq!(check(CHANGE, &[USER, (number, &[0; 16])]), Err(DynamicError::Unsupported(number)));
        }
    }

    #[test]
    fn rfc5176_3_2_authorize_only_stands_with_state_and_nothing_else() {
        let (only, state): (Part, Part) = ((6, &[0, 0, 0, 17]), (24, b"s"));
        assert_eq!(check(CHANGE, &[USER, only]), Err(DynamicError::NoState));
        assert_eq!(check(CHANGE, &[USER, only, state]), Ok(()));
        assert_eq!(check(CHANGE, &[USER, (27, &[0; 4]), only, state]), Err(DynamicError::Unsupported(27)));
    }

    #[test]
    fn rfc5176_3_6_identification_stands_once_and_whole() {
        assert_eq!(check(CHANGE, &[USER, USER]), Err(DynamicError::Twice(1)));
        assert_eq!(check(CHANGE, &[USER, (8, &[10, 0, 0])]), Err(DynamicError::Malformed(8)));
        assert_eq!(check(CHANGE, &[(1, b"")]), Err(DynamicError::Malformed(1)));
        assert_eq!(check(CHANGE, &[SESSION, (97, &[0, 64]), (97, &[0, 64])]), Ok(()));
        assert_eq!(DynamicError::Malformed(8).cause(), ErrorCause::INVALID_ATTRIBUTE_VALUE);
        assert_eq!(DynamicError::Malformed(8).to_string(), "the value of Framed-IP-Address has a wrong length");
    }

    #[test]
    fn rfc5176_3_5_each_cause_has_its_replies() {
        let fits = |cause: u32, reply| cause_fits(Value::new(cause), reply);
        assert!(fits(201, Code::DISCONNECT_ACK) && !fits(201, Code::COA_ACK) && !fits(201, Code::DISCONNECT_NAK));
        assert!(!fits(202, Code::DISCONNECT_ACK) && !fits(202, Code::COA_NAK));
        assert!(fits(401, Code::COA_NAK) && !fits(401, Code::COA_ACK) && !fits(503, Code::DISCONNECT_ACK));
        assert!(fits(504, Code::DISCONNECT_NAK) && !fits(504, Code::COA_NAK));
    }

    proptest::proptest! {
        #[test]
        fn octets_of_any_kind_are_judged_and_what_passes_names_a_session(
            octets in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..400),
            change: bool,
        ) {
            let code = if change { CHANGE } else { DISCONNECT };
            let attributes = || Attributes::new(&octets, 0);
            if check_dynamic(code, attributes()).is_ok() {
                let purposes: Vec<_> = attributes().map(|raw| (raw.number, Purpose::of(code, &raw))).collect();
                let names = |(number, purpose): &(u8, Purpose)| *purpose == Purpose::Session || *number == VENDOR_SPECIFIC;
                proptest::prop_assert!(purposes.iter().any(names), "{:?}", purposes);
                let forbidden = purposes.iter().any(|(_, purpose)| *purpose == Purpose::Forbidden);
                let changes = purposes.iter().any(|(_, purpose)| *purpose == Purpose::Change);
                proptest::prop_assert!(!forbidden && (change || !changes), "{:?}", purposes);
            }
        }
    }

    #[test]
    fn every_name_is_an_attribute_of_its_number() {
        for (kind, name) in NAMES {
            let Kind::Rfc(number) = kind else { panic!("{name} has no number of its own") };
            assert_eq!(attribute_name(number), name);
        }
        assert_eq!(attribute_name(241), "attribute 241");
    }
}
