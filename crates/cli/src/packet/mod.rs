//! `ulna packet`: whole packets decoded, from hexadecimal digits or from a capture.
//!
//! ```text
//!  HEX ------------------------------------------------------------> octets --\
//!  FILE --capture--> frame --link--> IP --fragments--> UDP --ports--> octets ----> explain --> text or JSON
//! ```
#![deny(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]

pub(crate) mod capture;
mod decoder;
mod explain;
mod fragments;
mod hexadecimal;
mod internet;
mod judge;
mod link;
pub(crate) mod pairs;
mod pcap;
mod pcapng;
mod requests;
#[cfg(test)]
mod tests;

use std::{
    fs::File,
    io::{self, BufReader, BufWriter, IsTerminal, Read, Write},
    net::{Ipv4Addr, SocketAddr},
    path::{Path, PathBuf},
    process::ExitCode,
};

use ulna_dictionary::Dictionary;
use ulna_wire::SharedKey;

use self::{
    capture::{Capture, CaptureError},
    decoder::Decoder,
    explain::{Explained, Explainer, Origin},
    requests::Path as Way,
};
use crate::{dictionaries, exit};

/// Decodes whole packets: header, attributes, and whether they are signed with the shared secret.
///
/// A reply can only be judged together with its request: in a capture they are found by addresses and identifier, among
/// packets in hexadecimal by the identifier of those that stand before it.
///
/// Exit codes: 0 all is well; 1 something is no packet, is wrongly signed, or the capture is damaged; 2 the command line
/// is wrong, or a file cannot be opened.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLE)]
#[command(group = clap::ArgGroup::new("input").required(true).multiple(false).args(["hex", "pcap"]))]
pub(crate) struct Arguments {
    /// Packets in hexadecimal, with or without spaces, colons, `0x`; one begins where the one before it ends.
    #[arg(value_name = "HEX")]
    hex: Vec<String>,
    /// Capture to read, in the format of pcap or pcapng; `-` is standard input.
    #[arg(long, value_name = "FILE")]
    pcap: Option<PathBuf>,
    /// Shared secret.
    #[arg(long, value_name = "SECRET")]
    secret: Option<String>,
    /// UDP port of a capture whose packets are decoded (repeatable).
    #[arg(long = "port", value_name = "PORT", default_values_t = PORTS, conflicts_with = "hex")]
    ports: Vec<u16>,
    /// Folder whose file `dictionary` is used instead of the dictionaries in the binary.
    #[arg(long, value_name = "DIR")]
    dictionary: Option<PathBuf>,
    /// Shows passwords and other hidden values.
    #[arg(long)]
    show_secrets: bool,
    /// Prints an object of JSON a line for each packet.
    #[arg(long)]
    json: bool,
}

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let dictionary = match dictionaries::load(arguments.dictionary.as_deref()) {
        Ok(dictionary) => dictionary,
        Err(error) => return exit::fail(exit::CONFIGURATION, error),
    };
    let mut command = Command::new(arguments, &dictionary, BufWriter::new(io::stdout().lock()));
    let done = match &arguments.pcap {
        Some(path) => command.capture(path),
        None => command.hexadecimal(&arguments.hex),
    };
    match done.and_then(|()| command.output.flush().map_err(Stop::Output)) {
        Ok(()) if command.well => ExitCode::SUCCESS,
        Ok(()) => ExitCode::from(exit::FAILED),
        Err(Stop::Usage(reason)) => exit::fail(exit::CONFIGURATION, reason),
        // Whoever reads the output has seen enough.
        Err(Stop::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(Stop::Output(error)) => exit::fail(exit::FAILED, format_args!("standard output: {error}")),
    }
}

/// Why the command ends before its input does.
enum Stop {
    Usage(String),
    Output(io::Error),
}

struct Command<'a, W> {
    arguments: &'a Arguments,
    explainer: Explainer<'a>,
    output: W,
    count: u64,
    well: bool,
}

impl<'a, W: Write> Command<'a, W> {
    fn new(arguments: &'a Arguments, dictionary: &'a Dictionary, output: W) -> Self {
        let key = arguments.secret.as_ref().map(SharedKey::new);
        let explainer = Explainer::new(dictionary, key, arguments.show_secrets);
        Self { arguments, explainer, output, count: 0, well: true }
    }

    fn hexadecimal(&mut self, words: &[String]) -> Result<(), Stop> {
        let packets = hexadecimal::packets(words).map_err(Stop::Usage)?;
        let nowhere = SocketAddr::from((Ipv4Addr::UNSPECIFIED, 0));
        for octets in packets {
            self.packet(&Origin::default(), Way { from: nowhere, to: nowhere }, &octets)?;
        }
        Ok(())
    }

    fn capture(&mut self, path: &Path) -> Result<(), Stop> {
        let progress = progress(0);
        let source: Box<dyn Read> = if path == Path::new("-") {
            Box::new(io::stdin().lock())
        } else {
            let file = File::open(path).map_err(|error| Stop::Usage(format!("{}: {error}", path.display())))?;
            progress.set_length(file.metadata().map_or(0, |known| known.len()));
            Box::new(file)
        };
        let done = self.frames(path, progress.wrap_read(source));
        progress.finish_and_clear();
        done
    }

    fn frames(&mut self, path: &Path, source: impl Read) -> Result<(), Stop> {
        let mut capture = match Capture::open(BufReader::new(source)) {
            Ok(capture) => capture,
            Err(error) => {
                self.damaged(path, &error);
                return Ok(());
            }
        };
        let mut decoder = Decoder::default();
        loop {
            match capture.next() {
                Ok(None) => break,
                Ok(Some(frame)) => {
                    let Some(datagram) = decoder.frame(&frame) else { continue };
                    let ports = [datagram.source.port(), datagram.destination.port()];
                    if !ports.iter().any(|port| self.arguments.ports.contains(port)) {
                        continue;
                    }
                    let way = Way { from: datagram.source, to: datagram.destination };
                    let origin = Origin { frame: Some(frame.number), time: frame.time, way: Some(way) };
                    for octets in datagram.packets() {
                        self.packet(&origin, way, octets)?;
                    }
                }
                Err(error) => {
                    self.damaged(path, &error);
                    break;
                }
            }
        }
        let left = decoder.left();
        for remark in left.remarks() {
            eprintln!("ulna: {}: {remark}", path.display());
        }
        if self.count == 0 {
            let ports: Vec<String> = self.arguments.ports.iter().map(ToString::to_string).collect();
            eprintln!("ulna: {}: no packet on the ports {}; --port names others", path.display(), ports.join(", "));
        }
        Ok(())
    }

    fn damaged(&mut self, path: &Path, error: &CaptureError) {
        eprintln!("ulna: {}: {error}", path.display());
        self.well = false;
    }

    fn packet(&mut self, origin: &Origin, way: Way, octets: &[u8]) -> Result<(), Stop> {
        self.count += 1;
        let explained = self.explainer.explain(self.count, origin, way, octets);
        self.well &= explained.is_well();
        self.print(&explained).map_err(Stop::Output)
    }

    fn print(&mut self, explained: &Explained) -> io::Result<()> {
        if self.arguments.json {
            serde_json::to_writer(&mut self.output, explained)?;
            writeln!(self.output)
        } else {
            let gap = if self.count > 1 { "\n" } else { "" };
            writeln!(self.output, "{gap}{explained}")
        }
    }
}

/// A bar for what takes long, on standard error where that is a terminal and the output is not on it.
pub(crate) fn progress(octets: u64) -> indicatif::ProgressBar {
    if io::stdout().is_terminal() || !io::stderr().is_terminal() {
        return indicatif::ProgressBar::hidden();
    }
    let style = indicatif::ProgressStyle::with_template("{wide_bar} {binary_bytes}/{binary_total_bytes} {eta}");
    let bar = indicatif::ProgressBar::new(octets);
    style.map_or_else(|_| bar.clone(), |style| bar.clone().with_style(style))
}

/// Authentication, accounting and CoA, the ports of before 2000 included.
const PORTS: [u16; 5] = [1812, 1813, 1645, 1646, 3799];

const EXAMPLE: &str = "Examples:
  tcpdump -w radius.pcap udp port 1812 or udp port 1813
  ulna packet --pcap radius.pcap --secret testing123
  ulna packet 04 01 00 1a 4f 6e 43 3f 6b 9d 35 fd 3d 3e 49 d9 2c 4a d9 04 28 06 00 00 00 01";
