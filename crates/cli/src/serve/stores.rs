//! Accounting that is kept here until home servers have it: a spool for each pool that wants one.

use std::{
    collections::HashMap,
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
    stop: watch::Sender<bool>,
}

struct Open {
    spool: Arc<Spool>,
    replays: JoinHandle<()>,
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
            stop: watch::Sender::new(false),
        };
        stores.renew()?;
        Ok(stores)
    }

    /// Opens what the plan that is in force wants and is not open yet. What it does not want any more is still sent.
    ///
    /// # Errors
    ///
    /// Where one cannot be opened.
    pub(super) fn renew(&self) -> Result<(), OpenError> {
        let plan = self.forward.plan();
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        let mut sinks: Vec<(Arc<str>, Arc<dyn AccountingSink>)> = Vec::new();
        for number in wanted(&plan) {
            let Some(pool) = plan.pools.get(number as usize) else { continue };
            let spool = match open.get(&pool.name) {
                Some(known) => Arc::clone(&known.spool),
                None => {
                    let folder = self.folder.join(file_name(&pool.name));
                    let (spool, replayer) = Spool::open(&pool.name, &folder, Options::default())?;
                    let transport = Arc::new(Pooled::new(self.forward.clone(), &pool.name));
                    let mut stop = self.stop.subscribe();
                    let replays = tokio::spawn(replayer.run(transport, async move {
                        // A sender that is gone means the same.
                        let _ = stop.wait_for(|stop| *stop).await;
                    }));
                    open.insert(Arc::clone(&pool.name), Open { spool: Arc::clone(&spool), replays });
                    spool
                }
            };
            sinks.push((Arc::clone(&pool.name), spool));
        }
        self.forward.store(sinks);
        Ok(())
    }

    /// How the spools fare.
    pub(super) fn status(&self) -> Value {
        let open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        let mut all: Vec<SpoolStatus> = open.values().map(|open| open.spool.status()).collect();
        all.sort_by(|one, other| one.name.cmp(&other.name));
        all.iter().map(one).collect()
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

fn one(status: &SpoolStatus) -> Value {
    let now = SystemTime::now();
    json!({
        "pool": status.name,
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
}
