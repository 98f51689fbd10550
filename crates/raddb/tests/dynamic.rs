//! Where CoA-Requests go: `[listen] coa`, `[dynamic]`, `[[nas]]` and the clients.

mod common;

use common::{Folder, noon};
use ulna_proxy::{Marker, Plan, TokenKey, Towards};
use ulna_wire::{Code, Counting, Draft, Packet, SharedKey};

#[test]
fn clients_with_one_address_are_network_access_servers() {
    let plan = plan(
        "[listen]\ncoa = [\"127.0.0.1:3799\"]\n[dynamic]\nport = 1700\n",
        "10.0.0.8 sixteen-octets-or-more-8\n10.0.0.7 sixteen-octets-or-more-7\n10.1.0.0/16 sixteen-octets-or-more-1\n\
         192.0.2.1 sixteen-octets-or-more-a\n2001:db8::7 sixteen-octets-or-more-6\n",
    );
    let known: Vec<_> = plan.dynamic.nas().iter().map(|nas| nas.address.to_string()).collect();
    // 192.0.2.1 is a home server: another proxy.
    assert_eq!(known, ["10.0.0.7:1700", "10.0.0.8:1700", "[2001:db8::7]:1700"]);
    assert_eq!(plan.dynamic.nas()[0].key.secret().expose(), b"sixteen-octets-or-more-7");
    assert_eq!(route(&plan, "NAS-IP-Address = 10.0.0.8", "127.0.0.1"), Some(Towards::Nas(1)));
}

#[test]
fn a_table_says_where_a_network_access_server_differs() {
    let plan = plan(
        "[listen]\ncoa = [\"127.0.0.1:3799\"]\n[[nas]]\nname = \"switch7\"\naddress = \"10.0.0.7:1700\"\n\
         nas_identifier = \"switch7.c\"\nnas_address = \"172.16.0.7\"\n[[nas]]\naddress = \"10.0.0.9\"\n\
         secret = \"sixteen-octets-or-more-9\"\n",
        "10.0.0.7 sixteen-octets-or-more-7\n172.16.0.7 sixteen-octets-or-more-7\n",
    );
    let [one, other] = plan.dynamic.nas() else { panic!("{:?}", plan.dynamic.nas()) };
    assert_eq!((&*one.name, one.address.to_string()), ("switch7", "10.0.0.7:1700".to_owned()));
    assert_eq!(one.key.secret().expose(), b"sixteen-octets-or-more-7");
    assert_eq!((&*other.name, other.address.to_string()), ("10.0.0.9", "10.0.0.9:3799".to_owned()));
    for names_it in ["NAS-Identifier = \"switch7.c\"", "NAS-IP-Address = 172.16.0.7", "NAS-IP-Address = 10.0.0.7"] {
        assert_eq!(route(&plan, names_it, "127.0.0.1"), Some(Towards::Nas(0)), "{names_it}");
    }
}

#[test]
fn rfc8559_3_1_our_own_realms_are_local_ones_named_ones_and_those_of_our_operator_names() {
    let settings =
        "[listen]\ncoa = [\"127.0.0.1:3799\"]\n[dynamic]\nrealms = [\"d.example\"]\ntrusted = [\"198.51.100.0/24\"]\n";
    let plan = plan(settings, "10.0.0.7 sixteen-octets-or-more-7\n");
    for ours in ["1c.example", "1D.example", "1local.example"] {
        let asked = format!("Operator-Name = \"{ours}\", NAS-IP-Address = 10.0.0.7");
        assert_eq!(route(&plan, &asked, "198.51.100.9"), Some(Towards::Nas(0)), "{ours}");
        // RFC 8559 s.4.3.1: nobody else speaks for nobody's users.
        assert_eq!(route(&plan, &asked, "203.0.113.9"), None);
    }
    assert_eq!(route(&plan, "Operator-Name = \"1a.example\"", "127.0.0.1"), Some(Towards::Pool(0)));
    assert_eq!(route(&plan, "Operator-Name = \"1e.example\"", "127.0.0.1"), None);
}

#[test]
fn nothing_is_known_of_network_access_servers_where_nothing_listens() {
    let plan = plan("", "10.0.0.7 sixteen-octets-or-more-7\n");
    assert!(plan.dynamic.nas().is_empty());
}

#[test]
fn rfc8559_3_4_servers_with_the_same_key_know_an_access_server_by_the_same() {
    let token = |key: &str, secret: &str| {
        let settings = format!("[listen]\ncoa = [\"127.0.0.1:3799\"]\n[dynamic]\n{key}");
        let plan = plan(&settings, &format!("10.0.0.7 {secret}\n"));
        let mut draft = Draft::request(Code::ACCESS_REQUEST);
        draft.append(&common::DICTIONARY.encode("NAS-IP-Address = 10.0.0.7").unwrap());
        let sealed = draft.seal_request(&SharedKey::new("s"), 1, [0; 16], &mut Counting::default()).unwrap();
        let packet = Packet::parse(sealed.octets()).unwrap();
        plan.dynamic.token(&packet, "10.0.0.7".parse().unwrap()).unwrap().to_vec()
    };
    let key = "token_key = \"sixteen octets or more\"\n";
    let ours = token(key, "sixteen-octets-or-more-7");
    assert_eq!(ours[..], TokenKey::new("sixteen octets or more").token("10.0.0.7")[..]);
    // Nothing in it is of the secret of the access server.
    assert_eq!(token(key, "sixteen-octets-or-more-8"), ours);
    assert_ne!(token("", "sixteen-octets-or-more-7"), token("", "sixteen-octets-or-more-7"));
}

#[test]
fn a_key_for_tokens_that_could_be_found_by_trying_is_refused_and_not_shown() {
    for (key, said) in [("\"fifteen octets.\"", "too short"), ("1234567890123456", "text in quotes")] {
        let [found] = errors(&format!("[dynamic]\ntoken_key = {key}\n")).try_into().unwrap();
        assert!(found.starts_with("ulna.toml:2:13: error: ") && found.contains(said), "{found}");
        assert!(!found.contains("fifteen octets.") && !found.contains("1234567890"), "{found}");
    }
}

#[test]
fn mistakes_have_a_place() {
    let toml = "[listen]\ncoa = [\"127.0.0.1:3799\"]
[dynamic]
port = 0
realms = [\"c.example\", \"c..example\"]
trusted = [\"192.0.2.0/33\"]
[[nas]]
name = \"switch7\"
[[nas]]
address = \"10.0.0.7\"
secret = \"\"
[[nas]]
name = \"a\"
address = \"10.0.0.1\"
secret = \"sixteen-octets-or-more\"
nas_identifier = \"same\"
[[nas]]
name = \"b\"
address = \"10.0.0.2\"
secret = \"sixteen-octets-or-more\"
nas_identifier = \"same\"
[[nas]]
address = \"10.0.0.1\"
secret = \"sixteen-octets-or-more\"
[[nas]]
adress = \"10.0.0.3\"
";
    let found = errors(toml);
    assert_eq!(
        starts(&found),
        [
            "ulna.toml:4:8",
            "ulna.toml:5:10",
            "ulna.toml:6:11",
            "ulna.toml:7:1",
            "ulna.toml:11:10",
            "ulna.toml:21:18",
            "ulna.toml:23:11",
            "ulna.toml:25:1",
            "ulna.toml:26:1",
        ],
        "{found:#?}"
    );
    assert!(
        found[5].contains("called \"same\" by itself already, at") && found[5].contains("ulna.toml:12"),
        "{found:?}"
    );
    let alone = "[listen]\ncoa = [\"127.0.0.1:3799\"]\n[[nas]]\naddress = \"10.0.0.7\"\n";
    let [missing] = errors(alone).try_into().unwrap();
    assert!(
        missing.starts_with("ulna.toml:3:1: error: 10.0.0.7 has no secret, and no client has its address"),
        "{missing}"
    );
}

#[test]
fn a_table_that_nothing_can_reach_is_doubtful() {
    let text = "[[nas]]\naddress = \"10.0.0.7\"\nsecret = \"sixteen-octets-or-more\"\n";
    let folder = Folder::new(&[("ulna.toml", text), ("clients", "10.0.0.1 sixteen-octets-or-more\n")]);
    let found = folder.lines(&folder.load(&noon()).unwrap().1);
    assert!(found.iter().any(|line| line.starts_with("ulna.toml:1:1: warning: no CoA-Request arrives")), "{found:?}");
}

/// What a folder says that has a home operator, besides these settings.
fn plan(settings: &str, clients: &str) -> Plan {
    let roaming = "[[home_server]]\nname = \"a1\"\naddress = \"192.0.2.1\"\nsecret = \"sixteen-octets-or-more-a\"\n[[pool]]\n\
                   name = \"area-a\"\nservers = [\"a1\"]\n[[realm]]\nname = \"a.example\"\npool = \"area-a\"\n\
                   operator_name = \"1c.example\"\n[[realm]]\nname = \"local.example\"\naction = \"local\"\n";
    let folder = Folder::new(&[("ulna.toml", &[settings, roaming].concat()), ("clients", clients)]);
    folder.load(&noon()).unwrap().0.proxy
}

fn route(plan: &Plan, pairs: &str, source: &str) -> Option<Towards> {
    let mut draft = Draft::request(Code::DISCONNECT_REQUEST);
    draft.append(&common::DICTIONARY.encode(pairs).unwrap());
    let sealed = draft.seal_request(&SharedKey::new("s"), 1, [0; 16], &mut Counting::default()).unwrap();
    let packet = Packet::parse(sealed.octets()).unwrap();
    let marker = Marker::with_tag(*b"our-mark");
    plan.dynamic.route(plan, &marker, &packet, source.parse().unwrap()).ok()
}

fn errors(toml: &str) -> Vec<String> {
    let folder = Folder::new(&[("ulna.toml", toml), ("clients", "10.9.9.9 sixteen-octets-or-more\n")]);
    let report = folder.load(&noon()).unwrap_err();
    let found = folder.lines(report.findings());
    found.into_iter().filter(|line| line.contains(": error: ")).collect()
}

fn starts(found: &[String]) -> Vec<String> {
    found.iter().map(|line| line.split(": ").next().unwrap().to_owned()).collect()
}
