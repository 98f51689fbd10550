//! Sealed packets: complete, signed, nothing in clear that is to be hidden.

use std::fmt;

use crate::{
    Authenticator, BuildError, Code, Draft, Fragment, Random, SIDE_BY_SIDE, SharedKey,
    md5::{Message, digest_all},
};

/// A packet that can be sent: the proof that it was signed and that its hidden values are hidden.
#[derive(Clone, Default)]
pub struct Sealed(Fragment);

impl Sealed {
    pub(crate) const fn new(body: Fragment) -> Self {
        Self(body)
    }

    /// The packet's octets.
    #[must_use]
    pub fn octets(&self) -> &[u8] {
        &self.0.octets
    }

    /// The code.
    #[must_use]
    pub fn code(&self) -> Code {
        Code(self.octets().first().copied().unwrap_or_default())
    }

    /// The identifier.
    #[must_use]
    pub fn identifier(&self) -> u8 {
        self.octets().get(1).copied().unwrap_or_default()
    }

    /// The authenticator.
    #[must_use]
    pub fn authenticator(&self) -> Authenticator {
        self.octets().get(4..).and_then(|rest| rest.first_chunk()).copied().unwrap_or_default()
    }

    /// Makes a new draft in this packet's memory.
    #[must_use]
    pub fn reuse(self, code: Code, signed: bool) -> Draft {
        Draft::in_fragment(code, signed, self.0)
    }
}

impl fmt::Debug for Sealed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Sealed({:?} id {}, {} octets)", self.code(), self.identifier(), self.octets().len())
    }
}

/// A packet that waits to be sealed together with others.
#[derive(Debug)]
pub struct Sealing<'a> {
    /// The packet.
    pub draft: Draft,
    /// The key of the peer that gets it.
    pub key: &'a SharedKey,
    /// The request's identifier: a reply repeats it.
    pub identifier: u8,
    /// The request's authenticator: that of the request that is answered, or this request's own.
    pub request_authenticator: Authenticator,
    /// The request's Proxy-State attributes, whole and in order ([RFC 2865 section 5.33]).
    ///
    /// [RFC 2865 section 5.33]: https://www.rfc-editor.org/rfc/rfc2865#section-5.33
    pub proxy_states: &'a [u8],
}

/// Seals many replies at once: the digests of several are computed side by side.
///
/// The results stand in `results`, in the order of `sealings`, whose drafts are used up.
pub fn seal_replies(
    sealings: &mut [Sealing<'_>],
    random: &mut impl Random,
    results: &mut Vec<Result<Sealed, BuildError>>,
) {
    seal_all(sealings, random, results, |_| true);
}

/// Seals many requests at once: the digests of several are computed side by side.
///
/// Each request is sealed as [`Draft::seal_request`] does it. The results stand in `results`, in the order of
/// `sealings`, which is emptied.
pub fn seal_requests(
    sealings: &mut Vec<Sealing<'_>>,
    random: &mut impl Random,
    results: &mut Vec<Result<Sealed, BuildError>>,
) {
    for sealing in &mut *sealings {
        if sealing.draft.code().signs_its_request() {
            sealing.request_authenticator = [0; 16];
        }
    }
    seal_all(sealings, random, results, Code::signs_its_request);
    sealings.clear();
}

/// Seals groups of packets; those whose code is `digested` get a digest for an authenticator.
fn seal_all(
    sealings: &mut [Sealing<'_>],
    random: &mut impl Random,
    results: &mut Vec<Result<Sealed, BuildError>>,
    digested: fn(Code) -> bool,
) {
    results.clear();
    for group in sealings.chunks_mut(SIDE_BY_SIDE) {
        let mut state = [Ok(()); SIDE_BY_SIDE];
        for (sealing, state) in group.iter_mut().zip(&mut state) {
            *state = sealing.draft.finish(
                sealing.key,
                sealing.identifier,
                &sealing.request_authenticator,
                sealing.proxy_states,
                random,
            );
        }
        sign(group, &state);
        if group.iter().any(|sealing| digested(sealing.draft.code())) {
            authenticate(group, &state, digested);
        }
        results.extend(
            state
                .iter()
                .zip(group.iter_mut())
                .map(|(state, sealing)| state.map(|()| Sealed(std::mem::take(&mut sealing.draft.body)))),
        );
    }
}

impl Sealing<'_> {
    /// Seals this reply alone.
    ///
    /// # Errors
    ///
    /// The first thing that went wrong while the draft was built, or that it is longer than 4,096 octets.
    pub fn seal(self, random: &mut impl Random) -> Result<Sealed, BuildError> {
        let mut results = Vec::with_capacity(1);
        seal_replies(&mut [self], random, &mut results);
        results.pop().unwrap_or(Err(BuildError::TooLong { attribute: "the packet" }))
    }
}

/// Message-Authenticator: HMAC-MD5 over the packet with the request's authenticator in its header (RFC 3579 s.3.2).
fn sign(group: &mut [Sealing<'_>], state: &[Result<(), BuildError>; SIDE_BY_SIDE]) {
    let wanted =
        |at: usize, sealing: &Sealing<'_>| sealing.draft.is_signed() && state.get(at).is_some_and(Result::is_ok);
    let mut messages = [Message::NONE; SIDE_BY_SIDE];
    let (mut inner, mut outer) = ([[0; 16]; SIDE_BY_SIDE], [[0; 16]; SIDE_BY_SIDE]);
    let mut count = 0_usize;
    for (at, sealing) in group.iter().enumerate() {
        if let (true, Some(place)) = (wanted(at, sealing), messages.get_mut(count)) {
            *place = Message::keyed(sealing.key.inner(), &sealing.draft.body.octets);
            count = count.saturating_add(1);
        }
    }
    if count == 0 {
        return;
    }
    digest_all(messages.get(..count).unwrap_or_default(), &mut inner);
    let mut messages = [Message::NONE; SIDE_BY_SIDE];
    let signed = group.iter().enumerate().filter(|&(at, sealing)| wanted(at, sealing));
    for (((_, sealing), digest), place) in signed.zip(&inner).zip(&mut messages) {
        *place = Message::keyed(sealing.key.outer(), digest);
    }
    digest_all(messages.get(..count).unwrap_or_default(), &mut outer);
    let mut digests = outer.iter();
    for (at, sealing) in group.iter_mut().enumerate() {
        if wanted(at, sealing)
            && let Some(digest) = digests.next()
        {
            sealing.draft.set_message_authenticator(digest);
        }
    }
}

/// Response authenticator: MD5 over the reply with the request's authenticator, and the secret (RFC 2865 s.3). That of
/// a request which signs itself is the same with zeros (RFC 2866 s.3).
fn authenticate(group: &mut [Sealing<'_>], state: &[Result<(), BuildError>; SIDE_BY_SIDE], digested: fn(Code) -> bool) {
    let mut messages = [Message::NONE; SIDE_BY_SIDE];
    let mut digests = [[0; 16]; SIDE_BY_SIDE];
    for (sealing, place) in group.iter().zip(&mut messages) {
        *place = Message::whole(&sealing.draft.body.octets).then(sealing.key.secret().expose());
    }
    digest_all(messages.get(..group.len()).unwrap_or_default(), &mut digests);
    for ((sealing, digest), state) in group.iter_mut().zip(&digests).zip(state) {
        if state.is_ok() && digested(sealing.draft.code()) {
            sealing.draft.set_authenticator(digest);
        }
    }
}
