//! Evidence meets credential: PAP, CHAP, MS-CHAP, MS-CHAPv2, their keys, and the password hashes of the field.
//!
//! This crate is *not* a user database and knows no packets: it reads nothing, asks no clock and draws no random
//! numbers. Whoever calls it takes the octets out of a packet and the credential out of a store, and gets a
//! [`Verdict`] that has what the reply owes: a success string, keys for encryption, or the reason of a reject. LAN
//! Manager's responses are refused.
//!
//! ```
//! use ulna_auth::{Cleartext, Credential, Evidence, MsChap2, NtHash, Proof, Verdict, verify};
//!
//! // What a peer sends, 50 octets, and what the store knows.
//! let known = NtHash::of(&Cleartext::from("clientPass"));
//! let response = MsChap2::answer(1, &known, [2; 16], [3; 16], b"User")?.response();
//!
//! let evidence = Evidence::MsChap2(MsChap2::parse(&response, &[3; 16], b"User")?);
//! let Verdict::Accepted(Proof::MsChap2(proof)) = verify(&evidence, &Credential::from(known)) else { panic!() };
//! assert_eq!(&proof.success()[..3], b"\x01S=");
//! assert_eq!(proof.keys().send.expose().len(), 16);
//! # Ok::<(), ulna_auth::EvidenceError>(())
//! ```
//!
//! ```text
//!  request --parse--> Evidence  \             / Accepted(Proof) -> success string, MPPE keys
//!                                > verify() -<  Rejected(Why) ---> Failure::value, the log
//!  store ---parse--> Credential /             \ Incomparable ----> the log: what to store instead
//! ```
//!
//! Which credential serves which method is a table at [`Credential`]; which hashes are read, one at [`PasswordHash`].
//! Slow hashes are told by [`Credential::cost`], so that a server can compare them elsewhere.
//!
//! Floor below: `secret`. Floor above: `store`, `eap`, `server`.
#![forbid(unsafe_code)]
#![warn(clippy::disallowed_methods)]

mod base64;
mod change;
mod chap;
mod credential;
mod des;
mod error;
mod evidence;
mod failure;
mod hash;
mod key;
mod mschap;
mod mschap2;
mod nt_hash;
mod rc4;
mod verdict;
mod verify;

pub use change::{ChangeRefused, ChangedPassword, EncryptedPassword, PasswordChange, decrypt_hash, encrypt_hash};
pub use chap::{Chap, chap_response};
pub use credential::{Credential, CredentialKind};
pub use error::{CredentialError, EvidenceError, Field};
pub use evidence::{Evidence, EvidenceKind};
pub use failure::{Failure, FailureCode, FailureValue, ReceivedFailure};
pub use hash::{Cost, PasswordHash, Scheme};
pub use key::Key;
pub use mschap::{MsChap, MsChapProof, mschap_response};
pub use mschap2::{MppeKeys, MsChap2, MsChap2Proof};
pub use nt_hash::NtHash;
pub use ulna_secret::Cleartext;
pub use verdict::{Proof, Verdict, Why};
pub use verify::{unknown_user, unknown_user_like, verify};

/// Reads hexadecimal with spaces, as the RFCs print their examples.
#[cfg(test)]
fn hex<const N: usize>(text: &str) -> [u8; N] {
    let digits: Vec<u32> = text.chars().filter_map(|c| c.to_digit(16)).collect();
    let octets: Vec<u8> = digits.chunks(2).map(|pair| (pair[0] * 16 + pair[1]) as u8).collect();
    octets.try_into().unwrap()
}
