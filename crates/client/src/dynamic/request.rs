//! Requests to end or to change sessions.

use std::{
    net::IpAddr,
    time::{SystemTime, UNIX_EPOCH},
};

use ulna_attributes::{
    rfc2865::NAS_IP_ADDRESS, rfc2869::EVENT_TIMESTAMP, rfc3162::NAS_IPV6_ADDRESS, rfc3576::ErrorCause,
};
use ulna_proto::{DynamicError, Purpose, Question, Retransmission, check_dynamic};
use ulna_wire::{Attribute, Attributes, Code, Fragment, Hidden, Plain, Raw, Timestamp, Value};

use super::Profile;

/// What is known of a session, and of the network access server that has it: what identifies it there.
///
/// Name all that is known, Acct-Session-Id before all: what a network access server cannot take, its [`Profile`] leaves
/// out. What is left has to match one session at least ([RFC 5176 section 3]).
///
/// [RFC 5176 section 3]: https://www.rfc-editor.org/rfc/rfc5176#section-3
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct Session(Fragment);

impl Session {
    /// A session of which nothing is known yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds an attribute that identifies the session or its network access server.
    pub fn with<T: Plain>(mut self, attribute: Attribute<T>, value: T::View<'_>) -> Self {
        self.0.push(attribute, value);
        self
    }

    /// Adds attributes that were built elsewhere.
    pub fn with_all(mut self, attributes: &Fragment) -> Self {
        self.0.append(attributes);
        self
    }
}

/// A Disconnect-Request or a CoA-Request, as a network access server of some make likes it.
///
/// Event-Timestamp and Message-Authenticator are added when it is asked, and the address of the network access server where
/// nothing else names it.
///
/// ```
/// use ulna_attributes::{rfc2865::*, rfc2866::ACCT_SESSION_ID};
/// use ulna_client::{DynamicRequest, Profile, Session};
///
/// let session = Session::new().with(USER_NAME, "nemo").with(ACCT_SESSION_ID, "0001");
/// let end = DynamicRequest::disconnect(session.clone()).for_profile(Profile::named("mikrotik").unwrap());
/// let shorten = DynamicRequest::change(session).with(SESSION_TIMEOUT, 600);
/// ```
#[derive(Debug, Clone)]
#[must_use]
pub struct DynamicRequest {
    code: Code,
    session: Fragment,
    changes: Fragment,
    profile: &'static Profile,
    retransmission: Option<Retransmission>,
}

impl DynamicRequest {
    /// Asks to end sessions.
    pub fn disconnect(session: Session) -> Self {
        Self::new(Code::DISCONNECT_REQUEST, session)
    }

    /// Asks to change sessions; what they are to have is added to it.
    pub fn change(session: Session) -> Self {
        Self::new(Code::COA_REQUEST, session)
    }

    fn new(code: Code, session: Session) -> Self {
        let Session(session) = session;
        Self { code, session, changes: Fragment::new(), profile: Profile::STANDARD, retransmission: None }
    }

    /// Adds something that the sessions are to have; it replaces what they had of the attribute
    /// ([RFC 5176 section 3.6 note 3]).
    ///
    /// [RFC 5176 section 3.6 note 3]: https://www.rfc-editor.org/rfc/rfc5176#section-3.6
    pub fn with<T: Plain>(mut self, attribute: Attribute<T>, value: T::View<'_>) -> Self {
        self.changes.push(attribute, value);
        self
    }

    /// Adds something that is hidden on the wire, given in clear.
    pub fn hide<T: Hidden>(mut self, attribute: Attribute<T>, clear: &T::Clear) -> Self {
        self.changes.hide(attribute, clear);
        self
    }

    /// Adds attributes that were built elsewhere to what the sessions are to have.
    pub fn with_all(mut self, attributes: &Fragment) -> Self {
        self.changes.append(attributes);
        self
    }

    /// Has it made for a make of network access servers.
    pub const fn for_profile(mut self, profile: &'static Profile) -> Self {
        self.profile = profile;
        self
    }

    /// Sets when it is sent again, and when given up; the default is what RFC 5080 says.
    pub const fn retransmit(mut self, retransmission: Retransmission) -> Self {
        self.retransmission = Some(retransmission);
        self
    }

    /// Its code.
    #[must_use]
    pub const fn code(&self) -> Code {
        self.code
    }

    /// What the profile would like to have beside, and has not got.
    pub fn wishes(&self) -> impl Iterator<Item = &'static str> {
        let has = |number: u8| Attributes::new(self.session.octets(), 0).any(|raw| raw.number == number);
        let (code, wants) = (self.code, self.profile.wants);
        wants
            .iter()
            .filter(move |want| want.is_for(code) && !want.any_of.iter().any(|number| has(*number)))
            .map(|want| want.why)
    }

    /// The request as it is asked first.
    pub(super) fn attempt(&self, nas: IpAddr) -> Attempt<'_> {
        Attempt { request: self, nas, nameless: false, given_up: Vec::new() }
    }
}

/// A request and what was left out of it, as the network access server would not have it.
#[derive(Debug)]
pub(super) struct Attempt<'r> {
    request: &'r DynamicRequest,
    /// Where it goes.
    nas: IpAddr,
    /// Whether the network access server knows itself by another address than the one that it is asked at.
    nameless: bool,
    /// What is left out of what the profile can do without.
    given_up: Vec<u8>,
}

impl Attempt<'_> {
    /// Builds it.
    pub(super) fn question(&self, now: SystemTime) -> Result<Question, DynamicError> {
        let DynamicRequest { code, session, changes, retransmission, .. } = self.request;
        let mut attributes = session.filtered(|raw| !self.is_left_out(raw.number));
        if let (true, Some(number)) = (self.adds_address(), self.address_attribute()) {
            match self.nas.to_canonical() {
                IpAddr::V4(address) if number == NAS_IP => attributes.push(NAS_IP_ADDRESS, address),
                IpAddr::V6(address) => attributes.push(NAS_IPV6_ADDRESS, address),
                IpAddr::V4(_) => {}
            }
        }
        attributes.append(changes);
        check_dynamic(*code, Attributes::new(attributes.octets(), 0))?;
        let mut question = Question::new(*code).with_all(&attributes);
        if !self.is_left_out(TIMESTAMP) && !self.has(|raw| raw.number == TIMESTAMP) {
            // RFC 5176 s.6.3: against replays. It stays the same when the request is sent again, as that is over long before it
            // is stale, and only the same octets are known for a duplicate: else a Disconnect-Request whose reply was lost
            // would be told that there is no such session.
            let seconds = now.duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
            question = question.with(EVENT_TIMESTAMP, Timestamp(u32::try_from(seconds).unwrap_or(u32::MAX)));
        }
        question.retransmission = *retransmission;
        Ok(question)
    }

    /// Whether another try, with less in it, may do what this one could not.
    pub(super) fn give_way(&mut self, cause: Value<ErrorCause>) -> bool {
        if cause == ErrorCause::NAS_IDENTIFICATION_MISMATCH && self.adds_address() {
            // It was our guess: behind address translation a network access server has another address than we know.
            self.nameless = true;
            return true;
        }
        if cause != ErrorCause::UNSUPPORTED_ATTRIBUTE {
            return false;
        }
        let next = self.request.profile.goes_without.iter().find(|number| self.can_go_without(**number));
        self.given_up.extend(next);
        next.is_some()
    }

    /// The numbers of what is left out though it was named.
    pub(super) fn left_out(&self) -> Vec<u8> {
        let candidates = self.request.profile.leaves_out.iter().chain(&self.given_up);
        let was_there = |number: &u8| *number == TIMESTAMP || self.named(*number);
        candidates.copied().filter(was_there).collect()
    }

    /// Whether an attribute is in the request, and can be left out of it without meaning more sessions than before.
    fn can_go_without(&self, number: u8) -> bool {
        let exact = [SESSION_ID, MULTI_SESSION_ID]
            .iter()
            .any(|kept| *kept != number && self.named(*kept) && !self.is_left_out(*kept));
        let nas = self.has(|raw| Purpose::of(self.request.code, raw) == Purpose::Nas && raw.number == number);
        self.named(number) && !self.is_left_out(number) && (exact || nas)
    }

    fn is_left_out(&self, number: u8) -> bool {
        self.request.profile.leaves_out.contains(&number) || self.given_up.contains(&number)
    }

    /// Whether the address that is asked stands for the network access server, as nothing else names it.
    fn adds_address(&self) -> bool {
        let named = |raw: &Raw<'_>| {
            Purpose::of(self.request.code, raw) == Purpose::Nas
                && raw.number != OPERATOR_NAME
                && !self.is_left_out(raw.number)
        };
        !self.nameless && self.address_attribute().is_some() && !self.has(named)
    }

    /// The attribute for the address that is asked, unless it is one that the network access server does not take.
    fn address_attribute(&self) -> Option<u8> {
        let number = if self.nas.to_canonical().is_ipv4() { NAS_IP } else { NAS_IPV6 };
        (!self.is_left_out(number)).then_some(number)
    }

    fn named(&self, number: u8) -> bool {
        self.has(|raw| raw.number == number)
    }

    fn has(&self, wanted: impl Fn(&Raw<'_>) -> bool) -> bool {
        Attributes::new(self.request.session.octets(), 0).any(|raw| wanted(&raw))
    }
}

const NAS_IP: u8 = 4;
const SESSION_ID: u8 = 44;
const MULTI_SESSION_ID: u8 = 50;
const TIMESTAMP: u8 = 55;
const NAS_IPV6: u8 = 95;
const OPERATOR_NAME: u8 = 126;

#[cfg(test)]
mod tests {
    use ulna_attributes::{rfc2865::*, rfc2866::ACCT_SESSION_ID};

    use super::*;

    fn numbers(attempt: &Attempt<'_>) -> Vec<u8> {
        let question = attempt.question(UNIX_EPOCH + std::time::Duration::from_secs(1_000)).unwrap();
        Attributes::new(question.attributes.octets(), 0).map(|raw| raw.number).collect()
    }

    fn session() -> Session {
        let address = "10.0.0.7".parse().unwrap();
        Session::new()
            .with(USER_NAME, "nemo")
            .with(ACCT_SESSION_ID, "0001")
            .with(FRAMED_IP_ADDRESS, address)
            .with(CALLING_STATION_ID, "02-00-00-00-00-01")
    }

    const NAS: IpAddr = IpAddr::V4(std::net::Ipv4Addr::new(192, 0, 2, 1));

    #[test]
    fn rfc5176_3_nas_and_session_are_named_and_the_time_is_told() {
        let request = DynamicRequest::disconnect(session());
        assert_eq!(numbers(&request.attempt(NAS)), [1, 44, 8, 31, 4, 55]);
        let six = request.attempt("2001:db8::1".parse().unwrap());
        assert_eq!(numbers(&six), [1, 44, 8, 31, 95, 55]);
        let named = DynamicRequest::disconnect(session().with(NAS_IDENTIFIER, "switch7"));
        assert_eq!(numbers(&named.attempt(NAS)), [1, 44, 8, 31, 32, 55]);
        let change = DynamicRequest::change(session()).with(SESSION_TIMEOUT, 600);
        assert_eq!(numbers(&change.attempt(NAS)), [1, 44, 8, 31, 4, 27, 55]);
    }

    #[test]
    fn rfc5176_3_a_request_without_a_session_is_not_sent() {
        let request = DynamicRequest::disconnect(Session::new());
        assert_eq!(request.attempt(NAS).question(UNIX_EPOCH).unwrap_err(), DynamicError::NoSession);
        let wrong = DynamicRequest::disconnect(session()).with(SESSION_TIMEOUT, 600);
        assert_eq!(wrong.attempt(NAS).question(UNIX_EPOCH).unwrap_err(), DynamicError::Unsupported(27));
    }

    #[test]
    fn a_profile_leaves_out_what_its_make_refuses() {
        let hostapd = Profile::named("hostapd").unwrap();
        let request = DynamicRequest::disconnect(session()).for_profile(hostapd);
        let attempt = request.attempt(NAS);
        assert!(!numbers(&attempt).contains(&8));
        assert_eq!(attempt.left_out(), [8]);
    }

    #[test]
    fn rfc5176_3_5_attributes_are_given_up_one_by_one_while_the_session_stays_the_same() {
        let request = DynamicRequest::disconnect(session());
        let mut attempt = request.attempt(NAS);
        let mut seen = vec![numbers(&attempt)];
        while attempt.give_way(ErrorCause::UNSUPPORTED_ATTRIBUTE) {
            seen.push(numbers(&attempt));
            assert!(seen.len() < 16, "it does not end: {seen:?}");
        }
        assert!(seen.windows(2).all(|pair| pair[0].len() > pair[1].len()), "{seen:?}");
        // What says exactly which session is meant is never given up.
        assert!(seen.iter().all(|numbers| numbers.contains(&44)), "{seen:?}");

        let vague = DynamicRequest::disconnect(Session::new().with(USER_NAME, "nemo").with(CALLING_STATION_ID, "x"));
        let mut attempt = vague.attempt(NAS);
        while attempt.give_way(ErrorCause::UNSUPPORTED_ATTRIBUTE) {}
        // Without Calling-Station-Id all sessions of the user would be meant.
        assert!(numbers(&attempt).contains(&31));
        assert!(!attempt.give_way(ErrorCause::SESSION_CONTEXT_NOT_FOUND));
    }

    #[test]
    fn a_guessed_nas_address_is_withdrawn_and_a_given_one_is_not() {
        let request = DynamicRequest::disconnect(session());
        let mut attempt = request.attempt(NAS);
        assert!(attempt.give_way(ErrorCause::NAS_IDENTIFICATION_MISMATCH));
        assert_eq!(numbers(&attempt), [1, 44, 8, 31, 55]);
        assert!(!attempt.give_way(ErrorCause::NAS_IDENTIFICATION_MISMATCH));
        let given = DynamicRequest::disconnect(session().with(NAS_IDENTIFIER, "switch7"));
        assert!(!given.attempt(NAS).give_way(ErrorCause::NAS_IDENTIFICATION_MISMATCH));
    }

    #[test]
    fn a_profile_says_what_it_misses() {
        let mikrotik = Profile::named("mikrotik").unwrap();
        let bare = DynamicRequest::disconnect(Session::new().with(USER_NAME, "nemo")).for_profile(mikrotik);
        assert!(bare.wishes().next().unwrap().contains("Framed-IP-Address"));
        assert_eq!(DynamicRequest::disconnect(session()).for_profile(mikrotik).wishes().count(), 0);
    }
}
