//! Network access servers that are told to end and change sessions.

use std::{
    net::{IpAddr, SocketAddr},
    sync::Arc,
};

use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use thiserror::Error;
use ulna_attributes::{
    rfc2865::{NAS_IDENTIFIER, NAS_IP_ADDRESS},
    rfc3162::NAS_IPV6_ADDRESS,
    rfc5580::OPERATOR_NAME,
    rfc8559::OPERATOR_NAS_IDENTIFIER,
};
use ulna_wire::SharedKey;
use zeroize::Zeroizing;

use crate::{Edits, NaiError};

/// A network access server of ours that is told to end and change sessions.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Nas {
    /// What it is called in logs.
    pub name: Arc<str>,
    /// Where it takes CoA-Requests and Disconnect-Requests.
    pub address: SocketAddr,
    /// The shared secret.
    pub key: SharedKey,
    /// The address that it gives itself in NAS-IP-Address or NAS-IPv6-Address, where that is another one.
    pub own_address: Option<IpAddr>,
    /// The name that it gives itself in NAS-Identifier.
    pub identifier: Option<Arc<str>>,
    /// What other operators know it by: the Operator-NAS-Identifier ([RFC 8559 section 3.4]), which tells them nothing.
    ///
    /// [RFC 8559 section 3.4]: https://www.rfc-editor.org/rfc/rfc8559#section-3.4
    pub token: Arc<[u8]>,
}

impl Nas {
    /// A network access server with a token made of its name and the secret, the same after each start and on all servers of ours.
    #[must_use]
    pub fn new(name: &str, address: SocketAddr, secret: impl AsRef<[u8]>) -> Self {
        let token = token(name, secret.as_ref());
        Self { name: name.into(), address, key: SharedKey::new(secret), own_address: None, identifier: None, token }
    }

    /// The addresses that it is known by.
    pub(super) fn addresses(&self) -> impl Iterator<Item = IpAddr> {
        let first = self.address.ip().to_canonical();
        let own = self.own_address.map(|address| address.to_canonical()).filter(|own| *own != first);
        [Some(first), own].into_iter().flatten()
    }

    /// What is changed in requests to it.
    pub(super) fn edits(&self) -> Edits {
        let mut edits = Edits::new().everywhere();
        // Each of them is an attribute by itself, which can be taken out and set; there is nothing to fail.
        let _ = edits.remove(OPERATOR_NAS_IDENTIFIER.kind());
        let _ = edits.remove(OPERATOR_NAME.kind());
        if let Some(name) = &self.identifier {
            let _ = edits.set(NAS_IDENTIFIER, name);
        }
        // RFC 8559 s.3.3: other operators may have seen another address, or none.
        match self.own_address {
            Some(IpAddr::V4(address)) => {
                let _ = edits.remove(NAS_IPV6_ADDRESS.kind());
                let _ = edits.set(NAS_IP_ADDRESS, address);
            }
            Some(IpAddr::V6(address)) => {
                let _ = edits.remove(NAS_IP_ADDRESS.kind());
                let _ = edits.set(NAS_IPV6_ADDRESS, address);
            }
            None => {}
        }
        edits
    }
}

/// What is wrong with realms or network access servers.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum NasError {
    /// A realm of ours is none.
    #[error("{realm:?} is no realm: {error}")]
    Realm {
        /// What was given.
        realm: String,
        /// What is wrong with it.
        error: NaiError,
    },
    /// Two have the same.
    #[error("{nas:?} has {what} of another network access server: requests could not be told apart")]
    Twice {
        /// The second one.
        nas: String,
        /// What they share.
        what: String,
    },
}

/// RFC 8559 s.3.4: what other operators keep and send back. It is keyed, since they could otherwise find out by trying which
/// names and addresses we have.
fn token(name: &str, secret: &[u8]) -> Arc<[u8]> {
    // A digest of the secret fits a block, however long that is.
    let mut block = Zeroizing::new([0; 64]);
    block.iter_mut().zip(Sha256::digest(secret)).for_each(|(place, octet)| *place = octet);
    let hmac = Hmac::<Sha256>::new(&(*block).into()).chain_update(PURPOSE).chain_update(name);
    hmac.finalize().into_bytes().iter().copied().take(TOKEN).collect()
}

/// Keeps these digests apart from others under the same secret.
const PURPOSE: &[u8] = b"Operator-NAS-Identifier\0";
/// The length of a token in octets.
const TOKEN: usize = 16;
