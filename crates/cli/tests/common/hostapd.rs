//! hostapd, an access point without a radio, which takes Disconnect-Request.

use std::{fs::File, net::SocketAddr, process::Stdio};

use super::{Folder, Output, Package, Process, SECRET, command, lacks, neighbours, process::wait_until, run};

/// A running hostapd.
#[derive(Debug)]
pub struct Hostapd {
    _process: Process,
    folder: Folder,
    pub dynamic: SocketAddr,
}

impl Hostapd {
    /// Starts it; `None` where it is not installed, which is said.
    ///
    /// It demands Event-Timestamp and Message-Authenticator, and is known as the NAS 127.0.0.1 and `ap`.
    #[track_caller]
    pub fn start() -> Option<Self> {
        if lacks(&[Package::HOSTAPD]) {
            return None;
        }
        let folder = Folder::new("hostapd");
        let (port, auth) = neighbours();
        let config = CONFIG
            .replace("FOLDER", folder.text())
            .replace("PORT", &port.to_string())
            .replace("AUTH", &auth.to_string())
            .replace("SECRET", SECRET);
        folder.write("hostapd.conf", &config);
        let log = File::create(folder.join("log")).expect("a file can be made");
        let file = folder.join("hostapd.conf");
        let process = Process::start(command("hostapd").arg("-dd").arg(file).stdout(log).stderr(Stdio::null()));
        let access_point = Self { _process: process, folder, dynamic: ([127, 0, 0, 1], port).into() };
        wait_until("hostapd is ready", || access_point.log().contains("AP-ENABLED").then_some(()));
        Some(access_point)
    }

    /// Lets a station in, by its MAC address; gives the identifier of its session.
    #[track_caller]
    pub fn associate(&self, station: &str) -> String {
        self.ask(&["new_sta", station]).exits(0).says("OK");
        let shown = self.ask(&["sta", station]).exits(0);
        let session = shown.out.lines().find_map(|line| line.strip_prefix("dot1xAuthSessionId="));
        session.unwrap_or_else(|| panic!("no session in\n{shown}")).to_owned()
    }

    /// Whether a station has a session still.
    pub fn has(&self, station: &str) -> bool {
        self.ask(&["sta", station]).out.contains("dot1xAuthSessionId=")
    }

    /// What it has said so far.
    pub fn log(&self) -> String {
        self.folder.read("log")
    }

    fn ask(&self, words: &[&str]) -> Output {
        let control = self.folder.join("control");
        run(command("hostapd_cli").arg("-p").arg(control).args(["-i", "none0"]).args(words), "")
    }
}

const CONFIG: &str = "\
driver=none
interface=none0
ieee8021x=1
own_ip_addr=127.0.0.1
nas_identifier=ap
ctrl_interface=FOLDER/control
auth_server_addr=127.0.0.1
auth_server_port=AUTH
auth_server_shared_secret=SECRET
radius_das_port=PORT
radius_das_client=127.0.0.1 SECRET
radius_das_require_event_timestamp=1
radius_das_require_message_authenticator=1
";
