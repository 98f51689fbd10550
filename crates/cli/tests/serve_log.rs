//! The log of a server whose reader stands still, is gone, or never was.

mod common;

use std::{
    io::{BufRead, BufReader},
    process::{Command, Stdio},
};

use common::{BOB, Folder, Output, Process, SECRET, Ulna, run, ulna, wait_until};

#[test]
fn a_reader_of_the_log_that_stands_still_stops_nothing() {
    for (settings, arguments) in [("[log]\nrequests = \"all\"\n", &[][..]), ("", &["-X"][..])] {
        let mut server = Piped::start(settings, arguments);
        // Each request is more than a hundred octets of log, and a pipe holds 64 KiB.
        server.flood(12_000);
        server.asks("auth", "User-Name = bob, User-Password = hello").exits(0);
        server.asks("acct", "Acct-Status-Type = Start, Acct-Session-Id = one, User-Name = bob").exits(0);
        let stats = server.stats();
        let stats: serde_json::Value = serde_json::from_str(&stats.out).unwrap();
        assert!(stats["log"]["lines_left_out"].as_u64().unwrap() > 0, "{stats}");
        server.process.signal("TERM");
        let ended = server.process.wait();
        assert_eq!(ended.code(), Some(0), "{arguments:?}");
    }
}

#[test]
fn a_reader_of_the_log_that_comes_back_reads_how_many_lines_are_left_out() {
    let mut server = Piped::start("[log]\nrequests = \"all\"\n", &[]);
    server.flood(12_000);
    let log = BufReader::new(server.process.child().stderr.take().unwrap());
    let said = log.lines().map_while(Result::ok).find(|line| line.contains("lines of the log are left out"));
    assert!(said.is_some_and(|line| line.contains("WARN")));
}

#[test]
fn a_reader_of_the_log_that_is_gone_stops_nothing() {
    let mut server = Piped::start("", &["-X"]);
    drop(server.process.child().stderr.take());
    for _ in 0..3 {
        server.asks("auth", "User-Name = bob, User-Password = hello").exits(0);
        server.asks("auth", "User-Name = bob, User-Password = wrong").exits(1);
    }
    server.process.signal("TERM");
    assert_eq!(server.process.wait().code(), Some(0));
}

#[test]
fn what_is_in_the_queue_is_written_before_the_end() {
    let mut server = Ulna::with().settings("[log]\nrequests = \"all\"\n").start();
    let users = server.folder.join("raddb/users");
    let flood = ["-s", SECRET, "-n", "500", "--quiet", "--window", "64", "--users"];
    run(ulna().arg("load").arg(server.auth.to_string()).args(flood).arg(users), "").exits(0);
    assert_eq!(server.stop().code(), Some(0));
    let log = server.log();
    assert_eq!(log.lines().filter(|line| line.contains("Access-Accept for bob from")).count(), 500);
    assert!(log.lines().last().is_some_and(|line| line.ends_with("stopped")), "{log}");
}

#[test]
fn a_log_that_cannot_be_written_ends_with_2_and_the_key_the_path_and_the_reason() {
    let folder = Folder::new("log");
    folder.write("raddb/clients", &format!("127.0.0.1 {SECRET}\n"));
    folder.write("raddb/users", BOB);
    folder.write("raddb/ulna.toml", "[log]\ntarget = \"users/log\"\n");
    let raddb = folder.join("raddb");
    let any = ["--auth", "127.0.0.1:0", "--acct", "127.0.0.1:0"];
    let output = run(ulna().arg("serve").arg("--raddb").arg(&raddb).args(any), "").exits(2).does_not_say("ready");
    output.complains("[log] target").complains("raddb/users/log").complains("Not a directory");
}

#[test]
fn a_journal_that_cannot_be_written_is_logged_with_its_folder_and_the_reason() {
    let server = Ulna::with().settings("[accounting]\nrotate_time = \"1 s\"\n").start();
    let journal = server.raddb().join("state/journal");
    let record = "Acct-Status-Type = Start, Acct-Session-Id = one, User-Name = bob";
    let ask = || run(ulna().args(["client", "-r", "1", "-t", "1", &server.acct.to_string(), "acct", SECRET]), record);
    ask().exits(0);
    std::fs::remove_dir_all(&journal).unwrap();
    std::fs::write(&journal, "no folder").unwrap();
    wait_until("the journal fails", || (ask().code() != 0).then_some(()));
    server.logs(&[
        "the accounting journal cannot be written",
        "folder=",
        "state/journal",
        "error=the segment was deleted",
    ]);
}

/// A server whose standard error is a pipe that nobody reads.
struct Piped {
    process: Process,
    folder: Folder,
    auth: String,
    acct: String,
}

impl Piped {
    fn start(settings: &str, arguments: &[&str]) -> Self {
        let folder = Folder::new("piped");
        folder.write("raddb/clients", &format!("127.0.0.1 {SECRET}\n"));
        folder.write("raddb/users", BOB);
        folder.write("raddb/ulna.toml", settings);
        let mut command: Command = ulna();
        command.arg("serve").arg("--raddb").arg(folder.join("raddb"));
        command.args(["--auth", "127.0.0.1:0", "--acct", "127.0.0.1:0"]).args(arguments);
        let mut process = Process::start(command.stdout(Stdio::piped()).stderr(Stdio::piped()));
        let mut ready = String::new();
        BufReader::new(process.child().stdout.take().unwrap()).read_line(&mut ready).unwrap();
        let address = |name| ready.split_whitespace().find_map(|word| word.strip_prefix(name)).unwrap().to_owned();
        Self { auth: address("auth="), acct: address("acct="), process, folder }
    }

    fn flood(&self, requests: u32) {
        let (users, requests) = (self.folder.join("raddb/users"), requests.to_string());
        let flood = ["-s", SECRET, "-n", &requests, "--quiet", "--window", "64", "--users"];
        run(ulna().args(["load", &self.auth]).args(flood).arg(users), "").exits(0);
    }

    fn asks(&self, what: &str, request: &str) -> Output {
        let server = if what == "auth" { &self.auth } else { &self.acct };
        run(ulna().args(["client", server, what, SECRET]), request)
    }

    fn stats(&self) -> Output {
        run(ulna().args(["stats", "--json", "--raddb"]).arg(self.folder.join("raddb")), "").exits(0)
    }
}
