//! What a request offers to prove that its user knows the password.

use std::fmt;

use ulna_secret::Cleartext;

use crate::{chap::Chap, mschap::MsChap, mschap2::MsChap2};

/// What a request offers to prove that its user knows the password.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Evidence<'a> {
    /// The password itself (TH-057).
    Pap(Cleartext),
    /// A digest of the password and a challenge (TH-058).
    Chap(Chap<'a>),
    /// A challenge encrypted with the NT hash (TH-059).
    MsChap(MsChap),
    /// The same with a challenge from both sides, and an answer to the peer.
    MsChap2(MsChap2<'a>),
}

impl Evidence<'_> {
    /// Tells which method it is of.
    #[must_use]
    pub const fn kind(&self) -> EvidenceKind {
        match self {
            Self::Pap(_) => EvidenceKind::Pap,
            Self::Chap(_) => EvidenceKind::Chap,
            Self::MsChap(_) => EvidenceKind::MsChap,
            Self::MsChap2(_) => EvidenceKind::MsChap2,
        }
    }
}

/// The method of an [`Evidence`], without its content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EvidenceKind {
    /// Password Authentication Protocol.
    Pap,
    /// Challenge Handshake Authentication Protocol.
    Chap,
    /// Microsoft's variant of CHAP.
    MsChap,
    /// The second version of Microsoft's variant.
    MsChap2,
}

impl fmt::Display for EvidenceKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Pap => "PAP",
            Self::Chap => "CHAP",
            Self::MsChap => "MS-CHAP",
            Self::MsChap2 => "MS-CHAPv2",
        })
    }
}
