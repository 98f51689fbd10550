//! The name that an entry begins with.

use std::{borrow::Cow, ops::Range};

use crate::users::grammar::Fault;

/// Where the name of an entry stands in its first line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Name {
    /// The name, without its quotes.
    pub(crate) at: Range<usize>,
    /// How many octets of the line are the name's, with its quotes.
    pub(crate) end: usize,
    quote: Option<u8>,
}

impl Name {
    /// Reads the name in the first column, as FreeRADIUS 3 does.
    ///
    /// Without quotes it ends at a space, and all its octets stand for themselves. In quotes of any kind it can have
    /// spaces and commas.
    pub(crate) fn read(line: &[u8]) -> Result<Self, Fault> {
        let name = match line.first() {
            Some(&quote @ (b'"' | b'\'' | b'`')) => Self::quoted(line, quote)?,
            _ => {
                let end = line.iter().position(|octet| octet.is_ascii_whitespace() || *octet == b',');
                let end = end.unwrap_or(line.len());
                Self { at: 0..end, end, quote: None }
            }
        };
        let rest = line.get(name.end..).unwrap_or_default();
        let spaces = rest.iter().take_while(|octet| octet.is_ascii_whitespace()).count();
        let next = name.end + spaces;
        match rest.get(spaces) {
            Some(b',') => Err(Fault {
                at: next..next + 1,
                message: "a comma cannot follow the name of an entry",
                help: "remove it; write quotes around a name that has commas or spaces",
            }),
            Some(b'#') | None => Ok(name),
            Some(_) if spaces == 0 => Err(Fault {
                at: next..next + 1,
                message: "a space must follow the quote that closes the name",
                help: "write a space before the check items; within the name write \\\" for a quote",
            }),
            Some(_) => Ok(name),
        }
    }

    /// The name: in quotes, a backslash before the quote is left out, and any other stays.
    pub(crate) fn text<'l>(&self, line: &'l [u8]) -> Cow<'l, [u8]> {
        let text = line.get(self.at.clone()).unwrap_or_default();
        let Some(quote) = self.quote.filter(|quote| text.contains(quote)) else { return text.into() };
        let mut plain = Vec::with_capacity(text.len());
        let mut rest = text;
        while let Some((&octet, after)) = rest.split_first() {
            rest = match after.split_first() {
                Some((&escaped, after)) if octet == b'\\' => {
                    plain.extend((escaped != quote).then_some(octet));
                    plain.push(escaped);
                    after
                }
                _ => {
                    plain.push(octet);
                    after
                }
            };
        }
        plain.into()
    }

    fn quoted(line: &[u8], quote: u8) -> Result<Self, Fault> {
        let mut escaped = false;
        let closes = |octet: &u8| {
            let closes = *octet == quote && !escaped;
            escaped = *octet == b'\\' && !escaped;
            closes
        };
        match line.iter().skip(1).position(closes) {
            Some(0) => Err(Fault { at: 0..2, message: "the name is empty", help: "write a name, or DEFAULT" }),
            Some(length) => Ok(Self { at: 1..length + 1, end: length + 2, quote: Some(quote) }),
            None => Err(Fault {
                at: 0..line.len(),
                message: "the quote is not closed",
                help: "close it behind the name; write \\\" for a quote in the name",
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_as_freeradius_reads_them() {
        // What FreeRADIUS 3.2.1 finds an entry by.
        for (line, expected) in [
            ("bob X", "bob"),
            ("bob", "bob"),
            (r#""bob smith" X"#, "bob smith"),
            (r"'bob smith' X", "bob smith"),
            ("`bob`\tX", "bob"),
            (r#""a, b""#, "a, b"),
            (r#""bob\"x" X"#, r#"bob"x"#),
            (r"'bob\'x' X", "bob'x"),
            (r"'bob\\x' X", r"bob\\x"),
            (r#"'bob\"x' X"#, r#"bob\"x"#),
            (r#""a\\" X"#, r"a\\"),
            (r#""a\\\"b" X"#, r#"a\\"b"#),
            (r#""DOM\nob" X"#, r"DOM\nob"),
            (r"DOM\nob X", r"DOM\nob"),
            (r"a\\x X", r"a\\x"),
            (r#"bob"x" X"#, r#"bob"x""#),
            ("a=b X", "a=b"),
            ("a;b(c{d:=e# X", "a;b(c{d:=e#"),
            (r##""#bob" X"##, "#bob"),
        ] {
            let name = Name::read(line.as_bytes()).unwrap();
            assert_eq!(name.text(line.as_bytes()), expected.as_bytes(), "{line}");
        }
    }

    #[test]
    fn what_is_no_name_is_a_fault_with_its_place() {
        for (line, at, message) in [
            ("bob, X", 3, "a comma"),
            ("bob , X", 4, "a comma"),
            ("bob,", 3, "a comma"),
            ("a,b X", 1, "a comma"),
            ("\"bob\", X", 5, "a comma"),
            ("\"bob\"x X", 5, "a space"),
            ("\"\" X", 0, "the name is empty"),
            ("\"bob X", 0, "the quote is not closed"),
            ("\"bob\\\" X", 0, "the quote is not closed"),
        ] {
            let fault = Name::read(line.as_bytes()).unwrap_err();
            assert!(fault.at.start == at && fault.message.starts_with(message), "{line}: {fault:?}");
        }
    }
}
