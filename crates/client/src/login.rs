//! Logging a user in by password, and checking what the server proves.

use std::sync::Arc;

use ulna_attributes::{
    microsoft::{
        MS_CHAP_CHALLENGE, MS_CHAP_ERROR, MS_CHAP_MPPE_KEYS, MS_CHAP_RESPONSE, MS_CHAP2_RESPONSE, MS_CHAP2_SUCCESS,
        MS_MPPE_RECV_KEY, MS_MPPE_SEND_KEY,
    },
    rfc2865::{CHAP_CHALLENGE, CHAP_PASSWORD, NAS_IDENTIFIER, NAS_IP_ADDRESS, USER_NAME, USER_PASSWORD},
    rfc3162::NAS_IPV6_ADDRESS,
};
use ulna_auth::{
    Cleartext, FailureCode, Key, MppeKeys, MsChap, MsChap2, MsChap2Proof, NtHash, ReceivedFailure, chap_response,
    mschap_response,
};
use ulna_proto::Question;
use ulna_wire::{Attribute, Attributes, Code, Fragment, Hidden, Instances, Kind, Plain};

use crate::{Error, Reply, core::Shared};

/// A way of showing that one knows a password.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Method {
    /// The password itself, hidden with the shared secret ([RFC 2865 section 5.2]).
    ///
    /// [RFC 2865 section 5.2]: https://www.rfc-editor.org/rfc/rfc2865#section-5.2
    Pap,
    /// CHAP ([RFC 2865 section 5.3]).
    ///
    /// [RFC 2865 section 5.3]: https://www.rfc-editor.org/rfc/rfc2865#section-5.3
    Chap,
    /// MS-CHAP ([RFC 2433]).
    ///
    /// [RFC 2433]: https://www.rfc-editor.org/rfc/rfc2433
    MsChap,
    /// MS-CHAPv2, where the server proves that it knows the password too ([RFC 2759]).
    ///
    /// [RFC 2759]: https://www.rfc-editor.org/rfc/rfc2759
    MsChap2,
}

/// A user who logs in.
#[derive(Debug, Clone)]
#[must_use]
pub struct Login {
    method: Method,
    user: String,
    password: Cleartext,
    attributes: Fragment,
}

impl Login {
    /// A log-in by `method`.
    pub fn new(method: Method, user: impl Into<String>, password: impl Into<Cleartext>) -> Self {
        Self { method, user: user.into(), password: password.into(), attributes: Fragment::new() }
    }

    /// A log-in by PAP.
    pub fn pap(user: impl Into<String>, password: impl Into<Cleartext>) -> Self {
        Self::new(Method::Pap, user, password)
    }

    /// A log-in by CHAP.
    pub fn chap(user: impl Into<String>, password: impl Into<Cleartext>) -> Self {
        Self::new(Method::Chap, user, password)
    }

    /// A log-in by MS-CHAP.
    pub fn mschap(user: impl Into<String>, password: impl Into<Cleartext>) -> Self {
        Self::new(Method::MsChap, user, password)
    }

    /// A log-in by MS-CHAPv2.
    pub fn mschap2(user: impl Into<String>, password: impl Into<Cleartext>) -> Self {
        Self::new(Method::MsChap2, user, password)
    }

    /// Adds an attribute to the request.
    pub fn with<T: Plain>(mut self, attribute: Attribute<T>, value: T::View<'_>) -> Self {
        self.attributes.push(attribute, value);
        self
    }

    /// Adds an attribute that is hidden on the wire, given in clear.
    pub fn hide<T: Hidden>(mut self, attribute: Attribute<T>, clear: &T::Clear) -> Self {
        self.attributes.hide(attribute, clear);
        self
    }

    /// Makes the request, and what its accept has to prove.
    pub(crate) fn prepare(&self, shared: &Arc<Shared>) -> Result<(Question, Expected), Error> {
        let question = Question::new(Code::ACCESS_REQUEST).with(USER_NAME, &self.user);
        let (question, expected) = match self.method {
            Method::Pap => (question.hide(USER_PASSWORD, &self.password), Expected::Nothing),
            Method::Chap => {
                // A challenge of its own, as the authenticator is another one for each server that is asked.
                let ([identifier], challenge) = (shared.random(), shared.random::<16>());
                let mut password = [0; 17];
                if let Some((head, response)) = password.split_first_mut() {
                    *head = identifier;
                    response.copy_from_slice(&chap_response(identifier, &self.password, &challenge));
                }
                (question.with(CHAP_PASSWORD, &password).with(CHAP_CHALLENGE, &challenge), Expected::Nothing)
            }
            Method::MsChap => {
                let ([identifier], challenge, hash) = (shared.random(), shared.random(), NtHash::of(&self.password));
                let response = MsChap::new(identifier, mschap_response(&hash, &challenge), challenge).response();
                let question = question.with(MS_CHAP_CHALLENGE, &challenge).with(MS_CHAP_RESPONSE, &response);
                (question, Expected::MsChap(hash))
            }
            Method::MsChap2 => {
                let ([identifier], hash) = (shared.random(), NtHash::of(&self.password));
                let (challenge, peer_challenge) = (shared.random(), shared.random());
                let answer = MsChap2::answer(identifier, &hash, peer_challenge, challenge, self.user.as_bytes())?;
                let question = question.with(MS_CHAP_CHALLENGE, &challenge).with(MS_CHAP2_RESPONSE, &answer.response());
                (question, Expected::MsChap2(Box::new(answer.proof(&hash))))
            }
        };
        let question = question.with_all(&self.attributes);
        // RFC 2865 s.4.1: an Access-Request MUST name the access server by NAS-IP-Address, NAS-Identifier or both.
        let named = [NAS_IDENTIFIER.kind(), NAS_IP_ADDRESS.kind(), NAS_IPV6_ADDRESS.kind()];
        if named.iter().any(|kind| self.has(*kind)) {
            return Ok((question, expected));
        }
        Ok((question.with(NAS_IDENTIFIER, &shared.nas_identifier()), expected))
    }

    fn has(&self, kind: Kind) -> bool {
        Instances::new(Attributes::new(self.attributes.octets(), 0), kind).next().is_some()
    }
}

/// What the server said.
#[derive(Debug, Clone)]
pub enum Authentication {
    /// Access-Accept, with whatever proof the method has.
    Accepted(Accepted),
    /// Access-Reject.
    Rejected(Rejected),
    /// Access-Challenge: the server wants something more, with the State that it sent.
    Challenged(Reply),
}

impl Authentication {
    /// Whether the user may come in.
    #[must_use]
    pub const fn is_accepted(&self) -> bool {
        matches!(self, Self::Accepted(_))
    }

    /// The reply.
    #[must_use]
    pub const fn reply(&self) -> &Reply {
        match self {
            Self::Accepted(accepted) => &accepted.reply,
            Self::Rejected(rejected) => &rejected.reply,
            Self::Challenged(reply) => reply,
        }
    }
}

/// An accept.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Accepted {
    /// The reply.
    pub reply: Reply,
    /// The keys of MS-CHAPv2, which both sides derive from the password; those that the server sent were the same.
    pub keys: Option<MppeKeys>,
    /// The key of MS-CHAP, which both sides derive from the password; the one in MS-CHAP-MPPE-Keys was the same.
    pub session_key: Option<Key<16>>,
}

/// A reject.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Rejected {
    /// The reply.
    pub reply: Reply,
    /// The reason in MS-CHAP-Error, and whether another try is welcome.
    pub reason: Option<(FailureCode, bool)>,
}

/// What an accept has to prove.
#[derive(Debug)]
pub(crate) enum Expected {
    Nothing,
    MsChap(NtHash),
    MsChap2(Box<MsChap2Proof>),
}

impl Expected {
    pub(crate) fn check(self, reply: Reply) -> Result<Authentication, Error> {
        match reply.code() {
            Code::ACCESS_ACCEPT => self.accept(reply).map(Authentication::Accepted),
            Code::ACCESS_CHALLENGE => Ok(Authentication::Challenged(reply)),
            _ => {
                let failure = reply.raw(MS_CHAP_ERROR).and_then(ReceivedFailure::parse);
                let reason = failure.map(|failure| (failure.code, failure.retry));
                Ok(Authentication::Rejected(Rejected { reply, reason }))
            }
        }
    }

    fn accept(self, reply: Reply) -> Result<Accepted, Error> {
        let server = reply.server();
        match self {
            Self::Nothing => Ok(Accepted { reply, keys: None, session_key: None }),
            Self::MsChap(hash) => {
                let sent = reply.reveal(MS_CHAP_MPPE_KEYS).ok();
                let key = Key::new(*hash.hashed().expose());
                // RFC 2548 s.2.4.1: 8 octets of LAN Manager key, then the key; zeros at its end pass for padding.
                let fits = |sent: &Cleartext| {
                    let mut octets = [0; 32];
                    octets.iter_mut().zip(sent.expose()).for_each(|(place, octet)| *place = *octet);
                    octets.get(8..24).is_some_and(|sent| Cleartext::new(sent).matches(key.expose()))
                };
                if sent.as_ref().is_some_and(|sent| !fits(sent)) {
                    return Err(Error::WrongKeys { server });
                }
                let session_key = sent.is_some().then_some(key);
                Ok(Accepted { reply, keys: None, session_key })
            }
            Self::MsChap2(proof) => {
                let success = reply.raw(MS_CHAP2_SUCCESS).ok_or(Error::Unproven { server, missing: true })?;
                if !proof.is_proven_by(success) {
                    return Err(Error::Unproven { server, missing: false });
                }
                let keys = proof.keys();
                let (send, receive) = (reply.reveal(MS_MPPE_SEND_KEY).ok(), reply.reveal(MS_MPPE_RECV_KEY).ok());
                let fits =
                    |sent: &Option<Cleartext>, key: &[u8; 16]| sent.as_ref().is_none_or(|sent| sent.matches(key));
                if !fits(&send, keys.send.expose()) || !fits(&receive, keys.receive.expose()) {
                    return Err(Error::WrongKeys { server });
                }
                let keys = (send.is_some() && receive.is_some()).then_some(keys);
                Ok(Accepted { reply, keys, session_key: None })
            }
        }
    }
}
