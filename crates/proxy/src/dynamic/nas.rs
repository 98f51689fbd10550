//! Network access servers that are told to end and change sessions.

use std::{
    net::{IpAddr, SocketAddr},
    sync::Arc,
};

use thiserror::Error;
use ulna_attributes::{
    rfc2865::{NAS_IDENTIFIER, NAS_IP_ADDRESS},
    rfc3162::NAS_IPV6_ADDRESS,
    rfc5580::OPERATOR_NAME,
    rfc8559::OPERATOR_NAS_IDENTIFIER,
};
use ulna_wire::SharedKey;

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
    /// What its token is made of, whatever it is called in logs.
    pub(super) label: Arc<str>,
}

impl Nas {
    /// A network access server; other operators will know it by a [token](crate::TokenKey::token) that is made of this name, even
    /// if `name` is changed afterwards.
    #[must_use]
    pub fn new(name: &str, address: SocketAddr, secret: impl AsRef<[u8]>) -> Self {
        let label: Arc<str> = name.into();
        Self {
            name: Arc::clone(&label),
            address,
            key: SharedKey::new(secret),
            own_address: None,
            identifier: None,
            label,
        }
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
