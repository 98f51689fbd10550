//! `ulna load`: a load generator that believes nothing.
//!
//! ```text
//!  arguments -> Plan --campaign--> a Worker a thread --Tally--> report, JSON, SVG
//!                                    |  Schedule, Mix, Users -> Call -> Lane (a socket, 256 places)
//!                                    +- replies in batches: verified side by side, judged, counted
//! ```

mod arguments;
mod call;
mod campaign;
mod cpu;
mod document;
mod histogram;
mod lane;
mod mix;
mod pace;
mod plan;
mod ramp;
mod random;
mod report;
mod sources;
mod svg;
mod tally;
#[cfg(test)]
mod tests;
mod timeline;
mod users;
mod worker;

use std::{
    fs,
    io::{self, BufWriter, IsTerminal, Write},
    path::Path,
    process::ExitCode,
};

pub(crate) use arguments::Arguments;

use crate::exit;

use self::{
    call::Call,
    campaign::{Outcome, RunError},
    document::Document,
    mix::Kind,
    pace::{Pace, Spacing},
    plan::Plan,
    ramp::{Goal, Step},
    users::Users,
};

/// Runs the command.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let users = match arguments.users() {
        Ok(users) => users,
        Err(error) => return exit::fail(exit::CONFIGURATION, error),
    };
    if arguments.writes_only() {
        return ExitCode::SUCCESS;
    }
    let plan = match arguments.plan() {
        Ok(plan) => plan,
        Err(error) => return exit::fail(exit::CONFIGURATION, error),
    };
    if let Err(error) = cpu::sum(&arguments.pid) {
        return exit::fail(exit::CONFIGURATION, format_args!("--pid: {error}"));
    }
    if plan.sockets > FEW_SOCKETS {
        // Where the limit cannot be raised, opening a socket tells.
        let _ = ulna_net::raise_open_files();
    }
    let mut steps = Vec::new();
    let result = match arguments.goal() {
        None => campaign::run(&plan, &users, &arguments.pid, !arguments.quiet).map(|outcome| Some((plan, outcome))),
        Some(goal) => climb(&plan, &users, arguments, &goal, &mut steps),
    };
    match result {
        Ok(Some((plan, outcome))) => match tell(arguments, &plan, &users, &outcome, &steps) {
            Ok(()) if outcome.is_right(arguments.max_loss) => ExitCode::SUCCESS,
            Ok(()) => ExitCode::from(exit::FAILED),
            Err(error) => exit::fail(exit::FAILED, error),
        },
        Ok(None) => exit::fail(exit::FAILED, "no rate that the server keeps up with was found"),
        Err(error) => exit::fail(exit::FAILED, error),
    }
}

/// Searches the highest rate; returns the run at the best step.
fn climb(
    plan: &Plan,
    users: &Users,
    arguments: &Arguments,
    goal: &Goal,
    steps: &mut Vec<Step>,
) -> Result<Option<(Plan, Outcome)>, RunError> {
    let spacing = if let Pace::Rate(_, spacing) = plan.pace { spacing } else { Spacing::Poisson };
    let mut runs: Vec<(Plan, Outcome)> = Vec::new();
    let mut screen = screen(arguments);
    let best = ramp::search(goal, |rate| {
        let plan = Plan { pace: Pace::Rate(rate, spacing), ..plan.clone() };
        let outcome = campaign::run(&plan, users, &arguments.pid, !arguments.quiet)?;
        let step = Step {
            offered: rate,
            due: outcome.tally.sent() + outcome.tally.unsent,
            answered: outcome.tally.in_time,
            achieved: outcome.rate(),
            p99_ns: outcome.tally.latency().percentile(0.99),
            loss_percent: outcome.loss(),
            retransmitted: outcome.tally.retransmitted,
            wrong: outcome.tally.wrong() + outcome.tally.unauthentic,
            passed: false,
        }
        .judged(goal);
        report::write_step(&mut screen, &step)?;
        steps.push(step);
        let interrupted = outcome.interrupted;
        // Of the runs only the best is told, and a wrong one, which is why the search ends.
        if step.passed || step.wrong > 0 {
            runs.clear();
            runs.push((plan, outcome));
        }
        Ok::<_, RunError>((!interrupted).then_some(step))
    })?;
    let wrong = steps.iter().any(|step| step.wrong > 0);
    Ok(runs.pop().filter(|_| best.is_some() || wrong))
}

/// Tells the result wherever it is wanted.
fn tell(arguments: &Arguments, plan: &Plan, users: &Users, outcome: &Outcome, ramp: &[Step]) -> io::Result<()> {
    let heading = report::heading(plan, users.len());
    let mut screen = screen(arguments);
    writeln!(screen, "{heading}")?;
    if users.skipped() > 0 {
        writeln!(screen, "  note      {} entries of the users file were passed over", users.skipped())?;
    }
    report::write(&mut screen, plan, outcome, !arguments.quiet && io::stdout().is_terminal())?;
    screen.flush()?;
    if let Some(file) = &arguments.json {
        let document = Document::new(plan, outcome, ramp);
        save(file, |to| {
            serde_json::to_writer_pretty(&mut *to, &document)?;
            writeln!(to)
        })?;
    }
    if let Some(file) = &arguments.svg {
        save(file, |to| to.write_all(svg::draw(plan, outcome, &heading).as_bytes()))?;
    }
    if let Some(file) = &arguments.acked {
        save(file, |to| {
            for serial in &outcome.tally.acknowledged {
                let (session, status) = Call::new(Kind::Accounting, 0, false, *serial).session();
                writeln!(to, "{session} {status}")?;
            }
            Ok(())
        })?;
    }
    Ok(())
}

/// Where words go: to standard output, unless JSON is wanted there.
fn screen(arguments: &Arguments) -> Box<dyn Write> {
    let taken = arguments.json.as_deref() == Some(Path::new("-"));
    if taken { Box::new(io::stderr()) } else { Box::new(io::stdout()) }
}

fn save(file: &Path, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
    if file == Path::new("-") {
        let mut output = io::stdout().lock();
        write(&mut output)?;
        return output.flush();
    }
    let named = |error: io::Error| io::Error::new(error.kind(), format!("{}: {error}", file.display()));
    let mut output = BufWriter::new(fs::File::create(file).map_err(named)?);
    write(&mut output).map_err(named)?;
    output.flush().map_err(named)
}

/// So many sockets fit into the least limit of open files that systems have.
const FEW_SOCKETS: usize = 200;
