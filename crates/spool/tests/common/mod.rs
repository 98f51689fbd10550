//! What the tests of the spool share.
#![allow(dead_code, unreachable_pub, reason = "each test binary uses a part of it")]

use std::{
    collections::BTreeMap,
    fmt::Debug,
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant, SystemTime},
};

use tokio::task::JoinHandle;
use ulna_attributes::{
    rfc2865::{NAS_IDENTIFIER, PROXY_STATE, USER_NAME},
    rfc2866::{ACCT_SESSION_ID, ACCT_STATUS_TYPE, AcctStatusType},
};
use ulna_proxy::{Edits, HiddenAttributes, Replay, replay};
use ulna_spool::{Delivered, Failure, Letter, OpenError, Options, Pace, Spool, Transport};
use ulna_store::{AccountingSink, Event, EventKey, Record, StoreError};
use ulna_wire::{Code, Counting, Draft, Packet, SharedKey};

/// A folder that removes itself.
pub struct Scratch(PathBuf);

impl Scratch {
    pub fn new(name: &str) -> Self {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("ulna-spool-{name}-{}-{number}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    pub fn join(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Short pauses, and a memory of a moment.
pub fn hasty() -> Options {
    let mut options = Options::default();
    // Records of tests are from any time.
    options.longest_wait = Duration::MAX;
    options.pace = Pace {
        window: 4,
        first: Duration::from_millis(2),
        longest: Duration::from_millis(20),
        patience: Duration::from_secs(10),
        tries: 4,
    };
    options
}

/// An Accounting-Request that ends a session, without Event-Timestamp.
pub fn stop(session: &str) -> Draft {
    let mut draft = Draft::request(Code::ACCOUNTING_REQUEST);
    draft.push(USER_NAME, "nemo@a.example");
    draft.push(ACCT_STATUS_TYPE, AcctStatusType::STOP);
    draft.push(ACCT_SESSION_ID, session);
    draft.push(NAS_IDENTIFIER, "nas");
    draft.push(PROXY_STATE, b"of another");
    draft
}

pub fn seal(draft: Draft, identifier: u8) -> Packet<Vec<u8>> {
    let key = SharedKey::new("of the NAS");
    let sealed = draft.seal_request(&key, identifier, [0; 16], &mut Counting::default()).unwrap();
    Packet::parse(sealed.octets().to_vec()).unwrap()
}

/// Has a request stored that arrives at this time.
pub async fn store(spool: &Spool, packet: &Packet<Vec<u8>>, arrived: SystemTime) -> Result<(), StoreError> {
    let peer = "192.0.2.7:40000".parse().unwrap();
    let key = EventKey::of(packet, arrived, "192.0.2.7".parse().unwrap());
    spool.record(&Record::new(arrived, peer, Event::Stop, key, packet.octets())).await
}

/// A spool with whoever sends for it, who ends with it as a process ends: at once.
pub struct Running {
    pub spool: Arc<Spool>,
    task: JoinHandle<()>,
    stop: tokio::sync::oneshot::Sender<()>,
}

impl Running {
    pub fn start(folder: &Path, options: Options, transport: &Arc<impl Transport>) -> Self {
        Self::try_start(folder, options, transport).expect("the folder is free")
    }

    fn try_start(folder: &Path, options: Options, transport: &Arc<impl Transport>) -> Result<Self, OpenError> {
        let (spool, replayer) = Spool::open("area-a", folder, options)?;
        let (stop, stopped) = tokio::sync::oneshot::channel();
        let run = replayer.run(Arc::clone(transport), async { drop(stopped.await) });
        Ok(Self { spool, task: tokio::spawn(run), stop })
    }

    /// Stops in good order.
    pub async fn stop(self) {
        let _ = self.stop.send(());
        self.task.await.unwrap();
    }

    /// Drops the one who sends wherever it is, saving nothing.
    pub async fn kill(self) {
        self.task.abort();
        let _ = self.task.await;
    }
}

/// Starts on a folder that the one before may still be leaving.
pub async fn start_again(folder: &Path, options: &Options, transport: &Arc<impl Transport>) -> Running {
    wait_for("the folder is free", async || Running::try_start(folder, options.clone(), transport).ok()).await
}

/// What a home server has, and how it behaves.
#[derive(Default)]
pub struct Home {
    pub heard: Mutex<Vec<Packet<Vec<u8>>>>,
    /// What becomes of the request with this number, and Acct-Session-Id.
    pub manner: Mutex<Option<Manners>>,
    asked: AtomicU64,
}

/// How a home server behaves.
pub type Manners = Box<dyn FnMut(u64, &str) -> Manner + Send>;

/// What becomes of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manner {
    Answer,
    /// It is lost on its way.
    Lose,
    /// It is recorded, and the answer is lost.
    RecordAndLose,
    Refuse,
    Panic,
    Impossible,
}

impl Home {
    pub fn with(manner: impl FnMut(u64, &str) -> Manner + Send + 'static) -> Arc<Self> {
        Arc::new(Self { manner: Mutex::new(Some(Box::new(manner))), ..Self::default() })
    }

    pub fn answers(&self) {
        *self.manner.lock().unwrap() = None;
    }

    /// How often each event was recorded, by its key at home.
    pub fn events(&self) -> BTreeMap<EventKey, Vec<String>> {
        let mut events: BTreeMap<_, Vec<String>> = BTreeMap::new();
        for packet in self.heard.lock().unwrap().iter() {
            // The clock at home is of no account, since every event has its time.
            let key = EventKey::of(packet, SystemTime::UNIX_EPOCH, "192.0.2.99".parse().unwrap());
            events.entry(key).or_default().push(packet.get(ACCT_SESSION_ID).unwrap().to_owned());
        }
        events
    }

    pub fn sessions(&self) -> Vec<String> {
        let heard = self.heard.lock().unwrap();
        heard.iter().map(|packet| packet.get(ACCT_SESSION_ID).unwrap().to_owned()).collect()
    }
}

impl Transport for Home {
    async fn deliver(&self, letter: &Letter) -> Result<Delivered, Failure> {
        let packet = letter.packet().map_err(|error| Failure::Impossible(error.to_string()))?;
        let (edits, hidden) = (Edits::new(), HiddenAttributes::default());
        let way = Replay {
            user_name: None,
            edits: &edits,
            hidden: &hidden,
            happened: letter.key().seconds(),
            proxy_state: None,
            way: None,
            dynamic: None,
        };
        let replayed = replay(&packet, &way).map_err(|error| Failure::Impossible(error.to_string()))?;
        let mut draft = Draft::request(Code::ACCOUNTING_REQUEST);
        draft.append(&replayed.attributes);
        let sent = seal(draft, 1);
        let session = sent.get(ACCT_SESSION_ID).unwrap_or_default().to_owned();
        let number = self.asked.fetch_add(1, Ordering::Relaxed);
        tokio::task::yield_now().await;
        let manner = self.manner.lock().unwrap().as_mut().map_or(Manner::Answer, |manner| manner(number, &session));
        if matches!(manner, Manner::Answer | Manner::RecordAndLose) {
            self.heard.lock().unwrap().push(sent);
        }
        match manner {
            Manner::Answer => Ok(Delivered { left_out: replayed.left_out.len() }),
            Manner::Lose | Manner::RecordAndLose => Err(Failure::Silence("nobody answers".into())),
            Manner::Refuse => Err(Failure::Refusal("no".into())),
            Manner::Impossible => Err(Failure::Impossible("never".into())),
            Manner::Panic => panic!("a transport with a mistake in it"),
        }
    }
}

/// Waits for something that will be.
pub async fn wait_for<T>(what: impl Debug, mut ready: impl AsyncFnMut() -> Option<T>) -> T {
    let begun = Instant::now();
    loop {
        if let Some(value) = ready().await {
            return value;
        }
        assert!(begun.elapsed() < Duration::from_secs(120), "two minutes have passed, and not: {what:?}");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}
