//! Where log lines go: standard error, files that roll with time, or syslog; as text or JSON.

use std::{
    fmt,
    io::{self, Write},
    os::unix::net::UnixDatagram,
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use tracing::{Level, Metadata, field::Field, level_filters::LevelFilter};
use tracing_appender::{
    non_blocking::{ErrorCounter, NonBlocking, NonBlockingBuilder},
    rolling::{RollingFileAppender, Rotation},
};
use tracing_subscriber::{
    Layer,
    filter::filter_fn,
    fmt::{
        MakeWriter,
        format::{DefaultFields, Format, Writer, debug_fn},
    },
    layer::SubscriberExt,
    util::SubscriberInitExt,
};

/// Where log lines go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Target {
    /// Standard error.
    Console,
    /// Files in a folder, a new one each day.
    Files(PathBuf),
    /// The system's log, through `/dev/log`.
    Syslog,
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Console => f.write_str("standard error"),
            Self::Files(folder) => folder.display().fmt(f),
            Self::Syslog => f.write_str("/dev/log"),
        }
    }
}

/// The way to the log: a bounded queue, and a thread that writes.
///
/// Whoever logs never waits: where the reader of the log is slower than the server, or has stopped reading, lines are
/// left out and counted.
#[derive(Debug)]
pub(crate) struct Log {
    queue: NonBlocking,
    lost: ErrorCounter,
    given: Arc<AtomicU64>,
    taken: Arc<AtomicU64>,
    told: AtomicU64,
}

impl Log {
    /// Sets up logging for the life of the process.
    ///
    /// # Errors
    ///
    /// Where the target cannot be opened.
    pub(crate) fn start(target: &Target, json: bool, level: LevelFilter) -> io::Result<Arc<Self>> {
        let console = matches!(target, Target::Console);
        let log = match target {
            Target::Console => Self::through(io::stderr()),
            Target::Files(folder) => Self::through(files(folder)?),
            Target::Syslog => Self::through(Syslog::open()?),
        };
        let syslog = matches!(target, Target::Syslog);
        let colours = console && io::IsTerminal::is_terminal(&io::stderr());
        let entrance = || Entrance { queue: log.queue.clone(), given: Arc::clone(&log.given), syslog };
        let ours = filter_fn(|about| about.target().starts_with(OURS));
        let others = filter_fn(|about| !about.target().starts_with(OURS));
        let registry = tracing_subscriber::registry().with(level);
        let started = match (json, syslog) {
            (true, _) => {
                registry.with(lines(entrance(), colours).with_target(true).json().flatten_event(true)).try_init()
            }
            // The system's log adds the time itself.
            (false, true) => registry
                .with(
                    lines(entrance(), colours)
                        .without_time()
                        .with_level(false)
                        .fmt_fields(debug_fn(message_only))
                        .with_filter(ours),
                )
                .with(lines(entrance(), colours).without_time().with_level(false).with_filter(others))
                .try_init(),
            (false, false) => registry
                .with(lines(entrance(), colours).fmt_fields(debug_fn(message_only)).with_filter(ours))
                .with(lines(entrance(), colours).with_filter(others))
                .try_init(),
        };
        started.map_err(io::Error::other)?;
        Ok(Arc::new(log))
    }

    fn through(writer: impl Write + Send + 'static) -> Self {
        let taken = Arc::default();
        let writer = Exit { writer, taken: Arc::clone(&taken) };
        let (queue, guard) =
            NonBlockingBuilder::default().buffered_lines_limit(MOST_LINES).thread_name("log").finish(writer);
        // Dropped, it would wait less than `flush` does, and print on standard output where that is in vain.
        std::mem::forget(guard);
        Self { lost: queue.error_counter(), queue, given: Arc::default(), taken, told: AtomicU64::new(0) }
    }

    /// Writes text as it is.
    pub(crate) fn print(&self, text: &str) {
        self.given.fetch_add(1, Ordering::Relaxed);
        // The queue takes it or counts it.
        let _ = self.queue.clone().write_all(text.as_bytes());
    }

    /// How many lines were left out.
    pub(crate) fn lost(&self) -> u64 {
        self.lost.dropped_lines() as u64
    }

    /// Says how many lines were left out, as soon as there is room to say it.
    pub(crate) fn tell_lost(&self) {
        let lost = self.lost();
        let told = self.told.load(Ordering::Relaxed);
        if lost > told && self.waiting() < MOST_LINES as u64 / 2 {
            self.told.store(lost, Ordering::Relaxed);
            let lines = lost - told;
            tracing::warn!(target: "ulna::server", lines, "{lines} lines of the log are left out: it is read or written too slowly");
        }
    }

    /// Waits until all is written, but not for long.
    pub(crate) fn flush(&self) {
        self.tell_lost();
        let patience = Instant::now() + PATIENCE;
        while self.waiting() > 0 && Instant::now() < patience {
            thread::sleep(GLANCE);
        }
    }

    /// How many lines are in the queue, or about to be.
    fn waiting(&self) -> u64 {
        let gone = self.taken.load(Ordering::Acquire) + self.lost();
        self.given.load(Ordering::Relaxed).saturating_sub(gone)
    }
}

/// Where lines enter the queue.
struct Entrance {
    queue: NonBlocking,
    given: Arc<AtomicU64>,
    syslog: bool,
}

impl Entrance {
    fn line(&self, severity: u8) -> Line {
        self.given.fetch_add(1, Ordering::Relaxed);
        Line { queue: self.queue.clone(), severity: self.syslog.then_some(severity) }
    }
}

impl<'a> MakeWriter<'a> for Entrance {
    type Writer = Line;

    fn make_writer(&'a self) -> Line {
        self.line(6)
    }

    fn make_writer_for(&'a self, meta: &Metadata<'_>) -> Line {
        self.line(match *meta.level() {
            Level::ERROR => 3,
            Level::WARN => 4,
            Level::INFO => 6,
            _ => 7,
        })
    }
}

/// A line on its way into the queue: it is written once, whole.
struct Line {
    queue: NonBlocking,
    /// Only the system's log wants to know.
    severity: Option<u8>,
}

impl Write for Line {
    fn write(&mut self, octets: &[u8]) -> io::Result<usize> {
        match self.severity {
            Some(severity) => {
                // RFC 3164 s.4.1.1: facility 10, security and authorisation, times 8 and the severity.
                let mut line = format!("<{}>ulna[{}]: ", 10 * 8 + u32::from(severity), std::process::id()).into_bytes();
                line.extend_from_slice(octets.trim_ascii_end());
                self.queue.write_all(&line)?;
            }
            None => self.queue.write_all(octets)?,
        }
        Ok(octets.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Where lines leave the queue.
struct Exit<W> {
    writer: W,
    taken: Arc<AtomicU64>,
}

impl<W: Write> Write for Exit<W> {
    fn write(&mut self, octets: &[u8]) -> io::Result<usize> {
        self.write_all(octets).map(|()| octets.len())
    }

    /// Writes a line; where nobody reads it or the disk is full, it is lost, and the next one may find its way.
    fn write_all(&mut self, octets: &[u8]) -> io::Result<()> {
        let written = self.writer.write_all(octets);
        self.taken.fetch_add(1, Ordering::Release);
        written
    }

    fn flush(&mut self) -> io::Result<()> {
        // An error was told of by `write_all`, if there is anybody to tell.
        let _ = self.writer.flush();
        Ok(())
    }
}

/// Makes lines of events.
fn lines<S>(to: Entrance, colours: bool) -> tracing_subscriber::fmt::Layer<S, DefaultFields, Format, Entrance> {
    tracing_subscriber::fmt::layer().with_writer(to).with_ansi(colours).with_target(false)
}

/// For people the sentence says it all; the fields are for programs.
fn message_only(writer: &mut Writer<'_>, field: &Field, value: &dyn fmt::Debug) -> fmt::Result {
    if field.name() == "message" { write!(writer, "{value:?}") } else { Ok(()) }
}

fn files(folder: &Path) -> io::Result<RollingFileAppender> {
    let made = std::fs::create_dir_all(folder);
    let appender =
        RollingFileAppender::builder().rotation(Rotation::DAILY).filename_prefix("ulna").filename_suffix("log");
    // What the appender says of an error leaves out what the system said.
    made.and_then(|()| appender.build(folder).map_err(|error| io::Error::other(cause(&error))))
}

/// The innermost reason for an error.
fn cause(mut error: &dyn std::error::Error) -> String {
    while let Some(source) = error.source() {
        error = source;
    }
    error.to_string()
}

/// The system's log, in the form of [RFC 3164](https://www.rfc-editor.org/rfc/rfc3164) that `/dev/log` takes.
struct Syslog {
    socket: UnixDatagram,
}

impl Syslog {
    fn open() -> io::Result<Self> {
        let socket = UnixDatagram::unbound()?;
        socket.connect("/dev/log")?;
        // A log that is not read must not stop the server.
        socket.set_nonblocking(true)?;
        Ok(Self { socket })
    }
}

impl Write for Syslog {
    fn write(&mut self, octets: &[u8]) -> io::Result<usize> {
        // What the system's log does not take is lost, as with every program.
        let _ = self.socket.send(octets);
        Ok(octets.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// What events of this program have in their target; their sentences are made to stand alone.
const OURS: &str = "ulna::";
/// What the queue holds. With `-X` a line is a packet.
const MOST_LINES: usize = 8192;
/// How long the end of the process waits for the log.
const PATIENCE: Duration = Duration::from_secs(2);
const GLANCE: Duration = Duration::from_millis(2);

#[cfg(test)]
mod tests {
    use std::sync::mpsc::{Receiver, Sender, channel};

    use super::*;

    /// A reader that takes a line only when it is let.
    struct Slow(Receiver<()>, Sender<Vec<u8>>);

    impl Write for Slow {
        fn write(&mut self, octets: &[u8]) -> io::Result<usize> {
            let _ = self.0.recv();
            let _ = self.1.send(octets.to_vec());
            Ok(octets.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_reader_that_stands_still_costs_lines_which_are_counted_and_nobody_waits() {
        let ((go, wait), (send, lines)) = (channel(), channel());
        let log = Log::through(Slow(wait, send));
        let all = MOST_LINES + 100;
        for number in 0..all {
            log.print(&format!("{number}"));
        }
        // One may be in the writer's hands.
        let lost = usize::try_from(log.lost()).unwrap();
        assert!((99..=100).contains(&lost), "{lost}");
        assert!(log.waiting() > 0);
        drop(go);
        log.flush();
        assert_eq!((log.waiting(), lines.try_iter().count()), (0, all - lost));
    }

    #[test]
    fn a_log_that_cannot_be_written_is_flushed_at_once() {
        struct Broken;
        impl Write for Broken {
            fn write(&mut self, _: &[u8]) -> io::Result<usize> {
                Err(io::ErrorKind::BrokenPipe.into())
            }
            fn flush(&mut self) -> io::Result<()> {
                Err(io::ErrorKind::BrokenPipe.into())
            }
        }
        let log = Log::through(Broken);
        for _ in 0..100 {
            log.print("nobody reads this");
        }
        log.flush();
        assert_eq!(log.waiting(), 0);
    }
}
