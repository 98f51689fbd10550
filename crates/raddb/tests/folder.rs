//! Folders as a whole: what is read, what is told, and that no text makes the readers panic.

mod common;

use std::{fs, path::Path};

use common::{DICTIONARY, Folder, noon, profile, reply};
use proptest::prelude::*;
use ulna_proto::Demand;
use ulna_proxy::Decision;
use ulna_raddb::{Raddb, Settings, Severity, check, scaffold};
use ulna_wire::Counting;

#[test]
fn a_folder_that_is_missing_is_an_error() {
    let report = Raddb::load(Path::new("/nowhere/raddb"), &DICTIONARY, &noon()).unwrap_err();
    assert_eq!(report.errors(), 1);
    assert!(report.to_string().starts_with("/nowhere/raddb cannot be used: 1 error"));
    assert!(report.findings()[0].to_string().starts_with("/nowhere/raddb: error: there is no such folder; "));
}

#[test]
fn an_empty_folder_works_and_says_that_nobody_can_log_in() {
    let folder = Folder::new(&[]);
    let (raddb, findings) = folder.load(&noon()).unwrap();
    assert_eq!(raddb.settings, Settings::default());
    assert!(raddb.peers.is_empty());
    let lines = folder.lines(&findings);
    assert!(lines[0].starts_with("clients: warning: there are no clients"), "{lines:?}");
    assert!(lines[1].starts_with("users: warning: there are no users"), "{lines:?}");
}

#[test]
fn errors_of_all_files_are_told_at_once() {
    let folder = Folder::new(&[
        ("ulna.toml", "[log]\nlevle = \"info\"\n"),
        ("clients", "10.0.0.1\n"),
        ("clients.conf", "client x {\n}\n"),
        ("users", "bob\tFoo == 1\n"),
        ("hints", "DEFAULT\tBar == 1\n\tCleartext-Password := x\n"),
        ("huntgroups", "a\tBaz == 1\n\tAuth-Type := Accept\nb\tCleartext-Password := \"x\"\n"),
        ("dictionary", "ATTRIBUTE Mine one string\n"),
        ("proxy", "192.0.2.1\n"),
    ]);
    let report = folder.load(&noon()).unwrap_err();
    let lines = folder.lines(report.findings());
    let starts: Vec<_> = lines.iter().map(|text| text.split(": ").next().unwrap()).collect();
    let expected = [
        "ulna.toml:2:1",
        "proxy:1:10",
        "dictionary:1:16",
        "clients:1:9",
        "clients.conf:1:1",
        "hints:1:9",
        "hints:2:2",
        "huntgroups:1:3",
        "huntgroups:2:2",
        "huntgroups:3:3",
        "users:1:5",
    ];
    assert_eq!(starts, expected);
    assert_eq!(report.errors(), 11);
    let json: serde_json::Value = serde_json::from_str(&report.to_json()).unwrap();
    assert_eq!(json[3]["line"], 1);
    assert_eq!(json[3]["column"], 9);
    assert_eq!(json[3]["severity"], "error");
    assert!(json[3]["file"].as_str().unwrap().ends_with("/clients"));
    assert!(json[3]["message"].is_string() && json[3]["help"].is_string());
    assert!(report.render(false).contains("levle = \"info\""));
}

#[test]
fn a_byte_order_mark_is_skipped_with_a_warning_in_every_file() {
    let files = [
        ("ulna.toml", "\u{feff}[security]\nreject_delay = \"2 s\"\n"),
        ("clients", "\u{feff}127.0.0.1 testing123\n"),
        ("clients.conf", "\u{feff}client a {\n\tipaddr = 127.0.0.2\n\tsecret = testing123\n}\n"),
        ("users", "\u{feff}bob\tAuth-Type := Accept\n$INCLUDE more\n"),
        ("more", "\u{feff}eve\tCleartext-Password := \"x\"\n"),
        ("huntgroups", "\u{feff}alpha\tNAS-Port == 1\n"),
        ("hints", "\u{feff}DEFAULT\tSuffix == \".x\"\n\tHint = \"x\"\n"),
        ("proxy", "\u{feff}192.0.2.1 sixteen-octets-or-more a.example\n"),
    ];
    let folder = Folder::new(&files);
    let (raddb, findings) = folder.load(&noon()).unwrap();
    let lines = folder.lines(&findings);
    for (name, _) in files {
        let expected = format!(
            "{name}:1:1: warning: the file begins with a byte order mark (U+FEFF), which is skipped; save it as UTF-8 without BOM"
        );
        assert!(lines.contains(&expected), "{name}: {lines:#?}");
    }
    assert_eq!(lines.len(), files.len());
    assert_eq!((raddb.settings.security.reject_delay.as_secs(), raddb.peers.len(), raddb.entries), (2, 2, 2));
    assert_eq!(profile(&raddb, "User-Name = bob").access, ulna_store::Access::Accept);
    assert_eq!(common::passwords(&profile(&raddb, "User-Name = eve")), ["x"]);
}

#[test]
fn a_line_that_is_too_long_is_an_error_with_help() {
    let text = format!("bob\tCalling-Station-Id == \"{}\"\n", "x".repeat(20_000));
    let found = common::problems(&text);
    assert!(found[0].starts_with("users:1:16385: error: the line has more than 16384 octets; split it"), "{found:?}");
}

#[test]
fn settings_apply_to_peers_that_say_nothing() {
    let folder = Folder::new(&[
        ("ulna.toml", "[security]\nmessage_authenticator = \"auto\"\nlimit_proxy_state = false\n"),
        ("clients", "10.0.0.1 sixteen-octets-or-more\n10.0.0.2 sixteen-octets-or-more require\n"),
    ]);
    let (raddb, _) = folder.load(&noon()).unwrap();
    let demand =
        |address: &str| raddb.peers.find(address.parse().unwrap()).map(|peer| (peer.demand, peer.limit_proxy_state));
    assert_eq!(demand("10.0.0.1"), Some((Demand::Auto, false)));
    assert_eq!(demand("10.0.0.2"), Some((Demand::Require, false)));
}

#[test]
fn the_folders_dictionary_adds_attributes() {
    let folder = Folder::new(&[
        (
            "dictionary",
            "VENDOR Mine 99999\nBEGIN-VENDOR Mine\nATTRIBUTE Mine-Colour 1 string\nEND-VENDOR Mine\nVALUE Service-Type Mine-User 99\n",
        ),
        ("users", "bob\tAuth-Type := Accept, Service-Type == Mine-User\n\tMine-Colour = \"red\"\n"),
    ]);
    let (raddb, _) = folder.load(&noon()).unwrap();
    assert!(raddb.dictionary.attribute("Mine-Colour").is_some());
    assert_eq!(reply(&raddb, "User-Name = bob, Service-Type = 99").unwrap(), "Attr-26.99999.1 = 0x726564");
}

#[test]
fn th_015_a_folder_says_who_requests_are_forwarded_to() {
    let folder = Folder::new(&[
        (
            "ulna.toml",
            "[[home_server]]\nname = \"a1\"\naddress = \"192.0.2.1\"\nsecret = \"sixteen-octets-or-more\"\n\
             reply.deny = [\"vendor Mine\", \"Mine-Colour\"]\n\
             [[pool]]\nname = \"area-a\"\nservers = [\"a1\"]\n\
             [[realm]]\nname = \"a.example\"\npool = \"area-a\"\n",
        ),
        ("proxy", "192.0.2.2 sixteen-octets-or-more b.example\n"),
        ("clients", "127.0.0.1 testing123\n"),
        ("users", "bob\tCleartext-Password := \"x\"\n"),
        (
            "dictionary",
            "VENDOR Mine 99999\nBEGIN-VENDOR Mine\nATTRIBUTE Mine-Colour 1 string encrypt=2\nEND-VENDOR Mine\n",
        ),
    ]);
    let (raddb, findings) = folder.load(&noon()).unwrap();
    assert_eq!(findings, []);
    assert!(raddb.proxy.check().is_ok());
    let decision = |name: &str| {
        let octets = common::request(&format!("User-Name = \"{name}\""));
        raddb.proxy.router.route(&ulna_wire::Packet::parse(octets.as_slice()).unwrap()).decision
    };
    assert_eq!(decision("nemo@A.example"), Decision::Pool(0));
    assert_eq!(decision("nemo@b.example"), Decision::Pool(1));
    assert_eq!(decision("nemo@c.example"), Decision::Local);
    let lines = folder.lines(check(&folder.0, &DICTIONARY, &noon()).findings());
    assert_eq!(lines[1], "proxy: note: honoured: home servers and their realms");
}

#[test]
fn the_example_of_the_cookbook_has_no_mistake() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/cookbook.md");
    let text = fs::read_to_string(path).unwrap();
    let text = text.split("## Roaming").nth(1).unwrap();
    let block = |head: &str| {
        let block = text.split("```").find(|block| block.trim_start_matches("toml").trim_start().starts_with(head));
        block.unwrap().trim_start_matches("toml").to_owned()
    };
    let (toml, proxy) = (block("# ulna.toml"), block("# proxy"));
    let others = [("clients", "127.0.0.1 testing123\n"), ("users", "bob\tCleartext-Password := \"x\"\n")];
    for (file, pools) in [(("ulna.toml", toml.as_str()), 2), (("proxy", proxy.as_str()), 4)] {
        let folder = Folder::new(&[file, others[0], others[1]]);
        let (raddb, findings) = folder.load(&noon()).unwrap();
        assert_eq!(findings, []);
        assert_eq!(raddb.proxy.pools.len(), pools);
    }
}

#[test]
fn mistakes_of_two_files_are_told_in_the_order_of_their_lines() {
    let folder = Folder::new(&[
        ("ulna.toml", "[[realm]]\nname = \"a.example\"\npool = \"area-a\"\n[[pool]]\nname = 1\n[log]\nlevle = 1\n"),
        ("proxy", "a.example 192.0.2.1 sixteen-octets-or-more\n"),
    ]);
    let report = folder.load(&noon()).unwrap_err();
    let lines = folder.lines(report.findings());
    let starts: Vec<_> = lines.iter().map(|text| text.split(": ").next().unwrap()).take(5).collect();
    assert_eq!(starts, ["ulna.toml:3:8", "ulna.toml:4:1", "ulna.toml:5:8", "ulna.toml:7:1", "proxy:1:1"], "{lines:#?}");
    assert!(lines[4].contains("there is a rule for the realm a.example already, at ulna.toml:2"), "{}", lines[4]);
}

#[test]
fn a_first_folder_loads_without_a_finding() {
    let folder = Folder::new(&[]);
    let path = folder.0.join("raddb");
    let made = scaffold(&path, &mut Counting::default()).unwrap().unwrap();
    let (raddb, findings) = Raddb::load(&path, &DICTIONARY, &noon()).unwrap();
    assert_eq!(findings, []);
    assert!(
        raddb.settings.listen.auth.iter().chain(&raddb.settings.listen.acct).all(|address| address.ip().is_loopback())
    );
    for address in ["127.0.0.1", "::1"] {
        let peer = raddb.peers.find(address.parse().unwrap()).unwrap();
        assert_eq!(peer.key.secret().expose(), made.secret.as_bytes());
    }
    let user = profile(&raddb, "User-Name = demo");
    assert_eq!(common::passwords(&user), [made.password.as_str()]);
    assert_eq!(common::reply_text(&user), "Reply-Message = \"Hello, demo\"");
}

#[test]
fn a_folder_with_something_in_it_is_not_written_to() {
    let folder = Folder::new(&[("clients", "127.0.0.1 testing123\n")]);
    assert_eq!(scaffold(&folder.0, &mut Counting::default()).unwrap(), None);
    assert_eq!(fs::read_dir(&folder.0).unwrap().count(), 1);
}

/// A folder as Debian's package has it, in short: files where FreeRADIUS 3 has them.
fn freeradius() -> Folder {
    Folder::new(&[
        (
            "clients.conf",
            "client localhost {\n\tipaddr = 127.0.0.1\n\tproto = *\n\tsecret = testing123\n\tnas_type = other\n\tlimit {\n\t\tidle_timeout = 30\n\t}\n}\n",
        ),
        (
            "mods-config/files/authorize",
            "DEFAULT\tFramed-Protocol == PPP\n\tFramed-Protocol = PPP,\n\tFramed-Compression = Van-Jacobson-TCP-IP\n",
        ),
        (
            "mods-config/preprocess/hints",
            "DEFAULT\tSuffix == \".ppp\", Strip-User-Name = Yes\n\tHint = \"PPP\",\n\tService-Type = Framed-User\n",
        ),
        ("mods-config/preprocess/huntgroups", "# none\n"),
        ("radiusd.conf", "x\n"),
        ("proxy.conf", "x\n"),
        ("sites-enabled/default", "x\n"),
        ("sites-enabled/inner-tunnel", "x\n"),
        ("mods-enabled/pap", "x\n"),
    ])
}

#[test]
fn a_freeradius_folder_loads() {
    let folder = freeradius();
    let (raddb, findings) = folder.load(&noon()).unwrap();
    assert_eq!(findings, []);
    assert_eq!(raddb.entries, 1);
    let text = reply(&raddb, "User-Name = bob.ppp, Framed-Protocol = PPP").unwrap();
    assert_eq!(text, "Framed-Protocol = PPP, Framed-Compression = Van-Jacobson-TCP-IP");
}

#[test]
fn a_survey_tells_what_is_honoured_and_what_is_ignored() {
    let folder = freeradius();
    let report = check(&folder.0, &DICTIONARY, &noon());
    assert_eq!(report.errors(), 0);
    assert!(report.findings().iter().all(|finding| finding.severity() == Severity::Note));
    let lines = folder.lines(report.findings());
    let starts: Vec<_> = lines.iter().map(|text| text.split(": ").take(3).collect::<Vec<_>>().join(": ")).collect();
    assert_eq!(
        starts,
        [
            "clients.conf: note: honoured",
            "mods-config/files/authorize: note: honoured",
            "mods-config/preprocess/huntgroups: note: honoured",
            "mods-config/preprocess/hints: note: honoured",
            "proxy.conf: note: ignored",
            "radiusd.conf: note: ignored",
            "sites-enabled/default: note: ignored",
            "sites-enabled/inner-tunnel: note: ignored",
            "mods-enabled/pap: note: ignored",
        ]
    );
    fs::write(folder.0.join("mods-config/files/authorize"), "bob\tGroup == \"x\"\n").unwrap();
    let report = check(&folder.0, &DICTIONARY, &noon());
    assert_eq!(report.errors(), 1);
    assert!(
        folder.lines(report.findings()).iter().any(|line| line.starts_with("mods-config/files/authorize:1:5: error"))
    );
}

#[test]
fn debians_own_folder_loads() {
    let path = Path::new("/etc/freeradius/3.0");
    if fs::read(path.join("clients.conf")).is_err() {
        // Where the package is not installed, the folder in short above stands for it.
        assert!(freeradius().load(&noon()).is_ok());
        return;
    }
    let (raddb, findings) = match Raddb::load(path, &DICTIONARY, &noon()) {
        Ok(loaded) => loaded,
        Err(report) => panic!("{}", report.render(false)),
    };
    assert_eq!(raddb.entries, 3, "{findings:?}");
    assert!(raddb.peers.find("127.0.0.1".parse().unwrap()).is_some());
    assert_eq!(
        reply(&raddb, "User-Name = x.cslip, Framed-Protocol = PPP").unwrap().split(',').next(),
        Some("Framed-Protocol = PPP")
    );
}

fn statements() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("bob\t"),
        Just("DEFAULT "),
        Just("\t"),
        Just("\n"),
        Just(", "),
        Just("Cleartext-Password"),
        Just(" := "),
        Just(" == "),
        Just("\"x\""),
        Just("%{User-Name:-a}"),
        Just("\"%{"),
        Just("\\"),
        Just("'"),
        Just("Reply-Message"),
        Just(" =~ "),
        Just("(a"),
        Just("Tunnel-Type:1"),
        Just("VLAN"),
        Just("$INCLUDE users"),
        Just("client x {"),
        Just("}"),
        Just("secret = "),
        Just("ipaddr = 1.2.3.4"),
        Just("Suffix"),
        Just("Login-Time"),
        Just("Wk0800-1700"),
        Just("Expiration"),
        Just("1 Jan 2030"),
        Just("#"),
        Just("\r\n"),
        Just("10.0.0.0/8"),
        Just("[listen]"),
        Just("auth = ["),
        Just("\u{fc}"),
        Just("Attr-26.9.1"),
        Just("0x00"),
        Just("Fall-Through = 1"),
        Just("[[home_server]]\n"),
        Just("[[pool]]\n"),
        Just("[[realm]]\n"),
        Just("name = \"a\"\n"),
        Just("address = \"192.0.2.1\"\n"),
        Just("192.0.2.1 "),
        Just("LOCAL"),
        Just(" ~["),
    ];
    prop::collection::vec(prop_oneof![8 => piece.prop_map(str::to_owned), 1 => "\\PC{0,4}"], 0..40)
        .prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(128) })]

    /// Whatever stands in the files: a folder, or a report with errors that have a place in their file.
    #[test]
    fn no_text_makes_a_reader_panic(name in prop::sample::select(vec!["users", "hints", "huntgroups", "clients", "clients.conf", "ulna.toml", "proxy"]), text in statements()) {
        let folder = Folder::new(&[(name, &text)]);
        match folder.load(&noon()) {
            Ok((raddb, _)) => {
                let octets = common::request("User-Name = bob, User-Password = x, Reply-Message = y, Tunnel-Type:1 = VLAN");
                let packet = ulna_wire::Packet::parse(octets.as_slice()).unwrap();
                let identity = ulna_store::Identity::new(b"bob").with_packet(packet.as_view());
                prop_assert!(raddb.users.find_now(&identity).unwrap().is_ok());
            }
            Err(report) => {
                prop_assert!(report.errors() > 0);
                let lines = text.split('\n').count();
                for finding in report.findings() {
                    prop_assert!(finding.line() as usize <= lines, "{finding}");
                    prop_assert!(!finding.render(false).is_empty());
                }
            }
        }
    }

    #[test]
    fn no_octets_make_a_reader_panic(octets in prop::collection::vec(any::<u8>(), 0..200)) {
        for name in ["users", "hints", "huntgroups", "clients", "clients.conf", "ulna.toml", "proxy"] {
            let folder = Folder::new(&[]);
            fs::write(folder.0.join(name), &octets).unwrap();
            let told = match folder.load(&noon()) {
                Ok((_, findings)) => findings.len(),
                Err(report) => report.findings().len(),
            };
            prop_assert!(told > 0, "an empty folder is told of at least");
        }
    }
}
