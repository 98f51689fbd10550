//! `cargo xtask test`: every test of the workspace, those with real peers included.

mod peers;
mod tally;

use std::{
    env,
    io::{self, BufRead, BufReader, IsTerminal, Read, Write},
    path::{Path, PathBuf},
    process::{Command as Process, Stdio},
    sync::Mutex,
    thread,
};

pub(crate) use self::peers::NODE_MODULES;
use self::tally::{Shown, Tally};
use crate::{
    Failure,
    failure::say,
    workspace::{self, cargo},
};

/// Runs all tests of the workspace, those with real peers included.
///
/// Debian packages that are missing are listed and asked about on a terminal, installed unasked with --install or where
/// CI=true is set, and named otherwise: the tests that need them are then skipped. With CI=true a peer that is missing is a
/// failure. The last line is `N passed, N failed, N skipped`; the exit code is 0 when nothing failed, 1 when something
/// did, 2 for wrong usage.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  cargo xtask test\n  cargo xtask test --install\n  cargo xtask test rfc5080")]
pub(crate) struct Command {
    /// Installs missing packages without asking
    #[arg(long)]
    install: bool,
    /// Runs only the tests whose names contain one of these
    names: Vec<String>,
}

/// Runs the command.
pub(crate) fn run(command: &Command) -> Result<String, Failure> {
    let root = workspace::root();
    provide(command, &root)?;
    let tally = test(command, &root)?;
    let summary = tally.to_string();
    if tally.is_clean() {
        return Ok(summary);
    }
    say(&summary);
    Err(Failure::all(tally.complaints(), "mend what failed, and run it alone with cargo xtask test NAME"))
}

/// Whether this is a run of a continuous integration, where nothing is skipped.
pub(crate) fn in_ci() -> bool {
    env::var_os("CI").is_some_and(|ci| ci == "true")
}

fn provide(command: &Command, root: &Path) -> Result<(), Failure> {
    let missing = peers::missing(root);
    if missing.is_empty() {
        return Ok(());
    }
    let mut error = io::stderr().lock();
    let _ = writeln!(error, "packages that are missing, and what needs them:");
    for peer in &missing {
        let _ = writeln!(error, "  {:20} {}", peer.package, peer.needed_by);
    }
    let wanted = command.install || in_ci() || (command.names.is_empty() && agreed(&mut error));
    if wanted {
        return peers::install(root, &missing);
    }
    let _ = writeln!(error, "not installed: the tests that need them are skipped (cargo xtask test --install)");
    Ok(())
}

fn agreed(error: &mut impl Write) -> bool {
    if !io::stdin().is_terminal() || !io::stderr().is_terminal() {
        return false;
    }
    let _ = write!(error, "install them now? Debian starts the servers among them. [y/N] ");
    let _ = error.flush();
    let mut answer = String::new();
    io::stdin().read_line(&mut answer).is_ok() && matches!(answer.trim(), "y" | "Y" | "yes")
}

fn test(command: &Command, root: &Path) -> Result<Tally, Failure> {
    let failed = |error: io::Error| Failure::new(format!("cannot run cargo test: {error}"), "install cargo");
    let color = if io::stderr().is_terminal() { "always" } else { "auto" };
    let mut child = Process::new(cargo())
        .args(["test", "--workspace", "--locked", "--no-fail-fast", "--color", color, "--", "--show-output"])
        .args(&command.names)
        .env("NODE_PATH", node_path(root))
        .current_dir(root)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(failed)?;
    let tally = Mutex::new(Tally::default());
    thread::scope(|scope| {
        let pipes: [Option<Box<dyn Read + Send>>; 2] =
            [child.stdout.take().map(|pipe| Box::new(pipe) as _), child.stderr.take().map(|pipe| Box::new(pipe) as _)];
        for pipe in pipes.into_iter().flatten() {
            scope.spawn(|| follow(pipe, &tally));
        }
    });
    let status = child.wait().map_err(failed)?;
    let mut tally = tally.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
    tally.ended(status.success());
    Ok(tally)
}

/// Shows what the tests say while they say it, and counts.
fn follow(pipe: impl Read, tally: &Mutex<Tally>) {
    let mut shown = Shown::default();
    for line in BufReader::new(pipe).split(b'\n').map_while(Result::ok) {
        let line = String::from_utf8_lossy(&line);
        let mut tally = tally.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        tally.count(&line);
        if shown.shows(&line) {
            say(&line);
        }
    }
}

fn node_path(root: &Path) -> PathBuf {
    root.join(NODE_MODULES)
}
