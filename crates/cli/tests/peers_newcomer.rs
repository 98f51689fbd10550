//! The path of somebody who starts `ulna serve` for the first time.

mod common;

use std::{collections::BTreeMap, fs, os::unix::fs::PermissionsExt, path::Path};

use common::{Folder, Namespace, Output, run, started, ulna};

#[test]
fn the_first_start_makes_a_configuration_and_the_printed_command_is_accepted() {
    let Some(network) = Namespace::lay() else { return };
    let folder = Folder::new("newcomer");
    let serve = || {
        let mut command = network.command(env!("CARGO_BIN_EXE_ulna"));
        command.arg("serve").current_dir(folder.path());
        command
    };
    let (mut server, ready) = started(&mut serve(), &folder.join("log"));
    assert!(ready.starts_with("ready auth=127.0.0.1:1812") && ready.contains(" acct=127.0.0.1:1813"), "{ready}");
    let log = folder.read("log");
    let shown = |what: &str| {
        let line = log.lines().find_map(|line| line.trim().strip_prefix(what));
        line.unwrap_or_else(|| panic!("no {what} in\n{log}")).trim().to_owned()
    };
    let (secret, user, password) = (shown("shared secret"), shown("user"), shown("password"));
    let line = log.lines().find(|line| line.contains(" client ")).unwrap_or_else(|| panic!("no command in\n{log}"));
    for word in [&secret, &user, &password] {
        assert!(line.contains(word.as_str()), "{line}");
    }
    paste(&network, line).exits(0).says("Received Access-Accept");
    paste(&network, &line.replace(&password, "wrong")).exits(1).says("Received Access-Reject");

    for name in ["clients", "users", "ulna.toml"] {
        let mode = fs::metadata(folder.join("raddb").join(name)).expect("the file is made").permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{name} has secrets in it");
    }
    server.signal("TERM");
    assert_eq!(server.wait().code(), Some(0));

    let before = files(&folder.join("raddb"));
    let (mut server, _) = started(&mut serve(), &folder.join("log"));
    let log = folder.read("log");
    assert!(!log.contains(&secret) && !log.contains(&password), "they are shown once:\n{log}");
    paste(&network, line).exits(0).says("Received Access-Accept");
    assert_eq!(files(&folder.join("raddb")), before, "the second start has changed the configuration");
    server.signal("INT");
    assert_eq!(server.wait().code(), Some(0));
    assert_eq!(files(&folder.join("raddb")), before);
}

#[test]
fn the_printed_command_names_the_address_that_is_bound() {
    let folder = Folder::new("newcomer");
    let mut command = ulna();
    command.args(["serve", "--auth", "0.0.0.0:0", "--acct", "127.0.0.1:0"]).current_dir(folder.path());
    let (_server, _) = started(&mut command, &folder.join("log"));
    let log = folder.read("log");
    let line = log.lines().find(|line| line.contains(" client ")).unwrap_or_else(|| panic!("no command in\n{log}"));
    run(std::process::Command::new("sh").args(["-c", line]), "").exits(0).says("Received Access-Accept");
}

#[test]
fn where_the_port_is_taken_the_words_are_shown_all_the_same() {
    let folder = Folder::new("newcomer");
    let taken = std::net::UdpSocket::bind("127.0.0.1:0").expect("a port is free");
    let address = taken.local_addr().expect("it is bound").to_string();
    let mut command = ulna();
    command.args(["serve", "--auth", &address, "--acct", "127.0.0.1:0"]).current_dir(folder.path());
    run(&mut command, "").exits(3).complains("shared secret").complains(&address);
}

#[test]
fn a_folder_that_somebody_has_begun_is_not_written_to() {
    let folder = Folder::new("begun");
    folder.write("raddb/clients", "127.0.0.1 a-secret-for-tests-only\n");
    let mut command = ulna();
    command.arg("serve").args(["--auth", "127.0.0.1:0", "--acct", "127.0.0.1:0"]).current_dir(folder.path());
    let (_server, _) = started(&mut command, &folder.join("log"));
    let names: Vec<String> = files(&folder.join("raddb")).into_keys().collect();
    assert_eq!(names, ["clients"]);
    assert!(!folder.read("log").contains("password  "), "{}", folder.read("log"));
}

/// Runs a line as a shell does where it is pasted, from a folder that has nothing to do with the server.
fn paste(network: &Namespace, line: &str) -> Output {
    run(network.command("sh").args(["-c", line]).current_dir(std::env::temp_dir()), "")
}

/// The files of a folder and their texts, without those in `state`.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = fs::read_dir(folder).expect("the folder can be read").flatten();
    let files = entries.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_file()));
    files
        .map(|entry| (entry.file_name().to_string_lossy().into_owned(), fs::read(entry.path()).unwrap_or_default()))
        .collect()
}
