//! Roaming with FreeRADIUS: behind our proxy, as a proxy before our server, and in chains of both.

mod common;

use common::{
    Package, Ulna, freeradius, lacks,
    roaming::{
        REALM, ROAMER, ROAMERS, area_a, client, every_method_passes, home_server, keys_pass, pool, radclient, realm,
    },
};
use ulna_testing::FreeRadius;

#[test]
fn radclient_reaches_freeradius_through_ulna() {
    let Some(home) = home() else { return };
    let proxy = Ulna::with().settings(&area_a((home.auth(), home.acct()))).start();
    every_method_passes((proxy.auth, proxy.acct), ROAMER);
    keys_pass(proxy.auth, ROAMER);
    detailed(&home, "User-Name = \"bob@a.example\"");
}

#[test]
fn a_home_server_of_before_2024_signs_nothing_and_is_believed_on_loopback() {
    if lacks(&[Package::RADCLIENT]) {
        return;
    }
    let setup = FreeRadius::with().users(ROAMERS).modules_of_the_package();
    let Some(home) = freeradius(setup) else { return };
    let proxy = Ulna::with().settings(&area_a((home.auth(), home.acct()))).start();
    every_method_passes((proxy.auth, proxy.acct), ROAMER);
    let asked = radclient(proxy.auth, "auth", &format!("User-Name = \"{ROAMER}\", User-Password = hello"));
    // CVE-2024-3596: what reaches the client is signed all the same.
    asked.exits(0).says("Message-Authenticator = 0x");
}

#[test]
fn a_home_server_that_has_to_sign_and_does_not_is_not_believed() {
    let Some(home) = freeradius(FreeRadius::with().users(ROAMERS)) else { return };
    let strict = home_server(
        "a1",
        (home.auth(), home.acct()),
        "message_authenticator = \"require\"\nresponse_window = \"1 s\"\ndead_after = 100\n",
    );
    let settings = [strict, pool("area-a", &["a1"], ""), realm(REALM, "area-a", "")].concat();
    let proxy = Ulna::with().settings(&settings).start();
    let (address, question) = (proxy.auth.to_string(), format!("User-Name = \"{ROAMER}\", User-Password = hello"));
    let mut ulna = common::ulna();
    let asked =
        common::run(ulna.args(["client", "-x", "-t", "1", "-r", "2", &address, "auth", common::SECRET]), &question);
    asked.exits(1).does_not_say("Received");
    let status = proxy.proxy_status();
    let (server, counters) = (&status["home_servers"][0], &status["home_servers"][0]["counters"]);
    assert!(counters["radiusAuthClientExtBadAuthenticators"].as_u64() >= Some(1), "{status:#}");
    // Who says nothing that can be believed has said nothing.
    assert_eq!(server["condition"], "suspect", "{status:#}");
}

#[test]
fn a_realm_is_stripped_but_not_from_names_that_mschap_covers() {
    let Some(home) = home() else { return };
    let settings = [
        home_server("a1", (home.auth(), home.acct()), ""),
        pool("area-a", &["a1"], ""),
        realm(REALM, "area-a", "strip = true"),
    ];
    let proxy = Ulna::with().settings(&settings.concat()).start();
    every_method_passes((proxy.auth, proxy.acct), "bob");
    detailed(&home, "User-Name = \"bob\"");
    // RFC 2759 s.8.2: the hash of the challenge covers the name that the user has typed.
    for _ in 0..3 {
        mschap2_passes(&proxy);
    }
    let warning = proxy.logs(&["WARN", "not stripped", "MS-CHAP2-Response"]);
    assert_eq!(proxy.log().lines().filter(|line| line.contains("not stripped")).count(), 1, "{warning}");
}

#[test]
fn radclient_reaches_ulna_through_freeradius() {
    if lacks(&[Package::RADCLIENT, Package::FREERADIUS]) {
        return;
    }
    for (strip, at_home) in [(false, ROAMER), (true, "bob")] {
        let home = ulna_at_home();
        let proxy = FreeRadius::with().signed().realm(REALM, &[(home.auth, home.acct)], strip);
        let proxy = freeradius(proxy).expect("it is installed");
        every_method_passes((proxy.auth(), proxy.acct()), at_home);
        assert_eq!(home.records().len(), 1);
        if !strip {
            keys_pass(proxy.auth(), ROAMER);
        }
    }
}

#[test]
fn two_proxies_of_ours_keep_everything() {
    let Some(home) = home() else { return };
    let second = Ulna::with().settings(&area_a((home.auth(), home.acct()))).start();
    let first = Ulna::with().settings(&area_a((second.auth, second.acct))).start();
    every_method_passes((first.auth, first.acct), ROAMER);
    keys_pass(first.auth, ROAMER);
    detailed(&home, "User-Name = \"bob@a.example\"");
    // Nothing is kept on the way.
    assert_eq!((first.records().len(), second.records().len()), (0, 0));
}

#[test]
fn one_proxy_of_ours_and_one_of_theirs_keep_everything() {
    if lacks(&[Package::RADCLIENT, Package::FREERADIUS]) {
        return;
    }
    let home = ulna_at_home();
    let second = FreeRadius::with().signed().realm(REALM, &[(home.auth, home.acct)], false);
    let second = freeradius(second).expect("it is installed");
    let first = Ulna::with().settings(&area_a((second.auth(), second.acct()))).start();
    every_method_passes((first.auth, first.acct), ROAMER);
    keys_pass(first.auth, ROAMER);
    let records = home.records();
    assert_eq!(records.len(), 1, "{records:?}");
    assert!(records[0].to_string().contains("\"4D2\""), "{}", records[0]);
}

#[test]
fn rfc5080_2_2_1_a_reject_of_the_home_server_is_not_delayed_again() {
    if lacks(&[Package::RADCLIENT]) {
        return;
    }
    let Some(home) = home() else { return };
    let settings = format!("[security]\nreject_delay = \"9 s\"\n{}", area_a((home.auth(), home.acct())));
    let proxy = Ulna::with().settings(&settings).start();
    let began = std::time::Instant::now();
    let asked = radclient(proxy.auth, "auth", &format!("User-Name = \"{ROAMER}\", User-Password = wrong"));
    asked.exits(1).says("Received Access-Reject");
    assert!(began.elapsed() < std::time::Duration::from_secs(9), "the home server's delay is the only one");
    // Those who are rejected here still wait.
    let began = std::time::Instant::now();
    radclient(proxy.auth, "auth", "User-Name = bob, User-Password = wrong").exits(1).says("Received Access-Reject");
    assert!(began.elapsed() >= std::time::Duration::from_secs(9));
}

/// FreeRADIUS, which knows bob at home.
fn home() -> Option<FreeRadius> {
    if lacks(&[Package::RADCLIENT]) {
        return None;
    }
    freeradius(FreeRadius::with().users(ROAMERS).modules_of_the_package().signed())
}

/// Our server, which knows bob at home.
fn ulna_at_home() -> Ulna {
    Ulna::with().users(ROAMERS).settings("[security]\nreject_delay = \"0 s\"\n").start()
}

/// Demands that FreeRADIUS has written one record, with this line.
#[track_caller]
fn detailed(home: &FreeRadius, line: &str) {
    let detail = home.detail();
    assert!(detail.contains(line) && detail.contains("Acct-Session-Id = \"4D2\""), "no {line} in\n{detail}");
    assert!(detail.contains("NAS-IP-Address = 10.1.2.3"), "{detail}");
    assert_eq!(detail.matches("Acct-Session-Id").count(), 1, "{detail}");
}

#[track_caller]
fn mschap2_passes(proxy: &Ulna) {
    let asked = client(proxy.auth, "auth", &format!("User-Name = \"{ROAMER}\", MS-CHAP2-Password = hello"));
    asked.exits(0).says("MS-CHAP2-Success").says("MS-MPPE-Send-Key");
}
