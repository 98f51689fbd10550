//! From a frame to the IP packet in it.

/// Why a frame has no IP packet for us.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NoPacket {
    /// The link type is not known here.
    Link(u32),
    /// Another protocol, or too short.
    Other,
}

/// Strips what the link puts before an IP packet.
pub(super) fn packet(link: u32, frame: &[u8]) -> Result<&[u8], NoPacket> {
    let found = match link {
        // The address family, in either order of octets: what follows says it as well.
        NULL | LOOP => frame.get(4..),
        ETHERNET => frame.get(12..).and_then(tagged),
        RAW_BSD | RAW_OPENBSD | RAW | IPV4 | IPV6 => Some(frame),
        COOKED => frame.get(14..).and_then(tagged),
        COOKED_2 => frame.first_chunk::<2>().and_then(|protocol| {
            let rest = frame.get(20..)?;
            match u16::from_be_bytes(*protocol) {
                TYPE_IPV4 | TYPE_IPV6 => Some(rest),
                TYPE_VLAN | TYPE_SERVICE_VLAN | TYPE_OLD_VLAN => rest.get(2..).and_then(tagged),
                _ => None,
            }
        }),
        other => return Err(NoPacket::Link(other)),
    };
    found.ok_or(NoPacket::Other)
}

/// What follows an EtherType of IP, with any VLAN tags before it.
fn tagged(mut octets: &[u8]) -> Option<&[u8]> {
    for _ in 0..=MAX_TAGS {
        let (kind, rest) = octets.split_first_chunk::<2>()?;
        match u16::from_be_bytes(*kind) {
            TYPE_IPV4 | TYPE_IPV6 => return Some(rest),
            TYPE_VLAN | TYPE_SERVICE_VLAN | TYPE_OLD_VLAN => octets = rest.get(2..)?,
            _ => return None,
        }
    }
    None
}

// Numbers of https://www.tcpdump.org/linktypes.html
const NULL: u32 = 0;
const ETHERNET: u32 = 1;
const RAW_BSD: u32 = 12;
const RAW_OPENBSD: u32 = 14;
const RAW: u32 = 101;
const LOOP: u32 = 108;
const COOKED: u32 = 113;
const IPV4: u32 = 228;
const IPV6: u32 = 229;
const COOKED_2: u32 = 276;

const TYPE_IPV4: u16 = 0x0800;
const TYPE_VLAN: u16 = 0x8100;
const TYPE_IPV6: u16 = 0x86dd;
const TYPE_SERVICE_VLAN: u16 = 0x88a8;
const TYPE_OLD_VLAN: u16 = 0x9100;
const MAX_TAGS: usize = 4;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_of_the_field_are_stripped() {
        let ip = [0x45, 1, 2, 3];
        let with = |head: &[u8]| [head, &ip].concat();
        let cases = [
            (NULL, with(&[2, 0, 0, 0])),
            (LOOP, with(&[0, 0, 0, 2])),
            (ETHERNET, with(&[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 8, 0])),
            (ETHERNET, with(&[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 0x81, 0, 0, 7, 0x86, 0xdd])),
            (ETHERNET, with(&[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 0x88, 0xa8, 0, 7, 0x81, 0, 0, 9, 8, 0])),
            (RAW, with(&[])),
            (RAW_BSD, with(&[])),
            (IPV4, with(&[])),
            (COOKED, with(&[0, 0, 0, 1, 0, 6, 1, 2, 3, 4, 5, 6, 0, 0, 8, 0])),
            (COOKED_2, with(&[8, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 6, 1, 2, 3, 4, 5, 6, 0, 0])),
            (COOKED_2, with(&[0x81, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 6, 1, 2, 3, 4, 5, 6, 0, 0, 0, 7, 8, 0])),
        ];
        for (link, frame) in cases {
            assert_eq!(packet(link, &frame), Ok(&ip[..]), "link type {link}: {frame:?}");
            for length in 0..frame.len() - ip.len() {
                let cut = packet(link, &frame[..length]);
                assert!(cut != Ok(&ip[..]), "link type {link} cut at {length}");
            }
        }
    }

    #[test]
    fn other_links_and_protocols_are_no_packets() {
        assert_eq!(packet(105, &[0x45; 60]), Err(NoPacket::Link(105)));
        assert_eq!(packet(ETHERNET, &[8; 60]), Err(NoPacket::Other));
        let tags = [[0; 12].as_slice(), &[0x81, 0, 0, 1].repeat(9), &[8, 0, 0x45]].concat();
        assert_eq!(packet(ETHERNET, &tags), Err(NoPacket::Other), "tags without end");
    }
}
