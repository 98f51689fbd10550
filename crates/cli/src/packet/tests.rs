//! Whatever the octets are, nothing panics, and everything ends.

use std::net::{Ipv4Addr, SocketAddr};

use proptest::prelude::*;
use ulna_dictionary::Dictionary;
use ulna_wire::SharedKey;

use super::{
    capture::Capture,
    decoder::Decoder,
    explain::{Explainer, Origin},
    hexadecimal,
    requests::Path,
};

/// Reads a capture to its end, and explains every datagram in it; returns the numbers of frames and of datagrams.
fn read_all(octets: &[u8]) -> (usize, usize) {
    let Ok(mut capture) = Capture::open(octets) else { return (0, 0) };
    let (mut decoder, mut datagrams, mut frames) = (Decoder::default(), Vec::new(), 0);
    while let Ok(Some(frame)) = capture.next() {
        frames += 1;
        datagrams.extend(decoder.frame(&frame));
    }
    assert!(decoder.left().remarks().iter().all(|remark| !remark.is_empty()));
    let payloads: Vec<&[u8]> = datagrams.iter().map(|datagram| datagram.payload.as_slice()).collect();
    explain_all(&payloads);
    (frames, payloads.len())
}

fn explain_all(packets: &[&[u8]]) {
    let dictionary = Dictionary::parse(
        "ATTRIBUTE User-Name 1 string\nATTRIBUTE User-Password 2 string encrypt=1\nATTRIBUTE Tunnel-Type 64 integer has_tag\n\
         ATTRIBUTE EAP-Message 79 octets concat\nATTRIBUTE Message-Authenticator 80 octets\n\
         VENDOR WiMAX 24757 format=1,1,c\nBEGIN-VENDOR WiMAX\nATTRIBUTE WiMAX-Capability 1 tlv\nEND-VENDOR WiMAX",
    )
    .unwrap();
    let mut explainer = Explainer::new(&dictionary, Some(SharedKey::new("testing123")), true);
    let nowhere = SocketAddr::from((Ipv4Addr::UNSPECIFIED, 0));
    for (number, octets) in (1..).zip(packets) {
        let way = Path { from: nowhere, to: nowhere };
        let explained = explainer.explain(number, &Origin::default(), way, octets);
        assert!(explained.to_string().starts_with(&format!("Packet {number}")));
        assert!(serde_json::to_string(&explained).unwrap().starts_with("{\"number\":"));
    }
}

/// A pcap of one raw frame: IPv4, UDP, an Access-Request.
fn small_capture() -> Vec<u8> {
    let radius = [&[1, 7, 0, 38][..], &[3; 16], &[2, 18], &[5; 16]].concat();
    let udp = [&[7, 8, 7, 20, 0, 46, 0, 0][..], &radius].concat();
    let ip = [&[0x45, 0, 0, 66, 0, 1, 0, 0, 64, 17, 0, 0, 192, 0, 2, 7, 192, 0, 2, 1][..], &udp].concat();
    let mut file = [&[0xd4, 0xc3, 0xb2, 0xa1, 2, 0, 4, 0][..], &[0; 12], &[101, 0, 0, 0]].concat();
    for _ in 0..2 {
        file.extend([&[0; 8][..], &[66, 0, 0, 0, 66, 0, 0, 0], &ip].concat());
    }
    file
}

fn small_pcapng() -> Vec<u8> {
    let word = |number: u32| number.to_le_bytes();
    let block = |kind: u32, body: &[u8]| {
        let length = word(body.len() as u32 + 12);
        [&word(kind)[..], &length, body, &length].concat()
    };
    let frame = small_capture().split_off(24 + 16 + 66 + 16);
    let section = [&word(0x1a2b_3c4d)[..], &[1, 0, 0, 0], &[0xff; 8]].concat();
    let interface = [101, 0, 0, 0, 0, 0, 0, 0, 9, 0, 1, 0, 0x94, 0, 0, 0];
    let enhanced = [&[0; 12][..], &word(66), &word(66), &frame, &[0; 2]].concat();
    let simple = [&word(66)[..], &frame, &[0; 2]].concat();
    [block(0x0a0d_0d0a, &section), block(1, &interface), block(6, &enhanced), block(3, &simple)].concat()
}

#[test]
fn the_small_captures_are_read() {
    assert_eq!(read_all(&small_capture()), (2, 2));
    assert_eq!(read_all(&small_pcapng()), (2, 2));
}

#[test]
fn captures_cut_anywhere_end() {
    for file in [small_capture(), small_pcapng()] {
        for length in 0..file.len() {
            assert!(read_all(&file[..length]).0 <= 1, "cut at {length}");
        }
    }
}

#[test]
fn a_frame_beyond_all_measure_is_passed_over_without_its_memory() {
    let mut file = small_capture();
    file.truncate(24);
    let length = (8_u32 << 20).to_le_bytes();
    file.extend([&[0; 8][..], &length, &length].concat());
    file.extend(vec![0x45; 8 << 20]);
    file.extend(small_capture().split_off(24));
    let mut capture = Capture::open(file.as_slice()).unwrap();
    let long = capture.next().unwrap().unwrap();
    assert_eq!(long.octets.len(), super::capture::MAX_FRAME);
    assert_eq!(capture.next().unwrap().map(|frame| frame.octets.len()), Some(66));
}

proptest! {
    #[test]
    fn captures_with_any_octets_changed_end(
        pcapng: bool,
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8),
    ) {
        let mut file = if pcapng { small_pcapng() } else { small_capture() };
        for (at, octet) in changes {
            *at.get_mut(&mut file) = octet;
        }
        prop_assert!(read_all(&file).0 <= 4);
    }

    #[test]
    fn any_octets_are_explained(packets in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..80), 1..4)) {
        explain_all(&packets.iter().map(Vec::as_slice).collect::<Vec<_>>());
    }

    #[test]
    fn any_attributes_are_explained(code: u8, body in prop::collection::vec((any::<u8>(), prop::collection::vec(any::<u8>(), 0..20)), 0..8)) {
        let attributes: Vec<u8> = body
            .iter()
            .flat_map(|(number, value)| [&[*number, value.len() as u8 + 2][..], value].concat())
            .collect();
        let length = (attributes.len() as u16 + 20).to_be_bytes();
        explain_all(&[&[&[code, 1][..], &length, &[9; 16], &attributes].concat()]);
    }

    #[test]
    fn any_words_are_read_or_refused(words in prop::collection::vec("[0-9a-fx: \u{e9}]{0,12}", 0..4)) {
        if let Ok(packets) = hexadecimal::packets(&words) {
            prop_assert!(!packets.is_empty() && packets.iter().all(|packet| !packet.is_empty()));
        }
    }
}
