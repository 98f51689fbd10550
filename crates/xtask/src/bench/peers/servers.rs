//! The servers of a comparison: started in a scratch folder on ports of their own, and ended with it.

use std::{
    fs::{self, File},
    io,
    path::{Path, PathBuf},
    process::{Child, Command as Process, Stdio},
    thread,
    time::Duration,
};

use super::configurations;
use crate::Failure;

/// A server that is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Peer {
    /// FreeRADIUS with one thread.
    FreeRadiusSingle,
    /// FreeRADIUS with two threads.
    FreeRadiusThreads,
    /// radsecproxy, which is a proxy only.
    RadsecProxy,
    /// The limit: it signs and sends.
    Echo,
    /// This project's server.
    Ulna,
}

impl Peer {
    pub(super) const ALL: [Self; 5] =
        [Self::FreeRadiusSingle, Self::FreeRadiusThreads, Self::RadsecProxy, Self::Echo, Self::Ulna];

    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::FreeRadiusSingle => "FreeRADIUS -s",
            Self::FreeRadiusThreads => "FreeRADIUS, 2 threads",
            Self::RadsecProxy => "radsecproxy",
            Self::Echo => "signed echo",
            Self::Ulna => "Ulna",
        }
    }

    /// What stands for it in pictures.
    pub(super) const fn colour(self) -> &'static str {
        match self {
            Self::FreeRadiusSingle | Self::FreeRadiusThreads => "#8a94a6",
            Self::RadsecProxy => "#b0785a",
            Self::Echo => "#c9b458",
            Self::Ulna => "#2f7f6f",
        }
    }

    /// The port for authentication.
    const fn port(self, role: Role) -> u16 {
        let port = match self {
            Self::FreeRadiusSingle => 21812,
            Self::FreeRadiusThreads => 24812,
            Self::RadsecProxy => 25812,
            Self::Echo => 22812,
            Self::Ulna => 23812,
        };
        match role {
            Role::Server => port,
            Role::Proxy => port + 10,
        }
    }

    /// Whether it is there to be measured in a role.
    const fn plays(self, role: Role) -> bool {
        !matches!((self, role), (Self::RadsecProxy, Role::Server))
    }
}

/// What is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// Servers that answer.
    Server,
    /// Proxies before the signed echo, which itself is measured without a proxy.
    Proxy,
}

/// What was built for the run.
#[derive(Debug)]
pub(super) struct Programs {
    pub(super) ulna: PathBuf,
    pub(super) echo: PathBuf,
}

/// A server that runs.
#[derive(Debug)]
pub(super) struct Server {
    pub(super) peer: Peer,
    pub(super) role: Role,
    child: Child,
}

impl Server {
    pub(super) fn address(&self) -> String {
        format!("127.0.0.1:{}", self.peer.port(self.role))
    }

    pub(super) fn pid(&self) -> u32 {
        self.child.id()
    }

    /// Keeps all its threads on the first core from now on.
    pub(super) fn keep_on_first_core(&self) -> Result<(), Failure> {
        self.keep_on("0")
    }

    /// Keeps all its threads on the other cores from now on, if there are any.
    pub(super) fn keep_on_other_cores(&self) -> Result<(), Failure> {
        match thread::available_parallelism().map_or(1, std::num::NonZero::get) {
            1 => Ok(()),
            cores => self.keep_on(&format!("1-{}", cores - 1)),
        }
    }

    fn keep_on(&self, cores: &str) -> Result<(), Failure> {
        let cannot = |what: String| Failure::new(format!("taskset: {what}"), "apt-get install util-linux");
        let output = Process::new("taskset")
            .args(["--all-tasks", "--cpu-list", "--pid", cores, &self.pid().to_string()])
            .output()
            .map_err(|error| cannot(error.to_string()))?;
        if output.status.success() {
            return Ok(());
        }
        Err(cannot(String::from_utf8_lossy(&output.stderr).trim().to_owned()))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself, which was reported where it mattered.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// All servers of a comparison.
#[derive(Debug)]
pub(super) struct Servers {
    running: Vec<Server>,
    scratch: PathBuf,
}

impl Servers {
    /// Starts them, and waits until each answers.
    pub(super) fn start(programs: &Programs, role: Role, own: Option<&Path>) -> Result<Self, Failure> {
        let scratch = std::env::temp_dir().join(format!("ulna-bench-{}", std::process::id()));
        let mut servers = Self { running: Vec::new(), scratch };
        for peer in Peer::ALL.into_iter().filter(|peer| peer.plays(role)) {
            if peer == Peer::FreeRadiusThreads && own.is_some() {
                continue;
            }
            let folder = servers.folder(peer, role);
            let child = prepare(peer, role, &folder, own)
                .and_then(|()| spawn(peer, role, &folder, own, programs))
                .map_err(|error| Failure::new(format!("{} does not start: {error}", peer.name()), INSTALL))?;
            servers.running.push(Server { peer, role, child });
        }
        for server in &servers.running {
            await_answer(&programs.ulna, server, &servers.folder(server.peer, role))?;
        }
        Ok(servers)
    }

    fn folder(&self, peer: Peer, role: Role) -> PathBuf {
        self.scratch.join(peer.port(role).to_string())
    }

    pub(super) fn all(&self) -> impl Iterator<Item = &Server> {
        self.running.iter()
    }
}

impl Drop for Servers {
    fn drop(&mut self) {
        self.running.clear();
        // What is left of a scratch folder harms nobody.
        let _ = fs::remove_dir_all(&self.scratch);
    }
}

fn prepare(peer: Peer, role: Role, folder: &Path, own: Option<&Path>) -> io::Result<()> {
    fs::create_dir_all(folder.join("run"))?;
    let write = |name: &str, text: String| fs::write(folder.join(name), text);
    let (port, home) = (peer.port(role), Peer::Echo.port(role));
    match (peer, role) {
        (Peer::Echo, _) => Ok(()),
        (Peer::Ulna, _) => {
            write("clients", format!("127.0.0.0/8 {SECRET}\n"))?;
            write("users", if role == Role::Server { users() } else { String::new() })?;
            let proxying = if role == Role::Proxy { configurations::ulna_proxy(home) } else { String::new() };
            write("ulna.toml", format!("[security]\nreject_delay = 0\n{proxying}"))
        }
        (Peer::RadsecProxy, _) => write("radsecproxy.conf", configurations::radsecproxy(port, home)),
        (_, Role::Proxy) => write("radiusd.conf", configurations::freeradius_proxy(folder, port, home)),
        _ if own.is_some() => Ok(()),
        _ => {
            write("users", users())?;
            write("radiusd.conf", configurations::freeradius(folder, port))
        }
    }
}

fn spawn(peer: Peer, role: Role, folder: &Path, own: Option<&Path>, programs: &Programs) -> io::Result<Child> {
    let address = |port: u16| format!("127.0.0.1:{port}");
    let port = peer.port(role);
    let mut process = match peer {
        Peer::Echo => Process::new(&programs.echo),
        Peer::Ulna => Process::new(&programs.ulna),
        Peer::RadsecProxy => Process::new("radsecproxy"),
        _ => Process::new("freeradius"),
    };
    match peer {
        Peer::Echo => process.args([&address(port), SECRET]),
        Peer::Ulna => {
            process.args(["serve", "--auth", &address(port), "--acct", &address(port + 1), "--raddb"]).arg(folder)
        }
        // It says errors only.
        Peer::RadsecProxy => process.args(["-f", "-d", "1", "-c"]).arg(folder.join("radsecproxy.conf")),
        _ => {
            if peer == Peer::FreeRadiusSingle {
                process.arg("-s");
            }
            process.arg("-f").arg("-l").arg(folder.join("log")).arg("-d").arg(own.unwrap_or(folder))
        }
    };
    let output = File::create(folder.join("output"))?;
    process.stdin(Stdio::null()).stdout(output.try_clone()?).stderr(output).spawn()
}

fn await_answer(ulna: &Path, server: &Server, folder: &Path) -> Result<(), Failure> {
    for _ in 0..40 {
        let asked = Process::new(ulna)
            .args(["client", "-q", "-r", "1", "-t", "1", &server.address(), "status", SECRET])
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status();
        if asked.is_ok_and(|status| status.success()) {
            return Ok(());
        }
        thread::sleep(Duration::from_millis(250));
    }
    let said = ["output", "log"].map(|name| fs::read_to_string(folder.join(name)).unwrap_or_default()).concat();
    let tail: Vec<&str> = said.lines().rev().take(5).collect();
    let complaint = format!("{} does not answer: {}", server.peer.name(), tail.join(" | "));
    Err(Failure::new(complaint, "free the ports 21812 to 25823, and see what it says"))
}

fn users() -> String {
    (0..USERS).map(|user| format!("user{user}\tCleartext-Password := \"pw{user}\"\n")).collect()
}

pub(super) const SECRET: &str = "testing123";
pub(super) const USERS: u32 = 10_000;
const INSTALL: &str = "FreeRADIUS and radsecproxy come with cargo xtask test --install";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_as_many_users_as_are_asked_for() {
        assert_eq!(users().lines().count(), USERS as usize);
        assert!(users().starts_with("user0\tCleartext-Password := \"pw0\"\n"));
    }
}
