//! Node's module `radius`, both ways.

mod common;

use std::{
    fs::{self, File},
    net::SocketAddr,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::OnceLock,
};

use common::{Folder, Output, Package, Process, SECRET, Ulna, lacks, run, skip, ulna, wait_until};
use serde_json::{Value, json};

#[test]
fn node_asks_ulna() {
    let Some(modules) = modules() else { return };
    let server = Ulna::start();
    let ask = |address: SocketAddr, how: &str, user: &str, word: &str, signs: &str| -> Value {
        let output =
            node(modules, "node_client.js", &[&address.port().to_string(), SECRET, how, user, word, signs]).exits(0);
        serde_json::from_str(&output.out).expect("the script prints JSON")
    };
    for signs in ["signed", "unsigned"] {
        let answer = ask(server.auth, "pap", "bob", "hello", signs);
        assert_eq!((&answer["valid"], &answer["code"]), (&json!(true), &json!("Access-Accept")), "{answer}");
        assert_eq!(answer["attributes"]["Reply-Message"], "Hi bob");
        assert_eq!(answer["attributes"]["Framed-IP-Address"], "10.0.0.7");
    }
    let answer = ask(server.auth, "pap", "bob", "wrong", "signed");
    assert_eq!((&answer["valid"], &answer["code"]), (&json!(true), &json!("Access-Reject")), "{answer}");
    let answer = ask(server.auth, "status", "", "", "signed");
    assert_eq!((&answer["valid"], &answer["code"]), (&json!(true), &json!("Access-Accept")), "{answer}");
    // The module signs its Accounting-Requests wrongly where it adds Message-Authenticator: it changes the packet after its
    // authenticator is made.
    let answer = ask(server.acct, "acct", "bob", "node-1", "unsigned");
    assert_eq!((&answer["valid"], &answer["code"]), (&json!(true), &json!("Accounting-Response")), "{answer}");
    let text = server.records().iter().map(Value::to_string).collect::<String>();
    assert!(text.contains(r#"["Acct-Session-Id","node-1"]"#), "{text}");
}

#[test]
fn ulna_asks_node() {
    let Some(modules) = modules() else { return };
    let folder = Folder::new("node");
    let mut command = script(modules, "node_server.js");
    let log = || File::create(folder.join("log")).expect("a file can be made");
    let errors = File::create(folder.join("errors")).expect("a file can be made");
    let _server = Process::start(command.arg(SECRET).stdout(log()).stderr(errors));
    let port =
        wait_until("node listens", || folder.read("log").lines().next().and_then(|line| line.parse::<u16>().ok()));
    let ask = |command: &str, question: &str| {
        // -b: what node's module signs, is right.
        run(ulna().args(["client", "-x", "-b", &format!("127.0.0.1:{port}"), command, SECRET]), question)
    };
    ask("auth", "User-Name = bob, User-Password = hello").exits(0).says("Received Access-Accept").says("Hi from node");
    ask("auth", "User-Name = bob, User-Password = wrong").exits(1).says("Received Access-Reject");
    ask("status", "").exits(0).says("Received Access-Accept");
    let output = ask("acct", "User-Name = bob, Acct-Status-Type = Stop, Acct-Session-Id = ulna-1");
    output.exits(0).says("Received Accounting-Response");
    let said = folder.read("log");
    assert!(said.contains(r#""User-Password":"hello""#) && said.contains(r#""Acct-Session-Id":"ulna-1""#), "{said}");
}

/// The folder where node finds the module: the one of `cargo xtask test`, or one of our own, filled by npm.
fn modules() -> Option<&'static Path> {
    static FOLDER: OnceLock<Option<PathBuf>> = OnceLock::new();
    let node = Package::Program("node", "nodejs");
    if lacks(&[node]) {
        return None;
    }
    let found = FOLDER.get_or_init(|| {
        let given = std::env::var_os("NODE_PATH").unwrap_or_default();
        let mut folders = std::env::split_paths(&given);
        let holds = |folder: &PathBuf| folder.join("radius/package.json").is_file();
        folders.find(holds).or_else(|| install().filter(holds))
    });
    if found.is_none() {
        skip("npm cannot install node's module radius: there is no npm, or no network");
    }
    found.as_deref()
}

fn install() -> Option<PathBuf> {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("node");
    fs::create_dir_all(&folder).ok()?;
    let modules = folder.join("node_modules");
    if modules.join("radius/package.json").is_file() {
        return Some(modules);
    }
    let mut npm = Command::new("npm");
    npm.args(["install", "--no-audit", "--no-fund", "--loglevel=error", "--prefix"]).arg(&folder).arg("radius@1.1.4");
    // Where npm is missing it cannot be started, which is as good as a failure.
    npm.stdin(Stdio::null()).stdout(Stdio::null()).status().is_ok_and(|status| status.success()).then_some(modules)
}

fn node(modules: &Path, name: &str, arguments: &[&str]) -> Output {
    run(script(modules, name).args(arguments), "")
}

fn script(modules: &Path, name: &str) -> Command {
    let mut command = Command::new("node");
    command.env("NODE_PATH", modules).arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/scripts").join(name));
    command
}
