//! One run: threads, progress, and the sum of what they counted.

use std::{
    io,
    sync::{Barrier, atomic::Ordering},
    thread,
    time::{Duration, Instant},
};

use indicatif::{ProgressBar, ProgressStyle};
use thiserror::Error;
use ulna_net::OpenError;

use super::{
    cpu,
    plan::Plan,
    tally::Tally,
    users::Users,
    worker::{Live, Pulse, Worker},
};

/// What came of a run.
#[derive(Debug, Clone)]
pub(super) struct Outcome {
    /// What was counted.
    pub(super) tally: Tally,
    /// The time in which it was counted.
    pub(super) measured: Duration,
    /// Processor time of the server, and how many requests were answered right in it.
    pub(super) server: Option<(Duration, u64)>,
    /// Processor time of this process in a second of a thread, from 0 to 1.
    pub(super) busy: f64,
    /// Whether it was interrupted.
    pub(super) interrupted: bool,
}

impl Outcome {
    /// Right replies a second.
    pub(super) fn rate(&self) -> f64 {
        self.tally.in_time as f64 / self.measured.as_secs_f64().max(1e-9)
    }

    /// Requests without reply, in percent of all.
    pub(super) fn loss(&self) -> f64 {
        let all = self.tally.sent() + self.tally.unsent;
        self.tally.missing() as f64 * 100.0 / all.max(1) as f64
    }

    /// Whether no reply was wrong, and no more are missing than may be.
    pub(super) fn is_right(&self, most_loss: f64) -> bool {
        let wrong = self.tally.wrong() + self.tally.unauthentic;
        wrong == 0 && self.tally.right() > 0 && self.loss() <= most_loss
    }
}

/// Why a run could not be made.
#[derive(Debug, Error)]
pub(super) enum RunError {
    /// A socket cannot be opened.
    #[error("{0}")]
    Open(#[from] OpenError),
    /// Something that never fails failed.
    #[error("{0}")]
    Io(#[from] io::Error),
}

/// Runs a plan; `processes` are those of the server, `progress` whether a line on the terminal tells how it goes.
pub(super) fn run(plan: &Plan, users: &Users, processes: &[u32], progress: bool) -> Result<Outcome, RunError> {
    let live = Live { pulses: (0..plan.threads).map(|_| Pulse::default()).collect(), ..Live::default() };
    let ready = Barrier::new(plan.threads + 1);
    thread::scope(|scope| {
        let threads: Vec<_> = (0..plan.threads)
            .map(|number| {
                let (live, ready) = (&live, &ready);
                thread::Builder::new()
                    .name(format!("load-{number}"))
                    .spawn_scoped(scope, move || thread(plan, users, live, ready, number))
            })
            .collect::<Result<_, _>>()?;
        ready.wait();
        let done = || threads.iter().all(thread::ScopedJoinHandle::is_finished);
        let watched = watch(plan, &live, processes, progress, done);
        let mut tally = Tally::new();
        for thread in threads {
            match thread.join() {
                Ok(counted) => tally.add(counted?),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        let watched = watched?;
        let end = plan.end.unwrap_or(Duration::MAX).min(tally.last);
        Ok(Outcome {
            measured: end.saturating_sub(plan.warmup),
            server: watched.server,
            busy: watched.busy / plan.threads as f64,
            interrupted: live.stop.load(Ordering::Relaxed) || live.abort.load(Ordering::Relaxed),
            tally,
        })
    })
}

fn thread(plan: &Plan, users: &Users, live: &Live, ready: &Barrier, number: usize) -> Result<Tally, RunError> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let worker = Worker::new(plan, users, live, number);
    // Everybody comes to the barrier, or nobody would pass it.
    ready.wait();
    let (runtime, worker) = (runtime?, worker?);
    Ok(runtime.block_on(worker.run(Instant::now()))?)
}

struct Watched {
    server: Option<(Duration, u64)>,
    busy: f64,
}

/// Looks on while the threads run: shows progress, listens to Ctrl-C, measures processor time.
fn watch(
    plan: &Plan,
    live: &Live,
    processes: &[u32],
    progress: bool,
    done: impl Fn() -> bool,
) -> Result<Watched, RunError> {
    let start = Instant::now();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let bar = bar(plan, progress);
    let samples = |moment: Duration| -> io::Result<Sample> {
        let server = if processes.is_empty() { None } else { Some(cpu::sum(processes)?) };
        Ok(Sample { moment, server, own: cpu::time("self")?, right: sum(live, |pulse| &pulse.right) })
    };
    let (mut from, mut to): (Option<Sample>, Option<Sample>) = (None, None);
    runtime.block_on(async {
        let mut last = (Duration::ZERO, 0);
        while !done() {
            tokio::select! {
                () = tokio::time::sleep(GLANCE) => {}
                _ = tokio::signal::ctrl_c() => {
                    // The first time the outstanding replies are waited for, the second time not.
                    if live.stop.swap(true, Ordering::Relaxed) {
                        live.abort.store(true, Ordering::Relaxed);
                    }
                }
            }
            let now = start.elapsed();
            if from.is_none() && now >= plan.warmup {
                from = samples(now).ok();
            }
            if plan.end.is_none_or(|end| now < end) {
                // The server may end before the run does; then the last sample stands.
                to = samples(now).ok().or(to);
            }
            let right = sum(live, |pulse| &pulse.right);
            if now - last.0 >= SHOW {
                show(&bar, plan, live, now, (right - last.1) as f64 / (now - last.0).as_secs_f64());
                last = (now, right);
            }
        }
    });
    bar.finish_and_clear();
    let mut watched = Watched { server: None, busy: 0.0 };
    if let (Some(from), Some(to)) = (from, to)
        && to.moment > from.moment
    {
        watched.busy = (to.own.saturating_sub(from.own)).as_secs_f64() / (to.moment - from.moment).as_secs_f64();
        if let (Some(before), Some(behind)) = (from.server, to.server) {
            watched.server = Some((behind.saturating_sub(before), to.right - from.right));
        }
    }
    Ok(watched)
}

#[derive(Clone, Copy)]
struct Sample {
    moment: Duration,
    server: Option<Duration>,
    own: Duration,
    right: u64,
}

fn sum(live: &Live, of: impl Fn(&Pulse) -> &std::sync::atomic::AtomicU64) -> u64 {
    live.pulses.iter().map(|pulse| of(pulse).load(Ordering::Relaxed)).sum()
}

fn bar(plan: &Plan, progress: bool) -> ProgressBar {
    if !progress {
        return ProgressBar::hidden();
    }
    // On standard error, and only where that is a terminal.
    let whole = match (plan.requests, plan.end) {
        (Some(requests), _) => Some(requests),
        (None, Some(end)) => Some(end.as_millis() as u64),
        (None, None) => None,
    };
    let style = ProgressStyle::with_template("{bar:24.cyan/dim} {percent:>3}%  {msg}");
    let bar = whole.map_or_else(ProgressBar::new_spinner, ProgressBar::new);
    style.map(|style| bar.clone().with_style(style)).unwrap_or(bar)
}

fn show(bar: &ProgressBar, plan: &Plan, live: &Live, now: Duration, rate: f64) {
    let (sent, right, failed) =
        (sum(live, |pulse| &pulse.sent), sum(live, |pulse| &pulse.right), sum(live, |pulse| &pulse.failed));
    bar.set_position(if plan.requests.is_some() { right + failed } else { now.as_millis() as u64 });
    let phase = if now < plan.warmup { "warm-up  " } else { "" };
    let waiting = sent.saturating_sub(right + failed);
    bar.set_message(format!("{phase}{rate:.0}/s  {right} right  {failed} wrong or missing  {waiting} outstanding"));
}

const GLANCE: Duration = Duration::from_millis(20);
const SHOW: Duration = Duration::from_millis(200);
