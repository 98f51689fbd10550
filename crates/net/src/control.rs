//! Control messages beside a datagram: the address it was sent to, and how many the kernel dropped before it.

use std::ffi::c_int;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use crate::address;
use crate::fence::Control;

/// The address that a datagram was sent to, by its packet information.
pub(crate) fn local(control: &[u8]) -> Option<IpAddr> {
    messages(control).find_map(|message| match (message.level, message.kind) {
        // `ipi_spec_dst`, the second field, is a local address even when the datagram was a broadcast.
        (libc::IPPROTO_IP, libc::IP_PKTINFO) => {
            let address: [u8; 4] = *message.value.get(4..)?.first_chunk()?;
            Some(Ipv4Addr::from(address).into())
        }
        (libc::IPPROTO_IPV6, libc::IPV6_PKTINFO) => {
            let address: [u8; 16] = *message.value.first_chunk()?;
            Some(address::plain(Ipv6Addr::from(address).into()))
        }
        _ => None,
    })
}

/// How many datagrams the socket's full buffer has cost since it was opened, modulo 2^32; absent while there are none.
pub(crate) fn drops(control: &[u8]) -> Option<u32> {
    messages(control).find_map(|message| match (message.level, message.kind) {
        (libc::SOL_SOCKET, libc::SO_RXQ_OVFL) => Some(u32::from_ne_bytes(*message.value.first_chunk()?)),
        _ => None,
    })
}

/// Writes packet information that makes a datagram leave from `source`, and returns its length in octets.
///
/// A socket of IPv4 cannot send from an IPv6 address: nothing is written then.
pub(crate) fn write_source(control: &mut Control, source: IpAddr, v6: bool) -> usize {
    let octets = &mut control.0;
    if v6 {
        // The kernel accepts a mapped address here for a datagram that leaves as IPv4.
        octets[HEADER..HEADER + 16].copy_from_slice(&address::mapped(source).octets());
        octets[HEADER + 16..HEADER + 20].fill(0);
        return write_header(octets, 20, libc::IPPROTO_IPV6, libc::IPV6_PKTINFO);
    }
    let IpAddr::V4(source) = source else { return 0 };
    octets[HEADER..HEADER + 4].fill(0);
    octets[HEADER + 4..HEADER + 8].copy_from_slice(&source.octets());
    octets[HEADER + 8..HEADER + 12].fill(0);
    write_header(octets, 12, libc::IPPROTO_IP, libc::IP_PKTINFO)
}

/// Writes, `at` octets into the control messages, that the kernel is to cut what it sends into datagrams of `octets`;
/// returns the length of that, [`SEGMENT`].
pub(crate) fn write_segment(control: &mut Control, at: usize, octets: usize) -> usize {
    let Some(rest) = control.0.get_mut(at..).filter(|rest| rest.len() >= SEGMENT) else { return 0 };
    let octets = u16::try_from(octets).unwrap_or(u16::MAX);
    rest[HEADER..HEADER + 2].copy_from_slice(&octets.to_ne_bytes());
    write_header(rest, 2, libc::SOL_UDP, libc::UDP_SEGMENT)
}

struct Message<'a> {
    level: c_int,
    kind: c_int,
    value: &'a [u8],
}

/// Walks the control messages, and ends at the first that does not fit.
fn messages(mut rest: &[u8]) -> impl Iterator<Item = Message<'_>> {
    std::iter::from_fn(move || {
        let (length, after) = rest.split_first_chunk::<WORD>()?;
        let (level, after) = after.split_first_chunk::<4>()?;
        let (kind, _) = after.split_first_chunk::<4>()?;
        let length = usize::from_ne_bytes(*length);
        let value = rest.get(HEADER..length)?;
        rest = rest.get(length.next_multiple_of(WORD)..).unwrap_or_default();
        Some(Message { level: c_int::from_ne_bytes(*level), kind: c_int::from_ne_bytes(*kind), value })
    })
}

fn write_header(octets: &mut [u8], value: usize, level: c_int, kind: c_int) -> usize {
    octets[..WORD].copy_from_slice(&(HEADER + value).to_ne_bytes());
    octets[WORD..WORD + 4].copy_from_slice(&level.to_ne_bytes());
    octets[WORD + 4..HEADER].copy_from_slice(&kind.to_ne_bytes());
    (HEADER + value).next_multiple_of(WORD)
}

/// The kernel's `size_t`, to which messages are aligned.
const WORD: usize = size_of::<usize>();

/// A `cmsghdr`: the length with the header, the level, the kind.
const HEADER: usize = WORD + 8;

/// The length of the message that [`write_segment`] writes, in octets.
pub(crate) const SEGMENT: usize = (HEADER + 2).next_multiple_of(WORD);

#[cfg(test)]
mod tests {
    use super::*;

    fn written(source: &str, v6: bool) -> (usize, Control) {
        let mut control = Control([0xFF; 96]);
        (write_source(&mut control, source.parse().unwrap(), v6), control)
    }

    #[test]
    fn packet_information_is_read_as_written() {
        for (source, v6) in [("127.0.0.2", false), ("127.0.0.2", true), ("2001:db8::1", true)] {
            let (length, control) = written(source, v6);
            assert_eq!(local(&control.0[..length]), Some(source.parse().unwrap()), "{source} {v6}");
            assert_eq!(drops(&control.0[..length]), None);
        }
        assert_eq!(written("2001:db8::1", false).0, 0);
    }

    #[test]
    fn the_drop_counter_stands_after_packet_information() {
        let (length, mut control) = written("::1", true);
        control.0[length + HEADER..length + HEADER + 4].copy_from_slice(&77_u32.to_ne_bytes());
        let more = write_header(&mut control.0[length..], 4, libc::SOL_SOCKET, libc::SO_RXQ_OVFL);
        assert_eq!(drops(&control.0[..length + more]), Some(77));
        assert_eq!(local(&control.0[..length + more]), Some("::1".parse().unwrap()));
    }

    #[test]
    fn broken_lengths_end_the_walk() {
        let (length, control) = written("127.0.0.1", false);
        for cut in 0..length - WORD {
            assert_eq!(local(&control.0[..cut]), None, "{cut}");
        }
        for wrong in [0, 1, HEADER - 1, usize::MAX] {
            let mut control = control;
            control.0[..WORD].copy_from_slice(&wrong.to_ne_bytes());
            assert_eq!(local(&control.0[..length]), None, "{wrong}");
        }
    }
}
