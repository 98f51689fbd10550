//! Our own program, as a server and as a command.

use std::{
    fs::File,
    io::{BufRead, BufReader},
    net::SocketAddr,
    path::Path,
    process::{Command, ExitStatus, Stdio},
    sync::mpsc,
    thread,
    time::Duration,
};

use super::{Folder, Namespace, Process, SECRET, process::wait_until};

/// A command line of our program.
pub fn ulna() -> Command {
    let mut command = Command::new(BINARY);
    command.env_remove("NO_COLOR").env("TZ", "UTC");
    command
}

/// A running `ulna serve` with a folder of its own.
#[derive(Debug)]
pub struct Ulna {
    process: Process,
    /// The configuration is in `raddb`, what the server says in `log`.
    pub folder: Folder,
    pub auth: SocketAddr,
    pub acct: SocketAddr,
    /// Where it takes CoA-Requests, if its settings say so.
    pub coa: Option<SocketAddr>,
}

/// How a server is to be started.
#[derive(Debug)]
pub struct Options<'a> {
    folder: Folder,
    namespace: Option<&'a Namespace>,
    auth: String,
    acct: String,
    arguments: Vec<&'a str>,
}

impl Ulna {
    /// A server on loopback which knows bob with the password `hello`, with all else as it is by default.
    pub fn with<'a>() -> Options<'a> {
        let folder = Folder::new("serve");
        folder.write("raddb/clients", &format!("127.0.0.1 {SECRET}\n"));
        folder.write("raddb/users", BOB);
        let any = "127.0.0.1:0".to_owned();
        Options { folder, namespace: None, auth: any.clone(), acct: any, arguments: Vec::new() }
    }

    pub fn start() -> Self {
        Self::with().start()
    }

    pub fn raddb(&self) -> std::path::PathBuf {
        self.folder.join("raddb")
    }

    pub fn process(&mut self) -> &mut Process {
        &mut self.process
    }

    /// What the server has said so far on standard error.
    pub fn log(&self) -> String {
        self.folder.read("log")
    }

    /// Waits for a line of the log that has all these texts in it.
    #[track_caller]
    pub fn logs(&self, texts: &[&str]) -> String {
        wait_until(Lazy(|| format!("{texts:?} in one line of\n{}", self.log())), || {
            self.log().lines().find(|line| texts.iter().all(|text| line.contains(text))).map(str::to_owned)
        })
    }

    /// All accounting records that the server has acknowledged, as `ulna acct cat --json` tells them.
    #[track_caller]
    pub fn records(&self) -> Vec<serde_json::Value> {
        let raddb = self.raddb();
        let output = super::run(ulna().args(["acct", "cat", "--json", "--raddb"]).arg(raddb), "").exits(0);
        output.out.lines().map(|line| serde_json::from_str(line).expect("a record of JSON a line")).collect()
    }

    /// What `ulna stats --json` tells.
    #[track_caller]
    pub fn statistics(&self) -> serde_json::Value {
        let output = super::run(ulna().args(["stats", "--json", "--raddb"]).arg(self.raddb()), "").exits(0);
        serde_json::from_str(&output.out).expect("statistics are JSON")
    }

    /// What `ulna proxy status --json` tells, whatever condition the home servers are in.
    #[track_caller]
    pub fn proxy_status(&self) -> serde_json::Value {
        let output = super::run(ulna().args(["proxy", "status", "--json", "--raddb"]).arg(self.raddb()), "");
        assert!([0, 4].contains(&output.code()), "{output}");
        serde_json::from_str(&output.out).expect("the status is JSON")
    }

    /// Starts the server once more after its end, with the same files and on the same ports.
    #[track_caller]
    pub fn start_again(&mut self) {
        let mut command = ulna();
        let (auth, acct) = (self.auth.to_string(), self.acct.to_string());
        command.args(["serve", "--raddb"]).arg(self.raddb()).args(["--auth", &auth, "--acct", &acct]);
        self.process = started(&mut command, &self.folder.join("log")).0;
    }

    /// Stops the server as a service manager does.
    #[track_caller]
    pub fn stop(&mut self) -> ExitStatus {
        self.process.signal("TERM");
        self.process.wait()
    }
}

impl<'a> Options<'a> {
    pub fn users(self, text: &str) -> Self {
        self.file("users", text)
    }

    pub fn clients(self, text: &str) -> Self {
        self.file("clients", text)
    }

    pub fn settings(self, text: &str) -> Self {
        self.file("ulna.toml", text)
    }

    pub fn file(self, name: &str, text: &str) -> Self {
        self.folder.write(&format!("raddb/{name}"), text);
        self
    }

    /// The ports of the standard on all addresses, in a network of its own.
    pub fn inside(mut self, namespace: &'a Namespace) -> Self {
        self.namespace = Some(namespace);
        self.at("0.0.0.0", 1812, 1813)
    }

    pub fn at(mut self, address: &str, auth: u16, acct: u16) -> Self {
        (self.auth, self.acct) = (format!("{address}:{auth}"), format!("{address}:{acct}"));
        self
    }

    pub fn argument(mut self, argument: &'a str) -> Self {
        self.arguments.push(argument);
        self
    }

    /// Starts the server, and waits until it says that it is ready.
    #[track_caller]
    pub fn start(self) -> Ulna {
        let mut command = match self.namespace {
            Some(namespace) => namespace.command(BINARY),
            None => Command::new(BINARY),
        };
        command
            .args(["serve", "--raddb"])
            .arg(self.folder.join("raddb"))
            .args(["--auth", &self.auth, "--acct", &self.acct])
            .args(&self.arguments);
        let (process, ready) = started(&mut command, &self.folder.join("log"));
        let find = |name: &str| {
            let word = ready.split(' ').find_map(|word| word.strip_prefix(name));
            word.and_then(|word| word.parse().ok())
        };
        let address = |name: &str| find(name).unwrap_or_else(|| panic!("no {name}ADDRESS in {ready:?}"));
        Ulna { auth: address("auth="), acct: address("acct="), coa: find("coa="), process, folder: self.folder }
    }
}

/// Starts a server, with its standard error in a file, and returns the line that says that it is ready.
#[track_caller]
pub fn started(command: &mut Command, log: &Path) -> (Process, String) {
    let file = File::create(log).expect("a file can be made");
    let mut process = Process::start(command.stdout(Stdio::piped()).stderr(file));
    let out = process.child().stdout.take().expect("it is piped");
    let (send, lines) = mpsc::channel();
    // It reads to the end, so that the server never writes to a broken pipe.
    thread::spawn(move || {
        for line in BufReader::new(out).lines().map_while(Result::ok) {
            let _ = send.send(line);
        }
    });
    match lines.recv_timeout(PATIENCE) {
        Ok(line) if line.starts_with("ready ") => (process, line),
        other => panic!(
            "the server is not ready: {other:?}\n{}",
            String::from_utf8_lossy(&std::fs::read(log).unwrap_or_default())
        ),
    }
}

struct Lazy<F>(F);

impl<F: Fn() -> String> std::fmt::Display for Lazy<F> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&(self.0)())
    }
}

const BINARY: &str = env!("CARGO_BIN_EXE_ulna");

/// The user of every test, and what is said when he is let in.
pub const BOB: &str = "bob Cleartext-Password := \"hello\"\n\tReply-Message := \"Hi bob\",\n\tFramed-IP-Address := 10.0.0.7,\n\
                       \tClass := 0x010203\n";

const PATIENCE: Duration = Duration::from_secs(60);
