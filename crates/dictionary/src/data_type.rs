//! The types that the dictionary language has.

use std::fmt;

/// What an attribute's value is, as the dictionary says.
///
/// Synonyms of FreeRADIUS 2 to 4, Livingston and radiusclient are read as well: see [`DataType::from_name`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataType {
    /// Text: 0 to 253 octets, printed in quotes.
    Text,
    /// Octets without a form, printed in hexadecimal.
    Octets,
    /// An unsigned number of 8 bits.
    Byte,
    /// An unsigned number of 16 bits.
    Short,
    /// An unsigned number of 32 bits.
    Integer,
    /// An unsigned number of 64 bits.
    Integer64,
    /// A signed number of 32 bits.
    Signed,
    /// Seconds since 1970 in 32 bits.
    Date,
    /// An IPv4 address.
    Ipv4,
    /// An IPv4 prefix ([RFC 8044 section 3.11](https://www.rfc-editor.org/rfc/rfc8044#section-3.11)).
    Ipv4Prefix,
    /// An IPv6 address.
    Ipv6,
    /// An IPv6 prefix of up to 18 octets ([RFC 8044 section 3.10](https://www.rfc-editor.org/rfc/rfc8044#section-3.10)).
    Ipv6Prefix,
    /// An IPv4 or an IPv6 address: the length tells which.
    ComboIp,
    /// An IPv6 interface identifier of 8 octets.
    IfId,
    /// An Ethernet address of 6 octets.
    Ether,
    /// Ascend's binary filter.
    Abinary,
    /// Nested attributes ([RFC 6929 section 2.3](https://www.rfc-editor.org/rfc/rfc6929#section-2.3)).
    Tlv,
    /// Vendor-Specific.
    Vsa,
    /// Extended-Type ([RFC 6929 section 2.1](https://www.rfc-editor.org/rfc/rfc6929#section-2.1)).
    Extended,
    /// Long-Extended-Type ([RFC 6929 section 2.2](https://www.rfc-editor.org/rfc/rfc6929#section-2.2)).
    LongExtended,
    /// Extended-Vendor-Specific ([RFC 6929 section 2.4](https://www.rfc-editor.org/rfc/rfc6929#section-2.4)).
    Evs,
    /// Fixed fields one after the other (FreeRADIUS 4); its value is handled as octets.
    Struct,
}

impl DataType {
    /// The type that the field calls `name`, whatever its case.
    ///
    /// `text` is `string`; `uint8`, `uint16`, `uint32`, `uint64` and `int32` are `byte`, `short`, `integer`,
    /// `integer64` and `signed`; `ipv4addr` is `ipaddr`, `time` is `date`, `ethernet` is `ether`, `comboip` is
    /// `combo-ip`.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        TYPES.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|&(_, data_type)| data_type)
    }

    /// The name in the language of FreeRADIUS 3.
    #[must_use]
    pub fn name(self) -> &'static str {
        // The table has a name for every type; the first one is FreeRADIUS 3's.
        TYPES.iter().find(|(_, data_type)| *data_type == self).map_or("octets", |&(name, _)| name)
    }

    /// Whether attributes can be nested in one of this type.
    #[must_use]
    pub const fn holds_attributes(self) -> bool {
        matches!(self, Self::Tlv | Self::Vsa | Self::Extended | Self::LongExtended | Self::Evs | Self::Struct)
    }

    /// The greatest number of a whole-number type that values can be named for; `None` for all other types.
    #[must_use]
    pub const fn greatest(self) -> Option<u64> {
        match self {
            Self::Byte => Some(u8::MAX as u64),
            Self::Short => Some(u16::MAX as u64),
            Self::Integer | Self::Signed => Some(u32::MAX as u64),
            Self::Integer64 => Some(u64::MAX),
            _ => None,
        }
    }

    /// The names of FreeRADIUS 3's types, with commas between them.
    pub(crate) fn names() -> String {
        let mut names: Vec<&str> = TYPES.iter().map(|(_, data_type)| data_type.name()).collect();
        names.dedup();
        names.join(", ")
    }
}

impl fmt::Display for DataType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

// Synonyms follow their type's first name.
const TYPES: [(&str, DataType); 33] = [
    ("string", DataType::Text),
    ("text", DataType::Text),
    ("octets", DataType::Octets),
    ("byte", DataType::Byte),
    ("uint8", DataType::Byte),
    ("short", DataType::Short),
    ("uint16", DataType::Short),
    ("integer", DataType::Integer),
    ("uint32", DataType::Integer),
    ("integer64", DataType::Integer64),
    ("uint64", DataType::Integer64),
    ("signed", DataType::Signed),
    ("int32", DataType::Signed),
    ("date", DataType::Date),
    ("time", DataType::Date),
    ("ipaddr", DataType::Ipv4),
    ("ipv4addr", DataType::Ipv4),
    ("ipv4prefix", DataType::Ipv4Prefix),
    ("ipv6addr", DataType::Ipv6),
    ("ipv6prefix", DataType::Ipv6Prefix),
    ("combo-ip", DataType::ComboIp),
    ("comboip", DataType::ComboIp),
    ("ifid", DataType::IfId),
    ("ether", DataType::Ether),
    ("ethernet", DataType::Ether),
    ("abinary", DataType::Abinary),
    ("tlv", DataType::Tlv),
    ("vsa", DataType::Vsa),
    ("extended", DataType::Extended),
    ("long-extended", DataType::LongExtended),
    ("evs", DataType::Evs),
    ("struct", DataType::Struct),
    ("vendor", DataType::Vsa),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_types_match() {
        for (name, data_type) in TYPES {
            assert_eq!(DataType::from_name(&name.to_uppercase()), Some(data_type));
            assert_eq!(DataType::from_name(data_type.name()), Some(data_type));
        }
        assert_eq!(DataType::Text.name(), "string");
        assert_eq!(DataType::from_name("strin"), None);
    }
}
