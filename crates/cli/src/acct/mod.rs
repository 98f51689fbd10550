//! `ulna acct`: the accounting journal, for people and for programs.
#![deny(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]

mod cat;
mod folder;
mod lines;

use std::process::ExitCode;

/// Reads the accounting journal.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  ulna acct cat --raddb /etc/ulna --json")]
pub(crate) struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    Cat(cat::Arguments),
}

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    match &arguments.command {
        Command::Cat(arguments) => cat::run(arguments),
    }
}
