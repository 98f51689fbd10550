use super::*;
use crate::{Format, Integer, Ipv4, Long, Octets, Text, Tlv, Vendor};

const USER_NAME: Attribute<Text> = Attribute::rfc(1, "User-Name");
const NAS_IP_ADDRESS: Attribute<Ipv4> = Attribute::rfc(4, "NAS-IP-Address");
const NAS_PORT: Attribute<Integer> = Attribute::rfc(5, "NAS-Port");
const CLASS: Attribute<Octets> = Attribute::rfc(25, "Class");
const EAP: Attribute<Long> = Attribute::rfc(79, "EAP-Message");
const CISCO: Vendor = Vendor::new(9, Format::T1L1);
const CISCO_AVPAIR: Attribute<Text> = Attribute::vendor(CISCO, 1, "Cisco-AVPair");
const FRAG_STATUS: Attribute<Integer> = Attribute::extended(241, 1, "Frag-Status");
const LONG_ONE: Attribute<Long> = Attribute::extended(245, 1, "Long-One");
const LONG_TEXT: Attribute<Text> = Attribute::extended(245, 2, "Long-Text");
const EVS: Attribute<Integer> = Attribute::evs(241, 9, 3, "Evs");
const IP_PORT_RANGE: Attribute<Tlv> = Attribute::extended(241, 5, "IP-Port-Limit-Info");
const PORT_TYPE: Attribute<Integer> = Attribute::child_of(&IP_PORT_RANGE, 1, "IP-Port-Type");

fn packet(body: &[u8]) -> Vec<u8> {
    let length = u16::try_from(HEADER + body.len()).unwrap().to_be_bytes();
    [&[1, 7, length[0], length[1]], [0x55; 16].as_slice(), body].concat()
}

#[test]
fn rfc2865_3_header_rules() {
    // features-and-standards D4 group 1.
    for octets in 0..HEADER {
        assert_eq!(Packet::parse(vec![0; octets]).unwrap_err(), ParseError::TooShort { octets });
    }
    let mut short = packet(&[]);
    short[3] = 19;
    assert_eq!(Packet::parse(short).unwrap_err(), ParseError::Length { length: 19 });
    let mut long = packet(&[]);
    long[2..4].copy_from_slice(&4097_u16.to_be_bytes());
    long.resize(5000, 0);
    assert_eq!(Packet::parse(&long).unwrap_err(), ParseError::Length { length: 4097 });
    let mut cut = packet(&[1, 3, b'a']);
    cut.pop();
    assert_eq!(Packet::parse(&cut).unwrap_err(), ParseError::Truncated { length: 23, octets: 22 });
}

#[test]
fn rfc2865_3_octets_behind_the_length_are_padding() {
    let mut padded = packet(&[1, 3, b'a']);
    padded.extend_from_slice(&[9, 9, 9]);
    let packet = Packet::parse(&padded).unwrap();
    assert_eq!(packet.octets().len(), 23);
    assert_eq!(packet.get(USER_NAME), Ok("a"));
    assert_eq!(packet.attributes().count(), 1);
}

#[test]
fn attributes_that_do_not_fit_sink_the_packet() {
    // features-and-standards D4 group 2.
    for (body, length) in [(&[1, 0][..], 0), (&[1, 1], 1), (&[1, 4, b'a'], 4), (&[1], 0), (&[1, 3, b'a', 2], 0)] {
        let error = Packet::parse(packet(body)).unwrap_err();
        let ParseError::Attribute { length: said, .. } = error else { panic!("{error}") };
        assert_eq!(said, length, "{body:?}");
    }
}

#[test]
fn rfc6929_2_8_invalid_attribute_does_not_sink_the_packet() {
    let octets = packet(&[5, 3, 1, 1, 3, 0xff, 5, 6, 0, 0, 0, 7, 4, 2]);
    let packet = Packet::parse(&octets).unwrap();
    assert_eq!(packet.get(NAS_PORT), Ok(7));
    assert_eq!(packet.find(NAS_PORT), Some(7));
    assert_eq!(packet.find(USER_NAME), None);
    assert_eq!(packet.get(USER_NAME).unwrap_err().to_string(), "User-Name is invalid: not UTF-8 text");
    assert_eq!(
        packet.get(NAS_IP_ADDRESS).unwrap_err().to_string(),
        "NAS-IP-Address is invalid: 0 octets, where 4 are expected"
    );
    assert_eq!(packet.get(CLASS).unwrap_err().to_string(), "Class is missing");
    assert_eq!(packet.attribute_count(), 4);
}

#[test]
fn two_thousand_attributes_are_walked() {
    let octets = packet(&[1, 2].repeat(2038));
    let packet = Packet::parse(&octets).unwrap();
    assert_eq!(packet.attribute_count(), 2038);
    assert_eq!(packet.all(USER_NAME).count(), 2038);
}

#[test]
fn vendor_attributes_are_found_in_every_instance() {
    let octets = packet(&[26, 14, 0, 0, 0, 9, 1, 4, b'a', b'b', 2, 2, 1, 2, 26, 9, 0, 0, 0, 9, 1, 3, b'c', 26, 3, 0]);
    let packet = Packet::parse(&octets).unwrap();
    assert_eq!(packet.all(CISCO_AVPAIR).collect::<Vec<_>>(), ["ab", "", "c"]);
}

#[test]
fn extended_attributes_are_found() {
    let octets =
        packet(&[241, 7, 1, 0, 0, 0, 5, 241, 12, 26, 0, 0, 0, 9, 3, 0, 0, 0, 8, 241, 9, 5, 1, 6, 0, 0, 0, 3, 241, 2]);
    let packet = Packet::parse(&octets).unwrap();
    assert_eq!(packet.get(FRAG_STATUS), Ok(5));
    assert_eq!(packet.get(EVS), Ok(8));
    assert_eq!(packet.get(PORT_TYPE), Ok(3));
}

#[test]
fn rfc6929_2_2_fragments_are_gathered_and_never_read_in_part() {
    let octets = packet(&[
        245, 5, 1, 0x80, b'a', 245, 5, 1, 0, b'b', 245, 5, 1, 0, b'c', // a value in two fragments, then another
        245, 5, 2, 0x80, b'x', 245, 5, 2, 0, b'y', 245, 5, 2, 0, b'z',
    ]);
    let packet = Packet::parse(&octets).unwrap();
    assert_eq!(&*packet.gather(LONG_ONE), b"ab");
    assert_eq!(packet.all(LONG_TEXT).collect::<Vec<_>>(), ["z"]);
}

#[test]
fn eap_message_is_gathered() {
    let octets = packet(&[79, 4, 1, 2, 1, 2, 79, 2, 79, 3, 3]);
    assert_eq!(&*Packet::parse(&octets).unwrap().gather(EAP), [1, 2, 3]);
    let octets = packet(&[79, 4, 1, 2]);
    assert!(matches!(Packet::parse(&octets).unwrap().gather(EAP), Cow::Borrowed([1, 2])));
}
