//! The packets that the RFCs print, and agreement between the ways of doing the same thing.

use proptest::prelude::*;
use ulna_wire::{
    Attribute, Check, Code, Counting, Draft, Integer, Ipv4, Packet, Policy, SaltedOctets, Sealing, SharedKey, Tag,
    Text, TunnelPassword, UserPassword, Vendor, VerifyError, seal_replies, verify_requests,
};

const USER_NAME: Attribute<Text> = Attribute::rfc(1, "User-Name");
const USER_PASSWORD: Attribute<UserPassword> = Attribute::rfc(2, "User-Password");
const NAS_IP_ADDRESS: Attribute<Ipv4> = Attribute::rfc(4, "NAS-IP-Address");
const NAS_PORT: Attribute<Integer> = Attribute::rfc(5, "NAS-Port");
const SERVICE_TYPE: Attribute<Integer> = Attribute::rfc(6, "Service-Type");
const TUNNEL_PASSWORD: Attribute<TunnelPassword> = Attribute::rfc(69, "Tunnel-Password");
const MICROSOFT: Vendor = Vendor::new(311, ulna_wire::Format::T1L1);
const SEND_KEY: Attribute<SaltedOctets> = Attribute::vendor(MICROSOFT, 16, "MS-MPPE-Send-Key");

fn hex(text: &str) -> Vec<u8> {
    let digits: String = text.split_whitespace().collect();
    (0..digits.len()).step_by(2).map(|at| u8::from_str_radix(&digits[at..at + 2], 16).unwrap()).collect()
}

/// RFC 2865 section 7.1: User Telnet to Specified Host.
const RFC2865_7_1_REQUEST: &str = "01 00 00 38 0f 40 3f 94 73 97 80 57 bd 83 d5 cb
    98 f4 22 7a 01 06 6e 65 6d 6f 02 12 0d be 70 8d 93 d4 13 ce 31 96 e4 3f 78 2a 0a ee 04 06 c0 a8
    01 10 05 06 00 00 00 03";
const RFC2865_7_1_ACCEPT: &str = "02 00 00 26 86 fe 22 0e 76 24 ba 2a 10 05 f6 bf
    9b 55 e0 b2 06 06 00 00 00 01 0f 06 00 00 00 00 0e 06 c0 a8 01 03";

#[test]
fn rfc2865_7_1_request_is_read() {
    let key = SharedKey::new("xyzzy5461");
    let octets = hex(RFC2865_7_1_REQUEST);
    let packet = Packet::parse(octets.as_slice()).unwrap();
    assert_eq!((packet.code(), packet.identifier()), (Code::ACCESS_REQUEST, 0));
    assert_eq!(packet.clone().verify(&key, &Policy::REQUIRE).unwrap_err(), VerifyError::MessageAuthenticatorMissing);
    let verified = packet.verify(&key, &Policy::OFF).unwrap();
    assert!(!verified.is_signed());
    assert_eq!(verified.get(USER_NAME), Ok("nemo"));
    assert!(verified.reveal(&key, USER_PASSWORD).unwrap().matches("arctangent"));
    assert_eq!(verified.get(NAS_IP_ADDRESS).unwrap().to_string(), "192.168.1.16");
    assert_eq!(verified.get(NAS_PORT), Ok(3));
}

#[test]
fn rfc2865_7_1_reply_is_sealed_and_verified() {
    let key = SharedKey::new("xyzzy5461");
    let request = hex(RFC2865_7_1_REQUEST);
    let request_authenticator = Packet::parse(request).unwrap().authenticator();
    let mut draft = Draft::new(Code::ACCESS_ACCEPT, false);
    draft.push(SERVICE_TYPE, 1);
    draft.push_raw(15, &[0; 4]);
    draft.push_raw(14, &[192, 168, 1, 3]);
    let sealed = Sealing { draft, key: &key, identifier: 0, request_authenticator, proxy_states: &[] }
        .seal(&mut Counting::default())
        .unwrap();
    assert_eq!(sealed.octets(), hex(RFC2865_7_1_ACCEPT));
    let reply = Packet::parse(sealed.octets()).unwrap();
    assert!(reply.clone().verify_reply(&key, &request_authenticator, &Policy::OFF).is_ok());
    assert_eq!(
        reply.clone().verify_reply(&key, &request_authenticator, &Policy::REQUIRE).unwrap_err(),
        VerifyError::MessageAuthenticatorMissing
    );
    assert_eq!(
        reply.verify_reply(&SharedKey::new("other"), &request_authenticator, &Policy::OFF).unwrap_err(),
        VerifyError::AuthenticatorWrong
    );
}

#[test]
fn rfc2865_7_1_request_is_built() {
    let mut draft = Draft::new(Code::ACCESS_REQUEST, false);
    draft.push(USER_NAME, "nemo");
    draft.hide(USER_PASSWORD, &"arctangent".into());
    draft.push(NAS_IP_ADDRESS, "192.168.1.16".parse().unwrap());
    draft.push(NAS_PORT, 3);
    let authenticator = hex("0f 40 3f 94 73 97 80 57 bd 83 d5 cb 98 f4 22 7a").try_into().unwrap();
    let sealed = draft.seal_request(&SharedKey::new("xyzzy5461"), 0, authenticator, &mut Counting::default()).unwrap();
    assert_eq!(sealed.octets(), hex(RFC2865_7_1_REQUEST));
}

/// RFC 5997 section 6.1 and 6.2: Status-Server to either port.
#[test]
fn rfc5997_6_status_server() {
    let key = SharedKey::new("xyzzy5461");
    for (request, reply, code) in [
        (
            "0c da 00 26 8a 54 f4 68 6f b3 94 c5 28 66 e3 02 18 5d 06 23 50 12 5a 66 5e 2e 1e 84 11 f3 e2 43 82 20 97 c8 4f a3",
            "02 da 00 14 ef 0d 55 2a 4b f2 d6 93 ec 2b 6f e8 b5 41 1d 66",
            Code::ACCESS_ACCEPT,
        ),
        (
            "0c b3 00 26 92 5f 6b 66 dd 5f ed 57 1f cb 1d b7 ad 38 82 60 50 12 e8 d6 ea bd a9 10 87 5c d9 1f da de 26 36 78 58",
            "05 b3 00 14 0f 6f 92 14 5f 10 7e 2f 50 4e 86 0a 48 60 66 9c",
            Code::ACCOUNTING_RESPONSE,
        ),
    ] {
        let octets = hex(request);
        let packet = Packet::parse(octets.as_slice()).unwrap();
        let authenticator = packet.authenticator();
        assert!(packet.verify(&key, &Policy::OFF).unwrap().is_signed());
        let octets = hex(reply);
        let packet = Packet::parse(octets.as_slice()).unwrap();
        assert_eq!(packet.code(), code);
        assert!(packet.code().answers(Code::STATUS_SERVER));
        assert!(packet.verify_reply(&key, &authenticator, &Policy::OFF).is_ok());
    }
}

#[test]
fn rfc5997_2_status_server_without_message_authenticator_is_discarded() {
    let octets = [[12, 1, 0, 20].as_slice(), &[7; 16]].concat();
    let packet = Packet::parse(octets.as_slice()).unwrap();
    let error = packet.verify(&SharedKey::new("s"), &Policy::OFF).unwrap_err();
    assert_eq!(error, VerifyError::MessageAuthenticatorMissing);
}

fn request(key: &SharedKey, code: Code, signed: bool, attributes: &[(u8, Vec<u8>)], seed: u8) -> Vec<u8> {
    let mut draft = Draft::new(code, signed);
    for (number, value) in attributes {
        draft.push_raw(*number, value);
    }
    draft.seal_request(key, seed, [seed; 16], &mut Counting::default()).unwrap().octets().to_vec()
}

#[test]
fn message_authenticator_rules() {
    // features-and-standards D1 and D4 group 3.
    let key = SharedKey::new("s3cret-of-sixteen");
    let verify = |octets: &[u8], policy| Packet::parse(octets).unwrap().verify(&key, &policy).map(|_| ());
    let ma = vec![0; 16];
    type Case<'a> = (&'a [(u8, Vec<u8>)], Policy, VerifyError);
    let cases: [Case<'_>; 8] = [
        (&[], Policy::REQUIRE, VerifyError::MessageAuthenticatorMissing),
        (&[(79, vec![2, 1, 0, 4])], Policy::OFF, VerifyError::MessageAuthenticatorMissing),
        (&[(6, vec![0, 0, 0, 17])], Policy::OFF, VerifyError::MessageAuthenticatorMissing),
        (&[(33, vec![1])], Policy::LIMIT, VerifyError::ProxyStateUnsigned),
        (&[(80, vec![0; 15])], Policy::OFF, VerifyError::MessageAuthenticatorMalformed),
        (&[(80, vec![])], Policy::OFF, VerifyError::MessageAuthenticatorMalformed),
        (&[(80, ma.clone()), (80, ma.clone())], Policy::OFF, VerifyError::MessageAuthenticatorMalformed),
        (&[(80, ma)], Policy::OFF, VerifyError::MessageAuthenticatorWrong),
    ];
    for (attributes, policy, error) in cases {
        let octets = request(&key, Code::ACCESS_REQUEST, false, attributes, 3);
        assert_eq!(verify(&octets, policy), Err(error), "{attributes:?}");
        let checks = [Check { packet: Packet::parse(octets.as_slice()).unwrap(), key: &key, policy }];
        let mut results = Vec::new();
        verify_requests(&checks, &mut results);
        assert_eq!(results[0].as_ref().map(|_| ()), Err(&error), "{attributes:?}");
    }
    assert_eq!(verify(&request(&key, Code::ACCESS_REQUEST, false, &[(33, vec![1])], 3), Policy::OFF), Ok(()));
    assert_eq!(verify(&request(&key, Code::ACCESS_REQUEST, true, &[(33, vec![1])], 3), Policy::REQUIRE), Ok(()));
}

#[test]
fn rfc5176_3_4_message_authenticator_of_a_request_that_signs_itself() {
    // Computed with sixteen zero octets as authenticator, then the authenticator over it.
    let key = SharedKey::new("s3cret-of-sixteen");
    for code in [Code::COA_REQUEST, Code::DISCONNECT_REQUEST, Code::ACCOUNTING_REQUEST] {
        let mut octets = request(&key, code, true, &[(1, b"bob".to_vec())], 3);
        assert!(Packet::parse(octets.as_slice()).unwrap().verify(&key, &Policy::REQUIRE).unwrap().is_signed());
        *octets.last_mut().unwrap() ^= 1;
        let error = Packet::parse(octets.as_slice()).unwrap().verify(&key, &Policy::REQUIRE).unwrap_err();
        assert_eq!(error, VerifyError::MessageAuthenticatorWrong);
        let mut octets = request(&key, code, false, &[(1, b"bob".to_vec())], 3);
        *octets.last_mut().unwrap() ^= 1;
        let error = Packet::parse(octets.as_slice()).unwrap().verify(&key, &Policy::REQUIRE).unwrap_err();
        assert_eq!(error, VerifyError::AuthenticatorWrong);
    }
}

#[test]
fn reply_with_everything_is_verified_and_revealed() {
    let key = SharedKey::new("s3cret-of-sixteen");
    let mut draft = Draft::reply(Code::ACCESS_ACCEPT);
    draft.push(USER_NAME, "bob");
    draft.hide(TUNNEL_PASSWORD, &Tag::new(3, "gateway".into()));
    draft.hide(SEND_KEY, &ulna_secret_key());
    let proxy_states = [33, 4, 1, 2, 33, 3, 9];
    let sealed =
        Sealing { draft, key: &key, identifier: 9, request_authenticator: [4; 16], proxy_states: &proxy_states }
            .seal(&mut Counting::default())
            .unwrap();
    let octets = sealed.octets();
    // The Message-Authenticator stands first, the Proxy-States last and as they came.
    assert_eq!(octets[20], 80);
    assert!(octets.ends_with(&proxy_states));
    let verified = Packet::parse(octets).unwrap().verify_reply(&key, &[4; 16], &Policy::REQUIRE).unwrap();
    let password = verified.reveal(&key, TUNNEL_PASSWORD).unwrap();
    assert_eq!((password.tag, password.value.matches("gateway")), (3, true));
    assert_eq!(verified.reveal(&key, SEND_KEY).unwrap(), ulna_secret_key());
    let salt = |of: &[u8], at: usize| [of[at], of[at + 1]];
    let tunnel = verified.raw(TUNNEL_PASSWORD).unwrap();
    let send = verified.raw(SEND_KEY).unwrap();
    assert_ne!(salt(tunnel, 1), salt(send, 0));
    assert!(tunnel[1] & send[0] & 0x80 != 0);
}

fn ulna_secret_key() -> ulna_secret::Cleartext {
    ulna_secret::Cleartext::new(&[0xab; 16])
}

#[test]
fn a_packet_that_grows_too_long_is_an_error_that_names_the_attribute() {
    let mut draft = Draft::reply(Code::ACCESS_ACCEPT);
    draft.reserve(40);
    for _ in 0..20 {
        draft.push(USER_NAME, &"x".repeat(253));
    }
    assert_eq!(
        draft.check().unwrap_err().to_string(),
        "the packet would be longer than 4096 octets (User-Name does not fit)"
    );
    let mut draft = Draft::reply(Code::ACCESS_ACCEPT);
    draft.push(USER_NAME, &"x".repeat(254));
    assert_eq!(draft.check().unwrap_err().to_string(), "User-Name: 254 octets, where at most 253 are expected");
}

proptest! {
    #[test]
    fn nothing_panics_and_what_parses_parses_again(octets in proptest::collection::vec(any::<u8>(), 0..200)) {
        if let Ok(packet) = Packet::parse(octets.as_slice()) {
            let rebuilt: Vec<u8> = packet.attributes().flat_map(|raw| {
                let mut whole = vec![raw.number, raw.value.len() as u8 + 2];
                whole.extend_from_slice(raw.value);
                whole
            }).collect();
            prop_assert_eq!(packet.body(), rebuilt);
        }
    }

    #[test]
    fn what_is_built_is_read(
        attributes in proptest::collection::vec((1..=255_u8, proptest::collection::vec(any::<u8>(), 0..=253)), 0..12),
        code in prop_oneof![Just(1_u8), Just(4), Just(12), Just(40), Just(43)], signed: bool,
    ) {
        let attributes: Vec<_> = attributes.into_iter().filter(|(number, _)| *number != 80).collect();
        let key = SharedKey::new("s3cret-of-sixteen");
        let octets = request(&key, Code(code), signed, &attributes, 9);
        let packet = Packet::parse(octets.as_slice()).unwrap();
        let read: Vec<_> = packet.attributes().filter(|raw| raw.number != 80).map(|raw| (raw.number, raw.value.to_vec())).collect();
        prop_assert_eq!(read, attributes);
        prop_assert!(!signed || packet.verify(&key, &Policy::REQUIRE).is_ok());
    }

    #[test]
    fn many_at_once_agree_with_one_at_a_time(
        kinds in proptest::collection::vec((0..5_usize, any::<bool>(), 1..250_usize, 0..3_u8, any::<bool>()), 0..30),
    ) {
        let keys = [SharedKey::new("one"), SharedKey::new("another, longer one ".repeat(5)), SharedKey::new("")];
        let codes = [Code::ACCESS_REQUEST, Code::ACCOUNTING_REQUEST, Code::STATUS_SERVER, Code::COA_REQUEST, Code::DISCONNECT_REQUEST];
        let packets: Vec<Vec<u8>> = kinds.iter().enumerate().map(|(at, &(code, signed, length, key, corrupt))| {
            let mut octets = request(&keys[usize::from(key)], codes[code], signed, &[(1, vec![7; length])], at as u8);
            if corrupt { let last = octets.len() - 1; octets[last] ^= 1; }
            octets
        }).collect();
        let checks: Vec<_> = packets.iter().zip(&kinds).map(|(octets, kind)| Check {
            packet: Packet::parse(octets.as_slice()).unwrap(), key: &keys[usize::from(kind.3)], policy: Policy::LIMIT,
        }).collect();
        let mut results = Vec::new();
        verify_requests(&checks, &mut results);
        prop_assert_eq!(results.len(), checks.len());
        for (result, check) in results.iter().zip(&checks) {
            let alone = check.packet.clone().verify(check.key, &check.policy);
            prop_assert_eq!(result.as_ref().map(|_| ()), alone.as_ref().map(|_| ()));
        }

        let draft = |length: usize, signed| { let mut draft = Draft::new(Code::ACCESS_ACCEPT, signed); draft.push_raw(18, &vec![7; length]); draft };
        let mut sealings: Vec<_> = kinds.iter().map(|&(id, signed, length, key, _)| Sealing {
            draft: draft(length, signed), key: &keys[usize::from(key)], identifier: id as u8, request_authenticator: [id as u8; 16], proxy_states: &[],
        }).collect();
        let mut sealed = Vec::new();
        seal_replies(&mut sealings, &mut Counting::default(), &mut sealed);
        prop_assert_eq!(sealed.len(), kinds.len());
        for (sealed, &(id, signed, _, key, _)) in sealed.iter().zip(&kinds) {
            let octets = sealed.as_ref().unwrap().octets();
            let policy = if signed { Policy::REQUIRE } else { Policy::OFF };
            let reply = Packet::parse(octets).unwrap();
            prop_assert!(reply.verify_reply(&keys[usize::from(key)], &[id as u8; 16], &policy).is_ok());
        }
    }
}
