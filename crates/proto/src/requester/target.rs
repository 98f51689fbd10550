//! What is known of a server that is asked.

use std::collections::VecDeque;

use ulna_wire::{Code, Policy, Verified, VerifyError};

use super::{
    Event, RequestHandle, Target,
    links::{Hold, Links},
};
use crate::{ClientCounters, Demand, Learned};

/// A server and what is known of it.
#[derive(Debug)]
pub(super) struct TargetState {
    pub(super) target: Target,
    pub(super) links: Vec<u32>,
    cursor: usize,
    /// How many identifiers are free on all its links.
    pub(super) free: usize,
    /// How many links were asked for and are not there yet.
    pub(super) opening: usize,
    /// Requests that need an identifier.
    pub(super) waiting: VecDeque<RequestHandle>,
    pub(super) stirred: bool,
    /// How many replies carried Message-Authenticator, up to [`Learned::TIMES`].
    signed: u8,
    unsigned_told: bool,
    pub(super) counters: ClientCounters,
}

impl TargetState {
    pub(super) fn new(target: Target) -> Self {
        Self {
            target,
            links: Vec::new(),
            cursor: 0,
            free: 0,
            opening: 0,
            waiting: VecDeque::new(),
            stirred: false,
            signed: 0,
            unsigned_told: false,
            counters: ClientCounters::default(),
        }
    }

    /// An identifier on one of its links, which take turns.
    pub(super) fn take(&mut self, links: &mut Links, place: u32, code: Code) -> Option<Hold> {
        for _ in 0..self.links.len() {
            self.cursor = if self.cursor.saturating_add(1) >= self.links.len() { 0 } else { self.cursor + 1 };
            if let Some(hold) = self.links.get(self.cursor).and_then(|&link| links.take(link, place, code)) {
                self.free = self.free.saturating_sub(1);
                return Some(hold);
            }
        }
        None
    }

    /// What is demanded of its replies.
    pub(super) const fn policy(&self) -> Policy {
        match self.target.demand {
            Demand::Require => Policy::REQUIRE,
            Demand::Auto if self.signed >= Learned::TIMES => Policy::REQUIRE,
            Demand::Auto | Demand::Off => Policy::OFF,
        }
    }

    /// Demands Message-Authenticator of a Protocol-Error too, where it is demanded of what else answers an Access-Request:
    /// whoever can forge one could end log-ins (CVE-2024-3596).
    pub(super) fn check_signed<'a>(
        &self,
        request: Code,
        reply: Verified<&'a [u8]>,
    ) -> Result<Verified<&'a [u8]>, VerifyError> {
        let demanded = request == Code::ACCESS_REQUEST && self.policy().require_message_authenticator;
        if demanded && !reply.is_signed() { Err(VerifyError::MessageAuthenticatorMissing) } else { Ok(reply) }
    }

    /// Takes note of whether the reply to an Access-Request was signed.
    pub(super) fn learn<T>(&mut self, number: u32, signed: bool) -> Option<Event<T>> {
        if signed {
            self.signed = self.signed.saturating_add(1).min(Learned::TIMES);
            return None;
        }
        let told = std::mem::replace(&mut self.unsigned_told, true);
        (!told).then_some(Event::Unsigned(number))
    }
}
