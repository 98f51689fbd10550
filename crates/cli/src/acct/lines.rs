//! Records as lines: decoded by several threads, written in order.

use std::{
    fmt,
    io::{self, Write},
    net::SocketAddr,
    thread,
    time::SystemTime,
};

use jiff::Timestamp;
use serde::{Serialize, Serializer, ser::SerializeSeq};
use ulna_dictionary::{Dictionary, Pair};
use ulna_journal::Entry;
use ulna_wire::Packet;

use crate::packet::pairs;

/// Makes lines of records.
#[derive(Debug)]
pub(super) struct Lines<'d> {
    dictionary: &'d Dictionary,
    json: bool,
    threads: usize,
}

impl<'d> Lines<'d> {
    pub(super) fn new(dictionary: &'d Dictionary, json: bool) -> Self {
        let threads = thread::available_parallelism().map_or(1, usize::from).min(MOST_THREADS);
        Self { dictionary, json, threads }
    }

    /// How many records are best given at once; it bounds the memory that they take.
    pub(super) const fn most(&self) -> usize {
        self.threads * PART
    }

    /// Writes a line for each record.
    pub(super) fn write(&self, entries: &[Entry], output: &mut impl Write) -> io::Result<()> {
        let (first, others) = entries.split_at(entries.len().min(PART));
        thread::scope(|scope| {
            let others: Vec<_> = others.chunks(PART).map(|part| scope.spawn(|| self.part(part))).collect();
            output.write_all(&self.part(first)?)?;
            for part in others {
                // Nothing in there panics; if it did, what is printed would have a gap.
                let lines = part.join().map_err(|_| io::Error::other("a thread that decodes records has ended"))?;
                output.write_all(&lines?)?;
            }
            Ok(())
        })
    }

    fn part(&self, entries: &[Entry]) -> io::Result<Vec<u8>> {
        let mut lines = Vec::with_capacity(entries.len() * LINE);
        for entry in entries {
            let Ok(packet) = Packet::parse(entry.packet.as_slice()) else { continue };
            let pairs = self.dictionary.decode(packet.body(), None).unwrap_or_default();
            let record = Record { entry, pairs: &pairs };
            if self.json { record.json(&mut lines)? } else { record.text(&mut lines)? }
        }
        Ok(lines)
    }
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
    peer: Shown<SocketAddr>,
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
            write!(output, "{separator} {} = {}", pairs::name(pair, false), pairs::text(pair, false))?;
        }
        output.write_all(b"\n")
    }
}

/// A time as RFC 3339 writes it, in UTC, to the nanosecond.
struct Timestamped(SystemTime);

impl fmt::Display for Timestamped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
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

impl<T: fmt::Display> Serialize for Shown<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

struct Attributes<'a>(&'a [Pair<'a>]);

impl Serialize for Attributes<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(Some(self.0.len()))?;
        for pair in self.0 {
            list.serialize_element(&(pairs::name(pair, false), pairs::plain(pair, false)))?;
        }
        list.end()
    }
}

const MOST_THREADS: usize = 8;
/// How many records a thread decodes at once.
const PART: usize = 2048;
/// What a line has about, in octets.
const LINE: usize = 512;
