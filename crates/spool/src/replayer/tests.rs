use std::{fs, path::Path, sync::Mutex};

use tokio::sync::Notify;
use ulna_attributes::rfc2866::{ACCT_SESSION_ID, ACCT_STATUS_TYPE, AcctStatusType};
use ulna_store::{AccountingSink, Event, EventKey, Record};
use ulna_wire::{Code, Counting, Draft, SharedKey};

use super::*;
use crate::{Options, scratch::Scratch};

/// Panics where a file says how often it is still to be done.
pub(super) fn perhaps_panic(folder: &Path) {
    let path = folder.join(PANICS);
    let Ok(left) = fs::read(&path) else { return };
    match left.len() {
        0 => fs::remove_file(path).unwrap(),
        more => {
            fs::write(path, &left[1..]).unwrap();
            panic!("{more} times");
        }
    }
}

/// A home server that takes everything.
#[derive(Default)]
struct Taker {
    taken: Mutex<Vec<String>>,
    told: Notify,
}

impl Transport for Taker {
    async fn deliver(&self, letter: &Letter) -> Result<Delivered, Failure> {
        let session = letter.packet().unwrap().get(ACCT_SESSION_ID).unwrap().to_owned();
        self.taken.lock().unwrap().push(session);
        self.told.notify_one();
        Ok(Delivered::default())
    }
}

impl Taker {
    async fn has(&self, sessions: &[&str]) {
        while *self.taken.lock().unwrap() != sessions {
            self.told.notified().await;
        }
    }
}

async fn store(spool: &Spool, session: &str) {
    let mut draft = Draft::request(Code::ACCOUNTING_REQUEST);
    draft.push(ACCT_STATUS_TYPE, AcctStatusType::STOP);
    draft.push(ACCT_SESSION_ID, session);
    let sealed = draft.seal_request(&SharedKey::new("of the NAS"), 1, [0; 16], &mut Counting::default()).unwrap();
    let packet = ulna_wire::Packet::parse(sealed.octets()).unwrap();
    let (peer, now) = ("192.0.2.7:40000".parse::<std::net::SocketAddr>().unwrap(), SystemTime::now());
    let key = EventKey::of(&packet, now, peer.ip());
    spool.record(&Record::new(now, peer, Event::Stop, key, packet.octets())).await.unwrap();
}

#[tokio::test]
async fn a_panic_of_what_reads_is_a_pause_and_not_the_end() {
    let scratch = Scratch::new("panic");
    let panics = |times: usize| fs::write(scratch.0.join(PANICS), vec![b'x'; times]).unwrap();
    let (spool, replayer) = Spool::open("area-a", &scratch.0, Options::default()).unwrap();
    let home = Arc::new(Taker::default());
    // At the start.
    panics(2);
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let run = tokio::spawn(replayer.run(Arc::clone(&home), async { drop(stopped.await) }));
    store(&spool, "one").await;
    home.has(&["one"]).await;
    // And later: nothing is sent twice, and nothing left out.
    panics(3);
    store(&spool, "two").await;
    home.has(&["one", "two"]).await;
    store(&spool, "three").await;
    home.has(&["one", "two", "three"]).await;
    assert!(!scratch.0.join(PANICS).exists(), "it has panicked");
    drop(stop);
    run.await.unwrap();
}

const PANICS: &str = "panics";
