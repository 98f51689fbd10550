//! Packets made by hand, octet by octet, and signed all the same.

use hmac::{Hmac, KeyInit, Mac};
use md5::{Digest, Md5};
use ulna_testing::SECRET;

/// A packet with these attributes, whatever they are; its length is right.
pub fn packet(code: u8, identifier: u8, attributes: &[u8]) -> Vec<u8> {
    let [high, low] = ((20 + attributes.len()) as u16).to_be_bytes();
    let mut octets = vec![code, identifier, high, low];
    octets.extend([identifier.wrapping_mul(31).wrapping_add(7); 16]);
    octets.extend_from_slice(attributes);
    octets
}

/// An attribute; its length is right.
pub fn attribute(number: u8, value: &[u8]) -> Vec<u8> {
    [&[number, value.len() as u8 + 2], value].concat()
}

/// An attribute of a vendor: what stands behind the vendor's number is as it is given.
pub fn vendor(pen: u32, inner: &[u8]) -> Vec<u8> {
    attribute(26, &[&pen.to_be_bytes(), inner].concat())
}

/// An Access-Request with Message-Authenticator.
pub fn access(identifier: u8, attributes: &[u8]) -> Vec<u8> {
    let mut octets = packet(1, identifier, &[&attribute(80, &[0; 16]), attributes].concat());
    sign(&mut octets);
    octets
}

/// An Accounting-Request.
pub fn accounting(identifier: u8, attributes: &[u8]) -> Vec<u8> {
    let mut octets = packet(4, identifier, attributes);
    sign(&mut octets);
    octets
}

/// Signs a packet again after it was changed: the first Message-Authenticator that is 18 octets long, and the
/// authenticator of requests that have it computed.
pub fn sign(octets: &mut [u8]) {
    let computed = matches!(octets.first(), Some(4 | 40 | 43));
    if octets.len() < 20 {
        return;
    }
    let end = usize::from(u16::from_be_bytes([octets[2], octets[3]])).clamp(20, octets.len());
    if computed {
        octets[4..20].fill(0);
    }
    let mut at = 20;
    while at + 2 <= end && octets[at + 1] >= 2 {
        let next = at + usize::from(octets[at + 1]);
        if octets[at] == 80 && octets[at + 1] == 18 && next <= end {
            octets[at + 2..next].fill(0);
            let mac = Hmac::<Md5>::new_from_slice(SECRET.as_bytes()).unwrap().chain_update(&octets[..end]);
            octets[at + 2..next].copy_from_slice(&mac.finalize().into_bytes());
            break;
        }
        at = next;
    }
    if computed {
        let digest = Md5::new().chain_update(&octets[..end]).chain_update(SECRET).finalize();
        octets[4..20].copy_from_slice(&digest);
    }
}
