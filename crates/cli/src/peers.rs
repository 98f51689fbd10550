//! `ulna peers`: who signs with Message-Authenticator, who does not, and what to do about it.

mod table;

use std::{
    io::{self, ErrorKind},
    path::{Path, PathBuf},
    process::ExitCode,
};

use serde_json::{Value, json};
use ulna_proto::Peers;

use crate::{
    dictionaries, exit,
    serve::{control, learned, load, signing},
    stats::no_server,
};

/// Shows who still sends Access-Requests, or replies to them, without Message-Authenticator (CVE-2024-3596).
///
/// For each client: what is demanded of it, how many Access-Requests came signed and unsigned since the server was started,
/// who sent the last one without, and whether `auto` holds it to signing. For each home server the same of its replies,
/// since the last reload. Packets without are counted whether they are taken or dropped, forged ones too.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  ulna peers                           a table for people, and the cure for each that does not sign
  ulna peers --raddb /etc/ulna --json  for machines
  ulna peers forget nas7               lets nas7 send unsigned requests again, where it is on `auto`

Exit codes: 0 all sign, 1 no server answers here, 4 somebody does not sign.")]
pub(crate) struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
    /// The server's configuration folder.
    #[arg(long, value_name = "DIR", default_value = "raddb", global = true)]
    raddb: PathBuf,
    /// Print JSON.
    #[arg(long, global = true)]
    json: bool,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    Forget(Forget),
}

/// Forgets that a client or a home server signs, so that `auto` takes what it sends until it has signed three times again.
///
/// A server that runs forgets at once; where none runs, what was written down for its next start is changed. Clients and home
/// servers with `require` have to sign all the same.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  ulna peers forget nas7                         a client, with all addresses of its network, or a home server
  ulna peers forget 192.0.2.7 --raddb /etc/ulna  one address of a client

Exit codes: 0 forgotten, 1 the server or the folder does not let it, 2 nobody is called that.")]
struct Forget {
    /// The name of a client or home server, or a client's address.
    #[arg(value_parser = control::name)]
    name: String,
}

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    match &arguments.command {
        Some(Command::Forget(Forget { name })) => forget(arguments, name),
        None => show(arguments),
    }
}

fn show(arguments: &Arguments) -> ExitCode {
    let answer = match control::ask_blocking(&arguments.raddb, "peers") {
        Ok(answer) => answer,
        Err(error) => return exit::fail(exit::FAILED, no_server(&arguments.raddb, &error)),
    };
    if let Some(error) = answer["error"].as_str() {
        return exit::fail(exit::FAILED, error);
    }
    if arguments.json {
        println!("{answer}");
    } else {
        table::print(&answer);
    }
    if table::all_sign(&answer) { ExitCode::SUCCESS } else { ExitCode::from(UNSIGNED) }
}

fn forget(arguments: &Arguments, name: &str) -> ExitCode {
    let answer = match control::ask_blocking(&arguments.raddb, &format!("forget {name}")) {
        Ok(answer) => answer,
        // Nobody listens: it is the files that remember.
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::ConnectionRefused) => {
            match forget_in_files(&arguments.raddb, name) {
                Ok(answer) => answer,
                Err(code) => return code,
            }
        }
        Err(error) => return exit::fail(exit::FAILED, no_server(&arguments.raddb, &error)),
    };
    if let Some(error) = answer["error"].as_str() {
        return exit::fail(exit::CONFIGURATION, error);
    }
    if arguments.json {
        println!("{answer}");
        return ExitCode::SUCCESS;
    }
    let number = |key: &str| answer[key].as_u64().unwrap_or_default();
    let (senders, homes) = (number("senders"), number("home_servers"));
    if senders == 0 && homes == 0 {
        println!("nothing was known of {name}: nobody there was held to signing");
    }
    if senders > 0 {
        let addresses = if senders == 1 { "address" } else { "addresses" };
        println!(
            "{senders} {addresses} of {name} held to signing before: not until three requests have come signed again"
        );
    }
    if homes > 0 {
        println!("home server {name} held to signing before: not until three replies have come signed again");
    }
    ExitCode::SUCCESS
}

/// Changes what was written down for the next start of a server.
fn forget_in_files(raddb: &Path, name: &str) -> Result<Value, ExitCode> {
    let dictionary = dictionaries::load(None).map_err(|error| exit::fail(exit::CONFIGURATION, error))?;
    let (configuration, _) = load(raddb, &dictionary).map_err(|report| {
        exit::complain(report);
        exit::fail(exit::CONFIGURATION, "nothing was forgotten")
    })?;
    let named = configuration.proxy.homes.iter().filter(|home| &*home.name == name);
    let lines: Vec<_> = named.map(|home| learned::home(name, home.auth)).collect();
    let refused = |error: io::Error| {
        exit::fail(exit::FAILED, format_args!("{} cannot be written: {error}", raddb.join("state").display()))
    };
    let senders = forget_senders(raddb, name, &configuration.peers).map_err(refused)?;
    if senders.is_none() && lines.is_empty() {
        return Ok(json!({ "error": signing::unknown(name) }));
    }
    let homes = forget_homes(raddb, &lines).map_err(refused)?;
    Ok(json!({ "senders": senders.unwrap_or_default(), "home_servers": homes }))
}

fn forget_senders(raddb: &Path, name: &str, peers: &Peers) -> io::Result<Option<usize>> {
    let mut senders = learned::senders(raddb);
    let Some(forgotten) = signing::senders_of(name, peers, &senders) else { return Ok(None) };
    if !forgotten.is_empty() {
        senders.retain(|sender| !forgotten.contains(sender));
        learned::store(&learned::senders_path(raddb), &senders)?;
    }
    Ok(Some(forgotten.len()))
}

fn forget_homes(raddb: &Path, lines: &[String]) -> io::Result<usize> {
    let (forgotten, kept): (Vec<_>, Vec<_>) = learned::homes(raddb).into_iter().partition(|line| lines.contains(line));
    if !forgotten.is_empty() {
        learned::store(&learned::homes_path(raddb), &kept)?;
    }
    Ok(forgotten.len())
}

/// Somebody does not sign.
const UNSIGNED: u8 = 4;
