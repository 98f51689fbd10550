//! What is wrong with a file, and where.

use std::{fmt, ops::Range};

use miette::{
    Diagnostic, GraphicalReportHandler, GraphicalTheme, LabeledSpan, MietteError, MietteSpanContents, SourceCode,
    SourceSpan, SpanContents,
};
use serde::Serialize;
use thiserror::Error;

/// One thing that an operator should know of a file: what it is, where it is, and what to do.
///
/// As JSON it is `{"file","line","column","severity","message","help"}`. Shown with its line of the file, the values
/// in that line are veiled, since they may be passwords.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    file: String,
    line: u32,
    column: u32,
    severity: Severity,
    message: String,
    help: Option<String>,
    #[serde(skip)]
    excerpt: Option<Excerpt>,
}

impl Finding {
    /// The file, as the folder's name leads to it.
    #[must_use]
    pub fn file(&self) -> &str {
        &self.file
    }

    /// The line, counted from 1; 0 where the file as a whole is meant.
    #[must_use]
    pub const fn line(&self) -> u32 {
        self.line
    }

    /// The octet in the line, counted from 1; 0 where the line or file as a whole is meant.
    #[must_use]
    pub const fn column(&self) -> u32 {
        self.column
    }

    /// How bad it is.
    #[must_use]
    pub const fn severity(&self) -> Severity {
        self.severity
    }

    /// What is wrong.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// What to do.
    #[must_use]
    pub fn help(&self) -> Option<&str> {
        self.help.as_deref()
    }

    /// Draws it for a terminal, with the line that is meant.
    #[must_use]
    pub fn render(&self, coloured: bool) -> String {
        let theme = if coloured { GraphicalTheme::unicode() } else { GraphicalTheme::unicode_nocolor() };
        let mut drawn = String::new();
        match GraphicalReportHandler::new_themed(theme).render_report(&mut drawn, self) {
            Ok(()) => drawn,
            Err(fmt::Error) => self.to_string(),
        }
    }

    /// A finding about a whole file.
    pub(crate) fn of_file(severity: Severity, file: impl Into<String>, message: impl Into<String>) -> Self {
        let (file, message) = (file.into(), message.into());
        Self { file, line: 0, column: 0, severity, message, help: None, excerpt: None }
    }

    /// An error at a place whose line is not at hand.
    pub(crate) fn at(file: &str, line: u32, column: u32, message: String) -> Self {
        let file = file.to_owned();
        Self { file, line, column, severity: Severity::Error, message, help: None, excerpt: None }
    }

    /// Adds what to do.
    pub(crate) fn with_help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

impl fmt::Display for Finding {
    /// One line: `file:line:column: error: message; help`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if self.line > 0 {
            write!(f, ":{}:{}", self.line, self.column)?;
        }
        write!(f, ": {}: {}", self.severity, self.message)?;
        self.help.as_ref().map_or(Ok(()), |help| write!(f, "; {help}"))
    }
}

impl std::error::Error for Finding {}

impl Diagnostic for Finding {
    fn severity(&self) -> Option<miette::Severity> {
        Some(match self.severity {
            Severity::Error => miette::Severity::Error,
            Severity::Warning => miette::Severity::Warning,
            Severity::Note => miette::Severity::Advice,
        })
    }

    fn help<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        self.help.as_ref().map(|help| Box::new(help) as Box<dyn fmt::Display>)
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        self.excerpt.as_ref().map(|_| self as &dyn SourceCode)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        let mark = self.excerpt.as_ref()?.mark.clone();
        Some(Box::new(std::iter::once(LabeledSpan::new(Some("here".to_owned()), mark.start, mark.len()))))
    }
}

impl SourceCode for Finding {
    /// The excerpt is the one line that is meant; it is numbered as in its file.
    fn read_span<'a>(
        &'a self,
        _: &SourceSpan,
        _: usize,
        _: usize,
    ) -> Result<Box<dyn SpanContents<'a> + 'a>, MietteError> {
        let excerpt = self.excerpt.as_ref().ok_or(MietteError::OutOfBounds)?;
        Ok(Box::new(MietteSpanContents::new_named(
            self.file.clone(),
            excerpt.line.as_bytes(),
            SourceSpan::from(0..excerpt.line.len()),
            self.line.saturating_sub(1) as usize,
            0,
            1,
        )))
    }
}

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Nothing is wrong; this is how it is.
    Note,
    /// It works, but perhaps not as it is meant.
    Warning,
    /// The folder cannot be used.
    Error,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        })
    }
}

/// Why a folder cannot be used: all that is wrong with it.
#[derive(Debug, Clone, Error)]
#[error("{folder} cannot be used: {}", Count(*errors))]
pub struct Report {
    pub(crate) folder: String,
    pub(crate) errors: usize,
    pub(crate) findings: Vec<Finding>,
}

impl Report {
    /// All findings, warnings among them, in the order of the files.
    #[must_use]
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// How many errors there are.
    #[must_use]
    pub const fn errors(&self) -> usize {
        self.errors
    }

    /// Draws all findings for a terminal.
    #[must_use]
    pub fn render(&self, coloured: bool) -> String {
        self.findings.iter().map(|finding| finding.render(coloured)).collect()
    }

    /// The findings as JSON: an array of `{"file","line","column","severity","message","help"}`.
    #[must_use]
    pub fn to_json(&self) -> String {
        to_json(&self.findings)
    }
}

impl Diagnostic for Report {
    fn related<'a>(&'a self) -> Option<Box<dyn Iterator<Item = &'a dyn Diagnostic> + 'a>> {
        Some(Box::new(self.findings.iter().map(|finding| finding as &dyn Diagnostic)))
    }
}

/// Findings as JSON: an array of `{"file","line","column","severity","message","help"}`.
#[must_use]
pub fn to_json(findings: &[Finding]) -> String {
    // Strings and numbers always become JSON.
    serde_json::to_string(findings).unwrap_or_default()
}

/// A line of a file, to point at.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Line<'a> {
    pub(crate) file: &'a str,
    pub(crate) number: u32,
    pub(crate) octets: &'a [u8],
    pub(crate) veil: Veil,
}

impl Line<'_> {
    /// A finding about the octets `at` of this line.
    pub(crate) fn finding(&self, severity: Severity, at: Range<usize>, message: impl Into<String>) -> Finding {
        let column = u32::try_from(at.start).unwrap_or(u32::MAX).saturating_add(1);
        let excerpt = (self.octets.len() <= LONGEST_EXCERPT).then(|| Excerpt::of(self.octets, &at, self.veil));
        Finding {
            file: self.file.to_owned(),
            line: self.number,
            column,
            severity,
            message: message.into(),
            help: None,
            excerpt,
        }
    }

    /// An error about the octets `at` of this line.
    pub(crate) fn error(&self, at: Range<usize>, message: impl Into<String>) -> Finding {
        self.finding(Severity::Error, at, message)
    }

    /// A warning about the octets `at` of this line.
    pub(crate) fn warning(&self, at: Range<usize>, message: impl Into<String>) -> Finding {
        self.finding(Severity::Warning, at, message)
    }
}

/// What of a line must not be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Veil {
    /// It holds no secrets.
    Nothing,
    /// Everything behind an operator or in quotes, and a word behind one that speaks of passwords or secrets.
    Values,
    /// All words but the first.
    Words,
}

/// Findings as they are collected.
#[derive(Debug, Default)]
pub(crate) struct Findings {
    pub(crate) list: Vec<Finding>,
    pub(crate) errors: usize,
}

impl Findings {
    /// Keeps a finding, unless there are very many already.
    pub(crate) fn push(&mut self, finding: Finding) {
        self.errors += usize::from(finding.severity == Severity::Error);
        // The first errors tell what is wrong; a file of another language would give one for each of its lines.
        if self.list.len() < MOST_FINDINGS {
            self.list.push(finding);
        }
    }
}

impl Findings {
    /// Brings what was found after the first `start` findings into the order of the file.
    pub(crate) fn sort_from(&mut self, start: usize) {
        if let Some(found) = self.list.get_mut(start..) {
            found.sort_by(|a, b| (&a.file, a.line, a.column).cmp(&(&b.file, b.line, b.column)));
        }
    }
}

/// The line that is shown, and the part of it that is meant.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Excerpt {
    line: String,
    mark: Range<usize>,
}

impl Excerpt {
    fn of(octets: &[u8], at: &Range<usize>, veil: Veil) -> Self {
        let mut shown = String::with_capacity(octets.len());
        let mut mark = 0..0;
        for (place, (&octet, hidden)) in octets.iter().zip(veil.covers(octets)).enumerate() {
            if place == at.start {
                mark.start = shown.len();
            }
            shown.push(match octet {
                _ if hidden => '*',
                b'\t' => ' ',
                b' '..=b'~' => char::from(octet),
                _ => '?',
            });
            if place < at.end {
                mark.end = shown.len();
            }
        }
        if at.start >= octets.len() {
            mark = shown.len()..shown.len();
        }
        Self { line: shown, mark: mark.start..mark.end.max(mark.start) }
    }
}

impl Veil {
    /// Which octets are hidden.
    fn covers(self, octets: &[u8]) -> Vec<bool> {
        let mut hidden = vec![false; octets.len()];
        let mut words = 0;
        let mut secret_follows = false;
        let mut at = 0;
        while let Some(&octet) = octets.get(at) {
            let start = at;
            let cover = match octet {
                b'"' | b'\'' | b'`' => {
                    at = end_of_quote(octets, at);
                    true
                }
                _ if is_operator(octet) => {
                    at += 1;
                    secret_follows = matches!(octet, b'=' | b'~' | b'*' | b'<' | b'>');
                    continue;
                }
                b',' => {
                    at += 1;
                    secret_follows = false;
                    continue;
                }
                _ if octet.is_ascii_whitespace() => {
                    at += 1;
                    continue;
                }
                _ => {
                    let ends = |octet: &u8| {
                        let value = secret_follows || self == Self::Words;
                        octet.is_ascii_whitespace() || (!value && (is_operator(*octet) || *octet == b'"'))
                    };
                    at = octets.iter().skip(start).position(ends).map_or(octets.len(), |length| start + length);
                    at = at.max(start + 1);
                    secret_follows
                }
            };
            words += 1;
            let word = octets.get(start..at).unwrap_or_default();
            let cover = match self {
                Self::Nothing => false,
                Self::Values => cover,
                Self::Words => words > 1,
            };
            secret_follows = !cover && speaks_of_secrets(word);
            hidden.iter_mut().take(at).skip(start).for_each(|place| *place = cover);
        }
        hidden
    }
}

struct Count(usize);

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} error{}", self.0, if self.0 == 1 { "" } else { "s" })
    }
}

/// Where the quote that opens at `at` ends; the end of the line where it is not closed.
fn end_of_quote(octets: &[u8], at: usize) -> usize {
    let quote = octets.get(at);
    let mut escaped = false;
    for (place, octet) in octets.iter().enumerate().skip(at + 1) {
        match octet {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            octet if Some(octet) == quote => return place + 1,
            _ => {}
        }
    }
    octets.len()
}

const fn is_operator(octet: u8) -> bool {
    matches!(octet, b'=' | b':' | b'+' | b'-' | b'^' | b'!' | b'<' | b'>' | b'~' | b'*')
}

fn speaks_of_secrets(word: &[u8]) -> bool {
    let word = word.to_ascii_lowercase();
    [&b"passw"[..], b"secret", b"psk"].iter().any(|part| word.windows(part.len()).any(|window| window == *part))
}

/// How many findings are kept.
const MOST_FINDINGS: usize = 100;
/// The longest line that is shown, in octets.
const LONGEST_EXCERPT: usize = 400;

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(line: &str, veil: Veil) -> String {
        Excerpt::of(line.as_bytes(), &(0..1), veil).line
    }

    #[test]
    fn values_are_veiled() {
        for (line, expected) in [
            ("bob\tCleartext-Password := \"secret\"", "bob Cleartext-Password := ********"),
            ("bob Cleartxt-Pasword := secret, X == 1", "bob Cleartxt-Pasword := ******* X == *"),
            ("bob Cleartext-Password \"se\\\"cret", "bob Cleartext-Password *********"),
            ("bob Cleartext-Password hello", "bob Cleartext-Password *****"),
            ("secret=hello", "secret=*****"),
            ("bob Password:=x:y", "bob Password:=***"),
        ] {
            assert_eq!(shown(line, Veil::Values), expected);
        }
        assert_eq!(shown("10.0.0.1 hush off", Veil::Words), "10.0.0.1 **** ***");
        assert_eq!(shown("a = \"b\"", Veil::Nothing), "a = \"b\"");
    }

    #[test]
    fn a_finding_is_drawn_with_its_line() {
        let line = Line { file: "users", number: 7, octets: b"bob Foo == \"x\"", veil: Veil::Values };
        let finding = line.error(4..7, "unknown attribute \"Foo\"").with_help("define it");
        assert_eq!(finding.to_string(), "users:7:5: error: unknown attribute \"Foo\"; define it");
        let drawn = finding.render(false);
        assert!(
            drawn.contains("users:7:5") && drawn.contains("bob Foo == ***") && drawn.contains("define it"),
            "{drawn}"
        );
        let json = to_json(&[finding]);
        let expected = r#"[{"file":"users","line":7,"column":5,"severity":"error","message":"unknown attribute \"Foo\"","help":"define it"}]"#;
        assert_eq!(json, expected);
    }
}
