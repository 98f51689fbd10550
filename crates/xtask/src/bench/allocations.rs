//! `cargo xtask bench allocations`: what a warm server takes from the allocator for each request.

use std::{path::Path, process::Command as Process};

use super::{build, ceilings::Ceilings};
use crate::Failure;

/// Counts what benches/src/bin/allocations.rs has its server do.
pub(super) fn run(root: &Path) -> Result<String, Failure> {
    let ceilings = Ceilings::read(root, SECTION)?;
    let program = build(root, "allocations")?;
    let output = Process::new(&program).output().map_err(|error| Failure::file("run", &program, &error))?;
    let said = String::from_utf8_lossy(&output.stdout);
    let counted = said.lines().filter_map(line).collect::<Vec<_>>();
    if !output.status.success() || counted.is_empty() {
        let why = String::from_utf8_lossy(&output.stderr);
        return Err(Failure::new(format!("allocations were not counted: {}", why.trim()), "run the program by hand"));
    }
    ceilings.hold(SECTION, &counted)
}

fn line(line: &str) -> Option<(String, f64)> {
    let (name, count) = line.split_once(' ')?;
    Some((name.to_owned(), count.parse().ok()?))
}

const SECTION: &str = "allocations";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_a_name_and_a_count() {
        assert_eq!(line("pap-8 1.125"), Some(("pap-8".to_owned(), 1.125)));
        assert_eq!(line("pap-8"), None);
    }
}
