//! One packet, explained for people and for programs.

use std::{fmt, time::SystemTime};

use jiff::Timestamp;
use serde::Serialize;
use ulna_dictionary::{Dictionary, Oid, Reveal};
use ulna_wire::{Authenticator, Code, HEADER, Packet, ParseError, SharedKey};

use super::{
    judge::{Judgement, Verdict},
    pairs,
    requests::{Path, Requests},
};

/// Explains packets one after the other, and remembers the requests among them.
#[derive(Debug)]
pub(super) struct Explainer<'d> {
    dictionary: &'d Dictionary,
    key: Option<SharedKey>,
    show_secrets: bool,
    requests: Requests,
}

/// Where and when a packet was seen.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Origin {
    /// The frame of the capture, from 1; the last one of several.
    pub(super) frame: Option<u64>,
    pub(super) time: Option<SystemTime>,
    pub(super) way: Option<Path>,
}

/// What there is to say of one packet; `Display` is for people, `Serialize` for programs.
#[derive(Debug, Serialize)]
pub(super) struct Explained {
    number: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    frame: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    time: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    destination: Option<String>,
    code: Option<u8>,
    name: Option<String>,
    identifier: Option<u8>,
    length: Option<u16>,
    authenticator: Option<String>,
    attributes: Vec<Line>,
    /// The number of the packet that this one answers.
    #[serde(skip_serializing_if = "Option::is_none")]
    answers: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    authenticator_verdict: Option<Verdict>,
    #[serde(skip_serializing_if = "Option::is_none")]
    message_authenticator_verdict: Option<Verdict>,
    #[serde(skip_serializing_if = "Option::is_none")]
    padding: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<String>,
}

/// One attribute.
#[derive(Debug, Serialize)]
struct Line {
    offset: usize,
    name: String,
    value: String,
    #[serde(skip)]
    text: String,
}

impl<'d> Explainer<'d> {
    pub(super) fn new(dictionary: &'d Dictionary, key: Option<SharedKey>, show_secrets: bool) -> Self {
        Self { dictionary, key, show_secrets, requests: Requests::default() }
    }

    /// Explains one packet, whatever its octets are.
    pub(super) fn explain(&mut self, number: u64, origin: &Origin, way: Path, octets: &[u8]) -> Explained {
        let mut explained = Explained::header(number, origin, octets);
        match Packet::parse(octets) {
            Ok(packet) => {
                let asked = self.requests.of(way, &packet);
                let judgement = self.key.as_ref().map(|key| Judgement::of(&packet, key, asked));
                if packet.code().is_request() {
                    self.requests.note(way, number, &packet);
                }
                let reveal = self.key.as_ref().zip(judgement.and_then(|judgement| judgement.hidden_with));
                explained.attributes = self.lines(packet.body(), reveal);
                let answered = asked.filter(|asked| packet.code().answers(asked.code));
                explained.answers = answered.map(|asked| asked.number);
                explained.authenticator_verdict = judgement.map(|judgement| judgement.authenticator);
                explained.message_authenticator_verdict = judgement.map(|judgement| judgement.message_authenticator);
                explained.padding = octets.len().checked_sub(packet.octets().len()).filter(|&rest| rest > 0);
            }
            Err(error) => {
                // What comes before the error is shown all the same: it tells what the sender meant.
                let end = match error {
                    ParseError::Attribute { offset, .. } => offset,
                    ParseError::Truncated { .. } => octets.len(),
                    _ => HEADER,
                };
                explained.attributes = self.lines(octets.get(HEADER..end).unwrap_or_default(), None);
                explained.error = Some(error.to_string());
            }
        }
        explained
    }

    fn lines(&self, body: &[u8], reveal: Option<(&SharedKey, Authenticator)>) -> Vec<Line> {
        let reveal = reveal.map(|(key, authenticator)| Reveal { key, authenticator });
        let mut lines = Vec::new();
        for group in pairs::groups(self.dictionary, body, HEADER, reveal) {
            if group.pairs.is_empty() {
                let known = Oid::new(&[group.number.into()]).and_then(|oid| self.dictionary.attribute_at(oid));
                let name = known.map_or_else(|| format!("Attr-{}", group.number), |known| known.name().to_owned());
                lines.push(Line { offset: group.offset, name, value: String::new(), text: "(no value)".to_owned() });
            }
            lines.extend(group.pairs.iter().map(|pair| Line {
                offset: group.offset,
                name: pairs::name(pair, self.show_secrets).into_owned(),
                value: pairs::plain(pair, self.show_secrets).into_owned(),
                text: pairs::text(pair, self.show_secrets).into_owned(),
            }));
        }
        lines
    }
}

impl Explained {
    /// Whether this is a packet, and nothing that could be judged is wrong.
    pub(super) fn is_well(&self) -> bool {
        let wrong = |verdict| matches!(verdict, Some(Verdict::Wrong(_)));
        self.error.is_none() && !wrong(self.authenticator_verdict) && !wrong(self.message_authenticator_verdict)
    }

    /// The header alone, as far as there is one.
    fn header(number: u64, origin: &Origin, octets: &[u8]) -> Self {
        let code = octets.first().copied();
        Self {
            number,
            frame: origin.frame,
            time: origin.time.and_then(rfc3339),
            source: origin.way.map(|way| way.from.to_string()),
            destination: origin.way.map(|way| way.to.to_string()),
            code,
            name: code.map(|code| Code(code).to_string()),
            identifier: octets.get(1).copied(),
            length: octets.get(2..).and_then(<[u8]>::first_chunk).map(|field| u16::from_be_bytes(*field)),
            authenticator: octets.get(4..HEADER).map(hexadecimal),
            attributes: Vec::new(),
            answers: None,
            authenticator_verdict: None,
            message_authenticator_verdict: None,
            padding: None,
            error: None,
        }
    }
}

impl fmt::Display for Explained {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Packet {}", self.number)?;
        if let Some(frame) = self.frame {
            write!(f, ", frame {frame}")?;
        }
        if let Some(time) = &self.time {
            write!(f, ", {time}")?;
        }
        if let (Some(source), Some(destination)) = (&self.source, &self.destination) {
            write!(f, ", {source} -> {destination}")?;
        }
        if let (Some(name), Some(code)) = (&self.name, self.code) {
            write!(f, "\n{name} (code {code})")?;
        }
        if let Some(identifier) = self.identifier {
            write!(f, ", identifier {identifier}")?;
        }
        if let Some(length) = self.length {
            write!(f, ", length {length}")?;
        }
        if let Some(authenticator) = &self.authenticator {
            write!(f, ", authenticator {authenticator}")?;
        }
        for line in &self.attributes {
            write!(f, "\n\t{:>4}  {} = {}", line.offset, line.name, line.text)?;
        }
        if let Some(padding) = self.padding {
            write!(f, "\n\t{padding} octets of padding behind the packet")?;
        }
        if let Some(answers) = self.answers {
            write!(f, "\n\tanswers packet {answers}")?;
        }
        if let Some(verdict) = self.authenticator_verdict {
            write!(f, "\n\tauthenticator: {verdict}")?;
        }
        if let Some(verdict) = self.message_authenticator_verdict {
            write!(f, "\n\tMessage-Authenticator: {verdict}")?;
        }
        match &self.error {
            Some(error) => write!(f, "\n\terror: {error}"),
            None => Ok(()),
        }
    }
}

/// A time as RFC 3339 writes it, in UTC, to the nanosecond.
pub(crate) fn rfc3339(time: SystemTime) -> Option<String> {
    Timestamp::try_from(time).ok().map(|time| format!("{time:.9}"))
}

fn hexadecimal(octets: &[u8]) -> String {
    octets.iter().map(|octet| format!("{octet:02x}")).collect()
}
