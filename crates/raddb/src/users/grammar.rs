//! The grammar of one line of a users file: items with commas between them.

use std::ops::Range;

use nom::{
    IResult, Parser,
    branch::alt,
    bytes::complete::{tag, take_while1},
    combinator::value,
};

/// One item: `Attribute operator value`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Item<'a> {
    /// The attribute's name, with the tag if there is one.
    pub(crate) name: &'a str,
    pub(crate) name_at: Range<usize>,
    pub(crate) operator: Operator,
    pub(crate) operator_at: Range<usize>,
    /// What stands between the quotes, as it stands there; empty where `=*` and `!*` have none.
    pub(crate) text: &'a [u8],
    pub(crate) text_at: Range<usize>,
    pub(crate) quote: Quote,
}

/// How a value is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Quote {
    /// Without quotes.
    Bare,
    /// `"`: `%{..}` in it is expanded.
    Double,
    /// `'`
    Single,
    /// `` ` ``: a command, which is refused.
    Back,
}

/// What stands between name and value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Operator {
    /// `=`
    SetIfAbsent,
    /// `:=`
    Set,
    /// `+=`
    Append,
    /// `^=`
    Prepend,
    /// `-=`
    Subtract,
    /// `==`
    Equal,
    /// `!=`
    Unequal,
    /// `<`
    Less,
    /// `<=`
    LessOrEqual,
    /// `>`
    Greater,
    /// `>=`
    GreaterOrEqual,
    /// `=~`
    Matches,
    /// `!~`
    MatchesNot,
    /// `=*`
    Present,
    /// `!*`
    Absent,
}

impl Operator {
    /// The characters.
    pub(crate) const fn symbol(self) -> &'static str {
        match self {
            Self::SetIfAbsent => "=",
            Self::Set => ":=",
            Self::Append => "+=",
            Self::Prepend => "^=",
            Self::Subtract => "-=",
            Self::Equal => "==",
            Self::Unequal => "!=",
            Self::Less => "<",
            Self::LessOrEqual => "<=",
            Self::Greater => ">",
            Self::GreaterOrEqual => ">=",
            Self::Matches => "=~",
            Self::MatchesNot => "!~",
            Self::Present => "=*",
            Self::Absent => "!*",
        }
    }

    /// Whether it sets what decides, in place of looking at the request.
    pub(crate) const fn sets(self) -> bool {
        matches!(self, Self::SetIfAbsent | Self::Set | Self::Append | Self::Prepend)
    }
}

/// What is wrong with a line, and at which of its octets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Fault {
    pub(crate) at: Range<usize>,
    pub(crate) message: &'static str,
    pub(crate) help: &'static str,
}

/// The items of one line, read one after the other.
#[derive(Debug)]
pub(crate) struct Items<'a> {
    line: &'a [u8],
    at: usize,
    /// Whether a comma has been read behind the last item.
    pub(crate) comma: bool,
}

impl<'a> Items<'a> {
    /// Reads the items that begin behind the first `at` octets of `line`.
    pub(crate) const fn new(line: &'a [u8], at: usize) -> Self {
        Self { line, at, comma: false }
    }

    /// The next item; `None` at the end of the line or before a comment.
    pub(crate) fn next_item(&mut self) -> Result<Option<Item<'a>>, Fault> {
        self.skip_spaces();
        if matches!(self.peek(), None | Some(b'#')) {
            return Ok(None);
        }
        let name_at = self.name()?;
        // A name is ASCII: `take_name` takes nothing else.
        let name = str::from_utf8(self.slice(&name_at)).unwrap_or_default();
        self.skip_spaces();
        let (operator, operator_at) = self.operator()?;
        self.skip_spaces();
        let (text_at, quote) = match (self.peek(), operator) {
            (None | Some(b',' | b'#'), Operator::Present | Operator::Absent) => (self.at..self.at, Quote::Bare),
            (None | Some(b',' | b'#'), _) => {
                let at = self.at..self.at + 1;
                return Err(Fault { at, message: "the value is missing", help: "write it behind the operator" });
            }
            (Some(quote @ (b'"' | b'\'' | b'`')), _) => self.quoted(quote)?,
            (Some(_), _) => (self.bare()?, Quote::Bare),
        };
        self.skip_spaces();
        self.comma = self.peek() == Some(b',');
        match self.peek() {
            Some(b',') => self.at += 1,
            None | Some(b'#') => {}
            Some(_) => {
                let message = "a comma or the end of the line must follow the value";
                let help = "write a comma between items, and quotes around values with other characters than letters, digits and . : - / _";
                return Err(Fault { at: self.at..self.at + 1, message, help });
            }
        }
        let text = self.slice(&text_at);
        Ok(Some(Item { name, name_at, operator, operator_at, text, text_at, quote }))
    }

    fn name(&mut self) -> Result<Range<usize>, Fault> {
        let result: IResult<&[u8], &[u8]> =
            take_while1(|octet: u8| octet.is_ascii_alphanumeric() || b"-_./".contains(&octet)).parse(self.rest());
        let Ok((_, name)) = result else {
            let at = self.at..self.at + 1;
            return Err(Fault {
                at,
                message: "an attribute's name must stand here",
                help: "write items as Name operator value, with commas between them",
            });
        };
        let start = self.at;
        self.at += name.len();
        // `A-=1` is `A -= 1`, though a name can have a hyphen.
        if name.len() > 1 && name.ends_with(b"-") && self.peek() == Some(b'=') {
            self.at -= 1;
        }
        // A tag: `:` and digits, as opposed to `:=`.
        if let Some([b':', digits @ ..]) = self.line.get(self.at..) {
            let length = digits.iter().take_while(|octet| octet.is_ascii_digit()).count();
            if length > 0 {
                self.at += 1 + length;
            }
        }
        Ok(start..self.at)
    }

    fn operator(&mut self) -> Result<(Operator, Range<usize>), Fault> {
        // The longer ones come first.
        let result: IResult<&[u8], Operator> = alt((
            alt((
                value(Operator::Set, tag(":=")),
                value(Operator::Append, tag("+=")),
                value(Operator::Prepend, tag("^=")),
                value(Operator::Subtract, tag("-=")),
                value(Operator::Equal, tag("==")),
                value(Operator::Matches, tag("=~")),
                value(Operator::Present, tag("=*")),
                value(Operator::Unequal, tag("!=")),
            )),
            alt((
                value(Operator::MatchesNot, tag("!~")),
                value(Operator::Absent, tag("!*")),
                value(Operator::LessOrEqual, tag("<=")),
                value(Operator::GreaterOrEqual, tag(">=")),
                value(Operator::Less, tag("<")),
                value(Operator::Greater, tag(">")),
                value(Operator::SetIfAbsent, tag("=")),
            )),
        ))
        .parse(self.rest());
        let start = self.at;
        match result {
            Ok((rest, operator)) => {
                self.at = self.line.len() - rest.len();
                Ok((operator, start..self.at))
            }
            Err(_) => Err(Fault {
                at: start..start + 1,
                message: "an operator must stand here",
                help: "known are := = += ^= == != < <= > >= =~ !~ =* !*",
            }),
        }
    }

    fn quoted(&mut self, quote: u8) -> Result<(Range<usize>, Quote), Fault> {
        let start = self.at + 1;
        let mut escaped = false;
        for (place, &octet) in self.line.iter().enumerate().skip(start) {
            match octet {
                _ if escaped => escaped = false,
                b'\\' => escaped = true,
                _ if octet == quote => {
                    self.at = place + 1;
                    let kind = match quote {
                        b'"' => Quote::Double,
                        b'\'' => Quote::Single,
                        _ => Quote::Back,
                    };
                    return Ok((start..place, kind));
                }
                _ => {}
            }
        }
        let at = self.at..self.line.len();
        Err(Fault {
            at,
            message: "the quote is not closed",
            help: "close it in the same line; write \\\" for a quote in the text",
        })
    }

    fn bare(&mut self) -> Result<Range<usize>, Fault> {
        let ends = |rest: &[u8]| match rest {
            [octet, ..] if b" \t\r,#{}()=<>\"'`".contains(octet) => true,
            [b':' | b'+' | b'-' | b'^' | b'!', b'=', ..] | [b'!', b'~' | b'*', ..] => true,
            _ => false,
        };
        let rest = self.rest();
        let length = (0..rest.len()).find(|&place| rest.get(place..).is_some_and(ends)).unwrap_or(rest.len());
        let start = self.at;
        self.at += length;
        if length == 0 {
            let help = "write quotes around values with other characters than letters, digits and . : - / _";
            return Err(Fault { at: start..start + 1, message: "a value must stand here", help });
        }
        Ok(start..self.at)
    }

    fn skip_spaces(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\r')) {
            self.at += 1;
        }
    }

    fn peek(&self) -> Option<u8> {
        self.line.get(self.at).copied()
    }

    fn rest(&self) -> &'a [u8] {
        self.line.get(self.at..).unwrap_or_default()
    }

    fn slice(&self, at: &Range<usize>) -> &'a [u8] {
        self.line.get(at.clone()).unwrap_or_default()
    }
}

/// What `\n`, `\r`, `\t`, `\\`, quotes behind `\` and three octal digits stand for; other backslashes stand for themselves.
pub(crate) fn unescape(text: &[u8]) -> Vec<u8> {
    let mut octets = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some((&octet, after)) = rest.split_first() {
        let (octet, after) = match (octet, after) {
            (b'\\', [b'n', after @ ..]) => (b'\n', after),
            (b'\\', [b'r', after @ ..]) => (b'\r', after),
            (b'\\', [b't', after @ ..]) => (b'\t', after),
            (b'\\', [quoted @ (b'\\' | b'"' | b'\'' | b'`'), after @ ..]) => (*quoted, after),
            (b'\\', [a @ b'0'..=b'3', b @ b'0'..=b'7', c @ b'0'..=b'7', after @ ..]) => {
                (((a - b'0') << 6) | ((b - b'0') << 3) | (c - b'0'), after)
            }
            (octet, after) => (octet, after),
        };
        octets.push(octet);
        rest = after;
    }
    octets
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(line: &str) -> Vec<(String, &'static str, String, Quote)> {
        let mut items = Items::new(line.as_bytes(), 0);
        let mut found = Vec::new();
        while let Some(item) = items.next_item().unwrap() {
            let text = String::from_utf8_lossy(item.text).into_owned();
            found.push((item.name.to_owned(), item.operator.symbol(), text, item.quote));
        }
        found
    }

    fn fault(line: &str) -> (usize, &'static str) {
        let mut items = Items::new(line.as_bytes(), 0);
        loop {
            match items.next_item() {
                Ok(Some(_)) => {}
                Ok(None) => panic!("no fault in {line}"),
                Err(fault) => return (fault.at.start, fault.message),
            }
        }
    }

    #[test]
    fn items_have_name_operator_and_value() {
        let items = all(r#" A := "x, y", B-1==2 ,C:3+='it''s', D:=bare # E = 1"#.replace("''", "\\'").as_str());
        let text: Vec<_> = items.iter().map(|(name, operator, text, _)| format!("{name}|{operator}|{text}")).collect();
        assert_eq!(text, ["A|:=|x, y", "B-1|==|2", "C:3|+=|it\\'s", "D|:=|bare"]);
        assert_eq!(
            items.iter().map(|item| item.3).collect::<Vec<_>>(),
            [Quote::Double, Quote::Bare, Quote::Single, Quote::Bare]
        );
    }

    #[test]
    fn every_operator_is_read_with_and_without_spaces() {
        for symbol in [":=", "=", "+=", "^=", "-=", "==", "!=", "<", "<=", ">", ">=", "=~", "!~", "=*", "!*"] {
            for line in [format!("A{symbol}1"), format!("A {symbol} 1"), format!("A\t{symbol} \"1\"")] {
                let items = all(&line);
                assert_eq!((items[0].1, items[0].2.as_str()), (symbol, "1"), "{line}");
            }
        }
    }

    #[test]
    fn presence_needs_no_value() {
        assert_eq!(all("A =* , B !*").len(), 2);
        assert_eq!(all("A !* ANY")[0].2, "ANY");
    }

    #[test]
    fn a_comma_at_the_end_is_seen() {
        let mut items = Items::new(b"A = 1,", 0);
        assert!(items.next_item().unwrap().is_some());
        assert!(items.comma);
        assert_eq!(items.next_item(), Ok(None));
    }

    #[test]
    fn faults_say_where() {
        assert_eq!(fault("A"), (1, "an operator must stand here"));
        assert_eq!(fault("A == "), (5, "the value is missing"));
        assert_eq!(fault("A == ,"), (5, "the value is missing"));
        assert_eq!(fault("A = 1 B = 2").0, 6);
        assert_eq!(fault("A = \"x"), (4, "the quote is not closed"));
        assert_eq!(fault("== 1"), (0, "an attribute's name must stand here"));
        assert_eq!(fault("A = b64=").0, 7);
    }

    #[test]
    fn escapes_are_those_of_the_field() {
        assert_eq!(unescape(br#"\n\r\t\\\"\'\101\z\8\400"#), b"\n\r\t\\\"'A\\z\\8\\400");
        assert_eq!(unescape(b"\\"), b"\\");
    }
}
