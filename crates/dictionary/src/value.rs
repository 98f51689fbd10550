//! The value of an attribute, between octets and text.

use std::{
    fmt::{self, Write as _},
    net::{Ipv4Addr, Ipv6Addr},
};

use crate::{DataType, abinary, date};

/// A value of one of the dictionary's types.
///
/// `Debug` shows type and length only: a value may be a password.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Value {
    /// Text, which may be no UTF-8.
    Text(Vec<u8>),
    /// Octets.
    Octets(Vec<u8>),
    /// 8 bits.
    Byte(u8),
    /// 16 bits.
    Short(u16),
    /// 32 bits.
    Integer(u32),
    /// 64 bits.
    Integer64(u64),
    /// 32 bits with a sign.
    Signed(i32),
    /// Seconds since 1970.
    Date(u32),
    /// An IPv4 address.
    Ipv4(Ipv4Addr),
    /// An IPv4 prefix and its length in bits.
    Ipv4Prefix(Ipv4Addr, u8),
    /// An IPv6 address.
    Ipv6(Ipv6Addr),
    /// An IPv6 prefix and its length in bits.
    Ipv6Prefix(Ipv6Addr, u8),
    /// An IPv6 interface identifier.
    IfId([u8; 8]),
    /// An Ethernet address.
    Ether([u8; 6]),
    /// Ascend's filter.
    Abinary(Vec<u8>),
    /// The octets on the wire of an attribute that is unknown, or whose octets are not of its type.
    Raw(Vec<u8>),
}

impl Value {
    /// Reads octets in clear as a value of `data_type`; `None` where they are none.
    #[must_use]
    pub fn from_octets(data_type: DataType, octets: &[u8]) -> Option<Self> {
        Some(match data_type {
            DataType::Text => Self::Text(octets.to_vec()),
            DataType::Octets | DataType::Struct => Self::Octets(octets.to_vec()),
            DataType::Byte => Self::Byte(u8::from_be_bytes(octets.try_into().ok()?)),
            DataType::Short => Self::Short(u16::from_be_bytes(octets.try_into().ok()?)),
            DataType::Integer => Self::Integer(u32::from_be_bytes(octets.try_into().ok()?)),
            DataType::Integer64 => Self::Integer64(u64::from_be_bytes(octets.try_into().ok()?)),
            DataType::Signed => Self::Signed(i32::from_be_bytes(octets.try_into().ok()?)),
            DataType::Date => Self::Date(u32::from_be_bytes(octets.try_into().ok()?)),
            DataType::Ipv4 => Self::Ipv4(<[u8; 4]>::try_from(octets).ok()?.into()),
            DataType::Ipv6 => Self::Ipv6(<[u8; 16]>::try_from(octets).ok()?.into()),
            DataType::ComboIp => {
                Self::from_octets(DataType::Ipv4, octets).or_else(|| Self::from_octets(DataType::Ipv6, octets))?
            }
            DataType::Ipv4Prefix => {
                // RFC 6572 s.4.9: the two bits before the length are reserved.
                let [_, bits, address @ ..] = <[u8; 6]>::try_from(octets).ok()?;
                let bits = bits & 0x3f;
                (bits <= 32).then(|| Self::Ipv4Prefix(address.into(), bits))?
            }
            DataType::Ipv6Prefix => {
                let (&[_, bits], start) = octets.split_first_chunk::<2>()?;
                let mut address = [0; 16];
                address.get_mut(..start.len())?.copy_from_slice(start);
                (bits <= 128).then(|| Self::Ipv6Prefix(address.into(), bits))?
            }
            DataType::IfId => Self::IfId(octets.try_into().ok()?),
            DataType::Ether => Self::Ether(octets.try_into().ok()?),
            DataType::Abinary if octets.len() <= abinary::LONGEST => Self::Abinary(octets.to_vec()),
            DataType::Abinary
            | DataType::Tlv
            | DataType::Vsa
            | DataType::Extended
            | DataType::LongExtended
            | DataType::Evs => return None,
        })
    }

    /// Writes the octets in clear.
    pub fn write(&self, octets: &mut Vec<u8>) {
        match self {
            Self::Text(value) | Self::Octets(value) | Self::Abinary(value) | Self::Raw(value) => {
                octets.extend_from_slice(value);
            }
            Self::Byte(value) => octets.push(*value),
            Self::Short(value) => octets.extend_from_slice(&value.to_be_bytes()),
            Self::Integer(value) | Self::Date(value) => octets.extend_from_slice(&value.to_be_bytes()),
            Self::Integer64(value) => octets.extend_from_slice(&value.to_be_bytes()),
            Self::Signed(value) => octets.extend_from_slice(&value.to_be_bytes()),
            Self::Ipv4(value) => octets.extend_from_slice(&value.octets()),
            Self::Ipv6(value) => octets.extend_from_slice(&value.octets()),
            Self::Ipv4Prefix(value, bits) => {
                octets.extend_from_slice(&[0, *bits]);
                octets.extend_from_slice(&value.octets());
            }
            Self::Ipv6Prefix(value, bits) => {
                octets.extend_from_slice(&[0, *bits]);
                octets.extend_from_slice(&value.octets());
            }
            Self::IfId(value) => octets.extend_from_slice(value),
            Self::Ether(value) => octets.extend_from_slice(value),
        }
    }

    /// The number of a whole-number type.
    #[must_use]
    pub fn number(&self) -> Option<u64> {
        match self {
            Self::Byte(value) => Some((*value).into()),
            Self::Short(value) => Some((*value).into()),
            Self::Integer(value) => Some((*value).into()),
            Self::Integer64(value) => Some(*value),
            Self::Signed(value) => Some(value.cast_unsigned().into()),
            _ => None,
        }
    }

    /// The octets of text, octets, filters and raw values.
    #[must_use]
    pub fn octets(&self) -> Option<&[u8]> {
        match self {
            Self::Text(value) | Self::Octets(value) | Self::Abinary(value) | Self::Raw(value) => Some(value),
            _ => None,
        }
    }

    const fn name(&self) -> &'static str {
        match self {
            Self::Text(_) => "Text",
            Self::Octets(_) => "Octets",
            Self::Byte(_) => "Byte",
            Self::Short(_) => "Short",
            Self::Integer(_) => "Integer",
            Self::Integer64(_) => "Integer64",
            Self::Signed(_) => "Signed",
            Self::Date(_) => "Date",
            Self::Ipv4(_) => "Ipv4",
            Self::Ipv4Prefix(..) => "Ipv4Prefix",
            Self::Ipv6(_) => "Ipv6",
            Self::Ipv6Prefix(..) => "Ipv6Prefix",
            Self::IfId(_) => "IfId",
            Self::Ether(_) => "Ether",
            Self::Abinary(_) => "Abinary",
            Self::Raw(_) => "Raw",
        }
    }
}

impl fmt::Display for Value {
    /// Prints as FreeRADIUS 3.2 does; numbers have no names here.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(value) => write_quoted(f, value),
            Self::Octets(value) | Self::Raw(value) => write_hexadecimal(f, value),
            Self::Byte(value) => write!(f, "{value}"),
            Self::Short(value) => write!(f, "{value}"),
            Self::Integer(value) => write!(f, "{value}"),
            Self::Integer64(value) => write!(f, "{value}"),
            Self::Signed(value) => write!(f, "{value}"),
            Self::Date(value) => write!(f, "\"{}\"", date::Printed(*value)),
            Self::Ipv4(value) => write!(f, "{value}"),
            Self::Ipv4Prefix(value, bits) => write!(f, "{value}/{bits}"),
            Self::Ipv6(value) => write_ipv6(f, *value),
            Self::Ipv6Prefix(value, bits) => {
                write_ipv6(f, *value)?;
                write!(f, "/{bits}")
            }
            Self::IfId(value) => {
                let groups =
                    value.chunks_exact(2).map(|pair| pair.iter().fold(0, |sum: u16, &o| sum << 8 | u16::from(o)));
                for (place, group) in groups.enumerate() {
                    write!(f, "{}{group:x}", if place > 0 { ":" } else { "" })?;
                }
                Ok(())
            }
            Self::Ether(value) => {
                for (place, octet) in value.iter().enumerate() {
                    write!(f, "{}{octet:02x}", if place > 0 { ":" } else { "" })?;
                }
                Ok(())
            }
            Self::Abinary(value) => match abinary::print(value) {
                Some(text) => write!(f, "\"{text}\""),
                None => write_hexadecimal(f, value),
            },
        }
    }
}

impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.octets() {
            Some(octets) => write!(f, "{}({} octets)", self.name(), octets.len()),
            None => write!(f, "{}(..)", self.name()),
        }
    }
}

/// Text in double quotes. What is not printable UTF-8 becomes `\` and three octal digits.
fn write_quoted(f: &mut fmt::Formatter<'_>, octets: &[u8]) -> fmt::Result {
    f.write_char('"')?;
    for chunk in octets.utf8_chunks() {
        for character in chunk.valid().chars() {
            match character {
                '\n' => f.write_str("\\n")?,
                '\r' => f.write_str("\\r")?,
                '\t' => f.write_str("\\t")?,
                '"' => f.write_str("\\\"")?,
                '\\' => f.write_str("\\\\")?,
                '\0'..' ' | '\x7f' => write!(f, "\\{:03o}", u32::from(character))?,
                _ => f.write_char(character)?,
            }
        }
        for octet in chunk.invalid() {
            write!(f, "\\{octet:03o}")?;
        }
    }
    f.write_char('"')
}

fn write_hexadecimal(f: &mut fmt::Formatter<'_>, octets: &[u8]) -> fmt::Result {
    f.write_str("0x")?;
    octets.iter().try_for_each(|octet| write!(f, "{octet:02x}"))
}

/// An IPv6 address as C libraries print it: addresses that only embed an IPv4 address end in dotted decimal.
fn write_ipv6(f: &mut fmt::Formatter<'_>, address: Ipv6Addr) -> fmt::Result {
    match address.segments() {
        [0, 0, 0, 0, 0, 0, high, _] if high != 0 => {
            let [.., a, b, c, d] = address.octets();
            write!(f, "::{a}.{b}.{c}.{d}")
        }
        _ => write!(f, "{address}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_escaped_as_freeradius_does() {
        let printed = |octets: &[u8]| Value::Text(octets.to_vec()).to_string();
        assert_eq!(printed(b"a\n\r\t\"\\\x01\xffb'"), "\"a\\n\\r\\t\\\"\\\\\\001\\377b'\"");
        assert_eq!(printed("\u{fc}\u{7f}".as_bytes()), "\"\u{fc}\\177\"");
    }

    #[test]
    fn debug_shows_no_value() {
        assert_eq!(format!("{:?}", Value::Text(b"secret".to_vec())), "Text(6 octets)");
        assert_eq!(format!("{:?}", Value::Integer(42)), "Integer(..)");
    }

    #[test]
    fn addresses_are_printed_as_c_does() {
        let printed = |text: &str| Value::Ipv6(text.parse().unwrap()).to_string();
        for text in ["::", "::1", "::ffff:1.2.3.4", "::1.2.3.4", "2001:db8::1", "1:0:0:2::", "::1:0:0"] {
            assert_eq!(printed(text), text);
        }
    }
}
