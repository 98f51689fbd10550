//! What is printed, in radclient's words.

use std::{
    io::{self, BufWriter, StdoutLock, Write},
    net::SocketAddr,
};

use ulna_wire::Code;

/// What became of all requests.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Summary {
    pub(super) accepted: u64,
    pub(super) rejected: u64,
    pub(super) lost: u64,
    pub(super) passed: u64,
    pub(super) failed: u64,
}

/// Prints the summary.
pub(super) fn summarise(summary: &Summary) {
    let Summary { accepted, rejected, lost, passed, failed } = summary;
    // A closed pipe is no reason to complain.
    let _ = write!(
        io::stdout(),
        "Packet summary:\n\tAccepted      : {accepted}\n\tRejected      : {rejected}\n\tLost          : {lost}\n\
         \tPassed filter : {passed}\n\tFailed filter : {failed}\n"
    );
}

/// A packet on its way.
pub(super) struct Moved {
    pub(super) code: Code,
    pub(super) identifier: u8,
    pub(super) from: SocketAddr,
    pub(super) to: SocketAddr,
    pub(super) length: usize,
}

/// Standard output for packets, standard error for what is wrong with them.
pub(super) struct Output {
    out: BufWriter<StdoutLock<'static>>,
    quiet: bool,
    attributes: bool,
    files: bool,
}

impl Output {
    pub(super) fn new(quiet: bool, attributes: bool, files: bool) -> Self {
        Self { out: BufWriter::new(io::stdout().lock()), quiet, attributes: attributes && !quiet, files }
    }

    pub(super) fn sent(&mut self, moved: &Moved, attributes: &[String]) {
        self.packet("Sent", moved, attributes);
    }

    pub(super) fn received(&mut self, moved: &Moved, attributes: impl FnOnce() -> Vec<String>) {
        let attributes = if self.attributes { attributes() } else { Vec::new() };
        self.packet("Received", moved, &attributes);
    }

    /// `-F`: which request a reply is to.
    pub(super) fn response(&mut self, number: usize, name: &str, code: Code) {
        if self.files && !self.quiet {
            let _ = writeln!(self.out, "({number}) {name} response code {}", code.0);
        }
    }

    pub(super) fn lost(&mut self, number: usize, identifier: u8, link: u32) {
        if !self.quiet {
            let _ = writeln!(self.out, "({number}) No reply from server for ID {identifier} socket {link}");
        }
    }

    /// Something that is wrong with one request, or its reply.
    pub(super) fn complain(&mut self, number: usize, what: impl std::fmt::Display) {
        if !self.quiet {
            self.flush();
            eprintln!("({number}) {what}");
        }
    }

    pub(super) fn warn(&mut self, what: impl std::fmt::Display) {
        self.flush();
        eprintln!("ulna: {what}");
    }

    pub(super) fn flush(&mut self) {
        let _ = self.out.flush();
    }

    fn packet(&mut self, verb: &str, moved: &Moved, attributes: &[String]) {
        if self.quiet {
            return;
        }
        let Moved { code, identifier, from, to, length } = moved;
        let _ = writeln!(self.out, "{verb} {code} Id {identifier} from {from} to {to} length {length}");
        if self.attributes {
            for attribute in attributes {
                let _ = writeln!(self.out, "\t{attribute}");
            }
        }
    }
}
