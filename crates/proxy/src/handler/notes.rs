//! What is logged of forwarding: each thing once a minute, so that no sender fills a disk.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

use ulna_wire::VerifyError;

use crate::{Match, Note, Plan};

/// When what was logged last.
#[derive(Debug, Default)]
pub(super) struct Notes(Mutex<HashMap<(u8, u32), Instant>>);

impl Notes {
    /// Logs a note, unless the like of it was logged a short while ago.
    pub(super) fn take(&self, now: Instant, note: &Note, plan: &Plan) {
        let key = match note {
            Note::Unstripped { rule } => (0, u32::try_from(*rule).unwrap_or(u32::MAX)),
            Note::NotNai(_) => (1, 0),
            Note::LeftOut { home, .. } => (2, *home),
            Note::Unsigned { home } => (3, *home),
            Note::State { home, .. } => (4, *home),
            Note::NoSocket { home, .. } => (7, *home),
            Note::Stranger { home, .. } => (8, *home),
            Note::Unbelievable { home, error: VerifyError::MessageAuthenticatorMissing } => (5, *home),
            Note::Unbelievable { home, .. } => (6, *home),
        };
        {
            let mut told = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            let often = |at: &Instant| now.saturating_duration_since(*at) < PAUSE;
            if told.get(&key).is_some_and(often) || told.len() >= MOST {
                told.retain(|_, at| often(at));
                return;
            }
            told.insert(key, now);
        }
        let name = |home: u32| plan.homes.get(home as usize).map_or("?", |home| &*home.name);
        match note {
            Note::Unstripped { rule } => tracing::warn!(
                target: "ulna::proxy",
                "realm {:?} was not stripped from a request with MS-CHAP2-Response or EAP-Message: their hashes cover the name \
                 as it was typed; set `strip = false` for this realm",
                realm(plan, *rule)
            ),
            Note::NotNai(error) => {
                tracing::info!(target: "ulna::proxy", "a user name was taken for one without a realm: {error}");
            }
            Note::LeftOut { kinds, home } => tracing::warn!(
                target: "ulna::proxy",
                home_server = name(*home),
                "hidden attributes could not be revealed, and were left out: {kinds:?}; are the shared secrets right?"
            ),
            Note::Unsigned { home } => tracing::warn!(
                target: "ulna::proxy",
                home_server = name(*home),
                "replies of home server {} carry no Message-Authenticator: update it so that it signs (CVE-2024-3596)",
                name(*home)
            ),
            Note::Unbelievable { home, error: VerifyError::MessageAuthenticatorMissing } => tracing::warn!(
                target: "ulna::proxy",
                home_server = name(*home),
                "replies of home server {} are dropped, since they carry no Message-Authenticator: update it so that it signs \
                 (CVE-2024-3596); where nobody can be on the path, `message_authenticator = \"off\"` believes them",
                name(*home)
            ),
            Note::Unbelievable { home, error } => tracing::warn!(
                target: "ulna::proxy",
                home_server = name(*home),
                "replies of home server {} are dropped: {error}; are the shared secrets the same on both sides?",
                name(*home)
            ),
            Note::NoSocket { home, error } => tracing::warn!(
                target: "ulna::proxy",
                home_server = name(*home),
                "no socket to ask {} with: {error}",
                name(*home)
            ),
            Note::Stranger { home, source } => tracing::warn!(
                target: "ulna::proxy",
                home_server = name(*home),
                %source,
                "datagrams from {source} to a port from which home server {} is asked are ignored: forged replies, or a home \
                 server that answers from another address than it is asked at",
                name(*home)
            ),
            Note::State { home, error } => {
                tracing::warn!(target: "ulna::proxy", home_server = name(*home), "home server {}: {error}", name(*home));
            }
        }
    }
}

/// How a rule's realm is written.
fn realm(plan: &Plan, rule: usize) -> &str {
    match plan.router.rules().get(rule).map(|rule| &rule.when) {
        Some(Match::Realm(realm)) => realm,
        Some(Match::Default) => "*",
        Some(Match::NoRealm) => "",
        _ => "of a pattern",
    }
}

/// How long the like of a note is not logged again.
const PAUSE: Duration = Duration::from_secs(60);
/// How many kinds of notes are kept apart.
const MOST: usize = 4_096;
