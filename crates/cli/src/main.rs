//! The `ulna` binary: one file per command, thin shells around the crates.
#![forbid(unsafe_code)]

mod codec;
mod dictionaries;
mod exit;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// A RADIUS server, client, load generator and decoder.
#[derive(Debug, Parser)]
#[command(name = "ulna", version = VERSION, propagate_version = false, after_help = EXAMPLE, disable_help_subcommand = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Codec(codec::Arguments),
}

fn main() -> ExitCode {
    match Arguments::parse().command {
        Command::Codec(arguments) => codec::run(&arguments),
    }
}

const VERSION: &str = concat!(env!("CARGO_PKG_VERSION"), " (", env!("ULNA_COMMIT"), ")");

const EXAMPLE: &str = "Example:
  ulna serve                      starts a server on an example configuration in ./raddb
  echo 'User-Name = bob, User-Password = opensesame' | ulna client 127.0.0.1 auth SECRET";
