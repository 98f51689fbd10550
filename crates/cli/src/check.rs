//! `ulna check`: what of a folder is honoured, refused and ignored.

use std::{io::IsTerminal, path::PathBuf, process::ExitCode};

use ulna_raddb::{Clock, Severity, check};

use crate::{dictionaries, exit};

/// Tells what of a configuration folder (a FreeRADIUS raddb too) is honoured, refused and ignored, by file and line.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  ulna check --raddb /etc/ulna
  ulna check --raddb /etc/freeradius/3.0 --json

Exit codes: 0 the server would start with it, 2 it would not.")]
pub(crate) struct Arguments {
    /// The configuration folder.
    #[arg(long, value_name = "DIR", default_value = "raddb")]
    raddb: PathBuf,
    /// Print JSON: a list of {file, line, column, severity, message, help}.
    #[arg(long)]
    json: bool,
    /// Folder whose file `dictionary` is used instead of the dictionaries in the binary.
    #[arg(long, value_name = "DIR")]
    dictionary: Option<PathBuf>,
}

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let dictionary = match dictionaries::load(arguments.dictionary.as_deref()) {
        Ok(dictionary) => dictionary,
        Err(error) => return exit::fail(exit::CONFIGURATION, error),
    };
    let report = check(&arguments.raddb, &dictionary, &Clock::system());
    if arguments.json {
        println!("{}", report.to_json());
    } else {
        print!("{}", report.render(std::io::stdout().is_terminal()));
    }
    let errors = report.findings().iter().filter(|finding| finding.severity() == Severity::Error).count();
    if errors > 0 {
        return exit::fail(exit::CONFIGURATION, format_args!("{errors} errors: the server would not start"));
    }
    ExitCode::SUCCESS
}
