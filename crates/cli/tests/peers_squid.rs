//! `ulna serve`, asked by squid's helper for RADIUS.

mod common;

use std::process::Command;

use common::{Folder, Package, SECRET, Ulna, lacks, run};

#[test]
fn squids_helper_says_ok_and_err() {
    if lacks(&[Package::File(HELPER, "squid")]) {
        return;
    }
    let server = Ulna::start();
    let folder = Folder::new("squid");
    let file = folder.write("radius", &format!("server 127.0.0.1\nport {}\nsecret {SECRET}\n", server.auth.port()));
    let questions = "bob hello\nbob wrong\nnobody hello\nbob hello\n";
    let output = run(Command::new(HELPER).arg("-f").arg(file).args(["-t", "20"]), questions).exits(0);
    let answers: Vec<&str> = output.out.lines().map(|line| line.split(' ').next().unwrap_or_default()).collect();
    assert_eq!(answers, ["OK", "ERR", "ERR", "OK"], "{output}");
}

const HELPER: &str = "/usr/lib/squid/basic_radius_auth";
