//! `ulna acct cat`: a record a line.

use std::{
    fs,
    io::{self, BufWriter, Write},
    path::{Path, PathBuf},
    process::ExitCode,
    time::SystemTime,
};

use jiff::{SignedDuration, Timestamp, civil::DateTime, tz::TimeZone};
use ulna_attributes::rfc2865;
use ulna_dictionary::Dictionary;
use ulna_journal::{DamageKind, Entry, Reader};
use ulna_store::{Report, Seen};
use ulna_wire::Packet;

use super::{folder, lines::Lines};
use crate::{dictionaries, exit, packet};

/// Prints the accounting journal, a record a line, in the order in which the records were written.
///
/// A sender that hears no answer sends a record again, and a server that was killed replays it, so that the journal may
/// hold an event more than once. With `--unique` each one is shown once: records are the same where NAS-IP-Address,
/// NAS-IPv6-Address and NAS-Identifier (or, without any of them, the peer's address), Acct-Session-Id, Class,
/// Acct-Status-Type, the time of the event (Event-Timestamp, or else the arrival less Acct-Delay-Time, in whole seconds)
/// and, for interim updates, Acct-Session-Time are all equal. A time that had to be calculated may be two seconds off, but
/// not for interim updates without Acct-Session-Time; and packets without Event-Timestamp that are equal to the last octet
/// are the same if no more than five minutes lie between them.
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
    /// Memory for the events that `--unique` compares with, in MiB: a million take 100 to 250. Beyond it the oldest ones
    /// are forgotten.
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
    let lines = Lines::new(dictionary, arguments.json);
    let mut chosen = Vec::with_capacity(lines.most());
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
        if seen.as_mut().is_some_and(|seen| seen.note(&report(&entry, &packet)).is_some()) {
            continue;
        }
        chosen.push(entry);
        if chosen.len() >= lines.most() {
            lines.write(&chosen, &mut output)?;
            chosen.clear();
        }
    }
    lines.write(&chosen, &mut output)?;
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

/// What a record reports.
fn report(entry: &Entry, packet: &Packet<&[u8]>) -> Report {
    // Calculated anew: the rule has grown better since old journals were written.
    Report::of(packet, entry.arrived, entry.peer.ip())
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
