//! Requests that are right.

use std::{
    marker::PhantomData,
    net::{Ipv4Addr, SocketAddr},
    sync::Arc,
    time::SystemTime,
};

use thiserror::Error;
use ulna_attributes::{
    microsoft::MICROSOFT,
    rfc2865,
    rfc2866::{ACCT_SESSION_ID, ACCT_STATUS_TYPE, AcctStatusType},
};
use ulna_auth::{Cleartext, EvidenceError, MsChap2, NtHash, chap_response};
use ulna_server::{Access, Accounting, Exchange, Network, Path, Peer, Request};
use ulna_wire::{
    Attribute, Authenticator, BuildError, Code, Draft, Hidden, Octets, Packet, ParseError, Plain, Policy, Sealed,
    SharedKey, Value, VerifyError,
};

use crate::Chance;

/// The shared secret that requests have unless they are given another.
pub const SECRET: &str = "a shared secret for tests";

/// A request under construction: right in every way, unless it is made wrong on purpose.
///
/// Its authenticator comes from its identifier, so that the same request built twice is the same octets.
#[derive(Debug)]
pub struct Ask<X = Access> {
    draft: Draft,
    key: SharedKey,
    identifier: u8,
    authenticator: Authenticator,
    source: SocketAddr,
    name: Vec<u8>,
    error: Option<EvidenceError>,
    exchange: PhantomData<fn() -> X>,
}

impl Ask<Access> {
    /// An Access-Request about a user, with NAS-Identifier and Message-Authenticator.
    #[must_use]
    pub fn access(user: &str) -> Self {
        let mut ask = Self::new(Code::ACCESS_REQUEST).with(rfc2865::USER_NAME, user);
        ask.name = user.as_bytes().to_vec();
        ask.with(rfc2865::NAS_IDENTIFIER, "nas")
    }

    /// An Access-Request about a user, without Message-Authenticator.
    #[must_use]
    pub fn unsigned_access(user: &str) -> Self {
        let mut ask = Self::of(Draft::new(Code::ACCESS_REQUEST, false)).with(rfc2865::USER_NAME, user);
        ask.name = user.as_bytes().to_vec();
        ask
    }

    /// A Status-Server.
    #[must_use]
    pub fn status() -> Self {
        Self::new(Code::STATUS_SERVER)
    }

    /// Adds User-Password.
    #[must_use]
    pub fn password(self, password: &str) -> Self {
        self.hide(rfc2865::USER_PASSWORD, &Cleartext::from(password))
    }

    /// Adds CHAP-Password and CHAP-Challenge.
    #[must_use]
    pub fn chap(mut self, password: &str) -> Self {
        let challenge = self.authenticator;
        let mut value = vec![self.identifier];
        value.extend(chap_response(self.identifier, &Cleartext::from(password), &challenge));
        self.draft.push_raw(60, &challenge);
        self.with(rfc2865::CHAP_PASSWORD, &value)
    }

    /// Adds MS-CHAP-Challenge and MS-CHAP2-Response.
    #[must_use]
    pub fn mschap2(mut self, password: &str) -> Self {
        let (hash, challenge) = (NtHash::of(&Cleartext::from(password)), self.authenticator);
        let answer = MsChap2::answer(self.identifier, &hash, [0x5a; 16], challenge, &self.name);
        match answer.map(|answer| answer.response()) {
            Ok(response) => self.with(MS_CHAP_CHALLENGE, &challenge).with(MS_CHAP2_RESPONSE, &response),
            Err(error) => {
                self.error = Some(error);
                self
            }
        }
    }
}

impl Ask<Accounting> {
    /// An Accounting-Request of a session called `session`.
    #[must_use]
    pub fn accounting(status: Value<AcctStatusType>) -> Self {
        Self::new(Code::ACCOUNTING_REQUEST)
            .with(ACCT_STATUS_TYPE, status)
            .with(ACCT_SESSION_ID, "session")
            .with(rfc2865::NAS_IDENTIFIER, "nas")
    }

    /// A Status-Server for the accounting port.
    #[must_use]
    pub fn accounting_status() -> Self {
        Self::new(Code::STATUS_SERVER)
    }
}

impl<X> Ask<X> {
    /// An empty request with a code of choice.
    #[must_use]
    pub fn new(code: Code) -> Self {
        Self::of(Draft::request(code))
    }

    /// A request made of a draft.
    #[must_use]
    pub fn of(draft: Draft) -> Self {
        Self {
            draft,
            key: SharedKey::new(SECRET),
            identifier: 0,
            authenticator: [0; 16],
            source: SocketAddr::from((Ipv4Addr::LOCALHOST, 1024)),
            name: Vec::new(),
            error: None,
            exchange: PhantomData,
        }
        .identifier(1)
    }

    /// Sets the identifier, and with it the authenticator. Call it before evidence is added.
    #[must_use]
    pub fn identifier(mut self, identifier: u8) -> Self {
        self.identifier = identifier;
        ulna_wire::Random::fill(&mut Chance::new(identifier.into()), &mut self.authenticator);
        self
    }

    /// Sets the authenticator. Call it before evidence is added.
    #[must_use]
    pub const fn authenticator(mut self, authenticator: Authenticator) -> Self {
        self.authenticator = authenticator;
        self
    }

    /// Sets the shared secret.
    #[must_use]
    pub fn secret(mut self, secret: &str) -> Self {
        self.key = SharedKey::new(secret);
        self
    }

    pub(crate) fn with_key(mut self, key: &SharedKey) -> Self {
        self.key = key.clone();
        self
    }

    /// Sets where the request comes from.
    #[must_use]
    pub const fn source(mut self, source: SocketAddr) -> Self {
        self.source = source;
        self
    }

    /// Adds an attribute.
    #[must_use]
    pub fn with<T: Plain>(mut self, attribute: Attribute<T>, value: T::View<'_>) -> Self {
        self.draft.push(attribute, value);
        self
    }

    /// Adds an attribute by its number and octets.
    #[must_use]
    pub fn with_raw(mut self, number: u8, value: &[u8]) -> Self {
        self.draft.push_raw(number, value);
        self
    }

    /// Adds an attribute that is hidden with the shared secret.
    #[must_use]
    pub fn hide<T: Hidden>(mut self, attribute: Attribute<T>, clear: &T::Clear) -> Self {
        self.draft.hide(attribute, clear);
        self
    }

    /// The key that the request is signed with.
    #[must_use]
    pub const fn key(&self) -> &SharedKey {
        &self.key
    }

    /// Where the request comes from.
    #[must_use]
    pub const fn from(&self) -> SocketAddr {
        self.source
    }

    /// The request as it goes over the wire.
    ///
    /// # Errors
    ///
    /// Where something in it does not fit.
    pub fn seal(self) -> Result<Sealed, AskError> {
        if let Some(error) = self.error {
            return Err(AskError::Evidence(error));
        }
        let mut chance = Chance::new(self.identifier.into());
        Ok(self.draft.seal_request(&self.key, self.identifier, self.authenticator, &mut chance)?)
    }

    /// The request as a handler sees it: sealed, parsed, and verified.
    ///
    /// # Errors
    ///
    /// Where something in it does not fit, or a server would discard it.
    pub fn request(self) -> Result<Request<X>, AskError>
    where
        X: Exchange,
    {
        let (key, source) = (self.key.clone(), self.source);
        let octets = self.seal()?.octets().to_vec();
        let packet = Packet::parse(octets)?.verify(&key, &Policy::OFF)?;
        let peer = Arc::new(Peer::new("test", Network::host(source.ip()), key));
        let path = Path { listener: 0, port: X::PORT, local: None, source };
        Ok(Request::from_parts(packet, peer, path, SystemTime::now()))
    }
}

/// Why a request cannot be made.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum AskError {
    /// Something does not fit.
    #[error(transparent)]
    Build(#[from] BuildError),
    /// Evidence of a method that does not fit its structure.
    #[error(transparent)]
    Evidence(#[from] EvidenceError),
    /// The octets are no packet.
    #[error(transparent)]
    Parse(#[from] ParseError),
    /// A server would discard it.
    #[error(transparent)]
    Verify(#[from] VerifyError),
}

const MS_CHAP_CHALLENGE: Attribute<Octets> = Attribute::vendor(MICROSOFT, 11, "MS-CHAP-Challenge");
const MS_CHAP2_RESPONSE: Attribute<Octets> = Attribute::vendor(MICROSOFT, 25, "MS-CHAP2-Response");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_request_is_the_same_octets() {
        let octets = |identifier| {
            let ask = Ask::access("bob").identifier(identifier).password("opensesame");
            ask.seal().unwrap().octets().to_vec()
        };
        assert_eq!(octets(7), octets(7));
        assert_ne!(octets(7)[4..20], octets(8)[4..20]);
    }

    #[test]
    fn evidence_is_what_a_server_reads() {
        let request = Ask::access("bob").mschap2("opensesame").request().unwrap();
        assert!(request.evidence().unwrap().is_some());
        let request = Ask::access("bob").chap("opensesame").request().unwrap();
        assert!(request.evidence().unwrap().is_some());
        let long = "x".repeat(129);
        assert!(matches!(Ask::access("bob").password(&long).request(), Err(AskError::Build(_))));
    }
}
