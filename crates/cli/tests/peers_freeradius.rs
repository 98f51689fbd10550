//! `ulna client`, which asks FreeRADIUS, and says what radclient says.

mod common;

use std::{net::SocketAddr, process::Command};

use common::{Output, Package, SECRET, Ulna, freeradius, lacks, roaming::proves_the_password_and_its_keys, run, ulna};
use ulna_testing::FreeRadius;

#[test]
fn each_method_is_accepted_by_freeradius() {
    let Some(server) = freeradius(FreeRadius::with().signed()) else { return };
    for password in ["User-Password", "CHAP-Password", "MS-CHAP-Password", "MS-CHAP2-Password"] {
        // -b: the replies are signed, and that is right.
        let asked =
            client(&["-x", "-b"], server.auth(), "auth", &format!("User-Name = bob, {password} = hello")).exits(0);
        let asked = asked.says("Received Access-Accept").says("\tReply-Message = \"Hi bob\"\n");
        asked.says("\tFramed-IP-Address = 10.0.0.7\n").says("\tClass = 0x010203\n");
        let asked =
            client(&["-x", "-b"], server.auth(), "auth", &format!("User-Name = bob, {password} = wrong")).exits(1);
        asked.says("Received Access-Reject");
    }
}

#[test]
fn rfc2759_8_5_freeradius_proves_the_password_and_its_keys_are_ours() {
    let Some(server) = freeradius(FreeRadius::with().signed()) else { return };
    proves_the_password_and_its_keys(server.auth(), "bob");
}

#[test]
fn rfc2759_8_5_ulna_proves_the_password_and_its_keys_are_right() {
    let server = Ulna::start();
    proves_the_password_and_its_keys(server.auth, "bob");
}

#[test]
fn rfc2759_6_ulna_tells_why_a_password_is_wrong() {
    let server = Ulna::with().settings("[security]\nreject_delay = \"0 s\"\n").start();
    let asked = client(&["-x"], server.auth, "auth", "User-Name = bob, MS-CHAP2-Password = wrong").exits(1);
    let asked = asked.says("Received Access-Reject").says("MS-CHAP-Error = ").says("E=691 R=0 C=").says("V=3");
    asked.does_not_say("MS-CHAP2-Success").does_not_say("MS-MPPE-");
}

#[test]
fn accounting_is_written_by_freeradius() {
    let Some(server) = freeradius(FreeRadius::with().signed()) else { return };
    let question = "User-Name = bob, Acct-Status-Type = Start, Acct-Session-Id = \"4D2\", NAS-IP-Address = 10.1.2.3";
    client(&["-x"], server.acct(), "acct", question).exits(0).says("Received Accounting-Response");
    let detail = server.detail();
    for line in
        ["User-Name = \"bob\"", "Acct-Status-Type = Start", "Acct-Session-Id = \"4D2\"", "NAS-IP-Address = 10.1.2.3"]
    {
        assert!(detail.contains(line), "no {line} in\n{detail}");
    }
}

#[test]
fn rfc5997_status_is_asked_on_both_ports() {
    let Some(server) = freeradius(FreeRadius::with().signed()) else { return };
    client(&["-x"], server.auth(), "status", "").exits(0).says("Sent Status-Server").says("Received Access-Accept");
    client(&["-x"], server.acct(), "status", "").exits(0).says("Received Accounting-Response");
}

#[test]
fn replies_without_message_authenticator_are_believed_with_a_warning_but_not_with_b() {
    let Some(server) = freeradius(FreeRadius::with()) else { return };
    let question = "User-Name = bob, User-Password = hello";
    let asked = client(&["-x"], server.auth(), "auth", question).exits(0).says("Received Access-Accept");
    asked.complains("Message-Authenticator");
    // CVE-2024-3596: a reply that could be forged is dropped, and the wait goes on.
    let asked = client(&["-x", "-b", "-r", "1", "-t", "1"], server.auth(), "auth", question).exits(1);
    asked.does_not_say("Received Access-Accept");
}

#[test]
fn a_wrong_secret_gets_no_answer() {
    let Some(server) = freeradius(FreeRadius::with().signed()) else { return };
    let mut command = ulna();
    command.args(["client", "-r", "1", "-t", "1", &server.acct().to_string(), "acct", "another"]);
    let asked = run(&mut command, "User-Name = bob, Acct-Status-Type = Start, Acct-Session-Id = 1").exits(1);
    assert!(asked.text().contains("No reply from server for ID"), "{asked}");
}

#[test]
fn the_lines_are_those_of_radclient() {
    if lacks(&[Package::RADCLIENT]) {
        return;
    }
    let Some(server) = freeradius(FreeRadius::with().signed()) else { return };
    let questions = [
        ("User-Name = bob, User-Password = hello", "auth", server.auth()),
        ("User-Name = bob, User-Password = wrong", "auth", server.auth()),
        ("User-Name = bob, MS-CHAP-Password = hello", "auth", server.auth()),
        ("User-Name = bob, Acct-Status-Type = Stop, Acct-Session-Id = 1", "acct", server.acct()),
    ];
    for (question, command, address) in questions {
        let theirs = run(Command::new("radclient").args(["-x", "-s", &address.to_string(), command, SECRET]), question);
        let ours = client(&["-x", "-s"], address, command, question);
        assert_eq!(ours.status.code(), theirs.status.code(), "{question}\n{ours}\n{theirs}");
        assert_eq!(received(&ours), received(&theirs), "{question}\n{ours}\n{theirs}");
        assert_eq!(summary(&ours), summary(&theirs), "{question}\n{ours}\n{theirs}");
    }
}

#[test]
fn requests_and_what_replies_have_to_be_are_read_from_files() {
    let Some(server) = freeradius(FreeRadius::with().signed()) else { return };
    let folder = common::Folder::new("files");
    let file =
        folder.write("questions", "User-Name = bob\nUser-Password = hello\n\nUser-Name = bob\nUser-Password = wrong\n");
    // FreeRADIUS leaves the profile in rejects where it is not told to filter them.
    let rest = "Framed-IP-Address =* ANY\nClass =* ANY\nMessage-Authenticator =* ANY\n\n";
    let right = format!(
        "Packet-Type == Access-Accept\nReply-Message == \"Hi bob\"\n{rest}Packet-Type == Access-Reject\nReply-Message =~ \"^Hi\"\n{rest}"
    );
    let right = folder.write("right", &right);
    let wrong = folder.write("wrong", &"Packet-Type == Access-Accept\nReply-Message == \"Hi alice\"\n\n".repeat(2));
    let pair = |filter: &std::path::Path| format!("{}:{}", file.display(), filter.display());
    let asked = client(&["-s", "-p", "2", "-f", &pair(&right)], server.auth(), "auth", "").exits(0);
    asked.says("Passed filter : 2").says("Failed filter : 0");
    client(&["-s", "-f", &pair(&wrong)], server.auth(), "auth", "").exits(1).says("Failed filter : 2");
}

fn client(flags: &[&str], address: SocketAddr, command: &str, question: &str) -> Output {
    run(ulna().arg("client").args(flags).args([&address.to_string(), command, SECRET]), question)
}

/// The lines of the reply, without what differs from one to the next.
fn received(output: &Output) -> Vec<String> {
    let lines = output
        .out
        .lines()
        .skip_while(|line| !line.starts_with("Received "))
        .take_while(|line| !line.contains("summary"));
    let mut lines: Vec<String> =
        lines.filter(|line| !line.contains("Message-Authenticator")).map(str::to_owned).collect();
    if let Some(first) = lines.first_mut() {
        let words: Vec<&str> = first.split(' ').collect();
        // Received CODE Id NUMBER from ADDRESS to ADDRESS:PORT length NUMBER
        let kept = |(place, word): (usize, &&str)| match place {
            3 => None,
            7 => word.rsplit_once(':').map(|(address, _)| address.to_owned()),
            _ => Some((*word).to_owned()),
        };
        *first = words.iter().enumerate().filter_map(kept).collect::<Vec<_>>().join(" ");
    }
    // What is in the failure of MS-CHAP differs from one to the next.
    lines.retain(|line| !line.contains("MS-CHAP-Error"));
    lines
}

fn summary(output: &Output) -> Vec<&str> {
    output.out.lines().skip_while(|line| !line.contains("summary")).collect()
}
