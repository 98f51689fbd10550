//! Why a socket could not be opened.

use std::io;
use std::net::SocketAddr;

use thiserror::Error;

/// Why a port or link could not be opened, with what to do about it.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum OpenError {
    /// Somebody else has the address.
    #[error("{address} is in use by another process: stop that one, or choose another port")]
    InUse {
        /// The address asked for.
        address: SocketAddr,
        /// What the kernel said.
        source: io::Error,
    },
    /// The process may not have the address.
    #[error("{address} is not permitted: ports below 1024 need root or CAP_NET_BIND_SERVICE")]
    Denied {
        /// The address asked for.
        address: SocketAddr,
        /// What the kernel said.
        source: io::Error,
    },
    /// No interface has the address.
    #[error("no interface of this host has the address {}: configure it first, or listen on another", address.ip())]
    NoSuchAddress {
        /// The address asked for.
        address: SocketAddr,
        /// What the kernel said.
        source: io::Error,
    },
    /// Anything else.
    #[error("{step} for {address} failed: {source}")]
    Failed {
        /// The address asked for.
        address: SocketAddr,
        /// What was tried.
        step: &'static str,
        /// What the kernel said.
        source: io::Error,
    },
}

impl OpenError {
    /// Sorts what the kernel said while trying `step` for `address`.
    pub(crate) fn at(address: SocketAddr, step: &'static str) -> impl FnOnce(io::Error) -> Self {
        move |source| match source.kind() {
            io::ErrorKind::AddrInUse => Self::InUse { address, source },
            io::ErrorKind::PermissionDenied => Self::Denied { address, source },
            io::ErrorKind::AddrNotAvailable => Self::NoSuchAddress { address, source },
            _ => Self::Failed { address, step, source },
        }
    }

    /// The kind of error that the kernel reported.
    #[must_use]
    pub fn kind(&self) -> io::ErrorKind {
        match self {
            Self::InUse { source, .. }
            | Self::Denied { source, .. }
            | Self::NoSuchAddress { source, .. }
            | Self::Failed { source, .. } => source.kind(),
        }
    }
}

impl From<OpenError> for io::Error {
    fn from(error: OpenError) -> Self {
        Self::new(error.kind(), error)
    }
}
