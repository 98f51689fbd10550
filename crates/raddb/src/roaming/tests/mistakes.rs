//! What is wrong with tables, and where.

use super::*;

#[test]
fn mistakes_in_home_servers_have_a_place() {
    let found = problems(
        r#"[[home_server]]
name = "a1"
address = "a.example:1812"
secret = "sixteen-octets-or-more"
[[home_server]]
name = "a1"
address = "192.0.2.1:0"
acct_address = 1813
secret = ""
[[home_server]]
address = "192.0.2.1:65535"
transport = "tls"
message_authenticator = "of"
colour = "red"
[[home_server]]
name = "a4"
address = "192.0.2.4"
secret = "sixteen-octets-or-more"
source = "::1"
sockets = 0
response_window = "50 ms"
failure_ratio = "11 of 10"
probe = "ping"
probe_interval = "5 s"
[[home_server]]
name = ""
request = 1
"#,
    );
    assert_eq!(
        starts(&found),
        [
            "ulna.toml:2:8: warning",
            "ulna.toml:3:11: error",
            "ulna.toml:6:8: error",
            "ulna.toml:6:8: warning",
            "ulna.toml:7:11: error",
            "ulna.toml:8:16: error",
            "ulna.toml:9:10: error",
            "ulna.toml:10:1: error",
            "ulna.toml:10:1: error",
            "ulna.toml:11:11: error",
            "ulna.toml:12:13: error",
            "ulna.toml:13:25: error",
            "ulna.toml:14:1: error",
            "ulna.toml:16:8: warning",
            "ulna.toml:19:10: error",
            "ulna.toml:20:11: error",
            "ulna.toml:21:19: error",
            "ulna.toml:22:17: error",
            "ulna.toml:23:9: error",
            "ulna.toml:24:18: error",
            "ulna.toml:25:1: error",
            "ulna.toml:25:1: error",
            "ulna.toml:26:8: error",
            "ulna.toml:27:11: error",
        ],
        "{found:#?}"
    );
    let all = found.join("\n");
    for part in [
        "no pool has a1: it is never asked",
        "\"a.example:1812\" is no address, and names of hosts are not looked up",
        "a home server is called `a1` already, at ulna.toml:2",
        "nobody listens on port 0",
        "the secret of a1 is empty",
        "the home server has no name",
        "has no port behind that of `address` for accounting",
        "\"tls\" is not supported: requests to home servers go over UDP",
        "unknown key `colour`; known are name, address,",
        "a4 cannot be asked from ::1",
        "the time is not from 100 ms to 60 s",
        "\"11 of 10\" is not some of at most 64",
        "`request` has keys of its own",
    ] {
        assert!(all.contains(part), "{part} is missing in {all}");
    }
}

#[test]
fn mistakes_in_pools_have_a_place() {
    let text = r#"
[[home_server]]
name = "a1"
address = "192.0.2.1:1812"
secret = "sixteen-octets-or-more"
[[pool]]
name = "empty"
servers = []
[[pool]]
name = "none"
[[pool]]
name = "idle"
servers = [{ name = "a1", weight = 0 }]
[[pool]]
name = "twice"
servers = ["a1", "a2", "a1"]
strategy = "fastest"
[[pool]]
name = "twice"
servers = ["a1"]
key = ["Foo"]
[[pool]]
name = "itself"
servers = ["a1"]
fallback = "itself"
[[pool]]
name = "x"
servers = ["a1"]
fallback = "y"
[[pool]]
name = "y"
servers = ["a1"]
fallback = "z"
strategy = "hash"
key = ["Foo", "WiMAX-Release", "Hint"]
[[pool]]
name = "z"
servers = ["a1"]
fallback = "x"
last_resort = "shrug"
[[pool]]
name = "lost"
servers = ["a1", { name = "a1", wieght = 1 }, { name = "a1", weight = 1001 }]
fallback = "nowhere"
[[realm]]
name = "*"
pool = "twise"
"#;
    let found = problems(text);
    let errors: Vec<_> = found.iter().filter(|text| text.contains(": error: ")).cloned().collect();
    assert_eq!(
        starts(&errors),
        [
            "ulna.toml:8:11: error",
            "ulna.toml:9:1: error",
            "ulna.toml:13:11: error",
            "ulna.toml:16:18: error",
            "ulna.toml:16:24: error",
            "ulna.toml:17:12: error",
            "ulna.toml:19:8: error",
            "ulna.toml:25:12: error",
            "ulna.toml:29:12: error",
            "ulna.toml:35:8: error",
            "ulna.toml:35:15: error",
            "ulna.toml:35:32: error",
            "ulna.toml:40:15: error",
            "ulna.toml:43:18: error",
            "ulna.toml:44:12: error",
            "ulna.toml:47:8: error",
        ],
        "{found:#?}"
    );
    let all = found.join("\n");
    for part in [
        "the pool empty has no servers; write `servers = [\"a1\"]`",
        "the pool none has no servers",
        "the pool idle has no server with a weight above 0",
        "unknown home server `a2`; did you mean `a1`?",
        "a1 stands twice in the pool twice; give it a greater weight",
        "a pool is called `twice` already, at ulna.toml:15",
        "`key` is looked at by the strategy `hash` only",
        "the pool itself falls back to itself",
        "the fall-backs of the pool x lead back to it",
        "WiMAX-Release is nested in another attribute",
        "Hint never stands in a packet",
        "unknown pool `nowhere`; known are",
        "unknown pool `twise`; did you mean `twice`?",
        "nothing leads to the pool empty",
    ] {
        assert!(all.contains(part), "{part} is missing in {all}");
    }
}

#[test]
fn mistakes_in_realms_have_a_place() {
    let text = format!(
        "{}{}",
        GOOD.trim_start(),
        r#"[[realm]]
name = "A.Example"
pool = "area-a"
[[realm]]
name = "a example"
pool = "area-a"
[[realm]]
name = "~("
pool = "area-a"
[[realm]]
pattern = "(?=x)"
action = "local"
[[realm]]
name = "*"
pool = "area-b"
action = "local"
[[realm]]
name = "b.example"
[[realm]]
pool = "area-a"
[[realm]]
attribute = "Foo"
equals = "x"
pool = "area-a"
[[realm]]
attribute = "NAS-Port"
equals = "many"
pool = "area-a"
[[realm]]
attribute = "User-Password"
equals = "x"
pool = "area-a"
[[realm]]
attribute = "Class"
pool = "area-a"
[[realm]]
name = "d.example"
attribute = "Class"
equals = "x"
matches = "x"
pool = "area-a"
operator_name = "d.example"
[[realm]]
name = "e.example"
equals = "x"
pool = "area-a"
[[realm]]
name = "f.example"
action = "drop"
accounting = "store"
[[realm]]
name = "eap.arpa"
pool = "area-a"
[[realm]]
name = "DEFAULT"
pool = "area-a"
operator_name = "1"
"#
    );
    let found = problems(&text);
    assert_eq!(
        starts(&found),
        [
            "ulna.toml:12:8: error",
            "ulna.toml:15:8: error",
            "ulna.toml:18:8: error",
            "ulna.toml:21:11: error",
            "ulna.toml:26:10: error",
            "ulna.toml:27:1: error",
            "ulna.toml:29:1: error",
            "ulna.toml:32:13: error",
            "ulna.toml:37:10: error",
            "ulna.toml:40:13: error",
            "ulna.toml:44:13: error",
            "ulna.toml:48:13: error",
            "ulna.toml:52:17: error",
            "ulna.toml:55:10: error",
            "ulna.toml:59:10: error",
            "ulna.toml:62:8: warning",
            "ulna.toml:65:8: warning",
            "ulna.toml:67:17: error",
        ],
        "{found:#?}"
    );
    let all = found.join("\n");
    for part in [
        "there is a rule for the realm A.Example already, at ulna.toml:9",
        "write a realm such as a.example, `*`",
        "look-around and back-references are not supported",
        "`action` stands beside `pool`",
        "the realm leads nowhere",
        "the realm has no name",
        "unknown attribute Foo",
        "User-Password is hidden with the client's secret",
        "nothing is said of the attribute",
        "`attribute` stands beside `name`",
        "does not begin with its namespace: 1 for a realm",
        "`equals` without an attribute",
        "eap.arpa belongs to no operator",
        "write `*` for the default realm",
    ] {
        assert!(all.contains(part), "{part} is missing in {all}");
    }
}

#[test]
fn mistakes_in_edits_have_a_place() {
    let text = GOOD.trim_start().replace(
        "[[pool]]",
        r#"[home_server.request]
allow = ["User-Name"]
deny = ["Foo", "vendor Foo", "Proxy-State"]
remove = ["Message-Authenticator", "Hint", "WiMAX-Release"]
set = ["Class = 0x6", "Foo = 1", "Class"]
add = ["Proxy-State = 0x61", "NAS-Port == 7", "", 'NAS-Port = "x"']
paint = []
[[pool]]"#,
    );
    let found = problems(&text);
    assert_eq!(
        starts(&found),
        [
            "ulna.toml:7:8: error",
            "ulna.toml:8:11: error",
            "ulna.toml:8:36: error",
            "ulna.toml:8:44: error",
            "ulna.toml:9:17: error",
            "ulna.toml:9:24: error",
            "ulna.toml:9:40: error",
            "ulna.toml:10:8: error",
            "ulna.toml:10:30: error",
            "ulna.toml:10:47: error",
            "ulna.toml:10:63: error",
            "ulna.toml:11:1: error",
        ],
        "{found:#?}"
    );
    let found = problems(
        &GOOD.replace("[[pool]]", "[home_server.reply]\ndeny = [\"Foo\", \"vendor Foo\", \"Proxy-State\"]\n[[pool]]"),
    );
    assert_eq!(found.len(), 3, "{found:?}");
    assert!(found[1].contains("unknown vendor `Foo`"), "{found:?}");
    assert!(found[2].contains("Proxy-State is out of reach"), "{found:?}");
}

#[test]
fn a_server_is_not_its_own_home_server() {
    let text = |listen: &str, keys: &str| {
        let home = GOOD.trim_start().replace("address = \"192.0.2.1:1812\"", keys);
        problems(&format!("{home}[listen]\n{listen}\n"))
    };
    for (listen, keys, column) in [
        ("", "address = \"127.0.0.1:1812\"", "ulna.toml:3:11"),
        ("", "address = \"[::1]\"", "ulna.toml:3:11"),
        ("auth = [\"192.0.2.1:1812\"]", "address = \"192.0.2.1\"", "ulna.toml:3:11"),
        ("auth = [\"0.0.0.0:7\"]", "address = \"[::ffff:127.0.0.1]:7\"", "ulna.toml:3:11"),
        ("auth = []\nacct = [\"127.0.0.1:9\"]", "address = \"127.0.0.1:8\"", "ulna.toml:3:11"),
        ("acct = [\"127.0.0.1:9\"]", "acct_address = \"127.0.0.1:9\"\naddress = \"127.0.0.1:5\"", "ulna.toml:3:16"),
    ] {
        let found = text(listen, keys);
        let own = found.iter().filter(|text| text.contains("a1 is this server itself")).collect::<Vec<_>>();
        assert!(own.len() == 1 && own[0].starts_with(column), "{listen} {keys}: {found:?}");
    }
    for (listen, keys) in [
        ("auth = [\"127.0.0.1:1812\"]\nacct = []", "address = \"192.0.2.1:1812\""),
        ("auth = [\"127.0.0.1:1812\"]\nacct = []", "address = \"127.0.0.1:1814\""),
        ("auth = [\"127.0.0.2:1812\"]\nacct = []", "address = \"127.0.0.1:1812\""),
        ("", "address = \"192.0.2.1:1812\""),
    ] {
        assert_eq!(text(listen, keys), Vec::<String>::new(), "{listen} {keys}");
    }
}

#[test]
fn d1_what_lets_replies_be_forged_is_warned_about() {
    let text = |keys: &str| problems(&GOOD.trim_start().replace("secret = \"sixteen-octets-or-more\"", keys));
    let found = text("secret = \"sixteen-octets-or-more\"\nmessage_authenticator = \"off\"");
    assert!(found[0].starts_with("ulna.toml:5:25: warning: ") && found[0].contains("CVE-2024-3596"), "{found:?}");
    let found = text("secret = \"testing123\"");
    assert!(found[0].starts_with("ulna.toml:4:10: warning: the secret of a1 is short or well known"), "{found:?}");
    let loopback = GOOD.replace("192.0.2.1:1812", "127.0.0.1:18120").replace("sixteen-octets-or-more", "testing123");
    assert_eq!(problems(&loopback), Vec::<String>::new());
    assert_eq!(
        plan(&loopback.replace("secret", "message_authenticator = \"off\"\nsecret")).homes[0].demand,
        Demand::Off
    );
}

#[test]
fn secrets_are_never_told() {
    for keys in [
        "secret = hush",
        "secret = 'hush' 1",
        "secret = 2718281828",
        "secret = 27182818.28",
        "secret = [\"hush\"]",
        "secert = \"hush\"",
        "secret = \"hush\nname = 2",
        "secret = \"\"\"\nhush",
        "secret = \"hush\"\nrequest = \"hush\"",
        "name = \"hush\"\nsecret = \"hush\"\naddress = 1",
        "password = hush",
        "colour = 1 # hush",
    ] {
        for head in ["[[home_server]]\n", "[log]\n[[home_server]]\n", "[[homeserver]]\n", "", "home_server = [{"] {
            let (_, findings) = read(&format!("{head}{keys}"), None);
            let named = keys.starts_with("name");
            for finding in &findings.list {
                let drawn = format!("{finding} {} {finding:?}", finding.render(false));
                // What a thing is called may be told.
                let told = drawn.contains("hush") && !named;
                assert!(!told && !drawn.contains("2718281828"), "{head}{keys}: {drawn}");
            }
        }
    }
    let (plan, _) = read(GOOD, None);
    assert!(!format!("{plan:?}").contains("sixteen"));
    let mut findings = Findings::default();
    let document = Document::read("ulna.toml", GOOD, &mut findings);
    assert!(!format!("{document:?}").contains("sixteen"));
}

#[test]
fn what_does_nothing_where_nothing_is_forwarded_is_told() {
    let found = problems(
        r#"[[realm]]
name = "a.example"
action = "local"
strip = true
[[realm]]
name = "b.example"
action = "reject"
strip = true
operator_name = "1c.example"
[[realm]]
name = "c.example"
action = "local"
strip = false
"#,
    );
    assert_eq!(
        starts(&found),
        ["ulna.toml:4:9: warning", "ulna.toml:8:9: warning", "ulna.toml:9:17: warning"],
        "{found:#?}"
    );
    assert!(found[0].contains("`strip` does nothing") && found[0].contains("nemo@a.example"), "{}", found[0]);
}
