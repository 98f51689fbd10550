//! Acknowledgements of events that are not durable yet.

use std::collections::VecDeque;

use ulna_proto::Ticket;
use ulna_store::FateId;

use crate::{Accounting, Reply, Request};

/// Acknowledgements that wait until their events are durable.
///
/// Those that share a fate wait in a queue of their own, in the order of recording: a disk that does not answer holds
/// nobody back whose event lies on another.
#[derive(Default)]
pub(super) struct Unsettled {
    queues: foldhash::HashMap<FateId, VecDeque<Acknowledgement>>,
    length: usize,
    /// Queues that were emptied, for their memory.
    spare: Vec<VecDeque<Acknowledgement>>,
}

/// A request, and the reply that says that it is recorded.
pub(super) type Acknowledgement = (Ticket, Request<Accounting>, Reply<Accounting>);

impl Unsettled {
    /// How many wait.
    pub(super) const fn len(&self) -> usize {
        self.length
    }

    /// How many wait for this fate.
    pub(super) fn of(&self, fate: FateId) -> usize {
        self.queues.get(&fate).map_or(0, VecDeque::len)
    }

    /// Has one more wait for its fate.
    pub(super) fn push(&mut self, fate: FateId, waiting: Acknowledgement) {
        let spare = &mut self.spare;
        let queue = self.queues.entry(fate).or_insert_with(|| spare.pop().unwrap_or_default());
        queue.push_back(waiting);
        self.length += 1;
    }

    /// Moves those out of which it is known what became of their events. It looks once at each fate that is open.
    pub(super) fn settle(&mut self, into: &mut Vec<Acknowledgement>) {
        let before = into.len();
        self.queues.retain(|_, queue| {
            while let Some(settled) = queue.pop_front_if(|(_, _, reply)| reply.safety().is_some()) {
                into.push(settled);
            }
            if queue.is_empty() && self.spare.len() < SPARE {
                self.spare.push(std::mem::take(queue));
                return false;
            }
            !queue.is_empty()
        });
        self.length -= into.len() - before;
    }
}

/// How many emptied queues are kept.
const SPARE: usize = 16;
