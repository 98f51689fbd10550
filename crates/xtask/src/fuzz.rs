//! `cargo xtask fuzz`: libFuzzer looks for octets that break a promise.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command as Process, Stdio},
};

use crate::{
    Failure,
    failure::say,
    workspace::{self, cargo},
};

/// Lets libFuzzer look for octets that break a promise of a fuzz target.
///
/// Targets are the plain functions of fuzz/src, each with a corpus in fuzz/corpus. They are built with the coverage that
/// stable Rust has, in a workspace of their own, and need a C++ compiler. What the fuzzer learns is kept under target/ and
/// not in the repository; an input that breaks a promise is named, and joins the corpus with its correction.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Example:\n  cargo xtask fuzz --seconds 20\n  cargo xtask fuzz packet --seconds 600\n  cargo xtask fuzz packet target/fuzz/found/packet/crash-0123"
)]
pub(crate) struct Command {
    /// The target; all of them one after the other without it
    target: Option<String>,
    /// Files to run through the target instead of looking for new ones
    inputs: Vec<PathBuf>,
    /// How long to look, for each target
    #[arg(long, default_value_t = 60)]
    seconds: u32,
}

/// Runs the command.
pub(crate) fn run(command: &Command) -> Result<String, Failure> {
    let root = workspace::root();
    let all = targets(&root)?;
    let chosen: Vec<&String> = all.iter().filter(|name| command.target.as_ref().is_none_or(|t| t == *name)).collect();
    if chosen.is_empty() {
        return Err(Failure::new(
            format!("{:?} is no fuzz target", command.target.as_deref().unwrap_or_default()),
            format!("choose one of {}", all.join(", ")),
        ));
    }
    let program = build(&root)?;
    let mut complaints = Vec::new();
    for target in &chosen {
        let found = root.join(WORK).join("found").join(target);
        if !fuzz(&program, &root, target, &found, command)? {
            complaints.push(format!("{target}: an input breaks a promise, see {}", found.display()));
        }
    }
    Failure::unless_empty(
        complaints,
        "correct the crate that breaks it, and add the input to fuzz/corpus/TARGET under a name that tells what it shows",
    )?;
    Ok(format!("fuzz: {} targets kept their promises for {} s each", chosen.len(), command.seconds))
}

/// The targets: each has a corpus, which a test sees to.
fn targets(root: &Path) -> Result<Vec<String>, Failure> {
    let folder = root.join(CORPUS);
    let entries = fs::read_dir(&folder).map_err(|error| Failure::file("read", &folder, &error))?;
    let mut names: Vec<String> =
        entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    Ok(names)
}

fn build(root: &Path) -> Result<PathBuf, Failure> {
    let (target, triple) = (root.join(WORK), triple()?);
    // With a target named, build scripts and macros are built without the coverage.
    let status = Process::new(cargo())
        .args(["build", "--release", "--locked", "--target", &triple, "--manifest-path"])
        .arg(root.join("fuzz/libfuzzer/Cargo.toml"))
        .env("CARGO_TARGET_DIR", &target)
        .env("RUSTFLAGS", COVERAGE)
        .stdin(Stdio::null())
        .status()
        .map_err(|error| Failure::new(format!("cannot run cargo build: {error}"), "install cargo"))?;
    if status.success() {
        Ok(target.join(triple).join("release/fuzz"))
    } else {
        Err(Failure::new(
            "the fuzz targets cannot be built",
            "the compiler says why above; where it misses a C++ compiler, libFuzzer needs one: apt-get install g++",
        ))
    }
}

/// What this machine is called.
fn triple() -> Result<String, Failure> {
    let output = Process::new("rustc").arg("-vV").output();
    output
        .ok()
        .and_then(|output| {
            let said = String::from_utf8(output.stdout).ok()?;
            said.lines().find_map(|line| line.strip_prefix("host: ")).map(str::to_owned)
        })
        .ok_or_else(|| Failure::new("rustc -vV does not tell its host", "install rustc"))
}

/// Whether the target kept its promises.
fn fuzz(program: &Path, root: &Path, target: &str, found: &Path, command: &Command) -> Result<bool, Failure> {
    let learned = root.join(WORK).join("learned").join(target);
    for folder in [&learned, found] {
        fs::create_dir_all(folder).map_err(|error| Failure::file("create", folder, &error))?;
    }
    let mut process = Process::new(program);
    process.env("ULNA_FUZZ", target).stdin(Stdio::null());
    if command.inputs.is_empty() {
        say(&format!("{target}: {} s", command.seconds));
        process
            .arg(format!("-max_total_time={}", command.seconds))
            .arg(format!("-artifact_prefix={}/", found.display()))
            .args(["-timeout=20", "-rss_limit_mb=2048", "-max_len=8192", "-verbosity=0", "-print_final_stats=1"])
            .args([&learned, &root.join(CORPUS).join(target)]);
    } else {
        process.args(&command.inputs);
    }
    let status = process
        .status()
        .map_err(|error| Failure::new(format!("cannot run {}: {error}", program.display()), "build it again"))?;
    Ok(status.success())
}

const CORPUS: &str = "fuzz/corpus";
const WORK: &str = "target/fuzz";

/// The coverage that libFuzzer follows: a pass of LLVM that stable Rust can switch on.
const COVERAGE: &str = "-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_at_most_nine_targets() {
        let targets = targets(&workspace::root()).unwrap();
        assert!((1..=9).contains(&targets.len()), "{targets:?}");
        assert!(targets.iter().any(|name| name == "packet"));
    }

    #[test]
    fn a_target_that_is_not_there_is_answered_with_those_that_are() {
        let command = Command { target: Some("nothing".to_owned()), inputs: Vec::new(), seconds: 1 };
        let said = run(&command).unwrap_err().to_string();
        assert!(said.contains("\"nothing\" is no fuzz target") && said.contains("packet"), "{said}");
    }
}
