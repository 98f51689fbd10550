//! `ulna acct cat`: a record a line.

use std::{
    fs,
    io::{self, BufWriter, Write},
    path::{Path, PathBuf},
    process::ExitCode,
    time::SystemTime,
};

use jiff::{SignedDuration, Timestamp, civil::DateTime, tz::TimeZone};
use serde::{Serialize, Serializer, ser::SerializeSeq};
use ulna_attributes::rfc2865;
use ulna_dictionary::{Dictionary, Pair};
use ulna_journal::{DamageKind, Entry, Reader};
use ulna_wire::Packet;

use super::{folder, unique::Seen};
use crate::{
    dictionaries, exit,
    packet::{self, pairs},
};

/// Prints the accounting journal, a record a line, in the order in which the records were written.
///
/// A sender that hears no answer sends a record again, so that the journal may hold an event more than once. With
/// `--unique` each one is shown once: records are the same where NAS-IP-Address, NAS-IPv6-Address and NAS-Identifier (or,
/// without any of them, the peer's address), Acct-Session-Id, Class, Acct-Status-Type, the time of the event
/// (Event-Timestamp, or else the arrival less Acct-Delay-Time, in whole seconds) and, for interim updates,
/// Acct-Session-Time are all equal.
///
/// Damage is reported on standard error. Passwords are never printed.
///
/// Exit codes: 0 all was read; 1 a record was lost to damage; 2 the command line or the configuration is wrong, or there
/// is no journal.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLE)]
pub(super) struct Arguments {
    /// Folder of the configuration: its `ulna.toml` says where the journal is; else it is in `state/journal`.
    #[arg(long, value_name = "DIR", default_value = "raddb")]
    raddb: PathBuf,
    /// Prints objects of JSON: `{"time","peer","attributes":[["Acct-Status-Type","Start"],..]}`.
    #[arg(long)]
    json: bool,
    /// Shows each event once.
    #[arg(long)]
    unique: bool,
    /// Memory for the events that `--unique` compares with, in MiB. Beyond it the oldest ones are forgotten.
    #[arg(long, value_name = "MIB", default_value_t = 256, requires = "unique", value_parser = clap::value_parser!(u32).range(1..=1 << 20))]
    unique_memory: u32,
    /// Folder whose file `dictionary` is used instead of the dictionaries in the binary.
    #[arg(long, value_name = "DIR")]
    dictionary: Option<PathBuf>,
    /// Shows records that arrived at this time or later: `2026-01-31T12:00:00Z`, local `2026-01-31` or
    /// `2026-01-31 12:00`, or an age such as `90m`, `2h`, `1h30m`.
    #[arg(long, value_name = "TIME", value_parser = since)]
    since: Option<SystemTime>,
    /// Shows records with this User-Name.
    #[arg(long, value_name = "NAME")]
    user: Option<String>,
}

pub(super) fn run(arguments: &Arguments) -> ExitCode {
    let dictionary = match dictionaries::load(arguments.dictionary.as_deref()) {
        Ok(dictionary) => dictionary,
        Err(error) => return exit::fail(exit::CONFIGURATION, error),
    };
    let folder = match folder::of(&arguments.raddb) {
        Ok(folder) => folder,
        Err(error) => return exit::fail(exit::CONFIGURATION, error),
    };
    let reader = match Reader::open(&folder) {
        Ok(reader) => reader,
        Err(error) => {
            let hint = "--raddb names the folder of a server that wrote one";
            let message = format!("{}: the journal cannot be read: {error}; {hint}", folder.display());
            return exit::fail(exit::CONFIGURATION, message);
        }
    };
    let output = BufWriter::with_capacity(256 << 10, io::stdout().lock());
    match print(arguments, &dictionary, reader, size(&folder), output) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(exit::FAILED),
        // Whoever reads the output has seen enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => exit::fail(exit::FAILED, format_args!("standard output: {error}")),
    }
}

/// Prints all records; returns whether none was lost.
fn print(
    arguments: &Arguments,
    dictionary: &Dictionary,
    mut reader: Reader,
    size: u64,
    mut output: impl Write,
) -> io::Result<bool> {
    let progress = packet::progress(size);
    let most = usize::try_from(arguments.unique_memory).unwrap_or(usize::MAX).saturating_mul(1 << 20);
    let mut seen = arguments.unique.then(|| Seen::new(most));
    let (mut well, mut count) = (true, 0_u64);
    // `while let` and not `for`: the reader is asked afterwards.
    while let Some(next) = reader.next() {
        let entry = match next {
            Ok(entry) => entry,
            Err(damage) => {
                well &= matches!(damage.kind, DamageKind::Torn { .. });
                progress.suspend(|| eprintln!("ulna: {damage}"));
                continue;
            }
        };
        count += 1;
        if count.is_multiple_of(4096) {
            progress.set_position(count.saturating_mul(GUESS).min(size));
        }
        let Ok(packet) = Packet::parse(entry.packet.as_slice()) else {
            let place = reader.segment().unwrap_or_else(|| Path::new("")).display().to_string();
            progress.suspend(|| eprintln!("ulna: {place}, octet {}: the record holds no packet", entry.offset));
            well = false;
            continue;
        };
        if arguments.since.is_some_and(|since| entry.arrived < since) {
            continue;
        }
        if arguments.user.as_ref().is_some_and(|user| packet.raw(rfc2865::USER_NAME) != Some(user.as_bytes())) {
            continue;
        }
        if seen.as_mut().is_some_and(|seen| !seen.is_new(&entry, &packet)) {
            continue;
        }
        let pairs = dictionary.decode(packet.body(), None).unwrap_or_default();
        let record = Record { entry: &entry, pairs: &pairs };
        if arguments.json { record.json(&mut output)? } else { record.text(&mut output)? }
    }
    output.flush()?;
    progress.finish_and_clear();
    if let Some(tail) = reader.unfinished() {
        eprintln!("ulna: {tail} (nothing of it was acknowledged; a running server may be writing it)");
    }
    let forgotten = seen.map_or(0, |seen| seen.forgotten());
    if forgotten > 0 {
        eprintln!(
            "ulna: {forgotten} events were forgotten for lack of memory: repetitions far behind them were shown again; \
             --unique-memory allows for more"
        );
    }
    Ok(well)
}

/// One record, as it is printed.
struct Record<'a> {
    entry: &'a Entry,
    pairs: &'a [Pair<'a>],
}

/// The object of a record. Programs rely on its shape: new fields come behind these.
#[derive(Serialize)]
struct Object<'a> {
    time: Timestamped,
    peer: Shown<std::net::SocketAddr>,
    attributes: Attributes<'a>,
}

impl Record<'_> {
    fn json(&self, output: &mut impl Write) -> io::Result<()> {
        let object = Object {
            time: Timestamped(self.entry.arrived),
            peer: Shown(self.entry.peer),
            attributes: Attributes(self.pairs),
        };
        serde_json::to_writer(&mut *output, &object)?;
        output.write_all(b"\n")
    }

    fn text(&self, output: &mut impl Write) -> io::Result<()> {
        write!(output, "{} {}", Timestamped(self.entry.arrived), self.entry.peer)?;
        for (place, pair) in self.pairs.iter().enumerate() {
            let separator = if place > 0 { "," } else { "" };
            write!(output, "{separator} {} = {}", pair.label(), pairs::text(pair, false))?;
        }
        output.write_all(b"\n")
    }
}

/// A time as RFC 3339 writes it, in UTC, to the nanosecond.
struct Timestamped(SystemTime);

impl std::fmt::Display for Timestamped {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let time = Timestamp::try_from(self.0).unwrap_or(Timestamp::MAX);
        write!(f, "{time:.9}")
    }
}

impl Serialize for Timestamped {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

struct Shown<T>(T);

impl<T: std::fmt::Display> Serialize for Shown<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

struct Attributes<'a>(&'a [Pair<'a>]);

impl Serialize for Attributes<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(Some(self.0.len()))?;
        for pair in self.0 {
            list.serialize_element(&(pair.label(), pairs::plain(pair, false)))?;
        }
        list.end()
    }
}

/// Reads a moment: RFC 3339, a local date or date and time, or an age.
fn since(text: &str) -> Result<SystemTime, String> {
    if let Ok(moment) = text.parse::<Timestamp>() {
        return Ok(moment.into());
    }
    if let Ok(local) = text.parse::<DateTime>() {
        let moment = TimeZone::system().to_timestamp(local).map_err(|error| error.to_string())?;
        return Ok(moment.into());
    }
    let age = text.parse::<SignedDuration>().ok().and_then(|age| std::time::Duration::try_from(age).ok());
    age.and_then(|age| SystemTime::now().checked_sub(age))
        .ok_or_else(|| "write 2026-01-31T12:00:00Z, 2026-01-31, or an age such as 2h".to_owned())
}

/// The octets of all segments.
fn size(folder: &Path) -> u64 {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.filter_map(|entry| entry.metadata().ok()).map(|known| known.len()).sum()
}

/// What a record has about, in octets: the bar moves by that, and nothing depends on it.
const GUESS: u64 = 250;

const EXAMPLE: &str = "Examples:
  ulna acct cat --raddb /etc/raddb --user bob --since 2h
  ulna acct cat --raddb /etc/raddb --json --unique > events.json";
