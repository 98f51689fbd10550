//! `[[home_server]]`, `[[pool]]`, `[[realm]]` and `[proxy]`.

use std::time::Duration;

use proptest::{prop_assert, proptest};

use super::*;

/// Where findings are, and how bad.
fn starts(found: &[String]) -> Vec<String> {
    found.iter().map(|text| text.splitn(3, ": ").take(2).collect::<Vec<_>>().join(": ")).collect()
}

#[test]
fn nothing_said_is_nothing_forwarded() {
    let plan = plan("");
    assert!(plan.is_empty() && plan.pools.is_empty() && plan.ways.is_empty());
    assert_eq!(decision(&plan, "User-Name = \"nemo@a.example\""), Decision::Local);
}

#[test]
fn th_015_the_contract_of_roaming_is_read() {
    let plan = plan(
        r#"
        [[home_server]]
        name = "a1"
        address = "127.0.0.1:18120"
        secret = "s3cret"
        transport = "udp"
        message_authenticator = "require"
        [[home_server]]
        name = "a2"
        address = "127.0.0.1:18130"
        acct_address = "127.0.0.1:18139"
        secret = "s3cret"
        [[pool]]
        name = "area-a"
        strategy = "in-order"
        servers = ["a1", "a2"]
        [[realm]]
        name = "a.example"
        pool = "area-a"
        strip = false
        [[realm]]
        name = "*"
        pool = "area-a"
        strip = true
        "#,
    );
    let [a1, a2] = plan.homes.as_slice() else { panic!("{:?}", plan.homes) };
    assert_eq!((&*a1.name, a1.auth.port(), a1.acct.port(), a1.coa.port()), ("a1", 18_120, 18_121, 3_799));
    assert_eq!((a1.demand, a2.demand), (Demand::Require, Demand::Auto));
    assert_eq!((a2.auth.port(), a2.acct.port()), (18_130, 18_139));
    assert_eq!(a1.key.secret().expose(), b"s3cret");
    assert_eq!(a1.liveness.response_window, Duration::from_secs(5));
    let [pool] = plan.pools.as_slice() else { panic!("{:?}", plan.pools) };
    assert_eq!((&*pool.name, pool.pool.strategy, pool.last_resort), ("area-a", Strategy::InOrder, LastResort::Silence));
    assert_eq!(pool.pool.members().iter().map(|member| member.server).collect::<Vec<_>>(), [0, 1]);
    assert!(plan.pools().is_ok());
    let packet = packet("User-Name = \"nemo@A.example\"");
    let route = plan.router.route(&packet);
    assert_eq!((route.decision, route.rule, route.user_name), (Decision::Pool(0), Some(0), None));
    let other = super::packet("User-Name = \"nemo@x.example\"");
    assert_eq!(plan.router.route(&other).user_name.as_deref(), Some("nemo"));
    assert_eq!(plan.ways.len(), 2);
}

#[test]
fn every_key_of_a_home_server_is_read() {
    let plan = plan(
        r#"
        [[home_server]]
        name = "a1"
        address = "2001:db8::1"
        acct_address = "2001:db8::2"
        coa_address = "[2001:db8::3]:1700"
        secret = "sixteen-octets-or-more"
        message_authenticator = "auto"
        source = "2001:db8::9"
        sockets = 2
        max_outstanding = 1000
        response_window = "800 ms"
        dead_after = 4
        suspect_for = "20 s"
        failure_ratio = "8 of 10"
        probe = "none"
        probe_interval = "10 s"
        probes_to_revive = 2
        revive_interval = "1 min"
        [[pool]]
        name = "p"
        servers = ["a1"]
        [[realm]]
        name = ""
        pool = "p"
        "#,
    );
    let home = &plan.homes[0];
    assert_eq!(home.auth, "[2001:db8::1]:1812".parse().unwrap());
    assert_eq!(home.acct, "[2001:db8::2]:1813".parse().unwrap());
    assert_eq!(home.coa, "[2001:db8::3]:1700".parse().unwrap());
    assert_eq!((home.demand, home.source), (Demand::Auto, Some("2001:db8::9".parse().unwrap())));
    assert_eq!((home.sockets, home.most_outstanding), (2, 512), "no more than there are identifiers");
    let liveness = home.liveness;
    assert_eq!((liveness.response_window, liveness.dead_after), (Duration::from_millis(800), 4));
    assert_eq!((liveness.suspect_for.as_secs(), liveness.probes), (20, false));
    let ratio = liveness.failure_ratio.unwrap();
    assert_eq!((ratio.failures, ratio.of), (8, 10));
    assert_eq!((liveness.probe_interval.as_secs(), liveness.probes_to_revive), (10, 2));
    assert_eq!(liveness.revive_interval.as_secs(), 60);
    assert_eq!(decision(&plan, "User-Name = \"nemo\""), Decision::Pool(0));
}

#[test]
fn pools_have_weights_keys_and_fallbacks() {
    let text = format!(
        "{GOOD}{}",
        r#"
        [[home_server]]
        name = "b1"
        address = "192.0.2.2"
        secret = "sixteen-octets-or-more"
        [[pool]]
        name = "area-b"
        strategy = "hash"
        key = ["NAS-Identifier", "Attr-26.9.200"]
        servers = ["a1", { name = "b1", weight = 3 }]
        fallback = "rest"
        last_resort = "local"
        [[pool]]
        name = "rest"
        strategy = "hash"
        servers = ["b1"]
        last_resort = "reject"
        [[realm]]
        name = "b.example"
        pool = "area-b"
        "#
    );
    let plan = plan(&text);
    let [_, hash, rest] = plan.pools.as_slice() else { panic!("{:?}", plan.pools) };
    let cisco = Kind::Vendor { vendor: ulna_wire::Vendor::new(9, ulna_wire::Format::T1L1), number: 200 };
    assert_eq!(hash.keys, [Kind::Rfc(32), cisco]);
    assert_eq!(rest.keys, [Kind::Rfc(31), Kind::Rfc(1)]);
    assert_eq!((hash.last_resort, rest.last_resort), (LastResort::Local, LastResort::Reject));
    assert_eq!(hash.pool.fallback, Some(2));
    assert_eq!(hash.pool.members().iter().map(|member| member.weight).collect::<Vec<_>>(), [1, 3]);
}

#[test]
fn realms_are_names_patterns_and_attributes() {
    let text = format!(
        "{GOOD}{}",
        r#"
        [[realm]]
        name = "~b[0-9]+\\.example"
        pool = "area-a"
        accounting = "store"
        operator_name = "1c.example"
        chargeable_user_identity = true
        [[realm]]
        pattern = '.*\.example\.org'
        action = "reject"
        [[realm]]
        attribute = "Called-Station-Id"
        matches = ':guests$'
        pool = "area-a"
        [[realm]]
        attribute = "NAS-Port"
        equals = "Console"
        action = "reject"
        [[realm]]
        attribute = "Attr-26.9.200"
        equals = "0x0102"
        action = "reject"
        [[realm]]
        name = "c.example"
        action = "local"
        "#
    );
    let plan = plan(&text);
    let decision = |pairs: &str| decision(&plan, pairs);
    let refused = Decision::Refuse(ulna_proxy::Refusal::Rule);
    assert_eq!(decision("User-Name = \"nemo@B12.example\""), Decision::Pool(0));
    assert_eq!(decision("User-Name = \"nemo@x.example.org\""), refused);
    assert_eq!(decision("User-Name = \"nemo\", Called-Station-Id = \"02-00:guests\""), Decision::Pool(0));
    assert_eq!(decision("User-Name = \"nemo\", NAS-Port = 7"), refused);
    assert_eq!(decision("User-Name = \"nemo\", Attr-26.9.200 = 0x0102"), refused);
    assert_eq!(decision("User-Name = \"nemo@c.example\""), Decision::Local);
    let way = &plan.ways[1];
    assert_eq!((way.accounting, way.operator_name.as_deref()), (Delivery::Store, Some("1c.example")));
    assert!(way.ask_chargeable_identity);
    assert_eq!(plan.ways[0], Way::default());
}

#[test]
fn the_section_proxy_is_read() {
    let text = format!(
        "[proxy]\nnames = [\"suffix\", \"backslash\"]\nstrict = true\ncluster = \"area-c\"\nmax_hops = 3\n{GOOD}"
    );
    let plan = plan(&text);
    assert_eq!((plan.cluster.as_deref(), plan.most_hops), (Some("area-c"), 3));
    assert_eq!(decision(&plan, "User-Name = \"A.EXAMPLE\\\\nemo\""), Decision::Pool(0));
    assert_eq!(decision(&plan, "User-Name = \"a.example/nemo\""), Decision::Local);
    assert!(matches!(decision(&plan, "User-Name = \"nemo@a..example\""), Decision::Refuse(_)));
    let found = problems("[proxy]\nnames = [\"decorated\"]\nmax_hops = 41\ncluster = \"\"\n");
    assert_eq!(starts(&found), ["ulna.toml:2:9: error", "ulna.toml:3:12: error", "ulna.toml:4:11: error"], "{found:?}");
}

#[test]
fn what_is_changed_on_the_way_is_named_by_the_dictionary() {
    let text = GOOD.replace(
        "secret = \"sixteen-octets-or-more\"",
        "secret = \"sixteen-octets-or-more\"\n\
         request = { deny = [\"vendor Cisco\", \"Attr-26.9.200\"], remove = [\"Filter-Id\"], set = ['Operator-Name = \"1c.example\"'] }\n\
         reply.allow = [\"User-Name\", \"Class\"]\n\
         reply.add = [\"Class = 0x63\", \"User-Password = hush\"]",
    );
    let plan = plan(&text);
    let home = &plan.homes[0];
    assert_eq!((home.outward.check(), home.homeward.check()), (Ok(()), Ok(())));
    assert!(matches!(home.outward.filter, ulna_proxy::Filter::Deny(_)));
    assert!(matches!(home.homeward.filter, ulna_proxy::Filter::Allow(_)));
}

#[test]
fn edits_change_what_is_sent() {
    let text = GOOD.replace(
        "[[pool]]",
        "[home_server.request]\nremove = [\"Filter-Id\"]\nset = [\"NAS-Identifier = area-c\"]\nadd = [\"Class = 0x63\"]\n[[pool]]",
    );
    let plan = plan(&text);
    let (nas, mut random) = (ulna_wire::SharedKey::new("nas"), Counting::default());
    let mut draft = Draft::request(Code::ACCESS_REQUEST);
    let pairs = "User-Name = \"nemo\", Filter-Id = \"open\", NAS-Identifier = \"nas 1\", Class = 0x61";
    draft.append(&Dictionary::parse(DICTIONARY).unwrap().encode(pairs).unwrap());
    let sealed = draft.seal_request(&nas, 1, [7; 16], &mut random).unwrap();
    let request = Packet::parse(sealed.octets()).unwrap().verify(&nas, &ulna_wire::Policy::REQUIRE).unwrap();
    let way = ulna_proxy::Outward {
        user_name: None,
        edits: &plan.homes[0].outward,
        hidden: &plan.hidden,
        proxy_state: plan.marker(&mut random).issue(1),
    };
    let forwarded = ulna_proxy::forward(&request, &nas, &way).unwrap().draft();
    let sealed = forwarded.seal_request(&plan.homes[0].key, 1, [9; 16], &mut random).unwrap();
    let packet = Packet::parse(sealed.octets()).unwrap();
    let values = |number: u8| packet.instances(Kind::Rfc(number)).collect::<Vec<_>>();
    assert_eq!(values(11), Vec::<&[u8]>::new());
    assert_eq!(values(32), [b"area-c"]);
    assert_eq!(values(25), [b"a", b"c"]);
}

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
[home_server]
"#,
    );
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with("ulna.toml:25:2: error: "), "a table twice is broken TOML: {}", found[0]);
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
fn what_a_dictionary_calls_hidden_is_hidden_anew() {
    let plan = plan(GOOD);
    let known = format!("{:?}", plan.hidden);
    assert!(known.contains("(9, 7): Salted"), "{known}");
    assert!(known.contains("2: UserPassword"), "{known}");
}

proptest! {
    #[test]
    fn no_text_does_harm(parts in proptest::collection::vec((0_usize..12, "\\PC{0,12}"), 0..24)) {
        let text: String = parts.iter().map(|(which, word)| match which {
            0 => "[[home_server]]\nname = \"a1\"\naddress = \"192.0.2.1\"\nsecret = \"s\"\n".to_owned(),
            1 => "[[pool]]\nname = \"p\"\nservers = [\"a1\"]\n".to_owned(),
            2 => "[[realm]]\nname = \"a.example\"\npool = \"p\"\n".to_owned(),
            3 => format!("name = {word:?}\n"),
            4 => format!("servers = [{word:?}, {{ name = {word:?} }}]\n"),
            5 => format!("request = {{ set = [{word:?}], deny = [{word:?}] }}\n"),
            6 => format!("pattern = {word:?}\n"),
            7 => format!("address = {word:?}\n"),
            8 => format!("fallback = {word:?}\n"),
            9 => format!("attribute = \"Class\"\nequals = {word:?}\n"),
            10 => format!("{word}\n"),
            _ => format!("[[{word}]]\n"),
        }).collect();
        let (plan, findings) = read(&text, Some(&text));
        prop_assert!(plan.pools().is_ok());
        prop_assert!(findings.errors == 0 || plan.is_empty());
        for finding in &findings.list {
            prop_assert!(!finding.render(false).is_empty());
        }
    }
}
