//! `ulna peers`, through the binary: who signs, who does not, and what is forgotten.

mod common;

use std::net::{SocketAddr, UdpSocket};

use common::{Output, SECRET, Ulna, roaming, run, ulna};
use serde_json::Value;
use ulna_attributes::rfc2865::{PROXY_STATE, USER_NAME, USER_PASSWORD};
use ulna_testing::Ask;
use ulna_wire::{Code, Counting, Draft, Packet, Sealing, SharedKey};

#[test]
fn those_who_do_not_sign_are_named_with_the_cure_and_locked_ones_are_forgotten() {
    let mut server = Ulna::with().clients(&format!("127.0.0.0/8 {SECRET} auto\n")).start();
    let peers = |server: &Ulna, arguments: &[&str]| peers(&server.raddb(), arguments);
    peers(&server, &[]).exits(0).says("127.0.0.0/8").says("auto");

    let socket = UdpSocket::bind("127.0.0.1:0").unwrap();
    for identifier in 1..=3 {
        assert!(asks(&socket, server.auth, identifier + 10, false), "not locked yet");
        assert!(asks(&socket, server.auth, identifier, true));
        if identifier == 1 {
            let told = peers(&server, &[]).exits(4).says("127.0.0.1, ").says("are answered");
            told.says("`127.0.0.0/8 SECRET require` in `clients`");
        }
    }
    assert!(!asks(&socket, server.auth, 20, false), "locked");
    let client = told(&peers(&server, &["--json"]).exits(4))["clients"][0].clone();
    let expected = |key: &str, value: Value| assert_eq!(client[key], value, "{key} of {client}");
    expected("network", "127.0.0.0/8".into());
    expected("message_authenticator", "auto".into());
    expected("signed", 3.into());
    expected("unsigned", 4.into());
    expected("locked", 1.into());
    assert_eq!(client["last_unsigned"]["sender"], "127.0.0.1");
    assert!(client["last_unsigned"]["seconds_ago"].is_u64());
    let name = client["name"].as_str().unwrap();
    peers(&server, &[]).exits(4).says("are dropped").says(&format!("ulna peers forget {name}"));

    // What was learned survives a restart.
    server.stop();
    server.start_again();
    assert!(!asks(&socket, server.auth, 30, false), "locked still");
    peers(&server, &["forget", "nobody"]).exits(2).complains("nobody");
    peers(&server, &["forget", name]).exits(0).says("1 address");
    assert!(asks(&socket, server.auth, 31, false), "unlearned");
    peers(&server, &["forget", "127.0.0.1"]).exits(0).says("nothing was known");
    assert_eq!(server.folder.read("raddb/state/signers"), "");
    server.logs(&["it is forgotten that", name]);

    // Where no server runs, the file is changed.
    for identifier in 41..=43 {
        assert!(asks(&socket, server.auth, identifier, true));
    }
    server.stop();
    assert_eq!(server.folder.read("raddb/state/signers"), "127.0.0.1\n");
    peers(&server, &[]).exits(1).complains("no server answers");
    peers(&server, &["forget", "nobody"]).exits(2).complains("nobody");
    assert_eq!(told(&peers(&server, &["forget", "127.0.0.1", "--json"]).exits(0))["senders"], 1);
    assert_eq!(server.folder.read("raddb/state/signers"), "");
    server.start_again();
    assert!(asks(&socket, server.auth, 44, false), "unlearned");
}

#[test]
fn home_servers_are_told_of_and_stay_locked_over_a_restart_until_they_are_forgotten() {
    let home = UdpSocket::bind("127.0.0.1:0").unwrap();
    let address = home.local_addr().unwrap();
    let settings = roaming::area_a((address, address)) + "[security]\nreject_delay = \"0 s\"\n";
    let mut server = Ulna::with().settings(&settings).start();
    let peers = |server: &Ulna, arguments: &[&str]| peers(&server.raddb(), arguments);
    let unsigned = |server: &Ulna| told(&peers(server, &["--json"]))["home_servers"][0].clone();

    // A1 signs three times, then no more: that is not believed.
    let user = roaming::ROAMER;
    let client = UdpSocket::bind("127.0.0.1:0").unwrap();
    for identifier in 1..=3 {
        forwards(&client, &server, &home, identifier, user, &[true]);
    }
    peers(&server, &[]).exits(0).says("a1").says(&address.to_string());
    forwards(&client, &server, &home, 4, user, &[false, true]);
    assert_eq!((unsigned(&server)["locked"].clone(), unsigned(&server)["unsigned"].clone()), (true.into(), 1.into()));
    peers(&server, &[]).exits(4).says("home server a1").says("ulna peers forget a1");
    let file = || server.folder.read("raddb/state/signing-home-servers");
    assert_eq!(file(), format!("{address} a1\n"));

    server.stop();
    server.start_again();
    assert_eq!(unsigned(&server)["locked"], true);
    forwards(&client, &server, &home, 5, user, &[false, true]);
    assert_eq!(told(&peers(&server, &["forget", "a1", "--json"]).exits(0))["home_servers"], 1);
    forwards(&client, &server, &home, 6, user, &[false]);
    peers(&server, &[]).exits(4).says("are taken").says("\"require\"` in its [[home_server]]");
    assert_eq!(server.folder.read("raddb/state/signing-home-servers"), "");

    for identifier in 11..=13 {
        forwards(&client, &server, &home, identifier, user, &[true]);
    }
    server.stop();
    peers(&server, &["forget", "a1"]).exits(0).says("home server a1");
    assert_eq!(server.folder.read("raddb/state/signing-home-servers"), "");
}

#[test]
fn it_explains_itself() {
    run(ulna().args(["peers", "--help"]), "").exits(0).says("Examples").says("CVE-2024-3596").says("forget");
    run(ulna().args(["peers", "forget", "--help"]), "").exits(0).says("Examples").says("192.0.2.7");
    run(ulna().args(["peers", "forget", "two\nlines"]), "").exits(2).complains("control characters");
}

fn peers(raddb: &std::path::Path, arguments: &[&str]) -> Output {
    run(ulna().arg("peers").args(arguments).arg("--raddb").arg(raddb), "")
}

fn told(output: &Output) -> Value {
    serde_json::from_str(&output.out).expect("it is JSON")
}

fn request(identifier: u8, user: &str, signed: bool) -> Vec<u8> {
    let mut draft = Draft::new(Code::ACCESS_REQUEST, signed);
    draft.push(USER_NAME, user);
    draft.hide(USER_PASSWORD, &"hello".into());
    let sealed = draft.seal_request(&SharedKey::new(SECRET), identifier, [identifier; 16], &mut Counting::default());
    sealed.unwrap().octets().to_vec()
}

/// Whether bob is let in; a Status-Server that is answered first says that he is not.
fn asks(socket: &UdpSocket, server: SocketAddr, identifier: u8, signed: bool) -> bool {
    socket.send_to(&request(identifier, "bob", signed), server).unwrap();
    let status = Ask::status().identifier(200).secret(SECRET).seal().unwrap();
    socket.send_to(status.octets(), server).unwrap();
    let first = identifier_of(socket);
    if first == identifier {
        assert_eq!(identifier_of(socket), 200);
    }
    first == identifier
}

fn identifier_of(socket: &UdpSocket) -> u8 {
    let mut octets = [0; 4_096];
    socket.set_read_timeout(Some(std::time::Duration::from_secs(30))).unwrap();
    socket.recv(&mut octets).unwrap();
    octets[1]
}

/// Has a roamer asked for through the server, and the home server answer with accepts, signed or not; the last one arrives.
fn forwards(client: &UdpSocket, server: &Ulna, home: &UdpSocket, identifier: u8, user: &str, replies: &[bool]) {
    client.send_to(&request(identifier, user, true), server.auth).unwrap();
    let mut octets = [0; 4_096];
    home.set_read_timeout(Some(std::time::Duration::from_secs(30))).unwrap();
    let (length, from) = home.recv_from(&mut octets).unwrap();
    let asked = Packet::parse(&octets[..length]).unwrap();
    let mut proxy_states = Vec::new();
    for state in asked.instances(PROXY_STATE.kind()) {
        proxy_states.extend_from_slice(&[33, state.len() as u8 + 2]);
        proxy_states.extend_from_slice(state);
    }
    for signed in replies {
        let draft = Draft::new(Code::ACCESS_ACCEPT, *signed);
        let (identifier, request_authenticator) = (asked.identifier(), asked.authenticator());
        let (key, proxy_states) = (&SharedKey::new(SECRET), &proxy_states[..]);
        let sealing = Sealing { draft, key, identifier, request_authenticator, proxy_states };
        home.send_to(sealing.seal(&mut Counting::default()).unwrap().octets(), from).unwrap();
    }
    assert_eq!(identifier_of(client), identifier);
}
