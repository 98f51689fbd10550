//! The entries of a users file, and of files in its form.

use std::{
    borrow::Cow,
    ops::Range,
    path::{Path, PathBuf},
};

use crate::{
    finding::{Finding, Findings, Line, Severity},
    text::{is_idle, lines, read},
    users::{
        compile::{Compiler, ReplyBuilder},
        name::Name,
    },
    veil::Veil,
};

/// An entry as it stands in its file.
#[derive(Debug)]
pub(crate) struct Entry<'f> {
    pub(crate) file: &'f str,
    /// Where the first line stands in the file.
    pub(crate) at: usize,
    /// The first line, and the name in it.
    pub(crate) first: (u32, &'f [u8]),
    pub(crate) name: Name,
    pub(crate) replies: &'f [(u32, &'f [u8])],
}

/// Reads files, and the files that they include.
#[derive(Debug)]
pub(crate) struct Reader<'a> {
    findings: &'a mut Findings,
    open: Vec<PathBuf>,
    octets: u64,
}

/// What a reader tells of.
#[derive(Debug)]
pub(crate) enum Event<'f> {
    /// A file begins.
    Begin(&'f [u8]),
    /// A file ends.
    End,
    /// An entry has been read.
    Entry(Entry<'f>),
}

impl<'f> Entry<'f> {
    /// The name, without its quotes.
    pub(crate) fn name(&self) -> Cow<'f, [u8]> {
        self.name.text(self.first.1)
    }

    /// Where the name stands in the file, if it stands there as it is.
    pub(crate) fn name_in_file(&self) -> Option<Range<usize>> {
        let Range { start, end } = self.name.at;
        matches!(self.name(), Cow::Borrowed(_)).then_some(self.at + start..self.at + end)
    }

    /// How many octets of the first line stand before the check items.
    pub(crate) const fn items_at(&self) -> usize {
        self.name.end
    }

    pub(crate) fn first_line(&self) -> Line<'f> {
        Line { file: self.file, number: self.first.0, octets: self.first.1, veil: Veil::Values }
    }

    /// The lines of reply items, to point at.
    pub(crate) fn reply_lines(&self) -> impl Iterator<Item = Line<'f>> {
        let file = self.file;
        self.replies.iter().map(move |&(number, octets)| Line { file, number, octets, veil: Veil::Values })
    }

    /// Reads the reply items; `None` where some of them are wrong.
    pub(crate) fn compile_replies<'d>(&self, compiler: &mut Compiler<'d>) -> Option<ReplyBuilder<'d>> {
        let mut builder = ReplyBuilder::default();
        let mut comma = true;
        let mut sound = true;
        for line in self.reply_lines() {
            if !comma {
                compiler.findings.push(missing_comma(&line));
                return None;
            }
            match compiler.replies(&line, &mut builder) {
                Ok(more) => comma = more,
                Err(()) => {
                    sound = false;
                    comma = true;
                }
            }
        }
        if let (true, Some(last)) = (comma && sound, self.reply_lines().last()) {
            let at = last.octets.iter().rposition(|octet| *octet == b',').unwrap_or(0);
            let finding = last.error(at..at + 1, "a comma with nothing behind it");
            compiler
                .findings
                .push(finding.with_help("remove it, or write the reply item that is missing on the next line"));
            return None;
        }
        sound.then_some(builder)
    }
}

impl<'a> Reader<'a> {
    pub(crate) const fn new(findings: &'a mut Findings) -> Self {
        Self { findings, open: Vec::new(), octets: 0 }
    }

    /// Reads `path` and gives its entries to `see`.
    pub(crate) fn read(&mut self, path: &Path, see: &mut dyn FnMut(Event<'_>, &mut Findings)) {
        let file = path.to_string_lossy().into_owned();
        match read(path, MAX_OCTETS.saturating_sub(self.octets), self.findings) {
            Ok(octets) => {
                self.octets += octets.len() as u64;
                self.open.push(path.to_owned());
                see(Event::Begin(&octets), self.findings);
                self.entries(path, &file, &octets, see);
                see(Event::End, self.findings);
                self.open.pop();
            }
            Err(why) => {
                self.findings.push(Finding::of_file(Severity::Error, file, format!("it cannot be read: {why}")))
            }
        }
    }

    fn entries(&mut self, path: &Path, file: &str, octets: &[u8], see: &mut dyn FnMut(Event<'_>, &mut Findings)) {
        let mut replies = Vec::new();
        let mut head: Option<(u32, usize, &[u8])> = None;
        let mut lines = lines(octets).filter(|(_, _, line)| !is_idle(line));
        loop {
            let next = lines.next();
            if let Some((number, _, line)) = next {
                if line.len() > MAX_LINE {
                    let line = Line { file, number, octets: line, veil: Veil::Values };
                    let finding = line.error(MAX_LINE..MAX_LINE, format!("the line has more than {MAX_LINE} octets"));
                    self.findings.push(finding.with_help(
                        "split it: reply items can be on many lines, and further check items on an entry of their own",
                    ));
                    return;
                }
                if matches!(line, [b' ' | b'\t', ..]) {
                    if head.is_some() {
                        replies.push((number, line));
                    } else {
                        let line = Line { file, number, octets: line, veil: Veil::Values };
                        let finding = line.error(0..1, "reply items without an entry");
                        self.findings.push(finding.with_help("an entry begins with a name in the first column"));
                    }
                    continue;
                }
            }
            if let Some((number, at, line)) = head.take() {
                match Name::read(line) {
                    Ok(name) => {
                        let entry = Entry { file, at, first: (number, line), name, replies: &replies };
                        if entry.name().eq_ignore_ascii_case(b"$INCLUDE") {
                            self.include(path, &entry.first_line(), entry.items_at(), see);
                        } else {
                            see(Event::Entry(entry), self.findings);
                        }
                    }
                    Err(fault) => {
                        let line = Line { file, number, octets: line, veil: Veil::Values };
                        self.findings.push(line.error(fault.at, fault.message).with_help(fault.help));
                    }
                }
                replies = Vec::new();
            }
            match next {
                Some(line) => head = Some(line),
                None => return,
            }
        }
    }

    fn include(&mut self, from: &Path, line: &Line<'_>, at: usize, see: &mut dyn FnMut(Event<'_>, &mut Findings)) {
        let name = line.octets.get(at..).unwrap_or_default();
        let name = String::from_utf8_lossy(name.trim_ascii());
        let name = name.trim_matches('"');
        let target = from.parent().unwrap_or_else(|| Path::new("")).join(name);
        let at = at.min(line.octets.len())..line.octets.len();
        let problem = if name.is_empty() {
            "a file must be named behind $INCLUDE"
        } else if self.open.contains(&target) {
            "the file includes itself"
        } else if self.open.len() >= MAX_DEPTH {
            "files include each other too deeply"
        } else if !target.is_file() {
            "there is no such file"
        } else {
            return self.read(&target, see);
        };
        self.findings
            .push(line.error(at, problem).with_help("correct the name; it is relative to the folder of this file"));
    }
}

fn missing_comma(line: &Line<'_>) -> Finding {
    let start = line.octets.iter().position(|octet| !octet.is_ascii_whitespace()).unwrap_or(0);
    let finding = line.error(start..line.octets.len(), "the reply items ended on the line before");
    finding.with_help(
        "write a comma at the end of that line if this one goes on, or a name in the first column of this one",
    )
}

/// How long a line can be, in octets.
const MAX_LINE: usize = 16 * 1024;
/// How deeply files can include files.
const MAX_DEPTH: usize = 16;
/// How many octets all files together can have: places in them are kept in 32 bits.
const MAX_OCTETS: u64 = u32::MAX as u64 / 2;
