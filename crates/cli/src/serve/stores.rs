//! Accounting that is kept here until home servers have it: a spool for each pool that wants one.

use std::{
    collections::HashMap,
    ffi::OsString,
    io,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, SystemTime},
};

use serde_json::{Value, json};
use tokio::{sync::watch, task::JoinHandle};
use ulna_proxy::{Action, Delivery, Forward, Plan};
use ulna_spool::{OpenError, Options, Pooled, Spool, SpoolStatus};
use ulna_store::AccountingSink;

/// The spools of a running server, by the names of their pools.
pub(super) struct Stores {
    folder: PathBuf,
    forward: Forward,
    open: Mutex<HashMap<Arc<str>, Open>>,
    /// What earlier runs left and cannot be opened: the pool, and why.
    shut: Mutex<Vec<(String, String)>>,
    stop: watch::Sender<bool>,
}

struct Open {
    spool: Arc<Spool>,
    replays: JoinHandle<()>,
    /// Whether it was told that there is no such pool.
    told: bool,
}

impl Stores {
    /// Opens a spool for each pool of the plan that wants one.
    ///
    /// # Errors
    ///
    /// Where one cannot be opened.
    pub(super) fn open(raddb: &Path, forward: &Forward) -> Result<Self, OpenError> {
        let stores = Self {
            folder: raddb.join("state").join("forward"),
            forward: forward.clone(),
            open: Mutex::default(),
            shut: Mutex::default(),
            stop: watch::Sender::new(false),
        };
        stores.renew()?;
        Ok(stores)
    }

    /// Opens what the plan that is in force wants and is not open yet, and what earlier runs have left behind. What the plan
    /// does not want any more is still sent.
    ///
    /// # Errors
    ///
    /// Where one that the plan wants cannot be opened.
    pub(super) fn renew(&self) -> Result<(), OpenError> {
        let plan = self.forward.plan();
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        let mut sinks: Vec<(Arc<str>, Arc<dyn AccountingSink>)> = Vec::new();
        for number in wanted(&plan) {
            let Some(pool) = plan.pools.get(number as usize) else { continue };
            let spool = match open.get(&pool.name) {
                Some(known) => Arc::clone(&known.spool),
                None => {
                    let opened = self.start(&pool.name)?;
                    let spool = Arc::clone(&opened.spool);
                    open.insert(Arc::clone(&pool.name), opened);
                    spool
                }
            };
            sinks.push((Arc::clone(&pool.name), spool));
        }
        self.forward.store(sinks);
        self.open_leftovers(&mut open);
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
        Ok(())
    }

    /// Opens the folders that are there and not open yet: accounting of earlier runs may wait in them. One that cannot be
    /// used keeps nobody from starting.
    fn open_leftovers(&self, open: &mut HashMap<Arc<str>, Open>) {
        let mut shut = Vec::new();
        for folder in folders(&self.folder) {
            let at = self.folder.join(&folder);
            let Some(pool) = folder.to_str().and_then(pool_name) else {
                tracing::warn!(target: "ulna::proxy", "{at:?} is not the folder of a pool, and is left alone");
                continue;
            };
            if open.contains_key(pool.as_str()) {
                continue;
            }
            match self.start(&pool) {
                Ok(opened) => drop(open.insert(pool.into(), opened)),
                Err(error) => {
                    tracing::warn!(target: "ulna::proxy", "accounting that may wait for pool {pool} is not sent: {error}");
                    shut.push((pool, error.to_string()));
                }
            }
        }
        *self.shut.lock().unwrap_or_else(PoisonError::into_inner) = shut;
    }

    /// Opens the spool of a pool, and starts to send what is in it.
    fn start(&self, pool: &str) -> Result<Open, OpenError> {
        let (spool, replayer) = Spool::open(pool, &self.folder.join(file_name(pool)), Options::default())?;
        let transport = Arc::new(Pooled::new(self.forward.clone(), pool));
        let mut stop = self.stop.subscribe();
        let replays = tokio::spawn(replayer.run(transport, async move {
            // A sender that is gone means the same.
            let _ = stop.wait_for(|stop| *stop).await;
        }));
        Ok(Open { spool, replays, told: false })
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
        let shut = self.shut.lock().unwrap_or_else(PoisonError::into_inner);
        told.extend(shut.iter().map(|(pool, why)| json!({ "pool": pool, "trouble": format!("not open: {why}") })));
        Value::from(told)
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

#[cfg(test)]
mod tests {
    #[test]
    fn no_pool_gets_out_of_its_folder_and_no_two_share_one() {
        assert_eq!(super::file_name("area-a"), "area-a");
        assert_eq!(super::file_name("../a b"), "%2E%2E%2Fa%20b");
        assert_eq!(super::file_name("proxy/a.example"), "proxy%2Fa%2Eexample");
        assert_eq!(super::file_name("%2E"), "%252E");
    }

    #[test]
    fn a_folder_tells_the_name_of_its_pool_and_others_are_not_believed() {
        for pool in ["area-a", "../a b", "proxy/a.example", "%2E", "gr\u{fc}n", "a\u{2028}b"] {
            assert_eq!(super::pool_name(&super::file_name(pool)).as_deref(), Some(pool));
        }
        for folder in
            ["", ".", "..", "a.b", "a b", "%", "%4", "%zz", "%2e", "%41", "%+1", "%FF", "%0A", "gr\u{fc}n", "%\u{fc}"]
        {
            assert_eq!(super::pool_name(folder), None, "{folder:?}");
        }
    }
}
