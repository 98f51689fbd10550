//! A proxy that stores and its home server, both killed with SIGKILL again and again, as processes of their own.

mod common;

use std::{
    collections::BTreeMap,
    env,
    io::{BufRead, BufReader},
    net::{SocketAddr, UdpSocket},
    num::NonZeroUsize,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::Arc,
    time::{Duration, Instant},
};

use common::{Scratch, hasty, wait_for};
use ulna_attributes::{
    rfc2865::{NAS_IDENTIFIER, USER_NAME},
    rfc2866::{ACCT_SESSION_ID, ACCT_SESSION_TIME, ACCT_STATUS_TYPE, AcctStatusType},
};
use ulna_client::{Client, Question, Retransmission};
use ulna_home::Account;
use ulna_journal::{Journal, Options, Reader};
use ulna_proto::{LivenessSettings, Member, Pool, Strategy};
use ulna_proxy::{Action, Delivery, Forward, HomePool, HomeServer, Match, Plan, RealmRouter, Rule, Syntax, Way};
use ulna_server::{Accounting, Handler, Layers, Peers, Port, Request, Server, handler_fn};
use ulna_spool::{Pooled, Spool};
use ulna_store::{Report, Seen};
use ulna_wire::{Code, Packet};

const SECRET: &str = "between all of them";
const SESSIONS: u32 = 60;
const KILLS: u32 = 24;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_record_is_once_in_effect_whoever_is_killed_when() {
    let scratch = Scratch::new("killed");
    let site = Site { proxy: free(), home: free(), folder: scratch.join("") };
    let mut proxy = site.start("victim_proxy");
    let mut home = site.start("victim_home");
    let sending = tokio::spawn(account_for_all(site.proxy));
    let mut state = 0x2545_F491_u32;
    for kill in 0..KILLS {
        // Any moment: while it starts, while it sends, while it waits.
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        tokio::time::sleep(Duration::from_millis(u64::from(state >> 24))).await;
        let (victim, role) = if kill % 2 == 0 { (&mut proxy, "victim_proxy") } else { (&mut home, "victim_home") };
        *victim = site.start_instead(victim, role);
    }
    sending.await.unwrap();
    let journal = site.folder.join("home");
    let all = async || (once(&journal).len() == 2 * SESSIONS as usize).then_some(());
    wait_for("everything that was acknowledged is at home", all).await;
    // Nothing comes twice behind that either.
    let _proxy = site.start_instead(&mut proxy, "victim_proxy");
    tokio::time::sleep(Duration::from_millis(300)).await;
    let once = once(&journal);
    assert_eq!(once.len(), 2 * SESSIONS as usize);
    assert!(once.values().all(|times| *times == 1), "{once:?}");
}

/// How often each event is at home, by what it says itself, when each report of an event is counted once.
fn once(journal: &Path) -> BTreeMap<(String, u32), u32> {
    let (mut seen, mut once) = (Seen::new(1 << 20), BTreeMap::new());
    for entry in Reader::open(journal).unwrap().filter_map(Result::ok) {
        let packet = Packet::parse(entry.packet.as_slice()).unwrap();
        if seen.note(&Report::of(&packet, entry.arrived, entry.peer.ip())).is_none() {
            let status = packet.get(ACCT_STATUS_TYPE).unwrap().number();
            *once.entry((packet.get(ACCT_SESSION_ID).unwrap().to_owned(), status)).or_insert(0) += 1;
        }
    }
    once
}

/// What an access server does that knows no time: it sends until it hears, and says for how long it has tried.
async fn account_for_all(proxy: SocketAddr) {
    let quick = Retransmission::fixed(Duration::from_millis(100), 3);
    let nas = Client::builder().accounting_server(proxy, SECRET).retransmission(quick).build().unwrap();
    for session in 0..SESSIONS {
        // As long as the kills go on, about.
        tokio::time::sleep(Duration::from_millis(40)).await;
        for status in [AcctStatusType::INTERIM_UPDATE, AcctStatusType::STOP] {
            let happened = Instant::now();
            let question = Question::new(Code::ACCOUNTING_REQUEST)
                .with(USER_NAME, "nemo@a.example")
                .with(ACCT_STATUS_TYPE, status)
                .with(ACCT_SESSION_ID, &format!("s{session}"))
                .with(ACCT_SESSION_TIME, session)
                .with(NAS_IDENTIFIER, "nas");
            loop {
                // RFC 2866 s.5.2: whole seconds.
                let tried = happened.elapsed().as_secs() as u32;
                if nas.send(question.clone().delayed(tried)).await.is_ok() {
                    break;
                }
                assert!(tried < 120, "nobody acknowledges {session}");
            }
        }
    }
}

/// Where the processes are, and what they share.
struct Site {
    proxy: SocketAddr,
    home: SocketAddr,
    folder: PathBuf,
}

/// A process that is killed.
struct Victim(Child);

impl Site {
    fn start(&self, role: &str) -> Victim {
        let mut child = Command::new(env::current_exe().unwrap())
            .args(["--exact", role, "--nocapture"])
            .env(ROLE, role)
            .env("ULNA_SPOOL_PROXY", self.proxy.to_string())
            .env("ULNA_SPOOL_HOME", self.home.to_string())
            .env("ULNA_SPOOL_FOLDER", &self.folder)
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stderr.take().unwrap()).lines().map_while(Result::ok);
        let victim = Victim(child);
        assert!(lines.any(|line| line == "ready"), "{role} does not start");
        // Whatever it says is read, or it would wait for that.
        std::thread::spawn(move || lines.count());
        victim
    }

    fn start_instead(&self, victim: &mut Victim, role: &str) -> Victim {
        victim.kill();
        self.start(role)
    }
}

impl Victim {
    fn kill(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Drop for Victim {
    fn drop(&mut self) {
        self.kill();
    }
}

/// Not a test of its own: one of the processes that are killed. Alone it checks that nobody asks for it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn victim_home() {
    if env::var(ROLE).as_deref() != Ok("victim_home") {
        return assert_ne!(env::var(ROLE).as_deref(), Ok("victim_home"));
    }
    let (journal, _) = Journal::open(folder().join("home"), Options::default().rotate_size(20_000)).unwrap();
    serve("ULNA_SPOOL_HOME", Account::new(Arc::new(journal))).await;
}

/// As [`victim_home`], the other one.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn victim_proxy() {
    if env::var(ROLE).as_deref() != Ok("victim_proxy") {
        return assert_ne!(env::var(ROLE).as_deref(), Ok("victim_proxy"));
    }
    let forward = Forward::new(plan(address("ULNA_SPOOL_HOME"))).unwrap();
    let mut options = hasty();
    options.journal = Options::default().rotate_size(4_000);
    // Two deaths are not the fault of a record.
    options.pace.tries = 1_000;
    let (spool, replayer) = Spool::open("area-a", &folder().join("area-a"), options).unwrap();
    forward.store([("area-a".into(), spool as _)]);
    let transport = Arc::new(Pooled::new(forward.clone(), "area-a"));
    tokio::spawn(replayer.run(transport, std::future::pending()));
    let nobody = handler_fn(|rq: Request<Accounting>| async move { Ok(rq.ignore()) });
    serve("ULNA_SPOOL_PROXY", Layers::new().then(forward).around(nobody)).await;
}

async fn serve(at: &str, handler: impl Handler<Accounting>) {
    let server = Server::new(Peers::new().allow("127.0.0.1", SECRET).unwrap()).workers(NonZeroUsize::MIN);
    let running = server.accounting(handler).listen(Port::Acct, address(at)).await.unwrap().start().unwrap();
    eprintln!("ready");
    std::future::pending::<()>().await;
    drop(running);
}

fn plan(home: SocketAddr) -> Plan {
    let mut server = HomeServer::new("a0", home, SECRET);
    server.acct = home;
    server.liveness = LivenessSettings {
        response_window: Duration::from_millis(200),
        revive_interval: Duration::from_millis(200),
        ..LivenessSettings::default()
    };
    let mut plan = Plan::new();
    plan.pools = vec![HomePool::new("area-a", Pool::new(Strategy::InOrder, [Member::new(0, "a0", 1)]))];
    plan.homes = vec![server];
    plan.router = RealmRouter::new(Syntax::default(), [Rule::new(Match::realm("a.example"), Action::Pool(0))]).unwrap();
    let mut way = Way::default();
    way.accounting = Delivery::Store;
    plan.ways = vec![way];
    plan
}

fn address(name: &str) -> SocketAddr {
    env::var(name).unwrap().parse().unwrap()
}

fn folder() -> PathBuf {
    env::var_os("ULNA_SPOOL_FOLDER").unwrap().into()
}

fn free() -> SocketAddr {
    UdpSocket::bind("127.0.0.1:0").unwrap().local_addr().unwrap()
}

const ROLE: &str = "ULNA_SPOOL_VICTIM";
