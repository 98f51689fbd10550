//! Python's pyrad, both ways.

mod common;

use std::{fs::File, path::PathBuf, process::Command};

use common::{Folder, Output, Package, Process, SECRET, Ulna, lacks, neighbours, run, ulna, wait_until};

#[test]
fn pyrad_asks_ulna() {
    if lacks(PACKAGES) {
        return;
    }
    let server = Ulna::start();
    for how in ["pap", "chap"] {
        let output = client(&server, how, "bob", "hello").exits(0);
        assert_eq!(output.out.lines().next(), Some("2"), "Access-Accept is wanted: {output}");
        let output = output.says("Reply-Message = Hi bob").says("Framed-IP-Address = 10.0.0.7");
        output.says("Class = b'\\x01\\x02\\x03'");
        let output = client(&server, how, "bob", "wrong").exits(0);
        assert_eq!(output.out.lines().next(), Some("3"), "Access-Reject is wanted: {output}");
    }
    let output = client(&server, "acct", "bob", "pyrad-1").exits(0);
    assert_eq!(output.out.lines().next(), Some("5"), "Accounting-Response is wanted: {output}");
    let records = server.records();
    assert_eq!(records.len(), 1);
    let text = records[0]["attributes"].to_string();
    assert!(text.contains(r#"["Acct-Session-Id","pyrad-1"]"#) && text.contains("4242"), "{text}");
}

#[test]
fn ulna_asks_pyrad() {
    if lacks(PACKAGES) {
        return;
    }
    let (auth, acct) = neighbours();
    let folder = Folder::new("pyrad");
    let log = || File::create(folder.join("log")).expect("a file can be made");
    let mut python = python("pyrad_server.py");
    python.args([&auth.to_string(), &acct.to_string(), SECRET]);
    let _server = Process::start(python.stdout(log()).stderr(log()));
    wait_until("pyrad listens", || folder.read("log").contains("listening").then_some(()));
    let ask = |port: u16, command: &str, question: &str| {
        run(ulna().args(["client", "-x", &format!("127.0.0.1:{port}"), command, SECRET]), question)
    };
    for password in ["User-Password", "CHAP-Password"] {
        let output = ask(auth, "auth", &format!("User-Name = bob, {password} = hello")).exits(0);
        output.says("Received Access-Accept").says("Hi from pyrad").says("Framed-IP-Address = 10.0.0.9");
        let output = ask(auth, "auth", &format!("User-Name = bob, {password} = wrong"));
        output.exits(1).says("Received Access-Reject");
    }
    let output = ask(acct, "acct", "User-Name = bob, Acct-Status-Type = Stop, Acct-Session-Id = ulna-1");
    output.exits(0).says("Received Accounting-Response");
    let said = folder.read("log");
    assert!(said.contains("access bob True") && said.contains("accounting Stop ulna-1"), "{said}");
}

fn client(server: &Ulna, how: &str, user: &str, word: &str) -> Output {
    let (auth, acct) = (server.auth.port().to_string(), server.acct.port().to_string());
    run(python("pyrad_client.py").args([&auth, &acct, SECRET, how, user, word]), "")
}

fn python(script: &str) -> Command {
    // Debian's own: another Python in the search path would not know Debian's packages.
    let mut command = Command::new("/usr/bin/python3");
    command.arg(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/scripts").join(script));
    command
}

const PACKAGES: &[Package] = &[
    Package::File("/usr/bin/python3", "python3"),
    Package::File("/usr/lib/python3/dist-packages/pyrad/client.py", "python3-pyrad"),
];
