//! What is demanded of Disconnect-Requests and CoA-Requests before a handler sees them.

use std::{
    net::IpAddr,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

use ulna_attributes::{
    rfc2865::{NAS_IDENTIFIER, NAS_IP_ADDRESS, SERVICE_TYPE, ServiceType},
    rfc2869::EVENT_TIMESTAMP,
    rfc3162::NAS_IPV6_ADDRESS,
    rfc3576::ErrorCause,
};
use ulna_proto::{Answered, Discard, Purpose, Replays, Seen, attribute_name, check_dynamic};
use ulna_wire::{Attribute, Attributes, Code, Instances, Kind, Packet, Raw, Timestamp, Value, Verified, VerifyError};

use crate::{Dynamic, Request};

/// What is demanded of Disconnect-Requests and CoA-Requests before a handler sees them ([RFC 5176]).
///
/// Whatever is set here, a request with a wrong authenticator, a wrong Message-Authenticator or an Event-Timestamp that is not of
/// now dies in silence; and one that comes again, or is replayed, is answered as before and not obeyed again.
///
/// [RFC 5176]: https://www.rfc-editor.org/rfc/rfc5176
#[derive(Debug, Clone)]
#[must_use]
pub struct DynamicRules {
    window: Duration,
    timestamp: bool,
    signature: bool,
    forwards: bool,
    addresses: Vec<IpAddr>,
    identifiers: Vec<String>,
    changes: Option<Vec<Kind>>,
    remembered: usize,
}

impl DynamicRules {
    /// The rules of the RFC, for a server that obeys for any network access server and knows its changes itself; the clocks may
    /// be 300 s apart.
    pub const fn new() -> Self {
        Self {
            window: Duration::from_secs(300),
            timestamp: false,
            signature: false,
            forwards: false,
            addresses: Vec::new(),
            identifiers: Vec::new(),
            changes: None,
            remembered: 65_536,
        }
    }

    /// Sets how far an Event-Timestamp may be from our clock, and how long replays are known
    /// ([RFC 5176 section 6.3](https://www.rfc-editor.org/rfc/rfc5176#section-6.3)): the default is 300 s.
    pub const fn window(mut self, window: Duration) -> Self {
        self.window = window;
        self
    }

    /// Demands Event-Timestamp: without it, a request can be replayed once its window is over.
    pub const fn require_event_timestamp(mut self) -> Self {
        self.timestamp = true;
        self
    }

    /// Demands Message-Authenticator. The authenticator of such requests proves as much, so that none is demanded by default.
    pub const fn require_message_authenticator(mut self) -> Self {
        self.signature = true;
        self
    }

    /// Adds an address that is our own: a request that names another in NAS-IP-Address or NAS-IPv6-Address is refused with
    /// Error-Cause 403.
    pub fn address(mut self, address: IpAddr) -> Self {
        self.addresses.push(address);
        self
    }

    /// Adds a name that is our own: a request that names another in NAS-Identifier is refused with Error-Cause 403.
    pub fn identifier(mut self, name: impl Into<String>) -> Self {
        self.identifiers.push(name.into());
        self
    }

    /// Adds an attribute that can be changed. From the first one on, a CoA-Request with any other is refused with Error-Cause 401.
    pub fn supports<T: ?Sized>(mut self, attribute: Attribute<T>) -> Self {
        self.changes.get_or_insert_default().push(attribute.kind());
        self
    }

    /// Leaves it to whoever comes behind us to say which attributes there may be: for a proxy, which must not treat any of them
    /// as mandatory ([RFC 8559 section 4.3.2]).
    ///
    /// [RFC 8559 section 4.3.2]: https://www.rfc-editor.org/rfc/rfc8559#section-4.3.2
    pub const fn for_proxy(mut self) -> Self {
        self.forwards = true;
        self
    }

    /// What is wrong with a request, if anything is: the Error-Cause, and the reason for the log.
    fn refusal(&self, packet: &Packet<&[u8]>) -> Option<(Value<ErrorCause>, String)> {
        if self.forwards {
            return None;
        }
        if let Some(other) = self.names_another(packet) {
            return Some((ErrorCause::NAS_IDENTIFICATION_MISMATCH, format!("{other} is not ours")));
        }
        let code = packet.code();
        // RFC 5176 s.2.2: the only Service-Type that a CoA-Request can ask for here.
        let service = packet.find(SERVICE_TYPE).filter(|service| *service != ServiceType::AUTHORIZE_ONLY);
        if let (Code::COA_REQUEST, Some(service)) = (code, service) {
            let why = format!("Service-Type {service} is none that can be changed to");
            return Some((ErrorCause::UNSUPPORTED_SERVICE, why));
        }
        if let Err(error) = check_dynamic(code, packet.attributes()) {
            return Some((error.cause(), error.to_string()));
        }
        let unknown = packet.attributes().find(|raw| Purpose::of(code, raw) == Purpose::Change && !self.knows(raw))?;
        let why = format!("{} is none that can be changed", attribute_name(unknown.number));
        Some((ErrorCause::UNSUPPORTED_ATTRIBUTE, why))
    }

    /// Whether a change can be made.
    fn knows(&self, raw: &Raw<'_>) -> bool {
        let Some(changes) = &self.changes else { return true };
        if matches!(raw.number, SERVICE | STATE) {
            return true;
        }
        let mut whole = vec![raw.number, raw.value.len() as u8 + 2];
        whole.extend_from_slice(raw.value);
        changes.iter().any(|kind| Instances::new(Attributes::new(&whole, 0), *kind).next().is_some())
    }

    /// Another network access server's name, where the request has one.
    fn names_another(&self, packet: &Packet<&[u8]>) -> Option<String> {
        let addresses = packet.all(NAS_IP_ADDRESS).map(IpAddr::V4).chain(packet.all(NAS_IPV6_ADDRESS).map(IpAddr::V6));
        let is_ours = |address: &IpAddr| self.addresses.is_empty() || self.addresses.contains(address);
        if let Some(other) = addresses.into_iter().find(|address| !is_ours(address)) {
            return Some(other.to_string());
        }
        let is_ours = |name: &&str| self.identifiers.is_empty() || self.identifiers.iter().any(|own| own == name);
        packet.all(NAS_IDENTIFIER).find(|name| !is_ours(name)).map(|name| name.escape_debug().to_string())
    }
}

impl Default for DynamicRules {
    fn default() -> Self {
        Self::new()
    }
}

/// What stands before the handlers: the rules, and the memory that all workers share, since a replay may come to another worker.
#[derive(Debug)]
pub(crate) struct Guard {
    rules: DynamicRules,
    replays: Mutex<Replays>,
}

/// What becomes of a request that is of now.
pub(crate) enum Verdict {
    /// The handler decides.
    Obey,
    /// It was answered so before.
    Answered(Arc<Answered>),
    /// It is refused with this cause; the reason is for the log.
    Refuse(Value<ErrorCause>, String),
}

impl Guard {
    pub(crate) fn new(rules: DynamicRules) -> Self {
        let replays = Mutex::new(Replays::new(rules.remembered));
        Self { rules, replays }
    }

    /// Judges a verified request.
    pub(crate) fn judge(&self, packet: &Verified<&[u8]>, now: Instant, clock: SystemTime) -> Result<Verdict, Discard> {
        if self.rules.signature && !packet.is_signed() {
            return Err(Discard::Unverified(VerifyError::MessageAuthenticatorMissing));
        }
        let window = self.rules.window;
        let known_for = match packet.find(EVENT_TIMESTAMP) {
            Some(Timestamp(seconds)) => {
                let at = UNIX_EPOCH + Duration::from_secs(seconds.into());
                let off = clock.duration_since(at).unwrap_or_else(|early| early.duration());
                if off > window {
                    return Err(Discard::Stale { off: off.as_secs() });
                }
                // One that is ahead of our clock counts as current for longer.
                at.duration_since(clock).unwrap_or_default().saturating_add(window)
            }
            None if self.rules.timestamp => return Err(Discard::TimestampMissing),
            None => window,
        };
        // RFC 5176 s.6.3: duplicates are known for as long as their Event-Timestamp counts as current.
        match self.replays().see(now, packet.authenticator(), known_for) {
            Seen::Pending => return Err(Discard::Duplicate),
            Seen::Answered(answered) => return Ok(Verdict::Answered(answered)),
            Seen::Never => {}
        }
        Ok(match self.rules.refusal(packet.packet()) {
            Some((cause, why)) => Verdict::Refuse(cause, why),
            None => Verdict::Obey,
        })
    }

    pub(crate) fn answered<X: Dynamic>(&self, rq: &Request<X>, answer: Answered) {
        self.replays().answered(rq.packet().authenticator(), answer);
    }

    pub(crate) fn abandoned<X: Dynamic>(&self, rq: &Request<X>) {
        self.replays().abandoned(rq.packet().authenticator());
    }

    fn replays(&self) -> MutexGuard<'_, Replays> {
        self.replays.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A moment as Event-Timestamp has it.
pub(crate) fn unix_seconds(at: SystemTime) -> u32 {
    at.duration_since(UNIX_EPOCH).map_or(0, |since| u32::try_from(since.as_secs()).unwrap_or(u32::MAX))
}

const SERVICE: u8 = 6;
const STATE: u8 = 24;
