//! Password changes, as a peer sends them and as a server applies them.

use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};
use ulna_auth::{
    ChangeRefused, Cleartext, Credential, EncryptedPassword, EvidenceError, MsChap2, NtHash, PasswordChange, Proof,
    decrypt_hash, encrypt_hash, mschap_response,
};

const CHALLENGE: [u8; 16] = [0x77; 16];

fn fill() -> [u8; 516] {
    std::array::from_fn(|n| (n * 31 % 251) as u8)
}

/// The value of an MS-CHAP2-CPW and the encrypted password.
fn version2(old: &str, new: &str) -> ([u8; 68], EncryptedPassword) {
    let (old, new) = (NtHash::of(&Cleartext::from(old)), Cleartext::from(new));
    let encrypted = EncryptedPassword::new(&new, &old, fill()).unwrap();
    let new = NtHash::of(&new);
    let response = MsChap2::answer(8, &new, [4; 16], CHALLENGE, b"bob").unwrap().response();
    let mut cpw = [0; 68];
    cpw[0] = 7;
    cpw[1] = 8;
    cpw[2..18].copy_from_slice(&encrypt_hash(&old, &new));
    cpw[18..66].copy_from_slice(&response[2..]);
    (cpw, encrypted)
}

/// The value of an MS-CHAP-CPW-2 and the encrypted password.
fn version1(old: &str, new: &str) -> ([u8; 84], EncryptedPassword) {
    let (old, new) = (NtHash::of(&Cleartext::from(old)), Cleartext::from(new));
    let encrypted = EncryptedPassword::new(&new, &old, fill()).unwrap();
    let new = NtHash::of(&new);
    let mut cpw = [0; 84];
    cpw[0] = 6;
    cpw[1] = 8;
    cpw[2..18].copy_from_slice(&encrypt_hash(&old, &new));
    cpw[58..82].copy_from_slice(&mschap_response(&new, &[1; 8]));
    cpw[83] = 1;
    (cpw, encrypted)
}

fn known(password: &str) -> Credential {
    Credential::from(Cleartext::from(password))
}

#[test]
fn rfc2759_7_a_change_of_version_2_is_applied() {
    let (cpw, encrypted) = version2("MyPw", "clientPäss");
    let change = PasswordChange::version2(&cpw, encrypted, &CHALLENGE, b"bob").unwrap();
    assert_eq!(change.identifier(), 8);
    for old in [known("MyPw"), Credential::from(NtHash::of(&Cleartext::from("MyPw")))] {
        let changed = change.apply(&old).unwrap();
        assert!(changed.password.matches("clientPäss"));
        assert_eq!(changed.hash, NtHash::of(&Cleartext::from("clientPäss")));
        let Proof::MsChap2(proof) = changed.proof else { panic!("{:?}", changed.proof) };
        assert_eq!(proof.success()[..3], *b"\x08S=");
    }
}

#[test]
fn rfc2548_2_1_7_a_change_of_version_1_is_applied() {
    let (cpw, encrypted) = version1("MyPw", "clientPass");
    let changed = PasswordChange::version1(&cpw, encrypted.clone(), &[1; 8]).unwrap().apply(&known("MyPw")).unwrap();
    assert!(changed.password.matches("clientPass"));
    assert!(matches!(changed.proof, Proof::MsChap(_)));
    let mut without_nt = cpw;
    without_nt[83] = 2;
    let refused = PasswordChange::version1(&without_nt, encrypted, &[1; 8]).unwrap().apply(&known("MyPw"));
    assert_eq!(refused.unwrap_err(), ChangeRefused::LanManager);
}

#[test]
fn a_wrong_old_password_a_wrong_response_and_other_credentials_are_refused() {
    let (cpw, encrypted) = version2("MyPw", "clientPass");
    let change = |cpw: &[u8; 68], old: &Credential| {
        PasswordChange::version2(cpw, encrypted.clone(), &CHALLENGE, b"bob").unwrap().apply(old).unwrap_err()
    };
    assert_eq!(change(&cpw, &known("YourPw")), ChangeRefused::WrongPassword);
    let mut other_hash = cpw;
    other_hash[2] ^= 1;
    assert_eq!(change(&other_hash, &known("MyPw")), ChangeRefused::WrongPassword);
    let mut other_response = cpw;
    other_response[65] ^= 1;
    assert_eq!(change(&other_response, &known("MyPw")), ChangeRefused::WrongResponse);
    let hashed = Credential::parse("abnSn8x7blSdk").unwrap();
    assert!(matches!(change(&cpw, &hashed), ChangeRefused::Incomparable(_)));
}

#[test]
fn text_that_is_not_utf16_is_refused() {
    // 0xD800 alone: a Latin-1 password cannot make it, so the octets are set by hand.
    let old = NtHash::of(&Cleartext::from("MyPw"));
    let mut filled = fill();
    filled[510..512].copy_from_slice(&[0x00, 0xd8]);
    let zeros = EncryptedPassword::new(&Cleartext::from(""), &old, filled).unwrap();
    let mut octets: Vec<u8> = zeros.parts(1).flat_map(|part| part[4..].to_vec()).collect();
    // The length is 0 in clear; the stream cipher lets it be changed to 2.
    octets[512] ^= 2;
    let parts: Vec<Vec<u8>> =
        (1_u8..).zip(octets.chunks(243)).map(|(n, chunk)| [&[6, 1, 0, n], chunk].concat()).collect();
    let encrypted = EncryptedPassword::gather(parts.iter().map(Vec::as_slice)).unwrap();
    let (cpw, _) = version2("MyPw", "x");
    let change = PasswordChange::version2(&cpw, encrypted, &CHALLENGE, b"bob").unwrap();
    assert_eq!(change.apply(&known("MyPw")).unwrap_err(), ChangeRefused::NotText);
}

#[test]
fn lengths_and_codes_are_checked() {
    let (cpw, encrypted) = version2("MyPw", "clientPass");
    let read = |cpw: &[u8], challenge: &[u8]| {
        PasswordChange::version2(cpw, encrypted.clone(), challenge, b"bob").map(|change| change.identifier())
    };
    assert_eq!(read(&cpw, &CHALLENGE), Ok(8));
    assert!(matches!(read(&cpw[..67], &CHALLENGE), Err(EvidenceError::Length { found: 67, .. })));
    assert!(matches!(read(&cpw, &CHALLENGE[1..]), Err(EvidenceError::Length { found: 15, .. })));
    let mut other = cpw;
    other[0] = 6;
    assert!(matches!(read(&other, &CHALLENGE), Err(EvidenceError::Code { expected: 7, found: 6, .. })));
    let (cpw, encrypted) = version1("MyPw", "clientPass");
    assert!(PasswordChange::version1(&cpw[1..], encrypted.clone(), &[1; 8]).is_err());
    assert!(PasswordChange::version1(&cpw, encrypted, &CHALLENGE).is_err());
}

#[test]
fn parts_must_belong_together() {
    let (_, encrypted) = version2("MyPw", "clientPass");
    let parts: Vec<Vec<u8>> = encrypted.parts(9).collect();
    assert_eq!(parts.iter().map(Vec::len).collect::<Vec<_>>(), [247, 247, 34]);
    let gather = |parts: &[&[u8]]| EncryptedPassword::gather(parts.iter().copied()).map(|_| ());
    assert_eq!(gather(&[&parts[0], &parts[1], &parts[2]]), Ok(()));
    assert_eq!(gather(&[&parts[1], &parts[0], &parts[2]]), Err(EvidenceError::Parts));
    assert_eq!(gather(&[&parts[0], &parts[1]]), Err(EvidenceError::Parts));
    assert_eq!(gather(&[]), Err(EvidenceError::Parts));
    assert_eq!(gather(&[&parts[0], &parts[1], &parts[2], &parts[2]]), Err(EvidenceError::Parts));
    assert_eq!(gather(&[&parts[0], &parts[1], &parts[2], &[6, 9, 0, 4]]), Err(EvidenceError::Parts));
    let mut foreign = parts[2].clone();
    foreign[1] = 10;
    assert_eq!(gather(&[&parts[0], &parts[1], &foreign]), Err(EvidenceError::Parts));
    foreign[0] = 7;
    assert!(matches!(gather(&[&parts[0], &parts[1], &foreign]), Err(EvidenceError::Code { found: 7, .. })));
}

#[test]
fn a_password_of_more_than_256_units_has_no_encrypted_form() {
    let old = NtHash::new([1; 16]);
    assert!(EncryptedPassword::new(&Cleartext::new(&[b'x'; 256]), &old, fill()).is_some());
    assert!(EncryptedPassword::new(&Cleartext::new(&[b'x'; 257]), &old, fill()).is_none());
}

proptest! {
    #[test]
    fn rfc2759_8_13_hashes_are_decrypted(old: [u8; 16], new: [u8; 16]) {
        let (old, new) = (NtHash::new(old), NtHash::new(new));
        prop_assert_eq!(decrypt_hash(&encrypt_hash(&old, &new), &new), old);
    }

    #[test]
    fn any_text_can_be_the_new_password(old in any::<String>(), new in "\\PC{0,100}") {
        let (cpw, encrypted) = version2(&old, &new);
        let change = PasswordChange::version2(&cpw, encrypted, &CHALLENGE, b"bob").unwrap();
        prop_assert!(change.apply(&known(&old)).unwrap().password.matches(&new));
    }
}
