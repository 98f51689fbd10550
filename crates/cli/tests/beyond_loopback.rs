//! What loopback hides: frames that are too small, hosts with several addresses, packets that are lost or overtaken.

#[path = "common/asker.rs"]
mod asker;
mod common;

use std::{
    collections::BTreeMap,
    fmt::Write,
    net::{SocketAddr, UdpSocket},
    sync::atomic::{AtomicBool, Ordering},
    thread,
    time::Duration,
};

use common::{BOB, Namespace, Output, SECRET, Ulna, run, ulna};

#[test]
fn rfc2865_3_a_long_reply_arrives_whole_through_small_frames() {
    for mtu in ["1500", "576"] {
        let Some((here, there)) = Namespace::lay_two() else { return };
        for namespace in [&here, &there] {
            ip(namespace, &["link", "set", "d0", "mtu", mtu]);
        }
        let server = Ulna::with().users(&long()).clients(&clients()).inside(&here).start();
        let asked =
            client(&there, &["-x"], &server, "auth", Namespace::FIRST, "User-Name = long, User-Password = hello");
        let asked = asked.exits(0).says("Received Access-Accept");
        let length =
            asked.out.lines().find(|line| line.starts_with("Received ")).and_then(|line| line.rsplit(' ').next());
        let length: usize =
            length.and_then(|number| number.parse().ok()).unwrap_or_else(|| panic!("no length in {asked}"));
        // RFC 2865 s.3: the maximum length is 4096.
        assert!((4_000..=4_096).contains(&length), "MTU {mtu}: {length} octets");
        for number in 0..MESSAGES {
            assert!(
                asked.out.contains(&format!("\tReply-Message = \"{}\"\n", message(number))),
                "MTU {mtu}: no {number}"
            );
        }
        for number in 0..CLASSES {
            assert!(asked.out.contains(&format!("\tClass = 0x{}\n", class(number))), "MTU {mtu}: no Class {number}");
        }
        assert!(fragmented(&here), "MTU {mtu}: the reply was not divided, so this test shows nothing");
    }
}

#[test]
fn a_long_request_arrives_through_small_frames() {
    let Some((here, there)) = Namespace::lay_two() else { return };
    for namespace in [&here, &there] {
        ip(namespace, &["link", "set", "d0", "mtu", "576"]);
    }
    let server = Ulna::with().clients(&clients()).inside(&here).start();
    let mut question = "User-Name = bob, User-Password = hello".to_owned();
    for number in 0..14 {
        write!(question, ", Class = 0x{number:02x}{}", "00".repeat(249)).expect("a string grows");
    }
    client(&there, &["-x"], &server, "auth", Namespace::FIRST, &question).exits(0).says("Received Access-Accept");
    assert!(fragmented(&there), "the request was not divided, so this test shows nothing");
    let record = question.replace("User-Password = hello", "Acct-Status-Type = Start, Acct-Session-Id = \"long\"");
    client(&there, &["-x"], &server, "acct", Namespace::FIRST, &record).exits(0).says("Received Accounting-Response");
    assert_eq!(server.records().len(), 1);
}

#[test]
fn the_address_that_was_asked_answers() {
    let Some((here, there)) = Namespace::lay_two() else { return };
    // Without care, the kernel takes the first address of the interface for all replies.
    ip(&here, &["addr", "add", &format!("{ANOTHER}/24"), "dev", "d0"]);
    ip(&here, &["addr", "add", &format!("{LAST}/32"), "dev", "lo"]);
    ip(&there, &["route", "add", LAST, "via", Namespace::FIRST]);
    let server = Ulna::with().clients(&clients()).inside(&here).start();
    for address in [Namespace::FIRST, ANOTHER, LAST] {
        let asked = client(&there, &["-x"], &server, "auth", address, "User-Name = bob, User-Password = hello");
        says_from(&asked.exits(0).says("Received Access-Accept"), address);
        let record = format!("Acct-Status-Type = Start, User-Name = bob, Acct-Session-Id = \"{address}\"");
        let asked = client(&there, &["-x"], &server, "acct", address, &record);
        says_from(&asked.exits(0).says("Received Accounting-Response"), address);
        // RFC 5080 s.2.2.1: a reject waits, and its way back with it.
        let asked = client(&there, &["-x"], &server, "auth", address, "User-Name = bob, User-Password = wrong");
        says_from(&asked.exits(1).says("Received Access-Reject"), address);
    }
    assert_eq!(server.records().len(), 3);
}

#[test]
fn the_ipv6_address_that_was_asked_answers_with_all_it_has_to_say() {
    let Some((here, there)) = Namespace::lay_two() else { return };
    if run(here.command("cat").arg("/proc/net/if_inet6"), "").out.is_empty() {
        println!("skipped: the kernel has no IPv6");
        return;
    }
    for (namespace, address) in [(&here, "fd00:78::1/64"), (&here, "fd00:78::11/64"), (&there, "fd00:78::2/64")] {
        // Nobody else has the address: to ask first would only take a second.
        ip(namespace, &["addr", "add", address, "dev", "d0", "nodad"]);
        // RFC 8200 s.5: the smallest frames of IPv6.
        ip(namespace, &["link", "set", "d0", "mtu", "1280"]);
    }
    let clients = format!("fd00:78::/64 {SECRET}\n");
    let server = Ulna::with().users(&long()).clients(&clients).inside(&here).at("[::]", 1812, 1813).start();
    for address in ["[fd00:78::1]", "[fd00:78::11]"] {
        let asked = client(&there, &["-x"], &server, "auth", address, "User-Name = long, User-Password = hello");
        let asked =
            asked.exits(0).says("Received Access-Accept").says(&message(MESSAGES - 1)).says(&class(CLASSES - 1));
        says_from(&asked, address.trim_matches(['[', ']']));
    }
}

#[test]
fn loss_and_reordering_between_two_hosts_cost_only_time() {
    let Some((here, there)) = Namespace::lay_two() else { return };
    for namespace in [&here, &there] {
        let mut command = namespace.command("tc");
        command.args([
            "qdisc", "add", "dev", "d0", "root", "netem", "delay", "20ms", "15ms", "loss", "20%", "reorder", "30%",
        ]);
        if !run(&mut command, "").status.success() {
            // No package brings it, so this is no fault even with CI=true; the test with the bad cable is always run.
            println!("skipped: the kernel cannot lose packets (no netem)");
            return;
        }
    }
    let server = Ulna::with().clients(&clients()).inside(&here).start();
    let records = records();
    client(&there, &["-s", "-p", "16", "-t", "0.3", "-r", "40"], &server, "acct", Namespace::FIRST, &records)
        .exits(0)
        .says(&format!("Accepted      : {RECORDS}"));
    assert_eq!(server.records().len(), RECORDS);
}

#[test]
fn rfc5080_2_2_2_loss_and_reordering_on_a_bad_cable_cost_only_time() {
    let server = Ulna::start();
    for (kind, address, questions) in [("auth", server.auth, logins()), ("acct", server.acct, records())] {
        let cable = Cable::to(address);
        let mut command = ulna();
        let address = cable.address.to_string();
        command.args(["client", "-s", "-p", "16", "-t", "0.3", "-r", "40", &address, kind, SECRET]);
        let (asked, lost) = cable.during(|| run(&mut command, &questions));
        asked
            .exits(0)
            .says(&format!(
                "Accepted      : {RECORDS}
"
            ))
            .says(
                "Lost          : 0
",
            );
        assert!(lost > RECORDS / 4, "only {lost} packets were lost");
    }
    let mut sessions = BTreeMap::new();
    for record in server.records() {
        let session =
            record["attributes"].as_array().and_then(|pairs| pairs.iter().find(|pair| pair[0] == "Acct-Session-Id"));
        *sessions.entry(session.map(|pair| pair[1].to_string()).unwrap_or_default()).or_insert(0) += 1;
    }
    // RFC 5080 s.2.2.2: a retransmission is answered with the same reply, and is no new record.
    assert!(sessions.len() == RECORDS && sessions.values().all(|count| *count == 1), "{sessions:?}");
}

/// A client in one network, which asks a server in another.
fn client(there: &Namespace, flags: &[&str], server: &Ulna, kind: &str, address: &str, question: &str) -> Output {
    let port = if kind == "acct" { server.acct.port() } else { server.auth.port() };
    let mut command = there.command(ulna().get_program());
    command.arg("client").args(flags).args([&format!("{address}:{port}"), kind, SECRET]);
    run(&mut command, question)
}

#[track_caller]
fn says_from(asked: &Output, address: &str) {
    let line = asked.out.lines().find(|line| line.starts_with("Received ")).unwrap_or_default();
    let line = line.replace(['[', ']'], "");
    assert!(line.contains(&format!("from {address}:")), "asked {address}\n{asked}");
}

fn clients() -> String {
    format!("10.78.0.0/24 {SECRET}\n")
}

/// A user whose reply is nearly as long as a reply can be.
fn long() -> String {
    let mut users = "long Cleartext-Password := \"hello\"".to_owned();
    for number in 0..MESSAGES {
        let separator = if number == 0 { "" } else { "," };
        write!(users, "{separator}\n\tReply-Message += \"{}\"", message(number)).expect("a string grows");
    }
    for number in 0..CLASSES {
        write!(users, ",\n\tClass += 0x{}", class(number)).expect("a string grows");
    }
    users + "\n" + BOB
}

fn message(number: usize) -> String {
    format!("{number:03} {}", "m".repeat(240))
}

fn class(number: usize) -> String {
    format!("{number:02x}{}", "ab".repeat(200))
}

fn logins() -> String {
    "User-Name = bob, User-Password = hello\n\n".repeat(RECORDS)
}

fn records() -> String {
    (0..RECORDS).fold(String::new(), |text, number| {
        text + &format!("User-Name = bob, Acct-Status-Type = Start, Acct-Session-Id = \"{number}\"\n\n")
    })
}

fn ip(namespace: &Namespace, arguments: &[&str]) {
    run(namespace.command("ip").args(arguments), "").exits(0);
}

/// Whether this network has divided packets.
fn fragmented(namespace: &Namespace) -> bool {
    let table = run(namespace.command("cat").arg("/proc/net/snmp"), "").exits(0).out;
    let mut rows = table.lines().filter_map(|line| line.strip_prefix("Ip: "));
    let (names, values) = (rows.next().unwrap_or_default(), rows.next().unwrap_or_default());
    let mut columns = names.split(' ').zip(values.split(' '));
    columns.any(|(name, value)| name == "FragCreates" && value != "0")
}

/// A cable that loses packets and lets some overtake others, the same ones each time as far as it can tell.
struct Cable {
    server: SocketAddr,
    near: UdpSocket,
    address: SocketAddr,
}

impl Cable {
    fn to(server: SocketAddr) -> Self {
        let near = UdpSocket::bind("127.0.0.1:0").expect("loopback has a free port");
        near.set_read_timeout(Some(TICK)).expect("a time above zero");
        let address = near.local_addr().expect("it is bound");
        Self { server, near, address }
    }

    /// Carries packets while something goes on; returns its result, and how many packets were lost.
    fn during<T>(&self, work: impl FnOnce() -> T) -> (T, usize) {
        let done = AtomicBool::new(false);
        thread::scope(|scope| {
            let carrier = scope.spawn(|| self.carry(&done));
            let result = work();
            done.store(true, Ordering::Relaxed);
            (result, carrier.join().expect("it only carries"))
        })
    }

    fn carry(&self, done: &AtomicBool) -> usize {
        // A socket for each client, as each has its flow.
        let mut far: Vec<(SocketAddr, UdpSocket)> = Vec::new();
        let mut fate = Fate::default();
        let mut octets = [0; 4096];
        while !done.load(Ordering::Relaxed) {
            if let Ok((length, from)) = self.near.recv_from(&mut octets) {
                let place = far.iter().position(|(client, _)| *client == from).unwrap_or_else(|| {
                    let socket = UdpSocket::bind("127.0.0.1:0").expect("loopback has a free port");
                    socket.connect(self.server).expect("loopback reaches loopback");
                    socket.set_nonblocking(true).expect("sockets can be set so");
                    far.push((from, socket));
                    far.len() - 1
                });
                for (place, packet) in fate.of(place, &octets[..length]) {
                    let _ = far[place].1.send(&packet);
                }
            }
            for place in 0..far.len() {
                while let Ok(length) = far[place].1.recv(&mut octets) {
                    for (place, packet) in fate.of(TOWARDS_CLIENTS + place, &octets[..length]) {
                        let _ = self.near.send_to(&packet, far[place - TOWARDS_CLIENTS].0);
                    }
                }
            }
        }
        fate.lost
    }
}

/// What becomes of packets.
#[derive(Default)]
struct Fate {
    seen: usize,
    lost: usize,
    /// Those that are overtaken by the next ones in their direction.
    held: Vec<(usize, Vec<u8>)>,
}

impl Fate {
    /// What is to be sent now that this packet has come.
    fn of(&mut self, direction: usize, packet: &[u8]) -> Vec<(usize, Vec<u8>)> {
        self.seen += 1;
        match self.seen * 7 % 10 {
            // Three of ten are lost, two are overtaken, and one comes twice.
            0..3 => {
                self.lost += 1;
                Vec::new()
            }
            3 | 4 => {
                self.held.push((direction, packet.to_vec()));
                Vec::new()
            }
            other => {
                let copies = if other == 5 { 2 } else { 1 };
                let mut packets = vec![(direction, packet.to_vec()); copies];
                let same = |held: &mut (usize, Vec<u8>)| (held.0 >= TOWARDS_CLIENTS) == (direction >= TOWARDS_CLIENTS);
                packets.extend(self.held.extract_if(.., same));
                packets
            }
        }
    }
}

const MESSAGES: usize = 12;
const CLASSES: usize = 5;
const RECORDS: usize = 60;
/// A second address of the server's interface, and one that is on none that packets come through.
const ANOTHER: &str = "10.78.0.11";
const LAST: &str = "10.79.0.1";
const TOWARDS_CLIENTS: usize = 1 << 20;
const TICK: Duration = Duration::from_millis(5);
