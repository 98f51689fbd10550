//! `cargo xtask layers`: the crates lean on each other only as `docs/architecture.md` says.

mod table;

use std::collections::BTreeSet;

use self::table::{Arrow, Floor, Table};
use crate::{
    Failure,
    workspace::{self, Package},
};

/// Compares the crates' dependencies with the table in docs/architecture.md.
///
/// Each arrow of the crate graph has to be in the table, and each of the table in the graph; no arrow points to a floor
/// above; below floor 2 nothing depends on tokio; unsafe code is forbidden everywhere but in `net`. What only tests
/// need is free.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  cargo xtask layers")]
pub(crate) struct Command {}

/// Runs the command.
pub(crate) fn run(_: &Command) -> Result<String, Failure> {
    let root = workspace::root();
    let path = root.join(TABLE);
    let table = Table::parse(&workspace::text(&path)?).map_err(|complaints| {
        Failure::all(complaints.into_iter().map(|complaint| format!("{TABLE}:{complaint}")).collect(), FORM)
    })?;
    let packages: Vec<Package> = workspace::packages(&root)?
        .into_iter()
        .filter(|package| package.folder.starts_with(root.join("crates")))
        .collect();

    let mut complaints = wrong_arrows(&table, &packages);
    for package in packages.iter().filter(|package| package.name != FENCED) {
        for file in &package.roots {
            if !forbids_unsafe(&workspace::text(file)?) {
                let file = file.strip_prefix(&root).unwrap_or(file);
                complaints.push(format!("{}: no #![forbid(unsafe_code)]", file.display()));
            }
        }
    }
    let arrows: usize = packages.iter().map(|package| ours(package, &packages).count()).sum();
    Failure::unless_empty(
        complaints,
        format!("take the dependency out, or decide on it: change the table in {TABLE}"),
    )?;
    Ok(format!("layers: {} crates and {arrows} arrows stand as {TABLE} says", packages.len()))
}

fn wrong_arrows(table: &Table, packages: &[Package]) -> Vec<String> {
    let mut complaints = Vec::new();
    let known: BTreeSet<&str> = packages.iter().map(|package| package.name.as_str()).collect();
    for name in table.names().filter(|name| !known.contains(name)) {
        complaints.push(format!("{name}: the table has it, the workspace has not"));
    }
    for package in packages {
        let name = package.name.as_str();
        let Some(floor) = table.floor(name) else {
            complaints.push(format!("{name}: stands on no floor of the table"));
            continue;
        };
        if !floor.may_wait() && package.dependencies.iter().any(|dependency| dependency == "tokio") {
            complaints.push(format!("{name} -> tokio: below floor 2 nothing waits"));
        }
        if floor == Floor::Beside {
            continue;
        }
        let allowed = table.arrows(name);
        for dependency in ours(package, packages) {
            if !allowed.is_some_and(|arrow| arrow.allows(dependency)) {
                complaints.push(format!("{name} -> {dependency}: not in the table"));
            }
            if table.floor(dependency).is_some_and(|below| below > floor) {
                complaints.push(format!("{name} -> {dependency}: points to a floor above"));
            }
        }
        if let Some(Arrow::To(allowed)) = allowed {
            for dependency in allowed.iter().filter(|&allowed| !package.dependencies.contains(allowed)) {
                complaints.push(format!("{name} -> {dependency}: in the table, but not in the crate's manifest"));
            }
        } else if allowed.is_none() {
            complaints.push(format!("{name}: the table does not say what it may depend on"));
        }
    }
    complaints
}

fn ours<'a>(package: &'a Package, packages: &'a [Package]) -> impl Iterator<Item = &'a str> {
    package.dependencies.iter().map(String::as_str).filter(|name| packages.iter().any(|package| package.name == *name))
}

fn forbids_unsafe(source: &str) -> bool {
    source.lines().any(|line| line.trim() == "#![forbid(unsafe_code)]")
}

/// Where the table is.
const TABLE: &str = "docs/architecture.md";

/// The one crate with a module that may be unsafe.
const FENCED: &str = "net";

const FORM: &str =
    "the table is a block that ```layers opens, with lines `floor 1: proto auth` and `proto -> attributes, wire`";

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    fn package(name: &str, dependencies: &[&str]) -> Package {
        Package {
            name: name.into(),
            folder: Path::new("crates").join(name),
            roots: Vec::new(),
            dependencies: dependencies.iter().map(|&name| name.to_owned()).collect(),
        }
    }

    fn table(lines: &str) -> Table {
        Table::parse(&format!("# Floors\n\n```layers\n{lines}\n```\n")).unwrap()
    }

    #[test]
    fn the_graph_that_the_table_describes_is_right() {
        let table =
            table("floor ground: secret wire\nfloor 2: net\nfloor beside: ulna\nsecret ->\nwire -> secret\nnet ->");
        let packages = [
            package("net", &["tokio"]),
            package("secret", &[]),
            package("ulna", &["net", "wire"]),
            package("wire", &["bytes", "secret"]),
        ];
        assert_eq!(wrong_arrows(&table, &packages), Vec::<String>::new());
    }

    #[test]
    fn every_wrong_arrow_is_named() {
        let table = table("floor ground: secret wire\nfloor 2: net\nsecret ->\nwire -> secret\nnet -> wire, secret");
        let packages = [
            package("net", &["wire"]),
            package("secret", &["net", "tokio"]),
            package("wire", &["secret"]),
            package("new", &[]),
        ];
        assert_eq!(
            wrong_arrows(&table, &packages),
            [
                "net -> secret: in the table, but not in the crate's manifest",
                "secret -> tokio: below floor 2 nothing waits",
                "secret -> net: not in the table",
                "secret -> net: points to a floor above",
                "new: stands on no floor of the table",
            ]
        );
    }

    #[test]
    fn crates_that_are_not_there_are_named() {
        let table = table("floor 1: proto\nproto ->");
        assert_eq!(wrong_arrows(&table, &[]), ["proto: the table has it, the workspace has not"]);
    }

    #[test]
    fn unsafe_code_is_forbidden_by_an_attribute_not_by_a_comment() {
        assert!(forbids_unsafe("//! Docs.\n#![forbid(unsafe_code)]\n"));
        assert!(!forbids_unsafe("//! Docs.\n// #![forbid(unsafe_code)]\n#![deny(unsafe_code)]\n"));
    }
}
