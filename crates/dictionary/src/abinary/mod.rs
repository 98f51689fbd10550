//! Ascend's binary filters, which the field writes as text (`abinary`).
//!
//! A filter has 32 octets: type, forward, direction, one of filling, and 28 of what to compare; with IPv6 it has 48.

mod print;
mod read;

pub(crate) use print::print;
pub(crate) use read::read;

/// The greatest length in octets: a filter with IPv6 addresses.
pub(crate) const LONGEST: usize = 48;

const LENGTH: usize = 32;

const GENERIC: u8 = 0;
const IP: u8 = 1;
const IPX: u8 = 2;
const IPV6: u8 = 3;

const TYPES: [(&str, u8); 4] = [("generic", GENERIC), ("ip", IP), ("ipx", IPX), ("ipv6", IPV6)];

const COMPARISONS: [(&str, u8); 4] = [("<", 1), ("=", 2), (">", 3), ("!=", 4)];

const PROTOCOLS: [(&str, u8); 5] = [("tcp", 6), ("udp", 17), ("ospf", 89), ("icmp", 1), ("0", 0)];

/// The ports that Ascend's filters have names for.
const PORTS: [(&str, u16); 18] = [
    ("ftp-data", 20),
    ("ftp", 21),
    ("telnet", 23),
    ("smtp", 25),
    ("nameserver", 42),
    ("domain", 53),
    ("tftp", 69),
    ("gopher", 70),
    ("finger", 79),
    ("www", 80),
    ("kerberos", 88),
    ("hostname", 101),
    ("nntp", 119),
    ("ntp", 123),
    ("exec", 512),
    ("login", 513),
    ("cmd", 514),
    ("talk", 517),
];

fn number_of<T: Copy>(table: &[(&str, T)], name: &str) -> Option<T> {
    table.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|&(_, number)| number)
}

fn name_of(table: &[(&'static str, u8)], number: u8) -> &'static str {
    table.iter().find(|(_, known)| *known == number).map_or(NAMELESS, |&(name, _)| name)
}

/// What FreeRADIUS prints for a number that it has no name for, above all a filter with IPv6 addresses.
const NAMELESS: &str = "??";

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn octets(text: &str) -> Vec<u8> {
        read(text).unwrap_or_else(|complaint| panic!("{text}: {complaint}"))
    }

    fn hexadecimal(octets: &[u8]) -> String {
        octets.iter().map(|octet| format!("{octet:02x}")).collect()
    }

    #[test]
    fn filters_have_their_octets() {
        // Made with FreeRADIUS 3.2.1's library; the first is also in its src/tests/unit/ascend.txt.
        for (text, expected) in [
            ("ip in drop tcp dstport > 1023", "0100010000000000000000000000060000 0003ff00030000"),
            (
                "ip in forward srcip 1.2.3.4/5 dstip 10.11.12.13/32 tcp srcport = 5 dstport = 1234",
                "01010100010203040a0b0c0d05200600000504d202020000",
            ),
            ("IP OUT DROP", "01"),
            ("ip in forward tcp dstport = telnet est", "010101000000000000000000000006010000001700020000"),
            ("ip in forward udp srcport = domain", "010101000000000000000000000011000035000002000000"),
            ("ip in forward 17", "01010100000000000000000000001100"),
            (
                "generic in forward 12 ffffffffffff 008000000000 != more",
                "00010100000c00060001ffffffffffff00800000000001",
            ),
            ("ipx in forward", "020101"),
            (
                "ipx in forward srcipxnet 0x12345678 srcipxnode 0x112233445566 srcipxsock = 0x451",
                "0201010012345678112233445566045100000000000000000000000002",
            ),
            ("ip in drop srcip /24", "010001000000000000000000 18"),
        ] {
            let mut whole: String = expected.chars().filter(|c| !c.is_whitespace()).collect();
            whole.extend(std::iter::repeat_n('0', 64 - whole.len()));
            assert_eq!(hexadecimal(&octets(text)), whole, "{text}");
        }
    }

    #[test]
    fn filters_are_printed_as_freeradius_does() {
        // src/tests/unit/ascend.txt and vendor.txt of FreeRADIUS 3.2.
        for (text, printed) in [
            ("ip in drop tcp dstport > 1023", "ip in drop tcp dstport > 1023"),
            ("ip in drop srcip 1.2.3.4", "ip in drop srcip 1.2.3.4/8 0"),
            ("ip in drop srcip 1.2.3.4/24", "ip in drop srcip 1.2.3.4/24 0"),
            ("ip in drop srcip 10/8", "ip in drop srcip 10.0.0.0/8 0"),
            ("ip in drop srcip 10.20.30/24", "ip in drop srcip 10.20.30.0/24 0"),
            ("ip in drop srcip /24", "ip in drop 0"),
            ("ip out forward 99 srcport < 53 est", "ip out forward 99 srcport < 53 est"),
            ("generic in drop 12 ffff 0080", "generic in drop 12 ffff 0080 =="),
            (
                "ipx in forward dstipxnet 12345678 dstipxnode 112233445566 dstipxsock != 451",
                "ipx in forward dstipxnet 0x12345678 dstipxnode 0x112233445566 dstipxsock != 0x0451",
            ),
            ("ipv6 in drop tcp srcport > 1023 dstport != 53", "?? in drop tcp srcport > 1023 dstport != 53"),
            ("ipv6 out drop srcip 2001:db8::/32", "?? out drop srcip 2001:db8::/32 0"),
        ] {
            assert_eq!(print(&octets(text)).as_deref(), Some(printed), "{text}");
        }
        // No text could be read again as a filter of a type, a comparison or a prefix that there is not.
        let filter = |places: &[(usize, u8)]| {
            let mut octets = octets("ip in drop srcip 1.2.3.4/24 tcp srcport = 5");
            places.iter().for_each(|&(place, octet)| octets[place] = octet);
            octets
        };
        assert!(print(&filter(&[])).is_some());
        for wrong in [filter(&[(0, 4)]), filter(&[(20, 9)]), filter(&[(12, 33)]), vec![1, 2, 3]] {
            assert_eq!(print(&wrong), None);
        }
    }

    #[test]
    fn what_is_no_filter_is_refused() {
        for text in [
            "",
            "ip",
            "ip in",
            "foo in drop",
            "ip foo drop",
            "ip in foo",
            "ip drop in",
            "ip in drop tcp tcp",
            "ip in drop tcp srcport 5",
            "ip in drop srcip 1.2.3.4/24 srcip 1.2.3.4/24",
            "ip in drop 300",
            "ip in drop gre",
            "ip in drop dstip 10.0.0.0/33",
            "ip in drop dstip foo",
            "ip in drop srcip",
            "ip in drop srcip 1.2.3.4.5",
            "ip in drop srcip 1.2.3.4./24",
            "ip in drop srcip 1..2.3",
            "ip in drop srcip 1.2.3.",
            "ip in drop srcip 1.2.3.256",
            "ip in drop srcip 1.2.3./24",
            "ip in drop srcip 1.2.3.99999999999999999999",
            "ip in drop tcp dstport = http",
            "ip in drop tcp dstport = 65536",
            "generic in drop 12 ffff",
            "generic in drop 12 fff 0080",
            "generic in drop 12 ffff 008000",
            "generic in drop 65536 ffff 0080",
            "generic in drop 12 ffff 0080 more more",
            "generic in drop 12 ffff 0080 != ==",
            "generic in drop 12 00112233445566 00112233445566",
            "ipx in drop srcipxnet 0x12345678",
            "ipx in drop srcipxnet 12 srcipxnode 112233",
            "ipx in drop srcipxnet 12 dstipxnode 112233445566",
            "ipx in drop foo 12 srcipxnode 112233445566",
        ] {
            assert!(read(text).is_err(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_is_printed_is_read_and_printed_alike(
            head in (0..5_u8, 0..2_u8, 0..2_u8), body in prop::collection::vec(0..7_u8, 0..60), length in prop::sample::select(vec![0, 32, 48, 60]),
        ) {
            let mut octets = vec![head.0, head.1, head.2, 0];
            octets.extend(body);
            octets.resize(length, 0);
            if let Some(text) = print(&octets) {
                prop_assert_eq!(print(&read(&text).unwrap()), Some(text));
            }
        }

        #[test]
        fn words_are_read_without_panic(words in prop::collection::vec(
            "ip|in|drop|generic|ipx|srcip|dstport|=|more|[0-9a-f./:]{0,9}", 0..9
        )) {
            if let Ok(octets) = read(&words.join(" ")) {
                prop_assert!(print(&octets).is_some());
            }
        }

        #[test]
        fn ip_filters_are_read_as_they_are_printed(
            source: [u8; 4], bits in 1..=32_u8, port: u16, compare in 1..=4_u8, protocol in prop::sample::select(vec![0_u8, 1, 6, 17, 89]),
            est: bool, forward: bool,
        ) {
            prop_assume!(source != [0; 4]);
            let mut filter = vec![1, forward.into(), 1, 0];
            filter.extend_from_slice(&source);
            filter.extend_from_slice(&[0, 0, 0, 0, bits, 0, protocol, est.into()]);
            filter.extend_from_slice(&port.to_be_bytes());
            filter.extend_from_slice(&[0, 0, compare, 0]);
            filter.resize(LENGTH, 0);
            prop_assert_eq!(read(&print(&filter).unwrap()), Ok(filter));
        }
    }
}
