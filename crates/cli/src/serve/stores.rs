//! Accounting that is kept here until home servers have it: a spool for each pool that wants one.

use std::{
    collections::HashMap,
    ffi::OsString,
    io,
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

/// The spools of a running server, by the names of their pools.
pub(super) struct Stores {
    folder: PathBuf,
    forward: Forward,
    open: Mutex<HashMap<Arc<str>, Open>>,
    shut: Mutex<Vec<Shut>>,
    stop: watch::Sender<bool>,
}

struct Open {
    spool: Arc<Spool>,
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
            open: Mutex::default(),
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
        let shut = self.shut().clone();
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        let mended = shut.iter().filter(|shut| self.start(&shut.pool, &mut open).is_ok()).count();
        drop(open);
        if mended > 0 {
            // What is still in the way was logged, and is told by the status.
            let _ = self.renew();
        }
    }

    /// Opens what the plan that is in force wants and is not open yet, and what earlier runs have left behind. What the plan
    /// does not want any more is still sent.
    ///
    /// # Errors
    ///
    /// Where another server has one open that the plan wants; all others are open then, or tried again.
    pub(super) fn renew(&self) -> Result<(), OpenError> {
        let plan = self.forward.plan();
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        let mut sinks: Vec<(Arc<str>, Arc<dyn AccountingSink>)> = Vec::new();
        let (mut shut, mut locked) = (Vec::new(), None);
        for number in wanted(&plan) {
            let Some(pool) = plan.pools.get(number as usize) else { continue };
            let name = Arc::clone(&pool.name);
            let known = open.get(&name).map(|known| Arc::clone(&known.spool));
            let sink: Arc<dyn AccountingSink> = match known.map_or_else(|| self.start(&name, &mut open), Ok) {
                Ok(spool) => spool,
                Err(error) => {
                    let place = Shut { pool: Arc::clone(&name), why: error.to_string(), is_wanted: true };
                    shut.push(place.clone());
                    if matches!(error, OpenError::Locked { .. }) {
                        locked.get_or_insert(error);
                    }
                    Arc::new(place)
                }
            };
            sinks.push((name, sink));
        }
        self.forward.store(sinks);
        self.open_leftovers(&mut open, &mut shut);
        self.note(shut, &open);
        for (pool, open) in open.iter_mut() {
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
        locked.map_or(Ok(()), Err)
    }

    /// Logs what cannot be opened, unless it was so before, and remembers it.
    fn note(&self, shut: Vec<Shut>, open: &HashMap<Arc<str>, Open>) {
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
        for Shut { pool, .. } in known.iter().filter(|shut| open.contains_key(&shut.pool)) {
            tracing::info!(target: "ulna::proxy", "accounting for pool {pool} can be kept and sent again");
        }
        *known = shut;
    }

    /// Opens the folders that are there and not open yet: accounting of earlier runs may wait in them. One that cannot be
    /// used keeps nobody from starting.
    fn open_leftovers(&self, open: &mut HashMap<Arc<str>, Open>, shut: &mut Vec<Shut>) {
        for folder in folders(&self.folder) {
            let at = self.folder.join(&folder);
            let Some(pool) = folder.to_str().and_then(pool_name) else {
                tracing::warn!(target: "ulna::proxy", "{at:?} is not the folder of a pool, and is left alone");
                continue;
            };
            if open.contains_key(pool.as_str()) || shut.iter().any(|known| *known.pool == pool) {
                continue;
            }
            if let Err(error) = self.start(&pool, open) {
                shut.push(Shut { pool: pool.into(), why: error.to_string(), is_wanted: false });
            }
        }
    }

    /// Opens the spool of a pool, and starts to send what is in it.
    fn start(&self, pool: &str, open: &mut HashMap<Arc<str>, Open>) -> Result<Arc<Spool>, OpenError> {
        let (spool, replayer) = Spool::open(pool, &self.folder.join(file_name(pool)), Options::default())?;
        let transport = Arc::new(Pooled::new(self.forward.clone(), pool));
        let mut stop = self.stop.subscribe();
        let replays = tokio::spawn(replayer.run(transport, async move {
            // A sender that is gone means the same.
            let _ = stop.wait_for(|stop| *stop).await;
        }));
        open.insert(pool.into(), Open { spool: Arc::clone(&spool), replays, told: false });
        Ok(spool)
    }

    fn shut(&self) -> MutexGuard<'_, Vec<Shut>> {
        self.shut.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// How the spools fare.
    pub(super) fn status(&self) -> Value {
        let plan = self.forward.plan();
        let open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        let mut all: Vec<SpoolStatus> = open.values().map(|open| open.spool.status()).collect();
        drop(open);
        // A pool that is gone, and left nothing behind, is nobody's concern.
        all.retain(|status| has_pool(&plan, &status.name) || status.waiting > 0 || status.set_aside > 0);
        all.sort_by(|one, other| one.name.cmp(&other.name));
        let mut told: Vec<Value> = all.iter().map(|status| one(status, has_pool(&plan, &status.name))).collect();
        let not_open = |shut: &Shut| json!({ "pool": *shut.pool, "trouble": format!("not open: {}", shut.why) });
        told.extend(self.shut().iter().map(not_open));
        Value::from(told)
    }

    /// The spool of a pool, whether the plan still has that pool or not.
    ///
    /// # Errors
    ///
    /// Where there is none, or it is not open, as an answer for whoever asks.
    pub(super) fn spool(&self, pool: &str) -> Result<Arc<Spool>, Value> {
        if let Some(open) = self.open.lock().unwrap_or_else(PoisonError::into_inner).get(pool) {
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
        let _ = self.stop.send(true);
        let open = std::mem::take(&mut *self.open.lock().unwrap_or_else(PoisonError::into_inner));
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
fn wanted(plan: &Plan) -> impl Iterator<Item = u32> {
    let mut pools: Vec<u32> = plan
        .router
        .rules()
        .iter()
        .zip(&plan.ways)
        .filter(|(_, way)| way.accounting == Delivery::Store)
        .filter_map(|(rule, _)| match rule.then {
            Action::Pool(pool) => Some(pool),
            _ => None,
        })
        .collect();
    pools.sort_unstable();
    pools.dedup();
    pools.into_iter()
}

fn has_pool(plan: &Plan, name: &str) -> bool {
    plan.pools.iter().any(|pool| &*pool.name == name)
}

/// The names of the folders in a folder, in order; none where it cannot be read.
fn folders(folder: &Path) -> Vec<OsString> {
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) => {
            if error.kind() != io::ErrorKind::NotFound {
                tracing::warn!(target: "ulna::proxy", "{} cannot be read: {error}", folder.display());
            }
            return Vec::new();
        }
    };
    let mut names: Vec<OsString> =
        entries.flatten().filter(|entry| entry.path().is_dir()).map(|entry| entry.file_name()).collect();
    names.sort();
    names
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

/// A pool's name as that of a folder: what is not plainly a letter, a digit, `-` or `_` becomes `%XX`.
fn file_name(pool: &str) -> String {
    let mut name = String::new();
    for octet in pool.bytes() {
        match octet {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' => name.push(char::from(octet)),
            _ => name.push_str(&format!("%{octet:02X}")),
        }
    }
    name
}

/// The pool whose folder has this name; `None` where [`file_name`] gives no such name.
fn pool_name(folder: &str) -> Option<String> {
    let mut octets = Vec::new();
    let mut rest = folder.as_bytes();
    while let Some((first, behind)) = rest.split_first() {
        rest = behind;
        if *first != b'%' {
            octets.push(*first);
            continue;
        }
        let (digits, behind) = rest.split_at_checked(2)?;
        octets.push(u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()?);
        rest = behind;
    }
    let pool = String::from_utf8(octets).ok()?;
    // It stands in the log; and what can be written in two ways is not of ours.
    (!pool.is_empty() && !pool.contains(char::is_control) && file_name(&pool) == folder).then_some(pool)
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
        let mut plan = Plan::new();
        plan.homes = vec![HomeServer::new("a1", "127.0.0.1:9".parse().unwrap(), "between the operators")];
        plan.pools = vec![HomePool::new("area-a", Pool::new(Strategy::InOrder, [Member::new(0, "a1", 1)]))];
        plan.router = RealmRouter::new(Syntax::default(), [Rule::new(Match::Default, Action::Pool(0))]).unwrap();
        let mut way = Way::default();
        way.accounting = Delivery::Store;
        plan.ways = vec![way];
        (folder, Forward::new(plan).unwrap())
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
        while trouble().is_some() {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        assert_eq!(stores.status()[0]["pool"], "area-a");
        stores.stop().await;
        trying.await.unwrap();
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

    #[test]
    fn no_pool_gets_out_of_its_folder_and_no_two_share_one() {
        assert_eq!(file_name("area-a"), "area-a");
        assert_eq!(file_name("../a b"), "%2E%2E%2Fa%20b");
        assert_eq!(file_name("proxy/a.example"), "proxy%2Fa%2Eexample");
        assert_eq!(file_name("%2E"), "%252E");
    }

    #[test]
    fn a_folder_tells_the_name_of_its_pool_and_others_are_not_believed() {
        for pool in ["area-a", "../a b", "proxy/a.example", "%2E", "gr\u{fc}n", "a\u{2028}b"] {
            assert_eq!(pool_name(&file_name(pool)).as_deref(), Some(pool));
        }
        for folder in
            ["", ".", "..", "a.b", "a b", "%", "%4", "%zz", "%2e", "%41", "%+1", "%FF", "%0A", "gr\u{fc}n", "%\u{fc}"]
        {
            assert_eq!(pool_name(folder), None, "{folder:?}");
        }
    }
}
