//! Text to octets.

use std::net::Ipv6Addr;

use super::{COMPARISONS, GENERIC, IP, IPV6, IPX, LENGTH, LONGEST, NAMELESS, PORTS, PROTOCOLS, TYPES, number_of};

/// Reads a filter.
///
/// # Errors
///
/// What is wrong with it, in words.
pub(crate) fn read(text: &str) -> Result<Vec<u8>, &'static str> {
    let words: Vec<&str> = text.split_ascii_whitespace().collect();
    let [kind, direction, action, rest @ ..] = words.as_slice() else {
        return Err("a filter starts with generic, ip, ipv6 or ipx, then in or out, then forward or drop");
    };
    // What is printed of a filter with IPv6 addresses must be read as one.
    let nameless = (*kind == NAMELESS).then_some(IPV6);
    let kind = nameless.or_else(|| number_of(&TYPES, kind)).ok_or("a filter starts with generic, ip, ipv6 or ipx")?;
    let direction = number_of(&[("in", 1), ("out", 0)], direction).ok_or("the second word must be in or out")?;
    let forward = number_of(&[("forward", 1), ("drop", 0)], action).ok_or("the third word must be forward or drop")?;
    let mut filter = vec![kind, forward, direction, 0];
    match kind {
        GENERIC => generic(rest, &mut filter)?,
        IPX => ipx(rest, &mut filter)?,
        kind => ip(rest, kind, &mut filter)?,
    }
    filter.resize(if kind == IPV6 { LONGEST } else { LENGTH }, 0);
    Ok(filter)
}

/// What is given at most once.
struct Once<T>(Option<T>);

impl<T: Default> Once<T> {
    fn set(&mut self, value: T) -> Result<(), &'static str> {
        match self.0.replace(value) {
            None => Ok(()),
            Some(_) => Err("a keyword stands twice"),
        }
    }

    fn get(self) -> T {
        self.0.unwrap_or_default()
    }
}

fn ip(mut words: &[&str], kind: u8, filter: &mut Vec<u8>) -> Result<(), &'static str> {
    let (mut source, mut destination) = (Once(None), Once(None));
    let (mut source_port, mut destination_port) = (Once::<(u8, u16)>(None), Once(None));
    let (mut protocol, mut established) = (Once(None), Once(None));
    let address = if kind == IP { ipv4 } else { ipv6 };
    while let [word, rest @ ..] = words {
        words = match (word.to_ascii_lowercase().as_str(), rest) {
            ("srcip", [text, rest @ ..]) => source.set(address(text)?).map(|()| rest),
            ("dstip", [text, rest @ ..]) => destination.set(address(text)?).map(|()| rest),
            ("srcport", [compare, text, rest @ ..]) => source_port.set(port(compare, text)?).map(|()| rest),
            ("dstport", [compare, text, rest @ ..]) => destination_port.set(port(compare, text)?).map(|()| rest),
            ("srcip" | "dstip", _) => Err("an address is missing"),
            ("srcport" | "dstport", _) => Err("a comparison and a port are missing"),
            ("est", rest) => established.set(1).map(|()| rest),
            (name, rest) => {
                let number = name.parse().ok().or_else(|| number_of(&PROTOCOLS, name));
                protocol.set(number.ok_or("a protocol is tcp, udp, ospf, icmp or a number up to 255")?).map(|()| rest)
            }
        }?;
    }
    let ((source, source_bits), (destination, destination_bits)) = (source.get(), destination.get());
    let width = if kind == IP { 4 } else { 16 };
    filter.extend_from_slice(source.get(..width).unwrap_or_default());
    filter.extend_from_slice(destination.get(..width).unwrap_or_default());
    filter.extend_from_slice(&[source_bits, destination_bits, protocol.get(), established.get()]);
    let ((source_compare, source), (destination_compare, destination)) = (source_port.get(), destination_port.get());
    filter.extend_from_slice(&source.to_be_bytes());
    filter.extend_from_slice(&destination.to_be_bytes());
    filter.extend_from_slice(&[source_compare, destination_compare]);
    Ok(())
}

type Address = ([u8; 16], u8);

/// Reads `10.20.30.40/24`; without a length the class of the address gives it, and what is missing behind is zero.
fn ipv4(text: &str) -> Result<Address, &'static str> {
    let (text, bits) = split_bits(text, 32)?;
    let mut address = [0; 16];
    if !(text.is_empty() && bits.is_some()) {
        let mut places = address.iter_mut().take(4);
        for part in text.split('.') {
            let place = places.next().ok_or("an address has too many parts")?;
            if part.is_empty() || !part.bytes().all(|octet| octet.is_ascii_digit()) {
                return Err("an address has an empty part, or one that is no number");
            }
            *place = part.parse().map_err(|_| "a part of an address is above 255")?;
        }
    }
    let class = match address.first() {
        _ if address == [0; 16] => 0,
        Some(0..=127) => 8,
        Some(128..=191) => 16,
        Some(192..=223) => 24,
        _ => 32,
    };
    Ok((address, bits.unwrap_or(class)))
}

fn ipv6(text: &str) -> Result<Address, &'static str> {
    let (text, bits) = split_bits(text, 128)?;
    let address: Ipv6Addr = text.parse().map_err(|_| "this is no IPv6 address")?;
    Ok((address.octets(), bits.unwrap_or(128)))
}

fn split_bits(text: &str, most: u8) -> Result<(&str, Option<u8>), &'static str> {
    let Some((text, bits)) = text.split_once('/') else { return Ok((text, None)) };
    if bits.is_empty() {
        return Ok((text, None));
    }
    match bits.parse() {
        Ok(bits) if bits <= most => Ok((text, Some(bits))),
        _ => Err("a prefix is longer than the address, or no number"),
    }
}

fn port(compare: &str, text: &str) -> Result<(u8, u16), &'static str> {
    let compare = number_of(&COMPARISONS, compare).ok_or("a comparison is < = > or !=")?;
    let port = text.parse().ok().or_else(|| number_of(&PORTS, text));
    Ok((compare, port.ok_or("a port is a number up to 65535, or one of the names that Ascend has")?))
}

fn generic(words: &[&str], filter: &mut Vec<u8>) -> Result<(), &'static str> {
    if words.is_empty() {
        return Ok(());
    }
    let [offset, mask, value, rest @ ..] = words else { return Err("offset, mask and value must be given") };
    let offset: u16 = offset.parse().map_err(|_| "the offset must be a number up to 65535")?;
    let (mask, value) = (hexadecimal(mask)?, hexadecimal(value)?);
    if mask.len() != value.len() || mask.len() > 6 {
        return Err("mask and value must both have the same length, up to six octets");
    }
    let (mut unequal, mut more) = (Once(None), Once(None));
    for word in rest {
        match word.to_ascii_lowercase().as_str() {
            "!=" => unequal.set(1)?,
            "==" => unequal.set(0)?,
            "more" => more.set(1)?,
            _ => return Err("after the value only ==, != and more may stand"),
        }
    }
    filter.extend_from_slice(&offset.to_be_bytes());
    filter.extend_from_slice(&[0, u8::try_from(mask.len()).unwrap_or(0), 0, more.get()]);
    for part in [mask, value] {
        let end = filter.len() + 6;
        filter.extend_from_slice(&part);
        filter.resize(end, 0);
    }
    filter.push(unequal.get());
    Ok(())
}

fn ipx(mut words: &[&str], filter: &mut Vec<u8>) -> Result<(), &'static str> {
    let (mut source, mut destination) = (Once(None), Once(None));
    while let [word, rest @ ..] = words {
        words = match word.to_ascii_lowercase().as_str() {
            "srcipxnet" => {
                let (end, rest) = ipx_end("src", rest)?;
                source.set(end).map(|()| rest)
            }
            "dstipxnet" => {
                let (end, rest) = ipx_end("dst", rest)?;
                destination.set(end).map(|()| rest)
            }
            _ => Err("in an ipx filter only srcipxnet and dstipxnet may stand here"),
        }?;
    }
    let ((source, source_compare), (destination, destination_compare)) = (source.get(), destination.get());
    filter.extend_from_slice(&source);
    filter.extend_from_slice(&destination);
    filter.extend_from_slice(&[source_compare, destination_compare]);
    Ok(())
}

/// Net, node and socket of one end, with the comparison of the socket.
type IpxEnd = ([u8; 12], u8);

fn ipx_end<'w, 't>(end: &str, words: &'w [&'t str]) -> Result<(IpxEnd, &'w [&'t str]), &'static str> {
    let form = "write srcipxnet NET srcipxnode NODE, or dstipxnet and dstipxnode";
    let [net, keyword, node, rest @ ..] = words else { return Err(form) };
    if !keyword.eq_ignore_ascii_case(&format!("{end}ipxnode")) {
        return Err(form);
    }
    let net = u32::from_str_radix(plain(net), 16).map_err(|_| "an IPX net is a hexadecimal number of 32 bits")?;
    let node: [u8; 6] = hexadecimal(node)?.try_into().map_err(|_| "an IPX node has six octets")?;
    let (compare, socket, rest) = match rest {
        [keyword, compare, socket, rest @ ..] if keyword.eq_ignore_ascii_case(&format!("{end}ipxsock")) => {
            let compare = number_of(&COMPARISONS, compare).ok_or("a comparison is < = > or !=")?;
            let socket = u16::from_str_radix(plain(socket), 16);
            (compare, socket.map_err(|_| "an IPX socket is a hexadecimal number of 16 bits")?, rest)
        }
        rest => (0, 0, rest),
    };
    let mut octets = [0; 12];
    let parts = net.to_be_bytes().into_iter().chain(node).chain(socket.to_be_bytes());
    for (place, octet) in octets.iter_mut().zip(parts) {
        *place = octet;
    }
    Ok(((octets, compare), rest))
}

fn plain(text: &str) -> &str {
    text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")).unwrap_or(text)
}

fn hexadecimal(text: &str) -> Result<Vec<u8>, &'static str> {
    crate::hexadecimal::read(plain(text)).ok_or("this must be hexadecimal digits, two for each octet")
}
