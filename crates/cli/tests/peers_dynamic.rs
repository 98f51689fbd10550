//! `ulna disconnect` and `ulna coa`, at FreeRADIUS's listener and at hostapd's; radclient and FreeRADIUS, at ours.

mod common;

use std::{
    net::SocketAddr,
    process::Command,
    sync::{Arc, Mutex},
};

use common::{Hostapd, Output, Package, SECRET, freeradius, lacks, run, ulna, wait_until};
use serde_json::Value;
use tokio::runtime::Runtime;
use ulna_attributes::{
    rfc2865::{SESSION_TIMEOUT, USER_NAME},
    rfc2866::ACCT_SESSION_ID,
    rfc3576::ErrorCause,
};
use ulna_server::{DynamicRules, Peers, Port, Running, Server};
use ulna_testing::{Ask, Asker, FreeRadius, Section};

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

#[test]
fn radclient_ends_and_changes_our_sessions() {
    if lacks(&[Package::RADCLIENT]) {
        return;
    }
    let nas = Listener::start();
    let (now, signed) = (now(), "Message-Authenticator = 0x00");
    let known = &format!("User-Name = nemo, Acct-Session-Id = 0001, Event-Timestamp = {now}, {signed}");
    radclient(nas.address, "disconnect", known)
        .exits(0)
        .says("Received Disconnect-ACK")
        .says("Message-Authenticator = 0x");
    radclient(nas.address, "coa", &format!("{known}, Session-Timeout = 600")).exits(0).says("Received CoA-ACK");
    let refused = radclient(nas.address, "coa", &format!("{known}, Idle-Timeout = 600")).exits(1);
    refused.says("Received CoA-NAK").says("Error-Cause = Unsupported-Attribute");
    let unknown = radclient(nas.address, "disconnect", "Acct-Session-Id = 0002").exits(1);
    unknown.says("Received Disconnect-NAK").says("Error-Cause = Session-Context-Not-Found");
    let other = radclient(nas.address, "disconnect", "Acct-Session-Id = 0001, NAS-Identifier = other").exits(1);
    other.says("Error-Cause = NAS-Identification-Mismatch");
    radclient(nas.address, "disconnect", "NAS-Identifier = nas7").exits(1).says("Error-Cause = Missing-Attribute");
    // RFC 5176 s.6.3: not a word to what is of another time.
    let stale = "Acct-Session-Id = 0001, Event-Timestamp = 1000000000";
    let once = ["-x", "-r", "1", "-t", "1", &nas.address.to_string(), "disconnect", SECRET];
    run(Command::new("radclient").args(once), stale).exits(1).does_not_say("Received");
    assert_eq!(nas.heard(), ["disconnect nemo", "change nemo 600"]);
}

#[test]
fn freeradius_ends_and_changes_our_sessions() {
    let nas = Listener::start();
    let send = "update disconnect {\n&User-Name := \"%{User-Name}\"\n&Acct-Session-Id := \"0001\"\n}";
    let setup = FreeRadius::with().signed().sends_changes_to(nas.address).unlang(Section::PostAuth, send);
    let Some(server) = freeradius(setup) else { return };
    let asker = Asker::new(server.auth()).unwrap().secret(SECRET);
    let welcome = asker.ask(Ask::access("bob").secret(SECRET).password("hello")).unwrap();
    assert_eq!(welcome.code(), ulna_wire::Code::ACCESS_ACCEPT);
    wait_until("FreeRADIUS ends the session", || (!nas.heard().is_empty()).then_some(()));
    assert_eq!(nas.heard(), ["disconnect bob"]);
    wait_until("FreeRADIUS hears that it has ended", || server.log().contains("Received Disconnect-ACK").then_some(()));
}

/// A network access server of ours, which knows the session 0001 and can change its Session-Timeout.
struct Listener {
    address: SocketAddr,
    heard: Arc<Mutex<Vec<String>>>,
    _running: Running,
    _runtime: Runtime,
}

impl Listener {
    fn start() -> Self {
        let runtime = Runtime::new().unwrap();
        let heard: Arc<Mutex<Vec<String>>> = Arc::default();
        let (ended, changed) = (Arc::clone(&heard), Arc::clone(&heard));
        let known = |id: Option<&str>| id == Some("0001");
        let server = Server::new(Peers::new().allow("127.0.0.1", SECRET).unwrap())
            .dynamic_rules(DynamicRules::new().identifier("nas7").supports(SESSION_TIMEOUT))
            .on_disconnect(move |rq| {
                let heard = Arc::clone(&ended);
                async move {
                    if !known(rq.find(ACCT_SESSION_ID)) {
                        return Ok(rq.refuse(ErrorCause::SESSION_CONTEXT_NOT_FOUND));
                    }
                    heard.lock().unwrap().push(format!("disconnect {}", rq.get(USER_NAME)?));
                    Ok(rq.acknowledge())
                }
            })
            .on_change_of_authorization(move |rq| {
                let heard = Arc::clone(&changed);
                async move {
                    let change = format!("change {} {}", rq.get(USER_NAME)?, rq.get(SESSION_TIMEOUT)?);
                    heard.lock().unwrap().push(change);
                    Ok(rq.acknowledge())
                }
            });
        let running = runtime.block_on(async { server.listen(Port::Dynamic, "127.0.0.1:0").await?.start() }).unwrap();
        let address = running.address(Port::Dynamic).unwrap();
        Self { address, heard, _running: running, _runtime: runtime }
    }

    fn heard(&self) -> Vec<String> {
        self.heard.lock().unwrap().clone()
    }
}

fn now() -> String {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
    since.as_secs().to_string()
}

#[track_caller]
fn radclient(nas: SocketAddr, command: &str, question: &str) -> Output {
    run(Command::new("radclient").args(["-x", &nas.to_string(), command, SECRET]), question)
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
