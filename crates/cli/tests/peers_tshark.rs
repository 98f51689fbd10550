//! Real exchanges, captured and decoded by tshark and by `ulna packet`.

mod common;

use std::{fs::File, path::Path, process::Command};

use common::{Folder, Namespace, Package, Process, SECRET, Ulna, lacks, run, ulna, wait_until};
use serde_json::Value;

#[test]
fn tshark_agrees_with_our_decoding_the_password_included() {
    if lacks(&[Package::TSHARK, Package::RADCLIENT]) {
        return;
    }
    let Some(network) = Namespace::lay() else { return };
    let server = Ulna::with().inside(&network).settings("[security]\nreject_delay = \"0 s\"\n").start();
    let folder = Folder::new("tshark");
    let file = capture(&network, &folder, || {
        let ask = |address: &str, command: &str, question: &str, code: i32| {
            run(network.command("radclient").args([address, command, SECRET]), question).exits(code);
        };
        ask(
            "127.0.0.1:1812",
            "auth",
            "User-Name = bob, User-Password = hello, NAS-Port = 7, Message-Authenticator = 0x00",
            0,
        );
        ask("127.0.0.1:1812", "auth", "User-Name = bob, CHAP-Password = hello, NAS-IP-Address = 10.1.2.3", 0);
        ask("127.0.0.1:1812", "auth", "User-Name = bob, User-Password = a-wrong-one-of-over-16-octets", 1);
        ask(
            "127.0.0.1:1813",
            "acct",
            "User-Name = bob, Acct-Status-Type = Stop, Acct-Session-Id = 4D2, Acct-Input-Octets = 17",
            0,
        );
    });
    drop(server);

    let theirs = tshark(&file);
    let mut packet = ulna();
    packet.args(["packet", "--json", "--show-secrets", "--secret", SECRET, "--pcap"]).arg(&file);
    let output = run(&mut packet, "").exits(0);
    let ours: Vec<Value> = output.out.lines().map(|line| serde_json::from_str(line).expect("JSON a line")).collect();
    assert_eq!((theirs.len(), ours.len()), (8, 8), "{output}");
    for (theirs, ours) in theirs.iter().zip(&ours) {
        let number = |name: &str| ours[name].as_u64().unwrap_or_default().to_string();
        assert_eq!([&theirs[0], &theirs[1], &theirs[2]], [&number("code"), &number("identifier"), &number("length")]);
        assert_eq!(theirs[3].replace(':', ""), ours["authenticator"].as_str().unwrap_or_default());
        for (theirs, name) in theirs[4..].iter().zip(NAMES) {
            assert_eq!(theirs, &attribute(ours, name), "{name} in {ours}");
        }
    }
    // What they agree upon is what was sent.
    let passwords: Vec<&str> = theirs.iter().map(|fields| fields[5].as_str()).filter(|word| !word.is_empty()).collect();
    assert_eq!(passwords, ["hello", "a-wrong-one-of-over-16-octets"]);
    // tshark judges the authenticators of replies, and finds ours right.
    let judged: Vec<&str> = theirs.iter().map(|fields| fields[fields.len() - 1].as_str()).collect();
    assert_eq!(judged.iter().filter(|valid| matches!(**valid, "1" | "True")).count(), 4, "{judged:?}");
}

/// Captures what goes over loopback while something is done.
fn capture(network: &Namespace, folder: &Folder, act: impl FnOnce()) -> std::path::PathBuf {
    let file = folder.join("capture.pcapng");
    let log = File::create(folder.join("log")).expect("a file can be made");
    let mut command = network.command("tshark");
    command.args(["-i", "lo", "-f", "udp portrange 1812-1813", "-w"]).arg(&file).stderr(log);
    let mut process = Process::start(&mut command);
    // It says so before the kernel gives it packets: only the header in the file proves that it looks.
    wait_until("tshark captures", || {
        let ready =
            folder.read("log").contains("Capturing on") && std::fs::metadata(&file).is_ok_and(|file| file.len() > 0);
        ready.then_some(())
    });
    act();
    wait_until("the last packet is in the file", || (tshark(&file).len() >= 8).then_some(()));
    process.signal("INT");
    process.wait();
    file
}

/// The fields of each packet, as tshark finds them.
fn tshark(file: &Path) -> Vec<Vec<String>> {
    let mut command = Command::new("tshark");
    command.arg("-r").arg(file);
    command.args(["-o", &format!("radius.shared_secret:{SECRET}"), "-o", "radius.validate_authenticator:TRUE"]);
    command.args(["-Y", "radius", "-T", "fields", "-E", "separator=/t", "-E", "occurrence=a", "-E", "aggregator=,"]);
    for field in HEADER.iter().chain(FIELDS) {
        command.args(["-e", field]);
    }
    let output = run(&mut command, "");
    output.out.lines().map(|line| line.split('\t').map(str::to_owned).collect()).collect()
}

fn attribute(packet: &Value, name: &str) -> String {
    let attributes = packet["attributes"].as_array().expect("a list of attributes");
    let found = attributes.iter().find(|attribute| attribute["name"] == name);
    let value = found.and_then(|attribute| attribute["value"].as_str()).unwrap_or_default();
    // tshark prints octets without 0x, and enumerations as numbers.
    let value = value.strip_prefix("0x").unwrap_or(value);
    if name == "Acct-Status-Type" && value == "Stop" { "2".to_owned() } else { value.to_owned() }
}

const HEADER: &[&str] = &["radius.code", "radius.id", "radius.length", "radius.authenticator"];
const FIELDS: &[&str] = &[
    "radius.User_Name",
    "radius.User_Password",
    "radius.CHAP_Password",
    "radius.NAS_IP_Address",
    "radius.NAS_Port",
    "radius.Reply_Message",
    "radius.Framed-IP-Address",
    "radius.Class",
    "radius.Message_Authenticator",
    "radius.Acct_Status_Type",
    "radius.Acct_Session_Id",
    "radius.Acct_Input_Octets",
    "radius.authenticator.valid",
];
const NAMES: [&str; 12] = [
    "User-Name",
    "User-Password",
    "CHAP-Password",
    "NAS-IP-Address",
    "NAS-Port",
    "Reply-Message",
    "Framed-IP-Address",
    "Class",
    "Message-Authenticator",
    "Acct-Status-Type",
    "Acct-Session-Id",
    "Acct-Input-Octets",
];
