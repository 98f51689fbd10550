//! The client against FreeRADIUS.

use std::{
    fs,
    net::{SocketAddr, UdpSocket},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use ulna_attributes::{
    rfc2865::{CLASS, FRAMED_IP_ADDRESS, NAS_IDENTIFIER, REPLY_MESSAGE, USER_NAME},
    rfc2866::{ACCT_SESSION_ID, ACCT_STATUS_TYPE, AcctStatusType},
};
use ulna_client::{Authentication, Client, Error, Login, Method, Question, Retransmission, Server};
use ulna_wire::Code;

const SECRET: &str = "testing123";

/// A FreeRADIUS with a folder and ports of its own, ended with its test.
struct FreeRadius {
    folder: PathBuf,
    child: Child,
    auth: SocketAddr,
    acct: SocketAddr,
}

impl FreeRadius {
    /// `None` where it is not installed; with `CI=true` that is a failure.
    async fn start(name: &str) -> Option<Self> {
        let binary = ["/usr/sbin/freeradius", "/usr/sbin/radiusd"].into_iter().find(|path| Path::new(path).exists());
        let Some(binary) = binary else {
            assert!(std::env::var_os("CI").is_none(), "the Debian package freeradius is missing");
            eprintln!("skipped: the Debian package freeradius is missing");
            return None;
        };
        let folder = std::env::temp_dir().join(format!("ulna-client-{}-{name}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let (auth, acct) = (free_port(), free_port());
        fs::write(folder.join("users"), USERS).unwrap();
        let config = CONFIG
            .replace("FOLDER", folder.to_str().unwrap())
            .replace("AUTH", &auth.port().to_string())
            .replace("ACCT", &acct.port().to_string())
            .replace("SECRET", SECRET);
        fs::write(folder.join("radiusd.conf"), config).unwrap();
        let child = Command::new(binary)
            .args(["-f", "-l", "stdout", "-d"])
            .arg(&folder)
            .stdout(fs::File::create(folder.join("log")).unwrap())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let server = Self { folder, child, auth, acct };
        let client = server.client();
        let patience = Instant::now() + Duration::from_secs(30);
        while client.status().await.iter().any(|(_, status)| status.is_err()) {
            let log = fs::read_to_string(server.folder.join("log")).unwrap();
            assert!(Instant::now() < patience, "FreeRADIUS does not answer:\n{log}");
        }
        Some(server)
    }

    fn client(&self) -> Client {
        Client::builder()
            .server(self.auth, SECRET)
            .accounting_server(self.acct, SECRET)
            .retransmission(Retransmission::fixed(Duration::from_millis(500), 10))
            .build()
            .unwrap()
    }
}

impl Drop for FreeRadius {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn free_port() -> SocketAddr {
    UdpSocket::bind("127.0.0.1:0").unwrap().local_addr().unwrap()
}

const USERS: &str = "bob Cleartext-Password := \"hello\"\n\tReply-Message := \"Hi %{User-Name}\",\n\tFramed-IP-Address := \
                     10.0.0.7,\n\tClass := 0x010203\n";

const CONFIG: &str = r"
prefix = FOLDER
raddbdir = FOLDER
logdir = FOLDER
radacctdir = FOLDER
run_dir = FOLDER
libdir = /usr/lib/freeradius
max_requests = 4096
security {
    reject_delay = 0
    status_server = yes
}
client loopback {
    ipaddr = 127.0.0.0/8
    secret = SECRET
}
modules {
    pap {
    }
    chap {
    }
    mschap {
    }
    files {
        usersfile = ${raddbdir}/users
    }
    detail {
        filename = ${radacctdir}/detail
    }
}
server default {
    listen {
        type = auth
        ipaddr = 127.0.0.1
        port = AUTH
    }
    listen {
        type = acct
        ipaddr = 127.0.0.1
        port = ACCT
    }
    authorize {
        chap
        mschap
        files
        pap
    }
    authenticate {
        Auth-Type PAP {
            pap
        }
        Auth-Type CHAP {
            chap
        }
        Auth-Type MS-CHAP {
            mschap
        }
    }
    accounting {
        detail
    }
}
";

#[tokio::test]
async fn every_method_and_accounting() {
    let Some(server) = FreeRadius::start("methods").await else { return };
    let client = server.client();
    for method in [Method::Pap, Method::Chap, Method::MsChap, Method::MsChap2] {
        for user in ["bob", "nobody"] {
            let answer = client.authenticate(Login::new(method, user, "hello")).await.unwrap();
            assert_eq!(answer.is_accepted(), user == "bob", "{method:?} {user}");
        }
        let answer = client.authenticate(Login::new(method, "bob", "wrong")).await.unwrap();
        assert!(matches!(answer, Authentication::Rejected(_)), "{method:?}");
    }
    let Authentication::Accepted(accepted) = client.authenticate(Login::mschap2("bob", "hello")).await.unwrap() else {
        panic!("not accepted")
    };
    assert!(accepted.keys.is_some(), "both keys were sent, and fit the password");
    let reply = accepted.reply;
    assert_eq!(reply.get(REPLY_MESSAGE).unwrap(), "Hi bob");
    assert_eq!(reply.get(FRAMED_IP_ADDRESS).unwrap().to_string(), "10.0.0.7");
    assert_eq!(reply.get(CLASS).unwrap(), [1, 2, 3]);

    let record = Question::new(Code::ACCOUNTING_REQUEST)
        .with(ACCT_STATUS_TYPE, AcctStatusType::START)
        .with(ACCT_SESSION_ID, "one")
        .with(NAS_IDENTIFIER, "test")
        .with(USER_NAME, "bob")
        .delayed(3);
    assert_eq!(client.send(record).await.unwrap().code(), Code::ACCOUNTING_RESPONSE);
    let detail = fs::read_to_string(server.folder.join("detail")).unwrap();
    assert!(detail.contains("Acct-Delay-Time = 3") && detail.contains("Acct-Session-Id = \"one\""), "{detail}");
}

#[tokio::test]
async fn a_server_of_before_2024_is_not_believed_where_signatures_are_required() {
    // FreeRADIUS 3.2.1 does not sign its replies; later ones do, and are then believed.
    let Some(server) = FreeRadius::start("unsigned").await else { return };
    let strict = Server::new(server.auth, SECRET).require_message_authenticator();
    let policy = Retransmission::fixed(Duration::from_millis(300), 2);
    let client = Client::builder().with_server(strict).retransmission(policy).build().unwrap();
    match client.authenticate(Login::pap("bob", "hello")).await {
        Ok(answer) => assert!(answer.reply().is_signed()),
        Err(error) => assert!(matches!(error, Error::Unbelievable { .. }), "{error}"),
    }
}

#[tokio::test]
async fn another_secret_is_silence_and_the_error_asks_about_it() {
    let Some(server) = FreeRadius::start("secret").await else { return };
    let policy = Retransmission::fixed(Duration::from_millis(300), 2);
    let client = Client::builder().server(server.auth, "another").retransmission(policy).build().unwrap();
    let error = client.authenticate(Login::pap("bob", "hello")).await.unwrap_err();
    assert!(error.to_string().contains("is the shared secret the same?"), "{error}");
}
