//! From an IP packet to the UDP datagram in it.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

/// A UDP datagram; cut short where the capture was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Datagram {
    pub(super) source: SocketAddr,
    pub(super) destination: SocketAddr,
    pub(super) payload: Vec<u8>,
}

impl Datagram {
    /// The packets in it: one, except where it was captured on its sender before the kernel or the network card cut it
    /// into datagrams of one length, of which only the last may be shorter (UDP segmentation offload).
    pub(super) fn packets(&self) -> impl Iterator<Item = &[u8]> {
        let whole = self.payload.len().max(1);
        let length = length(&self.payload).filter(|length| (20..whole).contains(length)).unwrap_or(whole);
        // Octets behind a packet are padding, [RFC 2865 section 3], unless all of them are packets.
        let joined = self.payload.chunks(length).all(|packet| self::length(packet) == Some(packet.len()));
        let nothing = self.payload.is_empty().then_some(&self.payload[..]);
        self.payload.chunks(if joined { length } else { whole }).chain(nothing)
    }
}

/// An IP packet's content.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Content<'a> {
    pub(super) source: IpAddr,
    pub(super) destination: IpAddr,
    /// The protocol of the octets, or of the first header in them.
    pub(super) protocol: u8,
    pub(super) octets: &'a [u8],
    /// Where this is a part of a packet.
    pub(super) fragment: Option<Fragment>,
}

/// Which part of a packet this is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Fragment {
    pub(super) identification: u32,
    /// Where it belongs, in octets.
    pub(super) offset: u16,
    pub(super) more: bool,
}

/// Reads the header of an IP packet, of either version; `None` where it is broken.
pub(super) fn content(packet: &[u8]) -> Option<Content<'_>> {
    match packet.first()? >> 4 {
        4 => version4(packet),
        6 => version6(packet),
        _ => None,
    }
}

/// Reads a UDP datagram; `None` where it is none.
pub(super) fn datagram(content: &Content<'_>) -> Option<Datagram> {
    let (protocol, octets) = match content.destination {
        IpAddr::V4(_) => (content.protocol, content.octets),
        // What was put together from fragments may begin with headers as well.
        IpAddr::V6(_) => {
            let (protocol, octets, None) = headers(content.protocol, content.octets)? else { return None };
            (protocol, octets)
        }
    };
    if protocol != UDP {
        return None;
    }
    let (&[a, b, c, d, e, f, _, _], payload) = octets.split_first_chunk::<8>()?;
    let length = usize::from(u16::from_be_bytes([e, f])).checked_sub(8)?;
    Some(Datagram {
        source: SocketAddr::new(content.source, u16::from_be_bytes([a, b])),
        destination: SocketAddr::new(content.destination, u16::from_be_bytes([c, d])),
        payload: payload.get(..length).unwrap_or(payload).to_vec(),
    })
}

/// What the field Length of a packet says.
fn length(packet: &[u8]) -> Option<usize> {
    packet.get(2..4)?.first_chunk().map(|field| usize::from(u16::from_be_bytes(*field)))
}

fn version4(packet: &[u8]) -> Option<Content<'_>> {
    let (head, _) = packet.split_first_chunk::<20>()?;
    let [first, _, a, b, c, d, e, f, _, protocol, _, _, addresses @ ..] = *head;
    let header = usize::from(first & 0x0f) * 4;
    let total = usize::from(u16::from_be_bytes([a, b]));
    // A card that cuts large packets itself is handed them with the length 0.
    let end = if total == 0 { packet.len() } else { total.min(packet.len()) };
    let octets = packet.get(header..end).filter(|_| header >= 20)?;
    let flags = u16::from_be_bytes([e, f]);
    let (offset, more) = ((flags & 0x1fff) * 8, flags & 0x2000 != 0);
    let fragment =
        (offset > 0 || more).then_some(Fragment { identification: u16::from_be_bytes([c, d]).into(), offset, more });
    let [a, b, c, d, e, f, g, h] = addresses;
    let (source, destination) = (Ipv4Addr::new(a, b, c, d).into(), Ipv4Addr::new(e, f, g, h).into());
    Some(Content { source, destination, protocol, octets, fragment })
}

fn version6(packet: &[u8]) -> Option<Content<'_>> {
    let (head, rest) = packet.split_first_chunk::<40>()?;
    let [_, _, _, _, a, b, next, _, addresses @ ..] = *head;
    let length = usize::from(u16::from_be_bytes([a, b]));
    let rest = if length == 0 { rest } else { rest.get(..length).unwrap_or(rest) };
    let (source, destination) = addresses.split_first_chunk::<16>()?;
    let (source, destination) = (Ipv6Addr::from(*source), Ipv6Addr::from(*destination.first_chunk::<16>()?));
    let (protocol, octets, fragment) = headers(next, rest)?;
    Some(Content { source: source.into(), destination: destination.into(), protocol, octets, fragment })
}

/// Walks over extension headers ([RFC 8200 section 4](https://www.rfc-editor.org/rfc/rfc8200#section-4)), up to a
/// fragment or to what they carry.
fn headers(mut next: u8, mut octets: &[u8]) -> Option<(u8, &[u8], Option<Fragment>)> {
    for _ in 0..MAX_HEADERS {
        let length = match next {
            HOP_BY_HOP | ROUTING | DESTINATION => (usize::from(*octets.get(1)?) + 1) * 8,
            // RFC 4302 s.2.2: in words of four octets, less two.
            AUTHENTICATION => (usize::from(*octets.get(1)?) + 2) * 4,
            FRAGMENT => {
                let (&[protocol, _, a, b, identification @ ..], rest) = octets.split_first_chunk::<8>()?;
                let field = u16::from_be_bytes([a, b]);
                let (offset, more) = (field & 0xfff8, field & 1 != 0);
                if offset > 0 || more {
                    let identification = u32::from_be_bytes(identification);
                    return Some((protocol, rest, Some(Fragment { identification, offset, more })));
                }
                // RFC 6946: a packet in one fragment is whole.
                (next, octets) = (protocol, rest);
                continue;
            }
            _ => return Some((next, octets, None)),
        };
        next = *octets.first()?;
        octets = octets.get(length..)?;
    }
    None
}

const UDP: u8 = 17;
const HOP_BY_HOP: u8 = 0;
const ROUTING: u8 = 43;
const FRAGMENT: u8 = 44;
const AUTHENTICATION: u8 = 51;
const DESTINATION: u8 = 60;
const MAX_HEADERS: usize = 16;

#[cfg(test)]
mod tests {
    use std::net::Ipv4Addr;

    use super::*;

    #[test]
    fn joined_packets_are_cut_and_padding_stays() {
        let packet = |length: u8| [&[2, 7, 0, length][..], &vec![0; usize::from(length) - 4]].concat();
        let lengths = |payload: Vec<u8>| {
            let nowhere = SocketAddr::from((Ipv4Addr::UNSPECIFIED, 0));
            let datagram = Datagram { source: nowhere, destination: nowhere, payload };
            datagram.packets().map(<[u8]>::len).collect::<Vec<_>>()
        };
        assert_eq!(lengths([packet(26), packet(26), packet(20)].concat()), [26, 26, 20]);
        assert_eq!(lengths(packet(26)), [26]);
        assert_eq!(lengths([packet(26), packet(30)].concat()), [56], "only the last may differ, and be shorter");
        assert_eq!(lengths([packet(26), vec![0; 26]].concat()), [52], "padding");
        assert_eq!(lengths([packet(26), packet(26), vec![0; 2]].concat()), [54]);
        assert_eq!(lengths(packet(26)[..25].to_vec()), [25]);
        assert_eq!((lengths(vec![]), lengths(vec![1; 3])), (vec![0], vec![3]));
    }
}
