//! The text of `ulna.toml`, and what is wrong with it at which place.

use std::ops::Range;

use crate::{
    finding::{Finding, Findings, Line, Severity},
    veil::Veil,
};

/// The text that is read, and where its errors go.
pub(crate) struct Source<'s, 'f> {
    pub(crate) file: &'s str,
    pub(crate) text: &'s str,
    pub(crate) findings: &'f mut Findings,
}

impl Source<'_, '_> {
    pub(crate) fn error(&mut self, span: Option<Range<usize>>, message: &str, help: &str) {
        // To find the line of what is left out in the end would take the longer the more there is of it.
        if self.findings.is_full() {
            self.findings.errors += 1;
            return;
        }
        let finding = self.place(span.unwrap_or(0..0), message).with_help(help);
        self.findings.push(finding);
    }

    /// An error that is one only if something else is not there.
    pub(crate) fn later(&self, span: Range<usize>, message: &str, help: &str) -> Finding {
        self.place(span, message).with_help(help)
    }

    /// A warning about the file as a whole.
    pub(crate) fn warn(&mut self, message: &str, help: &str) {
        self.findings.push(Finding::of_file(Severity::Warning, self.file, message).with_help(help));
    }

    pub(crate) fn warn_at(&mut self, span: Range<usize>, message: &str, help: &str) {
        if self.findings.is_full() {
            return;
        }
        let finding = self.place(span, message).into_warning().with_help(help);
        self.findings.push(finding);
    }

    pub(crate) fn unknown<'n>(
        &mut self,
        span: Range<usize>,
        what: &str,
        name: &str,
        known: impl Iterator<Item = &'n str> + Clone,
    ) {
        if self.findings.is_full() {
            return self.error(Some(span), "", "");
        }
        let near = known.clone().find(|known| distance(known, name) <= 2);
        let help = match near {
            Some(near) => format!("did you mean `{near}`?"),
            None if known.clone().next().is_none() => "there is none".to_owned(),
            None => format!("known are {}", known.collect::<Vec<_>>().join(", ")),
        };
        self.error(Some(span), &format!("unknown {what} `{name}`"), &help);
    }

    /// `file:line` of a place.
    pub(crate) fn line_of(&self, at: usize) -> String {
        format!("{}:{}", self.file, self.number(at))
    }

    fn number(&self, at: usize) -> usize {
        self.before(at).matches('\n').count() + 1
    }

    fn before(&self, at: usize) -> &str {
        self.text.get(..at).unwrap_or(self.text)
    }

    fn place(&self, span: Range<usize>, message: &str) -> Finding {
        let start = self.before(span.start).rfind('\n').map_or(0, |at| at + 1);
        let rest = self.text.get(start..).unwrap_or_default();
        let line = rest.lines().next().unwrap_or_default();
        let number = u32::try_from(self.number(span.start)).unwrap_or(u32::MAX);
        let at = span.start.saturating_sub(start)..span.end.saturating_sub(start).min(line.len().max(1));
        let line = Line { file: self.file, number, octets: line.as_bytes(), veil: self.veil(start, line) };
        line.error(at, message)
    }

    /// Lines that may hold a secret are veiled: those that speak of one, and all that stand in no section without secrets.
    fn veil(&self, start: usize, line: &str) -> Veil {
        let head = |line: &str| {
            let head = line.trim_start().strip_prefix('[')?;
            Some(head.trim_start_matches('[').split(']').next().unwrap_or_default().trim().to_owned())
        };
        // A line in several lines of text or of a list can look like a head; it is none that is known.
        let section = head(line).or_else(|| self.before(start).lines().rev().find_map(head));
        let harmless = section.is_some_and(|section| WITHOUT_SECRETS.contains(&section.as_str()));
        if harmless && !line.to_ascii_lowercase().contains("secret") {
            return Veil::Nothing;
        }
        let plain = |line: &str| line.trim_start().starts_with('[') || line.contains('=');
        let several_lines = ["\"\"\"", "'''"].iter().any(|quotes| self.text.contains(quotes));
        if plain(line) && !several_lines { Veil::Values } else { Veil::Everything }
    }
}

/// How many letters have to be changed, added or removed to make one word of the other.
pub(crate) fn distance(left: &str, right: &str) -> usize {
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (place, a) in left.bytes().enumerate() {
        let mut diagonal = std::mem::replace(&mut row, vec![place + 1]);
        let above = diagonal.split_off(1);
        let mut corner = diagonal.pop().unwrap_or(0);
        for (b, up) in right.bytes().zip(above) {
            let aside = row.last().copied().unwrap_or(0);
            row.push((corner + usize::from(a != b)).min(up + 1).min(aside + 1));
            corner = up;
        }
    }
    row.pop().unwrap_or(0)
}

/// Sections in which nothing is kept from anybody.
const WITHOUT_SECRETS: [&str; 9] =
    ["listen", "server", "security", "accounting", "log", "proxy", "pool", "realm", "dynamic"];
