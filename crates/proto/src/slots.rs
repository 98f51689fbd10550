//! Where requests are remembered: flows, slots, and the order in which answered ones are forgotten.

use std::{
    collections::HashMap,
    hash::BuildHasher,
    net::{IpAddr, SocketAddr},
    sync::Arc,
    time::Instant,
};

use foldhash::fast::RandomState;
use ulna_wire::{Authenticator, Code, Sealed};

use crate::Peer;

/// Where a packet came in and from where: what replies go back along.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Path {
    /// The listener's number.
    pub listener: u16,
    /// What the listener is for.
    pub port: Port,
    /// The address that the packet was sent to, where the listener has several.
    pub local: Option<IpAddr>,
    /// Where it came from.
    pub source: SocketAddr,
}

/// What a listener is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Port {
    /// Access-Request and Status-Server.
    Auth,
    /// Accounting-Request and Status-Server.
    Acct,
    /// Disconnect-Request and CoA-Request.
    Dynamic,
}

/// A slot's number, and which of its tenants is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Tenancy {
    pub(crate) slot: u32,
    pub(crate) generation: u32,
}

/// One identifier of one flow: the request that has it, and the reply to it.
#[derive(Debug)]
pub(crate) struct Slot {
    pub(crate) generation: u32,
    pub(crate) stage: Stage,
    pub(crate) path: Path,
    pub(crate) print: Print,
    pub(crate) code: Code,
    pub(crate) identifier: u8,
    pub(crate) peer: Arc<Peer>,
    pub(crate) arrived: Instant,
    /// When the reply went out; counts only while the stage is `Answered`.
    pub(crate) answered: Instant,
    pub(crate) reply: Sealed,
    before: u32,
    after: u32,
}

/// How far a request has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stage {
    Free,
    Pending,
    Held,
    Answered,
}

/// What tells one request from another under the same identifier.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Print {
    pub(crate) authenticator: Authenticator,
    pub(crate) length: u16,
    /// Keyed: clients with poor randomness repeat authenticators, and must not get each other's replies.
    pub(crate) hash: u64,
}

/// All slots of one worker.
#[derive(Debug)]
pub(crate) struct Slots {
    flows: HashMap<Path, Flow, RandomState>,
    slots: Vec<Slot>,
    free: Vec<u32>,
    /// Two rings through the slots: pending ones by arrival, answered ones by answer.
    pending: Ring,
    answered: Ring,
    octets: usize,
}

/// The slots of one flow, by identifier: a short list while they are few, then a table.
#[derive(Debug)]
enum Flow {
    Few(Vec<(u8, u32)>),
    Many(Box<[u32; 256]>, u16),
}

/// The ends of a list through the slots.
#[derive(Debug)]
struct Ring {
    first: u32,
    last: u32,
    length: usize,
}

impl Slots {
    pub(crate) fn new() -> Self {
        let empty = || Ring { first: NONE, last: NONE, length: 0 };
        Self {
            flows: HashMap::default(),
            slots: Vec::new(),
            free: Vec::new(),
            pending: empty(),
            answered: empty(),
            octets: 0,
        }
    }

    pub(crate) fn hash(&self, octets: &[u8]) -> u64 {
        self.flows.hasher().hash_one(octets)
    }

    pub(crate) fn find(&self, path: &Path, identifier: u8) -> Option<u32> {
        self.flows.get(path)?.find(identifier)
    }

    /// As [`find`](Self::find), where `hint` is what was found a moment ago.
    pub(crate) fn locate(&self, hint: Option<u32>, path: &Path, identifier: u8) -> Option<u32> {
        match hint.and_then(|at| self.get(at)) {
            Some(slot) if slot.stage != Stage::Free && slot.identifier == identifier && slot.path == *path => hint,
            _ => self.find(path, identifier),
        }
    }

    pub(crate) fn get(&self, slot: u32) -> Option<&Slot> {
        self.slots.get(slot as usize)
    }

    pub(crate) fn tenant(&self, tenancy: Tenancy) -> Option<&Slot> {
        self.get(tenancy.slot).filter(|slot| slot.generation == tenancy.generation && slot.stage != Stage::Free)
    }

    pub(crate) fn tenant_mut(&mut self, tenancy: Tenancy) -> Option<&mut Slot> {
        let slot = self.slots.get_mut(tenancy.slot as usize)?;
        (slot.generation == tenancy.generation && slot.stage != Stage::Free).then_some(slot)
    }

    /// How many requests are being worked on.
    pub(crate) const fn pending(&self) -> usize {
        self.pending.length
    }

    /// How many octets slots and replies hold.
    pub(crate) const fn octets(&self) -> usize {
        self.octets
    }

    /// Gives the identifier of a flow to a new request; what had it before is forgotten.
    #[expect(clippy::too_many_arguments, reason = "each is a part of what the slot holds")]
    pub(crate) fn claim(
        &mut self,
        hint: Option<u32>,
        path: Path,
        identifier: u8,
        print: Print,
        code: Code,
        peer: Arc<Peer>,
        now: Instant,
    ) -> Tenancy {
        let at = match self.locate(hint, &path, identifier) {
            Some(at) => {
                self.leave_ring(at);
                at
            }
            None => {
                let at = self.place(path, print, code, identifier, &peer, now);
                self.flows.entry(path).or_insert_with(|| Flow::Few(Vec::new())).insert(identifier, at);
                self.octets += SLOT_OCTETS;
                at
            }
        };
        let Some(slot) = self.slots.get_mut(at as usize) else { return Tenancy { slot: at, generation: 0 } };
        // What a pending slot keeps is memory for a reply, and was taken off when it became pending.
        if !matches!(slot.stage, Stage::Pending | Stage::Free) {
            self.octets = self.octets.saturating_sub(slot.reply.octets().len());
        }
        slot.generation = slot.generation.wrapping_add(1);
        slot.stage = Stage::Pending;
        slot.print = print;
        slot.code = code;
        slot.peer = peer;
        slot.arrived = now;
        let tenancy = Tenancy { slot: at, generation: slot.generation };
        self.enter_ring(at);
        tenancy
    }

    /// The request is answered, or its answer is held back.
    pub(crate) fn settle(&mut self, tenancy: Tenancy, stage: Stage, reply: Sealed, now: Instant) -> bool {
        if self.tenant(tenancy).is_none() {
            return false;
        }
        self.leave_ring(tenancy.slot);
        if let Some(slot) = self.slots.get_mut(tenancy.slot as usize) {
            self.octets = (self.octets + reply.octets().len()).saturating_sub(if slot.stage == Stage::Pending {
                0
            } else {
                slot.reply.octets().len()
            });
            slot.stage = stage;
            slot.answered = now;
            slot.reply = reply;
        }
        self.enter_ring(tenancy.slot);
        true
    }

    /// A reply that was held back goes out.
    pub(crate) fn release(&mut self, tenancy: Tenancy, now: Instant) -> bool {
        if self.tenant(tenancy).is_none_or(|slot| slot.stage != Stage::Held) {
            return false;
        }
        if let Some(slot) = self.slots.get_mut(tenancy.slot as usize) {
            slot.stage = Stage::Answered;
            slot.answered = now;
        }
        self.enter_ring(tenancy.slot);
        true
    }

    /// Forgets a slot, and its flow with the last one.
    pub(crate) fn forget(&mut self, at: u32) {
        self.leave_ring(at);
        let Some(slot) = self.slots.get_mut(at as usize) else { return };
        if slot.stage == Stage::Free {
            return;
        }
        let held = if slot.stage == Stage::Pending { 0 } else { slot.reply.octets().len() };
        self.octets = self.octets.saturating_sub(SLOT_OCTETS + held);
        slot.stage = Stage::Free;
        slot.reply = Sealed::default();
        slot.generation = slot.generation.wrapping_add(1);
        if let Some(flow) = self.flows.get_mut(&slot.path)
            && flow.remove(slot.identifier)
        {
            self.flows.remove(&slot.path);
        }
        self.free.push(at);
    }

    /// Gives every slot the peer that `find` names for it, and forgets those for which it names none.
    pub(crate) fn reassign(&mut self, find: impl Fn(&Slot) -> Option<Arc<Peer>>) {
        for at in 0..self.slots.len() {
            let Some(slot) = self.slots.get_mut(at).filter(|slot| slot.stage != Stage::Free) else { continue };
            match find(slot) {
                Some(peer) => slot.peer = peer,
                None => self.forget(at as u32),
            }
        }
    }

    /// The reply's memory of the slot's last tenant, for the next reply.
    pub(crate) fn take_memory(&mut self, tenancy: Tenancy) -> Sealed {
        match self.tenant_mut(tenancy) {
            Some(slot) if slot.stage == Stage::Pending => std::mem::take(&mut slot.reply),
            _ => Sealed::default(),
        }
    }

    pub(crate) const fn oldest_pending(&self) -> Option<u32> {
        some(self.pending.first)
    }

    pub(crate) const fn oldest_answered(&self) -> Option<u32> {
        some(self.answered.first)
    }

    fn place(&mut self, path: Path, print: Print, code: Code, identifier: u8, peer: &Arc<Peer>, now: Instant) -> u32 {
        if let Some(at) = self.free.pop() {
            if let Some(slot) = self.slots.get_mut(at as usize) {
                slot.path = path;
                slot.identifier = identifier;
            }
            return at;
        }
        self.slots.push(Slot {
            generation: 0,
            stage: Stage::Free,
            path,
            print,
            code,
            identifier,
            peer: Arc::clone(peer),
            arrived: now,
            answered: now,
            reply: Sealed::default(),
            before: NONE,
            after: NONE,
        });
        (self.slots.len() - 1) as u32
    }

    fn ring(&mut self, stage: Stage) -> Option<&mut Ring> {
        match stage {
            Stage::Pending => Some(&mut self.pending),
            Stage::Answered => Some(&mut self.answered),
            // A held reply has its deadline in the queue of held replies.
            Stage::Free | Stage::Held => None,
        }
    }

    fn enter_ring(&mut self, at: u32) {
        let Some(stage) = self.get(at).map(|slot| slot.stage) else { return };
        let Some(ring) = self.ring(stage) else { return };
        let last = std::mem::replace(&mut ring.last, at);
        if last == NONE {
            ring.first = at;
        }
        ring.length += 1;
        self.link(last, |slot| slot.after = at);
        self.link(at, |slot| (slot.before, slot.after) = (last, NONE));
    }

    fn leave_ring(&mut self, at: u32) {
        let Some((stage, before, after)) = self.get(at).map(|slot| (slot.stage, slot.before, slot.after)) else {
            return;
        };
        let Some(ring) = self.ring(stage) else { return };
        if ring.first == at {
            ring.first = after;
        }
        if ring.last == at {
            ring.last = before;
        }
        ring.length -= 1;
        self.link(before, |slot| slot.after = after);
        self.link(after, |slot| slot.before = before);
        self.link(at, |slot| (slot.before, slot.after) = (NONE, NONE));
    }

    fn link(&mut self, at: u32, change: impl FnOnce(&mut Slot)) {
        if let Some(slot) = self.slots.get_mut(at as usize) {
            change(slot);
        }
    }
}

impl Flow {
    fn find(&self, identifier: u8) -> Option<u32> {
        match self {
            Self::Few(few) => few.iter().find(|(known, _)| *known == identifier).map(|&(_, at)| at),
            Self::Many(table, _) => some(table[usize::from(identifier)]),
        }
    }

    fn insert(&mut self, identifier: u8, at: u32) {
        match self {
            Self::Few(few) if few.len() < FEW => few.push((identifier, at)),
            Self::Few(few) => {
                let mut table = Box::new([NONE; 256]);
                for &(known, at) in &*few {
                    table[usize::from(known)] = at;
                }
                table[usize::from(identifier)] = at;
                *self = Self::Many(table, FEW as u16 + 1);
            }
            Self::Many(table, count) => {
                table[usize::from(identifier)] = at;
                *count += 1;
            }
        }
    }

    /// Removes an identifier; returns whether none is left.
    fn remove(&mut self, identifier: u8) -> bool {
        match self {
            Self::Few(few) => {
                few.retain(|(known, _)| *known != identifier);
                few.is_empty()
            }
            Self::Many(table, count) => {
                if table[usize::from(identifier)] != NONE {
                    table[usize::from(identifier)] = NONE;
                    *count -= 1;
                }
                *count == 0
            }
        }
    }
}

const fn some(at: u32) -> Option<u32> {
    if at == NONE { None } else { Some(at) }
}

const NONE: u32 = u32::MAX;
/// Up to here a flow's identifiers are searched one by one.
const FEW: usize = 16;
/// What a slot is counted as beside its reply.
const SLOT_OCTETS: usize = 256;
