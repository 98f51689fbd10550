//! What FreeRADIUS's configuration file says.

use std::{collections::BTreeSet, fmt::Write as _, net::SocketAddr, path::Path};

use super::{
    FreeRadiusSetup, Section,
    certificates::{AUTHORITY, CERTIFICATE, KEY},
};

/// A realm whose users are forwarded.
#[derive(Debug, Clone)]
pub(super) struct Realm {
    pub(super) name: String,
    /// Where each home server takes Access-Requests and Accounting-Requests.
    pub(super) homes: Vec<(SocketAddr, SocketAddr)>,
    pub(super) strip: bool,
}

impl FreeRadiusSetup {
    /// The whole file. Each brace that closes a section stands on a line of its own, or FreeRADIUS does not see it.
    pub(super) fn text(&self, folder: &Path, auth: u16, coa: u16) -> String {
        let folder = folder.display();
        let secret = &self.secret;
        let sends = if self.sends_changes_to.is_some() { "coa_server = nas\n" } else { "" };
        // It sends no CoA-Request of its own either unless it may forward.
        let proxies = if self.realms.is_empty() && self.sends_changes_to.is_none() { "no" } else { "yes" };
        let mut text = format!(
            "prefix = {folder}\nraddbdir = {folder}\nlogdir = {folder}\nradacctdir = {folder}\nrun_dir = {folder}\n\
             libdir = /usr/lib/freeradius\nmax_requests = 16384\nproxy_requests = {proxies}\n\
             security {{\nreject_delay = 0\nstatus_server = yes\n}}\n\
             thread pool {{\nstart_servers = 2\nmax_servers = 4\nmin_spare_servers = 1\nmax_spare_servers = 2\n}}\n\
             client loopback {{\nipaddr = 127.0.0.0/8\nsecret = \"{secret}\"\n{sends}}}\n\
             instantiate {{\nexpr\n}}\n"
        );
        self.write_homes(&mut text);
        self.write_modules(&mut text);
        self.write_server(&mut text, auth);
        let changed = &self.unlang[Section::ReceiveChange as usize];
        let _ = write!(
            text,
            "server changes {{\nlisten {{\ntype = coa\nipaddr = 127.0.0.1\nport = {coa}\n}}\n\
             recv-coa {{\n{changed}ok\n}}\nsend-coa {{\nok\n}}\n}}\n"
        );
        if self.eap {
            text.push_str(
                "server inner {\nauthorize {\nmschap\neap {\nok = return\n}\nfiles\npap\n}\n\
                 authenticate {\nAuth-Type PAP {\npap\n}\nAuth-Type MS-CHAP {\nmschap\n}\neap\n}\n}\n",
            );
        }
        text
    }

    fn write_homes(&self, text: &mut String) {
        let secret = &self.secret;
        if !self.realms.is_empty() {
            text.push_str("proxy server {\ndefault_fallback = no\n}\n");
        }
        let mut known = BTreeSet::new();
        for (number, realm) in self.realms.iter().enumerate() {
            // Both ports are told, since the one for accounting need not be the next one.
            for (kind, of) in KINDS {
                let mut pool = format!("home_server_pool {kind}_{number} {{\ntype = fail-over\n");
                for home in &realm.homes {
                    let (address, port) = (of(home).ip(), of(home).port());
                    let _ = writeln!(pool, "home_server = {kind}_{port}");
                    // FreeRADIUS refuses a server that it has already.
                    if known.insert(port) {
                        let _ = write!(
                            text,
                            "home_server {kind}_{port} {{\ntype = {kind}\nipaddr = {address}\nport = {port}\nsecret = \"{secret}\"\n\
                             response_window = 3\nzombie_period = 5\nstatus_check = none\n}}\n"
                        );
                    }
                }
                let _ = writeln!(text, "{pool}}}");
            }
            let strip = if realm.strip { "" } else { "nostrip\n" };
            let _ = write!(
                text,
                "realm {} {{\nauth_pool = auth_{number}\nacct_pool = acct_{number}\n{strip}}}\n",
                realm.name
            );
        }
        if let Some(nas) = self.sends_changes_to {
            let _ = write!(
                text,
                "home_server nas {{\ntype = coa\nipaddr = {}\nport = {}\nsecret = \"{secret}\"\n\
                 coa {{\nirt = 1\nmrt = 4\nmrc = 3\nmrd = 10\n}}\n}}\n",
                nas.ip(),
                nas.port()
            );
        }
    }

    fn write_modules(&self, text: &mut String) {
        text.push_str(MODULES);
        if self.eap {
            let tls = format!(
                "tls-config tls-common {{\nprivate_key_file = ${{raddbdir}}/{KEY}\ncertificate_file = ${{raddbdir}}/{CERTIFICATE}\n\
                 ca_file = ${{raddbdir}}/{AUTHORITY}\ntls_min_version = \"1.2\"\ntls_max_version = \"1.2\"\necdh_curve = \"\"\n\
                 cache {{\nenable = no\n}}\n}}\n"
            );
            let tunnel = "tls = tls-common\ndefault_eap_type = mschapv2\ncopy_request_to_tunnel = yes\n\
                          use_tunneled_reply = yes\nvirtual_server = inner\n";
            let _ = write!(
                text,
                "eap {{\ndefault_eap_type = md5\nmd5 {{\n}}\nmschapv2 {{\n}}\n{tls}ttls {{\n{tunnel}}}\npeap {{\n{tunnel}}}\n}}\n"
            );
        }
        text.push_str("}\n");
    }

    fn write_server(&self, text: &mut String, auth: u16) {
        let unlang = |section: Section| &self.unlang[section as usize];
        let package = |statements: &'static str| if self.modules_of_the_package { statements } else { "" };
        let realms = if self.realms.is_empty() { "" } else { "suffix\n" };
        let (eap, eap_first) = if self.eap { ("eap\n", "eap {\nok = return\n}\n") } else { ("", "") };
        let sign = |list: &str| match self.signs {
            true => format!("update {list} {{\n&Message-Authenticator := 0x00\n}}\n"),
            false => String::new(),
        };
        let acct = auth + 1;
        let _ = write!(
            text,
            "server default {{\n\
             listen {{\ntype = auth\nipaddr = 127.0.0.1\nport = {auth}\n}}\n\
             listen {{\ntype = acct\nipaddr = 127.0.0.1\nport = {acct}\n}}\n\
             authorize {{\n{}{}{realms}chap\nmschap\n{eap_first}files\n{}pap\n}}\n\
             authenticate {{\nAuth-Type PAP {{\npap\n}}\nAuth-Type CHAP {{\nchap\n}}\nAuth-Type MS-CHAP {{\nmschap\n}}\n{eap}}}\n\
             preacct {{\n{realms}}}\n\
             accounting {{\ndetail\n}}\n\
             pre-proxy {{\n{}{}}}\n\
             post-auth {{\n{sign}{}Post-Auth-Type REJECT {{\n{}{sign}}}\n}}\n\
             }}\n",
            unlang(Section::Authorize),
            package("preprocess\n"),
            package("expiration\nlogintime\n"),
            unlang(Section::PreProxy),
            // Accounting is signed by its authenticator.
            if self.signs {
                format!(
                    "if (&User-Password || &CHAP-Password || &MS-CHAP-Challenge || &EAP-Message) {{\n{}}}\n",
                    sign("proxy-request")
                )
            } else {
                String::new()
            },
            unlang(Section::PostAuth),
            package("attr_filter.access_reject\n"),
            sign = sign("reply"),
        );
    }
}

type Port = fn(&(SocketAddr, SocketAddr)) -> SocketAddr;

/// The two kinds of requests that go to home servers, and where.
const KINDS: [(&str, Port); 2] = [("auth", |home| home.0), ("acct", |home| home.1)];

const MODULES: &str = "\
modules {
expr {
}
pap {
}
chap {
}
mschap {
}
preprocess {
huntgroups = ${raddbdir}/empty
hints = ${raddbdir}/empty
}
expiration {
}
logintime {
minimum_timeout = 60
}
realm suffix {
format = suffix
delimiter = \"@\"
}
always ok {
rcode = ok
}
always reject {
rcode = reject
}
files {
usersfile = ${raddbdir}/users
}
attr_filter attr_filter.access_reject {
key = %{User-Name}
filename = ${raddbdir}/access_reject
}
detail {
filename = ${radacctdir}/detail
}
";
