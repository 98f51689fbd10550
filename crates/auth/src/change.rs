//! A new password, sent encrypted with the old one's hash ([RFC 2759 sections 7 and 8.9 to 8.13]).
//!
//! [RFC 2759 sections 7 and 8.9 to 8.13]: https://www.rfc-editor.org/rfc/rfc2759#section-7

use std::{char, fmt};

use thiserror::Error;
use ulna_secret::{Cleartext, Redacted};
use zeroize::{Zeroize, Zeroizing};

use crate::{
    credential::{Credential, CredentialKind},
    des::Des,
    error::{EvidenceError, Field, exactly},
    mschap::{MsChap, MsChapProof},
    mschap2::MsChap2,
    nt_hash::{NtHash, each_unit},
    rc4,
    verdict::Proof,
};

/// A wish for a new password, as a peer sends it after failure 648.
///
/// A server calls [`apply`](Self::apply), and stores what comes out.
#[derive(Debug, Clone)]
pub struct PasswordChange<'a> {
    password: EncryptedPassword,
    old_hash: Redacted<[u8; 16]>,
    answer: Answer<'a>,
}

impl<'a> PasswordChange<'a> {
    /// Reads an MS-CHAP2-CPW ([RFC 2548 section 2.3.4]) with the challenge of the failure and the User-Name.
    ///
    /// # Errors
    ///
    /// [`EvidenceError`] unless `cpw` has 68 octets and code 7, `challenge` 16 and `name` at most 256.
    ///
    /// [RFC 2548 section 2.3.4]: https://www.rfc-editor.org/rfc/rfc2548#section-2.3.4
    pub fn version2(
        cpw: &[u8],
        password: EncryptedPassword,
        challenge: &[u8],
        name: &'a [u8],
    ) -> Result<Self, EvidenceError> {
        const FIELD: Field = Field::MsChap2Cpw;
        let [code, identifier, rest @ ..] = exactly::<68>(FIELD, cpw)?;
        expect_code(FIELD, 7, *code)?;
        let (old_hash, rest) = rest.split_at(16);
        let (peer_challenge, rest) = rest.split_at(16);
        let (_reserved, rest) = rest.split_at(8);
        let (nt_response, _flags) = rest.split_at(24);
        let answer = MsChap2::new(
            *identifier,
            *exactly(FIELD, nt_response)?,
            *exactly(FIELD, peer_challenge)?,
            *exactly(Field::MsChapChallenge, challenge)?,
            name,
        )?;
        Ok(Self { password, old_hash: Redacted::new(*exactly(FIELD, old_hash)?), answer: Answer::Version2(answer) })
    }

    /// Reads an MS-CHAP-CPW-2 ([RFC 2548 section 2.1.7]) with the challenge of the failure.
    ///
    /// # Errors
    ///
    /// [`EvidenceError`] unless `cpw` has 84 octets and code 6, and `challenge` 8 octets.
    ///
    /// [RFC 2548 section 2.1.7]: https://www.rfc-editor.org/rfc/rfc2548#section-2.1.7
    pub fn version1(cpw: &[u8], password: EncryptedPassword, challenge: &[u8]) -> Result<Self, EvidenceError> {
        const FIELD: Field = Field::MsChapCpw2;
        let [code, identifier, rest @ ..] = exactly::<84>(FIELD, cpw)?;
        expect_code(FIELD, 6, *code)?;
        let (old_hash, rest) = rest.split_at(16);
        let (_old_lan_manager_hash, rest) = rest.split_at(16);
        let (_lan_manager_response, rest) = rest.split_at(24);
        let (nt_response, flags) = rest.split_at(24);
        let challenge = *exactly(Field::MsChapChallenge, challenge)?;
        let answer = MsChap::new(*identifier, *exactly(FIELD, nt_response)?, challenge);
        // RFC 2548 s.2.1.7: without bit 0 the NT response must be ignored, and LAN Manager's is refused here.
        let usable = flags.last().is_some_and(|low| low & 1 == 1);
        Ok(Self {
            password,
            old_hash: Redacted::new(*exactly(FIELD, old_hash)?),
            answer: Answer::Version1 { answer, usable },
        })
    }

    /// The identifier, which the octets of success and error must repeat.
    #[must_use]
    pub const fn identifier(&self) -> u8 {
        match &self.answer {
            Answer::Version1 { answer, .. } => answer.identifier(),
            Answer::Version2(answer) => answer.identifier(),
        }
    }

    /// Decrypts the new password, and checks that whoever sends it knows the old one.
    ///
    /// # Errors
    ///
    /// [`ChangeRefused`]; a peer is told 709, or 691 if its old password is wrong.
    pub fn apply(&self, old: &Credential) -> Result<ChangedPassword, ChangeRefused> {
        let old = match old {
            Credential::Cleartext(password) => NtHash::of(password),
            Credential::NtHash(hash) => hash.clone(),
            other => return Err(ChangeRefused::Incomparable(other.kind())),
        };
        if matches!(self.answer, Answer::Version1 { usable: false, .. }) {
            return Err(ChangeRefused::LanManager);
        }
        let password = self.password.decrypt(&old)?;
        let hash = NtHash::of(&password);
        if !ulna_secret::equal(&encrypt_hash(&old, &hash), self.old_hash.expose()) {
            return Err(ChangeRefused::WrongPassword);
        }
        let proof = match &self.answer {
            Answer::Version1 { answer, .. } => {
                answer.answers(&hash).then(|| Proof::MsChap(MsChapProof::new(hash.clone())))
            }
            Answer::Version2(answer) => answer.verify(&hash).map(Proof::MsChap2),
        };
        let proof = proof.ok_or(ChangeRefused::WrongResponse)?;
        Ok(ChangedPassword { password, hash, proof })
    }
}

/// A new password that was changed lawfully: what to store, and what the accept owes.
#[derive(Debug)]
#[non_exhaustive]
pub struct ChangedPassword {
    /// The new password, whose strength nobody has judged yet.
    pub password: Cleartext,
    /// Its NT hash.
    pub hash: NtHash,
    /// What the accept owes, computed with the new password.
    pub proof: Proof,
}

/// Why a password stays as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ChangeRefused {
    /// The new password was not encrypted with the old one's hash, or the old hash not with the new.
    #[error("wrong old password")]
    WrongPassword,
    /// The response was not made from the new password.
    #[error("the response does not belong to the new password")]
    WrongResponse,
    /// The new password is not valid UTF-16.
    #[error("the new password is not text")]
    NotText,
    /// Nothing but LAN Manager's response was sent.
    #[error("password change with a LAN Manager response only, which is refused")]
    LanManager,
    /// The store keeps a kind of credential that does not decrypt the new password.
    #[error("a password cannot be changed by MS-CHAP where the store keeps {0}")]
    Incomparable(CredentialKind),
}

/// A password encrypted with the NT hash of another, 516 octets ([RFC 2759 section 8.9]).
///
/// [RFC 2759 section 8.9]: https://www.rfc-editor.org/rfc/rfc2759#section-8.9
#[derive(Clone)]
pub struct EncryptedPassword([u8; Self::OCTETS]);

impl EncryptedPassword {
    /// The length in octets.
    pub const OCTETS: usize = 516;

    /// The most octets of the password in one MS-CHAP-NT-Enc-PW.
    pub const PART: usize = 243;

    /// Encrypts `new` with the hash of the old password; `fill` are random octets, which hide the length.
    ///
    /// A password of more than 256 UTF-16 units has no encrypted form.
    #[must_use]
    pub fn new(new: &Cleartext, old: &NtHash, fill: [u8; Self::OCTETS]) -> Option<Self> {
        let mut units = 0_usize;
        each_unit(new.expose(), |_| units += 1);
        let mut block = Self(fill);
        let (text, length) = block.0.split_at_mut(TEXT);
        let mut places = text.get_mut(TEXT.checked_sub(2 * units)?..)?.chunks_exact_mut(2);
        each_unit(new.expose(), |unit| {
            if let Some(place) = places.next() {
                place.copy_from_slice(&unit.to_le_bytes());
            }
        });
        length.copy_from_slice(&(2 * units as u32).to_le_bytes());
        rc4::apply(old.expose(), &mut block.0);
        Some(block)
    }

    /// Puts the values of MS-CHAP-NT-Enc-PW together ([RFC 2548 section 2.2]), which must be in order.
    ///
    /// # Errors
    ///
    /// [`EvidenceError::Code`] if one has not code 6; [`EvidenceError::Parts`] if they have different identifiers, are
    /// empty, do not count 1, 2, 3 or do not add up to 516 octets.
    ///
    /// [RFC 2548 section 2.2]: https://www.rfc-editor.org/rfc/rfc2548#section-2.2
    pub fn gather<'p>(parts: impl IntoIterator<Item = &'p [u8]>) -> Result<Self, EvidenceError> {
        let mut whole = Self([0; Self::OCTETS]);
        let (mut used, mut first) = (0, None);
        for (number, part) in (1_u16..).zip(parts) {
            let Some(([code, identifier, sequence @ ..], octets)) = part.split_first_chunk::<4>() else {
                return Err(EvidenceError::Parts);
            };
            expect_code(Field::MsChapNtEncPw, 6, *code)?;
            let place = whole.0.get_mut(used..used + octets.len()).ok_or(EvidenceError::Parts)?;
            let follows = *identifier == *first.get_or_insert(*identifier) && u16::from_be_bytes(*sequence) == number;
            // An empty part adds nothing: without this line their count would have no bound.
            if !follows || octets.is_empty() {
                return Err(EvidenceError::Parts);
            }
            place.copy_from_slice(octets);
            used += octets.len();
        }
        if used == Self::OCTETS { Ok(whole) } else { Err(EvidenceError::Parts) }
    }

    /// Cuts into the values of three MS-CHAP-NT-Enc-PW.
    pub fn parts(&self, identifier: u8) -> impl Iterator<Item = Vec<u8>> + '_ {
        (1_u16..).zip(self.0.chunks(Self::PART)).map(move |(number, octets)| {
            let [high, low] = number.to_be_bytes();
            [&[6, identifier, high, low], octets].concat()
        })
    }

    /// Decrypts with the hash of the old password.
    fn decrypt(&self, old: &NtHash) -> Result<Cleartext, ChangeRefused> {
        let mut block = Zeroizing::new(self.0);
        rc4::apply(old.expose(), block.as_mut_slice());
        let (text, length) = block.split_at(TEXT);
        // A wrong key gives a random length, which exceeds 512 in all but one of eight million cases.
        let length = length
            .try_into()
            .ok()
            .and_then(|length| usize::try_from(u32::from_le_bytes(length)).ok())
            .filter(|length| length.is_multiple_of(2))
            .ok_or(ChangeRefused::WrongPassword)?;
        let text = TEXT.checked_sub(length).and_then(|start| text.get(start..)).ok_or(ChangeRefused::WrongPassword)?;
        let units = text.as_chunks().0.iter().map(|unit| u16::from_le_bytes(*unit));
        let mut octets = Zeroizing::new(Vec::with_capacity(3 * TEXT / 2));
        for character in char::decode_utf16(units) {
            let character = character.map_err(|_| ChangeRefused::NotText)?;
            let mut buffer = [0; 4];
            octets.extend_from_slice(character.encode_utf8(&mut buffer).as_bytes());
            buffer.zeroize();
        }
        Ok(Cleartext::new(&octets))
    }
}

impl fmt::Debug for EncryptedPassword {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("EncryptedPassword(..)")
    }
}

/// Encrypts the hash of the old password with that of the new ([RFC 2759 section 8.12 and 8.13]).
///
/// [RFC 2759 section 8.12 and 8.13]: https://www.rfc-editor.org/rfc/rfc2759#section-8.12
#[must_use]
pub fn encrypt_hash(old: &NtHash, new: &NtHash) -> [u8; 16] {
    let mut encrypted = [0; 16];
    let keys = new.expose().chunks_exact(7);
    let (blocks, _) = old.expose().as_chunks::<8>();
    for ((place, block), key) in encrypted.as_chunks_mut().0.iter_mut().zip(blocks).zip(keys) {
        if let Ok(key) = key.try_into() {
            *place = Des::from_seven(key).encrypt(*block);
        }
    }
    encrypted
}

/// Decrypts the hash of the old password with that of the new, the reverse of [`encrypt_hash`].
#[must_use]
pub fn decrypt_hash(encrypted: &[u8; 16], new: &NtHash) -> NtHash {
    let mut old = [0; 16];
    let keys = new.expose().chunks_exact(7);
    let (blocks, _) = encrypted.as_chunks::<8>();
    for ((place, block), key) in old.as_chunks_mut().0.iter_mut().zip(blocks).zip(keys) {
        if let Ok(key) = key.try_into() {
            *place = Des::from_seven(key).decrypt(*block);
        }
    }
    NtHash::new(old)
}

fn expect_code(field: Field, expected: u8, found: u8) -> Result<(), EvidenceError> {
    if found == expected { Ok(()) } else { Err(EvidenceError::Code { field, expected, found }) }
}

#[derive(Debug, Clone)]
enum Answer<'a> {
    Version1 { answer: MsChap, usable: bool },
    Version2(MsChap2<'a>),
}

/// The octets for 256 UTF-16 units, in front of four octets of length.
const TEXT: usize = 512;
