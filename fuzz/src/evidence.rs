//! What proves a password, and what a reply to it brings, of any octets.

use ulna_auth::{
    Chap, Credential, EncryptedPassword, Evidence, MsChap, MsChap2, PasswordChange, ReceivedFailure, unknown_user,
    verify,
};
use ulna_secret::Cleartext;

use crate::octets::Octets;

/// Reads octets as evidence of every method, and holds it against a password.
pub(crate) fn read(octets: &[u8]) {
    let mut octets = Octets(octets);
    let (response, challenge) = (octets.slice(), octets.slice());
    let (name, rest) = (octets.slice(), octets.0);
    let credential = Credential::Cleartext(Cleartext::from("opensesame"));
    let evidence = [
        Chap::parse(response, challenge).ok().map(Evidence::Chap),
        MsChap::parse(response, challenge).ok().map(Evidence::MsChap),
        MsChap2::parse(response, challenge, name).ok().map(Evidence::MsChap2),
        Some(Evidence::Pap(Cleartext::new(response))),
    ];
    for evidence in evidence.into_iter().flatten() {
        let verdict = verify(&evidence, &credential);
        if verdict.is_accepted() {
            // Only PAP can be guessed by octets that do not know the password.
            assert!(matches!(&evidence, Evidence::Pap(given) if given.expose() == b"opensesame"));
        }
        assert!(!unknown_user(&evidence).is_accepted());
        assert!(!format!("{evidence:?}").contains("opensesame"));
    }
    if let Some(failure) = ReceivedFailure::parse(rest) {
        assert_eq!(Some(&failure.identifier), rest.first());
    }
    if let Ok(password) = EncryptedPassword::gather(rest.chunks(247)) {
        let changes = [
            PasswordChange::version2(response, password.clone(), challenge, name),
            PasswordChange::version1(response, password, challenge),
        ];
        for change in changes.into_iter().flatten() {
            assert!(change.apply(&credential).is_err(), "a password changed without the old one");
        }
    }
    if let Ok(text) = std::str::from_utf8(rest)
        && let Ok(stored) = Credential::parse(text)
    {
        assert!(!format!("{stored:?}").contains(text) || text.len() < 4);
    }
}
