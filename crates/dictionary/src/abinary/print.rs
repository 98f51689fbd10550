//! Octets to text.

use std::{
    fmt::Write as _,
    net::{Ipv4Addr, Ipv6Addr},
};

use super::{COMPARISONS, GENERIC, IP, IPV6, IPX, LENGTH, LONGEST, NAMELESS, PROTOCOLS, TYPES, name_of, read};

/// Prints a filter; `None` where it is none, or has what no text can say, so that all that is printed can be read.
pub(crate) fn print(filter: &[u8]) -> Option<String> {
    text(filter).filter(|text| read(text).is_ok())
}

fn text(filter: &[u8]) -> Option<String> {
    let (&[kind, forward, direction, _], body) = filter.split_first_chunk::<4>()?;
    let mut text = match (filter.len(), kind) {
        // FreeRADIUS has no name for filters with IPv6 addresses, and prints them like this.
        (LONGEST, IPV6) => NAMELESS,
        (LENGTH, GENERIC | IP | IPX) => name_of(&TYPES, kind),
        _ => return None,
    }
    .to_owned();
    text.push_str(if direction & 1 == 1 { " in" } else { " out" });
    text.push_str(if forward & 1 == 1 { " forward" } else { " drop" });
    match kind {
        IP => ip(body, &mut text)?,
        IPV6 => ipv6(body, &mut text)?,
        IPX => ipx(body, &mut text)?,
        _ => generic(body, &mut text)?,
    }
    Some(text)
}

fn ip(body: &[u8], text: &mut String) -> Option<()> {
    let (source, rest) = body.split_first_chunk::<4>()?;
    let (destination, rest) = rest.split_first_chunk::<4>()?;
    let (&[source_bits, destination_bits], rest) = rest.split_first_chunk::<2>()?;
    for (key, address, bits) in [("srcip", source, source_bits), ("dstip", destination, destination_bits)] {
        if *address != [0; 4] {
            write!(text, " {key} {}/{bits}", Ipv4Addr::from(*address)).ok()?;
        }
    }
    ports(rest, text)
}

fn ipv6(body: &[u8], text: &mut String) -> Option<()> {
    let (source, rest) = body.split_first_chunk::<16>()?;
    let (destination, rest) = rest.split_first_chunk::<16>()?;
    let (&[source_bits, destination_bits], rest) = rest.split_first_chunk::<2>()?;
    for (key, address, bits) in [("srcip", source, source_bits), ("dstip", destination, destination_bits)] {
        if *address != [0; 16] {
            write!(text, " {key} {}/{bits}", Ipv6Addr::from(*address)).ok()?;
        }
    }
    ports(rest, text)
}

fn ports(rest: &[u8], text: &mut String) -> Option<()> {
    let (&[protocol, established, a, b, c, d, source, destination], _) = rest.split_first_chunk::<8>()?;
    // FreeRADIUS prints ?? for a protocol without a name, which it could not read again: the number it can.
    match PROTOCOLS.iter().find(|(_, known)| *known == protocol) {
        Some((name, _)) => write!(text, " {name}").ok()?,
        None => write!(text, " {protocol}").ok()?,
    }
    for (key, compare, port) in [("srcport", source, [a, b]), ("dstport", destination, [c, d])] {
        if compare > 0 {
            write!(text, " {key} {} {}", name_of(&COMPARISONS, compare), u16::from_be_bytes(port)).ok()?;
        }
    }
    if established != 0 {
        text.push_str(" est");
    }
    Some(())
}

fn ipx(body: &[u8], text: &mut String) -> Option<()> {
    let (ends, rest) = body.split_first_chunk::<24>()?;
    let (&compares, _) = rest.split_first_chunk::<2>()?;
    for ((key, end), compare) in ["src", "dst"].into_iter().zip(ends.chunks_exact(12)).zip(compares) {
        let (net, rest) = end.split_first_chunk::<4>()?;
        let (node, socket) = rest.split_first_chunk::<6>()?;
        if *net == [0; 4] {
            continue;
        }
        write!(text, " {key}ipxnet 0x{:04x} {key}ipxnode 0x", u32::from_be_bytes(*net)).ok()?;
        hexadecimal(node, text);
        if compare > 0 {
            write!(text, " {key}ipxsock {} 0x", name_of(&COMPARISONS, compare)).ok()?;
            hexadecimal(socket, text);
        }
    }
    Some(())
}

fn generic(body: &[u8], text: &mut String) -> Option<()> {
    let (&[a, b, c, d, e, f], rest) = body.split_first_chunk::<6>()?;
    let (mask, rest) = rest.split_first_chunk::<6>()?;
    let (value, rest) = rest.split_first_chunk::<6>()?;
    // The length is what the sender says: there are never more than six octets.
    let length = usize::from(u16::from_be_bytes([c, d])).min(mask.len());
    write!(text, " {} ", u16::from_be_bytes([a, b])).ok()?;
    hexadecimal(mask.get(..length)?, text);
    text.push(' ');
    hexadecimal(value.get(..length)?, text);
    text.push_str(if *rest.first()? == 0 { " ==" } else { " !=" });
    if [e, f] != [0, 0] {
        text.push_str(" more");
    }
    Some(())
}

fn hexadecimal(octets: &[u8], text: &mut String) {
    for octet in octets {
        let _ = write!(text, "{octet:02x}");
    }
}
