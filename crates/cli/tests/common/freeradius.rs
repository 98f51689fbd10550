//! FreeRADIUS, the server, with a folder and ports of its own.

use std::{fs::File, net::SocketAddr, process::Stdio};

use super::{Folder, Package, Process, SECRET, command, lacks, neighbours, process::wait_until};

/// A running FreeRADIUS.
#[derive(Debug)]
pub struct FreeRadius {
    _process: Process,
    pub folder: Folder,
    pub auth: SocketAddr,
    pub acct: SocketAddr,
}

impl FreeRadius {
    /// Starts it; `None` where it is not installed, which is said.
    ///
    /// Its version of Debian 12 signs no replies by itself; `signs` has it add Message-Authenticator.
    #[track_caller]
    pub fn start(signs: bool) -> Option<Self> {
        if lacks(&[Package::FREERADIUS]) {
            return None;
        }
        let folder = Folder::new("freeradius");
        let (auth, acct) = neighbours();
        let sign = if signs { "update reply {\n            &Message-Authenticator := 0x00\n        }" } else { "" };
        folder.write("users", USERS);
        let config = CONFIG
            .replace("FOLDER", folder.text())
            .replace("AUTH", &auth.to_string())
            .replace("ACCT", &acct.to_string())
            .replace("SECRET", SECRET)
            .replace("SIGN", sign);
        folder.write("radiusd.conf", &config);
        let log = File::create(folder.join("log")).expect("a file can be made");
        let process = Process::start(
            command("freeradius").args(["-fxx", "-l", "stdout", "-d", folder.text()]).stdout(log).stderr(Stdio::null()),
        );
        let server = Self { _process: process, auth: local(auth), acct: local(acct), folder };
        wait_until("FreeRADIUS is ready", || {
            server.folder.read("log").contains("Ready to process requests").then_some(())
        });
        Some(server)
    }

    /// What it has written of accounting.
    pub fn detail(&self) -> String {
        self.folder.read("detail")
    }
}

fn local(port: u16) -> SocketAddr {
    ([127, 0, 0, 1], port).into()
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
    post-auth {
        SIGN
        Post-Auth-Type REJECT {
            SIGN
        }
    }
}
";
