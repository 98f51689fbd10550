//! `[[home_server]]`, `[[pool]]`, `[[realm]]` and `[proxy]`.

use std::time::Duration;

use proptest::{prop_assert, proptest};

use super::*;

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
    assert_eq!((home.sockets, home.most_outstanding), (2, 1000), "what has no identifier yet waits in a queue");
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
