//! From the dictionary's types to those of `wire`.

use ulna_dictionary::{DataType, Definition, Encryption};
use ulna_wire::Format;

/// The type of a value: `Tagged<Enum<TunnelType>>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Type {
    base: &'static str,
    enumeration: Option<String>,
    tagged: bool,
}

impl Type {
    /// The same type with names for its numbers.
    pub(super) fn named(mut self, enumeration: &str) -> Self {
        self.enumeration = Some(enumeration.to_owned());
        self
    }

    /// How the type is written.
    pub(super) fn name(&self) -> String {
        let mut name = match &self.enumeration {
            Some(enumeration) if self.base == "Integer" => format!("Enum<{enumeration}>"),
            _ => self.base.to_owned(),
        };
        if self.tagged {
            name = format!("Tagged<{name}>");
        }
        name
    }

    /// What a module that writes the type imports.
    pub(super) fn imports(&self) -> impl Iterator<Item = &'static str> {
        let base = if self.base == "Integer" && self.enumeration.is_some() { "Enum" } else { self.base };
        [Some(base), self.tagged.then_some("Tagged")].into_iter().flatten()
    }

    /// Type and length of an attribute's value, for its documentation.
    pub(super) fn about(&self, attribute: &Definition) -> String {
        let (what, octets) = ABOUT
            .iter()
            .find(|(base, ..)| *base == self.base)
            .map_or(("octets", Octets::UpTo), |&(_, what, octets)| (what, octets));
        let mut about = match attribute.data_type() {
            DataType::ComboIp => "an IPv4 or an IPv6 address".to_owned(),
            DataType::Abinary => "a filter in Ascend's binary form".to_owned(),
            _ => what.to_owned(),
        };
        if let Some(enumeration) = &self.enumeration {
            about += &format!(" that [`{enumeration}`] names");
        }
        if self.tagged {
            about += " with a tag";
        }
        let length = match (attribute.flags().length, octets) {
            (Some(length), _) => counted(length.into()),
            (None, Octets::These(length)) => length.to_owned(),
            (None, Octets::Exactly(length)) => counted(length),
            (None, Octets::UpTo) if attribute.data_type() == DataType::ComboIp => "4 or 16 octets".to_owned(),
            (None, Octets::UpTo) => match capacity(attribute) {
                Some(most) => format!("1 to {most} octets"),
                None => "1 octet or more".to_owned(),
            },
        };
        if about == "octets" { length } else { format!("{about}, {length}") }
    }
}

/// The type of an attribute's value; `None` where it holds attributes of a space of its own.
pub(super) fn of(attribute: &Definition) -> Option<Type> {
    let flags = attribute.flags();
    let base = match (flags.encryption, attribute.data_type()) {
        (Some(Encryption::UserPassword), _) if attribute.oid().numbers() == [2] => "UserPassword",
        (Some(Encryption::UserPassword), _) => "EncryptedOctets",
        (Some(Encryption::TunnelPassword), _) if flags.tagged => "TunnelPassword",
        (Some(Encryption::TunnelPassword), _) => "SaltedOctets",
        (Some(Encryption::AscendSecret), _) => "AscendSecret",
        (Some(_), _) => return None,
        (None, _) if flags.concat || CONCATENATED.contains(&attribute.name()) => "Long",
        (None, DataType::Text) => "Text",
        (None, DataType::Byte) => "Byte",
        (None, DataType::Short) => "Short",
        (None, DataType::Integer) => "Integer",
        (None, DataType::Integer64) => "Integer64",
        (None, DataType::Signed) => "Signed",
        (None, DataType::Date) => "Date",
        (None, DataType::Ipv4) => "Ipv4",
        (None, DataType::Ipv4Prefix) => "Ipv4Prefix",
        (None, DataType::Ipv6) => "Ipv6",
        (None, DataType::Ipv6Prefix) => "Ipv6Prefix",
        (None, DataType::IfId) => "IfId",
        (None, DataType::Ether) => "Ether",
        (None, DataType::Tlv) => "Tlv",
        (None, DataType::Vsa) => "Vsa",
        (None, DataType::Extended | DataType::LongExtended | DataType::Evs) => return None,
        (None, _) => "Octets",
    };
    Some(Type { base, enumeration: None, tagged: flags.tagged && flags.encryption.is_none() })
}

/// The name of a vendor's format in `wire`.
pub(super) fn format(format: Format) -> Option<&'static str> {
    FORMATS.iter().find(|(known, _)| *known == format).map(|&(_, name)| name)
}

/// How many octets one attribute has room for; `None` where a value may go on in the next one.
fn capacity(attribute: &Definition) -> Option<usize> {
    let levels = attribute.oid().split_nested().1.len();
    let room = match *attribute.oid().numbers() {
        [26, _, ..] => {
            let format = attribute.vendor().map(ulna_wire::Vendor::format)?;
            if format.continues() {
                return None;
            }
            253 - 4 - format.head()
        }
        // RFC 6929 s.2.2: in the long spaces a value goes on in the next attribute.
        [245 | 246, ..] => return None,
        [241..=244, 26, ..] => 252 - 5,
        [241..=244, ..] => 252,
        _ => 253,
    };
    Some(room - 2 * levels)
}

fn counted(octets: usize) -> String {
    if octets == 1 { "1 octet".to_owned() } else { format!("{octets} octets") }
}

/// How many octets a value has.
#[derive(Debug, Clone, Copy)]
enum Octets {
    Exactly(usize),
    These(&'static str),
    UpTo,
}

/// Attributes that their RFC spreads over several, and the field's dictionaries do not: RFC 4849 s.2.
const CONCATENATED: [&str; 1] = ["NAS-Filter-Rule"];

const FORMATS: [(Format, &str); 6] = [
    (Format::T1L1, "T1L1"),
    (Format::T1L0, "T1L0"),
    (Format::T2L1, "T2L1"),
    (Format::T2L2, "T2L2"),
    (Format::T4L0, "T4L0"),
    (Format::T1L1_CONTINUED, "T1L1_CONTINUED"),
];

const ABOUT: [(&str, &str, Octets); 23] = [
    ("AscendSecret", "octets hidden in Ascend's way", Octets::These("16 octets")),
    ("Byte", "a number", Octets::Exactly(1)),
    ("Date", "a point in time", Octets::Exactly(4)),
    ("EncryptedOctets", "octets hidden as User-Password is", Octets::UpTo),
    ("Ether", "an Ethernet address", Octets::Exactly(6)),
    ("IfId", "an interface identifier", Octets::Exactly(8)),
    ("Integer", "a number", Octets::Exactly(4)),
    ("Integer64", "a number", Octets::Exactly(8)),
    ("Ipv4", "an IPv4 address", Octets::Exactly(4)),
    ("Ipv4Prefix", "an IPv4 prefix", Octets::Exactly(6)),
    ("Ipv6", "an IPv6 address", Octets::Exactly(16)),
    ("Ipv6Prefix", "an IPv6 prefix", Octets::These("2 to 18 octets")),
    ("Long", "octets spread over as many attributes as they need", Octets::UpTo),
    ("Octets", "octets", Octets::UpTo),
    ("SaltedOctets", "octets hidden with a salt", Octets::UpTo),
    ("Short", "a number", Octets::Exactly(2)),
    ("Signed", "a number with a sign", Octets::Exactly(4)),
    ("Text", "text", Octets::UpTo),
    ("Tlv", "nested attributes", Octets::UpTo),
    ("TunnelPassword", "octets hidden with a salt, with a tag", Octets::UpTo),
    ("UserPassword", "octets hidden with the shared secret", Octets::These("16 to 128 octets")),
    ("Vsa", "a vendor's attributes", Octets::UpTo),
    ("Tagged", "a value with a tag", Octets::UpTo),
];
