//! radsecproxy, a proxy of somebody else's, over UDP on both sides.

use std::{
    fs::File,
    net::SocketAddr,
    process::{Command, Stdio},
};

use super::{Folder, Package, Process, SECRET, command, lacks, neighbours, process::wait_until};

/// A running radsecproxy.
#[derive(Debug)]
pub struct RadsecProxy {
    _process: Process,
    folder: Folder,
    /// Where it takes requests of both kinds.
    pub address: SocketAddr,
}

impl RadsecProxy {
    /// Starts it before one home server, which takes Access-Requests at `auth` and Accounting-Requests at `acct`; `None`
    /// where it is not installed, which is said.
    #[track_caller]
    pub fn before(auth: SocketAddr, acct: SocketAddr) -> Option<Self> {
        if lacks(&[Package::RADSECPROXY]) {
            return None;
        }
        let folder = Folder::new("radsecproxy");
        let address = SocketAddr::from(([127, 0, 0, 1], neighbours().0));
        let text = CONFIG
            .replace("LISTEN", &address.to_string())
            .replace("AUTH", &auth.port().to_string())
            .replace("ACCT", &acct.port().to_string())
            .replace("SECRET", SECRET);
        let config = folder.write("radsecproxy.conf", &text);
        let log = File::create(folder.join("log")).expect("a file can be made");
        // -d 5: it says that it listens, and what it does with each request.
        let mut radsecproxy: Command = command("radsecproxy");
        let process =
            Process::start(radsecproxy.args(["-f", "-d", "5", "-c"]).arg(config).stdout(Stdio::null()).stderr(log));
        let proxy = Self { _process: process, folder, address };
        wait_until("radsecproxy listens", || proxy.log().contains("createlistener: listening for udp").then_some(()));
        Some(proxy)
    }

    /// What it has said so far.
    pub fn log(&self) -> String {
        self.folder.read("log")
    }
}

/// It asks for no Status-Server by itself, so that a test sees nothing but its own requests.
const CONFIG: &str = r"
ListenUDP LISTEN
client loopback {
    host 127.0.0.0/8
    type udp
    secret SECRET
}
server auth {
    host 127.0.0.1
    port AUTH
    type udp
    secret SECRET
    statusserver off
}
server acct {
    host 127.0.0.1
    port ACCT
    type udp
    secret SECRET
    statusserver off
}
realm * {
    server auth
    accountingserver acct
}
";
