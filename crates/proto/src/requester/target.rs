//! What is known of a server that is asked.

use std::{collections::VecDeque, time::Instant};

use ulna_wire::{Code, Policy, Verified, VerifyError};

use super::{
    Event, Ignored, RequestHandle, Target,
    links::{Hold, Links},
};
use crate::{ClientCounters, Demand};

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

    /// What is demanded of a reply to a request with this code.
    pub(super) fn policy(&self, request: Code) -> Policy {
        let held = match self.target.demand {
            Demand::Require => true,
            Demand::Auto => self.target.signer.is_known(),
            Demand::Off => false,
        };
        let access = matches!(request, Code::ACCESS_REQUEST | Code::STATUS_SERVER);
        if held && access { Policy::REQUIRE } else { Policy::OFF }
    }

    /// Takes note of a reply to an Access-Request, believed or not.
    pub(super) fn count_signature(&mut self, now: Instant, reply: &Result<Verified<&[u8]>, Ignored>) {
        match reply {
            Ok(reply) if reply.is_signed() => self.counters.signatures.signed(),
            Ok(_) | Err(Ignored::Unverified(VerifyError::MessageAuthenticatorMissing)) => {
                self.counters.signatures.unsigned(now, None);
            }
            Err(_) => {}
        }
    }

    /// Learns from a reply to an Access-Request that is believed.
    pub(super) fn learn<T>(&mut self, number: u32, reply: &Verified<&[u8]>) -> Option<Event<T>> {
        if reply.is_signed() {
            if self.target.demand == Demand::Auto && reply.is_signed_unasked() {
                self.target.signer.note();
            }
            return None;
        }
        let told = std::mem::replace(&mut self.unsigned_told, true);
        (!told).then_some(Event::Unsigned(number))
    }
}
