//! What the test programs said of themselves, added up.

use std::fmt;

/// How many tests passed, failed and were skipped.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Tally {
    passed: u64,
    failed: u64,
    ignored: u64,
    /// To the test program a test that finds its peer missing, says so and returns, has passed.
    skipped: u64,
    failures: Vec<String>,
    broken: bool,
}

impl Tally {
    /// Counts a line of a test program's output.
    pub(super) fn count(&mut self, line: &str) {
        if let Some(result) = line.strip_prefix("test result: ") {
            let number = |what: &str| {
                result
                    .split(['.', ';'])
                    .find_map(|part| part.trim().strip_suffix(what)?.trim().parse::<u64>().ok())
                    .unwrap_or(0)
            };
            self.passed += number("passed");
            self.failed += number("failed");
            self.ignored += number("ignored");
        } else if is_skip(line) {
            self.skipped += 1;
        } else if let Some(name) = line.strip_prefix("test ").and_then(|test| test.strip_suffix(" ... FAILED")) {
            self.failures.push(format!("{name} failed"));
        }
    }

    /// Notes how the run as a whole ended.
    pub(super) fn ended(&mut self, well: bool) {
        self.broken = !well;
    }

    /// Whether tests ran, and none failed.
    pub(super) const fn is_clean(&self) -> bool {
        !self.broken && self.failed == 0 && self.passed > 0
    }

    /// What went wrong, a line each.
    pub(super) fn complaints(&self) -> Vec<String> {
        if !self.failures.is_empty() {
            return self.failures.clone();
        }
        let what = match (self.broken, self.passed) {
            (true, 0) => "the tests could not be built or run",
            (true, _) => "a test program could not be built, or ended without a result",
            (false, _) => "no test ran",
        };
        vec![what.to_owned()]
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} passed, {} failed, {} skipped",
            self.passed.saturating_sub(self.skipped),
            self.failed,
            self.ignored + self.skipped
        )
    }
}

/// What of a test program's output a person wants to see.
#[derive(Debug, Default)]
pub(super) struct Shown {
    hushed: bool,
}

impl Shown {
    /// Whether to show the line: what tests that passed have printed is left out, but for the reasons of skips.
    pub(super) fn shows(&mut self, line: &str) -> bool {
        if line == "successes:" {
            self.hushed = true;
        } else if line == "failures:" || line.starts_with("test result: ") {
            self.hushed = false;
        }
        !self.hushed || is_skip(line)
    }
}

fn is_skip(line: &str) -> bool {
    ["skipped:", "skipped,"].iter().any(|word| line.starts_with(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    const OUTPUT: &str = "\
running 3 tests
test sends ... ok
test asks ... ok
test breaks ... FAILED

successes:

---- asks stdout ----
skipped: there is no radclient
chatter

successes:
    asks
    sends

failures:

---- breaks stdout ----
assertion failed

failures:
    breaks

test result: FAILED. 2 passed; 1 failed; 4 ignored; 0 measured; 0 filtered out; finished in 0.00s
";

    #[test]
    fn passed_failed_and_skipped_are_counted() {
        let mut tally = Tally::default();
        OUTPUT.lines().for_each(|line| tally.count(line));
        assert_eq!(tally.to_string(), "1 passed, 1 failed, 5 skipped");
        assert_eq!(tally.complaints(), ["breaks failed"]);
        assert!(!tally.is_clean());
    }

    #[test]
    fn the_output_of_tests_that_passed_is_hushed_but_for_skips() {
        let mut shown = Shown::default();
        let lines: Vec<&str> = OUTPUT.lines().filter(|line| shown.shows(line)).collect();
        assert!(lines.contains(&"skipped: there is no radclient"), "{lines:?}");
        assert!(lines.contains(&"assertion failed"), "{lines:?}");
        assert!(!lines.contains(&"chatter"), "{lines:?}");
        assert!(lines.last().is_some_and(|line| line.starts_with("test result: ")), "{lines:?}");
    }

    #[test]
    fn a_run_that_ends_badly_is_not_clean_however_many_tests_passed() {
        let mut tally = Tally::default();
        tally.count("test result: ok. 5 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s");
        tally.ended(true);
        assert!(tally.is_clean());
        tally.ended(false);
        assert!(!tally.is_clean());
        assert_eq!(tally.complaints().len(), 1);
    }

    #[test]
    fn a_run_without_tests_is_not_clean() {
        let mut tally = Tally::default();
        tally.ended(true);
        assert!(!tally.is_clean());
        assert_eq!(tally.complaints(), ["no test ran"]);
    }
}
