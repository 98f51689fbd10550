//! What came of all calls.

use std::time::Duration;

use super::{histogram::Histogram, mix::Kind, timeline::Timeline};

/// Counts of one thread, or of all together.
#[derive(Debug, Clone)]
pub(super) struct Tally {
    /// By kind, in the order of [`Kind::ALL`].
    pub(super) kinds: [KindTally; 4],
    /// Latency of rejects that had to come: servers hold them back.
    pub(super) rejects: Histogram,
    /// What happened when, the warm-up included.
    pub(super) timeline: Timeline,
    /// Requests that were sent again.
    pub(super) retransmitted: u64,
    /// Replies that do not come from somebody who knows the secret, and datagrams that are no packets.
    pub(super) unauthentic: u64,
    /// Replies to requests that were answered before, or given up.
    pub(super) late: u64,
    /// Right replies to Access-Requests that bear no Message-Authenticator.
    pub(super) unsigned: u64,
    /// Requests that were due and could not be sent, since every identifier waited for a reply.
    pub(super) unsent: u64,
    /// Errors that the sockets told: refused by ICMP, no route.
    pub(super) socket_errors: u64,
    /// Right replies that arrived before the end of the time that is measured.
    pub(super) in_time: u64,
    /// When the last of them arrived, from the start.
    pub(super) last: Duration,
    /// The numbers of acknowledged accounting calls, where they are asked for.
    pub(super) acknowledged: Vec<u64>,
    /// Some of what was wrong, in words.
    pub(super) examples: Vec<String>,
}

/// Counts of one kind, the warm-up left out (but not its errors).
#[derive(Debug, Clone)]
pub(super) struct KindTally {
    /// Requests.
    pub(super) sent: u64,
    /// Replies that are what they have to be.
    pub(super) right: u64,
    /// Replies with the wrong verdict, or without the proof of the server.
    pub(super) wrong: u64,
    /// Requests without reply.
    pub(super) lost: u64,
    /// Latency of accepts and acknowledgements.
    pub(super) latency: Histogram,
}

impl Tally {
    /// Counts nothing yet.
    pub(super) fn new() -> Self {
        let kind = || KindTally { sent: 0, right: 0, wrong: 0, lost: 0, latency: Histogram::new() };
        Self {
            kinds: [kind(), kind(), kind(), kind()],
            rejects: Histogram::new(),
            timeline: Timeline::new(),
            retransmitted: 0,
            unauthentic: 0,
            late: 0,
            unsigned: 0,
            unsent: 0,
            socket_errors: 0,
            in_time: 0,
            last: Duration::ZERO,
            acknowledged: Vec::new(),
            examples: Vec::new(),
        }
    }

    /// The counts of one kind.
    pub(super) fn kind(&mut self, kind: Kind) -> &mut KindTally {
        &mut self.kinds[kind.place()]
    }

    /// Keeps an example of what was wrong, if there are not enough.
    pub(super) fn example(&mut self, text: impl FnOnce() -> String) {
        if self.examples.len() < EXAMPLES {
            self.examples.push(text());
        }
    }

    /// Adds what another counted.
    pub(super) fn add(&mut self, other: Self) {
        for (kind, more) in self.kinds.iter_mut().zip(&other.kinds) {
            kind.sent += more.sent;
            kind.right += more.right;
            kind.wrong += more.wrong;
            kind.lost += more.lost;
            kind.latency.add(&more.latency);
        }
        self.rejects.add(&other.rejects);
        self.timeline.add(&other.timeline);
        self.retransmitted += other.retransmitted;
        self.unauthentic += other.unauthentic;
        self.late += other.late;
        self.unsigned += other.unsigned;
        self.unsent += other.unsent;
        self.socket_errors += other.socket_errors;
        self.in_time += other.in_time;
        self.acknowledged.extend(other.acknowledged);
        self.last = self.last.max(other.last);
        let room = EXAMPLES.saturating_sub(self.examples.len());
        self.examples.extend(other.examples.into_iter().take(room));
    }

    /// Requests of all kinds.
    pub(super) fn sent(&self) -> u64 {
        self.kinds.iter().map(|kind| kind.sent).sum()
    }

    /// Right replies of all kinds.
    pub(super) fn right(&self) -> u64 {
        self.kinds.iter().map(|kind| kind.right).sum()
    }

    /// Wrong replies of all kinds.
    pub(super) fn wrong(&self) -> u64 {
        self.kinds.iter().map(|kind| kind.wrong).sum()
    }

    /// Requests of all kinds that got no reply, or could not be sent.
    pub(super) fn missing(&self) -> u64 {
        self.kinds.iter().map(|kind| kind.lost).sum::<u64>() + self.unsent
    }

    /// Latency of accepts and acknowledgements.
    pub(super) fn latency(&self) -> Histogram {
        let mut all = Histogram::new();
        self.kinds.iter().for_each(|kind| all.add(&kind.latency));
        all
    }
}

const EXAMPLES: usize = 5;
