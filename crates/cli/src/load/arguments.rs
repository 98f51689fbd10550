//! The command line.

use std::{
    fs,
    net::{IpAddr, SocketAddr, ToSocketAddrs},
    path::PathBuf,
    time::Duration,
};

use ulna_wire::{Policy, SharedKey};

use super::{
    mix::Mix,
    pace::{Pace, Spacing},
    plan::{Plan, Verify},
    sources::Sources,
    users::{Pattern, Users},
};

/// Loads a RADIUS server with calls, verifies every reply, and measures.
///
/// In a closed loop (the default) a number of requests is always outstanding: how much can the server do? In an open
/// loop (--rate) requests come whether the server keeps up or not, and latency counts from when each was due: how does
/// it feel to callers?
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// Server: HOST or HOST:PORT (1812 without). Leave it out to write users only.
    #[arg(value_name = "HOST:PORT")]
    target: Option<String>,
    /// Where accounting goes [default: the port behind that of authentication].
    #[arg(long, value_name = "HOST:PORT")]
    acct: Option<String>,
    /// Shared secret.
    #[arg(long, short, value_name = "SECRET", conflicts_with = "secret_file")]
    secret: Option<String>,
    /// File that has the shared secret in its first line, which other users of this machine cannot see as they can --secret.
    #[arg(long, short = 'S', value_name = "FILE")]
    secret_file: Option<PathBuf>,

    /// What is sent, in shares: pap, chap, mschap2, acct.
    #[arg(long, value_name = "MIX", default_value = "pap=1", help_heading = "What is sent")]
    mix: Mix,
    /// Send wrong passwords in so many percent, and demand a reject for each.
    #[arg(long, value_name = "PERCENT", default_value_t = 0.0, value_parser = percent, help_heading = "What is sent")]
    bad: f64,
    /// Users file: lines `name Cleartext-Password := "password"`.
    #[arg(long, value_name = "FILE", conflicts_with = "generate", help_heading = "What is sent")]
    users: Option<PathBuf>,
    /// Make up so many users, the same from the same seed.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=10_000_000), help_heading = "What is sent")]
    generate: Option<u32>,
    /// Make users up by their number: `user%:pw%` for user0 with pw0, user1 with pw1, ..
    #[arg(long, value_name = "NAME:PASSWORD", requires = "generate", help_heading = "What is sent")]
    pattern: Option<Pattern>,
    /// Write the users to a users file, `-` for standard output.
    #[arg(long, value_name = "FILE", requires = "generate", help_heading = "What is sent")]
    write_users: Option<PathBuf>,
    /// What users, mix and authenticators are made of [default: 0 for users, random for the rest].
    #[arg(long, value_name = "NUMBER", help_heading = "What is sent")]
    seed: Option<u64>,
    /// Send Access-Requests without Message-Authenticator.
    #[arg(long, help_heading = "What is sent")]
    unsigned: bool,

    /// Closed loop: so many requests are outstanding.
    #[arg(long, value_name = "N", default_value_t = 256, value_parser = clap::value_parser!(u32).range(1..=1_000_000), help_heading = "When it is sent")]
    window: u32,
    /// Open loop: so many requests a second.
    #[arg(long, value_name = "R", value_parser = rate, conflicts_with = "window", help_heading = "When it is sent")]
    rate: Option<f64>,
    /// How requests of an open loop are spaced.
    #[arg(long, value_enum, default_value_t = Spacing::Poisson, help_heading = "When it is sent")]
    spacing: Spacing,
    /// Look for the highest rate that the server keeps up with, in steps of --duration [3s each without].
    #[arg(long, conflicts_with_all = ["window", "requests"], help_heading = "When it is sent")]
    ramp: bool,
    /// What the 99th percentile of latency may be in a ramp.
    #[arg(long, value_name = "TIME", default_value = "5ms", value_parser = duration, help_heading = "When it is sent")]
    p99: Duration,
    /// How long requests are sent and counted [default: 10s, without --requests].
    #[arg(long, short, value_name = "TIME", value_parser = duration, help_heading = "When it is sent")]
    duration: Option<Duration>,
    /// How many requests are sent.
    #[arg(long, short = 'n', value_name = "N", value_parser = clap::value_parser!(u64).range(1..), help_heading = "When it is sent")]
    requests: Option<u64>,
    /// How long requests are sent before anything but errors counts.
    #[arg(long, value_name = "TIME", default_value = "0s", value_parser = duration, help_heading = "When it is sent")]
    warmup: Duration,
    /// How long a reply is waited for.
    #[arg(long, short, value_name = "TIME", default_value = "3s", value_parser = positive, help_heading = "When it is sent")]
    timeout: Duration,
    /// How often a request without reply is sent again.
    #[arg(long, short, value_name = "N", default_value_t = 2, help_heading = "When it is sent")]
    retries: u32,

    /// Threads that send.
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u16).range(1..=256), help_heading = "From where")]
    threads: u16,
    /// Sockets, each on a port of its own; at least one for each thread and each source.
    #[arg(long, value_name = "N", default_value_t = 16, value_parser = clap::value_parser!(u16).range(1..=4096), help_heading = "From where")]
    sockets: u16,
    /// Local addresses: 127.0.0.1-127.0.0.32,127.0.1.1
    #[arg(long, value_name = "ADDRESSES", help_heading = "From where")]
    sources: Option<Sources>,

    /// Which replies are verified.
    #[arg(long, value_enum, default_value_t = Verify::All, help_heading = "What is checked")]
    verify: Verify,
    /// Believe no reply to an Access-Request that has no Message-Authenticator.
    #[arg(long, short = 'b', help_heading = "What is checked")]
    require_message_authenticator: bool,
    /// How many percent of the replies may be missing.
    #[arg(long, value_name = "PERCENT", default_value_t = 0.0, value_parser = percent, help_heading = "What is checked")]
    pub(super) max_loss: f64,

    /// Processes of the server, separated by commas: tells their processor time for a request.
    #[arg(long, value_name = "PID", value_delimiter = ',', help_heading = "What is told")]
    pub(super) pid: Vec<u32>,
    /// Write the result as JSON, `-` for standard output.
    #[arg(long, value_name = "FILE", help_heading = "What is told")]
    pub(super) json: Option<PathBuf>,
    /// Draw the latencies, and the rate over time.
    #[arg(long, value_name = "FILE", help_heading = "What is told")]
    pub(super) svg: Option<PathBuf>,
    /// Write each acknowledged accounting record as `SESSION STATUS`.
    #[arg(long, value_name = "FILE", help_heading = "What is told")]
    pub(super) acked: Option<PathBuf>,
    /// Show no progress and no histogram.
    #[arg(long, short, help_heading = "What is told")]
    pub(super) quiet: bool,
}

impl Arguments {
    /// The users, read or made up, and written if that is wanted.
    pub(super) fn users(&self) -> Result<Users, String> {
        let users = match (&self.users, self.generate) {
            (Some(file), _) => {
                let text = fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
                let users = Users::read(&text).map_err(|error| format!("{}: {error}", file.display()))?;
                if users.len() == 0 {
                    let wanted = "no entry of the form `name Cleartext-Password := \"password\"`";
                    return Err(format!("{}: {wanted}, {} others", file.display(), users.skipped()));
                }
                users
            }
            (None, Some(count)) => Users::generate(count as usize, self.seed.unwrap_or(0), self.pattern.as_ref()),
            (None, None) => return Err("who calls? --users FILE, or --generate N".to_owned()),
        };
        if users.len() == 0 {
            return Err("no user fits: a name has at most 253 octets, a password 1 to 128".to_owned());
        }
        if let Some(file) = &self.write_users {
            let written = if file.as_os_str() == "-" {
                users.write(&mut std::io::BufWriter::new(std::io::stdout().lock()))
            } else {
                fs::File::create(file).and_then(|file| users.write(&mut std::io::BufWriter::new(file)))
            };
            written.map_err(|error| format!("{}: {error}", file.display()))?;
        }
        Ok(users)
    }

    /// Whether users are all that is wanted.
    pub(super) const fn writes_only(&self) -> bool {
        self.target.is_none() && self.write_users.is_some()
    }

    /// What is to be done.
    pub(super) fn plan(&self) -> Result<Plan, String> {
        let target = self.target.as_deref().ok_or("which server? HOST or HOST:PORT")?;
        let access = resolve(target, 1812)?;
        let accounting = match &self.acct {
            Some(target) => resolve(target, 1813)?,
            None => SocketAddr::new(access.ip(), access.port().saturating_add(1)),
        };
        let sources = self.sources.as_ref().map_or(&[][..], Sources::addresses).to_vec();
        if let Some(source) = sources.iter().find(|source| source.is_ipv4() != access.is_ipv4()) {
            return Err(format!("{source} does not reach {access}: one is IPv4, the other IPv6"));
        }
        let duration = match (self.duration, self.requests) {
            (Some(duration), _) => Some(duration),
            (None, Some(_)) => None,
            (None, None) => Some(Duration::from_secs(if self.ramp { 3 } else { 10 })),
        };
        let threads = usize::from(self.threads);
        let loopback = access.ip().is_loopback() && sources.iter().all(IpAddr::is_loopback);
        if self.secret.is_none() && self.secret_file.is_none() && !loopback {
            return Err("which secret? --secret or --secret-file".to_owned());
        }
        Ok(Plan {
            access,
            accounting,
            key: self.key()?,
            mix: self.mix,
            bad: self.bad,
            pace: match self.rate {
                Some(rate) => Pace::Rate(rate, self.spacing),
                None if self.ramp => Pace::Rate(RAMP_FROM, self.spacing),
                None => Pace::Window((self.window as usize).max(threads)),
            },
            threads,
            sockets: usize::from(self.sockets).max(threads).max(sources.len()),
            sources,
            end: duration.map(|duration| duration + self.warmup),
            requests: self.requests,
            warmup: self.warmup,
            timeout: self.timeout,
            retries: self.retries,
            verify: self.verify,
            signed: !self.unsigned,
            policy: if self.require_message_authenticator { Policy::REQUIRE } else { Policy::OFF },
            seed: match self.seed {
                Some(seed) => seed,
                None => getrandom::u64().map_err(|error| error.to_string())?,
            },
            keep_acknowledged: self.acked.is_some(),
        })
    }

    /// What a ramp looks for, if there is to be one.
    pub(super) fn goal(&self) -> Option<super::ramp::Goal> {
        let from = self.rate.unwrap_or(RAMP_FROM);
        self.ramp.then_some(super::ramp::Goal { from, p99: self.p99, loss: self.max_loss })
    }

    fn key(&self) -> Result<SharedKey, String> {
        match (&self.secret, &self.secret_file) {
            (Some(secret), _) => Ok(SharedKey::new(secret)),
            (None, Some(file)) => {
                let text = fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
                match text.lines().next().map(str::trim) {
                    Some(secret) if !secret.is_empty() => Ok(SharedKey::new(secret)),
                    _ => Err(format!("{}: its first line has no secret", file.display())),
                }
            }
            (None, None) => Ok(SharedKey::new("testing123")),
        }
    }
}

fn resolve(text: &str, port: u16) -> Result<SocketAddr, String> {
    let bare = text.trim_start_matches('[').trim_end_matches(']');
    if let Ok(address) = bare.parse::<IpAddr>() {
        return Ok(SocketAddr::new(address, port));
    }
    let result = if text.contains(':') { text.to_socket_addrs() } else { (text, port).to_socket_addrs() };
    let mut addresses = result.map_err(|error| format!("{text}: {error}"))?;
    addresses.next().ok_or_else(|| format!("{text}: no address"))
}

/// Reads `10s`, `500ms`, `2m`, `1h`, `250us`; a bare number is seconds.
fn duration(text: &str) -> Result<Duration, String> {
    let split = text.find(|c: char| c.is_ascii_alphabetic()).unwrap_or(text.len());
    let (number, unit) = text.split_at(split);
    let unit = match unit {
        "" | "s" => 1.0,
        "ms" => 1e-3,
        "us" => 1e-6,
        "m" => 60.0,
        "h" => 3600.0,
        _ => return Err(format!("no unit `{unit}`: us, ms, s, m or h")),
    };
    let number: f64 = number.trim().parse().map_err(|_| "a number and a unit, as in 10s".to_owned())?;
    match Duration::try_from_secs_f64(number * unit) {
        Ok(time) if time <= LONGEST => Ok(time),
        _ => Err("between 0 and 30 days".to_owned()),
    }
}

fn positive(text: &str) -> Result<Duration, String> {
    duration(text).and_then(|time| if time.is_zero() { Err("more than 0".to_owned()) } else { Ok(time) })
}

fn percent(text: &str) -> Result<f64, String> {
    match text.trim_end_matches('%').parse() {
        Ok(percent) if (0.0..=100.0).contains(&percent) => Ok(percent),
        _ => Err("a number from 0 to 100".to_owned()),
    }
}

fn rate(text: &str) -> Result<f64, String> {
    match text.parse() {
        Ok(rate) if (0.01..=1e8).contains(&rate) => Ok(rate),
        _ => Err("requests a second, a number above 0".to_owned()),
    }
}

const LONGEST: Duration = Duration::from_secs(30 * 86_400);
const RAMP_FROM: f64 = 1_000.0;

const EXAMPLES: &str = "\
Without --secret, a server on loopback is taken to know `testing123`. A server that delays rejects (Ulna and FreeRADIUS
do, by 1 s) fills the window with them: turn that off for --bad, or use --rate.

Exit status: 0 all is right, 1 wrong replies, or more missing than --max-loss, 2 usage.

Examples:
  ulna load --generate 10000 --write-users users         a users file, the same each time
  ulna load 127.0.0.1 -s SECRET --users users            closed loop: how much can it do?
  ulna load 127.0.0.1 -s SECRET --users users --mix pap=70,mschap2=20,acct=10 --bad 5 \\
      --rate 20000 --duration 60s --warmup 5s --svg load.svg
  ulna load 127.0.0.1 -s SECRET --users users --ramp --p99 2ms --pid $(pidof ulna)";

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;

    #[derive(Debug, Parser)]
    struct Line {
        #[command(flatten)]
        arguments: Arguments,
    }

    fn plan(line: &str) -> Result<Plan, String> {
        let words = std::iter::once("load").chain(line.split_whitespace());
        Line::try_parse_from(words).map_err(|error| error.to_string())?.arguments.plan()
    }

    #[test]
    fn what_is_left_out_is_filled_in() {
        let plan = plan("127.0.0.1 --generate 5").unwrap();
        assert_eq!((plan.access.port(), plan.accounting.port()), (1812, 1813));
        assert_eq!((plan.pace, plan.end), (Pace::Window(256), Some(Duration::from_secs(10))));
        assert_eq!((plan.verify, plan.policy), (Verify::All, Policy::OFF));
        assert_eq!(plan.key, SharedKey::new("testing123"));
    }

    #[test]
    fn sockets_suffice_for_sources_and_threads() {
        let plan =
            plan("[::1]:3000 -s x --sources ::1,::2 --threads 3 --sockets 1 --window 2 -n 7 --warmup 1s").unwrap();
        assert_eq!((plan.sockets, plan.pace, plan.end, plan.requests), (3, Pace::Window(3), None, Some(7)));
        assert_eq!(plan.accounting, "[::1]:3001".parse().unwrap());
    }

    #[test]
    fn what_makes_no_sense_is_refused() {
        for wrong in [
            "",
            "127.0.0.1 --sources ::1",
            "192.0.2.1",
            "127.0.0.1 --rate 0",
            "127.0.0.1 --rate 5 --window 7",
            "127.0.0.1 --bad 101",
            "127.0.0.1 --timeout 0",
            "127.0.0.1 --duration 5x",
            "127.0.0.1 --duration -5s",
            "127.0.0.1 --mix eap",
            "127.0.0.1 --pattern a%:b",
            "127.0.0.1 --secret-file /nonexistent",
            "127.0.0.1 --verify most",
        ] {
            assert!(plan(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn times_are_read() {
        for (text, time) in
            [("10s", 10_000_000), ("1.5", 1_500_000), ("2m", 120_000_000), ("250us", 250), ("3ms", 3_000)]
        {
            assert_eq!(duration(text), Ok(Duration::from_micros(time)), "{text}");
        }
    }
}
