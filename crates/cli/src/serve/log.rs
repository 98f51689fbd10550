//! Where log lines go: standard error, files that roll with time, or syslog; as text or JSON.

use std::{
    fmt,
    io::{self, Write},
    os::unix::net::UnixDatagram,
    path::{Path, PathBuf},
};

use tracing::{Level, Metadata, field::Field, level_filters::LevelFilter};
use tracing_appender::rolling::{RollingFileAppender, Rotation};
use tracing_subscriber::{
    fmt::{
        MakeWriter,
        format::{Writer, debug_fn},
        writer::BoxMakeWriter,
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

/// Sets up logging for the life of the process.
///
/// # Errors
///
/// Where the target cannot be opened.
pub(crate) fn start(target: &Target, json: bool, level: LevelFilter) -> io::Result<()> {
    let (writer, colours, time) = match target {
        Target::Console => (BoxMakeWriter::new(io::stderr), io::IsTerminal::is_terminal(&io::stderr()), true),
        Target::Files(folder) => (BoxMakeWriter::new(files(folder)?), false, true),
        Target::Syslog => (BoxMakeWriter::new(Syslog::open()?), false, false),
    };
    let layer = tracing_subscriber::fmt::layer().with_writer(writer).with_ansi(colours).with_target(json);
    let registry = tracing_subscriber::registry().with(level);
    let started = match (json, time) {
        (true, _) => registry.with(layer.json().flatten_event(true)).try_init(),
        // Syslog adds the time itself.
        (false, false) => {
            registry.with(layer.fmt_fields(debug_fn(message_only)).without_time().with_level(false)).try_init()
        }
        (false, true) => registry.with(layer.fmt_fields(debug_fn(message_only))).try_init(),
    };
    started.map_err(io::Error::other)
}

/// For people the sentence says it all; the fields are for programs.
fn message_only(writer: &mut Writer<'_>, field: &Field, value: &dyn fmt::Debug) -> fmt::Result {
    if field.name() == "message" { write!(writer, "{value:?}") } else { Ok(()) }
}

fn files(folder: &Path) -> io::Result<RollingFileAppender> {
    RollingFileAppender::builder()
        .rotation(Rotation::DAILY)
        .filename_prefix("ulna")
        .filename_suffix("log")
        .build(folder)
        .map_err(io::Error::other)
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

impl<'a> MakeWriter<'a> for Syslog {
    type Writer = Line<'a>;

    fn make_writer(&'a self) -> Line<'a> {
        Line { socket: &self.socket, severity: 6 }
    }

    fn make_writer_for(&'a self, meta: &Metadata<'_>) -> Line<'a> {
        let severity = match *meta.level() {
            Level::ERROR => 3,
            Level::WARN => 4,
            Level::INFO => 6,
            _ => 7,
        };
        Line { socket: &self.socket, severity }
    }
}

/// One line for the system's log.
struct Line<'a> {
    socket: &'a UnixDatagram,
    severity: u8,
}

impl Write for Line<'_> {
    fn write(&mut self, octets: &[u8]) -> io::Result<usize> {
        // RFC 3164 s.4.1.1: facility 10, security and authorisation, times 8 and the severity.
        let mut line = format!("<{}>ulna[{}]: ", 10 * 8 + u32::from(self.severity), std::process::id()).into_bytes();
        line.extend_from_slice(octets.trim_ascii_end());
        // What the system's log does not take is lost, as with every program.
        let _ = self.socket.send(&line);
        Ok(octets.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
