//! Text to values, by type.

use std::net::{Ipv4Addr, Ipv6Addr};

use crate::{DataType, Definition, Dictionary, Value, abinary, date, hexadecimal};

/// Reads `text`, which is what stands between the quotes if there are any, as a value of `definition`.
///
/// # Errors
///
/// What must be written instead, in words. It does not repeat the text, which may be a password.
pub(crate) fn read(dictionary: &Dictionary, definition: &Definition, text: &str) -> Result<Value, &'static str> {
    let data_type = definition.data_type();
    Ok(match data_type {
        DataType::Text => Value::Text(unescape(text)),
        DataType::Octets | DataType::Struct => octets(text)?,
        DataType::Byte | DataType::Short | DataType::Integer | DataType::Integer64 | DataType::Signed => {
            return number(dictionary, definition, text);
        }
        DataType::Date => Value::Date(
            date::read(text).ok_or("write a date in UTC as in Nov 21 2026 12:34:56 UTC, or seconds since 1970")?,
        ),
        DataType::Ipv4 => ipv4(text)?,
        DataType::Ipv4Prefix => ipv4_prefix(text)?,
        DataType::Ipv6 => ipv6(text)?,
        DataType::Ipv6Prefix => ipv6_prefix(text)?,
        DataType::ComboIp if text.contains(':') => ipv6(text)?,
        DataType::ComboIp => ipv4(text)?,
        DataType::IfId => Value::IfId(groups(text, 4).ok_or("write an interface identifier as in 0:0:0:1")?),
        DataType::Ether => Value::Ether(groups(text, 2).ok_or("write an Ethernet address as in 00:11:22:33:44:55")?),
        DataType::Abinary => Value::Abinary(match text.strip_prefix("0x") {
            Some(digits) => hexadecimal::read(digits)
                .filter(|octets| octets.len() <= abinary::LONGEST)
                .ok_or("a filter in hexadecimal has up to 48 octets")?,
            None => abinary::read(text)?,
        }),
        DataType::Tlv | DataType::Vsa | DataType::Extended | DataType::LongExtended | DataType::Evs => {
            return Err("it holds other attributes: write those, or Attr-N = 0x.. with its octets");
        }
    })
}

/// What `\n`, `\r`, `\t`, `\\`, `\"`, `\'`, `` \` `` and three octal digits stand for; other backslashes stand for themselves.
pub(crate) fn unescape(text: &str) -> Vec<u8> {
    let mut octets = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&octet, after)) = rest.split_first() {
        let (octet, after) = match (octet, after) {
            (b'\\', [b'n', after @ ..]) => (b'\n', after),
            (b'\\', [b'r', after @ ..]) => (b'\r', after),
            (b'\\', [b't', after @ ..]) => (b'\t', after),
            (b'\\', [quoted @ (b'\\' | b'"' | b'\'' | b'`'), after @ ..]) => (*quoted, after),
            (b'\\', [a @ b'0'..=b'3', b @ b'0'..=b'7', c @ b'0'..=b'7', after @ ..]) => {
                ((a - b'0') << 6 | (b - b'0') << 3 | (c - b'0'), after)
            }
            (octet, after) => (octet, after),
        };
        octets.push(octet);
        rest = after;
    }
    octets
}

fn octets(text: &str) -> Result<Value, &'static str> {
    Ok(Value::Octets(match text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) {
        Some(digits) => hexadecimal::read(digits).ok_or("after 0x write two hexadecimal digits for each octet")?,
        // FreeRADIUS takes text for octets as it stands: a backslash is a backslash.
        None => text.as_bytes().to_vec(),
    }))
}

fn number(dictionary: &Dictionary, definition: &Definition, text: &str) -> Result<Value, &'static str> {
    let text = text.trim();
    let data_type = definition.data_type();
    let most = data_type.greatest().unwrap_or(0);
    let signed = data_type == DataType::Signed;
    let plain = match text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) {
        Some(digits) => Some(u64::from_str_radix(digits, 16).ok().filter(|_| !digits.starts_with('+'))),
        None if signed => text
            .parse::<i64>()
            .ok()
            .map(|number| i32::try_from(number).ok().map(|number| number.cast_unsigned().into())),
        None if text.starts_with(|c: char| c.is_ascii_digit()) && text.bytes().all(|octet| octet.is_ascii_digit()) => {
            Some(text.parse().ok())
        }
        None => None,
    };
    let number = match plain {
        Some(number) => number.filter(|&number| number <= most).ok_or("the number does not fit into its octets")?,
        None => dictionary
            .value_number(definition.oid(), text)
            .ok_or("write a number, or one of the names that the dictionary has for it")?,
    };
    let wrong = "the number does not fit into its octets";
    Ok(match data_type {
        DataType::Byte => Value::Byte(number.try_into().map_err(|_| wrong)?),
        DataType::Short => Value::Short(number.try_into().map_err(|_| wrong)?),
        DataType::Integer64 => Value::Integer64(number),
        DataType::Signed => Value::Signed(u32::try_from(number).map_err(|_| wrong)?.cast_signed()),
        _ => Value::Integer(number.try_into().map_err(|_| wrong)?),
    })
}

/// An address, also in one of the shorter forms of C's `inet_aton`: `*`, `127.1`, `2130706433`, `0x7f000001`.
fn ipv4(text: &str) -> Result<Value, &'static str> {
    let (address, bits) = split_bits(text, 32)?;
    if bits.is_some_and(|bits| bits != 32) {
        return Err("an address has no prefix length but /32");
    }
    Ok(Value::Ipv4(ipv4_address(address)?))
}

fn ipv4_address(text: &str) -> Result<Ipv4Addr, &'static str> {
    let wrong = "write an IPv4 address as in 192.0.2.1";
    if text == "*" {
        return Ok(Ipv4Addr::UNSPECIFIED);
    }
    if let Some(digits) = text.strip_prefix("0x") {
        return u32::from_str_radix(digits, 16).map(Ipv4Addr::from).map_err(|_| wrong);
    }
    let parts = decimals(text).ok_or(wrong)?;
    let (&last, first) = parts.split_last().ok_or(wrong)?;
    if first.len() > 3 || first.iter().any(|&part| part > 255) {
        return Err(wrong);
    }
    // The last part fills all octets that are left.
    let width = 8 * (4 - u32::try_from(first.len()).unwrap_or(0));
    let room = u32::MAX.checked_shr(32 - width).unwrap_or(0);
    if last > room {
        return Err(wrong);
    }
    let head = first.iter().zip([24, 16, 8]).fold(0, |sum, (&part, shift)| sum | part << shift);
    Ok(Ipv4Addr::from(head | last))
}

fn ipv4_prefix(text: &str) -> Result<Value, &'static str> {
    let (address, bits) = split_bits(text, 32)?;
    let Some(bits) = bits else { return Ok(Value::Ipv4Prefix(ipv4_address(address)?, 32)) };
    let wrong = "write an IPv4 prefix as in 192.0.2.0/24";
    let parts = decimals(address).filter(|parts| parts.len() <= 4).ok_or(wrong)?;
    let mut octets = [0; 4];
    for (place, part) in octets.iter_mut().zip(parts) {
        *place = u8::try_from(part).map_err(|_| wrong)?;
    }
    let mask = u32::MAX.checked_shl(32 - u32::from(bits)).unwrap_or(0);
    Ok(Value::Ipv4Prefix(Ipv4Addr::from(u32::from_be_bytes(octets) & mask), bits))
}

fn ipv6(text: &str) -> Result<Value, &'static str> {
    let (address, bits) = split_bits(text, 128)?;
    if bits.is_some_and(|bits| bits != 128) {
        return Err("an address has no prefix length but /128");
    }
    Ok(Value::Ipv6(ipv6_address(address)?))
}

fn ipv6_prefix(text: &str) -> Result<Value, &'static str> {
    let (address, bits) = split_bits(text, 128)?;
    let bits = bits.unwrap_or(128);
    let mask = u128::MAX.checked_shl(128 - u32::from(bits)).unwrap_or(0);
    Ok(Value::Ipv6Prefix(Ipv6Addr::from(u128::from(ipv6_address(address)?) & mask), bits))
}

fn ipv6_address(text: &str) -> Result<Ipv6Addr, &'static str> {
    if text == "*" {
        return Ok(Ipv6Addr::UNSPECIFIED);
    }
    text.parse().map_err(|_| "write an IPv6 address as in 2001:db8::1")
}

fn split_bits(text: &str, most: u8) -> Result<(&str, Option<u8>), &'static str> {
    let Some((address, bits)) = text.split_once('/') else { return Ok((text, None)) };
    let bits = bits.parse().ok().filter(|_| bits.bytes().all(|octet| octet.is_ascii_digit()));
    match bits {
        Some(bits) if bits <= most => Ok((address, Some(bits))),
        _ if most == 32 => Err("the prefix length must be from 0 to 32"),
        _ => Err("the prefix length must be from 0 to 128"),
    }
}

fn decimals(text: &str) -> Option<Vec<u32>> {
    text.split('.').map(|part| part.bytes().all(|octet| octet.is_ascii_digit()).then(|| part.parse().ok())?).collect()
}

/// Reads groups of hexadecimal digits with colons between them: of exactly 2, or of up to 4.
fn groups<const N: usize>(text: &str, digits: usize) -> Option<[u8; N]> {
    let mut octets = Vec::with_capacity(N);
    for group in text.split(':') {
        if group.is_empty() || group.len() > digits || (digits == 2 && group.len() < 2) {
            return None;
        }
        octets.extend(hexadecimal::read(&format!("{group:0>digits$}"))?);
        if octets.len() > N {
            return None;
        }
    }
    octets.try_into().ok()
}
