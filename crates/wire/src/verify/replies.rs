//! Verifying many replies at once, as a client of high rate does.

use crate::{
    Authenticator, Packet, Policy, SharedKey, Verified, VerifyError,
    md5::{Message, digest_all},
};

use super::ZERO;

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
    for group in checks.chunks(GROUP) {
        verify_group(group, results);
    }
}

fn verify_group<'a>(checks: &[ReplyCheck<'a, '_>], results: &mut Vec<Result<Verified<&'a [u8]>, VerifyError>>) {
    let heads: [[u8; 20]; GROUP] = std::array::from_fn(|at| checks.get(at).map_or([0; 20], head));
    // The response authenticators come first, then the inner hashes of those that have a Message-Authenticator.
    let mut messages = [Message::whole([&[]; 4]); GROUP * 2];
    let mut places = messages.iter_mut();
    let mut signed = 0_usize;
    for (check, head) in checks.iter().zip(&heads) {
        if let Some(place) = places.next() {
            *place = Message::whole([head, check.packet.body(), check.key.secret().expose(), &[]]);
        }
    }
    for (check, head) in checks.iter().zip(&heads) {
        if let Some((before, _, behind)) = check.packet.around_message_authenticator()
            && let Some(place) = places.next()
        {
            *place = Message::keyed(check.key.inner(), [head, before, &ZERO, behind]);
            signed = signed.saturating_add(1);
        }
    }
    let mut digests = [[0; 16]; GROUP * 2];
    let used = checks.len().saturating_add(signed);
    digest_all(messages.get(..used).unwrap_or_default(), &mut digests);
    let (authenticators, inner) = digests.split_at(checks.len().min(digests.len()));

    let mut outer = [Message::whole([&[]; 4]); GROUP];
    let mut macs = [[0; 16]; GROUP];
    let with_mac = checks.iter().filter(|check| check.packet.around_message_authenticator().is_some());
    for ((check, digest), place) in with_mac.zip(inner).zip(&mut outer) {
        *place = Message::keyed(check.key.outer(), [digest, &[], &[], &[]]);
    }
    digest_all(outer.get(..signed).unwrap_or_default(), &mut macs);
    let mut macs = macs.iter();
    for (check, authenticator) in checks.iter().zip(authenticators) {
        let mac = check.packet.around_message_authenticator().and_then(|_| macs.next());
        results.push(conclude(check, mac, authenticator));
    }
}

/// The header as it was when the digests were computed: with the request's authenticator.
fn head(check: &ReplyCheck<'_, '_>) -> [u8; 20] {
    let mut head = [0; 20];
    for (place, octet) in head.iter_mut().zip(check.packet.head().iter().chain(&check.request_authenticator)) {
        *place = *octet;
    }
    head
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

/// How many replies are verified in one go.
const GROUP: usize = 8;
