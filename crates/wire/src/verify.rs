//! Whether a packet comes from somebody who knows the shared secret.

mod replies;

use std::fmt;

use hmac::Mac;
use md5::{Digest, Md5};
use ulna_secret::Cleartext;
use zeroize::Zeroize;

use crate::{
    Attribute, AttributeError, Authenticator, Code, Complaint, Hidden, Hiding, Packet, SIDE_BY_SIDE, SharedKey,
    ValueError, VerifyError,
    hide::reveal_user_password,
    md5::{Message, digest_all},
};

pub use replies::{ReplyCheck, verify_replies};

/// What is demanded of a packet beyond what the RFCs demand of every one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Policy {
    /// Discard an Access-Request, or a reply to one, without Message-Authenticator: Access-Accept, Access-Reject,
    /// Access-Challenge and Protocol-Error. A Protocol-Error that answers something else is verified with [`Policy::OFF`].
    pub require_message_authenticator: bool,
    /// Discard an Access-Request that has Proxy-State and no Message-Authenticator: what a forger of replies needs
    /// (CVE-2024-3596), and what no client, only a proxy, sends.
    pub limit_proxy_state: bool,
}

impl Policy {
    /// Message-Authenticator is demanded.
    pub const REQUIRE: Self = Self { require_message_authenticator: true, limit_proxy_state: false };
    /// Message-Authenticator is checked only where it is present; Proxy-State is not accepted without it.
    pub const LIMIT: Self = Self { require_message_authenticator: false, limit_proxy_state: true };
    /// Nothing beyond the RFCs: for links that are protected otherwise, and for proxies that cannot sign.
    pub const OFF: Self = Self { require_message_authenticator: false, limit_proxy_state: false };
}

impl Default for Policy {
    /// [`Policy::REQUIRE`].
    fn default() -> Self {
        Self::REQUIRE
    }
}

/// A packet that was verified: the proof that its sender knows the shared secret, as far as the protocol can tell.
///
/// An Access-Request without Message-Authenticator proves nothing; [`is_signed`](Self::is_signed) tells.
#[derive(Clone)]
pub struct Verified<B> {
    packet: Packet<B>,
    /// What values in this packet are hidden with.
    hidden_with: Authenticator,
    /// What the first sixteen octets of User-Password are hidden with, where that was computed with the rest of a batch.
    first_pad: Option<Pad>,
}

/// A digest of the shared secret.
#[derive(Clone)]
struct Pad([u8; 16]);

impl Drop for Pad {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl<B: AsRef<[u8]>> Packet<B> {
    /// Verifies a request: the Message-Authenticator where there is one or has to be one, and the authenticator of
    /// those requests that sign it ([RFC 2866 section 3], [RFC 3579 section 3.2], [RFC 5176 section 2.3],
    /// [RFC 5997 section 2]).
    ///
    /// # Errors
    ///
    /// Where the packet has to be discarded in silence.
    ///
    /// [RFC 2866 section 3]: https://www.rfc-editor.org/rfc/rfc2866#section-3
    /// [RFC 3579 section 3.2]: https://www.rfc-editor.org/rfc/rfc3579#section-3.2
    /// [RFC 5176 section 2.3]: https://www.rfc-editor.org/rfc/rfc5176#section-2.3
    /// [RFC 5997 section 2]: https://www.rfc-editor.org/rfc/rfc5997#section-2
    pub fn verify(self, key: &SharedKey, policy: &Policy) -> Result<Verified<B>, VerifyError> {
        self.check_rules(policy)?;
        let signs = self.code().signs_its_request();
        let signed_with = if signs { ZERO } else { self.authenticator() };
        self.check_message_authenticator(key, &signed_with)?;
        if signs {
            let digest = Md5::new()
                .chain_update(self.head())
                .chain_update(ZERO)
                .chain_update(self.body())
                .chain_update(key.secret().expose())
                .finalize();
            if !ulna_secret::equal(&digest, &self.authenticator()) {
                return Err(VerifyError::AuthenticatorWrong);
            }
        }
        // A request that signs itself hides with zeros: its authenticator is computed over what is hidden.
        let hidden_with = signed_with;
        Ok(Verified { packet: self, hidden_with, first_pad: None })
    }

    /// Verifies a reply to the request that had `request_authenticator`: first the Message-Authenticator, where there
    /// is one or has to be one, then the response authenticator.
    ///
    /// Whether code and identifier fit the request is the caller's to check.
    ///
    /// # Errors
    ///
    /// Where the packet has to be discarded in silence, and the wait for the reply goes on.
    pub fn verify_reply(
        self,
        key: &SharedKey,
        request_authenticator: &Authenticator,
        policy: &Policy,
    ) -> Result<Verified<B>, VerifyError> {
        self.check_reply_rules(policy)?;
        self.check_message_authenticator(key, request_authenticator)?;
        let digest = Md5::new()
            .chain_update(self.head())
            .chain_update(request_authenticator)
            .chain_update(self.body())
            .chain_update(key.secret().expose())
            .finalize();
        if !ulna_secret::equal(&digest, &self.authenticator()) {
            return Err(VerifyError::AuthenticatorWrong);
        }
        Ok(Verified { packet: self, hidden_with: *request_authenticator, first_pad: None })
    }

    /// Whether there is a Message-Authenticator, right or wrong.
    #[must_use]
    pub const fn has_message_authenticator(&self) -> bool {
        self.marks.message_authenticator != 0
    }

    fn head(&self) -> &[u8] {
        self.octets().get(..4).unwrap_or_default()
    }

    /// The rules of a request that need no digest.
    fn check_rules(&self, policy: &Policy) -> Result<(), VerifyError> {
        let code = self.code();
        let required = self.owes_signature() || (code == Code::ACCESS_REQUEST && policy.require_message_authenticator);
        self.check_presence(required)?;
        if policy.limit_proxy_state
            && code == Code::ACCESS_REQUEST
            && self.marks.proxy_state
            && !self.has_message_authenticator()
        {
            return Err(VerifyError::ProxyStateUnsigned);
        }
        Ok(())
    }

    /// The rules of a reply that need no digest.
    fn check_reply_rules(&self, policy: &Policy) -> Result<(), VerifyError> {
        // A Protocol-Error ends a log-in as well as a reject does: whoever can forge one must not.
        let access = matches!(
            self.code(),
            Code::ACCESS_ACCEPT | Code::ACCESS_REJECT | Code::ACCESS_CHALLENGE | Code::PROTOCOL_ERROR
        );
        self.check_presence(self.owes_signature() || (access && policy.require_message_authenticator))
    }

    /// Whether the standards demand a Message-Authenticator, whatever the policy: RFC 3579 s.3.2, RFC 5997 s.2, RFC 5176
    /// s.3.2.
    fn owes_signature(&self) -> bool {
        self.marks.eap
            || self.code() == Code::STATUS_SERVER
            || (self.code() == Code::ACCESS_REQUEST && self.marks.authorize_only)
    }

    const fn check_presence(&self, required: bool) -> Result<(), VerifyError> {
        if self.marks.message_authenticator_malformed {
            return Err(VerifyError::MessageAuthenticatorMalformed);
        }
        if required && !self.has_message_authenticator() {
            return Err(VerifyError::MessageAuthenticatorMissing);
        }
        Ok(())
    }

    /// The octets before and behind the Message-Authenticator's value, and the value.
    fn around_message_authenticator(&self) -> Option<(&[u8], &[u8; 16], &[u8])> {
        if !self.has_message_authenticator() {
            return None;
        }
        let (before, rest) = self.octets().split_at_checked(usize::from(self.marks.message_authenticator))?;
        let (value, behind) = rest.split_first_chunk::<16>()?;
        Some((before.get(crate::HEADER..)?, value, behind))
    }

    fn check_message_authenticator(&self, key: &SharedKey, signed_with: &Authenticator) -> Result<(), VerifyError> {
        let Some((before, value, behind)) = self.around_message_authenticator() else { return Ok(()) };
        let mut hmac = key.hmac();
        for part in [self.head(), signed_with, before, &ZERO, behind] {
            hmac.update(part);
        }
        match hmac.verify_slice(value) {
            Ok(()) => Ok(()),
            Err(_) => Err(VerifyError::MessageAuthenticatorWrong),
        }
    }
}

impl<B: AsRef<[u8]>> Verified<B> {
    /// Whether a Message-Authenticator proved that the sender knows the shared secret.
    #[must_use]
    pub const fn is_signed(&self) -> bool {
        self.packet.has_message_authenticator()
    }

    /// Whether it is signed although no standard demands that of such a packet: what shows that its sender signs others too.
    ///
    /// Many clients and servers sign what carries EAP-Message ([RFC 3579 section 3.2]), and nothing else.
    ///
    /// [RFC 3579 section 3.2]: https://www.rfc-editor.org/rfc/rfc3579#section-3.2
    #[must_use]
    pub fn is_signed_unasked(&self) -> bool {
        self.is_signed() && !self.packet.owes_signature()
    }

    /// The packet itself.
    #[must_use]
    pub const fn packet(&self) -> &Packet<B> {
        &self.packet
    }

    /// Reveals the first valid instance of a hidden attribute.
    ///
    /// # Errors
    ///
    /// Where there is none, or none is valid.
    pub fn reveal<T: Hidden>(&self, key: &SharedKey, attribute: Attribute<T>) -> Result<T::Clear, AttributeError> {
        let mut complaint = Complaint::Missing;
        for octets in self.packet.instances(attribute.kind()) {
            let revealed = self.reveal_octets(key, T::HIDING, octets);
            let clear = revealed.and_then(|(tag, clear)| T::from_clear(tag, clear));
            match clear {
                Ok(clear) => return Ok(clear),
                Err(error) => complaint = Complaint::Invalid(error),
            }
        }
        Err(AttributeError { name: attribute.name(), complaint })
    }

    /// Reveals the value of an attribute of this packet that is hidden in the way `hiding`, whatever its data type: its tag
    /// (0 where the way has none) and its octets in clear.
    ///
    /// This is for those who know the way only when the program runs, as a proxy that hides for the next hop.
    ///
    /// # Errors
    ///
    /// As [`Hiding::reveal`].
    pub fn reveal_octets(&self, key: &SharedKey, hiding: Hiding, octets: &[u8]) -> Result<(u8, Cleartext), ValueError> {
        match (hiding, &self.first_pad) {
            (Hiding::UserPassword, Some(Pad(pad))) => reveal_user_password(key, *pad, octets).map(|clear| (0, clear)),
            (hiding, _) => hiding.reveal(key, &self.hidden_with, octets),
        }
    }

    /// The authenticator that hidden values in this packet are hidden with: a request's own, a reply's request's.
    #[must_use]
    pub const fn hidden_with(&self) -> &Authenticator {
        &self.hidden_with
    }

    /// Copies the packet into a buffer of its own, reusing `buffer`'s memory.
    #[must_use]
    pub fn to_owned(&self, buffer: Vec<u8>) -> Verified<Vec<u8>> {
        Verified {
            packet: self.packet.rehome(buffer),
            hidden_with: self.hidden_with,
            first_pad: self.first_pad.clone(),
        }
    }

    /// Gives the octets back.
    pub fn into_octets(self) -> B {
        self.packet.into_octets()
    }
}

impl Verified<Vec<u8>> {
    /// Becomes a copy of another packet, in the memory of this one.
    pub fn copy_from(&mut self, other: &Verified<&[u8]>) {
        self.packet.copy_from(&other.packet);
        self.hidden_with = other.hidden_with;
        self.first_pad.clone_from(&other.first_pad);
    }

    /// Wipes what was computed from the shared secret; values are still revealed, with a digest more.
    pub fn wipe(&mut self) {
        self.first_pad = None;
    }
}

impl<B: AsRef<[u8]>> fmt::Debug for Verified<B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Verified({:?})", self.packet)
    }
}

impl<B> std::ops::Deref for Verified<B> {
    type Target = Packet<B>;

    fn deref(&self) -> &Packet<B> {
        &self.packet
    }
}

/// A request that waits for verification together with others.
#[derive(Debug)]
pub struct Check<'a, 'k> {
    /// The request.
    pub packet: Packet<&'a [u8]>,
    /// The key of the peer that it seems to come from.
    pub key: &'k SharedKey,
    /// What is demanded of it.
    pub policy: Policy,
}

/// Verifies many requests at once: the digests of several are computed side by side.
///
/// The results are those of [`Packet::verify`], in the order of `checks`; they are added to `results`.
pub fn verify_requests<'a>(
    checks: &[Check<'a, '_>],
    results: &mut impl Extend<Result<Verified<&'a [u8]>, VerifyError>>,
) {
    for group in checks.chunks(SIDE_BY_SIDE) {
        verify_group(group, results);
    }
}

fn verify_group<'a>(checks: &[Check<'a, '_>], results: &mut impl Extend<Result<Verified<&'a [u8]>, VerifyError>>) {
    // Digests are computed in two rounds: the inner hashes with the authenticators, then the outer hashes.
    let mut messages = [Message::NONE; SIDE_BY_SIDE * 3];
    let mut digests = [[0; 16]; SIDE_BY_SIDE * 3];
    let (mut hmacs, mut authenticators, mut pads) = ([None; SIDE_BY_SIDE], [None; SIDE_BY_SIDE], [None; SIDE_BY_SIDE]);
    let mut used = 0_usize;
    let mut ask = |message| {
        let at = used;
        if let Some(place) = messages.get_mut(at) {
            *place = message;
        }
        used = used.saturating_add(1);
        Some(at)
    };
    for ((check, hmac), authenticator) in checks.iter().zip(&mut hmacs).zip(&mut authenticators) {
        let (octets, signs) = (check.packet.octets(), check.packet.code().signs_its_request());
        let at = usize::from(check.packet.marks.message_authenticator);
        if at != 0 {
            // RFC 3579 s.3.2: the value counts as zeros, and where a request signs itself the authenticator as well.
            let message = Message::keyed(check.key.inner(), octets).with_at(at, &ZERO);
            *hmac = ask(if signs { message.with_at(AUTHENTICATOR, &ZERO) } else { message });
        }
        if signs {
            let message = Message::whole(octets).then(check.key.secret().expose());
            *authenticator = ask(message.with_at(AUTHENTICATOR, &ZERO));
        }
    }
    // Short messages stand together, so that lanes do not wait for the long ones.
    for (check, pad) in checks.iter().zip(&mut pads) {
        if check.packet.marks.user_password != 0 {
            let authenticator = check.packet.octets().get(AUTHENTICATOR..crate::HEADER).unwrap_or_default();
            *pad = ask(Message::whole(check.key.secret().expose()).then(authenticator));
        }
    }
    digest_all(messages.get(..used).unwrap_or_default(), &mut digests);
    let inner = digests;
    let mut outer_digests = [[0; 16]; SIDE_BY_SIDE];
    {
        let mut outer = [Message::NONE; SIDE_BY_SIDE];
        let mut count = 0_usize;
        for (check, hmac) in checks.iter().zip(&hmacs) {
            if let Some(digest) = hmac.and_then(|at: usize| inner.get(at))
                && let Some(place) = outer.get_mut(count)
            {
                *place = Message::keyed(check.key.outer(), digest);
                count = count.saturating_add(1);
            }
        }
        digest_all(outer.get(..count).unwrap_or_default(), &mut outer_digests);
    }
    let mut outer_digests = outer_digests.iter();
    for (((check, hmac), authenticator), pad) in checks.iter().zip(&hmacs).zip(&authenticators).zip(&pads) {
        let mac = hmac.and_then(|_| outer_digests.next());
        let digest = authenticator.and_then(|at: usize| inner.get(at));
        let pad = pad.and_then(|at: usize| inner.get(at)).map(|pad| Pad(*pad));
        results.extend([conclude(check, mac, digest, pad)]);
    }
}

fn conclude<'a>(
    check: &Check<'a, '_>,
    mac: Option<&[u8; 16]>,
    digest: Option<&[u8; 16]>,
    first_pad: Option<Pad>,
) -> Result<Verified<&'a [u8]>, VerifyError> {
    check.packet.check_rules(&check.policy)?;
    if let Some((_, value, _)) = check.packet.around_message_authenticator()
        && !mac.is_some_and(|mac| ulna_secret::equal(mac, value))
    {
        return Err(VerifyError::MessageAuthenticatorWrong);
    }
    if check.packet.code().signs_its_request()
        && !digest.is_some_and(|digest| ulna_secret::equal(digest, &check.packet.authenticator()))
    {
        return Err(VerifyError::AuthenticatorWrong);
    }
    let hidden_with = if check.packet.code().signs_its_request() { ZERO } else { check.packet.authenticator() };
    Ok(Verified { packet: check.packet.clone(), hidden_with, first_pad })
}

/// What stands in for an authenticator while it is computed.
const ZERO: Authenticator = [0; 16];
/// Where the authenticator stands in a packet.
const AUTHENTICATOR: usize = 4;
