//! Any packet that can be verified.

use proptest::prelude::*;

use super::*;

/// Attributes as octets, many of them of the kinds that are taken apart.
fn body() -> impl Strategy<Value = Vec<(u8, Vec<u8>)>> {
    let number = prop_oneof![
        4 => Just(26_u8),
        2 => Just(2_u8), 2 => Just(69_u8), 1 => Just(3_u8), 1 => Just(1_u8), 1 => Just(33_u8),
        2 => 241..=246_u8,
        2 => any::<u8>(),
    ];
    let vendor = prop_oneof![Just(311_u32), Just(24_757), Just(9), Just(429), any::<u32>()];
    let value = prop_oneof![
        2 => proptest::collection::vec(any::<u8>(), 0..253),
        3 => (vendor, any::<u8>(), any::<u8>(), proptest::collection::vec(any::<u8>(), 0..240)).prop_map(
            |(vendor, number, length, rest)| [&vendor.to_be_bytes()[..], &[number % 24, length], &rest].concat()
        ),
        2 => (0..24_u8, proptest::collection::vec(any::<u8>(), 0..240)).prop_map(|(number, rest)| {
            vendor_item(311, number, &rest)
        }),
    ];
    proptest::collection::vec((number, value), 0..12)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, ..ProptestConfig::default() })]

    #[test]
    fn no_verified_packet_does_harm(body in body(), code in 0..60_u8, deny: bool, reply: bool) {
        let selection = Selection::of([MS_MPPE_SEND_KEY.kind(), CISCO_AVPAIR.kind(), WIMAX_MSK.kind()]).unwrap();
        let edits = Edits::new().filtered(if deny { Filter::Deny(selection) } else { Filter::All });
        let hidden = HiddenAttributes::default();
        let mut draft = Draft::new(Code(code), false);
        for (number, value) in body.iter().filter(|(number, _)| *number != 80) {
            draft.push_raw(*number, value);
        }
        if draft.check().is_err() {
            return Ok(());
        }
        let sealed = draft.seal_request(&near(), 3, ASKED, &mut Counting::default()).unwrap();
        let packet = Packet::parse(sealed.octets()).unwrap();
        let rewritten = if reply {
            let key = near();
            let mut draft = Draft::new(Code(code), false);
            for raw in packet.attributes() {
                draft.push_raw(raw.number, raw.value);
            }
            let sealing = Sealing { draft, key: &key, identifier: 3, request_authenticator: ASKED, proxy_states: &[] };
            let sealed = sealing.seal(&mut Counting::default()).unwrap();
            let packet = Packet::parse(sealed.octets()).unwrap();
            let Ok(verified) = packet.verify_reply(&key, &ASKED, &Policy::OFF) else { return Ok(()) };
            let way = Homeward { edits: &edits, hidden: &hidden, proxy_state: MARKER.issue(1), others: Others::OfReply };
            give_back(&verified, &key, &way)
        } else {
            let Ok(verified) = packet.verify(&near(), &Policy::OFF) else { return Ok(()) };
            forward(&verified, &near(), &outward(&edits, &hidden))
        };
        if let Ok(rewritten) = rewritten {
            let sealed = seal(rewritten.draft());
            let packet = Packet::parse(sealed.octets()).unwrap();
            prop_assert_eq!(packet.code(), Code(code));
            if deny {
                prop_assert_eq!(packet.raw(MS_MPPE_SEND_KEY), None);
                prop_assert_eq!(packet.raw(CISCO_AVPAIR), None);
            }
        }
    }
}
