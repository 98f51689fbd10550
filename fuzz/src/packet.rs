//! Decoding: any octets, as a request and as a reply.

use ulna_attributes::{ascend::*, microsoft::*, rfc2865::*, rfc2868::*, rfc2869::*, rfc3162::*};
use ulna_wire::{
    Attribute, Check, Concat, Format, Hidden, Packet, Plain, Policy, SharedKey, Verified, verify_requests,
};
use ulna_wire::{MAX_PACKET, Tlvs, extended, vendor_items};

pub(crate) fn target(octets: &[u8]) {
    let Ok(packet) = Packet::parse(octets) else { return };
    assert!((20..=MAX_PACKET).contains(&packet.octets().len()));
    walk(&packet);
    read(&packet);

    let key = SharedKey::new("xyzzy5461");
    for policy in [Policy::REQUIRE, Policy::LIMIT, Policy::OFF] {
        let alone = Packet::parse(octets).map(|packet| packet.verify(&key, &policy));
        let mut together = Vec::new();
        let checks: Vec<_> = (0..9).map(|_| Check { packet: packet.as_view(), key: &key, policy }).collect();
        verify_requests(&checks, &mut together);
        // A batch says what each alone says.
        for one in together {
            match (&alone, one) {
                (Ok(Ok(_)), Ok(_)) => {}
                (Ok(Err(alone)), Err(one)) => assert_eq!(*alone, one),
                (alone, one) => panic!("alone {alone:?}, in a batch {one:?}"),
            }
        }
        if let Ok(Ok(verified)) = alone {
            reveal(&verified, &key);
        }
        if let Ok(verified) = packet.as_view().verify_reply(&key, &[0; 16], &policy) {
            reveal(&verified, &key);
        }
    }
}

/// The attributes are the body, in order, nothing left out and nothing twice.
fn walk(packet: &Packet<&[u8]>) {
    let mut whole = Vec::new();
    for raw in packet.attributes() {
        assert_eq!(raw.offset, 20 + whole.len());
        whole.extend_from_slice(&[raw.number, raw.value.len() as u8 + 2]);
        whole.extend_from_slice(raw.value);
        assert!(Tlvs::new(raw.value, 0).count() <= raw.value.len());
        for format in FORMATS {
            if let Some((_, items)) = vendor_items(raw.value, format) {
                assert!(items.count() <= raw.value.len());
            }
        }
        if let Some(head) = extended(raw.number, raw.value) {
            assert!(head.value.len() < raw.value.len());
        }
    }
    assert_eq!(whole, packet.body());
    assert_eq!(packet.attributes().count(), packet.attribute_count());
}

/// What `find` finds is the first of `all`, and `get` agrees.
fn read(packet: &Packet<&[u8]>) {
    fn each<T: Plain>(packet: &Packet<&[u8]>, attribute: Attribute<T>) {
        let found = packet.find(attribute).is_some();
        assert_eq!(found, packet.get(attribute).is_ok());
        assert_eq!(found, packet.all(attribute).next().is_some());
        assert!(packet.all(attribute).count() <= packet.instances(attribute.kind()).count());
    }
    fn long<T: Concat>(packet: &Packet<&[u8]>, attribute: Attribute<T>) {
        let parts: usize = packet.instances(attribute.kind()).map(<[u8]>::len).sum();
        assert_eq!(packet.gather(attribute).len(), parts);
    }
    each(packet, USER_NAME);
    each(packet, NAS_PORT);
    each(packet, SERVICE_TYPE);
    each(packet, FRAMED_IP_ADDRESS);
    each(packet, CHAP_PASSWORD);
    each(packet, PROXY_STATE);
    each(packet, TUNNEL_TYPE);
    each(packet, TUNNEL_PRIVATE_GROUP_ID);
    each(packet, FRAMED_IPV6_PREFIX);
    each(packet, FRAMED_INTERFACE_ID);
    each(packet, MS_CHAP2_RESPONSE);
    each(packet, MS_CHAP_CHALLENGE);
    long(packet, EAP_MESSAGE);
}

fn reveal(verified: &Verified<&[u8]>, key: &SharedKey) {
    fn each<T: Hidden<Clear: std::fmt::Debug>>(verified: &Verified<&[u8]>, key: &SharedKey, attribute: Attribute<T>) {
        if let Ok(clear) = verified.reveal(key, attribute) {
            // Not even a fuzzer's report shows a secret.
            assert!(format!("{clear:?}").contains("Cleartext(..)"));
        }
    }
    each(verified, key, USER_PASSWORD);
    each(verified, key, TUNNEL_PASSWORD);
    each(verified, key, MS_MPPE_SEND_KEY);
    each(verified, key, ASCEND_SEND_SECRET);
    let owned = verified.to_owned(vec![7; 3]);
    assert_eq!(owned.octets(), verified.octets());
}

const FORMATS: [Format; 6] =
    [Format::T1L1, Format::T1L0, Format::T2L1, Format::T2L2, Format::T4L0, Format::T1L1_CONTINUED];
