//! Networks of a test's own, for peers of fixed ports and for addresses beyond loopback.

use std::{
    ffi::OsStr,
    process::Command,
    sync::atomic::{AtomicU32, Ordering},
};

use super::{Package, command, lacks, run, skip};

/// A network namespace, which ends with its test.
#[derive(Debug)]
pub struct Namespace(String);

impl Namespace {
    /// The address of every namespace that is laid alone, and of the first of two.
    pub const FIRST: &str = "10.78.0.1";
    /// The address of the second of two.
    pub const SECOND: &str = "10.78.0.2";

    /// Lays a network with loopback and one address; `None` where that is not possible, which is said.
    ///
    /// Without the address glibc would resolve not even "127.0.0.1" for programs that ask for configured families only.
    pub fn lay() -> Option<Self> {
        let namespace = Self::add()?;
        ip(&["-n", &namespace.0, "link", "add", "d0", "type", "veth", "peer", "name", "d1"]);
        namespace.up("d0", Some(Self::FIRST));
        namespace.up("d1", None);
        Some(namespace)
    }

    /// Lays two networks with a cable between them.
    pub fn lay_two() -> Option<(Self, Self)> {
        let (first, second) = (Self::add()?, Self::add()?);
        ip(&["-n", &first.0, "link", "add", "d0", "type", "veth", "peer", "name", "d0", "netns", &second.0]);
        first.up("d0", Some(Self::FIRST));
        second.up("d0", Some(Self::SECOND));
        Some((first, second))
    }

    /// A program inside.
    pub fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = command("ip");
        command.args(["netns", "exec", &self.0]).arg(program);
        command
    }

    fn add() -> Option<Self> {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        if lacks(&[Package::IP, Package::Root]) {
            return None;
        }
        let name = format!("ulna-{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        let output = run(command("ip").args(["netns", "add", &name]), "");
        if !output.status.success() {
            skip(&format!("no network namespace can be made here: {}", output.err.trim()));
            return None;
        }
        let namespace = Self(name);
        namespace.up("lo", None);
        Some(namespace)
    }

    fn up(&self, link: &str, address: Option<&str>) {
        if let Some(address) = address {
            ip(&["-n", &self.0, "addr", "add", &format!("{address}/24"), "dev", link]);
        }
        ip(&["-n", &self.0, "link", "set", link, "up"]);
    }
}

impl Drop for Namespace {
    fn drop(&mut self) {
        let _ = command("ip").args(["netns", "del", &self.0]).status();
    }
}

fn ip(arguments: &[&str]) {
    run(command("ip").args(arguments), "").exits(0);
}
