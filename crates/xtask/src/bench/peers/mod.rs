//! `cargo xtask bench peers`: Ulna beside FreeRADIUS and beside what physics allows, in one run.

mod chart;
mod latency;
mod page;
mod result;
mod round;
mod servers;

use std::{fs, path::Path};

use self::{
    result::{Kind, Results},
    round::{Load, Pace},
    servers::{Peer, Servers},
};
use super::{build, build_ulna};
use crate::{Failure, failure::say};

/// Measures Ulna beside FreeRADIUS: what each does for a second of its processor, and for a second of the clock.
///
/// Servers of one run are asked in turns, several rounds each, by `ulna load`, which verifies every reply; medians are told
/// with their spread. FreeRADIUS runs in both of its modes, one thread (-s) and two, and the better one counts. The echo
/// signs a reply and does nothing else: the limit for any server. All requests carry Message-Authenticator, and so do
/// all replies; one in ten passwords is wrong; nobody logs requests. Quote ratios of one run, not figures of two.
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
    /// Writes docs/versus-freeradius.json and .svg, latency.svg, and the tables of docs/performance.md
    #[arg(long)]
    write: bool,
}

/// Runs the command.
pub(super) fn run(root: &Path, command: &Command) -> Result<String, Failure> {
    let ulna = build_ulna(root)?;
    let echo = build(root, "echo")?;
    let servers = Servers::start(&ulna, &echo, command.freeradius.as_deref())?;
    let load = Load::new(&ulna, command.seconds);
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
        let path = root.join("docs/performance.md");
        let page = fs::read_to_string(&path).map_err(|error| Failure::file("read", &path, &error))?;
        let mut files = vec![
            ("versus-freeradius.json", results.json()),
            ("versus-freeradius.svg", chart::draw(&results)),
            ("performance.md", page::renewed(&page, &results)?),
        ];
        if command.latency {
            files.push(("latency.svg", latency::draw(&results)));
        }
        for (name, text) in files {
            let path = root.join("docs").join(name);
            fs::write(&path, text).map_err(|error| Failure::file("write", &path, &error))?;
        }
    }
    let cure = "look at cargo xtask bench instructions, and at a profile of ulna serve under ulna load";
    Failure::unless_empty(results.faults(), "a figure with wrong or missing replies is none: see what ulna load says")?;
    if command.require {
        Failure::unless_empty(results.shortfalls(), cure)?;
    }
    Ok(results.ratios())
}
