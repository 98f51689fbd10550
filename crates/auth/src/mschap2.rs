//! MS-CHAPv2, in which the server proves itself too, and the keys that both derive.

use sha1::{Digest, Sha1};
use ulna_secret::Redacted;

use crate::{
    error::{EvidenceError, Field, exactly},
    key::Key,
    mschap::mschap_response,
    nt_hash::NtHash,
};

/// An MS-CHAPv2 response with the challenge that it answers ([RFC 2759], [RFC 2548 section 2.3.2]).
///
/// [RFC 2759]: https://www.rfc-editor.org/rfc/rfc2759
/// [RFC 2548 section 2.3.2]: https://www.rfc-editor.org/rfc/rfc2548#section-2.3.2
#[derive(Debug, Clone, Copy)]
pub struct MsChap2<'a> {
    identifier: u8,
    flags: u8,
    peer_challenge: [u8; 16],
    challenge: [u8; 16],
    nt_response: Redacted<[u8; 24]>,
    name: &'a [u8],
}

impl<'a> MsChap2<'a> {
    /// Reads an MS-CHAP2-Response and an MS-CHAP-Challenge; `name` is the User-Name as it was received.
    ///
    /// A domain in front, `DOMAIN\`, is not hashed; a realm behind, `@realm`, is. Flags and reserved octets, which a
    /// peer must leave zero, are not looked at.
    ///
    /// # Errors
    ///
    /// [`EvidenceError::Length`] unless `response` has 50 octets, `challenge` 16 and `name` at most 256.
    pub fn parse(response: &[u8], challenge: &[u8], name: &'a [u8]) -> Result<Self, EvidenceError> {
        let response = exactly::<50>(Field::MsChap2Response, response)?;
        let (head, rest) = response.split_at(2);
        let (peer_challenge, rest) = rest.split_at(16);
        let (_reserved, nt_response) = rest.split_at(8);
        let challenge = *exactly(Field::MsChapChallenge, challenge)?;
        let answer = Self::new(
            head[0],
            *exactly(Field::MsChap2Response, nt_response)?,
            *exactly(Field::MsChap2Response, peer_challenge)?,
            challenge,
            name,
        )?;
        Ok(Self { flags: head[1], ..answer })
    }

    /// Puts a response together from parts that were received apart.
    ///
    /// # Errors
    ///
    /// [`EvidenceError::Length`] unless `name` has at most 256 octets.
    pub fn new(
        identifier: u8,
        nt_response: [u8; 24],
        peer_challenge: [u8; 16],
        challenge: [u8; 16],
        name: &'a [u8],
    ) -> Result<Self, EvidenceError> {
        if name.len() > LONGEST_NAME {
            let (least, most, found) = (0, LONGEST_NAME, name.len());
            return Err(EvidenceError::Length { field: Field::UserName, least, most, found });
        }
        let (nt_response, name) = (Redacted::new(nt_response), without_domain(name));
        Ok(Self { identifier, flags: 0, peer_challenge, challenge, nt_response, name })
    }

    /// Answers `challenge` as a peer does that knows the password.
    ///
    /// # Errors
    ///
    /// [`EvidenceError::Length`] unless `name` has at most 256 octets.
    pub fn answer(
        identifier: u8,
        hash: &NtHash,
        peer_challenge: [u8; 16],
        challenge: [u8; 16],
        name: &'a [u8],
    ) -> Result<Self, EvidenceError> {
        let mut answer = Self::new(identifier, [0; 24], peer_challenge, challenge, name)?;
        answer.nt_response = Redacted::new(mschap_response(hash, &answer.challenge_hash()));
        Ok(answer)
    }

    /// The identifier, which the octets of success and error must repeat.
    #[must_use]
    pub const fn identifier(&self) -> u8 {
        self.identifier
    }

    /// The flags, which a peer must leave zero.
    #[must_use]
    pub const fn flags(&self) -> u8 {
        self.flags
    }

    /// The name that is hashed: without domain.
    #[must_use]
    pub const fn name(&self) -> &'a [u8] {
        self.name
    }

    /// The challenge of the server's side.
    #[must_use]
    pub const fn challenge(&self) -> &[u8; 16] {
        &self.challenge
    }

    /// The challenge of the peer's side.
    #[must_use]
    pub const fn peer_challenge(&self) -> &[u8; 16] {
        &self.peer_challenge
    }

    /// Writes the 50 octets of an MS-CHAP2-Response.
    #[must_use]
    pub fn response(&self) -> [u8; 50] {
        let mut octets = [0; 50];
        octets[0] = self.identifier;
        octets[1] = self.flags;
        octets[2..18].copy_from_slice(&self.peer_challenge);
        octets[26..].copy_from_slice(self.nt_response.expose());
        octets
    }

    /// What a server that knows the password sends on success, and what a peer expects from it.
    #[must_use]
    pub fn proof(&self, hash: &NtHash) -> MsChap2Proof {
        self.proof_with(hash, self.challenge_hash())
    }

    /// Compares in constant time, and gives the proof if the response was made from the password with `hash`.
    pub(crate) fn verify(&self, hash: &NtHash) -> Option<MsChap2Proof> {
        let challenge_hash = self.challenge_hash();
        ulna_secret::equal(&mschap_response(hash, &challenge_hash), self.nt_response.expose())
            .then(|| self.proof_with(hash, challenge_hash))
    }

    fn proof_with(&self, hash: &NtHash, challenge_hash: [u8; 8]) -> MsChap2Proof {
        MsChap2Proof {
            identifier: self.identifier,
            hash_of_hash: hash.hashed(),
            nt_response: self.nt_response,
            challenge_hash,
        }
    }

    /// RFC 2759 section 8.2.
    fn challenge_hash(&self) -> [u8; 8] {
        let sha1 = Sha1::new().chain_update(self.peer_challenge).chain_update(self.challenge).chain_update(self.name);
        let [a, b, c, d, e, f, g, h, ..]: [u8; 20] = sha1.finalize().into();
        [a, b, c, d, e, f, g, h]
    }
}

/// What an accept of MS-CHAPv2 owes to the peer and to the access server; each part is computed when it is asked for.
#[derive(Debug, Clone)]
pub struct MsChap2Proof {
    identifier: u8,
    hash_of_hash: NtHash,
    nt_response: Redacted<[u8; 24]>,
    challenge_hash: [u8; 8],
}

impl MsChap2Proof {
    /// Writes the value of MS-CHAP2-Success: the identifier, `S=` and 40 upper-case digits ([RFC 2759 section 8.7],
    /// [RFC 2548 section 2.3.3]).
    ///
    /// [RFC 2759 section 8.7]: https://www.rfc-editor.org/rfc/rfc2759#section-8.7
    /// [RFC 2548 section 2.3.3]: https://www.rfc-editor.org/rfc/rfc2548#section-2.3.3
    #[must_use]
    pub fn success(&self) -> [u8; 43] {
        let digest = Sha1::new()
            .chain_update(self.hash_of_hash.expose())
            .chain_update(self.nt_response.expose())
            .chain_update(SIGNING)
            .finalize();
        let digest: [u8; 20] =
            Sha1::new().chain_update(digest).chain_update(self.challenge_hash).chain_update(PADDING).finalize().into();
        let mut success = [0; 43];
        success[0] = self.identifier;
        success[1] = b'S';
        success[2] = b'=';
        for (pair, octet) in success[3..].chunks_exact_mut(2).zip(digest) {
            pair[0] = DIGITS[usize::from(octet >> 4)];
            pair[1] = DIGITS[usize::from(octet & 15)];
        }
        success
    }

    /// Tells in constant time whether the value of an MS-CHAP2-Success proves that the server knows the password.
    ///
    /// A message may follow the digits, as servers are used to send one.
    #[must_use]
    pub fn is_proven_by(&self, success: &[u8]) -> bool {
        success.get(..43).is_some_and(|success| ulna_secret::equal(success, &self.success()))
    }

    /// Derives the keys of MS-MPPE-Send-Key and MS-MPPE-Recv-Key ([RFC 3079 section 3.3]).
    ///
    /// [RFC 3079 section 3.3]: https://www.rfc-editor.org/rfc/rfc3079#section-3.3
    #[must_use]
    pub fn keys(&self) -> MppeKeys {
        let master = Sha1::new()
            .chain_update(self.hash_of_hash.expose())
            .chain_update(self.nt_response.expose())
            .chain_update(MASTER)
            .finalize();
        // Both keys hash 64 equal octets first: one compression less.
        let both = Sha1::new().chain_update(&master[..16]).chain_update([0; 40]).chain_update(BOTH);
        let (mut send, receive) = (both.clone(), both);
        send.update(SERVER_SENDS);
        MppeKeys { send: finish(send), receive: finish(receive.chain_update(SERVER_RECEIVES)) }
    }
}

/// The two keys of 16 octets from which an access server derives those of its encryption, as seen by the server.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct MppeKeys {
    /// The value of MS-MPPE-Send-Key ([RFC 2548 section 2.4.2](https://www.rfc-editor.org/rfc/rfc2548#section-2.4.2)).
    pub send: Key<16>,
    /// The value of MS-MPPE-Recv-Key ([RFC 2548 section 2.4.3](https://www.rfc-editor.org/rfc/rfc2548#section-2.4.3)).
    pub receive: Key<16>,
}

fn finish(sha1: Sha1) -> Key<16> {
    let digest: [u8; 20] = sha1.chain_update([0xf2; 40]).finalize().into();
    let mut key = [0; 16];
    key.copy_from_slice(&digest[..16]);
    Key::new(key)
}

/// RFC 2759 s.8.2: the name is hashed without a domain in front.
fn without_domain(name: &[u8]) -> &[u8] {
    name.iter().position(|octet| *octet == b'\\').and_then(|at| name.get(at + 1..)).unwrap_or(name)
}

const LONGEST_NAME: usize = 256;

const DIGITS: &[u8; 16] = b"0123456789ABCDEF";

// RFC 2759 section 8.7 and RFC 3079 section 3.4 prescribe these octets; the two of the keys begin alike.
const SIGNING: &[u8; 39] = b"Magic server to client signing constant";
const PADDING: &[u8; 41] = b"Pad to make it do more than one iteration";
const MASTER: &[u8; 27] = b"This is the MPPE Master Key";
const BOTH: &[u8; 8] = b"On the c";
const SERVER_SENDS: &[u8; 76] = b"lient side, this is the receive key; on the server side, it is the send key.";
const SERVER_RECEIVES: &[u8; 76] = b"lient side, this is the send key; on the server side, it is the receive key.";

#[cfg(test)]
mod tests {
    use ulna_secret::Cleartext;

    use super::MsChap2;
    use crate::{NtHash, hex};

    fn example(name: &[u8]) -> (MsChap2<'_>, NtHash) {
        let hash = NtHash::of(&Cleartext::from("clientPass"));
        let challenge = hex("5B 5D 7C 7D 7B 3F 2F 3E 3C 2C 60 21 32 26 26 28");
        let peer_challenge = hex("21 40 23 24 25 5E 26 2A 28 29 5F 2B 3A 33 7C 7E");
        (MsChap2::answer(5, &hash, peer_challenge, challenge, name).unwrap(), hash)
    }

    #[test]
    fn rfc2759_9_2_response_and_success() {
        let (answer, hash) = example(b"User");
        assert_eq!(answer.challenge_hash(), hex("D0 2E 43 86 BC E9 12 26"));
        let expected: [u8; 24] = hex("82 30 9E CD 8D 70 8B 5E A0 8F AA 39 81 CD 83 54 42 33 11 4A 3D 85 D6 DF");
        assert_eq!(answer.response()[26..], expected);
        // MS-008: the identifier first, 43 octets in all.
        assert_eq!(&answer.proof(&hash).success(), b"\x05S=407A5589115FD0D6209F510FE9C04566932CDA56");
    }

    #[test]
    fn rfc3079_3_5_keys() {
        let (answer, hash) = example(b"User");
        let keys = answer.proof(&hash).keys();
        assert_eq!(keys.send.expose(), &hex::<16>("8B7CDC149B993A1BA118CB153F56DCCB"));
        assert_eq!(keys.receive.expose(), &hex::<16>("D5F0E9521E3EA9589645E86051C82226"));
    }

    #[test]
    fn ms_009_the_domain_is_not_hashed_and_the_realm_is() {
        assert_eq!(example(b"User").0.response(), example(b"DOMAIN\\User").0.response());
        assert_eq!(example(b"DOMAIN\\User").0.name(), b"User");
        assert_ne!(example(b"User").0.response(), example(b"User@realm").0.response());
        assert_eq!(example(b"\\").0.name(), b"");
    }

    #[test]
    fn ms_004_the_octets_of_a_response_are_read_back() {
        let (answer, hash) = example(b"User");
        let read = MsChap2::parse(&answer.response(), answer.challenge(), b"User").unwrap();
        assert_eq!(read.response(), answer.response());
        assert!(read.verify(&hash).is_some());
    }

    #[test]
    fn a_success_is_checked_with_or_without_a_message() {
        let (answer, hash) = example(b"User");
        let proof = answer.proof(&hash);
        let mut success = proof.success().to_vec();
        assert!(proof.is_proven_by(&success));
        assert!(!proof.is_proven_by(&success[..42]));
        success.extend(b" M=welcome");
        assert!(proof.is_proven_by(&success));
        success[20] ^= 1;
        assert!(!proof.is_proven_by(&success));
    }
}
