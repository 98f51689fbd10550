//! `ulna proxy`: how the home servers of a running server fare, and what could not be sent to them.

use std::{path::PathBuf, process::ExitCode};

use serde_json::Value;

use crate::{exit, serve::control, stats::no_server};

/// Asks a running server about the home servers that it forwards to, or has it send again what was set aside.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  ulna proxy status --raddb /etc/ulna
  ulna proxy take-back area-a --raddb /etc/ulna")]
pub(crate) struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    Status(Status),
    TakeBack(TakeBack),
}

/// Shows each home server: alive, suspect, dead or reviving, since when and why, how often it has become so, and what was
/// asked and answered.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  ulna proxy status                           a table for people
  ulna proxy status --raddb /etc/ulna --json  all counters

Exit codes: 0 all home servers are alive, 1 no server answers here, 4 a home server is not alive.")]
struct Status {
    /// The server's configuration folder.
    #[arg(long, value_name = "DIR", default_value = "raddb")]
    raddb: PathBuf,
    /// Print JSON.
    #[arg(long)]
    json: bool,
}

/// Sends accounting again that was set aside, since no home server of its pool took it.
///
/// It is sent behind all that waits. Cure the reason first, which the log has: what still cannot be delivered is set aside
/// again.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  ulna proxy status                                     how much is set aside for which pool
  ulna proxy take-back area-a                           sends it again
  ulna proxy take-back area-a --raddb /etc/ulna --json  {\"pool\":\"area-a\",\"taken_back\":3}

Exit codes: 0 it waits to be sent, or nothing was set aside, 1 no server answers here, or it could not take all of it back,
2 nothing is kept for such a pool.")]
struct TakeBack {
    /// The name of the pool.
    #[arg(value_parser = control::name)]
    pool: String,
    /// The server's configuration folder.
    #[arg(long, value_name = "DIR", default_value = "raddb")]
    raddb: PathBuf,
    /// Print JSON.
    #[arg(long)]
    json: bool,
}

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    match &arguments.command {
        Command::Status(status) => show(status),
        Command::TakeBack(order) => take_back(order),
    }
}

fn take_back(order: &TakeBack) -> ExitCode {
    let pool = &order.pool;
    let answer = match control::ask_blocking(&order.raddb, &format!("take-back {pool}")) {
        Ok(answer) => answer,
        Err(error) => return exit::fail(exit::FAILED, no_server(&order.raddb, &error)),
    };
    if let Some(error) = answer["error"].as_str() {
        return exit::fail(exit::CONFIGURATION, error);
    }
    if let Some(error) = answer["failed"].as_str() {
        return exit::fail(exit::FAILED, error);
    }
    if order.json {
        println!("{answer}");
        return ExitCode::SUCCESS;
    }
    match answer["taken_back"].as_u64() {
        Some(0) => println!("nothing was set aside for {pool}"),
        Some(1) => println!("1 record of {pool} is sent again, behind all that waits"),
        Some(records) => println!("{records} records of {pool} are sent again, behind all that waits"),
        None => println!("there is so much that it goes on; the log of the server tells when all of it is taken back"),
    }
    ExitCode::SUCCESS
}

fn show(status: &Status) -> ExitCode {
    let answer = match control::ask_blocking(&status.raddb, "proxy") {
        Ok(answer) => answer,
        Err(error) => return exit::fail(exit::FAILED, no_server(&status.raddb, &error)),
    };
    if let Some(error) = answer["error"].as_str() {
        return exit::fail(exit::FAILED, error);
    }
    if status.json {
        println!("{answer}");
    } else {
        print(&answer);
    }
    let homes = answer["home_servers"].as_array().map(Vec::as_slice).unwrap_or_default();
    if homes.iter().all(|home| home["condition"] == "alive") { ExitCode::SUCCESS } else { ExitCode::from(SICK) }
}

fn print(answer: &Value) {
    let homes = answer["home_servers"].as_array().map(Vec::as_slice).unwrap_or_default();
    if homes.is_empty() {
        println!("nothing is forwarded: there is no [[home_server]] in ulna.toml");
    } else {
        println!(
            "{:<20} {:<6} {:<24} {:<9} {:>9} {:>8} {:>9} {:>9} {:>8}",
            "home server", "", "address", "condition", "for", "waiting", "asked", "answered", "unheard"
        );
    }
    for home in homes {
        let text = |key: &str| home[key].as_str().unwrap_or_default().to_owned();
        let number = |key: &str| home[key].as_u64().unwrap_or_default();
        println!(
            "{:<20} {:<6} {:<24} {:<9} {:>7} s {:>8} {:>9} {:>9} {:>8}",
            text("name"),
            text("service"),
            text("address"),
            text("condition"),
            number("seconds"),
            number("outstanding"),
            number("requests"),
            number("answered"),
            number("timeouts"),
        );
        if let (Some(from), Some(reason)) = (home["from"].as_str(), home["reason"].as_str()) {
            let transitions = counted(&home["transitions"]);
            println!("    {from} -> {}, reason: {reason}; transitions: {transitions}", text("condition"));
        }
    }
    for (what, counters) in [("requests", &answer["counters"]), ("CoA and Disconnect", &answer["dynamic"])] {
        let told = counted(counters);
        if !told.is_empty() {
            println!("\n{what}: {told}");
        }
    }
    // What was kept for home servers that are gone is still there.
    print_stores(answer);
}

/// Names and values of an object, those that are not 0.
fn counted(counters: &Value) -> String {
    let counters = counters.as_object().into_iter().flatten().filter(|(_, value)| value.as_u64() != Some(0));
    counters.map(|(name, value)| format!("{name} {value}")).collect::<Vec<_>>().join(", ")
}

/// Says how much accounting is kept for each pool.
fn print_stores(answer: &Value) {
    for store in answer["stores"].as_array().map(Vec::as_slice).unwrap_or_default() {
        let number = |key: &str| store[key].as_u64().unwrap_or_default();
        let text = |key: &str| store[key].as_str().map(|text| format!("; {text}")).unwrap_or_default();
        println!(
            "\naccounting kept for {}: {} waiting, the oldest for {} s, {} acknowledged, {} set aside{}{}{}",
            store["pool"].as_str().unwrap_or_default(),
            number("waiting"),
            number("oldest_seconds"),
            number("acknowledged"),
            number("set_aside"),
            text("trouble"),
            text("last_error"),
            text("full"),
        );
    }
}

/// A home server is not alive.
const SICK: u8 = 4;
