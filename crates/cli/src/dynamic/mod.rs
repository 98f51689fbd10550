//! `ulna disconnect` and `ulna coa`: end a session at a network access server, or change it.

mod output;
mod request;

use std::{fs, net::SocketAddr, path::PathBuf, process::ExitCode, time::Duration};

use ulna_client::{Client, Error, Profile, Retransmission};
use ulna_wire::{Code, SharedKey};

use self::request::Identification;
use crate::{
    client::address::{self, Family, Home},
    dictionaries, exit,
};

/// Ends a user's session at a network access server.
///
/// Sends a Disconnect-Request (RFC 5176) with what identifies the session, the time and Message-Authenticator. Name all that
/// you know of the session, as its accounting records have it: Acct-Session-Id before all. Attributes of a vendor's, or others
/// that identify a session, are written behind the shared secret: `Name = value`.
#[derive(Debug, clap::Args)]
#[command(after_help = DISCONNECT_HELP)]
pub(crate) struct Disconnect {
    #[command(flatten)]
    common: Common,
}

/// Changes a user's session at a network access server.
///
/// Sends a CoA-Request (RFC 5176) with what identifies the session, what it is to have, the time and Message-Authenticator.
/// What the session is to have is written behind the shared secret: `Name = value`. It replaces all that the session has of
/// that attribute; what is not named stays.
#[derive(Debug, clap::Args)]
#[command(after_help = COA_HELP)]
pub(crate) struct Change {
    #[command(flatten)]
    common: Common,
}

#[derive(Debug, clap::Args)]
struct Common {
    /// Network access server: HOST, HOST:PORT or [IPV6]:PORT; the port is the profile's, 3799 for most.
    #[arg(value_name = "NAS[:PORT]", value_parser = address::written, required_unless_present = "list_profiles")]
    nas: Option<String>,
    /// Shared secret; see -S.
    #[arg(value_name = "SECRET")]
    secret: Option<String>,
    /// Attributes: Name = value, with commas between, or an argument each.
    #[arg(value_name = "ATTRIBUTES")]
    pairs: Vec<String>,
    #[command(flatten)]
    identification: Identification,
    /// What the make of the network access server wants and refuses; --list-profiles shows them all.
    #[arg(long, value_name = "NAME", default_value = "standard", value_parser = profile)]
    profile: &'static Profile,
    /// List the profiles, with what is known and where from.
    #[arg(long)]
    list_profiles: bool,
    /// Print JSON.
    #[arg(long)]
    json: bool,
    /// Print nothing: the exit code tells.
    #[arg(short = 'q', long, conflicts_with = "json")]
    quiet: bool,
    /// Folder whose file `dictionary` is used instead of the dictionaries in the binary.
    #[arg(short = 'D', value_name = "DIR")]
    dictionary: Option<PathBuf>,
    /// Read the shared secret from the first line of FILE, where other users of this host cannot see it.
    #[arg(short = 'S', value_name = "FILE")]
    secret_file: Option<PathBuf>,
    /// Send the request so often before it is given up.
    #[arg(short = 'r', value_name = "TRIES", default_value_t = 5, value_parser = clap::value_parser!(u32).range(1..=100))]
    tries: u32,
    /// Seconds to wait before it is sent again each time, instead of 2 s that double to 16 s, 30 s in all (RFC 5080).
    #[arg(short = 't', value_name = "SECONDS", value_parser = seconds)]
    timeout: Option<Duration>,
}

/// Runs `ulna disconnect`.
pub(crate) fn disconnect(arguments: &Disconnect) -> ExitCode {
    run(Code::DISCONNECT_REQUEST, &arguments.common)
}

/// Runs `ulna coa`.
pub(crate) fn change(arguments: &Change) -> ExitCode {
    run(Code::COA_REQUEST, &arguments.common)
}

fn run(code: Code, arguments: &Common) -> ExitCode {
    if arguments.list_profiles {
        output::profiles(arguments.json);
        return ExitCode::SUCCESS;
    }
    match attempt(code, arguments) {
        Ok(code) => ExitCode::from(code),
        Err(message) => exit::fail(exit::CONFIGURATION, message),
    }
}

/// Asks, and gives the exit code; an error is one of the command line.
fn attempt(code: Code, arguments: &Common) -> Result<u8, String> {
    let (secret, pairs) = secret(arguments)?;
    let dictionary = dictionaries::load(arguments.dictionary.as_deref()).map_err(|error| error.to_string())?;
    let mut request = request::build(code, &dictionary, &arguments.identification, &pairs, arguments.profile)?;
    request = request.retransmit(retransmission(arguments));
    let written = arguments.nas.as_deref().ok_or("name a network access server")?;
    let home = Home::resolve(written, Family::Any)?;
    let address = home.address.ok_or("name a network access server: only requests from files may go to -")?;
    let nas = SocketAddr::new(address, home.port.unwrap_or(arguments.profile.port));
    let output = output::Output::new(code, nas, arguments.profile, arguments.json, arguments.quiet);
    output.wishes(&request);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| format!("the operating system gives no event queue: {error}"))?;
    let outcome = runtime.block_on(async {
        let client = Client::builder().server(nas, &secret).build()?;
        let waiting = output.waiting();
        let outcome = client.dynamic(0, &request).await;
        waiting.finish_and_clear();
        outcome
    });
    match outcome {
        Ok(reply) => {
            output.answered(&reply, &dictionary, &SharedKey::new(&secret));
            Ok(if reply.is_acknowledged() { 0 } else { exit::FAILED })
        }
        Err(Error::Dynamic(error)) => Err(format!("{code}: {error}")),
        Err(error) => {
            output.unanswered(&error);
            Ok(match error {
                Error::NoReply { .. } | Error::Refused { .. } | Error::Unbelievable { .. } | Error::Stale { .. } => {
                    exit::UNANSWERED
                }
                _ => exit::FAILED,
            })
        }
    }
}

/// The shared secret, and the attributes: the secret's place is an attribute's where the secret is in a file.
fn secret(arguments: &Common) -> Result<(String, Vec<&str>), String> {
    let pairs = arguments.pairs.iter().map(String::as_str);
    let Some(path) = &arguments.secret_file else {
        let secret = arguments.secret.clone().filter(|secret| !secret.is_empty());
        let missing = "name the shared secret behind the network access server, or its file with -S";
        return Ok((secret.ok_or(missing)?, pairs.collect()));
    };
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let secret = text.lines().next().unwrap_or_default().trim_end().to_owned();
    if secret.is_empty() {
        return Err(format!("{}: write the shared secret on the first line", path.display()));
    }
    Ok((secret, arguments.secret.as_deref().into_iter().chain(pairs).collect()))
}

fn retransmission(arguments: &Common) -> Retransmission {
    match arguments.timeout {
        Some(interval) => Retransmission::fixed(interval, arguments.tries),
        None => Retransmission { tries: arguments.tries, tries_each: 0, ..Retransmission::ACCESS },
    }
}

fn profile(name: &str) -> Result<&'static Profile, String> {
    Profile::named(name).ok_or_else(|| {
        let names: Vec<&str> = Profile::all().iter().map(|profile| profile.name).collect();
        format!("there is {}; makes that are not named keep to standard", names.join(", "))
    })
}

fn seconds(text: &str) -> Result<Duration, String> {
    let number: f64 = text.parse().map_err(|_| "expected a number above 0".to_owned())?;
    if number.is_finite() && number > 0.0 {
        Duration::try_from_secs_f64(number).map_err(|error| error.to_string())
    } else {
        Err("expected a number above 0".into())
    }
}

const DISCONNECT_HELP: &str = "Examples:
  ulna disconnect 192.0.2.1 SECRET --user nemo --session 0001
  ulna disconnect 192.0.2.1 -S secret.txt --session 0001 --ip 10.0.0.7 --profile mikrotik --json

Exit codes: 0 it was acknowledged, 1 it was refused or could not be sent, 2 the command line is wrong, 4 there was no answer
that can be believed.";

const COA_HELP: &str = "Examples:
  ulna coa 192.0.2.1 SECRET --user nemo --session 0001 'Session-Timeout = 600, Filter-Id = slow'
  ulna coa 192.0.2.1 SECRET --session 0001 --profile cisco 'Cisco-AVPair = \"subscriber:command=reauthenticate\"'
  ulna coa 192.0.2.1 SECRET --session 0001 'Service-Type = Authorize-Only, State = 0x01'

Exit codes: 0 it was acknowledged, 1 it was refused or could not be sent, 2 the command line is wrong, 4 there was no answer
that can be believed.";
