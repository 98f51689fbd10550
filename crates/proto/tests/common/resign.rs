//! Puts Message-Authenticator elsewhere, and signs again.

use hmac::{Hmac, KeyInit, Mac};
use md5::{Digest, Md5};

/// Puts the Message-Authenticator of a packet behind all other attributes. A reply is signed for `request_authenticator`.
pub fn signed_last(octets: &[u8], secret: &str, request_authenticator: Option<[u8; 16]>) -> Vec<u8> {
    assert_eq!(octets[20..22], [80, 18], "it stands first");
    let mut moved = [&octets[..20], &octets[38..], &[80, 18], &[0; 16]].concat();
    if let Some(authenticator) = request_authenticator {
        moved[4..20].copy_from_slice(&authenticator);
    }
    let mac = Hmac::<Md5>::new_from_slice(secret.as_bytes()).unwrap().chain_update(&moved).finalize().into_bytes();
    let at = moved.len() - 16;
    moved[at..].copy_from_slice(&mac);
    if request_authenticator.is_some() {
        let digest = Md5::new().chain_update(&moved).chain_update(secret).finalize();
        moved[4..20].copy_from_slice(&digest);
    }
    moved
}
