//! The result in words, for a terminal.

use std::io::{self, Write};

use super::{
    campaign::Outcome,
    histogram::Histogram,
    mix::Kind,
    pace::{Pace, Spacing},
    plan::{Plan, Verify},
    ramp::Step,
};

/// Says what a run is to do.
pub(super) fn heading(plan: &Plan, users: usize) -> String {
    let pace = match plan.pace {
        Pace::Window(window) => format!("closed loop, {window} outstanding"),
        Pace::Rate(rate, Spacing::Poisson) => format!("open loop, {} /s at random", grouped(rate as u64)),
        Pace::Rate(rate, Spacing::Even) => format!("open loop, {} /s evenly", grouped(rate as u64)),
    };
    let verified = match plan.verify {
        Verify::All => "every reply verified",
        Verify::Sample => "one reply in 16 verified",
        Verify::None => "replies not verified",
    };
    let (threads, sockets) = (count(plan.threads, "thread"), count(plan.sockets, "socket"));
    let users = count(users, "user");
    format!("{} to {}: {pace}; {threads}, {sockets}; {users}; {verified}", plan.mix, plan.access)
}

/// Writes the result of a run.
pub(super) fn write(to: &mut impl Write, plan: &Plan, outcome: &Outcome, drawn: bool) -> io::Result<()> {
    let tally = &outcome.tally;
    let mut line = |name: &str, text: String| writeln!(to, "  {name:<10}{text}");
    let lost: u64 = tally.kinds.iter().map(|kind| kind.lost).sum();
    line(
        "requests",
        format!(
            "{} sent, {} right, {} wrong, {} without reply, {} sent again",
            grouped(tally.sent()),
            grouped(tally.right()),
            grouped(tally.wrong()),
            grouped(lost),
            grouped(tally.retransmitted)
        ),
    )?;
    let measured = outcome.measured.as_secs_f64();
    line("rate", format!("{} /s, measured for {measured:.2} s", grouped(outcome.rate().round() as u64)))?;
    let latency = tally.latency();
    if latency.count() > 0 {
        line("latency", percentiles(&latency))?;
    }
    for kind in Kind::ALL {
        let part = &tally.kinds[kind.place()];
        if part.latency.count() > 0 && part.latency.count() < latency.count() {
            line("", format!("{:<8} {} right, {}", kind.name(), grouped(part.right), percentiles(&part.latency)))?;
        }
    }
    if tally.rejects.count() > 0 {
        line("rejects", percentiles(&tally.rejects))?;
    }
    if let Some((time, right)) = outcome.server {
        let (seconds, right) = (time.as_secs_f64(), right.max(1) as f64);
        line(
            "server",
            format!(
                "{seconds:.2} CPU s, {:.2} us a request, {} requests a CPU s",
                seconds * 1e6 / right,
                grouped((right / seconds.max(0.01)) as u64)
            ),
        )?;
    }
    let bound = if outcome.busy > 0.95 && matches!(plan.pace, Pace::Window(_)) {
        ": the generator may be what bounds the rate (--threads, --verify sample)"
    } else {
        ""
    };
    line("generator", format!("{:.0} % busy{bound}", outcome.busy * 100.0))?;
    for (number, what) in [
        (tally.unsent, "were due and could not be sent: every identifier waited (--sockets)"),
        (tally.unauthentic, "replies cannot be believed: is the secret right?"),
        (tally.late, "replies came twice, or after their request was given up"),
        (tally.unsigned, "replies to Access-Requests bear no Message-Authenticator"),
        (tally.socket_errors, "errors of sockets: does anything listen there?"),
    ] {
        if number > 0 {
            line("note", format!("{} {what}", grouped(number)))?;
        }
    }
    for example in &tally.examples {
        line("example", example.clone())?;
    }
    if outcome.interrupted {
        line("note", "interrupted".to_owned())?;
    }
    if drawn && latency.count() > 0 {
        writeln!(to)?;
        histogram(to, &latency)?;
    }
    Ok(())
}

/// Writes a step of a ramp.
pub(super) fn write_step(to: &mut impl Write, step: &Step) -> io::Result<()> {
    writeln!(
        to,
        "  {:>10} /s  {:>10} /s right  p99 {:>8}  {:>6.2} % lost  {}",
        grouped(step.offered as u64),
        grouped(step.achieved as u64),
        time(step.p99_ns as f64),
        step.loss_percent,
        if step.passed { "kept up" } else { "too much" }
    )
}

/// A number with its thousands apart.
pub(super) fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// A time in nanoseconds, with a unit that makes it short.
pub(super) fn time(nanoseconds: f64) -> String {
    let (number, unit) = match nanoseconds {
        ns if ns < 1e3 => (ns, "ns"),
        ns if ns < 1e6 => (ns / 1e3, "us"),
        ns if ns < 1e9 => (ns / 1e6, "ms"),
        ns => (ns / 1e9, "s"),
    };
    let digits = if number < 9.995 { 2 } else { usize::from(number < 99.95) };
    format!("{number:.digits$} {unit}")
}

fn percentiles(histogram: &Histogram) -> String {
    let mut text = String::new();
    for (name, share) in PERCENTILES {
        text += &format!("{name} {}  ", time(histogram.percentile(share) as f64));
    }
    text + &format!("max {}", time(histogram.most() as f64))
}

fn count(number: usize, what: &str) -> String {
    format!("{} {what}{}", grouped(number as u64), if number == 1 { "" } else { "s" })
}

fn histogram(to: &mut impl Write, latency: &Histogram) -> io::Result<()> {
    let bars = latency.bars(ROWS);
    let most = bars.iter().map(|bar| bar.count).max().unwrap_or(1).max(1);
    for bar in &bars {
        let eighths = (bar.count as f64 / most as f64 * WIDTH as f64 * 8.0).ceil() as usize;
        let mut drawn = "█".repeat(eighths / 8);
        drawn.extend([' ', '▏', '▎', '▍', '▌', '▋', '▊', '▉'].get(eighths % 8).filter(|c| **c != ' '));
        let share = bar.count as f64 * 100.0 / latency.count() as f64;
        writeln!(to, "  {:>8} to {:>8} {share:>6.2} % {drawn}", time(bar.from), time(bar.to))?;
    }
    Ok(())
}

/// The percentiles that are told.
pub(super) const PERCENTILES: [(&str, f64); 4] = [("p50", 0.5), ("p90", 0.9), ("p99", 0.99), ("p99.9", 0.999)];
const ROWS: usize = 16;
const WIDTH: usize = 40;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_times_are_short() {
        assert_eq!([0, 999, 1_000, 1_234_567].map(grouped), ["0", "999", "1,000", "1,234,567"]);
        let times = [870.0, 1_234.0, 56_700.0, 999_000.0, 1_500_000.0, 2e9];
        assert_eq!(times.map(time), ["870 ns", "1.23 us", "56.7 us", "999 us", "1.50 ms", "2.00 s"]);
    }

    #[test]
    fn a_histogram_is_drawn_row_by_row() {
        let mut latency = Histogram::new();
        (1..1_000_u64).for_each(|at| latency.record(at * 1_000));
        let mut drawn = Vec::new();
        histogram(&mut drawn, &latency).unwrap();
        let drawn = String::from_utf8(drawn).unwrap();
        assert_eq!(drawn.lines().count(), ROWS);
        assert!(drawn.lines().last().unwrap().contains("████"), "{drawn}");
    }
}
