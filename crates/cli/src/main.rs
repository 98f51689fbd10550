//! The `ulna` binary: one file per command, thin shells around the crates.
#![forbid(unsafe_code)]
#![allow(clippy::print_stdout, reason = "standard output is what commands are for")]

mod acct;
mod check;
mod client;
mod codec;
mod dict;
mod dictionaries;
mod dynamic;
mod exit;
mod load;
mod packet;
mod peers;
mod proxy;
mod reload;
mod serve;
mod stats;

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
    Acct(acct::Arguments),
    Client(client::Arguments),
    Coa(Box<dynamic::Change>),
    Check(check::Arguments),
    Codec(codec::Arguments),
    Dict(dict::Arguments),
    Disconnect(Box<dynamic::Disconnect>),
    Load(Box<load::Arguments>),
    Packet(packet::Arguments),
    Peers(peers::Arguments),
    Proxy(proxy::Arguments),
    Stats(stats::Arguments),
    Serve(serve::Arguments),
    Reload(reload::Arguments),
}

fn main() -> ExitCode {
    match Arguments::parse().command {
        Command::Acct(arguments) => acct::run(&arguments),
        Command::Client(arguments) => client::run(&arguments),
        Command::Coa(arguments) => dynamic::change(&arguments),
        Command::Check(arguments) => check::run(&arguments),
        Command::Codec(arguments) => codec::run(&arguments),
        Command::Dict(arguments) => dict::run(&arguments),
        Command::Disconnect(arguments) => dynamic::disconnect(&arguments),
        Command::Load(arguments) => load::run(&arguments),
        Command::Packet(arguments) => packet::run(&arguments),
        Command::Peers(arguments) => peers::run(&arguments),
        Command::Proxy(arguments) => proxy::run(&arguments),
        Command::Stats(arguments) => stats::run(&arguments),
        Command::Serve(arguments) => serve::run(&arguments),
        Command::Reload(arguments) => reload::run(&arguments),
    }
}

const VERSION: &str = concat!(env!("CARGO_PKG_VERSION"), " (", env!("ULNA_COMMIT"), ")");

const EXAMPLE: &str = "Example:
  ulna serve                      starts a server on an example configuration in ./raddb
  echo 'User-Name = bob, User-Password = opensesame' | ulna client 127.0.0.1 auth SECRET";
