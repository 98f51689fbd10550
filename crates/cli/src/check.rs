//! `ulna check`: what of a folder is honoured, refused and ignored.

use std::{
    fs,
    io::IsTerminal,
    path::{Path, PathBuf},
    process::ExitCode,
};

use ulna_raddb::{Clock, Settings, Severity, check};

use crate::{dictionaries, exit, serve::restart::named_twice};

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
    if fs::read_dir(&arguments.raddb).is_ok_and(|mut entries| entries.next().is_none()) {
        return exit::fail(
            exit::CONFIGURATION,
            format_args!(
                "{} is empty: there is nothing to serve. `ulna serve` would make an example there that only this \
                 machine can ask, if it may write there; for a service, write `clients` and `users` first",
                arguments.raddb.display()
            ),
        );
    }
    if errors > 0 {
        return exit::fail(exit::CONFIGURATION, format_args!("{errors} errors: the server would not start"));
    }
    if let Some(why) = settings(&arguments.raddb).as_ref().and_then(named_twice) {
        return exit::fail(exit::CONFIGURATION, format_args!("[listen] {why}: the server would not start"));
    }
    if !["clients", "clients.conf"].iter().any(|name| arguments.raddb.join(name).exists()) {
        exit::complain(
            "ulna: the server would start and answer nobody: there is neither `clients` nor `clients.conf`\n",
        );
    }
    ExitCode::SUCCESS
}

/// The settings of a folder whose files have no errors.
fn settings(raddb: &Path) -> Option<Settings> {
    let text = fs::read_to_string(raddb.join("ulna.toml")).ok()?;
    Settings::parse("ulna.toml", &text).ok()
}
