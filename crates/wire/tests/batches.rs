//! What a client seals and verifies in batches is what it would seal and verify one by one.

use proptest::prelude::*;
use ulna_wire::{
    Attribute, Check, Code, Counting, Draft, Hiding, Packet, Policy, ReplyCheck, Sealed, Sealing, SharedKey, Text,
    UserPassword, VerifyError, seal_replies, seal_requests, verify_replies, verify_requests,
};

const USER_NAME: Attribute<Text> = Attribute::rfc(1, "User-Name");
const USER_PASSWORD: Attribute<UserPassword> = Attribute::rfc(2, "User-Password");

fn request(code: Code, signed: bool, name: &str) -> Draft {
    let mut draft = Draft::new(code, signed);
    draft.push(USER_NAME, name);
    draft.hide(USER_PASSWORD, &"opensesame".into());
    draft
}

fn reply(code: Code, signed: bool, length: usize, key: &SharedKey) -> Sealed {
    let mut draft = Draft::new(code, signed);
    draft.push_raw(18, &vec![7; length]);
    let mut results = Vec::new();
    let sealing = Sealing { draft, key, identifier: 1, request_authenticator: [9; 16], proxy_states: &[] };
    seal_replies(&mut [sealing], &mut Counting::default(), &mut results);
    results.pop().unwrap().unwrap()
}

proptest! {
    #[test]
    fn requests_are_sealed_alike_together_and_alone(
        kinds in proptest::collection::vec((prop_oneof![Just(1_u8), Just(4), Just(12), Just(43)], any::<bool>(), "[a-z]{0,90}"), 0..30),
    ) {
        let key = SharedKey::new("s3cret-of-sixteen");
        let mut sealings: Vec<_> = (0..).zip(&kinds).map(|(identifier, (code, signed, name))| Sealing {
            draft: request(Code(*code), *signed, name), key: &key, identifier, request_authenticator: [identifier; 16], proxy_states: &[],
        }).collect();
        let mut together = Vec::new();
        seal_requests(&mut sealings, &mut Counting::default(), &mut together);
        prop_assert!(sealings.is_empty());
        prop_assert_eq!(together.len(), kinds.len());
        for ((identifier, (code, signed, name)), together) in (0..).zip(&kinds).zip(together) {
            let alone = request(Code(*code), *signed, name)
                .seal_request(&key, identifier, [identifier; 16], &mut Counting::default()).unwrap();
            let together = together.unwrap();
            prop_assert_eq!(together.octets(), alone.octets());
        }
    }

    #[test]
    fn replies_are_verified_alike_together_and_alone(
        kinds in proptest::collection::vec((prop_oneof![Just(2_u8), Just(3), Just(5), Just(11)], any::<bool>(), 1..200_usize, any::<bool>(), 0..5_u8), 0..30),
    ) {
        let key = SharedKey::new("s3cret-of-sixteen");
        let policy = |strict| if strict { Policy::REQUIRE } else { Policy::OFF };
        let packets: Vec<Vec<u8>> = kinds.iter().map(|&(code, signed, length, _, damage)| {
            let mut octets = reply(Code(code), signed, length, &key).octets().to_vec();
            match damage {
                0 => octets[4] ^= 1,
                1 => *octets.last_mut().unwrap() ^= 1,
                2 if signed => octets[22] ^= 1,
                _ => {}
            }
            octets
        }).collect();
        let checks: Vec<_> = packets.iter().zip(&kinds).map(|(octets, kind)| ReplyCheck {
            packet: Packet::parse(octets.as_slice()).unwrap(), key: &key, request_authenticator: [9; 16], policy: policy(kind.3),
        }).collect();
        let mut results = Vec::new();
        verify_replies(&checks, &mut results);
        prop_assert_eq!(results.len(), checks.len());
        for (result, check) in results.iter().zip(&checks) {
            let alone = check.packet.clone().verify_reply(&key, &[9; 16], &check.policy);
            prop_assert_eq!(result.as_ref().map(|verified| *verified.hidden_with()), alone.as_ref().map(|verified| *verified.hidden_with()));
        }
    }
}

#[test]
fn a_reply_to_another_request_is_refused() {
    let key = SharedKey::new("s3cret-of-sixteen");
    let sealed = reply(Code::ACCESS_ACCEPT, true, 20, &key);
    let check = |request_authenticator, policy| ReplyCheck {
        packet: Packet::parse(sealed.octets()).unwrap(),
        key: &key,
        request_authenticator,
        policy,
    };
    let mut results = Vec::new();
    verify_replies(&[check([9; 16], Policy::REQUIRE), check([8; 16], Policy::REQUIRE)], &mut results);
    assert!(results[0].as_ref().is_ok_and(|verified| verified.is_signed()));
    assert_eq!(results[1].as_ref().map(|_| ()), Err(&VerifyError::MessageAuthenticatorWrong));
}

#[test]
fn what_is_revealed_by_its_way_is_the_same_together_and_alone() {
    const ANOTHER: Attribute<UserPassword> = Attribute::rfc(200, "Hidden-As-A-Password");
    let key = SharedKey::new("s3cret-of-sixteen");
    let mut draft = request(Code::ACCESS_REQUEST, true, "nemo");
    draft.hide(ANOTHER, &"seventeen octets!".into());
    let sealed = draft.seal_request(&key, 1, [9; 16], &mut Counting::default()).unwrap();
    let packet = Packet::parse(sealed.octets()).unwrap();
    let mut results = Vec::new();
    verify_requests(&[Check { packet: packet.clone(), key: &key, policy: Policy::REQUIRE }], &mut results);
    let together = results.pop().unwrap().unwrap();
    let alone = packet.verify(&key, &Policy::REQUIRE).unwrap();
    for (attribute, clear) in [(USER_PASSWORD, "opensesame"), (ANOTHER, "seventeen octets!")] {
        for verified in [&together, &alone] {
            let octets = verified.packet().raw(attribute).unwrap();
            let (tag, revealed) = verified.reveal_octets(&key, Hiding::UserPassword, octets).unwrap();
            assert!(tag == 0 && revealed.matches(clear), "{attribute}");
        }
    }
}
