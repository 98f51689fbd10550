//! Verifying many replies at once, as a client of high rate does.

use crate::{
    Authenticator, Packet, Policy, SIDE_BY_SIDE, SharedKey, Verified, VerifyError,
    md5::{Message, digest_all},
};

use super::{AUTHENTICATOR, ZERO};

/// A reply that waits for verification together with others.
#[derive(Debug)]
pub struct ReplyCheck<'a, 'k> {
    /// The reply.
    pub packet: Packet<&'a [u8]>,
    /// The key of the peer that it seems to come from.
    pub key: &'k SharedKey,
    /// The authenticator of the request that it answers.
    pub request_authenticator: Authenticator,
    /// What is demanded of it.
    pub policy: Policy,
}

/// Verifies many replies at once: the digests of several are computed side by side.
///
/// The results are those of [`Packet::verify_reply`], in the order of `checks`.
pub fn verify_replies<'a>(checks: &[ReplyCheck<'a, '_>], results: &mut Vec<Result<Verified<&'a [u8]>, VerifyError>>) {
    results.clear();
    for group in checks.chunks(SIDE_BY_SIDE) {
        verify_group(group, results);
    }
}

fn verify_group<'a>(checks: &[ReplyCheck<'a, '_>], results: &mut Vec<Result<Verified<&'a [u8]>, VerifyError>>) {
    // The response authenticators come first, then the inner hashes of those that have a Message-Authenticator.
    let mut messages = [Message::NONE; SIDE_BY_SIDE * 2];
    let mut places = messages.iter_mut();
    let mut signed = 0_usize;
    for check in checks {
        if let Some(place) = places.next() {
            *place = asked(check, Message::whole(check.packet.octets()).then(check.key.secret().expose()));
        }
    }
    for check in checks {
        if check.packet.has_message_authenticator()
            && let Some(place) = places.next()
        {
            // RFC 3579 s.3.2: the value counts as zeros.
            let at = usize::from(check.packet.marks.message_authenticator);
            *place = asked(check, Message::keyed(check.key.inner(), check.packet.octets()).with_at(at, &ZERO));
            signed = signed.saturating_add(1);
        }
    }
    let mut digests = [[0; 16]; SIDE_BY_SIDE * 2];
    let used = checks.len().saturating_add(signed);
    digest_all(messages.get(..used).unwrap_or_default(), &mut digests);
    let (authenticators, inner) = digests.split_at(checks.len().min(digests.len()));

    let mut outer = [Message::NONE; SIDE_BY_SIDE];
    let mut macs = [[0; 16]; SIDE_BY_SIDE];
    let with_mac = checks.iter().filter(|check| check.packet.has_message_authenticator());
    for ((check, digest), place) in with_mac.zip(inner).zip(&mut outer) {
        *place = Message::keyed(check.key.outer(), digest);
    }
    digest_all(outer.get(..signed).unwrap_or_default(), &mut macs);
    let mut macs = macs.iter();
    for (check, authenticator) in checks.iter().zip(authenticators) {
        let mac = check.packet.around_message_authenticator().and_then(|_| macs.next());
        results.push(conclude(check, mac, authenticator));
    }
}

/// The message as it was when the digests were computed: with the request's authenticator.
const fn asked<'a>(check: &'a ReplyCheck<'_, '_>, message: Message<'a>) -> Message<'a> {
    message.with_at(AUTHENTICATOR, &check.request_authenticator)
}

fn conclude<'a>(
    check: &ReplyCheck<'a, '_>,
    mac: Option<&[u8; 16]>,
    authenticator: &[u8; 16],
) -> Result<Verified<&'a [u8]>, VerifyError> {
    check.packet.check_reply_rules(&check.policy)?;
    if let Some((_, value, _)) = check.packet.around_message_authenticator()
        && !mac.is_some_and(|mac| ulna_secret::equal(mac, value))
    {
        return Err(VerifyError::MessageAuthenticatorWrong);
    }
    if !ulna_secret::equal(authenticator, &check.packet.authenticator()) {
        return Err(VerifyError::AuthenticatorWrong);
    }
    Ok(Verified { packet: check.packet.clone(), hidden_with: check.request_authenticator, first_pad: None })
}
