//! Each method against each kind of credential, and each reason of a reject.

use proptest::prelude::{any, prop_assert, proptest};
use ulna_auth::{
    Chap, Cleartext, Credential, CredentialKind, Evidence, EvidenceError, EvidenceKind, Field, MsChap, MsChap2, NtHash,
    Proof, Verdict, Why, chap_response, mschap_response, unknown_user, unknown_user_like, verify,
};

const CHALLENGE: [u8; 16] = [0x5b; 16];
const NAME: &[u8] = b"bob@example.org";

fn evidence(password: &str) -> [Evidence<'static>; 4] {
    let cleartext = Cleartext::from(password);
    let hash = NtHash::of(&cleartext);
    let mschap = MsChap::new(7, mschap_response(&hash, &[9; 8]), [9; 8]);
    let mschap2 = MsChap2::answer(7, &hash, [3; 16], CHALLENGE, NAME).unwrap();
    [
        Evidence::Chap(Chap::new(7, chap_response(7, &cleartext, &CHALLENGE), &CHALLENGE).unwrap()),
        Evidence::Pap(cleartext),
        Evidence::MsChap(mschap),
        Evidence::MsChap2(mschap2),
    ]
}

fn credentials() -> [Credential; 3] {
    [
        Credential::parse("{CLEAR}opensesame").unwrap(),
        Credential::from(NtHash::of(&Cleartext::from("opensesame"))),
        Credential::parse("{SSHA}RAgf8PP6Qy6+h3tDOQ/bpFDY7gNhYmNk").unwrap(),
    ]
}

fn comparable(evidence: EvidenceKind, credential: CredentialKind) -> bool {
    match credential {
        CredentialKind::Cleartext => true,
        CredentialKind::NtHash => evidence != EvidenceKind::Chap,
        _ => evidence == EvidenceKind::Pap,
    }
}

#[test]
fn th_035_each_method_meets_each_credential() {
    for credential in credentials() {
        for (right, wrong) in evidence("opensesame").iter().zip(evidence("opensesamf")) {
            let possible = comparable(right.kind(), credential.kind());
            let verdict = verify(right, &credential);
            assert_eq!(verdict.is_accepted(), possible, "{right:?} {credential:?}");
            match (possible, verify(&wrong, &credential)) {
                (true, Verdict::Rejected(Why::WrongPassword)) => {}
                (false, Verdict::Incomparable { evidence, credential: kind }) => {
                    assert_eq!((evidence, kind), (right.kind(), credential.kind()));
                    assert!(verdict.to_string().contains("cannot be compared"));
                }
                other => panic!("{right:?} {credential:?}: {other:?}"),
            }
        }
    }
}

#[test]
fn the_proof_is_of_the_method() {
    let credential = Credential::parse("{CLEAR}opensesame").unwrap();
    for evidence in evidence("opensesame") {
        let proof = verify(&evidence, &credential).into_proof().unwrap();
        match (evidence.kind(), &proof) {
            (EvidenceKind::Pap, Proof::Pap) | (EvidenceKind::Chap, Proof::Chap) => {}
            (EvidenceKind::MsChap, Proof::MsChap(proof)) => assert_eq!(proof.keys().expose()[..8], [0; 8]),
            (EvidenceKind::MsChap2, Proof::MsChap2(proof)) => {
                assert_eq!(proof.success()[0], 7);
                assert!(proof.success()[3..].iter().all(|c| c.is_ascii_digit() || (b'A'..=b'F').contains(c)));
                assert_ne!(proof.keys().send, proof.keys().receive);
            }
            other => panic!("{other:?}"),
        }
        assert!(!format!("{evidence:?} {proof:?}").contains("opensesame"));
    }
}

#[test]
fn an_empty_password_is_never_accepted_by_pap() {
    let evidence = Evidence::Pap(Cleartext::from(""));
    for text in ["{CLEAR}", "{NT}31d6cfe0d16ae931b73c59d7e0c089c0", "$1$x$fwjfZtMwarkdetsjiQreU1"] {
        let credential = Credential::parse(text).unwrap();
        assert!(matches!(verify(&evidence, &credential), Verdict::Rejected(Why::EmptyPassword)), "{text}");
    }
}

#[test]
fn a_password_beyond_all_bounds_is_not_hashed() {
    let evidence = Evidence::Pap(Cleartext::new(&[b'x'; 513]));
    let hashed = Credential::parse("{SSHA}RAgf8PP6Qy6+h3tDOQ/bpFDY7gNhYmNk").unwrap();
    assert!(matches!(verify(&evidence, &hashed), Verdict::Rejected(Why::PasswordTooLong)));
    let clear = Credential::from(Cleartext::new(&[b'x'; 513]));
    assert!(verify(&evidence, &clear).is_accepted());
}

#[test]
fn lan_manager_alone_is_refused() {
    let hash = NtHash::of(&Cleartext::from("opensesame"));
    let mut response = MsChap::new(7, mschap_response(&hash, &[9; 8]), [9; 8]).response();
    response[1] = 0;
    let evidence = Evidence::MsChap(MsChap::parse(&response, &[9; 8]).unwrap());
    let verdict = verify(&evidence, &Credential::from(hash));
    assert!(matches!(verdict, Verdict::Rejected(Why::LanManager)), "{verdict:?}");
    assert!(verdict.to_string().contains("LAN Manager"));
}

#[test]
fn an_unknown_user_is_rejected_by_every_method() {
    for evidence in evidence("nobody's one") {
        assert!(matches!(unknown_user(&evidence), Verdict::Rejected(Why::UnknownUser)), "{evidence:?}");
        for sample in credentials() {
            let verdict = unknown_user_like(&evidence, &sample);
            assert!(matches!(verdict, Verdict::Rejected(Why::UnknownUser)), "{evidence:?} {sample:?}");
        }
    }
    for evidence in evidence("opensesame") {
        let verdict = unknown_user_like(&evidence, &credentials()[0]);
        assert!(matches!(verdict, Verdict::Rejected(Why::UnknownUser)), "right for the sample, and yet nobody");
    }
}

#[test]
fn rfc2865_5_3_chap_password_has_17_octets() {
    for length in (0..40).filter(|length| *length != 17) {
        let error = Chap::parse(&vec![1; length], b"challenge").unwrap_err();
        assert_eq!(error, EvidenceError::Length { field: Field::ChapPassword, least: 17, most: 17, found: length });
    }
    assert!(Chap::parse(&[1; 17], b"challenge").is_ok());
}

#[test]
fn chap_challenges_have_1_to_253_octets() {
    let challenge = [5; 254];
    assert!(Chap::parse(&[1; 17], &challenge[..0]).is_err());
    assert!(Chap::parse(&[1; 17], &challenge).is_err());
    for length in [1, 5, 16, 253] {
        let password = Cleartext::from("opensesame");
        let response = chap_response(200, &password, &challenge[..length]);
        let evidence = Evidence::Chap(Chap::new(200, response, &challenge[..length]).unwrap());
        assert!(verify(&evidence, &Credential::from(password)).is_accepted(), "{length}");
    }
}

#[test]
fn rfc1994_4_1_response_is_md5_of_identifier_secret_and_challenge() {
    // printf '\001secretchallenge' | md5sum
    let response = chap_response(1, &Cleartext::from("secret"), b"challenge");
    assert_eq!(u128::from_be_bytes(response), 0x46e47770030e2b4e26a0db72a7efec00_u128);
}

#[test]
fn rfc2865_7_2_the_example_of_chap() {
    let authenticator = 0x2aee_86f0_8d0d_5596_9ca5_978e_0d33_67a2_u128.to_be_bytes();
    let response = 0xe975_57c3_1618_5895_f293_ff63_4407_7275_u128.to_be_bytes();
    let octets = [&[0x16][..], &response].concat();
    let evidence = Evidence::Chap(Chap::parse(&octets, &authenticator).unwrap());
    assert!(verify(&evidence, &Credential::from(Cleartext::from("arctangent"))).is_accepted());
}

#[test]
fn responses_are_not_shown_as_they_can_be_guessed_from() {
    let shown = format!("{:?}", Chap::new(1, [0xab; 16], b"c").unwrap());
    assert!(!shown.contains("171"), "{shown}");
    let shown = format!("{:?} {:?}", MsChap::new(1, [0xab; 24], [2; 8]), MsChap2::parse(&[0xab; 50], &[2; 16], NAME));
    assert!(shown.contains("nt_response: ..") && !shown.contains("nt_response: ["), "{shown}");
}

#[test]
fn ms_005_other_lengths_are_rejected() {
    for length in (0..120).filter(|length| *length != 50) {
        assert_eq!(
            MsChap2::parse(&vec![1; length], &CHALLENGE, NAME).unwrap_err(),
            EvidenceError::Length { field: Field::MsChap2Response, least: 50, most: 50, found: length }
        );
        assert!(MsChap::parse(&vec![1; length], &[9; 8]).is_err());
    }
    for length in 0..40 {
        let challenge = vec![9; length];
        assert_eq!(MsChap2::parse(&[1; 50], &challenge, NAME).is_ok(), length == 16);
        assert_eq!(MsChap::parse(&[1; 50], &challenge).is_ok(), length == 8);
    }
    assert!(MsChap2::parse(&[1; 50], &CHALLENGE, &[b'n'; 257]).is_err());
}

proptest! {
    #[test]
    fn chap_accepts_the_password_and_no_changed_octet(
        identifier: u8, password in any::<Vec<u8>>(), challenge in proptest::collection::vec(any::<u8>(), 1..254),
        at in 0_usize..17, bit in 0_u32..8,
    ) {
        let cleartext = Cleartext::new(&password);
        let mut octets = [&[identifier][..], &chap_response(identifier, &cleartext, &challenge)].concat();
        let credential = Credential::from(cleartext);
        prop_assert!(verify(&Evidence::Chap(Chap::parse(&octets, &challenge).unwrap()), &credential).is_accepted());
        octets[at] ^= 1 << bit;
        prop_assert!(!verify(&Evidence::Chap(Chap::parse(&octets, &challenge).unwrap()), &credential).is_accepted());
    }

    #[test]
    fn mschap_accepts_the_password_and_no_changed_octet(
        identifier: u8, password: Vec<u8>, challenge: [u8; 8], at in 26_usize..50, bit in 0_u32..8,
    ) {
        let cleartext = Cleartext::new(&password);
        let hash = NtHash::of(&cleartext);
        let mut octets = MsChap::new(identifier, mschap_response(&hash, &challenge), challenge).response();
        for credential in [Credential::from(cleartext), Credential::from(hash)] {
            let evidence = Evidence::MsChap(MsChap::parse(&octets, &challenge).unwrap());
            prop_assert!(verify(&evidence, &credential).is_accepted());
            octets[at] ^= 1 << bit;
            let evidence = Evidence::MsChap(MsChap::parse(&octets, &challenge).unwrap());
            prop_assert!(!verify(&evidence, &credential).is_accepted());
            octets[at] ^= 1 << bit;
        }
    }

    #[test]
    fn mschap2_accepts_the_password_and_no_changed_octet(
        identifier: u8, password: Vec<u8>, peer: [u8; 16], challenge: [u8; 16],
        name in proptest::collection::vec(any::<u8>(), 0..=256), at in 0_usize..40, bit in 0_u32..8,
    ) {
        let cleartext = Cleartext::new(&password);
        let hash = NtHash::of(&cleartext);
        let answer = MsChap2::answer(identifier, &hash, peer, challenge, &name).unwrap();
        let mut octets = answer.response();
        let evidence = Evidence::MsChap2(MsChap2::parse(&octets, &challenge, &name).unwrap());
        for credential in [Credential::from(cleartext.clone()), Credential::from(hash.clone())] {
            let Some(Proof::MsChap2(proof)) = verify(&evidence, &credential).into_proof() else { panic!() };
            prop_assert!(answer.proof(&hash).is_proven_by(&proof.success()));
            prop_assert!(answer.proof(&hash).keys() == proof.keys());
        }
        // Peer challenge and NT response count; identifier, flags and reserved octets do not.
        octets[if at < 16 { at + 2 } else { at + 10 }] ^= 1 << bit;
        let evidence = Evidence::MsChap2(MsChap2::parse(&octets, &challenge, &name).unwrap());
        prop_assert!(!verify(&evidence, &Credential::from(cleartext)).is_accepted());
    }

    #[test]
    fn no_octets_make_a_parser_panic(a: Vec<u8>, b: Vec<u8>, c: Vec<u8>) {
        let _ = Chap::parse(&a, &b);
        let _ = MsChap::parse(&a, &b);
        let _ = MsChap2::parse(&a, &b, &c);
        let _ = ulna_auth::ReceivedFailure::parse(&a);
        let _ = ulna_auth::EncryptedPassword::gather([&a[..], &b, &c]);
    }
}
