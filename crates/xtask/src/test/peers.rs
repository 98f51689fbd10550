//! The real peers that tests talk to: where they come from, and who needs them.

use std::{
    env, fs,
    path::Path,
    process::{Command as Process, Stdio},
};

use super::in_ci;
use crate::Failure;

/// A package that some tests need.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Peer {
    /// Its name, for apt-get or npm.
    pub(super) package: &'static str,
    /// Which tests and commands need it, and for what.
    pub(super) needed_by: &'static str,
    found: Found,
}

/// How a package is found on the machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Found {
    /// Debian's package manager knows.
    Package,
    /// The program is in the search path, whoever brought it.
    Program(&'static str),
    /// The folder is there once npm has installed it.
    Module(&'static str),
}

/// Where npm puts what the tests need, below the workspace's root.
pub(crate) const NODE_MODULES: &str = "target/peers/node_modules";

/// Everything that a fresh Debian machine with Rust lacks.
const PEERS: &[Peer] = &[
    Peer::debian("eapoltest", "eapol_test, whose EAP passes through our proxy"),
    Peer::debian("freeradius", "the server that ulna client asks, the differential test, bench peers"),
    Peer::debian("freeradius-common", "the dictionaries of the field, read whole by crates/dictionary"),
    Peer::debian("freeradius-utils", "radclient and radtest, which ask ulna serve"),
    Peer::program("g++", "g++", "the fuzzer's runtime, cargo xtask fuzz"),
    Peer::debian("hostapd", "a NAS whose dynamic authorisation is asked"),
    Peer::program("iproute2", "ip", "network namespaces: peers of fixed ports, loss, small MTUs"),
    Peer::debian("libpam-radius-auth", "pam_radius as a NAS"),
    Peer::program("nodejs", "node", "node's radius module, both ways"),
    Peer::program("npm", "npm", "brings node's radius module"),
    Peer::debian("ocserv", "a VPN server as a NAS, its accounting"),
    Peer::debian("openconnect", "logs in to ocserv"),
    Peer::program("openssl", "openssl", "the certificates of ocserv and of FreeRADIUS's EAP"),
    Peer::program("pamtester", "pamtester", "drives pam_radius"),
    Peer::debian("postgresql", "PostgreSQL's RADIUS authentication as a NAS"),
    Peer::debian("python3-pyrad", "Python's pyrad, both ways"),
    Peer::debian("radsecproxy", "a proxy before and behind ours, bench peers"),
    Peer::debian("squid", "basic_radius_auth as a NAS"),
    Peer::program("strace", "strace", "makes fsync fail or wait, for the journal's promises"),
    Peer::program("tshark", "tshark", "decodes our packets independently"),
    Peer::program("valgrind", "valgrind", "counts instructions, cargo xtask bench instructions"),
    Peer { package: "radius@1.1.4", needed_by: "node's radius module, both ways", found: Found::Module("radius") },
];

impl Peer {
    const fn debian(package: &'static str, needed_by: &'static str) -> Self {
        Self { package, needed_by, found: Found::Package }
    }

    const fn program(package: &'static str, program: &'static str, needed_by: &'static str) -> Self {
        Self { package, needed_by, found: Found::Program(program) }
    }
}

/// What of the table is not there.
pub(super) fn missing(root: &Path) -> Vec<&'static Peer> {
    let installed = installed();
    PEERS
        .iter()
        .filter(|peer| match peer.found {
            Found::Package => !installed.lines().any(|line| line == format!("{} installed", peer.package)),
            Found::Program(name) => !is_program(name),
            Found::Module(name) => !root.join(NODE_MODULES).join(name).is_dir(),
        })
        .collect()
}

/// Installs packages: Debian's first, since npm is one of them.
pub(super) fn install(root: &Path, missing: &[&Peer]) -> Result<(), Failure> {
    let (modules, packages): (Vec<&Peer>, Vec<&Peer>) =
        missing.iter().partition(|peer| matches!(peer.found, Found::Module(_)));
    if !packages.is_empty() {
        let names = packages.iter().map(|peer| peer.package);
        apt_get(&["update"])?;
        apt_get(&["install", "-y", "--no-install-recommends"].into_iter().chain(names).collect::<Vec<_>>())?;
    }
    if !modules.is_empty() {
        let folder = root.join(NODE_MODULES);
        let folder = folder.parent().unwrap_or(root);
        fs::create_dir_all(folder).map_err(|error| Failure::file("create", folder, &error))?;
        let mut npm = Process::new("npm");
        npm.args(["install", "--no-audit", "--no-fund", "--loglevel=error", "--prefix"]).arg(folder);
        finish(npm.args(modules.iter().map(|peer| peer.package)))?;
    }
    let left: Vec<String> = self::missing(root)
        .iter()
        .map(|peer| format!("{} is still missing: {}", peer.package, peer.needed_by))
        .collect();
    if in_ci() { Failure::unless_empty(left, "install it by hand, and see why it could not be") } else { Ok(()) }
}

fn apt_get(arguments: &[&str]) -> Result<(), Failure> {
    let root = Process::new("id").arg("-u").output().is_ok_and(|output| output.stdout.trim_ascii() == b"0");
    let mut process = if root { Process::new("apt-get") } else { Process::new("sudo") };
    if !root {
        process.arg("apt-get");
    }
    finish(process.arg("-q").args(arguments).env("DEBIAN_FRONTEND", "noninteractive"))
}

fn finish(process: &mut Process) -> Result<(), Failure> {
    let name = format!("{process:?}");
    let cure = "install the packages by hand, or run the tests without them";
    let status = process
        .stdin(Stdio::null())
        .status()
        .map_err(|error| Failure::new(format!("cannot run {name}: {error}"), cure))?;
    if status.success() { Ok(()) } else { Err(Failure::new(format!("{name} failed: {status}"), cure)) }
}

fn installed() -> String {
    let names = PEERS.iter().filter(|peer| peer.found == Found::Package).map(|peer| peer.package);
    // It fails when one of them is unknown, and still lists the others.
    Process::new("dpkg-query")
        .args(["-W", "-f", "${Package} ${db:Status-Status}\n"])
        .args(names)
        .stderr(Stdio::null())
        .output()
        .map(|output| String::from_utf8_lossy(&output.stdout).into_owned())
        .unwrap_or_default()
}

fn is_program(name: &str) -> bool {
    let path = env::var_os("PATH").unwrap_or_default();
    let administrators = ["/usr/sbin", "/sbin"].map(Into::into);
    env::split_paths(&path).chain(administrators).any(|folder| folder.join(name).is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_peer_says_who_needs_it_and_none_is_named_twice() {
        for (place, peer) in PEERS.iter().enumerate() {
            assert!(!peer.needed_by.is_empty());
            assert!(PEERS.iter().skip(place + 1).all(|other| other.package != peer.package), "{}", peer.package);
        }
    }

    #[test]
    fn programs_are_found_in_the_search_path() {
        assert!(is_program("sh"));
        assert!(!is_program("no-such-program-of-ulna"));
    }
}
