//! Text with `%{Attribute}` in it.

use std::ops::Range;

use ulna_dictionary::{DataType, Dictionary, Pair, Value};

use crate::users::{
    check::{Tagged, is_readable},
    grammar::unescape,
    view::{Subject, View},
};

/// Text in which attributes of the request are expanded: `%{Attribute}` and `%{Attribute:-default}`.
#[derive(Debug)]
pub(crate) struct Template(Vec<Part>);

#[derive(Debug)]
enum Part {
    Text(Box<[u8]>),
    Attribute {
        subject: Subject,
        name: Box<str>,
        data_type: DataType,
        tag: Option<u8>,
        tagged: Tagged,
        default: Template,
    },
}

/// Why text is no template, and at which of its octets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct TemplateFault {
    pub(crate) at: Range<usize>,
    pub(crate) message: String,
}

impl Template {
    /// Reads text as it stands between double quotes; `None` where nothing in it is expanded.
    pub(crate) fn parse(dictionary: &Dictionary, text: &[u8]) -> Result<Option<Self>, TemplateFault> {
        // As in FreeRADIUS, a percent sign means something only in text that expands something.
        if !text.windows(2).any(|pair| pair == b"%{") {
            return Ok(None);
        }
        let mut parser = Parser { dictionary, text, at: 0, depth: 0 };
        parser.parts(false).map(Some)
    }

    /// The text for this request.
    pub(crate) fn expand(&self, dictionary: &Dictionary, view: &View<'_>, out: &mut Vec<u8>) {
        for part in &self.0 {
            match part {
                Part::Text(text) => out.extend_from_slice(text),
                Part::Attribute { subject, name, data_type, tag, tagged, default } => {
                    let start = out.len();
                    view.any(subject, |octets| {
                        let (found, value) = tagged.split(octets);
                        let fits = tag.is_none_or(|tag| tag == found);
                        fits && print(dictionary, name, *data_type, *tagged, value, out)
                    });
                    // FreeRADIUS takes the default where the expansion is empty.
                    if out.len() == start {
                        default.expand(dictionary, view, out);
                    }
                }
            }
        }
    }
}

struct Parser<'a> {
    dictionary: &'a Dictionary,
    text: &'a [u8],
    at: usize,
    depth: usize,
}

impl Parser<'_> {
    /// Reads parts up to the end, or up to the brace that closes a default.
    fn parts(&mut self, nested: bool) -> Result<Template, TemplateFault> {
        let mut parts = Vec::new();
        let mut literal = self.at;
        loop {
            match self.text.get(self.at..).unwrap_or_default() {
                [b'\\', _, ..] => self.at += 2,
                [b'%', b'%', ..] => {
                    // One of the two stands for itself.
                    self.flush(literal..self.at + 1, &mut parts);
                    self.at += 2;
                    literal = self.at;
                }
                [b'%', b'{', ..] => {
                    self.flush(literal..self.at, &mut parts);
                    parts.push(self.attribute()?);
                    literal = self.at;
                }
                [b'%', ..] => {
                    return Err(self.fault(
                        self.at..self.at + 2,
                        "a single % means nothing beside %{..}; write %% for a percent sign",
                    ));
                }
                [b'}', ..] if nested => {
                    self.flush(literal..self.at, &mut parts);
                    return Ok(Template(parts));
                }
                [] if nested => return Err(self.fault(self.at..self.at, "the brace is not closed")),
                [] => {
                    self.flush(literal..self.at, &mut parts);
                    return Ok(Template(parts));
                }
                _ => self.at += 1,
            }
        }
    }

    /// Reads `%{Attribute}`, `%{Attribute:-default}` or `%{%{Attribute}:-default}`.
    fn attribute(&mut self) -> Result<Part, TemplateFault> {
        let start = self.at;
        self.at += 2;
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(self.fault(start..self.at, "expansions are nested too deeply"));
        }
        let mut part = if self.text.get(self.at..).is_some_and(|rest| rest.starts_with(b"%{")) {
            self.attribute()?
        } else {
            self.named()?
        };
        match self.text.get(self.at..).unwrap_or_default() {
            [b'}', ..] => self.at += 1,
            [b':', b'-', ..] => {
                self.at += 2;
                let template = self.parts(true)?;
                self.at += 1;
                if let Part::Attribute { default, .. } = &mut part {
                    default.0.extend(template.0);
                }
            }
            _ => {
                let message = "only %{Attribute} and %{Attribute:-default} are expanded";
                return Err(self.fault(start..self.at + 1, message));
            }
        }
        self.depth -= 1;
        Ok(part)
    }

    fn named(&mut self) -> Result<Part, TemplateFault> {
        let start = self.at;
        let of_a_name = |octet: &&u8| octet.is_ascii_alphanumeric() || b"-_./".contains(octet);
        self.at += self.text.iter().skip(start).take_while(of_a_name).count();
        let name = self.text.get(start..self.at).unwrap_or_default();
        let name = str::from_utf8(name).unwrap_or_default();
        let tag = match self.text.get(self.at..).unwrap_or_default() {
            [b':', digits @ ..] => {
                let length = digits.iter().take_while(|octet| octet.is_ascii_digit()).count();
                let number = digits.get(..length).and_then(|digits| str::from_utf8(digits).ok());
                self.at += if length > 0 { length + 1 } else { 0 };
                number.and_then(|number| number.parse().ok())
            }
            _ => None,
        };
        let at = start..self.at;
        let Some(known) = self.dictionary.attribute(name) else {
            let message = format!("the dictionary has no attribute \"{name}\" to expand");
            return Err(self.fault(at, &message));
        };
        let unusable =
            || self.fault(at.clone(), "this attribute cannot be expanded: it is hidden, or no request has it");
        let readable = !known.is_internal() || known.oid().number().is_some_and(is_readable);
        let hidden = known.flags().encryption.is_some() || known.flags().secret;
        if hidden || !readable {
            return Err(unusable());
        }
        let subject = Subject::new(self.dictionary, known.oid(), Some(known)).ok_or_else(unusable)?;
        let tagged = Tagged::of(known.data_type(), known.flags().tagged);
        let (name, data_type) = (known.name().into(), known.data_type());
        Ok(Part::Attribute { subject, name, data_type, tag, tagged, default: Template(Vec::new()) })
    }

    fn flush(&self, at: Range<usize>, parts: &mut Vec<Part>) {
        let text = self.text.get(at).unwrap_or_default();
        if !text.is_empty() {
            parts.push(Part::Text(unescape(text).into()));
        }
    }

    fn fault(&self, at: Range<usize>, message: &str) -> TemplateFault {
        let end = at.end.min(self.text.len());
        TemplateFault { at: at.start.min(end)..end, message: message.to_owned() }
    }
}

/// Prints a value as FreeRADIUS expands it: names of numbers, text without quotes. Returns whether it could be read.
fn print(
    dictionary: &Dictionary,
    name: &str,
    data_type: DataType,
    tagged: Tagged,
    octets: &[u8],
    out: &mut Vec<u8>,
) -> bool {
    if data_type == DataType::Text {
        out.extend_from_slice(octets);
        return true;
    }
    let number;
    let octets = match (tagged, octets) {
        (Tagged::Number, &[a, b, c]) => {
            number = [0, a, b, c];
            &number[..]
        }
        _ => octets,
    };
    let (Some(known), Some(value)) = (dictionary.attribute(name), Value::from_octets(data_type, octets)) else {
        return false;
    };
    let printed = Pair::new(dictionary, known, value).value_text();
    out.extend_from_slice(printed.trim_matches('"').as_bytes());
    true
}

/// How deeply expansions can be nested.
const DEEPEST: usize = 8;
