//! What must be installed, and what happens where it is not.

use std::{env, ffi::OsString, path::Path, process::Command};

/// Something that a test needs from outside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Package {
    /// A program of a Debian package.
    Program(&'static str, &'static str),
    /// A file of a Debian package.
    File(&'static str, &'static str),
    /// A device, and the part of the kernel that brings it.
    Device(&'static str, &'static str),
    /// The rights of root.
    Root,
}

impl Package {
    pub const RADCLIENT: Self = Self::Program("radclient", "freeradius-utils");
    pub const RADTEST: Self = Self::Program("radtest", "freeradius-utils");
    pub const FREERADIUS: Self = Self::Program("freeradius", "freeradius");
    pub const HOSTAPD: Self = Self::Program("hostapd", "hostapd");
    pub const RADSECPROXY: Self = Self::Program("radsecproxy", "radsecproxy");
    pub const EAPOL_TEST: Self = Self::Program("eapol_test", "eapoltest");
    pub const OPENSSL: Self = Self::Program("openssl", "openssl");
    pub const IP: Self = Self::Program("ip", "iproute2");
    pub const TSHARK: Self = Self::Program("tshark", "tshark");

    fn is_there(self) -> bool {
        match self {
            Self::Program(name, _) => program(name),
            Self::File(path, _) | Self::Device(path, _) => Path::new(path).exists(),
            Self::Root => is_root(),
        }
    }
}

/// Whether something is missing. Then it is said, and the test is to return; with `CI=true` it fails instead.
pub fn lacks(packages: &[Package]) -> bool {
    let missing: Vec<String> = packages.iter().filter(|package| !package.is_there()).map(describe).collect();
    if missing.is_empty() {
        return false;
    }
    skip(&missing.join(", "));
    true
}

/// Says why a test is skipped; with `CI=true` it fails instead.
pub fn skip(why: &str) {
    assert!(env::var_os("CI").is_none_or(|ci| ci != "true"), "with CI=true nothing may be missing: {why}");
    eprintln!("skipped: {why}");
}

fn describe(package: &Package) -> String {
    match package {
        Package::Program(name, package) => format!("there is no program {name} (Debian package {package})"),
        Package::File(path, package) => format!("there is no {path} (Debian package {package})"),
        Package::Device(path, from) => format!("there is no {path} ({from})"),
        Package::Root => "this needs the rights of root".to_owned(),
    }
}

fn program(name: &str) -> bool {
    env::split_paths(&search_path()).any(|folder| folder.join(name).is_file())
}

/// Where programs are looked for: in an administrator's folders too, which are not in everybody's search path.
pub fn search_path() -> OsString {
    let mut path = env::var_os("PATH").unwrap_or_default();
    path.push(":/usr/sbin:/sbin");
    path
}

/// Whether the test has the rights of root.
pub fn is_root() -> bool {
    Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}
