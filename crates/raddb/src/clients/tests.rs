use std::{fs, path::PathBuf};

use super::*;

struct Folder(PathBuf);

impl Folder {
    fn new(name: &str, files: &[(&str, &str)]) -> Self {
        let path = std::env::temp_dir().join(format!("ulna-raddb-clients-{name}-{}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        for (name, text) in files {
            if let Some(parent) = path.join(name).parent() {
                fs::create_dir_all(parent).unwrap();
            }
            fs::write(path.join(name), text).unwrap();
        }
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// The peers, and the findings with the folder's name cut off.
fn load(name: &str, files: &[(&str, &str)]) -> (Peers, Vec<String>) {
    let folder = Folder::new(name, files);
    let security = Security::default();
    let mut findings = Findings::default();
    let mut clients = Clients::new(&security, &mut findings);
    if folder.0.join("clients").exists() {
        clients.read_columns(&folder.0.join("clients"));
    }
    if folder.0.join("clients.conf").exists() {
        clients.read_conf(&folder.0.join("clients.conf"));
    }
    let peers = clients.peers;
    let start = format!("{}/", folder.0.display());
    (peers, findings.list.iter().map(|finding| finding.to_string().replace(&start, "")).collect())
}

fn demand(peers: &Peers, address: &str) -> Option<(String, Demand, bool)> {
    peers.find(address.parse().unwrap()).map(|peer| (peer.name.to_string(), peer.demand, peer.limit_proxy_state))
}

#[test]
fn two_columns_and_a_policy() {
    let text = "# comment\n\n127.0.0.1 testing123\n10.0.0.0/8\t\"long secret \\\"x\\\"\" auto # why\r\n2001:db8::/32 sixteen-octets-or-more off\n192.0.2.7 sixteen-octets-or-more\n";
    let (peers, findings) = load("columns", &[("clients", text)]);
    assert_eq!(demand(&peers, "127.0.0.1"), Some(("127.0.0.1".into(), Demand::Off, true)));
    assert_eq!(demand(&peers, "10.1.2.3"), Some(("10.0.0.0/8".into(), Demand::Auto, true)));
    assert_eq!(demand(&peers, "192.0.2.7"), Some(("192.0.2.7".into(), Demand::Require, true)));
    assert_eq!(peers.find("10.0.0.1".parse().unwrap()).unwrap().key.secret().expose(), b"long secret \"x\"");
    assert_eq!(findings.len(), 1, "{findings:?}");
    assert!(findings[0].starts_with("clients:5:1: warning: Message-Authenticator is not demanded of 2001:db8::/32"));
}

#[test]
fn cve_2024_3596_a_client_is_let_send_proxy_state_without_a_signature() {
    let text = "192.0.2.1 sixteen-octets-or-more auto proxy-state # an old proxy\n127.0.0.1 testing123 off proxy-state\n\
                192.0.2.2 sixteen-octets-or-more require proxy-state\n192.0.2.3 sixteen-octets-or-more auto proxystate\n\
                192.0.2.4 sixteen-octets-or-more auto proxy-state more\n192.0.2.5 sixteen-octets-or-more proxy-state\n";
    let (peers, findings) = load("proxy-state", &[("clients", text)]);
    assert_eq!(demand(&peers, "192.0.2.1"), Some(("192.0.2.1".into(), Demand::Auto, false)));
    assert_eq!(demand(&peers, "127.0.0.1"), Some(("127.0.0.1".into(), Demand::Off, false)));
    let starts: Vec<_> = findings.iter().map(|text| text.split(": ").take(2).collect::<Vec<_>>().join(": ")).collect();
    assert_eq!(
        starts,
        [
            "clients:1:1: warning",
            "clients:3:42: warning",
            "clients:4:39: error",
            "clients:5:51: error",
            "clients:6:34: error"
        ],
        "{findings:#?}"
    );
    assert!(findings[0].contains("with Proxy-State need no Message-Authenticator"), "{}", findings[0]);
}

#[test]
fn errors_of_two_columns_say_where() {
    let text = "localhost secret-of-sixteen\n10.0.0.1\n10.0.0.2 secret maybe\n10.0.0.3 two words auto\n10.0.0.4 \"open\n10.0.0.5/33 x\n10.0.0.6 sixteen-octets-or-more\n10.0.0.6 sixteen-octets-or-more\n10.0.0.7 \"\"\n10.0.0.8 testing123\n";
    let (_, findings) = load("column-errors", &[("clients", text)]);
    let starts: Vec<_> = findings.iter().map(|text| text.split(": ").take(2).collect::<Vec<_>>().join(": ")).collect();
    assert_eq!(
        starts,
        [
            "clients:1:1: error",
            "clients:2:9: error",
            "clients:3:17: error",
            "clients:4:20: error",
            "clients:5:10: error",
            "clients:6:1: error",
            "clients:8:1: error",
            "clients:9:10: error",
            "clients:10:10: warning",
        ]
    );
    assert!(findings[6].contains("10.0.0.6 is a client already, at clients:7"), "{}", findings[6]);
    assert!(
        findings.iter().all(|text| !text.contains("testing123") && !text.contains("words auto")),
        "no secret is told"
    );
}

const CONF: &str = r#"
# a comment
client localhost {
	ipaddr = 127.0.0.1
	proto = *
	secret = testing123
	require_message_authenticator = no
	nas_type	 = other	# localhost isn't usually a NAS...
	limit {
		max_connections = 16
		lifetime = 0
	}
}
client v6 {
	ipv6addr	= ::1
	secret		= "with \"quotes\""
	shortname = six }
client 10.1.0.0/16 {
	secret = sixteen-octets-or-more
}
client old {
	ipaddr = 10.2.0.0
	netmask = 255.255.0.0
	secret = sixteen-octets-or-more
	require_message_authenticator = yes
	limit_proxy_state = no
}
$INCLUDE clients.d/
"#;

#[test]
fn freeradius_files_mean_what_they_say() {
    let more =
        "client all {\n ipaddr = *\n secret = sixteen-octets-or-more\n require_message_authenticator = auto\n}\n";
    let (peers, findings) = load("conf", &[("clients.conf", CONF), ("clients.d/all", more), ("clients.d/old~", "x")]);
    assert_eq!(findings, Vec::<String>::new());
    assert_eq!(demand(&peers, "127.0.0.1"), Some(("localhost".into(), Demand::Off, true)));
    assert_eq!(demand(&peers, "::1"), Some(("six".into(), Demand::Auto, true)));
    assert_eq!(demand(&peers, "10.1.2.3"), Some(("10.1.0.0/16".into(), Demand::Auto, true)));
    assert_eq!(demand(&peers, "10.2.2.3"), Some(("old".into(), Demand::Require, false)));
    assert_eq!(demand(&peers, "192.0.2.1"), Some(("all".into(), Demand::Auto, true)));
    assert_eq!(peers.find("::1".parse().unwrap()).unwrap().key.secret().expose(), b"with \"quotes\"");
}

#[test]
fn errors_of_freeradius_files_say_where() {
    let text = "client a {\n\tipaddr = example.org\n\tsecret = x\n}\nclient b {\n\tipaddr = 10.0.0.1\n}\nclient c {\n\tsecret = x\n}\n\
        client d {\n\tipaddr = 10.0.0.2\n\tsecret = x y\n}\nclient e {\n\tipaddr = 10.0.0.3\n\tsecret = sixteen-octets-or-more\n\tfoo = 1\n\tproto = tls\n}\n\
        home_server x {\n\tipaddr = 1.2.3.4\n}\nclient f {\n\tipaddr = 10.0.0.4\n\tsecret = ${x}\n\trequire_message_authenticator = maybe\n}\n$INCLUDE nothing\nclient g {\n\tsecret = \"open\n";
    let (peers, findings) = load("conf-errors", &[("clients.conf", text)]);
    let starts: Vec<_> = findings.iter().map(|text| text.split(": ").take(2).collect::<Vec<_>>().join(": ")).collect();
    assert_eq!(
        starts,
        [
            "clients.conf:2:11: error",
            "clients.conf:5:1: error",
            "clients.conf:8:1: error",
            "clients.conf:13:13: error",
            "clients.conf:18:2: warning",
            "clients.conf:19:10: warning",
            "clients.conf:21:1: warning",
            "clients.conf:26:11: error",
            "clients.conf:27:34: error",
            "clients.conf:29:10: error",
            "clients.conf:30:1: error",
            "clients.conf:31:11: error",
        ],
        "{findings:#?}"
    );
    assert!(peers.is_empty());
}

#[test]
fn both_files_are_read_and_must_not_contradict() {
    let conf = "client a {\n\tipaddr = 10.0.0.1\n\tsecret = sixteen-octets-or-more\n}\nclient b {\n\tipaddr = 10.0.0.2\n\tsecret = sixteen-octets-or-more\n}\n";
    let (peers, findings) = load("both", &[("clients", "10.0.0.1 sixteen-octets-or-more\n"), ("clients.conf", conf)]);
    assert_eq!(
        findings,
        ["clients.conf:2:11: error: 10.0.0.1 is a client already, at clients:1; remove one of the two"]
    );
    assert_eq!(peers.len(), 2);
}
