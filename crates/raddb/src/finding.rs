//! What is wrong with a file, and where.

use std::{fmt, ops::Range};

use miette::{
    Diagnostic, GraphicalReportHandler, GraphicalTheme, LabeledSpan, MietteError, MietteSpanContents, SourceCode,
    SourceSpan, SpanContents,
};
use serde::Serialize;
use thiserror::Error;

use crate::veil::{Excerpt, Veil};

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
        match GraphicalReportHandler::new_themed(theme).render_report(&mut drawn, &Drawn(self)) {
            Ok(()) => drawn,
            Err(fmt::Error) => self.to_string(),
        }
    }

    /// A finding about a whole file.
    pub(crate) fn of_file(severity: Severity, file: impl Into<String>, message: impl Into<String>) -> Self {
        let (file, message) = (file.into(), printable(message.into()));
        Self { file, line: 0, column: 0, severity, message, help: None, excerpt: None }
    }

    /// An error at a place whose line is not at hand.
    pub(crate) fn at(file: &str, line: u32, column: u32, message: String) -> Self {
        let (file, message) = (file.to_owned(), printable(message));
        Self { file, line, column, severity: Severity::Error, message, help: None, excerpt: None }
    }

    /// Makes a warning of it.
    pub(crate) const fn into_warning(mut self) -> Self {
        self.severity = Severity::Warning;
        self
    }

    /// Adds what to do.
    pub(crate) fn with_help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(printable(help.into()));
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

/// A finding as it is drawn: severity and help have places of their own there.
#[derive(Debug, Error)]
struct Drawn<'a>(&'a Finding);

impl fmt::Display for Drawn<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Finding { file, line, column, message, .. } = self.0;
        f.write_str(file)?;
        if *line > 0 {
            write!(f, ":{line}:{column}")?;
        }
        write!(f, ": {message}")
    }
}

impl Diagnostic for Drawn<'_> {
    fn severity(&self) -> Option<miette::Severity> {
        Diagnostic::severity(self.0)
    }

    fn help<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        Diagnostic::help(self.0)
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        self.0.source_code()
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        self.0.labels()
    }
}

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
            message: printable(message.into()),
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
    /// Whether nothing more is kept.
    pub(crate) const fn is_full(&self) -> bool {
        self.list.len() >= MOST_FINDINGS
    }

    /// Adds what was found elsewhere.
    pub(crate) fn append(&mut self, others: Self) {
        let errors = self.errors + others.errors;
        others.list.into_iter().for_each(|finding| self.push(finding));
        self.errors = errors;
    }

    /// Brings what was found after the first `start` findings into the order of the file.
    pub(crate) fn sort_from(&mut self, start: usize) {
        if let Some(found) = self.list.get_mut(start..) {
            found.sort_by(|a, b| (&a.file, a.line, a.column).cmp(&(&b.file, b.line, b.column)));
        }
    }
}

struct Count(usize);

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} error{}", self.0, if self.0 == 1 { "" } else { "s" })
    }
}

/// Messages repeat words of the file, and a terminal obeys control characters.
fn printable(text: String) -> String {
    let obeyed = |letter: char| letter.is_control() && letter != '\n';
    if text.contains(obeyed) { text.replace(obeyed, "?") } else { text }
}

/// How many findings are kept.
const MOST_FINDINGS: usize = 100;
/// The longest line that is shown, in octets.
const LONGEST_EXCERPT: usize = 400;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_terminal_would_obey_is_not_drawn() {
        let line = Line { file: "users", number: 7, octets: b"bob \x1b[2J == 1", veil: Veil::Nothing };
        let drawn = line.error(4..7, "unknown attribute \u{1b}[2J").with_help("define \u{7f}").render(false);
        assert!(!drawn.contains(|letter: char| letter.is_control() && letter != '\n'), "{drawn:?}");
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
