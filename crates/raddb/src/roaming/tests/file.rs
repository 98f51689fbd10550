//! The file `proxy`.

use super::*;

fn columns(text: &str) -> (Plan, Vec<String>) {
    let (plan, findings) = read("", Some(text));
    (plan, lines(&findings))
}

fn good(text: &str) -> Plan {
    let (plan, found) = columns(text);
    assert_eq!(found, Vec::<String>::new());
    plan
}

#[test]
fn th_019_two_columns_are_servers_of_the_default_realm() {
    let plan = good("# who else\n\n192.0.2.1\tsixteen-octets-or-more\n192.0.2.2:1645 \"sixteen octets or more\" # b\n");
    let [one, other] = plan.homes.as_slice() else { panic!("{:?}", plan.homes) };
    assert_eq!((&*one.name, one.acct.port(), one.demand), ("192.0.2.1:1812", 1_813, Demand::Require));
    assert_eq!((&*other.name, other.acct.port()), ("192.0.2.2:1645", 1_646));
    assert_eq!(other.key.secret().expose(), b"sixteen octets or more");
    let [pool] = plan.pools.as_slice() else { panic!("{:?}", plan.pools) };
    assert_eq!((&*pool.name, pool.pool.strategy, pool.pool.members().len()), ("proxy/*", Strategy::InOrder, 2));
    assert_eq!(decision(&plan, "User-Name = \"nemo@a.example\""), Decision::Pool(0));
    assert_eq!(decision(&plan, "User-Name = \"nemo\""), Decision::Local);
}

#[test]
fn th_015_realms_and_options_follow_the_secret() {
    let plan = good(
        "192.0.2.1 sixteen-octets-or-more a.example A2.example strip store auto noprobe\n\
         192.0.2.2 sixteen-octets-or-more a.example strip store\n\
         192.0.2.1 sixteen-octets-or-more NULL auto noprobe\n\
         192.0.2.2 sixteen-octets-or-more ~b[0-9]\\.example nostrip\n\
         c.example LOCAL\n\
         d.example [2001:db8::1]:1812 sixteen-octets-or-more strip\n",
    );
    assert_eq!(plan.homes.len(), 3);
    assert_eq!((plan.homes[0].demand, plan.homes[0].liveness.probes), (Demand::Auto, false));
    let names: Vec<_> = plan.pools.iter().map(|pool| &*pool.name).collect();
    assert_eq!(
        names,
        ["proxy/a.example", "proxy/A2.example", "proxy/NULL", "proxy/~b[0-9]\\.example", "proxy/d.example"]
    );
    assert_eq!(plan.pools[0].pool.members().iter().map(|member| member.server).collect::<Vec<_>>(), [0, 1]);
    let route = |name: &str| {
        let packet = packet(&format!("User-Name = {name:?}"));
        let route = plan.router.route(&packet);
        let delivery = route.rule.map(|rule| plan.ways[rule].accounting);
        (route.decision, route.user_name.map(std::borrow::Cow::into_owned), delivery)
    };
    let stripped = Some("nemo".to_owned());
    assert_eq!(route("nemo@A.example"), (Decision::Pool(0), stripped.clone(), Some(Delivery::Store)));
    assert_eq!(route("nemo@a2.example"), (Decision::Pool(1), stripped.clone(), Some(Delivery::Store)));
    assert_eq!(route("nemo"), (Decision::Pool(2), None, Some(Delivery::Forward)));
    assert_eq!(route("nemo@b7.example"), (Decision::Pool(3), None, Some(Delivery::Forward)));
    assert_eq!(route("nemo@c.example").0, Decision::Local);
    assert_eq!(route("nemo@d.example"), (Decision::Pool(4), stripped, Some(Delivery::Forward)));
    assert_eq!(route("nemo@x.example"), (Decision::Local, None, None));
}

#[test]
fn it_stands_beside_ulna_toml() {
    let (plan, findings) = read(GOOD, Some("192.0.2.7 sixteen-octets-or-more b.example\n"));
    assert_eq!(lines(&findings), Vec::<String>::new());
    assert_eq!((plan.homes.len(), plan.pools.len(), plan.ways.len()), (2, 2, 2));
    assert_eq!(decision(&plan, "User-Name = \"nemo@a.example\""), Decision::Pool(0));
    assert_eq!(decision(&plan, "User-Name = \"nemo@b.example\""), Decision::Pool(1));
    assert_eq!(plan.pools[1].pool.members()[0].server, 1);
    let (_, findings) = read(GOOD.trim_start(), Some("192.0.2.7 sixteen-octets-or-more A.example\n"));
    let found = lines(&findings);
    assert!(
        found[0].contains("proxy:1:34: error: there is a rule for the realm A.example already, at ulna.toml:9"),
        "{found:?}"
    );
}

#[test]
fn mistakes_have_a_place() {
    let (plan, found) = columns(
        "home.example sixteen-octets-or-more\n\
         192.0.2.1\n\
         a.example 192.0.2.1\n\
         192.0.2.1:0 sixteen-octets-or-more\n\
         192.0.2.1:65535 sixteen-octets-or-more\n\
         192.0.2.2 \"\"\n\
         192.0.2.3 \"open\n\
         192.0.2.4 sixteen-octets-or-more a.example\n\
         192.0.2.4 other-sixteen-octets b.example\n\
         192.0.2.4 sixteen-octets-or-more c.example noprobe\n\
         192.0.2.4 sixteen-octets-or-more a.example\n\
         192.0.2.5 sixteen-octets-or-more a.example strip\n\
         192.0.2.6 sixteen-octets-or-more ~( hints\n\
         192.0.2.6 sixteen-octets-or-more ~(\n\
         192.0.2.7 sixteen-octets-or-more b_.example -.example\n\
         b.example LOCAL strip\n\
         a.example LOCAL\n\
         127.0.0.1 testing123 e.example\n\
         192.0.2.8 testing123 f.example off\n",
    );
    assert_eq!(
        starts(&found),
        [
            "proxy:1:1: error",
            "proxy:2:10: error",
            "proxy:3:20: error",
            "proxy:4:1: error",
            "proxy:5:1: error",
            "proxy:6:11: error",
            "proxy:7:11: error",
            "proxy:9:1: error",
            "proxy:10:1: error",
            "proxy:11:34: error",
            "proxy:12:34: error",
            "proxy:13:37: error",
            "proxy:14:34: error",
            "proxy:15:45: error",
            "proxy:16:17: error",
            "proxy:17:1: error",
            "proxy:18:1: error",
            "proxy:19:11: warning",
            "proxy:19:1: warning",
        ],
        "{found:#?}"
    );
    assert!(plan.is_empty());
    let all = found.join("\n");
    for part in [
        "home.example is no address, and none follows it",
        "names of hosts are not looked up",
        "the secret is missing",
        "nobody listens on port 0",
        "192.0.2.4:1812 is there already, and",
        "has another secret for it",
        "says otherwise of it",
        "this server has the realm already",
        "the option hints is not supported; known are strip",
        "127.0.0.1:1812 is this server itself, which listens on [::]:1812",
        "CVE-2024-3596",
    ] {
        assert!(all.contains(part), "{part} is missing in {all}");
    }
    assert!(!all.contains("testing123") && !all.contains("sixteen-octets-or-more") && !all.contains("other-sixteen"));
}

#[test]
fn a_server_of_the_file_is_judged_as_one_of_a_table() {
    let (of_file, findings) = read("", Some("192.0.2.1 sixteen-octets-or-more a.example\n"));
    assert_eq!(lines(&findings), Vec::<String>::new());
    let of_table = plan(GOOD);
    assert_eq!(of_file.homes[0].liveness, of_table.homes[0].liveness);
    assert_eq!(of_file.homes[0].liveness.probe_interval.as_secs(), 10);
    let limits = |plan: &Plan| (plan.homes[0].sockets, plan.homes[0].most_outstanding);
    assert_eq!(limits(&of_file), limits(&of_table));
}
