//! Evidence meets credential.

use std::borrow::Cow;

use ulna_secret::Cleartext;

use crate::{
    credential::Credential,
    evidence::Evidence,
    hash::PasswordHash,
    mschap::MsChapProof,
    nt_hash::NtHash,
    verdict::{Proof, Verdict, Why},
};

/// Compares what a request offers with what a store knows.
///
/// All comparisons take constant time. Nothing is allocated, but for slow hashes; whether a credential is slow tells
/// [`Credential::cost`].
pub fn verify(evidence: &Evidence<'_>, credential: &Credential) -> Verdict {
    let incomparable = Verdict::Incomparable { evidence: evidence.kind(), credential: credential.kind() };
    let proof = match evidence {
        Evidence::Pap(password) => return pap(password, credential),
        Evidence::Chap(chap) => match credential {
            Credential::Cleartext(password) => chap.answers(password).then_some(Proof::Chap),
            _ => return incomparable,
        },
        Evidence::MsChap(mschap) if mschap.is_lan_manager_only() => return Verdict::Rejected(Why::LanManager),
        Evidence::MsChap(mschap) => match nt_hash(credential) {
            Some(hash) => mschap.answers(&hash).then(|| Proof::MsChap(MsChapProof::new(hash.into_owned()))),
            None => return incomparable,
        },
        Evidence::MsChap2(mschap2) => match nt_hash(credential) {
            Some(hash) => mschap2.verify(&hash).map(Proof::MsChap2),
            None => return incomparable,
        },
    };
    proof.map_or(Verdict::Rejected(Why::WrongPassword), Verdict::Accepted)
}

/// Rejects a user whom no store knows, after as much work as a known one with a password in clear costs.
///
/// A store of slow hashes needs [`unknown_user_like`], or the time tells who is known.
pub fn unknown_user(evidence: &Evidence<'_>) -> Verdict {
    unknown_user_like(evidence, &Credential::Cleartext(Cleartext::new(NOBODY)))
}

/// Rejects a user whom no store knows, after as much work as one costs whose credential is like `sample`.
pub fn unknown_user_like(evidence: &Evidence<'_>, sample: &Credential) -> Verdict {
    match std::hint::black_box(verify(evidence, std::hint::black_box(sample))) {
        Verdict::Rejected(why @ (Why::EmptyPassword | Why::PasswordTooLong | Why::LanManager)) => {
            Verdict::Rejected(why)
        }
        _ => Verdict::Rejected(Why::UnknownUser),
    }
}

fn pap(password: &Cleartext, credential: &Credential) -> Verdict {
    if password.is_empty() {
        return Verdict::Rejected(Why::EmptyPassword);
    }
    let matches = match credential {
        Credential::Cleartext(known) => known.matches(password.expose()),
        Credential::NtHash(known) => NtHash::of(password) == *known,
        Credential::Hashed(_) if password.len() > PasswordHash::LONGEST_PASSWORD => {
            return Verdict::Rejected(Why::PasswordTooLong);
        }
        Credential::Hashed(known) => known.matches(password.expose()),
    };
    if matches { Verdict::Accepted(Proof::Pap) } else { Verdict::Rejected(Why::WrongPassword) }
}

fn nt_hash(credential: &Credential) -> Option<Cow<'_, NtHash>> {
    match credential {
        Credential::Cleartext(password) => Some(Cow::Owned(NtHash::of(password))),
        Credential::NtHash(hash) => Some(Cow::Borrowed(hash)),
        Credential::Hashed(_) => None,
    }
}

/// As long as a usual password; whether it is right plays no part.
const NOBODY: &[u8] = b"nobody's one";
