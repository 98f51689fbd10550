//! `ulna disconnect` and `ulna coa`, at FreeRADIUS's listener and at hostapd's.

mod common;

use common::{Hostapd, Output, SECRET, freeradius, run, ulna};
use serde_json::Value;
use ulna_testing::{FreeRadius, Section};

#[test]
fn freeradius_takes_our_requests() {
    let Some(server) = nas() else { return };
    let nas = server.coa().to_string();
    ask("disconnect", &nas, &["--user", "bob", "--session", "0001"]).exits(0).says("Disconnect-ACK");
    let change = ["--user", "bob", "--session", "0001", "Session-Timeout = 600", "Filter-Id = slow, Idle-Timeout = 60"];
    ask("coa", &nas, &change).exits(0).says("CoA-ACK");
    let received = server.log();
    for text in ["Session-Timeout = 600", "Filter-Id = \"slow\"", "Idle-Timeout = 60", "Event-Timestamp = "] {
        assert!(received.contains(text), "FreeRADIUS has not seen {text}");
    }
}

#[test]
fn rfc5176_3_5_freeradius_says_why_it_refuses() {
    let Some(server) = nas() else { return };
    let nas = server.coa().to_string();
    let refused = ask("disconnect", &nas, &["--user", "bob", "--session", "0002"]).exits(1);
    refused.says("Disconnect-NAK").says("503 Session-Context-Not-Found").says("it has no such session");
    let refused = ask("coa", &nas, &["--user", "bob", "--json", "Session-Timeout = 600"]).exits(1);
    let told: Value = serde_json::from_str(&refused.out).unwrap();
    assert_eq!(told["reply"], "CoA-NAK");
    assert_eq!(told["acknowledged"], false);
    assert_eq!(told["error_cause"]["number"], 503);
    assert_eq!(told["error_cause"]["name"], "Session-Context-Not-Found");
    assert!(
        told["error_cause"]["advice"].as_str().is_some_and(|advice| advice.contains("accounting record")),
        "{told}"
    );
}

#[test]
fn hostapd_ends_the_session_of_a_station() {
    let Some(access_point) = Hostapd::start() else { return };
    let nas = access_point.dynamic.to_string();
    access_point.associate(STATION);
    ask("disconnect", &nas, &["--station", "02-00-00-00-00-09"]).exits(1).says("503 Session-Context-Not-Found");
    assert!(access_point.has(STATION));
    // It demands Event-Timestamp and Message-Authenticator, which are there.
    ask("disconnect", &nas, &["--station", "02-00-00-00-00-01"]).exits(0).says("Disconnect-ACK");
    assert!(!access_point.has(STATION));
}

#[test]
fn what_hostapd_refuses_is_left_out_by_trial_or_by_profile() {
    let Some(access_point) = Hostapd::start() else { return };
    let nas = access_point.dynamic.to_string();
    for (profile, station) in [("standard", STATION), ("hostapd", "02:00:00:00:00:02")] {
        let session = access_point.associate(station);
        let known = ["--session", &session, "--ip", "10.0.0.7", "--port-id", "eth1", "--profile", profile, "--json"];
        let ended = ask("disconnect", &nas, &known).exits(0);
        let told: Value = serde_json::from_str(&ended.out).unwrap();
        let left_out: Vec<&str> = told["left_out"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
        assert!(left_out.contains(&"Framed-IP-Address") && left_out.contains(&"NAS-Port-Id"), "{told}");
        // The first one asks three times, each time with less; the other one knows.
        assert_eq!(told["requests"], if profile == "standard" { 3 } else { 1 }, "{told}");
        assert!(!access_point.has(station));
    }
}

#[test]
fn rfc5176_3_hostapd_refuses_what_names_another_nas() {
    let Some(access_point) = Hostapd::start() else { return };
    let nas = access_point.dynamic.to_string();
    let session = access_point.associate(STATION);
    let other = ask("disconnect", &nas, &["--session", &session, "--nas-ip", "192.0.2.99"]).exits(1);
    other.says("403 NAS-Identification-Mismatch");
    assert!(access_point.has(STATION));
    ask("disconnect", &nas, &["--session", &session, "--nas-id", "ap"]).exits(0);
}

#[test]
fn silence_has_an_exit_code_of_its_own() {
    let Some(server) = nas() else { return };
    let nas = server.coa().to_string();
    let quick = ["-t", "0.2", "-r", "2"];
    let silent = run(ulna().args(["disconnect", &nas, "another secret", "--session", "0001"]).args(quick), "");
    silent.exits(4).complains("no reply").complains("shared secret");
    ask("disconnect", &nas, &["--nas-id", "switch7"]).exits(2).complains("which session is meant");
    ask("coa", &nas, &["--session", "0001"]).exits(2).complains("nothing to change");
    ask("disconnect", &nas, &["--session", "0001", "Session-Timeout = 600"]).exits(2).complains("Session-Timeout");
    ask("coa", &nas, &["--session", "0001", "Sesion-Timeout = 600"]).exits(2).complains("Sesion-Timeout");
    ask("coa", &nas, &["--session", "0001", "--profile", "nobody", "Session-Timeout = 6"])
        .exits(2)
        .complains("mikrotik");
}

/// FreeRADIUS as a network access server that knows the session 0001, and no other.
#[track_caller]
fn nas() -> Option<FreeRadius> {
    freeradius(FreeRadius::with().unlang(
        Section::ReceiveChange,
        "if (!&Acct-Session-Id || &Acct-Session-Id != \"0001\") {\nupdate reply {\n&Error-Cause := Session-Context-Not-Found\n}\nreject\n}",
    ))
}

#[track_caller]
fn ask(command: &str, nas: &str, arguments: &[&str]) -> Output {
    run(ulna().args([command, nas, SECRET]).args(arguments), "")
}

const STATION: &str = "02:00:00:00:00:01";
