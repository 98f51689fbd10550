//! From frames to datagrams.

use std::collections::BTreeMap;

use super::{
    capture::Frame,
    fragments::Fragments,
    internet::{Content, Datagram, content, datagram},
    link::{self, NoPacket},
};

/// Finds the datagrams in frames, whole ones and those in fragments.
#[derive(Debug, Default)]
pub(super) struct Decoder {
    fragments: Fragments,
    /// Frames of links that are not known here.
    links: BTreeMap<u32, u64>,
}

impl Decoder {
    /// The datagram that the frame holds, or completes.
    pub(super) fn frame(&mut self, frame: &Frame) -> Option<Datagram> {
        let packet = match link::packet(frame.link, &frame.octets) {
            Ok(packet) => packet,
            Err(NoPacket::Other) => return None,
            Err(NoPacket::Link(number)) => {
                // A capture has a handful of links; what invents more is not worth the memory.
                if self.links.len() < MAX_LINKS || self.links.contains_key(&number) {
                    *self.links.entry(number).or_default() += 1;
                }
                return None;
            }
        };
        let content = content(packet)?;
        if content.fragment.is_none() {
            return datagram(&content);
        }
        let (protocol, octets) = self.fragments.take(&content)?;
        datagram(&Content { protocol, octets: &octets, fragment: None, ..content })
    }

    /// What could not be decoded in the end.
    pub(super) const fn left(self) -> Left {
        Left(self)
    }
}

/// What remains when all frames were seen.
#[derive(Debug)]
pub(super) struct Left(Decoder);

impl Left {
    /// A sentence for each kind of frame that was passed over, and somebody may miss.
    pub(super) fn remarks(&self) -> Vec<String> {
        let mut remarks: Vec<String> = self
            .0
            .links
            .iter()
            .map(|(link, frames)| {
                format!("{frames} frames of link type {link}, which is not known here, were passed over")
            })
            .collect();
        let lost = self.0.fragments.lost + self.0.fragments.open() as u64;
        if lost > 0 {
            remarks.push(format!("{lost} packets in fragments could not be put together"));
        }
        remarks
    }
}

const MAX_LINKS: usize = 64;

#[cfg(test)]
mod tests {
    use std::net::SocketAddr;

    use super::*;

    fn frame(octets: Vec<u8>) -> Frame {
        Frame { number: 1, time: None, link: 101, octets }
    }

    fn udp(payload: &[u8]) -> Vec<u8> {
        let length = (payload.len() + 8) as u16;
        [&[0x9c, 0x40, 0x07, 0x14], &length.to_be_bytes()[..], &[0, 0], payload].concat()
    }

    fn ipv4(identification: u16, field: u16, body: &[u8]) -> Vec<u8> {
        let total = (body.len() + 20) as u16;
        let mut packet = vec![0x45, 0];
        packet.extend(total.to_be_bytes());
        packet.extend(identification.to_be_bytes());
        packet.extend(field.to_be_bytes());
        packet.extend([64, 17, 0, 0, 192, 0, 2, 7, 192, 0, 2, 1]);
        packet.extend(body);
        packet
    }

    fn ipv6(next: u8, body: &[u8]) -> Vec<u8> {
        let mut packet = vec![0x60, 0, 0, 0];
        packet.extend((body.len() as u16).to_be_bytes());
        packet.extend([next, 64]);
        packet.extend("2001:db8::7".parse::<std::net::Ipv6Addr>().unwrap().octets());
        packet.extend("2001:db8::1".parse::<std::net::Ipv6Addr>().unwrap().octets());
        packet.extend(body);
        packet
    }

    fn one(packets: &[Vec<u8>]) -> Option<Datagram> {
        let mut decoder = Decoder::default();
        let mut found: Vec<Datagram> =
            packets.iter().filter_map(|octets| decoder.frame(&frame(octets.clone()))).collect();
        assert!(found.len() <= 1);
        found.pop()
    }

    #[test]
    fn whole_datagrams_are_found_without_the_padding_behind_them() {
        let padded = [ipv4(1, 0x4000, &udp(b"radius")), vec![0; 12]].concat();
        let found = one(&[padded]).unwrap();
        assert_eq!(found.source, SocketAddr::from(([192, 0, 2, 7], 40_000)));
        assert_eq!(found.destination, SocketAddr::from(([192, 0, 2, 1], 1812)));
        assert_eq!(found.payload, b"radius");
        // Hop-by-hop and destination options, and an atomic fragment (RFC 6946).
        let options =
            [&[60, 0, 1, 4, 0, 0, 0, 0, 44, 0, 1, 4, 0, 0, 0, 0, 17, 0, 0, 0, 0, 0, 0, 5][..], &udp(b"six")].concat();
        let found = one(&[ipv6(0, &options)]).unwrap();
        assert_eq!((found.source.to_string().as_str(), &found.payload[..]), ("[2001:db8::7]:40000", &b"six"[..]));
    }

    #[test]
    fn fragments_of_both_versions_are_put_together() {
        let whole = udp(&[7; 2000]);
        let found = one(&[ipv4(9, 0x2000, &whole[..1480]), ipv4(9, 185, &whole[1480..])]).unwrap();
        assert_eq!(found.payload, [7; 2000]);
        let part = |field: u16, octets: &[u8]| {
            let field = field.to_be_bytes();
            ipv6(44, &[&[17, 0, field[0], field[1], 0, 0, 0, 9], octets].concat())
        };
        let found = one(&[part(1448, &whole[1448..]), part(1, &whole[..1448])]).unwrap();
        assert_eq!(found.payload, [7; 2000]);
    }

    #[test]
    fn what_cannot_be_decoded_is_said() {
        let mut decoder = Decoder::default();
        assert_eq!(decoder.frame(&frame(ipv4(9, 0x2000, &[7; 16]))), None);
        assert_eq!(decoder.frame(&Frame { link: 105, ..frame(vec![0; 40]) }), None);
        let remarks = decoder.left().remarks();
        assert!(remarks[0].contains("link type 105") && remarks[1].contains("1 packets in fragments"), "{remarks:?}");
    }
}
