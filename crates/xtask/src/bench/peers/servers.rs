//! The servers of a comparison: started in a scratch folder on ports of their own, and ended with it.

use std::{
    fs::{self, File},
    io,
    path::{Path, PathBuf},
    process::{Child, Command as Process, Stdio},
    thread,
    time::Duration,
};

use crate::Failure;

/// A server that is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Peer {
    /// FreeRADIUS with one thread.
    FreeRadiusSingle,
    /// FreeRADIUS with two threads.
    FreeRadiusThreads,
    /// The limit: it signs and sends.
    Echo,
    /// This project's server.
    Ulna,
}

impl Peer {
    pub(super) const ALL: [Self; 4] = [Self::FreeRadiusSingle, Self::FreeRadiusThreads, Self::Echo, Self::Ulna];

    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::FreeRadiusSingle => "FreeRADIUS -s",
            Self::FreeRadiusThreads => "FreeRADIUS, 2 threads",
            Self::Echo => "signed echo",
            Self::Ulna => "Ulna",
        }
    }

    /// What stands for it in pictures.
    pub(super) const fn colour(self) -> &'static str {
        match self {
            Self::FreeRadiusSingle | Self::FreeRadiusThreads => "#8a94a6",
            Self::Echo => "#c9b458",
            Self::Ulna => "#2f7f6f",
        }
    }

    /// The port for authentication; accounting has the next one.
    const fn port(self) -> u16 {
        match self {
            Self::FreeRadiusSingle => 21812,
            Self::FreeRadiusThreads => 24812,
            Self::Echo => 22812,
            Self::Ulna => 23812,
        }
    }
}

/// A server that runs.
#[derive(Debug)]
pub(super) struct Server {
    pub(super) peer: Peer,
    child: Child,
}

impl Server {
    pub(super) fn address(&self) -> String {
        format!("127.0.0.1:{}", self.peer.port())
    }

    pub(super) fn pid(&self) -> u32 {
        self.child.id()
    }

    /// Keeps all its threads on the first core from now on.
    pub(super) fn keep_on_first_core(&self) -> Result<(), Failure> {
        let cannot = |what: String| Failure::new(format!("taskset: {what}"), "apt-get install util-linux");
        let output = Process::new("taskset")
            .args(["--all-tasks", "--cpu-list", "--pid", "0", &self.pid().to_string()])
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
    pub(super) fn start(ulna: &Path, echo: &Path, own: Option<&Path>) -> Result<Self, Failure> {
        let scratch = std::env::temp_dir().join(format!("ulna-bench-{}", std::process::id()));
        let mut servers = Self { running: Vec::new(), scratch };
        for peer in Peer::ALL {
            if peer == Peer::FreeRadiusThreads && own.is_some() {
                continue;
            }
            let folder = servers.scratch.join(peer.port().to_string());
            let child = prepare(peer, &folder, own)
                .and_then(|()| spawn(peer, &folder, own, ulna, echo))
                .map_err(|error| Failure::new(format!("{} does not start: {error}", peer.name()), INSTALL))?;
            servers.running.push(Server { peer, child });
        }
        for server in &servers.running {
            await_answer(ulna, server, &servers.scratch)?;
        }
        Ok(servers)
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

fn prepare(peer: Peer, folder: &Path, own: Option<&Path>) -> io::Result<()> {
    fs::create_dir_all(folder.join("run"))?;
    match peer {
        Peer::Echo => Ok(()),
        Peer::Ulna => {
            fs::write(folder.join("users"), users())?;
            fs::write(folder.join("clients"), format!("127.0.0.0/8 {SECRET}\n"))?;
            fs::write(folder.join("ulna.toml"), "[security]\nreject_delay = 0\n")
        }
        _ if own.is_some() => Ok(()),
        _ => {
            fs::write(folder.join("users"), users())?;
            fs::write(folder.join("radiusd.conf"), freeradius(folder, peer.port()))
        }
    }
}

fn spawn(peer: Peer, folder: &Path, own: Option<&Path>, ulna: &Path, echo: &Path) -> io::Result<Child> {
    let address = |port: u16| format!("127.0.0.1:{port}");
    let mut process = match peer {
        Peer::Echo => Process::new(echo),
        Peer::Ulna => Process::new(ulna),
        _ => Process::new("freeradius"),
    };
    match peer {
        Peer::Echo => process.args([&address(peer.port()), SECRET]),
        Peer::Ulna => {
            let (auth, acct) = (address(peer.port()), address(peer.port() + 1));
            process.args(["serve", "--auth", &auth, "--acct", &acct, "--raddb"]).arg(folder)
        }
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

fn await_answer(ulna: &Path, server: &Server, scratch: &Path) -> Result<(), Failure> {
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
    let folder = scratch.join(server.peer.port().to_string());
    let said = ["output", "log"].map(|name| fs::read_to_string(folder.join(name)).unwrap_or_default()).concat();
    let tail: Vec<&str> = said.lines().rev().take(5).collect();
    let complaint = format!("{} does not answer: {}", server.peer.name(), tail.join(" | "));
    Err(Failure::new(complaint, "free the ports 21812 to 24813, and see what it says"))
}

fn users() -> String {
    (0..USERS).map(|user| format!("user{user}\tCleartext-Password := \"pw{user}\"\n")).collect()
}

/// FreeRADIUS with nothing but what the work needs: no policy, no log of requests, no delay of rejects.
fn freeradius(folder: &Path, port: u16) -> String {
    let listen =
        |kind, port| format!("  listen {{\n    type = {kind}\n    ipaddr = 127.0.0.1\n    port = {port}\n  }}\n");
    let here = folder.display();
    let signed = "update reply {\n      &Message-Authenticator := 0x00\n    }";
    format!(
        "prefix = /usr\nlibdir = /usr/lib/freeradius\nraddbdir = {here}\nlogdir = {here}\nradacctdir = {here}\n\
         run_dir = {here}/run\npidfile = {here}/run/pid\nmax_requests = 131072\nproxy_requests = no\n\
         log {{\n  destination = files\n  file = {here}/log\n  auth = no\n}}\n\
         security {{\n  reject_delay = 0\n  status_server = yes\n}}\n\
         thread pool {{\n  start_servers = 2\n  max_servers = 2\n  min_spare_servers = 1\n  max_spare_servers = 2\n  \
         max_queue_size = 131072\n  max_requests_per_server = 0\n}}\n\
         client loopback {{\n  ipaddr = 127.0.0.0/8\n  secret = {SECRET}\n}}\n\
         modules {{\n  pap {{\n  }}\n  chap {{\n  }}\n  mschap {{\n    use_mppe = yes\n  }}\n  \
         files {{\n    usersfile = {here}/users\n  }}\n  detail {{\n    filename = {here}/detail\n  }}\n}}\n\
         server default {{\n{}{}  \
         authorize {{\n    chap\n    mschap\n    files\n    pap\n  }}\n  \
         authenticate {{\n    Auth-Type PAP {{\n      pap\n    }}\n    Auth-Type CHAP {{\n      chap\n    }}\n    \
         Auth-Type MS-CHAP {{\n      mschap\n    }}\n  }}\n  \
         accounting {{\n    detail\n  }}\n  \
         post-auth {{\n    {signed}\n    Post-Auth-Type REJECT {{\n    {signed}\n    }}\n  }}\n}}\n",
        listen("auth", port),
        listen("acct", port + 1),
    )
}

pub(super) const SECRET: &str = "testing123";
pub(super) const USERS: u32 = 10_000;
const INSTALL: &str = "FreeRADIUS comes with apt-get install freeradius (cargo xtask test --install)";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_brace_of_the_configuration_is_closed() {
        let text = freeradius(Path::new("/scratch"), 21812);
        let count = |brace| text.matches(brace).count();
        assert_eq!(count('{'), count('}'));
        assert!(text.contains("port = 21812\n") && text.contains("port = 21813\n"), "{text}");
        // FreeRADIUS wants the brace that closes a section on a line of its own.
        assert!(text.lines().all(|line| !line.contains('}') || line.trim() == "}"), "{text}");
    }

    #[test]
    fn there_are_as_many_users_as_are_asked_for() {
        assert_eq!(users().lines().count(), USERS as usize);
        assert!(users().starts_with("user0\tCleartext-Password := \"pw0\"\n"));
    }
}
