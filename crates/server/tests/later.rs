//! Answers that come later, from elsewhere than the handler's future.

mod common;

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex},
};

use common::{Bench, shared};
use ulna_attributes::rfc2865::USER_NAME;
use ulna_server::{Access, Accounting, Fault, Handler, Later, Layers, Reply, Request, Timeout, handler_fn};
use ulna_testing::Ask;
use ulna_wire::Code;

/// Keeps the right to answer until the test takes it.
#[derive(Default)]
struct Kept {
    access: Mutex<VecDeque<(Request<Access>, Later<Access>)>>,
    again: Mutex<Vec<(String, u64)>>,
    withdrawn: Mutex<Vec<(String, u64)>>,
}

impl Kept {
    fn take(&self) -> Option<(Request<Access>, Later<Access>)> {
        self.access.lock().unwrap().pop_front()
    }

    async fn wait(&self) -> (Request<Access>, Later<Access>) {
        loop {
            match self.take() {
                Some(kept) => return kept,
                None => tokio::time::sleep(std::time::Duration::from_millis(2)).await,
            }
        }
    }
}

struct Keep(Arc<Kept>);

impl Handler<Access> for Keep {
    async fn handle(&self, rq: Request<Access>) -> Result<Reply<Access>, Fault> {
        match rq.get(USER_NAME)? {
            "at once" => {
                rq.later().conclude(Ok(rq.accept()));
                return Ok(Reply::later(1));
            }
            "other" => {
                let later = rq.later();
                later.cancel();
                return Ok(rq.accept());
            }
            _ => {}
        }
        let later = rq.later();
        self.0.access.lock().unwrap().push_back((rq, later));
        Ok(Reply::later(77))
    }

    fn asked_again(&self, rq: &Request<Access>, token: u64) {
        self.0.again.lock().unwrap().push((rq.find(USER_NAME).unwrap_or_default().to_owned(), token));
    }

    fn withdrawn(&self, rq: &Request<Access>, token: u64) {
        self.0.withdrawn.lock().unwrap().push((rq.find(USER_NAME).unwrap_or_default().to_owned(), token));
    }
}

async fn bench() -> (Arc<Kept>, Bench) {
    let (kept, own) = shared(Kept::default());
    let layers = Layers::new().then(Timeout::of(std::time::Duration::from_secs(20)));
    let acknowledge = handler_fn(|rq: Request<Accounting>| async move { Ok(rq.acknowledge()) });
    (kept, Bench::new(layers.around(Keep(own)), acknowledge).await)
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_comes_later_and_only_once() {
    let (kept, bench) = bench().await;
    let asker = bench.auth();
    let first = Ask::<Access>::access("first").identifier(1).seal().unwrap();
    let second = Ask::<Access>::access("second").identifier(2).seal().unwrap();
    asker.send(first.octets()).unwrap();
    asker.send(second.octets()).unwrap();
    let (rq, later) = kept.wait().await;
    let (other, never) = kept.wait().await;
    assert_eq!((rq.get(USER_NAME), other.get(USER_NAME)), (Ok("first"), Ok("second")));
    assert_eq!(rq.worker(), 0);
    assert!(asker.is_silent().unwrap());

    // RFC 5080 s.2.2.2: a duplicate of what is worked on is dropped; the handler hears of it.
    asker.send(first.octets()).unwrap();
    bench.until("a duplicate", |now| now.total.auth.dup_access_requests == 1).await;
    assert_eq!(*kept.again.lock().unwrap(), [("first".to_owned(), 77)]);

    let reply = rq.accept();
    later.conclude(Ok(reply));
    assert_eq!(asker.reply(first.authenticator()).unwrap().code(), Code::ACCESS_ACCEPT);
    asker.send(first.octets()).unwrap();
    assert_eq!(asker.reply(first.authenticator()).unwrap().code(), Code::ACCESS_ACCEPT, "from memory");
    assert!(kept.take().is_none(), "the handler is not asked again");

    drop(never);
    let statistics = bench.until("it is given up", |now| now.total.auth.packets_dropped == 1).await;
    assert_eq!(statistics.total.auth.access_accepts, 1);
    // What was given up is worked on when it comes again.
    asker.send(second.octets()).unwrap();
    let (rq, later) = kept.wait().await;
    later.conclude(Ok(rq.reject(ulna_server::Reason::WrongPassword).without_delay()));
    assert_eq!(asker.reply(second.authenticator()).unwrap().code(), Code::ACCESS_REJECT);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_may_be_faster_than_its_handler_and_the_right_may_be_given_back() {
    let (_, bench) = bench().await;
    assert_eq!(bench.auth().ask(Ask::access("at once")).unwrap().code(), Code::ACCESS_ACCEPT);
    assert_eq!(bench.auth().ask(Ask::access("other")).unwrap().code(), Code::ACCESS_ACCEPT);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_to_a_request_whose_place_was_taken_is_not_sent() {
    let (kept, bench) = bench().await;
    let asker = bench.auth();
    let old = Ask::<Access>::access("old").identifier(9).seal().unwrap();
    let new = Ask::<Access>::access("new").identifier(9).seal().unwrap();
    asker.send(old.octets()).unwrap();
    let (old_rq, old_later) = kept.wait().await;
    asker.send(new.octets()).unwrap();
    let (new_rq, new_later) = kept.wait().await;
    assert_eq!(*kept.withdrawn.lock().unwrap(), [("old".to_owned(), 77)]);
    old_later.conclude(Ok(old_rq.accept()));
    assert!(asker.is_silent().unwrap());
    new_later.conclude(Ok(new_rq.reject(ulna_server::Reason::UnknownUser).without_delay()));
    assert_eq!(asker.reply(new.authenticator()).unwrap().code(), Code::ACCESS_REJECT);
}
