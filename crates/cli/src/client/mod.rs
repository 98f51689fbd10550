//! `ulna client`: asks a server as radclient does, with its flags, output and exit status.

pub(crate) mod address;
mod exchange;
mod filter;
mod output;
mod records;
mod request;

use std::{fs, path::PathBuf, process::ExitCode, sync::Arc, time::Duration};

use ulna_dictionary::Dictionary;
use ulna_proto::Demand;
use ulna_wire::{Code, SharedKey};

use self::{
    address::{Family, Home},
    output::Output,
    request::Command,
};
use crate::{dictionaries, exit};

/// Sends requests to a server and shows its replies, as radclient does.
///
/// Attributes are read from standard input or from files: `Name = value` with commas or line ends between, a blank line
/// between requests. Message-Authenticator is always sent. User-Password, CHAP-Password, MS-CHAP-Password and
/// MS-CHAP2-Password are given in clear. Packet-Type, Packet-Src-IP-Address, Packet-Src-Port, Packet-Dst-IP-Address and
/// Packet-Dst-Port say where a request goes; Response-Packet-Type, what reply is expected.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:
  echo 'User-Name = bob, User-Password = opensesame' | ulna client -x 127.0.0.1 auth SECRET

Exit codes: 0 every reply was as expected, 1 one was not or did not come, or a request cannot be made; 2 the command line is
wrong (where radclient says 1).")]
pub(crate) struct Arguments {
    /// Server: HOST, HOST:PORT, [IPV6]:PORT, or - where every request names its own.
    #[arg(value_name = "HOST[:PORT]", value_parser = address::written, required_unless_present = "version")]
    server: Option<String>,
    /// What is sent: auth, acct, status, coa, disconnect, a code, or auto for what Packet-Type or the port says.
    #[arg(value_name = "COMMAND", value_parser = Command::parse, required_unless_present = "version")]
    command: Option<Command>,
    /// Shared secret; see -S.
    #[arg(value_name = "SECRET")]
    secret: Option<String>,
    /// Use the server's IPv4 address.
    #[arg(short = '4')]
    v4: bool,
    /// Use the server's IPv6 address.
    #[arg(short = '6', conflicts_with = "v4")]
    v6: bool,
    /// Demand Message-Authenticator in replies to Access-Requests (CVE-2024-3596).
    #[arg(short = 'b')]
    signed: bool,
    /// Send each request COUNT times.
    #[arg(short = 'c', value_name = "COUNT", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..))]
    count: u32,
    /// Folder whose file `dictionary` is used instead of the dictionaries in the binary.
    #[arg(short = 'D', value_name = "DIR")]
    dictionary: Option<PathBuf>,
    /// Taken for the sake of scripts that were written for radclient.
    #[arg(short = 'd', value_name = "DIR", hide = true)]
    raddb: Option<PathBuf>,
    /// Read requests from FILE, and what replies have to be from FILTER; may be given several times.
    #[arg(short = 'f', value_name = "FILE[:FILTER]")]
    files: Vec<String>,
    /// Print the file's name, the request's number and the reply's code.
    #[arg(short = 'F')]
    show_file: bool,
    /// The first identifier.
    #[arg(short = 'i', value_name = "ID")]
    identifier: Option<u8>,
    /// Send so many requests a second.
    #[arg(short = 'n', value_name = "RATE", value_parser = positive)]
    rate: Option<f64>,
    /// Have so many requests wait for replies at once.
    #[arg(short = 'p', value_name = "COUNT", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=65_536))]
    parallel: u32,
    /// The transport: udp.
    #[arg(short = 'P', value_name = "PROTOCOL", default_value = "udp", value_parser = transport)]
    transport: String,
    /// Print no packets and no verdicts: the exit status tells.
    #[arg(short = 'q')]
    quiet: bool,
    /// Send a request so often before it is given up.
    #[arg(short = 'r', value_name = "TRIES", default_value_t = 10, value_parser = clap::value_parser!(u32).range(1..))]
    tries: u32,
    /// Print a summary at the end.
    #[arg(short = 's')]
    summary: bool,
    /// Read the shared secret from the first line of FILE, where other users of this host cannot see it.
    #[arg(short = 'S', value_name = "FILE")]
    secret_file: Option<PathBuf>,
    /// Seconds to wait for a reply before a request is sent again.
    #[arg(short = 't', value_name = "SECONDS", default_value_t = 3.0, value_parser = positive)]
    timeout: f64,
    /// Print the version.
    #[arg(short = 'v')]
    version: bool,
    /// Show the attributes of requests and replies.
    #[arg(short = 'x', action = clap::ArgAction::Count)]
    verbose: u8,
}

/// Runs the command.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    if arguments.version {
        println!("ulna client version {}", env!("CARGO_PKG_VERSION"));
        return ExitCode::SUCCESS;
    }
    match attempt(arguments) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(exit::FAILED),
        Err(message) => exit::fail(exit::FAILED, message),
    }
}

fn attempt(arguments: &Arguments) -> Result<bool, String> {
    let (Some(server), Some(command)) = (&arguments.server, arguments.command) else {
        return Err("name a server and what to send".into());
    };
    let key = SharedKey::new(secret(arguments)?);
    let dictionary = dictionary(arguments)?;
    let mut records = records::read(&dictionary, &arguments.files)?;
    if records.is_empty() && command == Command::Code(Code::STATUS_SERVER) {
        // RFC 5997 s.3: nothing has to be in it but Message-Authenticator.
        records.push(records::Record::default());
    }
    if records.is_empty() {
        return Err("there is nothing to send: write attributes to standard input, or name a file with -f".into());
    }
    let family = match (arguments.v4, arguments.v6) {
        (_, true) => Family::V6,
        (true, _) => Family::V4,
        _ => Family::Any,
    };
    let home = Home::resolve(server, family)?;
    let plan = exchange::Plan {
        dictionary: &dictionary,
        records: &records,
        command,
        home,
        key,
        demand: if arguments.signed { Demand::Require } else { Demand::Auto },
        count: arguments.count,
        parallel: arguments.parallel as usize,
        rate: arguments.rate,
        identifier: arguments.identifier,
        tries: arguments.tries,
        timeout: Duration::try_from_secs_f64(arguments.timeout).map_err(|error| format!("-t: {error}"))?,
    };
    let output = Output::new(arguments.quiet, arguments.verbose > 0, arguments.show_file);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| format!("the operating system gives no event queue: {error}"))?;
    let summary = runtime.block_on(exchange::run(plan, output))?;
    if arguments.summary {
        output::summarise(&summary);
    }
    Ok(summary.lost == 0 && summary.failed == 0)
}

fn secret(arguments: &Arguments) -> Result<String, String> {
    if let Some(path) = &arguments.secret_file {
        let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
        let secret = text.lines().next().unwrap_or_default().trim_end().to_owned();
        if secret.is_empty() {
            return Err(format!("{}: write the shared secret on the first line", path.display()));
        }
        return Ok(secret);
    }
    arguments.secret.clone().ok_or_else(|| "name the shared secret as third argument, or its file with -S".into())
}

/// The dictionary, with what only this command knows.
fn dictionary(arguments: &Arguments) -> Result<Arc<Dictionary>, String> {
    let dictionary = dictionaries::load(arguments.dictionary.as_deref()).map_err(|error| error.to_string())?;
    let mut text = String::new();
    for (name, number, data_type) in OWN {
        if dictionary.attribute(name).is_none() {
            text.push_str(&format!("ATTRIBUTE {name} {number} {data_type}\n"));
        }
    }
    let own = Dictionary::parse(&text).map_err(|error| error.to_string())?;
    dictionary.merge(&own).map(Arc::new).map_err(|error| error.to_string())
}

fn positive(text: &str) -> Result<f64, String> {
    let number: f64 = text.parse().map_err(|_| "expected a number above 0".to_owned())?;
    if number.is_finite() && number > 0.0 { Ok(number) } else { Err("expected a number above 0".into()) }
}

fn transport(text: &str) -> Result<String, String> {
    match text {
        "udp" => Ok(text.into()),
        _ => Err("only udp is there so far".into()),
    }
}

/// Names that a dictionary of somebody else's may not have; the numbers never stand in a packet.
const OWN: [(&str, u32, &str); 11] = [
    ("Packet-Type", 1047, "integer"),
    ("Response-Packet-Type", 1080, "integer"),
    ("Packet-Src-IP-Address", 1084, "ipaddr"),
    ("Packet-Dst-IP-Address", 1085, "ipaddr"),
    ("Packet-Src-Port", 1086, "integer"),
    ("Packet-Dst-Port", 1087, "integer"),
    ("Packet-Src-IPv6-Address", 1097, "ipv6addr"),
    ("Packet-Dst-IPv6-Address", 1098, "ipv6addr"),
    ("Cleartext-Password", 1100, "string"),
    ("MS-CHAP-Password", 1133, "string"),
    ("MS-CHAP2-Password", 3990, "string"),
];
