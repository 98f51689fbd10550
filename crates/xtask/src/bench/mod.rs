//! `cargo xtask bench`: what Ulna costs, counted, and held to ceilings.

mod allocations;
mod ceilings;
mod instructions;
mod peers;

use std::{
    path::{Path, PathBuf},
    process::{Command as Process, Stdio},
};

use crate::{
    Failure,
    workspace::{self, cargo},
};

/// Measures what Ulna costs, and holds it to ceilings.
///
/// Instructions and allocations are counted, not timed: they are the same on every run, so a ceiling is a gate.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Example:\n  cargo xtask bench instructions\n  cargo xtask bench allocations\n  cargo xtask bench peers"
)]
pub(crate) struct Command {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, clap::Subcommand)]
enum What {
    /// Counts the instructions of decoding, encoding, verifying and replying, under valgrind
    Instructions,
    /// Counts what a server allocates for a request once it is warm
    Allocations,
    Peers(peers::Command),
}

/// Runs the command.
pub(crate) fn run(command: &Command) -> Result<String, Failure> {
    let root = workspace::root();
    match &command.what {
        What::Instructions => instructions::run(&root),
        What::Allocations => allocations::run(&root),
        What::Peers(command) => peers::run(&root, command),
    }
}

/// Builds a program of benches/ as it is shipped, and says where it is.
fn build(root: &Path, program: &str) -> Result<PathBuf, Failure> {
    build_of(root, "ulna-benches", program)
}

/// Builds `ulna` as it is shipped, and says where it is.
fn build_ulna(root: &Path) -> Result<PathBuf, Failure> {
    build_of(root, "ulna-cli", "ulna")
}

fn build_of(root: &Path, package: &str, program: &str) -> Result<PathBuf, Failure> {
    let output = Process::new(cargo())
        .args(["build", "--release", "--locked", "--package", package, "--bin", program])
        .args(["--message-format", "json-render-diagnostics"])
        .current_dir(root)
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| Failure::new(format!("cannot run cargo build: {error}"), "install cargo"))?;
    let said = String::from_utf8_lossy(&output.stdout);
    let executable = said
        .lines()
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
        .filter(|message| message["target"]["name"] == program)
        .find_map(|message| message["executable"].as_str().map(PathBuf::from));
    match executable {
        Some(executable) if output.status.success() => Ok(executable),
        _ => Err(Failure::new(format!("{program} of {package} cannot be built"), "mend what cargo complains about")),
    }
}
