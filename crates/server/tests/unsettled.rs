//! Acknowledgements that wait for sinks, of which one never says a word.

mod common;

use std::sync::{
    Arc, Mutex, OnceLock,
    atomic::{AtomicBool, Ordering},
};

use common::{Bench, Setting, shared};
use ulna_attributes::{rfc2865::USER_NAME, rfc2866::AcctStatusType};
use ulna_server::{Access, Accounting, Attachment, Fault, Handler, Reply, Request, handler_fn};
use ulna_store::{Fate, Receipt, StoreError};
use ulna_testing::Ask;
use ulna_wire::Code;

/// What becomes of all events of a sink.
#[derive(Debug, Default)]
struct Disk(AtomicBool);

impl Fate for Disk {
    fn outcome(&self, _: u64) -> Option<Result<(), StoreError>> {
        self.0.load(Ordering::SeqCst).then_some(Ok(()))
    }
}

/// Two sinks, by User-Name.
#[derive(Default)]
struct Sinks {
    stalled: Arc<Disk>,
    sound: Arc<Disk>,
    begun: Mutex<Vec<String>>,
    worker: OnceLock<Attachment>,
}

impl Sinks {
    fn wake(&self) {
        self.worker.get().unwrap().wake();
    }

    fn begun(&self, name: &str) -> usize {
        self.begun.lock().unwrap().iter().filter(|begun| *begun == name).count()
    }
}

struct Record(Arc<Sinks>);

impl Handler<Accounting> for Record {
    async fn handle(&self, rq: Request<Accounting>) -> Result<Reply<Accounting>, Fault> {
        let name = rq.get(USER_NAME)?.to_owned();
        let disk = if name == "stalled" { &self.0.stalled } else { &self.0.sound };
        let receipt = Receipt::new(Arc::clone(disk) as _, 1);
        self.0.begun.lock().unwrap().push(name);
        Ok(rq.acknowledge().once_safe(receipt))
    }

    fn attach(&self, worker: &Attachment) {
        self.0.worker.set(worker.clone()).unwrap();
    }
}

async fn bench(pending: usize) -> (Arc<Sinks>, Bench) {
    let (sinks, own) = shared(Sinks::default());
    let mut setting = Setting::default();
    setting.limits.pending = pending;
    let accept = handler_fn(|rq: Request<Access>| async move { Ok(rq.accept()) });
    (sinks, Bench::with(setting, accept, Record(own)).await)
}

fn stop(name: &str, identifier: u8) -> Ask<Accounting> {
    Ask::accounting(AcctStatusType::STOP).identifier(identifier).with(USER_NAME, name)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sink_that_never_settles_holds_no_other_back() {
    let (sinks, bench) = bench(64).await;
    let asker = bench.acct();
    let stalled = stop("stalled", 1).seal().unwrap();
    let sound = stop("sound", 2).seal().unwrap();
    asker.send(stalled.octets()).unwrap();
    asker.send(sound.octets()).unwrap();
    bench.until("both wait", |now| now.pending == 2).await;
    sinks.wake();
    assert!(asker.is_silent().unwrap(), "RFC 2866 s.2: nothing is safe");

    sinks.sound.0.store(true, Ordering::SeqCst);
    sinks.wake();
    assert_eq!(asker.reply(sound.authenticator()).unwrap().code(), Code::ACCOUNTING_RESPONSE);
    bench.until("the other still waits", |now| now.pending == 1).await;

    sinks.stalled.0.store(true, Ordering::SeqCst);
    sinks.wake();
    assert_eq!(asker.reply(stalled.authenticator()).unwrap().code(), Code::ACCOUNTING_RESPONSE);
    assert_eq!((sinks.begun("stalled"), sinks.begun("sound")), (1, 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sink_that_never_settles_leaves_others_half_of_the_room() {
    let (sinks, bench) = bench(8).await;
    let asker = bench.acct();
    for identifier in 0..20 {
        assert!(asker.is_ignored(stop("stalled", identifier)).unwrap());
    }
    let statistics = bench.until("16 find no room", |now| now.total.acct.packets_dropped == 16).await;
    assert_eq!((statistics.pending, sinks.begun("stalled")), (4, 20));
    sinks.sound.0.store(true, Ordering::SeqCst);
    assert_eq!(bench.acct().ask(stop("sound", 77)).unwrap().code(), Code::ACCOUNTING_RESPONSE);
    assert_eq!(bench.auth().ask(Ask::access("bob").password("x")).unwrap().code(), Code::ACCESS_ACCEPT);

    sinks.stalled.0.store(true, Ordering::SeqCst);
    sinks.wake();
    bench.until("all are acknowledged", |now| now.pending == 0).await;
}
