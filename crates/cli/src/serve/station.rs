//! A server while it runs: signals, orders, reload and statistics.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use serde_json::{Value, json};
use tokio::{
    signal::unix::{SignalKind, signal},
    sync::{mpsc, oneshot},
};
use ulna_dictionary::Dictionary;
use ulna_journal::Health;
use ulna_proto::{Counters, Learned};
use ulna_proxy::{Forward, ForwardDynamic, Plan};
use ulna_raddb::Settings;
use ulna_server::{Running, ServerError, Statistics};

use super::{
    Arguments, control::Order, learned, ledger::Ledger, limits, load, log::Log, nas_key::NasKey, notify, restart,
    roaming, signing, stores::Stores, users::Replaceable,
};

/// A running server and all that belongs to it.
pub(super) struct Station {
    pub(super) arguments: Arguments,
    pub(super) settings: Settings,
    pub(super) dictionary: Arc<Dictionary>,
    pub(super) users: Arc<Replaceable>,
    pub(super) ledger: Arc<Ledger>,
    pub(super) learned: Arc<Learned>,
    pub(super) forward: Forward,
    pub(super) dynamic: ForwardDynamic,
    pub(super) nas_key: NasKey,
    pub(super) stores: Arc<Stores>,
    pub(super) running: Running,
    pub(super) log: Arc<Log>,
    pub(super) began: Instant,
    /// How many clients are in force.
    pub(super) peers: AtomicUsize,
}

impl Station {
    /// Obeys signals and orders until the server is to stop.
    pub(super) async fn watch_over(
        self,
        mut orders: mpsc::Receiver<Order>,
        _open: mpsc::Sender<Order>,
    ) -> Result<(), ServerError> {
        let mut hang_up = signal(SignalKind::hangup())?;
        let mut terminate = signal(SignalKind::terminate())?;
        let mut interrupt = signal(SignalKind::interrupt())?;
        let mut chores = tokio::time::interval(CHORES);
        let raddb = &self.arguments.raddb;
        let mut senders = learned::Memory::new(learned::senders_path(raddb), self.learned.senders());
        let mut homes = learned::Memory::new(learned::homes_path(raddb), self.signing_homes());
        loop {
            tokio::select! {
                _ = hang_up.recv() => {
                    let _ = self.reload().await;
                }
                Some(Order { word, answer }) = orders.recv() => {
                    if let Some(pool) = word.strip_prefix("take-back ") {
                        self.take_back(pool, answer);
                        continue;
                    }
                    let told = self.obey(&word).await;
                    senders.keep(self.learned.senders());
                    homes.keep(self.signing_homes());
                    // Whoever asked may have gone.
                    let _ = answer.send(told);
                }
                _ = chores.tick() => {
                    notify::notify("WATCHDOG=1");
                    self.log.tell_lost();
                    senders.keep(self.learned.senders());
                    homes.keep(self.signing_homes());
                }
                _ = terminate.recv() => break,
                _ = interrupt.recv() => break,
            }
        }
        tracing::info!(target: "ulna::server", "stopping: requests that are being worked on are still answered");
        notify::notify("STOPPING=1");
        senders.keep_at_last(self.learned.senders());
        homes.keep_at_last(self.signing_homes());
        let ended = self.running.stop(GRACE).await;
        self.stores.stop().await;
        if let Some(journal) = self.ledger.journal() {
            journal.close();
        }
        tracing::info!(target: "ulna::server", "stopped");
        ended
    }

    async fn obey(&self, word: &str) -> Value {
        match word {
            "stats" => self.statistics().await,
            "reload" => match self.reload().await {
                Ok(Reloaded { said, notes }) => json!({ "reloaded": said, "notes": notes }),
                Err(error) => json!({ "error": error }),
            },
            "proxy" => roaming::status(&self.forward, &self.dynamic, &self.stores),
            "peers" => signing::report(&self.running.statistics().await, &self.learned, &self.forward),
            other => match other.strip_prefix("forget ") {
                Some(name) => self.forget(name).await,
                None => {
                    json!({ "error": format!("{other:?} is no order: stats, proxy, take-back, peers, forget and reload are") })
                }
            },
        }
    }

    /// Has accounting that was set aside for a pool sent again. The disk may take its time for that: nobody waits for it here.
    fn take_back(&self, pool: &str, answer: oneshot::Sender<Value>) {
        let spool = match self.stores.spool(pool) {
            Ok(spool) => spool,
            Err(told) => return drop(answer.send(told)),
        };
        let (pool, asked) = (pool.to_owned(), pool.to_owned());
        let moving = tokio::task::spawn_blocking(move || match spool.take_back() {
            Ok(records) => {
                tracing::info!(target: "ulna::proxy", "{pool}: {records} records that were set aside are sent again");
                json!({ "pool": pool, "taken_back": records })
            }
            Err(error) => {
                tracing::error!(target: "ulna::proxy", "{pool}: what was set aside was not all taken back: {error}");
                json!({ "failed": format!("what was set aside for {pool} was not all taken back, and stays there: {error}") })
            }
        });
        tokio::spawn(async move {
            let told = match tokio::time::timeout(SOON, moving).await {
                Ok(told) => told.unwrap_or_else(|error| json!({ "failed": error.to_string() })),
                // It goes on, and tells the log.
                Err(_) => json!({ "pool": asked, "taken_back": null }),
            };
            // Whoever asked may have gone.
            drop(answer.send(told));
        });
    }

    /// Forgets that a client or a home server signs.
    async fn forget(&self, name: &str) -> Value {
        let peers = signing::peers(&self.running.statistics().await);
        let told = signing::forget(name, &peers, &self.learned, &self.forward);
        if told.get("error").is_none() {
            tracing::warn!(target: "ulna::server", "it is forgotten that {name} signs: somebody called `ulna peers forget`");
        }
        told
    }

    /// The home servers that are held to signing, as they are written down.
    fn signing_homes(&self) -> Vec<String> {
        self.forward.signers().iter().map(|(name, address)| learned::home(name, *address)).collect()
    }

    /// Reads the configuration again: all of it is taken over, or nothing.
    async fn reload(&self) -> Result<Reloaded, String> {
        notify::notify("RELOADING=1");
        let (folder, dictionary) = (self.arguments.raddb.clone(), Arc::clone(&self.dictionary));
        // A million users take a while: the workers and signals must not wait for it.
        let loaded =
            tokio::task::spawn_blocking(move || load(&folder, &dictionary)).await.map_err(|error| error.to_string())?;
        let result = match loaded {
            Ok((raddb, _)) if raddb.peers.is_empty() && self.peers.load(Ordering::Relaxed) > 0 => {
                // A file that is away for a moment must not cut everybody off.
                let error = "the configuration has no clients any more, and nobody would be answered: everything stays \
                             as it was. To answer nobody, stop the server";
                tracing::error!(target: "ulna::config", "{error}");
                Err(error.to_owned())
            }
            Ok((mut raddb, warnings)) => {
                for warning in &warnings {
                    tracing::warn!(target: "ulna::config", "{warning}");
                }
                let said = format!("{} clients and {} users entries are in force", raddb.peers.len(), raddb.entries);
                self.nas_key.apply(&raddb.settings, &mut raddb.proxy);
                if let Err(error) = self.forward.reload(raddb.proxy) {
                    notify::notify("READY=1");
                    return Err(error.to_string());
                }
                let plan = self.forward.plan();
                if let Err(error) = self.dynamic.reload(Plan::clone(&plan), plan.dynamic.clone()) {
                    tracing::error!(target: "ulna::proxy", "CoA-Requests go where they went before: {error}");
                }
                if let Err(error) = self.stores.renew_soon().await {
                    tracing::error!(target: "ulna::proxy", "accounting cannot be kept: {error}");
                }
                self.users.replace(Arc::clone(&raddb.users));
                self.peers.store(raddb.peers.len(), Ordering::Relaxed);
                self.running.reload(Arc::new(raddb.peers), limits(&raddb.settings));
                tracing::info!(target: "ulna::config", "configuration read again: {said}");
                let mut notes: Vec<String> = warnings.iter().map(ToString::to_string).collect();
                for key in restart::needed(&self.settings, &restart::with_flags(raddb.settings, &self.arguments)) {
                    let note = format!("takes effect only when the server starts again: {key}");
                    tracing::warn!(target: "ulna::config", "{note}");
                    notes.push(note);
                }
                Ok(Reloaded { said, notes })
            }
            Err(errors) => {
                tracing::error!(target: "ulna::config", "the configuration has errors, so everything stays as it was:\n{errors}");
                Err(format!("the configuration has errors, so everything stays as it was:\n{errors}"))
            }
        };
        notify::notify("READY=1");
        result
    }

    async fn statistics(&self) -> Value {
        let Statistics { total, by_peer, traffic, pending, .. } = self.running.statistics().await;
        let object = |counters: &dyn Fn() -> Vec<(&'static str, u64)>| -> Value {
            counters()
                .into_iter()
                .map(|(name, value)| (name.to_owned(), Value::from(value)))
                .collect::<serde_json::Map<_, _>>()
                .into()
        };
        let peers: serde_json::Map<String, Value> = by_peer
            .iter()
            .map(|(peer, counters)| (peer.name.to_string(), object(&|| counters.counters().collect())))
            .collect();
        let journal = match self.ledger.journal() {
            Some(journal) => {
                let counters = journal.counters();
                json!({
                    "health": health(&journal.health()),
                    "durable": counters.durable,
                    "octets": counters.octets,
                    "batches": counters.batches,
                    "refused": counters.refused,
                    "given_up": counters.given_up,
                    "failures": counters.failures,
                    "segments": counters.segments,
                })
            }
            None => json!({ "health": self.ledger.trouble().unwrap_or_else(|| "not open".to_owned()) }),
        };
        json!({
            "version": crate::VERSION,
            "uptime_seconds": self.began.elapsed().as_secs(),
            "pending": pending,
            "total": object(&|| total.totals().collect()),
            "clients": peers,
            "traffic": {
                "datagrams_in": traffic.datagrams_in,
                "octets_in": traffic.octets_in,
                "batches_in": traffic.batches_in,
                "kernel_drops": traffic.kernel_drops,
                "truncated_in": traffic.truncated_in,
                "datagrams_out": traffic.datagrams_out,
                "octets_out": traffic.octets_out,
                "batches_out": traffic.batches_out,
                "blocked_out": traffic.blocked_out,
                "send_failures": traffic.send_failures.total(),
            },
            "journal": journal,
            "log": { "lines_left_out": self.log.lost() },
        })
    }
}

/// What a reload did, and what it leaves to do.
struct Reloaded {
    said: String,
    notes: Vec<String>,
}

/// How the journal is, in words.
fn health(health: &Health) -> String {
    match health {
        Health::Working => "working".to_owned(),
        Health::Failing { reason, attempts, .. } => format!("failing since {attempts} attempts: {reason}"),
        Health::Stalled { .. } => "stalled: the disk does not answer".to_owned(),
        _ => "closed".to_owned(),
    }
}

/// How long requests that are being worked on may take when the server stops.
const GRACE: Duration = Duration::from_secs(5);
/// How long whoever gave an order waits for what takes long: less than it takes until the control socket hangs up.
const SOON: Duration = Duration::from_secs(5);
/// How often the watchdog is fed, what was learned is written down, and lost lines of the log are told of.
const CHORES: Duration = Duration::from_secs(1);
