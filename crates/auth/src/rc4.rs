//! The stream cipher under which a new password travels ([RFC 2759 section 8.11]).
//!
//! [RFC 2759 section 8.11]: https://www.rfc-editor.org/rfc/rfc2759#section-8.11

use zeroize::Zeroize;

/// Encrypts or, which is the same, decrypts `octets` in place.
pub(crate) fn apply(key: &[u8; 16], octets: &mut [u8]) {
    let mut state: [u8; 256] = std::array::from_fn(|n| n as u8);
    let mut j = 0_u8;
    for i in 0..=255_u8 {
        j = j.wrapping_add(state[usize::from(i)]).wrapping_add(key[usize::from(i & 15)]);
        state.swap(usize::from(i), usize::from(j));
    }
    let (mut i, mut j) = (0_u8, 0_u8);
    for octet in octets {
        i = i.wrapping_add(1);
        let a = state[usize::from(i)];
        j = j.wrapping_add(a);
        let b = state[usize::from(j)];
        state.swap(usize::from(i), usize::from(j));
        *octet ^= state[usize::from(a.wrapping_add(b))];
    }
    state.zeroize();
}

#[cfg(test)]
mod tests {
    #[test]
    fn rfc6229_2_key_of_128_bits() {
        // RFC 6229 section 2: key 0x0102030405060708090a0b0c0d0e0f10, offset 0.
        let key = std::array::from_fn(|n| n as u8 + 1);
        let mut stream = [0; 16];
        super::apply(&key, &mut stream);
        assert_eq!(stream, 0x9ac7_cc9a_609d_1ef7_b293_2899_cde4_1b97_u128.to_be_bytes());
    }
}
