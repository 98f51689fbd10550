//! What comes out when evidence meets a credential.

use std::fmt;

use crate::{credential::CredentialKind, evidence::EvidenceKind, mschap::MsChapProof, mschap2::MsChap2Proof};

/// The outcome of comparing evidence with a credential.
#[derive(Debug, Clone)]
#[must_use = "a verdict that nobody looks at lets everybody in, or nobody"]
#[non_exhaustive]
pub enum Verdict {
    /// The user knows the password; the proof has what the reply owes.
    Accepted(Proof),
    /// The user does not, or must not be believed.
    Rejected(Why),
    /// The two cannot be compared: the store must keep another kind of credential, or the user take another method.
    Incomparable {
        /// The method of the evidence.
        evidence: EvidenceKind,
        /// The kind of the credential.
        credential: CredentialKind,
    },
}

impl Verdict {
    /// Whether the user is accepted.
    #[must_use]
    pub const fn is_accepted(&self) -> bool {
        matches!(self, Self::Accepted(_))
    }

    /// The proof, if the user is accepted.
    #[must_use]
    pub fn into_proof(self) -> Option<Proof> {
        if let Self::Accepted(proof) = self { Some(proof) } else { None }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Accepted(_) => f.write_str("accepted"),
            Self::Rejected(why) => why.fmt(f),
            Self::Incomparable { evidence, credential } => {
                write!(f, "{evidence} cannot be compared with {credential}")?;
                f.write_str(match evidence {
                    EvidenceKind::Chap => ": keep the password in clear, or let the user take PAP",
                    _ => ": keep the NT hash or the password in clear, or let the user take PAP",
                })
            }
        }
    }
}

/// What an accept owes to the peer and to the access server, by method.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Proof {
    /// Nothing.
    Pap,
    /// Nothing.
    Chap,
    /// Keys for encryption.
    MsChap(MsChapProof),
    /// The proof that the server knows the password, which the peer demands, and keys for encryption.
    MsChap2(MsChap2Proof),
}

/// Why a user is rejected; for the log, never for the peer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Why {
    /// The password, or the response made from it, is not the right one.
    WrongPassword,
    /// PAP with an empty password, which is what a form without input sends; never accepted.
    EmptyPassword,
    /// PAP with a password that is longer than any hash is computed of.
    PasswordTooLong,
    /// MS-CHAP with nothing but LAN Manager's response, which anybody breaks in seconds.
    LanManager,
    /// There is no such user; as much work was done as if there were.
    UnknownUser,
}

impl fmt::Display for Why {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::WrongPassword => "wrong password",
            Self::EmptyPassword => "empty password",
            Self::PasswordTooLong => "password too long to be hashed",
            Self::LanManager => "MS-CHAP with a LAN Manager response only, which is refused: enable the NT response",
            Self::UnknownUser => "unknown user",
        })
    }
}
