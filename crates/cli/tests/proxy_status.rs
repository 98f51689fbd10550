//! What `ulna proxy status` tells, and the table and the JSON of it agree.

#[path = "common/asker.rs"]
mod asker;
mod common;
#[path = "common/home.rs"]
mod home;

use asker::{Asker, attributes};
use common::{
    Output, Ulna,
    roaming::{REALM, ROAMER, home_server, pool, realm},
    run, ulna, wait_until,
};
use home::Home;
use serde_json::Value;
use ulna_wire::Code;

#[test]
fn why_a_home_server_is_dead_and_how_often_is_told_over_reloads() {
    // It never answers.
    let home = Home::open();
    let proxy = Ulna::with().settings(&hasty(&home, 1)).start();
    wait_until("it is dead", || {
        let mut asker = Asker::to(proxy.auth);
        let login = format!("User-Name = \"{ROAMER}\", User-Password = hello, NAS-Identifier = c");
        let request = asker.seal(Code::ACCESS_REQUEST, &attributes(&login));
        asker.send(&request);
        (told(&proxy, "auth")["condition"] == "dead").then_some(())
    });
    let dead = told(&proxy, "auth");
    assert_eq!((&dead["transitions"]["dead"], &dead["transitions"]["alive"]), (&1.into(), &0.into()), "{dead:#}");
    let (from, reason) = (text(&dead, "from"), text(&dead, "reason"));
    table(&proxy).says(&format!("{from} -> dead, reason: {reason}; transitions: dead 1"));
    let other = told(&proxy, "acct");
    assert_eq!((&other["reason"], &other["from"]), (&Value::Null, &Value::Null), "nothing has happened to it");

    // The same settings change nothing, others judge anew; what was counted stays.
    reload(&proxy);
    let same = told(&proxy, "auth");
    assert_eq!((&same["condition"], &same["transitions"]), (&dead["condition"], &dead["transitions"]));
    assert_eq!((text(&same, "from"), text(&same, "reason")), (from, reason));
    proxy.folder.write("raddb/ulna.toml", &hasty(&home, 50));
    reload(&proxy);
    proxy.logs(&["home server a1 (auth): dead -> alive: its settings have changed"]);
    // What waits for it still goes on, so it may be suspect again by now.
    let anew = &told(&proxy, "auth")["transitions"];
    assert_eq!((&anew["alive"], &anew["dead"]), (&1.into(), &1.into()), "{anew:#}");
    table(&proxy).says("transitions: alive 1, dead 1");
}

fn hasty(home: &Home, dead_after: u32) -> String {
    let keys = format!("response_window = \"100 ms\"\ndead_after = {dead_after}\nprobe = \"none\"");
    [home_server("a1", home.ports(), &keys), pool("area-a", &["a1"], ""), realm(REALM, "area-a", "")].concat()
}

/// What is told of a service of the only home server.
#[track_caller]
fn told(proxy: &Ulna, service: &str) -> Value {
    let status = proxy.proxy_status();
    let homes = status["home_servers"].as_array().expect("a list of home servers");
    homes.iter().find(|home| home["service"] == service).expect("both services are told of").clone()
}

fn text<'a>(home: &'a Value, key: &str) -> &'a str {
    home[key].as_str().unwrap_or_else(|| panic!("no {key} in {home:#}"))
}

/// The status as people see it.
fn table(proxy: &Ulna) -> Output {
    run(ulna().args(["proxy", "status", "--raddb"]).arg(proxy.raddb()), "")
}

#[track_caller]
fn reload(proxy: &Ulna) {
    run(ulna().args(["reload", "--raddb"]).arg(proxy.raddb()), "").exits(0);
}
