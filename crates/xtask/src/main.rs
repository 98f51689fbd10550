//! The commands of a contributor: `cargo xtask test`, `layers`, `codegen`, `documents`, `fuzz`.
//!
//! This is *not* part of what Ulna ships: it is never published, and no crate depends on it. Each command is a module
//! with a `Command` (its arguments) and a `run`; exit codes are 0 for done, 1 for failed, 2 for wrong usage.
#![forbid(unsafe_code)]

use std::process::ExitCode;

use clap::{Parser, Subcommand};

mod bench;
mod codegen;
mod documents;
mod failure;
mod fuzz;
mod layers;
mod test;
mod workspace;

use failure::Failure;

fn main() -> ExitCode {
    let outcome = match Arguments::parse().command {
        Command::Bench(command) => bench::run(&command),
        Command::Codegen(command) => codegen::run(&command),
        Command::Documents(command) => documents::run(&command),
        Command::Fuzz(command) => fuzz::run(&command),
        Command::Layers(command) => layers::run(&command),
        Command::Test(command) => test::run(&command),
    };
    match outcome {
        Ok(said) => failure::say(&said),
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}

/// What a contributor to Ulna runs.
#[derive(Debug, Parser)]
#[command(
    name = "xtask",
    bin_name = "cargo xtask",
    after_help = "Example:\n  cargo xtask layers && cargo xtask codegen --check"
)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Bench(bench::Command),
    Codegen(codegen::Command),
    Documents(documents::Command),
    Fuzz(fuzz::Command),
    Layers(layers::Command),
    Test(test::Command),
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn every_command_has_an_example() {
        Arguments::command().debug_assert();
        for command in Arguments::command().get_subcommands() {
            let example = command.get_after_help().map(ToString::to_string).unwrap_or_default();
            assert!(example.contains("cargo xtask"), "{} has no example", command.get_name());
        }
    }
}
