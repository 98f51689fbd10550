//! `ulna serve`, asked by FreeRADIUS's radclient and radtest.

mod common;

use std::process::Command;

use common::{Namespace, Output, Package, SECRET, Ulna, lacks, run};
use serde_json::Value;

#[test]
fn everything_from_loopback_is_accepted_on_the_defaults() {
    if lacks(&[Package::RADCLIENT]) {
        return;
    }
    let server = Ulna::start();
    let (auth, acct) = (server.auth.to_string(), server.acct.to_string());
    for password in ["User-Password", "CHAP-Password", "MS-CHAP-Password"] {
        let asked = radclient(&["-x", &auth, "auth", SECRET], &format!("User-Name = bob, {password} = hello"));
        let asked =
            asked.exits(0).says("Received Access-Accept").says("Reply-Message = \"Hi bob\"").says("Class = 0x010203");
        // RFC 3579 s.3.2, CVE-2024-3596: replies are signed although the request was not.
        asked.says("Framed-IP-Address = 10.0.0.7").says("Message-Authenticator = 0x");
    }
    radclient(&["-x", &acct, "acct", SECRET], START).exits(0).says("Received Accounting-Response");
    for (address, reply) in [(&auth, "Received Access-Accept"), (&acct, "Received Accounting-Response")] {
        radclient(&["-x", address, "status", SECRET], "Message-Authenticator = 0x00").exits(0).says(reply);
    }
    let records = server.records();
    assert_eq!(records.len(), 1, "{records:?}");
    assert_eq!(records[0]["peer"].as_str().map(|peer| peer.starts_with("127.0.0.1")), Some(true), "{}", records[0]);
    let expected = [["User-Name", "bob"], ["Acct-Status-Type", "Start"], ["Acct-Session-Id", "4D2"]];
    assert_eq!(attributes(&records[0]), expected);
}

#[test]
fn radtest_is_accepted_with_each_method() {
    if lacks(&[Package::RADTEST]) {
        return;
    }
    let server = Ulna::start();
    for method in ["pap", "chap", "mschap"] {
        let auth = server.auth.to_string();
        let output =
            run(Command::new("radtest").args(["-t", method, "bob", "hello", &auth, "7", SECRET, "0", "127.0.0.1"]), "");
        output.exits(0).says("Received Access-Accept");
    }
}

#[test]
fn mschap_brings_the_keys_of_the_session() {
    if lacks(&[Package::RADCLIENT]) {
        return;
    }
    let server = Ulna::start();
    let auth = server.auth.to_string();
    let output = radclient(&["-x", &auth, "auth", SECRET], "User-Name = bob, MS-CHAP-Password = hello");
    // RFC 2548 s.2.4.1: eight octets of the LM key, which is not used, and the NT key.
    let output = output.exits(0).says("MS-CHAP-MPPE-Keys = 0x0000000000000000");
    output.says("MS-MPPE-Encryption-Policy").says("MS-MPPE-Encryption-Types");
}

#[test]
fn wrong_words_are_rejected_and_the_log_says_why() {
    if lacks(&[Package::RADCLIENT]) {
        return;
    }
    let server = Ulna::with().settings("[security]\nreject_delay = \"0 s\"\n").start();
    let auth = server.auth.to_string();
    let wrong = [
        "User-Name = bob, User-Password = wrong",
        "User-Name = bob, CHAP-Password = wrong",
        "User-Name = nobody, User-Password = hello",
    ];
    for question in wrong {
        let output = radclient(&["-x", &auth, "auth", SECRET], question).exits(1);
        // RFC 2865 s.5.44: of the profile only what a reject may carry, such as Reply-Message.
        output.says("Received Access-Reject").does_not_say("Framed-IP-Address").does_not_say("Class");
    }
    let output = radclient(&["-x", &auth, "auth", SECRET], "User-Name = bob, MS-CHAP-Password = wrong").exits(1);
    // RFC 2433 s.4: wrong user or password, no retry.
    output.says("Received Access-Reject").says("E=691 R=0");
    server.logs(&["reject bob"]);
    server.logs(&["reject nobody"]);
}

#[test]
fn a_wrong_secret_is_met_with_silence_and_the_log_names_the_cure() {
    if lacks(&[Package::RADCLIENT]) {
        return;
    }
    let server = Ulna::start();
    let auth = server.auth.to_string();
    let question = "User-Name = bob, User-Password = hello, Message-Authenticator = 0x00";
    radclient(&["-r", "1", "-t", "1", &auth, "auth", "another"], question).exits(1).does_not_say("Received");
    server.logs(&["dropped a packet from 127.0.0.1", "secret"]);
    let acct = server.acct.to_string();
    radclient(&["-r", "1", "-t", "1", &acct, "acct", "another"], START).exits(1).does_not_say("Received");
    assert_eq!(server.records(), Vec::<Value>::new());
}

#[test]
fn many_at_once_are_accepted() {
    if lacks(&[Package::RADCLIENT]) {
        return;
    }
    let server = Ulna::start();
    let auth = server.auth.to_string();
    let question = "User-Name = bob, User-Password = hello";
    let output = radclient(&["-s", "-q", "-c", "200", "-p", "50", &auth, "auth", SECRET], question).exits(0);
    output.says("Accepted      : 200").says("Lost          : 0");
}

#[test]
fn the_other_address_family_is_served_too() {
    if lacks(&[Package::RADCLIENT]) {
        return;
    }
    let options = Ulna::with().clients(&format!("127.0.0.1 {SECRET}\n::1 {SECRET}\n"));
    if std::net::UdpSocket::bind("[::1]:0").is_err() {
        return common::skip("this machine has no IPv6");
    }
    let server = options.at("[::1]", 0, 0).start();
    let (auth, acct) = (server.auth.to_string(), server.acct.to_string());
    radclient(&["-6", &auth, "auth", SECRET], "User-Name = bob, CHAP-Password = hello").exits(0);
    radclient(&["-6", &acct, "acct", SECRET], START).exits(0);
    assert_eq!(server.records()[0]["peer"].as_str().map(|peer| peer.contains("::1")), Some(true));
}

#[test]
fn cve_2024_3596_proxy_state_demands_a_signature_even_on_loopback() {
    if lacks(&[Package::RADCLIENT]) {
        return;
    }
    let server = Ulna::start();
    let auth = server.auth.to_string();
    let question = "User-Name = bob, User-Password = hello, Proxy-State = 0x0102, Proxy-State = 0x03";
    radclient(&["-r", "1", "-t", "1", &auth, "auth", SECRET], question).exits(1).does_not_say("Received");
    server.logs(&["Proxy-State but no Message-Authenticator", "limit_proxy_state"]);
    let signed = format!("{question}, Message-Authenticator = 0x00");
    let output = radclient(&["-x", &auth, "auth", SECRET], &signed).exits(0);
    // RFC 2865 s.5.33: all of them come back, unmodified and in order.
    output.says("\tProxy-State = 0x0102\n\tProxy-State = 0x03\n");
}

#[test]
fn rfc5997_3_status_server_without_a_signature_is_dropped() {
    if lacks(&[Package::RADCLIENT]) {
        return;
    }
    let server = Ulna::start();
    for address in [server.auth, server.acct] {
        let asked = radclient(&["-r", "1", "-t", "1", &address.to_string(), "status", SECRET], "NAS-Port = 1");
        asked.exits(1).does_not_say("Received");
    }
}

#[test]
fn cve_2024_3596_unsigned_requests_from_beyond_loopback_are_dropped_with_the_cure() {
    let Some((here, there)) = Namespace::lay_two() else { return };
    if lacks(&[Package::RADCLIENT]) {
        return;
    }
    let clients = format!("127.0.0.1 {SECRET}\n{} {LONG}\n", Namespace::SECOND);
    let server = Ulna::with().clients(&clients).inside(&here).start();
    let ask = |arguments: &[&str], question: &str| {
        run(
            there.command("radclient").args(arguments).args([&format!("{}:1812", Namespace::FIRST), "auth", LONG]),
            question,
        )
    };
    let unsigned = "User-Name = bob, User-Password = hello";
    ask(&["-r", "1", "-t", "1"], unsigned).exits(1).does_not_say("Received");
    let line = server.logs(&["dropped a packet from 10.78.0.2", "no Message-Authenticator", "clients"]);
    assert!(!line.contains(LONG), "the secret is in the log: {line}");
    let signed = "User-Name = bob, User-Password = hello, Message-Authenticator = 0x00";
    ask(&["-x"], signed).exits(0).says("Received Access-Accept").says("Message-Authenticator = 0x");
    // Loopback is as before.
    let local = |question| run(here.command("radclient").args(["127.0.0.1:1812", "auth", SECRET]), question);
    local(unsigned).exits(0).says("Received Access-Accept");
    // RFC 2866 s.3: accounting is signed by its authenticator already.
    let acct = format!("{}:1813", Namespace::FIRST);
    run(there.command("radclient").args([&acct, "acct", LONG]), START).exits(0).says("Received Accounting-Response");
}

#[test]
fn cve_2024_3596_a_client_set_to_auto_is_believed_until_it_has_signed_three_times() {
    let Some((here, there)) = Namespace::lay_two() else { return };
    if lacks(&[Package::RADCLIENT]) {
        return;
    }
    let clients = format!("{} {LONG} auto\n", Namespace::SECOND);
    let server = Ulna::with().clients(&clients).inside(&here).start();
    let ask = |question: &str| {
        let address = format!("{}:1812", Namespace::FIRST);
        run(there.command("radclient").args(["-x", "-r", "1", "-t", "1", &address, "auth", LONG]), question)
    };
    let unsigned = "User-Name = bob, User-Password = hello";
    ask(unsigned).exits(0).says("Received Access-Accept");
    for _ in 0..3 {
        ask("User-Name = bob, User-Password = hello, Message-Authenticator = 0x00").exits(0);
    }
    ask(unsigned).exits(1).does_not_say("Received");
    server.logs(&["dropped a packet from 10.78.0.2", "no Message-Authenticator"]);
}

#[test]
fn strangers_are_met_with_silence() {
    let Some((here, there)) = Namespace::lay_two() else { return };
    if lacks(&[Package::RADCLIENT]) {
        return;
    }
    let server = Ulna::with().inside(&here).start();
    let address = format!("{}:1812", Namespace::FIRST);
    let signed = "User-Name = bob, User-Password = hello, Message-Authenticator = 0x00";
    let mut command = there.command("radclient");
    run(command.args(["-r", "1", "-t", "1", &address, "auth", SECRET]), signed).exits(1).does_not_say("Received");
    assert_eq!(server.statistics()["total"]["radiusAuthServTotalInvalidRequests"], 1, "{}", server.statistics());
}

fn radclient(arguments: &[&str], question: &str) -> Output {
    run(Command::new("radclient").args(arguments), question)
}

fn attributes(record: &Value) -> Vec<[&str; 2]> {
    let pairs = record["attributes"].as_array().expect("a list of attributes");
    pairs.iter().map(|pair| [pair[0].as_str().expect("a name"), pair[1].as_str().expect("a value")]).collect()
}

const START: &str = "User-Name = bob, Acct-Status-Type = Start, Acct-Session-Id = 4D2";
/// Long enough not to be warned about.
const LONG: &str = "a-secret-for-tests-only";
