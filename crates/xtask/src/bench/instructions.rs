//! `cargo xtask bench instructions`: valgrind counts, so that the machine's mood is no part of the result.

use std::{
    path::Path,
    process::{Command as Process, Stdio},
};

use super::{build, ceilings::Ceilings};
use crate::Failure;

/// Counts the instructions of everything that benches/src/bin/instructions.rs does.
pub(super) fn run(root: &Path) -> Result<String, Failure> {
    let ceilings = Ceilings::read(root, SECTION)?;
    let program = build(root, "instructions")?;
    let list = Process::new(&program).output().map_err(|error| Failure::file("run", &program, &error))?;
    let mut counted = Vec::new();
    for name in String::from_utf8_lossy(&list.stdout).lines() {
        // What starting costs is the same in both runs, and falls out.
        let (few, many) = (count(&program, name, FEW)?, count(&program, name, MANY)?);
        counted.push((name.to_owned(), (many.saturating_sub(few) / u64::from(MANY - FEW)) as f64));
    }
    ceilings.hold(SECTION, &counted)
}

fn count(program: &Path, name: &str, rounds: u32) -> Result<u64, Failure> {
    let output = Process::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(program)
        .args([name, &rounds.to_string()])
        // What the loader does depends on the environment, and is not the matter here.
        .env_clear()
        .stdin(Stdio::null())
        .output()
        .map_err(|error| Failure::new(format!("cannot run valgrind: {error}"), "apt-get install valgrind"))?;
    let said = String::from_utf8_lossy(&output.stderr);
    collected(&said).filter(|_| output.status.success()).ok_or_else(|| {
        Failure::new(format!("valgrind did not count {name}: {}", said.trim()), "run what it complains about by hand")
    })
}

fn collected(said: &str) -> Option<u64> {
    said.lines().find_map(|line| line.split_once("Collected :")?.1.trim().parse().ok())
}

const SECTION: &str = "instructions";
const FEW: u32 = 200;
const MANY: u32 = 1200;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_count_is_found_in_what_valgrind_says() {
        assert_eq!(collected("==1== Events    : Ir\n==1== Collected : 7583209044\n==1== \n"), Some(7_583_209_044));
        assert_eq!(collected("==1== nothing"), None);
    }
}
