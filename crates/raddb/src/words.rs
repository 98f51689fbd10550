//! Lines of words, as `clients` and `proxy` have them.

use crate::{
    finding::{Finding, Line},
    users::unescape,
};

/// A word of a line, as it is meant.
pub(crate) struct Word<'l> {
    pub(crate) octets: Vec<u8>,
    pub(crate) spot: Spot<'l>,
}

/// A part of a line.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Spot<'l> {
    pub(crate) line: Line<'l>,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

impl Spot<'_> {
    pub(crate) fn error(&self, message: impl Into<String>) -> Finding {
        self.line.error(self.start..self.end, message)
    }

    pub(crate) fn warning(&self, message: impl Into<String>) -> Finding {
        self.line.warning(self.start..self.end, message)
    }
}

/// The words of a line, up to a comment; one in double quotes can have spaces.
pub(crate) fn words(line: Line<'_>) -> Result<Vec<Word<'_>>, Box<Finding>> {
    let mut words = Vec::new();
    let mut at = 0;
    while let Some(octet) = line.octets.get(at) {
        let start = at;
        match octet {
            octet if octet.is_ascii_whitespace() => {
                at += 1;
                continue;
            }
            b'#' => break,
            b'"' => {
                let Some(length) = quoted(line.octets.get(start + 1..).unwrap_or_default()) else {
                    let finding = line.error(start..line.octets.len(), "the quote is not closed");
                    return Err(Box::new(
                        finding.with_help("close it on the same line; write \\\" for a quote in the text"),
                    ));
                };
                at = start + length + 2;
                let octets = unescape(line.octets.get(start + 1..at - 1).unwrap_or_default());
                words.push(Word { octets, spot: Spot { line, start, end: at } });
            }
            _ => {
                let rest = line.octets.get(start..).unwrap_or_default();
                let word = rest.split(u8::is_ascii_whitespace).next().unwrap_or_default();
                at += word.len();
                words.push(Word { octets: word.to_vec(), spot: Spot { line, start, end: at } });
            }
        }
    }
    Ok(words)
}

/// How many octets stand before the quote that closes.
fn quoted(octets: &[u8]) -> Option<usize> {
    let mut escaped = false;
    octets.iter().position(|&octet| {
        let closes = octet == b'"' && !escaped;
        escaped = octet == b'\\' && !escaped;
        closes
    })
}
