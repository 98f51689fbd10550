//! A thread that places calls and takes in replies.

mod intake;

use std::{
    io,
    sync::atomic::{AtomicBool, AtomicU64, Ordering},
    time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

use ulna_net::{BATCH, OpenError, Outbox, Slab, Traffic};
use ulna_wire::{BuildError, Sealed, Sealing, seal_requests};

use super::{
    call::Call,
    lane::{Lane, Waits},
    mix::Kind,
    pace::{Pace, Schedule},
    plan::{Plan, share},
    random::Rng,
    tally::Tally,
    users::Users,
};

/// What threads tell while they run, and are told.
#[derive(Debug, Default)]
pub(super) struct Live {
    /// A place for each thread.
    pub(super) pulses: Vec<Pulse>,
    /// Send nothing more, and wait for what is outstanding.
    pub(super) stop: AtomicBool,
    /// End at once.
    pub(super) abort: AtomicBool,
}

/// What one thread has done so far.
#[derive(Debug, Default)]
pub(super) struct Pulse {
    /// Requests.
    pub(super) sent: AtomicU64,
    /// Right replies.
    pub(super) right: AtomicU64,
    /// Wrong replies, and requests without reply.
    pub(super) failed: AtomicU64,
}

/// A thread's state.
pub(super) struct Worker<'a> {
    plan: &'a Plan,
    users: &'a Users,
    live: &'a Live,
    number: usize,
    start: Instant,
    end: Duration,
    lanes: Vec<Lane>,
    /// The lanes to the port of authentication, then those to the port of accounting, and which comes next.
    groups: [(Vec<usize>, usize); 2],
    window: usize,
    schedule: Option<Schedule>,
    /// How many requests may still be sent.
    left: u64,
    waiting: usize,
    serial: u64,
    rng: Rng,
    tally: Tally,
    /// Sent, right, failed: the warm-up included.
    counts: [u64; 3],
    noted: [u64; 3],
    traffic: Traffic,
    outbox: Outbox,
    sealings: Vec<Sealing<'a>>,
    sealed: Vec<Result<Sealed, BuildError>>,
    placed: Vec<(usize, u8)>,
}

impl<'a> Worker<'a> {
    /// Opens the sockets of thread `number`.
    pub(super) fn new(plan: &'a Plan, users: &'a Users, live: &'a Live, number: usize) -> Result<Self, OpenError> {
        let mut lanes = Vec::new();
        let mut groups = [(Vec::new(), 0), (Vec::new(), 0)];
        for socket in (number..plan.sockets).step_by(plan.threads) {
            let source = plan.sources.get(socket % plan.sources.len().max(1)).copied();
            for (group, target, wanted) in
                [(0, plan.access, plan.mix.has_access()), (1, plan.accounting, plan.mix.has(Kind::Accounting))]
            {
                if wanted {
                    groups[group].0.push(lanes.len());
                    lanes.push(Lane::open(target, source, socket)?);
                }
            }
        }
        let mut rng = Rng::new(plan.seed, number as u64);
        let (window, schedule) = match plan.pace {
            Pace::Window(window) => (share(window, number, plan.threads), None),
            Pace::Rate(rate, spacing) => {
                let mut schedule = Schedule::new(rate / plan.threads as f64, spacing);
                // Threads must not send in step.
                schedule.delay(rng.unit());
                (usize::MAX, Some(schedule))
            }
        };
        let left = plan.requests.map_or(u64::MAX, |requests| {
            share(usize::try_from(requests).unwrap_or(usize::MAX), number, plan.threads) as u64
        });
        // Sessions of different runs and threads must differ: from the clock, in micro-seconds, and the thread's number.
        let clock = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |passed| passed.as_micros() as u64);
        Ok(Self {
            serial: (clock + ((number as u64) << 52)).wrapping_mul(3),
            end: plan.end.unwrap_or(Duration::MAX),
            start: Instant::now(),
            lanes,
            groups,
            window,
            schedule,
            left,
            waiting: 0,
            rng,
            tally: Tally::new(),
            counts: [0; 3],
            noted: [0; 3],
            traffic: Traffic::default(),
            outbox: Outbox::new(),
            sealings: Vec::with_capacity(BATCH),
            sealed: Vec::with_capacity(BATCH),
            placed: Vec::with_capacity(BATCH),
            plan,
            users,
            live,
            number,
        })
    }

    /// Places calls from `start` on, until the plan is fulfilled and every reply has come or is given up.
    pub(super) async fn run(mut self, start: Instant) -> io::Result<Tally> {
        self.start = start;
        let (mut slab, mut waits) = (Slab::new(), Waits::new(&self.lanes));
        let (mut sweep, mut quiet) = (SWEEP, true);
        loop {
            let now = self.start.elapsed();
            let open = self.is_open(now);
            let sent = if open { self.place_calls(now, quiet).await? } else { 0 };
            let received = self.receive(&mut slab);
            if now >= sweep {
                self.sweep(now).await?;
                sweep = now + SWEEP;
            }
            self.note(now);
            if (!open && self.waiting == 0) || self.live.abort.load(Ordering::Relaxed) {
                break;
            }
            let was_quiet = std::mem::replace(&mut quiet, sent + received == 0);
            if quiet && was_quiet {
                self.rest(&mut waits, open, sweep).await;
            }
        }
        self.finish();
        Ok(self.tally)
    }

    /// Whether there is anything left to send.
    fn is_open(&self, now: Duration) -> bool {
        let in_time = match &self.schedule {
            // What was due before the end still goes, if it goes soon.
            Some(schedule) => schedule.due() < self.end && now < self.end.saturating_add(GRACE),
            None => now < self.end,
        };
        in_time && self.left > 0 && !self.live.stop.load(Ordering::Relaxed)
    }

    /// Sends what is due, up to a batch; returns how many requests that are.
    ///
    /// A closed loop waits until a quarter of its window is free, so that requests share system calls, unless it is
    /// `quiet`.
    async fn place_calls(&mut self, now: Duration, quiet: bool) -> io::Result<usize> {
        let room = self.window.saturating_sub(self.waiting);
        if self.schedule.is_none() && !quiet && room < (self.window / 4).clamp(1, BATCH) {
            return Ok(0);
        }
        let most = room.min(BATCH).min(usize::try_from(self.left).unwrap_or(BATCH));
        while self.placed.len() < most {
            let due = self.schedule.as_ref().map_or(now, Schedule::due);
            if due > now || due >= self.end {
                break;
            }
            let kind = self.plan.mix.draw(&mut self.rng);
            let Some((lane, identifier)) = self.claim(kind) else { break };
            self.dial(kind, lane, identifier, due);
            if let Some(schedule) = &mut self.schedule {
                schedule.advance(&mut self.rng);
            }
        }
        self.left -= self.placed.len() as u64;
        self.waiting += self.placed.len();
        self.counts[0] += self.placed.len() as u64;
        self.send_placed().await
    }

    /// Takes an identifier of a lane that serves this kind.
    fn claim(&mut self, kind: Kind) -> Option<(usize, u8)> {
        let (group, next) = &mut self.groups[usize::from(kind == Kind::Accounting)];
        for _ in 0..group.len() {
            let lane = group[*next % group.len()];
            if let Some(identifier) = self.lanes[lane].free.pop_front() {
                return Some((lane, identifier));
            }
            *next += 1;
        }
        None
    }

    /// Makes a request and lays it out to be sealed.
    fn dial(&mut self, kind: Kind, lane: usize, identifier: u8, due: Duration) {
        let user = self.rng.below(self.users.len() as u64) as usize;
        let bad = self.plan.bad > 0.0 && self.rng.unit() * 100.0 <= self.plan.bad;
        let mut call = Call::new(kind, user, bad, self.serial);
        self.serial = self.serial.wrapping_add(1);
        let Lane { slots, station, .. } = &mut self.lanes[lane];
        let slot = &mut slots[usize::from(identifier)];
        let spare = std::mem::take(&mut slot.sealed);
        let (draft, authenticator) = call.dial(self.users, station, self.plan.signed, &mut self.rng, spare);
        slot.due = due;
        slot.tries = 0;
        slot.call = Some(call);
        let (key, proxy_states) = (&self.plan.key, [].as_slice());
        self.sealings.push(Sealing { draft, key, identifier, request_authenticator: authenticator, proxy_states });
        self.placed.push((lane, identifier));
    }

    /// Seals and sends the requests that were laid out.
    async fn send_placed(&mut self) -> io::Result<usize> {
        if self.placed.is_empty() {
            return Ok(0);
        }
        seal_requests(&mut self.sealings, &mut self.rng, &mut self.sealed);
        let now = self.start.elapsed();
        let mut placed = std::mem::take(&mut self.placed);
        for ((lane, identifier), sealed) in placed.iter().zip(self.sealed.drain(..)) {
            let slot = self.lanes[*lane].slot(*identifier);
            match sealed {
                Ok(sealed) => slot.sealed = sealed,
                // Names and passwords were measured when they were read: whatever this is, it shows as a loss.
                Err(error) => self.tally.example(|| format!("a request cannot be built: {error}")),
            }
            slot.before = std::mem::replace(&mut slot.authenticator, slot.sealed.authenticator());
            slot.sent = now;
            if self.schedule.is_none() {
                slot.due = now;
            }
            if let Some(call) = slot.call.as_ref().filter(|_| slot.due >= self.plan.warmup) {
                self.tally.kind(call.kind).sent += 1;
            }
        }
        placed.sort_unstable_by_key(|(lane, _)| *lane);
        for lane in placed.chunk_by(|(one, _), (other, _)| one == other) {
            self.transmit(lane).await?;
        }
        // The next batch takes the next socket: replies come back in batches too, and all workers get their share.
        self.groups.iter_mut().for_each(|(_, next)| *next += 1);
        let count = placed.len();
        placed.clear();
        self.placed = placed;
        Ok(count)
    }

    /// Sends the requests of one lane.
    async fn transmit(&mut self, requests: &[(usize, u8)]) -> io::Result<()> {
        let Some(&(lane, _)) = requests.first() else { return Ok(()) };
        let Lane { link, slots, .. } = &self.lanes[lane];
        let mut done = 0;
        loop {
            let octets = requests[done..].iter().map(|(_, identifier)| slots[usize::from(*identifier)].sealed.octets());
            done += link.try_send(&mut self.outbox, octets, &mut self.traffic);
            if done >= requests.len() {
                return Ok(());
            }
            link.writable().await?;
        }
    }

    /// Sends again what has waited too long, or gives it up.
    async fn sweep(&mut self, now: Duration) -> io::Result<()> {
        for lane in 0..self.lanes.len() {
            if self.lanes[lane].waiting() == 0 {
                continue;
            }
            let mut again = Vec::new();
            for identifier in 0..=u8::MAX {
                let slot = self.lanes[lane].slot(identifier);
                if slot.call.is_none() || now.saturating_sub(slot.sent) < self.plan.timeout {
                    continue;
                }
                if slot.tries < self.plan.retries {
                    slot.tries += 1;
                    slot.sent = now;
                    again.push((lane, identifier));
                } else if let Some(call) = slot.call.take() {
                    self.lanes[lane].free.push_back(identifier);
                    self.waiting -= 1;
                    self.counts[2] += 1;
                    self.tally.kind(call.kind).lost += 1;
                }
            }
            self.tally.retransmitted += again.len() as u64;
            // RFC 5080 s.2.2.1: a retransmission has the same octets.
            self.transmit(&again).await?;
        }
        Ok(())
    }

    /// Writes down what happened since the last time.
    fn note(&mut self, now: Duration) {
        if self.counts == self.noted {
            return;
        }
        let slice = self.tally.timeline.at(now);
        slice.sent += self.counts[0] - self.noted[0];
        slice.right += self.counts[1] - self.noted[1];
        slice.failed += self.counts[2] - self.noted[2];
        self.noted = self.counts;
        if let Some(pulse) = self.live.pulses.get(self.number) {
            for (place, count) in [&pulse.sent, &pulse.right, &pulse.failed].into_iter().zip(self.counts) {
                place.store(count, Ordering::Relaxed);
            }
        }
    }

    /// Waits until something arrives or is due.
    async fn rest(&mut self, waits: &mut Waits, open: bool, sweep: Duration) {
        let now = self.start.elapsed();
        let mut until = sweep;
        if open && now < self.end {
            until = until.min(self.end);
        }
        if let Some(schedule) = self.schedule.as_ref().filter(|_| open) {
            let gap = schedule.due().saturating_sub(now);
            if gap < TIMER * 2 {
                // Timers are too coarse for this: stay awake, but let others go first.
                std::thread::yield_now();
                return;
            }
            until = until.min(now + gap - TIMER);
        }
        // Both ends are the same: go and see what is to be done.
        let _ = tokio::time::timeout(until.saturating_sub(now), waits.any(&mut self.lanes)).await;
    }

    /// Counts what was left undone.
    fn finish(&mut self) {
        self.note(self.start.elapsed());
        let interrupted = self.live.stop.load(Ordering::Relaxed) || self.live.abort.load(Ordering::Relaxed);
        if let Some(schedule) = self.schedule.as_mut().filter(|_| !interrupted && self.end < Duration::MAX) {
            while schedule.due() < self.end && self.left > 0 {
                schedule.advance(&mut self.rng);
                self.tally.unsent += 1;
                self.left -= 1;
            }
        }
        let errors = [&self.traffic.receive_failures, &self.traffic.send_failures];
        self.tally.socket_errors += errors.iter().map(|failures| failures.total()).sum::<u64>();
        if self.live.abort.load(Ordering::Relaxed) {
            for slot in self.lanes.iter().flat_map(|lane| &lane.slots) {
                if let Some(call) = &slot.call {
                    self.tally.kinds[call.kind.place()].lost += 1;
                }
            }
        }
    }
}

/// How often time-outs are looked for.
const SWEEP: Duration = Duration::from_millis(10);
/// How long requests that were due before the end may still be sent behind it.
const GRACE: Duration = Duration::from_millis(100);
/// How far a timer may be wrong.
const TIMER: Duration = Duration::from_millis(2);
