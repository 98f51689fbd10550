//! Processor time of processes, as the kernel tells it.

use std::{fs, io, time::Duration};

/// Processor time of a process so far, in user and kernel mode, all threads together.
pub(super) fn time(process: &str) -> io::Result<Duration> {
    let text = fs::read_to_string(format!("/proc/{process}/stat"))?;
    parse(&text).ok_or_else(|| io::Error::other(format!("/proc/{process}/stat has no processor times")))
}

/// Processor time of several processes.
pub(super) fn sum(processes: &[u32]) -> io::Result<Duration> {
    processes.iter().map(|process| time(&process.to_string())).sum()
}

fn parse(text: &str) -> Option<Duration> {
    // The command may hold spaces and parentheses: the last one ends it. Fields 14 and 15 are what is wanted (proc(5)).
    let mut fields = text.rsplit_once(')')?.1.split_whitespace().skip(11);
    let ticks = fields.next()?.parse::<u64>().ok()? + fields.next()?.parse::<u64>().ok()?;
    Some(TICK * u32::try_from(ticks).ok()?)
}

/// USER_HZ is 100 on every architecture that Rust's standard library is built for on Linux.
const TICK: Duration = Duration::from_millis(10);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_with_parentheses_is_passed_over() {
        let text = "7 (a) b (c) S 1 7 7 0 -1 4194560 1 0 0 0 150 25 0 0 20 0 1 0 100";
        assert_eq!(parse(text), Some(Duration::from_millis(1_750)));
        assert_eq!(parse("7 (a) S 1"), None);
    }

    #[test]
    fn this_process_has_a_time_and_nobody_has_none() {
        assert!(sum(&[std::process::id()]).is_ok());
        assert!(sum(&[u32::MAX]).is_err());
    }
}
