//! The tokens of FreeRADIUS's configuration files.

use crate::finding::{Finding, Line};
use crate::veil::Veil;

/// A token and where it stands.
#[derive(Debug, Clone)]
pub(super) struct Token<'t> {
    pub(super) kind: Kind<'t>,
    pub(super) number: u32,
    /// The line it stands in.
    pub(super) line: &'t [u8],
    pub(super) start: usize,
    pub(super) end: usize,
}

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind<'t> {
    /// A word without quotes.
    Word(&'t [u8]),
    /// What stands between quotes, as it stands there.
    Quoted(&'t [u8]),
    /// `=` and its relatives
    Equals,
    /// `{`
    Open,
    /// `}`
    Close,
    /// The end of a line that has tokens.
    End,
}

/// Splits text into tokens; quotes that are not closed end with their line.
pub(super) fn tokens<'t>(file: &str, octets: &'t [u8]) -> (Vec<Token<'t>>, Vec<Finding>) {
    let mut tokens = Vec::new();
    let mut faults = Vec::new();
    for (number, _, line) in crate::text::lines(octets) {
        let before = tokens.len();
        let mut at = 0;
        while let Some(&octet) = line.get(at) {
            let start = at;
            let rest = line.get(start..).unwrap_or_default();
            let kind = match octet {
                b' ' | b'\t' => {
                    at += 1;
                    continue;
                }
                b'#' => break,
                b'{' | b'}' | b';' => {
                    at += 1;
                    match octet {
                        b'{' => Kind::Open,
                        b'}' => Kind::Close,
                        _ => Kind::End,
                    }
                }
                b'=' => {
                    at += 1;
                    Kind::Equals
                }
                b'"' | b'\'' => {
                    let length = length_of_quote(rest);
                    at += length.unwrap_or(rest.len());
                    if length.is_none() {
                        let line = Line { file, number, octets: line, veil: Veil::Values };
                        let finding = line.error(start..line.octets.len(), "the quote is not closed");
                        faults.push(finding.with_help("close it on the same line"));
                    }
                    let end = if length.is_some() { at - 1 } else { at };
                    Kind::Quoted(line.get(start + 1..end).unwrap_or_default())
                }
                _ => {
                    let ends = |octet: &u8| octet.is_ascii_whitespace() || b"{}=;".contains(octet);
                    // `${..}` is one word, though it has braces.
                    let mut length = 0;
                    while let Some(octet) = rest.get(length) {
                        if rest.get(length..).is_some_and(|rest| rest.starts_with(b"${")) {
                            let close = rest.iter().skip(length).position(|&octet| octet == b'}');
                            length += close.map_or(2, |close| close + 1);
                        } else if ends(octet) {
                            break;
                        } else {
                            length += 1;
                        }
                    }
                    at += length.max(1);
                    Kind::Word(line.get(start..at).unwrap_or_default())
                }
            };
            tokens.push(Token { kind, number, line, start, end: at });
        }
        if tokens.len() > before {
            tokens.push(Token { kind: Kind::End, number, line, start: line.len(), end: line.len() });
        }
    }
    (tokens, faults)
}

/// The length of what begins with a quote, with both quotes.
fn length_of_quote(octets: &[u8]) -> Option<usize> {
    let (quote, inner) = octets.split_first()?;
    let mut escaped = false;
    let end = inner.iter().position(|octet| {
        let closes = octet == quote && !escaped;
        escaped = *octet == b'\\' && !escaped;
        closes
    })?;
    Some(end + 2)
}
