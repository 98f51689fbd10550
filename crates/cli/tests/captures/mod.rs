//! Captures, written octet by octet.

/// The order of octets, the magic number, the unit of the fraction.
#[derive(Clone, Copy)]
pub(crate) struct Style {
    pub(crate) little: bool,
    pub(crate) nanoseconds: bool,
}

impl Style {
    const fn word(self, number: u32) -> [u8; 4] {
        if self.little { number.to_le_bytes() } else { number.to_be_bytes() }
    }

    const fn short(self, number: u16) -> [u8; 2] {
        if self.little { number.to_le_bytes() } else { number.to_be_bytes() }
    }

    pub(crate) fn pcap(self, link: u32, frames: &[Vec<u8>]) -> Vec<u8> {
        let magic = if self.nanoseconds { 0xa1b2_3c4d } else { 0xa1b2_c3d4 };
        let versions = [self.short(2), self.short(4)].concat();
        let mut file = [&self.word(magic)[..], &versions, &[0; 8], &self.word(65_535), &self.word(link)].concat();
        for (second, frame) in (1_700_000_000..).zip(frames) {
            let length = self.word(frame.len() as u32);
            file.extend([self.word(second), self.word(250_000), length, length].concat());
            file.extend(frame);
        }
        file
    }

    fn block(self, kind: u32, body: &[u8]) -> Vec<u8> {
        let padding = vec![0; body.len().next_multiple_of(4) - body.len()];
        let length = self.word((body.len() + padding.len() + 12) as u32);
        [&self.word(kind)[..], &length, body, &padding, &length].concat()
    }

    /// Two interfaces, a block of an unknown kind, and frames in enhanced blocks on the second one.
    pub(crate) fn pcapng(self, link: u16, frames: &[Vec<u8>]) -> Vec<u8> {
        let section = [&self.word(0x1a2b_3c4d)[..], &self.short(1), &self.short(0), &[0xff; 8]].concat();
        let interface = |link: u16, options: &[u8]| {
            self.block(1, &[&self.short(link)[..], &[0; 2], &self.word(0), options].concat())
        };
        // if_tsresol: nanoseconds.
        let resolution = [&self.short(9)[..], &self.short(1), &[9, 0, 0, 0], &[0; 4]].concat();
        let mut file = [self.block(0x0a0d_0d0a, &section), interface(147, &[]), interface(link, &resolution)].concat();
        file.extend(self.block(0x0000_0bad, &[1, 2, 3]));
        for (second, frame) in (1_700_000_000_u64..).zip(frames) {
            let time = second * 1_000_000_000 + 250_000;
            let length = self.word(frame.len() as u32);
            let head = [self.word(1), self.word((time >> 32) as u32), self.word(time as u32), length, length].concat();
            file.extend(self.block(6, &[&head[..], frame].concat()));
        }
        file
    }

    /// One interface and simple blocks.
    pub(crate) fn simple(self, link: u16, frames: &[Vec<u8>]) -> Vec<u8> {
        let section = [&self.word(0x1a2b_3c4d)[..], &self.short(1), &self.short(0), &[0xff; 8]].concat();
        let interface = [&self.short(link)[..], &[0; 2], &self.word(0)].concat();
        let mut file = [self.block(0x0a0d_0d0a, &section), self.block(1, &interface)].concat();
        for frame in frames {
            file.extend(self.block(3, &[&self.word(frame.len() as u32)[..], frame].concat()));
        }
        file
    }
}

pub(crate) fn udp(reply: bool, port: u16, payload: &[u8]) -> Vec<u8> {
    let mut ports = [40_000, port];
    if reply {
        ports.reverse();
    }
    let length = (payload.len() + 8) as u16;
    [&ports[0].to_be_bytes()[..], &ports[1].to_be_bytes(), &length.to_be_bytes(), &[0, 0], payload].concat()
}

pub(crate) fn ipv4(reply: bool, fragment: u16, body: &[u8]) -> Vec<u8> {
    let mut addresses = [[192, 0, 2, 7], [192, 0, 2, 1]];
    if reply {
        addresses.reverse();
    }
    let total = (body.len() + 20) as u16;
    let mut head = [&[0x45, 0][..], &total.to_be_bytes(), &[0, 9], &fragment.to_be_bytes(), &[64, 17, 0, 0]].concat();
    head.extend(addresses.concat());
    let sum: u32 = head.as_chunks::<2>().0.iter().map(|word| u32::from(u16::from_be_bytes(*word))).sum();
    let checksum = !((sum & 0xffff) + (sum >> 16)) as u16;
    head[10..12].copy_from_slice(&checksum.to_be_bytes());
    [&head[..], body].concat()
}

pub(crate) fn ipv6(reply: bool, next: u8, body: &[u8]) -> Vec<u8> {
    let mut addresses = ["2001:db8::7", "2001:db8::1"].map(|text| text.parse::<std::net::Ipv6Addr>().unwrap().octets());
    if reply {
        addresses.reverse();
    }
    let length = (body.len() as u16).to_be_bytes();
    [&[0x60, 0, 0, 0][..], &length, &[next, 64], &addresses.concat(), body].concat()
}

/// A request to a port and its reply, in IPv4.
pub(crate) fn packets(port: u16, [request, reply]: &[Vec<u8>; 2]) -> [Vec<u8>; 2] {
    [ipv4(false, 0, &udp(false, port, request)), ipv4(true, 0, &udp(true, port, reply))]
}

pub(crate) fn ethernet(kind: u16, packet: &[u8]) -> Vec<u8> {
    [&[2; 12][..], &kind.to_be_bytes(), packet].concat()
}
