//! What becomes of accounting that is sent on late.

use ulna_attributes::{
    rfc2865::PROXY_STATE,
    rfc2866::{ACCT_DELAY_TIME, ACCT_SESSION_ID},
    rfc2869::{EVENT_TIMESTAMP, MESSAGE_AUTHENTICATOR},
};
use ulna_wire::{BuildError, Timestamp};

use super::{super::replay, *};
use crate::Way;

fn replayed_with(
    draft: Draft,
    edits: &Edits,
    user_name: Option<&str>,
) -> Result<(Packet<Vec<u8>>, Vec<Kind>), Unforwardable> {
    let hidden = HiddenAttributes::default();
    let way = Replay {
        user_name,
        edits,
        hidden: &hidden,
        happened: 1_700_000_000,
        proxy_state: None,
        way: None,
        dynamic: None,
    };
    let replayed = replay(arrived(draft).packet(), &way)?;
    let mut draft = Draft::request(Code::ACCOUNTING_REQUEST);
    draft.append(&replayed.attributes);
    Ok((Packet::parse(seal(draft).octets().to_vec()).unwrap(), replayed.left_out))
}

fn replayed(draft: Draft) -> (Packet<Vec<u8>>, Vec<Kind>) {
    replayed_with(draft, &Edits::new(), None).unwrap()
}

fn numbers(packet: &Packet<Vec<u8>>) -> Vec<u8> {
    packet.attributes().map(|raw| raw.number).collect()
}

#[test]
fn attributes_keep_their_order() {
    let mut draft = Draft::new(Code::ACCOUNTING_REQUEST, true);
    draft.push(USER_NAME, "nemo");
    draft.push(ACCT_DELAY_TIME, 7);
    draft.push(CLASS, b"c");
    draft.push(ACCT_SESSION_ID, "s1");
    let (packet, left_out) = replayed(draft);
    assert_eq!(numbers(&packet), [1, 25, 44, 55]);
    assert!(packet.raw(MESSAGE_AUTHENTICATOR).is_none() && left_out.is_empty());
}

#[test]
fn rfc2865_5_33_a_stored_request_that_comes_back_is_known() {
    let mut draft = Draft::request(Code::ACCOUNTING_REQUEST);
    draft.push(USER_NAME, "nemo");
    draft.push(PROXY_STATE, b"of the one before us");
    let (edits, hidden, ours) = (Edits::new(), HiddenAttributes::default(), MARKER.issue(9));
    let way = Way { operator_name: Some("1here.example".into()), ..Way::default() };
    let way = Replay {
        user_name: None,
        edits: &edits,
        hidden: &hidden,
        happened: 0,
        proxy_state: Some(ours),
        way: Some(&way),
        dynamic: None,
    };
    let replayed = replay(arrived(draft).packet(), &way).unwrap();
    let mut draft = Draft::request(Code::ACCOUNTING_REQUEST);
    draft.append(&replayed.attributes);
    let packet = Packet::parse(seal(draft).octets().to_vec()).unwrap();
    let states: Vec<&[u8]> = packet.instances(PROXY_STATE.kind()).collect();
    assert_eq!(states, [b"of the one before us", ours.octets()]);
    assert!(MARKER.admit(&packet).is_err(), "we would know it");
    assert_eq!(packet.raw(ulna_attributes::rfc5580::OPERATOR_NAME), Some(&b"1here.example"[..]));
}

#[test]
fn rfc2869_5_3_an_event_keeps_its_time() {
    let mut draft = Draft::request(Code::ACCOUNTING_REQUEST);
    draft.push(EVENT_TIMESTAMP, Timestamp(5));
    draft.push(USER_NAME, "nemo");
    let (packet, _) = replayed(draft);
    assert_eq!((packet.get(EVENT_TIMESTAMP), numbers(&packet)), (Ok(Timestamp(5)), vec![55, 1]));
    let (packet, _) = replayed(Draft::request(Code::ACCOUNTING_REQUEST));
    assert_eq!(packet.get(EVENT_TIMESTAMP), Ok(Timestamp(1_700_000_000)), "it had none");
    let mut draft = Draft::request(Code::ACCOUNTING_REQUEST);
    draft.push_raw(55, b"late");
    draft.push_raw(55, b"later");
    let (packet, _) = replayed(draft);
    assert_eq!(packet.get(EVENT_TIMESTAMP), Ok(Timestamp(u32::from_be_bytes(*b"late"))), "any four octets are a time");
    let mut draft = Draft::request(Code::ACCOUNTING_REQUEST);
    draft.push_raw(55, b"later");
    let (packet, _) = replayed(draft);
    assert_eq!((packet.get(EVENT_TIMESTAMP), numbers(&packet)), (Ok(Timestamp(1_700_000_000)), vec![55]));
}

#[test]
fn what_is_hidden_is_left_out_and_said() {
    let mut draft = Draft::request(Code::ACCOUNTING_REQUEST);
    draft.hide(USER_PASSWORD, &"arctangent".into());
    draft.push(USER_NAME, "nemo");
    draft.hide(MS_MPPE_SEND_KEY, &"sixteen octets..".into());
    draft.push(MS_MPPE_ENCRYPTION_POLICY, ulna_wire::Value::new(1));
    let (packet, left_out) = replayed(draft);
    assert_eq!(left_out, [USER_PASSWORD.kind(), MS_MPPE_SEND_KEY.kind()]);
    assert_eq!(numbers(&packet), [1, 26, 55]);
    assert!(packet.find(MS_MPPE_ENCRYPTION_POLICY).is_some());
}

#[test]
fn edits_and_stripping_hold_for_stored_requests_too() {
    let mut edits = Edits::new();
    edits.add(FILTER_ID, "added");
    let mut draft = Draft::request(Code::ACCOUNTING_REQUEST);
    draft.push(USER_NAME, "nemo@a.example");
    let (packet, _) = replayed_with(draft, &edits, Some("nemo")).unwrap();
    assert_eq!((packet.get(USER_NAME), packet.get(FILTER_ID)), (Ok("nemo"), Ok("added")));
}

#[test]
fn only_accounting_that_fits_is_replayed() {
    let error = replayed_with(Draft::request(Code::ACCESS_REQUEST), &Edits::new(), None).unwrap_err();
    assert_eq!(error, Unforwardable::Code(Code::ACCESS_REQUEST));
    let full = |last: usize| {
        let mut draft = Draft::request(Code::ACCOUNTING_REQUEST);
        (0..15).for_each(|_| draft.push(CLASS, &[7; 253]));
        // 20 + 15 * 255 + 2 + last: what is left of 4,096 is for Event-Timestamp and Acct-Delay-Time.
        draft.push(CLASS, &vec![7; last]);
        replayed_with(draft, &Edits::new(), None)
    };
    assert!(full(237).is_ok());
    assert!(matches!(full(238), Err(Unforwardable::Build(BuildError::TooLong { .. }))));
}
