//! The tasks of a client: one keeps time, and one reads each socket.

use std::{
    io,
    sync::Arc,
    time::{Duration, Instant},
};

use ulna_net::{Slab, Traffic, UdpLink};

use super::Shared;

/// Lets time pass for the engine.
pub(super) async fn keep_time(shared: Arc<Shared>) {
    loop {
        let (due, unsent) = {
            let mut core = shared.lock();
            let now = Instant::now();
            if now.saturating_duration_since(core.swept_at) >= SWEEP {
                core.swept_at = now;
                // Requests whose future was dropped are not worth sending again.
                core.requester.abandon_where(|waiter| waiter.sender.is_closed());
            }
            core.requester.handle_timeout(now);
            shared.flush(&mut core, now);
            let due = core.requester.poll_timeout();
            core.wakes_at = due.map(|due| due.min(now + SWEEP));
            (core.wakes_at, core.links.blocked())
        };
        if let Some(link) = unsent {
            let _ = tokio::time::timeout(SWEEP, link.writable()).await;
            shared.lock().links.send_rest();
        } else if let Some(due) = due {
            let _ = tokio::time::timeout_at(due.into(), shared.alarm.notified()).await;
        } else {
            shared.alarm.notified().await;
        }
    }
}

/// Receives from one link.
pub(super) async fn read(shared: Arc<Shared>, number: u32, target: u32, link: Arc<UdpLink>) {
    let (mut slab, mut traffic, mut failures) = (Slab::with_capacity(SLAB), Traffic::default(), 0_u32);
    loop {
        match link.receive(&mut slab, &mut traffic).await {
            Ok(_) => {
                failures = 0;
                shared.receive(number, &slab, &mut traffic);
            }
            Err(error) => {
                if error.kind() == io::ErrorKind::ConnectionRefused
                    && let Some(home) = shared.lock().homes.get_mut(target as usize)
                {
                    home.refused_at = Some(Instant::now());
                }
                failures = failures.saturating_add(1);
                if failures > PATIENT_FAILURES {
                    tokio::time::sleep(PAUSE).await;
                }
            }
        }
    }
}

/// How often requests that nobody waits for any more are looked for.
const SWEEP: Duration = Duration::from_secs(1);
/// How many errors in a row a link may have before it pauses.
const PATIENT_FAILURES: u32 = 16;
const PAUSE: Duration = Duration::from_millis(20);
const SLAB: usize = 32;
