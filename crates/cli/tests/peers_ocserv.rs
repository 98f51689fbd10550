//! `ulna serve`, asked by a VPN server: ocserv, with openconnect as the one who dials in.

mod common;

use std::{fs::File, process::Command};

use common::{Folder, Namespace, Package, Process, SECRET, Ulna, lacks, run, wait_until};
use serde_json::Value;

#[test]
fn a_session_of_ocserv_is_let_in_and_accounted_for() {
    if lacks(PACKAGES) {
        return;
    }
    let Some(network) = Namespace::lay() else { return };
    let server = Ulna::with().inside(&network).start();
    let gateway = Gateway::start(&network);
    let session = gateway.dial(&network, "hello");
    wait_until("the tunnel is up", || session.1.read("log").contains("Configured as 10.0.0.7").then_some(()));
    let statuses =
        || -> Vec<String> { server.records().iter().map(|record| attribute(record, "Acct-Status-Type")).collect() };
    wait_until("Start is recorded", || statuses().contains(&"Start".to_owned()).then_some(()));
    session.0.signal("INT");
    wait_until("Stop is recorded", || statuses().contains(&"Stop".to_owned()).then_some(()));
    let records = server.records();
    let (first, last) = (&records[0], &records[records.len() - 1]);
    assert_eq!(
        (attribute(first, "Acct-Status-Type"), attribute(last, "Acct-Status-Type")),
        ("Start".into(), "Stop".into())
    );
    assert_eq!((attribute(first, "User-Name"), attribute(last, "User-Name")), ("bob".into(), "bob".into()));
    assert_eq!(attribute(first, "Acct-Session-Id"), attribute(last, "Acct-Session-Id"));
    assert_eq!(attribute(last, "Acct-Terminate-Cause"), "User-Request");
    assert_eq!(attribute(last, "Framed-IP-Address"), "10.0.0.7");
}

#[test]
fn ocserv_lets_nobody_in_with_a_wrong_password() {
    if lacks(PACKAGES) {
        return;
    }
    let Some(network) = Namespace::lay() else { return };
    let server = Ulna::with().inside(&network).start();
    let gateway = Gateway::start(&network);
    let mut session = gateway.dial(&network, "wrong");
    server.logs(&["reject bob"]);
    assert!(!session.0.wait().success());
    assert!(!session.1.read("log").contains("Configured as"), "{}", session.1.read("log"));
    assert_eq!(server.records(), Vec::<Value>::new());
}

/// A running ocserv.
struct Gateway {
    _folder: Folder,
    pin: String,
    _process: Process,
}

impl Gateway {
    fn start(network: &Namespace) -> Self {
        let folder = Folder::new("ocserv");
        let make = "openssl req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out certificate.pem -days 2 -subj /CN=localhost \
                    && openssl x509 -in certificate.pem -pubkey -noout | openssl pkey -pubin -outform der \
                    | openssl dgst -sha256 -binary | openssl base64 > pin";
        run(Command::new("sh").args(["-c", make]).current_dir(folder.path()), "").exits(0);
        folder.write("servers", "");
        folder.write("radius", &RADIUS.replace("FOLDER", folder.text()).replace("SECRET", SECRET));
        let config = folder.write("config", &CONFIG.replace("FOLDER", folder.text()));
        let log = File::create(folder.join("log")).expect("a file can be made");
        let errors = log.try_clone().expect("a file can be shared");
        let mut ocserv = network.command("ocserv");
        let process = Process::start(ocserv.args(["-f", "-d", "1", "-c"]).arg(config).stdout(log).stderr(errors));
        wait_until("ocserv is ready", || folder.read("log").contains("sec-mod initialized").then_some(()));
        Self { pin: folder.read("pin").trim().to_owned(), _folder: folder, _process: process }
    }

    /// Starts openconnect; what it says is in the file `log` of the folder.
    fn dial(&self, network: &Namespace, password: &str) -> (Process, Folder) {
        let folder = Folder::new("openconnect");
        let file = folder.write("password", &format!("{password}\n"));
        let log = File::create(folder.join("log")).expect("a file can be made");
        let errors = log.try_clone().expect("a file can be shared");
        let script = format!(
            "exec openconnect --passwd-on-stdin -u bob --servercert pin-sha256:{} --script /bin/true --no-dtls \
             https://127.0.0.1:4443 < {}",
            self.pin,
            file.display()
        );
        let mut shell = network.command("sh");
        (Process::start(shell.args(["-c", &script]).stdout(log).stderr(errors)), folder)
    }
}

fn attribute(record: &Value, name: &str) -> String {
    let pairs = record["attributes"].as_array().expect("a list of attributes");
    let pair = pairs.iter().find(|pair| pair[0] == name);
    pair.and_then(|pair| pair[1].as_str()).unwrap_or_default().to_owned()
}

const PACKAGES: &[Package] = &[
    Package::Program("ocserv", "ocserv"),
    Package::Program("openconnect", "openconnect"),
    Package::Program("openssl", "openssl"),
    Package::Device("/dev/net/tun", "the kernel's module tun"),
];

const RADIUS: &str = "\
nas-identifier ocserv
authserver 127.0.0.1:1812:SECRET
acctserver 127.0.0.1:1813:SECRET
servers FOLDER/servers
dictionary /etc/radcli/dictionary
default_realm
radius_timeout 10
radius_retries 1
bindaddr *
";

const CONFIG: &str = r#"
auth = "radius[config=FOLDER/radius,groupconfig=true]"
acct = "radius[config=FOLDER/radius,groupconfig=true]"
stats-report-time = 3600
listen-host = 127.0.0.1
tcp-port = 4443
server-cert = FOLDER/certificate.pem
server-key = FOLDER/key.pem
socket-file = FOLDER/socket
isolate-workers = false
device = vpns
ipv4-network = 10.79.0.0
ipv4-netmask = 255.255.255.0
use-occtl = false
run-as-user = root
run-as-group = root
"#;
