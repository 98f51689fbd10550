//! EAP of eapol_test passes through our proxy: many rounds, each of which has to reach the server of the first.

mod common;

use std::net::SocketAddr;

use common::{
    Folder, Output, Package, SECRET, Ulna, command, freeradius, lacks,
    roaming::{REALM, home_server, pool, realm},
    run,
};
use ulna_testing::FreeRadius;

#[test]
fn eap_md5_and_peap_pass_to_the_one_server() {
    let Some(home) = home() else { return };
    let settings =
        [home_server("a1", (home.auth(), home.acct()), ""), pool("area-a", &["a1"], ""), realm(REALM, "area-a", "")];
    // Without a proxy first: what fails there says nothing of ours.
    logs_in_with_eap(home.auth(), &home);
    let proxy = Ulna::with().settings(&settings.concat()).start();
    logs_in_with_eap(proxy.auth, &home);
}

#[test]
fn rfc2865_5_24_all_rounds_reach_the_server_that_gave_the_state() {
    let (Some(one), Some(other)) = (home(), home()) else { return };
    let settings = [
        home_server("a1", (one.auth(), one.acct()), ""),
        home_server("a2", (other.auth(), other.acct()), ""),
        pool("area-a", &["a1", "a2"], "strategy = \"round-robin\""),
        realm(REALM, "area-a", ""),
    ];
    let proxy = Ulna::with().settings(&settings.concat()).start();
    for _ in 0..4 {
        eap_md5(proxy.auth, "hello").exits(0).says("SUCCESS");
        // Without an authority either server's certificate is taken: a round that went astray ends the exchange.
        peap(proxy.auth, None, "hello").exits(0).says("SUCCESS").says("MPPE keys OK: 1  mismatch: 0");
    }
    for home in [one, other] {
        assert!(home.log().contains("Sent Access-Accept"), "both servers have had work");
    }
}

#[test]
fn a_stripping_realm_leaves_eap_alone() {
    let Some(home) = home() else { return };
    let settings = [
        home_server("a1", (home.auth(), home.acct()), ""),
        pool("area-a", &["a1"], ""),
        realm(REALM, "area-a", "strip = true"),
    ];
    let proxy = Ulna::with().settings(&settings.concat()).start();
    // RFC 3579 s.2.1: User-Name is the identity, and FreeRADIUS compares the two.
    peap(proxy.auth, Some(&home), "hello").exits(0).says("MPPE keys OK: 1  mismatch: 0");
    let log = home.log();
    assert!(log.contains("User-Name = \"bob@a.example\"") && !log.contains("User-Name = \"bob\"\n"), "{log}");
    proxy.logs(&["WARN", "not stripped", "EAP-Message"]);
}

fn home() -> Option<FreeRadius> {
    if lacks(&[Package::EAPOL_TEST, Package::OPENSSL]) {
        return None;
    }
    freeradius(FreeRadius::with().users(common::roaming::ROAMERS).signed().eap())
}

#[track_caller]
fn logs_in_with_eap(server: SocketAddr, home: &FreeRadius) {
    eap_md5(server, "hello").exits(0).says("SUCCESS");
    eap_md5(server, "wrong").says("FAILURE").does_not_say("SUCCESS");
    // RFC 2548 s.2.4: eapol_test compares the keys that it has derived with those that arrive.
    peap(server, Some(home), "hello").exits(0).says("SUCCESS").says("MPPE keys OK: 1  mismatch: 0");
    peap(server, Some(home), "wrong").says("FAILURE").does_not_say("SUCCESS");
}

fn eap_md5(server: SocketAddr, password: &str) -> Output {
    // -n: this method has no keys.
    eapol_test(server, &["-n"], &format!("eap=MD5\nidentity=\"{IDENTITY}\"\npassword=\"{password}\""))
}

fn peap(server: SocketAddr, home: Option<&FreeRadius>, password: &str) -> Output {
    let authority = home.map_or_else(String::new, |home| format!("ca_cert=\"{}\"\n", home.authority().display()));
    let network = format!(
        "eap=PEAP\nidentity=\"{IDENTITY}\"\nanonymous_identity=\"{IDENTITY}\"\npassword=\"{password}\"\n{authority}\
         phase2=\"auth=MSCHAPV2\""
    );
    eapol_test(server, &[], &network)
}

fn eapol_test(server: SocketAddr, flags: &[&str], network: &str) -> Output {
    let folder = Folder::new("eapol");
    let config = folder.write("network", &format!("network={{\nkey_mgmt=IEEE8021X\neapol_flags=0\n{network}\n}}\n"));
    let port = server.port().to_string();
    run(
        command("eapol_test")
            .args(flags)
            .args(["-a", "127.0.0.1", "-p", &port, "-s", SECRET, "-t", "30", "-c"])
            .arg(config),
        "",
    )
}

const IDENTITY: &str = common::roaming::ROAMER;
