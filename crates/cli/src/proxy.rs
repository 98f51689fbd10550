//! `ulna proxy`: how the home servers of a running server fare.

use std::{path::PathBuf, process::ExitCode};

use serde_json::Value;

use crate::{exit, serve::control, stats::no_server};

/// Asks a running server about the home servers that it forwards to.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  ulna proxy status --raddb /etc/ulna")]
pub(crate) struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    Status(Status),
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

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let Command::Status(status) = &arguments.command;
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
