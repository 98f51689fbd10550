//! A line of a file as it can be shown: without passwords and secrets.

use std::ops::Range;

/// What of a line must not be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Veil {
    /// It holds no secrets.
    Nothing,
    /// Everything behind an operator or in quotes, and a word behind one that speaks of passwords or secrets.
    Values,
    /// All words but the first.
    Words,
    /// All of it.
    Everything,
}

/// The line that is shown, and the part of it that is meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Excerpt {
    pub(crate) line: String,
    pub(crate) mark: Range<usize>,
}

impl Excerpt {
    pub(crate) fn of(octets: &[u8], at: &Range<usize>, veil: Veil) -> Self {
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
        if self == Self::Everything {
            return octets.iter().map(|octet| !octet.is_ascii_whitespace()).collect();
        }
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
                _ if operator(octets, at) > 0 => {
                    at += operator(octets, at);
                    secret_follows = true;
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
                    let value = secret_follows || self == Self::Words;
                    let ends = |place: &usize| match octets.get(*place) {
                        Some(octet) if octet.is_ascii_whitespace() => true,
                        Some(octet) => !value && (*octet == b'"' || operator(octets, *place) > 0),
                        None => true,
                    };
                    at = (start + 1..octets.len()).find(ends).unwrap_or(octets.len());
                    // A word that is neither a name nor a value may be a password that was put there by mistake.
                    let next = (at..octets.len())
                        .find(|&place| octets.get(place).is_some_and(|octet| !octet.is_ascii_whitespace()));
                    let word = octets.get(start..at).unwrap_or_default();
                    let spoken = speaks_of_secrets(word) || !word.iter().any(u8::is_ascii_alphanumeric);
                    let named = next.is_some_and(|next| {
                        let opens = octets.get(next).is_some_and(|octet| b"{\"'".contains(octet));
                        operator(octets, next) > 0 || opens
                    });
                    secret_follows || (words > 0 && !named && !spoken)
                }
            };
            words += 1;
            let word = octets.get(start..at).unwrap_or_default();
            let cover = match self {
                Self::Nothing | Self::Everything => false,
                Self::Values => cover,
                Self::Words => words > 1,
            };
            secret_follows = !cover && speaks_of_secrets(word);
            hidden.iter_mut().take(at).skip(start).for_each(|place| *place = cover);
        }
        hidden
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

/// The length of the operator that stands at `at`; 0 where there is none.
fn operator(octets: &[u8], at: usize) -> usize {
    match octets.get(at..).unwrap_or_default() {
        [b':' | b'+' | b'-' | b'^' | b'!' | b'<' | b'>' | b'=', b'=' | b'~' | b'*', ..] => 2,
        [b'=' | b'<' | b'>', ..] => 1,
        _ => 0,
    }
}

fn speaks_of_secrets(word: &[u8]) -> bool {
    let word = word.to_ascii_lowercase();
    [&b"passw"[..], b"secret", b"psk"].iter().any(|part| word.windows(part.len()).any(|window| window == *part))
}

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
            ("bob Password := -x-y", "bob Password := ****"),
            ("\tTunnel-Type:1=VLAN", " Tunnel-Type:1=****"),
            ("bob hunter2", "bob *******"),
            ("bob hunter2 Foo == 1", "bob ******* Foo == *"),
            ("client localhost {", "client localhost {"),
        ] {
            assert_eq!(shown(line, Veil::Values), expected);
        }
        assert_eq!(shown("10.0.0.1 hush off", Veil::Words), "10.0.0.1 **** ***");
        assert_eq!(shown("hush a=b, c", Veil::Everything), "**** **** *");
        assert_eq!(shown("a = \"b\"", Veil::Nothing), "a = \"b\"");
    }
}
