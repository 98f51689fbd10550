//! MS-CHAP, the first version.

use ulna_secret::Redacted;

use crate::{
    des::Des,
    error::{EvidenceError, Field, exactly},
    key::Key,
    nt_hash::NtHash,
};

/// An MS-CHAP response with the challenge that it answers ([RFC 2433], [RFC 2548 section 2.1.3]).
///
/// [RFC 2433]: https://www.rfc-editor.org/rfc/rfc2433
/// [RFC 2548 section 2.1.3]: https://www.rfc-editor.org/rfc/rfc2548#section-2.1.3
#[derive(Debug, Clone, Copy)]
pub struct MsChap {
    identifier: u8,
    lan_manager_only: bool,
    challenge: [u8; 8],
    nt_response: Redacted<[u8; 24]>,
}

impl MsChap {
    /// Reads an MS-CHAP-Response and an MS-CHAP-Challenge.
    ///
    /// The LAN Manager response is passed over. If the response's flags say that there is no other, the evidence is
    /// read all the same and is rejected as [`Why::LanManager`](crate::Why::LanManager) when it is verified.
    ///
    /// # Errors
    ///
    /// [`EvidenceError::Length`] unless `response` has 50 octets and `challenge` 8.
    pub fn parse(response: &[u8], challenge: &[u8]) -> Result<Self, EvidenceError> {
        let [identifier, flags, both @ ..] = exactly::<50>(Field::MsChapResponse, response)?;
        let (_lan_manager, nt_response) = both.split_at(24);
        Ok(Self {
            identifier: *identifier,
            // RFC 2548 s.2.1.3: 1 says that the NT response is there and to be preferred.
            lan_manager_only: flags & 1 == 0,
            challenge: *exactly(Field::MsChapChallenge, challenge)?,
            nt_response: Redacted::new(*exactly(Field::MsChapResponse, nt_response)?),
        })
    }

    /// Puts a response together from parts that were received apart.
    #[must_use]
    pub const fn new(identifier: u8, nt_response: [u8; 24], challenge: [u8; 8]) -> Self {
        Self { identifier, lan_manager_only: false, challenge, nt_response: Redacted::new(nt_response) }
    }

    /// The identifier, which the octets of an error must repeat.
    #[must_use]
    pub const fn identifier(&self) -> u8 {
        self.identifier
    }

    /// The challenge.
    #[must_use]
    pub const fn challenge(&self) -> &[u8; 8] {
        &self.challenge
    }

    /// Whether there is no response but LAN Manager's, which anybody breaks in seconds.
    #[must_use]
    pub const fn is_lan_manager_only(&self) -> bool {
        self.lan_manager_only
    }

    /// Writes the 50 octets of an MS-CHAP-Response, with zeros for LAN Manager's part.
    #[must_use]
    pub fn response(&self) -> [u8; 50] {
        let mut octets = [0; 50];
        octets[0] = self.identifier;
        octets[1] = u8::from(!self.lan_manager_only);
        octets[26..].copy_from_slice(self.nt_response.expose());
        octets
    }

    /// Tells in constant time whether the response was made from the password with `hash`.
    pub(crate) fn answers(&self, hash: &NtHash) -> bool {
        ulna_secret::equal(&mschap_response(hash, &self.challenge), self.nt_response.expose())
    }
}

/// What an accept of MS-CHAP owes to the access server.
#[derive(Debug, Clone)]
pub struct MsChapProof {
    hash: NtHash,
}

impl MsChapProof {
    pub(crate) const fn new(hash: NtHash) -> Self {
        Self { hash }
    }

    /// Derives the value of MS-CHAP-MPPE-Keys, to be hidden as a User-Password is ([RFC 2548 section 2.4.1]).
    ///
    /// 8 octets of LAN Manager key, all zero as that hash is unknown here, 16 octets of NT key, the hash of the NT hash
    /// ([RFC 3079 section 2.4]), and 8 of padding.
    ///
    /// [RFC 2548 section 2.4.1]: https://www.rfc-editor.org/rfc/rfc2548#section-2.4.1
    /// [RFC 3079 section 2.4]: https://www.rfc-editor.org/rfc/rfc3079#section-2.4
    #[must_use]
    pub fn keys(&self) -> Key<32> {
        let mut keys = [0; 32];
        keys[8..24].copy_from_slice(self.hash.hashed().expose());
        Key::new(keys)
    }
}

/// Computes the 24 octets with which a peer answers a challenge of 8 octets ([RFC 2433 appendix A.3]).
///
/// [RFC 2433 appendix A.3]: https://www.rfc-editor.org/rfc/rfc2433#appendix-A
#[must_use]
pub fn mschap_response(hash: &NtHash, challenge: &[u8; 8]) -> [u8; 24] {
    let [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p] = *hash.expose();
    let schedules = [[a, b, c, d, e, f, g], [h, i, j, k, l, m, n], [o, p, 0, 0, 0, 0, 0]].map(Des::from_seven);
    let mut response = [0; 24];
    let blocks = Des::encrypt_thrice(&schedules, *challenge);
    response.as_chunks_mut().0.copy_from_slice(&blocks);
    response
}

#[cfg(test)]
mod tests {
    use ulna_secret::Cleartext;

    use super::{MsChap, MsChapProof, mschap_response};
    use crate::{NtHash, hex};

    #[test]
    fn rfc2433_b_2_response() {
        let hash = NtHash::of(&Cleartext::from("MyPw"));
        let response = mschap_response(&hash, &hex("10 2D B5 DF 08 5D 30 41"));
        assert_eq!(response, hex("4E 9D 3C 8F 9C FD 38 5D 5B F4 D3 24 67 91 95 6C A4 C3 51 AB 40 9A 3D 61"));
    }

    #[test]
    fn rfc2548_2_4_1_keys_are_the_hash_of_the_hash_between_zeros() {
        let keys = MsChapProof::new(NtHash::of(&Cleartext::from("clientPass"))).keys();
        let expected: [u8; 32] = hex("0000000000000000 41C00C584BD2D91C4017A2A12FA59F3F 0000000000000000");
        assert_eq!(keys.expose(), &expected);
    }

    #[test]
    fn the_octets_of_a_response_are_read_back() {
        let written = MsChap::new(9, [3; 24], [7; 8]).response();
        let read = MsChap::parse(&written, &[7; 8]).unwrap();
        assert_eq!((read.identifier(), *read.nt_response.expose(), read.is_lan_manager_only()), (9, [3; 24], false));
    }
}
