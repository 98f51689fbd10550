//! `cargo xtask bench peers`: Ulna beside FreeRADIUS and beside what physics allows, in one run.

mod added;
mod chart;
mod configurations;
mod latency;
mod page;
mod result;
mod round;
mod servers;

use std::{fs, path::Path};

use self::{
    result::{Kind, Results},
    round::{Load, Pace},
    servers::{Peer, Programs, Role, Servers},
};
use super::{build, build_ulna};
use crate::{Failure, failure::say};

/// Measures Ulna beside FreeRADIUS: what each does for a second of its processor, and for a second of the clock.
///
/// Servers of one run are asked in turns, several rounds each, by `ulna load`, which verifies every reply; medians are told
/// with their spread. FreeRADIUS runs in both of its modes, one thread (-s) and two, and the better one counts. The echo
/// signs a reply and does nothing else: the limit for any server. All requests carry Message-Authenticator, and so do
/// all replies; one in ten passwords is wrong; nobody logs requests. Quote ratios of one run, not figures of two.
///
/// Then the proxies: Ulna, FreeRADIUS in both modes and radsecproxy, each before the signed echo. Only the processor time of
/// the proxy itself counts. What a proxy adds to latency is told at half of its own rate, beside the echo asked at that
/// rate without it.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Example:\n  cargo xtask bench peers\n  cargo xtask bench peers --rounds 5 --require --write\n  \
                        cargo xtask bench peers --freeradius /etc/freeradius/bench"
)]
pub(super) struct Command {
    /// How often each server is asked for each method
    #[arg(long, default_value_t = 3)]
    rounds: u32,
    /// How long, in seconds
    #[arg(long, default_value_t = 2)]
    seconds: u32,
    /// A configuration folder of your own for FreeRADIUS: it listens on 127.0.0.1:21812 and 21813, has 127.0.0.1 as a
    /// client with the secret testing123, and the users user0 to user9999 with the passwords pw0 to pw9999
    #[arg(long, value_name = "DIR")]
    freeradius: Option<std::path::PathBuf>,
    /// Fails unless Ulna is ahead by the ratios that it promises
    #[arg(long)]
    require: bool,
    /// Latency at half and at four fifths of each server's rate, and what it still does when twice as much is offered:
    /// with one core for the server and the others for the generator
    #[arg(long)]
    latency: bool,
    /// Measures only one part
    #[arg(long, value_enum)]
    only: Option<Part>,
    /// Writes docs/versus-freeradius.json and .svg, latency.svg, docs/proxies.json and proxy-latency.svg, and the tables of
    /// docs/performance.md
    #[arg(long)]
    write: bool,
}

/// What can be measured alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Part {
    /// Servers that answer
    Servers,
    /// Proxies before a home server
    Proxies,
}

/// Runs the command.
pub(super) fn run(root: &Path, command: &Command) -> Result<String, Failure> {
    let programs = Programs { ulna: build_ulna(root)?, echo: build(root, "echo")? };
    let mut said = Vec::new();
    if command.only != Some(Part::Proxies) {
        said.push(servers(root, command, &programs)?);
    }
    if command.only != Some(Part::Servers) {
        said.push(proxies(root, command, &programs)?);
    }
    Ok(said.join("\n"))
}

fn servers(root: &Path, command: &Command, programs: &Programs) -> Result<String, Failure> {
    let servers = Servers::start(programs, Role::Server, command.freeradius.as_deref())?;
    let load = Load::new(&programs.ulna, command.seconds);
    let mut results = Results::default();
    for kind in Kind::ALL {
        for _ in 0..command.rounds.max(1) {
            for server in servers.all().filter(|server| server.peer != Peer::Echo || kind == Kind::Pap) {
                results.add(server.peer, kind, load.run(server, kind, Pace::Closed)?);
            }
        }
        say(&results.table(kind));
    }
    if command.latency {
        let load = load.on_other_cores();
        for server in servers.all().filter(|server| server.peer != Peer::Echo) {
            server.keep_on_first_core()?;
            let rate = load.run(server, Kind::Pap, Pace::Closed)?.rate;
            for share in [0.5, 0.8, 2.0] {
                let round = load.run(server, Kind::Pap, Pace::Open(rate * share))?;
                results.add_latency(server.peer, share, &round);
            }
        }
        say(&results.latency_table());
    }
    if command.write {
        let mut files = vec![
            ("versus-freeradius.json", results.json()),
            ("versus-freeradius.svg", chart::draw(&results)),
            ("performance.md", page::renewed(&performance(root)?, &results)?),
        ];
        if command.latency {
            files.push(("latency.svg", latency::draw(&results)));
        }
        write(root, files)?;
    }
    Failure::unless_empty(results.faults(), NO_FIGURE)?;
    if command.require {
        Failure::unless_empty(results.shortfalls(), LOOK_AT)?;
    }
    Ok(results.ratios())
}

fn proxies(root: &Path, command: &Command, programs: &Programs) -> Result<String, Failure> {
    let servers = Servers::start(programs, Role::Proxy, None)?;
    let load = Load::new(&programs.ulna, command.seconds);
    let mut results = Results::default();
    for _ in 0..command.rounds.max(1) {
        for server in servers.all() {
            results.add(server.peer, Kind::Pap, load.run(server, Kind::Pap, Pace::Closed)?);
        }
    }
    say(&results.table(Kind::Pap));
    // A core for the proxy; home server and generator share the others.
    let load = load.on_other_cores();
    if let Some(echo) = servers.all().find(|server| server.peer == Peer::Echo) {
        echo.keep_on_other_cores()?;
        for proxy in servers.all().filter(|server| server.peer != Peer::Echo) {
            proxy.keep_on_first_core()?;
            let rate = load.run(proxy, Kind::Pap, Pace::Closed)?.rate / 2.0;
            let direct = load.run(echo, Kind::Pap, Pace::Open(rate))?;
            results.add_added(proxy.peer, direct, load.run(proxy, Kind::Pap, Pace::Open(rate))?);
        }
    }
    say(&results.added_table());
    if command.write {
        let page = page::with_proxies(&performance(root)?, &results)?;
        let files =
            [("proxies.json", results.json()), ("proxy-latency.svg", added::draw(&results)), ("performance.md", page)];
        write(root, files)?;
    }
    Failure::unless_empty(results.faults(), NO_FIGURE)?;
    if command.require {
        Failure::unless_empty(results.proxy_shortfalls(), LOOK_AT)?;
    }
    Ok(results.proxy_ratios())
}

fn performance(root: &Path) -> Result<String, Failure> {
    let path = root.join("docs/performance.md");
    fs::read_to_string(&path).map_err(|error| Failure::file("read", &path, &error))
}

fn write(root: &Path, files: impl IntoIterator<Item = (&'static str, String)>) -> Result<(), Failure> {
    for (name, text) in files {
        let path = root.join("docs").join(name);
        fs::write(&path, text).map_err(|error| Failure::file("write", &path, &error))?;
    }
    Ok(())
}

const NO_FIGURE: &str = "a figure with wrong or missing replies is none: see what ulna load says";
const LOOK_AT: &str = "look at cargo xtask bench instructions, and at a profile of ulna serve under ulna load";
