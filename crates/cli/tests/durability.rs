//! What is acknowledged is in the journal, whatever happens to the server or to its disk.

#[path = "common/asker.rs"]
mod asker;
mod common;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    net::SocketAddr,
    path::PathBuf,
    process::Command,
    thread,
    time::Duration,
};

use asker::{Asker, attributes};
use common::{BOB, Folder, Output, Package, Process, SECRET, lacks, run, skip, started, ulna, wait_until};
use ulna_wire::{Code, Fragment, Sealed};

/// Acct-Session-Id and Acct-Status-Type of a record.
type Event = (String, String);

#[test]
fn rfc2866_2_every_acknowledged_record_survives_ten_kills() {
    let site = Site::new();
    let mut acknowledged = BTreeSet::new();
    for round in 0..10 {
        let mut server = site.serve(ulna());
        // A different moment of the server's life each time.
        let enough = acknowledged.len() + 30 + 70 * round;
        acknowledged = load_until_killed(&mut server, round, acknowledged, enough);
        let kept = site.events();
        let lost: Vec<&Event> = acknowledged.difference(&kept).collect();
        assert!(lost.is_empty(), "round {round}: {} of {} are lost: {lost:?}", lost.len(), acknowledged.len());
    }
    // It starts on what the kills have left, and goes on.
    let server = site.serve(ulna());
    assert_eq!(server.account("last").packet().code(), Code::ACCOUNTING_RESPONSE);
    assert!(site.events().contains(&("last".to_owned(), "Start".to_owned())));
}

#[test]
fn nothing_is_acknowledged_while_syncs_fail() {
    let Some(site) = Site::traced() else { return };
    // The folder's own sync, when the journal is made, is another system call: the server starts with a journal.
    let server = site.serve(site.strace("fdatasync:error=EIO"));
    let mut asker = Asker::to(server.acct);
    let request = asker.seal(Code::ACCOUNTING_REQUEST, &start("never"));
    wait_until("three syncs have failed", || {
        assert!(asker.reply(&request, MOMENT).is_none(), "it was acknowledged without a sync");
        asker.send(&request);
        (site.syncs(FAILED) >= 3).then_some(())
    });
    site.logs("accounting is not acknowledged until");
    asker.is_not_answered(&request);
    let status = status(&mut asker);
    asker.is_not_answered(&status);
    assert_eq!(server.login(), Code::ACCESS_ACCEPT, "who cannot be accounted can still log in");
    assert_eq!(site.syncs(DONE), 0, "strace let one pass");
}

#[test]
fn syncs_that_succeed_again_are_acknowledged_again() {
    let Some(site) = Site::traced() else { return };
    // The first is that of the header, which the writer makes with the first record.
    let server = site.serve(site.strace("fdatasync:error=EIO:when=1..4"));
    let mut asker = Asker::to(server.acct);
    let request = asker.seal(Code::ACCOUNTING_REQUEST, &start("patient"));
    let reply = wait_until("it is acknowledged", || {
        asker.send(&request);
        asker.reply(&request, MOMENT)
    });
    assert_eq!(reply.packet().code(), Code::ACCOUNTING_RESPONSE);
    assert!(site.syncs(FAILED) >= 1, "strace has let nothing fail");
    assert!(site.syncs(DONE) >= 1, "it was acknowledged without a sync");
    site.logs("accounting is not acknowledged until");
    site.logs("the accounting journal works again");
    assert!(site.events().contains(&("patient".to_owned(), "Start".to_owned())));
    assert_eq!(
        Asker::to(server.acct).ask(Code::STATUS_SERVER, &Fragment::new()).packet().code(),
        Code::ACCOUNTING_RESPONSE
    );
}

#[test]
fn no_acknowledgement_leaves_before_its_sync_ended() {
    let Some(site) = Site::traced() else { return };
    let server = site.serve(site.strace("fdatasync:delay_enter=200000"));
    let mut asker = Asker::to(server.acct);
    for number in 0..5 {
        let request = asker.seal(Code::ACCOUNTING_REQUEST, &start(&format!("slow-{number}")));
        let before = site.syncs(DONE);
        let reply = wait_until("it is acknowledged", || {
            asker.send(&request);
            asker.reply(&request, MOMENT)
        });
        assert_eq!(reply.packet().code(), Code::ACCOUNTING_RESPONSE);
        // strace writes a line before it lets the call return.
        assert!(site.syncs(DONE) > before, "number {number} was acknowledged before its sync ended:\n{}", site.trace());
    }
    assert!(site.trace().contains("(DELAYED)"), "strace has delayed nothing:\n{}", site.trace());
    assert_eq!(site.events().len(), 5);
}

#[test]
fn a_full_disk_is_silence_and_a_log_line_until_there_is_space() {
    if lacks(&[Package::Root, Package::Program("unshare", "util-linux"), Package::Program("mount", "mount")]) {
        return;
    }
    let disk = Folder::new("disk");
    // The disk is mounted for the server alone, and is gone with it.
    let inside = |command: &str| {
        let script = format!("mount -t tmpfs -o size=256k none {} && {command}", disk.text());
        let mut shell = Command::new("unshare");
        shell.args(["--mount", "sh", "-c", &script, "sh"]);
        shell
    };
    if !run(&mut inside("true"), "").status.success() {
        return skip("no disk can be mounted in a namespace here");
    }
    let site = Site::new();
    site.folder.write("raddb/ulna.toml", &format!("[accounting]\njournal = \"{}/journal\"\n", disk.text()));
    let mut shell = inside("exec \"$@\"");
    shell.arg(ulna().get_program());
    let server = site.serve(shell);
    // The shell became the server, so its number is the server's.
    let root = PathBuf::from(format!("/proc/{}/root", server.process.id()));
    let filler = root.join(disk.text().trim_start_matches('/')).join("filler");
    assert_eq!(server.account("before").packet().code(), Code::ACCOUNTING_RESPONSE);

    let full = fs::write(&filler, vec![0; 1 << 20]).expect_err("256 KiB are full now");
    assert_eq!(full.kind(), std::io::ErrorKind::StorageFull);
    // The last page of the journal's file may have room for a record or two.
    let mut asker = Asker::to(server.acct);
    let mut last = 0;
    let silent = wait_until("the disk is full", || {
        last += 1;
        let request = asker.seal(Code::ACCOUNTING_REQUEST, &start(&format!("full-{last}-{}", "x".repeat(200))));
        asker.send(&request);
        asker.reply(&request, Duration::from_secs(1)).is_none().then_some(request)
    });
    site.logs("No space left on device");
    asker.is_not_answered(&silent);
    // RFC 5997 s.4.2: a server that cannot account does not say that it is well.
    let status = status(&mut asker);
    asker.is_not_answered(&status);
    assert_eq!(server.login(), Code::ACCESS_ACCEPT, "who cannot be accounted can still log in");

    fs::remove_file(&filler).expect("the filler can be removed");
    assert_eq!(asker.insist(&silent).packet().code(), Code::ACCOUNTING_RESPONSE);
    site.logs("the accounting journal works again");
    assert_eq!(asker.insist(&status).packet().code(), Code::ACCOUNTING_RESPONSE);

    let mut cat = Command::new("nsenter");
    cat.args(["--mount", "--target", &server.process.id().to_string()]).arg(ulna().get_program());
    let kept = events(&run(cat.args(["acct", "cat", "--json", "--raddb"]).arg(site.raddb()), "").exits(0));
    let named = |name: &str| kept.iter().filter(|(session, _)| session.starts_with(name)).count();
    assert_eq!((named("before"), named(&format!("full-{last}-"))), (1, 1), "{kept:?}");
    assert_eq!(named("full-"), last, "one record each, however often it was sent: {kept:?}");
}

#[test]
fn an_impossible_folder_is_silence_and_a_log_line_until_it_is_possible() {
    let site = Site::new();
    let wrong = site.folder.write("raddb/state/journal", "a file, where the folder has to be");
    let server = site.serve(ulna());
    site.logs("accounting is not acknowledged until that is mended");
    let mut asker = Asker::to(server.acct);
    let request = asker.seal(Code::ACCOUNTING_REQUEST, &start("early"));
    asker.is_not_answered(&request);
    let status = status(&mut asker);
    asker.is_not_answered(&status);
    assert_eq!(server.login(), Code::ACCESS_ACCEPT, "who cannot be accounted can still log in");

    fs::remove_file(wrong).expect("the file can be removed");
    assert_eq!(asker.insist(&request).packet().code(), Code::ACCOUNTING_RESPONSE);
    site.logs("the journal is open");
    assert_eq!(asker.insist(&status).packet().code(), Code::ACCOUNTING_RESPONSE);
    assert_eq!(site.events(), BTreeSet::from([("early".to_owned(), "Start".to_owned())]));
}

/// A folder on which servers are started, one after the other.
struct Site {
    folder: Folder,
}

/// A server on a site.
struct Server {
    process: Process,
    auth: SocketAddr,
    acct: SocketAddr,
}

impl Site {
    fn new() -> Self {
        let folder = Folder::new("durable");
        folder.write("raddb/clients", &format!("127.0.0.1 {SECRET}\n"));
        folder.write("raddb/users", BOB);
        Self { folder }
    }

    /// A site whose servers run under strace; `None` where that is not possible, which is said.
    fn traced() -> Option<Self> {
        if lacks(&[Package::Program("strace", "strace")]) {
            return None;
        }
        if !run(Command::new("strace").args(["-qq", "-o", "/dev/null", "true"]), "").status.success() {
            skip("strace may not trace here");
            return None;
        }
        Some(Self::new())
    }

    fn raddb(&self) -> PathBuf {
        self.folder.join("raddb")
    }

    /// Our program under strace, which does this to its system calls.
    fn strace(&self, inject: &str) -> Command {
        let mut command = Command::new("strace");
        command.args([
            "-f",
            "-qq",
            "-e",
            "trace=fdatasync",
            "-e",
            "signal=none",
            "-e",
            &format!("inject={inject}"),
            "-o",
        ]);
        command.arg(self.folder.join("trace")).arg(ulna().get_program());
        command
    }

    fn serve(&self, mut command: Command) -> Server {
        command.args(["serve", "--auth", "127.0.0.1:0", "--acct", "127.0.0.1:0", "--raddb"]).arg(self.raddb());
        let (process, ready) = started(&mut command, &self.folder.join("log"));
        let address = |name: &str| {
            let word = ready.split(' ').find_map(|word| word.strip_prefix(name));
            word.and_then(|word| word.parse().ok()).unwrap_or_else(|| panic!("no {name}ADDRESS in {ready:?}"))
        };
        Server { auth: address("auth="), acct: address("acct="), process }
    }

    /// Waits for a line of the log.
    #[track_caller]
    fn logs(&self, text: &str) {
        wait_until(format_args!("{text:?} in the log"), || self.folder.read("log").contains(text).then_some(()));
    }

    /// What the journal has.
    fn events(&self) -> BTreeSet<Event> {
        let mut command = ulna();
        command.args(["acct", "cat", "--json", "--raddb"]).arg(self.raddb());
        events(&run(&mut command, "").exits(0)).into_iter().collect()
    }

    fn trace(&self) -> String {
        self.folder.read("trace")
    }

    /// How many syncs ended so.
    fn syncs(&self, result: &str) -> usize {
        self.trace().lines().filter(|line| line.contains("fdatasync") && line.contains(result)).count()
    }
}

impl Server {
    /// Has a record written.
    #[track_caller]
    fn account(&self, session: &str) -> asker::Reply {
        Asker::to(self.acct).ask(Code::ACCOUNTING_REQUEST, &start(session))
    }

    #[track_caller]
    fn login(&self) -> Code {
        let question = attributes("User-Name = \"bob\", User-Password = \"hello\"");
        Asker::to(self.auth).ask(Code::ACCESS_REQUEST, &question).packet().code()
    }
}

/// Asks for accounting until `enough` is acknowledged, then kills the server while it goes on asking.
fn load_until_killed(
    server: &mut Server,
    round: usize,
    mut acknowledged: BTreeSet<Event>,
    enough: usize,
) -> BTreeSet<Event> {
    let mut asker = Asker::to(server.acct);
    let mut asked: BTreeMap<u8, (Sealed, Event)> = BTreeMap::new();
    let mut number = 0;
    thread::scope(|scope| {
        let process = &server.process;
        let mut killer = None;
        loop {
            while asked.len() < WINDOW {
                let event = (format!("{round}-{number}"), "Start".to_owned());
                let request = asker.seal(Code::ACCOUNTING_REQUEST, &start(&event.0));
                asker.send(&request);
                asked.insert(request.identifier(), (request, event));
                number += 1;
            }
            match asker.receive(MOMENT) {
                Some(packet) => note(&asker, packet, &mut asked, &mut acknowledged),
                None => asked.values().for_each(|(request, _)| asker.send(request)),
            }
            if killer.is_none() && acknowledged.len() >= enough {
                killer = Some(scope.spawn(|| process.signal("KILL")));
            }
            if killer.as_ref().is_some_and(|killer| killer.is_finished()) {
                break;
            }
        }
    });
    server.process.wait();
    // What it sent before it died has arrived, and counts.
    while let Some(packet) = asker.receive(MOMENT) {
        note(&asker, packet, &mut asked, &mut acknowledged);
    }
    assert!(acknowledged.len() >= enough);
    acknowledged
}

fn note(
    asker: &Asker,
    packet: ulna_wire::Packet<Vec<u8>>,
    asked: &mut BTreeMap<u8, (Sealed, Event)>,
    acknowledged: &mut BTreeSet<Event>,
) {
    // A second reply to a request that was sent twice finds nothing.
    let Some((request, event)) = asked.remove(&packet.identifier()) else { return };
    match asker.verify(packet, &request) {
        Some(reply) => {
            assert_eq!(reply.packet().code(), Code::ACCOUNTING_RESPONSE);
            acknowledged.insert(event);
        }
        None => drop(asked.insert(request.identifier(), (request, event))),
    }
}

fn start(session: &str) -> Fragment {
    attributes(&format!(
        "User-Name = \"bob\", Acct-Status-Type = Start, Acct-Session-Id = \"{session}\", NAS-IP-Address = 10.1.2.3"
    ))
}

fn status(asker: &mut Asker) -> Sealed {
    asker.seal(Code::STATUS_SERVER, &Fragment::new())
}

/// The records that `ulna acct cat --json` tells.
fn events(output: &Output) -> Vec<Event> {
    let event = |line: &str| {
        let record: serde_json::Value = serde_json::from_str(line).expect("a record of JSON a line");
        let pairs = record["attributes"].as_array().cloned().unwrap_or_default();
        let value = |name: &str| {
            let pair = pairs.iter().find(|pair| pair[0] == name).unwrap_or_else(|| panic!("no {name} in {line}"));
            pair[1].as_str().unwrap_or_default().to_owned()
        };
        (value("Acct-Session-Id"), value("Acct-Status-Type"))
    };
    output.out.lines().map(event).collect()
}

/// How many requests are on their way at once.
const WINDOW: usize = 64;
const MOMENT: Duration = Duration::from_millis(100);
/// The ends of strace's lines.
const FAILED: &str = "(INJECTED)";
const DONE: &str = "= 0";
