//! What a packet is on the next hop, rule by rule.

mod filters;
mod properties;
mod replays;

use ulna_attributes::{
    cisco::CISCO_AVPAIR,
    microsoft::{MICROSOFT, MS_CHAP_CHALLENGE, MS_CHAP_MPPE_KEYS, MS_MPPE_ENCRYPTION_POLICY, MS_MPPE_SEND_KEY},
    rfc2865::{
        CHAP_PASSWORD, CLASS, FILTER_ID, NAS_IDENTIFIER, REPLY_MESSAGE, SESSION_TIMEOUT, STATE, USER_NAME,
        USER_PASSWORD, VENDOR_SPECIFIC,
    },
    rfc2868::TUNNEL_PASSWORD,
    rfc2869::EAP_MESSAGE,
    wimax::{WIMAX, WIMAX_MSK},
};
use ulna_wire::{Attribute, Counting, Hiding, Packet, Policy, Sealed, Sealing, Tag, Text};

use super::*;
use crate::Marker;

const MARKER: Marker = Marker::with_tag(*b"our-mark");
const ASKED: [u8; 16] = [7; 16];

fn near() -> SharedKey {
    SharedKey::new("between the client and us")
}

fn far() -> SharedKey {
    SharedKey::new("between us and the home server")
}

fn arrived(draft: Draft) -> Verified<Vec<u8>> {
    let sealed = draft.seal_request(&near(), 3, ASKED, &mut Counting::default()).unwrap();
    Packet::parse(sealed.octets().to_vec()).unwrap().verify(&near(), &Policy::OFF).unwrap()
}

fn outward<'a>(edits: &'a Edits, hidden: &'a HiddenAttributes) -> Outward<'a> {
    Outward { user_name: None, edits, hidden, proxy_state: MARKER.issue(1) }
}

fn seal(draft: Draft) -> Sealed {
    draft.seal_request(&far(), 4, [9; 16], &mut Counting::default()).unwrap()
}

/// The request as the home server has it, and what was left out.
fn sent_with(draft: Draft, edits: &Edits) -> (Verified<Vec<u8>>, Vec<Kind>) {
    let rewritten = forward(&arrived(draft), &near(), &outward(edits, &HiddenAttributes::default())).unwrap();
    let packet = Packet::parse(seal(rewritten.draft()).octets().to_vec()).unwrap();
    (packet.verify(&far(), &Policy::OFF).unwrap(), rewritten.left_out)
}

fn sent(draft: Draft) -> Verified<Vec<u8>> {
    let (packet, left_out) = sent_with(draft, &Edits::new());
    assert!(left_out.is_empty(), "{left_out:?}");
    packet
}

/// The reply as the client has it.
fn returned_with(draft: Draft, edits: &Edits, others: Others) -> (Verified<Vec<u8>>, Vec<Kind>) {
    let reply = |draft, key: &SharedKey, request_authenticator| {
        let sealing = Sealing { draft, key, identifier: 4, request_authenticator, proxy_states: &[] };
        let sealed = sealing.seal(&mut Counting::default()).unwrap();
        let packet = Packet::parse(sealed.octets().to_vec()).unwrap();
        packet.verify_reply(key, &request_authenticator, &Policy::OFF).unwrap()
    };
    let (hidden, proxy_state) = (HiddenAttributes::default(), MARKER.issue(1));
    let way = Homeward { edits, hidden: &hidden, proxy_state, others };
    let rewritten = give_back(&reply(draft, &far(), [9; 16]), &far(), &way).unwrap();
    (reply(rewritten.draft(), &near(), ASKED), rewritten.left_out)
}

fn numbers(packet: &Verified<Vec<u8>>) -> Vec<u8> {
    packet.packet().attributes().map(|raw| raw.number).collect()
}

fn access() -> Draft {
    let mut draft = Draft::request(Code::ACCESS_REQUEST);
    draft.push(USER_NAME, "nemo@a.example");
    draft
}

#[test]
fn rfc2865_2_3_attributes_keep_their_order_and_our_proxy_state_is_last() {
    let mut draft = access();
    draft.push(PROXY_STATE, b"first");
    draft.push(CLASS, b"1");
    draft.push(NAS_IDENTIFIER, "nas");
    draft.push(PROXY_STATE, b"second");
    draft.push(CLASS, b"2");
    let packet = sent(draft);
    assert_eq!(numbers(&packet), [80, 1, 33, 25, 32, 33, 25, 33]);
    let states: Vec<_> = packet.packet().all(PROXY_STATE).collect();
    assert_eq!(states, [&b"first"[..], b"second", MARKER.issue(1).octets()]);
    assert_eq!(packet.packet().all(CLASS).collect::<Vec<_>>(), [b"1", b"2"]);
}

#[test]
fn cve_2024_3596_message_authenticator_is_new_and_first() {
    let mut draft = Draft::new(Code::ACCESS_REQUEST, false);
    draft.push(USER_NAME, "nemo");
    assert!(sent(draft).is_signed(), "where there was none too");
    let packet = sent(access());
    assert_eq!(numbers(&packet), [80, 1, 33]);
    let mut reply = Draft::new(Code::ACCESS_REJECT, false);
    reply.push(REPLY_MESSAGE, "no");
    let (reply, _) = returned_with(reply, &Edits::new(), Others::OfRequest);
    assert_eq!((reply.is_signed(), numbers(&reply)), (true, vec![80, 18]));
}

#[test]
fn rfc2865_5_2_a_password_is_hidden_anew_and_padded() {
    for length in [1, 15, 16, 17, 48, 128] {
        let password = "p".repeat(length);
        let mut draft = access();
        draft.hide(USER_PASSWORD, &password.as_str().into());
        let packet = sent(draft);
        assert!(packet.reveal(&far(), USER_PASSWORD).unwrap().matches(&password), "{length} octets");
        assert_eq!(packet.packet().raw(USER_PASSWORD).map(|octets| octets.len() % 16), Some(0));
    }
    // A client that does not pad, which is against the RFC and in the field.
    let mut octets = Vec::new();
    Hiding::UserPassword.lay_out(0, b"short", &mut octets).unwrap();
    Hiding::UserPassword.hide(&near(), &ASKED, [0; 2], &mut octets);
    let mut draft = access();
    draft.push_raw(2, &octets[..5]);
    let packet = sent(draft);
    assert!(packet.reveal(&far(), USER_PASSWORD).unwrap().matches("short"));
    assert_eq!(packet.packet().raw(USER_PASSWORD).map(<[u8]>::len), Some(16));
}

#[test]
fn passwords_that_are_none_are_left_out_and_told() {
    // features-and-standards D4 group 4.
    for length in [0, 129, 253] {
        let mut draft = access();
        draft.push_raw(2, &vec![5; length]);
        let (packet, left_out) = sent_with(draft, &Edits::new());
        assert_eq!(left_out, [USER_PASSWORD.kind()], "{length} octets");
        assert_eq!(packet.packet().raw(USER_PASSWORD), None);
    }
}

#[test]
fn rfc2865_5_40_a_chap_request_gets_the_old_authenticator_as_challenge() {
    let mut draft = access();
    draft.push(CHAP_PASSWORD, &[1; 17]);
    let packet = sent(draft);
    assert_eq!(packet.packet().find(CHAP_CHALLENGE), Some(&ASKED[..]));
    assert_eq!(packet.packet().authenticator(), [9; 16]);
    assert_eq!(numbers(&packet), [80, 1, 3, 60, 33]);
    let mut draft = access();
    draft.push(CHAP_CHALLENGE, b"a challenge");
    draft.push(CHAP_PASSWORD, &[1; 17]);
    let packet = sent(draft);
    assert_eq!(packet.packet().all(CHAP_CHALLENGE).collect::<Vec<_>>(), [b"a challenge"], "one is enough");

    let mut draft = access();
    draft.push(CHAP_PASSWORD, &[7; 17]);
    draft.push(CHAP_PASSWORD, &[8; 17]);
    assert_eq!(numbers(&sent(draft)), [80, 1, 3, 60, 3, 33], "for all of them");
}

#[test]
fn a_stripped_name_takes_the_place_of_the_old_one() {
    let mut draft = access();
    draft.push(NAS_IDENTIFIER, "nas");
    let (edits, hidden) = (Edits::new(), HiddenAttributes::default());
    let way = Outward { user_name: Some("nemo"), ..outward(&edits, &hidden) };
    let rewritten = forward(&arrived(draft), &near(), &way).unwrap();
    let sealed = seal(rewritten.draft());
    let packet = Packet::parse(sealed.octets()).unwrap();
    assert_eq!(packet.get(USER_NAME), Ok("nemo"));
    assert_eq!(packet.attributes().map(|raw| raw.number).collect::<Vec<_>>(), [80, 1, 32, 33]);
}

#[test]
fn rfc3579_3_1_eap_messages_keep_their_parts() {
    let long: Vec<u8> = (0..600_u32).map(|number| number as u8).collect();
    let mut draft = access();
    draft.push_long(EAP_MESSAGE, &long);
    draft.push(STATE, b"round two");
    let packet = sent(draft);
    assert_eq!(*packet.packet().gather(EAP_MESSAGE), long);
    assert_eq!(packet.packet().find(STATE), Some(&b"round two"[..]));
}

#[test]
fn rfc5997_4_4_status_server_is_not_forwarded() {
    // features-and-standards D4 group 12.
    let (edits, hidden) = (Edits::new(), HiddenAttributes::default());
    let request = arrived(Draft::request(Code::STATUS_SERVER));
    let error = forward(&request, &near(), &outward(&edits, &hidden)).map(|_| ()).unwrap_err();
    assert_eq!(error, Unforwardable::Code(Code::STATUS_SERVER));
    assert_eq!(error.to_string(), "Status-Server is between neighbours, and is not forwarded");
}

#[test]
fn rfc7930_4_protocol_error_is_not_passed_on() {
    let key = far();
    let sealing = Sealing {
        draft: Draft::reply(Code::PROTOCOL_ERROR),
        key: &key,
        identifier: 4,
        request_authenticator: [9; 16],
        proxy_states: &[],
    };
    let sealed = sealing.seal(&mut Counting::default()).unwrap();
    let reply = Packet::parse(sealed.octets()).unwrap().verify_reply(&key, &[9; 16], &Policy::OFF).unwrap();
    let (edits, hidden) = (Edits::new(), HiddenAttributes::default());
    let way = Homeward { edits: &edits, hidden: &hidden, proxy_state: MARKER.issue(1), others: Others::OfRequest };
    let error = give_back(&reply, &key, &way).map(|_| ()).unwrap_err();
    assert_eq!(error, Unforwardable::Code(Code::PROTOCOL_ERROR));
}

#[test]
fn requests_that_sign_themselves_are_forwarded() {
    for code in [Code::ACCOUNTING_REQUEST, Code::COA_REQUEST, Code::DISCONNECT_REQUEST] {
        let mut draft = Draft::request(code);
        draft.push(USER_NAME, "nemo");
        draft.hide(TUNNEL_PASSWORD, &Tag::new(2, "opensesame".into()));
        let packet = sent(draft);
        assert_eq!(packet.packet().code(), code);
        let clear = packet.reveal(&far(), TUNNEL_PASSWORD).unwrap();
        assert_eq!((clear.tag, clear.value.expose()), (2, &b"opensesame"[..]));
    }
}

#[test]
fn rfc2548_2_4_2_keys_in_replies_are_hidden_anew() {
    let mut draft = Draft::reply(Code::ACCESS_ACCEPT);
    draft.push(MS_MPPE_ENCRYPTION_POLICY, ulna_wire::Value::new(1));
    draft.hide(MS_MPPE_SEND_KEY, &clear(&[1; 16]));
    // A key that ends with zeros is a key of the same length.
    draft.hide(MS_CHAP_MPPE_KEYS, &clear(&[[5_u8; 8].as_slice(), &[0; 24]].concat()));
    for tag in [1, 31, 0] {
        draft.hide(TUNNEL_PASSWORD, &Tag::new(tag, "opensesame".into()));
    }
    draft.push(REPLY_MESSAGE, "welcome");
    let (reply, left_out) = returned_with(draft, &Edits::new(), Others::OfRequest);
    assert!(left_out.is_empty());
    assert_eq!(reply.packet().code(), Code::ACCESS_ACCEPT);
    assert_eq!(reply.reveal(&near(), MS_MPPE_SEND_KEY).unwrap().expose(), [1; 16]);
    assert_eq!(reply.reveal(&near(), MS_CHAP_MPPE_KEYS).unwrap().expose(), [5; 8]);
    assert_eq!(reply.packet().raw(MS_CHAP_MPPE_KEYS).map(<[u8]>::len), Some(32));
    let tags = reply.packet().instances(TUNNEL_PASSWORD.kind()).map(|octets| octets[0]);
    assert_eq!(tags.collect::<Vec<_>>(), [1, 31, 0]);
    let salts = reply.packet().instances(TUNNEL_PASSWORD.kind()).map(|octets| [octets[1], octets[2]]);
    let salts: std::collections::HashSet<_> = salts.collect();
    assert_eq!(salts.len(), 3, "RFC 2868 section 3.5: no salt twice in a packet");
    assert_eq!(numbers(&reply), [80, 26, 26, 26, 69, 69, 69, 18]);
}

fn clear(octets: &[u8]) -> ulna_secret::Cleartext {
    ulna_secret::Cleartext::new(octets)
}

#[test]
fn hidden_attributes_that_lie_are_left_out_and_told() {
    // features-and-standards D4 group 8.
    let mut draft = Draft::reply(Code::ACCESS_ACCEPT);
    draft.push_raw(69, &[]);
    draft.push_raw(69, &[1, 0x80]);
    let mut lie = vec![40, 0x80, 1];
    lie.extend_from_slice(&[0; 16]);
    draft.push_raw(69, &lie);
    draft.push(REPLY_MESSAGE, "welcome");
    let (reply, left_out) = returned_with(draft, &Edits::new(), Others::OfRequest);
    assert_eq!(left_out, [TUNNEL_PASSWORD.kind(); 3]);
    assert_eq!(numbers(&reply), [80, 18]);
}

#[test]
fn several_attributes_in_one_vendor_specific_are_told_apart() {
    // A policy, a key and a type in one attribute, as RFC 2865 section 5.26 allows.
    let mut keyed = Vec::new();
    Hiding::Salted.lay_out(0, &[3; 16], &mut keyed).unwrap();
    Hiding::Salted.hide(&far(), &[9; 16], [1, 1], &mut keyed);
    let mut value = vec![0, 0, 1, 55, 7, 6, 0, 0, 0, 1, 16, keyed.len() as u8 + 2];
    value.extend_from_slice(&keyed);
    value.extend_from_slice(&[8, 6, 0, 0, 0, 6]);
    let mut draft = Draft::reply(Code::ACCESS_ACCEPT);
    draft.push_raw(26, &value);
    let (reply, left_out) = returned_with(draft, &Edits::new(), Others::OfRequest);
    assert!(left_out.is_empty());
    assert_eq!(reply.reveal(&near(), MS_MPPE_SEND_KEY).unwrap().expose(), [3; 16]);
    let items: Vec<u8> = reply.packet().instances(Kind::Rfc(26)).map(|octets| octets[4]).collect();
    assert_eq!(items, [7, 16, 8], "each where it stood");
}

#[test]
fn a_hidden_value_that_goes_on_elsewhere_is_left_out() {
    let item = |number: u8, flags: u8| [&[0, 0, 0x60, 0xb5, number, 3 + 18, flags][..], &[0x80; 18]].concat();
    let mut draft = Draft::reply(Code::ACCESS_ACCEPT);
    draft.push_raw(26, &item(5, 0x80));
    draft.push_raw(26, &item(5, 0));
    draft.push_raw(26, &item(1, 0x80));
    draft.push_raw(26, &item(1, 0));
    let (reply, left_out) = returned_with(draft, &Edits::new(), Others::OfRequest);
    assert_eq!(left_out, [WIMAX_MSK.kind(); 2]);
    assert_eq!(numbers(&reply), [80, 26, 26], "what is not hidden passes in parts");
    assert_eq!(WIMAX.pen(), 0x60b5);
}

#[test]
fn rfc2865_5_33_our_proxy_state_is_taken_out() {
    let mut draft = Draft::reply(Code::ACCESS_ACCEPT);
    draft.push(PROXY_STATE, b"first");
    draft.push(REPLY_MESSAGE, "welcome");
    draft.push(PROXY_STATE, b"second");
    draft.push(PROXY_STATE, MARKER.issue(1).octets());
    let states = |others| {
        let copy = |draft: &Draft| {
            let mut copied = Draft::new(draft.code(), false);
            for raw in draft.attributes().filter(|raw| raw.number != 80) {
                copied.push_raw(raw.number, raw.value);
            }
            copied
        };
        let (reply, _) = returned_with(copy(&draft), &Edits::new(), others);
        assert_eq!(reply.packet().find(REPLY_MESSAGE), Some("welcome"));
        reply.packet().all(PROXY_STATE).map(<[u8]>::to_vec).collect::<Vec<_>>()
    };
    assert_eq!(states(Others::OfReply), [b"first".to_vec(), b"second".to_vec()]);
    assert!(states(Others::OfRequest).is_empty(), "the server adds those of the request");
}

fn vendor_item(vendor: u32, number: u8, value: &[u8]) -> Vec<u8> {
    [&vendor.to_be_bytes()[..], &[number, value.len() as u8 + 2], value].concat()
}

#[test]
fn a_packet_that_has_no_room_for_proxy_state_does_not_go_on() {
    let mut draft = access();
    while draft.check().is_ok() && draft.attributes().map(|raw| raw.value.len() + 2).sum::<usize>() < 3_800 {
        draft.push(CLASS, &[1; 253]);
    }
    let rest = 4_096 - 20 - draft.attributes().map(|raw| raw.value.len() + 2).sum::<usize>();
    draft.push(CLASS, &vec![1; rest - 2]);
    let (edits, hidden) = (Edits::new(), HiddenAttributes::default());
    let error = forward(&arrived(draft), &near(), &outward(&edits, &hidden)).map(|_| ()).unwrap_err();
    assert_eq!(error, Unforwardable::Build(BuildError::TooLong { attribute: "Proxy-State" }));
}
