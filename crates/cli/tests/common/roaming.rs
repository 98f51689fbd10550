//! Proxying as `ulna.toml` has it, and what passes through a chain of proxies unharmed.

use std::{net::SocketAddr, process::Command};

use ulna_auth::{Cleartext, MsChap2, NtHash};

use super::{Output, SECRET, run, ulna};

/// Where a server takes Access-Requests and Accounting-Requests.
pub type Ports = (SocketAddr, SocketAddr);

/// A `[[home_server]]`, with further keys.
pub fn home_server(name: &str, (auth, acct): Ports, more: &str) -> String {
    format!(
        "[[home_server]]\nname = \"{name}\"\naddress = \"{auth}\"\nacct_address = \"{acct}\"\nsecret = \"{SECRET}\"\n{more}\n"
    )
}

/// A `[[pool]]`, with further keys.
pub fn pool(name: &str, servers: &[&str], more: &str) -> String {
    format!("[[pool]]\nname = \"{name}\"\nservers = {servers:?}\n{more}\n")
}

/// A `[[realm]]`, with further keys.
pub fn realm(name: &str, pool: &str, more: &str) -> String {
    format!("[[realm]]\nname = \"{name}\"\npool = \"{pool}\"\n{more}\n")
}

/// Settings with one home server for [`REALM`].
pub fn area_a(home: Ports) -> String {
    [home_server("a1", home, ""), pool("area-a", &["a1"], ""), realm(REALM, "area-a", "")].concat()
}

/// Logs in with each method through whatever is at `ports`, and accounts for it.
///
/// The home server says the name that reached it, `at_home`; it knows [`ROAMERS`].
#[track_caller]
pub fn every_method_passes(ports: Ports, at_home: &str) {
    let (auth, acct) = ports;
    for evidence in [
        "User-Password = hello",
        // RFC 2865 s.5.3: without CHAP-Challenge the challenge is the Request Authenticator, which no hop keeps.
        "CHAP-Password = hello",
        "CHAP-Password = hello, CHAP-Challenge = 0x000102030405060708090a0b0c0d0e0f",
        "CHAP-Password = hello, CHAP-Challenge = 0x0001020304050607",
    ] {
        let asked = radclient(auth, "auth", &format!("User-Name = \"{ROAMER}\", {evidence}, NAS-Port = 7")).exits(0);
        let asked = asked.says("Received Access-Accept").says(&format!("Reply-Message = \"Hi {at_home}\""));
        // RFC 2865 s.5.33: each proxy takes its Proxy-State out again.
        asked.says("Framed-IP-Address = 10.0.0.7").says("Class = 0x010203").does_not_say("Proxy-State");
        let wrong = evidence.replace("hello", "wrong");
        let asked = radclient(auth, "auth", &format!("User-Name = \"{ROAMER}\", {wrong}")).exits(1);
        asked.says("Received Access-Reject").does_not_say("Framed-IP-Address").does_not_say("Proxy-State");
    }
    let record = format!(
        "User-Name = \"{ROAMER}\", Acct-Status-Type = Start, Acct-Session-Id = \"4D2\", NAS-IP-Address = 10.1.2.3"
    );
    radclient(acct, "acct", &record).exits(0).says("Received Accounting-Response").does_not_say("Proxy-State");
}

/// Logs in with MS-CHAP and MS-CHAPv2: the names that their hashes cover, and the keys, are the same at both ends.
#[track_caller]
pub fn keys_pass(auth: SocketAddr, user: &str) {
    let asked = radclient(auth, "auth", &format!("User-Name = \"{user}\", MS-CHAP-Password = hello")).exits(0);
    // RFC 2548 s.2.4.1: eight octets of the LM key, which is not used, sixteen of the NT key, padding. It is the same at every
    // log-in, and hidden anew at each hop.
    let keys = format!("MS-CHAP-MPPE-Keys = 0x0000000000000000{NT_KEY}");
    asked.says("Received Access-Accept").says(&keys).says(&format!("Reply-Message = \"Hi {user}\""));
    proves_the_password_and_its_keys(auth, user);
    let asked = client(auth, "auth", &format!("User-Name = \"{user}\", MS-CHAP2-Password = wrong")).exits(1);
    asked.says("Received Access-Reject").says("MS-CHAP-Error").does_not_say("MS-MPPE");
}

/// Asks with MS-CHAPv2, and computes the keys of both directions anew from what was sent and the password.
#[track_caller]
pub fn proves_the_password_and_its_keys(auth: SocketAddr, user: &str) {
    let asked = client(auth, "auth", &format!("User-Name = \"{user}\", MS-CHAP2-Password = hello")).exits(0);
    let value = |name: &str| {
        let line = asked.out.lines().rfind(|line| line.starts_with(&format!("\t{name} = 0x")));
        let digits =
            line.and_then(|line| line.split(" = 0x").nth(1)).unwrap_or_else(|| panic!("no {name} in\n{asked}"));
        octets(digits)
    };
    let (challenge, response) = (value("MS-CHAP-Challenge"), value("MS-CHAP2-Response"));
    let proof = MsChap2::parse(&response, &challenge, user.as_bytes()).expect("the response is well formed");
    let proof = proof.proof(&NtHash::of(&Cleartext::from("hello")));
    assert!(proof.is_proven_by(&value("MS-CHAP2-Success")), "{asked}");
    let keys = proof.keys();
    // RFC 2548 s.2.4.2, s.2.4.3: of the server's point of view.
    assert_eq!(value("MS-MPPE-Send-Key"), keys.send.expose(), "{asked}");
    assert_eq!(value("MS-MPPE-Recv-Key"), keys.receive.expose(), "{asked}");
}

/// Asks once with radclient, and again only after a long while.
#[track_caller]
pub fn radclient(server: SocketAddr, command: &str, question: &str) -> Output {
    run(Command::new("radclient").args(["-x", "-t", "20", "-r", "2", &server.to_string(), command, SECRET]), question)
}

/// The same with our own client, which knows MS-CHAPv2.
#[track_caller]
pub fn client(server: SocketAddr, command: &str, question: &str) -> Output {
    let mut ulna = ulna();
    run(ulna.args(["client", "-x", "-t", "20", "-r", "2", &server.to_string(), command, SECRET]), question)
}

fn octets(digits: &str) -> Vec<u8> {
    let pairs = digits.as_bytes().chunks(2).map(|pair| str::from_utf8(pair).expect("digits are ASCII"));
    pairs.map(|pair| u8::from_str_radix(pair, 16).expect("hexadecimal digits")).collect()
}

/// A realm that is served elsewhere.
pub const REALM: &str = "a.example";

/// A user of that realm.
pub const ROAMER: &str = "bob@a.example";

/// The users of home servers: bob with and without his realm.
pub const ROAMERS: &str = "bob Cleartext-Password := \"hello\"\n\tReply-Message := \"Hi %{User-Name}\",\n\tFramed-IP-Address := \
                           10.0.0.7,\n\tClass := 0x010203\n\n\
                           bob@a.example Cleartext-Password := \"hello\"\n\tReply-Message := \"Hi %{User-Name}\",\n\t\
                           Framed-IP-Address := 10.0.0.7,\n\tClass := 0x010203\n";

/// The hash of the NT hash of `hello`.
const NT_KEY: &str = "ac0782e2de2337dee40e54ee732c1af5";
