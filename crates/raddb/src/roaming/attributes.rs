//! Attributes by the names that an operator writes.

use toml::Spanned;
use ulna_dictionary::{DataType, Definition, Dictionary, Oid, TextProblem, Value};
use ulna_proxy::{HiddenAttributes, Presentation};
use ulna_wire::Kind;

use crate::settings::{Source, distance};

/// An attribute of packets.
#[derive(Debug, Clone, Copy)]
pub(super) struct Named<'d> {
    pub(super) kind: Kind,
    oid: Oid,
    definition: Option<&'d Definition>,
}

impl<'d> Named<'d> {
    /// The attribute with this name, or with the number in `Attr-26.9.1`.
    pub(super) fn find(dictionary: &'d Dictionary, name: &str) -> Result<Self, Fault> {
        let (oid, definition) = dictionary.attribute_or_number(name).map_err(|why| match why {
            TextProblem::Unknown(_) => Fault::Unknown,
            other => Fault::Other(other.to_string()),
        })?;
        if definition.is_some_and(Definition::is_internal) || oid.numbers().first().is_none_or(|&first| first > 255) {
            return Err(Fault::Other(format!("{name} never stands in a packet")));
        }
        match definition.map_or_else(|| dictionary.kind_of(oid), Definition::kind) {
            Some(kind) => Ok(Self { kind, oid, definition }),
            None => Err(Fault::Other(format!("{name} is nested in another attribute"))),
        }
    }

    /// As [`Named::find`]; what is wrong with it is told.
    pub(super) fn read(
        dictionary: &'d Dictionary,
        word: &Spanned<String>,
        source: &mut Source<'_, '_>,
    ) -> Option<Self> {
        let name = word.get_ref();
        match Self::find(dictionary, name) {
            Ok(named) => return Some(named),
            Err(Fault::Unknown) => {
                let full = source.findings.is_full();
                let mut known = dictionary.attributes().map(Definition::name);
                let near = known.find(|known| !full && name.len() <= LONGEST && distance(known, name) <= 2);
                let help = match near {
                    Some(near) => format!("did you mean {near}?"),
                    None => "define it in the dictionary, or write its numbers, as in Attr-26.9.1".to_owned(),
                };
                source.error(Some(word.span()), &format!("unknown attribute {name}"), &help);
            }
            Err(Fault::Other(why)) => {
                source.error(Some(word.span()), &why, "name an attribute that stands in packets by itself");
            }
        }
        None
    }

    /// The octets of the value that is written as `text`.
    pub(super) fn value(&self, dictionary: &Dictionary, text: &str) -> Result<Vec<u8>, String> {
        let mut octets = Vec::new();
        match self.definition {
            Some(definition) => {
                dictionary.value(definition, text).map_err(|why| why.to_string())?.write(&mut octets);
            }
            None => {
                let pairs = dictionary.pairs(&format!("Attr-{} = {text}", self.oid)).map_err(|why| why.problem);
                match pairs.map_err(|why| why.to_string())?.as_slice() {
                    [pair] if matches!(pair.value(), Value::Raw(_)) => pair.value().write(&mut octets),
                    _ => return Err("write 0x and two hexadecimal digits for each octet".to_owned()),
                }
            }
        }
        Ok(octets)
    }

    /// How its octets are text.
    pub(super) fn presentation(&self) -> Presentation {
        match self.definition.map(Definition::data_type) {
            Some(DataType::Text) => Presentation::Text,
            Some(
                DataType::Byte
                | DataType::Short
                | DataType::Integer
                | DataType::Integer64
                | DataType::Signed
                | DataType::Date,
            ) => Presentation::Integer,
            Some(DataType::Ipv4 | DataType::Ipv6 | DataType::ComboIp) => Presentation::Address,
            _ => Presentation::Octets,
        }
    }

    /// Whether its value is hidden, so that nothing can be compared with it.
    pub(super) fn is_hidden(&self) -> bool {
        self.definition.is_some_and(|known| known.flags().encryption.is_some())
    }

    /// Whether it is none of an operator's business: the proxy makes it itself.
    pub(super) fn is_out_of_reach(&self) -> bool {
        matches!(self.kind, Kind::Rfc(PROXY_STATE | MESSAGE_AUTHENTICATOR))
    }
}

/// Why a name is no attribute of packets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Fault {
    /// The dictionary does not know it.
    Unknown,
    /// Something else.
    Other(String),
}

/// What is hidden by the standards, and by what the dictionary says.
pub(super) fn hidden(dictionary: &Dictionary) -> HiddenAttributes {
    let mut hidden = HiddenAttributes::default();
    for definition in dictionary.attributes() {
        if let (Some(kind), Some(hiding)) = (definition.kind(), definition.flags().hiding()) {
            // Of the few that cannot be hidden anew, none is found in the field.
            let _ = hidden.insert(kind, hiding);
        }
    }
    hidden
}

/// The longest name that near ones are looked for, in octets.
const LONGEST: usize = 64;
const PROXY_STATE: u8 = 33;
const MESSAGE_AUTHENTICATOR: u8 = 80;
