//! Accounting that is kept here until home servers have it: a spool for each pool that wants one.

mod folders;

use std::{
    collections::{HashMap, HashSet},
    ffi::OsString,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, SystemTime},
};

use async_trait::async_trait;
use serde_json::{Value, json};
use tokio::{sync::watch, task::JoinHandle};
use ulna_proxy::{Action, Delivery, Forward, Plan};
use ulna_spool::{OpenError, Options, Pooled, Spool, SpoolStatus};
use ulna_store::{AccountingSink, Record, StoreError};

use folders::{file_name, folders, pool_name};

/// The spools of a running server, by the names of their pools.
pub(super) struct Stores {
    folder: PathBuf,
    forward: Forward,
    spools: Mutex<Spools>,
    shut: Mutex<Vec<Shut>>,
    stop: watch::Sender<bool>,
}

#[derive(Default)]
struct Spools {
    open: HashMap<Arc<str>, Open>,
    /// What somebody opens at the moment, and nobody else is to: a disk may take its time, or hang, and nobody waits for the
    /// lock so long.
    opening: HashSet<Arc<str>>,
}

struct Open {
    spool: Arc<Spool>,
    transport: Arc<Pooled>,
    replays: JoinHandle<()>,
    /// Whether it was told that there is no such pool.
    told: bool,
}

/// The place of a spool that cannot be opened: nothing is acknowledged.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Shut {
    pool: Arc<str>,
    why: String,
    /// Whether the plan wants it; else it is what an earlier run left.
    is_wanted: bool,
}

/// What could not be opened, by the names of the pools.
type Failed = HashMap<Arc<str>, OpenError>;

impl Stores {
    /// Opens a spool for each pool of the plan that wants one. A disk that cannot be used keeps nobody from logging in: what
    /// would lie there is not acknowledged, so that it comes again or goes elsewhere.
    ///
    /// # Errors
    ///
    /// Where another server has one of them open.
    pub(super) fn open(raddb: &Path, forward: &Forward) -> Result<Arc<Self>, OpenError> {
        let stores = Self {
            folder: raddb.join("state").join("forward"),
            forward: forward.clone(),
            spools: Mutex::default(),
            shut: Mutex::default(),
            stop: watch::Sender::new(false),
        };
        stores.renew()?;
        Ok(Arc::new(stores))
    }

    /// Tries again and again to open what cannot be opened.
    pub(super) async fn keep_trying(self: Arc<Self>) {
        let mut stop = self.stop.subscribe();
        while tokio::time::timeout(RETRY, stop.wait_for(|stop| *stop)).await.is_err() {
            if self.shut().is_empty() {
                continue;
            }
            let stores = Arc::clone(&self);
            let _ = tokio::task::spawn_blocking(move || stores.try_again()).await;
        }
    }

    fn try_again(&self) {
        let shut: Vec<Arc<str>> = self.shut().iter().map(|shut| Arc::clone(&shut.pool)).collect();
        let before = self.spools().open.len();
        let (_, spools) = self.open_all(&shut, &mut Failed::new());
        let mended = spools.open.len() > before || shut.iter().any(|pool| spools.open.contains_key(pool));
        drop(spools);
        if mended && !*self.stop.borrow() {
            // What is still in the way was logged, and is told by the status.
            let _ = self.renew();
        }
    }

    /// As [`renew`](Self::renew), for a task that others wait for: what a disk does not open in time is opened later, and
    /// until then not acknowledged.
    ///
    /// # Errors
    ///
    /// As of [`renew`](Self::renew), where that ends in time.
    pub(super) async fn renew_soon(self: &Arc<Self>) -> Result<(), OpenError> {
        let stores = Arc::clone(self);
        match tokio::time::timeout(RETRY, tokio::task::spawn_blocking(move || stores.renew())).await {
            Ok(renewed) => renewed.unwrap_or(Ok(())),
            Err(_) => {
                let folder = self.folder.display();
                tracing::error!(
                    target: "ulna::proxy",
                    "the disk with {folder} hangs: accounting for new pools is not acknowledged until what is there is open"
                );
                Ok(())
            }
        }
    }

    /// Opens what the plan that is in force wants and is not open yet, and what earlier runs have left behind. What the plan
    /// does not want any more is still sent.
    ///
    /// # Errors
    ///
    /// Where another server has one open that the plan wants; all others are open then, or tried again.
    pub(super) fn renew(&self) -> Result<(), OpenError> {
        let mut failed = Failed::new();
        let (plan, spools) = self.open_all(&[], &mut failed);
        self.install(&plan, &spools, &failed);
        drop(spools);
        // Accounting of earlier runs may wait in them. One that cannot be used keeps nobody from starting.
        let left = self.leftovers();
        let (plan, mut spools) = self.open_all(&left, &mut failed);
        // There may be another plan since.
        self.install(&plan, &spools, &failed);
        self.note(&plan, &spools, &failed);
        for (pool, open) in &mut spools.open {
            open.transport.leave_gone();
            open.told &= !has_pool(&plan, pool);
            let octets = open.spool.status().octets;
            if !has_pool(&plan, pool) && octets > 0 && !std::mem::replace(&mut open.told, true) {
                let folder = self.folder.join(file_name(pool));
                tracing::warn!(
                    target: "ulna::proxy",
                    "accounting waits for pool {pool} in {}, and there is no such pool in the configuration: it waits until \
                     a [[pool]] is called so again",
                    folder.display()
                );
            }
        }
        drop(spools);
        let locked = |pool| failed.remove(&pool).filter(|error| matches!(error, OpenError::Locked { .. }));
        wanted(&plan).into_iter().find_map(locked).map_or(Ok(()), Err)
    }

    /// Opens what the plan wants, and `others`, except for what somebody else opens just now; adds what cannot be opened
    /// to `failed`. Returns the plan that is in force under the lock: whoever has that last goes by the last plan.
    fn open_all(&self, others: &[Arc<str>], failed: &mut Failed) -> (Arc<Plan>, MutexGuard<'_, Spools>) {
        loop {
            let mut spools = self.spools();
            let plan = self.forward.plan();
            let is_missing = |pool: &Arc<str>| {
                !spools.open.contains_key(pool) && !spools.opening.contains(pool) && !failed.contains_key(pool)
            };
            let pool = wanted(&plan).into_iter().chain(others.iter().cloned()).find(is_missing);
            // What was closed for good is not opened again.
            let Some(pool) = pool.filter(|_| !*self.stop.borrow()) else { return (plan, spools) };
            spools.opening.insert(Arc::clone(&pool));
            drop(spools);
            let opened = self.start(&pool);
            let mut spools = self.spools();
            spools.opening.remove(&pool);
            match opened {
                Ok(open) => drop(spools.open.insert(pool, open)),
                Err(error) => drop(failed.insert(pool, error)),
            }
        }
    }

    /// Has accounting kept in the spools that the plan wants. What is not open acknowledges nothing.
    fn install(&self, plan: &Plan, spools: &Spools, failed: &Failed) {
        let sink = |pool: Arc<str>| -> (Arc<str>, Arc<dyn AccountingSink>) {
            match spools.open.get(&pool) {
                Some(open) => (pool, Arc::clone(&open.spool) as _),
                None => (Arc::clone(&pool), Arc::new(self.place(plan, pool, failed))),
            }
        };
        self.forward.store(wanted(plan).into_iter().map(sink));
    }

    /// The place of a spool that is not open.
    fn place(&self, plan: &Plan, pool: Arc<str>, failed: &Failed) -> Shut {
        let known = || self.shut().iter().find(|known| known.pool == pool).map(|known| known.why.clone());
        // Who opens it just now will tell; until then it is what it was.
        let opening = || known().unwrap_or_else(|| "it is being opened".to_owned());
        let why = failed.get(&pool).map_or_else(opening, ToString::to_string);
        let is_wanted = wanted(plan).contains(&pool);
        Shut { pool, why, is_wanted }
    }

    /// Logs what cannot be opened, unless it was so before, and remembers it.
    fn note(&self, plan: &Plan, spools: &Spools, failed: &Failed) {
        let mut pools = wanted(plan);
        let mut others: Vec<_> =
            failed.keys().chain(&spools.opening).filter(|pool| !pools.contains(pool)).cloned().collect();
        others.sort();
        others.dedup();
        pools.extend(others);
        pools.retain(|pool| !spools.open.contains_key(pool));
        let shut: Vec<Shut> = pools.into_iter().map(|pool| self.place(plan, pool, failed)).collect();
        let mut known = self.shut();
        for Shut { pool, why, is_wanted } in shut.iter().filter(|shut| !known.contains(shut)) {
            if *is_wanted {
                tracing::error!(
                    target: "ulna::proxy",
                    "accounting for pool {pool} is neither acknowledged nor sent until that is mended: {why}"
                );
            } else {
                tracing::warn!(target: "ulna::proxy", "accounting that may wait for pool {pool} is not sent: {why}");
            }
        }
        for Shut { pool, .. } in known.iter().filter(|shut| spools.open.contains_key(&shut.pool)) {
            tracing::info!(target: "ulna::proxy", "accounting for pool {pool} can be kept and sent again");
        }
        *known = shut;
    }

    /// The pools whose folders are there.
    fn leftovers(&self) -> Vec<Arc<str>> {
        let pool = |folder: OsString| {
            let pool = folder.to_str().and_then(pool_name);
            if pool.is_none() {
                let at = self.folder.join(&folder);
                tracing::warn!(target: "ulna::proxy", "{at:?} is not the folder of a pool, and is left alone");
            }
            pool.map(Arc::from)
        };
        folders(&self.folder).into_iter().filter_map(pool).collect()
    }

    /// Opens the spool of a pool, and starts to send what is in it.
    fn start(&self, pool: &str) -> Result<Open, OpenError> {
        let (spool, replayer) = Spool::open(pool, &self.folder.join(file_name(pool)), Options::default())?;
        let transport = Arc::new(Pooled::new(self.forward.clone(), pool));
        let mut stop = self.stop.subscribe();
        let replays = tokio::spawn(replayer.run(Arc::clone(&transport), async move {
            // A sender that is gone means the same.
            let _ = stop.wait_for(|stop| *stop).await;
        }));
        Ok(Open { spool, transport, replays, told: false })
    }

    fn spools(&self) -> MutexGuard<'_, Spools> {
        self.spools.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn shut(&self) -> MutexGuard<'_, Vec<Shut>> {
        self.shut.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// How the spools fare.
    pub(super) fn status(&self) -> Value {
        let plan = self.forward.plan();
        let spools = self.spools();
        let mut all: Vec<SpoolStatus> = spools.open.values().map(|open| open.spool.status()).collect();
        let opening = spools.opening.clone();
        drop(spools);
        // A pool that is gone, and left nothing behind, is nobody's concern.
        all.retain(|status| has_pool(&plan, &status.name) || status.waiting > 0 || status.set_aside > 0);
        all.sort_by(|one, other| one.name.cmp(&other.name));
        let mut told: Vec<Value> = all.iter().map(|status| one(status, has_pool(&plan, &status.name))).collect();
        let not_open = |shut: &Shut| json!({ "pool": *shut.pool, "trouble": format!("not open: {}", shut.why) });
        let shut = self.shut();
        told.extend(shut.iter().map(not_open));
        let untold = opening.iter().filter(|pool| !shut.iter().any(|shut| shut.pool == **pool));
        told.extend(untold.map(|pool| json!({ "pool": **pool, "trouble": "not open: it is being opened" })));
        Value::from(told)
    }

    /// The spool of a pool, whether the plan still has that pool or not.
    ///
    /// # Errors
    ///
    /// Where there is none, or it is not open, as an answer for whoever asks.
    pub(super) fn spool(&self, pool: &str) -> Result<Arc<Spool>, Value> {
        if let Some(open) = self.spools().open.get(pool) {
            return Ok(Arc::clone(&open.spool));
        }
        Err(match self.shut().iter().find(|shut| *shut.pool == *pool) {
            Some(Shut { why, .. }) => json!({ "failed": format!("what is kept for {pool} is not open: {why}") }),
            None => {
                let told =
                    format!("no accounting is kept for a pool {pool:?}: `ulna proxy status` tells for which it is");
                json!({ "error": told })
            }
        })
    }

    /// Has all replayers note how far they have come, and end.
    pub(super) async fn stop(&self) {
        // Replayers that are yet to start find it too.
        self.stop.send_replace(true);
        let open = std::mem::take(&mut self.spools().open);
        for (_, open) in open {
            let _ = tokio::time::timeout(GRACE, open.replays).await;
        }
    }
}

#[async_trait]
impl AccountingSink for Shut {
    async fn record(&self, _: &Record<'_>) -> Result<(), StoreError> {
        Err(StoreError::new(format!("the spool of {}", self.pool), self.why.clone()))
    }

    fn is_able(&self) -> bool {
        false
    }
}

/// The pools that accounting is kept for.
fn wanted(plan: &Plan) -> Vec<Arc<str>> {
    let ways = plan.router.rules().iter().zip(&plan.ways).filter(|(_, way)| way.accounting == Delivery::Store);
    let mut pools: Vec<u32> = ways
        .filter_map(|(rule, _)| match rule.then {
            Action::Pool(pool) => Some(pool),
            _ => None,
        })
        .collect();
    pools.sort_unstable();
    pools.dedup();
    let named = pools.into_iter().filter_map(|pool| plan.pools.get(usize::try_from(pool).ok()?));
    named.map(|pool| Arc::clone(&pool.name)).collect()
}

fn has_pool(plan: &Plan, name: &str) -> bool {
    plan.pools.iter().any(|pool| &*pool.name == name)
}

fn one(status: &SpoolStatus, has_pool: bool) -> Value {
    let now = SystemTime::now();
    json!({
        "pool": status.name,
        "trouble": (!has_pool).then_some("no such pool in the configuration"),
        "waiting": status.waiting,
        "octets": status.octets,
        "under_way": status.under_way,
        "oldest_seconds": status.oldest_age(now).map(|age| age.as_secs()),
        "acknowledged": status.acknowledged,
        "away_seconds": status.away_since.map(|since| now.duration_since(since).unwrap_or_default().as_secs()),
        "last_error": status.last_error.as_ref().map(|(_, error)| error),
        "set_aside": status.set_aside,
        "aside": status.aside,
        "full": status.full,
        "refused": status.refused,
        "left_out": status.left_out,
        "damaged": status.damaged,
    })
}

const GRACE: Duration = Duration::from_secs(5);
const RETRY: Duration = Duration::from_secs(2);

#[cfg(test)]
mod tests {
    use ulna_proto::{Member, Pool, Strategy};
    use ulna_proxy::{HomePool, HomeServer, Match, RealmRouter, Rule, Syntax, Way};

    use super::*;

    /// A proxy that stores accounting for the pool `area-a`, and the folder of its configuration.
    fn storing(name: &str) -> (PathBuf, Forward) {
        let folder = std::env::temp_dir().join(format!("ulna-stores-{name}-{}", std::process::id()));
        (folder, Forward::new(plan("area-a")).unwrap())
    }

    fn plan(pool: &str) -> Plan {
        let mut plan = Plan::new();
        plan.homes = vec![HomeServer::new("a1", "127.0.0.1:9".parse().unwrap(), "between the operators")];
        plan.pools = vec![HomePool::new(pool, Pool::new(Strategy::InOrder, [Member::new(0, "a1", 1)]))];
        plan.router = RealmRouter::new(Syntax::default(), [Rule::new(Match::Default, Action::Pool(0))]).unwrap();
        let mut way = Way::default();
        way.accounting = Delivery::Store;
        plan.ways = vec![way];
        plan
    }

    #[tokio::test]
    async fn a_disk_that_cannot_be_used_keeps_nobody_from_starting_and_is_tried_again() {
        let (raddb, forward) = storing("shut");
        let place = raddb.join("state/forward/area-a");
        std::fs::create_dir_all(place.parent().unwrap()).unwrap();
        std::fs::write(&place, "in the way").unwrap();
        let stores = Stores::open(&raddb, &forward).unwrap();
        let trouble = || stores.status()[0]["trouble"].as_str().map(str::to_owned);
        assert!(trouble().unwrap().contains("area-a"), "{:?}", trouble());
        stores.try_again();
        assert!(trouble().is_some());

        let trying = tokio::spawn(Arc::clone(&stores).keep_trying());
        std::fs::remove_file(&place).unwrap();
        for _ in 0..2_000 {
            if trouble().is_none() {
                break;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        assert_eq!(trouble(), None);
        assert_eq!(stores.status()[0]["pool"], "area-a");
        stores.stop().await;
        trying.await.unwrap();
        std::fs::remove_dir_all(raddb).unwrap();
    }

    #[tokio::test]
    async fn what_takes_long_to_open_is_opened_once_and_nobody_waits_for_it() {
        let (raddb, forward) = storing("slow");
        let stores = Stores::open(&raddb, &forward).unwrap();
        forward.reload(plan("area-b")).unwrap();
        // Another is at it, and its disk hangs.
        stores.spools().opening.insert("area-b".into());
        let trouble = || {
            let status = stores.status();
            let told = status.as_array().unwrap().iter().find(|one| one["pool"] == "area-b").unwrap();
            told["trouble"].as_str().map(str::to_owned)
        };
        assert_eq!(trouble().as_deref(), Some("not open: it is being opened"));
        stores.renew_soon().await.unwrap();
        assert!(stores.spool("area-b").is_err());
        assert_eq!(trouble().as_deref(), Some("not open: it is being opened"));

        stores.spools().opening.clear();
        stores.renew().unwrap();
        assert!(stores.spool("area-b").is_ok());
        assert_eq!(trouble(), None);
        stores.stop().await;
        std::fs::remove_dir_all(raddb).unwrap();
    }

    #[tokio::test]
    async fn a_plan_that_comes_while_another_renews_is_the_one_that_is_gone_by() {
        let (raddb, forward) = storing("meanwhile");
        let stores = Stores::open(&raddb, &forward).unwrap();
        let renews = {
            let held = stores.spools();
            let (other, runtime) = (Arc::clone(&stores), tokio::runtime::Handle::current());
            let renews = std::thread::spawn(move || {
                let _inside = runtime.enter();
                other.renew()
            });
            // Whether it waits already or not: what it goes by is read after this.
            std::thread::sleep(Duration::from_millis(50));
            forward.reload(plan("area-b")).unwrap();
            drop(held);
            renews
        };
        renews.join().unwrap().unwrap();
        assert!(stores.spool("area-b").is_ok());
        stores.stop().await;
        std::fs::remove_dir_all(raddb).unwrap();
    }

    #[tokio::test]
    async fn two_servers_do_not_share_a_spool() {
        let (raddb, forward) = storing("locked");
        let stores = Stores::open(&raddb, &forward).unwrap();
        assert!(matches!(Stores::open(&raddb, &forward), Err(OpenError::Locked { .. })));
        stores.stop().await;
        std::fs::remove_dir_all(raddb).unwrap();
    }
}
