//! What a thread does with replies.

use std::{fmt, rc::Rc, time::Duration};

use ulna_net::Slab;
use ulna_wire::{Packet, ReplyCheck, VerifyError, verify_replies};

use super::{Lane, Worker};
use crate::load::{call::Wrong, mix::Kind};

impl Worker<'_> {
    /// Takes in what has arrived on any lane; returns how many datagrams that were.
    pub(super) fn receive(&mut self, slab: &mut Slab) -> usize {
        let mut received = 0;
        for lane in 0..self.lanes.len() {
            let Lane { link, ready, .. } = &mut self.lanes[lane];
            let ready = std::mem::take(ready);
            let link = Rc::clone(link);
            if !ready && self.lanes[lane].waiting() == 0 {
                continue;
            }
            // Errors are counted as traffic; what they are about runs into its time-out.
            if let Ok(count) = link.try_receive(slab, &mut self.traffic) {
                self.take_in(lane, slab);
                received += count;
            }
        }
        received
    }

    /// Judges a batch of replies.
    fn take_in(&mut self, lane: usize, slab: &Slab) {
        let (now, plan) = (self.start.elapsed(), self.plan);
        let mut checks = Vec::with_capacity(slab.len());
        for datagram in slab.datagrams() {
            let Ok(packet) = Packet::parse(datagram.octets) else {
                self.refuse(lane, &"not a packet");
                continue;
            };
            let slot = self.lanes[lane].slot(packet.identifier());
            match &slot.call {
                None => self.tally.late += 1,
                Some(call) if !call.answered_by(packet.code()) => {
                    self.refuse(lane, &format_args!("{} is no answer to what was asked", packet.code()));
                }
                Some(call) if plan.verify.covers(call.serial) => {
                    let (key, policy, request_authenticator) = (&plan.key, plan.policy, slot.authenticator);
                    checks.push(ReplyCheck { packet, key, request_authenticator, policy });
                }
                Some(call) => {
                    let judged = call.judge_code(packet.code());
                    self.settle(lane, packet.identifier(), judged, now);
                }
            }
        }
        let mut results = Vec::with_capacity(checks.len());
        verify_replies(&checks, &mut results);
        for (check, result) in checks.into_iter().zip(results) {
            let identifier = check.packet.identifier();
            let slot = self.lanes[lane].slot(identifier);
            match (result, &slot.call) {
                // The same reply twice in one batch.
                (_, None) => self.tally.late += 1,
                (Ok(reply), Some(call)) => {
                    let judged = call.judge(&reply, &plan.key);
                    self.tally.unsigned += u64::from(!reply.is_signed() && call.kind != Kind::Accounting);
                    self.settle(lane, identifier, judged, now);
                }
                (Err(error), Some(_)) => self.disbelieve(lane, check, error),
            }
        }
    }

    /// Counts a reply that cannot be verified, and waits on; it may be a late one to the identifier's last request.
    fn disbelieve(&mut self, lane: usize, check: ReplyCheck<'_, '_>, error: VerifyError) {
        let before = self.lanes[lane].slot(check.packet.identifier()).before;
        if check.packet.verify_reply(check.key, &before, &check.policy).is_ok() {
            self.tally.late += 1;
        } else {
            self.refuse(lane, &error);
        }
    }

    fn refuse(&mut self, lane: usize, why: &dyn fmt::Display) {
        self.tally.unauthentic += 1;
        let address = self.lanes[lane].link.address();
        self.tally.example(|| format!("a reply to {address} cannot be believed: {why}"));
    }

    /// Ends a call.
    fn settle(&mut self, lane: usize, identifier: u8, judged: Result<(), Wrong>, now: Duration) {
        let slot = self.lanes[lane].slot(identifier);
        let Some(call) = slot.call.take() else { return };
        let (counts, latency) = (slot.due >= self.plan.warmup, now.saturating_sub(slot.due));
        self.lanes[lane].free.push_back(identifier);
        self.waiting -= 1;
        match judged {
            Ok(()) => {
                self.counts[1] += 1;
                if counts {
                    let latency = u64::try_from(latency.as_nanos()).unwrap_or(u64::MAX);
                    let kind = self.tally.kind(call.kind);
                    kind.right += 1;
                    if call.bad {
                        self.tally.rejects.record(latency)
                    } else {
                        kind.latency.record(latency)
                    }
                    if now <= self.end {
                        self.tally.in_time += 1;
                        self.tally.last = now;
                    }
                }
                if self.plan.keep_acknowledged && call.kind == Kind::Accounting {
                    self.tally.acknowledged.push(call.serial);
                }
            }
            // An error in the warm-up is an error.
            Err(wrong) => {
                self.counts[2] += 1;
                self.tally.kind(call.kind).wrong += 1;
                let (name, address) = (self.users.user(call.user).0, self.lanes[lane].link.address());
                let password = if call.bad { "wrong" } else { "right" };
                self.tally.example(|| {
                    format!(
                        "{} of `{}` ({password} password, identifier {identifier}, from {address}): {wrong}",
                        call.kind.name(),
                        name.escape_default()
                    )
                });
            }
        }
    }
}
