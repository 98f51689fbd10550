//! `ulna reload`: has a running server read its configuration again.

use std::{path::PathBuf, process::ExitCode};

use crate::{exit, serve::control, stats::no_server};

/// Has a running server read clients, users and settings again, as one change.
///
/// A file with an error leaves everything as it is, and the errors are shown here; so does a folder that has no clients any
/// more. Keys that take effect only when the server starts again are named with their values.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  ulna reload --raddb /etc/ulna")]
pub(crate) struct Arguments {
    /// The server's configuration folder.
    #[arg(long, value_name = "DIR", default_value = "raddb")]
    raddb: PathBuf,
}

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let answer = match control::ask_blocking(&arguments.raddb, "reload") {
        Ok(answer) => answer,
        Err(error) => return exit::fail(exit::FAILED, no_server(&arguments.raddb, &error)),
    };
    let text = |name: &str| answer.get(name).and_then(|value| value.as_str()).map(str::to_owned);
    match (text("error"), text("reloaded")) {
        (Some(error), _) => exit::fail(exit::CONFIGURATION, error),
        (None, said) => {
            println!("{}", said.unwrap_or_else(|| "reloaded".to_owned()));
            let notes = answer.get("notes").and_then(|notes| notes.as_array());
            for note in notes.into_iter().flatten().filter_map(|note| note.as_str()) {
                println!("{note}");
            }
            ExitCode::SUCCESS
        }
    }
}
