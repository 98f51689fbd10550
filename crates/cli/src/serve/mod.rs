//! `ulna serve`: the server, on the configuration of a folder.

pub(crate) mod control;
pub(crate) mod learned;
mod ledger;
mod log;
mod nas_key;
mod notify;
pub(crate) mod restart;
mod roaming;
pub(crate) mod signing;
mod station;
mod stores;
mod users;
mod watch;

use std::{
    io::{self, Write},
    net::{Ipv4Addr, Ipv6Addr, SocketAddr},
    num::NonZeroUsize,
    path::{Path, PathBuf},
    process::ExitCode,
    sync::{Arc, atomic::AtomicUsize},
    time::Instant,
};

use tokio::sync::mpsc;
use tracing::level_filters::LevelFilter;
use ulna_dictionary::Dictionary;
use ulna_home::{Account, Authenticate};
use ulna_journal::OpenError;
use ulna_proto::{Learned, Limits};
use ulna_proxy::{Forward, ForwardDynamic, Plan};
use ulna_raddb::{Clock, Dynamic, Finding, Level, Listen, Presence, Raddb, Requests, Scaffolded, Settings};
use ulna_server::{DynamicRules, Layers, Port, Running, Server};

use crate::{dictionaries, exit};
use ledger::Ledger;
use log::Log;
use nas_key::NasKey;
use station::Station;
use users::Replaceable;
use watch::{Show, Watch};

/// Starts a server on a configuration folder; where there is none, an example is made first.
#[derive(Debug, Clone, clap::Args)]
#[command(after_help = "Examples:
  ulna serve                                 example configuration in ./raddb, on loopback
  ulna serve --raddb /etc/ulna               as a service
  ulna serve -X --auth 127.0.0.1:1812        shows every request, attribute by attribute

Signals: HUP reads the configuration again, TERM and INT stop the server.
Exit codes: 0 stopped, 2 the configuration is wrong, 3 an address cannot be bound.")]
pub(crate) struct Arguments {
    /// The configuration folder.
    #[arg(long, value_name = "DIR", default_value = "raddb")]
    raddb: PathBuf,
    /// Listen here for Access-Requests, in place of `[listen] auth`; may stand several times.
    #[arg(long, value_name = "ADDR")]
    auth: Vec<SocketAddr>,
    /// Listen here for Accounting-Requests, in place of `[listen] acct`; may stand several times.
    #[arg(long, value_name = "ADDR")]
    acct: Vec<SocketAddr>,
    /// How many threads answer, in place of `[server] workers`: 0 to 1024; 0 is one for every two processors.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(0..=1024))]
    workers: Option<u16>,
    /// Show every request and reply, attribute by attribute, on standard error.
    #[arg(short = 'X')]
    debug: bool,
    /// Folder whose file `dictionary` is used instead of the dictionaries in the binary.
    #[arg(long, value_name = "DIR")]
    dictionary: Option<PathBuf>,
}

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    match prepare(arguments) {
        Ok(prepared) => match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
            Ok(runtime) => {
                let log = Arc::clone(&prepared.log);
                let code = runtime.block_on(serve(arguments, prepared)).unwrap_or_else(|code| code);
                log.flush();
                code
            }
            Err(error) => exit::fail(exit::FAILED, error),
        },
        Err(code) => code,
    }
}

/// All that can be wrong before anything listens.
struct Prepared {
    dictionary: Arc<Dictionary>,
    raddb: Raddb,
    /// As they hold, with the flags of the command line.
    settings: Settings,
    made: Option<Scaffolded>,
    log: Arc<Log>,
}

fn prepare(arguments: &Arguments) -> Result<Prepared, ExitCode> {
    let dictionary =
        dictionaries::load(arguments.dictionary.as_deref()).map_err(|error| exit::fail(exit::CONFIGURATION, error))?;
    let made = scaffold(arguments)?;
    let (raddb, warnings) = load(&arguments.raddb, &dictionary).map_err(|message| {
        exit::complain(message);
        exit::fail(exit::CONFIGURATION, "nothing was started")
    })?;
    let settings = restart::with_flags(raddb.settings.clone(), arguments);
    if let Some(why) = restart::named_twice(&settings) {
        return Err(exit::fail(exit::CONFIGURATION, format_args!("[listen] {why}")));
    }
    let level = level(settings.log.level);
    let target = match &settings.log.target {
        ulna_raddb::Target::Syslog => log::Target::Syslog,
        ulna_raddb::Target::Folder(folder) => log::Target::Files(arguments.raddb.join(folder)),
        _ => log::Target::Console,
    };
    let json = settings.log.format == ulna_raddb::Format::Json;
    let log = Log::start(&target, json, level).map_err(|error| {
        exit::fail(
            exit::CONFIGURATION,
            format_args!(
                "`[log] target` in {}/ulna.toml: {target} cannot be written: {error}",
                arguments.raddb.display()
            ),
        )
    })?;
    // A panic is told of where everything is, and does not wait for whoever reads standard error.
    std::panic::set_hook(Box::new(|panic| tracing::error!(target: "ulna::server", "{panic}")));
    for warning in &warnings {
        tracing::warn!(target: "ulna::config", "{warning}");
    }
    Ok(Prepared { dictionary, raddb, settings, made, log })
}

/// Makes the example configuration where there is none.
fn scaffold(arguments: &Arguments) -> Result<Option<Scaffolded>, ExitCode> {
    ulna_raddb::scaffold(&arguments.raddb, &mut ulna_server::SystemRandom).map_err(|error| {
        exit::fail(
            exit::CONFIGURATION,
            format_args!(
                "there is no configuration in {folder}, and no example can be made there: {error}. Write `clients` \
                 and `users` there first",
                folder = arguments.raddb.display()
            ),
        )
    })
}

/// Says what the example configuration holds, and how to try it.
fn welcome(made: &Scaffolded, folder: &Path, mut address: SocketAddr) {
    if address.ip().is_unspecified() {
        address.set_ip(if address.is_ipv4() { Ipv4Addr::LOCALHOST.into() } else { Ipv6Addr::LOCALHOST.into() });
    }
    exit::complain(format_args!(
        "An example configuration was made in {folder}: see `clients`, `users` and `ulna.toml` there.\n\
         It lets this machine ask, with a shared secret that was made now, and knows one user. They are shown this once:\n\n\
         \x20 shared secret  {secret}\n\
         \x20 user           {user}\n\
         \x20 password       {password}\n\n\
         Try it from another terminal:\n\n\
         \x20 echo 'User-Name = \"{user}\", User-Password = \"{password}\"' | {program} client {address} auth {secret}\n\n",
        folder = folder.display(),
        secret = made.secret,
        user = made.user,
        password = made.password,
        program = program(),
    ));
}

/// How this program was called, so that a command can be pasted.
fn program() -> String {
    std::env::current_exe().ok().map_or_else(|| "ulna".to_owned(), |path| path.display().to_string())
}

/// Reads the folder; the error is all that is wrong, ready to be shown.
pub(crate) fn load(folder: &Path, dictionary: &Arc<Dictionary>) -> Result<(Raddb, Vec<Finding>), String> {
    let colours = io::IsTerminal::is_terminal(&io::stderr());
    Raddb::load(folder, dictionary, &Clock::system()).map_err(|report| report.render(colours))
}

async fn serve(arguments: &Arguments, prepared: Prepared) -> Result<ExitCode, ExitCode> {
    let Prepared { dictionary, mut raddb, settings, made, log } = prepared;
    let known = Arc::clone(&raddb.dictionary);
    raise_limits();
    let ledger = open_journal(arguments, &settings)?;
    let users = Arc::new(Replaceable::new(Arc::clone(&raddb.users)));
    let learned = Arc::new(Learned::new(learned::senders(&arguments.raddb)));
    let show = match settings.log.requests {
        _ if arguments.debug => Show::Attributes,
        Requests::None => Show::Nothing,
        Requests::All => Show::All,
        _ => Show::Rejects,
    };
    let peers = AtomicUsize::new(raddb.peers.len());
    let nas_key = NasKey::of(&arguments.raddb);
    nas_key.apply(&settings, &mut raddb.proxy);
    let options = ulna_net::Options::default().runs(settings.server.segmentation_offload);
    let forward = Forward::new(raddb.proxy).map_err(|error| exit::fail(exit::CONFIGURATION, error))?;
    let forward = forward.with_socket_options(options);
    let signed = learned::homes(&arguments.raddb);
    forward.recall_signers(|name, address| signed.contains(&learned::home(name, address)));
    let stores = stores::Stores::open(&arguments.raddb, &forward).map_err(|error| {
        let code = if matches!(error, OpenError::Locked { .. }) { exit::BIND } else { exit::CONFIGURATION };
        exit::fail(code, error)
    })?;
    let proxied = Layers::new().then(forward.clone());
    let plan = forward.plan();
    let dynamic = ForwardDynamic::with_options(Plan::clone(&plan), plan.dynamic.clone(), options)
        .map_err(|error| exit::fail(exit::FAILED, error))?
        .heeding(forward.clone());
    let server = Server::new(raddb.peers)
        .workers(workers(&settings))
        .limits(limits(&settings))
        .socket_options(options)
        .request_timeout(settings.server.request_timeout)
        .learned(Arc::clone(&learned))
        .observer(Watch::new(Arc::clone(&log), known, show))
        .access(proxied.around(Authenticate::new(Arc::clone(&users) as _)))
        .accounting(proxied.around(Account::new(Arc::clone(&ledger) as _)))
        .disconnect(dynamic.clone())
        .change_of_authorization(dynamic.clone())
        .dynamic_rules(dynamic_rules(&settings));
    let listening = listen(server, &settings).await;
    if let Some(made) = made {
        // Only now is it known which port `:0` is; where it cannot be bound, the words are shown all the same: once.
        let bound = listening.iter().flat_map(Server::addresses).find(|(port, _)| *port == Port::Auth);
        let asked = bound.map(|(_, address)| address).or_else(|| arguments.auth.first().copied());
        welcome(&made, &arguments.raddb, asked.unwrap_or_else(|| ([127, 0, 0, 1], 1812).into()));
    }
    let server = listening?;
    for (address, buffer) in server.receive_buffers().filter(|(_, buffer)| buffer.was_cut()) {
        tracing::warn!(
            target: "ulna::server",
            "the receive buffer of {address} is {} octets instead of {}: bursts may be dropped; raise net.core.rmem_max",
            buffer.granted, buffer.asked
        );
    }
    let running = server.start().map_err(|error| exit::fail(exit::FAILED, error))?;
    let (orders_in, orders) = mpsc::channel(16);
    match control::open(&arguments.raddb) {
        Ok(listener) => drop(tokio::spawn(control::serve(listener, orders_in.clone()))),
        Err(error) => {
            tracing::warn!(target: "ulna::server", "no control socket, so `ulna stats` and `ulna reload` do not work: {error}");
        }
    }
    tokio::spawn(Arc::clone(&ledger).keep_trying());
    tokio::spawn(Arc::clone(&stores).keep_trying());
    // Whoever started it may not care.
    let _ = writeln!(io::stdout(), "{}", ready(&running));
    notify::notify("READY=1");
    tracing::info!(target: "ulna::server", "{}", ready(&running));
    let arguments = arguments.clone();
    let control = control::path(&arguments.raddb);
    let station = Station {
        arguments,
        settings,
        dictionary,
        users,
        ledger,
        learned,
        forward,
        dynamic,
        nas_key,
        stores,
        running,
        log,
        began: Instant::now(),
        peers,
    };
    let ended = station.watch_over(orders, orders_in).await;
    let _ = std::fs::remove_file(control);
    ended.map(|()| ExitCode::SUCCESS).map_err(|error| {
        // Not on standard error, which may be what nobody reads.
        tracing::error!(target: "ulna::server", "{error}");
        ExitCode::from(exit::FAILED)
    })
}

async fn listen(server: Server, settings: &Settings) -> Result<Server, ExitCode> {
    let Listen { auth, acct, coa, .. } = &settings.listen;
    let lists = [(Port::Auth, auth), (Port::Acct, acct), (Port::Dynamic, coa)];
    let mut server = server;
    for (port, addresses) in lists {
        for address in addresses {
            server = server.listen(port, address).await.map_err(|error| exit::fail(exit::BIND, error))?;
        }
    }
    Ok(server)
}

fn open_journal(arguments: &Arguments, settings: &Settings) -> Result<Arc<Ledger>, ExitCode> {
    let folder = arguments.raddb.join(&settings.accounting.journal);
    let options = ulna_journal::Options::default()
        .rotate_size(settings.accounting.rotate_size)
        .rotate_time(settings.accounting.rotate_time);
    Ledger::open(&folder, options).map_err(|error| {
        let code = if matches!(error, OpenError::Locked { .. }) { exit::BIND } else { exit::CONFIGURATION };
        exit::fail(code, error)
    })
}

fn limits(settings: &Settings) -> Limits {
    let mut limits = Limits::default();
    limits.pending = settings.server.max_pending;
    limits.pending_for = settings.server.request_timeout;
    limits.reject_delay = settings.security.reject_delay;
    limits
}

/// What is demanded of CoA-Requests and Disconnect-Requests.
fn dynamic_rules(settings: &Settings) -> DynamicRules {
    let Dynamic { event_timestamp, message_authenticator, .. } = settings.dynamic;
    let mut rules = DynamicRules::new().for_proxy();
    if event_timestamp == Presence::Require {
        rules = rules.require_event_timestamp();
    }
    if message_authenticator == Presence::Require {
        rules = rules.require_message_authenticator();
    }
    rules
}

fn workers(settings: &Settings) -> NonZeroUsize {
    NonZeroUsize::new(settings.server.workers)
        .or_else(|| NonZeroUsize::new(std::thread::available_parallelism().map_or(1, NonZeroUsize::get).div_ceil(2)))
        .unwrap_or(NonZeroUsize::MIN)
}

fn raise_limits() {
    match ulna_net::raise_open_files() {
        Ok((_, now)) if now < ENOUGH_FILES => {
            tracing::warn!(target: "ulna::server", "only {now} files may be open at once: raise `ulimit -n`");
        }
        Ok(_) => {}
        Err(error) => tracing::warn!(target: "ulna::server", "the limit of open files cannot be raised: {error}"),
    }
}

fn level(level: Level) -> LevelFilter {
    match level {
        Level::Error => LevelFilter::ERROR,
        Level::Warn => LevelFilter::WARN,
        Level::Debug => LevelFilter::DEBUG,
        Level::Trace => LevelFilter::TRACE,
        _ => LevelFilter::INFO,
    }
}

/// The line that says that everything is bound.
fn ready(running: &Running) -> String {
    let of = |port| {
        let addresses = running.addresses().iter().filter(|(kind, _)| *kind == port);
        addresses.map(|(_, address)| address.to_string()).collect::<Vec<_>>().join(",")
    };
    let mut line = format!("ready auth={} acct={}", of(Port::Auth), of(Port::Acct));
    let coa = of(Port::Dynamic);
    if !coa.is_empty() {
        line.push_str(" coa=");
        line.push_str(&coa);
    }
    line
}

/// A home server may take 256 of them for each worker: 64 links for each of two services, each with a socket for strangers.
const ENOUGH_FILES: u64 = 4096;
